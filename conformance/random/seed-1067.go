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

var g__4_string [4]string = [4]string{"😀Ж\"界", "ß0ß\t", "0"}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = -634154185894684204

var g_int16 int16 = int16(-1)

var g_int32 int32 = int32(1808964984)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(0x7e)

var g_string string = "Q"

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(0x7fffffff)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(64)

var g_uintptr uintptr = uintptr(0xffffffffffffffff)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
	mix__3_int(x.f4)
	mix(uint64(x.f5))
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

type S1 struct {
	f2 uintptr
	f3 int8
	f4 [3]int
	f5 int
}

func p6(a7 string) (r8 int64) {
	v9 := ([]uint8)([]uint8{uint8(0)})
	if ((r8 % (r8 | 1)) < (r8 / (r8 | 1))) {
		if ((r8 / (r8 | 1)) < max(r8, int64(-4))) {
		} else {
		}
	} else {
		if ((-g_float64) == (g_float64 + float64(3.141592653589793))) {
			v10 := float32(g_float32)
			_ = v10
		} else {
		}
	}
	_ = v9
	if (g_float64 > g_float64) {
		return
	}
	return (^r8)
}

func p11(a12 int) (r13 int64) {
	if !(a12 == a12) {
		L15:
		for i14 := 7; i14 >= 0; i14-- {
			a12--
			a12--
			_ = i14
			if ((g_string <= "é界世") != (g_bool || false)) {
				break L15
			}
		}
	}
	a12 = int(g_int8)
	if ((g_string + "€") < string(rune(g_int8))) {
		if g_bool {
			var v16 int8 = ((g_int8 >> (g_uint & 7)) | (g_int8 | (g_int8 - g_int8)))
			a12 = a12
			_ = v16
		} else {
			a12 = (int(f2i(g_float64)) | ((a12 * -9223372036854775807) % 3))
		}
		L18:
		for i17 := 0; i17 < 3; i17++ {
			a12--
			a12 = ((i17 / 100) - (a12 * (^a12)))
			_ = i17
			if ((g_string != g_string) != (g_string < g_string)) {
				continue L18
			}
		}
	}
	v19 := int32(min(((g_int32 % 8) - (g_int32 &^ int32(-0x80000000))), max(int32(r13), (g_int32 << (g_uint16 % 70)))))
	_ = v19
	if (g_float64 != g_float64) {
		return
	}
	return (r13 & int64(r13))
}

func p20(a21 int) (r22 bool) {
	{
		if (string([]rune(g_string)) == "😀世_ß") {
			a21 = int(int16((g_uintptr >> 43)))
		} else {
			a21 = (min((a21 * -1), (a21 / (a21 | 1))) | a21)
		}
		a21 = ((a21 << ((g_uint32 << (g_uint64 % 33)) & 7)) & (int(f2i(g_float64)) % 2))
	}
	a21++
	if (g_string > "Q\x00\x00😀Ж") {
		return
	}
	return ((g_string + g_string) > (g_string + g_string))
}

func p23(a24 bool) (r25 int) {
	var v26 map[int]uint8 = map[int]uint8{int(29): uint8(14), int(23): uint8(9)}
	r25 = int(uint32((g_uintptr % (g_uintptr | 1))))
	r25++
	_ = v26
	if a24 {
		return
	}
	return ((r25 - r25) | (r25 << (g_uint & 63)))
}

func core0() {
	{
		if g_bool {
			if !(g_int >= g_int) {
			}
		}
	}
	v27 := string(clip((g_string + sub((g_string + g_string), (g_int + g_int), g_int))))
	{
		if (p20(len(v27)) != (g_bool || g_bool)) {
			switch x := len(v27); x & 7 {
			case 0:
				var v28 int = (int(f2i((g_float64 + g_float64))) - ((len(v27) ^ len(v27)) / (p23(g_bool) | 1)))
				mix(uint64(v28))
			case 1, 7:
				v29 := ([3]uint8)([3]uint8{uint8(0x12), uint8(20), uint8(0xb)})
				mix__3_uint8(v29)
			case 5:
				v27 = clip(string([]rune(sub(sub(v27, len(v27), 11), (len(v27) / 3), (len(v27) * len(v27))))))
			}
		} else {
			v30 := ([4]string)(g__4_string)
			{
				v27 = clip("_é")
			}
			mix__4_string(v30)
		}
		if (v27 >= string(append([]byte(v27), uint8(1)))) {
			if ((-g_float64) != g_float64) {
			} else {
				v31 := uintptr((uintptr(g_uint64) + uintptr((g_uintptr * g_uintptr))))
				mix(uint64(v31))
			}
		}
	}
	for i32 := 4; i32 >= 0; i32-- {
		v27 = clip((v27 + (sub("\x00ßЖQz", i32, -4) + (v27 + v27))))
		if p20(p23(g_bool)) {
			for i33 := 0; i33 < 1; i33++ {
				_ = i33
			}
			L35:
			for i34 := range 7 {
				_ = i34
				if !(g_int16 >= int16(-27256)) {
					continue L35
				}
			}
		}
		_ = i32
	}
	mixs(v27)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*5, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(7), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 5:
				continue outer
			case a*b > 7:
				break outer
			}
	b, a = int(max((g_int8 * g_int8), (g_int8 & g_int8))), 4611686018427387904
	{
		b = (p23(!g_bool) & (^b))
		a ^= a
		var v36 S1 = S1{f2: uintptr(0x1), f3: int8(-95), f4: [3]int{}, f5: 4611686018427387904}
		v37 := &v36
		mix_S1(v36)
		mix_p_S1(v37)
	}
	for i38 := 2; i38 >= 0; i38-- {
		b *= ((i38 &^ (b &^ i38)) ^ (i38 >> 14))
		a, b = a, p23((g_uint16 > g_uint16))
		a ^= p23(p20((b &^ i38)))
		_ = i38
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1(" é\"\x000é") {
		mixs(s)
		if i > 7 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(7, 5)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(5) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] = []pairgenerics2[string, V]

type treegenerics2[T any] struct {
	l, r *treegenerics2[T]
	v    T
}
type lessergenerics2[T any] interface{ less(T) bool }
type myintgenerics2 int
type listgenerics2[T lessergenerics2[T]] []T

func (a myintgenerics2) less(b myintgenerics2) bool { return a%7 < b%7 }

func (l listgenerics2[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics2[T]) insert(v T, cmp func(a, b T) int) *treegenerics2[T] {
	if t == nil {
		return &treegenerics2[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics2[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics2[T ordgenerics2](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics2[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics2[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics2[T numgenerics2](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(8)
}

func indexgenerics2[K comparable, V any](ps []pairgenerics2[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics2[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics2[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics2[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 8) }

func generics2() {
	var root *treegenerics2[uint8]
	for _, x := range []uint8{uint8(15), uint8(12), uint8(13), uint8(0x3), uint8(6), uint8(0)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 8, 300}, func(i int) string {
	i++
	for _, i39 := range clip((sub(g_string, i, i) + string(append([]byte(g_string), g_uint8)))) {
		i = p23((p20(i) && (g_uint8 == g_uint8)))
		v40 := float64((float64((g_uint32 ^ g_uint32)) + float64((g_float32 / float32(1.5)))))
		mixb(p20(i))
		mix(fb(v40))
		_ = i39
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 8}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 8) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 8, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "Ж\t😀€"}, {v: "Ж\t😀€", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(8) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](8)))
	f := maxgenerics2[string]
	mixs(f("a", "8"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 8)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 1, 3
	i, a[i] = tr(1, j), tr(2, 6)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 6)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 6))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 6) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 6))
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

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("generics2", generics2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
