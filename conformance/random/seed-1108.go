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

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int16 int16 = int16(12)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(-7489811304382274442)

var g_int8 int8 = int8(12)

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(8): 5, uint8(1): -6194620592315261680, uint8(29): 4611686018427387903, uint8(22): 9}

var g_string string = "Ж"

var g_uint uint = uint(10)

var g_uint16 uint16 = uint16(65534)

var g_uint32 uint32 = uint32(0xfffffffe)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(7)

func mix_S1(x S1) {
	mixb(x.f2)
}

type S1 struct {
	f2 bool
}

func p3(a4 uintptr, a5 int16) (r6 string) {
	if ((+a5) < (a5 &^ a5)) {
		for i7 := 0; i7 < 2; i7++ {
			v8 := uint32(min(((g_uint32 % (g_uint32 | 1)) &^ uint32(a5)), (+g_uint32)))
			v9 := &v8
			_ = v8
			_ = v9
			_ = i7
		}
	}
	v10 := uint16((g_uint16 & uint16(12)))
	_ = v10
	if (g_int32 >= int32(96112838)) {
		return
	}
	return clip(sub((r6 + ""), (len(r6) * -7), (len(r6) % 2)))
}

func p11(a12 string, a13 uint8) (r14 bool) {
	if (len(a12) <= (len(a12) - 4611686018427387904)) {
		r14 = ((g_uint16 >> ((g_uint64 << 33) % 33)) >= ((g_uint16 - g_uint16) % ((g_uint16 >> 58) | 1)))
		var v15 string = clip(p3(((g_uintptr + uintptr(17322535564405415279)) << 38), ((g_int16 % (g_int16 | 1)) &^ min(g_int16, int16(18)))))
		v16 := &v15
		_ = v15
		_ = v16
	} else {
		v17 := string(clip((p3(g_uintptr, (g_int16 - g_int16)) + string(append([]byte(string(rune(g_uintptr))), (a13 << 35))))))
		v18 := &v17
		_ = v17
		_ = v18
	}
	{
		var v19 int16 = int16(16383)
		_ = v19
	}
	if (a12 < a12) {
		return
	}
	return !r14
}

func p20(a21 bool, a22 string) (r23 int8) {
	if ((a22 + a22) <= string(rune(g_uint16))) {
	} else {
		if !a21 {
		} else {
			a22 = clip("😀界€")
		}
		switch x := (len(a22) ^ (len(a22) / (len(a22) | 1))); x & 7 {
		case 5:
			a22 = clip((((a22 + "\nЖ\t") + (a22 + a22)) + string(rune((g_uint32 & g_uint32)))))
			a21 = a21
			fallthrough
		case 2, 6:
			a22 = clip((a22 + sub((a22 + "界\x00\n€a"), int(g_int16), (len(a22) &^ len(a22)))))
		case 1:
			v24 := (map[uint8]int)(g_map_uint8_int)
			_ = v24
		}
	}
	for i25 := range 2 {
		for i26 := 2; i26 >= 0; i26-- {
			_ = i26
		}
		L28:
		for i27 := 0; i27 < 7; i27++ {
			_ = i27
			if a21 {
				break L28
			}
		}
		_ = i25
	}
	if !a21 {
		if (a21 || !a21) {
			a21 = (a21 && p11(a22, g_uint8))
			var v29 uintptr = ((g_uintptr % ((g_uintptr / (g_uintptr | 1)) | 1)) / 10)
			_ = v29
		}
	}
	if (a21 && false) {
		return
	}
	return int8(int64(g_int64))
}

func p30(a31 bool) (r32 bool) {
	var v33 string = clip(string(rune(uint32(g_uint64))))
	v34 := &v33
	v35 := float32(float32(g_uint16))
	_ = v33
	_ = v34
	_ = v35
	if (g_uint64 == g_uint64) {
		return
	}
	return ((g_uint16 % (g_uint16 | 1)) <= (g_uint16 + g_uint16))
}

func p36(a37 uint8, a38 string) (r39 string) {
	if (len(a38) <= (len(a38) % (len(r39) | 1))) {
		{
			var v40 int32 = int32(min(g_uint64, (g_uint64 << (g_uint32 & 63))))
			v41 := float64((-((g_float64 - float64(-2.25e-7)) * (g_float64 * g_float64))))
			_ = v40
			_ = v41
		}
	}
	var v42 S1 = S1{f2: true}
	v43 := &v42
	_ = v42
	_ = v43
	if !g_bool {
		return
	}
	return clip((string(rune(g_int16)) + sub(a38, len(r39), len(a38))))
}

func core0() {
	for i44 := 0; i44 < 6; i44++ {
		var v45 float32 = ((g_float32 - (g_float32 * float32(0))) + float32(g_float64))
		mix(fb(float64(v45)))
		_ = i44
	}
	v46 := float32((g_float32 / ((-g_float32) - g_float32)))
	if ((g_uint16 >> (g_uint8 & 63)) > (g_uint16 % (g_uint16 | 1))) {
		for i47 := 0; i47 < 1; i47++ {
			if p11(string(rune(g_int32)), uint8(g_uint64)) {
			}
			for i48 := 0; i48 < 1; i48++ {
				_ = i48
				if !(i47 == 18) {
					break
				}
			}
			L50:
			for i49 := 0; i49 < 5; i49++ {
				mix_S1(S1{f2: true})
				v51 := uint8((((g_uint8 & g_uint8) / ((g_uint8 * uint8(4)) | 1)) >> (((g_uint64 >> 52) * uint64(g_uint64)) & 7)))
				mix(uint64(v51))
				_ = i49
				if ((g_string + g_string) <= string(append([]byte(g_string), g_uint8))) {
					continue L50
				}
			}
			_ = i47
		}
	} else {
		var v52 float64 = (-float64((g_uint8 | g_uint8)))
		if g_bool {
			var v53 uint8 = (((g_uint8 << 46) & (g_uint8 >> (g_uint64 % 8))) << ((+g_uint16) % 70))
			mix(uint64(v53))
		} else {
			var v54 int16 = ((+g_int16) % (((g_int16 << 32) | max(g_int16, g_int16)) | 1))
			mix(uint64(v54))
		}
		mix(fb(v52))
	}
	if !g_bool {
		for i55 := 0; i55 < 1; i55++ {
			var v56 uint32 = (uint32((g_uint % (g_uint | 1))) << ((p20(g_bool, g_string) >> 31) & 7))
			switch x := min(i55, int(f2i(g_float64))); uint8(x>>3) & 7 {
			case 3:
			case 7, 0:
				fallthrough
			case 4:
				v57 := string(clip(g_string))
				mixs(v57)
			default:
			}
			var v58 int64 = ((g_int64 << (uint32(g_int8) % 70)) * (g_int64 % 3))
			mix(uint64(v56))
			mix(uint64(v58))
			_ = i55
			if (i55 != i55) {
				continue
			}
		}
	}
	mix(fb(float64(v46)))
}

func pickswitches1(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 20, 28:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 8:
	y, r = max(y, ((y >> (g_uint64 % 8)) ^ 4869416353418883974)), r
	v59 := string(clip(string([]rune(g_string))))
	mixs(v59)
		r += 100
	case 0, 3, 27:
		r += 1000
		switch {
		case y > 15:
			r++
		case y == 0:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
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

func switches1() {
	for x := range int(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 15) {
	case tr(2, 3), tr(3, 15), tr(4, 15):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 15) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(15)
	switch e {
	case 15 + 100, "x", nil:
		mix(5)
	case int(15):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

const (
	aconsts2 = iota * 7
	bconsts2
	_
	cconsts2 = 1 << (iota + 4)
	dconsts2
	econsts2, fconsts2 = iota, "s7"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 140
const (
	thirdconsts2          = 38.0 / 2
	rconsts2              = 'a' + iota*4
	tconsts2    int16        = 120
	maskconsts2           = ^uint32(0) >> 4
	big2consts2           = bigconsts2 >> (140 - 4) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 2)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

func gotos3() {
	i, n := 0, 11
loop:
	if i >= 19 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
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
	for r := range 19 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 11:
				continue rows
			case c+r > 19+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if ((g_string + "\nß😀a") == (g_string + g_string)) {
		c = ((c * (c | 10)) % (c | 1))
		c += (+c)
		c = (c / 10)
	}
	c -= ((c / (c | 1)) - ((c << 46) + (r - c)))
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

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("consts2", consts2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
