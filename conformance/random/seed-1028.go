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

var g_float64 float64 = float64(581.7509906887731)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(6)

var g_int64 int64 = int64(4394295364898727048)

var g_int8 int8 = int8(11)

var g_string string = "Ж世\t\x00"

var g_uint uint = uint(18)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(12)

var g_uint64 uint64 = uint64(19)

var g_uint8 uint8 = uint8(13)

var g_uintptr uintptr = uintptr(12)

func mix_S1(x S1) {
	mix__3_int(x.f2)
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
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
	f2 [3]int
}

type S3 struct {
	f4 [3]int
	f5 bool
}

type S6 struct {
	f7 bool
}

func p8(a9 int, a10 string) (r11 uint32) {
	r11 = (max((r11 / (r11 | 1)), uint32(g_int32)) >> ((g_uint8 >> 45) & 31))
	a9 -= (len(a10) ^ int(f2i((g_float64 + float64(-236.1361343933355)))))
	switch x := len(a10); uint8(x>>3) & 7 {
	case 7:
		a9 = ((a9 % 8) ^ (int(a9) << 68))
		for i12 := 4; i12 >= 0; i12-- {
			var v13 string = clip(sub("a \né", (len(a10) / 100), a9))
			_ = v13
			_ = i12
			if ((g_uint64 / 7) > (g_uint64 % (g_uint64 | 1))) {
				break
			}
		}
	case 0, 2:
		a9 = (len(a10) + -4837075451524665444)
	case 6:
		var v14 string = clip(string([]rune(string(append([]byte(a10), g_uint8)))))
		a9 = (len(a10) - len(a10))
		_ = v14
	default:
		L16:
		for i15 := 0; i15 < 4; i15++ {
			var v17 bool = (len(a10) > int((g_uint64 / (g_uint64 | 1))))
			a9 &= ((len(a10) &^ int(f2i(g_float64))) | (len(a10) * int(g_uint64)))
			_ = v17
			_ = i15
			if !!g_bool {
				continue L16
			}
		}
	}
	if (g_bool || false) {
		return
	}
	return uint32(g_int8)
}

func p18(a19 int16, a20 bool, a21 bool) (r22 int) {
	for i23 := 6; i23 >= 0; i23-- {
		v24 := int(r22)
		_ = v24
		_ = i23
		if !a21 {
			break
		}
	}
	for i25 := 0; i25 < 4; i25++ {
		r22 = (int(f2i((-g_float64))) - ((r22 * i25) &^ r22))
		r22 |= (r22 >> (g_uint16 % 8))
		_ = i25
		if a21 {
			break
		}
	}
	if true {
		return
	}
	return int(uint16(g_uint8))
}

func p26(a27 uint64) (r28 string) {
	var v29 bool = g_bool
	_ = v29
	if (g_float64 >= g_float64) {
		return
	}
	return clip(string([]rune(r28)))
}

func p30(a31 string, a32 bool, a33 bool) (r34 uint32) {
	if (a33 != (a32 && true)) {
		r34 *= r34
	} else {
		switch x := len(a31); uint8(x>>3) & 7 {
		case 5:
			var v35 uintptr = uintptr(((^g_uint16) * (g_uint16 << 9)))
			v36 := int32((int32(min(g_uint16, g_uint16)) ^ int32(max(v35, v35))))
			_ = v35
			_ = v36
		case 1, 2:
		case 7:
			v37 := string(clip(string([]rune(((a31 + a31) + (a31 + a31))))))
			v38 := &v37
			_ = v37
			_ = v38
		}
		switch x := len(a31); uint8(x>>3) & 7 {
		case 2:
		case 4, 1:
			r34 = (r34 & p8(p18(g_int16, a33, a32), (a31 + a31)))
			fallthrough
		case 5:
			v39 := int(int(f2i(((g_float64 / g_float64) / float64(g_uint8)))))
			_ = v39
		default:
		}
	}
	v40 := ([4]uintptr)([4]uintptr{uintptr(17), uintptr(13876488686691567974)})
	v41 := &v40
	a33 = ((-float64(g_float32)) < g_float64)
	_ = v40
	_ = v41
	if (g_int8 < g_int8) {
		return
	}
	return ((r34 << (r34 % 8)) + min(r34, r34))
}

func core0() {
	for i42 := range 3 {
		switch x := (p18(int16(9781), g_bool, g_bool) % ((i42 >> (g_uint64 % 8)) | 1)); uint8(x>>3) & 7 {
		case 1:
		case 0, 6:
			L44:
			for i43 := 1; i43 >= 0; i43-- {
				_ = i43
				if ((g_bool || true) && (i42 >= i43)) {
					continue L44
				}
			}
			L46:
			for i45 := 0; i45 < 1; i45++ {
				_ = i45
				if ((g_uint64 / 64) == g_uint64) {
					break L46
				}
			}
		case 7:
			L48:
			for i47 := 0; i47 < 3; i47++ {
				var v49 uintptr = g_uintptr
				mix(uint64(v49))
				_ = i47
				if ((g_float64 + g_float64) <= (g_float64 * g_float64)) {
					continue L48
				}
			}
		}
		_ = i42
	}
	if !(g_bool && g_bool) {
		v50 := int((int((g_uint64 & uint64(0x13))) % 2))
		var v51 S1 = S1{}
		mix(uint64(v50))
		mix_S1(v51)
	}
	{
		var v52 uintptr = ((g_uintptr + (g_uintptr % 3)) >> ((uint16(g_int32) >> (uint64(g_int64) % 33)) & 7))
		mix(uint64(v52))
	}
	if ((g_bool != false) != (g_uint != g_uint)) {
		v53 := bool((string([]rune((g_string + g_string))) < "\t"))
		mixb(v53)
	} else {
		{
			switch x := g_int; x & 7 {
			case 2:
				mix(uint64(((^(g_int64 ^ g_int64)) >> ((g_uint * g_uint) & 31))))
			case 4, 1:
			case 0:
			default:
			}
		}
	}
}

func slices1() {
	a := make([]uint8, 4, 8)
	for i := range a {
		a[i] = []uint8{uint8(6), uint8(6), uint8(28), uint8(7)}[i%4]
	}
	b := append(a, uint8(254))
	c := append(a, uint8(7), uint8(64))
	mix_sl_uint8(b)
	mix_sl_uint8(c)
	d := a[0:4:4]
	e := append(d, uint8(232))
	if len(e) > 0 {
		e[0] = uint8(7)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_uint8(a)
	copy(a[1:], a)
	mix_sl_uint8(a)
	copy(c, b[0:])
	mix_sl_uint8(c)
	var z []uint8
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]uint8{} == nil)
	z = append(z, a[0:4]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_uint8(z)
	g := [2]uint8(b[:2])
	p := (*[2]uint8)(b)
	p[1] = uint8(232)
	g[0] = uint8(64)
	mix_sl_uint8(b)
	mix__2_uint8(g)
	grid := make([][]uint8, 4+1)
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
	mix_sl_uint8(c)
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
	case error:
		return 0
	case int:
		return 1
	case func() int:
		return 2
	case nil:
		return 3
	case []int:
		return 4
	case shapeifaces2:
		return 5
	case map[string]int:
		return 6
	case string:
		return 7
	case *int:
		return 8
	case bool:
		return 9
	case int8, uint8:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 8
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
		return v(8)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 8
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{8}, &boxifaces2{sqifaces2{2}, 8}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{8}
	mixb(s == shapeifaces2(sqifaces2{8}))
	mixb(any(s) == any(sqifaces2{8 + 1}))
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

func gotos3() {
	i, n := 0, 6
loop:
	if i >= 6 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 6
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
	for r := range 6 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 6:
				continue rows
			case c+r > 6+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	r = ((-r) | int(uint64(g_int64)))
	v54 := ([]int)([]int{-5, -8})
	mix_sl_int(v54)
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
	run("slices1", slices1)
	run("ifaces2", ifaces2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
