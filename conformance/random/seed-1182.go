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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1)

var g_int int = 3

var g_int16 int16 = int16(26062)

var g_int32 int32 = int32(1269626072)

var g_int64 int64 = int64(8)

var g_int8 int8 = int8(10)

var g_string string = "\n"

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(3365879288)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(0)

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p__4_uint8(x *[4]uint8) {
	if x != nil {
		mix__4_uint8((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 [3]int
}

func p4(a5 string, a6 uint64) (r7 uint8) {
	v8 := uint8((sat(a5, int(g_uint32)) << (((g_uint % (g_uint | 1)) &^ g_uint) % 70)))
	if (a5 == (a5 + a5)) {
		{
			var v9 []uint32 = []uint32{uint32(0x0), uint32(4294967295), uint32(0x0), uint32(3)}
			v10 := uint(uint(17919981813680667119))
			v11 := &v10
			a6 = (uint64(int8(g_int32)) % 100)
			_ = v9
			_ = v10
			_ = v11
		}
		if (!g_bool && (g_bool != g_bool)) {
		}
	} else {
		var v12 uint64 = (a6 / (a6 | 1))
		v13 := &v12
		_ = v12
		_ = v13
	}
	if !g_bool {
		var v14 [1]int = [1]int{}
		v14[0] = (v14[0] / ((len(a5) &^ 17) | 1))
		if ((g_int8 > g_int8) != (g_bool != g_bool)) {
			v14[0] = (len(a5) * (v14[0] * (len(a5) % (len(a5) | 1))))
		}
		_ = v14
	}
	_ = v8
	if g_bool {
		return
	}
	return (r7 >> (r7 % 70))
}

func p15(a16 bool) (r17 bool) {
	if (r17 || (g_float64 <= g_float64)) {
		{
		}
	}
	v18 := string(clip(string([]rune(string([]rune((g_string + "0")))))))
	if a16 {
		v19 := uint8((p4((v18 + v18), (g_uint64 & g_uint64)) >> (((g_uint16 ^ uint16(0)) &^ uint16(g_int64)) % 70)))
		var v20 uint8 = (v19 &^ uint8(g_int64))
		if (uint8(g_uint32) != (v20 & v20)) {
		}
		_ = v19
		_ = v20
	}
	_ = v18
	if (g_float64 <= g_float64) {
		return
	}
	return a16
}

func p21(a22 bool, a23 bool, a24 bool) (r25 uint8) {
	if (float64(g_int8) == float64(g_float32)) {
		v26 := ([5]uint8)([5]uint8{uint8(8)})
		_ = v26
	}
	switch x := ((g_int & g_int) ^ g_int); []string{"a", "z", "", "é"}[x&3] {
	case "":
		v27 := uint64((uint64((g_uint64 << (g_int & 7))) >> 6))
		v28 := uint64(uint64(20))
		_ = v27
		_ = v28
	case "z", "é":
		v29 := string(clip("Q\t\tQ"))
		_ = v29
		fallthrough
	case "0":
		for i30 := range 2 {
			_ = i30
		}
		if (g_uint >= (g_uint << (g_uint64 % 70))) {
		} else {
		}
	}
	if (sub("", -4292137662820395681, g_int) != string(rune(g_int16))) {
		if !a22 {
		}
	} else {
		a23, a22 = (string(rune((g_int32 << 5))) > (string(append([]byte(g_string), r25)) + string(rune(g_uint)))), p15(!a22)
	}
	v31 := float64(float64(float32(g_float64)))
	v32 := &v31
	_ = v31
	_ = v32
	if (a22 && a23) {
		return
	}
	return (r25 << ((g_int8 ^ int8(-0x3)) & 7))
}

func p33(a34 string) (r35 int8) {
	if !g_bool {
		switch x := len(a34); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a34 = clip(a34)
		case "a", "0":
			v36 := ([]uint8)([]uint8{uint8(3), uint8(0), uint8(4), uint8(99)})
			_ = v36
			fallthrough
		case "":
		}
		if (g_bool || true) {
		} else {
			var v37 []string = []string{"QQ😀", "€\t__", "界\"Q😀"}
			_ = v37
		}
		if p15((len(a34) > 4)) {
			var v38 uint8 = uint8((len(a34) % ((len(a34) % (len(a34) | 1)) | 1)))
			v39 := &v38
			_ = v38
			_ = v39
		}
	} else {
	}
	switch x := len(a34); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		if g_bool {
		}
		fallthrough
	case "0", "a":
		if !(len(a34) >= len(a34)) {
			var v40 float64 = float64(((g_uint - uint(0x12)) - uint(len(a34))))
			_ = v40
		} else {
		}
		for _, i41 := range clip(((a34 + a34) + (a34 + a34))) {
			v42 := float32((float32((g_uint8 % (g_uint8 | 1))) / float32(sat(a34, len(a34)))))
			_ = v42
			_ = i41
			if g_bool {
				continue
			}
		}
		fallthrough
	case "":
		switch x := len(a34); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			r35 |= (r35 - max(r35, (r35 % (r35 | 1))))
			fallthrough
		case "z", "":
		case "0":
		default:
			a34 = clip(sub(sub(a34, int(g_int16), int(len(a34))), (min(len(a34), -9223372036854775808) &^ int(g_uint)), int(f2i(float64(g_float32)))))
		}
		var v43 S1 = S1{f2: "", f3: [3]int{10}}
		v44 := &v43
		_ = v43
		_ = v44
	default:
		for i45 := 0; i45 < 3; i45++ {
			_ = i45
		}
	}
	v46 := uint32(((uint32(g_uint32) % 2) >> (((g_uint16 | g_uint16) << 12) & 7)))
	_ = v46
	if (g_float64 != g_float64) {
		return
	}
	return (^int8(g_uintptr))
}

func core0() {
	v47 := int32(min(int32((g_uint64 &^ g_uint64)), ((g_int32 % 64) ^ (g_int32 - int32(0x9)))))
	v48 := int((int(g_uint) >> 9))
	v48 = (v48 << (int64(g_int8) & 7))
	mix(uint64(v47))
	mix(uint64(v48))
}

var (
	ainits1       = cinits1 + binits1 + 5
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 5, 5 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

type seqiters2[T any] func(yield func(T) bool)

func uptoiters2(n int) seqiters2[int] {
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

func filteriters2[T any](s seqiters2[T], keep func(T) bool) seqiters2[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters2(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*4, string(r)) {
				break
			}
		}
	}
}

func finditers2(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters2(n) {
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

func iters2() {
	fs := []func() int{}
outer:
	for a := range filteriters2(uptoiters2(5), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 35:
				break outer
			}
	switch x := b; uint8(x>>3) & 7 {
	case 4:
		var v49 [4]uint8 = [4]uint8{}
		v50 := &v49
		mix__4_uint8(v49)
		mix_p__4_uint8(v50)
	case 1, 2:
		a, b = a, (b << (g_int64 & 7))
		a = (int(g_uintptr) >> ((g_uint32 | uint32(4225370225)) & 63))
	case 5:
		a = int(int32((g_uint32 * uint32(0))))
	default:
		v51 := ([]uint8)([]uint8{uint8(6)})
		mix_sl_uint8(v51)
	}
	v52 := uintptr((g_uintptr / 3))
	for i53 := 0; i53 < 1; i53++ {
		b -= (+(b % ((a | -8568742730911683671) | 1)))
		var v54 string = clip("\"\"€ß😀")
		mixs(v54)
		_ = i53
	}
	mix(uint64(v52))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("0") {
		mixs(s)
		if i > 35 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(5, 4)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
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

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{-147.9986155534267, 1, inf, -inf, nan, -zero} {
		y := (-x)
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y * x)))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*827)) + uint64(i))
	}
	var acc float32
	for i := range 167 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, -147.9986155534267: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("iters2", iters2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
