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

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1)

var g_int int = 20

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(-25)

var g_string string = "_Q"

var g_uint uint = uint(0xc)

var g_uint16 uint16 = uint16(0x239f)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix_S1(x S1) {
	mix__2_int(x.f2)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 [2]int
}

func p3(a4 int32) (r5 uint32) {
	a4 = int32(1073741823)
	var v6 int = (((g_int + -416278638540218177) - g_int) ^ ((g_int % (g_int | 1)) * int(f2i(g_float64))))
	{
		for _, i7 := range clip(string(append([]byte(string(rune(g_int8))), g_uint8))) {
			v6 = (int(max(g_uint64, uint64(4))) % 64)
			v8 := uint8((uint8((i7 * a4)) * ((g_uint8 * g_uint8) ^ (g_uint8 >> 7))))
			v6 = v6
			_ = v8
			_ = i7
			if ((g_bool != g_bool) != g_bool) {
				continue
			}
		}
		switch x := (v6 >> (int(v6) & 63)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v9 int8 = (max(g_int8, (g_int8 | g_int8)) &^ ((g_int8 >> (g_int64 & 31)) * g_int8))
			v10 := ([]string)([]string{"\na", "世", "世00", "0Q世\"界", "0\ta\""})
			_ = v9
			_ = v10
			fallthrough
		case "a", "é":
			v6 = (v6 | (int(f2i(g_float64)) &^ (v6 % 8)))
		case "z":
			v11 := uint((g_uint * uint(5841829281220201287)))
			v6 = (v6 % ((v6 / ((v6 & 9223372036854775807) | 1)) | 1))
			_ = v11
		default:
			v6 &^= (((v6 / 10) ^ (v6 / 10)) | min((v6 & v6), (v6 &^ v6)))
		}
		v12 := float32((((g_float32 * float32(-3)) / (g_float32 + g_float32)) + ((g_float32 + float32(0)) + (-g_float32))))
		_ = v12
	}
	_ = v6
	if (g_int < g_int) {
		return
	}
	return (r5 % 2)
}

func p13(a14 uint, a15 bool) (r16 string) {
	var v17 S1 = S1{f2: [2]int{-1352300864066880362}}
	if (r16 > (r16 + r16)) {
		if (a15 == (v17.f2[1] != len(r16))) {
			v17.f2[1] = ((v17.f2[1] + (v17.f2[0] + len(r16))) & ((len(r16) / 64) | (-v17.f2[1])))
		}
		v17 = S1{[2]int{13}}
	}
	if (a15 == !a15) {
		r16 = clip((r16 + sub((r16 + "aQЖ😀"), (len(r16) ^ len(r16)), (len(r16) * v17.f2[1]))))
		L19:
		for i18 := 0; i18 < 2; i18++ {
			v17 = v17
			v17.f2[0] = i18
			_ = i18
			if (a15 && (g_float64 <= g_float64)) {
				break L19
			}
		}
		v17.f2[1] = v17.f2[1]
	} else {
		v17.f2[0] |= ((v17.f2[0] << (g_uint16 % 70)) | (len(r16) + (len(r16) % 3)))
		switch x := (len(r16) & int(g_uint16)); x & 7 {
		case 4:
			var v20 [1]string = [1]string{""}
			v17.f2[1] = (v17.f2[1] * (len(r16) & (v17.f2[0] << 28)))
			_ = v20
		case 7, 2:
			v17.f2[1] = v17.f2[1]
		case 3:
			var v21 uint32 = (g_uint32 + uint32((g_uintptr + g_uintptr)))
			v17.f2[1] = (((len(r16) - 11) &^ v17.f2[0]) / (len(r16) | 1))
			_ = v21
		}
	}
	v17.f2[0] = (len(r16) / (len(r16) | 1))
	_ = v17
	if (g_float64 > float64(3.141592653589793)) {
		return
	}
	return clip(string(rune(uint32(g_uint32))))
}

func p22(a23 bool, a24 int) (r25 uint16) {
	{
		{
			a24 ^= a24
		}
		a24 ^= (((a24 ^ a24) &^ (a24 ^ a24)) >> ((g_int8 &^ (g_int8 - int8(12))) & 31))
		a23 = (!a23 || ((^a24) == a24))
	}
	for i26 := 7; i26 >= 0; i26-- {
		switch x := (a24 * (i26 % (a24 | 1))); x & 7 {
		case 7:
			a24 ^= i26
			a24 = (((i26 / (i26 | 1)) - (i26 << 12)) ^ a24)
			fallthrough
		case 1, 6:
			a24 *= -4
			a24 = (((i26 / (i26 | 1)) + int(g_int8)) & (i26 / (i26 | 1)))
		case 5:
			a24 = 4611686018427387904
			a24 &^= int(int32(uint32(g_int32)))
		default:
			a24 = i26
		}
		_ = i26
		if (i26 >= (a24 &^ i26)) {
			continue
		}
	}
	if (a23 == false) {
		return
	}
	return ((r25 >> (g_int8 & 31)) - r25)
}

func p27(a28 string, a29 bool) (r30 string) {
	var v31 bool = (sub((a28 + a28), int(g_uint), int(g_uint64)) != sub(r30, (len(r30) | len(r30)), -7890860388946414850))
	v32 := &v31
	switch x := (^len(r30)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		v33 := uintptr((g_uintptr % (g_uintptr | 1)))
		for i34 := int16(16); i34 > 0; i34 /= 2 {
			a28 = clip("Ж😀 ")
			_ = i34
		}
		_ = v33
	case "a", "é":
		switch x := len(r30); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			fallthrough
		case "z", "0":
		case "a":
		default:
		}
	case "0":
		a28 = clip(string(rune(((g_int64 | g_int64) ^ (g_int64 % (g_int64 | 1))))))
		v35 := uint16(p22(!(g_uint64 == g_uint64), (len(r30) % ((len(a28) / (len(r30) | 1)) | 1))))
		_ = v35
	default:
		if false {
			var v36 string = clip(sub((p13(g_uint, false) + string([]rune(a28))), ((len(r30) & -3670472828004926220) - (len(a28) ^ len(r30))), min(len(r30), int(f2i(g_float64)))))
			_ = v36
		} else {
		}
	}
	_ = v31
	_ = v32
	if (a29 && false) {
		return
	}
	return clip((r30 + (r30 + r30)))
}

func p37(a38 int16) (r39 int32) {
	if ((g_bool && true) != (g_uint64 < g_uint64)) {
		r39 &^= max(r39, (r39 & (r39 >> (g_uint32 & 7))))
	}
	if false {
		return
	}
	return r39
}

func core0() {
	{
		v40 := S1(S1{[2]int{19}})
		mix_S1(v40)
	}
	for i41 := 0; i41 < 2; i41++ {
		v42 := int32(int32(max((g_int16 ^ int16(13)), (g_int16 | g_int16))))
		mix(uint64(v42))
		_ = i41
		if ((i41 != i41) && (g_bool != g_bool)) {
			break
		}
	}
	{
		L44:
		for i43 := 0; i43 < 3; i43++ {
			var v45 []int = []int{9, 4611686018427387903, -3779065512233469742, -7, 4611686018427387903}
			v46 := &v45
			mix_sl_int(v45)
			mix_p_sl_int(v46)
			_ = i43
			if g_bool {
				continue L44
			}
		}
	}
	{
		var v47 S1 = S1{[2]int{}}
		L49:
		for i48 := 0; i48 < 1; i48++ {
			var v50 uint32 = (g_uint32 << (((g_uint | g_uint) << (uintptr(g_uint32) & 31)) % 8))
			mix_sl_uint8([]uint8{uint8(7), uint8(160), uint8(254), uint8(0x3)})
			mix(uint64(v50))
			_ = i48
			if (p13(g_uint, g_bool) != (g_string + g_string)) {
				continue L49
			}
		}
		v47.f2[0] = (v47.f2[0] & ((v47.f2[1] - v47.f2[1]) << (g_uint32 % 70)))
		mix_S1(v47)
	}
	v51 := ([]uint8)([]uint8{uint8(219), uint8(5), uint8(5)})
	mix_sl_uint8(v51)
}

type Innerstructs1 struct {
	X, Y int8
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int8
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 7
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: int8(0xf), Pt: [2]int8{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int8(0x13)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int8(0x13)}, 7}
	other := struct {
		Innerstructs1
		n int
	}{n: 7}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+7
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "ß界Жé_\n" + "\xff\xc3(" + "Ж_世\x00"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[5%len(b)] ^= 86
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 5, 86) + string(rune(-1)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 5:
		mix(5)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 5
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	v52 := float32(((-(g_float32 * g_float32)) * ((g_float32 - g_float32) - float32(0))))
	if ((g_bool || g_bool) && (g_uint32 > g_uint32)) {
		x, i = (x / 100), (i & int(g_uint32))
		x ^= (int(x) % ((i &^ (i >> (g_uint32 % 33))) | 1))
		x++
	} else {
		v53 := uintptr(g_uintptr)
		v54 := &v53
		mix(uint64(v53))
		mix_p_uintptr(v54)
	}
	mix(fb(float64(v52)))
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
	mix(uint64(composeclosures3(fs...)(8)))
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
	mix(uint64(fib(4)))
	a := accclosures3{8}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
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
	say("closures3", int64(count))
}

func core4() {
	switch x := (g_int * int(g_int8)); x & 7 {
	case 6:
	case 7, 1:
	case 2:
		v55 := string(clip(string(rune((+(g_int64 | g_int64))))))
		v56 := &v55
		mixs(v55)
		mix_p_string(v56)
	}
	for i57 := 0; i57 < 5; i57++ {
		_ = i57
	}
	var v58 int8 = (((g_int8 >> 39) / 3) << ((int(g_int) << 57) & 7))
	v59 := &v58
	mix(uint64(v58))
	mix_p_int8(v59)
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("strings2", strings2)
	run("closures3", closures3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
