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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(-1.5)

var g_int int = 12

var g_int16 int16 = int16(0x1)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(0x735f49436b945b94)

var g_int8 int8 = int8(7)

var g_sl_uint8 []uint8 = []uint8{}

var g_string string = "€😀zQ"

var g_uint uint = uint(2059755122986057162)

var g_uint16 uint16 = uint16(0x6db2)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(6606151658232517710)

var g_uint8 uint8 = uint8(0x35)

var g_uintptr uintptr = uintptr(18446744073709551615)

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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 bool
}

type S4 struct {
	f5 [3]int
}

type S6 struct {
	f7 int64
	f8 bool
	f9 bool
}

func p10(a11 bool) (r12 uint64) {
	switch x := (g_int << (g_uint16 % 33)); x & 7 {
	case 4:
		var v13 string = clip(string(rune((g_int &^ 6))))
		_ = v13
		fallthrough
	case 1, 2:
		if !!a11 {
		} else {
		}
		switch x := (int(f2i(g_float64)) | g_int); uint8(x>>3) & 7 {
		case 7:
		case 5, 0:
			v14 := float32((float32((g_int % (g_int | 1))) * (g_float32 + (-g_float32))))
			_ = v14
		case 3:
		default:
			v15 := string(clip(string(rune(max(max(g_uint, uint(15)), (g_uint ^ g_uint))))))
			_ = v15
		}
		fallthrough
	case 3:
		L17:
		for i16 := 0; i16 < 6; i16++ {
			_ = i16
			if (a11 != (a11 != true)) {
				break L17
			}
		}
	default:
		switch x := int(g_uint32); x & 7 {
		case 2:
			var v18 string = clip(sub((g_string + string(rune(g_int16))), (int(g_uintptr) * (g_int | g_int)), (g_int &^ g_int)))
			v19 := &v18
			var v20 map[int]int = map[int]int{int(8): 8, int(5): 19}
			_ = v18
			_ = v19
			_ = v20
		case 1, 4:
		case 5:
			var v21 uintptr = (g_uintptr * (g_uintptr % ((^g_uintptr) | 1)))
			_ = v21
		default:
		}
	}
	v22 := uint64(r12)
	if a11 {
		var v23 [4]int32 = [4]int32{int32(4), int32(-445446425), int32(9), int32(-563688945)}
		v24 := int64((((g_int64 & int64(3)) - (g_int64 / 7)) &^ (int64(f2i(g_float64)) | max(g_int64, int64(-9223372036854775808)))))
		v25 := &v24
		_ = v23
		_ = v24
		_ = v25
	} else {
		if (string(rune(g_int32)) == (g_string + g_string)) {
			var v26 uint = (-max(max(g_uint, uint(18446744073709551614)), min(g_uint, g_uint)))
			_ = v26
		}
	}
	_ = v22
	if !a11 {
		return
	}
	return (r12 / (r12 | 1))
}

func p27(a28 int64, a29 string) (r30 uint16) {
	v31 := S6(S6{int64(0x14), false, true})
	{
		if !(v31.f9 != false) {
		}
		L33:
		for i32 := uint32(128); i32 > 0; i32 /= 2 {
			_ = i32
			if !!v31.f9 {
				break L33
			}
		}
		for i34 := 4; i34 >= 0; i34-- {
			v35 := ([5]string)([5]string{"€€a€"})
			a28--
			_ = v35
			_ = i34
		}
	}
	_ = v31
	if !g_bool {
		return
	}
	return (-(r30 | uint16(4)))
}

func core0() {
	v36 := ([]int)([]int{9223372036854775807, 4611686018427387904, 15, 6794258336760447156})
	v37 := &v36
	v38 := int32(((+g_int32) ^ int32(17)))
	switch x := at_int(v36, 7); uint8(x>>3) & 7 {
	case 5:
		{
			v39 := float32(float32(int((^g_int64))))
			mix(fb(float64(v39)))
		}
	case 4, 0:
		switch x := at_int(v36, 1); uint8(x>>3) & 7 {
		case 1:
			if ((g_float64 - g_float64) < (g_float64 + float64(-1.5))) {
				v40 := int8(int8(g_uint))
				if len(v36) < 30 {
					v36 = append(v36, (min(at_int(v36, 2), at_int(v36, 0)) / 7), (at_int(v36, 9) | int(v40)), (at_int(v36, 5) / 8))
				}
				if len(v36) < 30 {
					v36 = append(v36, at_int(v36, 5), ((at_int(v36, 5) << (g_int64 & 7)) / ((at_int(v36, 9) &^ -6370840533088973682) | 1)), (int(f2i(g_float64)) ^ int(f2i(g_float64))))
				}
				mix(uint64(v40))
			}
		case 5, 2:
			{
				v41 := string(clip((string(rune((g_uint16 % (g_uint16 | 1)))) + ((g_string + g_string) + string(rune(g_int8))))))
				v42 := &v41
				var v43 int32 = ((v38 / (int32(g_int64) | 1)) - int32(g_uintptr))
				mixs(v41)
				mix_p_string(v42)
				mix(uint64(v43))
			}
			if !g_bool {
				v38 = (v38 / (v38 | 1))
				v44 := float64((float64((-g_float32)) - float64((g_float32 - g_float32))))
				v45 := &v44
				mix(fb(v44))
				mix_p_float64(v45)
			}
		case 7:
			L47:
			for _, i46 := range v36 {
				v48 := (map[uint8]uint8)(map[uint8]uint8{uint8(16): uint8(10), uint8(19): uint8(6), uint8(4): uint8(0xfe), uint8(7): uint8(181)})
				mix_map_uint8_uint8(v48)
				_ = i46
				if !!g_bool {
					break L47
				}
			}
			L50:
			for i49 := 0; i49 < 2; i49++ {
				v51 := ([]uint8)(g_sl_uint8)
				mix_sl_uint8(v51)
				_ = i49
				if (sub(g_string, -8353418601276738677, at_int(v36, 3)) < sub(g_string, i49, -149692076029450988)) {
					break L50
				}
			}
		default:
			v38 = (int32((g_int8 % (g_int8 | 1))) ^ (v38 &^ (v38 | v38)))
		}
	case 3:
		{
			var v52 bool = (((g_float64 - g_float64) * g_float64) < ((g_float64 * float64(-938.1170843672668)) / float64(g_uint16)))
			mixb(v52)
		}
		v53 := uint8((g_uint8 / (((g_uint8 / (g_uint8 | 1)) * g_uint8) | 1)))
		v54 := &v53
		mix(uint64(v53))
		mix_p_uint8(v54)
	default:
		{
			var v55 string = clip(sub(string(rune((v38 / (v38 | 1)))), (at_int(v36, 6) % 64), int(at_int(v36, 7))))
			mixs(v55)
		}
	}
	v56 := float32((((g_float32 + float32(-3)) - float32(g_uint8)) * ((g_float32 / g_float32) / (g_float32 * float32(-3)))))
	mix_sl_int(v36)
	mix_p_sl_int(v37)
	mix(uint64(v38))
	mix(fb(float64(v56)))
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 7; i++ {
		fs = append(fs, func(x int) int {
			i += 2
	if !(i > -81897330841020066) {
		x &= 9223372036854775807
	} else {
		x, i = (((x ^ 11) >> ((g_int8 >> 20) & 31)) * int(i)), (i % 2)
		x--
	}
	{
		var v57 float32 = (((g_float32 * g_float32) / float32(-3)) * g_float32)
		mix(fb(float64(v57)))
	}
			return (x ^ i)
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
	mix(uint64(composeclosures1(fs...)(2)))
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
	mix(uint64(fib(3)))
	a := accclosures1{2}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
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
	say("closures1", int64(count))
}

type gridarrays2 [4][3]uint

func bumparrays2(a gridarrays2, p *gridarrays2) uint {
	a[0][1] += 9
	p[1][2] -= 9
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = uint(6)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]uint{1: uint(17624596826376501206), uint(8)}
	for i, x := range lit {
		lit[len(lit)-1] = 9
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {1, 9}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 9}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 5
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 5))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("arrays2", arrays2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
