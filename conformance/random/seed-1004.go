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

var g__5_uint8 [5]uint8 = [5]uint8{uint8(0x2), uint8(3)}

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 0

var g_int16 int16 = int16(-5)

var g_int32 int32 = int32(-506131415)

var g_int64 int64 = int64(16)

var g_int8 int8 = int8(5)

var g_sl_string []string = []string{}

var g_string string = ""

var g_uint uint = uint(0xde01551a3a6787e1)

var g_uint16 uint16 = uint16(0x13)

var g_uint32 uint32 = uint32(2372914100)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(240)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S4(x S4) {
	mix__3_int(x.f5)
	mixs(x.f6)
	mix(uint64(x.f7))
	mix(uint64(x.f8))
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
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
	f3 string
}

type S4 struct {
	f5 [3]int
	f6 string
	f7 int8
	f8 uint8
}

func p9(a10 int, a11 int, a12 int16) (r13 string) {
	var v14 uint8 = (((g_uint8 << (g_uint & 31)) - g_uint8) | uint8(int64(f2i(g_float64))))
	if ((g_int64 / (g_int64 | 1)) >= (g_int64 / (g_int64 | 1))) {
		a10, a11 = ((a11 ^ int(g_uint)) % (a10 | 1)), (a10 >> ((-g_uint64) & 7))
	}
	a10++
	_ = v14
	if g_bool {
		return
	}
	return clip((string([]rune(r13)) + string([]rune(r13))))
}

func p15(a16 int8, a17 bool) (r18 uint64) {
	v19 := uint16(g_uint16)
	{
	}
	switch x := (+int(v19)); x & 7 {
	case 0:
		v20 := ([4]int)([4]int{-3, 19, 20})
		_ = v20
	case 5, 7:
	case 4:
		v21 := ([3]int)([3]int{-9223372036854775807, 9223372036854775807})
		_ = v21
	default:
		if ((g_int64 - g_int64) <= (g_int64 % 2)) {
		}
	}
	_ = v19
	if a17 {
		return
	}
	return uint64(5091999356098076421)
}

func core0() {
	mix(fb(g_float64))
	var v22 string = clip(string(rune(((g_uintptr >> 57) >> 11))))
	for i23 := 0; i23 < 6; i23++ {
		_ = i23
	}
	mix_sl_string([]string{"Ж€", ""})
	if g_bool {
		switch x := len(v22); uint8(x>>3) & 7 {
		case 0:
			v24 := S4(S4{f5: [3]int{}, f7: int8(-9), f8: uint8(74)})
			mix_S4(v24)
		case 4, 1:
			{
			}
		case 7:
			switch x := len(v22); x & 7 {
			case 6:
				fallthrough
			case 2, 0:
				fallthrough
			case 4:
				mix_sl_string(g_sl_string)
				v25 := ([]uint8)([]uint8{})
				mix_sl_uint8(v25)
			default:
			}
			if true {
			} else {
			}
		default:
			switch x := len(v22); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "", "z":
				var v26 [5]uint8 = g__5_uint8
				mix__5_uint8(v26)
				fallthrough
			case "0":
				var v27 []int = []int{}
				v28 := uint8(g_uint8)
				mix_sl_int(v27)
				mix(uint64(v28))
			default:
				var v29 string = clip(string([]rune(((v22 + v22) + string([]rune(v22))))))
				mixs(v29)
			}
		}
	}
	mixs(v22)
}

type nummethods1 int16
type basemethods1 struct{ v int16 }
type midmethods1 struct {
	*basemethods1
	tag string
}
type topmethods1 struct {
	midmethods1
	nummethods1
}

func (n nummethods1) Twice() nummethods1          { return n * 2 }
func (n *nummethods1) Set(x nummethods1) *nummethods1   { *n = x; return n }
func (b basemethods1) Val() int16              { return b.v }
func (b *basemethods1) Inc(k int16) *basemethods1 {
	b.v += k
	var v30 []int = []int{-2660312668079691228, -1, 3}
	v31 := int16((k << ((^(g_uint32 &^ uint32(102246628))) & 63)))
	mix_sl_int(v30)
	mix(uint64(v31))
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{int16(0xa)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(int16(31529))}
	w.Inc(3).Inc(3)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(3)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
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
			if !yield(i*4, string(r)) {
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
	for a := range filteriters2(uptoiters2(3), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 7:
				break outer
			}
	{
		a, b = (b ^ (b & b)), max((a & -7), int(f2i(g_float64)))
		var v32 string = clip(((string([]rune(g_string)) + (g_string + g_string)) + string(rune(int8(a)))))
		v33 := &v32
		a = (max((len(v32) % 100), (+len(v32))) & (a &^ (len(v32) &^ b)))
		mixs(v32)
		mix_p_string(v33)
	}
	var v34 S4 = S4{f5: [3]int{-2, -2654383109761195381}, f6: " \nz", f7: int8(127), f8: uint8(1)}
	L36:
	for i35 := int16(32); i35 > 0; i35 /= 2 {
		a = (a % 10)
		_ = i35
		if !(v34.f6 < "\t") {
			continue L36
		}
	}
	mix_S4(v34)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("\x00") {
		mixs(s)
		if i > 7 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(3, 4)
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
	for x := range func(yield func(int8) bool) { _ = yield(4) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func complexes3() {
	a, b := complex(5, 8), complex(float64(-2), -1.25)
	for i := range 3 {
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

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("iters2", iters2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
