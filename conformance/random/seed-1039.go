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

var g__1_uint8 [1]uint8 = [1]uint8{}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int int = -6

var g_int16 int16 = int16(1)

var g_int32 int32 = int32(20)

var g_int64 int64 = int64(0x4000000000000000)

var g_int8 int8 = int8(-1)

var g_string string = "\x00_"

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(23340)

var g_uint32 uint32 = uint32(1444422772)

var g_uint64 uint64 = uint64(11538186975537173147)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(9918030941398686874)

func mix_S6(x S6) {
	mix(uint64(x.f7))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 [1]int
	f5 bool
}

type S6 struct {
	f7 int8
}

func p8(a9 string, a10 string) (r11 uint32) {
	if (float64(g_float32) != (g_float64 / float64(1e-300))) {
		v12 := ([]int)([]int{-4989269140468687170, 9223372036854775806})
		switch x := at_int(v12, 3); uint8(x>>3) & 7 {
		case 2:
		case 1, 7:
			v13 := S6(S6{int8(63)})
			_ = v13
		case 0:
		default:
		}
		_ = v12
	} else {
		switch x := (len(a10) % (len(a9) | 1)); uint8(x>>3) & 7 {
		case 6:
		case 2, 1:
		case 5:
			r11 = (r11 / ((max(r11, r11) + uint32(g_uintptr)) | 1))
		default:
		}
		for i14 := 0; i14 < 6; i14++ {
			var v15 float64 = float64((len(a10) / 10))
			_ = v15
			_ = i14
		}
	}
	if ((len(a10) > -7) && false) {
		{
			v16 := S1(S1{f2: true, f3: true, f4: [1]int{}, f5: true})
			v17 := &v16
			_ = v16
			_ = v17
		}
		if ((g_int8 + g_int8) >= (g_int8 * g_int8)) {
		}
	}
	L19:
	for i18 := 2; i18 >= 0; i18-- {
		L21:
		for i20 := 7; i20 >= 0; i20-- {
			var v22 uint16 = (((g_uint16 ^ g_uint16) << ((g_uint16 % (g_uint16 | 1)) % 70)) & ((g_uint16 * g_uint16) &^ (g_uint16 * g_uint16)))
			var v23 int = i20
			_ = v22
			_ = v23
			_ = i20
			if (!g_bool || (g_int64 < g_int64)) {
				break L21
			}
		}
		var v24 float64 = (((g_float64 + g_float64) * (g_float64 - g_float64)) / ((g_float64 * g_float64) * float64(-1.5)))
		switch x := (len(a10) % ((len(a10) << (i18 & 63)) | 1)); x & 7 {
		case 6:
		case 1, 5:
			r11 = uint32(g_uintptr)
		case 2:
		default:
			v24 = float64((float32(g_int16) - (g_float32 / float32(1.5))))
		}
		_ = v24
		_ = i18
		if (max(r11, r11) < (r11 ^ r11)) {
			continue L19
		}
	}
	if (g_float64 != g_float64) {
		return
	}
	return r11
}

func p25(a26 int) (r27 string) {
	if ((g_float64 / g_float64) != (g_float64 / g_float64)) {
		v28 := uint64((g_uint64 >> (uint16((g_int8 / 10)) & 63)))
		v29 := uint8((g_uint8 &^ g_uint8))
		{
			a26 = (len(r27) &^ max(int(v28), (len(r27) >> 26)))
			var v30 string = clip(sub(sub((r27 + r27), (len(r27) ^ a26), (a26 << (g_uint % 8))), (len(r27) & (a26 / (len(r27) | 1))), 11))
			_ = v30
		}
		_ = v28
		_ = v29
	} else {
		if ((len(r27) | 5) < (len(r27) + a26)) {
			var v31 uint32 = (g_uint32 >> 46)
			var v32 string = clip(r27)
			a26 *= (((len(r27) & len(v32)) << 66) &^ (len(v32) | int(f2i(g_float64))))
			_ = v31
			_ = v32
		}
	}
	r27 = clip(sub(sub(r27, len(r27), max(a26, len(r27))), (len(r27) >> ((g_uint16 | g_uint16) % 70)), (int(g_int16) ^ len(r27))))
	if (g_bool == true) {
		return
	}
	return clip(string(append([]byte(r27), (g_uint8 >> (g_uint64 & 63)))))
}

func p33(a34 string) (r35 string) {
	if !(r35 >= a34) {
	}
	if (a34 >= a34) {
		return
	}
	return clip(string([]rune(r35)))
}

func p36(a37 uint16, a38 bool) (r39 uintptr) {
	switch x := int(g_int32); uint8(x>>3) & 7 {
	case 6:
		var v40 string = clip(sub(sub(string(rune(g_int8)), g_int, (g_int / (g_int | 1))), ((g_int - 3) / 8), int((g_int64 - int64(3)))))
		var v41 map[string]uint = map[string]uint{"0_": uint(14), " 世\t": uint(12), "éa": uint(1)}
		_ = v40
		_ = v41
	case 0, 5:
		for i42 := 4; i42 >= 0; i42-- {
			v43 := uintptr(((r39 << (min(g_uint32, g_uint32) % 8)) / (((r39 | r39) >> 45) | 1)))
			_ = v43
			_ = i42
		}
	case 2:
		if ((a38 == true) == !a38) {
		}
	default:
		var v44 S1 = S1{f5: false}
		_ = v44
	}
	if !(g_int < g_int) {
		if (int(a37) < (g_int - g_int)) {
		}
	}
	if (a38 || a38) {
		return
	}
	return ((r39 / (r39 | 1)) << ((g_uint64 % (g_uint64 | 1)) % 70))
}

func p45(a46 int32) (r47 string) {
	L49:
	for i48 := 2; i48 >= 0; i48-- {
		L51:
		for _, i50 := range clip(string(rune(g_uint32))) {
			_ = i50
			if ((r47 + r47) != string([]rune(r47))) {
				break L51
			}
		}
		_ = i48
		if g_bool {
			continue L49
		}
	}
	for _, i52 := range clip(r47) {
		{
			v53 := (map[int]int)(map[int]int{})
			var v54 int16 = g_int16
			v53[-1050752129038839020] |= (v53[2478732328608718278] >> 25)
			_ = v53
			_ = v54
		}
		v55 := S6(S6{f7: int8(0x14)})
		_ = v55
		_ = i52
	}
	if !g_bool {
		return
	}
	return clip(r47)
}

func core0() {
	v56 := uint((^((g_uint &^ g_uint) * (g_uint & g_uint))))
	L58:
	for i57 := 0; i57 < 4; i57++ {
		switch x := (i57 & (i57 ^ i57)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			for _, i59 := range clip(string(rune(v56))) {
				_ = i59
			}
			var v60 map[uint8]string = map[uint8]string{uint8(8): "", uint8(21): "Ж界"}
			mix_map_uint8_string(v60)
		case "0", "z":
			if ((g_string + g_string) > g_string) {
			} else {
				mix__1_uint8(g__1_uint8)
			}
			v61 := int((i57 / ((-i57) | 1)))
			v62 := &v61
			mix(uint64(v61))
			mix_p_int(v62)
		case "":
			{
				v63 := int32((g_int32 + int32(v56)))
				mix(uint64(v63))
			}
			v64 := uint(min(v56, uint(17817799740838739735)))
			mix(uint64(v64))
		default:
		}
		_ = i57
		if (int(g_int8) >= (i57 - i57)) {
			break L58
		}
	}
	for i65 := range 1 {
		v66 := uintptr((((g_uintptr | g_uintptr) >> ((g_uint64 >> 53) & 7)) + ((g_uintptr / (g_uintptr | 1)) & p36(g_uint16, true))))
		mix(uint64(v66))
		_ = i65
		if g_bool {
			continue
		}
	}
	{
		v67 := ([1]int)([1]int{})
		switch x := v67[0]; uint8(x>>3) & 7 {
		case 5:
			v67[0] = v67[0]
		case 7, 3:
			if (!g_bool || (g_bool != false)) {
				var v68 uint16 = (g_uint16 / (((g_uint16 | uint16(0x14)) ^ uint16(g_int64)) | 1))
				v67[0] = (v67[0] + 9215749157284195425)
				mix(uint64(v68))
			}
			var v69 uint = (v56 >> (g_uint16 % 33))
			mix(uint64(v69))
		case 0:
			{
				v67[0] &^= (int(g_uint32) << ((int64(f2i(g_float64)) / 10) & 31))
			}
			var v70 uint = (uint((g_uint16 &^ uint16(15))) + (v56 | (v56 >> (g_uint64 % 8))))
			mix(uint64(v70))
		}
		mix__1_int(v67)
	}
	mix(uint64(v56))
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
	case nil:
		return 1
	case int8, uint8:
		return 2
	case shapeifaces1:
		return 3
	case string:
		return 4
	case map[string]int:
		return 5
	case bool:
		return 6
	case func() int:
		return 7
	case error:
		return 8
	case int:
		return 9
	case *int:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
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
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 4
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{4}, &boxifaces1{sqifaces1{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{4}
	mixb(s == shapeifaces1(sqifaces1{4}))
	mixb(any(s) == any(sqifaces1{4 + 1}))
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

func pickswitches2(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 10, 21:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 3:
	mix_S6(S6{int8(126)})
	var v71 float32 = g_float32
	mix(fb(float64(v71)))
		r += 100
	case 0, 25, 7:
		r += 1000
		switch {
		case y > 15:
			r++
		case y == 0:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches2() {
	for x := range uint8(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 15) {
	case tr(2, 3), tr(3, 15), tr(4, 15):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 15) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(15)
	switch e {
	case 15 + 100, "x", nil:
		mix(5)
	case uint8(15):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type gridarrays3 [4][3]int16

func bumparrays3(a gridarrays3, p *gridarrays3) int16 {
	a[0][1] += 7
	p[0][2] -= 7
	return a[0][1] ^ p[0][2]
}

func arrays3() {
	var a gridarrays3
	a[0][2] = int16(18)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int16{0: int16(4473), int16(20)}
	for i, x := range lit {
		lit[len(lit)-1] = 7
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
	m := map[[2]int]string{{1, 2}: "x", {0, 7}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 7}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("switches2", switches2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
