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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S6 S6 = S6{"0\tQéß"}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0)

var g_int int = 15

var g_int16 int16 = int16(26010)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(0xb)

var g_string string = "\t"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(186871574)

var g_uint64 uint64 = uint64(3075222364596623233)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(1)

func mix_S6(x S6) {
	mixs(x.f7)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 [3]int
	f5 [2]int
}

type S6 struct {
	f7 string
}

func p8(a9 int, a10 uint64, a11 int) (r12 string) {
	r12 = clip((((r12 + r12) + (r12 + r12)) + sub(string(rune(g_uint8)), (len(r12) % 10), (a11 >> (g_uint % 8)))))
	if ((r12 >= r12) || (g_bool == true)) {
		var v13 int = (((len(r12) &^ a11) | (a9 / 8)) | int(f2i(float64(g_uint))))
		{
			a11++
			v13 *= (a11 * len(r12))
			var v14 S1 = S1{f3: "aQ\"ß\x00", f4: [3]int{}, f5: [2]int{3, 8427245816181660604}}
			_ = v14
		}
		_ = v13
	}
	if (a10 != (a10 << 35)) {
		if ((g_bool || g_bool) == (r12 < r12)) {
			a11 = ((a11 &^ int(f2i(g_float64))) / (len(r12) | 1))
			a9 = -3970697238499481055
			a11 = ((a11 ^ (len(r12) | a9)) - (len(r12) % (a9 | 1)))
		} else {
			var v15 int16 = int16((min(g_int16, int16(-5)) * (g_int16 * int16(-7))))
			_ = v15
		}
	} else {
		r12 = clip(r12)
	}
	if (g_float64 == (g_float64 * g_float64)) {
		L17:
		for i16 := range 2 {
			a11, a9 = (((len(r12) * a11) << ((g_int64 / (g_int64 | 1)) & 63)) ^ int(g_int16)), (a11 >> 15)
			a11 = min((a11 >> (g_int64 & 63)), (min(a11, -7) | int(g_uint16)))
			_ = i16
			if (r12 <= string(append([]byte(r12), g_uint8))) {
				break L17
			}
		}
		if !(g_uintptr == g_uintptr) {
			a9 += (a11 + (a11 << 35))
			a11 -= (min(a9, int(len(r12))) >> 2)
		} else {
			a11 = int(f2i(float64((g_int32 | g_int32))))
		}
	} else {
		a11 *= int(min((g_uint16 & g_uint16), g_uint16))
		var v18 S6 = S6{"ß"}
		_ = v18
	}
	if (g_float64 > g_float64) {
		return
	}
	return clip(sub(sub("\t", -9223372036854775808, len(r12)), 9, int(g_uint16)))
}

func p19(a20 int) (r21 string) {
	var v22 uint64 = uint64((max(g_int32, g_int32) * (g_int32 + g_int32)))
	v23 := &v22
	var v24 []int = []int{9223372036854775807, 17, 16, 7, 11}
	_ = v22
	_ = v23
	_ = v24
	if (g_bool || g_bool) {
		return
	}
	return clip(string([]rune(r21)))
}

func p25(a26 string, a27 int, a28 int) (r29 string) {
	var v30 []uint8 = []uint8{uint8(13), uint8(13), uint8(6), uint8(18), uint8(1)}
	a28 &= int(f2i(g_float64))
	for i31 := 0; i31 < 4; i31++ {
		a28 = ((a27 & (len(a26) | len(r29))) ^ (+int(f2i(g_float64))))
		_ = i31
	}
	_ = v30
	if (g_bool || g_bool) {
		return
	}
	return clip((string(rune(g_uintptr)) + sub("éz\n", 7, a28)))
}

func p32(a33 int, a34 string, a35 bool) (r36 string) {
	a33++
	{
		a33 = len(r36)
	}
	v37 := uint64((^uint64(g_uint32)))
	v38 := &v37
	_ = v37
	_ = v38
	if (a33 < len(r36)) {
		return
	}
	return clip((r36 + (r36 + "ßQé_")))
}

func p39(a40 bool, a41 int) (r42 int) {
	L44:
	for _, i43 := range clip((string(rune(g_int8)) + string([]rune(g_string)))) {
		r42, a41 = (+r42), max((r42 * a41), (r42 ^ a41))
		a41 += (a41 >> ((g_uint32 << 57) % 8))
		_ = i43
		if ((g_uint32 != g_uint32) && (a40 && a40)) {
			continue L44
		}
	}
	a41, r42 = (r42 / (r42 | 1)), (a41 + (r42 << (g_int16 & 7)))
	r42 ^= (r42 >> (g_uint8 % 33))
	if !a40 {
		return
	}
	return (a41 % (a41 | 1))
}

func core0() {
	{
		var v45 float32 = ((float32(g_float64) - g_float32) * float32(float64(g_float32)))
		mix_sl_uint32([]uint32{uint32(13), uint32(1610361216), uint32(4)})
		mix(fb(float64(v45)))
	}
	v46 := float32(float32(((-g_float64) / float64(g_float32))))
	switch x := (int(f2i(g_float64)) / (p39(g_bool, g_int) | 1)); x & 7 {
	case 3:
		for i47 := 0; i47 < 2; i47++ {
			mix__3_int([3]int{18, -6680431881491566469, -637776881993014420})
			if ((g_bool != true) == (g_int32 != g_int32)) {
				v46 = float32((-(g_float64 / g_float64)))
				mix_S6(g_S6)
			} else {
			}
			{
			}
			_ = i47
		}
		fallthrough
	case 7, 2:
		{
			for _, i48 := range clip(sub((g_string + g_string), p39(g_bool, g_int), (g_int ^ g_int))) {
				v49 := S6(S6{""})
				mix_S6(v49)
				_ = i48
			}
			for i50 := 4; i50 >= 0; i50-- {
				var v51 uint8 = ((g_uint8 / 2) - ((g_uint8 >> 3) / 8))
				mix(uint64(v51))
				_ = i50
			}
		}
		switch x := (g_int & min(g_int, g_int)); x & 7 {
		case 1:
			if (p39(g_bool, 8) != (g_int % 2)) {
			} else {
			}
		case 6, 2:
			if ((g_int == g_int) != !g_bool) {
				v52 := int32((((g_int32 % (g_int32 | 1)) >> 61) % (((g_int32 + g_int32) - (g_int32 / (g_int32 | 1))) | 1)))
				v53 := &v52
				mix(uint64(min(min((g_int64 &^ g_int64), (g_int64 >> 42)), int64(f2i(g_float64)))))
				mix(uint64(v52))
				mix_p_int32(v53)
			}
			fallthrough
		case 4:
			var v54 int64 = ((g_int64 + int64(g_uintptr)) + int64((g_uint64 % (g_uint64 | 1))))
			mix(uint64(v54))
		}
	case 6:
		if ((g_bool == g_bool) && (g_bool || g_bool)) {
			var v55 uint64 = max(((g_uint64 >> 1) + min(g_uint64, uint64(15))), uint64((g_uint8 | g_uint8)))
			for i56 := 5; i56 >= 0; i56-- {
				v57 := bool(!((g_float64 + g_float64) != float64(g_uintptr)))
				mixb(v57)
				_ = i56
			}
			mix(uint64(v55))
		} else {
			{
				var v58 uint = uint((int16(g_uintptr) >> 55))
				mix(uint64(v58))
			}
			var v59 uint64 = (min(max(g_uint64, g_uint64), (g_uint64 >> (g_uint64 & 31))) / (max(max(g_uint64, g_uint64), (g_uint64 - g_uint64)) | 1))
			mix(uint64(v59))
		}
	}
	var v60 float64 = ((float64(g_uint16) + (g_float64 * g_float64)) - (float64(g_int8) / g_float64))
	mix(fb(float64(v46)))
	mix(fb(v60))
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err1" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 1
	switch x := w; uint8(x>>3) & 7 {
	case 3:
		w *= int((uint64(g_int16) | (g_uint64 >> (g_int8 & 31))))
		w = (p39(!g_bool, res) + int(g_int32))
		fallthrough
	case 5, 2:
		res++
		w = (w / (int((g_uint8 & g_uint8)) | 1))
	case 6:
		w, res = -3950114191986389357, int(g_uint64)
	default:
		w = (res & (res + int(res)))
	}
	res, w = p39((!g_bool != (res < -3214994103568246214)), ((w &^ w) >> (g_int16 & 63))), int((g_uint - g_uint))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 2 {
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
	r, err := leveldefers1(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{1}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func pickswitches2(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 6, 24:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 15:
	if ((y != -9223372036854775808) != (g_bool && false)) {
		y *= int((g_uint | (g_uint ^ uint(18446744073709551614))))
	} else {
		y--
	}
	{
		y--
	}
		r += 100
	case 5, 13, 2:
		r += 1000
		switch {
		case y > 7:
			r++
		case y == 5:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
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

func switches2() {
	for x := range int(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 7) {
	case tr(2, 3), tr(3, 7), tr(4, 7):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 7) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(7)
	switch e {
	case 7 + 100, "x", nil:
		mix(5)
	case int(7):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
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

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*3, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
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

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(4), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 30:
				break outer
			}
	L62:
	for i61 := uint32(128); i61 > 0; i61 /= 2 {
		b, a = int(int(uint8(g_int64))), (a + -4801828032586450899)
		b -= a
		a = max((b * (a + 17)), (b | int(g_uint64)))
		_ = i61
		if ((g_float64 + g_float64) <= (g_float64 * float64(-0.20114507543289806))) {
			break L62
		}
	}
	var v63 int8 = (((g_int8 &^ int8(-128)) - (g_int8 / 7)) % ((g_int8 >> (sat(g_string, b) % 8)) | 1))
	if false {
		a--
	} else {
		b, a = (((b >> (g_uint32 % 8)) >> (g_uint % 8)) << ((uint64(g_uint) / (min(g_uint64, g_uint64) | 1)) % 8)), (b & a)
		b, a = (a % (a | 1)), int(v63)
	}
	mix(uint64(v63))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("ß€界\"") {
		mixs(s)
		if i > 30 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(4, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("switches2", switches2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
