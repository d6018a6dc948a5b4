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

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = 8294218169034296515

var g_int16 int16 = int16(9)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(0x6e3f326833ccaa4d)

var g_int8 int8 = int8(67)

var g_string string = "界_é"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(3453541458941266839)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(1)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mix__3_int(x.f3)
	mix__3_int(x.f4)
}

func mix_S5(x S5) {
	mixs(x.f6)
	mix__2_int(x.f7)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [1]int
	f3 [3]int
	f4 [3]int
}

type S5 struct {
	f6 string
	f7 [2]int
}

func p8(a9 uint16) (r10 uint16) {
	{
		for i11 := range 2 {
			r10, a9 = ((uint16(g_uint64) - uint16(g_uint32)) >> (max((g_uint >> (i11 & 31)), (g_uint ^ g_uint)) % 8)), uint16(g_uint8)
			_ = i11
		}
	}
	if (string(append([]byte(g_string), g_uint8)) < (g_string + "Ж\n世\ta")) {
	}
	if (g_bool && false) {
		return
	}
	return (^r10)
}

func p12(a13 uint8, a14 int, a15 int) (r16 uint) {
	a14 &^= (int(g_int64) >> (p8(uint16(0xb43f)) % 33))
	L18:
	for i17 := uint32(4); i17 > 0; i17 /= 2 {
		L20:
		for i19 := 3; i19 >= 0; i19-- {
			a14, a15 = (a15 - (a15 >> ((a13 >> (i17 % 33)) % 70))), i19
			_ = i19
			if ((g_float64 > float64(-0.3951453986381479)) || (a15 > i19)) {
				break L20
			}
		}
		a14 = (a14 | int(r16))
		_ = i17
		if ((a15 <= 11) || !g_bool) {
			break L18
		}
	}
	v21 := uint16(g_uint16)
	_ = v21
	if (g_bool != true) {
		return
	}
	return uint((g_uint32 << (r16 % 70)))
}

func p22(a23 int) (r24 uint8) {
	for i25 := int16(32); i25 > 0; i25 /= 2 {
		a23 *= int((int64(f2i(g_float64)) << ((g_uint16 &^ g_uint16) & 31)))
		if ((g_string + "\"z\"界0") == string(rune(i25))) {
			a23 = (max(a23, (a23 ^ a23)) & a23)
			a23 = (a23 / (int((g_int8 >> (i25 & 7))) | 1))
			v26 := ([]string)([]string{"z\"é", "\"界"})
			_ = v26
		}
		_ = i25
	}
	a23--
	if g_bool {
		return
	}
	return (uint8(a23) >> ((g_uint32 / (g_uint32 | 1)) % 33))
}

func p27(a28 bool) (r29 bool) {
	L31:
	for i30 := 0; i30 < 6; i30++ {
		_ = i30
		if ((i30 % 3) == (i30 << 30)) {
			continue L31
		}
	}
	if (g_string >= g_string) {
		return
	}
	return (int(g_int32) >= min(g_int, g_int))
}

func core0() {
	v32 := ([]string)([]string{"ßaß", "\"aЖ", "€ß", "0界\"a", "😀Жé"})
	for i33 := 0; i33 < 4; i33++ {
		_ = i33
	}
	for i34 := range 3 {
		L36:
		for _, i35 := range clip(string(rune(i34))) {
			var v37 S5 = S5{"_\n0", [2]int{}}
			v37.f7[0] = ((len(v32) % 100) ^ (v37.f7[0] + min(v37.f7[1], len(v32))))
			mix_S5(v37)
			_ = i35
			if !g_bool {
				break L36
			}
		}
		v38 := S1(S1{f2: [1]int{}, f4: [3]int{13, 920394241869109420, -9223372036854775808}})
		mix_S1(v38)
		_ = i34
	}
	mix_sl_string(v32)
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 7, 2
	i, a[i] = tr(1, j), tr(2, 8)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 8)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 8))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 8) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("nil panic", func() { var err error; panic(err) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
}

func complexes3() {
	a, b := complex(8, 7), complex(float64(2), 2)
	for i := range 12 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("panics2", panics2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
