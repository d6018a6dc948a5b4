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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S6 S6 = S6{f7: [2]int{-722588733170467640, -6}, f8: true}

var g_bool bool = true

var g_float64 float64 = float64(0)

var g_int16 int16 = int16(9)

var g_int32 int32 = int32(-426100450)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(5)

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(0x442d)

var g_uint32 uint32 = uint32(0x2)

var g_uint64 uint64 = uint64(4678522224473266336)

var g_uint8 uint8 = uint8(31)

var g_uintptr uintptr = uintptr(0)

type S1 struct {
	f2 [3]int
	f3 bool
	f4 uintptr
	f5 int8
}

type S6 struct {
	f7 [2]int
	f8 bool
}

func p9(a10 uint16) (r11 uint64) {
	for i12 := 0; i12 < 6; i12++ {
		v13 := int16(((g_int16 << (a10 & 7)) & ((g_int16 % (g_int16 | 1)) % 7)))
		var v14 []uint8 = []uint8{uint8(0), uint8(1), uint8(0x9)}
		_ = v13
		_ = v14
		_ = i12
	}
	var v15 []int = []int{18, 20, 8536467299741914794, 17, -656523927791273401}
	switch x := at_int(v15, 6); []string{"a", "z", "", "é"}[x&3] {
	case "":
		if (at_int(v15, 9) <= int(f2i(g_float64))) {
		} else {
		}
	case "0", "z":
		L17:
		for i16 := range 5 {
			v18 := uint16(uint16((g_uintptr >> 20)))
			v19 := float64((g_float64 - float64((^g_uint8))))
			var v20 int32 = min((g_int32 & (g_int32 + int32(1556816916))), (int32(g_int16) - int32(0)))
			_ = v18
			_ = v19
			_ = v20
			_ = i16
			if ((+i16) > (at_int(v15, 9) / 2)) {
				continue L17
			}
		}
	case "a":
		var v21 int = at_int(v15, 2)
		v22 := &v21
		var v23 int64 = (((g_int64 | int64(-8837333085761926837)) >> ((a10 + uint16(52608)) % 33)) - (g_int64 & (g_int64 &^ int64(13))))
		_ = v21
		_ = v22
		_ = v23
	}
	_ = v15
	if (g_bool != true) {
		return
	}
	return max(r11, max(r11, r11))
}

func p24(a25 bool, a26 int) (r27 string) {
	v28 := int16(((g_int16 &^ (g_int16 &^ int16(7779))) % (((g_int16 + g_int16) >> ((g_uint64 * uint64(8468932230117918426)) % 8)) | 1)))
	switch x := a26; uint8(x>>3) & 7 {
	case 6:
		{
			a26 = (a26 &^ a26)
			a26 = int(((g_uintptr & uintptr(3)) | (g_uintptr >> 61)))
			a26 ^= len(r27)
		}
	case 0, 5:
		if a25 {
			a26 |= ((a26 + (a26 ^ 10)) << (g_uint32 % 70))
			r27 = clip(string([]rune(r27)))
		}
		a26 = (len(r27) - (len(r27) >> ((g_uint16 % (g_uint16 | 1)) % 33)))
	case 4:
		if (a25 == (a25 && false)) {
			a26 &= (((len(r27) << (g_uint % 33)) & (len(r27) / 3)) &^ (int(g_uint) - (len(r27) << (g_uintptr & 63))))
		} else {
			a26 = (len(r27) * ((a26 | len(r27)) | (len(r27) << (v28 & 63))))
		}
		switch x := (-(len(r27) & len(r27))); uint8(x>>3) & 7 {
		case 5:
			var v29 []int = []int{-6448814180838374221}
			a26 &= max(a26, max((len(r27) % (len(r27) | 1)), (at_int(v29, 7) + -4)))
			_ = v29
		case 6, 3:
			var v30 uint64 = uint64(max((g_int32 / 7), (g_int32 ^ g_int32)))
			_ = v30
		case 2:
			a26 = (len(r27) - (int(g_uint) % 100))
		default:
			a26++
		}
	}
	a26 = -4
	_ = v28
	if (g_uint16 == g_uint16) {
		return
	}
	return clip(string(rune((g_int16 * g_int16))))
}

func p31(a32 string) (r33 string) {
	v34 := string(clip(p24(!(g_uint8 < g_uint8), (len(r33) << (max(g_int16, g_int16) & 31)))))
	if (a32 >= sub("é", len(v34), -1)) {
		switch x := (len(a32) % ((len(r33) % (len(a32) | 1)) | 1)); uint8(x>>3) & 7 {
		case 3:
			var v35 map[uint8]int8 = map[uint8]int8{uint8(1): int8(11), uint8(20): int8(-4)}
			_ = v35
		case 1, 0:
			v36 := float64(float64(0.1))
			v37 := &v36
			_ = v36
			_ = v37
		case 5:
		default:
			var v38 S6 = S6{[2]int{-7}, true}
			v39 := &v38
			_ = v38
			_ = v39
		}
		if g_bool {
			v40 := int64(int64(0x11))
			_ = v40
		} else {
		}
	}
	for i41 := 4; i41 >= 0; i41-- {
		v42 := S6(g_S6)
		v42.f7[1] *= int(f2i(((g_float64 + g_float64) - float64(g_int8))))
		_ = v42
		_ = i41
	}
	v43 := ([5]uint)([5]uint{uint(13002985802302628360), uint(5584432300630478094), uint(0x10), uint(6)})
	_ = v34
	_ = v43
	if !g_bool {
		return
	}
	return clip((string(rune(g_uint64)) + p24(g_bool, len(r33))))
}

func p44(a45 string, a46 string, a47 string) (r48 uint32) {
	for i49 := 7; i49 >= 0; i49-- {
		var v50 int8 = ((int8(g_uint64) - int8(r48)) * ((g_int8 & g_int8) + (g_int8 + int8(0x5d))))
		v51 := &v50
		a46 = clip(sub(a45, (len(a45) &^ (len(a46) / (i49 | 1))), (len(a46) >> 42)))
		_ = v50
		_ = v51
		_ = i49
	}
	if (a47 != a47) {
		return
	}
	return min((r48 >> (g_uint8 % 70)), (r48 ^ uint32(1)))
}

func core0() {
	{
		mix(uint64(g_uint64))
	}
	v52 := string(clip(string(rune(((g_uint16 &^ g_uint16) / 8)))))
	v52 = clip(string(append([]byte(p24(!g_bool, (len(v52) >> (g_int32 & 7)))), uint8((g_uint % (g_uint | 1))))))
	for i53 := 3; i53 >= 0; i53-- {
		var v54 uintptr = g_uintptr
		mix(uint64(v54))
		_ = i53
		if (g_uint16 < g_uint16) {
			break
		}
	}
	mixs(v52)
}

func complexes1() {
	a, b := complex(6, 9), complex(float64(-1), 0.5)
	for i := range 2 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 3
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	var v55 [5]string = [5]string{"", "\"\t", "Ж", "世"}
	switch x := x; x & 7 {
	case 4:
		var v56 int64 = g_int64
		_ = v56
	case 3, 1:
		x = -5499540610904982878
	case 2:
		x = ((x >> 64) - int(g_uint32))
		v57 := uint((((g_uint | g_uint) / ((g_uint >> (g_uint16 % 8)) | 1)) + ((g_uint + uint(0x7)) / 2)))
		_ = v57
	default:
		x = (x ^ x)
	}
	_ = v55
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(4))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
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
	go func() { (<-req) <- 3 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

const (
	aconsts3 = iota * 6
	bconsts3
	_
	cconsts3 = 1 << (iota + 1)
	dconsts3
	econsts3, fconsts3 = iota, "s6"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 106
const (
	thirdconsts3          = 37.0 / 7
	rconsts3              = 'a' + iota*1
	tconsts3    int16        = 51
	maskconsts3           = ^uint32(0) >> 1
	big2consts3           = bigconsts3 >> (106 - 1) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 7)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("chans2", chans2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
