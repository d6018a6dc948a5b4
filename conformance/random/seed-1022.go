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

var g_float64 float64 = float64(7)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(-9)

var g_int64 int64 = int64(8)

var g_int8 int8 = int8(6)

var g_map_int_uint map[int]uint = map[int]uint{int(22): uint(0), int(15): uint(9)}

var g_string string = "世QßQ世"

var g_uint uint = uint(14)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(0xb5dc43a9)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(1999803088913124961)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mixb(x.f3)
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint(x map[int]uint) {
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

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 bool
}

func p4(a5 int, a6 int) (r7 int8) {
	L9:
	for i8 := 0; i8 < 4; i8++ {
		a6 &= (a5 | (a5 * -2539572156367255304))
		_ = i8
		if ((-g_float64) >= (g_float64 / float64(0.1))) {
			continue L9
		}
	}
	for i10 := range 4 {
		a5, a6 = (a5 / (a5 | 1)), (+a6)
		switch x := a6; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a6 &= (int(int16(g_int16)) << (((g_uint & g_uint) ^ g_uint) & 31))
			a5, a6 = (a5 - (i10 & (a6 | a5))), a5
		case "é", "z":
			a5 = (i10 << (int32((r7 - r7)) & 31))
			a5, a6 = (((a6 &^ i10) / ((i10 ^ -9223372036854775807) | 1)) / 64), (a6 - (i10 << 39))
		case "":
			a6 -= (a5 >> (((g_uint32 >> (g_uint32 % 8)) | g_uint32) & 7))
		default:
			a5 = 5542635303591320505
		}
		{
			a6, a5 = (a6 &^ int(f2i((g_float64 + g_float64)))), (i10 % ((i10 / 8) | 1))
		}
		_ = i10
		if (float64(i10) != float64(g_uint64)) {
			continue
		}
	}
	v11 := float32(g_float32)
	var v12 int8 = (((r7 >> 3) >> 67) &^ ((r7 % 3) % 3))
	_ = v11
	_ = v12
	if (g_string > "\ta界Q\t") {
		return
	}
	return int8(-128)
}

func p13(a14 string, a15 bool) (r16 string) {
	{
		{
		}
	}
	for i17 := uint32(128); i17 > 0; i17 /= 2 {
		for i18 := range 6 {
			_ = i18
		}
		switch x := len(r16); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			r16 = clip(string(rune((int64(g_int64) * g_int64))))
		case "", "0":
			fallthrough
		case "a":
			v19 := int64((((g_int64 >> (i17 & 7)) | g_int64) >> (((g_uint8 + g_uint8) % (uint8(g_uint8) | 1)) & 63)))
			_ = v19
		default:
		}
		{
		}
		_ = i17
		if a15 {
			break
		}
	}
	if !a15 {
		return
	}
	return clip(((r16 + "é") + string(rune(g_int64))))
}

func p20(a21 uint, a22 string) (r23 uintptr) {
	r23 = (r23 << (((g_uint32 &^ g_uint32) / ((g_uint32 << 52) | 1)) & 63))
	if (a22 != sub(a22, len(a22), -1980405607631438916)) {
		var v24 int16 = int16(((g_uint8 &^ g_uint8) & (g_uint8 << (g_uint8 % 8))))
		_ = v24
	}
	if g_bool {
		return
	}
	return (r23 | (r23 | uintptr(10)))
}

func p25(a26 string, a27 string, a28 int) (r29 uint64) {
	a28 = (len(a27) >> (((g_uint16 >> 38) & (g_uint16 << (g_uint8 & 63))) % 70))
	a28 = a28
	var v30 int8 = (int8((g_int16 >> 16)) &^ int8(17))
	v31 := &v30
	_ = v30
	_ = v31
	if !g_bool {
		return
	}
	return r29
}

func p32(a33 bool, a34 bool) (r35 uint64) {
	if ((g_string + "a") != string(append([]byte(g_string), uint8(64)))) {
		v36 := (map[string]uint8)(map[string]uint8{"世é": uint8(30)})
		_ = v36
	} else {
	}
	if (g_int64 == g_int64) {
		return
	}
	return (max(r35, uint64(0x11)) | (r35 - uint64(1350083541035038236)))
}

func core0() {
	if (sub(g_string, 7978290710556038413, 17) > sub(g_string, g_int, -5407643927330030643)) {
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "":
			v37 := uint8(uint8(((g_int16 / (g_int16 | 1)) % 2)))
			mix(uint64(v37))
		case "0", "é":
			mix(uint64((g_uint64 & g_uint64)))
		case "z":
			if ((g_bool == g_bool) && (g_uint16 > uint16(18))) {
			} else {
			}
			if false {
			}
		default:
			L39:
			for i38 := range 5 {
				_ = i38
				if ((g_float64 == g_float64) && (g_string != "a\"\"")) {
					continue L39
				}
			}
		}
		mix_map_int_uint(g_map_int_uint)
	}
	switch x := ((g_int << (g_uint32 % 70)) & (-g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		mix__1_uint8([1]uint8{})
		v40 := string(clip(p13(string([]rune((g_string + g_string))), ((^g_uint8) == (g_uint8 &^ uint8(4))))))
		mixs(v40)
	case "0", "z":
		var v41 uint32 = (((g_uint32 / 7) - (+g_uint32)) % (g_uint32 | 1))
		v42 := &v41
		mix(uint64(v41))
		mix_p_uint32(v42)
	case "é":
		switch x := ((g_int - g_int) % (int(g_int) | 1)); x & 7 {
		case 0:
			{
				v43 := (map[uint8]uint8)(map[uint8]uint8{uint8(29): uint8(4), uint8(22): uint8(62)})
				mix_map_uint8_uint8(v43)
			}
			if ((g_float64 + float64(0.1)) == (g_float64 / g_float64)) {
			}
		case 3, 4:
			switch x := (g_int >> (g_uintptr & 63)); x & 7 {
			case 5:
			case 6, 1:
				v44 := uint((-(min(g_uint, g_uint) + (g_uint >> (g_uint16 & 63)))))
				mix(uint64(v44))
				fallthrough
			case 2:
			default:
			}
		case 7:
			v45 := int16(max((g_int16 / (g_int16 | 1)), (int16(g_int32) ^ (g_int16 + int16(-5)))))
			mix(uint64(v45))
		default:
			if (string(append([]byte(g_string), g_uint8)) > (g_string + g_string)) {
				var v46 []uint8 = []uint8{uint8(13), uint8(12), uint8(127), uint8(138)}
				mix_sl_uint8(v46)
			} else {
				v47 := string(clip(g_string))
				v47 = clip(string([]rune(sub(string(rune(g_uint64)), len(v47), (len(v47) % (len(v47) | 1))))))
				mixs(v47)
			}
		}
	}
	var v48 int32 = (int32(g_uint64) << 34)
	var v49 float64 = ((-(g_float64 + float64(1e10))) * (float64(g_int) + float64(g_uint64)))
	v50 := &v49
	v49 = float64(int64(f2i(v49)))
	mix(uint64(v48))
	mix(fb(v49))
	mix_p_float64(v50)
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
	for a := range filteriters1(uptoiters1(8), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 15:
				break outer
			}
	v51 := bool((((g_int64 < int64(-4446003459932997885)) && (g_float64 < float64(0.1))) != !g_bool))
	v52 := &v51
	mix_S1(S1{[3]int{-9223372036854775807}, true})
	var v53 S1 = S1{[3]int{}, true}
	mixb(v51)
	mix_p_bool(v52)
	mix_S1(v53)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("\né界") {
		mixs(s)
		if i > 15 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(8, 5)
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
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

var (
	ainits2       = cinits2 + binits2 + 4
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 4, 4 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case nil:
		return 0
	case int8, uint8:
		return 1
	case error:
		return 2
	case *int:
		return 3
	case []int:
		return 4
	case int:
		return 5
	case map[string]int:
		return 6
	case bool:
		return 7
	case func() int:
		return 8
	case string:
		return 9
	case shapeifaces3:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 4
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{4}, &boxifaces3{sqifaces3{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{4}
	mixb(s == shapeifaces3(sqifaces3{4}))
	mixb(any(s) == any(sqifaces3{4 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("inits2", inits2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
