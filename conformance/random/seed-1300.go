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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-876.6397989994108)

var g_int int = 7353071798887527880

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(0xc)

var g_int64 int64 = int64(0x1)

var g_int8 int8 = int8(0x7)

var g_string string = "\"a"

var g_uint uint = uint(13940953030971272528)

var g_uint16 uint16 = uint16(62062)

var g_uint32 uint32 = uint32(3153746544)

var g_uint64 uint64 = uint64(12)

var g_uint8 uint8 = uint8(64)

var g_uintptr uintptr = uintptr(2237360289200865907)

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

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [3]int
	f3 string
	f4 int32
}

type S5 struct {
	f6 bool
	f7 bool
}

type S8 struct {
	f9 string
	f10 int32
	f11 int64
	f12 uint16
}

func p13(a14 bool) (r15 bool) {
	{
		if (a14 || r15) {
		} else {
			var v16 [3]string = [3]string{"\x00\tQ_"}
			_ = v16
		}
		v17 := uint32(min(g_uint32, ((g_uint32 >> 69) - max(g_uint32, g_uint32))))
		_ = v17
	}
	if r15 {
		return
	}
	return ((g_string + g_string) == sub(g_string, 17, g_int))
}

func p18(a19 bool, a20 int) (r21 uint16) {
	v22 := bool((((g_float64 - g_float64) - (g_float64 - g_float64)) == float64((g_uint32 - g_uint32))))
	var v23 S5 = S5{f6: false, f7: false}
	v24 := &v23
	for i25 := 0; i25 < 7; i25++ {
		for i26 := 3; i26 >= 0; i26-- {
			v23.f6 = (float64((g_float32 - float32(0))) == ((g_float64 - float64(1e-300)) / (g_float64 + float64(-31.209863380852653))))
			a20 |= ((-i25) &^ 7)
			_ = i26
			if (i25 < (i25 &^ i25)) {
				continue
			}
		}
		a19 = ((a20 % (i25 | 1)) < (i25 * i25))
		switch x := (a20 << 67); x & 7 {
		case 3:
			a20 |= 1750183014109130496
			fallthrough
		case 2, 0:
			a20 = ((i25 >> ((g_uint64 << 18) % 33)) % ((a20 << ((g_uint32 % 64) & 7)) | 1))
			v23.f7 = p13((a20 < min(i25, i25)))
		case 6:
			a20 ^= max(((a20 << (r21 % 33)) - (a20 ^ a20)), (i25 * int(a20)))
			a20 = i25
		default:
			a20 &= (((a20 % (i25 | 1)) + 19) % (i25 | 1))
		}
		_ = i25
	}
	_ = v22
	_ = v23
	_ = v24
	if p13(a19) {
		return
	}
	return r21
}

func p27(a28 uint32) (r29 string) {
	v30 := uint8((((g_uint8 - uint8(4)) ^ uint8(0x1)) &^ (uint8(len(r29)) | uint8(g_int8))))
	v31 := &v30
	v32 := uint32(min(((a28 ^ a28) % 10), (a28 * (a28 + a28))))
	_ = v30
	_ = v31
	_ = v32
	if (len(r29) >= 9223372036854775806) {
		return
	}
	return clip(((r29 + r29) + (r29 + r29)))
}

func p33(a34 string, a35 string) (r36 uintptr) {
	var v37 string = clip(sub((string(rune(g_uint64)) + p27(g_uint32)), (min(len(a35), 9223372036854775806) | (len(a34) % (len(a34) | 1))), ((len(a35) | -2325148232373739495) &^ (len(a34) & 17))))
	if (g_float64 < (g_float64 - g_float64)) {
		var v38 int16 = (((g_int16 / 8) + (g_int16 * int16(13))) >> ((uint16(g_uint32) + (g_uint16 ^ g_uint16)) % 8))
		if (max(g_int64, g_int64) <= min(g_int64, g_int64)) {
		} else {
			v39 := float64(((float64(len(a35)) / (g_float64 - g_float64)) / float64((g_int64 * g_int64))))
			_ = v39
		}
		_ = v38
	}
	var v40 uintptr = (((r36 >> (g_int16 & 7)) & uintptr(g_int32)) % 100)
	_ = v37
	_ = v40
	if p13(true) {
		return
	}
	return (uintptr(g_int64) | uintptr(g_uint32))
}

func core0() {
	for i41 := 0; i41 < 3; i41++ {
		if (!g_bool || (g_bool == false)) {
			{
			}
			{
			}
		}
		_ = i41
		if ((g_int8 != int8(-0x80)) || (g_bool || g_bool)) {
			continue
		}
	}
	{
		if ((g_float64 + g_float64) != (-g_float64)) {
			var v42 map[int]uint8 = map[int]uint8{int(8): uint8(145), int(1): uint8(143), int(3): uint8(64)}
			mix_map_int_uint8(v42)
		}
		v43 := ([]string)([]string{"\"_", "a界", "世\ta😀", ""})
		mix_sl_string(v43)
	}
	switch x := int(f2i((-g_float64))); uint8(x>>3) & 7 {
	case 7:
		if (p13(false) && !g_bool) {
			switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "é", "0":
			case "a":
			}
			switch x := (g_int &^ (g_int * g_int)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
				fallthrough
			case "z", "":
			case "a":
			default:
			}
		}
	case 6, 1:
		v44 := bool((p27((g_uint32 % 2)) == sub(string(rune(g_int16)), g_int, (g_int >> (g_uint8 & 7)))))
		mixb(v44)
	case 0:
		var v45 []string = []string{"\n\n_z", "", "_\x00 ", "界", "ßQ"}
		mix_sl_string(v45)
	default:
	}
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(10), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 21:
				break outer
			}
	for i46 := 0; i46 < 5; i46++ {
		var v47 uint16 = min(min((g_uint16 &^ uint16(43531)), (g_uint16 * g_uint16)), ((g_uint16 << 26) | (^g_uint16)))
		v48 := &v47
		mix(uint64(v47))
		mix_p_uint16(v48)
		_ = i46
	}
	L50:
	for i49 := 0; i49 < 6; i49++ {
		b, a = 9, (a | int(g_int8))
		b = (((i49 % 3) & int(g_int16)) << 41)
		b += (int(g_int32) >> 14)
		_ = i49
		if ((g_string <= "Ж\x00") != (b >= a)) {
			continue L50
		}
	}
	b *= (b | (b | (a & 18)))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("0\"_Q\x00😀") {
		mixs(s)
		if i > 21 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(10, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func ints2() {
	for i, x := range []int{-5628243840044406952, 1, -9223372036854775807, 9, -1} {
		for _, n := range []uint{0, 1, 19, 90} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := i
		mix(uint64(x*y - (x << ((g_int16 ^ g_int16) & 31))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= -5
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

var (
	ainits3       = cinits3 + binits3 + 1
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
	return 1, 1 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func core4() {
	{
		if ((g_int << (g_int8 & 31)) == int(g_int64)) {
		} else {
			for i51 := range 1 {
				var v52 bool = !((g_string + "a€") == (g_string + g_string))
				v53 := float64((float64((g_int64 &^ int64(20))) * (g_float64 * (g_float64 * g_float64))))
				mixb(v52)
				mix(fb(v53))
				_ = i51
				if (i51 > (i51 % (i51 | 1))) {
					break
				}
			}
			if g_bool {
			} else {
			}
		}
		if g_bool {
		}
	}
	{
	}
	var v54 bool = (g_bool == !(g_string == g_string))
	mixb(v54)
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("ints2", ints2)
	run("inits3", inits3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
