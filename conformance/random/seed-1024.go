package main

import (
	"fmt"
	"math"
)

var sum uint64 = 14695981039346656037

func mix(x uint64) { sum = (sum ^ x) * 1099511628211 }

func mixb(b bool) {
	if b {
		mix(3)
	} else {
		mix(5)
	}
}

func mixs(s string) {
	mix(uint64(len(s)))
	for i := 0; i < len(s); i++ {
		mix(uint64(s[i]))
	}
}

func say(label string, x int64) { fmt.Printf("%s %d\n", label, x) }

func says(label string, s string) {
	fmt.Printf("%s %s\n", label, s)
	mixs(s)
}

func tr(id int, v int) int {
	mix(uint64(id)*1000003 + uint64(v))
	return v
}

func clip(s string) string {
	if len(s) > 40 {
		return s[3:40]
	}
	return s
}

func text(r any) string {
	switch e := r.(type) {
	case nil:
		return "<nil>"
	case error:
		return e.Error()
	case string:
		return e
	case int:
		return "int"
	}
	return "other"
}

func run(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			says(name+" panic:", text(r))
		}
		fmt.Printf("%s %d\n", name, sum)
	}()
	f()
}

func f2i(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return -1
}

func fb(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000001
	}
	return math.Float64bits(f)
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float64 float64 = float64(1e-300)

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(15)

var g_int64 int64 = int64(12)

var g_string string = "Ж\n__"

var g_uint uint = uint(0x8)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(0xe)

var g_uintptr uintptr = uintptr(6512634778364234423)

func mix_S10(x S10) {
	mixs(x.f11)
	mixb(x.f12)
	mix(uint64(x.f13))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint
	f3 bool
	f4 bool
	f5 bool
}

type S6 struct {
	f7 string
	f8 uintptr
	f9 uint
}

type S10 struct {
	f11 string
	f12 bool
	f13 int8
}

func p14(a15 string, a16 bool, a17 int) (r18 uint8) {
	for i19 := 0; i19 < 3; i19++ {
		L21:
		for i20 := 0; i20 < 7; i20++ {
			a15 = clip(string(rune((int(f2i(g_float64)) + (a17 ^ 20)))))
			_ = i20
			if ((g_float64 * g_float64) < float64(g_uint16)) {
				continue L21
			}
		}
		{
			a17 -= i19
			v22 := uint32((uint32(g_int16) >> 60))
			v23 := &v22
			_ = v22
			_ = v23
		}
		_ = i19
		if ((g_float64 + float64(-409.3958794427459)) != g_float64) {
			break
		}
	}
	if ((a15 != "_Ж界\n") != (a16 == false)) {
		var v24 string = clip((a15 + string([]rune(a15))))
		L26:
		for i25 := range 1 {
			a17 = max(max(i25, (len(v24) ^ 19)), (len(v24) ^ len(a15)))
			var v27 []uint64 = []uint64{uint64(0), uint64(5)}
			_ = v27
			_ = i25
			if (g_uint32 >= (g_uint32 + g_uint32)) {
				continue L26
			}
		}
		_ = v24
	}
	if a16 {
		v28 := int32((((g_int32 + g_int32) * int32(g_uint32)) ^ ((g_int32 >> (r18 & 63)) &^ int32(3))))
		if ((r18 + r18) > (r18 * uint8(0xa))) {
			a17 *= int(g_int16)
			v29 := ([]uintptr)([]uintptr{uintptr(7), uintptr(0x10)})
			_ = v29
		}
		_ = v28
	} else {
		a17 = a17
		for i30 := 0; i30 < 7; i30++ {
			var v31 []int = []int{-9223372036854775807, -3651259492321338108, -4}
			a17 ^= (a17 + (at_int(v31, 4) * int(f2i(g_float64))))
			a16 = a16
			_ = v31
			_ = i30
		}
	}
	if (a16 || (a16 == a16)) {
		a17 *= int(((g_int64 + g_int64) &^ (g_int64 ^ int64(0x5c3568b165fb0022))))
		{
			a17 = (a17 | int(f2i(g_float64)))
			a17 = (len(a15) - (len(a15) & (len(a15) >> (g_uint64 % 8))))
			var v32 int = (len(a15) % ((a17 % (len(a15) | 1)) | 1))
			v33 := &v32
			_ = v32
			_ = v33
		}
	} else {
		var v34 string = clip((a15 + (sub(a15, a17, len(a15)) + string(append([]byte(a15), uint8(254))))))
		v35 := &v34
		for i36 := 2; i36 >= 0; i36-- {
			a17++
			a15 = clip(string([]rune((*v35))))
			a17 = int(((g_uint16 | g_uint16) & g_uint16))
			_ = i36
		}
		_ = v34
		_ = v35
	}
	if (a16 == a16) {
		return
	}
	return (r18 << ((g_uint32 | uint32(6)) % 70))
}

func p37(a38 string, a39 string) (r40 uint8) {
	for i41 := uint8(2); i41 > 0; i41 /= 2 {
		_ = i41
	}
	v42 := string(clip(string(append([]byte(a39), max((r40 &^ uint8(0x21)), r40)))))
	if ((g_uintptr != uintptr(0x9)) && (g_bool != g_bool)) {
		v43 := S1(S1{f2: uint(10), f3: true, f5: false})
		v44 := &v43
		_ = v43
		_ = v44
	} else {
		switch x := len(a38); uint8(x>>3) & 7 {
		case 0:
		case 5, 2:
			v42 = clip(string([]rune((string(append([]byte(a38), uint8(0x14))) + a39))))
		case 6:
		default:
		}
	}
	_ = v42
	if (g_float64 >= float64(-2.25e-7)) {
		return
	}
	return (r40 ^ (r40 / (r40 | 1)))
}

func core0() {
	{
		if ((g_string >= "\"界\n0") != !g_bool) {
			if !(g_string < g_string) {
				var v45 []string = []string{}
				v46 := float64(float64(((g_uintptr | g_uintptr) + (g_uintptr | g_uintptr))))
				mix_sl_string(v45)
				mix(fb(v46))
			} else {
				var v47 uint16 = uint16(g_uint32)
				mix(uint64(v47))
			}
		} else {
			if ((g_uint == g_uint) || g_bool) {
				v48 := S10(S10{"", false, int8(113)})
				v48 = S10{"é\n", false, int8(10)}
				mix_S10(v48)
			}
		}
		var v49 []int = []int{4611686018427387904, 11}
		mix_sl_int(v49)
	}
	v50 := ([1]int)([1]int{-5153598854100694446})
	v50[0] &^= int((g_int16 &^ (g_int16 / (g_int16 | 1))))
	v50[0] = max(v50[0], v50[0])
	v50[0] = int(f2i((float64(g_uint) - (g_float64 + g_float64))))
	mix__1_int(v50)
}

type Innerstructs1 struct {
	X, Y int8
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int8
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: int8(-4)}, Pt: [2]int8{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int8(1)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int8(1)}, 8}
	other := struct {
		Innerstructs1
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

const (
	aconsts2 = iota * 4
	bconsts2
	_
	cconsts2 = 1 << (iota + 1)
	dconsts2
	econsts2, fconsts2 = iota, "s4"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 87
const (
	thirdconsts2          = 29.0 / 7
	rconsts2              = 'a' + iota*1
	tconsts2    int64        = 110
	maskconsts2           = ^uint32(0) >> 1
	big2consts2           = bigconsts2 >> (87 - 1) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 7)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type gridarrays3 [5][3]uint8

func bumparrays3(a gridarrays3, p *gridarrays3) uint8 {
	a[0][1] += 3
	p[3][2] -= 3
	return a[0][1] ^ p[3][2]
}

func arrays3() {
	var a gridarrays3
	a[3][2] = uint8(14)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]uint8{3: uint8(5), uint8(0x40)}
	for i, x := range lit {
		lit[len(lit)-1] = 3
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {3, 3}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{3, 3}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("consts2", consts2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
