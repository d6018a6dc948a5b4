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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__1_int [1]int = [1]int{}

var g__3_uint8 [3]uint8 = [3]uint8{uint8(63), uint8(167)}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(1)

var g_int32 int32 = int32(0x9)

var g_int64 int64 = int64(0x6327bd5681b94087)

var g_int8 int8 = int8(-88)

var g_string string = "😀"

var g_uint uint = uint(17106858546215043809)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(2)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(6)

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

func mix_map_string_uint8(x map[string]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
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

type S1 struct {
	f2 bool
	f3 uint64
}

type S4 struct {
	f5 string
}

type S6 struct {
	f7 string
	f8 bool
}

func p9(a10 int, a11 int) (r12 bool) {
	a11 |= ((a10 | (a11 & 20)) % 64)
	if true {
		if (r12 == !r12) {
			a10--
			a10 ^= (^a10)
		}
		for _, i13 := range clip(string([]rune(string(append([]byte(g_string), uint8(254)))))) {
			v14 := ([]int)([]int{4611686018427387904, -6})
			a10 &^= (at_int(v14, 9) >> 16)
			_ = v14
			_ = i13
			if ((-g_int16) > int16(g_uint64)) {
				continue
			}
		}
		a11 ^= a10
	}
	switch x := ((a11 >> 15) & int(g_uint64)); uint8(x>>3) & 7 {
	case 6:
		a10, a11 = (a10 * ((a10 % (a11 | 1)) >> 53)), -5
		for _, i15 := range clip(string([]rune(string(rune(g_int8))))) {
			a11 = (-(a10 >> ((g_uint / (g_uint | 1)) % 8)))
			var v16 uint8 = sat("Q", int(f2i((g_float64 * float64(3.141592653589793)))))
			a11 &= int((min(g_int8, g_int8) - (^g_int8)))
			_ = v16
			_ = i15
		}
		fallthrough
	case 4, 5:
		for i17 := 1; i17 >= 0; i17-- {
			a11, a10 = i17, int(min(g_uintptr, g_uintptr))
			_ = i17
		}
	case 1:
		{
			a11 &^= int(f2i((float64(g_uintptr) - (-g_float64))))
		}
	default:
		{
			var v18 int64 = int64(((g_int64 - g_int64) / 2))
			a10, a11 = int(((g_int32 &^ int32(1159728025)) - (g_int32 - g_int32))), int(int16(g_uintptr))
			_ = v18
		}
	}
	switch x := a11; uint8(x>>3) & 7 {
	case 4:
		for i19 := 0; i19 < 4; i19++ {
			a10 -= ((a11 >> 7) + max(i19, (a10 * 1415985363734529422)))
			_ = i19
			if (i19 >= (a10 + i19)) {
				continue
			}
		}
		var v20 uint = (g_uint ^ (g_uint &^ (g_uint / (g_uint | 1))))
		_ = v20
	case 3, 0:
		switch x := max(a10, (a11 << 29)); uint8(x>>3) & 7 {
		case 3:
			v21 := ([1]int)(g__1_int)
			a10 = (((v21[0] << (g_uint64 % 8)) | (a11 << 41)) << (max(g_uint16, uint16(22943)) & 7))
			_ = v21
		case 4, 0:
			var v22 string = clip(g_string)
			_ = v22
		case 2:
			a10 = (((a11 - -1) + (a11 >> 51)) >> (uint16(uint8(g_uint32)) & 7))
			a10, a11 = a11, ((a10 * 0) & a11)
		}
		a10 = int(f2i((-(g_float64 - g_float64))))
	case 1:
		switch x := int(int8(g_uintptr)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			r12 = (sub((g_string + g_string), (a10 * a10), int(g_uintptr)) > g_string)
			a11, a10 = a11, a10
		case "", "0":
			v23 := ([]string)([]string{"a"})
			a11, a10 = (a11 >> ((g_uint64 % 2) % 8)), ((a10 >> (g_uint16 & 7)) >> ((g_uint8 & g_uint8) % 70))
			_ = v23
		case "a":
			var v24 int32 = ((int32(g_uint) &^ (g_int32 & int32(0xd465988))) >> ((g_uint16 << 9) % 70))
			a10 = int(uint32(v24))
			_ = v24
		}
		switch x := (max(a11, a11) &^ (a10 | 2331819586570810455)); x & 7 {
		case 5:
			a11 ^= ((a10 << ((g_uintptr << (g_uintptr & 31)) & 31)) & (a10 / (int(g_uint8) | 1)))
		case 4, 6:
			a11 = (a11 & ((a10 << (g_uint % 70)) % (a11 | 1)))
		case 7:
			v25 := uint32((uint32(a11) &^ ((g_uint32 << (g_uint32 % 33)) ^ (g_uint32 % (g_uint32 | 1)))))
			a11 = a11
			_ = v25
		default:
			a11 *= a11
		}
	}
	if (a11 >= 4611686018427387904) {
		return
	}
	return !r12
}

func p26(a27 bool, a28 uint8, a29 int32) (r30 bool) {
	v31 := string(clip(string(rune((g_uint / 100)))))
	v32 := &v31
	{
		if false {
			var v33 string = clip(string(rune(((g_uint64 >> 62) | (g_uint64 &^ g_uint64)))))
			v34 := &v33
			_ = v33
			_ = v34
		} else {
		}
		{
		}
	}
	_ = v31
	_ = v32
	if (r30 || r30) {
		return
	}
	return !a27
}

func p35(a36 bool, a37 int) (r38 string) {
	v39 := string(clip(((r38 + sub(r38, len(r38), -9223372036854775807)) + (r38 + string(rune(g_uint8))))))
	v40 := string(clip(r38))
	v41 := ([3]uint8)(g__3_uint8)
	_ = v39
	_ = v40
	_ = v41
	if (g_uint16 <= uint16(37510)) {
		return
	}
	return clip((string(rune(len(r38))) + sub(r38, -6786006352744532385, 9223372036854775807)))
}

func p42(a43 int) (r44 string) {
	L46:
	for i45 := range 4 {
		switch x := a43; uint8(x>>3) & 7 {
		case 5:
			a43 &= int(f2i(g_float64))
			a43 += ((+(i45 - 18)) - (int(g_uint32) << (g_int8 & 31)))
		case 1, 2:
			a43 *= int(((g_uintptr & g_uintptr) &^ (g_uintptr ^ g_uintptr)))
			a43 = (len(r44) &^ (a43 + (i45 % 100)))
		case 0:
			a43 = (len(r44) % (len(r44) | 1))
			var v47 uintptr = (uintptr((g_uint32 & g_uint32)) & (g_uintptr >> (g_uint & 7)))
			_ = v47
		}
		if g_bool {
			a43 = ((i45 &^ len(r44)) &^ (a43 >> 42))
		} else {
			a43 = ((int(g_uint16) / 2) << (g_uint8 & 63))
		}
		v48 := S6(S6{"_\x00世aé", false})
		_ = v48
		_ = i45
		if p26((g_int64 == g_int64), g_uint8, (g_int32 << (g_int16 & 63))) {
			continue L46
		}
	}
	v49 := uint8((uint8(min(g_uint, g_uint)) - ((g_uint8 << (g_uint32 % 8)) &^ (g_uint8 << (g_uint64 & 31)))))
	var v50 uint16 = (^g_uint16)
	v51 := &v50
	a43 ^= (a43 / ((-int(a43)) | 1))
	_ = v49
	_ = v50
	_ = v51
	if (g_bool == g_bool) {
		return
	}
	return clip("é")
}

func core0() {
	var v52 uint8 = g_uint8
	v53 := uint((uint(g_int16) << 53))
	{
		var v54 float32 = (((g_float32 / g_float32) + (g_float32 / g_float32)) + (-(g_float32 - g_float32)))
		v55 := &v54
		mix(fb(float64(v54)))
		mix_p_float32(v55)
	}
	v56 := (map[string]uint8)(map[string]uint8{"Q": uint8(87), "\x000_": uint8(1), "\nßééQ": uint8(4)})
	mix(uint64(v52))
	mix(uint64(v53))
	mix_map_string_uint8(v56)
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]int{}
	for i := range 19 {
		k := int((i &^ (i * i)))
		m[k] += 4757171493590962324
		if i%2 == 0 {
			delete(m, -1)
		}
	}
	v, ok := m[-9]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{-1, true}: 1}
	sk[keymaps1{-9, false}]++
	sk[keymaps1{-1, true}] += 2
	mix(uint64(sk[keymaps1{-1, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = 4611686018427387903
	mixb(pm[1].b && pm[1].a == 4611686018427387903)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](19)))
	clear(ik)
	var nilmap map[int]int
	_, ok = nilmap[8819300120755395822]
	delete(nilmap, 8819300120755395822)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func ints2() {
	for i, x := range []int32{2, -5, -188472901, -8, -2103168866} {
		for _, n := range []uint{0, 1, 23, 38} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint16(x) >> (n & 7)))
		}
		y := (x >> (uint64(g_uint) % 8))
		mix(uint64(x*y - (y << (g_int & 7))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int32(1073741823)
		x &^= y
		x++
		mix(uint64(uint16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "Ж\x00世\n0" + "\xff\xc3(" + "世0€\x000"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[18%len(b)] ^= 174
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 18, 174) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 18:
		mix(18)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 18
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("ints2", ints2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
