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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-1.5)

var g_int int = -5985716350913267705

var g_int16 int16 = int16(12)

var g_int32 int32 = int32(0xb)

var g_int64 int64 = int64(-0x9)

var g_int8 int8 = int8(4)

var g_sl_int []int = []int{3127750449433593741, -7}

var g_string string = "\t界z\""

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(14)

var g_uint32 uint32 = uint32(2900268519)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(125)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
	mixs(x.f4)
	mix__3_int(x.f5)
}

func mix__1_int16(x [1]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int16
	f3 [3]int
	f4 string
	f5 [3]int
}

func p6(a7 bool) (r8 uint16) {
	switch x := ((g_int << (g_uint8 & 63)) - int(g_uintptr)); x & 7 {
	case 6:
		if (a7 || (a7 && a7)) {
		}
		if ((g_int % 7) <= (+g_int)) {
			v9 := int16(((g_int16 * int16(0x4000)) / ((g_int16 * (g_int16 << (r8 % 70))) | 1)))
			_ = v9
		}
	case 4, 7:
		switch x := int(int16(g_int)); x & 7 {
		case 4:
			var v10 int8 = ((min(g_int8, g_int8) / ((g_int8 - g_int8) | 1)) & ((g_int8 << (g_int16 & 7)) / 64))
			_ = v10
		case 1, 2:
			fallthrough
		case 5:
			v11 := uintptr(uintptr(20))
			v12 := &v11
			_ = v11
			_ = v12
		default:
		}
		if (!a7 != (g_int <= g_int)) {
			var v13 string = clip(sub(string(append([]byte(string([]rune(g_string))), (-g_uint8))), max((g_int >> 34), g_int), ((^g_int) << ((g_uint8 << 56) % 8))))
			v14 := &v13
			_ = v13
			_ = v14
		}
	case 5:
		v15 := ([]string)([]string{"\x00é_a", "", "€é "})
		_ = v15
	default:
		v16 := uint((g_uint + ((g_uint &^ g_uint) ^ (g_uint >> (r8 & 31)))))
		v17 := &v16
		_ = v16
		_ = v17
	}
	if !(g_int >= 4611686018427387903) {
		var v18 []int = g_sl_int
		switch x := int(g_uint64); x & 7 {
		case 5:
		case 6, 1:
		case 7:
		default:
			r8 = uint16(((g_int32 + g_int32) - (g_int32 << (g_uint8 % 70))))
		}
		_ = v18
	} else {
	}
	var v19 int64 = (((g_int64 ^ int64(-5050235922146665099)) << 4) % 100)
	_ = v19
	if !a7 {
		return
	}
	return r8
}

func p20(a21 bool, a22 bool, a23 string) (r24 uintptr) {
	v25 := ([]int)([]int{11})
	v26 := bool((g_float64 <= float64((g_uint16 / (g_uint16 | 1)))))
	v27 := &v26
	_ = v25
	_ = v26
	_ = v27
	if a21 {
		return
	}
	return (+(r24 / (r24 | 1)))
}

func p28(a29 int32) (r30 string) {
	{
	}
	for i31 := 0; i31 < 3; i31++ {
		v32 := ([5]uint8)([5]uint8{uint8(11), uint8(231), uint8(0x7), uint8(64), uint8(10)})
		_ = v32
		_ = i31
	}
	if !g_bool {
		return
	}
	return clip((r30 + sub("", -2, -7)))
}

func p33(a34 int, a35 string) (r36 bool) {
	v37 := float64(float64((min(g_uint8, g_uint8) + (g_uint8 / (g_uint8 | 1)))))
	switch x := int(max(g_uint64, g_uint64)); x & 7 {
	case 6:
		if ((r36 != r36) && r36) {
			a34 += (((+len(a35)) % (a34 | 1)) &^ (a34 &^ int(g_int16)))
			a34 -= -480886539682879348
		}
		if ((a35 + "€") == sub(a35, a34, a34)) {
			a34 *= int(f2i(v37))
			a34--
			a34 = (^(a34 + (a34 & 12)))
		}
	case 1, 3:
		a34 *= 6
		v38 := uint8((((g_uint8 &^ g_uint8) / 7) << (len(a35) & 31)))
		_ = v38
	case 5:
		a34 = (len(a35) >> (((g_uint32 &^ g_uint32) & (g_uint32 / 3)) % 8))
		r36 = (((len(a35) % 100) << 64) <= int((g_int64 | g_int64)))
	}
	var v39 uint64 = ((min(g_uint64, g_uint64) / (uint64(g_uint16) | 1)) ^ uint64(16))
	_ = v37
	_ = v39
	if (a34 != len(a35)) {
		return
	}
	return (float64(g_uint32) != g_float64)
}

func p40(a41 bool, a42 string) (r43 bool) {
	if (r43 != (len(a42) > len(a42))) {
		v44 := S1(S1{int16(1), [3]int{}, "0\x00ß", [3]int{12, -6, 17}})
		v45 := (map[uint8]string)(map[uint8]string{uint8(28): "a", uint8(12): "\nza0€", uint8(14): "QЖéa"})
		_ = v44
		_ = v45
	}
	switch x := len(a42); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		v46 := uint(uint(g_int16))
		_ = v46
	case "", "0":
		switch x := int(f2i((g_float64 * g_float64))); []string{"a", "z", "", "é"}[x&3] {
		case "z":
		case "é", "0":
			a42 = clip(string(append([]byte(sub((a42 + "Ж\t\x00é"), (len(a42) ^ 4611686018427387904), (len(a42) % (len(a42) | 1)))), min((g_uint8 ^ g_uint8), (g_uint8 * uint8(181))))))
			a42 = clip(p28(int32(0)))
			fallthrough
		case "a":
			a42 = clip(string(append([]byte(a42), sat(string(rune(g_uint8)), (+len(a42))))))
		default:
		}
	case "a":
		switch x := (len(a42) * (len(a42) ^ 5097386273457647514)); uint8(x>>3) & 7 {
		case 3:
			r43, a41 = !!!r43, false
			fallthrough
		case 2, 1:
		case 0:
			v47 := ([]string)([]string{"\"Ж\t", "\t 界aa", "a😀\x00_"})
			_ = v47
		default:
			v48 := ([]int16)([]int16{int16(-3), int16(0x7fff)})
			_ = v48
		}
	default:
		if (float64(g_int16) != (g_float64 - float64(3.141592653589793))) {
		} else {
		}
	}
	if !a41 {
		if (len(a42) <= (len(a42) << (g_uint16 & 63))) {
			v49 := float64(((g_float64 / (g_float64 * g_float64)) + (float64(g_uint16) + (g_float64 + g_float64))))
			v50 := &v49
			_ = v49
			_ = v50
		} else {
			a41 = (((g_float64 * g_float64) / (g_float64 * float64(3.141592653589793))) >= ((g_float64 / g_float64) / g_float64))
		}
		if (!a41 && !a41) {
		} else {
		}
		for i51 := 7; i51 >= 0; i51-- {
			_ = i51
		}
	} else {
		{
			a41 = (p33((len(a42) % (len(a42) | 1)), string(rune(g_uint))) == a41)
		}
		{
			var v52 uint64 = uint64(g_uint8)
			_ = v52
		}
	}
	if (len(a42) != 15) {
		return
	}
	return p33(min(len(a42), len(a42)), (a42 + a42))
}

func core0() {
	if ((g_float64 / g_float64) == float64(g_float32)) {
		{
			for i53 := 6; i53 >= 0; i53-- {
				var v54 bool = ((string([]rune(g_string)) + sub(g_string, i53, i53)) != ((g_string + g_string) + p28(g_int32)))
				mixb(v54)
				_ = i53
			}
		}
	} else {
		var v55 uint = (((g_uint >> (g_uint16 % 8)) + (g_uint % (g_uint | 1))) % ((g_uint &^ (g_uint / (g_uint | 1))) | 1))
		var v56 int32 = int32(((g_int64 &^ g_int64) % ((g_int64 &^ g_int64) | 1)))
		mix(uint64(v55))
		mix(uint64(v56))
	}
	{
		var v57 uint8 = (((g_uint8 | g_uint8) % (g_uint8 | 1)) * uint8(0x5))
		mix(uint64(v57))
	}
	v58 := S1(S1{f2: int16(0xb), f3: [3]int{-1613593037930898823, 7805708608401523221}, f5: [3]int{-9, 9223372036854775807}})
	v58 = S1{int16(12), [3]int{6, -4}, "\t\x00\n", [3]int{4611686018427387904, 14}}
	v58.f4 = clip((v58.f4 + string(rune((g_uint % (g_uint | 1))))))
	v58.f2 |= min(v58.f2, ((v58.f2 >> 13) - (v58.f2 + v58.f2)))
	switch x := v58.f3[2]; []string{"a", "z", "", "é"}[x&3] {
	case "z":
		v59 := int16((((v58.f2 | v58.f2) << ((g_int64 % (g_int64 | 1)) & 63)) | int16(v58.f5[0])))
		mix(uint64(v59))
	case "a", "é":
		var v60 int16 = max(((v58.f2 - v58.f2) % (v58.f2 | 1)), min(v58.f2, (v58.f2 / 3)))
		v58 = S1{int16(-8646), [3]int{2927979648324164009, 2, -5}, "界", [3]int{-5409935436536734867}}
		mix(uint64(v60))
	case "0":
		v58.f5[2]--
		if (min(v58.f5[1], v58.f3[2]) <= (v58.f5[0] % 3)) {
			v58.f5[1] = (-v58.f5[0])
		} else {
			mixs(v58.f4)
			L62:
			for i61 := 0; i61 < 5; i61++ {
				v58.f3[2] = int(int8((g_int64 &^ g_int64)))
				v63 := uint16(p6((v58.f4 >= string(append([]byte(v58.f4), g_uint8)))))
				mix(uint64(v63))
				_ = i61
				if (v58.f4 >= string(append([]byte(v58.f4), uint8(14)))) {
					continue L62
				}
			}
		}
	default:
		v58.f5[2] = 10
	}
	switch x := (v58.f3[2] / ((v58.f3[2] >> (g_uint % 70)) | 1)); x & 7 {
	case 0:
		v58.f4 = clip(string([]rune(v58.f4)))
		v58 = v58
	case 1, 2:
		switch x := (^v58.f3[2]); uint8(x>>3) & 7 {
		case 7:
			for i64 := 0; i64 < 2; i64++ {
				v58.f3[2] -= (((v58.f3[0] / 8) >> (g_uint & 7)) / 7)
				_ = i64
			}
			var v65 map[string]string = map[string]string{"€😀": "😀\"z\n0", "世ßé\t": ""}
			mix_map_string_string(v65)
			fallthrough
		case 2, 1:
			var v66 string = clip(p28(int32(g_int32)))
			switch x := (int(f2i(g_float64)) | min(len(v66), len(v66))); x & 7 {
			case 2:
				v58.f5[2] *= int((min(g_int8, g_int8) &^ (g_int8 &^ g_int8)))
			case 3, 0:
				v58.f5[1] -= int(f2i(float64(float32(g_int32))))
				v58.f3[2]++
			case 1:
				v58 = v58
			default:
				var v67 [1]int16 = [1]int16{int16(32767)}
				mix__1_int16(v67)
			}
			mixs(v66)
			fallthrough
		case 5:
			{
				v58 = v58
				v58.f3[2] = ((v58.f3[0] << ((g_uint32 | g_uint32) & 31)) * (int(v58.f3[1]) &^ (v58.f5[2] + v58.f3[2])))
			}
			mix(uint64(v58.f2))
		}
	case 7:
		v58.f5[0] = (int(f2i((g_float64 + g_float64))) - (v58.f5[2] << ((g_uint >> (g_uint16 % 8)) % 8)))
	default:
		var v68 string = clip(v58.f4)
		mixs(v68)
	}
	mix_S1(v58)
}

func pickswitches1(x int32) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 2, 13:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 18:
	if false {
		y = ((y ^ int32(r)) / (y | 1))
	} else {
		r = (r / ((-r) | 1))
	}
	switch x := ((r << (g_uint & 31)) & (r / (r | 1))); uint8(x>>3) & 7 {
	case 2:
		v69 := string(clip((g_string + g_string)))
		r = int((g_int64 & (-g_int64)))
		mixs(v69)
	case 0, 7:
		mix_map_uint8_int(map[uint8]int{})
		r++
	case 4:
		r = int((uint8(g_uint16) / 2))
		r = 20
	}
		r += 100
	case 24, 23, 27:
		r += 1000
		switch {
		case y > 5:
			r++
		case y == 24:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches1(s string) int {
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

func switches1() {
	for x := range int32(40) {
		mix(uint64(pickswitches1(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches1(s)))
	}
	switch tr(1, 5) {
	case tr(2, 3), tr(3, 5), tr(4, 5):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 5) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int32(5)
	switch e {
	case 5 + 100, "x", nil:
		mix(5)
	case int32(5):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
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
	b := &boxgenmeth2[uint16]{[]uint16{uint16(1), uint16(44911), uint16(42461), uint16(8)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 5
	var v70 []uint8 = []uint8{uint8(0)}
	if (p33(len(v70), "z世é😀Q") != !g_bool) {
		i, x = 2, (len(v70) % (x | 1))
		x -= (i << (uint64((-g_uint32)) % 8))
	} else {
		var v71 uint64 = (^(+min(g_uint64, uint64(1631850288735960199))))
		v72 := &v71
		mix(uint64(v71))
		mix_p_uint64(v72)
	}
	mix_sl_uint8(v70)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth2{5}
	mix(uint64(p.Count([]int{1, 2, 1, 5}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth2.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth2{identgenmeth2, identgenmeth2[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth2
	mixs((<-ch)("q"))
	mix(uint64(fs[0](5) + fngenmeth2(identgenmeth2)(2) + len(fs)))
}

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("nil array", func() { var p *[4]int; mix(uint64(p[x&3])) })
	try("compare", func() { a := any([]int{1}); mixb(a == any([]int{1})) })
	try("nil iface", func() { var i interface{ M() }; i.M() })
	try("nil store", func() { var p *struct{ a, b int }; p.b = x })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("slice low", func() { s := []int{1, 2}; mix(uint64(len(s[x+1:]))) })
}

func main() {
	run("core0", core0)
	run("switches1", switches1)
	run("genmeth2", genmeth2)
	run("panics3", panics3)
	fmt.Printf("checksum %d\n", sum)
}
