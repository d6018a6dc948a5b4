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

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(-1.5)

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(-86520531)

var g_int64 int64 = int64(-559111538642881301)

var g_int8 int8 = int8(0x8)

var g_string string = "ß\x00"

var g_uint uint = uint(1)

var g_uint16 uint16 = uint16(18)

var g_uint32 uint32 = uint32(0xbe40a2c5)

var g_uint64 uint64 = uint64(3693790865309128882)

var g_uint8 uint8 = uint8(95)

var g_uintptr uintptr = uintptr(0xfffffffffffffffe)

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 int
	f3 uint8
}

type S4 struct {
	f5 [2]int
	f6 [2]int
	f7 [1]int
	f8 int64
}

type S9 struct {
	f10 [2]int
}

func p11(a12 uint64) (r13 string) {
	a12 &= a12
	{
	}
	if !(r13 != r13) {
		L15:
		for i14 := 7; i14 >= 0; i14-- {
			a12 = (a12 + (a12 % 100))
			v16 := int(6053482968425675905)
			a12 = a12
			_ = v16
			_ = i14
			if (i14 != int(g_uint32)) {
				continue L15
			}
		}
		if !(len(r13) != len(r13)) {
		} else {
			var v17 []int32 = []int32{int32(6), int32(0xb)}
			_ = v17
		}
		var v18 [4]uint8 = [4]uint8{uint8(5)}
		_ = v18
	} else {
	}
	v19 := S1(S1{f2: 14})
	_ = v19
	if (g_float64 >= g_float64) {
		return
	}
	return clip(sub((r13 + "é_"), int(g_int64), max(len(r13), len(r13))))
}

func p20(a21 int, a22 string, a23 int32) (r24 string) {
	{
		var v25 int = (a21 / ((a21 * (len(r24) - a21)) | 1))
		a21, v25 = (a21 % (a21 | 1)), int(g_uint)
		_ = v25
	}
	var v26 float64 = g_float64
	if ((a21 + 9) > len(r24)) {
		for i27 := 0; i27 < 3; i27++ {
			a21 = (i27 / ((int(len(a22)) &^ len(r24)) | 1))
			a21 = int((g_uint16 / (min(g_uint16, g_uint16) | 1)))
			_ = i27
		}
		for i28 := 0; i28 < 5; i28++ {
			a21 = len(a22)
			a21 = int(f2i(v26))
			_ = i28
		}
		switch x := len(a22); []string{"a", "z", "", "é"}[x&3] {
		case "0":
			r24 = clip(string([]rune(string(append([]byte(a22), g_uint8)))))
		case "é", "":
			a21 = int(int64((g_int64 << (g_uint32 % 8))))
		case "a":
			a21++
			var v29 string = clip((sub(r24, (a21 / 100), (len(a22) - a21)) + (r24 + string(rune(a21)))))
			_ = v29
		}
	} else {
		v30 := S1(S1{4611686018427387903, uint8(16)})
		v31 := &v30
		_ = v30
		_ = v31
	}
	_ = v26
	if (a22 != a22) {
		return
	}
	return clip(string([]rune((r24 + r24))))
}

func p32(a33 int, a34 string) (r35 bool) {
	{
		r35 = !!r35
		a33 = (a33 / 100)
		a33 = int(f2i(((g_float64 + float64(0)) - float64(g_uint16))))
	}
	var v36 float32 = (((g_float32 + float32(0.1)) / g_float32) / (float32(g_uint16) - (g_float32 + g_float32)))
	v37 := &v36
	v38 := uint64(g_uint64)
	v39 := &v38
	r35 = (string(append([]byte(string([]rune(a34))), (g_uint8 / (g_uint8 | 1)))) <= (sub(a34, -9223372036854775807, a33) + string(rune(g_int64))))
	_ = v36
	_ = v37
	_ = v38
	_ = v39
	if r35 {
		return
	}
	return !!r35
}

func p40(a41 bool, a42 string) (r43 int64) {
	a42 = clip(string(rune(uint32((g_uintptr << 1)))))
	var v44 S4 = S4{f6: [2]int{14}, f7: [1]int{}, f8: int64(6)}
	_ = v44
	if (a42 == a42) {
		return
	}
	return ((r43 | r43) | int64(6))
}

func p45(a46 uintptr, a47 int) (r48 string) {
	a47--
	if (p32(len(r48), r48) && (g_float64 <= g_float64)) {
		{
			a47 = (-a47)
		}
		if ((len(r48) * len(r48)) > 13) {
			a47 = (int((g_int32 % (g_int32 | 1))) << ((uint32(g_int32) << (g_uint8 & 63)) & 31))
			a47 = (a47 | (a47 >> 28))
			a47 = (len(r48) ^ ((len(r48) >> (g_uint8 & 7)) / ((len(r48) | 9223372036854775806) | 1)))
		} else {
			a47++
		}
		v49 := int64(int64(17))
		_ = v49
	} else {
		for i50 := range 7 {
			v51 := float32((-((g_float32 - g_float32) + float32(g_int64))))
			a47 = (a47 >> 50)
			a47 ^= (len(r48) ^ (int(g_int8) % 64))
			_ = v51
			_ = i50
		}
		L53:
		for i52 := 0; i52 < 1; i52++ {
			a47 = (len(r48) >> 14)
			_ = i52
			if p32((a47 / (a47 | 1)), sub("Q\t界", 9223372036854775807, a47)) {
				continue L53
			}
		}
	}
	a47 += (a47 + len(r48))
	if p32(9, r48) {
		return
	}
	return clip(string(rune(g_uint64)))
}

func core0() {
	for i54 := 0; i54 < 3; i54++ {
		{
			for i55 := range 4 {
				_ = i55
			}
		}
		_ = i54
	}
	v56 := uint16(uint16(uint64(g_int16)))
	v57 := &v56
	var v58 string = clip(string(append([]byte(g_string), (g_uint8 &^ (g_uint8 + g_uint8)))))
	if g_bool {
	}
	for i59 := 5; i59 >= 0; i59-- {
		if !(g_bool != g_bool) {
			L61:
			for i60 := range 1 {
				v58 = clip(sub(string(rune((g_uint64 >> (g_uint64 & 31)))), (i59 % 64), len(v58)))
				_ = i60
				if (g_bool == p32(4611686018427387903, "ß0ßa😀")) {
					continue L61
				}
			}
			switch x := (+len(v58)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
			case "", "0":
				v62 := int32(((min(g_int32, g_int32) | max(g_int32, g_int32)) % 3))
				mix(uint64(v62))
			case "a":
				v63 := ([]string)([]string{"世 ", ""})
				mix_sl_string(v63)
			}
		}
		if ((g_bool != g_bool) && (i59 > i59)) {
			if p32((len(v58) % (len(v58) | 1)), sub(v58, i59, len(v58))) {
			} else {
				v64 := float32(float32(((g_float64 - g_float64) / float64(g_uintptr))))
				mix(fb(float64(v64)))
			}
		} else {
			for i65 := 0; i65 < 3; i65++ {
				_ = i65
			}
		}
		_ = i59
	}
	v66 := uint32(((uint32(g_uint8) * uint32(0x1)) / (((g_uint32 &^ g_uint32) + (g_uint32 ^ g_uint32)) | 1)))
	v67 := &v66
	mix(uint64(v56))
	mix_p_uint16(v57)
	mixs(v58)
	mix(uint64(v66))
	mix_p_uint32(v67)
}

const (
	aconsts1 = iota * 9
	bconsts1
	_
	cconsts1 = 1 << (iota + 4)
	dconsts1
	econsts1, fconsts1 = iota, "s9"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 139
const (
	thirdconsts1          = 50.0 / 3
	rconsts1              = 'a' + iota*4
	tconsts1    int16        = 72
	maskconsts1           = ^uint32(0) >> 4
	big2consts1           = bigconsts1 >> (139 - 4) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 3)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 4
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

type boompanics2 struct{ n int }

func (b boompanics2) Error() string   { return "boom" }
func (b *boompanics2) String() string { return string(rune(b.n)) }

func panics2() {
	x := int(sum % 3)
	mix(uint64(x))
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("array index", func() { a := [3]int{}; a[x+3] = 1 })
	try("string slice", func() { s := "hello"; mixs(s[x+6:]) })
	try("close nil", func() { var c chan int; close(c) })
	try("nil wrapper", func() { var t *boompanics2; mixs(t.Error()) })
	try("nil panic", func() { var err error; panic(err) })
	try("nil map", func() { var m map[string]int; m["k"] = x })
	try("array conv", func() { s := make([]int, 2); p := (*[4]int)(s); mix(uint64(p[0])) })
	try("compare struct", func() { type T struct{ f []int }; var e any = T{}; mixb(e == e) })
}

func complexes3() {
	a, b := complex(-6, 9), complex(float64(2), -1.25)
	for i := range 9 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 3 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("panics2", panics2)
	run("complexes3", complexes3)
	fmt.Printf("checksum %d\n", sum)
}
