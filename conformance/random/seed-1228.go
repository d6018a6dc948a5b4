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

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-1.5)

var g_int int = 7

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-0x190392fc)

var g_int64 int64 = int64(-7678571254709489167)

var g_int8 int8 = int8(-7)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(2): uint8(12)}

var g_string string = "\x00\n€"

var g_uint uint = uint(0x4)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(19)

var g_uint64 uint64 = uint64(0x2)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(5)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mix(uint64(x.f3))
	mix__3_int(x.f4)
	mixs(x.f5)
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int64(x []int64) {
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
	f2 [3]int
	f3 uint
	f4 [3]int
	f5 string
}

func p6(a7 int16, a8 string) (r9 string) {
	{
		if !(g_float64 > g_float64) {
			v10 := int32((+(^g_int32)))
			v11 := &v10
			_ = v10
			_ = v11
		} else {
		}
		switch x := len(a8); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "z", "a":
			r9 = clip((string([]rune(r9)) + sub(string([]rune(r9)), (len(a8) &^ len(a8)), int(g_int8))))
			fallthrough
		case "0":
		default:
			var v12 S1 = S1{[3]int{7199293396351627683}, uint(0), [3]int{-7965000222109639786}, "界 😀"}
			v13 := &v12
			_ = v12
			_ = v13
		}
		for i14 := range 6 {
			var v15 int16 = int16(g_int64)
			v16 := &v15
			_ = v15
			_ = v16
			_ = i14
			if !(g_float64 == g_float64) {
				break
			}
		}
	}
	if !g_bool {
		return
	}
	return clip((string([]rune(a8)) + (a8 + r9)))
}

func p17(a18 uint16, a19 string) (r20 uintptr) {
	var v21 string = clip((p6(max(g_int16, int16(-32767)), (a19 + a19)) + sub(sub("界😀", len(a19), len(a19)), (len(a19) & len(a19)), int(a18))))
	switch x := len(a19); uint8(x>>3) & 7 {
	case 3:
		{
			v21 = clip((p6(g_int16, (a19 + "\n 0")) + "\t世 界"))
		}
		{
			var v22 uint64 = g_uint64
			_ = v22
		}
	case 5, 2:
		for i23 := 3; i23 >= 0; i23-- {
			_ = i23
		}
	case 7:
		if (g_float64 != float64(3.141592653589793)) {
			a19 = clip(sub(((a19 + a19) + (a19 + "0\t")), ((len(v21) >> (g_uint8 % 70)) + (len(v21) >> (g_uint8 % 8))), ((len(v21) * len(a19)) >> (g_uint32 & 7))))
		} else {
			v21 = clip((string(append([]byte(v21), g_uint8)) + sub(sub("é0", -3258677352015086549, len(a19)), (len(a19) & len(v21)), (len(a19) & len(v21)))))
		}
		if !(v21 != "0\x00\t") {
			v24 := int8(int8(-127))
			_ = v24
		}
	default:
		v25 := string(clip((sub((v21 + v21), (len(a19) | 3), int(r20)) + (string(rune(g_int64)) + a19))))
		_ = v25
	}
	if ((g_bool != false) || !g_bool) {
		switch x := len(v21); x & 7 {
		case 6:
		case 4, 7:
			var v26 map[uint8]uint8 = g_map_uint8_uint8
			_ = v26
		case 2:
			var v27 int64 = (g_int64 | ((g_int64 / 7) ^ (g_int64 / (g_int64 | 1))))
			_ = v27
		}
		if ((len(a19) == 5997500045833947234) == (g_bool == false)) {
			v28 := int32((((g_int32 % (g_int32 | 1)) * int32(a18)) >> (((g_int8 & int8(72)) >> 19) & 63)))
			v29 := uint32(((g_uint32 >> ((g_uint << 5) % 8)) / ((+uint32(g_uint8)) | 1)))
			v30 := &v29
			v31 := int((int((g_int16 / (g_int16 | 1))) << 49))
			_ = v28
			_ = v29
			_ = v30
			_ = v31
		} else {
		}
	} else {
		var v32 []int = []int{8, 4611686018427387904}
		L34:
		for i33 := 0; i33 < 6; i33++ {
			v35 := ([5]string)([5]string{"界界😀\n_"})
			v36 := &v35
			_ = v35
			_ = v36
			_ = i33
			if ((g_float64 / float64(0.08473601546439213)) == (g_float64 + g_float64)) {
				continue L34
			}
		}
		_ = v32
	}
	_ = v21
	if !g_bool {
		return
	}
	return (r20 | (r20 / (r20 | 1)))
}

func p37(a38 string, a39 bool, a40 bool) (r41 int32) {
	L43:
	for i42 := 0; i42 < 5; i42++ {
		for i44 := 0; i44 < 3; i44++ {
			a38 = clip((a38 + sub(string(rune(g_uintptr)), int(f2i(g_float64)), (i42 / (len(a38) | 1)))))
			_ = i44
			if ((g_float64 + g_float64) <= float64(g_float32)) {
				break
			}
		}
		_ = i42
		if !a39 {
			break L43
		}
	}
	L46:
	for i45 := 7; i45 >= 0; i45-- {
		var v47 int8 = ((min(g_int8, int8(-0x80)) &^ (+g_int8)) >> (((^g_uint32) * uint32(19)) % 8))
		a40 = (len(a38) >= int((g_uint8 &^ g_uint8)))
		v48 := string(clip("\"€"))
		_ = v47
		_ = v48
		_ = i45
		if (a39 && (a38 <= a38)) {
			continue L46
		}
	}
	v49 := int(max(len(a38), ((len(a38) * -9223372036854775808) << (g_uint32 % 33))))
	_ = v49
	if (g_int8 != int8(10)) {
		return
	}
	return (r41 &^ int32(10))
}

func p50(a51 string) (r52 string) {
	r52 = clip((a51 + a51))
	var v53 float64 = ((float64(g_float32) / (g_float64 * g_float64)) / g_float64)
	switch x := len(r52); x & 7 {
	case 0:
		if ((g_bool && g_bool) && (g_int64 == int64(13))) {
		} else {
			v54 := int((len(r52) &^ (int(g_uint16) * (len(r52) % (len(a51) | 1)))))
			var v55 float32 = (float32((v53 + v53)) + ((g_float32 * g_float32) - float32(v53)))
			_ = v54
			_ = v55
		}
		var v56 uint16 = uint16(uint(g_uint16))
		_ = v56
		fallthrough
	case 4, 2:
		if ((g_bool == g_bool) && !g_bool) {
			var v57 uint64 = (uint64((g_uint64 / (g_uint64 | 1))) - uint64(14))
			_ = v57
		} else {
		}
		var v58 int64 = int64(g_int8)
		_ = v58
	case 7:
		for i59 := 0; i59 < 7; i59++ {
			_ = i59
		}
	}
	_ = v53
	if !g_bool {
		return
	}
	return clip(string([]rune(r52)))
}

func p60(a61 int) (r62 bool) {
	for i63 := 0; i63 < 1; i63++ {
		a61 = int(((g_int64 & g_int64) / 10))
		var v64 int = ((i63 &^ a61) << (g_uint % 33))
		_ = v64
		_ = i63
	}
	a61 = (a61 ^ (-(a61 & 7)))
	switch x := int((g_uint16 &^ g_uint16)); uint8(x>>3) & 7 {
	case 3:
		for i65 := 6; i65 >= 0; i65-- {
			a61 = int(f2i(g_float64))
			_ = i65
		}
	case 7, 5:
		a61 += (a61 & int(int64(g_uint32)))
	case 2:
		var v66 int16 = ((g_int16 << 20) | int16((g_int16 + int16(3))))
		a61 &^= (a61 * (a61 | (a61 - a61)))
		_ = v66
	default:
		switch x := (max(a61, a61) / ((a61 &^ 5) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v67 string = clip((sub("\x00é€ß€", (a61 &^ a61), (a61 >> (g_uintptr & 31))) + string(rune((g_int16 / (g_int16 | 1))))))
			_ = v67
			fallthrough
		case "é", "z":
			a61 = ((a61 + a61) >> 23)
			a61 = (a61 % ((a61 + 11) | 1))
		case "a":
			a61 *= int(g_uint64)
			a61 -= (a61 << (uint64(a61) & 63))
		}
	}
	if ((r62 || true) == !r62) {
		switch x := (a61 | int(a61)); uint8(x>>3) & 7 {
		case 4:
			a61 &^= (a61 | int(f2i((g_float64 + float64(0.1)))))
			a61 = ((int(g_int64) << 58) % (a61 | 1))
		case 5, 6:
			a61 += ((a61 * a61) &^ int(max(g_uint, g_uint)))
		case 1:
			a61 = (a61 - a61)
			a61 = (min(a61, (a61 & a61)) + 3)
		default:
			a61 *= (a61 ^ (a61 >> ((g_int32 ^ g_int32) & 31)))
		}
	}
	if (r62 || false) {
		return
	}
	return (r62 != (g_int16 <= g_int16))
}

func core0() {
	for i68 := 0; i68 < 4; i68++ {
		var v69 int32 = p37(((g_string + "") + (g_string + g_string)), ((g_bool != g_bool) != (i68 >= i68)), (g_bool && (g_bool == g_bool)))
		mix(uint64(v69))
		_ = i68
	}
	for i70 := range 2 {
		if !g_bool {
			var v71 []uint8 = []uint8{uint8(17), uint8(142), uint8(57), uint8(11)}
			if ((g_bool == false) && g_bool) {
				v72 := int((int(f2i((g_float64 / g_float64))) & int(i70)))
				mix(uint64(v72))
			} else {
			}
			mix_sl_uint8(v71)
		} else {
			v73 := int(min((i70 + (i70 | -9)), 10))
			for i74 := uint32(4); i74 > 0; i74 /= 2 {
				v73 = int((g_int8 >> 9))
				_ = i74
			}
			mix(uint64(v73))
		}
		switch x := ((i70 ^ i70) + (i70 >> 42)); uint8(x>>3) & 7 {
		case 5:
			var v75 int16 = (g_int16 / 3)
			v76 := &v75
			mix(uint64(v75))
			mix_p_int16(v76)
			fallthrough
		case 3, 7:
			v77 := int32(g_int32)
			mix(uint64(v77))
		case 2:
		}
		v78 := S1(S1{f2: [3]int{}, f3: uint(15478391489408544822), f5: "\"\t\n"})
		mix_S1(v78)
		_ = i70
	}
	if !(g_int <= g_int) {
		v79 := uint((g_uint &^ ((g_uint << 14) ^ (g_uint - g_uint))))
		var v80 uint = ((+(v79 * v79)) & (v79 * uint(0x3fd6affe2616b5f1)))
		mix(uint64(v79))
		mix(uint64(v80))
	}
	{
		switch x := ((g_int - 10) ^ (g_int | 4611686018427387904)); uint8(x>>3) & 7 {
		case 7:
			v81 := S1(S1{f3: uint(6405924605897232445), f4: [3]int{4, 17}, f5: "😀界__"})
			v81.f2[0] &= (v81.f2[1] << ((uint32(g_int8) + (g_uint32 ^ g_uint32)) % 33))
			mix_S1(v81)
		case 0, 5:
		case 1:
			v82 := bool((((g_string + g_string) + string(append([]byte(g_string), g_uint8))) != "z界"))
			mixb(v82)
		}
	}
}

func ints1() {
	for i, x := range []uint8{85, 10, 13, 255, 9} {
		for _, n := range []uint32{0, 1, 14, 81} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := (x >> (((x + x) << ((^x) % 33)) % 8))
		mix(uint64(x*y - uint8((g_uint64 + uint64(0x49a9d8d0cd4fa377)))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint8(0x26)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
}

func gotos2() {
	i, n := 0, 11
loop:
	if i >= 18 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 11
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
			case c*r == 11:
				continue rows
			case c+r > 18+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if ((g_bool || true) || !g_bool) {
		r = int(f2i(g_float64))
	}
	v83 := string(clip(string(rune((+g_int32)))))
	mixs(v83)
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

func slices3() {
	a := make([]int64, 4, 7)
	for i := range a {
		a[i] = []int64{int64(9), int64(0xe), int64(-9223372036854775808), int64(-0x5)}[i%4]
	}
	b := append(a, int64(-2))
	c := append(a, int64(-3746957600775169882), int64(1544474662602730258))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:1:1]
	e := append(d, int64(-9))
	if len(e) > 0 {
		e[0] = int64(-3746957600775169882)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(-9)
	g[0] = int64(1544474662602730258)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 1+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int64(c)
}

func core4() {
	mix(uint64(int8((min(g_int16, int16(-8)) % (int16(g_int64) | 1)))))
	var v84 uint = (g_uint % 100)
	var v85 uintptr = max(p17(min(g_uint16, uint16(1)), (g_string + g_string)), ((+g_uintptr) &^ g_uintptr))
	v86 := &v85
	var v87 string = clip(p6(int16((+g_int64)), string(rune((v84 - uint(14))))))
	v88 := int8((int8(g_int32) << ((-(g_uint64 * g_uint64)) % 70)))
	mix(uint64(v84))
	mix(uint64(v85))
	mix_p_uintptr(v86)
	mixs(v87)
	mix(uint64(v88))
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("gotos2", gotos2)
	run("slices3", slices3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
