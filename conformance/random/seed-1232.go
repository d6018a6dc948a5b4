package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e10)

var g_int int = 14

var g_int16 int16 = int16(9)

var g_int32 int32 = int32(0x7ffffffe)

var g_int64 int64 = int64(-0x3)

var g_int8 int8 = int8(-114)

var g_string string = "ß _€\t"

var g_uint uint = uint(0x7)

var g_uint16 uint16 = uint16(65534)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(0x0)

var g_uint8 uint8 = uint8(7)

var g_uintptr uintptr = uintptr(5616603026058480749)

func mix_S1(x S1) {
	mix__3_int(x.f2)
}

func mix_S3(x S3) {
	mixs(x.f4)
	mix__3_int(x.f5)
	mixb(x.f6)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
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

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
}

type S3 struct {
	f4 string
	f5 [3]int
	f6 bool
}

type S7 struct {
	f8 string
	f9 string
	f10 bool
}

func p11(a12 int, a13 int, a14 uint8) (r15 int) {
	a12, a13 = int(g_uint16), a13
	if ((g_string == g_string) == (g_string >= g_string)) {
		a13, r15 = (a13 & (a12 << 0)), ((r15 * a13) &^ int(f2i(g_float64)))
	}
	a14++
	if (a12 >= 12) {
		return
	}
	return ((r15 * r15) * (a13 &^ a12))
}

func p16(a17 string, a18 bool) (r19 int) {
	L21:
	for i20 := 0; i20 < 3; i20++ {
		a17 = clip(string(rune(((g_uint8 % 8) << ((-g_uint32) & 63)))))
		v22 := S7(S7{"Ж", "\"ß", false})
		_ = v22
		_ = i20
		if (float64(g_int64) >= (g_float64 - g_float64)) {
			continue L21
		}
	}
	r19 = (r19 &^ (-p11(-4235062350610188781, 7416470803820675260, uint8(14))))
	var v23 S3 = S3{"\t", [3]int{-9223372036854775807, -619132988039585889}, false}
	v24 := &v23
	_ = v23
	_ = v24
	if (a17 >= " Q\n世") {
		return
	}
	return int((g_uint16 << (g_uint % 8)))
}

func core0() {
	var v25 []int = []int{}
	v26 := string(clip((sub(string(rune(g_uint)), (at_int(v25, 5) << (g_uint64 % 33)), int(f2i(g_float64))) + ((g_string + "é€界\n") + sub(g_string, at_int(v25, 2), at_int(v25, 5))))))
	v27 := &v26
	var v28 int8 = int8(5)
	for _, i29 := range clip(((*v27) + "世")) {
		mix(uint64(int(((g_uint8 / (g_uint8 | 1)) &^ (g_uint8 & uint8(1))))))
		v30 := S3(S3{"\tЖ€世", [3]int{38827460353685037}, false})
		v30.f5[2] ^= (len(v26) & p16((v30.f4 + v30.f4), v30.f6))
		mix_S3(v30)
		_ = i29
	}
	for i31 := range 6 {
		{
			mix(fb(float64(float32(v28))))
		}
		_ = i31
	}
	L33:
	for i32 := 0; i32 < 7; i32++ {
		_ = i32
		if (g_uintptr == uintptr(g_uint8)) {
			continue L33
		}
	}
	switch x := at_int(v25, 6); x & 7 {
	case 4:
		if g_bool {
			v34 := int64((((g_int64 &^ int64(15)) &^ (g_int64 & g_int64)) &^ ((g_int64 ^ int64(9223372036854775806)) + (g_int64 % (g_int64 | 1)))))
			v35 := S3(S3{f4: "é", f6: true})
			var v36 float64 = (-float64((g_float32 / g_float32)))
			v37 := &v36
			mix(uint64(v34))
			mix_S3(v35)
			mix(fb(v36))
			mix_p_float64(v37)
		} else {
			for _, i38 := range clip(sub(string([]rune(v26)), (at_int(v25, 2) * at_int(v25, 0)), 8696393203283760928)) {
				v39 := S1(S1{f2: [3]int{20, -9223372036854775808, -7}})
				mix_S1(v39)
				_ = i38
				if (at_int(v25, 8) > (at_int(v25, 8) & 3568615084616086064)) {
					break
				}
			}
		}
		mix(uint64(g_uint64))
	case 0, 7:
		var v40 uint16 = g_uint16
		mix(uint64(v40))
		fallthrough
	case 2:
		switch x := (len(v26) % 100); uint8(x>>3) & 7 {
		case 3:
			for i41 := range 7 {
				var v42 int64 = (((g_int64 >> (g_uint16 & 7)) << ((g_uint64 / 100) % 8)) - (^g_int64))
				mix(uint64(v42))
				_ = i41
			}
			fallthrough
		case 1, 5:
			var v43 uint8 = ((min(g_uint8, g_uint8) - g_uint8) >> (g_uint32 & 7))
			mix(uint64(v43))
		case 4:
			if (g_bool || (g_float64 >= g_float64)) {
				v26 = clip((string(append([]byte(v26), (g_uint8 % (g_uint8 | 1)))) + string(rune(g_uint8))))
			} else {
			}
			var v44 uint64 = ((max(g_uint64, g_uint64) &^ (g_uint64 & uint64(0x6))) << ((uint8(g_uint) / 64) % 8))
			mix(uint64(v44))
		}
		{
			v45 := S1(S1{[3]int{-9223372036854775807}})
			mix_S1(v45)
		}
	default:
	}
	v46 := int32((int32(g_uint) % 10))
	mix_sl_int(v25)
	mixs(v26)
	mix_p_string(v27)
	mix(uint64(v28))
	mix(uint64(v46))
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{1, -537.8389019845499, inf, -inf, nan, -zero} {
		y := (((x / float64(7)) * float64(0)) + (x - (x * x)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((x - float64(uint16(g_uint32)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*831)) + uint64(i))
	}
	var acc float32
	for i := range 146 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 1: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func countstdgen2(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*7)) {
				return
			}
		}
	}
}

func stdgen2() {
	m := maps.Collect(countstdgen2(20))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen2", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen2(20))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{-42, 11, 23, -18, -34, -38, 32}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 7))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 7 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 7)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("-0x7f", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen2", err.Error())
	}
	f, _ := strconv.ParseFloat("1e23", 64)
	says("stdgen2", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-7, 2))
	mix(uint64(utf8.RuneCountInString("")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 7))
	before, after, _ := strings.Cut("key=value=7", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type ptfmtverbs3 struct {
	X, Y int
	s    string
	in   *int
	any  any
}
type enfmtverbs3 int8
type erfmtverbs3 struct{ ptfmtverbs3 }
type nestedfmtverbs3 struct {
	P  ptfmtverbs3
	M  map[enfmtverbs3][]string
	F  [2]float32
	E  error
	Fn func()
	Ch chan int
}

func (e enfmtverbs3) String() string { return "en" + string(rune('A'+e)) }
func (e *erfmtverbs3) Error() string { return fmt.Sprint("er ", e.X) }

func fmtverbs3() {
	show := func(s string) { says("fmtverbs3", s) }
	show(fmt.Sprintf("%v", [2]uint8{uint8(223), uint8(0xc)}))
	show(fmt.Sprintf("%U", [2]uint8{uint8(127), uint8(0x4)}))
	show(fmt.Sprintf("%x", [2]uint8{}))
	show(fmt.Sprintf("%o", [2]uint8{uint8(31), uint8(0xa)}))
	show(fmt.Sprintf("%x", "€"))
	show(fmt.Sprintf("%#v", "Q\x00Ж"))
	show(fmt.Sprintf("%q", "\n\"😀 0"))
	show(fmt.Sprintf("%T", "z\x00"))
	show(fmt.Sprintf("%#X", uint16(17)))
	show(fmt.Sprintf("%T", uint16(0)))
	show(fmt.Sprintf("%+v", uint16(11)))
	show(fmt.Sprintf("%q", uint16(12)))
	show(fmt.Sprintf("%+v", []int16{int16(-9), int16(-19636), int16(10), int16(7), int16(20)}))
	show(fmt.Sprintf("%08b", []int16{int16(13560)}))
	show(fmt.Sprintf("%o", []int16{}))
	show(fmt.Sprintf("%T", []int16{int16(-27695), int16(-27615)}))
	show(fmt.Sprintf("%T", true))
	show(fmt.Sprintf("%#v", true))
	show(fmt.Sprintf("%v", true))
	show(fmt.Sprintf("%d", false))
	show(fmt.Sprintf("%d", map[string]int{"": 12, "ß": 238031824021855240}))
	show(fmt.Sprintf("%+v", map[string]int{"é\x00\"\n": -9223372036854775807, "_\t\nz€": 8, "Q\"\nЖ": 13}))
	show(fmt.Sprintf("%T", map[string]int{"界\x00€": -116951492668391911, "Жzé": 4329398391847819584}))
	show(fmt.Sprintf("%v", map[string]int{"\"é\t": 7, "Q00\x00": -9223372036854775808}))
	show(fmt.Sprintf("%G", float64(0)))
	show(fmt.Sprintf("%06.1f", float64(7)))
	show(fmt.Sprintf("%b", float64(1)))
	show(fmt.Sprintf("%#v", float64(1e-300)))
	show(fmt.Sprintf("%x", []string{""}))
	show(fmt.Sprintf("% X", []string{"a ", "界\"\nzQ", "_ß\n\"\n"}))
	show(fmt.Sprintf("%-7q|", []string{}))
	show(fmt.Sprintf("%q", []string{"_\x00", "界界\n界"}))
	p := ptfmtverbs3{72, -1, "é\"", nil, enfmtverbs3(2)}
	n := nestedfmtverbs3{P: p, M: map[enfmtverbs3][]string{2: {"b"}, 1: {"a", "c"}}, E: &erfmtverbs3{p}}
	for _, f := range []string{"%v", "%+v", "%#v", "%T"} {
		show(fmt.Sprintf(f, p))
		show(fmt.Sprintf(f, &p))
		show(fmt.Sprintf(f, []enfmtverbs3{0, 1}))
	}
	show(fmt.Sprintf("%v %+v %T", n, n, n))
	show(fmt.Sprintf("%d %s %v %x %q", enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3), enfmtverbs3(3)))
	show(fmt.Sprintf("%[2]d %[1]*.[3]*f|%%|%d", 72, 7, 2, 3.14159))
	show(fmt.Sprintf("%!|%d %z %s", "str", 3, 4))
	show(fmt.Sprintf("%d", 1, 2))
	show(fmt.Sprint("a", 1, 2, "b", 3.0, nil, 'x', []byte("hi"), error(nil)))
	show(fmt.Sprintln("a", 1, true, [3]bool{1: true}, struct{}{}))
	err := fmt.Errorf("wrap %w and %v", errors.New("inner"), &erfmtverbs3{p})
	show(err.Error() + errors.Unwrap(err).Error())
	var e *erfmtverbs3
	show(fmt.Sprint(errors.As(fmt.Errorf("x: %w", &erfmtverbs3{p}), &e), errors.Is(err, err)))
	var i, j int
	var w string
	c, serr := fmt.Sscanf("72-0x1f word", "%d-%v %s", &i, &j, &w)
	show(fmt.Sprint(c, serr, i, j, w))
	show(fmt.Sprintf("%v %.3v %5t %v %08.3f %+d %x %X %#x", 1e21, 2.0/3, true, -0.0, -3.14159, 72, "hi", []byte("yo"), -255))
	show(fmt.Sprintf("%6.2f|%-8s|%8s|%+q|%U|%#U", 3.14159, "ab", "é", "é", 0x1F600, 'é'))
	show(fmt.Sprintf("%v %v %.2f", complex(1, -2), complex64(2i), 1.5+2i))
}

func core4() {
	switch x := ((g_int / (g_int | 1)) / 2); x & 7 {
	case 7:
		mix(uint64(int64(((g_uint32 - g_uint32) | (g_uint32 * uint32(1))))))
	case 1, 0:
		if (string(append([]byte(g_string), g_uint8)) < string(rune(g_uint64))) {
			var v47 uint8 = g_uint8
			v48 := uint32(g_uint32)
			mix(uint64(v47))
			mix(uint64(v48))
		}
	case 3:
		mix(uint64((((g_uintptr + uintptr(1)) & uintptr(11118582573545899888)) >> (((g_uint32 & uint32(15)) << ((g_uint32 &^ uint32(0x0)) % 33)) & 31))))
	}
	if g_bool {
		v49 := uint8(g_uint8)
		v50 := uint((max(uint(g_int32), (g_uint | g_uint)) / ((g_uint * (g_uint % (g_uint | 1))) | 1)))
		if (string([]rune(g_string)) > string(rune(g_int))) {
			{
				var v51 uint8 = ((v49 + (v49 * v49)) & (max(v49, v49) % (uint8(g_int32) | 1)))
				var v52 float32 = (float32((g_float64 * g_float64)) + float32((g_uint32 - g_uint32)))
				mix(uint64(v51))
				mix(fb(float64(v52)))
			}
			v53 := S3(S3{"", [3]int{-327538897833169986}, true})
			v53.f5[1] -= p16(sub((v53.f4 + v53.f4), (v53.f5[0] >> (v49 & 63)), int(v50)), (g_uint32 >= (+g_uint32)))
			mix_S3(v53)
		}
		mix(uint64(v49))
		mix(uint64(v50))
	} else {
		if ((g_bool && g_bool) != (g_bool || false)) {
		} else {
			switch x := int((g_uint / 8)); uint8(x>>3) & 7 {
			case 1:
				var v54 bool = !((g_string + "界") < string(append([]byte(g_string), g_uint8)))
				mix_sl_int16([]int16{int16(32767)})
				mixb(v54)
			case 0, 7:
				v55 := float32(g_float32)
				mix(fb(float64(v55)))
			case 3:
			}
		}
	}
	switch x := p11((g_int ^ g_int), (g_int % 8), uint8(g_int64)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		for i56 := 0; i56 < 4; i56++ {
			_ = i56
		}
	case "é", "":
		var v57 uint = (((g_uint >> 45) * (g_uint / (g_uint | 1))) &^ ((g_uint >> (g_uint8 % 33)) - uint(4611686018427387904)))
		mix(uint64(v57))
		fallthrough
	case "a":
	}
	v58 := string(clip((g_string + (sub("aß0 ", g_int, g_int) + string(append([]byte(g_string), g_uint8))))))
	mixs(v58)
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("stdgen2", stdgen2)
	run("fmtverbs3", fmtverbs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
