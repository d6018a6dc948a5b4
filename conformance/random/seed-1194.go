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

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0.1)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(-30303)

var g_int32 int32 = int32(-0x732629e3)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(20)

var g_string string = "z0"

var g_uint uint = uint(0x14)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(0x2)

var g_uint8 uint8 = uint8(121)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S1(x S1) {
	mixs(x.f2)
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 uint32
}

func p5(a6 bool, a7 string, a8 int64) (r9 int32) {
	var v10 bool = ((g_uint32 * (g_uint32 / 64)) < g_uint32)
	v11 := &v10
	_ = v10
	_ = v11
	if (a6 == a6) {
		return
	}
	return (r9 >> 50)
}

func p12(a13 bool, a14 int) (r15 int64) {
	a14 *= (((a14 << (g_uint16 & 31)) >> 39) + (a14 << 39))
	a14 &= (a14 & int((g_int32 - int32(-2147483648))))
	if (a13 && a13) {
		return
	}
	return ((r15 << (g_int16 & 63)) | (r15 - int64(11)))
}

func p16(a17 string) (r18 uint16) {
	L20:
	for i19 := range 2 {
		v21 := (map[uint8]int)(map[uint8]int{uint8(0): -9223372036854775808})
		v22 := &v21
		if true {
			v21[uint8(152)]++
		}
		_ = v21
		_ = v22
		_ = i19
		if ((i19 ^ 4611686018427387903) <= (len(a17) & 8390002088844256747)) {
			continue L20
		}
	}
	L24:
	for i23 := int16(32); i23 > 0; i23 /= 2 {
		for i25 := 0; i25 < 2; i25++ {
			_ = i25
		}
		_ = i23
		if (len(a17) >= (len(a17) << 21)) {
			continue L24
		}
	}
	if g_bool {
		return
	}
	return ((r18 / 64) / (r18 | 1))
}

func p26(a27 int, a28 bool, a29 uint64) (r30 int32) {
	v31 := string(clip(string(append([]byte(string([]rune((g_string + g_string)))), (g_uint8 % 10)))))
	for _, i32 := range clip(string(rune(a29))) {
		v33 := S3(S3{f4: uint32(0x7)})
		{
			v34 := int32(min(((r30 / 64) / 100), (i32 & int32(-28335897))))
			_ = v34
		}
		var v35 bool = ((float64(g_float32) - (g_float64 - g_float64)) == float64((g_uintptr - uintptr(20))))
		_ = v33
		_ = v35
		_ = i32
	}
	a27 = (len(v31) % 8)
	_ = v31
	if (g_float64 >= g_float64) {
		return
	}
	return int32(1073741823)
}

func core0() {
	if ((g_float64 / g_float64) > (g_float64 * g_float64)) {
		{
		}
	} else {
		{
			v36 := S1(S1{"aézQ"})
			for i37 := 0; i37 < 2; i37++ {
				mix_S1(v36)
				v38 := int((int((+g_uint)) + ((i37 % 10) / (i37 | 1))))
				v39 := &v38
				mix(uint64(v38))
				mix_p_int(v39)
				_ = i37
			}
			mix_S1(v36)
		}
	}
	mix(fb(float64((g_float32 - float32((g_float64 - g_float64))))))
	var v40 string = clip(string([]rune(sub((g_string + g_string), (g_int / (g_int | 1)), (g_int | g_int)))))
	mixs(v40)
}

func pickswitches1(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 10, 18:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 24:
	var v41 [4]uint8 = [4]uint8{uint8(76)}
	v42 := float64(((float64(g_uint32) / float64(v41[0])) / float64(p16(g_string))))
	mix__4_uint8(v41)
	mix(fb(v42))
		r += 100
	case 1, 7, 28:
		r += 1000
		switch {
		case y > 2:
			r++
		case y == 1:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
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

func switches1() {
	for x := range int32(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 2) {
	case tr(2, 3), tr(3, 2), tr(4, 2):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 2) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(2)
	switch e {
	case 2 + 100, "x", nil:
		mix(5)
	case int32(2):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 1, 0
	i, a[i] = tr(1, j), tr(2, 2)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 2)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 2))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 2) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 2))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 5
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (int(g_uint16) << (g_uint16 & 63))
	switch x := (x - 812748587289390637); uint8(x>>3) & 7 {
	case 6:
		x &= (x / 3)
		x = ((int(f2i(g_float64)) + int(g_int64)) - x)
	case 7, 1:
		x = ((x | int(g_int8)) ^ min(x, (x ^ 18)))
		x *= (x / (((^x) * (x << 41)) | 1))
	case 5:
		x = (x << 24)
		x = ((x >> (g_uint16 % 33)) << ((uint8(x) & (g_uint8 - uint8(20))) & 31))
	}
			out <- x*x + 5
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(6))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 6 {
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
	buf := make(chan int, 6)
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
	for range 6 {
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

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("order2", order2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
