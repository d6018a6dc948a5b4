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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(0x730a)

var g_int32 int32 = int32(-1407611787)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(11)

var g_string string = "\x00Q😀\x00"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(0xc329db04)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(104)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix_S1(x S1) {
	mixb(x.f2)
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int(x []int) {
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
	f2 bool
}

type S3 struct {
	f4 bool
	f5 bool
}

func p6(a7 uint) (r8 int) {
	{
		v9 := int16(((g_int16 + int16(g_int64)) >> 6))
		v10 := int(((r8 % 10) + ((r8 >> (g_uint64 % 8)) / (r8 | 1))))
		switch x := r8; x & 7 {
		case 2:
			v10++
		case 5, 7:
			r8 |= (max(r8, max(r8, -811337056699483678)) + ((^v10) << (sat("\"\nQ", 7) % 8)))
			a7 = ((a7 / 3) ^ (a7 | a7))
		case 3:
			v11 := float64((((g_float64 + g_float64) + (g_float64 / float64(1))) / ((g_float64 / g_float64) / (g_float64 - float64(-1.5)))))
			r8--
			_ = v11
		default:
			var v12 int = (v10 ^ r8)
			_ = v12
		}
		_ = v9
		_ = v10
	}
	for i13 := 6; i13 >= 0; i13-- {
		v14 := S3(S3{true, true})
		_ = v14
		_ = i13
	}
	for i15 := 0; i15 < 6; i15++ {
		L17:
		for _, i16 := range clip("") {
			r8 = ((r8 + (i15 ^ r8)) * int(f2i((g_float64 * float64(0.1)))))
			_ = i16
			if (string(append([]byte(g_string), g_uint8)) >= string(rune(r8))) {
				continue L17
			}
		}
		if !g_bool {
			r8 = (+(r8 << ((g_uint16 + g_uint16) & 63)))
			a7 = min((a7 &^ a7), (a7 - uint(13)))
			r8 += int(int8(a7))
		} else {
			r8 &= (i15 << (min(g_uint64, (g_uint64 % (g_uint64 | 1))) % 8))
		}
		var v18 string = clip(((string(append([]byte(g_string), g_uint8)) + "") + string(rune(int32(g_uint32)))))
		_ = v18
		_ = i15
	}
	{
		{
			r8 = (r8 >> 0)
			v19 := string(clip(string(append([]byte(sub((g_string + g_string), (r8 + r8), (r8 & r8))), ((g_uint8 / (g_uint8 | 1)) / 2)))))
			v20 := int(r8)
			_ = v19
			_ = v20
		}
		r8 ^= ((r8 / 100) << 2)
	}
	if (g_float64 >= g_float64) {
		return
	}
	return r8
}

func p21(a22 bool, a23 bool) (r24 uint16) {
	v25 := uint16(r24)
	v26 := &v25
	if (string([]rune(g_string)) == (g_string + g_string)) {
		if (!a23 && (a23 && a22)) {
			var v27 string = clip(string([]rune(sub(string([]rune(g_string)), (g_int / 100), (g_int / 7)))))
			v28 := &v27
			_ = v27
			_ = v28
		} else {
		}
		{
		}
	} else {
		for i29 := 0; i29 < 6; i29++ {
			v30 := float64(float64(-1.5))
			_ = v30
			_ = i29
		}
	}
	_ = v25
	_ = v26
	if (a22 != a22) {
		return
	}
	return ((r24 ^ r24) << ((g_uintptr ^ uintptr(18446744073709551615)) & 7))
}

func p31(a32 uint8, a33 int) (r34 bool) {
	a33 = (a33 - (a33 - 8306624542321211612))
	var v35 float32 = (float32((g_uint * uint(0))) * (float32(g_float64) - (g_float32 * g_float32)))
	_ = v35
	if false {
		return
	}
	return r34
}

func p36(a37 bool, a38 int, a39 int16) (r40 int16) {
	a38 ^= 0
	var v41 S1 = S1{f2: false}
	_ = v41
	if a37 {
		return
	}
	return (r40 << ((g_int64 ^ g_int64) & 7))
}

func core0() {
	if false {
		for i42 := 0; i42 < 3; i42++ {
			if ((g_bool != g_bool) == p31(g_uint8, -9223372036854775807)) {
				var v43 string = clip(string([]rune(string(rune((g_int8 & g_int8))))))
				v44 := &v43
				mixs(v43)
				mix_p_string(v44)
			} else {
			}
			_ = i42
			if !!g_bool {
				break
			}
		}
		for i45 := 7; i45 >= 0; i45-- {
			switch x := i45; x & 7 {
			case 0:
				v46 := S1(S1{f2: false})
				mix_S1(v46)
			case 2, 6:
				fallthrough
			case 7:
				v47 := float32((g_float32 + ((g_float32 * g_float32) * g_float32)))
				v48 := &v47
				v47 = (*v48)
				mix(fb(float64(v47)))
				mix_p_float32(v48)
			}
			v49 := ([]string)([]string{"", "_\n世"})
			mix_sl_string(v49)
			_ = i45
			if g_bool {
				break
			}
		}
		v50 := float32(g_float32)
		mix(fb(float64(v50)))
	}
	for i51 := 0; i51 < 6; i51++ {
		for _, i52 := range clip(((g_string + g_string) + (g_string + g_string))) {
			for i53 := 0; i53 < 2; i53++ {
				v54 := int8((((g_int8 * int8(16)) * (g_int8 & int8(-52))) >> 30))
				v55 := int((int((^i51)) ^ ((i51 / (i53 | 1)) % 8)))
				v56 := &v55
				mix(uint64(v54))
				mix(uint64(v55))
				mix_p_int(v56)
				_ = i53
			}
			_ = i52
			if (g_bool != (g_bool != g_bool)) {
				break
			}
		}
		_ = i51
		if g_bool {
			continue
		}
	}
	mix(uint64((((g_int % 7) % ((g_int - -325829764311371609) | 1)) % 100)))
	{
		for i57 := range 6 {
			var v58 int8 = (((+g_int8) & (+g_int8)) >> (((g_uint16 << 5) << 68) & 63))
			mix_S1(S1{false})
			mix(uint64(v58))
			_ = i57
		}
		for i59 := uint8(128); i59 > 0; i59 /= 2 {
			mix__2_string([2]string{})
			_ = i59
		}
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
	case int8, uint8:
		return 0
	case map[string]int:
		return 1
	case error:
		return 2
	case bool:
		return 3
	case string:
		return 4
	case []int:
		return 5
	case int:
		return 6
	case func() int:
		return 7
	case nil:
		return 8
	case *int:
		return 9
	case shapeifaces1:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 1
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
		return v(1)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 1
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{1}, &boxifaces1{sqifaces1{2}, 1}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{1}
	mixb(s == shapeifaces1(sqifaces1{1}))
	mixb(any(s) == any(sqifaces1{1 + 1}))
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
	val  int8
	next *nodepointers2
	arr  [3]int8
}

func pushpointers2(head **nodepointers2, v int8) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() int8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x int8) (*int8, func() int8) {
	p := &x
	return p, func() int8 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 4 {
		pushpointers2(&head, int8((i % (p6(uint(0)) | 1)))^int8(i))
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
	n := nodepointers2{val: int8(0x7f)}
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
	r := new(int8(0x7f))
	s := new(*r + g_int8)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int8
	for x := range 4 {
		y := int8(x)
		ps = append(ps, &y, q)
	}
	*q = int8(0x7f)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func slices3() {
	a := make([]int, 5, 7)
	for i := range a {
		a[i] = []int{13, -5, 13, 20}[i%4]
	}
	b := append(a, 5746334639394402597)
	c := append(a, 1279098757579326504, -8069867717170886018)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[2:2:2]
	e := append(d, 12)
	if len(e) > 0 {
		e[0] = 1279098757579326504
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[2:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[2:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[2:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 12
	g[0] = -8069867717170886018
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 2+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int(c)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("pointers2", pointers2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
