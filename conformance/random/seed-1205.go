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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{f2: true}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0)

var g_int int = 6

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(1129567556)

var g_int64 int64 = int64(4005588720926298767)

var g_int8 int8 = int8(-6)

var g_sl_uint8 []uint8 = []uint8{uint8(254), uint8(60), uint8(170), uint8(1), uint8(14)}

var g_string string = "\"_\x00"

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(0x31bd60db)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0x8c)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
}

func mix_S4(x S4) {
	mix__1_int(x.f5)
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
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
	f2 bool
	f3 bool
}

type S4 struct {
	f5 [1]int
}

func p6(a7 uint32, a8 int16) (r9 uint64) {

	if (g_int <= g_int) {
		return
	}
	return r9
}

func p10(a11 bool) (r12 bool) {
	for i13 := 0; i13 < 1; i13++ {
		if !r12 {
		} else {
		}
		switch x := i13; uint8(x>>3) & 7 {
		case 7:
		case 0, 2:
			v14 := ([]string)([]string{})
			_ = v14
		case 6:
		default:
		}
		_ = i13
	}
	{
		L16:
		for i15 := 0; i15 < 6; i15++ {
			_ = i15
			if r12 {
				continue L16
			}
		}
	}
	switch x := ((g_int >> (g_uint8 & 63)) - 4611686018427387903); x & 7 {
	case 3:
		var v17 [1]uint8 = [1]uint8{}
		_ = v17
	case 1, 2:
		var v18 uint = g_uint
		_ = v18
	case 4:
		for i19 := range 5 {
			_ = i19
		}
		for i20 := 0; i20 < 1; i20++ {
			_ = i20
		}
	}
	v21 := S4(S4{[1]int{17}})
	_ = v21
	if !r12 {
		return
	}
	return ((g_int << (g_uint8 % 70)) == (g_int % (g_int | 1)))
}

func p22(a23 int8, a24 bool, a25 bool) (r26 uint16) {
	L28:
	for i27 := range 1 {
		if ((i27 >> (g_int16 & 31)) == (i27 >> 13)) {
		} else {
		}
		_ = i27
		if (a24 != (g_int16 != g_int16)) {
			continue L28
		}
	}
	v29 := S4(S4{f5: [1]int{}})
	_ = v29
	if p10(a25) {
		return
	}
	return (max(r26, r26) * (r26 >> (g_uint64 % 33)))
}

func p30(a31 bool, a32 bool, a33 string) (r34 uint) {
	var v35 uint8 = (((g_uint8 | g_uint8) ^ (g_uint8 + uint8(227))) / 64)
	for i36 := range 4 {
		v37 := string(clip(string([]rune(a33))))
		_ = v37
		_ = i36
	}
	{
		if ((g_uint64 | uint64(18446744073709551614)) == (g_uint64 % (g_uint64 | 1))) {
		}
	}
	_ = v35
	if (g_float64 > float64(1e-300)) {
		return
	}
	return (r34 >> (r34 & 7))
}

func p38(a39 string) (r40 string) {
	for i41 := 0; i41 < 7; i41++ {
		v42 := uint(g_uint)
		var v43 int8 = max(((g_int8 / 2) / 10), (int8(g_int32) - (g_int8 * g_int8)))
		for i44 := range 7 {
			_ = i44
			if ((i41 * -7) > (len(a39) * 5097321448760335412)) {
				continue
			}
		}
		_ = v42
		_ = v43
		_ = i41
	}
	if true {
		return
	}
	return clip(string(append([]byte(a39), (-g_uint8))))
}

func core0() {
	if ((g_int != g_int) == (g_float64 == float64(1))) {
		for _, i45 := range clip(sub(sub(g_string, -6, g_int), (g_int - g_int), (g_int << (g_uint16 % 8)))) {
			_ = i45
		}
		{
			v46 := int8(max((g_int8 * (g_int8 / 64)), (^g_int8)))
			v47 := &v46
			v48 := ([]string)([]string{"\t", "ß0界", "", "é\na\t😀"})
			mix(uint64(v46))
			mix_p_int8(v47)
			mix_sl_string(v48)
		}
	}
	if g_bool {
		switch x := g_int; x & 7 {
		case 0:
			fallthrough
		case 6, 2:
			if ((g_string <= g_string) && (g_bool && true)) {
				var v49 int64 = (((g_int64 - int64(-9223372036854775808)) | g_int64) | int64((-g_uintptr)))
				v50 := ([]uint8)(g_sl_uint8)
				v51 := &v50
				mix(uint64(v49))
				mix_sl_uint8(v50)
				mix_p_sl_uint8(v51)
			} else {
			}
		case 3:
			L53:
			for i52 := 0; i52 < 7; i52++ {
				v54 := uint16((uint16(p30(g_bool, false, g_string)) / (max((g_uint16 | g_uint16), uint16(63921)) | 1)))
				v55 := string(clip(g_string))
				mix(uint64(v54))
				mixs(v55)
				_ = i52
				if (g_string < string(append([]byte(g_string), g_uint8))) {
					continue L53
				}
			}
			L57:
			for i56 := 0; i56 < 4; i56++ {
				_ = i56
				if p10(true) {
					break L57
				}
			}
		}
	} else {
		if ((g_int - -9223372036854775808) <= g_int) {
		} else {
			if ((g_int == 4611686018427387903) && !g_bool) {
				v58 := bool(((float64(g_float32) - (g_float64 * g_float64)) > ((g_float64 - g_float64) + g_float64)))
				mixb(v58)
			}
		}
		v59 := ([]uint8)(g_sl_uint8)
		mix_sl_uint8(v59)
	}
	v60 := ([]string)([]string{"0ß\x00\n_", "😀世界", "_\n"})
	{
		v61 := int32((((g_int32 % 8) &^ max(g_int32, g_int32)) ^ int32((g_int64 >> (g_int64 & 63)))))
		if ((at_string(v60, 7) == "世0z") || p10(false)) {
			var v62 string = clip(string(rune((g_int8 / 10))))
			mixs(v62)
		} else {
			var v63 int8 = ((-g_int8) &^ int8((g_uint64 &^ g_uint64)))
			v64 := &v63
			mix(uint64(v63))
			mix_p_int8(v64)
		}
		mix(uint64(v61))
	}
	{
		switch x := len(v60); uint8(x>>3) & 7 {
		case 0:
			if true {
			}
		case 1, 4:
			if (string([]rune(at_string(v60, 4))) >= sub(at_string(v60, 3), -5169903765988961879, len(v60))) {
				var v65 uint8 = (((g_uint8 + g_uint8) | g_uint8) % ((sat(at_string(v60, 6), len(v60)) &^ (g_uint8 ^ g_uint8)) | 1))
				mix(uint64(v65))
			}
			v66 := S1(g_S1)
			v67 := &v66
			mix_S1(v66)
			mix_p_S1(v67)
		case 7:
		}
	}
	for i68 := 0; i68 < 4; i68++ {
		if ((g_int8 <= int8(126)) || !g_bool) {
			var v69 S1 = S1{true, false}
			mix_S1(v69)
		} else {
			mixb(!((g_uint64 % 8) <= uint64(7772960340916321472)))
			var v70 int32 = min(min(int32(g_int32), max(g_int32, g_int32)), ((g_int32 / 3) >> 51))
			mix(uint64(v70))
		}
		_ = i68
	}
	mix_sl_string(v60)
}

func gotos1() {
	i, n := 0, 10
loop:
	if i >= 17 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 10
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 17 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 10:
				continue rows
			case c+r > 17+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v71 string = clip(sub(string([]rune(string([]rune(g_string)))), 13, (int(g_uint16) % (c | 1))))
	{
		v72 := string(clip(string([]rune(string([]rune(v71))))))
		var v73 uint8 = ((g_uint8 - uint8(18)) + (g_uint8 * g_uint8))
		mixs(v72)
		mix(uint64(v73))
	}
	mixs(v71)
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func slices2() {
	a := make([]int64, 4, 7)
	for i := range a {
		a[i] = []int64{int64(13), int64(8361140279504353966), int64(4611686018427387903), int64(4)}[i%4]
	}
	b := append(a, int64(0x14))
	c := append(a, int64(-0x7), int64(17))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:1:1]
	e := append(d, int64(9223372036854775806))
	if len(e) > 0 {
		e[0] = int64(-0x7)
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
	z = append(z, a[0:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(9223372036854775806)
	g[0] = int64(17)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 1+1)
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
	show(fmt.Sprintf("% X", "ßQ\"€"))
	show(fmt.Sprintf("%#q", "€世zЖ😀"))
	show(fmt.Sprintf("%8.3s|", ""))
	show(fmt.Sprintf("%-7q|", ""))
	show(fmt.Sprintf("%U", [2]uint8{uint8(204), uint8(1)}))
	show(fmt.Sprintf("%T", [2]uint8{}))
	show(fmt.Sprintf("%x", [2]uint8{}))
	show(fmt.Sprintf("%c", [2]uint8{uint8(19), uint8(0x9)}))
	show(fmt.Sprintf("%d", map[string]int{"_\"\"": 12, "\x00世界z": 12, "": 4611686018427387903}))
	show(fmt.Sprintf("%#v", map[string]int{}))
	show(fmt.Sprintf("%+v", map[string]int{"0\n": -9223372036854775807, "": 9, " ": -430953188491643186, "Ж": 2}))
	show(fmt.Sprintf("%t", map[string]int{"é界界": -1, " \taé\n": -9223372036854775808, "": 7891400545320941402}))
	show(fmt.Sprintf("%T", float64(0.158627966903518)))
	show(fmt.Sprintf("%06.1f", float64(1e-300)))
	show(fmt.Sprintf("%v", float64(3.141592653589793)))
	show(fmt.Sprintf("%+.2e", float64(7)))
	show(fmt.Sprintf("%#X", []int16{int16(18), int16(-8), int16(20423)}))
	show(fmt.Sprintf("%-6d|", []int16{int16(0x7ffe), int16(4), int16(1056)}))
	show(fmt.Sprintf("%+d", []int16{int16(32766), int16(-10956), int16(-154), int16(16), int16(0x1)}))
	show(fmt.Sprintf("%08b", []int16{int16(6), int16(-0x8000), int16(-9), int16(-32767)}))
	show(fmt.Sprintf("%-6d|", int8(-127)))
	show(fmt.Sprintf("%x", int8(126)))
	show(fmt.Sprintf("%08b", int8(-73)))
	show(fmt.Sprintf("%o", int8(-0x6)))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%T", true))
	show(fmt.Sprintf("%+v", false))
	show(fmt.Sprintf("%+v", []string{" €\n😀0", "é", "_\t\x00世", ""}))
	show(fmt.Sprintf("%q", []string{"€\naQ", "_\t"}))
	show(fmt.Sprintf("%T", []string{"😀 世ßß", "é_Жaß", "Ж\"za"}))
	show(fmt.Sprintf("%v", []string{"éa", "0\"", "0", "", ""}))
	p := ptfmtverbs3{30, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 30, 7, 2, 3.14159))
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
	c, serr := fmt.Sscanf("30-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 30, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	if g_bool {
		var v74 string = clip(string(rune(((g_int8 ^ g_int8) >> (uint8(g_int8) % 70)))))
		mixs(v74)
	}
	if ((g_float64 / float64(0)) == (g_float64 - g_float64)) {
		{
			mix(uint64(int16(uint16(g_int64))))
		}
	}
	{
		v75 := S4(S4{f5: [1]int{}})
		v75 = v75
		v75.f5[0]--
		mix_S4(v75)
	}
	var v76 float32 = float32(((-g_float64) + (g_float64 * g_float64)))
	if ((g_bool == true) && (g_int > 4611686018427387903)) {
		{
			var v77 S4 = S4{[1]int{}}
			v77.f5[0] = v77.f5[0]
			if ((g_bool == g_bool) == (v77.f5[0] < 248925793021497570)) {
				v77.f5[0] &^= (max((v77.f5[0] * v77.f5[0]), (v77.f5[0] & v77.f5[0])) / 2)
				v77.f5[0] = int((g_uint16 &^ (g_uint16 % (g_uint16 | 1))))
			}
			mix_S4(v77)
		}
	} else {
	}
	var v78 S1 = S1{f2: false}
	mix(fb(float64(v76)))
	mix_S1(v78)
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("slices2", slices2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
