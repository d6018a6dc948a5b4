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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(7)

var g_int int = 5

var g_int16 int16 = int16(0x10)

var g_int32 int32 = int32(-2147483647)

var g_int64 int64 = int64(0x2)

var g_int8 int8 = int8(-2)

var g_string string = ""

var g_uint uint = uint(10248247759309884176)

var g_uint16 uint16 = uint16(5)

var g_uint32 uint32 = uint32(3533844579)

var g_uint64 uint64 = uint64(3423025884386035644)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(9492261656384221649)

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 string
	f5 uint8
	f6 bool
	f7 string
}

func p8(a9 string, a10 int, a11 int) (r12 int16) {
	for i13 := 0; i13 < 3; i13++ {
		a10 = int((min(g_uint, g_uint) * (g_uint - g_uint)))
		_ = i13
	}
	a9 = clip((a9 + (string(rune(a10)) + (a9 + "\t"))))
	v14 := string(clip(sub((a9 + string([]rune(a9))), (int(g_int64) - a11), 4)))
	var v15 string = clip((a9 + (sub(" ß\x00界\x00", len(v14), len(v14)) + (v14 + a9))))
	_ = v14
	_ = v15
	if (g_bool && g_bool) {
		return
	}
	return (r12 / 8)
}

func p16(a17 int, a18 string, a19 int) (r20 string) {
	for i21 := range 1 {
		{
			a19--
			a17 &^= (int(len(a18)) << (g_uint32 & 31))
		}
		var v22 float32 = float32(((+g_uint64) / (uint64(g_uint) | 1)))
		a18 = clip(string([]rune(a18)))
		_ = v22
		_ = i21
	}
	if (a18 < (a18 + "\x00\"")) {
		var v23 S1 = S1{f2: "Q"}
		{
			a17, a19 = (int((g_int32 / (g_int32 | 1))) * int(g_uint64)), (len(a18) &^ (a17 << (g_int32 & 63)))
		}
		a19, a17 = ((len(a18) % 2) | (len(a18) << (g_uint32 % 33))), (a17 * len(r20))
		_ = v23
	}
	a17 = (len(a18) << (((g_int32 >> (g_uint % 70)) * g_int32) & 7))
	a17 = int(g_uint64)
	if g_bool {
		return
	}
	return clip(string([]rune(string([]rune(r20)))))
}

func p24(a25 int) (r26 bool) {
	a25 *= 6
	if ((g_int64 + int64(-8)) >= (-g_int64)) {
		var v27 float32 = g_float32
		_ = v27
	}
	var v28 []string = []string{}
	v29 := int64(g_int64)
	v30 := &v29
	_ = v28
	_ = v29
	_ = v30
	if (g_string > "0\t界0\n") {
		return
	}
	return ((a25 - 7) != (a25 << (g_uint64 % 70)))
}

func p31(a32 uint32, a33 string, a34 bool) (r35 int32) {
	if p24((len(a33) << (g_int8 & 7))) {
		{
			a33 = clip(a33)
			a34 = (a34 == !a34)
			a33 = clip((a33 + "a€Q界Ж"))
		}
		switch x := len(a33); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "z", "a":
		case "é":
			a34 = ((-len(a33)) <= int(f2i(g_float64)))
			a33 = clip(string([]rune(a33)))
		}
	}
	v36 := string(clip(sub((a33 + string(append([]byte(a33), g_uint8))), ((^len(a33)) - min(len(a33), len(a33))), (int(g_int8) & (len(a33) >> 43)))))
	v37 := uint64((uint64(g_uint) / 8))
	v38 := &v37
	if ((g_float64 + g_float64) == (g_float64 / g_float64)) {
	}
	_ = v36
	_ = v37
	_ = v38
	if (a34 || false) {
		return
	}
	return (r35 & (r35 - int32(2147483647)))
}

func p39(a40 string, a41 uint32) (r42 int) {
	r42++
	switch x := r42; uint8(x>>3) & 7 {
	case 7:
		L44:
		for i43 := range 1 {
			r42 &^= r42
			r42 |= ((len(a40) << (uint8(len(a40)) & 31)) & (i43 / (int(f2i(g_float64)) | 1)))
			var v45 string = clip(string(append([]byte(a40), ((g_uint8 - g_uint8) / ((g_uint8 ^ g_uint8) | 1)))))
			_ = v45
			_ = i43
			if (i43 >= r42) {
				break L44
			}
		}
		r42 = (r42 >> (((g_int16 / (g_int16 | 1)) ^ (g_int16 % (g_int16 | 1))) & 31))
	case 0, 5:
		if p24((r42 >> (g_uint64 % 33))) {
			r42 = len(a40)
		} else {
			var v46 float32 = float32((max(a41, a41) >> 54))
			v47 := &v46
			a40 = clip(((string(append([]byte(a40), uint8(254))) + sub(a40, len(a40), 88507403274996773)) + p16((len(a40) * len(a40)), sub(" ", len(a40), r42), (r42 + -2642309909339839612))))
			_ = v46
			_ = v47
		}
		var v48 int8 = int8((g_uint16 / 2))
		_ = v48
	case 6:
		v49 := ([5]string)([5]string{"€\""})
		r42 = len(a40)
		_ = v49
	}
	if (g_bool && g_bool) {
		return
	}
	return (len(a40) % 100)
}

func core0() {
	v50 := int((((g_int &^ g_int) & (-g_int)) >> 36))
	v51 := &v50
	switch x := v50; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v52 int32 = int32(1514834668)
		mix(uint64(v52))
		fallthrough
	case "0", "":
		for i53 := uint8(64); i53 > 0; i53 /= 2 {
			v54 := int16(g_int16)
			for i55 := 0; i55 < 5; i55++ {
				var v56 uint64 = (g_uint64 % 100)
				v57 := bool((g_uintptr == ((g_uintptr / (g_uintptr | 1)) - (g_uintptr >> (i55 & 7)))))
				mix(uint64(v56))
				mixb(v57)
				_ = i55
				if !(g_float64 >= g_float64) {
					continue
				}
			}
			mix(uint64(v54))
			_ = i53
		}
		if false {
			v58 := bool((((g_uint8 / (g_uint8 | 1)) & (g_uint8 / (g_uint8 | 1))) == (sat("", 6582524783183178071) << ((g_uint32 % (g_uint32 | 1)) & 63))))
			v50 = (max(v50, (-(*v51))) << (((g_uint8 & g_uint8) | (g_uint8 << 62)) % 33))
			mixb(v58)
		}
		fallthrough
	case "z":
		v50 = v50
	}
	v50 -= v50
	v50 = ((((*v51) << (g_int8 & 63)) / (v50 | 1)) ^ ((v50 >> (g_uint32 % 33)) ^ (v50 + v50)))
	mix(uint64(v50))
	mix_p_int(v51)
}

func countstdgen1(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*9)) {
				return
			}
		}
	}
}

func stdgen1() {
	m := maps.Collect(countstdgen1(3))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(3))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{-34, -20, 49, 7, 49, -45, -40}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 9))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 9 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 9)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("123", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("1e23", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-9, 2))
	mix(uint64(utf8.RuneCountInString("界ß")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 9))
	before, after, _ := strings.Cut("key=value=9", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type nodepointers2 struct {
	val  int8
	next *nodepointers2
	arr  [3]int8
}

func pushpointers2(head **nodepointers2, v int8) { *head = &nodepointers2{val: v, next: *head} }

func (n *nodepointers2) total() int8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers2(x int8) (*int8, func() int8) {
	p := &x
	return p, func() int8 { x++; return *p }
}

func pointers2() {
	var head *nodepointers2
	for i := range 6 {
		pushpointers2(&head, int8((i % (i | 1)))^int8(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers2
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers2{val: int8(15)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers2(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int8(15))
	s := new(*r + int8(g_int))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int8
	for x := range 6 {
		y := int8(x)
		ps = append(ps, &y, q)
	}
	*q = int8(15)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

type nummethods3 uintptr
type basemethods3 struct{ v uintptr }
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
func (b basemethods3) Val() uintptr              { return b.v }
func (b *basemethods3) Inc(k uintptr) *basemethods3 {
	b.v += k
	if (float64(g_int16) > (g_float64 - g_float64)) {
		v59 := float32(float32((g_float64 + float64(g_uint64))))
		v60 := int64(int64(-9))
		mix(fb(float64(v59)))
		mix(uint64(v60))
	}
	{
		var v61 string = clip(g_string)
		mixs(v61)
	}
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{uintptr(15)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(uintptr(17))}
	w.Inc(8).Inc(8)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(8)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uintptr
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
	{
		if ((g_int * 4) >= (g_int - g_int)) {
			{
			}
		}
		{
			v62 := int16((((g_int16 - g_int16) | p8(g_string, -2, g_int)) - (int16(g_int32) & p8(g_string, g_int, -3848164931526632204))))
			var v63 []int = []int{-4866449854696647820, 6682034710391038573}
			switch x := at_int(v63, 6); x & 7 {
			case 6:
			case 5, 1:
				var v64 int = at_int(v63, 5)
				v64 ^= ((at_int(v63, 0) * (at_int(v63, 2) ^ -8)) + (v64 &^ (v64 % (v64 | 1))))
				mix(uint64(v64))
			case 0:
			default:
			}
			mix(uint64(v62))
			mix_sl_int(v63)
		}
	}
	for i65 := range 1 {
		var v66 uint = (((g_uint >> (g_int32 & 31)) % (uint(g_uint64) | 1)) - ((g_uint ^ g_uint) | max(g_uint, g_uint)))
		v67 := int32(((^(g_int32 ^ g_int32)) << (((g_uint8 &^ uint8(7)) + (g_uint8 / (g_uint8 | 1))) & 7)))
		mix(uint64(v66))
		mix(uint64(v67))
		_ = i65
	}
	var v68 uint64 = ((g_uint64 + (g_uint64 | g_uint64)) / 8)
	for i69 := 0; i69 < 1; i69++ {
		{
			mixs((string(append([]byte((g_string + "Ж\nz")), g_uint8)) + string(rune(v68))))
			L71:
			for i70 := 0; i70 < 3; i70++ {
				var v72 bool = g_bool
				v73 := &v72
				mixb(v72)
				mix_p_bool(v73)
				_ = i70
				if !(g_string == g_string) {
					break L71
				}
			}
		}
		_ = i69
		if false {
			break
		}
	}
	mix(uint64(v68))
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("pointers2", pointers2)
	run("methods3", methods3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
