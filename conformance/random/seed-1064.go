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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -4

var g_int16 int16 = int16(8)

var g_int64 int64 = int64(-0x1003f71866c44eec)

var g_int8 int8 = int8(7)

var g_string string = "é\"ß€Q"

var g_uint uint = uint(0xffffffffffffffff)

var g_uint16 uint16 = uint16(61648)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(0x1)

var g_uint8 uint8 = uint8(10)

var g_uintptr uintptr = uintptr(11)

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 string
	f4 int16
}

type S5 struct {
	f6 int32
	f7 bool
	f8 uint
	f9 bool
}

type S10 struct {
	f11 string
	f12 [2]int
	f13 uint
	f14 bool
}

func p15(a16 int8) (r17 uint8) {
	v18 := int8(a16)
	_ = v18
	if true {
		return
	}
	return ((r17 << 31) / (sat(g_string, g_int) | 1))
}

func p19(a20 int, a21 string, a22 uint16) (r23 uint8) {
	if ((g_float64 * float64(1e10)) <= (g_float64 / g_float64)) {
		var v24 int16 = g_int16
		_ = v24
	}
	a20 &^= ((min(len(a21), a20) + int(g_uint64)) &^ 9223372036854775807)
	a20 = int(((len(a21) ^ len(a21)) + (a20 << (g_uint32 % 70))))
	for i25 := 3; i25 >= 0; i25-- {
		a20 *= (+i25)
		{
			a20 -= ((i25 / (i25 | 1)) % (len(a21) | 1))
		}
		_ = i25
	}
	if g_bool {
		return
	}
	return uint8((g_int64 % (g_int64 | 1)))
}

func core0() {
	v26 := ([]uint8)([]uint8{})
	if (g_string < string(append([]byte(g_string), at_uint8(v26, 6)))) {
		if !(g_bool == g_bool) {
			if len(v26) < 30 {
				v26 = append(v26, p19(max(len(v26), len(v26)), g_string, g_uint16), (at_uint8(v26, 3) % 64), (p15(int8(-121)) >> 43))
			}
			v27 := string(clip(((g_string + sub(g_string, len(v26), len(v26))) + sub(string([]rune(g_string)), (len(v26) % 64), int(g_uint)))))
			v28 := &v27
			mixs(v27)
			mix_p_string(v28)
		}
		if (max(g_uint16, g_uint16) <= (g_uint16 - g_uint16)) {
			v29 := uintptr((g_uintptr % 3))
			mix(uint64(v29))
		} else {
			if (g_string != string([]rune(g_string))) {
			} else {
			}
			switch x := len(v26); []string{"a", "z", "", "é"}[x&3] {
			case "0":
			case "é", "a":
			case "":
			}
		}
		switch x := (len(v26) & (len(v26) + -612938319503300374)); uint8(x>>3) & 7 {
		case 0:
			switch x := len(v26); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				mixb((((g_float64 - g_float64) == (g_float64 * float64(1))) && ((g_uint16 &^ uint16(21062)) >= uint16(55658))))
				fallthrough
			case "é", "0":
			case "":
				var v30 [2]string = [2]string{}
				mix__2_string(v30)
			}
			if ((len(v26) &^ len(v26)) >= (len(v26) & 11)) {
				v31 := int((len(v26) / ((len(v26) % 10) | 1)))
				v32 := &v31
				v31++
				mix(uint64(v31))
				mix_p_int(v32)
			}
		case 6, 7:
			{
				var v33 uint32 = uint32((g_int16 + (g_int16 + g_int16)))
				mix(uint64(v33))
			}
			fallthrough
		case 4:
		}
	}
	if g_bool {
		for i34 := int16(2); i34 > 0; i34 /= 2 {
			switch x := len(v26); x & 7 {
			case 4:
				fallthrough
			case 0, 7:
			case 1:
				var v35 uint8 = sat(((g_string + g_string) + sub("a界", len(v26), len(v26))), (len(v26) ^ (len(v26) + len(v26))))
				mix(uint64(v35))
			}
			var v36 string = clip("\n _aé")
			mixs(v36)
			_ = i34
		}
	}
	mix_sl_uint8(v26)
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "世0世" + "\xff\xc3(" + "\tzß"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[18%len(b)] ^= 82
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 18, 82) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 18:
		mix(18)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 18
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

const (
	aconsts2 = iota * 6
	bconsts2
	_
	cconsts2 = 1 << (iota + 6)
	dconsts2
	econsts2, fconsts2 = iota, "s6"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 149
const (
	thirdconsts2          = 50.0 / 7
	rconsts2              = 'a' + iota*6
	tconsts2    int16        = 58
	maskconsts2           = ^uint32(0) >> 6
	big2consts2           = bigconsts2 >> (149 - 6) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 7)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err8" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
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
		panic("plain")
	}
	w := n * 8
	res *= w
	switch x := int((g_uint32 >> (g_uint64 % 70))); x & 7 {
	case 6:
		var v37 string = clip((sub((g_string + g_string), w, (-res)) + string(append([]byte((g_string + g_string)), uint8(g_uint)))))
		mixs(v37)
	case 7, 5:
		w = ((w >> ((g_int16 >> 4) & 31)) + ((w | w) ^ (res % 7)))
		mix(uint64((max(uint64(g_int16), (g_uint64 & uint64(0))) &^ max((g_uint64 ^ uint64(18446744073709551614)), (g_uint64 * g_uint64)))))
	case 4:
		res *= int(f2i(float64(uint(g_uintptr))))
	default:
		v38 := string(clip(string([]rune(string(rune((g_uint8 * g_uint8)))))))
		mixs(v38)
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 4 {
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
		defer run("defers3.in", func() { panic(errdefers3{8}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("consts2", consts2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
