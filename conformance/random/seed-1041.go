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

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = -4

var g_int16 int16 = int16(0x4000)

var g_int32 int32 = int32(-4)

var g_int64 int64 = int64(0xd)

var g_int8 int8 = int8(4)

var g_string string = " "

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(20)

var g_uint32 uint32 = uint32(0xfffffffe)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(5)

var g_uintptr uintptr = uintptr(0)

func mix_S4(x S4) {
	mixs(x.f5)
	mix(uint64(x.f6))
	mix__3_int(x.f7)
}

func mix_S8(x S8) {
	mixs(x.f9)
	mixb(x.f10)
	mixs(x.f11)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int8(x []int8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 bool
	f3 string
}

type S4 struct {
	f5 string
	f6 uint8
	f7 [3]int
}

type S8 struct {
	f9 string
	f10 bool
	f11 string
}

func p12(a13 bool, a14 string) (r15 string) {
	switch x := int(f2i(g_float64)); x & 7 {
	case 3:
	case 6, 2:
		v16 := string(clip(string(rune(((g_uint8 / (g_uint8 | 1)) | (g_uint8 * uint8(19)))))))
		_ = v16
	case 5:
	default:
		v17 := ([]uint8)([]uint8{uint8(127), uint8(0xb6), uint8(20), uint8(1)})
		_ = v17
	}
	for i18 := 0; i18 < 1; i18++ {
		{
			a13 = ((g_uint64 / (g_uint64 | 1)) < min(uint64(g_int32), uint64(g_uint8)))
		}
		switch x := len(a14); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v19 uint8 = sat(string([]rune(r15)), (i18 &^ max(i18, i18)))
			_ = v19
		case "a", "z":
		case "é":
		default:
		}
		_ = i18
	}
	v20 := string(clip((r15 + (r15 + string(append([]byte(r15), g_uint8))))))
	_ = v20
	if (a13 && a13) {
		return
	}
	return clip(string(rune((-g_uint))))
}

func p21(a22 string, a23 string, a24 int64) (r25 int) {
	{
		if false {
			r25 &^= (int(f2i(g_float64)) &^ int(a24))
			r25 *= (+(r25 % 10))
		}
		r25 -= int(int((g_uint32 ^ uint32(2147483647))))
		for i26 := 0; i26 < 1; i26++ {
			r25 = int(f2i((-(g_float64 / g_float64))))
			r25--
			_ = i26
		}
	}
	r25++
	if (string(rune(g_uint)) != string([]rune(a22))) {
		for i27 := 2; i27 >= 0; i27-- {
			r25 &^= (-r25)
			_ = i27
		}
		if (g_float64 > g_float64) {
			r25 = (len(a22) >> (((g_uint16 - g_uint16) + (g_uint16 - g_uint16)) & 7))
		} else {
			a23 = clip(string(append([]byte(((a22 + a23) + string(append([]byte(a22), uint8(34))))), (g_uint8 | uint8(a24)))))
			r25 *= int(max(g_int16, (g_int16 >> 49)))
		}
	}
	if (g_float64 <= g_float64) {
		return
	}
	return max((len(a23) - len(a23)), (len(a22) & 1))
}

func core0() {
	if ((g_bool || g_bool) != (g_int8 > g_int8)) {
		var v28 []int8 = []int8{int8(13), int8(7), int8(-11), int8(9), int8(0x5d)}
		if ((g_bool == false) || (g_string == g_string)) {
			var v29 float64 = (g_float64 - ((g_float64 / g_float64) + (g_float64 / float64(7))))
			var v30 []int = []int{-8140316577528621799, -3388550878535509187}
			mix(fb(v29))
			mix_sl_int(v30)
		}
		for _, i31 := range clip(string(rune(g_uintptr))) {
			{
			}
			for i32 := 0; i32 < 6; i32++ {
				mix(uint64(g_uint32))
				_ = i32
			}
			L34:
			for i33 := uint32(16); i33 > 0; i33 /= 2 {
				_ = i33
				if ((g_float64 / g_float64) <= (g_float64 * float64(-1.5))) {
					break L34
				}
			}
			_ = i31
			if g_bool {
				continue
			}
		}
		mix_sl_int8(v28)
	} else {
	}
	{
		var v35 string = clip(string([]rune(p12((g_bool || true), sub(g_string, 9, g_int)))))
		v36 := &v35
		switch x := len(v35); uint8(x>>3) & 7 {
		case 3:
			switch x := ((+len(v35)) - (len(v35) * len(v35))); []string{"a", "z", "", "é"}[x&3] {
			case "z":
			case "a", "":
				var v37 S8 = S8{"é\x00\"", true, "z"}
				mix_S8(v37)
			case "é":
			default:
				mix_S8(S8{"zaaé\x00", false, "\t"})
			}
			for i38 := 2; i38 >= 0; i38-- {
				_ = i38
			}
			fallthrough
		case 0, 4:
		case 1:
			mixb(((len(v35) <= (len(v35) / (len(v35) | 1))) == !(g_uint16 < g_uint16)))
			var v39 float32 = float32(float64(len(v35)))
			mix(fb(float64(v39)))
		default:
			mixs(string(rune(uint((g_int32 | int32(321578006))))))
		}
		mixs(v35)
		mix_p_string(v36)
	}
	v40 := string(clip(sub((string(append([]byte(g_string), uint8(254))) + (g_string + "\x00_世")), p21(string(rune(g_int32)), p12(g_bool, g_string), g_int64), ((g_int % (g_int | 1)) * (g_int << (g_uint64 % 8))))))
	L42:
	for i41 := 5; i41 >= 0; i41-- {
		L44:
		for i43 := uint8(2); i43 > 0; i43 /= 2 {
			for i45 := range 7 {
				_ = i45
				if ((-g_float64) == float64(g_float32)) {
					continue
				}
			}
			var v46 uint16 = (g_uint16 % 100)
			v47 := &v46
			mix(uint64(v46))
			mix_p_uint16(v47)
			_ = i43
			if (!g_bool != (i41 == len(v40))) {
				continue L44
			}
		}
		if ((g_uint8 - g_uint8) >= (g_uint8 % (g_uint8 | 1))) {
			if !!g_bool {
			} else {
				v48 := float32((((-g_float32) - (g_float32 - float32(1.5))) - (-(g_float32 * float32(0)))))
				mix(fb(float64(v48)))
			}
		} else {
			switch x := i41; uint8(x>>3) & 7 {
			case 2:
				mix_S4(S4{f6: uint8(16), f7: [3]int{}})
				var v49 uintptr = (uintptr((g_uint / 10)) >> (((g_int64 << (g_int32 & 63)) &^ (g_int64 - g_int64)) & 63))
				v50 := &v49
				mix(uint64(v49))
				mix_p_uintptr(v50)
			case 0, 1:
				mixs(((v40 + sub(v40, len(v40), len(v40))) + (v40 + (v40 + v40))))
			case 7:
				var v51 []string = []string{"", "0Q ", "世QQ\tz", "aßé\nQ"}
				mix_sl_string(v51)
			default:
			}
		}
		_ = i41
		if ((i41 &^ 19) < (len(v40) >> (g_uint & 7))) {
			break L42
		}
	}
	mixs(v40)
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
	case []int:
		return 0
	case shapeifaces1:
		return 1
	case *int:
		return 2
	case int8, uint8:
		return 3
	case map[string]int:
		return 4
	case string:
		return 5
	case bool:
		return 6
	case int:
		return 7
	case func() int:
		return 8
	case error:
		return 9
	case nil:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 9
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
		return v(9)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 9
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{9}, &boxifaces1{sqifaces1{2}, 9}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{9}
	mixb(s == shapeifaces1(sqifaces1{9}))
	mixb(any(s) == any(sqifaces1{9 + 1}))
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
	if false {
		var v52 map[string]int = map[string]int{"\té😀": 7}
		x = (x + x)
		x = 16
		_ = v52
	} else {
		v53 := uint16((g_uint16 | uint16((-g_int64))))
		x = (x - int(f2i((g_float64 - g_float64))))
		_ = v53
	}
	var v54 map[uint8]int = map[uint8]int{}
	_ = v54
			out <- x*x + 2
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(6))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 6 {
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
	buf := make(chan int, 6)
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
	for range 6 {
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

func pickswitches3(x uint8) (r int) {
	switch y := x % 30; y {
	default:
		r += 1
		fallthrough
	case 15, 17:
		r += 10
		if r > 10 {
			break
		}
		fallthrough
	case 23:
	{
		r = ((r % 2) << (((g_uint64 & g_uint64) | (g_uint64 + g_uint64)) % 70))
	}
	for i55 := uint8(64); i55 > 0; i55 /= 2 {
		r -= (r >> (((g_uint64 >> (i55 % 70)) * (g_uint64 << 61)) % 8))
		y = i55
		_ = i55
		if (int(i55) <= (r / (r | 1))) {
			break
		}
	}
		r += 100
	case 22, 8, 16:
		r += 1000
		switch {
		case y > 20:
			r++
		case y == 22:
			fallthrough
		case false:
			r += 5
		}
	}
	return
}

func wordswitches3(s string) int {
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

func switches3() {
	for x := range uint8(40) {
		mix(uint64(pickswitches3(x)))
	}
	for _, s := range []string{"alpha", "gamma", "d", "", "beta", "zeta"} {
		mix(uint64(wordswitches3(s)))
	}
	switch tr(1, 20) {
	case tr(2, 3), tr(3, 20), tr(4, 20):
		mix(1)
	case tr(5, 1):
		mix(2)
	}
	switch f := func() bool { return tr(6, 20) > 4 }; {
	case f():
		mix(3)
	case !f():
		mix(4)
	}
	var e any = uint8(20)
	switch e {
	case 20 + 100, "x", nil:
		mix(5)
	case uint8(20):
		mix(6)
	}
	switch {
	}
	switch x := tr(7, 1); {
	default:
		mix(uint64(x))
	}
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("chans2", chans2)
	run("switches3", switches3)
	fmt.Printf("checksum %d\n", sum)
}
