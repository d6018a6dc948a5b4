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

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-354.82365123314037)

var g_int int = -8135738802642651729

var g_int16 int16 = int16(2664)

var g_int32 int32 = int32(1)

var g_int64 int64 = int64(-2)

var g_int8 int8 = int8(1)

var g_string string = "\t\x00é\n界"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(16384)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(127)

var g_uintptr uintptr = uintptr(18446744073709551614)

func mix_map_uint8_uint64(x map[uint8]uint64) {
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

type S1 struct {
	f2 bool
}

type S3 struct {
	f4 bool
	f5 string
}

func p6(a7 int8) (r8 bool) {
	v9 := float32(((g_float32 - float32(g_uint)) + (-(g_float32 / g_float32))))
	var v10 uint64 = (g_uint64 | min(max(g_uint64, uint64(0x4)), min(g_uint64, g_uint64)))
	_ = v9
	_ = v10
	if (g_uint32 > uint32(0x1)) {
		return
	}
	return ((g_int > -6) && (g_string >= g_string))
}

func p11(a12 string) (r13 string) {
	if g_bool {
		L15:
		for i14 := uint32(64); i14 > 0; i14 /= 2 {
			v16 := int32((^(min(g_int32, int32(588069236)) >> (int64(f2i(g_float64)) & 31))))
			v17 := (map[uint8]string)(map[uint8]string{})
			_ = v16
			_ = v17
			_ = i14
			if !(g_bool && g_bool) {
				continue L15
			}
		}
		if ((g_uint32 == g_uint32) || (len(r13) != 2900368043895301414)) {
		}
	}
	if g_bool {
		var v18 string = clip(sub((r13 + (r13 + a12)), int((g_int16 - g_int16)), (int(f2i(g_float64)) % (int(g_int16) | 1))))
		for i19 := 0; i19 < 5; i19++ {
			_ = i19
		}
		if !(g_uint32 != uint32(1073741824)) {
			var v20 [1]uint8 = [1]uint8{}
			v21 := int8((((g_int8 | g_int8) % 7) % 3))
			_ = v20
			_ = v21
		} else {
		}
		_ = v18
	} else {
		if (!g_bool && (g_float64 >= g_float64)) {
			var v22 string = clip(string(rune(int8((g_uint | g_uint)))))
			r13 = clip(string(append([]byte(a12), (g_uint8 | (g_uint8 - g_uint8)))))
			v23 := string(clip(sub((v22 + sub(v22, len(v22), len(v22))), ((len(a12) % (len(a12) | 1)) - (+len(v22))), (int(f2i(g_float64)) - (len(a12) % (len(v22) | 1))))))
			_ = v22
			_ = v23
		}
	}
	if !g_bool {
		return
	}
	return clip(string([]rune((r13 + a12))))
}

func core0() {
	if (g_float64 >= (g_float64 - g_float64)) {
		switch x := int(f2i((g_float64 / float64(-200.19968728110405)))); uint8(x>>3) & 7 {
		case 2:
			if ((g_bool != g_bool) != (g_string == g_string)) {
			}
			fallthrough
		case 4, 3:
			if g_bool {
				v24 := int64(((int64(g_uint8) | (g_int64 + g_int64)) + ((g_int64 % (g_int64 | 1)) - (g_int64 &^ g_int64))))
				mix(uint64(v24))
			}
			for i25 := range 4 {
				_ = i25
			}
			fallthrough
		case 5:
			v26 := (map[uint8]uint64)(map[uint8]uint64{uint8(24): uint64(0), uint8(6): uint64(0)})
			mix_map_uint8_uint64(v26)
		default:
			for i27 := uint32(64); i27 > 0; i27 /= 2 {
				v28 := uint8(sat(((g_string + "") + g_string), (g_int >> ((g_uint % 64) % 8))))
				mix(uint64(v28))
				_ = i27
			}
		}
	}
	for i29 := uint8(2); i29 > 0; i29 /= 2 {
		v30 := int32((((g_int32 % 2) | g_int32) | int32(int32(g_int))))
		mix(uint64(v30))
		_ = i29
	}
	var v31 string = clip(string(rune(min((g_int8 >> 33), (g_int8 &^ g_int8)))))
	mixs(v31)
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 2, 1
	i, a[i] = tr(1, j), tr(2, 5)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 5)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 5))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 5) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 5))
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

func gotos2() {
	i, n := 0, 8
loop:
	if i >= 3 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 8
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
	for r := range 3 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 8:
				continue rows
			case c+r > 3+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	for _, i32 := range clip(string(rune((c + r)))) {
		c = int(g_uint32)
		r &^= (r / (r | 1))
		_ = i32
	}
	L34:
	for i33 := 0; i33 < 7; i33++ {
		var v35 string = clip(string(rune(((g_uint + g_uint) >> (g_uint64 & 63)))))
		r += 4375710220112327772
		r = int(((g_uint32 / (g_uint32 | 1)) / (min(g_uint32, uint32(2147483647)) | 1)))
		mixs(v35)
		_ = i33
		if ((g_string > g_string) == (g_bool != false)) {
			continue L34
		}
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

type strstrings3 string

func (s strstrings3) rev() (r strstrings3) {
	for _, c := range s {
		r = strstrings3(c) + r
	}
	return
}

func strings3() {
	s := "\"_" + "\xff\xc3(" + " "
	for i, r := range s {
		mix(uint64(i)<<32 | uint64(r))
	}
	b := []byte(s)
	b[3%len(b)] ^= 68
	rs := []rune(string(b))
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	t := string(rs)
	mixs(t)
	mixb(t < s)
	mixb(s[1:] == string(b)[1:])
	mixs(string(strstrings3(s).rev()))
	mixs(sub(t, 3, 68) + string(rune(233)))
	c := append([]byte("x"), t[:len(t)/2]...)
	n := copy(c[1:], "xyz")
	mix(uint64(n + len(c)))
	mixs(string(c))
	switch {
	case t > "m":
		mixs(`raw\n` + "xyz")
	case s == t, len(t) > 3:
		mix(3)
	}
	m := map[string]int{t: 1, s: 2}
	m[string(b)] += 3
	mix(uint64(m[string(b)]*100 + m[t]*10 + len(m)))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("gotos2", gotos2)
	run("strings3", strings3)
	fmt.Printf("checksum %d\n", sum)
}
