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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_S1 S1 = S1{f2: [2]int{1}}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0)

var g_int int = 5

var g_int16 int16 = int16(0)

var g_int32 int32 = int32(0x7)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(2)

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(16): -8217787859707374957, uint8(21): 555157994843586358, uint8(5): 5619571498694248237}

var g_string string = ""

var g_uint uint = uint(12468667025871613977)

var g_uint16 uint16 = uint16(4)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(12)

var g_uintptr uintptr = uintptr(14864969233665239477)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 uint64
}

func p4(a5 string, a6 bool, a7 int) (r8 string) {
	for _, i9 := range clip(string(rune(g_uintptr))) {
		a7 = (len(r8) / 3)
		a7 = 8
		_ = i9
	}
	L11:
	for i10 := range 2 {
		v12 := (map[uint8]int64)(map[uint8]int64{uint8(3): int64(-7232750700468315700), uint8(20): int64(-3323915193508992364), uint8(29): int64(16), uint8(6): int64(-9)})
		v13 := string(clip(string([]rune((string([]rune(a5)) + string([]rune(a5)))))))
		_ = v12
		_ = v13
		_ = i10
		if !a6 {
			continue L11
		}
	}
	L15:
	for i14 := range 5 {
		r8 = clip(sub(sub((r8 + a5), (a7 ^ 17), (a7 >> 4)), (len(r8) / ((^a7) | 1)), len(a5)))
		_ = i14
		if ((g_uint8 % 2) < (g_uint8 * uint8(123))) {
			continue L15
		}
	}
	if false {
		r8 = clip("")
	} else {
		switch x := len(r8); uint8(x>>3) & 7 {
		case 6:
			a7 |= ((^len(a5)) >> (((g_uintptr << (g_uint16 % 8)) + (g_uintptr - g_uintptr)) & 31))
			a7 &= (len(r8) % 10)
		case 2, 0:
			a7 &= int(f2i(((g_float64 + float64(0.690593973952417)) * float64(g_uint8))))
			a7 -= (a7 % (len(r8) | 1))
		case 7:
			a7 ^= ((a7 & a7) - (len(r8) ^ int(f2i(g_float64))))
		default:
			a7 = (len(r8) >> (((g_int32 * int32(-2)) >> 19) & 63))
		}
		var v16 int16 = ((int16(g_uint8) & min(g_int16, g_int16)) - int16((g_uint * g_uint)))
		_ = v16
	}
	if (a6 == a6) {
		return
	}
	return clip((a5 + string(append([]byte(a5), g_uint8))))
}

func p17(a18 int, a19 bool, a20 bool) (r21 uint) {
	switch x := (a18 &^ (a18 &^ a18)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		var v22 string = clip(p4(string(append([]byte(p4("Q", a20, a18)), uint8(g_uint32))), (a18 != (a18 % (a18 | 1))), int((a18 % (a18 | 1)))))
		_ = v22
	case "a", "0":
		{
			var v23 [4]uintptr = [4]uintptr{uintptr(0x3), uintptr(1), uintptr(18)}
			_ = v23
		}
	case "":
		for i24 := 5; i24 >= 0; i24-- {
			v25 := float32(float32(float64(g_int64)))
			_ = v25
			_ = i24
		}
		if (a20 || (g_float64 > g_float64)) {
			a18 = a18
			a18 = ((a18 / 7) &^ (a18 >> 46))
		} else {
			var v26 S1 = S1{[2]int{-7, -7}, uint64(1688838880836563327)}
			v27 := &v26
			_ = v26
			_ = v27
		}
	}
	a18 = int(((g_uint16 | uint16(0x1)) &^ (g_uint16 >> (g_uint8 & 7))))
	if (g_string <= g_string) {
		return
	}
	return uint((g_int32 &^ int32(12)))
}

func p28(a29 string, a30 bool, a31 string) (r32 bool) {
	if (a30 == (len(a31) > len(a31))) {
		if (a30 != (a29 == "")) {
			v33 := int64((((-g_int64) & g_int64) % (((g_int64 % (g_int64 | 1)) / (int64(g_uint32) | 1)) | 1)))
			_ = v33
		}
	} else {
		{
			var v34 string = clip(a29)
			v34 = clip(string(append([]byte(sub((v34 + a29), (len(a31) >> (g_uint % 70)), max(len(a31), len(a29)))), ((g_uint8 &^ g_uint8) | (g_uint8 & g_uint8)))))
			_ = v34
		}
		var v35 S1 = g_S1
		v36 := &v35
		_ = v35
		_ = v36
	}
	v37 := (map[uint8]int)(g_map_uint8_int)
	L39:
	for i38 := 0; i38 < 3; i38++ {
		var v40 S1 = S1{f2: [2]int{-4441050053123444709, -1}, f3: uint64(16715549396764539715)}
		v40.f2[0] = (int((-v40.f3)) % (v37[uint8(14)] | 1))
		_ = v40
		_ = i38
		if r32 {
			break L39
		}
	}
	_ = v37
	if (g_uintptr != g_uintptr) {
		return
	}
	return ((a31 + "😀 ") < "é _0 ")
}

func p41(a42 string) (r43 string) {
	if !(g_bool != true) {
	}
	var v44 uint64 = min(g_uint64, uint64(g_int8))
	_ = v44
	if g_bool {
		return
	}
	return clip(string(rune(p17(len(a42), g_bool, true))))
}

func core0() {
	v45 := int8(((max(g_int8, int8(126)) << (int8(g_uintptr) & 63)) | ((g_int8 % (g_int8 | 1)) << ((g_int &^ 17) & 7))))
	var v46 bool = ((p41("\t") <= string(rune(v45))) || p28("Q", (g_bool && g_bool), string(rune(g_int16))))
	for i47 := range 6 {
		switch x := (i47 + i47); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v48 string = clip((g_string + ((g_string + g_string) + (g_string + "é \n_"))))
			mixs(v48)
		case "é", "z":
			fallthrough
		case "":
			{
			}
		}
		_ = i47
	}
	mix(uint64(v45))
	mixb(v46)
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
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%+v", true))
	show(fmt.Sprintf("%08b", []int16{int16(4), int16(14)}))
	show(fmt.Sprintf("%x", []int16{}))
	show(fmt.Sprintf("%#X", []int16{int16(18300), int16(-0x7fff), int16(15), int16(8), int16(-9)}))
	show(fmt.Sprintf("%#o", []int16{int16(-3)}))
	show(fmt.Sprintf("%c", uint64(14779875365147291002)))
	show(fmt.Sprintf("%U", uint64(9)))
	show(fmt.Sprintf("%08b", uint64(9533545189683988107)))
	show(fmt.Sprintf("%+v", uint64(17)))
	show(fmt.Sprintf("%8.3f|", float64(-1.5)))
	show(fmt.Sprintf("%-9.2g|", float64(1)))
	show(fmt.Sprintf("%b", float64(1)))
	show(fmt.Sprintf("%#v", float64(1e-300)))
	show(fmt.Sprintf("%v", map[string]int{"\x00QßQ": -9223372036854775808, " ": 9223372036854775807, "": 648752907195599520}))
	show(fmt.Sprintf("%t", map[string]int{"": 8739420456498896664, "Q": 8, "aé": 7449989084855296434, "\n": -2524496905597081919}))
	show(fmt.Sprintf("%d", map[string]int{"": -1475728291048890959, "_\x00z界\"": -9223372036854775808}))
	show(fmt.Sprintf("%#v", map[string]int{"a €": -4314165855632811489, "€_\né\x00": -5, "😀é_\x00": 7, "😀\n_": 5}))
	show(fmt.Sprintf("%v", ""))
	show(fmt.Sprintf("% X", "€_"))
	show(fmt.Sprintf("%q", "_a"))
	show(fmt.Sprintf("%x", "_世"))
	show(fmt.Sprintf("%c", [2]uint8{uint8(0xff)}))
	show(fmt.Sprintf("%#X", [2]uint8{uint8(192), uint8(12)}))
	show(fmt.Sprintf("%-6d|", [2]uint8{uint8(17)}))
	show(fmt.Sprintf("%#v", [2]uint8{}))
	show(fmt.Sprintf("%T", map[int]bool{int(18): true, int(19): false, int(12): false, int(30): true}))
	show(fmt.Sprintf("%+v", map[int]bool{int(19): true, int(27): false}))
	show(fmt.Sprintf("%5v|", map[int]bool{}))
	show(fmt.Sprintf("%t", map[int]bool{}))
	p := ptfmtverbs1{63, -1, "é\"", nil, enfmtverbs1(2)}
	n := nestedfmtverbs1{P: p, M: map[enfmtverbs1][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs1{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs1{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 63, 7, 2, 3.14159))
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
	c, serr := fmt.Sscanf("63-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 63, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{3.141592653589793, 462.0432164623885, inf, -inf, nan, -zero} {
		y := float64(max(sat(g_string, g_int), (g_uint8 | uint8(13))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((x + float64(1e-300)) + float64(z))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*95)) + uint64(i))
	}
	var acc float32
	for i := range 85 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 3.141592653589793: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("array conv", func() { s := make([]int, 2); p := (*[4]int)(s); mix(uint64(p[0])) })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+5]; mix(uint64(len(t))) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("close nil", func() { var c chan int; close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
}

func core4() {
	for i49 := 0; i49 < 1; i49++ {
		if ((g_int32 < int32(1727836975)) && g_bool) {
			var v50 float32 = (-((g_float32 - g_float32) / (g_float32 * float32(0.1))))
			mix(fb(float64(v50)))
		}
		_ = i49
	}
	if p28(string(append([]byte(g_string), uint8(0xbf))), (g_int <= g_int), g_string) {
		var v51 int16 = ((g_int16 << (g_int & 7)) / (g_int16 | 1))
		v52 := &v51
		switch x := ((g_int &^ g_int) + (g_int ^ g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v53 int64 = (int64((g_int * g_int)) << ((sat(g_string, g_int) >> (uint32(g_int) % 70)) % 70))
			mix(uint64(v53))
		case "é", "":
			if ((g_string + "\t0aa") <= sub("€", g_int, g_int)) {
				var v54 uint16 = (g_uint16 << (g_uint16 % 8))
				mix(uint64(v54))
			} else {
				v55 := ([]int)([]int{-3, 11, -9223372036854775808})
				mix_sl_int(v55)
			}
			{
			}
		case "0":
			v56 := uint64(uint64(2))
			mix(uint64(v56))
		default:
		}
		mix(uint64(v51))
		mix_p_int16(v52)
	}
	if g_bool {
		v57 := int8(((g_int8 + (g_int8 << (g_uint16 % 33))) >> (((g_uint8 << (g_uint8 % 8)) / (max(g_uint8, g_uint8) | 1)) % 33)))
		for i58 := 3; i58 >= 0; i58-- {
			if ((g_float64 > g_float64) != (i58 < i58)) {
				var v59 uint32 = ((max(g_uint32, g_uint32) / ((g_uint32 * g_uint32) | 1)) ^ ((g_uint32 >> (g_int64 & 63)) / 2))
				mix(uint64(v59))
			} else {
				v60 := S1(g_S1)
				v61 := &v60
				mix_S1(v60)
				mix_p_S1(v61)
			}
			if !!g_bool {
				v62 := ([]int)([]int{1302083997509750979, 9223372036854775807, 9223372036854775806})
				mix_sl_int(v62)
			} else {
				mix(uint64(p17(((i58 << (g_uint32 % 33)) / 100), g_bool, ((g_string + g_string) >= g_string))))
			}
			L64:
			for i63 := 1; i63 >= 0; i63-- {
				v65 := int(int(f2i(g_float64)))
				mix(uint64(v65))
				_ = i63
				if ((i63 / (i58 | 1)) > (^i58)) {
					break L64
				}
			}
			_ = i58
		}
		mix(uint64(v57))
	}
}

func main() {
	run("core0", core0)
	run("fmtverbs1", fmtverbs1)
	run("floats2", floats2)
	run("panics3", panics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
