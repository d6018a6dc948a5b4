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

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e-300)

var g_int int = 11

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(-4700273104853699519)

var g_int8 int8 = int8(5)

var g_map_int_int map[int]int = map[int]int{int(25): -9223372036854775807, int(13): 15, int(30): -2340129049190210678, int(1): -6711344087018060172}

var g_map_int_uint8 map[int]uint8 = map[int]uint8{int(19): uint8(0x5)}

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(24): 5938673425292444058, uint8(12): 4611686018427387903, uint8(14): -5}

var g_string string = "é"

var g_uint uint = uint(6)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(17673960034927513224)

var g_uint8 uint8 = uint8(205)

var g_uintptr uintptr = uintptr(0xb)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
	mix(uint64(x.f5))
}

func mix_S6(x S6) {
	mixs(x.f7)
	mix(uint64(x.f8))
	mixs(x.f9)
}

func mix_map_int_int(x map[int]int) {
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

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
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

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 uint32
	f4 bool
	f5 int32
}

type S6 struct {
	f7 string
	f8 uint
	f9 string
}

func p10(a11 int) (r12 int8) {
	if (g_float64 == float64(g_float32)) {
		v13 := ([]uint8)([]uint8{uint8(0x40), uint8(127), uint8(60), uint8(0x5)})
		a11 = (int((g_int32 % (g_int32 | 1))) << (((g_uint64 | uint64(6)) % (min(g_uint64, g_uint64) | 1)) % 70))
		_ = v13
	} else {
		v14 := int((min((a11 >> (g_uint32 % 33)), (a11 | -8078283899728369764)) >> 10))
		_ = v14
	}
	switch x := max(a11, a11); uint8(x>>3) & 7 {
	case 6:
		switch x := ((a11 * a11) % (int(f2i(g_float64)) | 1)); x & 7 {
		case 2:
			a11 = int(int8(g_int32))
			a11 = (((^a11) & (a11 / 3)) / ((a11 ^ (a11 << (g_uint & 63))) | 1))
			fallthrough
		case 5, 3:
			a11 += a11
		case 0:
			v15 := uint32((-((^g_uint32) - (g_uint32 << 45))))
			v16 := &v15
			a11 = int((g_int16 &^ int16(32767)))
			_ = v15
			_ = v16
		default:
			a11 &^= (a11 ^ int(f2i((g_float64 - float64(0.1)))))
		}
	case 3, 5:
		switch x := (a11 * int(g_uintptr)); uint8(x>>3) & 7 {
		case 0:
			a11 = (max(a11, (a11 % 100)) + a11)
			v17 := ([]string)([]string{" \x00Q😀z", "界界", "_"})
			_ = v17
		case 1, 7:
			a11 &= int((int32(r12) / ((g_int32 * g_int32) | 1)))
			var v18 float32 = float32(float64(g_float32))
			_ = v18
		case 5:
			a11 = int(((g_uint64 &^ g_uint64) << 5))
		}
		var v19 float64 = (((g_float64 / g_float64) - (g_float64 + float64(-0.44242876118480057))) + (-(-g_float64)))
		_ = v19
	case 7:
		for i20 := range 2 {
			a11 &^= (((a11 & i20) ^ (a11 % 8)) + ((a11 >> 59) | min(a11, a11)))
			_ = i20
			if ((g_string > "\x00😀") || g_bool) {
				break
			}
		}
	}
	if (g_uintptr <= (g_uintptr - g_uintptr)) {
		a11 = (^(a11 % 64))
		var v21 S6 = S6{f7: "\t ßß ", f8: uint(13706927725843288864)}
		_ = v21
	} else {
		if ((g_float64 / float64(-2.25e-7)) == (g_float64 / g_float64)) {
			r12 &= ((r12 &^ r12) << ((uint(g_uint8) | (g_uint % 3)) % 8))
			v22 := float64(((-(g_float64 / g_float64)) / float64(r12)))
			_ = v22
		} else {
			a11 = int(uint8(r12))
		}
	}
	if (g_bool || g_bool) {
		return
	}
	return (int8(g_int32) / 10)
}

func p23(a24 int, a25 int, a26 uint64) (r27 int64) {
	switch x := a24; x & 7 {
	case 7:
		if ((g_float64 - g_float64) > g_float64) {
			a24 ^= (int(f2i(float64(a26))) | (a24 & 3370524358788692793))
		}
	case 3, 1:
		a24 |= int(f2i((float64(g_int8) * (g_float64 + g_float64))))
		switch x := a25; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			v28 := float64(float64(a26))
			_ = v28
		case "a", "":
			a24 |= min(a24, a24)
			a24 &= int(g_uint)
		case "0":
			a24 &^= (a25 - (a25 - (^a25)))
		default:
			a24, a25 = 11, 2979114729146707671
		}
	case 6:
		a25, a24 = min((^(^a25)), (a24 >> (g_uint8 & 7))), ((a24 << (g_uintptr & 31)) << ((a26 | a26) % 70))
	default:
		for i29 := 0; i29 < 7; i29++ {
			a24--
			_ = i29
		}
	}
	switch x := int((g_uint << 70)); x & 7 {
	case 2:
		a25 *= ((a24 / 64) % ((a24 + (a25 / 7)) | 1))
	case 4, 0:
		a24 |= ((a25 - (a24 * a24)) << (g_int16 & 31))
		for i30 := 0; i30 < 3; i30++ {
			a25, a24 = (i30 - (a25 % ((a24 << 52) | 1))), (a25 | max(i30, 4611686018427387903))
			a26 &^= ((a26 << 2) + ((a26 &^ a26) >> 9))
			a25 ^= int((g_int16 & (g_int16 &^ int16(-32768))))
			_ = i30
		}
		fallthrough
	case 5:
		a24 &= max(int(f2i((g_float64 / g_float64))), ((a24 + 9223372036854775806) | a25))
	}
	if (g_uint32 >= g_uint32) {
		return
	}
	return max((^r27), (r27 - int64(7)))
}

func core0() {
	switch x := max((g_int % 2), (g_int - g_int)); uint8(x>>3) & 7 {
	case 1:
		if ((g_string < g_string) != (g_bool != g_bool)) {
			switch x := ((g_int | -6961920219056194354) % 8); x & 7 {
			case 3:
				v31 := (map[int]uint8)(g_map_int_uint8)
				mix_map_int_uint8(v31)
			case 1, 7:
				mix(fb(((-float64(g_int)) * ((g_float64 + g_float64) + (g_float64 / g_float64)))))
				fallthrough
			case 0:
			}
			switch x := (int(g_uint8) >> 8); []string{"a", "z", "", "é"}[x&3] {
			case "0":
				mix_map_int_int(g_map_int_int)
			case "é", "":
				v32 := bool(!(string(append([]byte(g_string), g_uint8)) >= sub(g_string, 4611686018427387903, g_int)))
				mixb(v32)
				fallthrough
			case "z":
				var v33 bool = ((float64(g_float32) >= (g_float64 * g_float64)) && ((g_uint8 + uint8(76)) != (g_uint8 ^ uint8(25))))
				mixb(v33)
			default:
			}
		} else {
			v34 := S1(S1{"é0\x00\tß", uint32(4294967295), true, int32(0x10e35595)})
			mix_S1(v34)
		}
	case 6, 2:
		v35 := int8(max(g_int8, ((^g_int8) % (max(g_int8, int8(13)) | 1))))
		v36 := &v35
		for i37 := 0; i37 < 4; i37++ {
			{
				v38 := ([]int)([]int{8, 4556377634297047137, 7556271700150399828, 4611686018427387904})
				mix_sl_int(v38)
			}
			_ = i37
		}
		mix(uint64(v35))
		mix_p_int8(v36)
	case 0:
		v39 := ([]int)([]int{-6, -2, 19, 4732107055208782604})
		v40 := &v39
		mix_sl_int(v39)
		mix_p_sl_int(v40)
	}
	for i41 := uint32(2); i41 > 0; i41 /= 2 {
		_ = i41
	}
	{
		{
			var v42 uint16 = ((+(g_uint16 ^ uint16(0xdfb0))) &^ uint16(p23(g_int, -1759828790028936088, g_uint64)))
			switch x := ((g_int << (v42 % 70)) & (g_int << (g_int & 63))); uint8(x>>3) & 7 {
			case 1:
			case 3, 2:
				var v43 []uintptr = []uintptr{uintptr(0x8), uintptr(4611686018427387904)}
				v44 := (map[uint8]int)(g_map_uint8_int)
				mix_sl_uintptr(v43)
				mix_map_uint8_int(v44)
			case 5:
				mix(fb(float64(g_float32)))
			default:
				var v45 S1 = S1{"\t", uint32(1073741824), false, int32(-1267466046)}
				mix_S1(v45)
			}
			mix(uint64(v42))
		}
		v46 := float32((-(-float32(g_uint))))
		mix(fb(float64(v46)))
	}
	L48:
	for i47 := 0; i47 < 5; i47++ {
		switch x := (+(i47 >> (g_uint & 63))); x & 7 {
		case 3:
		case 2, 4:
			{
			}
		case 7:
			switch x := ((i47 >> 41) - (i47 & i47)); []string{"a", "z", "", "é"}[x&3] {
			case "0":
				mix_S1(S1{f2: "\t世\x000z", f3: uint32(1270341457), f4: true, f5: int32(-1)})
			case "z", "a":
				v49 := ([]int)([]int{-9223372036854775807, -9223372036854775808, 1320405110184236111, 14, 19})
				v50 := &v49
				mix_sl_int(v49)
				mix_p_sl_int(v50)
			case "":
				var v51 uint = uint(g_uint16)
				mix(uint64(v51))
			}
			var v52 S1 = S1{"界😀", uint32(1410243622), false, int32(-2147483647)}
			mix_S1(v52)
		default:
			v53 := uint8(g_uint8)
			mix(uint64(v53))
		}
		switch x := i47; uint8(x>>3) & 7 {
		case 4:
			if ((g_string + "0€_Q") >= (g_string + g_string)) {
				var v54 S1 = S1{"\n _", uint32(0xa2776b88), false, int32(0x11452a3c)}
				v54 = v54
				v54.f5 = (v54.f5 * int32(-2147483647))
				mix_S1(v54)
			}
			for i55 := uint32(8); i55 > 0; i55 /= 2 {
				var v56 S6 = S6{"\"ß", uint(3), "ß 世z"}
				mix(uint64((((g_uintptr - g_uintptr) &^ (g_uintptr % (g_uintptr | 1))) << 27)))
				mix_S6(v56)
				_ = i55
				if !(g_uint64 != uint64(1366549739744322048)) {
					continue
				}
			}
		case 2, 1:
			{
				v57 := bool((!(g_int16 == int16(9)) && ((g_uint64 != g_uint64) && (g_float64 < g_float64))))
				mixb(v57)
			}
		case 0:
			if g_bool {
			} else {
				mix_sl_string([]string{"\nQ\"\n", "界€\n\x00", "ßa", "Q界世ß", "Q\x00\"_😀"})
			}
		default:
			switch x := (i47 / ((i47 << (g_uint64 % 33)) | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v58 := int((i47 >> (((g_uint64 >> (g_int32 & 7)) >> ((g_uint32 % (g_uint32 | 1)) % 70)) % 70)))
				mix(uint64(v58))
				fallthrough
			case "0", "é":
				fallthrough
			case "z":
			}
		}
		_ = i47
		if ((g_string > "Q") || (g_bool != g_bool)) {
			break L48
		}
	}
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 5, 7
	i, a[i] = tr(1, j), tr(2, 4)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 4)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 4))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 4) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 4))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func complexes2() {
	a, b := complex(7, 1), complex(float64(0), 0.5)
	for i := range 4 {
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

var (
	ainits3       = cinits3 + binits3 + 4
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 4, 4 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("complexes2", complexes2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
