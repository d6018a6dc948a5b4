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

var g__5_uint8 [5]uint8 = [5]uint8{uint8(15), uint8(0x3)}

var g_bool bool = true

var g_float64 float64 = float64(1)

var g_int int = 17

var g_int16 int16 = int16(1)

var g_int32 int32 = int32(-1077103784)

var g_int64 int64 = int64(7)

var g_int8 int8 = int8(14)

var g_string string = "_é"

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(0xc)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(0x12)

var g_uintptr uintptr = uintptr(0)

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

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint16(x *uint16) {
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
	f2 [2]int
}

func p3(a4 string, a5 bool) (r6 uintptr) {
	a5 = (!(g_float64 <= g_float64) != (max(g_int8, int8(0x2)) == (g_int8 + int8(-0x4))))
	switch x := int(len(a4)); x & 7 {
	case 7:
		if !a5 {
			a4 = clip(string(rune(uint32(int16(r6)))))
		} else {
		}
		a4 = clip(string(append([]byte(a4), sat("", int(g_int64)))))
	case 2, 5:
		L8:
		for i7 := 0; i7 < 2; i7++ {
			_ = i7
			if ((i7 | i7) <= int(g_int8)) {
				continue L8
			}
		}
	case 0:
		var v9 string = clip(string([]rune(string(append([]byte(string(append([]byte(a4), g_uint8))), (g_uint8 >> (g_int64 & 31)))))))
		if a5 {
			var v10 uint = (+(g_uint | uint(g_uint)))
			_ = v10
		} else {
			v11 := int32((((g_int32 - g_int32) << ((g_int8 / (g_int8 | 1)) & 31)) * ((g_int32 >> 5) | (g_int32 - int32(-897644514)))))
			_ = v11
		}
		_ = v9
	default:
		if ((a5 && a5) == (g_int64 != g_int64)) {
			a5 = (min((g_uint32 >> (g_uint % 33)), (^g_uint32)) == ((g_uint32 * uint32(472617083)) - (g_uint32 >> 62)))
		}
	}
	if true {
		return
	}
	return uintptr(g_int16)
}

func p12(a13 string) (r14 uint8) {
	{
		var v15 uint64 = ((uint64(g_int64) - max(g_uint64, g_uint64)) / (max(g_uint64, (g_uint64 &^ g_uint64)) | 1))
		_ = v15
	}
	{
		switch x := min((len(a13) << (r14 & 7)), len(a13)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "0", "z":
			var v16 []uint64 = []uint64{uint64(12840904896674664038), uint64(18446744073709551614), uint64(18446744073709551615), uint64(0x7)}
			_ = v16
			fallthrough
		case "":
			v17 := bool(!((g_float64 <= float64(-2.25e-7)) && (len(a13) < len(a13))))
			_ = v17
		default:
			var v18 [1]uint8 = [1]uint8{}
			_ = v18
		}
	}
	var v19 int32 = (g_int32 << ((^min(g_int32, g_int32)) & 63))
	_ = v19
	if !g_bool {
		return
	}
	return r14
}

func p20(a21 int, a22 int, a23 bool) (r24 int8) {
	{
		if ((g_string + "😀_") < string(rune(g_uintptr))) {
			a21 = (a21 + ((a22 >> 16) << ((g_uint16 &^ g_uint16) % 70)))
			a21, a22 = (((a22 &^ 7942983241365290540) | a21) | int((g_uint64 >> 50))), (a22 >> ((g_uintptr >> (a21 & 7)) & 31))
			a21 = int(f2i(float64(float32(r24))))
		}
		{
			a22 *= int(int16((g_int16 * g_int16)))
			r24 = (((r24 / (r24 | 1)) << ((g_uint64 ^ g_uint64) & 7)) &^ (r24 % 7))
			a22 &= (int(f2i(float64(g_int16))) &^ ((a21 >> (g_uint32 % 8)) & int(g_int64)))
		}
		for i25 := 0; i25 < 1; i25++ {
			a22 = (int((g_int64 / (g_int64 | 1))) << (((g_uint & g_uint) / 2) % 8))
			var v26 [5]uint8 = g__5_uint8
			v27 := string(clip(g_string))
			_ = v26
			_ = v27
			_ = i25
		}
	}
	a21, a22 = (a21 % 64), a21
	if true {
		return
	}
	return (r24 | (r24 / (r24 | 1)))
}

func p28(a29 int32) (r30 uintptr) {
	if (!g_bool != !g_bool) {
		if ((g_bool && true) || g_bool) {
			r30 -= (r30 % ((r30 | (r30 % 8)) | 1))
		}
	} else {
		v31 := S1(S1{[2]int{4611686018427387903, -2}})
		v32 := &v31
		v33 := ([]int)([]int{2, 4810845921265688674, 10, 9223372036854775807, -7229386468601092122})
		_ = v31
		_ = v32
		_ = v33
	}
	switch x := (g_int &^ (g_int * 9223372036854775806)); uint8(x>>3) & 7 {
	case 5:
		v34 := string(clip(sub(((g_string + "\t_\"a世") + string(rune(a29))), (g_int >> 5), int((g_uint32 | g_uint32)))))
		a29 = ((a29 >> 21) << (r30 & 7))
		_ = v34
	case 4, 6:
	case 7:
	}
	if ((g_float64 * float64(0)) == (g_float64 / g_float64)) {
		for i35 := range 6 {
			v36 := S1(S1{f2: [2]int{-9223372036854775808, 20}})
			_ = v36
			_ = i35
			if g_bool {
				break
			}
		}
	} else {
		v37 := bool((((g_float64 > g_float64) != (g_float64 < g_float64)) != !!g_bool))
		_ = v37
	}
	if (string(append([]byte(g_string), uint8(84))) == (g_string + g_string)) {
		if (g_bool != (g_int == 5)) {
		} else {
			var v38 uint = (((g_uint | g_uint) ^ g_uint) % 64)
			_ = v38
		}
		v39 := float64((float64(a29) / (-(g_float64 + g_float64))))
		_ = v39
	} else {
		v40 := ([5]uint16)([5]uint16{uint16(7), uint16(0)})
		_ = v40
	}
	if (g_int > g_int) {
		return
	}
	return ((r30 &^ uintptr(1)) * uintptr(g_uint8))
}

func p41(a42 uint8) (r43 int16) {
	switch x := int((g_int % 64)); uint8(x>>3) & 7 {
	case 3:
		var v44 bool = (((g_string + g_string) + string([]rune(g_string))) <= string(rune((g_uint16 >> (g_uint32 & 31)))))
		_ = v44
	case 4, 0:
		fallthrough
	case 7:
		if (g_bool && (g_int == g_int)) {
			var v45 int64 = (((g_int64 % (g_int64 | 1)) + int64(r43)) >> (min((g_uint32 / (g_uint32 | 1)), (g_uint32 % 64)) & 31))
			_ = v45
		}
	default:
	}
	if (!g_bool || (g_bool != g_bool)) {
		var v46 map[string]string = map[string]string{"\ta": "😀", "_😀\nz": "\n世"}
		_ = v46
	}
	if (g_int >= 2) {
		return
	}
	return r43
}

func core0() {
	var v47 uint16 = uint16(0)
	v48 := &v47
	{
		mixs((((g_string + "Ж\x00z界") + (g_string + "_€世")) + "€世😀界\x00"))
		for i49 := 0; i49 < 1; i49++ {
			{
			}
			var v50 []int = []int{-9223372036854775807, -9, 13, 4611686018427387904}
			v51 := &v50
			mix_sl_int(v50)
			mix_p_sl_int(v51)
			_ = i49
		}
	}
	if ((g_int32 != g_int32) || (g_uint8 < g_uint8)) {
		v52 := bool(((g_bool && !g_bool) || !(g_bool && true)))
		mixb(v52)
	}
	mix(uint64(v47))
	mix_p_uint16(v48)
}

const (
	aconsts1 = iota * 7
	bconsts1
	_
	cconsts1 = 1 << (iota + 1)
	dconsts1
	econsts1, fconsts1 = iota, "s7"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 97
const (
	thirdconsts1          = 21.0 / 7
	rconsts1              = 'a' + iota*1
	tconsts1    int64        = 115
	maskconsts1           = ^uint32(0) >> 1
	big2consts1           = bigconsts1 >> (97 - 1) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 7)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

type boxgenmeth2[T any] struct{ xs []T }

func (b *boxgenmeth2[T]) Map[R any](f func(T) R) *boxgenmeth2[R] {
	r := &boxgenmeth2[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth2[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth2 struct{ k int }

func (p plaingenmeth2) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth2[T any](x T) T { return x }

type fngenmeth2 func(int) int

func genmeth2() {
	b := &boxgenmeth2[string]{[]string{" ß", "ß\nßQé", "\"世é0é", "\n\""}}
	c := b.Map(func(z string) int {
		x, i := len(z), 4
	x ^= (x / 64)
	i = (i / (x | 1))
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

type keymaps3 struct {
	a uint8
	b bool
}

func maps3() {
	m := map[uint8]string{}
	for i := range 19 {
		k := uint8(i)
		m[k] += "世\n界Qa"
		if i%5 == 0 {
			delete(m, uint8(191))
		}
	}
	v, ok := m[uint8(64)]
	mixs(v)
	mixb(ok)
	mix_map_uint8_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{uint8(191), true}: 1}
	sk[keymaps3{uint8(64), false}]++
	sk[keymaps3{uint8(191), true}] += 5
	mix(uint64(sk[keymaps3{uint8(191), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = uint8(48)
	mixb(pm[1].b && pm[1].a == uint8(48))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](19)))
	clear(ik)
	var nilmap map[uint8]string
	_, ok = nilmap[uint8(12)]
	delete(nilmap, uint8(12))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("genmeth2", genmeth2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
