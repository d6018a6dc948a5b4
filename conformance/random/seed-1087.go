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

var g_S1 S1 = S1{[2]int{9223372036854775806}, "Ж", "", false}

var g_S6 S6 = S6{true}

var g_S8 S8 = S8{f9: false}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(7158)

var g_int32 int32 = int32(1235808701)

var g_int64 int64 = int64(219966514912831258)

var g_int8 int8 = int8(73)

var g_string string = "éa__ß"

var g_uint uint = uint(0x2)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(10)

var g_uint64 uint64 = uint64(2)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(19)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mixs(x.f3)
	mixs(x.f4)
	mixb(x.f5)
}

func mix_S6(x S6) {
	mixb(x.f7)
}

func mix_S8(x S8) {
	mixb(x.f9)
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p__5_uint8(x *[5]uint8) {
	if x != nil {
		mix__5_uint8((*x))
	}
}

func mix_p_int16(x *int16) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 string
	f4 string
	f5 bool
}

type S6 struct {
	f7 bool
}

type S8 struct {
	f9 bool
}

func p10(a11 string, a12 string) (r13 uint) {

	if (g_bool != g_bool) {
		return
	}
	return min(min(r13, r13), (r13 | uint(18446744073709551614)))
}

func p14(a15 int) (r16 string) {
	if (float64(g_uint32) != (g_float64 / g_float64)) {
		var v17 []int = []int{-2, -9223372036854775808, -9223372036854775808, -2, 5938363970278879323}
		v18 := &v17
		a15++
		a15 += int(f2i(((g_float64 - g_float64) - (g_float64 + g_float64))))
		_ = v17
		_ = v18
	} else {
		L20:
		for i19 := 0; i19 < 7; i19++ {
			a15 -= int(f2i((float64(g_float32) * float64(g_int16))))
			_ = i19
			if g_bool {
				break L20
			}
		}
	}
	if (g_bool && (g_bool || g_bool)) {
		var v21 S1 = g_S1
		if !!v21.f5 {
			v21.f2[1] = int(int64((g_int32 - g_int32)))
			a15 -= (((v21.f2[0] % (len(r16) | 1)) & (-a15)) >> (int16((-g_uint32)) & 63))
		} else {
			v21 = v21
		}
		_ = v21
	}
	if (g_int64 > g_int64) {
		return
	}
	return clip(string([]rune(r16)))
}

func p22(a23 uint16, a24 string) (r25 int16) {
	if (g_uint32 != (g_uint32 / (g_uint32 | 1))) {
		for i26 := range 5 {
			var v27 bool = !(int32(len(a24)) < g_int32)
			var v28 bool = !v27
			_ = v27
			_ = v28
			_ = i26
			if g_bool {
				break
			}
		}
		v29 := int8(max(g_int8, ((g_int8 % 7) * (g_int8 | int8(-100)))))
		v30 := ([]int)([]int{6, -1, -7358154417309132013, -9223372036854775808, -8078846515540750435})
		_ = v29
		_ = v30
	} else {
		for i31 := uint32(32); i31 > 0; i31 /= 2 {
			_ = i31
		}
		a24 = clip((a24 + (string(append([]byte(a24), g_uint8)) + (a24 + a24))))
	}
	if (len(a24) >= len(a24)) {
		for _, i32 := range clip(p14(max(len(a24), len(a24)))) {
			var v33 uint32 = (((g_uint32 ^ uint32(12)) & (g_uint32 >> (i32 & 63))) | (min(g_uint32, uint32(12)) + (g_uint32 - g_uint32)))
			_ = v33
			_ = i32
			if (float64(g_int64) != (g_float64 - g_float64)) {
				break
			}
		}
	} else {
		a23 = uint16(r25)
		{
		}
	}
	var v34 int = ((len(a24) >> 10) << (((g_uint64 % 10) + (g_uint64 & g_uint64)) & 7))
	if (g_bool && g_bool) {
		if !!g_bool {
			v34 = v34
		}
		v35 := uintptr((((g_uintptr &^ uintptr(18446744073709551614)) << 15) + ((g_uintptr + uintptr(0)) | (g_uintptr / 8))))
		for i36 := 1; i36 >= 0; i36-- {
			v34 |= int(r25)
			v34 += (v34 + i36)
			_ = i36
		}
		_ = v35
	} else {
		if (!g_bool || (g_float64 <= float64(-2.25e-7))) {
			v37 := (map[uint8]string)(map[uint8]string{uint8(8): "éQЖ\na", uint8(20): "€a😀 界", uint8(14): "ß界_", uint8(23): "_Q\naé"})
			var v38 int8 = ((int8(g_uintptr) << ((g_uint64 + uint64(4)) & 31)) ^ (g_int8 - (g_int8 | g_int8)))
			_ = v37
			_ = v38
		} else {
			a24 = clip(p14((v34 / (len(a24) | 1))))
			v34 *= (v34 * v34)
		}
	}
	_ = v34
	if (g_float64 <= float64(0.7904129025312665)) {
		return
	}
	return int16((g_uintptr + uintptr(15345339258312144737)))
}

func p39(a40 bool, a41 int, a42 string) (r43 int32) {
	var v44 string = clip((((a42 + a42) + (a42 + a42)) + (a42 + sub(a42, len(a42), a41))))
	v45 := &v44
	r43++
	switch x := ((a41 | len(a42)) % ((len(v44) &^ 5) | 1)); uint8(x>>3) & 7 {
	case 3:
		a41 = (len(v44) << (((g_uint64 + uint64(6211736752419956157)) >> ((g_uint32 >> (g_uint8 & 31)) % 8)) & 31))
		for _, i46 := range clip((*v45)) {
			a41 ^= (int(f2i(g_float64)) >> 56)
			a41 &= ((len(v44) & (len(a42) & -4523616604161865449)) &^ (len(v44) + (len(a42) &^ len(a42))))
			_ = i46
			if (uint16(g_uintptr) <= g_uint16) {
				break
			}
		}
	case 6, 4:
		switch x := ((a41 ^ -5385728094792362614) >> 26); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			var v47 float64 = float64(uint16((g_int64 * g_int64)))
			_ = v47
		case "é", "0":
			a41 = (len(v44) << (max((g_uint32 << (g_uint8 % 70)), uint32(g_uint32)) & 7))
			a42 = clip(v44)
		case "":
			var v48 int32 = int32(int8((g_uint8 ^ g_uint8)))
			v49 := S6(S6{f7: true})
			_ = v48
			_ = v49
		}
		v50 := uint64((uint64(uintptr(r43)) / 64))
		_ = v50
	case 5:
		if (!a40 && (g_float64 != g_float64)) {
			r43 = (r43 & min(r43, min(r43, r43)))
			a40 = ((a41 << ((g_uint64 + uint64(0)) % 8)) >= int(f2i(float64(g_int16))))
		} else {
			v51 := int8(((int8(g_uint32) ^ (g_int8 - int8(4))) >> 13))
			var v52 uint32 = (((g_uint32 << (g_uint32 % 70)) + g_uint32) + ((g_uint32 &^ uint32(11)) + g_uint32))
			_ = v51
			_ = v52
		}
		if !(a40 == a40) {
			a41 = (((len(v44) << 9) << 9) * (len(v44) >> ((g_uint % 2) % 8)))
			a41 = (len(a42) * ((a41 &^ len(a42)) >> (len(a42) & 63)))
			v44 = clip("_")
		}
	default:
		a41 = len(a42)
	}
	_ = v44
	_ = v45
	if (a41 <= -9223372036854775808) {
		return
	}
	return (r43 % 8)
}

func core0() {
	mix(uint64((((^g_uintptr) | (g_uintptr / (g_uintptr | 1))) * ((g_uintptr >> (g_uint16 & 31)) / ((g_uintptr ^ uintptr(0)) | 1)))))
	L54:
	for _, i53 := range clip(string([]rune((g_string + " ")))) {
		if (g_bool || !g_bool) {
			if ((g_bool || g_bool) && g_bool) {
				var v55 float64 = float64(((-g_float32) / (g_float32 + g_float32)))
				mix(uint64(((g_int8 >> 17) & g_int8)))
				mix(fb(v55))
			} else {
				var v56 int16 = (int16((g_int8 / 100)) - (g_int16 | (g_int16 - int16(-8))))
				v57 := &v56
				mix(uint64(v56))
				mix_p_int16(v57)
			}
			var v58 [1]string = [1]string{"\n"}
			for i59 := uint32(8); i59 > 0; i59 /= 2 {
				_ = i59
				if (v58[0] >= (v58[0] + v58[0])) {
					break
				}
			}
			mix__1_string(v58)
		} else {
			{
				v60 := int8((int8((g_int8 / 64)) / (int8((g_uint8 | g_uint8)) | 1)))
				v61 := &v60
				mix(uint64(v60))
				mix_p_int8(v61)
			}
			v62 := float32((g_float32 / (g_float32 - (g_float32 * g_float32))))
			mix(fb(float64(v62)))
		}
		_ = i53
		if !(g_string < "a") {
			continue L54
		}
	}
	switch x := g_int; x & 7 {
	case 3:
		var v63 string = clip(string(append([]byte(string(rune((g_uintptr << 57)))), ((g_uint8 >> (g_uint64 & 7)) &^ (g_uint8 >> (g_uint32 & 7))))))
		mixs(v63)
	case 4, 0:
		var v64 [5]uint8 = [5]uint8{uint8(205), uint8(84)}
		v65 := &v64
		if ((g_int ^ -4) == (g_int / (g_int | 1))) {
			for i66 := 0; i66 < 1; i66++ {
				var v67 float64 = (-((g_float64 - g_float64) + (g_float64 / g_float64)))
				v64[1] = ((v64[3] >> 5) &^ (-v64[2]))
				v67 = (v67 * float64((g_uint32 % (g_uint32 | 1))))
				mix(fb(v67))
				_ = i66
				if ((g_string + g_string) < string(rune(g_uint64))) {
					break
				}
			}
		} else {
			v68 := uint16(uint16((v64[1] &^ (+v64[3]))))
			mix(uint64(v68))
		}
		mix__5_uint8(v64)
		mix_p__5_uint8(v65)
	case 6:
		var v69 string = clip(string(append([]byte(g_string), uint8((g_uint16 + g_uint16)))))
		switch x := (len(v69) & (len(v69) & len(v69))); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			v70 := uint64(uint64(g_uint64))
			if (len(v69) >= len(v69)) {
				var v71 int8 = (min((g_int8 >> 65), (g_int8 + g_int8)) | int8((v70 - v70)))
				mix(uint64(v71))
			}
			mix(uint64(v70))
		case "é", "":
			v72 := S8(g_S8)
			L74:
			for i73 := range 3 {
				var v75 bool = (((g_float64 - g_float64) - (g_float64 / g_float64)) < ((g_float64 / g_float64) / (g_float64 - g_float64)))
				mixb(v75)
				_ = i73
				if ((len(v69) &^ i73) > len(v69)) {
					break L74
				}
			}
			mix_S8(v72)
		case "z":
			mix_S8(g_S8)
		default:
			for i76 := uint32(8); i76 > 0; i76 /= 2 {
				_ = i76
				if ((g_uint16 ^ uint16(53855)) >= (g_uint16 * uint16(0xf))) {
					continue
				}
			}
		}
		mixs(v69)
	default:
		{
			L78:
			for i77 := range 6 {
				_ = i77
				if ((g_int32 ^ g_int32) < (g_int32 & int32(15))) {
					continue L78
				}
			}
			v79 := S1(g_S1)
			mix_S1(v79)
		}
	}
	for i80 := 5; i80 >= 0; i80-- {
		v81 := S6(g_S6)
		var v82 int16 = int16(-9)
		{
			mix_sl_string([]string{"é_\"Жé", "\" \x00世"})
			var v83 float32 = float32(-3)
			mix(uint64((((g_int32 % (g_int32 | 1)) & g_int32) + ((g_int32 << 44) ^ (g_int32 & int32(0xa))))))
			mix(fb(float64(v83)))
		}
		mix_S6(v81)
		mix(uint64(v82))
		_ = i80
	}
	for i84 := 5; i84 >= 0; i84-- {
		if ((g_float64 >= g_float64) && g_bool) {
		} else {
		}
		{
			v85 := uint8(uint8(int8(g_uint16)))
			if (string(append([]byte(g_string), uint8(78))) > string([]rune(g_string))) {
				v86 := uint8((v85 ^ uint8(195)))
				mix(uint64(v86))
			}
			mix(uint64(v85))
		}
		if !(g_int8 > int8(4)) {
			var v87 []uint8 = []uint8{uint8(134), uint8(15), uint8(4), uint8(254), uint8(17)}
			mix_sl_uint8(v87)
		}
		_ = i84
	}
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err2" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic("plain")
	}
	w := n * 2
	var v88 float64 = (-((g_float64 / g_float64) * float64(g_float32)))
	{
		res++
	}
	mix(fb(v88))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{2}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type nodepointers2 struct {
	val  int32
	next *nodepointers2
	arr  [3]int32
}

func pushpointers2(head **nodepointers2, v int32) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() int32 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x int32) (*int32, func() int32) {
	p := &x
	return p, func() int32 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 3 {
		pushpointers2(&head, int32(int(uint8(g_uint16)))^int32(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers2
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers2{val: int32(-564119171)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int32(-564119171))
	s := new(*r + p39(g_bool, g_int, g_string))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int32
	for x := range 3 {
		y := int32(x)
		ps = append(ps, &y, q)
	}
	*q = int32(-564119171)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

const (
	aconsts3 = iota * 8
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s8"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 109
const (
	thirdconsts3          = 26.0 / 7
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 77
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (109 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 7)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("pointers2", pointers2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
