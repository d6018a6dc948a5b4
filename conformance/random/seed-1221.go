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

var g_S1 S1 = S1{[3]int{3939381485750611775, 20}}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(-2.25e-7)

var g_int int = 3

var g_int16 int16 = int16(15)

var g_int32 int32 = int32(-1552887302)

var g_int64 int64 = int64(-6)

var g_int8 int8 = int8(106)

var g_string string = "€a\x00界"

var g_uint uint = uint(11569336525743746216)

var g_uint16 uint16 = uint16(16199)

var g_uint32 uint32 = uint32(18)

var g_uint64 uint64 = uint64(9307486610133513869)

var g_uint8 uint8 = uint8(19)

var g_uintptr uintptr = uintptr(3)

func mix_S1(x S1) {
	mix__3_int(x.f2)
}

func mix_S3(x S3) {
	mix__2_int(x.f4)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_int16(x [2]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int(x map[int]int) {
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

func mix_p_map_int_int(x *map[int]int) {
	if x != nil {
		mix_map_int_int((*x))
	}
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
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
}

type S3 struct {
	f4 [2]int
}

type S5 struct {
	f6 [1]int
}

func p7(a8 string) (r9 int32) {
	L11:
	for i10 := 0; i10 < 3; i10++ {
		var v12 string = clip(string(append([]byte(a8), ((g_uint8 >> (g_uint32 % 8)) >> (len(a8) & 7)))))
		v13 := &v12
		if ((+len(v12)) < (len(a8) & len(v12))) {
			v14 := uint(((g_uint * (g_uint ^ g_uint)) ^ min((g_uint / 7), (g_uint >> (g_uint8 & 63)))))
			_ = v14
		} else {
			var v15 int64 = (((g_int64 ^ g_int64) / ((g_int64 + g_int64) | 1)) ^ ((g_int64 &^ g_int64) & int64(g_uint)))
			v16 := int64((max(int64(g_uint64), v15) / 3))
			_ = v15
			_ = v16
		}
		_ = v12
		_ = v13
		_ = i10
		if (a8 == (a8 + "界0")) {
			continue L11
		}
	}
	v17 := string(clip(""))
	for i18 := 0; i18 < 4; i18++ {
		var v19 S1 = S1{[3]int{}}
		if !(len(v17) <= -8455176038729288417) {
			r9 = (r9 - ((r9 << (g_int8 & 31)) * (r9 % (r9 | 1))))
			v19.f2[2] *= (((v19.f2[0] * -1709907205245692816) * 4) - (len(a8) + (i18 << 47)))
		}
		_ = v19
		_ = i18
	}
	for _, i20 := range clip("Ж") {
		switch x := (len(v17) / 100); x & 7 {
		case 7:
			v17 = clip(string([]rune(string(rune((g_int64 + g_int64))))))
			fallthrough
		case 5, 2:
		case 3:
			v22 := float64(((float64(g_uint) + float64(g_float32)) * ((g_float64 + g_float64) - float64(g_int16))))
			_ = v22
		default:
		}
		_ = i20
		if g_bool {
			continue
		}
	}
	_ = v17
	if !g_bool {
		return
	}
	return (r9 << ((g_uint64 ^ uint64(4611686018427387904)) & 7))
}

func p23(a24 string, a25 int, a26 int) (r27 bool) {
	L29:
	for i28 := 0; i28 < 6; i28++ {
		for i30 := range 5 {
			a25 *= ((a25 / 2) * (int(g_uintptr) & int(g_int64)))
			a26--
			_ = i30
		}
		a26, a25 = a26, ((a25 & 8) / (len(a24) | 1))
		if (i28 < 9223372036854775806) {
			r27 = ((r27 != (r27 != false)) == (a24 >= (a24 + a24)))
		} else {
			v31 := int16(int16((g_int32 &^ int32(-0x2883548))))
			_ = v31
		}
		_ = i28
		if (len(a24) == (i28 + 6)) {
			continue L29
		}
	}
	for i32 := 5; i32 >= 0; i32-- {
		for i33 := 0; i33 < 6; i33++ {
			a25 |= ((i32 | a26) + ((len(a24) << 37) | int(g_uint32)))
			a25, a26 = -1, (i33 | (len(a24) / 2))
			_ = i33
		}
		_ = i32
	}
	if (len(a24) == -3) {
		return
	}
	return ((g_uint32 << (g_int64 & 63)) <= g_uint32)
}

func core0() {
	if true {
		switch x := ((g_int * g_int) &^ int(f2i(g_float64))); x & 7 {
		case 2:
			{
				v34 := (map[int]int)(map[int]int{int(0): 9223372036854775807, int(3): -2})
				v35 := &v34
				v34[0] ^= (int(f2i((g_float64 * float64(1e-300)))) | (v34[-2838082010307783237] << 9))
				mix_map_int_int(v34)
				mix_p_map_int_int(v35)
			}
		case 5, 1:
			var v36 uint64 = uint64(g_uint16)
			v37 := &v36
			mix(uint64(v36))
			mix_p_uint64(v37)
		case 4:
			v38 := (map[uint8]uint8)(map[uint8]uint8{})
			mix_map_uint8_uint8(v38)
		}
	}
	var v39 []string = []string{"\t", "QЖ"}
	mix_sl_string(v39)
}

type errdefers1 struct{ code int }

func (e errdefers1) Error() string { return "err1" }

func leveldefers1(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers1); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 2 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(7)
	}
	w := n * 1
	var v40 string = clip(sub(string(append([]byte(sub(g_string, w, w)), (g_uint8 + g_uint8))), (w * int(g_int64)), (w &^ (w * w))))
	switch x := res; x & 7 {
	case 7:
		var v41 uint = ((^(g_uint % (g_uint | 1))) / 10)
		res, w = ((+(len(v40) / 64)) % 3), (int(f2i(g_float64)) % ((w % 2) | 1))
		mix(uint64(v41))
	case 3, 5:
		w = (((w % (res | 1)) << (int8(g_uint32) & 7)) &^ int((g_uint64 * uint64(3))))
		w *= int(f2i((g_float64 - (g_float64 - g_float64))))
	case 4:
		w = 10
		w = int(g_uint8)
	}
	mixs(v40)
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers1(n - 1)
	if n == 2 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers1() (s string) {
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

func defers1() {
	r, err := leveldefers1(2)
	mix(uint64(r))
	mixb(err != nil)
	says("defers1", multidefers1())
	func() {
		defer run("defers1.in", func() { panic(errdefers1{1}) })
		var f func()
		defer func() { says("defers1.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func slices2() {
	a := make([]int16, 3, 6)
	for i := range a {
		a[i] = []int16{int16(14), int16(32766), int16(16383), int16(-0x9)}[i%4]
	}
	b := append(a, int16(23040))
	c := append(a, int16(4), int16(16))
	mix_sl_int16(b)
	mix_sl_int16(c)
	d := a[1:3:3]
	e := append(d, int16(7))
	if len(e) > 0 {
		e[0] = int16(4)
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[1:])))
	mix_sl_int16(a)
	copy(a[1:], a)
	mix_sl_int16(a)
	copy(c, b[1:])
	mix_sl_int16(c)
	var z []int16
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int16{} == nil)
	z = append(z, a[1:3]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int16(z)
	g := [2]int16(b[:2])
	p := (*[2]int16)(b)
	p[1] = int16(7)
	g[0] = int16(16)
	mix_sl_int16(b)
	mix__2_int16(g)
	grid := make([][]int16, 3+1)
	for i := range grid {
		grid[i] = append(grid[i], b[:i%len(b)]...)
		mix(uint64(len(grid[i])))
	}
	for i, x := range append(c[:1], c...) {
		if i == 1 {
			c = nil
		}
		mix(uint64(x))
	}
	mix_sl_int16(c)
}

const (
	aconsts3 = iota * 6
	bconsts3
	_
	cconsts3 = 1 << (iota + 5)
	dconsts3
	econsts3, fconsts3 = iota, "s6"
	gconsts3, hconsts3
)

const bigconsts3 = 1 << 195
const (
	thirdconsts3          = 10.0 / 7
	rconsts3              = 'a' + iota*5
	tconsts3    int64        = 57
	maskconsts3           = ^uint32(0) >> 5
	big2consts3           = bigconsts3 >> (195 - 5) * 3
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
	arr[len(arr)-1] = 5
	mix(uint64(len(arr) + arr[len(strconsts3)+1]))
	says("consts3", strconsts3)
}

func core4() {
	L43:
	for i42 := 0; i42 < 2; i42++ {
		{
			{
			}
		}
		for i44 := range 3 {
			mix(uint64(((g_uint32 << 8) >> 1)))
			if p23(string(rune(g_uintptr)), (i42 ^ i42), i42) {
			} else {
			}
			_ = i44
		}
		_ = i42
		if !(g_bool && g_bool) {
			break L43
		}
	}
	var v45 S1 = g_S1
	v46 := int8((((g_int8 >> (g_uint16 % 70)) % (int8(g_uint64) | 1)) ^ int8(v45.f2[0])))
	{
		for i47 := range 2 {
			{
				v45.f2[1] &= i47
				v45.f2[0] = ((i47 >> ((g_uint32 + g_uint32) & 63)) >> (((g_uint / (g_uint | 1)) & g_uint) & 63))
				v45.f2[1] *= int(((g_int16 &^ g_int16) &^ int16(27293)))
			}
			v45.f2[2] += int((g_int64 ^ min(g_int64, int64(-2))))
			_ = i47
		}
		v48 := ([]uint8)([]uint8{})
		{
			var v49 S3 = S3{[2]int{8}}
			if len(v48) < 30 {
				v48 = append(v48, ((at_uint8(v48, 1) / (at_uint8(v48, 0) | 1)) * (at_uint8(v48, 1) + at_uint8(v48, 2))))
			}
			v45.f2[0] = (v45.f2[1] * v49.f4[0])
			mix_S3(v49)
		}
		mix_sl_uint8(v48)
	}
	v50 := uint8((uint8((g_uint32 + g_uint32)) * (uint8(v46) ^ (-g_uint8))))
	if g_bool {
		for i51 := range 4 {
			{
				mix(uint64(v50))
				var v52 S1 = v45
				mix_S1(v52)
			}
			v53 := uint32(((g_uint32 << (v50 % 33)) + (g_uint32 / ((g_uint32 - uint32(1297276231)) | 1))))
			if p23(string(rune(g_uint)), (v45.f2[1] >> (v46 & 63)), int(f2i(g_float64))) {
				v45.f2[1] = v45.f2[1]
			} else {
				v45.f2[1] -= ((int(g_int16) << 2) / 100)
				v45.f2[1] &= ((v45.f2[1] &^ max(i51, v45.f2[2])) &^ ((v45.f2[0] ^ 12) / 10))
			}
			mix(uint64(v53))
			_ = i51
		}
		v50 -= (v50 ^ uint8(int64(g_uint64)))
	}
	mix_S1(v45)
	mix(uint64(v46))
	mix(uint64(v50))
}

func main() {
	run("core0", core0)
	run("defers1", defers1)
	run("slices2", slices2)
	run("consts3", consts3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
