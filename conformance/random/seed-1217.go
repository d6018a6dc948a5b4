package main

import (
	"errors"
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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-2.25e-7)

var g_int16 int16 = int16(3)

var g_int32 int32 = int32(-1064575680)

var g_int64 int64 = int64(5)

var g_int8 int8 = int8(14)

var g_string string = "Q界\téß"

var g_uint uint = uint(10)

var g_uint16 uint16 = uint16(0x14)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(0x10)

var g_uintptr uintptr = uintptr(1)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
	mix__3_int(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
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

func mix_map_string_uint8(x map[string]uint8) {
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 string
	f4 int
	f5 [3]int
}

func p6(a7 bool, a8 int) (r9 string) {
	v10 := S1(S1{[1]int{}, "\x00", -4, [3]int{14, -7095231666710178345, -2}})
	v10 = v10
	_ = v10
	if (a7 && a7) {
		return
	}
	return clip((r9 + (r9 + r9)))
}

func p11(a12 bool, a13 string) (r14 string) {
	v15 := ([2]string)([2]string{""})
	_ = v15
	if (a12 || a12) {
		return
	}
	return clip("éa€")
}

func p16(a17 int32) (r18 string) {
	if ((g_int16 != int16(1)) != (g_bool || g_bool)) {
		if !!g_bool {
		}
	} else {
		v19 := S1(S1{f3: "z", f5: [3]int{603113448354082520, -4, 16}})
		_ = v19
	}
	if (len(r18) <= len(r18)) {
		return
	}
	return clip(string([]rune(p11(g_bool, r18))))
}

func p20(a21 bool, a22 int) (r23 int64) {
	switch x := a22; x & 7 {
	case 0:
		if (string([]rune(g_string)) < (g_string + g_string)) {
			a22 = (((a22 / 10) * (a22 / (a22 | 1))) - a22)
			a22 = (a22 >> ((g_uint % ((g_uint >> 45) | 1)) & 31))
			a21 = (((a22 &^ -7462762009910281613) > (a22 &^ a22)) || !a21)
		}
		fallthrough
	case 1, 4:
		L25:
		for i24 := uint8(64); i24 > 0; i24 /= 2 {
			a22 *= (^(a22 * int(f2i(g_float64))))
			a22 = (int((r23 | r23)) & int(f2i((g_float64 - g_float64))))
			v26 := float32(float32((i24 | (i24 + i24))))
			_ = v26
			_ = i24
			if !a21 {
				continue L25
			}
		}
		if (a21 != !a21) {
			a22++
			a22 = ((a22 & int(f2i(g_float64))) / (int(a22) | 1))
			a22 = (a22 &^ int(f2i(g_float64)))
		} else {
			a22 = (a22 << 63)
			var v27 float32 = (-((g_float32 + g_float32) - (-g_float32)))
			v28 := &v27
			_ = v27
			_ = v28
		}
	case 2:
		var v29 string = clip((p16(g_int32) + "世Q\"a"))
		_ = v29
	}
	if !(g_string < g_string) {
		for i30 := 0; i30 < 5; i30++ {
			a22 *= a22
			v31 := int64((r23 / (min(r23, (^r23)) | 1)))
			v32 := &v31
			var v33 uint16 = (+(max(g_uint16, g_uint16) / 2))
			_ = v31
			_ = v32
			_ = v33
			_ = i30
		}
		a22 &= (int((g_int16 / (g_int16 | 1))) >> (int8(g_int8) & 7))
	}
	if (a22 >= a22) {
		return
	}
	return ((r23 ^ r23) / 3)
}

func core0() {
	for i34 := range 6 {
		_ = i34
	}
	if (g_bool == g_bool) {
		var v35 [3]int = [3]int{-7608289203622947488, 9223372036854775807, 4611686018427387903}
		mix__3_int(v35)
	}
	v36 := uint((((g_uint + g_uint) / (uint(g_int64) | 1)) + (g_uint + min(g_uint, g_uint))))
	mix(uint64(v36))
}

func slices1() {
	a := make([]int64, 5, 7)
	for i := range a {
		a[i] = []int64{int64(-0x3993a91249043f71), int64(5), int64(-4288432053797013720), int64(-0x3)}[i%4]
	}
	b := append(a, int64(10))
	c := append(a, int64(4611686018427387904), int64(-8))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[1:5:5]
	e := append(d, int64(6))
	if len(e) > 0 {
		e[0] = int64(4611686018427387904)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[1:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[1:5]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(6)
	g[0] = int64(-8)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 5+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int64(c)
}

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] []pairgenerics2[string, V]

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
	var root *treegenerics2[int]
	for _, x := range []int{-1, 13, -4, -953137411340576521, 4834905293303228819, 4611686018427387904} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 5, 300}, func(i int) string {
	i = (int(f2i(g_float64)) & (i / ((i - i) | 1)))
	var v37 string = clip(p16((g_int32 * (g_int32 &^ g_int32))))
	v38 := &v37
	mixs(v37)
	mix_p_string(v38)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 5}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 5) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 5, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "界€"}, {v: "界€", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
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

type ptfmtverbs3 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs3 int8
type erfmtverbs3 struct{ ptfmtverbs3 }
type nestedfmtverbs3 struct {
	P  ptfmtverbs3
	M  map[enfmtverbs3][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs3) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs3) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs3() {
	show := func(s string) { says("fmtverbs3", s) }
	show(fmt.Sprintf("%08b", uint16(11)))
	show(fmt.Sprintf("%#X", uint16(10049)))
	show(fmt.Sprintf("%c", uint16(7)))
	show(fmt.Sprintf("%06d", uint16(0x4000)))
	show(fmt.Sprintf("%+d", [2]uint8{uint8(253)}))
	show(fmt.Sprintf("%#X", [2]uint8{uint8(9), uint8(127)}))
	show(fmt.Sprintf("%v", [2]uint8{}))
	show(fmt.Sprintf("%06d", [2]uint8{uint8(168), uint8(0x73)}))
	show(fmt.Sprintf("%+v", []int16{int16(-15672)}))
	show(fmt.Sprintf("%x", []int16{int16(11), int16(-5), int16(0x14)}))
	show(fmt.Sprintf("%q", []int16{int16(23223)}))
	show(fmt.Sprintf("%U", []int16{}))
	show(fmt.Sprintf("%8.3s|", "Q界"))
	show(fmt.Sprintf("%x", " 世界"))
	show(fmt.Sprintf("% X", "_zЖ界"))
	show(fmt.Sprintf("%#q", "😀€_a"))
	show(fmt.Sprintf("%#v", float64(-2.25e-7)))
	show(fmt.Sprintf("%8.3f|", float64(0.1)))
	show(fmt.Sprintf("%v", float64(0)))
	show(fmt.Sprintf("%g", float64(7)))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%v", true))
	show(fmt.Sprintf("%+v", false))
	show(fmt.Sprintf("%t", map[string]int{"Q世_": 14, "界 Qé": -7}))
	show(fmt.Sprintf("%+v", map[string]int{"ßé\t": 9223372036854775806, "€ß": 2332101989577647379}))
	show(fmt.Sprintf("%v", map[string]int{"ß\"Q": 9}))
	show(fmt.Sprintf("%d", map[string]int{"😀€": -9223372036854775807, "界aé\x00€": 5897087132410460864, "\nЖ€": -7}))
	show(fmt.Sprintf("%q", []string{"\"\t_\t€"}))
	show(fmt.Sprintf("%v", []string{"Q", "\tß", "é a€Ж", "Ж"}))
	show(fmt.Sprintf("%x", []string{" 😀"}))
	show(fmt.Sprintf("%8.3s|", []string{" 😀Ж"}))
	p := ptfmtverbs3{14, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 14, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs3{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs3
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs3{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("14-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 14, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	var v39 map[int]int = map[int]int{int(21): -6919581522905072423}
	var v40 S1 = S1{[1]int{}, "\"界\x00Q\x00", 7, [3]int{635901736777550651, -9223372036854775808, -6}}
	{
		v41 := bool(((float64(g_int32) <= float64(g_uintptr)) || (string(rune(g_uintptr)) != sub("0€z", v39[9], v40.f2[0]))))
		v42 := int8(int8(g_uintptr))
		var v43 S1 = v40
		v44 := &v43
		mixb(v41)
		mix(uint64(v42))
		mix_S1(v43)
		mix_p_S1(v44)
	}
	if !!g_bool {
		v45 := int32(int32(((g_uint32 ^ g_uint32) % 100)))
		mix(uint64(v45))
	}
	var v46 map[string]uint8 = map[string]uint8{"zß0": uint8(17), "界 ": uint8(17), "za\t": uint8(9)}
	v47 := S1(S1{[1]int{}, "\naЖz", 16, [3]int{}})
	v48 := &v47
	v49 := float64(((g_float64 / float64(g_float32)) / float64((g_uintptr | g_uintptr))))
	mix_map_int_int(v39)
	mix_S1(v40)
	mix_map_string_uint8(v46)
	mix_S1(v47)
	mix_p_S1(v48)
	mix(fb(v49))
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("generics2", generics2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
