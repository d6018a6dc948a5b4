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

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 3538231178473958044

var g_int16 int16 = int16(11)

var g_int32 int32 = int32(0xa)

var g_int64 int64 = int64(-1080102178210453404)

var g_int8 int8 = int8(42)

var g_uint uint = uint(719207960212158414)

var g_uint16 uint16 = uint16(0xd)

var g_uint32 uint32 = uint32(4062257322)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(193)

var g_uintptr uintptr = uintptr(2825246532743912277)

func mix_S5(x S5) {
	mixb(x.f6)
	mixs(x.f7)
	mixs(x.f8)
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_int16(x [5]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uintptr
}

type S3 struct {
	f4 uint32
}

type S5 struct {
	f6 bool
	f7 string
	f8 string
}

func p9(a10 int, a11 int16) (r12 uint8) {
	var v13 S1 = S1{f2: uintptr(17942347328338079893)}
	L15:
	for i14 := 0; i14 < 7; i14++ {
		for _, i16 := range clip(string(rune(uint32(g_uint)))) {
			var v17 int64 = int64(a11)
			a10 = (a10 & (int(r12) * int(g_uint)))
			a10 *= (a10 >> 66)
			_ = v17
			_ = i16
			if g_bool {
				break
			}
		}
		_ = i14
		if (g_bool != !g_bool) {
			continue L15
		}
	}
	_ = v13
	if !g_bool {
		return
	}
	return ((r12 << 11) % ((^r12) | 1))
}

func p18(a19 string, a20 string) (r21 string) {
	for i22 := range 2 {
		if ((a19 > r21) || (g_uint != uint(0xe))) {
			var v23 float64 = (((g_float64 * g_float64) + float64(g_float32)) / float64((g_int16 ^ g_int16)))
			_ = v23
		}
		if false {
			a19 = clip(string([]rune(r21)))
		}
		if ((g_bool || false) || (g_float64 >= g_float64)) {
		}
		_ = i22
	}
	if (g_bool == g_bool) {
		return
	}
	return clip((r21 + (a19 + r21)))
}

func core0() {
	var v24 int8 = (((^g_int8) / 2) * ((g_int8 / 7) - min(g_int8, g_int8)))
	{
	}
	var v25 S5 = S5{true, "0z\x00aЖ", "😀世\n 界"}
	v24 = (v24 | v24)
	switch x := ((g_int % 3) | int(g_uint16)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
	case "0", "é":
		switch x := ((g_int | g_int) &^ g_int); x & 7 {
		case 5:
			switch x := (int(v24) << ((g_int16 &^ g_int16) & 31)); x & 7 {
			case 1:
				v26 := bool((v25.f6 == ((v25.f6 == true) || (g_int <= g_int))))
				var v27 uint16 = ((g_uint16 | (-g_uint16)) & uint16(g_uintptr))
				v28 := &v27
				mixb(v26)
				mix(uint64(v27))
				mix_p_uint16(v28)
			case 7, 6:
				fallthrough
			case 2:
				v25.f7 = clip((v25.f8 + v25.f8))
			default:
			}
			fallthrough
		case 1, 3:
			if (v25.f6 != false) {
			}
			switch x := (-max(g_int, g_int)); uint8(x>>3) & 7 {
			case 5:
				fallthrough
			case 6, 2:
			case 1:
			default:
			}
			fallthrough
		case 6:
			if !(v25.f6 != v25.f6) {
				v25.f6 = ((float64(g_uint16) <= (g_float64 - g_float64)) && !v25.f6)
			} else {
				v25.f7 = clip(v25.f7)
			}
		}
	case "z":
		L30:
		for i29 := 0; i29 < 7; i29++ {
			if !(v25.f6 || false) {
				mix_map_string_int(map[string]int{"Ж": -9, "_€ 0界": 9223372036854775806, "0éé世": -7533898774455371358, "€€é€ß": 3})
				var v31 uintptr = uintptr(632991191262061943)
				mix(uint64(v31))
			}
			_ = i29
			if (!v25.f6 == (g_float64 < g_float64)) {
				continue L30
			}
		}
		{
			L33:
			for i32 := int16(64); i32 > 0; i32 /= 2 {
				_ = i32
				if !(g_int32 >= int32(-2147483647)) {
					break L33
				}
			}
		}
	default:
		switch x := ((g_int << 10) - (g_int << 12)); uint8(x>>3) & 7 {
		case 2:
			switch x := (min(g_int, 9223372036854775807) << ((+g_uint16) % 70)); uint8(x>>3) & 7 {
			case 7:
				fallthrough
			case 6, 1:
				v25.f7 = clip((v25.f7 + sub(p18(" ", v25.f8), (g_int ^ g_int), (g_int + g_int))))
				fallthrough
			case 0:
				v25.f8 = clip(string(rune(((g_uintptr - g_uintptr) << (min(g_uint32, uint32(1048037341)) % 8)))))
			default:
				mixb(!(v25.f6 && (g_int32 > g_int32)))
			}
		case 0, 1:
			switch x := int((g_int64 ^ g_int64)); uint8(x>>3) & 7 {
			case 0:
				v25.f7 = clip((v25.f7 + (string(rune(g_uint32)) + (v25.f7 + "ß0\t"))))
				v25.f7 = clip(sub(string(append([]byte(string(rune(g_uint))), p9(4611686018427387903, int16(5)))), -5405472618887360210, int((+g_int))))
			case 4, 1:
				var v34 int8 = (^v24)
				mix(uint64(v34))
			case 3:
				var v35 string = clip((v25.f7 + (v25.f8 + (v25.f7 + ""))))
				mixs(v35)
			}
			for i36 := range 3 {
				mix(uint64((i36 ^ int(min(g_int64, g_int64)))))
				_ = i36
			}
		case 7:
			if v25.f6 {
				v37 := ([5]int16)([5]int16{int16(0xa), int16(-20053), int16(-0x6b29)})
				var v38 bool = ((v25.f6 == (v25.f8 != v25.f8)) == !(v25.f6 == v25.f6))
				mix__5_int16(v37)
				mixb(v38)
			} else {
				v24 = ((v24 &^ (v24 / (v24 | 1))) >> (g_int32 & 7))
			}
			{
				var v39 int64 = int64(f2i(float64((g_uint16 >> (g_int64 & 31)))))
				v40 := int64((((v39 % 8) + (v39 + v39)) ^ int64(9223372036854775806)))
				var v41 int32 = ((g_int32 * int32(g_uint)) & g_int32)
				v42 := &v41
				mix(uint64(v39))
				mix(uint64(v40))
				mix(uint64(v41))
				mix_p_int32(v42)
			}
		default:
			{
			}
		}
	}
	mix(uint64(v24))
	mix_S5(v25)
}

type gridarrays1 [3][3]uint

func bumparrays1(a gridarrays1, p *gridarrays1) uint {
	a[0][1] += 4
	p[1][2] -= 4
	return a[0][1] ^ p[1][2]
}

func arrays1() {
	var a gridarrays1
	a[1][2] = uint(1821309990525980393)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uint{1: uint(9223372036854775807), uint(18446744073709551615)}
	for i, x := range lit {
		lit[len(lit)-1] = 4
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
	m := map[[2]int]string{{1, 2}: "x", {1, 4}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 4}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

const (
	aconsts2 = iota * 8
	bconsts2
	_
	cconsts2 = 1 << (iota + 4)
	dconsts2
	econsts2, fconsts2 = iota, "s8"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 73
const (
	thirdconsts2          = 29.0 / 10
	rconsts2              = 'a' + iota*4
	tconsts2    uint8        = 19
	maskconsts2           = ^uint32(0) >> 4
	big2consts2           = bigconsts2 >> (73 - 4) * 3
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
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

func slices3() {
	a := make([]string, 6, 8)
	for i := range a {
		a[i] = []string{"\"€\"", "界a", "__QЖ\t", "a😀z"}[i%4]
	}
	b := append(a, "")
	c := append(a, "Ж\x00", " 世ß")
	mix_sl_string(b)
	mix_sl_string(c)
	d := a[3:3:3]
	e := append(d, "\ta\x00é\x00")
	if len(e) > 0 {
		e[0] = "Ж\x00"
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_string(a)
	copy(a[1:], a)
	mix_sl_string(a)
	copy(c, b[3:])
	mix_sl_string(c)
	var z []string
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]string{} == nil)
	z = append(z, a[3:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_string(z)
	g := [2]string(b[:2])
	p := (*[2]string)(b)
	p[1] = "\ta\x00é\x00"
	g[0] = " 世ß"
	mix_sl_string(b)
	mix__2_string(g)
	grid := make([][]string, 3+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mixs(x)
	}
	mix_sl_string(c)
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("consts2", consts2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
