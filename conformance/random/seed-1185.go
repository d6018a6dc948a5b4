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

var g_bool bool = false

var g_float64 float64 = float64(0.1)

var g_int int = 10

var g_int16 int16 = int16(20)

var g_int32 int32 = int32(-1576436445)

var g_int64 int64 = int64(6185891775969854253)

var g_int8 int8 = int8(-128)

var g_string string = "€\t"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(9738300318694405165)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
}

type S3 struct {
	f4 string
	f5 bool
}

type S6 struct {
	f7 bool
	f8 [1]int
	f9 uint64
	f10 [2]int
}

func p11(a12 string, a13 bool) (r14 uint32) {
	for i15 := 0; i15 < 6; i15++ {
		switch x := i15; x & 7 {
		case 7:
		case 2, 4:
			a13 = false
			var v16 uint16 = ((+(g_uint16 & g_uint16)) >> 16)
			_ = v16
		case 5:
		}
		_ = i15
	}
	L18:
	for i17 := 0; i17 < 1; i17++ {
		var v19 int64 = (int64(f2i((g_float64 * g_float64))) & g_int64)
		if ((a13 == a13) && (a13 != a13)) {
			v19 = ((int64(g_uint8) & int64(f2i(g_float64))) | v19)
		}
		_ = v19
		_ = i17
		if !(g_int64 >= g_int64) {
			continue L18
		}
	}
	if !a13 {
		return
	}
	return ((r14 >> (g_uint % 33)) | (r14 | r14))
}

func p20(a21 int8) (r22 uint64) {
	if ((g_bool != g_bool) != g_bool) {
	} else {
	}
	if (g_bool != g_bool) {
		return
	}
	return ((r22 &^ r22) / (r22 | 1))
}

func core0() {
	{
		v23 := uint64((g_uint64 - (g_uint64 % 7)))
		mix(uint64(v23))
	}
	L25:
	for i24 := 0; i24 < 6; i24++ {
		switch x := i24; []string{"a", "z", "", "é"}[x&3] {
		case "a":
			{
				mixs((string(rune((g_int64 << (g_int8 & 31)))) + (string(rune(g_uint32)) + string([]rune(g_string)))))
				var v26 uint8 = ((+g_uint8) + (g_uint8 << 62))
				v27 := uint((min((g_uint * g_uint), uint(g_int64)) - ((g_uint &^ g_uint) << 51)))
				mix(uint64(v26))
				mix(uint64(v27))
			}
		case "", "é":
			mixb(((-g_float64) < float64((g_uint16 / (g_uint16 | 1)))))
		case "z":
			v28 := int8((max((g_int8 & g_int8), int8(g_uint32)) >> 46))
			mix(uint64(v28))
		default:
		}
		_ = i24
		if ((g_float64 - float64(-2.25e-7)) > float64(g_int8)) {
			break L25
		}
	}
	if !(g_int != -1) {
		for i29 := range 5 {
			switch x := ((i29 >> 9) >> ((^g_int64) & 7)); x & 7 {
			case 5:
			case 3, 1:
			case 4:
			default:
				v30 := ([]uint8)([]uint8{uint8(11), uint8(4), uint8(9)})
				mix_sl_uint8(v30)
			}
			_ = i29
			if ((i29 >> 22) != 7) {
				break
			}
		}
		{
			for i31 := uint8(4); i31 > 0; i31 /= 2 {
				var v32 uint16 = ((g_uint16 & uint16(5)) << 47)
				mix(uint64(v32))
				_ = i31
			}
		}
		{
			if ((g_string + g_string) != (g_string + g_string)) {
				v33 := uint((((g_uint / 7) | (g_uint &^ g_uint)) + uint(16)))
				mix(uint64(v33))
			}
		}
	}
	v34 := string(clip(sub(((g_string + g_string) + g_string), ((g_int * g_int) >> (g_uint8 % 33)), int(uint32(g_uint64)))))
	v35 := string(clip(v34))
	for i36 := range 6 {
		_ = i36
	}
	mixs(v34)
	mixs(v35)
}

type nummethods1 uint32
type basemethods1 struct{ v uint32 }
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
func (b basemethods1) Val() uint32              { return b.v }
func (b *basemethods1) Inc(k uint32) *basemethods1 {
	b.v += k
	v37 := S1(S1{uint64(0x3)})
	mix(uint64((((g_int + g_int) / 10) * max((g_int &^ -1365579222725161888), g_int))))
	mix_S1(v37)
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint32(2831240696)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint32(13))}
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
		Val() uint32
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func complexes2() {
	a, b := complex(-2, 1), complex(float64(2), 0.5)
	for i := range 5 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := " aß" + "\xff\xc3(" + "\"\x00世zQ世"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[13%len(b)] ^= 169
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 13, 169) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 13:
		mix(13)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 13
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("complexes2", complexes2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
