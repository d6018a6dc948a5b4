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

var g_S5 S5 = S5{f6: int16(-28542)}

var g__1_uint8 [1]uint8 = [1]uint8{uint8(16)}

var g_bool bool = false

var g_float64 float64 = float64(1e10)

var g_int int = 15

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(-2049494171)

var g_int64 int64 = int64(16)

var g_int8 int8 = int8(8)

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(17): 3481650478844882776, uint8(2): -7, uint8(29): 9223372036854775807, uint8(7): -9223372036854775808}

var g_sl_int []int = []int{}

var g_string string = "\"界\x00_a"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(0x14)

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 int64
	f4 [1]int
}

type S5 struct {
	f6 int16
}

func p7(a8 int, a9 uint32, a10 int) (r11 int64) {
	var v12 float32 = (-float32(r11))
	{
		v13 := uint16(((g_uint16 ^ (g_uint16 | uint16(0))) * ((g_uint16 / 3) * (g_uint16 >> (g_uintptr & 7)))))
		var v14 []int = g_sl_int
		_ = v13
		_ = v14
	}
	for _, i15 := range clip(((g_string + g_string) + string(append([]byte(g_string), g_uint8)))) {
		v16 := int32(i15)
		a10 *= (a8 << (g_uint % 70))
		if (string(rune(g_int8)) >= "éa\"") {
			a10, a8 = int(f2i((g_float64 * float64(g_uintptr)))), 9
			a8 *= (^a8)
			var v18 []string = []string{"a\n\x00z", ""}
			_ = v18
		}
		_ = v16
		_ = i15
		if (float64(g_int16) >= float64(v12)) {
			break
		}
	}
	r11 = ((r11 ^ (r11 << (a9 & 7))) + max(r11, int64(4232873185810247600)))
	_ = v12
	if (g_bool || g_bool) {
		return
	}
	return ((r11 - r11) ^ (r11 % (r11 | 1)))
}

func p19(a20 int64, a21 int) (r22 string) {
	a21 &^= ((len(r22) % 64) % ((a21 &^ a21) | 1))
	r22 = clip(((string(rune(g_uint8)) + string(rune(g_uint64))) + r22))
	var v23 uint64 = max((g_uint64 ^ uint64(a20)), (uint64(g_uint8) + (g_uint64 ^ g_uint64)))
	if ((g_uint8 >= g_uint8) || (r22 <= r22)) {
		v24 := string(clip(string([]rune(r22))))
		a21 = min(len(v24), min(len(v24), (len(r22) >> (g_uint8 % 70))))
		a21 = (a21 + (len(r22) >> ((g_uint8 >> (g_uint8 % 33)) % 8)))
		_ = v24
	} else {
		v25 := int16(g_int16)
		_ = v25
	}
	_ = v23
	if !g_bool {
		return
	}
	return clip(string(append([]byte((r22 + " zQ")), (g_uint8 & g_uint8))))
}

func p26(a27 int32) (r28 int) {
	v29 := ([]int)([]int{})
	r28 = r28
	if (sub("", r28, -2656944231827576376) < p19(g_int64, -6589292968304499705)) {
		if ((g_bool == false) != !g_bool) {
			r28 |= (r28 | ((at_int(v29, 9) + -1479794910022610206) << ((g_uint16 << (g_int64 & 7)) & 7)))
			var v30 []int = v29
			_ = v30
		} else {
			v31 := (map[uint8]int)(g_map_uint8_int)
			var v32 string = clip((string(rune((g_int16 / (g_int16 | 1)))) + g_string))
			_ = v31
			_ = v32
		}
		if ((g_uintptr & g_uintptr) < uintptr(g_uint16)) {
			var v33 int8 = max((int8(g_int64) >> 34), int8(81))
			v34 := string(clip(((g_string + (g_string + "_")) + (p19(g_int64, r28) + string(rune(g_uint16))))))
			r28 &= ((-len(v34)) & (int(g_uint16) % 64))
			_ = v33
			_ = v34
		}
		var v35 int32 = ((a27 + int32(g_int16)) & ((+a27) / (a27 | 1)))
		_ = v35
	} else {
		switch x := (r28 & (at_int(v29, 1) &^ at_int(v29, 4))); x & 7 {
		case 7:
			v36 := ([1]uint8)(g__1_uint8)
			r28 ^= int(((a27 / (a27 | 1)) % 64))
			_ = v36
		case 0, 4:
			if len(v29) < 30 {
				v29 = append(v29, (^r28), (r28 + max(at_int(v29, 9), 7)))
			}
		case 1:
			r28 = int((uintptr(g_int16) &^ (g_uintptr % (g_uintptr | 1))))
			r28 |= ((at_int(v29, 2) << 11) * r28)
		}
	}
	_ = v29
	if (g_bool || true) {
		return
	}
	return (r28 + min(r28, r28))
}

func p37(a38 uint64, a39 int) (r40 int32) {
	a39 *= int((g_int8 ^ g_int8))
	if ((g_float64 * float64(1e-300)) != g_float64) {
		for i41 := 0; i41 < 7; i41++ {
			var v42 S5 = S5{int16(-0x50f5)}
			v43 := string(clip(string(append([]byte(string([]rune(p19(int64(0x7ffffffffffffffe), i41)))), ((g_uint8 >> (g_uint32 & 31)) &^ max(g_uint8, g_uint8))))))
			v43 = clip(string(rune(g_uint16)))
			_ = v42
			_ = v43
			_ = i41
		}
		if ((r40 < int32(-7)) == (g_float64 != g_float64)) {
			a39 |= int(a38)
			a39 &^= p26(min(r40, int32(g_uint32)))
			a39 |= p26((r40 + r40))
		}
	} else {
		a39 += a39
	}
	switch x := int((g_uint16 << 67)); uint8(x>>3) & 7 {
	case 1:
		a39 = (a39 &^ int((g_uint / (g_uint | 1))))
		L45:
		for i44 := 4; i44 >= 0; i44-- {
			r40 += r40
			a39 = i44
			_ = i44
			if ((g_string + g_string) <= p19(g_int64, i44)) {
				break L45
			}
		}
	case 2, 6:
		a39 *= p26((r40 | (r40 / (r40 | 1))))
		if ((-g_float64) < (g_float64 * float64(0.1))) {
			a39 = p26((r40 >> 53))
		} else {
			var v46 float64 = float64(sat(string([]rune(g_string)), int(g_uint32)))
			a39 ^= p26((int32(g_uint) &^ (r40 - int32(553081072))))
			_ = v46
		}
	case 4:
		{
			a39 &= (a39 &^ ((a39 >> 23) & int(a38)))
		}
		if ((g_bool == g_bool) && (g_bool && true)) {
			a39 += (a39 + ((a39 << (a38 & 7)) % (p26(int32(-636761391)) | 1)))
		} else {
			var v47 S5 = g_S5
			_ = v47
		}
	}
	var v48 map[uint8]uint8 = map[uint8]uint8{uint8(27): uint8(10), uint8(21): uint8(249), uint8(7): uint8(8)}
	v49 := &v48
	_ = v48
	_ = v49
	if !g_bool {
		return
	}
	return (+(r40 * r40))
}

func core0() {
	L51:
	for i50 := range 5 {
		if false {
		} else {
			mix(uint64((((g_int16 >> 21) >> 41) & (g_int16 &^ min(g_int16, int16(0x8))))))
		}
		mix__1_uint8([1]uint8{uint8(7)})
		_ = i50
		if !(g_bool && g_bool) {
			continue L51
		}
	}
	var v52 uint8 = uint8(p37(max(g_uint64, g_uint64), (g_int << 1)))
	if (g_int == (g_int >> 33)) {
		for i53 := 0; i53 < 6; i53++ {
			if (g_bool != (g_string < g_string)) {
			} else {
			}
			if g_bool {
				mixs((g_string + (string(rune(g_uint)) + string([]rune(g_string)))))
			} else {
			}
			var v54 int16 = ((g_int16 >> ((v52 | uint8(20)) % 33)) ^ ((g_int16 % 10) ^ (g_int16 | int16(8))))
			mix(uint64(v54))
			_ = i53
		}
	}
	mix(uint64(int8(v52)))
	if (p19(int64(4611686018427387903), g_int) < string([]rune(g_string))) {
		var v55 bool = (g_int >= (g_int % 10))
		if (uint8(g_int16) != (v52 << (g_int32 & 63))) {
			v56 := uint16(g_uint16)
			for i57 := 3; i57 >= 0; i57-- {
				_ = i57
			}
			mix(uint64(v56))
		} else {
			var v58 uint = g_uint
			mix(uint64(v58))
		}
		mixb(v55)
	}
	v52 = (v52 / (((v52 | v52) / ((v52 << 29) | 1)) | 1))
	mix(uint64(v52))
}

type numgenerics1 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics1 interface{ numgenerics1 | ~string }
type pairgenerics1[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics1[V any] []pairgenerics1[string, V]

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
	return t * T(5)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 5) }

func generics1() {
	var root *treegenerics1[uint8]
	for _, x := range []uint8{uint8(2), uint8(1), uint8(89), uint8(248), uint8(1), uint8(156)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 5, 300}, func(i int) string {
	i = p26((+(g_int32 ^ g_int32)))
	for _, i59 := range clip(p19(int64(g_uint), (i % (i | 1)))) {
		v60 := float64((g_float64 - (float64(g_uintptr) / (g_float64 + float64(1e-300)))))
		v60 = ((-v60) * (v60 - (v60 * v60)))
		mix(fb(v60))
		_ = i59
		if g_bool {
			break
		}
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 5}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 5) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 5, 8}.top()))
	ps := pairsgenerics1[uint32]{{"a", uint32(0xfffffffe)}, {v: uint32(0xfffffffe), k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(5) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](5)))
	f := maxgenerics1[string]
	mixs(f("a", "5"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 5)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

type Innerstructs2 struct {
	X, Y int16
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int16
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: int16(-32767), Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(19)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: int16(19)}, 4}
	other := struct {
		Innerstructs2
		n int
	}{n: 4}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+4
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err6" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
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
		panic(5)
	}
	w := n * 6
	res = (((w - res) >> (g_uint32 % 33)) & (res ^ (res % (w | 1))))
	w = w
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 3 {
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
	r, err := leveldefers3(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{6}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("structs2", structs2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
