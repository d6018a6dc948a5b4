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

var g_S7 S7 = S7{uint16(32767), false}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0)

var g_int int = -5

var g_int16 int16 = int16(-0x8000)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(-50)

var g_string string = "\t界é0"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(0x11)

var g_uint32 uint32 = uint32(87832087)

var g_uint64 uint64 = uint64(14899077004463338859)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S7(x S7) {
	mix(uint64(x.f8))
	mixb(x.f9)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 [3]int
	f5 bool
	f6 int16
}

type S7 struct {
	f8 uint16
	f9 bool
}

func p10(a11 int, a12 int16, a13 bool) (r14 uint64) {
	if (a13 || (g_float64 != float64(1e10))) {
		var v15 float32 = (((g_float32 - g_float32) + float32(g_int64)) + (float32(g_float64) - (g_float32 * g_float32)))
		_ = v15
	} else {
		a11 = (a11 & (+a11))
	}
	var v16 uint32 = (g_uint32 &^ ((g_uint32 % (g_uint32 | 1)) | (g_uint32 + uint32(0x786b35de))))
	var v17 string = clip(sub(sub((g_string + g_string), (a11 &^ a11), a11), int(f2i((-g_float64))), ((a11 &^ a11) - (a11 % 8))))
	_ = v16
	_ = v17
	if (g_float64 != g_float64) {
		return
	}
	return ((r14 &^ r14) >> (g_uint % 8))
}

func p18(a19 bool) (r20 bool) {
	var v21 map[int]int = map[int]int{int(11): 7, int(2): 12, int(27): 3}
	_ = v21
	if (a19 && r20) {
		return
	}
	return ((g_int <= g_int) == !r20)
}

func p22(a23 uint32, a24 string) (r25 string) {
	r25 = clip(sub(sub((a24 + r25), (-len(r25)), (len(a24) &^ len(a24))), ((len(r25) - len(a24)) - (len(r25) / (len(a24) | 1))), (len(r25) | len(r25))))
	L27:
	for i26 := 0; i26 < 7; i26++ {
		var v28 uint32 = uint32(len(r25))
		switch x := len(r25); uint8(x>>3) & 7 {
		case 0:
		case 1, 3:
			var v29 S3 = S3{[3]int{}, true, int16(32766)}
			_ = v29
		case 7:
		}
		_ = v28
		_ = i26
		if ((g_float64 > g_float64) && (a23 >= a23)) {
			continue L27
		}
	}
	switch x := ((len(a24) % 2) % (len(r25) | 1)); uint8(x>>3) & 7 {
	case 4:
	case 1, 2:
		if (float64(g_float32) != (-g_float64)) {
		} else {
		}
	case 7:
		v30 := string(clip(sub((a24 + (a24 + r25)), len(r25), (-len(a24)))))
		if p18(g_bool) {
			v30 = clip(v30)
		}
		_ = v30
	}
	{
		var v31 []int8 = []int8{int8(1), int8(4), int8(-0x61), int8(65)}
		_ = v31
	}
	if !g_bool {
		return
	}
	return clip(((a24 + r25) + string(rune(len(r25)))))
}

func p32(a33 uint64) (r34 bool) {
	v35 := int8((-int8((g_int8 - g_int8))))
	v36 := &v35
	var v37 uint64 = (p10((g_int % (g_int | 1)), (g_int16 ^ int16(3586)), (g_float64 >= g_float64)) / (a33 | 1))
	_ = v35
	_ = v36
	_ = v37
	if false {
		return
	}
	return ((a33 & a33) <= (^a33))
}

func p38(a39 int32) (r40 uint64) {
	if g_bool {
		v41 := uint(min((uint(g_int) >> ((g_uint & uint(0)) & 63)), g_uint))
		_ = v41
	}
	L43:
	for i42 := 5; i42 >= 0; i42-- {
		if (i42 < (i42 << (r40 % 8))) {
		}
		a39 -= (a39 << ((+(g_uintptr << (g_uint & 7))) & 7))
		_ = i42
		if ((g_float64 * float64(3.141592653589793)) < (g_float64 + g_float64)) {
			break L43
		}
	}
	for i44 := 0; i44 < 7; i44++ {
		if (int64(g_uint16) <= int64(g_uint)) {
		} else {
			v45 := int32(int32(9))
			_ = v45
		}
		_ = i44
	}
	if !g_bool {
		return
	}
	return (r40 / (r40 | 1))
}

func core0() {
	{
		v46 := float32((float32(uint64(g_int8)) / ((g_float32 - float32(16777217)) * float32(0.1))))
		mix(fb(float64(v46)))
	}
	for i47 := 3; i47 >= 0; i47-- {
		v48 := int16((((g_int16 ^ int16(16)) ^ int16(-5)) - (int16(g_uint8) << ((g_uint64 & g_uint64) % 8))))
		{
		}
		v48 |= (int16((g_int32 + g_int32)) * int16((v48 >> (g_uint8 % 8))))
		mix(uint64(v48))
		_ = i47
	}
	{
		v49 := uint(((-(g_uint >> (g_int64 & 31))) >> ((+(g_int &^ g_int)) & 31)))
		mix(uint64(v49))
	}
	{
		var v50 float32 = (-((g_float32 - g_float32) * float32(g_int16)))
		mix(fb(float64(v50)))
	}
}

type Innerstructs1 struct {
	X, Y int16
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int16
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 9
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: int16(-0x2)}, Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(0x13)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int16(0x13)}, 9}
	other := struct {
		Innerstructs1
		n int
	}{n: 9}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+9
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
	case []int:
		return 0
	case error:
		return 1
	case int:
		return 2
	case shapeifaces2:
		return 3
	case nil:
		return 4
	case string:
		return 5
	case int8, uint8:
		return 6
	case bool:
		return 7
	case func() int:
		return 8
	case *int:
		return 9
	case map[string]int:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
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
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 4
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{4}, &boxifaces2{sqifaces2{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{4}
	mixb(s == shapeifaces2(sqifaces2{4}))
	mixb(any(s) == any(sqifaces2{4 + 1}))
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

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "世\n€" + "\xff\xc3(" + "zQa\x00€"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[10%len(b)] ^= 63
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 10, 63) + string(rune(-1)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 10:
		mix(10)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 10
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func core4() {
	if ((g_int - g_int) < (g_int % (g_int | 1))) {
		if (!g_bool || true) {
			var v51 uint8 = (uint8((g_uint64 >> (g_int & 63))) * ((g_uint8 % (g_uint8 | 1)) >> ((g_uint &^ uint(2)) % 33)))
			if p18((g_bool == false)) {
				v52 := S7(g_S7)
				mix_S7(v52)
			} else {
			}
			{
				var v53 [3]int = [3]int{13, 3752865330282116195}
				mix__3_int(v53)
			}
			mix(uint64(v51))
		} else {
			{
			}
		}
	}
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("ifaces2", ifaces2)
	run("strings3", strings3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
