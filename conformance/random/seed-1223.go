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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e-300)

var g_int int = 15

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-0x566bb289)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(127)

var g_string string = "€zé \""

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(16)

var g_uint64 uint64 = uint64(0xfffffffffffffffe)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(9380307261634429497)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_S3(x S3) {
	mixs(x.f4)
	mix(uint64(x.f5))
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint(x *uint) {
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

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 string
	f5 int
}

func p6(a7 int, a8 string) (r9 bool) {
	for i10 := 6; i10 >= 0; i10-- {
		if !(r9 && false) {
			a7 = ((len(a8) * (len(a8) * a7)) | ((a7 ^ 9223372036854775806) - len(a8)))
		}
		for i11 := 0; i11 < 1; i11++ {
			a7 = ((min(i10, -6773085759984461232) | int(g_uint16)) / (i11 | 1))
			a7 ^= (i11 | int((g_uint8 * g_uint8)))
			a7 = ((len(a8) * int(g_uintptr)) | (int(g_uint8) & max(i10, i11)))
			_ = i11
		}
		_ = i10
	}
	a7 = int((g_int32 ^ int32(g_uint16)))
	if (r9 && r9) {
		return
	}
	return (string(rune(g_int64)) == (a8 + a8))
}

func p12(a13 int) (r14 string) {
	L16:
	for i15 := 3; i15 >= 0; i15-- {
		for i17 := 0; i17 < 2; i17++ {
			var v18 float64 = float64(g_float32)
			_ = v18
			_ = i17
		}
		a13 &= i15
		a13 = int(((g_int16 &^ g_int16) % (int16(g_int16) | 1)))
		_ = i15
		if ((a13 * len(r14)) < (i15 * i15)) {
			continue L16
		}
	}
	a13 &^= (((len(r14) + a13) >> ((g_uint | g_uint) & 7)) ^ ((len(r14) << (g_uint32 % 33)) >> (min(g_uint64, g_uint64) & 7)))
	var v19 int8 = ((max(g_int8, g_int8) * int8(g_int8)) / ((-(g_int8 / (g_int8 | 1))) | 1))
	v19 -= min(v19, (int8(g_uint16) ^ (v19 / (v19 | 1))))
	_ = v19
	if !g_bool {
		return
	}
	return clip(((r14 + r14) + (r14 + r14)))
}

func core0() {
	for _, i20 := range clip(sub(string(rune(g_uint)), (g_int << 18), (g_int << 32))) {
		if (sub(g_string, g_int, g_int) > (g_string + "")) {
			var v21 string = clip(string([]rune((string(append([]byte(g_string), g_uint8)) + (g_string + "")))))
			mixs(v21)
		} else {
			if (g_float64 >= (g_float64 - g_float64)) {
				mix(fb(((float64(g_float32) - (g_float64 + float64(-0.6923195533342359))) / float64((g_int64 * g_int64)))))
			} else {
				var v22 float64 = (((g_float64 - g_float64) * g_float64) * ((g_float64 * g_float64) - float64(-1.5)))
				mix(fb(v22))
			}
		}
		_ = i20
	}
	if (string(rune(g_uintptr)) == string([]rune(g_string))) {
		{
			var v23 S1 = S1{f2: true}
			mix_S1(v23)
		}
	}
	v24 := int(9223372036854775807)
	if !!g_bool {
		v24 = v24
		mix(uint64((uint8((g_int64 ^ g_int64)) & g_uint8)))
	} else {
		v24 = (-v24)
	}
	{
		{
			if (v24 >= (v24 ^ v24)) {
				v24 = (v24 / 3)
			} else {
				v25 := uintptr(g_uintptr)
				mix(uint64(v25))
			}
			v24 = -7
			if (float64(g_uint16) <= float64(1e-300)) {
				mix(uint64((g_int8 ^ ((g_int8 - g_int8) + (g_int8 & g_int8)))))
			}
		}
	}
	{
		{
			v24 += (v24 * (v24 + int(g_int8)))
		}
		if p6(8, g_string) {
			v24 = (v24 >> ((min(g_uintptr, g_uintptr) ^ (g_uintptr % (g_uintptr | 1))) & 7))
			var v26 float32 = (((g_float32 * g_float32) * g_float32) / ((g_float32 + g_float32) - (g_float32 / g_float32)))
			{
				v24 = int(g_uintptr)
				v24++
				v27 := uint((((g_uint >> (g_uint8 % 33)) >> 67) * (+(g_uint / 7))))
				mix(uint64(v27))
			}
			mix(fb(float64(v26)))
		} else {
			var v28 uintptr = (uintptr((+g_int8)) / ((g_uintptr | (g_uintptr & uintptr(0x7))) | 1))
			v29 := &v28
			v30 := uint64((g_uint64 - ((g_uint64 + uint64(9256194333146624843)) / 100)))
			mix(uint64(v28))
			mix_p_uintptr(v29)
			mix(uint64(v30))
		}
		v24 |= (v24 * (v24 * (v24 >> (g_uint % 8))))
	}
	mix(uint64(v24))
}

func pickswitches1(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 25, 22:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 12:
	v31 := uint(uint((g_uint64 - uint64(11))))
	v32 := &v31
	var v33 S3 = S3{f4: "", f5: 9223372036854775806}
	mix(uint64(v31))
	mix_p_uint(v32)
	mix_S3(v33)
		r += 100
	case 13, 27, 1:
		r += 1000
		switch {
		case y > 9:
			r++
		case y == 13:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches1() {
	for x := range int32(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 9) {
	case tr(2, 3), tr(3, 9), tr(4, 9):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 9) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(9)
	switch e {
	case 9 + 100, "x", nil:
		mix(5)
	case int32(9):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func ints2() {
	for i, x := range []uint8{248, 11, 144, 1, 232} {
		for _, n := range []uint32{0, 1, 31, 56} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int16(x) >> (n & 7)))
		}
		y := (((x - uint8(15)) * (x % 64)) &^ uint8(min(g_uint, g_uint)))
		mix(uint64(x*y - y))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint8(114)
		x &^= y
		x++
		mix(uint64(int16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "\n\t\n" + "\xff\xc3(" + "世ЖQ界"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[14%len(b)] ^= 221
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 14, 221) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 14:
		mix(14)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 14
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func core4() {
	if g_bool {
		if (float64(g_float32) >= (g_float64 * g_float64)) {
			v34 := string(clip((p12(g_int) + sub((g_string + "a"), (g_int | -4), g_int))))
			mixs(v34)
		} else {
			var v35 string = clip(sub(" 😀€", ((g_int & 9223372036854775806) >> ((g_uint64 % (g_uint64 | 1)) & 7)), ((-g_int) / (int(g_int16) | 1))))
			mixs(v35)
		}
		for i36 := range 3 {
			v37 := uintptr((+uintptr(int(g_uint8))))
			mix(uint64(v37))
			_ = i36
		}
	}
	switch x := (int(g_uintptr) / 8); x & 7 {
	case 7:
	case 5, 4:
		if (sub(g_string, -6370776520047945224, g_int) < g_string) {
			if (g_int8 <= (g_int8 &^ g_int8)) {
				v38 := uint8(uint8(28))
				v39 := &v38
				mix(uint64(v38))
				mix_p_uint8(v39)
			} else {
				mix(uint64((((g_uint16 >> (g_uint8 & 63)) | (g_uint16 + g_uint16)) & (g_uint16 - min(g_uint16, uint16(4))))))
			}
		} else {
			switch x := (+(g_int * g_int)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				v40 := ([5]int)([5]int{14, 9223372036854775807, 6, -9223372036854775808})
				v41 := ([]int)([]int{-4})
				mix__5_int(v40)
				mix_sl_int(v41)
			case "é", "a":
			case "":
			}
			v42 := string(clip(string(rune(((g_int % 7) * int(f2i(g_float64)))))))
			mixs(v42)
		}
		L44:
		for _, i43 := range clip("") {
			_ = i43
			if g_bool {
				break L44
			}
		}
	case 0:
		v45 := int(((^g_int) / (min((g_int | g_int), g_int) | 1)))
		switch x := v45; x & 7 {
		case 2:
			for i46 := 3; i46 >= 0; i46-- {
				v45 &= min(v45, (v45 << (min(g_uint32, uint32(19)) & 7)))
				v45 = (v45 << (((g_uint32 & g_uint32) >> ((g_uint64 % 2) % 8)) % 33))
				_ = i46
			}
			v45 = ((int(g_uint8) &^ (v45 / (v45 | 1))) + ((v45 & -1) &^ (v45 % 7)))
		case 1, 7:
			v45 *= (v45 / (v45 | 1))
			v47 := string(clip((string(rune(uint8(g_uintptr))) + (string(append([]byte(g_string), uint8(11))) + (g_string + g_string)))))
			mixs(v47)
		case 4:
			v48 := uint(min((max(g_uint, g_uint) & (g_uint % (g_uint | 1))), (g_uint << ((g_int64 / (g_int64 | 1)) & 31))))
			var v49 int64 = (((g_int64 / (g_int64 | 1)) << 24) << ((int8(g_uint64) &^ g_int8) & 31))
			mix(uint64(v48))
			mix(uint64(v49))
		default:
			v45 &= ((max(v45, v45) << ((g_uint64 + uint64(4)) % 70)) + int((g_int32 * g_int32)))
		}
		mix(uint64(v45))
	}
	for i50 := uint8(8); i50 > 0; i50 /= 2 {
		if (p6(g_int, g_string) == (g_int != 2)) {
			var v51 string = clip((((g_string + "Ж€") + string(rune(g_int32))) + sub((g_string + g_string), g_int, int(f2i(g_float64)))))
			mixs(v51)
		}
		if (!g_bool != (g_int == 9223372036854775807)) {
			mix_S1(S1{f2: true})
		} else {
			for i52 := 0; i52 < 4; i52++ {
				_ = i52
			}
		}
		var v53 uint32 = (g_uint32 >> 26)
		mix(uint64(v53))
		_ = i50
	}
	L55:
	for i54 := 0; i54 < 7; i54++ {
		var v56 uint8 = uint8(i54)
		{
		}
		mix_S1(S1{f2: true})
		mix(uint64(v56))
		_ = i54
		if (p12(i54) > string([]rune(g_string))) {
			continue L55
		}
	}
}

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("ints2", ints2)
	run("strings3", strings3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
