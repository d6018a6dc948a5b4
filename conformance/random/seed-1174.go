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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__5_uint8 [5]uint8 = [5]uint8{}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-1.5)

var g_int16 int16 = int16(-0x7fff)

var g_int32 int32 = int32(6)

var g_int64 int64 = int64(0x6)

var g_int8 int8 = int8(0x4)

var g_sl_int []int = []int{4, -9223372036854775808, 7993824488845873540, 0, 19}

var g_sl_string []string = []string{"", "_\n\t\x00 "}

var g_sl_uint8 []uint8 = []uint8{uint8(0x3), uint8(0x5), uint8(226)}

var g_string string = "\"Ж_a"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(26688)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(1340080562008319187)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mixb(x.f3)
	mix(uint64(x.f4))
	mix__1_int(x.f5)
}

func mix__1_int(x [1]int) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 bool
	f4 uint
	f5 [1]int
}

func p6(a7 uint32) (r8 string) {
	for i9 := 0; i9 < 3; i9++ {
		if !(g_float64 < float64(-1.5)) {
		}
		var v10 int16 = (min((g_int16 + g_int16), max(g_int16, int16(16383))) | min((g_int16 - g_int16), (g_int16 + g_int16)))
		L12:
		for i11 := range 7 {
			_ = i11
			if ((g_float64 + g_float64) > (g_float64 - float64(-112.51190962822034))) {
				break L12
			}
		}
		_ = v10
		_ = i9
	}
	v13 := float32((float32((g_uint16 << 65)) - ((g_float32 / g_float32) + (-g_float32))))
	if (int(f2i(g_float64)) <= (len(r8) | len(r8))) {
		var v14 float32 = (float32((-g_uint)) / float32((len(r8) ^ len(r8))))
		v15 := ([1]int)([1]int{})
		v15[0] = int(min(g_int64, (g_int64 - g_int64)))
		_ = v14
		_ = v15
	}
	for i16 := 0; i16 < 4; i16++ {
		{
			var v17 uint16 = (((g_uint16 | uint16(0x1)) &^ (g_uint16 << 6)) + (-min(g_uint16, g_uint16)))
			var v18 int16 = int16((uint(g_uint8) ^ g_uint))
			_ = v17
			_ = v18
		}
		if ((g_int64 / 100) >= int64(a7)) {
		} else {
			var v19 int16 = max(((g_int16 % (g_int16 | 1)) &^ int16(g_int64)), (g_int16 % (g_int16 | 1)))
			_ = v19
		}
		_ = i16
		if g_bool {
			break
		}
	}
	_ = v13
	if (g_bool || false) {
		return
	}
	return clip(r8)
}

func p20(a21 bool, a22 uint8) (r23 uint64) {
	var v24 []int = g_sl_int
	v25 := &v24
	switch x := at_int(v24, 8); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		var v26 [1]uint8 = [1]uint8{uint8(1)}
		_ = v26
	case "z", "a":
		{
			a22--
		}
		{
		}
	case "":
		switch x := at_int(v24, 7); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "é", "a":
			a22 = (a22 / 2)
			v27 := bool(!a21)
			v28 := &v27
			_ = v27
			_ = v28
		case "z":
			var v29 []string = g_sl_string
			_ = v29
		}
		var v30 int16 = int16(((g_int64 &^ g_int64) + g_int64))
		_ = v30
	default:
		if (a21 || false) {
		}
	}
	v31 := ([]uint8)(g_sl_uint8)
	_ = v24
	_ = v25
	_ = v31
	if !a21 {
		return
	}
	return (r23 - (r23 ^ r23))
}

func p32(a33 string) (r34 int64) {
	L36:
	for i35 := range 1 {
		v37 := string(clip(a33))
		v38 := S1(S1{[1]int{-6}, true, uint(8067911325727142513), [1]int{7161437175297941220}})
		v39 := &v38
		_ = v37
		_ = v38
		_ = v39
		_ = i35
		if (i35 == i35) {
			continue L36
		}
	}
	if g_bool {
		return
	}
	return int64(f2i((g_float64 / g_float64)))
}

func p40(a41 int8, a42 int, a43 int) (r44 int16) {
	if (a42 == (a42 / (a42 | 1))) {
		L46:
		for i45 := uint32(32); i45 > 0; i45 /= 2 {
			a43 = max(a43, a42)
			a43 &^= a42
			a43, a42 = int((^(g_uint16 &^ uint16(0x10)))), (a43 % (a42 | 1))
			_ = i45
			if (i45 >= i45) {
				continue L46
			}
		}
		if ((g_float64 * g_float64) != (g_float64 / float64(0.1))) {
			a43 &= (int(g_uint32) / 2)
		}
	}
	var v47 uint16 = (min(g_uint16, (g_uint16 - g_uint16)) &^ (g_uint16 ^ (g_uint16 << (a43 & 7))))
	if g_bool {
		a42 *= max((a43 % ((a42 << 57) | 1)), (a43 % 3))
		{
			v48 := ([5]uint8)(g__5_uint8)
			a43 = (a42 * int((a41 - a41)))
			_ = v48
		}
		for i49 := range 2 {
			a43++
			a42, a43 = (a42 * int(i49)), (a42 ^ (a42 % 8))
			_ = i49
		}
	}
	_ = v47
	if g_bool {
		return
	}
	return (-r44)
}

func p50(a51 bool, a52 string) (r53 bool) {
	a52 = clip((string([]rune(string(rune(g_int16)))) + (string([]rune(a52)) + a52)))
	v54 := uint8((max((g_uint8 & g_uint8), (g_uint8 + g_uint8)) >> 40))
	v55 := float32(g_float32)
	v56 := &v55
	_ = v54
	_ = v55
	_ = v56
	if (a52 == a52) {
		return
	}
	return ((^g_int64) >= p32("z界Q"))
}

func core0() {
	var v57 int16 = min(((g_int16 - int16(-0x19b)) << 55), int16(g_int16))
	var v58 S1 = S1{[1]int{11}, false, uint(1), [1]int{}}
	v58.f3 = true
	if v58.f3 {
		v58.f2[0] = (v58.f2[0] & -2)
	}
	mix(uint64(v57))
	mix_S1(v58)
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 5
	i, a[i] = tr(1, j), tr(2, 6)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 6)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 6))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 6) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 6))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func slices2() {
	a := make([]uint8, 5, 8)
	for i := range a {
		a[i] = []uint8{uint8(0x7), uint8(235), uint8(13), uint8(249)}[i%4]
	}
	b := append(a, uint8(17))
	c := append(a, uint8(54), uint8(112))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[4:5:5]
	e := append(d, uint8(196))
	if len(e) > 0 {
		e[0] = uint8(54)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[4:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[4:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[4:5]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(196)
	g[0] = uint8(112)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 5+1)
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
	mix_sl_uint8(c)
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
	return t * T(9)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 9) }

func generics3() {
	var root *treegenerics3[float64]
	for _, x := range []float64{float64(1), float64(-1.5), float64(-1.5), float64(0.1), float64(1e-300), float64(1e-300)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x float64) { mix(fb(x)) })
	strs := mapgenerics3([]int{1, 9, 300}, func(i int) string {
	var v59 [3]int = [3]int{}
	switch x := v59[2]; uint8(x>>3) & 7 {
	case 1:
		i = v59[1]
		v59[1] = (v59[1] % 8)
	case 3, 7:
		mix(uint64((uint64((g_uint % 64)) >> 48)))
		v59[2] &= (i >> 14)
	case 0:
		i = (i + (int(g_uintptr) << 35))
		i -= (i & (i << ((g_uint64 / (g_uint64 | 1)) % 70)))
	default:
		v60 := bool(((g_string + (g_string + "Q世 ")) >= (string(rune(g_int16)) + g_string)))
		mixb(v60)
	}
	mix__3_int(v59)
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 9) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 9, 8}.top()))
	ps := pairsgenerics3[string]{{"a", ""}, {v: "", k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(9) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](9)))
	f := maxgenerics3[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 9)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("slices2", slices2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
