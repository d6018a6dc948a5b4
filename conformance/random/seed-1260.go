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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g__2_string [2]string = [2]string{"é_", "_"}

var g__3_int [3]int = [3]int{6, 2614386612142555414}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-1.5)

var g_int int = -3

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(17)

var g_sl_int []int = []int{-9223372036854775807}

var g_string string = "€Qéa\x00"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(17)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(17)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mixb(x.f6)
}

func mix_S7(x S7) {
	mixb(x.f8)
	mix__1_int(x.f9)
	mix__3_int(x.f10)
	mix__2_int(x.f11)
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

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
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

func mix_p_S7(x *S7) {
	if x != nil {
		mix_S7((*x))
	}
}

func mix_p__5_string(x *[5]string) {
	if x != nil {
		mix__5_string((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
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
	f2 string
	f3 string
	f4 int16
}

type S5 struct {
	f6 bool
}

type S7 struct {
	f8 bool
	f9 [1]int
	f10 [3]int
	f11 [2]int
}

func p12(a13 string) (r14 bool) {
	L16:
	for i15 := 7; i15 >= 0; i15-- {
		if !r14 {
			v17 := int16(int16(((g_uint32 + g_uint32) / ((g_uint32 &^ uint32(0x7fffffff)) | 1))))
			v18 := float32((float32(uint8(v17)) * g_float32))
			_ = v17
			_ = v18
		} else {
			var v19 int64 = int64(f2i((g_float64 / (g_float64 + float64(-2.25e-7)))))
			_ = v19
		}
		{
		}
		v20 := ([3]string)([3]string{"世世ß", ""})
		_ = v20
		_ = i15
		if ((i15 * i15) == (len(a13) | len(a13))) {
			continue L16
		}
	}
	if (r14 != r14) {
		return
	}
	return (len(a13) != min(len(a13), len(a13)))
}

func p21(a22 uint, a23 string) (r24 bool) {
	for i25 := 0; i25 < 3; i25++ {
		if ((g_uintptr >= g_uintptr) || (r24 || r24)) {
		}
		_ = i25
	}
	if (r24 != r24) {
		return
	}
	return (r24 && !r24)
}

func p26(a27 int, a28 int8, a29 int) (r30 string) {
	a29, a27 = ((a29 ^ (-a29)) % (a29 | 1)), 9223372036854775806
	a27, a29 = (a29 &^ min(a27, len(r30))), a29
	r30 = clip(sub((string([]rune(r30)) + "z"), ((^a27) * a29), (len(r30) & (len(r30) % 3))))
	a27 += (len(r30) * a27)
	if (g_bool != g_bool) {
		return
	}
	return clip((r30 + string(append([]byte(r30), g_uint8))))
}

func p31(a32 int) (r33 bool) {
	a32 &= (((a32 % 100) - a32) / ((a32 >> (g_uintptr & 31)) | 1))
	switch x := a32; uint8(x>>3) & 7 {
	case 6:
		switch x := a32; uint8(x>>3) & 7 {
		case 4:
			v34 := int8((max(int8(g_int32), (g_int8 % 3)) / 10))
			v35 := &v34
			_ = v34
			_ = v35
		case 6, 2:
			var v36 int64 = int64(min((g_uint32 ^ uint32(638171162)), (g_uint32 % 8)))
			_ = v36
		case 5:
			a32++
			v37 := int8((g_int8 % ((g_int8 << 10) | 1)))
			_ = v37
		default:
			a32 *= int((sat(g_string, a32) + uint8(g_int64)))
		}
	case 2, 3:
		a32 = (a32 ^ (a32 & (a32 << 32)))
		var v38 []uint8 = []uint8{}
		_ = v38
	case 0:
		v39 := ([3]int)(g__3_int)
		if (min(v39[0], a32) == (v39[0] / (a32 | 1))) {
			var v40 uint32 = (g_uint32 / (uint32((g_int64 / 10)) | 1))
			a32 = (int(v40) &^ 8470438243873980407)
			v39[1] = (((a32 | -9) % 10) + 3)
			_ = v40
		} else {
			var v41 uint16 = (((g_uint16 >> (g_uintptr & 31)) % 8) % (g_uint16 | 1))
			_ = v41
		}
		_ = v39
	default:
		a32 = (a32 | a32)
	}
	switch x := (a32 & (^a32)); x & 7 {
	case 4:
		if r33 {
			a32 += a32
		}
	case 6, 7:
		a32 = (int((g_int16 << 45)) / ((a32 / (a32 | 1)) | 1))
	case 2:
		a32 += (a32 + (a32 << 34))
		a32 = (((a32 / (a32 | 1)) * int(g_uint32)) ^ ((a32 & 8328185702028960787) &^ int(g_uint)))
	}
	var v42 uint = uint(g_uint)
	_ = v42
	if (g_string < "\"_\t😀0") {
		return
	}
	return r33
}

func p43(a44 string, a45 int16) (r46 int64) {
	{
		L48:
		for i47 := range 6 {
			_ = i47
			if g_bool {
				continue L48
			}
		}
		if p21(uint(g_uint8), string(rune(g_int32))) {
		} else {
			a45 = (((a45 / (a45 | 1)) % (int16(g_uintptr) | 1)) >> ((a45 >> 38) & 7))
		}
	}
	if (a44 >= "\x00世Жz0") {
		return
	}
	return (r46 << (uint32(g_int8) & 31))
}

func core0() {
	{
		{
			var v49 uintptr = (min(min(g_uintptr, g_uintptr), (g_uintptr * g_uintptr)) % (((g_uintptr / 8) % ((g_uintptr ^ g_uintptr) | 1)) | 1))
			mix(uint64(v49))
		}
		L51:
		for i50 := range 1 {
			switch x := i50; []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "é", "0":
				v52 := string(clip(string(rune(((g_uint16 | g_uint16) &^ (g_uint16 | g_uint16))))))
				mixs(v52)
				fallthrough
			case "":
			}
			_ = i50
			if (!g_bool || (g_bool != true)) {
				continue L51
			}
		}
	}
	for i53 := range 6 {
		for i54 := 0; i54 < 3; i54++ {
			var v55 int8 = (-g_int8)
			v56 := uintptr(((uintptr(g_uint) % ((g_uintptr & uintptr(19)) | 1)) << (((g_uint &^ g_uint) & (g_uint &^ g_uint)) & 63)))
			mix(uint64(v55))
			mix(uint64(v56))
			_ = i54
			if (g_bool != !g_bool) {
				continue
			}
		}
		_ = i53
		if (g_bool == (g_bool == g_bool)) {
			break
		}
	}
	v57 := uintptr(g_uintptr)
	if ((g_bool && false) != (g_bool != g_bool)) {
		var v58 string = clip(p26(int(f2i(float64(g_uint16))), (int8(g_int) % (g_int8 | 1)), g_int))
		mixs(v58)
	} else {
		v59 := ([]string)([]string{"_é", "😀"})
		mix_sl_string(v59)
	}
	for i60 := int16(16); i60 > 0; i60 /= 2 {
		switch x := (int(g_uint16) ^ (g_int >> 43)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "", "0":
			{
			}
		case "z":
			if p12(sub(g_string, g_int, g_int)) {
				v61 := float64(float64(g_uint8))
				v62 := &v61
				mix(fb(v61))
				mix_p_float64(v62)
			}
			if ((g_float64 + float64(7)) > g_float64) {
				mixs(string(rune(((g_uint64 * g_uint64) - (g_uint64 | uint64(0x4000000000000000))))))
			} else {
				v57 = ((min(v57, v57) % 2) % 64)
			}
		}
		_ = i60
		if ((g_float64 + float64(1)) < g_float64) {
			continue
		}
	}
	var v63 [5]string = [5]string{}
	v64 := &v63
	v65 := bool((int64(g_uint64) > ((g_int64 % (g_int64 | 1)) &^ (g_int64 << (g_uint8 % 70)))))
	v66 := &v65
	mix(uint64(v57))
	mix__5_string(v63)
	mix_p__5_string(v64)
	mixb(v65)
	mix_p_bool(v66)
}

type nodepointers1 struct {
	val  int64
	next *nodepointers1
	arr  [3]int64
}

func pushpointers1(head **nodepointers1, v int64) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int64) (*int64, func() int64) {
	p := &x
	return p, func() int64 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 6 {
		pushpointers1(&head, int64(int((g_uint32 - g_uint32)))^int64(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers1
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers1{val: int64(19)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int64(19))
	s := new(*r + (g_int64 % 10))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int64
	for x := range 6 {
		y := int64(x)
		ps = append(ps, &y, q)
	}
	*q = int64(19)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

type nummethods2 int16
type basemethods2 struct{ v int16 }
type midmethods2 struct {
	*basemethods2
	tag string
}
type topmethods2 struct {
	midmethods2
	nummethods2
}

func (n nummethods2) Twice() nummethods2          { return n * 2 }
func (n *nummethods2) Set(x nummethods2) *nummethods2   { *n = x; return n }
func (b basemethods2) Val() int16              { return b.v }
func (b *basemethods2) Inc(k int16) *basemethods2 {
	b.v += k
	v67 := uint32((min(uint32(g_uintptr), uint32(g_uint)) ^ g_uint32))
	v68 := &v67
	for i69 := range 1 {
		mix_map_int_string(map[int]string{int(1): "", int(29): "", int(6): "😀\n\x00"})
		v70 := int32(g_int32)
		mix(uint64(v70))
		_ = i69
		if g_bool {
			continue
		}
	}
	mix(uint64(v67))
	mix_p_uint32(v68)
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{int16(0)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(int16(-0x56c4))}
	w.Inc(7).Inc(7)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(7)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
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
	i, j := 7, 4
	i, a[i] = tr(1, j), tr(2, 1)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 1)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 1))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 1) > 3
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
	f(tr)(tr(35, 1))
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

func core4() {
	v71 := bool(g_bool)
	if v71 {
		if (g_int == (g_int >> 37)) {
			var v72 float32 = (-(float32(g_float64) - float32(0.1)))
			v73 := &v72
			var v74 S1 = S1{f3: " 😀"}
			var v75 []uint8 = []uint8{uint8(0x8), uint8(141), uint8(0x0)}
			mix(fb(float64(v72)))
			mix_p_float32(v73)
			mix_S1(v74)
			mix_sl_uint8(v75)
		} else {
			for i76 := range 2 {
				_ = i76
			}
		}
	} else {
		switch x := (g_int % ((g_int * g_int) | 1)); uint8(x>>3) & 7 {
		case 5:
		case 7, 2:
			{
			}
			for i77 := range 2 {
				var v78 []int = []int{2119871799994917543, 5321249459283635767, 8786505583374923215, 8}
				mix_sl_int(v78)
				_ = i77
			}
		case 1:
		default:
			v79 := S7(S7{false, [1]int{}, [3]int{}, [2]int{}})
			v80 := &v79
			mix_S7(v79)
			mix_p_S7(v80)
		}
	}
	for i81 := range 6 {
		for i82 := 0; i82 < 6; i82++ {
			switch x := i81; uint8(x>>3) & 7 {
			case 3:
				fallthrough
			case 6, 5:
				mixs((sub(sub(g_string, i81, 9223372036854775807), int(g_int16), max(i82, i81)) + (sub(g_string, i81, i82) + string(rune(g_int64)))))
				mix_S5(S5{})
			case 0:
			default:
			}
			var v83 float64 = float64(7)
			v83 = (-float64(g_float32))
			mix(fb(v83))
			_ = i82
			if (float64(g_float32) >= (-g_float64)) {
				continue
			}
		}
		{
			if p31((-i81)) {
			} else {
				v71 = p12(g_string)
			}
			mix_S1(S1{"z", "界😀😀", int16(-3390)})
		}
		var v84 [2]string = g__2_string
		mix__2_string(v84)
		_ = i81
	}
	{
		if ((g_float64 / g_float64) < (g_float64 * float64(0.1))) {
			if p21(g_uint, (g_string + "Q _zЖ")) {
				v85 := uint64(((uint64(g_uint) &^ (g_uint64 >> (g_uint32 % 8))) % 8))
				v86 := uint((((g_uint ^ g_uint) >> ((g_uint16 << (g_int32 & 7)) & 63)) | ((g_uint & g_uint) / 64)))
				mix(uint64(v85))
				mix(uint64(v86))
			} else {
				var v87 uint8 = (g_uint8 << (min(g_uint64, g_uint64) % 8))
				var v88 string = clip(p26(((g_int | g_int) << ((g_uint64 ^ g_uint64) % 70)), ((^g_int8) - int8(g_int)), max((g_int * g_int), (g_int / 7))))
				mix(uint64(v87))
				mixs(v88)
			}
		}
	}
	if p31((g_int - g_int)) {
		var v89 []int = g_sl_int
		mix_sl_int(v89)
	} else {
	}
	var v90 int = int(((g_uint % 100) % (g_uint | 1)))
	mixb(v71)
	mix(uint64(v90))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("methods2", methods2)
	run("order3", order3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
