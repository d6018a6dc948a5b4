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

var g_S1 S1 = S1{f2: uint64(0x1), f3: [2]int{}, f4: true}

var g__1_uint64 [1]uint64 = [1]uint64{uint64(3425244597950564802)}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(27174)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(17)

var g_int8 int8 = int8(126)

var g_sl_uint8 []uint8 = []uint8{uint8(17), uint8(0x40)}

var g_string string = "é€"

var g_uint uint = uint(349214999968911304)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(1846426068268952231)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(3)

func mix__1_uint64(x [1]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int32(x map[int]int32) {
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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
	f3 [2]int
	f4 bool
}

type S5 struct {
	f6 int8
	f7 [3]int
}

func p8(a9 int) (r10 uint8) {
	v11 := int8(int8(g_int64))
	var v12 int8 = (+v11)
	if (g_string >= string([]rune(g_string))) {
		v11 -= (v11 << (a9 & 63))
	}
	var v13 []uint8 = g_sl_uint8
	_ = v11
	_ = v12
	_ = v13
	if (g_float64 < g_float64) {
		return
	}
	return ((r10 + uint8(212)) & uint8(0x9b))
}

func p14(a15 bool) (r16 bool) {
	v17 := int16((^(g_int16 & (g_int16 >> (g_uint8 % 70)))))
	{
		v18 := (map[int]string)(map[int]string{int(1): "\"ß\t", int(19): "\n", int(15): "Жßé界\n"})
		var v19 int64 = (int64(v17) * (g_int64 % ((g_int64 &^ g_int64) | 1)))
		_ = v18
		_ = v19
	}
	v20 := string(clip(string(rune(int((-g_int8))))))
	_ = v17
	_ = v20
	if !a15 {
		return
	}
	return ((g_float64 <= g_float64) || (g_int == g_int))
}

func p21(a22 bool) (r23 uint64) {
	if ((g_float64 > g_float64) && true) {
		switch x := (g_int - (-g_int)); uint8(x>>3) & 7 {
		case 0:
		case 4, 2:
		case 1:
			v24 := string(clip(string(append([]byte(sub(g_string, (g_int << (g_uint32 % 33)), (g_int &^ g_int))), ((g_uint8 << 42) - p8(3810478614555906151))))))
			_ = v24
		}
		v25 := S1(g_S1)
		v26 := &v25
		_ = v25
		_ = v26
	}
	for i27 := uint8(16); i27 > 0; i27 /= 2 {
		for i28 := range 7 {
			v29 := string(clip((sub(string([]rune(g_string)), int(i27), int(r23)) + string(rune(g_int16)))))
			_ = v29
			_ = i28
		}
		{
			v30 := uint16(uint16((uint(r23) ^ g_uint)))
			_ = v30
		}
		var v31 []uint32 = []uint32{}
		v32 := &v31
		_ = v31
		_ = v32
		_ = i27
	}
	var v33 string = clip(string([]rune((string(rune(g_int16)) + g_string))))
	_ = v33
	if p14(a22) {
		return
	}
	return ((r23 >> 15) << 41)
}

func p34(a35 string) (r36 string) {
	switch x := min(int(f2i(g_float64)), int(g_uintptr)); uint8(x>>3) & 7 {
	case 1:
		var v37 S5 = S5{int8(19), [3]int{-1285226673207055587}}
		_ = v37
	case 0, 6:
		var v38 string = clip(a35)
		_ = v38
	case 2:
		for i39 := range 2 {
			v40 := int64(((g_int64 + int64(g_uint)) * (int64(g_uint32) + int64(-1924613882091412420))))
			_ = v40
			_ = i39
		}
	}
	var v41 int = int(g_uint)
	_ = v41
	if !g_bool {
		return
	}
	return clip((string(rune(len(a35))) + ""))
}

func core0() {
	if ((g_string + "\"\x00\tß") <= (g_string + g_string)) {
		for i42 := 0; i42 < 6; i42++ {
			if (string([]rune(g_string)) >= (g_string + g_string)) {
				var v43 int16 = ((g_int16 % ((g_int16 - g_int16) | 1)) - min((g_int16 - g_int16), (g_int16 - g_int16)))
				mix(uint64(v43))
			} else {
			}
			_ = i42
		}
		L45:
		for i44 := 0; i44 < 6; i44++ {
			v46 := int32(g_int32)
			mix(uint64(v46))
			_ = i44
			if false {
				break L45
			}
		}
	} else {
		if ((g_int << 39) >= int(f2i(g_float64))) {
		}
	}
	v47 := uint64(g_uint64)
	switch x := ((g_int * g_int) >> (uint32(g_int64) & 7)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		switch x := ((g_int * 9223372036854775807) & (g_int & 4611686018427387904)); x & 7 {
		case 4:
			switch x := (g_int &^ int(f2i(g_float64))); x & 7 {
			case 1:
				v48 := (map[int]int32)(map[int]int32{int(26): int32(1073741824), int(21): int32(1073741824)})
				mix_map_int_int32(v48)
			case 6, 4:
				mix_sl_uint8([]uint8{uint8(0x3), uint8(14), uint8(20), uint8(127), uint8(0x1b)})
			case 3:
			}
		case 1, 5:
			if (float64(g_int32) >= float64(g_float32)) {
				mix(uint64((+int64(g_int))))
			} else {
				mix(uint64(p8(int(f2i(float64(g_uintptr))))))
				var v49 uint32 = uint32(g_int32)
				mix(uint64(v49))
			}
			fallthrough
		case 7:
			v47 &= (v47 << (((g_uintptr * g_uintptr) | (g_uintptr / (g_uintptr | 1))) & 31))
		}
	case "0", "a":
		switch x := (g_int + (g_int | 11)); uint8(x>>3) & 7 {
		case 2:
			{
			}
		case 3, 1:
			{
			}
		case 7:
			L51:
			for i50 := 0; i50 < 2; i50++ {
				var v52 []string = []string{"", "\tЖ00Q"}
				mix_sl_string(v52)
				_ = i50
				if (g_string <= sub("界\x00", i50, 1)) {
					continue L51
				}
			}
			if ((g_uint + uint(9223372036854775807)) != (-g_uint)) {
				mixs((string(rune((g_uint32 >> (v47 & 63)))) + sub(string([]rune(g_string)), g_int, (g_int - g_int))))
			}
		}
		if p14((g_bool || false)) {
			v53 := ([1]uint64)(g__1_uint64)
			{
			}
			mix__1_uint64(v53)
		}
	case "":
		for i54 := 0; i54 < 5; i54++ {
			for i55 := uint32(64); i55 > 0; i55 /= 2 {
				_ = i55
			}
			switch x := i54; x & 7 {
			case 2:
			case 3, 6:
				var v56 float64 = (((g_float64 + g_float64) + (g_float64 / float64(7))) * ((g_float64 + g_float64) / (g_float64 / float64(3.141592653589793))))
				v57 := &v56
				mix(fb(v56))
				mix_p_float64(v57)
			case 1:
				mix(uint64(int32((g_uint ^ (g_uint - g_uint)))))
			}
			_ = i54
			if p14(p14(g_bool)) {
				continue
			}
		}
	default:
		for i58 := 0; i58 < 5; i58++ {
			var v59 uint16 = g_uint16
			mix(uint64(v59))
			_ = i58
			if (g_int8 <= (g_int8 | int8(-68))) {
				break
			}
		}
	}
	L61:
	for i60 := range 1 {
		_ = i60
		if p14(p14(g_bool)) {
			break L61
		}
	}
	mix(uint64(v47))
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
	b := &boxgenmeth1[int]{[]int{1127522450335232570, 4611686018427387903, -1, -3}}
	c := b.Map(func(z int) int {
		x, i := int(z), 1
	x, i = (x % ((x ^ int(f2i(g_float64))) | 1)), (x % (x | 1))
	i, x = (x << ((-g_int64) & 31)), (x ^ (i + x))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{1}
	mix(uint64(p.Count([]int{1, 2, 1, 1}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](1) + fngenmeth1(identgenmeth1)(2) + len(fs)))
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
	return t * T(1)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 1) }

func generics2() {
	var root *treegenerics2[float64]
	for _, x := range []float64{float64(0.1), float64(7), float64(3.141592653589793), float64(-1.5), float64(-2.25e-7), float64(1e-300)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x float64) { mix(fb(x)) })
	strs := mapgenerics2([]int{1, 1, 300}, func(i int) string {
	i += ((i ^ int(g_uintptr)) - (+i))
	v62 := uint64(g_uint64)
	v63 := &v62
	mix(uint64(v62))
	mix_p_uint64(v63)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 1}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 1) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 1, 8}.top()))
	ps := pairsgenerics2[int]{{"a", 2666780371912741645}, {v: 2666780371912741645, k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(1) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](1)))
	f := maxgenerics2[string]
	mixs(f("a", "1"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 1)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 6
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 5))
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

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("generics2", generics2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
