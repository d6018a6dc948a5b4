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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(7)

var g_int16 int16 = int16(-1)

var g_int64 int64 = int64(-3)

var g_sl_int []int = []int{4611686018427387904}

var g_string string = "aЖ"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(12)

var g_uint32 uint32 = uint32(0x9)

var g_uint64 uint64 = uint64(0xf)

var g_uint8 uint8 = uint8(153)

var g_uintptr uintptr = uintptr(1)

func mix_S10(x S10) {
	mix__3_int(x.f11)
	mix__2_int(x.f12)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p_S10(x *S10) {
	if x != nil {
		mix_S10((*x))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint(x []uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 [2]int
	f4 [1]int
}

type S5 struct {
	f6 bool
	f7 [1]int
	f8 bool
	f9 bool
}

type S10 struct {
	f11 [3]int
	f12 [2]int
}

func p13(a14 string) (r15 string) {
	if ((g_int64 << (len(r15) & 7)) < int64(g_uint64)) {
		var v16 int64 = (int64(g_uint8) ^ (int64(g_uint64) / 3))
		v17 := &v16
		_ = v16
		_ = v17
	}
	var v18 string = clip(((a14 + (a14 + a14)) + string(rune((g_uint64 - uint64(0))))))
	for i19 := 6; i19 >= 0; i19-- {
		switch x := (i19 - (i19 * 11)); []string{"a", "z", "", "é"}[x&3] {
		case "":
		case "z", "a":
			v20 := uint64(((g_uint64 % 100) % 10))
			_ = v20
		case "é":
			var v21 []int = []int{13, -6182695993308985859}
			_ = v21
		}
		_ = i19
	}
	_ = v18
	if (len(r15) <= len(r15)) {
		return
	}
	return clip((string(rune(g_uintptr)) + (a14 + "éQ")))
}

func p22(a23 bool, a24 int, a25 int) (r26 string) {
	{
		for i27 := range 3 {
			a24, a25 = (max(max(a25, i27), max(len(r26), 8)) & (a25 &^ (a24 / 64))), (a25 / 100)
			a25, a24 = (len(r26) | (len(r26) >> 31)), (a24 & (len(r26) << 36))
			_ = i27
		}
	}
	a24 = 14
	if (r26 == r26) {
		return
	}
	return clip(string([]rune((r26 + r26))))
}

func p28(a29 uint64, a30 string, a31 string) (r32 string) {

	if !g_bool {
		return
	}
	return clip(string([]rune((a30 + "Q\t\"\x00"))))
}

func p33(a34 string) (r35 string) {
	{
		r35 = clip(string(rune(((g_int16 & g_int16) * (g_int16 & g_int16)))))
		if ((g_bool && g_bool) || (g_bool && g_bool)) {
		}
	}
	if !g_bool {
		return
	}
	return clip(r35)
}

func core0() {
	var v36 S10 = S10{[3]int{4611686018427387903, -2937284411950608014}, [2]int{}}
	v37 := &v36
	for i38 := 0; i38 < 5; i38++ {
		v39 := float32((float32((g_uint32 >> 3)) - (g_float32 * float32(v37.f11[0]))))
		for i40 := range 3 {
			for i41 := 1; i41 >= 0; i41-- {
				v36.f12[1] = i38
				v36.f11[2] = v36.f12[1]
				mix(uint64(uint32(((g_uintptr | g_uintptr) & (g_uintptr * uintptr(1))))))
				_ = i41
			}
			if ((g_float64 - float64(-2.25e-7)) < float64(g_int64)) {
				mix_sl_int([]int{-5, 18})
			}
			if true {
				v36.f11[1] = (v36.f11[0] & ((v37.f12[0] >> (g_uint8 & 31)) % 2))
				v36.f11[0] = (v36.f11[1] * (^v36.f11[2]))
			}
			_ = i40
		}
		mix(fb(float64(v39)))
		_ = i38
	}
	v36.f12[1] = (v37.f12[0] / 7)
	v42 := (map[int]uint8)(map[int]uint8{int(8): uint8(17)})
	v43 := string(clip(sub((p22(g_bool, v37.f11[2], v36.f11[0]) + p28(g_uint64, "Ж\n\x00世", "0\t")), int(min(g_uint64, g_uint64)), min(v36.f11[1], v36.f11[2]))))
	v36.f12[0] &^= (len(v43) ^ len(v43))
	mix_S10(v36)
	mix_p_S10(v37)
	mix_map_int_uint8(v42)
	mixs(v43)
}

func floats1() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	for i, x := range []float64{0.9112972417433436, 1e-300, inf, -inf, nan, -zero} {
		y := float64(uintptr(uint64(g_uint32)))
		z := float32(x) * float32(y)
		mix(fb(y))
		mix(fb(float64(z)))
		mix(fb((((y + y) + (x - float64(1))) + (x / float64(g_uint16)))))
		mixb(x < y)
		mixb(x != x)
		mix(fb(min(x, y)) ^ fb(max(x, y, 1)))
		mix(uint64(f2i(x*640)) + uint64(i))
	}
	var acc float32
	for i := range 164 {
		acc += float32(i) / 3
	}
	mix(fb(float64(acc)))
	m := map[float64]int{nan: 1, 0.9112972417433436: 2}
	m[nan]++
	mix(uint64(len(m)))
}

type ordorder2 struct {
	a, b int
	s    []int
}

func (o *ordorder2) f(id int) *ordorder2 { tr(id, o.a); return o }
func twoorder2(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder2(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order2() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 8, 3
	i, a[i] = tr(1, j), tr(2, 8)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder2(20)
	m[tr(9, 1)] += tr(10, 8)
	x, y := argsorder2(twoorder2(30)), argsorder2(tr(11, 1), tr(12, 2), tr(13, 8))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 8) > 3
	o := &ordorder2{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 8))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func gotos3() {
	i, n := 0, 1
loop:
	if i >= 5 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 1
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
	for r := range 5 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 1:
				continue rows
			case c+r > 5+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	for i44 := 0; i44 < 1; i44++ {
		r, c = int(min((g_uintptr << (g_uint64 % 33)), (g_uintptr << (g_uint32 % 33)))), (c % 64)
		_ = i44
	}
	r ^= ((^(c << (g_uint8 % 70))) * -9223372036854775808)
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

func core4() {
	mix_sl_uint([]uint{})
	v45 := ([]int)(g_sl_int)
	mix(uint64(((g_uint32 >> 70) + ((g_uint32 ^ g_uint32) % 2))))
	{
		L47:
		for i46 := range 3 {
			v48 := float64(((float64(g_float32) * (g_float64 * float64(-1.5))) / (float64(g_uintptr) + (-g_float64))))
			{
				var v49 int = int(g_uint32)
				var v50 int16 = ((g_int16 & (g_int16 & g_int16)) ^ int16(i46))
				mix(uint64(v49))
				mix(uint64(v50))
			}
			mixs(g_string)
			mix(fb(v48))
			_ = i46
			if ((g_uint16 >= g_uint16) != false) {
				break L47
			}
		}
	}
	mix_sl_int(v45)
}

func main() {
	run("core0", core0)
	run("floats1", floats1)
	run("order2", order2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
