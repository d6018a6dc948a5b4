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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_S1 S1 = S1{false, [3]int{4611686018427387903}, "\" ЖQ"}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 5952162488717949699

var g_int16 int16 = int16(-0x76e2)

var g_int32 int32 = int32(-1149608425)

var g_int64 int64 = int64(1)

var g_int8 int8 = int8(127)

var g_string string = "\t_Q"

var g_uint uint = uint(9)

var g_uint16 uint16 = uint16(20409)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(0x3c28c61c116bbd4)

var g_uint8 uint8 = uint8(2)

var g_uintptr uintptr = uintptr(18446744073709551614)

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

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_int64(x *int64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 bool
	f3 [3]int
	f4 string
}

type S5 struct {
	f6 bool
}

type S7 struct {
	f8 [3]int
	f9 [1]int
}

func p10(a11 string, a12 bool, a13 string) (r14 string) {
	for i15 := range 6 {
		for i16 := 0; i16 < 1; i16++ {
			v17 := uint32((-((g_uint32 &^ uint32(0)) ^ (g_uint32 / 7))))
			_ = v17
			_ = i16
		}
		var v18 []uint = []uint{uint(4611686018427387904), uint(1)}
		v19 := S1(g_S1)
		_ = v18
		_ = v19
		_ = i15
		if (a12 && a12) {
			continue
		}
	}
	{
		if ((a12 == a12) == !a12) {
			a13 = clip((string(rune((g_uint64 &^ g_uint64))) + (a11 + (a11 + r14))))
		}
		{
		}
	}
	if (a11 == "世\"\"€") {
		return
	}
	return clip(sub(string(append([]byte(r14), g_uint8)), (len(a11) << (g_uint8 % 33)), (len(r14) << (g_int8 & 63))))
}

func p20(a21 int, a22 int64, a23 int) (r24 int8) {
	a23, a21 = ((a21 * (a21 / (a21 | 1))) / (a21 | 1)), (a23 | (a23 << (g_uint & 7)))
	for i25 := range 6 {
		a21 = (int(g_uint16) * int(f2i((-g_float64))))
		a21 ^= (a21 % ((a21 >> ((g_uint16 * g_uint16) & 63)) | 1))
		switch x := a21; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			a21 += a23
		case "", "é":
			a21, a23 = (a21 % (int(g_int16) | 1)), a21
			fallthrough
		case "0":
			a23 &= (i25 << ((uint32(g_int32) | uint32(a22)) % 70))
			a21 = a23
		default:
			a23 += (i25 & 18)
		}
		_ = i25
		if ((a22 < a22) == (g_bool && g_bool)) {
			continue
		}
	}
	a21 = ((a23 * (a23 % (a21 | 1))) &^ max(a23, (a23 ^ a21)))
	var v26 int32 = ((g_int32 & (g_int32 << (g_uintptr & 63))) - int32(-4))
	_ = v26
	if g_bool {
		return
	}
	return r24
}

func p27(a28 uint32, a29 bool, a30 string) (r31 bool) {
	for i32 := 0; i32 < 2; i32++ {
		a28 &^= (uint32(g_int8) % (max(a28, a28) | 1))
		_ = i32
	}
	if ((g_uint8 / (g_uint8 | 1)) >= uint8(g_uint16)) {
		var v33 uint16 = (((g_uint16 & g_uint16) / ((g_uint16 / 3) | 1)) << (uint32(min(g_int32, g_int32)) & 63))
		var v34 S7 = S7{[3]int{}, [1]int{}}
		v35 := &v34
		_ = v33
		_ = v34
		_ = v35
	}
	if ((r31 != r31) != (a30 == "zßQ😀\"")) {
		L37:
		for _, i36 := range clip(sub(string(rune(g_uint8)), max(len(a30), len(a30)), (len(a30) >> 6))) {
			v38 := int(int((uint(a28) ^ g_uint)))
			_ = v38
			_ = i36
			if (g_float64 != (g_float64 / float64(1e10))) {
				break L37
			}
		}
	} else {
		if (a29 == (a29 || a29)) {
			a30 = clip(string(append([]byte(string([]rune(string(rune(g_int64))))), uint8((g_uint8 / 7)))))
			a28 = (a28 % 7)
		} else {
			a28 = (uint32((g_int64 & g_int64)) | ((^a28) >> ((g_int16 &^ g_int16) & 7)))
			a30 = clip(string(append([]byte(((a30 + "ß_Жé") + p10("€\t", a29, a30))), max(g_uint8, g_uint8))))
		}
		L40:
		for i39 := range 1 {
			_ = i39
			if (float64(g_int32) <= float64(g_uint)) {
				break L40
			}
		}
	}
	if (len(a30) < len(a30)) {
		return
	}
	return ((g_int8 <= g_int8) || (g_float64 >= g_float64))
}

func core0() {
	{
		if p27((g_uint32 / (g_uint32 | 1)), (g_int >= -6), (g_string + g_string)) {
			for i41 := 0; i41 < 5; i41++ {
				_ = i41
			}
			for i42 := 4; i42 >= 0; i42-- {
				var v43 int64 = min(((g_int64 &^ g_int64) % 64), int64(f2i((g_float64 + g_float64))))
				v44 := &v43
				mix(uint64(v43))
				mix_p_int64(v44)
				_ = i42
			}
		} else {
			if (float64(g_float32) <= (g_float64 - float64(0.1))) {
			} else {
			}
			for i45 := 0; i45 < 5; i45++ {
				var v46 bool = !((g_string + "") == string([]rune(g_string)))
				mix(uint64((g_uint64 << 9)))
				mixb(v46)
				_ = i45
			}
		}
	}
	v47 := uint64(((g_uint64 ^ uint64(13737673389709830237)) - (max(g_uint64, g_uint64) | (g_uint64 >> (g_int64 & 31)))))
	v48 := &v47
	v49 := int8(((p20(5513680363265760901, int64(-8118243223682350948), 8982921453185654291) % (p20(5, g_int64, g_int) | 1)) / 8))
	v50 := int8((p20((g_int >> 30), (g_int64 * g_int64), max(g_int, -7970527546683818337)) << 22))
	v51 := string(clip(" "))
	if !g_bool {
		if g_bool {
			{
				var v52 int64 = (max((g_int64 | g_int64), (g_int64 &^ g_int64)) & int64((*v48)))
				mix(uint64(v52))
			}
		} else {
			v53 := (map[string]int)(map[string]int{"": -1, "界世 ": -8040502880101809105})
			v53["\n0z€"] = (v53["\"a😀\x00😀"] >> (uint((*v48)) % 8))
			mix_map_string_int(v53)
		}
		if (len(v51) == int(v49)) {
			switch x := len(v51); uint8(x>>3) & 7 {
			case 4:
				v54 := uint64(uint64(17070975024668423702))
				mix(uint64(v54))
			case 7, 6:
			case 0:
				v47 = v47
			default:
			}
		} else {
			{
			}
			v55 := int64(int64((min(g_int16, int16(31680)) * max(g_int16, g_int16))))
			mix(uint64(v55))
		}
	} else {
	}
	var v56 float64 = float64(1e10)
	v57 := &v56
	mix(uint64(v47))
	mix_p_uint64(v48)
	mix(uint64(v49))
	mix(uint64(v50))
	mixs(v51)
	mix(fb(v56))
	mix_p_float64(v57)
}

type boxgenmeth1[T any] struct{ xs []T }

func (b *boxgenmeth1[T]) Map[R any](f func(T) R) *boxgenmeth1[R] {
	r := &boxgenmeth1[R]{}
	for _, x := range b.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

func (b boxgenmeth1[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range b.xs {
		a = f(a, x)
	}
	return a
}

type plaingenmeth1 struct{ k int }

func (p plaingenmeth1) Count[S ~[]E, E comparable](s S, e E) (n int) {
	for _, x := range s {
		if x == e {
			n += p.k
		}
	}
	return
}

func identgenmeth1[T any](x T) T { return x }

type fngenmeth1 func(int) int

func genmeth1() {
	b := &boxgenmeth1[uint16]{[]uint16{uint16(19), uint16(55125), uint16(0xb14e), uint16(32189)}}
	c := b.Map(func(z uint16) int {
		x, i := int(z), 4
	var v58 bool = (i <= int(f2i((g_float64 - g_float64))))
	mixs((string(rune((g_uint8 >> (g_uint32 & 31)))) + string(rune((g_int16 - int16(-0xee))))))
	mixb(v58)
		return x + i
	})
	d := c.Map[string](func(i int) string { return string(rune('a' + i&15)) })
	mixs(d.Fold("", func(a string, s string) string { return s + a }))
	mix(uint64(c.Fold(uint64(1), func(a uint64, i int) uint64 { return a*31 + uint64(i) })))
	p := plaingenmeth1{4}
	mix(uint64(p.Count([]int{1, 2, 1, 4}, 1) + p.Count[[]string]([]string{"a"}, "a")))
	m := p.Count[[]byte, byte]
	e := plaingenmeth1.Count[[]bool]
	mix(uint64(m([]byte("banana"), 'a')*10 + e(p, []bool{true}, true)))
	fs := []fngenmeth1{identgenmeth1, identgenmeth1[int]}
	ch := make(chan func(string) string, 1)
	ch <- identgenmeth1
	mixs((<-ch)("q"))
	mix(uint64(fs[0](4) + fngenmeth1(identgenmeth1)(2) + len(fs)))
}

func pickswitches2(x int) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 3, 6:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 4:
	y = ((y + (r &^ r)) % (y | 1))
	{
		y = (y - ((y << 45) ^ (r % (r | 1))))
		var v59 float64 = ((-g_float64) / g_float64)
		r = (r - 118933041364919935)
		mix(fb(v59))
	}
		r += 100
	case 13, 22, 12:
		r += 1000
		switch {
		case y > 12:
			r++
		case y == 13:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches2(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "":
		return 2
	case "gam" + "ma":
		return 3
	case string([]byte{'d'}):
		return 4
	}
	return len(s)
}

func switches2() {
	for x := range int(40) {
		mix(uint64(pickswitches2(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches2(s)))
	}
	switch tr(1, 12) {
	case tr(2, 3), tr(3, 12), tr(4, 12):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 12) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = int(12)
	switch e {
	case 12 + 100, "x", nil:
		mix(5)
	case int(12):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func genchans3(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 2
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	v60 := int64(int64(4611686018427387903))
	x = ((int(g_int32) ^ (x / 2)) &^ 18)
	_ = v60
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(3))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 3 {
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
	buf := make(chan int, 3)
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
	for range 3 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 2 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("genmeth1", genmeth1)
	run("switches2", switches2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
