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

func at_uint64(s []uint64, i int) uint64 {
	if len(s) == 0 {
		var z uint64
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0)

var g_int16 int16 = int16(16625)

var g_int32 int32 = int32(0x8)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(0xd)

var g_sl_int8 []int8 = []int8{int8(6), int8(103), int8(5)}

var g_string string = ""

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(19)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uintptr
	f3 uint
}

type S4 struct {
	f5 int64
	f6 uint8
	f7 bool
}

type S8 struct {
	f9 bool
	f10 bool
	f11 uint
	f12 [1]int
}

func p13(a14 string, a15 bool) (r16 string) {
	a15 = ((a15 == (g_uint64 > g_uint64)) == a15)
	v17 := uint32(uint32((g_uint16 * max(g_uint16, g_uint16))))
	_ = v17
	if (a15 != a15) {
		return
	}
	return clip(r16)
}

func p18(a19 int8, a20 int) (r21 string) {
	a20 = a20
	var v22 bool = true
	switch x := int(g_uint8); uint8(x>>3) & 7 {
	case 1:
		v23 := ([]string)([]string{})
		v24 := &v23
		r21 = clip("")
		_ = v23
		_ = v24
	case 3, 6:
		var v25 string = clip(string(append([]byte((r21 + (r21 + r21))), (g_uint8 % ((g_uint8 + g_uint8) | 1)))))
		if (v25 >= (v25 + v25)) {
			v22 = v22
			a20 = int(uint16((g_uint32 - g_uint32)))
			var v26 uint = ((g_uint + g_uint) * (g_uint & uint(12183898140723018447)))
			_ = v26
		}
		_ = v25
	case 2:
		if ((-g_float64) == g_float64) {
			a20++
		} else {
			a20 ^= (-int((g_uint64 >> (a19 & 63))))
		}
	default:
		for i27 := 1; i27 >= 0; i27-- {
			v28 := int8(int8(((g_uint64 + g_uint64) % 3)))
			v29 := &v28
			_ = v28
			_ = v29
			_ = i27
			if v22 {
				continue
			}
		}
	}
	if (min(a20, a20) != (a20 * len(r21))) {
		var v30 []int8 = g_sl_int8
		a20--
		switch x := ((len(r21) * len(v30)) & (len(v30) % (a20 | 1))); []string{"a", "z", "", "é"}[x&3] {
		case "":
			r21 = clip(sub(string([]rune((r21 + r21))), (a20 / ((len(v30) / (len(v30) | 1)) | 1)), (len(v30) | min(len(r21), a20))))
		case "a", "é":
			a20 = len(r21)
		case "z":
			a20 = int((a20 &^ 6356649568253314872))
		}
		_ = v30
	}
	_ = v22
	if (g_float64 <= float64(1)) {
		return
	}
	return clip((r21 + sub(r21, a20, a20)))
}

func p31(a32 int) (r33 bool) {
	for _, i34 := range clip(((g_string + "z_a") + (g_string + g_string))) {
		a32--
		_ = i34
	}
	for _, i35 := range clip("Ж\x00_aé") {
		a32--
		a32 += a32
		_ = i35
	}
	a32 = int(f2i(float64((g_float32 + g_float32))))
	if (a32 < a32) {
		return
	}
	return r33
}

func p36(a37 bool, a38 int) (r39 uint) {
	a38 ^= (a38 | (max(a38, 12) & (a38 + a38)))
	var v40 float64 = (float64((g_uint8 &^ g_uint8)) * (float64(g_int16) + (g_float64 - g_float64)))
	_ = v40
	if !a37 {
		return
	}
	return (max(r39, r39) &^ (r39 << (a38 & 7)))
}

func p41(a42 int, a43 uint64) (r44 string) {
	for i45 := 6; i45 >= 0; i45-- {
		v46 := ([]uint64)([]uint64{uint64(0x341b8bf768b021d3), uint64(12), uint64(9223372036854775807), uint64(2348891487395625349), uint64(20)})
		for i47 := range 6 {
			v48 := uint32(uint32((at_uint64(v46, 0) << (g_uint32 % 33))))
			r44 = clip(((r44 + string(rune(g_uint8))) + sub((r44 + "\"Q\x00"), -3516630773848556368, int(v48))))
			a42 &= (((len(r44) % (len(r44) | 1)) + a42) << 1)
			_ = v48
			_ = i47
		}
		a42 = (^(min(i45, a42) + (len(r44) << (g_uint % 70))))
		_ = v46
		_ = i45
		if (p36(g_bool, i45) > (g_uint + g_uint)) {
			continue
		}
	}
	for _, i49 := range clip((r44 + r44)) {
		a42 *= (((a42 - 10) << 2) << (a43 % 33))
		if ((g_bool || g_bool) && (g_uint32 <= uint32(2147483647))) {
			a42 = len(r44)
		} else {
			v50 := (map[uint8]int)(map[uint8]int{uint8(16): -1007437641748871759, uint8(25): 0, uint8(18): -2013956460087530470, uint8(24): -7})
			_ = v50
		}
		_ = i49
	}
	a42 = max(a42, ((len(r44) + a42) / (a42 | 1)))
	var v51 []uintptr = []uintptr{uintptr(8131267951552851362), uintptr(9223372036854775807), uintptr(0x1)}
	_ = v51
	if !g_bool {
		return
	}
	return clip((r44 + (r44 + r44)))
}

func core0() {
	var v52 uint64 = ((g_uint64 % 2) + uint64((-g_int16)))
	var v53 uint16 = uint16((g_int64 >> (uint(g_uint8) & 31)))
	mix(uint64(v52))
	mix(uint64(v53))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1e10, 1, inf, -inf, nan, -zero} {
		y := float64(int64((g_uint - g_uint)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((((y * float64(-2.25e-7)) - (x - float64(1e10))) + ((y - float64(7)) - float64(z)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*973)) + uint64(i))
	}
	var acc float32
	for i := range 10 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1e10: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func slices2() {
	a := make([]string, 3, 5)
	for i := range a {
		a[i] = []string{"\t", "éЖ\n😀", "é\x00", ""}[i%4]
	}
	b := append(a, "Q00")
	c := append(a, "Q\tЖ_", "")
	mix_sl_string(b)
	mix_sl_string(c)
	d := a[0:1:1]
	e := append(d, "Ж")
	if len(e) > 0 {
		e[0] = "Q\tЖ_"
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_string(a)
	copy(a[1:], a)
	mix_sl_string(a)
	copy(c, b[0:])
	mix_sl_string(c)
	var z []string
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]string{} == nil)
	z = append(z, a[0:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_string(z)
	g := [2]string(b[:2])
	p := (*[2]string)(b)
	p[1] = "Ж"
	g[0] = ""
	mix_sl_string(b)
	mix__2_string(g)
	grid := make([][]string, 1+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mixs(x)
	}
	mix_sl_string(c)
}

type nodepointers3 struct {
	val  uint64
	next *nodepointers3
	arr  [3]uint64
}

func pushpointers3(head **nodepointers3, v uint64) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint64) (*uint64, func() uint64) {
	p := &x
	return p, func() uint64 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 9 {
		pushpointers3(&head, uint64((i &^ (i << 34)))^uint64(i))
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
	n := nodepointers3{val: uint64(0x1)}
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
	r := new(uint64(0x1))
	s := new(*r + (g_uint64 % 7))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint64
	for x := range 9 {
		y := uint64(x)
		ps = append(ps, &y, q)
	}
	*q = uint64(0x1)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("slices2", slices2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
