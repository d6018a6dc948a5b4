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

var g_S1 S1 = S1{true, "_é 😀", [1]int{4611686018427387904}, ""}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 2

var g_int16 int16 = int16(0x7fff)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(-2978398625370991514)

var g_int8 int8 = int8(-6)

var g_string string = "_Q"

var g_uint uint = uint(0xba28d9d7c5cb38fb)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(0x2)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(0x2)

var g_uintptr uintptr = uintptr(12)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix__1_int(x.f4)
	mixs(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 [1]int
	f5 string
}

func p6(a7 int, a8 bool) (r9 uint32) {
	a7 = int(((g_uint8 + g_uint8) + (g_uint8 ^ g_uint8)))
	a7 = (a7 - int(f2i(g_float64)))
	if (g_string < "Ж") {
		return
	}
	return ((r9 << (g_uintptr & 7)) % 64)
}

func p10(a11 bool) (r12 bool) {
	L14:
	for i13 := range 4 {
		var v15 int32 = (((g_int32 / (g_int32 | 1)) | (g_int32 >> 50)) >> (((g_uint8 << (g_uint8 % 70)) - g_uint8) & 7))
		_ = v15
		_ = i13
		if ((g_uintptr & g_uintptr) != max(g_uintptr, g_uintptr)) {
			continue L14
		}
	}
	switch x := int(g_uint); x & 7 {
	case 5:
	case 2, 3:
		v16 := ([]uint)([]uint{uint(0x16a9a616be92baaa), uint(0x69cf86954ce0677a), uint(18446744073709551615)})
		_ = v16
	case 1:
		if !r12 {
		} else {
		}
		v17 := uint8(uint8(g_int16))
		_ = v17
	}
	if !r12 {
		v18 := uint64((g_uint64 >> 3))
		{
		}
		_ = v18
	} else {
		v19 := bool(!(string([]rune(g_string)) == (g_string + g_string)))
		v20 := &v19
		_ = v19
		_ = v20
	}
	var v21 uint = (g_uint & (g_uint * g_uint))
	_ = v21
	if (g_float64 > g_float64) {
		return
	}
	return a11
}

func core0() {
	switch x := int((g_uint - uint(14079395224152103371))); x & 7 {
	case 3:
	case 5, 1:
		v22 := S1(S1{f4: [1]int{}, f5: "0ß"})
		v22.f4[0] = 2
		mix_S1(v22)
	case 6:
		if g_bool {
			v23 := ([]uint)([]uint{uint(5982131570683409616), uint(6), uint(14), uint(0x13)})
			mix_sl_uint(v23)
		} else {
			v24 := uint16(((uint16(g_int) + uint16(g_int64)) / (((g_uint16 >> 10) + (^g_uint16)) | 1)))
			mix(uint64(v24))
		}
	}
	{
		switch x := g_int; x & 7 {
		case 0:
			if ((g_int == g_int) == g_bool) {
			} else {
			}
			fallthrough
		case 4, 7:
		case 2:
			v25 := ([]uint64)([]uint64{uint64(9223372036854775807)})
			mix_sl_uint64(v25)
		}
		if g_bool {
		}
	}
	v26 := int((g_int + ((g_int - -5838777295806276595) / (g_int | 1))))
	if (v26 >= int(g_uint16)) {
		v27 := uint(g_uint)
		mix(uint64((((g_uint32 << (g_int64 & 31)) + (g_uint32 / 2)) % 8)))
		var v28 float32 = ((-(g_float32 / g_float32)) - float32((-g_float64)))
		mix(uint64(v27))
		mix(fb(float64(v28)))
	} else {
		mix(uint64((g_uintptr % (g_uintptr | 1))))
		if (int(f2i(g_float64)) > (v26 % (v26 | 1))) {
			v29 := int16(int16(g_uint))
			v30 := float64(g_float64)
			mix(uint64(v29))
			mix(fb(v30))
		} else {
			v31 := int16((((g_int16 % (g_int16 | 1)) & g_int16) << 24))
			mix(uint64(v31))
		}
	}
	mix(uint64(v26))
}

func pickswitches1(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 15, 27:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 0:
	L33:
	for i32 := 0; i32 < 1; i32++ {
		r, y = int((+uint64(g_int32))), y
		r, y = int((uint64(g_uintptr) % 3)), ((y << (g_uint16 % 70)) & (i32 / (y | 1)))
		mix(uint64((g_uint64 % 2)))
		_ = i32
		if (int16(g_int32) != int16(g_uint16)) {
			continue L33
		}
	}
	for i34 := 0; i34 < 7; i34++ {
		y, r = ((i34 >> ((-g_int64) & 7)) << ((max(g_uint8, g_uint8) >> 34) % 8)), ((r + i34) % 2)
		_ = i34
		if (uintptr(g_uint) <= uintptr(6)) {
			break
		}
	}
		r += 100
	case 4, 3, 21:
		r += 1000
		switch {
		case y > 7:
			r++
		case y == 4:
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
	for x := range int(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
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

func ints2() {
	for i, x := range []uintptr{18446744073709551615, 1, 1, 18, 5465639360214458004} {
		for _, n := range []uint32{0, 1, 20, 39} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := (x ^ ((x >> (g_int64 & 31)) - uintptr(g_uint8)))
		mix(uint64(x*y - x))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uintptr(5)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
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
	for a := range filteriters3(uptoiters3(6), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 26:
				break outer
			}
	if !p10(g_bool) {
		b &^= int(((g_uintptr >> 40) - (^g_uintptr)))
		mix_S1(g_S1)
		mix(uint64((max((g_int32 << (g_uint32 % 33)), (g_int32 >> 38)) % ((g_int32 &^ g_int32) | 1))))
	}
	b |= b
	{
		a = -9223372036854775808
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("世") {
		mixs(s)
		if i > 26 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(6, 3)
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
	run("switches1", switches1)
	run("ints2", ints2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
