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

var g_S3 S3 = S3{f5: ""}

var g__4_uint8 [4]uint8 = [4]uint8{uint8(13)}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(0)

var g_int int = -2

var g_int16 int16 = int16(-27256)

var g_int32 int32 = int32(19)

var g_int64 int64 = int64(19)

var g_int8 int8 = int8(-8)

var g_sl_string []string = []string{"", "zé", "é😀Ж", ""}

var g_string string = "\"0z😀\""

var g_uint uint = uint(9800544784056877550)

var g_uint16 uint16 = uint16(0xb)

var g_uint32 uint32 = uint32(3421732957)

var g_uint64 uint64 = uint64(0x0)

var g_uint8 uint8 = uint8(111)

var g_uintptr uintptr = uintptr(17)

func mix_S1(x S1) {
	mix(uint64(x.f2))
}

func mix_S3(x S3) {
	mix(uint64(x.f4))
	mixs(x.f5)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int16_uint64(x map[int16]uint64) {
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

func mix_map_int_string(x map[int]string) {
	var ks []int
	for k := range x {
		ks = append(ks, k)
	}
	for _, k := range sortints(ks) {
		mix(uint64(k))
		mixs(x[k])
	}
	mix(uint64(len(x)))
}

func mix_p_uint64(x *uint64) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uintptr(x *uintptr) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_string(x []string) {
	for _, e := range x {
		mixs(e)
	}
}

type S1 struct {
	f2 uint16
}

type S3 struct {
	f4 int8
	f5 string
}

func p6(a7 int) (r8 string) {
	L10:
	for i9 := range 1 {
		if !(r8 <= "a\x00€\"世") {
			var v11 uint8 = (uint8((g_int32 % (g_int32 | 1))) &^ ((g_uint8 >> 33) / ((g_uint8 ^ uint8(0x14)) | 1)))
			v12 := &v11
			a7 = (int(max(g_int32, g_int32)) ^ int((g_int8 &^ int8(-107))))
			_ = v11
			_ = v12
		} else {
			a7 -= ((int(g_int16) - (a7 << (i9 & 31))) << (g_uint64 % 8))
		}
		if (i9 != (a7 % (i9 | 1))) {
			a7 &= i9
			a7 &= max(int(f2i(g_float64)), int(g_int16))
			a7 &= int((i9 >> 14))
		} else {
			var v13 string = clip(sub(r8, ((len(r8) - 1) << 12), i9))
			_ = v13
		}
		a7 = (i9 & (i9 | (len(r8) | i9)))
		_ = i9
		if ((g_uint16 / (g_uint16 | 1)) > (g_uint16 * g_uint16)) {
			break L10
		}
	}
	a7++
	v14 := float64((g_float64 / float64((g_uint16 + g_uint16))))
	v15 := &v14
	var v16 uintptr = (uintptr((-g_int8)) ^ (uintptr(g_int64) &^ (^g_uintptr)))
	_ = v14
	_ = v15
	_ = v16
	if (g_bool != true) {
		return
	}
	return clip((r8 + (r8 + r8)))
}

func p17(a18 int16, a19 bool, a20 bool) (r21 int64) {
	var v22 [5]uint8 = [5]uint8{uint8(0x5), uint8(18), uint8(4), uint8(0xfe)}
	{
		for i23 := 4; i23 >= 0; i23-- {
			v22[3] = v22[3]
			var v24 S1 = S1{uint16(6)}
			_ = v24
			_ = i23
		}
	}
	_ = v22
	if (g_uint64 == uint64(14626837794153921410)) {
		return
	}
	return ((r21 * r21) * (r21 % (r21 | 1)))
}

func p25(a26 uint) (r27 bool) {
	for i28 := range 5 {
		var v29 uint32 = ((g_uint32 << (g_uintptr & 63)) * uint32(int64(g_int8)))
		_ = v29
		_ = i28
	}
	v30 := uint64(g_uint64)
	v31 := &v30
	_ = v30
	_ = v31
	if (g_int != g_int) {
		return
	}
	return ((a26 < uint(14428364380091269154)) == (g_int8 <= g_int8))
}

func p32(a33 uint64, a34 string, a35 bool) (r36 int16) {
	a35 = !((g_float64 > g_float64) || (len(a34) > -9223372036854775808))
	if ((len(a34) << (a33 % 70)) < len(a34)) {
		var v37 uint32 = ((g_uint32 % 100) | (g_uint32 * min(g_uint32, g_uint32)))
		var v38 uint8 = g_uint8
		switch x := (^int(g_int64)); []string{"a", "z", "", "é"}[x&3] {
		case "":
			a34 = clip(string(rune(((g_int8 & g_int8) / ((g_int8 % 64) | 1)))))
			fallthrough
		case "z", "0":
			a34 = clip(a34)
			v39 := ([4]uint8)(g__4_uint8)
			_ = v39
		case "é":
		default:
			r36 = max(r36, ((r36 % 10) * int16(len(a34))))
		}
		_ = v37
		_ = v38
	} else {
		{
			v40 := int8(g_int8)
			var v41 string = clip(string(rune((+(g_uint ^ uint(13))))))
			_ = v40
			_ = v41
		}
	}
	switch x := len(a34); x & 7 {
	case 4:
		if a35 {
			var v42 uint = (uint(len(a34)) - min((g_uint >> (g_uint16 % 33)), (g_uint % (g_uint | 1))))
			a34 = clip(string(rune(int16(a33))))
			_ = v42
		} else {
		}
	case 7, 5:
		var v43 float32 = (float32(len(a34)) * (-float32(g_uint8)))
		_ = v43
	case 0:
		if (string(rune(g_int8)) <= (a34 + "_界")) {
			var v44 uint = uint(uint((g_int64 - int64(9223372036854775806))))
			_ = v44
		}
	default:
		{
		}
	}
	if p25(g_uint) {
		return
	}
	return r36
}

func core0() {
	if g_bool {
		for i45 := uint32(64); i45 > 0; i45 /= 2 {
			mix(uint64((-((+g_uintptr) + (g_uintptr &^ g_uintptr)))))
			{
			}
			_ = i45
		}
	}
	mix(uint64(uint((max(g_int16, int16(32766)) / 64))))
	if (string(rune(g_uint)) != (g_string + "Ж0ß")) {
		L47:
		for _, i46 := range clip(string(rune(uintptr(g_uint32)))) {
			v48 := uint64((((g_uint64 + g_uint64) & (g_uint64 >> (g_uint % 33))) - uint64(g_uint32)))
			{
			}
			mix(uint64(v48))
			_ = i46
			if g_bool {
				continue L47
			}
		}
		var v49 S3 = g_S3
		mix_S3(v49)
	} else {
		{
			{
				var v50 []string = g_sl_string
				v51 := float32((g_float32 * float32(g_uint16)))
				mix_sl_string(v50)
				mix(fb(float64(v51)))
			}
			{
			}
		}
	}
	for i52 := range 5 {
		{
			L54:
			for _, i53 := range clip(((g_string + g_string) + string(rune(g_int32)))) {
				var v55 int8 = (((g_int8 / (g_int8 | 1)) - (g_int8 + int8(-38))) &^ ((g_int8 / (g_int8 | 1)) >> 26))
				mix(uint64(v55))
				_ = i53
				if !!g_bool {
					break L54
				}
			}
		}
		_ = i52
	}
	switch x := ((g_int &^ 10) * (g_int - 1139610271890811269)); x & 7 {
	case 5:
	case 3, 2:
		fallthrough
	case 7:
		var v56 uintptr = (g_uintptr & (-(g_uintptr >> (g_int32 & 7))))
		mix(uint64(v56))
	default:
	}
}

var (
	ainits1       = cinits1 + binits1 + 9
	binits1       = finits1(2)
	cinits1, dinits1  = pairinits1()
	_         = finits1(3)
	einits1       = func() int { loginits1 += "e"; return dinits1 * ainits1 }()
	loginits1     = "log"
	ginits1 [3]int
	hinits1       = map[string]int{"a": ainits1, "e": einits1}
)

func finits1(n int) int {
	loginits1 += string(rune('0' + n))
	return n * cinits1
}

func pairinits1() (int, int) {
	loginits1 += "p"
	return 9, 9 + 1
}

func init() { ginits1[0] = ainits1; loginits1 += "i" }
func init() { ginits1[1] = len(loginits1); loginits1 += "j" }

func inits1() {
	for _, x := range []int{ainits1, binits1, cinits1, dinits1, einits1, ginits1[0], ginits1[1], hinits1["a"], hinits1["e"]} {
		mix(uint64(x))
	}
	says("inits1", loginits1)
}

func slices2() {
	a := make([]int, 3, 7)
	for i := range a {
		a[i] = []int{11, 19, 9223372036854775806, 4611686018427387904}[i%4]
	}
	b := append(a, 4053497094615659179)
	c := append(a, -6522594833950514381, -9223372036854775807)
	mix_sl_int(b)
	mix_sl_int(c)
	d := a[0:2:2]
	e := append(d, 12)
	if len(e) > 0 {
		e[0] = -6522594833950514381
	}
	mix(uint64(cap(d)*100 + len(d)*10 + cap(a[0:])))
	mix_sl_int(a)
	copy(a[1:], a)
	mix_sl_int(a)
	copy(c, b[0:])
	mix_sl_int(c)
	var z []int
	mixb(z == nil)
	mixb(z[:0] == nil)
	mixb([]int{} == nil)
	z = append(z, a[0:2]...)
	z = append(z[:len(z)/2], z[len(z)/2:]...)
	clear(z[:len(z)/2])
	mix_sl_int(z)
	g := [2]int(b[:2])
	p := (*[2]int)(b)
	p[1] = 12
	g[0] = -9223372036854775807
	mix_sl_int(b)
	mix__2_int(g)
	grid := make([][]int, 2+1)
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
	mix_sl_int(c)
}

type keymaps3 struct {
	a int16
	b bool
}

func maps3() {
	m := map[int16]uint64{}
	for i := range 10 {
		k := int16((int(g_int32) ^ (i & -3)))
		m[k] += uint64(0)
		if i%3 == 0 {
			delete(m, int16(9))
		}
	}
	v, ok := m[int16(-3)]
	mix(uint64(v))
	mixb(ok)
	mix_map_int16_uint64(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps3]int{{int16(9), true}: 1}
	sk[keymaps3{int16(-3), false}]++
	sk[keymaps3{int16(9), true}] += 3
	mix(uint64(sk[keymaps3{int16(9), true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps3{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps3{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps3{1: {b: true}}
	pm[1].a = int16(0x10)
	mixb(pm[1].b && pm[1].a == int16(0x10))
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](10)))
	clear(ik)
	var nilmap map[int16]uint64
	_, ok = nilmap[int16(2)]
	delete(nilmap, int16(2))
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

func core4() {
	{
		var v57 uint64 = ((+(g_uint64 / 8)) >> (max((g_uint &^ g_uint), uint(g_uint64)) % 70))
		v58 := &v57
		switch x := g_int; uint8(x>>3) & 7 {
		case 4:
			{
			}
			if (sub(g_string, g_int, g_int) >= p6(9223372036854775806)) {
			} else {
				v59 := float64((-(float64(g_uint8) / float64(g_float32))))
				mix(fb(v59))
			}
		case 7, 1:
			var v60 uint32 = (max(max(g_uint32, g_uint32), uint32(1073741824)) + ((g_uint32 * g_uint32) % ((g_uint32 &^ uint32(4126314685)) | 1)))
			{
			}
			mix(uint64(v60))
		case 6:
			{
				var v61 uint64 = (*v58)
				mix(uint64(v61))
			}
		default:
		}
		switch x := (g_int - g_int); uint8(x>>3) & 7 {
		case 3:
			v62 := int32(max(((g_int32 - g_int32) << (((*v58) / 8) % 70)), ((g_int32 ^ g_int32) & int32(15))))
			mix_S3(S3{f5: "😀_\na\""})
			mix(uint64(v62))
			fallthrough
		case 1, 6:
			v63 := float64(float64(g_uint8))
			mix(fb(v63))
			fallthrough
		case 5:
			mix(uint64(g_uintptr))
			for i64 := range 4 {
				_ = i64
			}
		default:
			switch x := (g_int << (((*v58) ^ uint64(3197337457480840564)) % 8)); []string{"a", "z", "", "é"}[x&3] {
			case "é":
				mix(uint64((^int(p17(int16(16384), g_bool, g_bool)))))
			case "a", "z":
				fallthrough
			case "0":
			default:
			}
		}
		mix(uint64(v57))
		mix_p_uint64(v58)
	}
	switch x := int(f2i((-g_float64))); uint8(x>>3) & 7 {
	case 0:
	case 5, 2:
		var v65 map[int]string = map[int]string{int(4): "é0\x00ßQ", int(30): "世世\nß0", int(14): "zQß世"}
		mix_map_int_string(v65)
		fallthrough
	case 4:
		var v66 uintptr = g_uintptr
		v67 := &v66
		v68 := S3(S3{int8(0x3), ""})
		mix(uint64(v66))
		mix_p_uintptr(v67)
		mix_S3(v68)
	}
	v69 := S1(S1{f2: uint16(1)})
	v70 := int8(int8(min(min(g_uint64, g_uint64), g_uint64)))
	mix_S1(v69)
	mix(uint64(v70))
}

func main() {
	run("core0", core0)
	run("inits1", inits1)
	run("slices2", slices2)
	run("maps3", maps3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
