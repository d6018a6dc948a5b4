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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__2_string [2]string = [2]string{}

var g__3_int [3]int = [3]int{}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1e-300)

var g_int int = 9

var g_int16 int16 = int16(14)

var g_int32 int32 = int32(-1080233234)

var g_int64 int64 = int64(-0x42f2a909262624d6)

var g_int8 int8 = int8(9)

var g_map_string_uint map[string]uint = map[string]uint{"\né": uint(9375332996797321172), "zaß": uint(0x7), "\"世_\t": uint(1)}

var g_string string = "z\tz"

var g_uint uint = uint(0x8)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(0x5)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(7080935380422772733)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mix__1_int(x.f6)
	mixs(x.f7)
	mix__1_int(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_string_uint(x map[string]uint) {
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

type S1 struct {
	f2 bool
	f3 uint64
	f4 uint64
}

type S5 struct {
	f6 [1]int
	f7 string
	f8 [1]int
}

func p9(a10 uint8, a11 int, a12 int) (r13 string) {
	a12 &= 16
	a10 -= uint8(0)
	if g_bool {
		L15:
		for i14 := 0; i14 < 5; i14++ {
			a12--
			_ = i14
			if ((a12 > -4) == (g_bool != true)) {
				break L15
			}
		}
	}
	if (g_float64 <= g_float64) {
		return
	}
	return clip(string(append([]byte(string(append([]byte(r13), uint8(64)))), (-a10))))
}

func p16(a17 int, a18 int) (r19 string) {
	L21:
	for i20 := uint8(128); i20 > 0; i20 /= 2 {
		a18, a17 = int(a17), len(r19)
		for i22 := int16(64); i22 > 0; i22 /= 2 {
			a18, a17 = (a18 / (a17 | 1)), ((-a17) + (len(r19) | len(r19)))
			_ = i22
		}
		_ = i20
		if ((g_bool || g_bool) || (a17 == a18)) {
			continue L21
		}
	}
	v23 := int32((((g_int32 % (g_int32 | 1)) % 7) &^ ((g_int32 / (g_int32 | 1)) >> 20)))
	v24 := uint(g_uint)
	v25 := &v24
	for i26 := 0; i26 < 4; i26++ {
		v27 := ([3]int)(g__3_int)
		r19 = clip((sub(r19, min(a17, v27[2]), len(r19)) + r19))
		r19 = clip(p9(((g_uint8 % (g_uint8 | 1)) + sat(r19, a18)), (a17 * max(v27[1], -2)), (v27[2] & (len(r19) << (g_uint8 & 63)))))
		_ = v27
		_ = i26
	}
	_ = v23
	_ = v24
	_ = v25
	if (len(r19) >= 3039939428435770232) {
		return
	}
	return clip(string(rune((g_int16 / 64))))
}

func p28(a29 int, a30 uint64, a31 int) (r32 int8) {
	a31 -= int(((-g_int16) &^ (g_int16 & g_int16)))
	a29 += int((int64(g_uint16) >> 26))
	var v33 []int = []int{8185130656023233437}
	if ((g_int64 >= int64(12)) || (g_string != g_string)) {
		switch x := a29; x & 7 {
		case 5:
			v34 := uint64((a30 - ((a30 >> (g_uint % 70)) / ((a30 - uint64(11)) | 1))))
			r32 = (r32 &^ (r32 >> ((g_int64 - int64(0xb)) & 7)))
			_ = v34
		case 4, 6:
			a31 ^= (a29 &^ (^(a29 % 7)))
			a29 = a29
			fallthrough
		case 7:
			a31 = 6
		default:
			var v35 float32 = (float32((g_float64 - g_float64)) / ((g_float32 / float32(16777217)) - (-g_float32)))
			_ = v35
		}
		if ((g_float64 + float64(7)) <= (g_float64 / float64(-2.25e-7))) {
			a31 = a31
			a31--
			a29, a31 = (int(f2i((g_float64 / g_float64))) * (+a29)), ((at_int(v33, 8) - at_int(v33, 7)) / 3)
		} else {
			var v36 int8 = (((r32 << (a30 % 8)) << 68) % ((max(r32, r32) | (r32 % (r32 | 1))) | 1))
			v37 := &v36
			_ = v36
			_ = v37
		}
		a29 = int(g_int16)
	} else {
		a30 = a30
	}
	_ = v33
	if (g_string != g_string) {
		return
	}
	return int8(0x7)
}

func core0() {
	var v38 S1 = S1{false, uint64(3), uint64(13250339856820244158)}
	L40:
	for i39 := range 6 {
		if (v38.f2 == v38.f2) {
			v41 := int8((+(p28(i39, uint64(11), -6250953666958464843) * int8(g_int16))))
			if (v38.f2 && (v38.f2 || v38.f2)) {
				v42 := int(int(((g_uint8 + g_uint8) & (g_uint8 * g_uint8))))
				mix(uint64(v42))
			}
			mix(uint64(v41))
		} else {
		}
		_ = i39
		if ((v38.f2 || v38.f2) && v38.f2) {
			continue L40
		}
	}
	for _, i43 := range clip((string([]rune(g_string)) + string([]rune(g_string)))) {
		if true {
			var v44 [2]string = g__2_string
			mix__2_string(v44)
		} else {
			v45 := S5(S5{f6: [1]int{-9223372036854775808}, f7: "€", f8: [1]int{}})
			mix_S5(v45)
		}
		switch x := ((g_int & g_int) % 10); []string{"a", "z", "", "é"}[x&3] {
		case "z":
		case "", "a":
			v46 := float64((float64((g_int << (g_uint16 & 7))) / float64(uint16(g_uint8))))
			mix(fb(v46))
		case "0":
			if ((g_int != 8321513548651883899) == (g_int != 2)) {
			}
		}
		if v38.f2 {
			{
				v38.f4 &= uint64(((g_uint * g_uint) % 7))
			}
			var v47 int32 = (((i43 >> 38) >> ((g_uint16 << (g_uint & 63)) & 7)) % (i43 | 1))
			mix(uint64(v47))
		}
		_ = i43
	}
	switch x := (int(g_int) ^ g_int); uint8(x>>3) & 7 {
	case 2:
		v38.f3 *= (min(v38.f4, (v38.f4 ^ v38.f3)) / (v38.f3 | 1))
		v48 := string(clip(((string(append([]byte(g_string), g_uint8)) + (g_string + g_string)) + sub(string(append([]byte(g_string), g_uint8)), max(g_int, 13), (g_int / (g_int | 1))))))
		mixs(v48)
		fallthrough
	case 0, 7:
		if ((-g_float64) > (g_float64 - float64(1e10))) {
		}
		v49 := bool(((g_string + (g_string + g_string)) != sub((g_string + g_string), (g_int ^ 4611686018427387904), (g_int % (g_int | 1)))))
		mixb(v49)
	case 6:
		if ((g_int &^ g_int) <= 4611686018427387903) {
		}
	}
	mix_S1(v38)
}

type Innerstructs1 struct {
	X, Y uint16
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint16
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: uint16(55571)}, Pt: [2]uint16{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint16(47698)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint16(47698)}, 8}
	other := struct {
		Innerstructs1
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type nummethods2 uint32
type basemethods2 struct{ v uint32 }
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
func (b basemethods2) Val() uint32              { return b.v }
func (b *basemethods2) Inc(k uint32) *basemethods2 {
	b.v += k
	v50 := float32(float32((g_float64 - float64(3.141592653589793))))
	v51 := (map[string]uint)(g_map_string_uint)
	mix(fb(float64(v50)))
	mix_map_string_uint(v51)
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uint32(17)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uint32(3926770604))}
	w.Inc(8).Inc(8)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(8)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint32
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func complexes3() {
	a, b := complex(-5, 8), complex(float64(-2), 0.5)
	for i := range 3 {
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

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("methods2", methods2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
