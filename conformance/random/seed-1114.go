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

var g_S10 S10 = S10{false, "\"", "界_z界é", false}

var g_bool bool = true

var g_float64 float64 = float64(-0.4400391989695793)

var g_int int = -1

var g_int16 int16 = int16(-26356)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(-3297280606375165236)

var g_int8 int8 = int8(14)

var g_string string = "Ж"

var g_uint uint = uint(11163237096457330007)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(0xb)

var g_uintptr uintptr = uintptr(7647753402941822986)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mix__1_int(x.f4)
	mix(uint64(x.f5))
}

func mix_S10(x S10) {
	mixb(x.f11)
	mixs(x.f12)
	mixs(x.f13)
	mixb(x.f14)
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

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S10(x *S10) {
	if x != nil {
		mix_S10((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 [1]int
	f5 int8
}

type S6 struct {
	f7 string
	f8 [3]int
	f9 [2]int
}

type S10 struct {
	f11 bool
	f12 string
	f13 string
	f14 bool
}

func p15(a16 string, a17 string) (r18 uint8) {
	v19 := int16(min((g_int16 / (max(g_int16, g_int16) | 1)), ((g_int16 &^ g_int16) - (g_int16 % (g_int16 | 1)))))
	for i20 := 2; i20 >= 0; i20-- {
		v19 = int16((len(a17) * (i20 << (r18 % 8))))
		v21 := ([]uint8)([]uint8{})
		v19 = ((v19 % 2) % ((v19 ^ int16(32766)) | 1))
		_ = v21
		_ = i20
	}
	_ = v19
	if !g_bool {
		return
	}
	return r18
}

func p22(a23 int) (r24 uint8) {
	var v25 string = clip(g_string)
	{
		v25 = clip((v25 + v25))
		for i26 := range 7 {
			a23 = i26
			v25 = clip((sub("ß _é", int(i26), (len(v25) * a23)) + (v25 + (v25 + v25))))
			_ = i26
		}
	}
	if g_bool {
		v27 := ([]string)([]string{" ", "\""})
		_ = v27
	}
	{
		{
			v25 = clip(string([]rune(v25)))
		}
		if ((g_float64 + g_float64) < (g_float64 + g_float64)) {
			a23 = ((a23 / 2) * a23)
			v28 := ([4]string)([4]string{"zéß", "Q世😀\n\""})
			v29 := (map[string]string)(map[string]string{"": "Жßß\t", "a_é\t": "é\x00"})
			_ = v28
			_ = v29
		} else {
			v30 := ([3]uint8)([3]uint8{})
			v31 := &v30
			_ = v30
			_ = v31
		}
		{
			a23 = (a23 | (int(f2i(g_float64)) << ((g_uint16 + g_uint16) % 33)))
			a23 = int(f2i(float64((g_uint16 - uint16(9)))))
			var v32 int8 = g_int8
			v33 := &v32
			_ = v32
			_ = v33
		}
	}
	_ = v25
	if (g_float64 > g_float64) {
		return
	}
	return ((r24 % (r24 | 1)) ^ (r24 + uint8(16)))
}

func p34(a35 string) (r36 uint32) {
	if (a35 >= (a35 + a35)) {
		if (len(a35) > (len(a35) - 4)) {
			var v37 bool = !(string(append([]byte(a35), uint8(245))) <= a35)
			v38 := &v37
			_ = v37
			_ = v38
		}
		for i39 := 0; i39 < 1; i39++ {
			a35 = clip(sub((string([]rune(a35)) + (a35 + "\"\t_é ")), (^int(g_uint64)), int(len(a35))))
			a35 = clip(string(rune(min((g_uint16 + g_uint16), (g_uint16 % 8)))))
			_ = i39
		}
		for i40 := int16(2); i40 > 0; i40 /= 2 {
			a35 = clip((string(rune(uintptr(g_uint8))) + ((a35 + a35) + (a35 + "0z"))))
			_ = i40
		}
	} else {
		{
		}
		L42:
		for i41 := uint8(32); i41 > 0; i41 /= 2 {
			_ = i41
			if ((g_bool == true) || false) {
				break L42
			}
		}
	}
	v43 := S10(g_S10)
	if (len(a35) >= 902118541725413155) {
		var v44 int8 = (((g_int8 >> (g_uint8 % 33)) % 64) * min(int8(len(a35)), (g_int8 & int8(-82))))
		_ = v44
	} else {
		v45 := uint32(max((uint32(g_uint8) ^ (r36 ^ uint32(18))), (r36 &^ (r36 >> 32))))
		_ = v45
	}
	_ = v43
	if (g_float64 != g_float64) {
		return
	}
	return (r36 << ((g_uint - g_uint) % 8))
}

func p46(a47 int) (r48 int8) {
	if g_bool {
		{
			v49 := uintptr(uintptr((int(g_uint32) * (a47 | 4611686018427387903))))
			v50 := &v49
			a47 += a47
			a47 ^= int(f2i((float64(g_int32) * float64(g_int32))))
			_ = v49
			_ = v50
		}
	}
	if (a47 <= (a47 / (a47 | 1))) {
		a47 = a47
	}
	if (g_bool == g_bool) {
		return
	}
	return r48
}

func p51(a52 string, a53 string, a54 int) (r55 bool) {
	var v56 uint = g_uint
	a54 += int((-(g_int16 << (v56 % 8))))
	v57 := (map[int]int)(map[int]int{})
	L59:
	for i58 := 3; i58 >= 0; i58-- {
		a54 = int(g_uintptr)
		{
			r55 = ((a52 + (a52 + a53)) != string([]rune(sub(a52, len(a53), a54))))
			a54 *= (a54 / 7)
		}
		_ = i58
		if (sub(a52, -9, len(a52)) < sub(a52, 5775829351989124372, v57[6945019629198793988])) {
			continue L59
		}
	}
	_ = v56
	_ = v57
	if (r55 || false) {
		return
	}
	return ((g_uint32 <= uint32(18)) && (g_float64 > float64(0)))
}

func core0() {
	var v60 uintptr = ((g_uintptr << (uint64(g_int16) % 70)) % (min(g_uintptr, g_uintptr) | 1))
	v61 := &v60
	switch x := g_int; x & 7 {
	case 6:
		switch x := (g_int % (int(g_uint32) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v62 uint32 = (min((g_uint32 ^ g_uint32), g_uint32) - (p34(g_string) - (g_uint32 >> (g_uint8 % 33))))
			switch x := g_int; x & 7 {
			case 7:
				v62 = v62
				fallthrough
			case 5, 4:
			case 2:
			}
			mix(uint64(v62))
		case "é", "z":
			fallthrough
		case "":
			{
				v63 := uintptr(min(v60, ((v60 >> 6) | v60)))
				mix(uint64(v63))
			}
		default:
			if ((g_int ^ -6763024950299883485) < g_int) {
			}
		}
		v64 := ([]int8)([]int8{int8(-115), int8(0x6f), int8(9)})
		mix_sl_int8(v64)
	case 1, 2:
		for i65 := 2; i65 >= 0; i65-- {
			for _, i66 := range clip(string(rune((g_uint64 ^ g_uint64)))) {
				v67 := int64((+g_int64))
				v68 := &v67
				mix(uint64(v67))
				mix_p_int64(v68)
				_ = i66
			}
			if g_bool {
				v69 := uint16(((+g_uint16) >> 57))
				v70 := &v69
				mix(uint64(v69))
				mix_p_uint16(v70)
			}
			_ = i65
			if (!g_bool || g_bool) {
				break
			}
		}
		var v71 [4]uint8 = [4]uint8{uint8(1), uint8(4), uint8(18), uint8(127)}
		mix__4_uint8(v71)
	case 5:
		{
			mix(uint64((((g_uint8 & g_uint8) | (g_uint8 / 64)) & ((g_uint8 ^ g_uint8) / 3))))
			var v72 S10 = S10{false, "\t", "é", true}
			v73 := &v72
			mix_S10(v72)
			mix_p_S10(v73)
		}
	}
	v74 := int16(max(((g_int16 & g_int16) ^ g_int16), (int16(g_uint64) &^ g_int16)))
	for i75 := int16(128); i75 > 0; i75 /= 2 {
		v76 := bool(!!g_bool)
		v77 := &v76
		var v78 S10 = S10{f11: true, f13: "aЖ\""}
		if (float64(g_int8) <= (-g_float64)) {
			v79 := uint8(uint8((p15("", "a_Q") &^ (^g_uint8))))
			v80 := &v79
			{
				v79 = uint8(((g_int32 | g_int32) << (max(g_uint32, g_uint32) % 8)))
				v81 := uint8(p22(int(f2i((g_float64 / g_float64)))))
				mix(uint64(v81))
			}
			var v82 uint32 = ((-uint32(g_uint32)) &^ uint32(91130364))
			v83 := &v82
			mix(uint64(v79))
			mix_p_uint8(v80)
			mix(uint64(v82))
			mix_p_uint32(v83)
		}
		mixb(v76)
		mix_p_bool(v77)
		mix_S10(v78)
		_ = i75
		if !g_bool {
			break
		}
	}
	switch x := ((g_int / 7) % (int(g_uint8) | 1)); uint8(x>>3) & 7 {
	case 7:
		v84 := int64((((g_int64 / (g_int64 | 1)) / 64) >> (uint16(uint64(g_int)) % 33)))
		mix(uint64(v84))
	case 5, 2:
		for i85 := 0; i85 < 5; i85++ {
			v86 := uint64(uint64(((g_uint16 / 2) &^ max(g_uint16, g_uint16))))
			v87 := bool(false)
			mix(uint64(v86))
			mixb(v87)
			_ = i85
			if (i85 >= max(i85, i85)) {
				break
			}
		}
		fallthrough
	case 0:
		mix(uint64(((g_int >> 33) | (g_int / (g_int | 1)))))
	}
	if ((g_bool || g_bool) && (g_int != 4419838702706440568)) {
		var v88 int64 = int64(f2i((float64(g_int) - (g_float64 - g_float64))))
		for i89 := int16(8); i89 > 0; i89 /= 2 {
			{
				v90 := S1(S1{false, false, [1]int{-7932220888248991056}, int8(15)})
				mix_S1(v90)
			}
			v91 := ([3]int)([3]int{-3, -6, 8})
			mix__3_int(v91)
			_ = i89
		}
		mix(uint64(v88))
	}
	mix(uint64(v60))
	mix_p_uintptr(v61)
	mix(uint64(v74))
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[uint16]{[]uint16{uint16(13), uint16(1), uint16(39200), uint16(9)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 2
	var v92 uintptr = (max((-g_uintptr), min(g_uintptr, g_uintptr)) * g_uintptr)
	{
		i, x = x, (x >> ((v92 / 3) & 31))
		v93 := int64(int64(((g_int16 ^ g_int16) >> (p22(12) % 70))))
		mix(uint64(v93))
	}
	mix(uint64(v92))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{2}
	mix(uint64(p.Count([]int{1, 2, 1, 2}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](2) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

type Innerstructs2 struct {
	X, Y uint
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 2
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: uint(12)}, Pt: [2]uint{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint(0xfffffffffffffffe)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint(0xfffffffffffffffe)}, 2}
	other := struct {
		Innerstructs2
		n int
	}{n: 2}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+2
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
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

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*1, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
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

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(5), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 27:
				break outer
			}
	switch x := (a - (a &^ 8)); uint8(x>>3) & 7 {
	case 1:
		b &^= (b | (int(g_int16) &^ b))
	case 0, 2:
		a |= max(b, (a & int(g_uint)))
		b, a = b, a
	case 5:
		b |= int((p46(13) &^ (g_int8 / (g_int8 | 1))))
	default:
		v94 := string(clip((string([]rune((g_string + g_string))) + string(append([]byte(string([]rune(g_string))), (g_uint8 &^ g_uint8))))))
		mixs(v94)
	}
	L96:
	for i95 := range 1 {
		var v97 string = clip((sub(g_string, (b * a), int(f2i(g_float64))) + sub(g_string, 6284535561723285974, i95)))
		b, a = (^b), (len(v97) * (-b))
		b &= (i95 | (a << (g_uint64 % 33)))
		mixs(v97)
		_ = i95
		if ((g_uint64 >= g_uint64) == (a < 4611686018427387903)) {
			break L96
		}
	}
	v98 := string(clip(g_string))
	mixs(v98)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("a0") {
		mixs(s)
		if i > 27 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(5, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("structs2", structs2)
	run("iters3", iters3)
	fmt.Printf("checksum %d\n", sum)
}
