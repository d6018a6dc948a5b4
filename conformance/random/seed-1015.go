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

var g_bool bool = true

var g_float64 float64 = float64(1e10)

var g_int int = 12

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(-0x4)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(-7)

var g_string string = "0"

var g_uint uint = uint(0x6)

var g_uint16 uint16 = uint16(45200)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(224)

var g_uintptr uintptr = uintptr(15)

func mix_S3(x S3) {
	mix__1_int(x.f4)
	mix(uint64(x.f5))
	mixb(x.f6)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int16_int(x map[int16]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 [1]int
	f5 int8
	f6 bool
}

func p7(a8 string) (r9 uintptr) {
	{
		if (uint(r9) < (g_uint | uint(0xd))) {
		}
	}
	r9--
	if !g_bool {
		return
	}
	return (uintptr(r9) << ((g_uint8 << 68) % 70))
}

func p10(a11 uint64) (r12 uint16) {
	if ((g_int >= 4611686018427387903) && (g_bool == false)) {
		v13 := float32((float32((-g_float64)) + float32((g_uint8 - g_uint8))))
		v14 := &v13
		var v15 S1 = S1{f2: true}
		if (uint(r12) < (g_uint | uint(12))) {
		}
		_ = v13
		_ = v14
		_ = v15
	}
	if true {
		return
	}
	return (r12 | (r12 << 56))
}

func p16(a17 bool, a18 string, a19 int) (r20 string) {
	var v21 int16 = ((g_int16 & max(g_int16, int16(28264))) ^ g_int16)
	a17 = !a17
	a19 = min(len(r20), ((len(a18) - 0) - (len(r20) / (len(a18) | 1))))
	_ = v21
	if (a17 == a17) {
		return
	}
	return clip(string(append([]byte(a18), (g_uint8 ^ uint8(254)))))
}

func core0() {
	v22 := float32((-float32(uint64(g_uint64))))
	mixs(sub("\"\" \x00", int((g_int32 & int32(19))), ((g_int | g_int) * int(f2i(g_float64)))))
	v23 := uintptr(g_uintptr)
	switch x := (min(g_int, 1586072697598204384) >> 4); []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "z", "a":
		if ((g_float64 + g_float64) != g_float64) {
			{
			}
			v24 := ([]uint8)([]uint8{uint8(0xd)})
			{
			}
			mix_sl_uint8(v24)
		}
	case "":
		mix(uint64(((g_int8 | (g_int8 | int8(127))) * (-(g_int8 >> 12)))))
	default:
		if ((g_bool == false) == g_bool) {
			v25 := S3(S3{f4: [1]int{}, f6: false})
			{
				v25.f4[0] = 17
				v25.f4[0] = int(min((g_uint16 << 25), max(g_uint16, g_uint16)))
			}
			mix_S3(v25)
		}
	}
	v26 := string(clip(string([]rune(((g_string + g_string) + string([]rune(g_string)))))))
	mix(fb(float64(v22)))
	mix(uint64(v23))
	mixs(v26)
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
	b := &boxgenmeth1[int]{[]int{4611686018427387903, -1, 12, 4611686018427387903}}
	c := b.Map(func(z int) int {
		x, i := int(z), 4
	i = (i &^ (x ^ int(g_uint32)))
	i, x = (^min(x, (x * x))), (^i)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type keymaps2 struct {
	a int16
	b bool
}

func maps2() {
	m := map[int16]int{}
	for i := range 16 {
		k := int16((i &^ (i - -6488235586628850818)))
		m[k] += 2236702789374835625
		if i%4 == 0 {
			delete(m, int16(-32767))
		}
	}
	v, ok := m[int16(0x18ea)]
	mix(uint64(v))
	mixb(ok)
	mix_map_int16_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(-32767), true}: 1}
	sk[keymaps2{int16(0x18ea), false}]++
	sk[keymaps2{int16(-32767), true}] += 4
	mix(uint64(sk[keymaps2{int16(-32767), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(-7)
	mixb(pm[1].b && pm[1].a == int16(-7))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](16)))
	clear(ik)
	var nilmap map[int16]int
	_, ok = nilmap[int16(-2)]
	delete(nilmap, int16(-2))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 6
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	v27 := uint(g_uint)
	v28 := S3(S3{[1]int{5114595138962023581}, int8(-128), false})
	_ = v27
	_ = v28
			out <- x*x + 6
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(2))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
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
	go func() { (<-req) <- 6 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("maps2", maps2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
