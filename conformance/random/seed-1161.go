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

var g_int int = 4

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(1402049643)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(16)

var g_string string = "z"

var g_uint uint = uint(18)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(0x571196c96af31d)

var g_uint8 uint8 = uint8(116)

var g_uintptr uintptr = uintptr(16)

func mix_S1(x S1) {
	mixs(x.f2)
	mix__2_int(x.f3)
	mixb(x.f4)
	mixb(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint8(x *uint8) {
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

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 [2]int
	f4 bool
	f5 bool
}

type S6 struct {
	f7 [1]int
	f8 [3]int
	f9 bool
}

type S10 struct {
	f11 int16
	f12 string
	f13 string
	f14 int
}

func p15(a16 bool, a17 int) (r18 string) {
	L20:
	for i19 := 0; i19 < 7; i19++ {
		v21 := int32((((g_int32 % 7) | (g_int32 &^ int32(-7))) % (g_int32 | 1)))
		for i22 := 4; i22 >= 0; i22-- {
			a17 -= a17
			_ = i22
		}
		if (a16 && (a17 <= i19)) {
			a17 = i19
		}
		_ = v21
		_ = i19
		if ((g_float64 - g_float64) != (g_float64 * g_float64)) {
			continue L20
		}
	}
	if ((len(r18) <= len(r18)) == (g_float64 == float64(-1.5))) {
		for i23 := 0; i23 < 1; i23++ {
			a17 = max(i23, a17)
			_ = i23
		}
		if !(a16 != a16) {
			a17 *= int((g_int64 & int64(f2i(g_float64))))
			a17 = a17
			a17 += (len(r18) % 7)
		}
	}
	var v24 string = clip((r18 + (r18 + string(rune(g_uint)))))
	v25 := &v24
	a17 = (a17 / 10)
	_ = v24
	_ = v25
	if (g_uint64 == g_uint64) {
		return
	}
	return clip(sub((r18 + r18), (len(r18) / 10), min(a17, len(r18))))
}

func p26(a27 int, a28 bool, a29 int) (r30 bool) {
	a29 *= (((a27 >> 33) ^ a27) * int((g_uint >> (g_uint % 33))))
	v31 := float32(g_float32)
	a29, a27 = a27, a29
	_ = v31
	if (a28 || r30) {
		return
	}
	return ((g_string > "\"") == (g_float64 >= g_float64))
}

func p32(a33 uint) (r34 uint64) {
	for _, i35 := range clip((sub(g_string, 9223372036854775806, g_int) + (g_string + g_string))) {
		_ = i35
	}
	var v37 int32 = int32(13)
	{
		L39:
		for i38 := 0; i38 < 7; i38++ {
			v40 := uintptr((g_uintptr | (max(g_uintptr, g_uintptr) << 68)))
			_ = v40
			_ = i38
			if (max(i38, i38) > min(i38, -7)) {
				continue L39
			}
		}
	}
	_ = v37
	if (g_bool && false) {
		return
	}
	return (r34 - uint64(4611686018427387904))
}

func core0() {
	if true {
		v41 := S1(S1{"Ж", [2]int{-479762426241670822, -3}, false, false})
		mix_S1(v41)
	}
	var v42 int8 = (+(+int8(g_int32)))
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		L44:
		for i43 := 0; i43 < 2; i43++ {
			var v45 int64 = (((g_int64 / (g_int64 | 1)) << ((g_uint64 % (g_uint64 | 1)) & 31)) ^ int64(f2i((g_float64 - float64(656.4520974462889)))))
			{
			}
			if (string([]rune(g_string)) != g_string) {
			} else {
				v46 := ([]string)([]string{"ß\té ", "€ß0", "\nЖ界界é", "\t 界z", "\"Ж\x00 "})
				mix_sl_string(v46)
			}
			mix(uint64(v45))
			_ = i43
			if ((g_int32 / (g_int32 | 1)) <= (g_int32 >> (g_uint64 % 70))) {
				break L44
			}
		}
		if (int(g_uint) >= (g_int - -7188581797896459260)) {
			switch x := g_int; x & 7 {
			case 7:
				mix(uint64(min(((g_int64 >> (g_uint8 % 8)) << ((g_uint16 + uint16(17)) % 33)), int64((^g_uint64)))))
			case 3, 4:
			case 5:
				mix_sl_int([]int{3, 3713939331323657908})
			default:
				v47 := uintptr(g_uintptr)
				mix(uint64(v47))
			}
		} else {
			v48 := ([]uint16)([]uint16{uint16(8)})
			mix_sl_uint16(v48)
		}
		fallthrough
	case "z", "0":
		var v49 uintptr = ((g_uintptr | (g_uintptr + uintptr(0xffbe5fb5ff6839fd))) >> ((g_uint16 &^ (g_uint16 + g_uint16)) & 31))
		mix(uint64(v49))
	case "":
	default:
	}
	for i50 := range 7 {
		if ((-g_uint32) <= uint32(g_uint8)) {
			var v51 string = clip(sub(p15(!g_bool, int(f2i(g_float64))), ((i50 % (i50 | 1)) + (i50 >> (g_uint16 & 31))), 8831793785336673164))
			mixs(v51)
		}
		_ = i50
	}
	mix(uint64(v42))
}

type nummethods1 int64
type basemethods1 struct{ v int64 }
type midmethods1 struct {
	*basemethods1
	tag string
}
type topmethods1 struct {
	midmethods1
	nummethods1
}

func (n nummethods1) Twice() nummethods1          { return n * 2 }
func (n *nummethods1) Set(x nummethods1) *nummethods1   { *n = x; return n }
func (b basemethods1) Val() int64              { return b.v }
func (b *basemethods1) Inc(k int64) *basemethods1 {
	b.v += k
	var v52 uint8 = (((g_uint8 >> 70) & (g_uint8 % (g_uint8 | 1))) - (^g_uint8))
	v53 := &v52
	mix(uint64((+(max(g_uintptr, g_uintptr) >> ((g_uint32 + g_uint32) & 63)))))
	mix(uint64(v52))
	mix_p_uint8(v53)
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{int64(7094498424527496616)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(int64(-3))}
	w.Inc(9).Inc(9)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(9)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int64
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

const (
	aconsts2 = iota * 6
	bconsts2
	_
	cconsts2 = 1 << (iota + 4)
	dconsts2
	econsts2, fconsts2 = iota, "s6"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 156
const (
	thirdconsts2          = 12.0 / 2
	rconsts2              = 'a' + iota*4
	tconsts2    uint8        = 25
	maskconsts2           = ^uint32(0) >> 4
	big2consts2           = bigconsts2 >> (156 - 4) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 2)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] = []pairgenerics3[string, V]

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
	return t * T(3)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 3) }

func generics3() {
	var root *treegenerics3[int16]
	for _, x := range []int16{int16(0x12c), int16(-12433), int16(2), int16(16384), int16(-6), int16(17)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 3, 300}, func(i int) string {
	i = i
	i *= int((g_uint32 << ((g_int8 - g_int8) & 63)))
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 3}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 3) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 3, 8}.top()))
	ps := pairsgenerics3[string]{{"a", "\tЖЖ_Q"}, {v: "\tЖЖ_Q", k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(3) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](3)))
	f := maxgenerics3[string]
	mixs(f("a", "3"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 3)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("consts2", consts2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
