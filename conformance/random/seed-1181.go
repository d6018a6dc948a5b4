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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

var g_float32 float32 = float32(16777217)

var g_float64 float64 = float64(1)

var g_int int = -9

var g_int16 int16 = int16(10)

var g_int32 int32 = int32(0x124ef15d)

var g_int64 int64 = int64(-9223372036854775807)

var g_int8 int8 = int8(3)

var g_uint uint = uint(5244436203189825355)

var g_uint16 uint16 = uint16(4)

var g_uint32 uint32 = uint32(1580169865)

var g_uint64 uint64 = uint64(12)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(0xc2bb63f7af54d7f3)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mixb(x.f3)
}

func mix__4_string(x [4]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_uint8_string(x map[uint8]string) {
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

func mix_p_int(x *int) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 int32
	f3 bool
}

func p4(a5 int, a6 bool, a7 int16) (r8 string) {
	for i9 := 0; i9 < 7; i9++ {
		if !a6 {
			var v10 int32 = g_int32
			v11 := bool((a6 && true))
			a5--
			_ = v10
			_ = v11
		}
		for i12 := 0; i12 < 6; i12++ {
			a5 &^= (((i12 - -9223372036854775808) &^ (len(r8) | a5)) & (-(i12 | 16)))
			var v13 []int = []int{17, -6256159286213128453, 4611686018427387904, 885892291970412665}
			_ = v13
			_ = i12
		}
		var v14 uint16 = (max((g_uint16 | uint16(32483)), (g_uint16 + g_uint16)) % (((g_uint16 % 64) / ((g_uint16 << 16) | 1)) | 1))
		_ = v14
		_ = i9
		if (r8 == sub("世\x00\x00😀0", 3287576881170355591, 4844518293527724400)) {
			break
		}
	}
	if !!a6 {
		var v15 float32 = ((-float32(len(r8))) * float32(g_float64))
		a5 = (a5 << ((uint8(g_uint) << ((g_uint << (g_int8 & 7)) % 70)) % 33))
		switch x := a5; uint8(x>>3) & 7 {
		case 1:
			v16 := uint32(max(g_uint32, ((-g_uint32) ^ uint32(4))))
			a5 = a5
			_ = v16
		case 4, 7:
			var v17 uint16 = uint16(((+g_int64) ^ g_int64))
			_ = v17
			fallthrough
		case 2:
			a5 = (len(r8) % 3)
			a5 = (len(r8) | (len(r8) | (len(r8) >> (g_uint32 & 7))))
		}
		_ = v15
	}
	if (g_float64 != float64(-1.5)) {
		return
	}
	return clip(string(rune(len(r8))))
}

func p18(a19 int, a20 int, a21 string) (r22 uint) {
	switch x := ((a19 - 9223372036854775806) << ((g_int64 & g_int64) & 31)); x & 7 {
	case 7:
		for i23 := 0; i23 < 1; i23++ {
			a20, a19 = max(len(a21), a19), (int(f2i(g_float64)) * int(g_int8))
			_ = i23
		}
	case 2, 1:
		var v24 uint32 = (g_uint32 << 30)
		L26:
		for i25 := 0; i25 < 3; i25++ {
			a19++
			_ = i25
			if ((a21 != "\n\"") && (g_bool != g_bool)) {
				continue L26
			}
		}
		_ = v24
	case 6:
		switch x := a20; []string{"a", "z", "", "é"}[x&3] {
		case "0":
			a21 = clip(string(append([]byte(sub(p4(a20, g_bool, int16(-0x6)), len(a21), (^a20))), min((g_uint8 / (g_uint8 | 1)), uint8(62)))))
			a19 |= ((a20 * int(f2i(g_float64))) / (((a19 << (g_uint32 % 70)) + (len(a21) << (g_uint64 % 70))) | 1))
		case "", "z":
			a20, a19 = a20, (int(f2i(g_float64)) &^ int(g_int8))
			a20, a19 = (a19 % (a20 | 1)), (^len(a21))
		case "a":
			a20 *= (int((g_int16 % 100)) % (a19 | 1))
		default:
			a20--
		}
	}
	a19 &= (a19 | 4611686018427387903)
	for _, i27 := range clip(string(rune(int16(g_uint16)))) {
		var v28 int64 = (int64(f2i(g_float64)) + ((g_int64 >> (g_uint64 & 63)) - (^g_int64)))
		v29 := &v28
		a21 = clip(a21)
		_ = v28
		_ = v29
		_ = i27
		if ((g_uint8 << (g_uint32 % 33)) <= g_uint8) {
			continue
		}
	}
	var v31 float32 = (-((-g_float32) + (g_float32 + g_float32)))
	_ = v31
	if g_bool {
		return
	}
	return (r22 ^ (r22 - r22))
}

func core0() {
	v32 := ([4]string)([4]string{})
	v33 := int(int(((g_uintptr % (g_uintptr | 1)) * (g_uintptr | g_uintptr))))
	v34 := &v33
	if ((g_uintptr != uintptr(0xd)) || ((*v34) < (*v34))) {
		v33 = ((*v34) | (*v34))
		switch x := (int(g_uint16) % (v33 | 1)); x & 7 {
		case 3:
			v35 := uint((^p18((v33 << (g_uint % 70)), int(g_int64), sub(v32[1], (*v34), (*v34)))))
			mix(uint64(v35))
		case 6, 0:
			v36 := S1(S1{f2: int32(-2146809456)})
			mix_S1(v36)
		case 4:
			v33 &= min(((*v34) << 69), ((v33 << (g_int16 & 7)) ^ ((*v34) % ((*v34) | 1))))
		default:
			v37 := (map[uint8]string)(map[uint8]string{uint8(18): "€😀€", uint8(22): "z\"世Q"})
			mix_map_uint8_string(v37)
		}
	} else {
		v38 := bool((((v32[0] + v32[2]) == sub(v32[2], (*v34), (*v34))) != ((g_int8 < g_int8) && ((*v34) == v33))))
		switch x := (*v34); uint8(x>>3) & 7 {
		case 4:
			for i39 := 0; i39 < 1; i39++ {
				v33 *= int(((g_uint8 & g_uint8) | (g_uint8 % (g_uint8 | 1))))
				_ = i39
				if ((g_uintptr / 64) >= uintptr(g_uint32)) {
					break
				}
			}
			if (v32[0] <= p4(3, v38, g_int16)) {
				v33 = int((-g_uint))
				v33 = ((*v34) >> (((g_int8 ^ g_int8) - (g_int8 / 2)) & 63))
				var v40 uint = (((g_uint >> 63) >> (min(g_uint, uint(0x8)) % 70)) / (g_uint | 1))
				mix(uint64(v40))
			} else {
				var v41 int64 = (((g_int64 * int64(15)) ^ (g_int64 >> (g_uint64 % 8))) / (int64(((*v34) + 4)) | 1))
				v33 ^= int(int32(g_uint16))
				mix(uint64(v41))
			}
		case 5, 6:
			v33 = ((*v34) % (int(g_uint8) | 1))
		case 1:
			v32[1] = clip(p4((v33 << (min(v33, v33) & 63)), ((g_uint16 < uint16(0x331d)) || v38), ((g_int16 & int16(17899)) / ((+g_int16) | 1))))
		}
		mixb(v38)
	}
	L43:
	for _, i42 := range clip(v32[2]) {
		v33 |= ((v33 << (g_uint16 % 8)) &^ ((*v34) * ((*v34) << 34)))
		v44 := int16(g_int16)
		v33 &= ((*v34) & ((*v34) - ((*v34) % ((*v34) | 1))))
		mix(uint64(v44))
		_ = i42
		if ((g_uint8 <= g_uint8) || !g_bool) {
			continue L43
		}
	}
	v33 = (v33 & ((v33 | (*v34)) >> (g_uint16 & 63)))
	L46:
	for i45 := 0; i45 < 3; i45++ {
		switch x := ((i45 | v33) << 0); uint8(x>>3) & 7 {
		case 3:
			v33--
			if ((g_float64 >= g_float64) && (g_uint16 == uint16(62763))) {
				v33 ^= ((*v34) - (v33 &^ ((*v34) >> (g_uint % 8))))
				var v47 uint = (min(g_uint, uint((*v34))) - p18((v33 * 9), (i45 << (g_uint & 63)), string(append([]byte(v32[0]), g_uint8))))
				v33 = (+(i45 & (-(*v34))))
				mix(uint64(v47))
			} else {
				v32 = v32
				v33 = -5229085089869409953
			}
			fallthrough
		case 1, 6:
			for i48 := range 2 {
				v33 *= ((i48 >> 18) - (((*v34) % (v33 | 1)) ^ ((*v34) % 3)))
				v33 = ((v33 / 7) * int((g_int8 ^ int8(-4))))
				_ = i48
			}
		case 7:
			if !(g_bool != true) {
				v33 &= i45
			} else {
				var v49 uint8 = (g_uint8 >> (g_uintptr & 63))
				mix(uint64(v49))
			}
		default:
			L51:
			for i50 := 0; i50 < 3; i50++ {
				v52 := uint32(uint32(0xc))
				mix(uint64(v52))
				_ = i50
				if ((g_bool != g_bool) != (g_bool && g_bool)) {
					continue L51
				}
			}
		}
		if g_bool {
			switch x := (*v34); uint8(x>>3) & 7 {
			case 3:
				v33 += (((*v34) << (g_uintptr & 31)) >> ((g_int8 % 7) & 63))
				v33 = (*v34)
			case 1, 5:
				v33 = int(uint8((g_int64 ^ g_int64)))
				v33 ^= ((*v34) / ((v33 % (int(i45) | 1)) | 1))
			case 4:
				v32[3] = clip(string(rune((i45 * (i45 / 100)))))
			}
		} else {
			var v53 float64 = (g_float64 / g_float64)
			mix(fb(v53))
		}
		_ = i45
		if (!g_bool && (g_bool || g_bool)) {
			break L46
		}
	}
	mix__4_string(v32)
	mix(uint64(v33))
	mix_p_int(v34)
}

const (
	aconsts1 = iota * 9
	bconsts1
	_
	cconsts1 = 1 << (iota + 6)
	dconsts1
	econsts1, fconsts1 = iota, "s9"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 86
const (
	thirdconsts1          = 36.0 / 7
	rconsts1              = 'a' + iota*6
	tconsts1    int64        = 42
	maskconsts1           = ^uint32(0) >> 6
	big2consts1           = bigconsts1 >> (86 - 6) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 7)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 6
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

type errdefers2 struct{ code int }

func (e errdefers2) Error() string { return "err1" }

func leveldefers2(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers2); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 4 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(2)
	}
	w := n * 1
	for i54 := int16(128); i54 > 0; i54 /= 2 {
		res *= w
		_ = i54
	}
	switch x := w; x & 7 {
	case 1:
		w = min((+(res | res)), 1006625308099109691)
		fallthrough
	case 2, 4:
		var v55 S1 = S1{int32(-3), false}
		mix_S1(v55)
		fallthrough
	case 3:
		res, w = int(g_int64), ((res % (w | 1)) >> ((g_uint32 &^ g_uint32) % 70))
	}
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers2(n - 1)
	if n == 4 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers2() (s string) {
	defer func() {
		s += text(recover())
		defer func() { s += text(recover()) }()
		panic("third")
	}()
	defer func() {
		defer func() { s += "(" + text(recover()) + ")" }()
		panic("second")
	}()
	defer func() { s += "d" }()
	panic("first")
}

func defers2() {
	r, err := leveldefers2(5)
	mix(uint64(r))
	mixb(err != nil)
	says("defers2", multidefers2())
	func() {
		defer run("defers2.in", func() { panic(errdefers2{1}) })
		var f func()
		defer func() { says("defers2.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

type gridarrays3 [4][3]uint32

func bumparrays3(a gridarrays3, p *gridarrays3) uint32 {
	a[0][1] += 3
	p[3][2] -= 3
	return a[0][1] ^ p[3][2]
}

func arrays3() {
	var a gridarrays3
	a[3][2] = uint32(19)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays3(a, &b)))
	mixb(a == b)
	lit := [...]uint32{3: uint32(13), uint32(0xe)}
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
	m := map[[2]int]string{{1, 2}: "x", {3, 3}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{3, 3}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

func main() {
	run("core0", core0)
	run("consts1", consts1)
	run("defers2", defers2)
	run("arrays3", arrays3)
	fmt.Printf("checksum %d\n", sum)
}
