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

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 4

var g_int16 int16 = int16(-6)

var g_int32 int32 = int32(-1155195977)

var g_int64 int64 = int64(13)

var g_int8 int8 = int8(12)

var g_string string = " 世é\n"

var g_uint uint = uint(10)

var g_uint16 uint16 = uint16(0xfffe)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(0xb8b12857f5692c7)

var g_uint8 uint8 = uint8(214)

var g_uintptr uintptr = uintptr(1)

func mix_S1(x S1) {
	mixs(x.f2)
	mixb(x.f3)
}

func mix__3_uint8(x [3]uint8) {
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
}

func p4(a5 uint16, a6 int32) (r7 bool) {
	var v8 uint32 = (g_uint32 | (g_uint32 << ((g_int64 - g_int64) & 63)))
	_ = v8
	if (g_string == g_string) {
		return
	}
	return !r7
}

func p9(a10 int, a11 uint8) (r12 int) {
	a10 = a10
	switch x := (r12 << ((g_uintptr - uintptr(7)) & 31)); x & 7 {
	case 1:
		a11 = (a11 * (+(a11 * uint8(18))))
		r12--
	case 0, 2:
		for _, i13 := range clip(g_string) {
			a10 *= (((^r12) * int(f2i(g_float64))) >> ((g_uint64 % (g_uint64 | 1)) % 70))
			r12, a10 = r12, max(r12, a10)
			r12--
			_ = i13
		}
	case 3:
		switch x := int((g_int64 / (g_int64 | 1))); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a10 ^= int(g_int32)
		case "", "z":
			v14 := string(clip(string(append([]byte(string(rune((g_int16 &^ int16(-0x15c1))))), (a11 << ((g_uint16 * uint16(37634)) % 8))))))
			_ = v14
		case "é":
			v15 := S1(S1{f3: false})
			v15.f2 = clip(v15.f2)
			_ = v15
		default:
			var v16 string = clip(string(append([]byte(g_string), (a11 / (a11 | 1)))))
			_ = v16
		}
	default:
		{
			r12 &= (r12 + ((r12 &^ r12) - (a10 + 5)))
			r12 -= (int((g_uint32 >> 53)) + max(r12, (a10 % (a10 | 1))))
			a10 -= ((a10 << ((g_uint64 / (g_uint64 | 1)) & 7)) - ((r12 % (r12 | 1)) ^ r12))
		}
	}
	if (a10 != a10) {
		return
	}
	return max((a10 / (r12 | 1)), r12)
}

func p17(a18 string, a19 bool) (r20 bool) {
	if (sub(a18, len(a18), len(a18)) >= a18) {
		{
		}
		if (a19 && (a19 == r20)) {
		} else {
			var v21 int32 = (g_int32 + int32(7))
			_ = v21
		}
	}
	a18 = clip((a18 + string(rune(g_int8))))
	if !r20 {
		return
	}
	return (a19 == (r20 != r20))
}

func p22(a23 int, a24 int, a25 string) (r26 uint64) {
	v27 := string(clip(a25))
	if (!g_bool || false) {
		switch x := int(g_uint); x & 7 {
		case 0:
			a23++
			a25 = clip((sub("ßQß0", (a23 * a23), p9(len(a25), g_uint8)) + (a25 + (v27 + a25))))
		case 1, 5:
			a24 *= len(a25)
			v28 := string(clip(string(rune(((g_int32 * int32(0x2)) + (g_int32 ^ g_int32))))))
			_ = v28
			fallthrough
		case 2:
			a23 = ((^(len(a25) % (a23 | 1))) & (a23 | (len(v27) &^ a24)))
		default:
			a23++
		}
		var v29 int64 = min(int64(f2i((g_float64 / g_float64))), g_int64)
		a23, a24 = (a23 - ((a23 << 13) % ((len(v27) / (a23 | 1)) | 1))), (a24 >> ((+a24) & 63))
		_ = v29
	} else {
		var v30 uint8 = sat(string([]rune(string(rune(g_int8)))), (len(v27) * (a23 | a23)))
		_ = v30
	}
	_ = v27
	if (a24 != 7162063476161418922) {
		return
	}
	return (r26 >> ((+g_uint) % 33))
}

func p31(a32 int) (r33 string) {
	for i34 := range 5 {
		switch x := (a32 & (i34 ^ i34)); x & 7 {
		case 3:
			a32 &= a32
		case 2, 0:
			a32 |= min(a32, max(i34, a32))
		case 6:
			r33 = clip("界 é")
			r33 = clip(sub(string(append([]byte(string(append([]byte(r33), g_uint8))), (g_uint8 * g_uint8))), len(r33), (+i34)))
		}
		_ = i34
	}
	for _, i35 := range clip(r33) {
		v36 := (map[string]int)(map[string]int{"€ 😀": -3428515553363246543, "\x00界éЖ": 20, "ßé": 9223372036854775807})
		v37 := (map[string]int)(map[string]int{"z": 18, "ß": 9223372036854775806, "0": 9, "é€\x00": -2456284364674433667})
		a32 = (int((g_int8 * g_int8)) / ((v36["😀"] << ((g_uint8 / (g_uint8 | 1)) % 8)) | 1))
		_ = v36
		_ = v37
		_ = i35
	}
	if g_bool {
		return
	}
	return clip(string([]rune(sub(r33, len(r33), -9108510571130346784))))
}

func core0() {
	{
		v38 := uint64((uint64((g_uint &^ uint(0x1))) / (g_uint64 | 1)))
		{
			v39 := S1(S1{f2: "Q", f3: true})
			v40 := int8(((min(g_int8, g_int8) >> ((^g_uint32) % 70)) + (min(g_int8, int8(-45)) - (g_int8 ^ g_int8))))
			mix_S1(v39)
			mix(uint64(v40))
		}
		mix(uint64(v38))
	}
	v41 := uintptr(g_uintptr)
	switch x := p9((g_int - 3775378740366291428), (g_uint8 % 7)); uint8(x>>3) & 7 {
	case 5:
		if !(g_bool && g_bool) {
		}
		fallthrough
	case 3, 0:
	case 1:
		for _, i42 := range clip((g_string + string(rune(g_int)))) {
			_ = i42
		}
	}
	mix_S1(S1{" 世\n", false})
	if (max(g_int, g_int) == (g_int & g_int)) {
		for i43 := range 5 {
			_ = i43
			if (g_bool && !g_bool) {
				continue
			}
		}
		for i44 := 1; i44 >= 0; i44-- {
			var v45 float64 = (g_float64 + ((g_float64 * float64(0.1)) * (g_float64 + float64(-0.3592913428812956))))
			mix(fb(v45))
			_ = i44
		}
	}
	mix(uint64(v41))
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
	b := &boxgenmeth1[int]{[]int{-2846474620376940518, -1, 9223372036854775807, 7922040272212219709}}
	c := b.Map(func(z int) int {
		x, i := int(z), 7
	if p4(min(g_uint16, uint16(0xfffe)), (g_int32 % (g_int32 | 1))) {
		x--
		x, i = (((x >> (g_uint64 % 8)) - int(g_int16)) * i), (int(g_int8) | p9(i, uint8(8)))
	} else {
		i -= (i ^ p9((i & x), (g_uint8 | uint8(200))))
		i, x = -3686248768017235822, (x % 8)
	}
	if ((g_float64 + g_float64) >= g_float64) {
		x--
		i *= p9((x * (-x)), uint8(int64(g_uintptr)))
		x += max(i, i)
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{7}
	mix(uint64(p.Count([]int{1, 2, 1, 7}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](7) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type gridarrays2 [2][3]uint8

func bumparrays2(a gridarrays2, p *gridarrays2) uint8 {
	a[0][1] += 6
	p[1][2] -= 6
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = uint8(239)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]uint8{1: uint8(4), uint8(11)}
	for i, x := range lit {
		lit[len(lit)-1] = 6
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {1, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 6}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
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
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "":
		v46 := uint16(((uint16(g_uint64) / 64) << ((max(g_uint8, uint8(0xc)) - (g_uint8 >> (g_uint % 8))) & 31)))
		mix(uint64(v46))
	case "z", "0":
		mix(uint64((g_uintptr ^ (-(g_uintptr - g_uintptr)))))
	case "é":
	default:
		v47 := string(clip((((g_string + g_string) + g_string) + string(rune((g_uint64 - uint64(14)))))))
		mixs(v47)
	}
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int64(12)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int64(0x61eba4380f0b526f))}
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

func core4() {
	v48 := float64(((-g_float64) * g_float64))
	if (g_int > (g_int % 2)) {
		for i49 := 6; i49 >= 0; i49-- {
			v50 := ([]string)([]string{"\t0😀Q", "界", "世ézé"})
			mix_sl_string(v50)
			_ = i49
			if g_bool {
				continue
			}
		}
	} else {
		switch x := (-(g_int << (g_uint & 31))); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v51 [3]uint8 = [3]uint8{uint8(0x75), uint8(189), uint8(103)}
			mix__3_uint8(v51)
		case "z", "":
		case "0":
			v52 := uint64((((g_uint64 ^ uint64(3131585969802893291)) % 100) &^ (uint64(g_uint32) + (g_uint64 << 37))))
			mix(uint64(v52))
		default:
			if false {
			} else {
				v53 := bool(!(g_bool && (g_int <= g_int)))
				mixb(v53)
			}
		}
	}
	{
		var v54 int8 = int8((-(g_int16 ^ g_int16)))
		mix(uint64(v54))
	}
	mix(fb(v48))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("arrays2", arrays2)
	run("methods3", methods3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
