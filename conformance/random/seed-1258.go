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

func at_uint64(s []uint64, i int) uint64 {
	if len(s) == 0 {
		var z uint64
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float64 float64 = float64(1)

var g_int int = -4

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(0xd)

var g_int64 int64 = int64(-7)

var g_int8 int8 = int8(18)

var g_string string = "Ж"

var g_uint uint = uint(0x4)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(0x1)

var g_uint64 uint64 = uint64(10673657335538560871)

var g_uint8 uint8 = uint8(121)

var g_uintptr uintptr = uintptr(6068980280922781842)

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 [3]int
	f4 [1]int
	f5 bool
}

type S6 struct {
	f7 [1]int
	f8 uint64
	f9 [3]int
}

func p10(a11 string, a12 string) (r13 string) {
	{
		if !(g_bool != false) {
		}
	}
	if (len(r13) <= len(r13)) {
		return
	}
	return clip(((r13 + "界 a a") + a11))
}

func p14(a15 uint, a16 bool) (r17 bool) {
	v18 := uint8((uint8((g_int32 + g_int32)) << ((g_uint64 % (max(g_uint64, uint64(18446744073709551614)) | 1)) % 33)))
	if !!r17 {
		switch x := int((g_uint32 & uint32(16))); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "0", "a":
			fallthrough
		case "é":
			var v19 int16 = ((int16(g_int) | (g_int16 >> (v18 % 33))) * ((g_int16 << 55) ^ g_int16))
			_ = v19
		default:
		}
		switch x := (min(g_int, g_int) % (g_int | 1)); x & 7 {
		case 6:
			fallthrough
		case 3, 4:
			a15 += (a15 | (a15 &^ (a15 & a15)))
			fallthrough
		case 1:
		default:
		}
	}
	_ = v18
	if (r17 && false) {
		return
	}
	return ((g_string + "") <= (g_string + g_string))
}

func core0() {
	mix(uint64(g_int8))
	{
		L21:
		for i20 := range 7 {
			_ = i20
			if p14((+g_uint), (i20 != i20)) {
				continue L21
			}
		}
		switch x := int(g_int32); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			if true {
			} else {
				var v22 bool = !p14(min(g_uint, g_uint), p14(uint(0x14), false))
				v23 := &v22
				mixb(v22)
				mix_p_bool(v23)
			}
		case "é", "":
			fallthrough
		case "z":
		default:
			var v24 int64 = (int64(f2i((g_float64 * g_float64))) ^ g_int64)
			mix(uint64(v24))
		}
	}
	v25 := ([]uint64)([]uint64{uint64(18446744073709551614), uint64(8), uint64(18)})
	for i26 := 0; i26 < 5; i26++ {
		if (uintptr(g_int32) < (g_uintptr >> (g_uint16 % 8))) {
			mix(uint64((((g_uint32 >> 7) & (g_uint32 & g_uint32)) << (((g_uint32 - g_uint32) - g_uint32) % 8))))
			{
			}
		}
		_ = i26
	}
	mix_sl_uint64(v25)
}

const (
	aconsts1 = iota * 6
	bconsts1
	_
	cconsts1 = 1 << (iota + 5)
	dconsts1
	econsts1, fconsts1 = iota, "s6"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 106
const (
	thirdconsts1          = 30.0 / 2
	rconsts1              = 'a' + iota*5
	tconsts1    int64        = 109
	maskconsts1           = ^uint32(0) >> 5
	big2consts1           = bigconsts1 >> (106 - 5) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 2)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

func countstdgen2(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*2)) {
				return
			}
		}
	}
}

func stdgen2() {
	m := maps.Collect(countstdgen2(8))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen2", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen2(8))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{29, -18, 0, 34, 48, 35, 23}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 2))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 2 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 2)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("1_000", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen2", err.Error())
	}
	f, _ := strconv.ParseFloat("1e400", 64)
	says("stdgen2", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-2, 2))
	mix(uint64(utf8.RuneCountInString("\x00界€")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 2))
	before, after, _ := strings.Cut("key=value=2", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("divide", func() { z := x - x; mix(uint64(x / z)) })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("shift", func() { sh := -x - 1; mix(uint64(1 << sh)) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("string index", func() { s := "abc"; mix(uint64(s[x+3])) })
	try("array conv", func() { s := make([]int, 2); p := (*[4]int)(s); mix(uint64(p[0])) })
	try("modulo", func() { z := uint8(0); mix(uint64(uint8(x) % z)) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics3)(nil); mixs(i.String()) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
}

func core4() {
	if g_bool {
		for i27 := 7; i27 >= 0; i27-- {
			{
			}
			_ = i27
		}
		var v28 int = (((g_int &^ 4611686018427387903) >> 25) &^ ((g_int / (g_int | 1)) &^ (g_int / 64)))
		mix(uint64(v28))
	} else {
		var v29 float64 = ((g_float64 * (g_float64 / g_float64)) * g_float64)
		if g_bool {
			mix(uint64((int64((g_int32 ^ int32(-0x4a58358b))) * ((g_int64 << (g_uint % 70)) & (g_int64 & g_int64)))))
			v30 := float64((v29 - (v29 / (v29 / v29))))
			mix(fb(v30))
		}
		mix(fb(v29))
	}
	mixs(sub((p10(g_string, g_string) + string(rune(g_int64))), ((^g_int) &^ g_int), int((g_uint64 * uint64(10)))))
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("stdgen2", stdgen2)
	run("panics3", panics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
