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

func at_int32(s []int32, i int) int32 {
	if len(s) == 0 {
		var z int32
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(173.328830414825)

var g_int int = -8

var g_int16 int16 = int16(10139)

var g_int32 int32 = int32(-8)

var g_int64 int64 = int64(570373943829287307)

var g_int8 int8 = int8(-122)

var g_sl_string []string = []string{" ßQ", "_0aQ", "", "aé\n😀", "\n世界\tQ"}

var g_string string = " z\"Ж"

var g_uint uint = uint(18446744073709551615)

var g_uint16 uint16 = uint16(63109)

var g_uint32 uint32 = uint32(3445341843)

var g_uint64 uint64 = uint64(18421894262799304594)

var g_uint8 uint8 = uint8(17)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
}

func mix_map_string_int(x map[string]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 int16
}

type S4 struct {
	f5 int8
	f6 bool
	f7 [3]int
	f8 string
}

func p9(a10 bool, a11 int16) (r12 bool) {
	L14:
	for i13 := 7; i13 >= 0; i13-- {
		L16:
		for i15 := 7; i15 >= 0; i15-- {
			_ = i15
			if (string(append([]byte(g_string), g_uint8)) == sub(g_string, i13, 7279130579762971930)) {
				continue L16
			}
		}
		v17 := uint64(uint64(14))
		_ = v17
		_ = i13
		if !(a10 == a10) {
			continue L14
		}
	}
	if !r12 {
		L19:
		for _, i18 := range clip(g_string) {
			_ = i18
			if ((g_int / 3) >= g_int) {
				continue L19
			}
		}
	} else {
		var v20 S4 = S4{f6: true, f7: [3]int{}, f8: "😀\t\x00"}
		v20 = v20
		_ = v20
	}
	if (g_uint16 >= g_uint16) {
		return
	}
	return (r12 && (g_string > "zЖQz😀"))
}

func p21(a22 uint32, a23 int) (r24 uint) {
	if ((g_uintptr >> (g_uint64 % 8)) <= (g_uintptr + uintptr(4645944865561533060))) {
		if (a23 < (a23 * a23)) {
			a23 = int(int8((^g_uintptr)))
		} else {
			a23 = a23
		}
	} else {
		var v25 int32 = ((g_int32 >> 50) >> ((int32(r24) &^ g_int32) & 63))
		_ = v25
	}
	a23 = (a23 / 7)
	if (g_bool != false) {
		return
	}
	return r24
}

func p26(a27 int32, a28 int8, a29 bool) (r30 uint16) {
	a29 = a29
	for i31 := uint8(64); i31 > 0; i31 /= 2 {
		var v32 []string = g_sl_string
		_ = v32
		_ = i31
	}
	v33 := string(clip(string(rune((r30 / (r30 | 1))))))
	_ = v33
	if (g_string > g_string) {
		return
	}
	return (min(r30, uint16(11)) + uint16(r30))
}

func p34(a35 bool, a36 int32) (r37 int) {
	var v38 int64 = (((g_int64 % (g_int64 | 1)) & g_int64) * (int64(g_uint64) * (-g_int64)))
	for i39 := int16(2); i39 > 0; i39 /= 2 {
		r37 = (((r37 - r37) % 8) | int(i39))
		r37 *= (r37 % (r37 | 1))
		v40 := float32((((g_float32 - g_float32) - g_float32) / (-g_float32)))
		_ = v40
		_ = i39
	}
	if ((a36 - a36) >= (a36 % (a36 | 1))) {
		a36 = ((max(a36, a36) - (+a36)) &^ a36)
	}
	v41 := int8(int8(min((g_int8 / (g_int8 | 1)), g_int8)))
	_ = v38
	_ = v41
	if (g_uint16 <= uint16(7)) {
		return
	}
	return (r37 & r37)
}

func core0() {
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "z", "0":
		fallthrough
	case "":
		for i42 := int16(2); i42 > 0; i42 /= 2 {
			if p9(p9(g_bool, int16(19)), int16(g_uint)) {
			} else {
			}
			_ = i42
		}
		v43 := S1(S1{false, int16(-23563)})
		mix_S1(v43)
	default:
	}
	for i44 := 0; i44 < 2; i44++ {
		{
			mix(fb(float64(((g_float32 / float32(1.5)) + (g_float32 * g_float32)))))
		}
		var v45 uint = (p21((g_uint32 >> (g_int32 & 7)), (i44 / (i44 | 1))) / 10)
		mix(uint64(v45))
		_ = i44
	}
	var v46 []uint = []uint{uint(8305718125229920188), uint(19), uint(1), uint(2780043738787462960), uint(9)}
	mix_sl_uint(v46)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*3, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(11), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 33:
				break outer
			}
	for i47 := 7; i47 >= 0; i47-- {
		a, b = (a - ((a &^ i47) << 54)), (a & -1866691183451948772)
		_ = i47
	}
	if !g_bool {
		v48 := (map[string]int)(map[string]int{"\"ß_\x00_": 4611686018427387904, "_é\n\x00": -7223608535457633184})
		mix_map_string_int(v48)
	} else {
		a, b = (p34((g_string < g_string), (g_int32 &^ g_int32)) & (a & p34(g_bool, g_int32))), (a >> 8)
	}
	var v49 []int32 = []int32{int32(14), int32(2147483646), int32(877274140), int32(2147483647), int32(0x14)}
	mix_sl_int32(v49)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("\x00ß00\x00") {
		mixs(s)
		if i > 33 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(11, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
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
	case func() int:
		return 0
	case map[string]int:
		return 1
	case int8, uint8:
		return 2
	case error:
		return 3
	case nil:
		return 4
	case bool:
		return 5
	case string:
		return 6
	case *int:
		return 7
	case []int:
		return 8
	case shapeifaces2:
		return 9
	case int:
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

type nodepointers3 struct {
	val  uint
	next *nodepointers3
	arr  [3]uint
}

func pushpointers3(head **nodepointers3, v uint) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint) (*uint, func() uint) {
	p := &x
	return p, func() uint { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 8 {
		pushpointers3(&head, uint((i * int(g_int32)))^uint(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
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
	n := nodepointers3{val: uint(7)}
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
	r := new(uint(7))
	s := new(*r + (g_uint | g_uint))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint
	for x := range 8 {
		y := uint(x)
		ps = append(ps, &y, q)
	}
	*q = uint(7)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func core4() {
	mixs(g_string)
	var v50 []int32 = []int32{int32(17), int32(18)}
	switch x := p34(true, (at_int32(v50, 4) >> (g_uint32 % 8))); []string{"a", "z", "", "é"}[x&3] {
	case "":
		var v51 string = clip((string(rune(min(g_uint64, g_uint64))) + (string(append([]byte(g_string), uint8(0x14))) + string([]rune(g_string)))))
		v52 := &v51
		v53 := int32(((at_int32(v50, 5) - min(at_int32(v50, 5), at_int32(v50, 8))) >> 50))
		mixs(v51)
		mix_p_string(v52)
		mix(uint64(v53))
	case "0", "a":
		v54 := ([]int)([]int{9223372036854775807, 2, 4})
		mix_sl_int(v54)
		fallthrough
	case "é":
		if (p9(g_bool, g_int16) || !g_bool) {
			v55 := uint(uint(int16(int16(g_uint8))))
			v56 := &v55
			L58:
			for _, i57 := range v50 {
				_ = i57
				if ((g_float64 + float64(1e-300)) >= float64(1e-300)) {
					continue L58
				}
			}
			var v59 int8 = g_int8
			mix(uint64(v55))
			mix_p_uint(v56)
			mix(uint64(v59))
		}
	}
	if ((g_string != g_string) == p9(g_bool, g_int16)) {
		{
			if (len(v50) > (len(v50) + 14)) {
			} else {
				mix_sl_int([]int{-9, -2276962704090713907, 3137829206660089826})
			}
		}
		var v60 string = clip(((sub("界", len(v50), len(v50)) + string(rune(g_int8))) + sub(g_string, (len(v50) % (len(v50) | 1)), p34(g_bool, int32(-3)))))
		mixs(v60)
	}
	var v61 uint = max(p21((g_uint32 + g_uint32), len(v50)), min(p21(g_uint32, -6), (g_uint - uint(10))))
	mix_sl_int32(v50)
	mix(uint64(v61))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("ifaces2", ifaces2)
	run("pointers3", pointers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
