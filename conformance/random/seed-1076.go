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

var g_S5 S5 = S5{f6: [1]int{-4}, f7: [1]int{-7}, f9: true}

var g__4_uint8 [4]uint8 = [4]uint8{uint8(150), uint8(1), uint8(0)}

var g__5_uint8 [5]uint8 = [5]uint8{}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(0)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(19534)

var g_int32 int32 = int32(859611351)

var g_int64 int64 = int64(0x3fffffffffffffff)

var g_int8 int8 = int8(64)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(24): uint8(1), uint8(11): uint8(127)}

var g_string string = "\nzQ世\""

var g_uint uint = uint(0x4000000000000000)

var g_uint16 uint16 = uint16(6)

var g_uint32 uint32 = uint32(0x69c3f485)

var g_uint64 uint64 = uint64(0x1c1bed3a40a7e177)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(8455073039274542133)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mixb(x.f3)
	mix__3_int(x.f4)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 bool
	f4 [3]int
}

type S5 struct {
	f6 [1]int
	f7 [1]int
	f8 string
	f9 bool
}

func p10(a11 int32) (r12 uint32) {
	switch x := (^int(a11)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		var v13 S1 = S1{f2: [3]int{9, 5, 10}, f4: [3]int{3, 3, 323996880376835466}}
		for i14 := 0; i14 < 6; i14++ {
			v13.f2[2] = (v13.f2[0] * ((i14 % (v13.f4[1] | 1)) / (v13.f4[0] | 1)))
			_ = i14
			if (string(append([]byte(g_string), uint8(254))) != (g_string + g_string)) {
				break
			}
		}
		_ = v13
		fallthrough
	case "a", "z":
		{
			var v15 S5 = S5{f6: [1]int{20}, f7: [1]int{}}
			_ = v15
		}
	case "":
		var v16 string = clip(string([]rune(g_string)))
		_ = v16
	default:
		v17 := bool(((g_int & (g_int % 64)) < g_int))
		_ = v17
	}
	var v18 S1 = S1{f2: [3]int{}, f3: false, f4: [3]int{}}
	_ = v18
	if (g_bool && true) {
		return
	}
	return uint32(275644980)
}

func p19(a20 string) (r21 uint64) {
	{
		v22 := ([]int16)([]int16{int16(-1), int16(0x4)})
		switch x := (int(f2i(g_float64)) | len(v22)); x & 7 {
		case 0:
			v23 := (map[int]uint16)(map[int]uint16{int(18): uint16(1), int(19): uint16(65534), int(20): uint16(19), int(5): uint16(65534)})
			_ = v23
		case 4, 1:
			var v24 string = clip(a20)
			_ = v24
		case 3:
			v25 := S5(g_S5)
			v25.f6[0] = (((v25.f7[0] << (len(v22) & 63)) % 100) - (len(v22) + (^len(v22))))
			_ = v25
		default:
			v26 := int64(int64(-2021006421669133786))
			_ = v26
		}
		if ((g_float64 + g_float64) != (g_float64 + g_float64)) {
		}
		_ = v22
	}
	for i27 := 0; i27 < 7; i27++ {
		var v28 uint8 = (+sat(sub(a20, -9223372036854775807, -8), (i27 + 8)))
		_ = v28
		_ = i27
	}
	var v29 float64 = (-((g_float64 / g_float64) - (g_float64 * g_float64)))
	_ = v29
	if (a20 == "世_€a0") {
		return
	}
	return (+uint64(g_int32))
}

func p30(a31 int, a32 bool) (r33 bool) {
	if ((g_string > g_string) || (g_string > "")) {
		a31 -= ((a31 + a31) * int(f2i(g_float64)))
		switch x := a31; uint8(x>>3) & 7 {
		case 3:
			a31 = ((int(a31) - int(g_uint64)) | (a31 ^ 9223372036854775807))
		case 6, 7:
			var v34 map[uint8]uint8 = g_map_uint8_uint8
			a31 = min((len(v34) % (int(g_uint64) | 1)), (a31 / ((a31 | -5) | 1)))
			_ = v34
		case 0:
			a31 = (a31 & (+a31))
		}
		for i35 := uint32(16); i35 > 0; i35 /= 2 {
			a31 = ((a31 & -9223372036854775807) + int((g_int16 << (g_int8 & 31))))
			var v36 [4]int = [4]int{2, 7, 6738694968108130363, 17}
			v36[3] = (-v36[3])
			_ = v36
			_ = i35
		}
	}
	a31 = (a31 >> ((min(g_uint, g_uint) ^ (g_uint / 2)) % 33))
	if !a32 {
		a31 = (a31 ^ (a31 | (a31 << 42)))
		v37 := float32((((g_float32 - g_float32) - float32(g_int32)) / ((g_float32 + g_float32) * (g_float32 + g_float32))))
		_ = v37
	} else {
		a31 += (((a31 ^ 17) >> 63) * a31)
	}
	if (g_float64 > float64(-1.843599630451763)) {
		return
	}
	return !r33
}

func p38(a39 bool, a40 bool, a41 int) (r42 bool) {
	v43 := uint(((min(g_uint, g_uint) >> ((g_uint32 & g_uint32) % 70)) * ((g_uint / (g_uint | 1)) - (g_uint ^ uint(20)))))
	if (a39 == (a39 != r42)) {
		a41 = (a41 / 100)
		var v44 string = clip(sub(g_string, (int(f2i(g_float64)) ^ (a41 >> (g_uint8 % 70))), (a41 | a41)))
		_ = v44
	} else {
		if p30(a41, a40) {
			a41 *= ((int(f2i(g_float64)) << (uint64(g_int32) % 33)) - int(g_int64))
			a41 &^= int(v43)
			a41 = a41
		} else {
			a41--
		}
		{
			a41 = a41
			a41 = (((a41 >> 32) - (a41 % (a41 | 1))) % 3)
			a41 += int(((g_uintptr / (g_uintptr | 1)) - (g_uintptr + uintptr(19))))
		}
	}
	_ = v43
	if !a40 {
		return
	}
	return ((g_float64 + g_float64) > (g_float64 / g_float64))
}

func core0() {
	for i45 := 0; i45 < 1; i45++ {
		if p30((i45 + i45), g_bool) {
			v46 := string(clip((g_string + sub((g_string + g_string), (i45 >> (g_int8 & 63)), (i45 >> (i45 & 63))))))
			v47 := uint16((uint16((+g_uint16)) / (((g_uint16 * g_uint16) & (g_uint16 ^ g_uint16)) | 1)))
			for i48 := range 1 {
				_ = i48
			}
			mixs(v46)
			mix(uint64(v47))
		}
		if ((g_float64 >= g_float64) && (g_bool == g_bool)) {
			L50:
			for i49 := 5; i49 >= 0; i49-- {
				_ = i49
				if false {
					break L50
				}
			}
			if (i45 >= (i45 & i45)) {
				var v51 bool = !!(g_float64 < g_float64)
				v52 := &v51
				v51 = (*v52)
				mixb(v51)
				mix_p_bool(v52)
			}
			for i53 := 7; i53 >= 0; i53-- {
				mix(fb(float64((float32(i53) - (float32(g_int8) - float32(g_int64))))))
				_ = i53
			}
		}
		_ = i45
	}
	L55:
	for i54 := 0; i54 < 7; i54++ {
		if g_bool {
			switch x := i54; []string{"a", "z", "", "é"}[x&3] {
			case "":
				v56 := string(clip(string(append([]byte(sub((g_string + g_string), (i54 + i54), (^i54))), ((g_uint8 / (g_uint8 | 1)) & (+g_uint8))))))
				mixs(v56)
			case "a", "z":
			case "é":
				v57 := int((i54 - ((i54 &^ -3244152438695885548) / (i54 | 1))))
				v58 := float32((float32((g_float64 + g_float64)) * ((g_float32 - float32(0)) * float32(1.5))))
				mix(uint64(v57))
				mix(fb(float64(v58)))
			}
			switch x := i54; []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "z", "a":
			case "é":
			default:
			}
		}
		{
			v59 := uintptr((g_uintptr << (uintptr((g_uint64 & uint64(6399331518372410514))) & 31)))
			mix(uint64(v59))
		}
		_ = i54
		if (string(append([]byte(g_string), g_uint8)) == string(append([]byte(g_string), g_uint8))) {
			break L55
		}
	}
	{
		if !p30(g_int, false) {
			switch x := ((g_int % (g_int | 1)) - int(f2i(g_float64))); []string{"a", "z", "", "é"}[x&3] {
			case "a":
				var v60 [5]uint8 = g__5_uint8
				mix__5_uint8(v60)
			case "", "é":
				var v61 int64 = (((g_int64 << (g_uintptr & 7)) * (g_int64 << (g_uint32 % 8))) << ((g_int64 % 8) & 63))
				var v62 bool = (!!g_bool || ((g_bool && g_bool) != (g_uint8 == g_uint8)))
				mix(uint64(v61))
				mixb(v62)
			case "0":
			default:
			}
			L64:
			for i63 := int16(4); i63 > 0; i63 /= 2 {
				mix__4_uint8(g__4_uint8)
				_ = i63
				if g_bool {
					break L64
				}
			}
		}
	}
	v65 := bool((g_uint8 <= sat(string(rune(g_int8)), (+g_int))))
	var v66 uint16 = (+g_uint16)
	if v65 {
		v66 = (+(v66 % (v66 | 1)))
		if v65 {
			v67 := uint((g_uint + ((g_uint & g_uint) &^ (g_uint << 52))))
			mix(uint64(v67))
		}
		var v68 []int = []int{6, 11, -2, -3, -4439988084325622694}
		mix_sl_int(v68)
	}
	mixb(v65)
	mix(uint64(v66))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "éß" + "\xff\xc3(" + "😀zaЖ"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[4%len(b)] ^= 84
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 4, 84) + string(rune(1114112)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 4:
		mix(4)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 4
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func gotos2() {
	i, n := 0, 10
loop:
	if i >= 9 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 10
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
	for r := range 9 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 10:
				continue rows
			case c+r > 9+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v69 S1 = S1{[3]int{}, false, [3]int{}}
	v69.f2[2] = (v69.f2[1] / (v69.f4[0] | 1))
	mix_S1(v69)
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
	ainits3       = cinits3 + binits3 + 4
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
	return 4, 4 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("gotos2", gotos2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
