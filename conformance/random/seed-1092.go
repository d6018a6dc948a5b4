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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-1.5)

var g_int int = 10

var g_int16 int16 = int16(-9)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(6021918013551424748)

var g_int8 int8 = int8(20)

var g_string string = "z0"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(0x6)

var g_uint32 uint32 = uint32(0xa249ba56)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(164)

var g_uintptr uintptr = uintptr(12)

func mix__2_int(x [2]int) {
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

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 [2]int
}

type S4 struct {
	f5 [2]int
	f6 string
}

type S7 struct {
	f8 bool
	f9 bool
}

func p10(a11 int, a12 string) (r13 int8) {
	if (a12 == "") {
		a11 = 6
		a11 -= (((len(a12) ^ 2) << ((g_uint16 % (g_uint16 | 1)) % 33)) << ((+(g_uint8 & uint8(127))) % 33))
	} else {
		a11 = (^len(a12))
	}
	a11--
	if !g_bool {
		return
	}
	return int8((^g_uintptr))
}

func p14(a15 bool, a16 string, a17 string) (r18 bool) {
	v19 := S7(S7{f9: true})
	for i20 := 3; i20 >= 0; i20-- {
		switch x := i20; x & 7 {
		case 3:
			v21 := int64((int64((g_uint32 | g_uint32)) << 53))
			_ = v21
		case 1, 7:
			a17 = clip((a17 + (a16 + string([]rune(a17)))))
		case 4:
			var v22 uint8 = g_uint8
			var v23 int8 = p10(((i20 * len(a17)) | (len(a17) << (g_uint64 % 33))), ((a17 + a17) + (a16 + "\t\"é")))
			_ = v22
			_ = v23
		default:
		}
		var v24 bool = (a17 >= string(rune(g_uint64)))
		v25 := &v24
		v26 := ([]int)([]int{5966834796883167306})
		_ = v24
		_ = v25
		_ = v26
		_ = i20
	}
	_ = v19
	if true {
		return
	}
	return ((a17 + "\n\x00\t") != a17)
}

func p27(a28 int, a29 int64, a30 bool) (r31 int64) {
	a28 = (a28 << (g_int16 & 63))
	a28 = (a28 &^ ((a28 | -9223372036854775808) * int(f2i(g_float64))))
	var v32 float32 = (float32(g_uint32) / (g_float32 + g_float32))
	_ = v32
	if (g_string <= g_string) {
		return
	}
	return (r31 << 44)
}

func p33(a34 string, a35 string, a36 int16) (r37 int64) {
	var v38 []int = []int{-9223372036854775808, 10, 19}
	switch x := at_int(v38, 5); []string{"a", "z", "", "é"}[x&3] {
	case "":
		fallthrough
	case "a", "é":
		var v39 []string = []string{}
		_ = v39
	case "z":
		for i40 := range 3 {
			_ = i40
		}
		if ((g_float64 + float64(0.7804468687128661)) < float64(g_uint)) {
			v41 := uint32(g_uint32)
			_ = v41
		} else {
			var v42 float32 = float32(g_float64)
			_ = v42
		}
	default:
		switch x := len(a34); x & 7 {
		case 6:
		case 4, 2:
			a34 = clip(a35)
		case 7:
		default:
		}
	}
	_ = v38
	if (g_int8 < g_int8) {
		return
	}
	return int64(7)
}

func p43(a44 string) (r45 uint64) {
	for i46 := int16(32); i46 > 0; i46 /= 2 {
		_ = i46
	}
	switch x := (-max(len(a44), len(a44))); []string{"a", "z", "", "é"}[x&3] {
	case "0":
	case "", "é":
		v47 := S4(S4{[2]int{}, ""})
		{
			v47.f5[1] = (v47.f5[0] * max(int(f2i(g_float64)), int(f2i(g_float64))))
			v47.f5[1] = (len(a44) & (len(a44) &^ int(g_uint8)))
			v47.f5[0] = (-((v47.f5[1] & -3) ^ (+len(a44))))
		}
		_ = v47
	case "a":
		L49:
		for i48 := 0; i48 < 4; i48++ {
			_ = i48
			if ((i48 + len(a44)) >= int(g_uint)) {
				continue L49
			}
		}
		if p14(p14(g_bool, a44, a44), sub(a44, -7, -3238122960792628578), (a44 + a44)) {
		} else {
			r45 = uint64(18446744073709551614)
		}
	default:
		L51:
		for i50 := 5; i50 >= 0; i50-- {
			var v52 string = clip(string([]rune(a44)))
			_ = v52
			_ = i50
			if ((g_bool && false) != g_bool) {
				break L51
			}
		}
	}
	{
		if (!g_bool == (len(a44) == len(a44))) {
			var v53 float64 = (((g_float64 + g_float64) - g_float64) - (float64(g_float32) / (g_float64 / float64(1))))
			_ = v53
		}
		v54 := int16((-g_int16))
		_ = v54
	}
	if (g_uint8 <= uint8(150)) {
		return
	}
	return ((r45 * r45) * (-r45))
}

func core0() {
	for i55 := 0; i55 < 1; i55++ {
		L57:
		for i56 := range 7 {
			_ = i56
			if true {
				break L57
			}
		}
		_ = i55
	}
	for i58 := 0; i58 < 3; i58++ {
		for i59 := 0; i59 < 6; i59++ {
			{
				var v60 []uint16 = []uint16{uint16(0xffff), uint16(16384), uint16(16129), uint16(7), uint16(17)}
				mix_sl_uint16(v60)
			}
			for _, i61 := range clip(((g_string + "é世0\n") + sub(g_string, -8744346617498092021, i59))) {
				_ = i61
				if !(i59 > i58) {
					break
				}
			}
			_ = i59
			if ((i58 == i58) != p14(g_bool, "\t界Q", "0z\t\n")) {
				continue
			}
		}
		_ = i58
	}
	{
		v62 := bool(((^g_uint8) <= ((g_uint8 | g_uint8) * (g_uint8 / 64))))
		mixb(v62)
	}
	switch x := (g_int | (g_int &^ g_int)); uint8(x>>3) & 7 {
	case 2:
		v63 := uint64(uint64((g_uint8 % (g_uint8 | 1))))
		mix(uint64(v63))
	case 1, 7:
		var v64 uintptr = (g_uintptr | uintptr(int64(g_uint8)))
		mix(uint64(v64))
	case 3:
		for i65 := range 4 {
			v66 := uint8((uint8(max(g_int8, int8(-4))) & ((g_uint8 + g_uint8) - sat(g_string, i65))))
			mix(uint64(v66))
			_ = i65
		}
	default:
		var v67 map[uint8]int = map[uint8]int{uint8(2): 1, uint8(26): 5, uint8(4): 9223372036854775806}
		mix_map_uint8_int(v67)
	}
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case []int:
		return 0
	case bool:
		return 1
	case error:
		return 2
	case nil:
		return 3
	case map[string]int:
		return 4
	case int8, uint8:
		return 5
	case *int:
		return 6
	case shapeifaces1:
		return 7
	case string:
		return 8
	case int:
		return 9
	case func() int:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 5
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(5)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 5
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{5}, &boxifaces1{sqifaces1{2}, 5}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{5}
	mixb(s == shapeifaces1(sqifaces1{5}))
	mixb(any(s) == any(sqifaces1{5 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type keymaps2 struct {
	a string
	b bool
}

func maps2() {
	m := map[string]uint64{}
	for i := range 13 {
		k := clip(string(append([]byte((g_string + "é_Qéé")), (g_uint8 % (g_uint8 | 1)))))
		m[k] += uint64(20)
		if i%5 == 0 {
			delete(m, "界a😀")
		}
	}
	v, ok := m["_z"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{"界a😀", true}: 1}
	sk[keymaps2{"_z", false}]++
	sk[keymaps2{"界a😀", true}] += 5
	mix(uint64(sk[keymaps2{"界a😀", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = "é😀a\n"
	mixb(pm[1].b && pm[1].a == "é😀a\n")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](13)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap[""]
	delete(nilmap, "")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func slices3() {
	a := make([]int, 3, 7)
	for i := range a {
		a[i] = []int{17, -9, 10, 9}[i%4]
	}
	b := append(a, 2)
	c := append(a, 7, 17)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[1:3:3]
	e := append(d, 9027859034741045758)
	if len(e) > 0 {
		e[0] = 7
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[1:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[1:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 9027859034741045758
	g[0] = 17
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 3+1)
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
	mix_sl_int(c)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("maps2", maps2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
