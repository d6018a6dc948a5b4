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

func fb(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000001
	}
	return math.Float64bits(f)
}

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g__5_int16 [5]int16 = [5]int16{int16(-31689), int16(0x305a)}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0.1)

var g_int int = 11

var g_int16 int16 = int16(0xf)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(-9054933423195499793)

var g_int8 int8 = int8(64)

var g_string string = "\""

var g_uint uint = uint(8)

var g_uint16 uint16 = uint16(7)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(0xf)

func mix_S1(x S1) {
	mix__1_int(x.f2)
}

func mix_S3(x S3) {
	mix(uint64(x.f4))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int16(x [5]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [1]int
}

type S3 struct {
	f4 uint
}

type S5 struct {
	f6 [1]int
}

func p7(a8 bool, a9 bool) (r10 int16) {
	if a9 {
		a9, a8 = ((a8 || (g_float64 < g_float64)) || ((g_float64 / float64(1e10)) == g_float64)), true
		v11 := S3(S3{uint(4)})
		v12 := &v11
		_ = v11
		_ = v12
	} else {
		v13 := uint(g_uint)
		_ = v13
	}
	if a9 {
		return
	}
	return (r10 ^ (+r10))
}

func p14(a15 int32, a16 bool) (r17 uint8) {
	if ((g_int | 12) >= (g_int & g_int)) {
	}
	var v18 uint16 = max(((g_uint16 % (g_uint16 | 1)) & min(g_uint16, g_uint16)), g_uint16)
	for i19 := 0; i19 < 6; i19++ {
		{
		}
		_ = i19
	}
	v20 := ([]uint8)([]uint8{uint8(2), uint8(11), uint8(122)})
	_ = v18
	_ = v20
	if !a16 {
		return
	}
	return r17
}

func core0() {
	var v21 uint16 = min((g_uint16 * (g_uint16 ^ g_uint16)), ((g_uint16 - uint16(14174)) % ((g_uint16 << 1) | 1)))
	for i22 := range 6 {
		v23 := S1(S1{[1]int{9223372036854775807}})
		mix_S1(v23)
		_ = i22
		if false {
			break
		}
	}
	for i24 := 1; i24 >= 0; i24-- {
		for i25 := 0; i25 < 4; i25++ {
			L27:
			for i26 := 6; i26 >= 0; i26-- {
				_ = i26
				if ((g_uintptr % (g_uintptr | 1)) >= uintptr(11)) {
					break L27
				}
			}
			_ = i25
		}
		mix_S3(S3{uint(8661032960323931349)})
		_ = i24
	}
	for i28 := 0; i28 < 5; i28++ {
		for i29 := 0; i29 < 4; i29++ {
			var v30 []string = []string{"世z_Q", "Жzß \n", "世\t", "\t世\n\tQ"}
			mix_sl_string(v30)
			_ = i29
		}
		if ((g_float64 - float64(0.827509372149321)) < (g_float64 / float64(3.141592653589793))) {
			switch x := (i28 ^ (-i28)); uint8(x>>3) & 7 {
			case 5:
				v31 := float32(((-(g_float32 / g_float32)) * float32((g_float64 - float64(0.09132199945177266)))))
				v32 := &v31
				mix(fb(float64(v31)))
				mix_p_float32(v32)
			case 7, 3:
				var v33 [5]int = [5]int{4611686018427387903}
				mix__5_int(v33)
			case 6:
			default:
				v34 := float64((float64(g_int8) - (g_float64 + float64(i28))))
				mix(fb(v34))
			}
		}
		_ = i28
		if ((i28 >= i28) || (g_float64 == g_float64)) {
			break
		}
	}
	for i35 := 0; i35 < 5; i35++ {
		_ = i35
		if (uintptr(g_uint8) != uintptr(g_uint64)) {
			break
		}
	}
	if (float64(g_int64) >= (g_float64 / g_float64)) {
		var v36 float32 = (g_float32 * (g_float32 * (g_float32 - float32(1e-20))))
		for i37 := 5; i37 >= 0; i37-- {
			v38 := ([5]int16)(g__5_int16)
			mix__5_int16(v38)
			_ = i37
		}
		L40:
		for i39 := 0; i39 < 4; i39++ {
			v41 := uint32(uint32(15))
			switch x := i39; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				var v42 float32 = float32((int64(g_int64) >> 67))
				mix(fb(float64(v42)))
				fallthrough
			case "", "z":
			case "0":
				v43 := float64(float64(min(g_int32, (g_int32 / (g_int32 | 1)))))
				mix(fb(v43))
			}
			if g_bool {
			}
			mix(uint64(v41))
			_ = i39
			if ((g_string != g_string) == g_bool) {
				continue L40
			}
		}
		mix(fb(float64(v36)))
	} else {
		switch x := int(g_int8); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			if ((g_bool != g_bool) == false) {
			} else {
				var v44 float64 = (((g_float64 * g_float64) / float64(g_int64)) + float64(1e10))
				mix(uint64(int16(min((g_uint64 + g_uint64), (g_uint64 & g_uint64)))))
				mix(fb(v44))
			}
		case "", "a":
			if (g_bool && (g_float64 < float64(3.141592653589793))) {
			} else {
			}
			v45 := uint64(min(((g_uint64 >> 40) * (g_uint64 >> 0)), uint64(g_int32)))
			mix(uint64(v45))
		case "z":
			for i46 := 2; i46 >= 0; i46-- {
				_ = i46
			}
			L48:
			for i47 := int16(32); i47 > 0; i47 /= 2 {
				v49 := bool(((float64(g_int32) * float64(-1.5)) != (float64(g_float32) / (g_float64 * g_float64))))
				mixb(v49)
				_ = i47
				if (float64(g_int64) != (g_float64 * g_float64)) {
					break L48
				}
			}
		}
		if (!g_bool == (g_bool || g_bool)) {
			v50 := uint8(p14((int32(g_int16) ^ g_int32), g_bool))
			v51 := string(clip(""))
			v52 := &v51
			mix(uint64(v50))
			mixs(v51)
			mix_p_string(v52)
		} else {
		}
	}
	mix(uint64(v21))
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]int{}
	for i := range 7 {
		k := int(i)
		m[k] += -8
		if i%4 == 0 {
			delete(m, -6295287429695890936)
		}
	}
	v, ok := m[5]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{-6295287429695890936, true}: 1}
	sk[keymaps1{5, false}]++
	sk[keymaps1{-6295287429695890936, true}] += 4
	mix(uint64(sk[keymaps1{-6295287429695890936, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = 5723752507869097996
	mixb(pm[1].b && pm[1].a == 5723752507869097996)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](7)))
	clear(ik)
	var nilmap map[int]int
	_, ok = nilmap[4611686018427387903]
	delete(nilmap, 4611686018427387903)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type Innerstructs2 struct {
	X, Y uint64
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint64
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: uint64(0x4)}, Pt: [2]uint64{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint64(4)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint64(4)}, 4}
	other := struct {
		Innerstructs2
		n int
	}{n: 4}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+4
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type nummethods3 int32
type basemethods3 struct{ v int32 }
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
func (b basemethods3) Val() int32              { return b.v }
func (b *basemethods3) Inc(k int32) *basemethods3 {
	b.v += k
	var v53 uint16 = (-((g_uint16 & g_uint16) & (g_uint16 & g_uint16)))
	switch x := ((g_int - g_int) | (g_int / (g_int | 1))); x & 7 {
	case 0:
		v54 := string(clip(((string(rune(v53)) + sub(g_string, g_int, g_int)) + ((g_string + "世z€") + string(rune(g_int16))))))
		mixs(v54)
	case 5, 3:
		v53 |= (v53 ^ min((v53 >> 34), (v53 % (v53 | 1))))
	case 2:
	}
	mix(uint64(v53))
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int32(11)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int32(1999720339))}
	w.Inc(6).Inc(6)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(6)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int32
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
	v55 := uint8((((g_uint8 - g_uint8) * uint8(3)) % 64))
	var v56 int8 = (int8(g_uint) & max(g_int8, int8(-128)))
	mix(uint64(v55))
	mix(uint64(v56))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("structs2", structs2)
	run("methods3", methods3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
