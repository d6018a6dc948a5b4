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

var g_bool bool = false

var g_float64 float64 = float64(0.3777470957542859)

var g_int int = 15

var g_int16 int16 = int16(-0x5)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(-7)

var g_sl_string []string = []string{"_\n", "", "0\n", "a😀 界"}

var g_string string = "€世 世"

var g_uint uint = uint(20)

var g_uint16 uint16 = uint16(59950)

var g_uint32 uint32 = uint32(0x13)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(227)

var g_uintptr uintptr = uintptr(8741857584501918831)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
	mixs(x.f4)
	mixb(x.f5)
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 uint16
	f3 uint32
	f4 string
	f5 bool
}

func p6(a7 int, a8 string) (r9 int8) {
	a7 = int(r9)
	a7++
	a7 |= (len(a8) / 8)
	if (g_bool == (a8 == a8)) {
		a7 = ((len(a8) | 4611686018427387904) << ((uintptr(g_int16) / 3) & 63))
		v10 := ([]int)([]int{-4003698696150531433, 15, 4611686018427387904, -9})
		_ = v10
	}
	if !g_bool {
		return
	}
	return (+r9)
}

func p11(a12 int8, a13 bool, a14 bool) (r15 int16) {
	v16 := bool((((g_float64 * float64(1e-300)) * float64(g_uint)) != ((-g_float64) * float64(g_int))))
	if ((a14 || a13) == (g_int > g_int)) {
		var v17 bool = a13
		v18 := &v17
		_ = v17
		_ = v18
	}
	v19 := ([1]uint16)([1]uint16{})
	if (a13 == !a13) {
		var v20 uint32 = (-min(g_uint32, uint32(g_int32)))
		_ = v20
	} else {
		switch x := ((g_int & g_int) & g_int); x & 7 {
		case 3:
		case 7, 1:
		case 5:
			v21 := S1(S1{f2: uint16(12), f3: uint32(4009475316), f5: false})
			v22 := &v21
			_ = v21
			_ = v22
		default:
		}
	}
	_ = v16
	_ = v19
	if (a13 == a14) {
		return
	}
	return ((r15 / (r15 | 1)) - (r15 >> 50))
}

func core0() {
	if ((g_float64 * float64(0)) >= (g_float64 / float64(3.141592653589793))) {
	} else {
		{
			if ((g_int << (g_uint64 % 33)) == (g_int ^ 7050537927275104777)) {
				v23 := uintptr((uintptr((g_uintptr >> (g_uint64 % 33))) ^ (max(g_uintptr, g_uintptr) >> ((g_int32 | int32(-8)) & 31))))
				mix(uint64(v23))
			} else {
				var v24 float64 = (((g_float64 + float64(-2.25e-7)) * (g_float64 * float64(-2.25e-7))) / ((-g_float64) / (-g_float64)))
				mix(fb(v24))
			}
			var v25 int64 = (g_int64 << (g_uint % 33))
			v26 := &v25
			mix(uint64(v25))
			mix_p_int64(v26)
		}
		{
			{
			}
			var v27 float64 = float64((g_uint32 << ((g_uintptr + uintptr(6780650023804758311)) & 7)))
			mix(fb(v27))
		}
	}
	for i28 := 0; i28 < 2; i28++ {
		for _, i29 := range clip(string(rune((g_uint8 >> (g_uintptr & 7))))) {
			v30 := int64(g_int64)
			mix(uint64(v30))
			_ = i29
		}
		mix__5_uint8([5]uint8{})
		_ = i28
		if false {
			continue
		}
	}
	var v31 []int = []int{-8550258434342964855}
	switch x := at_int(v31, 7); uint8(x>>3) & 7 {
	case 3:
		{
			switch x := at_int(v31, 9); x & 7 {
			case 0:
				var v32 string = clip((string([]rune(sub(g_string, at_int(v31, 8), at_int(v31, 6)))) + (sub("0😀 ", 3232549133467902143, at_int(v31, 8)) + string(rune(g_uint8)))))
				mixs(v32)
			case 6, 5:
			case 4:
			default:
			}
			switch x := at_int(v31, 7); x & 7 {
			case 2:
			case 3, 4:
				mixb(!((g_bool || g_bool) && (g_bool && g_bool)))
			case 1:
				if len(v31) < 30 {
					v31 = append(v31, ((at_int(v31, 0) << 20) % 3), (+(at_int(v31, 6) % 7)))
				}
			default:
			}
		}
	case 6, 7:
		{
			var v33 []string = g_sl_string
			mix_sl_string(v33)
		}
		{
			mix_S1(S1{uint16(64638), uint32(1073741824), "\t€\x00Жß", false})
			L35:
			for _, i34 := range v31 {
				_ = i34
				if ((-g_float64) <= (g_float64 / g_float64)) {
					break L35
				}
			}
		}
	case 5:
		v36 := uint16(g_uint16)
		mix(uint64(v36))
	default:
		{
		}
	}
	mix_sl_int(v31)
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err4" }

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
	w := n * 4
	if (w <= w) {
		res++
		w = int(f2i((float64(g_uint32) + float64(7))))
	} else {
		w &= w
	}
	res--
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
	r, err := leveldefers1(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{4}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e10, 1, inf, -inf, nan, -zero} {
		y := float64(((g_uint64 &^ g_uint64) / (min(g_uint64, uint64(0x3856f78d957e4bdc)) | 1)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((x + (float64(g_uint) + (y / float64(0))))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*699)) + uint64(i))
	}
	var acc float32
	for i := range 11 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e10: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case string:
		return 0
	case nil:
		return 1
	case map[string]int:
		return 2
	case error:
		return 3
	case func() int:
		return 4
	case []int:
		return 5
	case *int:
		return 6
	case bool:
		return 7
	case int8, uint8:
		return 8
	case int:
		return 9
	case shapeifaces3:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 8
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(8)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 8
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{8}, &boxifaces3{sqifaces3{2}, 8}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{8}
	mixb(s == shapeifaces3(sqifaces3{8}))
	mixb(any(s) == any(sqifaces3{8 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("floats2", floats2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
