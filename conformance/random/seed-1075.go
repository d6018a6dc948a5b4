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

var g_bool bool = true

var g_float64 float64 = float64(-0.8403231472453947)

var g_int int = 3

var g_int16 int16 = int16(-32622)

var g_int32 int32 = int32(2125241203)

var g_int64 int64 = int64(0x3)

var g_int8 int8 = int8(0x9)

var g_string string = "0\""

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(6)

var g_uint32 uint32 = uint32(0x40000000)

var g_uint64 uint64 = uint64(16907804755026923425)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(4523467514433906397)

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

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 string
}

type S5 struct {
	f6 bool
}

func p7(a8 int8) (r9 string) {
	var v10 map[int]uint16 = map[int]uint16{int(21): uint16(19), int(22): uint16(17), int(7): uint16(5)}
	r9 = clip((string([]rune(string(append([]byte(r9), g_uint8)))) + (string(rune(g_int16)) + (r9 + r9))))
	_ = v10
	if (g_bool || g_bool) {
		return
	}
	return clip((r9 + string([]rune(r9))))
}

func p11(a12 uint64, a13 bool, a14 string) (r15 uint) {
	var v16 [5]int = [5]int{}
	{
		v16[0] = (int((g_uint8 &^ uint8(254))) | int(f2i((g_float64 + g_float64))))
	}
	v17 := uint32(uint32((r15 << 43)))
	v18 := &v17
	_ = v16
	_ = v17
	_ = v18
	if (len(a14) >= len(a14)) {
		return
	}
	return ((r15 - r15) &^ (r15 * r15))
}

func core0() {
	{
	}
	var v19 uint32 = max(uint32(g_int64), min(min(g_uint32, g_uint32), uint32(g_uint16)))
	if ((g_int &^ -3) != 19) {
		for _, i20 := range clip(p7(g_int8)) {
			v21 := int16(int16(int8((g_uint16 * g_uint16))))
			v22 := &v21
			{
			}
			var v23 map[uint8]string = map[uint8]string{uint8(5): "é"}
			mix(uint64(v21))
			mix_p_int16(v22)
			mix_map_uint8_string(v23)
			_ = i20
		}
		if !(g_int == g_int) {
			mix(fb((float64((g_uint << 24)) / g_float64)))
		}
	} else {
		L25:
		for i24 := 0; i24 < 6; i24++ {
			var v26 uintptr = uintptr(((g_int32 * g_int32) % (int32(g_int16) | 1)))
			var v27 string = clip(g_string)
			if !(g_bool && g_bool) {
				var v28 float64 = float64((^(g_int32 >> (v19 % 33))))
				mix(fb(v28))
			}
			mix(uint64(v26))
			mixs(v27)
			_ = i24
			if ((g_float64 * g_float64) != (g_float64 + g_float64)) {
				break L25
			}
		}
		if ((g_float64 - g_float64) >= (g_float64 - float64(1e10))) {
		} else {
			v29 := string(clip((sub(string(append([]byte(g_string), g_uint8)), (g_int + 12), (g_int >> 60)) + "界_😀 ")))
			v30 := &v29
			mixs(v29)
			mix_p_string(v30)
		}
	}
	var v31 float32 = float32((g_uint64 / 3))
	mix(uint64(v19))
	mix(fb(float64(v31)))
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics1)(nil); mixs(i.String()) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+3]; mix(uint64(len(t))) })
}

func complexes2() {
	a, b := complex(-9, 3), complex(float64(1), 2)
	for i := range 8 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
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
	for a := range filteriters3(uptoiters3(9), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 16:
				break outer
			}
	b -= (a - int(uint32(g_uint32)))
	for i32 := uint32(32); i32 > 0; i32 /= 2 {
		b = max((b / ((b % (b | 1)) | 1)), (a & int(g_uint)))
		_ = i32
	}
	b, a = ((a & (+a)) & int(g_uint16)), b
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\tQ\n_€0") {
		mixs(s)
		if i > 16 {
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
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("complexes2", complexes2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
