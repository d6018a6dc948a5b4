package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_S1 S1 = S1{9223372036854775807}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0)

var g_int int = 6619501382246422178

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(0x2c07a819)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(1)

var g_string string = "😀é"

var g_uint uint = uint(13441675008377447676)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(648879016)

var g_uint64 uint64 = uint64(0x1)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(0x7)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix__5_uint32(x [5]uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int
}

func p3(a4 int) (r5 string) {
	var v6 int32 = int32(((g_uint | g_uint) << 57))
	v7 := int8(int8(sat((r5 + r5), (a4 | a4))))
	a4 = ((^len(r5)) - max((len(r5) % 64), int(g_uint64)))
	L9:
	for i8 := range 1 {
		{
			v10 := int64((g_int64 >> (((g_uint8 << (g_uint % 33)) * (g_uint8 >> (g_uint16 % 70))) % 70)))
			var v11 uint8 = (((g_uint8 + uint8(254)) >> ((g_uint8 - g_uint8) % 70)) * (g_uint8 + min(g_uint8, g_uint8)))
			v12 := &v11
			_ = v10
			_ = v11
			_ = v12
		}
		L14:
		for i13 := 7; i13 >= 0; i13-- {
			a4 = len(r5)
			_ = i13
			if (!g_bool == (g_float64 <= g_float64)) {
				break L14
			}
		}
		_ = i8
		if false {
			break L9
		}
	}
	_ = v6
	_ = v7
	if !g_bool {
		return
	}
	return clip(string([]rune(string(rune(a4)))))
}

func p15(a16 uint8, a17 bool, a18 int) (r19 string) {
	v20 := bool(((r19 > p3(0)) != a17))
	if true {
		a18 = a18
	}
	_ = v20
	if !a17 {
		return
	}
	return clip(p3(len(r19)))
}

func p21(a22 bool, a23 string) (r24 uintptr) {
	if (!a22 != (a22 || a22)) {
		v25 := uint((g_uint << (((g_uint64 >> 53) + min(g_uint64, uint64(0x7fffffffffffffff))) & 31)))
		a22 = (a22 != (a22 != (a22 && a22)))
		{
			var v26 uint16 = (((g_uint16 % (g_uint16 | 1)) ^ (g_uint16 % (g_uint16 | 1))) &^ max(g_uint16, min(g_uint16, g_uint16)))
			var v27 int64 = (int64(f2i((g_float64 * g_float64))) * ((g_int64 * g_int64) << ((len(a23) >> (g_int8 & 7)) & 31)))
			_ = v26
			_ = v27
		}
		_ = v25
	}
	if (a23 <= "\t") {
		{
			v28 := ([4]uint8)([4]uint8{uint8(49), uint8(0x6), uint8(0xff)})
			_ = v28
		}
		var v29 []uint64 = []uint64{uint64(17541110943813778967), uint64(0)}
		switch x := len(v29); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a23 = clip((sub(p3(3482045405464187260), len(v29), (len(v29) % 8)) + (a23 + string(rune(g_int16)))))
		case "a", "z":
			var v30 float32 = float32(((g_float64 / float64(-1.5)) - (g_float64 * g_float64)))
			_ = v30
		case "é":
			var v31 float32 = (((g_float32 * float32(16777217)) * (g_float32 * float32(1e-20))) + (float32(g_int8) - (-g_float32)))
			_ = v31
		}
		_ = v29
	}
	if (len(a23) < len(a23)) {
		return
	}
	return r24
}

func p32(a33 string, a34 int) (r35 int) {
	{
		if (a33 >= string(append([]byte(a33), uint8(6)))) {
			r35 *= (((r35 ^ a34) % (int(f2i(g_float64)) | 1)) & (a34 >> (uint32(g_int16) & 63)))
			a34, r35 = int(f2i((float64(g_float32) / (g_float64 + g_float64)))), (r35 - (r35 | len(a33)))
		} else {
			v36 := float32(g_float32)
			_ = v36
		}
		r35 = ((r35 + 7) % (len(a33) | 1))
	}
	v37 := bool((max((g_uint64 << (g_int32 & 63)), uint64(16)) != (uint64(g_uint16) - (g_uint64 >> (g_uint64 & 7)))))
	var v38 uint32 = uint32((max(g_uintptr, g_uintptr) &^ (g_uintptr ^ g_uintptr)))
	v39 := &v38
	r35, a34 = int(((g_int32 << (g_uint % 70)) * (g_int32 / (g_int32 | 1)))), (len(a33) + (r35 / (a34 | 1)))
	_ = v37
	_ = v38
	_ = v39
	if !g_bool {
		return
	}
	return len(a33)
}

func core0() {
	var v40 int32 = (max(g_int32, g_int32) &^ ((g_int32 + g_int32) / ((g_int32 | g_int32) | 1)))
	v41 := &v40
	mix_sl_uint8([]uint8{uint8(0xc)})
	for i42 := range 3 {
		v43 := string(clip(string([]rune(string(rune((v40 - v40)))))))
		var v44 int16 = ((max(g_int16, int16(1444)) << (((*v41) - v40) & 31)) & (g_int16 - (g_int16 / (g_int16 | 1))))
		v45 := int((len(v43) << ((uint8(g_uint8) &^ (g_uint8 ^ g_uint8)) % 8)))
		mixs(v43)
		mix(uint64(v44))
		mix(uint64(v45))
		_ = i42
	}
	var v46 [5]uint32 = [5]uint32{uint32(0xf), uint32(3914187639), uint32(751727227), uint32(0x7a2bdf2)}
	if !!g_bool {
		for _, i47 := range clip(((g_string + g_string) + (g_string + g_string))) {
			L49:
			for i48 := range 3 {
				v50 := bool((v46[1] > (v46[2] | v46[0])))
				mixb(v50)
				_ = i48
				if ((g_uint64 & uint64(19)) > (g_uint64 >> 20)) {
					break L49
				}
			}
			var v51 float32 = (g_float32 + float32(g_float64))
			mix(fb(float64(v51)))
			_ = i47
		}
	}
	mix(uint64(v40))
	mix_p_int32(v41)
	mix__5_uint32(v46)
}

func countstdgen1(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*8)) {
				return
			}
		}
	}
}

func stdgen1() {
	m := maps.Collect(countstdgen1(3))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(3))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{47, -41, 45, -24, 16, 29, -9}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 8))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 8 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 8)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("99999", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("1e400", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-8, 2))
	mix(uint64(utf8.RuneCountInString("0é世Q😀")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 8))
	before, after, _ := strings.Cut("key=value=8", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type nummethods2 uintptr
type basemethods2 struct{ v uintptr }
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
func (b basemethods2) Val() uintptr              { return b.v }
func (b *basemethods2) Inc(k uintptr) *basemethods2 {
	b.v += k
	v52 := int(g_int)
	v52 = (((v52 / (v52 | 1)) | (v52 / (v52 | 1))) << (((g_uint & g_uint) % ((g_uint | uint(15)) | 1)) & 7))
	mix(uint64(v52))
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uintptr(0)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uintptr(0xa))}
	w.Inc(1).Inc(1)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(1)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uintptr
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
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
	return t * T(6)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 6) }

func generics3() {
	var root *treegenerics3[uint8]
	for _, x := range []uint8{uint8(3), uint8(0x14), uint8(0x14), uint8(173), uint8(0), uint8(6)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 6, 300}, func(i int) string {
	if ((g_float64 == float64(-1.5)) || false) {
		i = 9223372036854775807
		i = i
	}
	i &= int(f2i(g_float64))
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 6}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 6) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 6, 8}.top()))
	ps := pairsgenerics3[int]{{"a", 13}, {v: 13, k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(6) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](6)))
	f := maxgenerics3[string]
	mixs(f("a", "6"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 6)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func core4() {
	L54:
	for i53 := 0; i53 < 7; i53++ {
		_ = i53
		if true {
			break L54
		}
	}
	if ((g_uint16 < uint16(1)) != (g_bool || g_bool)) {
		var v55 float32 = (-float32((g_uint8 % (g_uint8 | 1))))
		var v56 bool = (((g_string == g_string) != (g_float64 < g_float64)) == ((g_bool != g_bool) == !g_bool))
		mix(fb(float64(v55)))
		mixb(v56)
	} else {
		mix_S1(g_S1)
		mix(uint64(int16((g_int8 | (g_int8 / 64)))))
	}
	var v57 int8 = (g_int8 - int8(-0x8))
	for i58 := 3; i58 >= 0; i58-- {
		{
			var v59 uint = (((g_uint + g_uint) - (g_uint >> 25)) >> ((g_uint8 | g_uint8) % 33))
			v60 := float32(float32(float64(int64(f2i(g_float64)))))
			mix(uint64(v59))
			mix(fb(float64(v60)))
		}
		if false {
			v61 := uint32(g_uint32)
			v62 := &v61
			mix(uint64(v61))
			mix_p_uint32(v62)
		} else {
		}
		_ = i58
	}
	mix(uint64(v57))
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("methods2", methods2)
	run("generics3", generics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
