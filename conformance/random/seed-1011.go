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

var g_S3 S3 = S3{false}

var g_bool bool = true

var g_float64 float64 = float64(1e10)

var g_int int = 497817619866801324

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(15)

var g_string string = "\t界ß\n"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0xf)

var g_uint32 uint32 = uint32(1951489132)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(19)

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 bool
}

func p5(a6 string) (r7 string) {
	var v8 uint32 = g_uint32
	_ = v8
	if (len(a6) < -5) {
		return
	}
	return clip((sub(r7, len(r7), len(a6)) + sub(r7, -1234217291581230786, len(r7))))
}

func p9(a10 string) (r11 string) {
	var v12 int16 = g_int16
	var v13 int16 = (v12 | int16((g_int64 / 3)))
	var v14 []string = []string{"界ßQЖ", "a界é€", "\t"}
	_ = v12
	_ = v13
	_ = v14
	if (g_float64 >= g_float64) {
		return
	}
	return clip(p5((a10 + a10)))
}

func p15(a16 bool, a17 string, a18 string) (r19 int16) {
	if ((len(a18) - len(a18)) > len(a18)) {
		for i20 := 0; i20 < 4; i20++ {
			var v21 float64 = float64(uint32(uint8(r19)))
			_ = v21
			_ = i20
			if (a16 != (a16 && a16)) {
				break
			}
		}
	} else {
		v22 := S3(g_S3)
		_ = v22
	}
	var v23 int64 = int64(3809587511418530490)
	_ = v23
	if a16 {
		return
	}
	return int16((g_uint - uint(0x79fff872dd338732)))
}

func p24(a25 bool) (r26 string) {
	v27 := string(clip((p9(string([]rune(r26))) + sub(r26, len(r26), (len(r26) & -442107306950330199)))))
	_ = v27
	if (r26 != " ") {
		return
	}
	return clip(p9((r26 + r26)))
}

func p28(a29 string) (r30 uint16) {
	{
	}
	switch x := (len(a29) ^ len(a29)); uint8(x>>3) & 7 {
	case 1:
		for _, i31 := range clip((a29 + (a29 + a29))) {
			a29 = clip(string(rune(min((g_uint32 * g_uint32), (g_uint32 << 16)))))
			v32 := int16(((g_int16 | int16(-32768)) &^ ((g_int16 << (r30 % 8)) % (int16(i31) | 1))))
			v33 := &v32
			_ = v32
			_ = v33
			_ = i31
		}
		switch x := len(a29); x & 7 {
		case 3:
			v34 := uintptr(((g_uintptr &^ uintptr(g_int16)) % (g_uintptr | 1)))
			v35 := &v34
			_ = v34
			_ = v35
		case 2, 6:
		case 7:
		default:
		}
	case 2, 3:
		var v36 int = (-len(a29))
		_ = v36
		fallthrough
	case 7:
		{
		}
	default:
		if ((g_bool == true) || true) {
			var v37 string = clip(sub(a29, (len(a29) * (len(a29) & len(a29))), int((^g_uint32))))
			var v38 float32 = float32(g_float64)
			v38 = ((v38 / (v38 + float32(-3))) / float32(r30))
			_ = v37
			_ = v38
		}
	}
	v39 := int(int(g_uint))
	_ = v39
	if (a29 != a29) {
		return
	}
	return (-min(r30, r30))
}

func core0() {
	{
		{
			for i40 := range 3 {
				_ = i40
				if (string([]rune(g_string)) >= string(append([]byte(g_string), g_uint8))) {
					continue
				}
			}
			if ((g_string + "a") <= (g_string + " a\x00_")) {
			} else {
			}
			v41 := float32(float32((-g_float64)))
			mix(fb(float64(v41)))
		}
		if true {
			v42 := int8(int8(-5))
			v43 := &v42
			for i44 := 1; i44 >= 0; i44-- {
				_ = i44
			}
			mix(uint64(v42))
			mix_p_int8(v43)
		}
	}
	var v45 string = clip(sub((string(rune(g_int16)) + (g_string + "")), int(min(g_uintptr, g_uintptr)), (int(g_int16) << (uint(g_uint16) & 7))))
	switch x := (int(g_int32) &^ (len(v45) & len(v45))); x & 7 {
	case 6:
		var v46 int32 = ((g_int32 & (g_int32 + g_int32)) | min((g_int32 / (g_int32 | 1)), (g_int32 * g_int32)))
		mix(uint64(v46))
		fallthrough
	case 5, 1:
		var v47 [4]uint8 = [4]uint8{uint8(0x98), uint8(168), uint8(18)}
		mix__4_uint8(v47)
	case 3:
		{
			for i48 := range 7 {
				_ = i48
			}
		}
		v45 = clip(p5(((v45 + "\"Ж€_") + "é")))
	default:
	}
	for i49 := 0; i49 < 2; i49++ {
		_ = i49
		if (p9("\"€\x00") != (v45 + "\"z0\x00")) {
			break
		}
	}
	mixs(v45)
}

type Innerstructs1 struct {
	X, Y uint
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uint(14514336154503639875), Pt: [2]uint{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint(0x78969e6e61affd26)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint(0x78969e6e61affd26)}, 5}
	other := struct {
		Innerstructs1
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[int]{[]int{15, -4, 2520720985594295099, 19}}
	c := b.Map(func(z int) int {
		x, i := int(z), 4
	switch x := int((g_uint / (g_uint | 1))); x & 7 {
	case 4:
		x *= int(max((g_uint64 - g_uint64), min(g_uint64, uint64(0))))
	case 0, 2:
		v50 := uint8((sat(string(rune(g_uint)), (i & -5379169409022378584)) &^ uint8(g_int32)))
		i -= (x * ((x >> (g_uint32 % 70)) + int(f2i(g_float64))))
		mix(uint64(v50))
	case 6:
		x, i = (i ^ x), (x % 100)
	default:
		x, i = x, ((x | x) + (+x))
	}
	x++
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

func gotos3() {
	i, n := 0, 4
loop:
	if i >= 11 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 4
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
	for r := range 11 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 4:
				continue rows
			case c+r > 11+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v51 uint16 = (uint16(g_uint64) * uint16(65534))
	v52 := &v51
	v53 := uint8((uint8(int(f2i(g_float64))) / (g_uint8 | 1)))
	mix(uint64(v51))
	mix_p_uint16(v52)
	mix(uint64(v53))
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

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("genmeth2", genmeth2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
