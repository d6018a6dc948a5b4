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

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -5

var g_int16 int16 = int16(-6)

var g_int32 int32 = int32(11)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(-11)

var g_string string = "é00\x00"

var g_uint uint = uint(20)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(2)

var g_uint64 uint64 = uint64(10602948337530843290)

var g_uint8 uint8 = uint8(0x10)

var g_uintptr uintptr = uintptr(0xf)

func mix_map_int_int(x map[int]int) {
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

type S1 struct {
	f2 [3]int
	f3 bool
	f4 [3]int
	f5 [1]int
}

type S6 struct {
	f7 string
	f8 bool
	f9 string
}

func p10(a11 string) (r12 bool) {
	if r12 {
		var v13 uintptr = ((g_uintptr &^ uintptr(g_uint64)) / 10)
		var v14 [1]uint16 = [1]uint16{}
		for i15 := range 7 {
			_ = i15
		}
		_ = v13
		_ = v14
	}
	if (g_float64 < float64(7)) {
		return
	}
	return ((r12 == r12) == (g_float64 >= float64(0)))
}

func p16(a17 string) (r18 uint64) {
	v19 := uint64(uint64((g_uint32 ^ g_uint32)))
	if true {
		switch x := len(a17); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v20 string = clip(a17)
			v21 := uint32((g_uint32 % 10))
			v22 := &v21
			_ = v20
			_ = v21
			_ = v22
		case "é", "z":
			fallthrough
		case "a":
			v23 := int64((int64(len(a17)) << 33))
			_ = v23
		default:
		}
	}
	v24 := int8((max(g_int8, g_int8) / ((^max(g_int8, g_int8)) | 1)))
	_ = v19
	_ = v24
	if p10("\x00\tß界 ") {
		return
	}
	return uint64((len(a17) ^ len(a17)))
}

func p25(a26 int, a27 bool, a28 string) (r29 string) {
	var v30 uint32 = (((g_uint32 << (g_uint8 % 70)) << ((g_int8 ^ g_int8) & 7)) - (g_uint32 &^ g_uint32))
	switch x := len(a28); uint8(x>>3) & 7 {
	case 2:
		{
			a26 = -5076259847144950135
		}
	case 0, 5:
		a27 = !a27
		for _, i31 := range clip((a28 + a28)) {
			a26 = ((len(r29) ^ int(g_int8)) >> 19)
			a26 &= ((len(r29) &^ int(g_int16)) << 23)
			a26 = (len(a28) >> (int64(uintptr(g_uint8)) & 7))
			_ = i31
		}
		fallthrough
	case 4:
		v32 := uint(((min(g_uint, g_uint) | (g_uint - g_uint)) & (g_uint << 48)))
		v33 := int64((int64(max(g_int32, g_int32)) - ((g_int64 % 2) ^ (-g_int64))))
		_ = v32
		_ = v33
	}
	if false {
		if ((g_uint8 / (g_uint8 | 1)) == g_uint8) {
			a26 = ((-len(r29)) >> 67)
			a26 &= 4611686018427387903
			a26 = (a26 | int(len(r29)))
		} else {
			a26 = int((max(g_int16, g_int16) ^ (g_int16 ^ g_int16)))
		}
		v34 := uintptr((((g_uintptr / (g_uintptr | 1)) / ((^g_uintptr) | 1)) >> ((g_uint16 << (g_uint & 31)) % 33)))
		_ = v34
	}
	_ = v30
	if !a27 {
		return
	}
	return clip(sub(sub(r29, -9223372036854775808, len(a28)), len(a28), int(g_int32)))
}

func p35(a36 string, a37 uintptr) (r38 uint8) {
	switch x := len(a36); x & 7 {
	case 6:
		var v39 string = clip((string(rune((len(a36) / 7))) + p25(min(len(a36), -9223372036854775808), !g_bool, string(append([]byte(a36), r38)))))
		if (len(a36) > (^len(v39))) {
			a37 = (uintptr((g_int16 ^ g_int16)) << (a37 & 63))
		} else {
			v40 := ([]uint8)([]uint8{uint8(7)})
			_ = v40
		}
		_ = v39
		fallthrough
	case 4, 7:
		a36 = clip(string(append([]byte(string([]rune(a36))), uint8(243))))
	case 3:
		var v41 uintptr = a37
		_ = v41
	default:
		if g_bool {
			r38 = (r38 >> (max((g_uint << 20), min(g_uint, g_uint)) & 31))
		}
	}
	{
		var v42 []string = []string{"€z ", " éa0"}
		var v43 uint8 = ((r38 / 100) &^ ((r38 * r38) % ((r38 >> (g_int16 & 63)) | 1)))
		_ = v42
		_ = v43
	}
	if (g_float64 > float64(7)) {
		return
	}
	return uint8(159)
}

func p44(a45 string) (r46 bool) {
	a45 = clip(string(rune(max((g_int8 << (g_uint64 % 33)), (g_int8 - g_int8)))))
	if !r46 {
		if (a45 == (a45 + "\"aß😀")) {
		}
		{
		}
	}
	if r46 {
	}
	if (a45 != a45) {
		return
	}
	return (r46 && (g_float64 != g_float64))
}

func core0() {
	L48:
	for i47 := uint8(2); i47 > 0; i47 /= 2 {
		if ((g_int16 / 100) <= (g_int16 % (g_int16 | 1))) {
			{
				var v49 string = clip((string(rune(max(g_int16, int16(20)))) + p25((+g_int), true, g_string)))
				mixs(v49)
			}
			var v50 float64 = (-((g_float64 + g_float64) / (g_float64 - float64(-2.25e-7))))
			mix(fb(v50))
		}
		_ = i47
		if ((g_int / (g_int | 1)) == (g_int << (g_uint & 7))) {
			break L48
		}
	}
	v51 := int((g_int * int(uint64(g_uint32))))
	v51 = (v51 + v51)
	if (p44("_é_") && false) {
		v51 = (v51 * (v51 | (+v51)))
	}
	for i52 := 3; i52 >= 0; i52-- {
		{
			v51 += int(min((g_int64 << (g_uint & 31)), int64(f2i(g_float64))))
			mix(uint64((((g_uint &^ uint(14)) * (g_uint &^ g_uint)) ^ ((g_uint | uint(15018454184482676893)) &^ (g_uint << (g_uint8 % 8))))))
		}
		{
			switch x := int(f2i(g_float64)); uint8(x>>3) & 7 {
			case 2:
				v51 = (v51 ^ int((v51 & i52)))
			case 1, 5:
				v51 &= (int((g_uint << (g_uint32 & 63))) << 17)
			case 0:
				v51 = (v51 / 8)
				v51 = (i52 & (i52 & min(v51, 5264065002993466827)))
			default:
				v53 := uint32(((g_uint32 & (g_uint32 & g_uint32)) % (g_uint32 | 1)))
				mix(uint64(v53))
			}
		}
		_ = i52
	}
	mix(uint64(v51))
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]int{}
	for i := range 23 {
		k := int((i ^ i))
		m[k] += 3416851786799871271
		if i%4 == 0 {
			delete(m, 7)
		}
	}
	v, ok := m[4611686018427387903]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{7, true}: 1}
	sk[keymaps1{4611686018427387903, false}]++
	sk[keymaps1{7, true}] += 4
	mix(uint64(sk[keymaps1{7, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = -5
	mixb(pm[1].b && pm[1].a == -5)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](23)))
	clear(ik)
	var nilmap map[int]int
	_, ok = nilmap[5101329377289152652]
	delete(nilmap, 5101329377289152652)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{7, 3.141592653589793, inf, -inf, nan, -zero} {
		y := (-(-(x / x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((x - ((x / y) + (x * x)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*664)) + uint64(i))
	}
	var acc float32
	for i := range 123 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 7: 2}
	m[nan]++
	mix(uint64(len(m)))
}

const (
	aconsts3 = iota * 6
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s6"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 162
const (
	thirdconsts3          = 13.0 / 3
	rconsts3              = 'a' + iota*2
	tconsts3    int64        = 48
	maskconsts3           = ^uint32(0) >> 2
	big2consts3           = bigconsts3 >> (162 - 2) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
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
	run("maps1", maps1)
	run("floats2", floats2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
