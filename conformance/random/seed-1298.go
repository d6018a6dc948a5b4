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

func at_uint16(s []uint16, i int) uint16 {
	if len(s) == 0 {
		var z uint16
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(-3)

var g_int32 int32 = int32(876683390)

var g_int64 int64 = int64(0)

var g_int8 int8 = int8(11)

var g_string string = "_€z\" "

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(20)

func mix_S11(x S11) {
	mixs(x.f12)
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_p_sl_uint16(x *[]uint16) {
	if x != nil {
		mix_sl_uint16((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int32
	f3 uint
	f4 int64
	f5 bool
}

type S6 struct {
	f7 bool
	f8 [3]int
	f9 bool
	f10 bool
}

type S11 struct {
	f12 string
}

func p13(a14 string, a15 int, a16 int16) (r17 bool) {
	{
		if ((a15 * a15) <= (a15 + len(a14))) {
			v18 := float64((-((g_float64 - g_float64) + float64(7))))
			v19 := &v18
			a15 += (a15 * ((len(a14) / 100) & len(a14)))
			var v20 float64 = float64(float32((g_uint32 % (g_uint32 | 1))))
			_ = v18
			_ = v19
			_ = v20
		}
		v21 := ([]uint8)([]uint8{uint8(105)})
		_ = v21
	}
	v22 := uint16(uint16(g_uint64))
	_ = v22
	if true {
		return
	}
	return ((a14 <= a14) || (r17 || r17))
}

func p23(a24 bool) (r25 int32) {
	{
		v26 := (map[string]string)(map[string]string{})
		L28:
		for i27 := 2; i27 >= 0; i27-- {
			_ = i27
			if p13(v26["世\n"], (len(v26) | 3), max(g_int16, int16(-32768))) {
				break L28
			}
		}
		_ = v26
	}
	v29 := uint64(uint64(int((g_uintptr - g_uintptr))))
	_ = v29
	if (g_string > "\t\x00") {
		return
	}
	return ((r25 & int32(0xf)) / ((+r25) | 1))
}

func core0() {
	for i30 := 1; i30 >= 0; i30-- {
		_ = i30
	}
	for i31 := 0; i31 < 4; i31++ {
		if (!g_bool == (g_uint64 == g_uint64)) {
			v32 := int32(g_int32)
			var v33 int = min(i31, (int(v32) + int(g_int64)))
			mix(uint64(v32))
			mix(uint64(v33))
		}
		_ = i31
		if (g_float64 <= g_float64) {
			continue
		}
	}
	if ((g_float64 >= float64(1)) == g_bool) {
		v34 := bool(((int(g_int) > 15) == (float64(g_float32) > float64(g_float32))))
		{
			var v35 uint8 = uint8(15)
			mix(uint64(v35))
		}
		mixb(v34)
	} else {
		{
			var v36 float32 = (float32((g_int8 % (g_int8 | 1))) * ((g_float32 + g_float32) * float32(g_int16)))
			v37 := S11(S11{"Q\t\tЖ"})
			mix(fb(float64(v36)))
			mix_S11(v37)
		}
		if (g_string >= (g_string + "界\n ßé")) {
			if ((g_int32 <= g_int32) == (g_uintptr >= g_uintptr)) {
				v38 := float32((((g_float32 + float32(-3)) * (g_float32 * g_float32)) - (float32(g_uint64) / float32(g_float64))))
				mix(fb(float64(v38)))
			}
			if (g_bool && (g_float64 >= g_float64)) {
			}
		}
	}
	L40:
	for i39 := 3; i39 >= 0; i39-- {
		switch x := (i39 &^ (i39 / 2)); x & 7 {
		case 3:
			for i41 := 0; i41 < 2; i41++ {
				var v42 string = clip((((g_string + g_string) + string([]rune(g_string))) + string(rune(uint8(g_int64)))))
				mixs(v42)
				_ = i41
			}
			fallthrough
		case 6, 1:
		case 0:
			var v43 string = clip("ßa")
			mixs(v43)
		default:
		}
		_ = i39
		if ((g_int32 < int32(20)) && (i39 == -8436979411796350359)) {
			continue L40
		}
	}
	{
		switch x := max((g_int & g_int), int(f2i(g_float64))); uint8(x>>3) & 7 {
		case 5:
			var v44 string = clip(string(rune(g_int8)))
			mixs(v44)
		case 3, 6:
			var v45 []uint16 = []uint16{uint16(49680), uint16(12), uint16(1), uint16(9), uint16(6)}
			v46 := &v45
			mix(uint64(uint(g_uint64)))
			mix_sl_uint16(v45)
			mix_p_sl_uint16(v46)
		case 1:
			for i47 := 0; i47 < 4; i47++ {
				_ = i47
			}
			var v48 []int = []int{10, -1795977840700451396, 4762658007297640502}
			mix_sl_int(v48)
		default:
			L50:
			for i49 := 0; i49 < 1; i49++ {
				_ = i49
				if ((g_string + "_ß\tß\n") <= (g_string + g_string)) {
					break L50
				}
			}
		}
	}
	switch x := int(min(g_int16, g_int16)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		v51 := int32((((g_int32 / (g_int32 | 1)) - p23(false)) >> ((sat(g_string, g_int) + g_uint8) & 31)))
		mix(uint64(v51))
	case "é", "":
		var v52 uint32 = min(g_uint32, (uint32(g_uint32) << ((g_uint64 / (g_uint64 | 1)) % 8)))
		v53 := int(int(uintptr((g_uint64 ^ uint64(14540735229792961719)))))
		mix(uint64(v52))
		mix(uint64(v53))
	case "a":
	default:
		var v54 uintptr = uintptr(g_uint16)
		mix(uint64(v54))
	}
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("nil func", func() { var f func(int); f(x) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+6]; mix(uint64(len(t))) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
}

type Innerstructs2 struct {
	X, Y int
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 9
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: -9223372036854775808, Pt: [2]int{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = 9223372036854775806
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: 9223372036854775806}, 9}
	other := struct {
		Innerstructs2
		n int
	}{n: 9}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+9
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

const (
	aconsts3 = iota * 9
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s9"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 96
const (
	thirdconsts3          = 5.0 / 3
	rconsts3              = 'a' + iota*5
	tconsts3    uint8        = 112
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (96 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	for i55 := 0; i55 < 1; i55++ {
		{
		}
		var v56 int64 = g_int64
		{
			if (g_bool && p13(g_string, -4, g_int16)) {
			}
			{
			}
		}
		mix(uint64(v56))
		_ = i55
		if !g_bool {
			break
		}
	}
	for i57 := 0; i57 < 3; i57++ {
		if ((i57 <= i57) == (g_bool == false)) {
			for i58 := 0; i58 < 5; i58++ {
				_ = i58
			}
		}
		_ = i57
		if !p13(g_string, -4319118056264128160, int16(0)) {
			continue
		}
	}
	if !(g_bool && g_bool) {
		mix(fb((-((g_float64 - g_float64) + float64(g_int64)))))
		v59 := int16(int16(int16((g_uint32 >> (g_uint16 % 70)))))
		mix(uint64(v59))
	} else {
		switch x := ((g_int << (g_uint % 70)) &^ (g_int &^ g_int)); x & 7 {
		case 2:
			v60 := (map[int]string)(map[int]string{int(0): "_Q ", int(24): "", int(10): "a\"€Ж", int(13): "€"})
			mix_map_int_string(v60)
		case 3, 5:
		case 4:
			var v61 S11 = S11{"\"é界"}
			mix_S11(v61)
		}
	}
	L63:
	for i62 := 0; i62 < 2; i62++ {
		v64 := bool(g_bool)
		mixb(v64)
		_ = i62
		if ((g_string + g_string) <= string(rune(g_int16))) {
			continue L63
		}
	}
	L66:
	for i65 := 0; i65 < 7; i65++ {
		mixs((string(append([]byte(string([]rune(g_string))), uint8(g_uint16))) + (sub(g_string, i65, i65) + string(append([]byte(g_string), g_uint8)))))
		L68:
		for i67 := 0; i67 < 6; i67++ {
			{
				var v69 bool = g_bool
				mixb(v69)
			}
			_ = i67
			if false {
				break L68
			}
		}
		for i70 := 0; i70 < 1; i70++ {
			if ((g_bool != g_bool) == (g_bool && g_bool)) {
			}
			_ = i70
		}
		_ = i65
		if ((g_bool == g_bool) == !g_bool) {
			continue L66
		}
	}
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("structs2", structs2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
