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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g__4_uint8 [4]uint8 = [4]uint8{uint8(6), uint8(64), uint8(6), uint8(0)}

var g_bool bool = true

var g_float64 float64 = float64(-0.829650637344624)

var g_int int = 6869610554260324867

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-2147483647)

var g_int64 int64 = int64(-0x1)

var g_int8 int8 = int8(0x62)

var g_string string = "€é"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(2)

func mix_S3(x S3) {
	mix(uint64(x.f4))
}

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_string_uint32(x map[string]uint32) {
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

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
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
	f2 uint
}

type S3 struct {
	f4 uintptr
}

func p5(a6 int, a7 string, a8 int) (r9 bool) {
	L11:
	for i10 := uint32(4); i10 > 0; i10 /= 2 {
		var v12 [4]uint8 = g__4_uint8
		_ = v12
		_ = i10
		if !!r9 {
			continue L11
		}
	}
	a6 += -1
	if true {
		return
	}
	return (float64(g_uint64) != g_float64)
}

func p13(a14 int, a15 int, a16 int) (r17 bool) {
	var v18 int16 = (((g_int16 * g_int16) ^ (g_int16 &^ int16(9))) / 100)
	a16, a14 = a15, a16
	_ = v18
	if (r17 || r17) {
		return
	}
	return p5(18, sub("", a15, a14), int(f2i(g_float64)))
}

func core0() {
	for i19 := int16(2); i19 > 0; i19 /= 2 {
		if (!g_bool != g_bool) {
			if g_bool {
				v20 := int64((((g_int64 + g_int64) | (g_int64 >> (g_uint % 33))) & ((g_int64 >> 68) % 2)))
				mix(uint64(v20))
			} else {
			}
			var v21 float64 = (-((g_float64 + g_float64) * (g_float64 * g_float64)))
			for i22 := 0; i22 < 7; i22++ {
				mixs(string([]rune(string([]rune(sub(g_string, -2342416277480625531, 5753590234157108100))))))
				v23 := uint32((((g_uint32 & g_uint32) / ((g_uint32 << (g_uint64 & 63)) | 1)) * uint32(12)))
				mix(uint64(v23))
				_ = i22
			}
			mix(fb(v21))
		}
		mix__3_string([3]string{"z ß\"é", "", "0a\t"})
		_ = i19
		if g_bool {
			break
		}
	}
	{
		if ((g_float64 >= g_float64) == !g_bool) {
			if ((g_string + "_") == string(rune(g_uint32))) {
			} else {
				v24 := uint32(g_uint32)
				mix(uint64(v24))
			}
			{
				v25 := string(clip(sub(sub((g_string + "\t"), (g_int % 2), (+g_int)), max(g_int, (g_int >> 21)), (min(g_int, 17) << ((g_uint64 / 64) & 7)))))
				v26 := (map[string]uint32)(map[string]uint32{"": uint32(0)})
				v26["ß\tQ"] ^= (v26["\t0"] &^ (max(v26["a "], v26["Ж"]) & (v26["0"] >> 54)))
				mixs(v25)
				mix_map_string_uint32(v26)
			}
			{
				v27 := uint8(((g_uint8 & (g_uint8 >> (g_uint64 & 63))) | g_uint8))
				mix(uint64(v27))
			}
		} else {
			if ((g_uint16 - g_uint16) <= (g_uint16 >> (g_uint32 % 70))) {
			} else {
				v28 := int8((+(min(g_int8, g_int8) >> ((g_uint16 >> 36) & 7))))
				mix(uint64(v28))
			}
		}
	}
	switch x := (int(g_int16) % ((g_int &^ g_int) | 1)); uint8(x>>3) & 7 {
	case 2:
	case 5, 3:
		var v29 int8 = (((g_int8 << (g_int32 & 7)) & (g_int8 % 7)) % (g_int8 | 1))
		if (string([]rune(g_string)) <= (g_string + g_string)) {
			mix_S3(S3{f4: uintptr(0)})
			switch x := g_int; uint8(x>>3) & 7 {
			case 2:
			case 4, 6:
				v29 &^= ((v29 - int8(18)) &^ (v29 >> 51))
			case 1:
			default:
			}
		}
		mix(uint64(v29))
	case 7:
		for i30 := 0; i30 < 7; i30++ {
			{
			}
			var v31 uint32 = g_uint32
			mix(uint64((i30 / 3)))
			mix(uint64(v31))
			_ = i30
		}
		if (g_int < (g_int & g_int)) {
			{
				var v32 int16 = (((g_int16 << 67) ^ (g_int16 / (g_int16 | 1))) ^ ((g_int16 / 3) / 3))
				mix(uint64(v32))
			}
		}
	}
	for i33 := 0; i33 < 1; i33++ {
		v34 := ([]string)([]string{"\t€0Q\x00"})
		v35 := &v34
		mix_sl_string(v34)
		mix_p_sl_string(v35)
		_ = i33
	}
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("nil panic", func() { var err error; panic(err) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics1)(nil); mixs(i.String()) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err1" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers2{7})
	}
	w := n * 1
	v36 := ([]uint8)([]uint8{uint8(0xc)})
	v37 := &v36
	res, w = ((^len(v36)) >> (((g_uint64 / (g_uint64 | 1)) - uint64(1)) % 8)), (w - (^w))
	mix_sl_uint8(v36)
	mix_p_sl_uint8(v37)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 3 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
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

func defers2() {
	r, err := leveldefers2(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{1}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "éa" + "\xff\xc3(" + "世é"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[9%len(b)] ^= 165
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 9, 165) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 9:
		mix(9)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 9
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("defers2", defers2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
