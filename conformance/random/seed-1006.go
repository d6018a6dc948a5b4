package main

import (
	"fmt"
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

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(0xd)

var g_int32 int32 = int32(18)

var g_int64 int64 = int64(-0x50b95d9a8102070f)

var g_int8 int8 = int8(-0x7f)

var g_string string = "\"\n\""

var g_uint uint = uint(7)

var g_uint16 uint16 = uint16(16)

var g_uint32 uint32 = uint32(0xbffe0577)

var g_uint64 uint64 = uint64(11)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0xffffffffffffffff)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
	mix(uint64(x.f4))
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
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

func mix_map_string_int(x map[string]int) {
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

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint
	f3 [3]int
	f4 uint8
}

func p5(a6 bool, a7 string) (r8 bool) {
	{
		{
		}
		for _, i9 := range clip((sub(a7, len(a7), len(a7)) + (a7 + "€_"))) {
			a6, r8 = !((a7 != a7) || !r8), ((a6 != r8) == (a7 <= "😀\n😀"))
			_ = i9
			if (len(a7) < max(len(a7), len(a7))) {
				break
			}
		}
		switch x := len(a7); uint8(x>>3) & 7 {
		case 3:
			a7 = clip(string(rune(int32(g_uint32))))
		case 4, 5:
		case 1:
		}
	}
	var v10 uintptr = uintptr((len(a7) + -9))
	_ = v10
	if (len(a7) > len(a7)) {
		return
	}
	return r8
}

func p11(a12 uintptr, a13 bool) (r14 bool) {
	v15 := uint32(((g_uint32 >> 11) << 52))
	if ((g_int ^ -7153070778874275709) == int(g_int32)) {
		var v16 float64 = float64(((g_uint - g_uint) >> 8))
		v17 := uint64((max(g_uint64, (g_uint64 % 10)) - uint64((+a12))))
		_ = v16
		_ = v17
	} else {
		var v18 int = ((g_int >> (v15 % 8)) / ((g_int * g_int) | 1))
		_ = v18
	}
	var v19 int32 = g_int32
	_ = v15
	_ = v19
	if a13 {
		return
	}
	return p5(!a13, g_string)
}

func core0() {
	var v20 uintptr = uintptr(g_uint64)
	if (g_uint8 != (g_uint8 ^ g_uint8)) {
		for i21 := 6; i21 >= 0; i21-- {
			{
				mix__3_string([3]string{"\"a00", "\ta", ""})
			}
			_ = i21
		}
		for i22 := range 1 {
			v23 := string(clip(sub(string([]rune((g_string + g_string))), int(uint32(g_uint32)), ((i22 | 19) - (i22 - i22)))))
			mixs(v23)
			_ = i22
			if (int(g_uint8) <= 9223372036854775806) {
				continue
			}
		}
		v24 := ([]string)([]string{})
		mix_sl_string(v24)
	} else {
		if g_bool {
			mix_S1(S1{uint(3), [3]int{-9223372036854775808, -6989079466227170684}, uint8(11)})
			v25 := (map[string]string)(map[string]string{"": "a", "😀": "", "ß": "€z\x00"})
			for i26 := 7; i26 >= 0; i26-- {
				_ = i26
			}
			mix_map_string_string(v25)
		} else {
			switch x := (g_int >> (max(g_uint32, uint32(1815038244)) & 7)); []string{"a", "z", "", "é"}[x&3] {
			case "":
				v27 := bool((float64(float32(g_uint)) >= (-(g_float64 - g_float64))))
				mixb(v27)
			case "a", "z":
			case "é":
				v28 := uint16(min((uint16(v20) | uint16(16384)), uint16(18)))
				mix(uint64(v28))
			default:
			}
		}
	}
	if !(g_string > g_string) {
		v29 := uint8(((sat("ß_", 9) | g_uint8) &^ (g_uint8 * (g_uint8 * uint8(8)))))
		v30 := (map[int]int)(map[int]int{int(3): 2537707037845779426})
		mix(uint64(v29))
		mix_map_int_int(v30)
	} else {
		var v31 uint32 = ((g_uint32 - g_uint32) & uint32((g_uint8 >> 48)))
		if (g_bool || !g_bool) {
			v32 := ([5]uint8)([5]uint8{})
			mix__5_uint8(v32)
		}
		mix(uint64(v31))
	}
	mix(uint64(v20))
}

type keymaps1 struct {
	a string
	b bool
}

func maps1() {
	m := map[string]int{}
	for i := range 29 {
		k := clip((string(rune(g_int8)) + string([]rune(g_string))))
		m[k] += -7
		if i%5 == 0 {
			delete(m, "_€Ж\x00")
		}
	}
	v, ok := m["€"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{"_€Ж\x00", true}: 1}
	sk[keymaps1{"€", false}]++
	sk[keymaps1{"_€Ж\x00", true}] += 5
	mix(uint64(sk[keymaps1{"_€Ж\x00", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][5] = append(nest["b"][5], "5")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][5][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = ""
	mixb(pm[1].b && pm[1].a == "")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](29)))
	clear(ik)
	var nilmap map[string]int
	_, ok = nilmap["\t Ж"]
	delete(nilmap, "\t Ж")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	x++
	x += (x | ((i & i) / (x | 1)))
			return (i >> (((g_uint64 << (g_uint8 % 70)) ^ g_uint64) % 33))
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
	mix(uint64(composeclosures2(fs...)(6)))
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
	mix(uint64(fib(4)))
	a := accclosures2{6}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
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
	say("closures2", int64(count))
}

func genchans3(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 7
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (-x)
	if ((g_bool != false) != !g_bool) {
		var v33 int = int(f2i((-float64(g_uintptr))))
		v34 := &v33
		v33++
		v33 = (int((g_int32 + g_int32)) >> (v33 & 31))
		_ = v33
		_ = v34
	} else {
		x -= ((x % (int(g_uintptr) | 1)) & ((x % 3) << 52))
	}
			out <- x*x + 7
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(10))) {
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
	go func() { (<-req) <- 7 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("closures2", closures2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
