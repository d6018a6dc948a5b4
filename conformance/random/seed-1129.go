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

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = 4

var g_int16 int16 = int16(2)

var g_int32 int32 = int32(-1010714817)

var g_int64 int64 = int64(-9142817784208345924)

var g_int8 int8 = int8(0x14)

var g_string string = "\t😀€Q\x00"

var g_uint uint = uint(18)

var g_uint16 uint16 = uint16(0xf)

var g_uint32 uint32 = uint32(8)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(13)

var g_uintptr uintptr = uintptr(9589948632134957383)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix__2_int(x.f4)
	mixb(x.f5)
}

func mix_S6(x S6) {
	mix__2_int(x.f7)
	mix(uint64(x.f8))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 [2]int
	f5 bool
}

type S6 struct {
	f7 [2]int
	f8 uint32
}

func p9(a10 int16, a11 int, a12 int) (r13 string) {
	{
		a11 = min((int(g_int64) % 7), int((g_uint8 | uint8(2))))
		a11--
		var v14 uint = min(((g_uint | g_uint) / (uint(g_int8) | 1)), (uint(a11) / ((g_uint >> (g_uint64 % 33)) | 1)))
		_ = v14
	}
	switch x := a11; []string{"a", "z", "", "é"}[x&3] {
	case "":
		{
			a11, a12 = ((a12 << ((g_uint32 - g_uint32) % 8)) / 3), (int(g_int32) + (a12 ^ a12))
		}
	case "z", "0":
		if ((a12 != a12) || (a11 <= a12)) {
			v15 := int32(int32(-7))
			var v16 uint = ((g_uint << ((g_uint64 & g_uint64) & 7)) | g_uint)
			_ = v15
			_ = v16
		} else {
			a12 &= (a11 / 10)
			r13 = clip(r13)
		}
	case "a":
		a12 *= (a11 % 3)
	default:
		var v17 int = (len(r13) ^ (a11 & (len(r13) | a11)))
		v18 := &v17
		_ = v17
		_ = v18
	}
	a11, a12 = ((^a12) / (a11 | 1)), (a12 / 100)
	if (g_bool != g_bool) {
		return
	}
	return clip(string([]rune(r13)))
}

func p19(a20 string, a21 int32, a22 bool) (r23 bool) {
	for i24 := 6; i24 >= 0; i24-- {
		if ((g_float64 == float64(1e-300)) != (i24 == i24)) {
			var v25 bool = (len(a20) > (len(a20) | (i24 << (g_uint8 % 70))))
			_ = v25
		}
		_ = i24
	}
	if (len(a20) < len(a20)) {
		return
	}
	return (int(g_uint32) != (len(a20) / (len(a20) | 1)))
}

func p26(a27 int) (r28 uint32) {
	switch x := (int(f2i(g_float64)) >> (uint(g_uintptr) % 8)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a27 = ((int(g_int8) << 69) - int(f2i((g_float64 * float64(1e10)))))
		a27 &= (a27 * (a27 / (a27 | 1)))
		fallthrough
	case "é", "":
		var v29 uint16 = ((max(g_uint16, uint16(3)) / (uint16(g_int64) | 1)) | (max(g_uint16, g_uint16) & (+g_uint16)))
		var v30 S1 = S1{f2: false, f3: "\t€", f4: [2]int{}, f5: false}
		v31 := &v30
		_ = v29
		_ = v30
		_ = v31
	case "0":
		v32 := float32(g_float32)
		v33 := &v32
		_ = v32
		_ = v33
	default:
		{
			a27 = (a27 << 11)
			v34 := int16((max((g_int16 ^ g_int16), (g_int16 << 10)) & (int16(g_uint) ^ g_int16)))
			v35 := &v34
			a27 -= (a27 % (a27 | 1))
			_ = v34
			_ = v35
		}
	}
	a27 = max(a27, a27)
	if ((g_string + "\"世é") < sub(g_string, a27, a27)) {
		L37:
		for i36 := range 5 {
			a27 *= int(((g_uint16 / 7) << 13))
			a27 = (a27 &^ (i36 | 1))
			v38 := int8((((g_int8 * g_int8) + min(g_int8, g_int8)) | ((g_int8 >> 63) - int8(g_uint64))))
			v39 := &v38
			_ = v38
			_ = v39
			_ = i36
			if (string(rune(g_uint)) == sub(g_string, a27, -9223372036854775807)) {
				break L37
			}
		}
	} else {
		a27++
	}
	a27 = a27
	if p19(g_string, g_int32, g_bool) {
		return
	}
	return uint32((g_int32 / 3))
}

func p40(a41 uintptr) (r42 int) {
	r42 -= (int((g_uint * g_uint)) / (r42 | 1))
	var v43 S6 = S6{[2]int{}, uint32(10)}
	var v44 [4]int = [4]int{}
	_ = v43
	_ = v44
	if !g_bool {
		return
	}
	return ((r42 >> (g_uint8 & 31)) | int(g_uint32))
}

func core0() {
	if !g_bool {
		v45 := bool(g_bool)
		mixb(v45)
	}
	switch x := g_int; uint8(x>>3) & 7 {
	case 2:
		v46 := uintptr((g_uintptr % 10))
		mix(uint64(v46))
	case 5, 7:
		for i47 := 0; i47 < 3; i47++ {
			v48 := uint64((((g_uint64 + g_uint64) >> (g_uint32 % 33)) & (g_uint64 % ((g_uint64 << (g_uint & 31)) | 1))))
			for i49 := 7; i49 >= 0; i49-- {
				v50 := float64((g_float64 / float64(float32(g_float64))))
				mix(fb(v50))
				_ = i49
			}
			switch x := (i47 + p40(g_uintptr)); x & 7 {
			case 5:
				var v51 uint = (((g_uint ^ g_uint) % (uint(g_int32) | 1)) ^ ((g_uint << (g_int32 & 63)) & (g_uint | g_uint)))
				v52 := &v51
				mix(uint64((max((g_int32 << (g_uint16 & 7)), (g_int32 >> 51)) >> ((g_uintptr | (g_uintptr & uintptr(0x8f59125d533a9029))) & 63))))
				mix(uint64(v51))
				mix_p_uint(v52)
			case 0, 3:
				mixs(p9(int16(-12581), ((i47 / (i47 | 1)) << 50), p40((g_uintptr + g_uintptr))))
				var v53 float32 = (((g_float32 + g_float32) + (g_float32 / float32(0))) / float32((g_int16 << (v48 % 70))))
				mix(fb(float64(v53)))
				fallthrough
			case 7:
			}
			mix(uint64(v48))
			_ = i47
		}
	case 6:
	}
	switch x := int((+g_uint8)); uint8(x>>3) & 7 {
	case 5:
		mix(uint64((g_uint64 & uint64(1))))
	case 1, 0:
	case 6:
		for i54 := 0; i54 < 3; i54++ {
			_ = i54
		}
		v55 := S1(S1{f2: true, f3: "", f4: [2]int{}, f5: false})
		v56 := &v55
		mix_S1(v55)
		mix_p_S1(v56)
	default:
	}
	switch x := (int(g_int16) / 8); x & 7 {
	case 6:
		v57 := bool((((g_uint16 % 100) ^ (g_uint16 >> (g_uint32 & 31))) == ((+g_uint16) &^ (-g_uint16))))
		mixb(v57)
	case 4, 7:
		L59:
		for i58 := 0; i58 < 1; i58++ {
			for i60 := 0; i60 < 5; i60++ {
				v61 := (map[uint8]uint8)(map[uint8]uint8{uint8(24): uint8(0x9a), uint8(9): uint8(11), uint8(4): uint8(107)})
				mix_map_uint8_uint8(v61)
				_ = i60
			}
			if !(g_bool == false) {
				var v62 int16 = (((g_int16 / 3) * (g_int16 * g_int16)) ^ max(int16(g_uint16), (g_int16 * g_int16)))
				mix(uint64(v62))
			}
			_ = i58
			if p19(sub(g_string, i58, i58), int32(g_uintptr), g_bool) {
				continue L59
			}
		}
		fallthrough
	case 2:
		v63 := S6(S6{[2]int{}, uint32(4294967295)})
		mix_S6(v63)
	default:
		if true {
			L65:
			for i64 := 5; i64 >= 0; i64-- {
				_ = i64
				if ((g_float64 + float64(0.1)) != (g_float64 / g_float64)) {
					continue L65
				}
			}
			for i66 := range 7 {
				_ = i66
			}
		} else {
			for _, i67 := range clip(p9((g_int16 << (g_uint % 8)), g_int, (g_int & g_int))) {
				mix(fb(float64(float32((-(g_uint | g_uint))))))
				v68 := ([]uint8)([]uint8{uint8(254)})
				mix_sl_uint8(v68)
				_ = i67
				if !(g_bool != g_bool) {
					continue
				}
			}
		}
	}
	var v69 float32 = g_float32
	mix(fb(float64(v69)))
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[int]{[]int{-3772958774088532781, -5, -9223372036854775808, 12}}
	c := b.Map(func(z int) int {
		x, i := int(z), 2
	i -= (((i &^ i) ^ (+i)) &^ (x &^ (i % 10)))
	i *= 3
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err2" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(7)
	}
	w := n * 2
	if ((g_uint + g_uint) == uint(4005858229592173732)) {
		w -= (res & int((g_uint16 &^ g_uint16)))
	}
	{
		w, res = (((res % (w | 1)) >> ((g_uint ^ g_uint) & 63)) >> ((min(g_uint, g_uint) / ((g_uint >> 26) | 1)) & 63)), (w - res)
		mix(uint64(((g_uint16 >> (g_int8 & 7)) / 3)))
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 3 {
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
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{2}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

const (
	aconsts3 = iota * 9
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s9"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 198
const (
	thirdconsts3          = 2.0 / 7
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 105
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (198 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 7)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("defers2", defers2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
