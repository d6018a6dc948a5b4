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

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -8022728767477122370

var g_int16 int16 = int16(30414)

var g_int32 int32 = int32(1721609915)

var g_int64 int64 = int64(-5337537561042245863)

var g_string string = "\t_"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(32767)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(116)

var g_uintptr uintptr = uintptr(0)

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 int
	f5 int32
}

type S6 struct {
	f7 bool
}

type S8 struct {
	f9 string
	f10 string
	f11 bool
}

func p12(a13 string) (r14 string) {
	L16:
	for i15 := 0; i15 < 2; i15++ {
		if true {
		} else {
			v17 := ([]int)([]int{})
			_ = v17
		}
		var v18 float32 = (-((g_float32 - float32(0.1)) - float32(g_float64)))
		_ = v18
		_ = i15
		if g_bool {
			continue L16
		}
	}
	L20:
	for i19 := 5; i19 >= 0; i19-- {
		v21 := S6(S6{true})
		{
			v21.f7 = ((float64(g_uint16) * (g_float64 * g_float64)) != float64((g_float32 - g_float32)))
		}
		_ = v21
		_ = i19
		if ((g_bool || true) || (g_float64 >= float64(0.1))) {
			break L20
		}
	}
	if g_bool {
		return
	}
	return clip(sub((r14 + r14), len(a13), len(a13)))
}

func p22(a23 string, a24 int64, a25 string) (r26 int) {
	if ((r26 * len(a25)) == len(a25)) {
		for i27 := range 4 {
			a25 = clip(a23)
			_ = i27
		}
	}
	for _, i28 := range clip("z\"\x00\n") {
		{
			r26 &^= -4
		}
		_ = i28
	}
	var v29 string = clip(((a23 + sub(a23, 2, 7410194343358670314)) + a23))
	_ = v29
	if (r26 > len(a23)) {
		return
	}
	return (^(len(a25) | len(a25)))
}

func core0() {
	{
		v30 := int((^((g_int &^ 12) % (int(g_uint8) | 1))))
		mix(uint64(v30))
	}
	if (g_int > (g_int << (g_uintptr & 31))) {
		switch x := (int(g_int64) << ((g_uintptr + g_uintptr) & 63)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
		case "", "é":
			var v31 uint16 = (((g_uint16 ^ uint16(0)) & uint16(g_uintptr)) / (uint16((g_uint16 % (g_uint16 | 1))) | 1))
			mix(uint64(v31))
		case "z":
		default:
			v32 := int16(((g_int16 % 10) / (int16((g_int16 &^ g_int16)) | 1)))
			mix(uint64(v32))
		}
	}
}

type nodepointers1 struct {
	val  uint64
	next *nodepointers1
	arr  [3]uint64
}

func pushpointers1(head **nodepointers1, v uint64) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() uint64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x uint64) (*uint64, func() uint64) {
	p := &x
	return p, func() uint64 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 6 {
		pushpointers1(&head, uint64(int(f2i((g_float64 - g_float64))))^uint64(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
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
	n := nodepointers1{val: uint64(17)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint64(17))
	s := new(*r + g_uint64)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint64
	for x := range 6 {
		y := uint64(x)
		ps = append(ps, &y, q)
	}
	*q = uint64(17)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

func ints2() {
	for i, x := range []int8{9, 64, -23, 44, 13} {
		for _, n := range []uint32{0, 1, 7, 57} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int32(x) >> (n & 7)))
		}
		y := ((x << 42) >> ((min(i, i) & p22("€", g_int64, "Ж_ß0")) & 63))
		mix(uint64(x*y - (y << (g_uint32 % 33))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int8(127)
		x &^= y
		x++
		mix(uint64(int32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{7, 0, inf, -inf, nan, -zero} {
		y := ((-x) * ((x * x) + (x - x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((y * y) + (-(x + float64(-1.5))))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*866)) + uint64(i))
	}
	var acc float32
	for i := range 120 {
		acc += float32(i) / 0.1
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 7: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func core4() {
	var v33 uint16 = (uint16((g_uint % (g_uint | 1))) - (+g_uint16))
	var v34 uintptr = g_uintptr
	v35 := int64((((g_int64 / (g_int64 | 1)) / ((g_int64 & g_int64) | 1)) / 2))
	{
		if !(g_bool || false) {
			v36 := ([]int)([]int{-8, 6, 8361993777135107363, 9223372036854775806, 13})
			mix_sl_int(v36)
		} else {
			{
			}
			if (p12(g_string) > string(append([]byte(g_string), uint8(0x7e)))) {
				v37 := ([]int8)([]int8{int8(-9)})
				mix_sl_int8(v37)
			}
		}
		for i38 := 0; i38 < 3; i38++ {
			if ((i38 | i38) == (i38 & i38)) {
				v34 *= (v34 >> 42)
			} else {
				var v39 float64 = (((-g_float64) + (g_float64 / g_float64)) / (float64(v33) + float64(v35)))
				mix(fb(v39))
			}
			_ = i38
		}
	}
	for i40 := 7; i40 >= 0; i40-- {
		var v41 int32 = (int32((v33 - v33)) % 7)
		v42 := ([2]int)([2]int{})
		for i43 := 0; i43 < 4; i43++ {
			for i44 := 0; i44 < 5; i44++ {
				var v45 [4]uint8 = [4]uint8{}
				v42[0] ^= ((i44 % (v42[0] | 1)) - int(f2i((g_float64 + float64(634.2723762846615)))))
				mix__4_uint8(v45)
				_ = i44
			}
			v42[0] = p22(string(append([]byte(g_string), (g_uint8 * uint8(0)))), int64(f2i(float64(g_uint8))), ((g_string + g_string) + (g_string + g_string)))
			_ = i43
		}
		mix(uint64(v41))
		mix__2_int(v42)
		_ = i40
	}
	mix(uint64(v33))
	mix(uint64(v34))
	mix(uint64(v35))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("ints2", ints2)
	run("floats3", floats3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
