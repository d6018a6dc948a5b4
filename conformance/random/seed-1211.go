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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = 2

var g_int16 int16 = int16(-6709)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(51)

var g_string string = "é界"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(5)

var g_uint32 uint32 = uint32(3403711935)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(0x14)

var g_uintptr uintptr = uintptr(0)

func mix_S6(x S6) {
	mix__1_int(x.f7)
	mixb(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 string
	f5 int16
}

type S6 struct {
	f7 [1]int
	f8 bool
}

type S9 struct {
	f10 [3]int
	f11 uint64
}

func p12(a13 bool) (r14 int64) {
	L16:
	for i15 := range 6 {
		if true {
		}
		if ((g_string + "z") > (g_string + "€\"\"")) {
			v17 := int(i15)
			v18 := &v17
			v17 = int(f2i(float64((g_float32 / g_float32))))
			_ = v17
			_ = v18
		} else {
		}
		if !a13 {
			var v19 bool = (((a13 || a13) || (a13 && a13)) == !(a13 == a13))
			_ = v19
		} else {
			v20 := uint8(uint8((g_int32 * max(g_int32, g_int32))))
			_ = v20
		}
		_ = i15
		if !(g_int8 == int8(0x3f)) {
			break L16
		}
	}
	for i21 := 0; i21 < 3; i21++ {
		if (r14 == (r14 / 64)) {
			v22 := int8((g_int8 | ((^g_int8) ^ g_int8)))
			v23 := float64((float64((g_float32 / g_float32)) - ((-g_float64) / (g_float64 - float64(-0.48727672788767284)))))
			_ = v22
			_ = v23
		}
		v24 := ([4]string)([4]string{"_ß世\x00", "Q\"", "界", "0界"})
		_ = v24
		_ = i21
	}
	if (g_string == "é0😀") {
		return
	}
	return int64(g_uint32)
}

func p25(a26 int, a27 int, a28 string) (r29 int64) {
	for i30 := 0; i30 < 3; i30++ {
		a26 = i30
		_ = i30
		if !(g_bool == true) {
			break
		}
	}
	if !!g_bool {
		v31 := (map[int]uint8)(map[int]uint8{})
		{
			a26 += (len(a28) + len(a28))
		}
		_ = v31
	} else {
		a26 = min(len(a28), a26)
		a27, a26 = (a26 >> (((g_uint - uint(664162239801955089)) % ((g_uint % 10) | 1)) % 33)), (len(a28) &^ (a27 + a26))
	}
	if !(g_uint64 < g_uint64) {
		for i32 := range 4 {
			a27 = ((-a27) &^ (a27 ^ i32))
			v33 := int64((r29 | ((r29 / 10) ^ (r29 >> (g_uintptr & 31)))))
			v34 := &v33
			_ = v33
			_ = v34
			_ = i32
		}
	} else {
		{
			a26, a27 = ((a26 / (int(f2i(g_float64)) | 1)) / 64), a26
			a26, a27 = a26, (len(a28) / 3)
		}
		if (!g_bool == (g_bool && true)) {
			a26 = min(a27, a26)
			var v35 []int = []int{}
			a27 |= (int(f2i((g_float64 + g_float64))) + a26)
			_ = v35
		}
	}
	var v36 string = clip((string(rune((g_uint8 * g_uint8))) + string(rune(int32(g_uint64)))))
	_ = v36
	if (g_float64 != g_float64) {
		return
	}
	return int64((g_uint & uint(0xa)))
}

func p37(a38 bool) (r39 int) {
	r39 = r39
	if !a38 {
		v40 := S1(S1{false, "\"\x00\x00界", "世", int16(-32767)})
		_ = v40
	}
	v41 := uint16(min(((g_uint16 ^ g_uint16) + (g_uint16 - g_uint16)), g_uint16))
	v42 := &v41
	r39 = r39
	_ = v41
	_ = v42
	if !a38 {
		return
	}
	return (r39 - (r39 & r39))
}

func p43(a44 bool, a45 string, a46 int) (r47 string) {
	a46 -= p37(!(a45 == r47))
	var v48 uint = (g_uint >> ((+(g_int32 % (g_int32 | 1))) & 7))
	if (float64(g_float32) <= float64(v48)) {
		switch x := ((len(a45) | -6033625361706585200) / 2); x & 7 {
		case 6:
			a46 = ((a46 / (a46 | 1)) % (((len(a45) &^ len(a45)) &^ (len(a45) % (a46 | 1))) | 1))
			var v49 int16 = int16(min(max(g_int8, g_int8), int8(-127)))
			_ = v49
		case 7, 3:
			a46 = p37((a44 && (g_float64 > float64(1e-300))))
			a46++
		case 5:
			v50 := uint8(min(((g_uint8 ^ g_uint8) & uint8(g_uint16)), ((g_uint8 + g_uint8) % ((g_uint8 / (g_uint8 | 1)) | 1))))
			_ = v50
		default:
			v51 := uint32((g_uint32 &^ ((g_uint32 >> (g_int8 & 63)) << 64)))
			_ = v51
		}
		v52 := int32((((g_int32 % (g_int32 | 1)) &^ int32(1073741823)) - (g_int32 >> 61)))
		v53 := int32((v52 >> (g_uint8 & 63)))
		_ = v52
		_ = v53
	} else {
		v54 := uintptr(((^(g_uintptr / 100)) >> (g_uintptr & 63)))
		v55 := float64((((g_float64 / float64(0.1)) * (g_float64 - float64(3.141592653589793))) + (-(-g_float64))))
		_ = v54
		_ = v55
	}
	v56 := string(clip(sub(string([]rune(r47)), ((len(r47) | 4) % (a46 | 1)), p37((g_float64 > float64(0.1))))))
	v57 := &v56
	_ = v48
	_ = v56
	_ = v57
	if (a45 <= a45) {
		return
	}
	return clip(string(rune((g_uint8 | uint8(18)))))
}

func p58(a59 int8, a60 bool, a61 uintptr) (r62 bool) {
	r62, a60 = (((r62 != r62) && (g_int != g_int)) != ((g_int > g_int) || (r62 == r62))), r62
	if ((g_string == g_string) != true) {
		if !(g_string == g_string) {
			var v63 []uint8 = []uint8{uint8(240), uint8(137), uint8(64), uint8(36), uint8(78)}
			v64 := int(9223372036854775806)
			a59 += a59
			_ = v63
			_ = v64
		} else {
			v65 := uintptr((a61 &^ (a61 >> (max(g_uint32, g_uint32) & 63))))
			_ = v65
		}
		{
			v66 := bool((((g_string + g_string) > string(rune(g_int))) != (r62 == (g_int >= g_int))))
			_ = v66
		}
	} else {
		if !a60 {
			var v67 string = clip(((string(append([]byte(g_string), g_uint8)) + p43(false, g_string, 7199098967076566675)) + ((g_string + g_string) + string(append([]byte(g_string), g_uint8)))))
			var v68 int8 = int8(uint(a59))
			_ = v67
			_ = v68
		}
	}
	for i69 := 0; i69 < 5; i69++ {
		{
		}
		{
			var v70 int8 = max(((+a59) % (a59 | 1)), (a59 >> (g_uint8 % 33)))
			v71 := &v70
			_ = v70
			_ = v71
		}
		_ = i69
	}
	if (g_int <= -7620251708090454708) {
		return
	}
	return (a60 == (g_int < -9223372036854775807))
}

func core0() {
	v72 := uint8((uint8((g_uint8 * g_uint8)) + g_uint8))
	if (g_int != (g_int % 10)) {
	} else {
		var v73 S6 = S6{[1]int{-2}, false}
		mix_S6(v73)
	}
	mix(uint64(v72))
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err9" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(error(nil))
	}
	w := n * 9
	v74 := string(clip(string([]rune(((g_string + g_string) + string(rune(g_int32)))))))
	v75 := int64(g_int64)
	mixs(v74)
	mix(uint64(v75))
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 1 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers1() {
	r, err := leveldefers1(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{9}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
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
		res   = make([]int, 2)
	)
	jobs := make(chan int)
	for w := range 2 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%6] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 20 {
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
	for i := range 2 {
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
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 6))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause6"))
	says("concur2", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 6)
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

func complexes3() {
	a, b := complex(1, 7), complex(float64(3), 2)
	for i := range 4 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 2 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func core4() {
	if ((g_string + g_string) > g_string) {
		if ((g_float64 * g_float64) <= float64(-2.25e-7)) {
			{
				v76 := string(clip((string([]rune(string(rune(g_int)))) + string(append([]byte((g_string + "")), (g_uint8 + g_uint8))))))
				mixs(v76)
			}
		} else {
			var v77 float64 = g_float64
			var v78 int32 = ((g_int32 >> 37) | (g_int32 >> 42))
			mix(fb(v77))
			mix(uint64(v78))
		}
	}
	for i79 := 0; i79 < 4; i79++ {
		{
		}
		_ = i79
		if ((g_bool || false) && !g_bool) {
			continue
		}
	}
	var v80 int32 = (((g_int32 | g_int32) &^ (g_int32 * int32(0x4165946))) * int32(-2))
	v80 = max((v80 & min(v80, int32(1073741823))), int32((g_int8 / (g_int8 | 1))))
	mix(uint64(v80))
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("concur2", concur2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
