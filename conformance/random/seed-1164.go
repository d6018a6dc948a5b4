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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = -9223372036854775808

var g_int16 int16 = int16(3899)

var g_int32 int32 = int32(2147483646)

var g_int64 int64 = int64(7539639015273532127)

var g_int8 int8 = int8(127)

var g_string string = "\"Жé€"

var g_uint uint = uint(0xf692523d2d9c5887)

var g_uint16 uint16 = uint16(0x7fff)

var g_uint32 uint32 = uint32(0x4)

var g_uint64 uint64 = uint64(5)

var g_uint8 uint8 = uint8(8)

var g_uintptr uintptr = uintptr(192873578046972771)

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_int16_int(x map[int16]int) {
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

type S1 struct {
	f2 [1]int
}

type S3 struct {
	f4 [2]int
	f5 int16
	f6 uint16
	f7 string
}

type S8 struct {
	f9 bool
	f10 uint8
	f11 bool
}

func p12(a13 string, a14 int) (r15 string) {
	if g_bool {
		if !(len(a13) < len(a13)) {
			a14--
			a14 = ((a14 - (len(r15) >> (g_int16 & 7))) % (a14 | 1))
			a14 |= -1
		}
	} else {
		switch x := int(f2i(g_float64)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			a14 = int((a14 / (len(a13) | 1)))
		case "a", "0":
			a14 &= int((uint64(g_int16) / ((g_uint64 * g_uint64) | 1)))
			var v16 int = int((g_uintptr >> 9))
			_ = v16
		case "z":
			a14 = int(((g_uint &^ g_uint) * g_uint))
		}
		if ((g_bool == g_bool) && (g_bool || g_bool)) {
			var v17 S3 = S3{[2]int{}, int16(-1977), uint16(0xb), "Qß"}
			v18 := &v17
			v17.f4[1] = (v18.f4[1] - int((g_uint << (g_uint8 % 33))))
			_ = v17
			_ = v18
		} else {
			a14 = (len(r15) ^ min(len(a13), int(f2i(g_float64))))
		}
	}
	var v19 []uint8 = []uint8{uint8(0x5b), uint8(30), uint8(255), uint8(0xd7)}
	if g_bool {
		var v20 []string = []string{"z界é界", "0界😀界😀", "\né\t€", "é "}
		_ = v20
	}
	_ = v19
	if g_bool {
		return
	}
	return clip(string(rune((g_uint16 ^ g_uint16))))
}

func p21(a22 int) (r23 int32) {
	for i24 := 0; i24 < 3; i24++ {
		if (sub("", i24, a22) > string(append([]byte(g_string), g_uint8))) {
			a22 = (a22 | ((+a22) << ((g_uint64 << (g_uint & 31)) % 8)))
			a22 = i24
			a22 = 4805512320043906834
		} else {
			a22--
		}
		_ = i24
	}
	if ((g_string + "\n_aQ界") <= g_string) {
		if g_bool {
			a22 &= -9054355931228654369
			a22 = (int(sat(g_string, a22)) ^ (min(a22, a22) / (a22 | 1)))
			a22++
		}
		switch x := a22; uint8(x>>3) & 7 {
		case 2:
			a22 -= int((^g_uint8))
		case 5, 1:
			a22--
		case 4:
			v25 := uint64(uint64(15))
			_ = v25
		default:
			a22 |= (a22 - int((g_uint16 ^ g_uint16)))
		}
		a22 ^= (int(g_uintptr) + a22)
	}
	{
		var v26 uint32 = ((uint32(g_int16) / 8) % (g_uint32 | 1))
		_ = v26
	}
	if (!g_bool == (g_string == g_string)) {
		if ((g_bool || g_bool) != (g_bool == g_bool)) {
			a22 = a22
			a22 = (int((g_int8 | g_int8)) >> (((g_uint ^ g_uint) & (g_uint + uint(1179993712590662971))) % 70))
		} else {
			a22 = a22
			v27 := uint16(uint16(39615))
			_ = v27
		}
		if (g_string != sub(g_string, a22, a22)) {
			a22 = (((a22 | 9) * max(a22, a22)) | ((a22 << (g_uint % 8)) | a22))
			a22 = ((a22 | a22) | ((a22 * a22) / 10))
			var v28 uint32 = g_uint32
			_ = v28
		}
		L30:
		for i29 := 5; i29 >= 0; i29-- {
			a22 = (a22 | min((i29 &^ a22), int(r23)))
			a22 = (a22 << 8)
			var v31 uint8 = ((g_uint8 | (g_uint8 ^ g_uint8)) ^ ((g_uint8 | uint8(20)) % 7))
			_ = v31
			_ = i29
			if ((g_bool || g_bool) || (g_float64 >= g_float64)) {
				break L30
			}
		}
	}
	if (g_bool || g_bool) {
		return
	}
	return ((r23 + r23) % ((r23 ^ r23) | 1))
}

func p32(a33 int, a34 string, a35 int) (r36 uint32) {
	a35, a33 = (a35 / 10), (len(a34) << 24)
	if ((g_uint64 == g_uint64) != !g_bool) {
		if (float64(g_uint64) == (g_float64 * g_float64)) {
			a33, a35 = (int((g_uint16 &^ g_uint16)) / (a35 | 1)), ((a35 >> (g_int32 & 31)) + (a33 << (g_uint64 % 70)))
		}
	}
	if (a34 != a34) {
		return
	}
	return (^r36)
}

func p37(a38 uint16, a39 string, a40 bool) (r41 uint) {
	for i42 := range 1 {
		switch x := (int(f2i(g_float64)) + int(g_int8)); x & 7 {
		case 0:
		case 5, 1:
			a39 = clip(string(rune((max(g_int64, g_int64) >> (r41 & 31)))))
		case 2:
		default:
			r41 &^= (uint(uint32(g_uintptr)) &^ min(r41, (r41 / (r41 | 1))))
		}
		if !a40 {
			var v43 uintptr = ((-(g_uintptr + uintptr(4561419118627197570))) + ((^g_uintptr) * (g_uintptr % 8)))
			_ = v43
		}
		_ = i42
	}
	if (a40 == a40) {
		return
	}
	return uint((r41 >> (g_int8 & 31)))
}

func core0() {
	for i44 := 6; i44 >= 0; i44-- {
		var v45 map[string]uint8 = map[string]uint8{"_世\n": uint8(9), "€ß__\t": uint8(0), "0\x00😀\n ": uint8(0x3)}
		mix_map_string_uint8(v45)
		_ = i44
	}
	var v46 uint32 = ((g_uint32 - uint32(23611449)) % (p32((g_int + 13), sub(g_string, 16, g_int), g_int) | 1))
	switch x := (g_int / ((g_int & g_int) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		L48:
		for i47 := 0; i47 < 1; i47++ {
			{
				v49 := ([1]string)([1]string{"a界z"})
				mix__1_string(v49)
			}
			_ = i47
			if (!g_bool != !g_bool) {
				continue L48
			}
		}
		fallthrough
	case "0", "z":
		v50 := int(-5)
		v51 := &v50
		mix(uint64(v50))
		mix_p_int(v51)
	case "":
		if (uint(g_uint) < (g_uint >> 56)) {
			if ((g_string + g_string) > (g_string + "\"ß\nQ")) {
			}
		}
	}
	var v52 bool = ((-float64(g_float32)) > ((g_float64 - g_float64) / (g_float64 / float64(-0.29553071608743364))))
	{
		v53 := int32((((g_int32 * int32(-1193346877)) * (+g_int32)) << (((g_uint64 << (g_uintptr & 31)) ^ (g_uint64 % (g_uint64 | 1))) % 33)))
		v54 := &v53
		mix(uint64(v53))
		mix_p_int32(v54)
	}
	mix(uint64(v46))
	mixb(v52)
}

func gotos1() {
	i, n := 0, 3
loop:
	if i >= 19 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 3
		goto odd
	}
	n = n*3 + i
	goto loop
odd:
	n ^= i
	if n&1 == 1 {
		goto loop
	}
	n++
	goto loop
done:
	mix(uint64(n))
rows:
	for r := range 19 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 19+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if ((g_uint | uint(2)) != (g_uint - g_uint)) {
		c ^= (r / (r | 1))
	}
	c++
				mix(uint64(r*100 + c))
			}(r, c)
			for {
				if c%3 == 0 {
					break
				}
				c++
				continue cols
			}
		}
		mix(uint64(r))
	}
	if n%2 == 0 {
		goto end
	}
	mix(1)
end:
	mix(2)
}

type keymaps2 struct {
	a int16
	b bool
}

func maps2() {
	m := map[int16]int{}
	for i := range 22 {
		k := int16(int((g_int8 << (g_uint % 8))))
		m[k] += 4
		if i%4 == 0 {
			delete(m, int16(0x59f2))
		}
	}
	v, ok := m[int16(5)]
	mix(uint64(v))
	mixb(ok)
	mix_map_int16_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(0x59f2), true}: 1}
	sk[keymaps2{int16(5), false}]++
	sk[keymaps2{int16(0x59f2), true}] += 4
	mix(uint64(sk[keymaps2{int16(0x59f2), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(8)
	mixb(pm[1].b && pm[1].a == int16(8))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](22)))
	clear(ik)
	var nilmap map[int16]int
	_, ok = nilmap[int16(12346)]
	delete(nilmap, int16(12346))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func genchans3(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 5
		}
	}()
	return c
}

func sqchans3(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	x = (x ^ (x * (^x)))
	x = (x | max(x, x))
			out <- x*x + 5
		}
		close(out)
	}()
	return out
}

func chans3() {
	for x := range sqchans3(sqchans3(genchans3(11))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
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
	go func() { (<-req) <- 5 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("maps2", maps2)
	run("chans3", chans3)
	fmt.Printf("checksum %d\n", sum)
}
