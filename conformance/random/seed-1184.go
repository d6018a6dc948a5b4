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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_S1 S1 = S1{f2: [1]int{2}}

var g__4_uint16 [4]uint16 = [4]uint16{uint16(22880)}

var g_bool bool = true

var g_float64 float64 = float64(-1.5)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(8)

var g_int32 int32 = int32(-2)

var g_int64 int64 = int64(6)

var g_int8 int8 = int8(0x35)

var g_string string = "€\t"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(20)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(12)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S1(x S1) {
	mix__1_int(x.f2)
}

func mix_S3(x S3) {
	mixs(x.f4)
	mix(uint64(x.f5))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__4_uint16(x [4]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_S3(x *S3) {
	if x != nil {
		mix_S3((*x))
	}
}

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
}

type S3 struct {
	f4 string
	f5 int32
}

func p6(a7 bool, a8 int64) (r9 string) {
	var v10 float64 = (((g_float64 + g_float64) / float64(g_int16)) / (-(g_float64 + float64(-2.25e-7))))
	if (len(r9) == int(g_uint)) {
	} else {
		L12:
		for i11 := 0; i11 < 3; i11++ {
			v13 := int(int(len(r9)))
			_ = v13
			_ = i11
			if a7 {
				break L12
			}
		}
	}
	v14 := uint8((g_uint8 & (uint8(g_uint) % (uint8(g_uint8) | 1))))
	_ = v10
	_ = v14
	if (g_int16 <= int16(-13423)) {
		return
	}
	return clip("")
}

func p15(a16 int32, a17 bool) (r18 string) {
	L20:
	for i19 := range 1 {
		a16 ^= ((a16 + a16) | (+a16))
		_ = i19
		if a17 {
			break L20
		}
	}
	if (string(rune(g_uint16)) != (r18 + r18)) {
		if ((len(r18) == len(r18)) && (r18 != "0界")) {
		} else {
		}
	} else {
		var v21 []int = []int{-9223372036854775807}
		_ = v21
	}
	if (g_float64 >= g_float64) {
		return
	}
	return clip(sub(string(append([]byte(r18), uint8(252))), int(a16), min(len(r18), 4338932074199150706)))
}

func p22(a23 uint64, a24 string, a25 string) (r26 bool) {
	if (p6(r26, int64(1)) > p6(r26, g_int64)) {
		v27 := ([2]string)([2]string{"0", ""})
		v28 := &v27
		if ((g_int16 / (g_int16 | 1)) < (^g_int16)) {
			v27[0] = clip(sub(string([]rune((v27[1] + a24))), (len(a24) / (int(g_int8) | 1)), ((len(a25) & len(a25)) * (len(a25) * 4611686018427387903))))
		} else {
		}
		_ = v27
		_ = v28
	}
	if (sub(a24, -9, len(a24)) <= (a24 + a25)) {
		L30:
		for i29 := 0; i29 < 3; i29++ {
			_ = i29
			if !r26 {
				break L30
			}
		}
	} else {
		if !r26 {
		}
	}
	for i31 := 0; i31 < 2; i31++ {
		{
		}
		a23 &^= (a23 ^ (a23 &^ uint64(g_uint)))
		_ = i31
	}
	if r26 {
		return
	}
	return !(g_float64 == g_float64)
}

func p32(a33 int, a34 string) (r35 int64) {
	a33 = (a33 | (int(g_uint16) << (min(g_uint32, g_uint32) & 31)))
	a33 *= (len(a34) >> (max((g_int16 / 10), g_int16) & 7))
	a34 = clip((string(rune((g_uint16 % (g_uint16 | 1)))) + p6((g_float64 != g_float64), (r35 % (r35 | 1)))))
	a33 -= int(f2i(g_float64))
	if (a33 < a33) {
		return
	}
	return (r35 % ((r35 ^ r35) | 1))
}

func p36(a37 string, a38 string, a39 bool) (r40 int16) {
	var v41 []int = []int{9, 17}
	var v42 uintptr = (((g_uintptr << (g_uint16 % 8)) ^ (g_uintptr * g_uintptr)) + min((g_uintptr / (g_uintptr | 1)), uintptr(g_uint)))
	_ = v41
	_ = v42
	if (len(a37) <= 9223372036854775807) {
		return
	}
	return int16(32766)
}

func core0() {
	if (g_int < (g_int ^ g_int)) {
		v43 := ([4]uint16)(g__4_uint16)
		mix__4_uint16(v43)
	} else {
		for i44 := 4; i44 >= 0; i44-- {
			_ = i44
		}
	}
	v45 := uint32(uint32(((^g_int16) + max(g_int16, g_int16))))
	var v46 uint = (uint((g_uint16 * g_uint16)) &^ (g_uint % 10))
	var v47 string = clip((p6(p22(g_uint64, g_string, g_string), (g_int64 / 7)) + ((g_string + g_string) + string(append([]byte(g_string), uint8(20))))))
	switch x := int(int8(len(v47))); uint8(x>>3) & 7 {
	case 4:
		if !(g_bool != g_bool) {
			var v48 S1 = g_S1
			var v49 []uint16 = []uint16{uint16(16384), uint16(11), uint16(65535), uint16(0x5), uint16(19)}
			mix_S1(v48)
			mix_sl_uint16(v49)
		}
		L51:
		for _, i50 := range clip((v47 + (v47 + "世0Жß"))) {
			if ((g_float64 + float64(-8.276318821377686)) < (g_float64 / g_float64)) {
			}
			{
			}
			_ = i50
			if !(g_bool != true) {
				continue L51
			}
		}
	case 7, 6:
		for i52 := 2; i52 >= 0; i52-- {
			switch x := ((len(v47) >> (g_uint16 & 31)) + (len(v47) ^ i52)); uint8(x>>3) & 7 {
			case 6:
				v47 = clip(((v47 + (v47 + "")) + string(append([]byte(p15(int32(9), g_bool)), g_uint8))))
			case 0, 7:
				fallthrough
			case 3:
				var v53 uint8 = uint8(v46)
				var v54 S3 = S3{"_😀 ", int32(-0x80000000)}
				v55 := &v54
				mix(uint64(v53))
				mix_S3(v54)
				mix_p_S3(v55)
			default:
				v56 := (map[uint8]uint8)(map[uint8]uint8{})
				mix_map_uint8_uint8(v56)
			}
			switch x := len(v47); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "a", "0":
			case "":
			default:
				v46 = (v46 >> (int64((g_uintptr % (g_uintptr | 1))) & 7))
			}
			_ = i52
		}
	case 3:
		var v57 uint16 = max(((g_uint16 - g_uint16) / ((g_uint16 >> (v46 % 70)) | 1)), (g_uint16 & (g_uint16 &^ g_uint16)))
		var v58 map[uint8]int = map[uint8]int{uint8(16): -1210634270547290465, uint8(20): 18}
		mix(uint64(v57))
		mix_map_uint8_int(v58)
	}
	switch x := (len(v47) % (len(v47) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		{
			if ((g_float64 * g_float64) <= (g_float64 / g_float64)) {
				var v59 uint32 = uint32(len(v47))
				var v60 string = clip(p15(((g_int32 | int32(17)) >> 0), g_bool))
				mix(uint64(v59))
				mixs(v60)
			}
			if ((g_int64 >> (g_uint8 % 33)) <= p32(-7, v47)) {
				v47 = clip(string(rune(((g_uint64 % (g_uint64 | 1)) / (max(g_uint64, g_uint64) | 1)))))
			} else {
			}
			for _, i61 := range clip(string(rune(len(v47)))) {
				var v62 [3]string = [3]string{"\t\t _", "", "世z\nz"}
				mix__3_string(v62)
				_ = i61
			}
		}
	case "a", "":
		mix(uint64((uint64(uint64(len(v47))) &^ (max(g_uint64, uint64(12)) - (+g_uint64)))))
	case "é":
		if (len(v47) >= (len(v47) | -9223372036854775808)) {
			for i63 := 0; i63 < 3; i63++ {
				v45 = uint32(11)
				_ = i63
			}
		}
	default:
		L65:
		for i64 := 0; i64 < 5; i64++ {
			v66 := uint8(((g_uint8 % ((g_uint8 % 8) | 1)) | (min(g_uint8, g_uint8) / 100)))
			mix(uint64(v66))
			_ = i64
			if (g_bool == (v47 >= "\n世")) {
				continue L65
			}
		}
	}
	mix(uint64(v45))
	mix(uint64(v46))
	mixs(v47)
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("nil wrapper", func() { var t *boompanics1; mixs(t.Error()) })
	try("nil panic", func() { var err error; panic(err) })
	try("array conv", func() { s := make([]int, 2); p := (*[4]int)(s); mix(uint64(p[0])) })
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("custom", func() { panic(boompanics1{x}) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0.1, 1, inf, -inf, nan, -zero} {
		y := float64(float32((g_uint32 + g_uint32)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(y))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*165)) + uint64(i))
	}
	var acc float32
	for i := range 98 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0.1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type keymaps3 struct {
	a string
	b bool
}

func maps3() {
	m := map[string]uint64{}
	for i := range 19 {
		k := clip(sub((g_string + "世é€界ß"), (g_int % (g_int | 1)), max(g_int, -1)))
		m[k] += uint64(3)
		if i%5 == 0 {
			delete(m, "0é0\tQ")
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
	sk := map[keymaps3]int{{"0é0\tQ", true}: 1}
	sk[keymaps3{"", false}]++
	sk[keymaps3{"0é0\tQ", true}] += 5
	mix(uint64(sk[keymaps3{"0é0\tQ", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = "Q"
	mixb(pm[1].b && pm[1].a == "Q")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](19)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["\"0z"]
	delete(nilmap, "\"0z")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("floats2", floats2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
