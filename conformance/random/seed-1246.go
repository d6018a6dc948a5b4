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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = -7059752394033343858

var g_int16 int16 = int16(11966)

var g_int32 int32 = int32(-4)

var g_int64 int64 = int64(-3)

var g_int8 int8 = int8(118)

var g_string string = "Q\""

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(49647)

var g_uint32 uint32 = uint32(3901764262)

var g_uint8 uint8 = uint8(52)

var g_uintptr uintptr = uintptr(17)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
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

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 string
	f3 uint
}

func p4(a5 int32, a6 int, a7 bool) (r8 string) {
	if a7 {
		r8 = clip(r8)
		v9 := uint32(((g_uint32 + g_uint32) / 7))
		a6 |= ((^(a6 % 64)) / ((len(r8) * int(a5)) | 1))
		_ = v9
	}
	v10 := float64((-((g_float64 * float64(1)) - g_float64)))
	_ = v10
	if (r8 >= r8) {
		return
	}
	return clip(sub(sub(r8, -5989023590481725825, -9223372036854775807), (len(r8) % (a6 | 1)), (a6 % 2)))
}

func p11(a12 int, a13 uintptr) (r14 int16) {
	v15 := ([]int)([]int{-5, -6962283110008276415, -7009733037549051657, 9223372036854775807, 5})
	v16 := &v15
	L18:
	for _, i17 := range v15 {
		v19 := string(clip(p4(g_int32, (i17 * (a12 / (a12 | 1))), (float64(g_float32) == (-g_float64)))))
		if (g_bool != (g_float64 <= float64(3.141592653589793))) {
			v20 := bool(g_bool)
			_ = v20
		}
		_ = v19
		_ = i17
		if g_bool {
			continue L18
		}
	}
	_ = v15
	_ = v16
	if (g_int64 < int64(3697202888895793065)) {
		return
	}
	return r14
}

func core0() {
	v21 := uint32(uint32(4294967295))
	v22 := &v21
	{
	}
	var v23 int64 = (((g_int64 - int64(1245485075991422810)) ^ int64(-6440416279567133247)) << (((g_uint16 % 10) + min(g_uint16, uint16(17))) % 33))
	var v24 map[uint8]int = map[uint8]int{uint8(25): 846253738770794049, uint8(22): 17}
	var v25 float64 = float64(1e-300)
	v24[uint8(255)] = int((g_int16 | (g_int16 << 19)))
	v24[uint8(0xa)] *= (v24[uint8(64)] + (v24[uint8(0)] / 100))
	mix(uint64(v21))
	mix_p_uint32(v22)
	mix(uint64(v23))
	mix_map_uint8_int(v24)
	mix(fb(v25))
}

func ints1() {
	for i, x := range []int{4611686018427387903, 4182194308680627098, 13, -9223372036854775808, -5} {
		for _, n := range []uint{0, 1, 19, 50} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := (int((g_int16 &^ g_int16)) / (int((x << 63)) | 1))
		mix(uint64(x*y - ((y * -8938110832222136782) * y)))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= 10
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

const (
	aconsts2 = iota * 8
	bconsts2
	_
	cconsts2 = 1 << (iota + 1)
	dconsts2
	econsts2, fconsts2 = iota, "s8"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 141
const (
	thirdconsts2          = 24.0 / 10
	rconsts2              = 'a' + iota*1
	tconsts2    uint8        = 43
	maskconsts2           = ^uint32(0) >> 1
	big2consts2           = bigconsts2 >> (141 - 1) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 10)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type gridarrays3 [2][3]int

func bumparrays3(a gridarrays3, p *gridarrays3) int {
	a[0][1] += 5
	p[0][2] -= 5
	return a[0][1] ^ p[0][2]
}

func arrays3() {
	var a gridarrays3
	a[0][2] = 16
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int{0: -3, 20}
	for i, x := range lit {
		lit[len(lit)-1] = 5
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {0, 5}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 5}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func core4() {
	switch x := ((g_int % 3) | int(f2i(g_float64))); uint8(x>>3) & 7 {
	case 7:
	case 3, 2:
		if ((g_float64 > float64(3.141592653589793)) && (g_string == "😀")) {
		} else {
			v26 := S1(S1{f2: "\x000\t😀", f3: uint(15198652983830204749)})
			mix_S1(v26)
		}
	case 4:
		v27 := S1(S1{f3: uint(0xffffffffffffffff)})
		mix_S1(v27)
	default:
		{
		}
	}
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("consts2", consts2)
	run("arrays3", arrays3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
