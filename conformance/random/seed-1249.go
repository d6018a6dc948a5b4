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

func at_uint64(s []uint64, i int) uint64 {
	if len(s) == 0 {
		var z uint64
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S8 S8 = S8{"€z0", "\"😀", "a\t\"世世"}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1e-300)

var g_int int = -133777020637639653

var g_int16 int16 = int16(14)

var g_int32 int32 = int32(-116170594)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(-32)

var g_string string = "\x00😀 é"

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(447091056)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(4611686018427387904)

func mix_S4(x S4) {
	mixs(x.f5)
	mixb(x.f6)
	mixb(x.f7)
}

func mix__5_uintptr(x [5]uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 int32
}

type S4 struct {
	f5 string
	f6 bool
	f7 bool
}

type S8 struct {
	f9 string
	f10 string
	f11 string
}

func p12(a13 string, a14 int) (r15 int8) {
	switch x := ((len(a13) << (g_uint16 % 8)) % (a14 | 1)); x & 7 {
	case 4:
		var v16 uintptr = ((max(g_uintptr, g_uintptr) / 2) - (min(g_uintptr, g_uintptr) >> (len(a13) & 31)))
		a14--
		_ = v16
	case 3, 2:
		var v17 string = clip(sub(string(rune(int(r15))), (len(a13) & -9223372036854775808), len(a13)))
		v18 := bool(!(len(v17) < (len(a13) & len(v17))))
		v19 := &v18
		_ = v17
		_ = v18
		_ = v19
	case 7:
		v20 := S4(S4{"世\x000", true, false})
		switch x := ((a14 >> (g_uint8 & 7)) &^ (len(a13) % (a14 | 1))); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			a14 = int(r15)
		case "0", "a":
			a14 = 6
		case "é":
			a14 = int(f2i((-float64(r15))))
			v21 := ([]uint8)([]uint8{uint8(11), uint8(14), uint8(169), uint8(11), uint8(254)})
			_ = v21
		default:
			r15 = int8((g_uintptr &^ (g_uintptr >> (g_int64 & 31))))
		}
		_ = v20
	}
	for i22 := 0; i22 < 5; i22++ {
		if true {
			r15 &^= min(((r15 >> (g_int32 & 31)) >> (g_uint64 % 70)), (r15 | (r15 &^ int8(18))))
			a14 = ((max(a14, i22) &^ (a14 / 7)) + (len(a13) | len(a13)))
			a14 &= len(a13)
		}
		v23 := bool(!(g_bool && (g_bool != g_bool)))
		v24 := &v23
		v25 := int32(g_int32)
		_ = v23
		_ = v24
		_ = v25
		_ = i22
	}
	v26 := int32(((+(g_int32 << (g_int64 & 7))) % (((g_int32 - g_int32) & (g_int32 - g_int32)) | 1)))
	a14 = (+max(len(a13), (len(a13) << (g_uint % 70))))
	_ = v26
	if !g_bool {
		return
	}
	return (r15 * (r15 >> 5))
}

func p27(a28 string, a29 string, a30 string) (r31 int8) {
	v32 := string(clip(string(rune(((g_int32 & g_int32) << ((g_uint64 << 0) & 63))))))
	L34:
	for i33 := range 2 {
		v35 := float32(g_float32)
		_ = v35
		_ = i33
		if (r31 <= int8(58)) {
			continue L34
		}
	}
	if (g_int64 >= g_int64) {
		var v36 uint32 = uint32(0xc9ff78f5)
		_ = v36
	}
	_ = v32
	if g_bool {
		return
	}
	return ((r31 % (r31 | 1)) - (r31 * r31))
}

func p37(a38 bool, a39 uint64) (r40 int8) {
	{
		L42:
		for _, i41 := range clip(sub(sub("ß€ß_", g_int, g_int), (^g_int), 15)) {
			v43 := (map[int]uint8)(map[int]uint8{})
			v44 := &v43
			_ = v43
			_ = v44
			_ = i41
			if a38 {
				break L42
			}
		}
		{
		}
		L46:
		for _, i45 := range clip(((g_string + g_string) + (g_string + ""))) {
			var v47 float32 = g_float32
			v48 := &v47
			_ = v47
			_ = v48
			_ = i45
			if (uint32(g_uint16) == uint32(g_uint16)) {
				continue L46
			}
		}
	}
	if true {
		return
	}
	return p27(sub("ß", g_int, -1), sub(g_string, 4611686018427387904, 4), string([]rune(g_string)))
}

func p49(a50 int) (r51 uint64) {
	switch x := ((a50 - a50) + (a50 - 7)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		if ((a50 ^ a50) > (a50 | -9223372036854775807)) {
			a50 = (a50 >> 45)
			a50 += (a50 % 2)
			v52 := S4(S4{f6: true})
			_ = v52
		}
		v53 := S8(g_S8)
		_ = v53
	case "z", "0":
		a50 ^= ((min(a50, a50) >> (max(a50, a50) & 31)) ^ (^a50))
		v54 := ([]int8)([]int8{int8(96), int8(-103)})
		_ = v54
	case "é":
		a50--
		a50 = (a50 >> (((g_uint16 + g_uint16) &^ (g_uint16 % (g_uint16 | 1))) % 33))
	default:
		for i55 := 0; i55 < 1; i55++ {
			v56 := S1(S1{f2: "界", f3: int32(4)})
			v57 := &v56
			a50 = (a50 * ((a50 + -3) ^ -6))
			a50 = a50
			_ = v56
			_ = v57
			_ = i55
		}
	}
	for i58 := 0; i58 < 6; i58++ {
		if (a50 != (a50 % 10)) {
			a50 = a50
			a50 -= (((i58 & a50) << 58) / 2)
			var v59 string = clip((g_string + (string(append([]byte(g_string), uint8(110))) + (g_string + g_string))))
			_ = v59
		} else {
			a50 = (+i58)
		}
		var v60 []uint8 = []uint8{uint8(215), uint8(1)}
		_ = v60
		_ = i58
	}
	if (g_bool && !g_bool) {
		a50 += a50
	}
	if (!g_bool && (g_string == "0_€")) {
		a50 = (a50 - -6954249589856579494)
	}
	if (a50 >= 13) {
		return
	}
	return (r51 / ((r51 << 32) | 1))
}

func p61(a62 bool) (r63 bool) {
	v64 := int32(int32(((g_int32 >> (g_int8 & 7)) << ((g_int32 >> 30) & 31))))
	var v65 []uint64 = []uint64{uint64(14430530686166599272), uint64(14)}
	for i66 := range 7 {
		if (g_float64 < float64(0)) {
			v67 := uint32(((uint32(g_uint16) + g_uint32) / (((g_uint32 ^ g_uint32) + (g_uint32 | uint32(16))) | 1)))
			_ = v67
		} else {
		}
		for i68 := 0; i68 < 2; i68++ {
			v69 := (map[int]uint8)(map[int]uint8{int(16): uint8(0xf7)})
			v70 := &v69
			v71 := uint((uint(uint64(v69[-4])) % (min(uint(g_uintptr), uint(i66)) | 1)))
			_ = v69
			_ = v70
			_ = v71
			_ = i68
		}
		v72 := (map[int]int)(map[int]int{})
		_ = v72
		_ = i66
		if !a62 {
			break
		}
	}
	_ = v64
	_ = v65
	if a62 {
		return
	}
	return (sub(g_string, g_int, g_int) > string([]rune(g_string)))
}

func core0() {
	var v73 uint32 = uint32(((g_int64 + int64(-1896695255848167328)) + (g_int64 | g_int64)))
	mix__5_uintptr([5]uintptr{uintptr(18446744073709551615), uintptr(9852624135897690677), uintptr(0x7)})
	switch x := ((g_int | g_int) << 20); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		var v74 string = clip(sub(string(append([]byte(string(append([]byte(g_string), g_uint8))), g_uint8)), g_int, g_int))
		mixs(v74)
	case "", "a":
		v75 := bool(((g_float64 / (g_float64 - g_float64)) > ((g_float64 + g_float64) / float64(g_uint8))))
		v76 := string(clip(string([]rune((g_string + (g_string + g_string))))))
		mixb(v75)
		mixs(v76)
		fallthrough
	case "é":
	default:
	}
	mix(uint64(v73))
}

type Innerstructs1 struct {
	X, Y uint32
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint32
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: uint32(35417223)}, Pt: [2]uint32{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint32(14)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint32(14)}, 8}
	other := struct {
		Innerstructs1
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

func pickswitches2(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 22, 27:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 17:
	{
		var v77 uintptr = (^uintptr((g_int8 - g_int8)))
		mix(uint64(v77))
	}
	r = (r % (min(int(f2i(g_float64)), (r << 45)) | 1))
		r += 100
	case 8, 12, 21:
		r += 1000
		switch {
		case y > 10:
			r++
		case y == 8:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
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

func switches2() {
	for x := range int32(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 10) {
	case tr(2, 3), tr(3, 10), tr(4, 10):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 10) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(10)
	switch e {
	case 10 + 100, "x", nil:
		mix(5)
	case int32(10):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type gridarrays3 [3][3]int16

func bumparrays3(a gridarrays3, p *gridarrays3) int16 {
	a[0][1] += 5
	p[1][2] -= 5
	return a[0][1] ^ p[1][2]
}

func arrays3() {
	var a gridarrays3
	a[1][2] = int16(-32767)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int16{1: int16(-28735), int16(-32768)}
	for i, x := range lit {
		lit[len(lit)-1] = 5
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
	m := map[[2]int]string{{1, 2}: "x", {1, 5}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 5}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func core4() {
	L79:
	for i78 := 0; i78 < 2; i78++ {
		var v80 int32 = ((g_int32 - int32(-0x3)) << 20)
		mix(fb(float64((((g_float32 / g_float32) + float32(1.5)) / (float32(i78) / (g_float32 - float32(0.1)))))))
		mix(uint64(v80))
		_ = i78
		if ((g_string + g_string) == string([]rune(g_string))) {
			break L79
		}
	}
	v81 := uint(((min(g_uint, g_uint) + g_uint) + g_uint))
	v82 := S4(S4{"界界", false, false})
	v83 := string(clip((sub((v82.f5 + v82.f5), 2747604434658289744, (g_int - 1554160012271145006)) + sub((v82.f5 + v82.f5), (^g_int), (g_int &^ -7)))))
	var v84 int16 = max(int16(g_uint32), (g_int16 ^ max(g_int16, g_int16)))
	{
		if (p49(len(v83)) < (g_uint64 / (g_uint64 | 1))) {
			if true {
			}
		}
		v81 += min((^(v81 & uint(1))), (v81 << ((v81 >> 46) % 33)))
	}
	mix(uint64(v81))
	mix_S4(v82)
	mixs(v83)
	mix(uint64(v84))
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("switches2", switches2)
	run("arrays3", arrays3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
