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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e-300)

var g_int int = -3077190795689173269

var g_int16 int16 = int16(26945)

var g_int32 int32 = int32(10)

var g_int64 int64 = int64(-568135976066109053)

var g_int8 int8 = int8(-86)

var g_sl_int []int = []int{-9}

var g_sl_uint64 []uint64 = []uint64{uint64(0xe20a98fed1916f8d), uint64(0x8f0dd53884fdcddd), uint64(10), uint64(5)}

var g_sl_uint8 []uint8 = []uint8{uint8(8), uint8(229), uint8(0), uint8(0x6), uint8(4)}

var g_string string = "€Q\"ßz"

var g_uint uint = uint(0xffffffffffffffff)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(4250422551)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(13140158512617498841)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
	mix__1_int(x.f4)
	mix__2_int(x.f5)
}

func mix_S6(x S6) {
	mixs(x.f7)
	mixb(x.f8)
	mixs(x.f9)
	mixs(x.f10)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
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

func mix_map_uint8_int(x map[uint8]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uintptr
	f3 bool
	f4 [1]int
	f5 [2]int
}

type S6 struct {
	f7 string
	f8 bool
	f9 string
	f10 string
}

func p11(a12 uint) (r13 uint32) {
	if (g_int <= (g_int &^ 2904025319761780657)) {
		if ((g_bool && false) && (g_int > g_int)) {
			v14 := uint(a12)
			v15 := &v14
			_ = v14
			_ = v15
		} else {
		}
	} else {
		{
		}
	}
	for i16 := 0; i16 < 7; i16++ {
		r13 = (r13 &^ ((r13 << 5) & (r13 % (r13 | 1))))
		_ = i16
	}
	{
		if (g_int32 >= int32(g_int)) {
			a12 = uint(17)
		}
		L18:
		for i17 := 0; i17 < 2; i17++ {
			var v19 []int64 = []int64{int64(-9223372036854775808), int64(-7866205263002754412), int64(-0x3), int64(18)}
			_ = v19
			_ = i17
			if (float64(r13) != (g_float64 * float64(-1.5))) {
				continue L18
			}
		}
	}
	for i20 := 0; i20 < 3; i20++ {
		var v21 []uint64 = g_sl_uint64
		v22 := &v21
		for i23 := range 5 {
			_ = i23
		}
		_ = v21
		_ = v22
		_ = i20
	}
	if (g_string != "世_Q") {
		return
	}
	return (r13 + uint32(g_uint16))
}

func p24(a25 bool, a26 int, a27 bool) (r28 string) {
	if (a25 && (a25 == a27)) {
		a26 &= (((len(r28) &^ len(r28)) << 58) + (a26 - a26))
	} else {
		a26 -= ((a26 / (int(f2i(g_float64)) | 1)) | (a26 % 8))
		v29 := int64(g_int64)
		_ = v29
	}
	{
		var v30 [4]string = [4]string{}
		v31 := &v30
		a26 = (a26 >> 12)
		_ = v30
		_ = v31
	}
	if (g_float64 != g_float64) {
		return
	}
	return clip(sub("_z\t\x00", (a26 + a26), 8))
}

func p32(a33 bool) (r34 uint64) {
	v35 := float32(((g_float32 / (-g_float32)) * float32(float64(g_int16))))
	_ = v35
	if (g_string > g_string) {
		return
	}
	return (min(r34, r34) - (r34 << 58))
}

func core0() {
	switch x := (-(g_int << (g_uint64 % 33))); []string{"a", "z", "", "é"}[x&3] {
	case "":
		var v36 map[uint8]int = map[uint8]int{}
		for _, i37 := range clip(p24((g_string != "\t"), (v36[uint8(64)] << (g_uint8 % 8)), (g_string == g_string))) {
			v36[uint8(0xe)] ^= int(min(i37, (i37 / (i37 | 1))))
			mix(uint64((int64(i37) % ((g_int64 ^ g_int64) | 1))))
			v38 := ([]uint8)(g_sl_uint8)
			mix_sl_uint8(v38)
			_ = i37
		}
		mix_map_uint8_int(v36)
	case "a", "0":
		if ((-g_float64) == (g_float64 * g_float64)) {
			var v39 []uint8 = []uint8{uint8(14), uint8(0x5), uint8(1), uint8(9)}
			mix_sl_uint8(v39)
		} else {
			for i40 := range 5 {
				_ = i40
			}
		}
	case "é":
		if ((g_float64 + g_float64) == float64(g_float32)) {
			if !(g_uint16 != uint16(12)) {
				v41 := S6(S6{f7: "Q\"0\"a", f8: true, f9: "é"})
				var v42 uint16 = (max((g_uint16 % (g_uint16 | 1)), max(g_uint16, uint16(8))) ^ ((g_uint16 | g_uint16) << ((g_uint16 << (g_uint16 % 33)) % 70)))
				mix_S6(v41)
				mix(uint64(v42))
			}
			if ((g_uint64 > g_uint64) || (g_int < -1447622920517598826)) {
				v43 := uintptr((g_uintptr << 8))
				mix(uint64(v43))
			} else {
			}
		}
		v44 := float32(float32(1e-20))
		v45 := &v44
		mix(fb(float64(v44)))
		mix_p_float32(v45)
	default:
		for i46 := 3; i46 >= 0; i46-- {
			var v47 uint32 = uint32(0x1)
			v48 := ([]int)(g_sl_int)
			mix(uint64(v47))
			mix_sl_int(v48)
			_ = i46
		}
	}
	for _, i49 := range clip("界") {
		switch x := g_int; uint8(x>>3) & 7 {
		case 6:
			v50 := float64((g_float64 + (float64(g_int64) * float64(g_float32))))
			v51 := (map[uint8]int)(map[uint8]int{uint8(1): 8, uint8(27): -9223372036854775807, uint8(21): 9})
			mix(fb(v50))
			mix_map_uint8_int(v51)
			fallthrough
		case 4, 3:
			switch x := (int(g_uint64) % 100); []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "z", "é":
			case "0":
				v52 := ([]uint8)([]uint8{})
				v53 := &v52
				mix_sl_uint8(v52)
				mix_p_sl_uint8(v53)
			}
		case 5:
			mix__1_uint8([1]uint8{})
		default:
		}
		{
			if g_bool {
				var v54 map[string]int = map[string]int{}
				mix(uint64((g_uint &^ ((g_uint + uint(18446744073709551614)) % 8))))
				mix_map_string_int(v54)
			}
			if ((g_bool == g_bool) || (g_bool != g_bool)) {
			}
		}
		_ = i49
	}
	v55 := uint16((uint16(g_int32) / (uint16((+g_uint16)) | 1)))
	L57:
	for i56 := 0; i56 < 6; i56++ {
		var v58 float64 = float64(-2.25e-7)
		var v59 uintptr = (g_uintptr >> (g_int64 & 31))
		mix(fb(v58))
		mix(uint64(v59))
		_ = i56
		if ((g_float64 + g_float64) > (-g_float64)) {
			continue L57
		}
	}
	var v60 S1 = S1{f2: uintptr(1), f3: true, f4: [1]int{}}
	mix(uint64(v55))
	mix_S1(v60)
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
	for a := range filteriters1(uptoiters1(5), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 6:
				continue outer
			case a*b > 34:
				break outer
			}
	for i61 := 0; i61 < 6; i61++ {
		b = (a &^ max(int(g_uint32), (i61 / (a | 1))))
		_ = i61
	}
	L63:
	for i62 := 0; i62 < 5; i62++ {
		v64 := float32(float32(i62))
		mixb(((g_float64 + float64(g_uintptr)) >= g_float64))
		b, a = (a / ((b << ((g_uint32 >> (g_uint8 & 31)) % 8)) | 1)), (i62 - b)
		mix(fb(float64(v64)))
		_ = i62
		if ((g_float64 / float64(-0.9732590121047398)) < (g_float64 - float64(-1.5))) {
			break L63
		}
	}
	if false {
		a = ((int(f2i(g_float64)) * (a * a)) * ((b / (b | 1)) % (int(f2i(g_float64)) | 1)))
	} else {
		var v65 int16 = int16(a)
		v66 := &v65
		a, b = (min((^a), (a ^ 18)) % (a | 1)), (b / (a | 1))
		mix(uint64(v65))
		mix_p_int16(v66)
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("世0") {
		mixs(s)
		if i > 34 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(5, 6)
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

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[uint16]{[]uint16{uint16(0xe), uint16(65535), uint16(63449), uint16(61810)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 8
	for i67 := range 2 {
		i, x = (i % 8), ((x / (i | 1)) << ((^g_uintptr) & 7))
		_ = i67
		if !(g_float64 <= float64(-1.5)) {
			continue
		}
	}
	if (i == int(g_int32)) {
		x = x
		x, i = x, int((g_int16 / (g_int16 | 1)))
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{8}
	mix(uint64(p.Count([]int{1, 2, 1, 8}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](8) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "ß z界ß_" + "\xff\xc3(" + "ß界Q0ßQ"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[0%len(b)] ^= 238
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 0, 238) + string(rune(-1)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 0:
		mix(0)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 0
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("genmeth2", genmeth2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
