package main

import (
	"cmp"
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

var g_S1 S1 = S1{f2: false, f3: -2}

var g_S5 S5 = S5{}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1)

var g_int int = -6357067816467971283

var g_int16 int16 = int16(-1)

var g_int32 int32 = int32(13)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(-4)

var g_sl_int []int = []int{-1, 9223372036854775807, 1, 3976687738240909654, 9}

var g_string string = "ß"

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(14976)

var g_uint32 uint32 = uint32(0x1)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(14)

var g_uintptr uintptr = uintptr(11915735740314084035)

func mix_S1(x S1) {
	mixb(x.f2)
	mix(uint64(x.f3))
	mixb(x.f4)
}

func mix_S5(x S5) {
	mix(uint64(x.f6))
	mixs(x.f7)
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_map_uint8_int(x *map[uint8]int) {
	if x != nil {
		mix_map_uint8_int((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 int
	f4 bool
}

type S5 struct {
	f6 uint32
	f7 string
}

func p8(a9 int, a10 int, a11 string) (r12 bool) {
	var v13 uint32 = ((g_uint32 &^ (g_uint32 ^ uint32(14))) << (int8(g_int64) & 63))
	v14 := ([]int8)([]int8{int8(126), int8(50), int8(0x4f), int8(-0x1)})
	v15 := &v14
	_ = v13
	_ = v14
	_ = v15
	if (r12 != r12) {
		return
	}
	return (len(a11) <= (a9 % 64))
}

func p16(a17 uint32) (r18 bool) {
	if (!r18 == (g_float64 != g_float64)) {
		{
			v19 := uint32(((a17 * uint32(14)) << ((g_uint8 &^ g_uint8) & 7)))
			_ = v19
		}
	}
	if p8(g_int, g_int, "") {
		return
	}
	return true
}

func p20(a21 int, a22 uint16) (r23 int32) {
	if ((a21 <= a21) || p16(g_uint32)) {
		v24 := int32(int32(12))
		v25 := &v24
		_ = v24
		_ = v25
	}
	a21 = (a21 / (int((g_uint % (g_uint | 1))) | 1))
	var v26 float32 = float32(16777217)
	if p16((g_uint32 / 7)) {
		a21 = int((uint64(g_uint) &^ (g_uint64 &^ g_uint64)))
		a21 += (a21 >> 31)
	}
	_ = v26
	if !g_bool {
		return
	}
	return (r23 * int32(-1581919696))
}

func p27(a28 uint64) (r29 int) {
	r29 = ((r29 % 10) >> (g_uint & 31))
	v30 := uintptr((g_uintptr + ((g_uintptr >> (g_uint8 & 63)) & uintptr(g_uint8))))
	r29 = r29
	_ = v30
	if (g_int16 == int16(31872)) {
		return
	}
	return (r29 << (a28 % 8))
}

func p31(a32 bool, a33 bool, a34 bool) (r35 string) {
	switch x := min(len(r35), (len(r35) ^ -9223372036854775807)); x & 7 {
	case 3:
		for i36 := 3; i36 >= 0; i36-- {
			_ = i36
		}
		if ((a34 && false) && !a33) {
			var v37 uint32 = (((g_uint32 << (g_uint32 % 70)) << ((g_uint16 / (g_uint16 | 1)) % 33)) & uint32((g_uint64 | g_uint64)))
			_ = v37
		} else {
		}
	case 5, 4:
		v38 := float32(float32(g_float64))
		_ = v38
	case 0:
		switch x := len(r35); uint8(x>>3) & 7 {
		case 4:
		case 3, 6:
		case 0:
		default:
		}
	default:
		v39 := ([5]string)([5]string{"", "0a\x00", "ßЖ\x00"})
		_ = v39
	}
	if false {
		return
	}
	return clip(string(rune(len(r35))))
}

func core0() {
	{
		var v40 float64 = (float64((g_float32 / float32(1.5))) + ((g_float64 - g_float64) * (-g_float64)))
		mix(fb(v40))
	}
	switch x := (p27(g_uint64) &^ (-g_int)); uint8(x>>3) & 7 {
	case 4:
		for i41 := 7; i41 >= 0; i41-- {
			switch x := (i41 | p27(g_uint64)); uint8(x>>3) & 7 {
			case 6:
			case 5, 4:
				v42 := int32((((g_int32 | int32(2129029137)) - int32(g_uint64)) | (g_int32 % (int32(g_int32) | 1))))
				mix(uint64(v42))
			case 1:
				var v43 [5]int = [5]int{}
				v43[4] = (i41 - ((i41 + i41) - p27(uint64(13))))
				mix__5_int(v43)
			default:
				v44 := ([2]string)([2]string{"世\nQ", "\tß界é "})
				mix__2_string(v44)
			}
			v45 := S5(g_S5)
			var v46 [2]int64 = [2]int64{int64(3)}
			mix_S5(v45)
			mix__2_int64(v46)
			_ = i41
			if (g_bool && g_bool) {
				continue
			}
		}
		for i47 := 3; i47 >= 0; i47-- {
			L49:
			for i48 := range 2 {
				_ = i48
				if ((i48 << 6) != (i47 + i48)) {
					continue L49
				}
			}
			_ = i47
		}
	case 7, 1:
		L51:
		for i50 := int16(128); i50 > 0; i50 /= 2 {
			var v52 int8 = g_int8
			{
			}
			mix(uint64(v52))
			_ = i50
			if g_bool {
				break L51
			}
		}
		for i53 := uint32(16); i53 > 0; i53 /= 2 {
			v54 := string(clip(sub(((g_string + g_string) + sub(g_string, g_int, g_int)), int(g_uint8), ((g_int << 42) & int(f2i(g_float64))))))
			v55 := S1(g_S1)
			v56 := &v55
			switch x := (len(v54) &^ int(g_int16)); x & 7 {
			case 3:
				v55.f3 += (v56.f3 - (-(v55.f3 &^ len(v54))))
				v55.f3 = (v55.f3 | (v55.f3 << 63))
				fallthrough
			case 4, 2:
				v55.f3 = (v56.f3 + (v55.f3 & v55.f3))
			case 1:
				var v57 map[uint8]int = map[uint8]int{}
				v58 := &v57
				mix_map_uint8_int(v57)
				mix_p_map_uint8_int(v58)
			default:
				v55.f3 &^= (v55.f3 >> 49)
			}
			mixs(v54)
			mix_S1(v55)
			mix_p_S1(v56)
			_ = i53
		}
		fallthrough
	case 3:
		{
			if false {
			} else {
			}
			v59 := int64((g_int64 ^ (int64(g_uintptr) >> (min(g_uint16, g_uint16) % 33))))
			v60 := &v59
			mix(uint64(v59))
			mix_p_int64(v60)
		}
	default:
		if ((g_float64 / g_float64) == (g_float64 / float64(1e-300))) {
			for i61 := uint8(16); i61 > 0; i61 /= 2 {
				_ = i61
			}
		}
	}
	if !(g_bool || g_bool) {
		for i62 := int16(128); i62 > 0; i62 /= 2 {
			var v63 uintptr = (((g_uintptr &^ g_uintptr) &^ g_uintptr) ^ (uintptr(i62) >> 60))
			v63 = v63
			mix(uint64(v63))
			_ = i62
		}
	} else {
		for i64 := uint32(64); i64 > 0; i64 /= 2 {
			_ = i64
		}
	}
	for i65 := 0; i65 < 5; i65++ {
		var v66 uint16 = max((g_uint16 + (g_uint16 + uint16(31723))), ((g_uint16 &^ g_uint16) / ((g_uint16 << 33) | 1)))
		mix(uint64(v66))
		_ = i65
	}
	mixs((g_string + (sub(g_string, 4611686018427387904, g_int) + string(rune(g_int16)))))
	if ((g_int8 * g_int8) >= (g_int8 &^ g_int8)) {
		switch x := int(f2i((g_float64 - g_float64))); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			if p16((g_uint32 * g_uint32)) {
				v67 := bool((int32(uint(g_int64)) >= ((g_int32 - g_int32) << ((g_uint << (g_uint16 & 63)) % 70))))
				v68 := int8(g_int8)
				mixb(v67)
				mix(uint64(v68))
			}
			fallthrough
		case "z", "":
		case "é":
			for _, i69 := range clip((p31(false, g_bool, g_bool) + p31(true, g_bool, g_bool))) {
				v70 := uint16(((g_uint16 % (g_uint16 | 1)) - (g_uint16 % 100)))
				var v71 string = clip(string([]rune(g_string)))
				mix(uint64(v70))
				mixs(v71)
				_ = i69
			}
		default:
			if ((g_int / (g_int | 1)) >= int(g_uint32)) {
				mix(uint64((g_uint16 | ((g_uint16 >> (g_uint8 & 31)) & (g_uint16 & uint16(9))))))
			} else {
			}
		}
		v72 := int((-p27(uint64(g_uintptr))))
		{
			var v73 string = clip(string(rune(min((g_uint16 + g_uint16), (g_uint16 >> (g_uint32 % 70))))))
			switch x := int(f2i((g_float64 * float64(-2.25e-7)))); x & 7 {
			case 5:
				var v74 uint8 = uint8(0x11)
				v72 ^= ((int(g_uint32) & v72) / ((len(v73) % 8) | 1))
				mix(uint64(v74))
			case 4, 6:
				v72 *= (v72 >> 4)
				v72 = int(((g_uint16 &^ g_uint16) * (g_uint16 << (g_uint16 & 31))))
			case 1:
				v72 &^= int(f2i((g_float64 * float64(g_uintptr))))
				v72 = (((len(v73) ^ 4611686018427387904) % 7) >> (g_uint8 % 8))
			default:
				v75 := string(clip(string(append([]byte(sub(sub(v73, v72, 3), v72, (v72 % (len(v73) | 1)))), ((+g_uint8) + (g_uint8 / (g_uint8 | 1)))))))
				mixs(v75)
			}
			v73 = clip(string(rune(((g_int32 / (g_int32 | 1)) >> ((g_uint8 * g_uint8) % 33)))))
			mixs(v73)
		}
		mix(uint64(v72))
	}
}

func complexes1() {
	a, b := complex(-1, 6), complex(float64(-3), 0.5)
	for i := range 9 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
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
	case int8, uint8:
		return 0
	case *int:
		return 1
	case shapeifaces2:
		return 2
	case func() int:
		return 3
	case error:
		return 4
	case string:
		return 5
	case int:
		return 6
	case nil:
		return 7
	case map[string]int:
		return 8
	case bool:
		return 9
	case []int:
		return 10
	}
	return -1
}

func valifaces2(x any) int {
	switch v := x.(type) {
	case int:
		return v + 5
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
		return v(5)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces2() {
	n := 5
	var typed *boxifaces2
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces2)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces2{5}, &boxifaces2{sqifaces2{2}, 5}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces2(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces2(v)))
		}
	}
	var s shapeifaces2 = sqifaces2{5}
	mixb(s == shapeifaces2(sqifaces2{5}))
	mixb(any(s) == any(sqifaces2{5 + 1}))
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

func countstdgen3(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*3)) {
				return
			}
		}
	}
}

func stdgen3() {
	m := maps.Collect(countstdgen3(24))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen3", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen3(24))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{30, -49, 23, -32, 48, 26, -22}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 3))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 3 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 3)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("1_000", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen3", err.Error())
	}
	f, _ := strconv.ParseFloat("123456789.125", 64)
	says("stdgen3", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-3, 2))
	mix(uint64(utf8.RuneCountInString("0世")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 3))
	before, after, _ := strings.Cut("key=value=3", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

func core4() {
	switch x := (min(g_int, g_int) << ((g_int / (g_int | 1)) & 63)); uint8(x>>3) & 7 {
	case 1:
		fallthrough
	case 5, 4:
		{
			v76 := int32(g_int32)
			switch x := p27(g_uint64); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "a", "z":
				fallthrough
			case "0":
				v77 := int16(((^min(g_int16, g_int16)) ^ ((g_int16 | g_int16) % (int16(g_uint) | 1))))
				mix(uint64(v77))
			default:
			}
			mix(uint64(v76))
		}
	case 3:
		if g_bool {
			if ((g_int16 &^ g_int16) <= g_int16) {
			}
			switch x := (p27(g_uint64) ^ (g_int / 64)); uint8(x>>3) & 7 {
			case 2:
			case 3, 7:
				v78 := int64(g_int64)
				mix(uint64(v78))
			case 4:
			default:
			}
		}
	}
	mix(uint64(((g_int64 / 100) & min(g_int64, int64(g_int8)))))
	mix_sl_int(g_sl_int)
	if ((g_float64 * g_float64) > (g_float64 / g_float64)) {
	}
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("ifaces2", ifaces2)
	run("stdgen3", stdgen3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
