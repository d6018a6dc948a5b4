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

var g__3_uint8 [3]uint8 = [3]uint8{uint8(255), uint8(100)}

var g_bool bool = true

var g_float64 float64 = float64(-1.5)

var g_int int = 2

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(1423981695)

var g_int64 int64 = int64(1763926792103952073)

var g_int8 int8 = int8(-2)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(13): uint8(0xa)}

var g_string string = "  \tz😀"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(40553)

var g_uint32 uint32 = uint32(0xb0999e25)

var g_uint64 uint64 = uint64(0x13)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0xffffffffffffffff)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mixs(x.f4)
	mixb(x.f5)
}

func mix__3_uint16(x [3]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 string
	f5 bool
}

type S6 struct {
	f7 string
	f8 [2]int
	f9 bool
	f10 string
}

func p11(a12 string) (r13 string) {
	var v14 []int = []int{9223372036854775807, -7, -8147845342360509445, 13}
	_ = v14
	if (g_bool != g_bool) {
		return
	}
	return clip(string(append([]byte((r13 + "")), (g_uint8 >> (g_uint64 & 7)))))
}

func p15(a16 string, a17 int, a18 bool) (r19 uint16) {
	v20 := uint16((r19 * (r19 ^ (r19 >> (g_uintptr & 7)))))
	a17 = int(a17)
	if ((g_int8 ^ g_int8) <= (g_int8 &^ int8(0))) {
		var v21 uint64 = (((g_uint64 << (g_uint32 % 33)) & uint64(g_uint64)) / (g_uint64 | 1))
		_ = v21
	} else {
		switch x := min((a17 | a17), len(a16)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			a17 ^= ((int(f2i(g_float64)) << ((g_uint64 / 2) & 7)) << 14)
			a16 = clip(a16)
			fallthrough
		case "", "0":
			a17 = int(f2i((g_float64 * (g_float64 / g_float64))))
			a17 = len(a16)
		case "é":
			v22 := uintptr(((g_uintptr >> 0) << (min(g_uint8, uint8(0xd1)) % 8)))
			a17 *= int(f2i(((g_float64 / float64(0.6602719738375356)) * (g_float64 * g_float64))))
			_ = v22
		}
	}
	L24:
	for i23 := range 4 {
		a17 = (len(a16) & int(f2i((g_float64 + float64(0.06639832507690269)))))
		{
			a16 = clip(p11(p11("")))
		}
		switch x := ((a17 * a17) >> 1); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			a18 = (((g_float64 / g_float64) - float64(g_int16)) > float64(uintptr(g_uint)))
			a17 -= (i23 | a17)
		case "", "é":
			var v25 S1 = S1{f3: false, f4: "", f5: true}
			_ = v25
		case "z":
			a16 = clip(string(append([]byte(a16), ((g_uint8 << (g_uint64 % 33)) - uint8(g_uint8)))))
		}
		_ = i23
		if false {
			break L24
		}
	}
	_ = v20
	if !a18 {
		return
	}
	return (r19 & r19)
}

func p26(a27 bool, a28 string) (r29 bool) {
	v30 := float64((((-g_float64) * (g_float64 - g_float64)) / ((g_float64 + float64(1)) - float64(g_uint32))))
	v31 := &v30
	switch x := int(f2i((v30 - (*v31)))); x & 7 {
	case 7:
		var v32 int64 = (-(int64(g_uint64) | int64(-0x1)))
		_ = v32
	case 0, 4:
		v33 := int32(g_int32)
		_ = v33
	case 2:
		for i34 := uint8(8); i34 > 0; i34 /= 2 {
			var v35 int = (len(a28) << (i34 % 70))
			_ = v35
			_ = i34
		}
	}
	_ = v30
	_ = v31
	if (r29 == r29) {
		return
	}
	return !r29
}

func p36(a37 uint8) (r38 bool) {
	if p26((r38 || true), (g_string + g_string)) {
		if ((g_int16 | g_int16) <= (g_int16 & g_int16)) {
		} else {
			var v39 [1]int = [1]int{14}
			v40 := uintptr(uintptr(((g_int32 % 7) + (g_int32 >> 53))))
			_ = v39
			_ = v40
		}
		L42:
		for i41 := 0; i41 < 6; i41++ {
			_ = i41
			if (g_int32 != (g_int32 + g_int32)) {
				break L42
			}
		}
	}
	a37 *= a37
	var v43 int = g_int
	_ = v43
	if (r38 && r38) {
		return
	}
	return ((-g_float64) < (-g_float64))
}

func p44(a45 int8) (r46 string) {
	for i47 := 0; i47 < 5; i47++ {
		if ((i47 << (g_uintptr & 63)) > i47) {
			v48 := uint32(min((uint32(i47) - (g_uint32 * uint32(3892391743))), max((g_uint32 << 66), uint32(g_int64))))
			var v49 int64 = g_int64
			_ = v48
			_ = v49
		} else {
			var v50 S1 = S1{f2: true, f4: "", f5: true}
			_ = v50
		}
		_ = i47
	}
	if ((g_bool == g_bool) != (g_float64 < float64(1))) {
		if (g_bool || (g_int32 < g_int32)) {
		} else {
			r46 = clip(string(rune(((g_uint16 - g_uint16) ^ (g_uint16 | uint16(40207))))))
		}
	}
	for i51 := 5; i51 >= 0; i51-- {
		switch x := i51; uint8(x>>3) & 7 {
		case 4:
		case 7, 2:
		case 6:
		default:
			r46 = clip(string(append([]byte(p11(p11(r46))), g_uint8)))
		}
		_ = i51
		if (int8(g_uintptr) != a45) {
			break
		}
	}
	if (len(r46) < len(r46)) {
		return
	}
	return clip(p11(string([]rune(r46))))
}

func core0() {
	switch x := (^(g_int % (g_int | 1))); uint8(x>>3) & 7 {
	case 4:
		{
			var v52 uint16 = uint16(uintptr(g_uint))
			mix(uint64(v52))
		}
	case 5, 1:
	case 0:
		v53 := string(clip((string(rune((g_int16 / (g_int16 | 1)))) + (g_string + string(rune(g_uint8))))))
		v54 := &v53
		mixs(v53)
		mix_p_string(v54)
	default:
		if (string([]rune(g_string)) >= "éa0😀€") {
			switch x := ((g_int >> (g_uintptr & 31)) / 3); x & 7 {
			case 5:
			case 6, 3:
			case 7:
			default:
			}
			if p26((g_bool == g_bool), g_string) {
				var v55 string = clip(p11(string([]rune(string(rune(g_int16))))))
				v56 := &v55
				mixs(v55)
				mix_p_string(v56)
			}
		} else {
		}
	}
	var v57 int = g_int
	for i58 := 0; i58 < 6; i58++ {
		v57 *= (i58 ^ (i58 * (v57 / (v57 | 1))))
		var v59 map[uint8]uint8 = g_map_uint8_uint8
		mix_map_uint8_uint8(v59)
		_ = i58
		if !(g_int8 > g_int8) {
			break
		}
	}
	if ((g_uint ^ g_uint) <= (g_uint / (g_uint | 1))) {
		v57 -= v57
	}
	for _, i60 := range clip(g_string) {
		v57 = (v57 >> (g_uint % 8))
		if (!g_bool || g_bool) {
			var v61 float32 = float32((i60 + i60))
			L63:
			for i62 := 0; i62 < 5; i62++ {
				v64 := ([3]uint8)(g__3_uint8)
				mix__3_uint8(v64)
				_ = i62
				if ((g_float64 - g_float64) == (g_float64 * g_float64)) {
					break L63
				}
			}
			v57 = (((v57 / (v57 | 1)) &^ (v57 >> 57)) >> (min(g_uint, uint(6)) % 8))
			mix(fb(float64(v61)))
		} else {
			v57 -= ((v57 << ((g_uint8 ^ g_uint8) % 33)) & int((g_uint << (g_uint8 % 33))))
			for i65 := 6; i65 >= 0; i65-- {
				v57 = int(v57)
				v57 = ((^i65) / ((v57 << 0) | 1))
				v57 -= (v57 / 7)
				_ = i65
				if (g_bool != (g_uint < uint(6770094179838098983))) {
					continue
				}
			}
		}
		{
			v57 = v57
			v57 = v57
			switch x := ((v57 & 10) | v57); []string{"a", "z", "", "é"}[x&3] {
			case "":
				var v66 string = clip(g_string)
				mixs(v66)
				fallthrough
			case "0", "a":
				v57 *= (int(f2i((g_float64 / float64(1e10)))) * ((v57 ^ v57) << (int(g_uint64) & 7)))
				v57 = v57
				fallthrough
			case "z":
				v67 := uint32(uint32(g_int16))
				mix(uint64((((+g_int8) << ((g_uint ^ uint(0xc)) % 8)) % 10)))
				mix(uint64(v67))
			default:
				v57 = int(int64((g_uint8 % 8)))
			}
		}
		_ = i60
	}
	var v68 S1 = S1{true, false, "\t\x00世", true}
	for _, i69 := range clip((v68.f4 + sub("€_a", v57, v57))) {
		v57 &^= (int(int32(g_int8)) % 100)
		v57 = (v57 % 3)
		for i70 := uint8(128); i70 > 0; i70 /= 2 {
			v68 = v68
			if (v68.f3 || (g_int16 == g_int16)) {
				var v71 float32 = float32(i70)
				v72 := &v71
				v57 = (v57 >> (((g_int64 / (g_int64 | 1)) &^ (g_int64 << 44)) & 31))
				mix(fb(float64(v71)))
				mix_p_float32(v72)
			} else {
				v57 = 13
				v57 = int(f2i((g_float64 + (g_float64 * float64(1e10)))))
			}
			_ = i70
		}
		_ = i69
	}
	v57 = ((v57 / (v57 | 1)) + int(uint(g_uint64)))
	mix(uint64(v57))
	mix_S1(v68)
}

func pickswitches1(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 25, 28:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 27:
	if (r < r) {
		mix(uint64((int16(g_uint) / ((g_int16 * (g_int16 >> 45)) | 1))))
		r, y = 1, ((-r) & 20)
	} else {
		v73 := string(clip(p11(sub((g_string + g_string), (r ^ y), (+y)))))
		v74 := &v73
		y, r = (r ^ ((r * r) * int(f2i(g_float64)))), int((g_uint64 / 7))
		mixs(v73)
		mix_p_string(v74)
	}
	var v75 float32 = float32(min(g_int8, (g_int8 << 14)))
	mix(fb(float64(v75)))
		r += 100
	case 13, 3, 22:
		r += 1000
		switch {
		case y > 4:
			r++
		case y == 13:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
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

func switches1() {
	for x := range int(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 4) {
	case tr(2, 3), tr(3, 4), tr(4, 4):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 4) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(4)
	switch e {
	case 4 + 100, "x", nil:
		mix(5)
	case int(4):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
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
	s := "界界\"界" + "\xff\xc3(" + "\x00"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[19%len(b)] ^= 145
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 19, 145) + string(rune(128512)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 19:
		mix(19)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 19
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
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

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
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

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(5), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 28:
				break outer
			}
	var v76 [3]uint16 = [3]uint16{uint16(15), uint16(0x282e)}
	var v77 int = (b * (b % (int(f2i(g_float64)) | 1)))
	v78 := uint((((g_uint * uint(15)) << (int32(g_int8) & 63)) + (g_uint - (g_uint * g_uint))))
	mix__3_uint16(v76)
	mix(uint64(v77))
	mix(uint64(v78))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\"zЖQQЖ") {
		mixs(s)
		if i > 28 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(5, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
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

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("strings2", strings2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
