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

var g_S1 S1 = S1{f2: true, f3: false, f4: "0😀", f5: ""}

var g__3_string [3]string = [3]string{"世", "é\téé", ""}

var g__3_uint8 [3]uint8 = [3]uint8{uint8(189)}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-1.5)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(0x5)

var g_int32 int32 = int32(0)

var g_int64 int64 = int64(-1)

var g_int8 int8 = int8(-9)

var g_string string = ""

var g_uint uint = uint(17)

var g_uint16 uint16 = uint16(65534)

var g_uint32 uint32 = uint32(3479652984)

var g_uint64 uint64 = uint64(10)

var g_uint8 uint8 = uint8(33)

var g_uintptr uintptr = uintptr(398589969721974646)

func mix_S1(x S1) {
	mixb(x.f2)
	mixb(x.f3)
	mixs(x.f4)
	mixs(x.f5)
}

func mix_S11(x S11) {
	mix__2_int(x.f12)
}

func mix_S6(x S6) {
	mix__3_int(x.f7)
	mixs(x.f8)
	mix__2_int(x.f9)
	mixb(x.f10)
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

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S11(x *S11) {
	if x != nil {
		mix_S11((*x))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 bool
	f4 string
	f5 string
}

type S6 struct {
	f7 [3]int
	f8 string
	f9 [2]int
	f10 bool
}

type S11 struct {
	f12 [2]int
}

func p13(a14 bool) (r15 int32) {
	{
		if a14 {
		} else {
			a14 = !((g_uint32 >> 48) != g_uint32)
		}
	}
	if (g_int > -9223372036854775808) {
		return
	}
	return ((r15 * r15) * (r15 & int32(-0x6be377f4)))
}

func p16(a17 bool, a18 string, a19 uintptr) (r20 uint64) {
	v21 := ([]uint8)([]uint8{uint8(15), uint8(186), uint8(1)})
	if (!a17 == (a17 != false)) {
		if (a17 && !a17) {
			var v22 [4]uint8 = [4]uint8{uint8(219), uint8(64)}
			a18 = clip(string([]rune(a18)))
			a17 = !(string(append([]byte(a18), uint8(19))) >= (a18 + a18))
			_ = v22
		} else {
		}
		for i23 := range 5 {
			_ = i23
		}
	} else {
		var v24 []string = []string{"界Q", "\x00\t", "a"}
		v25 := &v24
		_ = v24
		_ = v25
	}
	_ = v21
	if a17 {
		return
	}
	return (r20 & r20)
}

func p26(a27 string) (r28 bool) {
	var v29 float64 = (((-g_float64) * float64(0)) * float64((g_float32 + g_float32)))
	var v30 S1 = S1{f2: false, f4: "0\x00\t", f5: "_世z"}
	var v31 bool = (sub(string(rune(g_uint16)), (len(a27) &^ 9223372036854775806), (len(a27) / 8)) < (a27 + (v30.f4 + a27)))
	_ = v29
	_ = v30
	_ = v31
	if (r28 != true) {
		return
	}
	return !r28
}

func p32(a33 int8, a34 bool) (r35 string) {
	if ((r35 + r35) >= (r35 + r35)) {
		if (a34 || false) {
		}
		if (a34 == (g_float64 != g_float64)) {
		}
		r35 = clip((sub((r35 + r35), len(r35), (len(r35) / (len(r35) | 1))) + "\nQ"))
	} else {
		for i36 := 0; i36 < 3; i36++ {
			var v37 int = (len(r35) | int(i36))
			_ = v37
			_ = i36
			if !(g_uint8 >= g_uint8) {
				break
			}
		}
	}
	v38 := int16((((g_int16 + int16(25927)) >> 36) + g_int16))
	if ((g_uint32 * uint32(4)) > (g_uint32 << 45)) {
		var v39 int16 = (v38 << ((p16(true, "", g_uintptr) * (g_uint64 << 55)) % 70))
		_ = v39
	} else {
	}
	_ = v38
	if (a34 == a34) {
		return
	}
	return clip(sub(string(rune(g_uint)), int(g_int32), (len(r35) % 7)))
}

func p40(a41 string) (r42 uintptr) {
	switch x := int(len(a41)); x & 7 {
	case 7:
		a41 = clip(sub(string(append([]byte(a41), (g_uint8 << (g_uint % 8)))), 9223372036854775806, len(a41)))
		a41 = clip(string(rune((-int8(g_uint)))))
	case 4, 2:
		L44:
		for i43 := 7; i43 >= 0; i43-- {
			var v45 float64 = (((g_float64 - g_float64) + float64(g_uint)) - ((g_float64 - g_float64) / (g_float64 / g_float64)))
			var v46 [3]string = g__3_string
			_ = v45
			_ = v46
			_ = i43
			if !!g_bool {
				continue L44
			}
		}
		var v47 float64 = (((g_float64 - g_float64) - (g_float64 * float64(0.1))) + float64((len(a41) & len(a41))))
		_ = v47
	case 3:
		for i48 := int16(32); i48 > 0; i48 /= 2 {
			var v49 map[int]string = map[int]string{}
			_ = v49
			_ = i48
		}
	default:
	}
	if g_bool {
		v50 := string(clip((a41 + string(append([]byte(a41), uint8(r42))))))
		v51 := ([3]uint8)(g__3_uint8)
		_ = v50
		_ = v51
	} else {
	}
	var v52 float32 = (((g_float32 / g_float32) * float32(0)) * ((g_float32 + g_float32) + (g_float32 + g_float32)))
	v53 := &v52
	a41 = clip("\"z Жß")
	_ = v52
	_ = v53
	if false {
		return
	}
	return r42
}

func core0() {
	if true {
		switch x := int((g_int32 & g_int32)); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "z", "0":
			v54 := S1(g_S1)
			{
			}
			mix_S1(v54)
		case "a":
		default:
			mix(uint64(g_int64))
		}
	}
	v55 := int32(g_int32)
	v56 := S6(S6{[3]int{}, "z\"_z\"", [2]int{-7116684480774303225, 2622511686276278983}, false})
	switch x := v56.f7[2]; x & 7 {
	case 4:
		{
			v56.f10 = v56.f10
		}
	case 5, 1:
		v56.f7[2] = v56.f7[1]
	case 2:
		{
			v57 := uint16((uint16((g_uint8 / (g_uint8 | 1))) | (g_uint16 &^ g_uint16)))
			switch x := v56.f7[0]; x & 7 {
			case 4:
				mix(fb(float64(g_float32)))
				fallthrough
			case 0, 3:
				mix(uint64(g_uint))
			case 2:
				v56.f8 = clip((((v56.f8 + v56.f8) + (v56.f8 + v56.f8)) + string(rune((g_uintptr - uintptr(4611686018427387904))))))
			default:
				v58 := uint((((g_uint ^ g_uint) | (g_uint >> (v57 % 33))) | ((g_uint % 64) & (g_uint / 100))))
				mix(uint64(v58))
			}
			v59 := uint8((max(g_uint8, (^g_uint8)) * (uint8(g_int8) + g_uint8)))
			mix(uint64(v57))
			mix(uint64(v59))
		}
	default:
		switch x := ((v56.f9[1] &^ v56.f9[0]) - (v56.f9[0] / 64)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			v60 := uint(((uint(g_uint16) - g_uint) + uint((g_uintptr * g_uintptr))))
			mix(uint64(v60))
		case "z", "a":
			for i61 := 0; i61 < 1; i61++ {
				v56.f7[1] = i61
				v56.f9[0] = i61
				_ = i61
			}
			v56.f7[1] = ((v56.f9[1] >> (g_uint & 63)) % (v56.f7[2] | 1))
			fallthrough
		case "":
			{
				v56.f8 = clip((v56.f8 + v56.f8))
			}
			var v62 uintptr = ((g_uintptr + (g_uintptr & g_uintptr)) / (uintptr(g_uint32) | 1))
			mix(uint64(v62))
		default:
			{
				v56.f9[0] = 6915760553485457000
			}
		}
	}
	var v63 string = clip(string(append([]byte(string(rune(v55))), ((g_uint8 % (g_uint8 | 1)) << ((g_uint64 << (g_uint8 % 8)) % 33)))))
	v64 := int8(min((min(g_int8, g_int8) % 3), ((g_int8 >> (g_int64 & 31)) >> ((g_uint / 7) & 31))))
	mix(uint64(v55))
	mix_S6(v56)
	mixs(v63)
	mix(uint64(v64))
}

const (
	aconsts1 = iota * 5
	bconsts1
	_
	cconsts1 = 1 << (iota + 1)
	dconsts1
	econsts1, fconsts1 = iota, "s5"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 117
const (
	thirdconsts1          = 46.0 / 10
	rconsts1              = 'a' + iota*1
	tconsts1    int64        = 4
	maskconsts1           = ^uint32(0) >> 1
	big2consts1           = bigconsts1 >> (117 - 1) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 10)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func slices2() {
	a := make([]int64, 3, 5)
	for i := range a {
		a[i] = []int64{int64(-0x8000000000000000), int64(-8), int64(2826703613014689880), int64(-6)}[i%4]
	}
	b := append(a, int64(9223372036854775807))
	c := append(a, int64(4611686018427387903), int64(0x12))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[1:3:3]
	e := append(d, int64(20))
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
	z = append(z, a[1:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(20)
	g[0] = int64(0x12)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 3+1)
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
	case error:
		return 0
	case string:
		return 1
	case *int:
		return 2
	case func() int:
		return 3
	case bool:
		return 4
	case map[string]int:
		return 5
	case int:
		return 6
	case []int:
		return 7
	case shapeifaces3:
		return 8
	case nil:
		return 9
	case int8, uint8:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 7
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
		return v(7)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 7
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{7}, &boxifaces3{sqifaces3{2}, 7}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{7}
	mixb(s == shapeifaces3(sqifaces3{7}))
	mixb(any(s) == any(sqifaces3{7 + 1}))
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
	{
		for i65 := uint8(2); i65 > 0; i65 /= 2 {
			_ = i65
		}
		v66 := int16((g_int16 ^ (g_int16 &^ g_int16)))
		mix(uint64(v66))
	}
	switch x := (g_int / 7); uint8(x>>3) & 7 {
	case 5:
		var v67 uint32 = (uint32((g_uint - g_uint)) &^ ((g_uint32 / (g_uint32 | 1)) - g_uint32))
		mix(uint64(v67))
	case 4, 1:
		if (float64(g_int16) != (g_float64 * float64(-2.25e-7))) {
			if g_bool {
				var v68 uint8 = (uint8((g_uint32 * uint32(15))) * (g_uint8 % 7))
				v69 := float64((g_float64 / ((g_float64 - float64(1)) * float64(g_int))))
				mix(uint64(v68))
				mix(fb(v69))
			}
		}
		switch x := (g_int ^ (g_int % 64)); uint8(x>>3) & 7 {
		case 0:
			v70 := S11(S11{f12: [2]int{}})
			mix_S11(v70)
		case 4, 2:
		case 6:
			L72:
			for i71 := range 7 {
				v73 := S11(S11{[2]int{-938394066782310351, 20}})
				v74 := &v73
				mix_S11(v73)
				mix_p_S11(v74)
				_ = i71
				if !(g_bool && g_bool) {
					continue L72
				}
			}
		default:
			var v75 uint = g_uint
			mix(uint64(v75))
		}
	case 3:
		if (p32(g_int8, false) != string([]rune(g_string))) {
		} else {
		}
	default:
	}
	v76 := uint(uint(max((g_uintptr % (g_uintptr | 1)), uintptr(g_uint16))))
	var v77 int16 = (-int16(g_int))
	mix(uint64(v76))
	mix(uint64(v77))
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("slices2", slices2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
