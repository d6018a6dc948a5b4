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

var g__2_uint8 [2]uint8 = [2]uint8{}

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e10)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(9475)

var g_int32 int32 = int32(0x2)

var g_int64 int64 = int64(-4938012507820125115)

var g_int8 int8 = int8(126)

var g_string string = "世a_\x00\""

var g_uint uint = uint(0xe)

var g_uint16 uint16 = uint16(0x9a42)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(227)

var g_uintptr uintptr = uintptr(13886415355582603585)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
	mix(uint64(x.f4))
	mixb(x.f5)
}

func mix_S6(x S6) {
	mixb(x.f7)
	mixs(x.f8)
	mix__2_int(x.f9)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
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
	f2 string
	f3 uint8
	f4 int
	f5 bool
}

type S6 struct {
	f7 bool
	f8 string
	f9 [2]int
}

func p10(a11 int, a12 bool, a13 bool) (r14 uint64) {
	v15 := float32(g_float32)
	var v16 float64 = g_float64
	if (a12 == !a12) {
		{
			v17 := int64((+int64(a11)))
			a11 = (a11 & ((a11 - a11) + int(f2i(v16))))
			a13 = ((a11 & (a11 % 10)) != int(r14))
			_ = v17
		}
	} else {
		var v18 [3]string = [3]string{"_\n", "", "ß_ß€"}
		a13 = (v16 < float64((g_uint32 / (g_uint32 | 1))))
		_ = v18
	}
	_ = v15
	_ = v16
	if (a11 == a11) {
		return
	}
	return uint64(int16(g_uint8))
}

func p19(a20 bool, a21 string, a22 bool) (r23 string) {
	if (a20 == (len(a21) > 0)) {
		if (a21 > string([]rune(a21))) {
			v24 := ([]int16)([]int16{int16(-15624), int16(14), int16(16048), int16(-0x8000), int16(-0x5ecc)})
			_ = v24
		} else {
		}
	} else {
		a21 = clip((a21 + sub((r23 + a21), 2720637882786229398, (len(r23) &^ len(r23)))))
	}
	if true {
		return
	}
	return clip((string(append([]byte(a21), uint8(64))) + string(rune(g_uint32))))
}

func p25(a26 uint8) (r27 uint16) {
	switch x := (int(f2i(g_float64)) / ((g_int << (g_int16 & 63)) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		var v28 uint8 = (min((a26 % (a26 | 1)), (a26 >> 58)) << (g_uint32 % 8))
		_ = v28
	case "z", "a":
	case "":
	default:
	}
	var v29 S1 = S1{"界\n\t__", uint8(17), 0, false}
	if v29.f5 {
		v29.f4 = v29.f4
		if !(g_int8 > int8(-2)) {
			v29.f4 = (v29.f4 / 8)
			v29.f4--
			v29.f4 = ((-v29.f4) & ((v29.f4 & v29.f4) >> (v29.f3 % 70)))
		}
		var v30 string = clip(v29.f2)
		_ = v30
	} else {
		var v31 [2]uint8 = g__2_uint8
		switch x := ((v29.f4 * 13) &^ (v29.f4 >> 54)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v29.f4 |= (+(v29.f4 >> ((r27 ^ uint16(20)) % 8)))
			v29.f4 |= 15
			fallthrough
		case "z", "0":
			v29.f4 = (int(f2i((g_float64 / float64(0)))) - int(f2i((g_float64 * g_float64))))
		case "":
			v29.f4++
		}
		_ = v31
	}
	_ = v29
	if (g_string == g_string) {
		return
	}
	return r27
}

func p32(a33 uintptr, a34 int) (r35 bool) {
	a34 = (a34 << 40)
	a34 ^= (int(g_uint64) + int((g_uint8 & g_uint8)))
	if (g_float64 <= g_float64) {
		return
	}
	return ((a34 % 64) > 9223372036854775806)
}

func core0() {
	v36 := S1(S1{"\"€€", uint8(106), 17, false})
	if v36.f5 {
		{
			switch x := ((v36.f4 << 30) % 7); uint8(x>>3) & 7 {
			case 0:
				v36.f4 = ((int(g_uint64) % (v36.f4 | 1)) & (int(g_int64) & v36.f4))
				var v37 float64 = float64(max((g_int8 + g_int8), g_int8))
				mix(fb(v37))
			case 2, 3:
				mix_sl_string([]string{"a世", "\"\"\n", "ßz ", "Ж\t\x00zz"})
				v38 := int32((((g_int32 + int32(1073741823)) >> 42) & ((g_int32 % (g_int32 | 1)) & (g_int32 & g_int32))))
				mix(uint64(v38))
			case 4:
				v36.f4 ^= (v36.f4 - int(uint(g_int32)))
			default:
				v36.f2 = clip(string([]rune(string(rune(min(g_int32, g_int32))))))
			}
			v39 := bool(((-v36.f4) <= ((v36.f4 % (v36.f4 | 1)) | int(g_uint32))))
			if ((-g_float64) >= (g_float64 - g_float64)) {
				v39 = (((v36.f4 + v36.f4) % (v36.f4 | 1)) != (v36.f4 << ((g_uint64 | uint64(0x4)) & 7)))
				v40 := uintptr(uintptr(14))
				v36.f3 = (v36.f3 ^ (v36.f3 + v36.f3))
				mix(uint64(v40))
			}
			mixb(v39)
		}
	} else {
		if v36.f5 {
			v36.f4 ^= (max((v36.f4 % 64), (v36.f4 - v36.f4)) << (((v36.f3 << 64) * uint8(127)) & 7))
			if !v36.f5 {
				v41 := ([]uint8)([]uint8{uint8(10), uint8(12), uint8(120), uint8(0xf)})
				v36.f4 ^= (v36.f4 & ((len(v41) ^ len(v41)) >> (int64(f2i(g_float64)) & 31)))
				mix__1_int([1]int{4611686018427387903})
				mix_sl_uint8(v41)
			}
			if (p25(v36.f3) < uint16(1184)) {
				v36.f4 ^= (v36.f4 / (v36.f4 | 1))
			} else {
				var v42 int = ((v36.f4 + (v36.f4 >> (g_uint32 & 31))) - int(uint64(g_uint32)))
				v42 &= (^v42)
				mix(uint64(v42))
			}
		} else {
			v36.f4 = (-v36.f4)
			mix(uint64(p25(((v36.f3 & v36.f3) % 64))))
		}
	}
	v43 := S6(S6{f7: true, f8: "€0\té€"})
	v36.f4 &= (((v43.f9[0] + v43.f9[1]) &^ v36.f4) ^ ((^v36.f4) << (v36.f4 & 31)))
	mix_S1(v36)
	mix_S6(v43)
}

func genchans1(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 3
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	var v44 string = clip(p19(!(g_uintptr != g_uintptr), g_string, ((g_float64 + g_float64) == (-g_float64))))
	var v45 int16 = (((g_int16 << 22) << (uint8(g_uintptr) % 70)) + (-(g_int16 / 3)))
	_ = v44
	_ = v45
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(5))) {
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
	go func() { (<-req) <- 3 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type seqiters2[T any] func(yield func(T) bool)

func uptoiters2(n int) seqiters2[int] {
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

func filteriters2[T any](s seqiters2[T], keep func(T) bool) seqiters2[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters2(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*6, string(r)) {
				break
			}
		}
	}
}

func finditers2(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters2(n) {
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

func iters2() {
	fs := []func() int{}
outer:
	for a := range filteriters2(uptoiters2(4), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 6:
				continue outer
			case a*b > 8:
				break outer
			}
	{
		var v46 uintptr = uintptr((g_int32 & g_int32))
		b, a = 4868510509016413204, ((a &^ a) - int(g_int64))
		mix(uint64(v46))
	}
	v47 := uint((uint(int64(f2i(g_float64))) << 18))
	var v48 uintptr = uintptr(min(v47, (v47 ^ v47)))
	mix(uint64(v47))
	mix(uint64(v48))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("\x00") {
		mixs(s)
		if i > 8 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(4, 6)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(6) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

type Innerstructs3 struct {
	X, Y int64
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int64
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", X: int64(0x6ff2e65604ff844), Pt: [2]int64{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int64(1)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int64(1)}, 8}
	other := struct {
		Innerstructs3
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("iters2", iters2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
