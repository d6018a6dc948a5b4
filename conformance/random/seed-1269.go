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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 13

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(0x8)

var g_int8 int8 = int8(55)

var g_map_int_int map[int]int = map[int]int{int(16): -2, int(10): 4611686018427387903, int(28): 15, int(4): 3892695227108734710}

var g_string string = "é😀z"

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(16278)

var g_uint32 uint32 = uint32(0xc907ad25)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(11)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix__4_int64(x [4]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

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

func mix_map_int_int(x map[int]int) {
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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint32
}

type S3 struct {
	f4 string
	f5 string
	f6 string
	f7 int8
}

type S8 struct {
	f9 uint8
	f10 bool
	f11 string
	f12 uintptr
}

func p13(a14 bool, a15 string) (r16 string) {
	L18:
	for i17 := 0; i17 < 6; i17++ {
		switch x := len(r16); uint8(x>>3) & 7 {
		case 1:
		case 0, 7:
			fallthrough
		case 3:
		default:
		}
		if !a14 {
		}
		if ((g_float64 <= float64(1e10)) == !a14) {
		}
		_ = i17
		if !a14 {
			break L18
		}
	}
	var v19 string = clip((a15 + r16))
	if !(a14 != a14) {
		if ((g_float64 / g_float64) < float64(g_int64)) {
			v20 := ([]int)([]int{4611686018427387903, 3619352337249508144, -4211056726629255000, 8955420340871911525, -3})
			_ = v20
		}
		if (string(rune(g_int32)) == sub(r16, len(a15), len(a15))) {
		} else {
		}
	}
	switch x := (len(r16) << (g_int16 & 7)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		L22:
		for i21 := 0; i21 < 4; i21++ {
			a14 = !a14
			_ = i21
			if (!a14 != (a14 || true)) {
				break L22
			}
		}
	case "a", "0":
		if (a14 == (r16 < "")) {
			a15 = clip(sub("0", (len(r16) & len(r16)), ((len(a15) >> (g_uint16 % 33)) + len(v19))))
		}
	case "z":
		a15 = clip(string(rune((len(v19) * (len(r16) & -2619556743651607891)))))
	default:
		v23 := string(clip((v19 + sub((a15 + r16), len(v19), len(a15)))))
		_ = v23
	}
	_ = v19
	if (a14 == true) {
		return
	}
	return clip(a15)
}

func p24(a25 uint64, a26 uint16, a27 int) (r28 int32) {
	v29 := string(clip(string([]rune((g_string + sub(" ", 4611686018427387903, 19))))))
	v30 := bool(((float64(g_int16) < float64(a25)) != (!g_bool || !g_bool)))
	if !!v30 {
		L32:
		for i31 := 0; i31 < 4; i31++ {
			a27 = i31
			a27 = (min(len(v29), int(g_uint)) % 64)
			_ = i31
			if ((v29 == "\t") && !v30) {
				break L32
			}
		}
		{
			a27 = (a27 << (min((g_int8 >> 14), int8(7)) & 7))
			a27 = (((a27 + -3) / ((a27 % (len(v29) | 1)) | 1)) >> (((g_int8 / (g_int8 | 1)) / ((g_int8 * int8(-127)) | 1)) & 7))
			a26 = (((a26 &^ uint16(18)) * (a26 ^ a26)) * ((a26 << 61) & (a26 - uint16(65534))))
		}
		v33 := int((len(v29) << 52))
		_ = v33
	}
	if false {
		if ((g_int64 <= g_int64) == (v30 || v30)) {
			a27 = (a27 / 10)
			a27 = (len(v29) >> (max((g_uint8 / (g_uint8 | 1)), (g_uint8 * g_uint8)) % 33))
		} else {
			a27--
		}
		a26 &= (a26 ^ (a26 << ((a26 & a26) % 8)))
		if (v30 && (len(v29) != len(v29))) {
			a27 |= len(v29)
			var v34 S1 = S1{uint32(5)}
			r28 = (int32(v34.f2) / (r28 | 1))
			_ = v34
		}
	} else {
		var v35 S1 = S1{uint32(3107503819)}
		if (max(a27, len(v29)) > len(v29)) {
			r28 += ((max(r28, int32(1073741824)) &^ (r28 | int32(4))) / 3)
			a26 = a26
			r28 += (^(r28 * (r28 / (r28 | 1))))
		}
		_ = v35
	}
	_ = v29
	_ = v30
	if (g_bool || g_bool) {
		return
	}
	return max((r28 >> (g_uint32 & 63)), (r28 &^ r28))
}

func p36(a37 int, a38 int) (r39 bool) {
	v40 := int8(g_int8)
	if !r39 {
		if (r39 && !r39) {
			v41 := ([]int)([]int{-7821202443710117940})
			a38 ^= ((a38 | (a38 &^ 4611686018427387903)) ^ a37)
			_ = v41
		}
	} else {
		var v42 string = clip(sub("Q\t😀a€", (int(g_int16) &^ int(f2i(g_float64))), ((a38 << (g_uint % 8)) / 100)))
		_ = v42
	}
	v43 := string(clip((string(append([]byte(string(append([]byte(g_string), g_uint8))), g_uint8)) + (string([]rune(g_string)) + string(rune(g_uint64))))))
	v44 := &v43
	_ = v40
	_ = v43
	_ = v44
	if (r39 != r39) {
		return
	}
	return (string([]rune(g_string)) < sub("0éß\tß", a38, a37))
}

func core0() {
	var v45 int32 = int32(((g_uint16 / (g_uint16 | 1)) &^ (g_uint16 ^ uint16(0x7fff))))
	var v46 int64 = int64(max((g_int8 ^ g_int8), min(g_int8, g_int8)))
	for i47 := 0; i47 < 5; i47++ {
		for i48 := range 4 {
			v49 := float32((((g_float32 * float32(1e-20)) * (g_float32 - float32(0.1))) - (g_float32 / float32(g_uintptr))))
			{
			}
			mix(fb(float64(v49)))
			_ = i48
		}
		switch x := (i47 * (i47 / (i47 | 1))); x & 7 {
		case 4:
			if ((g_int8 / 64) < (g_int8 / (g_int8 | 1))) {
			} else {
			}
			for i50 := int16(4); i50 > 0; i50 /= 2 {
				var v51 int64 = (v46 & int64(0x27c6a965d46cfab8))
				v45 = (v45 / 100)
				mix(uint64(v51))
				_ = i50
			}
			fallthrough
		case 1, 6:
			L53:
			for i52 := 0; i52 < 5; i52++ {
				v45 = (p24((g_uint64 >> 69), (g_uint16 - g_uint16), (i47 * -9223372036854775807)) & (v45 >> ((g_uint16 ^ g_uint16) & 63)))
				_ = i52
				if (!g_bool != g_bool) {
					continue L53
				}
			}
		case 3:
			L55:
			for i54 := range 5 {
				_ = i54
				if p36(int(i54), (+i47)) {
					continue L55
				}
			}
		}
		v56 := S1(S1{f2: uint32(1073741824)})
		mix_S1(v56)
		_ = i47
		if (int(g_uint8) < (i47 | i47)) {
			break
		}
	}
	if p36((g_int % (g_int | 1)), (g_int >> (g_uint32 % 8))) {
	}
	mix(uint64(v45))
	mix(uint64(v46))
}

type keymaps1 struct {
	a int16
	b bool
}

func maps1() {
	m := map[int16]string{}
	for i := range 14 {
		k := int16(i)
		m[k] += "0\" "
		if i%2 == 0 {
			delete(m, int16(10))
		}
	}
	v, ok := m[int16(-1479)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{int16(10), true}: 1}
	sk[keymaps1{int16(-1479), false}]++
	sk[keymaps1{int16(10), true}] += 2
	mix(uint64(sk[keymaps1{int16(10), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = int16(13)
	mixb(pm[1].b && pm[1].a == int16(13))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](14)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(3)]
	delete(nilmap, int16(3))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type gridarrays2 [5][3]int32

func bumparrays2(a gridarrays2, p *gridarrays2) int32 {
	a[0][1] += 6
	p[1][2] -= 6
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = int32(-1289177467)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]int32{1: int32(15), int32(18)}
	for i, x := range lit {
		lit[len(lit)-1] = 6
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
	m := map[[2]int]string{{1, 2}: "x", {1, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 6}])
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
			if !yield(i*3, string(r)) {
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
	for a := range filteriters3(uptoiters3(9), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 34:
				break outer
			}
	v57 := uint16(((min(g_uint16, g_uint16) * (+g_uint16)) | ((g_uint16 ^ g_uint16) & (g_uint16 ^ g_uint16))))
	{
		a *= (a % 10)
		a, b = (-(a << 24)), int(int8(g_int32))
		mix(uint64((uint64(g_int16) << ((g_uint64 &^ uint64(8366635479154845918)) % 8))))
	}
	var v58 bool = !(g_uintptr != (g_uintptr | g_uintptr))
	mix(uint64(v57))
	mixb(v58)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("Q世😀\x00") {
		mixs(s)
		if i > 34 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(9, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func core4() {
	{
		for i59 := 2; i59 >= 0; i59-- {
			if !!g_bool {
				var v60 uint64 = uint64(((g_int32 % (g_int32 | 1)) | (g_int32 - g_int32)))
				mix(uint64(v60))
			} else {
				var v61 bool = !((i59 > i59) || p36(i59, -8689509550843008923))
				mixb(v61)
			}
			_ = i59
			if true {
				break
			}
		}
	}
	v62 := string(clip(p13((g_bool != (g_bool || g_bool)), string(rune(int64(g_int16))))))
	v63 := &v62
	switch x := len(v62); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		var v64 bool = (uint((g_int8 | g_int8)) == uint((g_int16 + int16(-9))))
		mixb(v64)
	case "", "0":
		switch x := len(v62); x & 7 {
		case 1:
			switch x := int((g_uint & uint(3))); uint8(x>>3) & 7 {
			case 5:
				v65 := ([4]int64)([4]int64{int64(5055509073959724124), int64(0x11f51e92b8ec), int64(11)})
				mix__4_int64(v65)
			case 3, 0:
				mixs(string(rune(((g_int32 % (g_int32 | 1)) ^ g_int32))))
				fallthrough
			case 7:
				v62 = clip((v62 + string(rune((g_int32 << (g_uint % 8))))))
			}
			for i66 := 5; i66 >= 0; i66-- {
				_ = i66
			}
		case 4, 5:
			if ((g_bool && g_bool) && (g_bool != true)) {
				var v67 string = clip((p13(false, string([]rune((*v63)))) + (*v63)))
				mixs(v67)
			}
		case 3:
			var v68 []int = []int{14, 4611686018427387904, 15, 20}
			for i69 := 0; i69 < 3; i69++ {
				_ = i69
			}
			mix_sl_int(v68)
		default:
			if (v62 != string([]rune((*v63)))) {
			} else {
			}
		}
	case "a":
		var v70 string = clip((sub(p13(g_bool, v62), int(g_int16), (len(v62) * len(v62))) + string(rune((g_uintptr % (g_uintptr | 1))))))
		mixs(v70)
	default:
		L72:
		for _, i71 := range clip(((*v63) + string(append([]byte((*v63)), g_uint8)))) {
			for i73 := range 2 {
				_ = i73
				if (!g_bool != g_bool) {
					continue
				}
			}
			v74 := float64((((g_float64 * g_float64) / (-g_float64)) * ((g_float64 - g_float64) * (-g_float64))))
			v75 := &v74
			for i76 := range 3 {
				mix_map_int_int(g_map_int_int)
				_ = i76
			}
			mix(fb(v74))
			mix_p_float64(v75)
			_ = i71
			if (g_bool || g_bool) {
				break L72
			}
		}
	}
	mixs(v62)
	mix_p_string(v63)
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("arrays2", arrays2)
	run("iters3", iters3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
