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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(69.3402923504193)

var g_int int = -5

var g_int16 int16 = int16(0x1)

var g_int32 int32 = int32(1302315182)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(5)

var g_string string = "\t"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(0x0)

var g_uint32 uint32 = uint32(3875658960)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(12)

var g_uintptr uintptr = uintptr(13)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
}

func p3(a4 bool, a5 int) (r6 uint32) {
	v7 := string(clip((((g_string + g_string) + "") + string(append([]byte(sub("_", a5, 2149093131970612313)), (g_uint8 << (a5 & 63)))))))
	switch x := a5; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		v8 := string(clip(v7))
		v9 := &v8
		_ = v8
		_ = v9
	case "0", "":
		var v10 string = clip((string(rune(max(g_uint16, g_uint16))) + v7))
		_ = v10
	case "é":
		switch x := a5; uint8(x>>3) & 7 {
		case 1:
			v11 := uint8(((g_uint8 | g_uint8) / ((g_uint8 - uint8(1)) | 1)))
			v12 := &v11
			v13 := string(clip(v7))
			_ = v11
			_ = v12
			_ = v13
		case 4, 7:
			a5 += (((len(v7) & len(v7)) | len(v7)) / (len(v7) | 1))
		case 3:
			v14 := ([]uint8)([]uint8{})
			a5 *= ((len(v14) & (a5 * 6288141438639237866)) & 4611686018427387904)
			_ = v14
		}
		{
			v7 = clip(string(rune(((g_uint64 | g_uint64) / ((g_uint64 >> 68) | 1)))))
			r6--
		}
	default:
		if (a5 <= int(f2i(g_float64))) {
			a5 = a5
		}
	}
	a5 -= ((a5 << (g_uint16 & 7)) * (len(v7) &^ int(g_uint64)))
	_ = v7
	if !a4 {
		return
	}
	return (r6 % 2)
}

func p15(a16 bool, a17 bool) (r18 string) {
	var v19 int64 = int64(4)
	for _, i20 := range clip(string(rune((g_int32 >> (g_uint % 8))))) {
		r18 = clip(string(rune(uint16(uint16(g_uint32)))))
		switch x := (len(r18) * (len(r18) >> (g_uint32 % 70))); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			r18 = clip((string([]rune(r18)) + string([]rune(r18))))
		case "", "0":
			r18 = clip((string(rune(g_uint)) + sub("zz\n界0", int(f2i(g_float64)), (len(r18) % (len(r18) | 1)))))
		case "é":
		}
		if ((-g_float64) == (g_float64 + g_float64)) {
			v21 := ([]uint8)([]uint8{uint8(1), uint8(0x3b), uint8(0x19), uint8(0xe), uint8(0x28)})
			v22 := &v21
			_ = v21
			_ = v22
		}
		_ = i20
	}
	_ = v19
	if (a17 && a16) {
		return
	}
	return clip(string(append([]byte(sub(r18, -1359888449882854151, -4272995755066161010)), (g_uint8 * g_uint8))))
}

func p23(a24 int, a25 string) (r26 int64) {
	{
		v27 := S1(S1{})
		v28 := &v27
		if (v27.f2 != (g_float64 >= float64(-2.25e-7))) {
			a24 = ((a24 >> ((g_uintptr >> 16) & 63)) | a24)
			a24 = int(uint8(int32(g_uint64)))
		} else {
			v29 := int64(int64(f2i(float64((g_float32 + float32(0))))))
			_ = v29
		}
		_ = v27
		_ = v28
	}
	var v30 map[uint8]uint8 = map[uint8]uint8{uint8(16): uint8(0xc), uint8(10): uint8(13), uint8(5): uint8(255)}
	a24 ^= ((len(v30) * -9223372036854775808) & max(a24, (len(v30) | a24)))
	_ = v30
	if !g_bool {
		return
	}
	return int64(uint32(g_int16))
}

func p31(a32 int, a33 string) (r34 string) {
	a32 &^= (int((g_uintptr % (g_uintptr | 1))) % ((a32 / 8) | 1))
	v35 := int16((max(g_int16, (g_int16 >> 23)) & (g_int16 >> (g_int8 & 31))))
	if ((g_uint << (g_uint % 8)) <= g_uint) {
		{
			var v36 uint64 = (((+g_uint64) / ((g_uint64 * g_uint64) | 1)) / ((g_uint64 | (g_uint64 / (g_uint64 | 1))) | 1))
			_ = v36
		}
		switch x := (a32 ^ (len(a33) / (len(a33) | 1))); uint8(x>>3) & 7 {
		case 0:
			a32 |= (int((g_int8 * g_int8)) - ((len(a33) & 19) / (len(a33) | 1)))
		case 4, 5:
			a32 = int(g_uint64)
			fallthrough
		case 2:
			var v37 int32 = ((int32(g_uint16) | (g_int32 << (g_int32 & 31))) ^ ((g_int32 << (g_uint & 7)) ^ (g_int32 / 3)))
			_ = v37
		default:
			v38 := ([1]int)([1]int{})
			v39 := &v38
			_ = v38
			_ = v39
		}
		a32 = -5
	}
	var v40 int32 = ((int32(g_int8) - int32(g_int32)) & ((g_int32 &^ g_int32) % ((g_int32 >> (g_uint16 % 8)) | 1)))
	_ = v35
	_ = v40
	if (g_float64 >= g_float64) {
		return
	}
	return clip((a33 + (a33 + a33)))
}

func p41(a42 int) (r43 int32) {
	switch x := (int(g_int8) + int(g_int64)); x & 7 {
	case 4:
		a42 = (a42 ^ (a42 << 52))
		v44 := uint(uint((g_uintptr >> ((g_uint8 / (g_uint8 | 1)) % 33))))
		_ = v44
	case 5, 6:
		a42--
	case 1:
		a42 = (a42 >> (((g_uint16 | uint16(6)) & (g_uint16 / (g_uint16 | 1))) % 8))
	}
	for i45 := 0; i45 < 6; i45++ {
		a42 = (i45 % (i45 | 1))
		a42++
		_ = i45
	}
	a42 = ((a42 >> ((g_uint64 * g_uint64) & 7)) * max(a42, int(g_uint64)))
	if true {
		return
	}
	return ((r43 &^ r43) << (max(g_uint32, g_uint32) % 8))
}

func core0() {
	v46 := uintptr(max(((g_uintptr - uintptr(0x1)) * (g_uintptr & g_uintptr)), uintptr(2)))
	if (g_int < (g_int + g_int)) {
	}
	v47 := S1(S1{f2: true})
	v47 = v47
	v48 := int8((g_int8 / ((-(g_int8 % 3)) | 1)))
	mix(uint64(v46))
	mix_S1(v47)
	mix(uint64(v48))
}

type gridarrays1 [2][3]uint32

func bumparrays1(a gridarrays1, p *gridarrays1) uint32 {
	a[0][1] += 8
	p[0][2] -= 8
	return a[0][1] ^ p[0][2]
}

func arrays1() {
	var a gridarrays1
	a[0][2] = uint32(780821891)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uint32{0: uint32(7), uint32(0)}
	for i, x := range lit {
		lit[len(lit)-1] = 8
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
	m := map[[2]int]string{{1, 2}: "x", {0, 8}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 8}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type keymaps2 struct {
	a string
	b bool
}

func maps2() {
	m := map[string]uint64{}
	for i := range 27 {
		k := clip(((g_string + g_string) + sub("0", g_int, g_int)))
		m[k] += uint64(18446744073709551615)
		if i%5 == 0 {
			delete(m, "界\nЖ€Ж")
		}
	}
	v, ok := m[""]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{"界\nЖ€Ж", true}: 1}
	sk[keymaps2{"", false}]++
	sk[keymaps2{"界\nЖ€Ж", true}] += 5
	mix(uint64(sk[keymaps2{"界\nЖ€Ж", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = "\x00界_"
	mixb(pm[1].b && pm[1].a == "\x00界_")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](27)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["zéß Ж"]
	delete(nilmap, "zéß Ж")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type nodepointers3 struct {
	val  int8
	next *nodepointers3
	arr  [3]int8
}

func pushpointers3(head **nodepointers3, v int8) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() int8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x int8) (*int8, func() int8) {
	p := &x
	return p, func() int8 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 11 {
		pushpointers3(&head, int8(int((g_int64 | g_int64)))^int8(i))
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
	n := nodepointers3{val: int8(0)}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers3(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int8(0))
	s := new(*r + g_int8)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int8
	for x := range 11 {
		y := int8(x)
		ps = append(ps, &y, q)
	}
	*q = int8(0)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

func core4() {
	for _, i49 := range clip(sub(p15(false, true), (g_int >> (g_int16 & 7)), g_int)) {
		if !(g_string >= g_string) {
			switch x := (^(g_int * g_int)); uint8(x>>3) & 7 {
			case 4:
				fallthrough
			case 3, 6:
				fallthrough
			case 5:
			}
			v50 := uint(uint(uint((g_uintptr % (g_uintptr | 1)))))
			mix(uint64(v50))
		} else {
		}
		_ = i49
	}
	v51 := int((int((g_uint8 / 2)) + (g_int >> (min(g_uint32, g_uint32) & 7))))
	mix(uint64(max(uint((g_int16 | g_int16)), uint(0x8))))
	v52 := ([]string)([]string{"世", "z\"", "\naa "})
	mix(uint64(v51))
	mix_sl_string(v52)
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("maps2", maps2)
	run("pointers3", pointers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
