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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1)

var g_int int = -4

var g_int16 int16 = int16(8009)

var g_int32 int32 = int32(-3)

var g_int64 int64 = int64(4611686018427387904)

var g_int8 int8 = int8(-1)

var g_string string = ""

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(0xc)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(9704776968575926759)

var g_uint8 uint8 = uint8(131)

var g_uintptr uintptr = uintptr(18446744073709551615)

func mix_S1(x S1) {
	mixb(x.f2)
}

func mix_S3(x S3) {
	mixb(x.f4)
	mix__2_int(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint8(x [3]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
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
}

type S3 struct {
	f4 bool
	f5 [2]int
}

func p6(a7 int, a8 string) (r9 bool) {
	if (a8 == string(rune(g_uint32))) {
		if ((len(a8) < len(a8)) != (g_int8 >= g_int8)) {
			a7 = (int((g_uint16 | uint16(0))) + -6898576504994227258)
			v10 := ([1]int64)([1]int64{})
			_ = v10
		}
		switch x := len(a8); x & 7 {
		case 2:
			a7 = (len(a8) / (a7 | 1))
			a7 ^= (((len(a8) % 100) << 28) << 47)
		case 6, 7:
			var v11 S3 = S3{true, [2]int{1083504860077508915, 5509676125319804726}}
			v11.f5[1] &^= (a7 + ((len(a8) | a7) / 100))
			_ = v11
		case 1:
			var v12 uint8 = (-(^g_uint8))
			a7 = (int((g_int32 - int32(11))) % (len(a8) | 1))
			_ = v12
		default:
			a7 = int(f2i(g_float64))
		}
	}
	a7 = (a7 / 3)
	a7 = (max(len(a8), a7) | int(g_int8))
	if (g_float64 >= g_float64) {
		return
	}
	return !(r9 && false)
}

func p13(a14 string) (r15 uintptr) {
	var v16 uint64 = (((g_uint64 * g_uint64) % ((g_uint64 % (g_uint64 | 1)) | 1)) << (uint8(g_uint8) % 33))
	for i17 := range 6 {
		{
		}
		{
		}
		if !g_bool {
			var v18 uint64 = (-v16)
			_ = v18
		} else {
		}
		_ = i17
	}
	_ = v16
	if p6(-9223372036854775808, a14) {
		return
	}
	return uintptr((g_int8 % (g_int8 | 1)))
}

func p19(a20 int8) (r21 bool) {
	{
		for i22 := range 6 {
			_ = i22
			if (r21 && p6(i22, g_string)) {
				continue
			}
		}
	}
	var v23 int8 = ((a20 >> 5) % ((a20 / 64) | 1))
	switch x := int(f2i((g_float64 - g_float64))); uint8(x>>3) & 7 {
	case 0:
		r21 = (!r21 && (!r21 != (r21 == r21)))
		var v24 []string = []string{}
		v25 := &v24
		_ = v24
		_ = v25
	case 6, 7:
		L27:
		for i26 := 0; i26 < 3; i26++ {
			var v28 int8 = int8(min(uintptr(g_uint8), (g_uintptr % (g_uintptr | 1))))
			v29 := &v28
			_ = v28
			_ = v29
			_ = i26
			if (string(rune(g_uintptr)) > (g_string + g_string)) {
				continue L27
			}
		}
	case 1:
		var v30 int16 = (((g_int16 % 7) << 1) / ((max(g_int16, int16(0x7fff)) ^ (g_int16 | g_int16)) | 1))
		_ = v30
	default:
		v31 := int8(int8(int32((g_uint64 & uint64(5)))))
		_ = v31
	}
	_ = v23
	if r21 {
		return
	}
	return (!r21 && !r21)
}

func core0() {
	v32 := uint8((^((g_uint8 >> 39) + uint8(g_uint64))))
	var v33 int = int((min(g_uint64, uint64(5)) << (int16(g_uint32) & 31)))
	switch x := v33; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		var v34 S1 = S1{f2: false}
		var v35 string = clip(((sub(g_string, v33, v33) + (g_string + g_string)) + sub((g_string + g_string), (v33 >> 0), v33)))
		mix_S1(v34)
		mixs(v35)
	case "z", "":
		v33 = int(((g_int16 >> (g_uint % 33)) / 3))
	case "é":
		v36 := ([]string)([]string{"😀 世0"})
		var v37 int32 = (int32(g_uint) % 100)
		mix_sl_string(v36)
		mix(uint64(v37))
	}
	L39:
	for i38 := 3; i38 >= 0; i38-- {
		for _, i40 := range clip(g_string) {
			v33++
			var v41 int64 = (int64((+g_int64)) ^ ((g_int64 + int64(-9223372036854775807)) >> 60))
			if (sub(g_string, 4, i38) != sub("z😀\n", 9223372036854775807, i38)) {
				v33 = (v33 / (i38 | 1))
				var v42 int = (v33 << (sat(sub(g_string, v33, 19), (i38 >> (v32 % 8))) % 70))
				v33 = (v42 | int((g_uint64 - uint64(5))))
				mix(uint64(v42))
			} else {
				v43 := ([3]uint8)([3]uint8{uint8(8), uint8(217), uint8(172)})
				v33 = 20
				mix__3_uint8(v43)
			}
			mix(uint64(v41))
			_ = i40
		}
		v44 := string(clip(g_string))
		mixs(v44)
		_ = i38
		if ((v33 >= i38) == (g_string <= "ß\t0\"ß")) {
			break L39
		}
	}
	for i45 := uint32(128); i45 > 0; i45 /= 2 {
		v33 = int(((g_int8 - g_int8) % 7))
		_ = i45
	}
	v46 := uint16((((g_uint16 &^ g_uint16) - (g_uint16 | g_uint16)) | (g_uint16 ^ g_uint16)))
	v33 = v33
	var v47 map[int]uint8 = map[int]uint8{int(21): uint8(143), int(7): uint8(9)}
	mix(uint64(v32))
	mix(uint64(v33))
	mix(uint64(v46))
	mix_map_int_uint8(v47)
}

func gotos1() {
	i, n := 0, 1
loop:
	if i >= 9 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 1
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
	for r := range 9 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 1:
				continue rows
			case c+r > 9+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v48 uint16 = uint16(g_uint8)
	{
		var v49 int = (((r &^ c) & (^r)) - (r + int(g_uint)))
		c++
		mix(uint64(v49))
	}
	mix(uint64(v48))
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

func ints2() {
	for i, x := range []uint16{1, 14, 41927, 65534, 20805} {
		for _, n := range []uint8{0, 1, 28, 56} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int8(x) >> (n & 7)))
		}
		y := (((x &^ uint16(0xffff)) << (x & 31)) ^ ((x * x) << (uint(g_uint64) % 33)))
		mix(uint64(x*y - ((y + x) * (y << (g_uint64 % 8)))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= uint16(0x14f3)
		x &^= y
		x++
		mix(uint64(int8(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

func concur3() {
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
				seen[j%9] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 47 {
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
	says("concur3", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 9))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause9"))
	says("concur3", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 9)
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

func core4() {
	{
		var v50 S3 = S3{true, [2]int{-1616391601307979955}}
		v51 := string(clip(string(append([]byte(string(rune((g_uint8 | uint8(0x12))))), g_uint8))))
		switch x := max(len(v51), (v50.f5[1] >> (g_uint16 % 70))); x & 7 {
		case 7:
			v52 := float32((g_float32 / g_float32))
			v53 := &v52
			v54 := ([]string)([]string{"é0\"€", "", "", "a界_\n€", " "})
			mix(fb(float64(v52)))
			mix_p_float32(v53)
			mix_sl_string(v54)
			fallthrough
		case 3, 5:
			v50.f5[1] ^= (v50.f5[1] % (v50.f5[0] | 1))
			switch x := v50.f5[0]; uint8(x>>3) & 7 {
			case 3:
				var v55 bool = ((v51 <= "") != v50.f4)
				var v56 uint32 = ((uint32(g_int32) / ((g_uint32 & g_uint32) | 1)) ^ (g_uint32 + (+g_uint32)))
				mixb(v55)
				mix(uint64(v56))
			case 6, 2:
				v50.f5[0] += (int(f2i(float64(g_uint8))) & max(len(v51), v50.f5[0]))
				v50.f5[0] = int(((g_int64 ^ g_int64) - g_int64))
			case 7:
				v50.f5[0] = (((len(v51) ^ len(v51)) * (len(v51) + len(v51))) * ((v50.f5[1] % (v50.f5[0] | 1)) + int(g_int8)))
			}
			fallthrough
		case 4:
			if ((g_float64 > float64(1e10)) || (v51 < v51)) {
				v50.f5[0] = int(f2i(((g_float64 * float64(1e-300)) + (g_float64 - g_float64))))
				v50 = v50
			}
			if ((g_int32 >> (g_uint16 & 63)) >= g_int32) {
				v50.f5[1] *= (v50.f5[0] & ((v50.f5[0] & v50.f5[0]) - (len(v51) % (v50.f5[0] | 1))))
				v50.f5[1]--
			}
		}
		mix_S3(v50)
		mixs(v51)
	}
	for i57 := 0; i57 < 2; i57++ {
		_ = i57
	}
	v58 := uint(((g_uint / (g_uint | 1)) * ((g_uint - uint(13)) + uint(g_int16))))
	v59 := ([]uint8)([]uint8{uint8(6), uint8(0), uint8(0)})
	var v60 float64 = g_float64
	mix(uint64(v58))
	mix_sl_uint8(v59)
	mix(fb(v60))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("ints2", ints2)
	run("concur3", concur3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
