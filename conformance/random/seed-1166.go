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

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = -1

var g_int32 int32 = int32(-1744901552)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(-0x61)

var g_uint uint = uint(8)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(0x1)

var g_uint8 uint8 = uint8(12)

var g_uintptr uintptr = uintptr(1)

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 uint16
}

type S4 struct {
	f5 string
	f6 [1]int
	f7 string
}

type S8 struct {
	f9 int16
	f10 int32
	f11 bool
	f12 uintptr
}

func p13(a14 int, a15 bool) (r16 uintptr) {
	a14 = int(f2i(((-g_float64) + float64(-2.25e-7))))
	a14 *= (int((-g_int8)) ^ int(f2i((g_float64 - g_float64))))
	if (a15 == false) {
		return
	}
	return uintptr((g_int8 + g_int8))
}

func p17(a18 int) (r19 bool) {
	if r19 {
		a18 = a18
		a18 &^= -2995858868115070488
	} else {
		a18 = max(a18, ((a18 % 100) >> (uint8(g_uint64) % 33)))
	}
	if ((r19 && false) == true) {
		a18 = (((a18 + a18) << 57) + (a18 / (a18 | 1)))
	} else {
		v20 := ([]int)([]int{11, -1616000743716801202, 8, 4611686018427387904, -3})
		v21 := &v20
		_ = v20
		_ = v21
	}
	var v22 []string = []string{}
	_ = v22
	if r19 {
		return
	}
	return true
}

func p23(a24 uintptr, a25 int16, a26 bool) (r27 bool) {
	switch x := (int(f2i(g_float64)) >> (a25 & 7)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		var v28 int8 = (((g_int8 % (g_int8 | 1)) & min(g_int8, g_int8)) % (g_int8 | 1))
		v29 := &v28
		_ = v28
		_ = v29
	case "0", "a":
		var v30 uintptr = (max(a24, (a24 ^ uintptr(1))) & uintptr(a24))
		v31 := &v30
		_ = v30
		_ = v31
	case "":
		if a26 {
		}
	default:
	}
	for i32 := 0; i32 < 1; i32++ {
		for i33 := 1; i33 >= 0; i33-- {
			_ = i33
		}
		_ = i32
	}
	if true {
		v34 := ([]uint)([]uint{uint(9503522120676893981), uint(20)})
		_ = v34
	}
	if false {
		return
	}
	return ((g_float64 * float64(-0.6873260716550127)) <= float64(g_float32))
}

func core0() {
	mix_map_string_string(map[string]string{"\x00": ""})
	{
	}
	{
		v35 := float64(((-(g_float64 + g_float64)) * (float64(g_float32) * float64(g_uint8))))
		v36 := &v35
		var v37 int32 = g_int32
		mix(fb(v35))
		mix_p_float64(v36)
		mix(uint64(v37))
	}
}

var (
	ainits1       = cinits1 + binits1 + 2
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
	return 2, 2 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

func pickswitches2(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 5, 6:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 25:
	var v38 []uint8 = []uint8{}
	if ((len(v38) << 62) == int(y)) {
		r = r
	} else {
		r = ((len(v38) % (len(v38) | 1)) % 64)
	}
	mix_sl_uint8(v38)
		r += 100
	case 2, 7, 15:
		r += 1000
		switch {
		case y > 17:
			r++
		case y == 2:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches2() {
	for x := range int32(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 17) {
	case tr(2, 3), tr(3, 17), tr(4, 17):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 17) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(17)
	switch e {
	case 17 + 100, "x", nil:
		mix(5)
	case int32(17):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func genchans3(n int) <-chan int {
	c := make(chan int)
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
	x |= int(f2i(g_float64))
	x = ((x - (^x)) << (((g_uint16 ^ g_uint16) * (g_uint16 / 2)) % 8))
			out <- x*x + 6
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(9))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 9 {
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
	buf := make(chan int, 9)
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
	for range 9 {
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
	run("inits1", inits1)
	run("switches2", switches2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
