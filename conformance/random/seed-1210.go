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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = 7617070601953379991

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(5)

var g_sl_uint []uint = []uint{}

var g_string string = "界"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(2137419210)

var g_uint64 uint64 = uint64(0xfffffffffffffffe)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(11924390863041668921)

func mix_S9(x S9) {
	mixb(x.f10)
	mixb(x.f11)
	mix(uint64(x.f12))
	mixs(x.f13)
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_uint64(x map[int]uint64) {
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

func mix_p_S9(x *S9) {
	if x != nil {
		mix_S9((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 [2]int
}

type S4 struct {
	f5 bool
	f6 int16
	f7 [2]int
	f8 string
}

type S9 struct {
	f10 bool
	f11 bool
	f12 uintptr
	f13 string
}

func p14(a15 bool, a16 bool) (r17 string) {
	if !(len(r17) != len(r17)) {
		for i18 := 0; i18 < 2; i18++ {
			r17 = clip("😀")
			r17 = clip(((r17 + (r17 + r17)) + ""))
			_ = i18
		}
		v19 := S9(S9{f10: true, f11: false, f12: uintptr(20), f13: "世\t😀"})
		v20 := &v19
		_ = v19
		_ = v20
	}
	var v21 float64 = (((g_float64 * float64(1)) - float64(g_uintptr)) - ((g_float64 + float64(7)) * float64(g_float32)))
	_ = v21
	if a15 {
		return
	}
	return clip((r17 + string(rune(g_int16))))
}

func p22(a23 bool, a24 string, a25 string) (r26 int32) {
	v27 := int16(min((max(g_int16, g_int16) % 2), ((g_int16 % (g_int16 | 1)) % 100)))
	v28 := string(clip(string(rune(((g_uintptr ^ uintptr(0)) % ((g_uintptr % (g_uintptr | 1)) | 1))))))
	_ = v27
	_ = v28
	if (a25 > a24) {
		return
	}
	return (int32(g_int64) * (r26 - r26))
}

func p29(a30 bool) (r31 string) {
	{
		L33:
		for i32 := 0; i32 < 1; i32++ {
			v34 := ([]int)([]int{6300394120327975682, 11})
			var v35 []uint = g_sl_uint
			_ = v34
			_ = v35
			_ = i32
			if ((g_float64 * float64(-1.5)) <= float64(g_uint16)) {
				continue L33
			}
		}
		{
		}
		L37:
		for i36 := 6; i36 >= 0; i36-- {
			v38 := ([]string)([]string{"00界", "", "0é\n\"", " 世😀\x00"})
			_ = v38
			_ = i36
			if false {
				break L37
			}
		}
	}
	for _, i39 := range clip(p14(!a30, (g_int64 > g_int64))) {
		if !a30 {
		} else {
		}
		r31 = clip(string(append([]byte(string([]rune(string(append([]byte(r31), uint8(193)))))), ((g_uint8 & g_uint8) / ((^g_uint8) | 1)))))
		for i40 := 0; i40 < 1; i40++ {
			v41 := S1(S1{f2: false, f3: [2]int{-8680817448302525706, 11}})
			v42 := &v41
			_ = v41
			_ = v42
			_ = i40
		}
		_ = i39
		if ((g_float64 + g_float64) <= (g_float64 * g_float64)) {
			break
		}
	}
	for i43 := 0; i43 < 7; i43++ {
		var v44 int16 = g_int16
		v45 := &v44
		if !a30 {
		} else {
		}
		_ = v44
		_ = v45
		_ = i43
	}
	if !a30 {
		return
	}
	return clip(string(rune(int16(g_uint32))))
}

func p46(a47 int) (r48 bool) {
	v49 := S4(S4{f5: true, f7: [2]int{-9, 5}, f8: "é€é "})
	v49.f7[0] = ((v49.f7[0] << 48) >> 46)
	for i50 := 0; i50 < 6; i50++ {
		for i51 := int16(128); i51 > 0; i51 /= 2 {
			v49.f7[0] &= (v49.f7[1] * int((g_uint16 & uint16(58061))))
			a47 = (i50 / 8)
			_ = i51
		}
		_ = i50
	}
	_ = v49
	if (g_string >= "ß\n") {
		return
	}
	return r48
}

func p52(a53 uintptr, a54 uintptr, a55 int) (r56 string) {
	r56 = clip(sub((r56 + string(append([]byte(r56), g_uint8))), ((a55 - -9223372036854775808) / 100), (a55 % ((len(r56) >> (g_uint8 % 70)) | 1))))
	a55 = len(r56)
	if (g_float64 > g_float64) {
		return
	}
	return clip((r56 + sub(r56, len(r56), 13)))
}

func core0() {
	v57 := uint16(g_uint16)
	v58 := float32(float32((g_int16 / (g_int16 | 1))))
	v59 := &v58
	switch x := (g_int + (g_int * g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		for i60 := 3; i60 >= 0; i60-- {
			L62:
			for i61 := 0; i61 < 4; i61++ {
				var v63 int = (i61 * i61)
				var v64 S9 = S9{false, false, uintptr(0xe512229af35fc1bf), "é0"}
				v65 := &v64
				mix(uint64(v63))
				mix_S9(v64)
				mix_p_S9(v65)
				_ = i61
				if (string(rune(g_uint)) >= string(append([]byte(g_string), g_uint8))) {
					break L62
				}
			}
			for i66 := 5; i66 >= 0; i66-- {
				_ = i66
			}
			_ = i60
		}
	case "", "z":
		mixs(string(rune(max((g_uint64 ^ g_uint64), max(g_uint64, uint64(0x14))))))
	case "a":
		switch x := ((g_int - g_int) << (min(g_uint64, uint64(0xe)) & 7)); x & 7 {
		case 1:
			if ((g_float64 * g_float64) >= (g_float64 * g_float64)) {
				var v67 uint8 = ((-(g_uint8 + uint8(0x31))) >> ((g_int16 / (max(g_int16, g_int16) | 1)) & 7))
				var v68 string = clip(p52(((g_uintptr - g_uintptr) >> (min(g_uintptr, uintptr(0x120c8d2230249598)) & 63)), uintptr(5), int((g_int16 / 8))))
				mix(uint64(v67))
				mixs(v68)
			} else {
			}
		case 4, 3:
			v69 := ([1]string)([1]string{})
			mix__1_string(v69)
		case 7:
			v70 := uintptr((g_uintptr * uintptr(sat(g_string, -3))))
			mix(uint64(v70))
		default:
			{
				var v71 int = g_int
				v71 += int((g_int16 >> (g_int8 & 7)))
				v71 -= int(((g_int16 << (g_uint64 % 70)) & (g_int16 ^ g_int16)))
				mix(uint64(v71))
			}
		}
	default:
		if (min(g_uintptr, uintptr(12)) <= uintptr(0x7b2baeff3ad43785)) {
			{
				v72 := (map[string]string)(map[string]string{"Q": "_\n\n"})
				mix_map_string_string(v72)
			}
		}
	}
	for i73 := range 3 {
		v74 := uint16(uint16(int8((i73 >> (g_uintptr & 7)))))
		{
			if (i73 > i73) {
			}
		}
		mix(uint64(v74))
		_ = i73
	}
	var v75 bool = g_bool
	v76 := &v75
	var v77 uint = (g_uint + uint((g_uint64 % 7)))
	v78 := &v77
	mix(uint64(v57))
	mix(fb(float64(v58)))
	mix_p_float32(v59)
	mixb(v75)
	mix_p_bool(v76)
	mix(uint64(v77))
	mix_p_uint(v78)
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]uint64{}
	for i := range 29 {
		k := int(int((g_uintptr << (g_int8 & 7))))
		m[k] += uint64(17037259795853761958)
		if i%3 == 0 {
			delete(m, -6163278486399507715)
		}
	}
	v, ok := m[-9223372036854775808]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{-6163278486399507715, true}: 1}
	sk[keymaps1{-9223372036854775808, false}]++
	sk[keymaps1{-6163278486399507715, true}] += 3
	mix(uint64(sk[keymaps1{-6163278486399507715, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = 3
	mixb(pm[1].b && pm[1].a == 3)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](29)))
	clear(ik)
	var nilmap map[int]uint64
	_, ok = nilmap[17]
	delete(nilmap, 17)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func complexes2() {
	a, b := complex(-9, 8), complex(float64(2), 2)
	for i := range 11 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func gotos3() {
	i, n := 0, 2
loop:
	if i >= 19 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 2
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
	for r := range 19 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 2:
				continue rows
			case c+r > 19+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r, c = (((r ^ c) * min(r, c)) * int((g_uint8 >> 32))), (c ^ (c * c))
	c &= int(c)
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

func core4() {
	for i79 := 0; i79 < 3; i79++ {
		mix(uint64((-uint8(g_int16))))
		_ = i79
	}
	v80 := S9(S9{f11: true, f12: uintptr(9127650123634218963), f13: ""})
	mix_S9(v80)
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("complexes2", complexes2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
