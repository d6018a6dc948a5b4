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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = true

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(-0.66634197110899)

var g_int int = 0

var g_int16 int16 = int16(-3)

var g_int32 int32 = int32(4)

var g_int64 int64 = int64(4438995077054988030)

var g_int8 int8 = int8(2)

var g_sl_int64 []int64 = []int64{int64(1570341148635954273), int64(1), int64(19)}

var g_string string = "\x00\"\x00😀"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(32767)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(2)

var g_uintptr uintptr = uintptr(3921508947681282488)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
	mixb(x.f4)
	mix(uint64(x.f5))
}

func mix_S10(x S10) {
	mixs(x.f11)
	mix__2_int(x.f12)
	mixs(x.f13)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_uint16(x [3]uint16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
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

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
	f4 bool
	f5 uint64
}

type S6 struct {
	f7 string
	f8 string
	f9 string
}

type S10 struct {
	f11 string
	f12 [2]int
	f13 string
}

func p14(a15 bool, a16 string, a17 string) (r18 bool) {
	if (r18 || (g_float64 == g_float64)) {
		for i19 := 0; i19 < 1; i19++ {
			var v20 string = clip(string(append([]byte(sub(sub(a16, i19, 9223372036854775806), (len(a17) / (i19 | 1)), (len(a17) & i19))), ((g_uint8 % (g_uint8 | 1)) &^ uint8(64)))))
			_ = v20
			_ = i19
		}
	} else {
		if r18 {
			var v21 [4]uint8 = [4]uint8{uint8(0xff), uint8(0), uint8(167), uint8(185)}
			a17 = clip(string(rune(max(min(g_int8, g_int8), (g_int8 / 8)))))
			_ = v21
		}
		v22 := float32(g_float32)
		_ = v22
	}
	var v23 int64 = (((g_int64 | g_int64) &^ g_int64) / (g_int64 | 1))
	if false {
		if r18 {
		}
		var v24 S6 = S6{"\x00ßЖ\nß", "\"z\t\"€", "\"😀界\x00"}
		if (v24.f9 < (a16 + a17)) {
			v24.f8 = clip(string(rune(len(a17))))
			var v25 int16 = (max(g_int16, int16(13)) >> (((g_uint16 / (g_uint16 | 1)) / (g_uint16 | 1)) % 33))
			_ = v25
		} else {
			v24 = v24
		}
		_ = v24
	} else {
		for i26 := 0; i26 < 7; i26++ {
			_ = i26
		}
	}
	_ = v23
	if !r18 {
		return
	}
	return ((g_uint8 - uint8(0x14)) != uint8(g_uint16))
}

func p27(a28 bool) (r29 int8) {
	v30 := int((((g_int &^ g_int) >> (g_uint8 & 31)) << (g_int64 & 63)))
	v30++
	v30++
	_ = v30
	if a28 {
		return
	}
	return ((r29 &^ r29) & r29)
}

func core0() {
	for i31 := 0; i31 < 4; i31++ {
		switch x := (i31 % ((i31 & i31) | 1)); uint8(x>>3) & 7 {
		case 7:
			L33:
			for i32 := 4; i32 >= 0; i32-- {
				var v34 int16 = (((g_int16 + g_int16) * int16(i32)) - (+(g_int16 & g_int16)))
				mix(uint64(v34))
				_ = i32
				if p14((g_bool && g_bool), string(rune(g_uint64)), (g_string + "Qaz")) {
					continue L33
				}
			}
		case 1, 6:
			for i35 := 7; i35 >= 0; i35-- {
				_ = i35
			}
		case 4:
			{
				var v36 string = clip(sub(((g_string + g_string) + g_string), ((i31 << (g_int8 & 63)) / ((i31 % (i31 | 1)) | 1)), -3))
				var v37 uintptr = max((g_uintptr * g_uintptr), uintptr(125819720440791204))
				v36 = clip(sub(string(rune((g_uint32 ^ g_uint32))), -2, (i31 >> 38)))
				mixs(v36)
				mix(uint64(v37))
			}
		default:
			for i38 := 0; i38 < 6; i38++ {
				mixs(string(rune(max(g_uint64, (g_uint64 * g_uint64)))))
				_ = i38
			}
		}
		v39 := uint16(g_uint16)
		v40 := &v39
		mix(uint64(v39))
		mix_p_uint16(v40)
		_ = i31
	}
	var v41 [5]uint8 = [5]uint8{uint8(14), uint8(0x7f), uint8(167), uint8(0x14)}
	if false {
		for i42 := range 7 {
			{
				var v43 [3]uint16 = [3]uint16{}
				mix__3_uint16(v43)
			}
			var v44 S10 = S10{"€__", [2]int{-8}, "ß"}
			mix_S10(v44)
			_ = i42
		}
		for _, i45 := range clip(sub("\"é€", g_int, int(f2i(g_float64)))) {
			for i46 := range 3 {
				v41[3] = ((v41[1] + uint8(i45)) << ((min(g_int16, int16(0x9)) & int16(i46)) & 31))
				_ = i46
			}
			_ = i45
			if !(g_string > "Q  ") {
				break
			}
		}
	} else {
		if !(g_bool || false) {
			if g_bool {
				var v47 map[string]int = map[string]int{"z\tz\x00": 5, "Q0a😀界": 1833195848628190416, "\"世é😀": 6265805903140469291, "界z\t": 7}
				v47["世"] = (v47[" 😀"] - int((g_uint64 | g_uint64)))
				v48 := S1(S1{f3: "", f4: true, f5: uint64(0xfffffffffffffffe)})
				mix_map_string_int(v47)
				mix_S1(v48)
			} else {
			}
			{
				mix(uint64((((g_int8 + int8(0x14)) & (g_int8 / (g_int8 | 1))) + (max(g_int8, g_int8) &^ int8(v41[1])))))
				v49 := uint8((v41[3] / ((v41[0] & v41[4]) | 1)))
				v50 := ([]int64)(g_sl_int64)
				mix(uint64(v49))
				mix_sl_int64(v50)
			}
			v51 := ([]string)([]string{"z界 世Q"})
			v52 := &v51
			mix_sl_string(v51)
			mix_p_sl_string(v52)
		} else {
			var v53 bool = (sub(string([]rune(g_string)), (g_int >> (v41[3] & 63)), int(g_int32)) <= string(rune((g_int16 &^ int16(15)))))
			mix_sl_uint8([]uint8{uint8(18), uint8(0), uint8(35), uint8(5)})
			mixb(v53)
		}
	}
	L55:
	for i54 := 4; i54 >= 0; i54-- {
		for i56 := 3; i56 >= 0; i56-- {
			_ = i56
			if g_bool {
				break
			}
		}
		_ = i54
		if !(g_uint32 > uint32(4294967295)) {
			continue L55
		}
	}
	switch x := (int(g_int64) - g_int); x & 7 {
	case 7:
	case 1, 0:
		v57 := uint16(uint16(0xfffe))
		mix(uint64(v57))
	case 3:
		{
			L59:
			for i58 := 0; i58 < 7; i58++ {
				_ = i58
				if (i58 >= min(i58, i58)) {
					break L59
				}
			}
		}
		{
		}
	default:
	}
	mix__5_uint8(v41)
}

func genchans1(n int) <-chan int {
	c := make(chan int, 5)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 3
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = x
	var v60 []uint16 = []uint16{uint16(32767)}
	_ = v60
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(11))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 5), make(chan struct{})
	go func() {
		for i := range 11 {
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
	buf := make(chan int, 11)
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
	for range 11 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 3 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type Innerstructs2 struct {
	X, Y int32
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]int32
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 9
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: int32(2)}, Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(-905223892)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: int32(-905223892)}, 9}
	other := struct {
		Innerstructs2
		n int
	}{n: 9}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+9
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

var (
	ainits3       = cinits3 + binits3 + 8
	binits3       = finits3(2)
	cinits3, dinits3  = pairinits3()
	_         = finits3(3)
	einits3       = func() int { loginits3 += "e"; return dinits3 * ainits3 }()
	loginits3     = "log"
	ginits3 [3]int
	hinits3       = map[string]int{"a": ainits3, "e": einits3}
)

func finits3(n int) int {
	loginits3 += string(rune('0' + n))
	return n * cinits3
}

func pairinits3() (int, int) {
	loginits3 += "p"
	return 8, 8 + 1
}

func init() { ginits3[0] = ainits3; loginits3 += "i" }
func init() { ginits3[1] = len(loginits3); loginits3 += "j" }

func inits3() {
	for _, x := range []int{ainits3, binits3, cinits3, dinits3, einits3, ginits3[0], ginits3[1], hinits3["a"], hinits3["e"]} {
		mix(uint64(x))
	}
	says("inits3", loginits3)
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("structs2", structs2)
	run("inits3", inits3)
	fmt.Printf("checksum %d\n", sum)
}
