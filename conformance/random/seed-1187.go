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

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(-0x78ef)

var g_int32 int32 = int32(1456527953)

var g_int64 int64 = int64(-629571405795082936)

var g_int8 int8 = int8(-6)

var g_string string = "Q"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(55728)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(0x0)

var g_uintptr uintptr = uintptr(0x14)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mixs(x.f3)
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [3]int
	f3 string
}

func p4(a5 bool) (r6 uintptr) {
	var v7 S1 = S1{[3]int{}, ""}
	v8 := &v7
	_ = v7
	_ = v8
	if (g_int64 != g_int64) {
		return
	}
	return ((r6 / 3) | (r6 & uintptr(0x4000000000000000)))
}

func p9(a10 string, a11 string, a12 int) (r13 string) {
	a12 &^= (-((a12 >> 48) % 10))
	{
		v14 := S1(S1{[3]int{2, 1}, "Ж"})
		v15 := S1(v14)
		var v16 []int = []int{7, 20, 0, 15, -2416303396641257228}
		v17 := &v16
		_ = v14
		_ = v15
		_ = v16
		_ = v17
	}
	var v18 int = int(uint16(g_uint32))
	v18, a12 = v18, len(r13)
	_ = v18
	if !g_bool {
		return
	}
	return clip(a11)
}

func p19(a20 string) (r21 int8) {
	L23:
	for i22 := 0; i22 < 4; i22++ {
		var v24 uintptr = uintptr(((g_uint64 << 43) & (g_uint64 >> 14)))
		a20 = clip((a20 + (sub(a20, 16, len(a20)) + string(append([]byte(a20), uint8(1))))))
		for i25 := 5; i25 >= 0; i25-- {
			_ = i25
			if !(a20 == a20) {
				continue
			}
		}
		_ = v24
		_ = i22
		if (g_bool && (g_bool && true)) {
			continue L23
		}
	}
	if (g_float64 == g_float64) {
		return
	}
	return (^(r21 / 7))
}

func core0() {
	var v26 int8 = int8((g_int32 + int32(g_int64)))
	v27 := float32((float32(uint(g_uint)) * g_float32))
	L29:
	for i28 := 3; i28 >= 0; i28-- {
		if ((g_uint / (g_uint | 1)) < (g_uint << 41)) {
			for i30 := int16(4); i30 > 0; i30 /= 2 {
				var v31 S1 = S1{f3: "ß_z"}
				v32 := uint8(g_uint8)
				v33 := &v32
				v31.f2[1] = (int(i30) / (i28 | 1))
				mix_S1(v31)
				mix(uint64(v32))
				mix_p_uint8(v33)
				_ = i30
			}
		}
		L35:
		for i34 := range 6 {
			v26 *= int8(18)
			for i36 := uint8(4); i36 > 0; i36 /= 2 {
				_ = i36
			}
			if ((g_uint64 | uint64(12)) <= (+g_uint64)) {
				var v37 [1]string = [1]string{"ЖéQaЖ"}
				mix__1_string(v37)
			} else {
			}
			_ = i34
			if ((g_string <= g_string) || (g_bool != g_bool)) {
				continue L35
			}
		}
		_ = i28
		if ((i28 > i28) != !g_bool) {
			continue L29
		}
	}
	if ((g_float64 == g_float64) && (g_bool || g_bool)) {
		var v38 int64 = ((+(g_int64 % 8)) &^ (int64(f2i(g_float64)) & int64(g_int16)))
		v39 := &v38
		v40 := float32((v27 + (v27 * (v27 / float32(1e-20)))))
		mix(uint64(v38))
		mix_p_int64(v39)
		mix(fb(float64(v40)))
	}
	L42:
	for i41 := range 4 {
		_ = i41
		if ((g_float64 >= g_float64) != !g_bool) {
			break L42
		}
	}
	mix(uint64(v26))
	mix(fb(float64(v27)))
}

const (
	aconsts1 = iota * 5
	bconsts1
	_
	cconsts1 = 1 << (iota + 6)
	dconsts1
	econsts1, fconsts1 = iota, "s5"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 163
const (
	thirdconsts1          = 47.0 / 3
	rconsts1              = 'a' + iota*6
	tconsts1    int16        = 114
	maskconsts1           = ^uint32(0) >> 6
	big2consts1           = bigconsts1 >> (163 - 6) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 3)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0.1, -1.5, inf, -inf, nan, -zero} {
		y := float64((max(g_int64, int64(9223372036854775806)) >> ((g_uint8 &^ g_uint8) & 31)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((float64(float32(y)) + float64((g_uint16 << (g_uint % 8))))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*435)) + uint64(i))
	}
	var acc float32
	for i := range 46 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0.1: 2}
	m[nan]++
	mix(uint64(len(m)))
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
	v43 := string(clip(string(rune(uintptr((g_int << (g_uint64 & 7)))))))
	switch x := (len(v43) | (len(v43) / (len(v43) | 1))); x & 7 {
	case 5:
		k |= ((k / 3) - int64(f2i(float64(g_int32))))
	case 6, 3:
	case 7:
	default:
	}
	mixs(v43)
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int64(1416544029132236197)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int64(9223372036854775807))}
	w.Inc(6).Inc(6)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(6)
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
	run("consts1", consts1)
	run("floats2", floats2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
