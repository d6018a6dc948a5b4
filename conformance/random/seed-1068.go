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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e-300)

var g_int int = -7946160376350112814

var g_int16 int16 = int16(19407)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(8635480155451973064)

var g_int8 int8 = int8(18)

var g_string string = "Ж界\tz_"

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(21608)

var g_uint32 uint32 = uint32(0xa162d416)

var g_uint64 uint64 = uint64(12256404839498782573)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(0x87d06f99431bd981)

func mix_S1(x S1) {
	mixs(x.f2)
	mixb(x.f3)
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p__5_uint8(x *[5]uint8) {
	if x != nil {
		mix__5_uint8((*x))
	}
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 bool
}

func p4(a5 string, a6 string, a7 bool) (r8 bool) {
	r8 = !r8
	v9 := ([4]int)([4]int{-8, 4, 19, -8})
	v10 := &v9
	_ = v9
	_ = v10
	if (g_float64 >= g_float64) {
		return
	}
	return (len(a5) <= int(g_int64))
}

func p11(a12 bool) (r13 int32) {
	if !a12 {
		for i14 := 6; i14 >= 0; i14-- {
			v15 := bool(((float64(r13) + (g_float64 * g_float64)) == ((-g_float64) - float64(g_uint16))))
			_ = v15
			_ = i14
			if ((g_string + g_string) == string(rune(g_uint64))) {
				break
			}
		}
		if a12 {
			var v16 float32 = g_float32
			_ = v16
		}
	} else {
		v17 := int8(int8(int64((g_int16 / (g_int16 | 1)))))
		_ = v17
	}
	switch x := ((g_int | 8) * int(g_int16)); x & 7 {
	case 4:
		{
		}
		a12 = p4(((g_string + g_string) + sub("\t", g_int, g_int)), (sub("a ", g_int, g_int) + (g_string + g_string)), ((g_uint8 % (g_uint8 | 1)) != (g_uint8 ^ g_uint8)))
	case 6, 0:
		switch x := ((g_int - g_int) + (g_int &^ g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v18 := bool((p4((g_string + g_string), string(rune(g_uintptr)), (g_string != g_string)) && ((g_int << 10) >= (g_int - g_int))))
			var v19 int64 = (min(min(g_int64, g_int64), (g_int64 % (g_int64 | 1))) % (int64(int8(r13)) | 1))
			_ = v18
			_ = v19
		case "é", "":
			fallthrough
		case "z":
		}
		for i20 := uint32(4); i20 > 0; i20 /= 2 {
			_ = i20
			if (int(g_int16) == (g_int << (g_uint64 % 8))) {
				continue
			}
		}
	case 2:
		L22:
		for i21 := 0; i21 < 6; i21++ {
			_ = i21
			if (i21 != int(g_int8)) {
				continue L22
			}
		}
	}
	var v23 map[int]uint32 = map[int]uint32{int(2): uint32(1149389918)}
	_ = v23
	if (g_string > g_string) {
		return
	}
	return r13
}

func p24(a25 int32) (r26 uint) {
	v27 := int8((min((g_int8 << (g_int16 & 7)), (g_int8 % (g_int8 | 1))) &^ (g_int8 % (g_int8 | 1))))
	v28 := &v27
	for i29 := 0; i29 < 5; i29++ {
		for i30 := uint8(8); i30 > 0; i30 /= 2 {
			_ = i30
		}
		v31 := int64((((g_int64 & g_int64) - int64(i29)) << 40))
		v32 := &v31
		_ = v31
		_ = v32
		_ = i29
	}
	_ = v27
	_ = v28
	if g_bool {
		return
	}
	return max(min(r26, r26), uint(g_uint32))
}

func p33(a34 string, a35 int, a36 bool) (r37 uint) {
	v38 := float32(float32(int(f2i((g_float64 - float64(3.141592653589793))))))
	v39 := &v38
	a35 = int(f2i(((-g_float64) - float64(v38))))
	if a36 {
		if (a36 || p4("\x00aé\"\x00", a34, true)) {
			a36 = !a36
			a35++
		}
	}
	a35 *= ((len(a34) >> (g_uint16 % 8)) & len(a34))
	_ = v38
	_ = v39
	if (a34 == a34) {
		return
	}
	return (r37 ^ p24(g_int32))
}

func p40(a41 int32, a42 bool) (r43 uint) {
	switch x := ((g_int & g_int) &^ max(g_int, -117073235719934452)); x & 7 {
	case 4:
		for _, i44 := range clip(string(rune((g_uint64 &^ uint64(12))))) {
			_ = i44
			if ((g_string + g_string) <= (g_string + g_string)) {
				break
			}
		}
	case 5, 2:
		if true {
		} else {
			v45 := uint((r43 * p24(int32(a41))))
			var v46 map[string]string = map[string]string{"é€0_": "😀"}
			_ = v45
			_ = v46
		}
	case 0:
		if p4(g_string, (g_string + "界\n\tQ"), (g_string > "")) {
		}
	}
	{
		{
			r43 = ((r43 - uint(g_int)) &^ p24(int32(-4)))
		}
		a41 *= (-p11(!a42))
		var v47 S1 = S1{f2: "z世"}
		_ = v47
	}
	if !a42 {
		return
	}
	return min(r43, max(r43, r43))
}

func core0() {
	for i48 := 0; i48 < 3; i48++ {
		if p4(string([]rune(g_string)), (g_string + g_string), (g_float64 <= float64(3.141592653589793))) {
			switch x := (i48 - (i48 | i48)); x & 7 {
			case 4:
				var v49 float32 = ((float32(g_float64) * g_float32) / (float32(g_float64) / (g_float32 - g_float32)))
				v50 := &v49
				mix(fb(float64(v49)))
				mix_p_float32(v50)
			case 6, 5:
				mix(uint64(((g_uintptr & uintptr(g_int8)) + uintptr((g_int8 * int8(-4))))))
			case 0:
				mix__5_uint8([5]uint8{uint8(254), uint8(236), uint8(64)})
			default:
			}
			{
				var v51 S1 = S1{f2: "Ж", f3: false}
				mix_S1(v51)
			}
			switch x := i48; []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "", "a":
			case "é":
			default:
			}
		} else {
			v52 := ([]uint8)([]uint8{uint8(0x6)})
			switch x := int(max(g_int32, int32(11))); uint8(x>>3) & 7 {
			case 2:
			case 7, 0:
				var v53 int = ((i48 | int(f2i(g_float64))) * int(g_int64))
				mix(uint64(v53))
				fallthrough
			case 3:
			default:
				var v54 string = clip((string([]rune((g_string + g_string))) + g_string))
				v55 := &v54
				mixs(v54)
				mix_p_string(v55)
			}
			mix_sl_uint8(v52)
		}
		_ = i48
	}
	for i56 := 0; i56 < 2; i56++ {
		for i57 := 7; i57 >= 0; i57-- {
			switch x := int((g_uintptr &^ g_uintptr)); uint8(x>>3) & 7 {
			case 1:
				v58 := int(i56)
				v59 := &v58
				v58 &^= ((*v59) &^ (*v59))
				mix(uint64(v58))
				mix_p_int(v59)
			case 2, 4:
				var v60 S1 = S1{f2: "", f3: false}
				mix_S1(v60)
			case 7:
				v61 := int8(((g_int8 & (g_int8 / 64)) % ((min(g_int8, g_int8) &^ g_int8) | 1)))
				mix(uint64(v61))
			default:
			}
			{
				var v62 string = clip((g_string + sub(string(rune(g_uint64)), (+i57), (i56 << 8))))
				mixs(v62)
			}
			if ((i56 - 1) <= (i57 - i57)) {
				mixb((i57 <= ((i56 >> (g_uintptr & 7)) & 7820730191260090777)))
			}
			_ = i57
			if ((g_float64 - float64(3.141592653589793)) == float64(g_int32)) {
				continue
			}
		}
		for i63 := 0; i63 < 1; i63++ {
			{
			}
			_ = i63
		}
		_ = i56
	}
	L65:
	for i64 := 0; i64 < 4; i64++ {
		_ = i64
		if !!g_bool {
			break L65
		}
	}
	for i66 := 0; i66 < 1; i66++ {
		v67 := string(clip(string(rune(((g_uint8 &^ g_uint8) << (min(g_uint16, uint16(42486)) % 8))))))
		for _, i68 := range clip("") {
			if (len(v67) != -2426706262044393529) {
				v69 := ([5]uint8)([5]uint8{uint8(48), uint8(22), uint8(4)})
				v70 := &v69
				mix__5_uint8(v69)
				mix_p__5_uint8(v70)
			}
			switch x := ((i66 >> (g_uint & 63)) * int(f2i(g_float64))); uint8(x>>3) & 7 {
			case 4:
				var v71 bool = false
				mixb(v71)
				fallthrough
			case 2, 5:
				var v72 S1 = S1{"", true}
				mix_S1(v72)
			case 3:
				var v73 map[int]uint8 = map[int]uint8{int(17): uint8(0x6), int(2): uint8(254), int(26): uint8(18)}
				mix_map_int_uint8(v73)
			}
			var v74 uintptr = g_uintptr
			mix(uint64(v74))
			_ = i68
			if ((len(v67) &^ 10) <= i66) {
				break
			}
		}
		var v75 uint32 = g_uint32
		v76 := &v75
		mixs(v67)
		mix(uint64(v75))
		mix_p_uint32(v76)
		_ = i66
	}
}

func gotos1() {
	i, n := 0, 1
loop:
	if i >= 13 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 1
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
	for r := range 13 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 1:
				continue rows
			case c+r > 13+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	v77 := uint64(((g_uint64 % 10) << (((g_int8 >> 61) << ((g_uint16 | uint16(4)) % 33)) & 31)))
	v78 := int32(((g_int32 >> (g_uint32 % 70)) & int32(uint(g_uintptr))))
	mix(uint64(v77))
	mix(uint64(v78))
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

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err2" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers2{7})
	}
	w := n * 2
	L80:
	for i79 := uint32(2); i79 > 0; i79 /= 2 {
		var v81 uint = (((g_uint & g_uint) | (g_uint / (g_uint | 1))) - p33(string(append([]byte(g_string), uint8(113))), (w | 12), !g_bool))
		mix(uint64(v81))
		_ = i79
		if true {
			break L80
		}
	}
	w, res = int(g_uint64), int((g_uint16 << (g_uint & 7)))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 1 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{2}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "😀" + "\xff\xc3(" + "a世 €"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[16%len(b)] ^= 158
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 16, 158) + string(rune(233)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 16:
		mix(16)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 16
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("defers2", defers2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
