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

var g_float64 float64 = float64(1e10)

var g_int int = -6965808705425949869

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(20)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-6)

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(56165)

var g_uint32 uint32 = uint32(2188866521)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix__2_int16(x [2]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_string(x map[uint8]string) {
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 string
}

func p5(a6 int, a7 string, a8 bool) (r9 bool) {
	a6 = (((a6 << 3) + (a6 | -3)) + int(f2i((g_float64 * g_float64))))
	a6 = a6
	for i10 := int16(16); i10 > 0; i10 /= 2 {
		v11 := string(clip(a7))
		v12 := &v11
		_ = v11
		_ = v12
		_ = i10
	}
	L14:
	for i13 := 0; i13 < 5; i13++ {
		if (r9 || (len(a7) < 6673285008544777166)) {
			a6 = ((len(a7) / ((i13 % 64) | 1)) + ((-i13) / (int(f2i(g_float64)) | 1)))
			a7 = clip(a7)
			a6 = max(i13, ((a6 << (g_int8 & 7)) % 8))
		}
		_ = i13
		if (a6 <= (i13 & -9223372036854775807)) {
			continue L14
		}
	}
	if !a8 {
		return
	}
	return (string([]rune(a7)) >= sub(a7, a6, 4611686018427387904))
}

func p15(a16 string) (r17 string) {
	if p5((len(a16) &^ len(r17)), (r17 + r17), (g_bool && false)) {
		for i18 := range 1 {
			v19 := uint(uint(g_uintptr))
			v20 := &v19
			_ = v19
			_ = v20
			_ = i18
		}
	} else {
		var v21 string = clip(string(rune(max((g_int8 << 46), g_int8))))
		_ = v21
	}
	if p5(len(a16), "\" ", g_bool) {
		return
	}
	return clip(string(rune((^g_int64))))
}

func core0() {
	var v22 uint16 = g_uint16
	if !g_bool {
		switch x := g_int; x & 7 {
		case 7:
			v22 = (max((v22 - v22), v22) &^ uint16(g_int32))
			fallthrough
		case 0, 6:
			v23 := uint64((((g_uint64 + uint64(0xfffffffffffffffe)) >> ((g_uint32 >> 42) % 70)) % 100))
			mix(uint64(v23))
		case 5:
			var v24 bool = p5(4611686018427387904, (string(rune(g_int)) + string(rune(g_int))), (!g_bool || (g_bool || g_bool)))
			mixb(v24)
		}
		for i25 := 0; i25 < 1; i25++ {
			for i26 := uint32(4); i26 > 0; i26 /= 2 {
				_ = i26
			}
			_ = i25
		}
	}
	var v27 int32 = int32(((g_uint8 / (g_uint8 | 1)) | (g_uint8 + g_uint8)))
	var v28 uint64 = (uint64((g_uint8 | uint8(0xb))) / (uint64((g_int | g_int)) | 1))
	v29 := &v28
	mix(uint64(v22))
	mix(uint64(v27))
	mix(uint64(v28))
	mix_p_uint64(v29)
}

func slices1() {
	a := make([]int16, 5, 8)
	for i := range a {
		a[i] = []int16{int16(-0x3b24), int16(-27276), int16(-0x5), int16(0x13ac)}[i%4]
	}
	b := append(a, int16(0x6b7f))
	c := append(a, int16(0x4000), int16(17))
	mix_sl_int16(b)
	mix_sl_int16(c)
	d := a[0:5:5]
	e := append(d, int16(2))
	if len(e) > 0 {
		e[0] = int16(0x4000)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int16(a)
	copy(a[1:], a)
	mix_sl_int16(a)
	copy(c, b[0:])
	mix_sl_int16(c)
	var z []int16
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int16{} == nil)
	z = append(z, a[0:5]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int16(z)
	g := [2]int16(b[:2])
	p := (*[2]int16)(b)
	p[1] = int16(2)
	g[0] = int16(17)
	mix_sl_int16(b)
	mix__2_int16(g)
	grid := make([][]int16, 5+1)
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
	mix_sl_int16(c)
}

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[string]{[]string{"", "\x00", "", "é世 "}}
	c := b.Map(func(z string) int {
		x, i := len(z), 3
	x += (^(i * i))
	var v30 int64 = ((g_int64 << (g_uint32 % 70)) % 2)
	mix(uint64(v30))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{3}
	mix(uint64(p.Count([]int{1, 2, 1, 3}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](3) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case error:
		return 0
	case string:
		return 1
	case func() int:
		return 2
	case int8, uint8:
		return 3
	case map[string]int:
		return 4
	case shapeifaces3:
		return 5
	case []int:
		return 6
	case *int:
		return 7
	case int:
		return 8
	case nil:
		return 9
	case bool:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 6
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{6}, &boxifaces3{sqifaces3{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{6}
	mixb(s == shapeifaces3(sqifaces3{6}))
	mixb(any(s) == any(sqifaces3{6 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func core4() {
	mix_map_uint8_string(map[uint8]string{uint8(8): "界a0", uint8(12): " _", uint8(13): "\x00Qz"})
	v31 := uint32(max(uint32(g_int32), g_uint32))
	v32 := uint16((((g_uint16 << (g_uint16 & 63)) | (g_uint16 >> (g_uint16 % 8))) &^ ((g_uint16 / 64) / 100)))
	mix(uint64(v31))
	mix(uint64(v32))
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("genmeth2", genmeth2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
