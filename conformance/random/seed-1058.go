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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -2264858410594188933

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-5)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(115)

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(32767)

var g_uint32 uint32 = uint32(2769195364)

var g_uint64 uint64 = uint64(0x14)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S5(x S5) {
	mixs(x.f6)
	mix(uint64(x.f7))
	mix__1_int(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint
	f3 string
	f4 string
}

type S5 struct {
	f6 string
	f7 int32
	f8 [1]int
}

func p9(a10 string, a11 string) (r12 bool) {
	v13 := bool((a11 > string(append([]byte(a11), (g_uint8 ^ uint8(64))))))
	var v14 int64 = int64(((g_uint8 - g_uint8) >> 49))
	_ = v13
	_ = v14
	if true {
		return
	}
	return ((r12 == true) == r12)
}

func p15(a16 uintptr, a17 int, a18 uint) (r19 string) {
	a16 = a16
	if ((g_bool != g_bool) && p9("Q_", r19)) {
		a17--
		a17 = (len(r19) * int(uint64(g_uint64)))
		for i20 := 3; i20 >= 0; i20-- {
			a17 *= (i20 | a17)
			_ = i20
			if ((r19 != "z\tЖ€\n") != (g_bool || g_bool)) {
				break
			}
		}
	}
	if (len(r19) < 9223372036854775806) {
		return
	}
	return clip(string(rune(int64(g_int16))))
}

func p21(a22 bool, a23 int) (r24 uint16) {
	var v25 uintptr = (-max(min(g_uintptr, g_uintptr), (g_uintptr | g_uintptr)))
	a23 &^= (a23 - (int(g_uint8) >> ((g_uint8 % 2) & 7)))
	_ = v25
	if !a22 {
		return
	}
	return r24
}

func core0() {
	var v26 float64 = (((g_float64 * float64(0)) / float64(g_float32)) - float64((g_uintptr / 2)))
	v27 := &v26
	var v28 uintptr = (uintptr(g_uint) >> 16)
	if !(g_bool != false) {
		if (g_int == int(g_int32)) {
			if !((*v27) <= v26) {
				var v29 S5 = S5{f6: "\"ß_", f7: int32(-3), f8: [1]int{-9223372036854775808}}
				mix_S5(v29)
			}
		}
		v28 = uintptr((int16(g_uint64) ^ (g_int16 | g_int16)))
	}
	var v30 map[int]uint8 = map[int]uint8{int(12): uint8(58)}
	mix(fb(v26))
	mix_p_float64(v27)
	mix(uint64(v28))
	mix_map_int_uint8(v30)
}

type keymaps1 struct {
	a string
	b bool
}

func maps1() {
	m := map[string]uint64{}
	for i := range 7 {
		k := clip(p15((g_uintptr * uintptr(1)), 6079940679665149218, (g_uint ^ uint(11900202193936588650))))
		m[k] += uint64(8231834087314030143)
		if i%2 == 0 {
			delete(m, "")
		}
	}
	v, ok := m["€"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{"", true}: 1}
	sk[keymaps1{"€", false}]++
	sk[keymaps1{"", true}] += 2
	mix(uint64(sk[keymaps1{"", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = "😀\x00ß"
	mixb(pm[1].b && pm[1].a == "😀\x00ß")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](7)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["\"😀\""]
	delete(nilmap, "\"😀\"")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func gotos2() {
	i, n := 0, 5
loop:
	if i >= 7 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 5
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
	for r := range 7 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 5:
				continue rows
			case c+r > 7+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	c ^= max(c, ((c / (r | 1)) ^ int(g_uint16)))
	switch x := ((r - 11) << ((g_uint32 % (g_uint32 | 1)) & 31)); uint8(x>>3) & 7 {
	case 7:
		v31 := S5(S5{"", int32(0x13), [1]int{}})
		v32 := &v31
		mix_S5(v31)
		mix_p_S5(v32)
	case 1, 4:
		c ^= 8
	case 6:
		r -= (int(f2i((-g_float64))) &^ (-c))
	}
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

func pickswitches3(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 18, 19:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 9:
	var v33 int64 = ((int64(g_uintptr) * (g_int64 * g_int64)) >> 27)
	mix_sl_int([]int{2849088288790822534, 7, -9223372036854775807, -9, 6605983736448477498})
	mix(uint64(v33))
		r += 100
	case 8, 3, 12:
		r += 1000
		switch {
		case y > 14:
			r++
		case y == 8:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range int32(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 14) {
	case tr(2, 3), tr(3, 14), tr(4, 14):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 14) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(14)
	switch e {
	case 14 + 100, "x", nil:
		mix(5)
	case int32(14):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("gotos2", gotos2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
