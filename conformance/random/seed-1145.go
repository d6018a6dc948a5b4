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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_S6 S6 = S6{}

var g_bool bool = true

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 1897037686608906675

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(9)

var g_int64 int64 = int64(-7)

var g_int8 int8 = int8(0x3)

var g_string string = "\x00Ж"

var g_uint uint = uint(399007055489087413)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(1239160465484737952)

var g_uint8 uint8 = uint8(0x0)

var g_uintptr uintptr = uintptr(0x12)

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
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
	f3 bool
	f4 [1]int
	f5 int64
}

type S6 struct {
	f7 uint8
	f8 bool
}

func p9(a10 bool) (r11 int64) {
	if ((g_int >> (g_int16 & 7)) >= int(g_int)) {
		v12 := ([]int64)([]int64{int64(19), int64(116760874078877456), int64(-2)})
		_ = v12
	} else {
		var v13 map[string]uint8 = map[string]uint8{}
		if a10 {
			r11 *= (r11 >> (((g_uint16 + g_uint16) & (g_uint16 + uint16(43955))) % 8))
		} else {
			v14 := int64((min((r11 | int64(4)), (r11 | int64(19))) & ((r11 << 63) | r11)))
			var v15 S6 = g_S6
			_ = v14
			_ = v15
		}
		_ = v13
	}
	var v16 S6 = S6{uint8(112), true}
	{
		var v17 string = clip(sub(string([]rune(sub(g_string, 3302057378793530509, g_int))), (g_int % (g_int | 1)), (+(^g_int))))
		for i18 := int16(128); i18 > 0; i18 /= 2 {
			_ = i18
		}
		_ = v17
	}
	_ = v16
	if (a10 && a10) {
		return
	}
	return int64(f2i((g_float64 * g_float64)))
}

func p19(a20 string, a21 int, a22 string) (r23 bool) {
	for i24 := 0; i24 < 5; i24++ {
		v25 := int32(int32((min(g_int16, int16(15)) / ((g_int16 % (g_int16 | 1)) | 1))))
		v26 := &v25
		a21 += (len(a22) << (((g_uint8 &^ uint8(3)) << ((g_uintptr * uintptr(1)) & 31)) % 70))
		_ = v25
		_ = v26
		_ = i24
	}
	a21 = max(len(a22), ((len(a22) &^ len(a20)) + (len(a22) << (g_int16 & 7))))
	if !r23 {
		return
	}
	return !r23
}

func p27(a28 uint, a29 int) (r30 bool) {
	for i31 := 0; i31 < 2; i31++ {
		a28 = uint(0x0)
		_ = i31
	}
	for i32 := 0; i32 < 2; i32++ {
		a29 = ((a29 % (a29 | 1)) &^ ((a29 - -1840395400847344106) &^ (i32 * a29)))
		_ = i32
		if (int(a29) == (a29 & a29)) {
			continue
		}
	}
	for i33 := 4; i33 >= 0; i33-- {
		if !r30 {
			v34 := ([1]uintptr)([1]uintptr{uintptr(1)})
			v35 := (map[int]int8)(map[int]int8{int(12): int8(5)})
			a29 = (((a29 - -5) | 1652837654034577362) / 7)
			_ = v34
			_ = v35
		} else {
			a29 = a29
		}
		switch x := a29; x & 7 {
		case 0:
			a29 = (i33 >> (uintptr(g_uintptr) & 31))
			a29 &= 2349182677876714274
		case 2, 1:
			a29 = a29
			a29 &= (max(i33, int(g_uint32)) * ((i33 << 40) % (i33 | 1)))
		case 4:
			a29 += a29
			a29 = (^i33)
		default:
			a29 &= int(g_int16)
		}
		_ = i33
	}
	if r30 {
		return
	}
	return (r30 != (r30 == r30))
}

func p36(a37 string) (r38 int) {
	if ((-g_float64) <= (-g_float64)) {
		var v39 float64 = float64(((g_uint32 - g_uint32) << (uint(g_int16) % 33)))
		_ = v39
	}
	r38 -= (len(a37) << (g_uint8 % 33))
	r38 = (int((^g_int8)) & (int(g_int8) / 10))
	if (g_uintptr < g_uintptr) {
		return
	}
	return max(r38, len(a37))
}

func core0() {
	if ((g_int < -1388869854208887571) || (g_bool && g_bool)) {
		mix_sl_string([]string{"a\"", "世😀0az", "é", "界界界\n", " Жézß"})
	}
	for i40 := 0; i40 < 7; i40++ {
		v41 := int32((((g_int32 ^ g_int32) ^ (g_int32 ^ g_int32)) | (g_int32 &^ (g_int32 | g_int32))))
		L43:
		for _, i42 := range clip(((g_string + g_string) + (g_string + g_string))) {
			_ = i42
			if ((g_string > g_string) || (g_bool == g_bool)) {
				break L43
			}
		}
		v44 := ([1]string)([1]string{""})
		mix(uint64(v41))
		mix__1_string(v44)
		_ = i40
		if ((g_float64 < g_float64) || (g_bool && g_bool)) {
			continue
		}
	}
	if !g_bool {
	} else {
		for i45 := 0; i45 < 4; i45++ {
			for i46 := 0; i46 < 7; i46++ {
				v47 := uint64((g_uint64 & g_uint64))
				mix(uint64(v47))
				_ = i46
			}
			if !(i45 <= 0) {
				mix_sl_int64([]int64{int64(0x7a05bcd36e8dfa95), int64(-6), int64(0x3fffffffffffffff)})
			} else {
			}
			_ = i45
			if ((g_float64 > float64(1e10)) == (g_string < "")) {
				continue
			}
		}
		{
			{
			}
			var v48 uint32 = (g_uint32 | uint32(2221680021))
			mix(uint64(v48))
		}
	}
	switch x := g_int; uint8(x>>3) & 7 {
	case 3:
		if p27((g_uint >> (g_uint16 % 8)), (g_int << (g_uint32 % 70))) {
			v49 := bool(g_bool)
			if ((g_string + "界é\"") != string(rune(g_int))) {
			} else {
				var v50 []uint8 = []uint8{uint8(18), uint8(202), uint8(103), uint8(0)}
				mix_sl_uint8(v50)
			}
			mixb(v49)
		} else {
			for i51 := 3; i51 >= 0; i51-- {
				v52 := ([]string)([]string{"", ""})
				mix_sl_string(v52)
				_ = i51
			}
		}
		if ((g_int + 8687546615587369355) > (g_int ^ g_int)) {
			L54:
			for i53 := range 4 {
				_ = i53
				if ((g_uint + uint(1751812788278383718)) != uint(2)) {
					break L54
				}
			}
			for i55 := 0; i55 < 4; i55++ {
				_ = i55
			}
			if (g_string >= string([]rune(g_string))) {
			}
		} else {
			switch x := ((g_int / (g_int | 1)) % 8); x & 7 {
			case 2:
			case 0, 6:
				fallthrough
			case 1:
			default:
			}
		}
		fallthrough
	case 7, 0:
		L57:
		for _, i56 := range clip(((g_string + g_string) + string(rune(g_uint8)))) {
			var v58 int32 = (i56 * ((i56 * i56) / (i56 | 1)))
			mix(uint64(v58))
			_ = i56
			if (p19(g_string, g_int, g_string) != !g_bool) {
				continue L57
			}
		}
		v59 := ([]int)([]int{6131611032770384291, -9, 4})
		mix_sl_int(v59)
		fallthrough
	case 6:
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
	case []int:
		return 0
	case string:
		return 1
	case shapeifaces1:
		return 2
	case func() int:
		return 3
	case *int:
		return 4
	case int:
		return 5
	case error:
		return 6
	case map[string]int:
		return 7
	case nil:
		return 8
	case int8, uint8:
		return 9
	case bool:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
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
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 6
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{6}, &boxifaces1{sqifaces1{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{6}
	mixb(s == shapeifaces1(sqifaces1{6}))
	mixb(any(s) == any(sqifaces1{6 + 1}))
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

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 4, 7
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 5))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
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
	for i := range 12 {
		pushpointers3(&head, uint(i)^uint(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
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
	n := nodepointers3{val: uint(0x79d5aa4bae1631b7)}
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
	r := new(uint(0x79d5aa4bae1631b7))
	s := new(*r + min(g_uint, g_uint))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint
	for x := range 12 {
		y := uint(x)
		ps = append(ps, &y, q)
	}
	*q = uint(0x79d5aa4bae1631b7)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("order2", order2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
