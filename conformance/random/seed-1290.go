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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(7)

var g_int int = 17

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(-438094034)

var g_int64 int64 = int64(3446270780742158248)

var g_int8 int8 = int8(-127)

var g_map_uint8_uint8 map[uint8]uint8 = map[uint8]uint8{uint8(2): uint8(0), uint8(29): uint8(0x14)}

var g_sl_uint8 []uint8 = []uint8{uint8(9)}

var g_string string = ""

var g_uint uint = uint(8574136690851817658)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(18070287406469898616)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(18)

func mix_S1(x S1) {
	mixb(x.f2)
	mix__3_int(x.f3)
	mix(uint64(x.f4))
}

func mix_S5(x S5) {
	mix__1_int(x.f6)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
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

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
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
	f2 bool
	f3 [3]int
	f4 uint
}

type S5 struct {
	f6 [1]int
}

type S7 struct {
	f8 [1]int
	f9 [3]int
	f10 int
	f11 bool
}

func p12(a13 uint8) (r14 bool) {
	if !!r14 {
		v15 := string(clip(string([]rune(string(rune(g_int64))))))
		v16 := &v15
		var v17 []uint8 = g_sl_uint8
		_ = v15
		_ = v16
		_ = v17
	} else {
		for i18 := 0; i18 < 2; i18++ {
			var v19 uint = min((g_uint | uint(10)), min(g_uint, g_uint))
			_ = v19
			_ = i18
			if ((-g_float64) <= float64(g_float32)) {
				break
			}
		}
		v20 := uint64((uint64((a13 << (a13 % 8))) - g_uint64))
		_ = v20
	}
	L22:
	for i21 := 0; i21 < 4; i21++ {
		if true {
		}
		_ = i21
		if ((r14 || r14) && !r14) {
			break L22
		}
	}
	if (r14 == r14) {
		return
	}
	return ((g_float64 / float64(0.1)) != float64(g_float32))
}

func p23(a24 uintptr, a25 string, a26 int) (r27 uint64) {
	a26 = (a26 ^ (a26 | (len(a25) & len(a25))))
	{
		v28 := uint8(g_uint8)
		a26 = (^(len(a25) ^ (a26 ^ len(a25))))
		v29 := uint64((-((r27 >> 4) / ((r27 & r27) | 1))))
		_ = v28
		_ = v29
	}
	for i30 := range 3 {
		for i31 := int16(128); i31 > 0; i31 /= 2 {
			a26 += max((int(i31) + (i30 + a26)), int((r27 * uint64(14))))
			a26 = (max((i30 / 10), min(i30, a26)) % (i30 | 1))
			_ = i31
		}
		v32 := string(clip((a25 + (a25 + (a25 + a25)))))
		var v33 S1 = S1{f3: [3]int{-2508205396461991832}, f4: uint(20)}
		_ = v32
		_ = v33
		_ = i30
	}
	if g_bool {
		var v34 S5 = S5{}
		v35 := &v34
		v34.f6[0] = 3
		var v36 uint64 = ((r27 - (r27 & r27)) % (r27 | 1))
		v37 := &v36
		_ = v34
		_ = v35
		_ = v36
		_ = v37
	} else {
		a26 = int((g_int64 + (g_int64 ^ g_int64)))
	}
	if (g_float64 <= g_float64) {
		return
	}
	return (uint64(g_int8) % 64)
}

func p38(a39 uint64, a40 int) (r41 bool) {
	var v42 uintptr = (uintptr(a40) % (((g_uintptr * g_uintptr) - (g_uintptr / (g_uintptr | 1))) | 1))
	r41 = false
	var v43 int32 = (int32((g_uint32 << 17)) % ((int32(g_int64) >> ((+g_uint) % 70)) | 1))
	_ = v42
	_ = v43
	if (r41 != r41) {
		return
	}
	return (sub(g_string, a40, a40) >= string([]rune(g_string)))
}

func p44(a45 bool) (r46 int64) {
	var v47 [5]uint32 = [5]uint32{uint32(2), uint32(4294967295), uint32(4015822067), uint32(3122602382)}
	L49:
	for i48 := 0; i48 < 1; i48++ {
		_ = i48
		if (i48 < i48) {
			continue L49
		}
	}
	for i50 := uint32(64); i50 > 0; i50 /= 2 {
		v51 := float32((float32((g_uint >> 12)) + float32((g_uint64 & uint64(0x11)))))
		v52 := &v51
		_ = v51
		_ = v52
		_ = i50
		if ((g_int * g_int) >= (^g_int)) {
			break
		}
	}
	_ = v47
	if (g_int > g_int) {
		return
	}
	return int64((g_uint16 | g_uint16))
}

func core0() {
	{
		var v53 float64 = float64(g_int16)
		if ((g_int &^ g_int) >= int(g_int32)) {
			switch x := ((^g_int) | int(g_uintptr)); []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "z", "0":
				v54 := string(clip((sub(g_string, -8, g_int) + string(rune(int(g_uint8))))))
				var v55 string = clip(sub(((v54 + v54) + sub("", len(v54), 6734332042395478561)), min(int(len(v54)), (len(v54) + 17)), (len(v54) >> ((g_uint64 % 7) & 7))))
				mixs(v54)
				mixs(v55)
			case "é":
				var v56 float64 = (v53 - (v53 / (-v53)))
				mix(fb(v56))
			}
			switch x := min(g_int, (g_int ^ 1)); []string{"a", "z", "", "é"}[x&3] {
			case "0":
				v57 := bool(g_bool)
				mixb(v57)
			case "", "é":
			case "z":
				v58 := bool((string([]rune(string([]rune(g_string)))) < sub(string(append([]byte(g_string), g_uint8)), (g_int & g_int), (g_int &^ -9223372036854775808))))
				var v59 int16 = (max(g_int16, (g_int16 &^ g_int16)) & ((g_int16 / (g_int16 | 1)) / ((g_int16 ^ int16(8)) | 1)))
				mixb(v58)
				mix(uint64(v59))
			}
		} else {
			v60 := int8((g_int8 ^ (int8(g_uint) ^ (g_int8 % 10))))
			var v61 uint32 = (g_uint32 & (-g_uint32))
			mix(uint64(v60))
			mix(uint64(v61))
		}
		mix(fb(v53))
	}
	for i62 := 3; i62 >= 0; i62-- {
		if ((g_uint16 & g_uint16) >= (g_uint16 &^ g_uint16)) {
			{
				v63 := uint8(uint8((g_uintptr / 3)))
				mix(uint64(v63))
			}
			{
				var v64 float64 = (float64((g_uint + uint(0x5ee3ef85da371db5))) - ((g_float64 * float64(-2.25e-7)) / float64(g_int16)))
				v65 := &v64
				mix(fb(v64))
				mix_p_float64(v65)
			}
			if g_bool {
			}
		} else {
			for i66 := 2; i66 >= 0; i66-- {
				var v67 int64 = min(int64((g_uint64 * g_uint64)), ((g_int64 &^ g_int64) % (min(g_int64, g_int64) | 1)))
				var v68 int = (+i66)
				v69 := &v68
				var v70 int64 = (v67 << (max((g_uint64 &^ g_uint64), p23(g_uintptr, g_string, (*v69))) & 7))
				mix(uint64(v67))
				mix(uint64(v68))
				mix_p_int(v69)
				mix(uint64(v70))
				_ = i66
			}
			v71 := ([]uintptr)([]uintptr{uintptr(15), uintptr(18), uintptr(17), uintptr(17)})
			mix_sl_uintptr(v71)
		}
		for _, i72 := range clip(g_string) {
			if true {
			}
			_ = i72
		}
		var v73 int32 = ((g_int32 * (g_int32 - int32(-1574853469))) + ((-g_int32) & (g_int32 >> (g_uint16 % 70))))
		v74 := &v73
		mix(uint64(v73))
		mix_p_int32(v74)
		_ = i62
	}
	v75 := int8((g_int8 >> (g_uint16 & 31)))
	mix_map_uint8_uint8(g_map_uint8_uint8)
	mix(uint64(v75))
}

type nodepointers1 struct {
	val  int
	next *nodepointers1
	arr  [3]int
}

func pushpointers1(head **nodepointers1, v int) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int) (*int, func() int) {
	p := &x
	return p, func() int { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 7 {
		pushpointers1(&head, int((i >> (i & 63)))^int(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
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
	n := nodepointers1{val: 4611686018427387904}
	pf, pe := &n.val, &n.arr[0]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[0]++
	mix(uint64(n.val)*31 + uint64(n.arr[0]) + uint64(m.arr[0]))
	q, f := localpointers1(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(4611686018427387904)
	s := new(*r + g_int)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int
	for x := range 7 {
		y := int(x)
		ps = append(ps, &y, q)
	}
	*q = 4611686018427387904
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
}

var (
	ainits2       = cinits2 + binits2 + 7
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 7, 7 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
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
		res   = make([]int, 2)
	)
	jobs := make(chan int)
	for w := range 2 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%4] = true
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
	says("concur3", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 4))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause4"))
	says("concur3", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 4)
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
	mix(uint64(((g_int16 >> 53) % (((g_int16 &^ g_int16) | max(g_int16, int16(2206))) | 1))))
	v76 := uintptr(((g_uintptr / ((g_uintptr * g_uintptr) | 1)) * min((g_uintptr & g_uintptr), max(g_uintptr, g_uintptr))))
	switch x := int(f2i((-g_float64))); []string{"a", "z", "", "é"}[x&3] {
	case "":
		{
			mix(uint64((((g_uint32 &^ g_uint32) / (max(g_uint32, g_uint32) | 1)) & (^(g_uint32 / 64)))))
			var v77 string = clip((g_string + sub((g_string + g_string), (g_int >> (g_int & 63)), (g_int >> 39))))
			if (len(v77) == len(v77)) {
				v77 = clip(string(rune((int8(g_uint32) << ((g_uint32 * g_uint32) & 31)))))
			}
			mixs(v77)
		}
	case "z", "0":
		if (!g_bool || !g_bool) {
			v78 := ([]string)([]string{"\t😀 z", "0_"})
			v79 := &v78
			for i80 := 0; i80 < 1; i80++ {
				mix(uint64(g_uint32))
				v76 = uintptr(g_int32)
				_ = i80
			}
			v81 := string(clip("😀\t\x00"))
			mix_sl_string(v78)
			mix_p_sl_string(v79)
			mixs(v81)
		} else {
			if !(g_bool == g_bool) {
			} else {
				var v82 int32 = (g_int32 / ((min(g_int32, g_int32) << ((g_uint & g_uint) & 31)) | 1))
				mix(uint64(v82))
			}
		}
	case "é":
		switch x := (g_int + g_int); x & 7 {
		case 2:
			v83 := S5(S5{f6: [1]int{3}})
			{
				v83.f6[0] = ((v83.f6[0] % 8) &^ v83.f6[0])
				v83 = S5{[1]int{}}
			}
			mix_S5(v83)
		case 4, 5:
			var v84 int = ((g_int << 4) | (g_int ^ 18))
			v84 = int(((g_uint8 & g_uint8) - (g_uint8 & uint8(0))))
			mix(uint64(v84))
			fallthrough
		case 1:
			mix(fb(float64((float32(g_int64) - float32(g_float64)))))
			if ((g_int &^ g_int) == (-g_int)) {
				v76 = uintptr(((g_int16 << (g_uint32 % 33)) * (g_int16 << (g_uint32 % 8))))
			} else {
			}
		default:
			if !p12(g_uint8) {
			} else {
			}
		}
	default:
		if !(g_int16 <= g_int16) {
			switch x := ((g_int / 3) | (g_int + g_int)); x & 7 {
			case 7:
			case 5, 6:
			case 0:
			default:
			}
			for i85 := range 5 {
				_ = i85
			}
		} else {
			{
				v86 := S1(S1{true, [3]int{2722821045384227352, -8412128098441640984, 8300204762168038096}, uint(7)})
				mix_S1(v86)
			}
		}
	}
	var v87 uint32 = ((+(g_uint32 / 64)) | min((g_uint32 % 3), (g_uint32 % 2)))
	mix(uint64(v76))
	mix(uint64(v87))
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("inits2", inits2)
	run("concur3", concur3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
