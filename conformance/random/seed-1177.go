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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_int int = 19

var g_int16 int16 = int16(2150)

var g_int32 int32 = int32(-2117204631)

var g_int64 int64 = int64(-4937129273610002690)

var g_int8 int8 = int8(-75)

var g_string string = " "

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(48405)

var g_uint32 uint32 = uint32(813619223)

var g_uint64 uint64 = uint64(6)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(12)

func mix_S6(x S6) {
	mix__3_int(x.f7)
}

func mix__3_int(x [3]int) {
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

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

type S1 struct {
	f2 int8
	f3 uint64
	f4 string
	f5 [1]int
}

type S6 struct {
	f7 [3]int
}

type S8 struct {
	f9 string
	f10 uint64
	f11 uint8
	f12 string
}

func p13(a14 string) (r15 bool) {
	if r15 {
		switch x := ((len(a14) / (len(a14) | 1)) | (len(a14) / 8)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "0", "é":
			fallthrough
		case "z":
		}
		var v16 string = clip(sub(a14, (len(a14) - (len(a14) / 3)), (len(a14) / 10)))
		{
			r15 = ((sub(v16, 9223372036854775806, 1474840204756682358) < sub("", len(a14), -9223372036854775808)) || !(r15 && r15))
		}
		_ = v16
	}
	for i17 := range 7 {
		L19:
		for i18 := 4; i18 >= 0; i18-- {
			v20 := string(clip((a14 + (string(rune(g_uint16)) + string(append([]byte(a14), g_uint8))))))
			_ = v20
			_ = i18
			if false {
				continue L19
			}
		}
		v21 := uint64(uint64(9223372036854775807))
		_ = v21
		_ = i17
	}
	if (r15 && false) {
		return
	}
	return r15
}

func p22(a23 bool, a24 int) (r25 uint8) {
	for i26 := 0; i26 < 5; i26++ {
		if (uint16(g_int32) <= uint16(15)) {
			a24 = 4821565090537669023
			a24 &^= a24
			v27 := S8(S8{f10: uint64(17), f11: uint8(203)})
			v28 := &v27
			_ = v27
			_ = v28
		}
		a24 = ((a24 - int(g_uint16)) % ((i26 % ((a24 | i26) | 1)) | 1))
		a24 = i26
		_ = i26
	}
	var v29 int8 = (+int8(uintptr(g_uint32)))
	if false {
		var v30 int32 = (int32((g_uint << (r25 % 70))) + ((g_int32 * g_int32) | g_int32))
		_ = v30
	} else {
		var v31 uint8 = (r25 * uint8(0x11))
		v32 := &v31
		_ = v31
		_ = v32
	}
	var v33 int64 = (g_int64 >> (g_int64 & 31))
	_ = v29
	_ = v33
	if (a23 != a23) {
		return
	}
	return ((r25 >> (g_uint % 70)) ^ (r25 &^ r25))
}

func p34(a35 bool, a36 bool) (r37 int32) {
	v38 := string(clip(sub((sub(g_string, -7, g_int) + string(rune(g_int))), g_int, ((g_int &^ g_int) >> ((-g_int) & 31)))))
	for _, i39 := range clip(string(rune(len(v38)))) {
		if !!a35 {
			var v40 uint16 = uint16(len(v38))
			v41 := &v40
			v42 := ([]int)([]int{-3966995875594372991})
			_ = v40
			_ = v41
			_ = v42
		}
		_ = i39
		if (a36 && (len(v38) <= len(v38))) {
			break
		}
	}
	_ = v38
	if (a36 && true) {
		return
	}
	return (r37 ^ (r37 * r37))
}

func core0() {
	for i43 := range 1 {
		switch x := i43; uint8(x>>3) & 7 {
		case 3:
			var v44 int64 = ((int64(g_int32) & (g_int64 << (g_uint16 % 8))) - (int64(g_int64) >> ((g_uint8 % (g_uint8 | 1)) % 8)))
			mix(uint64(v44))
		case 1, 2:
			v45 := string(clip((string(append([]byte((g_string + g_string)), (g_uint8 - g_uint8))) + ((g_string + g_string) + (g_string + g_string)))))
			mixs(v45)
		case 5:
			mix(uint64((((g_int16 + g_int16) + (g_int16 &^ g_int16)) &^ max((g_int16 - g_int16), (g_int16 % (g_int16 | 1))))))
		}
		_ = i43
	}
	v46 := bool((((g_uint64 * g_uint64) / (uint64(g_int) | 1)) < (min(g_uint64, g_uint64) + (g_uint64 | uint64(10)))))
	v47 := S6(S6{[3]int{}})
	v48 := &v47
	mixb(v46)
	mix_S6(v47)
	mix_p_S6(v48)
}

type gridarrays1 [2][3]int64

func bumparrays1(a gridarrays1, p *gridarrays1) int64 {
	a[0][1] += 1
	p[1][2] -= 1
	return a[0][1] ^ p[1][2]
}

func arrays1() {
	var a gridarrays1
	a[1][2] = int64(-0x5)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int64{1: int64(-5), int64(11)}
	for i, x := range lit {
		lit[len(lit)-1] = 1
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {1, 1}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 1}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type keymaps2 struct {
	a string
	b bool
}

func maps2() {
	m := map[string]uint64{}
	for i := range 17 {
		k := clip((string(rune(g_int32)) + (g_string + g_string)))
		m[k] += uint64(3)
		if i%2 == 0 {
			delete(m, "世\x00世€")
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
	sk := map[keymaps2]int{{"世\x00世€", true}: 1}
	sk[keymaps2{"", false}]++
	sk[keymaps2{"世\x00世€", true}] += 2
	mix(uint64(sk[keymaps2{"世\x00世€", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = "\naß"
	mixb(pm[1].b && pm[1].a == "\naß")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](17)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap[""]
	delete(nilmap, "")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func complexes3() {
	a, b := complex(-2, 5), complex(float64(1), -1.25)
	for i := range 7 {
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

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("maps2", maps2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
