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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-696.1513628696312)

var g_int int = 9

var g_int16 int16 = int16(-0x7fff)

var g_int32 int32 = int32(10)

var g_int64 int64 = int64(-1659057424231293473)

var g_int8 int8 = int8(-2)

var g_string string = " 00"

var g_uint uint = uint(0x6)

var g_uint16 uint16 = uint16(30721)

var g_uint32 uint32 = uint32(15)

var g_uint64 uint64 = uint64(0x4000000000000000)

var g_uint8 uint8 = uint8(154)

var g_uintptr uintptr = uintptr(1)

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

type S1 struct {
	f2 string
}

type S3 struct {
	f4 int8
	f5 uintptr
	f6 [1]int
}

func p7(a8 int) (r9 uint) {
	if (g_float64 >= (-g_float64)) {
		if ((g_bool != g_bool) != (a8 >= a8)) {
			a8 = (a8 * (a8 << ((g_uint8 >> (g_uint32 % 8)) % 33)))
		} else {
			a8++
		}
	} else {
		for i10 := range 1 {
			a8 = (i10 << 2)
			_ = i10
		}
	}
	if ((g_float64 + g_float64) <= float64(g_float32)) {
		for i11 := 0; i11 < 2; i11++ {
			var v12 uintptr = min(((g_uintptr * g_uintptr) - (-g_uintptr)), uintptr(18033089400437944452))
			a8 = (((a8 << (g_uint16 % 8)) + 17) % 2)
			_ = v12
			_ = i11
		}
		{
			a8 = int(min(g_uint64, min(g_uint64, g_uint64)))
			a8 += (max((a8 << (g_uint16 % 70)), a8) ^ a8)
		}
	}
	if (g_string >= g_string) {
		return
	}
	return ((r9 / 7) - r9)
}

func p13(a14 string, a15 int, a16 string) (r17 uintptr) {
	if ((g_uint8 * g_uint8) != (g_uint8 ^ g_uint8)) {
		for _, i18 := range clip((sub(a16, a15, 18) + (a16 + a14))) {
			a15 = int(uint32((g_int16 * g_int16)))
			a15 = (int((r17 << (g_int16 & 31))) & int(f2i((g_float64 / float64(0.1)))))
			_ = i18
		}
		a15 = ((a15 ^ (a15 << 42)) % (((a15 % 3) % 100) | 1))
	} else {
		for i19 := range 4 {
			a15 = ((i19 * (a15 / (a15 | 1))) - (int(g_int16) & int(f2i(g_float64))))
			a15--
			a15 &= ((a15 / (i19 | 1)) - -9223372036854775808)
			_ = i19
		}
	}
	a15 &= (a15 % 10)
	if (g_bool != g_bool) {
		return
	}
	return ((r17 & r17) >> 48)
}

func p20(a21 int, a22 int) (r23 int) {
	a21--
	switch x := int(min(g_int8, int8(-127))); x & 7 {
	case 3:
		a21 *= (+int(f2i((g_float64 + g_float64))))
		fallthrough
	case 5, 2:
		{
			a22 *= a21
			a21, a22 = min(r23, (int(g_uint) % ((a21 << (g_uint8 % 33)) | 1))), max((a21 % (a22 | 1)), int(f2i(g_float64)))
			a22 = max(r23, int(f2i(g_float64)))
		}
		fallthrough
	case 1:
		if true {
			a21 ^= (r23 >> ((g_uint8 - (g_uint8 / 3)) & 31))
			var v24 int16 = (((g_int16 >> (g_uint16 & 31)) ^ (g_int16 % (g_int16 | 1))) ^ (+(g_int16 - g_int16)))
			a22--
			_ = v24
		} else {
			r23 |= (a22 &^ (a22 & -9223372036854775808))
			a22--
		}
	}
	if (g_bool == (g_float64 != float64(1e-300))) {
		v25 := ([]string)([]string{"\"😀\t€😀", "a"})
		_ = v25
	} else {
		for i26 := range 1 {
			a22 |= ((r23 % ((r23 - 13) | 1)) | (int(f2i(g_float64)) << ((g_uint16 + g_uint16) % 8)))
			var v27 [3]int = [3]int{16}
			_ = v27
			_ = i26
		}
		a22, a21 = r23, int((g_uint16 / 2))
	}
	if (g_bool != g_bool) {
		return
	}
	return ((r23 + 538133299753760023) % ((r23 ^ 18) | 1))
}

func p28(a29 int, a30 string) (r31 bool) {
	{
		v32 := int((a29 & int((g_uint >> 67))))
		a29 += p20(len(a30), (p20(a29, a29) >> (min(g_uint16, uint16(16384)) % 8)))
		_ = v32
	}
	var v33 bool = !(!r31 != !r31)
	_ = v33
	if (g_float64 >= g_float64) {
		return
	}
	return (float64(g_float32) < (-g_float64))
}

func core0() {
	v34 := uint(uint(p20((g_int - g_int), (g_int / 64))))
	if ((g_int == 8262238495953348898) != (g_bool && g_bool)) {
		switch x := (int(f2i(g_float64)) >> (uint16(g_uintptr) & 63)); uint8(x>>3) & 7 {
		case 7:
			L36:
			for i35 := 0; i35 < 4; i35++ {
				v37 := uint(uint(8))
				v37, v34 = v37, max(v34, (v37 >> 10))
				mix(uint64(v37))
				_ = i35
				if ((i35 | i35) > i35) {
					break L36
				}
			}
			fallthrough
		case 0, 1:
			switch x := ((g_int / 100) % 3); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				fallthrough
			case "a", "0":
			case "é":
			default:
			}
			for i38 := range 3 {
				var v39 uint64 = (g_uint64 - (g_uint64 << ((v34 % 3) % 33)))
				mix(uint64(v39))
				_ = i38
				if (min(g_uint64, g_uint64) >= g_uint64) {
					continue
				}
			}
		case 4:
		}
	}
	var v40 uintptr = g_uintptr
	if ((g_string + g_string) >= (g_string + g_string)) {
		var v41 uint = (min((v34 / (v34 | 1)), uint(g_int64)) % 7)
		mix(uint64(v41))
	}
	var v42 map[int]uint8 = map[int]uint8{}
	mix(uint64(v34))
	mix(uint64(v40))
	mix_map_int_uint8(v42)
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("custom", func() { panic(boompanics1{x}) })
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+3]; mix(uint64(len(t))) })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
}

func ints2() {
	for i, x := range []uint8{2, 4, 0, 20, 145} {
		for _, n := range []uint8{0, 1, 24, 85} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint(x) >> (n & 7)))
		}
		y := ((uint8(g_uint32) ^ sat(g_string, -3)) << 14)
		mix(uint64(x*y - (x &^ uint8(240))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint8(100)
		x &^= y
		x++
		mix(uint64(uint(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

type nodepointers3 struct {
	val  uint32
	next *nodepointers3
	arr  [3]uint32
}

func pushpointers3(head **nodepointers3, v uint32) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint32 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint32) (*uint32, func() uint32) {
	p := &x
	return p, func() uint32 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 9 {
		pushpointers3(&head, uint32((i % (i | 1)))^uint32(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers3
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers3{val: uint32(17)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers3(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint32(17))
	s := new(*r + g_uint32)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint32
	for x := range 9 {
		y := uint32(x)
		ps = append(ps, &y, q)
	}
	*q = uint32(17)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("ints2", ints2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
