package main

import (
	"errors"
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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
}

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func at_uint64(s []uint64, i int) uint64 {
	if len(s) == 0 {
		var z uint64
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-0.8976082831575469)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(787)

var g_int32 int32 = int32(-0x7)

var g_int64 int64 = int64(9)

var g_int8 int8 = int8(7)

var g_sl_uint64 []uint64 = []uint64{uint64(14077572115111693474), uint64(6)}

var g_string string = "😀"

var g_uint uint = uint(0xa9f0bbafc695eaf2)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(2495879026)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(6)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mixb(x.f3)
	mixb(x.f4)
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

func mix_map_int_uint(x map[int]uint) {
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

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 bool
	f4 bool
}

func p5(a6 bool, a7 bool, a8 uintptr) (r9 int64) {
	var v10 int16 = (((g_int16 >> (a8 & 31)) % (g_int16 | 1)) << 38)
	{
		var v11 int64 = ((r9 + (r9 % 2)) % (r9 | 1))
		_ = v11
	}
	for i12 := uint32(128); i12 > 0; i12 /= 2 {
		for i13 := 0; i13 < 6; i13++ {
			_ = i13
		}
		L15:
		for i14 := int16(64); i14 > 0; i14 /= 2 {
			a6, a7 = ((a7 || (a8 < a8)) == !(g_int < 9223372036854775807)), ((g_int >= g_int) || false)
			_ = i14
			if (g_uint64 >= uint64(0xce7337ec9e461a7c)) {
				continue L15
			}
		}
		_ = i12
	}
	_ = v10
	if !a6 {
		return
	}
	return int64((g_uint + uint(1)))
}

func p16(a17 uintptr, a18 int) (r19 uint64) {
	a18 &= 4611686018427387904
	switch x := (a18 << (g_uint16 % 8)); uint8(x>>3) & 7 {
	case 0:
		var v20 S1 = S1{f3: false, f4: true}
		v21 := &v20
		_ = v20
		_ = v21
	case 4, 5:
		v22 := float32(g_float32)
		if true {
			a18 = 9223372036854775807
		}
		_ = v22
	case 1:
		if ((-g_float64) < (-g_float64)) {
			a18 += int(((g_int64 >> (g_uint32 % 70)) % ((g_int64 &^ int64(12)) | 1)))
			var v23 int16 = (g_int16 >> 36)
			a18 = (((a18 ^ a18) % 2) >> 48)
			_ = v23
		}
	default:
		var v24 int8 = (((g_int8 % 7) &^ g_int8) ^ ((g_int8 &^ g_int8) >> 41))
		_ = v24
	}
	if true {
		{
			a18 &= (a18 << (int8((g_int32 >> 43)) & 63))
			a17++
			a18 = ((a18 % (a18 | 1)) * ((a18 * 10) % ((a18 &^ a18) | 1)))
		}
		if !(g_bool != g_bool) {
			var v25 uint = ((^(g_uint / (g_uint | 1))) << ((uint8(r19) ^ (+g_uint8)) & 63))
			v26 := &v25
			v27 := ([]uint64)(g_sl_uint64)
			var v28 int = int(((g_int64 << (g_int32 & 31)) - int64(5)))
			_ = v25
			_ = v26
			_ = v27
			_ = v28
		}
		if ((a18 <= a18) || (g_bool && true)) {
			a18 = (a18 % (((a18 * a18) * a18) | 1))
		}
	}
	if !g_bool {
		return
	}
	return ((r19 / (r19 | 1)) % 3)
}

func core0() {
	{
		if (string(rune(g_uint64)) == (g_string + "")) {
			{
				var v29 uintptr = uintptr(min((+g_int), (g_int | g_int)))
				mix(uint64(v29))
			}
		}
		if !(g_int64 >= g_int64) {
			for i30 := uint32(2); i30 > 0; i30 /= 2 {
				var v31 uint16 = (g_uint16 >> 18)
				mix(uint64(v31))
				_ = i30
			}
		} else {
			if ((g_int < g_int) != !g_bool) {
				v32 := int64((((g_int64 % (g_int64 | 1)) << 20) / ((int64(f2i(g_float64)) &^ (g_int64 % 64)) | 1)))
				v33 := int8((((g_int8 | g_int8) + (g_int8 >> (g_uint64 % 70))) % 100))
				v34 := &v33
				mix(uint64(v32))
				mix(uint64(v33))
				mix_p_int8(v34)
			} else {
			}
			var v35 int32 = int32(-2)
			mix(uint64(v35))
		}
		L37:
		for i36 := 0; i36 < 6; i36++ {
			var v38 int8 = g_int8
			mix(uint64(v38))
			_ = i36
			if g_bool {
				break L37
			}
		}
	}
	var v39 int = g_int
	for i40 := range 3 {
		if ((g_bool || g_bool) == (v39 >= v39)) {
			v39 = (int(p5(false, g_bool, uintptr(0xe))) & ((v39 >> 18) * (-i40)))
		} else {
			v39 -= (v39 / ((v39 / 3) | 1))
		}
		v41 := uint((((g_uint - g_uint) * max(g_uint, g_uint)) | ((g_uint ^ uint(17)) * (g_uint << (g_uint16 & 7)))))
		mix(uint64(v41))
		_ = i40
	}
	L43:
	for i42 := 0; i42 < 3; i42++ {
		v44 := S1(S1{[2]int{}, false, false})
		switch x := v44.f2[1]; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			L46:
			for i45 := 0; i45 < 2; i45++ {
				v44.f2[0] = (+(v39 % 8))
				v39 ^= ((int(g_uint16) / 64) << ((p16(g_uintptr, v44.f2[0]) & (g_uint64 &^ uint64(5854101479192122448))) & 7))
				v39 += i42
				_ = i45
				if ((g_float64 * g_float64) > (g_float64 / g_float64)) {
					continue L46
				}
			}
		case "", "z":
			switch x := v39; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				v39 ^= int((g_int8 >> ((g_uint64 % (g_uint64 | 1)) % 8)))
				v44.f2[1] *= min(v44.f2[0], ((v39 &^ -8437300810179582201) >> (p16(g_uintptr, -2) % 33)))
			case "é", "z":
				v44.f2[1]++
			case "0":
				var v47 [1]int = [1]int{}
				mix__1_int(v47)
			default:
				mix(uint64(((^(g_uint16 << (g_uint32 & 31))) >> 14)))
			}
		case "a":
			for i48 := 0; i48 < 2; i48++ {
				v39 = (-(i48 ^ (i42 & i42)))
				v39 = int(((g_int16 - g_int16) * (g_int16 | g_int16)))
				v44.f2[0] = ((i48 | int(g_uint32)) + (i42 ^ (i48 | i42)))
				_ = i48
				if (string([]rune(g_string)) < string([]rune(g_string))) {
					break
				}
			}
			L50:
			for i49 := range 7 {
				v44.f2[1] *= v44.f2[0]
				var v51 map[int]uint = map[int]uint{int(11): uint(15)}
				mix_map_int_uint(v51)
				_ = i49
				if ((-g_float64) > (g_float64 - g_float64)) {
					continue L50
				}
			}
		default:
			v44.f2[0] = (int(uint8(g_int8)) | (v44.f2[1] + (+v44.f2[0])))
		}
		mix_S1(v44)
		_ = i42
		if !(g_bool || false) {
			break L43
		}
	}
	v39 = (((v39 &^ v39) << ((g_int64 + g_int64) & 31)) &^ max((v39 >> 64), (v39 & v39)))
	if ((g_bool == g_bool) == (g_float64 >= g_float64)) {
		v39 |= int(((g_uint16 << (g_uint8 % 33)) / 64))
	}
	mix(uint64(v39))
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
	return t * T(5)
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

func (m *myintgenerics1) set(n int) { *m = myintgenerics1(n * 5) }

func generics1() {
	var root *treegenerics1[int16]
	for _, x := range []int16{int16(32766), int16(5513), int16(24842), int16(-6112), int16(8), int16(20)} {
		root = root.insert(x, cmpgenerics1)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics1([]int{1, 5, 300}, func(i int) string {
	i -= i
	i ^= (i << 56)
		return string(rune('a' + i))
	})
	mixs(foldgenerics1("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics1(uint8(250), []int{1, 2, 5}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics1[uint8](200, 100, 5) + uint8(sumgenerics1(1.5, 2.5))))
	mix(uint64(listgenerics1[myintgenerics1]{3, 13, 5, 8}.top()))
	ps := pairsgenerics1[uint32]{{"a", uint32(1245365159)}, {v: uint32(1245365159), k: "b"}}
	v, ok := indexgenerics1(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics1(ps, "zz")
	mixb(ok)
	mixs(namegenerics1(5) + namegenerics1("s") + namegenerics1(ps) + namegenerics1(pairgenerics1[int, bool]{}))
	mix(uint64(ptrgenerics1[myintgenerics1](5)))
	f := maxgenerics1[string]
	mixs(f("a", "5"))
	var g func(int8, int8) int8 = maxgenerics1
	mix(uint64(g(-1, 5)))
}

func maxgenerics1[T ordgenerics1](a, b T) T {
	if cmpgenerics1(a, b) >= 0 {
		return a
	}
	return b
}

const (
	aconsts2 = iota * 2
	bconsts2
	_
	cconsts2 = 1 << (iota + 1)
	dconsts2
	econsts2, fconsts2 = iota, "s2"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 70
const (
	thirdconsts2          = 29.0 / 3
	rconsts2              = 'a' + iota*1
	tconsts2    int64        = 114
	maskconsts2           = ^uint32(0) >> 1
	big2consts2           = bigconsts2 >> (70 - 1) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 3)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type ptfmtverbs3 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs3 int8
type erfmtverbs3 struct{ ptfmtverbs3 }
type nestedfmtverbs3 struct {
	P  ptfmtverbs3
	M  map[enfmtverbs3][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs3) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs3) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs3() {
	show := func(s string) { says("fmtverbs3", s) }
	show(fmt.Sprintf("%v", true))
	show(fmt.Sprintf("%T", false))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%d", true))
	show(fmt.Sprintf("%#v", uint16(0x1)))
	show(fmt.Sprintf("%#o", uint16(17)))
	show(fmt.Sprintf("%#X", uint16(0x29cd)))
	show(fmt.Sprintf("%x", uint16(0x2)))
	show(fmt.Sprintf("%+d", []int16{int16(6955), int16(0x228d), int16(-25847)}))
	show(fmt.Sprintf("%06d", []int16{int16(-32768), int16(16384)}))
	show(fmt.Sprintf("%-6d|", []int16{int16(32767), int16(5), int16(32766), int16(-6743), int16(5)}))
	show(fmt.Sprintf("%08b", []int16{int16(0x34d), int16(17), int16(16383), int16(-8)}))
	show(fmt.Sprintf("%q", "\"\t界\t"))
	show(fmt.Sprintf("%+q", "\n😀"))
	show(fmt.Sprintf("%#q", ""))
	show(fmt.Sprintf("%v", "ßQé_"))
	show(fmt.Sprintf("%-9.2g|", float64(1e-300)))
	show(fmt.Sprintf("%g", float64(7)))
	show(fmt.Sprintf("%#v", float64(7)))
	show(fmt.Sprintf("%e", float64(792.4031675083415)))
	show(fmt.Sprintf("%5v|", map[string]int{"ß界": 4, "\n\x00Q0": -8504325862932503835}))
	show(fmt.Sprintf("%d", map[string]int{}))
	show(fmt.Sprintf("%T", map[string]int{"": -5, "界\"\"_\n": 8101611112081616436, "😀": 12}))
	show(fmt.Sprintf("%v", map[string]int{}))
	show(fmt.Sprintf("%+d", [2]uint8{uint8(0xb4)}))
	show(fmt.Sprintf("%T", [2]uint8{}))
	show(fmt.Sprintf("%x", [2]uint8{uint8(0xe)}))
	show(fmt.Sprintf("%U", [2]uint8{uint8(251), uint8(2)}))
	show(fmt.Sprintf("%#v", map[int]bool{int(2): false, int(19): true}))
	show(fmt.Sprintf("%5v|", map[int]bool{int(9): true, int(25): false, int(7): false}))
	show(fmt.Sprintf("%d", map[int]bool{int(25): false, int(18): true, int(7): false}))
	show(fmt.Sprintf("%+v", map[int]bool{}))
	p := ptfmtverbs3{31, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 31, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs3{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs3
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs3{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("31-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 31, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	v52 := ([]uint8)([]uint8{})
	mix_S1(S1{f2: [2]int{-1, -9223372036854775807}, f3: true, f4: true})
	v53 := bool(!((g_float64 * g_float64) != (g_float64 * float64(1))))
	v54 := int32(int32(702848878))
	v55 := uint16(g_uint16)
	L57:
	for i56 := range 2 {
		mix_S1(S1{[2]int{}, false, true})
		if ((len(v52) * -9223372036854775808) > (len(v52) &^ i56)) {
			if true {
				mixs(string(append([]byte(((g_string + g_string) + "界€\n")), sat((g_string + g_string), int(f2i(g_float64))))))
			}
			switch x := i56; x & 7 {
			case 7:
				var v58 bool = (v53 != !(v53 && true))
				mixb(v58)
			case 1, 6:
			case 3:
			default:
				v59 := int8(int8(((g_uint64 | g_uint64) &^ (g_uint64 ^ g_uint64))))
				mix(uint64(v59))
			}
			if (len(v52) == (len(v52) % (i56 | 1))) {
				var v60 S1 = S1{[2]int{-4928094501789234622}, true, false}
				var v61 int32 = (int32((g_uint32 % 100)) - max((v54 - v54), int32(at_uint8(v52, 8))))
				mix_S1(v60)
				mix(uint64(v61))
			} else {
				mix(uint64(((max(g_uint32, g_uint32) << (len(v52) & 31)) - g_uint32)))
			}
		}
		_ = i56
		if true {
			continue L57
		}
	}
	{
		v62 := uint8(((at_uint8(v52, 8) / (at_uint8(v52, 2) | 1)) << (((g_uint &^ uint(4)) &^ (g_uint | g_uint)) % 33)))
		mix(uint64((((g_int16 | int16(7)) % 64) | (g_int16 ^ (g_int16 >> (g_int16 & 31))))))
		if (float64(v55) > float64(1e10)) {
			var v63 int64 = (p5((g_uint64 >= g_uint64), true, (g_uintptr &^ uintptr(0))) % (g_int64 | 1))
			mix(uint64(v63))
		}
		mix(uint64(v62))
	}
	mix_sl_uint8(v52)
	mixb(v53)
	mix(uint64(v54))
	mix(uint64(v55))
}

func main() {
	run("core0", core0)
	run("generics1", generics1)
	run("consts2", consts2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
