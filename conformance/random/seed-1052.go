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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int int = -3

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(14)

var g_int64 int64 = int64(14)

var g_int8 int8 = int8(14)

var g_sl_int []int = []int{-4, 1028445302578119950}

var g_string string = ""

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(0xb7c9)

var g_uint32 uint32 = uint32(17)

var g_uint64 uint64 = uint64(7276420417625415949)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(11)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__1_int(x.f3)
}

func mix_S4(x S4) {
	mixs(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 [1]int
}

type S4 struct {
	f5 string
}

func p6(a7 int) (r8 bool) {
	var v9 int = int(((g_uint32 % 8) / ((g_uint32 + uint32(0x5)) | 1)))
	var v10 uint32 = g_uint32
	if (g_uint == (g_uint ^ uint(17660929261705179849))) {
		if (v9 > (a7 - -1)) {
			var v11 uint16 = uint16(0xc00f)
			_ = v11
		}
		a7 = (((v9 & v9) ^ a7) / ((int(g_int16) << ((g_int64 & int64(-7)) & 31)) | 1))
	}
	_ = v9
	_ = v10
	if (a7 <= -4322408477498160613) {
		return
	}
	return ((g_uint64 < g_uint64) != !r8)
}

func p12(a13 string) (r14 bool) {
	var v15 float32 = float32(((g_float64 - g_float64) - float64(g_float32)))
	_ = v15
	if (r14 == r14) {
		return
	}
	return ((g_float64 / g_float64) != (g_float64 / float64(-1.5)))
}

func p16(a17 int, a18 uint16, a19 uint32) (r20 uintptr) {
	for i21 := 0; i21 < 4; i21++ {
		{
			a17 = (max(a17, a17) - ((^a17) >> 36))
			var v22 [4]int = [4]int{6, 4611686018427387903, 8911887199696262652}
			_ = v22
		}
		_ = i21
		if ((a17 >> 29) == (a17 | a17)) {
			break
		}
	}
	for i23 := 0; i23 < 6; i23++ {
		a17 = a17
		if true {
			a17 = (((i23 * -3951749502112930945) << (uint16(a19) & 31)) % (i23 | 1))
			v24 := int32((g_int32 % (int32(uint32(g_uint)) | 1)))
			v25 := float64(((float64(v24) + (g_float64 + g_float64)) / (float64(g_float32) - float64(1e10))))
			_ = v24
			_ = v25
		} else {
			a17 = ((a17 ^ i23) | ((i23 + 4) ^ (i23 << 24)))
			var v26 S1 = S1{false, [1]int{}}
			_ = v26
		}
		_ = i23
	}
	if (g_string > "\né\néa") {
		return
	}
	return (r20 << 11)
}

func p27(a28 int64, a29 bool, a30 bool) (r31 int8) {
	L33:
	for i32 := range 7 {
		v34 := ([]uint8)([]uint8{uint8(10), uint8(0x0), uint8(10), uint8(19), uint8(0xdf)})
		for i35 := 0; i35 < 7; i35++ {
			_ = i35
		}
		_ = v34
		_ = i32
		if !a29 {
			break L33
		}
	}
	var v36 [4]int = [4]int{-7483942664065057284, 5415014520091154011, -4, -1}
	_ = v36
	if p12(g_string) {
		return
	}
	return int8(p16(g_int, g_uint16, uint32(1172481489)))
}

func core0() {
	v37 := ([]string)([]string{"ß界", "Q", "Q\"", "ЖЖ\n界é", "_Q\x00ßß"})
	for _, i38 := range clip((string(rune(g_int64)) + string(rune(len(v37))))) {
		var v39 S4 = S4{}
		mix_S4(v39)
		_ = i38
	}
	if (g_bool || !g_bool) {
		v40 := ([]string)(v37)
		v41 := &v40
		if (at_string(v37, 7) < string(append([]byte(at_string(v37, 7)), uint8(17)))) {
			v42 := float64(float64(g_float32))
			v43 := &v42
			v44 := S1(S1{true, [1]int{}})
			L46:
			for _, i45 := range clip(string([]rune(string(append([]byte(at_string(v40, 8)), g_uint8))))) {
				v44 = S1{f2: false, f3: [1]int{}}
				v44.f3[0] = len(v37)
				_ = i45
				if (g_uint8 >= g_uint8) {
					break L46
				}
			}
			mix(fb(v42))
			mix_p_float64(v43)
			mix_S1(v44)
		}
		for i47 := 0; i47 < 2; i47++ {
			for _, i48 := range v37 {
				_ = i48
				if g_bool {
					break
				}
			}
			L50:
			for i49 := range 3 {
				_ = i49
				if (len(v40) >= (i49 & 14)) {
					break L50
				}
			}
			_ = i47
		}
		mix_sl_string(v40)
		mix_p_sl_string(v41)
	} else {
		if ((g_uint & g_uint) > g_uint) {
			v51 := uintptr(g_uintptr)
			mix(uint64(v51))
		}
	}
	v52 := uint32((((g_uint32 & uint32(15)) / 3) | ((g_uint32 % (g_uint32 | 1)) << ((g_uint16 / (g_uint16 | 1)) & 63))))
	L54:
	for i53 := 0; i53 < 2; i53++ {
		v52 = v52
		{
			v55 := S4(S4{})
			for i56 := range 4 {
				v57 := string(clip(string([]rune(v55.f5))))
				mixs(v57)
				_ = i56
			}
			mix_S4(v55)
		}
		for i58 := 0; i58 < 2; i58++ {
			switch x := ((i53 &^ len(v37)) >> 24); x & 7 {
			case 1:
				v59 := int(9023319254951222583)
				var v60 []int = []int{20, -4722460471923870452, -5, -1, -3898750421115987213}
				mix(uint64(v59))
				mix_sl_int(v60)
				fallthrough
			case 7, 0:
				fallthrough
			case 2:
				mix_sl_int(g_sl_int)
			}
			_ = i58
		}
		_ = i53
		if ((g_uint64 / (g_uint64 | 1)) < (g_uint64 &^ g_uint64)) {
			break L54
		}
	}
	mix_sl_string(v37)
	mix(uint64(v52))
}

type nodepointers1 struct {
	val  int64
	next *nodepointers1
	arr  [3]int64
}

func pushpointers1(head **nodepointers1, v int64) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int64) (*int64, func() int64) {
	p := &x
	return p, func() int64 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 10 {
		pushpointers1(&head, int64(i)^int64(i))
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
	n := nodepointers1{val: int64(7)}
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
	r := new(int64(7))
	s := new(*r + g_int64)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int64
	for x := range 10 {
		y := int64(x)
		ps = append(ps, &y, q)
	}
	*q = int64(7)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

func floats2() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0.1, 868.142149961963, inf, -inf, nan, -zero} {
		y := x
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y * (-y))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*879)) + uint64(i))
	}
	var acc float32
	for i := range 122 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0.1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err6" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
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
		panic(errdefers3{7})
	}
	w := n * 6
	if g_bool {
		res, w = min(((w ^ w) | (w >> (g_uint % 33))), w), int(res)
		w += int(int16((^g_int8)))
	} else {
		var v61 string = clip(sub("\"\t", (w << 29), ((w ^ 6) >> ((g_uint % (g_uint | 1)) % 8))))
		v62 := &v61
		w ^= (int(f2i((g_float64 * float64(0)))) >> (((g_uint ^ g_uint) * (g_uint * g_uint)) & 63))
		mixs(v61)
		mix_p_string(v62)
	}
	v63 := ([]uint64)([]uint64{uint64(10), uint64(0x4cbac692ee1e3797), uint64(0xc), uint64(0)})
	mix_sl_uint64(v63)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
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

func defers3() {
	r, err := leveldefers3(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{6}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("floats2", floats2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
