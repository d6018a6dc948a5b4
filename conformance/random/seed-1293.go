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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float64 float64 = float64(0)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(0x4000)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(-6)

var g_int8 int8 = int8(117)

var g_string string = " \x00"

var g_uint uint = uint(13124227103334852058)

var g_uint16 uint16 = uint16(26965)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(0xd9)

var g_uintptr uintptr = uintptr(1)

func mix_S4(x S4) {
	mix(uint64(x.f5))
}

func mix_map_string_int(x map[string]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
}

type S4 struct {
	f5 uint
}

func p6(a7 string, a8 bool) (r9 bool) {
	v10 := string(clip(sub(string(rune(max(g_uint8, uint8(13)))), -8, ((len(a7) & len(a7)) * (len(a7) | len(a7))))))
	_ = v10
	if (len(a7) != len(a7)) {
		return
	}
	return (g_uint32 != min(g_uint32, g_uint32))
}

func p11(a12 string, a13 bool) (r14 int16) {
	for i15 := uint8(32); i15 > 0; i15 /= 2 {
		_ = i15
		if (p6(a12, false) || (a13 == a13)) {
			continue
		}
	}
	if (a13 && false) {
		return
	}
	return int16((g_int32 &^ int32(3)))
}

func p16(a17 int) (r18 string) {
	for i19 := 1; i19 >= 0; i19-- {
		var v20 uint8 = (^(uint8(g_int8) - (g_uint8 / 64)))
		_ = v20
		_ = i19
	}
	switch x := (len(r18) | int(g_uint8)); uint8(x>>3) & 7 {
	case 4:
		if ((a17 & 19) != int(f2i(g_float64))) {
			a17 = ((len(r18) % 100) * int((g_int64 % (g_int64 | 1))))
			a17 = ((a17 * (^len(r18))) / 7)
		} else {
			v21 := ([4]int)([4]int{12, -5, 1})
			_ = v21
		}
	case 7, 1:
		var v22 string = clip((string(append([]byte(sub(r18, len(r18), 4611686018427387904)), uint8(64))) + r18))
		v23 := &v22
		_ = v22
		_ = v23
	case 5:
		if ((g_bool != g_bool) || (g_bool != g_bool)) {
			a17 = (len(r18) | int(len(r18)))
			a17 &= (len(r18) << 28)
			a17 = (len(r18) &^ ((len(r18) + 20) % 3))
		} else {
			v24 := string(clip(string(rune(uint(g_uint)))))
			a17 -= (a17 & (+len(r18)))
			_ = v24
		}
	}
	switch x := a17; uint8(x>>3) & 7 {
	case 0:
		a17++
		fallthrough
	case 1, 3:
		for i25 := 0; i25 < 7; i25++ {
			var v26 uint64 = ((g_uint64 % 8) % (g_uint64 | 1))
			_ = v26
			_ = i25
			if true {
				break
			}
		}
	case 4:
		switch x := ((a17 * len(r18)) << 47); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a17 = 3
			r18 = clip(string(append([]byte(r18), min((g_uint8 << (g_uint64 % 70)), (g_uint8 << (g_uint32 % 8))))))
		case "é", "z":
			a17 &= (int(f2i((g_float64 / g_float64))) * int((g_uint16 &^ g_uint16)))
		case "":
			v27 := int((len(r18) / (len(r18) | 1)))
			_ = v27
		default:
			a17 |= len(r18)
		}
	default:
		a17--
	}
	if (g_bool != false) {
		return
	}
	return clip(string(rune(max(g_uint8, g_uint8))))
}

func p28(a29 int32, a30 int64, a31 bool) (r32 uint64) {
	L34:
	for i33 := 0; i33 < 4; i33++ {
		L36:
		for i35 := 0; i35 < 5; i35++ {
			var v37 S1 = S1{"a\"世0€", ""}
			a31 = (a31 || ((g_float64 >= g_float64) == (g_uintptr >= g_uintptr)))
			_ = v37
			_ = i35
			if (p6(g_string, true) || (g_string <= g_string)) {
				break L36
			}
		}
		for i38 := 0; i38 < 2; i38++ {
			var v39 bool = true
			_ = v39
			_ = i38
		}
		if (min(g_uint16, g_uint16) < g_uint16) {
		} else {
		}
		_ = i33
		if !a31 {
			break L34
		}
	}
	if ((g_float64 <= float64(7)) && (g_string < g_string)) {
		if (int(f2i(g_float64)) <= g_int) {
			v40 := string(clip((((g_string + "") + string(rune(g_int16))) + string(rune((g_uintptr / (g_uintptr | 1)))))))
			_ = v40
		} else {
		}
	} else {
		v41 := ([]uint8)([]uint8{uint8(6), uint8(8)})
		_ = v41
	}
	if (a31 || a31) {
		return
	}
	return (r32 + (r32 * r32))
}

func p42(a43 int32) (r44 uint64) {
	if false {
	}
	if !g_bool {
		return
	}
	return p28((a43 << (g_uint & 63)), (g_int64 << (g_int64 & 31)), p6("€z界é😀", false))
}

func core0() {
	var v45 int8 = min(max((g_int8 / (g_int8 | 1)), int8(g_uintptr)), g_int8)
	var v46 float64 = (float64((g_uint8 << 42)) * float64(p11("", true)))
	v47 := int16((((g_int16 ^ int16(19)) % (g_int16 | 1)) + ((g_int16 & g_int16) ^ (g_int16 | g_int16))))
	var v48 S4 = S4{}
	switch x := int((g_int32 &^ g_int32)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v49 := ([]int)([]int{})
		v50 := &v49
		switch x := at_int(v49, 8); x & 7 {
		case 3:
			{
				v45 = min(((v45 >> (v48.f5 % 8)) % 64), v45)
				v51 := string(clip(string([]rune(((g_string + "0\"\x00") + sub(g_string, -1, 14))))))
				if len(v49) < 30 {
					v49 = append(v49, (at_int(v49, 8) % 7), -6206809024437794198, int((g_uint16 % 7)))
				}
				mixs(v51)
			}
		case 4, 2:
		case 7:
			switch x := ((at_int(v49, 3) % (at_int(v49, 8) | 1)) + (at_int(v49, 5) / 64)); x & 7 {
			case 2:
				v47 = (p11(g_string, !g_bool) ^ (-v47))
			case 5, 3:
			case 1:
				v48 = v48
			default:
			}
			var v52 uintptr = (uintptr(uint32(v47)) * (max(g_uintptr, uintptr(4445244070224563986)) &^ uintptr(v48.f5)))
			mix(uint64(v52))
		}
		mix_sl_int(v49)
		mix_p_sl_int(v50)
	case "", "0":
		var v53 int = int(g_int32)
		v53--
		mix(uint64(v53))
		fallthrough
	case "z":
		L55:
		for i54 := 0; i54 < 2; i54++ {
			if p6(sub(g_string, i54, -9184652676918824999), !g_bool) {
				v56 := int16((int16((i54 >> (g_uint16 & 7))) & max(v47, p11("", false))))
				v57 := &v56
				mix(uint64(v56))
				mix_p_int16(v57)
			}
			_ = i54
			if ((v46 == float64(-2.25e-7)) == (g_string >= g_string)) {
				break L55
			}
		}
	default:
		v58 := S4(S4{})
		mix_S4(v58)
	}
	var v59 uint8 = uint8(((g_uint16 << 1) / 3))
	v60 := &v59
	mix(uint64(v45))
	mix(fb(v46))
	mix(uint64(v47))
	mix_S4(v48)
	mix(uint64(v59))
	mix_p_uint8(v60)
}

const (
	aconsts1 = iota * 8
	bconsts1
	_
	cconsts1 = 1 << (iota + 2)
	dconsts1
	econsts1, fconsts1 = iota, "s8"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 132
const (
	thirdconsts1          = 47.0 / 2
	rconsts1              = 'a' + iota*2
	tconsts1    int64        = 113
	maskconsts1           = ^uint32(0) >> 2
	big2consts1           = bigconsts1 >> (132 - 2) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 2)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func gotos2() {
	i, n := 0, 1
loop:
	if i >= 18 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 1
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 18 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 1:
				continue rows
			case c+r > 18+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	mix(uint64((int8((g_uint16 % (g_uint16 | 1))) | (g_int8 / ((g_int8 | g_int8) | 1)))))
	c -= c
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func ints3() {
	for i, x := range []int16{29508, -32767, -2, -6, 2641} {
		for _, n := range []uint32{0, 1, 20, 59} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - (min(y, int16(16384)) & (y + y))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int16(19638)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func core4() {
	if g_bool {
	} else {
		var v61 int8 = int8(uint(g_int16))
		mix(uint64(v61))
	}
	mix(uint64((((g_int8 << (g_uint64 % 70)) - (g_int8 % (g_int8 | 1))) ^ (int8(g_int) << 12))))
	v62 := bool((int((g_uint32 >> (g_uint16 % 33))) >= max((g_int & g_int), (g_int &^ g_int))))
	var v63 map[string]int = map[string]int{"世\"a0\n": 10, "€€Ж\ta": -4}
	v64 := int16(int16(g_int32))
	mixb(v62)
	mix_map_string_int(v63)
	mix(uint64(v64))
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("gotos2", gotos2)
	run("ints3", ints3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
