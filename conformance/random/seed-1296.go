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

var g_S8 S8 = S8{f9: 3023677463191039936, f10: "_€界世"}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(0x2bfc)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(-5581692310986861649)

var g_int8 int8 = int8(-1)

var g_string string = "\"界😀ß😀"

var g_uint uint = uint(0xd)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(0xe)

var g_uint64 uint64 = uint64(0x0)

var g_uint8 uint8 = uint8(214)

var g_uintptr uintptr = uintptr(9)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mix(uint64(x.f3))
}

func mix_S4(x S4) {
	mixs(x.f5)
	mix__2_int(x.f6)
	mix(uint64(x.f7))
}

func mix_S8(x S8) {
	mix(uint64(x.f9))
	mixs(x.f10)
	mix__1_int(x.f11)
	mix__1_int(x.f12)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
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

type S1 struct {
	f2 [1]int
	f3 uint8
}

type S4 struct {
	f5 string
	f6 [2]int
	f7 uint8
}

type S8 struct {
	f9 int
	f10 string
	f11 [1]int
	f12 [1]int
}

func p13(a14 string) (r15 string) {
	for i16 := range 3 {
		v17 := uint(((g_uint >> (g_uint32 % 33)) << (uint64(len(r15)) % 8)))
		v18 := &v17
		_ = v17
		_ = v18
		_ = i16
	}
	L20:
	for i19 := 0; i19 < 6; i19++ {
		for i21 := 1; i21 >= 0; i21-- {
			_ = i21
		}
		if !(g_float64 <= g_float64) {
		}
		_ = i19
		if ((g_float64 * g_float64) == (g_float64 + float64(3.141592653589793))) {
			continue L20
		}
	}
	if true {
		return
	}
	return clip(string(rune((g_int16 / (g_int16 | 1)))))
}

func p22(a23 string, a24 int, a25 int) (r26 string) {
	a24++
	if !g_bool {
		var v27 uintptr = uintptr(g_uint32)
		_ = v27
	} else {
		v28 := uint8(uint8((g_int8 & g_int8)))
		_ = v28
	}
	if (g_bool != g_bool) {
		return
	}
	return clip(sub(string([]rune(r26)), (a25 &^ 3656507606792124199), 4611686018427387903))
}

func p29(a30 string, a31 uintptr) (r32 int32) {
	a30 = clip(string(rune(min(g_uint, g_uint))))
	if (g_float64 < (-g_float64)) {
	} else {
		if (g_bool && (g_bool || true)) {
			v33 := int64(int64(f2i(float64(min(g_uint8, g_uint8)))))
			_ = v33
		}
	}
	for i34 := range 1 {
		if ((g_bool && false) == (g_bool || g_bool)) {
		}
		var v35 float64 = (((g_float64 + g_float64) / (g_float64 * g_float64)) * ((g_float64 * g_float64) + float64(i34)))
		v36 := &v35
		_ = v35
		_ = v36
		_ = i34
	}
	if (a30 != "\x00") {
		return
	}
	return (r32 >> ((g_uint8 - g_uint8) & 31))
}

func p37(a38 int8, a39 string, a40 int) (r41 bool) {
	switch x := a40; uint8(x>>3) & 7 {
	case 2:
		if !(a40 <= len(a39)) {
			a40 = (-len(a39))
		}
	case 1, 7:
		a40 &= a40
	case 5:
		if (r41 == !r41) {
			a40 ^= ((a40 ^ (a40 ^ a40)) | ((a40 * len(a39)) >> (g_uint & 31)))
			a40 ^= (len(a39) << 1)
		}
	default:
		for i42 := 0; i42 < 4; i42++ {
			a38 = (a38 + (a38 << ((g_uint64 % (g_uint64 | 1)) & 63)))
			a40 += (min((a40 / (len(a39) | 1)), (i42 | len(a39))) &^ ((i42 >> 65) >> 41))
			_ = i42
		}
	}
	if r41 {
		v43 := int64(int64((g_int32 << 22)))
		_ = v43
	} else {
		a40 &^= (a40 &^ int((^g_int64)))
		a40 = int(((g_uint << (g_uint64 % 8)) &^ (g_uint >> (g_int64 & 7))))
	}
	if (g_int64 == g_int64) {
		return
	}
	return (r41 != (a39 >= "\x00😀\""))
}

func p44(a45 uint16, a46 string, a47 int) (r48 string) {
	a47 = int((g_int64 / 8))
	if ((len(r48) != len(r48)) && (r48 > a46)) {
		a47 *= ((len(r48) * (len(a46) &^ 7)) ^ int(max(g_int64, g_int64)))
		L50:
		for i49 := 0; i49 < 4; i49++ {
			v51 := ([]int16)([]int16{int16(0), int16(-0x7fff), int16(29144), int16(11), int16(10443)})
			_ = v51
			_ = i49
			if (i49 != (len(a46) | 10)) {
				break L50
			}
		}
		{
			v52 := int16(g_int16)
			a47 = int(uintptr(v52))
			v52++
			_ = v52
		}
	} else {
		if !!g_bool {
			v53 := int8(g_int8)
			a47--
			v54 := ([3]int)([3]int{})
			v55 := &v54
			_ = v53
			_ = v54
			_ = v55
		}
	}
	{
		for i56 := 7; i56 >= 0; i56-- {
			var v57 map[uint8]int = map[uint8]int{uint8(24): -8, uint8(18): 6, uint8(4): 3549212840688247186, uint8(23): 5062731613813483566}
			_ = v57
			_ = i56
		}
		a47 -= (int(max(g_int32, g_int32)) + (len(r48) & (len(a46) &^ a47)))
		switch x := ((len(a46) >> (g_uint32 % 8)) | int(g_uint64)); uint8(x>>3) & 7 {
		case 4:
			a47 -= (a47 & (int(g_uintptr) & max(len(r48), 8)))
			a47 = a47
			fallthrough
		case 1, 6:
			a47 -= (len(r48) / (len(a46) | 1))
		case 2:
			v58 := int16((int16(g_uint8) << (g_uint8 % 70)))
			a47 &= (((len(a46) - len(r48)) % 2) | (len(a46) * a47))
			_ = v58
		default:
			v59 := float32(g_float32)
			v60 := &v59
			_ = v59
			_ = v60
		}
	}
	var v61 []int16 = []int16{}
	v62 := &v61
	_ = v61
	_ = v62
	if (g_bool == g_bool) {
		return
	}
	return clip(string([]rune((a46 + r48))))
}

func core0() {
	L64:
	for i63 := range 1 {
		switch x := ((i63 + i63) + (i63 << (g_uintptr & 7))); uint8(x>>3) & 7 {
		case 1:
		case 6, 3:
			var v65 bool = g_bool
			var v66 bool = (g_int16 != min((g_int16 % (g_int16 | 1)), int16(16075)))
			mixb(v65)
			mixb(v66)
		case 4:
			switch x := i63; uint8(x>>3) & 7 {
			case 6:
				v67 := ([]int64)([]int64{int64(0), int64(-9223372036854775807), int64(-5501048786287839920), int64(-0x7)})
				mix_sl_int64(v67)
			case 3, 4:
			case 5:
			default:
				v68 := S1(S1{[1]int{}, uint8(19)})
				mix_S1(v68)
			}
		}
		_ = i63
		if p37((g_int8 ^ g_int8), (g_string + g_string), i63) {
			continue L64
		}
	}
	if (g_float64 != (g_float64 - float64(0.17582293668972504))) {
		var v69 string = clip(sub(g_string, (g_int / (int(g_uintptr) | 1)), (int(g_int16) &^ g_int)))
		mix_S1(S1{[1]int{-1}, uint8(197)})
		{
			for _, i70 := range clip(string([]rune(v69))) {
				v71 := int16(min(max((g_int16 / (g_int16 | 1)), (g_int16 >> (g_uint % 33))), ((g_int16 + g_int16) ^ (g_int16 << 59))))
				mix(uint64(v71))
				_ = i70
			}
		}
		mixs(v69)
	}
	if !(g_bool || g_bool) {
		var v72 int32 = p29(string(append([]byte(sub(g_string, 15, g_int)), (g_uint8 & g_uint8))), (max(g_uintptr, g_uintptr) &^ (g_uintptr << 50)))
		mix(uint64(v72))
	}
	for i73 := 1; i73 >= 0; i73-- {
		v74 := S4(S4{f6: [2]int{20, 599391642111088701}, f7: uint8(6)})
		mix_S4(v74)
		_ = i73
	}
	if !(g_uint64 < g_uint64) {
		for i75 := 0; i75 < 3; i75++ {
			var v76 int16 = (((g_int16 & int16(7)) % 10) ^ ((g_int16 ^ int16(-5)) - (g_int16 ^ g_int16)))
			mix(uint64(v76))
			_ = i75
		}
	} else {
		switch x := (int(f2i(g_float64)) / ((g_int | g_int) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			for i77 := 5; i77 >= 0; i77-- {
				_ = i77
			}
		case "a", "z":
		case "0":
			if !g_bool {
			} else {
			}
		default:
			var v78 string = clip(sub("z世0Жß", ((g_int << (g_uint16 % 8)) + (g_int >> 17)), (^g_int)))
			mixs(v78)
		}
	}
	switch x := ((^g_int) - (g_int % 7)); x & 7 {
	case 3:
		var v79 float32 = (((g_float32 / g_float32) - (g_float32 + g_float32)) / (-float32(g_int64)))
		{
			switch x := int((g_uint & g_uint)); uint8(x>>3) & 7 {
			case 6:
			case 2, 1:
			case 7:
			}
		}
		mix(fb(float64(v79)))
		fallthrough
	case 6, 2:
	case 5:
		var v80 S4 = S4{"ß\n\x00€\t", [2]int{16, 19}, uint8(2)}
		var v81 S8 = g_S8
		mix_S4(v80)
		mix_S8(v81)
	default:
		switch x := (g_int % (g_int | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			v82 := uint16((((g_uint16 - g_uint16) - uint16(g_int8)) / 3))
			mix(uint64(v82))
		case "", "é":
			v83 := uint32(max(max((g_uint32 &^ g_uint32), (g_uint32 / (g_uint32 | 1))), uint32((g_int8 % (g_int8 | 1)))))
			mix(uint64(v83))
		case "a":
		default:
		}
	}
	var v84 []string = []string{"", "Ж\n", "\n", "_€ß", "\n"}
	mix_sl_string(v84)
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
	for i85 := 0; i85 < 1; i85++ {
		_ = i85
	}
	{
		var v86 bool = g_bool
		v87 := int32((p29((g_string + ""), uintptr(9)) &^ int32(g_int8)))
		mixb(v86)
		mix(uint64(v87))
	}
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint16(0xffff)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint16(7))}
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

type shapeifaces2 interface {
	area() int
}
type solidifaces2 interface {
	shapeifaces2
	error
}
type sqifaces2 struct{ a int }
type boxifaces2 struct {
	shapeifaces2
	h int
}

func (s sqifaces2) area() int      { return s.a * s.a }
func (b *boxifaces2) area() int    { return b.shapeifaces2.area() * b.h }
func (b *boxifaces2) Error() string { return "box" }

func kindifaces2(x any) int {
	switch x.(type) {
	case error:
		return 0
	case string:
		return 1
	case int8, uint8:
		return 2
	case map[string]int:
		return 3
	case shapeifaces2:
		return 4
	case []int:
		return 5
	case bool:
		return 6
	case nil:
		return 7
	case int:
		return 8
	case func() int:
		return 9
	case *int:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces2:
		return v.area() + len(v.Error())
	case shapeifaces2:
		return v.area()
	case func(int) int:
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 6
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{6}, &boxifaces2{sqifaces2{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{6}
	mixb(s == shapeifaces2(sqifaces2{6}))
	mixb(any(s) == any(sqifaces2{6 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces2)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces2); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces2); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces2{s, 2}
	s = &boxifaces2{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type Innerstructs3 struct {
	X, Y uintptr
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]uintptr
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", Innerstructs3: Innerstructs3{X: uintptr(8)}, Pt: [2]uintptr{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uintptr(18)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: uintptr(18)}, 8}
	other := struct {
		Innerstructs3
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func core4() {
	v88 := float64((g_float64 * (float64(g_float32) - g_float64)))
	mix(uint64(p29("", (+min(g_uintptr, g_uintptr)))))
	for i89 := 0; i89 < 4; i89++ {
		var v90 uint = (((g_uint * uint(3)) * (g_uint >> (g_uint32 % 70))) ^ (g_uint * (g_uint << (g_uint16 & 7))))
		mix(uint64(v90))
		_ = i89
		if ((v88 > v88) != !g_bool) {
			continue
		}
	}
	L92:
	for i91 := int16(128); i91 > 0; i91 /= 2 {
		_ = i91
		if ((g_uint16 >> (g_uint64 & 7)) > (g_uint16 + uint16(3))) {
			break L92
		}
	}
	switch x := ((g_int / 8) << (g_uint16 & 7)); uint8(x>>3) & 7 {
	case 4:
		{
			{
			}
		}
		fallthrough
	case 7, 3:
		mixs(string(rune(((g_int32 & g_int32) - p29(g_string, uintptr(1766230265966302162))))))
	case 1:
	default:
		v93 := uint8(g_uint8)
		mix(uint64(v93))
	}
	mix(fb(v88))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("ifaces2", ifaces2)
	run("structs3", structs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
