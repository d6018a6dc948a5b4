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

var g_bool bool = false

var g_float64 float64 = float64(0.1)

var g_int int = 409133267870636599

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(0)

var g_int8 int8 = int8(9)

var g_string string = "😀Q世\x00"

var g_uint uint = uint(7841467236266796792)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(4044410449)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(1875516771805953163)

func mix_S9(x S9) {
	mixs(x.f10)
	mix(uint64(x.f11))
}

func mix__2_int8(x [2]int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p__2_int8(x *[2]int8) {
	if x != nil {
		mix__2_int8((*x))
	}
}

type S1 struct {
	f2 uint32
	f3 int32
	f4 int32
}

type S5 struct {
	f6 string
	f7 [2]int
	f8 [1]int
}

type S9 struct {
	f10 string
	f11 int32
}

func p12(a13 uint) (r14 int32) {
	r14 = (int32((g_uint32 + uint32(7))) ^ (r14 &^ (r14 << 70)))
	if (g_bool || g_bool) {
		return
	}
	return (r14 - r14)
}

func p15(a16 int) (r17 bool) {
	var v18 uint8 = (^g_uint8)
	v19 := &v18
	for i20 := 0; i20 < 2; i20++ {
		v21 := int64((((^g_int64) - g_int64) / (((g_int64 * g_int64) + max(g_int64, g_int64)) | 1)))
		v22 := &v21
		v23 := ([5]int)([5]int{1})
		if ((r17 != false) && (r17 || true)) {
			a16 = (int((g_uint16 << (i20 & 7))) * int((*v19)))
			a16 += (v23[4] >> 30)
		} else {
			v23[1] = ((v23[0] >> (min(g_uint16, g_uint16) % 70)) >> 29)
			r17 = (i20 > (v23[2] & max(i20, i20)))
		}
		_ = v21
		_ = v22
		_ = v23
		_ = i20
		if (a16 > (i20 & i20)) {
			break
		}
	}
	_ = v18
	_ = v19
	if !r17 {
		return
	}
	return (sub(g_string, a16, a16) >= string(rune(a16)))
}

func p24(a25 bool) (r26 uint16) {
	for i27 := 0; i27 < 6; i27++ {
		_ = i27
		if !!a25 {
			break
		}
	}
	L29:
	for i28 := 0; i28 < 4; i28++ {
		var v30 int16 = (g_int16 + ((g_int16 << (g_int16 & 7)) >> ((g_uint32 ^ g_uint32) & 7)))
		v31 := &v30
		_ = v30
		_ = v31
		_ = i28
		if true {
			break L29
		}
	}
	if (g_float64 > g_float64) {
		return
	}
	return uint16(g_uint32)
}

func p32(a33 bool, a34 string) (r35 bool) {
	if ((g_float64 > g_float64) == (len(a34) < len(a34))) {
		var v36 []uint8 = []uint8{uint8(11)}
		for _, i37 := range clip(string([]rune((a34 + "世0Q")))) {
			_ = i37
		}
		v38 := uint64(uint64((len(a34) & (len(a34) / (len(a34) | 1)))))
		_ = v36
		_ = v38
	} else {
		if ((-g_float64) == (-g_float64)) {
		} else {
			a34 = clip(sub(sub((a34 + "ß\x00z😀Ж"), -7691967539936332344, len(a34)), int((g_int16 % 64)), min(len(a34), (^len(a34)))))
		}
	}
	a34 = clip(string(rune(max(int16(g_uint16), int16(g_uint8)))))
	for _, i39 := range clip((a34 + sub("z", -1791657997404005559, len(a34)))) {
		v40 := S9(S9{"", int32(1811624154)})
		if (len(a34) >= len(a34)) {
			var v41 int8 = g_int8
			_ = v41
		}
		switch x := len(a34); uint8(x>>3) & 7 {
		case 7:
		case 3, 5:
			v40 = v40
			a34 = clip((string(append([]byte(a34), (g_uint8 & g_uint8))) + (string(rune(i39)) + sub(v40.f10, len(a34), len(a34)))))
		case 4:
			v40.f11--
			var v42 uint = (g_uint % 10)
			_ = v42
		default:
		}
		_ = v40
		_ = i39
		if (r35 || (r35 != a33)) {
			break
		}
	}
	if r35 {
		return
	}
	return ((g_float64 + g_float64) < (-g_float64))
}

func p43(a44 string) (r45 uint32) {
	if (g_bool == false) {
		for i46 := range 2 {
			_ = i46
		}
		if (g_float64 == (g_float64 + g_float64)) {
		} else {
		}
		L48:
		for i47 := range 2 {
			_ = i47
			if (g_int16 != (g_int16 &^ int16(3))) {
				break L48
			}
		}
	}
	if (g_uint16 != (g_uint16 &^ g_uint16)) {
		if ((g_float64 == g_float64) && (len(a44) <= len(a44))) {
			v49 := int8(((int8(g_uint8) >> ((g_uint >> (g_uint16 % 8)) % 8)) | int8(max(g_int32, g_int32))))
			a44 = clip((a44 + sub(sub(a44, len(a44), len(a44)), (len(a44) & -6843563293478385123), len(a44))))
			_ = v49
		}
		if !(g_bool || false) {
		} else {
		}
	} else {
		if (!g_bool == !g_bool) {
			var v50 uint = uint(uint16(sat(a44, len(a44))))
			_ = v50
		} else {
			v51 := int16(max(((g_int16 % 8) &^ (g_int16 << (g_uint8 % 70))), (g_int16 % (int16(len(a44)) | 1))))
			_ = v51
		}
	}
	v52 := S5(S5{" ß\n€", [2]int{-5, 3}, [1]int{-1315831431307141637}})
	_ = v52
	if g_bool {
		return
	}
	return (r45 % 7)
}

func core0() {
	var v53 uint8 = uint8(p43((g_string + "")))
	v54 := string(clip(string(rune(g_int8))))
	var v55 map[uint8]int = map[uint8]int{}
	v53 = v53
	var v56 uint = ((g_uint & g_uint) % 3)
	var v57 [2]int8 = [2]int8{}
	v58 := &v57
	for i59 := range 6 {
		mix_S9(S9{"😀世\x00z", int32(12)})
		_ = i59
	}
	v55[uint8(230)] -= (len(v54) & (v55[uint8(3)] | int(v55[uint8(20)])))
	mix(uint64(v53))
	mixs(v54)
	mix_map_uint8_int(v55)
	mix(uint64(v56))
	mix__2_int8(v57)
	mix_p__2_int8(v58)
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
	return t * T(8)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 8) }

func generics1() {
	var root *treegenerics1[int]
	for _, x := range []int{-9, 7321454698595061185, 4877817055319702144, -3, 14, 9223372036854775806} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 8, 300}, func(i int) string {
	i = (i % (((-i) | i) | 1))
	for i60 := uint32(4); i60 > 0; i60 /= 2 {
		i--
		i &= i
		i += (((-i) &^ (i / (i | 1))) >> 16)
		_ = i60
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 8}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 8) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 8, 8}.top()))
	ps := pairsgenerics1[uint32]{{"a", uint32(8)}, {v: uint32(8), k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(8) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](8)))
	f := maxgenerics1[string]
	mixs(f("a", "8"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 8)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

type nodepointers2 struct {
	val  uint16
	next *nodepointers2
	arr  [3]uint16
}

func pushpointers2(head **nodepointers2, v uint16) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() uint16 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x uint16) (*uint16, func() uint16) {
	p := &x
	return p, func() uint16 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 4 {
		pushpointers2(&head, uint16(max((i << (g_uintptr & 31)), i))^uint16(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers2
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers2{val: uint16(4)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint16(4))
	s := new(*r + p24(true))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint16
	for x := range 4 {
		y := uint16(x)
		ps = append(ps, &y, q)
	}
	*q = uint16(4)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 5
	i ^= (x / (x | 1))
	{
		i -= (i >> (((g_int64 - int64(3)) ^ (g_int64 << (g_uintptr & 7))) & 31))
	}
			return int(f2i(g_float64))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures3(fs...)(5)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(3)))
	a := accclosures3{5}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 5) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 5
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("pointers2", pointers2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
