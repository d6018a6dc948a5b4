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

var g_S7 S7 = S7{[3]int{11, 7}, "", true, uint8(64)}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -5

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(1)

var g_int8 int8 = int8(86)

var g_string string = "\n\nQ\t€"

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(44257)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(0xf)

var g_uint8 uint8 = uint8(0xfe)

func mix_S7(x S7) {
	mix__3_int(x.f8)
	mixs(x.f9)
	mixb(x.f10)
	mix(uint64(x.f11))
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int16_uint64(x map[int16]uint64) {
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
	f2 string
	f3 int16
}

type S4 struct {
	f5 [3]int
	f6 bool
}

type S7 struct {
	f8 [3]int
	f9 string
	f10 bool
	f11 uint8
}

func p12(a13 int, a14 int) (r15 int32) {
	if (r15 >= (r15 >> (g_uint8 & 31))) {
		a13 = ((a13 ^ (a14 % (a13 | 1))) + int((g_int8 % 8)))
	}
	a14, a13 = ((int(f2i(g_float64)) | (a13 / 2)) & (a14 &^ (a14 % 10))), (int(f2i(g_float64)) / 10)
	if !g_bool {
		return
	}
	return (r15 >> ((g_uint16 << (g_uint16 % 8)) % 8))
}

func p16(a17 string) (r18 uint) {
	v19 := uint64((g_uint64 ^ ((g_uint64 - g_uint64) & g_uint64)))
	for i20 := range 3 {
		if ((i20 - i20) >= (i20 << (g_int8 & 7))) {
			v21 := ([3]uint64)([3]uint64{})
			v22 := &v21
			_ = v21
			_ = v22
		}
		v23 := float32((float32(g_float64) + ((g_float32 - g_float32) * (g_float32 / g_float32))))
		_ = v23
		_ = i20
		if (string(rune(g_uint8)) > (a17 + a17)) {
			continue
		}
	}
	for i24 := 6; i24 >= 0; i24-- {
		{
			a17 = clip((a17 + string([]rune(a17))))
			var v25 float64 = (-(-(g_float64 * g_float64)))
			_ = v25
		}
		_ = i24
	}
	_ = v19
	if (len(a17) != len(a17)) {
		return
	}
	return (r18 / 2)
}

func p26(a27 bool, a28 uintptr, a29 int) (r30 int32) {
	v31 := int8((+int8((g_uint >> (a29 & 7)))))
	a29 = min((a29 | a29), 2)
	_ = v31
	if !a27 {
		return
	}
	return int32((a28 & a28))
}

func core0() {
	v32 := int((((g_int & g_int) << 15) & ((g_int - g_int) % ((g_int ^ 7057417303122053865) | 1))))
	v32 += v32
	v32 *= int(f2i((float64(g_int16) + (g_float64 + g_float64))))
	if (!g_bool != !g_bool) {
		mix_S7(g_S7)
		mixs(g_string)
		v32 |= ((v32 - v32) - (^v32))
	}
	mix(uint64(v32))
}

func ints1() {
	for i, x := range []uint16{53847, 9, 0, 28708, 11889} {
		for _, n := range []uint32{0, 1, 23, 72} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := max((x & uint16(g_uint64)), (uint16(g_int32) / (x | 1)))
		mix(uint64(x*y - y))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint16(13)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type keymaps2 struct {
	a int16
	b bool
}

func maps2() {
	m := map[int16]uint64{}
	for i := range 26 {
		k := int16((i % 100))
		m[k] += uint64(0x12)
		if i%3 == 0 {
			delete(m, int16(-0x4))
		}
	}
	v, ok := m[int16(2)]
	mix(uint64(v))
	mixb(ok)
	mix_map_int16_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(-0x4), true}: 1}
	sk[keymaps2{int16(2), false}]++
	sk[keymaps2{int16(-0x4), true}] += 3
	mix(uint64(sk[keymaps2{int16(-0x4), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(6)
	mixb(pm[1].b && pm[1].a == int16(6))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](26)))
	clear(ik)
	var nilmap map[int16]uint64
	_, ok = nilmap[int16(16384)]
	delete(nilmap, int16(16384))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

const (
	aconsts3 = iota * 7
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s7"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 81
const (
	thirdconsts3          = 12.0 / 2
	rconsts3              = 'a' + iota*2
	tconsts3    int16        = 46
	maskconsts3           = ^uint32(0) >> 2
	big2consts3           = bigconsts3 >> (81 - 2) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 2)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("maps2", maps2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
