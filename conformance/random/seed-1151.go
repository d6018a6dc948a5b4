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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1)

var g_int int = -2326942642404408500

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(-0x1)

var g_int8 int8 = int8(-0x4)

var g_uint uint = uint(13)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(4)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
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
	f2 uint16
	f3 bool
}

type S4 struct {
	f5 bool
	f6 bool
	f7 bool
	f8 int16
}

type S9 struct {
	f10 uint64
	f11 uint
	f12 bool
}

func p13(a14 string, a15 bool) (r16 string) {
	v17 := uint8(((g_uint8 >> 37) - g_uint8))
	v18 := uint16((max((g_uint16 | uint16(65534)), g_uint16) ^ (uint16(g_uint32) >> (max(g_int64, int64(-8)) & 63))))
	_ = v17
	_ = v18
	if (len(r16) == len(r16)) {
		return
	}
	return clip(sub((a14 + "_Q"), (len(r16) % (len(r16) | 1)), len(r16)))
}

func p19(a20 uint64) (r21 int8) {
	v22 := float64(float64(((g_uint8 - g_uint8) / 8)))
	v23 := ([4]int)([4]int{4611686018427387904, -500132670088460493})
	v23[2] = ((max(v23[1], v23[0]) << 15) >> (((g_int32 / (g_int32 | 1)) >> (a20 % 70)) & 31))
	_ = v22
	_ = v23
	if (g_bool == g_bool) {
		return
	}
	return ((-r21) / 7)
}

func core0() {
	var v24 string = clip((string(rune((g_uint64 << 62))) + sub(string(rune(g_int16)), (g_int + g_int), g_int)))
	if ((g_uint64 - g_uint64) > max(g_uint64, g_uint64)) {
		{
			v25 := ([]uint8)([]uint8{})
			mix_sl_uint8(v25)
		}
	}
	v26 := uint32((max((g_uint32 << (len(v24) & 63)), g_uint32) % (((g_uint32 - uint32(1534675004)) >> ((g_uint64 >> (g_uint32 % 8)) & 31)) | 1)))
	mix(uint64(((^g_uint8) ^ (g_uint8 | uint8(16)))))
	v27 := ([]string)([]string{"0"})
	v28 := &v27
	switch x := int(uint(g_uint16)); x & 7 {
	case 4:
		v24 = clip(p13(string(append([]byte(sub(v24, len(v27), 9223372036854775806)), (g_uint8 / 8))), !(g_float64 > g_float64)))
		mix(uint64(g_int8))
	case 1, 5:
		for _, i29 := range v27 {
			v27 = []string{}
			{
				v24 = clip(string([]rune(string(rune(g_uint64)))))
			}
			_ = i29
		}
	case 6:
		var v30 int32 = ((g_int32 - int32(1392850292)) ^ (+(g_int32 << (g_uint64 % 70))))
		if (uint(g_uint64) == g_uint) {
			switch x := len(v24); x & 7 {
			case 3:
			case 0, 5:
				fallthrough
			case 1:
				mix(uint64(max(int32((g_uint16 / 3)), (int32(g_int16) << 17))))
			default:
				v26 = (v26 ^ ((v26 * uint32(4294967295)) ^ (v26 &^ uint32(1))))
			}
			v31 := S1(S1{f3: true})
			for i32 := range 2 {
				v33 := ([]uint8)([]uint8{uint8(254), uint8(15), uint8(1), uint8(18)})
				mix_sl_uint8(v33)
				_ = i32
			}
			mix_S1(v31)
		} else {
			switch x := (+int(v30)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v34 := float64(g_float64)
				v35 := &v34
				mix(fb(v34))
				mix_p_float64(v35)
			case "z", "0":
				var v36 [2]uint8 = [2]uint8{uint8(13), uint8(13)}
				mix__2_uint8(v36)
			case "":
			}
		}
		mix(uint64(v30))
	default:
		var v37 string = clip(string(append([]byte(v24), uint8((g_uint % 64)))))
		mixs(v37)
	}
	mixs(v24)
	mix(uint64(v26))
	mix_sl_string(v27)
	mix_p_sl_string(v28)
}

var (
	ainits1       = cinits1 + binits1 + 7
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 7, 7 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

func complexes2() {
	a, b := complex(5, 3), complex(float64(1), -1.25)
	for i := range 8 {
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

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, 1e10, inf, -inf, nan, -zero} {
		y := (x / float64((g_float32 + float32(0.1))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64(((g_int32 ^ g_int32) / 64))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*42)) + uint64(i))
	}
	var acc float32
	for i := range 151 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("complexes2", complexes2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
