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

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(427.7861719763166)

var g_int int = 8

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(0xb)

var g_int8 int8 = int8(0x7e)

var g_string string = ""

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(0x7d4a6dbec1df790a)

func mix_S1(x S1) {
	mixs(x.f2)
}

func mix_S3(x S3) {
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mix__3_int(x.f6)
	mixs(x.f7)
	mixb(x.f8)
	mix__3_int(x.f9)
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_uint16(x map[int]uint16) {
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

func mix_p_map_int_uint16(x *map[int]uint16) {
	if x != nil {
		mix_map_int_uint16((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
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
	f2 string
}

type S3 struct {
	f4 uint64
}

type S5 struct {
	f6 [3]int
	f7 string
	f8 bool
	f9 [3]int
}

func p10(a11 string, a12 int) (r13 uint64) {
	switch x := (+len(a11)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		for i14 := uint8(2); i14 > 0; i14 /= 2 {
			a12++
			a12 = (int((g_uint16 - g_uint16)) / (a12 | 1))
			var v15 bool = true
			v16 := &v15
			_ = v15
			_ = v16
			_ = i14
		}
		fallthrough
	case "", "z":
		a12 = a12
		if (len(a11) <= int(g_int64)) {
			a12 = int((g_uint16 &^ (g_uint16 ^ uint16(11171))))
			a12 = max(a12, (a12 & 18))
			a12 = ((a12 << 68) >> (int64(uint32(g_uint32)) & 63))
		}
	case "é":
		a12 = (+int((g_int64 + g_int64)))
		switch x := len(a11); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			a12 = -9223372036854775808
		case "z", "":
			v17 := int64(g_int64)
			a12 |= (len(a11) &^ int(int16(g_uint32)))
			_ = v17
		case "é":
			v18 := uintptr((uintptr(g_int32) | ((^g_uintptr) / 7)))
			_ = v18
		default:
			a11 = clip(string(rune(((g_uintptr >> 23) >> (g_uint & 7)))))
		}
	default:
		v19 := int((len(a11) * -5097104018526830331))
		_ = v19
	}
	a12 = max((len(a11) ^ (len(a11) >> (g_uint32 % 33))), (len(a11) & int(g_uintptr)))
	switch x := len(a11); x & 7 {
	case 5:
		for i20 := 0; i20 < 1; i20++ {
			a12 = int(g_uint)
			_ = i20
		}
	case 1, 4:
		a12 *= a12
	case 0:
		v21 := ([]int64)([]int64{int64(-0x5), int64(19), int64(9223372036854775807)})
		v22 := &v21
		_ = v21
		_ = v22
	default:
		a11 = clip(sub((sub(a11, a12, a12) + string(rune(g_uint32))), (len(a11) + int(r13)), (int(a12) & (a12 << (g_int64 & 63)))))
	}
	if (g_int16 > g_int16) {
		return
	}
	return (uint64(g_uintptr) - (r13 + r13))
}

func p23(a24 bool, a25 uint64) (r26 int) {
	{
		var v27 S1 = S1{""}
		{
			r26 = int(((g_int16 &^ g_int16) / ((g_int16 ^ g_int16) | 1)))
			r26 = int(f2i(float64(int32(g_uint8))))
		}
		if a24 {
			r26 = (((r26 % (r26 | 1)) ^ (r26 << (g_uint32 % 8))) * min(r26, (r26 & r26)))
		}
		_ = v27
	}
	v28 := uint8(((min(g_uint8, g_uint8) | (g_uint8 << (g_uint16 % 70))) / 7))
	if !(a24 && true) {
		if (g_string == (g_string + g_string)) {
			r26 = ((r26 >> ((g_uint16 / (g_uint16 | 1)) % 8)) / 7)
		}
	}
	_ = v28
	if (a24 != a24) {
		return
	}
	return ((+r26) << 45)
}

func p29(a30 bool, a31 int, a32 int8) (r33 uint64) {
	{
		v34 := (map[string]int)(map[string]int{"0": 10, "": 9223372036854775806, "界_界": -1059932189871178991})
		v34["\n\t😀Жa"] = int((g_uint32 << ((g_int64 << (g_uint32 % 70)) & 63)))
		_ = v34
	}
	a31 = p23(((a30 || a30) == (g_string <= "\"😀\n0")), (r33 >> (g_uint8 % 8)))
	if !a30 {
		return
	}
	return (max(r33, uint64(0x2e69354bc2601bd1)) / 3)
}

func p35(a36 uintptr) (r37 bool) {
	var v38 uint32 = (((g_uint32 | g_uint32) - uint32(0)) | (uint32(g_uint64) &^ (g_uint32 >> (g_uint64 & 7))))
	_ = v38
	if r37 {
		return
	}
	return (float64(g_int) != float64(g_float32))
}

func core0() {
	switch x := (int(g_uint) >> (min(g_int32, g_int32) & 31)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		if g_bool {
			for i39 := 0; i39 < 7; i39++ {
				_ = i39
				if ((i39 == i39) || g_bool) {
					break
				}
			}
			mix_S3(S3{uint64(0x0)})
		}
	case "0", "":
		if (float64(g_int32) != (-g_float64)) {
			for _, i40 := range clip(sub((g_string + g_string), p23(g_bool, g_uint64), (g_int / (g_int | 1)))) {
				v41 := S3(S3{uint64(0x0)})
				mix_S3(v41)
				_ = i40
			}
			mix(uint64((((g_int8 % 10) << ((^g_uint) % 33)) * (g_int8 % (g_int8 | 1)))))
		} else {
			v42 := ([5]string)([5]string{"€ ", "€€\"\n"})
			var v43 S5 = S5{[3]int{4611686018427387904}, "ЖQ€", false, [3]int{}}
			mix__5_string(v42)
			mix_S5(v43)
		}
		mix(uint64(((g_int16 >> 15) | max(g_int16, g_int16))))
	case "é":
		for i44 := 0; i44 < 3; i44++ {
			v45 := uint16(uint16(0))
			v46 := &v45
			mix(uint64(v45))
			mix_p_uint16(v46)
			_ = i44
		}
		{
			var v47 map[int]uint16 = map[int]uint16{int(2): uint16(0x14), int(29): uint16(5), int(14): uint16(16)}
			v48 := &v47
			for i49 := 0; i49 < 7; i49++ {
				mix(uint64(((i49 | i49) | (len(v47) >> ((v47[9223372036854775807] / 64) % 70)))))
				_ = i49
			}
			mix_map_int_uint16(v47)
			mix_p_map_int_uint16(v48)
		}
	default:
	}
	{
		L51:
		for i50 := 3; i50 >= 0; i50-- {
			_ = i50
			if (p23(g_bool, g_uint64) == int(g_uintptr)) {
				break L51
			}
		}
	}
	{
		switch x := (int(f2i(g_float64)) % ((g_int ^ g_int) | 1)); uint8(x>>3) & 7 {
		case 7:
			var v52 uint8 = uint8(110)
			mix(uint64(v52))
		case 1, 4:
			if !(g_string == g_string) {
				var v53 float64 = float64((min(g_uint64, g_uint64) / ((g_uint64 / (g_uint64 | 1)) | 1)))
				mix(fb(v53))
			} else {
				v54 := ([]int)([]int{})
				mix_sl_int(v54)
			}
		case 3:
			mix__2_uint8([2]uint8{uint8(183)})
			v55 := string(clip((g_string + (string([]rune(g_string)) + string(append([]byte(g_string), g_uint8))))))
			v56 := &v55
			mixs(v55)
			mix_p_string(v56)
		default:
			L58:
			for i57 := 0; i57 < 2; i57++ {
				_ = i57
				if ((g_bool == g_bool) && p35(g_uintptr)) {
					continue L58
				}
			}
		}
		v59 := ([5]int)([5]int{})
		var v60 S1 = S1{"€é\t "}
		mix__5_int(v59)
		mix_S1(v60)
	}
	if !(g_bool != false) {
		var v61 float64 = (((g_float64 / g_float64) + (g_float64 * float64(7))) + (float64(g_float32) * g_float64))
		mix(fb(v61))
	}
	mix(uint64(p29((g_int > int(g_uint16)), p23((g_int32 > g_int32), p10(g_string, -4385109625161364767)), ((g_int8 >> 55) - (g_int8 >> (g_uint16 % 70))))))
	if ((g_int64 > g_int64) && p35(g_uintptr)) {
		L63:
		for _, i62 := range clip("\t世 ") {
			for i64 := 0; i64 < 5; i64++ {
				_ = i64
				if p35((g_uintptr % (g_uintptr | 1))) {
					continue
				}
			}
			_ = i62
			if !(g_float64 != float64(-1.5)) {
				continue L63
			}
		}
	}
	{
		var v65 uint32 = min((uint32(g_uint16) ^ uint32(0)), ((-g_uint32) << 54))
		v66 := &v65
		var v67 uint = min(g_uint, g_uint)
		mix__1_uint8([1]uint8{})
		mix(uint64(v65))
		mix_p_uint32(v66)
		mix(uint64(v67))
	}
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[string]{[]string{"\x00 \"\x00ß", "€\tz", "QЖéQ", "ééaaz"}}
	c := b.Map(func(z string) int {
		x, i := len(z), 9
	i, x = p23((sub(g_string, 18, -381936141796249710) == sub(" \t", i, i)), ((g_uint64 / 2) + g_uint64)), int(f2i((g_float64 * float64(0.1))))
	x = (x ^ p23(true, g_uint64))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{9}
	mix(uint64(p.Count([]int{1, 2, 1, 9}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](9) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("nil panic", func() { var err error; panic(err) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+3]; mix(uint64(len(t))) })
	try("custom", func() { panic(boompanics2{x}) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("close nil", func() { var c chan int; close(c) })
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
	for a := range filteriters3(uptoiters3(9), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 29:
				break outer
			}
	a -= (int((g_uint8 >> (g_uint32 & 31))) & (b % ((a &^ b) | 1)))
	b = p23(((g_uint8 & g_uint8) != sat(g_string, a)), (min(g_uint64, g_uint64) / ((-g_uint64) | 1)))
	mix_S3(S3{})
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\"éЖQ_") {
		mixs(s)
		if i > 29 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(9, 4)
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

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("panics2", panics2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
