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

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(1)

var g_int int = -9223372036854775807

var g_int16 int16 = int16(13458)

var g_int32 int32 = int32(0x12)

var g_int64 int64 = int64(0x7bb67c124862685b)

var g_int8 int8 = int8(-127)

var g_string string = "_Q0 "

var g_uint uint = uint(18446744073709551614)

var g_uint16 uint16 = uint16(0xd)

var g_uint32 uint32 = uint32(58240123)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(10)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix_S6(x S6) {
	mix__3_int(x.f7)
	mixb(x.f8)
	mixs(x.f9)
	mix__1_int(x.f10)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uintptr(x [4]uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int64(x map[string]int64) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_map_uint8_uint64(x map[uint8]uint64) {
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 bool
}

type S4 struct {
	f5 uintptr
}

type S6 struct {
	f7 [3]int
	f8 bool
	f9 string
	f10 [1]int
}

func p11(a12 uint16, a13 bool, a14 uint) (r15 uint32) {
	if ((g_float64 <= g_float64) == (g_int > 7)) {
		{
			a14 += (a14 * (a14 << ((g_int8 | g_int8) & 7)))
			v16 := uint8(sat(((g_string + g_string) + g_string), ((g_int << (g_uintptr & 7)) ^ (g_int % (g_int | 1)))))
			_ = v16
		}
		var v17 S4 = S4{}
		_ = v17
	} else {
		switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "0", "z":
			v18 := uint8((g_uint8 | ((g_uint8 / (g_uint8 | 1)) - g_uint8)))
			_ = v18
		case "é":
		default:
		}
	}
	switch x := ((g_int | g_int) | (g_int / (g_int | 1))); x & 7 {
	case 7:
		var v19 uint64 = (((g_uint64 >> (g_uint64 & 7)) ^ (g_uint64 &^ uint64(18446744073709551615))) << 61)
		v20 := &v19
		var v21 float64 = (float64((g_int32 / 8)) - ((g_float64 + g_float64) / (-g_float64)))
		_ = v19
		_ = v20
		_ = v21
	case 5, 3:
		v22 := int(int(((g_int16 + g_int16) / 7)))
		v22 = ((min(v22, v22) - (v22 * v22)) + (v22 << ((g_uint64 << (g_uint8 % 8)) % 8)))
		_ = v22
		fallthrough
	case 1:
		L24:
		for i23 := 0; i23 < 1; i23++ {
			var v25 string = clip(string([]rune((g_string + (g_string + "ß")))))
			_ = v25
			_ = i23
			if (a13 || (a13 && false)) {
				break L24
			}
		}
	default:
		if (float64(g_float32) <= (-g_float64)) {
		} else {
			var v26 S6 = S6{f8: false, f9: "é"}
			a13 = ((string(append([]byte(v26.f9), g_uint8)) < sub("\tЖß\n€", 382238634895416726, v26.f10[0])) == ((g_uint64 + g_uint64) <= g_uint64))
			_ = v26
		}
	}
	if !(a13 || false) {
		switch x := g_int; x & 7 {
		case 0:
			fallthrough
		case 1, 7:
		case 6:
		default:
		}
		var v27 uint8 = max((g_uint8 - g_uint8), ((g_uint8 * g_uint8) << (min(g_uint64, uint64(0x2060990c5b2d4842)) % 33)))
		_ = v27
	}
	if a13 {
		return
	}
	return (r15 << (r15 & 7))
}

func p28(a29 string, a30 uint8, a31 uint64) (r32 int) {
	if g_bool {
		for _, i33 := range clip((string(rune(g_int32)) + (a29 + "z世€Жa"))) {
			r32 = r32
			var v34 string = clip((a29 + string([]rune(sub("世0", r32, len(a29))))))
			_ = v34
			_ = i33
			if (g_bool && g_bool) {
				break
			}
		}
	} else {
		r32 = int(g_int64)
		r32 ^= (r32 << ((max(g_uint, g_uint) + (g_uint << (g_int16 & 31))) % 8))
	}
	if g_bool {
		r32 -= (len(a29) & len(a29))
		for i35 := range 6 {
			r32 &^= int(f2i((-float64(g_int16))))
			a29 = clip((string(rune(uintptr(a31))) + sub(sub("é", r32, i35), int(g_uint32), (len(a29) / (len(a29) | 1)))))
			_ = i35
		}
		var v36 int8 = (((g_int8 % (g_int8 | 1)) ^ (g_int8 + g_int8)) ^ int8((-a31)))
		v37 := &v36
		_ = v36
		_ = v37
	} else {
		var v38 float64 = (g_float64 / ((g_float64 / float64(1e-300)) + g_float64))
		_ = v38
	}
	var v39 int64 = int64(4611686018427387904)
	_ = v39
	if (g_bool != false) {
		return
	}
	return (len(a29) ^ len(a29))
}

func p40(a41 string, a42 string) (r43 uintptr) {
	for i44 := range 2 {
		L46:
		for i45 := 0; i45 < 6; i45++ {
			r43 = (r43 << ((g_uint64 &^ (g_uint64 << (g_uint8 % 33))) & 7))
			_ = i45
			if ((g_float64 <= g_float64) == !g_bool) {
				continue L46
			}
		}
		L48:
		for i47 := 5; i47 >= 0; i47-- {
			_ = i47
			if ((g_int32 << 26) != (g_int32 / (g_int32 | 1))) {
				continue L48
			}
		}
		_ = i44
	}
	for i49 := 4; i49 >= 0; i49-- {
		var v50 int32 = (max(int32(g_uint8), (g_int32 << (g_uint % 33))) | ((+g_int32) >> ((g_uint8 * g_uint8) % 70)))
		_ = v50
		_ = i49
	}
	v51 := int((p28((a41 + a41), (g_uint8 / (g_uint8 | 1)), g_uint64) ^ int((r43 >> 7))))
	_ = v51
	if (len(a42) > len(a41)) {
		return
	}
	return ((r43 / 3) - (r43 &^ uintptr(2057058997780272780)))
}

func p52(a53 string) (r54 uintptr) {
	switch x := p28(string([]rune(a53)), (g_uint8 % (g_uint8 | 1)), (g_uint64 >> 20)); uint8(x>>3) & 7 {
	case 7:
		v55 := uintptr((r54 & ((r54 - r54) - uintptr(18))))
		_ = v55
		fallthrough
	case 2, 3:
		switch x := p28(string(rune(g_int8)), (g_uint8 >> (g_uint32 % 8)), (g_uint64 + g_uint64)); uint8(x>>3) & 7 {
		case 1:
			a53 = clip(string([]rune(string([]rune((a53 + a53))))))
		case 2, 0:
			var v56 uint16 = (g_uint16 << (g_int8 & 63))
			_ = v56
			fallthrough
		case 3:
			v57 := uintptr(uintptr((sat("界_é\"", -9223372036854775808) & (g_uint8 + uint8(4)))))
			_ = v57
		}
		var v58 uintptr = (r54 % 7)
		_ = v58
		fallthrough
	case 1:
		v59 := ([2]string)([2]string{"\"€Q世😀", "界0"})
		_ = v59
	default:
		switch x := p28((a53 + "_€ \n"), (g_uint8 * g_uint8), (g_uint64 | uint64(0x3))); x & 7 {
		case 4:
		case 1, 5:
		case 2:
		default:
			var v60 []uint8 = []uint8{uint8(15), uint8(69)}
			_ = v60
		}
	}
	if (len(a53) != len(a53)) {
		return
	}
	return ((r54 << 23) | min(r54, uintptr(0x7fffffffffffffff)))
}

func p61(a62 string, a63 uintptr, a64 string) (r65 string) {
	var v66 uint16 = ((g_uint16 - (g_uint16 << (g_uint64 % 70))) >> 38)
	v67 := &v66
	_ = v66
	_ = v67
	if g_bool {
		return
	}
	return clip(sub((a62 + "\t"), (len(a62) | 6996833744805080372), (len(r65) | len(a64))))
}

func core0() {
	v68 := uintptr((-((g_uintptr % (g_uintptr | 1)) & p52(g_string))))
	switch x := int((g_uint16 - uint16(0xc))); uint8(x>>3) & 7 {
	case 5:
		v68 = ((v68 >> (g_uint64 % 33)) / (v68 | 1))
		fallthrough
	case 0, 1:
		v69 := int16(int16((g_int64 & int64(1250681621517564881))))
		for i70 := 0; i70 < 1; i70++ {
			v71 := string(clip(((sub("ß", i70, 8288314283814435750) + (g_string + g_string)) + string(rune((v68 % 2))))))
			if (len(v71) >= (len(v71) % 7)) {
				v71 = clip(((v71 + sub(v71, i70, i70)) + string(rune(v69))))
			} else {
				v71 = clip((v71 + "\t世a_\""))
				var v72 float32 = (((g_float32 + float32(0)) / (g_float32 * g_float32)) - float32(float64(g_float32)))
				mix(fb(float64(v72)))
			}
			v73 := string(clip(p61(p61((v71 + "\n\x00\x00\n界"), p52(v71), string(append([]byte(v71), g_uint8))), max(v68, uintptr(i70)), v71)))
			mixs(v71)
			mixs(v73)
			_ = i70
			if !(g_bool && g_bool) {
				continue
			}
		}
		mix(uint64(v69))
	case 2:
		mix__4_uintptr([4]uintptr{uintptr(9223372036854775807)})
	default:
	}
	var v74 uint16 = uint16(g_int8)
	var v75 S6 = S6{[3]int{6865246506658756631, -9223372036854775807, 0}, true, "", [1]int{-9223372036854775808}}
	mix(uint64(v68))
	mix(uint64(v74))
	mix_S6(v75)
}

func countstdgen1(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*4)) {
				return
			}
		}
	}
}

func stdgen1() {
	m := maps.Collect(countstdgen1(22))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(22))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{-23, 45, -7, -43, -10, 42, 34}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 4))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 4 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 4)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("123", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("0.1", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-4, 2))
	mix(uint64(utf8.RuneCountInString("z界😀a\nЖ")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 4))
	before, after, _ := strings.Cut("key=value=4", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err6" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic("plain")
	}
	w := n * 6
	v76 := S6(S6{[3]int{-6952156038319610627, 9223372036854775807}, false, "界", [1]int{}})
	w = 16
	mix_S6(v76)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{6}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

const (
	aconsts3 = iota * 2
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s2"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 98
const (
	thirdconsts3          = 35.0 / 2
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 46
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (98 - 5) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 2)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	v77 := int64((((g_int64 >> (g_uint16 % 33)) + (g_int64 / (g_int64 | 1))) * max((g_int64 / 7), int64(g_int16))))
	var v78 float32 = (((g_float32 / g_float32) - (g_float32 / g_float32)) - ((g_float32 / float32(0)) - float32(g_uint64)))
	v79 := &v78
	mix_map_string_int64(map[string]int64{})
	switch x := p28(p61("\n\té\"", g_uintptr, g_string), uint8(5), (g_uint64 ^ g_uint64)); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		switch x := ((-g_int) * p28(g_string, uint8(0x2a), g_uint64)); x & 7 {
		case 0:
			v80 := uintptr((max(max(g_uintptr, g_uintptr), (+g_uintptr)) &^ ((g_uintptr * g_uintptr) % 10)))
			mix(uint64(v80))
		case 2, 7:
			for i81 := range 7 {
				v82 := uint64(min(g_uint64, ((g_uint64 - g_uint64) / 100)))
				mix(uint64(v82))
				_ = i81
			}
			for _, i83 := range clip(string(rune((g_int16 / (g_int16 | 1))))) {
				mixs(((string([]rune(g_string)) + (g_string + g_string)) + ((g_string + g_string) + sub(g_string, g_int, g_int))))
				_ = i83
			}
		case 1:
			mix_map_uint8_uint64(map[uint8]uint64{uint8(26): uint64(4)})
		}
		var v84 float32 = float32(((g_float64 + g_float64) / float64(g_uint32)))
		mix(fb(float64(v84)))
	case "é", "z":
		switch x := p28(string(append([]byte(g_string), g_uint8)), (g_uint8 % 2), (g_uint64 / 2)); uint8(x>>3) & 7 {
		case 4:
			{
			}
		case 3, 0:
			var v85 [5]int = [5]int{-6980228258193588110, 13, -7560226383517770649, -9223372036854775808, -7}
			L87:
			for i86 := 5; i86 >= 0; i86-- {
				mix(uint64(((int16(g_uint16) % ((^g_int16) | 1)) / (int16((g_int16 << (g_uint32 % 8))) | 1))))
				v77 += v77
				_ = i86
				if !g_bool {
					continue L87
				}
			}
			mix__5_int(v85)
		case 1:
			switch x := (g_int + (g_int / (g_int | 1))); uint8(x>>3) & 7 {
			case 1:
			case 6, 0:
				v88 := float64((g_float64 * g_float64))
				mix(fb(v88))
			case 3:
			}
		default:
		}
		var v89 uint16 = (max(max(g_uint16, g_uint16), g_uint16) * min(g_uint16, (g_uint16 - uint16(0x13))))
		mix(uint64(v89))
	case "a":
		switch x := p28(p61("\nß", g_uintptr, g_string), (g_uint8 ^ g_uint8), (g_uint64 / 7)); x & 7 {
		case 6:
			mix(uint64((g_int32 % (min((+g_int32), g_int32) | 1))))
		case 7, 0:
			v90 := int32(((g_int32 & g_int32) + min(g_int32, g_int32)))
			var v91 uintptr = ((min(g_uintptr, uintptr(20)) >> 36) ^ ((g_uintptr << 27) % (p40(g_string, "\x00") | 1)))
			mix(uint64(v90))
			mix(uint64(v91))
		case 4:
			var v92 uint32 = (p11(uint16(g_int16), (g_float64 == g_float64), g_uint) - ((g_uint32 / 100) ^ min(g_uint32, g_uint32)))
			v93 := &v92
			mix(uint64(v92))
			mix_p_uint32(v93)
		}
	}
	mix(uint64(v77))
	mix(fb(float64(v78)))
	mix_p_float32(v79)
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("defers2", defers2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
