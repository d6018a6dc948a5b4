package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__2_int64 [2]int64 = [2]int64{int64(-8107359198284799101)}

var g_bool bool = false

var g_float64 float64 = float64(-19.394786431107036)

var g_int int = 5598619580339883345

var g_int16 int16 = int16(14917)

var g_int32 int32 = int32(-585674791)

var g_int64 int64 = int64(4)

var g_int8 int8 = int8(-8)

var g_string string = "\t\"😀"

var g_uint uint = uint(0x7831b5724522da97)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(63723359)

var g_uint64 uint64 = uint64(2)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(12656280943210565416)

func mix_S1(x S1) {
	mix__1_int(x.f2)
}

func mix_S3(x S3) {
	mix(uint64(x.f4))
	mixb(x.f5)
	mixs(x.f6)
	mix(uint64(x.f7))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int8(x *int8) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 [1]int
}

type S3 struct {
	f4 int
	f5 bool
	f6 string
	f7 uint
}

func p8(a9 int) (r10 string) {
	a9 = ((a9 % 7) >> 7)
	if g_bool {
		L12:
		for i11 := 0; i11 < 3; i11++ {
			v13 := int8(int8(0xd))
			a9++
			_ = v13
			_ = i11
			if ((r10 + r10) != (r10 + r10)) {
				continue L12
			}
		}
	} else {
		r10 = clip("é 😀ß")
		v14 := float32(((-float32(a9)) / float32(g_int16)))
		v15 := &v14
		_ = v14
		_ = v15
	}
	v16 := uint32(((g_uint32 / (g_uint32 | 1)) ^ (g_uint32 << 24)))
	a9 = ((min(a9, -9223372036854775807) % ((len(r10) >> (g_int8 & 63)) | 1)) << (uintptr((g_uint ^ g_uint)) & 31))
	_ = v16
	if (g_float64 >= float64(7)) {
		return
	}
	return clip((string(rune(g_int8)) + (r10 + r10)))
}

func p17(a18 bool, a19 int, a20 bool) (r21 int8) {
	v22 := ([]string)([]string{})
	var v23 int8 = ((r21 >> ((-g_uint64) % 8)) ^ ((r21 | r21) + (r21 << (g_uint64 & 7))))
	_ = v22
	_ = v23
	if (a19 <= a19) {
		return
	}
	return min((r21 & r21), (r21 & r21))
}

func p24(a25 int8, a26 bool, a27 int32) (r28 bool) {
	switch x := g_int; x & 7 {
	case 0:
		for i29 := 0; i29 < 5; i29++ {
			a25 = (a25 % (a25 | 1))
			a25 += max((a25 & max(a25, a25)), (a25 % (a25 | 1)))
			_ = i29
		}
		a25 += ((a25 / (a25 | 1)) % ((a25 & (a25 - int8(2))) | 1))
		fallthrough
	case 6, 2:
		var v30 S1 = S1{f2: [1]int{9223372036854775806}}
		_ = v30
		fallthrough
	case 4:
		if ((g_uint >> 57) != uint(g_int)) {
			v31 := uint32((max((g_uint32 + uint32(1)), (^g_uint32)) + ((g_uint32 * uint32(14)) * (g_uint32 * g_uint32))))
			_ = v31
		}
	}
	if (a26 != r28) {
		return
	}
	return a26
}

func p32(a33 int, a34 string, a35 bool) (r36 string) {
	v37 := S1(S1{})
	var v38 S3 = S3{20, true, "世\t", uint(3)}
	_ = v37
	_ = v38
	if (a35 || a35) {
		return
	}
	return clip(p8((a33 ^ len(r36))))
}

func core0() {
	switch x := g_int; x & 7 {
	case 1:
		v39 := S3(S3{1393167295359701500, true, "Ж界aQ世", uint(0x0)})
		v40 := int64(int64(((g_int64 + g_int64) << 0)))
		mix_S3(v39)
		mix(uint64(v40))
	case 3, 7:
		{
			var v41 bool = !!(g_string != g_string)
			v42 := int8((g_int8 % 8))
			v43 := &v42
			mixb(v41)
			mix(uint64(v42))
			mix_p_int8(v43)
		}
		fallthrough
	case 5:
		L45:
		for i44 := 0; i44 < 1; i44++ {
			switch x := i44; uint8(x>>3) & 7 {
			case 2:
			case 5, 4:
			case 7:
			}
			v46 := uintptr(max(((g_uintptr & g_uintptr) + (g_uintptr / (g_uintptr | 1))), (uintptr(g_uint16) ^ (g_uintptr | uintptr(3334099671801916470)))))
			v47 := uintptr(((min(v46, uintptr(7197374351140387816)) / 64) / 3))
			mix(uint64(v46))
			mix(uint64(v47))
			_ = i44
			if (!g_bool || (g_bool != g_bool)) {
				continue L45
			}
		}
		var v48 uint32 = max(uint32((g_int16 - g_int16)), ((g_uint32 &^ g_uint32) | (g_uint32 & uint32(8))))
		mix(uint64(v48))
	default:
		for i49 := 0; i49 < 7; i49++ {
			var v50 []uint8 = []uint8{uint8(16), uint8(9), uint8(0), uint8(111), uint8(2)}
			L52:
			for i51 := 0; i51 < 6; i51++ {
				mixs((((g_string + g_string) + (g_string + "z")) + (g_string + (g_string + g_string))))
				_ = i51
				if (string([]rune(g_string)) >= string([]rune(g_string))) {
					continue L52
				}
			}
			mix(uint64((g_uint64 & (uint64(g_uint) * uint64(len(v50))))))
			mix_sl_uint8(v50)
			_ = i49
		}
	}
	if !(g_bool != g_bool) {
		var v53 uint8 = (min((g_uint8 ^ g_uint8), g_uint8) + ((g_uint8 << (g_uint16 % 8)) / (g_uint8 | 1)))
		switch x := ((g_int ^ 20) &^ (g_int &^ g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "z", "é":
			var v54 S1 = S1{}
			mix_S1(v54)
		case "":
			for i55 := 0; i55 < 2; i55++ {
				v56 := int32((g_int32 * int32((g_uint16 / 64))))
				v57 := &v56
				mix(uint64(v56))
				mix_p_int32(v57)
				_ = i55
			}
		default:
			var v58 uint64 = (g_uint64 / (((g_uint64 & g_uint64) / (min(g_uint64, g_uint64) | 1)) | 1))
			mix(uint64(v58))
		}
		L60:
		for i59 := 0; i59 < 5; i59++ {
			v61 := ([]uint8)([]uint8{uint8(245), uint8(254), uint8(7), uint8(19)})
			mix_sl_uint8(v61)
			_ = i59
			if (!g_bool != p24(int8(-44), g_bool, g_int32)) {
				break L60
			}
		}
		mix(uint64(v53))
	}
	switch x := int((g_uint ^ uint(18446744073709551614))); uint8(x>>3) & 7 {
	case 5:
		v62 := string(clip(p32(((g_int << (g_uint16 % 70)) | (g_int ^ 4)), g_string, ((g_int > g_int) == (g_int > g_int)))))
		L64:
		for i63 := 0; i63 < 1; i63++ {
			mix__2_int64(g__2_int64)
			_ = i63
			if g_bool {
				continue L64
			}
		}
		mixs(v62)
	case 7, 2:
		if ((g_float64 + g_float64) < (-g_float64)) {
			if ((g_bool && g_bool) == (g_bool == g_bool)) {
			}
		} else {
			for i65 := 2; i65 >= 0; i65-- {
				v66 := int8(int8(g_int16))
				mix(uint64(v66))
				_ = i65
			}
		}
		var v67 S3 = S3{f5: true, f6: "0", f7: uint(12)}
		mix_S3(v67)
		fallthrough
	case 3:
		v68 := S3(S3{f5: true, f6: "", f7: uint(9990069513689375213)})
		mix_S3(v68)
	}
	switch x := (g_int >> ((g_uint >> (g_uint16 % 8)) % 33)); uint8(x>>3) & 7 {
	case 5:
		v69 := string(clip((p8((g_int % 7)) + (string([]rune(g_string)) + string(append([]byte(g_string), g_uint8))))))
		mixs(v69)
	case 4, 2:
		v70 := int32(((g_int32 * int32(1503302012)) + int32(g_uint64)))
		switch x := int(uint(g_int8)); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "é", "z":
			for _, i71 := range clip((sub(g_string, g_int, 13) + (g_string + g_string))) {
				_ = i71
				if ((g_int ^ g_int) >= g_int) {
					continue
				}
			}
		case "0":
			var v72 []string = []string{"\"€", "", "€😀0z\n", "0Ж\n", "\ta😀"}
			mix_sl_string(v72)
		}
		mix(uint64(v70))
	case 3:
		v73 := string(clip(string(rune((int32(g_int8) ^ g_int32)))))
		v74 := uint(((-(g_uint | g_uint)) &^ uint(min(g_uint64, uint64(0)))))
		mixs(v73)
		mix(uint64(v74))
	default:
		var v75 []string = []string{" ", "\nß"}
		mix_sl_string(v75)
	}
	v76 := uintptr(((g_uintptr * uintptr(20)) / 8))
	v77 := int8(p17(g_bool, (-(g_int << (g_uint16 & 63))), ((-g_float64) > (g_float64 - g_float64))))
	v78 := &v77
	mix(uint64(v76))
	mix(uint64(v77))
	mix_p_int8(v78)
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "_Qß" + "\xff\xc3(" + "QQa"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[6%len(b)] ^= 33
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 6, 33) + string(rune(233)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "ab")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "ab")
	case s == t, len(t) > 6:
		mix(6)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 6
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func countstdgen2(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*5)) {
				return
			}
		}
	}
}

func stdgen2() {
	m := maps.Collect(countstdgen2(12))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen2", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen2(12))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{-45, -23, -25, -14, 19, 43, -20}
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
	n, err := strconv.ParseInt("zz", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen2", err.Error())
	}
	f, _ := strconv.ParseFloat("123456789.125", 64)
	says("stdgen2", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-5, 2))
	mix(uint64(utf8.RuneCountInString("😀 _")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 5))
	before, after, _ := strings.Cut("key=value=5", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type gridarrays3 [4][3]int

func bumparrays3(a gridarrays3, p *gridarrays3) int {
	a[0][1] += 6
	p[2][2] -= 6
	return a[0][1] ^ p[2][2]
}

func arrays3() {
	var a gridarrays3
	a[2][2] = 3729592421211581007
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]int{2: -1716095597472461405, -3988477483825323206}
	for i, x := range lit {
		lit[len(lit)-1] = 6
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
	m := map[[2]int]string{{1, 2}: "x", {2, 6}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{2, 6}])
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
	v79 := bool((p24((g_int8 - g_int8), !g_bool, g_int32) != g_bool))
	var v80 int = int((+(g_uint64 & uint64(4611686018427387904))))
	if true {
		var v81 []uint8 = []uint8{uint8(13), uint8(0)}
		v80 = ((int(g_uint64) * (+v80)) / ((v80 ^ (len(v81) & v80)) | 1))
		for _, i82 := range clip((string([]rune(g_string)) + string(rune(g_int8)))) {
			var v83 []int = []int{-9223372036854775807, 1598246319459868421}
			v80 = (at_int(v83, 0) * (len(v81) % 3))
			v80 = min(((v80 >> (at_uint8(v81, 8) & 7)) << (uint16(g_int8) & 31)), (len(v81) / 100))
			mix_sl_int(v83)
			_ = i82
			if false {
				continue
			}
		}
		mix_sl_uint8(v81)
	} else {
		v80 = int(max(g_uint8, (g_uint8 * g_uint8)))
		v80 = ((v80 % 100) - (v80 & -4648938578850740267))
	}
	mixb(v79)
	mix(uint64(v80))
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("stdgen2", stdgen2)
	run("arrays3", arrays3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
