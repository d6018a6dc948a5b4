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

var g_float64 float64 = float64(1)

var g_int64 int64 = int64(4108835263963897170)

var g_int8 int8 = int8(56)

var g_string string = "Q界\x00Q0"

var g_uint uint = uint(4611686018427387904)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(0x9d76c3d6)

var g_uint64 uint64 = uint64(14)

var g_uint8 uint8 = uint8(156)

var g_uintptr uintptr = uintptr(0x8)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

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

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int
}

func p3(a4 uint32, a5 string, a6 string) (r7 int32) {
	if (int64(f2i(g_float64)) < (g_int64 + int64(9))) {
		switch x := len(a6); x & 7 {
		case 0:
			fallthrough
		case 6, 4:
		case 5:
		}
		if (g_bool == (a5 == "ß")) {
			var v8 []int64 = []int64{int64(240746021422629231), int64(5835648828649545965), int64(-4647469726741256286), int64(9223372036854775806), int64(13)}
			_ = v8
		} else {
			a5 = clip(a5)
		}
	} else {
		for _, i9 := range clip((sub(a6, 18, -5) + (a6 + a5))) {
			var v10 int32 = (r7 ^ (int32(len(a6)) &^ (i9 | int32(14))))
			_ = v10
			_ = i9
		}
	}
	L12:
	for _, i11 := range clip(sub((a5 + "😀ЖЖ"), (len(a5) ^ len(a5)), int(g_uint16))) {
		{
			a5 = clip((string(rune((g_uint16 << (g_uint % 70)))) + (a5 + sub(a5, len(a5), -2887510492544290209))))
		}
		var v13 []string = []string{}
		_ = v13
		_ = i11
		if (sub("\x00€", 20, len(a6)) < string(rune(g_uint16))) {
			continue L12
		}
	}
	for i14 := range 4 {
		if ((g_bool && true) == (g_float64 > float64(1e10))) {
		} else {
		}
		var v15 uint16 = (min((g_uint16 - uint16(43052)), (g_uint16 - g_uint16)) << 47)
		_ = v15
		_ = i14
	}
	if (g_float64 >= g_float64) {
		return
	}
	return ((r7 % 3) | max(r7, r7))
}

func p16(a17 int, a18 int) (r19 string) {
	a18 &= (a18 ^ ((a17 / (a17 | 1)) &^ min(a18, a18)))
	var v20 int = (((len(r19) << (g_int8 & 31)) << ((g_uint16 ^ g_uint16) % 70)) + ((a17 + -4) - int(g_uint16)))
	var v21 uint32 = g_uint32
	_ = v20
	_ = v21
	if (g_float64 < g_float64) {
		return
	}
	return clip((r19 + string(rune(g_int64))))
}

func p22(a23 uintptr) (r24 bool) {
	v25 := uint32((((g_uint32 / 8) * (g_uint32 & g_uint32)) ^ uint32(0x0)))
	v26 := &v25
	for i27 := int16(8); i27 > 0; i27 /= 2 {
		if ((r24 != r24) != r24) {
		} else {
		}
		_ = i27
		if (r24 && (r24 != true)) {
			continue
		}
	}
	var v28 map[int]int = map[int]int{int(16): 16, int(5): 15, int(6): 17, int(15): -6190216909839708187}
	_ = v25
	_ = v26
	_ = v28
	if (g_string == "\x00") {
		return
	}
	return ((g_string != g_string) && !r24)
}

func p29(a30 bool) (r31 string) {
	for i32 := range 2 {
		{
		}
		_ = i32
	}
	if !a30 {
		return
	}
	return clip((sub(r31, -2, 9223372036854775807) + string(rune(g_uint64))))
}

func core0() {
	for i33 := int16(2); i33 > 0; i33 /= 2 {
		mix_sl_uint8([]uint8{uint8(0x4), uint8(18), uint8(7), uint8(9), uint8(0x89)})
		_ = i33
		if (g_bool != true) {
			break
		}
	}
	for i34 := 0; i34 < 7; i34++ {
		v35 := S1(S1{9223372036854775807})
		mix_S1(v35)
		_ = i34
	}
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
	case map[string]int:
		return 0
	case int8, uint8:
		return 1
	case shapeifaces1:
		return 2
	case []int:
		return 3
	case func() int:
		return 4
	case int:
		return 5
	case bool:
		return 6
	case error:
		return 7
	case nil:
		return 8
	case string:
		return 9
	case *int:
		return 10
	}
	return -1
}

func valifaces1(x any) int {
	switch v := x.(type) {
	case int:
		return v + 6
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
		return v(6)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces1() {
	n := 6
	var typed *boxifaces1
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces1)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces1{6}, &boxifaces1{sqifaces1{2}, 6}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces1(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces1(v)))
		}
	}
	var s shapeifaces1 = sqifaces1{6}
	mixb(s == shapeifaces1(sqifaces1{6}))
	mixb(any(s) == any(sqifaces1{6 + 1}))
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

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 7; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	for i36 := 0; i36 < 7; i36++ {
		x++
		x &= int(f2i(float64((g_uint << (g_uint16 % 8)))))
		v37 := uintptr((min(g_uintptr, g_uintptr) ^ g_uintptr))
		mix(uint64(v37))
		_ = i36
	}
	x = (i % (i | 1))
			return ((x ^ (x % 10)) >> (((g_uint64 + g_uint64) + (g_uint64 << (g_uint64 % 8))) & 63))
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
	mix(uint64(composeclosures2(fs...)(8)))
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
	mix(uint64(fib(6)))
	a := accclosures2{8}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

type keymaps3 struct {
	a uint8
	b bool
}

func maps3() {
	m := map[uint8]uint64{}
	for i := range 3 {
		k := uint8(int((g_uint8 / 3)))
		m[k] += uint64(1)
		if i%2 == 0 {
			delete(m, uint8(0x40))
		}
	}
	v, ok := m[uint8(10)]
	mix(uint64(v))
	mixb(ok)
	mix_map_uint8_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{uint8(0x40), true}: 1}
	sk[keymaps3{uint8(10), false}]++
	sk[keymaps3{uint8(0x40), true}] += 2
	mix(uint64(sk[keymaps3{uint8(0x40), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][2] = append(nest["b"][2], "2")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][2][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = uint8(2)
	mixb(pm[1].b && pm[1].a == uint8(2))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 2 }}
	mix(uint64(fm[!ok || ok](3)))
	clear(ik)
	var nilmap map[uint8]uint64
	_, ok = nilmap[uint8(11)]
	delete(nilmap, uint8(11))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func main() {
	run("core0", core0)
	run("ifaces1", ifaces1)
	run("closures2", closures2)
	run("maps3", maps3)
	fmt.Printf("checksum %d\n", sum)
}
