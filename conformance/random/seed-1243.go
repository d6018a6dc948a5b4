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

var g_S4 S4 = S4{[3]int{9223372036854775807}}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = -7967147743960553942

var g_int16 int16 = int16(9654)

var g_int32 int32 = int32(-6)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(61)

var g_string string = ""

var g_uint uint = uint(7801733490137717649)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(12943088404188824817)

var g_uint8 uint8 = uint8(0x14)

var g_uintptr uintptr = uintptr(4183945675186298543)

func mix_S4(x S4) {
	mix__3_int(x.f5)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
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

func mix_sl_int8(x []int8) {
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
	f2 [2]int
	f3 string
}

type S4 struct {
	f5 [3]int
}

type S6 struct {
	f7 uint
	f8 [3]int
}

func p9(a10 string) (r11 bool) {
	if !r11 {
		var v12 S1 = S1{[2]int{}, "_Qz_"}
		v12.f2[1] = v12.f2[1]
		_ = v12
	}
	a10 = clip("")
	if (!r11 || (g_float64 <= g_float64)) {
		v13 := int32((-min(g_int32, g_int32)))
		for _, i14 := range clip(((a10 + a10) + (a10 + "\n"))) {
			_ = i14
		}
		v15 := string(clip(string(append([]byte(string(append([]byte(a10), (g_uint8 ^ g_uint8)))), g_uint8))))
		_ = v13
		_ = v15
	} else {
	}
	if r11 {
		return
	}
	return (r11 && (g_float64 > float64(1e10)))
}

func p16(a17 uint32, a18 string) (r19 uint32) {
	v20 := float32((((g_float32 / float32(1e-20)) * float32(g_float64)) - float32((g_int32 + g_int32))))
	_ = v20
	if (a18 >= "a_\x00\"") {
		return
	}
	return (+a17)
}

func p21(a22 uint64, a23 bool, a24 string) (r25 uint64) {
	switch x := len(a24); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		{
			a22, r25 = max(((r25 - uint64(11)) / 64), ((r25 >> 36) + uint64(len(a24)))), uint64(int16(g_int64))
		}
	case "a", "é":
		fallthrough
	case "":
		if true {
			var v26 bool = (!a23 && (float64(g_float32) < (g_float64 + g_float64)))
			_ = v26
		} else {
			var v27 []uint8 = []uint8{uint8(20), uint8(255)}
			v28 := &v27
			var v29 uint = g_uint
			_ = v27
			_ = v28
			_ = v29
		}
		v30 := string(clip(string(rune(a22))))
		_ = v30
	default:
		var v31 uint64 = (a22 &^ uint64(19))
		_ = v31
	}
	if (string(rune(g_uint32)) <= sub("\"z€", 5582544333820364806, -5)) {
		switch x := (len(a24) & (-len(a24))); uint8(x>>3) & 7 {
		case 6:
		case 3, 7:
			a24 = clip((a24 + (string(rune(g_int64)) + (a24 + "\t\n😀"))))
		case 5:
			var v32 uintptr = max(((g_uintptr / 64) | uintptr(g_uintptr)), (max(g_uintptr, g_uintptr) * (g_uintptr | g_uintptr)))
			_ = v32
		default:
		}
	}
	if (a23 || (a23 || a23)) {
		if ((a23 == true) && (g_float64 <= g_float64)) {
		} else {
		}
	} else {
		if (a23 || a23) {
			var v33 int16 = ((g_int16 - (g_int16 | g_int16)) ^ (min(g_int16, g_int16) + (g_int16 / 2)))
			_ = v33
		}
	}
	if (g_float64 <= g_float64) {
		return
	}
	return min(uint64(a22), uint64(18446744073709551614))
}

func p34(a35 bool, a36 int) (r37 uintptr) {
	v38 := uintptr((r37 | min(r37, min(r37, r37))))
	if false {
		switch x := int(f2i((g_float64 + g_float64))); x & 7 {
		case 6:
			a36 = a36
			fallthrough
		case 4, 0:
			a36 = int(((g_int64 | g_int64) &^ (g_int64 &^ g_int64)))
			a36 = (^a36)
			fallthrough
		case 1:
			a35 = a35
		default:
			a36 &= (((a36 - a36) + int(f2i(g_float64))) << (((g_uint16 & g_uint16) / 64) & 31))
		}
	} else {
		var v39 uintptr = (uintptr((v38 >> 8)) & (uintptr(g_uint16) << 67))
		if a35 {
			a36 = ((a36 >> ((g_uint16 * g_uint16) % 8)) >> (g_uint64 & 31))
		}
		_ = v39
	}
	switch x := int((g_uint32 &^ g_uint32)); x & 7 {
	case 0:
		var v40 S1 = S1{f2: [2]int{1, 17}, f3: ""}
		for _, i41 := range clip(((v40.f3 + " 😀0é界") + sub(v40.f3, -8, v40.f2[1]))) {
			v40.f2[0] -= a36
			var v42 []string = []string{"€\"ß\"", "\n世\x00a"}
			_ = v42
			_ = i41
		}
		_ = v40
	case 2, 7:
		{
			a36 = a36
		}
		var v43 int = int(((g_int8 >> (g_uint32 % 8)) - (g_int8 % 10)))
		_ = v43
		fallthrough
	case 3:
		a36 *= ((a36 >> ((g_uint32 * g_uint32) & 7)) * (a36 % 7))
	default:
		switch x := a36; uint8(x>>3) & 7 {
		case 2:
			a36 |= (a36 / (((a36 &^ a36) / (int(f2i(g_float64)) | 1)) | 1))
			fallthrough
		case 3, 6:
			v44 := ([]string)([]string{""})
			var v45 []int = []int{5644502413938880903, 2, -4019646407120298553}
			_ = v44
			_ = v45
		case 0:
			v46 := int32(((^(g_int32 % 10)) << (max((g_uint16 << (g_uint64 % 70)), max(g_uint16, g_uint16)) % 8)))
			v47 := int32(v46)
			_ = v46
			_ = v47
		default:
			a36 ^= (-(a36 | (a36 << (g_uint64 % 8))))
		}
	}
	{
		a36 |= int(((g_uint32 * uint32(19)) >> ((g_uint8 &^ g_uint8) % 8)))
		var v48 uint16 = (g_uint16 | uint16(g_int32))
		switch x := a36; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v49 [5]uint16 = [5]uint16{uint16(3), uint16(0x5), uint16(40112), uint16(23111)}
			v50 := &v49
			_ = v49
			_ = v50
		case "z", "":
			a36 &= int(((v38 >> (g_uint & 63)) << (g_uint8 & 63)))
			a36 = int(g_uint)
			fallthrough
		case "é":
			a36 -= ((a36 | int(f2i(g_float64))) % ((+(a36 &^ a36)) | 1))
			v51 := ([]string)([]string{"", "ß\t世Q", "QQ"})
			_ = v51
		}
		_ = v48
	}
	_ = v38
	if (a35 && a35) {
		return
	}
	return uintptr((g_int32 ^ int32(-1547633746)))
}

func p52(a53 int) (r54 int) {
	r54 = -2315216072853427623
	for i55 := 0; i55 < 4; i55++ {
		var v56 string = clip((string([]rune(g_string)) + sub(string(rune(g_uint64)), (i55 & a53), (r54 / (a53 | 1)))))
		v57 := &v56
		switch x := (int(g_int32) << (g_uint8 & 31)); uint8(x>>3) & 7 {
		case 6:
			r54 = (a53 - (r54 + int(f2i(g_float64))))
			a53 |= min(r54, 4611686018427387904)
		case 3, 0:
			a53 = 4
		case 2:
			r54, a53 = r54, int((g_uint64 >> (g_uint16 % 33)))
			a53 -= (i55 & int(g_uint16))
		default:
			a53, r54 = (int(int8(a53)) / (((r54 + a53) << (g_uint16 % 70)) | 1)), ((i55 % (i55 | 1)) >> (g_uint64 % 8))
		}
		_ = v56
		_ = v57
		_ = i55
		if ((g_uintptr == g_uintptr) || (g_float64 == float64(1))) {
			break
		}
	}
	if (g_int64 > (g_int64 / (g_int64 | 1))) {
		var v58 uintptr = uintptr(r54)
		v59 := &v58
		var v60 uint8 = g_uint8
		r54 = (((a53 >> (g_uint16 % 8)) << (g_int32 & 63)) & max(r54, r54))
		_ = v58
		_ = v59
		_ = v60
	} else {
		r54, a53 = ((r54 & int(g_int64)) >> (g_uint64 % 8)), (r54 >> ((g_uint16 >> (g_uint16 & 63)) % 70))
	}
	r54 &^= (a53 + (int(g_uint) >> 45))
	if (g_string != g_string) {
		return
	}
	return ((r54 >> 24) % 2)
}

func core0() {
	for i61 := 0; i61 < 6; i61++ {
		{
		}
		if (g_bool && (g_bool == g_bool)) {
			{
			}
			var v62 []uint8 = []uint8{uint8(0x10), uint8(54)}
			var v63 string = clip(((string(rune(g_uint)) + (g_string + g_string)) + sub(sub("Ж\té", len(v62), len(v62)), (len(v62) + 6), (len(v62) - i61))))
			mix_sl_uint8(v62)
			mixs(v63)
		}
		_ = i61
	}
	for i64 := 1; i64 >= 0; i64-- {
		switch x := i64; uint8(x>>3) & 7 {
		case 6:
			v65 := int8(g_int8)
			mix(uint64(v65))
		case 3, 4:
			var v66 string = clip(string(rune((g_uint16 ^ (g_uint16 * uint16(52092))))))
			mixs(v66)
		case 7:
			switch x := (i64 ^ (i64 & -1)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "a", "":
				fallthrough
			case "é":
				mix_sl_int([]int{5543916847441502045, 19, 5425015726500846080})
			}
		default:
			mixs((string([]rune((g_string + g_string))) + g_string))
		}
		v67 := S4(g_S4)
		var v68 float32 = (((g_float32 / g_float32) * float32(g_int8)) + ((g_float32 / float32(-3)) * (-g_float32)))
		mix_S4(v67)
		mix(fb(float64(v68)))
		_ = i64
	}
	v69 := uint32(max((p16(uint32(2728938203), "z😀ß\"世") &^ g_uint32), uint32((g_int8 * int8(13)))))
	if !(g_int != g_int) {
		for i70 := range 4 {
			switch x := ((i70 & i70) | (i70 & i70)); []string{"a", "z", "", "é"}[x&3] {
			case "0":
			case "", "é":
				v71 := ([]int8)([]int8{int8(63), int8(0x3f), int8(15), int8(0x7f), int8(-93)})
				v72 := uint(uint(10))
				mix_sl_int8(v71)
				mix(uint64(v72))
			case "a":
			}
			if (i70 != int(f2i(g_float64))) {
				mixs(g_string)
			}
			_ = i70
		}
	}
	mix(uint64(v69))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1, -18.26420563102579, inf, -inf, nan, -zero} {
		y := float64(((g_int16 & int16(1347)) & int16(g_int16)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y * (-y))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*487)) + uint64(i))
	}
	var acc float32
	for i := range 200 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] = []pairgenerics2[string, V]

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
	return t * T(1)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 1) }

func generics2() {
	var root *treegenerics2[float64]
	for _, x := range []float64{float64(7), float64(-2.25e-7), float64(-2.25e-7), float64(0.1), float64(-2.25e-7), float64(1e10)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x float64) { mix(fb(x)) })
	strs := mapgenerics2([]int{1, 1, 300}, func(i int) string {
	v73 := uint32((-(+g_uint32)))
	v74 := &v73
	i--
	mix(uint64(v73))
	mix_p_uint32(v74)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 1}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 1) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 1, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "ß_z"}, {v: "ß_z", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(1) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](1)))
	f := maxgenerics2[string]
	mixs(f("a", "1"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 1)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
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
	b := &boxgenmeth3[uint16]{[]uint16{uint16(7), uint16(13), uint16(12), uint16(13)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 3
	i = -2
	mix(fb((-g_float64)))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{3}
	mix(uint64(p.Count([]int{1, 2, 1, 3}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](3) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func core4() {
	switch x := int(f2i(float64(g_uint8))); uint8(x>>3) & 7 {
	case 0:
	case 7, 5:
		var v75 string = clip((g_string + sub(string(rune(g_uint16)), (g_int >> (g_uint64 % 8)), (g_int - g_int))))
		mixs(v75)
	case 3:
		v76 := ([]string)([]string{})
		mix_sl_string(v76)
	default:
		v77 := int((p52(int(g_uintptr)) & g_int))
		v78 := &v77
		mix(uint64(v77))
		mix_p_int(v78)
	}
	v79 := int32((((g_int32 >> (g_uint8 % 8)) << 26) | max(int32(g_int32), (g_int32 >> (g_uint16 & 31)))))
	v80 := uint32(uint32(3))
	mix(uint64(v79))
	mix(uint64(v80))
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("generics2", generics2)
	run("genmeth3", genmeth3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
