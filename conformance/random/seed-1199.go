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

var g__4_uint64 [4]uint64 = [4]uint64{uint64(0xc), uint64(0xfffffffffffffffe), uint64(17)}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0)

var g_int int = -6546612601148771534

var g_int16 int16 = int16(-0x5a1d)

var g_int32 int32 = int32(-1366482700)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(0x11)

var g_string string = "_"

var g_uint uint = uint(0xffffffffffffffff)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(12786318040079482887)

var g_uint8 uint8 = uint8(7)

var g_uintptr uintptr = uintptr(14677592302955131540)

func mix_map_int_int64(x map[int]int64) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint
	f3 bool
	f4 bool
}

func p5(a6 int8, a7 string, a8 int) (r9 int16) {
	if !!g_bool {
		if ((r9 < int16(0xd)) != true) {
			a8 = (len(a7) / (len(a7) | 1))
		}
		a8 *= int(((g_int64 / (g_int64 | 1)) - (g_int64 << 27)))
		var v10 []string = []string{}
		_ = v10
	}
	for i11 := range 7 {
		var v12 float64 = (float64(r9) + (g_float64 + (g_float64 / g_float64)))
		_ = v12
		_ = i11
	}
	{
		switch x := (a8 ^ (len(a7) | a8)); uint8(x>>3) & 7 {
		case 5:
			a8 = -3
		case 6, 0:
			a8 &= a8
			fallthrough
		case 1:
			a7 = clip((string(append([]byte((a7 + a7)), uint8(64))) + (a7 + (a7 + "_\"😀"))))
		default:
			var v13 [4]uint64 = g__4_uint64
			_ = v13
		}
	}
	if (a7 > "") {
		return
	}
	return int16(int(r9))
}

func p14(a15 int, a16 int64, a17 bool) (r18 string) {
	var v19 bool = (int(g_uint16) != ((len(r18) % (len(r18) | 1)) >> 41))
	v20 := int64((((a16 % (a16 | 1)) - (a16 << 49)) & int64(f2i((g_float64 - g_float64)))))
	v21 := &v20
	{
		var v22 int32 = int32(125954483)
		v23 := uint16(min(((g_uint16 >> 65) - (-g_uint16)), ((g_uint16 ^ uint16(54363)) | (g_uint16 / (g_uint16 | 1)))))
		if !v19 {
			a15 |= (((len(r18) << (v23 % 33)) ^ (len(r18) % (a15 | 1))) >> (g_uint8 & 31))
		}
		_ = v22
		_ = v23
	}
	{
		if !(len(r18) > -8) {
			var v24 string = clip(string([]rune(r18)))
			a15 = 9
			_ = v24
		}
	}
	_ = v19
	_ = v20
	_ = v21
	if (a17 || a17) {
		return
	}
	return clip((r18 + string([]rune(r18))))
}

func p25(a26 int8, a27 int, a28 bool) (r29 string) {
	if (a27 >= (len(r29) & -9)) {
		if ((r29 < r29) != (a28 && a28)) {
			a27--
		}
		a27 = a27
		v30 := (map[string]uint64)(map[string]uint64{"\x00😀Q0": uint64(0xd0db36fefa6488fd), "_€éé€": uint64(18446744073709551614), "世Qaz\n": uint64(17)})
		_ = v30
	} else {
		L32:
		for i31 := uint8(16); i31 > 0; i31 /= 2 {
			a26 = a26
			a27 = (a27 / 10)
			_ = i31
			if a28 {
				break L32
			}
		}
	}
	if true {
		a27 = ((int(g_uintptr) % 100) / 2)
	}
	if (r29 < r29) {
		return
	}
	return clip(string([]rune(r29)))
}

func p33(a34 bool) (r35 uintptr) {
	if (max(r35, uintptr(17)) > r35) {
		v36 := ([]string)([]string{})
		if !a34 {
			a34 = ((len(v36) % (int(f2i(g_float64)) | 1)) > ((len(v36) >> (g_uint % 8)) >> 25))
		} else {
		}
		var v37 []int16 = []int16{int16(18826), int16(25317), int16(-19659), int16(0)}
		_ = v36
		_ = v37
	} else {
		if (g_int < (g_int >> 60)) {
		}
		switch x := g_int; x & 7 {
		case 6:
			r35 = ((r35 << (g_uint8 % 33)) << (uint((^g_uint64)) % 33))
			fallthrough
		case 0, 5:
			var v38 float32 = float32(1.5)
			v38 = float32(g_uint32)
			_ = v38
			fallthrough
		case 4:
		default:
		}
	}
	var v39 uint = ((g_uint * uint(g_uint8)) - (^(g_uint ^ uint(10))))
	switch x := g_int; uint8(x>>3) & 7 {
	case 4:
	case 1, 6:
		r35 |= (((r35 + r35) - max(r35, r35)) &^ (r35 << (g_int64 & 63)))
	case 2:
		v40 := S1(S1{uint(15), false, false})
		_ = v40
	}
	_ = v39
	if a34 {
		return
	}
	return r35
}

func p41(a42 string) (r43 int) {
	if !!g_bool {
		r43 -= ((r43 << 16) / (len(a42) | 1))
		r43 = int(f2i(g_float64))
	} else {
		r43 ^= (r43 / (len(a42) | 1))
		r43 = (len(a42) >> (((g_uint8 / (g_uint8 | 1)) - (g_uint8 % (g_uint8 | 1))) % 8))
	}
	switch x := r43; []string{"a", "z", "", "é"}[x&3] {
	case "":
		if !(g_int32 == g_int32) {
			a42 = clip(string(append([]byte(a42), uint8((g_int8 * int8(-63))))))
		} else {
			r43 += ((len(a42) | len(a42)) + (len(a42) - (r43 ^ r43)))
			r43 = len(a42)
		}
		for i44 := 1; i44 >= 0; i44-- {
			v45 := uint32((^((g_uint32 % (g_uint32 | 1)) ^ (g_uint32 / 8))))
			v46 := &v45
			_ = v45
			_ = v46
			_ = i44
		}
	case "a", "z":
		if !(g_bool && g_bool) {
			r43 = int((max(g_uint8, g_uint8) / 2))
			r43 &^= len(a42)
			var v47 string = clip((p25(min(g_int8, int8(-5)), (len(a42) | 7322289548693849843), (g_uint > g_uint)) + p14(len(a42), (g_int64 / 8), (r43 > len(a42)))))
			_ = v47
		} else {
			r43 = ((r43 * len(a42)) % (r43 | 1))
			r43 = (len(a42) ^ (r43 >> ((g_uint + g_uint) % 8)))
		}
		switch x := int(len(a42)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			r43 = int(((g_int8 << 59) + int8(g_uint)))
		case "0", "a":
			r43 += r43
			r43 = (len(a42) | (int(g_int64) >> (g_uint % 70)))
		case "é":
			r43 = ((len(a42) / ((len(a42) << (g_uint8 & 7)) | 1)) &^ max((^r43), int(g_uintptr)))
			r43 = r43
		}
	case "é":
		if ((g_float64 + g_float64) >= (g_float64 / g_float64)) {
			v48 := S1(S1{f2: uint(0), f3: false, f4: false})
			r43 += ((len(a42) - (len(a42) + -8667816023502724343)) >> ((len(a42) - (len(a42) & 3)) & 31))
			r43 = (((r43 &^ -3) / 3) / 10)
			_ = v48
		} else {
			r43 &^= ((int(g_uint8) % 3) % 2)
			var v49 int = (len(a42) >> ((uint(g_int16) >> 3) % 33))
			_ = v49
		}
		for i50 := 0; i50 < 1; i50++ {
			r43 = (int(f2i((-g_float64))) % 64)
			_ = i50
		}
	default:
		a42 = clip((a42 + sub((a42 + ""), min(len(a42), r43), (len(a42) * len(a42)))))
	}
	if (g_bool || g_bool) {
		return
	}
	return (r43 &^ (r43 << 7))
}

func core0() {
	var v51 []int = []int{-9223372036854775808, 1757410643665662386, 11, 6}
	for i52 := range 6 {
		v53 := uint16(uint16(10))
		mix(uint64(v53))
		_ = i52
	}
	{
		var v54 map[int]int64 = map[int]int64{int(24): int64(-1523460860865476274)}
		mix_map_int_int64(v54)
	}
	mix_sl_int(v51)
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
	b := &boxgenmeth1[int]{[]int{-7744886208081422487, -7, -9223372036854775808, 6}}
	c := b.Map(func(z int) int {
		x, i := int(z), 5
	switch x := ((x / (i | 1)) &^ int(g_uint64)); x & 7 {
	case 0:
		x, i = i, int(min(g_uintptr, g_uintptr))
		v55 := string(clip("世ß \n"))
		v56 := &v55
		mixs(v55)
		mix_p_string(v56)
		fallthrough
	case 7, 4:
		i = (i | (i &^ (x >> (g_uint32 % 33))))
		v57 := float32((-(float32(g_float64) - (g_float32 / g_float32))))
		mix(fb(float64(v57)))
	case 3:
		x++
		x, i = p41((string(rune(x)) + (g_string + "\"😀世\"😀"))), int((g_int64 << (g_uint8 % 70)))
	default:
		i *= -9223372036854775808
	}
	if !!g_bool {
		i &^= (((x / 8) >> (min(g_uint16, g_uint16) % 8)) ^ (x ^ p41(g_string)))
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{5}
	mix(uint64(p.Count([]int{1, 2, 1, 5}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](5) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 1
	L59:
	for i58 := range 6 {
		i = ((^(i58 / 2)) % (x | 1))
		v60 := uint64(((uint64(g_uint) / 10) * max(uint64(g_uint8), g_uint64)))
		mix(uint64(v60))
		_ = i58
		if g_bool {
			continue L59
		}
	}
	v61 := ([]uint8)([]uint8{uint8(255), uint8(2), uint8(127)})
	mix_sl_uint8(v61)
			return (x % (((x - -2374104367084165081) * (+i)) | 1))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures2(fs...)(1)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(11)))
	a := accclosures2{1}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 1) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 1
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] []pairgenerics3[string, V]

type treegenerics3[T any] struct {
	l, r *treegenerics3[T]
	v    T
}
type lessergenerics3[T any] interface{ less(T) bool }
type myintgenerics3 int
type listgenerics3[T lessergenerics3[T]] []T

func (a myintgenerics3) less(b myintgenerics3) bool { return a%7 < b%7 }

func (l listgenerics3[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics3[T]) insert(v T, cmp func(a, b T) int) *treegenerics3[T] {
	if t == nil {
		return &treegenerics3[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics3[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics3[T ordgenerics3](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics3[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics3[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics3[T numgenerics3](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(4)
}

func indexgenerics3[K comparable, V any](ps []pairgenerics3[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics3[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics3[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics3[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 4) }

func generics3() {
	var root *treegenerics3[uint8]
	for _, x := range []uint8{uint8(20), uint8(0xf7), uint8(16), uint8(0), uint8(13), uint8(13)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 4, 300}, func(i int) string {
	var v62 uint16 = ((min(g_uint16, uint16(12)) &^ uint16(g_uintptr)) + ((g_uint16 &^ g_uint16) &^ g_uint16))
	L64:
	for i63 := uint8(32); i63 > 0; i63 /= 2 {
		mix(uint64((((g_int64 & int64(0xd6cffb29a2592b9)) ^ max(g_int64, g_int64)) | min(int64(g_int16), (g_int64 / (g_int64 | 1))))))
		mix(uint64((i63 << (((g_uint &^ uint(1)) &^ g_uint) & 31))))
		_ = i63
		if ((g_string == g_string) && (g_float64 > float64(1))) {
			break L64
		}
	}
	mix(uint64(v62))
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 4}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 4) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 4, 8}.top()))
	ps := pairsgenerics3[uint32]{{"a", uint32(18)}, {v: uint32(18), k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(4) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](4)))
	f := maxgenerics3[string]
	mixs(f("a", "4"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 4)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("closures2", closures2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
