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

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(7)

var g_int int = 12

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(-898978441)

var g_int64 int64 = int64(1)

var g_int8 int8 = int8(0xc)

var g_string string = "é😀ß\""

var g_uint uint = uint(20)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(16129823953237719885)

func mix__1_uint(x [1]uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_map_uint8_int8(x map[uint8]int8) {
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

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_map_uint8_int(x *map[uint8]int) {
	if x != nil {
		mix_map_uint8_int((*x))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 bool
}

type S5 struct {
	f6 [3]int
	f7 uintptr
	f8 int
	f9 bool
}

func p10(a11 bool, a12 int, a13 uint16) (r14 uintptr) {
	a12 = int((g_uint - (g_uint % (g_uint | 1))))
	for i15 := 2; i15 >= 0; i15-- {
		if false {
			a12 = a12
		}
		_ = i15
		if ((g_float64 - g_float64) != float64(g_float32)) {
			break
		}
	}
	if ((g_float64 - g_float64) >= (g_float64 * g_float64)) {
		v16 := (map[int]uint8)(map[int]uint8{int(8): uint8(255), int(9): uint8(107), int(19): uint8(16), int(20): uint8(13)})
		v17 := int8((((-g_int8) * (g_int8 / (g_int8 | 1))) | int8(-3)))
		v18 := &v17
		var v19 uint8 = (v16[4611686018427387904] << ((uint16(g_uint64) >> 28) % 8))
		_ = v16
		_ = v17
		_ = v18
		_ = v19
	} else {
		L21:
		for i20 := int16(2); i20 > 0; i20 /= 2 {
			v22 := ([4]int)([4]int{-6, -4814928072886310665})
			a12 ^= (a12 % ((a12 << ((g_uint8 >> (g_uint64 % 33)) % 33)) | 1))
			v22[3] &= (+(a12 >> (g_uint8 & 63)))
			_ = v22
			_ = i20
			if ((a12 - a12) == (a12 ^ a12)) {
				continue L21
			}
		}
		for i23 := 0; i23 < 1; i23++ {
			a12 = (i23 % 100)
			a12 = (i23 >> 12)
			_ = i23
		}
	}
	a12 = (a12 & int((a12 >> 63)))
	if a11 {
		return
	}
	return (r14 ^ uintptr(1))
}

func p24(a25 uint8, a26 int16) (r27 uint16) {
	for i28 := 0; i28 < 7; i28++ {
		var v29 int8 = (((g_int8 &^ g_int8) % 7) &^ ((g_int8 + g_int8) / (g_int8 | 1)))
		for i30 := 0; i30 < 6; i30++ {
			_ = i30
			if (r27 > (r27 - r27)) {
				break
			}
		}
		{
			v31 := int((int((g_uint64 | g_uint64)) % 8))
			v32 := uint64(((uint64(g_uint32) & (+g_uint64)) << (a25 % 8)))
			_ = v31
			_ = v32
		}
		_ = v29
		_ = i28
		if !(g_bool && false) {
			continue
		}
	}
	v33 := uintptr(g_uintptr)
	if (!g_bool || (g_float64 >= float64(-0.03838295496291155))) {
		switch x := ((g_int << (g_uint64 % 8)) &^ (g_int * g_int)); x & 7 {
		case 3:
			v34 := float64(((float64(v33) * (g_float64 / g_float64)) / (float64(a25) * (g_float64 - float64(719.2773057849652)))))
			_ = v34
		case 7, 1:
		case 6:
			r27 -= max(r27, max((r27 - r27), uint16(g_int8)))
		default:
		}
	}
	_ = v33
	if (g_uint32 > g_uint32) {
		return
	}
	return (r27 / (r27 | 1))
}

func p35(a36 int, a37 bool) (r38 string) {
	v39 := string(clip(r38))
	if ((g_uint32 & g_uint32) >= (g_uint32 | g_uint32)) {
		L41:
		for _, i40 := range clip((string(rune(g_uint32)) + string(append([]byte(r38), uint8(58))))) {
			v42 := float32((float32((g_int64 / (g_int64 | 1))) * (-g_float32)))
			_ = v42
			_ = i40
			if ((g_float64 <= float64(1e10)) != (len(v39) < -9223372036854775808)) {
				continue L41
			}
		}
		v39 = clip((string([]rune((r38 + "\n"))) + string(append([]byte((v39 + v39)), uint8(20)))))
		var v43 uint = (uint((-g_uint)) >> (min(int8(g_uint32), (g_int8 % 3)) & 7))
		_ = v43
	}
	{
		for i44 := 0; i44 < 3; i44++ {
			a36 = (a36 % (((len(r38) << (g_int32 & 7)) ^ (a36 & i44)) | 1))
			_ = i44
		}
		var v45 S5 = S5{[3]int{}, uintptr(0x3), -1816160227210576543, true}
		r38 = clip(v39)
		_ = v45
	}
	_ = v39
	if !a37 {
		return
	}
	return clip((string(rune(g_uint32)) + string(rune(g_int8))))
}

func p46(a47 string) (r48 string) {
	if !(g_bool && true) {
	}
	var v49 uint8 = (g_uint8 % (g_uint8 | 1))
	var v50 int = len(r48)
	v51 := &v50
	_ = v49
	_ = v50
	_ = v51
	if (len(a47) >= 7) {
		return
	}
	return clip(string(rune((g_uint32 / 7))))
}

func core0() {
	for i52 := range 6 {
		var v53 int8 = (((g_int8 ^ g_int8) - (+g_int8)) / (int8(max(g_int8, g_int8)) | 1))
		v54 := &v53
		if !(g_bool == g_bool) {
			switch x := (int(i52) * i52); uint8(x>>3) & 7 {
			case 4:
				v55 := uintptr(min(g_uintptr, (g_uintptr >> (g_uint & 31))))
				mix(uint64(v55))
			case 0, 7:
			case 2:
			}
			switch x := i52; []string{"a", "z", "", "é"}[x&3] {
			case "é":
				fallthrough
			case "", "z":
				v53 = (-v53)
			case "a":
				v56 := (map[uint8]uint8)(map[uint8]uint8{uint8(26): uint8(0), uint8(13): uint8(10)})
				mix_map_uint8_uint8(v56)
			default:
			}
		}
		mix(uint64(v53))
		mix_p_int8(v54)
		_ = i52
	}
	if g_bool {
		for i57 := range 2 {
			switch x := (int(f2i(g_float64)) >> (min(g_int16, g_int16) & 63)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "z", "0":
				var v58 string = clip(sub((g_string + p35(i57, false)), (i57 / ((i57 << (g_int8 & 63)) | 1)), min(int(g_uint), (i57 ^ i57))))
				mixs(v58)
			case "é":
			default:
				v59 := float64(((float64(g_uintptr) + float64(g_uint64)) - g_float64))
				mix(fb(v59))
			}
			_ = i57
		}
		{
			if !(g_uint > g_uint) {
				var v60 map[uint8]int = map[uint8]int{}
				v61 := &v60
				mix_map_uint8_int(v60)
				mix_p_map_uint8_int(v61)
			}
			var v62 uint32 = uint32((int16(g_uint64) ^ int16(-15853)))
			mix(uint64(v62))
		}
	}
	for i63 := 0; i63 < 1; i63++ {
		{
			if ((g_bool != true) == g_bool) {
				var v64 float32 = float32(((g_float64 - g_float64) / float64(g_int16)))
				mix(fb(float64(v64)))
			}
		}
		_ = i63
		if ((i63 > i63) || (g_float64 != g_float64)) {
			continue
		}
	}
	mix(fb(float64(int16((g_uint16 | g_uint16)))))
	v65 := (map[uint8]int8)(map[uint8]int8{uint8(2): int8(0x0), uint8(5): int8(17)})
	if ((g_float64 - g_float64) != (g_float64 / g_float64)) {
		v66 := float64(g_float64)
		{
		}
		mix(fb(v66))
	} else {
		var v67 [1]uint = [1]uint{uint(1)}
		mix__1_uint(v67)
	}
	L69:
	for i68 := 0; i68 < 3; i68++ {
		_ = i68
		if (string([]rune(g_string)) < string(rune(g_uint))) {
			continue L69
		}
	}
	mix_map_uint8_int8(v65)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(4), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 39:
				break outer
			}
	b += ((a % (a | 1)) & a)
	var v70 []int8 = []int8{int8(0x4e)}
	a = (((b / 10) & (b << 27)) >> (((g_uint >> 0) / 8) & 63))
	mix_sl_int8(v70)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("a\"世世_") {
		mixs(s)
		if i > 39 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(4, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func gotos2() {
	i, n := 0, 11
loop:
	if i >= 20 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 11
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
	for r := range 20 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 11:
				continue rows
			case c+r > 20+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r |= (int((g_uint64 % 2)) / (int(int(g_uint32)) | 1))
	for i71 := 6; i71 >= 0; i71-- {
		r &^= (((r / 100) % (i71 | 1)) * ((i71 | r) | (i71 * i71)))
		c &^= ((r - (i71 / (i71 | 1))) >> (g_uint64 % 33))
		c = r
		_ = i71
		if !(g_bool != g_bool) {
			continue
		}
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

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 9
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x &= (((x >> 25) / (x | 1)) & (-(x | x)))
	x = ((x >> (uint(g_uint64) % 8)) - (x * (+x)))
			out <- x*x + 9
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(5))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
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
	go func() { (<-req) <- 9 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func core4() {
	var v73 bool = ((sub(g_string, -7, g_int) <= (g_string + "\"")) != g_bool)
	for i74 := range 6 {
		_ = i74
	}
	v75 := bool((sub(g_string, 4611686018427387903, (g_int - g_int)) < string([]rune(g_string))))
	mixb(v73)
	mixb(v75)
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("gotos2", gotos2)
	run("chans3", chans3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
