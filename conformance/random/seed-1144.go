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

var g_S3 S3 = S3{f4: "", f5: "_€ z_", f6: int8(64), f7: false}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e-300)

var g_int int = -3501720839216236853

var g_int16 int16 = int16(11)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(-5)

var g_string string = "世Ж_Q"

var g_uint uint = uint(0xfffffffffffffffe)

var g_uint16 uint16 = uint16(58294)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(4694750181288063276)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(3)

func mix_S3(x S3) {
	mixs(x.f4)
	mixs(x.f5)
	mix(uint64(x.f6))
	mixb(x.f7)
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

type S1 struct {
	f2 uintptr
}

type S3 struct {
	f4 string
	f5 string
	f6 int8
	f7 bool
}

func p8(a9 uint64) (r10 int) {
	for i11 := 0; i11 < 2; i11++ {
		r10 -= int(max(int8(g_uint8), max(g_int8, int8(0x12))))
		r10 |= r10
		_ = i11
	}
	v12 := S1(S1{})
	v13 := &v12
	if !g_bool {
		v14 := S1((*v13))
		if ((g_float64 > g_float64) && (g_bool != false)) {
			r10 = ((r10 ^ r10) + (r10 | 0))
		}
		_ = v14
	} else {
		if ((g_int16 >= g_int16) != (g_uint32 > g_uint32)) {
			r10 = (+(r10 | (r10 % 100)))
		}
		r10 = (int(g_uint8) ^ r10)
	}
	_ = v12
	_ = v13
	if (g_bool == g_bool) {
		return
	}
	return (int(g_uint) << (g_int8 & 7))
}

func p15(a16 string) (r17 string) {
	v18 := uintptr(uintptr(len(a16)))
	v19 := &v18
	r17 = clip(string(rune(uint64((^g_int8)))))
	for i20 := 0; i20 < 4; i20++ {
		if (float64(g_uint64) == g_float64) {
			v21 := uint(uint(1))
			_ = v21
		}
		if ((r17 < r17) != (g_bool == true)) {
			var v22 uint8 = ((g_uint8 >> (g_int32 & 7)) * sat(a16, len(r17)))
			_ = v22
		}
		_ = i20
	}
	_ = v18
	_ = v19
	if (g_bool != false) {
		return
	}
	return clip(sub(string(rune(g_uint32)), max(len(a16), 18), 9223372036854775807))
}

func p23(a24 int, a25 int, a26 int) (r27 bool) {
	a24, a25 = (a25 + (a26 / (a26 | 1))), p8((g_uint64 / (g_uint64 | 1)))
	if !r27 {
		v28 := S3(g_S3)
		_ = v28
	} else {
		a25 = int(((-g_uintptr) / (g_uintptr | 1)))
	}
	switch x := (a24 % 3); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		{
			a26, a24 = a24, (int(a26) ^ a24)
		}
		a26, a25 = p8(max(uint64(g_uint64), (g_uint64 * g_uint64))), (p8(g_uint64) % (a25 | 1))
	case "z", "a":
		var v29 []string = []string{"\t\tß\""}
		v30 := &v29
		if ((g_float64 + g_float64) > g_float64) {
			r27 = (int((g_int16 >> (a24 & 7))) < int(g_uint16))
			var v31 string = clip(string(rune(g_uint16)))
			_ = v31
		}
		_ = v29
		_ = v30
	case "":
		a24, a25 = ((int(f2i(g_float64)) &^ a25) & (a25 - p8(g_uint64))), a25
		v32 := string(clip(g_string))
		_ = v32
	}
	if true {
		return
	}
	return (string([]rune(g_string)) > p15(g_string))
}

func p33(a34 int64, a35 string, a36 bool) (r37 int16) {
	if ((len(a35) <= 2) == !a36) {
		switch x := len(a35); uint8(x>>3) & 7 {
		case 6:
		case 2, 0:
		case 3:
		default:
			a34 += int64(5)
		}
		for i38 := 0; i38 < 7; i38++ {
			var v39 int16 = (r37 | int16(6))
			r37 = (r37 / (int16(uint16(g_uintptr)) | 1))
			_ = v39
			_ = i38
		}
		{
		}
	} else {
		if ((g_uint16 - g_uint16) <= (g_uint16 % (g_uint16 | 1))) {
			var v40 uintptr = uintptr(4611686018427387904)
			v41 := string(clip(sub((a35 + p15("")), (p8(uint64(0)) ^ (len(a35) % (len(a35) | 1))), ((len(a35) >> 32) & (len(a35) | -6)))))
			var v42 []int = []int{6}
			_ = v40
			_ = v41
			_ = v42
		} else {
			v43 := float32((float32((g_uint16 * g_uint16)) + ((g_float32 + g_float32) + (g_float32 * float32(1.5)))))
			v44 := S1(S1{uintptr(17694205576616764799)})
			_ = v43
			_ = v44
		}
	}
	a35 = clip((a35 + string(append([]byte(a35), (g_uint8 / (g_uint8 | 1))))))
	if a36 {
		return
	}
	return int16(16384)
}

func core0() {
	v45 := S3(S3{"z0a", "😀 \t ", int8(0x5), true})
	var v46 uint = (((g_uint ^ uint(16)) >> ((g_uint8 >> 4) % 70)) ^ uint((g_uintptr << (g_uint8 % 8))))
	var v47 uint = uint(18)
	L49:
	for _, i48 := range clip(string([]rune(v45.f5))) {
		for i50 := uint32(64); i50 > 0; i50 /= 2 {
			L52:
			for i51 := 1; i51 >= 0; i51-- {
				mix(uint64((((i48 + int32(0x3fffffff)) >> ((v47 - uint(0x10)) % 70)) &^ (i48 | int32(g_uint64)))))
				v45.f5 = clip(sub((v45.f4 + (v45.f4 + v45.f5)), int(uintptr(g_uint64)), (i51 &^ (i51 & 13))))
				_ = i51
				if ((g_uintptr >> (i48 & 31)) >= (g_uintptr >> 33)) {
					break L52
				}
			}
			_ = i50
		}
		_ = i48
		if (int(g_uint64) != int(f2i(g_float64))) {
			break L49
		}
	}
	mix_map_uint8_int(map[uint8]int{uint8(24): -3, uint8(2): -592314140538765784})
	v45 = v45
	mix_S3(v45)
	mix(uint64(v46))
	mix(uint64(v47))
}

func genchans1(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 9
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = ((int(x) >> 38) % (x | 1))
	var v53 uint8 = max((^(g_uint8 | uint8(5))), (g_uint8 << 47))
	_ = v53
			out <- x*x + 9
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
	go func() { (<-req) <- 9 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func complexes2() {
	a, b := complex(2, 6), complex(float64(1), -1.25)
	for i := range 6 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func pickswitches3(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 16, 18:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 14:
	switch x := ((r * r) % 8); x & 7 {
	case 5:
		var v54 uint8 = ((uint8(g_uint64) - (g_uint8 % 10)) - uint8(g_uint16))
		mix(uint64(v54))
	case 2, 4:
		r &^= ((r << 45) * (r - (r & -5494102640445920146)))
	case 3:
		r = (p8(max(g_uint64, uint64(7))) % 10)
		var v55 uint8 = (uint8((g_uint % 64)) & ((g_uint8 / (g_uint8 | 1)) & g_uint8))
		mix(uint64(v55))
	default:
		var v56 bool = (p15((g_string + g_string)) == string(append([]byte(p15(g_string)), (g_uint8 << (g_int64 & 31)))))
		mixb(v56)
	}
	r--
		r += 100
	case 17, 28, 12:
		r += 1000
		switch {
		case y > 15:
			r++
		case y == 17:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range int32(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 15) {
	case tr(2, 3), tr(3, 15), tr(4, 15):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 15) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(15)
	switch e {
	case 15 + 100, "x", nil:
		mix(5)
	case int32(15):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("complexes2", complexes2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
