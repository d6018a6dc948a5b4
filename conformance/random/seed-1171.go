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

func try(name string, f func()) {
	defer func() {
		r := recover()
		says("try "+name, text(r))
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			mix(17)
		}
	}()
	f()
	mix(19)
}

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_bool bool = true

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(7)

var g_int int = 9

var g_int16 int16 = int16(32767)

var g_int32 int32 = int32(-980496638)

var g_int64 int64 = int64(-8241897908835144743)

var g_int8 int8 = int8(7)

var g_sl_uint8 []uint8 = []uint8{uint8(0x9), uint8(12), uint8(9), uint8(244), uint8(8)}

var g_string string = "界_ß\t"

var g_uint uint = uint(5959531064556290385)

var g_uint16 uint16 = uint16(3)

var g_uint32 uint32 = uint32(19)

var g_uint64 uint64 = uint64(12)

var g_uint8 uint8 = uint8(64)

var g_uintptr uintptr = uintptr(0xb76aac27a23559f)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix(uint64(x.f3))
	mix(uint64(x.f4))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_sl_string(x *[]string) {
	if x != nil {
		mix_sl_string((*x))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uintptr
	f3 uintptr
	f4 uint16
}

type S5 struct {
	f6 string
}

func p7(a8 int) (r9 int) {
	v10 := float32((float32(g_uint8) + (float32(g_uint) - g_float32)))
	a8, r9 = ((r9 >> 37) << 70), (a8 % ((r9 / (r9 | 1)) | 1))
	if ((g_bool == g_bool) && (g_string != "Ж")) {
		var v11 uint8 = max(((g_uint8 + g_uint8) - (g_uint8 & g_uint8)), g_uint8)
		v12 := ([]uint8)(g_sl_uint8)
		a8, r9 = (len(v12) >> ((max(g_uint32, uint32(18)) << ((g_int32 % (g_int32 | 1)) & 7)) % 33)), len(v12)
		_ = v11
		_ = v12
	} else {
		if ((g_string <= "ß") && (g_int16 == int16(6))) {
			a8 *= (a8 + ((r9 << 52) % (r9 | 1)))
		}
		if !!g_bool {
			a8 ^= int(f2i(float64((g_int64 << (g_uint32 % 33)))))
			a8 = int(((r9 >> (g_uint64 & 31)) & (r9 + 7)))
			r9--
		}
	}
	switch x := r9; []string{"a", "z", "", "é"}[x&3] {
	case "a":
		v10 = float32(((g_float64 - float64(1e10)) + float64(v10)))
	case "0", "z":
		for i13 := range 4 {
			r9 = (i13 + ((a8 * a8) - (a8 >> (g_uint64 % 8))))
			r9 = ((a8 &^ 5724119211780909256) << 12)
			_ = i13
			if (sub(g_string, 2517594998804848712, r9) != sub(g_string, a8, 1)) {
				continue
			}
		}
	case "":
		if ((g_string >= g_string) != (g_bool && true)) {
			r9 = r9
			var v14 S1 = S1{f2: uintptr(0), f3: uintptr(1)}
			r9 *= ((a8 % ((r9 / 2) | 1)) * (a8 / ((r9 | a8) | 1)))
			_ = v14
		} else {
			r9 = (^a8)
			r9, a8 = (a8 % (r9 | 1)), (-a8)
		}
	default:
		r9 = a8
	}
	_ = v10
	if (g_bool != g_bool) {
		return
	}
	return ((r9 % (a8 | 1)) % (a8 | 1))
}

func p15(a16 int32, a17 uint8, a18 string) (r19 int32) {
	var v20 int = p7(p7(len(a18)))
	v21 := &v20
	switch x := v20; uint8(x>>3) & 7 {
	case 7:
		var v22 S5 = S5{"__ß\nß"}
		L24:
		for _, i23 := range clip(sub(string(rune(g_uint32)), ((*v21) | v20), (*v21))) {
			v25 := string(clip(string(rune(((g_uint64 & uint64(0x7)) ^ (g_uint64 % (g_uint64 | 1)))))))
			v20--
			_ = v25
			_ = i23
			if ((a17 < uint8(0x4)) != (g_bool != g_bool)) {
				continue L24
			}
		}
		_ = v22
	case 4, 1:
		{
			var v26 bool = (g_bool && ((g_uint64 * g_uint64) >= (g_uint64 >> (v20 & 31))))
			v27 := &v26
			_ = v26
			_ = v27
		}
		L29:
		for i28 := 7; i28 >= 0; i28-- {
			v20 ^= len(a18)
			v20 |= (len(a18) / (i28 | 1))
			_ = i28
			if (g_bool || (v20 == v20)) {
				continue L29
			}
		}
	case 2:
		v30 := int32((^(int32(g_uint32) ^ (r19 ^ a16))))
		_ = v30
	}
	v20 = (v20 ^ int(max(r19, r19)))
	_ = v20
	_ = v21
	if (g_bool == true) {
		return
	}
	return (r19 >> (a17 % 8))
}

func p31(a32 int) (r33 string) {
	if ((g_bool == g_bool) && (g_float64 <= g_float64)) {
		if g_bool {
			a32 = (((len(r33) << 4) ^ (len(r33) * 15)) &^ max(p7(a32), (a32 >> 7)))
			r33 = clip(string(append([]byte(sub((r33 + r33), int(g_uint), p7(len(r33)))), max((g_uint8 & g_uint8), (g_uint8 & uint8(18))))))
		}
		var v34 float32 = (float32((g_int16 >> (g_uint16 % 8))) / float32((g_uint64 ^ g_uint64)))
		a32 = (((len(r33) / 8) % ((a32 + len(r33)) | 1)) - (len(r33) << ((g_uint8 &^ g_uint8) & 31)))
		_ = v34
	} else {
		var v35 map[int]int = map[int]int{int(6): 2710279011265468086, int(15): 9223372036854775806}
		_ = v35
	}
	if ((g_float64 / g_float64) >= float64(1e10)) {
		{
			a32 &= int(max(int8(g_uint), (g_int8 + g_int8)))
			a32 = int(f2i(((-g_float64) * (g_float64 * float64(0.1)))))
		}
		{
			v36 := string(clip(string(rune(g_uintptr))))
			a32++
			a32 += (^p7((-len(r33))))
			_ = v36
		}
		var v37 float64 = (float64((g_float32 - float32(-3))) - (float64(g_float32) / (g_float64 / g_float64)))
		v38 := &v37
		_ = v37
		_ = v38
	} else {
		r33 = clip(string(append([]byte(r33), uint8((g_uint | g_uint)))))
	}
	a32 = (a32 * (int(len(r33)) / 64))
	switch x := ((len(r33) + a32) &^ (len(r33) << 12)); x & 7 {
	case 2:
		r33 = clip(string(append([]byte(sub((r33 + r33), (a32 | a32), p7(3))), (uint8(g_uint16) ^ (g_uint8 & uint8(255))))))
		if true {
			a32 = ((len(r33) - p7(len(r33))) &^ int(f2i(float64(g_float32))))
			r33 = clip(string(append([]byte(r33), g_uint8)))
		} else {
			a32 = (len(r33) << (((g_uintptr - g_uintptr) % 8) & 7))
			v39 := ([3]uint8)([3]uint8{uint8(1), uint8(3)})
			_ = v39
		}
	case 1, 0:
		{
			a32 = (a32 - p7(int(g_uintptr)))
			a32++
			a32 = int(((g_int64 ^ int64(5)) / 7))
		}
	case 3:
		a32 -= int(f2i(g_float64))
		if (g_bool == (g_float64 > g_float64)) {
			a32 &^= a32
		}
	default:
		var v40 []int = []int{}
		_ = v40
	}
	if (g_bool == g_bool) {
		return
	}
	return clip((r33 + "Q世Ж"))
}

func core0() {
	switch x := (g_int >> ((g_uint64 ^ uint64(0)) % 8)); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		switch x := p7(p7(g_int)); uint8(x>>3) & 7 {
		case 6:
			fallthrough
		case 1, 2:
		case 0:
			var v41 []string = []string{"0ß", "Ж", "😀 ß_z", ""}
			v42 := &v41
			if !(g_bool && true) {
			} else {
			}
			mix_sl_string(v41)
			mix_p_sl_string(v42)
		default:
			var v43 string = clip(string(rune((^g_int64))))
			mixs(v43)
		}
		mix(uint64(uint(((g_uint16 << (g_uint64 % 33)) % (uint16(g_int) | 1)))))
	case "", "0":
		switch x := int(f2i((g_float64 * g_float64))); uint8(x>>3) & 7 {
		case 4:
			if g_bool {
			} else {
			}
		case 5, 3:
		case 2:
			mixs((sub((g_string + "QzQ\n"), (g_int / (g_int | 1)), (g_int << (g_uint32 & 63))) + "Q"))
		default:
			mix_S1(S1{f2: uintptr(541462991177381013), f3: uintptr(19), f4: uint16(16384)})
		}
	case "é":
		for i44 := 7; i44 >= 0; i44-- {
			mixs(sub(g_string, ((i44 % (i44 | 1)) ^ (i44 / (i44 | 1))), int(f2i(float64(g_float32)))))
			_ = i44
		}
	}
	v45 := uint64((uint64((g_int16 / (g_int16 | 1))) | (g_uint64 / 8)))
	switch x := ((g_int << (v45 % 33)) % ((g_int % (g_int | 1)) | 1)); []string{"a", "z", "", "é"}[x&3] {
	case "é":
		L47:
		for i46 := 4; i46 >= 0; i46-- {
			for i48 := 6; i48 >= 0; i48-- {
				v49 := int32(max(int32(v45), (g_int32 * (g_int32 ^ int32(1)))))
				v50 := uint32(uint32(1073741824))
				mix(uint64(v49))
				mix(uint64(v50))
				_ = i48
			}
			_ = i46
			if (g_bool == (i46 >= i46)) {
				break L47
			}
		}
	case "", "z":
	case "a":
	default:
		var v51 uint32 = g_uint32
		mix(uint64(v51))
	}
	if (!g_bool && (g_string != g_string)) {
	} else {
		if (g_int >= (g_int & g_int)) {
			switch x := p7((g_int >> (g_uint8 % 33))); uint8(x>>3) & 7 {
			case 5:
				var v52 [2]int = [2]int{9223372036854775806}
				v52[0] = (p7((v52[0] - 3129835285299380075)) - min(v52[0], (v52[0] - v52[1])))
				mix__2_int(v52)
			case 0, 4:
				mix(uint64((((g_int8 + int8(-127)) | int8(g_int8)) ^ g_int8)))
			case 2:
			default:
			}
			v53 := float32(float32(float64(float32(g_int64))))
			mix(fb(float64(v53)))
		}
	}
	if ((g_string + g_string) > sub(g_string, g_int, g_int)) {
		var v54 float64 = (g_float64 - float64(-1.5))
		var v55 uint64 = v45
		mix(fb(v54))
		mix(uint64(v55))
	} else {
		{
		}
	}
	var v56 int16 = (g_int16 % (g_int16 | 1))
	v57 := &v56
	mix(uint64(v45))
	mix(uint64(v56))
	mix_p_int16(v57)
}

type seqiters1[T any] func(yield func(T) bool)

func uptoiters1(n int) seqiters1[int] {
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

func filteriters1[T any](s seqiters1[T], keep func(T) bool) seqiters1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters1(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*4, string(r)) {
				break
			}
		}
	}
}

func finditers1(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters1(n) {
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

func iters1() {
	fs := []func() int{}
outer:
	for a := range filteriters1(uptoiters1(11), func(i int) bool { return i%3 != 1 }) {
		for b := range uptoiters1(a + 1) {
			switch {
			case b == 4:
				continue outer
			case a*b > 24:
				break outer
			}
	{
		a++
		b = ((a - int(g_int32)) * a)
	}
	v58 := bool(g_bool)
	a += (b / (b | 1))
	mixb(v58)
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters1("\"\t\t") {
		mixs(s)
		if i > 24 {
			break
		}
	}
	for range uptoiters1(3) {
		sum++
	}
	r, ok := finditers1(11, 4)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters1(9) {
			if x == 3 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(4) && yield(3) } {
		x *= 50
		mix(uint64(x))
	}
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("makechan", func() { c := make(chan int, -x-1); mix(uint64(cap(c))) })
	try("nil receiver", func() { var i fmt.Stringer = (*boompanics2)(nil); mixs(i.String()) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
}

func gotos3() {
	i, n := 0, 3
loop:
	if i >= 5 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
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
	for r := range 5 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 3:
				continue rows
			case c+r > 5+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	{
		r = int(((g_int64 & g_int64) % 8))
	}
	var v59 int16 = ((g_int16 * (g_int16 & g_int16)) | ((g_int16 / (g_int16 | 1)) << ((g_int64 >> (g_uint8 % 33)) & 63)))
	mix(uint64(v59))
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
	run("iters1", iters1)
	run("panics2", panics2)
	run("gotos3", gotos3)
	fmt.Printf("checksum %d\n", sum)
}
