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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
}

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e10)

var g_int int = 0

var g_int16 int16 = int16(5032)

var g_int32 int32 = int32(-6)

var g_int64 int64 = int64(0x0)

var g_int8 int8 = int8(37)

var g_string string = "\"€界"

var g_uint uint = uint(249866317187677679)

var g_uint16 uint16 = uint16(10743)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(2357244705275939204)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(0x3)

func mix_S4(x S4) {
	mix__2_int(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
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

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 uint8
}

type S4 struct {
	f5 [2]int
}

func p6(a7 string, a8 int) (r9 int) {
	for i10 := 7; i10 >= 0; i10-- {
		var v11 S1 = S1{f3: uint8(13)}
		v12 := &v11
		_ = v11
		_ = v12
		_ = i10
		if ((r9 | 6) > (a8 - -6644860147169190154)) {
			continue
		}
	}
	r9, a8 = (^r9), (r9 << 63)
	a8 += (len(a7) % 7)
	if (g_int16 <= g_int16) {
		return
	}
	return r9
}

func p13(a14 uint8, a15 int, a16 bool) (r17 bool) {
	switch x := a15; uint8(x>>3) & 7 {
	case 7:
		v18 := uint8((+((a14 % 2) / ((a14 >> 41) | 1))))
		v19 := &v18
		_ = v18
		_ = v19
	case 1, 4:
		a15 = ((a15 >> ((g_int16 - int16(21370)) & 63)) >> ((g_uint64 / ((g_uint64 % (g_uint64 | 1)) | 1)) & 7))
		if ((r17 || false) || !a16) {
			a15 = 2
			a15 *= a15
			a14 = a14
		}
		fallthrough
	case 3:
		v20 := float64(float64(uint8(a14)))
		_ = v20
	}
	switch x := a15; uint8(x>>3) & 7 {
	case 7:
		v21 := float32((((g_float32 / g_float32) / (g_float32 * g_float32)) / float32((-a15))))
		_ = v21
	case 0, 2:
		a16 = (((g_string <= g_string) == r17) == (a15 != int(g_uint32)))
	case 1:
		a15 = max(a15, int(f2i(g_float64)))
	}
	if (a15 >= a15) {
		return
	}
	return r17
}

func p22(a23 bool, a24 int) (r25 int32) {
	a24 = p6((string([]rune(g_string)) + string(rune(g_uint16))), (a24 + 6))
	L27:
	for i26 := 3; i26 >= 0; i26-- {
		a24++
		a24 = a24
		_ = i26
		if ((g_float64 != g_float64) && (a23 == a23)) {
			continue L27
		}
	}
	if (a23 && a23) {
		return
	}
	return int32(9)
}

func p28(a29 int16, a30 bool) (r31 int8) {
	for i32 := uint32(8); i32 > 0; i32 /= 2 {
		L34:
		for i33 := 0; i33 < 5; i33++ {
			_ = i33
			if (string(append([]byte(g_string), g_uint8)) == string(append([]byte(g_string), g_uint8))) {
				break L34
			}
		}
		_ = i32
	}
	v35 := float32(float32((float64(g_int32) / g_float64)))
	if (a30 != a30) {
		switch x := (g_int << 21); uint8(x>>3) & 7 {
		case 1:
			var v36 bool = p13(g_uint8, int(uint16(g_uint64)), p13(sat("", g_int), (g_int & 9223372036854775807), (g_string < g_string)))
			_ = v36
		case 5, 7:
			var v37 uint8 = (g_uint8 &^ ((g_uint8 >> 5) - (g_uint8 - uint8(15))))
			_ = v37
		case 6:
			v38 := uint((g_uint << 50))
			_ = v38
		default:
		}
		v39 := uint8(g_uint8)
		_ = v39
	}
	if a30 {
		v40 := uintptr(((g_uintptr ^ g_uintptr) &^ uintptr(18446744073709551614)))
		for i41 := 2; i41 >= 0; i41-- {
			v42 := uintptr((v40 << (((g_uint16 / (g_uint16 | 1)) &^ (g_uint16 % (g_uint16 | 1))) % 70)))
			v43 := (map[string]string)(map[string]string{"": "0Жz", "Ж😀€Q": "_😀"})
			v44 := &v43
			_ = v42
			_ = v43
			_ = v44
			_ = i41
		}
		a29 = (a29 + max((a29 & a29), (a29 - a29)))
		_ = v40
	} else {
		switch x := ((g_int & -4416823911439232199) << (g_uint16 % 8)); uint8(x>>3) & 7 {
		case 2:
			var v45 [4]string = [4]string{}
			_ = v45
		case 1, 5:
		case 7:
			v46 := uint16((g_uint16 >> (((g_uint32 | uint32(5)) & g_uint32) % 8)))
			_ = v46
		}
	}
	_ = v35
	if !a30 {
		return
	}
	return ((r31 << 62) * (r31 / 10))
}

func p47(a48 string, a49 int64) (r50 uintptr) {

	if !g_bool {
		return
	}
	return (r50 * (r50 | r50))
}

func core0() {
	v51 := uint16(uint16(uint32((g_uint64 % 10))))
	var v52 int = p6(((g_string + g_string) + (g_string + "\t\"\na")), p6(g_string, -5))
	switch x := (v52 ^ (v52 << (g_int8 & 31))); x & 7 {
	case 2:
		if p13(min(g_uint8, g_uint8), (v52 / (v52 | 1)), g_bool) {
			v53 := uint32((((g_uint32 * g_uint32) * (g_uint32 % 7)) + min((g_uint32 | g_uint32), uint32(g_int16))))
			{
				v52 &= int(((g_int8 | int8(-0x4d)) << ((g_int64 % (g_int64 | 1)) & 31)))
				mix_S4(S4{})
				v53 ^= (v53 | (v53 / 3))
			}
			v54 := uint8(((sat(g_string, 1) &^ (g_uint8 &^ g_uint8)) % 2))
			v55 := &v54
			mix(uint64(v53))
			mix(uint64(v54))
			mix_p_uint8(v55)
		} else {
			if (p13(g_uint8, v52, false) || (g_bool && g_bool)) {
				v52--
				v52 |= (int((g_int64 >> (g_uint8 % 8))) % 64)
				v52 += ((int(g_uint8) &^ v52) >> 10)
			} else {
				v52++
			}
		}
	case 6, 0:
		v52++
	case 5:
		v56 := bool(((min(g_int64, int64(-5307131573152619911)) > (g_int64 * g_int64)) || ((g_uint | uint(2219102644914220180)) == (+g_uint))))
		mixb(v56)
	}
	v51 = ((v51 - (v51 << (g_uint8 & 7))) * (v51 ^ v51))
	var v57 uint = ((g_uint << ((v51 ^ v51) % 8)) - ((g_uint & g_uint) % 8))
	switch x := v52; uint8(x>>3) & 7 {
	case 2:
		var v58 uint8 = ((uint8(v57) << 49) / ((uint8(v52) & (-g_uint8)) | 1))
		v59 := &v58
		v52 = int(v57)
		mix(uint64(v58))
		mix_p_uint8(v59)
	case 0, 1:
		v52 = (v52 | v52)
	case 7:
		for i60 := 0; i60 < 1; i60++ {
			{
				v52 -= int(f2i(((-g_float64) + (g_float64 - g_float64))))
			}
			var v61 map[string]int = map[string]int{" _0a": 9}
			if ((g_float64 * g_float64) >= (g_float64 - g_float64)) {
				v62 := bool((i60 == ((v52 | i60) ^ (v61["\x00世0\""] % 2))))
				v63 := &v62
				v64 := ([]int)([]int{9223372036854775807, 15})
				v65 := &v64
				v52 = at_int(v64, 1)
				mixb(v62)
				mix_p_bool(v63)
				mix_sl_int(v64)
				mix_p_sl_int(v65)
			} else {
				v61["Жéz界界"] = ((int(g_uintptr) >> ((-g_uint8) & 63)) << (v51 % 33))
			}
			mix_map_string_int(v61)
			_ = i60
		}
		L67:
		for i66 := 0; i66 < 1; i66++ {
			if (v52 >= (v52 & 4611686018427387903)) {
				v52 |= (i66 ^ (v52 % (p6(g_string, i66) | 1)))
				var v68 S4 = S4{f5: [2]int{6095975636326246351, 3}}
				v68.f5[0] = min(v52, min(v68.f5[1], int(v51)))
				mix_S4(v68)
			} else {
				v52++
			}
			var v69 float64 = (g_float64 - ((g_float64 / g_float64) * float64(g_uint32)))
			var v70 []uint8 = []uint8{uint8(17), uint8(1), uint8(18)}
			mix(fb(v69))
			mix_sl_uint8(v70)
			_ = i66
			if ((g_string < "ß") && (i66 > i66)) {
				continue L67
			}
		}
	}
	mix(uint64(v51))
	mix(uint64(v52))
	mix(uint64(v57))
}

type Innerstructs1 struct {
	X, Y uint16
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint16
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uint16(46887), Pt: [2]uint16{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint16(5)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint16(5)}, 8}
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

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{683.7824266501752, 1, inf, -inf, nan, -zero} {
		y := float64((p6(g_string, 7723913040602566192) / (min(g_int, 4611686018427387903) | 1)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(x))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*876)) + uint64(i))
	}
	var acc float32
	for i := range 5 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 683.7824266501752: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type nodepointers3 struct {
	val  uint32
	next *nodepointers3
	arr  [3]uint32
}

func pushpointers3(head **nodepointers3, v uint32) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint32 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint32) (*uint32, func() uint32) {
	p := &x
	return p, func() uint32 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 11 {
		pushpointers3(&head, uint32(int((g_int8 ^ int8(6))))^uint32(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers3
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers3{val: uint32(5)}
	pf, pe := &n.val, &n.arr[2]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[2]++
	mix(uint64(n.val)*31 + uint64(n.arr[2]) + uint64(m.arr[2]))
	q, f := localpointers3(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint32(5))
	s := new(*r + (g_uint32 << (g_uint64 % 70)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint32
	for x := range 11 {
		y := uint32(x)
		ps = append(ps, &y, q)
	}
	*q = uint32(5)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("floats2", floats2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
