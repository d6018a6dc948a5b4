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

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -5

var g_int16 int16 = int16(18)

var g_int32 int32 = int32(1073741824)

var g_int64 int64 = int64(-9223372036854775808)

var g_int8 int8 = int8(64)

var g_map_uint8_string map[uint8]string = map[uint8]string{}

var g_string string = ""

var g_uint uint = uint(0xea49206500abe833)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(2639077557)

var g_uint64 uint64 = uint64(0xd3881f14ce248fb0)

var g_uint8 uint8 = uint8(0xa)

var g_uintptr uintptr = uintptr(14)

func mix_S9(x S9) {
	mix(uint64(x.f10))
	mixs(x.f11)
	mixs(x.f12)
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

func mix_p_S9(x *S9) {
	if x != nil {
		mix_S9((*x))
	}
}

func mix_p_sl_int16(x *[]int16) {
	if x != nil {
		mix_sl_int16((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 [3]int
	f4 int32
}

type S5 struct {
	f6 int32
	f7 uint
	f8 bool
}

type S9 struct {
	f10 int32
	f11 string
	f12 string
}

func p13(a14 uint16, a15 bool) (r16 bool) {
	L18:
	for i17 := 3; i17 >= 0; i17-- {
		var v19 float64 = ((-float64(g_int8)) * (float64(g_float32) + (-g_float64)))
		if (a14 <= (a14 / (a14 | 1))) {
		} else {
		}
		_ = v19
		_ = i17
		if (sub("😀", -9223372036854775807, -3895155093461800551) == string(rune(g_int32))) {
			continue L18
		}
	}
	switch x := g_int; x & 7 {
	case 7:
		{
			v20 := int16(int16(g_uintptr))
			_ = v20
		}
	case 2, 3:
		var v21 []string = []string{"界\x00😀", "界é", "Ж€界Q", "😀ßЖ界", "a\"\tQ"}
		for i22 := 0; i22 < 3; i22++ {
			_ = i22
		}
		_ = v21
	case 4:
		if ((g_int == 9223372036854775806) == (g_float64 != float64(1e-300))) {
			a14 = a14
		} else {
		}
	default:
		switch x := (int(f2i(g_float64)) ^ (g_int << (g_uint8 % 33))); x & 7 {
		case 7:
		case 6, 2:
		case 0:
			v23 := (map[int]uint16)(map[int]uint16{int(2): uint16(20250)})
			_ = v23
		}
	}
	v24 := int8((int8((g_int64 << 29)) & ((+g_int8) + max(g_int8, g_int8))))
	var v25 uintptr = ((g_uintptr / 3) + (uintptr(g_int16) % 3))
	_ = v24
	_ = v25
	if (r16 == r16) {
		return
	}
	return r16
}

func p26(a27 int16, a28 int64) (r29 int8) {
	var v30 [1]int8 = [1]int8{}
	_ = v30
	if (g_bool && false) {
		return
	}
	return ((r29 &^ int8(0x7)) % 3)
}

func p31(a32 bool, a33 uint32, a34 bool) (r35 bool) {
	for i36 := 5; i36 >= 0; i36-- {
		switch x := ((i36 >> (g_uintptr & 63)) / (int(g_int16) | 1)); x & 7 {
		case 6:
			var v37 S1 = S1{[2]int{-9223372036854775808, 11}, [3]int{9223372036854775807, 17}, int32(-0x455825de)}
			v37.f3[1] = (v37.f2[1] / ((v37.f3[1] & (i36 & i36)) | 1))
			_ = v37
		case 3, 7:
			var v38 S9 = S9{int32(0x5), "界\"a", "Жßa"}
			_ = v38
		case 2:
		default:
		}
		for _, i39 := range clip("\n€_Q") {
			_ = i39
		}
		if ((g_string + g_string) < (g_string + g_string)) {
		} else {
		}
		_ = i36
		if (g_float64 >= g_float64) {
			break
		}
	}
	v40 := (map[string]uint16)(map[string]uint16{"z": uint16(37848), "Жz": uint16(38426)})
	var v41 [4]uintptr = [4]uintptr{uintptr(4611686018427387904), uintptr(18446744073709551614), uintptr(3456923550356107328), uintptr(9223372036854775807)}
	{
		L43:
		for i42 := uint8(8); i42 > 0; i42 /= 2 {
			a34, r35 = !(a32 == (g_float64 != g_float64)), p13((v40[""] / (v40["é"] | 1)), (len(v40) <= len(v40)))
			_ = i42
			if ((len(v40) <= len(v40)) || (g_float64 > float64(7))) {
				break L43
			}
		}
	}
	_ = v40
	_ = v41
	if !a34 {
		return
	}
	return r35
}

func p44(a45 bool, a46 bool) (r47 bool) {
	v48 := uintptr((+(uintptr(g_uint8) >> (uint16(g_uint64) & 7))))
	if ((g_string + g_string) <= string(rune(g_uint32))) {
		var v49 float32 = (float32((g_int64 ^ int64(9223372036854775807))) / float32((g_int16 & g_int16)))
		switch x := ((g_int &^ g_int) / 8); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			r47, a45 = p13(g_uint16, (!a45 != (g_int32 <= int32(0x15fb0681)))), a45
			var v50 uintptr = v48
			_ = v50
		case "a", "":
			var v51 string = clip("a")
			_ = v51
			fallthrough
		case "é":
			var v52 []string = []string{"界\t"}
			_ = v52
		}
		_ = v49
	} else {
	}
	if true {
		for i53 := 7; i53 >= 0; i53-- {
			v48 = ((v48 | v48) | (uintptr(g_uint8) / 8))
			_ = i53
		}
		L55:
		for i54 := 0; i54 < 2; i54++ {
			var v56 S1 = S1{f2: [2]int{17, -2}, f3: [3]int{}, f4: int32(17)}
			_ = v56
			_ = i54
			if !r47 {
				continue L55
			}
		}
	}
	_ = v48
	if (a45 != false) {
		return
	}
	return !a46
}

func core0() {
	mix_sl_int8([]int8{int8(-3), int8(0xf)})
	v57 := float32(float32(float64((-g_int64))))
	v58 := float32(float32(uint64((g_int8 ^ int8(10)))))
	{
		v59 := (map[uint8]string)(g_map_uint8_string)
		mix_map_uint8_string(v59)
	}
	for i60 := 0; i60 < 2; i60++ {
		var v61 uint = uint((g_uint16 | (g_uint16 % 2)))
		v62 := &v61
		mix(uint64(v61))
		mix_p_uint(v62)
		_ = i60
	}
	var v63 S9 = S9{f10: int32(17), f11: "_ß_"}
	v64 := ([]int16)([]int16{int16(-5792), int16(-32767), int16(4), int16(-5), int16(-7)})
	v65 := &v64
	mix(fb(float64(v57)))
	mix(fb(float64(v58)))
	mix_S9(v63)
	mix_sl_int16(v64)
	mix_p_sl_int16(v65)
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 3, 6
	i, a[i] = tr(1, j), tr(2, 8)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 8)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 8))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 8) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 8))
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

func concur2() {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		rw    sync.RWMutex
		once  sync.Once
		n     atomic.Int64
		total int
		seen  = map[int]bool{}
		res   = make([]int, 6)
	)
	jobs := make(chan int)
	for w := range 6 {
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
	for j := range 17 {
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
	for i := range 6 {
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
	says("concur2", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 3))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause3"))
	says("concur2", (<-out).Error()+" "+ctx.Err().Error())
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

func gotos3() {
	i, n := 0, 9
loop:
	if i >= 14 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 9
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 14 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 9:
				continue rows
			case c+r > 14+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if (float64(g_int32) < (g_float64 / g_float64)) {
		r -= (int(f2i((g_float64 - g_float64))) % 10)
		r |= (r % (r | 1))
		r = r
	} else {
		r = -5
		v66 := int32(((g_int32 &^ (g_int32 / (g_int32 | 1))) * ((+g_int32) / ((g_int32 / 10) | 1))))
		mix(uint64(v66))
	}
	switch x := int((g_uint16 >> (g_uint64 % 70))); uint8(x>>3) & 7 {
	case 4:
		mix(uint64((uint((+g_uint8)) &^ (uint(g_int64) % (max(g_uint, uint(13632729141616952003)) | 1)))))
	case 6, 1:
		v67 := S9(S9{f10: int32(-397499343), f11: "Ж", f12: "€a😀\n"})
		v68 := &v67
		r ^= int(f2i((-(g_float64 / g_float64))))
		mix_S9(v67)
		mix_p_S9(v68)
		fallthrough
	case 7:
		var v69 int8 = (((g_int8 + g_int8) >> ((g_uint << 57) % 8)) % ((int8(g_int32) - (g_int8 & g_int8)) | 1))
		mix(uint64(v69))
	}
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

func core4() {
	v70 := int64(int64(-5343911504032875786))
	for i71 := 2; i71 >= 0; i71-- {
		_ = i71
	}
	var v72 []uint8 = []uint8{uint8(14), uint8(88), uint8(13), uint8(105), uint8(31)}
	mix(uint64(v70))
	mix_sl_uint8(v72)
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("concur2", concur2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
