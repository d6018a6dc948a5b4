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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(239.51130895447773)

var g_int int = -8

var g_int32 int32 = int32(-2)

var g_int64 int64 = int64(16)

var g_int8 int8 = int8(-7)

var g_string string = "0\x00€ßQ"

var g_uint uint = uint(3625783857345986460)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(1857189497)

var g_uint64 uint64 = uint64(0x5)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(10)

func mix_S1(x S1) {
	mix__3_int(x.f2)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [3]int
}

type S3 struct {
	f4 string
}

type S5 struct {
	f6 [2]int
	f7 [1]int
}

func p8(a9 bool, a10 uint64) (r11 int32) {
	if (a9 == (g_string <= "ЖЖ界ß")) {
		{
			var v12 bool = (a9 != !(g_int != g_int))
			a9 = (uintptr((g_uint16 * g_uint16)) > ((g_uintptr % (g_uintptr | 1)) &^ (g_uintptr << (g_int & 31))))
			_ = v12
		}
		var v13 string = clip(string(append([]byte((sub("😀界\tQa", g_int, 3) + string(append([]byte(g_string), g_uint8)))), (max(g_uint8, g_uint8) & g_uint8))))
		for i14 := 0; i14 < 6; i14++ {
			_ = i14
			if (int(a10) <= (i14 << (g_uint32 & 63))) {
				break
			}
		}
		_ = v13
	} else {
		{
			v15 := float32(((float32(r11) / g_float32) * g_float32))
			v16 := float32((v15 / float32(g_float64)))
			_ = v15
			_ = v16
		}
	}
	if (a9 == true) {
		return
	}
	return (r11 << ((g_int64 &^ g_int64) & 63))
}

func p17(a18 int16, a19 bool, a20 uint16) (r21 int64) {
	v22 := uint32((((g_uint32 & g_uint32) % ((g_uint32 / 7) | 1)) / (g_uint32 | 1)))
	v23 := uint((max(uint(g_int8), uint(r21)) & uint(4)))
	if !(g_float64 >= g_float64) {
		L25:
		for _, i24 := range clip(string(append([]byte(string(append([]byte(g_string), uint8(19)))), (g_uint8 / 64)))) {
			_ = i24
			if (string(rune(r21)) == (g_string + g_string)) {
				break L25
			}
		}
	} else {
		a20 &^= (a20 >> (((g_uint64 &^ g_uint64) & (g_uint64 / (g_uint64 | 1))) & 31))
	}
	var v26 S5 = S5{[2]int{1}, [1]int{10}}
	_ = v22
	_ = v23
	_ = v26
	if a19 {
		return
	}
	return int64(int(g_uint32))
}

func core0() {
	var v27 float32 = float32((uintptr(g_int) << ((g_uint64 / 10) & 7)))
	v28 := &v27
	switch x := int((g_uint32 + g_uint32)); []string{"a", "z", "", "é"}[x&3] {
	case "":
	case "a", "é":
		var v29 uint8 = (((g_uint8 &^ g_uint8) << (min(g_uint32, uint32(12)) % 33)) / (((g_uint8 * uint8(3)) / (g_uint8 | 1)) | 1))
		for i30 := 3; i30 >= 0; i30-- {
			switch x := i30; x & 7 {
			case 2:
				v31 := S1(S1{f2: [3]int{}})
				v31.f2[0] = (i30 % 3)
				mix_S1(v31)
				fallthrough
			case 3, 1:
			case 5:
				v32 := ([]string)([]string{"Ж", "世世\t", "界界€0", "\n世ß"})
				mix_sl_string(v32)
			}
			_ = i30
		}
		mix(uint64(v29))
	case "0":
		v33 := int32((p8((g_uint8 < uint8(254)), g_uint64) / ((p8(g_bool, g_uint64) &^ (g_int32 - int32(10))) | 1)))
		if !(g_string <= "\"éQ界") {
		}
		mix(uint64(v33))
	default:
		var v34 [4]string = [4]string{"😀0zé", ""}
		mix__4_string(v34)
	}
	mix(fb(float64(v27)))
	mix_p_float32(v28)
}

func complexes1() {
	a, b := complex(-9, 6), complex(float64(3), 0.5)
	for i := range 4 {
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

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "a\t\"z€Q" + "\xff\xc3(" + "\x00\t"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[6%len(b)] ^= 10
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 6, 10) + string(rune(65)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 6:
		mix(6)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 6
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e10, 1, inf, -inf, nan, -zero} {
		y := float64(int64((g_int32 * g_int32)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y / (y - x))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*705)) + uint64(i))
	}
	var acc float32
	for i := range 20 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e10: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("strings2", strings2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
