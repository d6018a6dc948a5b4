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

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-0.9943185442310394)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(0x5)

var g_int32 int32 = int32(15)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(15)

var g_string string = "ß\n0_€"

var g_uint uint = uint(18)

var g_uint16 uint16 = uint16(0x4000)

var g_uint32 uint32 = uint32(0x0)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(104)

var g_uintptr uintptr = uintptr(6)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mixb(x.f4)
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_sl_int(x []int) {
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
	f2 bool
	f3 string
	f4 bool
}

type S5 struct {
	f6 bool
	f7 int64
}

type S8 struct {
	f9 uint
}

func p10(a11 uintptr, a12 bool, a13 uint16) (r14 int16) {
	var v15 S5 = S5{true, int64(4611686018427387904)}
	for i16 := range 1 {
		var v17 int16 = r14
		if !(a13 != a13) {
			v18 := string(clip(string(append([]byte(g_string), ((g_uint8 &^ g_uint8) ^ (g_uint8 % 8))))))
			v19 := uint64((((+g_uint64) >> (g_uint & 63)) << (g_uint32 & 63)))
			_ = v18
			_ = v19
		} else {
		}
		var v20 []uint8 = []uint8{}
		_ = v17
		_ = v20
		_ = i16
	}
	_ = v15
	if (a11 >= a11) {
		return
	}
	return max(max(r14, int16(0x4000)), int16(-0x5))
}

func p21(a22 string, a23 bool) (r24 uint16) {
	a23 = !!(a23 == a23)
	{
		v25 := uint16((r24 ^ ((r24 &^ uint16(17)) ^ uint16(49458))))
		_ = v25
	}
	if (a23 == a23) {
		return
	}
	return (uint16(g_uintptr) >> (g_uintptr & 63))
}

func p26(a27 int) (r28 string) {
	var v29 S8 = S8{f9: uint(7717546142469993763)}
	var v30 int16 = (p10((g_uintptr * g_uintptr), (g_bool == g_bool), p21(r28, g_bool)) / (g_int16 | 1))
	switch x := a27; uint8(x>>3) & 7 {
	case 4:
		switch x := (len(r28) ^ (a27 | len(r28))); uint8(x>>3) & 7 {
		case 1:
			a27 = (((len(r28) | len(r28)) / (int(g_uint16) | 1)) << (uint8((v29.f9 + uint(9223372036854775807))) % 70))
			v30 = int16(g_uintptr)
		case 5, 3:
			a27 = int(((g_uint64 / 10) + max(g_uint64, g_uint64)))
			a27 = int(f2i((g_float64 / float64(7))))
		case 7:
			v31 := bool(false)
			v31 = ((g_float64 + (-g_float64)) <= (-(g_float64 - g_float64)))
			_ = v31
		default:
			var v32 uint16 = g_uint16
			_ = v32
		}
		for i33 := 0; i33 < 7; i33++ {
			a27 = (max((len(r28) / (len(r28) | 1)), (a27 + len(r28))) % (i33 | 1))
			a27 = (i33 >> (((g_uint32 % 10) % 7) & 7))
			_ = i33
			if ((g_float64 / g_float64) > float64(g_uint16)) {
				continue
			}
		}
	case 3, 0:
		a27--
		{
			v34 := float32((float32(g_int8) + (g_float32 + float32(g_int32))))
			v35 := &v34
			v29 = v29
			_ = v34
			_ = v35
		}
	case 5:
		v36 := float32((((g_float32 - g_float32) / (g_float32 + g_float32)) / float32((g_uint16 / 100))))
		if ((len(r28) & 8) < (a27 * a27)) {
			a27 = -7773777547956591076
			a27 = len(r28)
			v37 := int((min(int(g_uint32), (len(r28) - a27)) &^ int(f2i(float64(g_uintptr)))))
			_ = v37
		}
		_ = v36
	default:
		if !g_bool {
			a27 = (a27 % 64)
		}
	}
	_ = v29
	_ = v30
	if (g_uintptr != g_uintptr) {
		return
	}
	return clip(sub(sub(r28, len(r28), len(r28)), (a27 + len(r28)), (len(r28) * len(r28))))
}

func p38(a39 int, a40 string) (r41 string) {
	a39 |= (((len(a40) & 580085570169203899) - (a39 &^ -6)) - ((a39 - -6927700787580443818) + (len(r41) - len(r41))))
	{
		a39 = a39
	}
	if (g_float64 <= float64(1)) {
		return
	}
	return clip(p26(int(len(a40))))
}

func p42(a43 bool, a44 string, a45 bool) (r46 uintptr) {
	for i47 := range 3 {
		if (a43 != a45) {
		}
		if (a45 == (a45 || false)) {
		} else {
			a44 = clip(sub(sub(string(rune(g_int64)), (len(a44) | i47), (i47 / (i47 | 1))), (i47 << (uint32(g_int32) & 31)), int(f2i(g_float64))))
			var v48 S5 = S5{f6: true}
			_ = v48
		}
		L50:
		for i49 := range 1 {
			var v51 S8 = S8{uint(11863425482495905093)}
			_ = v51
			_ = i49
			if ((a45 == false) == (g_uint8 <= uint8(0x8))) {
				continue L50
			}
		}
		_ = i47
	}
	{
		r46 ^= ((uintptr(g_uint64) / (r46 | 1)) & (r46 ^ (r46 % (r46 | 1))))
		L53:
		for _, i52 := range clip(sub(string(append([]byte(a44), g_uint8)), (len(a44) * len(a44)), (len(a44) | 12))) {
			v54 := string(clip((a44 + (a44 + sub("", len(a44), len(a44))))))
			_ = v54
			_ = i52
			if !(a44 == a44) {
				break L53
			}
		}
		var v55 string = clip(string(append([]byte(a44), (^(g_uint8 + g_uint8)))))
		_ = v55
	}
	if (len(a44) > len(a44)) {
		return
	}
	return ((r46 << (g_int32 & 63)) / (r46 | 1))
}

func core0() {
	var v56 S1 = S1{false, "😀é a", false}
	v57 := &v56
	if v56.f4 {
		for i58 := 4; i58 >= 0; i58-- {
			switch x := i58; x & 7 {
			case 3:
				v56.f3 = clip(sub((string(rune(i58)) + (v57.f3 + v56.f3)), (i58 & i58), (i58 | i58)))
			case 7, 1:
			case 2:
			default:
			}
			_ = i58
		}
		var v59 []int = []int{9223372036854775806, 6, 12, -1225760747620758128}
		v60 := string(clip(string(rune(g_int8))))
		mix_sl_int(v59)
		mixs(v60)
	} else {
		var v61 float32 = ((float32(g_uint16) - (g_float32 - g_float32)) * ((g_float32 / g_float32) * g_float32))
		v61 = (v61 - (v61 * (v61 / float32(1e-20))))
		mix(fb(float64(v61)))
	}
	mix_S1(v56)
	mix_p_S1(v57)
}

type boompanics1 struct{ n int }

func (b boompanics1) Error() string   { return "boom" }
func (b *boompanics1) String() string { return string(rune(b.n)) }

func panics1() {
	x := int(sum % 3)
	mix(uint64(x))
	try("nil panic", func() { var err error; panic(err) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("assert", func() { var e any = x; mixs(e.(string)) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("assert nil", func() { var e any; mix(uint64(e.(int))) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("array index", func() { a := [3]int{}; a[x+3] = 1 })
	try("hash", func() { m := map[any]int{}; m[func() {}] = 1 })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
}

func gotos2() {
	i, n := 0, 5
loop:
	if i >= 6 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 5
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
			case c*r == 5:
				continue rows
			case c+r > 6+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if true {
		v62 := ([]string)([]string{" 世😀é", "ЖЖ", "ЖЖa \t"})
		c = (int(r) / (int((g_int64 % 2)) | 1))
		r, c = (r >> 40), -7
		mix_sl_string(v62)
	} else {
		c &^= ((int(g_int64) / 7) + ((c % (c | 1)) - (r << (g_uint8 & 7))))
	}
	v63 := ([]uint8)([]uint8{uint8(0x8)})
	mix_sl_uint8(v63)
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

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, -588.8437016929569, inf, -inf, nan, -zero} {
		y := float64(((g_int / (g_int | 1)) | (g_int | g_int)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb(((y * (y * float64(1e10))) - float64(g_uint32))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*408)) + uint64(i))
	}
	var acc float32
	for i := range 88 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func main() {
	run("core0", core0)
	run("panics1", panics1)
	run("gotos2", gotos2)
	run("floats3", floats3)
	fmt.Printf("checksum %d\n", sum)
}
