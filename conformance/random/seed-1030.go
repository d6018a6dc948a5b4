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

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = 6

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(6844970981239099362)

var g_int8 int8 = int8(0x6)

var g_sl_uint16 []uint16 = []uint16{uint16(17), uint16(0), uint16(1), uint16(5320), uint16(8)}

var g_string string = "\na"

var g_uint uint = uint(18435541982078858265)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(308864497)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0xff)

var g_uintptr uintptr = uintptr(17)

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint8
	f3 bool
	f4 bool
	f5 int32
}

type S6 struct {
	f7 string
	f8 uint16
	f9 string
	f10 [3]int
}

type S11 struct {
	f12 string
	f13 [2]int
}

func p14(a15 uint8, a16 int, a17 uint8) (r18 string) {
	L20:
	for _, i19 := range clip((r18 + sub(r18, len(r18), len(r18)))) {
		switch x := len(r18); []string{"a", "z", "", "é"}[x&3] {
		case "":
			a16 *= (a16 & int(uintptr(g_int8)))
			v21 := ([]uint16)(g_sl_uint16)
			_ = v21
			fallthrough
		case "z", "é":
			a16 = (len(r18) - (a16 % 64))
		case "a":
			v22 := int(-8853942830079033588)
			v23 := ([]int)([]int{-9, 1258920136443211141, -9223372036854775808, 8255739697119871168})
			_ = v22
			_ = v23
		default:
			a16 *= ((a16 | len(r18)) - ((a16 / 64) | int(g_uint)))
		}
		switch x := a16; x & 7 {
		case 1:
			var v24 bool = (r18 != "")
			a16 += (((len(r18) % (a16 | 1)) * min(a16, a16)) % (a16 | 1))
			_ = v24
		case 6, 4:
			a16 = (((len(r18) &^ a16) / (a16 | 1)) % 2)
		case 2:
			a16 ^= ((a16 >> ((g_int64 * g_int64) & 31)) % 10)
			a16 *= a16
		default:
			v25 := S1(S1{f2: uint8(5), f3: true, f5: int32(1451487989)})
			_ = v25
		}
		_ = i19
		if g_bool {
			break L20
		}
	}
	a16 = min(len(r18), -4354443384710075225)
	a16 &^= (len(r18) | int((g_uint32 | uint32(1))))
	if (a16 > a16) {
		return
	}
	return clip((string(rune(g_uint)) + string(rune(g_int8))))
}

func p26(a27 string, a28 int32, a29 string) (r30 uint32) {
	switch x := (len(a29) / 8); []string{"a", "z", "", "é"}[x&3] {
	case "a":
	case "z", "":
		if ((a27 + "\x00_€zQ") <= (a29 + a27)) {
		}
	case "é":
		v31 := S1(S1{f2: uint8(18), f4: true})
		_ = v31
	}
	v32 := float64((float64(float32(r30)) + (-(g_float64 * g_float64))))
	_ = v32
	if !g_bool {
		return
	}
	return uint32((-len(a29)))
}

func p33(a34 int32) (r35 uint8) {
	if ((g_string + "00😀") >= sub("€aQa\"", g_int, g_int)) {
		var v36 int8 = (g_int8 >> ((g_uint64 * (g_uint64 + uint64(3))) & 63))
		_ = v36
	}
	for i37 := 0; i37 < 2; i37++ {
		var v38 int8 = int8(uint16((g_uintptr | g_uintptr)))
		for i39 := 0; i39 < 7; i39++ {
			var v40 S11 = S11{"\"世\"", [2]int{5838553918985955492, -5}}
			v40 = S11{"😀0Q\x00", [2]int{}}
			_ = v40
			_ = i39
			if ((i37 / (i37 | 1)) <= min(i39, i39)) {
				break
			}
		}
		_ = v38
		_ = i37
	}
	if (g_float64 != float64(74.04924606159898)) {
		return
	}
	return ((r35 | uint8(193)) &^ (r35 & r35))
}

func p41(a42 uint16, a43 string) (r44 uint64) {
	if (len(a43) < (len(a43) + len(a43))) {
		var v45 int32 = int32(g_uintptr)
		v46 := uint16(a42)
		v47 := &v46
		_ = v45
		_ = v46
		_ = v47
	} else {
		a43 = clip(string(rune((g_int8 & int8(g_uint8)))))
	}
	for i48 := 0; i48 < 1; i48++ {
		v49 := ([]string)([]string{"z\x00"})
		_ = v49
		_ = i48
	}
	if g_bool {
		return
	}
	return uint64(0xb)
}

func core0() {
	v50 := float32(((-(g_float32 / g_float32)) / (float32(g_float64) / (-g_float32))))
	for i51 := 0; i51 < 2; i51++ {
		mix__4_uint8([4]uint8{})
		{
			{
				var v52 int8 = int8(64)
				mix(uint64(v52))
			}
		}
		_ = i51
	}
	if ((-g_float64) == (g_float64 - g_float64)) {
		{
			v53 := ([2]uint8)([2]uint8{uint8(0x1b), uint8(19)})
			mix__2_uint8(v53)
		}
	} else {
		mix(fb(float64((v50 - float32(-3)))))
		{
			v54 := uint64(p41(g_uint16, string(append([]byte((g_string + g_string)), (g_uint8 &^ uint8(0xc3))))))
			mix(uint64(v54))
		}
	}
	mix(fb(float64(v50)))
}

const (
	aconsts1 = iota * 2
	bconsts1
	_
	cconsts1 = 1 << (iota + 6)
	dconsts1
	econsts1, fconsts1 = iota, "s2"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 96
const (
	thirdconsts1          = 13.0 / 3
	rconsts1              = 'a' + iota*6
	tconsts1    uint8        = 0
	maskconsts1           = ^uint32(0) >> 6
	big2consts1           = bigconsts1 >> (96 - 6) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 3)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
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
	b := &boxgenmeth2[int]{[]int{3, -3273554030300121511, -4, -6}}
	c := b.Map(func(z int) int {
		x, i := int(z), 8
	i = ((x ^ (x &^ i)) << ((max(g_uint16, g_uint16) & (g_uint16 | g_uint16)) & 7))
	i *= 484915381270422910
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{8}
	mix(uint64(p.Count([]int{1, 2, 1, 8}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](8) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

func complexes3() {
	a, b := complex(7, 1), complex(float64(1), -1.25)
	for i := range 5 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("genmeth2", genmeth2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
