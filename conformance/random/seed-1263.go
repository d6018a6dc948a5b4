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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_S1 S1 = S1{uint64(20), true, uintptr(17)}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = -1306237757529434251

var g_int16 int16 = int16(0x6c97)

var g_int32 int32 = int32(-4)

var g_int64 int64 = int64(0x7683e85a8b260c4d)

var g_int8 int8 = int8(5)

var g_map_string_int64 map[string]int64 = map[string]int64{}

var g_sl_string []string = []string{"世__", " éQ😀z", "zQ", "\té€é€"}

var g_string string = "zé"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(60967)

var g_uint32 uint32 = uint32(1697988184)

var g_uint64 uint64 = uint64(12)

var g_uint8 uint8 = uint8(0xa4)

var g_uintptr uintptr = uintptr(12)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
	mix(uint64(x.f4))
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int64(x map[string]int64) {
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

func mix_map_string_uint32(x map[string]uint32) {
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

func mix_map_uint8_int(x map[uint8]int) {
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

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_int(x *[]int) {
	if x != nil {
		mix_sl_int((*x))
	}
}

func mix_p_sl_int16(x *[]int16) {
	if x != nil {
		mix_sl_int16((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
	f3 bool
	f4 uintptr
}

func p5(a6 bool) (r7 uint32) {
	if ((a6 != a6) == !a6) {
		if (g_int <= int(g_uint8)) {
			var v8 int64 = (((g_int64 + g_int64) % ((g_int64 / 3) | 1)) | ((g_int64 | g_int64) &^ (g_int64 * int64(-7007329593322905240))))
			v9 := &v8
			var v10 [5]int = [5]int{-3321470592991667784, 12, -2}
			_ = v8
			_ = v9
			_ = v10
		} else {
			v11 := float32((-float32(g_int64)))
			v12 := &v11
			_ = v11
			_ = v12
		}
		if (g_int32 != (g_int32 << 25)) {
			v13 := uint16((uint16(r7) + uint16(21814)))
			v14 := &v13
			_ = v13
			_ = v14
		}
		v15 := float64((((g_float64 + float64(0)) - (g_float64 + g_float64)) - (float64(g_uint) - float64(g_int64))))
		_ = v15
	} else {
		switch x := ((g_int / 64) &^ (g_int >> 64)); uint8(x>>3) & 7 {
		case 1:
		case 6, 7:
			var v16 int16 = int16(-29055)
			_ = v16
		case 4:
			a6 = !(sub(g_string, g_int, g_int) == string(rune(g_int32)))
		}
		switch x := ((g_int - g_int) << 42); x & 7 {
		case 2:
			var v17 int8 = (min(g_int8, (g_int8 * g_int8)) &^ int8((g_uint << (g_uint16 & 31))))
			_ = v17
		case 6, 1:
		case 5:
		default:
			var v18 S1 = S1{uint64(9223372036854775807), true, uintptr(9)}
			_ = v18
		}
	}
	if !(g_int != 8) {
		if ((a6 || a6) || (g_int8 > g_int8)) {
			var v19 int16 = (((g_int16 + g_int16) / 8) & (g_int16 % ((g_int16 << 68) | 1)))
			_ = v19
		} else {
			var v20 float32 = (((g_float32 * float32(-3)) - (g_float32 * g_float32)) + ((g_float32 + g_float32) * float32(g_float64)))
			_ = v20
		}
	} else {
		if (a6 != (a6 && a6)) {
			r7 &= (uint32(g_int16) << ((g_uint ^ g_uint) & 7))
			v21 := string(clip(string([]rune(string(append([]byte((g_string + "\"\t\t€")), (g_uint8 >> (g_int32 & 7))))))))
			_ = v21
		}
	}
	if (g_int >= g_int) {
		return
	}
	return (r7 << ((g_uint % 10) & 7))
}

func p22(a23 bool, a24 bool, a25 uint32) (r26 bool) {
	L28:
	for i27 := range 1 {
		v29 := int16((^(int16(g_uint64) | g_int16)))
		_ = v29
		_ = i27
		if ((a24 == false) == (i27 != i27)) {
			continue L28
		}
	}
	switch x := ((g_int % 8) &^ (g_int << (a25 % 33))); x & 7 {
	case 3:
		v30 := ([]int16)([]int16{int16(19314), int16(-9)})
		_ = v30
	case 0, 1:
		L32:
		for i31 := 0; i31 < 5; i31++ {
			v33 := uint32((p5((a23 == a23)) - (a25 * a25)))
			_ = v33
			_ = i31
			if ((r26 == a23) && (g_float64 != g_float64)) {
				continue L32
			}
		}
		v34 := int64(max(g_int64, int64(g_int64)))
		_ = v34
		fallthrough
	case 5:
		switch x := ((g_int / (g_int | 1)) ^ (g_int | g_int)); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "z", "a":
		case "é":
		default:
			var v35 []uint8 = []uint8{uint8(30)}
			v36 := &v35
			_ = v35
			_ = v36
		}
	default:
		if (a23 || (a23 && true)) {
		} else {
		}
	}
	if (int(f2i(g_float64)) < (g_int * 5384789885533630648)) {
		{
		}
	}
	if !a23 {
		return
	}
	return ((g_float64 - float64(-0.18062419460790613)) <= g_float64)
}

func p37(a38 bool) (r39 bool) {
	L41:
	for i40 := 0; i40 < 7; i40++ {
		if (r39 == !a38) {
			var v42 [1]string = [1]string{"é世\"€"}
			_ = v42
		}
		_ = i40
		if ((^g_int8) > (g_int8 << 11)) {
			break L41
		}
	}
	if !r39 {
		return
	}
	return (r39 && !a38)
}

func p43(a44 uint32, a45 bool, a46 string) (r47 bool) {
	if ((g_uintptr != uintptr(0)) && (g_uint16 >= g_uint16)) {
	}
	if !r47 {
		return
	}
	return ((g_uint64 << 52) != (g_uint64 &^ g_uint64))
}

func p48(a49 bool, a50 uint16, a51 string) (r52 bool) {
	{
		var v53 uint8 = (((g_uint8 >> (g_uint32 % 8)) &^ g_uint8) &^ uint8((g_int64 + g_int64)))
		var v54 []uint64 = []uint64{uint64(14365488539559812161)}
		_ = v53
		_ = v54
	}
	v55 := int32(max(min(int32(g_int16), int32(a50)), ((g_int32 - g_int32) / ((g_int32 &^ g_int32) | 1))))
	for _, i56 := range clip(string(append([]byte(a51), (g_uint8 & g_uint8)))) {
		var v58 int32 = v55
		_ = v58
		_ = i56
	}
	_ = v55
	if (a49 == a49) {
		return
	}
	return r52
}

func core0() {
	if g_bool {
		for i59 := uint32(32); i59 > 0; i59 /= 2 {
			_ = i59
		}
		for i60 := range 1 {
			mix_map_string_int64(g_map_string_int64)
			v61 := S1(S1{f2: uint64(0x3), f3: true, f4: uintptr(1)})
			v62 := &v61
			mix_S1(v61)
			mix_p_S1(v62)
			_ = i60
			if p22((g_bool != true), !g_bool, min(g_uint32, g_uint32)) {
				break
			}
		}
		var v63 uintptr = uintptr(3460770612173587737)
		mix(uint64(v63))
	} else {
		for i64 := range 3 {
			L66:
			for i65 := 0; i65 < 6; i65++ {
				_ = i65
				if g_bool {
					continue L66
				}
			}
			switch x := ((i64 + i64) % 10); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "a", "0":
				mix__1_int([1]int{-5947657289568113585})
			case "z":
			default:
			}
			_ = i64
		}
		for i67 := range 1 {
			for _, i68 := range clip(sub(sub(g_string, i67, 20), (i67 - i67), 11)) {
				_ = i68
			}
			v69 := ([]uint64)([]uint64{uint64(9223372036854775807)})
			v70 := ([]int16)([]int16{})
			v71 := &v70
			mix_sl_uint64(v69)
			mix_sl_int16(v70)
			mix_p_sl_int16(v71)
			_ = i67
		}
	}
	if !(g_int > g_int) {
		if ((g_float64 < float64(1e10)) == g_bool) {
			var v72 string = clip(g_string)
			{
				v73 := int32((g_int32 % (g_int32 | 1)))
				mix(uint64(v73))
			}
			mixs(v72)
		}
		{
			var v74 uint8 = (((g_uint8 % 10) + (g_uint8 + g_uint8)) + uint8(119))
			mix(uint64(v74))
		}
		if (sub(g_string, 11, g_int) <= (g_string + " Ж")) {
			mixb((float64(g_int32) > g_float64))
		}
	}
	{
		v75 := ([1]string)([1]string{"€\tQ"})
		mix__1_string(v75)
	}
	if true {
		{
			switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
			case "a":
			case "0", "":
			case "z":
				v76 := (map[uint8]int)(map[uint8]int{uint8(17): -9223372036854775807})
				mix_map_uint8_int(v76)
			default:
			}
		}
	} else {
		v77 := int32((((g_int32 &^ g_int32) + int32(g_uint8)) << (((g_int32 &^ g_int32) - int32(g_int64)) & 31)))
		v78 := &v77
		mix(uint64(v77))
		mix_p_int32(v78)
	}
	var v79 string = clip((g_string + sub(g_string, (g_int + -386896768259882649), (g_int << 5))))
	mixs(v79)
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 3; i++ {
		fs = append(fs, func(x int) int {
			i += 4
	x = (i + int((g_int64 &^ g_int64)))
	x = ((i >> (g_uint16 % 33)) ^ (x % ((x - x) | 1)))
			return (i * x)
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures1(fs...)(4)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(9)))
	a := accclosures1{4}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 4) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 4
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func ints2() {
	for i, x := range []int{14, 13, -3666632148533093321, 16, -9223372036854775807} {
		for _, n := range []uint8{0, 1, 5, 80} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(uint(x) >> (n & 7)))
		}
		y := (-i)
		mix(uint64(x*y - max(x, (x + -4675853523029601273))))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= 356281602762504143
		x &^= y
		x++
		mix(uint64(uint(x)) + uint64(i))
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
		res   = make([]int, 5)
	)
	jobs := make(chan int)
	for w := range 5 {
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
	L81:
	for i80 := range 1 {
		mix(uint64(g_uint64))
		{
			L83:
			for i82 := range 5 {
				mix__1_uint8([1]uint8{uint8(20)})
				_ = i82
				if ((g_uintptr % (g_uintptr | 1)) <= (g_uintptr &^ g_uintptr)) {
					break L83
				}
			}
		}
		for i84 := int16(32); i84 > 0; i84 /= 2 {
			mix(uint64((i84 * i84)))
			_ = i84
		}
		_ = i80
		if !(g_bool != false) {
			continue L81
		}
	}
	{
		if p37(p37(g_bool)) {
			switch x := ((g_int ^ g_int) >> ((g_uint64 % 2) & 7)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				mix_S1(S1{uint64(10), false, uintptr(917708442025453377)})
			case "é", "":
				var v85 []int = []int{}
				v86 := &v85
				mix_sl_int(v85)
				mix_p_sl_int(v86)
			case "a":
			}
			{
				v87 := int8(g_int8)
				mix(uint64(v87))
			}
		} else {
			switch x := int(f2i((-g_float64))); uint8(x>>3) & 7 {
			case 1:
				v88 := uint32(max(p5((g_string <= g_string)), (max(g_uint32, g_uint32) % (max(g_uint32, g_uint32) | 1))))
				mix(uint64(v88))
			case 2, 5:
				mix(fb(float64(((g_int16 + g_int16) / ((g_int16 ^ int16(0x7)) | 1)))))
			case 6:
			default:
			}
			for i89 := range 3 {
				_ = i89
			}
		}
	}
	mix_map_string_uint32(map[string]uint32{"é€\x00_ß": uint32(3), "": uint32(2099067829), "😀": uint32(16)})
	if (g_int >= (g_int >> 41)) {
		for i90 := 0; i90 < 4; i90++ {
			if ((i90 % (i90 | 1)) != (i90 << (g_uint32 % 70))) {
				var v91 []string = g_sl_string
				mix_sl_string(v91)
			}
			L93:
			for i92 := int16(32); i92 > 0; i92 /= 2 {
				mixs(sub((sub(g_string, i90, 3) + "0z _"), (i90 >> ((g_uint32 - g_uint32) & 7)), min(int(f2i(g_float64)), 9223372036854775806)))
				_ = i92
				if (string(rune(g_uintptr)) == (g_string + g_string)) {
					break L93
				}
			}
			_ = i90
		}
		{
			v94 := float32((-float32(int8(g_int64))))
			{
			}
			mix(fb(float64(v94)))
		}
		mix(uint64((uint(uint(g_int64)) % (((g_uint % (g_uint | 1)) / ((g_uint + g_uint) | 1)) | 1))))
	} else {
		switch x := int((g_int64 ^ g_int64)); x & 7 {
		case 1:
			switch x := (g_int + (g_int - -130124031556950204)); uint8(x>>3) & 7 {
			case 4:
				mix_S1(S1{f2: uint64(5), f3: false})
			case 1, 6:
				mix_S1(g_S1)
			case 7:
			}
		case 6, 4:
			v95 := uint16((-((g_uint16 / (g_uint16 | 1)) ^ g_uint16)))
			mix(uint64(v95))
			fallthrough
		case 2:
		}
	}
	{
	}
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("ints2", ints2)
	run("concur3", concur3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
