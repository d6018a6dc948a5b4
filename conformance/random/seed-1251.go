package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
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

func at_string(s []string, i int) string {
	if len(s) == 0 {
		var z string
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0)

var g_int int = 4611686018427387903

var g_int16 int16 = int16(-9)

var g_int32 int32 = int32(1914361732)

var g_int64 int64 = int64(-8568035281725025727)

var g_int8 int8 = int8(8)

var g_string string = "zß "

var g_uint uint = uint(16)

var g_uint16 uint16 = uint16(4)

var g_uint32 uint32 = uint32(0xc0ec8695)

var g_uint64 uint64 = uint64(3)

var g_uint8 uint8 = uint8(223)

var g_uintptr uintptr = uintptr(0xf)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixs(x.f3)
}

func mix_S4(x S4) {
	mix(uint64(x.f5))
}

func mix_S6(x S6) {
	mixb(x.f7)
	mix(uint64(x.f8))
}

func mix__2_uintptr(x [2]uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

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

func mix_map_uint8_uint(x map[uint8]uint) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mix(uint64(v))
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
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

type S1 struct {
	f2 uint16
	f3 string
}

type S4 struct {
	f5 uint8
}

type S6 struct {
	f7 bool
	f8 int16
}

func p9(a10 int) (r11 uintptr) {
	L13:
	for _, i12 := range clip(string(rune(min(g_int8, g_int8)))) {
		a10 ^= int(((g_uint64 % 10) % ((g_uint64 & uint64(2)) | 1)))
		_ = i12
		if (string(rune(g_uint)) != string(rune(g_int16))) {
			continue L13
		}
	}
	var v14 uint64 = uint64(uint64((g_int64 % (g_int64 | 1))))
	if g_bool {
		switch x := a10; []string{"a", "z", "", "é"}[x&3] {
		case "":
			a10 = (a10 / 2)
		case "0", "é":
			a10 = int(f2i(((g_float64 * g_float64) / float64(7))))
		case "a":
			a10 = ((a10 << ((g_int32 &^ int32(2)) & 7)) >> ((max(g_int16, int16(0x2e60)) >> ((g_uint | g_uint) & 7)) & 63))
			var v15 float64 = (((g_float64 * float64(1)) + float64(-391.12614248590955)) - ((-g_float64) + (g_float64 - g_float64)))
			v16 := &v15
			_ = v15
			_ = v16
		}
		a10--
	}
	a10 = (((a10 ^ a10) | (a10 >> (g_uint8 % 8))) << 6)
	_ = v14
	if (a10 < 6) {
		return
	}
	return (-r11)
}

func p17(a18 int, a19 bool) (r20 string) {
	var v21 int = (min((a18 >> (g_uint % 33)), max(len(r20), 9)) / 2)
	var v22 int8 = min(g_int8, ((g_int8 >> (g_uint % 70)) | (^g_int8)))
	v23 := int64((g_int64 - ((g_int64 &^ g_int64) & int64(g_int32))))
	for i24 := range 4 {
		L26:
		for i25 := 0; i25 < 6; i25++ {
			r20 = clip(string(rune((g_uint32 - g_uint32))))
			_ = i25
			if !a19 {
				continue L26
			}
		}
		_ = i24
	}
	_ = v21
	_ = v22
	_ = v23
	if (g_int16 > g_int16) {
		return
	}
	return clip(string(rune((g_int8 & g_int8))))
}

func p27(a28 string, a29 uintptr) (r30 string) {
	var v31 uint16 = uint16((g_uint16 << ((g_uint64 * g_uint64) & 63)))
	v32 := uint((g_uint >> (int64(f2i((g_float64 * g_float64))) & 31)))
	for i33 := 0; i33 < 7; i33++ {
		if ((g_float64 >= g_float64) || (i33 <= i33)) {
		} else {
			v34 := ([]uint)([]uint{uint(18446744073709551615), uint(9223372036854775807), uint(0x876d06497eccdbbe)})
			v35 := &v34
			_ = v34
			_ = v35
		}
		_ = i33
	}
	_ = v31
	_ = v32
	if g_bool {
		return
	}
	return clip(string(rune((g_int8 % 10))))
}

func p36(a37 int) (r38 string) {
	for i39 := 3; i39 >= 0; i39-- {
		r38 = clip(p17(int(g_uint16), (string(append([]byte(r38), uint8(7))) < (r38 + r38))))
		a37 = len(r38)
		_ = i39
	}
	a37 *= ((^a37) &^ (a37 - a37))
	if (g_bool != g_bool) {
		return
	}
	return clip(string([]rune((r38 + r38))))
}

func p40(a41 bool, a42 int, a43 int) (r44 uint) {
	L46:
	for i45 := 0; i45 < 3; i45++ {
		{
			var v47 int = (int(g_int32) % (i45 | 1))
			_ = v47
		}
		if !a41 {
			a42 += int((i45 | (a43 + 11)))
		} else {
			a43 = (a42 + ((i45 >> (g_int8 & 7)) / (a42 | 1)))
		}
		_ = i45
		if (a42 >= (i45 + -9223372036854775807)) {
			continue L46
		}
	}
	a43, a42 = (a43 % 64), (max(a43, a43) + (a42 / 100))
	if (g_string >= g_string) {
		return
	}
	return (r44 >> (g_uint64 % 33))
}

func core0() {
	v48 := uint64(((g_uint64 / (uint64(g_int8) | 1)) &^ ((g_uint64 * g_uint64) / (uint64(g_uintptr) | 1))))
	for i49 := uint8(2); i49 > 0; i49 /= 2 {
		switch x := ((g_int >> (g_uint % 70)) &^ (g_int - g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			v50 := float32(float32(g_float64))
			mix(fb(float64(v50)))
			fallthrough
		case "é", "0":
			v51 := uintptr(uintptr(((g_uint32 * g_uint32) / 100)))
			mix(uint64(v51))
		case "a":
			v52 := ([]int)([]int{-9223372036854775808, -6, 1512414116947059169, 9223372036854775807, 3592543410757339471})
			{
				var v53 S4 = S4{uint8(0x4e)}
				mix_S4(v53)
			}
			mix_sl_int(v52)
		default:
			v54 := int32((((g_int32 / (g_int32 | 1)) | int32(g_uint)) / (g_int32 | 1)))
			v55 := &v54
			mix(uint64(v54))
			mix_p_int32(v55)
		}
		for i56 := 0; i56 < 5; i56++ {
			mix_map_uint8_uint(map[uint8]uint{uint8(0): uint(4611686018427387904), uint8(26): uint(17), uint8(19): uint(12994708237907879780), uint8(5): uint(20)})
			v57 := uint32((((g_uint32 & g_uint32) * uint32(2043216239)) << (g_int8 & 63)))
			mix(uint64(v57))
			_ = i56
		}
		switch x := g_int; x & 7 {
		case 0:
			mixs((string(rune(g_int)) + ((g_string + "") + string(rune(g_int8)))))
		case 4, 2:
			{
			}
			fallthrough
		case 5:
		}
		_ = i49
	}
	v58 := ([]string)([]string{""})
	if (len(v58) <= (len(v58) >> 6)) {
		var v59 []string = v58
		mix_sl_string(v59)
	} else {
		switch x := (len(v58) / 3); x & 7 {
		case 5:
			var v60 S1 = S1{uint16(15), ""}
			mix_S1(v60)
		case 7, 0:
			if (int(g_int16) >= (len(v58) % (len(v58) | 1))) {
				mix_map_uint8_string(map[uint8]string{uint8(19): "\x00😀"})
			} else {
				var v61 uintptr = uintptr(((v48 % (v48 | 1)) * uint64(4)))
				mix(uint64(v61))
			}
			mix(fb((float64(float32(g_float64)) / ((g_float64 - float64(0.1)) + float64(g_uint32)))))
		case 1:
			v62 := float32(float32(0))
			mix(fb(float64(v62)))
		}
	}
	for i63 := 0; i63 < 7; i63++ {
		if !!g_bool {
			switch x := i63; x & 7 {
			case 3:
			case 5, 1:
			case 0:
				var v64 uintptr = (min((g_uintptr ^ uintptr(12)), (g_uintptr ^ g_uintptr)) / 3)
				mix(uint64(v64))
			default:
			}
		}
		v65 := S4(S4{f5: uint8(10)})
		mix_S4(v65)
		_ = i63
	}
	if ((g_bool || g_bool) == (g_float64 < float64(834.1313210012331))) {
		switch x := (^len(v58)); uint8(x>>3) & 7 {
		case 6:
			if (len(v58) < (len(v58) ^ len(v58))) {
				mix(uint64(g_uint16))
				if len(v58) < 30 {
					v58 = append(v58, sub(string(append([]byte(at_string(v58, 1)), g_uint8)), (len(v58) | len(v58)), len(v58)), string(append([]byte(at_string(v58, 1)), (g_uint8 >> (g_int64 & 63)))))
				}
				var v66 uint32 = ((uint32(g_uint) >> 58) % 8)
				mix(uint64(v66))
			} else {
				v58 = v58
			}
		case 7, 1:
			var v67 float32 = (float32((g_uint8 - uint8(0xe1))) * (float32(g_uint16) - (g_float32 + g_float32)))
			mix(fb(float64(v67)))
			fallthrough
		case 2:
		default:
			switch x := len(v58); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "a", "":
				fallthrough
			case "z":
			default:
			}
		}
		for _, i68 := range clip((at_string(v58, 6) + (at_string(v58, 3) + at_string(v58, 0)))) {
			if ((at_string(v58, 0) > "\x00\x0000") != (at_string(v58, 3) < at_string(v58, 8))) {
				v69 := uint(uint(((^g_int16) << ((g_uint8 & g_uint8) % 33))))
				mix(uint64(v69))
			}
			var v70 [2]uintptr = [2]uintptr{}
			mix__2_uintptr(v70)
			_ = i68
			if ((g_float64 + g_float64) == float64(7)) {
				continue
			}
		}
	}
	for _, i71 := range clip((string(append([]byte(at_string(v58, 7)), g_uint8)) + (at_string(v58, 6) + "\né"))) {
		v72 := int(int(f2i(g_float64)))
		L74:
		for _, i73 := range v58 {
			switch x := (len(i73) ^ 17); uint8(x>>3) & 7 {
			case 6:
				var v75 int = (int(g_uint8) + int(f2i((g_float64 / g_float64))))
				v76 := &v75
				mix(uint64(v75))
				mix_p_int(v76)
			case 3, 2:
				v72 -= (len(v58) % (len(v58) | 1))
				fallthrough
			case 7:
				v72 = (v72 / (v72 | 1))
			default:
				v48 = uint64(0x11)
			}
			_ = i73
			if (!g_bool == (g_bool && g_bool)) {
				break L74
			}
		}
		v72 |= ((len(v58) & len(v58)) % ((+max(v72, 8)) | 1))
		mix(uint64(v72))
		_ = i71
	}
	mix(uint64(v48))
	mix_sl_string(v58)
}

func concur1() {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		rw    sync.RWMutex
		once  sync.Once
		n     atomic.Int64
		total int
		seen  = map[int]bool{}
		res   = make([]int, 4)
	)
	jobs := make(chan int)
	for w := range 4 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%3] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 56 {
		jobs <- j
	}
	close(jobs)
	wg.Wait()
	cnt := 0
	for _, r := range res {
		cnt += r
	}
	mix(uint64(total*100 + len(seen)))
	mix(uint64(n.Load()) + uint64(cnt))
	cond := sync.NewCond(&mu)
	turn, log := 0, ""
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			for turn != i {
				cond.Wait()
			}
			log += string(rune('a' + i))
			turn++
			cond.Broadcast()
		}()
	}
	wg.Wait()
	says("concur1", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 3))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause3"))
	says("concur1", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 3)
	v, loaded := m.LoadOrStore("a", 2)
	mix(uint64(v.(int)))
	mixb(loaded)
	ok := n.CompareAndSwap(n.Load(), 7)
	mixb(ok && n.Swap(9) == 7)
	go func() {
		defer close(out)
		defer func() { out <- errors.New(text(recover())) }()
		panic("in goroutine")
	}()
	mixs((<-out).Error())
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
	var root *treegenerics2[int16]
	for _, x := range []int16{int16(17), int16(-0x5), int16(-5466), int16(-16344), int16(13), int16(25907)} {
		root = root.insert(x, cmpgenerics2)
	}
	root.walk(func(x int16) { mix(uint64(x)) })
	strs := mapgenerics2([]int{1, 9, 300}, func(i int) string {
	i++
	switch x := (i & (i >> (g_uint8 % 8))); uint8(x>>3) & 7 {
	case 7:
		i = i
		fallthrough
	case 0, 4:
		i = (i + (i ^ (i & i)))
	case 1:
		var v77 int8 = (^((g_int8 | int8(-4)) % (max(g_int8, g_int8) | 1)))
		i = int(i)
		mix(uint64(v77))
	}
		return string(rune('a' + i))
	})
	mixs(foldgenerics2("", strs, func(a, b string) string { return b + a }))
	mix(uint64(foldgenerics2(uint8(250), []int{1, 2, 9}, func(a uint8, e int) uint8 { return a + uint8(e) })))
	mix(uint64(sumgenerics2[uint8](200, 100, 9) + uint8(sumgenerics2(1.5, 2.5))))
	mix(uint64(listgenerics2[myintgenerics2]{3, 13, 9, 8}.top()))
	ps := pairsgenerics2[uint32]{{"a", uint32(8)}, {v: uint32(8), k: "b"}}
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

func floats3() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0, 1e10, inf, -inf, nan, -zero} {
		y := ((x + float64(0)) + ((x + x) - (x + float64(0.1))))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((y - ((y + y) - (-y)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*290)) + uint64(i))
	}
	var acc float32
	for i := range 161 {
		acc += float32(i) / 7.5
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan]++
	mix(uint64(len(m)))
}

func core4() {
	var v78 uint16 = uint16(int8(g_uint8))
	var v79 []int = []int{8, -9223372036854775808, 7709522733303078283}
	var v80 uint64 = g_uint64
	v81 := &v80
	for _, i82 := range v79 {
		var v83 S6 = S6{f7: true, f8: int16(2465)}
		v83 = v83
		mix_S6(v83)
		_ = i82
	}
	mix(uint64(v78))
	mix_sl_int(v79)
	mix(uint64(v80))
	mix_p_uint64(v81)
}

func main() {
	run("core0", core0)
	run("concur1", concur1)
	run("generics2", generics2)
	run("floats3", floats3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
