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

var g_bool bool = false

var g_float64 float64 = float64(0.3133129233603227)

var g_int int = 5985326910182257439

var g_int16 int16 = int16(-12322)

var g_int32 int32 = int32(-642759028)

var g_int64 int64 = int64(-7967057118281632138)

var g_int8 int8 = int8(0x11)

var g_string string = ""

var g_uint uint = uint(0x6a307f4c75dbb184)

var g_uint16 uint16 = uint16(0x7fff)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(12)

var g_uintptr uintptr = uintptr(7346108271848148015)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int64(x map[string]int64) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_map_string_uintptr(x map[string]uintptr) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
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
}

func p4(a5 uintptr, a6 bool) (r7 uint16) {
	var v8 uint64 = (max(uint64(g_uint32), (g_uint64 ^ g_uint64)) / 2)
	if (g_int < (g_int ^ g_int)) {
		var v9 S1 = S1{f2: "€", f3: "😀QQ\t"}
		_ = v9
	} else {
	}
	for i10 := 0; i10 < 5; i10++ {
		if a6 {
		}
		if (a6 != (v8 == v8)) {
			v11 := ([]int)([]int{4611686018427387903, -2, 16})
			_ = v11
		}
		_ = i10
	}
	_ = v8
	if (a6 == a6) {
		return
	}
	return ((r7 % 100) % 100)
}

func p12(a13 bool, a14 uint64, a15 int) (r16 uint8) {
	for i17 := range 2 {
		var v18 int16 = min((g_int16 >> ((g_uint32 % (g_uint32 | 1)) % 70)), (max(g_int16, g_int16) + int16(g_int64)))
		a15 = int((g_int32 - int32(-1387686406)))
		var v19 uint16 = ((-g_uint16) % (((g_uint16 % (g_uint16 | 1)) >> ((g_uintptr << (g_uint & 63)) & 31)) | 1))
		_ = v18
		_ = v19
		_ = i17
		if !(g_int16 < int16(-8)) {
			break
		}
	}
	for i20 := range 5 {
		a14 = uint64(g_int8)
		_ = i20
	}
	if !a13 {
		return
	}
	return r16
}

func core0() {
	v21 := int16((((g_int16 / (g_int16 | 1)) ^ g_int16) ^ ((g_int16 % (g_int16 | 1)) ^ (g_int16 + g_int16))))
	switch x := ((g_int - g_int) | (g_int + 6793425144829983451)); uint8(x>>3) & 7 {
	case 1:
		var v22 S1 = S1{"a😀", "\t世_\"\x00"}
		v23 := &v22
		mix_S1(v22)
		mix_p_S1(v23)
		fallthrough
	case 0, 2:
		for _, i24 := range clip((g_string + string(rune(g_uint)))) {
			for i25 := 0; i25 < 6; i25++ {
				_ = i25
				if (int(f2i(g_float64)) < int(f2i(g_float64))) {
					continue
				}
			}
			_ = i24
		}
	case 7:
		{
			v26 := (map[uint8]uint8)(map[uint8]uint8{})
			for i27 := 3; i27 >= 0; i27-- {
				v28 := uint16(p4((g_uintptr | (g_uintptr | g_uintptr)), (g_int64 == (g_int64 >> (g_uint64 & 63)))))
				v26[uint8(12)] = (p12(true, (g_uint64 | uint64(19)), (len(v26) >> (g_uint32 & 7))) * ((+v26[uint8(0)]) >> (v26[uint8(108)] % 33)))
				mix(uint64(v28))
				_ = i27
			}
			mix(uint64(((uintptr(len(v26)) / 2) &^ ((g_uintptr << (g_uintptr & 7)) << (v26[uint8(111)] & 7)))))
			mix_map_uint8_uint8(v26)
		}
	default:
		L30:
		for i29 := range 3 {
			if false {
			} else {
			}
			switch x := i29; x & 7 {
			case 3:
				v31 := float32((float32((g_int8 &^ int8(-7))) - float32(uint64(v21))))
				mix(fb(float64(v31)))
			case 7, 1:
				fallthrough
			case 4:
			default:
			}
			_ = i29
			if !!g_bool {
				break L30
			}
		}
	}
	if ((g_bool || true) && (g_int != 8)) {
		if g_bool {
			L33:
			for i32 := 0; i32 < 5; i32++ {
				_ = i32
				if (float64(g_int64) >= float64(3.141592653589793)) {
					break L33
				}
			}
		}
		v34 := (map[string]int64)(map[string]int64{"Ж ": int64(4611686018427387903), "ß": int64(-9223372036854775807), " 世0Q": int64(4611686018427387904)})
		mix_map_string_int64(v34)
	} else {
		for i35 := 3; i35 >= 0; i35-- {
			for i36 := range 4 {
				mix_S1(S1{f3: "ß\x00Q \x00"})
				v37 := (map[string]uintptr)(map[string]uintptr{"éЖ": uintptr(0xa), "\n": uintptr(12)})
				mix_map_string_uintptr(v37)
				_ = i36
				if ((g_string >= g_string) == g_bool) {
					break
				}
			}
			v38 := bool(g_bool)
			mixb(v38)
			_ = i35
		}
	}
	mix(uint64(v21))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e-300, -2.25e-7, inf, -inf, nan, -zero} {
		y := x
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64(z)))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*818)) + uint64(i))
	}
	var acc float32
	for i := range 131 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e-300: 2}
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
type pairsgenerics2[V any] []pairgenerics2[string, V]

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
	return t * T(6)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 6) }

func generics2() {
	var root *treegenerics2[int]
	for _, x := range []int{9, 8525852449493284915, -5467593304137781020, -2, 9223372036854775807, 5101998186520754179} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 6, 300}, func(i int) string {
	v39 := bool(((g_bool != (g_bool && g_bool)) || ((g_float64 - g_float64) <= float64(g_int16))))
	mix(uint64((-((g_uint << (g_int64 & 31)) % 8))))
	mixb(v39)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 6}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 6) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 6, 8}.top()))
	ps := pairsgenerics2[uint32]{{"a", uint32(639324590)}, {v: uint32(639324590), k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(6) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](6)))
	f := maxgenerics2[string]
	mixs(f("a", "6"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 6)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

func slices3() {
	a := make([]uint8, 6, 8)
	for i := range a {
		a[i] = []uint8{uint8(143), uint8(17), uint8(20), uint8(0x0)}[i%4]
	}
	b := append(a, uint8(24))
	c := append(a, uint8(16), uint8(64))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[4:4:4]
	e := append(d, uint8(0))
	if len(e) > 0 {
		e[0] = uint8(16)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[4:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[4:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[4:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(0)
	g[0] = uint8(64)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 4+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_uint8(c)
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("generics2", generics2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
