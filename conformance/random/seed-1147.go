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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-1.5)

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(-1912932377)

var g_int64 int64 = int64(-6167707466198548229)

var g_int8 int8 = int8(126)

var g_sl_uint8 []uint8 = []uint8{uint8(20), uint8(1), uint8(4), uint8(0xa5)}

var g_string string = "Q"

var g_uint uint = uint(0xfc99a86c32ceba25)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(2972909614)

var g_uint64 uint64 = uint64(11646562965770678176)

var g_uint8 uint8 = uint8(13)

var g_uintptr uintptr = uintptr(0)

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

type S1 struct {
	f2 [2]int
	f3 int8
	f4 string
	f5 [2]int
}

type S6 struct {
	f7 string
}

type S8 struct {
	f9 int
	f10 uint16
	f11 bool
	f12 bool
}

func p13(a14 bool, a15 int, a16 int) (r17 uint32) {
	v18 := uint32((r17 - r17))
	for i19 := 0; i19 < 3; i19++ {
		a15, a16 = ((i19 / 8) % (int((g_int64 + int64(-1630776016756601300))) | 1)), int((i19 - a16))
		v20 := string(clip(g_string))
		_ = v20
		_ = i19
	}
	if ((g_float64 / g_float64) > float64(a16)) {
		var v21 uint64 = uint64((g_int8 >> ((g_uint | g_uint) & 63)))
		v22 := ([3]string)([3]string{"\""})
		var v23 string = clip(string([]rune(sub(v22[0], a15, (a16 ^ 9223372036854775806)))))
		_ = v21
		_ = v22
		_ = v23
	}
	for _, i24 := range clip(string(append([]byte(sub(g_string, a16, 6305847804973495480)), g_uint8))) {
		var v25 [5]uint8 = [5]uint8{uint8(3)}
		v26 := ([]string)([]string{})
		_ = v25
		_ = v26
		_ = i24
	}
	_ = v18
	if false {
		return
	}
	return (uint32(g_uintptr) * r17)
}

func p27(a28 int, a29 string, a30 int64) (r31 bool) {
	a28 = (len(a29) % (a28 | 1))
	if ((g_uintptr << 64) < g_uintptr) {
		if ((r31 == r31) == (r31 || false)) {
			a29 = clip((string(rune(int16(g_uint))) + (string(rune(g_int16)) + a29)))
			a28 *= min((a28 * max(len(a29), a28)), (-(len(a29) >> (g_int32 & 7))))
		}
		for _, i32 := range clip(string(rune(g_int8))) {
			var v33 string = clip(a29)
			v34 := &v33
			_ = v33
			_ = v34
			_ = i32
			if !r31 {
				continue
			}
		}
	} else {
		switch x := int((a30 &^ int64(0x2))); uint8(x>>3) & 7 {
		case 7:
			a28 = (int((g_uint32 - uint32(20))) << (g_uint64 % 8))
			var v35 []int64 = []int64{int64(0xa)}
			_ = v35
		case 1, 6:
			a28 += int(((g_uint64 &^ uint64(0xa)) - g_uint64))
		case 3:
			a28++
			v36 := ([4]uint)([4]uint{uint(6), uint(14), uint(9223372036854775807)})
			_ = v36
		default:
			a28 = (len(a29) | (len(a29) + (len(a29) >> (g_uint % 8))))
		}
	}
	L38:
	for i37 := 0; i37 < 2; i37++ {
		a28 = i37
		if (a29 == (a29 + "")) {
			a28 -= a28
			r31 = (a29 != string(rune((g_uint64 >> 64))))
			a28 *= max(int((g_int32 * g_int32)), (i37 ^ (i37 * len(a29))))
		} else {
			v39 := (map[string]uint8)(map[string]uint8{"  \x00": uint8(1)})
			v40 := &v39
			_ = v39
			_ = v40
		}
		v41 := (map[string]string)(map[string]string{"世ßa😀": "z世ß😀ß", "ßQ世": "界aé\n_", "Q\"€ß": ""})
		_ = v41
		_ = i37
		if ((a28 + 16) >= int(g_int32)) {
			continue L38
		}
	}
	switch x := a28; []string{"a", "z", "", "é"}[x&3] {
	case "é":
		if (r31 || (a29 != a29)) {
			var v42 int8 = (int8(max(g_int8, g_int8)) + min((g_int8 ^ int8(127)), (g_int8 << (g_int16 & 7))))
			_ = v42
		} else {
			a28 |= ((a28 + (a28 - a28)) & int(f2i((g_float64 - g_float64))))
		}
		fallthrough
	case "a", "0":
		var v43 uint16 = uint16(0x9)
		_ = v43
	case "":
		var v44 int = (((a28 * a28) << 61) | len(a29))
		v45 := float32((g_float32 + (g_float32 / (g_float32 - g_float32))))
		_ = v44
		_ = v45
	default:
		var v46 []uint8 = g_sl_uint8
		_ = v46
	}
	if (len(a29) > a28) {
		return
	}
	return (r31 == r31)
}

func p47(a48 uintptr, a49 string) (r50 uint8) {
	var v51 []string = []string{"z", "z世😀世\"", "ß_ éß"}
	switch x := len(a49); x & 7 {
	case 1:
		fallthrough
	case 6, 5:
		if !(g_bool != g_bool) {
			a48 = (a48 >> (((-g_int32) << 4) & 7))
		} else {
			r50 = uint8(a48)
		}
		{
		}
		fallthrough
	case 3:
		if ((g_float64 / g_float64) < float64(g_int32)) {
			a49 = clip((at_string(v51, 5) + (a49 + (a49 + "\x00"))))
		}
		if ((g_float64 + g_float64) >= (-g_float64)) {
		}
	}
	if ((g_int16 * g_int16) == g_int16) {
		for i52 := range 4 {
			v53 := S1(S1{[2]int{}, int8(-0x7f), "\x00", [2]int{4}})
			_ = v53
			_ = i52
			if (a49 == (a49 + a49)) {
				continue
			}
		}
	} else {
		for i54 := 0; i54 < 5; i54++ {
			_ = i54
		}
	}
	_ = v51
	if (len(a49) > len(a49)) {
		return
	}
	return (r50 >> ((g_uint64 &^ g_uint64) & 7))
}

func core0() {
	if ((g_float64 / float64(401.52432564006904)) == (-g_float64)) {
	}
	v55 := (map[int]string)(map[int]string{int(18): "Ж\x00\n0", int(20): "Q Q 0"})
	mix_map_int_string(v55)
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
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	x -= -3
	var v56 [4]uint8 = [4]uint8{uint8(0x3), uint8(127), uint8(44)}
	mix__4_uint8(v56)
			return ((x * i) ^ int(f2i(float64(g_uint8))))
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
	mix(uint64(composeclosures1(fs...)(8)))
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
	a := accclosures1{8}
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
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e-300, 0, inf, -inf, nan, -zero} {
		y := float64(((g_uint64 / 7) &^ uint64(g_uint32)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64((z - (z / float32(16777217))))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*73)) + uint64(i))
	}
	var acc float32
	for i := range 148 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e-300: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func ints3() {
	for i, x := range []uint32{326013907, 17, 8, 20, 2897829145} {
		for _, n := range []uint8{0, 1, 12, 66} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := (((x << (g_uint64 & 63)) - uint32(4)) / 100)
		mix(uint64(x*y - uint32((g_int32 ^ g_int32))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint32(4294967294)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("floats2", floats2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
