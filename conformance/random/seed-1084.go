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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1e-300)

var g_int int = 190954370082714007

var g_int16 int16 = int16(7612)

var g_int32 int32 = int32(1)

var g_int64 int64 = int64(10)

var g_int8 int8 = int8(12)

var g_string string = "Qß\t世"

var g_uint uint = uint(15504719390798582786)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(14)

var g_uint64 uint64 = uint64(10225290144372371077)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(0x6bd94e2645599d81)

func mix_S8(x S8) {
	mix__3_int(x.f9)
	mixb(x.f10)
	mixb(x.f11)
	mix__3_int(x.f12)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 bool
}

type S5 struct {
	f6 int32
	f7 [2]int
}

type S8 struct {
	f9 [3]int
	f10 bool
	f11 bool
	f12 [3]int
}

func p13(a14 string) (r15 uint32) {
	if g_bool {
		if ((g_int32 * g_int32) < max(g_int32, g_int32)) {
			a14 = clip(string([]rune(sub(string(rune(g_uint64)), int(g_uint16), (len(a14) * 9223372036854775807)))))
		}
	} else {
		a14 = clip(((a14 + (a14 + "é\t😀Q")) + string([]rune(a14))))
		if (a14 > sub(a14, 7384820987570510542, len(a14))) {
		}
	}
	v16 := int64(int64(g_uint))
	_ = v16
	if (g_uint8 > g_uint8) {
		return
	}
	return max(r15, r15)
}

func p17(a18 int8) (r19 uint8) {
	L21:
	for i20 := 0; i20 < 2; i20++ {
		for i22 := 5; i22 >= 0; i22-- {
			_ = i22
		}
		for i23 := 0; i23 < 1; i23++ {
			v24 := ([]uintptr)([]uintptr{uintptr(4892611712361583083), uintptr(1148861059824397689), uintptr(5), uintptr(2)})
			var v25 float64 = g_float64
			_ = v24
			_ = v25
			_ = i23
			if (g_bool != !g_bool) {
				continue
			}
		}
		_ = i20
		if (string(append([]byte(g_string), r19)) > string(append([]byte(g_string), uint8(2)))) {
			break L21
		}
	}
	var v26 int = (((g_int & 20) >> ((g_uint32 >> (g_uint16 % 33)) % 33)) &^ ((g_int - g_int) << ((g_int16 >> 50) & 31)))
	v27 := &v26
	_ = v26
	_ = v27
	if (g_float64 <= float64(0)) {
		return
	}
	return (r19 &^ min(r19, r19))
}

func p28(a29 int, a30 string) (r31 string) {
	{
		for i32 := 0; i32 < 7; i32++ {
			v33 := ([1]int)([1]int{})
			v34 := &v33
			v35 := (map[string]uint8)(map[string]uint8{})
			v33[0]++
			_ = v33
			_ = v34
			_ = v35
			_ = i32
		}
	}
	L37:
	for i36 := 4; i36 >= 0; i36-- {
		for i38 := 0; i38 < 4; i38++ {
			a29 = (a29 | (len(r31) | a29))
			a29 = (((i38 | a29) << 32) >> ((int8(g_int8) & (g_int8 | int8(-3))) & 31))
			a29 = int((^uint8(g_uint32)))
			_ = i38
		}
		_ = i36
		if ((g_float64 * g_float64) >= (g_float64 * g_float64)) {
			continue L37
		}
	}
	if (a29 >= -1827585737541633480) {
		return
	}
	return clip((a30 + a30))
}

func p39(a40 int, a41 uint8) (r42 bool) {
	a40 += a40
	v43 := ([]int64)([]int64{int64(-7265742313301986725)})
	v44 := &v43
	if ((g_float64 - float64(988.9573616510884)) < (g_float64 - float64(-1.5))) {
		if true {
			a40 = (min(len(v43), a40) &^ (a40 - len(v43)))
			a40 &^= int(uint(g_uintptr))
			a40 &^= (len(v43) & (a40 << 42))
		}
		var v45 int8 = (min((g_int8 * g_int8), (g_int8 ^ int8(-8))) << ((p17(int8(-2)) & min(a41, uint8(0x3))) & 63))
		_ = v45
	}
	{
		v46 := float32((g_float32 + float32(1e-20)))
		_ = v46
	}
	_ = v43
	_ = v44
	if (a40 == a40) {
		return
	}
	return ((g_float64 <= float64(0.1)) || !r42)
}

func core0() {
	var v47 uint64 = (max((g_uint64 - uint64(0x7c028d6bbf635087)), (g_uint64 &^ g_uint64)) >> (g_uint8 % 70))
	L49:
	for i48 := 7; i48 >= 0; i48-- {
		var v50 uint8 = p17(((g_int8 % (g_int8 | 1)) + (g_int8 / (g_int8 | 1))))
		v51 := S8(S8{f10: true, f12: [3]int{12, 6}})
		mix(uint64(v50))
		mix_S8(v51)
		_ = i48
		if p39(int(g_int16), uint8(136)) {
			continue L49
		}
	}
	var v52 float64 = float64(g_int16)
	mix_S8(S8{[3]int{4611686018427387904, 9223372036854775807, 16}, false, true, [3]int{}})
	mix(uint64(v47))
	mix(fb(v52))
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err5" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 5
	var v53 int32 = (min(g_int32, (g_int32 * g_int32)) * min((g_int32 / (g_int32 | 1)), int32(g_int16)))
	w, res = (w << (g_uint64 % 8)), res
	mix(uint64(v53))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{5}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	for _, i54 := range clip(sub(sub(g_string, -1, i), (x << (g_uint % 70)), (^i))) {
		x, i = int(f2i(((g_float64 + g_float64) * float64(-1.5)))), (x >> 1)
		_ = i54
	}
	var v55 int = ((x | (x % (i | 1))) % 3)
	mix(uint64(v55))
			return ((max(i, i) / ((x * -3) | 1)) + (x - i))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures2(fs...)(8)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(8)))
	a := accclosures2{8}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
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
	b := &boxgenmeth3[uint16]{[]uint16{uint16(16384), uint16(48306), uint16(6718), uint16(18)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 5
	{
		x, i = int(((g_uintptr % (g_uintptr | 1)) - (g_uintptr ^ g_uintptr))), int(int64(g_int64))
		mix(fb((g_float64 - float64(uint32(g_uint8)))))
		i, x = (x - ((i | i) ^ (i << 46))), ((i << (g_uint32 % 8)) % 10)
	}
	for i56 := 2; i56 >= 0; i56-- {
		x = (((x & x) ^ (x & 15)) - (x ^ (x | x)))
		mix(uint64(uint32(((g_uint64 / (g_uint64 | 1)) | (g_uint64 >> (g_uint8 % 33))))))
		_ = i56
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{5}
	mix(uint64(p.Count([]int{1, 2, 1, 5}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](5) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("closures2", closures2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
