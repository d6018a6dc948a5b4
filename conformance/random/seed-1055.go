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

var g_S1 S1 = S1{"\x00 ", true, [3]int{3006061190592853854, 16, -9223372036854775807}}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = 3305956887411148502

var g_int16 int16 = int16(-20150)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(-3906428230234671366)

var g_int8 int8 = int8(3)

var g_sl_int []int = []int{3, 4611686018427387903, -2, -8020185488807777590}

var g_string string = "zЖ€"

var g_uint uint = uint(9514512154956039936)

var g_uint16 uint16 = uint16(0x9d8b)

var g_uint32 uint32 = uint32(2)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(231)

var g_uintptr uintptr = uintptr(0x0)

func mix_S1(x S1) {
	mixs(x.f2)
	mixb(x.f3)
	mix__3_int(x.f4)
}

func mix_S5(x S5) {
	mixb(x.f6)
	mixs(x.f7)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
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
	f2 string
	f3 bool
	f4 [3]int
}

type S5 struct {
	f6 bool
	f7 string
}

func p8(a9 int64) (r10 uint16) {
	v11 := uint16(uint16((r10 << ((g_uintptr - uintptr(17)) & 63))))
	{
		if ((g_string + g_string) >= (g_string + g_string)) {
		} else {
		}
	}
	_ = v11
	if (g_string >= g_string) {
		return
	}
	return (r10 - (r10 + uint16(2)))
}

func p12(a13 string) (r14 uint32) {
	var v15 string = clip(string([]rune(string(rune(g_uint8)))))
	if ((g_bool || true) != (g_bool == true)) {
		{
		}
		for i16 := 0; i16 < 3; i16++ {
			var v17 int8 = ((g_int8 >> 29) / 100)
			_ = v17
			_ = i16
			if ((g_bool || g_bool) != !g_bool) {
				continue
			}
		}
	}
	if (v15 > v15) {
		var v18 int32 = (min(g_int32, g_int32) | ((-g_int32) << (uint8(len(v15)) % 70)))
		var v19 uint16 = ((p8(g_int64) & uint16(g_uintptr)) + uint16(g_uintptr))
		_ = v18
		_ = v19
	} else {
		v20 := ([]int)(g_sl_int)
		for i21 := range 2 {
			r14 = uint32(g_uintptr)
			_ = i21
			if !(g_bool && g_bool) {
				break
			}
		}
		_ = v20
	}
	_ = v15
	if (len(a13) > len(a13)) {
		return
	}
	return ((r14 >> (g_uint8 & 63)) % (r14 | 1))
}

func p22(a23 string) (r24 int8) {
	a23 = clip((((a23 + a23) + string(rune(g_int16))) + string(rune(g_uintptr))))
	if g_bool {
		var v25 uint64 = (g_uint64 >> ((g_uint32 ^ (g_uint32 & uint32(3))) % 33))
		for i26 := range 2 {
			_ = i26
			if (max(g_int32, g_int32) != int32(-260380851)) {
				break
			}
		}
		for i27 := 1; i27 >= 0; i27-- {
			var v28 S1 = S1{" 0", true, [3]int{-349392558276809559, -7551838699088975535}}
			_ = v28
			_ = i27
		}
		_ = v25
	} else {
		if (a23 > a23) {
		} else {
		}
	}
	if (len(a23) > -6741290734516977554) {
		return
	}
	return (r24 >> ((g_uint16 + g_uint16) % 8))
}

func core0() {
	v29 := int8(((g_int8 >> ((g_uint16 << 43) & 63)) * g_int8))
	switch x := min(g_int, g_int); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		v30 := uint64((+(-(g_uint64 >> 12))))
		L32:
		for i31 := 0; i31 < 7; i31++ {
			for i33 := 0; i33 < 1; i33++ {
				_ = i33
			}
			if ((g_int64 - g_int64) <= (g_int64 % 3)) {
				v34 := int64(int64(f2i(float64((-g_float32)))))
				v34 = (v34 << (uint16(v30) % 33))
				mix(uint64(v34))
			}
			_ = i31
			if ((g_string < g_string) != !g_bool) {
				break L32
			}
		}
		mix(uint64(v30))
		fallthrough
	case "", "a":
		switch x := (g_int >> ((v29 << (g_uint16 % 8)) & 7)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			switch x := (g_int << ((g_uint8 % 2) & 63)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "0", "a":
			case "z":
			default:
			}
		case "é", "a":
			v29 = p22((string(rune(v29)) + ""))
			for i35 := range 2 {
				_ = i35
			}
			fallthrough
		case "0":
			var v36 int = (((-g_int) << 54) &^ int((g_uintptr << (g_uint64 % 33))))
			v37 := &v36
			var v38 []int = g_sl_int
			mix(uint64(v36))
			mix_p_int(v37)
			mix_sl_int(v38)
		default:
			v39 := int8(((v29 / ((v29 >> 20) | 1)) >> 55))
			mix(uint64(v39))
		}
		{
			if ((g_float64 - g_float64) < (g_float64 - g_float64)) {
			} else {
				v40 := float64((((g_float64 / g_float64) - (g_float64 - g_float64)) + g_float64))
				v41 := &v40
				mix(fb(v40))
				mix_p_float64(v41)
			}
			v42 := float64(float64((g_uint8 % ((g_uint8 << (g_int & 63)) | 1))))
			mix(fb(v42))
		}
	case "é":
		if ((g_float64 == g_float64) || !g_bool) {
			var v43 uint16 = uint16(1)
			mix(uint64(v43))
		} else {
			{
				mix(fb(float64((((-g_float32) - float32(g_int)) / float32((^g_uintptr))))))
			}
		}
		for i44 := uint8(4); i44 > 0; i44 /= 2 {
			switch x := g_int; x & 7 {
			case 3:
			case 1, 5:
				v45 := float64(((float64(v29) - (g_float64 * g_float64)) - ((g_float64 * float64(7)) + float64(g_uint))))
				mix(fb(v45))
			case 0:
				var v46 string = clip((((g_string + g_string) + string(rune(g_int))) + (sub("Q", g_int, 9223372036854775806) + (g_string + g_string))))
				mixs(v46)
			default:
			}
			var v47 []string = []string{"😀 0", "\x00\taé_", "\n0ßЖ"}
			mix_sl_string(v47)
			_ = i44
		}
	default:
		var v48 uint16 = uint16(16384)
		mix(uint64(v48))
	}
	var v49 float64 = ((float64(g_float32) + float64(g_int16)) / float64(g_uint16))
	v50 := &v49
	var v51 uintptr = ((g_uintptr / (max(g_uintptr, g_uintptr) | 1)) - ((g_uintptr | g_uintptr) & (g_uintptr & g_uintptr)))
	v52 := &v51
	v53 := int8(p22(string(rune((g_uint32 - g_uint32)))))
	for i54 := 0; i54 < 7; i54++ {
		_ = i54
	}
	mix(uint64(v29))
	mix(fb(v49))
	mix_p_float64(v50)
	mix(uint64(v51))
	mix_p_uintptr(v52)
	mix(uint64(v53))
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 2, 0
	i, a[i] = tr(1, j), tr(2, 9)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 9)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 9))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 9) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 9))
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

func slices2() {
	a := make([]int, 3, 5)
	for i := range a {
		a[i] = []int{1, 14, -9, 1394384764340744675}[i%4]
	}
	b := append(a, 20)
	c := append(a, 0, 12)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[1:2:2]
	e := append(d, 16)
	if len(e) > 0 {
		e[0] = 0
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[1:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[1:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 16
	g[0] = 12
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 2+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int(c)
}

type nummethods3 int64
type basemethods3 struct{ v int64 }
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
func (b basemethods3) Val() int64              { return b.v }
func (b *basemethods3) Inc(k int64) *basemethods3 {
	b.v += k
	var v55 S1 = g_S1
	var v56 S5 = S5{true, " \n\n\n"}
	mix_S1(v55)
	mix_S5(v56)
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int64(18)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int64(-7847296523840422569))}
	w.Inc(1).Inc(1)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(1)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int64
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
	run("order1", order1)
	run("slices2", slices2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
