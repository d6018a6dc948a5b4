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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1e-300)

var g_int int = 4385018794217301975

var g_int16 int16 = int16(5)

var g_int32 int32 = int32(-239899535)

var g_int64 int64 = int64(0x5e636c64f909f1b1)

var g_int8 int8 = int8(-8)

var g_string string = "😀Q"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(14)

var g_uint64 uint64 = uint64(11627788336630226666)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(10)

func mix_S4(x S4) {
	mix(uint64(x.f5))
	mixb(x.f6)
	mix(uint64(x.f7))
	mixb(x.f8)
}

func mix_map_string_int(x map[string]int) {
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

func mix_map_string_uint8(x map[string]uint8) {
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

type S1 struct {
	f2 [3]int
	f3 uint8
}

type S4 struct {
	f5 uint32
	f6 bool
	f7 int32
	f8 bool
}

func p9(a10 bool, a11 string) (r12 string) {
	v13 := int((len(a11) << 22))
	var v14 float64 = (float64((g_uint8 - g_uint8)) * (g_float64 - float64(g_float32)))
	a10 = (((v13 * len(r12)) == (len(a11) + len(a11))) && ((g_int16 <= g_int16) == (a10 || a10)))
	_ = v13
	_ = v14
	if (g_uint16 >= g_uint16) {
		return
	}
	return clip(sub(sub(r12, 2, len(r12)), 9223372036854775807, (len(r12) << (g_uint64 % 8))))
}

func p15(a16 string, a17 int, a18 int) (r19 int) {
	a18 ^= ((int(f2i(g_float64)) + int(g_int16)) << (uint32((g_uint64 | g_uint64)) & 31))
	a16 = clip((((a16 + a16) + p9(g_bool, "")) + (a16 + (a16 + "z"))))
	if (g_bool != g_bool) {
		return
	}
	return (a17 &^ (len(a16) & len(a16)))
}

func p20(a21 int) (r22 uint8) {
	if g_bool {
		a21 = a21
	} else {
		a21 -= a21
	}
	if !(g_bool && g_bool) {
		a21 &= p15(sub(string(rune(g_uint)), a21, 2565500822474322193), (+(^a21)), int((g_int64 - g_int64)))
		v23 := uint(min((g_uint | (^g_uint)), ((g_uint / 8) / 2)))
		_ = v23
	}
	if (g_string <= g_string) {
		return
	}
	return (r22 - r22)
}

func p24(a25 bool) (r26 uint) {
	v27 := uint16(uint16(17))
	for _, i28 := range clip(p9((g_float64 == g_float64), sub(g_string, -9, g_int))) {
		switch x := int(f2i((g_float64 / float64(-2.25e-7)))); []string{"a", "z", "", "é"}[x&3] {
		case "z":
		case "a", "é":
			var v29 bool = ((g_int << ((g_uint64 &^ g_uint64) % 8)) >= (+int(g_uint8)))
			_ = v29
		case "0":
		}
		if (int(g_int8) != g_int) {
		} else {
		}
		_ = i28
	}
	_ = v27
	if a25 {
		return
	}
	return (r26 ^ (r26 + r26))
}

func p30(a31 string) (r32 bool) {
	for i33 := uint8(64); i33 > 0; i33 /= 2 {
		var v34 string = clip(((sub(a31, len(a31), len(a31)) + (a31 + "\tß")) + p9(!r32, (a31 + a31))))
		_ = v34
		_ = i33
	}
	for i35 := range 3 {
		{
		}
		_ = i35
	}
	v36 := int64(int64(-0x714e7565a19de7ba))
	_ = v36
	if (r32 != r32) {
		return
	}
	return r32
}

func core0() {
	var v37 float64 = (float64((g_int16 / 10)) * (float64(g_float32) - (g_float64 * g_float64)))
	var v38 map[string]uint8 = map[string]uint8{" 0": uint8(255), "_": uint8(0xc0), "a\t€": uint8(0x9)}
	v39 := S4(S4{uint32(14), true, int32(10), false})
	if (len(v38) > (len(v38) >> (v39.f7 & 31))) {
	}
	mix(fb(v37))
	mix_map_string_uint8(v38)
	mix_S4(v39)
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[uint16]{[]uint16{uint16(19642), uint16(0xea42), uint16(0x10), uint16(17)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 2
	x, i = (((x - 17) / 3) >> ((uint(g_uintptr) << (max(g_uint64, g_uint64) % 33)) % 33)), i
	if ((g_float64 * float64(1e10)) <= (g_float64 * float64(-1.5))) {
		i, x = max(int(f2i((-g_float64))), x), (x % ((i & i) | 1))
		var v40 uint8 = uint8(229)
		mix(uint64(v40))
	} else {
		mix(uint64((((g_uint64 &^ uint64(18446744073709551614)) % 2) | uint64((g_uint8 >> 33)))))
		x, i = (i >> ((uint32(g_uint16) & (g_uint32 ^ g_uint32)) % 33)), p15(g_string, -4, (x << (g_uint32 % 8)))
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type nummethods2 uintptr
type basemethods2 struct{ v uintptr }
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
func (b basemethods2) Val() uintptr              { return b.v }
func (b *basemethods2) Inc(k uintptr) *basemethods2 {
	b.v += k
	var v41 int64 = int64(((g_int64 >> (g_uint % 8)) + g_int64))
	for _, i42 := range clip(string([]rune(string(append([]byte(g_string), g_uint8))))) {
		mix(uint64(p15(string(append([]byte(string(rune(g_uint64))), g_uint8)), int((g_uint | g_uint)), min((g_int / (g_int | 1)), int(g_int16)))))
		_ = i42
	}
	mix(uint64(v41))
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uintptr(18341762913013041518)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uintptr(19))}
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
		Val() uintptr
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

type keymaps3 struct {
	a string
	b bool
}

func maps3() {
	m := map[string]int{}
	for i := range 30 {
		k := clip((sub("ßéß0", 4611686018427387903, g_int) + (g_string + "")))
		m[k] += 0
		if i%5 == 0 {
			delete(m, "ß")
		}
	}
	v, ok := m["\"\x00ß\x00€"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{"ß", true}: 1}
	sk[keymaps3{"\"\x00ß\x00€", false}]++
	sk[keymaps3{"ß", true}] += 5
	mix(uint64(sk[keymaps3{"ß", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = ""
	mixb(pm[1].b && pm[1].a == "")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](30)))
	clear(ik)
	var nilmap map[string]int
	_, ok = nilmap["aé😀 \x00"]
	delete(nilmap, "aé😀 \x00")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("methods2", methods2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
