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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 19

var g_int16 int16 = int16(-0x77d6)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(-3)

var g_int8 int8 = int8(-82)

var g_map_string_uint32 map[string]uint32 = map[string]uint32{"\"": uint32(13), "Ж\x00\"z": uint32(11), "": uint32(15), "\x00世\x00": uint32(0xfffffffe)}

var g_map_string_uint8 map[string]uint8 = map[string]uint8{" Жß": uint8(0xfe)}

var g_sl_uint8 []uint8 = []uint8{uint8(42)}

var g_string string = "界"

var g_uint uint = uint(458315705016518040)

var g_uint16 uint16 = uint16(0xb8e8)

var g_uint32 uint32 = uint32(11)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(0x40)

var g_uintptr uintptr = uintptr(8586523158071641776)

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
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

func mix_p__4_string(x *[4]string) {
	if x != nil {
		mix__4_string((*x))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int8
	f3 [3]int
	f4 uint
}

type S5 struct {
	f6 string
	f7 string
}

type S8 struct {
	f9 bool
}

func p10(a11 int16, a12 bool) (r13 bool) {
	var v14 [1]string = [1]string{"界ßß\x00"}
	if (sub("_a\tz", 4611686018427387904, g_int) >= (v14[0] + v14[0])) {
		switch x := (max(g_int, g_int) % 3); []string{"a", "z", "", "é"}[x&3] {
		case "":
			a11 = int16((max(g_int64, g_int64) ^ int64(g_int64)))
			var v15 float64 = float64(float32((g_uint64 | g_uint64)))
			_ = v15
		case "0", "a":
			var v16 float64 = ((float64(g_uint) - (g_float64 - g_float64)) * ((g_float64 - g_float64) * float64(g_int)))
			_ = v16
		case "z":
		default:
			v17 := float64(((g_float64 + (-g_float64)) + ((g_float64 + g_float64) * (g_float64 / g_float64))))
			_ = v17
		}
	}
	var v18 [4]string = [4]string{}
	_ = v14
	_ = v18
	if !r13 {
		return
	}
	return (g_uint8 == uint8(g_uint))
}

func p19(a20 int, a21 int, a22 bool) (r23 int16) {
	v24 := uintptr(((uintptr(g_uint64) % ((g_uintptr * g_uintptr) | 1)) >> 16))
	for i25 := range 1 {
		if ((g_int8 | int8(-0x61)) <= (g_int8 - g_int8)) {
			a22 = (a22 == p10((^r23), (i25 != 6871517537009973049)))
			var v26 []uint8 = []uint8{uint8(0x14), uint8(0x40)}
			a20, a21 = (i25 >> ((uint8(a20) &^ at_uint8(v26, 9)) & 63)), (a20 % 2)
			_ = v26
		} else {
			v27 := float32((((g_float32 + g_float32) + float32(g_uint8)) / float32(1.5)))
			v28 := &v27
			a21, a20 = int(f2i(((g_float64 / float64(7)) - (g_float64 * g_float64)))), a20
			_ = v27
			_ = v28
		}
		a20, a21 = (int(g_uint32) | a21), (int(g_uint8) &^ int(g_uint8))
		_ = i25
		if ((r23 < r23) || (a22 || true)) {
			continue
		}
	}
	if (sub(g_string, a20, a20) > string(rune(g_int64))) {
		if (g_uint <= (g_uint ^ g_uint)) {
			a22 = (sub(string(rune(g_int8)), (+a21), (a20 << (g_uint & 63))) == string(rune(min(g_uint64, uint64(18446744073709551614)))))
		}
	} else {
		{
			a21 = (((a21 % (a21 | 1)) ^ 12) &^ (a21 % (int(g_int32) | 1)))
			var v29 uint64 = ((g_uint64 % 3) / (uint64((g_int64 - int64(9223372036854775807))) | 1))
			var v30 map[string]uint32 = g_map_string_uint32
			_ = v29
			_ = v30
		}
		a20, a21 = (min(a20, (a21 / (a20 | 1))) - (int(r23) / (int(v24) | 1))), (a20 % ((a21 & a20) | 1))
	}
	_ = v24
	if (a21 != a20) {
		return
	}
	return ((r23 ^ int16(9425)) << ((g_uint64 << (g_uint8 & 63)) % 8))
}

func p31(a32 bool) (r33 int8) {
	var v34 string = clip((sub(string([]rune(g_string)), int(g_uintptr), g_int) + g_string))
	if (g_uint64 != (g_uint64 / 8)) {
		for i35 := 0; i35 < 3; i35++ {
			v36 := uint(uint(18446744073709551614))
			_ = v36
			_ = i35
			if (float64(r33) == float64(g_float32)) {
				break
			}
		}
		if !a32 {
			v34 = clip((v34 + v34))
		} else {
			v37 := S8(S8{false})
			v38 := &v37
			_ = v37
			_ = v38
		}
		{
		}
	} else {
		if a32 {
			var v39 uint16 = (min(g_uint16, (g_uint16 - g_uint16)) &^ g_uint16)
			_ = v39
		} else {
		}
	}
	_ = v34
	if a32 {
		return
	}
	return (r33 << 24)
}

func p40(a41 string, a42 int) (r43 int64) {
	if (a41 != string([]rune(a41))) {
		if (string(rune(g_int16)) <= (a41 + a41)) {
			a42 ^= len(a41)
		}
		a42 += a42
		a42 = a42
	}
	v44 := bool(((g_uint32 &^ (g_uint32 >> 39)) == g_uint32))
	a42 = ((a42 * (a42 &^ len(a41))) % 7)
	switch x := a42; []string{"a", "z", "", "é"}[x&3] {
	case "0":
		if ((g_uint &^ uint(1)) <= g_uint) {
			a42 = int(((g_uint32 << (g_uint64 & 7)) * uint32(g_uint8)))
			a42 = a42
		} else {
			v44 = ((len(a41) - int(g_uint8)) < (int(g_int16) ^ (a42 >> 24)))
			var v45 map[string]uint8 = g_map_string_uint8
			v46 := &v45
			_ = v45
			_ = v46
		}
		a42 = int((g_int32 & int32(2147483646)))
	case "z", "é":
		a41 = clip(string(rune(r43)))
		v47 := ([]uint32)([]uint32{})
		_ = v47
	case "":
		a42 |= ((int(f2i(g_float64)) % 100) / (a42 | 1))
		var v48 []uint8 = g_sl_uint8
		_ = v48
	}
	_ = v44
	if (g_bool || g_bool) {
		return
	}
	return ((r43 / (r43 | 1)) * min(r43, r43))
}

func p49(a50 int, a51 int) (r52 string) {
	v53 := int(int((g_int16 &^ g_int16)))
	if (g_bool && (g_bool == false)) {
		if ((g_float64 - g_float64) >= float64(g_int32)) {
			a51, a50 = a50, (len(r52) &^ int(f2i(g_float64)))
		} else {
			a50, a51 = v53, int((g_uint8 >> (g_uint % 8)))
			r52 = clip(r52)
		}
		for i54 := uint8(8); i54 > 0; i54 /= 2 {
			var v55 int16 = int16(((g_int64 << (len(r52) & 31)) % ((g_int64 &^ int64(0x14)) | 1)))
			v53 = len(r52)
			a50 = int(((g_int64 + int64(-7)) ^ (g_int64 | g_int64)))
			_ = v55
			_ = i54
		}
		var v56 int8 = ((g_int8 / ((g_int8 &^ g_int8) | 1)) + (int8(g_int16) % 64))
		_ = v56
	}
	_ = v53
	if true {
		return
	}
	return clip(r52)
}

func core0() {
	var v57 bool = (float64(g_int) > ((g_float64 / g_float64) + (g_float64 + g_float64)))
	mix(uint64((g_uintptr * g_uintptr)))
	if v57 {
	}
	var v58 uintptr = uintptr(((g_uint64 &^ uint64(18446744073709551615)) + (g_uint64 & g_uint64)))
	v57 = !v57
	v59 := uint32((((g_uint32 &^ g_uint32) &^ uint32(12)) << ((+uint(g_uint16)) % 8)))
	if ((g_int + g_int) == (g_int >> 5)) {
		var v60 map[uint8]string = map[uint8]string{uint8(0): "界_ß", uint8(28): "😀\x00Ж界é", uint8(5): "€世__界"}
		switch x := (len(v60) / 3); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v61 int16 = (int16(uint32(g_int64)) * g_int16)
			v62 := &v61
			v63 := uintptr(v58)
			mix(uint64(v61))
			mix_p_int16(v62)
			mix(uint64(v63))
		case "a", "z":
		case "":
			{
			}
		default:
			if ((v57 && v57) != p10(int16(-6), v57)) {
			}
		}
		mix_map_uint8_string(v60)
	} else {
		for i64 := 0; i64 < 3; i64++ {
			if !p10(g_int16, v57) {
				var v65 [4]string = [4]string{"\t\x00ß"}
				v66 := &v65
				mix__4_string(v65)
				mix_p__4_string(v66)
			}
			for i67 := 0; i67 < 4; i67++ {
				var v68 int = ((i67 * (i64 &^ i64)) << (p40(string(append([]byte(g_string), g_uint8)), i67) & 31))
				v68 = ((v68 >> ((g_uint - g_uint) % 8)) << 29)
				mix(uint64(v68))
				_ = i67
			}
			_ = i64
		}
		var v69 int = (((g_int * g_int) >> 48) * ((g_int ^ g_int) &^ (g_int % 8)))
		v70 := &v69
		mix(uint64(v69))
		mix_p_int(v70)
	}
	mixb(v57)
	mix(uint64(v58))
	mix(uint64(v59))
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 3
	i = ((int(f2i(g_float64)) & (x << 44)) - ((x | 4) << (g_uintptr & 63)))
	if ((g_float64 + g_float64) >= float64(g_uint64)) {
		i, x = (i / ((i & x) | 1)), i
		i, x = (x - (int(g_int64) >> (x & 7))), (x &^ (x >> 66))
		v71 := uint64((g_uint64 ^ min((g_uint64 & g_uint64), (g_uint64 >> (g_uint & 31)))))
		v72 := &v71
		mix(uint64(v71))
		mix_p_uint64(v72)
	}
			return (x | -5461207930916599920)
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
	mix(uint64(composeclosures1(fs...)(3)))
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
	mix(uint64(fib(3)))
	a := accclosures1{3}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 3) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 3
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1, 7, inf, -inf, nan, -zero} {
		y := (((x / x) * float64(3.141592653589793)) * ((x + x) + (x / x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64(((g_int16 % 8) | (g_int16 / 7)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*878)) + uint64(i))
	}
	var acc float32
	for i := range 66 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type nummethods3 int16
type basemethods3 struct{ v int16 }
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
func (b basemethods3) Val() int16              { return b.v }
func (b *basemethods3) Inc(k int16) *basemethods3 {
	b.v += k
	if !(g_bool && g_bool) {
		mix(uint64((-min(int64(g_int), int64(g_int32)))))
		v73 := float32((((g_float32 + float32(16777217)) / float32(g_uint64)) + float32((g_float64 + g_float64))))
		mix(fb(float64(v73)))
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
	b := basemethods3{int16(0x8)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int16(-32768))}
	w.Inc(7).Inc(7)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(7)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
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
	run("closures1", closures1)
	run("floats2", floats2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
