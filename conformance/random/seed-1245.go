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

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int int = 5590712547169408918

var g_int16 int16 = int16(-5273)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(-0x420c19c04ca80093)

var g_string string = "z\n\x00_ "

var g_uint uint = uint(15786458416697411090)

var g_uint16 uint16 = uint16(17)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(2724205855584882467)

func mix_S6(x S6) {
	mix__3_int(x.f7)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_int(x [4]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_int16(x map[int]int16) {
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

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p__4_int(x *[4]int) {
	if x != nil {
		mix__4_int((*x))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 int64
	f4 bool
	f5 string
}

type S6 struct {
	f7 [3]int
}

type S8 struct {
	f9 bool
	f10 bool
}

func p11(a12 bool, a13 string) (r14 uintptr) {
	a13 = clip((a13 + sub(sub(a13, len(a13), len(a13)), len(a13), len(a13))))
	var v15 string = clip(a13)
	a12 = (a12 == !(a12 && a12))
	a12 = ((string(rune(g_uint)) > (v15 + "")) || ((v15 < "界") != (len(v15) < len(a13))))
	_ = v15
	if true {
		return
	}
	return uintptr(0xfffffffffffffffe)
}

func p16(a17 int, a18 string, a19 bool) (r20 bool) {
	a17 = len(a18)
	var v21 int = (-(len(a18) >> 70))
	_ = v21
	if (a18 > a18) {
		return
	}
	return ((g_float64 / g_float64) != float64(g_float32))
}

func core0() {
	{
		L23:
		for i22 := 0; i22 < 5; i22++ {
			switch x := i22; x & 7 {
			case 2:
			case 0, 3:
				fallthrough
			case 4:
				mix(uint64((((g_uintptr | g_uintptr) % (g_uintptr | 1)) % (p11(g_bool, sub("z", 8682472689457925326, 4611686018427387904)) | 1))))
			default:
			}
			{
			}
			_ = i22
			if (g_string != "0世Ж界\x00") {
				continue L23
			}
		}
		for i24 := 6; i24 >= 0; i24-- {
			if ((-g_float64) != float64(g_float32)) {
				v25 := bool(p16(-3712282294453360106, string(append([]byte((g_string + g_string)), (+g_uint8))), ((g_string + g_string) <= string([]rune(g_string)))))
				mixb(v25)
			}
			var v26 S6 = S6{f7: [3]int{-5102228389538988336, 18, -2480654008926404985}}
			mix_S6(v26)
			_ = i24
		}
		var v27 int = (g_int * g_int)
		v28 := &v27
		mix(uint64(v27))
		mix_p_int(v28)
	}
	for _, i29 := range clip((sub(g_string, g_int, g_int) + sub("\n\t", g_int, g_int))) {
		var v30 uintptr = g_uintptr
		mix(uint64(v30))
		_ = i29
	}
	v31 := int16((((g_int16 * int16(16384)) >> ((g_uint64 / 3) % 70)) &^ g_int16))
	v32 := float32((-float32(float64(g_float32))))
	{
		v31 &= v31
	}
	mix(uint64(v31))
	mix(fb(float64(v32)))
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
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 1
	x, i = (i &^ ((i / (x | 1)) + (i / (i | 1)))), ((x - x) * i)
	var v33 int32 = ((g_int32 ^ g_int32) * g_int32)
	mix(uint64(v33))
			return (x % 3)
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
	mix(uint64(composeclosures1(fs...)(1)))
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
	mix(uint64(fib(12)))
	a := accclosures1{1}
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
	mix(uint64(table["sum"](1, 2, 1) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 1
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

type nummethods2 int
type basemethods2 struct{ v int }
type midmethods2 struct {
	*basemethods2
	tag string
}
type topmethods2 struct {
	midmethods2
	nummethods2
}

func (n nummethods2) Twice() nummethods2          { return n * 2 }
func (n *nummethods2) Set(x nummethods2) *nummethods2   { *n = x; return n }
func (b basemethods2) Val() int              { return b.v }
func (b *basemethods2) Inc(k int) *basemethods2 {
	b.v += k
	{
		k = (k << (((g_uint / (g_uint | 1)) >> (min(g_uint16, g_uint16) % 33)) & 63))
		k += 3122223140564754062
		var v34 int = k
		mix(uint64(v34))
	}
	for i35 := 0; i35 < 6; i35++ {
		v36 := uint((uint(i35) << ((max(g_uint8, uint8(0x2)) &^ (g_uint8 + g_uint8)) % 8)))
		k = -6
		k = ((k % 64) & (i35 * (i35 << (g_int64 & 7))))
		mix(uint64(v36))
		_ = i35
	}
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{9223372036854775807}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(7)}
	w.Inc(9).Inc(9)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(9)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err2" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
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
		panic(error(nil))
	}
	w := n * 2
	mix_map_int_int16(map[int]int16{})
	res &^= ((res - res) ^ 0)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 3 {
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
	r, err := leveldefers3(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{2}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func core4() {
	if ((-g_float64) >= (-g_float64)) {
	}
	switch x := ((g_int >> 61) + (g_int &^ g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v37 uintptr = uintptr((g_uint16 + (g_uint16 &^ g_uint16)))
		for i38 := range 6 {
			var v39 [4]int = [4]int{8, -9223372036854775807, -9223372036854775808}
			v40 := &v39
			mix__4_int(v39)
			mix_p__4_int(v40)
			_ = i38
		}
		mix(uint64(v37))
	case "", "z":
		var v41 uint8 = uint8(max((g_uintptr + uintptr(19)), (g_uintptr ^ g_uintptr)))
		mix(uint64(v41))
	case "0":
		v42 := (map[uint8]int)(map[uint8]int{uint8(0): -3952652994929581786, uint8(17): -1728658251812607488, uint8(3): 9223372036854775806})
		v43 := uint8(uint8(14))
		v44 := &v43
		mix_map_uint8_int(v42)
		mix(uint64(v43))
		mix_p_uint8(v44)
	}
	{
		{
			L46:
			for i45 := uint8(8); i45 > 0; i45 /= 2 {
				_ = i45
				if (int(g_uint32) > (g_int &^ g_int)) {
					break L46
				}
			}
		}
		v47 := float64(float64(((g_uint - g_uint) + (g_uint >> (g_int64 & 63)))))
		if !(g_string != "Ж") {
			for i48 := range 4 {
				_ = i48
			}
		}
		mix(fb(v47))
	}
	{
		if ((g_int16 > g_int16) && (g_float64 > float64(7))) {
			if true {
			} else {
				var v49 bool = !g_bool
				mixb(v49)
			}
			L51:
			for i50 := 0; i50 < 5; i50++ {
				_ = i50
				if (i50 >= i50) {
					continue L51
				}
			}
		} else {
			v52 := ([4]string)([4]string{"", "😀€"})
			mix__4_string(v52)
		}
	}
	{
		v53 := uint16((((g_uint16 + g_uint16) >> 48) | ((g_uint16 >> (g_uint16 % 70)) + (g_uint16 & g_uint16))))
		mix(uint64(v53))
	}
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("methods2", methods2)
	run("defers3", defers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
