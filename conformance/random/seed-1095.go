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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0.3668570402239659)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(16)

var g_int32 int32 = int32(-6)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-0x5)

var g_string string = "a😀0世z"

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(0xd)

var g_uint8 uint8 = uint8(39)

var g_uintptr uintptr = uintptr(7398383512220421353)

type S1 struct {
	f2 [2]int
	f3 string
	f4 uint
	f5 string
}

type S6 struct {
	f7 string
}

type S8 struct {
	f9 bool
}

func p10(a11 uint, a12 string, a13 int) (r14 int16) {
	if g_bool {
		a11 &= (a11 + (+uint(g_uint32)))
		for i15 := range 5 {
			a13 = ((len(a12) + int(g_int64)) >> (max(uint16(g_int64), (g_uint16 % (g_uint16 | 1))) % 8))
			a13 &= (-(len(a12) + (i15 % 100)))
			v16 := ([]uint64)([]uint64{uint64(16), uint64(6), uint64(5), uint64(13)})
			_ = v16
			_ = i15
		}
		for i17 := uint8(128); i17 > 0; i17 /= 2 {
			v18 := uint32(((min(g_uint32, g_uint32) / 100) % 64))
			v19 := &v18
			_ = v18
			_ = v19
			_ = i17
		}
	}
	a13 = ((int(r14) % ((a13 % (len(a12) | 1)) | 1)) * ((a13 << (g_uint32 % 70)) << 63))
	v20 := uintptr(((g_uintptr + (g_uintptr % 10)) | (^uintptr(g_uintptr))))
	if ((g_float64 * g_float64) < (g_float64 + g_float64)) {
		if false {
			var v21 [5]int = [5]int{3, -9223372036854775808}
			_ = v21
		} else {
			a13 = (a13 | ((len(a12) >> 2) % (a13 | 1)))
			v22 := uint64(uint64(4))
			_ = v22
		}
		a12 = clip(sub((sub(a12, 19, a13) + (a12 + "")), ((len(a12) ^ a13) - (len(a12) >> (a11 & 7))), int(g_uint64)))
		a13 = -9
	}
	_ = v20
	if (g_bool != true) {
		return
	}
	return r14
}

func p23(a24 string, a25 uint16) (r26 int16) {
	if (len(a24) > -5) {
	} else {
		{
		}
		switch x := len(a24); x & 7 {
		case 6:
		case 3, 2:
			a24 = clip((string(append([]byte((a24 + "界 0z_")), g_uint8)) + (string([]rune(a24)) + (a24 + a24))))
		case 4:
			v27 := int((len(a24) / (len(a24) | 1)))
			_ = v27
		default:
			v28 := uint64(((g_uint64 / 2) % 64))
			_ = v28
		}
	}
	v29 := string(clip((string(append([]byte(string(rune(g_int64))), g_uint8)) + ((a24 + " a_Ж") + string([]rune(a24))))))
	v30 := &v29
	if ((*v30) <= sub("", 10, 0)) {
		L32:
		for i31 := 0; i31 < 2; i31++ {
			v33 := (map[int]string)(map[int]string{int(0): "\n€", int(9): "Ж\tßéQ", int(4): "_€", int(16): "\"世\t世界"})
			_ = v33
			_ = i31
			if (g_uint32 >= max(g_uint32, g_uint32)) {
				break L32
			}
		}
		var v34 float64 = ((float64(g_uintptr) - float64(0.1)) * (float64(g_uint8) - (g_float64 / g_float64)))
		_ = v34
	}
	_ = v29
	_ = v30
	if (g_bool == g_bool) {
		return
	}
	return (r26 >> (g_uint % 70))
}

func p35(a36 bool, a37 int16, a38 int32) (r39 uint64) {
	if (float64(g_float32) <= g_float64) {
		switch x := ((g_int % (g_int | 1)) << (a38 & 7)); x & 7 {
		case 4:
		case 7, 1:
		case 0:
			v40 := uint16(max(min((g_uint16 >> (a38 & 31)), (g_uint16 % 64)), ((g_uint16 / 7) &^ min(g_uint16, g_uint16))))
			v41 := &v40
			var v42 uint = (uint((*v41)) - (uint(g_uint32) << 18))
			v43 := &v42
			_ = v40
			_ = v41
			_ = v42
			_ = v43
		}
	}
	v44 := uint8(g_uint8)
	_ = v44
	if !a36 {
		return
	}
	return uint64(a37)
}

func p45(a46 int) (r47 uint64) {
	a46 = 14
	v48 := int16(((int16(g_uintptr) >> ((r47 >> 40) & 7)) & (p23(g_string, uint16(0xcb0d)) << ((g_uint32 & uint32(2019630344)) % 8))))
	_ = v48
	if (g_int64 <= g_int64) {
		return
	}
	return (r47 &^ uint64(20))
}

func core0() {
	if ((g_int ^ 3361072414280795783) == int(g_uint16)) {
	} else {
		mix(uint64(p35(((g_bool && g_bool) && (g_string == "0ß0")), g_int16, ((g_int32 / (g_int32 | 1)) >> 59))))
	}
	for i49 := 0; i49 < 5; i49++ {
		v50 := float64((((g_float64 * g_float64) * (-g_float64)) - float64(g_uint8)))
		mix(fb(v50))
		_ = i49
		if (!g_bool && g_bool) {
			continue
		}
	}
	L52:
	for i51 := 0; i51 < 1; i51++ {
		_ = i51
		if ((g_uint8 < uint8(15)) == (g_int64 == g_int64)) {
			break L52
		}
	}
	if (string([]rune(g_string)) != (g_string + "\x00_")) {
	}
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
			if !yield(i*6, string(r)) {
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
	for a := range filteriters1(uptoiters1(4), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 6:
				continue outer
			case a*b > 28:
				break outer
			}
	var v53 int32 = ((g_int32 % ((g_int32 ^ g_int32) | 1)) / (int32((g_int32 & g_int32)) | 1))
	b |= b
	a, b = (a + (b << ((+g_uint16) % 70))), a
	mix(uint64(v53))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("0") {
		mixs(s)
		if i > 28 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(4, 6)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(6) && yield(2) } {
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
	s := "Q\nQQ世" + "\xff\xc3(" + "Q "
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[20%len(b)] ^= 247
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 20, 247) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "ab")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "ab")
	case s == t, len(t) > 20:
		mix(20)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 20
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err2" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 2
	if ((g_uint8 == g_uint8) == (g_float64 >= g_float64)) {
		w, res = int((g_int8 >> 43)), (w + w)
	} else {
		w &= max((res | int(f2i(g_float64))), int(g_int8))
	}
	{
		var v54 uint32 = g_uint32
		w *= (w + (res ^ w))
		mix(uint64(v54))
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers3() {
	r, err := leveldefers3(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{2}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("strings2", strings2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
