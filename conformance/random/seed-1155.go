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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-485.17130287583575)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(17)

var g_int8 int8 = int8(8)

var g_string string = "\n😀€ß"

var g_uint uint = uint(12201395073748480152)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(3022351792)

var g_uint64 uint64 = uint64(5)

var g_uint8 uint8 = uint8(0xf)

var g_uintptr uintptr = uintptr(15357327736551825629)

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [2]int
}

type S3 struct {
	f4 [1]int
	f5 bool
	f6 bool
	f7 [3]int
}

type S8 struct {
	f9 uint64
	f10 bool
	f11 [3]int
	f12 bool
}

func p13(a14 bool) (r15 bool) {
	r15, a14 = (string([]rune(sub(g_string, g_int, 7))) <= sub((g_string + g_string), (g_int >> (g_uint % 33)), (g_int % 8))), r15
	if !a14 {
		return
	}
	return r15
}

func p16(a17 uint) (r18 string) {
	a17 *= ((a17 % ((a17 << 29) | 1)) & ((a17 ^ a17) >> ((g_uint32 * g_uint32) & 31)))
	if p13(g_bool) {
		return
	}
	return clip((string(append([]byte(r18), uint8(127))) + string(rune(g_uint16))))
}

func p19(a20 bool) (r21 int32) {
	var v22 uint = uint(((g_uintptr | uintptr(18309733785022986260)) | (g_uintptr * uintptr(14))))
	v23 := &v22
	var v24 float32 = (((g_float32 * float32(-3)) / float32(g_float64)) - ((g_float32 - g_float32) * (-g_float32)))
	_ = v22
	_ = v23
	_ = v24
	if (a20 == a20) {
		return
	}
	return int32(-5)
}

func p25(a26 int, a27 uint32, a28 int) (r29 string) {
	v30 := int((int(g_int8) &^ (int(f2i(g_float64)) % (a26 | 1))))
	if (g_uint8 >= (g_uint8 ^ g_uint8)) {
		v31 := uint32(((a27 &^ (a27 &^ a27)) << (min(min(g_int16, g_int16), (g_int16 | g_int16)) & 7)))
		a28 &^= (int(f2i((g_float64 * g_float64))) << (g_uint64 % 33))
		_ = v31
	} else {
		for _, i32 := range clip(sub((r29 + ""), (a26 << (g_uint16 & 31)), len(r29))) {
			a28 = len(r29)
			v30 ^= (a26 & min(a28, a28))
			v30 *= int((a27 | (a27 << 2)))
			_ = i32
			if (a28 == len(r29)) {
				break
			}
		}
	}
	for i33 := 0; i33 < 2; i33++ {
		a26 ^= int(g_int64)
		_ = i33
		if (!g_bool != (g_bool && g_bool)) {
			continue
		}
	}
	_ = v30
	if !g_bool {
		return
	}
	return clip(sub(string(rune(g_uintptr)), a28, (a28 ^ -583623368343029516)))
}

func p34(a35 bool) (r36 bool) {
	var v37 map[string]int = map[string]int{"0": 2954595346170189935, "": 5}
	{
		v38 := uint64((^(max(g_uint64, g_uint64) << ((g_uint64 ^ g_uint64) & 63))))
		L40:
		for i39 := 0; i39 < 4; i39++ {
			v37["_"] = int(uintptr(max(g_uint32, uint32(0))))
			var v41 int16 = (((g_int16 ^ g_int16) & g_int16) / 7)
			v42 := &v41
			a35 = (((i39 >> (v38 & 7)) | (v37[""] - i39)) >= v37["Q"])
			_ = v41
			_ = v42
			_ = i39
			if ((g_string > g_string) != (g_float64 < float64(1e-300))) {
				continue L40
			}
		}
		if r36 {
			v37["\n"] = (((v37["ß\néQß"] & -4) - v37["界Q0"]) >> 59)
		} else {
			v43 := uint16((((g_uint16 / (g_uint16 | 1)) &^ max(g_uint16, uint16(0xf))) & ((g_uint16 << (g_uint % 8)) / 100)))
			v44 := &v43
			_ = v43
			_ = v44
		}
		_ = v38
	}
	_ = v37
	if false {
		return
	}
	return ((g_float64 + g_float64) >= (g_float64 - g_float64))
}

func core0() {
	var v45 [2]string = [2]string{"\t ", "\"\x00QQ"}
	if ((g_bool && g_bool) != !g_bool) {
		v45[1] = clip(string(rune((int8(g_uint8) >> ((-g_uint64) & 7)))))
		v46 := ([]string)([]string{"😀世z界"})
		mix_sl_string(v46)
	} else {
		v47 := int16(int16(max(g_uint64, g_uint64)))
		mix(uint64(v47))
	}
	{
		for i48 := 7; i48 >= 0; i48-- {
			if (p19(g_bool) <= (g_int32 + g_int32)) {
				var v49 int = int((int32(g_int16) >> 15))
				v49 &^= (i48 >> (((g_uint64 &^ uint64(18050317339456178647)) ^ uint64(g_uint8)) % 33))
				v45[1] = clip(string(rune((g_uint + g_uint))))
				mix(uint64(v49))
			}
			_ = i48
		}
		v45[0] = clip(v45[0])
	}
	mix__2_string(v45)
}

func pickswitches1(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 18, 17:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 23:
	r = int((min(g_int16, int16(20)) << ((g_uint64 &^ g_uint64) & 7)))
	v50 := int8((((g_int8 / 100) ^ (g_int8 >> (g_uint16 & 31))) >> (((g_int8 << (g_uint32 % 8)) % 2) & 63)))
	mix(uint64(v50))
		r += 100
	case 15, 3, 8:
		r += 1000
		switch {
		case y > 7:
			r++
		case y == 15:
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

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 1, 8
	i, a[i] = tr(1, j), tr(2, 3)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 3)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 3))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 3) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 3))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 2
	mixs((g_string + (string([]rune(g_string)) + string(rune(g_uint16)))))
	mix(fb((g_float64 * float64((g_float32 / g_float32)))))
			return ((+i) >> 26)
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
	mix(uint64(composeclosures3(fs...)(2)))
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
	mix(uint64(fib(6)))
	a := accclosures3{2}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 2) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 2
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("order2", order2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
