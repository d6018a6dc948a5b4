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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(-2)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(176792687342152993)

var g_int8 int8 = int8(16)

var g_string string = "世\n"

var g_uint uint = uint(8)

var g_uint16 uint16 = uint16(32767)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(0xd)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
}

func mix__1_uint(x [1]uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int32(x [3]int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_int(x [4]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_map_string_int8(x map[string]int8) {
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 uint
}

type S4 struct {
	f5 bool
}

type S6 struct {
	f7 string
	f8 string
}

func p9(a10 uint32) (r11 uint64) {

	if (g_float64 != g_float64) {
		return
	}
	return (r11 / (r11 | 1))
}

func p12(a13 int, a14 bool, a15 int) (r16 uint32) {
	a13, a15 = ((a13 << 42) / (((+a13) >> ((g_int8 * int8(0x1d)) & 7)) | 1)), int(f2i(g_float64))
	if (a14 == (g_float64 != g_float64)) {
		v17 := string(clip(sub(string([]rune(g_string)), int(int64(f2i(g_float64))), max((a13 &^ a13), (a13 + -9)))))
		_ = v17
	}
	v18 := S4(S4{false})
	_ = v18
	if (a14 && a14) {
		return
	}
	return (uint32(g_uintptr) >> ((g_uint8 / (g_uint8 | 1)) % 70))
}

func p19(a20 bool) (r21 int32) {
	if (a20 == !a20) {
	}
	if (g_int8 < g_int8) {
		return
	}
	return int32(g_int64)
}

func core0() {
	var v22 [1]uint = [1]uint{}
	L24:
	for _, i23 := range clip(sub((g_string + g_string), (g_int &^ -6), 6626614549622779609)) {
		for _, i25 := range clip(string(rune((+g_uint64)))) {
			_ = i25
		}
		_ = i23
		if (g_bool == g_bool) {
			continue L24
		}
	}
	switch x := ((g_int | 6) * (g_int ^ 4199134792476659636)); uint8(x>>3) & 7 {
	case 7:
		v27 := uint8((((g_uint8 << (g_uint8 % 8)) * (g_uint8 * g_uint8)) % 10))
		if g_bool {
			if ((g_int64 - g_int64) <= (g_int64 << (g_int64 & 7))) {
				v28 := int64((g_int64 | (int64(g_int8) | (g_int64 | g_int64))))
				mix(uint64(v28))
			}
			var v29 int8 = (((g_int8 & g_int8) * g_int8) + (g_int8 ^ (g_int8 >> (g_uint64 % 8))))
			v30 := float32(float32(((g_int | g_int) << 32)))
			mix(uint64(v29))
			mix(fb(float64(v30)))
		} else {
			if ((g_string + g_string) <= (g_string + g_string)) {
				mix__3_int32([3]int32{int32(10)})
			} else {
				v22[0] = (v22[0] | uint((g_int16 % (g_int16 | 1))))
			}
		}
		mix(uint64(v27))
	case 2, 3:
	case 6:
		var v31 map[string]int8 = map[string]int8{"": int8(0x40), "\"ß": int8(11), "a世\x00": int8(-3), "  z\"\n": int8(16)}
		mix_map_string_int8(v31)
	}
	var v32 uint64 = (p9(p12(g_int, true, 9223372036854775807)) & uint64(g_int64))
	if ((g_float64 - float64(7)) == (-g_float64)) {
		if !(g_int != -7) {
			if (!g_bool != (g_bool != true)) {
			}
			if ((g_float64 / g_float64) < (g_float64 * float64(-500.05002268734944))) {
				var v33 int8 = (((g_int8 << 43) | int8(g_int16)) | ((g_int8 ^ int8(2)) | g_int8))
				v34 := &v33
				mix(uint64(v33))
				mix_p_int8(v34)
			}
		} else {
			var v35 string = clip(string(append([]byte((string([]rune(g_string)) + (g_string + g_string))), ((g_uint8 & g_uint8) &^ uint8(64)))))
			mixs(v35)
		}
		{
			for i36 := uint8(2); i36 > 0; i36 /= 2 {
				_ = i36
			}
		}
	} else {
		for _, i37 := range clip(((g_string + g_string) + (g_string + g_string))) {
			var v38 uintptr = ((uintptr(g_uint8) - min(g_uintptr, uintptr(0x9))) << 50)
			v39 := &v38
			var v40 float32 = ((-g_float32) * ((-g_float32) / (g_float32 / float32(0))))
			{
				v41 := S1(S1{true, uint(0x0)})
				v38 &^= ((+(*v39)) >> 39)
				mix_S1(v41)
			}
			mix(uint64(v38))
			mix_p_uintptr(v39)
			mix(fb(float64(v40)))
			_ = i37
		}
	}
	mix__1_uint(v22)
	mix(uint64(v32))
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[uint16]{[]uint16{uint16(44670), uint16(3), uint16(31115), uint16(52559)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 7
	var v42 int64 = int64((i * (i & x)))
	L44:
	for i43 := 0; i43 < 4; i43++ {
		x = int((g_int16 >> 54))
		var v45 uint8 = g_uint8
		v46 := &v45
		v47 := (map[int]int)(map[int]int{int(5): 4611686018427387904, int(21): -965569019995876930})
		mix(uint64(v45))
		mix_p_uint8(v46)
		mix_map_int_int(v47)
		_ = i43
		if ((g_float64 > g_float64) || (g_uintptr >= g_uintptr)) {
			continue L44
		}
	}
	mix(uint64(v42))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{7}
	mix(uint64(p.Count([]int{1, 2, 1, 7}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](7) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, 3.141592653589793, inf, -inf, nan, -zero} {
		y := (x / float64((g_int8 % (g_int8 | 1))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((x + float64(z)) + float64(z))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*66)) + uint64(i))
	}
	var acc float32
	for i := range 39 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 7
	if ((g_bool != g_bool) != !g_bool) {
		i = (int(f2i((g_float64 + g_float64))) & max((i * i), (x % (x | 1))))
	}
	switch x := (i / 100); x & 7 {
	case 3:
		i, x = (-i), (x / ((i | i) | 1))
	case 6, 0:
		var v48 [4]int = [4]int{}
		mix__4_int(v48)
	case 7:
		i = int(f2i(float64(g_uint16)))
		x, i = ((i & (x % (x | 1))) % (((i >> 1) * (i * x)) | 1)), (x - x)
	}
			return int(((g_int16 >> (g_uint % 33)) / (g_int16 | 1)))
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
	mix(uint64(composeclosures3(fs...)(7)))
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
	mix(uint64(fib(6)))
	a := accclosures3{7}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 7) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 7
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("floats2", floats2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
