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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g_S1 S1 = S1{[2]int{4, 4}, " \t€ 0", ""}

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = 1182182152130203906

var g_int16 int16 = int16(0x5)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(2783926441535938737)

var g_int8 int8 = int8(127)

var g_sl_int []int = []int{3473305596437171965, 4582122671838428705}

var g_string string = "ЖЖ"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(0x2)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(0x5)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(3)

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p__1_string(x *[1]string) {
	if x != nil {
		mix__1_string((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [2]int
	f3 string
	f4 string
}

type S5 struct {
	f6 int32
}

func p7(a8 bool, a9 uint32, a10 bool) (r11 int16) {
	a10, a8 = (string(rune(g_int64)) > g_string), ((g_float64 + float64(-1.5)) >= (g_float64 + float64(-2.25e-7)))
	if (sub("\x00€QQ😀", g_int, g_int) < sub("ЖЖ ", g_int, g_int)) {
		var v12 S1 = g_S1
		if (a8 == (r11 <= r11)) {
			v12.f2[1] *= (v12.f2[0] & (int(a9) % 8))
			v12.f2[1] &= (v12.f2[0] & ((v12.f2[1] & v12.f2[1]) / ((v12.f2[0] ^ v12.f2[1]) | 1)))
			v12.f2[1] += (((v12.f2[1] + v12.f2[1]) / (v12.f2[0] | 1)) ^ ((v12.f2[0] / 100) << ((g_uint16 >> 40) % 33)))
		}
		_ = v12
	}
	if !a10 {
		return
	}
	return ((r11 >> (g_uint8 % 33)) ^ (r11 / (r11 | 1)))
}

func p13(a14 bool, a15 int, a16 int) (r17 string) {
	if ((a14 && a14) == (a14 || a14)) {
		a16, a15 = a15, ((len(r17) << 58) ^ min(a15, a16))
	} else {
		if ((g_uint32 * uint32(13)) >= g_uint32) {
			a16 = (((a16 * len(r17)) + (len(r17) >> (g_uint16 % 8))) ^ (a16 % 3))
		}
		a16, a15 = (a15 / ((a15 >> 55) | 1)), int(a15)
	}
	if a14 {
		v18 := ([]int)(g_sl_int)
		a15 = a16
		a15 = (len(r17) / 8)
		_ = v18
	}
	if (a14 != a14) {
		return
	}
	return clip("😀Q")
}

func core0() {
	for i19 := 0; i19 < 3; i19++ {
		for i20 := 0; i20 < 4; i20++ {
			_ = i20
			if false {
				continue
			}
		}
		_ = i19
		if !!g_bool {
			continue
		}
	}
	L22:
	for i21 := 0; i21 < 5; i21++ {
		switch x := i21; uint8(x>>3) & 7 {
		case 6:
			var v23 int16 = (p7((g_uint16 != g_uint16), g_uint32, (g_float64 >= float64(-0.9744630767856317))) << ((g_uint % 64) & 63))
			mix(uint64(v23))
		case 4, 3:
			var v24 int = i21
			mix(uint64(v24))
			fallthrough
		case 7:
			v25 := float64((((g_float64 - float64(1)) * g_float64) * (g_float64 / (g_float64 - g_float64))))
			mix(fb(v25))
		default:
			switch x := i21; x & 7 {
			case 7:
			case 0, 6:
				var v26 int64 = (((+g_int64) >> ((g_int32 & g_int32) & 7)) >> ((g_uint16 + (g_uint16 * g_uint16)) % 8))
				mix(uint64((v26 & (int64(g_uint32) % ((v26 ^ v26) | 1)))))
				mix(uint64(v26))
				fallthrough
			case 3:
			}
		}
		_ = i21
		if (g_uintptr < (^g_uintptr)) {
			continue L22
		}
	}
	var v27 string = clip(string(rune(int16(max(g_int8, int8(126))))))
	var v28 uint32 = uint32((g_uintptr - (g_uintptr &^ uintptr(0x8))))
	v29 := &v28
	v30 := float32(float32(1.5))
	v31 := &v30
	{
		var v32 uint8 = ((g_uint8 / (g_uint8 | 1)) & ((g_uint8 % 7) ^ sat("Ж", len(v27))))
		L34:
		for i33 := 0; i33 < 1; i33++ {
			L36:
			for i35 := 0; i35 < 7; i35++ {
				v27 = clip(sub(p13(g_bool, int(g_int32), (i35 - 9223372036854775807)), (int(g_int8) - (i33 - -7)), ((i33 & 1178372369268006301) - (i33 % (i35 | 1)))))
				_ = i35
				if !!g_bool {
					continue L36
				}
			}
			mix_sl_string([]string{"😀0Ж\"€"})
			v37 := ([1]string)([1]string{})
			v38 := &v37
			mix__1_string(v37)
			mix_p__1_string(v38)
			_ = i33
			if (p13(g_bool, 4611686018427387903, len(v27)) <= (v27 + v27)) {
				continue L34
			}
		}
		mix(uint64(v32))
	}
	mixs(v27)
	mix(uint64(v28))
	mix_p_uint32(v29)
	mix(fb(float64(v30)))
	mix_p_float32(v31)
}

type gridarrays1 [3][3]int32

func bumparrays1(a gridarrays1, p *gridarrays1) int32 {
	a[0][1] += 6
	p[0][2] -= 6
	return a[0][1] ^ p[0][2]
}

func arrays1() {
	var a gridarrays1
	a[0][2] = int32(1617028423)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int32{0: int32(-1), int32(-2147483647)}
	for i, x := range lit {
		lit[len(lit)-1] = 6
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {0, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 6}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("nil wrapper", func() { var t *boompanics2; mixs(t.Error()) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 5, 6
	i, a[i] = tr(1, j), tr(2, 3)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 3)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 3))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 3) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 3))
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

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("panics2", panics2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
