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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0)

var g_int int = 7

var g_int16 int16 = int16(4)

var g_int32 int32 = int32(9)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(-8)

var g_string string = "a\"Ж0\""

var g_uint uint = uint(1912492632142941210)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(0xf)

var g_uint8 uint8 = uint8(11)

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 [3]int
	f3 [2]int
	f4 string
}

func p5(a6 string, a7 uint) (r8 uint8) {
	for i9 := 4; i9 >= 0; i9-- {
		v10 := float32((float32((g_uint64 % 10)) * ((g_float32 - g_float32) / (g_float32 * g_float32))))
		if (g_uint16 <= (^g_uint16)) {
			v11 := int64(g_int64)
			_ = v11
		}
		_ = v10
		_ = i9
	}
	v12 := uint(uint(20))
	_ = v12
	if g_bool {
		return
	}
	return ((r8 - uint8(10)) + uint8(g_uint16))
}

func p13(a14 int) (r15 uint64) {
	{
		for i16 := 3; i16 >= 0; i16-- {
			a14 -= (i16 | (i16 &^ (a14 / (i16 | 1))))
			_ = i16
		}
		a14 = (((a14 >> (g_uint32 % 70)) >> 27) ^ a14)
		var v17 S1 = S1{[3]int{9223372036854775806, 4611686018427387903, -2220274023835478378}, [2]int{4611686018427387903}, "世Qa"}
		_ = v17
	}
	a14 = a14
	a14 -= ((int(g_int8) &^ (^a14)) - a14)
	for _, i18 := range clip("a\n\"世界") {
		v19 := int32((i18 >> ((g_uint << (uint8(g_uint) & 31)) & 7)))
		_ = v19
		_ = i18
		if g_bool {
			continue
		}
	}
	if (g_string > g_string) {
		return
	}
	return ((r15 % 3) * (r15 & r15))
}

func p20(a21 string) (r22 string) {
	switch x := int((g_uint | uint(11))); x & 7 {
	case 1:
		if ((len(a21) << 40) <= 2) {
		}
	case 6, 7:
		a21 = clip(string(rune(g_int64)))
		fallthrough
	case 2:
		r22 = clip("")
		var v23 string = clip((a21 + string([]rune(a21))))
		_ = v23
	default:
		{
			r22 = clip((string(rune((^g_uint32))) + (a21 + "界")))
			var v24 int = 9
			v24 = 4611686018427387903
			_ = v24
		}
	}
	var v25 []uint32 = []uint32{uint32(13), uint32(1789467305), uint32(515307144), uint32(1073741824), uint32(941802077)}
	L27:
	for i26 := range 3 {
		var v28 string = clip(r22)
		_ = v28
		_ = i26
		if g_bool {
			break L27
		}
	}
	_ = v25
	if g_bool {
		return
	}
	return clip(string(rune(int32(g_int16))))
}

func core0() {
	switch x := (g_int | (g_int / (g_int | 1))); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		fallthrough
	case "a", "":
		for i29 := range 6 {
			mixs((p20(sub(g_string, i29, i29)) + string(rune(g_uint32))))
			_ = i29
		}
	case "0":
	}
	v30 := bool(!!(g_bool == true))
	for i31 := 4; i31 >= 0; i31-- {
		{
			v32 := string(clip(((sub("€ß_", 1, i31) + (g_string + g_string)) + (p20("\t\t😀\"") + string(append([]byte(g_string), uint8(0xff)))))))
			v33 := float64(float64(((g_uint64 | g_uint64) * g_uint64)))
			mixs(v32)
			mix(fb(v33))
		}
		var v34 float32 = (float32(float64(g_float32)) * (float32(g_float64) - (g_float32 * float32(1.5))))
		v35 := &v34
		mix(fb(float64(v34)))
		mix_p_float32(v35)
		_ = i31
	}
	switch x := ((g_int << (g_uint32 % 33)) & 0); uint8(x>>3) & 7 {
	case 6:
		for i36 := range 1 {
			v37 := string(clip(string(rune(g_uint))))
			v38 := &v37
			mixs(v37)
			mix_p_string(v38)
			_ = i36
		}
	case 5, 7:
		L40:
		for i39 := 0; i39 < 7; i39++ {
			v30 = true
			v41 := int16(((g_int16 + int16(0x5)) - g_int16))
			if (g_string == (g_string + "_")) {
			} else {
				var v42 string = clip(p20(p20((g_string + g_string))))
				mixs(v42)
			}
			mix(uint64(v41))
			_ = i39
			if (p20(g_string) == sub(g_string, i39, i39)) {
				continue L40
			}
		}
	case 3:
		for i43 := range 6 {
			for i44 := range 5 {
				_ = i44
			}
			_ = i43
		}
	}
	mixb(v30)
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("nil wrapper", func() { var t *boompanics1; mixs(t.Error()) })
	try("nil panic", func() { var err error; panic(err) })
	try("custom", func() { panic(boompanics1{x}) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+4]; mix(uint64(len(t))) })
	try("array index", func() { a := [3]int{}; a[x+3] = 1 })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 4
	i, a[i] = tr(1, j), tr(2, 8)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 8)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 8))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 8) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 8))
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
	case int8, uint8:
		return 0
	case shapeifaces3:
		return 1
	case nil:
		return 2
	case string:
		return 3
	case bool:
		return 4
	case []int:
		return 5
	case error:
		return 6
	case *int:
		return 7
	case int:
		return 8
	case func() int:
		return 9
	case map[string]int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 5
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
		return v(5)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 5
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{5}, &boxifaces3{sqifaces3{2}, 5}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{5}
	mixb(s == shapeifaces3(sqifaces3{5}))
	mixb(any(s) == any(sqifaces3{5 + 1}))
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

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("order2", order2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
