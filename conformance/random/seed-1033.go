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

var g__5_int [5]int = [5]int{13, 4529537421511820908, 5864953927243488234, -6, -8}

var g_bool bool = false

var g_int int = 5977472032864914656

var g_int16 int16 = int16(16383)

var g_int32 int32 = int32(-0x7)

var g_int64 int64 = int64(0x4)

var g_int8 int8 = int8(-0x47)

var g_string string = "é_世"

var g_uint uint = uint(3)

var g_uint16 uint16 = uint16(0x3c85)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(0xdd85c53c075c7a46)

var g_uint8 uint8 = uint8(0x6f)

var g_uintptr uintptr = uintptr(9718907137837999856)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mixs(x.f3)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
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

func mix_p_uint16(x *uint16) {
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
	f3 string
}

func p4(a5 string) (r6 uintptr) {
	switch x := len(a5); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		if ((g_int32 &^ int32(0x7fffffff)) >= g_int32) {
			a5 = clip("z\"€")
		}
		fallthrough
	case "z", "a":
		{
		}
	case "":
		v7 := ([5]string)([5]string{"Q界ß"})
		_ = v7
	default:
	}
	v8 := int(((len(a5) ^ len(a5)) >> (g_uint % 8)))
	v9 := &v8
	v8 = ((*v9) + (len(a5) >> 65))
	_ = v8
	_ = v9
	if (g_bool || false) {
		return
	}
	return max(r6, r6)
}

func p10(a11 int64, a12 int8, a13 int) (r14 int16) {
	if (!g_bool != g_bool) {
		var v15 string = clip(g_string)
		_ = v15
	}
	v16 := uint8(((g_uint8 << (max(g_uintptr, g_uintptr) & 63)) * uint8(g_uint)))
	v17 := &v16
	v18 := bool(((*v17) >= (v16 % ((*v17) | 1))))
	_ = v16
	_ = v17
	_ = v18
	if (g_string != g_string) {
		return
	}
	return int16(-15720)
}

func core0() {
	switch x := int((g_uint32 << (g_uint32 % 8))); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		fallthrough
	case "é", "":
		v19 := S1(S1{f2: [2]int{-3}})
		v20 := &v19
		if g_bool {
			v19.f2[1] = (v19.f2[1] * v19.f2[1])
			L22:
			for i21 := 1; i21 >= 0; i21-- {
				mix(uint64((((g_uintptr / 7) >> ((g_uint16 | g_uint16) & 63)) | ((g_uintptr << (g_int8 & 7)) ^ p4(v19.f3)))))
				v19.f3 = clip(string(rune(p10((g_int64 >> (g_uint32 & 63)), (g_int8 + int8(7)), (i21 >> (g_uint16 % 70))))))
				_ = i21
				if (g_bool && (g_int8 > g_int8)) {
					break L22
				}
			}
		} else {
			switch x := (v19.f2[1] & v20.f2[1]); uint8(x>>3) & 7 {
			case 2:
				v19.f2[1] &= (int(min(g_uint64, g_uint64)) << 62)
				v19.f2[0] -= int(((g_uintptr + g_uintptr) &^ p4(v20.f3)))
			case 5, 7:
				v19.f2[0] = (((v19.f2[1] % (v20.f2[1] | 1)) * (v19.f2[0] % 64)) | int(uint16(v19.f2[1])))
				v19.f2[1] &= int(p10(int64(15), (g_int8 & int8(5)), (v19.f2[1] - v20.f2[0])))
			case 1:
				v19.f2[0] = int(max(int64(g_uint8), int64(g_uintptr)))
				mix(uint64((((g_int32 % (g_int32 | 1)) + g_int32) & g_int32)))
			}
		}
		mix_S1(v19)
		mix_p_S1(v20)
	case "z":
		for i23 := 0; i23 < 3; i23++ {
			var v24 uint32 = (g_uint32 & g_uint32)
			v25 := string(clip(string(rune(((g_int32 & g_int32) / (max(g_int32, g_int32) | 1))))))
			mix(uint64(v24))
			mixs(v25)
			_ = i23
			if (!g_bool != (g_bool || false)) {
				continue
			}
		}
		v26 := S1(S1{[2]int{-5094262516981435667, -9223372036854775807}, "€"})
		mix_S1(v26)
	}
	mix(uint64((max((g_int8 ^ g_int8), (-g_int8)) % (((g_int8 &^ int8(-60)) & min(g_int8, g_int8)) | 1))))
	if (g_string >= sub("", g_int, 13)) {
		{
			if true {
				mix__5_int(g__5_int)
			}
			switch x := max((g_int * g_int), (-g_int)); uint8(x>>3) & 7 {
			case 1:
				mix(uint64(((max(g_uint8, g_uint8) - g_uint8) & (g_uint8 - (g_uint8 / 2)))))
				fallthrough
			case 6, 2:
			case 7:
			}
		}
		if true {
			for i27 := uint8(16); i27 > 0; i27 /= 2 {
				var v28 uint16 = ((g_uint16 ^ g_uint16) % ((g_uint16 &^ (g_uint16 / 100)) | 1))
				mix(uint64(v28))
				_ = i27
			}
			v29 := bool((((-g_int) * (g_int - g_int)) == ((g_int << 8) << 4)))
			mixb(v29)
		}
	} else {
		for i30 := uint32(32); i30 > 0; i30 /= 2 {
			for i31 := 6; i31 >= 0; i31-- {
				v32 := uint16((((g_uint16 % 3) >> ((g_uint8 | g_uint8) & 31)) - (g_uint16 >> (g_uint8 % 8))))
				v33 := &v32
				mix(uint64(v32))
				mix_p_uint16(v33)
				_ = i31
				if (g_bool && !g_bool) {
					continue
				}
			}
			v34 := bool((((g_int / (g_int | 1)) - (g_int + g_int)) < (min(g_int, g_int) - (g_int &^ g_int))))
			for i35 := range 6 {
				var v36 []uint8 = []uint8{uint8(18), uint8(127), uint8(36), uint8(1)}
				mix_sl_uint8(v36)
				_ = i35
			}
			mixb(v34)
			_ = i30
		}
	}
	{
		{
			var v37 int = (((g_int * -4) << ((g_int32 << (g_uint % 33)) & 7)) << (uint64((-g_uintptr)) % 33))
			v38 := &v37
			switch x := (*v38); []string{"a", "z", "", "é"}[x&3] {
			case "":
				var v39 uint = uint(13451724671669812917)
				mix(uint64(v39))
			case "0", "é":
				v37 += (*v38)
				v37 = (*v38)
			case "a":
				v37 = 16
			}
			mix(uint64(v37))
			mix_p_int(v38)
		}
		mix(uint64(g_uint16))
	}
	v40 := ([]uint8)([]uint8{uint8(0xea), uint8(127)})
	var v41 S1 = S1{[2]int{-8568254448389142873}, "😀\n\"世Ж"}
	mix_sl_uint8(v40)
	mix_S1(v41)
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
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int {
			i += 7
	v42 := bool(!(string([]rune(g_string)) <= (g_string + g_string)))
	v43 := &v42
	{
		var v44 int32 = ((min(g_int32, g_int32) / ((g_int32 >> 69) | 1)) / 100)
		mix(uint64(v44))
	}
	mixb(v42)
	mix_p_bool(v43)
			return i
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
	mix(uint64(composeclosures1(fs...)(7)))
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
	mix(uint64(fib(12)))
	a := accclosures1{7}
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
	mix(uint64(table["sum"](1, 2, 7) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 7
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

type Innerstructs2 struct {
	X, Y int32
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int32
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: int32(1102489145), Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(0x381055ee)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: int32(0x381055ee)}, 4}
	other := struct {
		Innerstructs2
		n int
	}{n: 4}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+4
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type gridarrays3 [2][3]uint16

func bumparrays3(a gridarrays3, p *gridarrays3) uint16 {
	a[0][1] += 2
	p[0][2] -= 2
	return a[0][1] ^ p[0][2]
}

func arrays3() {
	var a gridarrays3
	a[0][2] = uint16(0x10)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]uint16{0: uint16(0x0), uint16(9)}
	for i, x := range lit {
		lit[len(lit)-1] = 2
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
	m := map[[2]int]string{{1, 2}: "x", {0, 2}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 2}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("structs2", structs2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
