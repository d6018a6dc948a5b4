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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e10)

var g_int int = 10

var g_int16 int16 = int16(23024)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(-7726699336781245044)

var g_int8 int8 = int8(0)

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(34693)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0xfe)

var g_uintptr uintptr = uintptr(8038993866692322480)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint8
}

func p3(a4 int, a5 string, a6 bool) (r7 int8) {
	{
		L9:
		for i8 := 0; i8 < 7; i8++ {
			a4 = min(a4, int(r7))
			_ = i8
			if (g_int64 > (+g_int64)) {
				break L9
			}
		}
		switch x := (len(a5) % 8); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			v10 := float32(((g_float32 + float32(g_uint16)) / float32((g_uint16 / (g_uint16 | 1)))))
			v11 := &v10
			v12 := int8((r7 | r7))
			_ = v10
			_ = v11
			_ = v12
		case "é", "z":
			a4 = (^(len(a5) / (a4 | 1)))
			fallthrough
		case "":
			a4 = (((len(a5) % (a4 | 1)) * len(a5)) % (len(a5) | 1))
		default:
			a5 = clip(string(rune((g_uint32 % (g_uint32 | 1)))))
		}
		{
			a4 = (((len(a5) % (len(a5) | 1)) << 43) ^ ((a4 + 11) % (a4 | 1)))
		}
	}
	for i13 := range 1 {
		{
			v14 := int((a4 & (int(g_uintptr) &^ (a4 << 6))))
			v14 |= i13
			v15 := int(((len(a5) % (v14 | 1)) + ((i13 >> (g_uint8 % 33)) + int(g_int16))))
			_ = v14
			_ = v15
		}
		var v16 []string = []string{}
		_ = v16
		_ = i13
	}
	a4 = (len(a5) - len(a5))
	if false {
		return
	}
	return (r7 * (r7 / 64))
}

func p17(a18 string, a19 int16) (r20 uint16) {
	switch x := len(a18); uint8(x>>3) & 7 {
	case 1:
		if ((len(a18) > len(a18)) != (a18 >= " é\"")) {
		}
	case 4, 6:
		{
		}
		if !g_bool {
			a19 = int16(g_int8)
			v21 := uint32(uint32(((g_uint32 << (g_uint64 % 70)) >> (p3(2, a18, g_bool) & 7))))
			v22 := float64((float64(float32(g_uint8)) / ((g_float64 * float64(-2.25e-7)) - (g_float64 / g_float64))))
			_ = v21
			_ = v22
		} else {
			v23 := float32(float32(((g_int32 | g_int32) + g_int32)))
			_ = v23
		}
	case 2:
	default:
		var v24 int16 = ((a19 >> (g_uint8 % 33)) &^ ((a19 << 59) >> 18))
		_ = v24
	}
	if !g_bool {
		return
	}
	return ((r20 % (r20 | 1)) - (r20 * r20))
}

func p25(a26 string, a27 int, a28 string) (r29 bool) {
	v30 := uint64(((uint64(g_uintptr) | uint64(a27)) ^ ((+g_uint64) | (g_uint64 << (g_uint16 % 70)))))
	{
		a27 |= int(uint((g_int8 >> 44)))
		a27 = (len(a28) << 43)
		v31 := float64(float64(g_uintptr))
		v32 := &v31
		_ = v31
		_ = v32
	}
	L34:
	for i33 := 0; i33 < 1; i33++ {
		var v35 [4]int = [4]int{6, 16, 4, -5916385226406530864}
		switch x := (min(a27, a27) & max(v35[0], len(a28))); uint8(x>>3) & 7 {
		case 1:
			v36 := string(clip(((string(rune(g_int32)) + a28) + string([]rune(string([]rune(a26)))))))
			v37 := &v36
			a27 &= int(f2i(float64(g_uint)))
			_ = v36
			_ = v37
			fallthrough
		case 6, 4:
			var v38 float32 = (-(-float32(g_float64)))
			_ = v38
			fallthrough
		case 3:
			v30++
		}
		_ = v35
		_ = i33
		if (a26 >= (a28 + a26)) {
			break L34
		}
	}
	a27 = a27
	_ = v30
	if (g_int64 > g_int64) {
		return
	}
	return !(len(a26) == len(a28))
}

func p39(a40 uint16, a41 int, a42 int) (r43 string) {
	a42 += int(a40)
	for i44 := 0; i44 < 6; i44++ {
		a42, a41 = int(f2i(g_float64)), len(r43)
		v45 := float32(float32((uint8(g_uint32) << (g_uint64 % 33))))
		a41 ^= (a41 | ((a42 % 7) >> 2))
		_ = v45
		_ = i44
	}
	v46 := int32((-g_int32))
	_ = v46
	if p25("__", a42, r43) {
		return
	}
	return clip((string(rune(g_uint8)) + (r43 + r43)))
}

func core0() {
	if ((-g_float64) == (g_float64 / g_float64)) {
		if !!g_bool {
			for i47 := 0; i47 < 5; i47++ {
				_ = i47
			}
			var v48 string = clip("世azQé")
			mixs(v48)
		} else {
			v49 := uintptr(((min(g_uintptr, uintptr(4)) << ((g_uintptr / (g_uintptr | 1)) & 31)) % 100))
			mix(uint64(v49))
		}
		v50 := bool(false)
		v51 := &v50
		mixb(v50)
		mix_p_bool(v51)
	}
	if g_bool {
		{
			var v52 S1 = S1{f2: uint8(18)}
			mix_S1(v52)
		}
		if ((g_float64 - float64(1e10)) >= float64(1)) {
			if p25(string(rune(g_uint)), int(g_int64), sub("€", 10, g_int)) {
				v53 := uint(((max(g_uint, uint(0xd)) / ((g_uint << 45) | 1)) << 5))
				v54 := &v53
				mix(uint64(v53))
				mix_p_uint(v54)
			} else {
			}
		}
	} else {
		var v55 int16 = g_int16
		mix(uint64(v55))
	}
	var v56 int = (g_int << ((g_uint64 << (g_uint32 % 70)) % 33))
	for i57 := 4; i57 >= 0; i57-- {
		v56 = -9223372036854775808
		_ = i57
	}
	v56--
	v56 = max((v56 / 2), (v56 >> (uint(g_int8) & 7)))
	if (int(g_uint) >= v56) {
		switch x := v56; x & 7 {
		case 3:
			v58 := uint((((g_uint + uint(3)) >> (uint(g_uint64) % 8)) - min(g_uint, g_uint)))
			mix(uint64((max(max(g_int32, int32(14)), g_int32) &^ ((g_int32 &^ int32(0x76501cf3)) << ((g_uint32 & uint32(3)) % 70)))))
			mix(uint64(v58))
			fallthrough
		case 0, 2:
			for i59 := 0; i59 < 2; i59++ {
				v56 -= (v56 - (v56 * (v56 << (g_uint8 % 70))))
				v56 ^= (i59 / (v56 | 1))
				_ = i59
			}
			var v60 uint = g_uint
			mix(uint64(v60))
		case 6:
			v61 := ([]string)([]string{"€\"", "😀", "\x00"})
			v62 := &v61
			mix_sl_string(v61)
			mix_p_sl_string(v62)
		default:
			for i63 := 0; i63 < 7; i63++ {
				v56 = (int((g_int32 << 21)) - int((g_uintptr / 2)))
				v56 = (v56 - 9223372036854775807)
				_ = i63
			}
		}
	}
	mix(uint64(v56))
}

type numgenerics1 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics1 interface{ numgenerics1 | ~string }
type pairgenerics1[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics1[V any] []pairgenerics1[string, V]

type treegenerics1[T any] struct {
	l, r *treegenerics1[T]
	v    T
}
type lessergenerics1[T any] interface{ less(T) bool }
type myintgenerics1 int
type listgenerics1[T lessergenerics1[T]] []T

func (a myintgenerics1) less(b myintgenerics1) bool { return a%7 < b%7 }

func (l listgenerics1[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics1[T]) insert(v T, cmp func(a, b T) int) *treegenerics1[T] {
	if t == nil {
		return &treegenerics1[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics1[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics1[T ordgenerics1](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics1[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics1[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics1[T numgenerics1](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(7)
}

func indexgenerics1[K comparable, V any](ps []pairgenerics1[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics1[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics1[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics1[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 7) }

func generics1() {
	var root *treegenerics1[float64]
	for _, x := range []float64{float64(7), float64(1), float64(-52.659853905735645), float64(3.141592653589793), float64(7), float64(-970.6219779846441)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x float64) { mix(fb(x)) })
	strs := mapgenerics1([]int{1, 7, 300}, func(i int) string {
	i = i
	{
		mix_S1(S1{uint8(10)})
		i = int(((-g_uint) &^ max(g_uint, uint(9))))
		i = int(p17(string(rune(g_uint32)), (g_int16 / (g_int16 | 1))))
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 7}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 7) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 7, 8}.top()))
	ps := pairsgenerics1[string]{{"a", "\x00"}, {v: "\x00", k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(7) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](7)))
	f := maxgenerics1[string]
	mixs(f("a", "7"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 7)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

func ints2() {
	for i, x := range []uint8{222, 4, 6, 2, 11} {
		for _, n := range []uint8{0, 1, 28, 90} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uintptr(x) >> (n & 7)))
		}
		y := min(((x >> (g_uint % 70)) / 100), sat(string(rune(g_int32)), i))
		mix(uint64(x*y - y))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint8(8)
		x &^= y
		x++
		mix(uint64(uintptr(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

func slices3() {
	a := make([]int64, 4, 7)
	for i := range a {
		a[i] = []int64{int64(-7), int64(-0x7fffffffffffffff), int64(20), int64(0x7bb5fe68a62022dd)}[i%4]
	}
	b := append(a, int64(-9223372036854775808))
	c := append(a, int64(2498786253477304077), int64(0x6))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[3:4:4]
	e := append(d, int64(4611686018427387904))
	if len(e) > 0 {
		e[0] = int64(2498786253477304077)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[3:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[3:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[3:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(4611686018427387904)
	g[0] = int64(0x6)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 4+1)
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

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("ints2", ints2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
