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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -2

var g_int16 int16 = int16(-7)

var g_int32 int32 = int32(0xc)

var g_int64 int64 = int64(-8788826257426939538)

var g_int8 int8 = int8(1)

var g_string string = ""

var g_uint uint = uint(6)

var g_uint16 uint16 = uint16(65534)

var g_uint32 uint32 = uint32(0x13)

var g_uint64 uint64 = uint64(0x5)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(3)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__2_int(x.f3)
	mix__3_int(x.f4)
}

func mix_S5(x S5) {
	mix__1_int(x.f6)
	mixb(x.f7)
	mix__2_int(x.f8)
	mixs(x.f9)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
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

func mix_map_string_int(x map[string]int) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
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
	f2 uint32
	f3 [2]int
	f4 [3]int
}

type S5 struct {
	f6 [1]int
	f7 bool
	f8 [2]int
	f9 string
}

func p10(a11 bool) (r12 bool) {
	L14:
	for i13 := 0; i13 < 5; i13++ {
		_ = i13
		if ((g_int16 + g_int16) <= (g_int16 / 100)) {
			break L14
		}
	}
	var v15 uint16 = uint16(g_uint64)
	_ = v15
	if (g_int32 < int32(0x7fffffff)) {
		return
	}
	return (a11 == (g_int >= g_int))
}

func p16(a17 int) (r18 bool) {
	a17 *= (((a17 % 10) &^ -6) % (int(f2i(float64(g_float32))) | 1))
	if ((a17 - -476879424168293414) == (a17 % (a17 | 1))) {
		L20:
		for i19 := 2; i19 >= 0; i19-- {
			a17 = (a17 >> (min(g_uint64, g_uint64) & 63))
			a17 = ((i19 << 24) | i19)
			_ = i19
			if (r18 != r18) {
				continue L20
			}
		}
		a17 = ((a17 ^ (a17 + a17)) - int((g_int16 - int16(-2))))
		if !(r18 || false) {
			a17 = int(f2i(g_float64))
		}
	} else {
		a17 |= (a17 + min(a17, int(g_uint16)))
		if false {
			a17 = (a17 - (a17 | (a17 << 52)))
		} else {
			var v21 int32 = int32((g_int32 + g_int32))
			_ = v21
		}
	}
	if r18 {
		return
	}
	return ((g_string + g_string) <= string(append([]byte(g_string), uint8(13))))
}

func p22(a23 int) (r24 int) {
	if ((g_float64 * g_float64) <= (g_float64 * float64(7))) {
		a23, r24 = int(g_int32), int((g_uint8 | g_uint8))
		a23--
	}
	{
		a23 = ((r24 / (r24 | 1)) >> (min(g_uint64, (g_uint64 % 100)) & 7))
		if (string(rune(g_uintptr)) > string(rune(g_int16))) {
			var v25 uint32 = g_uint32
			var v26 []uint8 = []uint8{uint8(125), uint8(254), uint8(254), uint8(0x0)}
			r24 ^= min(r24, (r24 << 0))
			_ = v25
			_ = v26
		}
		a23 = ((r24 >> ((g_uint * g_uint) % 70)) - (^(a23 + r24)))
	}
	if !g_bool {
		return
	}
	return int(max(g_int8, g_int8))
}

func p27(a28 int) (r29 int8) {
	switch x := a28; x & 7 {
	case 3:
		switch x := a28; []string{"a", "z", "", "é"}[x&3] {
		case "a":
			a28 = ((p22(a28) + (a28 >> (g_uint8 % 33))) & p22((a28 + a28)))
		case "0", "z":
			var v30 S1 = S1{uint32(2147483647), [2]int{4611686018427387903, -5}, [3]int{4}}
			_ = v30
		case "é":
			a28 &= (a28 >> 21)
		default:
			a28 &^= (a28 & (a28 &^ (a28 * a28)))
		}
		var v31 []string = []string{"zß0\t", "\t", "ß世", "ß\t"}
		_ = v31
		fallthrough
	case 4, 7:
		var v32 int = min(a28, p22(int(g_int64)))
		if (v32 >= (a28 % (v32 | 1))) {
			v32 = (v32 / (((a28 * v32) >> (g_uint64 & 63)) | 1))
		} else {
			v32 ^= int((uint16(g_int64) ^ uint16(48326)))
		}
		_ = v32
	case 2:
		a28--
		if !(g_float64 == g_float64) {
			a28 += int((max(g_uint8, g_uint8) + (g_uint8 ^ uint8(83))))
			r29 = (r29 - ((r29 * r29) + (r29 / (r29 | 1))))
		} else {
			a28 |= max((a28 / ((a28 % (a28 | 1)) | 1)), ((a28 &^ a28) / (a28 | 1)))
		}
	default:
		a28++
	}
	switch x := (int(f2i(g_float64)) << 47); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		if (float64(g_int32) != (g_float64 + float64(0))) {
			a28--
			var v33 uint64 = g_uint64
			a28 = a28
			_ = v33
		} else {
			a28 = ((a28 << 2) & (a28 >> ((g_uint16 - g_uint16) % 8)))
		}
		if (string(rune(g_uint8)) < string(append([]byte(g_string), uint8(0)))) {
			a28 *= p22(int(max(g_uint16, g_uint16)))
			a28 = p22((a28 | 19))
			a28--
		} else {
			a28 = (a28 - p22((a28 >> (g_uint8 % 33))))
			a28 = a28
		}
	case "a", "z":
		if ((g_float64 / g_float64) <= float64(g_float32)) {
			v34 := int16((((g_int16 >> (g_uint64 % 33)) | max(g_int16, int16(0x6d5b))) * (g_int16 - (+g_int16))))
			_ = v34
		}
	case "":
		for i35 := 0; i35 < 2; i35++ {
			a28 = i35
			v36 := float64(((float64(g_uint8) + (g_float64 - float64(1))) + (float64(g_uint64) / float64(-2.25e-7))))
			a28 = (+i35)
			_ = v36
			_ = i35
		}
		for i37 := 0; i37 < 1; i37++ {
			a28 = p22(p22(min(i37, a28)))
			a28 -= (((a28 / (i37 | 1)) * -9223372036854775808) & p22((i37 << (r29 & 63))))
			_ = i37
			if ((r29 << (g_uint % 8)) < r29) {
				break
			}
		}
	}
	a28 = (a28 << (a28 & 63))
	if (g_string < "_€😀aé") {
		return
	}
	return ((r29 ^ r29) &^ int8(g_uint16))
}

func core0() {
	var v38 int = int((int(f2i(g_float64)) & int(g_uint)))
	var v39 map[uint8]int = map[uint8]int{}
	switch x := v39[uint8(0x9d)]; []string{"a", "z", "", "é"}[x&3] {
	case "":
		if p10((g_bool || false)) {
			v39[uint8(191)] += (int(f2i((g_float64 * g_float64))) ^ ((v39[uint8(10)] & v38) << ((g_int32 / (g_int32 | 1)) & 63)))
			for i40 := 1; i40 >= 0; i40-- {
				v38 += int(p27((i40 % (v38 | 1))))
				v41 := ([]string)([]string{" ß\na", "0\t_\tz", "  0\t"})
				v38 = (int(f2i((g_float64 + g_float64))) - p22((v39[uint8(0)] + 0)))
				mix_sl_string(v41)
				_ = i40
			}
			var v42 []int64 = []int64{int64(0xa), int64(18), int64(17), int64(1906254569955363044)}
			mix_sl_int64(v42)
		}
		fallthrough
	case "z", "0":
		v43 := uint(((g_uint + g_uint) >> ((g_uint8 - g_uint8) % 8)))
		switch x := p22((v38 / (v39[uint8(165)] | 1))); x & 7 {
		case 6:
			v39[uint8(0x11)] += (((v38 * v39[uint8(0xc2)]) + (v38 ^ v39[uint8(11)])) & ((v39[uint8(72)] << (v43 % 33)) & (v38 - v39[uint8(8)])))
			v43 = (v43 * uint((g_int16 - g_int16)))
			fallthrough
		case 4, 7:
			v39[uint8(2)] = -9223372036854775808
		case 2:
			v44 := string(clip(string(rune(((+g_uint8) / (min(g_uint8, uint8(1)) | 1))))))
			var v45 S5 = S5{[1]int{-1913626799976286184}, false, [2]int{}, "\x00世"}
			mixs(v44)
			mix_S5(v45)
		}
		mix(uint64(v43))
	case "a":
		var v46 bool = ((v38 > (v39[uint8(5)] << (g_uint8 % 70))) && (string([]rune(g_string)) <= string([]rune(g_string))))
		{
			switch x := v38; x & 7 {
			case 7:
				v38 = (int(g_int32) % (v38 | 1))
				v38 = p22(int((g_uint ^ g_uint)))
			case 0, 6:
				v38 ^= int(((^g_uint8) << (uint32(g_uint16) % 8)))
				v39[uint8(97)]--
			case 5:
				v39[uint8(0xd)] = (int((g_int64 << 51)) ^ (int(v39[uint8(0x7f)]) &^ min(v38, 15)))
			default:
				v38--
			}
			v38 = 8
			var v47 uint32 = uint32((uint16(g_uintptr) | (g_uint16 * uint16(12))))
			mix(uint64(v47))
		}
		mixb(v46)
	default:
		switch x := v38; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			mix(uint64(((min(g_uint, uint(9223372036854775807)) >> 12) >> (g_int64 & 31))))
			mix(uint64(g_uintptr))
		case "", "a":
			v38 = (v39[uint8(7)] - (v39[uint8(18)] * int(g_int16)))
			v39[uint8(0xd3)] = ((int(v39[uint8(162)]) - (v38 << (g_uint16 & 31))) | (v38 + (v38 - -6437044651474465125)))
		case "é":
			v48 := (map[int]int)(map[int]int{int(2): -8054661215633552901, int(9): -7, int(10): 13, int(26): 9223372036854775806})
			mix_map_int_int(v48)
		}
	}
	v38 = p22((int(f2i(g_float64)) % (v39[uint8(12)] | 1)))
	for i49 := 4; i49 >= 0; i49-- {
		v50 := int(v38)
		v50 &^= p22((v38 / (v38 | 1)))
		var v51 map[string]int = map[string]int{"": 8971133292775498938, "ßzQ😀z": -1}
		mix(uint64(v50))
		mix_map_string_int(v51)
		_ = i49
		if !(v39[uint8(6)] >= v38) {
			break
		}
	}
	mix(uint64(v39[uint8(17)]))
	mix(uint64(v38))
	mix_map_uint8_int(v39)
}

type numgenerics1 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics1 interface{ numgenerics1 | ~string }
type pairgenerics1[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics1[V any] = []pairgenerics1[string, V]

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
	var root *treegenerics1[int]
	for _, x := range []int{-7, 1791980520195981651, 16, 20, 9, -6} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 7, 300}, func(i int) string {
	for i52 := range 7 {
		i = int(f2i((float64(i52) / g_float64)))
		var v53 S1 = S1{f2: uint32(18), f4: [3]int{}}
		v54 := float64(g_float64)
		mix_S1(v53)
		mix(fb(v54))
		_ = i52
	}
	if (float64(g_uint16) <= float64(-1.5)) {
		i |= (i | int((g_uint | g_uint)))
		mix(uint64(g_uint8))
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 7}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 7) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 7, 8}.top()))
	ps := pairsgenerics1[string]{{"a", ""}, {v: "", k: "b"}}
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

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	i = x
	{
		i ^= i
		x &^= (i | ((x ^ -7) << (g_int64 & 63)))
		var v55 string = clip("z0Qéz")
		v56 := &v55
		mixs(v55)
		mix_p_string(v56)
	}
			return (((x >> (g_uint32 % 70)) ^ int(g_uint)) + (x &^ int(x)))
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
	mix(uint64(composeclosures2(fs...)(6)))
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
	mix(uint64(fib(4)))
	a := accclosures2{6}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 6) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 6
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{3.141592653589793, -2.25e-7, inf, -inf, nan, -zero} {
		y := (x + x)
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(float64(((g_int8 / (g_int8 | 1)) >> (g_uint64 & 63)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*913)) + uint64(i))
	}
	var acc float32
	for i := range 74 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 3.141592653589793: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func core4() {
	var v57 int8 = p27(g_int)
	v58 := &v57
	var v59 uintptr = ((min(g_uintptr, uintptr(4611686018427387904)) | max(g_uintptr, uintptr(0))) & g_uintptr)
	L61:
	for i60 := int16(64); i60 > 0; i60 /= 2 {
		_ = i60
		if true {
			break L61
		}
	}
	v62 := int32((((g_int32 / 3) << (g_uint % 70)) >> 55))
	for i63 := 5; i63 >= 0; i63-- {
		_ = i63
	}
	mix(uint64(v57))
	mix_p_int8(v58)
	mix(uint64(v59))
	mix(uint64(v62))
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("closures2", closures2)
	run("floats3", floats3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
