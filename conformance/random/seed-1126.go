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

func at_uint(s []uint, i int) uint {
	if len(s) == 0 {
		var z uint
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(-0x7fff)

var g_int32 int32 = int32(1759326079)

var g_int8 int8 = int8(4)

var g_string string = "Q世"

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(0x7fffffff)

var g_uint64 uint64 = uint64(0x7)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(9)

func mix_map_int_int(x map[int]int) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

type S1 struct {
	f2 string
	f3 bool
	f4 bool
}

type S5 struct {
	f6 int64
	f7 [3]int
}

type S8 struct {
	f9 int
	f10 uintptr
}

func p11(a12 bool, a13 uint32) (r14 int64) {
	var v15 int8 = max(max((g_int8 / (g_int8 | 1)), (g_int8 / 7)), g_int8)
	v16 := &v15
	{
		var v17 uint8 = uint8(int64((g_uint8 & g_uint8)))
		{
			v18 := ([]uint)([]uint{uint(10), uint(19), uint(0xeee1d1560206eabb)})
			v19 := &v18
			v20 := string(clip(sub((string(rune(g_uint64)) + sub(g_string, len(v18), len(v18))), (len(v18) & (len(v18) * len(v18))), ((len(v18) & len(v18)) &^ int(at_uint(v18, 6))))))
			v21 := &v20
			_ = v18
			_ = v19
			_ = v20
			_ = v21
		}
		_ = v17
	}
	a12 = (((g_float64 - g_float64) != g_float64) && ((g_int32 << (a13 & 31)) > (g_int32 | g_int32)))
	_ = v15
	_ = v16
	if (g_string > "Q世a") {
		return
	}
	return r14
}

func p22(a23 bool, a24 string) (r25 string) {
	v26 := int8(int8(-2))
	v27 := ([]string)([]string{"界_\tz_", "Ж\tßß世", ""})
	_ = v26
	_ = v27
	if (a23 && false) {
		return
	}
	return clip(sub(string([]rune(a24)), (len(a24) >> (g_uint32 % 8)), (len(a24) >> (g_uint16 & 31))))
}

func p28(a29 int, a30 int) (r31 int) {
	for i32 := uint8(32); i32 > 0; i32 /= 2 {
		var v33 string = clip((string(rune(uint32(g_int8))) + sub(sub("", a30, r31), max(r31, 4), a29)))
		if (v33 > (v33 + "€€\n")) {
			a30, r31 = int(int((g_int8 / 64))), (a30 >> (g_uint16 & 63))
			v34 := uint8(uint8(((g_int32 &^ g_int32) + int32(0x5))))
			_ = v34
		}
		a30 ^= ((int(g_uint16) % (r31 | 1)) - int(f2i((g_float64 + float64(-714.9194691623015)))))
		_ = v33
		_ = i32
	}
	if !g_bool {
		if g_bool {
			var v35 int = int((^(g_int16 + g_int16)))
			_ = v35
		}
		for i36 := range 4 {
			v37 := uint32((((g_uint32 & uint32(89430225)) & uint32(i36)) >> ((g_uint32 &^ (g_uint32 % (g_uint32 | 1))) % 8)))
			v38 := &v37
			_ = v37
			_ = v38
			_ = i36
			if (max(g_int8, g_int8) < (g_int8 % 7)) {
				break
			}
		}
	} else {
		v39 := int32((((g_int32 / 3) << ((g_uint16 * g_uint16) & 7)) % 100))
		_ = v39
	}
	if !g_bool {
		return
	}
	return int((g_int16 + g_int16))
}

func core0() {
	if ((g_string + "") < (g_string + "\na😀€")) {
		for i40 := 0; i40 < 4; i40++ {
			switch x := i40; x & 7 {
			case 6:
				mix(uint64(g_uint32))
			case 2, 0:
			case 4:
				var v41 int32 = (((g_int32 * int32(1073741823)) >> (uint8(g_uint16) % 33)) - g_int32)
				mix(uint64(v41))
			default:
			}
			_ = i40
		}
	}
	v42 := (map[int]int)(map[int]int{})
	v42[-9223372036854775808] = -5950726477521032293
	if ((g_string >= g_string) != (g_bool != g_bool)) {
		var v43 uint8 = (max((g_uint8 ^ g_uint8), (g_uint8 - g_uint8)) % ((+g_uint8) | 1))
		mix(uint64(v43))
	}
	mix_map_int_int(v42)
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 5
	i, a[i] = tr(1, j), tr(2, 4)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 4)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 4))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 4) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 4))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func complexes2() {
	a, b := complex(9, 4), complex(float64(-3), -1.25)
	for i := range 4 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e-300, 0, inf, -inf, nan, -zero} {
		y := float64(((g_float32 - float32(16777217)) + (g_float32 + g_float32)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64(sat((g_string + g_string), g_int))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*965)) + uint64(i))
	}
	var acc float32
	for i := range 119 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e-300: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("complexes2", complexes2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
