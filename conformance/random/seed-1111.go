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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_S7 S7 = S7{f9: [1]int{}}

var g__3_int [3]int = [3]int{-5951758396184224162, -2, -2}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(7)

var g_int int = 4502075537593582369

var g_int16 int16 = int16(0x10)

var g_int32 int32 = int32(-0x7a780419)

var g_int64 int64 = int64(7)

var g_int8 int8 = int8(-128)

var g_string string = "0世__a"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(0x19ec)

var g_uint32 uint32 = uint32(874123307)

var g_uint64 uint64 = uint64(0x8cff236bdc2e64a1)

var g_uint8 uint8 = uint8(89)

var g_uintptr uintptr = uintptr(10392374785894533518)

func mix_S4(x S4) {
	mixs(x.f5)
	mixb(x.f6)
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int64(x []int64) {
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
	f2 uint32
	f3 bool
}

type S4 struct {
	f5 string
	f6 bool
}

type S7 struct {
	f8 [1]int
	f9 [1]int
}

func p10(a11 bool) (r12 uint) {
	for i13 := 0; i13 < 3; i13++ {
		var v14 [2]uint = [2]uint{uint(18188879927752158019)}
		v15 := int32(int32(((g_int8 * g_int8) &^ (g_int8 & g_int8))))
		_ = v14
		_ = v15
		_ = i13
	}
	switch x := int(f2i((g_float64 - g_float64))); x & 7 {
	case 0:
		{
			v16 := S7(S7{[1]int{-8}, [1]int{-5}})
			v17 := &v16
			_ = v16
			_ = v17
		}
	case 6, 4:
		v18 := int((g_int / (int(int16(g_uintptr)) | 1)))
		v19 := &v18
		v18 = 5527456855626474225
		_ = v18
		_ = v19
	case 1:
		if !!a11 {
			v20 := ([]string)([]string{"\n😀"})
			v21 := &v20
			_ = v20
			_ = v21
		} else {
		}
	default:
	}
	if (a11 || a11) {
		return
	}
	return ((r12 | r12) + (r12 << (g_uint64 % 33)))
}

func p22(a23 string, a24 int) (r25 string) {
	a24 ^= (int((g_int32 - g_int32)) / (int(uint8(g_uintptr)) | 1))
	switch x := a24; uint8(x>>3) & 7 {
	case 2:
		a24 = int(f2i(((g_float64 + g_float64) - (g_float64 * g_float64))))
		a24 = a24
	case 4, 5:
		if (len(r25) != (len(a23) | len(r25))) {
			a24 *= int(uint64((g_uint8 >> (g_uint8 & 31))))
			a24++
			a24 = 2855699266472378384
		} else {
			a24 = int((g_uint64 >> 40))
			a24 = (int((g_int64 << (g_uint % 70))) + (len(r25) >> 56))
		}
	case 1:
		a24 = (-((len(r25) / 2) * a24))
		a23 = clip(string(append([]byte(r25), ((g_uint8 << 12) << (len(r25) & 31)))))
	}
	for i26 := 5; i26 >= 0; i26-- {
		a24 += (((i26 &^ -4) & i26) >> (((g_uint16 % (g_uint16 | 1)) << ((g_int16 * int16(-32768)) & 31)) % 33))
		for i27 := 0; i27 < 7; i27++ {
			a24 = (max((len(r25) - len(a23)), (len(r25) / 10)) | (a24 + int(g_int16)))
			_ = i27
		}
		var v28 S7 = g_S7
		_ = v28
		_ = i26
		if (!g_bool || (len(a23) != 2)) {
			break
		}
	}
	a24 = (len(r25) << 47)
	if g_bool {
		return
	}
	return clip(string(rune(g_uint16)))
}

func p29(a30 int, a31 int64, a32 string) (r33 uint64) {
	var v34 uint16 = ((g_uint16 - g_uint16) << (r33 & 63))
	var v35 [3]int = g__3_int
	v35[0] = (+(v35[2] ^ (len(a32) / 2)))
	_ = v34
	_ = v35
	if (g_bool != g_bool) {
		return
	}
	return uint64(0xa161ab42c69a9ed4)
}

func core0() {
	{
		L37:
		for i36 := range 4 {
			v38 := uint32(((g_uint32 % 8) & ((g_uint32 << 9) &^ (g_uint32 << (g_uint64 % 33)))))
			mix(uint64(v38))
			_ = i36
			if ((g_bool != g_bool) == (i36 >= i36)) {
				continue L37
			}
		}
		mix(uint64((g_int32 &^ (-(g_int32 * int32(-2147483648))))))
	}
	if ((g_float64 >= g_float64) == (g_bool == true)) {
		if ((g_int &^ -7) > int(f2i(g_float64))) {
			mix_sl_uint8([]uint8{uint8(210)})
		} else {
			switch x := g_int; x & 7 {
			case 7:
			case 3, 1:
				fallthrough
			case 2:
			default:
			}
			v39 := (map[string]string)(map[string]string{"": "ß\t0", "世世界": "éЖ\"0ß"})
			mix_map_string_string(v39)
		}
		for _, i40 := range clip(string(rune((g_uint32 / (g_uint32 | 1))))) {
			for i41 := range 4 {
				var v42 float64 = ((g_float64 / (g_float64 - float64(3.141592653589793))) - ((g_float64 * g_float64) / float64(g_float32)))
				mix(fb(v42))
				_ = i41
			}
			_ = i40
		}
		L44:
		for i43 := range 3 {
			if (p22("\t", 11) <= string(rune(g_uintptr))) {
				mixs(g_string)
			}
			for i45 := 4; i45 >= 0; i45-- {
				mix__1_uint8([1]uint8{})
				_ = i45
			}
			_ = i43
			if ((g_uint16 | g_uint16) < min(g_uint16, g_uint16)) {
				continue L44
			}
		}
	}
	v46 := S4(S4{"Ж😀界Ж", true})
	v47 := int64(g_int64)
	v48 := &v47
	v49 := int16(((g_int16 << (g_int32 & 7)) / 100))
	v50 := int16(int16(g_uintptr))
	mix_S4(v46)
	mix(uint64(v47))
	mix_p_int64(v48)
	mix(uint64(v49))
	mix(uint64(v50))
}

func slices1() {
	a := make([]int64, 3, 5)
	for i := range a {
		a[i] = []int64{int64(6391453804900880924), int64(4611686018427387903), int64(11), int64(9)}[i%4]
	}
	b := append(a, int64(-3459214629475926014))
	c := append(a, int64(9223372036854775807), int64(10))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:3:3]
	e := append(d, int64(-8))
	if len(e) > 0 {
		e[0] = int64(9223372036854775807)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(-8)
	g[0] = int64(10)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 3+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int64(c)
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("custom", func() { panic(boompanics2{x}) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
	try("array index", func() { a := [3]int{}; a[x+3] = 1 })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics2)(nil); mixs(i.String()) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+4]; mix(uint64(len(t))) })
	try("nil wrapper", func() { var t *boompanics2; mixs(t.Error()) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err8" }

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
		panic(error(nil))
	}
	w := n * 8
	res += (((-w) + (w % (res | 1))) * ((w &^ res) &^ (w % (w | 1))))
	{
		res--
		var v51 string = clip(g_string)
		mixs(v51)
	}
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
		defer run("defers3.in", func() { panic(errdefers3{8}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("panics2", panics2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
