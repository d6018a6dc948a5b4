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

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e-300)

var g_int int = -1

var g_int16 int16 = int16(0x353b)

var g_int32 int32 = int32(-9)

var g_int64 int64 = int64(0x5dd0dc0f11ac2f55)

var g_int8 int8 = int8(17)

var g_string string = "😀"

var g_uint uint = uint(6564130479215698126)

var g_uint16 uint16 = uint16(5119)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(6626036445859696053)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mix__3_int(x.f4)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 [3]int
}

type S5 struct {
	f6 uint
	f7 string
	f8 string
}

func p9(a10 int64) (r11 uint32) {
	v12 := int((max((g_int ^ 15), g_int) / 100))
	switch x := v12; uint8(x>>3) & 7 {
	case 4:
		v13 := float64(float64(g_float32))
		_ = v13
		fallthrough
	case 6, 0:
		if ((g_float64 != float64(7)) != (g_string > g_string)) {
			v12 = 3
		} else {
			var v14 uint32 = (r11 >> 58)
			v12 -= (v12 + (v12 | (v12 | v12)))
			_ = v14
		}
		var v15 uint32 = uint32(((g_uint &^ g_uint) >> (max(g_int32, int32(0x7ffffffe)) & 7)))
		_ = v15
	case 1:
		v12 |= int(((g_uint8 & g_uint8) >> 29))
		switch x := ((v12 * v12) & int(r11)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			v12 *= (v12 / 10)
			v12 = (v12 ^ (v12 | (v12 ^ v12)))
		case "a", "0":
			v16 := uint64((uint64(g_int16) - g_uint64))
			var v17 int = (int(min(g_uint16, g_uint16)) & (-v12))
			_ = v16
			_ = v17
			fallthrough
		case "":
			v12 = ((int(g_int8) >> 27) + ((v12 % 100) + int(f2i(g_float64))))
		default:
			v12 ^= ((v12 % 3) + (v12 / (v12 | 1)))
		}
	}
	for i18 := range 7 {
		if !(g_bool || g_bool) {
			var v19 uint8 = (g_uint8 ^ ((g_uint8 << 36) % ((g_uint8 >> (g_int8 & 7)) | 1)))
			_ = v19
		}
		_ = i18
	}
	_ = v12
	if g_bool {
		return
	}
	return uint32(g_int8)
}

func p20(a21 int, a22 bool, a23 string) (r24 uint32) {
	switch x := a21; x & 7 {
	case 3:
		switch x := ((a21 ^ a21) + int(g_int8)); x & 7 {
		case 2:
			r24 = ((r24 >> 43) - ((r24 + r24) ^ (r24 << (g_uint % 33))))
		case 4, 1:
			var v25 [1]string = [1]string{"界é\t😀"}
			a21 = (len(a23) % ((a21 &^ 4611686018427387904) | 1))
			_ = v25
		case 0:
			a21 = int(f2i(g_float64))
		}
	case 4, 7:
		a21 = (len(a23) * (len(a23) | (len(a23) &^ len(a23))))
	case 2:
		for i26 := int16(128); i26 > 0; i26 /= 2 {
			a21 *= (int(uint16(g_int32)) << 6)
			a21 = (^(len(a23) &^ len(a23)))
			_ = i26
			if true {
				break
			}
		}
	}
	v27 := float64(((g_float64 - (g_float64 * g_float64)) / (float64(g_float32) + float64(g_float32))))
	v28 := &v27
	a21 = (a21 + (len(a23) >> ((+r24) & 31)))
	_ = v27
	_ = v28
	if true {
		return
	}
	return (r24 % ((r24 & r24) | 1))
}

func core0() {
	switch x := (int(g_uint32) >> ((g_uint8 >> 11) % 33)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
	case "0", "z":
	case "":
		for i29 := 6; i29 >= 0; i29-- {
			v30 := S1(S1{f2: false, f4: [3]int{474277834072380325}})
			for i31 := 3; i31 >= 0; i31-- {
				v30.f4[1]--
				v32 := float32(float32(uint(g_uint64)))
				mix(fb(float64(v32)))
				_ = i31
			}
			switch x := i29; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v30.f4[2] = int(min((g_int64 - int64(1)), g_int64))
				v30.f4[1] = (int(int32(g_int16)) & (int(g_int32) | (v30.f4[0] >> (g_uint16 & 7))))
			case "é", "0":
				v30.f4[0] = (v30.f4[1] / 100)
			case "z":
				v30.f4[2] = (i29 / (int(f2i((g_float64 + float64(1e-300)))) | 1))
				v30.f4[1] = int(((g_uint8 ^ uint8(74)) | sat(" Ж€", i29)))
			}
			mix_S1(v30)
			_ = i29
		}
	}
	v33 := uint16(uint16(((g_int32 / (g_int32 | 1)) + (g_int32 >> (g_uint8 & 63)))))
	v34 := &v33
	L36:
	for i35 := 0; i35 < 7; i35++ {
		v37 := uint((((g_uint & uint(0x8970b92f088f8097)) ^ uint(g_uint8)) * max(uint(g_int32), (g_uint - g_uint))))
		mix(uint64(v37))
		_ = i35
		if ((g_bool && g_bool) || (g_bool == g_bool)) {
			continue L36
		}
	}
	if ((g_string + g_string) <= (g_string + g_string)) {
		{
			mix(uint64((sat(string(rune(g_int32)), (g_int / (g_int | 1))) &^ (g_uint8 % (sat("_Ж€0界", g_int) | 1)))))
			if ((-g_float64) > (-g_float64)) {
				v38 := int32((^((g_int32 - int32(-4)) << 45)))
				v39 := uint64(((uint64(g_uintptr) ^ (g_uint64 % (g_uint64 | 1))) + g_uint64))
				v39 = min(((v39 % (v39 | 1)) >> 41), (v39 << (v33 % 8)))
				mix(uint64(v38))
				mix(uint64(v39))
			}
			v40 := string(clip((string(rune(g_uint)) + (sub(g_string, g_int, g_int) + string(rune((*v34)))))))
			mixs(v40)
		}
		if !(g_float64 == g_float64) {
		}
	}
	mix(uint64(v33))
	mix_p_uint16(v34)
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err9" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic("plain")
	}
	w := n * 9
	res = w
	var v41 uint = max(uint((g_uintptr << (g_int8 & 7))), ((g_uint >> (g_uint % 33)) | (g_uint | g_uint)))
	mix(uint64(v41))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 3 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers1() {
	r, err := leveldefers1(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{9}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{3.141592653589793, 3.141592653589793, inf, -inf, nan, -zero} {
		y := x
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((-((x * float64(0.3213637302170236)) * float64(z)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*895)) + uint64(i))
	}
	var acc float32
	for i := range 141 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 3.141592653589793: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func complexes3() {
	a, b := complex(-5, 6), complex(float64(0), 0.5)
	for i := range 4 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("floats2", floats2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
