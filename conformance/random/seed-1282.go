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

var g_S5 S5 = S5{f6: [2]int{10}, f7: [3]int{4611686018427387903, -9223372036854775807}, f8: "_z", f9: "😀Q "}

var g__5_int [5]int = [5]int{9}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-1.5)

var g_int int = 6283204833661650003

var g_int16 int16 = int16(20)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(-6)

var g_int8 int8 = int8(-0x5e)

var g_sl_uint8 []uint8 = []uint8{uint8(61), uint8(127)}

var g_string string = "Ж世\n\""

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(0x9)

var g_uint64 uint64 = uint64(4571947333065077210)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(20)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
	mixb(x.f4)
}

func mix_S5(x S5) {
	mix__2_int(x.f6)
	mix__3_int(x.f7)
	mixs(x.f8)
	mixs(x.f9)
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

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int16(x map[string]int16) {
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

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
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

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
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
	f2 uint16
	f3 [3]int
	f4 bool
}

type S5 struct {
	f6 [2]int
	f7 [3]int
	f8 string
	f9 string
}

type S10 struct {
	f11 uint
	f12 bool
	f13 string
}

func p14(a15 int, a16 bool, a17 bool) (r18 int16) {
	if !a16 {
		var v19 int64 = ((int64(f2i(g_float64)) >> 40) & ((g_int64 / (g_int64 | 1)) * (g_int64 << (g_uint32 % 8))))
		_ = v19
	}
	a15 = (a15 >> 12)
	if (a17 == false) {
		return
	}
	return max(r18, r18)
}

func p20(a21 string, a22 int64, a23 int32) (r24 bool) {
	var v25 int8 = (g_int8 &^ (g_int8 / 100))
	_ = v25
	if (len(a21) >= -887414294464575768) {
		return
	}
	return (r24 == (r24 != true))
}

func core0() {
	for i26 := 7; i26 >= 0; i26-- {
		v27 := int64(int64(-9223372036854775807))
		switch x := i26; uint8(x>>3) & 7 {
		case 0:
		case 7, 1:
			switch x := i26; x & 7 {
			case 3:
			case 1, 0:
				mix(uint64((-g_uint8)))
				fallthrough
			case 6:
			default:
			}
			v28 := string(clip(sub(string(rune((-g_int16))), int(f2i((g_float64 + float64(-1.5)))), (i26 << ((g_int16 ^ g_int16) & 7)))))
			mixs(v28)
		case 6:
			v29 := uint8(uint8(int64(p14(i26, g_bool, true))))
			{
			}
			mix(uint64(v29))
		}
		if ((g_float64 - g_float64) == (g_float64 - float64(0.1))) {
			if ((g_string + "世zz\"a") <= " ") {
			} else {
				var v30 string = clip((string(rune((g_uintptr << (g_uint16 % 33)))) + sub((g_string + g_string), int(f2i(g_float64)), (i26 << (g_uint16 % 70)))))
				mixs(v30)
			}
		} else {
			switch x := (i26 / (int(v27) | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "é", "0":
				var v31 uint64 = (^((g_uint64 * g_uint64) + (g_uint64 ^ uint64(11074930374998002945))))
				mix(uint64(v31))
			case "":
			default:
			}
		}
		mix(uint64(v27))
		_ = i26
	}
	var v32 bool = p20((g_string + (g_string + g_string)), int64(3), min(g_int32, g_int32))
	mixb(v32)
}

func slices1() {
	a := make([]int, 5, 9)
	for i := range a {
		a[i] = []int{6721476700755111806, 6, 5959966734972553161, 8}[i%4]
	}
	b := append(a, 1789431962292071982)
	c := append(a, -9, 20)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[1:1:1]
	e := append(d, 3)
	if len(e) > 0 {
		e[0] = -9
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[1:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[1:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 3
	g[0] = 20
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 1+1)
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
	mix_sl_int(c)
}

type keymaps2 struct {
	a uint8
	b bool
}

func maps2() {
	m := map[uint8]string{}
	for i := range 21 {
		k := uint8((i >> ((g_uint64 ^ uint64(9207784122063163836)) % 33)))
		m[k] += "Ж\" "
		if i%5 == 0 {
			delete(m, uint8(14))
		}
	}
	v, ok := m[uint8(0)]
	mixs(v)
	mixb(ok)
	mix_map_uint8_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{uint8(14), true}: 1}
	sk[keymaps2{uint8(0), false}]++
	sk[keymaps2{uint8(14), true}] += 5
	mix(uint64(sk[keymaps2{uint8(14), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = uint8(0x65)
	mixb(pm[1].b && pm[1].a == uint8(0x65))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](21)))
	clear(ik)
	var nilmap map[uint8]string
	_, ok = nilmap[uint8(6)]
	delete(nilmap, uint8(6))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type boxgenmeth3[T any] struct{ xs []T }

func (b *boxgenmeth3[T]) Map[R any](f func(T) R) *boxgenmeth3[R] {
	r := &boxgenmeth3[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth3[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth3 struct{ k int }

func (p plaingenmeth3) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth3[T any](x T) T { return x }

type fngenmeth3 func(int) int

func genmeth3() {
	b := &boxgenmeth3[uint16]{[]uint16{uint16(17), uint16(0x41e4), uint16(13), uint16(0x1)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 5
	{
		x, i = ((x ^ (i >> (g_uint % 33))) / (((i | x) / (x | 1)) | 1)), x
	}
	mixb(((x | (-i)) != ((i * i) & int(g_int32))))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth3{5}
	mix(uint64(p.Count([]int{1, 2, 1, 5}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth3.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth3{identgenmeth3, identgenmeth3[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth3
	mixs((<-ch)("q"))
	mix(uint64(fs[0](5) + fngenmeth3(identgenmeth3)(2) + len(fs)))
}

func core4() {
	switch x := ((g_int / 2) & (g_int * g_int)); uint8(x>>3) & 7 {
	case 2:
		L34:
		for i33 := uint8(16); i33 > 0; i33 /= 2 {
			for i35 := 6; i35 >= 0; i35-- {
				var v36 map[string]int16 = map[string]int16{"世": int16(13158), "\x00": int16(-0x6b7d), "Ж": int16(-9)}
				var v37 bool = (max(g_int8, g_int8) > int8(g_uint16))
				mix__5_int(g__5_int)
				mix_map_string_int16(v36)
				mixb(v37)
				_ = i35
			}
			_ = i33
			if p20(g_string, g_int64, (g_int32 &^ g_int32)) {
				break L34
			}
		}
		fallthrough
	case 7, 0:
		var v38 float64 = float64(g_int8)
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			if g_bool {
				v38 = (float64(g_int64) + (v38 / (v38 + float64(1e-300))))
			}
			fallthrough
		case "0", "z":
			mix(uint64(max(p14((g_int & g_int), !g_bool, !g_bool), int16((g_uint &^ uint(0x0))))))
			L40:
			for i39 := 1; i39 >= 0; i39-- {
				v41 := S1(S1{uint16(17), [3]int{-9, -7686711610930457751}, true})
				mix_S1(v41)
				_ = i39
				if g_bool {
					continue L40
				}
			}
		case "a":
			mix(uint64((int8(int64(f2i(v38))) % 100)))
		default:
			switch x := (int(f2i(v38)) * -7083254556472931392); []string{"a", "z", "", "é"}[x&3] {
			case "a":
				var v42 []uint8 = g_sl_uint8
				mix_sl_uint8(v42)
			case "0", "":
			case "z":
				v43 := S1(S1{f2: uint16(1), f3: [3]int{}, f4: false})
				v44 := &v43
				mix(uint64((v43.f3[0] * int((g_uint ^ g_uint)))))
				mix_S1(v43)
				mix_p_S1(v44)
			default:
			}
		}
		mix(fb(v38))
	case 3:
		{
			L46:
			for i45 := 0; i45 < 7; i45++ {
				_ = i45
				if p20((g_string + "é"), int64(f2i(g_float64)), (g_int32 << (g_uint8 % 33))) {
					continue L46
				}
			}
			v47 := uint64((((g_uint64 >> (g_uint32 & 31)) | min(g_uint64, g_uint64)) * (uint64(g_int8) * g_uint64)))
			mix(uint64(v47))
		}
	default:
		v48 := float32(((float32(g_float64) + (g_float32 + float32(1e-20))) / float32((g_uintptr ^ g_uintptr))))
		mix(fb(float64(v48)))
	}
	for i49 := range 4 {
		_ = i49
	}
	v50 := uint64(max(g_uint64, (uint64(g_uint16) / 8)))
	switch x := ((g_int - g_int) << 25); x & 7 {
	case 5:
		if ((g_float64 == float64(-2.25e-7)) || (g_float64 > float64(0.1))) {
			{
				var v51 S5 = g_S5
				mix_S5(v51)
			}
			if !p20("", g_int64, g_int32) {
				mix(fb(float64(float32(float64((g_int32 ^ g_int32))))))
			} else {
			}
			v52 := string(clip(g_string))
			v53 := &v52
			mixs(v52)
			mix_p_string(v53)
		}
		fallthrough
	case 1, 7:
		var v54 S5 = S5{[2]int{}, [3]int{7923692396655806936}, " ", "é"}
		for i55 := range 1 {
			v54.f7[2] = int(((g_uintptr * uintptr(12007218936192410289)) - uintptr(g_uint8)))
			{
				v54.f7[2] |= max((v54.f7[2] - int(g_uint8)), (^(i55 & v54.f6[1])))
				v54.f6[1] *= (-int(f2i((g_float64 + float64(-2.25e-7)))))
				v50 = v50
			}
			_ = i55
			if p20(string(append([]byte(v54.f8), g_uint8)), (g_int64 | g_int64), g_int32) {
				break
			}
		}
		mix_S5(v54)
	case 3:
		v56 := uint((((g_uint >> 29) | (g_uint * g_uint)) / 7))
		switch x := ((g_int & 13) % ((-g_int) | 1)); uint8(x>>3) & 7 {
		case 3:
			{
			}
			if !p20("界", int64(-0x7fffffffffffffff), g_int32) {
				var v57 uint16 = (uint16(g_uint16) &^ (max(g_uint16, g_uint16) & (g_uint16 / (g_uint16 | 1))))
				mix(uint64(v57))
			} else {
			}
			fallthrough
		case 2, 7:
			for i58 := 1; i58 >= 0; i58-- {
				v59 := string(clip((sub(sub("ЖЖ_", i58, i58), (i58 % 3), int(f2i(g_float64))) + string(rune(min(g_int8, int8(-5)))))))
				mixs(v59)
				_ = i58
			}
		case 4:
			var v60 bool = ((+(g_int / 10)) <= ((g_int - -9) &^ int(g_int)))
			v61 := &v60
			{
				mix(uint64(((g_int32 & (g_int32 << (g_uint8 % 70))) * ((g_int32 / 10) - (g_int32 - int32(-0x80000000))))))
			}
			mixb(v60)
			mix_p_bool(v61)
		}
		mix(uint64(v56))
	default:
		v62 := uint64(max(((v50 + v50) / 3), min(v50, uint64(782041849914979111))))
		mix(uint64(v62))
	}
	var v63 int16 = (p14(min(g_int, 7), (g_bool || true), (g_bool || g_bool)) * (g_int16 / (max(g_int16, g_int16) | 1)))
	mix(uint64(v50))
	mix(uint64(v63))
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("maps2", maps2)
	run("genmeth3", genmeth3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
