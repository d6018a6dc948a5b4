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

var g_S1 S1 = S1{f3: uint8(165), f4: uint(14993096996128918453)}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -2

var g_int16 int16 = int16(-20050)

var g_int32 int32 = int32(3)

var g_int64 int64 = int64(0x13)

var g_int8 int8 = int8(-7)

var g_sl_uint32 []uint32 = []uint32{uint32(8), uint32(4294967295)}

var g_string string = "\tß_\n "

var g_uint uint = uint(3)

var g_uint16 uint16 = uint16(5974)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(0x6)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mix(uint64(x.f4))
	mix__3_int(x.f5)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
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

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p__5_string(x *[5]string) {
	if x != nil {
		mix__5_string((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 uint8
	f4 uint
	f5 [3]int
}

func p6(a7 uint32, a8 bool, a9 int16) (r10 string) {
	switch x := (len(r10) >> (uint16(len(r10)) % 33)); uint8(x>>3) & 7 {
	case 3:
		var v11 string = clip((r10 + string(rune(g_uint64))))
		L13:
		for i12 := 6; i12 >= 0; i12-- {
			a9 |= (int16(a9) + ((a9 & int16(-32768)) | (a9 ^ a9)))
			r10 = clip((string(append([]byte(string(append([]byte(r10), uint8(0)))), (g_uint8 + g_uint8))) + string(rune(g_uint64))))
			_ = i12
			if (a8 == (a8 || true)) {
				continue L13
			}
		}
		_ = v11
	case 5, 4:
		{
			v14 := ([]int32)([]int32{int32(-0x501358ef), int32(8), int32(13)})
			_ = v14
		}
		fallthrough
	case 2:
		L16:
		for i15 := 0; i15 < 3; i15++ {
			_ = i15
			if a8 {
				continue L16
			}
		}
		if (string(append([]byte(r10), g_uint8)) != r10) {
		} else {
			v17 := uint32((a7 << 51))
			_ = v17
		}
	}
	L19:
	for i18 := range 5 {
		r10 = clip((((r10 + r10) + (r10 + r10)) + (r10 + (r10 + r10))))
		_ = i18
		if !(g_float64 < g_float64) {
			break L19
		}
	}
	if (g_float64 == g_float64) {
		return
	}
	return clip((r10 + r10))
}

func p20(a21 uint, a22 bool) (r23 bool) {
	v24 := int32(((+(g_int32 &^ g_int32)) & (max(g_int32, int32(14)) % ((g_int32 - int32(0x40000000)) | 1))))
	v25 := int64((((g_int64 | int64(0x5)) & (g_int64 * int64(13))) &^ g_int64))
	if (sub(g_string, g_int, g_int) <= (g_string + g_string)) {
		var v26 int16 = int16(g_uint16)
		if (float64(g_float32) < g_float64) {
			var v27 bool = (((g_float64 >= g_float64) != true) != (float64(g_float32) > float64(g_uint8)))
			v28 := string(clip(sub((p6(uint32(174245656), r23, int16(16383)) + g_string), int(f2i(float64(v26))), ((g_int % 7) % ((g_int << 32) | 1)))))
			v26 -= int16(((g_int8 >> (g_uint8 % 70)) >> ((g_int8 | g_int8) & 63)))
			_ = v27
			_ = v28
		} else {
			var v29 int8 = g_int8
			_ = v29
		}
		switch x := ((g_int / (g_int | 1)) + g_int); []string{"a", "z", "", "é"}[x&3] {
		case "0":
		case "", "é":
		case "a":
		default:
			v30 := (map[string]int)(map[string]int{"": 8, "€": 4611686018427387903, "0": -6786978363748515542})
			_ = v30
		}
		_ = v26
	}
	_ = v24
	_ = v25
	if !r23 {
		return
	}
	return (g_float64 != float64(g_int8))
}

func core0() {
	{
		L32:
		for _, i31 := range clip(g_string) {
			if ((g_float64 - g_float64) < float64(-2.25e-7)) {
				var v33 S1 = S1{f2: true, f4: uint(18446744073709551615)}
				mix_S1(v33)
			}
			L35:
			for i34 := 6; i34 >= 0; i34-- {
				_ = i34
				if !g_bool {
					continue L35
				}
			}
			_ = i31
			if g_bool {
				continue L32
			}
		}
		var v36 int64 = int64(int64(f2i((g_float64 + g_float64))))
		mix(uint64(v36))
	}
	var v37 float32 = (g_float32 - ((g_float32 - float32(16777217)) + (g_float32 - g_float32)))
	{
	}
	if !!g_bool {
		v38 := string(clip(p6(uint32((g_int16 << (g_uint64 % 8))), p20((g_uint << (g_int8 & 7)), (g_int == 13)), (-(g_int16 | g_int16)))))
		mixs(v38)
	}
	var v39 bool = ((p6(uint32(4294967294), false, int16(-1)) == g_string) == g_bool)
	mix(fb(float64(v37)))
	mixb(v39)
}

var (
	ainits1       = cinits1 + binits1 + 3
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 3, 3 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

func pickswitches2(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 28, 8:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 20:
	r, y = y, ((y &^ 4611686018427387903) &^ (r % 100))
	y = r
		r += 100
	case 17, 19, 25:
		r += 1000
		switch {
		case y > 10:
			r++
		case y == 17:
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
	for x := range int(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 10) {
	case tr(2, 3), tr(3, 10), tr(4, 10):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 10) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(10)
	switch e {
	case 10 + 100, "x", nil:
		mix(5)
	case int(10):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type ptfmtverbs3 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs3 int8
type erfmtverbs3 struct{ ptfmtverbs3 }
type nestedfmtverbs3 struct {
	P  ptfmtverbs3
	M  map[enfmtverbs3][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs3) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs3) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs3() {
	show := func(s string) { says("fmtverbs3", s) }
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%+v", true))
	show(fmt.Sprintf("%-7q|", ""))
	show(fmt.Sprintf("%8.3s|", "\""))
	show(fmt.Sprintf("%#q", ""))
	show(fmt.Sprintf("%+v", "ß\""))
	show(fmt.Sprintf("%#o", [2]uint8{uint8(1), uint8(0)}))
	show(fmt.Sprintf("%q", [2]uint8{uint8(148), uint8(14)}))
	show(fmt.Sprintf("%#X", [2]uint8{uint8(19)}))
	show(fmt.Sprintf("%T", [2]uint8{}))
	show(fmt.Sprintf("%-6d|", -6))
	show(fmt.Sprintf("%q", 11))
	show(fmt.Sprintf("%o", 18))
	show(fmt.Sprintf("%#v", -1154979750761854532))
	show(fmt.Sprintf("%-9.2g|", float64(7)))
	show(fmt.Sprintf("%G", float64(3.141592653589793)))
	show(fmt.Sprintf("%v", float64(0.1)))
	show(fmt.Sprintf("%#v", float64(1e-300)))
	show(fmt.Sprintf("%5v|", map[string]int{}))
	show(fmt.Sprintf("%v", map[string]int{"0": 5402188485837769618, "😀界z": -2, "0Ж界": 5}))
	show(fmt.Sprintf("%T", map[string]int{"ß": -4268869905151249096, "€ 😀界€": 15}))
	show(fmt.Sprintf("%+v", map[string]int{"€QЖ": -6, "ß": 4809334836556376629}))
	show(fmt.Sprintf("%o", []int16{int16(16383), int16(0xf), int16(-31428)}))
	show(fmt.Sprintf("%06d", []int16{int16(-32768), int16(-0x6bfa), int16(4), int16(31209), int16(0)}))
	show(fmt.Sprintf("%-6d|", []int16{}))
	show(fmt.Sprintf("%U", []int16{}))
	show(fmt.Sprintf("%+v", []float64{float64(0.3709671896770306), float64(0.1), float64(763.7947215001443)}))
	show(fmt.Sprintf("%v", []float64{float64(1e10)}))
	show(fmt.Sprintf("%-9.2g|", []float64{float64(1e-300), float64(0.8656102999460991), float64(3.141592653589793), float64(0), float64(-2.25e-7)}))
	show(fmt.Sprintf("%g", []float64{float64(7), float64(0.1529170253023806), float64(-2.25e-7), float64(-2.25e-7)}))
	p := ptfmtverbs3{86, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 86, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs3{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs3
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs3{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("86-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 86, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	{
		if (sub(g_string, g_int, g_int) > string([]rune(g_string))) {
			var v40 string = clip(string(rune((min(g_int32, int32(5)) - (g_int32 | g_int32)))))
			switch x := len(v40); uint8(x>>3) & 7 {
			case 7:
				v41 := uint(((max(g_uint, uint(6)) - (g_uint / (g_uint | 1))) & uint(17615632995087232464)))
				mix(uint64(v41))
			case 5, 4:
			case 1:
				var v42 int8 = (((g_int8 << (g_uint64 % 8)) >> 39) << (((g_uint64 >> (g_uint16 % 70)) / (g_uint64 | 1)) % 70))
				mix(uint64(v42))
			}
			mixs(v40)
		} else {
			var v43 int8 = (((^g_int8) % 64) ^ ((g_int8 << (g_uint16 & 63)) & min(g_int8, g_int8)))
			v44 := &v43
			mix(uint64(v43))
			mix_p_int8(v44)
		}
		if (g_bool && (g_uint32 <= g_uint32)) {
			{
			}
		}
		if (g_uint32 < g_uint32) {
			switch x := (+g_int); uint8(x>>3) & 7 {
			case 5:
				var v45 [4]uint8 = [4]uint8{uint8(138), uint8(18), uint8(12)}
				mix__4_uint8(v45)
			case 6, 1:
				fallthrough
			case 0:
			default:
			}
			var v46 map[int]string = map[int]string{int(1): "_ a", int(26): ""}
			mix_map_int_string(v46)
		} else {
			for i47 := range 7 {
				_ = i47
				if (!g_bool || (i47 == i47)) {
					continue
				}
			}
			v48 := ([]uint32)(g_sl_uint32)
			mix_sl_uint32(v48)
		}
	}
	if g_bool {
		if ((g_bool == false) && (g_int <= g_int)) {
			for i49 := range 3 {
				var v50 map[uint8]string = map[uint8]string{uint8(12): "0", uint8(13): "é"}
				mix_map_uint8_string(v50)
				_ = i49
			}
			var v51 float64 = float64(((g_float32 / g_float32) * float32(g_int64)))
			mix(fb(v51))
		} else {
			for i52 := 0; i52 < 3; i52++ {
				mix(uint64(((int32(g_int32) - (g_int32 - int32(-2147483648))) << (uint16((g_uint64 / 8)) % 70))))
				_ = i52
				if ((g_string == g_string) && g_bool) {
					continue
				}
			}
		}
		var v53 int16 = (int16(int32(g_uint64)) ^ ((+g_int16) >> ((g_uint32 << (g_uint8 % 70)) % 8)))
		v54 := uintptr(uintptr(((g_uint ^ g_uint) &^ g_uint)))
		mix(uint64(v53))
		mix(uint64(v54))
	}
	var v55 float32 = (((g_float32 + g_float32) / float32(g_uint8)) - float32(uint64(g_uint64)))
	v56 := &v55
	if p20((g_uint / 7), (g_string == "Qé\"")) {
		{
			for i57 := 6; i57 >= 0; i57-- {
				var v58 int32 = min(((g_int32 ^ int32(-8)) / ((g_int32 &^ g_int32) | 1)), (min(g_int32, int32(-2042376402)) % ((g_int32 << (g_uintptr & 7)) | 1)))
				mix(uint64(v58))
				_ = i57
			}
		}
		L60:
		for _, i59 := range clip(string(rune(int32(g_uint)))) {
			v61 := int((g_int * g_int))
			for i62 := 0; i62 < 6; i62++ {
				v63 := bool(((v61 / 2) < ((i62 / (i62 | 1)) - int(g_uint16))))
				v61 = v61
				var v64 int32 = (((^i59) << (g_uint8 % 70)) << (((g_int64 &^ g_int64) << 31) & 31))
				mixb(v63)
				mix(uint64(v64))
				_ = i62
				if (i62 >= (i62 % (i62 | 1))) {
					break
				}
			}
			switch x := v61; []string{"a", "z", "", "é"}[x&3] {
			case "0":
				v65 := int16((g_int16 >> 68))
				v61 = (v61 ^ (max(v61, -7796455803667709238) &^ (v61 &^ v61)))
				mix(uint64(v65))
			case "é", "":
				v61 *= (v61 << 47)
				v66 := ([5]string)([5]string{"aa\"", "_", "Q", "😀éé", ""})
				v67 := &v66
				mix__5_string(v66)
				mix_p__5_string(v67)
			case "a":
				v61 ^= (((v61 &^ v61) >> ((g_uint64 - g_uint64) % 33)) >> 27)
			default:
				v61 &= int(uint64(g_uint16))
			}
			mix(uint64(v61))
			_ = i59
			if (g_uint16 == uint16(g_int16)) {
				break L60
			}
		}
		if (g_string != string(rune(g_int32))) {
			if (g_bool || (g_float64 > g_float64)) {
				var v68 uintptr = uintptr(((g_uint16 / 7) * max(g_uint16, g_uint16)))
				mix(uint64(v68))
			} else {
			}
			for i69 := 4; i69 >= 0; i69-- {
				v55 = (-((*v56) / float32(1e-20)))
				var v70 S1 = g_S1
				mix_S1(v70)
				_ = i69
			}
		}
	} else {
		{
		}
	}
	mix(fb(float64(v55)))
	mix_p_float32(v56)
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("switches2", switches2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
