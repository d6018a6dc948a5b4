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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(3.141592653589793)

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(-2)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(20)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(5): uint8(17), uint8(22): uint8(0x58)}

var g_uint uint = uint(2676684235494307335)

var g_uint16 uint16 = uint16(0x9)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(20)

var g_uintptr uintptr = uintptr(6481235543741687838)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mixs(x.f4)
	mix__2_int(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
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

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 string
	f5 [2]int
}

type S6 struct {
	f7 bool
}

func p8(a9 string, a10 bool) (r11 bool) {
	if (float64(g_float32) == float64(g_int16)) {
		v12 := bool(!r11)
		if (a10 == (v12 || r11)) {
			var v13 int32 = int32(g_int32)
			_ = v13
		} else {
		}
		_ = v12
	}
	v14 := float32((((g_float32 * g_float32) * (g_float32 * g_float32)) * (-g_float32)))
	v15 := &v14
	_ = v14
	_ = v15
	if (g_uint32 <= g_uint32) {
		return
	}
	return ((a10 == a10) || r11)
}

func p16(a17 int) (r18 bool) {
	a17 |= a17
	for i19 := 1; i19 >= 0; i19-- {
		a17 |= (i19 ^ (a17 & (a17 | i19)))
		_ = i19
	}
	a17++
	if (r18 && r18) {
		return
	}
	return ((g_uintptr % 3) > (g_uintptr / (g_uintptr | 1)))
}

func p20(a21 uint32, a22 bool) (r23 string) {
	v24 := uint(uint(0x3))
	r23 = clip(string(rune(int64((len(r23) | len(r23))))))
	_ = v24
	if !a22 {
		return
	}
	return clip("")
}

func p25(a26 int) (r27 uint) {
	v28 := ([2]int)([2]int{})
	if ((g_float64 + float64(-0.320861517363332)) >= (g_float64 + g_float64)) {
		{
			v28[1] = min(a26, max(int(g_uint64), int(g_int64)))
			a26 *= (v28[0] % (a26 | 1))
		}
		v28[1] = ((int(g_int8) + (a26 % (v28[1] | 1))) * (a26 | (a26 * a26)))
		if !(g_bool != false) {
			v29 := uint64(g_uint64)
			v28[1] = (v28[0] & int(r27))
			a26 = 9223372036854775806
			_ = v29
		} else {
			v28[0] = v28[0]
		}
	} else {
		a26 &^= (a26 + max(v28[1], v28[1]))
		if g_bool {
			v30 := int16(int16((uint(g_int64) >> (r27 & 31))))
			v28[1] |= a26
			_ = v30
		}
	}
	var v31 [2]int = v28
	_ = v28
	_ = v31
	if true {
		return
	}
	return uint((g_uint64 % (g_uint64 | 1)))
}

func p32(a33 string) (r34 int32) {
	v35 := int16((((g_int16 % 10) >> ((g_int16 / 8) & 31)) * int16(-19639)))
	var v36 float32 = g_float32
	v37 := S6(S6{true})
	_ = v35
	_ = v36
	_ = v37
	if (a33 == a33) {
		return
	}
	return (^(r34 * r34))
}

func core0() {
	var v38 float32 = (((g_float32 * g_float32) / g_float32) - ((g_float32 + g_float32) + (g_float32 - g_float32)))
	v39 := &v38
	L41:
	for i40 := range 3 {
		{
			var v42 uint16 = uint16(15)
			L44:
			for i43 := 1; i43 >= 0; i43-- {
				mix(uint64(v42))
				_ = i43
				if false {
					continue L44
				}
			}
			{
			}
			mix(uint64(v42))
		}
		_ = i40
		if g_bool {
			continue L41
		}
	}
	L46:
	for i45 := 4; i45 >= 0; i45-- {
		v47 := S1(S1{f2: false, f3: true, f5: [2]int{}})
		mix_S1(v47)
		_ = i45
		if ((g_float64 - g_float64) == float64(-2.25e-7)) {
			break L46
		}
	}
	for i48 := 0; i48 < 3; i48++ {
		L50:
		for i49 := range 2 {
			var v51 uint64 = (((g_uint64 | g_uint64) ^ (g_uint64 / (g_uint64 | 1))) / (((g_uint64 + g_uint64) | (g_uint64 / (g_uint64 | 1))) | 1))
			if ((g_int16 == g_int16) || (i49 >= i49)) {
			} else {
				var v52 map[uint8]uint8 = g_map_uint8_uint8
				var v53 [2]uint8 = [2]uint8{}
				mix_map_uint8_uint8(v52)
				mix__2_uint8(v53)
			}
			mix(uint64(v51))
			_ = i49
			if (int(g_uintptr) == (i49 / 64)) {
				break L50
			}
		}
		_ = i48
	}
	for i54 := 0; i54 < 3; i54++ {
		switch x := i54; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			mix(fb(float64(((*v39) / (v38 + (v38 - float32(0.1)))))))
			v55 := float64(float64((i54 % (i54 | 1))))
			v56 := &v55
			mix(fb(v55))
			mix_p_float64(v56)
			fallthrough
		case "a", "z":
			v38 = ((v38 - (v38 - (*v39))) * (((*v39) * float32(1e-20)) + float32(g_int32)))
			if ((i54 & i54) == (i54 << (g_uint64 & 7))) {
				var v57 int8 = int8(10)
				mix(uint64(v57))
			}
		case "":
			switch x := i54; []string{"a", "z", "", "é"}[x&3] {
			case "z":
				v58 := uint(g_uint)
				mix(uint64(v58))
				fallthrough
			case "é", "":
			case "0":
			default:
				var v59 S1 = S1{f2: false, f3: true, f4: "", f5: [2]int{}}
				mix_S1(v59)
			}
		}
		v60 := (map[string]uint8)(map[string]uint8{"€Q界 ": uint8(1)})
		v61 := (map[uint8]int)(map[uint8]int{uint8(26): 1, uint8(28): -9223372036854775807, uint8(22): 9223372036854775807})
		mix_map_string_uint8(v60)
		mix_map_uint8_int(v61)
		_ = i54
		if (int(f2i(g_float64)) < (-i54)) {
			break
		}
	}
	mix(fb(float64(v38)))
	mix_p_float32(v39)
}

type nodepointers1 struct {
	val  int16
	next *nodepointers1
	arr  [3]int16
}

func pushpointers1(head **nodepointers1, v int16) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int16 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int16) (*int16, func() int16) {
	p := &x
	return p, func() int16 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 3 {
		pushpointers1(&head, int16((i % (i | 1)))^int16(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers1
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers1{val: int16(16384)}
	pf, pe := &n.val, &n.arr[2]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[2]++
	mix(uint64(n.val)*31 + uint64(n.arr[2]) + uint64(m.arr[2]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int16(16384))
	s := new(*r + min(g_int16, int16(-1)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int16
	for x := range 3 {
		y := int16(x)
		ps = append(ps, &y, q)
	}
	*q = int16(16384)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

type Innerstructs2 struct {
	X, Y uint32
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint32
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 2
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: uint32(0x4)}, Pt: [2]uint32{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint32(1073741824)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint32(1073741824)}, 2}
	other := struct {
		Innerstructs2
		n int
	}{n: 2}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+2
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := " a" + "\xff\xc3(" + "z"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[3%len(b)] ^= 15
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 3, 15) + string(rune(-1)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 3:
		mix(3)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 3
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("structs2", structs2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
