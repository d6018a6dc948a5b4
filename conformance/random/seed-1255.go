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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = -7

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(-1)

var g_int8 int8 = int8(0x51)

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(17): 9012982679327074751, uint8(11): -5071227340020082210, uint8(7): 9223372036854775807}

var g_string string = "😀世ßЖé"

var g_uint uint = uint(0x4000000000000000)

var g_uint16 uint16 = uint16(15)

var g_uint32 uint32 = uint32(1073741824)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(128)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S1(x S1) {
	mix__2_int(x.f2)
}

func mix__1_int8(x [1]int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
}

func p3(a4 string) (r5 bool) {
	if (r5 == (len(a4) != 19)) {
		if ((len(a4) >> 29) >= max(len(a4), 9223372036854775807)) {
		} else {
			v6 := uintptr(g_uintptr)
			_ = v6
		}
		r5 = (float64((g_int16 + int16(32766))) < (float64(g_float32) + (g_float64 * float64(248.99908583455203))))
	} else {
		r5 = ((a4 + a4) > sub(string(append([]byte(a4), g_uint8)), (len(a4) * len(a4)), (len(a4) << (g_uint32 % 33))))
	}
	var v7 float32 = (g_float32 / float32(g_float64))
	var v8 uint8 = uint8(((g_uint16 & g_uint16) & g_uint16))
	_ = v7
	_ = v8
	if (g_uint == uint(0xc00e0f6e8ec36c52)) {
		return
	}
	return ((len(a4) + len(a4)) == (len(a4) / (len(a4) | 1)))
}

func p9(a10 bool, a11 int) (r12 int16) {
	for i13 := 5; i13 >= 0; i13-- {
		a11 = (i13 << ((g_uint8 - g_uint8) & 63))
		switch x := int((g_int8 / 100)); uint8(x>>3) & 7 {
		case 4:
			r12++
			a11 |= (i13 * a11)
		case 2, 6:
			a11 = (a11 - (a11 | int(f2i(g_float64))))
			a11 = (i13 / 64)
		case 5:
			a11--
			a11 = max(a11, int(int32(g_uintptr)))
		default:
			a11 = (int((g_uint16 / (g_uint16 | 1))) * 6544101041889771327)
		}
		{
			var v14 int8 = ((int8(i13) / ((g_int8 - int8(4)) | 1)) / 3)
			a11 = (a11 % ((i13 & (i13 / 7)) | 1))
			a11 = int(f2i(((g_float64 / float64(-2.25e-7)) - float64(g_uint))))
			_ = v14
		}
		_ = i13
	}
	var v15 uint8 = ((g_uint8 - uint8(144)) + (g_uint8 / 64))
	_ = v15
	if (a11 < a11) {
		return
	}
	return (r12 &^ max(r12, r12))
}

func p16(a17 bool, a18 int) (r19 uint16) {
	var v20 float32 = g_float32
	a18 = a18
	a17 = ((r19 / 10) != (r19 * (r19 << (a18 & 7))))
	_ = v20
	if (g_string <= "00_\n") {
		return
	}
	return (uint16(g_int64) | uint16(g_int16))
}

func core0() {
	var v21 int16 = g_int16
	var v22 bool = (((g_uint & g_uint) != (g_uint + g_uint)) && ((g_bool || g_bool) && (g_string <= g_string)))
	if ((g_int &^ g_int) == (g_int + g_int)) {
		for _, i23 := range clip(string([]rune((g_string + g_string)))) {
			for i24 := 0; i24 < 2; i24++ {
				var v25 []uint8 = []uint8{uint8(0x7f), uint8(64)}
				mix_sl_uint8(v25)
				_ = i24
			}
			_ = i23
		}
	} else {
		var v26 int64 = (((g_int64 << (g_int64 & 31)) - (g_int64 >> (g_int8 & 7))) + (+int64(g_uint16)))
		v27 := &v26
		mix(uint64(v26))
		mix_p_int64(v27)
	}
	{
	}
	switch x := int((v21 / (v21 | 1))); uint8(x>>3) & 7 {
	case 1:
		v28 := float32((g_float32 / g_float32))
		mix(fb(float64(v28)))
		fallthrough
	case 3, 6:
		v29 := ([]int)([]int{-70439370509827575, -9223372036854775807, 1953425963026272927, 2867516202264532622})
		mix_sl_int(v29)
	case 4:
	default:
		v30 := uint32((((g_uint32 | g_uint32) / ((g_uint32 - uint32(0x40000000)) | 1)) << (((g_uint | uint(2)) << 34) % 70)))
		mix(uint64(v30))
	}
	mix(uint64(v21))
	mixb(v22)
}

func slices1() {
	a := make([]int64, 4, 6)
	for i := range a {
		a[i] = []int64{int64(0x34b369e76834171f), int64(-6421205839788659037), int64(11), int64(12)}[i%4]
	}
	b := append(a, int64(-0x38581d4f767fbfde))
	c := append(a, int64(4611686018427387904), int64(-0x199e7688725fabf9))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:2:2]
	e := append(d, int64(9223372036854775806))
	if len(e) > 0 {
		e[0] = int64(4611686018427387904)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(9223372036854775806)
	g[0] = int64(-0x199e7688725fabf9)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 2+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int64(c)
}

var (
	ainits2       = cinits2 + binits2 + 1
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 1, 1 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
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
	case string:
		return 0
	case int8, uint8:
		return 1
	case map[string]int:
		return 2
	case bool:
		return 3
	case int:
		return 4
	case func() int:
		return 5
	case *int:
		return 6
	case []int:
		return 7
	case shapeifaces3:
		return 8
	case error:
		return 9
	case nil:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 2
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
		return v(2)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 2
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{2}, &boxifaces3{sqifaces3{2}, 2}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{2}
	mixb(s == shapeifaces3(sqifaces3{2}))
	mixb(any(s) == any(sqifaces3{2 + 1}))
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

func core4() {
	for i31 := 7; i31 >= 0; i31-- {
		L33:
		for i32 := 2; i32 >= 0; i32-- {
			var v34 []string = []string{" \t界世", ""}
			for _, i35 := range v34 {
				v36 := S1(S1{f2: [2]int{-3}})
				var v37 S1 = v36
				mix_S1(v36)
				mix_S1(v37)
				_ = i35
			}
			mix_sl_string(v34)
			_ = i32
			if (!g_bool || !g_bool) {
				continue L33
			}
		}
		_ = i31
	}
	var v38 [2]int = [2]int{14, 12}
	switch x := (-v38[0]); uint8(x>>3) & 7 {
	case 2:
		for i39 := 0; i39 < 6; i39++ {
			v38[1] = (v38[1] / 7)
			_ = i39
		}
	case 0, 3:
		var v40 S1 = S1{f2: [2]int{}}
		v40.f2[0] *= ((v40.f2[1] &^ (v38[1] % (v40.f2[0] | 1))) &^ (v40.f2[0] << ((g_uint64 << (g_uint32 % 8)) % 33)))
		mix_S1(v40)
	case 7:
		v38[1] = int(((+g_uint32) & (g_uint32 << (g_uint % 33))))
	}
	switch x := v38[0]; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		v38[0] = ((v38[0] + v38[0]) &^ ((v38[1] & v38[1]) % ((v38[1] + 4369171027847653034) | 1)))
	case "z", "é":
		for i41 := range 7 {
			{
				v38[1] |= (((i41 % (v38[0] | 1)) | i41) % (((v38[1] | 4611686018427387903) << 63) | 1))
				var v42 int64 = (int64(g_uint16) << ((uint16(i41) * (g_uint16 + g_uint16)) % 70))
				mix(uint64(v42))
			}
			for i43 := 0; i43 < 3; i43++ {
				v38[1]--
				v44 := (map[uint8]int)(g_map_uint8_int)
				mix_map_uint8_int(v44)
				_ = i43
				if !(g_bool != g_bool) {
					continue
				}
			}
			_ = i41
		}
		v38[1] = max(v38[0], (v38[0] | (v38[1] + 5)))
	case "0":
		v38[1] = int(int16((g_int8 * int8(3))))
		switch x := v38[1]; uint8(x>>3) & 7 {
		case 6:
			v38[1] = (int((g_uint64 + g_uint64)) & (^(v38[0] / 7)))
			if (g_bool != !g_bool) {
				var v45 S1 = S1{[2]int{9223372036854775807, -4603485484653983064}}
				v45.f2[1] = (v45.f2[0] >> ((g_uint8 >> ((-g_int64) & 63)) % 33))
				mix_S1(v45)
			} else {
				v46 := float64((-(float64(g_int8) / (g_float64 * g_float64))))
				v47 := &v46
				mix(fb(v46))
				mix_p_float64(v47)
			}
		case 5, 1:
			v48 := S1(S1{f2: [2]int{-9223372036854775808}})
			v38[1] -= (v38[1] >> 41)
			mix_S1(v48)
		case 7:
			mix(fb(g_float64))
			mixs(string(append([]byte(g_string), uint8((g_uint32 << (g_int32 & 63))))))
		default:
			v49 := ([1]int8)([1]int8{})
			mix__1_int8(v49)
		}
	default:
		v38[0] = (((+v38[1]) >> (g_uint32 & 7)) &^ int((g_int32 | int32(1073741823))))
	}
	v38[0] -= (v38[1] & int(f2i((g_float64 / g_float64))))
	mix__2_int(v38)
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("inits2", inits2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
