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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0.1)

var g_int int = 6795603348597378017

var g_int16 int16 = int16(0x7ffe)

var g_int32 int32 = int32(-1379768801)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(-0x46)

var g_string string = "a\""

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(30020)

var g_uint32 uint32 = uint32(391223279)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(11)

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
	f3 [2]int
}

type S4 struct {
	f5 string
	f6 bool
}

type S7 struct {
	f8 [1]int
	f9 bool
	f10 string
	f11 [3]int
}

func p12(a13 int32, a14 int) (r15 uint) {
	v16 := int32(max((a13 | min(a13, a13)), a13))
	a14 = int(f2i((g_float64 / float64(g_uint16))))
	var v17 []uint32 = []uint32{}
	_ = v16
	_ = v17
	if (g_uint64 < uint64(1059499990969563344)) {
		return
	}
	return ((r15 % 7) * (r15 ^ r15))
}

func p18(a19 bool) (r20 bool) {
	for i21 := 0; i21 < 7; i21++ {
		if (a19 != (g_float64 != g_float64)) {
		} else {
		}
		for i22 := 7; i22 >= 0; i22-- {
			_ = i22
		}
		_ = i21
	}
	if ((g_int8 >> (g_uint8 & 7)) > (g_int8 >> 54)) {
		if false {
		} else {
		}
	}
	{
		{
		}
	}
	if a19 {
		return
	}
	return (a19 || (a19 || r20))
}

func core0() {
	if ((g_int >> 64) != (g_int % 3)) {
		if ((g_float64 < g_float64) || g_bool) {
			v23 := uint(((p12(g_int32, g_int) & max(g_uint, g_uint)) - g_uint))
			mix(uint64(v23))
		} else {
		}
		v24 := float64(float64(g_int16))
		mix(fb(v24))
	}
	L26:
	for i25 := uint8(16); i25 > 0; i25 /= 2 {
		{
			if (int(g_int64) == int(g_int32)) {
			}
		}
		if ((g_int & -5) >= 3824067735591257884) {
		}
		_ = i25
		if ((g_int % (g_int | 1)) == (+g_int)) {
			continue L26
		}
	}
	if ((g_string + "a\x00 ") < string(append([]byte(g_string), g_uint8))) {
		v27 := int32(int32(-1))
		v28 := uint8(uint8(g_int))
		mix(uint64(v27))
		mix(uint64(v28))
	} else {
		if p18((g_int >= g_int)) {
			switch x := int(f2i(g_float64)); []string{"a", "z", "", "é"}[x&3] {
			case "0":
			case "", "é":
				mix(fb((float64(g_float32) * g_float64)))
				var v29 []string = []string{"", "a界€"}
				mix_sl_string(v29)
			case "a":
				v30 := int16((((g_int16 ^ int16(4)) - (g_int16 << (g_int64 & 31))) - (int16(g_uintptr) &^ (g_int16 / (g_int16 | 1)))))
				mix(uint64(v30))
			default:
			}
		}
		v31 := float64(float64((uint8(g_uintptr) % 10)))
		mix(fb(v31))
	}
	v32 := uint(((p12(int32(0x7e5c509b), g_int) + (-g_uint)) + uint((g_uint16 & uint16(0x14)))))
	mix(uint64(v32))
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	v33 := int16(min((g_int16 >> (g_uint8 % 70)), int16(25707)))
	var v34 map[string]string = map[string]string{"\"世\nß": "", "😀\t z\n": ""}
	mix(uint64(v33))
	mix_map_string_string(v34)
			return ((x << 61) &^ int(g_int64))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures1(fs...)(8)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(8)))
	a := accclosures1{8}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
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
			if !yield(i*5, string(r)) {
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
	for a := range filteriters2(uptoiters2(12), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 29:
				break outer
			}
	a = (b &^ int((g_uint8 | g_uint8)))
	a += ((a + -3) &^ int(uintptr(g_uint32)))
	{
		b, a = ((b + (b >> (g_uintptr & 31))) >> ((g_uint64 ^ (-g_uint64)) % 8)), 10
		b ^= int((min(g_int64, g_int64) | (g_int64 >> (g_uint % 70))))
		var v35 bool = ((b <= (b / (a | 1))) && ((g_string > " ") == true))
		mixb(v35)
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("😀 ") {
		mixs(s)
		if i > 29 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(12, 5)
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
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func gotos3() {
	i, n := 0, 7
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 7
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 8 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 7:
				continue rows
			case c+r > 8+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v36 int32 = max((+(g_int32 * g_int32)), (g_int32 | int32(g_int8)))
	{
		r, c = int((c & (c % 64))), (c ^ (c << (g_uint & 31)))
		c ^= (c &^ ((c + c) % (c | 1)))
	}
	mix(uint64(v36))
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("iters2", iters2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
