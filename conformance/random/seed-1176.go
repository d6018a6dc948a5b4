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

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0)

var g_int int = -3

var g_int16 int16 = int16(14)

var g_int32 int32 = int32(0x40000000)

var g_int64 int64 = int64(14)

var g_int8 int8 = int8(4)

var g_string string = "z"

var g_uint uint = uint(15)

var g_uint16 uint16 = uint16(5)

var g_uint32 uint32 = uint32(4294967295)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0x58)

var g_uintptr uintptr = uintptr(0x8066db7a3955c959)

func mix_S5(x S5) {
	mixb(x.f6)
	mixs(x.f7)
	mix(uint64(x.f8))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__2_int64(x [2]int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint64(x map[int]uint64) {
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

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_p__1_string(x *[1]string) {
	if x != nil {
		mix__1_string((*x))
	}
}

func mix_p_map_int_uint64(x *map[int]uint64) {
	if x != nil {
		mix_map_int_uint64((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
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
	f6 bool
	f7 string
	f8 uintptr
}

func p9(a10 int, a11 bool, a12 string) (r13 bool) {
	if !a11 {
		a12 = clip(string(append([]byte(string(rune((g_uint64 + uint64(6))))), (g_uint8 | (g_uint8 & g_uint8)))))
		a10 = (a10 % ((a10 &^ 20) | 1))
	} else {
		for i14 := 6; i14 >= 0; i14-- {
			a10 |= int(max(int64(g_uint), int64(g_int8)))
			a10 &= int(g_int8)
			a10 = (a10 - (int(g_uint16) / 3))
			_ = i14
		}
		a10 = int(g_uint32)
	}
	switch x := (len(a12) & int(g_int16)); x & 7 {
	case 5:
		var v15 uintptr = uintptr(min((g_uint32 >> 14), g_uint32))
		_ = v15
	case 4, 2:
		for i16 := 0; i16 < 4; i16++ {
			var v17 int64 = ((-int64(g_uintptr)) - ((-g_int64) >> (max(g_uint64, g_uint64) % 70)))
			v18 := &v17
			var v19 string = clip(string(rune(g_uint64)))
			var v20 uint64 = (^(g_uint64 >> (uint8(g_int8) % 33)))
			_ = v17
			_ = v18
			_ = v19
			_ = v20
			_ = i16
		}
	case 6:
		a10 = (int((g_uint16 / (g_uint16 | 1))) << (int32(g_int64) & 63))
		a10 = max(a10, int(uint(g_uint32)))
	}
	if ((g_uintptr << (g_uint64 & 63)) != (g_uintptr % (g_uintptr | 1))) {
		v21 := int16(g_int16)
		{
			a10 = (int(g_uintptr) * (a10 << 36))
		}
		_ = v21
	} else {
		for i22 := 6; i22 >= 0; i22-- {
			a10 = ((len(a12) % (i22 | 1)) % (len(a12) | 1))
			a10 = int(f2i((g_float64 / (g_float64 - float64(0.5936512584348346)))))
			_ = i22
		}
		a12 = clip("界 😀")
	}
	switch x := (a10 & int(g_uint16)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		switch x := (a10 / ((a10 - a10) | 1)); x & 7 {
		case 6:
			a12 = clip(string(append([]byte(sub(string([]rune(a12)), int(f2i(g_float64)), a10)), ((g_uint8 % 8) - (g_uint8 / (g_uint8 | 1))))))
			a10 -= (a10 >> (uint64((g_uintptr &^ g_uintptr)) % 8))
		case 3, 2:
			a10 = (((a10 &^ -6165221823472745081) & 15) % (len(a12) | 1))
			fallthrough
		case 0:
			a10 = (((len(a12) * len(a12)) / ((len(a12) << (g_int64 & 7)) | 1)) ^ len(a12))
			a10 = (len(a12) &^ ((len(a12) - len(a12)) - (len(a12) ^ a10)))
		}
		a10 ^= ((len(a12) &^ (a10 << 43)) + ((len(a12) << 4) &^ (len(a12) - -2)))
		fallthrough
	case "a", "z":
		v23 := ([]uint8)([]uint8{})
		_ = v23
	case "é":
		if a11 {
			a10 = (a10 % (len(a12) | 1))
			a10 &= (((len(a12) << 44) + (a10 / 100)) - -7)
		}
		v24 := uint64((((g_uint64 % (g_uint64 | 1)) % ((g_uint64 << (g_uint8 % 8)) | 1)) << ((-(g_uint16 + g_uint16)) % 33)))
		v25 := &v24
		_ = v24
		_ = v25
	default:
		a10 += (int((g_uint32 << (a10 & 31))) << (((g_uintptr * g_uintptr) ^ (g_uintptr & g_uintptr)) & 63))
	}
	if !r13 {
		return
	}
	return a11
}

func p26(a27 string, a28 string) (r29 int64) {
	var v30 S1 = S1{"😀😀0\"😀", "\t", " 😀世\x00"}
	if g_bool {
		{
			a27 = clip("世")
		}
	} else {
	}
	if ((g_float64 - float64(1e10)) == (g_float64 * float64(-1.5))) {
		switch x := (int(r29) >> ((g_uint64 % (g_uint64 | 1)) % 33)); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a27 = clip(" \n")
		case "", "é":
			fallthrough
		case "z":
		}
		L32:
		for i31 := 4; i31 >= 0; i31-- {
			r29 = r29
			_ = i31
			if (max(i31, len(a28)) <= (i31 &^ 9)) {
				break L32
			}
		}
		var v33 []string = []string{"", "\tz", "\"é0", ""}
		_ = v33
	} else {
	}
	_ = v30
	if (g_bool == true) {
		return
	}
	return int64(f2i(float64(r29)))
}

func core0() {
	for i34 := 0; i34 < 3; i34++ {
		_ = i34
		if (float64(g_float32) == (g_float64 - float64(1e-300))) {
			continue
		}
	}
	switch x := ((g_int % (g_int | 1)) + int(g_uint64)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		if (sub(g_string, g_int, g_int) < (g_string + g_string)) {
			var v35 S5 = S5{true, "z😀z€é", uintptr(10527788774022777059)}
			mix_S5(v35)
		}
	case "0", "é":
		for i36 := range 5 {
			if !(g_bool || g_bool) {
				mix_S5(S5{f6: true, f8: uintptr(8089499496384508823)})
			} else {
			}
			{
				mixb(!(g_float64 == g_float64))
			}
			_ = i36
		}
		switch x := (g_int << ((g_uint / 64) & 7)); x & 7 {
		case 6:
			var v37 string = clip(string(append([]byte(string(rune((g_int8 / (g_int8 | 1))))), (g_uint8 % 10))))
			mixs(v37)
			fallthrough
		case 5, 0:
			for i38 := 4; i38 >= 0; i38-- {
				var v39 []int = []int{13, 15, -9223372036854775808, 18, -6757239623993762229}
				v40 := string(clip(string(append([]byte(g_string), (g_uint8 * (g_uint8 >> (g_uint32 % 8)))))))
				mix_sl_int(v39)
				mixs(v40)
				_ = i38
			}
			fallthrough
		case 4:
			if false {
				var v41 map[int]uint64 = map[int]uint64{int(4): uint64(17), int(15): uint64(0x11)}
				v42 := &v41
				var v43 S5 = S5{f6: true, f7: "\t ", f8: uintptr(14)}
				v44 := &v43
				mix_map_int_uint64(v41)
				mix_p_map_int_uint64(v42)
				mix_S5(v43)
				mix_p_S5(v44)
			}
			var v45 [1]string = [1]string{}
			v46 := &v45
			mix__1_string(v45)
			mix_p__1_string(v46)
		}
		fallthrough
	case "z":
		L48:
		for i47 := 0; i47 < 1; i47++ {
			var v49 uint64 = g_uint64
			switch x := int(uintptr(g_uint16)); x & 7 {
			case 1:
			case 0, 5:
				mix(uint64((+((g_uint >> (g_uint16 % 33)) >> 22))))
			case 4:
			}
			mix(uint64(v49))
			_ = i47
			if (int(g_int8) >= (i47 << (g_uint32 % 8))) {
				continue L48
			}
		}
	default:
	}
	v50 := uintptr(g_uintptr)
	mix(uint64(v50))
}

func slices1() {
	a := make([]int64, 5, 9)
	for i := range a {
		a[i] = []int64{int64(0xc), int64(16), int64(14), int64(-3317917648681442486)}[i%4]
	}
	b := append(a, int64(-7194955918424186086))
	c := append(a, int64(9223372036854775806), int64(-4050782573538219846))
	mix_sl_int64(b)
	mix_sl_int64(c)
	d := a[0:1:1]
	e := append(d, int64(-4))
	if len(e) > 0 {
		e[0] = int64(9223372036854775806)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int64(a)
	copy(a[1:], a)
	mix_sl_int64(a)
	copy(c, b[0:])
	mix_sl_int64(c)
	var z []int64
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int64{} == nil)
	z = append(z, a[0:1]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int64(z)
	g := [2]int64(b[:2])
	p := (*[2]int64)(b)
	p[1] = int64(-4)
	g[0] = int64(-4050782573538219846)
	mix_sl_int64(b)
	mix__2_int64(g)
	grid := make([][]int64, 1+1)
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
	mix_sl_int64(c)
}

func genchans2(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 2
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	for i51 := 2; i51 >= 0; i51-- {
		x ^= (-(i51 << ((g_uint8 & uint8(0x5)) % 8)))
		_ = i51
	}
	{
		x = int(((g_uint8 % (g_uint8 | 1)) * sat(g_string, x)))
		x = ((x ^ x) / 7)
	}
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(12))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
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
	go func() { (<-req) <- 2 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err9" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 3 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers3{7})
	}
	w := n * 9
	{
		w = (res - min(res, (res >> 25)))
	}
	v52 := string(clip(sub(((g_string + g_string) + string([]rune(g_string))), w, ((res << (g_uint64 % 33)) << 30))))
	mixs(v52)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 3 {
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
	r, err := leveldefers3(4)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{9}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("slices1", slices1)
	run("chans2", chans2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
