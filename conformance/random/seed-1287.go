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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = 12

var g_int16 int16 = int16(-3606)

var g_int32 int32 = int32(135953767)

var g_int64 int64 = int64(3167943415784846539)

var g_int8 int8 = int8(-74)

var g_string string = "\n界Q界"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(23643)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(0x12)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(358123383546547726)

func mix_map_int16_string(x map[int16]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 uint8
}

func p5(a6 string, a7 int) (r8 string) {
	a7 = a7
	for i9 := 4; i9 >= 0; i9-- {
		switch x := a7; uint8(x>>3) & 7 {
		case 5:
			a7 = int(f2i(((g_float64 + g_float64) + (g_float64 * g_float64))))
			a7 = (((i9 &^ a7) / (len(a6) | 1)) % (((i9 - 9) / ((i9 % 2) | 1)) | 1))
		case 1, 4:
			a6 = clip(string(append([]byte(r8), g_uint8)))
			a7 &= (len(a6) % (a7 | 1))
		case 3:
			a7 = int((g_int16 >> 26))
			a7 &^= (((a7 ^ len(r8)) | (len(r8) % (len(r8) | 1))) / 10)
		}
		_ = i9
	}
	if ((a6 > r8) == (len(a6) <= len(a6))) {
		a7 = (len(a6) &^ int(f2i(float64(g_float32))))
		var v10 uintptr = (max((g_uintptr >> 52), (g_uintptr / 10)) >> 60)
		if ((g_bool == g_bool) || true) {
			a7 &= (^len(a6))
			v11 := float64((-((g_float64 - float64(1e-300)) * (g_float64 / g_float64))))
			v12 := &v11
			_ = v11
			_ = v12
		} else {
			a7--
		}
		_ = v10
	}
	if (r8 < a6) {
		return
	}
	return clip(string(append([]byte(string(rune(g_int8))), (g_uint8 ^ uint8(127)))))
}

func p13(a14 bool, a15 uint8) (r16 bool) {
	switch x := (g_int << (int16(g_uint32) & 7)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		fallthrough
	case "é", "0":
		var v17 map[uint8]uint8 = map[uint8]uint8{}
		_ = v17
	case "":
		L19:
		for i18 := 0; i18 < 3; i18++ {
			_ = i18
			if (r16 || (r16 == true)) {
				continue L19
			}
		}
		v20 := ([]uint8)([]uint8{uint8(0)})
		_ = v20
	default:
		switch x := int(g_uint); x & 7 {
		case 6:
			a15 = ((a15 / (a15 | 1)) ^ (a15 & uint8(g_int8)))
			var v21 float32 = (float32(int32(g_int64)) + float32(uint(g_uintptr)))
			_ = v21
		case 7, 3:
		case 0:
		default:
			r16 = a14
		}
	}
	if (g_string <= g_string) {
		return
	}
	return (g_int == (g_int | 2741898819666883366))
}

func p22(a23 int64) (r24 int16) {
	for i25 := 0; i25 < 1; i25++ {
		v26 := uintptr(((g_uintptr ^ (g_uintptr & g_uintptr)) << ((g_uint8 >> 41) % 33)))
		L28:
		for i27 := range 1 {
			r24 *= (r24 >> 6)
			v29 := int16(((^r24) &^ (r24 * (r24 | int16(12)))))
			var v30 int = i25
			_ = v29
			_ = v30
			_ = i27
			if ((g_int8 % (g_int8 | 1)) == max(g_int8, g_int8)) {
				break L28
			}
		}
		_ = v26
		_ = i25
	}
	v31 := (map[int]int16)(map[int]int16{int(10): int16(32766), int(20): int16(-5600), int(4): int16(-18296)})
	v32 := float32((float32((g_float64 * g_float64)) - (float32(g_uint16) + float32(g_int8))))
	v33 := &v32
	_ = v31
	_ = v32
	_ = v33
	if (r24 <= r24) {
		return
	}
	return r24
}

func core0() {
	var v34 uint = max((g_uint ^ (^g_uint)), ((g_uint & g_uint) % 3))
	var v35 uint16 = (((g_uint16 ^ uint16(65534)) ^ uint16(0x580d)) / ((^(g_uint16 / (g_uint16 | 1))) | 1))
	mix(uint64(v34))
	mix(uint64(v35))
}

type numgenerics1 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics1 interface{ numgenerics1 | ~string }
type pairgenerics1[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics1[V any] []pairgenerics1[string, V]

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
	return t * T(2)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 2) }

func generics1() {
	var root *treegenerics1[int]
	for _, x := range []int{14, 15, 225299558384372972, 4611686018427387904, 11, -1148846955952539107} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 2, 300}, func(i int) string {
	v36 := bool(!((g_int8 >> 70) >= (g_int8 % (g_int8 | 1))))
	v37 := float64(g_float64)
	mixb(v36)
	mix(fb(v37))
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 2}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 2) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 2, 8}.top()))
	ps := pairsgenerics1[string]{{"a", "Qa 0"}, {v: "Qa 0", k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(2) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](2)))
	f := maxgenerics1[string]
	mixs(f("a", "2"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 2)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

type keymaps2 struct {
	a int16
	b bool
}

func maps2() {
	m := map[int16]string{}
	for i := range 9 {
		k := int16((i ^ (i >> (g_int32 & 7))))
		m[k] += "ß€aß"
		if i%3 == 0 {
			delete(m, int16(-9))
		}
	}
	v, ok := m[int16(8)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(-9), true}: 1}
	sk[keymaps2{int16(8), false}]++
	sk[keymaps2{int16(-9), true}] += 3
	mix(uint64(sk[keymaps2{int16(-9), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(-22517)
	mixb(pm[1].b && pm[1].a == int16(-22517))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](9)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(0x7)]
	delete(nilmap, int16(0x7))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func complexes3() {
	a, b := complex(-3, 5), complex(float64(0), 0.5)
	for i := range 12 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func core4() {
	if !(g_uint8 <= g_uint8) {
		v38 := float32((g_float32 / ((g_float32 - g_float32) * (g_float32 + g_float32))))
		v39 := &v38
		mix(fb(float64(v38)))
		mix_p_float32(v39)
	}
	v40 := uint64((uint64(max(g_uintptr, uintptr(6127039153979047133))) % 3))
	mix(fb(g_float64))
	var v41 int32 = int32(4)
	v42 := &v41
	mix(uint64(v40))
	mix(uint64(v41))
	mix_p_int32(v42)
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("maps2", maps2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
