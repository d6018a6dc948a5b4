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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = -2496916492974910625

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(-575214386)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(-108)

var g_string string = "ß"

var g_uint uint = uint(13043344908561607377)

var g_uint16 uint16 = uint16(57816)

var g_uint32 uint32 = uint32(3734630734)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(9395122335572568849)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
	mixs(x.f4)
	mix(uint64(x.f5))
}

func mix_S6(x S6) {
	mix__2_int(x.f7)
	mixb(x.f8)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 uint32
	f4 string
	f5 int
}

type S6 struct {
	f7 [2]int
	f8 bool
}

type S9 struct {
	f10 string
	f11 int
	f12 bool
	f13 int64
}

func p14(a15 int16, a16 string) (r17 bool) {
	switch x := (^len(a16)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		var v18 []int = []int{-2}
		_ = v18
	case "a", "":
		{
			r17 = !r17
		}
	case "é":
		for i19 := range 7 {
			var v20 uint = (+uint(uint32(i19)))
			v21 := &v20
			_ = v20
			_ = v21
			_ = i19
		}
	default:
		if r17 {
			var v22 uintptr = (((+g_uintptr) << ((g_uint32 % (g_uint32 | 1)) % 33)) &^ (g_uintptr >> (g_uint & 63)))
			var v23 []uint8 = []uint8{}
			_ = v22
			_ = v23
		}
	}
	switch x := len(a16); x & 7 {
	case 1:
		var v24 uint = g_uint
		_ = v24
	case 5, 2:
		L26:
		for i25 := 2; i25 >= 0; i25-- {
			var v27 uintptr = uintptr(i25)
			r17 = (r17 == !(r17 && true))
			_ = v27
			_ = i25
			if (len(a16) != (i25 >> (g_int8 & 63))) {
				continue L26
			}
		}
	case 3:
	default:
	}
	var v28 []uint8 = []uint8{uint8(19), uint8(254), uint8(6), uint8(64), uint8(126)}
	_ = v28
	if r17 {
		return
	}
	return ((g_float64 >= float64(1)) == (r17 && false))
}

func p29(a30 bool, a31 int8, a32 string) (r33 string) {
	var v34 S1 = S1{f3: uint32(0x7fffffff), f4: "Ж"}
	switch x := v34.f2[0]; x & 7 {
	case 7:
		if a30 {
			v34.f2[0] = 4321690457649973807
			a31 = (a31 ^ int8(a31))
		} else {
			v34.f2[0] = int(int16(int64(f2i(g_float64))))
			v34 = v34
		}
		L36:
		for i35 := 0; i35 < 2; i35++ {
			v37 := int8((a31 * (a31 % 8)))
			_ = v37
			_ = i35
			if false {
				break L36
			}
		}
	case 3, 5:
		for i38 := 0; i38 < 4; i38++ {
			v34.f5 |= (int(g_uint8) << (int32(a31) & 63))
			v34.f2[1] = (v34.f2[0] - int(v34.f3))
			v34.f2[1] = (((v34.f5 | -4) << (g_uint16 % 8)) % (((v34.f5 % 3) % 8) | 1))
			_ = i38
			if ((g_uint >= uint(17838007097813152033)) || (g_uint8 != uint8(0))) {
				continue
			}
		}
		fallthrough
	case 2:
		v39 := ([]string)([]string{})
		v40 := &v39
		var v41 uintptr = ((+min(g_uintptr, g_uintptr)) * ((g_uintptr >> (g_uint16 % 8)) | (g_uintptr ^ uintptr(9223372036854775807))))
		v42 := &v41
		_ = v39
		_ = v40
		_ = v41
		_ = v42
	default:
		for i43 := 0; i43 < 3; i43++ {
			var v44 float32 = (((g_float32 * float32(1.5)) / float32(g_float64)) + float32((g_float64 / g_float64)))
			v34.f2[1] -= (-len(a32))
			_ = v44
			_ = i43
		}
	}
	if ((a30 != a30) != p14(g_int16, "QQ\nß€")) {
		if !(r33 != "Qz") {
			v34.f5 = 4611686018427387903
			v34.f5 = (int(v34.f3) >> (((g_uintptr >> (g_uint16 % 8)) &^ (+g_uintptr)) & 7))
			v34.f2[1] = (v34.f2[1] % (v34.f5 | 1))
		}
		a30 = p14(int16((g_uint16 &^ uint16(6126))), v34.f4)
		v34.f5 &= v34.f2[0]
	} else {
		v34.f4 = clip(string([]rune(string([]rune((v34.f4 + "z世é😀"))))))
		{
			a30 = !(p14(g_int16, v34.f4) && (len(a32) != 11))
			v34.f2[1] = v34.f2[0]
			a30 = (v34.f5 >= v34.f5)
		}
	}
	v34.f2[1] = ((v34.f5 - (len(r33) * -1)) & int(v34.f3))
	_ = v34
	if a30 {
		return
	}
	return clip(((a32 + "\"é_z") + string(rune(g_uint8))))
}

func core0() {
	if g_bool {
		for i45 := 0; i45 < 6; i45++ {
			v46 := int32((((g_int32 ^ g_int32) & min(g_int32, g_int32)) * int32(g_int16)))
			v47 := S6(S6{f7: [2]int{}, f8: false})
			switch x := v47.f7[0]; uint8(x>>3) & 7 {
			case 1:
				var v48 bool = !(v47.f8 && (v47.f8 || v47.f8))
				v49 := &v48
				v47.f7[1] *= int(max(v46, (v46 >> (g_uint32 % 8))))
				mixb(v48)
				mix_p_bool(v49)
			case 6, 3:
				v47.f7[0] = int((g_int64 * (g_int64 | int64(4))))
				fallthrough
			case 5:
				mix(uint64((((g_uint64 >> (g_uint16 % 8)) % 100) >> ((g_uint32 ^ uint32(g_uint8)) % 33))))
			default:
				v47.f7[1] = (i45 / 3)
			}
			mix(uint64(v46))
			mix_S6(v47)
			_ = i45
		}
	}
	{
		if p14((g_int16 % 100), (g_string + "ß\x00")) {
			switch x := int(uint32(g_uint16)); x & 7 {
			case 5:
			case 3, 4:
				v50 := float32(float32(0.1))
				mix(fb(float64(v50)))
			case 6:
				var v51 []int8 = []int8{int8(18), int8(-0x5), int8(-74), int8(0x12), int8(13)}
				mix_sl_int8(v51)
			}
		}
		var v52 []uintptr = []uintptr{}
		mix_sl_uintptr(v52)
	}
	{
		if p14((g_int16 & g_int16), g_string) {
		} else {
		}
		for i53 := 0; i53 < 3; i53++ {
			v54 := S1(S1{[2]int{-149815168395575759, 14}, uint32(0x1), "zß€ß_", 4611686018427387903})
			var v55 float64 = (g_float64 * g_float64)
			mix_S1(v54)
			mix(fb(v55))
			_ = i53
		}
	}
}

var (
	ainits1       = cinits1 + binits1 + 6
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 6, 6 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

type Innerstructs2 struct {
	X, Y int
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: 9223372036854775807, Pt: [2]int{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = 15
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: 15}, 5}
	other := struct {
		Innerstructs2
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type boxgenmeth3[T any] struct{ xs []T }

func (b *boxgenmeth3[T]) Map[R any](f func(T) R) *boxgenmeth3[R] {
	r := &boxgenmeth3[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth3[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth3 struct{ k int }

func (p plaingenmeth3) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth3[T any](x T) T { return x }

type fngenmeth3 func(int) int

func genmeth3() {
	b := &boxgenmeth3[string]{[]string{"", "z", "ß__z", "ß\na€"}}
	c := b.Map(func(z string) int {
		x, i := len(z), 2
	if !g_bool {
		v56 := S1(S1{[2]int{-2480961058102306726}, uint32(2833487980), "zzQ", 19})
		mix_S1(v56)
	} else {
		x, i = (int((g_int16 | g_int16)) >> (((g_uintptr &^ g_uintptr) + (g_uintptr >> (g_uint64 & 31))) & 7)), x
	}
	switch x := int(f2i((g_float64 - float64(3.141592653589793)))); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		x = min((i + i), int(f2i((g_float64 / float64(0.1)))))
		x = max(max(i, int(f2i(g_float64))), (x >> (g_uintptr & 63)))
		fallthrough
	case "", "é":
		var v57 int8 = int8((+(g_uint64 | uint64(14176704292989072787))))
		mix(uint64(v57))
	case "z":
		v58 := uint32(((max(g_uint32, g_uint32) >> ((g_uint &^ g_uint) & 31)) ^ (uint32(g_uintptr) / (uint32(g_uint8) | 1))))
		v59 := &v58
		mix(uint64(v58))
		mix_p_uint32(v59)
	default:
		v60 := ([]int)([]int{})
		v61 := &v60
		mix_sl_int(v60)
		mix_p_sl_int(v61)
	}
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func core4() {
	var v62 uint32 = (((g_uint32 % 8) << ((g_uint16 &^ uint16(19)) % 70)) % (min(g_uint32, g_uint32) | 1))
	var v63 string = clip("\t")
	L65:
	for i64 := 0; i64 < 3; i64++ {
		switch x := max((i64 | -9223372036854775807), i64); x & 7 {
		case 2:
		case 7, 1:
			var v66 int = (int(f2i((g_float64 * float64(1)))) | ((len(v63) & -9223372036854775808) ^ (len(v63) << 22)))
			v67 := &v66
			mix(uint64(v66))
			mix_p_int(v67)
		case 0:
			L69:
			for i68 := 0; i68 < 5; i68++ {
				_ = i68
				if !(g_int8 < g_int8) {
					continue L69
				}
			}
		default:
			var v70 []string = []string{"界世_\n", "", "😀 \x00a\t", "aé", "😀界\x00世 "}
			mix_sl_string(v70)
		}
		_ = i64
		if !!g_bool {
			break L65
		}
	}
	mix(uint64(v62))
	mixs(v63)
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("structs2", structs2)
	run("genmeth3", genmeth3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
