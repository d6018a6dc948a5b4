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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(0.8904412098867955)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(-111019461)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(-5)

var g_sl_uint8 []uint8 = []uint8{}

var g_string string = "Ж\t\t\x00"

var g_uint uint = uint(7121462786132328002)

var g_uint16 uint16 = uint16(13)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(14)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix_S3(x S3) {
	mixb(x.f4)
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint16
}

type S3 struct {
	f4 bool
}

type S5 struct {
	f6 [3]int
	f7 bool
	f8 [1]int
	f9 string
}

func p10(a11 int) (r12 uint) {
	L14:
	for i13 := 0; i13 < 4; i13++ {
		a11 = (((i13 | a11) / 7) | ((a11 % (i13 | 1)) << 21))
		a11 -= (i13 << (uint64((g_int64 >> 37)) & 63))
		L16:
		for i15 := 0; i15 < 5; i15++ {
			a11 = int(f2i(float64(max(g_uintptr, uintptr(5117568616276570153)))))
			a11 *= ((i13 % 8) + ((i15 >> (g_uint32 % 70)) >> ((g_int16 + int16(9)) & 63)))
			_ = i15
			if g_bool {
				break L16
			}
		}
		_ = i13
		if !(g_bool && true) {
			continue L14
		}
	}
	v17 := float64((float64((g_uintptr / (g_uintptr | 1))) / (-float64(r12))))
	_ = v17
	if (g_float64 != float64(0.1)) {
		return
	}
	return uint((^g_uintptr))
}

func p18(a19 int64) (r20 int16) {
	{
		if ((g_bool != g_bool) == !g_bool) {
			var v21 int16 = max(((r20 * r20) * (r20 >> 1)), min((+r20), (r20 << (g_uint16 % 8))))
			_ = v21
		}
	}
	switch x := g_int; uint8(x>>3) & 7 {
	case 2:
	case 1, 3:
		v22 := int((g_int % ((g_int & int(g_int8)) | 1)))
		v23 := &v22
		v22 = ((*v23) | ((v22 << (g_uint8 % 70)) / 8))
		_ = v22
		_ = v23
	case 0:
		if ((g_uint16 >> (r20 & 7)) > (g_uint16 << (g_uintptr & 63))) {
			v24 := uintptr((^(+(g_uintptr &^ g_uintptr))))
			_ = v24
		} else {
		}
		switch x := (g_int << (g_uintptr & 31)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			v25 := uint32(((g_uint32 / (g_uint32 | 1)) &^ uint32((g_int % (g_int | 1)))))
			_ = v25
		case "a", "0":
			var v26 uint8 = (+uint8(g_uint32))
			_ = v26
		case "":
			r20 = (r20 % 10)
		default:
		}
	default:
	}
	if !g_bool {
		return
	}
	return (max(r20, r20) / 2)
}

func p27(a28 bool) (r29 bool) {
	switch x := (int(g_uintptr) &^ (g_int >> (g_uint32 % 33))); uint8(x>>3) & 7 {
	case 3:
		if ((g_string + "\x00") != string(rune(g_uint32))) {
			v30 := uint((((g_uint | uint(1)) % 7) - (p10(18) | (g_uint << (g_uint32 % 8)))))
			_ = v30
		} else {
		}
		fallthrough
	case 5, 7:
		{
		}
		for i31 := 0; i31 < 4; i31++ {
			var v32 [3]int = [3]int{15}
			_ = v32
			_ = i31
		}
	case 4:
		var v33 uint8 = min(g_uint8, g_uint8)
		for i34 := uint32(128); i34 > 0; i34 /= 2 {
			r29 = ((float64(g_uintptr) == (g_float64 / g_float64)) && ((g_int == -6000259180947426176) == !a28))
			_ = i34
		}
		_ = v33
	default:
		var v35 uint16 = g_uint16
		_ = v35
	}
	L37:
	for i36 := 0; i36 < 4; i36++ {
		if (string(rune(g_uintptr)) > (g_string + g_string)) {
		}
		{
		}
		_ = i36
		if ((-g_float64) <= (-g_float64)) {
			continue L37
		}
	}
	var v38 string = clip((sub(sub("éß0", 3791360965230364824, 4128943863876563052), (g_int >> (g_uint8 % 8)), int(f2i(g_float64))) + (string(rune(g_int)) + sub(g_string, g_int, 2990592249841529118))))
	_ = v38
	if !r29 {
		return
	}
	return ((-g_float64) <= (g_float64 + g_float64))
}

func p39(a40 int) (r41 uint) {
	var v42 uint64 = (((g_uint64 & g_uint64) | (g_uint64 / (g_uint64 | 1))) >> (int16((-g_int16)) & 63))
	if (!g_bool == (g_bool || g_bool)) {
		if p27((a40 == a40)) {
			a40 -= (a40 | (a40 / 7))
			v43 := uintptr((g_uintptr / 100))
			_ = v43
		}
	} else {
		v44 := uint8((((g_uint8 - uint8(0x6)) - (g_uint8 << (g_uint32 % 70))) / ((g_uint8 % ((g_uint8 % 7) | 1)) | 1)))
		_ = v44
	}
	if !(g_string == g_string) {
		a40 = (a40 + ((a40 << (g_uint16 & 7)) + (+a40)))
		v45 := uint8((((g_uint8 / 3) &^ min(g_uint8, g_uint8)) ^ ((g_uint8 / 64) & g_uint8)))
		_ = v45
	} else {
		a40 &^= int(((g_int64 & g_int64) * g_int64))
		v46 := float64(float64((g_uint16 ^ uint16(0x4000))))
		_ = v46
	}
	_ = v42
	if (g_string < "\n世0\nЖ") {
		return
	}
	return uint((g_int8 & int8(-3)))
}

func p47(a48 int) (r49 string) {
	L51:
	for i50 := 0; i50 < 2; i50++ {
		for i52 := 0; i52 < 5; i52++ {
			var v53 string = clip("aa世\"\"")
			v54 := &v53
			var v55 float32 = float32((+g_uint32))
			a48 = (+len(v53))
			_ = v53
			_ = v54
			_ = v55
			_ = i52
		}
		var v56 uint = g_uint
		_ = v56
		_ = i50
		if (float64(g_uint16) != (g_float64 - g_float64)) {
			break L51
		}
	}
	v57 := int(((len(r49) & 4) << (uint16(max(g_uint64, g_uint64)) % 70)))
	v58 := string(clip((r49 + (r49 + (r49 + r49)))))
	v59 := &v58
	if (p18(g_int64) >= (g_int16 << (g_uint % 70))) {
		v57 = len(v58)
	}
	_ = v57
	_ = v58
	_ = v59
	if (g_uint64 <= g_uint64) {
		return
	}
	return clip(string(append([]byte(r49), (g_uint8 * g_uint8))))
}

func core0() {
	v60 := ([]uint8)(g_sl_uint8)
	if (len(v60) <= (len(v60) + len(v60))) {
	} else {
	}
	v61 := int((-(len(v60) | (len(v60) - len(v60)))))
	switch x := len(v60); x & 7 {
	case 7:
		L63:
		for _, i62 := range v60 {
			v61 = len(v60)
			_ = i62
			if g_bool {
				break L63
			}
		}
		fallthrough
	case 0, 6:
		for _, i64 := range v60 {
			switch x := len(v60); uint8(x>>3) & 7 {
			case 5:
				v61 &^= (+len(v60))
			case 2, 7:
				var v65 S1 = S1{uint16(0xbad6)}
				v66 := &v65
				mix_S1(v65)
				mix_p_S1(v66)
			case 4:
				var v67 int32 = (((g_int32 << 50) + (g_int32 >> (g_uint16 % 8))) << 19)
				v61 = v61
				mix(uint64(v67))
			default:
				v61 = (^len(v60))
			}
			v61 |= v61
			for i68 := 0; i68 < 7; i68++ {
				var v69 map[uint8]uint8 = map[uint8]uint8{uint8(13): uint8(12)}
				v61 &= (len(v69) % 7)
				mix_map_uint8_uint8(v69)
				_ = i68
			}
			_ = i64
		}
		v61 *= min(v61, int(f2i((-g_float64))))
	case 1:
		v61 = ((len(v60) << ((g_uint >> (len(v60) & 31)) % 70)) << (at_uint8(v60, 8) & 63))
	default:
		L71:
		for i70 := int16(32); i70 > 0; i70 /= 2 {
			v61 *= (v61 << (uint((v61 - 13)) & 63))
			if (sub(g_string, v61, v61) < sub(g_string, -4315642660526882951, 12)) {
				v72 := S3(S3{false})
				var v73 int16 = p18(((g_int64 % (g_int64 | 1)) * (g_int64 &^ g_int64)))
				v61 &= ((len(v60) ^ (len(v60) << (g_int8 & 63))) &^ ((len(v60) & v61) | (len(v60) << 25)))
				mix_S3(v72)
				mix(uint64(v73))
			} else {
				v61 |= (v61 ^ min(v61, len(v60)))
			}
			if ((v61 <= 18) && (g_bool || g_bool)) {
				v61 &^= ((v61 % ((v61 - len(v60)) | 1)) << 51)
			}
			_ = i70
			if ((g_string == g_string) || (g_bool != g_bool)) {
				break L71
			}
		}
	}
	for i74 := int16(4); i74 > 0; i74 /= 2 {
		mix_sl_int([]int{1, 4611686018427387903, 9, 9223372036854775806})
		_ = i74
	}
	mix_sl_uint8(v60)
	mix(uint64(v61))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "€界" + "\xff\xc3(" + "\t 😀z界z"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[5%len(b)] ^= 166
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 5, 166) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 5:
		mix(5)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 5
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
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
	x -= (x % 3)
	{
		x &= x
		x += int(f2i(((g_float64 * g_float64) + float64(g_int16))))
		x = ((int(f2i(g_float64)) - int(g_uint64)) - ((x - x) << (sat(g_string, 4041333248719035715) % 33)))
	}
			out <- x*x + 5
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
	go func() { (<-req) <- 5 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func ints3() {
	for i, x := range []uint16{34471, 0, 8, 18, 8} {
		for _, n := range []uint8{0, 1, 31, 66} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint8(x) >> (n & 7)))
		}
		y := (x % (x | 1))
		mix(uint64(x*y - x))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint16(12)
		x &^= y
		x++
		mix(uint64(uint8(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func core4() {
	for i76 := range 4 {
		v77 := S1(S1{f2: uint16(24762)})
		mix_S1(v77)
		_ = i76
		if ((g_float64 > g_float64) && (g_bool && g_bool)) {
			break
		}
	}
	mix(uint64((((g_uint16 | g_uint16) * uint16(g_int)) * ((g_uint16 / (g_uint16 | 1)) * g_uint16))))
	var v78 uint32 = uint32(max(uint16(g_int8), (g_uint16 / 8)))
	v78 = ((v78 - uint32(1157186248)) >> (p39((g_int << 11)) % 33))
	mix(uint64(v78))
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("chans2", chans2)
	run("ints3", ints3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
