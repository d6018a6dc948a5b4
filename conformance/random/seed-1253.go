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

func sortints(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1e-300)

var g_int int = 5962451126527541616

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(-5)

var g_int64 int64 = int64(-4035893690295248964)

var g_int8 int8 = int8(104)

var g_sl_uint8 []uint8 = []uint8{uint8(6), uint8(255), uint8(12), uint8(64)}

var g_string string = "_"

var g_uint uint = uint(0x88dbf391670c77bc)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(9)

var g_uint64 uint64 = uint64(1198804023493061485)

var g_uint8 uint8 = uint8(0x1)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix_map_int_int(x map[int]int) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
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

func p3(a4 uint16) (r5 uint64) {
	v6 := bool(!((g_string + "a") <= string(append([]byte(g_string), uint8(2)))))
	v7 := &v6
	_ = v6
	_ = v7
	if (g_int16 <= g_int16) {
		return
	}
	return (-(r5 &^ r5))
}

func p8(a9 bool, a10 int8) (r11 string) {
	L13:
	for i12 := range 2 {
		v14 := string(clip((r11 + (r11 + string(append([]byte(r11), g_uint8))))))
		_ = v14
		_ = i12
		if ((r11 + "\t\"\x00Ж") > sub(r11, i12, len(r11))) {
			continue L13
		}
	}
	if ((g_int32 | g_int32) == int32(g_int16)) {
		a10 = a10
		for i15 := 0; i15 < 2; i15++ {
			_ = i15
		}
	} else {
		for i16 := 0; i16 < 7; i16++ {
			_ = i16
		}
	}
	v17 := bool(((sat(r11, len(r11)) <= (g_uint8 >> (g_uint16 % 8))) != (sub(r11, len(r11), len(r11)) != r11)))
	_ = v17
	if (a10 > a10) {
		return
	}
	return clip(sub(string(append([]byte(r11), g_uint8)), (len(r11) * len(r11)), int(f2i(g_float64))))
}

func p18(a19 int64, a20 int, a21 int) (r22 uint8) {
	a20 *= a21
	var v23 uint64 = min(((g_uint64 &^ g_uint64) & (g_uint64 ^ g_uint64)), g_uint64)
	_ = v23
	if (g_uintptr == uintptr(0x4000000000000000)) {
		return
	}
	return r22
}

func core0() {
	{
		var v24 float32 = float32((float64(g_float32) / g_float64))
		v25 := uint16(g_uint16)
		var v26 map[int]int = map[int]int{}
		mix(fb(float64(v24)))
		mix(uint64(v25))
		mix_map_int_int(v26)
	}
	for i27 := 0; i27 < 7; i27++ {
		L29:
		for i28 := 0; i28 < 2; i28++ {
			v30 := uint32((uint32((g_uint * g_uint)) % (((g_uint32 >> (g_uint8 & 63)) & uint32(g_uint8)) | 1)))
			v31 := &v30
			{
			}
			var v32 int32 = (+int32((g_int64 << (g_int64 & 63))))
			mix(uint64(v30))
			mix_p_uint32(v31)
			mix(uint64(v32))
			_ = i28
			if !(g_int16 <= int16(-31768)) {
				break L29
			}
		}
		{
			{
				var v33 string = clip(p8(((g_int32 + g_int32) != (g_int32 >> (g_uint % 8))), int8((g_uint32 - uint32(20)))))
				v33 = clip(sub(string(rune(g_int16)), (i27 | (i27 << (g_uint % 8))), (i27 / 10)))
				v34 := uint64(p3(((g_uint16 &^ g_uint16) ^ max(g_uint16, g_uint16))))
				mixs(v33)
				mix(uint64(v34))
			}
		}
		_ = i27
		if ((g_bool == true) == (g_bool == g_bool)) {
			continue
		}
	}
	var v35 int64 = int64(((g_int8 & g_int8) - int8(g_int64)))
	if (g_float64 > (-g_float64)) {
		v36 := int64((int64(f2i((g_float64 * float64(1)))) &^ (int64(f2i(g_float64)) / 64)))
		mix(uint64(v36))
	}
	mix(uint64(g_int32))
	mix(uint64(v35))
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*2, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(7), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 32:
				break outer
			}
	{
		b, a = (((b &^ b) & (a + b)) & (+(a * b))), ((b * a) << 28)
		v37 := uintptr((((g_uintptr % (g_uintptr | 1)) | g_uintptr) % 100))
		v38 := &v37
		var v39 int = min((a & max(b, a)), (b >> 56))
		mix(uint64(v37))
		mix_p_uintptr(v38)
		mix(uint64(v39))
	}
	for i40 := 0; i40 < 6; i40++ {
		a -= (int((g_uint / 8)) &^ (a | int(g_uint16)))
		_ = i40
	}
	for i41 := 0; i41 < 4; i41++ {
		v42 := uint64(uint64(18267557559619587362))
		a = int(int16(min(g_uint16, g_uint16)))
		mix(uint64(v42))
		_ = i41
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("aQz") {
		mixs(s)
		if i > 32 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(7, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

const (
	aconsts2 = iota * 4
	bconsts2
	_
	cconsts2 = 1 << (iota + 3)
	dconsts2
	econsts2, fconsts2 = iota, "s4"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 139
const (
	thirdconsts2          = 17.0 / 7
	rconsts2              = 'a' + iota*3
	tconsts2    uint8        = 55
	maskconsts2           = ^uint32(0) >> 3
	big2consts2           = bigconsts2 >> (139 - 3) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 7)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 3
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

func countstdgen3(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*8)) {
				return
			}
		}
	}
}

func stdgen3() {
	m := maps.Collect(countstdgen3(12))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen3", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen3(12))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{29, -40, 21, 32, -19, 13, -15}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 8))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 8 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 8)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("99999", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen3", err.Error())
	}
	f, _ := strconv.ParseFloat("3.4e-310", 64)
	says("stdgen3", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-8, 2))
	mix(uint64(utf8.RuneCountInString("aaz € ")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 8))
	before, after, _ := strings.Cut("key=value=8", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

func core4() {
	v43 := int((max(g_int, g_int) & (g_int * g_int)))
	if !(g_bool && true) {
		var v44 []uint8 = g_sl_uint8
		mix_sl_uint8(v44)
	}
	L46:
	for i45 := 5; i45 >= 0; i45-- {
		for i47 := int16(64); i47 > 0; i47 /= 2 {
			v43 = 3996073697140779518
			L49:
			for i48 := 0; i48 < 7; i48++ {
				v43 = ((i48 % ((i45 &^ v43) | 1)) - 5)
				_ = i48
				if ((g_float64 + g_float64) == (g_float64 - g_float64)) {
					continue L49
				}
			}
			_ = i47
		}
		for i50 := range 3 {
			v43 = (v43 / (((i45 << (g_uint8 & 63)) & (v43 % (v43 | 1))) | 1))
			_ = i50
		}
		_ = i45
		if (int(f2i(g_float64)) >= (v43 &^ -6)) {
			break L46
		}
	}
	if (v43 < v43) {
		{
			if false {
				mix_sl_string([]string{"", "", "_ß"})
			} else {
				v43 = (v43 | ((-v43) + v43))
				v43 = (int(f2i((g_float64 - g_float64))) >> (uint16((g_uint16 << 8)) % 8))
			}
			var v51 uint32 = (((g_uint32 << (g_uint8 % 70)) >> ((g_uint64 - uint64(18446744073709551614)) % 8)) / (((g_uint32 << 61) + (g_uint32 / 3)) | 1))
			if ((v43 | v43) <= (v43 ^ v43)) {
				v43 = (-v43)
				v43 = (((v43 &^ v43) / (v43 | 1)) % (v43 | 1))
			} else {
				v52 := uint64((((g_uint64 >> 46) >> ((g_uintptr >> (g_uint16 % 8)) & 31)) % 10))
				v53 := &v52
				mix(uint64(v52))
				mix_p_uint64(v53)
			}
			mix(uint64(v51))
		}
	} else {
		v43 = int(f2i(((g_float64 + float64(1e10)) / (g_float64 - float64(3.141592653589793)))))
	}
	mix(uint64(v43))
}

func main() {
	run("core0", core0)
	run("iters1", iters1)
	run("consts2", consts2)
	run("stdgen3", stdgen3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
