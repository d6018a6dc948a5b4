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

var g__1_int32 [1]int32 = [1]int32{}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0.1)

var g_int int = -8

var g_int16 int16 = int16(22536)

var g_int32 int32 = int32(1541675852)

var g_int64 int64 = int64(-3269623983505760625)

var g_int8 int8 = int8(126)

var g_string string = ""

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(22868)

var g_uint32 uint32 = uint32(938752726)

var g_uint64 uint64 = uint64(2795546537030736087)

var g_uint8 uint8 = uint8(205)

var g_uintptr uintptr = uintptr(11)

func mix_S9(x S9) {
	mix__3_int(x.f10)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_int32(x [1]int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 [1]int
	f5 [3]int
}

type S6 struct {
	f7 uintptr
	f8 [3]int
}

type S9 struct {
	f10 [3]int
}

func p11(a12 int, a13 bool, a14 string) (r15 uint8) {
	v16 := int((len(a14) | ((a12 | a12) + 5)))
	switch x := int((^g_uint64)); x & 7 {
	case 7:
		a12--
		if (a13 == (a13 && a13)) {
			a12 ^= (len(a14) * (v16 ^ v16))
		}
	case 1, 3:
		a13 = (int((g_uint + g_uint)) >= int((-g_uint16)))
	case 0:
		a12 = int(f2i((-g_float64)))
	default:
		v17 := uintptr(((uintptr(g_int16) >> 5) >> (r15 % 8)))
		_ = v17
	}
	switch x := len(a14); uint8(x>>3) & 7 {
	case 7:
		v16 = ((v16 - (len(a14) * a12)) - ((v16 * a12) &^ len(a14)))
		var v18 [2]uint8 = [2]uint8{uint8(36)}
		_ = v18
	case 1, 5:
		var v19 int = min(v16, 6)
		v20 := &v19
		for i21 := range 5 {
			a14 = clip(string([]rune(string(rune(uint16(len(a14)))))))
			a14 = clip((a14 + string(rune((g_int8 + int8(0x13))))))
			_ = i21
		}
		_ = v19
		_ = v20
		fallthrough
	case 0:
		if (float64(len(a14)) == (g_float64 - float64(332.0934463961246))) {
			a12 = (^len(a14))
		}
	}
	switch x := len(a14); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		if ((g_float64 + g_float64) != (g_float64 * g_float64)) {
			a12 &^= len(a14)
			v16 -= ((v16 >> 47) & ((v16 &^ v16) / ((v16 - len(a14)) | 1)))
		} else {
			a14 = clip(string(append([]byte(string(rune(g_int64))), (r15 & uint8(7)))))
		}
	case "é", "a":
		var v22 bool = !a13
		_ = v22
	case "":
		{
			a13 = (float64(g_float32) > float64((g_int64 | int64(10))))
			a12 = int(f2i((float64(r15) / (g_float64 - g_float64))))
			var v23 uint32 = ((^(+g_uint32)) + ((g_uint32 << (g_uint16 % 70)) & (g_uint32 + uint32(0x12))))
			v24 := &v23
			_ = v23
			_ = v24
		}
		{
			a12, v16 = 5, (v16 >> (r15 % 33))
		}
	default:
		a12 = a12
	}
	_ = v16
	if (a14 < a14) {
		return
	}
	return uint8((g_uintptr | g_uintptr))
}

func p25(a26 bool) (r27 string) {
	for i28 := 0; i28 < 4; i28++ {
		_ = i28
		if (r27 > (r27 + "a界")) {
			break
		}
	}
	if (g_float64 != g_float64) {
		return
	}
	return clip((r27 + "€\t"))
}

func p29(a30 int32) (r31 uint) {
	if ((g_string + g_string) <= (g_string + g_string)) {
		if g_bool {
			v32 := string(clip("Ж\"€z"))
			v33 := &v32
			v32 = clip((*v33))
			_ = v32
			_ = v33
		}
	}
	v34 := string(clip(sub(sub(string(rune(g_int8)), (g_int % (g_int | 1)), int(f2i(g_float64))), (g_int / 10), ((g_int / 2) % (g_int | 1)))))
	var v35 uint16 = uint16(20)
	var v36 S9 = S9{}
	_ = v34
	_ = v35
	_ = v36
	if !g_bool {
		return
	}
	return (r31 >> ((g_int - g_int) & 31))
}

func p37(a38 bool, a39 int, a40 uint) (r41 int) {
	v42 := string(clip(string(rune((-(g_uint32 | g_uint32))))))
	if a38 {
		var v43 uint32 = uint32(int16((g_int16 / 2)))
		r41, a39 = -4367518186990465290, (a39 * (-a39))
		switch x := len(v42); uint8(x>>3) & 7 {
		case 3:
			r41 = (a39 + int(g_uintptr))
			fallthrough
		case 5, 4:
			var v44 []int16 = []int16{int16(7), int16(-0x7876), int16(-19653), int16(30762)}
			v45 := &v44
			a39, r41 = (((len(v42) + a39) + (a39 - 4611686018427387903)) / 64), int((a40 ^ a40))
			_ = v44
			_ = v45
		case 0:
			a39 = (a39 & len(v42))
			v46 := float64((-(float64(g_float32) * (g_float64 / float64(0)))))
			_ = v46
		}
		_ = v43
	}
	_ = v42
	if (g_float64 >= g_float64) {
		return
	}
	return r41
}

func core0() {
	if (int(g_int64) < (g_int + g_int)) {
		if !(g_uint64 > g_uint64) {
			for i47 := 0; i47 < 1; i47++ {
				_ = i47
				if (float64(i47) == (g_float64 / float64(-1.5))) {
					break
				}
			}
		} else {
			for i48 := 0; i48 < 7; i48++ {
				var v49 float64 = (-float64(g_float32))
				mix(fb(v49))
				_ = i48
			}
		}
	} else {
		if (string(append([]byte(g_string), uint8(8))) != string([]rune(g_string))) {
			{
			}
			L51:
			for i50 := int16(64); i50 > 0; i50 /= 2 {
				_ = i50
				if ((g_bool != g_bool) != false) {
					break L51
				}
			}
		}
		if (g_float64 == g_float64) {
			L53:
			for i52 := 6; i52 >= 0; i52-- {
				mix_map_string_int(map[string]int{"Qé界Ж": -9223372036854775808, "ЖЖ€": 4611686018427387904, " a0a": -6})
				_ = i52
				if true {
					break L53
				}
			}
		}
	}
	var v54 uint8 = (p11((g_int - g_int), (g_int32 == g_int32), g_string) >> (((g_uint8 << (g_uint16 % 33)) >> (uint64(g_int32) & 63)) & 7))
	switch x := (int(f2i(g_float64)) | p37(g_bool, g_int, uint(11))); []string{"a", "z", "", "é"}[x&3] {
	case "0":
	case "z", "é":
	case "":
		var v55 uintptr = (max(min(g_uintptr, uintptr(13801882725178090321)), uintptr(g_int16)) / 8)
		mix(uint64(v55))
	default:
	}
	switch x := (-(g_int & g_int)); uint8(x>>3) & 7 {
	case 2:
		var v56 [4]uint8 = [4]uint8{uint8(0)}
		mix__4_uint8(v56)
	case 4, 1:
		var v57 [5]int = [5]int{-4319701988201743671, 5529550368191381841}
		switch x := v57[0]; x & 7 {
		case 7:
			v57[4] = (v57[1] << (min(uint32(g_int8), (g_uint32 | g_uint32)) % 33))
		case 2, 1:
			v54 *= uint8(((g_uint64 - g_uint64) / 2))
		case 4:
			v57[3] = (((v57[1] + -5455880029126372553) | (v57[2] * 6578359029622663454)) + int(f2i(float64(g_uint32))))
		default:
			{
				v57[0] += (v57[1] &^ int((g_uint16 &^ g_uint16)))
				v57[4] = p37(!(g_float64 >= g_float64), ((v57[3] / (v57[3] | 1)) % 2), p29((g_int32 &^ int32(11))))
				v57[1]--
			}
		}
		mix__5_int(v57)
	case 6:
		for i58 := 0; i58 < 7; i58++ {
			v59 := ([1]int)([1]int{})
			if g_bool {
				v60 := ([1]int32)(g__1_int32)
				v54 = ((v54 >> 68) >> 55)
				mix__1_int32(v60)
			} else {
				var v61 float32 = (((-g_float32) + float32(0)) - g_float32)
				mix(fb(float64(v61)))
			}
			mix__1_int(v59)
			_ = i58
		}
	default:
		var v62 bool = false
		v63 := &v62
		mixb(v62)
		mix_p_bool(v63)
	}
	v64 := S9(S9{})
	mix(uint64(v54))
	mix_S9(v64)
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{-1.5, 7, inf, -inf, nan, -zero} {
		y := x
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y + x)))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*692)) + uint64(i))
	}
	var acc float32
	for i := range 108 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, -1.5: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func complexes2() {
	a, b := complex(-2, 5), complex(float64(0), 2)
	for i := range 2 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

type boxgenmeth3[T any] struct{ xs []T }

func (b *boxgenmeth3[T]) Map[R any](f func(T) R) *boxgenmeth3[R] {
	r := &boxgenmeth3[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth3[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth3 struct{ k int }

func (p plaingenmeth3) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth3[T any](x T) T { return x }

type fngenmeth3 func(int) int

func genmeth3() {
	b := &boxgenmeth3[string]{[]string{"_é€€", "😀\nQQ界", "é", "a\n "}}
	c := b.Map(func(z string) int {
		x, i := len(z), 4
	if !(g_float64 == g_float64) {
		x -= (x & min(i, (x ^ i)))
		mixs((((g_string + g_string) + sub(g_string, i, i)) + sub(p25(g_bool), int(g_int64), (i % (x | 1)))))
	}
	i |= p37(((g_float64 > float64(-0.01894706159876658)) && (g_bool == g_bool)), 5, ((g_uint ^ g_uint) >> (int64(g_int64) & 7)))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("complexes2", complexes2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
