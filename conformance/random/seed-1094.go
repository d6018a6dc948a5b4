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

func sat(s string, i int) byte {
	if len(s) == 0 {
		return 7
	}
	return s[uint(i)%uint(len(s))]
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

func at_uint8(s []uint8, i int) uint8 {
	if len(s) == 0 {
		var z uint8
		return z
	}
	return s[uint(i)%uint(len(s))]
}

var g_S1 S1 = S1{[3]int{4611686018427387903}, int8(-0x6), [3]int{}}

var g_bool bool = false

var g_float64 float64 = float64(0)

var g_int int = -3

var g_int16 int16 = int16(-0x3)

var g_int32 int32 = int32(-1139377942)

var g_int64 int64 = int64(0x4)

var g_int8 int8 = int8(3)

var g_string string = "\tßz\x00a"

var g_uint uint = uint(19)

var g_uint16 uint16 = uint16(1)

var g_uint32 uint32 = uint32(1493762897)

var g_uint64 uint64 = uint64(0x94f24f3ba20a0d73)

var g_uint8 uint8 = uint8(0xb9)

var g_uintptr uintptr = uintptr(20)

func mix_S1(x S1) {
	mix__3_int(x.f2)
	mix(uint64(x.f3))
	mix__3_int(x.f4)
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_uint(x [5]uint) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uintptr(x map[int]uintptr) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mix(uint64(x[k]))
	}
	mix(uint64(len(x)))
}

func mix_p_S1(x *S1) {
	if x != nil {
		mix_S1((*x))
	}
}

func mix_p_int32(x *int32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint8(x *uint8) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [3]int
	f3 int8
	f4 [3]int
}

type S5 struct {
	f6 bool
}

func p7(a8 string) (r9 string) {
	if ((g_float64 / g_float64) <= (g_float64 + g_float64)) {
		for i10 := 0; i10 < 6; i10++ {
			_ = i10
		}
		r9 = clip(sub((string(append([]byte(a8), uint8(64))) + (a8 + r9)), (-(len(a8) | len(a8))), (len(a8) &^ (len(r9) << 35))))
	}
	{
		var v11 [4]string = [4]string{"\n\na界", "_"}
		if ((g_float64 - g_float64) > (g_float64 / g_float64)) {
			v12 := int16(int16(int32(g_int32)))
			v13 := uint32(max(g_uint32, ((^g_uint32) * min(g_uint32, g_uint32))))
			_ = v12
			_ = v13
		}
		_ = v11
	}
	for _, i14 := range clip(a8) {
		var v15 uint8 = (max((g_uint8 ^ g_uint8), (g_uint8 % 8)) & max(uint8(g_uintptr), (g_uint8 * uint8(7))))
		_ = v15
		_ = i14
		if g_bool {
			continue
		}
	}
	if (g_float64 <= float64(7)) {
		return
	}
	return clip(string(rune(g_uint32)))
}

func p16(a17 uint) (r18 int64) {
	v19 := float32(float32(((g_float64 * g_float64) * (g_float64 / g_float64))))
	if !(g_bool || true) {
	}
	_ = v19
	if (g_uintptr <= g_uintptr) {
		return
	}
	return int64(0x7fffffffffffffff)
}

func p20(a21 bool, a22 int, a23 int) (r24 string) {
	for i25 := 0; i25 < 5; i25++ {
		a23 &^= ((-(len(r24) >> (g_uint % 33))) * ((len(r24) >> (g_uint8 % 33)) % (min(i25, a22) | 1)))
		switch x := int(uint(g_int8)); uint8(x>>3) & 7 {
		case 7:
			a23 = (a22 ^ (a23 * (+a22)))
		case 0, 5:
			a22 -= (len(r24) / (a22 | 1))
			a23, a22 = (((i25 * 19) ^ (a22 | a22)) % ((i25 << ((g_uint16 + uint16(32767)) % 8)) | 1)), 9223372036854775807
		case 1:
			r24 = clip("\t😀")
			a23 -= (i25 + ((a22 % (a22 | 1)) % (a22 | 1)))
		default:
			v26 := float64(((-(g_float64 + float64(-193.78657388516513))) + float64(3.141592653589793)))
			_ = v26
		}
		v27 := uint64(g_uint64)
		_ = v27
		_ = i25
	}
	v28 := ([1]string)([1]string{""})
	v29 := S5(S5{f6: true})
	a23 |= (a23 &^ (len(r24) + -9223372036854775807))
	_ = v28
	_ = v29
	if a21 {
		return
	}
	return clip((string(append([]byte(r24), uint8(10))) + string(rune(g_uint8))))
}

func core0() {
	mixs(sub(sub(string(append([]byte(g_string), g_uint8)), (g_int << (g_int32 & 63)), (g_int | 6)), int(f2i((g_float64 + g_float64))), g_int))
	var v30 bool = ((g_int % (int(g_uint) | 1)) >= int(sat(g_string, -4)))
	L32:
	for i31 := range 7 {
		switch x := (i31 ^ int(g_uint8)); uint8(x>>3) & 7 {
		case 5:
			var v33 uint16 = (((g_uint16 >> 14) - (g_uint16 >> (g_int32 & 31))) - ((g_uint16 | g_uint16) << ((g_uint64 | g_uint64) & 7)))
			if (v30 && v30) {
			} else {
				v30 = !v30
			}
			mix(uint64(v33))
		case 4, 1:
			v34 := uintptr((max((g_uintptr * g_uintptr), (g_uintptr ^ g_uintptr)) % 3))
			mix(uint64(v34))
			fallthrough
		case 7:
			switch x := ((i31 * 5330954845372215218) << ((g_uint ^ uint(6)) % 8)); []string{"a", "z", "", "é"}[x&3] {
			case "":
			case "0", "é":
				v35 := ([]uint8)([]uint8{uint8(75), uint8(18), uint8(7)})
				v36 := uint8(((at_uint8(v35, 0) / 8) / (at_uint8(v35, 6) | 1)))
				mix_sl_uint8(v35)
				mix(uint64(v36))
			case "a":
			}
		}
		_ = i31
		if ((g_float64 < g_float64) || !v30) {
			break L32
		}
	}
	if v30 {
		for i37 := uint32(16); i37 > 0; i37 /= 2 {
			if v30 {
			}
			for i38 := 0; i38 < 1; i38++ {
				_ = i38
				if v30 {
					break
				}
			}
			if v30 {
				var v39 uintptr = (((g_uintptr >> (g_uint16 % 8)) & uintptr(0xfce1de5dc0db9824)) % 10)
				mix(uint64(v39))
			} else {
				var v40 int32 = int32((g_uint16 & (+g_uint16)))
				v41 := &v40
				v42 := ([]uint8)([]uint8{uint8(99), uint8(4), uint8(181), uint8(48)})
				mix(uint64(v40))
				mix_p_int32(v41)
				mix_sl_uint8(v42)
			}
			_ = i37
			if !(g_string == g_string) {
				break
			}
		}
		var v43 map[int]uintptr = map[int]uintptr{int(16): uintptr(0x33eff125ab4b0a38), int(9): uintptr(18126258739468963633), int(4): uintptr(11739821224837424746)}
		var v44 int8 = ((+g_int8) >> ((g_uint >> 30) & 7))
		mix_map_int_uintptr(v43)
		mix(uint64(v44))
	}
	if ((g_string + g_string) != "z界\x00ß") {
		if (v30 == (v30 == false)) {
			if !v30 {
				mix(uint64(uint8((int64(f2i(g_float64)) % (g_int64 | 1)))))
			}
			{
				var v45 uint64 = uint64(11)
				v46 := &v45
				mix(uint64(v45))
				mix_p_uint64(v46)
			}
			var v47 uint8 = g_uint8
			v48 := &v47
			mix(uint64(v47))
			mix_p_uint8(v48)
		} else {
		}
		switch x := ((g_int % (g_int | 1)) >> ((g_uint16 / 64) % 33)); uint8(x>>3) & 7 {
		case 0:
		case 2, 6:
			for i49 := 0; i49 < 4; i49++ {
				v50 := uint16((((g_uint16 >> (g_uint8 % 70)) << ((g_uint << (g_uint64 % 8)) % 70)) &^ ((g_uint16 | g_uint16) * (g_uint16 * uint16(0x8ef2)))))
				mix(uint64(v50))
				_ = i49
			}
			v30 = (sub(string(rune(g_int16)), int(f2i(g_float64)), (g_int & g_int)) < string(rune((g_int32 &^ g_int32))))
		case 7:
			v51 := S1(g_S1)
			if ((g_float64 * float64(1e-300)) >= (g_float64 - g_float64)) {
				v51.f2[0] = (^int(f2i((g_float64 - g_float64))))
			} else {
				v51.f2[0] *= (v51.f2[0] >> (((g_uint16 >> 47) / 2) % 33))
			}
			mix_S1(v51)
		}
	} else {
		var v52 []string = []string{"€"}
		mix_sl_string(v52)
	}
	L54:
	for i53 := 0; i53 < 7; i53++ {
		for i55 := 0; i55 < 4; i55++ {
			var v56 S1 = S1{f4: [3]int{}}
			v57 := &v56
			for i58 := 7; i58 >= 0; i58-- {
				v56.f2[2] = (+((i55 ^ i55) << ((g_uint % 3) % 70)))
				_ = i58
			}
			switch x := i55; []string{"a", "z", "", "é"}[x&3] {
			case "0":
				v56.f4[0] -= (i53 & (int(g_int64) + (v56.f4[0] << (g_int64 & 63))))
				v56.f4[1] = (((i55 >> (g_int16 & 63)) & (i55 / (v57.f4[2] | 1))) >> (uint(g_uint64) % 8))
			case "a", "":
				v56.f2[2] = ((v57.f4[2] ^ (v56.f4[2] - v57.f4[0])) | (v56.f2[2] % ((v57.f4[2] % 100) | 1)))
			case "z":
				v56.f2[2] = v56.f4[2]
			}
			mix_S1(v56)
			mix_p_S1(v57)
			_ = i55
		}
		_ = i53
		if ((i53 ^ i53) != (i53 % (i53 | 1))) {
			continue L54
		}
	}
	mixb(v30)
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
	for i := 0; i < 6; i++ {
		fs = append(fs, func(x int) int {
			i += 5
	if (!g_bool && g_bool) {
		i, x = (i % (x | 1)), (i * (i + x))
		i, x = max(i, (-int(g_uint16))), (x - (+x))
		x |= i
	} else {
		i = int(g_int64)
		i, x = ((i / 3) + min(x, x)), ((i * -1942609940061384500) ^ (i - i))
	}
	if !g_bool {
		i--
		var v59 [4]uint8 = [4]uint8{uint8(0x40), uint8(3)}
		v60 := ([5]uint)([5]uint{uint(12685388938548796340), uint(16238308385657475151)})
		mix__4_uint8(v59)
		mix__5_uint(v60)
	}
			return int(((g_uintptr & g_uintptr) & (g_uintptr + uintptr(18198551605191397002))))
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
	mix(uint64(fib(8)))
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

type gridarrays2 [5][3]int8

func bumparrays2(a gridarrays2, p *gridarrays2) int8 {
	a[0][1] += 8
	p[0][2] -= 8
	return a[0][1] ^ p[0][2]
}

func arrays2() {
	var a gridarrays2
	a[0][2] = int8(-80)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays2(a, &b)))
	mixb(a == b)
	lit := [...]int8{0: int8(-39), int8(0x40)}
	for i, x := range lit {
		lit[len(lit)-1] = 8
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
	m := map[[2]int]string{{1, 2}: "x", {0, 8}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{0, 8}])
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
	aconsts3 = iota * 3
	bconsts3
	_
	cconsts3 = 1 << (iota + 2)
	dconsts3
	econsts3, fconsts3 = iota, "s3"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 102
const (
	thirdconsts3          = 22.0 / 7
	rconsts3              = 'a' + iota*2
	tconsts3    int16        = 62
	maskconsts3           = ^uint32(0) >> 2
	big2consts3           = bigconsts3 >> (102 - 2) * 3
	strconsts3            = "con" + fconsts3
)

func consts3() {
	var x8 int8 = int8(cconsts3 & 0x3f)
	mix(uint64(aconsts3 + bconsts3*3 + cconsts3 + dconsts3 + econsts3 + gconsts3))
	mixs(fconsts3 + hconsts3 + strconsts3)
	mix(uint64(big2consts3))
	mix(uint64(int(thirdconsts3 * 7)))
	mix(uint64(rconsts3))
	mix(uint64(tconsts3) * uint64(x8))
	mix(uint64(maskconsts3))
	mix(uint64(len(strconsts3)) << (1 + len(fconsts3)))
	var arr [len(strconsts3) + 2]int
	arr[len(arr)-1] = 2
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func main() {
	run("core0", core0)
	run("closures1", closures1)
	run("arrays2", arrays2)
	run("consts3", consts3)
	fmt.Printf("checksum %d\n", sum)
}
