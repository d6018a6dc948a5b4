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

var g_S1 S1 = S1{10, int8(64)}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = 15

var g_int16 int16 = int16(16)

var g_int32 int32 = int32(-0x6)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(-92)

var g_string string = "€\t世"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(8786895030294780347)

var g_uint8 uint8 = uint8(0x9)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_uint16(x map[int]uint16) {
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

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 int
	f3 int8
}

func p4(a5 string, a6 bool, a7 uint32) (r8 bool) {
	v9 := uint8(((^(g_uint8 ^ uint8(79))) << 17))
	if ((len(a5) | len(a5)) <= (len(a5) << (g_uint & 7))) {
		if (r8 == (g_float64 > float64(1e-300))) {
			a7 |= a7
		}
		v10 := (map[int]uint8)(map[int]uint8{int(24): uint8(19), int(12): uint8(0xf), int(14): uint8(19)})
		_ = v10
	}
	_ = v9
	if (r8 || r8) {
		return
	}
	return !a6
}

func p11(a12 bool, a13 bool, a14 int) (r15 string) {
	if a12 {
		if (a14 < a14) {
			a14 = len(r15)
		} else {
			a14--
			var v16 string = clip(r15)
			_ = v16
		}
		v17 := ([4]uint8)([4]uint8{uint8(25), uint8(38)})
		_ = v17
	}
	switch x := (len(r15) | (len(r15) &^ len(r15))); x & 7 {
	case 2:
		for i18 := 0; i18 < 4; i18++ {
			a14 = ((len(r15) &^ int(g_uint)) << (g_uint % 8))
			_ = i18
		}
		a14 = (len(r15) ^ (len(r15) * int(g_uint)))
		fallthrough
	case 1, 0:
		a14 = (int(f2i((g_float64 + g_float64))) & (a14 << ((g_uint16 >> (g_uint16 % 70)) % 8)))
		fallthrough
	case 5:
		switch x := len(r15); x & 7 {
		case 1:
			var v19 int = a14
			_ = v19
			fallthrough
		case 6, 3:
			a14 = min(((len(r15) + a14) + (len(r15) << 44)), len(r15))
			a14 -= (((a14 * len(r15)) * len(r15)) ^ (int(g_int16) | (len(r15) >> (g_uint64 % 70))))
		case 7:
			v20 := S1(g_S1)
			v20.f2--
			_ = v20
		default:
			a14 = len(r15)
		}
		a14 &^= (a14 * min((a14 | len(r15)), int(f2i(g_float64))))
	default:
		var v21 uint64 = uint64(((g_uint &^ uint(1)) & (g_uint >> (g_uint64 % 8))))
		v22 := &v21
		_ = v21
		_ = v22
	}
	if !a13 {
		return
	}
	return clip(sub(string(rune(g_int32)), max(a14, 1), (len(r15) % 3)))
}

func core0() {
	switch x := (g_int / ((g_int &^ g_int) | 1)); uint8(x>>3) & 7 {
	case 7:
		var v23 uint8 = max(g_uint8, max(uint8(g_uint16), (g_uint8 >> 43)))
		v24 := &v23
		mix(uint64(v23))
		mix_p_uint8(v24)
	case 2, 3:
		mix_map_uint8_string(map[uint8]string{uint8(24): "0世😀z", uint8(25): "\x00é 世"})
		fallthrough
	case 1:
		{
			var v25 S1 = S1{-2165300653303162709, int8(-68)}
			v26 := (map[int]uint16)(map[int]uint16{int(19): uint16(18), int(11): uint16(5), int(29): uint16(16384), int(23): uint16(0x7e6d)})
			v25.f2 *= (v25.f2 * min((len(v26) | v25.f2), (v25.f2 | v25.f2)))
			mix_S1(v25)
			mix_map_int_uint16(v26)
		}
	default:
	}
	var v27 uint64 = (((g_uint64 &^ uint64(0x0)) >> 5) * (+(g_uint64 ^ g_uint64)))
	if true {
		v28 := int32(max(g_int32, (g_int32 + int32(337012771))))
		v27 = (v27 * ((v27 << 66) - (v27 << 44)))
		mix(uint64(v28))
	} else {
	}
	switch x := ((g_int ^ -4296177353380723484) ^ (g_int & g_int)); uint8(x>>3) & 7 {
	case 3:
		for _, i29 := range clip(p11((g_int >= g_int), (g_bool == false), min(g_int, -1))) {
			if p4(g_string, (g_string > g_string), (g_uint32 + uint32(1073741824))) {
				v30 := bool(!g_bool)
				mixb(v30)
			}
			_ = i29
			if ((g_bool == g_bool) == (g_int != g_int)) {
				break
			}
		}
	case 7, 4:
	case 5:
		var v31 float32 = float32(uint8((g_int + g_int)))
		mix(fb(float64(v31)))
	default:
		if ((g_string + "界\t") <= string(rune(g_int16))) {
			switch x := g_int; uint8(x>>3) & 7 {
			case 6:
				v32 := float32((-(-(-g_float32))))
				mix(fb(float64(v32)))
				fallthrough
			case 1, 0:
				fallthrough
			case 2:
				mix_S1(S1{f2: 451797672624425090})
			default:
			}
		}
	}
	if ((g_int == 2) && (g_bool != true)) {
		L34:
		for i33 := 0; i33 < 2; i33++ {
			if g_bool {
				var v35 int16 = (g_int16 - (int16(g_int64) % ((g_int16 | g_int16) | 1)))
				mix(uint64(v35))
			} else {
			}
			v36 := S1(S1{f2: 9223372036854775807, f3: int8(-0x65)})
			mix_S1(v36)
			_ = i33
			if false {
				break L34
			}
		}
		v37 := int32(g_int32)
		mix(uint64(v37))
	}
	{
	}
	for i38 := uint8(32); i38 > 0; i38 /= 2 {
		v39 := S1(S1{9, int8(0)})
		L41:
		for i40 := 0; i40 < 1; i40++ {
			v39.f2 = (((^i40) << ((i38 % 3) & 31)) | (i40 / ((+v39.f2) | 1)))
			var v42 float64 = float64(float32((^g_uintptr)))
			if g_bool {
				v39.f2 = int(v39.f3)
				v43 := uint8(uint8((^(g_uint * uint(0xaac3c88b9a5dbb45)))))
				mix(uint64(v43))
			} else {
				v39.f2 &^= v39.f2
				var v44 float32 = float32(16777217)
				mix(fb(float64(v44)))
			}
			mix(fb(v42))
			_ = i40
			if (g_uint16 >= g_uint16) {
				continue L41
			}
		}
		v39.f2--
		mix_S1(v39)
		_ = i38
	}
	mix(uint64(v27))
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("custom", func() { panic(boompanics1{x}) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("nil func", func() { var f func(int); f(x) })
	try("nil panic", func() { var err error; panic(err) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("nil wrapper", func() { var t *boompanics1; mixs(t.Error()) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
}

func slices2() {
	a := make([]string, 6, 8)
	for i := range a {
		a[i] = []string{"", "a界ß世😀", "😀", "é"}[i%4]
	}
	b := append(a, "")
	c := append(a, "", "\t\n\t")
	mix_sl_string(b)
	mix_sl_string(c)
	d := a[2:2:2]
	e := append(d, "z界")
	if len(e) > 0 {
		e[0] = ""
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[2:])))
	mix_sl_string(a)
	copy(a[1:], a)
	mix_sl_string(a)
	copy(c, b[2:])
	mix_sl_string(c)
	var z []string
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]string{} == nil)
	z = append(z, a[2:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_string(z)
	g := [2]string(b[:2])
	p := (*[2]string)(b)
	p[1] = "z界"
	g[0] = "\t\n\t"
	mix_sl_string(b)
	mix__2_string(g)
	grid := make([][]string, 2+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mixs(x)
	}
	mix_sl_string(c)
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 3, 3
	i, a[i] = tr(1, j), tr(2, 3)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 3)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 3))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 3) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 3))
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

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("slices2", slices2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
