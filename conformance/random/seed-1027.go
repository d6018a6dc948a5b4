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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = true

var g_float64 float64 = float64(1e-300)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(20)

var g_int32 int32 = int32(-0x3)

var g_int64 int64 = int64(3)

var g_int8 int8 = int8(16)

var g_string string = "€\téz"

var g_uint uint = uint(0x7fffffffffffffff)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(10)

var g_uint64 uint64 = uint64(1162121626928156827)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(1)

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

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 bool
	f4 [2]int
}

type S5 struct {
	f6 uint64
}

type S7 struct {
	f8 bool
}

func p9(a10 string) (r11 string) {
	{
		v12 := int64(int64(((g_int16 / (g_int16 | 1)) ^ (g_int16 | g_int16))))
		v13 := &v12
		for i14 := range 5 {
			v15 := string(clip((a10 + string(append([]byte(r11), uint8(90))))))
			_ = v15
			_ = i14
			if g_bool {
				continue
			}
		}
		if ((g_bool || g_bool) && (r11 >= a10)) {
			a10 = clip(sub(((r11 + "0世\"世") + string([]rune(r11))), (len(a10) << (uintptr(g_uint64) & 31)), (len(r11) ^ int(len(r11)))))
		}
		_ = v12
		_ = v13
	}
	if (len(r11) > len(r11)) {
		return
	}
	return clip(string(rune((g_uint &^ g_uint))))
}

func p16(a17 int, a18 string, a19 int) (r20 uint) {
	a18 = clip(string(rune(min((g_uintptr << 57), uintptr(4898886751122191782)))))
	{
		switch x := a19; x & 7 {
		case 7:
			a19 &= a19
			a18 = clip((a18 + string([]rune(a18))))
		case 1, 4:
			a17 += int((g_uint8 << (g_uint64 % 70)))
		case 6:
			a19, a17 = int(f2i(float64((g_int32 / 8)))), int(r20)
		default:
			var v21 S5 = S5{uint64(4611686018427387904)}
			_ = v21
		}
		for i22 := 0; i22 < 1; i22++ {
			a18 = clip((a18 + string([]rune(string(rune(i22))))))
			a18 = clip((a18 + (a18 + (a18 + a18))))
			_ = i22
		}
		switch x := len(a18); uint8(x>>3) & 7 {
		case 7:
			a19 ^= (len(a18) >> (((+g_int16) / 3) & 31))
		case 1, 3:
			v23 := ([5]int)([5]int{-4, 2680428457167333439})
			_ = v23
			fallthrough
		case 0:
			a19, a17 = (a17 >> 22), (int(g_uint64) | (a19 % 100))
		default:
			a19 = a17
		}
	}
	var v24 map[int]int = map[int]int{int(0): -8402975021898582350}
	_ = v24
	if (g_float64 == g_float64) {
		return
	}
	return (r20 % ((r20 &^ r20) | 1))
}

func p25(a26 uintptr) (r27 uint32) {
	if ((^a26) != (a26 / (a26 | 1))) {
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "z":
		case "é", "0":
		case "":
		default:
		}
	} else {
		if !(g_string != " ") {
			v28 := ([]string)([]string{"Ж€😀\x000", " "})
			_ = v28
		}
	}
	if (max(g_int, g_int) < (g_int &^ g_int)) {
		if g_bool {
		}
	} else {
		var v29 S5 = S5{uint64(0x11)}
		_ = v29
	}
	for i30 := 0; i30 < 2; i30++ {
		_ = i30
	}
	if (g_bool && g_bool) {
		return
	}
	return uint32(max(g_int16, g_int16))
}

func p31(a32 int8, a33 bool, a34 int64) (r35 uint64) {
	var v36 S7 = S7{f8: true}
	switch x := (g_int >> 39); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		v37 := int((((g_int / 10) | g_int) / (((g_int & 4611686018427387904) / (g_int | 1)) | 1)))
		switch x := (v37 >> (v37 & 7)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v37 = v37
			fallthrough
		case "0", "":
			v37 &^= ((^v37) % ((+v37) | 1))
		case "é":
			v37 = int((g_uint16 >> (v37 & 31)))
			v37 = v37
		default:
			v37 = v37
		}
		_ = v37
	case "a", "z":
		var v38 int32 = max(((g_int32 + g_int32) - g_int32), (int32(g_int16) &^ g_int32))
		v39 := &v38
		a34 = a34
		_ = v38
		_ = v39
	case "":
	default:
		var v40 uint16 = ((uint16(g_int16) << (max(g_uint, uint(14099695868476590286)) & 7)) >> (p25(g_uintptr) % 70))
		_ = v40
	}
	var v41 map[uint8]uint8 = map[uint8]uint8{uint8(8): uint8(11), uint8(0): uint8(7), uint8(2): uint8(1)}
	_ = v36
	_ = v41
	if (g_int > 8) {
		return
	}
	return (r35 % ((r35 >> (g_uint32 % 70)) | 1))
}

func core0() {
	L43:
	for i42 := range 5 {
		mix(uint64(uint(((g_uintptr / 10) &^ uintptr(g_int16)))))
		_ = i42
		if g_bool {
			continue L43
		}
	}
	v44 := ([]uintptr)([]uintptr{uintptr(14), uintptr(1), uintptr(15)})
	{
	}
	mix_sl_uintptr(v44)
}

type Innerstructs1 struct {
	X, Y uint8
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint8
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: uint8(17)}, Pt: [2]uint8{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint8(0x2)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint8(0x2)}, 5}
	other := struct {
		Innerstructs1
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type keymaps2 struct {
	a uint8
	b bool
}

func maps2() {
	m := map[uint8]string{}
	for i := range 10 {
		k := uint8(int(g_uint))
		m[k] += "z_\x00😀"
		if i%2 == 0 {
			delete(m, uint8(0x2))
		}
	}
	v, ok := m[uint8(255)]
	mixs(v)
	mixb(ok)
	mix_map_uint8_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{uint8(0x2), true}: 1}
	sk[keymaps2{uint8(255), false}]++
	sk[keymaps2{uint8(0x2), true}] += 2
	mix(uint64(sk[keymaps2{uint8(0x2), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = uint8(65)
	mixb(pm[1].b && pm[1].a == uint8(65))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](10)))
	clear(ik)
	var nilmap map[uint8]string
	_, ok = nilmap[uint8(182)]
	delete(nilmap, uint8(182))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type gridarrays3 [3][3]uint16

func bumparrays3(a gridarrays3, p *gridarrays3) uint16 {
	a[0][1] += 9
	p[2][2] -= 9
	return a[0][1] ^ p[2][2]
}

func arrays3() {
	var a gridarrays3
	a[2][2] = uint16(48183)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]uint16{2: uint16(32767), uint16(15984)}
	for i, x := range lit {
		lit[len(lit)-1] = 9
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
	m := map[[2]int]string{{1, 2}: "x", {2, 9}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{2, 9}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("maps2", maps2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
