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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S10 S10 = S10{f11: uint(3)}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int16 int16 = int16(0x6)

var g_int32 int32 = int32(16)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(-127)

var g_sl_uint8 []uint8 = []uint8{uint8(0x4), uint8(1)}

var g_string string = "\né\n\n"

var g_uint uint = uint(9360383006118140819)

var g_uint16 uint16 = uint16(8)

var g_uint32 uint32 = uint32(4294967294)

var g_uint64 uint64 = uint64(0xb5d422175d4d9b8f)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(15683707452801797084)

func mix_S10(x S10) {
	mix(uint64(x.f11))
	mixs(x.f12)
}

func mix_S5(x S5) {
	mixs(x.f6)
	mix__3_int(x.f7)
	mixb(x.f8)
	mixb(x.f9)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int64(x *int64) {
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
	f2 string
	f3 [3]int
	f4 bool
}

type S5 struct {
	f6 string
	f7 [3]int
	f8 bool
	f9 bool
}

type S10 struct {
	f11 uint
	f12 string
}

func p13(a14 bool, a15 int) (r16 bool) {
	v17 := int8(((g_int8 + (g_int8 ^ g_int8)) >> ((int32(g_uint32) / 100) & 31)))
	for i18 := 0; i18 < 4; i18++ {
		r16, a14 = !(float64(g_float32) != float64(g_float32)), (r16 == !r16)
		for i19 := 1; i19 >= 0; i19-- {
			a15 = int(((g_uint & uint(8)) * uint(g_int64)))
			_ = i19
			if ((g_float64 < g_float64) || (a14 != false)) {
				continue
			}
		}
		if false {
			a15 = (a15 + ((i18 ^ a15) / (i18 | 1)))
			v20 := float64((((g_float64 / g_float64) / (g_float64 * g_float64)) - (g_float64 / (g_float64 / g_float64))))
			a15 = ((+(i18 ^ a15)) % ((+(i18 * a15)) | 1))
			_ = v20
		}
		_ = i18
	}
	L22:
	for i21 := 1; i21 >= 0; i21-- {
		for i23 := uint8(8); i23 > 0; i23 /= 2 {
			a15 = (i21 / ((i21 % 64) | 1))
			a15 ^= (i21 % 100)
			a15 ^= (int(f2i((g_float64 * g_float64))) ^ ((i21 &^ a15) >> (max(g_uintptr, uintptr(20)) & 31)))
			_ = i23
		}
		var v24 []uint8 = g_sl_uint8
		_ = v24
		_ = i21
		if !!a14 {
			break L22
		}
	}
	if ((a15 % (a15 | 1)) >= -1) {
		if (g_float64 < (g_float64 * g_float64)) {
			a15 = int(f2i(((g_float64 / g_float64) + (-g_float64))))
			a15 ^= (-(a15 << 8))
			v17 ^= (v17 % 100)
		} else {
			a15 = (int(f2i((g_float64 + float64(1e-300)))) % (a15 | 1))
		}
		if !(g_float64 <= float64(-1.5)) {
			a15 = int(f2i(((g_float64 + g_float64) - (g_float64 * g_float64))))
		}
		for i25 := 2; i25 >= 0; i25-- {
			v26 := (map[int]int)(map[int]int{int(25): 19, int(10): -6, int(3): 11})
			_ = v26
			_ = i25
		}
	}
	_ = v17
	if (g_uint <= uint(4611686018427387904)) {
		return
	}
	return ((a15 << (g_uint32 & 7)) >= a15)
}

func p27(a28 bool, a29 string) (r30 bool) {
	var v31 [4]int32 = [4]int32{int32(0x7), int32(-6), int32(-246453620)}
	_ = v31
	if (a28 || r30) {
		return
	}
	return false
}

func p32(a33 int, a34 int32) (r35 uint32) {
	switch x := int(f2i(float64(g_float32))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		for i36 := int16(32); i36 > 0; i36 /= 2 {
			a33 = (int((g_uint << (g_uint % 8))) ^ int(g_uint))
			a33++
			a33 &= int(min(min(g_uint16, uint16(1)), (g_uint16 << (g_uint8 & 7))))
			_ = i36
		}
		{
			a33++
			a33 = (a33 &^ max((a33 * a33), (a33 - a33)))
			a33 = a33
		}
	case "z", "é":
		if true {
			a34 = ((max(a34, a34) % ((a34 ^ a34) | 1)) >> 49)
		} else {
			a33 = (a33 % (int(int32(g_uint16)) | 1))
		}
	case "0":
		for i37 := 7; i37 >= 0; i37-- {
			a34 ^= (a34 - ((a34 << 68) * (a34 % 2)))
			var v38 int8 = ((g_int8 << 25) % (max(g_int8, g_int8) | 1))
			_ = v38
			_ = i37
		}
	default:
		{
			a33 &= -7031495820760749941
			a33 = int(f2i(((g_float64 / float64(3.141592653589793)) + (g_float64 + float64(3.141592653589793)))))
		}
	}
	a33 &= int(f2i(g_float64))
	switch x := int(r35); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		if (g_float64 > (-g_float64)) {
			a33 += -5
		} else {
			a33 = int((uint(r35) ^ uint(20)))
		}
	case "", "z":
		v39 := S10(S10{uint(8), "😀\na"})
		_ = v39
		fallthrough
	case "0":
		a33 = int(f2i(((g_float64 + g_float64) + float64(g_uint16))))
		{
			var v40 uint8 = ((g_uint8 &^ g_uint8) / (g_uint8 | 1))
			a33 *= (a33 | (-a33))
			v41 := float32(float32((uint16(g_uint) % 3)))
			_ = v40
			_ = v41
		}
	default:
		a33 = ((a33 + max(a33, a33)) - ((a33 >> (g_uint16 % 8)) | a33))
	}
	a33 = ((a33 >> ((g_int16 << (g_uintptr & 31)) & 31)) >> (((g_uint16 / (g_uint16 | 1)) >> ((g_uintptr / 7) & 7)) % 70))
	if (g_bool != g_bool) {
		return
	}
	return ((r35 << (g_uint16 & 7)) | (r35 / 100))
}

func p42(a43 bool, a44 string) (r45 uint) {
	for i46 := range 1 {
		if (float64(len(a44)) > (g_float64 * g_float64)) {
			a44 = clip((string([]rune(a44)) + sub(sub(a44, 18, i46), (i46 &^ i46), 9223372036854775807)))
		} else {
			var v47 int64 = (((g_int64 | int64(6)) & int64(2)) * ((g_int64 + g_int64) << 52))
			_ = v47
		}
		a44 = clip(string(rune((g_int64 >> (r45 % 33)))))
		_ = i46
	}
	L49:
	for i48 := 5; i48 >= 0; i48-- {
		for i50 := 0; i50 < 7; i50++ {
			v51 := S1(S1{"\x00Q\x00Ж\x00", [3]int{}, true})
			v52 := &v51
			_ = v51
			_ = v52
			_ = i50
		}
		_ = i48
		if ((a44 + a44) == sub("a", i48, 9223372036854775807)) {
			continue L49
		}
	}
	if false {
		return
	}
	return r45
}

func p53(a54 bool, a55 uint16, a56 bool) (r57 string) {
	v58 := int64(int64(((g_int64 % 3) + (g_int64 / 100))))
	var v59 uint = uint(int64(f2i((g_float64 + g_float64))))
	if a54 {
		if (max(len(r57), len(r57)) > max(len(r57), len(r57))) {
			v59 = uint(v58)
			r57 = clip(string(append([]byte(r57), ((+g_uint8) / (g_uint8 | 1)))))
		} else {
		}
	}
	_ = v58
	_ = v59
	if (len(r57) > len(r57)) {
		return
	}
	return clip(string(append([]byte(string([]rune(r57))), (g_uint8 | uint8(0)))))
}

func core0() {
	L61:
	for i60 := range 4 {
		{
			var v62 int64 = ((int64(g_uint8) << ((g_uint32 & uint32(3441561691)) % 33)) &^ int64(f2i(float64(g_float32))))
			v63 := &v62
			var v64 S5 = S5{"世Ж\n\n", [3]int{}, false, true}
			v64.f7[1] = (int((g_uint8 * uint8(19))) &^ ((v64.f7[0] * i60) - (i60 % (i60 | 1))))
			mix(uint64(v62))
			mix_p_int64(v63)
			mix_S5(v64)
		}
		switch x := i60; uint8(x>>3) & 7 {
		case 5:
			var v65 int8 = (((^g_int8) &^ int8(i60)) >> (g_uint32 % 8))
			mix(uint64(v65))
		case 2, 1:
			mix(uint64((min((g_uintptr ^ uintptr(0xd)), (g_uintptr & uintptr(0xc89e2334e5471e7f))) ^ ((^g_uintptr) * (g_uintptr >> (g_uint32 % 70))))))
			fallthrough
		case 4:
			{
			}
		}
		_ = i60
		if !(g_bool || g_bool) {
			break L61
		}
	}
	var v66 float64 = (g_float64 / (float64(g_int8) + (g_float64 / g_float64)))
	for i67 := 0; i67 < 5; i67++ {
		var v68 []uint8 = []uint8{uint8(240)}
		L70:
		for i69 := range 2 {
			{
				mix(uint64((((+g_uint64) &^ (g_uint64 % (g_uint64 | 1))) + g_uint64)))
			}
			_ = i69
			if (g_bool || (g_string >= "\n")) {
				continue L70
			}
		}
		if ((g_string + "Q \"é") == (g_string + g_string)) {
			v71 := int16((((g_int16 % 10) ^ (g_int16 &^ g_int16)) << (g_uintptr & 63)))
			v72 := &v71
			mix(uint64(v71))
			mix_p_int16(v72)
		}
		mix_sl_uint8(v68)
		_ = i67
	}
	mix(fb(v66))
}

func slices1() {
	a := make([]string, 6, 8)
	for i := range a {
		a[i] = []string{"", "世Q\n", "界", "\n"}[i%4]
	}
	b := append(a, "")
	c := append(a, "_Жß界", "€")
	mix_sl_string(b)
	mix_sl_string(c)
	d := a[1:6:6]
	e := append(d, "")
	if len(e) > 0 {
		e[0] = "_Жß界"
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_string(a)
	copy(a[1:], a)
	mix_sl_string(a)
	copy(c, b[1:])
	mix_sl_string(c)
	var z []string
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]string{} == nil)
	z = append(z, a[1:6]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_string(z)
	g := [2]string(b[:2])
	p := (*[2]string)(b)
	p[1] = ""
	g[0] = "€"
	mix_sl_string(b)
	mix__2_string(g)
	grid := make([][]string, 6+1)
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

type nodepointers2 struct {
	val  uint16
	next *nodepointers2
	arr  [3]uint16
}

func pushpointers2(head **nodepointers2, v uint16) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() uint16 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x uint16) (*uint16, func() uint16) {
	p := &x
	return p, func() uint16 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 4 {
		pushpointers2(&head, uint16((i + (i - i)))^uint16(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
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
	n := nodepointers2{val: uint16(28117)}
	pf, pe := &n.val, &n.arr[2]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[2]++
	mix(uint64(n.val)*31 + uint64(n.arr[2]) + uint64(m.arr[2]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint16(28117))
	s := new(*r + g_uint16)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint16
	for x := range 4 {
		y := uint16(x)
		ps = append(ps, &y, q)
	}
	*q = uint16(28117)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(4), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 5:
				break outer
			}
	L74:
	for i73 := range 1 {
		var v75 uint64 = (((g_uint64 * g_uint64) & (g_uint64 &^ g_uint64)) / ((g_uint64 + (g_uint64 | uint64(19))) | 1))
		v76 := S10(g_S10)
		mix(uint64(v75))
		mix_S10(v76)
		_ = i73
		if (b >= (b % (b | 1))) {
			continue L74
		}
	}
	v77 := ([2]int)([2]int{3, -2249401910628443953})
	if p27(!g_bool, "ß") {
		a, b = int(((g_uint64 / 10) * (g_uint64 | g_uint64))), (v77[0] / 64)
		a = (b << ((g_int16 * (g_int16 * g_int16)) & 7))
	}
	mix__2_int(v77)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("é0ß") {
		mixs(s)
		if i > 5 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(4, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("pointers2", pointers2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
