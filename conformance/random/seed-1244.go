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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{f2: [3]int{-9223372036854775808, 10, -9223372036854775807}}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-1.5)

var g_int int = 2

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(7)

var g_int64 int64 = int64(4058220413720431813)

var g_int8 int8 = int8(17)

var g_sl_int32 []int32 = []int32{int32(2147483647)}

var g_sl_uint64 []uint64 = []uint64{uint64(5), uint64(8813362527877378174), uint64(8), uint64(0x5a8e0ab0efb9fbae), uint64(11)}

var g_string string = "世"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(0x1)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(23)

var g_uintptr uintptr = uintptr(0x0)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mixs(x.f3)
	mix__2_int(x.f4)
}

func mix_S5(x S5) {
	mixs(x.f6)
	mixs(x.f7)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int64(x [3]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p__3_int64(x *[3]int64) {
	if x != nil {
		mix__3_int64((*x))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint64(x []uint64) {
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
	f3 string
	f4 [2]int
}

type S5 struct {
	f6 string
	f7 string
}

type S8 struct {
	f9 string
}

func p10(a11 string) (r12 string) {
	v13 := string(clip(string(append([]byte(string(rune((g_uint << (g_uint32 % 70))))), (uint8(g_uint64) + sat(a11, len(a11)))))))
	for i14 := 0; i14 < 3; i14++ {
		{
		}
		_ = i14
	}
	_ = v13
	if !g_bool {
		return
	}
	return clip("")
}

func p15(a16 string, a17 int, a18 int32) (r19 bool) {
	a18 *= ((int32(g_uint64) + a18) + a18)
	r19 = !(r19 || (a17 <= a17))
	{
		L21:
		for i20 := 6; i20 >= 0; i20-- {
			a16 = clip(p10(string(rune(uint32(g_int64)))))
			a17 |= ((a17 << 21) + (+len(a16)))
			_ = i20
			if !!r19 {
				break L21
			}
		}
		for i22 := 0; i22 < 3; i22++ {
			a17++
			a16 = clip((a16 + string([]rune(string([]rune(a16))))))
			_ = i22
			if (a16 < (a16 + "界é")) {
				break
			}
		}
		{
			a17 |= (len(a16) / ((len(a16) % ((len(a16) % 7) | 1)) | 1))
			a17 *= int(((g_uint & uint(0)) ^ (g_uint << (g_uint32 & 63))))
		}
	}
	if !r19 {
		return
	}
	return ((len(a16) <= 3) == !r19)
}

func core0() {
	if ((g_uint64 >> (g_uint32 % 70)) > g_uint64) {
		switch x := int(f2i(float64(g_float32))); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v23 []int32 = g_sl_int32
			for i24 := 0; i24 < 4; i24++ {
				v25 := S5(S5{"\n", "_"})
				mix_S5(v25)
				_ = i24
			}
			mix_sl_int32(v23)
			fallthrough
		case "z", "é":
			switch x := ((g_int - -4) &^ (g_int % (g_int | 1))); x & 7 {
			case 1:
				var v26 uint32 = (uint32((g_int32 &^ int32(2147483647))) << (uint((-g_int8)) % 33))
				mix(uint64(v26))
			case 3, 0:
				fallthrough
			case 5:
			}
			{
			}
		case "0":
			v27 := ([]uint64)(g_sl_uint64)
			mix_sl_uint64(v27)
		}
	}
	if g_bool {
		v28 := int((g_int % (((-g_int) % ((g_int ^ g_int) | 1)) | 1)))
		mix(uint64(min((g_uint64 << 42), uint64(7))))
		v29 := S1(g_S1)
		v30 := &v29
		mix(uint64(v28))
		mix_S1(v29)
		mix_p_S1(v30)
	} else {
		L32:
		for i31 := 0; i31 < 2; i31++ {
			L34:
			for i33 := 0; i33 < 7; i33++ {
				_ = i33
				if ((g_bool && false) && (g_string >= g_string)) {
					break L34
				}
			}
			_ = i31
			if ((g_string >= g_string) == (g_string <= g_string)) {
				continue L32
			}
		}
	}
	if !(g_float64 > g_float64) {
		if p15((g_string + g_string), g_int, (g_int32 / (g_int32 | 1))) {
			{
				var v35 uint = (((g_uint << (g_uint % 33)) & (g_uint & g_uint)) >> 64)
				mix(uint64(v35))
			}
		} else {
			var v36 int16 = g_int16
			v37 := string(clip(string([]rune(string(rune(v36))))))
			mix(uint64(v36))
			mixs(v37)
		}
		if ((g_uint | uint(0)) >= (g_uint | g_uint)) {
			if (float64(g_int8) >= float64(g_float32)) {
			} else {
			}
			if p15((g_string + g_string), (g_int * g_int), min(g_int32, g_int32)) {
			}
		}
	}
	for i38 := int16(4); i38 > 0; i38 /= 2 {
		if ((g_uintptr < g_uintptr) == g_bool) {
			{
			}
			{
				v39 := ([]string)([]string{"\n😀Ж \t", "", "z", "", "Ж\t_"})
				mix_sl_string(v39)
			}
			if !(g_bool == g_bool) {
			}
		} else {
			{
			}
		}
		_ = i38
	}
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
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 5
	v40 := int((i % (i | 1)))
	i, v40 = max(x, 9223372036854775806), (int(g_uint64) / (x | 1))
	mix(uint64(v40))
			return x
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
	mix(uint64(composeclosures1(fs...)(5)))
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
	mix(uint64(fib(3)))
	a := accclosures1{5}
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
	mix(uint64(table["sum"](1, 2, 5) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 5
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func gotos2() {
	i, n := 0, 8
loop:
	if i >= 15 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
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
	for r := range 15 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 8:
				continue rows
			case c+r > 15+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if ((r >= c) && (g_bool != false)) {
		c++
		r &^= (c &^ (c << ((g_uint8 / 7) % 8)))
		v41 := int32((((g_int32 - int32(0x7fffffff)) << ((g_int8 % (g_int8 | 1)) & 7)) >> ((g_uint / ((g_uint << (g_int16 & 7)) | 1)) % 33)))
		mix(uint64(v41))
	}
	r = (((r + 9223372036854775806) * (c << (g_uint64 % 33))) * (c * (c << (g_uint32 & 31))))
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

var (
	ainits3       = cinits3 + binits3 + 7
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 7, 7 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func core4() {
	var v42 []uint8 = []uint8{uint8(80), uint8(20)}
	switch x := len(v42); x & 7 {
	case 4:
		switch x := (len(v42) &^ int(g_uintptr)); x & 7 {
		case 4:
			switch x := len(v42); x & 7 {
			case 7:
				var v43 []uint8 = v42
				mix_sl_uint8(v43)
			case 1, 0:
				var v44 uintptr = (uintptr(max(g_uint64, g_uint64)) + uintptr(g_uint64))
				mix(uint64(v44))
			case 5:
				v45 := S5(S5{f6: "", f7: "\"QzQ\n"})
				v46 := &v45
				mix_S5(v45)
				mix_p_S5(v46)
			default:
				v47 := uint(min(((g_uint ^ uint(2)) * (g_uint % (g_uint | 1))), ((g_uint >> 65) >> ((g_uint16 &^ g_uint16) & 31))))
				mix(uint64(v47))
			}
		case 3, 7:
			var v48 bool = (((g_float64 + float64(-1.5)) == (g_float64 * float64(0.17150192179025736))) == p15(sub(g_string, len(v42), len(v42)), (len(v42) &^ 2), g_int32))
			mixb(v48)
			fallthrough
		case 2:
			var v49 uint8 = at_uint8(v42, 5)
			mix(uint64(v49))
		}
	case 7, 2:
		var v50 int16 = int16((g_uintptr * g_uintptr))
		mix(uint64(v50))
	case 0:
		var v51 int16 = min(max((g_int16 >> (at_uint8(v42, 5) % 33)), (g_int16 * g_int16)), ((g_int16 << (g_uint32 & 7)) + (g_int16 << 18)))
		v51 &= int16(((g_int32 &^ g_int32) / ((g_int32 &^ g_int32) | 1)))
		mix(uint64(v51))
	default:
		var v52 uint64 = g_uint64
		mix(uint64(v52))
	}
	{
		switch x := len(v42); x & 7 {
		case 0:
			v53 := string(clip(p10(string(append([]byte(string([]rune(g_string))), (at_uint8(v42, 6) >> (g_uintptr & 31)))))))
			var v54 int16 = min(((g_int16 * g_int16) >> 40), int16(-32768))
			mixs(v53)
			mix(uint64(v54))
		case 7, 6:
			for i55 := 0; i55 < 6; i55++ {
				v42 = v42
				v42 = v42
				_ = i55
			}
			fallthrough
		case 4:
			v56 := S5(S5{f6: "ßéaé"})
			v42 = []uint8{uint8(0xb), uint8(11), uint8(9), uint8(127)}
			mix_S5(v56)
		default:
			if p15((g_string + g_string), (len(v42) | 4611686018427387904), (g_int32 << (g_int16 & 31))) {
			} else {
				v57 := ([3]int64)([3]int64{int64(4611686018427387904)})
				v58 := &v57
				mix__3_int64(v57)
				mix_p__3_int64(v58)
			}
		}
	}
	v59 := int16((min((g_int16 * g_int16), g_int16) << 47))
	v60 := &v59
	mix_sl_uint8(v42)
	mix(uint64(v59))
	mix_p_int16(v60)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("gotos2", gotos2)
	run("inits3", inits3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
