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

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int16 int16 = int16(13)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(0x8)

var g_string string = ""

var g_uint uint = uint(2204449896713006564)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(5)

var g_uint8 uint8 = uint8(11)

var g_uintptr uintptr = uintptr(1427985272377150285)

func mix_S4(x S4) {
	mix(uint64(x.f5))
	mixs(x.f6)
	mixb(x.f7)
	mix__1_int(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S4(x *S4) {
	if x != nil {
		mix_S4((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
	f3 bool
}

type S4 struct {
	f5 uint32
	f6 string
	f7 bool
	f8 [1]int
}

type S9 struct {
	f10 uint32
}

func p11(a12 int32) (r13 uint64) {
	var v14 uint64 = r13
	if ((g_uintptr < g_uintptr) != (g_string == "€")) {
		var v15 int8 = (+((g_int8 / 10) - min(g_int8, g_int8)))
		var v16 float32 = (((-g_float32) * float32(g_float64)) + ((g_float32 * g_float32) - (g_float32 - g_float32)))
		for i17 := 0; i17 < 2; i17++ {
			v18 := S9(S9{})
			v16 = (float32(int8(v15)) - float32((g_uint8 - g_uint8)))
			_ = v18
			_ = i17
		}
		_ = v15
		_ = v16
	}
	_ = v14
	if !g_bool {
		return
	}
	return uint64((-g_uintptr))
}

func p19(a20 string, a21 bool, a22 string) (r23 int32) {
	if (a21 == (g_float64 == g_float64)) {
		switch x := (len(a20) << (g_uintptr & 7)); uint8(x>>3) & 7 {
		case 7:
		case 0, 5:
			a20 = clip((a22 + a22))
		case 3:
			a20 = clip("ЖQ_")
		}
		a22 = clip(a20)
	} else {
		switch x := (len(a20) >> ((g_int16 - g_int16) & 31)); uint8(x>>3) & 7 {
		case 2:
			v24 := string(clip(string(rune(g_uintptr))))
			_ = v24
		case 0, 4:
			fallthrough
		case 1:
		default:
		}
	}
	if (int(f2i(g_float64)) == min(len(a22), 4611686018427387903)) {
		for i25 := 4; i25 >= 0; i25-- {
			var v26 uint = (min(g_uint, g_uint) * g_uint)
			var v27 S9 = S9{uint32(2695473746)}
			_ = v26
			_ = v27
			_ = i25
		}
	} else {
		switch x := (+len(a22)); x & 7 {
		case 4:
			r23 = ((r23 >> 43) &^ (r23 / (r23 | 1)))
		case 3, 7:
			var v28 int64 = ((^(g_int64 ^ g_int64)) + (int64(g_int8) & (g_int64 / 64)))
			_ = v28
		case 0:
			r23 |= (r23 * (-r23))
		default:
			a21 = a21
		}
		a20 = clip((a22 + sub(sub("0\x00", len(a20), -5241400243832367561), len(a20), len(a20))))
	}
	if ((a22 + a22) == a20) {
		a22 = clip(sub(string(append([]byte(a22), g_uint8)), len(a20), len(a22)))
	}
	if (g_float64 >= g_float64) {
		return
	}
	return (int32(g_int16) + (r23 % 10))
}

func p29(a30 bool, a31 string) (r32 uint32) {
	{
		{
			var v33 S9 = S9{uint32(4294967295)}
			_ = v33
		}
	}
	v34 := uint64(g_uint64)
	_ = v34
	if false {
		return
	}
	return ((r32 - r32) ^ min(r32, uint32(0x40000000)))
}

func p35(a36 bool, a37 bool) (r38 int64) {

	if (g_float64 < g_float64) {
		return
	}
	return r38
}

func core0() {
	L40:
	for i39 := 0; i39 < 4; i39++ {
		if (i39 >= (i39 & -2434742897033436912)) {
			v41 := S4(S4{uint32(18), "\t\nß", true, [1]int{-9223372036854775808}})
			v42 := &v41
			v43 := ([2]int)([2]int{8, 12})
			var v44 uint32 = (v41.f5 - uint32(0x12962889))
			mix_S4(v41)
			mix_p_S4(v42)
			mix__2_int(v43)
			mix(uint64(v44))
		} else {
			var v45 string = clip(sub((string(rune(g_uint16)) + string([]rune(g_string))), ((i39 | i39) >> ((^g_int8) & 7)), ((i39 >> (g_uint16 & 63)) &^ (i39 >> (g_uint % 8)))))
			v46 := &v45
			mixs(v45)
			mix_p_string(v46)
		}
		var v47 []uint8 = []uint8{uint8(123)}
		mix_sl_uint8(v47)
		_ = i39
		if (string(rune(g_uint64)) <= string([]rune(g_string))) {
			break L40
		}
	}
	v48 := float64(float64(-1.5))
	mix(fb(v48))
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
	i, j := 5, 5
	i, a[i] = tr(1, j), tr(2, 3)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 3)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 3))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 3) > 3
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
	f(tr)(tr(35, 3))
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
	return t * T(3)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 3) }

func generics2() {
	var root *treegenerics2[int]
	for _, x := range []int{9, 4611686018427387904, -1431079307518767146, -5, -3, 1900770328526314496} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 3, 300}, func(i int) string {
	i &^= i
	var v49 uint64 = ((max(g_uint64, g_uint64) >> (uint8(g_uint16) % 70)) >> 7)
	mix(uint64(v49))
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 3}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 3) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 3, 8}.top()))
	ps := pairsgenerics2[int]{{"a", -466514294571669828}, {v: -466514294571669828, k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(3) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](3)))
	f := maxgenerics2[string]
	mixs(f("a", "3"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 3)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

func gotos3() {
	i, n := 0, 7
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 7
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 8 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 7:
				continue rows
			case c+r > 8+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	mix(uint64((((g_uint * g_uint) | g_uint) &^ ((g_uint + g_uint) & g_uint))))
	r, c = (c ^ (^c)), (r ^ int(f2i(g_float64)))
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("generics2", generics2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
