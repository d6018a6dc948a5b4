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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0.1)

var g_int int = -5780894042392171528

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(7)

var g_int64 int64 = int64(6890264520817770909)

var g_int8 int8 = int8(-8)

var g_sl_int32 []int32 = []int32{int32(582140701), int32(14), int32(1521242609)}

var g_string string = "€ß\x00"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(0x10)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S1(x S1) {
	mixs(x.f2)
}

func mix_S3(x S3) {
	mixb(x.f4)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
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

type S1 struct {
	f2 string
}

type S3 struct {
	f4 bool
}

type S5 struct {
	f6 string
	f7 [2]int
	f8 string
}

func p9(a10 uint, a11 int, a12 string) (r13 int32) {
	{
		for i14 := range 7 {
			var v15 uintptr = g_uintptr
			a11 = int(r13)
			a10 -= (-a10)
			_ = v15
			_ = i14
		}
	}
	a11 = (int(f2i((g_float64 - float64(-2.25e-7)))) / (((a11 << (g_int16 & 7)) &^ (len(a12) << (g_uint8 & 31))) | 1))
	switch x := int(g_uintptr); x & 7 {
	case 1:
		a11 = 9223372036854775806
		switch x := a11; x & 7 {
		case 3:
			r13 = (r13 / 10)
		case 6, 7:
			a11 *= (int((g_uint8 + g_uint8)) / (len(a12) | 1))
			v16 := S5(S5{"\t", [2]int{8492497969016750615, -2}, "ß"})
			_ = v16
			fallthrough
		case 0:
			a11 |= ((int(g_int16) / (a11 | 1)) & (len(a12) ^ a11))
		}
	case 0, 7:
		{
			a11 = int(a10)
		}
	case 2:
		a10 |= (a10 - (a10 & (a10 << (a10 % 33))))
		a11 = (len(a12) % 100)
	}
	if (g_bool && g_bool) {
		return
	}
	return min(r13, (r13 | int32(-0x9b8afb)))
}

func p17(a18 string) (r19 bool) {
	L21:
	for i20 := 0; i20 < 5; i20++ {
		r19 = ((r19 || (len(a18) >= 3022646374816143658)) && (len(a18) >= (+len(a18))))
		_ = i20
		if !r19 {
			break L21
		}
	}
	for i22 := 0; i22 < 4; i22++ {
		if (int(f2i(g_float64)) > (len(a18) / (len(a18) | 1))) {
			a18 = clip(sub(string(rune(g_int16)), int(uint32(g_int64)), (int(g_uint8) + (len(a18) &^ len(a18)))))
		}
		_ = i22
		if ((g_float64 - g_float64) == (g_float64 - float64(7))) {
			continue
		}
	}
	var v23 map[uint8]string = map[uint8]string{uint8(0): "\"", uint8(21): "\x00\n😀\"😀", uint8(30): "\x00"}
	_ = v23
	if !r19 {
		return
	}
	return (a18 > sub("€\n\t", 9223372036854775807, 9223372036854775806))
}

func p24(a25 int8, a26 uintptr) (r27 string) {
	{
		v28 := (map[int]int)(map[int]int{})
		_ = v28
	}
	var v29 string = clip(((string([]rune(r27)) + (r27 + r27)) + (r27 + "")))
	_ = v29
	if !g_bool {
		return
	}
	return clip((r27 + (r27 + r27)))
}

func p30(a31 string, a32 uint8) (r33 int16) {
	v34 := ([]int32)(g_sl_int32)
	for i35 := range 4 {
		v36 := S5(S5{f6: "😀\n", f7: [2]int{}})
		v37 := &v36
		_ = v36
		_ = v37
		_ = i35
	}
	_ = v34
	if (g_float64 != g_float64) {
		return
	}
	return (r33 | r33)
}

func p38(a39 string, a40 uint) (r41 bool) {
	switch x := len(a39); []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "0", "a":
		r41 = !((g_float64 + float64(280.0477387905853)) > (g_float64 * float64(1e-300)))
		{
			v42 := float32((-(float32(g_uint64) + g_float32)))
			_ = v42
		}
	case "":
		var v43 S5 = S5{f6: "", f8: "a_"}
		var v44 []uint8 = []uint8{uint8(235), uint8(64), uint8(7)}
		v45 := &v44
		_ = v43
		_ = v44
		_ = v45
	}
	if (g_uint16 == (g_uint16 % 64)) {
		{
		}
		v46 := uint8((uint8(uint8(g_int64)) * (^g_uint8)))
		_ = v46
	} else {
		if !p17(a39) {
			v47 := bool((sub(string(rune(g_int16)), (len(a39) & len(a39)), (len(a39) * len(a39))) == (string(rune(g_int8)) + (a39 + a39))))
			var v48 uint64 = (min((g_uint64 << (g_uint16 & 31)), (g_uint64 &^ uint64(13))) % ((g_uint64 << (int8(g_uintptr) & 7)) | 1))
			_ = v47
			_ = v48
		}
	}
	v49 := bool(r41)
	v50 := &v49
	_ = v49
	_ = v50
	if (g_float64 <= g_float64) {
		return
	}
	return ((r41 && false) || !r41)
}

func core0() {
	if p17(string(rune(g_uint16))) {
		v51 := uint64(uint64(min(int8(g_uint16), (g_int8 << (g_uint32 % 70)))))
		mixs(string(append([]byte((p24(g_int8, g_uintptr) + "界Q😀Q")), uint8(g_int8))))
		mix(uint64(v51))
	} else {
	}
	for i52 := 1; i52 >= 0; i52-- {
		switch x := i52; []string{"a", "z", "", "é"}[x&3] {
		case "":
			mix(fb(float64(float32((uint32(g_uint16) << 4)))))
			for _, i53 := range clip((p24(int8(-75), g_uintptr) + (g_string + g_string))) {
				_ = i53
			}
		case "a", "z":
			{
			}
		case "0":
			if ((g_float64 <= float64(-2.25e-7)) == (g_string < g_string)) {
				v54 := uint8(uint8(int32((g_uint32 ^ g_uint32))))
				v55 := &v54
				mix(uint64(v54))
				mix_p_uint8(v55)
			} else {
				var v56 uint64 = (g_uint64 << 64)
				mix(uint64(v56))
			}
		}
		L58:
		for i57 := 0; i57 < 2; i57++ {
			_ = i57
			if (i52 <= int(i57)) {
				break L58
			}
		}
		_ = i52
	}
	if (string(rune(g_uintptr)) == string(rune(g_uint64))) {
		switch x := ((g_int & -3567094605739924350) >> (max(g_uint16, g_uint16) & 31)); uint8(x>>3) & 7 {
		case 4:
			for i59 := range 2 {
				_ = i59
				if !g_bool {
					break
				}
			}
		case 1, 7:
			switch x := (g_int | (g_int + 4611686018427387903)); uint8(x>>3) & 7 {
			case 3:
			case 2, 0:
			case 4:
			}
		case 0:
		}
		L61:
		for i60 := 5; i60 >= 0; i60-- {
			var v62 [3]int = [3]int{-4, 3279984146745072191}
			v63 := ([]int)([]int{-7, 3, 7, -6459608419673054201})
			switch x := ((i60 * -2) + (at_int(v63, 8) % 2)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				v64 := uint8(g_uint8)
				mix(uint64(v64))
			case "", "é":
				v62[0] = int(((g_uintptr * g_uintptr) | (g_uintptr | uintptr(12248099970274708893))))
				v62[0] &^= v62[0]
			case "0":
				if len(v63) < 30 {
					v63 = append(v63, int((g_uint16 * uint16(1))), ((v62[1] &^ 10) * (at_int(v63, 4) & i60)))
				}
			default:
				v62[1] -= max(((at_int(v63, 9) / (at_int(v63, 7) | 1)) >> (uint64(g_int32) % 70)), ((i60 & i60) + (v62[2] | i60)))
			}
			mix__3_int(v62)
			mix_sl_int(v63)
			_ = i60
			if ((i60 != i60) && (g_int16 != g_int16)) {
				break L61
			}
		}
	}
	if ((g_float64 * g_float64) >= (g_float64 + g_float64)) {
		{
		}
	}
	{
		{
			if ((g_uint8 * g_uint8) > (g_uint8 * g_uint8)) {
			}
		}
		var v65 uint64 = min(g_uint64, (^g_uint64))
		mix(uint64(v65))
	}
	if (sub(" 0世ß", g_int, -6) >= sub("界\x00Ж€0", -9223372036854775808, g_int)) {
		for i66 := int16(4); i66 > 0; i66 /= 2 {
			v67 := uint((uint((g_uintptr | g_uintptr)) / (uint((+g_uint64)) | 1)))
			v68 := S1(S1{"Q0\naQ"})
			v69 := &v68
			mix(uint64(v67))
			mix_S1(v68)
			mix_p_S1(v69)
			_ = i66
		}
	} else {
		if p38(string([]rune(g_string)), uint(6)) {
			v70 := string(clip(sub((sub("Qé\tz", 4611686018427387903, g_int) + p24(int8(14), g_uintptr)), ((g_int &^ g_int) >> 41), ((g_int & 2585840986953167969) * int(f2i(g_float64))))))
			if ((+len(v70)) != len(v70)) {
				var v71 S3 = S3{}
				mix_S3(v71)
			}
			mixs(v70)
		}
	}
}

type gridarrays1 [4][3]int

func bumparrays1(a gridarrays1, p *gridarrays1) int {
	a[0][1] += 9
	p[1][2] -= 9
	return a[0][1] ^ p[1][2]
}

func arrays1() {
	var a gridarrays1
	a[1][2] = -1133348322558519102
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int{1: -7, 4}
	for i, x := range lit {
		lit[len(lit)-1] = 9
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
	m := map[[2]int]string{{1, 2}: "x", {1, 9}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 9}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func gotos2() {
	i, n := 0, 12
loop:
	if i >= 5 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 12
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
	for r := range 5 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 12:
				continue rows
			case c+r > 5+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v72 int16 = p30((g_string + string(rune(g_int16))), ((g_uint8 << (g_uint32 & 63)) &^ (g_uint8 % 8)))
	{
		r *= ((^(r * r)) << 63)
		r -= ((int(f2i(g_float64)) + r) << 52)
		c *= (((r << 68) * int(v72)) & (c + (c >> 17)))
	}
	mix(uint64(v72))
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

type nummethods3 uint64
type basemethods3 struct{ v uint64 }
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
func (b basemethods3) Val() uint64              { return b.v }
func (b *basemethods3) Inc(k uint64) *basemethods3 {
	b.v += k
	v73 := float32(float32(0.1))
	mix(fb(float64(v73)))
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{uint64(18446744073709551614)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(uint64(1))}
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
		Val() uint64
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
	run("arrays1", arrays1)
	run("gotos2", gotos2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
