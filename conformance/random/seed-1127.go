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

var g_bool bool = true

var g_float64 float64 = float64(896.1960103451815)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(-16227)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(12)

var g_string string = "€界"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(2811640894)

var g_uint8 uint8 = uint8(0x13)

var g_uintptr uintptr = uintptr(9)

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 string
	f4 string
	f5 [1]int
}

type S6 struct {
	f7 bool
}

func p8(a9 uint64, a10 string, a11 string) (r12 uint64) {
	if g_bool {
	}
	if !g_bool {
		return
	}
	return (r12 + uint64(g_int8))
}

func p13(a14 int) (r15 uintptr) {
	a14--
	{
		a14 ^= ((a14 - -9223372036854775808) & (a14 | int(g_int32)))
	}
	if (g_float64 == g_float64) {
		return
	}
	return (-min(r15, r15))
}

func core0() {
	mix(uint64(((int64(g_uint8) * (g_int64 ^ g_int64)) & ((g_int64 % 2) | (g_int64 - g_int64)))))
	L17:
	for _, i16 := range clip(sub((g_string + g_string), g_int, (g_int & g_int))) {
		var v18 uint8 = uint8(130)
		if (!g_bool == (g_bool == false)) {
		}
		mix(uint64(v18))
		_ = i16
		if (string(rune(g_uint8)) == string(append([]byte(g_string), g_uint8))) {
			continue L17
		}
	}
	if ((g_bool != false) || !g_bool) {
		switch x := int(g_int32); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			v19 := uint16(uint16(12))
			switch x := min((g_int | g_int), min(g_int, g_int)); uint8(x>>3) & 7 {
			case 3:
				fallthrough
			case 7, 6:
			case 1:
			}
			mix(uint64(v19))
		case "0", "":
		case "z":
		default:
		}
	} else {
		for i20 := range 3 {
			for i21 := int16(32); i21 > 0; i21 /= 2 {
				v22 := ([]int)([]int{15})
				v23 := &v22
				mix_sl_int(v22)
				mix_p_sl_int(v23)
				_ = i21
			}
			_ = i20
		}
		var v24 float64 = g_float64
		mix(fb(v24))
	}
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err6" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
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
		panic(6)
	}
	w := n * 6
	if !(g_string <= g_string) {
		w, res = ((w << 45) << (sat((g_string + g_string), -5) % 33)), (^w)
		var v25 bool = !!g_bool
		mixb(v25)
	}
	res &^= min(res, min(res, int(g_int32)))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{6}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] = []pairgenerics2[string, V]

type treegenerics2[T any] struct {
	l, r *treegenerics2[T]
	v    T
}
type lessergenerics2[T any] interface{ less(T) bool }
type myintgenerics2 int
type listgenerics2[T lessergenerics2[T]] []T

func (a myintgenerics2) less(b myintgenerics2) bool { return a%7 < b%7 }

func (l listgenerics2[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics2[T]) insert(v T, cmp func(a, b T) int) *treegenerics2[T] {
	if t == nil {
		return &treegenerics2[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics2[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics2[T ordgenerics2](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics2[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics2[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics2[T numgenerics2](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(5)
}

func indexgenerics2[K comparable, V any](ps []pairgenerics2[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics2[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics2[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics2[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 5) }

func generics2() {
	var root *treegenerics2[uint8]
	for _, x := range []uint8{uint8(18), uint8(14), uint8(7), uint8(64), uint8(0), uint8(143)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 5, 300}, func(i int) string {
	i = int(f2i((float64(g_uintptr) - float64(3.141592653589793))))
	var v26 map[int]uint8 = map[int]uint8{}
	mix_map_int_uint8(v26)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 5}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 5) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 5, 8}.top()))
	ps := pairsgenerics2[uint32]{{"a", uint32(9)}, {v: uint32(9), k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(5) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](5)))
	f := maxgenerics2[string]
	mixs(f("a", "5"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 5)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

func pickswitches3(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 10, 26:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 16:
	y, r = (r & max(r, (r ^ r))), (r % (y | 1))
	v27 := uint8((((g_uint8 >> 2) - (-g_uint8)) / 8))
	mix(uint64(v27))
		r += 100
	case 7, 6, 21:
		r += 1000
		switch {
		case y > 10:
			r++
		case y == 7:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range int(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 10) {
	case tr(2, 3), tr(3, 10), tr(4, 10):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 10) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(10)
	switch e {
	case 10 + 100, "x", nil:
		mix(5)
	case int(10):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("generics2", generics2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
