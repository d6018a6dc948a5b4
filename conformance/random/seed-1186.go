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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-1.5)

var g_int16 int16 = int16(31387)

var g_int32 int32 = int32(-0x1)

var g_int64 int64 = int64(0x324588bd8b6882f)

var g_int8 int8 = int8(-127)

var g_string string = ""

var g_uint uint = uint(0xfffffffffffffffe)

var g_uint16 uint16 = uint16(0x7fff)

var g_uint32 uint32 = uint32(1404904331)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(204)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint32(x *uint32) {
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
	f2 int
	f3 bool
	f4 [2]int
}

type S5 struct {
	f6 [3]int
	f7 string
}

func p8(a9 uint16, a10 uint8) (r11 string) {
	if ((r11 > r11) || (len(r11) > len(r11))) {
		var v12 float32 = float32(g_int32)
		_ = v12
	} else {
		for i13 := 6; i13 >= 0; i13-- {
			_ = i13
		}
		if (!g_bool || (g_bool == true)) {
		} else {
		}
	}
	if (len(r11) == len(r11)) {
		return
	}
	return clip(((r11 + r11) + string(append([]byte(r11), a10))))
}

func p14(a15 uintptr, a16 bool, a17 int) (r18 bool) {
	switch x := a17; []string{"a", "z", "", "é"}[x&3] {
	case "é":
		for i19 := int16(2); i19 > 0; i19 /= 2 {
			var v20 string = clip(sub((string(rune(g_uint64)) + g_string), int(f2i(float64(g_float32))), (a17 >> 47)))
			a17 = (a17 | (len(v20) * (-a17)))
			a17 = (len(v20) & int(f2i(float64(a15))))
			_ = v20
			_ = i19
		}
		v21 := uint16((uint16((g_int16 / (g_int16 | 1))) % (min((g_uint16 >> (g_uint8 % 33)), (g_uint16 - g_uint16)) | 1)))
		_ = v21
		fallthrough
	case "", "z":
		{
			a17 = (a17 | (a17 | int(a17)))
			a17 = int((a15 & a15))
			var v22 [3]string = [3]string{}
			_ = v22
		}
		var v23 []string = []string{"\"😀\"", "ßQé\n", "Ж", "a\n\n\t世"}
		_ = v23
	case "0":
		if ((g_float64 / float64(3.141592653589793)) < (g_float64 * g_float64)) {
			var v24 [4]int = [4]int{-3414464704625024625, 9223372036854775806, 7}
			a17 = (+a17)
			var v25 uint32 = (((g_uint32 << 39) / ((g_uint32 - uint32(4255861782)) | 1)) / (((g_uint32 & g_uint32) % 2) | 1))
			_ = v24
			_ = v25
		}
		for i26 := 0; i26 < 2; i26++ {
			var v27 bool = a16
			_ = v27
			_ = i26
		}
	default:
		var v28 uint64 = ((g_uint64 & uint64(10060393928860245721)) % 7)
		_ = v28
	}
	for i29 := uint8(16); i29 > 0; i29 /= 2 {
		var v30 int16 = (g_int16 % ((g_int16 & (g_int16 / (g_int16 | 1))) | 1))
		for i31 := uint8(64); i31 > 0; i31 /= 2 {
			v32 := ([1]uint8)([1]uint8{})
			a17 -= (a17 * int(uint(v30)))
			_ = v32
			_ = i31
		}
		_ = v30
		_ = i29
	}
	v33 := int64((int64((g_uint32 & g_uint32)) ^ (max(g_int64, int64(2)) &^ g_int64)))
	a17 = -4226617613195823255
	_ = v33
	if !r18 {
		return
	}
	return ((g_string + "") == string(rune(a15)))
}

func p34(a35 int32, a36 bool, a37 int) (r38 uint64) {
	v39 := uint32((g_uint32 >> ((uint16(g_uintptr) - min(g_uint16, g_uint16)) % 70)))
	a37++
	a37 = a37
	a37 = (a37 ^ ((-a37) &^ (^a37)))
	_ = v39
	if (g_string != g_string) {
		return
	}
	return (^r38)
}

func p40(a41 int16, a42 uintptr, a43 bool) (r44 uint) {
	v45 := S1(S1{f2: 4611686018427387903, f4: [2]int{-6572806989964137784}})
	v46 := &v45
	if ((v46.f2 >> 45) == (v46.f4[0] | -9223372036854775808)) {
		if !p14(a42, v45.f3, v45.f2) {
			var v47 uint8 = (uint8(r44) * (sat(g_string, v46.f2) | uint8(0)))
			v48 := &v47
			v45.f4[0] |= (-v46.f2)
			_ = v47
			_ = v48
		}
	} else {
		var v49 [1]string = [1]string{}
		v45.f2 &= int(((g_int8 >> 21) / 8))
		_ = v49
	}
	v45.f4[1] = ((+v46.f2) * int((g_uint16 ^ uint16(6))))
	_ = v45
	_ = v46
	if a43 {
		return
	}
	return uint((g_uint64 / (g_uint64 | 1)))
}

func core0() {
	var v50 uint32 = g_uint32
	v51 := &v50
	mix(uint64(v50))
	mix_p_uint32(v51)
}

type Innerstructs1 struct {
	X, Y uint8
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint8
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 1
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uint8(12), Pt: [2]uint8{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint8(0xf)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint8(0xf)}, 1}
	other := struct {
		Innerstructs1
		n int
	}{n: 1}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+1
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

var (
	ainits2       = cinits2 + binits2 + 5
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 5, 5 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

func slices3() {
	a := make([]int, 6, 8)
	for i := range a {
		a[i] = []int{-1, 16, 12, -7}[i%4]
	}
	b := append(a, 4611686018427387904)
	c := append(a, -3, 15)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[5:5:5]
	e := append(d, -2)
	if len(e) > 0 {
		e[0] = -3
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[5:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[5:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[5:5]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = -2
	g[0] = 15
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 5+1)
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

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("inits2", inits2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
