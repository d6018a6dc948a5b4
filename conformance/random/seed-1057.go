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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float64 float64 = float64(-2.25e-7)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(9)

var g_int8 int8 = int8(17)

var g_string string = "0"

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(4)

var g_uint32 uint32 = uint32(2179574293)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(68)

var g_uintptr uintptr = uintptr(0x7)

func mix_S1(x S1) {
	mixs(x.f2)
	mixb(x.f3)
	mix__2_int(x.f4)
}

func mix_S7(x S7) {
	mixs(x.f8)
	mixb(x.f9)
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_map_uint8_uint8(x *map[uint8]uint8) {
	if x != nil {
		mix_map_uint8_uint8((*x))
	}
}

type S1 struct {
	f2 string
	f3 bool
	f4 [2]int
}

type S5 struct {
	f6 [2]int
}

type S7 struct {
	f8 string
	f9 bool
}

func p10(a11 int) (r12 bool) {
	var v13 int64 = (int64(f2i(g_float64)) / ((+g_int64) | 1))
	if r12 {
		a11 = int(((g_uint64 % (g_uint64 | 1)) - max(g_uint64, g_uint64)))
	} else {
		v14 := S7(S7{"ß\nz", false})
		_ = v14
	}
	a11 = (((a11 ^ 10) * int(g_uintptr)) | a11)
	_ = v13
	if (r12 != false) {
		return
	}
	return (r12 == true)
}

func p15(a16 string, a17 uint64, a18 int16) (r19 int16) {
	{
		if (a16 >= string([]rune(a16))) {
		} else {
			a17 = (a17 % (a17 | 1))
		}
	}
	if (g_uint8 <= g_uint8) {
		return
	}
	return (-r19)
}

func p20(a21 uint16, a22 bool, a23 int8) (r24 bool) {
	v25 := ([]uint8)([]uint8{uint8(254), uint8(252)})
	if false {
		v26 := string(clip(string(append([]byte((string([]rune(g_string)) + sub("界Жz", 9, -1))), at_uint8(v25, 9)))))
		_ = v26
	} else {
		var v27 uint64 = uint64(p15(string(append([]byte(g_string), uint8(0x9))), max(g_uint64, g_uint64), int16(30453)))
		_ = v27
	}
	var v28 uint = (^(-(g_uint | g_uint)))
	_ = v25
	_ = v28
	if (a22 != false) {
		return
	}
	return r24
}

func p29(a30 bool, a31 string) (r32 bool) {
	var v33 S1 = S1{"\x00\t界\n", true, [2]int{7341786507678641717, 3}}
	var v34 uint16 = g_uint16
	for i35 := 0; i35 < 3; i35++ {
		v33.f4[1] = ((int(g_int32) * i35) & -1)
		var v36 int32 = g_int32
		_ = v36
		_ = i35
	}
	_ = v33
	_ = v34
	if (a30 && false) {
		return
	}
	return false
}

func p37(a38 int) (r39 uint32) {
	switch x := int(f2i(g_float64)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a38 += int((g_int8 &^ g_int8))
		if !!g_bool {
			v40 := int8((((g_int8 << (r39 % 8)) - (+g_int8)) &^ int8((g_int8 << 4))))
			a38 = -9223372036854775807
			_ = v40
		}
	case "", "z":
		v41 := (map[string]string)(map[string]string{"Q": "zQa0", "\tz😀0\t": "€\"", "😀\x00\"😀Q": "😀"})
		var v42 []int = []int{-8156114688707229793, 17, -5, 12, 5}
		_ = v41
		_ = v42
	case "é":
		for i43 := range 5 {
			a38 -= i43
			_ = i43
		}
	default:
		if ((g_bool == g_bool) == (g_string >= g_string)) {
			a38 = int((max(r39, r39) << ((a38 + a38) & 63)))
		} else {
			var v44 S1 = S1{"", true, [2]int{18, 20}}
			_ = v44
		}
	}
	if (!g_bool != !g_bool) {
		v45 := ([4]int)([4]int{-8, 9223372036854775806})
		v45[1] = int(((g_int64 / 8) / ((g_int64 % (g_int64 | 1)) | 1)))
		_ = v45
	} else {
		{
			a38 = int((r39 >> (g_uint16 % 33)))
		}
		a38 = a38
	}
	if (g_bool || p20(uint16(2), true, int8(1))) {
		if ((g_float64 * float64(3.141592653589793)) <= g_float64) {
			a38 = (a38 - ((a38 % (a38 | 1)) - a38))
		}
		switch x := a38; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a38 = int(uint8(g_int8))
			a38 = int(g_int32)
		case "a", "0":
			a38 = (a38 << ((max(g_int32, g_int32) & int32(14)) & 31))
			a38 = int(r39)
		case "z":
			a38 &= int((g_uint8 & (g_uint8 & g_uint8)))
		}
	} else {
		a38 = a38
	}
	var v46 int64 = (max((g_int64 ^ int64(-0x9)), (g_int64 % (g_int64 | 1))) / 100)
	_ = v46
	if (a38 <= a38) {
		return
	}
	return (r39 >> 39)
}

func core0() {
	v47 := string(clip(g_string))
	mix(uint64((((g_uint8 &^ uint8(6)) << 0) % ((^g_uint8) | 1))))
	for i48 := 0; i48 < 5; i48++ {
		if (v47 == string(append([]byte(v47), g_uint8))) {
			switch x := int(max(g_uint32, g_uint32)); uint8(x>>3) & 7 {
			case 7:
				fallthrough
			case 4, 2:
				v49 := S7(S7{"界z世Q世", true})
				v49 = S7{"0\"QЖ", false}
				mix_S7(v49)
			case 0:
			default:
				v47 = clip(string(rune((g_uint32 >> (uint32(g_int32) & 63)))))
			}
			{
			}
		} else {
			{
				v47 = clip(string(rune((-g_uint64))))
			}
			v50 := ([1]uint8)([1]uint8{})
			mix__1_uint8(v50)
		}
		for i51 := 7; i51 >= 0; i51-- {
			for i52 := 2; i52 >= 0; i52-- {
				v53 := S7(S7{})
				mix_S7(v53)
				_ = i52
			}
			v47 = clip(string(rune(g_uint16)))
			var v54 map[uint8]uint8 = map[uint8]uint8{}
			v55 := &v54
			mix_map_uint8_uint8(v54)
			mix_p_map_uint8_uint8(v55)
			_ = i51
		}
		v56 := S1(S1{"ß\nzé", true, [2]int{}})
		mix_S1(v56)
		_ = i48
	}
	mixs(v47)
}

type Innerstructs1 struct {
	X, Y int8
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int8
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 6
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: int8(87)}, Pt: [2]int8{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int8(9)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int8(9)}, 6}
	other := struct {
		Innerstructs1
		n int
	}{n: 6}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+6
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] []pairgenerics2[string, V]

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
	return t * T(9)
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

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 9) }

func generics2() {
	var root *treegenerics2[float64]
	for _, x := range []float64{float64(0.1), float64(7), float64(-79.90516248839754), float64(3.141592653589793), float64(1e-300), float64(-0.5443814912838261)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x float64) { mix(fb(x)) })
	strs := mapgenerics2([]int{1, 9, 300}, func(i int) string {
	v57 := S1(S1{f2: "", f3: false, f4: [2]int{1, 4611686018427387903}})
	i = (+(i >> (g_uint8 % 70)))
	mix_S1(v57)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 9) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 9, 8}.top()))
	ps := pairsgenerics2[string]{{"a", "界\t😀za"}, {v: "界\t😀za", k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mixs(v)
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(9) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](9)))
	f := maxgenerics2[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 9)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

func complexes3() {
	a, b := complex(-9, 1), complex(float64(3), -1.25)
	for i := range 12 {
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
	run("structs1", structs1)
	run("generics2", generics2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
