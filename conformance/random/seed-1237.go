package main

import (
	"errors"
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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(7)

var g_int int = 14

var g_int16 int16 = int16(0x7)

var g_int32 int32 = int32(2030057604)

var g_int64 int64 = int64(2079512523096957054)

var g_int8 int8 = int8(1)

var g_string string = "\x00 Q\t"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(0x6)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(15)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixs(x.f3)
}

func mix__4_uint8(x [4]uint8) {
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int16
	f3 string
}

func p4(a5 bool, a6 int16, a7 bool) (r8 bool) {
	if a7 {
		switch x := int((^g_uint8)); x & 7 {
		case 5:
			fallthrough
		case 1, 0:
			a6 |= a6
			fallthrough
		case 7:
		default:
		}
		switch x := ((g_int + g_int) >> (g_uint32 % 8)); uint8(x>>3) & 7 {
		case 7:
			var v9 []string = []string{"€", "\"\x00"}
			var v10 uint16 = (+((g_uint16 << (len(v9) & 31)) + (g_uint16 | g_uint16)))
			_ = v9
			_ = v10
		case 0, 5:
			var v11 uint8 = (((g_uint8 << 49) - (g_uint8 | g_uint8)) - (uint8(g_uint8) - (g_uint8 % (g_uint8 | 1))))
			_ = v11
			fallthrough
		case 3:
			a6 = a6
		}
	}
	if ((g_string != g_string) == (g_float64 < g_float64)) {
		if !a7 {
		}
	}
	if (r8 && false) {
		return
	}
	return ((a7 && r8) && (r8 || r8))
}

func p12(a13 uint, a14 uint32, a15 string) (r16 bool) {
	v17 := int64((((g_int64 &^ g_int64) << 42) >> (((-g_uint8) ^ (g_uint8 >> (a14 % 70))) % 33)))
	_ = v17
	if (r16 || true) {
		return
	}
	return ((a15 + "😀_") > (a15 + "a\x000"))
}

func p18(a19 bool) (r20 bool) {
	var v21 uint16 = uint16(0x51d0)
	v22 := int64(g_int64)
	_ = v21
	_ = v22
	if (g_float64 > g_float64) {
		return
	}
	return p4((g_int == -7018336531677700388), (g_int16 % 3), (r20 && r20))
}

func p23(a24 uint, a25 string) (r26 int) {
	if (p4(true, g_int16, g_bool) != (g_float64 != g_float64)) {
		for i27 := 0; i27 < 5; i27++ {
			r26++
			r26 = (r26 &^ (len(a25) << 32))
			r26 = int(((g_int16 ^ g_int16) % (max(g_int16, int16(12)) | 1)))
			_ = i27
		}
		v28 := (map[int]string)(map[int]string{int(8): "ßЖ\x00", int(24): "", int(5): " "})
		for i29 := range 1 {
			r26 = len(v28)
			r26 = (i29 - (i29 & (len(v28) << (i29 & 63))))
			_ = i29
		}
		_ = v28
	} else {
		if (a25 <= a25) {
			v30 := float32(float32(((-g_float64) / float64(1))))
			v31 := &v30
			v32 := float32((v30 - ((v30 / (*v31)) + float32(g_int64))))
			r26--
			_ = v30
			_ = v31
			_ = v32
		}
	}
	v33 := S1(S1{int16(32767), " \n\t0ß"})
	v34 := float32((float32(float64(g_float32)) + (-(g_float32 / g_float32))))
	_ = v33
	_ = v34
	if (g_bool && g_bool) {
		return
	}
	return (-int(g_int16))
}

func core0() {
	{
		var v35 string = clip(sub(string(rune(g_uint)), (g_int &^ (g_int % (g_int | 1))), (p23(g_uint, g_string) * 7055454116850380948)))
		mixs(v35)
	}
	if ((g_int | -5359749522157503474) > (g_int - 16)) {
		for _, i36 := range clip((string(rune(g_uint8)) + (g_string + g_string))) {
			{
				var v37 uint8 = (((g_uint8 ^ uint8(242)) | (g_uint8 | g_uint8)) >> (((g_uint8 >> 66) << ((g_uint % 3) % 8)) & 63))
				mix(uint64(v37))
			}
			_ = i36
		}
	}
	switch x := ((g_int &^ 3015899795511059658) &^ (g_int ^ g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		switch x := (int(g_uint8) * int(g_int64)); x & 7 {
		case 1:
			if !(g_int > g_int) {
			} else {
			}
		case 6, 4:
		case 5:
			v38 := float32((float32(g_uint8) / g_float32))
			mix(fb(float64(v38)))
		default:
			v39 := int((+g_int))
			mix(uint64(v39))
		}
	case "0", "":
		{
			var v40 int = -4789481355101452947
			v41 := S1(S1{f2: int16(-0x8000), f3: "aЖ\tz0"})
			var v42 S1 = v41
			mix(uint64(v40))
			mix_S1(v41)
			mix_S1(v42)
		}
		if ((+g_int) <= p23(g_uint, g_string)) {
			{
				v43 := float64((-((g_float64 / g_float64) - float64(g_uint))))
				var v44 string = clip(string(rune(g_uint64)))
				mix(fb(v43))
				mixs(v44)
			}
			v45 := uint((((g_uint &^ uint(19)) + (+g_uint)) % (g_uint | 1)))
			v46 := &v45
			mix(uint64(v45))
			mix_p_uint(v46)
		} else {
			switch x := (g_int % ((g_int / 7) | 1)); x & 7 {
			case 2:
			case 3, 6:
			case 1:
				mix_S1(S1{f2: int16(-8)})
			default:
			}
		}
	case "z":
	}
	if !(g_uint8 != uint8(9)) {
		for _, i47 := range clip(string(rune((g_uintptr >> 30)))) {
			if ((g_string > g_string) && !g_bool) {
			} else {
			}
			var v48 float64 = float64(((g_uintptr &^ uintptr(18)) % ((g_uintptr & g_uintptr) | 1)))
			mix(fb(v48))
			_ = i47
		}
	} else {
	}
	var v49 float64 = (-float64((g_int >> (g_uint64 % 33))))
	mix(fb(v49))
}

type ptfmtverbs1 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs1 int8
type erfmtverbs1 struct{ ptfmtverbs1 }
type nestedfmtverbs1 struct {
	P  ptfmtverbs1
	M  map[enfmtverbs1][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs1) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs1) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs1() {
	show := func(s string) { says("fmtverbs1", s) }
	show(fmt.Sprintf("%U", uint64(0x4000000000000000)))
	show(fmt.Sprintf("%+v", uint64(13)))
	show(fmt.Sprintf("%T", uint64(4611686018427387904)))
	show(fmt.Sprintf("%q", uint64(15133035479937338886)))
	show(fmt.Sprintf("%U", []int16{}))
	show(fmt.Sprintf("%#o", []int16{int16(-9), int16(4), int16(-8), int16(-0x9), int16(7)}))
	show(fmt.Sprintf("%#X", []int16{}))
	show(fmt.Sprintf("%-6d|", []int16{int16(18)}))
	show(fmt.Sprintf("%d", map[string]int{"": 15, "Q😀": 7, "\x00a\n": 9223372036854775806}))
	show(fmt.Sprintf("%t", map[string]int{"\n_ß": -2778456830348608166, "\t": 20, "é\"": 9223372036854775806}))
	show(fmt.Sprintf("%+v", map[string]int{"\t😀ß": -1446086077181403686, "": 8373526411824395445}))
	show(fmt.Sprintf("%T", map[string]int{" \x00\x00": 20, "": -8, "z€0😀_": 4611686018427387903}))
	show(fmt.Sprintf("%#v", "_\n\n"))
	show(fmt.Sprintf("%T", "zQ😀😀"))
	show(fmt.Sprintf("%8.3s|", "_Q\x00\""))
	show(fmt.Sprintf("%v", "0_"))
	show(fmt.Sprintf("%8.3f|", float64(7)))
	show(fmt.Sprintf("%b", float64(3.141592653589793)))
	show(fmt.Sprintf("%06.1f", float64(1e10)))
	show(fmt.Sprintf("%g", float64(3.141592653589793)))
	show(fmt.Sprintf("%c", [2]uint8{}))
	show(fmt.Sprintf("%#o", [2]uint8{uint8(44), uint8(116)}))
	show(fmt.Sprintf("%o", [2]uint8{}))
	show(fmt.Sprintf("%U", [2]uint8{uint8(19), uint8(71)}))
	show(fmt.Sprintf("%t", false))
	show(fmt.Sprintf("%5v|", true))
	show(fmt.Sprintf("%+v", true))
	show(fmt.Sprintf("%v", true))
	show(fmt.Sprintf("%+.2e", []float64{}))
	show(fmt.Sprintf("%-9.2g|", []float64{float64(1e10), float64(7), float64(1e-300), float64(0)}))
	show(fmt.Sprintf("%b", []float64{float64(0), float64(3.141592653589793), float64(7), float64(-2.25e-7)}))
	show(fmt.Sprintf("%G", []float64{float64(1e10), float64(1), float64(7), float64(1e10)}))
	p := ptfmtverbs1{55, -1, "é\"", nil, enfmtverbs1(2)}
	n := nestedfmtverbs1{P: p, M: map[enfmtverbs1][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs1{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs1{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3), enfmtverbs1(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 55, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs1{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs1
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs1{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("55-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 55, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func gotos2() {
	i, n := 0, 5
loop:
	if i >= 12 {
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
	for r := range 12 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 5:
				continue rows
			case c+r > 12+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	for i50 := 0; i50 < 5; i50++ {
		v51 := (map[string]string)(map[string]string{"": "\"aQ😀", "世\x00\t": "ß ", "世😀世世Q": "\t", "世": "\x00"})
		mix_map_string_string(v51)
		_ = i50
	}
	for i52 := 0; i52 < 7; i52++ {
		var v53 uint16 = (((g_uint16 % 3) >> ((g_uint ^ uint(11)) % 70)) & (g_uint16 % 3))
		v54 := uint8(uint8(v53))
		var v55 [4]uint8 = [4]uint8{uint8(73), uint8(0x9), uint8(255), uint8(16)}
		mix(uint64(v53))
		mix(uint64(v54))
		mix__4_uint8(v55)
		_ = i52
	}
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

type gridarrays3 [5][3]int16

func bumparrays3(a gridarrays3, p *gridarrays3) int16 {
	a[0][1] += 7
	p[4][2] -= 7
	return a[0][1] ^ p[4][2]
}

func arrays3() {
	var a gridarrays3
	a[4][2] = int16(23167)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int16{4: int16(32766), int16(12578)}
	for i, x := range lit {
		lit[len(lit)-1] = 7
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
	m := map[[2]int]string{{1, 2}: "x", {4, 7}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{4, 7}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func core4() {
	mix_sl_uintptr([]uintptr{uintptr(2), uintptr(18096208444690953243), uintptr(8), uintptr(16)})
	switch x := p23((g_uint >> 19), string([]rune(g_string))); []string{"a", "z", "", "é"}[x&3] {
	case "":
	case "a", "z":
		for i56 := range 4 {
			var v57 S1 = S1{int16(-0x3629), "\x00世_ß界"}
			v58 := int(i56)
			v58 *= (i56 >> (v57.f2 & 63))
			mix_S1(v57)
			mix(uint64(v58))
			_ = i56
		}
	case "0":
		switch x := (int(f2i(g_float64)) >> ((g_uint8 - g_uint8) % 33)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v59 string = clip((((g_string + g_string) + (g_string + g_string)) + string([]rune(string(append([]byte(g_string), g_uint8))))))
			mixs(v59)
		case "a", "é":
			var v60 string = clip((((g_string + g_string) + (g_string + "ß€界__")) + string(rune(g_uint16))))
			mixs(v60)
		case "0":
			if (float64(g_float32) < (g_float64 * float64(297.6447423529746))) {
				v61 := float32((float32((g_int8 % 2)) / float32(g_float64)))
				v62 := &v61
				mix(fb(float64(v61)))
				mix_p_float32(v62)
			} else {
			}
		}
		if ((g_string <= "0") || (g_bool || g_bool)) {
			switch x := int((g_int32 ^ g_int32)); uint8(x>>3) & 7 {
			case 0:
				var v63 int8 = max((int8(g_uintptr) | (g_int8 % (g_int8 | 1))), (g_int8 * int8(-58)))
				v64 := int8(min(v63, v63))
				mix(uint64(v63))
				mix(uint64(v64))
			case 1, 3:
			case 5:
			}
		}
	}
	v65 := ([]uint8)([]uint8{})
	mix_sl_uint8(v65)
}

func main() {
	run("core0", core0)
	run("fmtverbs1", fmtverbs1)
	run("gotos2", gotos2)
	run("arrays3", arrays3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
