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

var g_float32 float32 = float32(-3)

var g_int int = 2

var g_int16 int16 = int16(-32768)

var g_int8 int8 = int8(-0x1)

var g_string string = "aQ"

var g_uint16 uint16 = uint16(19481)

var g_uint32 uint32 = uint32(5)

var g_uint8 uint8 = uint8(0x0)

var g_uintptr uintptr = uintptr(9)

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

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 [2]int
	f3 [1]int
	f4 string
	f5 [3]int
}

type S6 struct {
	f7 [2]int
	f8 bool
}

func p9(a10 string) (r11 bool) {
	v12 := string(clip((a10 + (a10 + a10))))
	_ = v12
	if (len(a10) > len(a10)) {
		return
	}
	return (r11 != (r11 || r11))
}

func p13(a14 bool, a15 int8) (r16 int64) {
	{
		L18:
		for i17 := 1; i17 >= 0; i17-- {
			_ = i17
			if a14 {
				continue L18
			}
		}
	}
	var v19 S6 = S6{[2]int{9}, true}
	v19.f7[1] = max(v19.f7[1], (v19.f7[1] >> (r16 & 31)))
	_ = v19
	if p9(g_string) {
		return
	}
	return (-r16)
}

func p20(a21 int, a22 int, a23 int) (r24 bool) {
	a23 |= 9223372036854775806
	a22 += 10
	a22, a23 = a23, (^a21)
	if (r24 || false) {
		return
	}
	return (int(g_uintptr) <= (a23 << 36))
}

func core0() {
	for _, i25 := range clip(sub(g_string, (g_int / 10), (g_int &^ -5735291459495004094))) {
		mix(fb(float64(g_float32)))
		_ = i25
	}
}

func gotos1() {
	i, n := 0, 6
loop:
	if i >= 19 {
		goto done
	}
	i++
	switch {
	case i%3 == 0:
		goto loop
	case i%7 == 3:
		n += 6
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 19 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 6:
				continue rows
			case c+r > 19+3:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	v26 := ([]string)([]string{"界"})
	v27 := &v26
	for i28 := 0; i28 < 7; i28++ {
		c &= (c | ((len(v26) * -2) / 3))
		r = r
		_ = i28
	}
	mix_sl_string(v26)
	mix_p_sl_string(v27)
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

const (
	aconsts2 = iota * 5
	bconsts2
	_
	cconsts2 = 1 << (iota + 2)
	dconsts2
	econsts2, fconsts2 = iota, "s5"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 112
const (
	thirdconsts2          = 2.0 / 7
	rconsts2              = 'a' + iota*2
	tconsts2    int64        = 56
	maskconsts2           = ^uint32(0) >> 2
	big2consts2           = bigconsts2 >> (112 - 2) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 7)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type boxgenmeth3[T any] struct{ xs []T }

func (b *boxgenmeth3[T]) Map[R any](f func(T) R) *boxgenmeth3[R] {
	r := &boxgenmeth3[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth3[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth3 struct{ k int }

func (p plaingenmeth3) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth3[T any](x T) T { return x }

type fngenmeth3 func(int) int

func genmeth3() {
	b := &boxgenmeth3[int]{[]int{2, 4, 15, 9223372036854775807}}
	c := b.Map(func(z int) int {
		x, i := int(z), 8
	i, x = (^(^(i >> 15))), ((x - x) << 4)
	var v29 string = clip((g_string + sub((g_string + g_string), i, (i >> (g_uint8 % 8)))))
	v30 := &v29
	mixs(v29)
	mix_p_string(v30)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{8}
	mix(uint64(p.Count([]int{1, 2, 1, 8}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](8) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("consts2", consts2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
