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

var g_S1 S1 = S1{uintptr(0x5), [1]int{}, true, [2]int{}}

var g_bool bool = true

var g_float64 float64 = float64(-0.6892174078721856)

var g_int int = -3

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(-2)

var g_int8 int8 = int8(0x3f)

var g_string string = "€z\n\""

var g_uint uint = uint(10)

var g_uint16 uint16 = uint16(15)

var g_uint32 uint32 = uint32(0x44260a3)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(0xbb)

var g_uintptr uintptr = uintptr(20)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__1_int(x.f3)
	mixb(x.f4)
	mix__2_int(x.f5)
}

func mix_S6(x S6) {
	mixs(x.f7)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
	}
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

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uintptr
	f3 [1]int
	f4 bool
	f5 [2]int
}

type S6 struct {
	f7 string
}

func p8(a9 int16, a10 string, a11 int64) (r12 string) {
	switch x := (len(a10) >> (min(g_uint16, g_uint16) & 7)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "a", "z":
		var v13 [2]uint8 = [2]uint8{uint8(19), uint8(227)}
		v14 := bool(g_bool)
		_ = v13
		_ = v14
	case "":
		v15 := string(clip(sub((r12 + string([]rune(r12))), len(a10), len(r12))))
		_ = v15
	default:
	}
	var v16 S6 = S6{f7: "\"Ж0"}
	_ = v16
	if (g_float64 > float64(-1.5)) {
		return
	}
	return clip(string([]rune((r12 + a10))))
}

func p17(a18 uint, a19 int) (r20 string) {
	L22:
	for i21 := 0; i21 < 3; i21++ {
		var v23 float32 = float32(1e-20)
		_ = v23
		_ = i21
		if !g_bool {
			continue L22
		}
	}
	v24 := int16(int16(-32767))
	if (int(g_uint64) > (len(r20) << 58)) {
		a19 = (((^a19) / (int(f2i(g_float64)) | 1)) / ((len(r20) ^ (len(r20) * len(r20))) | 1))
		a19 = len(r20)
	} else {
		if ((g_bool == g_bool) == !g_bool) {
			a19 = int(f2i(g_float64))
		}
	}
	a19 ^= ((a19 * (a19 &^ a19)) & (a19 ^ max(len(r20), a19)))
	_ = v24
	if (g_uint32 == uint32(2)) {
		return
	}
	return clip(((r20 + r20) + (r20 + r20)))
}

func p25(a26 bool, a27 string) (r28 bool) {
	for i29 := 7; i29 >= 0; i29-- {
		_ = i29
	}
	if !r28 {
		return
	}
	return ((g_uint16 % (g_uint16 | 1)) == (g_uint16 &^ g_uint16))
}

func core0() {
	if ((g_int > g_int) || (g_string > g_string)) {
		var v30 int8 = g_int8
		mix(uint64(v30))
	}
	{
		if (sub(g_string, g_int, 2) >= string([]rune(g_string))) {
			var v31 [2]uint8 = [2]uint8{uint8(252), uint8(0xf)}
			mix__2_uint8(v31)
		} else {
			v32 := uint8(uint8(g_int32))
			v33 := &v32
			mix(uint64(v32))
			mix_p_uint8(v33)
		}
	}
	v34 := (map[int]string)(map[int]string{int(27): "世0Q ", int(4): "é\"z"})
	for i35 := int16(128); i35 > 0; i35 /= 2 {
		if (len(v34) < (len(v34) << 38)) {
			if ((i35 ^ i35) >= (i35 >> (g_uint16 % 70))) {
				v36 := string(clip(sub("世", (len(v34) / 2), ((len(v34) >> (g_uint16 % 70)) % (min(len(v34), len(v34)) | 1)))))
				mixs(v36)
			} else {
				var v37 bool = ((g_uint64 == (g_uint64 >> 27)) == (p25(false, "aQQ€") || !g_bool))
				mixb(v37)
			}
		}
		var v38 uint = uint(((g_uint << 56) | g_uint))
		v39 := ([]string)([]string{"😀é", "", "€😀\x000", "0😀Ж\x00z"})
		mix(uint64(v38))
		mix_sl_string(v39)
		_ = i35
	}
	var v40 string = clip(v34[1])
	v41 := &v40
	for i42 := 5; i42 >= 0; i42-- {
		v43 := uint16((((g_uint16 ^ uint16(58514)) % 100) &^ g_uint16))
		v44 := &v43
		{
			v45 := string(clip(string(append([]byte((*v41)), (max(g_uint8, g_uint8) % ((^g_uint8) | 1))))))
			v46 := S6(S6{"_ßé"})
			v47 := &v46
			mixs(v45)
			mix_S6(v46)
			mix_p_S6(v47)
		}
		{
			for i48 := 0; i48 < 2; i48++ {
				_ = i48
			}
			if g_bool {
			} else {
			}
			mix(uint64(((g_uintptr &^ uintptr(3)) - (g_uintptr << (g_uintptr & 7)))))
		}
		mix(uint64(v43))
		mix_p_uint16(v44)
		_ = i42
	}
	mix_map_int_string(v34)
	mixs(v40)
	mix_p_string(v41)
}

type nummethods1 uintptr
type basemethods1 struct{ v uintptr }
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
func (b basemethods1) Val() uintptr              { return b.v }
func (b *basemethods1) Inc(k uintptr) *basemethods1 {
	b.v += k
	var v49 S6 = S6{f7: "_ß"}
	if ((g_int << 25) >= -4831398316217945408) {
		v49.f7 = clip((v49.f7 + string([]rune(sub(v49.f7, g_int, -9223372036854775807)))))
	} else {
		var v50 []uint8 = []uint8{uint8(0xa6), uint8(0), uint8(16), uint8(0x12)}
		var v51 bool = (((g_float64 <= g_float64) != g_bool) == g_bool)
		mix_sl_uint8(v50)
		mixb(v51)
	}
	mix_S6(v49)
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{uintptr(17)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(uintptr(0))}
	w.Inc(5).Inc(5)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(5)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uintptr
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func complexes2() {
	a, b := complex(9, 7), complex(float64(0), 0.5)
	for i := range 12 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func gotos3() {
	i, n := 0, 10
loop:
	if i >= 12 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 10
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 12 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 10:
				continue rows
			case c+r > 12+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r = (r &^ ((c & c) + r))
	var v52 uint32 = (g_uint32 >> (g_uint % 33))
	mix(uint64(v52))
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func core4() {
	v53 := ([5]string)([5]string{"\" z\n"})
	{
		if p25(!g_bool, (v53[0] + v53[4])) {
		}
	}
	for i54 := range 1 {
		switch x := int(int16(i54)); uint8(x>>3) & 7 {
		case 3:
			switch x := int(f2i((g_float64 - g_float64))); x & 7 {
			case 6:
			case 2, 4:
			case 7:
			default:
			}
		case 2, 7:
			var v55 float32 = float32(-3)
			mix(fb(float64(v55)))
		case 1:
			if ((g_uint & g_uint) > (g_uint >> (g_int32 & 7))) {
				var v56 int16 = ((g_int16 + g_int16) ^ (g_int16 * int16(-17523)))
				mix(uint64(v56))
			}
		default:
		}
		if ((^i54) <= 18) {
			mix_S1(g_S1)
			{
				var v57 []string = []string{}
				v58 := ([]int)([]int{})
				mix_sl_string(v57)
				mix_sl_int(v58)
			}
			for i59 := 1; i59 >= 0; i59-- {
				_ = i59
			}
		} else {
			var v60 [1]string = [1]string{}
			mix__1_string(v60)
		}
		_ = i54
	}
	for i61 := 5; i61 >= 0; i61-- {
		mix(uint64((((g_uint16 & uint16(48324)) * (g_uint16 | g_uint16)) &^ ((-g_uint16) &^ (g_uint16 + uint16(7))))))
		_ = i61
	}
	mix__5_string(v53)
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("complexes2", complexes2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
