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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0)

var g_int int = -4347085666898797393

var g_int16 int16 = int16(12)

var g_int32 int32 = int32(0x76031c9d)

var g_int64 int64 = int64(5705880817901926579)

var g_int8 int8 = int8(-6)

var g_string string = ""

var g_uint uint = uint(17065477068269064819)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(17)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(13031725799649652414)

func mix_S1(x S1) {
	mixs(x.f2)
}

func mix_S8(x S8) {
	mixb(x.f9)
	mix(uint64(x.f10))
	mix__2_int(x.f11)
	mix(uint64(x.f12))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 uintptr
	f5 [3]int
	f6 [1]int
	f7 string
}

type S8 struct {
	f9 bool
	f10 uint
	f11 [2]int
	f12 uint16
}

func p13(a14 int, a15 int32) (r16 uint8) {
	var v17 uintptr = (((g_uintptr % 3) % (max(g_uintptr, g_uintptr) | 1)) >> (g_uint32 % 8))
	v18 := S8(S8{f9: true, f11: [2]int{-3}, f12: uint16(8560)})
	v18.f11[1] = (a14 / (a14 | 1))
	_ = v17
	_ = v18
	if g_bool {
		return
	}
	return r16
}

func p19(a20 int64) (r21 string) {
	switch x := int((g_uint16 << (g_uint % 8))); uint8(x>>3) & 7 {
	case 3:
		fallthrough
	case 4, 1:
		var v22 []uint8 = []uint8{uint8(0xd), uint8(0x5e)}
		v23 := &v22
		for i24 := 0; i24 < 3; i24++ {
			r21 = clip(sub(string(append([]byte((r21 + "ЖQ")), (at_uint8(v22, 9) / (at_uint8(v22, 1) | 1)))), len(r21), int(g_int32)))
			_ = i24
		}
		_ = v22
		_ = v23
	case 2:
		for i25 := 7; i25 >= 0; i25-- {
			_ = i25
		}
	}
	L27:
	for _, i26 := range clip(string([]rune(r21))) {
		v28 := int16(((g_int16 >> (uint32(g_int16) % 70)) % (((g_int16 + int16(16384)) / 2) | 1)))
		switch x := (len(r21) &^ (len(r21) / (len(r21) | 1))); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v29 []int = []int{18}
			_ = v29
		case "é", "a":
		case "z":
		default:
		}
		_ = v28
		_ = i26
		if (int(f2i(g_float64)) <= (len(r21) / 64)) {
			break L27
		}
	}
	if (g_float64 < g_float64) {
		return
	}
	return clip(string(rune((g_uint64 >> 0))))
}

func core0() {
	switch x := min((g_int + 1), (g_int << 19)); uint8(x>>3) & 7 {
	case 6:
	case 5, 7:
		mix(uint64(((g_int32 | g_int32) &^ g_int32)))
	case 1:
	default:
	}
	switch x := g_int; x & 7 {
	case 0:
		v30 := int64((((g_int64 ^ int64(-0x4e404b4e6c741397)) / (g_int64 | 1)) << 0))
		mix(uint64(v30))
	case 2, 5:
		var v31 S1 = S1{}
		mix_S1(v31)
	case 6:
		for i32 := range 2 {
			if !(g_string >= g_string) {
			} else {
			}
			v33 := int16(((-(g_int16 | int16(32767))) | int16((g_uint8 % 64))))
			mix(uint64(v33))
			_ = i32
		}
	default:
		if !(g_bool != g_bool) {
			L35:
			for i34 := uint8(128); i34 > 0; i34 /= 2 {
				mix_S1(S1{f2: "Qß\x00_"})
				_ = i34
				if g_bool {
					break L35
				}
			}
		} else {
			for i36 := range 6 {
				_ = i36
				if ((g_float64 + float64(-1.5)) > (g_float64 / float64(0.1))) {
					continue
				}
			}
			L38:
			for i37 := range 4 {
				var v39 string = clip((string(rune(uint16(g_uint32))) + "ß_\tЖ€"))
				mixs(v39)
				_ = i37
				if ((g_string >= g_string) || (g_bool || g_bool)) {
					break L38
				}
			}
		}
	}
	{
		for i40 := 4; i40 >= 0; i40-- {
			var v41 float64 = (-float64((g_float32 + float32(1.5))))
			v42 := &v41
			v43 := bool(!!(g_bool || false))
			var v44 map[uint8]string = map[uint8]string{}
			mix(fb(v41))
			mix_p_float64(v42)
			mixb(v43)
			mix_map_uint8_string(v44)
			_ = i40
		}
		var v45 int = (int((g_int16 & g_int16)) - g_int)
		mix(uint64(v45))
	}
	var v46 S8 = S8{true, uint(11109327790741728273), [2]int{8, -4275596067237146532}, uint16(29667)}
	mix_S8(v46)
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
	var v47 int64 = ((g_int64 << 41) * ((g_int64 | g_int64) % ((g_int64 &^ g_int64) | 1)))
	mix(uint64(v47))
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint16(0xa)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint16(6502))}
	w.Inc(4).Inc(4)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(4)
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

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "\"\n0" + "\xff\xc3(" + "\"éQ界"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[9%len(b)] ^= 240
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 9, 240) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 9:
		mix(9)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 9
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func pickswitches3(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 29, 21:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 7:
	var v48 string = clip((string([]rune((g_string + "\n😀QQ_"))) + string([]rune((g_string + g_string)))))
	for i49 := uint8(32); i49 > 0; i49 /= 2 {
		y, r = int(f2i(((g_float64 + float64(-2.25e-7)) / (g_float64 + float64(-1.5))))), (r ^ (len(v48) ^ r))
		_ = i49
	}
	mixs(v48)
		r += 100
	case 23, 0, 24:
		r += 1000
		switch {
		case y > 17:
			r++
		case y == 23:
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
	switch tr(1, 17) {
	case tr(2, 3), tr(3, 17), tr(4, 17):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 17) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(17)
	switch e {
	case 17 + 100, "x", nil:
		mix(5)
	case int(17):
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
	run("methods1", methods1)
	run("strings2", strings2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
