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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0.1)

var g_int int = 13

var g_int16 int16 = int16(-7)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(5846369110459407722)

var g_int8 int8 = int8(16)

var g_string string = ""

var g_uint uint = uint(9389692494291246337)

var g_uint16 uint16 = uint16(20)

var g_uint32 uint32 = uint32(2)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(0x5)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_map_int_uint(x map[int]uint) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_map_uint8_string(x map[uint8]string) {
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

func mix_p_map_int_uint(x *map[int]uint) {
	if x != nil {
		mix_map_int_uint((*x))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint(x []uint) {
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
	f2 bool
}

func p3(a4 uint8, a5 bool) (r6 bool) {
	for i7 := range 2 {
		if ((g_float64 >= float64(-1.5)) != (g_uint >= g_uint)) {
			var v8 S1 = S1{true}
			_ = v8
		}
		if !r6 {
		}
		if (r6 && (r6 == false)) {
		} else {
			v9 := string(clip((string([]rune(string(rune(g_uint64)))) + (g_string + (g_string + "\x00界ЖQ")))))
			_ = v9
		}
		_ = i7
	}
	v10 := string(clip(string(append([]byte(sub(sub("zé0ß ", g_int, g_int), -5584710787710804646, (g_int &^ 4611686018427387904))), uint8(0x3)))))
	_ = v10
	if !r6 {
		return
	}
	return ((g_float64 >= g_float64) != (a5 || true))
}

func p11(a12 bool) (r13 uint) {
	{
		if (g_int8 <= min(g_int8, int8(-7))) {
		} else {
		}
	}
	v14 := float32(((-g_float32) / float32(min(g_uint16, uint16(18)))))
	v15 := &v14
	var v16 S1 = S1{f2: false}
	v17 := &v16
	_ = v14
	_ = v15
	_ = v16
	_ = v17
	if p3(g_uint8, false) {
		return
	}
	return (r13 | (r13 >> (g_uint8 % 8)))
}

func p18(a19 bool, a20 int) (r21 int32) {
	if (uint64(r21) >= (g_uint64 << (g_uint64 % 8))) {
		for i22 := range 3 {
			a20 = (a20 ^ (i22 % ((a20 &^ -8) | 1)))
			a20 = (a20 << ((g_uint64 ^ (g_uint64 << 10)) % 70))
			_ = i22
			if !a19 {
				continue
			}
		}
	} else {
		if p3((g_uint8 >> 51), true) {
			r21--
			a20 *= (((a20 & a20) | (a20 &^ a20)) &^ ((a20 + a20) - (a20 % 8)))
		} else {
			a20 += (a20 >> 3)
			a20 = ((a20 % ((a20 + a20) | 1)) << 2)
		}
	}
	a20 &= int(max((g_uint32 / 3), (g_uint32 >> (g_int64 & 31))))
	if a19 {
		v23 := uint((uint((g_uintptr * g_uintptr)) ^ (g_uint % 3)))
		if (a19 || (g_string >= g_string)) {
			a20 = (+a20)
			a20 = a20
		}
		{
			a20++
		}
		_ = v23
	} else {
		var v24 uint32 = (uint32((g_uintptr >> (g_uint32 % 33))) + g_uint32)
		_ = v24
	}
	for _, i25 := range clip(string(rune((g_uintptr - g_uintptr)))) {
		if a19 {
			var v26 [2]int = [2]int{-3049339661535146155}
			_ = v26
		} else {
			a20 |= a20
		}
		_ = i25
	}
	if (a19 != false) {
		return
	}
	return (r21 >> ((g_int64 | g_int64) & 7))
}

func p27(a28 int64, a29 bool, a30 string) (r31 string) {
	{
		for i32 := 0; i32 < 7; i32++ {
			var v33 int64 = (a28 - (+a28))
			a30 = clip((r31 + string(rune((v33 / (a28 | 1))))))
			_ = v33
			_ = i32
		}
		if ((g_float64 + g_float64) >= (g_float64 * float64(1e10))) {
		}
	}
	switch x := (len(r31) & (len(a30) >> (g_int16 & 63))); uint8(x>>3) & 7 {
	case 7:
		v34 := int8(max((int8(len(a30)) << ((g_int8 + g_int8) & 63)), (g_int8 << (min(g_uint64, g_uint64) & 7))))
		v34 = v34
		_ = v34
	case 0, 2:
		fallthrough
	case 6:
		v35 := bool(((a30 < (r31 + a30)) != ((g_uint & g_uint) == uint(g_uint8))))
		if (string(append([]byte(r31), g_uint8)) == "\n€Q😀z") {
			v36 := float32(float32(((g_uint64 / (g_uint64 | 1)) >> ((g_int32 * int32(1909978639)) & 63))))
			v37 := &v36
			var v38 []uint8 = []uint8{uint8(208), uint8(4), uint8(96), uint8(9), uint8(133)}
			_ = v36
			_ = v37
			_ = v38
		} else {
		}
		_ = v35
	default:
		if ((a29 == a29) != (g_float64 >= g_float64)) {
		} else {
		}
	}
	switch x := len(r31); x & 7 {
	case 6:
		if ((len(a30) << (g_uint % 33)) != int(g_uintptr)) {
		}
		v39 := uint16((g_uint16 &^ (uint16(g_uint64) / 10)))
		v40 := &v39
		_ = v39
		_ = v40
	case 7, 5:
		switch x := (int(g_uint) & (len(r31) >> (g_uint8 & 63))); x & 7 {
		case 6:
			v41 := S1(S1{})
			_ = v41
		case 0, 5:
		case 4:
		default:
		}
	case 3:
		if (len(r31) == int(g_uint)) {
			a28 = (a28 >> ((g_uint16 << 57) % 70))
			var v42 uint32 = (+(g_uint32 >> (g_uint32 % 70)))
			_ = v42
		} else {
		}
	}
	if !a29 {
		return
	}
	return clip(sub((a30 + a30), int(f2i(g_float64)), int(g_uint16)))
}

func p43(a44 uint8) (r45 bool) {
	var v46 int = ((g_int + (g_int / (g_int | 1))) - min((g_int | g_int), min(g_int, -6346061377988434777)))
	v46 &^= v46
	L48:
	for i47 := 0; i47 < 4; i47++ {
		for _, i49 := range clip((g_string + sub(g_string, 1976231461533564885, i47))) {
			v50 := int(int(((g_uint % (g_uint | 1)) >> (a44 % 8))))
			v46 &^= ((i47 + int(f2i(g_float64))) ^ int(f2i(g_float64)))
			_ = v50
			_ = i49
		}
		var v51 uint64 = (uint64(g_uint) / (uint64(g_int32) | 1))
		_ = v51
		_ = i47
		if (v46 >= (i47 << (g_uint32 % 33))) {
			break L48
		}
	}
	_ = v46
	if (r45 == r45) {
		return
	}
	return (p3(a44, r45) == p3(uint8(4), false))
}

func core0() {
	if p3(g_uint8, !g_bool) {
		var v52 float64 = (float64(p11(true)) / (g_float64 - (g_float64 + g_float64)))
		if p3((g_uint8 - uint8(169)), (v52 <= v52)) {
			var v53 []string = []string{"a世 _"}
			mixs(string([]rune(at_string(v53, 3))))
			mix_sl_string(v53)
		} else {
		}
		mix(fb(v52))
	} else {
		if ((g_int < g_int) == (g_int >= 8634800743329278203)) {
			mix(uint64(((uint16(g_uint) ^ uint16(g_uint32)) - (uint16(g_int16) / ((g_uint16 - g_uint16) | 1)))))
		}
		for i54 := uint8(8); i54 > 0; i54 /= 2 {
			_ = i54
			if (p43(uint8(0x8)) != p3(i54, false)) {
				continue
			}
		}
	}
	if ((g_bool || g_bool) && (g_int < -7)) {
		{
			L56:
			for _, i55 := range clip(p27((g_int64 / (g_int64 | 1)), p3(g_uint8, g_bool), sub(" ", -9223372036854775807, g_int))) {
				_ = i55
				if (g_uint <= min(g_uint, g_uint)) {
					continue L56
				}
			}
			switch x := (int(g_uint64) & (g_int * g_int)); uint8(x>>3) & 7 {
			case 1:
				fallthrough
			case 3, 7:
			case 6:
				var v57 []uint = []uint{uint(2541020974318403223)}
				v58 := float32(float32((uint64(g_int8) << (uint64(g_uint8) % 33))))
				mix_sl_uint(v57)
				mix(fb(float64(v58)))
			default:
			}
		}
	} else {
		var v59 []uint8 = []uint8{uint8(15), uint8(8), uint8(254), uint8(156), uint8(18)}
		v60 := &v59
		mix_sl_uint8(v59)
		mix_p_sl_uint8(v60)
	}
}

func ints1() {
	for i, x := range []uint64{0, 7, 4611686018427387904, 18446744073709551615, 6617945860021860479} {
		for _, n := range []uint32{0, 1, 26, 51} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int32(x) >> (n & 7)))
		}
		y := ((^x) * ((x >> 48) | (x % (x | 1))))
		mix(uint64(x*y - (x | (y >> 2))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint64(61895295083759189)
		x &^= y
		x++
		mix(uint64(int32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 3; i++ {
		fs = append(fs, func(x int) int {
			i += 9
	if ((g_string + "\x00aß") == g_string) {
		x, i = (((x & i) / (x | 1)) ^ i), int(g_int32)
		x -= (int(f2i(g_float64)) &^ int(f2i((g_float64 + g_float64))))
	} else {
		var v61 S1 = S1{true}
		x |= (int((g_int8 * int8(0x78))) + (i | int(g_uint16)))
		mix_S1(v61)
	}
	v62 := (map[int]uint)(map[int]uint{})
	v63 := &v62
	mix_map_int_uint(v62)
	mix_p_map_int_uint(v63)
			return x
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
	mix(uint64(composeclosures2(fs...)(9)))
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
	mix(uint64(fib(10)))
	a := accclosures2{9}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 9) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 9
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 5, 0
	i, a[i] = tr(1, j), tr(2, 8)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 8)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 8))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 8) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 8))
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

func core4() {
	L65:
	for i64 := range 7 {
		var v66 map[uint8]string = map[uint8]string{uint8(16): "Q0a", uint8(21): "0€😀"}
		mix_map_uint8_string(v66)
		_ = i64
		if ((g_float64 * g_float64) > float64(g_uint64)) {
			continue L65
		}
	}
	var v67 int = ((-(g_int * g_int)) / (g_int | 1))
	v68 := float64(float64(int((v67 << (g_int8 & 7)))))
	mix(uint64(v67))
	mix(fb(v68))
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("closures2", closures2)
	run("order3", order3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
