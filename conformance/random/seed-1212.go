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

var g_bool bool = true

var g_float64 float64 = float64(0)

var g_int int = 8937722144127497111

var g_int16 int16 = int16(-0x1dd)

var g_int32 int32 = int32(-156195167)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(31)

var g_map_uint8_int16 map[uint8]int16 = map[uint8]int16{}

var g_string string = "\"Q€€\n"

var g_uint uint = uint(6)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(8252404189371968500)

func mix_S1(x S1) {
	mix__1_int(x.f2)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_uint8(x map[string]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_map_uint8_int16(x map[uint8]int16) {
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

func mix_p_map_string_uint8(x *map[string]uint8) {
	if x != nil {
		mix_map_string_uint8((*x))
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
	f2 [1]int
}

type S3 struct {
	f4 bool
	f5 [2]int
	f6 string
	f7 string
}

func p8(a9 string, a10 int) (r11 int) {
	if ((len(a9) &^ 9223372036854775806) < int(g_uint8)) {
		for i12 := 0; i12 < 3; i12++ {
			a9 = clip(((a9 + sub("\n€a \"", 4611686018427387904, r11)) + (string(rune(g_int32)) + (a9 + "界a"))))
			v13 := ([]int16)([]int16{int16(-6), int16(-3), int16(16384), int16(0x6610)})
			_ = v13
			_ = i12
		}
		L15:
		for i14 := range 4 {
			var v16 []uint8 = []uint8{uint8(194), uint8(4), uint8(0x28)}
			_ = v16
			_ = i14
			if ((g_uintptr << 62) != (g_uintptr / (g_uintptr | 1))) {
				break L15
			}
		}
		var v17 [3]int = [3]int{1, 12}
		_ = v17
	} else {
		L19:
		for i18 := 0; i18 < 4; i18++ {
			r11 &^= (a10 - (int(g_uint16) % 7))
			_ = i18
			if (uint64(g_int8) > uint64(g_int64)) {
				break L19
			}
		}
		a10 = (r11 >> ((max(g_uint16, g_uint16) - (g_uint16 &^ g_uint16)) % 8))
	}
	if ((g_float64 == g_float64) == (g_uint > g_uint)) {
		{
			r11 = (((a10 ^ r11) * (r11 * r11)) >> (g_uint % 33))
		}
		v20 := S3(S3{f4: false, f5: [2]int{20}, f6: "\x00"})
		_ = v20
	}
	r11 ^= ((r11 ^ len(a9)) &^ (r11 - r11))
	a9 = clip(sub((string(rune(g_int32)) + "\tQ_Ж_"), (int(g_uint32) >> (g_uint & 63)), (a10 / 7)))
	if (g_bool == g_bool) {
		return
	}
	return int((-r11))
}

func p21(a22 bool, a23 int8, a24 int64) (r25 string) {
	r25 = clip(r25)
	if (a22 || true) {
		return
	}
	return clip(sub((r25 + r25), int(f2i(g_float64)), (len(r25) ^ len(r25))))
}

func core0() {
	if (g_int == (g_int & g_int)) {
		for i26 := 0; i26 < 2; i26++ {
			v27 := int16(max((int16(g_uint32) * max(g_int16, g_int16)), ((g_int16 - g_int16) >> ((g_uint8 + g_uint8) % 8))))
			for i28 := 0; i28 < 1; i28++ {
				var v29 uint8 = max(uint8(g_uint32), (max(g_uint8, g_uint8) % 3))
				v30 := string(clip(string(append([]byte(string([]rune((g_string + "")))), ((v29 * v29) | (v29 / 10))))))
				v31 := &v30
				mix(uint64(v29))
				mixs(v30)
				mix_p_string(v31)
				_ = i28
				if ((g_float64 != float64(0)) != (g_bool != true)) {
					continue
				}
			}
			mix(uint64(v27))
			_ = i26
		}
	}
	var v32 bool = (sub(g_string, int(g_int8), int(f2i(g_float64))) > string(rune((g_uintptr << 34))))
	L34:
	for i33 := range 5 {
		switch x := i33; x & 7 {
		case 7:
		case 3, 6:
			if ((v32 == v32) != (v32 == true)) {
			}
		case 1:
			if (i33 <= (i33 & i33)) {
				v35 := string(clip((sub((g_string + ""), (i33 >> (g_uint64 % 70)), (i33 &^ -8615672691299543739)) + p21((i33 > i33), int8(g_uint), int64(f2i(g_float64))))))
				mixs(v35)
			} else {
			}
		default:
			var v36 uint64 = uint64(((g_uint16 * g_uint16) % (uint16(g_uintptr) | 1)))
			mix(uint64(v36))
		}
		{
			v37 := string(clip((g_string + string([]rune(sub(g_string, -5845540397999227335, i33))))))
			v38 := &v37
			var v39 float64 = g_float64
			mixs(v37)
			mix_p_string(v38)
			mix(fb(v39))
		}
		_ = i33
		if (v32 && (v32 != v32)) {
			continue L34
		}
	}
	switch x := p8(g_string, g_int); x & 7 {
	case 4:
		mix(uint64((((g_uint32 & g_uint32) * (g_uint32 &^ uint32(20))) * min((g_uint32 >> (g_uint64 % 33)), (g_uint32 >> 1)))))
	case 0, 5:
		for _, i40 := range clip((sub(g_string, g_int, 7770833233834227944) + (g_string + g_string))) {
			{
				var v41 string = clip(((g_string + "\n") + (string(rune(g_int8)) + "0\"Ж\x00é")))
				v32 = (g_uint16 > ((g_uint16 + uint16(1)) * g_uint16))
				mixs(v41)
			}
			_ = i40
		}
		if (g_uint8 != (g_uint8 << (g_uint64 % 33))) {
			for i42 := 0; i42 < 1; i42++ {
				v43 := int((int((-g_int64)) * p8((g_string + g_string), i42)))
				var v44 uint32 = (((g_uint32 & g_uint32) >> 28) | ((g_uint32 << (g_uint32 & 63)) % ((g_uint32 / 10) | 1)))
				mix(uint64(v43))
				mix(uint64(v44))
				_ = i42
			}
		} else {
			v45 := (map[string]uint8)(map[string]uint8{"\"世QaQ": uint8(35), "\"ß": uint8(19), "😀😀世": uint8(1)})
			v46 := &v45
			{
			}
			mix_map_string_uint8(v45)
			mix_p_map_string_uint8(v46)
		}
	case 3:
	default:
		var v47 S1 = S1{[1]int{}}
		mix_S1(v47)
	}
	mixb(v32)
}

func complexes1() {
	a, b := complex(-1, 5), complex(float64(1), -1.25)
	for i := range 4 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func genchans2(n int) <-chan int {
	c := make(chan int, 5)
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
	x--
	if ((-g_float64) < (g_float64 * g_float64)) {
		var v48 int32 = ((g_int32 % (g_int32 | 1)) * (-(g_int32 | g_int32)))
		_ = v48
	}
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(7))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 7 {
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
	buf := make(chan int, 7)
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
	for range 7 {
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

func pickswitches3(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 15, 21:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 28:
	var v49 []uint8 = []uint8{}
	v50 := int16(int16(g_int16))
	mix_sl_uint8(v49)
	mix(uint64(v50))
		r += 100
	case 22, 16, 23:
		r += 1000
		switch {
		case y > 17:
			r++
		case y == 22:
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
	switch tr(1, 17) {
	case tr(2, 3), tr(3, 17), tr(4, 17):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 17) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(17)
	switch e {
	case 17 + 100, "x", nil:
		mix(5)
	case int32(17):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func core4() {
	for i51 := 0; i51 < 3; i51++ {
		var v52 int32 = g_int32
		for i53 := 0; i53 < 7; i53++ {
			switch x := i51; x & 7 {
			case 7:
				var v54 string = clip("za世\"")
				mixs(v54)
			case 3, 0:
				v55 := uint(min(((g_uint & g_uint) & uint(g_int64)), ((g_uint << (g_uint32 % 70)) << ((g_uint16 ^ g_uint16) % 8))))
				mix(uint64(v55))
			case 2:
				v52 = (min(v52, (v52 &^ int32(13))) - min(int32(g_uint8), (v52 * int32(-417575545))))
			default:
			}
			_ = i53
		}
		if ((i51 > i51) || !g_bool) {
			if g_bool {
				var v56 map[uint8]int16 = g_map_uint8_int16
				mix_map_uint8_int16(v56)
			}
			L58:
			for i57 := 0; i57 < 4; i57++ {
				_ = i57
				if !!g_bool {
					continue L58
				}
			}
			var v59 uint16 = (((g_uint16 >> 5) + uint16(g_uint64)) & (max(g_uint16, uint16(4)) * (g_uint16 + uint16(2))))
			mix(uint64(v59))
		}
		mix(uint64(v52))
		_ = i51
	}
	v60 := ([]uint8)([]uint8{uint8(126), uint8(20)})
	var v61 float64 = float64(7)
	mix_sl_uint8(v60)
	mix(fb(v61))
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("chans2", chans2)
	run("switches3", switches3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
