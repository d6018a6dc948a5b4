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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S5 S5 = S5{"az世世", [3]int{1, -8499259799773987728, 13}, false, false}

var g_bool bool = true

var g_float64 float64 = float64(1e10)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(-1)

var g_int32 int32 = int32(6)

var g_int64 int64 = int64(9)

var g_int8 int8 = int8(3)

var g_string string = "€é\t0_"

var g_uint uint = uint(6916994626618293316)

var g_uint16 uint16 = uint16(0x5cd3)

var g_uint32 uint32 = uint32(16)

var g_uint64 uint64 = uint64(13672035021045815748)

var g_uint8 uint8 = uint8(7)

var g_uintptr uintptr = uintptr(15922929346890487844)

func mix_S5(x S5) {
	mixs(x.f6)
	mix__3_int(x.f7)
	mixb(x.f8)
	mixb(x.f9)
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 [1]int
}

type S5 struct {
	f6 string
	f7 [3]int
	f8 bool
	f9 bool
}

type S10 struct {
	f11 bool
	f12 string
	f13 [3]int
	f14 uint16
}

func p15(a16 int16, a17 string) (r18 string) {
	for i19 := 7; i19 >= 0; i19-- {
		if ((len(r18) < len(r18)) || (g_bool && true)) {
		} else {
		}
		_ = i19
	}
	{
		var v20 float64 = (((g_float64 - g_float64) + (g_float64 - g_float64)) - (g_float64 / float64(g_uint64)))
		v21 := &v20
		var v22 int8 = (((g_int8 * int8(0x14)) &^ int8(len(a17))) / (((g_int8 &^ g_int8) >> ((g_uint8 + g_uint8) % 8)) | 1))
		_ = v20
		_ = v21
		_ = v22
	}
	v23 := string(clip((r18 + sub((r18 + "\x00é😀😀"), int(g_uint), int(f2i(g_float64))))))
	switch x := len(a17); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		var v24 int16 = (int16(min(g_uint, g_uint)) % 7)
		_ = v24
	case "0", "a":
		var v25 uint32 = (uint32(g_int8) * (min(g_uint32, uint32(2892217413)) >> (uint8(g_int32) & 7)))
		_ = v25
		fallthrough
	case "":
		switch x := ((len(v23) * 15) % 100); uint8(x>>3) & 7 {
		case 7:
		case 4, 1:
		case 0:
		default:
		}
		v26 := ([]uint8)([]uint8{uint8(0xfe), uint8(59), uint8(19), uint8(25), uint8(0x7f)})
		_ = v26
	default:
		L28:
		for i27 := 3; i27 >= 0; i27-- {
			a17 = clip(string(rune(g_int64)))
			r18 = clip(string([]rune(sub(string([]rune(v23)), (i27 - -9223372036854775807), (len(v23) &^ len(a17))))))
			_ = i27
			if g_bool {
				continue L28
			}
		}
	}
	_ = v23
	if (a17 <= r18) {
		return
	}
	return clip(sub(sub("zz\n€", -4611322984812076700, len(a17)), min(len(r18), len(r18)), int(g_uint32)))
}

func p29(a30 int32) (r31 string) {
	if ((len(r31) | len(r31)) == (len(r31) | len(r31))) {
		L33:
		for i32 := 6; i32 >= 0; i32-- {
			a30++
			_ = i32
			if (g_int8 > (g_int8 - int8(-40))) {
				continue L33
			}
		}
	}
	if ((g_bool != false) || (g_uint16 >= uint16(8))) {
	} else {
		{
			v34 := string(clip(string(rune(len(r31)))))
			_ = v34
		}
	}
	if (r31 >= r31) {
		return
	}
	return clip(((r31 + "") + (r31 + "\x00 ")))
}

func p35(a36 int, a37 uint16, a38 int) (r39 int8) {
	switch x := int(g_uint); x & 7 {
	case 2:
		for i40 := 0; i40 < 7; i40++ {
			r39 -= (max(int8(a37), int8(g_uintptr)) - (r39 | int8(60)))
			_ = i40
		}
		fallthrough
	case 4, 6:
		if (a36 <= (a36 / (a36 | 1))) {
			a38 = (a36 &^ int(r39))
			a36 = (a38 ^ a36)
			v41 := int64((int64(int16(a37)) % (min(int64(g_uint), (g_int64 | g_int64)) | 1)))
			_ = v41
		}
	case 5:
		var v42 uint16 = (a37 << 66)
		v43 := &v42
		_ = v42
		_ = v43
	}
	a36 |= a38
	if true {
		return
	}
	return r39
}

func core0() {
	switch x := int((g_uint32 + g_uint32)); x & 7 {
	case 3:
		{
			for i44 := int16(32); i44 > 0; i44 /= 2 {
				var v45 uint16 = (((g_uint16 % (g_uint16 | 1)) ^ (g_uint16 << (g_uint % 70))) * ((g_uint16 >> 70) ^ g_uint16))
				mix(uint64(v45))
				_ = i44
			}
		}
	case 0, 1:
		v46 := int64(int64(g_uintptr))
		v47 := &v46
		if !(g_string == "a世é世") {
		} else {
			for _, i48 := range clip(string(rune(g_uintptr))) {
				_ = i48
			}
			if (string(append([]byte(g_string), g_uint8)) > p29(int32(743337785))) {
			} else {
			}
		}
		mix(uint64(v46))
		mix_p_int64(v47)
	case 2:
		{
		}
	}
	for i49 := range 4 {
		switch x := int(uint8(g_int16)); uint8(x>>3) & 7 {
		case 7:
			var v50 []uint8 = []uint8{uint8(5), uint8(0xf9), uint8(0xf), uint8(141)}
			mixb(((i49 + -3880949801727922148) >= int((g_uint32 << (g_int8 & 31)))))
			mix_sl_uint8(v50)
			fallthrough
		case 2, 0:
			{
				mix(uint64(max(((g_uint8 ^ g_uint8) >> (uint(g_uint32) % 33)), ((g_uint8 & uint8(18)) % ((g_uint8 & uint8(3)) | 1)))))
				var v51 bool = (uintptr(g_uint8) != ((g_uintptr - uintptr(18446744073709551615)) >> (int(g_uint8) & 7)))
				mixb(v51)
			}
			if ((g_bool == true) && (i49 <= i49)) {
				v52 := string(clip(string(rune(((^g_uintptr) ^ (g_uintptr / 2))))))
				mixs(v52)
			} else {
			}
		case 5:
			for i53 := 6; i53 >= 0; i53-- {
				v54 := (map[uint8]string)(map[uint8]string{uint8(28): "\x00€\x00€"})
				var v55 S5 = g_S5
				v55.f7[0] = i49
				mix_map_uint8_string(v54)
				mix_S5(v55)
				_ = i53
			}
			v56 := ([]int)([]int{9223372036854775806, 14})
			mix_sl_int(v56)
		}
		_ = i49
		if (i49 != int(g_uint64)) {
			break
		}
	}
	{
	}
	var v57 uint = (((g_uint & uint(19)) + uint(g_uint)) << (((g_uint32 + g_uint32) * (g_uint32 >> (g_int32 & 7))) % 70))
	var v58 int64 = (g_int64 | (int64(g_uint16) >> 4))
	mix_sl_uint8([]uint8{uint8(0), uint8(222), uint8(255), uint8(0x8)})
	v57 = (uint((g_uint16 % (g_uint16 | 1))) >> 51)
	mix(uint64(v57))
	mix(uint64(v58))
}

func slices1() {
	a := make([]uint8, 3, 6)
	for i := range a {
		a[i] = []uint8{uint8(0xec), uint8(8), uint8(41), uint8(16)}[i%4]
	}
	b := append(a, uint8(12))
	c := append(a, uint8(8), uint8(4))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[1:1:1]
	e := append(d, uint8(154))
	if len(e) > 0 {
		e[0] = uint8(8)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[1:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[1:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(154)
	g[0] = uint8(4)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 1+1)
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
	mix_sl_uint8(c)
}

type nummethods2 uint64
type basemethods2 struct{ v uint64 }
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
func (b basemethods2) Val() uint64              { return b.v }
func (b *basemethods2) Inc(k uint64) *basemethods2 {
	b.v += k
	if true {
		k = k
	}
	for i59 := 0; i59 < 7; i59++ {
		var v60 string = clip(g_string)
		mixs(v60)
		_ = i59
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
	b := basemethods2{uint64(14150824246903889740)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uint64(18446744073709551614))}
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
		Val() uint64
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
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
	i, j := 8, 6
	i, a[i] = tr(1, j), tr(2, 2)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 2)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 2))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 2) > 3
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
	f(tr)(tr(35, 2))
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
	run("slices1", slices1)
	run("methods2", methods2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
