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

var g_S1 S1 = S1{f2: [3]int{}}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1)

var g_int int = 9

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(1281463444)

var g_int64 int64 = int64(0x3)

var g_int8 int8 = int8(10)

var g_string string = "zz\n"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(1015827237)

var g_uint64 uint64 = uint64(17)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(43595239949208887)

func mix_S1(x S1) {
	mix__3_int(x.f2)
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int8(x *int8) {
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
	f2 [3]int
}

func p3(a4 int16) (r5 uint8) {
	for i6 := 1; i6 >= 0; i6-- {
		v7 := ([5]string)([5]string{"\t", "€ß"})
		v8 := S1(S1{[3]int{17}})
		switch x := (v8.f2[0] % (v8.f2[0] | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			v8.f2[2] = (v8.f2[1] & (v8.f2[2] % 3))
		case "é", "z":
			v8.f2[1] = ((i6 / 7) << 32)
		case "":
			v8.f2[2] &= int((g_int8 | int8(116)))
			v8.f2[0] = i6
		default:
			v9 := string(clip(((v7[3] + "Жa") + ((v7[3] + "\x00€") + sub("😀", v8.f2[0], i6)))))
			_ = v9
		}
		_ = v7
		_ = v8
		_ = i6
	}
	switch x := (g_int | 11); x & 7 {
	case 6:
		switch x := ((g_int | g_int) & (g_int + -9223372036854775807)); x & 7 {
		case 7:
			v10 := bool((((-g_int32) >> (int64(g_uint) & 63)) <= ((g_int32 ^ g_int32) << (g_uint16 % 8))))
			_ = v10
		case 4, 1:
			var v11 int64 = (int64(f2i(float64(a4))) / (((g_int64 + g_int64) % ((g_int64 / (g_int64 | 1)) | 1)) | 1))
			_ = v11
		case 3:
			var v12 []string = []string{"", "_"}
			_ = v12
		}
	case 0, 2:
	case 7:
		if ((g_int32 < g_int32) != (g_bool == g_bool)) {
			v13 := bool(!(g_bool && g_bool))
			v14 := &v13
			_ = v13
			_ = v14
		} else {
			var v15 uint16 = (((g_uint16 >> 60) >> (r5 % 70)) / (((g_uint16 &^ g_uint16) + (g_uint16 >> (g_uint16 % 33))) | 1))
			v16 := &v15
			_ = v15
			_ = v16
		}
	}
	v17 := string(clip(string([]rune((g_string + (g_string + "\x000 "))))))
	_ = v17
	if (g_bool == true) {
		return
	}
	return sat(string([]rune(g_string)), int(f2i(g_float64)))
}

func p18(a19 string) (r20 bool) {
	for _, i21 := range clip(string([]rune((a19 + a19)))) {
		if ((a19 + a19) <= (a19 + a19)) {
			v22 := uintptr((g_uintptr << (g_int16 & 31)))
			v23 := &v22
			_ = v22
			_ = v23
		} else {
			v24 := S1(g_S1)
			_ = v24
		}
		r20 = ((r20 != !r20) == r20)
		_ = i21
	}
	switch x := int((^g_int16)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		switch x := ((len(a19) * len(a19)) >> ((g_uint8 - g_uint8) % 70)); uint8(x>>3) & 7 {
		case 1:
			var v25 uint64 = g_uint64
			_ = v25
			fallthrough
		case 5, 6:
			r20 = (g_float64 <= float64(int32(g_uint16)))
		case 3:
			r20 = !r20
		}
		if ((g_float64 - float64(-1.5)) < (g_float64 - g_float64)) {
			var v26 []int = []int{-9223372036854775807, 6, -9223372036854775807}
			_ = v26
		} else {
			var v27 S1 = g_S1
			_ = v27
		}
	case "é", "a":
	case "0":
		L29:
		for _, i28 := range clip(((a19 + "0a世") + string(rune(g_uint64)))) {
			v30 := int64((min(g_int64, (g_int64 / (g_int64 | 1))) % ((-(g_int64 % (g_int64 | 1))) | 1)))
			v31 := &v30
			_ = v30
			_ = v31
			_ = i28
			if (r20 || (r20 != r20)) {
				continue L29
			}
		}
	}
	if (r20 == false) {
		return
	}
	return (a19 > string(rune(len(a19))))
}

func p32(a33 int, a34 string, a35 uintptr) (r36 string) {
	var v37 uintptr = min((a35 / 100), (a35 / (a35 | 1)))
	if (sub("😀0\tz", a33, a33) <= (r36 + "Q\tЖ")) {
		var v38 float64 = (((g_float64 + float64(-2.25e-7)) + (g_float64 - g_float64)) + float64((g_float32 / g_float32)))
		a33 *= (int(a35) ^ ((len(a34) / 3) >> (uint16(g_int64) % 8)))
		_ = v38
	} else {
		a33 = int(f2i((-float64(g_int32))))
	}
	_ = v37
	if g_bool {
		return
	}
	return clip(sub(string(append([]byte(a34), uint8(0))), (len(r36) | len(a34)), (len(a34) % 10)))
}

func p39(a40 string, a41 string, a42 uint8) (r43 int) {
	var v44 uintptr = (max((g_uintptr + g_uintptr), (g_uintptr * g_uintptr)) &^ g_uintptr)
	v45 := &v44
	{
		var v46 float32 = (((g_float32 + float32(1.5)) / float32(len(a41))) + ((g_float32 * float32(1e-20)) - float32(g_uint64)))
		var v47 int = int(len(a41))
		_ = v46
		_ = v47
	}
	if ((g_uint32 + g_uint32) < uint32(a42)) {
		if !!g_bool {
			r43 = (r43 & int((g_uint | g_uint)))
		} else {
			r43 = (len(a40) >> (a42 % 33))
		}
		L49:
		for i48 := range 7 {
			a40 = clip("QЖ€")
			v50 := uint16(((g_uint16 >> 10) + max((-g_uint16), (g_uint16 / 2))))
			_ = v50
			_ = i48
			if false {
				continue L49
			}
		}
	}
	_ = v44
	_ = v45
	if (len(a41) == 6) {
		return
	}
	return r43
}

func p51(a52 int) (r53 string) {
	for i54 := 0; i54 < 4; i54++ {
		var v55 []int = []int{5, -6671518864483886954, 9223372036854775807, -467903195832787976}
		_ = v55
		_ = i54
	}
	switch x := ((len(r53) << (len(r53) & 7)) & (a52 / 8)); x & 7 {
	case 2:
		a52 = max(a52, p39(r53, string(append([]byte(r53), uint8(0))), (g_uint8 >> 54)))
		var v56 float64 = float64(0.1)
		_ = v56
	case 1, 6:
		switch x := a52; []string{"a", "z", "", "é"}[x&3] {
		case "":
			v57 := S1(S1{[3]int{4104522254825975292, 9223372036854775806}})
			v57 = v57
			_ = v57
		case "z", "0":
			var v58 uintptr = (-uintptr((g_int32 - g_int32)))
			v59 := &v58
			v58 = (v58 - uintptr((g_int8 ^ g_int8)))
			_ = v58
			_ = v59
			fallthrough
		case "a":
			a52 &= max(a52, (p39(r53, "ßé", uint8(197)) % 8))
		}
	case 7:
		if g_bool {
			r53 = clip(string([]rune((r53 + p32(-9223372036854775807, r53, g_uintptr)))))
		}
	}
	if (a52 <= 0) {
		return
	}
	return clip(string(append([]byte(r53), uint8(g_int32))))
}

func core0() {
	var v60 S1 = S1{f2: [3]int{-4, 7248613581902886563, 3}}
	for i61 := 1; i61 >= 0; i61-- {
		v60.f2[1] = int(min(g_int64, (g_int64 + g_int64)))
		_ = i61
	}
	v62 := uint(((g_uint &^ g_uint) ^ ((g_uint &^ g_uint) &^ g_uint)))
	switch x := (v60.f2[2] / (v60.f2[0] | 1)); x & 7 {
	case 2:
		v60.f2[2] -= (v60.f2[0] << 18)
		v63 := uint(uint(min(uint64(g_int8), uint64(v62))))
		mix(uint64(v63))
	case 0, 1:
		v64 := ([]string)([]string{"", "Q"})
		mix_sl_string(v64)
	case 5:
		switch x := v60.f2[0]; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			v60.f2[0] ^= v60.f2[2]
		case "é", "a":
			switch x := v60.f2[2]; x & 7 {
			case 3:
				v60.f2[1] = (((v60.f2[0] ^ v60.f2[1]) * (v60.f2[2] >> 35)) % ((v60.f2[1] + p39(g_string, g_string, uint8(0x12))) | 1))
				var v65 S1 = S1{f2: [3]int{-2750267337223590781}}
				v66 := &v65
				mix_S1(v65)
				mix_p_S1(v66)
				fallthrough
			case 4, 5:
				v60.f2[1] = (-v60.f2[2])
				v60.f2[0] = int((+v62))
			case 7:
				v60.f2[2] -= (v60.f2[0] << 17)
			}
			var v67 uintptr = (g_uintptr ^ (g_uintptr * (-g_uintptr)))
			mix(uint64(v67))
		case "z":
			v60 = S1{}
			v60.f2[0] = ((v60.f2[0] >> (g_int8 & 63)) - (v60.f2[0] >> 20))
		default:
			if (!g_bool || !g_bool) {
				v60.f2[2]--
			} else {
				v62 = (v62 / (v62 | 1))
			}
		}
	}
	if false {
		if true {
			v60 = v60
			v60.f2[0]--
		}
		v60.f2[2] = ((v60.f2[1] >> 11) + (v60.f2[2] &^ (v60.f2[0] & v60.f2[2])))
		if ((g_float64 - float64(1e-300)) >= (g_float64 - float64(854.9449115502227))) {
			{
				v60 = v60
			}
		} else {
			{
				v60.f2[0] = (((-v60.f2[1]) / (p39(g_string, "\x00\"", g_uint8) | 1)) + p39("\n0世", sub(g_string, v60.f2[0], v60.f2[1]), (g_uint8 &^ g_uint8)))
				v60.f2[1] = ((int(g_uint8) << ((+g_int8) & 7)) ^ int((g_uintptr & g_uintptr)))
			}
			v60.f2[2] |= ((v60.f2[2] - int(g_uint64)) >> ((g_uint32 * g_uint32) % 8))
		}
	} else {
		if ((g_string + g_string) < (g_string + "")) {
			v68 := int8((g_int8 % (min((g_int8 / (g_int8 | 1)), (g_int8 >> (g_uint32 % 33))) | 1)))
			v69 := &v68
			{
				v62 |= (min(v62, uint(v62)) | uint((g_uint16 % 10)))
				v60 = v60
			}
			mix(uint64(v68))
			mix_p_int8(v69)
		}
	}
	v70 := uintptr((uintptr(int32(g_int16)) | uintptr((g_uintptr % (g_uintptr | 1)))))
	mix_S1(v60)
	mix(uint64(v62))
	mix(uint64(v70))
}

func gotos1() {
	i, n := 0, 7
loop:
	if i >= 3 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 7
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
	for r := range 3 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 7:
				continue rows
			case c+r > 3+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	v71 := uintptr((g_uintptr >> 44))
	if (g_bool == (r >= r)) {
		v72 := int16((^(int16(g_uint64) % 100)))
		var v73 S1 = S1{[3]int{1229425941294057492, 18}}
		mix(uint64(v72))
		mix_S1(v73)
	}
	mix(uint64(v71))
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

var (
	ainits2       = cinits2 + binits2 + 2
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 2, 2 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

type nummethods3 int16
type basemethods3 struct{ v int16 }
type midmethods3 struct {
	*basemethods3
	tag string
}
type topmethods3 struct {
	midmethods3
	nummethods3
}

func (n nummethods3) Twice() nummethods3          { return n * 2 }
func (n *nummethods3) Set(x nummethods3) *nummethods3   { *n = x; return n }
func (b basemethods3) Val() int16              { return b.v }
func (b *basemethods3) Inc(k int16) *basemethods3 {
	b.v += k
	mix(fb(float64((-(g_float32 / float32(g_float64))))))
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{int16(32767)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(int16(-4905))}
	w.Inc(3).Inc(3)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(3)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int16
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func core4() {
	mix_map_string_string(map[string]string{"\nЖa0": "éЖ", "😀\t\n€界": "", "": " € 😀\n"})
	{
		v74 := uint64(((uint64(g_uintptr) + g_uint64) &^ ((g_uint64 - g_uint64) >> ((g_uint % 2) % 8))))
		mix(uint64(v74))
	}
	var v75 S1 = S1{f2: [3]int{3}}
	v75.f2[0] = (v75.f2[2] >> ((g_uint32 ^ g_uint32) % 33))
	v76 := string(clip((string(rune((g_int64 >> (g_uint32 % 8)))) + ((g_string + g_string) + string(append([]byte(g_string), g_uint8))))))
	v75.f2[1] += int(f2i((g_float64 - (-g_float64))))
	mix_S1(v75)
	mixs(v76)
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("inits2", inits2)
	run("methods3", methods3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
