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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S6 S6 = S6{uint8(0xe), int64(18), uint8(14), "Qz"}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = 3756343377521198479

var g_int16 int16 = int16(-0x2)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(259221907793172201)

var g_int8 int8 = int8(13)

var g_string string = "€é"

var g_uint uint = uint(18446744073709551615)

var g_uint16 uint16 = uint16(6)

var g_uint32 uint32 = uint32(0x9)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(15306935950770513270)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
}

func mix_S4(x S4) {
	mix(uint64(x.f5))
}

func mix_S6(x S6) {
	mix(uint64(x.f7))
	mix(uint64(x.f8))
	mix(uint64(x.f9))
	mixs(x.f10)
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_S4(x *S4) {
	if x != nil {
		mix_S4((*x))
	}
}

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
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

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
}

type S4 struct {
	f5 int16
}

type S6 struct {
	f7 uint8
	f8 int64
	f9 uint8
	f10 string
}

func p11(a12 string) (r13 string) {
	for i14 := 0; i14 < 2; i14++ {
		_ = i14
	}
	v15 := uint16((-g_uint16))
	v16 := uint(((uint(v15) ^ g_uint) * (g_uint << (g_uint % 70))))
	_ = v15
	_ = v16
	if (g_float64 >= g_float64) {
		return
	}
	return clip(string(rune(g_uint64)))
}

func p17(a18 bool) (r19 bool) {
	var v20 [5]string = [5]string{}
	_ = v20
	if (g_uint16 >= uint16(32767)) {
		return
	}
	return ((g_string < g_string) || (g_int == g_int))
}

func p21(a22 int8, a23 bool, a24 uint8) (r25 bool) {
	L27:
	for _, i26 := range clip(sub(string(append([]byte(g_string), a24)), -3559552929758006962, (g_int / 8))) {
		{
			v28 := uint32(((^(g_uint32 << (g_uint64 % 8))) / (((g_uint32 &^ g_uint32) - (g_uint32 % 64)) | 1)))
			_ = v28
		}
		_ = i26
		if !(g_int <= 4147469506022443774) {
			continue L27
		}
	}
	v29 := int64(g_int64)
	_ = v29
	if a23 {
		return
	}
	return (g_int >= g_int)
}

func p30(a31 int, a32 uint64) (r33 string) {
	var v34 []int = []int{}
	if ((g_float64 / float64(7)) > g_float64) {
		var v35 string = clip((string(rune(uintptr(g_uint16))) + p11(r33)))
		for i36 := 0; i36 < 7; i36++ {
			a31++
			a31 = (+len(r33))
			var v37 float64 = float64(a32)
			_ = v37
			_ = i36
		}
		_ = v35
	} else {
		v38 := int8((((g_int8 / 2) | (g_int8 % 100)) << ((uint(g_uint8) &^ (g_uint << (g_uint32 % 70))) % 8)))
		for i39 := 0; i39 < 5; i39++ {
			a31 = (int(g_int16) / 7)
			var v40 uint32 = g_uint32
			a32 = min(a32, (-a32))
			_ = v40
			_ = i39
			if g_bool {
				continue
			}
		}
		_ = v38
	}
	var v41 []string = []string{"\n\x00😀\x00a", "", "\"€\n世", "_€😀 \""}
	v42 := &v41
	for _, i43 := range v34 {
		v44 := S4(S4{f5: int16(-17045)})
		_ = v44
		_ = i43
	}
	_ = v34
	_ = v41
	_ = v42
	if g_bool {
		return
	}
	return clip(sub(string(rune(g_int8)), int(g_int32), (len(r33) << (g_uint32 % 70))))
}

func p45(a46 string, a47 bool) (r48 string) {
	switch x := len(r48); x & 7 {
	case 4:
		switch x := (len(a46) >> ((g_uint8 + uint8(0x5)) % 8)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
		case "z", "0":
			var v49 float32 = (g_float32 * float32(0))
			_ = v49
			fallthrough
		case "a":
		}
	case 0, 2:
		{
		}
	case 6:
		L51:
		for i50 := range 7 {
			a47 = a47
			_ = i50
			if (!a47 == (a46 >= a46)) {
				continue L51
			}
		}
	default:
		{
			v52 := uintptr(g_uintptr)
			v53 := (map[int]string)(map[int]string{int(18): "ß世", int(29): " \"", int(21): "\"界\"0", int(15): "€"})
			_ = v52
			_ = v53
		}
	}
	for i54 := range 2 {
		var v55 int32 = (int32(g_uintptr) * ((g_int32 >> (g_uint16 & 31)) ^ (g_int32 - g_int32)))
		v56 := ([]int16)([]int16{int16(16384), int16(-18804), int16(-0x1), int16(-8), int16(32766)})
		_ = v55
		_ = v56
		_ = i54
		if !(len(r48) < 1988740639783934219) {
			break
		}
	}
	var v57 int16 = (max(g_int16, int16(7)) ^ (int16(g_uint16) << (sat(a46, len(a46)) % 33)))
	switch x := len(r48); uint8(x>>3) & 7 {
	case 5:
	case 2, 0:
		if ((a47 || a47) && (a47 && false)) {
			v58 := int64((int64(f2i((g_float64 * float64(-1.5)))) / (((g_int64 ^ int64(-9223372036854775808)) - (g_int64 * int64(-7862826592263085440))) | 1)))
			_ = v58
		} else {
			var v59 [3]int32 = [3]int32{int32(0), int32(3)}
			v60 := &v59
			_ = v59
			_ = v60
		}
	case 6:
		var v61 uint16 = g_uint16
		_ = v61
	default:
		for i62 := 3; i62 >= 0; i62-- {
			r48 = clip(a46)
			_ = i62
			if ((a46 + a46) < string(append([]byte(r48), uint8(0xd)))) {
				break
			}
		}
	}
	_ = v57
	if (a47 && true) {
		return
	}
	return clip(sub(string(append([]byte(r48), g_uint8)), (len(r48) * len(a46)), (len(r48) & len(a46))))
}

func core0() {
	var v63 float32 = (float32((g_float64 / g_float64)) * (float32(g_float64) + float32(0.1)))
	mix_sl_string([]string{"é", "\tz", " za", "ß\t", "界a"})
	{
		for i64 := range 6 {
			v65 := uint64((g_uint64 >> (((g_uint16 % 3) % (g_uint16 | 1)) % 33)))
			v66 := int16(min((g_int16 - g_int16), ((g_int16 & g_int16) % ((g_int16 / (g_int16 | 1)) | 1))))
			mix(uint64(v65))
			mix(uint64(v66))
			_ = i64
		}
	}
	L68:
	for i67 := 0; i67 < 2; i67++ {
		_ = i67
		if ((g_uint64 <= g_uint64) != p21(int8(-9), false, uint8(255))) {
			continue L68
		}
	}
	mix(fb(float64(v63)))
}

func ints1() {
	for i, x := range []uint16{64299, 14, 4, 5, 1} {
		for _, n := range []uint32{0, 1, 18, 54} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint64(x) >> (n & 7)))
		}
		y := min((x >> ((g_uint32 % (g_uint32 | 1)) % 8)), ((x &^ x) ^ (x / (x | 1))))
		mix(uint64(x*y - uint16(sat("Ж0 z界", g_int))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint16(18)
		x &^= y
		x++
		mix(uint64(uint64(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type gridarrays2 [3][3]uint64

func bumparrays2(a gridarrays2, p *gridarrays2) uint64 {
	a[0][1] += 9
	p[1][2] -= 9
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = uint64(3)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]uint64{1: uint64(9), uint64(15)}
	for i, x := range lit {
		lit[len(lit)-1] = 9
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
	m := map[[2]int]string{{1, 2}: "x", {1, 9}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 9}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
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
			if !yield(i*4, string(r)) {
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
	for a := range filteriters3(uptoiters3(7), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 5:
				break outer
			}
	if (g_float64 != (g_float64 * g_float64)) {
		a--
		var v69 []int8 = []int8{int8(11), int8(0x4f), int8(-36), int8(102)}
		b = (((b >> (g_uint8 & 7)) << 56) &^ ((^len(v69)) & (a >> (g_uint32 % 70))))
		mix_sl_int8(v69)
	} else {
		a ^= (((-a) << (g_int64 & 31)) % (b | 1))
		v70 := string(clip(g_string))
		mixs(v70)
	}
	v71 := uintptr((((g_uintptr % (g_uintptr | 1)) + (g_uintptr * uintptr(0))) & (g_uintptr << ((g_uint16 >> (g_uintptr & 7)) & 63))))
	v72 := &v71
	var v73 uint16 = uint16(int16((^g_int8)))
	mix(uint64(v71))
	mix_p_uintptr(v72)
	mix(uint64(v73))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\x00世") {
		mixs(s)
		if i > 5 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(7, 4)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(4) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func core4() {
	if (int(g_int16) != (g_int % (g_int | 1))) {
		if (!g_bool == g_bool) {
			mix_S6(S6{f8: int64(9223372036854775806), f9: uint8(18), f10: ""})
			{
			}
		}
		if true {
			var v74 S4 = S4{int16(8)}
			v75 := &v74
			for i76 := 6; i76 >= 0; i76-- {
				var v77 S6 = S6{f7: uint8(0x11), f8: int64(0x0), f9: uint8(1), f10: "界"}
				mix_S6(v77)
				_ = i76
				if ((g_float64 * g_float64) != float64(g_uint64)) {
					continue
				}
			}
			for i78 := range 5 {
				_ = i78
			}
			mix_S4(v74)
			mix_p_S4(v75)
		} else {
			v79 := int16((max((g_int16 >> 7), int16(-9)) | g_int16))
			mix(uint64(v79))
		}
	}
	v80 := uintptr(((g_uintptr >> (g_uint64 & 7)) << 42))
	switch x := max((g_int >> 18), (g_int << 35)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		{
			for i81 := 0; i81 < 2; i81++ {
				v82 := uint16((g_uint16 / (((^g_uint16) &^ g_uint16) | 1)))
				v83 := &v82
				mix(uint64(v82))
				mix_p_uint16(v83)
				_ = i81
				if !(g_bool || false) {
					continue
				}
			}
			var v84 S6 = g_S6
			v85 := &v84
			mix_S6(v84)
			mix_p_S6(v85)
		}
	case "", "0":
		{
			v86 := uint8(uint8((g_int8 &^ (g_int8 / (g_int8 | 1)))))
			v87 := &v86
			switch x := int(f2i((-g_float64))); uint8(x>>3) & 7 {
			case 0:
				var v88 bool = p17(((g_string <= g_string) && (g_string > g_string)))
				mixb(v88)
			case 4, 5:
			case 3:
			}
			mix(uint64(v86))
			mix_p_uint8(v87)
		}
		var v89 []string = []string{}
		v90 := &v89
		mix_sl_string(v89)
		mix_p_sl_string(v90)
	case "é":
		if true {
		}
	default:
	}
	v91 := S1(S1{"ß\n", ""})
	v92 := &v91
	{
		L94:
		for i93 := range 5 {
			v95 := ([]int)([]int{})
			mixb(((sub(v92.f2, 10, at_int(v95, 4)) == (v92.f3 + v91.f3)) != (v80 == max(v80, v80))))
			mix_sl_int(v95)
			_ = i93
			if ((g_float64 / g_float64) != float64(i93)) {
				break L94
			}
		}
	}
	L97:
	for i96 := uint8(128); i96 > 0; i96 /= 2 {
		{
			v98 := ([]uint8)([]uint8{uint8(254), uint8(0x36), uint8(57), uint8(147), uint8(0x11)})
			mix_sl_uint8(v98)
		}
		if (p17(g_bool) == p21(g_int8, true, i96)) {
			L100:
			for i99 := range 5 {
				_ = i99
				if !g_bool {
					break L100
				}
			}
			var v101 uintptr = uintptr(min((g_uint >> (g_uint % 8)), (g_uint / 10)))
			mix(uint64(v101))
		} else {
		}
		if p17(p21(g_int8, g_bool, i96)) {
			var v102 uint8 = (i96 % ((i96 & i96) | 1))
			v103 := string(clip(p45((v91.f3 + string(rune(g_uint32))), (string(rune(g_uint64)) <= string(rune(g_uint64))))))
			mix(uint64(v102))
			mixs(v103)
		}
		_ = i96
		if (g_uint16 <= (g_uint16 << (g_int8 & 63))) {
			continue L97
		}
	}
	mix(uint64(v80))
	mix_S1(v91)
	mix_p_S1(v92)
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("arrays2", arrays2)
	run("iters3", iters3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
