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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = 4841818206849975907

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(-0x2f2101e8)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(-18)

var g_string string = "0"

var g_uint uint = uint(8)

var g_uint16 uint16 = uint16(0x8a42)

var g_uint32 uint32 = uint32(9)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(0xb)

var g_uintptr uintptr = uintptr(7869555671637206666)

func mix_S6(x S6) {
	mix__2_int(x.f7)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
	f3 bool
	f4 [2]int
	f5 [1]int
}

type S6 struct {
	f7 [2]int
}

func p8(a9 int, a10 string, a11 int) (r12 int8) {
	var v13 int = (a9 / (len(a10) | 1))
	v14 := &v13
	var v15 []int = []int{-1324125868639830762, -9}
	var v16 uintptr = (g_uintptr / (((g_uintptr / 10) & (g_uintptr - uintptr(5448800783729810172))) | 1))
	_ = v13
	_ = v14
	_ = v15
	_ = v16
	if (g_float64 <= g_float64) {
		return
	}
	return (int8(a9) % 10)
}

func p17(a18 bool, a19 uint32) (r20 string) {
	for i21 := 2; i21 >= 0; i21-- {
		if (i21 >= (len(r20) & len(r20))) {
			r20 = clip(sub(sub(sub(r20, i21, len(r20)), (len(r20) &^ len(r20)), (i21 - 7)), -6, (i21 / ((len(r20) >> 7) | 1))))
		}
		_ = i21
	}
	for i22 := range 3 {
		var v23 map[int]uint16 = map[int]uint16{int(16): uint16(8)}
		v24 := float32(float32(((g_uintptr + g_uintptr) - (g_uintptr / 10))))
		_ = v23
		_ = v24
		_ = i22
	}
	var v25 S6 = S6{f7: [2]int{2672867688233691390}}
	_ = v25
	if a18 {
		return
	}
	return clip(sub((r20 + r20), max(len(r20), len(r20)), (-len(r20))))
}

func p26(a27 uint32, a28 int) (r29 string) {
	{
		v30 := uint(max(g_uint, (-(g_uint * uint(0x1)))))
		var v31 float64 = float64((g_int32 ^ (g_int32 ^ g_int32)))
		a28 = a28
		_ = v30
		_ = v31
	}
	r29 = clip(string(rune((max(g_uint, uint(5748277310478440604)) + uint(2)))))
	v32 := uint8((+g_uint8))
	v33 := &v32
	_ = v32
	_ = v33
	if (g_bool || false) {
		return
	}
	return clip((string(rune(g_uint64)) + p17(false, uint32(0))))
}

func core0() {
	if (string(rune(g_uint32)) < (g_string + g_string)) {
		v34 := S6(S6{})
		for i35 := 0; i35 < 4; i35++ {
			L37:
			for i36 := 0; i36 < 2; i36++ {
				v38 := float64(((-(-g_float64)) / g_float64))
				mix(fb(v38))
				_ = i36
				if ((g_float64 / g_float64) == (g_float64 / g_float64)) {
					continue L37
				}
			}
			{
				v39 := bool((g_float64 >= float64((g_float32 - g_float32))))
				mixb(v39)
			}
			_ = i35
			if ((g_float64 + float64(1e10)) >= (g_float64 - float64(1e10))) {
				break
			}
		}
		var v40 uintptr = (g_uintptr + (max(g_uintptr, g_uintptr) % 3))
		mix_S6(v34)
		mix(uint64(v40))
	} else {
		if !(g_bool != g_bool) {
			v41 := float32(float32((g_int >> (g_uint16 % 70))))
			mix(fb(float64(v41)))
		} else {
			{
				v42 := uint16(uint16((g_uintptr * g_uintptr)))
				mix(uint64(v42))
			}
		}
	}
	v43 := ([]string)([]string{"界0 é\n"})
	mix(uint64(((uint16(g_uint16) ^ g_uint16) >> (uint32(int64(g_uint32)) & 7))))
	if !(g_bool && g_bool) {
	} else {
		if ((g_bool || g_bool) == !g_bool) {
			for i44 := range 5 {
				var v45 int8 = int8(int32((g_int32 / 100)))
				mix(uint64(v45))
				_ = i44
				if ((len(v43) / 10) == (len(v43) + i44)) {
					break
				}
			}
		} else {
		}
	}
	for i46 := 0; i46 < 5; i46++ {
		v47 := float64(float64(((g_float32 + g_float32) / float32(g_uint8))))
		v48 := &v47
		L50:
		for _, i49 := range clip(string(append([]byte(sub("ß", len(v43), len(v43))), (g_uint8 ^ g_uint8)))) {
			var v51 []uint8 = []uint8{uint8(0), uint8(226), uint8(174), uint8(217)}
			mix_sl_uint8(v51)
			_ = i49
			if (int(g_int8) >= int(g_uint16)) {
				continue L50
			}
		}
		if g_bool {
		} else {
			{
				var v52 float32 = ((float32(i46) - (-g_float32)) / (float32(v47) / (g_float32 + g_float32)))
				mix(fb(float64(v52)))
			}
			var v53 uint8 = uint8(int16(min(g_int64, g_int64)))
			v54 := &v53
			mix(uint64(v53))
			mix_p_uint8(v54)
		}
		mix(fb(v47))
		mix_p_float64(v48)
		_ = i46
		if !!g_bool {
			break
		}
	}
	mix_sl_string(v43)
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
	x *= (int(f2i((g_float64 / g_float64))) ^ (int(g_uint) & x))
	v56 := float32(((float32(x) + float32(g_float64)) / float32((g_float64 / g_float64))))
	_ = v56
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(8))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 8 {
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
	buf := make(chan int, 8)
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
	for range 8 {
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
	case int:
		return 0
	case *int:
		return 1
	case string:
		return 2
	case func() int:
		return 3
	case shapeifaces2:
		return 4
	case error:
		return 5
	case int8, uint8:
		return 6
	case bool:
		return 7
	case nil:
		return 8
	case map[string]int:
		return 9
	case []int:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
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
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 4
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{4}, &boxifaces2{sqifaces2{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{4}
	mixb(s == shapeifaces2(sqifaces2{4}))
	mixb(any(s) == any(sqifaces2{4 + 1}))
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

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
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

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*3, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
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

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(10), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 16:
				break outer
			}
	{
		a = ((a % (b | 1)) - (a & 5101570702125680531))
		a ^= ((b / 100) << ((int64(g_int8) / 7) & 31))
	}
	for i57 := 0; i57 < 1; i57++ {
		a--
		_ = i57
	}
	v58 := uint((((g_uint * uint(8)) | uint(g_uintptr)) >> (g_int32 & 31)))
	mix(uint64(v58))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\n") {
		mixs(s)
		if i > 16 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(10, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("ifaces2", ifaces2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
