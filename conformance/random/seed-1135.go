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

var g_S1 S1 = S1{uintptr(0x3e713fcaf9aee31b), uint8(15)}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0.1)

var g_int int = 19

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(2)

var g_int64 int64 = int64(0x3)

var g_int8 int8 = int8(6)

var g_sl_int32 []int32 = []int32{int32(-0x5efd332d), int32(-1027412583)}

var g_string string = "aЖ\""

var g_uint uint = uint(16668527584025095409)

var g_uint16 uint16 = uint16(46786)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(8785722533040439357)

var g_uint8 uint8 = uint8(255)

var g_uintptr uintptr = uintptr(0x7844fcc826167756)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uintptr
	f3 uint8
}

func p4(a5 uintptr, a6 uint32, a7 string) (r8 string) {
	switch x := ((len(a7) * len(r8)) ^ (len(r8) ^ len(a7))); x & 7 {
	case 1:
		v9 := uint64((((g_uint64 >> (a6 & 31)) &^ uint64(a6)) << 29))
		v10 := &v9
		v11 := int16((((g_int16 << (g_uint % 70)) / 7) &^ ((g_int16 + g_int16) / ((g_int16 / 10) | 1))))
		_ = v9
		_ = v10
		_ = v11
	case 7, 4:
		var v12 uint16 = (uint16(uint32(g_uint8)) << ((uint8(g_int16) / 7) % 70))
		_ = v12
	case 6:
		{
		}
		var v13 uint16 = (^((^g_uint16) - (g_uint16 >> (g_int32 & 7))))
		_ = v13
	default:
		for i14 := 0; i14 < 4; i14++ {
			a7 = clip(string(rune(((g_int8 >> (a6 & 7)) & max(g_int8, g_int8)))))
			_ = i14
			if !(i14 >= -9) {
				break
			}
		}
	}
	a6 = (a6 * (a6 * (a6 &^ a6)))
	if !g_bool {
		return
	}
	return clip((string(rune(g_uint16)) + string(append([]byte(a7), g_uint8))))
}

func p15(a16 string) (r17 string) {
	v18 := S1(S1{uintptr(8), uint8(13)})
	if g_bool {
		if ((g_float64 + g_float64) < (g_float64 / g_float64)) {
			v19 := ([2]uintptr)([2]uintptr{uintptr(18446744073709551614)})
			v20 := bool(((len(a16) / 10) == (len(a16) << (min(g_int32, g_int32) & 63))))
			_ = v19
			_ = v20
		}
		{
		}
		{
		}
	}
	switch x := len(r17); uint8(x>>3) & 7 {
	case 5:
		var v21 []uint8 = []uint8{}
		_ = v21
	case 1, 7:
		v22 := uint8((uint8(uint8(g_int64)) << 4))
		if ((len(r17) >= len(a16)) != g_bool) {
			var v23 string = clip(p4((v18.f2 ^ (v18.f2 + uintptr(4611686018427387904))), ((-g_uint32) << (max(v18.f2, v18.f2) & 63)), string(rune(v18.f2))))
			_ = v23
		} else {
			var v24 float32 = ((float32(len(r17)) * (-g_float32)) + (float32(g_float64) * float32(v18.f2)))
			_ = v24
		}
		_ = v22
	case 3:
		var v25 S1 = v18
		_ = v25
	}
	_ = v18
	if !g_bool {
		return
	}
	return clip((r17 + "a"))
}

func p26(a27 uintptr) (r28 int) {
	v29 := uintptr(uintptr(((g_uint32 * g_uint32) | (g_uint32 & uint32(18)))))
	r28 = (r28 >> (((g_uint64 &^ uint64(0)) | (g_uint64 << 5)) & 7))
	_ = v29
	if !g_bool {
		return
	}
	return (r28 | int(g_uint))
}

func p30(a31 uint32) (r32 int64) {
	if (g_bool && (g_bool && g_bool)) {
		if !(g_string <= g_string) {
			a31 = (+((a31 << (g_uint64 % 8)) % (a31 | 1)))
			var v33 int8 = ((g_int8 % 64) >> (((g_uint16 | uint16(17)) - (g_uint16 << 5)) % 33))
			_ = v33
		}
		for i34 := 0; i34 < 6; i34++ {
			v35 := int64(r32)
			v36 := &v35
			_ = v35
			_ = v36
			_ = i34
		}
	} else {
	}
	var v37 float64 = (-(float64(g_float32) - float64(g_float32)))
	v38 := &v37
	if false {
		v39 := S1(g_S1)
		_ = v39
	}
	_ = v37
	_ = v38
	if g_bool {
		return
	}
	return int64((g_uint - g_uint))
}

func p40(a41 int) (r42 bool) {
	for i43 := 5; i43 >= 0; i43-- {
		if (float64(g_uint16) > (-g_float64)) {
			a41--
			var v44 uintptr = g_uintptr
			a41 = a41
			_ = v44
		} else {
			v45 := ([3]string)([3]string{})
			_ = v45
		}
		switch x := i43; x & 7 {
		case 3:
			a41 = ((int(f2i(g_float64)) - (a41 >> 53)) >> (((g_uint64 / 7) / ((g_uint64 * g_uint64) | 1)) % 70))
			a41 = ((p26(g_uintptr) | (a41 ^ 11)) / 10)
		case 2, 7:
			a41 = ((i43 | (a41 >> 9)) &^ (p26(g_uintptr) / 3))
			a41 = (((i43 << (g_uint8 % 70)) - (+a41)) + ((i43 ^ 5280280195142524502) % ((a41 / 8) | 1)))
		case 6:
			a41 = 11
			a41 |= a41
		}
		switch x := (i43 / 100); x & 7 {
		case 7:
			var v46 int32 = int32(-2147483647)
			v47 := S1(S1{uintptr(744948174220407036), uint8(13)})
			_ = v46
			_ = v47
		case 2, 5:
			var v48 bool = (string([]rune(p4(g_uintptr, g_uint32, g_string))) != sub(sub(g_string, i43, i43), (i43 * a41), -3336817816339798696))
			v49 := &v48
			v50 := uint16(uint16(((g_uint32 | uint32(2147483647)) >> (g_uint % 33))))
			_ = v48
			_ = v49
			_ = v50
		case 3:
			v51 := string(clip(string(append([]byte(string(append([]byte((g_string + g_string)), (-g_uint8)))), ((g_uint8 << (g_uint8 % 70)) | (g_uint8 / (g_uint8 | 1)))))))
			v52 := &v51
			a41 *= p26((g_uintptr &^ (g_uintptr << (g_uint16 % 33))))
			_ = v51
			_ = v52
		}
		_ = i43
	}
	a41 = ((+(a41 % 100)) << 1)
	v53 := ([]int32)(g_sl_int32)
	v54 := &v53
	_ = v53
	_ = v54
	if (r42 != r42) {
		return
	}
	return (a41 == (a41 / (a41 | 1)))
}

func core0() {
	L56:
	for i55 := 0; i55 < 4; i55++ {
		if ((g_int64 - g_int64) > (g_int64 / (g_int64 | 1))) {
		}
		for i57 := 0; i57 < 1; i57++ {
			var v58 uint16 = uint16(0xf)
			mix(uint64(v58))
			_ = i57
		}
		_ = i55
		if (p40(4611686018427387904) == (g_uint32 == uint32(4))) {
			break L56
		}
	}
	var v59 S1 = S1{f2: uintptr(10188605188347295745), f3: uint8(0x13)}
	if g_bool {
		{
		}
		var v60 [5]int = [5]int{}
		mix__5_int(v60)
	} else {
		switch x := ((g_int * -1) - (g_int ^ g_int)); uint8(x>>3) & 7 {
		case 4:
			for i61 := 0; i61 < 4; i61++ {
				var v62 uint = ((g_uint << (g_int64 & 7)) ^ (g_uint & uint(14)))
				mix(uint64(v62))
				_ = i61
			}
			var v63 string = clip(p4(uintptr((g_int32 * g_int32)), uint32((g_uint32 | g_uint32)), sub("\"", (g_int >> (g_uint32 % 8)), (+g_int))))
			mixs(v63)
			fallthrough
		case 0, 5:
			var v64 uint32 = g_uint32
			var v65 float32 = float32(v64)
			v66 := &v65
			mix(uint64(v64))
			mix(fb(float64(v65)))
			mix_p_float32(v66)
		case 1:
			v67 := S1(S1{f2: uintptr(18446744073709551614), f3: uint8(7)})
			mix_S1(v67)
		}
		L69:
		for i68 := 4; i68 >= 0; i68-- {
			for i70 := 0; i70 < 1; i70++ {
				v59.f3 &^= uint8(int8(g_int16))
				_ = i70
			}
			mix_sl_string([]string{"é界0_\n", "ß0\t"})
			_ = i68
			if g_bool {
				break L69
			}
		}
	}
	mix_S1(v59)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*4, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(7), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 37:
				break outer
			}
	a--
	for i71 := 5; i71 >= 0; i71-- {
		b, a = (int(min(g_uint64, uint64(10))) & a), max((a << 6), b)
		v72 := S1(S1{uintptr(6), uint8(28)})
		mix_S1(v72)
		_ = i71
	}
	var v73 map[uint8]string = map[uint8]string{uint8(9): "a"}
	mix_map_uint8_string(v73)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("aa\"\x00ß😀") {
		mixs(s)
		if i > 37 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(7, 4)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(4) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func complexes2() {
	a, b := complex(0, 8), complex(float64(-1), -1.25)
	for i := range 9 {
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

func gotos3() {
	i, n := 0, 3
loop:
	if i >= 8 {
		goto done
	}
	i++
	switch {
	case i%3 == 0:
		goto loop
	case i%7 == 3:
		n += 3
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
	for r := range 8 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 8+3:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	mix(uint64(int(uint8((c - -6)))))
	r--
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
	run("iters1", iters1)
	run("complexes2", complexes2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
