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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = -6137779623490777951

var g_int16 int16 = int16(-6)

var g_int32 int32 = int32(-0x7618f94c)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(1)

var g_string string = "世界"

var g_uint uint = uint(14952333489707740544)

var g_uint16 uint16 = uint16(17)

var g_uint32 uint32 = uint32(0x12)

var g_uint64 uint64 = uint64(15124470217442823108)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
	mixb(x.f5)
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p__2_string(x *[2]string) {
	if x != nil {
		mix__2_string((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 uint
	f4 bool
	f5 bool
}

func p6(a7 string) (r8 uint16) {
	var v9 S1 = S1{f2: [3]int{}, f3: uint(14821005005989581949), f5: false}
	v9.f3 = uint(8380491321034269959)
	_ = v9
	if (g_float64 != g_float64) {
		return
	}
	return r8
}

func p10(a11 int, a12 int, a13 string) (r14 uint) {
	for i15 := 0; i15 < 4; i15++ {
		{
			a12 &= ((i15 | (i15 % 10)) / 10)
		}
		_ = i15
		if !g_bool {
			break
		}
	}
	var v16 map[uint8]uint8 = map[uint8]uint8{}
	v16[uint8(127)]--
	if (a13 < string(rune(g_uint16))) {
		a11--
		v17 := int8((g_int8 * int8(r14)))
		v18 := S1(S1{[3]int{8}, uint(0), false, false})
		v19 := &v18
		_ = v17
		_ = v18
		_ = v19
	} else {
		if (!g_bool != (g_bool && false)) {
			v16[uint8(64)]--
			a13 = clip(string(append([]byte(((a13 + a13) + string(rune(a11)))), v16[uint8(0xcb)])))
		}
	}
	_ = v16
	if !g_bool {
		return
	}
	return r14
}

func p20(a21 bool, a22 int, a23 int64) (r24 string) {
	a22 &^= (int(f2i(g_float64)) * int(a22))
	{
		v25 := uint(g_uint)
		_ = v25
	}
	switch x := (len(r24) >> (g_uint16 % 33)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		switch x := a22; []string{"a", "z", "", "é"}[x&3] {
		case "":
			a22--
			a22 += (min((len(r24) | 4862098241641957947), a22) | ((len(r24) >> 20) ^ int(g_int8)))
		case "0", "a":
			a21 = (r24 != string(rune((g_uintptr >> (len(r24) & 63)))))
			v26 := uint64((+((g_uint64 + uint64(14)) << 18)))
			_ = v26
		case "z":
			r24 = clip(r24)
			a22++
		default:
			a22 -= (a22 >> ((uintptr(len(r24)) << ((g_uint32 ^ g_uint32) % 8)) & 7))
		}
	case "a", "":
		var v27 string = clip((sub(string([]rune(r24)), (len(r24) ^ 7), -2836921101204219937) + (r24 + string(append([]byte(r24), g_uint8)))))
		if (float64(a22) != (g_float64 - g_float64)) {
			v27 = clip((r24 + v27))
		} else {
			a22--
			a22 = (max(a22, int(g_uint64)) &^ ((len(v27) | -5) &^ (a22 * len(r24))))
		}
		_ = v27
		fallthrough
	case "é":
		v28 := int32((((g_int32 &^ g_int32) / ((g_int32 << 26) | 1)) - ((g_int32 % (g_int32 | 1)) | g_int32)))
		_ = v28
	default:
		var v29 uint16 = g_uint16
		_ = v29
	}
	if (r24 == r24) {
		return
	}
	return clip(string(append([]byte(string(rune(g_uint64))), (g_uint8 | uint8(0xfe)))))
}

func core0() {
	var v30 float64 = (g_float64 * ((g_float64 + g_float64) + (g_float64 - float64(0))))
	v31 := bool((((g_bool || g_bool) == !g_bool) != ((g_string >= "€éz😀a") != (g_string <= g_string))))
	v32 := &v31
	if !v31 {
		mix(uint64((int(max(g_int16, int16(0))) >> (((-g_int64) >> ((g_uint16 << (g_uint64 % 33)) & 31)) & 63))))
		{
			v33 := uint16((p6(string(rune(g_uint32))) & g_uint16))
			mix(uint64(v33))
			mix(uint64(v33))
		}
		if !(*v32) {
			if false {
				v34 := uint(p10((int(g_int64) % (g_int | 1)), ((+g_int) &^ min(g_int, g_int)), p20((g_int64 != g_int64), (g_int / 64), int64(g_int64))))
				mix(uint64(v34))
			} else {
				var v35 string = clip(sub(((g_string + g_string) + sub("é", g_int, 18)), g_int, 8129784377184950263))
				var v36 uint8 = (-g_uint8)
				mixs(v35)
				mix(uint64(v36))
			}
			var v37 uintptr = (((-g_uintptr) << (uint8(g_int32) & 63)) << ((int(g_int) &^ 1687578473394431940) & 63))
			mix(uint64(v37))
		}
	}
	var v38 []uint8 = []uint8{uint8(1), uint8(0x2e), uint8(157), uint8(208), uint8(18)}
	mix(fb(v30))
	mixb(v31)
	mix_p_bool(v32)
	mix_sl_uint8(v38)
}

type gridarrays1 [3][3]uint8

func bumparrays1(a gridarrays1, p *gridarrays1) uint8 {
	a[0][1] += 4
	p[0][2] -= 4
	return a[0][1] ^ p[0][2]
}

func arrays1() {
	var a gridarrays1
	a[0][2] = uint8(21)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uint8{0: uint8(139), uint8(213)}
	for i, x := range lit {
		lit[len(lit)-1] = 4
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
	m := map[[2]int]string{{1, 2}: "x", {0, 4}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 4}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("nil func", func() { var f func(int); f(x) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+3]; mix(uint64(len(t))) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
}

const (
	aconsts3 = iota * 7
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s7"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 198
const (
	thirdconsts3          = 6.0 / 7
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 57
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (198 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 7)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	if ((g_uintptr - g_uintptr) <= g_uintptr) {
		var v39 uint32 = (-(-uint32(g_uint16)))
		mix(uint64(v39))
	} else {
		v40 := uintptr(g_uintptr)
		mix(uint64(v40))
	}
	if ((-g_float64) > (g_float64 + float64(3.141592653589793))) {
		if (string(rune(g_int32)) < "") {
			if g_bool {
				var v41 uint32 = (((g_uint32 ^ g_uint32) - (+g_uint32)) + min((g_uint32 | g_uint32), (g_uint32 & g_uint32)))
				var v42 []uint8 = []uint8{uint8(70)}
				mix(uint64(v41))
				mix_sl_uint8(v42)
			}
		}
	}
	for i43 := 0; i43 < 4; i43++ {
		{
			v44 := ([]int)([]int{8, 9223372036854775807})
			mix_S1(S1{[3]int{-6, 2}, uint(0), true, false})
			mix_sl_int(v44)
		}
		_ = i43
		if g_bool {
			break
		}
	}
	v45 := ([5]string)([5]string{"é\"\n", " \n"})
	if ((g_int / (g_int | 1)) >= int(g_int8)) {
		{
			var v46 uint32 = (uint32((g_int | 4611686018427387903)) % (((g_uint32 << (g_int16 & 63)) >> (uint8(g_uintptr) & 7)) | 1))
			v47 := &v46
			mixs(string(rune(((g_int8 & int8(-102)) + min(g_int8, g_int8)))))
			mix(uint64(v46))
			mix_p_uint32(v47)
		}
	} else {
		v48 := uintptr(uintptr((g_int64 << (min(g_uintptr, uintptr(18)) & 63))))
		mix(uint64(v48))
	}
	if (string([]rune(v45[1])) == sub(v45[1], g_int, -5500599400747628303)) {
		if (string(rune(g_uint8)) != string([]rune(v45[0]))) {
			var v49 S1 = S1{f2: [3]int{8, -7}, f4: false}
			v49.f5 = (((v49.f2[0] << 41) % ((v49.f2[2] % (v49.f2[1] | 1)) | 1)) == ((v49.f2[0] & 17) - 9223372036854775806))
			var v50 []int8 = []int8{int8(-71), int8(126), int8(4), int8(0x7f), int8(2)}
			mix_S1(v49)
			mix_sl_int8(v50)
		} else {
		}
		{
			for i51 := 0; i51 < 2; i51++ {
				v52 := string(clip(string(append([]byte(v45[0]), ((g_uint8 / (g_uint8 | 1)) / 100)))))
				v53 := bool(((max(len(v52), 4611686018427387903) + int(len(v52))) == int((g_int64 << 10))))
				mixs(v52)
				mixb(v53)
				_ = i51
			}
			{
				v54 := ([2]string)([2]string{"Q"})
				v55 := &v54
				mix__2_string(v54)
				mix_p__2_string(v55)
			}
		}
	} else {
		v56 := float32((((g_float32 - g_float32) + float32(g_float64)) * ((g_float32 / float32(0)) / (-g_float32))))
		mix(fb(float64(v56)))
	}
	mix__5_string(v45)
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("panics2", panics2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
