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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -6

var g_int16 int16 = int16(-0x54ee)

var g_int32 int32 = int32(-4)

var g_int64 int64 = int64(-583211717496279797)

var g_int8 int8 = int8(64)

var g_sl_int16 []int16 = []int16{int16(1), int16(-0x79d9), int16(-7), int16(-16836), int16(4)}

var g_string string = "__\n世"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0x4)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(0x7f)

var g_uintptr uintptr = uintptr(0xfffffffffffffffe)

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 bool
	f4 [1]int
}

type S5 struct {
	f6 uint
	f7 bool
	f8 string
}

func p9(a10 int16) (r11 bool) {
	for i12 := range 6 {
		{
		}
		v13 := int(i12)
		_ = v13
		_ = i12
	}
	switch x := g_int; x & 7 {
	case 5:
		L15:
		for i14 := 0; i14 < 2; i14++ {
			_ = i14
			if !(g_float64 >= float64(3.141592653589793)) {
				break L15
			}
		}
	case 6, 3:
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			fallthrough
		case "é", "0":
			r11 = (float64(float32(g_uint16)) > (-(-g_float64)))
			fallthrough
		case "a":
		default:
			r11 = (int((g_uint32 & uint32(11))) > max((g_int % (g_int | 1)), (g_int >> 9)))
		}
	case 4:
	default:
		for _, i16 := range clip((string(rune(g_uint8)) + g_string)) {
			_ = i16
		}
	}
	if (r11 && r11) {
		return
	}
	return (string([]rune(g_string)) > sub(g_string, g_int, g_int))
}

func p17(a18 int, a19 bool) (r20 uint16) {
	for i21 := 0; i21 < 5; i21++ {
		a18 &^= (a18 % (i21 | 1))
		v22 := float32(((-(g_float32 * g_float32)) / g_float32))
		for i23 := 0; i23 < 7; i23++ {
			v24 := uint(max(((g_uint | uint(9223372036854775807)) & (g_uint * uint(18446744073709551614))), (g_uint - min(g_uint, g_uint))))
			var v25 map[uint8]uintptr = map[uint8]uintptr{uint8(22): uintptr(6)}
			_ = v24
			_ = v25
			_ = i23
		}
		_ = v22
		_ = i21
		if ((g_int32 == g_int32) == (g_int32 <= int32(20))) {
			continue
		}
	}
	if (a19 || !a19) {
		if p9(g_int16) {
			var v26 uint = uint(13836589820312207217)
			_ = v26
		} else {
			a18 ^= (((a18 - a18) / ((a18 - a18) | 1)) - min((a18 / 100), int(f2i(g_float64))))
			a18 &^= 12
		}
		a18 -= (a18 >> (max(g_uint64, g_uint64) % 70))
		var v27 uint8 = (uint8((g_int8 &^ g_int8)) - uint8((g_uint8 % (g_uint8 | 1))))
		_ = v27
	} else {
		var v28 map[string]uint8 = map[string]uint8{"ЖQ": uint8(9)}
		v29 := string(clip((string([]rune(string([]rune(g_string)))) + string(rune((g_int8 | int8(16)))))))
		v30 := &v29
		_ = v28
		_ = v29
		_ = v30
	}
	switch x := a18; uint8(x>>3) & 7 {
	case 6:
		var v31 uint8 = g_uint8
		_ = v31
	case 2, 4:
		switch x := (int(r20) ^ 4); x & 7 {
		case 3:
			v32 := S1(S1{f2: "é 😀", f3: true, f4: [1]int{}})
			v32.f4[0]++
			_ = v32
		case 2, 0:
			v33 := int32(g_int32)
			var v34 uintptr = ((g_uintptr / ((g_uintptr & uintptr(0x5)) | 1)) + uintptr((g_int16 >> 67)))
			_ = v33
			_ = v34
		case 5:
			a18 &= (((a18 + -3366051703868782349) % 10) % (a18 | 1))
			a18 = (int(f2i(float64(g_int16))) / (((a18 / 2) & a18) | 1))
		default:
			a18++
		}
		switch x := a18; uint8(x>>3) & 7 {
		case 7:
			a18 = a18
		case 3, 1:
			a18 = ((a18 ^ (a18 | a18)) * (-a18))
			a18 |= -6726606019021176998
		case 0:
			a18 = max(((a18 * a18) % (a18 | 1)), (a18 << (g_uint8 & 7)))
		default:
			var v35 []int16 = g_sl_int16
			_ = v35
		}
	case 1:
		a18 = (a18 - ((a18 % (a18 | 1)) - (^a18)))
	}
	v36 := int32((((g_int32 ^ g_int32) &^ (g_int32 & g_int32)) % (((g_int32 &^ g_int32) ^ int32(g_int16)) | 1)))
	_ = v36
	if !a19 {
		return
	}
	return (r20 % (r20 | 1))
}

func p37(a38 string, a39 string, a40 int) (r41 string) {
	var v42 [1]uint64 = [1]uint64{}
	if p9((g_int16 << 55)) {
		r41 = clip((((a39 + "_Q_\"\n") + a39) + (r41 + (a38 + ""))))
		a40 |= -9223372036854775808
		v42[0] &^= (v42[0] - uint64(g_int8))
	}
	_ = v42
	if (g_uint16 > uint16(10)) {
		return
	}
	return clip("\t😀Q")
}

func p43(a44 int, a45 bool) (r46 int32) {
	if !a45 {
		a44 = ((a44 << 27) >> 39)
		a44++
		v47 := string(clip(sub(string([]rune((g_string + g_string))), int((a44 & a44)), (int(r46) ^ 4611686018427387903))))
		v48 := &v47
		_ = v47
		_ = v48
	} else {
		if ((a45 == a45) == !a45) {
			var v49 int8 = (g_int8 & (int8(g_uint64) & g_int8))
			_ = v49
		} else {
			var v50 map[int]uint8 = map[int]uint8{int(1): uint8(98)}
			a44 ^= (int(f2i((g_float64 - g_float64))) - (a44 - (a44 - a44)))
			_ = v50
		}
	}
	a44 ^= 13
	a44 = (((a44 % (a44 | 1)) &^ int(f2i(g_float64))) - (^a44))
	switch x := (a44 * (a44 % (a44 | 1))); x & 7 {
	case 1:
		var v51 float64 = float64(g_uintptr)
		v52 := &v51
		a44 *= (a44 / ((a44 & (a44 | a44)) | 1))
		_ = v51
		_ = v52
	case 3, 6:
		switch x := a44; uint8(x>>3) & 7 {
		case 0:
			r46 = int32((g_int16 << (r46 & 31)))
		case 1, 3:
			a44 = (a44 * (a44 >> ((g_uint8 / (g_uint8 | 1)) & 31)))
			a44 &^= (a44 >> (((g_uint % 3) % 8) & 63))
		case 4:
			a44 = ((a44 >> 39) & (a44 % 10))
			a44 = int(f2i((float64(g_uintptr) * float64(1e-300))))
		default:
			v53 := (map[int]uint8)(map[int]uint8{})
			_ = v53
		}
		switch x := a44; x & 7 {
		case 2:
			a44++
		case 7, 3:
			a44 *= (a44 - int(g_int16))
		case 1:
			var v54 []int = []int{-8}
			_ = v54
		default:
			a45 = (g_uint8 == ((g_uint8 &^ g_uint8) << 62))
		}
	case 2:
		a44 -= a44
	}
	if (g_string == g_string) {
		return
	}
	return r46
}

func p55(a56 uint64) (r57 uint) {
	L59:
	for _, i58 := range clip(sub(sub(g_string, g_int, 20), g_int, int(g_int8))) {
		for i60 := 0; i60 < 1; i60++ {
			_ = i60
			if (string(append([]byte(g_string), g_uint8)) >= string(append([]byte(g_string), g_uint8))) {
				break
			}
		}
		_ = i58
		if (sub(g_string, g_int, g_int) == string(rune(g_int64))) {
			continue L59
		}
	}
	v62 := uint8(((sat(g_string, g_int) ^ (g_uint8 % (g_uint8 | 1))) - sat(g_string, (-g_int))))
	_ = v62
	if (g_bool != false) {
		return
	}
	return min((r57 * r57), (r57 * r57))
}

func core0() {
	for i63 := range 2 {
		_ = i63
	}
	var v64 string = clip(string(rune(((g_int32 &^ g_int32) >> (uint64(g_int) % 33)))))
	var v65 []int = []int{-6, 4611686018427387903, -3, -3, 4611686018427387903}
	mix(uint64(((g_int16 * g_int16) - int16(g_int64))))
	{
		v64 = clip("a😀 \"")
	}
	mix(fb(float64((((-g_float32) * float32(g_float64)) + ((g_float32 / float32(-3)) + (-g_float32))))))
	mixs(v64)
	mix_sl_int(v65)
}

type nodepointers1 struct {
	val  uint16
	next *nodepointers1
	arr  [3]uint16
}

func pushpointers1(head **nodepointers1, v uint16) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() uint16 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x uint16) (*uint16, func() uint16) {
	p := &x
	return p, func() uint16 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 7 {
		pushpointers1(&head, uint16(((i / (i | 1)) / 7))^uint16(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers1
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers1{val: uint16(7685)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint16(7685))
	s := new(*r + (g_uint16 + uint16(0x9acd)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint16
	for x := range 7 {
		y := uint16(x)
		ps = append(ps, &y, q)
	}
	*q = uint16(7685)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "世0Ж" + "\xff\xc3(" + "\n😀\t"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[14%len(b)] ^= 5
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 14, 5) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 14:
		mix(14)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 14
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, 1e10, inf, -inf, nan, -zero} {
		y := (((x * x) * float64(g_uint8)) + ((x + x) - (x * x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((x / x)))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*96)) + uint64(i))
	}
	var acc float32
	for i := range 22 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("strings2", strings2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
