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

var g_bool bool = true

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-1.5)

var g_int int = -8

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(192816296)

var g_int64 int64 = int64(2)

var g_int8 int8 = int8(0x6)

var g_string string = "\n\"€\x00Ж"

var g_uint uint = uint(15470794760615195021)

var g_uint16 uint16 = uint16(0x13)

var g_uint32 uint32 = uint32(0x7)

var g_uint64 uint64 = uint64(7)

var g_uint8 uint8 = uint8(4)

var g_uintptr uintptr = uintptr(20)

func mix_S5(x S5) {
	mixb(x.f6)
	mixs(x.f7)
	mixs(x.f8)
}

func mix__1_int16(x [1]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint64(x [3]uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_uint8(x map[string]uint8) {
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
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
	f3 [3]int
	f4 uintptr
}

type S5 struct {
	f6 bool
	f7 string
	f8 string
}

func p9(a10 uint, a11 int) (r12 uint) {
	if !!g_bool {
		a11 &^= ((a11 * (a11 + 6130137851856091160)) / (a11 | 1))
		a11 = ((a11 << (int8(g_uint32) & 31)) & (a11 &^ (a11 >> (g_int16 & 63))))
		a11++
	} else {
		if (!g_bool && !g_bool) {
			v13 := S1(S1{f2: "_", f3: [3]int{-5339631596256503039, 2, 9223372036854775807}, f4: uintptr(877527887777584797)})
			_ = v13
		}
		if ((g_float64 <= g_float64) || (g_float64 >= float64(3.141592653589793))) {
			a11 = 9223372036854775807
			v14 := float64((((g_float64 + g_float64) + (g_float64 * float64(1e-300))) / g_float64))
			a11 = a11
			_ = v14
		} else {
			a11++
		}
	}
	a11 += min(a11, ((a11 & 10) * (a11 - a11)))
	v15 := uint16(uint16(((g_int32 >> (g_uint16 & 31)) / 64)))
	_ = v15
	if !g_bool {
		return
	}
	return ((r12 >> (g_int32 & 31)) * (r12 | a10))
}

func p16(a17 int8) (r18 string) {
	var v19 float32 = ((float32(g_uint8) * g_float32) * ((-g_float32) - (g_float32 * g_float32)))
	var v20 uint16 = (((g_uint16 / 7) &^ (g_uint16 + g_uint16)) &^ uint16((g_uint - uint(0xd))))
	_ = v19
	_ = v20
	if (g_bool && false) {
		return
	}
	return clip(string(append([]byte(string(append([]byte(r18), g_uint8))), (g_uint8 / 7))))
}

func p21(a22 uint) (r23 bool) {
	L25:
	for i24 := 0; i24 < 7; i24++ {
		switch x := ((i24 ^ -9223372036854775807) / 64); uint8(x>>3) & 7 {
		case 3:
		case 4, 6:
		case 0:
		}
		_ = i24
		if true {
			break L25
		}
	}
	if false {
		return
	}
	return (!r23 || (g_int >= -6))
}

func p26(a27 uint32) (r28 int16) {
	{
		L30:
		for i29 := range 3 {
			v31 := bool(p21(p9(min(g_uint, g_uint), int(g_uint))))
			var v32 float32 = (float32((g_uint / (g_uint | 1))) + float32(16777217))
			_ = v31
			_ = v32
			_ = i29
			if !(g_float64 > g_float64) {
				continue L30
			}
		}
	}
	v33 := uint((uint((g_uint / 64)) | p9((g_uint / (g_uint | 1)), int(g_int64))))
	_ = v33
	if (g_int >= 9223372036854775806) {
		return
	}
	return (r28 << ((g_uint16 * g_uint16) % 70))
}

func p34(a35 bool) (r36 bool) {
	var v37 uint = g_uint
	var v38 []string = []string{""}
	if true {
		if !r36 {
		} else {
		}
	} else {
	}
	_ = v37
	_ = v38
	if (g_uint16 >= g_uint16) {
		return
	}
	return (string(rune(g_int8)) <= g_string)
}

func core0() {
	switch x := int(g_uint16); uint8(x>>3) & 7 {
	case 6:
		if ((g_int | g_int) != min(g_int, 10)) {
			for i39 := 0; i39 < 2; i39++ {
				mix(uint64((g_uint64 &^ min(uint64(g_uint), (+g_uint64)))))
				_ = i39
			}
		}
		fallthrough
	case 0, 7:
		{
			for i40 := 3; i40 >= 0; i40-- {
				v41 := uint64(uint64((g_uint32 << 47)))
				mix(uint64(v41))
				_ = i40
			}
			mix__3_uint64([3]uint64{})
			for i42 := 0; i42 < 5; i42++ {
				v43 := float64(float64(((g_uintptr ^ uintptr(18446744073709551614)) * (g_uintptr + g_uintptr))))
				mix(fb(v43))
				_ = i42
			}
		}
		v44 := S5(S5{f7: ""})
		v45 := &v44
		mix_S5(v44)
		mix_p_S5(v45)
	case 5:
		if (int(f2i(g_float64)) <= (g_int &^ g_int)) {
		} else {
			for i46 := uint32(16); i46 > 0; i46 /= 2 {
				_ = i46
			}
		}
	default:
		for i47 := 0; i47 < 5; i47++ {
			switch x := ((i47 / 100) - (i47 >> (g_int64 & 63))); x & 7 {
			case 2:
			case 3, 0:
			case 6:
			default:
				var v48 string = clip(string(rune((g_int64 >> ((g_int8 | g_int8) & 31)))))
				mixs(v48)
			}
			_ = i47
		}
	}
	switch x := max((g_int % (g_int | 1)), (g_int << (g_int32 & 31))); uint8(x>>3) & 7 {
	case 0:
		var v49 map[string]uint8 = map[string]uint8{"é\n世": uint8(161), "\"\n": uint8(0x40), "ßé\t": uint8(103), "_\n€\"": uint8(6)}
		mix_map_string_uint8(v49)
	case 5, 1:
	case 2:
	default:
		switch x := ((g_int / (g_int | 1)) * (g_int >> (g_uint & 7))); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			fallthrough
		case "a", "":
			{
			}
		case "z":
		default:
		}
	}
	{
		var v50 int64 = (int64((g_uint64 &^ uint64(17135141316220952441))) >> (p26(uint32(0x1)) & 7))
		switch x := int(g_uint16); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			switch x := min(int(v50), (g_int ^ g_int)); []string{"a", "z", "", "é"}[x&3] {
			case "z":
				mix(uint64(int32((-uint16(g_uint64)))))
				v51 := int16(((-p26(uint32(0xf))) << (g_uint64 % 8)))
				mix(uint64(v51))
				fallthrough
			case "", "0":
			case "a":
				var v52 int32 = int32(2147483647)
				mix(uint64(v52))
			}
			if !!g_bool {
				v53 := int16(int16((int8(g_uint16) % 7)))
				mix(uint64(v53))
			} else {
				mix_sl_int([]int{-9223372036854775808, -7323417967459589571})
			}
		case "a", "":
		case "é":
			for i54 := 6; i54 >= 0; i54-- {
				v55 := uintptr(uintptr(((^g_uintptr) << ((g_uint16 % 64) % 70))))
				mix(uint64(v55))
				_ = i54
			}
		default:
			mix(uint64((((g_uint16 * uint16(2)) % ((-g_uint16) | 1)) ^ uint16((g_int &^ g_int)))))
		}
		var v56 float32 = ((-(-g_float32)) * (float32(g_uintptr) * (g_float32 + float32(1.5))))
		mix(uint64(v50))
		mix(fb(float64(v56)))
	}
}

type nodepointers1 struct {
	val  int8
	next *nodepointers1
	arr  [3]int8
}

func pushpointers1(head **nodepointers1, v int8) { *head = &nodepointers1{val: v, next: *head} }

func (n *nodepointers1) total() int8 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers1(x int8) (*int8, func() int8) {
	p := &x
	return p, func() int8 { x++; return *p }
}

func pointers1() {
	var head *nodepointers1
	for i := range 8 {
		pushpointers1(&head, int8((i % ((i + i) | 1)))^int8(i))
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
	n := nodepointers1{val: int8(127)}
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
	r := new(int8(127))
	s := new(*r + (g_int8 - g_int8))
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*int8
	for x := range 8 {
		y := int8(x)
		ps = append(ps, &y, q)
	}
	*q = int8(127)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[0])
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
	{
		x = (x + (x / ((x % (x | 1)) | 1)))
	}
	switch x := x; uint8(x>>3) & 7 {
	case 5:
		x = (x + (x &^ -109657196212314723))
	case 4, 6:
		x = (int(f2i((g_float64 * g_float64))) << 38)
	case 7:
		x = int(((g_uint8 - uint8(16)) / 100))
	default:
		v57 := string(clip(p16(((g_int8 - int8(-128)) >> ((x / 100) & 31)))))
		_ = v57
	}
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(12))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range 12 {
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
	buf := make(chan int, 12)
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
	for range 12 {
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

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	if true {
		v58 := bool((i <= ((x ^ i) >> 53)))
		x += (x / 2)
		mixb(v58)
	}
	i = (+((i >> (g_uint32 & 31)) >> (uint(g_int64) & 31)))
			return (x &^ min((x % 7), x))
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
	mix(uint64(composeclosures3(fs...)(6)))
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
	mix(uint64(fib(8)))
	a := accclosures3{6}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 6) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 6
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures3", int64(count))
}

func core4() {
	for i59 := 0; i59 < 3; i59++ {
		var v60 []uint8 = []uint8{uint8(240), uint8(15)}
		v61 := &v60
		{
			v62 := ([1]int16)([1]int16{int16(32767)})
			mix__1_int16(v62)
		}
		mix_sl_uint8(v60)
		mix_p_sl_uint8(v61)
		_ = i59
	}
	for i63 := 4; i63 >= 0; i63-- {
		v64 := bool(((!g_bool && (g_string == g_string)) && ((g_float64 > g_float64) && (g_bool != g_bool))))
		mixb(v64)
		_ = i63
	}
}

func main() {
	run("core0", core0)
	run("pointers1", pointers1)
	run("chans2", chans2)
	run("closures3", closures3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
