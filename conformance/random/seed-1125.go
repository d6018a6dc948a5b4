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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0.1)

var g_int16 int16 = int16(29640)

var g_int32 int32 = int32(15)

var g_int64 int64 = int64(6936871937023713315)

var g_int8 int8 = int8(0x20)

var g_string string = "\n"

var g_uint uint = uint(4139878794495959600)

var g_uint16 uint16 = uint16(20939)

var g_uint32 uint32 = uint32(0x93dcaad8)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(0x99)

var g_uintptr uintptr = uintptr(0x4)

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 [1]int
	f3 [1]int
	f4 string
	f5 uint
}

type S6 struct {
	f7 string
	f8 bool
	f9 string
	f10 [2]int
}

func p11(a12 bool, a13 int, a14 uint32) (r15 string) {
	v16 := (map[int]uint8)(map[int]uint8{})
	a13 = int((max(g_int32, int32(8)) + (g_int32 - int32(0))))
	_ = v16
	if !a12 {
		return
	}
	return clip(((r15 + "Жßz\n\t") + (r15 + "zéQa")))
}

func p17(a18 bool, a19 string) (r20 int64) {
	var v21 []int = []int{}
	switch x := (len(a19) + max(len(a19), at_int(v21, 2))); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v22 := string(clip(string(rune((g_uint / 10)))))
		v23 := int((len(v22) ^ min(len(v22), (len(a19) >> 29))))
		_ = v22
		_ = v23
	case "0", "a":
		if (string(rune(g_int8)) != string(rune(g_int8))) {
		} else {
		}
		if ((g_float64 * g_float64) <= (g_float64 + float64(0.5286534054269152))) {
		} else {
			v24 := S6(S6{f7: "ß😀", f8: true, f9: " € \x00a", f10: [2]int{-9223372036854775807}})
			_ = v24
		}
	case "z":
	}
	_ = v21
	if !a18 {
		return
	}
	return int64(r20)
}

func core0() {
	for i25 := range 3 {
		switch x := i25; []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "a", "z":
			for i26 := range 7 {
				var v27 uintptr = (((g_uintptr * uintptr(0x3)) &^ (g_uintptr &^ uintptr(18404102476737680054))) ^ (g_uintptr << ((g_uint64 * g_uint64) % 70)))
				v28 := string(clip("界€_aЖ"))
				v29 := &v28
				mix(uint64(v27))
				mixs(v28)
				mix_p_string(v29)
				_ = i26
				if !(i25 < i26) {
					break
				}
			}
			fallthrough
		case "0":
		default:
			v30 := int((i25 << ((g_int32 | g_int32) & 31)))
			mix(uint64(v30))
		}
		for i31 := range 2 {
			mix__3_uint8([3]uint8{uint8(1), uint8(5), uint8(6)})
			_ = i31
		}
		_ = i25
		if g_bool {
			break
		}
	}
	v32 := int8((min(g_int8, g_int8) << (max((g_uintptr / (g_uintptr | 1)), uintptr(0x7fffffffffffffff)) & 63)))
	v33 := uintptr((((g_uintptr % 100) << ((g_uint8 - g_uint8) % 8)) - (uintptr(g_uint64) >> (uintptr(g_uint8) & 63))))
	v34 := int64(int64((g_uint16 & max(g_uint16, g_uint16))))
	mix(uint64(v32))
	mix(uint64(v33))
	mix(uint64(v34))
}

type gridarrays1 [4][3]int16

func bumparrays1(a gridarrays1, p *gridarrays1) int16 {
	a[0][1] += 8
	p[3][2] -= 8
	return a[0][1] ^ p[3][2]
}

func arrays1() {
	var a gridarrays1
	a[3][2] = int16(12)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int16{3: int16(-8), int16(3)}
	for i, x := range lit {
		lit[len(lit)-1] = 8
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
	m := map[[2]int]string{{1, 2}: "x", {3, 8}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{3, 8}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type seqiters2[T any] func(yield func(T) bool)

func uptoiters2(n int) seqiters2[int] {
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

func filteriters2[T any](s seqiters2[T], keep func(T) bool) seqiters2[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters2(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*2, string(r)) {
				break
			}
		}
	}
}

func finditers2(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters2(n) {
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

func iters2() {
	fs := []func() int{}
outer:
	for a := range filteriters2(uptoiters2(11), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 25:
				break outer
			}
	switch x := ((a * 369767640473566548) >> 4); x & 7 {
	case 4:
		a = (int((g_int16 % (g_int16 | 1))) * (b | b))
	case 3, 7:
		var v35 float64 = float64(1e-300)
		b, a = (a ^ (+a)), (int(g_int16) * int(g_int8))
		mix(fb(v35))
	case 6:
		b -= (b + b)
	default:
		var v36 uint32 = g_uint32
		mix(uint64(v36))
	}
	if (float64(g_float32) < (g_float64 + float64(1e-300))) {
		a += (a ^ a)
	} else {
		var v37 bool = !(string(append([]byte(g_string), g_uint8)) < (g_string + ""))
		v38 := &v37
		v39 := string(clip((string(rune((g_uint64 | g_uint64))) + p11((v37 || false), (a ^ 9), min(g_uint32, uint32(0xe))))))
		v40 := &v39
		mixb(v37)
		mix_p_bool(v38)
		mixs(v39)
		mix_p_string(v40)
	}
	v41 := bool(!(g_float64 == float64(g_float32)))
	mixb(v41)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("\t界世€世_") {
		mixs(s)
		if i > 25 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(11, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func genchans3(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 1
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = x
	x = int(max(g_int32, g_int32))
			out <- x*x + 1
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(5))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 5 {
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
	buf := make(chan int, 5)
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
	for range 5 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 1 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("iters2", iters2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
