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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-0.4995342827121847)

var g_int int = 10

var g_int16 int16 = int16(5)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(6375332675047984522)

var g_int8 int8 = int8(120)

var g_map_int_uintptr map[int]uintptr = map[int]uintptr{}

var g_string string = "\""

var g_uint uint = uint(18446744073709551615)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(0xdbfca9f)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(100)

var g_uintptr uintptr = uintptr(1300984365617320940)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mixb(x.f4)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_map_int_uintptr(x map[int]uintptr) {
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

func mix_p_map_int_uintptr(x *map[int]uintptr) {
	if x != nil {
		mix_map_int_uintptr((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 bool
}

func p5(a6 int32, a7 int) (r8 string) {
	var v9 float32 = (float32((g_uint32 ^ g_uint32)) / ((-g_float32) / (g_float32 + g_float32)))
	{
		{
			a7 = ((len(r8) ^ (len(r8) + len(r8))) | len(r8))
		}
		var v10 string = clip((((r8 + "ß ") + (r8 + r8)) + sub(string(rune(g_int64)), (a7 | a7), (a7 * a7))))
		v11 := uint64((g_uint64 >> 70))
		v12 := &v11
		_ = v10
		_ = v11
		_ = v12
	}
	v13 := string(clip(sub(((r8 + "\t") + string(rune(a6))), ((len(r8) - 4781472915634392662) &^ int(g_uint32)), int(int(a7)))))
	switch x := (len(v13) * (a7 << (g_uint8 % 70))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a7 = (len(v13) + int(g_uint8))
		if ((g_bool == g_bool) == (a7 > len(v13))) {
			v14 := S1(S1{f2: true, f4: true})
			r8 = clip(string(rune(min(g_int16, int16(17219)))))
			_ = v14
		}
	case "z", "é":
		a7 *= int((g_uint64 << (g_uint16 % 70)))
	case "0":
		var v15 int16 = (((g_int16 & g_int16) &^ g_int16) / 10)
		_ = v15
	default:
		a7 = (+len(r8))
	}
	_ = v9
	_ = v13
	if (g_bool || g_bool) {
		return
	}
	return clip(((r8 + r8) + sub("", len(r8), -5)))
}

func p16(a17 int64) (r18 bool) {
	v19 := int8(g_int8)
	v19 = int8(uint8((g_uint | uint(0))))
	var v20 int32 = (g_int32 >> ((+(g_uintptr << (g_uint32 % 33))) & 7))
	_ = v19
	_ = v20
	if (g_int16 != g_int16) {
		return
	}
	return ((g_int >> (g_uint8 % 8)) <= g_int)
}

func p21(a22 int, a23 string, a24 uint32) (r25 string) {
	{
		if ((g_int16 < g_int16) || !g_bool) {
			a22 = (a22 << (int32(len(r25)) & 7))
			a22 = (int(g_int8) % (a22 | 1))
		}
	}
	a23 = clip((((r25 + "Q世世") + sub(a23, len(a23), 4611686018427387904)) + string(append([]byte(a23), (g_uint8 / (g_uint8 | 1))))))
	if p16(g_int64) {
		return
	}
	return clip(sub((r25 + ""), (len(r25) << (g_uint8 % 33)), (len(r25) * -9223372036854775808)))
}

func p26(a27 bool, a28 int, a29 string) (r30 string) {
	var v31 [5]string = [5]string{"", "Ж€", "Q0a", ""}
	if ((len(r30) << (g_uint & 31)) >= (len(r30) &^ -8)) {
		a28 -= (len(r30) % 100)
	} else {
		var v32 uint8 = (uint8((^g_uint)) / (((g_uint8 &^ g_uint8) ^ (g_uint8 >> 1)) | 1))
		var v33 bool = (a27 && a27)
		v34 := &v33
		_ = v32
		_ = v33
		_ = v34
	}
	for i35 := range 1 {
		v36 := uint16(max(max(uint16(g_uint), max(g_uint16, uint16(16))), ((g_uint16 - uint16(10)) % 64)))
		a27 = a27
		_ = v36
		_ = i35
	}
	_ = v31
	if (g_float64 >= g_float64) {
		return
	}
	return clip(string(append([]byte(p5(int32(-531003641), len(a29))), (g_uint8 ^ g_uint8))))
}

func core0() {
	var v37 float64 = g_float64
	var v38 [2]int = [2]int{375976682391235580}
	mix_map_int_string(map[int]string{int(17): "\t€\t", int(19): "", int(20): "", int(4): ""})
	v39 := string(clip(sub(g_string, int((+g_int32)), (int(v38[1]) >> (uint32(g_uint) % 33)))))
	v40 := &v39
	v39 = clip(v39)
	{
		if (float64(g_float32) != (v37 - v37)) {
			var v41 string = clip((string(rune(max(g_uint8, g_uint8))) + (*v40)))
			mixs(v41)
		} else {
			v38[1] += v38[1]
		}
	}
	v42 := float32((((g_float32 - g_float32) * g_float32) / ((-g_float32) / (-g_float32))))
	mix(fb(v37))
	mix__2_int(v38)
	mixs(v39)
	mix_p_string(v40)
	mix(fb(float64(v42)))
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
	i, j := 8, 3
	i, a[i] = tr(1, j), tr(2, 9)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 9)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 9))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 9) > 3
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
	f(tr)(tr(35, 9))
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

type nodepointers2 struct {
	val  int
	next *nodepointers2
	arr  [3]int
}

func pushpointers2(head **nodepointers2, v int) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() int {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x int) (*int, func() int) {
	p := &x
	return p, func() int { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 7 {
		pushpointers2(&head, int(i)^int(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
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
	n := nodepointers2{val: -9223372036854775808}
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
	r := new(-9223372036854775808)
	s := new(*r + (g_int % (g_int | 1)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int
	for x := range 7 {
		y := int(x)
		ps = append(ps, &y, q)
	}
	*q = -9223372036854775808
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

type boxgenmeth3[T any] struct{ xs []T }

func (b *boxgenmeth3[T]) Map[R any](f func(T) R) *boxgenmeth3[R] {
	r := &boxgenmeth3[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth3[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth3 struct{ k int }

func (p plaingenmeth3) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth3[T any](x T) T { return x }

type fngenmeth3 func(int) int

func genmeth3() {
	b := &boxgenmeth3[uint16]{[]uint16{uint16(1), uint16(4), uint16(1), uint16(37259)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 2
	var v43 S1 = S1{false, true, false}
	L45:
	for i44 := range 1 {
		v46 := (map[int]uintptr)(g_map_int_uintptr)
		v47 := &v46
		i = (i44 * ((-i44) & (i & -1)))
		var v48 uint = (uint((g_int64 << 63)) % 7)
		mix_map_int_uintptr(v46)
		mix_p_map_int_uintptr(v47)
		mix(uint64(v48))
		_ = i44
		if ((g_float64 - g_float64) != float64(g_float32)) {
			break L45
		}
	}
	mix_S1(v43)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("pointers2", pointers2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
