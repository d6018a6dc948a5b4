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

var g_S6 S6 = S6{f7: [1]int{0}}

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int16 int16 = int16(25253)

var g_int32 int32 = int32(-9)

var g_int64 int64 = int64(10)

var g_int8 int8 = int8(16)

var g_string string = " €"

var g_uint uint = uint(0xa)

var g_uint16 uint16 = uint16(0x728f)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(0x9b)

var g_uintptr uintptr = uintptr(16781390573584763852)

func mix_S6(x S6) {
	mix__1_int(x.f7)
	mixb(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

type S1 struct {
	f2 [3]int
	f3 uint16
	f4 bool
	f5 string
}

type S6 struct {
	f7 [1]int
	f8 bool
}

func p9(a10 int, a11 uint32) (r12 int) {
	r12 = (r12 >> (((^g_uint) << ((g_uint64 - uint64(4611686018427387904)) % 33)) % 70))
	if ((a10 < 4611686018427387904) && g_bool) {
		for _, i13 := range clip(sub((g_string + g_string), int(g_uint), (r12 << (g_uint16 % 8)))) {
			a10 *= int(g_int64)
			_ = i13
		}
		a10 = (a10 | (a10 % ((r12 ^ a10) | 1)))
		v14 := string(clip(string([]rune(string(rune((a11 + a11)))))))
		_ = v14
	} else {
		r12 = (a10 ^ int(g_uint16))
		switch x := r12; x & 7 {
		case 4:
			v15 := int8((((g_int8 &^ int8(13)) - g_int8) % (((g_int8 % (g_int8 | 1)) &^ (-g_int8)) | 1)))
			a10 = (((r12 / (r12 | 1)) - (a10 + r12)) / 7)
			_ = v15
		case 7, 2:
			var v16 int16 = int16(17)
			r12, a10 = (((a10 | a10) &^ int(g_int8)) - ((a10 >> (a11 % 33)) >> (a11 & 63))), (a10 | (a10 % 10))
			_ = v16
		case 0:
			a10 += a10
		default:
			a10, r12 = (^int((g_int32 / 8))), -9223372036854775807
		}
	}
	{
		L18:
		for i17 := range 4 {
			var v19 S6 = S6{f8: true}
			v20 := S6(S6{[1]int{-8}, true})
			v21 := &v20
			r12 = (v20.f7[0] / (v19.f7[0] | 1))
			_ = v19
			_ = v20
			_ = v21
			_ = i17
			if ((g_bool != g_bool) == !g_bool) {
				break L18
			}
		}
		for i22 := uint8(8); i22 > 0; i22 /= 2 {
			r12 = (int((r12 + 15)) >> 22)
			_ = i22
		}
	}
	if (r12 < r12) {
		return
	}
	return min(a10, max(a10, r12))
}

func p23(a24 string, a25 int, a26 bool) (r27 int8) {
	v28 := string(clip(string(rune(a25))))
	v29 := &v28
	L31:
	for _, i30 := range clip(string(rune((g_uint << 5)))) {
		if ((*v29) == ((*v29) + a24)) {
			a25 -= int(((g_uint64 & g_uint64) / 8))
		} else {
			var v32 S1 = S1{f2: [3]int{-1, -3852221386888846184}, f3: uint16(6), f4: false}
			_ = v32
		}
		_ = i30
		if (i30 > i30) {
			break L31
		}
	}
	for i33 := 0; i33 < 5; i33++ {
		L35:
		for i34 := 6; i34 >= 0; i34-- {
			a25 &^= (len(a24) &^ (len(a24) >> 34))
			a24 = clip(string(rune(uint((g_uint64 >> 62)))))
			_ = i34
			if !(g_float64 != g_float64) {
				continue L35
			}
		}
		_ = i33
	}
	_ = v28
	_ = v29
	if (g_float64 != g_float64) {
		return
	}
	return min(r27, (r27 + int8(64)))
}

func core0() {
	v36 := float64((((g_float64 / g_float64) / (-g_float64)) * ((g_float64 + g_float64) - g_float64)))
	v37 := &v36
	if g_bool {
		mix_S6(g_S6)
		var v38 uint8 = ((uint8(g_int8) &^ uint8(g_uint8)) % ((g_uint8 * uint8(131)) | 1))
		mix(uint64(v38))
	}
	L40:
	for i39 := 0; i39 < 7; i39++ {
		L42:
		for i41 := range 1 {
			var v43 string = clip(string(rune(((g_uint64 - g_uint64) | g_uint64))))
			for i44 := 0; i44 < 1; i44++ {
				_ = i44
			}
			{
				v45 := uint8((((^g_uint8) * (g_uint8 - uint8(205))) & ((g_uint8 + uint8(112)) % ((-g_uint8) | 1))))
				v43 = clip(string([]rune((v43 + string(rune(g_int8))))))
				mix(uint64(v45))
			}
			mixs(v43)
			_ = i41
			if ((g_uint32 == g_uint32) && (g_bool || g_bool)) {
				break L42
			}
		}
		for _, i46 := range clip(string(rune((g_int16 - g_int16)))) {
			v47 := int64((int64((g_uint32 | g_uint32)) | (g_int64 >> 40)))
			var v48 S6 = S6{f7: [1]int{8332072927572091647}, f8: false}
			mix(uint64(v47))
			mix_S6(v48)
			_ = i46
		}
		_ = i39
		if g_bool {
			continue L40
		}
	}
	for i49 := range 5 {
		if !(i49 <= i49) {
			v36 = float64(i49)
		}
		_ = i49
	}
	L51:
	for i50 := 0; i50 < 5; i50++ {
		_ = i50
		if (string([]rune(g_string)) > string(append([]byte(g_string), uint8(0x10)))) {
			continue L51
		}
	}
	var v52 float32 = float32(((-g_uint32) & uint32(g_int64)))
	mix(fb(v36))
	mix_p_float64(v37)
	mix(fb(float64(v52)))
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
	v53 := uint16((((g_uint16 / (g_uint16 | 1)) / 10) % (((g_uint16 / (g_uint16 | 1)) * (g_uint16 &^ uint16(14))) | 1)))
	var v54 uint8 = sat(string(append([]byte(g_string), (g_uint8 % (g_uint8 | 1)))), ((x % 3) << 64))
	_ = v53
	_ = v54
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(10))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 10 {
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
	buf := make(chan int, 10)
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
	for range 10 {
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

type Innerstructs2 struct {
	X, Y int
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 3
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: -6, Pt: [2]int{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = -7757167606175166783
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: -7757167606175166783}, 3}
	other := struct {
		Innerstructs2
		n int
	}{n: 3}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+3
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case bool:
		return 0
	case error:
		return 1
	case *int:
		return 2
	case int8, uint8:
		return 3
	case string:
		return 4
	case func() int:
		return 5
	case nil:
		return 6
	case shapeifaces3:
		return 7
	case int:
		return 8
	case []int:
		return 9
	case map[string]int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 9
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
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

func ifaces3() {
	n := 9
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{9}, &boxifaces3{sqifaces3{2}, 9}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{9}
	mixb(s == shapeifaces3(sqifaces3{9}))
	mixb(any(s) == any(sqifaces3{9 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("structs2", structs2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
