package main

import (
	"errors"
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

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 6544408064971918911

var g_int16 int16 = int16(-0x7fff)

var g_int32 int32 = int32(11)

var g_int64 int64 = int64(0x3)

var g_int8 int8 = int8(-128)

var g_string string = " z界_\x00"

var g_uint uint = uint(0x7fffffffffffffff)

var g_uint16 uint16 = uint16(9)

var g_uint32 uint32 = uint32(722961907)

var g_uint64 uint64 = uint64(0x85a8751f3b8ed74c)

var g_uint8 uint8 = uint8(18)

var g_uintptr uintptr = uintptr(3176676039157533589)

func mix_S5(x S5) {
	mix__3_int(x.f6)
	mix__2_int(x.f7)
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

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

type S1 struct {
	f2 string
	f3 uint8
	f4 uint16
}

type S5 struct {
	f6 [3]int
	f7 [2]int
}

func p8(a9 int, a10 string) (r11 int64) {
	{
		{
			var v12 float64 = ((-g_float64) - ((g_float64 * g_float64) + float64(g_int32)))
			v12 = float64(g_float32)
			_ = v12
		}
		for i13 := int16(32); i13 > 0; i13 /= 2 {
			a9 &= int(((g_uint / 2) + max(g_uint, uint(19))))
			a9 = (len(a10) >> (((g_uint64 * g_uint64) % (g_uint64 | 1)) & 31))
			_ = i13
		}
	}
	a9 = ((int(g_int16) << 67) << 32)
	a9++
	a9 = int(f2i(g_float64))
	if (g_int32 == int32(-1098295813)) {
		return
	}
	return (r11 >> 60)
}

func p14(a15 bool) (r16 int16) {
	for i17 := range 5 {
		_ = i17
	}
	v18 := int32((int32((g_uintptr + g_uintptr)) >> (g_uint32 & 63)))
	v19 := &v18
	_ = v18
	_ = v19
	if (g_int <= g_int) {
		return
	}
	return int16((g_uint32 % (g_uint32 | 1)))
}

func core0() {
	L21:
	for i20 := 0; i20 < 1; i20++ {
		mix_S5(S5{})
		v22 := int32(g_int32)
		mix(uint64(v22))
		_ = i20
		if (g_bool && (g_float64 <= g_float64)) {
			continue L21
		}
	}
	v23 := uintptr((((g_uintptr % 64) % ((g_uintptr << 47) | 1)) << (g_uint8 & 7)))
	if (!g_bool && (g_int < g_int)) {
		{
			for i24 := 7; i24 >= 0; i24-- {
				var v25 int64 = g_int64
				var v26 string = clip((g_string + sub(string(append([]byte(g_string), g_uint8)), i24, int(g_int8))))
				v27 := &v26
				mix(uint64(v25))
				mixs(v26)
				mix_p_string(v27)
				_ = i24
				if !!g_bool {
					break
				}
			}
			{
			}
		}
		v28 := float32(((-g_float32) + float32((g_uint32 % (g_uint32 | 1)))))
		{
			switch x := g_int; uint8(x>>3) & 7 {
			case 0:
				fallthrough
			case 6, 4:
			case 5:
			default:
			}
		}
		mix(fb(float64(v28)))
	} else {
		L30:
		for _, i29 := range clip((g_string + g_string)) {
			_ = i29
			if ((g_int - g_int) >= (g_int & 9)) {
				continue L30
			}
		}
	}
	mix(uint64(v23))
}

type ptfmtverbs1 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs1 int8
type erfmtverbs1 struct{ ptfmtverbs1 }
type nestedfmtverbs1 struct {
	P  ptfmtverbs1
	M  map[enfmtverbs1][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs1) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs1) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs1() {
	show := func(s string) { says("fmtverbs1", s) }
	show(fmt.Sprintf("%v", false))
	show(fmt.Sprintf("%t", true))
	show(fmt.Sprintf("%d", false))
	show(fmt.Sprintf("%5v|", false))
	show(fmt.Sprintf("%c", []int16{int16(-0x6)}))
	show(fmt.Sprintf("%T", []int16{int16(11103), int16(17), int16(32595), int16(32390)}))
	show(fmt.Sprintf("%#o", []int16{int16(7)}))
	show(fmt.Sprintf("%06d", []int16{}))
	show(fmt.Sprintf("%d", map[string]int{"\n界\t": 15, "😀": 8164811263350835997, "_Ж\"": 12, "z0\"z€": 20}))
	show(fmt.Sprintf("%5v|", map[string]int{"zé界😀": -3, "\nQ😀€_": 12}))
	show(fmt.Sprintf("%t", map[string]int{"aЖ😀": 7, "世_Жa": 1, "\n\n ": 9223372036854775806}))
	show(fmt.Sprintf("%v", map[string]int{"é😀世 ": -9223372036854775807, " a😀": 15}))
	show(fmt.Sprintf("%+d", [2]uint8{uint8(0x7), uint8(8)}))
	show(fmt.Sprintf("%x", [2]uint8{}))
	show(fmt.Sprintf("%v", [2]uint8{uint8(135)}))
	show(fmt.Sprintf("%06d", [2]uint8{uint8(0)}))
	show(fmt.Sprintf("%-9.2g|", float64(1e-300)))
	show(fmt.Sprintf("%+.2e", float64(7)))
	show(fmt.Sprintf("%b", float64(0.1)))
	show(fmt.Sprintf("%x", float64(1e10)))
	show(fmt.Sprintf("%T", "\""))
	show(fmt.Sprintf("%#v", "😀"))
	show(fmt.Sprintf("%8.3s|", "aЖ"))
	show(fmt.Sprintf("%#q", ""))
	show(fmt.Sprintf("%T", uint64(18)))
	show(fmt.Sprintf("%o", uint64(5744440921048116961)))
	show(fmt.Sprintf("%x", uint64(14989836120920817429)))
	show(fmt.Sprintf("%U", uint64(9223372036854775807)))
	show(fmt.Sprintf("%e", []float64{float64(-929.629745038856), float64(0), float64(0), float64(-34.484400795450824), float64(1)}))
	show(fmt.Sprintf("%-9.2g|", []float64{float64(-1.5), float64(849.515812586614), float64(-958.4228995831718), float64(-2.25e-7), float64(1e-300)}))
	show(fmt.Sprintf("%T", []float64{float64(-0.7166062231535002), float64(7)}))
	show(fmt.Sprintf("%x", []float64{float64(-537.8809643772067), float64(1e-300), float64(3.141592653589793)}))
	p := ptfmtverbs1{76, -1, "é\"", nil, enfmtverbs1(2)}
	n := nestedfmtverbs1{P: p, M: map[enfmtverbs1][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs1{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs1{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 76, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs1{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs1
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs1{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("76-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 76, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
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
	o.X += 3
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: 9223372036854775806}, Pt: [2]int{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = -9
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: -9}, 3}
	other := struct {
		Innerstructs2
		n int
	}{n: 3}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+3
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

func pickswitches3(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 6, 14:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 23:
	r ^= r
	var v31 uint32 = (((g_uint32 >> (g_uint32 % 70)) << (uint32(g_int16) & 31)) & (^(g_uint32 >> 57)))
	mix(uint64(v31))
		r += 100
	case 5, 27, 1:
		r += 1000
		switch {
		case y > 6:
			r++
		case y == 5:
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
	for x := range int32(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 6) {
	case tr(2, 3), tr(3, 6), tr(4, 6):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 6) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(6)
	switch e {
	case 6 + 100, "x", nil:
		mix(5)
	case int32(6):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func core4() {
	{
		mix(uint64((((g_int64 >> (g_int64 & 31)) ^ (+g_int64)) / (p8((g_int & 2), (g_string + g_string)) | 1))))
	}
	mix(uint64(uint32(g_uint)))
}

func main() {
	run("core0", core0)
	run("fmtverbs1", fmtverbs1)
	run("structs2", structs2)
	run("switches3", switches3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
