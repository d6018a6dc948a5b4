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

var g_S1 S1 = S1{true, "€", false}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(16)

var g_int32 int32 = int32(0x4)

var g_int64 int64 = int64(-5378530238088810146)

var g_int8 int8 = int8(-7)

var g_string string = "\t0z0"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(0xa)

var g_uint32 uint32 = uint32(0xfffffffe)

var g_uint64 uint64 = uint64(0xa)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(0x3)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mixb(x.f4)
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
	f3 string
	f4 bool
}

func p5(a6 uint16, a7 string) (r8 int) {
	r8 = ((len(a7) | (r8 + len(a7))) * (int(g_uint) ^ (len(a7) - len(a7))))
	switch x := len(a7); uint8(x>>3) & 7 {
	case 3:
		r8 = (+(len(a7) ^ (r8 << 5)))
	case 2, 7:
		r8 = ((len(a7) ^ r8) | (int(g_int32) + int(f2i(g_float64))))
	case 1:
		if (float64(r8) == float64(g_uintptr)) {
			v9 := int32(min((min(g_int32, int32(13)) << ((g_uint64 ^ uint64(2920248857517644007)) % 33)), (max(g_int32, g_int32) << 37)))
			r8 = r8
			_ = v9
		} else {
			var v10 [1]int = [1]int{}
			a7 = clip(string(rune(int16((g_uint8 * g_uint8)))))
			_ = v10
		}
		switch x := r8; []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v11 := ([1]int)([1]int{-1})
			v12 := &v11
			v13 := (map[uint8]string)(map[uint8]string{uint8(24): "0", uint8(19): "a😀a", uint8(5): "世\tß\n界", uint8(7): ""})
			_ = v11
			_ = v12
			_ = v13
		case "", "z":
			r8 &^= ((len(a7) &^ int(a6)) &^ (int(g_uint8) % (r8 | 1)))
			var v14 uint16 = ((+(a6 - uint16(0xc47e))) & uint16((r8 * -8)))
			_ = v14
			fallthrough
		case "0":
			r8 ^= (((r8 << 68) % (len(a7) | 1)) - (max(r8, len(a7)) % (r8 | 1)))
			a7 = clip(string(rune(((g_int8 ^ g_int8) % 100))))
		default:
			v15 := bool((r8 != (int(g_int16) &^ int(g_uint32))))
			_ = v15
		}
	}
	r8 = -6
	for _, i16 := range clip(sub(sub("€ \"zé", -3, 9223372036854775806), r8, (r8 & len(a7)))) {
		r8 -= ((r8 << ((g_uint8 + g_uint8) % 8)) << (g_int64 & 31))
		if ((a7 == a7) == g_bool) {
			r8 ^= -2431900557736857392
			var v17 int16 = (((g_int16 >> (g_int8 & 7)) | (g_int16 * g_int16)) >> ((+uint(g_uint32)) & 31))
			_ = v17
		} else {
			r8 += ((r8 >> (g_uint32 & 63)) ^ (r8 % 2))
			r8 = ((r8 >> (g_uintptr & 7)) % 7)
		}
		_ = i16
	}
	if (g_bool || false) {
		return
	}
	return 15
}

func p18(a19 int, a20 uint64, a21 bool) (r22 string) {
	switch x := ((len(r22) * 7468907294581540370) & (len(r22) / (len(r22) | 1))); x & 7 {
	case 7:
		a19 = min(len(r22), 16)
		if !a21 {
			a19 = (a19 | (a19 & (len(r22) << (g_uint8 & 31))))
			var v23 uint16 = (g_uint16 >> 13)
			_ = v23
		} else {
			a19 = 0
		}
		fallthrough
	case 4, 3:
		if ((len(r22) == 14) != (a21 == a21)) {
			a19 &^= ((len(r22) / (len(r22) | 1)) &^ ((len(r22) >> 70) &^ (+a19)))
			v24 := string(clip((r22 + (r22 + "\x00aza"))))
			_ = v24
		}
	case 5:
		a19 = (len(r22) >> 62)
		var v25 int16 = (((g_int16 / 10) | int16(g_int64)) % 7)
		_ = v25
	default:
		for i26 := 6; i26 >= 0; i26-- {
			v27 := S1(g_S1)
			v27.f2 = (((g_float64 < float64(0)) || (a21 == true)) || ((-g_float64) >= g_float64))
			_ = v27
			_ = i26
		}
	}
	a19 *= p5((uint16(g_uint16) * (g_uint16 - uint16(65534))), string(append([]byte(r22), (g_uint8 << (g_uint32 % 33)))))
	a19 ^= (a19 + p5((g_uint16 - uint16(54161)), string(rune(g_int32))))
	if false {
		return
	}
	return clip(string(rune((g_int8 / (g_int8 | 1)))))
}

func core0() {
	if (string(rune(g_int64)) == string(rune(g_uint64))) {
		for i28 := 6; i28 >= 0; i28-- {
			v29 := uint64(g_uint64)
			mix(uint64(v29))
			_ = i28
		}
	}
	switch x := int(max(g_uint64, uint64(0x3ceaca375e822881))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v30 int64 = ((^(g_int64 * g_int64)) * ((g_int64 + int64(334285569720125360)) >> (max(g_int16, g_int16) & 7)))
		mix(uint64(v30))
	case "", "0":
		var v31 string = clip(p18(-7076101156078632755, ((g_uint64 | g_uint64) ^ (g_uint64 / (g_uint64 | 1))), (string(append([]byte(g_string), g_uint8)) == g_string)))
		for i32 := 0; i32 < 6; i32++ {
			mix(fb(float64(g_float32)))
			_ = i32
		}
		mixs(v31)
		fallthrough
	case "z":
		{
			var v33 S1 = S1{true, "界 界0", false}
			mix_S1(v33)
		}
		for i34 := 0; i34 < 1; i34++ {
			_ = i34
		}
	}
	for i35 := 0; i35 < 7; i35++ {
		var v36 uint64 = ((max(g_uint64, g_uint64) << 45) - g_uint64)
		var v37 float64 = (float64(v36) * float64(1e10))
		mix(uint64(v36))
		mix(fb(v37))
		_ = i35
	}
	switch x := p5((g_uint16 &^ g_uint16), string(append([]byte(g_string), g_uint8))); x & 7 {
	case 4:
	case 1, 7:
		L39:
		for _, i38 := range clip(string([]rune((g_string + "a_z\x00")))) {
			_ = i38
			if (g_uint8 > uint8(g_int)) {
				continue L39
			}
		}
	case 2:
	default:
		mix(uint64(((g_uint16 & g_uint16) / (uint16(g_int8) | 1))))
	}
	var v40 uint16 = uint16(int8(g_uint32))
	v41 := &v40
	mix(uint64(v40))
	mix_p_uint16(v41)
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
	show(fmt.Sprintf("%#v", map[string]int{"😀": -764044521431912576, "0\né": -5, "😀_a\x00": -9223372036854775807, "": -5}))
	show(fmt.Sprintf("%5v|", map[string]int{"": 4, "Ж\"\x00a\n": 12}))
	show(fmt.Sprintf("%v", map[string]int{}))
	show(fmt.Sprintf("%+v", map[string]int{"": 1, "zQa": -1456355092458666053, "界é世Q": 6525966354008890796}))
	show(fmt.Sprintf("%T", 5))
	show(fmt.Sprintf("%q", 9223372036854775807))
	show(fmt.Sprintf("%U", -7))
	show(fmt.Sprintf("%06d", 4611686018427387903))
	show(fmt.Sprintf("%-9.2g|", float64(-1.5)))
	show(fmt.Sprintf("%T", float64(7)))
	show(fmt.Sprintf("%+.2e", float64(1)))
	show(fmt.Sprintf("%06.1f", float64(1e10)))
	show(fmt.Sprintf("%c", []int16{}))
	show(fmt.Sprintf("%#X", []int16{int16(0xe), int16(1), int16(4)}))
	show(fmt.Sprintf("%08b", []int16{int16(32767), int16(-13716), int16(15), int16(23906)}))
	show(fmt.Sprintf("%x", []int16{int16(-4), int16(6), int16(5517), int16(1287)}))
	show(fmt.Sprintf("%T", [2]uint8{uint8(0xd1)}))
	show(fmt.Sprintf("%#X", [2]uint8{uint8(192), uint8(4)}))
	show(fmt.Sprintf("%-6d|", [2]uint8{uint8(0xe7), uint8(240)}))
	show(fmt.Sprintf("%08b", [2]uint8{}))
	show(fmt.Sprintf("%T", " \nQéЖ"))
	show(fmt.Sprintf("%+v", "\n "))
	show(fmt.Sprintf("%-7q|", "0界Q😀\x00"))
	show(fmt.Sprintf("% X", "é"))
	show(fmt.Sprintf("%+v", true))
	show(fmt.Sprintf("%5v|", false))
	show(fmt.Sprintf("%v", false))
	show(fmt.Sprintf("%d", false))
	show(fmt.Sprintf("%x", []string{"€z", "0\"", "世", "ß", "ß界😀"}))
	show(fmt.Sprintf("%v", []string{""}))
	show(fmt.Sprintf("%-7q|", []string{"\n"}))
	show(fmt.Sprintf("%#v", []string{"\nßЖ😀", "Qß界Жa", "0z\x00", "\téß", "0Ж"}))
	p := ptfmtverbs1{90, -1, "é\"", nil, enfmtverbs1(2)}
	n := nestedfmtverbs1{P: p, M: map[enfmtverbs1][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs1{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs1{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 90, 7, 2, 3.14159))
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
	c, serr := fmt.Sscanf("90-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 90, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

const (
	aconsts2 = iota * 7
	bconsts2
	_
	cconsts2 = 1 << (iota + 2)
	dconsts2
	econsts2, fconsts2 = iota, "s7"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 157
const (
	thirdconsts2          = 40.0 / 3
	rconsts2              = 'a' + iota*2
	tconsts2    int16        = 8
	maskconsts2           = ^uint32(0) >> 2
	big2consts2           = bigconsts2 >> (157 - 2) * 3
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
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e10, 1e10, inf, -inf, nan, -zero} {
		y := float64((g_int64 + int64(f2i(x))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((y + (y + x)) / float64(g_uint))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*741)) + uint64(i))
	}
	var acc float32
	for i := range 141 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e10: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func core4() {
	{
		switch x := int(int32(g_uintptr)); x & 7 {
		case 7:
			fallthrough
		case 3, 2:
			L43:
			for i42 := 0; i42 < 3; i42++ {
				_ = i42
				if ((g_bool || g_bool) == (g_bool != true)) {
					continue L43
				}
			}
		case 0:
			if ((g_uint32 != g_uint32) || (g_int != g_int)) {
				var v44 []string = []string{}
				mix_sl_string(v44)
			} else {
			}
			for i45 := range 5 {
				v46 := S1(S1{f3: "界\tza世", f4: false})
				v46.f3 = clip((((v46.f3 + v46.f3) + (v46.f3 + v46.f3)) + (p18(i45, g_uint64, false) + p18(4070228142115824977, uint64(9681507567255473854), false))))
				mix_S1(v46)
				_ = i45
			}
		default:
		}
	}
	L48:
	for i47 := 4; i47 >= 0; i47-- {
		if g_bool {
			var v49 uint8 = g_uint8
			var v50 []uint8 = []uint8{uint8(0xdd), uint8(2)}
			mix(uint64(v49))
			mix_sl_uint8(v50)
		}
		{
			var v51 float64 = ((float64(g_int16) * float64(g_uintptr)) * g_float64)
			mix(fb(v51))
		}
		_ = i47
		if ((g_uint8 | g_uint8) != (g_uint8 / 64)) {
			break L48
		}
	}
	v52 := int16((((g_int16 >> (g_uint % 8)) % ((g_int16 - int16(0xe)) | 1)) &^ ((g_int16 & g_int16) | (g_int16 & g_int16))))
	switch x := (g_int % (int(f2i(g_float64)) | 1)); uint8(x>>3) & 7 {
	case 7:
	case 1, 4:
		{
			v53 := uint16((((g_uint16 >> (g_uint32 & 7)) | g_uint16) + (max(g_uint16, g_uint16) << ((g_uint64 << (g_uint16 & 7)) % 8))))
			if (g_bool != !g_bool) {
			} else {
				mix_sl_int([]int{})
			}
			mix(uint64(v53))
		}
	case 2:
	}
	mix(uint64(v52))
}

func main() {
	run("core0", core0)
	run("fmtverbs1", fmtverbs1)
	run("consts2", consts2)
	run("floats3", floats3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
