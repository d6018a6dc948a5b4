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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{false, [2]int{}, [1]int{}, int32(1073741823)}

var g__3_int [3]int = [3]int{-3}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e10)

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(64)

var g_string string = "世Жß€"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(9998098536101262239)

var g_uint8 uint8 = uint8(69)

var g_uintptr uintptr = uintptr(11)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__2_int(x.f3)
	mix__1_int(x.f4)
	mix(uint64(x.f5))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 [2]int
	f4 [1]int
	f5 int32
}

func p6(a7 int, a8 uintptr) (r9 int64) {
	var v10 string = clip(g_string)
	a7 += ((a7 * min(a7, -4)) ^ (int(g_int16) * -9223372036854775807))
	v11 := int32((((g_int32 + g_int32) - min(g_int32, g_int32)) & int32(-786151311)))
	_ = v10
	_ = v11
	if !g_bool {
		return
	}
	return r9
}

func p12(a13 bool) (r14 bool) {
	v15 := int8((^(int8(g_int16) % ((g_int8 >> (g_int32 & 7)) | 1))))
	var v16 uint = ((g_uint & (g_uint ^ g_uint)) & uint(18446744073709551614))
	_ = v15
	_ = v16
	if (r14 && r14) {
		return
	}
	return !(g_string != "\"é")
}

func p17(a18 string) (r19 uint8) {
	if ((g_uint < uint(4611686018427387904)) != !g_bool) {
		for i20 := 3; i20 >= 0; i20-- {
			_ = i20
		}
	} else {
		v21 := uintptr(uintptr((max(g_uint, g_uint) * (-g_uint))))
		var v22 string = clip((a18 + (string(rune(g_int16)) + " Ж€😀\"")))
		_ = v21
		_ = v22
	}
	if ((a18 == a18) && g_bool) {
		for i23 := 0; i23 < 1; i23++ {
			a18 = clip(string(rune((r19 << ((r19 * r19) % 70)))))
			_ = i23
		}
		switch x := (len(a18) - len(a18)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			var v24 S1 = S1{false, [2]int{4611686018427387904, 6}, [1]int{3940988899089956142}, int32(9)}
			var v25 string = clip(((a18 + sub(a18, -1150341818528237181, v24.f3[0])) + sub((a18 + "Q\t😀_世"), (v24.f4[0] & v24.f3[0]), v24.f4[0])))
			_ = v24
			_ = v25
		case "é", "":
			fallthrough
		case "0":
		}
	}
	var v26 float32 = (((g_float32 / g_float32) + (g_float32 * g_float32)) * float32(float64(g_float32)))
	_ = v26
	if p12(g_bool) {
		return
	}
	return uint8(14)
}

func p27(a28 int, a29 int, a30 int) (r31 uint32) {
	L33:
	for i32 := 0; i32 < 2; i32++ {
		{
			a30, a28 = int((g_uint ^ uint(g_uint8))), (a28 ^ (i32 >> 16))
			a30--
		}
		v34 := ([]uint8)([]uint8{})
		_ = v34
		_ = i32
		if !(g_float64 != g_float64) {
			break L33
		}
	}
	{
		v35 := S1(S1{f2: true, f3: [2]int{1362466969082344323}, f4: [1]int{7038935408336047613}, f5: int32(2147483646)})
		_ = v35
	}
	a28, a30 = (int(max(g_int16, g_int16)) / 7), int((g_uint64 - uint64(10)))
	if !g_bool {
		return
	}
	return uint32(2727441475)
}

func p36(a37 int) (r38 bool) {
	a37 ^= (a37 << (uint((g_int64 | int64(6))) % 70))
	if (max(a37, 934871962533717454) <= -4076563122796810402) {
		v39 := uint8(((p17(g_string) % (uint8(g_int16) | 1)) / (g_uint8 | 1)))
		v40 := &v39
		_ = v39
		_ = v40
	} else {
		if !r38 {
			a37 -= max(a37, a37)
			var v41 int = (a37 % (a37 | 1))
			v41, a37 = int(v41), ((a37 ^ 8) >> (min(g_uint32, uint32(2)) % 33))
			_ = v41
		} else {
			a37 = (((a37 ^ a37) / ((+a37) | 1)) << 13)
		}
		a37 = ((a37 & (a37 & a37)) * int((g_int16 & g_int16)))
	}
	if r38 {
		return
	}
	return r38
}

func core0() {
	{
	}
	{
		var v42 uint64 = max((g_uint64 &^ g_uint64), (g_uint64 * (g_uint64 % 100)))
		mix(uint64(v42))
	}
	for i43 := range 2 {
		{
		}
		v44 := string(clip((string(append([]byte(string(rune(g_uint8))), p17("\x00界\x00€"))) + ((g_string + g_string) + "€ "))))
		var v45 int8 = g_int8
		v46 := &v45
		mixs(v44)
		mix(uint64(v45))
		mix_p_int8(v46)
		_ = i43
	}
	{
		{
			v47 := ([3]int)(g__3_int)
			for i48 := range 4 {
				v47[2] ^= ((v47[2] << 60) % (((^i48) | v47[1]) | 1))
				v47[2] = ((v47[0] / 8) / 64)
				v49 := string(clip(string([]rune(sub((g_string + g_string), v47[2], -4)))))
				v50 := &v49
				mixs(v49)
				mix_p_string(v50)
				_ = i48
			}
			mix__3_int(v47)
		}
		var v51 []int = []int{20, 4648317422846524525, -9, -4}
		var v52 uint64 = (g_uint64 >> (((g_uint16 / (g_uint16 | 1)) - (g_uint16 * uint16(13500))) & 63))
		mix_sl_int(v51)
		mix(uint64(v52))
	}
	mix_S1(g_S1)
}

type keymaps1 struct {
	a uint8
	b bool
}

func maps1() {
	m := map[uint8]int{}
	for i := range 26 {
		k := uint8((i >> (p27(i, i, i) % 70)))
		m[k] += 18
		if i%3 == 0 {
			delete(m, uint8(19))
		}
	}
	v, ok := m[uint8(254)]
	mix(uint64(v))
	mixb(ok)
	mix_map_uint8_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{uint8(19), true}: 1}
	sk[keymaps1{uint8(254), false}]++
	sk[keymaps1{uint8(19), true}] += 3
	mix(uint64(sk[keymaps1{uint8(19), true}]*100 + len(sk)))
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
	pm[1].a = uint8(131)
	mixb(pm[1].b && pm[1].a == uint8(131))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](26)))
	clear(ik)
	var nilmap map[uint8]int
	_, ok = nilmap[uint8(15)]
	delete(nilmap, uint8(15))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func slices2() {
	a := make([]int64, 4, 7)
	for i := range a {
		a[i] = []int64{int64(-0x5d8727024d45d33f), int64(-2), int64(9223372036854775806), int64(-9223372036854775807)}[i%4]
	}
	b := append(a, int64(-9223372036854775808))
	c := append(a, int64(-9223372036854775807), int64(-1889777642514737756))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[3:4:4]
	e := append(d, int64(9))
	if len(e) > 0 {
		e[0] = int64(-9223372036854775807)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[3:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[3:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(9)
	g[0] = int64(-1889777642514737756)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 4+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int64(c)
}

func complexes3() {
	a, b := complex(3, 6), complex(float64(2), -1.25)
	for i := range 5 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("slices2", slices2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
