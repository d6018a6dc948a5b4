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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = false

var g_float32 float32 = float32(-3)

var g_float64 float64 = float64(0.1)

var g_int int = 5

var g_int16 int16 = int16(-32767)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(127)

var g_string string = "Q"

var g_uint uint = uint(0x1)

var g_uint16 uint16 = uint16(11)

var g_uint32 uint32 = uint32(11)

var g_uint64 uint64 = uint64(0x4000000000000000)

var g_uint8 uint8 = uint8(16)

var g_uintptr uintptr = uintptr(17002195011303706026)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__3_int(x.f3)
	mix__2_int(x.f4)
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

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int32
	f3 [3]int
	f4 [2]int
}

type S5 struct {
	f6 bool
	f7 [1]int
	f8 uint64
	f9 [2]int
}

func p10(a11 bool) (r12 string) {
	if (a11 && (len(r12) > len(r12))) {
		var v13 []int = []int{19, 4611686018427387903, 4611686018427387904}
		_ = v13
	}
	v14 := ([]uint8)([]uint8{uint8(0x0), uint8(15), uint8(16)})
	{
		v15 := float64(float64(0.5403280943225874))
		if (a11 && (r12 > "")) {
			v15 = (float64((^g_int8)) - ((v15 / v15) * float64(g_int16)))
		} else {
			v16 := uint8(at_uint8(v14, 0))
			_ = v16
		}
		_ = v15
	}
	var v17 string = clip(r12)
	_ = v14
	_ = v17
	if !a11 {
		return
	}
	return clip(r12)
}

func p18(a19 uint64) (r20 int32) {
	var v21 float64 = float64(((^g_uint32) & uint32(g_uintptr)))
	if (int(g_uint16) != (g_int >> 40)) {
		r20 &= (((r20 | r20) << 30) << 45)
		v22 := ([]uint8)([]uint8{uint8(31), uint8(0x13), uint8(0xc), uint8(0)})
		v23 := &v22
		if ((g_bool != g_bool) != !g_bool) {
			a19 = max(a19, uint64(min(a19, uint64(16765661375013058725))))
			v22 = v22
		} else {
		}
		_ = v22
		_ = v23
	} else {
		var v24 uint8 = uint8(g_uint16)
		_ = v24
	}
	_ = v21
	if (g_uint32 != g_uint32) {
		return
	}
	return int32(g_uint32)
}

func p25(a26 bool, a27 int, a28 string) (r29 string) {
	a27 = (((a27 >> (g_uint % 70)) + (len(r29) % 100)) << (int64(g_int32) & 31))
	for i30 := 7; i30 >= 0; i30-- {
		a27 = (len(r29) | ((len(a28) &^ len(r29)) % 10))
		for i31 := 1; i31 >= 0; i31-- {
			a27 = (((i30 << (g_uint64 & 31)) | (len(r29) % (len(r29) | 1))) & (^len(r29)))
			a27 ^= (len(r29) * (i31 * (i30 - len(r29))))
			_ = i31
		}
		v32 := float64(float64(g_uint16))
		_ = v32
		_ = i30
	}
	v33 := uintptr(g_uintptr)
	_ = v33
	if true {
		return
	}
	return clip(string([]rune(string(append([]byte(r29), g_uint8)))))
}

func core0() {
	var v34 string = clip(p25(g_bool, ((g_int ^ g_int) % (g_int | 1)), g_string))
	if (v34 <= (v34 + "😀éé")) {
		switch x := len(v34); []string{"a", "z", "", "é"}[x&3] {
		case "":
			{
				var v35 float32 = (((g_float32 - g_float32) + (g_float32 - g_float32)) * float32(int32(g_int32)))
				v36 := uintptr((g_uintptr + (g_uintptr * uintptr(g_int16))))
				v37 := int8((((g_int8 & g_int8) ^ (g_int8 + g_int8)) ^ int8(63)))
				mix(fb(float64(v35)))
				mix(uint64(v36))
				mix(uint64(v37))
			}
		case "z", "0":
			for i38 := range 3 {
				v39 := int(i38)
				v34 = clip((string(rune((g_uintptr * g_uintptr))) + (v34 + v34)))
				mix(uint64(v39))
				_ = i38
			}
			v34 = clip((v34 + string([]rune(sub(v34, len(v34), len(v34))))))
		case "a":
		}
		mix_S1(S1{int32(1073741824), [3]int{}, [2]int{9223372036854775807, 4611686018427387904}})
	}
	for i40 := range 1 {
		for i41 := 0; i41 < 6; i41++ {
			if g_bool {
				v34 = clip("\x00")
			} else {
			}
			v42 := float64(((float64(g_float32) * (g_float64 - float64(1e-300))) + ((-g_float64) + (g_float64 - float64(7)))))
			mix(fb(v42))
			_ = i41
			if (len(v34) == int(g_int16)) {
				break
			}
		}
		mixs(string(rune(uint(g_uintptr))))
		_ = i40
		if (v34 != p10(true)) {
			continue
		}
	}
	var v43 bool = ((v34 != string(append([]byte(v34), g_uint8))) == (len(v34) >= (len(v34) + len(v34))))
	mixs(v34)
	mixb(v43)
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
	for i := 0; i < 3; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	x -= i
	if (g_string != p10(true)) {
		v44 := float32(float32(float64((g_uint16 ^ uint16(6)))))
		mix(fb(float64(v44)))
	}
			return (i * (x &^ (i % 64)))
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
	mix(uint64(composeclosures1(fs...)(8)))
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
	mix(uint64(fib(8)))
	a := accclosures1{8}
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
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func ints2() {
	for i, x := range []int8{66, -1, 127, 4, 7} {
		for _, n := range []uint32{0, 1, 7, 70} {
			mix(uint64(x << n))
			mix(uint64(x >> n))
			mix(uint64(int64(x) >> (n & 7)))
		}
		y := max(((x + x) >> (min(g_uint8, uint8(1)) & 7)), (int8(g_uint64) - (x | x)))
		mix(uint64(x*y - (x << 14)))
		if y != 0 {
			mix(uint64(x / y))
			mix(uint64(x % y))
			x /= y
		}
		x ^= int8(2)
		x &^= y
		x++
		mix(uint64(int64(x)) + uint64(i))
		mixb(x < y)
	}
	say("ints2", int64(sum>>40))
}

func gotos3() {
	i, n := 0, 7
loop:
	if i >= 5 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 7
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
			case c*r == 7:
				continue rows
			case c+r > 5+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	c, r = int(uintptr((g_int64 & int64(-7)))), (r + int(g_uintptr))
	v45 := uintptr(((uintptr(g_int32) & (g_uintptr &^ g_uintptr)) << ((g_int64 + int64(4611686018427387903)) & 31)))
	v46 := &v45
	mix(uint64(v45))
	mix_p_uintptr(v46)
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
	run("closures1", closures1)
	run("ints2", ints2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
