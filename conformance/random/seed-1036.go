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

var g_S8 S8 = S8{[1]int{9223372036854775806}, [3]int{9223372036854775806}, "a\t\n"}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0.1)

var g_int16 int16 = int16(20)

var g_int32 int32 = int32(20)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(-0x7)

var g_string string = "0世0"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(57380)

var g_uint32 uint32 = uint32(0x3039191c)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(0x9)

var g_uintptr uintptr = uintptr(16198675893449891357)

func mix_S6(x S6) {
	mixs(x.f7)
}

type S1 struct {
	f2 uint
	f3 [3]int
	f4 [1]int
	f5 uint
}

type S6 struct {
	f7 string
}

type S8 struct {
	f9 [1]int
	f10 [3]int
	f11 string
}

func p12(a13 uintptr, a14 string) (r15 string) {
	if (len(a14) != int(g_uint32)) {
		if (len(a14) <= max(len(r15), 4386723641993698298)) {
			r15 = clip("")
		} else {
			v16 := uint16((g_uint16 >> (g_uint & 31)))
			_ = v16
		}
	} else {
	}
	if g_bool {
		switch x := len(a14); uint8(x>>3) & 7 {
		case 4:
		case 2, 5:
			a14 = clip((sub(string(append([]byte(a14), g_uint8)), (+len(a14)), (len(a14) >> (g_uint8 & 7))) + ((r15 + r15) + a14)))
		case 1:
			var v17 uint8 = uint8((g_int32 | g_int32))
			_ = v17
		default:
		}
	}
	if (g_int64 > g_int64) {
		return
	}
	return clip(sub("\x00\t\"€\n", (len(r15) &^ -9201453006366976462), len(r15)))
}

func p18(a19 int, a20 bool) (r21 string) {
	if ((+g_uint64) <= g_uint64) {
		a19 = max(len(r21), (+(len(r21) ^ len(r21))))
		{
			a19 -= (len(r21) + len(r21))
		}
	}
	v22 := ([4]uint16)([4]uint16{uint16(1), uint16(14), uint16(39937)})
	r21 = clip(((sub(r21, len(r21), -9223372036854775808) + r21) + string(rune(v22[0]))))
	a19 *= (len(r21) % 7)
	_ = v22
	if (r21 < r21) {
		return
	}
	return clip(sub(sub(r21, len(r21), len(r21)), min(a19, len(r21)), int(g_uint)))
}

func p23(a24 uintptr, a25 bool, a26 int) (r27 bool) {
	if (float64(g_float32) > (g_float64 * g_float64)) {
		L29:
		for i28 := uint32(64); i28 > 0; i28 /= 2 {
			a26 &^= (a26 &^ a26)
			a26 = int((min(g_int32, g_int32) & max(g_int32, g_int32)))
			_ = i28
			if ((g_uint >= uint(3)) == (g_string >= g_string)) {
				break L29
			}
		}
		a26 += int(a24)
		v30 := int64((g_int64 - int64((g_int16 + g_int16))))
		_ = v30
	}
	v31 := int8(((g_int8 - int8(0x8)) ^ int8(g_uint8)))
	v32 := &v31
	a26 *= a26
	{
		switch x := int(f2i((g_float64 + g_float64))); x & 7 {
		case 6:
			a26 = (int((g_int32 % 7)) % 100)
			a26 = int((int64(g_uint64) + (g_int64 ^ g_int64)))
		case 2, 7:
			a26 *= ((+(a26 << (g_int32 & 7))) + a26)
			var v33 map[int]uint8 = map[int]uint8{}
			v34 := &v33
			_ = v33
			_ = v34
		case 4:
			var v35 uint = max(((g_uint ^ g_uint) & (g_uint >> (g_uint16 & 63))), ((g_uint | g_uint) ^ min(g_uint, g_uint)))
			a26 = ((a26 + a26) &^ (a26 << 53))
			_ = v35
		default:
			a26 += int((g_uint &^ (g_uint >> 44)))
		}
		a26--
		L37:
		for i36 := 7; i36 >= 0; i36-- {
			v38 := ([]string)([]string{})
			a24--
			_ = v38
			_ = i36
			if (r27 || (a26 > i36)) {
				continue L37
			}
		}
	}
	_ = v31
	_ = v32
	if (a26 >= -1) {
		return
	}
	return ((g_int64 % 8) != (g_int64 * g_int64))
}

func p39(a40 bool, a41 uint) (r42 uint64) {
	var v43 S8 = g_S8
	v43.f9[0] |= (v43.f10[2] | ((v43.f10[1] << (g_uintptr & 7)) / 7))
	switch x := v43.f9[0]; uint8(x>>3) & 7 {
	case 3:
		v43.f9[0] |= (v43.f10[2] | -2296538446102418947)
	case 1, 0:
		L45:
		for i44 := 0; i44 < 6; i44++ {
			v46 := int((i44 & (v43.f9[0] &^ int(a41))))
			v47 := &v46
			v43.f10[1]++
			v43.f10[0] = int((g_int8 & (g_int8 &^ g_int8)))
			_ = v46
			_ = v47
			_ = i44
			if (a40 && (g_float64 != g_float64)) {
				break L45
			}
		}
		v43.f11 = clip("\nQЖ\tЖ")
	case 7:
		a40 = ((g_float64 - float64(g_uintptr)) > (float64(g_float32) - float64(v43.f9[0])))
	default:
		v43.f10[1] = (int(v43.f10[0]) >> (max(g_uint8, uint8(22)) & 31))
	}
	v43.f9[0] = min(v43.f10[1], int((g_int8 + g_int8)))
	_ = v43
	if (a40 && a40) {
		return
	}
	return (r42 &^ uint64(4828610305241219907))
}

func core0() {
	L49:
	for i48 := 0; i48 < 1; i48++ {
		var v50 S6 = S6{f7: " \x00界z"}
		mix_S6(v50)
		_ = i48
		if ((g_int64 < g_int64) != !g_bool) {
			continue L49
		}
	}
	var v51 float64 = (((g_float64 - g_float64) / (g_float64 - g_float64)) - float64(-1.5))
	mix(fb(v51))
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
	b := &boxgenmeth1[uint16]{[]uint16{uint16(0x9035), uint16(3), uint16(2), uint16(0xf)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 8
	L53:
	for i52 := range 7 {
		var v54 string = clip(string(rune(((g_uint & g_uint) - uint(0)))))
		v55 := int64(int64(max((g_int32 ^ g_int32), (+g_int32))))
		i, x = (i52 % 2), (+i)
		mixs(v54)
		mix(uint64(v55))
		_ = i52
		if !(g_int64 != g_int64) {
			break L53
		}
	}
	i, x = -3812918007996490804, min(x, (i - i))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{8}
	mix(uint64(p.Count([]int{1, 2, 1, 8}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](8) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 2
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	if ((g_uintptr >= g_uintptr) != (g_bool != false)) {
		x = (x >> (uint32((g_uint32 ^ uint32(10))) % 8))
	}
	if ((-g_float64) >= float64(0.4199668655876647)) {
		v56 := ([5]int)([5]int{3879087828640976209})
		_ = v56
	} else {
		v57 := (map[string]int)(map[string]int{})
		v57[""] ^= (x << ((^max(g_uint32, g_uint32)) & 7))
		_ = v57
	}
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(6))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 6 {
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
	buf := make(chan int, 6)
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
	for range 6 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 2 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func ints3() {
	for i, x := range []uint32{0, 10, 4294967295, 3069776233, 19} {
		for _, n := range []uint{0, 1, 10, 50} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint32(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - (x << 30)))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint32(19)
		x &^= y
		x++
		mix(uint64(uint32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("chans2", chans2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
