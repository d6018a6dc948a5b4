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

var g__1_int [1]int = [1]int{}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1)

var g_int16 int16 = int16(-3)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(-0x8000000000000000)

var g_int8 int8 = int8(-2)

var g_string string = "é_z"

var g_uint uint = uint(0xbeb8d938c173b4ba)

var g_uint16 uint16 = uint16(40013)

var g_uint32 uint32 = uint32(1757393650)

var g_uint64 uint64 = uint64(0xb877ed2ad5ce64d5)

var g_uint8 uint8 = uint8(6)

var g_uintptr uintptr = uintptr(0x89d07177815d89bb)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
	mixb(x.f4)
	mix(uint64(x.f5))
}

func mix_S6(x S6) {
	mix(uint64(x.f7))
	mix__2_int(x.f8)
}

func mix_S9(x S9) {
	mix__2_int(x.f10)
	mix(uint64(x.f11))
	mixs(x.f12)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_int(x [4]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 bool
	f5 uint8
}

type S6 struct {
	f7 int
	f8 [2]int
}

type S9 struct {
	f10 [2]int
	f11 int64
	f12 string
}

func p13(a14 int64, a15 uint64, a16 bool) (r17 string) {
	if (g_uint8 == (g_uint8 * g_uint8)) {
		var v18 int = int((g_int32 % 64))
		_ = v18
	}
	if (len(r17) <= -5696537610468191754) {
		return
	}
	return clip((r17 + (r17 + r17)))
}

func p19(a20 string) (r21 bool) {
	var v22 []uint32 = []uint32{uint32(12), uint32(0x950f3b40), uint32(14), uint32(11)}
	v23 := string(clip(string(append([]byte((a20 + (a20 + a20))), ((g_uint8 / (g_uint8 | 1)) / (g_uint8 | 1))))))
	_ = v22
	_ = v23
	if (a20 < a20) {
		return
	}
	return (int8(g_uint16) != (g_int8 ^ g_int8))
}

func p24(a25 string) (r26 bool) {
	var v27 int16 = int16(0)
	_ = v27
	if (len(a25) <= 14) {
		return
	}
	return (float64(g_int8) <= (g_float64 / g_float64))
}

func p28(a29 int) (r30 uint64) {
	a29 = (((a29 << (r30 % 33)) >> ((a29 / (a29 | 1)) & 31)) &^ (a29 ^ -5))
	var v31 string = clip(sub((g_string + sub("é\n", a29, a29)), (a29 * a29), int(max(g_uint32, uint32(3233143916)))))
	if g_bool {
		var v32 int16 = (int16(r30) &^ (g_int16 & (g_int16 &^ g_int16)))
		v33 := &v32
		v34 := ([]uint32)([]uint32{uint32(17)})
		_ = v32
		_ = v33
		_ = v34
	} else {
		var v35 [1]int = g__1_int
		v36 := uint32((uint32(g_int64) / (g_uint32 | 1)))
		_ = v35
		_ = v36
	}
	_ = v31
	if (g_bool != true) {
		return
	}
	return (r30 / (r30 | 1))
}

func p37(a38 string, a39 int, a40 uintptr) (r41 int32) {
	L43:
	for i42 := range 3 {
		a38 = clip((string(rune(a39)) + string([]rune((a38 + a38)))))
		_ = i42
		if ((i42 & a39) != (+i42)) {
			continue L43
		}
	}
	var v44 float64 = float64(max(uint16(g_uint8), (g_uint16 * g_uint16)))
	a39 = a39
	if g_bool {
		v45 := string(clip(p13(((g_int64 ^ g_int64) << 27), p28((len(a38) - len(a38))), ((a38 < "\"\"a 世") != (g_uint8 > g_uint8)))))
		if (int8(len(a38)) != min(g_int8, g_int8)) {
			v46 := string(clip(sub(p13((g_int64 >> (g_uint32 % 70)), g_uint64, (len(a38) < 12)), int(g_uint), int(g_uint16))))
			_ = v46
		}
		a39 += (((len(v45) << 52) / ((len(a38) / (a39 | 1)) | 1)) - (max(a39, a39) << 22))
		_ = v45
	} else {
		if ((a39 < 2179173011921420882) != !g_bool) {
			var v47 int8 = int8(len(a38))
			a39 ^= len(a38)
			v44 = float64(((g_uint8 & g_uint8) << ((a40 - uintptr(17851096960836772781)) & 7)))
			_ = v47
		}
		v48 := uint8((g_uint8 & uint8((a40 | a40))))
		_ = v48
	}
	_ = v44
	if (len(a38) < a39) {
		return
	}
	return (r41 << (max(g_uint32, g_uint32) & 31))
}

func core0() {
	v49 := uint((-(g_uint % ((-g_uint) | 1))))
	v50 := S6(S6{17, [2]int{4611686018427387904, 15}})
	v51 := &v50
	switch x := int(int32(g_int8)); uint8(x>>3) & 7 {
	case 3:
		if (p13(int64(0xa), g_uint64, g_bool) <= "Ж0") {
			for _, i52 := range clip(((g_string + "\n") + string([]rune(g_string)))) {
				v50.f8[0] = int(((g_int16 * g_int16) % (g_int16 | 1)))
				v50.f7 = ((v51.f7 & (v50.f7 &^ v50.f8[1])) % (((v50.f7 / 10) - (v50.f8[1] << 34)) | 1))
				v49 = uint(max(uint16(g_uintptr), uint16(6)))
				_ = i52
			}
			var v53 int8 = (g_int8 & int8((g_uint64 << (g_uint64 % 8))))
			{
				v50.f7 *= (+v51.f7)
				v50.f7++
			}
			mix(uint64(v53))
		} else {
			{
				v50.f7 = ((v51.f7 | min(v51.f7, v51.f7)) % 8)
			}
			v49 = (v49 >> (g_uint8 & 7))
		}
		v54 := S6(v50)
		mix_S6(v54)
	case 1, 4:
		{
			for i55 := 4; i55 >= 0; i55-- {
				v56 := int8((((g_int8 + g_int8) % ((g_int8 | g_int8) | 1)) - g_int8))
				v50.f7 *= i55
				mix(uint64(v56))
				_ = i55
				if (float64(g_float32) >= (-g_float64)) {
					break
				}
			}
			v50 = v50
			if ((v51.f7 | v50.f8[0]) != int(g_uint32)) {
				v50.f7 = ((^v50.f8[1]) * (v51.f8[0] & (v51.f7 / 10)))
				v50.f8 = v50.f8
				v50.f8[1] = (v50.f7 / 8)
			}
		}
		v57 := S9(S9{[2]int{9223372036854775807}, int64(19), "界\"\""})
		mix_S9(v57)
		fallthrough
	case 5:
		var v58 uint = (v49 * (uint(g_uint16) << 25))
		mix(uint64(v58))
	}
	var v59 int = (((+v51.f8[0]) << (v51.f7 & 31)) * int(v51.f7))
	switch x := v59; x & 7 {
	case 4:
		var v60 S6 = S6{9223372036854775807, [2]int{}}
		var v61 uint16 = ((uint16(g_uint64) & (g_uint16 - g_uint16)) &^ ((g_uint16 & g_uint16) % 64))
		mix_S6(v60)
		mix(uint64(v61))
		fallthrough
	case 2, 1:
		v50.f8[1] = int(f2i((float64(g_float32) + g_float64)))
	case 7:
		if g_bool {
			switch x := v59; uint8(x>>3) & 7 {
			case 3:
				var v62 uint8 = (+max(g_uint8, (g_uint8 << (g_uint8 % 33))))
				mix(uint64(v62))
			case 1, 7:
				var v63 uint = max((v49 | uint(g_int16)), v49)
				mix(uint64(v63))
			case 5:
				v50.f8[0]++
				var v64 float32 = float32(g_float64)
				mix(fb(float64(v64)))
			default:
				v59 &^= (v50.f8[1] / (v51.f8[1] | 1))
			}
			v59 = int(f2i(((g_float64 / g_float64) - g_float64)))
		}
		var v65 [4]int = [4]int{11, 188071942518902301, 8033279201018254994, 4611686018427387903}
		mix__4_int(v65)
	}
	mix(uint64(v49))
	mix_S6(v50)
	mix_p_S6(v51)
	mix(uint64(v59))
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err6" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers1{7})
	}
	w := n * 6
	{
		mix(uint64((^g_uint)))
		res &= (((w &^ res) | (-w)) + ((w * res) & w))
		var v66 bool = (((g_string + g_string) != (g_string + "😀界0\n ")) && g_bool)
		mixb(v66)
	}
	mix_S1(S1{f2: "zQa", f3: "a_0Жz", f5: uint8(0)})
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{6}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[string]{[]string{" Ж", "", "", "Ж\"00"}}
	c := b.Map(func(z string) int {
		x, i := len(z), 4
	x = -1
	i--
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

var (
	ainits3       = cinits3 + binits3 + 7
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
	return 7, 7 + 1
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
	run("defers1", defers1)
	run("genmeth2", genmeth2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
