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

var g_S1 S1 = S1{true, [1]int{-3290963773018928208}}

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(0x1)

var g_int32 int32 = int32(-1780238587)

var g_int64 int64 = int64(7602433589856438178)

var g_int8 int8 = int8(0)

var g_sl_string []string = []string{"é", "世 ", "Ж世\"\n"}

var g_string string = "\x00"

var g_uint uint = uint(0x82d37638413cefad)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(9)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(0xc9d6bea522e24e0a)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__1_int(x.f3)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 [1]int
}

type S4 struct {
	f5 bool
}

func p6(a7 string, a8 uintptr, a9 uint8) (r10 string) {
	v11 := int(7)
	v12 := &v11
	switch x := int((g_uint * g_uint)); x & 7 {
	case 0:
		switch x := v11; uint8(x>>3) & 7 {
		case 2:
			v11 &= -5
			fallthrough
		case 7, 6:
			v11 = int((g_int8 / 2))
			a9 = ((a9 >> 27) << (((-g_uint32) | uint32(1073741824)) % 70))
		case 5:
			v11 = (min((*v12), len(a7)) | (len(a7) + (len(r10) << (g_uint & 63))))
		default:
			v11 = min(((len(a7) % (v11 | 1)) % ((len(a7) % 10) | 1)), (-(len(a7) / (v11 | 1))))
		}
	case 5, 1:
		L14:
		for i13 := int16(8); i13 > 0; i13 /= 2 {
			r10 = clip(string([]rune(a7)))
			_ = i13
			if ((r10 + a7) == string(append([]byte(a7), a9))) {
				break L14
			}
		}
	case 3:
		v11 = ((*v12) >> ((g_uint64 - g_uint64) & 31))
		{
			v11 = (len(r10) % 64)
			var v15 []string = []string{"😀"}
			_ = v15
		}
	default:
		v16 := uint(uint(a9))
		_ = v16
	}
	if ((g_bool == g_bool) != (g_float64 < float64(0.1))) {
		{
			v17 := uint32((max((g_uint32 / (g_uint32 | 1)), (g_uint32 ^ uint32(15))) / 7))
			_ = v17
		}
		switch x := ((*v12) * (v11 &^ 5)); x & 7 {
		case 5:
			v11++
		case 2, 1:
			var v18 bool = g_bool
			v11 += max((len(r10) % (len(r10) | 1)), len(r10))
			_ = v18
		case 7:
			v11 = ((*v12) | (len(r10) + (len(r10) << 36)))
		}
		v19 := string(clip((r10 + sub((a7 + r10), (len(a7) * (*v12)), int(g_uint32)))))
		_ = v19
	}
	_ = v11
	_ = v12
	if !g_bool {
		return
	}
	return clip("Q")
}

func p20(a21 string, a22 bool, a23 uint32) (r24 bool) {
	var v25 uint32 = (a23 ^ uint32(4294967294))
	_ = v25
	if (a22 == false) {
		return
	}
	return a22
}

func p26(a27 string, a28 bool, a29 int32) (r30 uint16) {
	switch x := len(a27); uint8(x>>3) & 7 {
	case 3:
		if (len(a27) <= (len(a27) >> (g_uint & 31))) {
			var v31 S4 = S4{}
			_ = v31
		}
	case 4, 1:
		if false {
			var v32 string = clip(a27)
			v33 := int((len(v32) - (int(f2i(g_float64)) &^ (len(v32) | len(v32)))))
			_ = v32
			_ = v33
		} else {
		}
	case 0:
		var v34 bool = (a27 > sub((a27 + a27), (len(a27) << 69), (len(a27) % 64)))
		_ = v34
	}
	r30 = ((r30 / (uint16(r30) | 1)) - uint16((g_uint * uint(18446744073709551615))))
	if ((a28 != a28) == p20(a27, true, uint32(0xa8743bc2))) {
		if (len(a27) <= (len(a27) << 15)) {
		}
		if ((g_int16 / (g_int16 | 1)) != int16(-160)) {
		}
		if !p20(a27, a28, uint32(1072802377)) {
			v35 := string(clip(a27))
			v36 := &v35
			_ = v35
			_ = v36
		}
	}
	if (g_uint != g_uint) {
		return
	}
	return uint16((g_uint32 | g_uint32))
}

func p37(a38 bool, a39 string) (r40 bool) {
	for i41 := range 1 {
		var v42 int32 = (int32(int8(g_uint8)) << (g_uint8 % 70))
		var v43 uint = (((g_uint & uint(15)) ^ (g_uint | g_uint)) << ((+(v42 << (g_uint % 8))) & 63))
		_ = v42
		_ = v43
		_ = i41
		if (a39 <= (a39 + "z_é\x00界")) {
			break
		}
	}
	var v44 int8 = max((int8(g_uint) >> ((len(a39) >> (g_uint32 % 33)) & 7)), int8((g_uint - g_uint)))
	v45 := string(clip(string(append([]byte(a39), (uint8(v44) - max(g_uint8, g_uint8))))))
	v46 := &v45
	_ = v44
	_ = v45
	_ = v46
	if p20("\x00 0", r40, uint32(4294967294)) {
		return
	}
	return false
}

func core0() {
	switch x := int(f2i((g_float64 - float64(0.1)))); x & 7 {
	case 6:
		v47 := int64(((int64(g_uint) >> ((g_uintptr << 4) & 31)) << (uint8((g_uint8 % (g_uint8 | 1))) & 63)))
		mix(uint64(v47))
	case 2, 4:
	case 5:
		var v48 []int = []int{4, 0}
		mix_sl_int(v48)
	default:
		for i49 := 2; i49 >= 0; i49-- {
			v50 := int32(g_int32)
			v51 := ([]int)([]int{-7, 9, -9223372036854775807, -4962968799217589951})
			mix(uint64(v50))
			mix_sl_int(v51)
			_ = i49
			if ((i49 < i49) && (g_float64 <= float64(-2.25e-7))) {
				continue
			}
		}
	}
	for i52 := range 2 {
		if (p37(g_bool, g_string) == (g_bool != true)) {
			L54:
			for i53 := 0; i53 < 5; i53++ {
				_ = i53
				if (i52 > i53) {
					break L54
				}
			}
			var v55 string = clip(sub(((g_string + g_string) + (g_string + g_string)), (int(f2i(g_float64)) | -2541000663899241026), ((i52 % (i52 | 1)) & int(g_int16))))
			v56 := ([3]uint8)([3]uint8{uint8(6), uint8(0x87)})
			mixs(v55)
			mix__3_uint8(v56)
		} else {
			var v57 []uint8 = []uint8{uint8(0xa)}
			var v58 S1 = g_S1
			mix_sl_uint8(v57)
			mix_S1(v58)
		}
		_ = i52
		if g_bool {
			continue
		}
	}
	for i59 := 0; i59 < 3; i59++ {
		L61:
		for i60 := 3; i60 >= 0; i60-- {
			if (p37(g_bool, "z\x00z\x00") || (g_bool != g_bool)) {
			} else {
			}
			{
				var v62 string = clip(p6(sub(string(append([]byte(g_string), g_uint8)), int(g_int16), (i59 >> (g_int8 & 7))), (uintptr(g_int32) * (g_uintptr % 3)), ((g_uint8 | g_uint8) % ((g_uint8 & uint8(127)) | 1))))
				v63 := float32(float32(((g_uint64 | uint64(6)) >> (uint32(g_uint32) & 7))))
				v64 := ([]string)(g_sl_string)
				mixs(v62)
				mix(fb(float64(v63)))
				mix_sl_string(v64)
			}
			for i65 := uint32(2); i65 > 0; i65 /= 2 {
				_ = i65
				if !p20(g_string, false, uint32(6)) {
					break
				}
			}
			_ = i60
			if (float64(i59) == (-g_float64)) {
				break L61
			}
		}
		for i66 := range 7 {
			mix(uint64((int64(g_uint64) &^ int64(max(g_uintptr, g_uintptr)))))
			if (g_bool == (i66 == i59)) {
			}
			for i67 := 0; i67 < 1; i67++ {
				_ = i67
			}
			_ = i66
		}
		mix(uint64((int64((g_uintptr & uintptr(11))) % (((g_int64 | g_int64) << 46) | 1))))
		_ = i59
	}
	if (p6(g_string, g_uintptr, g_uint8) != p6(g_string, g_uintptr, g_uint8)) {
		switch x := int(g_uintptr); x & 7 {
		case 3:
			{
				var v68 []uint8 = []uint8{uint8(0x14)}
				mix_sl_uint8(v68)
			}
		case 0, 2:
		case 6:
			for i69 := 1; i69 >= 0; i69-- {
				_ = i69
			}
		default:
			{
			}
		}
		var v70 S1 = g_S1
		mix_S1(v70)
	}
	var v71 int32 = (((g_int32 | g_int32) &^ int32(-1)) & ((g_int32 - int32(0x6)) << ((g_uint8 & g_uint8) % 70)))
	mix(uint64(v71))
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
			if !yield(i*1, string(r)) {
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
	for a := range filteriters1(uptoiters1(10), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 9:
				break outer
			}
	var v72 S1 = S1{true, [1]int{}}
	b = b
	v73 := int16(((g_int16 + (g_int16 % (g_int16 | 1))) << ((^g_int64) & 63)))
	v74 := &v73
	mix_S1(v72)
	mix(uint64(v73))
	mix_p_int16(v74)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("界界aa\"") {
		mixs(s)
		if i > 9 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(10, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "_世é世\t\t" + "\xff\xc3(" + "\t\n世"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[17%len(b)] ^= 154
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 17, 154) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 17:
		mix(17)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 17
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func ints3() {
	for i, x := range []int16{20, -32768, 0, 8, -5} {
		for _, n := range []uint8{0, 1, 9, 54} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int8(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - ((+x) * (y >> (g_uint16 % 8)))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int16(5)
		x &^= y
		x++
		mix(uint64(int8(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("strings2", strings2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
