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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(268.4511271245983)

var g_int int = -1

var g_int16 int16 = int16(12)

var g_int32 int32 = int32(17)

var g_int64 int64 = int64(-4)

var g_int8 int8 = int8(-125)

var g_sl_int16 []int16 = []int16{int16(9), int16(-23262)}

var g_string string = "aa€"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(2)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(0xf4a0bc25719d9490)

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

func mix_map_string_int(x map[string]int) {
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

type S1 struct {
	f2 bool
	f3 string
	f4 int16
	f5 bool
}

type S6 struct {
	f7 bool
	f8 int
	f9 string
	f10 [1]int
}

func p11(a12 int16) (r13 bool) {
	v14 := float32(((float32(g_int64) / (g_float32 / g_float32)) * float32(g_float64)))
	var v15 []uint8 = []uint8{uint8(18)}
	var v16 int16 = a12
	v17 := &v16
	_ = v14
	_ = v15
	_ = v16
	_ = v17
	if r13 {
		return
	}
	return (g_int < (g_int &^ g_int))
}

func p18(a19 uint, a20 bool, a21 string) (r22 uint16) {
	if (a20 && (len(a21) == len(a21))) {
		L24:
		for i23 := 0; i23 < 5; i23++ {
			_ = i23
			if (string(rune(g_int8)) > string([]rune(a21))) {
				continue L24
			}
		}
		var v25 uint32 = (((g_uint32 / (g_uint32 | 1)) & (g_uint32 ^ uint32(6))) &^ (g_uint32 >> ((g_uint32 ^ g_uint32) % 70)))
		_ = v25
	}
	if p11(int16(g_int64)) {
		v26 := (map[int]uint8)(map[int]uint8{})
		v27 := &v26
		_ = v26
		_ = v27
	} else {
		switch x := len(a21); uint8(x>>3) & 7 {
		case 6:
			var v28 []uint8 = []uint8{uint8(11)}
			v29 := int32(g_int32)
			_ = v28
			_ = v29
			fallthrough
		case 7, 1:
			var v30 string = clip(string(rune((-(g_uint32 % 100)))))
			r22 -= (r22 &^ max(r22, (+r22)))
			_ = v30
			fallthrough
		case 0:
		default:
			a20 = p11((max(g_int16, int16(-6)) + g_int16))
		}
	}
	r22 = (r22 * (r22 ^ uint16(len(a21))))
	if (g_float64 <= float64(1e-300)) {
		return
	}
	return ((r22 >> 36) ^ uint16(0))
}

func p31(a32 string) (r33 uint) {
	if (p11(int16(17160)) != (g_bool != true)) {
		L35:
		for i34 := 5; i34 >= 0; i34-- {
			_ = i34
			if ((g_float64 - g_float64) <= float64(g_float32)) {
				continue L35
			}
		}
		var v36 int32 = (g_int32 / 2)
		_ = v36
	} else {
		if ((len(a32) >= len(a32)) && !g_bool) {
		} else {
		}
	}
	if !g_bool {
		return
	}
	return ((r33 >> (g_uint8 % 8)) - uint(len(a32)))
}

func p37(a38 uint32, a39 int) (r40 uint32) {
	a39 = (a39 & ((a39 / 3) >> (a39 & 31)))
	{
		for i41 := 0; i41 < 1; i41++ {
			a39 &= -1252793955380748469
			r40 *= (a38 >> (p18(g_uint, (i41 > a39), sub(g_string, 20, i41)) % 33))
			a39++
			_ = i41
		}
	}
	for i42 := int16(8); i42 > 0; i42 /= 2 {
		a39 -= (a39 + ((a39 + a39) ^ (a39 - a39)))
		a39 = (a39 - int((g_uint16 >> (g_uint64 & 31))))
		_ = i42
	}
	if true {
		if p11((g_int16 >> 46)) {
			v43 := float64((float64((a39 << (g_int32 & 7))) + (-(g_float64 / float64(0.25462521395537996)))))
			a39--
			a39 = (a39 % ((int(f2i(v43)) * (a39 & 6)) | 1))
			_ = v43
		} else {
			var v44 uintptr = uintptr(g_int8)
			_ = v44
		}
	}
	if g_bool {
		return
	}
	return (r40 >> 49)
}

func core0() {
	mix_sl_int16(g_sl_int16)
	v45 := uint8(min((g_uint8 % ((g_uint8 + g_uint8) | 1)), uint8((g_uint32 * g_uint32))))
	mix(uint64(v45))
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
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 4
	mix_map_string_int(map[string]int{"\t😀0界": 4611686018427387903, "QЖ世é": 4612936187817215165, "z界é\"": -9})
	{
		x = (x >> 25)
	}
			return min(i, i)
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
	mix(uint64(composeclosures1(fs...)(4)))
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
	mix(uint64(fib(12)))
	a := accclosures1{4}
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
	mix(uint64(table["sum"](1, 2, 4) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 4
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err4" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
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
		panic(errdefers2{7})
	}
	w := n * 4
	var v46 int32 = int32(((g_int8 &^ g_int8) >> 11))
	for i47 := 7; i47 >= 0; i47-- {
		w, res = int((max(g_uint64, uint64(6333298350304119255)) - uint64(g_uint16))), int(v46)
		w = (((w << (g_uint64 & 63)) >> (g_int8 & 7)) - int(f2i((g_float64 + g_float64))))
		w = (w ^ (w << 23))
		_ = i47
	}
	mix(uint64(v46))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
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

func defers2() {
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{4}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func gotos3() {
	i, n := 0, 4
loop:
	if i >= 14 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 4
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
	for r := range 14 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 4:
				continue rows
			case c+r > 14+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v48 map[int]uint8 = map[int]uint8{int(3): uint8(12), int(29): uint8(5)}
	r = (((c % (c | 1)) * c) >> 57)
	mix_map_int_uint8(v48)
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
	run("defers2", defers2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
