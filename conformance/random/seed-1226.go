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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-1.5)

var g_int int = 2

var g_int16 int16 = int16(-1)

var g_int32 int32 = int32(0x40000000)

var g_int64 int64 = int64(5272887856486874714)

var g_int8 int8 = int8(0x7f)

var g_string string = ""

var g_uint uint = uint(10)

var g_uint16 uint16 = uint16(53446)

var g_uint32 uint32 = uint32(17)

var g_uint64 uint64 = uint64(12332495116518967279)

var g_uint8 uint8 = uint8(20)

var g_uintptr uintptr = uintptr(9223372036854775807)

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_uint8_uint8(x map[uint8]uint8) {
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

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [2]int
	f3 bool
	f4 bool
}

type S5 struct {
	f6 bool
	f7 bool
	f8 string
}

func p9(a10 int) (r11 uint16) {
	v12 := uint16((r11 << (r11 % 8)))
	if !(g_uint8 != g_uint8) {
		var v13 float32 = float32((uint32(g_uint8) &^ (g_uint32 >> (g_uint64 % 8))))
		v14 := &v13
		v15 := bool(!(g_uintptr > (g_uintptr << (g_int8 & 7))))
		_ = v13
		_ = v14
		_ = v15
	}
	a10 = max(((a10 | -6) | int(g_uint64)), (a10 % ((a10 - a10) | 1)))
	_ = v12
	if (g_string > g_string) {
		return
	}
	return uint16(0x4000)
}

func p16(a17 string) (r18 string) {

	if (len(r18) <= len(a17)) {
		return
	}
	return clip(((r18 + r18) + (r18 + "0\"")))
}

func core0() {
	for i19 := range 2 {
		if ((i19 > i19) == (g_bool && g_bool)) {
			if (g_bool == true) {
			}
			for i20 := range 7 {
				_ = i20
				if !(i20 < i19) {
					continue
				}
			}
		} else {
			for i21 := 0; i21 < 6; i21++ {
				_ = i21
			}
		}
		v22 := int64((((g_int64 & g_int64) >> (max(g_uintptr, uintptr(4611686018427387904)) & 7)) % (((g_int64 * g_int64) % 2) | 1)))
		mix(uint64(v22))
		_ = i19
		if (g_bool || (i19 < i19)) {
			continue
		}
	}
	for _, i23 := range clip(string([]rune(string([]rune(g_string))))) {
		var v24 int32 = int32(int64((g_int16 << (g_uint64 & 31))))
		v25 := &v24
		switch x := ((g_int & 4611686018427387904) / (int((*v25)) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			var v26 int64 = (((g_int64 >> (g_uint32 % 8)) / 2) << (g_int8 & 7))
			mix(uint64(v26))
		case "", "a":
			for i27 := 0; i27 < 1; i27++ {
				v28 := int(int(((g_uint16 | g_uint16) << 48)))
				mix(uint64(v28))
				_ = i27
				if !(g_string == g_string) {
					break
				}
			}
			if ((g_int ^ 14) >= (g_int | -1)) {
				v29 := string(clip(((sub(g_string, g_int, g_int) + (g_string + "世")) + g_string)))
				mixs(v29)
			}
		case "é":
			switch x := ((g_int * -9223372036854775807) / ((g_int | -9223372036854775807) | 1)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "é", "0":
			case "a":
			}
		default:
			v30 := (map[uint8]uint8)(map[uint8]uint8{uint8(8): uint8(4), uint8(1): uint8(1), uint8(26): uint8(1), uint8(18): uint8(3)})
			mix_map_uint8_uint8(v30)
		}
		var v31 float32 = (float32(float64(g_uint32)) / float32(i23))
		mix(uint64(v24))
		mix_p_int32(v25)
		mix(fb(float64(v31)))
		_ = i23
	}
	mix(uint64((((g_int8 / 10) << ((g_uint + uint(18446744073709551615)) % 70)) &^ (int8(g_int8) - int8(5)))))
	for i32 := 0; i32 < 4; i32++ {
		for i33 := range 4 {
			_ = i33
		}
		_ = i32
	}
	var v34 float32 = float32(int64(g_uint64))
	mix(fb(float64(v34)))
}

type nodepointers1 struct {
	val  int32
	next *nodepointers1
	arr  [3]int32
}

func pushpointers1(head **nodepointers1, v int32) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int32 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int32) (*int32, func() int32) {
	p := &x
	return p, func() int32 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 11 {
		pushpointers1(&head, int32((int(g_int8) & i))^int32(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%2 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers1
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers1{val: int32(2147483646)}
	pf, pe := &n.val, &n.arr[1]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[1]++
	mix(uint64(n.val)*31 + uint64(n.arr[1]) + uint64(m.arr[1]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(int32(2147483646))
	s := new(*r + (+g_int32))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int32
	for x := range 11 {
		y := int32(x)
		ps = append(ps, &y, q)
	}
	*q = int32(2147483646)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[1])
}

func slices2() {
	a := make([]int, 6, 8)
	for i := range a {
		a[i] = []int{-9, -547077841472611042, -9223372036854775808, 15}[i%4]
	}
	b := append(a, -5627854773919038345)
	c := append(a, 9223372036854775806, 9223372036854775807)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[4:6:6]
	e := append(d, 8036187788332744298)
	if len(e) > 0 {
		e[0] = 9223372036854775806
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[4:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[4:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[4:6]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 8036187788332744298
	g[0] = 9223372036854775807
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 6+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int(c)
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
		res   = make([]int, 5)
	)
	jobs := make(chan int)
	for w := range 5 {
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
	for j := range 29 {
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
	for i := range 5 {
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
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 3))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause3"))
	says("concur3", (<-out).Error()+" "+ctx.Err().Error())
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

func core4() {
	L36:
	for i35 := 0; i35 < 1; i35++ {
		{
			if (g_float64 == (g_float64 - g_float64)) {
			} else {
				v37 := float32(float32((-float64(g_float32))))
				mix(fb(float64(v37)))
			}
		}
		v38 := uintptr(uintptr(((g_uintptr % (g_uintptr | 1)) % (uintptr(g_uint64) | 1))))
		mix(uint64(v38))
		_ = i35
		if (g_uint == (g_uint % (g_uint | 1))) {
			continue L36
		}
	}
	var v39 uint8 = ((sat(g_string, 1743552280643216044) << 48) * min((g_uint8 / 3), (g_uint8 ^ uint8(65))))
	switch x := (-(g_int &^ g_int)); x & 7 {
	case 0:
		{
			var v40 float64 = float64(641.9124334308635)
			for i41 := 0; i41 < 2; i41++ {
				var v42 uint8 = v39
				mix(uint64(v42))
				_ = i41
			}
			mix(fb(v40))
		}
	case 5, 2:
	case 1:
		for i43 := 0; i43 < 6; i43++ {
			v44 := uint(g_uint)
			mix(uint64(v44))
			_ = i43
		}
	default:
	}
	mix(uint64(v39))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("slices2", slices2)
	run("concur3", concur3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
