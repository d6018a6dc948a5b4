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

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(-2147483647)

var g_int64 int64 = int64(-3)

var g_int8 int8 = int8(63)

var g_string string = "a"

var g_uint uint = uint(41277309380286108)

var g_uint16 uint16 = uint16(41312)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(27)

var g_uintptr uintptr = uintptr(18067891454416682354)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__2_int(x.f3)
	mix(uint64(x.f4))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint32
	f3 [2]int
	f4 uint8
}

func p5(a6 uint) (r7 int32) {
	a6 = (a6 &^ (a6 * a6))
	v8 := ([]uint8)([]uint8{uint8(254), uint8(108), uint8(9)})
	_ = v8
	if (g_float64 > g_float64) {
		return
	}
	return int32(r7)
}

func p9(a10 int16) (r11 string) {
	v12 := float64(((float64(g_float32) - (g_float64 + float64(7))) - float64((g_uint16 % (g_uint16 | 1)))))
	_ = v12
	if g_bool {
		return
	}
	return clip(r11)
}

func p13(a14 string) (r15 string) {
	var v16 bool = (g_bool && (g_int32 != (g_int32 << (g_uint16 % 8))))
	_ = v16
	if (g_bool && g_bool) {
		return
	}
	return clip(string(rune(g_uint16)))
}

func p17(a18 uint64) (r19 int8) {
	switch x := ((g_int / (g_int | 1)) >> ((g_uint16 | uint16(0x10)) % 70)); x & 7 {
	case 0:
		v20 := ([]int)([]int{9})
		_ = v20
		fallthrough
	case 4, 6:
		if !!g_bool {
			v21 := uint8(((-(+g_uint8)) % 2))
			_ = v21
		}
	case 5:
		for i22 := range 7 {
			var v23 [3]uint64 = [3]uint64{uint64(0), uint64(5369448388612413578), uint64(4)}
			_ = v23
			_ = i22
		}
	}
	{
		v24 := bool((((g_float64 / float64(0.1)) / (g_float64 - float64(11.132306836685302))) <= ((g_float64 - g_float64) * float64(a18))))
		v25 := &v24
		if !(g_uint != g_uint) {
		}
		_ = v24
		_ = v25
	}
	if (g_int < g_int) {
		return
	}
	return int8(g_int32)
}

func core0() {
	if ((g_float64 * g_float64) > float64(g_uint)) {
		mix(uint64((g_int16 ^ max((g_int16 / (g_int16 | 1)), int16(g_int32)))))
		for i26 := 0; i26 < 5; i26++ {
			var v27 uint8 = uint8(79)
			mix(uint64(v27))
			_ = i26
		}
		L29:
		for _, i28 := range clip(g_string) {
			if !(g_bool != g_bool) {
				v30 := int((((g_int &^ g_int) / ((g_int % (g_int | 1)) | 1)) &^ int((g_int / (g_int | 1)))))
				mix(uint64(v30))
			} else {
			}
			_ = i28
			if false {
				break L29
			}
		}
	}
	v31 := S1(S1{f2: uint32(4294967295), f3: [2]int{-1}, f4: uint8(0x12)})
	v32 := &v31
	if false {
		switch x := ((v31.f3[0] + 116788382006142423) << ((g_int8 | g_int8) & 7)); x & 7 {
		case 6:
			var v33 int16 = int16(-7)
			if (string([]rune(g_string)) == sub(g_string, 5, v31.f3[1])) {
				v31.f3[1] &^= int(uintptr((g_uintptr % (g_uintptr | 1))))
				var v34 float64 = ((float64(g_uint64) - (g_float64 - g_float64)) / (float64(v32.f2) * float64(-2.25e-7)))
				mix(fb(v34))
			} else {
				v35 := S1((*v32))
				v31.f3[0] = int(f2i(((g_float64 + g_float64) + (g_float64 / g_float64))))
				mix_S1(v35)
			}
			mix(uint64(v33))
		case 4, 7:
			v31.f3[1] += 0
		case 2:
			{
				v31.f3[1] = -1093345062537597943
				v31.f3[0] = (v32.f3[0] << (((g_uint & g_uint) % ((g_uint << 62) | 1)) % 8))
				v31.f3[0] |= (min((v31.f3[1] >> (v31.f4 & 31)), (v32.f3[0] % 7)) & ((v32.f3[1] | 7928212509660555438) % 64))
			}
		}
		v36 := S1(S1{uint32(18), [2]int{15}, uint8(0x72)})
		mix_S1(v36)
	} else {
		v31.f3[0] = (v32.f3[1] / 10)
	}
	{
		v31.f3[1] = (int((-g_uint16)) &^ (v32.f3[0] + (v31.f3[0] << (g_int32 & 31))))
		v37 := int64((((g_int64 << (v31.f3[1] & 63)) | int64(v32.f4)) ^ (min(g_int64, int64(1472741339379677004)) << ((v32.f2 << (g_uint64 % 70)) % 8))))
		mix(uint64(v37))
	}
	v31.f3[1] = int(((g_uintptr % (g_uintptr | 1)) % 7))
	switch x := int(g_int32); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		{
			{
				v31.f4 = (^v31.f4)
				v38 := uint32((v32.f2 / 7))
				mix(uint64(v38))
			}
			for i39 := 0; i39 < 3; i39++ {
				v31 = v31
				_ = i39
			}
		}
		v40 := int32((((g_int32 + g_int32) | (g_int32 % (g_int32 | 1))) & p5(uint(v31.f4))))
		mix(uint64(v40))
	case "z", "0":
		for i41 := 0; i41 < 1; i41++ {
			var v42 float32 = (((g_float32 + g_float32) / (g_float32 * g_float32)) / (-float32(g_float64)))
			mix(fb(float64(v42)))
			_ = i41
		}
	case "":
		if (!g_bool || (g_uint64 > uint64(9))) {
			v31.f3[0] = ((v32.f3[0] << (g_int64 & 7)) / (v31.f3[1] | 1))
		}
		for i43 := 4; i43 >= 0; i43-- {
			if (g_float64 >= float64(g_int32)) {
				v31.f3[0] = (((v32.f3[0] / (i43 | 1)) &^ (v31.f3[1] >> (g_uint64 % 70))) | int(g_int64))
				v31.f4 *= v32.f4
				v31.f3[1] = (v32.f3[1] % 7)
			}
			v31.f3[0] -= ((v32.f3[1] % 100) % (i43 | 1))
			_ = i43
			if ((g_float64 < float64(-2.25e-7)) != (g_string <= g_string)) {
				break
			}
		}
	default:
		v31 = v31
	}
	if (max(g_uintptr, uintptr(5123052928229808225)) > g_uintptr) {
		if !g_bool {
			var v44 int8 = ((-int8(v31.f4)) * p17((g_uint64 / (g_uint64 | 1))))
			{
				v45 := S1(v31)
				mix_S1(v45)
			}
			{
				var v46 []int = []int{13, 20, 20, 3, 7}
				v31.f3[0] = min(v31.f3[1], ((v31.f3[1] & v31.f3[1]) << (p5(g_uint) & 7)))
				v31.f4 = uint8((max(g_uint, g_uint) + uint(5447058626491415803)))
				mix_sl_int(v46)
			}
			mix(uint64(v44))
		} else {
			var v47 S1 = (*v32)
			mix_S1(v47)
		}
		var v48 []uint16 = []uint16{uint16(9), uint16(19), uint16(3)}
		if g_bool {
			v31.f3[1] = (v31.f3[0] % 2)
		}
		mix_sl_uint16(v48)
	}
	mix_S1(v31)
	mix_p_S1(v32)
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 7; i++ {
		fs = append(fs, func(x int) int {
			i += 7
	{
		i, x = (((i / 8) >> 7) * ((i | -9223372036854775808) + (x - x))), x
		x, i = int(max(g_uintptr, g_uintptr)), int(f2i((g_float64 + g_float64)))
		v49 := S1(S1{f2: uint32(3168034609), f3: [2]int{2}, f4: uint8(254)})
		mix_S1(v49)
	}
	i = 6677220295008137933
			return (x >> (((g_uint64 / (g_uint64 | 1)) & (^g_uint64)) % 33))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures1(fs...)(7)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(7)))
	a := accclosures1{7}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 7) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 7
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

const (
	aconsts2 = iota * 3
	bconsts2
	_
	cconsts2 = 1 << (iota + 2)
	dconsts2
	econsts2, fconsts2 = iota, "s3"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 115
const (
	thirdconsts2          = 2.0 / 10
	rconsts2              = 'a' + iota*2
	tconsts2    uint8        = 42
	maskconsts2           = ^uint32(0) >> 2
	big2consts2           = bigconsts2 >> (115 - 2) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 10)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

func pickswitches3(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 4, 3:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 0:
	switch x := r; uint8(x>>3) & 7 {
	case 6:
		r = (((r / 7) ^ r) * (int(r) / (r | 1)))
	case 5, 4:
		r = (r >> 13)
		r += (((r / 8) | int(g_int8)) << ((g_int64 ^ int64(g_int32)) & 7))
	case 0:
		r = (r & max(r, (r / 7)))
		r = (((r / 10) << (max(g_uint64, g_uint64) % 8)) / 8)
	default:
		r *= (+r)
	}
	if (r <= (r << 49)) {
		r = ((r % ((r >> (r & 31)) | 1)) &^ int(min(g_int16, g_int16)))
		var v50 []int = []int{-7742906182149445983, 4016636583734976278, 8760244186041876582, 8545972902177520744}
		mix_sl_int(v50)
	} else {
		r *= (r &^ (int(g_int32) &^ (r << (g_uint64 % 8))))
	}
		r += 100
	case 8, 10, 13:
		r += 1000
		switch {
		case y > 16:
			r++
		case y == 8:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range uint8(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 16) {
	case tr(2, 3), tr(3, 16), tr(4, 16):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 16) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(16)
	switch e {
	case 16 + 100, "x", nil:
		mix(5)
	case uint8(16):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func core4() {
	for i51 := uint8(32); i51 > 0; i51 /= 2 {
		_ = i51
	}
	if !(g_bool == g_bool) {
		if !g_bool {
			switch x := g_int; x & 7 {
			case 6:
				var v52 uint16 = (((g_uint16 + uint16(19)) &^ (g_uint16 | g_uint16)) % (((^g_uint16) ^ g_uint16) | 1))
				mix(uint64(v52))
			case 5, 7:
			case 3:
			}
		}
		mix(uint64((uint64((g_uint8 * g_uint8)) % (((g_uint64 << (g_uint16 & 63)) * uint64(g_uint64)) | 1))))
	}
	var v53 uint = (((g_uint ^ g_uint) - g_uint) * min((g_uint & uint(14)), min(g_uint, uint(8087328463274044973))))
	{
		if ((g_float64 + g_float64) > (-g_float64)) {
			L55:
			for i54 := 0; i54 < 1; i54++ {
				var v56 int32 = ((min(g_int32, g_int32) % (g_int32 | 1)) * g_int32)
				var v57 uint32 = max((uint32(i54) / ((g_uint32 - g_uint32) | 1)), ((g_uint32 - g_uint32) + (g_uint32 &^ uint32(4294967294))))
				mix(uint64(v56))
				mix(uint64(v57))
				_ = i54
				if ((g_string + g_string) > "zЖ") {
					continue L55
				}
			}
		} else {
		}
		var v58 float64 = (((g_float64 * g_float64) - float64(g_uint64)) + (g_float64 + (g_float64 / float64(1))))
		v59 := &v58
		mix(fb(v58))
		mix_p_float64(v59)
	}
	for i60 := 1; i60 >= 0; i60-- {
		if ((i60 > i60) != (g_bool == false)) {
			L62:
			for i61 := range 3 {
				mix(uint64((g_int64 >> ((max(g_uint64, uint64(13187586383175144572)) | uint64(g_int16)) % 8))))
				var v63 uintptr = (((g_uintptr / (g_uintptr | 1)) ^ uintptr(g_uint8)) >> 36)
				mix(uint64(v63))
				_ = i61
				if ((g_string + g_string) != (g_string + "世😀")) {
					continue L62
				}
			}
			L65:
			for i64 := 4; i64 >= 0; i64-- {
				mixb((((g_float64 - g_float64) <= float64(g_int8)) && g_bool))
				_ = i64
				if ((g_float64 / g_float64) != float64(-1.5)) {
					break L65
				}
			}
		}
		_ = i60
	}
	for i66 := range 2 {
		v67 := uint32((((+g_uint32) % ((g_uint32 / 3) | 1)) << 41))
		mix(uint64(v67))
		_ = i66
		if ((g_uint16 ^ g_uint16) > (g_uint16 | g_uint16)) {
			break
		}
	}
	mix(uint64(v53))
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("consts2", consts2)
	run("switches3", switches3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
