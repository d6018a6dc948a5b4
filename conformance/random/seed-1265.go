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

var g__5_string [5]string = [5]string{}

var g_bool bool = true

var g_float64 float64 = float64(1e-300)

var g_int int = 7

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(2147483647)

var g_int8 int8 = int8(-0x5)

var g_map_string_int map[string]int = map[string]int{}

var g_string string = "ЖéЖ\""

var g_uint uint = uint(17336411153746769824)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(0xd)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(0x92)

var g_uintptr uintptr = uintptr(0x7fffffffffffffff)

func mix_S4(x S4) {
	mix(uint64(x.f5))
	mix__1_int(x.f6)
	mix(uint64(x.f7))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_S4(x *S4) {
	if x != nil {
		mix_S4((*x))
	}
}

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int16
	f3 uintptr
}

type S4 struct {
	f5 uint16
	f6 [1]int
	f7 uint16
}

func p8(a9 int, a10 bool, a11 uint64) (r12 int64) {
	{
		for i13 := 6; i13 >= 0; i13-- {
			a9--
			_ = i13
		}
		a9 = (int(g_int32) & (a9 / (a9 | 1)))
	}
	v14 := uintptr((min((g_uintptr * uintptr(11269697000856307617)), (g_uintptr & g_uintptr)) &^ ((g_uintptr >> 45) % 100)))
	a9 = (+((-a9) &^ a9))
	a9 = int((a9 >> ((g_int32 + int32(-2147483647)) & 7)))
	_ = v14
	if (a11 >= a11) {
		return
	}
	return (^(r12 &^ r12))
}

func p15(a16 int64, a17 bool) (r18 int64) {
	for i19 := int16(4); i19 > 0; i19 /= 2 {
		{
			r18 = int64(g_int)
			v20 := string(clip(sub(string(append([]byte(string(rune(g_int))), (-g_uint8))), g_int, int(f2i(g_float64)))))
			_ = v20
		}
		_ = i19
	}
	switch x := ((g_int - g_int) % ((g_int / 8) | 1)); x & 7 {
	case 1:
		if (g_float64 < (g_float64 * g_float64)) {
			var v21 uint8 = uint8(min((g_int + 5), (g_int % 2)))
			_ = v21
		} else {
			a17 = a17
		}
		{
			a17 = (((g_uintptr | g_uintptr) / ((g_uintptr / (g_uintptr | 1)) | 1)) <= ((g_uintptr / (g_uintptr | 1)) % 3))
		}
	case 3, 0:
		if (g_int != -7178369754860972120) {
		} else {
			v22 := float64(((float64(g_uintptr) * float64(g_int32)) - (g_float64 * (g_float64 + g_float64))))
			_ = v22
		}
	case 5:
		if true {
			v23 := uint64(((g_uint64 - min(g_uint64, uint64(0xcb68af870af54361))) & (g_uint64 % 100)))
			v24 := &v23
			_ = v23
			_ = v24
		}
	}
	var v25 [5]string = g__5_string
	_ = v25
	if (g_int <= g_int) {
		return
	}
	return (a16 | (a16 << (g_uint16 % 8)))
}

func p26(a27 string, a28 string, a29 uint64) (r30 bool) {
	v31 := uint((^uint((g_int32 &^ g_int32))))
	if ((g_float64 + float64(0)) != (g_float64 + g_float64)) {
		if !r30 {
			var v32 uint32 = (((g_uint32 % (g_uint32 | 1)) | (g_uint32 >> (a29 % 8))) & (g_uint32 ^ uint32(2)))
			_ = v32
		} else {
		}
	}
	_ = v31
	if (g_float64 <= float64(0.1)) {
		return
	}
	return (r30 != false)
}

func p33(a34 bool, a35 bool) (r36 int64) {
	v37 := (map[string]int)(g_map_string_int)
	v38 := uint8((max((g_uint8 / (g_uint8 | 1)), (g_uint8 * g_uint8)) | ((^g_uint8) / (min(g_uint8, g_uint8) | 1))))
	_ = v37
	_ = v38
	if p26(g_string, g_string, g_uint64) {
		return
	}
	return (r36 - int64(g_int32))
}

func p39(a40 int, a41 int32) (r42 int32) {
	a40 |= 2337709591843159614
	var v43 uint = (+((g_uint / (g_uint | 1)) * (g_uint + g_uint)))
	var v44 uint32 = uint32(((g_int16 + int16(-29808)) & (g_int16 &^ g_int16)))
	if !(g_string == "0") {
		{
			v45 := int16(int16(uintptr((g_uint64 + g_uint64))))
			v46 := &v45
			_ = v45
			_ = v46
		}
	} else {
		a40 = a40
	}
	_ = v43
	_ = v44
	if !g_bool {
		return
	}
	return (a41 & (a41 * int32(16)))
}

func core0() {
	for i47 := range 4 {
		var v48 bool = g_bool
		v49 := bool(v48)
		mixb(v48)
		mixb(v49)
		_ = i47
	}
	if ((g_int >> 3) >= 2917366342662192199) {
		v50 := S4(S4{uint16(10756), [1]int{4183093204528452816}, uint16(1)})
		v51 := &v50
		mix_S4(v50)
		mix_p_S4(v51)
	}
	if (g_int > g_int) {
	}
	for i52 := uint8(64); i52 > 0; i52 /= 2 {
		v53 := ([]uint32)([]uint32{uint32(2147483647)})
		var v54 float32 = float32(16777217)
		mix_sl_uint32(v53)
		mix(fb(float64(v54)))
		_ = i52
	}
	for _, i55 := range clip(sub(string(rune(g_uint16)), (g_int % (g_int | 1)), (g_int & g_int))) {
		mix(uint64(((g_uint &^ (g_uint * g_uint)) << 54)))
		_ = i55
	}
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]string{}
	for i := range 28 {
		k := int((i << ((g_int16 & int16(-9)) & 63)))
		m[k] += "Q世_ Q"
		if i%5 == 0 {
			delete(m, 11)
		}
	}
	v, ok := m[16]
	mixs(v)
	mixb(ok)
	mix_map_int_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{11, true}: 1}
	sk[keymaps1{16, false}]++
	sk[keymaps1{11, true}] += 5
	mix(uint64(sk[keymaps1{11, true}]*100 + len(sk)))
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
	pm[1].a = 7
	mixb(pm[1].b && pm[1].a == 7)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](28)))
	clear(ik)
	var nilmap map[int]string
	_, ok = nilmap[-6]
	delete(nilmap, -6)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err5" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic("plain")
	}
	w := n * 5
	w &= (w % 64)
	res = ((w / (int(g_int32) | 1)) << ((g_uint32 & (g_uint32 >> 65)) % 8))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 3 {
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
		defer run("defers2.in", func() { panic(errdefers2{5}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func complexes3() {
	a, b := complex(-5, 4), complex(float64(-2), -1.25)
	for i := range 6 {
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

func core4() {
	mix(uint64((((g_uintptr &^ uintptr(3)) >> ((g_uint16 >> (g_uint16 & 31)) & 31)) | ((g_uintptr ^ g_uintptr) >> ((g_int8 | g_int8) & 7)))))
	{
		if g_bool {
			mix(uint64(((uint8(g_int32) ^ (g_uint8 / (g_uint8 | 1))) &^ uint8((g_int8 ^ g_int8)))))
		} else {
			var v56 int8 = (((g_int8 &^ g_int8) ^ (g_int8 ^ int8(-8))) * (int8(g_uint) ^ (g_int8 + g_int8)))
			if ((g_uint8 >> (g_uint8 & 7)) <= uint8(g_uint8)) {
				v57 := string(clip(((string(append([]byte(g_string), uint8(0x4c))) + string(rune(g_uint8))) + string(rune((g_int | -9223372036854775808))))))
				mixs(v57)
			} else {
			}
			mix(uint64(v56))
		}
	}
	for _, i58 := range clip(sub(string(rune(g_int16)), g_int, (-g_int))) {
		_ = i58
	}
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("defers2", defers2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
