package main

import (
	"errors"
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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{f3: uint8(9), f4: uintptr(10), f5: uint(0)}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 7140065437380330440

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(16)

var g_int64 int64 = int64(8)

var g_int8 int8 = int8(18)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(2): uint8(0x14), uint8(13): uint8(254), uint8(7): uint8(207)}

var g_string string = ""

var g_uint uint = uint(476750255318373384)

var g_uint16 uint16 = uint16(6)

var g_uint32 uint32 = uint32(1370729407)

var g_uint64 uint64 = uint64(2279913631035225005)

var g_uint8 uint8 = uint8(199)

var g_uintptr uintptr = uintptr(0x94b3f959b30ec2a8)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
	mix(uint64(x.f4))
	mix(uint64(x.f5))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_map_int_uintptr(x map[int]uintptr) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_map_uint8_uint8(x *map[uint8]uint8) {
	if x != nil {
		mix_map_uint8_uint8((*x))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int
	f3 uint8
	f4 uintptr
	f5 uint
}

func p6(a7 bool, a8 string, a9 int) (r10 bool) {
	a9 ^= (a9 - len(a8))
	a9 = (len(a8) - int((g_uint16 / 10)))
	if (r10 && a7) {
		return
	}
	return ((g_float64 / g_float64) != (g_float64 + g_float64))
}

func p11(a12 bool, a13 string) (r14 string) {

	if p6(true, "\"😀", len(a13)) {
		return
	}
	return clip(((a13 + a13) + r14))
}

func p15(a16 string, a17 uint64, a18 bool) (r19 string) {
	{
		if (a16 <= (r19 + a16)) {
			a18 = !a18
			var v20 string = clip(string(rune(a17)))
			var v21 S1 = S1{f2: 9223372036854775806, f3: uint8(0x1), f5: uint(5417843128608177429)}
			_ = v20
			_ = v21
		}
		if ((len(a16) % (len(a16) | 1)) > -8149790762750423507) {
			a17 = a17
			var v22 bool = (!a18 && p6(!a18, (a16 + r19), (len(a16) << 57)))
			_ = v22
		}
	}
	for i23 := 2; i23 >= 0; i23-- {
		for i24 := 0; i24 < 2; i24++ {
			_ = i24
			if !a18 {
				continue
			}
		}
		L26:
		for i25 := 0; i25 < 5; i25++ {
			a16 = clip(string(rune(g_int16)))
			_ = i25
			if ((len(r19) | i25) >= (i25 * i25)) {
				continue L26
			}
		}
		_ = i23
	}
	if (g_uint32 != uint32(2884785123)) {
		return
	}
	return clip(p11(false, p11(false, "0\n\x00")))
}

func core0() {
	if g_bool {
		if g_bool {
			v27 := (map[uint8]uint8)(g_map_uint8_uint8)
			v28 := &v27
			var v29 []uint8 = []uint8{}
			mix_map_uint8_uint8(v27)
			mix_p_map_uint8_uint8(v28)
			mix_sl_uint8(v29)
		} else {
			switch x := ((g_int % (g_int | 1)) % (g_int | 1)); x & 7 {
			case 2:
				v30 := string(clip(p15(string(append([]byte(string(append([]byte(g_string), g_uint8))), (g_uint8 / (g_uint8 | 1)))), (-(g_uint64 % (g_uint64 | 1))), g_bool)))
				mixs(v30)
			case 0, 5:
			case 3:
				var v31 uint32 = ((g_uint32 ^ (g_uint32 % (g_uint32 | 1))) &^ uint32((g_uint64 + g_uint64)))
				mix(uint64(v31))
			}
		}
	}
	mix(uint64(int(((g_uint32 >> 12) << ((g_uint8 + uint8(86)) % 33)))))
	var v32 S1 = S1{-7, uint8(5), uintptr(20), uint(0x2)}
	v32.f4 = ((v32.f4 << (v32.f5 & 31)) + (v32.f4 % 7))
	L34:
	for i33 := 0; i33 < 5; i33++ {
		switch x := (v32.f2 - i33); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			{
				v32.f2 = (v32.f2 >> (((+g_uint16) << 8) & 63))
				v32.f2 = int(f2i(((g_float64 / g_float64) * (g_float64 - g_float64))))
				v32.f2 = -9
			}
		case "", "a":
			v32.f2 = i33
			v35 := bool((v32.f3 <= (v32.f3 << (v32.f4 & 7))))
			mixb(v35)
		case "é":
			v32.f2 &= (max((v32.f2 << 11), (v32.f2 << (g_uint64 % 70))) &^ (i33 &^ (i33 % (v32.f2 | 1))))
		}
		switch x := v32.f2; uint8(x>>3) & 7 {
		case 7:
			if g_bool {
				v32.f2 |= ((v32.f2 >> ((v32.f4 | uintptr(14)) & 63)) ^ (v32.f2 / 10))
				v32.f2 *= (v32.f2 / 10)
				v32.f2 &^= (v32.f2 - int((g_uint16 - g_uint16)))
			}
			fallthrough
		case 5, 1:
			switch x := v32.f2; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v32.f2 = v32.f2
				var v36 uintptr = uintptr(((g_int32 ^ g_int32) | (g_int32 - int32(0x300b6030))))
				v37 := &v36
				mix(uint64(v36))
				mix_p_uintptr(v37)
			case "é", "":
				v32.f2 &^= (v32.f2 & ((+v32.f2) | -9223372036854775808))
				v32.f2 = (((i33 &^ i33) - (i33 & v32.f2)) >> (((g_int16 * g_int16) &^ (g_int16 + int16(0x3fff))) & 31))
				fallthrough
			case "0":
				v32.f2 -= i33
				v32.f2 = min((v32.f2 - v32.f2), (i33 - v32.f2))
			}
			v32.f2 = int(g_int32)
		case 6:
			v32.f3++
		default:
			{
				v38 := (map[int]uintptr)(map[int]uintptr{int(21): uintptr(14590351106088033115)})
				var v39 int8 = ((g_int8 >> 42) * (min(g_int8, g_int8) / 100))
				mix_map_int_uintptr(v38)
				mix(uint64(v39))
			}
		}
		v32.f3 = ((v32.f3 << 45) &^ (sat(g_string, v32.f2) - uint8(v32.f2)))
		_ = i33
		if (g_bool == (v32.f4 == v32.f4)) {
			break L34
		}
	}
	{
		if !g_bool {
			for i40 := range 3 {
				v32.f2 = int(v32.f3)
				v32 = v32
				_ = i40
				if (float64(g_float32) != (-g_float64)) {
					continue
				}
			}
			v32.f2 = (v32.f2 / (v32.f2 | 1))
			v41 := string(clip(g_string))
			mixs(v41)
		}
	}
	mix_S1(v32)
}

func ints1() {
	for i, x := range []uintptr{18446744073709551615, 11417032146982396175, 14, 5437829157737641047, 5932455662189656088} {
		for _, n := range []uint{0, 1, 12, 82} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint64(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - uintptr(uint8(g_int))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uintptr(3)
		x &^= y
		x++
		mix(uint64(uint64(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

type ptfmtverbs2 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs2 int8
type erfmtverbs2 struct{ ptfmtverbs2 }
type nestedfmtverbs2 struct {
	P  ptfmtverbs2
	M  map[enfmtverbs2][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs2) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs2) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs2() {
	show := func(s string) { says("fmtverbs2", s) }
	show(fmt.Sprintf("%-9.2g|", float64(-1.5)))
	show(fmt.Sprintf("%v", float64(1)))
	show(fmt.Sprintf("%8.3f|", float64(1)))
	show(fmt.Sprintf("%b", float64(1)))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%d", false))
	show(fmt.Sprintf("%c", []int16{int16(22239), int16(1)}))
	show(fmt.Sprintf("%-6d|", []int16{int16(-6), int16(-0x6), int16(-32768), int16(-2537), int16(0x2ad0)}))
	show(fmt.Sprintf("%#o", []int16{int16(-2149), int16(2), int16(-0x709), int16(7), int16(16384)}))
	show(fmt.Sprintf("%#X", []int16{int16(13), int16(-19519), int16(0x2)}))
	show(fmt.Sprintf("%06d", uint64(6784646941505051453)))
	show(fmt.Sprintf("%+d", uint64(10)))
	show(fmt.Sprintf("%x", uint64(15)))
	show(fmt.Sprintf("%v", uint64(4476410689909040879)))
	show(fmt.Sprintf("%t", map[string]int{"Q": -9223372036854775808, "界ß界": 6532060280791284717}))
	show(fmt.Sprintf("%+v", map[string]int{"\x00界\t世": 12}))
	show(fmt.Sprintf("%#v", map[string]int{"界 z": 18, "世": 5277302397174851012, "0\t0世\x00": -2}))
	show(fmt.Sprintf("%v", map[string]int{" _z": 20, "Ж_界Q": 1519775048872024461}))
	show(fmt.Sprintf("%T", "é\tЖ界0"))
	show(fmt.Sprintf("%-7q|", "_\t"))
	show(fmt.Sprintf("%+q", ""))
	show(fmt.Sprintf("%8.3s|", "😀Qß"))
	show(fmt.Sprintf("%q", [2]uint8{}))
	show(fmt.Sprintf("%v", [2]uint8{}))
	show(fmt.Sprintf("%#X", [2]uint8{}))
	show(fmt.Sprintf("%#o", [2]uint8{}))
	show(fmt.Sprintf("%+.2e", float32(0)))
	show(fmt.Sprintf("%+v", float32(1.5)))
	show(fmt.Sprintf("%G", float32(-3)))
	show(fmt.Sprintf("%T", float32(16777217)))
	p := ptfmtverbs2{95, -1, "é\"", nil, enfmtverbs2(2)}
	n := nestedfmtverbs2{P: p, M: map[enfmtverbs2][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs2{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs2{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3), enfmtverbs2(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 95, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs2{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs2
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs2{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("95-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 95, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func gotos3() {
	i, n := 0, 11
loop:
	if i >= 15 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 11
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
	for r := range 15 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 11:
				continue rows
			case c+r > 15+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	switch x := ((r << 30) << 17); uint8(x>>3) & 7 {
	case 7:
		c = (r % (c | 1))
		r++
	case 1, 6:
		v42 := (map[int]uint8)(map[int]uint8{int(18): uint8(15)})
		r += (r >> 15)
		mix_map_int_uint8(v42)
		fallthrough
	case 2:
		c -= c
		r = int(((^g_uint8) << ((g_int8 >> (g_uint64 % 8)) & 63)))
	}
	mix_S1(S1{-2148463010317809609, uint8(225), uintptr(0x1), uint(17)})
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
	if g_bool {
		L44:
		for _, i43 := range clip(sub(g_string, (g_int &^ -7451702300995794443), (g_int ^ g_int))) {
			v45 := uintptr(g_uintptr)
			v46 := &v45
			mix(uint64(v45))
			mix_p_uintptr(v46)
			_ = i43
			if !(g_float64 >= g_float64) {
				break L44
			}
		}
	} else {
	}
	switch x := ((g_int & -1162877685651434308) << (g_uint16 % 8)); x & 7 {
	case 3:
		L48:
		for i47 := uint32(128); i47 > 0; i47 /= 2 {
			L50:
			for i49 := 0; i49 < 2; i49++ {
				var v51 uint64 = g_uint64
				mix(uint64(v51))
				_ = i49
				if (!g_bool == (g_string != g_string)) {
					break L50
				}
			}
			if (p6(g_bool, g_string, g_int) == (g_float64 != g_float64)) {
				var v52 int32 = int32(((g_int16 & g_int16) - (g_int16 & int16(0x70a4))))
				v53 := &v52
				mix(uint64(v52))
				mix_p_int32(v53)
			} else {
			}
			mix(fb((g_float64 - ((g_float64 + g_float64) * (g_float64 - g_float64)))))
			_ = i47
			if g_bool {
				break L48
			}
		}
		v54 := int8(int8(7))
		mix(uint64(v54))
	case 1, 4:
		for i55 := range 2 {
			var v56 []uint8 = []uint8{}
			if len(v56) < 30 {
				v56 = append(v56, (uint8(g_int32) &^ uint8(g_uint32)))
			}
			v57 := int8((g_int8 >> 10))
			mix_sl_uint8(v56)
			mix(uint64(v57))
			_ = i55
		}
	case 0:
	}
	L59:
	for i58 := 0; i58 < 1; i58++ {
		for i60 := 6; i60 >= 0; i60-- {
			{
				var v61 uint32 = uint32(int64((g_uint64 * g_uint64)))
				var v62 float32 = g_float32
				mix(uint64(v61))
				mix(fb(float64(v62)))
			}
			L64:
			for i63 := 0; i63 < 6; i63++ {
				_ = i63
				if !(i60 == i63) {
					continue L64
				}
			}
			_ = i60
		}
		if true {
			v65 := int8((g_int8 % (min(g_int8, (-g_int8)) | 1)))
			mix(uint64(v65))
		} else {
			for i66 := 6; i66 >= 0; i66-- {
				_ = i66
			}
		}
		_ = i58
		if (float64(i58) != float64(i58)) {
			continue L59
		}
	}
	switch x := ((+g_int) >> 20); uint8(x>>3) & 7 {
	case 3:
		switch x := int(f2i(float64(g_uint64))); x & 7 {
		case 7:
			v67 := uint16(((uint16(g_uint64) ^ g_uint16) &^ (uint16(g_uint8) / (g_uint16 | 1))))
			v68 := &v67
			for i69 := 5; i69 >= 0; i69-- {
				var v70 float32 = (float32(g_uint8) - (float32(g_uint64) * (g_float32 - g_float32)))
				v71 := S1(S1{f3: uint8(9), f4: uintptr(7)})
				mix(fb(float64(v70)))
				mix_S1(v71)
				_ = i69
			}
			mix(uint64(v67))
			mix_p_uint16(v68)
		case 3, 1:
			for i72 := range 6 {
				_ = i72
				if (float64(g_int16) < g_float64) {
					break
				}
			}
			fallthrough
		case 5:
			var v73 string = clip(sub(g_string, (int(g_uintptr) ^ (g_int >> 69)), (int(f2i(g_float64)) & (g_int &^ g_int))))
			mixs(v73)
		}
	case 0, 6:
		{
			if false {
				mix(uint64((int32((g_uintptr ^ uintptr(0x1))) % ((g_int32 ^ (g_int32 + g_int32)) | 1))))
				v74 := ([1]string)([1]string{"€ßé\n"})
				mix__1_string(v74)
			}
			for i75 := 0; i75 < 5; i75++ {
				var v76 int64 = g_int64
				mix(uint64(v76))
				_ = i75
			}
			mix_sl_uint8([]uint8{uint8(10), uint8(0x13)})
		}
	case 2:
		switch x := (-(g_int &^ g_int)); uint8(x>>3) & 7 {
		case 3:
			v77 := S1(S1{f2: 9223372036854775806, f4: uintptr(4), f5: uint(0)})
			mix(uint64((((g_int64 % (g_int64 | 1)) &^ (^g_int64)) * (-(g_int64 % 2)))))
			mix_S1(v77)
			fallthrough
		case 5, 1:
			if (g_bool == g_bool) {
				v78 := int(int(g_uint))
				mix(uint64(v78))
			} else {
				v79 := ([]int)([]int{-6515261612319846793})
				v80 := &v79
				mix_sl_int(v79)
				mix_p_sl_int(v80)
			}
			{
				v81 := float32(g_float32)
				mix(fb(float64(v81)))
			}
		case 7:
			if false {
				v82 := uint64(uint64(15798976263692321113))
				mix(uint64(v82))
			} else {
				mix__5_uint8([5]uint8{uint8(127), uint8(127), uint8(0x35)})
			}
			v83 := float64(((float64(g_float32) / float64(g_uintptr)) * (float64(g_int64) * (g_float64 - g_float64))))
			mix(fb(v83))
		default:
			L85:
			for i84 := 0; i84 < 1; i84++ {
				_ = i84
				if p6(p6(g_bool, " Q", -7), string(append([]byte(g_string), g_uint8)), int(f2i(g_float64))) {
					continue L85
				}
			}
		}
	default:
		switch x := int(sat(g_string, 8)); x & 7 {
		case 7:
			switch x := int((g_int8 >> 54)); x & 7 {
			case 1:
			case 7, 5:
				fallthrough
			case 4:
			}
		case 6, 3:
			v86 := int32((g_int32 << 0))
			mix(uint64(v86))
		case 1:
		default:
			var v87 int = (max((g_int &^ 4611686018427387904), int(g_int64)) + ((g_int / (g_int | 1)) - (g_int % (g_int | 1))))
			mix(uint64(v87))
		}
	}
	v88 := int16((((g_int16 % 7) - g_int16) % ((int16(g_int64) & (g_int16 &^ g_int16)) | 1)))
	for i89 := 0; i89 < 2; i89++ {
		if p6((g_bool != g_bool), string(append([]byte(g_string), g_uint8)), (i89 &^ 0)) {
			if (!g_bool || (g_float64 != float64(3.141592653589793))) {
				mix_S1(g_S1)
			}
			if ((g_string <= "界\t😀") && (i89 < 5)) {
			} else {
				var v90 []uint8 = []uint8{uint8(24), uint8(0), uint8(4)}
				mix_sl_uint8(v90)
			}
		}
		v91 := int32(g_int32)
		mix(uint64(v91))
		_ = i89
		if ((i89 <= -3) && (i89 < i89)) {
			continue
		}
	}
	v92 := uintptr((((g_uintptr % (g_uintptr | 1)) >> 8) >> (g_uintptr & 63)))
	mix(uint64(v88))
	mix(uint64(v92))
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("fmtverbs2", fmtverbs2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
