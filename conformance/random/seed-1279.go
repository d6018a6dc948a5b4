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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(7)

var g_int int = -5

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(-0x7fffffff)

var g_int64 int64 = int64(9223372036854775806)

var g_int8 int8 = int8(-127)

var g_string string = "世z0\"_"

var g_uint uint = uint(0xd)

var g_uint16 uint16 = uint16(30727)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(4)

var g_uint8 uint8 = uint8(37)

var g_uintptr uintptr = uintptr(0x3)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
}

func mix__2_uint64(x [2]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint64(x map[int]uint64) {
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

func mix_p_sl_uint32(x *[]uint32) {
	if x != nil {
		mix_sl_uint32((*x))
	}
}

func mix_p_uint(x *uint) {
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

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uintptr
	f3 [3]int
}

type S4 struct {
	f5 string
	f6 bool
	f7 uint
	f8 uint16
}

func p9(a10 string) (r11 string) {
	{
		a10 = clip("é0Ж")
		if (string([]rune(r11)) != string([]rune(r11))) {
			a10 = clip((string(rune(uint(g_uint16))) + sub((a10 + r11), int(f2i(g_float64)), min(len(r11), -2460891968751687296))))
			v12 := uint32((uint32((g_uint32 &^ uint32(19))) * g_uint32))
			_ = v12
		} else {
			var v13 string = clip(string(append([]byte(a10), uint8(uint64(g_uint16)))))
			_ = v13
		}
	}
	var v14 uint16 = uint16(((g_int8 % (g_int8 | 1)) / 3))
	for i15 := 0; i15 < 7; i15++ {
		_ = i15
	}
	_ = v14
	if (g_uint32 < uint32(3082499259)) {
		return
	}
	return clip(string(rune((g_int32 + g_int32))))
}

func p16(a17 int) (r18 uint32) {
	a17 = (max(a17, (a17 << 7)) + min(a17, (a17 / (a17 | 1))))
	a17 = a17
	if g_bool {
		return
	}
	return r18
}

func core0() {
	switch x := g_int; uint8(x>>3) & 7 {
	case 6:
		if ((g_float64 / float64(-30.488036820077014)) == float64(g_float32)) {
			var v19 bool = (string(rune(g_int32)) == (string(rune(g_uint64)) + "\na世世_"))
			mix(uint64((uint(int32(g_int)) % 8)))
			mixb(v19)
		}
		if (p9("ß😀éЖa") <= (g_string + g_string)) {
			switch x := (g_int % 8); uint8(x>>3) & 7 {
			case 4:
			case 5, 7:
				var v20 uint = (min(g_uint, uint(g_int8)) << 35)
				v21 := &v20
				mix(uint64(v20))
				mix_p_uint(v21)
				fallthrough
			case 0:
			}
			v22 := uint8(((g_uint8 >> 51) - (max(g_uint8, uint8(255)) << ((g_uint32 - uint32(7)) % 33))))
			v23 := &v22
			mixb((((g_bool || g_bool) == true) || (!g_bool || !g_bool)))
			mix(uint64(v22))
			mix_p_uint8(v23)
		}
	case 1, 2:
		mix(uint64(((g_uint64 | (g_uint64 * uint64(3))) << (((g_uintptr ^ g_uintptr) & (g_uintptr | uintptr(7))) & 7))))
		fallthrough
	case 3:
		if (g_int > (g_int << (g_uint64 % 70))) {
			v24 := int16(((max(g_int16, g_int16) % (g_int16 | 1)) | g_int16))
			mix(uint64(v24))
		}
	default:
	}
	if !(g_int < g_int) {
		if ((g_int + g_int) >= (g_int << 36)) {
			if false {
			}
			for _, i25 := range clip(p9(string(rune(g_int8)))) {
				_ = i25
			}
		} else {
			mix_sl_int([]int{5, -171331367480405891, 5589214369285746310})
			var v26 S1 = S1{uintptr(4611686018427387904), [3]int{6}}
			mix_S1(v26)
		}
		mix_S1(S1{})
	}
	v27 := uint16(g_uint16)
	if ((g_float64 != g_float64) != (g_int >= g_int)) {
		{
			for i28 := uint8(32); i28 > 0; i28 /= 2 {
				_ = i28
			}
			if ((g_string + g_string) <= g_string) {
				mix(uint64((((g_int16 >> 53) * (g_int16 % (g_int16 | 1))) - (int16(g_int16) ^ max(g_int16, int16(-0x33b1))))))
			} else {
			}
		}
		v29 := uint64((((g_uint64 % (g_uint64 | 1)) >> 17) &^ g_uint64))
		mix(uint64(v29))
	} else {
		v30 := int64(((g_int64 % (int64(v27) | 1)) ^ ((g_int64 >> (g_uint32 % 70)) & int64(f2i(g_float64)))))
		mix(uint64(v30))
	}
	mix(uint64(v27))
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]uint64{}
	for i := range 3 {
		k := int(i)
		m[k] += uint64(20)
		if i%3 == 0 {
			delete(m, 9223372036854775806)
		}
	}
	v, ok := m[-8]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{9223372036854775806, true}: 1}
	sk[keymaps1{-8, false}]++
	sk[keymaps1{9223372036854775806, true}] += 3
	mix(uint64(sk[keymaps1{9223372036854775806, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = 19
	mixb(pm[1].b && pm[1].a == 19)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](3)))
	clear(ik)
	var nilmap map[int]uint64
	_, ok = nilmap[15]
	delete(nilmap, 15)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func complexes2() {
	a, b := complex(0, 6), complex(float64(-2), 2)
	for i := range 6 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func countstdgen3(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*7)) {
				return
			}
		}
	}
}

func stdgen3() {
	m := maps.Collect(countstdgen3(10))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen3", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen3(10))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{20, 7, -49, 29, -39, 15, -47}
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
	n, err := strconv.ParseInt("zz", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen3", err.Error())
	}
	f, _ := strconv.ParseFloat("1e23", 64)
	says("stdgen3", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-7, 2))
	mix(uint64(utf8.RuneCountInString("")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 7))
	before, after, _ := strings.Cut("key=value=7", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

func core4() {
	mix__2_uint64([2]uint64{uint64(14079565072137478759), uint64(14)})
	switch x := (+(g_int & g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v31 string = clip("\t")
		var v32 uint8 = g_uint8
		v33 := &v32
		mixs(v31)
		mix(uint64(v32))
		mix_p_uint8(v33)
	case "é", "z":
		for i34 := 0; i34 < 6; i34++ {
			_ = i34
		}
		for i35 := uint8(4); i35 > 0; i35 /= 2 {
			if false {
			}
			_ = i35
		}
	case "0":
		for i36 := 2; i36 >= 0; i36-- {
			_ = i36
			if ((g_float64 - g_float64) >= float64(0)) {
				continue
			}
		}
		var v37 uint8 = (sat(string(rune(g_uint64)), (g_int * -9223372036854775807)) >> 58)
		mix(uint64(v37))
	default:
		if ((g_float64 / float64(-339.7072473128162)) < (g_float64 / float64(779.3335065638842))) {
			v38 := ([2]uint8)([2]uint8{uint8(1), uint8(0xc0)})
			{
			}
			if (g_bool == (g_int > g_int)) {
				var v39 uint = uint(((g_int32 & g_int32) % 7))
				mix(uint64(v39))
			} else {
			}
			mix__2_uint8(v38)
		}
	}
	for i40 := range 3 {
		{
			if (float64(g_uint) == (g_float64 - float64(0))) {
				var v41 []uint32 = []uint32{uint32(7)}
				v42 := &v41
				mix_sl_uint32(v41)
				mix_p_sl_uint32(v42)
			}
		}
		_ = i40
	}
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("complexes2", complexes2)
	run("stdgen3", stdgen3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
