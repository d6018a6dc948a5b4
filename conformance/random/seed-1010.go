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

var g_S1 S1 = S1{f2: [3]int{8391052986293641198, 17, 5}, f3: -3, f4: true, f5: [3]int{2248540043947585808, -8795610664072091502, 6}}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -2853541836679486419

var g_int16 int16 = int16(13)

var g_int32 int32 = int32(382089109)

var g_int64 int64 = int64(-0x7fffffffffffffff)

var g_int8 int8 = int8(7)

var g_string string = "z"

var g_uint uint = uint(10307448736557144249)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(603386131)

var g_uint64 uint64 = uint64(18446744073709551614)

var g_uint8 uint8 = uint8(12)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
	mix__3_int(x.f5)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int32(x map[string]int32) {
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

func mix_p_uint16(x *uint16) {
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
	f2 [3]int
	f3 int
	f4 bool
	f5 [3]int
}

func p6(a7 uint, a8 bool) (r9 bool) {
	{
		{
			v10 := ([]uint8)([]uint8{uint8(221), uint8(255)})
			var v11 float64 = float64((-(g_float32 + float32(1.5))))
			_ = v10
			_ = v11
		}
	}
	var v12 float64 = (((g_float64 * g_float64) - (g_float64 / g_float64)) * (-(g_float64 / float64(7))))
	_ = v12
	if !r9 {
		return
	}
	return ((g_int * -9223372036854775807) > (g_int & g_int))
}

func p13(a14 bool) (r15 uintptr) {
	v16 := uint32((min((g_uint32 % (g_uint32 | 1)), (g_uint32 & g_uint32)) / (((g_uint32 / (g_uint32 | 1)) << ((g_uint64 >> 0) % 70)) | 1)))
	for i17 := 0; i17 < 5; i17++ {
		a14 = p6(uint(i17), (g_float64 >= (g_float64 - g_float64)))
		{
			var v18 int = ((i17 - int(g_int64)) &^ (i17 | (i17 % (i17 | 1))))
			var v19 [3]int = [3]int{}
			v20 := &v19
			_ = v18
			_ = v19
			_ = v20
		}
		_ = i17
	}
	_ = v16
	if p6(g_uint, a14) {
		return
	}
	return (^(r15 / (r15 | 1)))
}

func p21(a22 uint8, a23 string, a24 bool) (r25 uint64) {
	v26 := float64(((g_float64 * float64(len(a23))) - float64((g_int32 | g_int32))))
	var v27 float32 = float32(v26)
	var v28 uint = (((g_uint &^ g_uint) / 3) | ((g_uint / (g_uint | 1)) >> ((g_int64 ^ g_int64) & 7)))
	v29 := &v28
	_ = v26
	_ = v27
	_ = v28
	_ = v29
	if (a24 || false) {
		return
	}
	return uint64((g_uint16 & g_uint16))
}

func p30(a31 int, a32 string) (r33 int64) {
	r33 = (((r33 * int64(-9223372036854775808)) - (^r33)) >> (g_uint64 % 70))
	a31 = (len(a32) - (^a31))
	v34 := uint32(uint32(r33))
	v35 := &v34
	_ = v34
	_ = v35
	if (a32 > a32) {
		return
	}
	return int64(0x3454069c47060b17)
}

func p36(a37 string, a38 bool) (r39 string) {
	L41:
	for i40 := range 6 {
		L43:
		for i42 := 6; i42 >= 0; i42-- {
			var v44 bool = ((g_uint32 - uint32(0xa)) > ((g_uint32 % 7) & min(g_uint32, g_uint32)))
			v44, a38 = (((g_uintptr << 10) &^ min(g_uintptr, uintptr(3))) == (uintptr(g_int64) % 10)), (!a38 || !a38)
			var v45 float64 = (((g_float64 * g_float64) / (-g_float64)) * (float64(g_uint32) - (g_float64 - g_float64)))
			_ = v44
			_ = v45
			_ = i42
			if (a38 && (a38 == a38)) {
				break L43
			}
		}
		if ((r39 != r39) || p6(uint(18446744073709551615), true)) {
			a38 = (len(a37) < len(a37))
		}
		_ = i40
		if ((-g_float64) <= (g_float64 * g_float64)) {
			continue L41
		}
	}
	var v46 int = ((-max(len(r39), 11)) &^ int((len(a37) / 8)))
	v46 += ((+(len(a37) >> (g_uint8 % 8))) | (v46 &^ 8))
	_ = v46
	if p6(g_uint, a38) {
		return
	}
	return clip(((r39 + r39) + (r39 + a37)))
}

func core0() {
	v47 := string(clip(sub((sub(g_string, 16, -4) + sub(g_string, g_int, 1)), int((^g_int32)), -9223372036854775807)))
	var v48 uint16 = (((g_uint16 - uint16(0x0)) / 100) &^ uint16(min(g_uint32, uint32(2806458714))))
	v49 := &v48
	v50 := uint32((((g_uint32 + g_uint32) &^ (g_uint32 % (g_uint32 | 1))) / 8))
	mix_map_string_int32(map[string]int32{"_": int32(0), "世a0 ": int32(1103114005)})
	if false {
		var v51 uint8 = (((g_uint8 - g_uint8) % (g_uint8 | 1)) << (uint16(max(g_int32, g_int32)) % 70))
		v52 := &v51
		mix(uint64(v51))
		mix_p_uint8(v52)
	} else {
		var v53 int8 = (((g_int8 / (g_int8 | 1)) &^ (g_int8 ^ g_int8)) << 64)
		mix(uint64(v53))
	}
	switch x := len(v47); []string{"a", "z", "", "é"}[x&3] {
	case "":
		if g_bool {
			{
				var v54 S1 = S1{f3: 2748468964497601545, f4: true, f5: [3]int{11}}
				mix_S1(v54)
			}
			L56:
			for i55 := 6; i55 >= 0; i55-- {
				var v57 bool = (p6(uint(g_uint8), (g_uint64 >= g_uint64)) || p6((g_uint * g_uint), g_bool))
				mixb(v57)
				_ = i55
				if g_bool {
					break L56
				}
			}
		}
		for i58 := int16(16); i58 > 0; i58 /= 2 {
			switch x := len(v47); x & 7 {
			case 0:
			case 7, 6:
				v47 = clip(sub((sub("世z", -1851306197277025524, len(v47)) + "0a"), (len(v47) + (len(v47) % (len(v47) | 1))), int(g_int64)))
			case 2:
			}
			_ = i58
		}
	case "z", "a":
		fallthrough
	case "0":
	default:
		v59 := S1(g_S1)
		mix_S1(v59)
	}
	var v60 S1 = S1{f3: -201254725430284417, f4: false, f5: [3]int{-7, 0}}
	mixs(v47)
	mix(uint64(v48))
	mix_p_uint16(v49)
	mix(uint64(v50))
	mix_S1(v60)
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err9" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(5)
	}
	w := n * 9
	w = res
	v61 := bool(((float64(g_int8) < float64(3.141592653589793)) == g_bool))
	mixb(v61)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{9}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func gotos2() {
	i, n := 0, 9
loop:
	if i >= 3 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 9
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
	for r := range 3 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 9:
				continue rows
			case c+r > 3+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	c, r = (r / (c | 1)), ((r % (r | 1)) | (c >> (r & 31)))
	v62 := bool(((c == (r / (c | 1))) == ((g_int64 - int64(19)) <= int64(f2i(g_float64)))))
	mixb(v62)
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

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] = []pairgenerics3[string, V]

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
	return t * T(8)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 8) }

func generics3() {
	var root *treegenerics3[int16]
	for _, x := range []int16{int16(-32768), int16(-6632), int16(-6), int16(2), int16(-0x72f8), int16(-32767)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 8, 300}, func(i int) string {
	i = i
	i = 283188176428240594
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 8}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 8) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 8, 8}.top()))
	ps := pairsgenerics3[uint32]{{"a", uint32(96839357)}, {v: uint32(96839357), k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(8) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](8)))
	f := maxgenerics3[string]
	mixs(f("a", "8"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 8)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("gotos2", gotos2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
