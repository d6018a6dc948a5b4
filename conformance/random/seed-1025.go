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

var g_bool bool = false

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 10

var g_int16 int16 = int16(-27194)

var g_int32 int32 = int32(0x3)

var g_int64 int64 = int64(0x2f323fd5f885f769)

var g_int8 int8 = int8(110)

var g_uint uint = uint(15366518768498408169)

var g_uint16 uint16 = uint16(0x13)

var g_uint32 uint32 = uint32(2038369603)

var g_uint64 uint64 = uint64(7)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(16422177459581716973)

func mix_S9(x S9) {
	mixb(x.f10)
	mixs(x.f11)
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 uint16
	f3 bool
	f4 string
}

type S5 struct {
	f6 string
	f7 bool
	f8 [3]int
}

type S9 struct {
	f10 bool
	f11 string
}

func p12(a13 bool) (r14 int64) {
	{
		var v15 float32 = (((-g_float32) * float32(g_uint32)) - float32((g_int8 & g_int8)))
		v16 := &v15
		_ = v15
		_ = v16
	}
	if (g_int32 < g_int32) {
		return
	}
	return ((r14 << (g_uint % 8)) >> (min(g_int32, int32(2147483646)) & 7))
}

func p17(a18 int) (r19 int64) {
	if (int8(g_int16) >= int8(r19)) {
		a18 = a18
	} else {
		a18 -= (a18 ^ (a18 >> (g_uint % 70)))
	}
	for i20 := 3; i20 >= 0; i20-- {
		{
			a18 = (i20 ^ ((i20 + i20) >> ((g_uint8 * g_uint8) & 31)))
			v21 := float64((((g_float64 + g_float64) + g_float64) + ((g_float64 / float64(1e-300)) / float64(g_float32))))
			a18 = int(min(g_int16, (g_int16 << 28)))
			_ = v21
		}
		_ = i20
	}
	if !g_bool {
		return
	}
	return (min(r19, r19) * p12(true))
}

func p22(a23 int32) (r24 int64) {
	v25 := float64((g_float64 / float64((g_uint + uint(9)))))
	v26 := ([]string)([]string{"\"Ж_", "0", "€"})
	_ = v25
	_ = v26
	if (g_uint8 != g_uint8) {
		return
	}
	return (r24 * (r24 - r24))
}

func core0() {
	var v27 int = int(uint((g_uint / 7)))
	v27 = int(g_uint64)
	var v28 [5]int = [5]int{8428234605660273079}
	for i29 := 0; i29 < 1; i29++ {
		v28[4]--
		_ = i29
	}
	var v30 float32 = (-float32(uintptr(g_uint64)))
	mix(uint64(v27))
	mix__5_int(v28)
	mix(fb(float64(v30)))
}

type gridarrays1 [5][3]int64

func bumparrays1(a gridarrays1, p *gridarrays1) int64 {
	a[0][1] += 3
	p[2][2] -= 3
	return a[0][1] ^ p[2][2]
}

func arrays1() {
	var a gridarrays1
	a[2][2] = int64(17)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]int64{2: int64(5), int64(0x2cae7d9c370c688f)}
	for i, x := range lit {
		lit[len(lit)-1] = 3
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
	m := map[[2]int]string{{1, 2}: "x", {2, 3}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{2, 3}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

const (
	aconsts2 = iota * 9
	bconsts2
	_
	cconsts2 = 1 << (iota + 6)
	dconsts2
	econsts2, fconsts2 = iota, "s9"
	gconsts2, hconsts2
)

const bigconsts2 = 1 << 125
const (
	thirdconsts2          = 48.0 / 10
	rconsts2              = 'a' + iota*6
	tconsts2    int64        = 32
	maskconsts2           = ^uint32(0) >> 6
	big2consts2           = bigconsts2 >> (125 - 6) * 3
	strconsts2            = "con" + fconsts2
)

func consts2() {
	var x8 int8 = int8(cconsts2 & 0x3f)
	mix(uint64(aconsts2 + bconsts2*3 + cconsts2 + dconsts2 + econsts2 + gconsts2))
	mixs(fconsts2 + hconsts2 + strconsts2)
	mix(uint64(big2consts2))
	mix(uint64(int(thirdconsts2 * 10)))
	mix(uint64(rconsts2))
	mix(uint64(tconsts2) * uint64(x8))
	mix(uint64(maskconsts2))
	mix(uint64(len(strconsts2)) << (1 + len(fconsts2)))
	var arr [len(strconsts2) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts2)+1]))
	says("consts2", strconsts2)
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 2; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	for i31 := 0; i31 < 6; i31++ {
		i--
		var v32 S9 = S9{f10: true, f11: "_z界\t"}
		mix_S9(v32)
		_ = i31
		if (!g_bool && (g_float64 <= float64(1))) {
			break
		}
	}
	var v33 int64 = p12((x <= int(f2i(g_float64))))
	mix(uint64(v33))
			return (i % (x | 1))
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
	mix(uint64(composeclosures3(fs...)(6)))
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
	mix(uint64(fib(5)))
	a := accclosures3{6}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
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
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("consts2", consts2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
