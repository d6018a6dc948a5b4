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

func f2i(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return -1
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

var g_bool bool = false

var g_float64 float64 = float64(1e10)

var g_int int = 11

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(0x10)

var g_int64 int64 = int64(0x22f46f313118c07d)

var g_int8 int8 = int8(13)

var g_string string = "0😀Ж"

var g_uint uint = uint(0x11)

var g_uint16 uint16 = uint16(45057)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(0)

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 string
}

type S5 struct {
	f6 bool
}

type S7 struct {
	f8 bool
	f9 string
}

func p10(a11 string, a12 uint32, a13 int8) (r14 uint16) {
	{
		if ((a11 + a11) >= sub(a11, len(a11), 4611686018427387904)) {
			var v15 []int = []int{-2, -7}
			_ = v15
		}
		v16 := int16(g_int16)
		_ = v16
	}
	if true {
		return
	}
	return max(uint16(a13), (^r14))
}

func p17(a18 int, a19 uintptr) (r20 uint8) {
	a18 = (a18 ^ ((a18 & a18) &^ (a18 >> 5)))
	a18 &= (a18 << (g_uint16 & 31))
	if g_bool {
		a18 = (((a18 & a18) << (p10(g_string, uint32(18), g_int8) % 8)) ^ (a18 & (a18 & a18)))
		var v21 uint64 = (uint64((g_uint64 * g_uint64)) >> ((r20 >> (g_uint32 & 63)) % 33))
		if ((g_bool == false) != (g_float64 > g_float64)) {
			a18 -= (a18 &^ (int(a19) * a18))
			var v22 uint = uint(19)
			a18 = (a18 ^ a18)
			_ = v22
		}
		_ = v21
	} else {
		var v23 [5]int = [5]int{}
		_ = v23
	}
	if (g_string != g_string) {
		return
	}
	return r20
}

func p24(a25 bool, a26 string) (r27 uint) {
	if (len(a26) != (len(a26) % (len(a26) | 1))) {
		{
			var v28 int16 = (-((g_int16 % (g_int16 | 1)) * int16(g_int8)))
			v29 := uint16(((uint16(r27) << ((g_uintptr & g_uintptr) & 31)) ^ uint16((g_uint16 % (g_uint16 | 1)))))
			v29 = (v29 - (uint16(v28) | (v29 << (g_uint64 & 31))))
			_ = v28
			_ = v29
		}
		v30 := uint8((((g_uint8 + g_uint8) &^ g_uint8) << (min(uint64(g_int16), g_uint64) % 8)))
		_ = v30
	} else {
		switch x := len(a26); uint8(x>>3) & 7 {
		case 0:
			var v31 string = clip(sub((string(append([]byte(a26), uint8(18))) + (a26 + a26)), 7679698982774257871, (len(a26) * int(r27))))
			_ = v31
		case 2, 5:
			r27 = (r27 - uint(18))
		case 1:
			a26 = clip(string(append([]byte(sub((a26 + ""), (len(a26) | len(a26)), len(a26))), ((g_uint8 << (g_uint64 % 8)) - (g_uint8 | g_uint8)))))
		default:
			v32 := uint64((g_uint64 | ((g_uint64 % (g_uint64 | 1)) % 64)))
			_ = v32
		}
	}
	if !a25 {
		return
	}
	return (^r27)
}

func p33(a34 int, a35 bool) (r36 bool) {
	if ((a34 != a34) && !r36) {
		var v37 int = ((int(g_uint) * int(a34)) + a34)
		_ = v37
	}
	if !(a35 == r36) {
		if (!a35 != (g_string <= "aЖ_")) {
			a34 -= (-min((a34 + a34), int(f2i(g_float64))))
			a34 = ((a34 ^ (a34 % (a34 | 1))) / 3)
		}
		switch x := int((g_uint16 & g_uint16)); uint8(x>>3) & 7 {
		case 1:
			var v38 uintptr = (((g_uintptr | uintptr(18446744073709551614)) & max(g_uintptr, g_uintptr)) + (g_uintptr % 100))
			_ = v38
		case 3, 4:
			r36, a35 = ((max(g_int8, g_int8) % 64) <= int8(g_int16)), ((g_uintptr * g_uintptr) != (g_uintptr &^ uintptr(5884174422834656079)))
			a34 = (^a34)
		case 5:
			a34 *= (a34 + a34)
			var v39 uint16 = p10((string(rune(g_int32)) + (g_string + g_string)), uint32(0x9), (int8(a34) &^ (g_int8 ^ g_int8)))
			_ = v39
		default:
			a34 = ((int(g_int64) | (a34 ^ a34)) << (((g_uint16 & uint16(14145)) - (g_uint16 & g_uint16)) & 7))
		}
		a34 = int((sat(g_string, a34) + g_uint8))
	} else {
		L41:
		for i40 := range 3 {
			var v42 float64 = g_float64
			v43 := &v42
			_ = v42
			_ = v43
			_ = i40
			if ((a34 / (i40 | 1)) >= (-a34)) {
				break L41
			}
		}
		if a35 {
			var v44 uint = (g_uint % (uint(uintptr(g_int64)) | 1))
			_ = v44
		}
	}
	if (r36 != true) {
		return
	}
	return !(g_float64 <= g_float64)
}

func core0() {
	{
		var v45 uint8 = p17((g_int / (g_int | 1)), (^max(g_uintptr, uintptr(1))))
		for i46 := range 5 {
			L48:
			for i47 := uint32(32); i47 > 0; i47 /= 2 {
				v49 := uint64(((uint64(g_int64) &^ g_uint64) | ((g_uint64 - g_uint64) / ((g_uint64 + uint64(0x7)) | 1))))
				mix(uint64(v49))
				_ = i47
				if ((g_bool != g_bool) && (g_float64 != g_float64)) {
					break L48
				}
			}
			if (!g_bool != (g_bool || g_bool)) {
			} else {
				mixs((sub(sub(g_string, i46, 19), 7, 1) + string(rune((g_int8 - int8(4))))))
			}
			_ = i46
		}
		mix(uint64(v45))
	}
	{
		if ((g_float64 != g_float64) && false) {
			L51:
			for i50 := range 5 {
				v52 := int16(int16(min((g_uint | g_uint), p24(true, g_string))))
				v53 := string(clip(string(rune(((g_uintptr | uintptr(1)) - (g_uintptr - g_uintptr))))))
				mix(uint64(v52))
				mixs(v53)
				_ = i50
				if ((g_bool && false) == !g_bool) {
					break L51
				}
			}
			if ((g_float64 - float64(3.141592653589793)) != (g_float64 - g_float64)) {
			}
		}
	}
	v54 := int64((((g_int64 - int64(-9223372036854775808)) << (g_uint32 % 8)) / ((int64(f2i(g_float64)) >> (uint(g_uint32) & 31)) | 1)))
	v55 := string(clip((string(rune(int64(g_int32))) + string(rune(max(g_uint, uint(0x7fffffffffffffff)))))))
	v56 := &v55
	mix(uint64(v54))
	mixs(v55)
	mix_p_string(v56)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*1, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(9), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 34:
				break outer
			}
	var v57 string = clip(g_string)
	a, b = (a - int(min(g_uintptr, g_uintptr))), (len(v57) % ((a ^ -9) | 1))
	if g_bool {
		b, a = (len(v57) * int((g_int64 * g_int64))), a
		a &^= b
		b, a = (a | int(uintptr(g_int64))), (b * a)
	}
	mixs(v57)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("€ \"世zß") {
		mixs(s)
		if i > 34 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(9, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(4) } {
		x *= 50
		mix(uint64(x))
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
	s := "_€Жé\n" + "\xff\xc3(" + "0é€世界"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[13%len(b)] ^= 246
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 13, 246) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 13:
		mix(13)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 13
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

var (
	ainits3       = cinits3 + binits3 + 2
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
	return 2, 2 + 1
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
	run("iters1", iters1)
	run("strings2", strings2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
