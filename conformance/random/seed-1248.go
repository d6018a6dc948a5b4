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

func f2i(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return -1
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

var g_float64 float64 = float64(0.3796553936104521)

var g_int int = 9223372036854775806

var g_int16 int16 = int16(-32768)

var g_int32 int32 = int32(-0xd2f40eb)

var g_int64 int64 = int64(11)

var g_int8 int8 = int8(-2)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{}

var g_string string = ""

var g_uint uint = uint(2855240316452207114)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(2147483647)

var g_uint64 uint64 = uint64(2)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(17380615290836489173)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixs(x.f3)
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

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
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
	f2 int16
	f3 string
}

type S4 struct {
	f5 uint16
}

func p6(a7 int64) (r8 uint16) {
	L10:
	for i9 := int16(2); i9 > 0; i9 /= 2 {
		L12:
		for i11 := uint32(16); i11 > 0; i11 /= 2 {
			var v13 int32 = (-((g_int32 * g_int32) &^ int32(g_uintptr)))
			_ = v13
			_ = i11
			if !(r8 <= r8) {
				break L12
			}
		}
		var v14 int8 = g_int8
		v15 := int(int(((g_uint64 % (g_uint64 | 1)) % (uint64(g_uint) | 1))))
		_ = v14
		_ = v15
		_ = i9
		if (float64(g_uint64) < (g_float64 * g_float64)) {
			continue L10
		}
	}
	if (g_bool && g_bool) {
		return
	}
	return (r8 ^ (r8 % (r8 | 1)))
}

func p16(a17 uint8, a18 string) (r19 uint16) {
	for i20 := 6; i20 >= 0; i20-- {
		if g_bool {
			var v21 string = clip((a18 + (a18 + string(rune(g_int64)))))
			_ = v21
		}
		a18 = clip((sub((a18 + ""), min(len(a18), 3301360440721286339), int(i20)) + "\"ß"))
		_ = i20
	}
	v22 := uint16(uint16(((g_uint32 % 64) << 3)))
	v23 := &v22
	a18 = clip("0Q")
	a17 = ((a17 << (p6(g_int64) & 31)) >> (v22 % 8))
	_ = v22
	_ = v23
	if g_bool {
		return
	}
	return r19
}

func p24(a25 string) (r26 string) {
	v27 := bool((float64((g_uint32 - g_uint32)) == float64((g_int16 * g_int16))))
	v28 := int(int(((g_uint32 / 64) - g_uint32)))
	if (r26 == (r26 + r26)) {
		if (float64(g_uint32) > (g_float64 * g_float64)) {
			v28 = 3497222807913421278
		}
		if (v27 && (v28 == len(r26))) {
			v28--
			v28 = (int((g_uint32 % (g_uint32 | 1))) * ((v28 / (v28 | 1)) ^ (v28 << 6)))
		} else {
			v28 += int(((g_int64 >> (g_uint16 & 31)) >> (g_int8 & 31)))
		}
	}
	_ = v27
	_ = v28
	if (g_int32 < g_int32) {
		return
	}
	return clip((r26 + string(rune(g_uint))))
}

func p29(a30 string) (r31 uint32) {
	if ((g_bool && g_bool) && (g_bool == g_bool)) {
		for i32 := 0; i32 < 5; i32++ {
			var v33 map[uint8]uint8 = g_map_uint8_uint8
			_ = v33
			_ = i32
		}
		if (len(a30) != len(a30)) {
			a30 = clip((a30 + sub(a30, (len(a30) / (len(a30) | 1)), (len(a30) << (g_uint8 & 63)))))
			v34 := ([]int)([]int{})
			_ = v34
		} else {
			a30 = clip(((a30 + (a30 + a30)) + ((a30 + a30) + sub("é\"", len(a30), len(a30)))))
			var v35 float64 = g_float64
			_ = v35
		}
		{
			v36 := S1(S1{f2: int16(-9), f3: " \n0"})
			var v37 int = ((len(a30) * len(a30)) - ((len(a30) ^ len(a30)) - (len(a30) * 14)))
			v38 := string(clip(((string([]rune(a30)) + (a30 + "é界\tЖ")) + (a30 + string(rune(g_uintptr))))))
			v39 := &v38
			_ = v36
			_ = v37
			_ = v38
			_ = v39
		}
	} else {
		switch x := (+int(f2i(g_float64))); x & 7 {
		case 4:
		case 3, 6:
			v40 := S4(S4{})
			v41 := uint((((g_uint % (g_uint | 1)) / (min(g_uint, uint(0x2)) | 1)) % (min(g_uint, uint(0x8)) | 1)))
			_ = v40
			_ = v41
		case 0:
			a30 = clip(sub((a30 + (a30 + a30)), len(a30), ((len(a30) - len(a30)) | (len(a30) &^ len(a30)))))
		default:
			v42 := uint8(uint8(((g_uint8 & g_uint8) &^ (g_uint8 % 64))))
			_ = v42
		}
	}
	v43 := uint64(uint64((len(a30) + (len(a30) >> (g_uint64 % 33)))))
	var v44 uint16 = p16((g_uint8 % 2), ((a30 + "€\nß\nQ") + (a30 + "")))
	v45 := &v44
	if (len(a30) > int(v44)) {
		if (r31 > (r31 / 7)) {
		}
		if (r31 == min(r31, uint32(15))) {
		} else {
		}
	}
	_ = v43
	_ = v44
	_ = v45
	if (a30 < a30) {
		return
	}
	return uint32(g_uint16)
}

func core0() {
	var v46 []uintptr = []uintptr{}
	{
		var v47 S1 = S1{f2: int16(-0x7fff)}
		var v48 int16 = (v47.f2 % 3)
		mix_S1(v47)
		mix(uint64(v48))
	}
	mix(uint64(int8(uint32((g_uint64 ^ g_uint64)))))
	v49 := string(clip(g_string))
	mix_sl_uintptr(v46)
	mixs(v49)
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
		res   = make([]int, 2)
	)
	jobs := make(chan int)
	for w := range 2 {
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
	for j := range 16 {
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
	says("concur1", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 9))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause9"))
	says("concur1", (<-out).Error()+" "+ctx.Err().Error())
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
	switch x := x; []string{"a", "z", "", "é"}[x&3] {
	case "é":
		x = (x ^ (x / ((x &^ 9223372036854775807) | 1)))
		x = min(x, (x % ((x | 19) | 1)))
	case "z", "a":
		x += (int(x) % (x | 1))
		var v50 uint8 = (((g_uint8 >> (g_uint32 % 33)) | (g_uint8 >> 41)) % (((g_uint8 / (g_uint8 | 1)) | (g_uint8 % 10)) | 1))
		_ = v50
	case "0":
		var v51 int16 = min((+(g_int16 + g_int16)), int16(g_uint32))
		x = 2
		_ = v51
	}
	x = int(x)
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(10))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 10 {
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
	buf := make(chan int, 10)
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
	for range 10 {
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

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err4" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(2)
	}
	w := n * 4
	for i52 := 0; i52 < 2; i52++ {
		w = (w % 100)
		res *= w
		mix_sl_string([]string{})
		_ = i52
		if ((res - -6) < (i52 &^ w)) {
			break
		}
	}
	v53 := uint64(g_uint64)
	v54 := &v53
	mix(uint64(v53))
	mix_p_uint64(v54)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
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

func defers3() {
	r, err := leveldefers3(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{4}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func core4() {
	for i55 := 0; i55 < 7; i55++ {
		var v56 int64 = (min((g_int64 >> (g_uint & 63)), int64(g_int16)) << ((max(g_uint16, g_uint16) >> ((g_uint16 ^ g_uint16) % 33)) % 8))
		mix(uint64(v56))
		_ = i55
	}
	var v57 map[uint8]string = map[uint8]string{uint8(19): "\"", uint8(27): "0Ж€", uint8(7): "世"}
	var v58 string = clip(sub(p24(sub(v57[uint8(255)], 2893725385171077076, 1)), ((+len(v57)) >> ((g_uint + g_uint) & 31)), ((len(v57) * -1193032142266416494) % 100)))
	for i59 := 0; i59 < 3; i59++ {
		_ = i59
	}
	v60 := string(clip(v57[uint8(7)]))
	mix_map_uint8_string(v57)
	mixs(v58)
	mixs(v60)
}

func main() {
	run("core0", core0)
	run("concur1", concur1)
	run("chans2", chans2)
	run("defers3", defers3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
