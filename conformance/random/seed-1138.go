package main

import (
	"fmt"
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

var g_bool bool = false

var g_float64 float64 = float64(1e-300)

var g_int int = -1

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(8)

var g_int8 int8 = int8(3)

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0x7fff)

var g_uint32 uint32 = uint32(2183467241)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(193)

var g_uintptr uintptr = uintptr(0xe)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixs(x.f3)
	mix(uint64(x.f4))
}

type S1 struct {
	f2 uint32
	f3 string
	f4 int8
}

func p5(a6 int) (r7 string) {
	var v8 int = (len(r7) & ((+a6) << ((g_uint / (g_uint | 1)) % 70)))
	var v9 int16 = min((g_int16 | g_int16), int16((g_int32 | g_int32)))
	_ = v8
	_ = v9
	if (g_bool != g_bool) {
		return
	}
	return clip(((r7 + r7) + (r7 + r7)))
}

func p10(a11 int, a12 bool) (r13 bool) {
	a11--
	a11 = int(min(max(g_uint64, g_uint64), (g_uint64 >> (g_uint16 & 31))))
	if !a12 {
		a11--
		a11 = -1019329722768900075
		a11 *= ((+(a11 * a11)) / (((a11 ^ a11) % 3) | 1))
	}
	for i14 := 2; i14 >= 0; i14-- {
		a11 = (int(f2i((g_float64 * g_float64))) & (a11 + max(a11, a11)))
		var v15 map[string]int = map[string]int{}
		_ = v15
		_ = i14
	}
	if (g_int8 != g_int8) {
		return
	}
	return (string(rune(g_int16)) == "ß\"\"é")
}

func p16(a17 int32, a18 string) (r19 string) {
	L21:
	for i20 := 1; i20 >= 0; i20-- {
		if g_bool {
		}
		_ = i20
		if !(g_bool && g_bool) {
			break L21
		}
	}
	var v22 [5]string = [5]string{"", "0a"}
	_ = v22
	if g_bool {
		return
	}
	return clip(string([]rune(r19)))
}

func core0() {
	L24:
	for i23 := range 1 {
		_ = i23
		if ((i23 - 3230457789306590904) >= min(i23, 3)) {
			break L24
		}
	}
	mix(uint64((uint64(max(g_int, -8756559119528646304)) * (uint64(g_uint16) / ((g_uint64 / (g_uint64 | 1)) | 1)))))
}

type nummethods1 int16
type basemethods1 struct{ v int16 }
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
func (b basemethods1) Val() int16              { return b.v }
func (b *basemethods1) Inc(k int16) *basemethods1 {
	b.v += k
	switch x := ((g_int % 8) >> 17); uint8(x>>3) & 7 {
	case 4:
		v25 := uint8((uint8((g_uint16 % 7)) << ((uint32(g_uintptr) / (min(g_uint32, uint32(1280052954)) | 1)) & 7)))
		mix(uint64(v25))
	case 7, 0:
	case 3:
		mix(uint64(((min(g_uint, uint(18446744073709551614)) | (g_uint % (g_uint | 1))) &^ min((g_uint >> (g_uint64 & 63)), (g_uint % 2)))))
	}
	switch x := (min(g_int, g_int) &^ (g_int * g_int)); x & 7 {
	case 7:
	case 3, 5:
		fallthrough
	case 1:
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
	b := basemethods1{int16(15380)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(int16(-4))}
	w.Inc(3).Inc(3)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(3)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func pickswitches2(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 17, 23:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 16:
	var v26 S1 = S1{uint32(2147483647), "a世éß", int8(-8)}
	v27 := S1(v26)
	mix_S1(v26)
	mix_S1(v27)
		r += 100
	case 20, 21, 15:
		r += 1000
		switch {
		case y > 1:
			r++
		case y == 20:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
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

func switches2() {
	for x := range uint8(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 1) {
	case tr(2, 3), tr(3, 1), tr(4, 1):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 1) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(1)
	switch e {
	case 1 + 100, "x", nil:
		mix(5)
	case uint8(1):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type Innerstructs3 struct {
	X, Y int16
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int16
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 1
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", Innerstructs3: Innerstructs3{X: int16(17347)}, Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(16384)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int16(16384)}, 1}
	other := struct {
		Innerstructs3
		n int
	}{n: 1}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+1
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("switches2", switches2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
