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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__3_int [3]int = [3]int{-9223372036854775808, 13, -2545610288015846044}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(17)

var g_int32 int32 = int32(2147483647)

var g_int64 int64 = int64(0x57b3331ba881ac06)

var g_int8 int8 = int8(12)

var g_string string = "界ЖЖ0_"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(0x3082)

var g_uint32 uint32 = uint32(5)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(0x0)

var g_uintptr uintptr = uintptr(9)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint16
	f3 bool
}

func p4(a5 uint32, a6 int, a7 bool) (r8 uint8) {
	var v9 string = clip(string(rune(r8)))
	switch x := a6; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v10 int32 = (((^g_int32) << 49) + int32((g_int16 & g_int16)))
		switch x := len(v9); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a6 *= (a6 >> ((uint16(g_uintptr) * (g_uint16 | g_uint16)) & 31))
			var v11 []int = []int{3344517025342644344, -8679525793533818723}
			_ = v11
		case "é", "":
			a6 *= (a6 >> (((g_uint64 % (g_uint64 | 1)) & (g_uint64 | g_uint64)) % 8))
			fallthrough
		case "z":
			a6 &= (int((g_uintptr | g_uintptr)) | (+len(v9)))
		}
		_ = v10
	case "0", "":
		for i12 := range 7 {
			var v13 string = clip(string(rune((g_int64 + (g_int64 &^ g_int64)))))
			_ = v13
			_ = i12
		}
		switch x := len(v9); x & 7 {
		case 6:
			a6 = int(((g_uint << 34) & (g_uint - g_uint)))
			a7 = ((a6 <= (-len(v9))) != ((g_float64 + float64(1e-300)) == (g_float64 - g_float64)))
		case 0, 1:
			a6 = (a6 + int(g_int16))
		case 2:
			var v14 [3]int = g__3_int
			v14[2] *= (v14[2] >> 68)
			_ = v14
		}
	case "z":
		switch x := int(g_int32); uint8(x>>3) & 7 {
		case 4:
			a6 = (int((g_uint64 % 64)) & 7317759853421577971)
			a6 &^= (a6 >> (((g_uintptr &^ g_uintptr) | (g_uintptr & uintptr(5))) & 31))
		case 1, 6:
			a6 &^= a6
			a6 = min(int(len(v9)), ((a6 / 10) / ((len(v9) - a6) | 1)))
			fallthrough
		case 3:
			a6 = ((len(v9) * max(a6, a6)) * int(r8))
		default:
			var v15 map[string]int32 = map[string]int32{"ЖQ": int32(0x3), "界": int32(0xe), "az": int32(16)}
			_ = v15
		}
		v16 := (map[int]string)(map[int]string{int(8): ""})
		_ = v16
	}
	_ = v9
	if (g_int32 <= g_int32) {
		return
	}
	return (r8 | (r8 & r8))
}

func p17(a18 int) (r19 bool) {
	if (a18 <= (a18 << (g_uint & 7))) {
		L21:
		for i20 := range 4 {
			a18 = (i20 & (i20 % 7))
			a18 = (int((g_uint64 / (g_uint64 | 1))) % 2)
			a18 = (i20 % 10)
			_ = i20
			if (float64(g_int8) > float64(g_uintptr)) {
				break L21
			}
		}
		{
			a18++
		}
	} else {
		v22 := int64(((int64(f2i(g_float64)) % 100) | ((g_int64 * g_int64) >> (a18 & 31))))
		a18 ^= a18
		_ = v22
	}
	var v23 S1 = S1{uint16(1), false}
	a18 = int(f2i((float64(g_float32) * (g_float64 + float64(3.141592653589793)))))
	_ = v23
	if !r19 {
		return
	}
	return !(g_int8 >= g_int8)
}

func p24(a25 int, a26 int) (r27 bool) {
	if p17((a25 + 4611686018427387904)) {
		if p17((a25 | 11)) {
			a25 = int(g_int16)
			a26 = (a25 % 7)
			a26, a25 = int(f2i(g_float64)), int((g_uint16 & uint16(0x5805)))
		}
		v28 := ([3]int)([3]int{-7910327192562195712, 14, -3649529434407677808})
		_ = v28
	} else {
		switch x := a25; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a25--
			a26, a25 = a25, int((g_uint * g_uint))
		case "é", "a":
			var v29 []int = []int{1, 9, 9223372036854775807, 19}
			a26 = int(((g_uint16 - uint16(0x0)) << 64))
			_ = v29
		case "":
			a25--
			a25 = (a25 / ((a26 / ((a25 + -1) | 1)) | 1))
		}
		switch x := a25; x & 7 {
		case 5:
			var v30 bool = r27
			v31 := &v30
			_ = v30
			_ = v31
		case 0, 1:
			v32 := int32(g_int32)
			_ = v32
			fallthrough
		case 4:
			v33 := ([4]uint8)([4]uint8{uint8(0x7), uint8(17), uint8(1), uint8(0)})
			_ = v33
		default:
			a25 = (a26 << (g_uint8 % 33))
		}
	}
	v34 := (map[int]uint8)(map[int]uint8{int(8): uint8(14), int(16): uint8(9), int(20): uint8(215), int(15): uint8(0x3a)})
	_ = v34
	if false {
		return
	}
	return !r27
}

func core0() {
	switch x := g_int; x & 7 {
	case 0:
		switch x := (g_int << ((g_uint8 ^ g_uint8) % 33)); uint8(x>>3) & 7 {
		case 7:
			for i35 := 1; i35 >= 0; i35-- {
				_ = i35
			}
		case 2, 5:
			{
			}
		case 4:
			var v36 bool = p17(int((g_uint - g_uint)))
			mix(uint64(uint64(uint32(max(g_uintptr, g_uintptr)))))
			mixb(v36)
		default:
		}
	case 7, 6:
		v37 := ([]string)([]string{"\n界", "😀", "世0\x00世\"", "0_é😀ß"})
		mix_sl_string(v37)
	case 1:
		switch x := min((g_int - g_int), (g_int << (g_uint % 70))); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			var v38 uint64 = max(max((g_uint64 * g_uint64), uint64(g_uint16)), ((g_uint64 * uint64(4451643226655686357)) << ((g_uint % (g_uint | 1)) % 70)))
			mix(uint64(v38))
			fallthrough
		case "", "é":
			switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
			case "":
				v39 := uint32(((max(g_uint32, uint32(4294967295)) &^ (g_uint32 >> (g_uint % 70))) + ((g_uint32 - g_uint32) &^ (g_uint32 % 2))))
				mix(uint64(v39))
			case "é", "0":
			case "z":
			default:
			}
		case "z":
		default:
			v40 := float64(((g_float64 * (g_float64 * g_float64)) - g_float64))
			mix(fb(v40))
		}
	default:
		var v41 uintptr = ((uintptr(g_uint) >> (min(g_uint64, g_uint64) % 33)) / (uintptr(uintptr(g_uint8)) | 1))
		mix(uint64(v41))
	}
	{
		{
			v42 := uintptr((((g_uintptr / (g_uintptr | 1)) * g_uintptr) & (uintptr(g_uint8) ^ (g_uintptr * uintptr(12)))))
			mix(uint64(v42))
		}
	}
	for i43 := 3; i43 >= 0; i43-- {
		{
			var v44 uint = uint(4823881589782956042)
			mix(uint64(v44))
		}
		_ = i43
		if ((g_int32 >> 40) < (g_int32 / (g_int32 | 1))) {
			break
		}
	}
	mix_S1(S1{f2: uint16(2), f3: true})
	if !(g_bool != true) {
		v45 := S1(S1{uint16(29149), false})
		var v46 string = clip((g_string + sub(string([]rune(g_string)), min(g_int, g_int), (g_int << (g_int64 & 7)))))
		mix_S1(v45)
		mixs(v46)
	}
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
	for a := range filteriters1(uptoiters1(3), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 3:
				continue outer
			case a*b > 28:
				break outer
			}
	a, b = (((a % (b | 1)) & (a % (b | 1))) >> 22), ((b | a) << ((g_uint % (g_uint | 1)) & 63))
	if !g_bool {
		b &= (a & 3)
		var v47 uintptr = uintptr((int64(f2i(g_float64)) - (g_int64 >> 41)))
		mix(uint64(v47))
	}
	v48 := float32((float32((a * a)) / float32(g_uintptr)))
	mix(fb(float64(v48)))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("Ж\x00a界a\x00") {
		mixs(s)
		if i > 28 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(3, 3)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(3) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

type gridarrays2 [4][3]int16

func bumparrays2(a gridarrays2, p *gridarrays2) int16 {
	a[0][1] += 3
	p[0][2] -= 3
	return a[0][1] ^ p[0][2]
}

func arrays2() {
	var a gridarrays2
	a[0][2] = int16(-32768)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]int16{0: int16(-0x3), int16(-0x3)}
	for i, x := range lit {
		lit[len(lit)-1] = 3
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
	m := map[[2]int]string{{1, 2}: "x", {0, 3}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 3}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
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
	case func() int:
		return 0
	case *int:
		return 1
	case shapeifaces3:
		return 2
	case int8, uint8:
		return 3
	case string:
		return 4
	case error:
		return 5
	case bool:
		return 6
	case nil:
		return 7
	case []int:
		return 8
	case map[string]int:
		return 9
	case int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 8
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
		return v(8)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 8
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{8}, &boxifaces3{sqifaces3{2}, 8}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{8}
	mixb(s == shapeifaces3(sqifaces3{8}))
	mixb(any(s) == any(sqifaces3{8 + 1}))
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
	run("iters1", iters1)
	run("arrays2", arrays2)
	run("ifaces3", ifaces3)
	fmt.Printf("checksum %d\n", sum)
}
