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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{int8(-128), uint(0), [1]int{}}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(-6)

var g_int32 int32 = int32(439669109)

var g_int64 int64 = int64(-3522175246625943475)

var g_int8 int8 = int8(18)

var g_string string = "\"aé\t "

var g_uint uint = uint(0x6)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(18261844425196189387)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
	mix__1_int(x.f4)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_sl_int32(x *[]int32) {
	if x != nil {
		mix_sl_int32((*x))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int8
	f3 uint
	f4 [1]int
}

func p5(a6 int16) (r7 bool) {
	switch x := int(f2i(g_float64)); uint8(x>>3) & 7 {
	case 7:
		if ((g_string + g_string) == (g_string + "界_\"0é")) {
		} else {
			v8 := S1(S1{f3: uint(17)})
			v8.f4[0] -= (v8.f4[0] % (v8.f4[0] | 1))
			_ = v8
		}
	case 6, 4:
	case 3:
		var v9 float64 = (float64((g_int8 % (g_int8 | 1))) * float64(uint32(g_uint8)))
		_ = v9
	}
	for i10 := 3; i10 >= 0; i10-- {
		if ((g_uintptr &^ g_uintptr) == g_uintptr) {
		} else {
			v11 := int32(int32(min(int8(g_uint16), (g_int8 + int8(-0x6c)))))
			_ = v11
		}
		_ = i10
	}
	if false {
		return
	}
	return ((g_int < -5) || (g_string != g_string))
}

func p12(a13 string, a14 bool, a15 string) (r16 uint) {
	L18:
	for i17 := 0; i17 < 2; i17++ {
		if !a14 {
		}
		for i19 := uint32(64); i19 > 0; i19 /= 2 {
			var v20 S1 = S1{int8(80), uint(4611686018427387904), [1]int{5}}
			_ = v20
			_ = i19
		}
		r16 = r16
		_ = i17
		if (g_uint32 != uint32(r16)) {
			continue L18
		}
	}
	L22:
	for i21 := 0; i21 < 7; i21++ {
		v23 := int16((((g_int16 | g_int16) << (min(g_uint8, g_uint8) % 8)) % (g_int16 | 1)))
		v24 := uint8(g_uint8)
		switch x := int(f2i((-g_float64))); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			v24 = uint8(254)
		case "0", "a":
		case "":
		default:
		}
		_ = v23
		_ = v24
		_ = i21
		if !a14 {
			continue L22
		}
	}
	var v25 S1 = S1{f3: uint(0xffffffffffffffff)}
	_ = v25
	if a14 {
		return
	}
	return min(uint(g_int64), uint(17))
}

func p26(a27 string, a28 string) (r29 int) {
	switch x := r29; uint8(x>>3) & 7 {
	case 1:
		if ((len(a28) < 1409438748710090534) != (g_bool == g_bool)) {
			r29 = (((-r29) &^ max(r29, 17)) + int(g_uint8))
			r29 = ((-len(a27)) + (int(f2i(g_float64)) | int(g_uint)))
		}
		r29 = (int((g_uint16 ^ g_uint16)) + (int(f2i(g_float64)) + (r29 ^ len(a28))))
		fallthrough
	case 2, 0:
		var v30 string = clip(string(rune(((g_uint - uint(0xb)) % 10))))
		_ = v30
		fallthrough
	case 7:
		r29 = r29
		var v31 int32 = (((g_int32 >> 23) / 10) + ((g_int32 << (g_uint32 & 63)) >> 50))
		_ = v31
	}
	switch x := (r29 << ((g_uint64 / 10) % 33)); uint8(x>>3) & 7 {
	case 5:
		var v32 string = clip((sub(string([]rune(a28)), (len(a27) % (r29 | 1)), (len(a28) / (r29 | 1))) + string(rune((g_int8 / (g_int8 | 1))))))
		_ = v32
	case 7, 4:
		v33 := S1(g_S1)
		_ = v33
		fallthrough
	case 2:
		if !(g_uint64 != g_uint64) {
			r29 = (len(a27) - (r29 >> (g_uint64 % 70)))
			r29 ^= int(f2i(((g_float64 / g_float64) * float64(g_uintptr))))
		}
	default:
		L35:
		for i34 := 0; i34 < 7; i34++ {
			r29 = int(f2i(float64(float32(g_float64))))
			r29 &^= (i34 >> ((g_uint64 - (g_uint64 << (g_uint % 33))) % 33))
			_ = i34
			if ((g_bool == g_bool) || (g_bool == g_bool)) {
				break L35
			}
		}
	}
	if (g_bool != g_bool) {
		return
	}
	return ((r29 * r29) << ((g_uint8 << (g_int8 & 31)) % 33))
}

func p36(a37 uintptr) (r38 string) {
	L40:
	for i39 := 0; i39 < 4; i39++ {
		_ = i39
		if !(r38 == r38) {
			break L40
		}
	}
	L42:
	for i41 := 0; i41 < 3; i41++ {
		if g_bool {
		}
		_ = i41
		if true {
			continue L42
		}
	}
	if (len(r38) != len(r38)) {
		return
	}
	return clip((string(rune(g_uint64)) + (r38 + r38)))
}

func p43(a44 uint64, a45 int, a46 bool) (r47 string) {
	var v48 uint = (p12((r47 + r47), !a46, (r47 + r47)) << (((g_uint8 + g_uint8) >> ((g_int16 &^ g_int16) & 31)) % 33))
	a45 = p26("z\t😀ß", (string(append([]byte(r47), g_uint8)) + string(rune(g_int16))))
	v49 := ([]string)([]string{"_", "界a 世 ", ""})
	for i50 := 0; i50 < 7; i50++ {
		a45 &^= (i50 & ((len(v49) - a45) / ((len(r47) &^ len(v49)) | 1)))
		v51 := string(clip((at_string(v49, 2) + string(rune(a45)))))
		_ = v51
		_ = i50
		if (a46 && !a46) {
			break
		}
	}
	_ = v48
	_ = v49
	if a46 {
		return
	}
	return clip((sub(r47, a45, a45) + string([]rune(r47))))
}

func core0() {
	if ((g_int >> (g_uint8 & 7)) < (g_int ^ g_int)) {
		v52 := S1(S1{f4: [1]int{18}})
		mix_S1(v52)
	}
	var v53 S1 = S1{int8(-69), uint(18), [1]int{-5}}
	mix_S1(v53)
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
	case nil:
		return 0
	case *int:
		return 1
	case int8, uint8:
		return 2
	case []int:
		return 3
	case func() int:
		return 4
	case int:
		return 5
	case map[string]int:
		return 6
	case bool:
		return 7
	case error:
		return 8
	case string:
		return 9
	case shapeifaces1:
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

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err7" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
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
		panic(4)
	}
	w := n * 7
	w++
	v54 := uint((p12(string([]rune(g_string)), (g_string != ""), (g_string + g_string)) % 8))
	mix(uint64(v54))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
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

func defers2() {
	r, err := leveldefers2(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{7}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

const (
	aconsts3 = iota * 2
	bconsts3
	_
	cconsts3 = 1 << (iota + 4)
	dconsts3
	econsts3, fconsts3 = iota, "s2"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 195
const (
	thirdconsts3          = 14.0 / 2
	rconsts3              = 'a' + iota*4
	tconsts3    int64        = 31
	maskconsts3           = ^uint32(0) >> 4
	big2consts3           = bigconsts3 >> (195 - 4) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 2)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	v55 := S1(S1{int8(0x7c), uint(0xc), [1]int{}})
	v56 := bool((max((g_uint16 >> 44), (g_uint16 % (g_uint16 | 1))) > ((g_uint16 &^ g_uint16) * (+g_uint16))))
	v57 := uint8(((g_uint8 % 10) % (((g_uint8 % 100) ^ (g_uint8 / 2)) | 1)))
	v58 := uint(((p12("ß😀a0_", v56, "z😀Ж\"\x00") / (v55.f3 | 1)) & v55.f3))
	if (g_float64 >= (g_float64 - g_float64)) {
		v59 := float32((((g_float32 + float32(0)) + (g_float32 * g_float32)) / float32((-g_float64))))
		for i60 := range 1 {
			if false {
				v55 = v55
				v59 = v59
				v55.f4[0] = (max(min(v55.f4[0], v55.f4[0]), (i60 >> (g_uint32 % 33))) >> (v55.f3 & 63))
			} else {
				v61 := int32(int32((g_int32 << 55)))
				mix(uint64(v61))
			}
			if (v55.f3 >= (v58 & uint(11943007738386348677))) {
				v58 += v55.f3
				v62 := uint8(uint8(i60))
				mix(uint64(v62))
			}
			v55.f4[0] += p26(((g_string + "Q\x00é\x00") + (g_string + g_string)), g_string)
			_ = i60
		}
		switch x := int(f2i(float64(v55.f4[0]))); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			for i63 := uint32(8); i63 > 0; i63 /= 2 {
				var v64 uint64 = g_uint64
				mix(uint64(v64))
				_ = i63
			}
		case "z", "":
			v55.f4[0] = ((v55.f4[0] - (v55.f4[0] ^ 148310193217753838)) & int(f2i((g_float64 - float64(0)))))
			fallthrough
		case "a":
			v57 = v57
		default:
			var v65 []int32 = []int32{int32(6)}
			v66 := &v65
			mix_sl_int32(v65)
			mix_p_sl_int32(v66)
		}
		mix(fb(float64(v59)))
	} else {
		v67 := float64(float64((+v55.f2)))
		mix(fb(v67))
	}
	v68 := ([]uint8)([]uint8{})
	if ((v58 << (g_uint16 & 31)) == (v55.f3 + v58)) {
		L70:
		for i69 := range 3 {
			v71 := float32(float32((g_uint32 - uint32(9))))
			var v72 S1 = v55
			mix(fb(float64(v71)))
			mix_S1(v72)
			_ = i69
			if !v56 {
				continue L70
			}
		}
		v55.f3 &^= min(((^v55.f3) / (max(v55.f3, uint(15101033399916693732)) | 1)), uint(min(g_int32, int32(5))))
	}
	v55.f4[0] &= int(len(v68))
	mix_S1(v55)
	mixb(v56)
	mix(uint64(v57))
	mix(uint64(v58))
	mix_sl_uint8(v68)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("defers2", defers2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
