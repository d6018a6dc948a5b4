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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(7)

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(2062185697)

var g_int64 int64 = int64(2)

var g_int8 int8 = int8(0)

var g_string string = "\t\"a€"

var g_uint uint = uint(9561473471265582817)

var g_uint16 uint16 = uint16(9664)

var g_uint64 uint64 = uint64(6)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(0x0)

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint32
	f3 [2]int
	f4 bool
}

func p5(a6 int) (r7 int64) {
	var v8 []uintptr = []uintptr{}
	v9 := ([1]uint64)([1]uint64{})
	a6 = (a6 - int(f2i((g_float64 / g_float64))))
	_ = v8
	_ = v9
	if !g_bool {
		return
	}
	return (r7 - (r7 << (g_uint16 % 33)))
}

func p10(a11 string) (r12 bool) {
	v13 := bool((len(a11) > len(a11)))
	_ = v13
	if (r12 != false) {
		return
	}
	return (r12 && (r12 && true))
}

func p14(a15 int) (r16 uint32) {
	switch x := int(f2i(g_float64)); x & 7 {
	case 2:
		var v17 S1 = S1{f3: [2]int{-6015871821187881361}}
		_ = v17
	case 5, 7:
		a15 -= ((a15 - int(g_int32)) ^ int((g_uint % 10)))
	case 6:
		v18 := (map[string]int64)(map[string]int64{"Q\n": int64(-2014161855329235647)})
		v19 := &v18
		switch x := a15; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a15 &^= int(g_uintptr)
			v20 := uint16(min((g_uint16 << (r16 & 7)), max((g_uint16 & uint16(0xd)), (g_uint16 % 8))))
			_ = v20
			fallthrough
		case "a", "0":
			var v21 [5]string = [5]string{"", "a\"", "z世界", "z", ""}
			a15 = len(v18)
			_ = v21
		case "":
			a15 = (min((a15 / (a15 | 1)), (a15 << (g_uint64 % 8))) & int(f2i(float64(g_float32))))
		default:
			r16 ^= (r16 * r16)
		}
		_ = v18
		_ = v19
	default:
		L23:
		for i22 := 0; i22 < 3; i22++ {
			var v24 [1]uint16 = [1]uint16{uint16(0x6c89)}
			v25 := uint16((uint16(uint64(g_uint64)) - uint16(g_uint8)))
			a15 = (a15 ^ (a15 << ((g_int32 * int32(-3)) & 31)))
			_ = v24
			_ = v25
			_ = i22
			if !(g_string == g_string) {
				continue L23
			}
		}
	}
	{
		r16 = uint32((g_uint16 * (g_uint16 & uint16(0xfbbf))))
	}
	for i26 := 0; i26 < 7; i26++ {
		r16 = (r16 << ((-(g_uint16 &^ g_uint16)) & 31))
		_ = i26
		if !g_bool {
			break
		}
	}
	if (float64(g_float32) < float64(g_int16)) {
		v27 := ([]uint8)([]uint8{uint8(254), uint8(152)})
		{
			a15 = a15
			v28 := int32(min(((g_int32 | int32(-1636091196)) - (g_int32 & g_int32)), (max(g_int32, g_int32) & (g_int32 * g_int32))))
			a15 = (len(v27) << 37)
			_ = v28
		}
		for _, i29 := range v27 {
			var v30 int16 = max(((g_int16 - g_int16) << 21), (max(g_int16, g_int16) / 10))
			_ = v30
			_ = i29
		}
		_ = v27
	}
	if !g_bool {
		return
	}
	return (r16 &^ r16)
}

func core0() {
	if g_bool {
		v31 := uintptr(uintptr(((g_uintptr / (g_uintptr | 1)) | min(g_uintptr, uintptr(13)))))
		for i32 := uint8(8); i32 > 0; i32 /= 2 {
			{
			}
			_ = i32
		}
		var v33 int16 = g_int16
		mix(uint64(v31))
		mix(uint64(v33))
	} else {
	}
	v34 := string(clip((string(rune(int32(g_int64))) + string(rune((g_int32 & g_int32))))))
	v35 := &v34
	mixs(v34)
	mix_p_string(v35)
}

func genchans1(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 4
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	if (g_float64 != (g_float64 * g_float64)) {
		x |= int((int64(g_uintptr) | g_int64))
		x = -9
		x &^= x
	}
	x = (int(g_int8) / 8)
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(4))) {
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
	go func() { (<-req) <- 4 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func slices2() {
	a := make([]int64, 3, 5)
	for i := range a {
		a[i] = []int64{int64(0x10), int64(4611686018427387904), int64(-0x56a160e0cc02bb6f), int64(6)}[i%4]
	}
	b := append(a, int64(-7))
	c := append(a, int64(0), int64(0x4000000000000000))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[1:1:1]
	e := append(d, int64(-9223372036854775807))
	if len(e) > 0 {
		e[0] = int64(0)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[1:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[1:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(-9223372036854775807)
	g[0] = int64(0x4000000000000000)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 1+1)
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
	mix_sl_int64(c)
}

const (
	aconsts3 = iota * 8
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s8"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 78
const (
	thirdconsts3          = 28.0 / 3
	rconsts3              = 'a' + iota*2
	tconsts3    int64        = 91
	maskconsts3           = ^uint32(0) >> 2
	big2consts3           = bigconsts3 >> (78 - 2) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("slices2", slices2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
