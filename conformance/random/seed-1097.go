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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int32 int32 = int32(0x580d3433)

var g_int64 int64 = int64(-3)

var g_int8 int8 = int8(44)

var g_string string = "z\x00"

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(1656368058)

var g_uint64 uint64 = uint64(2501245822039557262)

var g_uint8 uint8 = uint8(13)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
}

func mix_S4(x S4) {
	mix__2_int(x.f5)
	mix(uint64(x.f6))
	mix(uint64(x.f7))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
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

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int64
	f3 [3]int
}

type S4 struct {
	f5 [2]int
	f6 int
	f7 int8
}

type S8 struct {
	f9 bool
}

func p10(a11 uint32, a12 bool, a13 int) (r14 int32) {
	if ((g_float64 >= g_float64) && a12) {
		a13 ^= (a13 &^ 6)
		a13 &= int(((g_int8 << (g_uint8 % 8)) + g_int8))
		v15 := string(clip((g_string + "\t界")))
		_ = v15
	}
	v16 := int64((int64(f2i((-g_float64))) / 64))
	_ = v16
	if (g_string == g_string) {
		return
	}
	return max(r14, min(r14, r14))
}

func p17(a18 bool, a19 bool) (r20 string) {
	{
		if !a18 {
		} else {
			v21 := int32((((g_int32 & g_int32) % ((g_int32 &^ g_int32) | 1)) + int32(10)))
			v22 := bool(!a18)
			_ = v21
			_ = v22
		}
	}
	L24:
	for i23 := range 7 {
		v25 := ([4]int)([4]int{1620162125685490020, 2987645995127556179})
		r20 = clip((string(rune((g_uint16 - g_uint16))) + (r20 + sub(r20, len(r20), -8571607503963371635))))
		_ = v25
		_ = i23
		if (a18 && (r20 == r20)) {
			break L24
		}
	}
	L27:
	for i26 := range 6 {
		switch x := len(r20); uint8(x>>3) & 7 {
		case 6:
		case 3, 7:
			v28 := S8(S8{true})
			_ = v28
		case 0:
		default:
			r20 = clip(string(rune((g_int8 & g_int8))))
		}
		v29 := string(clip((((r20 + "_ß€😀 ") + string(rune(g_uint8))) + sub(string(rune(g_uint64)), (i26 & 9), (+i26)))))
		_ = v29
		_ = i26
		if ((r20 + r20) < sub(r20, len(r20), len(r20))) {
			continue L27
		}
	}
	if (len(r20) == len(r20)) {
		return
	}
	return clip(sub(string([]rune(r20)), len(r20), (len(r20) & len(r20))))
}

func core0() {
	if ((g_string + g_string) <= string(append([]byte(g_string), uint8(24)))) {
		L31:
		for _, i30 := range clip(p17((g_bool && g_bool), g_bool)) {
			L33:
			for i32 := range 7 {
				_ = i32
				if (g_string < g_string) {
					continue L33
				}
			}
			mix_S4(S4{f5: [2]int{}, f6: -2, f7: int8(0x40)})
			_ = i30
			if !g_bool {
				continue L31
			}
		}
	}
	var v34 S1 = S1{}
	v35 := (map[string]int)(map[string]int{"0Q": -9223372036854775808, "_Ж€界": 9223372036854775807, "\n世\n界": 6, "ЖéЖ": 197377445400620507})
	v36 := (map[uint8]string)(map[uint8]string{})
	var v37 int64 = (v34.f2 / 2)
	v38 := &v37
	v34.f3[2] &^= (v35["世"] - (-len(v36)))
	for i39 := 0; i39 < 4; i39++ {
		var v40 string = clip((string(rune((v37 >> (g_uint8 & 31)))) + p17((len(v36) >= -9223372036854775808), (v36[uint8(138)] > v36[uint8(0x13)]))))
		mixs(v40)
		_ = i39
	}
	var v41 float32 = ((g_float32 / (g_float32 / float32(0.1))) / float32(int(f2i(g_float64))))
	mix_S1(v34)
	mix_map_string_int(v35)
	mix_map_uint8_string(v36)
	mix(uint64(v37))
	mix_p_int64(v38)
	mix(fb(float64(v41)))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1, -1.5, inf, -inf, nan, -zero} {
		y := (-float64((g_uint8 | g_uint8)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y / (float64(g_int64) + (y * x)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*354)) + uint64(i))
	}
	var acc float32
	for i := range 146 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func gotos2() {
	i, n := 0, 3
loop:
	if i >= 15 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 3
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
	for r := range 15 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 15+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r--
	for i42 := 0; i42 < 6; i42++ {
		c -= min((i42 >> ((g_uint64 / 64) & 7)), int(f2i(float64(g_int32))))
		_ = i42
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

type keymaps3 struct {
	a string
	b bool
}

func maps3() {
	m := map[string]string{}
	for i := range 4 {
		k := clip(p17(!g_bool, (g_float64 == float64(7))))
		m[k] += "Q_界€0"
		if i%3 == 0 {
			delete(m, "界\t z")
		}
	}
	v, ok := m["\"\x00a\x00\t"]
	mixs(v)
	mixb(ok)
	mix_map_string_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{"界\t z", true}: 1}
	sk[keymaps3{"\"\x00a\x00\t", false}]++
	sk[keymaps3{"界\t z", true}] += 3
	mix(uint64(sk[keymaps3{"界\t z", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = "界\x00 Q"
	mixb(pm[1].b && pm[1].a == "界\x00 Q")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](4)))
	clear(ik)
	var nilmap map[string]string
	_, ok = nilmap["Жé"]
	delete(nilmap, "Жé")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("gotos2", gotos2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
