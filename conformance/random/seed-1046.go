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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint32(s []uint32, i int) uint32 {
	if len(s) == 0 {
		var z uint32
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e-300)

var g_int16 int16 = int16(-0x2)

var g_int64 int64 = int64(0)

var g_int8 int8 = int8(126)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(0): uint8(127), uint8(15): uint8(16)}

var g_string string = "_\"Qz\x00"

var g_uint uint = uint(15)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(7)

var g_uint8 uint8 = uint8(0x7)

var g_uintptr uintptr = uintptr(13)

func mix_S5(x S5) {
	mix__1_int(x.f6)
	mixb(x.f7)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int64
	f3 string
	f4 string
}

type S5 struct {
	f6 [1]int
	f7 bool
}

func p8(a9 int) (r10 uintptr) {
	for _, i11 := range clip((string(rune(a9)) + g_string)) {
		var v12 S5 = S5{[1]int{}, true}
		_ = v12
		_ = i11
		if false {
			continue
		}
	}
	if (g_int64 != (g_int64 % 3)) {
		{
			a9 = (((a9 + a9) ^ (a9 / (a9 | 1))) % (a9 | 1))
			a9 = int(min(g_int16, min(g_int16, g_int16)))
			a9 = int((g_uint + (g_uint % 10)))
		}
	} else {
		var v13 []string = []string{" ", "é_", "€\nЖ€", "\x00"}
		a9 = (-len(v13))
		_ = v13
	}
	v14 := float64(((-(-g_float64)) - g_float64))
	v15 := &v14
	_ = v14
	_ = v15
	if (g_bool || false) {
		return
	}
	return ((r10 & r10) % 100)
}

func p16(a17 string, a18 uint16) (r19 uint16) {
	v20 := S1(S1{int64(-9223372036854775807), " Q€", "€\x00"})
	_ = v20
	if (g_bool || g_bool) {
		return
	}
	return ((a18 & r19) - (r19 % (r19 | 1)))
}

func p21(a22 string, a23 string) (r24 string) {
	v25 := ([]uint32)([]uint32{})
	for _, i26 := range clip(string(append([]byte(string(append([]byte(a22), uint8(0xc8)))), (g_uint8 &^ uint8(0x10))))) {
		{
			v25 = v25
			var v27 uint32 = uint32(13)
			v28 := &v27
			_ = v27
			_ = v28
		}
		_ = i26
	}
	{
		v29 := ([]int)([]int{})
		switch x := len(r24); uint8(x>>3) & 7 {
		case 4:
		case 6, 1:
			v30 := uint32(at_uint32(v25, 0))
			_ = v30
			fallthrough
		case 5:
		}
		_ = v29
	}
	_ = v25
	if !g_bool {
		return
	}
	return clip((string(rune(len(r24))) + string(rune(g_uint16))))
}

func core0() {
	if ((-g_int16) <= g_int16) {
		if !(g_bool && g_bool) {
			for i31 := 0; i31 < 4; i31++ {
				var v32 int16 = (max((g_int16 >> (g_uint8 & 7)), (g_int16 >> (g_uint16 % 33))) + (-(g_int16 * g_int16)))
				v32 *= (v32 + ((v32 * v32) + (v32 * v32)))
				mix(uint64(v32))
				_ = i31
			}
		}
		for i33 := 0; i33 < 6; i33++ {
			_ = i33
			if ((g_bool == g_bool) != (g_bool == g_bool)) {
				continue
			}
		}
	}
	var v34 S5 = S5{[1]int{}, true}
	v35 := &v34
	for _, i36 := range clip((sub("é", 0, v35.f6[0]) + (g_string + "😀"))) {
		{
			v34.f6[0] = v34.f6[0]
			v34.f6[0] = int((-uint8(g_uint16)))
		}
		_ = i36
	}
	switch x := v35.f6[0]; uint8(x>>3) & 7 {
	case 0:
		{
			var v37 uintptr = ((uintptr(g_int64) ^ (g_uintptr >> (g_uint32 & 7))) | uintptr(g_int64))
			v34.f6[0] = (v35.f6[0] * (v34.f6[0] | (-v35.f6[0])))
			mix(uint64(v37))
		}
	case 3, 7:
		var v38 uint8 = g_uint8
		v39 := &v38
		{
			v34.f6[0] = 9223372036854775806
			for i40 := 0; i40 < 7; i40++ {
				var v41 string = clip(string([]rune(string([]rune(p21("\"\"", g_string))))))
				v42 := &v41
				v43 := float32((g_float32 * float32((g_uint % (g_uint | 1)))))
				mixs(v41)
				mix_p_string(v42)
				mix(fb(float64(v43)))
				_ = i40
			}
		}
		mix(uint64(v38))
		mix_p_uint8(v39)
	case 4:
		v34.f7 = (v35.f7 && (v35.f7 != !v34.f7))
	}
	mix_S5(v34)
	mix_p_S5(v35)
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case bool:
		return 0
	case []int:
		return 1
	case shapeifaces1:
		return 2
	case nil:
		return 3
	case func() int:
		return 4
	case int8, uint8:
		return 5
	case error:
		return 6
	case int:
		return 7
	case string:
		return 8
	case map[string]int:
		return 9
	case *int:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 5
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(5)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 5
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{5}, &boxifaces1{sqifaces1{2}, 5}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{5}
	mixb(s == shapeifaces1(sqifaces1{5}))
	mixb(any(s) == any(sqifaces1{5 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("close nil", func() { var c chan int; close(c) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
}

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] []pairgenerics3[string, V]

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
	return t * T(1)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 1) }

func generics3() {
	var root *treegenerics3[string]
	for _, x := range []string{"€\x00z", "éQ世 ", "😀\"\t€", "éé\né\x00", "\"éß0\x00", "Ж"} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x string) { mixs(x) })
	strs := mapgenerics3([]int{1, 1, 300}, func(i int) string {
	i = ((i ^ (i ^ -9223372036854775808)) / 8)
	if (uintptr(g_uint32) <= (g_uintptr >> 32)) {
		var v44 map[uint8]uint8 = g_map_uint8_uint8
		i = i
		i = int(g_int8)
		mix_map_uint8_uint8(v44)
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 1}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 1) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 1, 8}.top()))
	ps := pairsgenerics3[int]{{"a", 0}, {v: 0, k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(1) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](1)))
	f := maxgenerics3[string]
	mixs(f("a", "1"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 1)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("panics2", panics2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
