package main

import (
	"fmt"
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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S8 S8 = S8{false, false}

var g_bool bool = true

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 3

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(-4)

var g_int8 int8 = int8(0x7e)

var g_string string = ""

var g_uint uint = uint(13)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(4422494192667429753)

var g_uint8 uint8 = uint8(0xa8)

var g_uintptr uintptr = uintptr(0xffffffffffffffff)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__2_int(x.f3)
	mixb(x.f4)
	mixs(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
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
	f2 bool
	f3 [2]int
	f4 bool
	f5 string
}

type S6 struct {
	f7 bool
}

type S8 struct {
	f9 bool
	f10 bool
}

func p11(a12 string, a13 int, a14 bool) (r15 string) {
	a13 = len(a12)
	var v16 bool = (((a13 ^ len(a12)) + (len(a12) ^ 6)) <= a13)
	_ = v16
	if (g_uint32 == g_uint32) {
		return
	}
	return clip(sub(string([]rune(a12)), int(g_uint16), (-a13)))
}

func p17(a18 string) (r19 uint) {
	for i20 := 0; i20 < 7; i20++ {
		var v21 uint64 = (min((g_uint64 + uint64(18446744073709551615)), uint64(g_uint64)) % 7)
		var v22 uint32 = max(((g_uint32 % 8) % 100), g_uint32)
		v23 := uint8(g_uint8)
		_ = v21
		_ = v22
		_ = v23
		_ = i20
	}
	var v24 S8 = g_S8
	_ = v24
	if !g_bool {
		return
	}
	return r19
}

func p25(a26 int16, a27 bool) (r28 int64) {
	a26 = a26
	v29 := uint((((g_uint << (g_uint8 % 8)) >> (g_uint64 % 70)) / (uint((g_int8 ^ g_int8)) | 1)))
	a27 = a27
	if !a27 {
		if (sub(g_string, g_int, g_int) != g_string) {
		} else {
			var v30 uint8 = max(sat(string(append([]byte(g_string), g_uint8)), (g_int % (g_int | 1))), (uint8(g_int32) / 7))
			_ = v30
		}
	} else {
		L32:
		for i31 := 2; i31 >= 0; i31-- {
			v29 = (+(uint(g_int32) & uint(i31)))
			v33 := uintptr(((uintptr(g_int8) / ((g_uintptr / 3) | 1)) + (min(g_uintptr, g_uintptr) << 54)))
			_ = v33
			_ = i31
			if !a27 {
				break L32
			}
		}
	}
	_ = v29
	if (g_string > "世Q") {
		return
	}
	return min((r28 | int64(-0x5)), int64(f2i(g_float64)))
}

func p34(a35 bool) (r36 uintptr) {
	if !(g_string >= g_string) {
		if !!a35 {
		}
	}
	if (a35 || a35) {
		v37 := ([]int)([]int{4611686018427387904})
		v38 := &v37
		_ = v37
		_ = v38
	}
	for i39 := 3; i39 >= 0; i39-- {
		v40 := bool(!(g_float64 != (g_float64 - float64(1e-300))))
		for i41 := 0; i41 < 7; i41++ {
			_ = i41
			if (int64(g_uint64) == (g_int64 << (g_uint16 % 33))) {
				continue
			}
		}
		_ = v40
		_ = i39
	}
	if (a35 != a35) {
		return
	}
	return max(r36, (r36 | r36))
}

func core0() {
	var v42 []uint8 = []uint8{uint8(20), uint8(254), uint8(19)}
	var v43 int8 = g_int8
	if g_bool {
		L45:
		for _, i44 := range clip((sub("\x00\"0a", len(v42), len(v42)) + string(rune(g_uintptr)))) {
			_ = i44
			if ((len(v42) <= -1559380321090847798) && (g_bool && g_bool)) {
				continue L45
			}
		}
		mix(uint64((((g_uint >> (g_uint & 7)) ^ (g_uint | g_uint)) % 8)))
	}
	var v46 uint = uint(at_uint8(v42, 3))
	v47 := ([]int)([]int{5371740999548067185, 8, 9223372036854775807, 4611686018427387904, 9})
	L49:
	for _, i48 := range v42 {
		if !(g_uint64 <= g_uint64) {
			for _, i50 := range clip(string(append([]byte(string(append([]byte(g_string), at_uint8(v42, 8)))), (at_uint8(v42, 1) ^ i48)))) {
				mix_S1(S1{true, [2]int{}, false, "_世_"})
				v51 := S1(S1{f2: true})
				mix_S1(v51)
				_ = i50
			}
		} else {
			for _, i52 := range v42 {
				v53 := uint32(uint32(4294967294))
				mix(uint64(v53))
				_ = i52
				if !(g_bool != g_bool) {
					continue
				}
			}
			v54 := string(clip((g_string + string(rune((g_int16 / (g_int16 | 1)))))))
			mixs(v54)
		}
		var v55 uint64 = (g_uint64 / (((g_uint64 / 8) >> ((g_uint32 - g_uint32) % 33)) | 1))
		if true {
			v56 := uint16((g_uint16 * uint16(25225)))
			v43 = (v43 + (^v43))
			v42 = v42
			mix(uint64(v56))
		} else {
			mix(uint64((((g_uint32 / (g_uint32 | 1)) % 64) % (((g_uint32 * g_uint32) >> ((g_uint16 ^ g_uint16) % 33)) | 1))))
		}
		mix(uint64(v55))
		_ = i48
		if false {
			break L49
		}
	}
	for i57 := 0; i57 < 1; i57++ {
		v58 := uint(((v46 >> 57) + v46))
		L60:
		for _, i59 := range v42 {
			switch x := i57; x & 7 {
			case 2:
				if len(v42) < 30 {
					v42 = append(v42, (at_uint8(v42, 6) >> 21), (i59 << (g_uintptr & 31)), (sat("\t", at_int(v47, 4)) % (i59 | 1)))
				}
			case 1, 5:
				mix_S1(S1{true, [2]int{7}, false, "\nß\"\x00"})
			case 0:
			default:
				var v61 int16 = max((g_int16 % (g_int16 | 1)), (g_int16 | g_int16))
				mix(uint64(v61))
			}
			if false {
			}
			_ = i59
			if !(g_bool && true) {
				break L60
			}
		}
		mix(uint64(v58))
		_ = i57
	}
	mix_sl_uint8(v42)
	mix(uint64(v43))
	mix(uint64(v46))
	mix_sl_int(v47)
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
	i, j := 2, 0
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

type Innerstructs2 struct {
	X, Y uint16
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint16
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: uint16(16), Pt: [2]uint16{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint16(3)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint16(3)}, 8}
	other := struct {
		Innerstructs2
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
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
	return t * T(4)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 4) }

func generics3() {
	var root *treegenerics3[string]
	for _, x := range []string{"€ß\t0z", "\x00€", "z", "", "a\x00", "ßQ€"} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x string) { mixs(x) })
	strs := mapgenerics3([]int{1, 4, 300}, func(i int) string {
	switch x := int((g_int32 * g_int32)); x & 7 {
	case 1:
		i &= ((i << ((^i) & 7)) ^ int(g_uint32))
		i--
		fallthrough
	case 4, 2:
		var v62 string = clip(sub("€世0Q", ((i << 49) | int(g_uint8)), int(f2i(float64(g_uint16)))))
		mixs(v62)
	case 6:
		mix(uint64(uint16(((g_int32 / 10) + (g_int32 / 100)))))
	default:
		var v63 string = clip(string(rune((int8(i) & g_int8))))
		mixs(v63)
	}
	v64 := uintptr((min((g_uintptr << (g_uint8 % 70)), (g_uintptr % (g_uintptr | 1))) + ((g_uintptr << (g_uint32 % 70)) | p34(false))))
	v65 := &v64
	mix(uint64(v64))
	mix_p_uintptr(v65)
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 4}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 4) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 4, 8}.top()))
	ps := pairsgenerics3[uint32]{{"a", uint32(12)}, {v: uint32(12), k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(4) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](4)))
	f := maxgenerics3[string]
	mixs(f("a", "4"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 4)))
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
	run("structs2", structs2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
