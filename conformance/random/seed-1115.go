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

func sub(s string, i, j int) string {
	n := uint(len(s)) + 1
	a, b := uint(i)%n, uint(j)%n
	if a > b {
		a, b = b, a
	}
	return s[a:b]
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(-2.25e-7)

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(5)

var g_int8 int8 = int8(6)

var g_string string = ""

var g_uint uint = uint(14111565505913793546)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(3)

var g_uint64 uint64 = uint64(10763711499931356290)

var g_uint8 uint8 = uint8(0x2)

var g_uintptr uintptr = uintptr(0)

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

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 uint32
	f4 [1]int
	f5 bool
}

type S6 struct {
	f7 [1]int
}

type S8 struct {
	f9 uint8
}

func p10(a11 int32, a12 string) (r13 string) {
	switch x := int((g_uintptr + uintptr(0x4869ce424a9286b0))); uint8(x>>3) & 7 {
	case 4:
	case 2, 1:
		v14 := bool(true)
		_ = v14
	case 6:
		if true {
			v15 := uintptr(uintptr(((g_uint16 >> (g_uint % 8)) & uint16(g_uint64))))
			_ = v15
		} else {
			a12 = clip((string(rune((g_uintptr >> (g_uint % 33)))) + a12))
		}
		for i16 := 4; i16 >= 0; i16-- {
			_ = i16
		}
	default:
		if ((g_uint16 == g_uint16) != (g_bool || g_bool)) {
			a12 = clip(string([]rune(r13)))
		}
	}
	v17 := float32(g_float32)
	v18 := &v17
	v19 := ([]string)([]string{})
	_ = v17
	_ = v18
	_ = v19
	if (g_float64 != g_float64) {
		return
	}
	return clip(string([]rune(string(append([]byte(r13), uint8(210))))))
}

func p20(a21 int, a22 bool, a23 bool) (r24 bool) {
	v25 := int16(min(((g_int16 / 10) / 8), g_int16))
	v26 := &v25
	if ((g_string + g_string) <= sub(g_string, 15, a21)) {
		if (a23 || (g_int32 > int32(-8))) {
			a21 += (a21 >> (((g_uint << 27) % ((g_uint + uint(10)) | 1)) % 70))
			a21 = a21
			a21 = (a21 << (uint16(max(g_uint, g_uint)) & 63))
		}
		a21 = ((a21 & (-a21)) - (a21 % (int(g_int32) | 1)))
	} else {
		a21 = min(a21, (^a21))
	}
	_ = v25
	_ = v26
	if true {
		return
	}
	return r24
}

func core0() {
	v27 := (map[string]int)(map[string]int{"\t_😀z": 1, "zé": 0, "界0\"": 4611686018427387903})
	for i28 := 1; i28 >= 0; i28-- {
		if ((g_bool && g_bool) != p20(12, g_bool, false)) {
			v27["€€世"]++
			v29 := ([]uint8)([]uint8{uint8(221), uint8(12), uint8(127)})
			v30 := &v29
			{
				v27["0😀€€"] = min(i28, (len(v29) / 100))
				v31 := uint32(uint32(g_uint16))
				v32 := &v31
				v27[""] = ((i28 << ((g_int32 - int32(16)) & 31)) % ((v27["a"] ^ -2) | 1))
				mix(uint64(v31))
				mix_p_uint32(v32)
			}
			mix_sl_uint8(v29)
			mix_p_sl_uint8(v30)
		}
		_ = i28
		if (g_uint16 == uint16(g_uint64)) {
			break
		}
	}
	v27["\nQ\x00_😀"] *= max(v27["z \nzß"], ((+v27["Q\n€"]) ^ int(v27["Ж"])))
	v33 := uint64((-uint64((g_int16 >> (g_uint8 % 8)))))
	mix_map_string_int(v27)
	mix(uint64(v33))
}

var (
	ainits1       = cinits1 + binits1 + 2
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 2, 2 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

type gridarrays2 [4][3]uint32

func bumparrays2(a gridarrays2, p *gridarrays2) uint32 {
	a[0][1] += 8
	p[1][2] -= 8
	return a[0][1] ^ p[1][2]
}

func arrays2() {
	var a gridarrays2
	a[1][2] = uint32(16)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]uint32{1: uint32(187495584), uint32(3)}
	for i, x := range lit {
		lit[len(lit)-1] = 8
		mix(uint64(x) + uint64(i))
	}
	for i, x := range &lit {
		lit[len(lit)-1-i] = x
		mix(uint64(x))
	}
	q := &lit
	q[0]++
	s := q[:]
	s[len(s)-1] ^= 1
	m := map[[2]int]string{{1, 2}: "x", {1, 8}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{1, 8}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func gotos3() {
	i, n := 0, 2
loop:
	if i >= 20 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 2
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
	for r := range 20 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 2:
				continue rows
			case c+r > 20+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	c &^= (c / 2)
	{
		r += int(((g_uint64 / (g_uint64 | 1)) >> 27))
		c |= 4326658117543510788
		c ^= int((-(g_uint8 * g_uint8)))
	}
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

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("arrays2", arrays2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
