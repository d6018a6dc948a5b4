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

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 1528359631731500544

var g_int16 int16 = int16(-24761)

var g_int32 int32 = int32(-0x183208fa)

var g_int64 int64 = int64(84664660619257547)

var g_int8 int8 = int8(-9)

var g_sl_int []int = []int{-9223372036854775807}

var g_string string = "😀_ßa界"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(13)

var g_uint32 uint32 = uint32(9)

var g_uint64 uint64 = uint64(0x7fffffffffffffff)

var g_uint8 uint8 = uint8(106)

var g_uintptr uintptr = uintptr(0)

func mix_S5(x S5) {
	mix__2_int(x.f6)
	mixs(x.f7)
	mix(uint64(x.f8))
	mixs(x.f9)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_map_string_string(x map[string]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mixs(k)
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p_S5(x *S5) {
	if x != nil {
		mix_S5((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 bool
	f3 string
	f4 string
}

type S5 struct {
	f6 [2]int
	f7 string
	f8 uintptr
	f9 string
}

func p10(a11 bool, a12 int) (r13 int16) {
	{
		a12 *= (a12 | int(g_uintptr))
		if (int(r13) > (a12 & 4611686018427387904)) {
			a12 = int((uint(g_int8) ^ uint(g_int32)))
			a12 -= ((a12 / 2) &^ (a12 << ((g_uint - uint(0x2)) & 31)))
			a12 = (a12 % 10)
		}
		a12 = int((g_uint64 &^ (g_uint64 << (g_uint % 33))))
	}
	if !a11 {
		if a11 {
			v14 := uint64(((g_uint64 * (g_uint64 * g_uint64)) / 2))
			a12 |= int(f2i(float64((g_uint32 - uint32(6)))))
			_ = v14
		} else {
			a12 = (a12 + int(g_uint))
			a12 *= ((a12 % (a12 | 1)) / (a12 | 1))
		}
	} else {
		for i15 := 0; i15 < 4; i15++ {
			a11 = (g_float64 == float64((a12 - a12)))
			_ = i15
		}
		a12 = (min(int(g_int64), (a12 ^ -3)) &^ ((a12 >> (g_uintptr & 63)) & int(g_int8)))
	}
	if (int(r13) != a12) {
		a12 &^= ((a12 % 10) ^ int((g_int32 & int32(18))))
		if ((-g_float64) >= (g_float64 / float64(1e-300))) {
			r13 = int16(g_uint32)
			v16 := int32(int32(15))
			a12 = int(((g_uint << (g_uint64 & 7)) | g_uint))
			_ = v16
		}
		a12 = int(a12)
	} else {
		v17 := ([]uint8)([]uint8{uint8(0xd)})
		_ = v17
	}
	if (a12 < -6961552012832169333) {
		return
	}
	return int16(r13)
}

func p18(a19 uint, a20 bool, a21 bool) (r22 string) {
	v23 := string(clip(sub(sub("", (len(r22) | len(r22)), (len(r22) / (len(r22) | 1))), ((+len(r22)) << ((g_uint8 &^ g_uint8) % 70)), int(f2i(float64(g_float32))))))
	for i24 := 0; i24 < 5; i24++ {
		var v25 string = clip(sub((v23 + sub(r22, len(v23), -1)), int(int8(g_uintptr)), int((-a19))))
		var v26 uint = a19
		v27 := &v26
		_ = v25
		_ = v26
		_ = v27
		_ = i24
	}
	_ = v23
	if (a20 || a21) {
		return
	}
	return clip(string(rune((g_int16 ^ int16(-19278)))))
}

func p28(a29 bool, a30 string, a31 string) (r32 bool) {
	if !r32 {
		a29, r32 = (int((g_uint | g_uint)) != int(uint(len(a31)))), (a31 == string(append([]byte(a31), uint8(64))))
		if !(len(a31) < -1498050149427650982) {
		} else {
		}
		for _, i33 := range clip(p18(g_uint, !a29, (r32 && a29))) {
			v34 := float32(float32(((g_uintptr - g_uintptr) % (g_uintptr | 1))))
			_ = v34
			_ = i33
		}
	}
	if !r32 {
	}
	if (a29 || (a29 || r32)) {
		var v35 []int = g_sl_int
		if (a29 == (g_uint8 <= uint8(10))) {
			r32, a29 = a29, true
		}
		_ = v35
	}
	if !a29 {
		return
	}
	return (len(a31) == (len(a30) + len(a31)))
}

func p36(a37 uint64, a38 string) (r39 string) {
	v40 := uint64((a37 << 12))
	switch x := int((g_uint % 10)); x & 7 {
	case 7:
		v41 := float32(((float32(g_int16) / (g_float32 * g_float32)) - float32(g_int64)))
		_ = v41
	case 6, 0:
		switch x := len(r39); uint8(x>>3) & 7 {
		case 6:
			a38 = clip(string([]rune(r39)))
		case 7, 5:
		case 0:
		}
	case 1:
		if g_bool {
		} else {
			var v42 float32 = ((float32(g_int64) * float32(g_float64)) * (float32(g_int32) * (g_float32 * float32(16777217))))
			v43 := &v42
			var v44 string = clip(sub(p18((g_uint | uint(0)), !g_bool, (g_bool || true)), (^len(r39)), ((len(r39) - len(a38)) / ((len(r39) / (len(r39) | 1)) | 1))))
			v45 := &v44
			_ = v42
			_ = v43
			_ = v44
			_ = v45
		}
	}
	v46 := uint(g_uint)
	_ = v40
	_ = v46
	if (g_bool == true) {
		return
	}
	return clip(sub(string([]rune(r39)), (len(a38) | len(a38)), (len(a38) % (len(a38) | 1))))
}

func core0() {
	switch x := ((g_int | g_int) << 14); []string{"a", "z", "", "é"}[x&3] {
	case "0":
		fallthrough
	case "", "é":
		var v47 string = clip(string(append([]byte(string(append([]byte(p18(g_uint, g_bool, g_bool)), (g_uint8 >> (g_uint32 % 8))))), g_uint8)))
		var v48 int16 = int16(min(int8(g_uint64), int8(-1)))
		mixs(v47)
		mix(uint64(v48))
	case "z":
		if (g_uint32 < (g_uint32 % (g_uint32 | 1))) {
		} else {
			for i49 := range 5 {
				_ = i49
			}
		}
	}
	v50 := uint16(max(((+g_uint16) + (g_uint16 % (g_uint16 | 1))), (g_uint16 &^ uint16(g_int8))))
	for i51 := range 3 {
		switch x := ((i51 >> (g_uint8 & 31)) - (i51 & i51)); uint8(x>>3) & 7 {
		case 7:
			if (string(rune(g_uintptr)) <= string(append([]byte(g_string), uint8(89)))) {
				var v52 uint16 = (v50 / (v50 | 1))
				mix(uint64(v52))
			}
			if g_bool {
				var v53 int8 = (+(g_int8 % (g_int8 | 1)))
				mix(uint64(v53))
			} else {
			}
			fallthrough
		case 4, 3:
			for i54 := 0; i54 < 4; i54++ {
				v55 := ([]uint8)([]uint8{uint8(254), uint8(0)})
				v50 = (v50 << (g_uint64 % 33))
				mix_sl_uint8(v55)
				_ = i54
			}
			L57:
			for i56 := 2; i56 >= 0; i56-- {
				v58 := (map[string]string)(map[string]string{"€_a\n界": "a世Q\x00ß", "": "\néz", "\t": ""})
				mix_map_string_string(v58)
				_ = i56
				if (!g_bool == g_bool) {
					continue L57
				}
			}
			fallthrough
		case 0:
			for i59 := 1; i59 >= 0; i59-- {
				v60 := int32(((int32(g_int8) / ((g_int32 / 2) | 1)) / 3))
				mix(uint64(v60))
				_ = i59
			}
		}
		_ = i51
		if ((g_string <= g_string) == (g_uint32 > uint32(0x11))) {
			break
		}
	}
	mix(uint64(v50))
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
			i += 5
	if g_bool {
		i, x = ((-(x &^ x)) << (max((^g_uint), uint(g_int8)) & 7)), (i & (i &^ -2381809721736901837))
		i = (i * ((x & i) / 7))
	}
	x, i = i, (x &^ x)
			return int(((g_int16 >> (g_int64 & 63)) * (g_int16 >> (g_uint64 & 31))))
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
	mix(uint64(composeclosures1(fs...)(5)))
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
	mix(uint64(fib(9)))
	a := accclosures1{5}
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
	mix(uint64(table["sum"](1, 2, 5) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 5
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures1", int64(count))
}

func complexes2() {
	a, b := complex(4, 6), complex(float64(-2), 0.5)
	for i := range 9 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 4 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

type seqiters3[T any] func(yield func(T) bool)

func uptoiters3(n int) seqiters3[int] {
	return func(yield func(int) bool) {
		defer tr(900, n)
		for i := range n {
			if !yield(i) {
				tr(901, i)
				return
			}
		}
	}
}

func filteriters3[T any](s seqiters3[T], keep func(T) bool) seqiters3[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters3(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*1, string(r)) {
				break
			}
		}
	}
}

func finditers3(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters3(n) {
		defer tr(903, x)
		if x == want {
			return x * 2, true
		}
		if x%5 == 4 {
			continue
		}
		res += x
	}
	return
}

func iters3() {
	fs := []func() int{}
outer:
	for a := range filteriters3(uptoiters3(8), func(i int) bool { return i%2 != 1 }) {
		for b := range uptoiters3(a + 1) {
			switch {
			case b == 1:
				continue outer
			case a*b > 6:
				break outer
			}
	for i61 := uint32(128); i61 > 0; i61 /= 2 {
		b, a = (a / ((b | int(g_uintptr)) | 1)), (a + int(g_int16))
		a &= 3858418686205162052
		_ = i61
	}
	b = (a + (int(b) + (^b)))
	b = ((max(a, b) &^ (a &^ b)) % 2)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters3("ß世\"😀😀€") {
		mixs(s)
		if i > 6 {
			break
		}
	}
	for range uptoiters3(3) {
		sum++
	}
	r, ok := finditers3(8, 1)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters3(9) {
			if x == 2 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(1) && yield(2) } {
		x *= 50
		mix(uint64(x))
	}
}

func core4() {
	v62 := (map[int]string)(map[int]string{})
	var v63 S5 = S5{[2]int{15}, "_", uintptr(0), "0é"}
	v64 := &v63
	mix_map_int_string(v62)
	mix_S5(v63)
	mix_p_S5(v64)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("complexes2", complexes2)
	run("iters3", iters3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
