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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-1.5)

var g_int int = -5723985759599019633

var g_int16 int16 = int16(-6920)

var g_int32 int32 = int32(-1058532910)

var g_int64 int64 = int64(0x3fffffffffffffff)

var g_int8 int8 = int8(-127)

var g_sl_uint8 []uint8 = []uint8{uint8(0x10), uint8(9), uint8(3), uint8(0x8e), uint8(8)}

var g_string string = "Жß"

var g_uint uint = uint(0x7)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(19)

var g_uint64 uint64 = uint64(0x4000000000000000)

var g_uint8 uint8 = uint8(0xe)

var g_uintptr uintptr = uintptr(0x14)

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [3]int
}

type S3 struct {
	f4 bool
	f5 uint8
	f6 int8
	f7 uint32
}

func p8(a9 bool, a10 bool, a11 string) (r12 string) {
	if !a9 {
		if !(a10 || false) {
			r12 = clip((a11 + string(append([]byte(string([]rune(r12))), g_uint8))))
		}
	} else {
		var v13 float64 = ((g_float64 + (g_float64 - float64(-2.25e-7))) / ((g_float64 + float64(1)) + (g_float64 + g_float64)))
		for i14 := int16(128); i14 > 0; i14 /= 2 {
			var v15 map[uint8]string = map[uint8]string{uint8(1): "\t\x00", uint8(17): "", uint8(6): "", uint8(14): "\"\t\té"}
			v16 := uint16((((g_uint16 % (g_uint16 | 1)) & (g_uint16 ^ g_uint16)) + ((g_uint16 &^ g_uint16) | (g_uint16 / (g_uint16 | 1)))))
			_ = v15
			_ = v16
			_ = i14
		}
		_ = v13
	}
	if a10 {
		return
	}
	return clip((r12 + string(rune(g_int32))))
}

func p17(a18 uint8) (r19 int32) {
	{
		switch x := ((g_int << (g_int16 & 7)) >> 36); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "a", "z":
			var v20 bool = !g_bool
			r19 = (r19 >> (int64(uintptr(g_int64)) & 63))
			_ = v20
			fallthrough
		case "0":
			var v21 []string = []string{"\"\"", "", "0a\"€\x00", ""}
			_ = v21
		}
		switch x := ((g_int / 100) &^ g_int); uint8(x>>3) & 7 {
		case 3:
			v22 := uintptr(uintptr(0))
			_ = v22
		case 0, 5:
		case 2:
		}
		var v23 [4]int64 = [4]int64{int64(4)}
		_ = v23
	}
	v24 := S3(S3{false, uint8(1), int8(14), uint32(16)})
	var v25 int16 = int16(0xb)
	var v26 uint = uint(uint((g_int64 / (g_int64 | 1))))
	_ = v24
	_ = v25
	_ = v26
	if g_bool {
		return
	}
	return r19
}

func p27(a28 int, a29 string) (r30 int64) {
	v31 := (map[string]int16)(map[string]int16{})
	for i32 := 0; i32 < 7; i32++ {
		var v33 uint64 = uint64(int32(r30))
		if !!g_bool {
			var v34 bool = (((g_float64 + g_float64) < (-g_float64)) && ((g_float64 + g_float64) < (-g_float64)))
			_ = v34
		}
		if g_bool {
			var v35 int8 = g_int8
			a28 = (((i32 * 13) - (len(v31) & len(v31))) &^ a28)
			_ = v35
		} else {
			a28--
		}
		_ = v33
		_ = i32
	}
	var v36 S1 = S1{[3]int{391395307906432641}}
	{
		{
			a28 ^= (^min(max(len(a29), -9223372036854775807), v36.f2[2]))
		}
	}
	_ = v31
	_ = v36
	if (r30 >= r30) {
		return
	}
	return int64(3)
}

func p37(a38 int) (r39 string) {
	a38 = (a38 * ((a38 | 4611686018427387904) * (a38 >> (g_int8 & 63))))
	a38 ^= (-((len(r39) - a38) & (a38 % 8)))
	if ((g_int8 | g_int8) != (g_int8 << 26)) {
		switch x := a38; []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v40 []uint8 = g_sl_uint8
			_ = v40
		case "a", "0":
			a38 = (int((g_uint32 / (g_uint32 | 1))) << (min((g_int16 << (g_int8 & 63)), (g_int16 &^ int16(-5))) & 31))
			v41 := string(clip(r39))
			v42 := &v41
			_ = v41
			_ = v42
		case "z":
			a38 *= (len(r39) &^ ((len(r39) % (len(r39) | 1)) ^ (a38 & a38)))
			v43 := uint64((^min(g_uint64, g_uint64)))
			_ = v43
		}
		if ((g_bool == true) == (len(r39) == len(r39))) {
			a38 |= (^a38)
		}
		for i44 := 0; i44 < 3; i44++ {
			a38 = (a38 ^ ((i44 >> 10) - -9223372036854775808))
			v45 := string(clip(string([]rune(r39))))
			a38 = (a38 - int(f2i((g_float64 - float64(7)))))
			_ = v45
			_ = i44
			if ((g_float64 > g_float64) == (r39 != r39)) {
				break
			}
		}
	}
	for i46 := range 3 {
		if !g_bool {
			a38 = len(r39)
		} else {
			v47 := uint16((^(g_uint16 - (-g_uint16))))
			a38 &^= (min(len(r39), (i46 >> (g_uint32 % 33))) << 60)
			_ = v47
		}
		if g_bool {
			v48 := uint32(g_uint32)
			a38 = (a38 &^ ((a38 >> (v48 % 70)) + (len(r39) + len(r39))))
			var v49 string = clip((r39 + (p8(g_bool, g_bool, "0") + p8(g_bool, false, r39))))
			_ = v48
			_ = v49
		} else {
			a38 |= int(g_uint64)
			a38 = (+len(r39))
		}
		_ = i46
		if (r39 >= string(append([]byte(r39), uint8(4)))) {
			continue
		}
	}
	if !g_bool {
		return
	}
	return clip(r39)
}

func p50(a51 bool, a52 int) (r53 int64) {
	switch x := a52; x & 7 {
	case 5:
		v54 := uintptr((((g_uintptr << (g_uintptr & 31)) % 2) % 3))
		L56:
		for _, i55 := range clip(string(rune((r53 | r53)))) {
			a52 = a52
			_ = i55
			if (a51 || (a51 || true)) {
				continue L56
			}
		}
		_ = v54
	case 6, 3:
		var v57 uint = ((uint(g_uint16) / 10) | ((g_uint / (g_uint | 1)) | (g_uint & g_uint)))
		for i58 := 0; i58 < 1; i58++ {
			a52 = (((i58 - 4611686018427387903) + (+i58)) << (((v57 / (v57 | 1)) + uint(g_int32)) % 33))
			a52 = (int(a52) % ((a52 << 18) | 1))
			_ = i58
		}
		_ = v57
	case 7:
		if ((g_float64 + g_float64) == g_float64) {
			a52 = -9223372036854775808
			a52 ^= (a52 * (a52 % 3))
		}
	default:
		r53 = ((r53 & (r53 - int64(13))) | int64(g_int16))
	}
	L60:
	for i59 := 0; i59 < 4; i59++ {
		var v61 int64 = (((r53 - int64(9223372036854775806)) * (r53 / (r53 | 1))) + r53)
		a52--
		_ = v61
		_ = i59
		if (!a51 || (g_float64 < g_float64)) {
			continue L60
		}
	}
	var v62 string = clip(((string([]rune(g_string)) + string(rune(g_uintptr))) + string(rune((g_uint | g_uint)))))
	a52 -= int((g_uint32 &^ (g_uint32 << (a52 & 7))))
	_ = v62
	if (a52 <= a52) {
		return
	}
	return p27(max(a52, a52), string(rune(g_uint16)))
}

func core0() {
	var v63 uint32 = (min((g_uint32 - g_uint32), uint32(g_uint8)) << (((g_int8 | int8(14)) << 14) & 31))
	v64 := &v63
	var v65 uintptr = g_uintptr
	var v66 float32 = (float32((g_int16 / 8)) + ((g_float32 / float32(1e-20)) - float32(1.5)))
	mix(uint64((((g_uint8 * g_uint8) &^ (g_uint8 + g_uint8)) &^ (g_uint8 << ((g_uint + uint(0xffffffffffffffff)) % 33)))))
	mix(uint64(v63))
	mix_p_uint32(v64)
	mix(uint64(v65))
	mix(fb(float64(v66)))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "0" + "\xff\xc3(" + "😀é😀ß\x00"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[1%len(b)] ^= 170
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 1, 170) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 1:
		mix(1)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 1
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

const (
	aconsts2 = iota * 8
	bconsts2
	_
	cconsts2 = 1 << (iota + 1)
	dconsts2
	econsts2, fconsts2 = iota, "s8"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 170
const (
	thirdconsts2          = 10.0 / 7
	rconsts2              = 'a' + iota*1
	tconsts2    uint8        = 5
	maskconsts2           = ^uint32(0) >> 1
	big2consts2           = bigconsts2 >> (170 - 1) * 3
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
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

var (
	ainits3       = cinits3 + binits3 + 4
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
	return 4, 4 + 1
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
	run("strings1", strings1)
	run("consts2", consts2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
