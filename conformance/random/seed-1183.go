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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-787.2198482901132)

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(0x0)

var g_int64 int64 = int64(9)

var g_int8 int8 = int8(-80)

var g_string string = "€\t"

var g_uint uint = uint(0xb3f4c7c705946b9f)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(3844286117)

var g_uint64 uint64 = uint64(0x3)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(20)

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p__4_string(x *[4]string) {
	if x != nil {
		mix__4_string((*x))
	}
}

type S1 struct {
	f2 string
	f3 [3]int
	f4 [2]int
	f5 bool
}

func p6(a7 uint8, a8 int64) (r9 uint) {
	v10 := int16(max(g_int16, g_int16))
	var v11 uint = (r9 ^ r9)
	_ = v10
	_ = v11
	if (g_string == g_string) {
		return
	}
	return (r9 + (r9 - r9))
}

func p12(a13 uint16, a14 int) (r15 uint32) {
	for i16 := 0; i16 < 7; i16++ {
		{
			a14 -= (((i16 + 9223372036854775806) / (i16 | 1)) | 9223372036854775806)
		}
		_ = i16
	}
	a14 = (min(a14, a14) &^ a14)
	if g_bool {
		return
	}
	return (r15 * (r15 & r15))
}

func p17(a18 int64, a19 int, a20 bool) (r21 string) {
	if ((g_float64 - g_float64) > (-g_float64)) {
		for i22 := 1; i22 >= 0; i22-- {
			a19 = ((a19 * (a19 / (len(r21) | 1))) ^ a19)
			a19 = a19
			_ = i22
		}
		switch x := int((g_int8 >> (g_uint32 % 33))); x & 7 {
		case 5:
			var v23 []string = []string{""}
			v24 := &v23
			v25 := ([]uint8)([]uint8{uint8(3), uint8(64), uint8(220)})
			_ = v23
			_ = v24
			_ = v25
			fallthrough
		case 4, 2:
			a20 = !((len(r21) | a19) > int(f2i(g_float64)))
		case 7:
			a19--
			a19 = (a19 << 34)
		}
	} else {
		{
			var v26 float64 = ((-(g_float64 + float64(1e-300))) + ((g_float64 - float64(1e-300)) * (g_float64 * g_float64)))
			var v27 S1 = S1{f3: [3]int{720530159403210109}}
			var v28 S1 = S1{"世\t\x00\nQ", [3]int{13}, [2]int{17, 0}, true}
			_ = v26
			_ = v27
			_ = v28
		}
	}
	switch x := (a19 & (a19 % 100)); uint8(x>>3) & 7 {
	case 0:
		var v29 S1 = S1{f2: "é_", f4: [2]int{}}
		_ = v29
	case 5, 1:
		a19 = a19
		for i30 := int16(16); i30 > 0; i30 /= 2 {
			a19 = (int(uint32(g_uint8)) - (+len(r21)))
			_ = i30
		}
	case 7:
		if !(len(r21) >= a19) {
			a19 = max(a19, a19)
		} else {
			a19 = (a19 * a19)
			v31 := int8((g_int8 % 7))
			_ = v31
		}
	}
	if !a20 {
		return
	}
	return clip(string(rune((g_uint16 & g_uint16))))
}

func core0() {
	var v32 [4]string = [4]string{"", "z", " 😀\t\t"}
	v33 := &v32
	for i34 := 0; i34 < 7; i34++ {
		v32[3] = clip(((v32[3] + (v32[2] + "0😀\"")) + string(append([]byte((v32[3] + "\tßQ")), uint8(0xa)))))
		_ = i34
	}
	var v35 int32 = (min((g_int32 * g_int32), (g_int32 / (g_int32 | 1))) | (max(g_int32, g_int32) >> ((g_int64 & g_int64) & 31)))
	L37:
	for i36 := range 4 {
		var v38 float64 = float64(((g_float32 * g_float32) + float32(v35)))
		mix(fb(v38))
		_ = i36
		if (i36 >= int(g_uintptr)) {
			continue L37
		}
	}
	mix__4_string(v32)
	mix_p__4_string(v33)
	mix(uint64(v35))
}

type numgenerics1 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics1 interface{ numgenerics1 | ~string }
type pairgenerics1[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics1[V any] = []pairgenerics1[string, V]

type treegenerics1[T any] struct {
	l, r *treegenerics1[T]
	v    T
}
type lessergenerics1[T any] interface{ less(T) bool }
type myintgenerics1 int
type listgenerics1[T lessergenerics1[T]] []T

func (a myintgenerics1) less(b myintgenerics1) bool { return a%7 < b%7 }

func (l listgenerics1[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics1[T]) insert(v T, cmp func(a, b T) int) *treegenerics1[T] {
	if t == nil {
		return &treegenerics1[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics1[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics1[T ordgenerics1](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics1[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics1[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics1[T numgenerics1](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(2)
}

func indexgenerics1[K comparable, V any](ps []pairgenerics1[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics1[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics1[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics1[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 2) }

func generics1() {
	var root *treegenerics1[int16]
	for _, x := range []int16{int16(20338), int16(12), int16(-2), int16(-0x5), int16(20), int16(13)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 2, 300}, func(i int) string {
	i *= (((i << (g_int64 & 31)) | i) % 100)
	i += ((i << ((g_int8 * int8(7)) & 31)) - i)
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 2}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 2) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 2, 8}.top()))
	ps := pairsgenerics1[int]{{"a", 5}, {v: 5, k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(2) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](2)))
	f := maxgenerics1[string]
	mixs(f("a", "2"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 2)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err2" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
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
	var v39 string = clip(string(append([]byte(g_string), ((g_uint8 / 8) ^ (g_uint8 % (g_uint8 | 1))))))
	v40 := int(int(g_int8))
	mixs(v39)
	mix(uint64(v40))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
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
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{2}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

const (
	aconsts3 = iota * 5
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s5"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 134
const (
	thirdconsts3          = 29.0 / 3
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 86
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (134 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("defers2", defers2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
