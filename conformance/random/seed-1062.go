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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float64 float64 = float64(1e-300)

var g_int16 int16 = int16(12)

var g_int32 int32 = int32(14)

var g_int64 int64 = int64(3)

var g_int8 int8 = int8(-0xe)

var g_string string = "\t€"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(18635)

var g_uint32 uint32 = uint32(14)

var g_uint64 uint64 = uint64(0x185c4f014f5df81b)

var g_uint8 uint8 = uint8(0x5)

var g_uintptr uintptr = uintptr(16457932207139950986)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix__3_uint64(x [3]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 bool
	f5 [1]int
}

func p6(a7 bool, a8 bool, a9 int) (r10 uint64) {
	var v11 [4]uint8 = [4]uint8{uint8(18)}
	a9 += int(((g_int8 - g_int8) + (g_int8 << (r10 & 63))))
	_ = v11
	if (g_string > g_string) {
		return
	}
	return ((r10 >> (g_uint16 & 63)) - uint64(5370212053129832320))
}

func p12(a13 int, a14 uintptr, a15 string) (r16 bool) {
	a15 = clip(sub(string(append([]byte(string(rune(g_int64))), (g_uint8 | g_uint8))), ((len(a15) >> 12) << ((g_int32 | g_int32) & 63)), (len(a15) << ((g_int8 & g_int8) & 7))))
	for i17 := 1; i17 >= 0; i17-- {
		v18 := uint64((max(max(g_uint64, g_uint64), max(g_uint64, uint64(19))) + (p6(r16, r16, i17) + (g_uint64 + g_uint64))))
		_ = v18
		_ = i17
	}
	if (r16 != r16) {
		return
	}
	return (int(len(a15)) > int(f2i(g_float64)))
}

func p19(a20 int) (r21 uintptr) {
	if false {
		a20 = ((a20 &^ (a20 << 19)) / ((max(a20, a20) >> 43) | 1))
		L23:
		for i22 := uint32(32); i22 > 0; i22 /= 2 {
			a20 = 920273093809025481
			_ = i22
			if g_bool {
				continue L23
			}
		}
		a20 = (int((g_uint32 &^ uint32(4074291333))) % (((a20 &^ a20) * 13) | 1))
	} else {
		a20 = (a20 + ((a20 &^ a20) << ((+g_uint64) % 33)))
		for i24 := 4; i24 >= 0; i24-- {
			a20 = ((a20 >> ((g_uint - uint(0)) & 31)) ^ int(f2i(float64(g_int32))))
			a20 = i24
			a20 &^= ((int(a20) ^ (a20 & a20)) % (((i24 ^ a20) &^ (i24 >> 40)) | 1))
			_ = i24
			if p12(a20, (r21 >> 38), sub("世 €a\"", 4611686018427387904, a20)) {
				break
			}
		}
	}
	r21 = uintptr(((g_int32 - int32(730991997)) - (g_int32 - g_int32)))
	v25 := int8((max((g_int8 & g_int8), g_int8) | ((g_int8 / 3) >> (g_int64 & 63))))
	_ = v25
	if (g_float64 >= g_float64) {
		return
	}
	return (r21 | max(r21, r21))
}

func core0() {
	var v26 []string = []string{"z界\x00"}
	v27 := &v26
	for i28 := 0; i28 < 5; i28++ {
		var v29 S1 = S1{true}
		mix_S1(v29)
		_ = i28
	}
	if (p12(-9223372036854775807, g_uintptr, at_string(v26, 3)) == (g_uint64 == g_uint64)) {
		v30 := ([4]uint8)([4]uint8{uint8(11)})
		mix__4_uint8(v30)
	} else {
		v31 := ([]uintptr)([]uintptr{uintptr(10), uintptr(1)})
		mix_sl_uintptr(v31)
	}
	mix_sl_string(v26)
	mix_p_sl_string(v27)
}

var (
	ainits1       = cinits1 + binits1 + 9
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 9, 9 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
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
	{
		x = int(f2i((float64(g_uintptr) * float64(g_int8))))
	}
	if (x != x) {
		x -= min(int(f2i((g_float64 * g_float64))), (-min(x, 7236864210791214886)))
		x = (x &^ (x / 10))
	} else {
		var v32 int = (((x + x) << 21) & int(g_uint16))
		var v33 []int = []int{}
		_ = v32
		_ = v33
	}
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(4))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 4 {
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
	buf := make(chan int, 4)
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
	for range 4 {
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
	b := &boxgenmeth3[string]{[]string{"€😀😀€_", "\x00_é", "", "\t\x00\" \""}}
	c := b.Map(func(z string) int {
		x, i := len(z), 6
	x++
	switch x := ((i & x) >> ((i << (g_uint32 % 8)) & 63)); uint8(x>>3) & 7 {
	case 4:
		i = (^((x + x) ^ (^i)))
		var v34 bool = (x != (int(g_uint32) & (x + x)))
		mixb(v34)
	case 0, 7:
		i = i
		x = int((^(g_uintptr % (g_uintptr | 1))))
	case 6:
		var v35 [3]uint64 = [3]uint64{uint64(20), uint64(18446744073709551615)}
		i = x
		mix__3_uint64(v35)
	default:
		x = (i * (i / 10))
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{6}
	mix(uint64(p.Count([]int{1, 2, 1, 6}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](6) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("chans2", chans2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
