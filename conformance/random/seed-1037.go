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

var g__2_int [2]int = [2]int{}

var g_bool bool = false

var g_float64 float64 = float64(0.23290458763639865)

var g_int int = -9

var g_int16 int16 = int16(32766)

var g_int32 int32 = int32(69814389)

var g_int64 int64 = int64(4646283816507836172)

var g_int8 int8 = int8(36)

var g_string string = "界😀za界"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(0xbd9b)

var g_uint32 uint32 = uint32(0)

var g_uint64 uint64 = uint64(13)

var g_uint8 uint8 = uint8(0x8d)

var g_uintptr uintptr = uintptr(3)

func mix_S1(x S1) {
	mix__2_int(x.f2)
	mix(uint64(x.f3))
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_string(x [3]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix_map_string_int8(x map[string]int8) {
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

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

type S1 struct {
	f2 [2]int
	f3 int32
}

type S4 struct {
	f5 string
}

func p6(a7 int64) (r8 uintptr) {
	for i9 := int16(64); i9 > 0; i9 /= 2 {
		_ = i9
		if ((r8 * r8) <= (r8 | r8)) {
			break
		}
	}
	switch x := int(f2i((g_float64 * g_float64))); x & 7 {
	case 2:
		for i10 := 6; i10 >= 0; i10-- {
			var v11 int32 = ((^(g_int32 * int32(0x7))) & g_int32)
			v12 := &v11
			var v13 string = clip(string(rune(((r8 - r8) & (r8 * uintptr(1))))))
			_ = v11
			_ = v12
			_ = v13
			_ = i10
		}
		v14 := int32((g_int32 << (g_uint16 % 8)))
		_ = v14
	case 6, 5:
		v15 := int32(int32(16))
		_ = v15
	case 0:
		var v16 int16 = (+min((g_int16 & g_int16), int16(g_uint32)))
		if !g_bool {
			var v17 map[int]int = map[int]int{int(18): 11, int(3): 2543746280557531113}
			v17[15] = (int(f2i((g_float64 * g_float64))) << (((g_uint64 << (v17[-7876991163012007037] & 63)) & (g_uint64 * g_uint64)) % 8))
			_ = v17
		} else {
		}
		_ = v16
	default:
		for i18 := range 1 {
			v19 := ([4]string)([4]string{"_a界", "界", "", "zß\x00😀"})
			_ = v19
			_ = i18
		}
	}
	var v20 bool = (((g_uint64 / (g_uint64 | 1)) >> 19) < ((-g_uint64) * (g_uint64 & uint64(0x7))))
	_ = v20
	if (g_float64 >= float64(-2.25e-7)) {
		return
	}
	return (r8 & min(r8, r8))
}

func p21(a22 string, a23 string, a24 int) (r25 uintptr) {
	for i26 := 0; i26 < 3; i26++ {
		switch x := a24; []string{"a", "z", "", "é"}[x&3] {
		case "z":
			a24 = (a24 | (len(a23) / 8))
			a24 = (i26 * (i26 &^ int(f2i(g_float64))))
		case "0", "é":
			a24 *= ((len(a22) / ((i26 / (i26 | 1)) | 1)) + (len(a22) &^ 2048837739850869144))
		case "":
			a24 = int(g_int64)
		default:
			a24 -= (^int(uintptr(g_uint32)))
		}
		v27 := float32(float32(float64(int8(g_int16))))
		a24 = ((len(a23) / (len(a23) | 1)) << (min(g_int32, (g_int32 + g_int32)) & 63))
		_ = v27
		_ = i26
	}
	L29:
	for i28 := 0; i28 < 6; i28++ {
		for i30 := 0; i30 < 4; i30++ {
			a23 = clip(sub(string(rune((g_int64 ^ g_int64))), (-int(g_uint8)), (i28 ^ (i28 * 5614717837138416220))))
			a23 = clip(sub("😀世", ((a24 - 17) << (uint32(g_int16) & 7)), (i30 << ((g_int64 % (g_int64 | 1)) & 7))))
			_ = i30
		}
		_ = i28
		if (int64(g_uint16) == (g_int64 ^ int64(7))) {
			break L29
		}
	}
	var v31 [2]int = g__2_int
	_ = v31
	if (a23 <= a22) {
		return
	}
	return uintptr(3)
}

func p32(a33 bool, a34 int8) (r35 bool) {
	if (g_int <= (g_int &^ g_int)) {
	} else {
		for i36 := range 4 {
			_ = i36
		}
	}
	if (min(g_int, g_int) == (g_int << 44)) {
		if !(g_string == "") {
		} else {
			v37 := uint8((((-g_uint8) - (g_uint8 * g_uint8)) >> (((g_uint + g_uint) << (uint64(g_uint16) % 33)) % 33)))
			_ = v37
		}
	} else {
		L39:
		for i38 := range 5 {
			_ = i38
			if (r35 != (g_string < g_string)) {
				continue L39
			}
		}
		var v40 int8 = (a34 / ((a34 >> 62) | 1))
		_ = v40
	}
	if (a33 != a33) {
		return
	}
	return ((g_string == g_string) == r35)
}

func p41(a42 int, a43 int8) (r44 uint16) {
	var v45 uint64 = (^g_uint64)
	var v46 uint64 = min(max(v45, uint64(g_int32)), v45)
	v47 := ([4]int)([4]int{2})
	_ = v45
	_ = v46
	_ = v47
	if (g_bool && false) {
		return
	}
	return r44
}

func core0() {
	v48 := int32((g_int32 - ((g_int32 ^ int32(-34401638)) &^ (g_int32 &^ g_int32))))
	switch x := int(g_int64); []string{"a", "z", "", "é"}[x&3] {
	case "a":
		v48 *= (int32(g_uint16) * v48)
	case "0", "":
		if ((g_int <= g_int) == p32(false, int8(-3))) {
			var v49 uint32 = (uint32(uint32(g_uint64)) - (uint32(g_int8) &^ uint32(g_uintptr)))
			switch x := (int(g_uintptr) % ((g_int * g_int) | 1)); uint8(x>>3) & 7 {
			case 1:
			case 5, 6:
				var v50 uintptr = (((g_uintptr >> (g_uint16 & 31)) * max(g_uintptr, g_uintptr)) &^ uintptr(g_int64))
				v51 := uint32(max(v49, max(v49, (v49 - v49))))
				mix(uint64(v50))
				mix(uint64(v51))
			case 4:
			default:
				v52 := bool((g_bool == p32(g_bool, (g_int8 >> (g_uint8 % 33)))))
				mixb(v52)
			}
			mix(uint64(v49))
		}
	case "z":
		if (g_uint8 <= sat(g_string, 2)) {
			switch x := g_int; []string{"a", "z", "", "é"}[x&3] {
			case "a":
				fallthrough
			case "é", "0":
				v53 := int32(max(min(v48, (v48 << (g_uint & 63))), (min(v48, int32(-5)) / (v48 | 1))))
				mix(uint64(v53))
			case "z":
				mixs(string(append([]byte(string(rune(uint32(g_int8)))), uint8((-v48)))))
			default:
			}
		} else {
			if true {
			}
		}
	}
	v54 := (map[string]int8)(map[string]int8{"Ж  \t": int8(6), "é\"\t世": int8(112), "": int8(-128), "世": int8(-127)})
	{
		if (len(v54) < len(v54)) {
			v48 += (int32((g_int16 &^ g_int16)) + ((v48 % (v48 | 1)) * (v48 / (v48 | 1))))
			mix(uint64(g_uintptr))
			{
				v55 := float64((((g_float64 * g_float64) - (g_float64 - g_float64)) / ((g_float64 / g_float64) * (g_float64 - float64(-2.25e-7)))))
				v56 := uint16(g_uint16)
				var v57 [3]string = [3]string{"😀", "\"", "€0ß"}
				mix(fb(v55))
				mix(uint64(v56))
				mix__3_string(v57)
			}
		} else {
			v58 := uint(((g_uint &^ g_uint) - uint(g_uintptr)))
			v59 := &v58
			mix(uint64(v58))
			mix_p_uint(v59)
		}
	}
	v60 := S1(S1{f2: [2]int{8, -9}, f3: int32(0x5d58848)})
	mix(uint64(v48))
	mix_map_string_int8(v54)
	mix_S1(v60)
}

const (
	aconsts1 = iota * 9
	bconsts1
	_
	cconsts1 = 1 << (iota + 1)
	dconsts1
	econsts1, fconsts1 = iota, "s9"
	gconsts1, hconsts1
)

const bigconsts1 = 1 << 169
const (
	thirdconsts1          = 41.0 / 10
	rconsts1              = 'a' + iota*1
	tconsts1    int16        = 9
	maskconsts1           = ^uint32(0) >> 1
	big2consts1           = bigconsts1 >> (169 - 1) * 3
	strconsts1            = "con" + fconsts1
)

func consts1() {
	var x8 int8 = int8(cconsts1 & 0x3f)
	mix(uint64(aconsts1 + bconsts1*3 + cconsts1 + dconsts1 + econsts1 + gconsts1))
	mixs(fconsts1 + hconsts1 + strconsts1)
	mix(uint64(big2consts1))
	mix(uint64(int(thirdconsts1 * 10)))
	mix(uint64(rconsts1))
	mix(uint64(tconsts1) * uint64(x8))
	mix(uint64(maskconsts1))
	mix(uint64(len(strconsts1)) << (1 + len(fconsts1)))
	var arr [len(strconsts1) + 2]int
	arr[len(arr)-1] = 1
	mix(uint64(len(arr) + arr[len(strconsts1)+1]))
	says("consts1", strconsts1)
}

type accclosures2 struct{ n int }

func (a *accclosures2) add(k int) int { a.n += k; return a.n }
func (a accclosures2) get(k int) int  { return a.n * k }

func composeclosures2(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures2() {
	var fs []func(int) int
	for i := 0; i < 3; i++ {
		fs = append(fs, func(x int) int {
			i += 1
	v61 := uint8((((-g_uint8) + max(g_uint8, uint8(2))) >> 40))
	v62 := int16(((int16(i) - (g_int16 >> (g_int32 & 63))) / 7))
	mix(uint64(v61))
	mix(uint64(v62))
			return (((i >> (g_uint % 33)) >> ((g_uint32 << 66) % 8)) >> 48)
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
	mix(uint64(composeclosures2(fs...)(1)))
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
	mix(uint64(fib(6)))
	a := accclosures2{1}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures2).add(&a, 1)))
	mix(uint64(accclosures2.get(a, 2)))
	table := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"len": func(xs ...int) int { return len(xs) },
	}
	mix(uint64(table["sum"](1, 2, 1) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 1
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
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
	o.X += 8
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs3() {
	w := Outerstructs3{Name: "w", X: uint32(0xf), Pt: [2]uint32{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint32(7)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: uint32(7)}, 8}
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
	run("consts1", consts1)
	run("closures2", closures2)
	run("structs3", structs3)
	fmt.Printf("checksum %d\n", sum)
}
