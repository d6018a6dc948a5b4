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

var g__1_int [1]int = [1]int{9223372036854775807}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0)

var g_int int = 0

var g_int16 int16 = int16(0x4b27)

var g_int32 int32 = int32(-0x63fa6b97)

var g_int64 int64 = int64(5)

var g_int8 int8 = int8(29)

var g_string string = "\nz😀😀"

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(0x9d53b2bfcc2f50e4)

var g_uint8 uint8 = uint8(7)

var g_uintptr uintptr = uintptr(18)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_S3(x S3) {
	mix__3_int(x.f4)
	mixs(x.f5)
	mix(uint64(x.f6))
	mixb(x.f7)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_map_int_string(x *map[int]string) {
	if x != nil {
		mix_map_int_string((*x))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 [3]int
	f5 string
	f6 uint32
	f7 bool
}

func p8(a9 int, a10 int, a11 uintptr) (r12 string) {
	if (g_bool == (g_bool || g_bool)) {
		a9 &= int(a10)
	} else {
		a10 += (a10 | int(f2i(float64(g_float32))))
	}
	v13 := ([2]int)([2]int{-9223372036854775808, 6})
	v13[0]--
	_ = v13
	if !g_bool {
		return
	}
	return clip((sub("_\t\t_😀", a10, a9) + sub(r12, -2, -9223372036854775808)))
}

func p14(a15 int32) (r16 string) {
	for i17 := 0; i17 < 6; i17++ {
		if (i17 >= (i17 + i17)) {
		} else {
		}
		if (!g_bool != (g_bool && g_bool)) {
			r16 = clip(string(rune(a15)))
		}
		_ = i17
		if !(r16 < r16) {
			continue
		}
	}
	{
		for i18 := 0; i18 < 5; i18++ {
			v19 := S1(S1{true})
			_ = v19
			_ = i18
		}
		v20 := uint(((g_uint % ((g_uint / (g_uint | 1)) | 1)) >> (uint32((g_uint32 >> (g_uint % 70))) % 8)))
		if g_bool {
			r16 = clip(string(rune(uint32(len(r16)))))
		}
		_ = v20
	}
	if (g_int64 != g_int64) {
		return
	}
	return clip((r16 + sub("\" ß", len(r16), len(r16))))
}

func p21(a22 int8, a23 bool) (r24 uintptr) {
	v25 := uint64((((g_uint64 << (g_uint16 % 70)) * g_uint64) % ((+(g_uint64 & g_uint64)) | 1)))
	for i26 := range 6 {
		a23 = ((int(a22) != int(r24)) || ((i26 <= i26) || !a23))
		var v27 int32 = g_int32
		_ = v27
		_ = i26
	}
	_ = v25
	if (a23 || a23) {
		return
	}
	return r24
}

func p28(a29 int, a30 string, a31 int) (r32 bool) {
	r32 = !((r32 == r32) && true)
	v33 := float64(float64((a31 >> (g_uint & 31))))
	_ = v33
	if (r32 || true) {
		return
	}
	return ((a29 &^ a29) <= (a31 &^ -778421488400789540))
}

func p34(a35 string, a36 string) (r37 bool) {
	switch x := ((len(a35) + len(a35)) & (len(a36) - len(a35))); uint8(x>>3) & 7 {
	case 3:
		L39:
		for _, i38 := range clip("a\"界") {
			var v40 uint8 = (g_uint8 | ((g_uint8 % 8) << ((g_uint8 << (len(a36) & 7)) & 31)))
			r37 = (((len(a35) / 8) % (len(a36) | 1)) > ((len(a35) | -8870672543368415755) / (len(a35) | 1)))
			_ = v40
			_ = i38
			if ((g_float64 <= float64(0.05318727070431417)) && true) {
				break L39
			}
		}
	case 1, 2:
		for i41 := 6; i41 >= 0; i41-- {
			var v42 [1]int = g__1_int
			v43 := &v42
			v42[0] = len(a35)
			_ = v42
			_ = v43
			_ = i41
			if (r37 != p28(0, "", 20)) {
				break
			}
		}
	case 4:
	}
	for i44 := 0; i44 < 4; i44++ {
		if p28((len(a36) >> 28), a36, 4) {
			var v45 int32 = min((g_int32 * (g_int32 &^ g_int32)), ((g_int32 >> (g_uint % 70)) | (g_int32 % (g_int32 | 1))))
			_ = v45
		} else {
		}
		v46 := int32(((+g_int32) / (g_int32 | 1)))
		_ = v46
		_ = i44
	}
	v47 := float64(g_float64)
	_ = v47
	if !r37 {
		return
	}
	return ((len(a36) + len(a36)) != int(g_uint8))
}

func core0() {
	mix_S3(S3{[3]int{}, "ß", uint32(0x2439a9ec), true})
	if g_bool {
		if p28((g_int >> (g_int32 & 31)), p8(9223372036854775807, g_int, uintptr(16185151948116641165)), (g_int ^ g_int)) {
			var v48 string = clip(p14(((g_int32 | g_int32) ^ (g_int32 / 2))))
			mixs(v48)
		}
	} else {
		if !(g_bool != g_bool) {
			for i49 := uint32(16); i49 > 0; i49 /= 2 {
				var v50 uint16 = (uint16((g_uint64 >> 6)) &^ uint16((g_int8 * g_int8)))
				v50 = v50
				mix(uint64(v50))
				_ = i49
			}
		} else {
			switch x := (g_int / 8); uint8(x>>3) & 7 {
			case 0:
			case 1, 6:
			case 7:
			}
		}
	}
}

type nummethods1 int16
type basemethods1 struct{ v int16 }
type midmethods1 struct {
	*basemethods1
	tag string
}
type topmethods1 struct {
	midmethods1
	nummethods1
}

func (n nummethods1) Twice() nummethods1          { return n * 2 }
func (n *nummethods1) Set(x nummethods1) *nummethods1   { *n = x; return n }
func (b basemethods1) Val() int16              { return b.v }
func (b *basemethods1) Inc(k int16) *basemethods1 {
	b.v += k
	v51 := (map[int]string)(map[int]string{})
	v52 := &v51
	if (len(v51) >= int(f2i(g_float64))) {
		var v53 uint32 = ((^(g_uint32 ^ uint32(0x6))) - uint32((g_uint << 45)))
		var v54 bool = !!(g_bool && g_bool)
		mix(uint64(v53))
		mixb(v54)
	}
	mix_map_int_string(v51)
	mix_p_map_int_string(v52)
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{int16(17)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(int16(0x2c92))}
	w.Inc(6).Inc(6)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(6)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err9" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
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
	w := n * 9
	switch x := (w - (w &^ -6)); x & 7 {
	case 6:
		res -= (res - int((g_int16 % (g_int16 | 1))))
	case 0, 5:
		w = ((w + int(g_uint64)) * (res + (res % (w | 1))))
		fallthrough
	case 2:
		w *= (((res &^ 4611686018427387903) / (res | 1)) << 16)
		res -= w
	default:
		w &^= (int(uint8(g_uintptr)) << (g_uint32 % 33))
	}
	w, res = w, ((res >> 68) + (res ^ 18))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 3 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
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

func defers2() {
	r, err := leveldefers2(3)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{9}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case error:
		return 0
	case shapeifaces3:
		return 1
	case nil:
		return 2
	case int:
		return 3
	case map[string]int:
		return 4
	case func() int:
		return 5
	case string:
		return 6
	case bool:
		return 7
	case []int:
		return 8
	case *int:
		return 9
	case int8, uint8:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 6
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{6}, &boxifaces3{sqifaces3{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{6}
	mixb(s == shapeifaces3(sqifaces3{6}))
	mixb(any(s) == any(sqifaces3{6 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func core4() {
	{
		for i55 := range 1 {
			_ = i55
		}
		mix(uint64((((g_int64 | int64(0)) / (g_int64 | 1)) >> (g_uint32 % 8))))
	}
	for i56 := range 1 {
		v57 := S1(S1{})
		v58 := &v57
		mix_S1(v57)
		mix_p_S1(v58)
		_ = i56
	}
	v59 := int16(g_int16)
	mix(uint64((p21(min(g_int8, int8(126)), (g_int <= g_int)) << ((min(g_uint, g_uint) - g_uint) % 8))))
	for i60 := 4; i60 >= 0; i60-- {
		for _, i61 := range clip(string(append([]byte((g_string + g_string)), (g_uint8 % (g_uint8 | 1))))) {
			v62 := S1(S1{f2: true})
			switch x := (i60 + (^i60)); uint8(x>>3) & 7 {
			case 2:
				v62.f2 = (((g_float64 / g_float64) * float64(g_int64)) <= (-(g_float64 + float64(1e10))))
				fallthrough
			case 5, 6:
				var v63 S1 = S1{true}
				mix_S1(v63)
			case 1:
				v59 &^= v59
			}
			mix_S1(v62)
			_ = i61
		}
		_ = i60
	}
	mix(uint64(v59))
}

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("defers2", defers2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
