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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g__5_string [5]string = [5]string{"\t"}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-1.5)

var g_int int = -5675262143386422643

var g_int16 int16 = int16(3)

var g_int32 int32 = int32(8)

var g_int64 int64 = int64(-2138441143080958927)

var g_int8 int8 = int8(117)

var g_string string = "é"

var g_uint uint = uint(3949517712270375025)

var g_uint16 uint16 = uint16(23394)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(0x0)

var g_uint8 uint8 = uint8(237)

var g_uintptr uintptr = uintptr(18)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixs(x.f3)
}

func mix_S4(x S4) {
	mix__1_int(x.f5)
	mixs(x.f6)
}

func mix_S7(x S7) {
	mixb(x.f8)
	mixb(x.f9)
	mix__3_int(x.f10)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_map_int_string(x *map[int]string) {
	if x != nil {
		mix_map_int_string((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 uintptr
	f3 string
}

type S4 struct {
	f5 [1]int
	f6 string
}

type S7 struct {
	f8 bool
	f9 bool
	f10 [3]int
}

func p11(a12 string, a13 bool, a14 bool) (r15 uint32) {
	{
		{
			v16 := string(clip(string(rune(g_int64))))
			var v17 int64 = (((+g_int64) % 10) &^ max((g_int64 * g_int64), (g_int64 >> (g_uint & 7))))
			_ = v16
			_ = v17
		}
	}
	switch x := len(a12); x & 7 {
	case 3:
		var v18 int8 = min(g_int8, ((g_int8 >> (r15 % 8)) >> (g_uint64 % 33)))
		_ = v18
	case 6, 2:
	case 0:
		v19 := uint16((((g_uint16 & g_uint16) ^ (g_uint16 / (g_uint16 | 1))) & ((g_uint16 >> 0) << ((g_uintptr / (g_uintptr | 1)) & 63))))
		if !!a13 {
			v20 := string(clip(a12))
			_ = v20
		}
		_ = v19
	default:
		var v21 [1]uint8 = [1]uint8{}
		v22 := &v21
		_ = v21
		_ = v22
	}
	if !a14 {
		return
	}
	return uint32((g_int8 / (g_int8 | 1)))
}

func p23(a24 bool, a25 bool, a26 int) (r27 bool) {
	v28 := bool((((g_float64 + g_float64) / (g_float64 + float64(-299.05081941004494))) == float64((g_float32 - g_float32))))
	v29 := int16((+((g_int16 & int16(31194)) % 8)))
	v30 := &v29
	a26 = ((a26 / 10) % (a26 | 1))
	_ = v28
	_ = v29
	_ = v30
	if (g_uint16 != g_uint16) {
		return
	}
	return ((a24 != false) == (g_string == g_string))
}

func p31(a32 int, a33 bool, a34 string) (r35 bool) {
	{
		{
			v36 := uint64(uint64(9223372036854775807))
			a34 = clip(string(append([]byte(string(rune((g_int32 >> (g_uint % 70))))), g_uint8)))
			a32 = (len(a34) & (a32 >> ((v36 % 2) & 7)))
			_ = v36
		}
	}
	switch x := ((len(a34) * len(a34)) - int(g_uint8)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		r35, a33 = (int64(f2i(g_float64)) != (int64(f2i(g_float64)) << 68)), !r35
		if (a34 < "") {
			a32 *= (int(a32) >> ((g_uint8 / ((g_uint8 % 3) | 1)) & 7))
		}
	case "", "0":
		for i37 := range 2 {
			a33 = r35
			_ = i37
		}
		if (string(append([]byte(a34), g_uint8)) > (a34 + a34)) {
			a32 = (int(f2i(float64(g_uint8))) << 54)
			a32 &= (len(a34) - min((len(a34) / (a32 | 1)), 7))
			a32 |= (((len(a34) * len(a34)) * (a32 % (a32 | 1))) << (((+g_uint8) &^ (g_uint8 / 7)) % 8))
		}
	case "é":
		{
			a34 = clip((string(append([]byte(sub(a34, 3, len(a34))), (g_uint8 >> (g_uint % 8)))) + (a34 + sub(a34, a32, 20))))
			a32 -= int(((g_uintptr >> (g_uint8 % 8)) ^ (+g_uintptr)))
		}
		a32 |= (len(a34) + (a32 & (a32 / (len(a34) | 1))))
	}
	if (a33 != a33) {
		return
	}
	return r35
}

func p38(a39 int) (r40 string) {
	switch x := len(r40); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		v41 := uint8(uint8(len(r40)))
		r40 = clip("Ж😀")
		_ = v41
	case "z", "a":
		var v42 int8 = (((g_int8 % 7) & (g_int8 ^ g_int8)) >> 2)
		v43 := &v42
		v44 := uintptr(((g_uintptr % 3) & (g_uintptr % (g_uintptr | 1))))
		_ = v42
		_ = v43
		_ = v44
	case "é":
		a39 = int(f2i((-float64(g_int64))))
		{
			a39 = (a39 % 10)
		}
	}
	a39 = (((a39 >> (g_uint32 % 70)) / 2) + (a39 ^ (a39 % 2)))
	for i45 := range 2 {
		switch x := (i45 % (i45 | 1)); uint8(x>>3) & 7 {
		case 0:
			a39 = (int(g_uint) >> 49)
			var v46 uint32 = p11(string(rune((g_int16 / (g_int16 | 1)))), ((g_bool == g_bool) || true), p23((g_bool && g_bool), (r40 > r40), int(g_uint16)))
			_ = v46
		case 6, 2:
			a39 = min(i45, (i45 ^ i45))
		case 4:
			a39 = (i45 &^ int((g_uint32 / 10)))
			a39 = ((i45 | len(r40)) % (((a39 >> (g_int8 & 63)) - (i45 >> (len(r40) & 7))) | 1))
		default:
			var v47 string = clip(sub(sub(string(rune(g_int16)), int(g_int16), (a39 >> 34)), int((g_int16 + int16(2))), (i45 &^ i45)))
			_ = v47
		}
		for i48 := 1; i48 >= 0; i48-- {
			var v49 int16 = (^((g_int16 - g_int16) * (g_int16 % 64)))
			_ = v49
			_ = i48
		}
		if (sub(r40, -6084709048166419487, i45) > r40) {
			a39 ^= (((i45 + i45) << ((g_int16 * g_int16) & 7)) &^ ((i45 + a39) / (len(r40) | 1)))
		} else {
			a39 |= int(g_uint64)
			a39 = (+(i45 % ((a39 + len(r40)) | 1)))
		}
		_ = i45
	}
	if (g_bool || g_bool) {
		return
	}
	return clip(((r40 + r40) + (r40 + r40)))
}

func core0() {
	if ((g_string <= g_string) || (g_bool != g_bool)) {
		var v50 [5]string = g__5_string
		v51 := float32((g_float32 + g_float32))
		v52 := &v51
		mix__5_string(v50)
		mix(fb(float64(v51)))
		mix_p_float32(v52)
	}
	if !(g_float64 < g_float64) {
		mix(uint64((int(int32(g_uint)) &^ (min(g_int, g_int) % 7))))
		if (int(f2i(g_float64)) > (g_int | 9223372036854775806)) {
		} else {
		}
	} else {
		var v53 S7 = S7{f8: true, f9: false, f10: [3]int{4, 10, 2985841998265527758}}
		v54 := bool(((v53.f8 == !v53.f9) != ((g_float64 > float64(0)) || (v53.f9 == false))))
		mix_S7(v53)
		mixb(v54)
	}
	for i55 := int16(8); i55 > 0; i55 /= 2 {
		v56 := float64((float64((g_int + g_int)) / (float64(g_uintptr) + (g_float64 - float64(-1.5)))))
		v57 := uint8(((g_uint8 + uint8(0x14)) - (g_uint8 + uint8(0x9))))
		mix(fb(v56))
		mix(uint64(v57))
		_ = i55
	}
	v58 := int32((((g_int32 + g_int32) / 64) >> (min(g_uint8, (g_uint8 / 3)) & 31)))
	v59 := &v58
	if !(g_string == "界Q") {
		for i60 := 2; i60 >= 0; i60-- {
			var v61 [3]uint8 = [3]uint8{uint8(9), uint8(64), uint8(64)}
			mix__3_uint8(v61)
			_ = i60
			if (float64(g_float32) <= (g_float64 + g_float64)) {
				continue
			}
		}
	} else {
		var v62 string = clip(g_string)
		v63 := &v62
		for _, i64 := range clip(string(append([]byte((*v63)), min(g_uint8, g_uint8)))) {
			for _, i65 := range clip(sub(sub("\n_ \"\n", len(v62), 4611686018427387903), (len(v62) - len(v62)), len(v62))) {
				var v66 S4 = S4{f5: [1]int{}, f6: " 世"}
				mix_S4(v66)
				_ = i65
			}
			for i67 := range 4 {
				_ = i67
			}
			_ = i64
		}
		mixs(v62)
		mix_p_string(v63)
	}
	v68 := uint32(((g_uint32 + (g_uint32 | uint32(4150993090))) * (p11(g_string, g_bool, g_bool) / (p11(g_string, g_bool, g_bool) | 1))))
	v69 := &v68
	mix(uint64(v58))
	mix_p_int32(v59)
	mix(uint64(v68))
	mix_p_uint32(v69)
}

func ints1() {
	for i, x := range []int64{1553151361733824710, 8951762377650861552, -8, 4611686018427387904, -9223372036854775807} {
		for _, n := range []uint{0, 1, 9, 68} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int16(x) >> (n & 7)))
		}
		y := max(int64(g_uint64), int64(g_uint8))
		mix(uint64(x*y - ((x / (x | 1)) >> ((g_uint / 64) % 33))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int64(-8508853683421305005)
		x &^= y
		x++
		mix(uint64(int16(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints1", int64(sum>>40))
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
	return t * T(4)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 4) }

func generics2() {
	var root *treegenerics2[uint8]
	for _, x := range []uint8{uint8(15), uint8(0x90), uint8(19), uint8(0), uint8(111), uint8(12)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x uint8) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 4, 300}, func(i int) string {
	i += ((max(i, 197776600987272719) & (i - i)) * min((i + 9223372036854775807), (+i)))
	v70 := S1(S1{f3: "_ßza"})
	mix_S1(v70)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 4}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 4) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 4, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "Q\t"}, {v: "Q\t", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(4) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](4)))
	f := maxgenerics2[string]
	mixs(f("a", "4"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 4)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 7; i++ {
		fs = append(fs, func(x int) int {
			i += 2
	for i71 := 0; i71 < 1; i71++ {
		x ^= (max(i, i) >> (((g_uint32 + g_uint32) & (g_uint32 % (g_uint32 | 1))) % 33))
		_ = i71
	}
	var v72 map[int]string = map[int]string{int(0): "", int(11): "\né世a€", int(5): "\x00"}
	v73 := &v72
	mix_map_int_string(v72)
	mix_p_map_int_string(v73)
			return (x / ((i >> 58) | 1))
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
	mix(uint64(composeclosures3(fs...)(2)))
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
	mix(uint64(fib(9)))
	a := accclosures3{2}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 2) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 2
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("ints1", ints1)
	run("generics2", generics2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
