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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S8 S8 = S8{f9: int16(-32767)}

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = -7

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(0x3fffffff)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(0x1)

var g_string string = "z\""

var g_uint uint = uint(0xb2f72f9d13b3999c)

var g_uint16 uint16 = uint16(34983)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(16542013904485478521)

var g_uint8 uint8 = uint8(0x13)

var g_uintptr uintptr = uintptr(11)

func mix_S8(x S8) {
	mix(uint64(x.f9))
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
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

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
}

type S4 struct {
	f5 uint16
	f6 string
	f7 string
}

type S8 struct {
	f9 int16
}

func p10(a11 int, a12 uint8, a13 uint8) (r14 bool) {
	a11 += (a11 << ((+(+a13)) % 70))
	for i15 := 0; i15 < 6; i15++ {
		for i16 := 0; i16 < 4; i16++ {
			a11 = ((i16 / (a11 | 1)) >> ((max(g_uint16, uint16(6)) % 8) & 31))
			a11 = (i15 - ((i16 | i16) ^ int(g_uint32)))
			a11 = ((int(g_uint64) ^ i16) << (uint32((g_uint32 &^ g_uint32)) % 33))
			_ = i16
		}
		v17 := ([]uint8)([]uint8{uint8(0xf), uint8(0xff)})
		if (r14 != true) {
			a11 = (i15 / (i15 | 1))
			a11 = (int(g_int8) & (len(v17) | a11))
			a11 = ((max(a11, len(v17)) ^ (len(v17) & a11)) * (min(a11, 1) << ((g_uint32 & uint32(15)) % 33)))
		}
		_ = v17
		_ = i15
	}
	if (r14 != r14) {
		return
	}
	return r14
}

func p18(a19 int, a20 string) (r21 bool) {
	for _, i22 := range clip(string(append([]byte(a20), uint8(g_int32)))) {
		{
			a19 = (a19 / ((a19 << (uint8(len(a20)) % 70)) | 1))
			a19++
			a19 -= (((len(a20) % 64) % ((a19 << (len(a20) & 7)) | 1)) << 67)
		}
		{
			a19 = len(a20)
			v23 := ([]uint8)([]uint8{})
			var v24 bool = ((-(g_float64 / g_float64)) <= ((g_float64 * float64(-1.5)) + (g_float64 + g_float64)))
			_ = v23
			_ = v24
		}
		_ = i22
	}
	a19 = ((a19 << ((g_uint64 / 100) % 33)) / (len(a20) | 1))
	a19 = (((len(a20) + a19) % ((a19 & a19) | 1)) >> ((g_uint % ((g_uint * uint(2)) | 1)) % 8))
	a19++
	if (r21 == r21) {
		return
	}
	return (!r21 && !r21)
}

func p25(a26 uint8) (r27 string) {
	if (g_float64 > (g_float64 + g_float64)) {
		var v28 int64 = (min((g_int64 >> (g_int64 & 7)), (g_int64 + g_int64)) / (int64((a26 - a26)) | 1))
		_ = v28
	} else {
		if (r27 > (r27 + " ß")) {
			v29 := string(clip(sub((r27 + string([]rune(r27))), len(r27), len(r27))))
			var v30 int64 = int64(uint(uint16(g_uint16)))
			_ = v29
			_ = v30
		} else {
			var v31 uint64 = (((g_uint64 % (g_uint64 | 1)) &^ uint64(g_int16)) << 15)
			_ = v31
		}
	}
	for i32 := range 2 {
		_ = i32
	}
	v33 := string(clip(string(rune(uint8(int32(g_uint64))))))
	r27 = clip("\"\téß")
	_ = v33
	if g_bool {
		return
	}
	return clip((string(rune(g_uint)) + sub(r27, 1099695075407473842, len(r27))))
}

func core0() {
	v34 := S8(g_S8)
	for i35 := 0; i35 < 2; i35++ {
		switch x := (-(i35 / 8)); uint8(x>>3) & 7 {
		case 1:
			mix_sl_uint64([]uint64{uint64(0x10), uint64(6875384315354232842), uint64(15)})
		case 3, 6:
			for i36 := 0; i36 < 7; i36++ {
				var v37 bool = ((g_string + g_string) <= ((g_string + "\x00") + g_string))
				mixb(v37)
				_ = i36
			}
			fallthrough
		case 0:
			for i38 := uint32(16); i38 > 0; i38 /= 2 {
				v34 = v34
				_ = i38
			}
			switch x := (i35 * i35); x & 7 {
			case 5:
			case 6, 0:
			case 3:
				var v39 uint32 = (((g_uint32 ^ g_uint32) & (g_uint32 * g_uint32)) / (((g_uint32 * g_uint32) ^ (g_uint32 - uint32(1))) | 1))
				mix(uint64(v39))
			}
		default:
		}
		switch x := (-i35); uint8(x>>3) & 7 {
		case 3:
			var v40 int32 = (((g_int32 << (g_uint64 % 70)) + (g_int32 & g_int32)) >> (sat(g_string, (^i35)) % 70))
			mix(uint64(v40))
		case 0, 5:
			var v41 int16 = v34.f9
			mix(uint64(v41))
		case 2:
			if ((+i35) == (i35 << 1)) {
			}
		}
		_ = i35
	}
	if (float64(g_int) > (g_float64 - float64(7))) {
		var v42 bool = (max((g_int % (g_int | 1)), g_int) > int(min(g_uint64, g_uint64)))
		switch x := int((g_uint32 << (g_uint16 % 33))); uint8(x>>3) & 7 {
		case 0:
		case 7, 4:
			v34.f9++
		case 6:
			{
				v43 := string(clip(g_string))
				mixs(v43)
			}
			{
			}
		}
		if false {
			var v44 map[string]string = map[string]string{"\"": "za0ß", "\x00z€": "\x00\"界\t", "Ж": "Q\t世\x00\n"}
			var v45 uint32 = uint32(771221392)
			mix_map_string_string(v44)
			mix(uint64(v45))
		}
		mixb(v42)
	} else {
		var v46 uintptr = uintptr((g_uint << 5))
		v47 := &v46
		mix(uint64(max(((g_uint &^ g_uint) | (g_uint * uint(11433110737729823217))), (g_uint + (g_uint - g_uint)))))
		mix(uint64(v46))
		mix_p_uintptr(v47)
	}
	L49:
	for i48 := 0; i48 < 6; i48++ {
		for i50 := 1; i50 >= 0; i50-- {
			_ = i50
		}
		switch x := i48; []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v51 := bool(g_bool)
			mixb(v51)
			fallthrough
		case "é", "0":
			v34 = S8{int16(4748)}
		case "z":
			{
				v52 := uint64((g_uint64 - ((g_uint64 << (g_uint64 % 33)) << 32)))
				v53 := ([]int8)([]int8{int8(-9), int8(-127), int8(-50), int8(-8)})
				mix(uint64(v52))
				mix_sl_int8(v53)
			}
		}
		for _, i54 := range clip((string(append([]byte(g_string), uint8(254))) + sub(g_string, -9223372036854775808, i48))) {
			L56:
			for i55 := 1; i55 >= 0; i55-- {
				_ = i55
				if !g_bool {
					continue L56
				}
			}
			_ = i54
		}
		_ = i48
		if ((g_bool != true) || !g_bool) {
			break L49
		}
	}
	mix_S8(v34)
}

type nodepointers1 struct {
	val  uint
	next *nodepointers1
	arr  [3]uint
}

func pushpointers1(head **nodepointers1, v uint) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() uint {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x uint) (*uint, func() uint) {
	p := &x
	return p, func() uint { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 12 {
		pushpointers1(&head, uint(((i &^ i) / (i | 1)))^uint(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
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
	n := nodepointers1{val: uint(15767254633580487125)}
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
	r := new(uint(15767254633580487125))
	s := new(*r + (g_uint - g_uint))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint
	for x := range 12 {
		y := uint(x)
		ps = append(ps, &y, q)
	}
	*q = uint(15767254633580487125)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

type gridarrays2 [3][3]uint32

func bumparrays2(a gridarrays2, p *gridarrays2) uint32 {
	a[0][1] += 7
	p[1][2] -= 7
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = uint32(4)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]uint32{1: uint32(6), uint32(18)}
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
	m := map[[2]int]string{{1, 2}: "x", {1, 7}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 7}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func slices3() {
	a := make([]string, 6, 9)
	for i := range a {
		a[i] = []string{"\n\n世界", "é0\n", "ßß世", "世\"é"}[i%4]
	}
	b := append(a, "")
	c := append(a, "界", "界0\t")
	mix_sl_string(b)
	mix_sl_string(c)
	d := a[3:4:4]
	e := append(d, "界😀")
	if len(e) > 0 {
		e[0] = "界"
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_string(a)
	copy(a[1:], a)
	mix_sl_string(a)
	copy(c, b[3:])
	mix_sl_string(c)
	var z []string
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]string{} == nil)
	z = append(z, a[3:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_string(z)
	g := [2]string(b[:2])
	p := (*[2]string)(b)
	p[1] = "界😀"
	g[0] = "界0\t"
	mix_sl_string(b)
	mix__2_string(g)
	grid := make([][]string, 4+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mixs(x)
	}
	mix_sl_string(c)
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("arrays2", arrays2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
