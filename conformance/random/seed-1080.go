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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{[2]int{6, 8662495625685285943}, "Q\néЖ0"}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -7

var g_int16 int16 = int16(7)

var g_int32 int32 = int32(0x7ffffffe)

var g_int64 int64 = int64(-54047108163052502)

var g_int8 int8 = int8(6)

var g_string string = "\"\x00"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(64402)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(9)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(13)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mixs(x.f3)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int16(x [2]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
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
	f3 string
}

func p4(a5 int, a6 bool) (r7 uintptr) {
	a5 -= a5
	var v8 uint32 = min(g_uint32, g_uint32)
	var v9 uintptr = uintptr((g_int32 & g_int32))
	_ = v8
	_ = v9
	if !a6 {
		return
	}
	return uintptr(r7)
}

func p10(a11 bool, a12 uint32) (r13 string) {
	if (g_float64 <= float64(g_int32)) {
		v14 := float64(g_float64)
		_ = v14
	} else {
		L16:
		for i15 := 7; i15 >= 0; i15-- {
			_ = i15
			if ((i15 << (g_uint64 % 33)) > (^i15)) {
				break L16
			}
		}
	}
	L18:
	for i17 := 5; i17 >= 0; i17-- {
		if !a11 {
		}
		_ = i17
		if ((a11 == a11) == (g_int32 != int32(15))) {
			continue L18
		}
	}
	if (a11 && a11) {
		return
	}
	return clip(((r13 + r13) + string(rune(len(r13)))))
}

func p19(a20 int, a21 int, a22 bool) (r23 uintptr) {
	var v24 []uint8 = []uint8{uint8(18), uint8(13), uint8(11), uint8(64)}
	if a22 {
		a21 = ((a21 - (len(v24) % (a20 | 1))) * int((g_uint16 & uint16(58302))))
		v25 := bool((((g_string + "界界\"") + (g_string + g_string)) == (string(rune(g_int64)) + string(rune(a21)))))
		a20 = (a21 - 20)
		_ = v25
	}
	_ = v24
	if (a22 && a22) {
		return
	}
	return r23
}

func p26(a27 int, a28 string, a29 bool) (r30 string) {
	a27 = (-a27)
	v31 := ([5]string)([5]string{})
	v32 := &v31
	switch x := a27; []string{"a", "z", "", "é"}[x&3] {
	case "":
		switch x := (int(g_uint32) ^ int(g_uintptr)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			a27 = (int(f2i((g_float64 / g_float64))) / (len(r30) | 1))
		case "z", "é":
			v33 := int64((g_int64 - ((g_int64 &^ int64(16)) & (g_int64 >> (g_uint % 33)))))
			a27 = int(uint8(max(g_uint64, g_uint64)))
			_ = v33
		case "":
			var v34 float64 = ((float64(g_uint16) - (g_float64 / g_float64)) + (g_float64 + (g_float64 + g_float64)))
			a27 = int((int32(g_int16) * (^g_int32)))
			_ = v34
		default:
			a27 = len(r30)
		}
	case "z", "a":
		if (!a29 || (a29 && a29)) {
			var v35 string = clip((v31[4] + (p10(false, g_uint32) + (r30 + r30))))
			_ = v35
		} else {
			v36 := int8((int8((g_uint8 + uint8(0x5))) &^ (int8(g_int64) | int8(g_uint16))))
			_ = v36
		}
		a27 |= (len(r30) % (len(r30) | 1))
		fallthrough
	case "é":
		a27 -= int(g_uint)
		a27 = ((a27 * (a27 / 2)) << (g_uint & 31))
	default:
		switch x := len(a28); uint8(x>>3) & 7 {
		case 4:
			r30 = clip(p10(((-g_float64) > float64(g_float32)), (g_uint32 / ((g_uint32 / (g_uint32 | 1)) | 1))))
			var v37 S1 = g_S1
			_ = v37
		case 0, 1:
			var v38 S1 = S1{f2: [2]int{}, f3: "ßQ€世 "}
			v39 := &v38
			_ = v38
			_ = v39
		case 3:
			a27 = 3796610690119614423
		}
	}
	L41:
	for i40 := 6; i40 >= 0; i40-- {
		if ((g_uint64 - g_uint64) > (g_uint64 >> 23)) {
			a29 = ((g_float64 - (g_float64 * float64(1e-300))) > (g_float64 * (-g_float64)))
			a27 = (a27 &^ int((g_int8 % 100)))
			a28 = clip(a28)
		} else {
			v42 := string(clip(string([]rune((sub("_\x00€", 1288127139252305275, 4611686018427387904) + (a28 + r30))))))
			v43 := &v42
			v44 := uintptr(uintptr((int64(f2i(g_float64)) >> 36)))
			_ = v42
			_ = v43
			_ = v44
		}
		for i45 := 5; i45 >= 0; i45-- {
			a27 = (a27 &^ (a27 * (a27 >> (g_uint64 % 33))))
			a27 = max((max(len(r30), -7) / ((+i40) | 1)), int(g_int64))
			a27 = int(((g_int16 << (g_uintptr & 7)) >> ((g_uint64 % (g_uint64 | 1)) % 8)))
			_ = i45
		}
		_ = i40
		if a29 {
			break L41
		}
	}
	_ = v31
	_ = v32
	if (g_uint64 <= g_uint64) {
		return
	}
	return clip((p10(a29, uint32(0x6b182ee0)) + (r30 + a28)))
}

func core0() {
	mix_S1(S1{[2]int{-7}, "\x00zЖQ"})
	if g_bool {
		var v46 uint = (min(g_uint, uint(g_int)) >> (g_uint % 8))
		mix(uint64(v46))
	} else {
		var v47 uint64 = (uint64((g_uint32 + g_uint32)) * (g_uint64 &^ min(g_uint64, g_uint64)))
		var v48 int8 = (+int8(g_int64))
		mix(uint64(v47))
		mix(uint64(v48))
	}
	switch x := int(max(g_uint64, g_uint64)); x & 7 {
	case 3:
		if (g_float64 < (g_float64 + g_float64)) {
			for i49 := range 1 {
				var v50 int = (int((g_uint % 64)) >> 27)
				v51 := float64(float64(0))
				mix(uint64(v50))
				mix(fb(v51))
				_ = i49
			}
			v52 := float32(float32(((g_float64 + float64(0.1)) / float64(g_int))))
			switch x := min((g_int &^ g_int), g_int); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				fallthrough
			case "", "0":
				v52 = (v52 - (v52 / (v52 - v52)))
			case "a":
			default:
				v53 := S1(S1{[2]int{9223372036854775807, -6}, "\nЖa"})
				mix_S1(v53)
			}
			mix(fb(float64(v52)))
		}
	case 6, 1:
		{
		}
		fallthrough
	case 5:
		L55:
		for i54 := 0; i54 < 2; i54++ {
			var v56 string = clip((((g_string + g_string) + p10(false, g_uint32)) + g_string))
			for i57 := 0; i57 < 5; i57++ {
				v56 = clip(string(rune(((g_int32 % (g_int32 | 1)) ^ (g_int32 / 2)))))
				mix_S1(S1{[2]int{430026869077994520}, "ßЖЖß\t"})
				_ = i57
			}
			mixs(v56)
			_ = i54
			if g_bool {
				break L55
			}
		}
	default:
		switch x := int(f2i(float64(g_float32))); x & 7 {
		case 5:
			if !(g_bool || g_bool) {
				mix_S1(S1{f2: [2]int{}, f3: "\x00"})
			}
		case 0, 3:
			{
				v58 := int64(((int64(g_int8) >> 41) + g_int64))
				mix(uint64(v58))
			}
			fallthrough
		case 1:
			v59 := uint16(uint16(((g_uint8 ^ g_uint8) + min(g_uint8, g_uint8))))
			switch x := (+(g_int << (g_uintptr & 31))); uint8(x>>3) & 7 {
			case 0:
			case 2, 3:
				fallthrough
			case 5:
				var v60 float32 = float32(min(uint32(g_int16), (g_uint32 << (g_uint8 % 33))))
				mix(fb(float64(v60)))
			default:
			}
			mix(uint64(v59))
		default:
			if ((g_int < g_int) == g_bool) {
			} else {
				v61 := S1(S1{[2]int{}, ""})
				v61.f2[1] = v61.f2[0]
				mix_S1(v61)
			}
		}
	}
	v62 := int64((g_int64 << 11))
	if ((g_float64 == float64(1e10)) == !g_bool) {
		{
			switch x := (g_int >> 49); x & 7 {
			case 5:
				var v63 float32 = float32(v62)
				v64 := &v63
				mix(fb(float64(v63)))
				mix_p_float32(v64)
				fallthrough
			case 1, 4:
			case 2:
				v62 = (((v62 + int64(13)) >> 23) * ((v62 / 8) >> 39))
			}
			switch x := int(uintptr(g_int16)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				var v65 float32 = float32(g_int)
				mix(fb(float64(v65)))
			case "", "0":
				fallthrough
			case "é":
			default:
				var v66 []string = []string{"\nЖ界ß", "", "\na\""}
				mix_sl_string(v66)
			}
		}
	} else {
		v67 := float64((float64(min(g_uint64, g_uint64)) / g_float64))
		mix(fb(v67))
	}
	mix(uint64(v62))
}

func complexes1() {
	a, b := complex(9, 3), complex(float64(-1), -1.25)
	for i := range 11 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func slices2() {
	a := make([]int16, 4, 8)
	for i := range a {
		a[i] = []int16{int16(0x4ab6), int16(9233), int16(16383), int16(-32767)}[i%4]
	}
	b := append(a, int16(-6))
	c := append(a, int16(-0x5), int16(0x103c))
	mix_sl_int16(b)
	mix_sl_int16(c)
	d := a[3:4:4]
	e := append(d, int16(16383))
	if len(e) > 0 {
		e[0] = int16(-0x5)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_int16(a)
	copy(a[1:], a)
	mix_sl_int16(a)
	copy(c, b[3:])
	mix_sl_int16(c)
	var z []int16
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int16{} == nil)
	z = append(z, a[3:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int16(z)
	g := [2]int16(b[:2])
	p := (*[2]int16)(b)
	p[1] = int16(16383)
	g[0] = int16(0x103c)
	mix_sl_int16(b)
	mix__2_int16(g)
	grid := make([][]int16, 4+1)
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
	mix_sl_int16(c)
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err1" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(2)
	}
	w := n * 1
	v68 := ([]int)([]int{18, -9223372036854775808, 5, 2420641019577997346, 151451228119832899})
	for i69 := int16(2); i69 > 0; i69 /= 2 {
		res = int((uintptr(i69) << 14))
		v68 = v68
		_ = i69
	}
	mix_sl_int(v68)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
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

func defers3() {
	r, err := leveldefers3(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{1}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("slices2", slices2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
