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

func at_int8(s []int8, i int) int8 {
	if len(s) == 0 {
		var z int8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e-300)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(1683497440)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(-111)

var g_sl_string []string = []string{"😀"}

var g_string string = ""

var g_uint uint = uint(8727047655999852244)

var g_uint16 uint16 = uint16(12792)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(225)

var g_uintptr uintptr = uintptr(17907333272707195940)

func mix_S6(x S6) {
	mixb(x.f7)
	mixs(x.f8)
	mixb(x.f9)
}

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_uint64(x [5]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
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

type S1 struct {
	f2 string
	f3 string
	f4 bool
	f5 uint16
}

type S6 struct {
	f7 bool
	f8 string
	f9 bool
}

type S10 struct {
	f11 bool
}

func p12(a13 uintptr, a14 string) (r15 bool) {
	v16 := S6(S6{true, "€__", false})
	v17 := uint8((((g_uint8 / (g_uint8 | 1)) | (g_uint8 ^ uint8(124))) & ((g_uint8 % (g_uint8 | 1)) / ((g_uint8 / 2) | 1))))
	v18 := &v17
	L20:
	for i19 := uint32(2); i19 > 0; i19 /= 2 {
		_ = i19
		if ((len(a14) < len(a14)) || (len(a14) < len(a14))) {
			break L20
		}
	}
	_ = v16
	_ = v17
	_ = v18
	if r15 {
		return
	}
	return r15
}

func p21(a22 bool, a23 bool) (r24 uint32) {
	if !!a22 {
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "é", "0":
			var v25 string = clip(sub(string(rune(g_uintptr)), ((g_int % (g_int | 1)) / (g_int | 1)), int(g_uint16)))
			v26 := &v25
			_ = v25
			_ = v26
			fallthrough
		case "z":
			v27 := ([1]int64)([1]int64{int64(-5)})
			v28 := &v27
			_ = v27
			_ = v28
		default:
			a23, a22 = (a23 != ((g_string + g_string) <= (g_string + g_string))), p12(uintptr(r24), string([]rune(g_string)))
		}
	} else {
		v29 := int8(int8(((g_uint16 - g_uint16) / (g_uint16 | 1))))
		_ = v29
	}
	switch x := min((g_int &^ g_int), g_int); x & 7 {
	case 1:
		a23, a22 = (((g_int == 4970061294473293764) != (g_float64 != float64(1e-300))) == p12((g_uintptr % 10), string([]rune(g_string)))), (string(append([]byte(g_string), g_uint8)) >= string(append([]byte(g_string), uint8(1))))
	case 3, 2:
		for i30 := 0; i30 < 2; i30++ {
			var v31 S1 = S1{f2: "\x00\t", f3: "\"\x00aQ"}
			_ = v31
			_ = i30
		}
	case 6:
		v32 := ([]int)([]int{20, 13})
		switch x := ((at_int(v32, 7) / 3) &^ int(g_int32)); x & 7 {
		case 6:
		case 4, 0:
			a23, a22 = false, (int(g_int32) > (at_int(v32, 3) % (at_int(v32, 1) | 1)))
		case 3:
			a22, a23 = false, p12(g_uintptr, (g_string + "\t\x00\t_"))
		default:
			if len(v32) < 30 {
				v32 = append(v32, ((at_int(v32, 7) / (at_int(v32, 8) | 1)) - (at_int(v32, 9) | at_int(v32, 9))), ((at_int(v32, 7) + -9223372036854775807) / ((at_int(v32, 2) - 7754859547376641336) | 1)), ((at_int(v32, 8) ^ at_int(v32, 2)) * (at_int(v32, 0) &^ -2467942392061175852)))
			}
		}
		_ = v32
	default:
		if ((g_string + "") < g_string) {
			var v33 string = clip(sub((string([]rune(g_string)) + string(rune(r24))), ((g_int &^ g_int) ^ (g_int >> (g_int8 & 63))), 4343181690525068789))
			v34 := int32(max((g_int32 &^ int32(1073741824)), (int32(g_int32) - g_int32)))
			_ = v33
			_ = v34
		}
	}
	if a22 {
		return
	}
	return (r24 * uint32(20))
}

func p35(a36 int, a37 string, a38 string) (r39 bool) {
	if p12((g_uintptr / 2), a38) {
		a36 = len(a38)
	} else {
		switch x := a36; uint8(x>>3) & 7 {
		case 7:
			a36 = ((len(a37) % ((len(a37) % (len(a38) | 1)) | 1)) & (len(a38) % ((len(a37) * a36) | 1)))
			var v40 string = clip(string([]rune(a38)))
			_ = v40
			fallthrough
		case 2, 3:
			v41 := int((len(a37) << ((max(g_uint32, g_uint32) - uint32(0x1)) & 31)))
			_ = v41
			fallthrough
		case 0:
			var v42 string = clip((string(rune(uint(g_uint8))) + (a38 + sub(a38, a36, -3))))
			a36 = int((g_uint % ((^g_uint) | 1)))
			_ = v42
		default:
			v43 := string(clip(string(rune(uintptr(int(f2i(g_float64)))))))
			_ = v43
		}
		{
			a36 = (a36 & (len(a37) << 6))
			var v44 string = clip((a37 + sub((a37 + a38), int(g_uint), (a36 ^ len(a37)))))
			var v45 float32 = (float32((g_int8 << (g_uint & 7))) / ((g_float32 / g_float32) / float32(0)))
			_ = v44
			_ = v45
		}
	}
	L47:
	for i46 := uint32(128); i46 > 0; i46 /= 2 {
		r39 = (((g_float64 + float64(1)) - (g_float64 * float64(-2.25e-7))) < float64((g_uint64 << (g_int16 & 7))))
		if (r39 && !r39) {
			a36 += (a36 * int(f2i((g_float64 + g_float64))))
			a36 = -9
		} else {
			a36 &= (len(a37) - (a36 % 8))
		}
		v48 := ([]string)(g_sl_string)
		_ = v48
		_ = i46
		if (float64(len(a38)) == float64(g_float32)) {
			continue L47
		}
	}
	if (r39 != r39) {
		return
	}
	return (string(rune(g_uint32)) >= a38)
}

func p49(a50 int32) (r51 uint32) {
	var v52 []uint8 = []uint8{}
	v53 := &v52
	v54 := string(clip(((string([]rune(g_string)) + "") + string(rune((g_uint16 & g_uint16))))))
	v55 := &v54
	L57:
	for i56 := range 2 {
		for _, i58 := range v52 {
			_ = i58
		}
		v59 := int64(int64(0x5))
		_ = v59
		_ = i56
		if (p35(6223295122709028745, v54, "\x00aЖ😀") && g_bool) {
			break L57
		}
	}
	_ = v52
	_ = v53
	_ = v54
	_ = v55
	if (g_bool == true) {
		return
	}
	return (^(-r51))
}

func p60(a61 string, a62 string, a63 string) (r64 string) {
	for i65 := uint32(32); i65 > 0; i65 /= 2 {
		var v66 float64 = float64(7)
		_ = v66
		_ = i65
	}
	if ((r64 + a63) == string(rune(g_uint))) {
		if (r64 != (a62 + r64)) {
		}
		for i67 := 0; i67 < 3; i67++ {
			_ = i67
		}
	} else {
		for i68 := 0; i68 < 2; i68++ {
			a63 = clip(string(rune(((g_uint8 - g_uint8) / 64))))
			a63 = clip((sub((a63 + a61), (len(a62) >> (g_int16 & 31)), len(a62)) + string(rune((g_uint32 >> (g_uint8 % 33))))))
			_ = i68
		}
		v69 := uint8(g_uint8)
		_ = v69
	}
	v70 := float64((float64((-g_float32)) / (float64(g_int8) / (g_float64 + g_float64))))
	v71 := ([]uint8)([]uint8{uint8(0xe), uint8(64), uint8(13), uint8(0x6d), uint8(18)})
	v72 := &v71
	_ = v70
	_ = v71
	_ = v72
	if (len(a62) <= len(a62)) {
		return
	}
	return clip(string(rune((len(a63) - -3))))
}

func core0() {
	switch x := (int(g_int) | (g_int &^ g_int)); x & 7 {
	case 7:
		for i73 := range 5 {
			v74 := int(i73)
			v75 := &v74
			{
				v74 = int((min(g_uint64, g_uint64) & (g_uint64 ^ uint64(1))))
				v74 &= (max(((*v75) << (g_int64 & 7)), (^(*v75))) / 8)
			}
			v74 = int(f2i(((g_float64 / g_float64) - float64(g_uintptr))))
			mix(uint64(v74))
			mix_p_int(v75)
			_ = i73
			if g_bool {
				continue
			}
		}
	case 5, 1:
	case 4:
		var v76 int8 = g_int8
		mix(uint64(v76))
	default:
		switch x := int((g_uint16 + g_uint16)); uint8(x>>3) & 7 {
		case 4:
			for i77 := 0; i77 < 1; i77++ {
				var v78 [5]uint8 = [5]uint8{uint8(3), uint8(0x1), uint8(255)}
				mix__5_uint8(v78)
				_ = i77
			}
			for _, i79 := range clip(((g_string + g_string) + p60(g_string, g_string, g_string))) {
				v80 := string(clip(string(rune((g_uint * g_uint)))))
				v81 := S6(S6{true, "Ж_ \tQ", true})
				v82 := &v81
				mixs(v80)
				mix_S6(v81)
				mix_p_S6(v82)
				_ = i79
				if (float64(g_float32) == g_float64) {
					break
				}
			}
		case 6, 2:
			switch x := (g_int - 3); uint8(x>>3) & 7 {
			case 3:
			case 1, 2:
				fallthrough
			case 7:
			}
		case 7:
			for i83 := range 6 {
				v84 := int((i83 / (i83 | 1)))
				v84--
				mix(uint64(v84))
				_ = i83
			}
			L86:
			for i85 := uint8(16); i85 > 0; i85 /= 2 {
				var v87 float32 = float32(1e-20)
				v88 := &v87
				mix(fb(float64(v87)))
				mix_p_float32(v88)
				_ = i85
				if !!g_bool {
					break L86
				}
			}
		}
	}
	switch x := ((g_int / 100) >> 42); x & 7 {
	case 1:
		var v89 S6 = S6{f7: false, f8: "Qa\x00", f9: true}
		v90 := &v89
		mix_S6(v89)
		mix_p_S6(v90)
		fallthrough
	case 7, 0:
		v91 := int(5)
		mix(uint64(v91))
	case 2:
		for i92 := 0; i92 < 2; i92++ {
			v93 := ([3]uint8)([3]uint8{uint8(108), uint8(172)})
			v94 := uint8(v93[0])
			mix__3_uint8(v93)
			mix(uint64(v94))
			_ = i92
		}
		{
			if !(g_bool || g_bool) {
			}
		}
	}
	switch x := (^max(g_int, g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "", "0":
	case "a":
		for i95 := 0; i95 < 2; i95++ {
			switch x := ((i95 >> (i95 & 63)) &^ int(g_int16)); x & 7 {
			case 6:
			case 3, 2:
				fallthrough
			case 1:
			}
			_ = i95
			if !(g_float64 < g_float64) {
				break
			}
		}
	default:
		v96 := (map[uint8]uint8)(map[uint8]uint8{uint8(21): uint8(0x7)})
		mix_map_uint8_uint8(v96)
	}
	L98:
	for i97 := range 7 {
		if (string(append([]byte(g_string), g_uint8)) <= sub(g_string, i97, 9223372036854775806)) {
			v99 := float64(((-float64(g_uint16)) * g_float64))
			v100 := &v99
			L102:
			for i101 := 0; i101 < 7; i101++ {
				var v103 S6 = S6{true, "0a_z€", false}
				v104 := ([]string)([]string{"", "\x00_0", "世aß界", "", "a😀"})
				v103.f7 = (len(v104) >= ((len(v104) >> 28) &^ int(f2i((*v100)))))
				mix_S6(v103)
				mix_sl_string(v104)
				_ = i101
				if (((*v100) - (*v100)) >= v99) {
					continue L102
				}
			}
			mix(fb(v99))
			mix_p_float64(v100)
		}
		for i105 := 3; i105 >= 0; i105-- {
			{
				mix(uint64(((^uint64(g_int16)) * ((g_uint64 + uint64(17)) - (g_uint64 &^ g_uint64)))))
			}
			_ = i105
		}
		v106 := ([5]uint64)([5]uint64{uint64(0x4000000000000000)})
		mix__5_uint64(v106)
		_ = i97
		if (g_float64 != (g_float64 + g_float64)) {
			break L98
		}
	}
}

type ptfmtverbs1 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs1 int8
type erfmtverbs1 struct{ ptfmtverbs1 }
type nestedfmtverbs1 struct {
	P  ptfmtverbs1
	M  map[enfmtverbs1][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs1) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs1) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs1() {
	show := func(s string) { says("fmtverbs1", s) }
	show(fmt.Sprintf("%v", int8(0xf)))
	show(fmt.Sprintf("%o", int8(1)))
	show(fmt.Sprintf("%x", int8(0x12)))
	show(fmt.Sprintf("%c", int8(5)))
	show(fmt.Sprintf("%+.2e", float64(1e-300)))
	show(fmt.Sprintf("%G", float64(427.6545145684156)))
	show(fmt.Sprintf("%g", float64(0)))
	show(fmt.Sprintf("%v", float64(7)))
	show(fmt.Sprintf("%U", []int16{int16(17), int16(0x1), int16(0x78a7), int16(-0x1821)}))
	show(fmt.Sprintf("%v", []int16{int16(-32767), int16(-1), int16(-0x252c), int16(0xabf), int16(-2294)}))
	show(fmt.Sprintf("%-6d|", []int16{int16(32767)}))
	show(fmt.Sprintf("%+d", []int16{int16(16384), int16(-0x5640)}))
	show(fmt.Sprintf("% X", "\n _\t"))
	show(fmt.Sprintf("%-7q|", "é€ЖQ€"))
	show(fmt.Sprintf("%#q", ""))
	show(fmt.Sprintf("%8.3s|", "Жé界"))
	show(fmt.Sprintf("%d", map[string]int{"z\n": -1077460049210692243, "€": -515891668646752885, "": 10}))
	show(fmt.Sprintf("%T", map[string]int{"界a0a": -3490840486289238366, "a": 3, "": 14}))
	show(fmt.Sprintf("%#v", map[string]int{}))
	show(fmt.Sprintf("%t", map[string]int{"": 0}))
	show(fmt.Sprintf("%#v", [2]uint8{}))
	show(fmt.Sprintf("%v", [2]uint8{uint8(0xe), uint8(148)}))
	show(fmt.Sprintf("%q", [2]uint8{uint8(17)}))
	show(fmt.Sprintf("%T", [2]uint8{}))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%v", false))
	show(fmt.Sprintf("%T", false))
	show(fmt.Sprintf("%#v", map[int]bool{int(9): false}))
	show(fmt.Sprintf("%5v|", map[int]bool{int(12): false}))
	show(fmt.Sprintf("%T", map[int]bool{int(12): false, int(13): false}))
	show(fmt.Sprintf("%d", map[int]bool{int(27): false}))
	p := ptfmtverbs1{10, -1, "é\"", nil, enfmtverbs1(2)}
	n := nestedfmtverbs1{P: p, M: map[enfmtverbs1][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs1{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs1{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 10, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs1{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs1
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs1{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("10-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 10, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
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
	i, j := 4, 8
	i, a[i] = tr(1, j), tr(2, 1)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 1)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 1))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 1) > 3
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
	f(tr)(tr(35, 1))
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

type Innerstructs3 struct {
	X, Y uint16
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]uint16
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 6
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", Innerstructs3: Innerstructs3{X: uint16(41464)}, Pt: [2]uint16{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint16(0)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: uint16(0)}, 6}
	other := struct {
		Innerstructs3
		n int
	}{n: 6}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+6
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func core4() {
	var v107 []int8 = []int8{int8(11), int8(63), int8(7), int8(-116)}
	switch x := int(uint8(g_uint64)); x & 7 {
	case 1:
		v108 := uint32((((g_uint32 ^ uint32(0x9f74c3bb)) - (g_uint32 ^ g_uint32)) / 3))
		mix(uint64(v108))
	case 6, 5:
		if (float64(g_uint8) != (-g_float64)) {
			v109 := bool(((g_float64 * float64(g_int64)) == ((g_float64 * g_float64) / (g_float64 - g_float64))))
			var v110 string = clip(string([]rune(((g_string + g_string) + "😀界界"))))
			mixb(v109)
			mixs(v110)
		}
		fallthrough
	case 4:
		if !(g_float64 <= g_float64) {
			var v111 float64 = float64(float32(float64(g_uint8)))
			mix(fb(v111))
		} else {
			v112 := int32((int32(uint16(at_int8(v107, 3))) * ((g_int32 >> 32) % ((g_int32 << (g_uint32 & 63)) | 1))))
			var v113 [4]string = [4]string{" 😀世", "", "\"ß0"}
			mix(uint64(v112))
			mix__4_string(v113)
		}
		mix(uint64(((int32(g_uint) & int32(8)) | ((g_int32 + g_int32) & int32(at_int8(v107, 4))))))
	}
	switch x := (-int(f2i(g_float64))); x & 7 {
	case 4:
	case 1, 6:
		var v114 []int = []int{5, 3, 9223372036854775807}
		mix_sl_int(v114)
	case 3:
		var v115 float64 = float64(((g_int16 % (g_int16 | 1)) / 100))
		v116 := &v115
		mix(fb(v115))
		mix_p_float64(v116)
	default:
		if ((g_string + g_string) != (g_string + g_string)) {
			switch x := len(v107); []string{"a", "z", "", "é"}[x&3] {
			case "0":
			case "z", "é":
				v117 := S6(S6{false, "世世", false})
				mix_S6(v117)
			case "a":
				var v118 int32 = (((g_int32 | g_int32) ^ max(g_int32, int32(789664095))) << 19)
				mix(uint64(v118))
			default:
				mix(uint64(g_uint8))
			}
		} else {
			v119 := uint32(uint32(uint16((at_int8(v107, 2) >> 34))))
			mix(uint64(v119))
		}
	}
	for i120 := uint8(32); i120 > 0; i120 /= 2 {
		{
		}
		_ = i120
	}
	v121 := uint16(((g_uint16 &^ (g_uint16 << 37)) << 44))
	mix_sl_int8(v107)
	mix(uint64(v121))
}

func main() {
	run("core0", core0)
	run("fmtverbs1", fmtverbs1)
	run("order2", order2)
	run("structs3", structs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
