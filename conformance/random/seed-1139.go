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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = false

var g_float64 float64 = float64(-1.5)

var g_int int = -7081949942190619287

var g_int16 int16 = int16(10)

var g_int32 int32 = int32(1397048018)

var g_int64 int64 = int64(15)

var g_int8 int8 = int8(15)

var g_string string = "ß"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(2)

var g_uint64 uint64 = uint64(16532240611182339516)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(2779860754891773430)

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int8
	f3 [2]int
}

type S4 struct {
	f5 [1]int
}

func p6(a7 uint, a8 int) (r9 uint) {
	a8 = int(g_int16)
	if (float64(g_uint64) >= float64(0)) {
		a8 -= -7059641517526268414
	}
	if g_bool {
		return
	}
	return (a7 >> (int32(g_int8) & 7))
}

func p10(a11 int, a12 bool) (r13 bool) {
	var v14 bool = !((g_float64 - float64(1e10)) == float64(g_int16))
	for i15 := 1; i15 >= 0; i15-- {
		if true {
			a11 = a11
		}
		a11--
		_ = i15
		if ((g_float64 - float64(7)) >= (g_float64 * g_float64)) {
			continue
		}
	}
	a11 &^= ((a11 / ((a11 >> 57) | 1)) % (a11 | 1))
	_ = v14
	if (g_string == g_string) {
		return
	}
	return (g_uint8 <= (g_uint8 - uint8(64)))
}

func p16(a17 int64, a18 int) (r19 uint16) {
	a18 = (((a18 >> 14) &^ (a18 - 7)) | a18)
	{
		var v20 uintptr = (max((g_uintptr / (g_uintptr | 1)), (g_uintptr / 100)) & ((-g_uintptr) % ((g_uintptr / (g_uintptr | 1)) | 1)))
		v21 := &v20
		if g_bool {
			a18 = (a18 >> (g_uint64 & 31))
			v20 = (uintptr((+g_uint)) * ((*v21) >> (uint64(g_int8) % 70)))
		}
		_ = v20
		_ = v21
	}
	switch x := (int(g_int16) >> 20); []string{"a", "z", "", "é"}[x&3] {
	case "":
		for _, i22 := range clip(sub((g_string + g_string), a18, (a18 &^ a18))) {
			var v23 map[string]uint16 = map[string]uint16{"\"😀Ж": uint16(0xbb4b), "": uint16(0xbfc7), "Жß界界Ж": uint16(65535)}
			v24 := &v23
			var v25 map[int]uint8 = map[int]uint8{int(1): uint8(19), int(26): uint8(78), int(11): uint8(11), int(23): uint8(7)}
			_ = v23
			_ = v24
			_ = v25
			_ = i22
		}
		switch x := (a18 << ((g_uintptr % 10) & 63)); x & 7 {
		case 2:
			r19 = (-r19)
			var v26 int8 = int8((g_int16 + (g_int16 & g_int16)))
			_ = v26
		case 3, 5:
			a18 = (a18 - ((a18 &^ a18) / 100))
		case 1:
			a18 = (int((g_uint << 14)) / 2)
		}
	case "a", "é":
		a18 = (^a18)
		switch x := a18; uint8(x>>3) & 7 {
		case 4:
			a18 = a18
		case 1, 7:
			a18 = (a18 &^ (-(a18 ^ a18)))
			a18 = int(((a17 &^ a17) ^ (a17 | int64(-7792104018566961964))))
		case 3:
			a18 = (int(uintptr(r19)) % 64)
		default:
			a18--
		}
	case "0":
		L28:
		for i27 := 2; i27 >= 0; i27-- {
			v29 := uint(p6((+(g_uint << (g_uint8 % 33))), a18))
			_ = v29
			_ = i27
			if (p10(a18, g_bool) != (g_uint64 == g_uint64)) {
				continue L28
			}
		}
	}
	a18 &^= (((a18 / 10) >> 37) % ((a18 | (a18 >> (g_uint & 63))) | 1))
	if (g_string <= g_string) {
		return
	}
	return (r19 << ((g_uint32 >> 38) & 7))
}

func p30(a31 bool) (r32 bool) {
	if (r32 != p10(g_int, r32)) {
		for i33 := 2; i33 >= 0; i33-- {
			var v34 S1 = S1{f2: int8(-8), f3: [2]int{}}
			_ = v34
			_ = i33
		}
		var v35 []int = []int{4611686018427387903, -4, 4611686018427387903, -784606885858536008}
		_ = v35
	} else {
		v36 := S1(S1{int8(83), [2]int{2}})
		_ = v36
	}
	L38:
	for i37 := 0; i37 < 2; i37++ {
		L40:
		for i39 := 0; i39 < 2; i39++ {
			v41 := bool((r32 != ((g_float64 * g_float64) == g_float64)))
			var v42 uint = (g_uint | min((g_uint - g_uint), min(g_uint, g_uint)))
			v43 := &v42
			_ = v41
			_ = v42
			_ = v43
			_ = i39
			if (g_uint8 <= (g_uint8 >> (g_int32 & 7))) {
				break L40
			}
		}
		v44 := string(clip((sub(g_string, (i37 &^ i37), (i37 * -9)) + string(append([]byte(g_string), (g_uint8 % (g_uint8 | 1)))))))
		v45 := &v44
		switch x := (len(v44) / ((len(v44) ^ len(v44)) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v46 int8 = g_int8
			_ = v46
		case "z", "":
		case "é":
			r32 = p10((len(v44) / (i37 | 1)), r32)
		}
		_ = v44
		_ = v45
		_ = i37
		if !(a31 == r32) {
			break L38
		}
	}
	if (g_string == g_string) {
		return
	}
	return a31
}

func core0() {
	var v47 string = clip((g_string + string(rune((g_uint >> (g_int & 7))))))
	if ((g_bool == g_bool) != !g_bool) {
		if (uintptr(len(v47)) != uintptr(12933401798587521795)) {
			switch x := len(v47); []string{"a", "z", "", "é"}[x&3] {
			case "é":
				var v48 [5]int = [5]int{596061477538170610, -9223372036854775808, 2990234210798744080, 0, 4414955133937364126}
				var v49 int32 = int32(g_int16)
				v50 := &v49
				mix__5_int(v48)
				mix(uint64(v49))
				mix_p_int32(v50)
			case "a", "0":
				v51 := string(clip(v47))
				mixs(v51)
				fallthrough
			case "z":
			default:
			}
		}
	}
	mix(uint64(int16(int((g_uintptr - uintptr(9494946247890427864))))))
	mixs(v47)
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case shapeifaces1:
		return 0
	case func() int:
		return 1
	case bool:
		return 2
	case error:
		return 3
	case map[string]int:
		return 4
	case nil:
		return 5
	case *int:
		return 6
	case string:
		return 7
	case []int:
		return 8
	case int:
		return 9
	case int8, uint8:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 7
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(7)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 7
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{7}, &boxifaces1{sqifaces1{2}, 7}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{7}
	mixb(s == shapeifaces1(sqifaces1{7}))
	mixb(any(s) == any(sqifaces1{7 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type strstrings2 string

func (s strstrings2) rev() (r strstrings2) {
	for _, c := range s {
		r = strstrings2(c) + r
	}
	return
}

func strings2() {
	s := "世Q€" + "\xff\xc3(" + " 界Q\n0é"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[8%len(b)] ^= 225
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings2(s).rev()))
	mixs(sub(t, 8, 225) + string(rune(128512)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "q")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "q")
	case s == t, len(t) > 8:
		mix(8)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 8
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

type nummethods3 int
type basemethods3 struct{ v int }
type midmethods3 struct {
	*basemethods3
	tag string
}
type topmethods3 struct {
	midmethods3
	nummethods3
}

func (n nummethods3) Twice() nummethods3          { return n * 2 }
func (n *nummethods3) Set(x nummethods3) *nummethods3   { *n = x; return n }
func (b basemethods3) Val() int              { return b.v }
func (b *basemethods3) Inc(k int) *basemethods3 {
	b.v += k
	for i52 := range 1 {
		k |= (i52 - (k << (g_uint64 & 31)))
		v53 := (map[string]uint8)(map[string]uint8{"Qa": uint8(255), "": uint8(83), "QQ": uint8(143)})
		k = (i52 >> (max(i52, int(g_int8)) & 7))
		mix_map_string_uint8(v53)
		_ = i52
	}
	k ^= (k / 64)
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{20}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(-9)}
	w.Inc(3).Inc(3)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(3)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("strings2", strings2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
