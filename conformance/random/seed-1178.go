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

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0)

var g_int int = -6

var g_int16 int16 = int16(-0x5)

var g_int32 int32 = int32(-1)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-23)

var g_string string = "Ж\"a"

var g_uint uint = uint(9223372036854775807)

var g_uint16 uint16 = uint16(60173)

var g_uint32 uint32 = uint32(3720415378)

var g_uint64 uint64 = uint64(0)

var g_uint8 uint8 = uint8(0)

var g_uintptr uintptr = uintptr(0)

func mix_map_int16_string(x map[int16]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
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

type S1 struct {
	f2 [3]int
}

func p3(a4 string, a5 bool) (r6 bool) {
	var v7 [2]uintptr = [2]uintptr{}
	for i8 := uint8(4); i8 > 0; i8 /= 2 {
		for i9 := 5; i9 >= 0; i9-- {
			_ = i9
		}
		_ = i8
	}
	var v10 S1 = S1{f2: [3]int{-9223372036854775808, 4, -4054103197942423538}}
	_ = v7
	_ = v10
	if false {
		return
	}
	return ((g_float64 + float64(0.1)) == float64(g_int32))
}

func p11(a12 int) (r13 bool) {
	switch x := a12; []string{"a", "z", "", "é"}[x&3] {
	case "z":
		a12 = a12
	case "a", "0":
		a12 = a12
		r13 = (int(g_int16) > (a12 << 56))
	case "":
		if (a12 == a12) {
			a12 -= (int((-g_int16)) | (a12 &^ int(f2i(g_float64))))
		}
		for i14 := 0; i14 < 7; i14++ {
			a12 -= (a12 & ((i14 & a12) % 7))
			_ = i14
			if r13 {
				continue
			}
		}
	default:
		v15 := ([]int)([]int{7, -3683714605614344957, 10, -5487336602547786713})
		_ = v15
	}
	if r13 {
		var v16 string = clip(string([]rune(string(append([]byte(string([]rune(g_string))), (g_uint8 - uint8(12)))))))
		a12 = ((len(v16) * int(f2i(g_float64))) / 8)
		_ = v16
	}
	v17 := uint64(g_uint64)
	_ = v17
	if (r13 && r13) {
		return
	}
	return !r13
}

func p18(a19 bool, a20 uint32) (r21 string) {
	v22 := uint(g_uint)
	_ = v22
	if !a19 {
		return
	}
	return clip((string([]rune(r21)) + "Ж世"))
}

func p23(a24 uint, a25 bool, a26 uint32) (r27 uint) {
	v28 := float32(float32(0))
	a25 = (a25 || false)
	var v29 map[uint8]int = map[uint8]int{uint8(8): -4, uint8(22): -5308274639519741311}
	_ = v28
	_ = v29
	if (g_string < "界😀") {
		return
	}
	return (a24 << (max(g_uint64, uint64(18446744073709551614)) % 33))
}

func p30(a31 string) (r32 string) {
	for i33 := range 4 {
		for i34 := 0; i34 < 7; i34++ {
			_ = i34
		}
		var v35 int = int((uint16(g_uint32) >> (uint32(g_int8) % 8)))
		_ = v35
		_ = i33
	}
	v36 := float32((((g_float32 - g_float32) / (g_float32 / g_float32)) / (-(g_float32 + g_float32))))
	_ = v36
	if (g_float64 > g_float64) {
		return
	}
	return clip(string(rune(max(g_uint32, g_uint32))))
}

func core0() {
	mixb((((g_int >> (g_int64 & 63)) > g_int) == ((-g_int) > int(g_uint16))))
	for i37 := range 3 {
		for i38 := 0; i38 < 2; i38++ {
			{
			}
			if (g_int64 >= (g_int64 | g_int64)) {
				v39 := ([]uint8)([]uint8{uint8(64), uint8(150), uint8(0x8f), uint8(255), uint8(0x40)})
				mix_sl_uint8(v39)
			} else {
			}
			L41:
			for i40 := 3; i40 >= 0; i40-- {
				_ = i40
				if ((i38 << (g_uint & 63)) >= (i40 / (i38 | 1))) {
					continue L41
				}
			}
			_ = i38
		}
		_ = i37
		if !!g_bool {
			break
		}
	}
	v42 := int32(int32(((g_int32 & g_int32) >> (uint32(g_int16) % 33))))
	v43 := ([]int)([]int{3, -250774681948725758, 4611686018427387904, 12})
	mix(uint64(v42))
	mix_sl_int(v43)
}

type accclosures1 struct{ n int }

func (a *accclosures1) add(k int) int { a.n += k; return a.n }
func (a accclosures1) get(k int) int  { return a.n * k }

func composeclosures1(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures1() {
	var fs []func(int) int
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	i, x = int(f2i(float64((g_int32 >> 24)))), ((x >> (g_uint64 % 8)) * int(g_uintptr))
	v44 := uint16((((g_uint16 >> (g_uint16 % 33)) ^ (g_uint16 % 100)) % 64))
	mix(uint64(v44))
			return min(x, (x * int(g_uint)))
		})
		if i%3 == 2 {
			i++
		}
	}
	for j, s := range []string{"a", "bc", "def"} {
		fs = append(fs, func(x int) int { s += "!"; j += len(s); return x + j })
	}
	for round := range 2 {
		for _, f := range fs {
			mix(uint64(f(round)))
		}
	}
	mix(uint64(composeclosures1(fs...)(6)))
	count := 0
	inc := func() int { count++; return count }
	get := func() int { return count * 10 }
	x := inc()
	y := get()
	mix(uint64(x + y))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			count++
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	mix(uint64(fib(4)))
	a := accclosures1{6}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures1).add(&a, 1)))
	mix(uint64(accclosures1.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 6) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 6
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

type keymaps2 struct {
	a int16
	b bool
}

func maps2() {
	m := map[int16]string{}
	for i := range 5 {
		k := int16(int(f2i((g_float64 + g_float64))))
		m[k] += "Ж \x00"
		if i%3 == 0 {
			delete(m, int16(5))
		}
	}
	v, ok := m[int16(-0xd)]
	mixs(v)
	mixb(ok)
	mix_map_int16_string(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{int16(5), true}: 1}
	sk[keymaps2{int16(-0xd), false}]++
	sk[keymaps2{int16(5), true}] += 3
	mix(uint64(sk[keymaps2{int16(5), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = int16(1)
	mixb(pm[1].b && pm[1].a == int16(1))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](5)))
	clear(ik)
	var nilmap map[int16]string
	_, ok = nilmap[int16(-32768)]
	delete(nilmap, int16(-32768))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type ordorder3 struct {
	a, b int
	s    []int
}

func (o *ordorder3) f(id int) *ordorder3 { tr(id, o.a); return o }
func twoorder3(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder3(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order3() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 5, 5
	i, a[i] = tr(1, j), tr(2, 9)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder3(20)
	m[tr(9, 1)] += tr(10, 9)
	x, y := argsorder3(twoorder3(30)), argsorder3(tr(11, 1), tr(12, 2), tr(13, 9))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 9) > 3
	o := &ordorder3{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
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
	f(tr)(tr(35, 9))
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

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("maps2", maps2)
	run("order3", order3)
	fmt.Printf("checksum %d\n", sum)
}
