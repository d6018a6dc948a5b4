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

var g__4_uint8 [4]uint8 = [4]uint8{uint8(12), uint8(17)}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(3.141592653589793)

var g_int16 int16 = int16(1)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(-3)

var g_int8 int8 = int8(63)

var g_string string = "z界 "

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(59421)

var g_uint32 uint32 = uint32(0xc55460c6)

var g_uint64 uint64 = uint64(0xffffffffffffffff)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(8660541580415767578)

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 int16
	f3 int64
	f4 uint64
	f5 [1]int
}

func p6(a7 uint16) (r8 string) {
	{
		var v9 int8 = (((g_int8 >> 44) | g_int8) << (g_int8 & 63))
		if ((g_uint << (g_int32 & 7)) > (g_uint | uint(8))) {
			var v10 int = int(v9)
			v10 = v10
			v11 := uint16(uint16(max((g_uint8 % 8), sat(r8, v10))))
			_ = v10
			_ = v11
		} else {
			var v12 bool = !(len(r8) < 9223372036854775807)
			_ = v12
		}
		_ = v9
	}
	if ((g_float64 + g_float64) != (g_float64 * g_float64)) {
		var v13 string = clip((r8 + "a\x00ß"))
		switch x := len(r8); []string{"a", "z", "", "é"}[x&3] {
		case "é":
		case "", "0":
			var v14 int8 = (g_int8 &^ ((g_int8 + g_int8) % ((g_int8 >> 40) | 1)))
			v14++
			_ = v14
		case "a":
			v15 := bool((((g_float64 + g_float64) < float64(0.9592100262196654)) || ((g_bool == g_bool) != (g_float64 <= float64(3.141592653589793)))))
			_ = v15
		default:
		}
		_ = v13
	}
	if (g_bool && g_bool) {
		return
	}
	return clip(sub((r8 + ""), (len(r8) >> (a7 % 70)), len(r8)))
}

func p16(a17 string) (r18 string) {
	v19 := uint((g_uint % (((g_uint >> (g_uint64 & 31)) >> ((g_uint32 * g_uint32) & 63)) | 1)))
	if ((len(r18) & 9) < (^len(r18))) {
		L21:
		for i20 := 1; i20 >= 0; i20-- {
			var v22 S1 = S1{f2: int16(8), f3: int64(0)}
			var v23 string = clip(string(append([]byte(a17), g_uint8)))
			v22.f5[0] &^= (len(r18) * len(r18))
			_ = v22
			_ = v23
			_ = i20
			if ((r18 + "Ж") > string(rune(g_uintptr))) {
				break L21
			}
		}
		{
			r18 = clip((sub(string([]rune(r18)), int(v19), (len(a17) % 64)) + string(append([]byte((r18 + "zß世😀")), (g_uint8 / 3)))))
			a17 = clip((((a17 + r18) + sub(a17, -3196026536072308267, 8930488587004201101)) + string(rune((g_int8 & g_int8)))))
		}
	} else {
		var v24 float32 = float32(-3)
		_ = v24
	}
	_ = v19
	if (a17 == "") {
		return
	}
	return clip(sub((a17 + ""), int(g_uintptr), (len(r18) % (len(r18) | 1))))
}

func p25(a26 string, a27 bool, a28 int16) (r29 string) {
	{
	}
	v30 := float64((((g_float64 / g_float64) * g_float64) / float64((g_float32 * float32(16777217)))))
	_ = v30
	if !a27 {
		return
	}
	return clip(a26)
}

func p31(a32 string, a33 int32, a34 string) (r35 int32) {
	for _, i36 := range clip(sub((a32 + " 😀\""), (len(a34) &^ len(a34)), int(f2i(g_float64)))) {
		if ((g_bool == g_bool) != (g_uint64 <= g_uint64)) {
		}
		_ = i36
	}
	for i37 := 0; i37 < 5; i37++ {
		for i38 := 0; i38 < 5; i38++ {
			var v39 S1 = S1{f2: int16(0xb), f5: [1]int{}}
			var v40 string = clip((sub((a32 + "世é\x00"), (len(a34) + 7504286872533361012), int(v39.f3)) + string(rune((v39.f3 % 64)))))
			_ = v39
			_ = v40
			_ = i38
		}
		_ = i37
	}
	if g_bool {
		return
	}
	return (r35 * int32(g_int16))
}

func core0() {
	if !(g_bool && g_bool) {
		v41 := float64(float64(int16(p31("\t", g_int32, g_string))))
		mix(fb(v41))
	}
	var v42 string = clip((g_string + string(rune(p31("0世Q\x00", g_int32, g_string)))))
	if ((g_float64 - g_float64) != float64(g_uint)) {
		v43 := uint64((((g_uint64 ^ g_uint64) * (g_uint64 >> (g_uint64 % 33))) * (g_uint64 - uint64(g_int64))))
		if ((v42 != v42) || (g_float64 != float64(-2.25e-7))) {
			var v44 [4]string = [4]string{"", "界 ", "\x00QЖ界", " ß\na\t"}
			mix(uint64(p31((p16("\"😀Ж0") + v44[2]), ((g_int32 | int32(12)) ^ (g_int32 ^ g_int32)), v42)))
			mix__4_string(v44)
		}
		for i45 := int16(64); i45 > 0; i45 /= 2 {
			var v46 uint16 = (max((g_uint16 % (g_uint16 | 1)), (g_uint16 &^ g_uint16)) >> 3)
			mix(uint64(v46))
			_ = i45
			if ((g_float64 != g_float64) || (g_bool != false)) {
				break
			}
		}
		mix(uint64(v43))
	}
	var v47 bool = (g_bool || !g_bool)
	L49:
	for i48 := 6; i48 >= 0; i48-- {
		switch x := len(v42); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v50 uint32 = (((g_uint32 &^ uint32(5)) + (g_uint32 | g_uint32)) % (g_uint32 | 1))
			mix(uint64(v50))
		case "a", "é":
			v42 = clip(p16(sub(string(rune(g_int64)), (len(v42) * 6463799274902079916), int(g_uint8))))
		case "0":
			L52:
			for i51 := int16(32); i51 > 0; i51 /= 2 {
				_ = i51
				if !(v47 || v47) {
					continue L52
				}
			}
		}
		v53 := int32(int32(g_int8))
		mix(uint64(v53))
		_ = i48
		if !(g_uint <= uint(18446744073709551614)) {
			break L49
		}
	}
	{
		var v54 int8 = (g_int8 - ((g_int8 % (g_int8 | 1)) % 2))
		{
			v55 := ([4]uint8)(g__4_uint8)
			mix__4_uint8(v55)
		}
		mix(uint64(v54))
	}
	mixs(v42)
	mixb(v47)
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
			if !yield(i*2, string(r)) {
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
	for a := range filteriters1(uptoiters1(3), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 26:
				break outer
			}
	var v56 []string = []string{"", "", "界_0", "az a", ""}
	a *= (int(max(g_int8, int8(-127))) | int(f2i(g_float64)))
	b -= (a % 3)
	mix_sl_string(v56)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1(" ") {
		mixs(s)
		if i > 26 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(3, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

func gotos2() {
	i, n := 0, 3
loop:
	if i >= 14 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
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
	for r := range 14 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 14+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	{
		c |= (c + (c &^ (r / (r | 1))))
		c = r
	}
	r = int(((g_int8 << (g_uint16 % 8)) &^ int8(0)))
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

type gridarrays3 [4][3]int16

func bumparrays3(a gridarrays3, p *gridarrays3) int16 {
	a[0][1] += 2
	p[3][2] -= 2
	return a[0][1] ^ p[3][2]
}

func arrays3() {
	var a gridarrays3
	a[3][2] = int16(-32768)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int16{3: int16(-3), int16(-6978)}
	for i, x := range lit {
		lit[len(lit)-1] = 2
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
	m := map[[2]int]string{{1, 2}: "x", {3, 2}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{3, 2}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("gotos2", gotos2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
