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

func at_int(s []int, i int) int {
	if len(s) == 0 {
		var z int
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g__5_uint8 [5]uint8 = [5]uint8{uint8(20), uint8(28), uint8(254), uint8(94), uint8(0x8f)}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(1e-300)

var g_int int = 12

var g_int16 int16 = int16(4648)

var g_int32 int32 = int32(3)

var g_int64 int64 = int64(-8)

var g_int8 int8 = int8(16)

var g_map_string_int map[string]int = map[string]int{"ß": 439247432250942724, "\n": 6, "\t ": 9223372036854775807}

var g_string string = ""

var g_uint uint = uint(15070580667579311392)

var g_uint16 uint16 = uint16(19)

var g_uint32 uint32 = uint32(1)

var g_uint64 uint64 = uint64(18)

var g_uint8 uint8 = uint8(254)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__1_int(x.f3)
	mix(uint64(x.f4))
	mixs(x.f5)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint8(x [5]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_int16(x *int16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_sl_int32(x []int32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint64(x []uint64) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int8
	f3 [1]int
	f4 int64
	f5 string
}

func p6(a7 bool, a8 int, a9 int) (r10 string) {
	if (g_float64 == float64(g_uint32)) {
		if (a7 || (r10 >= r10)) {
			var v11 uint = ((-g_uint) + ((g_uint >> (g_int32 & 7)) / ((g_uint << 56) | 1)))
			_ = v11
		}
		var v12 []int = []int{}
		v13 := &v12
		for i14 := 0; i14 < 3; i14++ {
			a9, a8 = (at_int(v12, 8) / (a9 | 1)), a8
			a9, a8 = at_int(v12, 9), (a8 % 2)
			a8 -= (len(r10) >> 39)
			_ = i14
		}
		_ = v12
		_ = v13
	} else {
		switch x := (a9 / (len(r10) | 1)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			var v15 uint32 = (uint32(max(g_uintptr, uintptr(6619832266281317452))) ^ (max(g_uint32, uint32(1073741824)) << 9))
			_ = v15
		case "a", "0":
			a8 = ((a9 % 3) / (a9 | 1))
			a9 = (^(len(r10) * -172987157487008483))
			fallthrough
		case "é":
			a9 = (max(a9, int(g_int64)) >> 44)
			a9, a8 = (a9 / 7), (len(r10) + (a9 - a9))
		}
	}
	a9 &= ((^a9) | ((len(r10) | 9223372036854775806) | int(f2i(g_float64))))
	if (a7 && false) {
		return
	}
	return clip(r10)
}

func p16(a17 uint32, a18 int) (r19 string) {
	a18 *= min(int(g_uintptr), len(r19))
	if !(a18 != len(r19)) {
		a18 = ((a18 | (a18 | 8396874429696397109)) & int((g_int8 % 100)))
	} else {
		a18 *= (a18 >> (((g_int32 | g_int32) / (int32(g_int8) | 1)) & 63))
	}
	v20 := uint8(sat("Q \nQé", int((g_uint8 << (g_uint16 % 8)))))
	if ((len(r19) == len(r19)) != (r19 >= r19)) {
		for i21 := 1; i21 >= 0; i21-- {
			a18 = int(f2i(((g_float64 + g_float64) / (g_float64 / float64(7)))))
			a18 = (i21 ^ (a18 / 2))
			a18 = (i21 ^ (a18 &^ -7))
			_ = i21
			if (sub("0 0\t界", a18, i21) >= sub(r19, 3, i21)) {
				continue
			}
		}
	}
	_ = v20
	if (g_float64 == g_float64) {
		return
	}
	return clip((string(append([]byte(r19), g_uint8)) + string(rune(a18))))
}

func p22(a23 string, a24 uint32, a25 int) (r26 uint8) {
	a25 *= max(((len(a23) | a25) &^ (len(a23) >> (g_uint64 % 70))), 8934164273459767727)
	for i27 := 7; i27 >= 0; i27-- {
		a25 = len(a23)
		_ = i27
	}
	if (g_float64 >= float64(a24)) {
		var v28 map[string]int = g_map_string_int
		var v29 [1]uint8 = [1]uint8{}
		for i30 := 0; i30 < 4; i30++ {
			v28["Ж"] = -8602097883836991819
			a25 &^= ((v28["é\x00"] >> (int32(g_uint) & 63)) &^ i30)
			v28[""] = -9
			_ = i30
		}
		_ = v28
		_ = v29
	}
	if (a23 >= a23) {
		return
	}
	return uint8(g_uint64)
}

func core0() {
	for i31 := range 2 {
		switch x := (i31 % 3); uint8(x>>3) & 7 {
		case 7:
			mix_sl_int64([]int64{int64(15), int64(529409610699772097), int64(19), int64(0x3ced51d820d71d81), int64(-0x78da4136d52e3a34)})
		case 1, 3:
		case 0:
			v32 := S1(S1{int8(0xe), [1]int{12}, int64(3202542388762518339), "é0 "})
			v33 := string(clip(v32.f5))
			mix_S1(v32)
			mixs(v33)
		default:
		}
		_ = i31
	}
	switch x := ((g_int | g_int) & (g_int &^ g_int)); uint8(x>>3) & 7 {
	case 7:
		if (int(g_int32) == (g_int | g_int)) {
			for i34 := 0; i34 < 4; i34++ {
				_ = i34
				if !(g_string < "") {
					continue
				}
			}
			if ((g_float64 > float64(-0.3530367017044378)) != !g_bool) {
				v35 := uint32(max((+(+g_uint32)), ((g_uint32 + uint32(5)) >> 12)))
				mix(uint64(v35))
			}
			{
			}
		} else {
			v36 := float32(g_float32)
			switch x := int(p22(g_string, uint32(2952221797), -5)); x & 7 {
			case 0:
				var v37 float32 = (((v36 / v36) + v36) * float32((g_uintptr / 8)))
				mix(fb(float64(v37)))
				fallthrough
			case 5, 2:
				v38 := uint8(p22(sub(g_string, (g_int % 100), int(g_uint)), (+(g_uint32 - g_uint32)), (g_int / ((g_int >> 64) | 1))))
				mix(uint64(v38))
				fallthrough
			case 7:
			default:
				var v39 uintptr = min(((g_uintptr >> 29) << 13), max((g_uintptr / (g_uintptr | 1)), g_uintptr))
				mix(uint64(v39))
			}
			mix(fb(float64(v36)))
		}
	case 1, 4:
		L41:
		for i40 := range 2 {
			var v42 [5]uint8 = g__5_uint8
			mix(fb(float64((g_float32 * ((g_float32 / g_float32) + (g_float32 - g_float32))))))
			if (string(append([]byte(g_string), v42[1])) > (g_string + "z\n\t0a")) {
			} else {
			}
			mix__5_uint8(v42)
			_ = i40
			if !!g_bool {
				continue L41
			}
		}
		v43 := float64(((-(g_float64 / g_float64)) / (-g_float64)))
		mix(fb(v43))
	case 5:
		if ((g_int + g_int) <= (g_int >> 63)) {
			var v44 uint = ((uint(g_uint16) + max(g_uint, g_uint)) / 10)
			mix(uint64(v44))
		} else {
			var v45 uint = (((g_uint / (g_uint | 1)) % ((g_uint + g_uint) | 1)) / ((g_uint * (g_uint &^ uint(17))) | 1))
			mix(uint64(v45))
		}
	default:
		L47:
		for i46 := 0; i46 < 3; i46++ {
			v48 := int16(((int16(g_uint8) / 8) - (g_int16 / 64)))
			v49 := &v48
			mix(uint64(v48))
			mix_p_int16(v49)
			_ = i46
			if ((g_float64 / g_float64) <= float64(g_float32)) {
				continue L47
			}
		}
	}
	switch x := ((g_int >> 6) ^ (g_int * g_int)); uint8(x>>3) & 7 {
	case 5:
		v50 := int64(((g_int64 - g_int64) + (g_int64 &^ g_int64)))
		mix_sl_uint8([]uint8{uint8(12), uint8(26)})
		mix(uint64(v50))
	case 3, 7:
		{
			var v51 []int32 = []int32{int32(3), int32(20), int32(20), int32(-1937367357), int32(-1428536109)}
			mix_sl_int32(v51)
		}
	case 2:
		if (float64(g_uint16) < (g_float64 + float64(3.141592653589793))) {
			if g_bool {
				mixb(g_bool)
			} else {
				v52 := int64((max((g_int64 / (g_int64 | 1)), (g_int64 % 3)) | ((g_int64 >> (g_uint64 & 63)) | (-g_int64))))
				mixb((((-g_float64) - (g_float64 * g_float64)) <= ((g_float64 * g_float64) - float64(g_int8))))
				mix(uint64(v52))
			}
			for i53 := 7; i53 >= 0; i53-- {
				v54 := S1(S1{f2: int8(41), f3: [1]int{-6}, f4: int64(-0x8000000000000000)})
				v54.f3[0] = int((max(g_uint64, g_uint64) >> 40))
				mix_S1(v54)
				_ = i53
			}
		} else {
			for i55 := 0; i55 < 4; i55++ {
				v56 := int16((((g_int16 - int16(-1193)) - (g_int16 << 54)) >> (((g_uint * g_uint) + (g_uint << 21)) % 8)))
				mixb((i55 < ((i55 &^ i55) % (i55 | 1))))
				mix(uint64(v56))
				_ = i55
			}
			if !(g_string == g_string) {
				var v57 uint8 = g_uint8
				mix(uint64(v57))
			}
		}
		if (g_int < (g_int ^ -7621278061281593168)) {
			for i58 := uint32(2); i58 > 0; i58 /= 2 {
				var v59 bool = ((g_bool == (g_int >= g_int)) != (g_float64 != (g_float64 / g_float64)))
				var v60 int64 = (int64((g_int | g_int)) / 2)
				mixb(v59)
				mix(uint64(v60))
				_ = i58
			}
		}
	}
	v61 := uintptr(((g_uintptr &^ min(g_uintptr, g_uintptr)) - ((+g_uintptr) &^ (g_uintptr | g_uintptr))))
	if true {
		v62 := ([]uint8)([]uint8{uint8(0x13), uint8(166), uint8(9), uint8(127), uint8(0)})
		switch x := (len(v62) & (len(v62) % 64)); uint8(x>>3) & 7 {
		case 1:
		case 0, 4:
			var v63 uint64 = (((g_uint64 | g_uint64) << ((len(v62) - len(v62)) & 63)) / 100)
			mix(uint64(v63))
		case 7:
		}
		mix_sl_uint8(v62)
	}
	switch x := (g_int / ((g_int - g_int) | 1)); x & 7 {
	case 0:
		v64 := ([]uint64)([]uint64{uint64(0), uint64(15458566007967601835), uint64(3)})
		mix_sl_uint64(v64)
	case 1, 5:
		{
			{
				var v65 uintptr = ((v61 &^ (+v61)) * ((v61 + v61) & uintptr(g_uint32)))
				mix(uint64(v65))
			}
		}
	case 6:
		switch x := g_int; uint8(x>>3) & 7 {
		case 2:
			for i66 := 0; i66 < 1; i66++ {
				_ = i66
				if !!g_bool {
					break
				}
			}
		case 6, 0:
		case 3:
			mix(uint64(((int64(g_int64) + (g_int64 << (g_int32 & 63))) << (g_int32 & 63))))
		default:
		}
		var v67 string = clip((string([]rune(string([]rune(g_string)))) + sub(string([]rune(g_string)), (g_int << (g_int & 63)), int(f2i(g_float64)))))
		v68 := &v67
		mixs(v67)
		mix_p_string(v68)
	}
	mix(uint64(v61))
}

type gridarrays1 [3][3]uint8

func bumparrays1(a gridarrays1, p *gridarrays1) uint8 {
	a[0][1] += 7
	p[0][2] -= 7
	return a[0][1] ^ p[0][2]
}

func arrays1() {
	var a gridarrays1
	a[0][2] = uint8(19)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uint8{0: uint8(0), uint8(0xd)}
	for i, x := range lit {
		lit[len(lit)-1] = 7
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
	m := map[[2]int]string{{1, 2}: "x", {0, 7}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 7}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
}

type seqiters2[T any] func(yield func(T) bool)

func uptoiters2(n int) seqiters2[int] {
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

func filteriters2[T any](s seqiters2[T], keep func(T) bool) seqiters2[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func pairsiters2(s string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, r := range s {
			if !yield(i*2, string(r)) {
				break
			}
		}
	}
}

func finditers2(n, want int) (res int, found bool) {
	defer func() { res = tr(902, res+1) }()
	for x := range uptoiters2(n) {
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

func iters2() {
	fs := []func() int{}
outer:
	for a := range filteriters2(uptoiters2(9), func(i int) bool { return i%4 != 1 }) {
		for b := range uptoiters2(a + 1) {
			switch {
			case b == 2:
				continue outer
			case a*b > 20:
				break outer
			}
	if ((g_uint8 >= g_uint8) == (b <= a)) {
		a, b = ((int(g_uint64) / 3) | (b | int(g_int8))), (b % ((a - a) | 1))
	} else {
		a, b = int(f2i(float64(uint64(g_uint16)))), ((a / (b | 1)) &^ (b + 8693183826840121394))
	}
	switch x := (a - int(g_uint32)); x & 7 {
	case 4:
		v69 := int64((g_int64 >> (((g_uint8 % 8) / 7) % 33)))
		mix(uint64(v69))
	case 7, 3:
		v70 := int32((int32((g_int8 | g_int8)) << ((-(+g_uint16)) % 70)))
		a--
		mix(uint64(v70))
	case 5:
		b &^= (int(g_uint) + int(f2i((g_float64 - float64(1e10)))))
	}
	for _, i71 := range clip((g_string + string(rune(g_uintptr)))) {
		a, b = (max(a, a) << 34), (int(f2i(g_float64)) % 100)
		a |= (b << (((g_int64 << (g_uint64 % 70)) - (g_int64 & int64(12))) & 7))
		v72 := float32((float32((g_float64 / g_float64)) + (-(g_float32 + g_float32))))
		mix(fb(float64(v72)))
		_ = i71
	}
			mix(uint64(a*16 + b))
		}
		fs = append(fs, func() int { a += 100; return a })
	}
	for _, f := range fs {
		mix(uint64(f() + f()))
	}
	for i, s := range pairsiters2("世") {
		mixs(s)
		if i > 20 {
			break
		}
	}
	for range uptoiters2(3) {
		sum++
	}
	r, ok := finditers2(9, 2)
	mix(uint64(r))
	mixb(ok)
	func() {
		defer func() { mixs(text(recover())) }()
		for x := range uptoiters2(9) {
			if x == 4 {
				panic("in body")
			}
		}
	}()
	for x := range func(yield func(int8) bool) { _ = yield(2) && yield(4) } {
		x *= 50
		mix(uint64(x))
	}
}

type Innerstructs3 struct {
	X, Y uint32
	_    int8
}

type Outerstructs3 struct {
	Name string
	Innerstructs3
	In struct {
		P *Innerstructs3
		Q Innerstructs3
	}
	Pt [2]uint32
}

func touchstructs3(o Outerstructs3) Outerstructs3 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", Innerstructs3: Innerstructs3{X: uint32(9)}, Pt: [2]uint32{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint32(2796536074)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: uint32(2796536074)}, 5}
	other := struct {
		Innerstructs3
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs3{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
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
	run("arrays1", arrays1)
	run("iters2", iters2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
