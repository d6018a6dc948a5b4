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

func at_uint32(s []uint32, i int) uint32 {
	if len(s) == 0 {
		var z uint32
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(-0x6)

var g_int64 int64 = int64(10)

var g_int8 int8 = int8(-5)

var g_string string = "é\"😀界"

var g_uint uint = uint(8179776748230044656)

var g_uint32 uint32 = uint32(15)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(0xa)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
	mixs(x.f4)
	mix__1_int(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
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
	f2 [2]int
	f3 int16
	f4 string
	f5 [1]int
}

func p6(a7 int) (r8 uint16) {
	var v9 []uint32 = []uint32{uint32(12)}
	if ((g_float64 * g_float64) <= (g_float64 + g_float64)) {
		var v10 string = clip((sub((g_string + g_string), int(g_int8), (-len(v9))) + g_string))
		_ = v10
	}
	switch x := (a7 / (len(v9) | 1)); x & 7 {
	case 1:
		var v11 bool = (len(v9) > int(f2i((g_float64 * g_float64))))
		_ = v11
	case 4, 3:
		a7--
		a7 = ((a7 / (a7 | 1)) % (((a7 & len(v9)) ^ len(v9)) | 1))
	case 0:
		switch x := min(a7, (a7 * len(v9))); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			v12 := int32(((^(g_int32 << (g_int32 & 31))) << 55))
			_ = v12
			fallthrough
		case "", "0":
			r8--
			a7 = min(len(v9), ((len(v9) | a7) / (int(f2i(g_float64)) | 1)))
		case "a":
			a7 = 9223372036854775807
			a7 = int((g_int8 << ((g_int8 / 100) & 63)))
		default:
			a7 = (len(v9) + (-a7))
		}
		var v13 map[int]string = map[int]string{int(21): "\"a\"Ж"}
		_ = v13
	default:
		a7 *= (a7 + 16)
	}
	a7 = -1
	_ = v9
	if (g_float64 > float64(1)) {
		return
	}
	return uint16(g_uint64)
}

func p14(a15 int) (r16 bool) {
	v17 := string(clip(g_string))
	{
		{
			a15 &^= (int((g_uint * g_uint)) &^ (int(g_int8) % 3))
			var v18 uint64 = (((g_uint64 ^ g_uint64) * min(g_uint64, uint64(17))) &^ (uint64(g_uint64) - uint64(g_uint64)))
			v19 := &v18
			_ = v18
			_ = v19
		}
	}
	if (v17 <= (v17 + v17)) {
		switch x := (a15 >> (uint8(g_uint) % 8)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a15 &= -9
			a15 = (a15 * int(int16(g_int32)))
			fallthrough
		case "a", "z":
			a15 = int((int8(g_int32) &^ (g_int8 << 31)))
			a15 *= max(a15, len(v17))
		case "":
			v20 := float64(((float64(g_int64) - g_float64) * g_float64))
			_ = v20
		default:
			a15 -= a15
		}
	} else {
		if ((g_float64 > g_float64) == (r16 && r16)) {
			v17 = clip(string([]rune(v17)))
		} else {
			var v21 bool = (r16 == (a15 == max(len(v17), len(v17))))
			_ = v21
		}
		a15 = (((a15 ^ a15) << (int(g_int16) & 7)) << (((g_uint32 | g_uint32) << ((g_uint32 * uint32(0x5)) % 70)) % 33))
	}
	_ = v17
	if (r16 == true) {
		return
	}
	return (g_string != (g_string + g_string))
}

func core0() {
	for i22 := range 2 {
		switch x := (i22 &^ (^i22)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
		case "a", "z":
			mix(uint64(((^(g_uintptr | uintptr(77301563256055052))) << 54)))
			var v23 uint64 = ((uint64(g_uintptr) % ((g_uint64 | g_uint64) | 1)) | ((g_uint64 % 64) | (-g_uint64)))
			mix(uint64(v23))
		case "é":
		}
		_ = i22
		if ((+g_int8) < int8(g_uint8)) {
			continue
		}
	}
	for i24 := range 3 {
		for i25 := uint32(2); i25 > 0; i25 /= 2 {
			switch x := i24; uint8(x>>3) & 7 {
			case 4:
			case 5, 0:
			case 2:
			}
			_ = i25
		}
		_ = i24
	}
	for i26 := 0; i26 < 2; i26++ {
		v27 := int32((g_int32 / 2))
		var v28 int16 = (g_int16 &^ int16((^i26)))
		v29 := ([]string)([]string{""})
		mix(uint64(v27))
		mix(uint64(v28))
		mix_sl_string(v29)
		_ = i26
	}
	if ((g_bool || g_bool) != (g_uint8 < uint8(4))) {
		v30 := uint64(max(((g_uint64 | g_uint64) / ((g_uint64 + g_uint64) | 1)), g_uint64))
		mix(uint64(v30))
	}
	for i31 := 0; i31 < 5; i31++ {
		{
			if ((g_float64 / g_float64) >= g_float64) {
			}
		}
		_ = i31
		if p14((i31 * 11)) {
			break
		}
	}
}

type Innerstructs1 struct {
	X, Y int32
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int32
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 9
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: int32(0x58193b94), Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(20)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int32(20)}, 9}
	other := struct {
		Innerstructs1
		n int
	}{n: 9}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+9
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

func pickswitches2(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 2, 0:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 17:
	var v32 S1 = S1{f2: [2]int{-6243469997997227758}, f3: int16(-32767), f4: "a世界"}
	v33 := string(clip(sub((v32.f4 + v32.f4), (int(g_uint) + int(g_uint)), (v32.f2[1] / (int(g_uintptr) | 1)))))
	mix_S1(v32)
	mixs(v33)
		r += 100
	case 26, 4, 10:
		r += 1000
		switch {
		case y > 16:
			r++
		case y == 26:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches2() {
	for x := range uint8(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 16) {
	case tr(2, 3), tr(3, 16), tr(4, 16):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 16) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(16)
	switch e {
	case 16 + 100, "x", nil:
		mix(5)
	case uint8(16):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func complexes3() {
	a, b := complex(-7, 3), complex(float64(2), 0.5)
	for i := range 8 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 3 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("switches2", switches2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
