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

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = 10

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(-0x553a8070)

var g_int64 int64 = int64(-8)

var g_int8 int8 = int8(127)

var g_sl_int32 []int32 = []int32{int32(4), int32(13), int32(9), int32(1)}

var g_sl_string []string = []string{"ß", ""}

var g_string string = "\"世€"

var g_uint uint = uint(16191054156344693518)

var g_uint16 uint16 = uint16(0xfffe)

var g_uint32 uint32 = uint32(3870723519)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(0xff)

var g_uintptr uintptr = uintptr(0x13)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mix(uint64(x.f4))
	mix(uint64(x.f5))
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 int32
	f4 int64
	f5 uint16
}

func p6(a7 bool, a8 int32) (r9 string) {
	for i10 := 0; i10 < 5; i10++ {
		_ = i10
	}
	if (a7 || (len(r9) <= len(r9))) {
		var v11 string = clip(string(append([]byte(r9), uint8(g_int64))))
		_ = v11
	}
	for i12 := 0; i12 < 3; i12++ {
		for i13 := 0; i13 < 4; i13++ {
			_ = i13
		}
		if a7 {
		} else {
		}
		_ = i12
		if (a7 == !a7) {
			continue
		}
	}
	if ((g_float64 * g_float64) > (g_float64 - g_float64)) {
	} else {
		var v14 uint16 = min(uint16((g_uintptr &^ g_uintptr)), uint16(max(g_uintptr, g_uintptr)))
		switch x := (len(r9) | (len(r9) - -8)); x & 7 {
		case 6:
			fallthrough
		case 5, 3:
		case 4:
		default:
		}
		_ = v14
	}
	if (a7 && false) {
		return
	}
	return clip((r9 + string(rune(g_uint32))))
}

func p15(a16 uint8, a17 bool) (r18 bool) {
	switch x := (^g_int); x & 7 {
	case 3:
		if (a17 || r18) {
			r18, a17 = ((-g_int) < ((g_int % (g_int | 1)) | -5)), (g_int > (-g_int))
			var v19 int64 = ((-int64(g_int32)) >> (g_uint64 & 31))
			v20 := &v19
			_ = v19
			_ = v20
		}
	case 6, 0:
		for i21 := 0; i21 < 2; i21++ {
			_ = i21
		}
	case 1:
		var v22 int8 = (((g_int8 << (a16 % 70)) / 10) << 63)
		v23 := &v22
		var v24 [2]int = [2]int{}
		_ = v22
		_ = v23
		_ = v24
	default:
		a17, r18 = ((r18 != (g_int >= -9223372036854775808)) || a17), true
	}
	v25 := uint32(((g_uint32 >> ((g_uint16 / (g_uint16 | 1)) % 33)) << ((g_uint & (g_uint >> 45)) % 70)))
	_ = v25
	if (g_string <= g_string) {
		return
	}
	return (a17 && (g_int64 != g_int64))
}

func core0() {
	if !(g_float64 >= g_float64) {
		switch x := (g_int ^ (g_int % (g_int | 1))); uint8(x>>3) & 7 {
		case 7:
			mix_sl_int([]int{9223372036854775807, 7184819530201562237})
		case 5, 4:
		case 3:
			mixb(g_bool)
		default:
			for _, i26 := range clip((string([]rune(g_string)) + string(rune(g_uint64)))) {
				mix(fb((((g_float64 - g_float64) + (-g_float64)) * (-(g_float64 / float64(-1.5))))))
				_ = i26
				if (string([]rune(g_string)) > sub(g_string, 13, 5)) {
					break
				}
			}
		}
	} else {
	}
	var v27 []uint8 = []uint8{uint8(212), uint8(9), uint8(0x3), uint8(255)}
	for i28 := 0; i28 < 3; i28++ {
		if (g_string < string(rune(g_uintptr))) {
			mix(uint64(g_int8))
			if !p15(uint8(6), g_bool) {
				var v29 float32 = ((-float32(g_float64)) - float32((g_float64 / g_float64)))
				v30 := float64(float64(g_uint32))
				mix(uint64((min(at_uint8(v27, 1), uint8(g_int64)) &^ (-at_uint8(v27, 7)))))
				mix(fb(float64(v29)))
				mix(fb(v30))
			}
		} else {
			v31 := bool((g_string != sub((g_string + g_string), (len(v27) / 3), (i28 << (g_int8 & 7)))))
			mixb(v31)
		}
		_ = i28
	}
	mix(uint64(int(uint32((len(v27) % (len(v27) | 1))))))
	switch x := (len(v27) + int(g_uint)); uint8(x>>3) & 7 {
	case 6:
		L33:
		for i32 := 0; i32 < 2; i32++ {
			_ = i32
			if (sub(g_string, len(v27), 4530976565718691401) != "0\t\tЖ\x00") {
				break L33
			}
		}
	case 7, 5:
		{
			switch x := len(v27); x & 7 {
			case 4:
			case 7, 6:
				fallthrough
			case 1:
			default:
			}
			v34 := ([]int32)(g_sl_int32)
			for i35 := 0; i35 < 4; i35++ {
				_ = i35
			}
			mix_sl_int32(v34)
		}
	case 2:
		for i36 := 0; i36 < 4; i36++ {
			for i37 := int16(64); i37 > 0; i37 /= 2 {
				var v38 string = clip(string([]rune(((g_string + g_string) + string(append([]byte(g_string), uint8(19)))))))
				v38 = clip("__界€")
				mixs(v38)
				_ = i37
			}
			_ = i36
			if ((g_float64 / g_float64) < (g_float64 - float64(0.1))) {
				continue
			}
		}
		switch x := ((len(v27) / 3) / (len(v27) | 1)); uint8(x>>3) & 7 {
		case 2:
			switch x := (len(v27) & 2850300468787055295); uint8(x>>3) & 7 {
			case 0:
			case 5, 2:
			case 6:
				v39 := int8((min(max(g_int8, g_int8), g_int8) - ((g_int8 << 15) & max(g_int8, g_int8))))
				mix(uint64(v39))
			}
			v27 = v27
		case 3, 4:
		case 7:
			var v40 int8 = int8(sat((g_string + g_string), (len(v27) << (g_int16 & 31))))
			v41 := &v40
			{
			}
			mix(uint64(v40))
			mix_p_int8(v41)
		}
	default:
	}
	mix_S1(S1{f2: true, f3: int32(1581549116), f4: int64(-0x7fffffffffffffff), f5: uint16(0xb)})
	{
		{
			var v42 string = clip(p6(g_bool, (g_int32 >> ((g_uint << 1) % 33))))
			mixs(v42)
		}
		{
		}
	}
	mix_sl_uint8(v27)
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
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	mix_sl_string(g_sl_string)
	v43 := ([]uint8)([]uint8{uint8(4), uint8(13), uint8(7)})
	v44 := &v43
	mix_sl_uint8(v43)
	mix_p_sl_uint8(v44)
			return (x % (min(i, (x & i)) | 1))
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
	mix(uint64(composeclosures1(fs...)(6)))
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
	mix(uint64(fib(3)))
	a := accclosures1{6}
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
	mix(uint64(table["sum"](1, 2, 6) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 6
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
			if !yield(i*6, string(r)) {
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
	for a := range filteriters2(uptoiters2(11), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 6:
				continue outer
			case a*b > 37:
				break outer
			}
	for i45 := 0; i45 < 5; i45++ {
		v46 := S1(S1{false, int32(9), int64(-4), uint16(16384)})
		var v47 S1 = v46
		mix(uint64(g_int16))
		mix_S1(v46)
		mix_S1(v47)
		_ = i45
	}
	b = ((b * b) + (b % (b | 1)))
	v48 := int32((max((g_int32 % 7), (g_int32 * g_int32)) >> 16))
	mix(uint64(v48))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("😀ß😀\"Ж") {
		mixs(s)
		if i > 37 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(11, 6)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(6) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func slices3() {
	a := make([]uint8, 6, 9)
	for i := range a {
		a[i] = []uint8{uint8(0x7f), uint8(243), uint8(10), uint8(12)}[i%4]
	}
	b := append(a, uint8(15))
	c := append(a, uint8(13), uint8(64))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[2:2:2]
	e := append(d, uint8(19))
	if len(e) > 0 {
		e[0] = uint8(13)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[2:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[2:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[2:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(19)
	g[0] = uint8(64)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 2+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_uint8(c)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("iters2", iters2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
