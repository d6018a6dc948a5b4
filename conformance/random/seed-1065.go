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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(7)

var g_int16 int16 = int16(-5589)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(109)

var g_string string = "界"

var g_uint uint = uint(8675099761700716379)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(10)

var g_uintptr uintptr = uintptr(15)

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 bool
}

func p5(a6 bool, a7 uintptr) (r8 bool) {
	a6 = r8
	if !r8 {
		return
	}
	return ((g_string > g_string) == (g_int8 >= g_int8))
}

func p9(a10 int) (r11 int32) {
	a10 = (int((r11 / (r11 | 1))) + ((a10 - a10) - int(g_int64)))
	if (g_float64 > float64(g_uint64)) {
		a10 += (int(uint8(g_uint8)) >> 68)
		var v12 uint8 = ((uint8(g_uint32) / 100) & (g_uint8 &^ (g_uint8 & g_uint8)))
		L14:
		for i13 := 0; i13 < 2; i13++ {
			v15 := int16(max(g_int16, max(g_int16, (g_int16 >> (g_uint16 & 63)))))
			v16 := &v15
			a10 = (int(r11) / 2)
			a10 = ((i13 >> ((g_uint32 & uint32(2653967346)) % 33)) % ((a10 + (a10 | 5060400267607766577)) | 1))
			_ = v15
			_ = v16
			_ = i13
			if (g_uint16 <= g_uint16) {
				continue L14
			}
		}
		_ = v12
	}
	if (a10 < (a10 << 58)) {
		v17 := uint32(uint32(g_int16))
		v18 := &v17
		{
			a10 &= -9223372036854775808
			var v19 int = min((a10 | (a10 << 50)), ((a10 % (a10 | 1)) >> ((*v18) % 70)))
			v17 = (-(*v18))
			_ = v19
		}
		_ = v17
		_ = v18
	} else {
		{
			a10 = min((a10 + a10), a10)
			v20 := int32(((r11 * (r11 ^ r11)) % 3))
			a10 *= (a10 << 22)
			_ = v20
		}
	}
	if (g_bool && true) {
		if false {
			a10 = a10
			a10 = (min((+a10), max(a10, -9)) << ((g_uint64 >> (g_uint & 31)) % 33))
			a10 = (int((g_uint64 / (g_uint64 | 1))) &^ ((a10 >> 27) - (a10 & 7)))
		} else {
			a10 -= (a10 & int(g_int64))
			a10 = ((a10 + a10) * (min(a10, a10) + a10))
		}
	} else {
		a10 ^= int(a10)
		for i21 := range 2 {
			v22 := string(clip(string(rune(((g_uintptr << 3) & uintptr(10869076929223168075))))))
			_ = v22
			_ = i21
			if ((g_uint32 != uint32(0xfffffffe)) || g_bool) {
				continue
			}
		}
	}
	if (g_uintptr > g_uintptr) {
		return
	}
	return (r11 >> 66)
}

func p23(a24 int, a25 int64) (r26 int8) {
	v27 := float32(float32((float64(g_uint64) / (-g_float64))))
	a24 += (+(a24 | int(a25)))
	a24 *= ((a24 >> 10) - int(g_uint))
	v28 := S1(S1{f2: "Ж\t_", f3: "", f4: false})
	_ = v27
	_ = v28
	if (a24 > a24) {
		return
	}
	return int8((g_uint * uint(974164500966752207)))
}

func p29(a30 string, a31 bool, a32 int16) (r33 string) {
	var v34 uint32 = min((g_uint32 << 43), (+(g_uint32 - g_uint32)))
	r33 = clip(string(rune(a32)))
	{
		{
			var v35 []string = []string{"azQ", "a", "Qz"}
			v36 := float64(float64(((g_uint64 * g_uint64) & g_uint64)))
			_ = v35
			_ = v36
		}
	}
	_ = v34
	if (len(r33) < len(r33)) {
		return
	}
	return clip(a30)
}

func core0() {
	v37 := int16((((g_int16 * g_int16) * g_int16) >> (g_uint16 & 63)))
	v38 := ([]string)([]string{""})
	mix(uint64(v37))
	mix_sl_string(v38)
}

func pickswitches1(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 5, 26:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 20:
	r -= (int(f2i(float64(g_float32))) >> 21)
	r = (r &^ r)
		r += 100
	case 24, 14, 4:
		r += 1000
		switch {
		case y > 17:
			r++
		case y == 24:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
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

func switches1() {
	for x := range uint8(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 17) {
	case tr(2, 3), tr(3, 17), tr(4, 17):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 17) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(17)
	switch e {
	case 17 + 100, "x", nil:
		mix(5)
	case uint8(17):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err9" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 9
	v39 := int8((p23(-9070819307465328114, (g_int64 << 21)) % (g_int8 | 1)))
	for i40 := range 1 {
		res *= (+res)
		_ = i40
	}
	mix(uint64(v39))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{9}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
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
	for i := range 9 {
		pushpointers3(&head, uint32(int((g_uint8 << (g_uint64 & 7))))^uint32(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%3 == 0 {
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
	n := nodepointers3{val: uint32(622730612)}
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
	r := new(uint32(622730612))
	s := new(*r + (g_uint32 / (g_uint32 | 1)))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint32
	for x := range 9 {
		y := uint32(x)
		ps = append(ps, &y, q)
	}
	*q = uint32(622730612)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("defers2", defers2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
