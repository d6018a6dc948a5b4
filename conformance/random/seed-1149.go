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

var g_bool bool = false

var g_float64 float64 = float64(0.1)

var g_int int = 2369716709299322768

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(-1790634768)

var g_int64 int64 = int64(-8)

var g_int8 int8 = int8(0x5)

var g_string string = "za_"

var g_uint uint = uint(1121239467971033049)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(0xa)

var g_uint64 uint64 = uint64(0xd0f311abc42b5398)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(7)

type S1 struct {
	f2 uint
	f3 [2]int
	f4 bool
}

func p5(a6 string, a7 string) (r8 int16) {
	v9 := ([]int)([]int{-9223372036854775808, 12, 18, -1946013375948306971})
	if ((a7 + a7) == (a6 + a6)) {
		{
		}
	}
	_ = v9
	if !g_bool {
		return
	}
	return (max(r8, int16(-9)) | r8)
}

func p10(a11 string, a12 int) (r13 uint) {
	a12 = (len(a11) ^ (len(a11) &^ (len(a11) << (g_uintptr & 63))))
	a12 = int((g_int32 | (g_int32 * g_int32)))
	a12 = (a12 / (len(a11) | 1))
	if (a11 < "Ж") {
		return
	}
	return (r13 / (r13 | 1))
}

func p14(a15 bool, a16 string, a17 int) (r18 bool) {
	a17 = (a17 & int((^g_uint)))
	a17 *= (len(a16) &^ ((len(a16) >> (g_uint % 33)) &^ (a17 >> (g_int16 & 31))))
	a17 = (a17 & int(f2i((g_float64 / float64(893.2025668957615)))))
	{
		if (float64(g_uint64) >= float64(-2.25e-7)) {
			v19 := int64((int64(int32(g_int16)) / (int64(max(g_uint32, g_uint32)) | 1)))
			var v20 float64 = (-(float64(g_uint8) - g_float64))
			v21 := &v20
			_ = v19
			_ = v20
			_ = v21
		}
	}
	if !a15 {
		return
	}
	return (string(rune(g_int8)) >= (a16 + "界😀 Ж"))
}

func core0() {
	mix(uint64((((g_uint32 << 22) &^ (g_uint32 << (g_int8 & 31))) - ((g_uint32 & g_uint32) + (g_uint32 & g_uint32)))))
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "a":
	case "z", "":
		v22 := string(clip((g_string + string(append([]byte(string(append([]byte(g_string), uint8(17)))), sat(g_string, 4611686018427387904))))))
		mixs(v22)
	case "é":
	default:
	}
}

type Innerstructs1 struct {
	X, Y uintptr
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uintptr
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 6
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uintptr(6), Pt: [2]uintptr{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uintptr(4169865015587962566)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uintptr(4169865015587962566)}, 6}
	other := struct {
		Innerstructs1
		n int
	}{n: 6}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+6
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1, 0, inf, -inf, nan, -zero} {
		y := x
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((x + (-x))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*580)) + uint64(i))
	}
	var acc float32
	for i := range 43 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*2, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(10), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 19:
				break outer
			}
	{
		v23 := uint16(min((uint16(g_int64) << ((^g_uint8) % 8)), uint16((b - b))))
		b, a = a, int(max(g_uint8, uint8(16)))
		mix(uint64(v23))
	}
	for i24 := 7; i24 >= 0; i24-- {
		b |= b
		_ = i24
	}
	b = (-(-a))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("€世ß") {
		mixs(s)
		if i > 19 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(10, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("floats2", floats2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
