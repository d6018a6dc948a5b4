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

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = -9223372036854775808

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(-0x7fffffffffffffff)

var g_int8 int8 = int8(-4)

var g_string string = "z€\t"

var g_uint uint = uint(0x85778428d0b0c6f)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(206)

var g_uintptr uintptr = uintptr(0)

func mix_S5(x S5) {
	mixs(x.f6)
	mix(uint64(x.f7))
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p_map_int_uint8(x *map[int]uint8) {
	if x != nil {
		mix_map_int_uint8((*x))
	}
}

type S1 struct {
	f2 string
	f3 uint32
	f4 bool
}

type S5 struct {
	f6 string
	f7 uint64
}

type S8 struct {
	f9 bool
	f10 string
	f11 bool
}

func p12(a13 string, a14 int32, a15 uint) (r16 string) {
	switch x := len(a13); x & 7 {
	case 5:
		var v17 bool = true
		if !v17 {
		} else {
		}
		_ = v17
		fallthrough
	case 7, 0:
		if (!g_bool == (g_bool == g_bool)) {
		} else {
			var v18 bool = !((g_bool != g_bool) && (g_bool && g_bool))
			_ = v18
		}
	case 3:
	default:
		var v19 S1 = S1{f2: "\tß世\n", f3: uint32(11), f4: false}
		_ = v19
	}
	for _, i20 := range clip((a13 + a13)) {
		_ = i20
		if g_bool {
			break
		}
	}
	if (g_uint8 == g_uint8) {
		return
	}
	return clip(string(rune((g_int64 << (g_uint8 % 70)))))
}

func p21(a22 bool) (r23 bool) {
	var v24 float64 = ((g_float64 - float64(g_uint32)) - ((g_float64 * g_float64) / (g_float64 * g_float64)))
	L26:
	for _, i25 := range clip(p12((g_string + g_string), (g_int32 >> (g_uint8 % 33)), (g_uint / 8))) {
		v27 := int(3)
		v28 := &v27
		_ = v27
		_ = v28
		_ = i25
		if (v24 != float64(g_uint16)) {
			break L26
		}
	}
	_ = v24
	if (r23 != r23) {
		return
	}
	return r23
}

func p29(a30 bool) (r31 uint) {
	L33:
	for i32 := range 3 {
		var v34 int = i32
		v35 := &v34
		_ = v34
		_ = v35
		_ = i32
		if !p21(a30) {
			break L33
		}
	}
	if !a30 {
		if (g_float64 <= (-g_float64)) {
		} else {
		}
		for i36 := 0; i36 < 3; i36++ {
			_ = i36
			if true {
				break
			}
		}
		if !a30 {
			a30 = (float64((g_uintptr % (g_uintptr | 1))) > float64((g_uint16 / 100)))
		}
	}
	if (a30 && a30) {
		return
	}
	return ((r31 - uint(3)) << ((g_uint8 & uint8(0xb8)) % 70))
}

func core0() {
	for i37 := 1; i37 >= 0; i37-- {
		var v38 map[int]uint8 = map[int]uint8{int(8): uint8(118), int(2): uint8(0), int(13): uint8(16)}
		v39 := &v38
		mix_map_int_uint8(v38)
		mix_p_map_int_uint8(v39)
		_ = i37
		if true {
			continue
		}
	}
	switch x := int((+g_int)); uint8(x>>3) & 7 {
	case 5:
	case 3, 1:
		for i40 := 0; i40 < 4; i40++ {
			mix_map_uint8_int(map[uint8]int{uint8(19): -2, uint8(30): -4117871890592096524, uint8(22): 20})
			L42:
			for i41 := 0; i41 < 7; i41++ {
				_ = i41
				if (sub("", i40, i40) != (g_string + g_string)) {
					break L42
				}
			}
			_ = i40
		}
	case 2:
		{
			if ((g_int * 9223372036854775807) <= (g_int ^ g_int)) {
			}
		}
		{
			v43 := int((g_int - int(uint8(g_uint32))))
			switch x := (max(v43, v43) | (v43 & v43)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
				var v44 map[uint8]int = map[uint8]int{uint8(27): 20, uint8(13): -6}
				mix_map_uint8_int(v44)
			case "", "a":
				v43 ^= (v43 % (v43 | 1))
				mix(fb(g_float64))
			case "z":
				v43 = min(v43, (+(v43 & v43)))
			}
			mix(uint64(v43))
		}
	default:
	}
	for i45 := uint32(2); i45 > 0; i45 /= 2 {
		for i46 := 0; i46 < 4; i46++ {
			v47 := S5(S5{"😀世_\t\"", uint64(17670739510535833978)})
			v48 := &v47
			mix_S5(v47)
			mix_p_S5(v48)
			_ = i46
		}
		_ = i45
	}
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "00世世" + "\xff\xc3(" + "z"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[18%len(b)] ^= 10
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 18, 10) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 18:
		mix(18)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 18
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{-1.5, 0.1, inf, -inf, nan, -zero} {
		y := float64(g_float32)
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y * y)))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*477)) + uint64(i))
	}
	var acc float32
	for i := range 92 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, -1.5: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err2" }

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
		panic("plain")
	}
	w := n * 2
	if (res >= (w >> (g_uint % 70))) {
		w = (w << (((g_uint >> 43) >> ((g_uint8 + uint8(6)) & 31)) % 70))
	} else {
		res, w = (int(res) | ((res | w) << (g_uint32 % 33))), int(uintptr(g_uint8))
		v49 := float32(g_float32)
		mix(fb(float64(v49)))
	}
	mix(uint64(((uint64(g_uint32) * (g_uint64 + uint64(11))) & (min(g_uint64, uint64(20)) << (min(g_int32, int32(-0x100e10ac)) & 31)))))
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
	r, err := leveldefers3(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{2}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("floats2", floats2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
