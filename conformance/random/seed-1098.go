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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_S5 S5 = S5{f6: "\x00世ЖЖ"}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0.1)

var g_int int = -8297003071596394963

var g_int16 int16 = int16(0x9)

var g_int32 int32 = int32(18154121)

var g_int64 int64 = int64(10)

var g_int8 int8 = int8(-127)

var g_map_int_uint8 map[int]uint8 = map[int]uint8{int(2): uint8(127)}

var g_sl_int []int = []int{16, -9184704059413073464, 19, -1817127054523523594, -7}

var g_string string = "_é世z"

var g_uint uint = uint(0xffffffffffffffff)

var g_uint16 uint16 = uint16(42039)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(17556090206376690656)

func mix_S5(x S5) {
	mixs(x.f6)
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 [1]int
}

type S5 struct {
	f6 string
}

func p7(a8 int, a9 bool) (r10 uint8) {
	switch x := a8; x & 7 {
	case 2:
		if true {
			var v11 uint8 = uint8(uint16((g_int32 ^ g_int32)))
			v12 := &v11
			a8 = int(f2i(((g_float64 + g_float64) / (g_float64 - g_float64))))
			_ = v11
			_ = v12
		} else {
			v13 := S5(S5{"0\"\t"})
			a8 = (a8 ^ 0)
			_ = v13
		}
		fallthrough
	case 3, 4:
		if (min(g_uintptr, g_uintptr) <= uintptr(g_int16)) {
			a8 = ((a8 * a8) ^ int(f2i(float64(g_int16))))
			a8--
		} else {
			v14 := ([3]int)([3]int{4611686018427387903})
			v15 := ([]int)(g_sl_int)
			_ = v14
			_ = v15
		}
	case 6:
		if (a9 || a9) {
			a8 = (a8 + a8)
			v16 := uint32(((g_uint32 * uint32(3760461282)) % 2))
			_ = v16
		}
		var v17 map[uint8]uintptr = map[uint8]uintptr{uint8(8): uintptr(1994941594608572554), uint8(19): uintptr(0)}
		_ = v17
	default:
		a8--
	}
	for i18 := 0; i18 < 4; i18++ {
		v19 := (map[uint8]uint8)(map[uint8]uint8{uint8(19): uint8(75)})
		v20 := &v19
		a8--
		_ = v19
		_ = v20
		_ = i18
	}
	if (a9 != false) {
		return
	}
	return r10
}

func p21(a22 string, a23 string) (r24 int) {
	r24 |= ((int(len(a23)) % 7) ^ len(a23))
	{
		var v25 S5 = S5{"\x00\"ЖQ "}
		_ = v25
	}
	if (g_float64 <= float64(7)) {
		return
	}
	return (int(g_uint16) / (int(g_int16) | 1))
}

func p26(a27 int, a28 int, a29 int) (r30 uint32) {
	for _, i31 := range clip(g_string) {
		var v32 uint = g_uint
		_ = v32
		_ = i31
		if ((g_uint64 % (g_uint64 | 1)) <= (g_uint64 - g_uint64)) {
			continue
		}
	}
	if ((g_string + g_string) < (g_string + g_string)) {
		var v33 string = clip(g_string)
		var v34 uint32 = max(r30, uint32(g_int16))
		_ = v33
		_ = v34
	} else {
		for _, i35 := range clip((sub("😀Жz\x00ß", a27, a28) + "")) {
			a27 ^= p21(string([]rune((g_string + "a"))), string(append([]byte((g_string + "\x00ßßЖé")), (g_uint8 * uint8(64)))))
			_ = i35
		}
		a27 |= (a27 / (a29 | 1))
	}
	if (g_uintptr <= uintptr(19)) {
		return
	}
	return uint32(g_uint8)
}

func p36(a37 bool, a38 uint16, a39 bool) (r40 bool) {

	if (r40 != true) {
		return
	}
	return !(g_int == g_int)
}

func p41(a42 bool) (r43 string) {
	{
		r43 = clip("😀")
		L45:
		for i44 := 0; i44 < 5; i44++ {
			v46 := float32(float32(max((g_uint16 * g_uint16), max(g_uint16, g_uint16))))
			_ = v46
			_ = i44
			if (min(g_uintptr, g_uintptr) > uintptr(4611686018427387904)) {
				continue L45
			}
		}
	}
	v47 := int8(int8(((len(r43) &^ len(r43)) + int(g_int32))))
	_ = v47
	if p36(a42, uint16(5), true) {
		return
	}
	return clip(string([]rune((r43 + r43))))
}

func core0() {
	for _, i48 := range clip(string(rune((g_uint32 << (g_uint8 % 33))))) {
		_ = i48
	}
	switch x := p21("世世0", string(append([]byte(g_string), g_uint8))); uint8(x>>3) & 7 {
	case 3:
		var v49 string = clip(sub(string(rune((g_int32 ^ int32(7)))), int(f2i(float64(g_float32))), ((g_int - g_int) * 17)))
		v50 := &v49
		mixs(v49)
		mix_p_string(v50)
	case 4, 5:
		for i51 := 2; i51 >= 0; i51-- {
			if ((g_string + g_string) < p41(g_bool)) {
				var v52 string = clip("é😀界")
				mixs(v52)
			}
			_ = i51
		}
	case 2:
		mix_map_int_uint8(g_map_int_uint8)
	}
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("close nil", func() { var c chan int; close(c) })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics1)(nil); mixs(i.String()) })
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
			i += 4
	for _, i53 := range clip((string([]rune(g_string)) + (g_string + g_string))) {
		x--
		_ = i53
		if ((g_float64 / g_float64) > (-g_float64)) {
			continue
		}
	}
	switch x := p21((g_string + g_string), sub(g_string, x, 4611686018427387903)); uint8(x>>3) & 7 {
	case 0:
		var v54 map[int]string = map[int]string{int(19): "\taQ", int(29): "世Жßé", int(6): ""}
		mix_map_int_string(v54)
	case 5, 2:
		x, i = (x | (int(f2i(g_float64)) / 8)), (i / 10)
		i++
	case 3:
		var v55 S5 = g_S5
		i, x = (int(f2i(float64(g_uintptr))) + (p21("", v55.f6) * (i ^ x))), int((g_int64 >> 31))
		mix_S5(v55)
	default:
		var v56 string = clip(g_string)
		mixs(v56)
	}
			return int(f2i((g_float64 / (g_float64 * g_float64))))
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
	mix(uint64(composeclosures2(fs...)(4)))
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
	mix(uint64(fib(9)))
	a := accclosures2{4}
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
	mix(uint64(table["sum"](1, 2, 4) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 4
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
			if !yield(i*1, string(r)) {
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
	for a := range filteriters3(uptoiters3(7), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 14:
				break outer
			}
	{
		b -= int(min((g_int64 >> (g_uint % 33)), g_int64))
		v57 := string(clip(p41(g_bool)))
		mixs(v57)
	}
	b = a
	a, b = (b - int(f2i(g_float64))), max(a, (b % 100))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("Ж") {
		mixs(s)
		if i > 14 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(7, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("closures2", closures2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
