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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(100.53546211910475)

var g_int int = 1819483030019753798

var g_int16 int16 = int16(5)

var g_int32 int32 = int32(0xb)

var g_int64 int64 = int64(15)

var g_int8 int8 = int8(118)

var g_map_string_string map[string]string = map[string]string{"": "\n a世é", "\na\nß": "z\"_z", "z_": "Ж\n", "Q😀界": "ßß\""}

var g_sl_int []int = []int{4611686018427387904, 19, -9223372036854775807, 8, 9223372036854775807}

var g_string string = "\n世\x00\""

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(10)

var g_uint64 uint64 = uint64(3)

var g_uint8 uint8 = uint8(0xc)

var g_uintptr uintptr = uintptr(0x4000000000000000)

func mix_S4(x S4) {
	mix(uint64(x.f5))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_uint16(x [3]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint16(x [5]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
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
	f2 uintptr
	f3 bool
}

type S4 struct {
	f5 uint32
}

type S6 struct {
	f7 bool
}

func p8(a9 int32, a10 string, a11 int) (r12 uint8) {
	a11 = (len(a10) ^ (+(a11 >> (a11 & 7))))
	a9 = int32(-4)
	var v13 float64 = g_float64
	_ = v13
	if (a10 <= "\tQ界Q ") {
		return
	}
	return (r12 << (a9 & 7))
}

func p14(a15 int32) (r16 uintptr) {
	var v17 uintptr = uintptr(r16)
	for _, i18 := range clip(string([]rune(g_string))) {
		v17 &= r16
		v19 := uint(((g_uint / (g_uint | 1)) - (g_uint ^ (g_uint &^ g_uint))))
		_ = v19
		_ = i18
		if !(g_uint8 <= g_uint8) {
			continue
		}
	}
	var v20 uint16 = ((g_uint16 * g_uint16) % ((g_uint16 / (g_uint16 | 1)) | 1))
	_ = v17
	_ = v20
	if (g_string > "\nЖ😀") {
		return
	}
	return (max(r16, r16) >> 51)
}

func core0() {
	switch x := ((g_int * g_int) % ((g_int | g_int) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v21 := uint(((uint(g_uint8) << 18) << ((g_int + (g_int - g_int)) & 63)))
		mix(uint64(v21))
		fallthrough
	case "", "0":
		for i22 := 0; i22 < 6; i22++ {
			_ = i22
		}
	case "z":
		switch x := ((g_int + g_int) - (g_int ^ g_int)); x & 7 {
		case 4:
			mix(uint64((uint64(g_int8) ^ ((g_uint64 &^ g_uint64) - (g_uint64 << (g_uint64 & 31))))))
		case 3, 7:
			if (max(g_uintptr, g_uintptr) >= uintptr(g_uint64)) {
			}
		case 6:
			if ((g_string + g_string) >= (g_string + "Жz")) {
				v23 := ([3]uint16)([3]uint16{uint16(10), uint16(52999)})
				mix__3_uint16(v23)
			}
		default:
			var v24 bool = (((-g_float64) - (g_float64 / g_float64)) < ((-g_float64) - float64(g_float32)))
			mixb(v24)
		}
	default:
		for i25 := 2; i25 >= 0; i25-- {
			if g_bool {
			}
			v26 := int8(g_int8)
			mix(uint64(v26))
			_ = i25
			if ((i25 <= i25) != (g_float64 >= g_float64)) {
				continue
			}
		}
	}
	switch x := ((g_int << 4) &^ int(g_int32)); uint8(x>>3) & 7 {
	case 6:
		{
			switch x := g_int; x & 7 {
			case 4:
			case 2, 0:
				mix(fb(float64((float32((g_float64 / g_float64)) * float32(g_uint)))))
				fallthrough
			case 7:
				v27 := string(clip(string(rune(((g_int16 &^ g_int16) + (g_int16 * g_int16))))))
				v28 := &v27
				mixs(v27)
				mix_p_string(v28)
			}
			mix(uint64(((int32(g_uint16) - int32(g_uint32)) &^ int32((g_uint - g_uint)))))
		}
	case 5, 4:
		{
			var v29 uint8 = (((g_uint8 &^ g_uint8) / 2) ^ (uint8(g_uint) + g_uint8))
			for i30 := 3; i30 >= 0; i30-- {
				_ = i30
			}
			for i31 := int16(16); i31 > 0; i31 /= 2 {
				_ = i31
			}
			mix(uint64(v29))
		}
		if ((g_bool || g_bool) == !g_bool) {
			switch x := ((g_int | g_int) | (g_int % 7)); uint8(x>>3) & 7 {
			case 3:
				var v32 []int = []int{-2}
				v33 := &v32
				mix_sl_int(v32)
				mix_p_sl_int(v33)
				fallthrough
			case 0, 5:
				mix__1_string([1]string{"世"})
				fallthrough
			case 2:
			default:
			}
			if false {
				v34 := float32(g_float32)
				v35 := &v34
				var v36 []int = g_sl_int
				mix(fb(float64(v34)))
				mix_p_float32(v35)
				mix_sl_int(v36)
			}
		} else {
			var v37 S4 = S4{f5: uint32(13)}
			v38 := float32(((float32(g_int8) * (g_float32 + g_float32)) / ((g_float32 - g_float32) / (g_float32 - g_float32))))
			mix_S4(v37)
			mix(fb(float64(v38)))
		}
	case 3:
		for i39 := 0; i39 < 6; i39++ {
			for i40 := 0; i40 < 1; i40++ {
				var v41 int16 = (min((g_int16 / 100), (g_int16 >> (g_uint16 % 33))) >> 69)
				mix(uint64(v41))
				_ = i40
			}
			{
			}
			switch x := i39; uint8(x>>3) & 7 {
			case 5:
			case 1, 6:
			case 7:
				v42 := float64((float64((g_float32 / g_float32)) + float64((g_uint32 << (g_int32 & 31)))))
				mix(fb(v42))
			default:
			}
			_ = i39
			if !!g_bool {
				break
			}
		}
	}
	{
		switch x := (^(g_int | g_int)); x & 7 {
		case 5:
			var v43 int8 = min((+(g_int8 % 8)), (g_int8 / (g_int8 | 1)))
			{
				v44 := uint8(((p8(g_int32, g_string, g_int) ^ g_uint8) >> ((g_int32 &^ (g_int32 | g_int32)) & 63)))
				mix(uint64(v44))
			}
			mix(uint64(v43))
		case 7, 0:
			mix(uint64((max(g_int8, int8(-0x1)) << (g_uint8 & 63))))
		case 1:
			v45 := (map[uint8]uint8)(map[uint8]uint8{uint8(2): uint8(14), uint8(11): uint8(0), uint8(28): uint8(17), uint8(13): uint8(0x6)})
			mix_map_uint8_uint8(v45)
		}
		v46 := uint32((((g_uint32 % (g_uint32 | 1)) & (g_uint32 - g_uint32)) % ((uint32(g_uintptr) % 7) | 1)))
		mix(uint64(v46))
	}
	v47 := ([]uint8)([]uint8{})
	mix_sl_uint8(v47)
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err8" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 8
	var v48 bool = (((g_string + "Q") + (g_string + g_string)) <= sub(string(append([]byte(g_string), g_uint8)), (w % (res | 1)), max(res, res)))
	v49 := int64((+(g_int64 / 7)))
	mixb(v48)
	mix(uint64(v49))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 1 {
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
		defer run("defers1.in", func() { panic(errdefers1{8}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
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
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 9
	if ((g_bool || g_bool) == (g_uint8 != g_uint8)) {
		v50 := ([2]string)([2]string{"\t_\t"})
		x &= (+(int(g_uint8) / 7))
		mix__2_string(v50)
	} else {
		x = (x % 2)
	}
	if g_bool {
		var v51 []int8 = []int8{int8(2), int8(-0x60), int8(8)}
		mix_sl_int8(v51)
	} else {
		i |= -4
		i = (x >> ((p8(g_int32, g_string, x) & (g_uint8 | g_uint8)) % 70))
	}
			return (int(int32(g_uint8)) * (x &^ int(g_uint)))
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
	mix(uint64(fib(8)))
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
			if !yield(i*2, string(r)) {
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
	for a := range filteriters3(uptoiters3(9), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 5:
				break outer
			}
	if true {
		mix(uint64(g_uint32))
		var v52 uint32 = (uint32(min(g_uintptr, g_uintptr)) & min(g_uint32, (g_uint32 & uint32(0x8))))
		a, b = a, a
		mix(uint64(v52))
	}
	var v53 [5]uint16 = [5]uint16{uint16(1818), uint16(53936), uint16(0xf), uint16(0x0), uint16(0xa)}
	v54 := S4(S4{uint32(3124917694)})
	mix__5_uint16(v53)
	mix_S4(v54)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("Q") {
		mixs(s)
		if i > 5 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(9, 2)
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
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

func core4() {
	mix(uint64((uintptr((+g_uint)) | uintptr(10))))
	if (!g_bool && g_bool) {
		v55 := string(clip(string(rune((g_int64 &^ g_int64)))))
		var v56 bool = (len(v55) > (len(v55) >> 67))
		v57 := uintptr(uintptr((int(f2i(g_float64)) / (len(v55) | 1))))
		mixs(v55)
		mixb(v56)
		mix(uint64(v57))
	} else {
		var v58 float64 = float64(1)
		mix_map_string_string(g_map_string_string)
		mix(fb(v58))
	}
	mix(uint64(g_int64))
	if !(g_string > g_string) {
		mix(uint64(((p8(int32(-4), g_string, 4611686018427387903) * uint8(151)) / (g_uint8 | 1))))
	} else {
		for i59 := 2; i59 >= 0; i59-- {
			for i60 := int16(64); i60 > 0; i60 /= 2 {
				_ = i60
			}
			_ = i59
			if ((i59 >> (g_uint8 & 63)) < (^i59)) {
				break
			}
		}
	}
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("closures2", closures2)
	run("iters3", iters3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
