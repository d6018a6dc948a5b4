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

var g_S1 S1 = S1{f2: "界aé", f4: 9223372036854775807}

var g__2_string [2]string = [2]string{"Q\na\x00"}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-0.48370114398446784)

var g_int int = 16

var g_int16 int16 = int16(1)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(0x43)

var g_string string = "界Q_"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(0xffff)

var g_uint32 uint32 = uint32(4294967294)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(64)

var g_uintptr uintptr = uintptr(1700697137275239538)

func mix_S9(x S9) {
	mixb(x.f10)
	mixs(x.f11)
	mix__1_int(x.f12)
	mixs(x.f13)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_uint(x *uint) {
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

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 int64
	f4 int
}

type S5 struct {
	f6 int16
	f7 bool
	f8 uint8
}

type S9 struct {
	f10 bool
	f11 string
	f12 [1]int
	f13 string
}

func p14(a15 bool) (r16 bool) {
	if (int(g_uint8) > (g_int + g_int)) {
	}
	if (a15 == (g_int <= 17)) {
		{
		}
	} else {
		for i17 := 5; i17 >= 0; i17-- {
			var v18 S1 = S1{"\x00_Q", int64(-6605766122989417643), 20}
			_ = v18
			_ = i17
		}
	}
	if (a15 || r16) {
		return
	}
	return ((g_uint8 & uint8(254)) <= uint8(g_int16))
}

func p19(a20 string) (r21 uint8) {
	switch x := len(a20); uint8(x>>3) & 7 {
	case 3:
		v22 := ([5]int32)([5]int32{})
		_ = v22
	case 7, 6:
		for i23 := range 5 {
			var v24 string = clip((a20 + a20))
			_ = v24
			_ = i23
		}
	case 2:
		var v25 float32 = (float32((g_int64 / 2)) + float32(g_uint))
		switch x := len(a20); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "é", "a":
			var v26 uint32 = (((g_uint32 * uint32(0x13)) << ((g_int16 * g_int16) & 7)) + ((g_uint32 - uint32(2147483647)) >> ((g_int16 << 23) & 31)))
			_ = v26
		case "0":
		default:
		}
		_ = v25
	}
	switch x := len(a20); x & 7 {
	case 1:
		var v27 map[int]int = map[int]int{int(4): -6, int(6): 11}
		v28 := &v27
		v29 := (map[int]uintptr)(map[int]uintptr{int(14): uintptr(2)})
		_ = v27
		_ = v28
		_ = v29
	case 7, 6:
	case 3:
		L31:
		for i30 := 0; i30 < 1; i30++ {
			_ = i30
			if (float64(g_int32) < float64(1e10)) {
				continue L31
			}
		}
	}
	if (len(a20) <= len(a20)) {
		return
	}
	return uint8(2)
}

func p32(a33 uint16, a34 int8) (r35 uint) {
	if !!g_bool {
		for i36 := 3; i36 >= 0; i36-- {
			v37 := float32(((-g_float32) + ((g_float32 + g_float32) * (g_float32 - g_float32))))
			_ = v37
			_ = i36
		}
		v38 := ([1]uint8)([1]uint8{})
		_ = v38
	} else {
		switch x := (g_int ^ -7548699970279326578); uint8(x>>3) & 7 {
		case 0:
			a34 += int8(126)
		case 5, 6:
			a33 -= max((^a33), uint16((g_int16 >> 21)))
		case 4:
		default:
			a34 = max(((a34 & a34) ^ (a34 >> (g_int16 & 7))), (a34 ^ max(a34, a34)))
		}
	}
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "é":
		if ((g_int ^ 19) <= (g_int + 1208553153076415232)) {
		} else {
			var v39 int32 = int32(0x7ffffffe)
			v40 := &v39
			r35 = (r35 | (r35 / ((r35 | uint(0)) | 1)))
			_ = v39
			_ = v40
		}
	case "0", "z":
		var v41 int32 = ((int32(g_int64) * (g_int32 & g_int32)) << (((r35 << 67) << 62) % 70))
		_ = v41
		fallthrough
	case "a":
	default:
		if !(g_bool == false) {
			v42 := int32((min((g_int32 - int32(-411572921)), int32(g_int)) / 2))
			_ = v42
		} else {
		}
	}
	if (g_int <= 13) {
		return
	}
	return (r35 | (r35 >> (g_uint8 % 33)))
}

func p43(a44 int) (r45 string) {
	for i46 := 7; i46 >= 0; i46-- {
		a44 += ((int(g_int8) + 1468574397795427079) % (i46 | 1))
		a44 = (len(r45) | (a44 >> (g_int16 & 63)))
		_ = i46
		if !(r45 != "0€") {
			continue
		}
	}
	if ((r45 + r45) > sub(r45, a44, len(r45))) {
		for i47 := 0; i47 < 3; i47++ {
			a44 = ((a44 >> (p19("") % 33)) ^ (i47 << 13))
			v48 := int((len(r45) &^ (len(r45) - a44)))
			_ = v48
			_ = i47
		}
	} else {
		a44 ^= len(r45)
	}
	switch x := len(r45); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		r45 = clip((r45 + sub("ß界aЖ\t", (a44 ^ 20), (a44 << (g_uint8 % 33)))))
		fallthrough
	case "0", "a":
		var v49 S1 = g_S1
		_ = v49
		fallthrough
	case "":
		for i50 := 0; i50 < 4; i50++ {
			a44 = (len(r45) ^ (i50 &^ (i50 + 5089549125515637679)))
			a44 = (len(r45) | (a44 / ((i50 % (len(r45) | 1)) | 1)))
			_ = i50
		}
	default:
		r45 = clip((r45 + string(rune((g_int8 % 2)))))
	}
	if (g_bool || g_bool) {
		return
	}
	return clip(string(append([]byte(r45), (+g_uint8))))
}

func core0() {
	switch x := min((g_int | -5), (g_int << 61)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		{
		}
	case "é", "z":
		{
			var v51 int64 = (((g_int64 + int64(18)) << 59) << 65)
			var v52 float64 = ((-float64(g_uintptr)) * (float64(g_int32) - (g_float64 * float64(1))))
			mix(uint64(v51))
			mix(fb(v52))
		}
		fallthrough
	case "":
		if g_bool {
			if (float64(g_uint16) != (g_float64 * g_float64)) {
				var v53 bool = ((string(append([]byte(g_string), uint8(140))) + string(rune(g_uint8))) > string(append([]byte(string(rune(g_uint32))), g_uint8)))
				mixb(v53)
			}
			if g_bool {
			} else {
			}
			var v54 []string = []string{"\""}
			mix_sl_string(v54)
		} else {
			var v55 float64 = (((g_float64 - g_float64) * (g_float64 * float64(1e-300))) - (float64(g_int64) / (g_float64 * float64(0.5341216054091389))))
			mix(fb(v55))
		}
		v56 := int16(((int16(g_int16) << ((g_int16 << (g_uint64 % 33)) & 7)) &^ (int16(g_int16) | (g_int16 / 64))))
		mix(uint64(v56))
	}
	v57 := uint(uint((max(g_uint, uint(7)) >> ((g_uintptr - uintptr(14)) & 31))))
	v58 := &v57
	for i59 := range 7 {
		if (min(g_uint8, g_uint8) > (g_uint8 << (g_uint64 & 63))) {
			mix(uint64(p19(sub(string([]rune(g_string)), i59, int(g_int64)))))
		}
		var v60 bool = (max((i59 &^ i59), i59) > int(f2i(float64(g_uint32))))
		mixb(v60)
		_ = i59
	}
	v61 := ([2]string)(g__2_string)
	if ((g_int == 17) == (g_int >= g_int)) {
		{
			if false {
				v61[1] = clip(string(rune((g_uint8 >> ((g_uint64 << 5) & 7)))))
			} else {
			}
			var v62 uintptr = (g_uintptr / (uintptr((g_uint16 % (g_uint16 | 1))) | 1))
			if ((g_bool && true) == (g_bool == g_bool)) {
				v63 := string(clip(v61[0]))
				mixs(v63)
			}
			mix(uint64(v62))
		}
		switch x := (int(v57) << 20); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			if ((v61[0] + v61[1]) <= (v61[0] + v61[0])) {
			} else {
				v61[1] = clip(string(rune(((v57 / (v57 | 1)) % ((*v58) | 1)))))
			}
			if true {
			}
		case "z", "":
			for _, i64 := range clip((p43(g_int) + sub("", g_int, g_int))) {
				var v65 []int = []int{20, -7, 9223372036854775807, 4}
				mix_sl_int(v65)
				_ = i64
			}
		case "é":
			switch x := ((g_int >> 56) << (p19(v61[0]) % 70)); x & 7 {
			case 5:
				v61[1] = clip(sub("", g_int, min((g_int | g_int), (g_int + -4709974491217106527))))
			case 7, 3:
			case 0:
			}
			L67:
			for _, i66 := range clip(string(append([]byte(v61[0]), (g_uint8 - uint8(0xff))))) {
				var v68 uint = p32(((g_uint16 - g_uint16) | (g_uint16 << 47)), ((g_int8 / 10) & (+g_int8)))
				var v69 []int = []int{}
				mix(uint64(v68))
				mix_sl_int(v69)
				_ = i66
				if ((g_int | g_int) > int((*v58))) {
					continue L67
				}
			}
		}
	}
	var v70 int32 = int32(13)
	if (v61[1] < p43(-1787997707023315892)) {
		mix_sl_uint([]uint{uint(0xfa3d180271dca75f), uint(16103323567029838386), uint(9223372036854775807), uint(16), uint(1)})
	}
	for i71 := 1; i71 >= 0; i71-- {
		v61[1] = clip((((v61[1] + v61[0]) + "") + sub(p43(i71), (i71 % (i71 | 1)), i71)))
		_ = i71
	}
	mix(uint64(v57))
	mix_p_uint(v58)
	mix__2_string(v61)
	mix(uint64(v70))
}

type Innerstructs1 struct {
	X, Y uint16
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint16
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 7
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: uint16(9)}, Pt: [2]uint16{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint16(0xe54f)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint16(0xe54f)}, 7}
	other := struct {
		Innerstructs1
		n int
	}{n: 7}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+7
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

func gotos2() {
	i, n := 0, 7
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 7
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
	for r := range 8 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 7:
				continue rows
			case c+r > 8+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r, c = (r - (int(g_int8) | (c - c))), r
	{
		c = ((c / 64) / 100)
		var v72 S9 = S9{false, "aЖ", [1]int{4160554391586765406}, "\t0 €\""}
		r--
		mix_S9(v72)
	}
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

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{-1.5, 0.14963021047057246, inf, -inf, nan, -zero} {
		y := ((x + (-x)) - (x - x))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y / float64((+g_uint16)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*766)) + uint64(i))
	}
	var acc float32
	for i := range 65 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, -1.5: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("gotos2", gotos2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
