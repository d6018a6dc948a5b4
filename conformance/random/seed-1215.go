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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(0.1)

var g_int int = 12

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(2062802516)

var g_int64 int64 = int64(0)

var g_int8 int8 = int8(-97)

var g_string string = ""

var g_uint uint = uint(14)

var g_uint16 uint16 = uint16(11252)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(0x8)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(0x4)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
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

func mix_map_string_int8(x map[string]int8) {
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

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_p_map_string_int(x *map[string]int) {
	if x != nil {
		mix_map_string_int((*x))
	}
}

type S1 struct {
	f2 bool
	f3 string
}

func p4(a5 int, a6 uint16, a7 uint8) (r8 int8) {
	a5 = int(max(r8, (r8 + r8)))
	for i9 := range 3 {
		a5 &= (i9 ^ max(i9, (i9 * a5)))
		_ = i9
		if !(i9 != a5) {
			continue
		}
	}
	a5 = ((a5 / (a5 | 1)) &^ a5)
	a5 += (a5 << 52)
	if (g_uint < g_uint) {
		return
	}
	return (-r8)
}

func p10(a11 int, a12 uintptr) (r13 string) {
	for i14 := 0; i14 < 6; i14++ {
		a11 &= ((int(g_uint64) ^ (a11 << (len(r13) & 31))) % (a11 | 1))
		_ = i14
	}
	{
		var v15 S1 = S1{false, ""}
		v16 := &v15
		_ = v15
		_ = v16
	}
	if !g_bool {
		return
	}
	return clip((r13 + string([]rune(r13))))
}

func core0() {
	for i17 := 0; i17 < 7; i17++ {
		{
			switch x := (i17 * (i17 / 2)); x & 7 {
			case 6:
			case 7, 0:
			case 2:
			default:
			}
			for i18 := uint8(64); i18 > 0; i18 /= 2 {
				var v19 uint = (((g_uint | uint(8)) << 30) ^ uint((i17 ^ i17)))
				var v20 float32 = (g_float32 + (float32(g_int64) + float32(g_uint16)))
				mix(uint64(v19))
				mix(fb(float64(v20)))
				_ = i18
				if ((g_string <= g_string) && (g_bool != g_bool)) {
					break
				}
			}
		}
		v21 := S1(S1{false, "0"})
		mix_S1(v21)
		_ = i17
	}
	var v22 string = clip((string(rune(g_int32)) + string(rune((g_int16 / (g_int16 | 1))))))
	mix(uint64(g_int32))
	L24:
	for _, i23 := range clip(sub(v22, (len(v22) ^ len(v22)), int(g_int32))) {
		v25 := (map[string]int)(map[string]int{})
		v26 := &v25
		mix_map_string_int(v25)
		mix_p_map_string_int(v26)
		_ = i23
		if (g_float64 != float64(g_float32)) {
			continue L24
		}
	}
	mix(fb(float64(g_float32)))
	mixs(v22)
}

type keymaps1 struct {
	a string
	b bool
}

func maps1() {
	m := map[string]uint64{}
	for i := range 11 {
		k := clip(sub((g_string + "\" 😀\"\""), (g_int ^ g_int), (g_int << (g_uint32 % 33))))
		m[k] += uint64(17)
		if i%5 == 0 {
			delete(m, "0aЖ\tß")
		}
	}
	v, ok := m["界z\x00\t😀"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{"0aЖ\tß", true}: 1}
	sk[keymaps1{"界z\x00\t😀", false}]++
	sk[keymaps1{"0aЖ\tß", true}] += 5
	mix(uint64(sk[keymaps1{"0aЖ\tß", true}]*100 + len(sk)))
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
	pm[1].a = "Q€\t\"_"
	mixb(pm[1].b && pm[1].a == "Q€\t\"_")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 5 }}
	mix(uint64(fm[!ok || ok](11)))
	clear(ik)
	var nilmap map[string]uint64
	_, ok = nilmap["éЖ\tz"]
	delete(nilmap, "éЖ\tz")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("slice cap", func() { s := make([]int, 2, 4); mix(uint64(len(s[:x+5]))) })
	try("nil func", func() { var f func(int); f(x) })
	try("assert iface", func() { var e any = "s"; _ = e.(interface{ Foo(int) string }) })
	try("assert error", func() { var e any = int8(x); _ = e.(error) })
	try("slice3", func() { s := []int{1, 2, 3}; t := s[0:1:x+6]; mix(uint64(len(t))) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics2)(nil); mixs(i.String()) })
	try("close nil", func() { var c chan int; close(c) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
}

func genchans3(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 8
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	var v27 uint8 = ((uint8(g_uint8) &^ g_uint8) & uint8(64))
	v28 := &v27
	var v29 bool = !!(g_bool != true)
	_ = v27
	_ = v28
	_ = v29
			out <- x*x + 8
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(2))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 2 {
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
	buf := make(chan int, 2)
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
	for range 2 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 8 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func core4() {
	switch x := ((g_int / (g_int | 1)) >> 22); x & 7 {
	case 0:
		{
			if ((g_bool != true) && (g_bool && true)) {
				v30 := uintptr((min(g_uintptr, uintptr(5)) / ((+(g_uintptr - uintptr(6))) | 1)))
				var v31 int32 = g_int32
				v32 := uint8((g_uint8 ^ sat(sub(g_string, -913056364381885801, 4611686018427387904), int(v31))))
				mix(uint64(v30))
				mix(uint64(v31))
				mix(uint64(v32))
			}
		}
		v33 := int(int(uintptr((^g_int32))))
		mix(uint64(v33))
	case 7, 1:
		v34 := uint8((^(g_uint8 % ((+g_uint8) | 1))))
		mix(uint64(v34))
	case 5:
		v35 := (map[string]int8)(map[string]int8{"\x00€\x00界": int8(10), "z": int8(10), "za\n": int8(19)})
		mix_map_string_int8(v35)
	default:
		if ((g_uintptr & g_uintptr) == (g_uintptr - g_uintptr)) {
			if ((g_bool != g_bool) && !g_bool) {
			}
		} else {
			for i36 := 0; i36 < 2; i36++ {
				_ = i36
			}
			v37 := uint64(((g_uint64 ^ (g_uint64 & g_uint64)) / (((g_uint64 | g_uint64) >> ((^g_uint32) % 8)) | 1)))
			mix(uint64(v37))
		}
	}
	mix(fb(float64(((-float32(g_int8)) * ((g_float32 * float32(1.5)) * (g_float32 - g_float32))))))
	v38 := uint8((sat(string(rune(g_uint)), (g_int >> (g_int & 63))) | ((g_uint8 / 10) << 7)))
	mix(uint64(v38))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("panics2", panics2)
	run("chans3", chans3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
