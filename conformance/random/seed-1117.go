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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(-1244129116)

var g_int64 int64 = int64(6)

var g_int8 int8 = int8(16)

var g_string string = "\n_\x00a世"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(0x12)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(3)

var g_uintptr uintptr = uintptr(19)

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
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
	f2 [3]int
	f3 int16
	f4 string
}

type S5 struct {
	f6 bool
	f7 string
	f8 [1]int
}

func p9(a10 int, a11 bool, a12 bool) (r13 bool) {
	var v14 []string = []string{"_a"}
	v15 := &v14
	var v16 S1 = S1{f2: [3]int{}, f3: int16(14124)}
	_ = v14
	_ = v15
	_ = v16
	if !a12 {
		return
	}
	return a12
}

func p17(a18 bool, a19 string, a20 uint64) (r21 bool) {
	var v22 string = clip(((a19 + string(rune(g_uint8))) + ((a19 + a19) + sub(a19, len(a19), len(a19)))))
	v23 := &v22
	if (int(g_uint) <= (len(a19) + len(a19))) {
		if (string(rune(g_uint32)) != (a19 + (*v23))) {
			a19 = clip((sub(string(rune(g_uintptr)), -4368206748788650607, (len(v22) & 7342611609477615150)) + "ß世zß"))
			var v24 S5 = S5{false, "Qz\n", [1]int{20}}
			_ = v24
		} else {
			a19 = clip((a19 + (string(rune(len(a19))) + (v22 + (*v23)))))
		}
		if a18 {
			a19 = clip(((*v23) + a19))
			r21, a18 = r21, !(r21 && true)
		} else {
		}
		v25 := int32(g_int32)
		v26 := &v25
		_ = v25
		_ = v26
	} else {
	}
	for i27 := range 1 {
		if a18 {
		}
		_ = i27
	}
	v28 := ([5]int)([5]int{})
	_ = v22
	_ = v23
	_ = v28
	if (a19 > a19) {
		return
	}
	return (r21 != p9(len(a19), a18, false))
}

func p29(a30 int) (r31 int) {
	var v32 S1 = S1{[3]int{12}, int16(0x7ffe), ""}
	{
		v33 := ([]string)([]string{})
		v34 := ([1]string)([1]string{})
		_ = v33
		_ = v34
	}
	L36:
	for i35 := int16(2); i35 > 0; i35 /= 2 {
		var v37 int8 = int8(((g_uint8 / 100) * uint8(25)))
		v38 := &v37
		_ = v37
		_ = v38
		_ = i35
		if ((g_int64 <= g_int64) && false) {
			break L36
		}
	}
	_ = v32
	if p9(r31, false, g_bool) {
		return
	}
	return a30
}

func p39(a40 int, a41 bool, a42 string) (r43 bool) {
	v44 := string(clip(string(append([]byte(((a42 + "") + sub("\t€_0", -6, -2310787631633878773))), g_uint8))))
	a40--
	L46:
	for _, i45 := range clip(string(rune(max(g_uintptr, uintptr(2))))) {
		switch x := (len(v44) - len(a42)); uint8(x>>3) & 7 {
		case 3:
			a40 = int(((g_int64 & g_int64) ^ (g_int64 / 64)))
			fallthrough
		case 6, 1:
			a40--
			a40 += (len(v44) / (len(a42) | 1))
			fallthrough
		case 5:
			a40 = ((a40 &^ len(v44)) << 18)
		}
		v44 = clip(string([]rune(sub(string(append([]byte(a42), g_uint8)), (len(v44) / 8), len(v44)))))
		_ = i45
		if !a41 {
			continue L46
		}
	}
	{
		if ((a41 || a41) || p9(-6, r43, a41)) {
			a40 = ((a40 & -7) - int(uint32(g_uint8)))
		} else {
			a40 = p29(((len(v44) & a40) - (a40 & len(a42))))
			a40 = (int((g_uint64 >> 33)) + a40)
		}
		a40 = p29(((len(v44) / 3) | (len(a42) / (len(a42) | 1))))
		switch x := len(a42); uint8(x>>3) & 7 {
		case 1:
			a40 = int(g_uint8)
		case 6, 0:
			a42 = clip(a42)
			var v48 map[uint8]string = map[uint8]string{uint8(9): "\t\n", uint8(2): "世Ж\t\x00_", uint8(10): "\n\"_€"}
			_ = v48
		case 4:
			a40 = (int((g_int16 &^ int16(2))) | int((g_uint32 / 3)))
		default:
			a41, r43 = a41, (v44 <= (v44 + a42))
		}
	}
	_ = v44
	if !a41 {
		return
	}
	return (p9(len(a42), r43, false) == (a40 != -3024906487575267165))
}

func p49(a50 string) (r51 int32) {
	L53:
	for i52 := 6; i52 >= 0; i52-- {
		a50 = clip(string([]rune((a50 + sub(a50, len(a50), 9223372036854775806)))))
		_ = i52
		if ((g_bool != true) || !g_bool) {
			break L53
		}
	}
	L55:
	for _, i54 := range clip(string(append([]byte(a50), (g_uint8 << 40)))) {
		_ = i54
		if ((len(a50) >> (g_uint % 33)) <= len(a50)) {
			continue L55
		}
	}
	var v56 bool = g_bool
	for i57 := 0; i57 < 5; i57++ {
		v58 := uint16(((g_uint16 << ((g_uint8 >> 32) % 8)) / (max((g_uint16 % (g_uint16 | 1)), (g_uint16 + g_uint16)) | 1)))
		{
			r51 = ((r51 << ((g_int16 / (g_int16 | 1)) & 63)) >> (((g_uint8 ^ g_uint8) << 68) & 7))
		}
		_ = v58
		_ = i57
		if (g_int16 < (g_int16 >> 64)) {
			continue
		}
	}
	_ = v56
	if (len(a50) <= len(a50)) {
		return
	}
	return ((r51 >> (g_uint8 % 8)) << (g_uint & 7))
}

func core0() {
	if !g_bool {
	} else {
		v59 := uint((uint(g_uint16) >> (g_uint % 8)))
		mix(uint64(v59))
	}
	mix(uint64(g_uint64))
	for i60 := 1; i60 >= 0; i60-- {
		var v61 []int = []int{8872882900785200256, -7877497758959279425, 3285874473409827549, -2582592282361015893}
		L63:
		for i62 := 0; i62 < 3; i62++ {
			switch x := i60; []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "z", "é":
			case "a":
			}
			_ = i62
			if (min(g_uint16, g_uint16) <= uint16(g_uint)) {
				continue L63
			}
		}
		mix_sl_int(v61)
		_ = i60
	}
	if g_bool {
		for i64 := uint32(32); i64 > 0; i64 /= 2 {
			_ = i64
		}
		for i65 := 0; i65 < 7; i65++ {
			if p9(int(i65), (i65 < i65), false) {
				mix(uint64((^max((g_int16 ^ g_int16), (g_int16 << 45)))))
				var v66 string = clip((((g_string + "") + (g_string + g_string)) + string([]rune(g_string))))
				mixs(v66)
			} else {
			}
			{
				v67 := uint64(((g_uint64 % 3) | ((g_uint64 / 7) & (g_uint64 >> (g_int8 & 7)))))
				v68 := uint16((((g_uint16 ^ uint16(20)) | (g_uint16 ^ g_uint16)) << (((^g_uint) & (g_uint >> (v67 % 8))) % 70)))
				mix(uint64(v67))
				mix(uint64(v68))
			}
			_ = i65
		}
	} else {
		v69 := ([]uint8)([]uint8{uint8(0x7f), uint8(1)})
		mix_sl_uint8(v69)
	}
	for i70 := 0; i70 < 4; i70++ {
		var v71 [1]uint8 = [1]uint8{uint8(62)}
		mix__1_uint8(v71)
		_ = i70
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
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: int16(16), Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(18)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int16(18)}, 4}
	other := struct {
		Innerstructs1
		n int
	}{n: 4}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+4
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type nodepointers2 struct {
	val  uint8
	next *nodepointers2
	arr  [3]uint8
}

func pushpointers2(head **nodepointers2, v uint8) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() uint8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x uint8) (*uint8, func() uint8) {
	p := &x
	return p, func() uint8 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 5 {
		pushpointers2(&head, uint8((p29(4) & min(i, i)))^uint8(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers2
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers2{val: uint8(1)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint8(1))
	s := new(*r + (g_uint8 | uint8(64)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint8
	for x := range 5 {
		y := uint8(x)
		ps = append(ps, &y, q)
	}
	*q = uint8(1)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

func ints3() {
	for i, x := range []uint64{13, 20, 3, 9146840154104548990, 17} {
		for _, n := range []uint32{0, 1, 28, 50} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int32(x) >> (n & 7)))
		}
		y := (uint64(g_int32) % (uint64(g_uintptr) | 1))
		mix(uint64(x*y - (uint64(g_uint) + uint64(g_uint8))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint64(15)
		x &^= y
		x++
		mix(uint64(int32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("pointers2", pointers2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
