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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_float64 float64 = float64(0)

var g_int int = -3117027446652807392

var g_int16 int16 = int16(16)

var g_int32 int32 = int32(0x7)

var g_int64 int64 = int64(11)

var g_int8 int8 = int8(126)

var g_string string = "€0\"00"

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(15)

var g_uint32 uint32 = uint32(3164431114)

var g_uint64 uint64 = uint64(0xffffffffffffffff)

var g_uint8 uint8 = uint8(0xa)

var g_uintptr uintptr = uintptr(15286208660198398019)

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [3]int
	f3 [1]int
	f4 bool
	f5 bool
}

type S6 struct {
	f7 [2]int
	f8 [2]int
}

type S9 struct {
	f10 int16
	f11 [3]int
	f12 int
}

func p13(a14 bool, a15 uintptr) (r16 string) {
	v17 := int32(((g_int32 + int32(g_uint8)) + ((g_int32 + int32(15)) + (g_int32 * g_int32))))
	if (a14 && !a14) {
		v18 := S1(S1{f2: [3]int{4611686018427387904}, f3: [1]int{}, f4: true, f5: false})
		_ = v18
	}
	r16 = clip((r16 + r16))
	_ = v17
	if (r16 >= r16) {
		return
	}
	return clip(r16)
}

func p19(a20 uint, a21 bool) (r22 uint32) {
	switch x := (g_int & g_int); uint8(x>>3) & 7 {
	case 6:
		var v23 S9 = S9{f10: int16(16647), f11: [3]int{-6157900440529420981, 6944122057307765195, 9223372036854775806}}
		v24 := S9(S9{f10: int16(-4), f12: 14})
		v25 := &v24
		_ = v23
		_ = v24
		_ = v25
	case 2, 4:
		v26 := string(clip(((p13(a21, g_uintptr) + (g_string + g_string)) + (string(rune(g_int16)) + (g_string + g_string)))))
		v27 := &v26
		for i28 := range 6 {
			var v29 int32 = int32(int16(i28))
			_ = v29
			_ = i28
		}
		_ = v26
		_ = v27
	case 0:
		{
			a21 = (a21 != ((g_float64 * g_float64) >= (g_float64 * g_float64)))
			var v30 float32 = float32(1e-20)
			_ = v30
		}
	}
	var v31 uint8 = uint8(g_uintptr)
	_ = v31
	if (a21 == a21) {
		return
	}
	return r22
}

func p32(a33 string) (r34 bool) {

	if (g_int64 != g_int64) {
		return
	}
	return (r34 && (a33 >= "\nЖQ"))
}

func p35(a36 int16, a37 uintptr) (r38 uintptr) {
	v39 := uint8(uint8((g_uint16 | uint16(g_int))))
	var v40 []uint8 = []uint8{uint8(2), uint8(64), uint8(78)}
	var v41 string = clip(string(rune(((g_uint - uint(0x593d55a441818de5)) << (uint64(g_uint16) % 8)))))
	_ = v39
	_ = v40
	_ = v41
	if p32("Ж_€界\t") {
		return
	}
	return uintptr(g_uint32)
}

func p42(a43 int) (r44 bool) {
	{
		var v45 []int = []int{4, 1313322793430751559}
		switch x := a43; x & 7 {
		case 3:
			a43 ^= (a43 >> (g_uint % 33))
			a43 = (^at_int(v45, 9))
			fallthrough
		case 1, 0:
			a43 = (((a43 >> 46) % ((a43 &^ a43) | 1)) &^ (a43 ^ (a43 % (a43 | 1))))
		case 4:
			a43--
		default:
			a43--
		}
		v46 := string(clip(string(rune(int64(g_int32)))))
		v47 := &v46
		_ = v45
		_ = v46
		_ = v47
	}
	a43 ^= a43
	a43 = 3
	if r44 {
		return
	}
	return ((g_string + "\n\n0 ß") != sub("0\né", a43, a43))
}

func core0() {
	switch x := (^g_int); uint8(x>>3) & 7 {
	case 1:
	case 2, 6:
		var v48 uintptr = g_uintptr
		v49 := &v48
		mix(uint64(v48))
		mix_p_uintptr(v49)
	case 4:
		{
			mix(uint64((uint((g_uint * g_uint)) << (uint8((g_uint ^ g_uint)) & 7))))
		}
	default:
		mix(fb(float64((float32((g_uint32 * g_uint32)) - float32((g_int64 / (g_int64 | 1)))))))
	}
	mix(uint64(int64((int16(g_uint32) % 64))))
	L51:
	for i50 := range 1 {
		_ = i50
		if ((g_string >= g_string) != (i50 < i50)) {
			continue L51
		}
	}
	if (max(g_int, g_int) < min(g_int, g_int)) {
		for i52 := 0; i52 < 1; i52++ {
			if (max(g_int64, g_int64) <= (g_int64 * g_int64)) {
			}
			_ = i52
		}
		v53 := int64((max(g_int64, (g_int64 | g_int64)) * (g_int64 | (g_int64 << (g_uint32 % 70)))))
		var v54 string = clip((string([]rune(string(append([]byte(g_string), g_uint8)))) + p13((g_float64 > g_float64), (g_uintptr + uintptr(18446744073709551615)))))
		mix(uint64(v53))
		mixs(v54)
	}
	L56:
	for i55 := 0; i55 < 1; i55++ {
		_ = i55
		if (i55 <= (i55 | i55)) {
			break L56
		}
	}
	switch x := g_int; x & 7 {
	case 4:
		var v57 string = clip(string(rune((+int(g_int64)))))
		mixs(v57)
	case 5, 2:
		var v58 string = clip(sub(sub((g_string + g_string), (g_int - 7), min(g_int, g_int)), (max(g_int, -4271854110555986207) ^ int(f2i(g_float64))), int(g_int32)))
		var v59 int = (((len(v58) % 7) >> 6) - ((len(v58) + len(v58)) - (len(v58) | len(v58))))
		mixs(v58)
		mix(uint64(v59))
	case 1:
		for i60 := 5; i60 >= 0; i60-- {
			v61 := int((i60 / (i60 | 1)))
			mix(uint64(v61))
			_ = i60
		}
	}
}

func complexes1() {
	a, b := complex(-1, 3), complex(float64(-2), -1.25)
	for i := range 9 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 3 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

const (
	aconsts2 = iota * 2
	bconsts2
	_
	cconsts2 = 1 << (iota + 6)
	dconsts2
	econsts2, fconsts2 = iota, "s2"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 112
const (
	thirdconsts2          = 43.0 / 10
	rconsts2              = 'a' + iota*6
	tconsts2    int16        = 87
	maskconsts2           = ^uint32(0) >> 6
	big2consts2           = bigconsts2 >> (112 - 6) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 10)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

var (
	ainits3       = cinits3 + binits3 + 2
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 2, 2 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("consts2", consts2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
