package main

import (
	"fmt"
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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = false

var g_float64 float64 = float64(1)

var g_int int = 8

var g_int16 int16 = int16(0x10)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(-0x529b8912388de893)

var g_int8 int8 = int8(63)

var g_string string = "\n"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(2)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
	mixs(x.f5)
}

func mix_S6(x S6) {
	mix__1_int(x.f7)
	mixs(x.f8)
	mix__2_int(x.f9)
	mix__1_int(x.f10)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int8(x *int8) {
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

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 uint64
	f4 bool
	f5 string
}

type S6 struct {
	f7 [1]int
	f8 string
	f9 [2]int
	f10 [1]int
}

type S11 struct {
	f12 int32
}

func p13(a14 int) (r15 uint) {
	{
		a14--
		var v16 map[int]int32 = map[int]int32{int(26): int32(0x3fffffff), int(3): int32(0xf), int(29): int32(0x0)}
		_ = v16
	}
	var v17 int = int((-g_int16))
	_ = v17
	if (a14 >= a14) {
		return
	}
	return r15
}

func p18(a19 string) (r20 uint) {
	switch x := len(a19); x & 7 {
	case 1:
		{
		}
	case 6, 0:
		for i21 := range 3 {
			var v22 int32 = (((g_int32 >> (g_uint8 % 8)) * (g_int32 + g_int32)) ^ ((g_int32 / 2) >> 24))
			_ = v22
			_ = i21
		}
	case 2:
		if !(g_bool && g_bool) {
		}
		for i23 := uint32(32); i23 > 0; i23 /= 2 {
			a19 = clip(a19)
			_ = i23
		}
	default:
		var v24 uint = (p13((len(a19) % 2)) * r20)
		_ = v24
	}
	if ((g_float64 / float64(0.1)) >= (g_float64 + g_float64)) {
		if ((g_int16 << (g_int64 & 63)) < (g_int16 - g_int16)) {
		}
		if ((g_uint64 < uint64(17961525242182409339)) && !g_bool) {
			v25 := uint(((r20 + (r20 & r20)) >> (((g_uint8 ^ uint8(0)) & (g_uint8 % 100)) % 8)))
			var v26 uint32 = ((g_uint32 << (g_uint64 % 70)) ^ uint32(g_int8))
			_ = v25
			_ = v26
		} else {
		}
	} else {
	}
	{
	}
	if !g_bool {
		return
	}
	return uint(16)
}

func p27(a28 bool, a29 string, a30 uint16) (r31 string) {
	if (len(a29) == max(len(r31), len(r31))) {
		for i32 := 2; i32 >= 0; i32-- {
			var v33 int = len(a29)
			_ = v33
			_ = i32
		}
		for i34 := 4; i34 >= 0; i34-- {
			a28 = (int(min(i34, len(r31))) == min(len(a29), int(g_uint64)))
			var v35 int16 = ((g_int16 | g_int16) + (int16(g_uint8) / (g_int16 | 1)))
			_ = v35
			_ = i34
		}
		switch x := (len(r31) ^ int(g_uint64)); uint8(x>>3) & 7 {
		case 0:
			a28 = a28
		case 2, 1:
			fallthrough
		case 4:
		}
	} else {
		if (a28 || (g_float64 != float64(1e10))) {
			a30 = (uint16(uint16(len(a29))) % 10)
		} else {
		}
	}
	for i36 := 0; i36 < 6; i36++ {
		if !a28 {
			v37 := S6(S6{[1]int{}, "aQQ", [2]int{-4402692444309190679}, [1]int{}})
			_ = v37
		} else {
			v38 := uint64((uint64((g_int32 * g_int32)) / (((g_uint64 + uint64(0)) >> 45) | 1)))
			_ = v38
		}
		_ = i36
	}
	if (a28 || false) {
		return
	}
	return clip(sub(sub(a29, len(r31), 2), len(a29), (len(r31) | len(r31))))
}

func core0() {
	for i39 := 2; i39 >= 0; i39-- {
		for i40 := 0; i40 < 6; i40++ {
			if ((i40 % (i40 | 1)) == (i40 | 1947513725430534522)) {
				v41 := bool((((g_float64 - g_float64) < float64(g_int64)) || ((g_uint + g_uint) <= (g_uint / 2))))
				mixb(v41)
			} else {
			}
			_ = i40
			if (g_uint32 != uint32(5)) {
				continue
			}
		}
		{
			var v42 []uint = []uint{}
			mix_sl_uint(v42)
		}
		v43 := int32((+(g_int32 >> ((g_uint8 + g_uint8) % 8))))
		v44 := &v43
		mix(uint64(v43))
		mix_p_int32(v44)
		_ = i39
	}
	for i45 := 0; i45 < 7; i45++ {
		for i46 := 0; i46 < 6; i46++ {
			L48:
			for i47 := uint32(8); i47 > 0; i47 /= 2 {
				var v49 [2]int = [2]int{}
				v49[0] ^= (((i46 + 18) / (v49[0] | 1)) >> (i47 % 8))
				mix__2_int(v49)
				_ = i47
				if ((g_bool && false) != (g_bool == false)) {
					break L48
				}
			}
			_ = i46
			if (g_float64 <= (g_float64 / g_float64)) {
				break
			}
		}
		_ = i45
		if ((g_uintptr * g_uintptr) <= (g_uintptr & uintptr(18))) {
			break
		}
	}
	for i50 := 0; i50 < 2; i50++ {
		{
			switch x := int(int8(g_int64)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
				var v51 int = (((i50 >> (g_uint & 63)) &^ -3) * ((i50 % (i50 | 1)) &^ (i50 ^ 4611686018427387903)))
				v51 &= int((g_uint32 >> 69))
				mix(uint64(v51))
			case "z", "0":
				fallthrough
			case "":
			default:
			}
		}
		_ = i50
	}
	for i52 := uint32(32); i52 > 0; i52 /= 2 {
		for i53 := 0; i53 < 7; i53++ {
			v54 := string(clip((g_string + p27((g_uint16 < uint16(43856)), (g_string + g_string), g_uint16))))
			{
			}
			mixs(v54)
			_ = i53
			if (string([]rune(g_string)) >= sub(g_string, 7385811184386338695, 8)) {
				continue
			}
		}
		_ = i52
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
	i, j := 1, 3
	i, a[i] = tr(1, j), tr(2, 1)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 1)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 1))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 1) > 3
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
	f(tr)(tr(35, 1))
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

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err4" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
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
	w := n * 4
	w += (int((g_uint64 * g_uint64)) * int((g_int64 | g_int64)))
	v55 := ([]string)([]string{"界"})
	mix_sl_string(v55)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
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

func defers2() {
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{4}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
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

func core4() {
	if ((g_int * -3948881892948997753) > (-g_int)) {
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v56 S6 = S6{f7: [1]int{-1}, f8: "\x00é世0", f9: [2]int{511135098213252558}, f10: [1]int{20}}
			var v57 int8 = (((g_int8 | g_int8) << ((g_uint32 << 8) % 70)) + (g_int8 + int8(14)))
			v58 := &v57
			mix_S6(v56)
			mix(uint64(v57))
			mix_p_int8(v58)
		case "", "a":
			switch x := ((g_int + g_int) << ((g_uint >> (g_uint8 % 70)) % 33)); x & 7 {
			case 5:
			case 6, 4:
			case 1:
			}
			var v59 []int = []int{-7, -9223372036854775808, 1, 9223372036854775807}
			mix_sl_int(v59)
			fallthrough
		case "é":
			for i60 := 0; i60 < 5; i60++ {
				v61 := S1(S1{[2]int{}, uint64(11), true, "\x00\x00QaЖ"})
				mix_S1(v61)
				_ = i60
			}
			switch x := g_int; x & 7 {
			case 1:
			case 2, 0:
				fallthrough
			case 7:
				var v62 int8 = int8(min(g_int32, g_int32))
				v63 := &v62
				mix(uint64(v62))
				mix_p_int8(v63)
			}
		}
	}
	v64 := string(clip((string([]rune(string(append([]byte(g_string), g_uint8)))) + string([]rune(p27(g_bool, g_string, uint16(1)))))))
	v65 := (map[string]string)(map[string]string{"\nß": "zé €\t", "\t": "界 😀0Q"})
	v66 := int(int(f2i(((g_float64 / g_float64) / (g_float64 - g_float64)))))
	v67 := S1(S1{f2: [2]int{-872278975996761124, 4611686018427387903}})
	v68 := &v67
	v69 := string(clip(v67.f5))
	mixs(v64)
	mix_map_string_string(v65)
	mix(uint64(v66))
	mix_S1(v67)
	mix_p_S1(v68)
	mixs(v69)
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("defers2", defers2)
	run("inits3", inits3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
