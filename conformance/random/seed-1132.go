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

var g_float64 float64 = float64(0.8308820240924144)

var g_int16 int16 = int16(-2)

var g_int32 int32 = int32(8)

var g_int64 int64 = int64(0x64dec2ac0916b10c)

var g_int8 int8 = int8(-12)

var g_sl_uint8 []uint8 = []uint8{uint8(122), uint8(91)}

var g_string string = "Ж\t\x00ß"

var g_uint uint = uint(0xffffffffffffffff)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(1360494564)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(123)

var g_uintptr uintptr = uintptr(4611686018427387904)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__2_int(x.f3)
	mixb(x.f4)
	mixb(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p__5_int(x *[5]int) {
	if x != nil {
		mix__5_int((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int
	f3 [2]int
	f4 bool
	f5 bool
}

func p6(a7 int) (r8 bool) {
	if r8 {
		v9 := ([]uint8)(g_sl_uint8)
		for i10 := range 7 {
			a7 = int(g_int32)
			_ = i10
			if ((r8 && true) || (r8 == true)) {
				break
			}
		}
		_ = v9
	}
	if !(r8 || true) {
		L12:
		for i11 := 0; i11 < 4; i11++ {
			a7 |= (((a7 << (i11 & 63)) | (i11 | a7)) << (((g_int64 & g_int64) % (g_int64 | 1)) & 63))
			a7 = (a7 % (i11 | 1))
			a7 = (i11 & (i11 | (i11 & 7623346657310068019)))
			_ = i11
			if ((g_uint / (g_uint | 1)) < (g_uint &^ uint(1941265379902552747))) {
				break L12
			}
		}
		v13 := uint((uint((g_uint + g_uint)) + (+(g_uint - g_uint))))
		v14 := &v13
		_ = v13
		_ = v14
	}
	a7 = int(((g_uint16 ^ uint16(5)) * max(g_uint16, g_uint16)))
	if (a7 >= a7) {
		return
	}
	return (r8 && (g_string == "QЖßß😀"))
}

func p15(a16 int, a17 string) (r18 bool) {
	v19 := (map[int]uint8)(map[int]uint8{})
	for i20 := uint32(2); i20 > 0; i20 /= 2 {
		a16 = (len(v19) / 3)
		var v21 string = clip(string(rune(((i20 + i20) << 2))))
		if (g_float64 < (g_float64 + g_float64)) {
			v19[20] = min(uint8((g_int16 << (i20 % 33))), (v19[729367539022416478] << 33))
			v22 := float64(g_float64)
			a16 = (((len(v19) % 10) >> ((g_uint16 - g_uint16) % 33)) + 9223372036854775806)
			_ = v22
		}
		_ = v21
		_ = i20
	}
	a16 = (len(a17) | a16)
	a16--
	_ = v19
	if (a17 > a17) {
		return
	}
	return ((a16 + a16) != (a16 | len(a17)))
}

func p23(a24 int) (r25 string) {
	if g_bool {
		if ((g_uint32 &^ uint32(0)) > min(g_uint32, uint32(0xfffffffe))) {
			a24 ^= min(a24, ((a24 % (len(r25) | 1)) | len(r25)))
			a24 = min(len(r25), (a24 / ((len(r25) | 5) | 1)))
		}
		var v26 [5]string = [5]string{"a \néé", ""}
		v27 := &v26
		v28 := int64((^((g_int64 & g_int64) * (g_int64 | g_int64))))
		_ = v26
		_ = v27
		_ = v28
	}
	v29 := uintptr((g_uintptr / 64))
	v30 := S1(S1{f2: 9223372036854775806, f3: [2]int{}})
	_ = v29
	_ = v30
	if p6(a24) {
		return
	}
	return clip(r25)
}

func p31(a32 string, a33 string) (r34 bool) {
	var v35 int64 = int64(f2i(((g_float64 + g_float64) * float64(g_uint64))))
	for _, i36 := range clip(a33) {
		switch x := ((len(a33) | 19) + int(g_uintptr)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			v37 := uint8((g_uint8 | uint8((v35 >> 26))))
			_ = v37
			fallthrough
		case "a", "é":
			v38 := ([]uintptr)([]uintptr{uintptr(4), uintptr(0x4000000000000000), uintptr(0x1)})
			_ = v38
		case "0":
			v39 := int32(((max(i36, i36) / (i36 | 1)) << (min(uint(g_int16), (g_uint & g_uint)) & 31)))
			_ = v39
		}
		_ = i36
		if ((g_uint16 + g_uint16) != (g_uint16 * g_uint16)) {
			continue
		}
	}
	_ = v35
	if (g_uint64 > g_uint64) {
		return
	}
	return (float64(g_uintptr) < (-g_float64))
}

func core0() {
	if ((g_string <= g_string) == g_bool) {
		v41 := bool(!((g_float64 / g_float64) != float64(g_int8)))
		mixb(v41)
	}
	var v42 S1 = S1{-5, [2]int{}, false, false}
	v43 := string(clip(g_string))
	v44 := &v43
	{
		for i45 := 0; i45 < 2; i45++ {
			switch x := (len(v43) / 64); x & 7 {
			case 0:
				v42.f3[1] = (int(f2i((g_float64 * g_float64))) & 2)
				v42.f2--
			case 1, 3:
				v42.f3[1] = (len(v43) - ((-i45) ^ v42.f3[1]))
			case 5:
				v46 := uint((uint(g_uint8) | (uint(v42.f3[1]) >> (uint32(g_uint8) % 8))))
				v42.f2 = 14
				mix(uint64(v46))
			default:
				v42.f4 = (string(rune((g_uint16 - g_uint16))) < sub(((*v44) + v43), int(len(v43)), (i45 << (g_uint % 70))))
			}
			_ = i45
		}
		if ((g_uint16 | g_uint16) < uint16(56882)) {
			if (g_float64 != (g_float64 / g_float64)) {
				v47 := ([]uint8)([]uint8{uint8(0), uint8(5)})
				mix_sl_uint8(v47)
			} else {
				v42.f3[1] *= int(f2i(g_float64))
			}
			for i48 := 0; i48 < 3; i48++ {
				v42.f3[0] = v42.f2
				_ = i48
			}
			v49 := uintptr(((g_uintptr ^ (^g_uintptr)) << (((^g_int8) % ((g_int8 >> (g_uint32 % 8)) | 1)) & 31)))
			mix(uint64(v49))
		}
		for i50 := 0; i50 < 4; i50++ {
			var v51 int64 = int64(int64(uint16(g_uint)))
			mix(uint64(v51))
			_ = i50
		}
	}
	mix_S1(v42)
	mixs(v43)
	mix_p_string(v44)
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case *int:
		return 0
	case func() int:
		return 1
	case bool:
		return 2
	case int8, uint8:
		return 3
	case map[string]int:
		return 4
	case nil:
		return 5
	case []int:
		return 6
	case string:
		return 7
	case shapeifaces1:
		return 8
	case int:
		return 9
	case error:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 4
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{4}, &boxifaces1{sqifaces1{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{4}
	mixb(s == shapeifaces1(sqifaces1{4}))
	mixb(any(s) == any(sqifaces1{4 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "0\nQЖ\"" + "\xff\xc3(" + "éé世za"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[10%len(b)] ^= 254
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 10, 254) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 10:
		mix(10)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 10
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

type nummethods3 int8
type basemethods3 struct{ v int8 }
type midmethods3 struct {
	*basemethods3
	tag string
}
type topmethods3 struct {
	midmethods3
	nummethods3
}

func (n nummethods3) Twice() nummethods3          { return n * 2 }
func (n *nummethods3) Set(x nummethods3) *nummethods3   { *n = x; return n }
func (b basemethods3) Val() int8              { return b.v }
func (b *basemethods3) Inc(k int8) *basemethods3 {
	b.v += k
	if g_bool {
		v52 := ([5]int)([5]int{4611686018427387904, 7, -4, 7371289747069791867, -7712754074146735278})
		v53 := &v52
		v52[3] = min(v52[2], max((v52[3] / (v52[3] | 1)), (v52[2] % (v52[3] | 1))))
		mix(uint64((((-g_int64) &^ int64(g_uint8)) & (int64(g_uint64) - (g_int64 / 10)))))
		mix__5_int(v52)
		mix_p__5_int(v53)
	} else {
	}
	if ((g_float64 - g_float64) <= (g_float64 + float64(3.141592653589793))) {
		mix(fb(float64(float32((-(g_float64 * float64(-1.5)))))))
	}
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int8(64)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int8(127))}
	w.Inc(2).Inc(2)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(2)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int8
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("strings2", strings2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
