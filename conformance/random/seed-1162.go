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

var g_bool bool = false

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -1

var g_int16 int16 = int16(15)

var g_int32 int32 = int32(1654440015)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-102)

var g_string string = "界QQ"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(5)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(0x0)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__1_int(x.f3)
	mixb(x.f4)
	mixs(x.f5)
}

func mix_S6(x S6) {
	mix__3_int(x.f7)
	mix(uint64(x.f8))
	mixs(x.f9)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
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

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
	f3 [1]int
	f4 bool
	f5 string
}

type S6 struct {
	f7 [3]int
	f8 uint
	f9 string
}

type S10 struct {
	f11 string
	f12 [1]int
	f13 bool
	f14 [1]int
}

func p15(a16 int64, a17 int64) (r18 bool) {
	for i19 := range 4 {
		if ((g_string + "") <= string(rune(i19))) {
			v20 := int64(min(a17, (a17 << (g_uint8 & 31))))
			_ = v20
		} else {
		}
		v21 := string(clip(sub((g_string + sub(g_string, i19, i19)), i19, (-int(g_int32)))))
		_ = v21
		_ = i19
	}
	{
		L23:
		for i22 := 0; i22 < 7; i22++ {
			a16, a17 = ((a17 + (-a17)) * ((a16 + a16) / 8)), ((a16 ^ int64(-3)) - (a16 | a16))
			_ = i22
			if (r18 || (i22 < i22)) {
				break L23
			}
		}
		var v24 bool = r18
		_ = v24
	}
	r18 = ((+(g_int32 % 2)) <= (+min(g_int32, int32(18))))
	if (g_int <= 16) {
		return
	}
	return r18
}

func p25(a26 uint) (r27 uint8) {
	{
		for i28 := uint8(64); i28 > 0; i28 /= 2 {
			_ = i28
		}
		r27 = ((r27 * r27) - (^r27))
		v29 := ([]int)([]int{1062181776619575287})
		_ = v29
	}
	if ((g_uint32 < g_uint32) == (g_int8 < g_int8)) {
		if g_bool {
		}
	}
	if p15(g_int64, int64(-4860611915596950056)) {
		return
	}
	return (r27 << 28)
}

func p30(a31 int16) (r32 string) {
	v33 := string(clip((r32 + string(rune(min(g_uint32, g_uint32))))))
	v34 := string(clip(string([]rune((r32 + (v33 + "é\x00éé"))))))
	_ = v33
	_ = v34
	if (r32 < r32) {
		return
	}
	return clip(string([]rune(string([]rune(r32)))))
}

func p35(a36 uint16, a37 bool, a38 bool) (r39 string) {
	var v40 uint64 = (((g_uint64 << 70) | g_uint64) % 3)
	_ = v40
	if !a38 {
		return
	}
	return clip((string(rune(g_int16)) + r39))
}

func p41(a42 bool, a43 int) (r44 int64) {
	var v45 uint64 = (-min(g_uint64, (g_uint64 >> (g_int32 & 7))))
	v46 := &v45
	if ((a43 % (a43 | 1)) < int(f2i(g_float64))) {
		var v47 uint = (((g_uint - g_uint) + (g_uint >> 29)) / (((^g_uint) % (uint(g_uint) | 1)) | 1))
		_ = v47
	}
	_ = v45
	_ = v46
	if (g_string >= g_string) {
		return
	}
	return r44
}

func core0() {
	if (g_bool || !g_bool) {
		var v48 uint8 = (((g_uint8 << (g_uint16 % 70)) / (uint8(g_uintptr) | 1)) >> (g_int16 & 63))
		mix(uint64(v48))
	} else {
		mix(uint64((int8(min(g_int64, g_int64)) % ((g_int8 >> ((g_uint / (g_uint | 1)) % 70)) | 1))))
	}
	for i49 := 0; i49 < 7; i49++ {
		{
			switch x := (i49 << (i49 & 63)); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "z", "a":
			case "é":
			}
		}
		_ = i49
	}
	for _, i50 := range clip(sub(string(rune(g_int8)), (g_int / (g_int | 1)), int(g_uint8))) {
		var v51 map[int]int = map[int]int{int(25): 15, int(13): 0, int(5): -3990112101211686154, int(6): 17}
		v51[1754918825684737799] ^= ((v51[-1] &^ (-v51[9223372036854775807])) - int(v51[-1]))
		v51[4611686018427387904]--
		mix_map_int_int(v51)
		_ = i50
	}
	for i52 := 0; i52 < 4; i52++ {
		switch x := (i52 | (i52 >> (g_uint & 63))); []string{"a", "z", "", "é"}[x&3] {
		case "é":
		case "0", "z":
			for i53 := range 6 {
				_ = i53
				if (!g_bool != !g_bool) {
					continue
				}
			}
			v54 := S1(S1{false, [1]int{16}, true, "0a\t"})
			mix_S1(v54)
			fallthrough
		case "a":
			for i55 := 0; i55 < 2; i55++ {
				var v56 int32 = min((min(g_int32, g_int32) + (g_int32 - g_int32)), ((+g_int32) / ((g_int32 + g_int32) | 1)))
				mix(uint64(v56))
				_ = i55
			}
		}
		for i57 := range 6 {
			v58 := int16((((g_int16 % (g_int16 | 1)) / ((g_int16 - g_int16) | 1)) / (g_int16 | 1)))
			v59 := &v58
			var v60 []string = []string{}
			var v61 map[int]string = map[int]string{int(12): "Q😀€"}
			mix(uint64(v58))
			mix_p_int16(v59)
			mix_sl_string(v60)
			mix_map_int_string(v61)
			_ = i57
		}
		_ = i52
	}
	for i62 := 0; i62 < 1; i62++ {
		_ = i62
	}
	if !(g_bool == g_bool) {
		var v63 float64 = (((g_float64 + g_float64) / float64(-2.25e-7)) / ((g_float64 * float64(1e-300)) * float64(g_int64)))
		mix(fb(v63))
	} else {
		var v64 S6 = S6{[3]int{6}, uint(6), "z\t_\t"}
		mix_S6(v64)
	}
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
	return t * T(6)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 6) }

func generics1() {
	var root *treegenerics1[int16]
	for _, x := range []int16{int16(14), int16(-4), int16(-7), int16(0x13), int16(16384), int16(0xf)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 6, 300}, func(i int) string {
	v65 := uint8(uint8(13))
	i = i
	mix(uint64(v65))
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 6}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 6) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 6, 8}.top()))
	ps := pairsgenerics1[string]{{"a", " 😀"}, {v: " 😀", k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(6) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](6)))
	f := maxgenerics1[string]
	mixs(f("a", "6"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 6)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

type Innerstructs2 struct {
	X, Y uint64
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint64
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: uint64(10), Pt: [2]uint64{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint64(17)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint64(17)}, 4}
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

func (e errdefers3) Error() string { return "err5" }

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
	w := n * 5
	for i66 := 0; i66 < 5; i66++ {
		w &= int(g_uintptr)
		res += int(g_uintptr)
		_ = i66
	}
	w = int(f2i(g_float64))
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
		defer run("defers3.in", func() { panic(errdefers3{5}) })
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
