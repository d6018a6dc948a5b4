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

func at_int16(s []int16, i int) int16 {
	if len(s) == 0 {
		var z int16
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 5583671927978827048

var g_int16 int16 = int16(-0x9)

var g_int32 int32 = int32(0x13)

var g_int64 int64 = int64(0x6)

var g_int8 int8 = int8(0x7)

var g_sl_int []int = []int{9223372036854775806, -9223372036854775808, 2748088757323766076, 1130754581720442593, -1302414943650676188}

var g_string string = ""

var g_uint uint = uint(13746602486618922917)

var g_uint16 uint16 = uint16(13)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(4611686018427387904)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mixb(x.f6)
	mix__3_int(x.f7)
	mix__2_int(x.f8)
	mix(uint64(x.f9))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint64(x [4]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_uint32(x map[string]uint32) {
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

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 uint8
}

type S5 struct {
	f6 bool
	f7 [3]int
	f8 [2]int
	f9 int16
}

func p10(a11 bool, a12 uint16, a13 string) (r14 string) {
	for i15 := 0; i15 < 6; i15++ {
		{
			var v16 int64 = int64(((g_uint32 / (g_uint32 | 1)) + g_uint32))
			_ = v16
		}
		var v17 int8 = (((g_int8 * g_int8) << 2) + (g_int8 >> ((-g_uint) % 33)))
		_ = v17
		_ = i15
		if ((g_float64 / g_float64) <= float64(-200.67935053333622)) {
			continue
		}
	}
	var v18 S1 = S1{f2: " ", f4: uint8(119)}
	r14 = clip((string(rune((g_uint32 - g_uint32))) + (v18.f3 + (v18.f3 + "aa"))))
	_ = v18
	if (len(a13) == 4) {
		return
	}
	return clip(a13)
}

func p19(a20 string, a21 uint16) (r22 uint8) {
	a21++
	switch x := len(a20); x & 7 {
	case 2:
		switch x := (min(len(a20), -8) - len(a20)); uint8(x>>3) & 7 {
		case 4:
		case 2, 1:
		case 6:
			var v23 int32 = ((g_int32 / (g_int32 | 1)) & min(int32(g_int64), (g_int32 << 55)))
			_ = v23
		}
	case 3, 4:
		if false {
		} else {
		}
	case 6:
		v24 := ([]int)(g_sl_int)
		_ = v24
	default:
		var v25 uint64 = (uint64((r22 &^ r22)) &^ ((g_uint64 / (g_uint64 | 1)) / 100))
		_ = v25
	}
	for _, i26 := range clip((sub(a20, 14, -3) + string(rune(g_uint)))) {
		a21 = uint16(g_uintptr)
		_ = i26
		if g_bool {
			break
		}
	}
	if (g_bool && g_bool) {
		return
	}
	return r22
}

func p28(a29 int, a30 bool) (r31 string) {
	a29 = (a29 | (len(r31) << (g_uint64 % 70)))
	var v32 string = clip(p10(((a29 | a29) >= (len(r31) % (len(r31) | 1))), (min(g_uint16, uint16(0x13)) + (g_uint16 - g_uint16)), sub(p10(a30, uint16(4), r31), int(g_int8), (len(r31) & len(r31)))))
	_ = v32
	if (len(r31) == len(r31)) {
		return
	}
	return clip(p10((a30 != true), g_uint16, (r31 + r31)))
}

func p33(a34 string, a35 uint16) (r36 int64) {
	if (g_bool || (g_uintptr < g_uintptr)) {
		v37 := float32(((float32(g_int32) + (g_float32 + float32(1.5))) * float32(len(a34))))
		_ = v37
	}
	v38 := (map[string]int8)(map[string]int8{"ß": int8(8), "\t世": int8(83), "😀éQ": int8(127), "\n0Жz": int8(0x76)})
	for i39 := 1; i39 >= 0; i39-- {
		r36 &= int64(min((g_int16 * g_int16), (g_int16 &^ g_int16)))
		_ = i39
	}
	var v40 uint8 = g_uint8
	_ = v38
	_ = v40
	if (g_bool != g_bool) {
		return
	}
	return ((r36 >> (g_uint8 % 8)) - r36)
}

func p41(a42 int) (r43 uint16) {
	if (g_bool && (g_uint64 == g_uint64)) {
		v44 := S5(S5{true, [3]int{18}, [2]int{}, int16(-0x4)})
		for i45 := 0; i45 < 3; i45++ {
			v44.f9 *= (((v44.f9 * v44.f9) * (v44.f9 >> (g_uint % 33))) ^ (v44.f9 << ((g_uint64 % 100) % 33)))
			_ = i45
		}
		_ = v44
	}
	v46 := int32((g_int32 / 2))
	_ = v46
	if (g_float64 == g_float64) {
		return
	}
	return (r43 / 3)
}

func core0() {
	mix(uint64((int(int64(f2i(g_float64))) + (g_int ^ (-g_int)))))
	switch x := (-(g_int % 100)); x & 7 {
	case 1:
		switch x := (int(g_int32) + (g_int >> (g_int16 & 7))); uint8(x>>3) & 7 {
		case 5:
			v47 := bool((((g_string + g_string) == g_string) || (g_string < sub("", 4, g_int))))
			if ((g_float64 - g_float64) == float64(0.1)) {
			} else {
			}
			mixb(v47)
		case 0, 1:
			if ((g_int32 >> (g_uint16 % 70)) >= (g_int32 + int32(-0x6008f686))) {
			}
			v48 := int16(((int16(g_int) * (g_int16 / (g_int16 | 1))) / 10))
			mix(uint64(v48))
		case 2:
			var v49 float32 = (((g_float32 + g_float32) - g_float32) * float32((g_float64 - g_float64)))
			mix(fb(float64(v49)))
		default:
			var v50 uint64 = ((g_uint64 * uint64(1910976016236415472)) >> 16)
			mix(uint64(v50))
		}
		switch x := (g_int / 7); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			mix_sl_uintptr([]uintptr{uintptr(1914529176127117455)})
		case "z", "":
			for i51 := 0; i51 < 6; i51++ {
				v52 := S1(S1{f2: "\x00a0", f4: uint8(255)})
				mix_S1(v52)
				_ = i51
				if !(g_float64 >= g_float64) {
					break
				}
			}
			if ((g_int % 100) < int(f2i(g_float64))) {
			}
			fallthrough
		case "0":
		default:
			if !(g_bool != g_bool) {
			} else {
			}
		}
	case 7, 0:
		v53 := int8((max(g_int8, int8(126)) | (g_int8 &^ int8(-99))))
		for i54 := 0; i54 < 7; i54++ {
			v55 := S1(S1{f3: "\x00", f4: uint8(0x65)})
			mix_S1(v55)
			_ = i54
		}
		mix(uint64(v53))
		fallthrough
	case 5:
		for i56 := int16(8); i56 > 0; i56 /= 2 {
			mixs(string(rune(((g_uint ^ uint(4611686018427387904)) + (g_uint * g_uint)))))
			for i57 := 0; i57 < 6; i57++ {
				var v58 uint64 = ((g_uint64 + (g_uint64 ^ g_uint64)) / 7)
				mix(uint64(v58))
				_ = i57
			}
			{
			}
			_ = i56
		}
		var v59 map[string]uint64 = map[string]uint64{"": uint64(0x9), "€\n Ж": uint64(1), "000": uint64(1)}
		mix_map_string_uint64(v59)
	default:
	}
	var v60 float32 = g_float32
	var v61 float32 = ((-v60) - ((v60 / v60) - (-v60)))
	mix(fb(float64(v60)))
	mix(fb(float64(v61)))
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err9" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(5)
	}
	w := n * 9
	if ((g_bool == false) && g_bool) {
		v62 := int64(p33(p10((g_int32 <= g_int32), (g_uint16 << (g_uintptr & 7)), string(append([]byte(g_string), g_uint8))), uint16((g_uint32 >> 23))))
		mix(uint64(v62))
	} else {
		res ^= (w * ((res % 100) / ((res * -8233848811800778619) | 1)))
		w *= ((+(res % 100)) & int(f2i((g_float64 + g_float64))))
	}
	res = (w * int(g_int32))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 3 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers1() {
	r, err := leveldefers1(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{9}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 6
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	if (float64(g_int64) >= (g_float64 / g_float64)) {
		x = min(min(x, (x >> (g_int32 & 31))), x)
		v63 := float64((g_float64 + float64(g_uint16)))
		v64 := &v63
		_ = v63
		_ = v64
	} else {
		x = x
		x = ((x | (x | x)) &^ ((x &^ -3513069545239861736) << ((g_int8 >> (g_uint64 % 33)) & 63)))
	}
	{
		x = (x % (((x / (x | 1)) ^ (x << (g_uint32 % 8))) | 1))
	}
			out <- x*x + 6
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(7))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
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
	go func() { (<-req) <- 6 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

const (
	aconsts3 = iota * 3
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s3"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 109
const (
	thirdconsts3          = 8.0 / 3
	rconsts3              = 'a' + iota*2
	tconsts3    int64        = 85
	maskconsts3           = ^uint32(0) >> 2
	big2consts3           = bigconsts3 >> (109 - 2) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	v65 := ([]int16)([]int16{int16(16384), int16(-5)})
	var v66 int16 = max(at_int16(v65, 2), min(at_int16(v65, 2), (at_int16(v65, 3) << (g_uint16 % 70))))
	switch x := int(v66); x & 7 {
	case 3:
		for i67 := 0; i67 < 3; i67++ {
			_ = i67
		}
		for i68 := 0; i68 < 7; i68++ {
			var v69 uint64 = ((g_uint64 ^ (g_uint64 >> 23)) ^ uint64((+g_uint16)))
			mix(uint64(v69))
			_ = i68
		}
	case 6, 5:
		for _, i70 := range clip(((g_string + "\nßz界€") + (g_string + g_string))) {
			var v71 map[string]uint32 = map[string]uint32{"": uint32(0xa9c932d2), "Q\né\n": uint32(1073741824), "\x00": uint32(0x331f0615), "\"": uint32(0x6d98e543)}
			mix_map_string_uint32(v71)
			_ = i70
		}
	case 7:
		v72 := uint64(((max(g_uint64, g_uint64) / 100) % ((max(g_uint64, g_uint64) + (g_uint64 | uint64(7))) | 1)))
		mix(uint64(v72))
	default:
		v73 := S5(S5{false, [3]int{}, [2]int{}, int16(0x4)})
		mix_S5(v73)
	}
	v74 := bool(((+(g_uint16 << (g_uint32 % 70))) <= uint16((g_int64 + int64(-5)))))
	v74 = !((g_string + g_string) <= (g_string + "\n\x000界"))
	switch x := ((len(v65) &^ len(v65)) / (len(v65) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
	case "a", "é":
	case "":
		var v75 [4]uint64 = [4]uint64{}
		L77:
		for i76 := 0; i76 < 7; i76++ {
			if (v74 == (v74 && v74)) {
				mix(fb(g_float64))
				var v78 S1 = S1{f3: "😀", f4: uint8(17)}
				mix_S1(v78)
			}
			_ = i76
			if !v74 {
				continue L77
			}
		}
		mix__4_uint64(v75)
	default:
		for i79 := 0; i79 < 7; i79++ {
			{
				v80 := float64((((-g_float64) / float64(g_int8)) * (float64(g_int64) / (g_float64 + float64(7)))))
				mix(uint64(((p33(g_string, g_uint16) % 7) * (g_int64 / ((g_int64 >> 57) | 1)))))
				mix(fb(v80))
			}
			_ = i79
		}
	}
	mix_sl_int16(v65)
	mix(uint64(v66))
	mixb(v74)
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("chans2", chans2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
