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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-1.5)

var g_int int = 3

var g_int16 int16 = int16(8)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(5)

var g_int8 int8 = int8(-0x9)

var g_string string = "界\t"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(4203243864)

var g_uint64 uint64 = uint64(9823626784229693721)

var g_uint8 uint8 = uint8(0x4)

var g_uintptr uintptr = uintptr(2420703834100040627)

func mix_S5(x S5) {
	mixs(x.f6)
}

func mix__5_int64(x [5]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 string
}

type S5 struct {
	f6 string
}

func p7(a8 uint32) (r9 uintptr) {
	if ((g_bool && g_bool) == (g_float64 < g_float64)) {
		L11:
		for i10 := 1; i10 >= 0; i10-- {
			r9 = ((r9 + (r9 + uintptr(18))) | uintptr(a8))
			_ = i10
			if !(g_bool && g_bool) {
				break L11
			}
		}
	}
	if !(g_float64 >= float64(7)) {
		v12 := float64((((g_float64 / g_float64) / float64(-459.6251776475086)) / float64((g_float32 - g_float32))))
		_ = v12
	}
	{
		switch x := (int(f2i(g_float64)) ^ (g_int % 100)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			fallthrough
		case "a", "":
			var v13 int8 = int8(a8)
			_ = v13
		case "é":
		default:
		}
		v14 := uint16(max((g_uint16 & g_uint16), min((g_uint16 % (g_uint16 | 1)), (g_uint16 * uint16(13)))))
		_ = v14
	}
	if (g_int == 10) {
		return
	}
	return uintptr(2)
}

func p15(a16 bool) (r17 int) {
	r17 = (r17 & (r17 * max(r17, r17)))
	L19:
	for i18 := 0; i18 < 3; i18++ {
		r17 = (int((g_int8 & int8(1))) & int((g_uint32 + g_uint32)))
		r17 = (^r17)
		r17 = (((i18 / 64) >> ((g_int64 &^ g_int64) & 63)) >> (((g_int32 % 8) & (g_int32 ^ g_int32)) & 31))
		_ = i18
		if (float64(g_float32) == float64(g_float32)) {
			continue L19
		}
	}
	{
		v20 := ([2]uint8)([2]uint8{uint8(0xff), uint8(64)})
		if ((g_float64 >= g_float64) && (g_string > "a\n界")) {
			r17 = r17
			r17 &= ((r17 | max(r17, r17)) & (r17 ^ (r17 / 3)))
			r17 = (r17 + -4)
		} else {
			var v21 int = ((r17 &^ (r17 | r17)) | min(r17, (r17 | r17)))
			v21 *= min(v21, v21)
			_ = v21
		}
		r17 = (((r17 - r17) << (uint8(g_int16) & 31)) & (r17 % 7))
		_ = v20
	}
	r17 -= (r17 &^ ((r17 / (r17 | 1)) / (r17 | 1)))
	if (a16 || a16) {
		return
	}
	return ((r17 &^ r17) * int(g_uint16))
}

func p22(a23 bool, a24 uint8) (r25 bool) {
	v26 := int8(max((g_int8 & g_int8), (g_int8 - g_int8)))
	v27 := ([]string)([]string{"€\t😀ßß", "ß\x00_ßß", "aß€\t", "\x00世Ж\n\t"})
	_ = v26
	_ = v27
	if (g_float64 == float64(3.141592653589793)) {
		return
	}
	return ((g_float64 - g_float64) > (g_float64 / float64(7)))
}

func p28(a29 int8) (r30 string) {
	var v31 uintptr = g_uintptr
	v32 := &v31
	var v33 float32 = (float32((-g_uint)) - ((g_float32 * g_float32) - (-g_float32)))
	if (string([]rune(r30)) <= (r30 + r30)) {
		{
			r30 = clip((r30 + ((r30 + r30) + (r30 + r30))))
			v34 := int(p15(!(len(r30) == 8654054182009165292)))
			v34--
			_ = v34
		}
	}
	var v35 int16 = max(((g_int16 &^ g_int16) * int16(14)), ((g_int16 << 13) % ((^g_int16) | 1)))
	_ = v31
	_ = v32
	_ = v33
	_ = v35
	if (r30 != "0€Ж😀é") {
		return
	}
	return clip(((r30 + "Ж_世\t") + r30))
}

func core0() {
	var v36 float64 = (float64(g_int32) / (float64(g_int8) + float64(g_int)))
	if (!g_bool || !g_bool) {
	}
	for i37 := 2; i37 >= 0; i37-- {
		if g_bool {
			var v38 int16 = ((+int16(g_uintptr)) << 24)
			mix(uint64(v38))
		} else {
			if ((v36 / v36) > (v36 + float64(-2.25e-7))) {
			} else {
				v39 := ([]uint32)([]uint32{uint32(2080769348), uint32(0x10), uint32(0xe5987672)})
				mix_sl_uint32(v39)
			}
		}
		for i40 := uint8(8); i40 > 0; i40 /= 2 {
			switch x := i37; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v41 := string(clip(p28(((g_int8 / 8) | int8(g_uint64)))))
				mixs(v41)
				fallthrough
			case "z", "0":
				fallthrough
			case "":
				v42 := string(clip(string(rune((-min(g_int32, g_int32))))))
				mixs(v42)
			default:
				var v43 S5 = S5{f6: "a世éß€"}
				mix_S5(v43)
			}
			_ = i40
		}
		_ = i37
	}
	var v44 uintptr = (((g_uintptr ^ g_uintptr) << (max(g_uint32, uint32(0xb)) % 8)) + (p7(g_uint32) << (p7(g_uint32) & 7)))
	v45 := &v44
	mix(fb(v36))
	mix(uint64(v44))
	mix_p_uintptr(v45)
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
	b := &boxgenmeth1[int]{[]int{8766586213340752126, -3200432752678330483, -1, 803744202991350147}}
	c := b.Map(func(z int) int {
		x, i := int(z), 3
	i += (-p15(!g_bool))
	x = min(i, (int(f2i(g_float64)) &^ x))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{3}
	mix(uint64(p.Count([]int{1, 2, 1, 3}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](3) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err8" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(5)
	}
	w := n * 8
	L47:
	for i46 := 0; i46 < 4; i46++ {
		v48 := ([5]int64)([5]int64{int64(0x3fffffffffffffff)})
		mix__5_int64(v48)
		_ = i46
		if !(g_bool && g_bool) {
			continue L47
		}
	}
	for i49 := 0; i49 < 1; i49++ {
		w, res = (i49 % 64), res
		w &= 4611686018427387903
		_ = i49
		if true {
			break
		}
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 3 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{8}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type nodepointers3 struct {
	val  uint
	next *nodepointers3
	arr  [3]uint
}

func pushpointers3(head **nodepointers3, v uint) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint) (*uint, func() uint) {
	p := &x
	return p, func() uint { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 7 {
		pushpointers3(&head, uint((i * i))^uint(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
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
	n := nodepointers3{val: uint(0x9)}
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
	r := new(uint(0x9))
	s := new(*r + g_uint)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint
	for x := range 7 {
		y := uint(x)
		ps = append(ps, &y, q)
	}
	*q = uint(0x9)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("defers2", defers2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
