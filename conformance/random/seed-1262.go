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

var g__2_int [2]int = [2]int{19}

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(7)

var g_int int = 6828365604146544811

var g_int16 int16 = int16(18284)

var g_int32 int32 = int32(0x13)

var g_int64 int64 = int64(-0x6)

var g_int8 int8 = int8(0x0)

var g_string string = "€"

var g_uint uint = uint(0xa)

var g_uint16 uint16 = uint16(32742)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(0xba6cb7f23f07d8e7)

var g_uint8 uint8 = uint8(117)

func mix_S6(x S6) {
	mixb(x.f7)
	mixb(x.f8)
	mixb(x.f9)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int32(x [2]int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
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

func mix_p_S6(x *S6) {
	if x != nil {
		mix_S6((*x))
	}
}

func mix_p__2_int32(x *[2]int32) {
	if x != nil {
		mix__2_int32((*x))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_sl_int32(x []int32) {
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
	f3 int64
	f4 string
	f5 [3]int
}

type S6 struct {
	f7 bool
	f8 bool
	f9 bool
}

func p10(a11 int, a12 string, a13 int) (r14 bool) {
	v15 := uint64((((g_uint64 >> 39) / 8) | ((g_uint64 * g_uint64) / ((g_uint64 % (g_uint64 | 1)) | 1))))
	L17:
	for _, i16 := range clip(" 😀") {
		a11++
		_ = i16
		if !r14 {
			continue L17
		}
	}
	_ = v15
	if (r14 == true) {
		return
	}
	return !r14
}

func p19(a20 int, a21 int) (r22 string) {
	if !(g_bool || g_bool) {
		if (max(g_uint16, g_uint16) == (g_uint16 / (g_uint16 | 1))) {
			var v23 bool = ((-(g_float64 + float64(-699.626567874164))) <= (float64(g_float32) - (g_float64 * float64(7))))
			_ = v23
		}
	} else {
		var v24 string = clip(string(rune(((g_int8 & int8(64)) * (g_int8 - g_int8)))))
		_ = v24
	}
	v25 := string(clip(sub(sub((r22 + r22), int(g_uint16), (len(r22) ^ a21)), (len(r22) / 100), (len(r22) % 100))))
	{
		a20 *= a20
		switch x := (len(r22) &^ -5); x & 7 {
		case 5:
			a20, a21 = max(a21, (a21 % (len(v25) | 1))), ((-a20) % 10)
		case 1, 4:
			a20 = ((len(v25) << ((g_uint / (g_uint | 1)) % 33)) + int(f2i(float64(g_float32))))
		case 6:
			var v26 float32 = (float32(float64(g_float32)) + ((-g_float32) / (g_float32 * g_float32)))
			_ = v26
		default:
			a21 -= (((len(r22) + len(v25)) + a21) << (((g_uint16 / (g_uint16 | 1)) << 27) % 33))
		}
	}
	var v27 []uint = []uint{uint(14235435775640626992), uint(4611686018427387904), uint(0xc), uint(18446744073709551614), uint(10)}
	_ = v25
	_ = v27
	if p10(-9, r22, a21) {
		return
	}
	return clip(string(rune((g_uint32 - g_uint32))))
}

func p28(a29 bool, a30 string, a31 string) (r32 bool) {
	if !r32 {
		switch x := (len(a30) >> (g_uint64 % 8)); x & 7 {
		case 5:
			v33 := (map[int]uint8)(map[int]uint8{int(20): uint8(170), int(13): uint8(18), int(30): uint8(0x0), int(22): uint8(135)})
			_ = v33
		case 3, 1:
			fallthrough
		case 7:
		default:
			var v34 S1 = S1{f4: ""}
			_ = v34
		}
	} else {
		for _, i35 := range clip((a31 + a30)) {
			_ = i35
			if ((r32 != true) == (g_float64 <= g_float64)) {
				break
			}
		}
		a30 = clip(sub(a31, ((len(a30) ^ len(a31)) % 10), ((len(a31) / (len(a30) | 1)) >> (g_uint16 % 70))))
	}
	if p10(max(len(a30), len(a31)), (a30 + a31), (len(a30) + -242184349615683542)) {
		{
			var v36 int16 = (int16((+g_int16)) & (int16(g_uint16) << 50))
			_ = v36
		}
		v37 := (map[string]string)(map[string]string{"": "", "界": "z界界世", "QQ\t\x00ß": "\" 世_\t"})
		_ = v37
	}
	if r32 {
		return
	}
	return (g_float64 < float64(g_uint8))
}

func p38(a39 string, a40 bool, a41 int) (r42 uint16) {
	for i43 := range 7 {
		a41 = (((a41 << (g_int32 & 31)) * (a41 / 3)) &^ int(f2i((g_float64 * float64(0.1)))))
		a40 = (a40 && ((a40 || a40) && (a40 && false)))
		_ = i43
	}
	v44 := ([]string)([]string{"😀é"})
	L46:
	for i45 := 0; i45 < 2; i45++ {
		L48:
		for i47 := 0; i47 < 7; i47++ {
			a39 = clip(string(rune(((g_int32 >> 45) + (g_int32 + g_int32)))))
			a41 = (i45 + (len(a39) << 6))
			a41 ^= (len(v44) &^ max((i45 * -9), (len(v44) << (g_uint32 % 70))))
			_ = i47
			if !(a40 && true) {
				continue L48
			}
		}
		_ = i45
		if p10((i45 << (g_uint32 % 8)), p19(4956046094612771948, i45), (i45 << 1)) {
			break L46
		}
	}
	a41 = len(a39)
	_ = v44
	if a40 {
		return
	}
	return uint16(a41)
}

func core0() {
	switch x := int((g_uint32 % 64)); x & 7 {
	case 7:
		var v49 int64 = (((g_int64 & int64(10)) / 64) ^ ((g_int64 * g_int64) % (min(g_int64, int64(17)) | 1)))
		mix(uint64(v49))
	case 5, 6:
		for i50 := 0; i50 < 4; i50++ {
			{
				var v51 string = clip(string(rune(((g_uint32 / 2) | (g_uint32 | g_uint32)))))
				mixs(v51)
			}
			_ = i50
		}
		v52 := int8((((-g_int8) % 100) % (int8((g_int64 + g_int64)) | 1)))
		mix(uint64(v52))
	case 3:
		for i53 := 5; i53 >= 0; i53-- {
			if (i53 < (i53 + i53)) {
			} else {
			}
			var v54 int32 = g_int32
			mix(uint64(v54))
			_ = i53
		}
	default:
		v55 := uint8(uint8(max(g_int32, (g_int32 << (g_uint32 % 70)))))
		mix(uint64(v55))
	}
	{
		v56 := float32((((g_float32 / float32(0)) * (g_float32 + float32(-3))) + (-(g_float32 - g_float32))))
		mix(fb(float64(v56)))
	}
	var v57 []uint8 = []uint8{uint8(14), uint8(255)}
	v58 := &v57
	if true {
		v59 := int64(g_int64)
		v60 := &v59
		mix(uint64(v59))
		mix_p_int64(v60)
	}
	if !p28(g_bool, "", g_string) {
		v61 := int32((g_int32 &^ g_int32))
		mix(uint64(v61))
	}
	mix_sl_uint8(v57)
	mix_p_sl_uint8(v58)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*3, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(4), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 17:
				break outer
			}
	{
		a++
	}
	for i62 := 6; i62 >= 0; i62-- {
		mix_sl_uint8([]uint8{uint8(19), uint8(169), uint8(9), uint8(6)})
		a, b = b, (b & (+a))
		b = (int((g_uint8 >> (g_uint8 % 8))) - b)
		_ = i62
	}
	v63 := ([2]int)(g__2_int)
	mix__2_int(v63)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("é0") {
		mixs(s)
		if i > 17 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(4, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

type shapeifaces2 interface {
	area() int
}
type solidifaces2 interface {
	shapeifaces2
	error
}
type sqifaces2 struct{ a int }
type boxifaces2 struct {
	shapeifaces2
	h int
}

func (s sqifaces2) area() int      { return s.a * s.a }
func (b *boxifaces2) area() int    { return b.shapeifaces2.area() * b.h }
func (b *boxifaces2) Error() string { return "box" }

func kindifaces2(x any) int {
	switch x.(type) {
	case func() int:
		return 0
	case error:
		return 1
	case nil:
		return 2
	case bool:
		return 3
	case *int:
		return 4
	case int:
		return 5
	case map[string]int:
		return 6
	case []int:
		return 7
	case string:
		return 8
	case int8, uint8:
		return 9
	case shapeifaces2:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 5
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces2:
		return v.area() + len(v.Error())
	case shapeifaces2:
		return v.area()
	case func(int) int:
		return v(5)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 5
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{5}, &boxifaces2{sqifaces2{2}, 5}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{5}
	mixb(s == shapeifaces2(sqifaces2{5}))
	mixb(any(s) == any(sqifaces2{5 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces2)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces2); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces2); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces2{s, 2}
	s = &boxifaces2{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err2" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 2
	L65:
	for i64 := range 1 {
		var v66 map[uint8]int = map[uint8]int{uint8(5): 4611686018427387904, uint8(6): 146117207831539097, uint8(30): 9223372036854775806}
		res = (res + -9)
		w = -6
		mix_map_uint8_int(v66)
		_ = i64
		if ((g_bool && g_bool) != g_bool) {
			continue L65
		}
	}
	{
		res--
		res = w
		res = res
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 1 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers3() {
	r, err := leveldefers3(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{2}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func core4() {
	switch x := ((g_int << (g_uint32 % 8)) - int(g_uint)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		if ((g_float64 >= float64(3.141592653589793)) == !g_bool) {
			{
			}
			v67 := ([]int32)([]int32{})
			mix_sl_int32(v67)
		} else {
		}
	case "", "z":
		switch x := ((+g_int) ^ (g_int / (g_int | 1))); uint8(x>>3) & 7 {
		case 0:
			var v68 []string = []string{"€\ta€😀"}
			mix_sl_string(v68)
			fallthrough
		case 3, 7:
			if g_bool {
				v69 := ([2]int32)([2]int32{int32(6)})
				v70 := &v69
				mix__2_int32(v69)
				mix_p__2_int32(v70)
			} else {
			}
			switch x := ((g_int &^ 16) - int(g_int32)); x & 7 {
			case 2:
			case 3, 6:
				var v71 int64 = int64(9223372036854775806)
				mix(uint64(v71))
			case 1:
				v72 := ([5]string)([5]string{"ééézß", "0😀世"})
				mix__5_string(v72)
			}
		case 6:
		default:
			v73 := uint32((g_uint32 / 100))
			mix(uint64(v73))
		}
		if (!g_bool && (g_string == g_string)) {
			v74 := string(clip(string(append([]byte(p19((g_int >> (g_int16 & 63)), (g_int | g_int))), ((g_uint8 | g_uint8) ^ min(g_uint8, g_uint8))))))
			mixs(v74)
		}
	case "0":
		var v75 uint64 = uint64(5075906151390918021)
		v76 := S6(S6{f7: true, f8: true, f9: true})
		v77 := &v76
		mix(uint64(v75))
		mix_S6(v76)
		mix_p_S6(v77)
	}
	if (g_int < (^g_int)) {
		if !(g_float64 < float64(751.4110413794454)) {
		}
	} else {
		if (sub(" 界\na\n", g_int, g_int) == string(rune(g_uint8))) {
			if ((g_string + "aQ\n") <= (g_string + g_string)) {
				v78 := int(((min(g_int, g_int) / (g_int | 1)) / (max((+g_int), int(g_uint16)) | 1)))
				mix(uint64(v78))
			}
		}
	}
	v79 := float32((float32((g_uint32 % 8)) - ((-g_float32) / (g_float32 * float32(-3)))))
	mix(fb(float64(v79)))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("ifaces2", ifaces2)
	run("defers3", defers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
