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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_int8(s []int8, i int) int8 {
	if len(s) == 0 {
		var z int8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float64 float64 = float64(585.2839010444195)

var g_int16 int16 = int16(-9)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(-1570991432176966963)

var g_int8 int8 = int8(-62)

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(6)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(4611686018427387904)

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint32
	f3 bool
	f4 string
	f5 [3]int
}

type S6 struct {
	f7 bool
	f8 string
	f9 string
	f10 bool
}

func p11(a12 int, a13 uint, a14 uintptr) (r15 string) {
	if (g_bool && (g_bool == g_bool)) {
		v16 := uint16((((g_uint16 ^ uint16(20)) & min(g_uint16, g_uint16)) % (((g_uint16 * uint16(15075)) | g_uint16) | 1)))
		if true {
			a12 = (len(r15) % (a12 | 1))
			a12 *= (a12 >> 48)
			v17 := string(clip((string(rune((g_uint32 % (g_uint32 | 1)))) + sub(r15, (^len(r15)), int(v16)))))
			_ = v17
		} else {
			a12 = (((len(r15) >> (g_int8 & 63)) - a12) % ((a12 >> 65) | 1))
			a14 = (a14 % (uintptr(g_uint8) | 1))
		}
		v18 := ([1]uint)([1]uint{uint(0x754c0950856570cb)})
		_ = v16
		_ = v18
	} else {
		{
			a12 |= int(a13)
			var v19 map[int]int = map[int]int{int(17): 394073852115222069, int(9): -2341957786313149822, int(30): 17, int(7): 1}
			_ = v19
		}
	}
	for i20 := 0; i20 < 2; i20++ {
		v21 := int(len(r15))
		v22 := float64(float64((int16(g_uint32) >> (g_int32 & 31))))
		v23 := &v22
		_ = v21
		_ = v22
		_ = v23
		_ = i20
	}
	a12++
	for i24 := uint8(128); i24 > 0; i24 /= 2 {
		v25 := uintptr((a14 & (uintptr(a14) ^ (a14 >> (g_int8 & 7)))))
		a12++
		_ = v25
		_ = i24
	}
	if g_bool {
		return
	}
	return clip(r15)
}

func p26(a27 bool) (r28 string) {
	if a27 {
		switch x := len(r28); x & 7 {
		case 7:
		case 1, 4:
		case 5:
			var v29 uintptr = uintptr(18395103221134521986)
			_ = v29
		default:
		}
		v30 := string(clip(p11(((len(r28) << (g_uint % 33)) << (uint32(g_int32) & 31)), min(g_uint, min(g_uint, g_uint)), (uintptr(g_uint32) + (g_uintptr >> (g_uint & 7))))))
		_ = v30
	} else {
	}
	if !a27 {
		L32:
		for i31 := 0; i31 < 5; i31++ {
			_ = i31
			if (a27 && !a27) {
				break L32
			}
		}
	}
	if (a27 && a27) {
		return
	}
	return clip(r28)
}

func p33(a34 string, a35 bool, a36 string) (r37 bool) {
	v38 := int64(int64(int64(max(g_uint64, uint64(9223372036854775807)))))
	v39 := ([]string)([]string{})
	a34 = clip(a34)
	_ = v38
	_ = v39
	if (g_uint64 != g_uint64) {
		return
	}
	return ((-g_float64) >= (g_float64 + g_float64))
}

func p40(a41 int) (r42 int8) {
	v43 := string(clip(string(rune(int16((g_int64 % (g_int64 | 1)))))))
	a41 &= (a41 + (len(v43) & (len(v43) - a41)))
	_ = v43
	if g_bool {
		return
	}
	return int8(g_uint)
}

func core0() {
	v44 := ([]int8)([]int8{})
	v45 := int8(at_int8(v44, 7))
	mix(uint64((+((g_uint8 + uint8(3)) + (g_uint8 + g_uint8)))))
	mix_sl_int8(v44)
	mix(uint64(v45))
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case int8, uint8:
		return 0
	case shapeifaces1:
		return 1
	case string:
		return 2
	case error:
		return 3
	case []int:
		return 4
	case bool:
		return 5
	case nil:
		return 6
	case map[string]int:
		return 7
	case *int:
		return 8
	case int:
		return 9
	case func() int:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 6
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{6}, &boxifaces1{sqifaces1{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{6}
	mixb(s == shapeifaces1(sqifaces1{6}))
	mixb(any(s) == any(sqifaces1{6 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "Q" + "\xff\xc3(" + "\té\n"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[14%len(b)] ^= 176
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 14, 176) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 14:
		mix(14)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 14
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

var (
	ainits3       = cinits3 + binits3 + 3
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
	return 3, 3 + 1
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
	run("ifaces1", ifaces1)
	run("strings2", strings2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
