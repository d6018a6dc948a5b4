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

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 4

var g_int16 int16 = int16(-0x6)

var g_int32 int32 = int32(30478947)

var g_int64 int64 = int64(724573908195015657)

var g_int8 int8 = int8(0x1)

var g_sl_int []int = []int{-9223372036854775807, -8, -1306597694571360633, -6}

var g_string string = ""

var g_uint uint = uint(15)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(0xff)

var g_uintptr uintptr = uintptr(15122165440065304602)

func mix_S3(x S3) {
	mixb(x.f4)
	mix(uint64(x.f5))
	mixs(x.f6)
	mix__3_int(x.f7)
}

func mix_S8(x S8) {
	mixb(x.f9)
	mix__3_int(x.f10)
	mix(uint64(x.f11))
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 bool
	f5 uint64
	f6 string
	f7 [3]int
}

type S8 struct {
	f9 bool
	f10 [3]int
	f11 uint64
}

func p12(a13 int) (r14 bool) {
	if (r14 == (g_string < g_string)) {
		a13 = (a13 << (g_uint8 % 70))
		a13 &^= (a13 + (a13 - (a13 &^ a13)))
		var v15 float32 = ((float32(g_int64) + (g_float32 + float32(1.5))) + (-float32(g_float64)))
		_ = v15
	} else {
		a13 = ((a13 >> ((g_int32 & g_int32) & 63)) % ((a13 >> (min(g_uint32, uint32(10)) % 8)) | 1))
	}
	switch x := int(f2i((g_float64 / g_float64))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		for i16 := 0; i16 < 3; i16++ {
			var v17 int32 = g_int32
			_ = v17
			_ = i16
		}
		a13 = ((^a13) / ((a13 & (+a13)) | 1))
	case "z", "0":
		for i18 := range 1 {
			a13 = 5
			var v19 uint64 = ((^g_uint64) & max(uint64(i18), (g_uint64 ^ g_uint64)))
			var v20 uint = uint((a13 % 3))
			_ = v19
			_ = v20
			_ = i18
		}
		a13 -= ((a13 % (a13 | 1)) * (+a13))
	case "é":
		v21 := ([]int)(g_sl_int)
		_ = v21
	}
	v22 := S3(S3{f4: false, f5: uint64(11293915270180964963), f7: [3]int{15, 4928349018976745761}})
	v22.f6 = clip((string(rune(uint32(v22.f7[0]))) + sub((v22.f6 + "\"aЖ"), (a13 / 3), int(f2i(g_float64)))))
	_ = v22
	if r14 {
		return
	}
	return r14
}

func p23(a24 string, a25 int) (r26 int) {
	a25, r26 = -7, r26
	v27 := ([]int32)([]int32{int32(17), int32(495998803)})
	v28 := &v27
	if (len(a24) > (len(a24) / (len(v27) | 1))) {
		v29 := int8(int8(19))
		_ = v29
	}
	_ = v27
	_ = v28
	if (g_float64 < g_float64) {
		return
	}
	return int(g_int64)
}

func p30(a31 int, a32 int, a33 int) (r34 bool) {
	a31, a32 = 6016094253774423417, p23((g_string + g_string), (a33 << 54))
	{
		{
			v35 := int8(((int8(g_uint8) / 3) & int8((g_int32 &^ int32(-7)))))
			var v36 S3 = S3{f5: uint64(0x7fffffffffffffff), f7: [3]int{-9223372036854775807, 16, 10}}
			_ = v35
			_ = v36
		}
		if (string(append([]byte(g_string), g_uint8)) != sub(g_string, a31, a32)) {
			a31 = (a33 &^ a31)
			v37 := ([4]int32)([4]int32{int32(107380275), int32(-6), int32(5)})
			_ = v37
		} else {
			var v38 int = (((+a32) << 62) * (a33 &^ int(g_int16)))
			_ = v38
		}
		var v39 uint8 = min(g_uint8, uint8(g_uintptr))
		_ = v39
	}
	a33, a31 = a31, (int(f2i(g_float64)) % (a31 | 1))
	if (a31 > 5692612264692456025) {
		return
	}
	return p12(int(g_uintptr))
}

func p40(a41 int, a42 int, a43 bool) (r44 uint16) {
	v45 := (map[uint8]int)(map[uint8]int{uint8(9): -9223372036854775808})
	a43 = ((g_int32 >> ((g_uint8 & uint8(0x0)) % 70)) < (int32(g_int16) ^ g_int32))
	_ = v45
	if (a43 && a43) {
		return
	}
	return ((r44 * r44) - r44)
}

func core0() {
	for i46 := uint32(64); i46 > 0; i46 /= 2 {
		if p30(p23("", g_int), (g_int % (g_int | 1)), int(g_int8)) {
		}
		if !(g_bool != g_bool) {
			v47 := uint8(g_uint8)
			v48 := &v47
			mix(uint64(v47))
			mix_p_uint8(v48)
		}
		_ = i46
	}
	{
		{
			v49 := int16(((int16(g_int) ^ int16(10)) / 8))
			mix(uint64(v49))
		}
	}
	L51:
	for i50 := 0; i50 < 3; i50++ {
		_ = i50
		if (g_float64 == (g_float64 * g_float64)) {
			break L51
		}
	}
	var v52 string = clip(sub(string(append([]byte(g_string), uint8(g_int8))), ((g_int ^ g_int) % 64), ((g_int >> (g_uint8 & 63)) - p23("ß0Ж", 19))))
	if ((g_bool == true) || false) {
		{
			switch x := p23(sub(v52, len(v52), -9223372036854775808), p23("_界\t", -4190525144603041846)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "a", "0":
				mix(uint64(int8(len(v52))))
			case "":
			}
		}
	}
	mixs(v52)
}

type Innerstructs1 struct {
	X, Y int32
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int32
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 2
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: int32(-937843841), Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(-4)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int32(-4)}, 2}
	other := struct {
		Innerstructs1
		n int
	}{n: 2}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+2
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 7, 4
	i, a[i] = tr(1, j), tr(2, 4)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 4)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 4))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 4) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 4))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

type nummethods3 uint
type basemethods3 struct{ v uint }
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
func (b basemethods3) Val() uint              { return b.v }
func (b *basemethods3) Inc(k uint) *basemethods3 {
	b.v += k
	mix_S3(S3{f5: uint64(12), f7: [3]int{-9, -2}})
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{uint(0)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(uint(20))}
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
		Val() uint
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func core4() {
	if p30((g_int % (g_int | 1)), (g_int % 100), (g_int | 5920389176483961765)) {
		if !(g_uint64 == g_uint64) {
			var v53 S8 = S8{f9: false, f11: uint64(0xa5be0889730ee835)}
			mix_S8(v53)
		}
	} else {
	}
	for i54 := 0; i54 < 5; i54++ {
		switch x := (i54 ^ i54); x & 7 {
		case 2:
			v55 := int64((((g_int64 >> (g_uint64 % 70)) & (g_int64 & int64(-7))) >> ((g_uint32 >> (g_uint32 & 63)) % 8)))
			mix(uint64(v55))
		case 3, 7:
		case 6:
			for i56 := 0; i56 < 1; i56++ {
				var v57 int = (i54 * (i56 / (i56 | 1)))
				mix(uint64(v57))
				_ = i56
			}
			mixb((((g_float64 - g_float64) > float64(0.1)) != (!g_bool != (g_bool == true))))
		default:
		}
		_ = i54
	}
	L59:
	for i58 := range 5 {
		for i60 := range 2 {
			var v61 float32 = float32(float64(uint32(g_uint64)))
			v62 := int((((i60 * 15) << ((g_uint32 << 28) % 8)) / ((i58 / 3) | 1)))
			v62 = (+int((g_uint8 << 18)))
			mix(fb(float64(v61)))
			mix(uint64(v62))
			_ = i60
		}
		if ((g_float64 <= float64(0.1)) != (i58 >= i58)) {
			mix(fb(float64(g_float32)))
			L64:
			for i63 := range 1 {
				_ = i63
				if !(g_string <= g_string) {
					break L64
				}
			}
		}
		L66:
		for i65 := range 5 {
			var v67 int32 = (((g_int32 ^ g_int32) << (g_uint16 % 8)) << (((g_uint8 >> (g_uint32 & 7)) << (i65 & 7)) % 70))
			v68 := int32(v67)
			mix(uint64(v67))
			mix(uint64(v68))
			_ = i65
			if false {
				continue L66
			}
		}
		_ = i58
		if p12((^i58)) {
			continue L59
		}
	}
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("order2", order2)
	run("methods3", methods3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
