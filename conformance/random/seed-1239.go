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

var g_S1 S1 = S1{f3: false}

var g_S4 S4 = S4{uint16(17), uint(0x11), [1]int{}}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-453.2787041120197)

var g_int int = 13

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(9)

var g_int64 int64 = int64(8937271605561009416)

var g_int8 int8 = int8(-127)

var g_string string = "a世0\""

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(65535)

var g_uint32 uint32 = uint32(15)

var g_uint64 uint64 = uint64(6899473839369086684)

var g_uint8 uint8 = uint8(94)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
}

func mix_S4(x S4) {
	mix(uint64(x.f5))
	mix(uint64(x.f6))
	mix__1_int(x.f7)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 uint
	f3 bool
}

type S4 struct {
	f5 uint16
	f6 uint
	f7 [1]int
}

func p8(a9 bool) (r10 bool) {
	var v11 S1 = S1{f2: uint(18), f3: false}
	_ = v11
	if !r10 {
		return
	}
	return ((g_uint64 * uint64(9)) == (g_uint64 | g_uint64))
}

func p12(a13 int) (r14 uint) {
	if !(g_bool != g_bool) {
		a13 = int((g_uintptr / ((g_uintptr / 8) | 1)))
		for i15 := 4; i15 >= 0; i15-- {
			a13 |= (((i15 / 2) * (a13 >> (g_int64 & 63))) - (a13 + (i15 >> 18)))
			_ = i15
		}
		a13 ^= max(((a13 >> (g_uint32 % 70)) >> (a13 & 63)), int((g_uint16 >> 50)))
	}
	v16 := bool((((g_string + g_string) >= "a0") != ((g_int8 != g_int8) && (a13 == 15))))
	if ((g_float64 / g_float64) >= float64(g_float32)) {
		v17 := int((a13 >> ((g_uint32 >> 50) % 8)))
		v17 -= (v17 << 49)
		_ = v17
	}
	_ = v16
	if (g_int32 > g_int32) {
		return
	}
	return ((r14 | uint(0x11)) * (r14 + r14))
}

func p18(a19 int, a20 bool) (r21 string) {
	v22 := uint16((g_uint16 >> (g_uint64 & 7)))
	v23 := &v22
	v24 := uint(p12(((a19 % (len(r21) | 1)) + (len(r21) / (len(r21) | 1)))))
	v25 := &v24
	_ = v22
	_ = v23
	_ = v24
	_ = v25
	if (len(r21) != 8) {
		return
	}
	return clip(((r21 + "界世Жß") + string([]rune(r21))))
}

func p26(a27 string, a28 string, a29 string) (r30 int16) {
	switch x := len(a29); uint8(x>>3) & 7 {
	case 1:
		fallthrough
	case 5, 7:
	case 0:
	default:
		if ((g_uint16 != uint16(14)) && (g_float64 == g_float64)) {
			var v31 uintptr = (g_uintptr + g_uintptr)
			v32 := &v31
			_ = v31
			_ = v32
		} else {
		}
	}
	if (!g_bool != (g_int32 == int32(1681143448))) {
		if g_bool {
			a27 = clip(string(append([]byte(a28), g_uint8)))
		}
		for i33 := range 5 {
			var v34 string = clip(p18(int(f2i(g_float64)), g_bool))
			_ = v34
			_ = i33
			if g_bool {
				break
			}
		}
	} else {
		if (len(a27) == (+len(a28))) {
		} else {
			r30 = (r30 &^ (r30 / ((r30 + r30) | 1)))
		}
		var v35 string = clip(sub((string(append([]byte(a27), g_uint8)) + string(rune(g_int64))), (len(a29) * (len(a29) | len(a28))), (^(len(a27) & 3))))
		_ = v35
	}
	if (len(a27) == len(a27)) {
		return
	}
	return r30
}

func p36(a37 bool, a38 int) (r39 bool) {
	a38 = (a38 | int(f2i((g_float64 + g_float64))))
	if !a37 {
		a38 = ((a38 % 10) * (+(a38 & a38)))
		if r39 {
			a38 -= int((g_int16 &^ (g_int16 | int16(-10928))))
		}
		v40 := string(clip(((g_string + (g_string + g_string)) + string(rune((g_uintptr >> 11))))))
		_ = v40
	}
	a38 ^= a38
	if !a37 {
		return
	}
	return (g_uint16 < (g_uint16 * g_uint16))
}

func core0() {
	{
		mix(uint64(max(((g_int8 << (g_int32 & 63)) | (g_int8 << (g_uint64 & 7))), g_int8)))
	}
	for i41 := range 2 {
		if g_bool {
			for i42 := 3; i42 >= 0; i42-- {
				_ = i42
			}
		} else {
			v43 := ([3]string)([3]string{})
			v43[2] = clip("aQ")
			mix__3_string(v43)
		}
		_ = i41
	}
	var v44 int8 = (((g_int8 >> (g_uint16 & 31)) << ((g_uint32 - g_uint32) & 7)) - min((g_int8 | int8(-127)), (g_int8 << 42)))
	for i45 := 6; i45 >= 0; i45-- {
		var v46 uint16 = uint16(0xc)
		v47 := &v46
		mix(uint64(v46))
		mix_p_uint16(v47)
		_ = i45
	}
	switch x := ((g_int / 3) &^ (g_int ^ g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		for i48 := 0; i48 < 7; i48++ {
			if ((g_string <= g_string) != g_bool) {
			} else {
			}
			_ = i48
		}
	case "z", "0":
		var v49 string = clip((sub((g_string + g_string), g_int, (g_int & g_int)) + sub(string(rune(g_uint32)), (g_int / (g_int | 1)), min(g_int, -4274940455175851341))))
		v50 := &v49
		mixs(v49)
		mix_p_string(v50)
	case "a":
		L52:
		for _, i51 := range clip(string(rune(v44))) {
			if p36(p36(g_bool, g_int), g_int) {
				mix(fb(g_float64))
			} else {
			}
			var v53 uint64 = ((g_uint64 & g_uint64) % (uint64(max(v44, int8(8))) | 1))
			if (g_int >= (g_int * -9223372036854775807)) {
			}
			mix(uint64(v53))
			_ = i51
			if !p8(true) {
				continue L52
			}
		}
	}
	v54 := uint16((((g_uint16 / 10) * uint16(g_uint8)) % 8))
	mix(uint64(v44))
	mix(uint64(v54))
}

func countstdgen1(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*5)) {
				return
			}
		}
	}
}

func stdgen1() {
	m := maps.Collect(countstdgen1(12))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(12))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{-2, -16, -32, -48, -8, -13, -13}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 5))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 5 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 5)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("99999", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("123456789.125", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-5, 2))
	mix(uint64(utf8.RuneCountInString("界_Qß世")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 5))
	before, after, _ := strings.Cut("key=value=5", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

func gotos2() {
	i, n := 0, 3
loop:
	if i >= 5 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 3
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
	for r := range 5 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 5+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	switch x := (c >> (max(g_uint16, g_uint16) % 70)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		c = c
		r, c = int(min((g_uint32 >> 64), (g_uint32 | g_uint32))), r
	case "a", "0":
		c, r = -9100558095208974082, 8
	case "é":
		c, r = (int(f2i(float64(g_float32))) >> ((-(g_uint16 | g_uint16)) % 8)), ((c << (g_int64 & 63)) % (r | 1))
		c, r = (r % (r | 1)), ((r >> (g_uint16 % 33)) | min(r, r))
	default:
		c = int(f2i((-(g_float64 + g_float64))))
	}
	{
		r, c = r, int(f2i(float64(g_float32)))
		var v55 float64 = (-float64(g_int32))
		v56 := bool(((c == (c & 4)) || (g_bool && (g_string < g_string))))
		mix(fb(v55))
		mixb(v56)
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

type Innerstructs3 struct {
	X, Y int32
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int32
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 9
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", Innerstructs3: Innerstructs3{X: int32(-1998378241)}, Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(11)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int32(11)}, 9}
	other := struct {
		Innerstructs3
		n int
	}{n: 9}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+9
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func core4() {
	if g_bool {
		switch x := int(f2i(g_float64)); x & 7 {
		case 2:
		case 3, 4:
		case 6:
			mixs(p18((g_int & min(g_int, g_int)), ((g_uint8 <= uint8(0x1)) || g_bool)))
			for i57 := 0; i57 < 1; i57++ {
				_ = i57
			}
		}
		mix(uint64(uint8(int(g_uint64))))
	} else {
		var v58 S1 = g_S1
		v59 := &v58
		mix_S1(v58)
		mix_p_S1(v59)
	}
	for _, i60 := range clip(string(append([]byte(string(rune(g_uint64))), g_uint8))) {
		var v61 int = -5249194621854785516
		mix(uint64(v61))
		_ = i60
	}
	var v62 string = clip("\né")
	for i63 := range 5 {
		_ = i63
	}
	for _, i64 := range clip(p18(int(f2i(g_float64)), !g_bool)) {
		switch x := (-(len(v62) << 40)); uint8(x>>3) & 7 {
		case 5:
			fallthrough
		case 6, 0:
			for i65 := 0; i65 < 1; i65++ {
				var v66 S4 = g_S4
				mix_S4(v66)
				_ = i65
			}
		case 7:
			for i67 := 0; i67 < 5; i67++ {
				v68 := uint8((min((g_uint8 % (g_uint8 | 1)), (g_uint8 % (g_uint8 | 1))) % ((uint8(g_uint32) << ((g_uint >> (g_uint & 63)) % 8)) | 1)))
				v69 := &v68
				mix(uint64(v68))
				mix_p_uint8(v69)
				_ = i67
			}
			L71:
			for i70 := 0; i70 < 6; i70++ {
				v72 := float32(g_float32)
				mix(fb(float64(v72)))
				_ = i70
				if (int(g_uintptr) > max(i70, -7)) {
					break L71
				}
			}
		default:
			v62 = clip(((v62 + (v62 + v62)) + v62))
		}
		v73 := uintptr((min(uintptr(g_int16), (^g_uintptr)) % ((g_uintptr / ((g_uintptr >> (i64 & 63)) | 1)) | 1)))
		switch x := len(v62); x & 7 {
		case 3:
			var v74 []int = []int{-1082182853401383778, 18, 14, 18, -9223372036854775808}
			mix_sl_int(v74)
			fallthrough
		case 0, 5:
			v62 = clip((string(rune((g_uint / 3))) + (v62 + (v62 + v62))))
			for i75 := 0; i75 < 3; i75++ {
				_ = i75
				if (g_bool || p36(true, 6)) {
					continue
				}
			}
		case 1:
			switch x := (int(i64) + max(len(v62), len(v62))); x & 7 {
			case 7:
				fallthrough
			case 4, 0:
			case 3:
				v76 := uint64(max((uint64(len(v62)) % ((g_uint64 + uint64(3)) | 1)), (max(g_uint64, g_uint64) + uint64(len(v62)))))
				v73 = (v73 << 30)
				mix(uint64(v76))
			default:
			}
		default:
		}
		mix(uint64(v73))
		_ = i64
	}
	v77 := ([]uint8)([]uint8{uint8(19), uint8(138), uint8(18), uint8(0xe)})
	mixs(v62)
	mix_sl_uint8(v77)
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("gotos2", gotos2)
	run("structs3", structs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
