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

func fb(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000001
	}
	return math.Float64bits(f)
}

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(4013)

var g_int32 int32 = int32(-616229007)

var g_int64 int64 = int64(11)

var g_int8 int8 = int8(9)

var g_sl_int16 []int16 = []int16{int16(-32767), int16(-0x7fff), int16(-9), int16(-32767), int16(8)}

var g_string string = "界\x00é世"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(0x1)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
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

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
}

func p3(a4 uint32, a5 bool) (r6 bool) {
	v7 := ([]string)([]string{})
	a4 = (a4 &^ (a4 - uint32(2)))
	var v8 []int16 = g_sl_int16
	_ = v7
	_ = v8
	if (g_string != g_string) {
		return
	}
	return (float64(g_int64) <= (g_float64 * float64(0)))
}

func p9(a10 bool, a11 bool) (r12 uintptr) {
	var v13 string = clip(string(rune(max((g_int16 * g_int16), max(g_int16, g_int16)))))
	var v14 int32 = int32(g_uint8)
	_ = v13
	_ = v14
	if (a11 || a10) {
		return
	}
	return (r12 &^ min(r12, r12))
}

func core0() {
	switch x := (+(-g_int)); uint8(x>>3) & 7 {
	case 1:
		v15 := (map[uint8]uint8)(map[uint8]uint8{uint8(24): uint8(85), uint8(18): uint8(0)})
		mix_map_uint8_uint8(v15)
		fallthrough
	case 5, 6:
		var v16 int16 = min(g_int16, int16(-0x7fff))
		mix(uint64(int16(g_uint)))
		mix(uint64(v16))
	case 4:
		L18:
		for i17 := 1; i17 >= 0; i17-- {
			switch x := i17; []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "é", "":
				var v19 S1 = S1{false}
				v20 := &v19
				mix_S1(v19)
				mix_p_S1(v20)
			case "0":
			default:
				mixs(g_string)
			}
			_ = i17
			if false {
				break L18
			}
		}
		v21 := float64(float64(uint((g_uint32 - g_uint32))))
		mix(fb(v21))
	default:
	}
	var v22 float32 = (g_float32 * ((g_float32 * g_float32) - float32(g_float64)))
	mix_sl_uint([]uint{uint(1)})
	var v23 S1 = S1{false}
	v24 := &v23
	v23.f2 = !v23.f2
	for i25 := 7; i25 >= 0; i25-- {
		for i26 := range 2 {
			{
				v23 = (*v24)
			}
			switch x := i25; uint8(x>>3) & 7 {
			case 4:
			case 5, 3:
			case 1:
				v23.f2 = (v24.f2 || (string([]rune(g_string)) > (g_string + "ßz")))
				var v27 float64 = ((-(-g_float64)) - float64((g_uintptr << (g_uint16 % 33))))
				mix(fb(v27))
			default:
			}
			_ = i26
			if (p3(g_uint32, v24.f2) || (v23.f2 == v24.f2)) {
				break
			}
		}
		_ = i25
	}
	mix(fb(float64(v22)))
	mix_S1(v23)
	mix_p_S1(v24)
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
	i, j := 1, 7
	i, a[i] = tr(1, j), tr(2, 7)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 7)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 7))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 7) > 3
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
	f(tr)(tr(35, 7))
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
	return t * T(8)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 8) }

func generics2() {
	var root *treegenerics2[uint8]
	for _, x := range []uint8{uint8(14), uint8(255), uint8(52), uint8(0x10), uint8(19), uint8(33)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 8, 300}, func(i int) string {
	i--
	i = (int(g_uint16) | (i + (i << (g_uint32 % 33))))
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 8}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 8) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 8, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "Q\x00a\x00"}, {v: "Q\x00a\x00", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(8) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](8)))
	f := maxgenerics2[string]
	mixs(f("a", "8"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 8)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

type nodepointers3 struct {
	val  uint8
	next *nodepointers3
	arr  [3]uint8
}

func pushpointers3(head **nodepointers3, v uint8) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint8) (*uint8, func() uint8) {
	p := &x
	return p, func() uint8 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 3 {
		pushpointers3(&head, uint8((i << 66))^uint8(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers3
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers3{val: uint8(16)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers3(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint8(16))
	s := new(*r + (^g_uint8))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint8
	for x := range 3 {
		y := uint8(x)
		ps = append(ps, &y, q)
	}
	*q = uint8(16)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("generics2", generics2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
