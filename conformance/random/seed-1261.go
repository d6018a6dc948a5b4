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

func fb(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000001
	}
	return math.Float64bits(f)
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1e-300)

var g_int int = -3

var g_int16 int16 = int16(10)

var g_int32 int32 = int32(12)

var g_int64 int64 = int64(-0x4)

var g_int8 int8 = int8(64)

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(16133)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(4611686018427387904)

var g_uint8 uint8 = uint8(10)

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
}

func p3(a4 bool, a5 uintptr, a6 string) (r7 int64) {
	v8 := S1(S1{false})
	v8 = S1{true}
	L10:
	for i9 := int16(2); i9 > 0; i9 /= 2 {
		v11 := int16(((i9 << (g_uint16 % 70)) &^ ((i9 << (a5 & 31)) * (i9 % (i9 | 1)))))
		v12 := int16(((v11 % 100) - ((i9 >> (g_uint8 % 8)) / (int16(g_uint8) | 1))))
		v13 := &v12
		_ = v11
		_ = v12
		_ = v13
		_ = i9
		if ((len(a6) * len(a6)) >= (len(a6) | len(a6))) {
			break L10
		}
	}
	_ = v8
	if (a4 || a4) {
		return
	}
	return ((r7 / (r7 | 1)) << 40)
}

func p14(a15 string, a16 int8) (r17 int64) {
	v18 := ([]uint8)([]uint8{})
	{
		switch x := ((len(v18) % (len(v18) | 1)) >> ((at_uint8(v18, 7) + uint8(10)) % 33)); uint8(x>>3) & 7 {
		case 3:
			v19 := uint8((at_uint8(v18, 4) << 62))
			_ = v19
		case 2, 6:
			fallthrough
		case 1:
			v20 := uint16(uint16(((len(v18) << (at_uint8(v18, 3) & 31)) ^ len(a15))))
			_ = v20
		default:
		}
	}
	_ = v18
	if (g_bool == g_bool) {
		return
	}
	return (-r17)
}

func core0() {
	for i21 := 0; i21 < 3; i21++ {
		L23:
		for i22 := 1; i22 >= 0; i22-- {
			switch x := (i22 - i21); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "", "a":
			case "é":
				var v24 uint64 = ((g_uint64 - g_uint64) >> 23)
				v25 := &v24
				mix(uint64(v24))
				mix_p_uint64(v25)
			}
			_ = i22
			if ((g_float64 != g_float64) != (g_bool == g_bool)) {
				continue L23
			}
		}
		_ = i21
		if true {
			break
		}
	}
	if !(g_int < g_int) {
	}
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
	m := maps.Collect(countstdgen1(25))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(25))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{22, -8, -6, 40, -42, -23, 22}
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
	n, err := strconv.ParseInt("zz", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("1e23", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-9, 2))
	mix(uint64(utf8.RuneCountInString("")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 9))
	before, after, _ := strings.Cut("key=value=9", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 1, 1
	i, a[i] = tr(1, j), tr(2, 9)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 9)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 9))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 9) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 9))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 6
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (int(g_int8) >> (min(uint64(g_uint8), g_uint64) % 8))
	x = x
			out <- x*x + 6
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(10))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 10 {
			a <- i
			b <- string(rune('a' + i%26))
		}
		close(done)
	}()
	total, text, polls := 0, 0, 0
	for running := true; running; {
		select {
		case x := <-a:
			total += x
		case s, ok := <-b:
			if ok {
				text += len(s) * int(s[0])
			}
		case <-done:
			running = false
			for len(b) > 0 {
				text += int((<-b)[0])
			}
		}
	}
	mix(uint64(total*1000 + text))
	var none chan int
	select {
	case <-none:
		mix(1)
	case none <- 1:
		mix(2)
	default:
		polls++
	}
	buf := make(chan int, 10)
	for full := false; !full; {
		select {
		case buf <- polls:
			polls++
		default:
			full = true
		}
	}
	close(buf)
	mix(uint64(len(buf)*100 + cap(buf)))
	for x := range buf {
		mix(uint64(x))
	}
	x, ok := <-buf
	mix(uint64(x))
	mixb(ok)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 10 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 6 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func core4() {
	{
		if !!g_bool {
			var v27 uint = (g_uint << ((min(g_uint8, g_uint8) << (uint8(g_int8) % 33)) & 7))
			v28 := &v27
			mix(uint64(v27))
			mix_p_uint(v28)
		}
	}
	mix(fb(float64(g_float32)))
	L30:
	for i29 := 7; i29 >= 0; i29-- {
		_ = i29
		if ((i29 != i29) && g_bool) {
			break L30
		}
	}
	{
		v31 := int64((^(int64(g_int8) &^ p14("界😀 Q\x00", g_int8))))
		v32 := &v31
		mix(uint64(v31))
		mix_p_int64(v32)
	}
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("order2", order2)
	run("chans3", chans3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
