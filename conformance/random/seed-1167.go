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

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0.1)

var g_int int = 20

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(19)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(14)

var g_string string = " \"ß\t\""

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(1474776376)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(179)

var g_uintptr uintptr = uintptr(9508552877847884283)

func mix_S8(x S8) {
	mix(uint64(x.f9))
	mix__2_int(x.f10)
	mix__3_int(x.f11)
	mixb(x.f12)
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

func mix_map_string_int64(x map[string]int64) {
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

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int8
}

type S3 struct {
	f4 string
	f5 [2]int
	f6 bool
	f7 bool
}

type S8 struct {
	f9 uint8
	f10 [2]int
	f11 [3]int
	f12 bool
}

func p13(a14 int, a15 uint8) (r16 uint16) {
	a14 = (a14 - a14)
	{
		a14 = int(f2i((-(g_float64 + float64(-1.5)))))
		v17 := uint64((g_uint64 / ((uint64(g_int16) | (g_uint64 / (g_uint64 | 1))) | 1)))
		v18 := &v17
		a14 = a14
		_ = v17
		_ = v18
	}
	for i19 := range 6 {
		a14 = (a14 % 8)
		a14 = ((a14 << ((g_int64 - int64(18)) & 63)) | (+i19))
		_ = i19
	}
	if !(g_float64 == g_float64) {
		{
			a14 = (a14 & ((a14 - 20) << 16))
		}
	} else {
		v20 := uint64((min((g_uint64 & uint64(5458257070580646322)), (g_uint64 | g_uint64)) << 69))
		v21 := &v20
		_ = v20
		_ = v21
	}
	if g_bool {
		return
	}
	return uint16(a15)
}

func p22(a23 string, a24 int, a25 uint64) (r26 uint64) {
	switch x := ((len(a23) >> (g_uint8 & 7)) / ((len(a23) & a24) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		a24 += len(a23)
		{
			a24 = -3132978716454311902
			a24--
			a24 = (a24 ^ (a24 >> ((g_uint32 - g_uint32) % 8)))
		}
	case "é", "a":
		a24 = (-(+a24))
	case "z":
		{
			r26, a25 = uint64((+g_int8)), uint64((g_uintptr << 20))
			v27 := ([]int64)([]int64{})
			_ = v27
		}
	default:
		if (int(g_int16) == max(a24, 7688903075135201237)) {
			a24 ^= int((uintptr(r26) << ((g_uint32 * uint32(0x40000000)) % 33)))
			r26, a25 = uint64(a25), (uint64(g_uint16) >> 25)
		}
	}
	a23 = clip(string([]rune(a23)))
	switch x := ((len(a23) & -3) &^ len(a23)); x & 7 {
	case 0:
		var v28 string = clip(sub((a23 + sub(a23, len(a23), -3991602965718196392)), min(int(g_int32), (a24 | a24)), int((g_int32 >> (g_uint32 & 31)))))
		v28 = clip(string([]rune(sub((v28 + ""), (len(a23) & 2860530913901678297), (len(v28) &^ a24)))))
		_ = v28
		fallthrough
	case 1, 3:
		a24 &^= ((len(a23) * len(a23)) / 8)
		switch x := ((len(a23) & -7690116427171359855) << 26); x & 7 {
		case 7:
			a24 = len(a23)
		case 5, 6:
			a24 -= (a24 &^ int(r26))
		case 0:
			a24 = -9223372036854775807
		default:
			a24 = (min(a24, len(a23)) &^ int(f2i(g_float64)))
		}
	case 4:
		{
			a24 |= max((-len(a23)), (a24 | int(g_int64)))
			a24 ^= (a24 + (max(len(a23), 73246250019943236) &^ (a24 + 7147998287694326094)))
			a24 |= a24
		}
		a24 = int((max(g_int32, g_int32) / (g_int32 | 1)))
	default:
		if !(g_bool != g_bool) {
			v29 := float32(float32(g_uint16))
			a24 = int(((a24 << (g_uint32 & 7)) - len(a23)))
			a23 = clip((a23 + ((a23 + a23) + (a23 + a23))))
			_ = v29
		}
	}
	if g_bool {
		return
	}
	return (a25 << 38)
}

func core0() {
	{
		L31:
		for i30 := 0; i30 < 5; i30++ {
			switch x := i30; x & 7 {
			case 1:
				v32 := uint16(g_uint16)
				v33 := &v32
				mix(uint64(v32))
				mix_p_uint16(v33)
			case 4, 7:
				var v34 float64 = (float64((g_float32 + g_float32)) + ((g_float64 * g_float64) / (g_float64 / float64(0.3171093259109863))))
				mix(fb(v34))
				fallthrough
			case 3:
				var v35 map[string]int64 = map[string]int64{"😀": int64(-0x8000000000000000), "\x00z": int64(18), "z z_z": int64(1884476170100151112)}
				v36 := ([]uint)([]uint{uint(9399450740371063960), uint(4611686018427387904)})
				mix_map_string_int64(v35)
				mix_sl_uint(v36)
			default:
				var v37 int8 = (-int8(max(g_int16, g_int16)))
				mix(uint64(v37))
			}
			_ = i30
			if !(g_string != g_string) {
				break L31
			}
		}
	}
	for i38 := range 6 {
		var v39 int = (i38 >> (((g_uint32 + uint32(3673457613)) + (g_uint32 &^ g_uint32)) % 33))
		if ((g_float64 - g_float64) != (g_float64 - float64(7))) {
			L41:
			for i40 := 0; i40 < 6; i40++ {
				v42 := int((^i40))
				mix(uint64(v42))
				_ = i40
				if ((g_float64 * g_float64) >= g_float64) {
					break L41
				}
			}
		}
		mix(uint64(v39))
		_ = i38
	}
	v43 := int64(g_int64)
	var v44 bool = (string(append([]byte((g_string + "ЖaQ")), (g_uint8 % (g_uint8 | 1)))) > g_string)
	switch x := ((g_int >> 8) * (g_int &^ g_int)); x & 7 {
	case 1:
		if (v44 == (g_uint8 != g_uint8)) {
			for i45 := 3; i45 >= 0; i45-- {
				v46 := S8(S8{uint8(12), [2]int{7, 12}, [3]int{9223372036854775806, 9223372036854775807, -8}, false})
				v46.f10[0] = (max(i45, (v46.f10[0] >> (g_uint32 & 63))) | min(v46.f10[1], int(f2i(g_float64))))
				v47 := string(clip(string(rune(g_int16))))
				mix_S8(v46)
				mixs(v47)
				_ = i45
			}
		} else {
		}
	case 0, 7:
		if !v44 {
		}
		for i48 := range 1 {
			{
			}
			_ = i48
		}
		fallthrough
	case 2:
		mix(uint64((+(g_uint16 &^ uint16(g_uint)))))
		mix(uint64(((g_int << (v43 & 7)) + int(g_int16))))
	}
	L50:
	for i49 := 1; i49 >= 0; i49-- {
		_ = i49
		if !v44 {
			break L50
		}
	}
	{
		switch x := ((g_int - 12) & g_int); uint8(x>>3) & 7 {
		case 3:
			fallthrough
		case 4, 1:
			if (string([]rune(g_string)) != (g_string + g_string)) {
				v44 = (((g_string != g_string) != (g_uint32 >= g_uint32)) != v44)
				var v51 uint32 = g_uint32
				mix(uint64(v51))
			} else {
			}
		case 7:
			v52 := int64((((v43 + v43) << 48) - (v43 % 3)))
			mix(uint64(v52))
		default:
			switch x := (g_int >> ((g_uint64 / (g_uint64 | 1)) % 8)); []string{"a", "z", "", "é"}[x&3] {
			case "":
				var v53 uint32 = ((+max(g_uint32, g_uint32)) / (g_uint32 | 1))
				mix(uint64(v53))
			case "a", "é":
			case "z":
			}
		}
	}
	var v54 uint = uint((uint32(g_uint32) / 3))
	mix(uint64(v43))
	mixb(v44)
	mix(uint64(v54))
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("custom", func() { panic(boompanics1{x}) })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+5]; mix(uint64(len(t))) })
	try("nil func", func() { var f func(int); f(x) })
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 3, 8
	i, a[i] = tr(1, j), tr(2, 6)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 6)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 6))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 6) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 6))
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

func gotos3() {
	i, n := 0, 8
loop:
	if i >= 10 {
		goto done
	}
	i++
	switch {
	case i%3 == 0:
		goto loop
	case i%7 == 3:
		n += 8
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 10 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 8:
				continue rows
			case c+r > 10+3:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v55 string = clip(((string(rune(g_uint8)) + string(append([]byte(g_string), g_uint8))) + g_string))
	var v56 uint64 = p22(string([]rune(v55)), ((len(v55) >> (g_uint8 & 31)) % (int(g_uint64) | 1)), uint64(uint64(g_uint8)))
	mixs(v55)
	mix(uint64(v56))
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("order2", order2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
