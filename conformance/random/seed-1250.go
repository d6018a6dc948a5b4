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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{[1]int{}, "\t", [3]int{-3, 10, 4611686018427387903}, uint64(9223372036854775807)}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 18

var g_int16 int16 = int16(4)

var g_int32 int32 = int32(119788382)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(117)

var g_sl_int []int = []int{20, 8, 7, 8474823801266560442, 2}

var g_string string = ""

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(32253)

var g_uint32 uint32 = uint32(1457914249)

var g_uint64 uint64 = uint64(0x11)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(4611686018427387904)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mixs(x.f3)
	mix__3_int(x.f4)
	mix(uint64(x.f5))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_int16(x [4]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
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

func mix_p_map_string_string(x *map[string]string) {
	if x != nil {
		mix_map_string_string((*x))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 [1]int
	f3 string
	f4 [3]int
	f5 uint64
}

func p6(a7 int32, a8 string) (r9 string) {
	for i10 := 0; i10 < 6; i10++ {
		_ = i10
	}
	if (sub(r9, -4104528282146522048, 9223372036854775807) != string([]rune(a8))) {
		{
		}
		L12:
		for i11 := 1; i11 >= 0; i11-- {
			v13 := uint32((^(+(g_uint32 &^ g_uint32))))
			_ = v13
			_ = i11
			if g_bool {
				continue L12
			}
		}
	}
	if (len(r9) != (len(r9) << (g_uint & 7))) {
		if ((g_float64 == g_float64) == !g_bool) {
			var v14 S1 = S1{[1]int{5306246902886183562}, "\t😀_0", [3]int{19}, uint64(9223372036854775807)}
			v14.f3 = clip(string([]rune(a8)))
			_ = v14
		} else {
			var v15 uint16 = uint16((g_uint16 * (g_uint16 / 7)))
			v16 := &v15
			_ = v15
			_ = v16
		}
		a7 = (a7 * int32((g_uint16 &^ g_uint16)))
	}
	if true {
		return
	}
	return clip(sub(sub("z\x00Ж世z", len(a8), len(a8)), (len(r9) % (len(a8) | 1)), -9223372036854775807))
}

func p17(a18 bool, a19 bool, a20 bool) (r21 int32) {
	{
		if (g_int == int(g_uint)) {
		}
	}
	for i22 := 0; i22 < 5; i22++ {
		v23 := uint8((uint8((g_uintptr << 29)) >> ((uint16(i22) + min(g_uint16, uint16(2))) % 70)))
		a18, a19 = !a20, ((g_uint64 <= uint64(3)) && (a20 && a18))
		_ = v23
		_ = i22
	}
	if (g_float64 > float64(0)) {
		return
	}
	return int32((g_uintptr % (g_uintptr | 1)))
}

func core0() {
	switch x := g_int; uint8(x>>3) & 7 {
	case 6:
		mix__4_int16([4]int16{int16(17257), int16(-1), int16(17)})
	case 1, 0:
		fallthrough
	case 3:
		if ((g_int << (g_uint64 % 33)) == (g_int * 2502822346683741310)) {
		} else {
			switch x := max((g_int ^ g_int), int(f2i(g_float64))); x & 7 {
			case 1:
			case 2, 3:
			case 0:
			}
			for i24 := 0; i24 < 6; i24++ {
				var v25 int32 = (((g_int32 / 8) >> ((g_uint8 - g_uint8) % 33)) * int32(g_uint8))
				v25 = p17(!(i24 > 0), ((g_float64 < g_float64) == (g_uintptr != g_uintptr)), ((g_uint < uint(4)) != (g_uintptr != g_uintptr)))
				mix(uint64(v25))
				_ = i24
			}
		}
		if ((g_bool && g_bool) && (g_float64 == g_float64)) {
			v26 := ([]int)([]int{})
			if g_bool {
				var v27 S1 = S1{f3: "", f4: [3]int{}, f5: uint64(0x7)}
				mix_S1(v27)
			} else {
				v28 := ([]int)([]int{-167958593017884813, 10})
				mix_sl_int(v28)
			}
			if (at_int(v26, 6) <= int(g_int16)) {
				var v29 int64 = ((g_int64 ^ g_int64) ^ (g_int64 % (g_int64 | 1)))
				mix(uint64(v29))
			}
			mix_sl_int(v26)
		} else {
			var v30 string = clip(g_string)
			mixs(v30)
		}
	default:
		switch x := int((g_int16 &^ int16(0x9))); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			v31 := float32((g_float32 * (-float32(g_uint8))))
			v32 := &v31
			mix(fb(float64(v31)))
			mix_p_float32(v32)
		case "0", "":
			for i33 := range 3 {
				mix(uint64(uint8((i33 >> (max(g_uint32, g_uint32) % 70)))))
				_ = i33
			}
		case "z":
			v34 := uint8(uint8((g_uintptr >> ((g_int16 / 64) & 7))))
			mixs(p6(p17((g_float64 != g_float64), (g_bool != true), (g_bool != true)), (string(rune(g_uint16)) + (g_string + g_string))))
			mix(uint64(v34))
		}
	}
	for i35 := 0; i35 < 3; i35++ {
		var v36 int32 = int32(0x13)
		switch x := ((i35 / (i35 | 1)) / (i35 | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			{
			}
		case "0", "z":
			switch x := min((i35 - i35), (i35 >> (g_uint32 % 8))); uint8(x>>3) & 7 {
			case 7:
			case 2, 4:
			case 0:
				mix(uint64(g_int64))
			default:
			}
			v37 := uint16((g_uint16 &^ max(min(g_uint16, g_uint16), (g_uint16 | g_uint16))))
			mix(uint64(v37))
		case "é":
			v38 := string(clip((p6((v36 % (v36 | 1)), string([]rune(g_string))) + g_string)))
			mixs(v38)
		default:
		}
		mix(uint64(v36))
		_ = i35
	}
	var v39 map[int]string = map[int]string{}
	v40 := int64((((+g_int64) | (g_int64 << (g_uint8 & 63))) % ((int64(g_uint8) + (g_int64 * g_int64)) | 1)))
	switch x := (int(g_int32) / 7); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		for i41 := 0; i41 < 7; i41++ {
			for i42 := range 7 {
				mix(uint64(max(((g_uintptr - g_uintptr) << (g_uint32 % 8)), ((g_uintptr << (g_uint64 % 8)) ^ (g_uintptr >> 28)))))
				_ = i42
				if ((g_float64 > g_float64) != (g_bool && g_bool)) {
					continue
				}
			}
			if ((g_float64 / g_float64) != float64(v40)) {
			}
			for i43 := range 3 {
				_ = i43
			}
			_ = i41
			if ((v39[5] != v39[-9]) != (g_uint16 >= g_uint16)) {
				continue
			}
		}
	case "", "z":
		{
			v44 := float64(float64(((-g_float32) - float32(g_float64))))
			var v45 S1 = g_S1
			mix(fb(v44))
			mix_S1(v45)
		}
	case "0":
		if g_bool {
			for i46 := 0; i46 < 1; i46++ {
				_ = i46
			}
		} else {
			if true {
				mix(uint64(((min(g_uint32, g_uint32) * (g_uint32 >> (g_uint32 & 7))) % (((g_uint32 * g_uint32) & (g_uint32 % 10)) | 1))))
			}
			switch x := ((len(v39) + 1) / (len(v39) | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "é", "a":
				var v47 uintptr = ((g_uintptr << ((g_uint - g_uint) % 70)) | uintptr(g_uint64))
				mix(uint64(v47))
			case "0":
				v48 := int8(g_int8)
				mix(uint64(v48))
			default:
			}
		}
	default:
		L50:
		for i49 := range 3 {
			v40 = v40
			_ = i49
			if (g_bool == (v39[-6783031454844064055] > "")) {
				break L50
			}
		}
	}
	L52:
	for i51 := range 5 {
		v53 := int64(int64(f2i(float64(g_float32))))
		v54 := &v53
		v55 := float64(float64(v40))
		mix(uint64(v53))
		mix_p_int64(v54)
		mix(fb(v55))
		_ = i51
		if (!g_bool || g_bool) {
			continue L52
		}
	}
	mix_map_int_string(v39)
	mix(uint64(v40))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "😀éЖ" + "\xff\xc3(" + "😀\"\n"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[13%len(b)] ^= 66
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 13, 66) + string(rune(65)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "ab")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "ab")
	case s == t, len(t) > 13:
		mix(13)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 13
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func slices2() {
	a := make([]int64, 3, 7)
	for i := range a {
		a[i] = []int64{int64(1), int64(17), int64(9223372036854775807), int64(11)}[i%4]
	}
	b := append(a, int64(-6))
	c := append(a, int64(4611686018427387903), int64(18))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:0:0]
	e := append(d, int64(18))
	if len(e) > 0 {
		e[0] = int64(4611686018427387903)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:0]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(18)
	g[0] = int64(18)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 0+1)
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
	mix_sl_int64(c)
}

type ptfmtverbs3 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs3 int8
type erfmtverbs3 struct{ ptfmtverbs3 }
type nestedfmtverbs3 struct {
	P  ptfmtverbs3
	M  map[enfmtverbs3][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs3) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs3) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs3() {
	show := func(s string) { says("fmtverbs3", s) }
	show(fmt.Sprintf("%q", "0_"))
	show(fmt.Sprintf("%#v", "Q_\x000"))
	show(fmt.Sprintf("%-7q|", ""))
	show(fmt.Sprintf("%T", "\n"))
	show(fmt.Sprintf("%T", map[string]int{"\x00": 19}))
	show(fmt.Sprintf("%v", map[string]int{"": -2}))
	show(fmt.Sprintf("%#v", map[string]int{"Ж_0Ж\t": -8}))
	show(fmt.Sprintf("%5v|", map[string]int{"": 4055206459640855436, "a": -1297158142208952447, "\"Ж": -2216675877247576551}))
	show(fmt.Sprintf("%v", []int16{int16(16), int16(32767), int16(-7)}))
	show(fmt.Sprintf("%x", []int16{int16(15), int16(3), int16(-32767), int16(-0x2)}))
	show(fmt.Sprintf("%#X", []int16{int16(8), int16(2), int16(-15041), int16(17139)}))
	show(fmt.Sprintf("%-6d|", []int16{int16(12), int16(3), int16(-3), int16(0x5e95), int16(2)}))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%+v", false))
	show(fmt.Sprintf("%5v|", false))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%c", [2]uint8{uint8(169)}))
	show(fmt.Sprintf("%q", [2]uint8{uint8(2)}))
	show(fmt.Sprintf("%#X", [2]uint8{}))
	show(fmt.Sprintf("%06d", [2]uint8{uint8(232), uint8(12)}))
	show(fmt.Sprintf("%+v", float64(7)))
	show(fmt.Sprintf("%-9.2g|", float64(0.6984431932351347)))
	show(fmt.Sprintf("%g", float64(1e-300)))
	show(fmt.Sprintf("%+.2e", float64(337.1521842941438)))
	show(fmt.Sprintf("%+d", -7))
	show(fmt.Sprintf("%#o", -9223372036854775808))
	show(fmt.Sprintf("%#X", 4405154840635988143))
	show(fmt.Sprintf("%06d", 3))
	show(fmt.Sprintf("%t", map[int]bool{int(25): false}))
	show(fmt.Sprintf("%d", map[int]bool{int(6): true, int(7): true}))
	show(fmt.Sprintf("%T", map[int]bool{int(0): false, int(10): false, int(23): true, int(7): false}))
	show(fmt.Sprintf("%+v", map[int]bool{int(14): false}))
	p := ptfmtverbs3{96, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 96, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs3{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs3
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs3{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("96-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 96, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	if ((g_int16 >= g_int16) && g_bool) {
		mix_sl_int(g_sl_int)
		v56 := uint32(g_uint32)
		var v57 []string = []string{"Q\x00_z\t"}
		mix(uint64(v56))
		mix_sl_string(v57)
	}
	if (g_float64 > float64(g_float32)) {
		mix(uint64((((g_int32 / (g_int32 | 1)) | int32(g_int64)) | int32(15))))
	} else {
		switch x := (g_int / ((g_int << 65) | 1)); uint8(x>>3) & 7 {
		case 7:
			fallthrough
		case 1, 2:
			v58 := S1(S1{[1]int{-861792738120852300}, " ", [3]int{}, uint64(13)})
			v59 := (map[string]string)(map[string]string{"世\x00\x00世": "世a€", "Q\n": "", "z": "世"})
			v60 := &v59
			mix_S1(v58)
			mix_map_string_string(v59)
			mix_p_map_string_string(v60)
		case 5:
		default:
		}
	}
	if false {
		switch x := (max(g_int, g_int) ^ max(g_int, g_int)); x & 7 {
		case 5:
		case 6, 0:
			if ((g_float64 / float64(634.6893572008946)) < (g_float64 * g_float64)) {
				var v61 uint = ((g_uint >> ((-g_uint) & 63)) & min((g_uint + g_uint), g_uint))
				mix(uint64(v61))
			} else {
			}
			{
				var v62 []uint8 = []uint8{uint8(13), uint8(171), uint8(0x3c)}
				v63 := &v62
				var v64 int16 = ((g_int16 & g_int16) >> ((at_uint8(v62, 1) / ((at_uint8(v62, 4) | at_uint8(v62, 3)) | 1)) % 8))
				mix_sl_uint8(v62)
				mix_p_sl_uint8(v63)
				mix(uint64(v64))
			}
		case 1:
		default:
			for i65 := 0; i65 < 7; i65++ {
				_ = i65
			}
		}
		for i66 := 0; i66 < 5; i66++ {
			var v67 int16 = ((g_int16 * int16(g_uint)) >> (g_uint16 & 7))
			v68 := uint8(((g_uint8 * (g_uint8 + g_uint8)) * ((g_uint8 / (g_uint8 | 1)) * (+g_uint8))))
			mix(uint64(v67))
			mix(uint64(v68))
			_ = i66
		}
		for i69 := 0; i69 < 2; i69++ {
			switch x := int(g_uintptr); uint8(x>>3) & 7 {
			case 7:
			case 4, 5:
				mixs(sub((sub("\"0\"\n", 17, i69) + sub("\x00", i69, i69)), i69, (i69 >> (uint(g_uint16) % 70))))
			case 1:
			}
			_ = i69
		}
	} else {
		if ((g_int >> (g_uint & 63)) == (g_int - g_int)) {
			mix(uint64(g_uint16))
			for i70 := range 7 {
				_ = i70
			}
			for i71 := uint32(128); i71 > 0; i71 /= 2 {
				var v72 uint64 = (uint64((g_int8 ^ int8(19))) | (uint64(g_int32) % ((g_uint64 / 3) | 1)))
				v73 := float64((((g_float64 - float64(1e-300)) + (g_float64 / g_float64)) * (float64(g_float32) + float64(g_uint16))))
				mix(uint64(v72))
				mix(fb(v73))
				_ = i71
				if ((g_string != g_string) == (g_string == g_string)) {
					continue
				}
			}
		} else {
			{
				v74 := uint16(((g_uint16 | uint16(g_uint32)) * uint16(g_int32)))
				v75 := &v74
				mix(uint64(v74))
				mix_p_uint16(v75)
			}
		}
	}
	if (g_uint16 == (g_uint16 / (g_uint16 | 1))) {
		{
			for i76 := 0; i76 < 3; i76++ {
				var v77 int64 = ((g_int64 & (-g_int64)) &^ (g_int64 % 64))
				mix(uint64(v77))
				_ = i76
				if ((g_string <= g_string) || (g_float64 < g_float64)) {
					continue
				}
			}
			if !(g_float64 < g_float64) {
			}
			var v78 int8 = (((g_int8 / (g_int8 | 1)) << ((g_uint16 + g_uint16) % 8)) ^ (g_int8 &^ (g_int8 << 1)))
			mix(uint64(v78))
		}
		mix_sl_int64([]int64{int64(10)})
	}
	var v79 S1 = S1{f2: [1]int{}, f3: "😀", f5: uint64(3257004928762376537)}
	L81:
	for i80 := 0; i80 < 7; i80++ {
		var v82 int8 = ((g_int8 << (g_uint8 & 31)) % ((-(g_int8 | int8(126))) | 1))
		v83 := &v82
		mix(uint64(v82))
		mix_p_int8(v83)
		_ = i80
		if (int16(g_uint8) == (g_int16 % 3)) {
			continue L81
		}
	}
	mix_S1(v79)
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("slices2", slices2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
