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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-0.6709234853788961)

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(0x7209d2c6)

var g_int64 int64 = int64(2)

var g_int8 int8 = int8(0x0)

var g_uint uint = uint(14060852214688162200)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(1493285631)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(0x35cbcc9efa44edb0)

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 string
	f5 [2]int
}

type S6 struct {
	f7 uint16
	f8 [1]int
	f9 bool
}

func p10(a11 int, a12 int, a13 int) (r14 string) {
	switch x := a13; uint8(x>>3) & 7 {
	case 1:
		r14 = clip(sub((sub(r14, 4611686018427387903, 9223372036854775807) + (r14 + r14)), (a13 >> 20), (+(a13 % (a13 | 1)))))
	case 6, 5:
		a12 = (a11 / (len(r14) | 1))
	case 3:
		a11, a13 = int(f2i(((g_float64 + g_float64) / g_float64))), (-(a13 >> (g_uint64 & 31)))
		for i15 := range 7 {
			a13 *= (a13 | (a11 * (len(r14) & i15)))
			var v16 bool = (g_bool || ((a11 > a11) != (g_int16 <= g_int16)))
			_ = v16
			_ = i15
			if (r14 >= " a") {
				break
			}
		}
	}
	L18:
	for i17 := int16(4); i17 > 0; i17 /= 2 {
		a13 = (len(r14) * len(r14))
		for i19 := 0; i19 < 5; i19++ {
			a11 &= (i19 | int(a11))
			_ = i19
		}
		var v20 string = clip(string(rune(((g_uint + uint(17772017482715607705)) &^ (g_uint / 10)))))
		_ = v20
		_ = i17
		if !g_bool {
			continue L18
		}
	}
	if (g_bool != false) {
		return
	}
	return clip(sub(string(rune(a11)), (a12 << (g_int8 & 31)), (a13 + a13)))
}

func p21(a22 int, a23 bool, a24 int32) (r25 uint8) {
	if (a23 == (a22 == a22)) {
		var v26 int32 = (a24 - a24)
		_ = v26
	} else {
		a22 ^= int((r25 &^ max(r25, uint8(20))))
	}
	v27 := int16(((max(g_int16, int16(14)) & int16(g_uint64)) << (r25 % 8)))
	_ = v27
	if (g_float64 <= g_float64) {
		return
	}
	return uint8((g_uint16 >> (a24 & 7)))
}

func p28(a29 uint8) (r30 string) {

	if (g_float64 <= float64(-0.6399922001890916)) {
		return
	}
	return clip((r30 + string(rune(a29))))
}

func core0() {
	v31 := ([]string)([]string{"\té 界"})
	if (string(rune(g_uint)) >= at_string(v31, 3)) {
		switch x := int((g_uint32 >> 23)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v32 uint16 = (min((g_uint16 + g_uint16), (g_uint16 >> (g_int32 & 7))) ^ min(uint16(g_uint16), (g_uint16 * g_uint16)))
			mix(uint64(v32))
		case "0", "z":
			var v33 float32 = (float32((g_int64 ^ int64(16))) + (float32(g_uintptr) * (g_float32 - float32(16777217))))
			var v34 uint = uint(int64(max(g_uint16, g_uint16)))
			mix(fb(float64(v33)))
			mix(uint64(v34))
		case "a":
			L36:
			for i35 := 0; i35 < 4; i35++ {
				_ = i35
				if g_bool {
					continue L36
				}
			}
		}
		if ((g_bool || g_bool) || (g_bool || true)) {
			var v37 uint = ((g_uint &^ (g_uint / (g_uint | 1))) / (((g_uint % (g_uint | 1)) / (uint(g_int16) | 1)) | 1))
			mix(uint64(v37))
		}
	}
	{
		{
		}
		for i38 := range 1 {
			_ = i38
		}
	}
	mix(uint64(g_uint32))
	v39 := float32(float32(((g_uint8 % (g_uint8 | 1)) >> ((g_uint32 - uint32(4)) % 70))))
	v40 := &v39
	mix_sl_string(v31)
	mix(fb(float64(v39)))
	mix_p_float32(v40)
}

const (
	aconsts1 = iota * 9
	bconsts1
	_
	cconsts1 = 1 << (iota + 4)
	dconsts1
	econsts1, fconsts1 = iota, "s9"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 93
const (
	thirdconsts1          = 42.0 / 2
	rconsts1              = 'a' + iota*4
	tconsts1    uint8        = 46
	maskconsts1           = ^uint32(0) >> 4
	big2consts1           = bigconsts1 >> (93 - 4) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 2)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func pickswitches2(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 23, 5:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 26:
	mix(uint64(int16((g_uint16 % ((^g_uint16) | 1)))))
	switch x := r; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		r &= (max(int(g_uint16), (r + r)) / (min(r, r) | 1))
		r = (^((r + r) & (r ^ r)))
		fallthrough
	case "0", "z":
		r = int((uint16(g_uint32) * (g_uint16 << (g_int32 & 7))))
	case "":
		r = -9223372036854775807
		r = (r &^ (r << (g_uint16 % 8)))
	default:
		r = r
	}
		r += 100
	case 19, 20, 28:
		r += 1000
		switch {
		case y > 11:
			r++
		case y == 19:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches2() {
	for x := range uint8(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 11) {
	case tr(2, 3), tr(3, 11), tr(4, 11):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 11) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(11)
	switch e {
	case 11 + 100, "x", nil:
		mix(5)
	case uint8(11):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] []pairgenerics3[string, V]

type treegenerics3[T any] struct {
	l, r *treegenerics3[T]
	v    T
}
type lessergenerics3[T any] interface{ less(T) bool }
type myintgenerics3 int
type listgenerics3[T lessergenerics3[T]] []T

func (a myintgenerics3) less(b myintgenerics3) bool { return a%7 < b%7 }

func (l listgenerics3[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics3[T]) insert(v T, cmp func(a, b T) int) *treegenerics3[T] {
	if t == nil {
		return &treegenerics3[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics3[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics3[T ordgenerics3](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics3[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics3[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics3[T numgenerics3](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(9)
}

func indexgenerics3[K comparable, V any](ps []pairgenerics3[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics3[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics3[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics3[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 9) }

func generics3() {
	var root *treegenerics3[int]
	for _, x := range []int{-6, 2, 7, -3552210581415773746, 15, 5215668981582381341} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 9, 300}, func(i int) string {
	i = (i % (i | 1))
	i &^= ((i << (g_uint64 % 8)) << ((+(g_uint32 / (g_uint32 | 1))) & 63))
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 9) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 9, 8}.top()))
	ps := pairsgenerics3[uint32]{{"a", uint32(716689950)}, {v: uint32(716689950), k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(9) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](9)))
	f := maxgenerics3[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 9)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func core4() {
	var v41 int8 = g_int8
	mix(uint64(v41))
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("switches2", switches2)
	run("generics3", generics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
