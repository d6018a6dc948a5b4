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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
}

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

var g_S1 S1 = S1{f3: "Ж_", f5: "😀 "}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = 1182578020837116404

var g_int16 int16 = int16(-0x5)

var g_int32 int32 = int32(-0x589512ec)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(17)

var g_string string = "Q"

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(3)

var g_uint64 uint64 = uint64(0x7fffffffffffffff)

var g_uint8 uint8 = uint8(2)

var g_uintptr uintptr = uintptr(0x9)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mixs(x.f3)
	mixb(x.f4)
	mixs(x.f5)
}

func mix_S6(x S6) {
	mixs(x.f7)
}

func mix_S8(x S8) {
	mixb(x.f9)
	mixb(x.f10)
	mixs(x.f11)
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_map_uint8_int8(x map[uint8]int8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 string
	f4 bool
	f5 string
}

type S6 struct {
	f7 string
}

type S8 struct {
	f9 bool
	f10 bool
	f11 string
}

func p12(a13 string, a14 int32, a15 uint32) (r16 uint64) {
	if (g_float64 <= (g_float64 / g_float64)) {
		v17 := uint(uint(3))
		if ((g_float64 < g_float64) || !g_bool) {
			var v18 []int = []int{}
			_ = v18
		} else {
		}
		_ = v17
	}
	switch x := ((-len(a13)) - (len(a13) >> (r16 % 70))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v19 int64 = int64(g_uint16)
		_ = v19
	case "z", "":
	case "é":
		v20 := bool((!g_bool != (a13 < (a13 + a13))))
		_ = v20
	}
	if (g_bool != g_bool) {
		return
	}
	return min((r16 | uint64(0xfffffffffffffffe)), (r16 % (r16 | 1)))
}

func p21(a22 int8, a23 bool, a24 bool) (r25 bool) {
	if (int32(g_int32) > g_int32) {
		v26 := S6(S6{"é\n\n"})
		if (int(g_uintptr) == (g_int >> (g_uint16 % 8))) {
		} else {
		}
		_ = v26
	} else {
	}
	if ((-g_float64) > float64(g_float32)) {
	}
	if !a24 {
		return
	}
	return !r25
}

func core0() {
	switch x := (-(g_int & g_int)); uint8(x>>3) & 7 {
	case 0:
		switch x := ((g_int + g_int) ^ (g_int * g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v27 := S6(S6{"\""})
			mix_S6(v27)
			fallthrough
		case "0", "é":
			for _, i28 := range clip((string([]rune(g_string)) + (g_string + g_string))) {
				_ = i28
			}
		case "":
		default:
			if ((g_float64 + g_float64) != g_float64) {
				v29 := (map[uint8]int8)(map[uint8]int8{uint8(11): int8(-0x51), uint8(19): int8(19), uint8(12): int8(19)})
				mix_map_uint8_int8(v29)
			} else {
			}
		}
	case 3, 6:
		switch x := int(sat("€Ж", g_int)); x & 7 {
		case 6:
			fallthrough
		case 5, 3:
			for i30 := 6; i30 >= 0; i30-- {
				_ = i30
			}
		case 2:
			{
			}
		}
		v31 := S1(S1{[3]int{-9223372036854775807, -7962308642082192346}, "0ß", true, "\x00€z"})
		mix_S1(v31)
	case 1:
		L33:
		for i32 := 0; i32 < 6; i32++ {
			switch x := i32; uint8(x>>3) & 7 {
			case 1:
				v34 := uint((((g_uint & g_uint) >> 13) / 8))
				mix(uint64(v34))
			case 2, 6:
				mix_map_int_uint8(map[int]uint8{int(24): uint8(0xfe), int(19): uint8(165), int(4): uint8(12)})
			case 3:
			default:
			}
			_ = i32
			if !g_bool {
				break L33
			}
		}
	default:
		var v35 uint = (uint((g_int16 / (g_int16 | 1))) / 100)
		v36 := &v35
		mix(uint64(v35))
		mix_p_uint(v36)
	}
	var v37 S8 = S8{f9: true, f10: false, f11: "aé\x00Q"}
	{
		var v38 S1 = g_S1
		mix_S1(v38)
	}
	mix_S8(v37)
}

const (
	aconsts1 = iota * 5
	bconsts1
	_
	cconsts1 = 1 << (iota + 3)
	dconsts1
	econsts1, fconsts1 = iota, "s5"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 154
const (
	thirdconsts1          = 8.0 / 2
	rconsts1              = 'a' + iota*3
	tconsts1    uint8        = 88
	maskconsts1           = ^uint32(0) >> 3
	big2consts1           = bigconsts1 >> (154 - 3) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 2)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 3
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func complexes2() {
	a, b := complex(-5, 8), complex(float64(2), -1.25)
	for i := range 12 {
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

func slices3() {
	a := make([]int64, 6, 9)
	for i := range a {
		a[i] = []int64{int64(18), int64(10), int64(-3), int64(9223372036854775807)}[i%4]
	}
	b := append(a, int64(5))
	c := append(a, int64(0xb), int64(7))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:6:6]
	e := append(d, int64(4611686018427387904))
	if len(e) > 0 {
		e[0] = int64(0xb)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:6]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(4611686018427387904)
	g[0] = int64(7)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 6+1)
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
	mix_sl_int64(c)
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("complexes2", complexes2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
