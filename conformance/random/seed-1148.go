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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0.1)

var g_int int = 2024601963007327510

var g_int16 int16 = int16(22704)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(13)

var g_int8 int8 = int8(-127)

var g_string string = "😀€😀0\x00"

var g_uint uint = uint(0x2)

var g_uint16 uint16 = uint16(41395)

var g_uint32 uint32 = uint32(0xa)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(118)

var g_uintptr uintptr = uintptr(0x2)

func mix_S6(x S6) {
	mix__2_int(x.f7)
	mixb(x.f8)
	mix(uint64(x.f9))
	mixb(x.f10)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int(x []int) {
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
	f2 string
	f3 [2]int
	f4 [3]int
	f5 bool
}

type S6 struct {
	f7 [2]int
	f8 bool
	f9 uint8
	f10 bool
}

func p11(a12 string) (r13 uint16) {
	if g_bool {
		v14 := int8((((g_int8 + g_int8) & (g_int8 ^ int8(0))) + min(g_int8, g_int8)))
		v15 := &v14
		if ((g_float64 < float64(0)) && (g_bool && g_bool)) {
		}
		if (len(a12) != (len(a12) / 10)) {
			var v16 S1 = S1{"Ж世__z", [2]int{-5378588744271732630}, [3]int{5506604080046627960, 3886617134248023038, -1846573487111796558}, true}
			_ = v16
		} else {
		}
		_ = v14
		_ = v15
	} else {
		{
			var v17 int64 = int64((min(g_uint64, uint64(0x3)) | (g_uint64 % (g_uint64 | 1))))
			_ = v17
		}
		{
		}
	}
	if (g_float64 >= g_float64) {
		return
	}
	return (uint16(g_int32) ^ r13)
}

func p18(a19 string, a20 string, a21 bool) (r22 uint16) {
	for i23 := 1; i23 >= 0; i23-- {
		var v24 int32 = ((min(g_int32, g_int32) / 2) * ((g_int32 / 2) | g_int32))
		_ = v24
		_ = i23
		if ((g_float64 + g_float64) > (g_float64 + g_float64)) {
			continue
		}
	}
	switch x := int((g_int8 ^ int8(-0x3b))); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		fallthrough
	case "", "é":
		a20 = clip(string(rune(r22)))
		switch x := len(a19); x & 7 {
		case 1:
			r22 &^= uint16(max((g_int8 / (g_int8 | 1)), (g_int8 * int8(0x2))))
		case 2, 5:
			a19 = clip(((a19 + sub("世\t", -9223372036854775807, len(a19))) + sub((a19 + a19), (len(a20) % (len(a20) | 1)), (^len(a20)))))
		case 4:
		default:
		}
		fallthrough
	case "0":
	default:
	}
	{
		{
			a19 = clip(string(rune(uint64((g_uint8 << (g_uint % 70))))))
		}
	}
	if (a21 && a21) {
		return
	}
	return uint16(5)
}

func p25(a26 uint8, a27 bool) (r28 int32) {
	a27 = a27
	for i29 := range 2 {
		{
			r28 &^= ((r28 >> ((g_uint ^ g_uint) % 70)) * ((r28 ^ r28) << (a26 % 33)))
		}
		_ = i29
		if !(i29 <= 4611686018427387904) {
			continue
		}
	}
	if !a27 {
		return
	}
	return (r28 << ((a26 | a26) % 70))
}

func p30(a31 int, a32 int, a33 bool) (r34 uint) {
	switch x := (a31 << ((g_uint16 & g_uint16) % 70)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		v35 := int16((((g_int16 / 3) * (g_int16 >> (r34 % 33))) >> (((g_uint8 << 39) + sat(g_string, a32)) % 8)))
		_ = v35
	case "", "a":
		switch x := ((a31 << (g_uint8 % 8)) &^ (a32 * 20)); uint8(x>>3) & 7 {
		case 1:
			a31, a32 = int(f2i((-(g_float64 * float64(7))))), int((g_uint8 + g_uint8))
			a33 = (sub(string(rune(g_uintptr)), (a32 * -3), int(r34)) != sub(sub("Q", a32, 6), int(g_uintptr), (a32 &^ a31)))
		case 7, 4:
			a32 |= a32
			a31 = (((a32 << (g_uint64 & 63)) | (a32 &^ a32)) - a31)
		case 0:
			a32--
		}
	case "0":
		switch x := int((g_uint64 * g_uint64)); x & 7 {
		case 7:
			a31, a32 = (a31 & (int(a31) + (a32 << 10))), min(a31, (a31 * a31))
			var v36 map[string]uint8 = map[string]uint8{"_世": uint8(0x7), "": uint8(255), "\tЖzaЖ": uint8(0xe)}
			_ = v36
		case 4, 6:
			a32--
			var v37 float64 = (((g_float64 * g_float64) + g_float64) - float64(a32))
			_ = v37
		case 1:
			a31, a32 = (a32 >> ((g_uint8 + (g_uint8 ^ uint8(227))) & 31)), (a32 % (a32 | 1))
			a31 -= max(a31, (a31 >> ((g_uint32 &^ g_uint32) & 63)))
		default:
			var v38 uint = (r34 ^ min((r34 + r34), (r34 % (r34 | 1))))
			_ = v38
		}
		if !a33 {
			a32 ^= a31
			a31 = ((a32 * a31) << (((g_uint64 / (g_uint64 | 1)) ^ (g_uint64 & g_uint64)) % 33))
			a32 &= (a31 / 64)
		} else {
			a31 -= a31
			a31 ^= int(((g_uintptr + g_uintptr) &^ (g_uintptr &^ uintptr(0))))
		}
	}
	a32 = ((int(g_int16) % 7) &^ (a32 & (a32 * a31)))
	if (g_int8 <= (g_int8 ^ g_int8)) {
		a31 = (a32 << 18)
		a32--
	}
	for i39 := 0; i39 < 2; i39++ {
		for i40 := 7; i40 >= 0; i40-- {
			v41 := ([]uint64)([]uint64{uint64(12429373901127320462), uint64(3), uint64(0x161683fb10688e97), uint64(4), uint64(0x11)})
			a32, a31 = i40, int(f2i(float64(g_float32)))
			v42 := S1(S1{f2: "ßzß€_", f3: [2]int{-5501078858013154136, -8057116058980383037}, f4: [3]int{-6767061444409947756, 6, 13}, f5: true})
			_ = v41
			_ = v42
			_ = i40
		}
		if (min(a31, a32) > (a32 + i39)) {
			a32 &= (a32 * (a31 / (int(f2i(g_float64)) | 1)))
		} else {
			a32 = a31
		}
		_ = i39
	}
	if !a33 {
		return
	}
	return (min(r34, r34) | (r34 >> 70))
}

func p43(a44 bool, a45 string) (r46 string) {
	v47 := bool(!a44)
	v48 := &v47
	if ((g_float64 * g_float64) != (g_float64 / g_float64)) {
		v49 := S1(S1{f2: "\n\x00Жß", f3: [2]int{18}, f4: [3]int{11, -5250454904315021241, -3479377591183437306}})
		{
			v49.f5 = false
			v49.f4[2] = (len(r46) % ((len(a45) & (v49.f4[0] << (g_uint16 & 7))) | 1))
		}
		_ = v49
	} else {
		if (len(r46) >= int(g_uint8)) {
			var v50 int8 = max(int8((g_uint16 + g_uint16)), (-(g_int8 >> (g_int32 & 31))))
			_ = v50
		} else {
		}
	}
	_ = v47
	_ = v48
	if true {
		return
	}
	return clip("0ЖЖ")
}

func core0() {
	if (g_float64 >= (g_float64 - g_float64)) {
		var v51 []uint8 = []uint8{uint8(36)}
		var v52 int64 = min(int64(f2i((g_float64 / g_float64))), min((g_int64 / (g_int64 | 1)), (g_int64 | g_int64)))
		mix_sl_uint8(v51)
		mix(uint64(v52))
	}
	if !!g_bool {
		{
			mixs((string(rune((g_int8 / 8))) + ((g_string + g_string) + string(rune(g_uint16)))))
		}
	} else {
		{
			var v53 uint32 = ((min(g_uint32, g_uint32) &^ uint32(g_uint16)) &^ uint32(0))
			if ((g_int / 10) > (g_int % (g_int | 1))) {
				v53 = (v53 ^ max(v53, (v53 & uint32(7))))
			}
			mix(uint64(v53))
		}
		switch x := (g_int & int(g_int)); x & 7 {
		case 1:
		case 0, 7:
		case 3:
			L55:
			for i54 := 0; i54 < 2; i54++ {
				_ = i54
				if (int(f2i(g_float64)) == (i54 + i54)) {
					break L55
				}
			}
		}
	}
	v56 := uint(((g_uint >> 47) &^ uint(4767679595622479184)))
	mix(uint64(v56))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, 1e10, inf, -inf, nan, -zero} {
		y := (((x / float64(-1.5)) - float64(g_uint)) - (x + (x - x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(x))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*90)) + uint64(i))
	}
	var acc float32
	for i := range 169 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 3
	v57 := uintptr((((g_uintptr * g_uintptr) & (g_uintptr % 100)) + (g_uintptr >> 42)))
	switch x := x; x & 7 {
	case 1:
		v58 := float64(float64(1e-300))
		x ^= (x / 7)
		mix(fb(v58))
	case 2, 5:
		i = int((v57 / (v57 | 1)))
	case 0:
		var v59 S6 = S6{f7: [2]int{}, f8: false, f9: uint8(0x45)}
		i += (v59.f7[1] << 65)
		mix_S6(v59)
	default:
		i, x = -2140170124075959248, int((^g_uint16))
	}
	mix(uint64(v57))
			return int((uint64(g_uint16) - uint64(g_int16)))
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
	mix(uint64(composeclosures2(fs...)(3)))
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
	mix(uint64(fib(11)))
	a := accclosures2{3}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 3) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 3
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

func pickswitches3(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 16, 4:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 24:
	v60 := int64(min(((g_int64 % (g_int64 | 1)) | (g_int64 / 64)), ((g_int64 << 9) - (g_int64 % (g_int64 | 1)))))
	var v61 []int = []int{8, -9223372036854775807, 9223372036854775806, 5812294926837499851, -6648362237286711054}
	mix(uint64(v60))
	mix_sl_int(v61)
		r += 100
	case 7, 19, 28:
		r += 1000
		switch {
		case y > 3:
			r++
		case y == 7:
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
	for x := range int32(40) {
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
	var e any = int32(3)
	switch e {
	case 3 + 100, "x", nil:
		mix(5)
	case int32(3):
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
	run("floats1", floats1)
	run("closures2", closures2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
