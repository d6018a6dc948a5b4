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

func at_uint(s []uint, i int) uint {
	if len(s) == 0 {
		var z uint
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -7662887040688811500

var g_int16 int16 = int16(0x3fff)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(32)

var g_sl_uint []uint = []uint{uint(0x4), uint(5), uint(16549863952896391186), uint(0xa), uint(8220619761673121365)}

var g_string string = "世\tQ界"

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(6)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix__2_int(x.f4)
	mixs(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 [2]int
	f5 string
}

func p6(a7 int) (r8 string) {
	a7 &^= int(g_uint64)
	for i9 := 0; i9 < 5; i9++ {
		v10 := uint16((((g_uint16 << 28) % ((g_uint16 << (g_uint32 % 33)) | 1)) &^ uint16(max(g_uint64, uint64(3)))))
		for i11 := 4; i11 >= 0; i11-- {
			v12 := uint32(uint32(g_uint8))
			v13 := S1(S1{f4: [2]int{15, -7176371502234954705}, f5: ""})
			_ = v12
			_ = v13
			_ = i11
		}
		_ = v10
		_ = i9
	}
	r8 = clip(string([]rune((r8 + (r8 + r8)))))
	if (a7 <= 879770644287872517) {
		return
	}
	return clip(((r8 + r8) + (r8 + r8)))
}

func p14(a15 int) (r16 int64) {
	switch x := a15; x & 7 {
	case 0:
		var v17 float64 = float64(((g_uint32 >> 25) << ((-g_uint32) % 8)))
		var v18 uint32 = uint32(g_int32)
		_ = v17
		_ = v18
	case 6, 5:
		var v19 []string = []string{" ", "a界_0", "世Qé", "\n\x00"}
		_ = v19
	case 2:
		L21:
		for i20 := range 3 {
			a15 = ((a15 << (g_int8 & 31)) / (((a15 & 10) / ((i20 << (g_uint & 63)) | 1)) | 1))
			_ = i20
			if (g_float64 == (-g_float64)) {
				break L21
			}
		}
	}
	a15 = (((a15 * a15) + int(r16)) | (^a15))
	switch x := ((a15 &^ a15) % (a15 | 1)); x & 7 {
	case 7:
		a15++
		a15 = int(uint16((g_uint32 % (g_uint32 | 1))))
	case 5, 6:
		{
			a15 ^= int(g_int32)
			var v22 uint32 = (((g_uint32 / (g_uint32 | 1)) & (g_uint32 / 2)) ^ (g_uint32 >> 11))
			v23 := &v22
			var v24 string = clip(string(rune((*v23))))
			_ = v22
			_ = v23
			_ = v24
		}
		if ((a15 &^ a15) != (a15 >> 43)) {
			a15 = (a15 - int(f2i((-g_float64))))
			a15 -= (+a15)
		}
	case 3:
		{
			var v25 int8 = (((g_int8 >> (g_uint16 & 63)) & int8(g_uint32)) % (g_int8 | 1))
			r16 = (r16 >> (((g_uint32 | g_uint32) << 1) % 33))
			a15 = (a15 / 2)
			_ = v25
		}
	default:
		var v26 int32 = int32((g_uint16 % (g_uint16 | 1)))
		_ = v26
	}
	if !!g_bool {
		var v27 S1 = S1{f2: false, f3: "z€", f4: [2]int{-7}, f5: ""}
		v28 := &v27
		_ = v27
		_ = v28
	} else {
		a15 = (int(max(g_uintptr, uintptr(6))) * ((a15 / (a15 | 1)) >> ((g_uint ^ g_uint) & 63)))
		{
			a15 = (a15 + (+(a15 << 54)))
		}
	}
	if !g_bool {
		return
	}
	return (r16 | (r16 &^ int64(-6773694680454795301)))
}

func p29(a30 bool, a31 string, a32 string) (r33 string) {
	a30 = !(int(g_int32) > int(g_uint32))
	if (a30 || (a30 && true)) {
		if (len(r33) <= (^len(r33))) {
			v34 := S1(S1{true, "\"_", [2]int{4611686018427387903, 4611686018427387904}, "\""})
			_ = v34
		}
	} else {
		if (a30 != (g_float64 >= float64(1))) {
			a30 = (((len(r33) / 7) >> (g_uint64 & 7)) > int(uintptr(g_uint8)))
		}
		if ((^g_uint32) > (g_uint32 ^ g_uint32)) {
		} else {
			var v35 string = clip((a31 + string(append([]byte((r33 + a31)), (-g_uint8)))))
			_ = v35
		}
	}
	if a30 {
		return
	}
	return clip(string(append([]byte(r33), g_uint8)))
}

func core0() {
	switch x := ((g_int - -7) - g_int); x & 7 {
	case 6:
	case 0, 7:
	case 2:
		if ((g_bool || g_bool) == (g_string > g_string)) {
			if (g_bool != (g_bool != true)) {
			}
		} else {
			L37:
			for i36 := uint32(8); i36 > 0; i36 /= 2 {
				_ = i36
				if false {
					continue L37
				}
			}
		}
	default:
		if !(g_bool && g_bool) {
			{
			}
			var v38 int32 = (^(max(g_int32, int32(1073741823)) >> (uint16(g_int) & 7)))
			v39 := &v38
			mix(uint64(v38))
			mix_p_int32(v39)
		} else {
		}
	}
	v40 := ([]uint)(g_sl_uint)
	if (len(v40) >= int(g_uint8)) {
		var v41 int8 = ((max(g_int8, int8(2)) << ((g_uint8 % (g_uint8 | 1)) % 8)) ^ int8((g_int64 / (g_int64 | 1))))
		L43:
		for i42 := 0; i42 < 5; i42++ {
			var v44 int32 = int32(-67678249)
			mix(uint64(v44))
			_ = i42
			if ((g_float64 != float64(-0.11019006682853272)) || (g_bool || false)) {
				continue L43
			}
		}
		mix(uint64(v41))
	} else {
	}
	if (!g_bool == g_bool) {
		{
			{
				v45 := int(((int(g_uint32) % 8) % ((len(v40) >> ((g_int32 & int32(-1)) & 31)) | 1)))
				mix(uint64(v45))
			}
			if ((g_int64 * g_int64) >= (g_int64 >> 70)) {
			} else {
			}
		}
		switch x := len(v40); uint8(x>>3) & 7 {
		case 7:
			{
				mix(uint64((((g_uint16 + g_uint16) % 10) / (uint16((len(v40) >> (g_uint16 % 70))) | 1))))
				var v46 int8 = (((^g_int8) * (g_int8 >> (g_uint64 & 7))) + (max(g_int8, g_int8) * (g_int8 * int8(-1))))
				mix(uint64(v46))
			}
		case 0, 1:
			fallthrough
		case 2:
			for _, i47 := range v40 {
				var v48 uint8 = (min((g_uint8 | uint8(10)), (g_uint8 - g_uint8)) & g_uint8)
				mix_S1(S1{f3: "\"\n界"})
				mix(uint64(v48))
				_ = i47
			}
		default:
		}
	}
	mix_sl_uint(v40)
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
	i, j := 7, 3
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
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
	f(tr)(tr(35, 5))
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

func genchans2(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 3
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x *= int(f2i(float64(g_uint8)))
	var v50 float32 = float32(g_float64)
	_ = v50
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(2))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 2 {
			a <- i
			b <- string(rune('a' + i%26))
		}
		close(done)
	}()
	total, text, polls := 0, 0, 0
	for running := true; running; {
		select {
		case x := <-a:
			total += x
		case s, ok := <-b:
			if ok {
				text += len(s) * int(s[0])
			}
		case <-done:
			running = false
			for len(b) > 0 {
				text += int((<-b)[0])
			}
		}
	}
	mix(uint64(total*1000 + text))
	var none chan int
	select {
	case <-none:
		mix(1)
	case none <- 1:
		mix(2)
	default:
		polls++
	}
	buf := make(chan int, 2)
	for full := false; !full; {
		select {
		case buf <- polls:
			polls++
		default:
			full = true
		}
	}
	close(buf)
	mix(uint64(len(buf)*100 + cap(buf)))
	for x := range buf {
		mix(uint64(x))
	}
	x, ok := <-buf
	mix(uint64(x))
	mixb(ok)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 2 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 3 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
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
	b := &boxgenmeth3[uint16]{[]uint16{uint16(9), uint16(32387), uint16(16), uint16(16384)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 3
	x -= int(int16((g_int16 >> (g_uint16 % 33))))
	v51 := int16(g_int16)
	mix(uint64(v51))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{3}
	mix(uint64(p.Count([]int{1, 2, 1, 3}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](3) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("chans2", chans2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
