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

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(1)

var g_int int = 2642428588007894815

var g_int16 int16 = int16(15)

var g_int64 int64 = int64(18)

var g_int8 int8 = int8(19)

var g_sl_uint8 []uint8 = []uint8{uint8(7)}

var g_string string = ""

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(15568)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(18103464897288775688)

var g_uint8 uint8 = uint8(0x9)

var g_uintptr uintptr = uintptr(8)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint64
}

func p3(a4 string) (r5 string) {
	if ((g_float64 - g_float64) != (g_float64 + g_float64)) {
		{
			a4 = clip(string(rune(((g_int16 >> (g_uint32 % 33)) + g_int16))))
		}
	}
	for i6 := uint32(32); i6 > 0; i6 /= 2 {
		if ((g_float64 >= float64(7)) == (a4 < a4)) {
		} else {
		}
		_ = i6
	}
	if (g_bool && g_bool) {
		return
	}
	return clip(r5)
}

func p7(a8 bool, a9 bool) (r10 string) {
	if (int(g_uint8) != (len(r10) &^ 4611686018427387903)) {
		var v11 string = clip(string([]rune(r10)))
		_ = v11
	}
	for i12 := 0; i12 < 5; i12++ {
		{
			var v13 []uint8 = []uint8{uint8(71), uint8(3), uint8(0xf6), uint8(54), uint8(0x62)}
			_ = v13
		}
		_ = i12
	}
	if a9 {
		return
	}
	return clip((string([]rune(r10)) + string(rune(g_uint))))
}

func p14(a15 int, a16 int64) (r17 int16) {
	{
		{
			a15 = (a15 - a15)
			a15++
			r17 = r17
		}
	}
	var v18 [5]uint8 = [5]uint8{uint8(0xff)}
	v19 := &v18
	v20 := float32((((g_float32 + float32(-3)) - (g_float32 - float32(1.5))) + g_float32))
	var v21 int64 = (a16 / 64)
	_ = v18
	_ = v19
	_ = v20
	_ = v21
	if (g_bool || g_bool) {
		return
	}
	return (r17 + (r17 &^ r17))
}

func core0() {
	switch x := (int(g_uint) | (g_int / 64)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		mix(uint64((((g_uint & g_uint) & (g_uint / (g_uint | 1))) / ((g_uint | (g_uint - g_uint)) | 1))))
	case "0", "z":
		for i22 := 3; i22 >= 0; i22-- {
			_ = i22
		}
	case "a":
	default:
	}
	for i23 := 0; i23 < 6; i23++ {
		switch x := i23; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			if ((g_bool && true) == (i23 <= -8)) {
			}
			mix(fb(float64(((float32(i23) + float32(g_float64)) - g_float32))))
		case "", "z":
			mixs(string(append([]byte(string(append([]byte(string(append([]byte(g_string), g_uint8))), (g_uint8 | g_uint8)))), uint8(g_uint))))
			for _, i24 := range clip(sub(string(append([]byte(g_string), g_uint8)), (i23 >> 18), (i23 << (g_int8 & 31)))) {
				_ = i24
				if !(g_bool && true) {
					break
				}
			}
		case "a":
			var v25 []uint8 = g_sl_uint8
			mix_sl_uint8(v25)
		default:
			if g_bool {
				var v26 uint32 = (max((g_uint32 & g_uint32), (g_uint32 - g_uint32)) | ((g_uint32 | uint32(0x1ba8d2f1)) * (g_uint32 / 7)))
				mix(uint64(v26))
			}
		}
		if ((g_float64 <= float64(-0.18247541408215717)) == (i23 != i23)) {
			switch x := i23; x & 7 {
			case 3:
				mix_sl_uintptr([]uintptr{uintptr(15)})
			case 7, 4:
			case 2:
			default:
			}
			for i27 := 7; i27 >= 0; i27-- {
				_ = i27
			}
		}
		_ = i23
	}
	mix_sl_int([]int{})
	mix(fb(float64(g_float32)))
	if !(g_int8 > g_int8) {
		v28 := float64(float64((g_float32 / (g_float32 + float32(16777217)))))
		var v29 S1 = S1{}
		mix(fb(v28))
		mix_S1(v29)
	} else {
	}
	{
		L31:
		for i30 := 0; i30 < 7; i30++ {
			{
				v32 := uint8(((uint8(g_int8) - (g_uint8 - uint8(85))) % 3))
				mix(uint64(v32))
			}
			_ = i30
			if ((g_int64 - g_int64) != (g_int64 >> (g_int64 & 63))) {
				continue L31
			}
		}
	}
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
	i, j := 1, 6
	i, a[i] = tr(1, j), tr(2, 6)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 6)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 6))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 6) > 3
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
	f(tr)(tr(35, 6))
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

var (
	ainits2       = cinits2 + binits2 + 4
	binits2       = finits2(2)
	cinits2, dinits2  = pairinits2()
	_         = finits2(3)
	einits2       = func() int { loginits2 += "e"; return dinits2 * ainits2 }()
	loginits2     = "log"
	ginits2 [3]int
	hinits2       = map[string]int{"a": ainits2, "e": einits2}
)

func finits2(n int) int {
	loginits2 += string(rune('0' + n))
	return n * cinits2
}

func pairinits2() (int, int) {
	loginits2 += "p"
	return 4, 4 + 1
}

func init() { ginits2[0] = ainits2; loginits2 += "i" }
func init() { ginits2[1] = len(loginits2); loginits2 += "j" }

func inits2() {
	for _, x := range []int{ainits2, binits2, cinits2, dinits2, einits2, ginits2[0], ginits2[1], hinits2["a"], hinits2["e"]} {
		mix(uint64(x))
	}
	says("inits2", loginits2)
}

const (
	aconsts3 = iota * 5
	bconsts3
	_
	cconsts3 = 1 << (iota + 4)
	dconsts3
	econsts3, fconsts3 = iota, "s5"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 85
const (
	thirdconsts3          = 28.0 / 3
	rconsts3              = 'a' + iota*4
	tconsts3    int64        = 113
	maskconsts3           = ^uint32(0) >> 4
	big2consts3           = bigconsts3 >> (85 - 4) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 3)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("inits2", inits2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
