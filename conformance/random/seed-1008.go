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

var g_float64 float64 = float64(-0.23267125140441647)

var g_int int = 9223372036854775807

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(7)

var g_int64 int64 = int64(-0x2)

var g_int8 int8 = int8(-9)

var g_string string = "\x00😀\na"

var g_uint uint = uint(8588121322856229967)

var g_uint16 uint16 = uint16(0x9)

var g_uint32 uint32 = uint32(12)

var g_uint64 uint64 = uint64(18446744073709551615)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0xb9417a175766926a)

func mix_S10(x S10) {
	mixs(x.f11)
	mixb(x.f12)
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_string_uintptr(x map[string]uintptr) {
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

func mix_map_uint8_uint8(x map[uint8]uint8) {
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
	f2 uint
	f3 bool
	f4 bool
}

type S5 struct {
	f6 int
	f7 string
	f8 int8
	f9 bool
}

type S10 struct {
	f11 string
	f12 bool
}

func p13(a14 bool, a15 bool, a16 int) (r17 string) {
	a14 = (((g_float64 / g_float64) <= (g_float64 / g_float64)) || (a15 != (g_float64 <= float64(3.141592653589793))))
	a16 = 4
	if ((g_float64 - float64(0.05005570023025019)) > (g_float64 - float64(1e-300))) {
		a16 = (int(int64(g_uint)) % 100)
	} else {
		{
			a16 = ((len(r17) - int(f2i(g_float64))) | int(uint16(g_int8)))
			v18 := ([]uint16)([]uint16{uint16(0x5)})
			_ = v18
		}
	}
	{
		L20:
		for i19 := 0; i19 < 5; i19++ {
			r17 = clip(string(rune((-int16(i19)))))
			r17 = clip(r17)
			a16 = (a16 >> (((g_uint16 / 10) * uint16(g_uint)) & 31))
			_ = i19
			if (r17 > string(rune(g_uintptr))) {
				continue L20
			}
		}
		L22:
		for i21 := 1; i21 >= 0; i21-- {
			a16 -= int((uint64(g_uint) << ((g_int16 &^ int16(25874)) & 63)))
			_ = i21
			if (a15 && (a16 == 178397893982081944)) {
				break L22
			}
		}
		r17 = clip((sub(string(rune(a16)), (len(r17) & 10), (a16 ^ len(r17))) + r17))
	}
	if (a15 != a15) {
		return
	}
	return clip(sub(r17, (len(r17) / (a16 | 1)), int(g_int64)))
}

func p23(a24 bool, a25 int, a26 uintptr) (r27 string) {
	L29:
	for i28 := 0; i28 < 7; i28++ {
		if (a24 == (a24 || a24)) {
			a25 = int(int64(a25))
			v30 := int(-5)
			_ = v30
		}
		var v31 uint8 = (((g_uint8 & g_uint8) * (g_uint8 ^ g_uint8)) &^ ((g_uint8 << (g_uint % 33)) / 64))
		_ = v31
		_ = i28
		if false {
			break L29
		}
	}
	v32 := int64((((g_int64 - g_int64) ^ (g_int64 >> 14)) + int64((g_int16 / 8))))
	_ = v32
	if (r27 == r27) {
		return
	}
	return clip(string(rune((g_uint32 - g_uint32))))
}

func core0() {
	{
		if !(g_int >= g_int) {
			v33 := string(clip(string(append([]byte(((g_string + "") + sub(g_string, 1629101472381399441, g_int))), g_uint8))))
			var v34 map[uint8]uint8 = map[uint8]uint8{uint8(5): uint8(5), uint8(22): uint8(12)}
			v35 := int8((((g_int8 % 64) - g_int8) / 8))
			mixs(v33)
			mix_map_uint8_uint8(v34)
			mix(uint64(v35))
		}
	}
	if !(g_int != g_int) {
		var v36 [4]string = [4]string{" "}
		for i37 := 0; i37 < 2; i37++ {
			L39:
			for i38 := 0; i38 < 4; i38++ {
				v36[0] = clip(sub(sub(string(rune(g_uint16)), (i38 | i37), (i37 / 100)), i37, (i37 | i38)))
				_ = i38
				if ((g_float64 - float64(1e-300)) >= (g_float64 * g_float64)) {
					continue L39
				}
			}
			v40 := (map[string]uintptr)(map[string]uintptr{"é\"": uintptr(5386104676919424961), "ß": uintptr(15)})
			mix_map_string_uintptr(v40)
			_ = i37
			if ((-g_uint8) != (g_uint8 * uint8(0x3))) {
				break
			}
		}
		mix__4_string(v36)
	}
	if ((g_int64 * g_int64) != g_int64) {
		var v41 int32 = int32(((g_uint64 % (g_uint64 | 1)) / 8))
		mix(uint64(v41))
	}
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
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 6
	i, x = int((g_uint16 % 2)), int(f2i((g_float64 / float64(0))))
	if !(g_string < "\x00a") {
		var v42 int8 = int8((-int32(g_int16)))
		mix(uint64(v42))
	}
			return ((i &^ (i - i)) - 284879661248186680)
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
	mix(uint64(fib(3)))
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

func gotos2() {
	i, n := 0, 9
loop:
	if i >= 15 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 9
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
	for r := range 15 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 9:
				continue rows
			case c+r > 15+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	mix_S10(S10{f11: "€\x00世_", f12: true})
	var v43 int32 = (int32(int16(g_uint32)) * ((^g_int32) / ((g_int32 * g_int32) | 1)))
	mix(uint64(v43))
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

type Innerstructs3 struct {
	X, Y int8
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int8
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", X: int8(-1), Pt: [2]int8{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int8(9)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int8(9)}, 8}
	other := struct {
		Innerstructs3
		n int
	}{n: 8}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+8
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs3 }
	mix(uint64(local{u}.Innerstructs3.X))
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("gotos2", gotos2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
