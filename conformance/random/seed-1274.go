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

var g__5_uint8 [5]uint8 = [5]uint8{uint8(237), uint8(0), uint8(7)}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-0x44d72f5f)

var g_int64 int64 = int64(1011814634649353157)

var g_int8 int8 = int8(105)

var g_string string = "\taz_界"

var g_uint uint = uint(4461322715831356518)

var g_uint16 uint16 = uint16(39761)

var g_uint32 uint32 = uint32(0x7fffffff)

var g_uint64 uint64 = uint64(12493132516222156967)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(4)

func mix_S10(x S10) {
	mix__2_int(x.f11)
	mix__3_int(x.f12)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S10(x *S10) {
	if x != nil {
		mix_S10((*x))
	}
}

func mix_p__2_uint8(x *[2]uint8) {
	if x != nil {
		mix__2_uint8((*x))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [1]int
	f3 [1]int
	f4 bool
}

type S5 struct {
	f6 bool
	f7 [2]int
	f8 int
	f9 bool
}

type S10 struct {
	f11 [2]int
	f12 [3]int
}

func p13(a14 bool, a15 bool) (r16 string) {
	v17 := uintptr(uintptr(((g_int32 >> 70) << 27)))
	switch x := int(max(g_uint16, g_uint16)); uint8(x>>3) & 7 {
	case 4:
		a14, a15 = !(r16 != string([]rune(r16))), (a15 != (g_float64 >= float64(7)))
	case 5, 3:
		switch x := (min(len(r16), len(r16)) * (len(r16) << 17)); x & 7 {
		case 6:
		case 7, 3:
			r16 = clip(string(rune(((g_uint32 - g_uint32) % 2))))
			fallthrough
		case 0:
		default:
			var v18 S5 = S5{true, [2]int{}, 7, true}
			v19 := &v18
			_ = v18
			_ = v19
		}
		fallthrough
	case 7:
		for i20 := 4; i20 >= 0; i20-- {
			var v21 S10 = S10{f11: [2]int{6, -9}, f12: [3]int{2455140547473713254, 7}}
			v21.f12[2] -= (len(r16) + int((g_int16 / 64)))
			_ = v21
			_ = i20
		}
	default:
		v22 := uint(uint((g_int32 * (g_int32 / (g_int32 | 1)))))
		_ = v22
	}
	if !a15 {
	} else {
		v23 := float32((float32((g_float64 * g_float64)) / g_float32))
		v24 := &v23
		_ = v23
		_ = v24
	}
	_ = v17
	if !a14 {
		return
	}
	return clip(r16)
}

func p25(a26 bool, a27 uintptr, a28 int) (r29 string) {
	var v30 uint8 = uint8(4)
	a28 = (a28 % (((len(r29) & 3) >> ((g_int64 << (g_uint16 % 70)) & 7)) | 1))
	_ = v30
	if (a27 > a27) {
		return
	}
	return clip(r29)
}

func core0() {
	{
		switch x := (int(g_int16) % 7); uint8(x>>3) & 7 {
		case 2:
			{
			}
			fallthrough
		case 3, 4:
			var v31 string = clip(sub(string(append([]byte(string(append([]byte(g_string), g_uint8))), uint8(g_int8))), ((g_int >> (g_uint % 8)) / 2), (+g_int)))
			v32 := int32((((g_int32 & int32(-0x2749aa7b)) & (g_int32 + int32(1))) | ((g_int32 * int32(-656682006)) >> ((g_uint8 % (g_uint8 | 1)) % 33))))
			mixs(v31)
			mix(uint64(v32))
		case 7:
			var v33 uint8 = ((uint8(g_uint8) * (g_uint8 << (g_uint % 70))) & sat((g_string + "ß€Q"), (g_int / 2)))
			mix(uint64(v33))
		default:
		}
	}
	v34 := string(clip((sub(sub(g_string, -9223372036854775808, 9), (g_int & 13), (g_int << (g_uint16 % 70))) + sub((g_string + "ßazé"), g_int, -3))))
	var v35 uintptr = g_uintptr
	v36 := &v35
	mixs(v34)
	mix(uint64(v35))
	mix_p_uintptr(v36)
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
			if !yield(i*2, string(r)) {
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
	for a := range filteriters1(uptoiters1(10), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 38:
				break outer
			}
	if g_bool {
		a = ((-a) &^ a)
		b, a = int(((g_uint32 >> 25) ^ uint32(g_int32))), 4611686018427387903
	}
	b = int(g_int64)
	mix__5_uint8(g__5_uint8)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("€\"\n\n\t\"") {
		mixs(s)
		if i > 38 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(10, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 8
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (-(-x))
	{
		var v37 int8 = int8(((g_int16 % 8) % ((g_int16 >> (g_uint32 & 7)) | 1)))
		x &= 7554094555746792397
		x = (x - (x << (uint16(v37) & 31)))
		_ = v37
	}
			out <- x*x + 8
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(3))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 3 {
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
	buf := make(chan int, 3)
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
	for range 3 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 8 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type gridarrays3 [3][3]uint

func bumparrays3(a gridarrays3, p *gridarrays3) uint {
	a[0][1] += 6
	p[0][2] -= 6
	return a[0][1] ^ p[0][2]
}

func arrays3() {
	var a gridarrays3
	a[0][2] = uint(0x5)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]uint{0: uint(16), uint(5563177884669448789)}
	for i, x := range lit {
		lit[len(lit)-1] = 6
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
	m := map[[2]int]string{{1, 2}: "x", {0, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 6}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func core4() {
	for i38 := 0; i38 < 2; i38++ {
		for i39 := range 5 {
			v40 := ([2]uint8)([2]uint8{uint8(185), uint8(17)})
			v41 := &v40
			v42 := bool(((i39 >= (i38 | i39)) && !(g_float64 > g_float64)))
			mix__2_uint8(v40)
			mix_p__2_uint8(v41)
			mixb(v42)
			_ = i39
		}
		v43 := int8(int8((uintptr(g_uint64) ^ (g_uintptr << 2))))
		mix(uint64(v43))
		_ = i38
	}
	L45:
	for i44 := 2; i44 >= 0; i44-- {
		mix(uint64((((g_uint % (g_uint | 1)) | g_uint) << ((g_uint32 - g_uint32) & 63))))
		_ = i44
		if !g_bool {
			continue L45
		}
	}
	v46 := S10(S10{[2]int{7}, [3]int{17, 2412268590261535396}})
	v47 := &v46
	if ((g_int8 & g_int8) >= min(g_int8, g_int8)) {
		if (g_uint16 > (g_uint16 / (g_uint16 | 1))) {
			v46.f11[1] &= (((+v47.f12[2]) / (v47.f11[0] | 1)) | (v47.f12[2] / 3))
			{
				var v48 string = clip(sub(((g_string + "") + (g_string + "\na_")), (v46.f12[2] % (v46.f12[0] | 1)), ((v46.f11[1] / (v47.f11[1] | 1)) + v47.f11[0])))
				v48 = clip(string(rune(int32((g_uint64 &^ g_uint64)))))
				v46.f11[0] |= ((v47.f11[0] >> (g_uint & 63)) >> (((g_uint8 >> (g_uint16 & 63)) % 100) % 33))
				mixs(v48)
			}
			L50:
			for i49 := range 6 {
				v46.f12[0] = 19
				_ = i49
				if ((v46.f12[2] % 64) > int(f2i(g_float64))) {
					break L50
				}
			}
		}
		var v51 int = v47.f11[1]
		v51 += (+int((g_int8 >> (g_uint % 70))))
		mix(uint64(v51))
	}
	mix__3_int(v46.f12)
	v46.f12[0] = (int(max(g_uint, g_uint)) & v47.f11[0])
	mix_S10(v46)
	mix_p_S10(v47)
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("chans2", chans2)
	run("arrays3", arrays3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
