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

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(7)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(28315)

var g_int32 int32 = int32(2124395979)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-0x4)

var g_string string = "zz"

var g_uint uint = uint(0x9)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(0x601779d624f4f461)

var g_uint8 uint8 = uint8(0x8)

var g_uintptr uintptr = uintptr(8)

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
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

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint32
	f3 int
	f4 bool
	f5 [1]int
}

type S6 struct {
	f7 int
	f8 bool
}

func p9(a10 string) (r11 uintptr) {
	var v12 uint = (((g_uint &^ g_uint) * (g_uint % (g_uint | 1))) / 7)
	switch x := ((len(a10) * len(a10)) >> ((g_uint8 / (g_uint8 | 1)) % 33)); uint8(x>>3) & 7 {
	case 5:
		if ((g_int64 >= int64(-0x8000000000000000)) && (len(a10) > len(a10))) {
		}
	case 2, 1:
		if (float64(g_float32) <= (g_float64 * g_float64)) {
			var v13 string = clip(string(append([]byte(a10), uint8((+g_int32)))))
			var v14 S6 = S6{f7: -8699388017665848345, f8: true}
			v15 := &v14
			v16 := bool((((v15.f7 << 43) * (len(a10) - 9223372036854775806)) >= int(f2i((g_float64 - g_float64)))))
			_ = v13
			_ = v14
			_ = v15
			_ = v16
		}
	case 4:
		v17 := uintptr(r11)
		_ = v17
	}
	_ = v12
	if g_bool {
		return
	}
	return ((r11 | uintptr(7)) << 68)
}

func p18(a19 bool) (r20 string) {
	if a19 {
	}
	if (r20 == string(rune(g_uint16))) {
		var v21 int64 = ((max(g_int64, g_int64) * (+g_int64)) >> ((g_int32 / (g_int32 | 1)) & 63))
		_ = v21
	}
	switch x := len(r20); x & 7 {
	case 7:
		v22 := int64(int64(g_uint64))
		if (len(r20) <= (len(r20) & 11)) {
		} else {
		}
		_ = v22
	case 4, 2:
		v23 := (map[int]uint32)(map[int]uint32{})
		_ = v23
	case 5:
		if ((len(r20) >= len(r20)) || a19) {
			v24 := bool(((-g_uint64) <= (g_uint64 >> ((g_int32 >> 22) & 7))))
			r20 = clip((string(append([]byte(r20), (g_uint8 % (g_uint8 | 1)))) + sub(string([]rune(r20)), (len(r20) / (len(r20) | 1)), int(f2i(g_float64)))))
			_ = v24
		} else {
		}
	default:
		v25 := int8(int8(len(r20)))
		_ = v25
	}
	if (a19 || a19) {
		return
	}
	return clip(r20)
}

func p26(a27 bool, a28 uint16, a29 uintptr) (r30 int8) {
	if (int(a28) < (g_int ^ g_int)) {
		{
			r30 = (^max(r30, r30))
			var v31 int = (((g_int + g_int) + int(g_int16)) & (+(g_int ^ 18)))
			_ = v31
		}
	} else {
		if !a27 {
			r30 = (max(r30, (r30 / (r30 | 1))) + int8((g_int64 % 64)))
		}
		var v32 int16 = int16((int8(g_int32) << (g_int & 31)))
		_ = v32
	}
	v33 := bool((((+g_int) &^ (g_int << (g_uint & 7))) != int(g_int)))
	_ = v33
	if (a27 && a27) {
		return
	}
	return r30
}

func core0() {
	if (!g_bool || !g_bool) {
		mix_sl_uintptr([]uintptr{uintptr(4611686018427387904), uintptr(19), uintptr(14)})
		for i34 := 0; i34 < 2; i34++ {
			var v35 string = clip((string([]rune((g_string + g_string))) + (string([]rune(g_string)) + p18(g_bool))))
			mixs(v35)
			_ = i34
		}
		{
			mix(uint64((((g_int16 >> (g_int32 & 63)) >> (max(g_uint16, g_uint16) % 70)) - ((g_int16 ^ g_int16) / 2))))
		}
	} else {
		mix(fb(float64((((g_float32 + float32(0)) - float32(g_float64)) - (float32(g_uint32) + (g_float32 / g_float32))))))
		if (p9(g_string) > g_uintptr) {
			switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
			case "z":
				v36 := int64(((+(g_int64 - int64(13))) ^ g_int64))
				mix(uint64((g_uint | (g_uint << ((g_uint32 << (g_uint32 % 8)) % 33)))))
				mix(uint64(v36))
			case "0", "a":
				mix(uint64((g_uint32 % (max(g_uint32, (g_uint32 * uint32(13))) | 1))))
				var v37 uintptr = p9(string([]rune(string(append([]byte(g_string), g_uint8)))))
				v38 := &v37
				mix(uint64(v37))
				mix_p_uintptr(v38)
			case "é":
				var v39 []int = []int{13, 4611686018427387903, -2}
				v40 := &v39
				var v41 uint8 = (g_uint8 << (uint32(g_uintptr) % 33))
				v42 := &v41
				mix_sl_int(v39)
				mix_p_sl_int(v40)
				mix(uint64(v41))
				mix_p_uint8(v42)
			default:
			}
			var v43 map[uint8]string = map[uint8]string{uint8(11): "", uint8(22): "\n€z\n", uint8(7): "é\néЖ\""}
			mix_map_uint8_string(v43)
		}
	}
	switch x := g_int; x & 7 {
	case 4:
	case 0, 5:
		if !!g_bool {
			v44 := string(clip(sub("😀 \x00😀\"", int(f2i((g_float64 - g_float64))), min((g_int * g_int), int(f2i(g_float64))))))
			var v45 []string = []string{"世0 _", "", "z€\n\n", "ßéa ", ""}
			mixs(v44)
			mix_sl_string(v45)
		} else {
			{
			}
		}
		fallthrough
	case 2:
		v46 := uint(((g_uint | (g_uint >> (g_int32 & 63))) / (g_uint | 1)))
		mix(uint64(v46))
	}
	var v47 string = clip((string(rune((g_int16 % (g_int16 | 1)))) + p18(true)))
	for i48 := 0; i48 < 5; i48++ {
		if (sub("", -1240978414354710093, len(v47)) < (v47 + "aéЖ")) {
		}
		_ = i48
		if ((g_float64 * float64(1)) > float64(g_int8)) {
			continue
		}
	}
	mixs(v47)
}

func genchans1(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 9
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (x >> 32)
	x = (^x)
			out <- x*x + 9
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(3))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 3 {
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
	buf := make(chan int, 3)
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
	for range 3 {
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

type numgenerics2 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type ordgenerics2 interface{ numgenerics2 | ~string }
type pairgenerics2[K comparable, V any] struct {
	k K
	v V
}
type pairsgenerics2[V any] = []pairgenerics2[string, V]

type treegenerics2[T any] struct {
	l, r *treegenerics2[T]
	v    T
}
type lessergenerics2[T any] interface{ less(T) bool }
type myintgenerics2 int
type listgenerics2[T lessergenerics2[T]] []T

func (a myintgenerics2) less(b myintgenerics2) bool { return a%7 < b%7 }

func (l listgenerics2[T]) top() (best T) {
	for i, x := range l {
		if i == 0 || best.less(x) {
			best = x
		}
	}
	return
}

func (t *treegenerics2[T]) insert(v T, cmp func(a, b T) int) *treegenerics2[T] {
	if t == nil {
		return &treegenerics2[T]{v: v}
	}
	if cmp(v, t.v) < 0 {
		t.l = t.l.insert(v, cmp)
	} else {
		t.r = t.r.insert(v, cmp)
	}
	return t
}

func (t *treegenerics2[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func cmpgenerics2[T ordgenerics2](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func mapgenerics2[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func foldgenerics2[A, E any](a A, s []E, f func(A, E) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func sumgenerics2[T numgenerics2](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t * T(9)
}

func indexgenerics2[K comparable, V any](ps []pairgenerics2[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.k == k {
			return p.v, true
		}
	}
	return
}

func namegenerics2[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case pairgenerics2[string, T], []T:
		return "composite"
	}
	var z *T
	if z == nil {
		return "?"
	}
	return ""
}

func ptrgenerics2[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

func (m *myintgenerics2) set(n int) { *m = myintgenerics2(n * 9) }

func generics2() {
	var root *treegenerics2[int]
	for _, x := range []int{4469222167901499760, 1, 4611686018427387904, -9223372036854775808, 8, 9223372036854775807} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x int) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 9, 300}, func(i int) string {
	if ((g_string + "界ßzz") < (g_string + g_string)) {
		i++
		i &^= i
	}
	v50 := string(clip(((g_string + (g_string + "Q\n\"\x00")) + g_string)))
	mixs(v50)
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 9) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 9, 8}.top()))
	ps := pairsgenerics2[int]{{"a", -557898981246841806}, {v: -557898981246841806, k: "b"}}
	v, ok := indexgenerics2(ps, "b")
	mix(uint64(v))
	mixb(ok)
	_, ok = indexgenerics2(ps, "zz")
	mixb(ok)
	mixs(namegenerics2(9) + namegenerics2("s") + namegenerics2(ps) + namegenerics2(pairgenerics2[int, bool]{}))
	mix(uint64(ptrgenerics2[myintgenerics2](9)))
	f := maxgenerics2[string]
	mixs(f("a", "9"))
	var g func(int8, int8) int8 = maxgenerics2
	mix(uint64(g(-1, 9)))
}

func maxgenerics2[T ordgenerics2](a, b T) T {
	if cmpgenerics2(a, b) >= 0 {
		return a
	}
	return b
}

func pickswitches3(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 28, 4:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 7:
	mix(fb(float64(((float32(g_float64) * float32(g_float64)) - ((g_float32 / g_float32) * float32(g_float64))))))
	{
		r += (y >> ((uint8(g_uint64) &^ uint8(g_uint16)) % 8))
		v51 := uint8(g_uint8)
		mix(uint64(v51))
	}
		r += 100
	case 17, 21, 1:
		r += 1000
		switch {
		case y > 19:
			r++
		case y == 17:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches3() {
	for x := range int(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 19) {
	case tr(2, 3), tr(3, 19), tr(4, 19):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 19) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(19)
	switch e {
	case 19 + 100, "x", nil:
		mix(5)
	case int(19):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("generics2", generics2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
