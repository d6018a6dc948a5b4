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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
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

var g_float64 float64 = float64(0.32087106807071497)

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(-6)

var g_int64 int64 = int64(-8)

var g_int8 int8 = int8(-22)

var g_uint uint = uint(0x4)

var g_uint16 uint16 = uint16(0x3)

var g_uint32 uint32 = uint32(15)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(10)

var g_uintptr uintptr = uintptr(0xf67ea06362bb593f)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

type S1 struct {
	f2 int16
	f3 [3]int
}

func p4(a5 string, a6 uint32) (r7 string) {
	var v8 [1]uint64 = [1]uint64{uint64(0x8e4dda7bb0569c16)}
	v9 := uint32(uint32(((g_uint << 62) - (g_uint + g_uint))))
	{
	}
	_ = v8
	_ = v9
	if g_bool {
		return
	}
	return clip(sub((r7 + "\té\x00"), (len(r7) | 9223372036854775807), -6))
}

func p10(a11 bool, a12 bool, a13 string) (r14 bool) {
	switch x := (-len(a13)); x & 7 {
	case 5:
		v15 := uint16(((-uint16(g_int16)) | (g_uint16 + uint16(12))))
		_ = v15
	case 3, 0:
		if (r14 || (g_int16 == int16(14))) {
			a13 = clip(sub((a13 + string(rune(g_uintptr))), ((len(a13) >> 70) ^ int(g_int32)), ((len(a13) >> (g_uint & 31)) / 10)))
			var v16 map[uint8]int32 = map[uint8]int32{uint8(13): int32(676583986)}
			_ = v16
		} else {
		}
		{
			var v17 string = clip(sub(sub((a13 + a13), (len(a13) &^ len(a13)), int(g_uint8)), len(a13), max(len(a13), (len(a13) * len(a13)))))
			var v18 int64 = int64(151933847159331887)
			_ = v17
			_ = v18
		}
	case 6:
		for i19 := 1; i19 >= 0; i19-- {
			v20 := bool((((g_float64 + float64(0.1)) / (-g_float64)) > ((-g_float64) * float64(g_uintptr))))
			_ = v20
			_ = i19
		}
		var v21 float64 = float64(((g_uint64 &^ uint64(3)) >> ((+g_uint32) & 7)))
		_ = v21
	default:
		{
		}
	}
	if (a12 != (a13 > a13)) {
		switch x := int((len(a13) - 4)); uint8(x>>3) & 7 {
		case 6:
			var v22 S1 = S1{int16(20), [3]int{3696892235711151724, -3, -8764729010709646501}}
			v22.f3[1] = ((v22.f3[1] >> 69) >> (g_uint % 70))
			_ = v22
		case 1, 2:
			var v23 []uint8 = []uint8{uint8(207)}
			_ = v23
			fallthrough
		case 3:
			a13 = clip((a13 + a13))
		}
	}
	if !a11 {
		return
	}
	return !(g_float64 >= float64(-0.007156851964358557))
}

func core0() {
	v24 := S1(S1{f2: int16(32767)})
	mix(uint64((((g_int8 + g_int8) / 7) / 64)))
	v24.f3[2] = (v24.f3[1] >> 67)
	mix_S1(v24)
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
	b := &boxgenmeth1[int]{[]int{1, -9223372036854775807, 17, 14}}
	c := b.Map(func(z int) int {
		x, i := int(z), 8
	if g_bool {
		x++
	} else {
		v25 := (map[int]uint8)(map[int]uint8{int(19): uint8(7), int(28): uint8(0xc)})
		i, x = (int(uintptr(g_uint)) >> (((g_uint32 % 7) / (uint32(i) | 1)) % 70)), int((g_uint64 ^ g_uint64))
		mix_map_int_uint8(v25)
	}
	i = i
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{8}
	mix(uint64(p.Count([]int{1, 2, 1, 8}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](8) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

const (
	aconsts2 = iota * 7
	bconsts2
	_
	cconsts2 = 1 << (iota + 4)
	dconsts2
	econsts2, fconsts2 = iota, "s7"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 158
const (
	thirdconsts2          = 29.0 / 2
	rconsts2              = 'a' + iota*4
	tconsts2    uint8        = 65
	maskconsts2           = ^uint32(0) >> 4
	big2consts2           = bigconsts2 >> (158 - 4) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 2)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(8), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 40:
				break outer
			}
	b -= int(((g_int16 % (g_int16 | 1)) / (min(g_int16, g_int16) | 1)))
	var v26 float64 = g_float64
	var v27 uint32 = g_uint32
	mix(fb(v26))
	mix(uint64(v27))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("\x000 €") {
		mixs(s)
		if i > 40 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(8, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("consts2", consts2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
