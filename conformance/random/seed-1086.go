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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(-19492)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(1)

var g_int8 int8 = int8(103)

var g_string string = "\nz ß"

var g_uint uint = uint(5)

var g_uint16 uint16 = uint16(5)

var g_uint32 uint32 = uint32(16)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_S3(x S3) {
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mix__2_int(x.f6)
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

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 uint
}

type S5 struct {
	f6 [2]int
}

func p7(a8 uint64) (r9 string) {
	if !(g_float64 < g_float64) {
	}
	if g_bool {
		return
	}
	return clip(sub(string(rune(g_int32)), (len(r9) % (len(r9) | 1)), (len(r9) ^ -3755251822568533300)))
}

func p10(a11 bool) (r12 bool) {
	switch x := ((-g_int) >> (sat(g_string, g_int) % 33)); x & 7 {
	case 1:
		var v13 uint16 = uint16(12)
		var v14 [4]int = [4]int{276917179334885184}
		_ = v13
		_ = v14
	case 0, 3:
		switch x := ((g_int | 3) << (uint64(g_uint32) % 8)); uint8(x>>3) & 7 {
		case 6:
			var v15 uint16 = g_uint16
			_ = v15
			fallthrough
		case 4, 7:
		case 3:
			v16 := uint64(uint64(min((g_int16 & g_int16), max(g_int16, g_int16))))
			_ = v16
		default:
		}
		fallthrough
	case 2:
		v17 := int(((min(g_int, g_int) % (int(g_uint32) | 1)) & 5))
		_ = v17
	default:
		var v18 uintptr = uintptr(4611686018427387904)
		_ = v18
	}
	if ((g_string != g_string) || (g_string != g_string)) {
		if !(g_string == g_string) {
			var v19 string = clip(string(append([]byte(((g_string + "€") + string([]rune(g_string)))), ((g_uint8 &^ g_uint8) &^ g_uint8))))
			_ = v19
		}
	}
	switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
	case "z":
		if ((g_int + 17) > (g_int ^ 15)) {
			v20 := bool((g_string <= g_string))
			v21 := &v20
			_ = v20
			_ = v21
		} else {
		}
	case "", "0":
	case "é":
		{
		}
		if (sat(g_string, g_int) > (g_uint8 >> (g_uint % 33))) {
		}
	}
	if !a11 {
		return
	}
	return false
}

func core0() {
	v22 := bool(g_bool)
	mix(uint64(((min(g_uint64, g_uint64) & g_uint64) << (int64(g_uint8) & 7))))
	v23 := string(clip(sub(string(rune(uint16(g_int32))), (g_int - (g_int & g_int)), ((g_int / (g_int | 1)) << ((+g_uint32) % 33)))))
	switch x := (int(g_uint) + (len(v23) &^ 4143575648029590720)); uint8(x>>3) & 7 {
	case 1:
		var v24 uint16 = (-((g_uint16 / 10) * uint16(g_int64)))
		mix(uint64(v24))
	case 0, 2:
		switch x := len(v23); x & 7 {
		case 7:
		case 3, 1:
		case 6:
			for i25 := 0; i25 < 7; i25++ {
				_ = i25
			}
			var v26 string = clip((p7((g_uint64 - g_uint64)) + "\t\x00"))
			mixs(v26)
		default:
			if ((g_int16 >> (g_uint8 % 8)) < (g_int16 / (g_int16 | 1))) {
			} else {
			}
		}
		var v27 int16 = g_int16
		mix(uint64(v27))
	case 5:
		if v22 {
		}
	default:
		switch x := len(v23); uint8(x>>3) & 7 {
		case 3:
			{
				var v28 [3]int = [3]int{16, 5}
				v22 = ((v28[2] >> 18) != int(f2i(float64(g_uint16))))
				v28[0] = (((v28[0] << 19) - (v28[1] & 6)) % 10)
				mix__3_int(v28)
			}
			v29 := string(clip(v23))
			mixs(v29)
		case 6, 0:
			var v30 uint64 = (((g_uint64 & g_uint64) &^ uint64(9223372036854775807)) | ((g_uint64 / (g_uint64 | 1)) / ((g_uint64 | g_uint64) | 1)))
			mix(uint64(v30))
		case 2:
			L32:
			for i31 := 0; i31 < 5; i31++ {
				v33 := S3(S3{uint(0x2acf2ac4516a3e06)})
				mix_S3(v33)
				_ = i31
				if (float64(g_int16) == (-g_float64)) {
					continue L32
				}
			}
		}
	}
	if ((len(v23) << 9) != (len(v23) % (len(v23) | 1))) {
		v23 = clip("Ж😀€")
		L35:
		for i34 := 0; i34 < 4; i34++ {
			v36 := S5(S5{f6: [2]int{-5, -9}})
			for i37 := 4; i37 >= 0; i37-- {
				v36.f6[1] = ((v36.f6[1] &^ len(v23)) | ((i37 | 4611686018427387903) ^ (i34 - 13)))
				v23 = clip(string(rune(((g_uint16 ^ g_uint16) + (g_uint16 >> (g_uint8 % 33))))))
				var v38 [4]string = [4]string{}
				mix__4_string(v38)
				_ = i37
			}
			mix_S5(v36)
			_ = i34
			if v22 {
				continue L35
			}
		}
		v39 := float32((((g_float32 * float32(-3)) - (-g_float32)) + float32((g_float64 * g_float64))))
		mix(fb(float64(v39)))
	} else {
		v40 := ([3]string)([3]string{"😀\"😀\x00z", "€\x00"})
		mix__3_string(v40)
	}
	for i41 := int16(64); i41 > 0; i41 /= 2 {
		if p10((g_uint64 != uint64(4611686018427387904))) {
			var v42 string = clip(string([]rune(string(rune(g_int32)))))
			mixs(v42)
		}
		_ = i41
	}
	mixb(v22)
	mixs(v23)
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
	b := &boxgenmeth1[int]{[]int{0, 6782428567363197669, 9223372036854775807, 3}}
	c := b.Map(func(z int) int {
		x, i := int(z), 6
	v43 := string(clip(string(rune(g_uint16))))
	v44 := &v43
	x, i = (int((g_int8 << (g_uint64 & 7))) &^ (int(g_uint64) / (len(v43) | 1))), int((g_int16 ^ g_int16))
	mixs(v43)
	mix_p_string(v44)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{6}
	mix(uint64(p.Count([]int{1, 2, 1, 6}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](6) + fngenmeth1(identgenmeth1)(2) + len(fs)))
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
	for i := 0; i < 7; i++ {
		fs = append(fs, func(x int) int {
			i += 9
	i, x = int(uint32(g_uint)), (int(g_uint) | (i / 7))
	i *= i
			return ((int(g_uintptr) | (i | x)) * i)
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
	mix(uint64(composeclosures2(fs...)(9)))
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
	mix(uint64(fib(8)))
	a := accclosures2{9}
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
	mix(uint64(table["sum"](1, 2, 9) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 9
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

func pickswitches3(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 0, 20:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 4:
	switch x := (r / 8); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		r = int(min(g_int8, (g_int8 - g_int8)))
		r = (r | 4611686018427387903)
	case "z", "0":
		v45 := int((r & (int(g_uint16) ^ int(f2i(g_float64)))))
		v45, r = -8, (int(g_uintptr) &^ (r &^ v45))
		mix(uint64(v45))
	case "":
		r *= (r % (r | 1))
	default:
		var v46 uint16 = ((g_uint16 >> (g_uint32 & 7)) | uint16((g_uint32 << (g_uint32 & 63))))
		mix(uint64(v46))
	}
	r = int(y)
		r += 100
	case 2, 27, 9:
		r += 1000
		switch {
		case y > 18:
			r++
		case y == 2:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range uint8(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 18) {
	case tr(2, 3), tr(3, 18), tr(4, 18):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 18) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(18)
	switch e {
	case 18 + 100, "x", nil:
		mix(5)
	case uint8(18):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("closures2", closures2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
