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

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(18)

var g_int64 int64 = int64(17)

var g_int8 int8 = int8(-0x27)

var g_map_uint8_string map[uint8]string = map[uint8]string{uint8(27): "😀世", uint8(29): "z0世\t界", uint8(22): "\"Жé"}

var g_sl_int []int = []int{4, 4, 1530485379245841031, 8}

var g_sl_int16 []int16 = []int16{int16(-0x7fff), int16(-12820), int16(-0x9), int16(-9041)}

var g_sl_uint32 []uint32 = []uint32{uint32(97026083), uint32(4072190365)}

var g_string string = "世\t\x00"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(11)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(15)

func mix_S3(x S3) {
	mix__3_int(x.f4)
	mix(uint64(x.f5))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
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

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_map_uint8_string(x *map[uint8]string) {
	if x != nil {
		mix_map_uint8_string((*x))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 [3]int
	f5 uint
}

func p6(a7 int) (r8 bool) {
	for i9 := 0; i9 < 4; i9++ {
		var v10 float64 = ((-float64(g_int32)) + float64(uint64(g_uint64)))
		v11 := &v10
		_ = v10
		_ = v11
		_ = i9
	}
	switch x := a7; []string{"a", "z", "", "é"}[x&3] {
	case "0":
		for i12 := 0; i12 < 4; i12++ {
			var v13 map[int]int = map[int]int{int(24): 4409037291203302514, int(3): 15, int(23): 8969482614641415261, int(7): 17}
			v13[6592475543099913292] += a7
			_ = v13
			_ = i12
		}
		a7 = int(f2i(float64((g_float32 + float32(-3)))))
	case "a", "":
		L15:
		for i14 := uint8(32); i14 > 0; i14 /= 2 {
			a7 |= int(((a7 | a7) | (a7 | 9223372036854775806)))
			_ = i14
			if r8 {
				continue L15
			}
		}
		a7 = a7
	case "é":
		if !(g_string < "Q😀") {
			a7 = ((a7 << ((g_uint ^ g_uint) & 63)) << 10)
			a7 += int(g_uint32)
		} else {
			a7 -= int(int64((g_int32 ^ g_int32)))
		}
	default:
		if (!r8 || (g_int8 != int8(71))) {
			var v16 uint16 = g_uint16
			a7 = (a7 * (int(a7) &^ (a7 << (g_uint32 % 8))))
			a7 = ((-a7) + int(max(v16, v16)))
			_ = v16
		} else {
			a7 += max(a7, ((a7 >> 41) << 65))
			v17 := int16(int16(13))
			_ = v17
		}
	}
	a7 *= (a7 >> (uint16((g_uint8 - uint8(15))) & 7))
	if (g_string != g_string) {
		return
	}
	return (!r8 != (g_string > g_string))
}

func p18(a19 string, a20 int16) (r21 uintptr) {
	v22 := uint16(uint16(((r21 + uintptr(7158221550928229501)) % 7)))
	a19 = clip(string(rune(g_uint32)))
	_ = v22
	if (g_float64 >= g_float64) {
		return
	}
	return (r21 &^ (r21 * r21))
}

func p23(a24 string) (r25 uint32) {
	var v26 string = clip(string(rune(((g_int64 >> (g_uint64 % 33)) * (g_int64 & g_int64)))))
	v26 = clip(a24)
	var v27 float64 = g_float64
	var v28 []uint32 = g_sl_uint32
	_ = v26
	_ = v27
	_ = v28
	if (r25 != r25) {
		return
	}
	return (-(r25 ^ r25))
}

func p29(a30 bool, a31 int32, a32 bool) (r33 uint16) {
	switch x := ((g_int | 10) &^ int(g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		switch x := (g_int &^ (g_int >> (g_uint64 % 8))); uint8(x>>3) & 7 {
		case 2:
			fallthrough
		case 3, 1:
			fallthrough
		case 0:
			v34 := ([2]int)([2]int{4611686018427387904, 4})
			v34[0] = (((v34[0] &^ v34[1]) &^ (v34[0] &^ v34[0])) - ((v34[1] >> (g_uint64 & 63)) >> ((r33 ^ uint16(19)) & 63)))
			_ = v34
		default:
		}
		var v35 [2]int = [2]int{}
		_ = v35
		fallthrough
	case "z", "0":
		if ((g_string + "€ _Q世") != sub(g_string, 18, -8221801500331396971)) {
			v36 := ([2]int)([2]int{14})
			v37 := &v36
			v36[0] &= ((v36[1] / (v36[0] | 1)) % (v36[1] | 1))
			_ = v36
			_ = v37
		}
		var v38 bool = !(sub("界é\tz", 14, g_int) != (g_string + ""))
		v39 := &v38
		_ = v38
		_ = v39
	case "a":
		var v40 uint8 = ((uint8(g_uint) * (g_uint8 << (g_uint % 8))) << 38)
		_ = v40
	default:
		v41 := S3(S3{f4: [3]int{9223372036854775806}, f5: uint(5488736257321443444)})
		_ = v41
	}
	if (float64(g_uintptr) >= (g_float64 - g_float64)) {
		a30, a32 = (((g_float64 - float64(137.9050590105021)) - (g_float64 - g_float64)) >= ((-g_float64) * float64(g_float32))), (p6(g_int) == !a32)
	} else {
		for i42 := 0; i42 < 7; i42++ {
			_ = i42
		}
	}
	switch x := ((-g_int) / ((g_int % (g_int | 1)) | 1)); x & 7 {
	case 4:
		{
		}
	case 1, 2:
		L44:
		for i43 := 0; i43 < 7; i43++ {
			_ = i43
			if true {
				break L44
			}
		}
	case 7:
		if p6((g_int % (g_int | 1))) {
		} else {
			a32, a30 = a32, p6((+g_int))
		}
		if (g_int < int(g_int)) {
			a31 = (a31 >> ((uint(g_uint64) + max(g_uint, g_uint)) % 8))
			var v45 float32 = g_float32
			_ = v45
		} else {
		}
	default:
	}
	if !a32 {
		return
	}
	return (^(r33 + uint16(52874)))
}

func core0() {
	{
	}
	switch x := int(uint8(g_uint16)); x & 7 {
	case 5:
		v46 := S3(S3{[3]int{}, uint(18446744073709551614)})
		mix_S3(v46)
	case 3, 1:
		if (g_int > (g_int & g_int)) {
			{
			}
			v47 := int8(max((g_int8 &^ int8(112)), min(g_int8, int8(54))))
			mix(uint64(v47))
		} else {
			mix(uint64((((g_uint8 * g_uint8) * (g_uint8 - g_uint8)) + (g_uint8 - g_uint8))))
			for i48 := 0; i48 < 2; i48++ {
				_ = i48
			}
		}
	case 4:
		if g_bool {
			{
			}
			L50:
			for i49 := 2; i49 >= 0; i49-- {
				_ = i49
				if !(g_string != g_string) {
					break L50
				}
			}
		}
	default:
		if p6(int(f2i(g_float64))) {
		}
	}
	L52:
	for i51 := range 3 {
		if ((g_bool == g_bool) != (g_bool == false)) {
			{
				mix_sl_int(g_sl_int)
			}
		} else {
			mix(fb(((float64(g_float32) / float64(g_uint64)) * (-(-g_float64)))))
			if (p18("\"😀\"\n", int16(18)) <= min(g_uintptr, g_uintptr)) {
				var v53 float32 = (((-g_float32) / float32(g_float64)) / ((g_float32 / float32(16777217)) - (g_float32 + float32(0.1))))
				v54 := ([1]int)([1]int{5835945634277142414})
				mix(fb(float64(v53)))
				mix__1_int(v54)
			}
		}
		mix(uint64(max(int64((g_uintptr - g_uintptr)), (g_int64 << 70))))
		_ = i51
		if g_bool {
			break L52
		}
	}
	for i55 := 0; i55 < 1; i55++ {
		v56 := int64((+int64(f2i((g_float64 * float64(1e-300))))))
		mix(uint64(v56))
		_ = i55
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
	case func() int:
		return 0
	case string:
		return 1
	case int8, uint8:
		return 2
	case *int:
		return 3
	case []int:
		return 4
	case int:
		return 5
	case nil:
		return 6
	case shapeifaces1:
		return 7
	case bool:
		return 8
	case map[string]int:
		return 9
	case error:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 9
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
		return v(9)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 9
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{9}, &boxifaces1{sqifaces1{2}, 9}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{9}
	mixb(s == shapeifaces1(sqifaces1{9}))
	mixb(any(s) == any(sqifaces1{9 + 1}))
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
	case 0, 5:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 26:
	r -= r
	v57 := int32((((g_int32 << (g_uint64 % 33)) + (g_int32 / 7)) << 4))
	mix(uint64(v57))
		r += 100
	case 20, 21, 2:
		r += 1000
		switch {
		case y > 14:
			r++
		case y == 20:
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
	switch tr(1, 14) {
	case tr(2, 3), tr(3, 14), tr(4, 14):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 14) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(14)
	switch e {
	case 14 + 100, "x", nil:
		mix(5)
	case uint8(14):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err2" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers3{7})
	}
	w := n * 2
	for i58 := 2; i58 >= 0; i58-- {
		w = (int((g_uint16 &^ uint16(0xa))) * (int(g_int8) - 2))
		w &^= ((int(g_uint32) + (res >> 53)) - int(res))
		res = (i58 ^ int(f2i(float64(i58))))
		_ = i58
		if g_bool {
			continue
		}
	}
	res = (int(f2i(float64(g_float32))) / (int(f2i(g_float64)) | 1))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers3() {
	r, err := leveldefers3(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{2}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func core4() {
	var v59 int16 = (((g_int16 % (g_int16 | 1)) & (g_int16 | int16(-0x7))) | g_int16)
	v60 := &v59
	switch x := int((g_uint ^ g_uint)); x & 7 {
	case 0:
		for i61 := 6; i61 >= 0; i61-- {
			switch x := int(f2i((g_float64 - float64(7)))); []string{"a", "z", "", "é"}[x&3] {
			case "":
				fallthrough
			case "é", "a":
				v62 := ([]int)([]int{4611686018427387903})
				mix_sl_int(v62)
				fallthrough
			case "0":
			}
			_ = i61
		}
	case 3, 6:
		if ((g_int8 + int8(24)) != int8(13)) {
			v63 := (map[uint8]string)(g_map_uint8_string)
			v64 := &v63
			mix_map_uint8_string(v63)
			mix_p_map_uint8_string(v64)
		} else {
			var v65 []string = []string{"\tQ", "\n界 界世", "Ж世世Ж", "ßЖ\t€"}
			mix_sl_string(v65)
		}
		fallthrough
	case 2:
		switch x := (^(g_int >> (g_uint32 & 31))); x & 7 {
		case 2:
			mix(uint64((p18((g_string + g_string), ((*v60) | int16(-32767))) / 100)))
			var v66 uint8 = ((uint8(g_uint64) / ((g_uint8 / (g_uint8 | 1)) | 1)) &^ ((g_uint8 >> (g_int64 & 63)) + g_uint8))
			v67 := &v66
			mix(uint64(v66))
			mix_p_uint8(v67)
		case 4, 1:
			var v68 []int16 = g_sl_int16
			mix_sl_int16(v68)
		case 3:
			for _, i69 := range clip("\x000ßa") {
				_ = i69
				if false {
					continue
				}
			}
			var v70 [5]uint8 = [5]uint8{uint8(239), uint8(15), uint8(4)}
			mix__5_uint8(v70)
		default:
			mix(uint64((max((g_uint64 & g_uint64), (g_uint64 - g_uint64)) / ((-(g_uint64 % 2)) | 1))))
		}
	default:
	}
	for _, i71 := range clip(string(rune((g_uint32 * g_uint32)))) {
		v72 := float64(float64((float32(g_uint16) * (g_float32 / g_float32))))
		mix_sl_string([]string{" Ж€", "\tQ", "z€世a"})
		mix(fb(v72))
		_ = i71
		if !(g_bool || g_bool) {
			break
		}
	}
	mix(uint64(v59))
	mix_p_int16(v60)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("switches2", switches2)
	run("defers3", defers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
