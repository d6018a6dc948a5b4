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

var g__5_string [5]string = [5]string{"", "_é_\""}

var g_float64 float64 = float64(-1.5)

var g_int int = 8231498446488302584

var g_int16 int16 = int16(1220)

var g_int32 int32 = int32(7)

var g_int64 int64 = int64(-0x8000000000000000)

var g_int8 int8 = int8(10)

var g_string string = "Q"

var g_uint uint = uint(3721004448805300617)

var g_uint16 uint16 = uint16(29062)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(0x187614a5fb680d2e)

func mix_S5(x S5) {
	mix(uint64(x.f6))
	mix__1_int(x.f7)
	mixb(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 string
}

type S5 struct {
	f6 int
	f7 [1]int
	f8 bool
}

func p9(a10 uint, a11 bool, a12 int) (r13 int32) {
	a12 = ((^(a12 << 48)) + max(int(g_uintptr), (a12 >> (g_uintptr & 7))))
	v14 := int8((max((g_int8 | g_int8), (g_int8 >> (r13 & 7))) % ((min(g_int8, g_int8) * (g_int8 >> 9)) | 1)))
	v15 := &v14
	switch x := a12; x & 7 {
	case 7:
		v16 := uint16((g_uint16 | uint16(8)))
		_ = v16
	case 3, 2:
		v17 := string(clip(string(append([]byte(sub(string(rune(v14)), min(a12, a12), (a12 % (a12 | 1)))), (g_uint8 & (g_uint8 &^ uint8(136)))))))
		_ = v17
		fallthrough
	case 1:
		var v18 map[int]uint16 = map[int]uint16{int(3): uint16(2), int(30): uint16(6)}
		a12--
		_ = v18
	}
	_ = v14
	_ = v15
	if (a12 <= a12) {
		return
	}
	return ((r13 & int32(2147483646)) &^ int32(g_int64))
}

func p19(a20 int, a21 uint8) (r22 bool) {
	if (g_string <= (g_string + g_string)) {
		v23 := float64((((-g_float64) / (g_float64 / float64(-1.5))) + ((g_float64 / float64(1e10)) * (g_float64 / g_float64))))
		v24 := &v23
		a20--
		_ = v23
		_ = v24
	}
	switch x := ((a20 >> (g_uint64 % 33)) >> ((g_uint64 / 2) % 33)); uint8(x>>3) & 7 {
	case 5:
		a20 &= (a20 - (a20 | (a20 / 3)))
	case 3, 0:
		v25 := ([5]string)(g__5_string)
		_ = v25
	case 7:
		a20 = a20
		for i26 := 1; i26 >= 0; i26-- {
			a20 = int((int32(g_uint32) >> (i26 & 63)))
			a21 = (a21 * uint8(int32(a21)))
			a21 = (a21 / (uint8((g_uintptr &^ g_uintptr)) | 1))
			_ = i26
		}
	default:
		switch x := a20; uint8(x>>3) & 7 {
		case 3:
			var v27 uint16 = (uint16(int32(g_int64)) - ((g_uint16 >> (g_uint32 % 70)) * (g_uint16 % 64)))
			_ = v27
			fallthrough
		case 2, 5:
			a20 = min(int((g_uintptr ^ uintptr(16043295536641311224))), (int(g_int8) + (a20 & a20)))
			a20++
		case 4:
			a20 = (((a20 / 64) ^ min(a20, a20)) - 1706277287213759671)
		default:
			a21 -= uint8(3)
		}
	}
	var v28 uint16 = (g_uint16 * ((g_uint16 - g_uint16) >> ((g_uint32 / (g_uint32 | 1)) % 33)))
	if r22 {
		a20 = (a20 / 10)
		a20 &^= (a20 ^ (+a20))
		a20 = ((a20 << 17) % 64)
	}
	_ = v28
	if !r22 {
		return
	}
	return !(g_int64 < int64(9))
}

func p29(a30 bool, a31 int) (r32 string) {
	var v33 map[uint8]uint32 = map[uint8]uint32{uint8(12): uint32(2981727231), uint8(30): uint32(0xb5d1e4b9), uint8(14): uint32(18)}
	a31 *= -7
	for _, i34 := range clip((r32 + string(rune(g_int64)))) {
		a31 += (len(v33) | (len(v33) / 8))
		a31--
		_ = i34
	}
	if (r32 > string(rune(g_int8))) {
		switch x := ((len(r32) ^ len(v33)) | (len(r32) >> 2)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a31 = ((int(g_uint) % 7) ^ len(r32))
		case "", "z":
			var v35 uint16 = (((g_uint16 + g_uint16) % ((g_uint16 & g_uint16) | 1)) << ((uint16(g_int32) << ((a31 + 957194919784978089) & 7)) % 70))
			_ = v35
		case "0":
			a31 = ((len(r32) | int(f2i(g_float64))) % ((len(v33) * (len(v33) << (g_uint16 % 33))) | 1))
		default:
			v36 := ([1]string)([1]string{})
			_ = v36
		}
		v37 := uint64((-g_uint64))
		switch x := ((a31 & a31) % (min(len(v33), len(r32)) | 1)); x & 7 {
		case 3:
			a31 = len(v33)
			a31 += a31
		case 1, 0:
			var v38 int32 = int32(max(g_int8, (g_int8 ^ g_int8)))
			_ = v38
		case 7:
			a31 = int(((g_uintptr >> 15) % ((g_uintptr << (len(r32) & 31)) | 1)))
			a31 = (-len(r32))
		}
		_ = v37
	}
	_ = v33
	if !a30 {
		return
	}
	return clip(string(rune((g_uint << (g_uintptr & 31)))))
}

func core0() {
	v39 := uint16(((uint16(g_int8) + (g_uint16 >> 21)) >> (((g_uint32 + g_uint32) / ((g_uint32 + g_uint32) | 1)) % 8)))
	v40 := uintptr(uintptr(((g_int64 % (g_int64 | 1)) >> ((g_uint8 ^ g_uint8) % 70))))
	switch x := ((g_int << (g_uint32 % 70)) << (g_uint32 & 63)); x & 7 {
	case 0:
	case 2, 1:
		{
			switch x := ((g_int >> (g_uint32 % 70)) >> (uint64(g_int64) % 8)); uint8(x>>3) & 7 {
			case 3:
				v41 := int8((max(g_int8, (g_int8 | int8(114))) & ((g_int8 &^ g_int8) & g_int8)))
				mix(uint64(v41))
				fallthrough
			case 7, 1:
			case 0:
				v42 := uintptr((((v40 % (v40 | 1)) % (max(v40, uintptr(0x1)) | 1)) << 43))
				mix(uint64(v42))
			default:
			}
			var v43 uint = (((-g_uint) &^ max(g_uint, g_uint)) / (g_uint | 1))
			mix(uint64(v43))
		}
	case 3:
		if ((g_float64 < g_float64) != p19(g_int, uint8(0x67))) {
			switch x := int((g_int32 << (g_int8 & 31))); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				var v44 S5 = S5{f6: 9, f7: [1]int{-9}, f8: true}
				v44 = S5{19, [1]int{}, false}
				mix_S5(v44)
			case "é", "a":
			case "":
			}
		}
	default:
		{
			v45 := float64((g_float64 / (float64(v39) * (g_float64 / g_float64))))
			mix(fb(v45))
		}
	}
	{
		v46 := int64(int64(-3))
		v47 := &v46
		L49:
		for _, i48 := range clip(sub(g_string, int(v39), (g_int % (g_int | 1)))) {
			switch x := (^(g_int & g_int)); uint8(x>>3) & 7 {
			case 2:
			case 5, 4:
				fallthrough
			case 7:
			default:
			}
			_ = i48
			if !p19(-5, g_uint8) {
				continue L49
			}
		}
		var v50 uint64 = uint64(((g_uint64 - uint64(9893963802157713459)) &^ (g_uint64 / (g_uint64 | 1))))
		mix(uint64(v46))
		mix_p_int64(v47)
		mix(uint64(v50))
	}
	mix(uint64(v39))
	mix(uint64(v40))
}

func complexes1() {
	a, b := complex(-9, 1), complex(float64(-1), -1.25)
	for i := range 7 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

type nummethods2 uint16
type basemethods2 struct{ v uint16 }
type midmethods2 struct {
	*basemethods2
	tag string
}
type topmethods2 struct {
	midmethods2
	nummethods2
}

func (n nummethods2) Twice() nummethods2          { return n * 2 }
func (n *nummethods2) Set(x nummethods2) *nummethods2   { *n = x; return n }
func (b basemethods2) Val() uint16              { return b.v }
func (b *basemethods2) Inc(k uint16) *basemethods2 {
	b.v += k
	var v51 int8 = (g_int8 - (min(g_int8, g_int8) / (int8(g_uint8) | 1)))
	mix(uint64(v51))
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uint16(32767)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uint16(11))}
	w.Inc(7).Inc(7)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(7)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint16
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func pickswitches3(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 24, 11:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 10:
	var v52 string = clip("\x00")
	v53 := &v52
	for _, i54 := range clip(string(rune(uintptr(g_uint)))) {
		y = y
		_ = i54
	}
	mixs(v52)
	mix_p_string(v53)
		r += 100
	case 16, 21, 4:
		r += 1000
		switch {
		case y > 19:
			r++
		case y == 16:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches3() {
	for x := range int(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 19) {
	case tr(2, 3), tr(3, 19), tr(4, 19):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 19) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(19)
	switch e {
	case 19 + 100, "x", nil:
		mix(5)
	case int(19):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("methods2", methods2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
