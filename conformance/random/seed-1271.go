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

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 15

var g_int16 int16 = int16(7362)

var g_int32 int32 = int32(-0x59c6f310)

var g_int64 int64 = int64(-2961916107783828028)

var g_int8 int8 = int8(-8)

var g_map_string_int map[string]int = map[string]int{"\x00😀": -9223372036854775808, " aЖ": 19, "\t": 10, "": -7}

var g_string string = "aQ世"

var g_uint uint = uint(18)

var g_uint16 uint16 = uint16(1092)

var g_uint32 uint32 = uint32(0x10)

var g_uint64 uint64 = uint64(0xf)

var g_uint8 uint8 = uint8(0x13)

var g_uintptr uintptr = uintptr(1)

func mix_S1(x S1) {
	mix__1_int(x.f2)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
	}
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

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
}

type S3 struct {
	f4 string
	f5 bool
	f6 string
}

func p7(a8 string, a9 string, a10 string) (r11 bool) {
	if ((g_uint16 * uint16(25552)) == (g_uint16 &^ g_uint16)) {
		if !(r11 == false) {
		}
		var v12 map[string]int = map[string]int{"": 9223372036854775807}
		L14:
		for i13 := 0; i13 < 1; i13++ {
			v12["😀"] &= int(g_uint8)
			v12["é\x00😀"] = ((len(a9) & (+i13)) >> (((g_uint32 & uint32(0x4)) ^ (g_uint32 % 7)) & 63))
			v12["😀é"]--
			_ = i13
			if r11 {
				break L14
			}
		}
		_ = v12
	} else {
	}
	var v15 uint64 = (g_uint64 << 21)
	_ = v15
	if false {
		return
	}
	return r11
}

func p16(a17 int64, a18 int, a19 string) (r20 string) {
	if ((g_float64 * g_float64) > (g_float64 / g_float64)) {
		var v21 uint = uint(0)
		if !(g_float64 > g_float64) {
			a18 ^= len(r20)
		}
		var v22 S3 = S3{"ЖzЖ世", true, ""}
		_ = v21
		_ = v22
	}
	v23 := int((len(a19) ^ (len(r20) / (a18 | 1))))
	v23 *= -3
	_ = v23
	if (g_uint8 >= uint8(255)) {
		return
	}
	return clip(string([]rune(sub(a19, a18, len(a19)))))
}

func core0() {
	if (string(append([]byte(g_string), g_uint8)) <= string(rune(g_uint16))) {
		var v24 float64 = (-float64((g_float32 - float32(-3))))
		for _, i25 := range clip(string(rune((g_uintptr + uintptr(0x12))))) {
			v26 := (map[string]string)(map[string]string{"_ßé\"世": "\t世世0"})
			mix_map_string_int(g_map_string_int)
			mix_map_string_string(v26)
			_ = i25
		}
		v27 := bool(((-(v24 / float64(874.8147696806202))) < (-(v24 * float64(1e-300)))))
		mix(fb(v24))
		mixb(v27)
	}
	v28 := uint64(((g_uint64 | (g_uint64 - uint64(2))) & ((g_uint64 & g_uint64) % 7)))
	switch x := int(f2i((g_float64 / g_float64))); x & 7 {
	case 5:
		var v29 uint64 = (v28 >> (uint(uintptr(g_uint8)) & 31))
		var v30 int8 = (((g_int8 * g_int8) * min(g_int8, g_int8)) >> 23)
		mix(uint64(v29))
		mix(uint64(v30))
		fallthrough
	case 4, 6:
		L32:
		for i31 := 0; i31 < 4; i31++ {
			v33 := string(clip(string([]rune(string(rune((g_int8 | g_int8)))))))
			v34 := float64((float64((g_uint8 << (g_int64 & 63))) - (float64(g_int16) - (g_float64 * float64(3.141592653589793)))))
			mixs(v33)
			mix(fb(v34))
			_ = i31
			if ((g_bool || g_bool) != (g_uint < uint(18446744073709551615))) {
				break L32
			}
		}
		v35 := int64((int64((g_int16 * int16(-1))) * ((g_int64 << (g_uint32 % 8)) ^ g_int64)))
		mix(uint64(v35))
	case 0:
		v36 := ([5]string)([5]string{"\nЖ"})
		mix__5_string(v36)
	default:
		if ((g_float64 / float64(1e10)) <= float64(v28)) {
			v37 := uintptr(uintptr((int8(g_int32) & g_int8)))
			mix(uint64(v37))
		} else {
			L39:
			for i38 := 4; i38 >= 0; i38-- {
				_ = i38
				if !(g_float64 != g_float64) {
					break L39
				}
			}
			for i40 := 0; i40 < 5; i40++ {
				var v41 []uint8 = []uint8{uint8(17), uint8(0x13), uint8(146), uint8(11)}
				mix_sl_uint8(v41)
				_ = i40
			}
		}
	}
	switch x := min((g_int &^ -4), int(f2i(g_float64))); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		mix(uint64((((g_int16 % (g_int16 | 1)) << ((g_int32 ^ g_int32) & 7)) % (int16(uint(v28)) | 1))))
		for _, i42 := range clip(sub(g_string, (g_int >> (g_uint32 % 33)), int(g_uint16))) {
			_ = i42
		}
	case "0", "a":
		var v43 int8 = (g_int8 | ((g_int8 * g_int8) &^ int8(g_uint32)))
		switch x := int(g_int16); uint8(x>>3) & 7 {
		case 2:
			if (float64(g_float32) > (g_float64 / g_float64)) {
			} else {
				v44 := bool((p7(string(rune(g_uint16)), string([]rune(g_string)), string(rune(g_uint32))) && (!g_bool == (g_uint16 >= g_uint16))))
				mixb(v44)
			}
		case 4, 6:
			v45 := ([5]int)([5]int{5722551515965686918, 9, -2418400767339147641, 4328911967214680970, 4403654993737511737})
			v46 := int64(((g_int64 >> ((v28 + v28) % 70)) &^ int64(f2i((g_float64 - g_float64)))))
			v47 := &v46
			mix__5_int(v45)
			mix(uint64(v46))
			mix_p_int64(v47)
		case 7:
			{
				var v48 uint = g_uint
				mix(uint64(v48))
			}
		default:
			v43 = ((v43 / (v43 | 1)) | ((v43 << 47) & (-v43)))
		}
		mix(uint64(v43))
		fallthrough
	case "z":
		switch x := ((g_int << (g_int16 & 31)) << 13); x & 7 {
		case 1:
			v49 := ([1]string)([1]string{"世"})
			if ((g_int <= g_int) && g_bool) {
			} else {
			}
			mix__1_string(v49)
		case 5, 7:
			switch x := ((^g_int) << ((g_uint32 / (g_uint32 | 1)) % 70)); x & 7 {
			case 2:
			case 0, 7:
			case 1:
			default:
			}
		case 0:
			if ((g_int > g_int) || (g_bool != false)) {
			}
		default:
			v50 := uint64((uint64(uint64(g_uint)) >> 56))
			mix(uint64(v50))
		}
	default:
		var v51 int16 = (((g_int16 << 28) >> 17) >> 5)
		mix(uint64(v51))
	}
	if p7(string(rune(g_uint)), (g_string + g_string), string(rune(g_int64))) {
		mix_S1(S1{f2: [1]int{9223372036854775806}})
		for i52 := 0; i52 < 2; i52++ {
			_ = i52
			if (i52 <= (-i52)) {
				continue
			}
		}
		L54:
		for i53 := 5; i53 >= 0; i53-- {
			var v55 int8 = min(min((g_int8 << (g_uint16 % 33)), int8(g_uint)), ((g_int8 << (g_int64 & 7)) >> (uint16(g_int8) % 33)))
			v56 := &v55
			mix(uint64(v55))
			mix_p_int8(v56)
			_ = i53
			if g_bool {
				break L54
			}
		}
	}
	if g_bool {
		if p7((g_string + g_string), string(append([]byte(g_string), g_uint8)), p16(int64(-9223372036854775808), g_int, "0z界_")) {
			if true {
				var v57 uint64 = ((v28 * v28) - (max(v28, v28) &^ uint64(4)))
				mix(uint64(v57))
			}
		} else {
			var v58 float32 = float32(g_int)
			mix(fb(float64(v58)))
		}
	}
	mix(uint64(v28))
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 4, 5
	i, a[i] = tr(1, j), tr(2, 4)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 4)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 4))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 4) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 4))
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
	show(fmt.Sprintf("%8.3s|", "\x00"))
	show(fmt.Sprintf("%+q", "世界😀"))
	show(fmt.Sprintf("%v", "QéЖa\t"))
	show(fmt.Sprintf("%-7q|", "€_\""))
	show(fmt.Sprintf("%q", []int16{}))
	show(fmt.Sprintf("%-6d|", []int16{int16(10), int16(18)}))
	show(fmt.Sprintf("%08b", []int16{int16(0), int16(20), int16(0x5)}))
	show(fmt.Sprintf("%+v", []int16{int16(14), int16(14)}))
	show(fmt.Sprintf("%+v", true))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%5v|", false))
	show(fmt.Sprintf("%5v|", map[string]int{}))
	show(fmt.Sprintf("%v", map[string]int{"": -2494619387404274238, "ß\t0 ": -1}))
	show(fmt.Sprintf("%+v", map[string]int{"ß": 18, " éz世": 2548592410749598938, "": 16, "\"😀\"": -6835171630260362466}))
	show(fmt.Sprintf("%#v", map[string]int{"\n世": 4}))
	show(fmt.Sprintf("%o", [2]uint8{uint8(155), uint8(9)}))
	show(fmt.Sprintf("%c", [2]uint8{uint8(29), uint8(17)}))
	show(fmt.Sprintf("%-6d|", [2]uint8{uint8(74)}))
	show(fmt.Sprintf("%#X", [2]uint8{uint8(0x0), uint8(13)}))
	show(fmt.Sprintf("%+d", 16))
	show(fmt.Sprintf("%08b", -2))
	show(fmt.Sprintf("%#v", 3211117629647915488))
	show(fmt.Sprintf("%+v", 0))
	show(fmt.Sprintf("%b", float64(1e-300)))
	show(fmt.Sprintf("%-9.2g|", float64(1e10)))
	show(fmt.Sprintf("%x", float64(-2.25e-7)))
	show(fmt.Sprintf("%+.2e", float64(729.9211652913618)))
	show(fmt.Sprintf("%8.3f|", float32(0.1)))
	show(fmt.Sprintf("%+.2e", float32(0)))
	show(fmt.Sprintf("%b", float32(1e-20)))
	show(fmt.Sprintf("%G", float32(-3)))
	p := ptfmtverbs2{24, -1, "é\"", nil, enfmtverbs2(2)}
	n := nestedfmtverbs2{P: p, M: map[enfmtverbs2][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs2{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs2{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 24, 7, 2, 3.14159))
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
	c, serr := fmt.Sscanf("24-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 24, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func complexes3() {
	a, b := complex(6, 2), complex(float64(1), 0.5)
	for i := range 10 {
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
	var v59 string = clip(g_string)
	v60 := int8(g_int8)
	mixs(v59)
	mix(uint64(v60))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("fmtverbs2", fmtverbs2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
