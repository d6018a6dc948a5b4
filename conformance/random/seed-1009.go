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

var g_S6 S6 = S6{f7: "\"0", f8: true}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-1.5)

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(2)

var g_int64 int64 = int64(4094139677647613341)

var g_int8 int8 = int8(0x10)

var g_string string = ""

var g_uint uint = uint(14059588135565357424)

var g_uint16 uint16 = uint16(34493)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(0x4)

var g_uintptr uintptr = uintptr(4)

type S1 struct {
	f2 int8
	f3 bool
	f4 int16
	f5 [1]int
}

type S6 struct {
	f7 string
	f8 bool
}

func p9(a10 uint8, a11 string, a12 string) (r13 uint64) {
	var v14 int8 = (g_int8 & ((g_int8 &^ g_int8) % 8))
	var v15 float32 = (-((g_float32 / g_float32) + (g_float32 + g_float32)))
	_ = v14
	_ = v15
	if (len(a11) > len(a11)) {
		return
	}
	return max(r13, (r13 / (r13 | 1)))
}

func p16(a17 uint32) (r18 int) {
	if ((g_float64 - float64(1)) >= float64(g_float32)) {
		for i19 := 3; i19 >= 0; i19-- {
			r18 = (i19 / (int(g_uint) | 1))
			r18 = 13
			r18 = (-((i19 >> 68) * (r18 / 7)))
			_ = i19
		}
	} else {
		v20 := string(clip(((g_string + sub("Жé€ ", r18, r18)) + ((g_string + g_string) + (g_string + g_string)))))
		switch x := r18; uint8(x>>3) & 7 {
		case 6:
			r18 = ((len(v20) % ((len(v20) - -9) | 1)) ^ (int(g_uintptr) >> ((g_uint % (g_uint | 1)) % 33)))
			r18 &= (r18 - (len(v20) - (r18 - len(v20))))
		case 1, 3:
			var v21 [5]uint8 = [5]uint8{uint8(3), uint8(0), uint8(171), uint8(1), uint8(28)}
			_ = v21
		case 4:
			r18 -= ((len(v20) + (r18 &^ 10)) << (((g_uint | g_uint) &^ (g_uint % (g_uint | 1))) % 8))
		default:
			v22 := uint8(uint8(a17))
			_ = v22
		}
		_ = v20
	}
	v23 := string(clip(sub((sub(g_string, r18, r18) + sub(g_string, r18, r18)), r18, -5)))
	{
		r18 = int(((g_int32 / 10) ^ (g_int32 + int32(-8))))
		if ((g_float64 / float64(-218.34008259380573)) <= (g_float64 - float64(-1.5))) {
			r18 = int(g_uint8)
			r18++
		} else {
			v24 := bool(((g_float64 + (g_float64 / float64(-2.25e-7))) >= ((g_float64 / float64(855.6256528943004)) / (g_float64 - g_float64))))
			_ = v24
		}
	}
	var v25 S6 = g_S6
	_ = v23
	_ = v25
	if g_bool {
		return
	}
	return (int(g_int16) << (uint32(g_int32) % 70))
}

func p26(a27 int) (r28 int8) {
	a27 = (a27 + (a27 << (g_int16 & 7)))
	a27 += a27
	for i29 := range 2 {
		for i30 := 0; i30 < 6; i30++ {
			v31 := int32(g_int32)
			a27 += i30
			_ = v31
			_ = i30
		}
		for i32 := 0; i32 < 3; i32++ {
			a27 |= 12
			_ = i32
		}
		for i33 := 0; i33 < 2; i33++ {
			a27 = i33
			a27 = a27
			_ = i33
		}
		_ = i29
	}
	if (g_bool != g_bool) {
		return
	}
	return (r28 * r28)
}

func p34(a35 string) (r36 string) {

	if !g_bool {
		return
	}
	return clip(r36)
}

func core0() {
	v37 := uint32(g_uint32)
	v38 := int64(int64(g_int8))
	mix(uint64(v37))
	mix(uint64(v38))
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("array index", func() { a := [3]int{}; a[x+3] = 1 })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("close nil", func() { var c chan int; close(c) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
}

func complexes2() {
	a, b := complex(-8, 6), complex(float64(1), 0.5)
	for i := range 10 {
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

func ints3() {
	for i, x := range []uint32{7, 1400514479, 1159847122, 7, 0} {
		for _, n := range []uint8{0, 1, 11, 58} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int8(x) >> (n & 7)))
		}
		y := uint32(uint16(g_uint64))
		mix(uint64(x*y - x))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint32(1)
		x &^= y
		x++
		mix(uint64(int8(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("complexes2", complexes2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
