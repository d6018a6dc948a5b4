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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = 14

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(-8)

var g_int64 int64 = int64(-3365394030937739062)

var g_int8 int8 = int8(0x7e)

var g_sl_int []int = []int{-3638412275345551442}

var g_string string = ""

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(9223372036854775807)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(18)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mix__3_int(x.f3)
	mixs(x.f4)
	mixb(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int8(x [3]int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
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
	f2 [1]int
	f3 [3]int
	f4 string
	f5 bool
}

func p6(a7 uint, a8 bool) (r9 uint) {
	var v10 []uint8 = []uint8{uint8(0), uint8(4), uint8(0)}
	if (max(at_uint8(v10, 3), uint8(0xd)) > at_uint8(v10, 7)) {
		if a8 {
		}
		{
			v11 := string(clip("\"Ж😀ßЖ"))
			_ = v11
		}
	} else {
		r9 = ((a7 / ((-a7) | 1)) << 67)
	}
	for i12 := 0; i12 < 5; i12++ {
		v13 := int16((g_int16 & ((g_int16 | g_int16) >> (int64(f2i(g_float64)) & 63))))
		_ = v13
		_ = i12
	}
	switch x := len(v10); x & 7 {
	case 5:
		v14 := float64(((g_float64 + float64(3.141592653589793)) * (float64(g_uint64) * (g_float64 / g_float64))))
		var v15 S1 = S1{[1]int{0}, [3]int{11}, "0\"Q", true}
		_ = v14
		_ = v15
	case 0, 6:
		switch x := len(v10); x & 7 {
		case 5:
		case 4, 0:
			var v16 string = clip(g_string)
			_ = v16
		case 1:
			v10 = v10
		default:
		}
	case 3:
		for i17 := range 5 {
			_ = i17
		}
	default:
	}
	_ = v10
	if (a8 != a8) {
		return
	}
	return a7
}

func p18(a19 string, a20 uintptr, a21 uint32) (r22 bool) {
	r22 = (len(a19) >= -8)
	switch x := len(a19); uint8(x>>3) & 7 {
	case 5:
		if (a19 < string([]rune(a19))) {
			v23 := int16(((g_int16 & (g_int16 * int16(0x2))) * g_int16))
			v24 := &v23
			var v25 uintptr = a20
			_ = v23
			_ = v24
			_ = v25
		} else {
		}
	case 3, 4:
		var v26 int = ((len(a19) & (-len(a19))) * (len(a19) / (int(len(a19)) | 1)))
		v27 := string(clip((a19 + a19)))
		_ = v26
		_ = v27
	case 0:
		var v28 [5]string = [5]string{"😀", "z€ ", "界", "a界😀"}
		for i29 := 6; i29 >= 0; i29-- {
			v30 := int64(((+(g_int64 - g_int64)) &^ int64(max(g_uint, uint(14840034580821175049)))))
			_ = v30
			_ = i29
		}
		_ = v28
	default:
		{
			v31 := (map[uint8]string)(map[uint8]string{uint8(9): "世😀", uint8(19): "0", uint8(4): "😀"})
			_ = v31
		}
	}
	for i32 := 7; i32 >= 0; i32-- {
		if (r22 != true) {
			a19 = clip((a19 + string([]rune(a19))))
		}
		_ = i32
	}
	if (a19 <= a19) {
		return
	}
	return (a19 >= string(rune(g_uint16)))
}

func p33(a34 int, a35 bool, a36 string) (r37 bool) {
	if ((g_uint8 / (g_uint8 | 1)) == g_uint8) {
		if (r37 && r37) {
			a34 ^= ((a34 | (a34 % (len(a36) | 1))) / (a34 | 1))
		} else {
			a34 = ((^a34) &^ len(a36))
		}
	}
	for i38 := range 2 {
		v39 := float64((((-g_float64) + (g_float64 / g_float64)) * ((-g_float64) + float64(0.40370430740996355))))
		_ = v39
		_ = i38
	}
	for i40 := 0; i40 < 3; i40++ {
		var v41 float64 = (g_float64 + (g_float64 + (g_float64 * g_float64)))
		v42 := &v41
		_ = v41
		_ = v42
		_ = i40
	}
	if a35 {
		return
	}
	return !(a34 != len(a36))
}

func p43(a44 bool, a45 bool) (r46 int) {
	v47 := uint((+p6((g_uint % 2), !a45)))
	for i48 := 2; i48 >= 0; i48-- {
		v49 := uint16((uint16(v47) - g_uint16))
		r46 = (r46 >> (max((g_uint64 &^ uint64(0x758a719abf5b2879)), (g_uint64 / 7)) % 8))
		r46++
		_ = v49
		_ = i48
	}
	_ = v47
	if p18("", g_uintptr, g_uint32) {
		return
	}
	return (r46 << (g_uint8 & 31))
}

func core0() {
	switch x := int((g_int8 & int8(12))); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		v50 := ([]int)([]int{-9223372036854775808, 1, -9223372036854775808, 4611686018427387904, -3356039685261952696})
		mix_sl_int(v50)
		fallthrough
	case "é", "a":
		var v51 S1 = S1{f2: [1]int{-202808656099979841}}
		v52 := ([]int)(g_sl_int)
		mix_S1(v51)
		mix_sl_int(v52)
		fallthrough
	case "z":
		v53 := uint16(((uint16(g_int32) / 3) &^ ((g_uint16 << (g_uint64 % 8)) & max(g_uint16, g_uint16))))
		mix(uint64(v53))
	default:
		for i54 := 6; i54 >= 0; i54-- {
			_ = i54
		}
	}
	for i55 := 0; i55 < 6; i55++ {
		{
			v56 := ([1]uint8)([1]uint8{uint8(55)})
			mix(uint64(g_uint64))
			{
				var v57 float64 = (((g_float64 / g_float64) - (g_float64 / float64(-1.5))) * float64((v56[0] << 23)))
				v58 := &v57
				v56[0] &= (v56[0] | (+(v56[0] & uint8(60))))
				mix(fb(v57))
				mix_p_float64(v58)
			}
			mix__1_uint8(v56)
		}
		mix(fb(float64((-(float32(g_uint8) + (g_float32 - float32(0.1)))))))
		_ = i55
	}
	for i59 := 7; i59 >= 0; i59-- {
		if (int(g_uint8) <= (i59 / (i59 | 1))) {
			mix(uint64(i59))
		} else {
		}
		v60 := uint8((g_uint8 << 19))
		mix(uint64(v60))
		_ = i59
	}
	var v61 string = clip(g_string)
	if ((g_bool || g_bool) != (g_bool == g_bool)) {
		for i62 := range 7 {
			{
				mix_sl_uint8([]uint8{uint8(0x56), uint8(0x0), uint8(250), uint8(0), uint8(0)})
			}
			{
				var v63 [3]int8 = [3]int8{int8(-0x3f), int8(20), int8(-33)}
				mix__3_int8(v63)
			}
			_ = i62
			if g_bool {
				break
			}
		}
		for i64 := 3; i64 >= 0; i64-- {
			{
			}
			mix_S1(S1{f2: [1]int{6}, f3: [3]int{17}, f4: "_😀_"})
			for i65 := 0; i65 < 6; i65++ {
				v61 = clip((v61 + (v61 + (v61 + v61))))
				v61 = clip((sub(v61, (len(v61) ^ 12), -1) + string([]rune(string(append([]byte(v61), g_uint8))))))
				_ = i65
			}
			_ = i64
		}
	}
	L67:
	for i66 := range 5 {
		v68 := float32(float32(((g_uint16 << (g_uint16 % 70)) + (g_uint16 >> (g_int8 & 7)))))
		mix(uint64(g_int64))
		mix(fb(float64(v68)))
		_ = i66
		if (p43(g_bool, g_bool) > (i66 << 17)) {
			break L67
		}
	}
	mixs(v61)
}

type Innerstructs1 struct {
	X, Y int32
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int32
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", Innerstructs1: Innerstructs1{X: int32(-8)}, Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(-2)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int32(-2)}, 5}
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

func ints2() {
	for i, x := range []uint{17, 9223372036854775807, 14, 17324617895606340685, 15202580752219753916} {
		for _, n := range []uint32{0, 1, 12, 99} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint(x) >> (n & 7)))
		}
		y := max(x, ((-x) - (^x)))
		mix(uint64(x*y - ((y >> 68) ^ (x / 8))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint(13)
		x &^= y
		x++
		mix(uint64(uint(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
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
	case []int:
		return 0
	case map[string]int:
		return 1
	case error:
		return 2
	case shapeifaces3:
		return 3
	case func() int:
		return 4
	case *int:
		return 5
	case int:
		return 6
	case int8, uint8:
		return 7
	case nil:
		return 8
	case bool:
		return 9
	case string:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 3
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
		return v(3)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 3
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{3}, &boxifaces3{sqifaces3{2}, 3}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{3}
	mixb(s == shapeifaces3(sqifaces3{3}))
	mixb(any(s) == any(sqifaces3{3 + 1}))
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

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("ints2", ints2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
