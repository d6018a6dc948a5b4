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

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-1.5)

var g_int int = 20

var g_int16 int16 = int16(6)

var g_int32 int32 = int32(828824918)

var g_int64 int64 = int64(12)

var g_string string = "\tßé\na"

var g_uint uint = uint(15)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(9)

var g_uint64 uint64 = uint64(0x11)

var g_uint8 uint8 = uint8(15)

var g_uintptr uintptr = uintptr(12)

type S1 struct {
	f2 string
	f3 string
	f4 [3]int
	f5 uintptr
}

type S6 struct {
	f7 string
	f8 [2]int
}

func p9(a10 int) (r11 uint) {
	v12 := uint((min(r11, (r11 % (r11 | 1))) << 9))
	if ((g_string + g_string) == (g_string + g_string)) {
		a10 = int(f2i(float64((g_float32 - g_float32))))
		if ((g_float64 >= g_float64) || (a10 == a10)) {
			a10 &= int(a10)
		}
	}
	_ = v12
	if (a10 != a10) {
		return
	}
	return r11
}

func p13(a14 bool) (r15 int16) {
	{
		if !a14 {
			r15 &= (r15 % (((r15 + r15) / (r15 | 1)) | 1))
		} else {
		}
		switch x := max((g_int * g_int), int(g_uintptr)); uint8(x>>3) & 7 {
		case 7:
		case 3, 1:
		case 4:
		default:
		}
		v16 := bool((((-g_float64) + float64(3.141592653589793)) <= ((g_float64 / g_float64) + float64(g_uintptr))))
		_ = v16
	}
	if (a14 || !a14) {
		{
			v17 := ([3]string)([3]string{"\t\"€ß"})
			_ = v17
		}
	}
	if (a14 == a14) {
		return
	}
	return (r15 << (p9(12) % 8))
}

func p18(a19 bool, a20 int) (r21 string) {
	v22 := float32((((g_float32 + float32(16777217)) / float32(len(r21))) / float32((g_uintptr & g_uintptr))))
	for i23 := int16(128); i23 > 0; i23 /= 2 {
		if (string(append([]byte(r21), g_uint8)) > sub(r21, a20, len(r21))) {
			a20 = 16
		} else {
			a20 &^= len(r21)
			a20 = a20
		}
		if ((g_int32 % (g_int32 | 1)) == (g_int32 << 32)) {
			a20 = -2
		} else {
			a20 = (len(r21) * (max(len(r21), -3) / 8))
			a20 += (int(g_uint8) % (int((a20 >> (g_uint32 % 33))) | 1))
		}
		_ = i23
		if (a19 != a19) {
			continue
		}
	}
	_ = v22
	if (a19 == false) {
		return
	}
	return clip(sub(r21, (a20 * 3), int(g_int64)))
}

func core0() {
	for i24 := uint8(2); i24 > 0; i24 /= 2 {
		for _, i25 := range clip((p18(g_bool, g_int) + g_string)) {
			v26 := uint32(((g_uint32 - g_uint32) / (((g_uint32 >> (g_uint16 % 8)) / 7) | 1)))
			for i27 := 0; i27 < 6; i27++ {
				_ = i27
			}
			mix(uint64(v26))
			_ = i25
		}
		_ = i24
		if g_bool {
			continue
		}
	}
}

func complexes1() {
	a, b := complex(5, 6), complex(float64(0), 0.5)
	for i := range 8 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 5 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func gotos2() {
	i, n := 0, 5
loop:
	if i >= 12 {
		goto done
	}
	i++
	switch {
	case i%5 == 0:
		goto loop
	case i%7 == 3:
		n += 5
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
	for r := range 12 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 5:
				continue rows
			case c+r > 12+5:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	if (r > int(g_uint32)) {
		c &^= (c + int(f2i(float64(g_uintptr))))
	}
	c, r = int(g_int16), (int(g_uint) % (r | 1))
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
	X, Y int32
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]int32
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 3
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", X: int32(-3), Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(-1777676212)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: int32(-1777676212)}, 3}
	other := struct {
		Innerstructs3
		n int
	}{n: 3}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+3
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
	run("complexes1", complexes1)
	run("gotos2", gotos2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
