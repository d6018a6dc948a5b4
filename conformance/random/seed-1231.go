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

var g_S3 S3 = S3{f4: true}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = 11

var g_int16 int16 = int16(2)

var g_int32 int32 = int32(-9)

var g_int64 int64 = int64(0x14)

var g_int8 int8 = int8(104)

var g_string string = "0"

var g_uint uint = uint(4)

var g_uint16 uint16 = uint16(13452)

var g_uint32 uint32 = uint32(13)

var g_uint64 uint64 = uint64(20)

var g_uint8 uint8 = uint8(0x7)

var g_uintptr uintptr = uintptr(1)

func mix_S1(x S1) {
	mixs(x.f2)
}

func mix_S3(x S3) {
	mixb(x.f4)
}

func mix_map_string_uint8(x map[string]uint8) {
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
}

type S3 struct {
	f4 bool
}

type S5 struct {
	f6 [2]int
	f7 string
}

func p8(a9 int, a10 string, a11 int64) (r12 string) {
	a9 = (len(a10) &^ int(g_uint16))
	if ((len(r12) >> (g_uint64 & 7)) >= (len(r12) / (len(r12) | 1))) {
		var v13 int16 = (min((g_int16 | int16(0xb)), int16(g_uint32)) & max((g_int16 | g_int16), g_int16))
		if (sub(a10, -6, a9) != a10) {
			a9 = (len(r12) | 4611686018427387903)
			a9 = int(f2i(g_float64))
		} else {
			var v14 string = clip(string(rune(g_uintptr)))
			v15 := &v14
			var v16 []string = []string{" ЖЖa", "界\x00_"}
			v17 := &v16
			_ = v14
			_ = v15
			_ = v16
			_ = v17
		}
		_ = v13
	} else {
		{
			r12 = clip(sub(string(rune((g_uint64 - uint64(1)))), int((g_int16 >> 5)), ((a9 % 2) / 64)))
			v18 := float64(float64(((g_uint8 & uint8(254)) * (g_uint8 &^ uint8(0xa)))))
			a9 = ((len(r12) + 3) % ((a9 >> (uint64(len(r12)) % 33)) | 1))
			_ = v18
		}
	}
	if (g_bool == false) {
		return
	}
	return clip((string(rune(g_int8)) + string(append([]byte(a10), g_uint8))))
}

func p19(a20 int) (r21 int16) {
	a20 = (int(f2i((g_float64 * float64(-2.25e-7)))) << (g_uint8 % 33))
	switch x := (a20 % (a20 | 1)); x & 7 {
	case 2:
		for i22 := 0; i22 < 2; i22++ {
			a20 &= int(g_int64)
			var v23 int8 = ((g_int8 / 64) & min(g_int8, int8(a20)))
			_ = v23
			_ = i22
			if ((-g_int64) <= (g_int64 / (g_int64 | 1))) {
				continue
			}
		}
	case 5, 0:
		if ((g_uint16 >= uint16(16384)) != (g_float64 != g_float64)) {
			v24 := uint((((g_uint / 8) / 64) ^ ((g_uint + uint(17455070899491202757)) % (g_uint | 1))))
			a20 -= a20
			_ = v24
		} else {
			a20 = (a20 >> 14)
			a20 *= 20
		}
	case 7:
		a20 &= int((sat("\n", a20) &^ (g_uint8 * uint8(0))))
	}
	if (a20 != a20) {
		return
	}
	return (int16(g_int64) + (r21 + r21))
}

func p25(a26 string) (r27 int) {
	var v28 uintptr = max(((g_uintptr >> (g_uint16 & 31)) / 64), (g_uintptr % ((g_uintptr / (g_uintptr | 1)) | 1)))
	var v29 int8 = ((int8(g_uint8) * max(g_int8, g_int8)) - ((g_int8 << (g_uint32 % 70)) ^ (g_int8 / 8)))
	if (g_bool || (g_bool != g_bool)) {
		if ((a26 + a26) < sub("éß€", len(a26), 6)) {
			r27 = ((len(a26) % (len(a26) | 1)) / (((r27 >> 9) & (len(a26) << 31)) | 1))
		}
		for i30 := 2; i30 >= 0; i30-- {
			r27 = (len(a26) + ((i30 * i30) - int(g_int64)))
			r27 = int(f2i((float64(g_float32) - g_float64)))
			_ = i30
		}
		v31 := int64((((g_int64 / (g_int64 | 1)) / ((g_int64 / (g_int64 | 1)) | 1)) / (((g_int64 % (g_int64 | 1)) & int64(6)) | 1)))
		_ = v31
	}
	switch x := r27; uint8(x>>3) & 7 {
	case 0:
		r27 = ((r27 / (r27 | 1)) * (len(a26) & int(g_uint32)))
		if (!g_bool != (g_float64 == g_float64)) {
			r27 &= min(((len(a26) &^ 10) >> 33), -8165807372792094479)
			r27 -= int(sat(a26, int(f2i(g_float64))))
			v28 = (((^v28) << (int16(g_int32) & 31)) * v28)
		} else {
			v32 := string(clip("Q\nЖЖ"))
			v33 := &v32
			_ = v32
			_ = v33
		}
		fallthrough
	case 6, 2:
		if true {
			r27 |= int(f2i(float64((g_float32 * g_float32))))
		}
		v34 := int16((((g_int16 >> (g_uint % 8)) % 3) >> (max(g_int64, int64(4)) & 7)))
		_ = v34
	case 1:
		r27 *= max(max((len(a26) % (len(a26) | 1)), int(g_uint)), (int(f2i(g_float64)) + max(len(a26), len(a26))))
		r27 = (len(a26) >> (((g_uint8 * g_uint8) / ((g_uint8 << (g_uint16 & 63)) | 1)) % 33))
	default:
		var v35 uintptr = v28
		_ = v35
	}
	_ = v28
	_ = v29
	if true {
		return
	}
	return ((-len(a26)) / ((len(a26) << (g_uint8 % 8)) | 1))
}

func p36(a37 int16, a38 string) (r39 bool) {
	var v40 uint64 = (min((g_uint64 % (g_uint64 | 1)), (g_uint64 / (g_uint64 | 1))) % 2)
	v41 := &v40
	v42 := uint((uint((len(a38) | len(a38))) & max(min(g_uint, g_uint), g_uint)))
	_ = v40
	_ = v41
	_ = v42
	if (r39 && r39) {
		return
	}
	return (float64(a37) == float64(708.5982877211231))
}

func core0() {
	if (g_string != (g_string + g_string)) {
		var v43 uint8 = (g_uint8 | uint8(max(g_uint64, g_uint64)))
		mix(uint64(v43))
	} else {
		for i44 := 0; i44 < 3; i44++ {
			for i45 := range 3 {
				_ = i45
				if p36(int16(-6), sub(g_string, 9223372036854775806, i44)) {
					break
				}
			}
			_ = i44
		}
	}
	v46 := S3(g_S3)
	v47 := string(clip(p8((p25(g_string) % (g_int | 1)), g_string, ((g_int64 ^ int64(8751095445205064206)) % 3))))
	v48 := uint64((g_uint64 * ((g_uint64 % (g_uint64 | 1)) &^ (g_uint64 ^ uint64(12037262845915522470)))))
	v49 := &v48
	v50 := int32((-g_int32))
	switch x := len(v47); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		for i51 := 0; i51 < 4; i51++ {
			for i52 := 6; i52 >= 0; i52-- {
				v53 := ([]int8)([]int8{int8(127), int8(14), int8(-0x1), int8(-1)})
				v54 := S1(S1{"0"})
				mix_sl_int8(v53)
				mix_S1(v54)
				_ = i52
				if (i51 < (i51 << 7)) {
					continue
				}
			}
			_ = i51
		}
		mixb(v46.f4)
	case "0", "z":
		for i55 := 0; i55 < 7; i55++ {
			L57:
			for i56 := range 3 {
				v58 := uint16(g_uint16)
				mix(uint64(v58))
				_ = i56
				if (int(f2i(g_float64)) > (i55 << 45)) {
					break L57
				}
			}
			_ = i55
		}
		var v59 float32 = g_float32
		mix(fb(float64(v59)))
		fallthrough
	case "é":
		var v60 int64 = ((g_int64 * int64(v48)) &^ (g_int64 >> (min(g_uint8, g_uint8) & 7)))
		v48 |= (v48 >> 54)
		mix(uint64(v60))
	default:
		for i61 := range 6 {
			v62 := ([]int16)([]int16{int16(7), int16(-9), int16(956), int16(-30028), int16(13419)})
			for i63 := 0; i63 < 7; i63++ {
				v47 = clip(p8((len(v62) + max(i63, -9)), string(append([]byte(v47), sat(v47, len(v62)))), (g_int64 & (g_int64 >> 10))))
				_ = i63
			}
			mix_sl_int16(v62)
			_ = i61
			if ((g_float64 / float64(-0.210435330421344)) > (g_float64 - g_float64)) {
				break
			}
		}
	}
	mix_S3(v46)
	mixs(v47)
	mix(uint64(v48))
	mix_p_uint64(v49)
	mix(uint64(v50))
}

func genchans1(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 7
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	v64 := ([]int16)([]int16{int16(-0x285d), int16(-0x4), int16(2)})
	x = (len(v64) % ((x * (x * len(v64))) | 1))
	_ = v64
			out <- x*x + 7
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(7))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 7 {
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
	buf := make(chan int, 7)
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
	for range 7 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 7 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func ints2() {
	for i, x := range []int{2, 17, 15, 3, -5} {
		for _, n := range []uint8{0, 1, 23, 73} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint32(x) >> (n & 7)))
		}
		y := (i | x)
		mix(uint64(x*y - y))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= -9223372036854775808
		x &^= y
		x++
		mix(uint64(uint32(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
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
	return t * T(9)
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

func (m *myintgenerics3) set(n int) { *m = myintgenerics3(n * 9) }

func generics3() {
	var root *treegenerics3[int16]
	for _, x := range []int16{int16(0x4), int16(-6), int16(-8523), int16(-2), int16(1), int16(16383)} {
		root = root.insert(x, cmpgenerics3)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics3([]int{1, 9, 300}, func(i int) string {
	i = (i * (i & p25(g_string)))
	v65 := bool((((i % (i | 1)) == int(g_uint16)) == p36((g_int16 / 10), sub("\n", i, i))))
	mixb(v65)
		return string(rune('a' + i))
	})
	mixs(foldgenerics3("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics3(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics3[uint8](200, 100, 9) + uint8(sumgenerics3(1.5, 2.5))))
	mix(uint64(listgenerics3[myintgenerics3]{3, 13, 9, 8}.top()))
	ps := pairsgenerics3[int]{{"a", 4611686018427387904}, {v: 4611686018427387904, k: "b"}}
	v, ok := indexgenerics3(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics3(ps, "zz")
	mixb(ok)
	mixs(namegenerics3(9) + namegenerics3("s") + namegenerics3(ps) + namegenerics3(pairgenerics3[int, bool]{}))
	mix(uint64(ptrgenerics3[myintgenerics3](9)))
	f := maxgenerics3[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics3
	mix(uint64(g(-1, 9)))
}

func maxgenerics3[T ordgenerics3](a, b T) T {
	if cmpgenerics3(a, b) >= 0 {
		return a
	}
	return b
}

func core4() {
	v66 := (map[string]uint8)(map[string]uint8{"_ é 0": uint8(254), "z0": uint8(5), "€😀\"": uint8(15), "€😀a\nz": uint8(188)})
	var v67 int16 = max(g_int16, g_int16)
	var v68 uint32 = uint32((int64(f2i(g_float64)) << ((g_uintptr + uintptr(0x9)) & 63)))
	L70:
	for i69 := 4; i69 >= 0; i69-- {
		mix(uint64((g_uint64 &^ ((g_uint64 >> 46) >> (v66["界\x00😀"] % 33)))))
		_ = i69
		if !(g_int32 == int32(13)) {
			break L70
		}
	}
	var v71 uint = ((-(g_uint &^ g_uint)) & (min(g_uint, uint(0x2)) & (g_uint | g_uint)))
	mix_sl_int32([]int32{int32(-6)})
	mix_map_string_uint8(v66)
	mix(uint64(v67))
	mix(uint64(v68))
	mix(uint64(v71))
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("ints2", ints2)
	run("generics3", generics3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
