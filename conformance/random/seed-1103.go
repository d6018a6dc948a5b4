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

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(302.327903766281)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(-0x7)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(-0x63)

var g_string string = "€\n€😀"

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(0xe)

var g_uint64 uint64 = uint64(7)

var g_uint8 uint8 = uint8(0x17)

var g_uintptr uintptr = uintptr(14)

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 string
	f5 string
}

func p6(a7 uint, a8 int64, a9 int) (r10 uint) {
	for i11 := 7; i11 >= 0; i11-- {
		var v12 uint8 = g_uint8
		v13 := &v12
		_ = v12
		_ = v13
		_ = i11
		if (!g_bool && (g_bool && g_bool)) {
			break
		}
	}
	L15:
	for i14 := 0; i14 < 5; i14++ {
		L17:
		for i16 := 0; i16 < 5; i16++ {
			a9 = i16
			_ = i16
			if (!g_bool == (a7 <= r10)) {
				break L17
			}
		}
		_ = i14
		if g_bool {
			break L15
		}
	}
	r10, a7 = a7, a7
	a9 = ((a9 >> ((g_uint64 << (g_uintptr & 63)) & 7)) ^ ((a9 << (g_uint16 & 31)) &^ (a9 & a9)))
	if (g_bool || g_bool) {
		return
	}
	return uint((g_uint32 &^ uint32(0xffffffff)))
}

func p18(a19 string, a20 bool, a21 int) (r22 int) {
	v23 := int32((max((g_int32 / (g_int32 | 1)), (+g_int32)) % (((g_int32 ^ g_int32) << 43) | 1)))
	a19 = clip(sub(sub((a19 + "界界"), (len(a19) * r22), int(g_uintptr)), int(max(g_uint16, g_uint16)), ((a21 / 10) / ((len(a19) - len(a19)) | 1))))
	_ = v23
	if (a20 == true) {
		return
	}
	return 12
}

func p24(a25 bool, a26 int) (r27 uint16) {
	a26 ^= (p18(sub(g_string, a26, a26), (a25 != a25), (a26 * a26)) >> 23)
	if !a25 {
		L29:
		for i28 := int16(4); i28 > 0; i28 /= 2 {
			a26 = ((a26 << (r27 % 70)) ^ int(f2i(g_float64)))
			a26 = (a26 + a26)
			a26 ^= int((int(g_uint32) * p18("_界 ", true, a26)))
			_ = i28
			if a25 {
				continue L29
			}
		}
		switch x := p18(sub("界\"", a26, a26), (a26 == a26), (a26 / (a26 | 1))); uint8(x>>3) & 7 {
		case 2:
			a26 &^= a26
			a26 = (a26 / (a26 | 1))
		case 1, 0:
			a26 |= (a26 | int((r27 * r27)))
		case 5:
			a26 &^= (((a26 | a26) >> ((g_uint ^ g_uint) & 31)) + int(f2i((-g_float64))))
			a26 *= ((a26 * p18(g_string, a25, 4411603651026507797)) / 8)
		}
	} else {
		v30 := int8(g_int8)
		v31 := &v30
		if ((g_int32 / 100) > (g_int32 + g_int32)) {
			a26 = int(((g_uint8 * uint8(12)) + uint8(0)))
			var v32 uint16 = (r27 >> (uint8((g_int32 &^ int32(1073741824))) % 70))
			_ = v32
		}
		_ = v30
		_ = v31
	}
	a26 = p18(string(rune(g_int64)), (p18("", false, a26) > (a26 + a26)), p18((g_string + g_string), a25, (a26 >> (g_uint8 & 63))))
	a26 &^= int(g_int8)
	if (a26 != a26) {
		return
	}
	return (r27 >> ((g_uint + uint(13700024622128931446)) % 8))
}

func p33(a34 int) (r35 bool) {
	var v36 [2]string = [2]string{"_ß\" ", "\x00é世0"}
	var v37 []int = []int{-7376643552507832529, 690240151665272293, 4611686018427387903, 4611686018427387903}
	a34 = p18(string(append([]byte(v36[1]), (g_uint8 ^ uint8(190)))), ((g_uint / (g_uint | 1)) < (g_uint % 7)), a34)
	_ = v36
	_ = v37
	if (r35 || true) {
		return
	}
	return ((a34 / (a34 | 1)) <= (a34 + a34))
}

func p38(a39 string, a40 int, a41 int) (r42 string) {
	for i43 := 6; i43 >= 0; i43-- {
		if g_bool {
			a41, a40 = p18(a39, (a39 != (a39 + a39)), (p18(r42, g_bool, a40) % ((len(a39) & 12) | 1))), (p18(r42, g_bool, a41) << ((g_uintptr + g_uintptr) & 63))
			a40 ^= p18(sub(string([]rune(r42)), (a40 / (a40 | 1)), (len(a39) &^ a41)), !p33(len(a39)), int((g_int32 + g_int32)))
		}
		_ = i43
	}
	v44 := ([]uint8)([]uint8{uint8(177)})
	_ = v44
	if (a41 == a41) {
		return
	}
	return clip(string(append([]byte(a39), g_uint8)))
}

func core0() {
	var v45 int = (int((g_uint8 & g_uint8)) >> 40)
	v46 := uint16(g_uint16)
	var v47 float32 = (((g_float32 + g_float32) / (g_float32 * g_float32)) * (float32(g_float64) - (g_float32 - g_float32)))
	for i48 := 4; i48 >= 0; i48-- {
		v49 := int32(((g_int32 / ((g_int32 & int32(1802847098)) | 1)) & ((g_int32 / 100) + (g_int32 / 10))))
		var v50 string = clip((string(rune((g_uint64 &^ g_uint64))) + string(append([]byte(string(rune(g_int8))), uint8(0)))))
		v51 := &v50
		mix(uint64(v49))
		mixs(v50)
		mix_p_string(v51)
		_ = i48
	}
	v45 -= int(p6((-g_uint), int64(g_uint32), int(f2i(g_float64))))
	var v52 string = clip((string(rune(int16(g_uintptr))) + string(rune((g_uint32 % (g_uint32 | 1))))))
	v45 += p18(p38(p38(v52, 8, v45), (len(v52) % (v45 | 1)), (v45 << (g_uint32 % 70))), ((g_uint >= g_uint) && p33(v45)), int((g_int32 % 8)))
	v53 := float64(float64(v47))
	mix(uint64(v45))
	mix(uint64(v46))
	mix(fb(float64(v47)))
	mixs(v52)
	mix(fb(v53))
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
	case string:
		return 1
	case []int:
		return 2
	case error:
		return 3
	case *int:
		return 4
	case int:
		return 5
	case map[string]int:
		return 6
	case func() int:
		return 7
	case int8, uint8:
		return 8
	case shapeifaces1:
		return 9
	case bool:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 3
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
		return v(3)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 3
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{3}, &boxifaces1{sqifaces1{2}, 3}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{3}
	mixb(s == shapeifaces1(sqifaces1{3}))
	mixb(any(s) == any(sqifaces1{3 + 1}))
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

type nodepointers2 struct {
	val  int16
	next *nodepointers2
	arr  [3]int16
}

func pushpointers2(head **nodepointers2, v int16) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() int16 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x int16) (*int16, func() int16) {
	p := &x
	return p, func() int16 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 12 {
		pushpointers2(&head, int16((i % 3))^int16(i))
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
	n := nodepointers2{val: int16(20)}
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
	r := new(int16(20))
	s := new(*r + g_int16)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int16
	for x := range 12 {
		y := int16(x)
		ps = append(ps, &y, q)
	}
	*q = int16(20)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

var (
	ainits3       = cinits3 + binits3 + 6
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 6, 6 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("pointers2", pointers2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
