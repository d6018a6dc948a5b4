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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g_float64 float64 = float64(1e-300)

var g_int int = 20

var g_int16 int16 = int16(0x14)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(0x1033d8e340c155dd)

var g_int8 int8 = int8(18)

var g_string string = "€ß"

var g_uint uint = uint(17700686235370075880)

var g_uint16 uint16 = uint16(0x6)

var g_uint32 uint32 = uint32(4224054881)

var g_uint64 uint64 = uint64(6483611894857357816)

var g_uint8 uint8 = uint8(0xa)

var g_uintptr uintptr = uintptr(11)

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

type S1 struct {
	f2 bool
	f3 string
	f4 int32
	f5 int16
}

type S6 struct {
	f7 bool
	f8 string
	f9 bool
	f10 uint
}

func p11(a12 string, a13 int, a14 string) (r15 bool) {
	a13--
	for i16 := range 7 {
		if true {
			a13 = int((min(g_uintptr, g_uintptr) >> (g_uint32 & 31)))
			a14 = clip(string(append([]byte((string([]rune(a14)) + string([]rune(a14)))), (g_uint8 | (g_uint8 ^ g_uint8)))))
			var v17 map[string]int = map[string]int{"ЖЖ_ßQ": 7645742613709925639, "": 4611686018427387904, "界€": 4611686018427387904}
			_ = v17
		}
		a13--
		switch x := (a13 >> 31); x & 7 {
		case 1:
			a13++
			a13 = min(len(a14), -4994901663532328877)
		case 2, 0:
			a13 = (len(a14) >> (sat(a12, (len(a14) >> (g_uint32 % 33))) & 31))
		case 7:
			a13--
		}
		_ = i16
	}
	if (g_float64 < float64(7)) {
		return
	}
	return (len(a12) <= (a13 & len(a12)))
}

func p18(a19 bool, a20 string) (r21 string) {
	{
		if (a19 == true) {
			var v22 []uint8 = []uint8{uint8(18)}
			var v23 string = clip((sub(sub(r21, len(a20), 2), (len(v22) + len(r21)), (len(v22) * 7)) + (r21 + "ßéz\"")))
			_ = v22
			_ = v23
		}
		L25:
		for i24 := 0; i24 < 7; i24++ {
			_ = i24
			if a19 {
				break L25
			}
		}
	}
	L27:
	for i26 := 0; i26 < 4; i26++ {
		var v28 int32 = ((g_int32 & (g_int32 | g_int32)) &^ ((g_int32 / (g_int32 | 1)) >> 2))
		{
			r21 = clip(sub((string(append([]byte(r21), g_uint8)) + string(append([]byte(a20), g_uint8))), (^i26), int(g_uint16)))
		}
		_ = v28
		_ = i26
		if ((g_int8 & g_int8) != g_int8) {
			break L27
		}
	}
	if (g_uint16 == uint16(6)) {
		return
	}
	return clip((string([]rune(r21)) + (r21 + "Q\n\"\t ")))
}

func p29(a30 int, a31 string, a32 int) (r33 int32) {
	a31 = clip(p18((a32 <= (a32 >> (g_uint8 % 8))), string([]rune((a31 + "\t")))))
	if (g_bool && (g_bool && g_bool)) {
		a32 = (a32 | ((a32 % (len(a31) | 1)) / ((a32 >> 13) | 1)))
		a30 |= -6
		if ((g_float64 <= float64(0)) == (a31 < a31)) {
			a30 = int(f2i(float64(g_uint8)))
			a30 = int(f2i((g_float64 + (g_float64 / float64(1e-300)))))
		}
	}
	a30, a32 = (a30 * (int(g_uint) | int(f2i(g_float64)))), (+int(g_int16))
	if ((g_float64 + g_float64) < (-g_float64)) {
		if !!g_bool {
			a30 |= a30
			a32, a30 = min(len(a31), int((g_uint / (g_uint | 1)))), a32
		} else {
			a31 = clip((a31 + string(rune(r33))))
		}
		if !p11(a31, 4611686018427387903, "0界\n😀") {
			a32 = a30
			v34 := uint8(sat((a31 + string(rune(g_uintptr))), (a30 % ((a30 / 3) | 1))))
			a30 = (-a32)
			_ = v34
		}
		v35 := ([]int)([]int{})
		v36 := &v35
		_ = v35
		_ = v36
	} else {
		var v37 uint32 = (((g_uint32 + g_uint32) * (g_uint32 << (g_uint64 % 70))) | ((g_uint32 % (g_uint32 | 1)) << ((g_uint16 >> 9) % 33)))
		v38 := &v37
		a30, a32 = int((uint64(g_uint8) | uint64(g_int8))), (min(len(a31), a32) ^ (len(a31) + a30))
		_ = v37
		_ = v38
	}
	if (len(a31) <= a32) {
		return
	}
	return ((r33 << (g_uint32 & 63)) >> ((+g_uint32) & 7))
}

func core0() {
	{
		if (!g_bool || (g_uint32 <= g_uint32)) {
			for i39 := 0; i39 < 4; i39++ {
				_ = i39
			}
			switch x := int((g_int32 * int32(15))); []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "", "z":
				var v40 uint32 = ((uint32(g_int8) / ((g_uint32 >> (g_uint8 % 70)) | 1)) ^ ((g_uint32 &^ g_uint32) + g_uint32))
				mix(uint64(v40))
				fallthrough
			case "0":
			default:
			}
		} else {
			var v41 uint64 = ((g_uint64 >> ((g_int64 * int64(-9)) & 7)) * (g_uint64 % (g_uint64 | 1)))
			switch x := int(f2i(float64(g_uint))); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "0", "z":
			case "é":
				var v42 string = clip(p18(true, string(rune(g_uint8))))
				mixs(v42)
			}
			mix(uint64(v41))
		}
	}
	if !(g_bool != g_bool) {
	}
	L44:
	for i43 := 0; i43 < 6; i43++ {
		if (string(rune(g_uint64)) < string(append([]byte(g_string), g_uint8))) {
			var v45 uint = (((g_uint &^ uint(9223372036854775807)) ^ (g_uint &^ g_uint)) / (uint((g_uint16 % (g_uint16 | 1))) | 1))
			switch x := (i43 % (i43 | 1)); uint8(x>>3) & 7 {
			case 7:
			case 6, 3:
			case 0:
			}
			mix(uint64(v45))
		} else {
			{
				var v46 uint16 = uint16(((g_int16 - g_int16) << 1))
				var v47 float64 = (((g_float64 * g_float64) + float64(g_float32)) - ((-g_float64) - (g_float64 / float64(-360.7595108128438))))
				mix(uint64(v46))
				mix(fb(v47))
			}
		}
		for i48 := 0; i48 < 5; i48++ {
			{
			}
			_ = i48
		}
		mixb((i43 <= (i43 &^ (^i43))))
		_ = i43
		if p11((g_string + g_string), (i43 / (i43 | 1)), sub(g_string, i43, i43)) {
			continue L44
		}
	}
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, -0.4025822634250935, inf, -inf, nan, -zero} {
		y := ((float64(g_float32) * (x * float64(-521.926358980093))) - x)
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(x))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*593)) + uint64(i))
	}
	var acc float32
	for i := range 178 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

var (
	ainits2       = cinits2 + binits2 + 6
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
	return 6, 6 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

type keymaps3 struct {
	a string
	b bool
}

func maps3() {
	m := map[string]uint64{}
	for i := range 8 {
		k := clip(g_string)
		m[k] += uint64(5)
		if i%2 == 0 {
			delete(m, "Q0ß0")
		}
	}
	v, ok := m[""]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{"Q0ß0", true}: 1}
	sk[keymaps3{"", false}]++
	sk[keymaps3{"Q0ß0", true}] += 2
	mix(uint64(sk[keymaps3{"Q0ß0", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = "世ЖЖ"
	mixb(pm[1].b && pm[1].a == "世ЖЖ")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](8)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["€Ж"]
	delete(nilmap, "€Ж")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("inits2", inits2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
