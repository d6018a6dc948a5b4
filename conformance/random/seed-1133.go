package main

import (
	"fmt"
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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = true

var g_float64 float64 = float64(-2.25e-7)

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(-1065010001)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(-3)

var g_string string = "\x00a"

var g_uint uint = uint(0xf)

var g_uint16 uint16 = uint16(0xd)

var g_uint64 uint64 = uint64(10594728735175782965)

var g_uint8 uint8 = uint8(13)

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int16(x [2]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_uint8(x map[string]uint8) {
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int64
	f3 [2]int
	f4 int8
	f5 uint8
}

type S6 struct {
	f7 [2]int
	f8 string
	f9 string
	f10 bool
}

type S11 struct {
	f12 string
	f13 string
}

func p14(a15 string) (r16 uint32) {
	v17 := float32(float32((g_float64 - g_float64)))
	v18 := &v17
	v19 := string(clip(string([]rune((a15 + (a15 + a15))))))
	_ = v17
	_ = v18
	_ = v19
	if (g_bool == g_bool) {
		return
	}
	return (max(r16, r16) + (r16 << 9))
}

func p20(a21 int, a22 uintptr) (r23 uint) {
	var v24 uint16 = (uint16(a21) + uint16(g_uint16))
	var v25 string = clip(sub(string([]rune(string(rune(r23)))), ((a21 + a21) + 8), ((a21 % 64) << 7)))
	for i26 := 0; i26 < 6; i26++ {
		var v27 map[uint8]int32 = map[uint8]int32{uint8(24): int32(0x2), uint8(10): int32(-7421858), uint8(3): int32(-0x3bcb3bce), uint8(23): int32(0)}
		v28 := &v27
		for i29 := 0; i29 < 7; i29++ {
			a21 = len(v25)
			v30 := float64(float64(-2.25e-7))
			v31 := &v30
			a21 = (i26 - (i26 % 3))
			_ = v30
			_ = v31
			_ = i29
		}
		_ = v27
		_ = v28
		_ = i26
	}
	_ = v24
	_ = v25
	if (g_bool != false) {
		return
	}
	return ((r23 >> (g_int64 & 7)) & r23)
}

func p32(a33 int64, a34 int, a35 int) (r36 bool) {
	a34 = (a35 % 100)
	a34 += (((a35 + a34) + 8) & int((a33 % (a33 | 1))))
	v37 := uint32(p14(string(append([]byte((g_string + g_string)), g_uint8))))
	if r36 {
		for i38 := range 3 {
			a35 = int((a33 << (g_uint & 31)))
			_ = i38
		}
		for i39 := uint32(8); i39 > 0; i39 /= 2 {
			a35, a34 = (a35 >> (((g_int32 >> (g_int32 & 63)) - (g_int32 * g_int32)) & 31)), int((g_int16 >> 21))
			_ = i39
		}
	}
	_ = v37
	if (a34 >= a34) {
		return
	}
	return r36
}

func core0() {
	v40 := ([1]int)([1]int{-2719797167691647587})
	v41 := uint64(g_uint64)
	v42 := &v41
	v43 := (map[string]uint8)(map[string]uint8{"Жé界€世": uint8(0)})
	mix(uint64(((g_int8 << 6) >> 19)))
	mix__1_int(v40)
	mix(uint64(v41))
	mix_p_uint64(v42)
	mix_map_string_uint8(v43)
}

func ints1() {
	for i, x := range []int64{9223372036854775807, -9, 12, 6375202521825195694, -6} {
		for _, n := range []uint32{0, 1, 11, 66} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int(x) >> (n & 7)))
		}
		y := (int64((g_uint16 ^ uint16(16))) >> (((g_uint8 / 100) % 7) % 33))
		mix(uint64(x*y - (x * x)))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int64(5)
		x &^= y
		x++
		mix(uint64(int(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "世世\x00" + "\xff\xc3(" + "\x00"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[18%len(b)] ^= 139
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 18, 139) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 18:
		mix(18)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 18
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func slices3() {
	a := make([]int16, 5, 8)
	for i := range a {
		a[i] = []int16{int16(4), int16(0x0), int16(18), int16(-32768)}[i%4]
	}
	b := append(a, int16(-2))
	c := append(a, int16(0), int16(9676))
	mix_sl_int16(b)
	mix_sl_int16(c)
	d := a[2:4:4]
	e := append(d, int16(-0x3))
	if len(e) > 0 {
		e[0] = int16(0)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[2:])))
	mix_sl_int16(a)
	copy(a[1:], a)
	mix_sl_int16(a)
	copy(c, b[2:])
	mix_sl_int16(c)
	var z []int16
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int16{} == nil)
	z = append(z, a[2:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int16(z)
	g := [2]int16(b[:2])
	p := (*[2]int16)(b)
	p[1] = int16(-0x3)
	g[0] = int16(9676)
	mix_sl_int16(b)
	mix__2_int16(g)
	grid := make([][]int16, 4+1)
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
	mix_sl_int16(c)
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("strings2", strings2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
