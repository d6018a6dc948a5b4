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

var g_S3 S3 = S3{f4: uint32(0x6af9a413), f5: false, f6: uint32(0x5645be66)}

var g_bool bool = false

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -7854888015704569927

var g_int16 int16 = int16(5)

var g_int32 int32 = int32(9)

var g_int64 int64 = int64(-9187191367569532029)

var g_int8 int8 = int8(0x11)

var g_sl_int []int = []int{2, 5}

var g_string string = "z"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(14)

var g_uint64 uint64 = uint64(15)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(0xf49286f76ce7d5f8)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix_map_int_uint64(x map[int]uint64) {
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

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

type S1 struct {
	f2 uint32
}

type S3 struct {
	f4 uint32
	f5 bool
	f6 uint32
}

func p7(a8 bool, a9 int, a10 int8) (r11 int16) {
	if ((a9 == a9) || (a8 != a8)) {
		switch x := (a9 << ((a10 * a10) & 31)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			a9 *= (a9 &^ ((a9 >> 51) % 7))
			a9 &= min((a9 << ((g_uint16 + uint16(0x11)) % 33)), (a9 >> (g_uint32 & 31)))
		case "a", "0":
			var v12 uint = g_uint
			_ = v12
		case "é":
			var v13 int16 = int16(int64(f2i(g_float64)))
			a10 = (a10 | (a10 + (a10 &^ int8(126))))
			_ = v13
		}
		a9 = int((a10 >> ((g_uint16 << (g_uint8 % 33)) % 70)))
	} else {
		if !!a8 {
			a9 = (a9 | a9)
			v14 := int64(((int64(f2i(g_float64)) + (g_int64 >> (g_uint8 % 8))) ^ ((g_int64 - g_int64) + (g_int64 / 7))))
			v15 := &v14
			v16 := ([]int)(g_sl_int)
			v17 := &v16
			_ = v14
			_ = v15
			_ = v16
			_ = v17
		}
		if !!a8 {
			a9 = ((a9 ^ (a9 >> 30)) * (a9 / 7))
			a9 -= (((a9 & 4611686018427387904) &^ (a9 & a9)) >> 63)
		}
	}
	a9 = (a9 * int(f2i((g_float64 - g_float64))))
	if !(g_float64 >= g_float64) {
		a9 = int(f2i(((g_float64 + g_float64) + float64(g_uint8))))
		var v18 []uintptr = []uintptr{uintptr(0xcbae55439204be9a), uintptr(1), uintptr(0xe), uintptr(18307171778878111826), uintptr(8)}
		L20:
		for i19 := int16(64); i19 > 0; i19 /= 2 {
			v21 := S3(S3{f5: true, f6: uint32(9)})
			_ = v21
			_ = i19
			if !(a8 != a8) {
				continue L20
			}
		}
		_ = v18
	} else {
		if !(g_uint == uint(17145127049929834015)) {
			var v22 int64 = (((g_int64 ^ g_int64) % ((g_int64 / (g_int64 | 1)) | 1)) / (((g_int64 | g_int64) % 10) | 1))
			v23 := &v22
			_ = v22
			_ = v23
		} else {
			a9 = int(f2i(((g_float64 + float64(1e-300)) + (g_float64 / g_float64))))
			v24 := S1(S1{uint32(1796156582)})
			_ = v24
		}
	}
	if !a8 {
		return
	}
	return (r11 << ((g_uint8 / (g_uint8 | 1)) % 33))
}

func p25(a26 string) (r27 bool) {
	for i28 := 6; i28 >= 0; i28-- {
		for i29 := 5; i29 >= 0; i29-- {
			_ = i29
		}
		if r27 {
		}
		_ = i28
		if (min(g_uint8, uint8(13)) != g_uint8) {
			break
		}
	}
	if (a26 < "a\"世") {
		return
	}
	return false
}

func p30(a31 string, a32 int, a33 bool) (r34 string) {
	v35 := uintptr((uintptr(g_uint16) & g_uintptr))
	v36 := &v35
	if ((a32 > -4913346534744120247) == (a33 != false)) {
		var v37 bool = (a33 && a33)
		if (len(a31) != int(g_uint)) {
			a32 = int((*v36))
			a32 &= int(((a32 | a32) + (len(r34) << (g_int16 & 63))))
		}
		_ = v37
	} else {
		a32 -= int(f2i(g_float64))
		L39:
		for i38 := range 1 {
			v35 |= max((*v36), (v35 / 2))
			a32 = (len(r34) * int(a32))
			a32 = int(((*v36) | (v35 >> 22)))
			_ = i38
			if (p25(r34) != (g_uint != g_uint)) {
				break L39
			}
		}
	}
	var v40 map[int]int = map[int]int{int(24): -9223372036854775807, int(28): -6189703204307257490, int(12): 1}
	_ = v35
	_ = v36
	_ = v40
	if a33 {
		return
	}
	return clip(string(append([]byte(a31), (g_uint8 + uint8(6)))))
}

func p41(a42 int) (r43 bool) {
	var v44 uintptr = max(((-g_uintptr) ^ (g_uintptr % 10)), min((g_uintptr % 64), (g_uintptr * g_uintptr)))
	a42 = (a42 ^ (a42 | (+a42)))
	switch x := a42; uint8(x>>3) & 7 {
	case 5:
		v45 := uint16(g_uint16)
		_ = v45
	case 6, 0:
		a42 = (a42 | (a42 % (a42 | 1)))
		var v46 []int64 = []int64{int64(-9223372036854775808), int64(-0x8), int64(-2960857981058316848), int64(-5), int64(6)}
		_ = v46
	case 1:
		if (string([]rune(g_string)) == p30(g_string, 7, r43)) {
			v47 := S3(g_S3)
			_ = v47
		} else {
			a42 = int(g_uint32)
		}
		a42 *= (int(a42) ^ int(f2i(float64(g_int16))))
	}
	_ = v44
	if (a42 > a42) {
		return
	}
	return r43
}

func p48(a49 int) (r50 bool) {
	v51 := int64(int64(f2i(((g_float64 - g_float64) + float64(g_int64)))))
	{
		v52 := int16(p7(!p25("Qz"), int(uintptr(g_uint32)), ((g_int8 + int8(-1)) - int8(64))))
		v53 := &v52
		_ = v52
		_ = v53
	}
	a49 = min(a49, (-(a49 &^ 1)))
	v54 := int32(int32(((g_int16 + int16(32766)) - int16(-6882))))
	_ = v51
	_ = v54
	if p41(13) {
		return
	}
	return false
}

func core0() {
	for i55 := 7; i55 >= 0; i55-- {
		{
			if g_bool {
			}
			for i56 := int16(4); i56 > 0; i56 /= 2 {
				mix(uint64(((i56 & (-i56)) / 8)))
				_ = i56
			}
		}
		_ = i55
	}
	{
		{
			for i57 := int16(2); i57 > 0; i57 /= 2 {
				v58 := string(clip(sub((sub(g_string, g_int, -558117456195363525) + string(append([]byte(g_string), g_uint8))), -6377225050649218866, (g_int / 10))))
				var v59 S1 = S1{uint32(1073741824)}
				v60 := &v59
				mixs(v58)
				mix_S1(v59)
				mix_p_S1(v60)
				_ = i57
			}
		}
	}
	if true {
	} else {
		switch x := (int(f2i(g_float64)) * (g_int + g_int)); x & 7 {
		case 7:
			switch x := (int(g_uint32) + (g_int ^ -9046799338327216095)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "", "0":
			case "é":
			default:
			}
		case 4, 0:
		case 6:
		default:
			if p25(string(append([]byte(g_string), g_uint8))) {
				var v61 int16 = max((int16(g_uint32) & (g_int16 & g_int16)), ((g_int16 &^ g_int16) & (g_int16 | g_int16)))
				mix(uint64(v61))
			}
		}
	}
	if !!g_bool {
		switch x := (g_int ^ (g_int >> 40)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			switch x := (^(g_int - g_int)); uint8(x>>3) & 7 {
			case 5:
				fallthrough
			case 6, 0:
			case 1:
			}
			{
				var v62 int64 = ((g_int64 >> 65) * (g_int64 - (g_int64 >> (g_uint64 % 8))))
				mix(uint64(v62))
			}
		case "a", "z":
			fallthrough
		case "0":
			for i63 := 0; i63 < 3; i63++ {
				var v64 map[uint8]string = map[uint8]string{uint8(9): "ß\"", uint8(4): "a\n€"}
				mix_map_uint8_string(v64)
				_ = i63
				if false {
					break
				}
			}
		default:
			for i65 := 6; i65 >= 0; i65-- {
				mix(uint64((((-g_uint8) &^ (g_uint8 &^ g_uint8)) ^ ((g_uint8 & g_uint8) << 43))))
				_ = i65
			}
		}
	}
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]uint64{}
	for i := range 8 {
		k := int(int((g_int64 % 64)))
		m[k] += uint64(0x1)
		if i%2 == 0 {
			delete(m, 737575926921601844)
		}
	}
	v, ok := m[-7]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{737575926921601844, true}: 1}
	sk[keymaps1{-7, false}]++
	sk[keymaps1{737575926921601844, true}] += 2
	mix(uint64(sk[keymaps1{737575926921601844, true}]*100 + len(sk)))
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
	pm[1].a = -569441809660658188
	mixb(pm[1].b && pm[1].a == -569441809660658188)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](8)))
	clear(ik)
	var nilmap map[int]uint64
	_, ok = nilmap[9223372036854775806]
	delete(nilmap, 9223372036854775806)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type Innerstructs2 struct {
	X, Y uintptr
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uintptr
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 1
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: uintptr(6)}, Pt: [2]uintptr{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uintptr(0xcf275ae7ce4d4e2f)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uintptr(0xcf275ae7ce4d4e2f)}, 1}
	other := struct {
		Innerstructs2
		n int
	}{n: 1}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+1
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case int:
		return 0
	case nil:
		return 1
	case int8, uint8:
		return 2
	case map[string]int:
		return 3
	case *int:
		return 4
	case bool:
		return 5
	case string:
		return 6
	case []int:
		return 7
	case shapeifaces3:
		return 8
	case error:
		return 9
	case func() int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 3
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(3)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 3
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{3}, &boxifaces3{sqifaces3{2}, 3}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{3}
	mixb(s == shapeifaces3(sqifaces3{3}))
	mixb(any(s) == any(sqifaces3{3 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("structs2", structs2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
