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

var g_bool bool = true

var g_float64 float64 = float64(-1.5)

var g_int int = -5538561152098672458

var g_int16 int16 = int16(11)

var g_int32 int32 = int32(-5)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(-3)

var g_string string = "0ß😀_😀"

var g_uint uint = uint(20)

var g_uint16 uint16 = uint16(43993)

var g_uint32 uint32 = uint32(17)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(0)

func mix_map_uint8_uint64(x map[uint8]uint64) {
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

type S1 struct {
	f2 bool
	f3 [1]int
	f4 [3]int
	f5 bool
}

func p6(a7 uint32, a8 bool, a9 int) (r10 int16) {
	if (a9 == int(g_int8)) {
		{
			a9 = 2
			a7 = uint32(g_int64)
			r10 = ((r10 / 10) + max(min(r10, r10), (-r10)))
		}
		r10 = (r10 | (^r10))
	}
	var v11 float64 = (((g_float64 - g_float64) * g_float64) - (-(g_float64 * g_float64)))
	var v12 []int = []int{-2378024993966551536, 13, -7, 9223372036854775806, -7613316845424741040}
	_ = v11
	_ = v12
	if (g_uint16 != g_uint16) {
		return
	}
	return r10
}

func p13(a14 string) (r15 int) {
	if ((g_bool || g_bool) != g_bool) {
		var v16 int32 = max((min(g_int32, g_int32) + g_int32), (+int32(g_uint32)))
		_ = v16
	}
	r15 &^= ((r15 >> ((g_uintptr &^ uintptr(18446744073709551615)) & 7)) % ((-r15) | 1))
	switch x := r15; uint8(x>>3) & 7 {
	case 5:
		{
			v17 := int16((int16(r15) / 10))
			r15 &= ((len(a14) ^ len(a14)) ^ r15)
			_ = v17
		}
	case 0, 6:
		if ((g_bool != g_bool) && (r15 != len(a14))) {
			r15 = ((len(a14) & 18) | (len(a14) - int(g_int64)))
			r15++
			r15++
		}
		fallthrough
	case 4:
		v18 := bool(((sub("0", 15, r15) == a14) != (float64(g_uint32) == g_float64)))
		if ((v18 || v18) != (v18 == false)) {
			r15 = (r15 % (len(a14) | 1))
		}
		_ = v18
	}
	r15++
	if (g_float64 > float64(-2.25e-7)) {
		return
	}
	return max(len(a14), int(g_uint32))
}

func p19(a20 uint64) (r21 string) {
	var v22 bool = ((int8(g_uint16) / 100) >= g_int8)
	v23 := &v22
	var v24 S1 = S1{f2: false, f5: false}
	v25 := uint32(uint32(g_uint16))
	_ = v22
	_ = v23
	_ = v24
	_ = v25
	if (g_bool == g_bool) {
		return
	}
	return clip((r21 + (r21 + r21)))
}

func core0() {
	v26 := string(clip((sub((g_string + g_string), (g_int / (g_int | 1)), (g_int + -8485149014495709924)) + (string([]rune(g_string)) + string(rune(g_uint))))))
	var v27 uintptr = uintptr(5505865454616371298)
	if ((g_int16 % 64) == int16(0x5)) {
	}
	for i28 := 0; i28 < 4; i28++ {
		if ((g_float64 < g_float64) == (g_float64 > g_float64)) {
			if ((g_bool == g_bool) == (g_bool != g_bool)) {
			}
			v29 := int8(((g_int8 % (int8(g_int8) | 1)) >> ((g_uint8 % 100) % 70)))
			mix(uint64(v29))
		}
		_ = i28
		if ((v26 > v26) == !g_bool) {
			continue
		}
	}
	mixs(v26)
	mix(uint64(v27))
}

type keymaps1 struct {
	a uint8
	b bool
}

func maps1() {
	m := map[uint8]uint64{}
	for i := range 26 {
		k := uint8((i - (i * i)))
		m[k] += uint64(17)
		if i%5 == 0 {
			delete(m, uint8(254))
		}
	}
	v, ok := m[uint8(0x1e)]
	mix(uint64(v))
	mixb(ok)
	mix_map_uint8_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{uint8(254), true}: 1}
	sk[keymaps1{uint8(0x1e), false}]++
	sk[keymaps1{uint8(254), true}] += 5
	mix(uint64(sk[keymaps1{uint8(254), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = uint8(70)
	mixb(pm[1].b && pm[1].a == uint8(70))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](26)))
	clear(ik)
	var nilmap map[uint8]uint64
	_, ok = nilmap[uint8(244)]
	delete(nilmap, uint8(244))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

var (
	ainits2       = cinits2 + binits2 + 7
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 7, 7 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{7, 0.1, inf, -inf, nan, -zero} {
		y := (x / float64((g_int8 + g_int8)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y - (y * (x / y)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*766)) + uint64(i))
	}
	var acc float32
	for i := range 70 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 7: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("inits2", inits2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
