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

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(224.58598502918494)

var g_int int = 13

var g_int16 int16 = int16(20)

var g_int32 int32 = int32(-0x15ca1c82)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(12)

var g_map_int_string map[int]string = map[int]string{int(27): "a界界z世", int(21): "0Ж😀", int(23): "aa\t"}

var g_sl_string []string = []string{"世_ß€\x00", "0ß\"\x00", "0ЖЖ", "\t界Ж\t世"}

var g_string string = ""

var g_uint uint = uint(1191402965343199083)

var g_uint16 uint16 = uint16(13)

var g_uint32 uint32 = uint32(17)

var g_uint64 uint64 = uint64(0x1)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(1465063428619789591)

func mix_S1(x S1) {
	mixs(x.f2)
	mixb(x.f3)
	mix__1_int(x.f4)
	mixs(x.f5)
}

func mix_S6(x S6) {
	mixb(x.f7)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 string
	f3 bool
	f4 [1]int
	f5 string
}

type S6 struct {
	f7 bool
}

type S8 struct {
	f9 bool
	f10 string
	f11 string
}

func p12(a13 int) (r14 int8) {
	for i15 := int16(2); i15 > 0; i15 /= 2 {
		if !g_bool {
			var v16 int = (a13 & int(f2i(g_float64)))
			a13, v16 = ((v16 + (v16 | v16)) >> 30), (a13 / (a13 | 1))
			a13, v16 = max(int((g_uintptr << (g_uint16 % 33))), int(v16)), int((g_uint64 | uint64(3)))
			_ = v16
		} else {
			v17 := ([]string)([]string{})
			_ = v17
		}
		_ = i15
		if ((a13 &^ 7) >= (^a13)) {
			break
		}
	}
	a13--
	if (g_string == g_string) {
		return
	}
	return r14
}

func p18(a19 int) (r20 string) {
	var v21 S1 = S1{"z_", false, [1]int{}, "世aaß\""}
	{
		var v22 uint32 = uint32(((g_int64 - g_int64) + (g_int64 / (g_int64 | 1))))
		switch x := v21.f4[0]; []string{"a", "z", "", "é"}[x&3] {
		case "":
			a19 = (len(r20) + (v21.f4[0] ^ (len(r20) / (v21.f4[0] | 1))))
		case "é", "a":
			a19 ^= (len(r20) / (a19 | 1))
			v23 := uint(max((uint(len(r20)) / 10), ((g_uint >> 40) * (g_uint & uint(7244533722121003377)))))
			_ = v23
		case "0":
			v21.f4[0] ^= (int(a19) % 64)
		}
		_ = v22
	}
	v24 := ([]string)(g_sl_string)
	v21.f4[0] = (len(v24) + ((len(v24) % (len(r20) | 1)) &^ (len(v24) + -9223372036854775808)))
	_ = v21
	_ = v24
	if (len(r20) <= 14) {
		return
	}
	return clip(string(rune((g_uint32 % (g_uint32 | 1)))))
}

func p25(a26 string, a27 string) (r28 string) {
	{
		v29 := bool((((g_float64 >= g_float64) && (len(a26) == len(r28))) && g_bool))
		_ = v29
	}
	L31:
	for i30 := 0; i30 < 5; i30++ {
		a26 = clip((a26 + string(append([]byte(string(append([]byte(a26), g_uint8))), (^g_uint8)))))
		_ = i30
		if ((g_float64 - float64(-2.25e-7)) != float64(0.1)) {
			continue L31
		}
	}
	if !(g_uintptr <= uintptr(0x0)) {
		{
			var v32 uint16 = (max(g_uint16, g_uint16) ^ max(g_uint16, g_uint16))
			_ = v32
		}
		switch x := (len(a26) - len(r28)); uint8(x>>3) & 7 {
		case 1:
			var v33 map[int]string = g_map_int_string
			_ = v33
		case 0, 6:
			var v34 string = clip("Ж世\t")
			_ = v34
		case 4:
		default:
		}
	} else {
		for i35 := range 1 {
			_ = i35
		}
	}
	if (g_uint > g_uint) {
		return
	}
	return clip(p18(2))
}

func p36(a37 uintptr, a38 bool) (r39 bool) {
	if (r39 || !a38) {
		if a38 {
		}
		if r39 {
			var v40 string = clip(string(append([]byte(((g_string + g_string) + string(append([]byte(g_string), uint8(0x6))))), (uint8(g_int64) >> ((g_uint16 >> (g_uint8 & 63)) % 33)))))
			_ = v40
		}
	} else {
		for i41 := 0; i41 < 5; i41++ {
			_ = i41
		}
	}
	if (g_int < -9223372036854775808) {
		return
	}
	return (p25("€z\n", g_string) > string([]rune(g_string)))
}

func p42(a43 string, a44 int, a45 string) (r46 string) {
	var v47 uint16 = uint16((g_uint16 & uint16(0x2)))
	a44 = (len(a43) ^ (len(a43) &^ (a44 << (g_uint % 8))))
	var v48 string = clip(sub((a43 + p18(4611686018427387903)), a44, (len(a45) % (len(a45) | 1))))
	a44 &= (int(f2i((g_float64 + float64(1e10)))) &^ (-int(len(r46))))
	_ = v47
	_ = v48
	if !g_bool {
		return
	}
	return clip(string([]rune(a43)))
}

func core0() {
	if (string(rune(g_int32)) > (g_string + g_string)) {
		var v49 S6 = S6{true}
		mix_S6(v49)
	} else {
	}
	for i50 := 1; i50 >= 0; i50-- {
		_ = i50
	}
	for i51 := 6; i51 >= 0; i51-- {
		for i52 := 0; i52 < 1; i52++ {
			for i53 := 0; i53 < 3; i53++ {
				var v54 int8 = min((p12(i53) ^ g_int8), int8((g_uint32 + uint32(0xc))))
				mix(uint64(v54))
				_ = i53
			}
			_ = i52
		}
		_ = i51
	}
	mix_S1(S1{f2: "", f4: [1]int{}, f5: "😀zß\x00Q"})
	{
		{
			switch x := ((g_int << 0) | (g_int << 39)); x & 7 {
			case 2:
				v55 := int64(g_int64)
				mix(uint64(v55))
				fallthrough
			case 7, 5:
			case 0:
			}
			for i56 := range 2 {
				_ = i56
				if p36((g_uintptr - uintptr(1032516585796444940)), p36(uintptr(8), false)) {
					break
				}
			}
		}
		if ((g_bool == g_bool) && !g_bool) {
			{
				v57 := uint16(uint16(73))
				v58 := float64((-g_float64))
				mix(uint64(v57))
				mix(fb(v58))
			}
			v59 := string(clip(string(rune((^uint64(g_uint8))))))
			v60 := &v59
			if g_bool {
				v61 := bool(((g_uint16 == max(g_uint16, uint16(65535))) != ((g_int16 << (g_uint % 33)) >= (g_int16 + g_int16))))
				var v62 float32 = g_float32
				mixb(v61)
				mix(fb(float64(v62)))
			} else {
				v63 := ([]uint8)([]uint8{})
				mix_sl_uint8(v63)
			}
			mixs(v59)
			mix_p_string(v60)
		} else {
			{
				var v64 int32 = int32(max((g_int8 &^ g_int8), int8(41)))
				v65 := &v64
				v66 := int16((((g_int16 % (g_int16 | 1)) &^ (g_int16 &^ g_int16)) >> (uint64(g_int16) % 8)))
				mix(uint64(v64))
				mix_p_int32(v65)
				mix(uint64(v66))
			}
		}
	}
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
	b := &boxgenmeth1[string]{[]string{"ЖЖ世\t", "Qz_世Ж", "a\t0 ", "Жßaéz"}}
	c := b.Map(func(z string) int {
		x, i := len(z), 2
	x = int(p12((x & 9223372036854775806)))
	for i67 := 0; i67 < 3; i67++ {
		v68 := string(clip(g_string))
		v69 := &v68
		mixs(v68)
		mix_p_string(v69)
		_ = i67
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type nodepointers2 struct {
	val  uint8
	next *nodepointers2
	arr  [3]uint8
}

func pushpointers2(head **nodepointers2, v uint8) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() uint8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x uint8) (*uint8, func() uint8) {
	p := &x
	return p, func() uint8 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 11 {
		pushpointers2(&head, uint8((i | int(g_uintptr)))^uint8(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
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
	n := nodepointers2{val: uint8(17)}
	pf, pe := &n.val, &n.arr[2]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[2]++
	mix(uint64(n.val)*31 + uint64(n.arr[2]) + uint64(m.arr[2]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint8(17))
	s := new(*r + (g_uint8 - g_uint8))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint8
	for x := range 11 {
		y := uint8(x)
		ps = append(ps, &y, q)
	}
	*q = uint8(17)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

type nummethods3 int8
type basemethods3 struct{ v int8 }
type midmethods3 struct {
	*basemethods3
	tag string
}
type topmethods3 struct {
	midmethods3
	nummethods3
}

func (n nummethods3) Twice() nummethods3          { return n * 2 }
func (n *nummethods3) Set(x nummethods3) *nummethods3   { *n = x; return n }
func (b basemethods3) Val() int8              { return b.v }
func (b *basemethods3) Inc(k int8) *basemethods3 {
	b.v += k
	L71:
	for _, i70 := range clip(sub(string(append([]byte(g_string), g_uint8)), int(g_int64), (g_int / (g_int | 1)))) {
		_ = i70
		if ((g_bool != true) != (g_bool && g_bool)) {
			continue L71
		}
	}
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int8(4)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int8(8))}
	w.Inc(4).Inc(4)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(4)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int8
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("pointers2", pointers2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
