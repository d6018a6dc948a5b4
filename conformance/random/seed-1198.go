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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 1882702006234015932

var g_int16 int16 = int16(19)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(-2777042487429637199)

var g_int8 int8 = int8(10)

var g_string string = "\x00_"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(0xa)

var g_uint64 uint64 = uint64(0x4)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(1259420819613108952)

func mix_S8(x S8) {
	mix(uint64(x.f9))
	mixs(x.f10)
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 bool
}

type S4 struct {
	f5 [3]int
	f6 [1]int
	f7 [2]int
}

type S8 struct {
	f9 int16
	f10 string
}

func p11(a12 int8) (r13 string) {
	if false {
		r13 = clip(sub((r13 + sub(r13, len(r13), len(r13))), (len(r13) / (len(r13) | 1)), 1))
	} else {
	}
	if ((g_bool && g_bool) && (g_float64 > float64(78.908548536652))) {
		for i14 := 4; i14 >= 0; i14-- {
			v15 := float64((g_float64 + (g_float64 - (g_float64 + float64(0)))))
			_ = v15
			_ = i14
		}
	}
	{
		v16 := ([5]uint8)([5]uint8{uint8(62), uint8(67)})
		v17 := &v16
		if (float64(g_int32) != (g_float64 / g_float64)) {
		}
		r13 = clip(sub((r13 + (r13 + r13)), int(f2i((g_float64 + g_float64))), (len(r13) % 2)))
		_ = v16
		_ = v17
	}
	if (len(r13) >= len(r13)) {
		return
	}
	return clip(sub(string(rune(g_int16)), (len(r13) % (len(r13) | 1)), int(a12)))
}

func p18(a19 uint64, a20 int, a21 bool) (r22 uint32) {
	v23 := uint(uint(g_uintptr))
	{
		a20 += ((-a20) + (a20 >> ((a19 ^ a19) % 8)))
	}
	a20 = -3
	var v24 uint8 = (((g_uint8 ^ uint8(4)) << 22) - g_uint8)
	_ = v23
	_ = v24
	if (a20 <= 1) {
		return
	}
	return ((r22 * uint32(3754853430)) ^ r22)
}

func p25(a26 bool, a27 string, a28 bool) (r29 bool) {
	v30 := int16(int16((g_int16 &^ int16(g_int64))))
	switch x := ((len(a27) << (g_uint64 % 70)) / ((len(a27) >> (g_uint32 & 31)) | 1)); x & 7 {
	case 1:
		var v31 float32 = float32(16777217)
		_ = v31
	case 2, 3:
		if !a28 {
			v32 := uint16(g_uint16)
			_ = v32
		}
	case 6:
		v33 := ([]int)([]int{4611686018427387904, -6, -8, -9, -307168221737691723})
		_ = v33
	}
	_ = v30
	if (g_int64 >= g_int64) {
		return
	}
	return a26
}

func core0() {
	var v34 uint = ((g_uint * (g_uint - uint(13))) << 43)
	var v35 uint = ((v34 / (v34 | 1)) + (-v34))
	if ((g_int & g_int) > (g_int * g_int)) {
		var v36 string = clip((p11(int8(g_uintptr)) + p11((g_int8 ^ g_int8))))
		mixs(v36)
	}
	mixb((((g_bool || g_bool) && p25(g_bool, g_string, true)) != (float64(g_float32) <= (g_float64 / float64(636.3376920084088)))))
	for i37 := range 7 {
		_ = i37
		if (i37 < i37) {
			continue
		}
	}
	{
		switch x := int((v35 % 2)); x & 7 {
		case 2:
			L39:
			for i38 := 0; i38 < 6; i38++ {
				var v40 map[int]string = map[int]string{int(8): "\nz _ ", int(24): "\"\t", int(26): "z "}
				mix_map_int_string(v40)
				_ = i38
				if ((g_int16 <= g_int16) || !g_bool) {
					continue L39
				}
			}
		case 1, 5:
		case 6:
			var v41 int32 = int32((^v34))
			mix(uint64(v41))
		}
		mix(uint64(uintptr(g_uint64)))
	}
	switch x := int((g_int16 & g_int16)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		switch x := g_int; x & 7 {
		case 2:
			v42 := string(clip((p11((g_int8 &^ g_int8)) + p11(int8(g_uint32)))))
			for i43 := 0; i43 < 4; i43++ {
				var v44 []int = []int{9223372036854775806, 8, 4611686018427387903}
				mix_sl_int(v44)
				_ = i43
			}
			mixs(v42)
		case 1, 5:
			v45 := string(clip((((g_string + g_string) + (g_string + g_string)) + string([]rune(sub(g_string, g_int, g_int))))))
			mixs(v45)
		case 3:
			var v46 int = (((g_int / (g_int | 1)) - int(g_uint32)) * ((g_int * 4611686018427387904) - (g_int * -4849338613769200575)))
			mix(uint64(v46))
		default:
		}
	case "", "é":
		v47 := ([]uint8)([]uint8{uint8(255)})
		v48 := &v47
		mix_sl_uint8(v47)
		mix_p_sl_uint8(v48)
	case "a":
		if (p25(g_bool, g_string, true) == (g_bool || false)) {
			if (string(append([]byte(g_string), g_uint8)) < string(rune(g_int8))) {
			} else {
				v49 := int64((((g_int64 ^ int64(4611686018427387904)) % (int64(g_int64) | 1)) / (int64((g_int8 >> (g_uint8 & 31))) | 1)))
				mix(uint64(v49))
			}
		} else {
			mix(fb(g_float64))
		}
		if ((g_string + "éz") != string(append([]byte(g_string), g_uint8))) {
			v50 := float32((g_float32 + (float32(g_float64) * float32(0))))
			if ((g_int + g_int) != g_int) {
			}
			v51 := S8(S8{f9: int16(0x10), f10: "界\t"})
			mix(fb(float64(v50)))
			mix_S8(v51)
		}
	default:
		for i52 := 0; i52 < 3; i52++ {
			switch x := (int(g_uint64) * (i52 &^ i52)); x & 7 {
			case 7:
			case 1, 3:
				mix_sl_uint8([]uint8{uint8(14), uint8(0xe), uint8(11)})
			case 0:
				var v53 uintptr = (((g_uintptr >> (g_uint16 % 70)) | (g_uintptr >> (g_int16 & 7))) + ((g_uintptr << (g_uint16 % 33)) * (g_uintptr << 23)))
				mix(uint64(v53))
			}
			v35, v34 = (v35 | (v34 & (v34 % (v35 | 1)))), (max(v34, v34) << 68)
			_ = i52
		}
	}
	mix(uint64(v34))
	mix(uint64(v35))
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
			if !yield(i*1, string(r)) {
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
	for a := range filteriters1(uptoiters1(5), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 37:
				break outer
			}
	a, b = -2810398341986934928, int(f2i(float64(g_uint)))
	var v54 uint32 = ((max(g_uint32, g_uint32) % ((g_uint32 / 10) | 1)) ^ (p18(g_uint64, b, g_bool) + min(g_uint32, uint32(1053677680))))
	a += (int((g_int64 ^ int64(-5))) &^ b)
	mix(uint64(v54))
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("a ß\x00Ж\x00") {
		mixs(s)
		if i > 37 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(5, 1)
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
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

type Innerstructs2 struct {
	X, Y int16
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int16
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: int16(0x5043)}, Pt: [2]int16{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int16(5)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: int16(5)}, 8}
	other := struct {
		Innerstructs2
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

func slices3() {
	a := make([]int64, 3, 6)
	for i := range a {
		a[i] = []int64{int64(-6217101449341300563), int64(10), int64(-4), int64(2)}[i%4]
	}
	b := append(a, int64(17))
	c := append(a, int64(4611686018427387903), int64(-0x1))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[1:1:1]
	e := append(d, int64(19))
	if len(e) > 0 {
		e[0] = int64(4611686018427387903)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[1:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[1:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(19)
	g[0] = int64(-0x1)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 1+1)
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

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("structs2", structs2)
	run("slices3", slices3)
	fmt.Printf("checksum %d\n", sum)
}
