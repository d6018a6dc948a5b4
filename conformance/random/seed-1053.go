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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-921.8394982666109)

var g_int int = 7919984825629777047

var g_int16 int16 = int16(-32286)

var g_int32 int32 = int32(-1466701797)

var g_int8 int8 = int8(0)

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(11)

var g_uint64 uint64 = uint64(15399756899652659981)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(0x10)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__2_int(x.f3)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int16(x [2]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 [2]int
}

func p4(a5 int, a6 int64) (r7 string) {
	var v8 int64 = (a6 / ((a6 - (a6 ^ a6)) | 1))
	v9 := string(clip(sub(string(append([]byte((r7 + r7)), (g_uint8 &^ g_uint8))), (a5 * int(g_int16)), (+(len(r7) & 4611686018427387903)))))
	a5 = (((a5 >> (g_uint8 % 33)) * (a5 >> 28)) % 7)
	L11:
	for i10 := 0; i10 < 1; i10++ {
		for i12 := 0; i12 < 7; i12++ {
			v13 := ([5]string)([5]string{"😀ß", "\n\té\x00z", "ß", ""})
			var v14 uintptr = uintptr(a6)
			a5 &= int(f2i(((g_float64 + g_float64) - float64(g_float32))))
			_ = v13
			_ = v14
			_ = i12
		}
		_ = i10
		if !(g_bool != g_bool) {
			break L11
		}
	}
	_ = v8
	_ = v9
	if (g_bool == g_bool) {
		return
	}
	return clip(((r7 + r7) + string(rune(g_uint))))
}

func p15(a16 string, a17 uint8) (r18 int16) {
	if (g_bool == (g_bool != false)) {
	}
	for i19 := 0; i19 < 1; i19++ {
		if (i19 < int(g_uint32)) {
			a16 = clip(string([]rune(a16)))
		}
		for _, i20 := range clip(a16) {
			_ = i20
		}
		_ = i19
		if ((len(a16) * i19) == (-i19)) {
			continue
		}
	}
	if ((a16 >= "aß😀 😀") != (g_bool != g_bool)) {
	}
	if (g_float64 == g_float64) {
		return
	}
	return int16((^r18))
}

func core0() {
	switch x := (g_int << (uint64(g_int) % 70)); uint8(x>>3) & 7 {
	case 6:
		if g_bool {
			{
				v21 := float32(g_float32)
				mix(fb(float64(v21)))
			}
		}
	case 2, 3:
		switch x := ((g_int << (g_uint & 31)) - -401715369107602973); uint8(x>>3) & 7 {
		case 1:
		case 3, 5:
			fallthrough
		case 4:
			v22 := float64((((g_float64 - g_float64) * (g_float64 / g_float64)) - float64(float32(g_float64))))
			mix(fb(v22))
		default:
			var v23 S1 = S1{f2: false, f3: [2]int{18, -9223372036854775807}}
			mix_S1(v23)
		}
	case 1:
	default:
		{
			switch x := ((g_int + g_int) &^ int(f2i(g_float64))); x & 7 {
			case 3:
			case 1, 4:
			case 2:
			default:
				var v24 uintptr = (max(g_uintptr, (g_uintptr % 100)) &^ g_uintptr)
				mix(uint64(v24))
			}
			v25 := bool((min(int(g_uint64), int(g_int16)) != 4611686018427387904))
			mixb(v25)
		}
	}
	v26 := uint32((uint32(max(g_uint16, g_uint16)) * g_uint32))
	v27 := &v26
	v28 := ([]int)([]int{-6901558988896974477})
	v29 := &v28
	{
		{
			mix(uint64((((at_int(v28, 9) + at_int(v28, 4)) - at_int(v28, 8)) + (at_int(v28, 8) ^ (at_int(v28, 9) & at_int(v28, 1))))))
			var v30 float32 = (((g_float32 / g_float32) / float32(g_float64)) / ((g_float32 + g_float32) / (g_float32 + g_float32)))
			mix(fb(float64(v30)))
		}
	}
	v31 := string(clip(sub(string(rune((at_int(v28, 5) / (at_int(v28, 0) | 1)))), int((v26 << (g_int32 & 7))), at_int(v28, 4))))
	mix(uint64(v26))
	mix_p_uint32(v27)
	mix_sl_int(v28)
	mix_p_sl_int(v29)
	mixs(v31)
}

func slices1() {
	a := make([]int16, 4, 8)
	for i := range a {
		a[i] = []int16{int16(0x8), int16(-2847), int16(12259), int16(21333)}[i%4]
	}
	b := append(a, int16(-0x9))
	c := append(a, int16(32767), int16(4189))
	mix_sl_int16(b)
	mix_sl_int16(c)
	d := a[0:4:4]
	e := append(d, int16(2))
	if len(e) > 0 {
		e[0] = int16(32767)
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
	z = append(z, a[0:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int16(z)
	g := [2]int16(b[:2])
	p := (*[2]int16)(b)
	p[1] = int16(2)
	g[0] = int16(4189)
	mix_sl_int16(b)
	mix__2_int16(g)
	grid := make([][]int16, 4+1)
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

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 5, 4
	i, a[i] = tr(1, j), tr(2, 2)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 2)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 2))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 2) > 3
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
	f(tr)(tr(35, 2))
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

func complexes3() {
	a, b := complex(-4, 4), complex(float64(-2), 2)
	for i := range 11 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("order2", order2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
