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

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 934563818872001761

var g_int16 int16 = int16(0x3fff)

var g_int32 int32 = int32(-288224616)

var g_int64 int64 = int64(0x12)

var g_int8 int8 = int8(-1)

var g_string string = "0_"

var g_uint uint = uint(18446744073709551615)

var g_uint16 uint16 = uint16(28543)

var g_uint32 uint32 = uint32(0xab9f0769)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0x5)

var g_uintptr uintptr = uintptr(0x6)

type S1 struct {
	f2 string
	f3 [3]int
	f4 string
}

type S5 struct {
	f6 [1]int
	f7 bool
	f8 bool
}

type S9 struct {
	f10 bool
	f11 string
	f12 string
}

func p13(a14 string) (r15 int8) {
	if !!g_bool {
		if (int16(g_uint) == min(g_int16, int16(-1))) {
			a14 = clip((a14 + a14))
		} else {
			a14 = clip(string(rune(((g_uint64 << 45) << (uintptr(len(a14)) & 63)))))
		}
		var v16 map[uint8]uint = map[uint8]uint{uint8(4): uint(2), uint8(6): uint(0x8)}
		_ = v16
	}
	for i17 := uint32(128); i17 > 0; i17 /= 2 {
		v18 := uint(uint(((g_uint8 + g_uint8) % ((g_uint8 & g_uint8) | 1))))
		_ = v18
		_ = i17
	}
	switch x := int(f2i(float64(g_int16))); x & 7 {
	case 1:
		var v19 []uint8 = []uint8{uint8(0x1), uint8(15), uint8(16), uint8(18)}
		_ = v19
		fallthrough
	case 3, 2:
		for i20 := 0; i20 < 3; i20++ {
			_ = i20
		}
	case 6:
		if ((g_float64 > float64(3.141592653589793)) != true) {
		}
		for i21 := uint32(16); i21 > 0; i21 /= 2 {
			v22 := ([4]string)([4]string{})
			v23 := S1(S1{f2: "€\n 😀\"", f3: [3]int{-1053322235538877120}})
			_ = v22
			_ = v23
			_ = i21
		}
	default:
		switch x := (len(a14) | (len(a14) - 11)); uint8(x>>3) & 7 {
		case 0:
		case 4, 6:
			a14 = clip(a14)
			fallthrough
		case 2:
			var v24 string = clip(sub("0ß", ((len(a14) - -8) & (len(a14) / (len(a14) | 1))), (+len(a14))))
			_ = v24
		}
	}
	v25 := uint8(max((g_uint8 & (g_uint8 | g_uint8)), (uint8(g_int16) << 65)))
	_ = v25
	if (g_float64 >= g_float64) {
		return
	}
	return ((r15 &^ r15) << ((g_uint8 &^ g_uint8) % 33))
}

func p26(a27 bool) (r28 bool) {
	for i29 := 0; i29 < 2; i29++ {
		if false {
			v30 := uint64((^(uint64(g_int8) / ((g_uint64 - g_uint64) | 1))))
			_ = v30
		} else {
		}
		_ = i29
	}
	var v31 uint8 = (min((g_uint8 & uint8(94)), uint8(g_int)) << ((max(g_uint, uint(0x12)) | (g_uint * g_uint)) & 7))
	_ = v31
	if true {
		return
	}
	return !(g_uint32 != g_uint32)
}

func p32(a33 int, a34 uint) (r35 uint64) {
	if ((g_string + g_string) != sub(g_string, a33, -4)) {
		for i36 := int16(8); i36 > 0; i36 /= 2 {
			var v37 uintptr = uintptr(1)
			v38 := &v37
			a33 |= max((a33 % (int(f2i(g_float64)) | 1)), (a33 &^ 4005243137746968433))
			_ = v37
			_ = v38
			_ = i36
		}
	}
	for i39 := uint8(32); i39 > 0; i39 /= 2 {
		for i40 := int16(16); i40 > 0; i40 /= 2 {
			a33 = (a33 * (a33 % 7))
			a33 -= min(a33, a33)
			_ = i40
		}
		for i41 := range 5 {
			a33 &= (int(min(g_int16, g_int16)) >> 66)
			_ = i41
		}
		var v42 [1]string = [1]string{}
		_ = v42
		_ = i39
	}
	v43 := string(clip(string(append([]byte(string(append([]byte(string(rune(g_int32))), (g_uint8 << 28)))), ((g_uint8 | g_uint8) - uint8(g_int64))))))
	a33 = (a33 &^ ((len(v43) &^ -9223372036854775807) - a33))
	_ = v43
	if (g_string > "") {
		return
	}
	return r35
}

func p44(a45 int, a46 string, a47 string) (r48 int8) {
	if (a47 >= sub(a46, a45, len(a46))) {
		if (a45 > (len(a47) &^ len(a47))) {
			a45--
			a45 |= (len(a46) ^ 4611686018427387903)
			a45 = (a45 & a45)
		}
	} else {
		v49 := bool((p26((g_float64 != g_float64)) || (len(a47) != (a45 & len(a46)))))
		_ = v49
	}
	var v50 int16 = g_int16
	var v51 S1 = S1{f2: "", f3: [3]int{-7289029796038374493, -9}, f4: " Ж\x00€"}
	_ = v50
	_ = v51
	if (g_int64 >= g_int64) {
		return
	}
	return (r48 &^ (r48 * r48))
}

func p52(a53 int) (r54 int) {
	r54 |= int(g_uint64)
	v55 := uint((((g_uint / (g_uint | 1)) / ((g_uint % 10) | 1)) << ((int8(g_int32) >> ((g_int64 &^ g_int64) & 7)) & 31)))
	_ = v55
	if (r54 == r54) {
		return
	}
	return a53
}

func core0() {
	for i56 := range 7 {
		if !(g_bool || g_bool) {
			for i57 := 0; i57 < 5; i57++ {
				_ = i57
			}
		} else {
			v58 := float64(((g_float64 - (g_float64 * g_float64)) - g_float64))
			mix(fb(v58))
		}
		_ = i56
	}
	var v59 uint32 = ((min(g_uint32, uint32(722923945)) % ((g_uint32 - g_uint32) | 1)) ^ ((+g_uint32) << ((g_uint64 ^ g_uint64) % 33)))
	v59 = (v59 + (v59 &^ (v59 &^ v59)))
	mix(uint64(v59))
}

func complexes1() {
	a, b := complex(4, 7), complex(float64(2), 2)
	for i := range 4 {
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

type shapeifaces2 interface {
	area() int
}
type solidifaces2 interface {
	shapeifaces2
	error
}
type sqifaces2 struct{ a int }
type boxifaces2 struct {
	shapeifaces2
	h int
}

func (s sqifaces2) area() int      { return s.a * s.a }
func (b *boxifaces2) area() int    { return b.shapeifaces2.area() * b.h }
func (b *boxifaces2) Error() string { return "box" }

func kindifaces2(x any) int {
	switch x.(type) {
	case string:
		return 0
	case int:
		return 1
	case error:
		return 2
	case bool:
		return 3
	case []int:
		return 4
	case shapeifaces2:
		return 5
	case *int:
		return 6
	case nil:
		return 7
	case func() int:
		return 8
	case map[string]int:
		return 9
	case int8, uint8:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 9
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces2:
		return v.area() + len(v.Error())
	case shapeifaces2:
		return v.area()
	case func(int) int:
		return v(9)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 9
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{9}, &boxifaces2{sqifaces2{2}, 9}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{9}
	mixb(s == shapeifaces2(sqifaces2{9}))
	mixb(any(s) == any(sqifaces2{9 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces2)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces2); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces2); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces2{s, 2}
	s = &boxifaces2{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func genchans3(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 4
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x += (x >> 9)
	x = int(f2i((g_float64 - (g_float64 - g_float64))))
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(7))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 7 {
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
	buf := make(chan int, 7)
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
	for range 7 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 4 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("ifaces2", ifaces2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
