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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{[2]int{8, -9223372036854775807}, 1, "\t", "界"}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-603.7809559593333)

var g_int int = 14

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(7)

var g_int64 int64 = int64(1979773928898329165)

var g_int8 int8 = int8(12)

var g_string string = "\t"

var g_uint uint = uint(15)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(0x26f833c8ac988494)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
	mixs(x.f4)
	mixs(x.f5)
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

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p__3_int(x *[3]int) {
	if x != nil {
		mix__3_int((*x))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [2]int
	f3 int
	f4 string
	f5 string
}

func p6(a7 bool, a8 uint16) (r9 bool) {
	var v10 []uint16 = []uint16{uint16(1), uint16(14), uint16(15291), uint16(16), uint16(32767)}
	{
	}
	if ((g_float64 + g_float64) != float64(g_float32)) {
		switch x := (len(v10) % 64); uint8(x>>3) & 7 {
		case 2:
		case 6, 0:
		case 1:
			var v11 int = -8972340682233153429
			_ = v11
		default:
		}
	} else {
		v12 := ([]uint32)([]uint32{})
		if r9 {
		} else {
			v13 := uint64((((g_uint64 &^ g_uint64) << ((g_uintptr - uintptr(13)) & 63)) ^ max((g_uint64 * uint64(13)), (+g_uint64))))
			var v14 S1 = g_S1
			_ = v13
			_ = v14
		}
		_ = v12
	}
	_ = v10
	if (g_string < g_string) {
		return
	}
	return ((g_int64 + g_int64) > g_int64)
}

func p15(a16 bool, a17 uint16, a18 uint) (r19 bool) {
	var v20 int64 = (g_int64 | max((g_int64 * g_int64), (g_int64 & g_int64)))
	for i21 := 0; i21 < 3; i21++ {
		if ((g_int16 * g_int16) >= (g_int16 % 7)) {
		}
		_ = i21
		if true {
			continue
		}
	}
	_ = v20
	if !r19 {
		return
	}
	return ((g_float64 - float64(-1.5)) < float64(g_float32))
}

func p22(a23 int16, a24 string) (r25 int) {
	r25 ^= (((len(a24) >> (g_uint64 & 63)) | len(a24)) ^ int(int64(g_uint)))
	r25 = r25
	switch x := (len(a24) >> (len(a24) & 7)); uint8(x>>3) & 7 {
	case 1:
		v26 := float64(float64(uint8((g_int8 - int8(1)))))
		_ = v26
	case 5, 3:
		for i27 := 4; i27 >= 0; i27-- {
			r25 = i27
			var v28 float64 = (float64(float32(g_uintptr)) - ((g_float64 + g_float64) + (g_float64 + g_float64)))
			var v29 int64 = (int64(f2i(v28)) - (int64(f2i(v28)) + (g_int64 / (g_int64 | 1))))
			_ = v28
			_ = v29
			_ = i27
		}
		if p15(g_bool, (g_uint16 >> 24), g_uint) {
			r25 *= int(g_int64)
			r25 = (len(a24) & (r25 << 27))
			a24 = clip(a24)
		}
		fallthrough
	case 0:
		for _, i30 := range clip((string([]rune(a24)) + string([]rune(a24)))) {
			r25 &^= len(a24)
			r25 = (r25 & 14)
			var v31 []uint8 = []uint8{uint8(7), uint8(1), uint8(8)}
			_ = v31
			_ = i30
		}
	}
	if !g_bool {
		return
	}
	return int(f2i(float64(g_int64)))
}

func core0() {
	if (g_bool == (g_int != -2)) {
		v32 := bool(p15(g_bool, (uint16(g_uint32) / ((g_uint16 / 10) | 1)), uint((g_int + -3))))
		var v33 S1 = S1{[2]int{11}, -1627787026813299019, "", "\t\t_z"}
		mixb(v32)
		mix_S1(v33)
	}
	if ((g_string + "") >= g_string) {
		v34 := int8((g_int8 / (int8(g_uint32) | 1)))
		v35 := &v34
		switch x := p22(int16(g_int), g_string); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			if (int(v34) <= int(g_uint64)) {
				var v36 int64 = ((g_int64 / 10) * g_int64)
				v37 := &v36
				mix(uint64(v36))
				mix_p_int64(v37)
			}
		case "", "z":
			var v38 map[int]uint8 = map[int]uint8{int(8): uint8(15), int(17): uint8(120), int(0): uint8(0x87), int(14): uint8(17)}
			mix_map_int_uint8(v38)
			fallthrough
		case "0":
			v39 := uintptr(uintptr(int64(f2i(float64(g_int32)))))
			mix(uint64(v39))
		}
		mix(uint64(v34))
		mix_p_int8(v35)
	} else {
		{
			v40 := float64((((g_float64 / g_float64) - (g_float64 - g_float64)) * (-(g_float64 / float64(0.1)))))
			var v41 [3]string = [3]string{"a", "", ""}
			mix(fb(v40))
			mix__3_string(v41)
		}
		for i42 := 0; i42 < 6; i42++ {
			v43 := float64((g_float64 / float64((g_uint64 / 2))))
			mix(fb(v43))
			_ = i42
		}
	}
	v44 := int16((((g_int16 % 2) + (g_int16 + g_int16)) << 68))
	mix_S1(g_S1)
	v45 := ([3]int)([3]int{-3381389251974704343, 0})
	v46 := &v45
	v47 := ([]string)([]string{"é0", "€😀", "\x00"})
	if ((g_float64 - g_float64) < float64(3.141592653589793)) {
		v45[2] = p22(int16((g_int32 - g_int32)), string(rune((v45[1] / (v45[0] | 1)))))
		for i48 := 0; i48 < 7; i48++ {
			var v49 map[int]string = map[int]string{}
			mix_map_int_string(v49)
			_ = i48
		}
	} else {
		if ((g_bool == false) == (g_uintptr < uintptr(0x1))) {
			v45[2] = ((v45[0] / (len(v47) | 1)) * int(f2i((g_float64 + float64(-2.25e-7)))))
			var v50 uintptr = (g_uintptr * g_uintptr)
			L52:
			for i51 := uint8(128); i51 > 0; i51 /= 2 {
				v45[0] &= p22(((v44 + int16(0x10)) << (i51 % 8)), string([]rune(at_string(v47, 8))))
				v45[2] -= p22(int16(2), at_string(v47, 4))
				_ = i51
				if ((g_bool == g_bool) && (g_bool && false)) {
					break L52
				}
			}
			mix(uint64(v50))
		} else {
			v45[0] = (((len(v47) << 38) * p22(v44, "€Ж世a€")) | (v45[2] >> ((-g_int64) & 31)))
			var v53 uint = (min(g_uint, max(g_uint, g_uint)) * (uint(g_uint16) >> 63))
			mix(uint64(v53))
		}
		for i54 := uint8(32); i54 > 0; i54 /= 2 {
			mix_S1(S1{f2: [2]int{9223372036854775807}, f4: " ß\x00", f5: ""})
			_ = i54
			if ((-g_float64) < (g_float64 + g_float64)) {
				break
			}
		}
	}
	v45[2] ^= (p22(v44, string(append([]byte(at_string(v47, 7)), g_uint8))) % 3)
	mix(uint64(v44))
	mix__3_int(v45)
	mix_p__3_int(v46)
	mix_sl_string(v47)
}

func ints1() {
	for i, x := range []uint16{9, 9233, 31788, 1, 7866} {
		for _, n := range []uint{0, 1, 27, 45} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int32(x) >> (n & 7)))
		}
		y := max(min(x, (x | uint16(7809))), (x >> (x % 8)))
		mix(uint64(x*y - (x % (x | 1))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint16(16384)
		x &^= y
		x++
		mix(uint64(int32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type shapeifaces2 interface {
	area() int
}
type solidifaces2 interface {
	shapeifaces2
	error
}
type sqifaces2 struct{ a int }
type boxifaces2 struct {
	shapeifaces2
	h int
}

func (s sqifaces2) area() int      { return s.a * s.a }
func (b *boxifaces2) area() int    { return b.shapeifaces2.area() * b.h }
func (b *boxifaces2) Error() string { return "box" }

func kindifaces2(x any) int {
	switch x.(type) {
	case int8, uint8:
		return 0
	case shapeifaces2:
		return 1
	case []int:
		return 2
	case error:
		return 3
	case map[string]int:
		return 4
	case string:
		return 5
	case int:
		return 6
	case *int:
		return 7
	case func() int:
		return 8
	case nil:
		return 9
	case bool:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces2:
		return v.area() + len(v.Error())
	case shapeifaces2:
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

func ifaces2() {
	n := 4
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{4}, &boxifaces2{sqifaces2{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{4}
	mixb(s == shapeifaces2(sqifaces2{4}))
	mixb(any(s) == any(sqifaces2{4 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces2)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces2); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces2); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces2{s, 2}
	s = &boxifaces2{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

const (
	aconsts3 = iota * 4
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s4"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 162
const (
	thirdconsts3          = 12.0 / 3
	rconsts3              = 'a' + iota*2
	tconsts3    int16        = 14
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

func core4() {
	L56:
	for i55 := 0; i55 < 2; i55++ {
		L58:
		for i57 := range 1 {
			_ = i57
			if ((g_int32 >= g_int32) && g_bool) {
				break L58
			}
		}
		v59 := uintptr((g_uintptr & (uintptr(g_uintptr) / (g_uintptr | 1))))
		mix(uint64(v59))
		_ = i55
		if g_bool {
			break L56
		}
	}
	v60 := int((+g_int))
	{
		{
			{
				v60 = (v60 * int((g_uint16 >> (v60 & 63))))
				v60 = p22((max(g_int16, g_int16) | (g_int16 &^ int16(14))), (string(append([]byte(g_string), uint8(165))) + string(rune(g_int8))))
			}
		}
	}
	v60 = (((v60 >> (g_uint8 & 31)) % 64) << 34)
	v60 = p22(int16((g_uint64 % 2)), sub(string([]rune(g_string)), (v60 << (g_uint64 % 8)), (v60 << 4)))
	v61 := int16(g_int16)
	v62 := float64((float64(g_uint32) * ((g_float64 - g_float64) / (g_float64 - g_float64))))
	v63 := bool(p6((v60 < (v60 & 6983275382666171751)), ((g_uint16 + g_uint16) % ((g_uint16 ^ g_uint16) | 1))))
	mix(uint64(v60))
	mix(uint64(v61))
	mix(fb(v62))
	mixb(v63)
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("ifaces2", ifaces2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
