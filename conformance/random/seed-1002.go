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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_S1 S1 = S1{f2: "€界\"", f3: int32(-9)}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e10)

var g_int int = 0

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(2098275428)

var g_int64 int64 = int64(20)

var g_int8 int8 = int8(12)

var g_string string = "é€"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(0x13)

var g_uint32 uint32 = uint32(1359750469)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(0x6)

var g_uintptr uintptr = uintptr(0x3)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
}

func mix_S4(x S4) {
	mix(uint64(x.f5))
	mixb(x.f6)
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 string
	f3 int32
}

type S4 struct {
	f5 int16
	f6 bool
}

func p7(a8 bool, a9 uint8, a10 int) (r11 int16) {
	a10 = int(g_uint32)
	a8 = (a10 == (a10 >> (int16(a9) & 7)))
	var v12 string = clip(string(rune(g_int8)))
	var v13 map[string]uint = map[string]uint{"": uint(20), "世0\"": uint(3298520728599089771), "azQ": uint(12055498694128157485), "z0z": uint(7747879683758577050)}
	_ = v12
	_ = v13
	if (a8 && true) {
		return
	}
	return (r11 >> 66)
}

func p14(a15 string, a16 bool, a17 int) (r18 uintptr) {
	a17 *= (int(int64(g_uint64)) % ((int(r18) << ((+g_uint8) % 8)) | 1))
	switch x := len(a15); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a17 *= len(a15)
		for i19 := int16(2); i19 > 0; i19 /= 2 {
			a17 = -5
			a17 = int(p7((a16 || a16), (g_uint8 - uint8(18)), (a17 ^ a17)))
			_ = i19
		}
	case "z", "0":
		switch x := int((g_uint16 &^ g_uint16)); x & 7 {
		case 3:
			v20 := uint(((g_uint / ((g_uint << 22) | 1)) << ((g_int64 % 7) & 31)))
			_ = v20
			fallthrough
		case 2, 0:
			a17 = (len(a15) - 5326847426867270748)
			fallthrough
		case 1:
			var v21 []int = []int{1, -6, 20}
			_ = v21
		default:
			a17 = len(a15)
		}
	case "é":
		{
			var v22 float32 = float32(((g_int32 >> (g_int8 & 63)) | g_int32))
			a17 |= len(a15)
			_ = v22
		}
	}
	if (len(a15) != len(a15)) {
		return
	}
	return (+r18)
}

func p23(a24 bool, a25 int, a26 uintptr) (r27 int64) {
	switch x := (a25 / (a25 | 1)); x & 7 {
	case 3:
		if ((a25 / 10) >= (a25 & a25)) {
			a25 = (int(f2i(float64(g_float32))) * (a25 << 55))
			var v28 uint16 = ((g_uint16 << ((g_uint32 + g_uint32) % 33)) / (g_uint16 | 1))
			a25 = (a25 >> 23)
			_ = v28
		} else {
			a25 *= int((a26 * p14("", false, a25)))
			a25 = (((a25 & a25) / (int(g_uint32) | 1)) | ((a25 & a25) % 8))
		}
	case 0, 6:
		v29 := uint16(((+uint16(g_uint16)) - ((g_uint16 >> (g_int32 & 31)) - (g_uint16 | g_uint16))))
		var v30 S4 = S4{f6: false}
		_ = v29
		_ = v30
		fallthrough
	case 4:
		v31 := ([]string)([]string{"世é\x00", "\x00 \t\""})
		_ = v31
	default:
		var v32 S1 = g_S1
		_ = v32
	}
	var v33 uint = g_uint
	v34 := &v33
	switch x := (a25 >> (max(g_int16, g_int16) & 63)); x & 7 {
	case 2:
		var v35 uint16 = ((g_uint16 | (g_uint16 / 64)) >> (p7((a24 == false), (g_uint8 >> 66), (^a25)) & 31))
		switch x := a25; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			a25 = 16
		case "", "0":
			v36 := uintptr(max(a26, uintptr(13)))
			_ = v36
		case "é":
			a24 = ((a25 > a25) != ((a24 && false) || !a24))
			a25 = ((a25 + (a25 >> (g_uint64 % 70))) & min(a25, (a25 ^ a25)))
		default:
			a25 = ((a25 ^ a25) &^ (a25 / 64))
		}
		_ = v35
		fallthrough
	case 0, 1:
		L38:
		for i37 := int16(64); i37 > 0; i37 /= 2 {
			var v39 float32 = float32(((r27 + r27) >> 63))
			a25 = ((a25 - (a25 & a25)) * (a25 - (a25 / 8)))
			a25 ^= a25
			_ = v39
			_ = i37
			if (!a24 == (g_string > g_string)) {
				continue L38
			}
		}
	case 5:
		if !a24 {
			a25 = (a25 | (a25 >> ((v33 * (*v34)) & 7)))
			a25 = int((max(g_int8, int8(-127)) & (g_int8 / 10)))
		}
		v40 := uint64((((g_uint64 % (g_uint64 | 1)) >> 2) | uint64((g_int32 &^ int32(-757335038)))))
		v41 := &v40
		_ = v40
		_ = v41
	default:
		var v42 int = a25
		_ = v42
	}
	if (a26 > (a26 << (a25 & 63))) {
		var v43 uintptr = min((a26 << (max(g_uint16, g_uint16) % 70)), uintptr(16365922891978182995))
		_ = v43
	} else {
		for i44 := range 2 {
			a25--
			a25 = ((a25 % 7) + (-(i44 << (g_uint8 % 8))))
			var v45 float64 = (float64((g_uint16 << (g_int32 & 63))) / float64((g_uint64 / (g_uint64 | 1))))
			_ = v45
			_ = i44
		}
	}
	_ = v33
	_ = v34
	if a24 {
		return
	}
	return (r27 / (r27 | 1))
}

func core0() {
	L47:
	for i46 := 7; i46 >= 0; i46-- {
		for i48 := 0; i48 < 1; i48++ {
			mix(uint64(p7(!(i46 > i46), (g_uint8 & g_uint8), (i46 << ((g_uint32 >> (g_uint32 % 70)) % 33)))))
			v49 := float64((float64((-g_float32)) * ((g_float64 * float64(-488.13098589450686)) - (g_float64 / float64(-336.19391997228036)))))
			v50 := &v49
			mix(fb(v49))
			mix_p_float64(v50)
			_ = i48
		}
		if ((g_int64 >> (g_uint % 8)) < (g_int64 * g_int64)) {
			L52:
			for _, i51 := range clip(string([]rune((g_string + g_string)))) {
				_ = i51
				if ((i46 >> 42) < (i46 ^ i46)) {
					continue L52
				}
			}
		} else {
			mixb(((!g_bool == (g_bool == false)) && ((g_int64 % (g_int64 | 1)) > (g_int64 | g_int64))))
		}
		_ = i46
		if ((g_int16 + g_int16) > int16(g_uintptr)) {
			continue L47
		}
	}
	var v53 bool = (((g_string + g_string) + (g_string + g_string)) <= (sub(g_string, g_int, g_int) + (g_string + "界_")))
	if (v53 == (v53 == v53)) {
		switch x := ((g_int / 10) | (g_int << (g_uintptr & 7))); x & 7 {
		case 3:
			switch x := (g_int / 64); []string{"a", "z", "", "é"}[x&3] {
			case "é":
				var v54 map[string]int = map[string]int{"界\tza": 5029334419188654919}
				v54["\t😀ß"] = ((v54[""] & v54["a"]) * (v54["0\n界€"] << ((g_uint >> (g_uint8 % 33)) % 70)))
				mix_map_string_int(v54)
			case "", "0":
			case "a":
				mix(fb(float64((((g_float32 / float32(0.1)) - float32(g_uint32)) + float32((g_float64 - float64(-2.25e-7)))))))
			}
		case 6, 1:
			var v55 uint32 = (((g_uint32 % (g_uint32 | 1)) << ((g_uint16 &^ g_uint16) & 63)) % (g_uint32 | 1))
			mix(uint64(v55))
		case 4:
			for i56 := 0; i56 < 3; i56++ {
				_ = i56
				if ((g_int8 <= g_int8) == (g_string != g_string)) {
					break
				}
			}
			for i57 := 0; i57 < 3; i57++ {
				v58 := int32((+int32(i57)))
				mix(uint64(v58))
				_ = i57
			}
		}
	} else {
		v59 := uint16((uint16(g_int8) - ((g_uint16 >> 50) >> (g_uint32 % 70))))
		v60 := &v59
		mix(uint64(v59))
		mix_p_uint16(v60)
	}
	v61 := string(clip(sub(((g_string + g_string) + g_string), ((g_int / (g_int | 1)) / 3), int((g_int32 << 48)))))
	for i62 := range 6 {
		var v63 S4 = S4{f5: int16(-32768), f6: true}
		v64 := S1(S1{})
		mix_S4(v63)
		mix_S1(v64)
		_ = i62
		if v53 {
			break
		}
	}
	L66:
	for i65 := 5; i65 >= 0; i65-- {
		switch x := i65; x & 7 {
		case 1:
		case 7, 5:
			v61 = clip(string(append([]byte((v61 + string(rune(g_uint8)))), ((g_uint8 % (g_uint8 | 1)) * uint8(g_uintptr)))))
		case 0:
			{
			}
		default:
			L68:
			for i67 := 0; i67 < 3; i67++ {
				_ = i67
				if ((v53 == true) == !v53) {
					continue L68
				}
			}
		}
		v69 := uint16(uint16(3))
		v70 := &v69
		{
			mix(uint64((uint32(g_int8) ^ uint32(4294967294))))
			switch x := (len(v61) & int(f2i(g_float64))); x & 7 {
			case 1:
				fallthrough
			case 7, 4:
			case 2:
				var v71 uint8 = max((g_uint8 * (g_uint8 - uint8(0x13))), ((g_uint8 % 3) * g_uint8))
				mix(uint64(v71))
			}
		}
		mix(uint64(v69))
		mix_p_uint16(v70)
		_ = i65
		if (v61 != v61) {
			break L66
		}
	}
	switch x := len(v61); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		if ((g_uintptr % 100) > p14("\x00\t\t", v53, len(v61))) {
		}
	case "0", "":
		{
			v72 := uint32(((g_uint32 / ((g_uint32 ^ g_uint32) | 1)) * (+(g_uint32 % 8))))
			v73 := &v72
			mix(uint64(v72))
			mix_p_uint32(v73)
		}
		switch x := len(v61); uint8(x>>3) & 7 {
		case 4:
			{
				v61 = clip("€界_ß")
			}
			L75:
			for i74 := 0; i74 < 6; i74++ {
				var v76 uintptr = (g_uintptr | p14((v61 + "zz 😀z"), (v53 || v53), int(g_uint8)))
				mix(uint64(v76))
				_ = i74
				if ((v53 == false) != (len(v61) >= i74)) {
					break L75
				}
			}
		case 1, 0:
			L78:
			for i77 := 0; i77 < 1; i77++ {
				var v79 int64 = ((min(g_int64, g_int64) | (g_int64 ^ int64(15))) / ((max(g_int64, g_int64) % ((g_int64 * int64(-0x129acb0af9d431e9)) | 1)) | 1))
				mix(uint64(v79))
				_ = i77
				if (sub(v61, 20, len(v61)) < sub("世_", len(v61), -7)) {
					break L78
				}
			}
			L81:
			for i80 := range 3 {
				var v82 bool = (int(uint32(i80)) == (i80 % 8))
				mixb(v82)
				_ = i80
				if (float64(g_float32) != float64(g_int32)) {
					continue L81
				}
			}
			fallthrough
		case 6:
			var v83 uintptr = (p14("Жa\t\t0", false, (len(v61) % (len(v61) | 1))) + uintptr((g_uintptr * g_uintptr)))
			mix(uint64(v83))
		default:
		}
	case "z":
		if (v53 || (len(v61) != len(v61))) {
			var v84 string = clip(sub((string(append([]byte(v61), uint8(0x12))) + string(rune(g_int32))), (len(v61) << ((g_int16 | g_int16) & 63)), max(len(v61), (len(v61) + 1))))
			mixs(v84)
		}
		if v53 {
			v85 := ([]string)([]string{"世zz", "Q\x00", "éaQz"})
			for _, i86 := range clip(string(rune(len(v61)))) {
				_ = i86
			}
			switch x := len(v85); x & 7 {
			case 5:
			case 3, 0:
				var v87 S1 = S1{"Q0\t界界", int32(-9)}
				mix_S1(v87)
			case 7:
			default:
				var v88 uint64 = (g_uint64 | ((g_uint64 | g_uint64) % ((g_uint64 >> (g_int8 & 31)) | 1)))
				mix(uint64(v88))
			}
			mix_sl_string(v85)
		}
	}
	mixb(v53)
	mixs(v61)
}

func complexes1() {
	a, b := complex(-2, 7), complex(float64(-3), 0.5)
	for i := range 3 {
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

func slices2() {
	a := make([]uint8, 5, 9)
	for i := range a {
		a[i] = []uint8{uint8(0x29), uint8(20), uint8(14), uint8(111)}[i%4]
	}
	b := append(a, uint8(255))
	c := append(a, uint8(0xd4), uint8(0))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[3:3:3]
	e := append(d, uint8(0xd))
	if len(e) > 0 {
		e[0] = uint8(0xd4)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[3:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[3:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(0xd)
	g[0] = uint8(0)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 3+1)
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
	mix_sl_uint8(c)
}

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("close nil", func() { var c chan int; close(c) })
	try("string", func() { panic("text") })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics3)(nil); mixs(i.String()) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("slices2", slices2)
	run("panics3", panics3)
	fmt.Printf("checksum %d\n", sum)
}
