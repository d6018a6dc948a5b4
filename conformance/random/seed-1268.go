package main

import (
	"errors"
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

var g_bool bool = true

var g_float64 float64 = float64(7)

var g_int16 int16 = int16(27645)

var g_int32 int32 = int32(10)

var g_int64 int64 = int64(9)

var g_int8 int8 = int8(-102)

var g_sl_uint8 []uint8 = []uint8{uint8(0x40), uint8(0x1), uint8(0xd9), uint8(136)}

var g_uint uint = uint(11116670584545152160)

var g_uint16 uint16 = uint16(13)

var g_uint32 uint32 = uint32(11)

var g_uint8 uint8 = uint8(108)

var g_uintptr uintptr = uintptr(9226022698378408063)

type S1 struct {
	f2 string
	f3 [3]int
	f4 string
}

type S5 struct {
	f6 bool
	f7 [1]int
}

func p8(a9 int, a10 int32, a11 string) (r12 int) {
	{
		if false {
			a11 = clip(string([]rune(a11)))
			v13 := uint8((uint8(g_uint32) - (g_uint8 ^ g_uint8)))
			var v14 uintptr = (uintptr(int32(g_int8)) ^ ((-g_uintptr) ^ (g_uintptr | uintptr(18446744073709551614))))
			_ = v13
			_ = v14
		}
	}
	if ((-g_float64) != (g_float64 / float64(1e-300))) {
		r12 += (len(a11) / (a9 | 1))
		L16:
		for i15 := 0; i15 < 6; i15++ {
			r12, a9 = (len(a11) - ((-len(a11)) - (r12 % 10))), len(a11)
			var v17 []uint8 = g_sl_uint8
			r12, a9 = int(g_uint16), (int(g_int16) / (len(v17) | 1))
			_ = v17
			_ = i15
			if false {
				break L16
			}
		}
		r12, a9 = r12, (len(a11) >> ((g_uintptr + uintptr(10)) & 31))
	} else {
		if ((g_float64 < float64(-676.6838204054824)) && !g_bool) {
			v18 := int32((+min((a10 &^ a10), (^a10))))
			_ = v18
		} else {
			r12 = int(r12)
		}
	}
	if !(g_bool && false) {
		v19 := float64((-(g_float64 + (g_float64 + g_float64))))
		v20 := string(clip(sub(sub(string(rune(g_int8)), (r12 ^ a9), (len(a11) - 18)), int(f2i(v19)), int((a10 / (a10 | 1))))))
		_ = v19
		_ = v20
	}
	if (g_float64 > g_float64) {
		return
	}
	return -9223372036854775807
}

func p21(a22 uint) (r23 string) {
	var v24 []int = []int{}
	var v25 string = clip((r23 + (r23 + r23)))
	_ = v24
	_ = v25
	if (g_bool || g_bool) {
		return
	}
	return clip(sub(string(rune(len(r23))), -5, p8(len(r23), g_int32, r23)))
}

func p26(a27 string) (r28 uint8) {
	a27 = clip(sub(p21((g_uint ^ g_uint)), ((len(a27) | 11) - len(a27)), int(f2i((g_float64 * g_float64)))))
	if ((len(a27) >> 40) == int(g_uintptr)) {
	}
	if (g_bool != g_bool) {
		return
	}
	return ((r28 + uint8(0x74)) * sat(a27, len(a27)))
}

func core0() {
	var v29 uintptr = (g_uintptr + ((g_uintptr % (g_uintptr | 1)) ^ (g_uintptr % (g_uintptr | 1))))
	for i30 := uint8(128); i30 > 0; i30 /= 2 {
		_ = i30
	}
	mix(uint64(v29))
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
	case map[string]int:
		return 0
	case bool:
		return 1
	case func() int:
		return 2
	case int:
		return 3
	case int8, uint8:
		return 4
	case []int:
		return 5
	case nil:
		return 6
	case string:
		return 7
	case *int:
		return 8
	case shapeifaces1:
		return 9
	case error:
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

type ptfmtverbs2 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs2 int8
type erfmtverbs2 struct{ ptfmtverbs2 }
type nestedfmtverbs2 struct {
	P  ptfmtverbs2
	M  map[enfmtverbs2][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs2) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs2) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs2() {
	show := func(s string) { says("fmtverbs2", s) }
	show(fmt.Sprintf("%#X", 3178888495474794190))
	show(fmt.Sprintf("%o", 19))
	show(fmt.Sprintf("%c", 1815089922655120997))
	show(fmt.Sprintf("%+v", -5556423717070161191))
	show(fmt.Sprintf("%+v", [2]uint8{}))
	show(fmt.Sprintf("%-6d|", [2]uint8{uint8(19), uint8(0x11)}))
	show(fmt.Sprintf("%U", [2]uint8{uint8(10), uint8(0)}))
	show(fmt.Sprintf("%v", [2]uint8{uint8(9)}))
	show(fmt.Sprintf("%#X", []int16{int16(0x7ffe)}))
	show(fmt.Sprintf("%+v", []int16{int16(-32768), int16(0x13), int16(7), int16(7111)}))
	show(fmt.Sprintf("%o", []int16{int16(31242), int16(-20225), int16(-4)}))
	show(fmt.Sprintf("%q", []int16{int16(0xc), int16(32767), int16(13)}))
	show(fmt.Sprintf("%d", false))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%T", false))
	show(fmt.Sprintf("%x", "\n_界"))
	show(fmt.Sprintf("%-7q|", "\t\x00ß\"z"))
	show(fmt.Sprintf("%8.3s|", "ß"))
	show(fmt.Sprintf("%T", "\"é\t"))
	show(fmt.Sprintf("%x", float64(7)))
	show(fmt.Sprintf("%b", float64(3.141592653589793)))
	show(fmt.Sprintf("%-9.2g|", float64(-2.25e-7)))
	show(fmt.Sprintf("%06.1f", float64(1e-300)))
	show(fmt.Sprintf("%5v|", map[string]int{"😀é\"😀界": -5609317033275840848, "0ß": 1031775986479921006, "aé": 17}))
	show(fmt.Sprintf("%d", map[string]int{"_\t": -3829346225593941670, "界é_": 3, "界\x00\t": 9223372036854775807}))
	show(fmt.Sprintf("%+v", map[string]int{"": -1669979391139814597}))
	show(fmt.Sprintf("%T", map[string]int{"€ 0世": 5, "z": 7925012879245566512, "世_\n世\x00": 18}))
	show(fmt.Sprintf("%v", map[int]bool{int(12): false, int(29): false}))
	show(fmt.Sprintf("%#v", map[int]bool{int(24): false, int(27): false, int(5): true}))
	show(fmt.Sprintf("%T", map[int]bool{int(0): true, int(5): false, int(15): true}))
	show(fmt.Sprintf("%t", map[int]bool{int(0): true, int(27): false, int(12): true}))
	p := ptfmtverbs2{27, -1, "é\"", nil, enfmtverbs2(2)}
	n := nestedfmtverbs2{P: p, M: map[enfmtverbs2][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs2{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs2{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 27, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs2{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs2
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs2{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("27-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 27, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func complexes3() {
	a, b := complex(-6, 1), complex(float64(1), 2)
	for i := range 5 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 3 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func core4() {
	if !(g_bool == true) {
	}
	mix(uint64((g_int64 - (-int64(g_int64)))))
	mix(fb(float64((uint(g_uintptr) / (g_uint | 1)))))
	{
	}
	{
		for i31 := 5; i31 >= 0; i31-- {
			switch x := (i31 % (i31 | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "é", "":
			case "a":
				v32 := uint16(((max(g_uint16, g_uint16) << ((g_uint16 - uint16(18)) % 8)) << 23))
				mix(uint64(v32))
			default:
			}
			_ = i31
		}
	}
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("fmtverbs2", fmtverbs2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
