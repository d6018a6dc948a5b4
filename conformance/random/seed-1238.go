package main

import (
	"context"
	"errors"
	"fmt"
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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0.1)

var g_int int = -727113200356300215

var g_int16 int16 = int16(-14207)

var g_int32 int32 = int32(-6)

var g_int64 int64 = int64(0x7065f3b85c99d325)

var g_int8 int8 = int8(13)

var g_sl_uint8 []uint8 = []uint8{uint8(7), uint8(0x0)}

var g_string string = "Q😀ß\"ß"

var g_uint uint = uint(3947049140770314275)

var g_uint16 uint16 = uint16(0x1c9)

var g_uint32 uint32 = uint32(3068819206)

var g_uint64 uint64 = uint64(0x7353cf52178791c9)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(3867010280353073086)

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_sl_int(x []int) {
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
	f2 string
	f3 string
	f4 string
}

type S5 struct {
	f6 string
	f7 string
	f8 bool
}

func p9(a10 string, a11 string, a12 int) (r13 uint32) {
	v14 := ([]string)([]string{"__", "世", "\"界", "Ж"})
	a10 = clip((string(rune((g_int32 - int32(12)))) + "\x00\taß"))
	a12 = ((a12 << ((+g_uint) % 70)) - (a12 & len(a10)))
	if ((g_uint16 &^ g_uint16) != g_uint16) {
		var v15 []int16 = []int16{int16(0xf)}
		v16 := &v15
		_ = v15
		_ = v16
	}
	_ = v14
	if g_bool {
		return
	}
	return (r13 ^ uint32(g_uint16))
}

func p17(a18 string) (r19 bool) {
	{
		for i20 := 0; i20 < 7; i20++ {
			var v21 uint16 = g_uint16
			_ = v21
			_ = i20
		}
	}
	if (r19 == false) {
		return
	}
	return r19
}

func p22(a23 int16) (r24 int16) {
	for i25 := 0; i25 < 1; i25++ {
		var v26 int = ((^int(i25)) >> ((g_uint16 >> 46) % 70))
		_ = v26
		_ = i25
		if (g_string == string(append([]byte(g_string), uint8(18)))) {
			continue
		}
	}
	L28:
	for i27 := 0; i27 < 1; i27++ {
		L30:
		for i29 := range 4 {
			_ = i29
			if ((i29 >> (g_uint16 % 8)) == (i29 % (i27 | 1))) {
				continue L30
			}
		}
		_ = i27
		if g_bool {
			break L28
		}
	}
	switch x := ((g_int &^ g_int) & (g_int | g_int)); uint8(x>>3) & 7 {
	case 5:
		for i31 := range 5 {
			_ = i31
			if (string(append([]byte(g_string), uint8(254))) > string(append([]byte(g_string), uint8(0x5a)))) {
				continue
			}
		}
	case 2, 4:
	case 6:
		if false {
			var v32 float64 = (g_float64 - (float64(g_uint16) * float64(g_float32)))
			_ = v32
		}
		var v33 bool = false
		_ = v33
	default:
		L35:
		for i34 := 0; i34 < 5; i34++ {
			var v36 int8 = (int8(i34) << (((g_uint64 | g_uint64) / (g_uint64 | 1)) & 7))
			a23 = (int16(uintptr(v36)) * r24)
			_ = v36
			_ = i34
			if !(g_uint64 < g_uint64) {
				break L35
			}
		}
	}
	for i37 := 4; i37 >= 0; i37-- {
		var v38 uintptr = (g_uintptr * ((g_uintptr | g_uintptr) | (g_uintptr &^ g_uintptr)))
		_ = v38
		_ = i37
	}
	if (g_bool || false) {
		return
	}
	return ((r24 % (r24 | 1)) - (a23 >> (g_uint8 % 33)))
}

func core0() {
	mix(uint64(min(((g_uint64 + g_uint64) << 46), max(g_uint64, (g_uint64 + g_uint64)))))
	if p17(string(rune(g_uintptr))) {
		{
			mix(uint64(uintptr((g_uint16 >> ((g_uint8 * g_uint8) % 33)))))
		}
		if (string(rune(g_int)) != sub("ßé", -2137173275715479650, g_int)) {
			var v39 uint32 = (^min(min(g_uint32, g_uint32), (g_uint32 & uint32(4294967294))))
			if !(g_string == "€a") {
			}
			mix(uint64(v39))
		}
	}
	for i40 := 0; i40 < 4; i40++ {
		switch x := i40; uint8(x>>3) & 7 {
		case 4:
			L42:
			for i41 := range 7 {
				var v43 int32 = g_int32
				mix(uint64(v43))
				_ = i41
				if g_bool {
					continue L42
				}
			}
			var v44 []uint8 = []uint8{uint8(127), uint8(16), uint8(123), uint8(0x19), uint8(0x10)}
			mix_sl_uint8(v44)
		case 6, 3:
		case 0:
		}
		v45 := ([]int)([]int{})
		v46 := &v45
		{
		}
		mix_sl_int(v45)
		mix_p_sl_int(v46)
		_ = i40
	}
}

type shapeifaces1 interface {
	area() int
}
type solidifaces1 interface {
	shapeifaces1
	error
}
type sqifaces1 struct{ a int }
type boxifaces1 struct {
	shapeifaces1
	h int
}

func (s sqifaces1) area() int      { return s.a * s.a }
func (b *boxifaces1) area() int    { return b.shapeifaces1.area() * b.h }
func (b *boxifaces1) Error() string { return "box" }

func kindifaces1(x any) int {
	switch x.(type) {
	case map[string]int:
		return 0
	case string:
		return 1
	case func() int:
		return 2
	case []int:
		return 3
	case error:
		return 4
	case bool:
		return 5
	case int8, uint8:
		return 6
	case shapeifaces1:
		return 7
	case *int:
		return 8
	case int:
		return 9
	case nil:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 4
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces1:
		return v.area() + len(v.Error())
	case shapeifaces1:
		return v.area()
	case func(int) int:
		return v(4)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 4
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{4}, &boxifaces1{sqifaces1{2}, 4}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{4}
	mixb(s == shapeifaces1(sqifaces1{4}))
	mixb(any(s) == any(sqifaces1{4 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces1)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces1); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces1); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces1{s, 2}
	s = &boxifaces1{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func ints2() {
	for i, x := range []int{4611686018427387904, 5357429937872021831, 12, 0, 14} {
		for _, n := range []uint{0, 1, 17, 89} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uintptr(x) >> (n & 7)))
		}
		y := x
		mix(uint64(x*y - ((y & x) % (int(g_uint32) | 1))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= -5
		x &^= y
		x++
		mix(uint64(uintptr(x)) + uint64(i))
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
		res   = make([]int, 3)
	)
	jobs := make(chan int)
	for w := range 3 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%7] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 19 {
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
	for i := range 3 {
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
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 7))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause7"))
	says("concur3", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 7)
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
	if ((g_string != g_string) == (g_bool || g_bool)) {
	} else {
		var v47 []uint8 = g_sl_uint8
		mix_sl_uint8(v47)
	}
	var v48 int16 = (g_int16 / (((g_int16 % 100) >> ((g_int64 % (g_int64 | 1)) & 31)) | 1))
	mix(uint64((((g_int * g_int) << ((g_uint % 10) % 8)) % (((-g_int) << ((^g_int32) & 7)) | 1))))
	mix(uint64(v48))
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("ints2", ints2)
	run("concur3", concur3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
