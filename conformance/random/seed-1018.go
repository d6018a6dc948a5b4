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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-1.5)

var g_int int = -8

var g_int16 int16 = int16(-27275)

var g_int32 int32 = int32(8)

var g_int64 int64 = int64(2315699559012537292)

var g_int8 int8 = int8(64)

var g_string string = "Q a"

var g_uint uint = uint(18446744073709551615)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(821935493)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(222)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_uint(x map[string]uint) {
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

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 uint64
}

type S5 struct {
	f6 uint
	f7 [1]int
	f8 string
	f9 bool
}

func p10(a11 bool, a12 int) (r13 bool) {
	v14 := ([3]uint8)([3]uint8{uint8(19), uint8(8)})
	a12 *= (a12 & int(f2i(g_float64)))
	a12 *= int((g_uint16 * uint16(13)))
	var v15 [2]int = [2]int{4611686018427387903}
	_ = v14
	_ = v15
	if (r13 || false) {
		return
	}
	return !(a12 < a12)
}

func p16(a17 int) (r18 uint) {
	switch x := int(min(g_int8, g_int8)); uint8(x>>3) & 7 {
	case 3:
		v19 := uintptr(g_uintptr)
		if (g_float64 <= (g_float64 * float64(-1.5))) {
			v20 := int(((int(g_uint32) >> ((g_uint32 * uint32(1721451726)) % 70)) * (a17 ^ (a17 - a17))))
			_ = v20
		} else {
			v21 := uint32((uint32(v19) >> (g_uint32 % 8)))
			_ = v21
		}
		_ = v19
	case 5, 4:
		r18 &^= ((r18 / (min(r18, r18) | 1)) & r18)
		for i22 := uint32(8); i22 > 0; i22 /= 2 {
			var v23 uintptr = (+uintptr(max(g_int32, g_int32)))
			a17 &= int(g_int16)
			_ = v23
			_ = i22
			if (sub("€a😀", a17, a17) >= string(rune(g_uintptr))) {
				continue
			}
		}
		fallthrough
	case 2:
		if p10(g_bool, (a17 & a17)) {
			a17 = (a17 | (a17 << ((g_uint32 & uint32(18)) & 63)))
		} else {
			a17 *= int(f2i(float64(uint64(g_int64))))
			var v24 float32 = ((-(g_float32 / g_float32)) + ((g_float32 + float32(0)) * float32(g_int16)))
			_ = v24
		}
	default:
		for i25 := 4; i25 >= 0; i25-- {
			a17 = min((i25 << ((g_uint32 - g_uint32) % 70)), (a17 & a17))
			v26 := float32((((g_float32 * g_float32) - (g_float32 + g_float32)) + (g_float32 * float32(g_uintptr))))
			_ = v26
			_ = i25
		}
	}
	switch x := ((a17 / (a17 | 1)) & (a17 ^ a17)); uint8(x>>3) & 7 {
	case 1:
		if ((g_uint32 >= g_uint32) != (g_string <= g_string)) {
			a17 = a17
			a17 = a17
			a17 -= (a17 * (a17 | 12))
		} else {
			v27 := ([]uint8)([]uint8{uint8(196), uint8(113), uint8(140), uint8(20), uint8(238)})
			a17 = ((a17 - (a17 ^ a17)) - ((+a17) >> 25))
			_ = v27
		}
		for _, i28 := range clip(string(append([]byte(string([]rune(g_string))), g_uint8))) {
			a17 = (a17 &^ int(f2i(g_float64)))
			a17 = ((a17 / ((a17 - a17) | 1)) << (g_uint64 % 70))
			_ = i28
		}
	case 3, 4:
		var v29 uint16 = (max((g_uint16 | g_uint16), g_uint16) & ((g_uint16 - uint16(0x5)) >> (r18 & 7)))
		_ = v29
		fallthrough
	case 5:
		for _, i30 := range clip(string(append([]byte((g_string + "Ж")), (g_uint8 | uint8(5))))) {
			a17 = min((a17 >> 48), int(max(i30, i30)))
			a17--
			a17 = (a17 &^ a17)
			_ = i30
			if ((g_string < g_string) != p10(true, a17)) {
				break
			}
		}
	}
	v31 := ([]int)([]int{9, -7249926930064204043})
	v32 := &v31
	_ = v31
	_ = v32
	if (g_bool && g_bool) {
		return
	}
	return (+r18)
}

func p33(a34 int64) (r35 bool) {
	for i36 := 0; i36 < 5; i36++ {
		{
			var v37 bool = ((-(g_float64 * g_float64)) > ((g_float64 / g_float64) / float64(g_uint32)))
			_ = v37
		}
		a34 = max((a34 >> (int32(g_uint8) & 63)), ((a34 << (g_uint32 & 31)) & (a34 &^ a34)))
		_ = i36
	}
	var v38 uint16 = min(g_uint16, (g_uint16 + uint16(0)))
	if ((g_int % (g_int | 1)) <= g_int) {
		v39 := string(clip(g_string))
		_ = v39
	}
	v40 := int32(int32(a34))
	v41 := &v40
	_ = v38
	_ = v40
	_ = v41
	if p10(r35, 8578650226310861681) {
		return
	}
	return r35
}

func p42(a43 string, a44 string) (r45 bool) {
	if r45 {
		a44 = clip(string(append([]byte(a44), ((g_uint8 - g_uint8) % (g_uint8 | 1)))))
		for i46 := range 5 {
			v47 := uint16(g_uint16)
			_ = v47
			_ = i46
		}
	}
	var v48 int8 = ((g_int8 & int8(63)) & g_int8)
	_ = v48
	if (len(a44) > len(a43)) {
		return
	}
	return !r45
}

func core0() {
	for i49 := 1; i49 >= 0; i49-- {
		v50 := int16((g_int16 - g_int16))
		mix(uint64(v50))
		_ = i49
		if ((g_uint8 < uint8(0)) || (g_bool != g_bool)) {
			continue
		}
	}
	if ((g_string <= "世😀0") != (g_bool != true)) {
		switch x := ((g_int % 3) + int(g_uint8)); x & 7 {
		case 2:
		case 5, 1:
			{
			}
		case 7:
			for i51 := 0; i51 < 1; i51++ {
				var v52 uint64 = (uint64(uint32(g_uintptr)) << (((g_uint8 / (g_uint8 | 1)) | (g_uint8 << 10)) % 70))
				mix(uint64(v52))
				_ = i51
				if !(g_bool != g_bool) {
					continue
				}
			}
			for i53 := 0; i53 < 6; i53++ {
				v54 := string(clip((string(rune((i53 - i53))) + string(rune((g_int32 - int32(2139190760)))))))
				mixs(v54)
				_ = i53
			}
		default:
		}
		{
			var v55 uint = p16(((g_int + g_int) &^ (g_int % (g_int | 1))))
			{
				v56 := ([]int)([]int{-6333325933544777480})
				mix_sl_int(v56)
			}
			mix(uint64(v55))
		}
	} else {
		L58:
		for i57 := 0; i57 < 3; i57++ {
			for i59 := int16(32); i59 > 0; i59 /= 2 {
				var v60 [2]int = [2]int{2}
				v60[1] = i57
				mix__2_int(v60)
				_ = i59
			}
			_ = i57
			if g_bool {
				continue L58
			}
		}
	}
	v61 := string(clip((string(rune(g_int64)) + string(rune((g_uint16 << 60))))))
	v62 := uintptr((+(g_uintptr / 3)))
	v63 := &v62
	mixs(v61)
	mix(uint64(v62))
	mix_p_uintptr(v63)
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
	b := &boxgenmeth1[uint16]{[]uint16{uint16(1), uint16(59667), uint16(18), uint16(15)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 7
	for i64 := int16(16); i64 > 0; i64 /= 2 {
		v65 := float32((((g_float32 * g_float32) + g_float32) - float32(i)))
		i, x = ((i << (uint8(g_int64) % 8)) & ((x << 6) % (i | 1))), (i & 4611686018427387903)
		mix(fb(float64(v65)))
		_ = i64
	}
	i, x = 6, x
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{7}
	mix(uint64(p.Count([]int{1, 2, 1, 7}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](7) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

func pickswitches2(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 1, 22:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 2:
	r |= (y >> (((g_int8 &^ g_int8) ^ (g_int8 &^ g_int8)) & 63))
	v66 := S1(S1{false, "\nQ世\x00", uint64(16366127511420311895)})
	mix_S1(v66)
		r += 100
	case 6, 29, 3:
		r += 1000
		switch {
		case y > 20:
			r++
		case y == 6:
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
	for x := range int(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 20) {
	case tr(2, 3), tr(3, 20), tr(4, 20):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 20) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(20)
	switch e {
	case 20 + 100, "x", nil:
		mix(5)
	case int(20):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
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
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 9
	for _, i67 := range clip("€Ж0€") {
		var v68 map[string]uint = map[string]uint{}
		var v69 uint32 = (((g_uint32 * g_uint32) | (g_uint32 % (g_uint32 | 1))) * (g_uint32 % ((g_uint32 % (g_uint32 | 1)) | 1)))
		mix_map_string_uint(v68)
		mix(uint64(v69))
		_ = i67
	}
	i, x = int(((g_uint & uint(0)) % ((g_uint / 100) | 1))), int((g_uint * uint(17)))
			return (min((x << (g_int64 & 63)), (x &^ x)) + (i | (i &^ -9223372036854775808)))
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
	mix(uint64(composeclosures3(fs...)(9)))
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
	mix(uint64(fib(6)))
	a := accclosures3{9}
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
	mix(uint64(table["sum"](1, 2, 9) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 9
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("switches2", switches2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
