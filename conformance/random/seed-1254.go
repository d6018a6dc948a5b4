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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = 2

var g_int16 int16 = int16(-27753)

var g_int32 int32 = int32(-7)

var g_int64 int64 = int64(13)

var g_int8 int8 = int8(0)

var g_string string = "_"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(2256786685)

var g_uint64 uint64 = uint64(2853427807127517375)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(9)

func mix_S5(x S5) {
	mix(uint64(x.f6))
	mix__2_int(x.f7)
	mixs(x.f8)
	mixs(x.f9)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint16(x *uint16) {
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
	f2 bool
	f3 string
	f4 uint64
}

type S5 struct {
	f6 uint
	f7 [2]int
	f8 string
	f9 string
}

type S10 struct {
	f11 [2]int
	f12 bool
	f13 bool
}

func p14(a15 bool) (r16 bool) {
	v17 := bool((a15 == ((-g_float64) != (g_float64 + g_float64))))
	L19:
	for i18 := 0; i18 < 6; i18++ {
		v20 := (map[string]int)(map[string]int{"\"€€z": -2})
		v21 := bool(a15)
		_ = v20
		_ = v21
		_ = i18
		if ((g_int64 & g_int64) < (g_int64 &^ g_int64)) {
			continue L19
		}
	}
	_ = v17
	if !a15 {
		return
	}
	return !a15
}

func p22(a23 bool, a24 bool, a25 int) (r26 string) {
	if p14((a25 == a25)) {
		v27 := S5(S5{f6: uint(12276460911259894300), f7: [2]int{16}, f8: "\"Ж界Q世", f9: "0"})
		v28 := &v27
		v27.f7[1] = (v27.f7[0] % 100)
		r26 = clip((((v27.f9 + "_世\"") + string(rune(g_int32))) + ((v28.f9 + "😀") + string([]rune(v28.f8)))))
		_ = v27
		_ = v28
	}
	if (string(append([]byte(r26), g_uint8)) > string(append([]byte(r26), uint8(8)))) {
		a25 = (a25 >> (((g_uint32 % (g_uint32 | 1)) / ((g_uint32 << (g_uint16 & 7)) | 1)) % 33))
		a25 ^= ((len(r26) / 3) + int(int8(g_int8)))
	} else {
		v29 := string(clip(sub(r26, min(len(r26), a25), (-a25))))
		_ = v29
	}
	if !a23 {
		return
	}
	return clip(sub(r26, (len(r26) >> (g_int8 & 31)), (len(r26) << (g_uintptr & 7))))
}

func p30(a31 bool, a32 int8) (r33 int64) {
	switch x := (int(g_uint32) + (g_int / 8)); x & 7 {
	case 5:
		var v34 uint = (g_uint / 2)
		_ = v34
	case 0, 6:
		L36:
		for i35 := 5; i35 >= 0; i35-- {
			var v37 float32 = (float32(a32) * g_float32)
			v38 := &v37
			_ = v37
			_ = v38
			_ = i35
			if !(a31 || a31) {
				continue L36
			}
		}
	case 1:
		switch x := (g_int << (uint64(g_int16) % 8)); x & 7 {
		case 7:
		case 4, 6:
			v39 := int8((a32 - int8(g_int16)))
			_ = v39
		case 1:
			v40 := ([1]uint8)([1]uint8{})
			_ = v40
		}
	}
	v41 := int8((int8(g_uint8) << (uint8((g_uint64 / 3)) % 8)))
	{
		var v42 bool = (a31 && ((g_int >> (g_uint32 % 33)) == int(f2i(g_float64))))
		_ = v42
	}
	_ = v41
	if (a31 != true) {
		return
	}
	return ((r33 / 100) >> ((g_uint16 % 2) % 70))
}

func p43(a44 int) (r45 bool) {
	r45 = ((float64(g_uint16) >= (g_float64 + float64(-1.5))) != (r45 != (a44 < a44)))
	a44 &= max(a44, a44)
	a44 *= int(uint16((-g_int32)))
	if (a44 > (a44 * a44)) {
		L47:
		for i46 := 7; i46 >= 0; i46-- {
			v48 := uintptr(uintptr(((g_uintptr << (g_uint64 % 33)) | g_uintptr)))
			a44 = (i46 & (i46 | (i46 >> 2)))
			a44 = int(((-g_int16) & int16(g_uint8)))
			_ = v48
			_ = i46
			if (r45 == (g_string == g_string)) {
				continue L47
			}
		}
		v49 := uintptr(g_uintptr)
		a44 = 0
		_ = v49
	}
	if (r45 != false) {
		return
	}
	return ((g_int16 | g_int16) >= min(g_int16, int16(-0x7269)))
}

func core0() {
	v50 := S5(S5{f8: "€ß_", f9: "界\x00"})
	v50.f7[1] |= (v50.f7[0] >> ((g_uint64 % 7) & 31))
	v50.f7[1] = int(((g_uint32 / (g_uint32 | 1)) & (g_uint32 - uint32(2207297237))))
	v50.f7[0] = (int(v50.f6) & v50.f7[1])
	mix_S5(v50)
}

func ints1() {
	for i, x := range []uint32{14, 1, 0, 2147483647, 6} {
		for _, n := range []uint8{0, 1, 5, 69} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uintptr(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - min(y, min(x, y))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint32(1)
		x &^= y
		x++
		mix(uint64(uintptr(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type nodepointers2 struct {
	val  uint64
	next *nodepointers2
	arr  [3]uint64
}

func pushpointers2(head **nodepointers2, v uint64) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() uint64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x uint64) (*uint64, func() uint64) {
	p := &x
	return p, func() uint64 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 6 {
		pushpointers2(&head, uint64(i)^uint64(i))
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
	n := nodepointers2{val: uint64(11)}
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
	r := new(uint64(11))
	s := new(*r + max(g_uint64, g_uint64))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint64
	for x := range 6 {
		y := uint64(x)
		ps = append(ps, &y, q)
	}
	*q = uint64(11)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics3)(nil); mixs(i.String()) })
	try("string", func() { panic("text") })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
}

func core4() {
	for i51 := 0; i51 < 6; i51++ {
		v52 := uint64((((+g_uint64) / 8) << (((g_uint + g_uint) ^ (g_uint / (g_uint | 1))) % 33)))
		if p43((i51 &^ i51)) {
			mix(fb(float64(g_float32)))
		}
		mix(uint64(v52))
		_ = i51
	}
	mixs((((g_string + g_string) + string(rune(g_uint8))) + ((g_string + g_string) + p22(g_bool, g_bool, -1))))
	switch x := ((g_int % (g_int | 1)) - int(g_int64)); x & 7 {
	case 6:
		v53 := uint16((uint16(g_int16) + (g_uint16 | g_uint16)))
		v54 := &v53
		mix(uint64(v53))
		mix_p_uint16(v54)
	case 5, 3:
		mix_sl_uint8([]uint8{uint8(6), uint8(11), uint8(3)})
	case 1:
		if ((^g_int) >= g_int) {
			v55 := string(clip(sub(sub((g_string + "\x000世😀"), (g_int >> (g_uint8 % 8)), (g_int - g_int)), ((g_int % (g_int | 1)) & (g_int * 9223372036854775807)), (+(g_int >> 33)))))
			if g_bool {
				var v56 int32 = (g_int32 + min((g_int32 % 100), (g_int32 & int32(11))))
				v55 = clip(((p22(g_bool, g_bool, len(v55)) + string(rune(g_int64))) + p22(p14(g_bool), (g_bool != g_bool), (len(v55) / 3))))
				mix(uint64(v56))
			}
			mixs(v55)
		} else {
			{
				var v57 float64 = (((g_float64 / float64(-2.25e-7)) - (g_float64 - float64(1))) * float64((g_uint8 >> (g_int16 & 63))))
				v58 := &v57
				mix(fb(v57))
				mix_p_float64(v58)
			}
		}
	default:
		mix_sl_string([]string{"", "界", "é", "😀ß世\n", "\t 界\x00"})
	}
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("pointers2", pointers2)
	run("panics3", panics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
