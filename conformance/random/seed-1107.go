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

var g_bool bool = true

var g_int int = 12

var g_int16 int16 = int16(0xe)

var g_int32 int32 = int32(18)

var g_int64 int64 = int64(-6612993491669046809)

var g_int8 int8 = int8(-7)

var g_string string = ""

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0x1)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(0x78664e3d95138fd1)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(0x12b7e1fb1ef1192b)

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
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
}

func p3(a4 uintptr, a5 uint) (r6 uint32) {
	if (!g_bool || (g_string == g_string)) {
		var v7 uint8 = (((g_uint8 >> (g_uint8 % 70)) % (max(g_uint8, uint8(2)) | 1)) * max(g_uint8, g_uint8))
		_ = v7
	}
	switch x := g_int; uint8(x>>3) & 7 {
	case 4:
		switch x := ((g_int & g_int) & (+g_int)); uint8(x>>3) & 7 {
		case 5:
			fallthrough
		case 4, 7:
			fallthrough
		case 1:
			var v8 uint64 = ((g_uint64 % (g_uint64 | 1)) << 49)
			_ = v8
		default:
			r6 = ((r6 << ((g_uint8 >> 15) % 33)) & (r6 / (r6 | 1)))
		}
		v9 := ([1]uint8)([1]uint8{uint8(254)})
		_ = v9
	case 7, 2:
		v10 := int32(int32((+uint8(g_uint16))))
		_ = v10
		fallthrough
	case 1:
	default:
		var v11 uint = a5
		_ = v11
	}
	a5 = ((a5 - a5) ^ (a5 / 10))
	if (g_bool != g_bool) {
		return
	}
	return (r6 / ((r6 &^ uint32(49765353)) | 1))
}

func p12(a13 int, a14 bool, a15 int) (r16 bool) {
	a13 = (a13 >> ((min(g_int8, int8(127)) * int8(g_int32)) & 31))
	for i17 := 0; i17 < 2; i17++ {
		{
			v18 := ([2]uint8)([2]uint8{uint8(14)})
			a15 &^= ((a15 ^ -3509030144411888821) >> ((max(g_uint64, uint64(4611686018427387904)) >> (a13 & 7)) % 8))
			_ = v18
		}
		_ = i17
	}
	v19 := bool((g_string < string(rune((g_int16 / (g_int16 | 1))))))
	_ = v19
	if (r16 || false) {
		return
	}
	return true
}

func core0() {
	var v20 bool = p12(((g_int * 9223372036854775806) >> 28), ((g_string + "😀_") < string(rune(g_uint16))), (g_int << 20))
	var v21 []int = []int{7, -4267788505747480365, 3, -1, 1}
	var v22 int8 = ((g_int8 | (g_int8 * g_int8)) * ((g_int8 ^ int8(-127)) >> ((g_int32 / (g_int32 | 1)) & 31)))
	var v23 uint16 = (((g_uint16 + g_uint16) & (g_uint16 / 100)) & (max(g_uint16, uint16(0x2)) >> 21))
	mixb(v20)
	mix_sl_int(v21)
	mix(uint64(v22))
	mix(uint64(v23))
}

func slices1() {
	a := make([]uint8, 3, 5)
	for i := range a {
		a[i] = []uint8{uint8(0xb1), uint8(0x40), uint8(12), uint8(236)}[i%4]
	}
	b := append(a, uint8(5))
	c := append(a, uint8(236), uint8(191))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[0:1:1]
	e := append(d, uint8(49))
	if len(e) > 0 {
		e[0] = uint8(236)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[0:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[0:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(49)
	g[0] = uint8(191)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 1+1)
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
	mix_sl_uint8(c)
}

func complexes2() {
	a, b := complex(-4, 7), complex(float64(-2), -1.25)
	for i := range 11 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

var (
	ainits3       = cinits3 + binits3 + 3
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 3, 3 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("complexes2", complexes2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
