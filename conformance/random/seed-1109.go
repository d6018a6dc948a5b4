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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = 3

var g_int16 int16 = int16(7)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(-0x23)

var g_sl_uint16 []uint16 = []uint16{uint16(7), uint16(4), uint16(8876), uint16(1)}

var g_string string = "\x00 Q😀"

var g_uint uint = uint(0x0)

var g_uint16 uint16 = uint16(53209)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(8666583953457825413)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(0)

func mix_map_int16_string(x map[int16]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
}

func p3(a4 int) (r5 uint) {
	var v6 float32 = ((g_float32 / float32(g_uint8)) * (-float32(a4)))
	switch x := ((a4 | a4) / (a4 | 1)); x & 7 {
	case 3:
		for i7 := 5; i7 >= 0; i7-- {
			a4 = ((a4 * i7) % 10)
			_ = i7
		}
		if ((a4 + a4) < min(a4, 9223372036854775807)) {
			a4 = ((int(g_uint32) % (a4 | 1)) << (((g_uint32 | uint32(13)) + (g_uint32 << (a4 & 63))) % 70))
		} else {
			a4 &^= int((g_int32 % 8))
		}
	case 1, 2:
		a4 -= ((a4 + int(g_uintptr)) | (a4 / (a4 | 1)))
		a4 *= a4
	case 0:
		a4 = int((g_int32 * g_int32))
	}
	L9:
	for i8 := 0; i8 < 5; i8++ {
		{
			a4 &^= int((i8 << (g_uint32 % 8)))
			a4 = 13
			a4 = (a4 + i8)
		}
		v10 := S1(S1{true})
		a4--
		_ = v10
		_ = i8
		if (sub("000", i8, i8) >= "\"ßЖ\t") {
			break L9
		}
	}
	if (a4 < a4) {
		for i11 := range 6 {
			a4 = (a4 * ((a4 % 3) % 3))
			a4 &= (((a4 | a4) >> ((g_uintptr << (g_uint16 & 63)) & 7)) - int(min(g_uint8, uint8(17))))
			a4 = int((g_int8 << (g_uint64 % 70)))
			_ = i11
			if (g_bool || g_bool) {
				break
			}
		}
		L13:
		for i12 := range 4 {
			v14 := int32((((g_int32 - int32(-8)) / 100) / ((g_int32 % ((g_int32 % (g_int32 | 1)) | 1)) | 1)))
			_ = v14
			_ = i12
			if (g_int64 < (g_int64 << (g_uint32 % 33))) {
				break L13
			}
		}
	} else {
		if !(g_bool == g_bool) {
			a4++
			v15 := ([1]int)([1]int{-6})
			v6 = (v6 - float32((g_uint8 % (g_uint8 | 1))))
			_ = v15
		} else {
			a4 *= (int(uint(g_int16)) * (a4 &^ (a4 | a4)))
		}
	}
	_ = v6
	if !g_bool {
		return
	}
	return (r5 &^ (+r5))
}

func p16(a17 int) (r18 uint16) {
	if (g_bool == g_bool) {
		for i19 := range 7 {
			v20 := int64((((g_int64 * g_int64) ^ (+g_int64)) % ((^g_int64) | 1)))
			a17 &^= (i19 &^ i19)
			a17 *= (a17 + (i19 % 64))
			_ = v20
			_ = i19
		}
		var v21 uint8 = (^(sat(g_string, a17) % (uint8(g_int16) | 1)))
		_ = v21
	}
	if !!g_bool {
		L23:
		for i22 := 7; i22 >= 0; i22-- {
			a17 = (i22 ^ a17)
			a17 = (i22 &^ int((g_uint32 * uint32(2147483647))))
			var v24 uint = uint(g_uintptr)
			_ = v24
			_ = i22
			if ((g_bool || g_bool) != !g_bool) {
				continue L23
			}
		}
		a17 += (min(int(g_int8), int(g_uint32)) * (int(g_uint8) - (^a17)))
	}
	if (g_bool || g_bool) {
		return
	}
	return min((r18 << (g_uint8 & 31)), (+r18))
}

func p25(a26 string, a27 string) (r28 uint) {
	var v29 []uint16 = g_sl_uint16
	L31:
	for i30 := 0; i30 < 3; i30++ {
		var v32 float64 = ((-(g_float64 + float64(902.9297043228466))) / (-(g_float64 - g_float64)))
		_ = v32
		_ = i30
		if !(a26 != "zЖ\x00QQ") {
			break L31
		}
	}
	v33 := S1(S1{true})
	_ = v29
	_ = v33
	if (g_float64 == float64(0)) {
		return
	}
	return (r28 / (uint(g_uint32) | 1))
}

func core0() {
	var v34 uint32 = ((g_uint32 >> (g_uint32 % 70)) ^ ((g_uint32 % 100) << ((g_int32 / (g_int32 | 1)) & 63)))
	v35 := &v34
	v34 *= (^((*v35) + uint32(g_uintptr)))
	v36 := uint8((((g_uint8 / (g_uint8 | 1)) << 58) &^ ((g_uint8 / 2) % (uint8(g_uint8) | 1))))
	v37 := &v36
	for i38 := 0; i38 < 1; i38++ {
		mix(uint64((v34 * uint32(g_int64))))
		_ = i38
		if ((g_bool != true) && (g_int64 >= g_int64)) {
			break
		}
	}
	mix(uint64(v34))
	mix_p_uint32(v35)
	mix(uint64(v36))
	mix_p_uint8(v37)
}

type keymaps1 struct {
	a int16
	b bool
}

func maps1() {
	m := map[int16]string{}
	for i := range 29 {
		k := int16(((i << (g_uint64 & 7)) & (i % 8)))
		m[k] += "_Ж\t界\""
		if i%3 == 0 {
			delete(m, int16(-32768))
		}
	}
	v, ok := m[int16(-0x1)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{int16(-32768), true}: 1}
	sk[keymaps1{int16(-0x1), false}]++
	sk[keymaps1{int16(-32768), true}] += 3
	mix(uint64(sk[keymaps1{int16(-32768), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = int16(-32767)
	mixb(pm[1].b && pm[1].a == int16(-32767))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](29)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(-14834)]
	delete(nilmap, int16(-14834))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0.1, -1.5, inf, -inf, nan, -zero} {
		y := (x * (float64(g_float32) + (x * x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((float64(g_int) - (x * x)) * (float64(z) / (x / float64(0.5120660010074856))))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*873)) + uint64(i))
	}
	var acc float32
	for i := range 25 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0.1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func ints3() {
	for i, x := range []int64{-7349102102677586460, 7, 7, 9223372036854775806, 16} {
		for _, n := range []uint8{0, 1, 30, 96} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int(x) >> (n & 7)))
		}
		y := (x % 64)
		mix(uint64(x*y - (min(x, x) ^ (y &^ x))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int64(-6)
		x &^= y
		x++
		mix(uint64(int(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("floats2", floats2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
