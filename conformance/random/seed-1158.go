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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0)

var g_int int = 15

var g_int16 int16 = int16(-16266)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(0x9)

var g_int8 int8 = int8(1)

var g_sl_uint8 []uint8 = []uint8{uint8(0x13), uint8(17), uint8(28), uint8(0)}

var g_string string = "zé\n\""

var g_uint uint = uint(0x7)

var g_uint16 uint16 = uint16(38428)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(115)

var g_uintptr uintptr = uintptr(12)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_S3(x S3) {
	mixb(x.f4)
	mix__2_int(x.f5)
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 bool
	f5 [2]int
}

func p6(a7 int, a8 int, a9 string) (r10 bool) {
	switch x := int(g_int32); x & 7 {
	case 2:
		if (a7 <= len(a9)) {
			a8 = (len(a9) & (+(a8 * 9009130952433518266)))
			a8, a7 = int(((g_int16 / 2) % (int16(g_uint16) | 1))), (int(g_int16) + len(a9))
			a8 = max(int(g_uint64), (len(a9) << ((g_uint % (g_uint | 1)) % 8)))
		}
		v11 := uint64((g_uint64 % (uint64((g_uint ^ uint(9223372036854775807))) | 1)))
		_ = v11
		fallthrough
	case 7, 6:
		if ((g_float64 >= g_float64) && (a8 != a8)) {
			var v12 float64 = (float64((g_float32 * g_float32)) + ((g_float64 + g_float64) * g_float64))
			a7, a8 = (((a7 | a7) &^ len(a9)) / 3), min((len(a9) << (g_uint16 % 8)), (a7 ^ 3))
			_ = v12
		}
	case 4:
		if ((g_int64 ^ g_int64) > min(g_int64, g_int64)) {
			a7 = (a8 | ((a7 | a7) | a7))
			v13 := int8((((g_int8 ^ g_int8) % ((g_int8 | g_int8) | 1)) << ((^(g_int16 | int16(32766))) & 63)))
			_ = v13
		}
		var v14 uint = (g_uint - (g_uint >> (g_uint % 33)))
		v15 := &v14
		_ = v14
		_ = v15
	default:
		a7 += int(g_int8)
	}
	if !r10 {
		a7--
		switch x := (a7 &^ len(a9)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a7 = len(a9)
			a8 = int(f2i(((g_float64 - float64(-2.25e-7)) + (g_float64 + g_float64))))
		case "", "0":
			var v16 S3 = S3{}
			_ = v16
		case "a":
			a8 = (len(a9) / (len(a9) | 1))
		default:
			a7 = (len(a9) >> 34)
		}
		if r10 {
			var v17 []string = []string{"éЖ"}
			_ = v17
		} else {
			a7++
			a7 &^= (a8 & (int(g_int16) - (a7 - a8)))
		}
	}
	v18 := uint((min(uint(g_uint64), g_uint) % ((min(g_uint, g_uint) / 64) | 1)))
	_ = v18
	if r10 {
		return
	}
	return r10
}

func p19(a20 string) (r21 bool) {
	if (r21 == p6(1523000219565956742, len(a20), "")) {
		var v22 int64 = ((min(g_int64, g_int64) ^ g_int64) / ((+(^g_int64)) | 1))
		if !!r21 {
			v23 := string(clip(string(rune(((g_int16 & int16(-6720)) % 7)))))
			_ = v23
		}
		_ = v22
	} else {
		for i24 := 4; i24 >= 0; i24-- {
			r21 = !(int(g_uint8) <= min(len(a20), i24))
			_ = i24
			if (r21 || (r21 && r21)) {
				break
			}
		}
	}
	v25 := float64(g_float64)
	{
		L27:
		for i26 := 5; i26 >= 0; i26-- {
			v28 := ([]uint8)(g_sl_uint8)
			v29 := &v28
			v30 := uint64(uint64(len(a20)))
			_ = v28
			_ = v29
			_ = v30
			_ = i26
			if true {
				continue L27
			}
		}
		for i31 := 0; i31 < 3; i31++ {
			_ = i31
		}
	}
	_ = v25
	if (a20 < a20) {
		return
	}
	return (a20 != (a20 + a20))
}

func core0() {
	var v32 uint64 = (g_uint64 | uint64(g_uint16))
	switch x := (-int(g_int)); x & 7 {
	case 1:
		if false {
			if g_bool {
			}
			for i33 := 0; i33 < 3; i33++ {
				var v34 S1 = S1{false}
				mix_S1(v34)
				_ = i33
				if !(g_float64 < g_float64) {
					continue
				}
			}
		}
	case 0, 2:
		{
			var v35 []string = []string{"éz😀\x00a"}
			mix_sl_string(v35)
		}
	case 5:
		switch x := ((g_int / 100) / ((g_int >> 18) | 1)); uint8(x>>3) & 7 {
		case 0:
			switch x := (^g_int); uint8(x>>3) & 7 {
			case 0:
				v32 = (v32 ^ ((v32 - v32) >> ((-g_uint8) % 33)))
				fallthrough
			case 4, 5:
				fallthrough
			case 7:
			}
			var v36 uint64 = (v32 ^ ((v32 + v32) * (v32 / 100)))
			v37 := &v36
			mix(uint64(v36))
			mix_p_uint64(v37)
		case 4, 3:
			switch x := ((g_int & -9223372036854775808) << ((+g_int32) & 63)); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "z", "é":
				fallthrough
			case "0":
			default:
			}
			if g_bool {
				v38 := ([2]int64)([2]int64{int64(-1299884010641324089), int64(0x31c353f9140150e9)})
				var v39 uintptr = uintptr(sat(sub(g_string, 4611686018427387904, g_int), (g_int ^ 12)))
				v40 := S3(S3{f4: true})
				mix__2_int64(v38)
				mix(uint64(v39))
				mix_S3(v40)
			} else {
			}
		case 2:
			{
			}
		}
		for i41 := 2; i41 >= 0; i41-- {
			{
				var v42 int = int(((g_uint ^ g_uint) &^ g_uint))
				mix(uint64(v42))
			}
			_ = i41
		}
	default:
		v43 := int8(g_int8)
		mix(uint64(v43))
	}
	for i44 := 5; i44 >= 0; i44-- {
		switch x := (int(f2i(g_float64)) + (i44 / (i44 | 1))); x & 7 {
		case 2:
		case 3, 7:
			L46:
			for i45 := 0; i45 < 4; i45++ {
				v47 := uint64((v32 % 7))
				v48 := int32(min(int32((-g_int32)), (int32(i44) / (min(g_int32, g_int32) | 1))))
				mix(uint64(v47))
				mix(uint64(v48))
				_ = i45
				if ((g_float64 - g_float64) == (g_float64 * g_float64)) {
					break L46
				}
			}
		case 6:
		default:
			v49 := string(clip(sub(string(append([]byte(string(rune(g_uint8))), (g_uint8 / (g_uint8 | 1)))), int(int(g_uint)), i44)))
			mixs(v49)
		}
		_ = i44
	}
	mix(uint64(v32))
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
			if !yield(i*4, string(r)) {
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
	for a := range filteriters1(uptoiters1(7), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 35:
				break outer
			}
	a = b
	if ((g_string + "é") <= g_string) {
		a *= max(int((g_uint64 / (g_uint64 | 1))), (b % (b | 1)))
	}
	if ((g_float64 + g_float64) < (g_float64 - g_float64)) {
		v50 := S3(S3{true, [2]int{-2705439841771941174, 9223372036854775807}})
		v51 := int((b >> (((g_uint32 & uint32(11)) << ((g_uint16 % (g_uint16 | 1)) & 7)) % 8)))
		var v52 []string = []string{"\nz", "", ""}
		mix_S3(v50)
		mix(uint64(v51))
		mix_sl_string(v52)
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("Ж界Qß😀_") {
		mixs(s)
		if i > 35 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(7, 4)
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
	for x := range func(yield func(int8) bool) { _ = yield(4) && yield(2) } {
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
	case []int:
		return 0
	case nil:
		return 1
	case bool:
		return 2
	case int:
		return 3
	case shapeifaces2:
		return 4
	case error:
		return 5
	case map[string]int:
		return 6
	case int8, uint8:
		return 7
	case func() int:
		return 8
	case string:
		return 9
	case *int:
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

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("custom", func() { panic(boompanics3{x}) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("index", func() { s := make([]int, 5); s[x+5]++ })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("ifaces2", ifaces2)
	run("panics3", panics3)
	fmt.Printf("checksum %d\n", sum)
}
