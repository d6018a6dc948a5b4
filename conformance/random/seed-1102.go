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

var g_float64 float64 = float64(1e-300)

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(-0x2)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(1)

var g_map_int_uint8 map[int]uint8 = map[int]uint8{}

var g_uint uint = uint(0x8)

var g_uint32 uint32 = uint32(0x7fffffff)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(0x7)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
	mixb(x.f4)
	mix(uint64(x.f5))
}

func mix__5_int64(x [5]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p__5_int64(x *[5]int64) {
	if x != nil {
		mix__5_int64((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint16
	f3 bool
	f4 bool
	f5 uint8
}

func p6(a7 string, a8 string, a9 uint16) (r10 string) {
	L12:
	for i11 := 0; i11 < 5; i11++ {
		v13 := int((len(a8) | (min(len(r10), len(a8)) | (len(a8) + 4397076978449396078))))
		_ = v13
		_ = i11
		if false {
			break L12
		}
	}
	{
		a9 |= uint16(15)
	}
	if (a9 <= uint16(g_int32)) {
		{
			r10 = clip(string(rune((int64(len(a7)) - int64(f2i(g_float64))))))
		}
		var v14 string = clip(((a8 + string(append([]byte(a8), g_uint8))) + ((a7 + a7) + (r10 + a7))))
		_ = v14
	}
	L16:
	for i15 := 0; i15 < 2; i15++ {
		_ = i15
		if g_bool {
			continue L16
		}
	}
	if (r10 <= a8) {
		return
	}
	return clip(string(rune(len(a8))))
}

func p17(a18 string, a19 bool, a20 string) (r21 bool) {
	for i22 := 5; i22 >= 0; i22-- {
		var v23 float32 = float32(((g_float64 / g_float64) - (g_float64 - float64(3.141592653589793))))
		for i24 := 0; i24 < 2; i24++ {
			v25 := S1(S1{uint16(17), true, true, uint8(242)})
			_ = v25
			_ = i24
			if a19 {
				break
			}
		}
		_ = v23
		_ = i22
		if !r21 {
			break
		}
	}
	v26 := S1(S1{uint16(17), false, true, uint8(0)})
	v27 := &v26
	v28 := S1(v26)
	_ = v26
	_ = v27
	_ = v28
	if !a19 {
		return
	}
	return true
}

func core0() {
	if ((g_float64 / float64(1e-300)) != (-g_float64)) {
		{
			var v29 []uint8 = []uint8{uint8(249), uint8(5), uint8(17)}
			if g_bool {
				var v30 []int = []int{}
				mix_sl_int(v30)
			} else {
				v31 := S1(S1{f2: uint16(1), f3: true, f5: uint8(199)})
				mix_S1(v31)
			}
			var v32 bool = (len(v29) <= (len(v29) ^ (len(v29) ^ 14)))
			mix_sl_uint8(v29)
			mixb(v32)
		}
	} else {
		var v33 [5]int64 = [5]int64{}
		v34 := &v33
		mix__5_int64(v33)
		mix_p__5_int64(v34)
	}
	if (!g_bool != (g_bool != g_bool)) {
	} else {
		mix_map_int_uint8(g_map_int_uint8)
		v35 := int8(int8(25))
		mix(uint64(v35))
	}
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err2" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(4)
	}
	w := n * 2
	L37:
	for i36 := uint32(2); i36 > 0; i36 /= 2 {
		w = ((int(f2i(g_float64)) / ((res << (g_uintptr & 7)) | 1)) ^ (w % ((w >> (g_uint8 % 70)) | 1)))
		var v38 uint64 = (((g_uint64 / (g_uint64 | 1)) | uint64(g_int16)) << 7)
		mix(uint64(v38))
		_ = i36
		if p17(string(rune(g_int64)), (g_bool && g_bool), string(rune(g_uintptr))) {
			continue L37
		}
	}
	switch x := res; x & 7 {
	case 2:
		w ^= res
		var v39 int64 = g_int64
		mix(uint64(v39))
	case 3, 7:
		res--
		res &^= (res / 8)
	case 4:
		var v40 float32 = (float32((g_int32 % (g_int32 | 1))) - float32((g_float64 * float64(1e10))))
		w &= w
		mix(fb(float64(v40)))
	default:
		res *= int(f2i(((g_float64 * g_float64) + float64(g_uint8))))
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 1 {
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
	r, err := leveldefers1(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{2}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "é" + "\xff\xc3(" + "\x00Q"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[5%len(b)] ^= 214
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 5, 214) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 5:
		mix(5)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 5
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

const (
	aconsts3 = iota * 2
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s2"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 199
const (
	thirdconsts3          = 27.0 / 3
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 58
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (199 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("strings2", strings2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
