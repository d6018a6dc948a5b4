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

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0.1)

var g_int16 int16 = int16(9)

var g_int32 int32 = int32(0x3)

var g_int64 int64 = int64(-4376653826571153521)

var g_int8 int8 = int8(126)

var g_uint uint = uint(189630931421936696)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(2012029439)

var g_uint64 uint64 = uint64(7)

var g_uint8 uint8 = uint8(0xb)

var g_uintptr uintptr = uintptr(0x1)

func mix_map_uint8_uint8(x map[uint8]uint8) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [1]int
	f3 string
	f4 int64
}

type S5 struct {
	f6 uint
	f7 bool
	f8 bool
	f9 [1]int
}

func p10(a11 string) (r12 string) {
	if ((r12 != r12) == (g_bool == g_bool)) {
		if ((a11 + r12) != string([]rune(a11))) {
			v13 := S5(S5{uint(2), false, false, [1]int{-7014643290932779721}})
			v13.f9[0] = (+v13.f9[0])
			_ = v13
		}
		var v14 string = clip((sub(sub("界界", len(r12), len(r12)), (+len(a11)), (+len(a11))) + a11))
		var v15 uintptr = ((g_uintptr & min(g_uintptr, uintptr(0x0))) % 3)
		_ = v14
		_ = v15
	}
	L17:
	for i16 := 0; i16 < 7; i16++ {
		if ((a11 + " zz") != string(rune(g_int64))) {
			v18 := uintptr(((g_uintptr / ((g_uintptr | g_uintptr) | 1)) & ((g_uintptr &^ uintptr(12303648210323086887)) + (g_uintptr - uintptr(0xe69f949883e371a9)))))
			_ = v18
		}
		L20:
		for i19 := 0; i19 < 5; i19++ {
			v21 := ([1]uint8)([1]uint8{})
			var v22 float64 = (-(float64(g_uint16) - (g_float64 * float64(-1.5))))
			_ = v21
			_ = v22
			_ = i19
			if ((g_bool == g_bool) != !g_bool) {
				break L20
			}
		}
		_ = i16
		if g_bool {
			continue L17
		}
	}
	if g_bool {
		return
	}
	return clip(sub((a11 + ""), (len(a11) << (g_uint64 % 8)), len(a11)))
}

func p23(a24 bool, a25 string, a26 int) (r27 string) {
	a26 = (len(a25) >> ((max(g_uint, g_uint) + (g_uint ^ g_uint)) & 7))
	for i28 := range 2 {
		L30:
		for i29 := 0; i29 < 2; i29++ {
			a26 = (int((+g_int32)) * ((len(r27) - i29) / (a26 | 1)))
			a26 *= max(a26, (len(r27) + (a26 >> (g_uint & 63))))
			_ = i29
			if !(a25 > "0Жé") {
				break L30
			}
		}
		a26 &^= ((+i28) << (((g_uint16 + g_uint16) * (g_uint16 + g_uint16)) & 63))
		_ = i28
		if a24 {
			continue
		}
	}
	var v31 bool = (a24 != ((+g_uint32) < (g_uint32 * uint32(0xbe3050fb))))
	_ = v31
	if !a24 {
		return
	}
	return clip((a25 + sub("", len(r27), -3854072216953281170)))
}

func p32(a33 bool, a34 string, a35 string) (r36 bool) {
	{
		var v37 float32 = ((float32(g_int64) * float32(g_float64)) + ((g_float32 - g_float32) / g_float32))
		for _, i38 := range clip((a34 + (a34 + a34))) {
			_ = i38
		}
		_ = v37
	}
	if ((g_float64 / g_float64) <= float64(len(a35))) {
		switch x := (len(a34) / (len(a34) | 1)); x & 7 {
		case 0:
			v39 := ([5]int)([5]int{-794884081086817352, -3992812089453446435, 15, -3, 13})
			_ = v39
			fallthrough
		case 4, 5:
		case 6:
			var v40 bool = ((!a33 || (g_float64 <= g_float64)) == ((-len(a34)) != int(g_uint64)))
			_ = v40
		default:
		}
	}
	switch x := (len(a35) & (^len(a34))); uint8(x>>3) & 7 {
	case 5:
		if (len(a34) >= (len(a34) << 51)) {
			v41 := (map[uint8]uint64)(map[uint8]uint64{uint8(18): uint64(12), uint8(26): uint64(4456456322212408100), uint8(4): uint64(365299135308766839), uint8(13): uint64(0)})
			var v42 []uint8 = []uint8{uint8(0x10), uint8(2), uint8(15), uint8(0xa)}
			_ = v41
			_ = v42
		} else {
		}
	case 1, 6:
		fallthrough
	case 4:
		L44:
		for i43 := 0; i43 < 7; i43++ {
			_ = i43
			if (min(g_int32, int32(0x7fffffff)) != (g_int32 % (g_int32 | 1))) {
				continue L44
			}
		}
	default:
		switch x := int((g_int64 ^ g_int64)); uint8(x>>3) & 7 {
		case 1:
			a34 = clip(string(rune((g_uint32 | (g_uint32 & g_uint32)))))
		case 6, 2:
		case 5:
		}
	}
	if (r36 == r36) {
		return
	}
	return ((len(a35) ^ len(a35)) >= len(a34))
}

func p45(a46 uint32, a47 uint64) (r48 uint32) {
	v49 := (map[int]string)(map[int]string{int(13): "😀Q 😀€", int(6): "é", int(7): "Qé"})
	v50 := uint8((uint8((g_int8 - g_int8)) % ((g_uint8 ^ g_uint8) | 1)))
	if ((v49[-9223372036854775808] != "\té😀界\x00") != (g_bool != g_bool)) {
		for i51 := 0; i51 < 4; i51++ {
			v52 := uint16((((g_uint16 * g_uint16) % ((g_uint16 >> 25) | 1)) &^ (uint16(g_uintptr) >> 67)))
			_ = v52
			_ = i51
		}
	}
	if ((v49[-3797811490227684656] > v49[8]) || (v49[18] > "\x00\x00__€")) {
		for i53 := 0; i53 < 7; i53++ {
			v54 := ([]string)([]string{"😀a", "aß"})
			v55 := int8(int8(0x7f))
			_ = v54
			_ = v55
			_ = i53
		}
		L57:
		for i56 := range 1 {
			var v58 []string = []string{" é"}
			_ = v58
			_ = i56
			if (p32(g_bool, v49[1918593064493488102], v49[-8]) == (g_bool == g_bool)) {
				continue L57
			}
		}
	} else {
		for i59 := int16(8); i59 > 0; i59 /= 2 {
			var v60 map[int]int = map[int]int{int(9): 4611686018427387903, int(2): 4611686018427387903, int(6): 8674324928534802242}
			v60[-9223372036854775807] -= v60[14]
			_ = v60
			_ = i59
		}
	}
	_ = v49
	_ = v50
	if (g_float64 != float64(-0.15420202919351933)) {
		return
	}
	return (r48 << (g_uint8 % 8))
}

func p61(a62 int32, a63 bool) (r64 bool) {
	v65 := uint32((+p45((g_uint32 % 3), (g_uint64 | g_uint64))))
	for i66 := 6; i66 >= 0; i66-- {
		v67 := float64(float64(((g_float32 * float32(0.1)) / float32(a62))))
		_ = v67
		_ = i66
	}
	v68 := float32((((g_float32 + g_float32) + float32(g_float64)) / float32((a62 & a62))))
	_ = v65
	_ = v68
	if a63 {
		return
	}
	return a63
}

func core0() {
	v69 := (map[uint8]uint8)(map[uint8]uint8{uint8(11): uint8(127), uint8(14): uint8(0)})
	L71:
	for i70 := 0; i70 < 6; i70++ {
		_ = i70
		if (i70 == (i70 % 100)) {
			continue L71
		}
	}
	if !g_bool {
		mix_sl_string([]string{"", "ß", "az\"0\n", "界\x00\n"})
	} else {
		if ((g_uintptr / (g_uintptr | 1)) <= (g_uintptr << (len(v69) & 31))) {
			switch x := int(v69[uint8(0)]); uint8(x>>3) & 7 {
			case 2:
				fallthrough
			case 1, 0:
			case 5:
				mix(uint64(v69[uint8(0x7b)]))
			}
			v72 := uint8(v69[uint8(29)])
			v73 := &v72
			mix(uint64(v72))
			mix_p_uint8(v73)
		} else {
			var v74 []int = []int{}
			mix_sl_int(v74)
		}
	}
	mix_map_uint8_uint8(v69)
}

type Innerstructs1 struct {
	X, Y uint
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uint(3), Pt: [2]uint{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint(17)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint(17)}, 8}
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

type shapeifaces2 interface {
	area() int
}
type solidifaces2 interface {
	shapeifaces2
	error
}
type sqifaces2 struct{ a int }
type boxifaces2 struct {
	shapeifaces2
	h int
}

func (s sqifaces2) area() int      { return s.a * s.a }
func (b *boxifaces2) area() int    { return b.shapeifaces2.area() * b.h }
func (b *boxifaces2) Error() string { return "box" }

func kindifaces2(x any) int {
	switch x.(type) {
	case int:
		return 0
	case bool:
		return 1
	case shapeifaces2:
		return 2
	case func() int:
		return 3
	case map[string]int:
		return 4
	case error:
		return 5
	case nil:
		return 6
	case *int:
		return 7
	case []int:
		return 8
	case int8, uint8:
		return 9
	case string:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 8
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces2:
		return v.area() + len(v.Error())
	case shapeifaces2:
		return v.area()
	case func(int) int:
		return v(8)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 8
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{8}, &boxifaces2{sqifaces2{2}, 8}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{8}
	mixb(s == shapeifaces2(sqifaces2{8}))
	mixb(any(s) == any(sqifaces2{8 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces2)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces2); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces2); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces2{s, 2}
	s = &boxifaces2{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e-300, 1, inf, -inf, nan, -zero} {
		y := (float64((g_int32 / (g_int32 | 1))) - float64(min(g_uint64, uint64(13))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(y))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*264)) + uint64(i))
	}
	var acc float32
	for i := range 94 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e-300: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("ifaces2", ifaces2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
