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

var g_float32 float32 = float32(1.5)

var g_float64 float64 = float64(1e10)

var g_int int = 1

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(-884156042)

var g_int64 int64 = int64(2)

var g_int8 int8 = int8(-49)

var g_string string = "ß"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(2158794061)

var g_uint64 uint64 = uint64(1)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0xc)

type S1 struct {
	f2 string
	f3 bool
	f4 int32
	f5 [2]int
}

func p6(a7 uint32) (r8 bool) {
	{
		switch x := int((g_int64 << 51)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
		case "a", "z":
		case "0":
			var v9 float32 = (((-g_float32) - g_float32) / (float32(g_uintptr) - (g_float32 - float32(0.1))))
			_ = v9
		}
		v10 := uint64((g_uint64 / (((g_uint64 &^ uint64(13449418007994961911)) + uint64(g_int8)) | 1)))
		L12:
		for i11 := 0; i11 < 1; i11++ {
			_ = i11
			if !r8 {
				continue L12
			}
		}
		_ = v10
	}
	v13 := int8((((g_int8 / (g_int8 | 1)) + (g_int8 / 3)) % (((+g_int8) * g_int8) | 1)))
	_ = v13
	if (g_float64 < g_float64) {
		return
	}
	return (r8 == false)
}

func p14(a15 int, a16 int) (r17 bool) {
	v18 := bool((a16 <= (int(g_int64) - (a15 % (a16 | 1)))))
	switch x := a16; x & 7 {
	case 7:
		for i19 := 0; i19 < 7; i19++ {
			a16 += i19
			var v20 map[uint8]string = map[uint8]string{}
			a16 = (((i19 << (g_uintptr & 31)) / ((i19 & i19) | 1)) % (max(len(v20), int(g_uint8)) | 1))
			_ = v20
			_ = i19
		}
	case 4, 2:
		{
			a16, a15 = (a16 % (((a16 &^ a15) % 8) | 1)), (a16 & (a16 | 7776919311835564746))
		}
	case 5:
		{
			a15, a16 = int(g_uint16), (a16 - (a16 / 2))
			a15, a16 = (a16 / 8), (a15 >> 43)
			var v21 []string = []string{}
			_ = v21
		}
		{
			a16, a15 = 6, (a16 - (a16 * 6253006529418423667))
			a15 &= int(int64(f2i(g_float64)))
		}
	default:
		var v22 uint64 = (uint64((g_int64 - g_int64)) | (g_uint64 | (g_uint64 + uint64(10))))
		_ = v22
	}
	for i23 := 0; i23 < 6; i23++ {
		for i24 := int16(32); i24 > 0; i24 /= 2 {
			v25 := string(clip((string(rune(g_uint16)) + ((g_string + "\n") + string([]rune(g_string))))))
			a16 = max(a16, max(a15, (i23 % 8)))
			_ = v25
			_ = i24
		}
		{
			a15 = (min(a15, (i23 % (a15 | 1))) | int((g_int8 / 100)))
		}
		var v26 string = clip((g_string + (string([]rune(g_string)) + string(append([]byte(g_string), uint8(255))))))
		_ = v26
		_ = i23
	}
	_ = v18
	if !r17 {
		return
	}
	return (g_float64 == float64(-2.25e-7))
}

func core0() {
	mix(fb(float64(g_float32)))
	for i27 := 0; i27 < 4; i27++ {
		if ((g_uint16 / (g_uint16 | 1)) > (g_uint16 + g_uint16)) {
			v28 := int32(((g_int32 & int32(-1459849058)) << (max((g_uint64 + g_uint64), (g_uint64 / (g_uint64 | 1))) % 8)))
			mix(uint64(v28))
		}
		v29 := string(clip(string(append([]byte(string(append([]byte(string(rune(g_uint16))), (^g_uint8)))), ((g_uint8 | g_uint8) ^ (g_uint8 &^ g_uint8))))))
		var v30 uint = (((g_uint / 100) | uint(i27)) << 54)
		mixs(v29)
		mix(uint64(v30))
		_ = i27
		if (float64(g_uint64) > g_float64) {
			break
		}
	}
	mix(uint64(int16((max(g_uint16, g_uint16) + g_uint16))))
	mix(uint64((((g_int32 - g_int32) << (g_uint8 % 33)) / (int32((g_int64 &^ g_int64)) | 1))))
}

type Innerstructs1 struct {
	X, Y int32
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]int32
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: int32(-800388358), Pt: [2]int32{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = int32(5)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: int32(5)}, 5}
	other := struct {
		Innerstructs1
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

func complexes2() {
	a, b := complex(7, 2), complex(float64(-3), 0.5)
	for i := range 2 {
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

type boompanics3 struct{ n int }

func (b boompanics3) Error() string   { return "boom" }
func (b *boompanics3) String() string { return string(rune(b.n)) }

func panics3() {
	x := int(sum % 3)
	mix(uint64(x))
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("nil wrapper", func() { var t *boompanics3; mixs(t.Error()) })
	try("makeslice", func() { n := -x - 1; s := make([]int, n); mix(uint64(len(s))) })
	try("slice order", func() { s := []int{1, 2}; i, j := 2, 1; mix(uint64(len(s[i:j+x-x]))) })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("custom", func() { panic(boompanics3{x}) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
	try("nil func", func() { var f func(int); f(x) })
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("complexes2", complexes2)
	run("panics3", panics3)
	fmt.Printf("checksum %d\n", sum)
}
