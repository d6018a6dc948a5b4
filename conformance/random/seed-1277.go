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

var g_S5 S5 = S5{f8: int16(7)}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1e10)

var g_int int = 9

var g_int16 int16 = int16(-0x9)

var g_int32 int32 = int32(15)

var g_int64 int64 = int64(0xa)

var g_int8 int8 = int8(66)

var g_string string = "\""

var g_uint uint = uint(17875120844035251719)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(0xc6a67484)

var g_uint64 uint64 = uint64(722105370634290698)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0xf)

func mix_S5(x S5) {
	mixs(x.f6)
	mixs(x.f7)
	mix(uint64(x.f8))
}

func mix_S9(x S9) {
	mix__2_int(x.f10)
	mix(uint64(x.f11))
	mix(uint64(x.f12))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint(x [2]uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int64
	f3 bool
	f4 bool
}

type S5 struct {
	f6 string
	f7 string
	f8 int16
}

type S9 struct {
	f10 [2]int
	f11 int16
	f12 uint16
}

func p13(a14 string, a15 bool, a16 bool) (r17 string) {
	if (a16 && (a16 == a15)) {
		{
			var v18 float64 = ((float64(g_int16) - (g_float64 + g_float64)) / float64((g_uintptr * g_uintptr)))
			_ = v18
		}
		if ((g_float64 - g_float64) > (g_float64 + g_float64)) {
		} else {
		}
	} else {
		for i19 := 0; i19 < 1; i19++ {
			r17 = clip((a14 + string(append([]byte((a14 + a14)), (g_uint8 ^ g_uint8)))))
			v20 := uint8((((g_uint8 % (g_uint8 | 1)) >> ((g_int32 + g_int32) & 7)) - uint8((^g_int16))))
			_ = v20
			_ = i19
		}
	}
	switch x := len(r17); x & 7 {
	case 1:
		var v21 uint64 = g_uint64
		_ = v21
	case 5, 6:
		{
			var v22 uint64 = (max((g_uint64 / (g_uint64 | 1)), (g_uint64 & g_uint64)) &^ (g_uint64 | (g_uint64 & g_uint64)))
			_ = v22
		}
		var v23 float64 = (g_float64 * g_float64)
		_ = v23
	case 0:
		{
			a15, a16 = a16, !a16
		}
		switch x := (int(f2i(g_float64)) ^ 7); uint8(x>>3) & 7 {
		case 5:
		case 7, 6:
			fallthrough
		case 3:
			v24 := S5(S5{f6: "€0", f7: "Жa Q", f8: int16(-0x3145)})
			v25 := &v24
			_ = v24
			_ = v25
		}
	}
	if a15 {
		return
	}
	return clip((sub("Q ", len(a14), -5268328141383667055) + (r17 + "世ßß")))
}

func p26(a27 uint) (r28 int8) {

	if (g_string <= g_string) {
		return
	}
	return max(r28, (r28 % (r28 | 1)))
}

func p29(a30 uint8) (r31 bool) {
	r31 = (((r31 || false) != (g_int8 >= int8(124))) && (r31 && (g_uint16 < uint16(0x1))))
	if false {
		return
	}
	return (r31 && (g_float64 == float64(-2.25e-7)))
}

func p32(a33 string, a34 uint32) (r35 uint64) {
	for i36 := range 6 {
		_ = i36
	}
	switch x := len(a33); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v37 := int((len(a33) & (int(g_int16) | (len(a33) &^ len(a33)))))
		_ = v37
		fallthrough
	case "0", "":
		if (int8(a34) <= int8(len(a33))) {
			var v38 uint64 = r35
			_ = v38
		} else {
		}
	case "a":
		a34 = max((a34 ^ uint32(2800535255)), (a34 - uint32(g_uint8)))
	default:
		if ((g_float64 - g_float64) >= (g_float64 - float64(-636.3664009810639))) {
			v39 := S1(S1{int64(-0x7), true, true})
			_ = v39
		}
	}
	if (r35 != r35) {
		return
	}
	return uint64((g_int8 % 100))
}

func core0() {
	v40 := string(clip((sub((g_string + g_string), g_int, int(f2i(g_float64))) + string([]rune((g_string + g_string))))))
	if (string(rune(g_uint32)) != (v40 + v40)) {
		v41 := float64(g_float64)
		mix(fb(v41))
	}
	{
		{
			for i42 := 5; i42 >= 0; i42-- {
				v40 = clip("\n😀")
				_ = i42
			}
			if !!g_bool {
			}
		}
	}
	if ((len(v40) % (len(v40) | 1)) != len(v40)) {
		var v43 S5 = S5{f7: "😀a\ta", f8: int16(10)}
		for _, i44 := range clip(string(rune((g_int32 * g_int32)))) {
			switch x := max(len(v40), (len(v40) % (len(v40) | 1))); uint8(x>>3) & 7 {
			case 0:
			case 1, 5:
			case 3:
			default:
				v43.f7 = clip(string(append([]byte(v43.f7), ((g_uint8 & g_uint8) - g_uint8))))
			}
			_ = i44
		}
		var v45 uint8 = (((g_uint8 % 7) ^ g_uint8) | (g_uint8 ^ (^g_uint8)))
		mix_S5(v43)
		mix(uint64(v45))
	}
	v46 := S5(g_S5)
	v47 := int64(g_int64)
	mix(fb(((g_float64 + (g_float64 / g_float64)) * (float64(g_float32) / (g_float64 / g_float64)))))
	mixs(v40)
	mix_S5(v46)
	mix(uint64(v47))
}

type gridarrays1 [2][3]int

func bumparrays1(a gridarrays1, p *gridarrays1) int {
	a[0][1] += 5
	p[0][2] -= 5
	return a[0][1] ^ p[0][2]
}

func arrays1() {
	var a gridarrays1
	a[0][2] = 3394678336806226727
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int{0: -7733175919337492135, 5}
	for i, x := range lit {
		lit[len(lit)-1] = 5
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {0, 5}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 5}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

var (
	ainits2       = cinits2 + binits2 + 8
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
	return 8, 8 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 7, 1
	i, a[i] = tr(1, j), tr(2, 4)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 4)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 4))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 4) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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

func core4() {
	for i48 := 0; i48 < 3; i48++ {
		for i49 := 3; i49 >= 0; i49-- {
			mix_S9(S9{[2]int{1}, int16(1973), uint16(1)})
			var v50 bool = g_bool
			mixb(v50)
			_ = i49
		}
		{
			if ((g_bool == g_bool) == (g_float64 == g_float64)) {
				v51 := ([2]uint)([2]uint{})
				mix__2_uint(v51)
			} else {
			}
		}
		_ = i48
	}
	v52 := int16(int16(10))
	v53 := uint16((g_uint16 >> 40))
	L55:
	for i54 := int16(64); i54 > 0; i54 /= 2 {
		if ((g_bool == false) && (g_string != g_string)) {
			var v56 string = clip(g_string)
			mixs(v56)
		}
		for i57 := range 4 {
			for i58 := range 1 {
				v59 := int32(((-int32(g_int8)) & (min(g_int32, int32(1476449754)) &^ (g_int32 ^ int32(877714253)))))
				mix(uint64(v59))
				_ = i58
			}
			for _, i60 := range clip(g_string) {
				mix(uint64((((g_int8 % (g_int8 | 1)) >> (v53 & 31)) >> ((max(v53, uint16(0x3afa)) + min(v53, v53)) % 8))))
				_ = i60
			}
			_ = i57
		}
		_ = i54
		if (g_uint32 == (g_uint32 / 7)) {
			continue L55
		}
	}
	mix(uint64(v52))
	mix(uint64(v53))
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("inits2", inits2)
	run("order3", order3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
