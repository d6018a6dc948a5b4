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

func at_uint16(s []uint16, i int) uint16 {
	if len(s) == 0 {
		var z uint16
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0.1)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(0x1)

var g_string string = "\n"

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(15)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(17)

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint16(x *[]uint16) {
	if x != nil {
		mix_sl_uint16((*x))
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

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
}

func p3(a4 uint, a5 string, a6 uint64) (r7 string) {
	r7 = clip(string(append([]byte(r7), uint8(len(r7)))))
	for i8 := 2; i8 >= 0; i8-- {
		if !(g_bool || g_bool) {
			a5 = clip((string(rune(uint32(g_uint16))) + string(rune((g_uint16 % (g_uint16 | 1))))))
		} else {
		}
		_ = i8
	}
	if ((len(r7) < len(a5)) || (len(a5) <= len(a5))) {
		if false {
			a5 = clip((sub((r7 + a5), (len(a5) / (len(r7) | 1)), (len(r7) << 39)) + "世世Ж"))
		}
		v9 := int64((((g_int64 - int64(0)) % 8) << ((a4 % (a4 | 1)) % 33)))
		_ = v9
	}
	if (r7 <= a5) {
		return
	}
	return clip("\n")
}

func p10(a11 int64, a12 string, a13 bool) (r14 string) {
	if a13 {
		switch x := len(a12); []string{"a", "z", "", "é"}[x&3] {
		case "z":
		case "", "0":
			fallthrough
		case "é":
			var v15 map[uint8]uint64 = map[uint8]uint64{}
			_ = v15
		default:
		}
	}
	if (a12 > a12) {
		for _, i16 := range clip((r14 + r14)) {
			_ = i16
		}
	}
	a12 = clip((a12 + string(rune(a11))))
	if (len(a12) <= 4) {
		return
	}
	return clip(sub((r14 + "世€世"), (len(r14) >> 60), (len(r14) / 64)))
}

func p17(a18 int64) (r19 string) {
	v20 := uint16(((uint16(len(r19)) >> 8) >> ((g_uint32 << ((g_uint32 >> (g_uint & 31)) % 33)) % 70)))
	for i21 := int16(32); i21 > 0; i21 /= 2 {
		{
		}
		{
			var v22 float64 = (((-g_float64) / g_float64) * g_float64)
			r19 = clip(string(rune(uint64(g_uint32))))
			_ = v22
		}
		v23 := int32(g_int32)
		_ = v23
		_ = i21
	}
	_ = v20
	if (g_bool && true) {
		return
	}
	return clip(sub(p3(g_uint, r19, uint64(4611686018427387904)), int(a18), (len(r19) + -9223372036854775808)))
}

func p24(a25 bool) (r26 bool) {
	if ((g_float64 - g_float64) < float64(g_float32)) {
		if (float64(g_float32) < float64(g_int32)) {
			v27 := int32((((g_int32 * int32(14)) % ((g_int32 - g_int32) | 1)) / 100))
			_ = v27
		} else {
			var v28 int = ((int(g_uint8) * (g_int % 10)) &^ 7)
			var v29 float64 = float64((v28 >> ((g_uint + uint(7)) % 33)))
			_ = v28
			_ = v29
		}
		L31:
		for i30 := 0; i30 < 7; i30++ {
			var v32 S1 = S1{false}
			_ = v32
			_ = i30
			if (max(g_uint32, g_uint32) != (g_uint32 & g_uint32)) {
				break L31
			}
		}
	}
	if true {
	} else {
		v33 := uint32(min((g_uint32 - uint32(g_uint64)), ((g_uint32 + g_uint32) ^ g_uint32)))
		_ = v33
	}
	if r26 {
		return
	}
	return a25
}

func core0() {
	switch x := (^(g_int & g_int)); x & 7 {
	case 7:
		for i34 := 0; i34 < 2; i34++ {
			v35 := ([]int)([]int{-6, -785168103748843008, 4611686018427387904, 9223372036854775806, 10})
			v36 := float32(g_float32)
			mix_sl_int(v35)
			mix(fb(float64(v36)))
			_ = i34
		}
		var v37 []uint16 = []uint16{}
		v38 := &v37
		mix_sl_uint16(v37)
		mix_p_sl_uint16(v38)
	case 2, 6:
		v39 := bool(true)
		L41:
		for _, i40 := range clip((sub("\n界\x00界a", g_int, 16) + p17(g_int64))) {
			{
				v42 := bool(!((v39 == v39) != (g_float64 < g_float64)))
				mixb(v42)
			}
			if !v39 {
				mix(uint64((-int(f2i(float64(g_int))))))
			}
			mix__2_string([2]string{"", "Q"})
			_ = i40
			if ((g_string < g_string) || (g_float64 >= g_float64)) {
				break L41
			}
		}
		mixb(v39)
		fallthrough
	case 5:
		mix(uint64((((g_uint16 << (g_uint8 & 7)) >> 7) &^ (g_uint16 * (g_uint16 ^ g_uint16)))))
	default:
		if g_bool {
			var v43 []uint16 = []uint16{uint16(0), uint16(19), uint16(20), uint16(32767)}
			v44 := string(clip(((string(rune(at_uint16(v43, 0))) + g_string) + string(append([]byte(string([]rune(g_string))), uint8(g_uint32))))))
			mix_sl_uint16(v43)
			mixs(v44)
		}
	}
	var v45 uint16 = (((-g_uint16) / ((g_uint16 - g_uint16) | 1)) + uint16((g_uint64 << (g_uint32 & 7))))
	if ((g_string <= g_string) || !g_bool) {
		v46 := bool((((g_string + g_string) + string(rune(g_int))) > string([]rune(sub("0", g_int, g_int)))))
		mixb(v46)
	} else {
		v47 := int16((((g_int16 >> (v45 & 7)) >> (g_uint8 % 8)) % 7))
		mix(uint64(v47))
	}
	var v48 int64 = g_int64
	v49 := &v48
	mix(uint64(v45))
	mix(uint64(v48))
	mix_p_int64(v49)
}

type nummethods1 uint16
type basemethods1 struct{ v uint16 }
type midmethods1 struct {
	*basemethods1
	tag string
}
type topmethods1 struct {
	midmethods1
	nummethods1
}

func (n nummethods1) Twice() nummethods1          { return n * 2 }
func (n *nummethods1) Set(x nummethods1) *nummethods1   { *n = x; return n }
func (b basemethods1) Val() uint16              { return b.v }
func (b *basemethods1) Inc(k uint16) *basemethods1 {
	b.v += k
	k = (k &^ (k / (k | 1)))
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint16(0xf)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint16(12))}
	w.Inc(2).Inc(2)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(2)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint16
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

const (
	aconsts2 = iota * 9
	bconsts2
	_
	cconsts2 = 1 << (iota + 4)
	dconsts2
	econsts2, fconsts2 = iota, "s9"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 124
const (
	thirdconsts2          = 42.0 / 3
	rconsts2              = 'a' + iota*4
	tconsts2    uint8        = 10
	maskconsts2           = ^uint32(0) >> 4
	big2consts2           = bigconsts2 >> (124 - 4) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 3)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
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
	show(fmt.Sprintf("%T", map[string]int{"Q世é_a": 5554508650074853109, "_é世😀": -2123640912052716746, "0\"": 4, "Q\téa": 12}))
	show(fmt.Sprintf("%d", map[string]int{"a": -7745033868815717171, "\x00é世\n": 12}))
	show(fmt.Sprintf("%+v", map[string]int{"_": 3, "": -9223372036854775807, "_€€z\t": -8}))
	show(fmt.Sprintf("%v", map[string]int{"a\"ЖaQ": 6946379460626761981, "😀": 9223372036854775806}))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%v", false))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%+v", false))
	show(fmt.Sprintf("%b", float64(1e-300)))
	show(fmt.Sprintf("%+v", float64(0)))
	show(fmt.Sprintf("%+.2e", float64(1)))
	show(fmt.Sprintf("%#v", float64(7)))
	show(fmt.Sprintf("%c", -3))
	show(fmt.Sprintf("%x", 3157332565638917525))
	show(fmt.Sprintf("%08b", 13))
	show(fmt.Sprintf("%#o", 4611686018427387904))
	show(fmt.Sprintf("%#q", "\""))
	show(fmt.Sprintf("%T", "世_Ж\x00"))
	show(fmt.Sprintf("%v", "\"界Ж世"))
	show(fmt.Sprintf("%-7q|", "z€\x000"))
	show(fmt.Sprintf("%#X", []int16{int16(4), int16(16384), int16(12882), int16(0xa)}))
	show(fmt.Sprintf("%-6d|", []int16{}))
	show(fmt.Sprintf("%T", []int16{int16(-30276), int16(5), int16(15)}))
	show(fmt.Sprintf("%v", []int16{int16(-7), int16(14579), int16(-32768)}))
	show(fmt.Sprintf("%v", [2]uint8{}))
	show(fmt.Sprintf("%#v", [2]uint8{}))
	show(fmt.Sprintf("%x", [2]uint8{uint8(6), uint8(8)}))
	show(fmt.Sprintf("%#o", [2]uint8{uint8(4)}))
	show(fmt.Sprintf("%T", []string{"\"€界", "", "\"0", "\té\"ßß"}))
	show(fmt.Sprintf("%q", []string{}))
	show(fmt.Sprintf("%x", []string{"ézé", "0\tßéQ"}))
	show(fmt.Sprintf("%#q", []string{}))
	p := ptfmtverbs3{7, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 7, 7, 2, 3.14159))
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
	c, serr := fmt.Sscanf("7-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 7, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	L51:
	for i50 := 0; i50 < 3; i50++ {
		var v52 string = clip(sub(p17((g_int64 / (g_int64 | 1))), (i50 << ((g_int32 * int32(1073741824)) & 31)), (int(g_uint) & int(g_int16))))
		v53 := &v52
		mixs(v52)
		mix_p_string(v53)
		_ = i50
		if g_bool {
			break L51
		}
	}
	v54 := int32((((g_int32 / 7) >> (uint8(g_uint8) % 70)) ^ (+(g_int32 + int32(17)))))
	var v55 int = g_int
	v56 := uintptr(max(((g_uintptr % 7) - (g_uintptr >> (g_int8 & 7))), (g_uintptr >> (g_uint % 33))))
	L58:
	for _, i57 := range clip((g_string + string(append([]byte(g_string), g_uint8)))) {
		v59 := uint8(max(((g_uint8 >> 39) * uint8(0x13)), max(g_uint8, g_uint8)))
		v55 = max(v55, ((v55 % 8) % 64))
		v55 &= (^(v55 &^ v55))
		mix(uint64(v59))
		_ = i57
		if ((v55 >= v55) != (g_bool != false)) {
			break L58
		}
	}
	v55 = ((int(g_int8) << 4) * (int(g_uint32) - (v55 & v55)))
	mix(uint64(v54))
	mix(uint64(v55))
	mix(uint64(v56))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("consts2", consts2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
