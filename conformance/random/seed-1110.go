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

var g_S8 S8 = S8{f9: false}

var g_bool bool = false

var g_float64 float64 = float64(0.34019891061698404)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(1361648615)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(8)

var g_map_uint8_string map[uint8]string = map[uint8]string{uint8(18): "😀界é", uint8(4): "Ж\téQ€", uint8(13): "€az\t"}

var g_sl_int []int = []int{7, -2, -9, -9223372036854775808}

var g_string string = ""

var g_uint uint = uint(0x8)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(0xa)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(0x2)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
	mixb(x.f5)
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 uint32
	f4 bool
	f5 bool
}

type S6 struct {
	f7 [1]int
}

type S8 struct {
	f9 bool
}

func p10(a11 string, a12 int64) (r13 bool) {
	v14 := string(clip(string(rune((g_int16 ^ g_int16)))))
	v15 := ([4]uint32)([4]uint32{uint32(18), uint32(0)})
	if !r13 {
		v15[1] = (((v15[2] * uint32(0x12)) | (v15[0] >> (g_uint64 % 33))) & ((v15[0] % (v15[0] | 1)) / (min(v15[3], v15[0]) | 1)))
	}
	_ = v14
	_ = v15
	if (r13 || r13) {
		return
	}
	return (a11 == sub(a11, len(a11), len(a11)))
}

func p16(a17 int, a18 int, a19 string) (r20 bool) {
	var v21 int16 = (g_int16 &^ ((g_int16 % (g_int16 | 1)) / 7))
	v22 := &v21
	r20 = (r20 != (len(a19) < 469549405244134193))
	var v23 []int = g_sl_int
	_ = v21
	_ = v22
	_ = v23
	if (g_float64 > g_float64) {
		return
	}
	return !r20
}

func p24(a25 string, a26 bool, a27 string) (r28 int64) {
	switch x := (len(a25) / ((len(a25) >> (g_uint % 8)) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		{
			var v29 map[int]string = map[int]string{int(26): "\n0\x00z", int(5): "世a世"}
			v30 := S6(S6{f7: [1]int{44732615530882835}})
			v30.f7[0] &^= (((len(v29) << (g_uint16 & 7)) * int(g_uint)) >> ((max(g_uint16, g_uint16) / (uint16(r28) | 1)) % 70))
			_ = v29
			_ = v30
		}
	case "é", "0":
		if !a26 {
		} else {
			var v31 S8 = S8{}
			_ = v31
		}
		L33:
		for i32 := 5; i32 >= 0; i32-- {
			r28 *= (min((r28 / (r28 | 1)), (r28 << (g_uint8 & 7))) >> (((g_uint16 << (g_uint64 % 33)) + (g_uint16 ^ g_uint16)) % 33))
			_ = i32
			if p16((len(a27) ^ len(a27)), int(f2i(g_float64)), sub(a25, i32, -5)) {
				break L33
			}
		}
	case "a":
		switch x := int(f2i((g_float64 + float64(3.141592653589793)))); uint8(x>>3) & 7 {
		case 3:
			r28 = (+int64(g_uint64))
		case 6, 0:
		case 4:
			a27 = clip(sub(((a27 + a25) + (a27 + a25)), ((len(a27) & len(a27)) << 51), (len(a25) << (g_int32 & 63))))
		default:
			var v34 map[uint8]string = g_map_uint8_string
			_ = v34
		}
	default:
		{
		}
	}
	var v35 map[string]uint8 = map[string]uint8{" \"": uint8(11)}
	_ = v35
	if p16(len(a25), len(a27), a27) {
		return
	}
	return int64(r28)
}

func p36(a37 string) (r38 int16) {
	var v39 S1 = S1{true, uint32(3), true, true}
	if (v39.f5 && !v39.f4) {
		var v40 S8 = g_S8
		v41 := &v40
		var v42 int16 = (int16((g_int64 * g_int64)) % (((r38 << (g_uint % 33)) | (r38 >> (g_uint64 % 70))) | 1))
		v43 := &v42
		_ = v40
		_ = v41
		_ = v42
		_ = v43
	}
	_ = v39
	if (len(a37) != len(a37)) {
		return
	}
	return ((r38 - r38) | min(r38, int16(1)))
}

func p44(a45 bool, a46 uint64) (r47 uint16) {

	if p10(g_string, g_int64) {
		return
	}
	return r47
}

func core0() {
	L49:
	for i48 := 0; i48 < 2; i48++ {
		if !(g_bool || g_bool) {
		} else {
			if (!g_bool && p16(i48, -223545684789774412, g_string)) {
				mix(uint64(max(((g_int8 - g_int8) >> (i48 & 7)), g_int8)))
			}
		}
		_ = i48
		if ((i48 - i48) != (-i48)) {
			continue L49
		}
	}
	for i50 := uint32(128); i50 > 0; i50 /= 2 {
		v51 := float64(float64((g_uint64 / 7)))
		v52 := bool((((g_bool == g_bool) == (g_string < g_string)) == (float64(g_int16) <= (-v51))))
		v53 := &v52
		mix(fb(v51))
		mixb(v52)
		mix_p_bool(v53)
		_ = i50
	}
	var v54 uint16 = (((g_uint16 - g_uint16) &^ g_uint16) ^ (g_uint16 | p44(true, g_uint64)))
	{
		{
			{
			}
		}
		var v55 string = clip(sub(string(rune(max(g_uint8, g_uint8))), (g_int &^ int(g_uint32)), (g_int + (g_int / (g_int | 1)))))
		mixs(v55)
	}
	if (p16(-9223372036854775807, g_int, g_string) || (g_bool == false)) {
		v56 := int((int(p36(" ß\n")) / 100))
		switch x := ((v56 + v56) / (v56 | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			if !g_bool {
				v56 *= (int(f2i((g_float64 + float64(-494.9900812727055)))) >> (((g_uint8 << (v54 % 33)) & (g_uint8 ^ g_uint8)) % 8))
			}
			fallthrough
		case "", "z":
			v56 = 6
		case "0":
			for i57 := 6; i57 >= 0; i57-- {
				v56 = ((v56 | (i57 + i57)) | (int(f2i(g_float64)) >> ((g_int8 / (g_int8 | 1)) & 31)))
				_ = i57
			}
		default:
			v56 = (v56 | ((v56 << (g_uint % 33)) + (v56 ^ v56)))
		}
		mix(uint64(v56))
	} else {
		var v58 uintptr = (((g_uintptr ^ g_uintptr) << ((g_uint32 &^ g_uint32) % 33)) &^ (^(g_uintptr & uintptr(5))))
		mix(uint64(v58))
	}
	if g_bool {
	} else {
		switch x := min(int(g_uint32), (g_int >> (g_int64 & 63))); x & 7 {
		case 1:
			if ((g_string + "\t\tßé\"") >= string(rune(g_uint8))) {
			} else {
			}
		case 5, 0:
		case 7:
			v59 := S1(S1{true, uint32(3189735446), true, true})
			mix_S1(v59)
		}
	}
	v60 := uint(((uint(g_uint32) % ((g_uint * g_uint) | 1)) % (((^g_uint) - (g_uint - g_uint)) | 1)))
	v61 := &v60
	mix(uint64(v54))
	mix(uint64(v60))
	mix_p_uint(v61)
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("array conv", func() { s := make([]int, 2); p := (*[4]int)(s); mix(uint64(p[0])) })
	try("nil wrapper", func() { var t *boompanics1; mixs(t.Error()) })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("custom", func() { panic(boompanics1{x}) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "界 " + "\xff\xc3(" + "é"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[4%len(b)] ^= 77
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 4, 77) + string(rune(65)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 4:
		mix(4)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 4
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func complexes3() {
	a, b := complex(-5, 8), complex(float64(-2), 2)
	for i := range 7 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("strings2", strings2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
