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

var g__5_uint8 [5]uint8 = [5]uint8{uint8(11), uint8(0x9b), uint8(254), uint8(4)}

var g_bool bool = false

var g_float64 float64 = float64(0)

var g_int int = 14

var g_int16 int16 = int16(9)

var g_int32 int32 = int32(-7)

var g_int64 int64 = int64(0x142c046047e0e441)

var g_int8 int8 = int8(0x41)

var g_string string = "__Q\t"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(6)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(0xfffffffffffffffe)

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int16_string(x map[int16]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
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

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [1]int
	f3 bool
}

type S4 struct {
	f5 int
	f6 bool
	f7 string
}

func p8(a9 int16, a10 int) (r11 uint64) {
	a10 &= a10
	if (int32(r11) < (g_int32 >> 6)) {
		{
			v12 := uint64(r11)
			_ = v12
		}
		if !!g_bool {
			a10 = (a10 * int(int64(f2i(g_float64))))
			a10++
		} else {
			a10 -= (a10 / (a10 | 1))
		}
		a10 = (a10 &^ int(min(g_uintptr, uintptr(5018866346664316915))))
	} else {
		var v13 uint16 = (g_uint16 % 8)
		L15:
		for i14 := 7; i14 >= 0; i14-- {
			a10 ^= int(f2i(g_float64))
			a10 += int(max(int16(i14), (a9 | a9)))
			_ = i14
			if !(g_bool && g_bool) {
				break L15
			}
		}
		_ = v13
	}
	a10 = a10
	if (g_bool != g_bool) {
		return
	}
	return ((r11 - uint64(11549475366648577182)) + (r11 % 2))
}

func p16(a17 int) (r18 bool) {
	for i19 := 1; i19 >= 0; i19-- {
		a17 = (a17 | (i19 - 7676705036227563206))
		a17 = i19
		_ = i19
	}
	switch x := a17; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a17 = (a17 + (a17 & a17))
	case "", "é":
		if (max(g_uint, uint(16)) >= g_uint) {
			a17 = ((+(a17 - a17)) + (a17 &^ (a17 * a17)))
		}
		for i20 := 0; i20 < 7; i20++ {
			a17 ^= a17
			_ = i20
		}
	case "0":
		if ((g_string == g_string) && (g_float64 <= float64(1e10))) {
			a17 = min(a17, (a17 ^ a17))
		} else {
			a17 = (min(a17, (a17 + a17)) &^ int(g_int8))
		}
	default:
		v21 := uint16(uint16(((g_int64 - g_int64) >> 4)))
		v22 := &v21
		_ = v21
		_ = v22
	}
	a17 -= a17
	a17 = ((-a17) % (a17 | 1))
	if (g_float64 >= g_float64) {
		return
	}
	return !r18
}

func p23(a24 bool, a25 int, a26 uint16) (r27 string) {
	a25 |= 4611686018427387903
	var v28 uintptr = (((g_uintptr % (g_uintptr | 1)) | (g_uintptr >> (g_uint % 8))) >> (((g_uint32 / 8) &^ (g_uint32 ^ g_uint32)) % 33))
	if a24 {
		if ((len(r27) > -7545708260030299403) == (a24 == a24)) {
			a25 = (((a25 &^ a25) & (a25 | a25)) | (-(a25 * len(r27))))
			v29 := uint16((a26 - (a26 - a26)))
			_ = v29
		} else {
			r27 = clip(sub("Q\x00ЖQ", ((a25 - 14) / 100), (a25 % ((a25 >> (g_uint8 & 31)) | 1))))
			r27 = clip(string(append([]byte(r27), uint8((g_uint64 << 48)))))
		}
		a25 = a25
	} else {
		if (len(r27) == (+len(r27))) {
			v30 := uint8(((uint8(g_int8) &^ g_uint8) / (g_uint8 | 1)))
			v31 := int8(max((int8(g_int8) ^ int8(13)), ((+g_int8) + int8(v30))))
			a25 = 3745662369439868743
			_ = v30
			_ = v31
		}
		var v32 bool = (p16((^len(r27))) == (a24 && !a24))
		_ = v32
	}
	v28++
	_ = v28
	if (a25 == 16) {
		return
	}
	return clip(string(rune((g_uintptr | g_uintptr))))
}

func p33(a34 string, a35 string, a36 string) (r37 string) {
	r37 = clip(string(append([]byte(r37), uint8((g_int32 >> 16)))))
	if p16(len(a36)) {
		return
	}
	return clip(r37)
}

func p38(a39 int) (r40 bool) {
	for i41 := uint32(8); i41 > 0; i41 /= 2 {
		if r40 {
			a39 += a39
			var v42 uint8 = (g_uint8 % 64)
			_ = v42
		}
		switch x := (a39 ^ int(f2i(g_float64))); x & 7 {
		case 3:
			a39 = (a39 & ((a39 >> 45) >> 67))
			a39++
		case 6, 4:
			a39 = int(f2i(float64((g_int32 / (g_int32 | 1)))))
			a39 = a39
		case 0:
			a39 = (a39 & (max(a39, -9223372036854775807) ^ (a39 | 1)))
		default:
			a39 &^= ((a39 << 18) + a39)
		}
		if !r40 {
			var v43 uint64 = (g_uint64 / (((g_uint64 % 8) >> (g_uint64 & 31)) | 1))
			_ = v43
		}
		_ = i41
	}
	a39 |= 10
	L45:
	for i44 := range 3 {
		v46 := bool((float64(float32(g_uintptr)) < float64((g_int8 | g_int8))))
		if ((a39 < i44) == !r40) {
			a39 = (a39 >> (a39 & 7))
			a39 = (((i44 ^ a39) * (i44 - i44)) >> (uint16(g_int64) % 70))
		}
		v47 := (map[string]int)(map[string]int{})
		_ = v46
		_ = v47
		_ = i44
		if (r40 && !r40) {
			continue L45
		}
	}
	if ((g_int16 % (g_int16 | 1)) != (g_int16 % 8)) {
		a39 = (((a39 * a39) << (uintptr(g_uint8) & 7)) / ((a39 % 3) | 1))
		a39 = (int(int16(g_uint)) + max((a39 & a39), a39))
		a39 = ((a39 % 100) % 3)
	} else {
		for i48 := 3; i48 >= 0; i48-- {
			a39 = (((a39 - 2520263728764638636) >> 59) - (i48 << 64))
			_ = i48
		}
		a39 = -9223372036854775807
	}
	if !r40 {
		return
	}
	return (g_float64 == (g_float64 - g_float64))
}

func core0() {
	var v49 uint64 = min((g_uint64 % ((g_uint64 + g_uint64) | 1)), ((g_uint64 << (g_uint64 % 70)) ^ g_uint64))
	v50 := &v49
	v51 := int8((((g_int8 &^ g_int8) * min(g_int8, int8(-5))) | min((g_int8 &^ g_int8), g_int8)))
	v52 := &v51
	for i53 := range 4 {
		if ((g_bool != g_bool) || !g_bool) {
			switch x := (-int(g_int16)); uint8(x>>3) & 7 {
			case 5:
			case 1, 6:
			case 4:
				mix(uint64((min(v51, (v51 * (*v52))) << (uint16(g_int16) % 8))))
			default:
			}
		} else {
			mix(fb(float64(g_int64)))
			v54 := int32(int32(2147483646))
			mix(uint64(v54))
		}
		v55 := uint(uint(16375189012222760277))
		mix(uint64(v55))
		_ = i53
	}
	{
		switch x := ((^g_int) << ((g_uint16 &^ g_uint16) % 70)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			mix__5_uint8(g__5_uint8)
			fallthrough
		case "0", "z":
		case "a":
			{
				v56 := uint((((g_uint &^ g_uint) % ((g_uint / (g_uint | 1)) | 1)) & ((g_uint + uint(0x13)) >> ((g_int32 % (g_int32 | 1)) & 7))))
				v49 = ((-v49) << (((g_uint16 % 2) % 3) % 8))
				mix(uint64(v56))
			}
			var v57 int64 = (int64(f2i((g_float64 + g_float64))) >> (g_uint16 % 8))
			mix(uint64(v57))
		default:
			var v58 uint16 = (uint16(p8(g_int16, 15)) / ((g_uint16 | uint16(27904)) | 1))
			mix(uint64(v58))
		}
		if (g_bool != false) {
			v59 := string(clip((string(rune((g_uint32 | g_uint32))) + g_string)))
			v60 := &v59
			mixs(v59)
			mix_p_string(v60)
		}
	}
	mix(uint64((uint(g_uintptr) & ((g_uint * g_uint) &^ (g_uint ^ uint(9223372036854775807))))))
	mix(uint64(v49))
	mix_p_uint64(v50)
	mix(uint64(v51))
	mix_p_int8(v52)
}

type keymaps1 struct {
	a int16
	b bool
}

func maps1() {
	m := map[int16]string{}
	for i := range 23 {
		k := int16(int(f2i((-g_float64))))
		m[k] += "\n€"
		if i%4 == 0 {
			delete(m, int16(32767))
		}
	}
	v, ok := m[int16(-32768)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{int16(32767), true}: 1}
	sk[keymaps1{int16(-32768), false}]++
	sk[keymaps1{int16(32767), true}] += 4
	mix(uint64(sk[keymaps1{int16(32767), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = int16(-0x7fff)
	mixb(pm[1].b && pm[1].a == int16(-0x7fff))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](23)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(-31291)]
	delete(nilmap, int16(-31291))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

var (
	ainits2       = cinits2 + binits2 + 3
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 3, 3 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 2
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	v61 := string(clip(sub(((g_string + g_string) + string(rune(g_int64))), x, (int(g_uint32) >> (uint(g_uintptr) % 33)))))
	v62 := &v61
	if ((g_bool || g_bool) == (g_bool != g_bool)) {
		var v63 uint8 = (((g_uint8 - g_uint8) / ((g_uint8 << (g_uint32 % 70)) | 1)) / 64)
		_ = v63
	} else {
		x = x
	}
	_ = v61
	_ = v62
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(9))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 9 {
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
	buf := make(chan int, 9)
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
	for range 9 {
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

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("inits2", inits2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
