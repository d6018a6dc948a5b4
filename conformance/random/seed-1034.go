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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(7)

var g_int16 int16 = int16(4)

var g_int32 int32 = int32(10)

var g_int8 int8 = int8(-7)

var g_sl_int []int = []int{}

var g_string string = "0Жß\na"

var g_uint uint = uint(8)

var g_uint16 uint16 = uint16(0xb6c9)

var g_uint32 uint32 = uint32(0xffffffff)

var g_uint64 uint64 = uint64(9)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(7889453307111855706)

func mix_p_int(x *int) {
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
	f2 [1]int
	f3 [1]int
}

func p4(a5 int8) (r6 string) {
	switch x := len(r6); uint8(x>>3) & 7 {
	case 1:
	case 5, 6:
		if !(g_float64 < float64(1e10)) {
		} else {
		}
	case 3:
		for i7 := 1; i7 >= 0; i7-- {
			a5 = ((a5 | (a5 % 8)) << ((g_uint32 >> 0) & 31))
			_ = i7
		}
	default:
	}
	for i8 := 7; i8 >= 0; i8-- {
		for i9 := range 2 {
			var v10 uint = (((g_uint ^ g_uint) &^ uint(5)) + uint(10773079158021962347))
			v11 := &v10
			a5 += (a5 + (a5 - (a5 / (a5 | 1))))
			_ = v10
			_ = v11
			_ = i9
			if (!g_bool || g_bool) {
				break
			}
		}
		if ((r6 + r6) < (r6 + "__Жé")) {
		}
		_ = i8
	}
	for i12 := 0; i12 < 4; i12++ {
		L14:
		for _, i13 := range clip(sub((r6 + "€\néЖ"), (len(r6) / 3), (i12 ^ len(r6)))) {
			a5--
			_ = i13
			if (float64(g_float32) <= (-g_float64)) {
				break L14
			}
		}
		switch x := (len(r6) << ((+g_uint32) & 31)); uint8(x>>3) & 7 {
		case 0:
			var v15 []string = []string{}
			_ = v15
		case 2, 6:
		case 3:
			v16 := bool((float64(i12) >= ((g_float64 + g_float64) * float64(g_float32))))
			_ = v16
		default:
			v17 := bool((r6 == ((r6 + "z😀") + string(append([]byte(r6), uint8(9))))))
			v18 := &v17
			_ = v17
			_ = v18
		}
		_ = i12
	}
	if (!g_bool != (r6 > "\nЖЖЖ界")) {
		var v19 int = max(len(r6), (len(r6) / 2))
		{
			v19 = v19
		}
		_ = v19
	}
	if (r6 != r6) {
		return
	}
	return clip((sub("\n", len(r6), len(r6)) + sub("QЖ", len(r6), len(r6))))
}

func p20(a21 string) (r22 string) {
	if g_bool {
		r22 = clip(string(append([]byte((r22 + string(rune(g_uint32)))), ((g_uint8 % 7) - uint8(g_int32)))))
	}
	if ((g_uint - g_uint) <= (g_uint - g_uint)) {
		v23 := bool(true)
		_ = v23
	}
	if !g_bool {
		return
	}
	return clip((r22 + string(rune(len(a21)))))
}

func p24(a25 int, a26 uint16) (r27 string) {
	switch x := (int(f2i(g_float64)) >> ((g_uint64 >> (g_int32 & 63)) % 8)); uint8(x>>3) & 7 {
	case 2:
		v28 := S1(S1{f2: [1]int{}, f3: [1]int{}})
		{
			a25 = min(a25, ((len(r27) * 14) | len(r27)))
			a25 += len(r27)
		}
		_ = v28
	case 3, 7:
		a25 = int(((g_int32 << (g_uint % 70)) - (g_int32 + int32(-4))))
	case 0:
		{
			v29 := uint16(((-a26) &^ (a26 / 3)))
			a25 = (len(r27) & ((-len(r27)) ^ len(r27)))
			a25 = -9223372036854775808
			_ = v29
		}
	}
	a25--
	a25 = (((len(r27) - a25) &^ int(g_int16)) / ((int(g_int16) % (len(r27) | 1)) | 1))
	for _, i30 := range clip(string([]rune((r27 + "\tQ€界世")))) {
		v31 := ([]string)([]string{"😀", "", "\x00世", "😀\"", "😀"})
		_ = v31
		_ = i30
	}
	if (g_bool && g_bool) {
		return
	}
	return clip((string(append([]byte(r27), g_uint8)) + r27))
}

func p32(a33 int, a34 int, a35 bool) (r36 int64) {
	a34 *= (a33 % 100)
	v37 := ([]uint8)([]uint8{uint8(121), uint8(1), uint8(19)})
	v38 := &v37
	_ = v37
	_ = v38
	if (a35 != a35) {
		return
	}
	return (min(r36, r36) << ((r36 << (g_uint8 & 63)) & 7))
}

func p39(a40 int, a41 bool, a42 string) (r43 uint32) {
	var v44 int = a40
	v45 := &v44
	L47:
	for _, i46 := range clip(string([]rune(a42))) {
		var v48 float32 = float32(int16((g_uintptr | uintptr(0x6))))
		a40 -= (a40 & ((v44 - (*v45)) << ((g_uint % 10) % 33)))
		v44 *= 8548203167521293606
		_ = v48
		_ = i46
		if (a41 != (a42 <= "")) {
			break L47
		}
	}
	a40--
	if (a41 != (a41 == false)) {
		v49 := int32((max((g_int32 | g_int32), int32(1)) << 57))
		_ = v49
	} else {
		v50 := uint64(uint64(int8(uint(g_uint64))))
		_ = v50
	}
	_ = v44
	_ = v45
	if (a41 || a41) {
		return
	}
	return (r43 % (r43 | 1))
}

func core0() {
	var v51 []int = g_sl_int
	var v52 int = (at_int(v51, 8) / (int(f2i((g_float64 + g_float64))) | 1))
	v53 := &v52
	v54 := bool(g_bool)
	if (at_int(v51, 7) <= (at_int(v51, 5) - at_int(v51, 3))) {
		v52 = (*v53)
	}
	v55 := uint16((((g_uint16 & g_uint16) >> ((g_uint16 % 10) % 70)) * (g_uint16 &^ (g_uint16 % 7))))
	v52 += ((*v53) | (v52 % 8))
	if (sub(g_string, (*v53), 17) != p4(g_int8)) {
		v52 *= (at_int(v51, 8) >> (min(int16(g_uintptr), (g_int16 | int16(-24351))) & 63))
		for i56 := range 3 {
			v52 = (v52 ^ (v52 - (*v53)))
			v57 := string(clip(sub((string(rune(g_uint8)) + string([]rune(g_string))), (at_int(v51, 4) - int(g_uint)), ((i56 << 46) / (at_int(v51, 4) | 1)))))
			{
				v52 = (int(f2i((g_float64 / g_float64))) + int(f2i(float64(g_float32))))
				v57 = clip((v57 + string([]rune(v57))))
			}
			mixs(v57)
			_ = i56
		}
	}
	mix_sl_int(v51)
	mix(uint64(v52))
	mix_p_int(v53)
	mixb(v54)
	mix(uint64(v55))
}

type gridarrays1 [4][3]uintptr

func bumparrays1(a gridarrays1, p *gridarrays1) uintptr {
	a[0][1] += 1
	p[2][2] -= 1
	return a[0][1] ^ p[2][2]
}

func arrays1() {
	var a gridarrays1
	a[2][2] = uintptr(17369721819463122067)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uintptr{2: uintptr(10078044563071822636), uintptr(273783318013693964)}
	for i, x := range lit {
		lit[len(lit)-1] = 1
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
	m := map[[2]int]string{{1, 2}: "x", {2, 1}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{2, 1}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
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
			i += 6
	v58 := uint32(uint32(4175393244))
	for i59 := 0; i59 < 6; i59++ {
		i, x = ((x &^ int(i59)) ^ ((i | 4611686018427387903) | (i59 &^ i))), (x >> 28)
		i |= (i - int(g_int16))
		var v60 int16 = min(((g_int16 ^ int16(-4322)) / 7), int16((g_uint8 + g_uint8)))
		mix(uint64(v60))
		_ = i59
	}
	mix(uint64(v58))
			return ((i << ((+g_int8) & 63)) % (i | 1))
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
	mix(uint64(composeclosures2(fs...)(6)))
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
	a := accclosures2{6}
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
	mix(uint64(table["sum"](1, 2, 6) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 6
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

type Innerstructs3 struct {
	X, Y int16
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int16
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 4
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", X: int16(9), Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(3)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int16(3)}, 4}
	other := struct {
		Innerstructs3
		n int
	}{n: 4}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+4
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("closures2", closures2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
