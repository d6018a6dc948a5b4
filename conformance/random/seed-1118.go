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

var g_S1 S1 = S1{f2: "\x00\x000é", f3: -3363270479211884634, f4: true}

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = 2688352096939162717

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(1020296495)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(10)

var g_string string = "世\"世"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(0xf613)

var g_uint32 uint32 = uint32(1164338565)

var g_uint64 uint64 = uint64(0x4000000000000000)

var g_uint8 uint8 = uint8(30)

var g_uintptr uintptr = uintptr(6)

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

type S1 struct {
	f2 string
	f3 int
	f4 bool
	f5 string
}

func p6(a7 bool) (r8 string) {

	if (a7 || true) {
		return
	}
	return clip(r8)
}

func p9(a10 string, a11 bool) (r12 bool) {
	v13 := string(clip(sub(a10, len(a10), ((len(a10) / 64) >> ((g_uint64 >> 4) & 31)))))
	_ = v13
	if (a11 != false) {
		return
	}
	return (min(len(a10), 2487510351981860546) <= (len(a10) & len(a10)))
}

func p14(a15 bool) (r16 string) {
	var v17 S1 = g_S1
	var v18 bool = (g_float64 != float64(1e-300))
	var v19 string = clip(p6(!(g_float64 == g_float64)))
	_ = v17
	_ = v18
	_ = v19
	if (r16 <= "\x00é") {
		return
	}
	return clip(string(rune((-g_int8))))
}

func core0() {
	if (g_string == sub("zЖQ0", g_int, g_int)) {
		var v20 uint8 = (((g_uint8 + uint8(254)) &^ uint8(14)) | (g_uint8 % (g_uint8 | 1)))
		mix(uint64(v20))
	} else {
		for i21 := 0; i21 < 6; i21++ {
			if ((g_int8 ^ int8(64)) > int8(g_uint)) {
			} else {
			}
			_ = i21
		}
	}
}

func complexes1() {
	a, b := complex(-5, 1), complex(float64(-1), 2)
	for i := range 12 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
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
			if !yield(i*3, string(r)) {
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
	for a := range filteriters2(uptoiters2(9), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 12:
				break outer
			}
	v22 := uint(uint(max((g_uint >> (g_uint32 % 8)), (g_uint * g_uint))))
	var v23 int64 = (g_int64 ^ (int64(f2i(g_float64)) << 31))
	switch x := (a - (b / (b | 1))); uint8(x>>3) & 7 {
	case 0:
		a = (a | ((a >> (g_uint32 % 8)) + int(g_uint32)))
		fallthrough
	case 1, 3:
		b, a = (a << (v22 & 31)), int(f2i(float64(g_float32)))
	case 5:
		b |= int(v23)
		b = ((b >> (min(g_int8, int8(103)) & 31)) - (b << (g_uintptr & 63)))
	default:
		a, b = (((b + b) + -8) / 7), ((b >> (g_uint16 % 70)) + (a >> 20))
	}
	mix(uint64(v22))
	mix(uint64(v23))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("Q\t") {
		mixs(s)
		if i > 12 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(9, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
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

type keymaps3 struct {
	a int
	b bool
}

func maps3() {
	m := map[int]string{}
	for i := range 18 {
		k := int((i & i))
		m[k] += ""
		if i%4 == 0 {
			delete(m, -5)
		}
	}
	v, ok := m[-8]
	mixs(v)
	mixb(ok)
	mix_map_int_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{-5, true}: 1}
	sk[keymaps3{-8, false}]++
	sk[keymaps3{-5, true}] += 4
	mix(uint64(sk[keymaps3{-5, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = 2
	mixb(pm[1].b && pm[1].a == 2)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](18)))
	clear(ik)
	var nilmap map[int]string
	_, ok = nilmap[19]
	delete(nilmap, 19)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("iters2", iters2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
