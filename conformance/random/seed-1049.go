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

var g_bool bool = false

var g_float64 float64 = float64(-529.0303912029481)

var g_int int = -4397819938619908155

var g_int16 int16 = int16(0xd)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(-5)

var g_string string = "\"Ж0Ж0"

var g_uint uint = uint(254526315177327013)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(7)

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [1]int
	f3 uint16
	f4 [3]int
}

type S5 struct {
	f6 [1]int
	f7 [3]int
	f8 [1]int
}

type S9 struct {
	f10 [2]int
	f11 bool
	f12 string
}

func p13(a14 int) (r15 bool) {
	var v16 uint16 = (((g_uint16 >> (g_uint & 7)) & (g_uint16 * g_uint16)) % 7)
	a14--
	var v17 []int32 = []int32{int32(2), int32(1), int32(-686384625)}
	_ = v16
	_ = v17
	if (g_string >= "\n") {
		return
	}
	return (float64(a14) >= (g_float64 * float64(-1.5)))
}

func p18(a19 bool, a20 bool) (r21 string) {
	var v22 uint = (((g_uint >> (g_int16 & 63)) / ((g_uint / (g_uint | 1)) | 1)) % ((uint(g_int32) ^ (g_uint << (g_uint8 & 31))) | 1))
	v23 := string(clip(string(rune((min(g_int32, g_int32) - (g_int32 % 64))))))
	_ = v22
	_ = v23
	if a20 {
		return
	}
	return clip(string(rune((+g_uint64))))
}

func p24(a25 string, a26 string, a27 bool) (r28 bool) {
	v29 := float32(float32(0))
	L31:
	for i30 := 0; i30 < 7; i30++ {
		v32 := uint64((((g_uint64 % 2) + (g_uint64 % (g_uint64 | 1))) - (uint64(len(a26)) / 7)))
		_ = v32
		_ = i30
		if (a27 || (a27 && r28)) {
			break L31
		}
	}
	v33 := (map[int]string)(map[int]string{int(24): "é\x00ß _", int(17): "", int(30): "\nQ"})
	_ = v29
	_ = v33
	if (a27 != a27) {
		return
	}
	return ((len(a25) + len(a26)) < int(g_int32))
}

func core0() {
	L35:
	for i34 := range 1 {
		switch x := ((i34 | i34) >> 49); uint8(x>>3) & 7 {
		case 1:
		case 4, 2:
			mix(uint64(((g_int16 / (g_int16 | 1)) << ((g_uint8 & uint8(1)) % 70))))
			fallthrough
		case 3:
			var v36 [4]uint8 = [4]uint8{uint8(14), uint8(0xc7), uint8(4)}
			mix__4_uint8(v36)
		default:
			v37 := int64(g_int64)
			mix(uint64(v37))
		}
		v38 := ([2]string)([2]string{"€", "\"_z\x00"})
		mix__2_string(v38)
		_ = i34
		if p24(string(rune(g_uint64)), g_string, (g_string < g_string)) {
			break L35
		}
	}
	var v39 int16 = (((g_int16 | g_int16) % ((g_int16 | g_int16) | 1)) | (g_int16 + (g_int16 >> 63)))
	v40 := &v39
	v41 := string(clip(sub((sub(g_string, -4612070273143369142, g_int) + (g_string + g_string)), ((g_int | g_int) >> ((g_uint64 >> 11) % 70)), (int(g_int64) & (g_int * g_int)))))
	var v42 uint8 = (((g_uint8 + uint8(0xd)) << ((g_uint << 9) % 8)) >> (((g_uint8 / (g_uint8 | 1)) | (g_uint8 + g_uint8)) & 31))
	var v43 uintptr = (g_uintptr + max(g_uintptr, (g_uintptr - uintptr(2845546409176753638))))
	mix(uint64(v39))
	mix_p_int16(v40)
	mixs(v41)
	mix(uint64(v42))
	mix(uint64(v43))
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
	return t * T(9)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 9) }

func generics1() {
	var root *treegenerics1[int16]
	for _, x := range []int16{int16(0x3fd4), int16(21896), int16(0x10), int16(2), int16(14), int16(-3)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 9, 300}, func(i int) string {
	v44 := float32(float32(-3))
	i = (min(i, int(g_int8)) % (((i << (g_uint % 33)) % (i | 1)) | 1))
	mix(fb(float64(v44)))
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 9) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 9, 8}.top()))
	ps := pairsgenerics1[int]{{"a", -3389440186167008142}, {v: -3389440186167008142, k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(9) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](9)))
	f := maxgenerics1[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 9)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

func gotos2() {
	i, n := 0, 5
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 5
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
			case c*r == 5:
				continue rows
			case c+r > 8+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	L46:
	for i45 := 0; i45 < 1; i45++ {
		r = ((r >> 28) &^ (r / ((r >> (g_int8 & 7)) | 1)))
		c, r = c, int(f2i((g_float64 + g_float64)))
		_ = i45
		if g_bool {
			continue L46
		}
	}
	L48:
	for i47 := 0; i47 < 6; i47++ {
		r += (c << (((g_int32 & g_int32) + int32(g_uint64)) & 7))
		_ = i47
		if p13((r << 57)) {
			break L48
		}
	}
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

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 3, 2
	i, a[i] = tr(1, j), tr(2, 7)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 7)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 7))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 7) > 3
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

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("gotos2", gotos2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
