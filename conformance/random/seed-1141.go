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

var g__4_int16 [4]int16 = [4]int16{}

var g__5_int [5]int = [5]int{1, -9223372036854775807, 10, 9034387656574734375, 4611686018427387903}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1e10)

var g_int int = -6

var g_int16 int16 = int16(289)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(20)

var g_int8 int8 = int8(-3)

var g_string string = "界😀界\"😀"

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(32345)

var g_uint32 uint32 = uint32(19)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(0x14)

var g_uintptr uintptr = uintptr(1)

func mix__4_int(x [4]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_int16(x [4]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int16_string(x map[int16]string) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint16
	f3 [2]int
	f4 string
}

func p5(a6 string, a7 string, a8 int16) (r9 int32) {
	for i10 := range 1 {
		for i11 := 3; i11 >= 0; i11-- {
			_ = i11
		}
		_ = i10
	}
	switch x := ((len(a7) >> 55) >> 31); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		{
			var v12 int = (((len(a6) | len(a6)) | len(a7)) & max(len(a7), (len(a7) % (len(a6) | 1))))
			_ = v12
		}
		if !!g_bool {
		} else {
			v13 := string(clip(sub(string(rune((g_int64 + g_int64))), (len(a7) / 2), ((len(a6) &^ len(a6)) >> 7))))
			_ = v13
		}
	case "", "é":
		if ((g_uintptr | g_uintptr) != (g_uintptr >> (g_uint8 % 8))) {
		} else {
			var v14 float64 = (float64(g_uint64) - (-(g_float64 + g_float64)))
			_ = v14
		}
		L16:
		for i15 := 1; i15 >= 0; i15-- {
			_ = i15
			if !!g_bool {
				continue L16
			}
		}
	case "a":
		if (float64(g_float32) < float64(g_float32)) {
			a6 = clip(((a7 + "é") + ((a6 + "") + (a7 + a6))))
		}
	default:
		if (float64(r9) < float64(g_uint16)) {
			a7 = clip(string(append([]byte(a6), (sat("z\x00世\né", 9) | (g_uint8 | uint8(0x7f))))))
		}
	}
	v17 := uint(uint(14122532987516949815))
	var v18 []int16 = []int16{int16(9), int16(-16807), int16(-6), int16(19), int16(18)}
	_ = v17
	_ = v18
	if (r9 == r9) {
		return
	}
	return r9
}

func p19(a20 bool, a21 int, a22 bool) (r23 uint16) {
	var v24 uintptr = uintptr(16)
	var v25 S1 = S1{f2: uint16(0), f3: [2]int{4611686018427387903}, f4: "\"界é"}
	if a20 {
		if (!a22 == (a22 && a20)) {
			v26 := (map[string]int8)(map[string]int8{"Q世": int8(0x9)})
			v25.f3[1] = int(((g_int16 - g_int16) - (g_int16 &^ int16(-2))))
			_ = v26
		}
	} else {
		for i27 := range 1 {
			v28 := ([]string)([]string{"\x000世", "", "😀", "\x00"})
			_ = v28
			_ = i27
			if !a22 {
				break
			}
		}
		a21 ^= int(f2i((g_float64 - g_float64)))
	}
	_ = v24
	_ = v25
	if (g_float64 == g_float64) {
		return
	}
	return (r23 % 64)
}

func p29(a30 uintptr, a31 int, a32 int) (r33 uint8) {
	for i34 := int16(128); i34 > 0; i34 /= 2 {
		for i35 := 0; i35 < 3; i35++ {
			a30 = ((a30 &^ uintptr(4)) &^ ((a30 + a30) << ((i34 &^ i34) & 7)))
			a32 = a32
			_ = i35
		}
		_ = i34
	}
	a32, a31 = (a31 >> ((g_uint32 / 3) % 70)), int((^a30))
	if (g_int64 < g_int64) {
		return
	}
	return (uint8(a30) % (r33 | 1))
}

func p36(a37 int, a38 bool, a39 string) (r40 bool) {
	if (a38 == r40) {
		a37 = (len(a39) &^ len(a39))
		if !(g_float64 >= g_float64) {
			a38 = true
			a39 = clip(string(rune(((g_uint8 &^ uint8(0x1)) &^ (g_uint8 + g_uint8)))))
		} else {
			a37 = (len(a39) / (int((g_int16 / (g_int16 | 1))) | 1))
		}
	}
	var v41 []string = []string{}
	a37 = int((len(a39) & (len(a39) / (len(v41) | 1))))
	v42 := uint64(min((g_uint64 % 10), g_uint64))
	_ = v41
	_ = v42
	if r40 {
		return
	}
	return ((g_float64 + float64(0.1)) != (g_float64 + g_float64))
}

func p43(a44 string, a45 bool) (r46 uint) {
	a45 = (a44 <= (string(rune(r46)) + sub(a44, len(a44), 0)))
	switch x := ((len(a44) << (g_int64 & 31)) & (len(a44) &^ len(a44))); uint8(x>>3) & 7 {
	case 0:
		v47 := S1(S1{f2: uint16(55696), f3: [2]int{5446947439744171138, -3}, f4: "\t_aß0"})
		v47.f4 = clip(sub(v47.f4, len(a44), (^int(g_uintptr))))
		_ = v47
	case 4, 5:
		for _, i48 := range clip((a44 + (a44 + a44))) {
			_ = i48
		}
		var v49 uintptr = uintptr((p5(a44, "\t0\x00a", g_int16) & p5("\t€ß😀_", "", int16(30533))))
		v50 := &v49
		_ = v49
		_ = v50
	case 7:
		switch x := len(a44); x & 7 {
		case 3:
			fallthrough
		case 6, 4:
		case 1:
			a44 = clip((a44 + sub(string(rune(g_int16)), (len(a44) &^ 19), int(g_int16))))
			var v51 uintptr = max(uintptr(int64(g_int16)), (uintptr(g_uint64) % 7))
			_ = v51
		default:
			var v52 uint = r46
			_ = v52
		}
	default:
		if p36(len(a44), (len(a44) == len(a44)), a44) {
			v53 := uint16((((g_uint16 / (g_uint16 | 1)) / (g_uint16 | 1)) >> 44))
			_ = v53
		} else {
			v54 := S1(S1{uint16(15), [2]int{-7309802935727163009}, "界\t\t"})
			v55 := ([]string)([]string{"ß\"", "0世\n", "ß", "az€€_"})
			_ = v54
			_ = v55
		}
	}
	if !a45 {
		return
	}
	return ((r46 % (r46 | 1)) >> (p5(a44, "\n0", int16(10)) & 7))
}

func core0() {
	var v56 uint8 = (((g_uint8 * g_uint8) | uint8(g_uint16)) >> ((g_uint32 - (g_uint32 << (g_uint % 70))) % 8))
	if g_bool {
		for i57 := uint8(128); i57 > 0; i57 /= 2 {
			var v58 [4]int = [4]int{19, 20, 2, -3}
			mix__4_int(v58)
			_ = i57
		}
		if ((g_bool == g_bool) && (g_float64 > g_float64)) {
			L60:
			for i59 := range 4 {
				_ = i59
				if (g_float64 == g_float64) {
					continue L60
				}
			}
		}
	} else {
		{
			var v61 float32 = g_float32
			switch x := int(f2i((g_float64 * g_float64))); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "z", "a":
				mix__4_int16(g__4_int16)
			case "é":
			default:
			}
			mix(fb(float64(v61)))
		}
		for i62 := 0; i62 < 4; i62++ {
			if (i62 < (i62 + 14)) {
			} else {
				v56 = p29(uintptr(p43(g_string, true)), i62, int(v56))
			}
			_ = i62
			if p36(-1611906730867785188, !g_bool, g_string) {
				break
			}
		}
	}
	for i63 := 0; i63 < 5; i63++ {
		var v64 [4]string = [4]string{"az\x00\"", "aQ世", "ß\x00"}
		mix__4_string(v64)
		_ = i63
	}
	for i65 := range 4 {
		{
			var v66 float64 = float64(uint16(min(g_uint16, g_uint16)))
			mix(fb(v66))
		}
		_ = i65
	}
	if ((g_float64 / g_float64) == (g_float64 * g_float64)) {
		for i67 := 7; i67 >= 0; i67-- {
			if (sub(g_string, i67, 7) != (g_string + g_string)) {
			} else {
			}
			_ = i67
		}
		v68 := ([5]int)(g__5_int)
		{
			v68[4] -= (v68[4] + (v68[2] | (v68[3] >> (g_int16 & 7))))
		}
		mix__5_int(v68)
	}
	if (g_string != (g_string + g_string)) {
		if p36(g_int, !g_bool, string(rune(g_uint))) {
		}
	} else {
		var v69 []uint8 = []uint8{}
		mix_sl_uint8(v69)
	}
	mix(uint64(v56))
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
	v70 := float64((-g_float64))
	if (p36(1, true, "\n") != (g_bool && g_bool)) {
		v70 = (-v70)
		v71 := (map[string]uint8)(map[string]uint8{"": uint8(19), "ßz": uint8(211)})
		mix_map_string_uint8(v71)
	} else {
	}
	mix(fb(v70))
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uint16(0x96fa)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uint16(6))}
	w.Inc(9).Inc(9)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(9)
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
	a int16
	b bool
}

func maps2() {
	m := map[int16]string{}
	for i := range 19 {
		k := int16(((i << (g_int16 & 63)) % ((i + i) | 1)))
		m[k] += "a世 "
		if i%5 == 0 {
			delete(m, int16(-0x7fff))
		}
	}
	v, ok := m[int16(16384)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(-0x7fff), true}: 1}
	sk[keymaps2{int16(16384), false}]++
	sk[keymaps2{int16(-0x7fff), true}] += 5
	mix(uint64(sk[keymaps2{int16(-0x7fff), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(-7)
	mixb(pm[1].b && pm[1].a == int16(-7))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](19)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(-3)]
	delete(nilmap, int16(-3))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 7
	if !(g_float64 < g_float64) {
		i = x
		mix(uint64((((-g_int8) & (g_int8 >> (g_uint32 % 8))) ^ g_int8)))
	}
	if p36((i &^ 9223372036854775807), p36(i, true, g_string), sub("Q\x00", 8984141624286195724, i)) {
		var v72 string = clip(string(rune(((g_int8 / 3) << (uint16(g_uint64) % 70)))))
		i ^= int(f2i(((g_float64 - g_float64) / (-g_float64))))
		v72 = clip((string(append([]byte(v72), (^g_uint8))) + "€\"\n界\x00"))
		mixs(v72)
	}
			return (i << (uint16((g_int32 + g_int32)) % 8))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures3(fs...)(7)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(11)))
	a := accclosures3{7}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 7) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 7
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("maps2", maps2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
