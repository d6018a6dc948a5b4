package main

import (
	"fmt"
	"math"
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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1e10)

var g_int int = -2517029485820531929

var g_int16 int16 = int16(-4)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(-1)

var g_int8 int8 = int8(10)

var g_string string = "\néé"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(10)

var g_uint32 uint32 = uint32(1699179281)

var g_uint64 uint64 = uint64(3355810500473274199)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0x5)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__3_int(x.f3)
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
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
	f2 bool
	f3 [3]int
}

func p4(a5 int, a6 string) (r7 int) {
	v8 := bool((a6 > string(rune((g_uintptr + g_uintptr)))))
	switch x := ((a5 ^ a5) / ((r7 & r7) | 1)); uint8(x>>3) & 7 {
	case 0:
		switch x := r7; uint8(x>>3) & 7 {
		case 3:
			a5 = int((min(g_uint32, g_uint32) / 8))
			a5, r7 = (len(a6) ^ (^(len(a6) >> 0))), int(int16(g_uint32))
			fallthrough
		case 5, 1:
			r7 ^= (len(a6) % 8)
		case 0:
			a5 = int((g_uint &^ uint(10)))
		default:
			v8 = (float64((g_uintptr | g_uintptr)) != float64(len(a6)))
		}
	case 2, 4:
		for i9 := 7; i9 >= 0; i9-- {
			a5 ^= (len(a6) >> 35)
			a5 = (((a5 ^ i9) >> (sat(a6, len(a6)) % 70)) % 10)
			_ = i9
		}
		v10 := uint16((-(uint16(g_uint64) >> 32)))
		v11 := &v10
		_ = v10
		_ = v11
	case 7:
		v12 := string(clip(((string(rune(a5)) + string(rune(g_int16))) + string(rune(int16(g_uint8))))))
		switch x := r7; x & 7 {
		case 3:
			a5, r7 = int(a5), ((r7 * len(a6)) & (r7 ^ r7))
			a5, r7 = (r7 >> 4), ((len(a6) ^ -6) + (len(a6) << 48))
		case 5, 1:
			a5 &= min((int(len(v12)) * (r7 ^ len(a6))), (int(g_int16) << 42))
		case 0:
			r7 -= int(f2i((float64(g_uint64) + (g_float64 + g_float64))))
			a5 -= int(((g_uint8 / (g_uint8 | 1)) / ((^g_uint8) | 1)))
		}
		_ = v12
	default:
		for i13 := 6; i13 >= 0; i13-- {
			var v14 bool = ((g_float64 + float64(g_float32)) <= (-(g_float64 - g_float64)))
			a5, r7 = (a5 << (((g_int64 * g_int64) * (g_int64 >> (g_uint32 % 70))) & 7)), ((len(a6) / (a5 | 1)) &^ (r7 % 64))
			_ = v14
			_ = i13
			if !(a6 == "\x00界界") {
				continue
			}
		}
	}
	v15 := S1(S1{f2: true, f3: [3]int{9223372036854775806}})
	_ = v8
	_ = v15
	if (g_bool == false) {
		return
	}
	return (+len(a6))
}

func p16(a17 uint8) (r18 bool) {
	v19 := int16((g_int16 | g_int16))
	var v20 uint8 = min((+a17), uint8(102))
	_ = v19
	_ = v20
	if !r18 {
		return
	}
	return (r18 || !r18)
}

func p21(a22 bool, a23 string, a24 bool) (r25 uint8) {
	if (a24 == (a23 > a23)) {
		v26 := int8((((g_int8 + g_int8) | int8(106)) >> ((g_uint >> 5) & 31)))
		_ = v26
	} else {
		a23 = clip(string(append([]byte((a23 + sub(a23, len(a23), len(a23)))), r25)))
		switch x := (min(len(a23), 7) << (int64(g_uint) & 7)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			v27 := (map[string]string)(map[string]string{})
			v27["界"] = clip(string(rune(((g_uint64 << (g_uint % 70)) >> ((r25 % (r25 | 1)) % 8)))))
			_ = v27
		case "0", "z":
		case "é":
		default:
			v28 := uint16(max(uint16(min(g_uint32, g_uint32)), ((g_uint16 << 47) | min(g_uint16, g_uint16))))
			_ = v28
		}
	}
	L30:
	for i29 := 0; i29 < 5; i29++ {
		var v31 [3]uint8 = [3]uint8{}
		v32 := (map[int]int)(map[int]int{int(17): 13, int(14): 0})
		_ = v31
		_ = v32
		_ = i29
		if (i29 == (^i29)) {
			break L30
		}
	}
	if (r25 <= sat(a23, len(a23))) {
		var v33 int64 = (((g_int64 & g_int64) &^ (g_int64 << 27)) ^ min((g_int64 - g_int64), g_int64))
		L35:
		for i34 := 0; i34 < 7; i34++ {
			v33 ^= int64(16)
			_ = i34
			if (g_float64 < (g_float64 / g_float64)) {
				break L35
			}
		}
		_ = v33
	} else {
		for i36 := 3; i36 >= 0; i36-- {
			_ = i36
		}
	}
	v37 := uint32(((uint32(g_uintptr) >> 30) ^ (g_uint32 | (g_uint32 % 100))))
	_ = v37
	if (r25 == uint8(0x4)) {
		return
	}
	return (r25 | r25)
}

func p38(a39 int) (r40 uint32) {
	v41 := uint8(p21(((a39 - a39) < (a39 & 3)), (sub(g_string, a39, 5) + sub("a\t😀世", 6097163066479564792, a39)), false))
	a39 &= (a39 ^ (a39 % ((a39 | a39) | 1)))
	_ = v41
	if true {
		return
	}
	return r40
}

func core0() {
	for i42 := 0; i42 < 2; i42++ {
		if !(g_uint8 > uint8(0x67)) {
			mix(fb(float64((float32(float64(i42)) * g_float32))))
			{
				var v43 S1 = S1{false, [3]int{20}}
				var v44 S1 = S1{f2: true}
				v43.f3[1]--
				mix_S1(v43)
				mix_S1(v44)
			}
		}
		_ = i42
	}
	if g_bool {
		switch x := max(p4(g_int, "界😀"), (g_int ^ g_int)); x & 7 {
		case 2:
			v45 := uint16(uint16(((g_int64 - int64(4)) &^ (g_int64 * g_int64))))
			mix(uint64(v45))
		case 0, 5:
		case 4:
			for i46 := range 3 {
				v47 := int8(g_int8)
				mix(uint64(v47))
				_ = i46
			}
			switch x := (g_int &^ (g_int ^ 8)); uint8(x>>3) & 7 {
			case 5:
			case 0, 7:
			case 1:
				var v48 int16 = (int16((g_int16 ^ g_int16)) + int16((g_uint16 << (g_uint32 & 31))))
				mix(uint64(v48))
			default:
			}
		default:
			for i49 := uint8(32); i49 > 0; i49 /= 2 {
				var v50 int = int(((g_uint16 + g_uint16) / ((g_uint16 % (g_uint16 | 1)) | 1)))
				v51 := &v50
				v50--
				v52 := int16((min((g_int16 % 64), (g_int16 * int16(11709))) &^ int16((g_uintptr & g_uintptr))))
				mix(uint64(v50))
				mix_p_int(v51)
				mix(uint64(v52))
				_ = i49
			}
		}
		for i53 := 6; i53 >= 0; i53-- {
			var v54 bool = (((g_float64 / g_float64) <= (g_float64 + g_float64)) != ((-g_float64) < float64(g_int64)))
			{
				v55 := float32(g_float32)
				mix(fb(float64(v55)))
			}
			var v56 S1 = S1{true, [3]int{16, 17, 9223372036854775807}}
			v57 := &v56
			mixb(v54)
			mix_S1(v56)
			mix_p_S1(v57)
			_ = i53
		}
	} else {
		var v58 string = clip(string(rune(((g_uint64 >> 68) & (g_uint64 >> (g_int64 & 31))))))
		mixs(v58)
	}
	L60:
	for _, i59 := range clip((string([]rune(g_string)) + (g_string + g_string))) {
		for i61 := 1; i61 >= 0; i61-- {
			var v62 string = clip(sub(string([]rune((g_string + ""))), ((i61 + 13) | (i61 ^ i61)), (i61 + (i61 - i61))))
			var v63 string = clip(string(append([]byte(v62), uint8((g_int16 + int16(3540))))))
			mixs(v62)
			mixs(v63)
			_ = i61
		}
		_ = i59
		if ((g_float64 / float64(1e10)) <= (g_float64 / float64(0))) {
			break L60
		}
	}
	L65:
	for i64 := 0; i64 < 5; i64++ {
		v66 := ([]uint8)([]uint8{uint8(20), uint8(3), uint8(17)})
		if p16((at_uint8(v66, 0) >> 11)) {
			L68:
			for i67 := range 6 {
				v69 := uint64(uint64(g_uint32))
				mix(uint64(v69))
				_ = i67
				if (i67 >= (len(v66) / 7)) {
					continue L68
				}
			}
		} else {
			if !(i64 < len(v66)) {
				v66 = v66
				mix(uint64(int8(i64)))
				var v70 [1]int = [1]int{}
				mix__1_int(v70)
			} else {
			}
			for i71 := 0; i71 < 2; i71++ {
				v72 := int16(((g_int16 + g_int16) & int16(g_uint)))
				mix(uint64(v72))
				_ = i71
			}
		}
		var v73 []string = []string{"a世\x00", "a\x00_Q", "€z", "Qé😀_€"}
		v74 := &v73
		mix_sl_uint8(v66)
		mix_sl_string(v73)
		mix_p_sl_string(v74)
		_ = i64
		if ((i64 - 9223372036854775807) >= i64) {
			continue L65
		}
	}
}

type nummethods1 int8
type basemethods1 struct{ v int8 }
type midmethods1 struct {
	*basemethods1
	tag string
}
type topmethods1 struct {
	midmethods1
	nummethods1
}

func (n nummethods1) Twice() nummethods1          { return n * 2 }
func (n *nummethods1) Set(x nummethods1) *nummethods1   { *n = x; return n }
func (b basemethods1) Val() int8              { return b.v }
func (b *basemethods1) Inc(k int8) *basemethods1 {
	b.v += k
	for i75 := range 1 {
		k = (k >> ((max(g_int32, int32(2147483646)) &^ g_int32) & 63))
		_ = i75
		if !!g_bool {
			continue
		}
	}
	if ((g_uint16 >> (g_uint64 % 8)) < g_uint16) {
	}
	return b
}
func (b *basemethods1) Name() string        { return "base" }
func (m midmethods1) Name() string          { return m.tag + m.basemethods1.Name() }
func (m *midmethods1) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods1() {
	b := basemethods1{int8(21)}
	w := topmethods1{midmethods1{&b, "m"}, nummethods1(int8(-79))}
	w.Inc(9).Inc(9)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods1.Name())
	val, inc := b.Val, b.Inc
	inc(9)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods1).Inc
	h := topmethods1.Val
	mix(uint64(g(w.basemethods1, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() int8
	} = w
	w = topmethods1{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods1{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func genchans2(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 4
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	v76 := int64((^int64(f2i((g_float64 + float64(3.141592653589793))))))
	if (g_bool != (g_bool != g_bool)) {
		x = int((^(g_uint32 % 10)))
		x = int(x)
		x = ((int(g_int16) &^ int(f2i(g_float64))) >> 18)
	} else {
		x = int(min(g_uintptr, (+g_uintptr)))
		x -= (x ^ (x + (x ^ 4)))
	}
	_ = v76
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(11))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 11 {
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
	buf := make(chan int, 11)
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
	for range 11 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 4 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 4, 2
	i, a[i] = tr(1, j), tr(2, 9)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 9)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 9))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 9) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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

func main() {
	run("core0", core0)
	run("methods1", methods1)
	run("chans2", chans2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
