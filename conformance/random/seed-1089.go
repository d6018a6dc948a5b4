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

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e-300)

var g_int16 int16 = int16(8)

var g_int32 int32 = int32(-2)

var g_int64 int64 = int64(-7)

var g_int8 int8 = int8(0x22)

var g_string string = ""

var g_uint uint = uint(8729798526107521285)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(2109810524)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(132)

var g_uintptr uintptr = uintptr(0xbc613cdd0eb5d581)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mix__2_int(x.f4)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 uint
	f4 [2]int
}

type S5 struct {
	f6 [2]int
	f7 [1]int
}

func p8(a9 string, a10 uint64) (r11 bool) {
	{
		v12 := uint64(((a10 % 7) >> (a10 % 33)))
		v13 := &v12
		for i14 := 0; i14 < 3; i14++ {
			_ = i14
		}
		_ = v12
		_ = v13
	}
	if ((r11 == true) != (len(a9) < len(a9))) {
		if (r11 && (len(a9) == len(a9))) {
		}
		switch x := ((len(a9) & len(a9)) << ((g_uint % 8) % 33)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v15 float32 = g_float32
			v15 = (float32((-g_float64)) / float32(float64(g_int32)))
			_ = v15
		case "", "a":
			a9 = clip(((string(rune(g_uint8)) + (a9 + "é界z")) + sub("", (len(a9) / (len(a9) | 1)), (len(a9) >> (g_uint16 % 33)))))
			a9 = clip(sub(((a9 + "€a\t\n") + sub(a9, 7, 18)), int((g_int8 % 2)), (len(a9) &^ len(a9))))
			fallthrough
		case "é":
		default:
		}
		for i16 := 3; i16 >= 0; i16-- {
			a9 = clip(sub(((a9 + "😀\nß界") + sub(a9, -2, len(a9))), (len(a9) % (int(g_uintptr) | 1)), (len(a9) + (i16 / (len(a9) | 1)))))
			_ = i16
			if !r11 {
				continue
			}
		}
	}
	for i17 := range 3 {
		_ = i17
	}
	if r11 {
		return
	}
	return ((r11 && r11) != (len(a9) > 9))
}

func p18(a19 int, a20 bool) (r21 uint) {
	if ((g_string + g_string) >= (g_string + g_string)) {
		L23:
		for i22 := 0; i22 < 2; i22++ {
			a19++
			_ = i22
			if (a19 < (a19 & a19)) {
				continue L23
			}
		}
		var v24 uint8 = (sat(string(append([]byte(g_string), g_uint8)), a19) + ((g_uint8 * uint8(19)) % ((g_uint8 ^ g_uint8) | 1)))
		_ = v24
	} else {
		a19--
	}
	a19 = (a19 << (((g_uint32 | g_uint32) & (g_uint32 << 30)) & 63))
	if (r21 < r21) {
		return
	}
	return (min(r21, uint(0x7fffffffffffffff)) / (r21 | 1))
}

func p25(a26 bool, a27 uint32, a28 bool) (r29 string) {
	if (g_uint8 < (g_uint8 * g_uint8)) {
		v30 := (map[string]uint8)(map[string]uint8{"\tQé": uint8(6), "界az€": uint8(54), "a_界\"": uint8(0x3), "😀Ж": uint8(0)})
		v31 := &v30
		_ = v30
		_ = v31
	}
	if (g_uintptr == (g_uintptr | g_uintptr)) {
	} else {
		v32 := int64(max((g_int64 >> 7), g_int64))
		if a26 {
		}
		_ = v32
	}
	if !a26 {
		return
	}
	return clip(string(append([]byte(r29), (g_uint8 >> (g_uint16 & 63)))))
}

func core0() {
	var v33 float64 = (g_float64 * (float64(g_uint32) + (g_float64 * g_float64)))
	v34 := &v33
	{
		var v35 uint64 = uint64(((g_int8 * g_int8) | (g_int8 >> 21)))
		mix(uint64(v35))
	}
	v36 := S1(S1{true, uint(4), [2]int{}})
	if !(v36.f2 != v36.f2) {
		if ((g_uintptr % 64) != max(g_uintptr, g_uintptr)) {
			v36.f4[1] = -2
		}
		var v37 string = clip((string(append([]byte(sub(g_string, v36.f4[1], v36.f4[1])), (-g_uint8))) + string(rune((g_uint8 << (g_uint8 % 8))))))
		mixs(v37)
	} else {
		v36.f4[1] |= (int((g_uint16 ^ g_uint16)) - v36.f4[1])
	}
	mix(fb(v33))
	mix_p_float64(v34)
	mix_S1(v36)
}

func complexes1() {
	a, b := complex(-9, 1), complex(float64(3), -1.25)
	for i := range 7 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func gotos2() {
	i, n := 0, 8
loop:
	if i >= 19 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 8
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
			case c*r == 8:
				continue rows
			case c+r > 19+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	for i38 := 0; i38 < 7; i38++ {
		v39 := uint64((+uint64((g_uint32 % (g_uint32 | 1)))))
		mix(uint64(v39))
		_ = i38
	}
	mix__5_int([5]int{4611686018427387904, 875833410272075609, 9223372036854775807})
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

func pickswitches3(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 7, 15:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 3:
	v40 := int64((((g_int64 &^ g_int64) >> (uint32(g_uint16) & 31)) >> ((uint16(g_int16) + uint16(0x0)) & 31)))
	if ((g_int8 * g_int8) > max(g_int8, g_int8)) {
		r |= ((-r) & r)
	} else {
		r = int((g_int32 & (g_int32 % 10)))
		r = (int(f2i((g_float64 + float64(1)))) >> 18)
	}
	mix(uint64(v40))
		r += 100
	case 6, 21, 17:
		r += 1000
		switch {
		case y > 3:
			r++
		case y == 6:
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
	switch tr(1, 3) {
	case tr(2, 3), tr(3, 3), tr(4, 3):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 3) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(3)
	switch e {
	case 3 + 100, "x", nil:
		mix(5)
	case uint8(3):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("gotos2", gotos2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
