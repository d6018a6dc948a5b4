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

var g_S1 S1 = S1{f2: true, f4: uintptr(0xee5618739b36029b), f5: false}

var g_bool bool = false

var g_float64 float64 = float64(0)

var g_int16 int16 = int16(0x7ffe)

var g_int64 int64 = int64(5)

var g_int8 int8 = int8(82)

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(10)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(0xe)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
	mixb(x.f5)
}

func mix_sl_uint16(x []uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 uintptr
	f5 bool
}

func p6(a7 int, a8 int16) (r9 string) {
	var v10 int8 = int8((uint16(g_uint8) + uint16(5)))
	v11 := &v10
	v12 := uint(uint(6))
	_ = v10
	_ = v11
	_ = v12
	if (g_bool || g_bool) {
		return
	}
	return clip(((r9 + r9) + sub("", 5, len(r9))))
}

func p13(a14 int, a15 string) (r16 uint32) {
	a14 -= (len(a15) % (a14 | 1))
	{
		a15 = clip(string(rune((len(a15) % 2))))
		a14 = len(a15)
		var v17 uint64 = g_uint64
		_ = v17
	}
	if g_bool {
		return
	}
	return (+r16)
}

func p18(a19 string, a20 int) (r21 uint32) {
	v22 := S1(S1{f3: "Q\x00\t\tQ", f4: uintptr(13), f5: true})
	v22 = S1{false, "0ß\n", uintptr(12059263208419665695), true}
	_ = v22
	if (a19 >= a19) {
		return
	}
	return r21
}

func p23(a24 int64) (r25 string) {
	switch x := len(r25); uint8(x>>3) & 7 {
	case 6:
		if !(g_bool && g_bool) {
			r25 = clip(string([]rune(r25)))
		} else {
			r25 = clip(string(append([]byte(r25), uint8(127))))
		}
	case 3, 1:
		if !(g_uint8 <= g_uint8) {
			r25 = clip(string(append([]byte(p6((len(r25) >> (g_uint32 % 8)), int16(-6))), g_uint8)))
		}
		{
		}
	case 7:
		a24 = a24
	default:
		switch x := len(r25); x & 7 {
		case 0:
			fallthrough
		case 6, 7:
		case 4:
		}
	}
	if !g_bool {
		return
	}
	return clip(sub((r25 + r25), int(g_uint32), max(len(r25), 4611686018427387903)))
}

func core0() {
	if !!g_bool {
		var v26 uintptr = (min(uintptr(g_uint), (g_uintptr / (g_uintptr | 1))) * (min(g_uintptr, g_uintptr) % 10))
		mix(uint64(v26))
	} else {
		for i27 := 0; i27 < 5; i27++ {
			if ((g_int8 >> 56) == (+g_int8)) {
				v28 := S1(g_S1)
				mix_S1(v28)
			} else {
			}
			_ = i27
			if true {
				break
			}
		}
		{
		}
	}
	v29 := ([]uint16)([]uint16{})
	mix_sl_uint16(v29)
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 3
	{
		x |= ((-(i + 12)) | (+int(g_uint)))
		i = int(f2i(((g_float64 + g_float64) + (g_float64 + float64(0.19309044770740735)))))
		x, i = (x | ((x ^ 8592016679861889735) % (x | 1))), ((x << 29) | (i &^ i))
	}
	v30 := int(int(((g_uint8 / 7) >> ((g_int16 | int16(-8891)) & 7))))
	mix(uint64(v30))
			return ((x * (x | i)) >> (((g_uint16 / 64) >> (g_int8 & 31)) % 33))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures1(fs...)(3)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(10)))
	a := accclosures1{3}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 3) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 3
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 4, 1
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 5))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
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
	b := &boxgenmeth3[uint16]{[]uint16{uint16(2), uint16(32767), uint16(12728), uint16(11)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 6
	v31 := uintptr(max(max(min(g_uintptr, uintptr(16)), (g_uintptr / (g_uintptr | 1))), (uintptr(g_uint) - (g_uintptr &^ uintptr(6)))))
	x &= int(f2i((float64(g_uint) + (g_float64 / float64(80.17308269877617)))))
	mix(uint64(v31))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{6}
	mix(uint64(p.Count([]int{1, 2, 1, 6}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](6) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("order2", order2)
	run("genmeth3", genmeth3)
	fmt.Printf("checksum %d\n", sum)
}
