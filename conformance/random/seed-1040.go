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

var g_S1 S1 = S1{f2: "ß"}

var g__1_string [1]string = [1]string{""}

var g_bool bool = true

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 10

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(-1)

var g_int8 int8 = int8(10)

var g_map_string_uint64 map[string]uint64 = map[string]uint64{"\n": uint64(13), "": uint64(4), "世a\x00": uint64(19)}

var g_string string = "zß00é"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(3929)

var g_uint32 uint32 = uint32(49695299)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(0x7fffffffffffffff)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

type S1 struct {
	f2 string
	f3 uint64
}

func p4(a5 uint16) (r6 bool) {
	if !(r6 || false) {
		for i7 := range 3 {
			_ = i7
		}
	} else {
	}
	if (r6 && true) {
		var v8 string = clip(string(rune((uint(g_int64) >> 59))))
		_ = v8
	}
	{
		if !(g_uint64 == g_uint64) {
		} else {
		}
		if ((g_string + "0\t世é界") != sub("0", 4611686018427387903, g_int)) {
		} else {
			var v9 S1 = S1{f3: uint64(16)}
			_ = v9
		}
	}
	L11:
	for i10 := 0; i10 < 7; i10++ {
		if !r6 {
		}
		if (string(rune(g_uint64)) > string(rune(g_uint32))) {
			a5 = (a5 % (uint16(uintptr(g_int16)) | 1))
		} else {
			var v12 uint8 = ((uint8(g_uint) << (g_uint % 33)) - uint8((g_int32 / (g_int32 | 1))))
			_ = v12
		}
		_ = i10
		if r6 {
			continue L11
		}
	}
	if (g_int >= g_int) {
		return
	}
	return !r6
}

func p13(a14 bool, a15 bool) (r16 string) {
	{
		v17 := (map[string]uint64)(g_map_string_uint64)
		_ = v17
	}
	if (a15 != a15) {
		return
	}
	return clip(string(rune(g_uint32)))
}

func p18(a19 int, a20 string) (r21 string) {
	L23:
	for i22 := 0; i22 < 5; i22++ {
		var v24 map[string]uint = map[string]uint{"": uint(9), "Q": uint(0xd)}
		_ = v24
		_ = i22
		if ((g_uint8 < g_uint8) || (g_float64 < g_float64)) {
			continue L23
		}
	}
	for i25 := 0; i25 < 3; i25++ {
		a19 |= (len(r21) + ((-len(r21)) * int(f2i(g_float64))))
		_ = i25
	}
	if (g_bool != g_bool) {
		return
	}
	return clip(string([]rune((r21 + a20))))
}

func p26(a27 bool, a28 string) (r29 int16) {
	if (uint8(r29) > uint8(g_uint64)) {
		L31:
		for i30 := range 4 {
			a28 = clip(a28)
			_ = i30
			if ((len(a28) &^ i30) != i30) {
				continue L31
			}
		}
	} else {
		var v32 uint64 = uint64(9)
		_ = v32
	}
	if true {
		return
	}
	return r29
}

func core0() {
	v33 := uint64(((g_uint64 >> 37) / (g_uint64 | 1)))
	for i34 := range 7 {
		for i35 := 0; i35 < 5; i35++ {
			v36 := uint((((g_uint / (g_uint | 1)) &^ g_uint) + g_uint))
			mix(uint64(v36))
			_ = i35
		}
		_ = i34
	}
	v37 := ([1]string)(g__1_string)
	mix(uint64(v33))
	mix__1_string(v37)
}

func genchans1(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 2
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	switch x := x; []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v38 := uint64(g_uint64)
		x *= -3895192416507980372
		_ = v38
	case "z", "":
		x *= (x & int(uint8(g_uint32)))
		x = (int((g_int16 % (g_int16 | 1))) &^ (x % (x | 1)))
	case "0":
		x &^= int((g_uint64 % ((g_uint64 >> (g_uintptr & 31)) | 1)))
	default:
		var v39 uint = (+(g_uint >> 29))
		_ = v39
	}
	x |= int(((g_uint | uint(0x6)) | max(g_uint, g_uint)))
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(2))) {
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
	go func() { (<-req) <- 2 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func complexes2() {
	a, b := complex(7, 4), complex(float64(-1), 0.5)
	for i := range 3 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func gotos3() {
	i, n := 0, 5
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%3 == 0:
		goto loop
	case i%7 == 3:
		n += 5
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 8 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 5:
				continue rows
			case c+r > 8+3:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	{
		r = ((int(g_uint) << ((g_uint64 & uint64(17)) & 7)) &^ (c / (c | 1)))
		var v40 map[uint8]string = map[uint8]string{uint8(14): "ß😀\nz"}
		v40[uint8(9)] = clip(((v40[uint8(127)] + string(rune(g_uint32))) + p13((g_int8 != g_int8), !g_bool)))
		mix_map_uint8_string(v40)
	}
	{
		mixs(sub(string([]rune(string(append([]byte(g_string), g_uint8)))), (c >> (min(g_uint64, g_uint64) & 63)), (c << ((c ^ r) & 31))))
		r = int(((g_uint8 + g_uint8) << 40))
		mix_S1(g_S1)
	}
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("complexes2", complexes2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
