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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = -7808036235811748649

var g_int16 int16 = int16(0x6bcd)

var g_int32 int32 = int32(0x7ffffffe)

var g_int64 int64 = int64(6)

var g_int8 int8 = int8(-0x10)

var g_sl_uint8 []uint8 = []uint8{}

var g_string string = "_\n世 😀"

var g_uint uint = uint(9223372036854775807)

var g_uint16 uint16 = uint16(28606)

var g_uint32 uint32 = uint32(4294967294)

var g_uint64 uint64 = uint64(7)

var g_uint8 uint8 = uint8(0x7)

var g_uintptr uintptr = uintptr(0)

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_sl_int(x []int) {
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
	f2 [2]int
	f3 int64
}

func p4(a5 int16, a6 int8) (r7 int64) {
	if ((g_string > g_string) != !g_bool) {
		switch x := int(g_uint); uint8(x>>3) & 7 {
		case 7:
		case 2, 3:
		case 5:
			v8 := uint64((g_uint64 ^ g_uint64))
			_ = v8
		}
		{
		}
	} else {
		switch x := (int(f2i(g_float64)) | g_int); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			v9 := int16((a5 - (a5 - (a5 % (a5 | 1)))))
			_ = v9
		case "é", "z":
			a5 = a5
		case "":
		}
	}
	v10 := float64((float64((-g_float32)) / ((g_float64 / float64(1e10)) / (g_float64 + g_float64))))
	_ = v10
	if !g_bool {
		return
	}
	return ((r7 << 65) ^ int64(0x1d5b0c840cc110b4))
}

func p11(a12 uint, a13 string, a14 int) (r15 bool) {
	v16 := uint(uint((g_uint8 / (g_uint8 | 1))))
	a14 &= a14
	_ = v16
	if !r15 {
		return
	}
	return ((a14 / 10) == (a14 >> (g_uint16 % 33)))
}

func p17(a18 uint8) (r19 uint16) {

	if (g_float64 <= float64(-1.5)) {
		return
	}
	return (r19 - (r19 + uint16(65534)))
}

func core0() {
	if !(g_bool || true) {
		for i20 := 0; i20 < 7; i20++ {
			if ((i20 / (i20 | 1)) > int(g_int16)) {
			} else {
			}
			_ = i20
		}
	} else {
		for i21 := 0; i21 < 2; i21++ {
			var v22 float32 = (((g_float32 / float32(-3)) + (g_float32 + g_float32)) + ((-g_float32) * (g_float32 * float32(1.5))))
			switch x := int(g_uint8); []string{"a", "z", "", "é"}[x&3] {
			case "":
				v22 = (v22 + float32(g_int32))
			case "0", "z":
			case "a":
			}
			mix(fb(float64(v22)))
			_ = i21
		}
		if (!g_bool == (g_float64 <= float64(3.141592653589793))) {
		}
	}
	v23 := int64(int64((g_int16 / ((g_int16 + int16(-0x6)) | 1))))
	v24 := &v23
	switch x := ((g_int % 7) - g_int); []string{"a", "z", "", "é"}[x&3] {
	case "":
		var v25 uint16 = uint16(((g_int32 >> (g_uint32 % 33)) - (g_int32 >> (g_uint8 % 8))))
		mix(uint64(v25))
	case "a", "é":
		var v26 []uint8 = g_sl_uint8
		v27 := &v26
		mix_sl_uint8(v26)
		mix_p_sl_uint8(v27)
	case "0":
		if !(g_float64 == float64(1e10)) {
			var v28 string = clip((((g_string + "\t") + string(rune(g_uintptr))) + string(rune(((*v24) / 2)))))
			for i29 := 2; i29 >= 0; i29-- {
				_ = i29
			}
			mixs(v28)
		}
	default:
		if ((g_int != g_int) == (g_bool != g_bool)) {
			var v30 []uint8 = []uint8{}
			v31 := &v30
			mix_sl_uint8(v30)
			mix_p_sl_uint8(v31)
		}
	}
	mix(uint64(v23))
	mix_p_int64(v24)
}

func ints1() {
	for i, x := range []int8{-64, 0, -2, -128, 8} {
		for _, n := range []uint32{0, 1, 5, 59} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint32(x) >> (n & 7)))
		}
		y := (x / (x | 1))
		mix(uint64(x*y - ((x + y) << 26)))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int8(2)
		x &^= y
		x++
		mix(uint64(uint32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err7" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers2{7})
	}
	w := n * 7
	v32 := bool(((uint16(g_uint8) + max(g_uint16, uint16(0x89bb))) > (g_uint16 * min(g_uint16, uint16(13)))))
	v33 := &v32
	v34 := float64((((g_float64 - float64(1)) * float64(g_float32)) * ((-g_float64) / (g_float64 * g_float64))))
	v35 := &v34
	mixb(v32)
	mix_p_bool(v33)
	mix(fb(v34))
	mix_p_float64(v35)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{7}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func slices3() {
	a := make([]int, 6, 9)
	for i := range a {
		a[i] = []int{15, -9223372036854775808, 9223372036854775807, 4611686018427387903}[i%4]
	}
	b := append(a, 8250393459157499977)
	c := append(a, 6, 336750792608217805)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[1:6:6]
	e := append(d, 20)
	if len(e) > 0 {
		e[0] = 6
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[1:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[1:6]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 20
	g[0] = 336750792608217805
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 6+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int(c)
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("defers2", defers2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
