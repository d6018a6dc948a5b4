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

var g_float64 float64 = float64(0)

var g_int int = 2505822541069556101

var g_int16 int16 = int16(26723)

var g_int32 int32 = int32(303584139)

var g_int64 int64 = int64(0xe)

var g_int8 int8 = int8(3)

var g_string string = "a😀Ж界😀"

var g_uint uint = uint(0xfffffffffffffffe)

var g_uint16 uint16 = uint16(47385)

var g_uint32 uint32 = uint32(0x8)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(880451183024304242)

type S1 struct {
	f2 [1]int
}

type S3 struct {
	f4 bool
	f5 uint16
}

func p6(a7 int16) (r8 uint32) {
	var v9 []uint8 = []uint8{uint8(0x7), uint8(0), uint8(88), uint8(254), uint8(5)}
	v10 := &v9
	var v11 string = clip("é 界Q")
	_ = v9
	_ = v10
	_ = v11
	if (g_float64 >= float64(-1.5)) {
		return
	}
	return ((r8 * r8) >> 30)
}

func p12(a13 int8) (r14 uint32) {
	var v15 uint32 = (r14 >> (a13 & 31))
	v16 := ([]string)([]string{"0 世\"", "ß", "\t界\n"})
	if !g_bool {
		L18:
		for _, i17 := range v16 {
			_ = i17
			if (len(v16) < (len(v16) + -6803634249518006619)) {
				continue L18
			}
		}
	}
	_ = v15
	_ = v16
	if true {
		return
	}
	return p6((g_int16 | g_int16))
}

func p19(a20 bool, a21 uint64, a22 uint8) (r23 bool) {
	for _, i24 := range clip((string(append([]byte(g_string), uint8(11))) + string(rune(a21)))) {
		{
			var v25 int16 = (((g_int16 ^ int16(-32767)) * (g_int16 >> 18)) ^ int16((g_uint32 & g_uint32)))
			_ = v25
		}
		_ = i24
	}
	if true {
		return
	}
	return ((g_float64 + g_float64) > float64(g_float32))
}

func p26(a27 string, a28 string, a29 string) (r30 string) {
	v31 := (map[string]uint8)(map[string]uint8{"Qé": uint8(15), "ßЖ€": uint8(12), "zé": uint8(0xa)})
	{
	}
	_ = v31
	if !g_bool {
		return
	}
	return clip((a28 + (a28 + a28)))
}

func core0() {
	if ((g_int32 > int32(18)) || (g_int <= -9)) {
	}
	mix(uint64(g_int8))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "z世\ta" + "\xff\xc3(" + "\x00\t0"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[4%len(b)] ^= 242
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 4, 242) + string(rune(55296)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "ab")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "ab")
	case s == t, len(t) > 4:
		mix(4)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 4
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
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
	b := &boxgenmeth2[int]{[]int{4611686018427387904, -7792615243734587841, 4611686018427387904, -3}}
	c := b.Map(func(z int) int {
		x, i := int(z), 1
	var v32 uint16 = (uint16((g_uintptr % 8)) / 2)
	x, i = ((i - (x >> 28)) >> 42), (i & x)
	mix(uint64(v32))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{1}
	mix(uint64(p.Count([]int{1, 2, 1, 1}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](1) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

const (
	aconsts3 = iota * 7
	bconsts3
	_
	cconsts3 = 1 << (iota + 4)
	dconsts3
	econsts3, fconsts3 = iota, "s7"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 165
const (
	thirdconsts3          = 16.0 / 7
	rconsts3              = 'a' + iota*4
	tconsts3    int16        = 7
	maskconsts3           = ^uint32(0) >> 4
	big2consts3           = bigconsts3 >> (165 - 4) * 3
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
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("genmeth2", genmeth2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
