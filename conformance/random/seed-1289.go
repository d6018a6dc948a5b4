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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0.1)

var g_int int = -2383667483069694799

var g_int16 int16 = int16(5)

var g_int32 int32 = int32(1312267517)

var g_int64 int64 = int64(-2982059597349532671)

var g_int8 int8 = int8(-9)

var g_sl_uint8 []uint8 = []uint8{uint8(7), uint8(10)}

var g_string string = "é \x00_€"

var g_uint uint = uint(9223372036854775807)

var g_uint16 uint16 = uint16(7)

var g_uint32 uint32 = uint32(3712642167)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(4)

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
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
	f2 int
	f3 uint64
	f4 uint16
}

type S5 struct {
	f6 bool
	f7 int8
	f8 [1]int
	f9 [3]int
}

type S10 struct {
	f11 uintptr
	f12 string
	f13 string
}

func p14(a15 int, a16 int, a17 bool) (r18 int16) {
	var v19 float64 = (-((g_float64 / g_float64) * g_float64))
	a17 = (g_string != ((g_string + "") + g_string))
	switch x := ((a15 * a15) - (a15 | a15)); uint8(x>>3) & 7 {
	case 2:
		if (g_string != string(rune(g_int8))) {
			a16, a15 = int(g_uint8), (int(g_int32) | -5)
			a15 -= (((a15 & a15) & a15) + ((a15 % 10) &^ (a15 << (g_int8 & 7))))
			v20 := int64((g_int64 & ((g_int64 << (g_uint64 & 7)) | max(g_int64, g_int64))))
			_ = v20
		} else {
			a15 = int(f2i(float64(min(g_uint32, uint32(2257864602)))))
			var v21 int = a16
			_ = v21
		}
	case 7, 5:
		a17 = (v19 != v19)
		a15 = max(int(int64(g_uint16)), a15)
	case 1:
		if !a17 {
			a15, a16 = -9223372036854775807, int(f2i(v19))
			a16, a15 = (((a16 * -6711608997992310966) & a16) >> 9), ((-a15) / ((a16 % (a15 | 1)) | 1))
			v22 := uint64(((g_uint64 * (g_uint64 - uint64(13))) >> 45))
			v23 := &v22
			_ = v22
			_ = v23
		}
	default:
		{
			a16 &^= 4611686018427387903
			v24 := int8(int8(-6))
			a15 = (((a15 / (a16 | 1)) / 8) ^ min(a16, a15))
			_ = v24
		}
	}
	_ = v19
	if (a16 >= 7) {
		return
	}
	return ((r18 & r18) << 39)
}

func p25(a26 int16, a27 string) (r28 bool) {
	L30:
	for i29 := 0; i29 < 3; i29++ {
		_ = i29
		if (float64(g_int8) <= g_float64) {
			break L30
		}
	}
	var v31 S10 = S10{uintptr(11), " ", "\t\t0\x00"}
	_ = v31
	if (a27 < a27) {
		return
	}
	return !(r28 || r28)
}

func p32(a33 bool, a34 bool) (r35 string) {
	v36 := float32(float32((^(len(r35) &^ len(r35)))))
	for i37 := 0; i37 < 5; i37++ {
		{
			var v38 string = clip(string(rune(((g_uint >> (g_uint16 & 7)) % (uint(g_int64) | 1)))))
			_ = v38
		}
		var v39 int16 = g_int16
		v40 := &v39
		_ = v39
		_ = v40
		_ = i37
	}
	_ = v36
	if (g_int16 > g_int16) {
		return
	}
	return clip(sub(string(rune(g_int32)), (len(r35) ^ 10), 4611686018427387904))
}

func core0() {
	var v41 float64 = float64(g_float32)
	v42 := &v41
	for i43 := 0; i43 < 3; i43++ {
		{
			if (((*v42) <= v41) != g_bool) {
				var v44 int16 = ((g_int16 * g_int16) & ((g_int16 * int16(11919)) - (g_int16 / 2)))
				mix(uint64(v44))
			} else {
				v45 := uint32(min(((g_uint32 * g_uint32) - g_uint32), uint32(max(g_uintptr, g_uintptr))))
				v46 := &v45
				mix(uint64(v45))
				mix_p_uint32(v46)
			}
		}
		_ = i43
	}
	v47 := float64((float64(g_float32) + float64((g_uint64 + g_uint64))))
	if !p25(int16(4767), "a\n0") {
		switch x := ((g_int ^ g_int) >> 0); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			for _, i48 := range clip(g_string) {
				v49 := string(clip(sub(string([]rune(sub("", g_int, g_int))), int(int32(g_int8)), min(int(f2i((*v42))), g_int))))
				v50 := &v49
				mixs(v49)
				mix_p_string(v50)
				_ = i48
			}
			fallthrough
		case "a", "z":
			fallthrough
		case "0":
			v51 := float32((((g_float32 * g_float32) - (-g_float32)) - float32((g_int16 ^ g_int16))))
			mix(fb(float64(v51)))
		}
		switch x := (min(g_int, 5) >> (int(g_int32) & 63)); x & 7 {
		case 2:
		case 6, 3:
			v52 := uint(((g_uint & uint(g_int16)) / (((g_uint & uint(9223372036854775807)) &^ uint(g_int32)) | 1)))
			mix(uint64(v52))
		case 4:
			switch x := ((g_int - g_int) / ((g_int >> (g_uint16 % 70)) | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "", "0":
				v53 := int((+((g_int << 57) >> ((g_uint16 % (g_uint16 | 1)) % 33))))
				mix(uint64(v53))
			case "z":
			default:
			}
		default:
			mix_sl_uint8([]uint8{uint8(6), uint8(145), uint8(2), uint8(127)})
		}
	}
	mix(fb(v41))
	mix_p_float64(v42)
	mix(fb(v47))
}

type nodepointers1 struct {
	val  uint64
	next *nodepointers1
	arr  [3]uint64
}

func pushpointers1(head **nodepointers1, v uint64) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() uint64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x uint64) (*uint64, func() uint64) {
	p := &x
	return p, func() uint64 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 5 {
		pushpointers1(&head, uint64(max(i, (i * -235555926408445305)))^uint64(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers1
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers1{val: uint64(10)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint64(10))
	s := new(*r + (g_uint64 - g_uint64))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint64
	for x := range 5 {
		y := uint64(x)
		ps = append(ps, &y, q)
	}
	*q = uint64(10)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

func pickswitches2(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 9, 12:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 26:
	if !(g_bool && false) {
		v54 := ([]uint8)(g_sl_uint8)
		r = (len(v54) << ((g_int32 / (g_int32 | 1)) & 7))
		mix_sl_uint8(v54)
	} else {
		y, r = int(uint64(g_uint16)), (-r)
	}
	y = (y * int(min(g_int64, int64(4))))
		r += 100
	case 0, 14, 27:
		r += 1000
		switch {
		case y > 2:
			r++
		case y == 0:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
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

func switches2() {
	for x := range int(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 2) {
	case tr(2, 3), tr(3, 2), tr(4, 2):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 2) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(2)
	switch e {
	case 2 + 100, "x", nil:
		mix(5)
	case int(2):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

var (
	ainits3       = cinits3 + binits3 + 8
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
	return 8, 8 + 1
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
	v55 := uintptr(((max(g_uintptr, g_uintptr) << ((g_uint16 % 7) % 33)) / ((g_uintptr + uintptr(g_uint32)) | 1)))
	v56 := float32((((-g_float32) + (g_float32 * float32(0))) - float32((-g_float64))))
	var v57 string = clip(g_string)
	var v58 bool = (((g_float64 <= g_float64) != g_bool) == p25((g_int16 + int16(15)), (v57 + v57)))
	mix(uint64(v55))
	mix(fb(float64(v56)))
	mixs(v57)
	mixb(v58)
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("switches2", switches2)
	run("inits3", inits3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
