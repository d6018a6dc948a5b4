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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 4

var g_int16 int16 = int16(0x7ffe)

var g_int32 int32 = int32(-2028052075)

var g_int64 int64 = int64(281693858935576834)

var g_int8 int8 = int8(-123)

var g_map_uint8_uint64 map[uint8]uint64 = map[uint8]uint64{uint8(18): uint64(11), uint8(19): uint64(2), uint8(29): uint64(0xffffffffffffffff), uint8(23): uint64(1852110439929318386)}

var g_string string = "界_€"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(8)

var g_uint32 uint32 = uint32(12)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(0xd28a995cc301615a)

func mix_S1(x S1) {
	mixs(x.f2)
	mix(uint64(x.f3))
	mix(uint64(x.f4))
	mixb(x.f5)
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 string
	f3 uint64
	f4 uint64
	f5 bool
}

type S6 struct {
	f7 [2]int
	f8 string
}

func p9(a10 bool, a11 int) (r12 bool) {
	switch x := a11; x & 7 {
	case 5:
		a11 -= a11
		fallthrough
	case 3, 1:
		L14:
		for i13 := 0; i13 < 2; i13++ {
			a11++
			a11 = (((i13 &^ -2) % 7) & int((^g_uint16)))
			var v15 map[uint8]uint64 = g_map_uint8_uint64
			v16 := &v15
			_ = v15
			_ = v16
			_ = i13
			if ((g_int8 != g_int8) && (r12 && r12)) {
				break L14
			}
		}
	case 7:
		v17 := int16(int16(((g_uint8 & g_uint8) + (-g_uint8))))
		if a10 {
			a11 = (a11 ^ (a11 >> (uint64(g_uint32) % 33)))
		}
		_ = v17
	default:
		{
			a11 ^= (a11 &^ (a11 - a11))
		}
	}
	if ((g_float64 < float64(114.97061769154061)) == (a11 > 19)) {
		if !(r12 != a10) {
			a11 |= ((max(a11, a11) % (int(g_int16) | 1)) * -7)
			v18 := ([]uint8)([]uint8{uint8(1), uint8(155)})
			_ = v18
		}
		a11 = (a11 * ((a11 | a11) &^ (a11 << (g_int16 & 63))))
		a11 = max(a11, int((g_uint32 << (g_int8 & 31))))
	}
	var v19 int8 = (+(+int8(g_uint)))
	v20 := &v19
	_ = v19
	_ = v20
	if (a10 == a10) {
		return
	}
	return ((g_uint8 >> 41) <= uint8(15))
}

func p21(a22 int16, a23 int) (r24 bool) {
	var v25 int8 = (int8((g_uintptr >> (g_uint % 70))) ^ ((g_int8 | g_int8) % 8))
	for i26 := 0; i26 < 6; i26++ {
		if ((i26 == a23) != (r24 && r24)) {
			a23 |= a23
		}
		{
			r24 = !r24
		}
		_ = i26
	}
	_ = v25
	if r24 {
		return
	}
	return !p9(r24, a23)
}

func p27(a28 bool, a29 string, a30 int) (r31 bool) {
	a30 = int(((+g_uint) &^ (g_uint % (g_uint | 1))))
	if p21((g_int16 / (g_int16 | 1)), (a30 * len(a29))) {
		for _, i32 := range clip(string(append([]byte(string(rune(g_int64))), uint8(g_int16)))) {
			v33 := uintptr((max((g_uintptr ^ g_uintptr), uintptr(g_uint8)) >> ((g_uint32 + uint32(11)) & 31)))
			v34 := float32(float32(min(uint8(g_uint), sat("z", len(a29)))))
			_ = v33
			_ = v34
			_ = i32
		}
		a30 = (a30 * (a30 - 20))
		{
			a30++
			a30 = ((int(g_uint8) + a30) << ((g_int16 & g_int16) & 63))
		}
	} else {
		a29 = clip(string(rune(g_uint8)))
	}
	if (a28 && r31) {
		return
	}
	return false
}

func p35(a36 uint8, a37 string) (r38 int32) {
	if p9((a37 == a37), (len(a37) &^ len(a37))) {
		if ((len(a37) >= len(a37)) != (g_bool && g_bool)) {
			var v39 uint64 = (((g_uint64 & g_uint64) >> 63) + g_uint64)
			_ = v39
		}
	}
	v40 := ([]int)([]int{10, 7, -2, 16, 6})
	if p27((g_bool == g_bool), string(rune(g_uint16)), (at_int(v40, 2) - at_int(v40, 7))) {
		var v41 uint32 = (((g_uint32 % (g_uint32 | 1)) / ((g_uint32 ^ uint32(4)) | 1)) / (g_uint32 | 1))
		_ = v41
	}
	if g_bool {
		r38--
		var v42 uintptr = (g_uintptr | uintptr(r38))
		v43 := &v42
		_ = v42
		_ = v43
	}
	_ = v40
	if (g_uintptr < uintptr(0xc)) {
		return
	}
	return (r38 & int32(g_uint64))
}

func core0() {
	L45:
	for i44 := range 7 {
		_ = i44
		if ((i44 / (i44 | 1)) >= (i44 >> (g_uint & 31))) {
			break L45
		}
	}
	for i46 := 0; i46 < 5; i46++ {
		for i47 := 0; i47 < 5; i47++ {
			mix_S1(S1{f2: "é", f4: uint64(7077768418330464786), f5: true})
			_ = i47
		}
		_ = i46
		if (!g_bool == (g_bool == g_bool)) {
			continue
		}
	}
	v48 := int32((max(g_int32, p35(g_uint8, "\nЖ_ß世")) / (((g_int32 << (g_uint32 % 70)) & (g_int32 % (g_int32 | 1))) | 1)))
	L50:
	for i49 := 1; i49 >= 0; i49-- {
		_ = i49
		if p21(g_int16, int(g_uintptr)) {
			continue L50
		}
	}
	var v51 uintptr = ((g_uintptr ^ (g_uintptr << (g_uint8 % 8))) & (g_uintptr | (g_uintptr % 3)))
	if (sub(g_string, g_int, g_int) <= (g_string + g_string)) {
		switch x := ((g_int >> 54) / ((g_int | 3) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			mix(uint64((g_int16 % (((g_int16 + g_int16) << 34) | 1))))
			fallthrough
		case "é", "z":
			if p21((g_int16 & g_int16), (g_int >> (g_uint16 % 8))) {
			}
		case "0":
			var v52 uint8 = ((g_uint8 / (g_uint8 | 1)) &^ (uint8(g_uint32) >> ((g_uint32 | g_uint32) % 8)))
			v53 := &v52
			mix(uint64(v52))
			mix_p_uint8(v53)
		default:
			v48 = int32((g_uint8 &^ uint8(g_uint16)))
		}
		for i54 := 4; i54 >= 0; i54-- {
			_ = i54
		}
		{
			var v55 [4]uint8 = [4]uint8{uint8(20), uint8(50), uint8(196)}
			mix__4_uint8(v55)
		}
	}
	mix(uint64(v48))
	mix(uint64(v51))
}

type gridarrays1 [5][3]int

func bumparrays1(a gridarrays1, p *gridarrays1) int {
	a[0][1] += 6
	p[1][2] -= 6
	return a[0][1] ^ p[1][2]
}

func arrays1() {
	var a gridarrays1
	a[1][2] = -1227233650955008079
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int{1: 4611686018427387904, 3565211028274284694}
	for i, x := range lit {
		lit[len(lit)-1] = 6
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
	m := map[[2]int]string{{1, 2}: "x", {1, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 6}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[uint16]{[]uint16{uint16(12), uint16(10), uint16(16384), uint16(42487)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 3
	if ((g_float64 != float64(1)) || p9(g_bool, 5494997340610222397)) {
		i &^= (x % (i | 1))
		x, i = (int((g_uint64 &^ g_uint64)) + i), (int(g_uint8) * (i | -8775785548220128073))
		i = (+x)
	}
	for i56 := uint8(128); i56 > 0; i56 /= 2 {
		x -= (min(x, (i % (i | 1))) >> (uint16((i56 - uint8(146))) % 33))
		_ = i56
		if g_bool {
			break
		}
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{3}
	mix(uint64(p.Count([]int{1, 2, 1, 3}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](3) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

func ints3() {
	for i, x := range []uintptr{9, 3, 19, 1, 5} {
		for _, n := range []uint32{0, 1, 7, 78} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint(x) >> (n & 7)))
		}
		y := (x % (uintptr((^g_int16)) | 1))
		mix(uint64(x*y - (min(x, x) << ((g_uint16 ^ uint16(20)) % 33))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uintptr(9223372036854775807)
		x &^= y
		x++
		mix(uint64(uint(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints3", int64(sum>>40))
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("genmeth2", genmeth2)
	run("ints3", ints3)
	fmt.Printf("checksum %d\n", sum)
}
