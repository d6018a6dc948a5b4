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

func at_int32(s []int32, i int) int32 {
	if len(s) == 0 {
		var z int32
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__4_string [4]string = [4]string{"€"}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0.1)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(3)

var g_int32 int32 = int32(-1926715786)

var g_int64 int64 = int64(4611686018427387903)

var g_int8 int8 = int8(127)

var g_string string = ""

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(20471)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(0x11)

var g_uintptr uintptr = uintptr(2896756219896396371)

func mix_S5(x S5) {
	mix__2_int(x.f6)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_map_uint8_int(x map[uint8]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int32(x []int32) {
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

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 bool
	f4 int16
}

type S5 struct {
	f6 [2]int
}

func p7(a8 string, a9 string) (r10 string) {
	if true {
		var v11 string = clip((a9 + sub(string([]rune(a9)), (len(a8) / 64), min(len(a9), 15))))
		v12 := &v11
		if (a9 != string([]rune(a9))) {
		}
		_ = v11
		_ = v12
	}
	{
	}
	if (len(r10) <= (len(a9) % (len(a9) | 1))) {
		{
			v13 := (map[int]string)(map[int]string{int(26): "zé_\"0"})
			v14 := &v13
			_ = v13
			_ = v14
		}
	} else {
		var v15 [5]uint8 = [5]uint8{uint8(1)}
		_ = v15
	}
	if (a8 > a9) {
		return
	}
	return clip(sub(sub("Ж0😀0😀", -5825156743746725297, len(r10)), len(a9), len(a9)))
}

func p16(a17 string) (r18 uint8) {
	for i19 := 0; i19 < 6; i19++ {
		L21:
		for i20 := 0; i20 < 3; i20++ {
			v22 := bool(!(g_int32 <= min(g_int32, g_int32)))
			_ = v22
			_ = i20
			if !(g_float64 > g_float64) {
				break L21
			}
		}
		if ((i19 + i19) != (len(a17) << 8)) {
		} else {
		}
		_ = i19
		if ((a17 + a17) >= string(rune(g_int8))) {
			continue
		}
	}
	if g_bool {
		var v23 int64 = int64(f2i(((g_float64 - g_float64) - (g_float64 - g_float64))))
		v24 := &v23
		_ = v23
		_ = v24
	} else {
	}
	var v25 bool = (g_uint64 == (max(g_uint64, g_uint64) &^ (g_uint64 | g_uint64)))
	_ = v25
	if g_bool {
		return
	}
	return (r18 &^ (r18 << (g_uintptr & 31)))
}

func p26(a27 bool) (r28 uint64) {
	if (string(rune(g_uint8)) > p7("z", "€\ta")) {
		v29 := uint8(p16(g_string))
		v30 := &v29
		switch x := ((g_int ^ 9223372036854775807) ^ (g_int &^ 1470440770290323439)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			var v31 int64 = (g_int64 / (min((g_int64 & g_int64), (g_int64 % 7)) | 1))
			_ = v31
		case "0", "z":
		case "a":
		}
		var v32 S1 = S1{f2: "ß\x000", f3: true, f4: int16(-4)}
		_ = v29
		_ = v30
		_ = v32
	}
	{
		{
			v33 := (map[int]uint32)(map[int]uint32{int(18): uint32(11)})
			_ = v33
		}
	}
	switch x := (int(g_uint8) << ((g_uint ^ g_uint) & 7)); uint8(x>>3) & 7 {
	case 6:
		if (sat("\ta\"ß€", g_int) == (g_uint8 % (g_uint8 | 1))) {
		} else {
		}
	case 5, 7:
	case 1:
		if ((g_int / (g_int | 1)) < int(g_uint16)) {
		} else {
			v34 := float64(g_float64)
			_ = v34
		}
	}
	if (a27 && a27) {
		return
	}
	return uint64(0x10)
}

func p35(a36 bool, a37 string) (r38 bool) {
	if !a36 {
		var v39 bool = (((a36 || false) || (g_int8 < int8(11))) != (r38 && !a36))
		var v40 uint16 = ((g_uint16 / (max(g_uint16, uint16(6)) | 1)) >> (((g_uint / (g_uint | 1)) | g_uint) % 70))
		_ = v39
		_ = v40
	} else {
		var v41 int64 = ((g_int64 % ((g_int64 % 100) | 1)) << 61)
		v42 := int8(int8(115))
		_ = v41
		_ = v42
	}
	for _, i43 := range clip((string(rune(g_int64)) + sub("", len(a37), 4611686018427387904))) {
		_ = i43
	}
	L46:
	for i45 := 0; i45 < 3; i45++ {
		var v47 int64 = (int64((g_int64 << (g_uint16 & 63))) / (g_int64 | 1))
		_ = v47
		_ = i45
		if !a36 {
			break L46
		}
	}
	if (a36 || true) {
		return
	}
	return !a36
}

func core0() {
	for i48 := 0; i48 < 2; i48++ {
		var v49 []uint8 = []uint8{uint8(2)}
		mix_sl_uint8(v49)
		_ = i48
	}
	v50 := uint32((((g_uint32 * uint32(0x14)) % (max(g_uint32, g_uint32) | 1)) & uint32(12)))
	v51 := int16(((int16(g_uintptr) & (g_int16 + int16(-0x7fff))) >> (g_uint8 % 70)))
	var v52 bool = !!(g_uint8 > uint8(0x0))
	v53 := &v52
	for i54 := range 3 {
		{
			for i55 := range 6 {
				v56 := uint32(((-v50) / 3))
				v57 := &v56
				mix(uint64(v56))
				mix_p_uint32(v57)
				_ = i55
			}
			if !v52 {
				mix(uint64(g_uintptr))
				var v58 string = clip(string([]rune((p7("ß\t界", g_string) + string(append([]byte(g_string), g_uint8))))))
				mixs(v58)
			}
		}
		v59 := float64(((-(g_float64 - g_float64)) / g_float64))
		mix(fb(v59))
		_ = i54
		if !(*v53) {
			continue
		}
	}
	if (*v53) {
		for i60 := range 2 {
			mix(uint64(g_uintptr))
			var v61 string = clip(string(rune(p16(p7(" \"界a", g_string)))))
			mixs(v61)
			_ = i60
		}
	} else {
		var v62 uint16 = (((g_uint16 & g_uint16) | g_uint16) | ((g_uint16 % (g_uint16 | 1)) &^ (g_uint16 % (g_uint16 | 1))))
		switch x := (g_int - g_int); x & 7 {
		case 2:
			switch x := (^(g_int % (g_int | 1))); []string{"a", "z", "", "é"}[x&3] {
			case "0":
				v51 = (v51 - (^(v51 | v51)))
				v63 := float32((-g_float32))
				v64 := &v63
				mix(fb(float64(v63)))
				mix_p_float32(v64)
			case "", "a":
			case "z":
			}
			v65 := bool(v52)
			mixb(v65)
		case 5, 0:
			v66 := (map[int]uint8)(map[int]uint8{int(16): uint8(0xb), int(0): uint8(171), int(11): uint8(206), int(6): uint8(0x1)})
			mix_map_int_uint8(v66)
		case 7:
			for i67 := range 1 {
				_ = i67
			}
			{
				var v68 [4]string = g__4_string
				mix_map_uint8_string(map[uint8]string{uint8(18): "Q", uint8(7): "😀Q"})
				mix__4_string(v68)
			}
		}
		mix(uint64(v62))
	}
	if ((*v53) || false) {
		{
			if ((g_int >> 14) < int(g_uint16)) {
				var v69 []int32 = []int32{}
				v50 = (max(v50, (v50 + v50)) << ((g_uint & (g_uint << (g_uint64 % 70))) % 33))
				mix_sl_int32(v69)
			} else {
			}
		}
		for i70 := range 1 {
			if v52 {
			}
			{
				var v71 S5 = S5{f6: [2]int{}}
				mix_S5(v71)
			}
			_ = i70
			if (v52 == !v52) {
				continue
			}
		}
		v72 := string(clip((sub(p7("", g_string), (g_int >> (g_int64 & 7)), g_int) + (p7(g_string, g_string) + (g_string + g_string)))))
		mixs(v72)
	} else {
		v73 := ([]uintptr)([]uintptr{uintptr(0xb)})
		mix_sl_uintptr(v73)
	}
	switch x := g_int; uint8(x>>3) & 7 {
	case 7:
		{
			if ((g_float64 <= float64(3.141592653589793)) && (v52 == v52)) {
				mix(uint64((uint16(v50) % (((g_uint16 % 7) / ((+g_uint16) | 1)) | 1))))
			}
			switch x := (g_int + (g_int << 45)); x & 7 {
			case 7:
				mixs(p7((string([]rune(g_string)) + (g_string + g_string)), sub(sub("ßQ😀0", g_int, -3), int(g_uint64), (g_int &^ g_int))))
			case 3, 2:
				var v74 int8 = g_int8
				mix(uint64(v74))
			case 5:
			default:
			}
		}
		for i75 := range 5 {
			{
			}
			_ = i75
		}
	case 0, 1:
		var v76 uint16 = uint16(g_uint64)
		v77 := &v76
		mix(uint64(v76))
		mix_p_uint16(v77)
		fallthrough
	case 2:
		v78 := uint32(v50)
		mix(uint64(v78))
	}
	mix(uint64(v50))
	mix(uint64(v51))
	mixb(v52)
	mix_p_bool(v53)
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
	{
	}
	v79 := ([]string)([]string{})
	mix_sl_string(v79)
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint16(9)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint16(16384))}
	w.Inc(5).Inc(5)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(5)
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

type keymaps2 struct {
	a string
	b bool
}

func maps2() {
	m := map[string]uint64{}
	for i := range 16 {
		k := clip((sub(g_string, g_int, g_int) + (g_string + g_string)))
		m[k] += uint64(0x85f50558c847b597)
		if i%2 == 0 {
			delete(m, "\x00😀")
		}
	}
	v, ok := m["Q"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{"\x00😀", true}: 1}
	sk[keymaps2{"Q", false}]++
	sk[keymaps2{"\x00😀", true}] += 2
	mix(uint64(sk[keymaps2{"\x00😀", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = "z"
	mixb(pm[1].b && pm[1].a == "z")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](16)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["😀é€ß"]
	delete(nilmap, "😀é€ß")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case error:
		return 0
	case *int:
		return 1
	case int8, uint8:
		return 2
	case map[string]int:
		return 3
	case nil:
		return 4
	case string:
		return 5
	case shapeifaces3:
		return 6
	case func() int:
		return 7
	case []int:
		return 8
	case bool:
		return 9
	case int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 2
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(2)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 2
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{2}, &boxifaces3{sqifaces3{2}, 2}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{2}
	mixb(s == shapeifaces3(sqifaces3{2}))
	mixb(any(s) == any(sqifaces3{2 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func core4() {
	mix(uint64(g_uint16))
	for i80 := range 5 {
		v81 := int32(g_int32)
		mix(uint64(v81))
		_ = i80
	}
	v82 := uint8(((p16(g_string) ^ p16(" é")) >> 69))
	if (!g_bool == (g_bool != g_bool)) {
		var v83 []uint8 = []uint8{uint8(71), uint8(0x8d), uint8(255)}
		switch x := len(v83); []string{"a", "z", "", "é"}[x&3] {
		case "":
			v84 := ([]uint8)([]uint8{})
			mix_sl_uint8(v84)
		case "a", "é":
			switch x := len(v83); uint8(x>>3) & 7 {
			case 7:
				v85 := S5(S5{f6: [2]int{-1312201575250053231, 2722309203221034091}})
				mix_S5(v85)
			case 0, 6:
				var v86 float32 = float32(g_uint32)
				mix(fb(float64(v86)))
				fallthrough
			case 2:
				v82 *= (at_uint8(v83, 4) & ((at_uint8(v83, 2) | v82) ^ sat(g_string, len(v83))))
			default:
			}
		case "z":
			var v87 bool = (((g_uint - g_uint) | uint(5)) < max(uint(g_int16), (^g_uint)))
			mixb(v87)
		}
		mix_sl_uint8(v83)
	} else {
		if (p7(g_string, g_string) != string(rune(g_uint))) {
			mixs(string(rune(p26(!g_bool))))
			{
				v82 = sat((g_string + sub(g_string, g_int, g_int)), g_int)
				var v88 int = ((max(g_int, g_int) ^ (g_int * g_int)) + (int(g_uintptr) | (g_int - g_int)))
				v88 += (((v88 * 4611686018427387903) % (int(f2i(g_float64)) | 1)) / ((int(g_uintptr) - (v88 + 5464428561517817694)) | 1))
				mix(uint64(v88))
			}
			v89 := int(min(((g_int - g_int) / ((g_int & 13) | 1)), int(f2i(float64(g_float32)))))
			mix(uint64(v89))
		} else {
			v90 := bool(p35((g_bool || g_bool), string(rune((g_uintptr + g_uintptr)))))
			v91 := &v90
			mixb(v90)
			mix_p_bool(v91)
		}
		{
			L93:
			for i92 := int16(16); i92 > 0; i92 /= 2 {
				v94 := (map[uint8]int)(map[uint8]int{uint8(12): 5, uint8(21): 6412848502652513455, uint8(22): -5, uint8(15): -9223372036854775807})
				v94[uint8(2)]--
				mix_map_uint8_int(v94)
				_ = i92
				if p35((g_float64 == float64(0.1)), p7(g_string, g_string)) {
					continue L93
				}
			}
		}
	}
	for i95 := 5; i95 >= 0; i95-- {
		L97:
		for i96 := range 4 {
			{
				v82 = max((v82 ^ v82), ((v82 | uint8(2)) * v82))
				v98 := S5(S5{f6: [2]int{-9, 14}})
				v99 := &v98
				mix_S5(v98)
				mix_p_S5(v99)
			}
			var v100 float64 = ((float64(g_int8) / float64(g_int64)) / ((g_float64 * g_float64) + g_float64))
			v101 := &v100
			mix(fb(v100))
			mix_p_float64(v101)
			_ = i96
			if !(g_float64 <= g_float64) {
				break L97
			}
		}
		_ = i95
	}
	mix(uint64(v82))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("maps2", maps2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
