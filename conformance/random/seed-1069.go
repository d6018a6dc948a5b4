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

func at_int64(s []int64, i int) int64 {
	if len(s) == 0 {
		var z int64
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(1)

var g_int int = -7730114954882133078

var g_int16 int16 = int16(-18003)

var g_int32 int32 = int32(0x7fffffff)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(0x3f)

var g_sl_int []int = []int{7676359378336788533, 2}

var g_sl_int64 []int64 = []int64{int64(-9)}

var g_string string = "0Q"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(0xff500155)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(2)

var g_uintptr uintptr = uintptr(0x12)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint16
	f3 bool
}

type S4 struct {
	f5 string
	f6 bool
	f7 bool
}

func p8(a9 bool) (r10 uint32) {
	for i11 := 6; i11 >= 0; i11-- {
		_ = i11
		if ((g_float64 / g_float64) <= float64(g_uint16)) {
			break
		}
	}
	v12 := S4(S4{"", false, false})
	_ = v12
	if !a9 {
		return
	}
	return r10
}

func p13(a14 int) (r15 uintptr) {
	switch x := a14; x & 7 {
	case 6:
		if ((g_string + g_string) == string(rune(g_uint8))) {
			v16 := ([1]int)([1]int{})
			v17 := uint64(uint64((max(g_uint16, uint16(1)) | min(g_uint16, g_uint16))))
			_ = v16
			_ = v17
		} else {
			a14 = (a14 >> (uint16((g_int64 | g_int64)) % 70))
			a14 -= (a14 | (int(g_int32) + (a14 & a14)))
		}
		a14 &= (a14 * (-int(f2i(g_float64))))
	case 5, 7:
		if ((g_float64 * g_float64) < (g_float64 - g_float64)) {
			a14 += (int(g_uint32) + (a14 - int(f2i(g_float64))))
		} else {
			a14 = 16
		}
	case 4:
		v18 := int16(((max(g_int16, int16(-18391)) - (g_int16 / 8)) << (((g_int8 % (g_int8 | 1)) | (g_int8 & g_int8)) & 63)))
		L20:
		for i19 := 0; i19 < 1; i19++ {
			a14 = (i19 & ((a14 & a14) / 8))
			_ = i19
			if !(g_int64 > g_int64) {
				break L20
			}
		}
		_ = v18
	}
	a14 = (a14 % (a14 | 1))
	a14++
	if (g_string < g_string) {
		return
	}
	return (r15 - r15)
}

func p21(a22 int16, a23 bool, a24 int32) (r25 string) {
	var v26 uint8 = (uint8(g_uint) >> 46)
	{
		var v27 []uint8 = []uint8{uint8(83), uint8(17), uint8(64), uint8(0x11)}
		switch x := len(v27); uint8(x>>3) & 7 {
		case 3:
			var v28 S1 = S1{uint16(16), true}
			_ = v28
		case 7, 1:
			v29 := uint8((at_uint8(v27, 2) >> (((^g_uint32) / ((+g_uint32) | 1)) % 70)))
			v30 := &v29
			_ = v29
			_ = v30
		case 5:
		}
		if a23 {
			v31 := (map[string]string)(map[string]string{"€ßz_界": "\ta"})
			_ = v31
		}
		_ = v27
	}
	v32 := int8((max((g_int8 % (g_int8 | 1)), (g_int8 >> 17)) * ((g_int8 - int8(0x68)) >> ((g_uint16 ^ uint16(20)) % 33))))
	_ = v26
	_ = v32
	if (a23 == a23) {
		return
	}
	return clip((r25 + string(append([]byte(r25), g_uint8))))
}

func p33(a34 bool, a35 bool) (r36 uint8) {
	{
		switch x := (+(g_int * g_int)); uint8(x>>3) & 7 {
		case 6:
			var v37 uint = (((g_uint & g_uint) * (g_uint | g_uint)) >> ((uint8(g_uint64) * (-r36)) % 70))
			_ = v37
		case 4, 5:
			v38 := uint32(g_uint32)
			_ = v38
		case 1:
		default:
		}
	}
	if (g_float64 < float64(1)) {
		return
	}
	return (r36 | (r36 / (r36 | 1)))
}

func core0() {
	v39 := ([]int64)(g_sl_int64)
	if (int(g_int16) == 15) {
		{
			switch x := len(v39); uint8(x>>3) & 7 {
			case 4:
				fallthrough
			case 6, 5:
				v40 := string(clip(((g_string + "\t世zQ") + g_string)))
				mixs(v40)
			case 0:
			default:
			}
		}
	} else {
		if !(len(v39) < len(v39)) {
			var v41 []int = []int{-3, 2}
			mix_sl_int(v41)
		} else {
			v42 := ([]int)(g_sl_int)
			if (sub(g_string, 3, -2) < string(append([]byte(g_string), g_uint8))) {
				var v43 bool = ((at_int64(v39, 4) < (at_int64(v39, 4) >> (g_uint % 8))) == g_bool)
				if len(v39) < 30 {
					v39 = append(v39, int64(f2i((g_float64 / g_float64))), at_int64(v39, 0))
				}
				mixb(v43)
			}
			mix_sl_int(v42)
		}
		if g_bool {
		} else {
			mix(fb(((-float64(g_uintptr)) + ((g_float64 * g_float64) / (-g_float64)))))
		}
	}
	var v44 S1 = S1{f2: uint16(65535)}
	for _, i45 := range v39 {
		if false {
			for i46 := 0; i46 < 5; i46++ {
				_ = i46
			}
		} else {
			v47 := bool(v44.f3)
			v48 := &v47
			mixb(v47)
			mix_p_bool(v48)
		}
		for i49 := 0; i49 < 4; i49++ {
			var v50 int32 = min((g_int32 - (g_int32 << (g_uint8 % 70))), g_int32)
			mix(uint64(v50))
			_ = i49
		}
		_ = i45
	}
	v44 = v44
	var v51 string = clip((sub(g_string, min(len(v39), 4), int(g_int16)) + string(rune(v44.f2))))
	v52 := string(clip(string(rune(p33(true, !v44.f3)))))
	mix_sl_int64(v39)
	mix_S1(v44)
	mixs(v51)
	mixs(v52)
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{-1.5, -1.5, inf, -inf, nan, -zero} {
		y := float64(g_uint64)
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((float64((g_int8 & g_int8)) / ((-x) - x))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*887)) + uint64(i))
	}
	var acc float32
	for i := range 175 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, -1.5: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type Innerstructs2 struct {
	X, Y int8
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int8
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 6
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: int8(-52), Pt: [2]int8{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int8(5)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: int8(5)}, 6}
	other := struct {
		Innerstructs2
		n int
	}{n: 6}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+6
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*1, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(3), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 11:
				break outer
			}
	b = (a >> 61)
	a, b = min(b, (b >> ((g_uint16 & g_uint16) % 70))), (int(g_int8) & max(a, b))
	if ((a &^ a) < min(a, b)) {
		var v53 [2]string = [2]string{}
		b -= (int(f2i((g_float64 - float64(3.141592653589793)))) - (b << 12))
		a -= ((b - (+b)) >> (((-g_int32) &^ int32(g_uint)) & 63))
		mix__2_string(v53)
	} else {
		b &= (int((g_int16 + int16(0xc))) &^ (a / (int(g_int64) | 1)))
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("aQ0\x00\n") {
		mixs(s)
		if i > 11 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(3, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("structs2", structs2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
