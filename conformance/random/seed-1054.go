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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0)

var g_int int = 3635340150474012699

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(-4)

var g_int64 int64 = int64(11)

var g_int8 int8 = int8(0x7e)

var g_sl_int []int = []int{-6135970467658030903}

var g_string string = "QßЖ"

var g_uint uint = uint(248218321727636398)

var g_uint16 uint16 = uint16(20)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(10758085482523630012)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(12903058933921770315)

func mix__3_uint16(x [3]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uintptr
	f3 bool
	f4 [3]int
}

type S5 struct {
	f6 string
}

func p7(a8 int) (r9 int8) {
	switch x := (a8 &^ a8); x & 7 {
	case 6:
		a8 = (+a8)
		if (!g_bool == (a8 == -4885142845011680996)) {
			v10 := ([]int)(g_sl_int)
			r9 = ((int8(g_uint32) >> ((g_uint &^ g_uint) % 70)) ^ ((r9 + int8(-0x50)) % (r9 | 1)))
			_ = v10
		} else {
			var v11 [4]string = [4]string{"0_", "世\n\"z"}
			v12 := ([4]uint8)([4]uint8{uint8(20), uint8(0x6), uint8(11), uint8(7)})
			_ = v11
			_ = v12
		}
	case 0, 4:
		for i13 := range 1 {
			a8 |= int(sat((g_string + g_string), int(f2i(g_float64))))
			a8 = (a8 | ((-a8) | a8))
			_ = i13
		}
	case 7:
		if g_bool {
			a8 ^= (a8 / (a8 | 1))
			r9 |= int8((uint32(g_int32) % 10))
			a8 -= (a8 >> (((g_int32 % (g_int32 | 1)) / 8) & 31))
		} else {
			a8 = (a8 / 64)
			a8 |= ((int(f2i(g_float64)) - (+a8)) % ((int(g_uint16) / (int(r9) | 1)) | 1))
		}
	}
	a8 = (((a8 / (a8 | 1)) + (a8 * 9)) << ((uint8(g_uint32) * (-g_uint8)) % 8))
	if (g_uint64 < uint64(777289648131505080)) {
		return
	}
	return (-min(r9, r9))
}

func p14(a15 int) (r16 int) {
	for i17 := 7; i17 >= 0; i17-- {
		if ((g_uint64 * g_uint64) > uint64(0x8)) {
			a15 += ((max(a15, r16) % (i17 | 1)) * (r16 & (i17 % (r16 | 1))))
		} else {
			a15--
			r16 = ((a15 / (a15 | 1)) | (a15 % (i17 | 1)))
		}
		_ = i17
	}
	v18 := string(clip(sub(string(append([]byte(g_string), g_uint8)), ((a15 / 7) % 64), int(f2i((g_float64 * g_float64))))))
	_ = v18
	if (g_uint8 != g_uint8) {
		return
	}
	return (min(r16, 11) << 44)
}

func p19(a20 bool) (r21 uint64) {
	v22 := ([4]int)([4]int{6, 16, 5770813542553242806})
	v23 := &v22
	var v24 [4]int64 = [4]int64{int64(3596660551391288914), int64(7)}
	v22[2] = (p14(p14(v22[3])) >> (((-g_uint32) << ((g_int16 % (g_int16 | 1)) & 63)) & 7))
	_ = v22
	_ = v23
	_ = v24
	if (a20 != a20) {
		return
	}
	return uint64(g_int32)
}

func p25(a26 uint32) (r27 bool) {
	var v28 uint32 = (a26 / (a26 | 1))
	if ((r27 && r27) == (r27 == r27)) {
	} else {
		if ((g_int16 & int16(-32768)) < g_int16) {
		}
	}
	_ = v28
	if (r27 != r27) {
		return
	}
	return !r27
}

func core0() {
	for i29 := 0; i29 < 1; i29++ {
		v30 := string(clip((((g_string + g_string) + g_string) + string(rune(max(g_uint16, g_uint16))))))
		mixs(v30)
		_ = i29
	}
	mix_sl_uint8([]uint8{uint8(0xfe)})
	L32:
	for i31 := uint32(32); i31 > 0; i31 /= 2 {
		if (g_bool != (g_int == -7)) {
			{
				var v33 uintptr = uintptr(9483719909721481311)
				mix(uint64(v33))
			}
			var v34 float32 = ((g_float32 / (g_float32 * g_float32)) / ((g_float32 + float32(1.5)) + float32(-3)))
			for i35 := 0; i35 < 7; i35++ {
				_ = i35
			}
			mix(fb(float64(v34)))
		}
		_ = i31
		if false {
			continue L32
		}
	}
	for i36 := 5; i36 >= 0; i36-- {
		_ = i36
		if !(g_float64 <= float64(-2.25e-7)) {
			break
		}
	}
	mix(uint64(int64((g_uintptr * g_uintptr))))
	v37 := ([3]uint16)([3]uint16{uint16(0x1)})
	mix__3_uint16(v37)
}

func gotos1() {
	i, n := 0, 3
loop:
	if i >= 18 {
		goto done
	}
	i++
	switch {
	case i%3 == 0:
		goto loop
	case i%7 == 3:
		n += 3
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
	for r := range 18 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 18+3:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	for _, i38 := range clip(string([]rune(string([]rune(g_string))))) {
		c = c
		c |= c
		_ = i38
	}
	v39 := float32((-((g_float32 / g_float32) / (g_float32 / float32(1e-20)))))
	mix(fb(float64(v39)))
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

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err8" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers2{7})
	}
	w := n * 8
	if !(g_int8 >= int8(-128)) {
		res = (((res - w) << ((g_int64 >> 70) & 7)) | p14(res))
	}
	for i40 := 5; i40 >= 0; i40-- {
		var v41 string = clip(g_string)
		v42 := &v41
		v41 = clip(((*v42) + string([]rune(((*v42) + v41)))))
		var v43 uint8 = (uint8((g_int8 &^ g_int8)) - (g_uint8 % ((g_uint8 << (g_uint % 70)) | 1)))
		mixs(v41)
		mix_p_string(v42)
		mix(uint64(v43))
		_ = i40
		if !!g_bool {
			continue
		}
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{8}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 7
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	for i44 := 0; i44 < 2; i44++ {
		x--
		x++
		_ = i44
	}
	for i45 := int16(2); i45 > 0; i45 /= 2 {
		x = ((x >> ((x % 64) & 63)) % (x | 1))
		v46 := uint32(max((g_uint32 % (g_uint32 | 1)), uint32((g_uintptr & g_uintptr))))
		x = int(f2i(float64(float32(i45))))
		_ = v46
		_ = i45
	}
			out <- x*x + 7
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
	go func() { (<-req) <- 7 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("defers2", defers2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
