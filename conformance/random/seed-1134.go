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

var g_S1 S1 = S1{true}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1)

var g_int int = -5094742713772232124

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(-5766811515518022453)

var g_int8 int8 = int8(-127)

var g_string string = "aßz"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(6)

var g_uint8 uint8 = uint8(0xb)

var g_uintptr uintptr = uintptr(5)

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 [2]int
	f5 bool
}

func p6(a7 string, a8 uint, a9 int8) (r10 uint32) {
	switch x := len(a7); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		a7 = clip((a7 + (a7 + (a7 + "\"__Q"))))
		fallthrough
	case "z", "":
		if (g_bool && !g_bool) {
			v11 := uint((a8 * uint(1)))
			_ = v11
		}
		fallthrough
	case "0":
		L13:
		for _, i12 := range clip(string(rune((g_uint8 + g_uint8)))) {
			var v14 S1 = g_S1
			v15 := (map[uint8]uint16)(map[uint8]uint16{})
			_ = v14
			_ = v15
			_ = i12
			if !g_bool {
				break L13
			}
		}
		v16 := uintptr(min((+(g_uintptr >> (r10 % 70))), uintptr(8)))
		_ = v16
	}
	if (g_bool != g_bool) {
		return
	}
	return ((r10 % (r10 | 1)) << ((g_int16 >> 12) & 31))
}

func p17(a18 bool, a19 bool) (r20 int) {
	v21 := ([]uint8)([]uint8{uint8(2), uint8(144), uint8(1), uint8(9), uint8(19)})
	r20 += int(((g_uint ^ g_uint) - (g_uint - g_uint)))
	if (a18 || a18) {
		v22 := string(clip(string(rune((at_uint8(v21, 7) << 51)))))
		_ = v22
	} else {
		r20 = (int((+g_int32)) ^ (r20 &^ (r20 ^ r20)))
	}
	if ((g_int16 & g_int16) <= (g_int16 * g_int16)) {
		r20 *= (r20 + r20)
		var v23 int16 = (^g_int16)
		r20 = int(g_uint32)
		_ = v23
	} else {
		L25:
		for _, i24 := range clip((string(append([]byte(g_string), at_uint8(v21, 5))) + string([]rune(g_string)))) {
			r20 = (len(v21) << (((g_uint64 % (g_uint64 | 1)) << ((g_uint16 << (g_uint32 % 70)) & 31)) % 8))
			r20 = (int((g_uint16 % 10)) >> (uint32(uint64(r20)) & 31))
			_ = i24
			if (float64(g_float32) <= float64(7)) {
				continue L25
			}
		}
		if ((g_uintptr &^ g_uintptr) > (g_uintptr ^ g_uintptr)) {
			r20 = (r20 ^ ((r20 &^ 4611686018427387903) &^ (r20 >> 24)))
			r20++
			var v26 string = clip(sub((string([]rune(g_string)) + string(rune(g_int32))), (r20 + r20), (r20 - len(v21))))
			_ = v26
		}
	}
	_ = v21
	if (g_int16 < g_int16) {
		return
	}
	return (r20 &^ (-r20))
}

func p27(a28 int8) (r29 int) {
	r29 = ((r29 - p17(g_bool, g_bool)) + int((g_int32 % 8)))
	r29 = max(r29, r29)
	switch x := int(min(g_int32, g_int32)); uint8(x>>3) & 7 {
	case 2:
		v30 := string(clip("\"€\x00"))
		_ = v30
	case 6, 3:
		switch x := r29; []string{"a", "z", "", "é"}[x&3] {
		case "é":
			r29 = p17(true, g_bool)
			r29 += r29
		case "z", "a":
			var v31 []uint8 = []uint8{uint8(0x40), uint8(14)}
			r29 -= int((g_uintptr / (max(g_uintptr, g_uintptr) | 1)))
			_ = v31
		case "0":
			r29 -= (r29 / (r29 | 1))
			var v32 S3 = S3{[2]int{}, false}
			_ = v32
		}
		if ((g_float64 + g_float64) <= (g_float64 - g_float64)) {
			r29 &= int(g_uintptr)
		} else {
			r29 = int(((g_uintptr / (g_uintptr | 1)) << (uint16(g_int16) & 63)))
			r29 = r29
		}
	case 4:
		r29 &^= p17(!(r29 != r29), ((g_string + g_string) > g_string))
	}
	switch x := r29; uint8(x>>3) & 7 {
	case 1:
		switch x := int(uint16(g_int16)); uint8(x>>3) & 7 {
		case 0:
			r29 = (int((g_int64 / 8)) >> (r29 & 63))
			fallthrough
		case 4, 7:
			r29--
		case 6:
			var v33 uint32 = min((g_uint32 >> (a28 & 63)), (uint32(g_int32) &^ uint32(1)))
			v34 := &v33
			r29 = ((r29 >> 57) >> (((g_uint64 & g_uint64) &^ g_uint64) % 70))
			_ = v33
			_ = v34
		default:
			r29 = 12
		}
		var v35 float32 = float32(((g_float64 * float64(1e-300)) * float64(g_float32)))
		_ = v35
	case 4, 7:
		var v36 []uint8 = []uint8{uint8(13), uint8(6)}
		v37 := &v36
		r29 -= (len(v36) << (((g_uint64 * g_uint64) >> (g_uintptr & 31)) % 8))
		_ = v36
		_ = v37
	case 0:
		r29 = (((r29 - r29) ^ (r29 % (r29 | 1))) % 7)
	}
	if !g_bool {
		return
	}
	return (p17(g_bool, false) << 64)
}

func core0() {
	v38 := int32(int32(min(int8(g_int), int8(-0x15))))
	L40:
	for i39 := 0; i39 < 6; i39++ {
		_ = i39
		if ((g_int8 >= g_int8) && (g_uintptr != uintptr(0x11))) {
			break L40
		}
	}
	mix(uint64(v38))
}

type strstrings1 string

func (s strstrings1) rev() (r strstrings1) {
	for _, c := range s {
		r = strstrings1(c) + r
	}
	return
}

func strings1() {
	s := "世_" + "\xff\xc3(" + "ß界é0"
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[1%len(b)] ^= 38
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings1(s).rev()))
	mixs(sub(t, 1, 38) + string(rune(19990)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "ab")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "ab")
	case s == t, len(t) > 1:
		mix(1)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 1
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func genchans2(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 9
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	if (sub("", x, -4) == (g_string + g_string)) {
		x |= max(((x ^ -9) | x), (x / ((x << (g_uintptr & 7)) | 1)))
		x--
	} else {
		x |= ((x - int(f2i(g_float64))) | (+x))
		x--
	}
	v41 := (map[int]int)(map[int]int{})
	v42 := &v41
	_ = v41
	_ = v42
			out <- x*x + 9
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(9))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 9 {
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
	buf := make(chan int, 9)
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
	for range 9 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 9 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type numgenerics3 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics3 interface{ numgenerics3 | ~string }
type pairgenerics3[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics3[V any] = []pairgenerics3[string, V]

type treegenerics3[T any] struct {
	l, r *treegenerics3[T]
	v    T
}
type lessergenerics3[T any] interface{ less(T) bool }
type myintgenerics3 int
type listgenerics3[T lessergenerics3[T]] []T

func (a myintgenerics3) less(b myintgenerics3) bool { return a%7 < b%7 }

func (l listgenerics3[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics3[T]) insert(v T, cmp func(a, b T) int) *treegenerics3[T] {
	if t == nil {
		return &treegenerics3[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics3[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics3[T ordgenerics3](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics3[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics3[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics3[T numgenerics3](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(6)
}

func indexgenerics3[K comparable, V any](ps []pairgenerics3[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics3[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics3[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics3[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 6) }

func generics3() {
	var root *treegenerics3[string]
	for _, x := range []string{"é😀", "€Ж", "😀", "ßQ", "世\x00", "界_界"} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x string) { mixs(x) })
	strs := mapgenerics3([]int{1, 6, 300}, func(i int) string {
	if (g_bool && (g_float64 == float64(0.1))) {
		i ^= (i / 3)
		var v43 float64 = (g_float64 / float64((g_uint & uint(18))))
		v44 := &v43
		mix(fb(v43))
		mix_p_float64(v44)
	} else {
		i = (int((g_int32 & g_int32)) + min(i, p17(g_bool, g_bool)))
		i++
	}
	var v45 bool = ((g_int32 << (g_uint16 % 33)) == g_int32)
	mixb(v45)
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 6}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 6) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 6, 8}.top()))
	ps := pairsgenerics3[int]{{"a", 4611686018427387904}, {v: 4611686018427387904, k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(6) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](6)))
	f := maxgenerics3[string]
	mixs(f("a", "6"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 6)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func main() {
	run("core0", core0)
	run("strings1", strings1)
	run("chans2", chans2)
	run("generics3", generics3)
	fmt.Printf("checksum %d\n", sum)
}
