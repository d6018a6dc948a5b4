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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-2.25e-7)

var g_int16 int16 = int16(-2)

var g_int32 int32 = int32(0xc)

var g_int64 int64 = int64(-43082514955694736)

var g_int8 int8 = int8(0)

var g_string string = "\""

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(4294967294)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(0x6)

var g_uintptr uintptr = uintptr(5)

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

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

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint
	f3 [3]int
	f4 bool
	f5 [3]int
}

type S6 struct {
	f7 int64
	f8 int32
	f9 bool
}

type S10 struct {
	f11 bool
}

func p12(a13 string, a14 bool, a15 int) (r16 uint) {
	var v17 uintptr = (((g_uintptr % 8) >> 62) & ((g_uintptr % (g_uintptr | 1)) << 61))
	a14 = (a15 < (a15 & a15))
	v18 := uint((r16 | ((r16 * r16) &^ uint(a15))))
	_ = v17
	_ = v18
	if (a13 == a13) {
		return
	}
	return (r16 << 37)
}

func p19(a20 int, a21 int) (r22 uint64) {
	switch x := (a21 * 5); uint8(x>>3) & 7 {
	case 5:
		var v23 int8 = (min(g_int8, int8(g_uint8)) / (max((^g_int8), int8(a20)) | 1))
		v24 := &v23
		_ = v23
		_ = v24
	case 0, 2:
		for i25 := range 7 {
			a21 -= ((a21 / 100) + int(f2i(g_float64)))
			_ = i25
		}
	case 7:
		L27:
		for _, i26 := range clip(string(rune((g_int32 * g_int32)))) {
			var v28 string = clip(sub(((g_string + g_string) + " 0éz\""), (+int(f2i(g_float64))), (a20 % (int(g_uint8) | 1))))
			v29 := &v28
			_ = v28
			_ = v29
			_ = i26
			if g_bool {
				continue L27
			}
		}
	}
	if ((g_bool == true) == (a20 >= a20)) {
		a21 = int(f2i(float64(g_uintptr)))
		a20++
	} else {
		L31:
		for i30 := 6; i30 >= 0; i30-- {
			a20 ^= (i30 & int(f2i(float64(g_float32))))
			a21++
			_ = i30
			if (a21 > (+i30)) {
				continue L31
			}
		}
	}
	a21--
	if ((a21 + a21) == (a21 >> (g_uint16 & 31))) {
		for i32 := 0; i32 < 7; i32++ {
			a20 -= a21
			a21 = (i32 >> (((g_uint32 + g_uint32) << 3) % 8))
			_ = i32
		}
		if (float64(g_int8) > (g_float64 * g_float64)) {
			a21 = (a21 >> ((uint(g_uint32) >> (max(g_uint16, uint16(7)) & 7)) & 63))
		} else {
			a21 &^= a21
			r22++
		}
	}
	if (g_string > g_string) {
		return
	}
	return uint64((g_uint8 / (g_uint8 | 1)))
}

func p33(a34 string) (r35 uint64) {
	for i36 := uint32(16); i36 > 0; i36 /= 2 {
		if ((g_float64 + g_float64) < (g_float64 / g_float64)) {
			v37 := S6(S6{int64(-7), int32(762594488), true})
			_ = v37
		}
		if (g_bool == (g_bool != g_bool)) {
			var v38 uintptr = ((g_uintptr >> 21) % (g_uintptr | 1))
			_ = v38
		} else {
			var v39 S6 = S6{int64(-7150933319468411762), int32(-1), true}
			_ = v39
		}
		_ = i36
	}
	if ((g_float64 + g_float64) != float64(g_uint16)) {
		for i40 := 0; i40 < 6; i40++ {
			v41 := S10(S10{f11: false})
			_ = v41
			_ = i40
			if (!g_bool == (g_bool != false)) {
				break
			}
		}
		v42 := int32((g_int32 << 5))
		var v43 []uint8 = []uint8{uint8(55), uint8(0), uint8(9), uint8(17)}
		_ = v42
		_ = v43
	} else {
		if (a34 == string(rune(g_int32))) {
		} else {
			a34 = clip((((a34 + a34) + string(append([]byte(a34), uint8(171)))) + string([]rune(string(append([]byte(a34), uint8(64)))))))
		}
	}
	if ((g_bool && g_bool) == (g_bool || g_bool)) {
		L45:
		for i44 := 0; i44 < 6; i44++ {
			a34 = clip((string([]rune(a34)) + string([]rune((a34 + "\n")))))
			_ = i44
			if ((a34 + a34) <= sub(a34, len(a34), len(a34))) {
				break L45
			}
		}
		for i46 := 0; i46 < 5; i46++ {
			a34 = clip((string(rune((g_uint8 | g_uint8))) + a34))
			_ = i46
		}
	} else {
		if ((g_float64 / g_float64) >= (-g_float64)) {
		} else {
		}
	}
	if (g_int16 > g_int16) {
		return
	}
	return ((r35 | r35) - (r35 % (r35 | 1)))
}

func p47(a48 bool, a49 uint8, a50 string) (r51 uintptr) {
	v52 := S1(S1{f2: uint(0), f3: [3]int{-8, 9223372036854775807}, f5: [3]int{12, 9223372036854775807}})
	var v53 uint = (+v52.f2)
	_ = v52
	_ = v53
	if false {
		return
	}
	return (r51 & (r51 / (r51 | 1)))
}

func core0() {
	for i54 := 3; i54 >= 0; i54-- {
		if (int64(g_uint32) < (g_int64 & int64(-9223372036854775808))) {
			for i55 := 0; i55 < 5; i55++ {
				v56 := (map[string]string)(map[string]string{})
				v56["_é界\t世"] = clip(sub(v56["éЖß\n€"], (len(v56) + 15), ((len(v56) | i55) ^ -7)))
				mix_map_string_string(v56)
				_ = i55
			}
		}
		_ = i54
	}
	for i57 := 0; i57 < 3; i57++ {
		{
			v58 := int8(max(min((g_int8 &^ g_int8), (g_int8 - int8(-128))), (g_int8 >> 0)))
			if ((i57 << (v58 & 63)) < i57) {
				var v59 uintptr = ((max(g_uintptr, g_uintptr) << 42) << ((uint(g_uint32) & (g_uint << (g_uintptr & 7))) % 33))
				mix(uint64(v59))
			}
			mix(uint64(v58))
		}
		_ = i57
		if ((g_uint - uint(0x7269a9f3109517ab)) < (g_uint + g_uint)) {
			break
		}
	}
	for i60 := 0; i60 < 3; i60++ {
		L62:
		for i61 := range 6 {
			for i63 := uint8(32); i63 > 0; i63 /= 2 {
				v64 := int8(min(int8(i63), int8(7)))
				mix(uint64(v64))
				_ = i63
			}
			_ = i61
			if (g_float64 <= float64(g_uint)) {
				break L62
			}
		}
		_ = i60
	}
	var v65 []string = []string{"a\x00界", "_€0QЖ", "\"aé"}
	mix_sl_string(v65)
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case shapeifaces1:
		return 0
	case int:
		return 1
	case *int:
		return 2
	case bool:
		return 3
	case string:
		return 4
	case []int:
		return 5
	case func() int:
		return 6
	case map[string]int:
		return 7
	case error:
		return 8
	case int8, uint8:
		return 9
	case nil:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 1
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(1)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 1
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{1}, &boxifaces1{sqifaces1{2}, 1}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{1}
	mixb(s == shapeifaces1(sqifaces1{1}))
	mixb(any(s) == any(sqifaces1{1 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func genchans2(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 5
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x++
	switch x := int(g_uintptr); x & 7 {
	case 7:
		x ^= ((x >> ((g_uint16 + g_uint16) % 70)) / ((x &^ (x ^ x)) | 1))
		fallthrough
	case 0, 4:
		x = (((x << 57) &^ (x >> (g_uint32 & 63))) << 10)
	case 6:
		x = int(g_int16)
	}
			out <- x*x + 5
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(2))) {
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
	go func() { (<-req) <- 5 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func complexes3() {
	a, b := complex(-5, 8), complex(float64(2), 0.5)
	for i := range 11 {
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

func core4() {
	mix(uint64(g_int8))
	var v66 [3]uint8 = [3]uint8{uint8(0xb4), uint8(16)}
	L68:
	for i67 := 0; i67 < 1; i67++ {
		if g_bool {
			for i69 := 3; i69 >= 0; i69-- {
				var v70 int32 = (g_int32 &^ ((g_int32 + g_int32) + int32(g_uint)))
				mix(uint64(v70))
				_ = i69
				if !(i67 >= i67) {
					continue
				}
			}
			var v71 uint = (((g_uint % (g_uint | 1)) / ((g_uint % (g_uint | 1)) | 1)) & ((g_uint >> (g_uint32 % 8)) + g_uint))
			mix(uint64(v71))
		} else {
			{
				v72 := float64((g_float64 + ((g_float64 / g_float64) * (g_float64 / g_float64))))
				mix(fb(v72))
			}
		}
		{
			var v73 []string = []string{"é", "0\t Q", "_", "\x00Q"}
			mix_sl_string(v73)
		}
		_ = i67
		if true {
			continue L68
		}
	}
	var v74 float32 = (((g_float32 - g_float32) - float32(g_uint32)) / ((g_float32 / g_float32) - (g_float32 / g_float32)))
	mix__3_uint8(v66)
	mix(fb(float64(v74)))
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("chans2", chans2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
