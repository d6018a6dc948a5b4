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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g__3_uint8 [3]uint8 = [3]uint8{uint8(2), uint8(59)}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(-14485)

var g_int32 int32 = int32(-474203554)

var g_int64 int64 = int64(8)

var g_int8 int8 = int8(63)

var g_string string = " Q界ß"

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(0xdca2)

var g_uint32 uint32 = uint32(3516306078)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S4(x S4) {
	mixb(x.f5)
	mix(uint64(x.f6))
}

func mix__3_int32(x [3]int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint8(x [3]uint8) {
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

func mix_map_int_uintptr(x map[int]uintptr) {
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

func mix_map_string_uint16(x map[string]uint16) {
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

func mix_map_uint8_uint32(x map[uint8]uint32) {
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

func mix_p_S4(x *S4) {
	if x != nil {
		mix_S4((*x))
	}
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

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
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
	f2 bool
	f3 [1]int
}

type S4 struct {
	f5 bool
	f6 int16
}

func p7(a8 bool, a9 int16) (r10 string) {
	for i11 := 0; i11 < 5; i11++ {
		_ = i11
	}
	var v12 S1 = S1{f3: [1]int{3}}
	_ = v12
	if (a8 != a8) {
		return
	}
	return clip(string([]rune(r10)))
}

func p13(a14 bool) (r15 int32) {
	for i16 := 0; i16 < 7; i16++ {
		if (a14 == (a14 == a14)) {
		} else {
		}
		v17 := string(clip((string(rune((g_uint32 + g_uint32))) + string([]rune(sub(g_string, -1703306694102187540, i16))))))
		_ = v17
		_ = i16
	}
	L19:
	for i18 := 0; i18 < 2; i18++ {
		v20 := string(clip(string(append([]byte((g_string + (g_string + "界界Ж"))), g_uint8))))
		_ = v20
		_ = i18
		if ((g_uintptr == g_uintptr) || !a14) {
			break L19
		}
	}
	if (a14 || a14) {
		return
	}
	return int32(-1994980173)
}

func p21(a22 bool) (r23 bool) {
	L25:
	for i24 := 4; i24 >= 0; i24-- {
		var v26 int16 = ((int16(g_int16) % ((g_int16 << 18) | 1)) * ((g_int16 >> (g_uint8 % 33)) * (g_int16 >> (g_uint8 % 8))))
		{
		}
		_ = v26
		_ = i24
		if (i24 > int(g_int16)) {
			break L25
		}
	}
	var v27 float32 = (((g_float32 * g_float32) * float32(g_uint8)) - (-(g_float32 - g_float32)))
	_ = v27
	if (g_int8 != g_int8) {
		return
	}
	return false
}

func p28(a29 int, a30 bool, a31 int32) (r32 bool) {
	if (r32 != false) {
		if ((a30 == a30) != (r32 == false)) {
			a29 = (a29 & (int(f2i(g_float64)) &^ a29))
		}
		if ((g_float64 == g_float64) == (g_float64 >= g_float64)) {
			a29 = 4611686018427387903
			a29 = (+(a29 / 7))
		}
	} else {
		var v33 float64 = ((float64(g_int8) * (g_float64 * g_float64)) * ((g_float64 + g_float64) * (g_float64 + g_float64)))
		_ = v33
	}
	r32 = (a30 || ((g_string < g_string) || r32))
	a29 = (a29 | a29)
	if false {
		return
	}
	return p21((a30 == r32))
}

func core0() {
	for i34 := 4; i34 >= 0; i34-- {
		if (string(append([]byte(g_string), uint8(128))) != p7(g_bool, g_int16)) {
			var v35 [3]int32 = [3]int32{int32(2147483646), int32(1)}
			mix__3_int32(v35)
		}
		_ = i34
	}
	for i36 := 0; i36 < 6; i36++ {
		_ = i36
		if g_bool {
			break
		}
	}
	for _, i37 := range clip(string(rune((+g_int64)))) {
		for i38 := 0; i38 < 3; i38++ {
			for i39 := range 1 {
				v40 := int8((g_int8 >> 36))
				mix(uint64(v40))
				_ = i39
			}
			_ = i38
		}
		{
			if p21((g_bool != g_bool)) {
			}
		}
		_ = i37
		if (!g_bool != (g_string < g_string)) {
			break
		}
	}
	for i41 := 0; i41 < 6; i41++ {
		switch x := (i41 % 7); uint8(x>>3) & 7 {
		case 1:
			for i42 := 0; i42 < 4; i42++ {
				v43 := (map[uint8]uint32)(map[uint8]uint32{})
				mix_map_uint8_uint32(v43)
				_ = i42
				if (g_uint16 == (g_uint16 &^ g_uint16)) {
					break
				}
			}
			if (g_bool && (i41 != i41)) {
				var v44 map[string]uint16 = map[string]uint16{}
				mix_map_string_uint16(v44)
			}
		case 2, 4:
		case 7:
			var v45 uintptr = g_uintptr
			mix(uint64(v45))
		default:
			var v46 int32 = int32((uint64(g_int64) / 2))
			mix(uint64(v46))
		}
		v47 := bool((i41 > (i41 << (uint32(g_uint8) % 33))))
		mixb(v47)
		_ = i41
		if ((g_float64 >= g_float64) == p28(-6461542250929542904, true, g_int32)) {
			continue
		}
	}
	if ((g_float64 - float64(3.141592653589793)) != float64(g_uint)) {
		v48 := float32(g_float32)
		if !(g_bool != g_bool) {
			L50:
			for i49 := 0; i49 < 1; i49++ {
				v51 := int16((int16((^g_int8)) | ((g_int16 / 8) * min(g_int16, g_int16))))
				mix(uint64(v51))
				_ = i49
				if p21((g_float64 <= g_float64)) {
					break L50
				}
			}
		} else {
			for i52 := 0; i52 < 3; i52++ {
				_ = i52
			}
		}
		mix(fb(float64(v48)))
	} else {
		for i53 := 0; i53 < 7; i53++ {
			switch x := i53; uint8(x>>3) & 7 {
			case 5:
			case 7, 6:
				v54 := float32((float32(float64(g_uint32)) * (-(g_float32 * g_float32))))
				var v55 []int16 = []int16{int16(0x7ffe)}
				mix(fb(float64(v54)))
				mix_sl_int16(v55)
			case 2:
				mix(uint64(uint((g_int64 + int64(-0x6)))))
			}
			for i56 := 7; i56 >= 0; i56-- {
				_ = i56
			}
			_ = i53
		}
		{
		}
	}
	switch x := (-(g_int & g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		mix_sl_string([]string{" 😀", "\t€😀0Ж"})
		L58:
		for _, i57 := range clip(g_string) {
			L60:
			for i59 := 0; i59 < 6; i59++ {
				_ = i59
				if !g_bool {
					break L60
				}
			}
			_ = i57
			if p28(16, (g_bool || g_bool), p13(g_bool)) {
				continue L58
			}
		}
	case "a", "":
		if (p7(g_bool, g_int16) != (g_string + g_string)) {
		} else {
			L62:
			for i61 := uint8(16); i61 > 0; i61 /= 2 {
				_ = i61
				if (string(append([]byte(g_string), i61)) <= p7(g_bool, g_int16)) {
					continue L62
				}
			}
		}
	case "0":
		for i63 := 0; i63 < 2; i63++ {
			if g_bool {
				v64 := ([]int)([]int{8, -1577198060638564658, 17})
				v65 := ([3]uint8)(g__3_uint8)
				mix_sl_int(v64)
				mix__3_uint8(v65)
			}
			_ = i63
		}
		var v66 int8 = (max((g_int8 &^ int8(-0x2d)), (^g_int8)) >> (((g_uint &^ g_uint) >> 21) & 31))
		mix(uint64(v66))
	}
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("nil func", func() { var f func(int); f(x) })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
}

type nummethods2 uint8
type basemethods2 struct{ v uint8 }
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
func (b basemethods2) Val() uint8              { return b.v }
func (b *basemethods2) Inc(k uint8) *basemethods2 {
	b.v += k
	if (g_float64 >= (-g_float64)) {
	}
	if (g_int == (g_int >> (g_uint32 % 33))) {
		v67 := string(clip(p7(g_bool, ((g_int16 % (g_int16 | 1)) ^ g_int16))))
		mixs(v67)
	} else {
		k -= (k & uint8(127))
	}
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uint8(0)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uint8(17))}
	w.Inc(6).Inc(6)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(6)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint8
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err5" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 5
	var v68 S4 = S4{true, int16(-0x969)}
	v69 := &v68
	if (g_float64 != (g_float64 / g_float64)) {
		v70 := uintptr((((g_uintptr | uintptr(14905787963859182053)) >> ((g_uint64 | g_uint64) & 63)) / ((g_uintptr >> 46) | 1)))
		v68.f5 = v68.f5
		v71 := int64(int64((-uint8(g_uint64))))
		mix(uint64(v70))
		mix(uint64(v71))
	}
	mix_S4(v68)
	mix_p_S4(v69)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers3() {
	r, err := leveldefers3(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{5}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func core4() {
	for i72 := range 6 {
		var v73 string = clip(string(append([]byte(string([]rune(p7(g_bool, g_int16)))), (g_uint8 >> ((g_uint16 / 2) % 70)))))
		switch x := (len(v73) & (len(v73) % 2)); x & 7 {
		case 0:
			v74 := (map[int]int)(map[int]int{int(21): 18, int(7): -5824143618031793740})
			mix_map_int_int(v74)
		case 5, 7:
			for _, i75 := range clip(v73) {
				_ = i75
			}
		case 3:
			var v76 []string = []string{"éЖ\na", "0a界😀Ж", "0"}
			mix_sl_string(v76)
		}
		mixs(v73)
		_ = i72
	}
	if (g_bool || (g_int == 4)) {
	}
	L78:
	for i77 := 1; i77 >= 0; i77-- {
		v79 := (map[int]uintptr)(map[int]uintptr{int(15): uintptr(0xa)})
		mix_map_int_uintptr(v79)
		_ = i77
		if ((g_bool || true) == (i77 <= -9223372036854775807)) {
			break L78
		}
	}
	{
		{
			var v80 int16 = min(max((g_int16 & int16(11)), (g_int16 + g_int16)), int16((g_uint16 &^ uint16(33643))))
			var v81 string = clip(sub(string(rune(g_int)), int(max(g_uint16, g_uint16)), int(g_int8)))
			v82 := &v81
			mix(uint64(v80))
			mixs(v81)
			mix_p_string(v82)
		}
	}
	v83 := float32(float32(((g_uintptr % (g_uintptr | 1)) % (g_uintptr | 1))))
	v84 := &v83
	var v85 S4 = S4{false, int16(0x3877)}
	mix(fb(float64(v83)))
	mix_p_float32(v84)
	mix_S4(v85)
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("methods2", methods2)
	run("defers3", defers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
