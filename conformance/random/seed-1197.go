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

var g_S1 S1 = S1{f2: int16(13)}

var g_bool bool = false

var g_float32 float32 = float32(1e-20)

var g_float64 float64 = float64(0)

var g_int int = 19

var g_int16 int16 = int16(18)

var g_int32 int32 = int32(494985250)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(2)

var g_sl_int16 []int16 = []int16{int16(16384), int16(16384), int16(17)}

var g_sl_uint8 []uint8 = []uint8{uint8(19)}

var g_string string = "\n世Q\t"

var g_uint uint = uint(2)

var g_uint16 uint16 = uint16(19807)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(8)

var g_uint8 uint8 = uint8(126)

var g_uintptr uintptr = uintptr(6394319743863346300)

func mix_S1(x S1) {
	mix(uint64(x.f2))
	mix__2_int(x.f3)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int16(x [5]int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_string_int(x map[string]int) {
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

func mix_map_string_uint64(x map[string]uint64) {
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

func mix_p_float32(x *float32) {
	if x != nil {
		mix(fb(float64((*x))))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
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

func mix_sl_uint32(x []uint32) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_uintptr(x []uintptr) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 int16
	f3 [2]int
}

type S4 struct {
	f5 bool
	f6 uint64
}

type S7 struct {
	f8 string
	f9 string
}

func p10(a11 bool) (r12 uint8) {
	L14:
	for _, i13 := range clip(string(append([]byte(string(append([]byte(g_string), uint8(0xba)))), r12))) {
		if true {
			var v15 int8 = min(int8(g_int), int8(g_int))
			_ = v15
		}
		_ = i13
		if (float64(g_int64) != (g_float64 - float64(7))) {
			continue L14
		}
	}
	if !a11 {
		switch x := g_int; uint8(x>>3) & 7 {
		case 5:
		case 4, 3:
		case 2:
			a11 = (int((g_int32 / (g_int32 | 1))) == (g_int << 31))
		}
	}
	if ((g_float64 / float64(1e-300)) <= (g_float64 + g_float64)) {
		v16 := float32(float32((float64(g_int8) / (g_float64 / g_float64))))
		v17 := S1(g_S1)
		_ = v16
		_ = v17
	} else {
		{
			var v18 [4]int = [4]int{8, -9223372036854775807, -6}
			_ = v18
		}
	}
	if (a11 || a11) {
		return
	}
	return uint8((g_int32 * g_int32))
}

func p19(a20 bool, a21 int, a22 int) (r23 uint8) {
	L25:
	for i24 := int16(4); i24 > 0; i24 /= 2 {
		v26 := float32(g_float32)
		v27 := &v26
		{
			a22 &^= ((a22 % ((a21 &^ a22) | 1)) * int((g_uint + uint(4917387492222239792))))
		}
		if ((g_float64 >= float64(3.141592653589793)) != (a20 == true)) {
			a21 ^= (a22 * (int(i24) &^ min(a21, 4611686018427387903)))
			v28 := uintptr((g_uintptr ^ uintptr(18446744073709551615)))
			_ = v28
		}
		_ = v26
		_ = v27
		_ = i24
		if (g_string <= string(rune(g_int8))) {
			break L25
		}
	}
	a20 = (a22 < ((a21 - 7) * (a22 << (g_uint16 % 8))))
	a22 &^= a22
	if !a20 {
		return
	}
	return p10(!a20)
}

func p29(a30 string, a31 bool) (r32 int16) {
	switch x := (len(a30) + len(a30)); uint8(x>>3) & 7 {
	case 3:
		for i33 := 3; i33 >= 0; i33-- {
			var v34 []int = []int{-6, -7853071874031656934, -2326157800516599653, -6}
			_ = v34
			_ = i33
		}
		if (a31 && a31) {
		} else {
		}
	case 0, 6:
		var v35 [5]int = [5]int{8, 9, 11, -9223372036854775807, -9}
		_ = v35
	case 4:
		var v36 int64 = int64(uint16((g_int32 + int32(2147483646))))
		_ = v36
	}
	if false {
		return
	}
	return int16(uint8(len(a30)))
}

func p37(a38 string, a39 int8) (r40 int64) {
	switch x := len(a38); []string{"a", "z", "", "é"}[x&3] {
	case "":
		for i41 := range 3 {
			v42 := S7(S7{f8: "a_", f9: "世"})
			var v43 []int16 = g_sl_int16
			_ = v42
			_ = v43
			_ = i41
		}
		fallthrough
	case "0", "z":
		var v44 uint8 = uint8(p19((g_int32 < int32(-549117539)), (len(a38) & len(a38)), (len(a38) << (g_int32 & 63))))
		_ = v44
	case "a":
		switch x := len(a38); []string{"a", "z", "", "é"}[x&3] {
		case "a":
		case "z", "":
			var v45 []uint8 = []uint8{uint8(8)}
			_ = v45
			fallthrough
		case "0":
			var v46 string = clip(a38)
			_ = v46
		}
	default:
		switch x := len(a38); x & 7 {
		case 0:
			v47 := S1(S1{f2: int16(-1)})
			_ = v47
		case 5, 4:
		case 1:
			a38 = clip(string(rune((g_uint16 &^ g_uint16))))
		}
	}
	{
		if ((g_uintptr & g_uintptr) != (g_uintptr &^ uintptr(16))) {
		} else {
			r40 &= (((r40 % 7) % ((r40 + r40) | 1)) >> 34)
		}
	}
	if (g_bool && g_bool) {
		return
	}
	return int64((g_uint64 * g_uint64))
}

func core0() {
	if (float64(g_uintptr) < (g_float64 - g_float64)) {
		switch x := g_int; uint8(x>>3) & 7 {
		case 5:
			for i48 := 0; i48 < 1; i48++ {
				mix(uint64((((g_uint16 % (g_uint16 | 1)) - (g_uint16 ^ g_uint16)) - max((g_uint16 | g_uint16), uint16(20)))))
				v49 := S1(S1{int16(0x1), [2]int{9223372036854775806}})
				mix_S1(v49)
				_ = i48
				if (p19(false, i48, i48) <= uint8(g_uint32)) {
					continue
				}
			}
			v50 := float32((((g_float32 / float32(-3)) / g_float32) * ((g_float32 - g_float32) - float32(g_int16))))
			v51 := &v50
			mix(fb(float64(v50)))
			mix_p_float32(v51)
		case 4, 0:
			v52 := ([]int)([]int{})
			mix_sl_int(v52)
		case 1:
		default:
			{
			}
		}
		if ((g_bool || false) || !g_bool) {
			var v53 string = clip((string(rune((+g_uintptr))) + sub(sub(g_string, g_int, g_int), int(f2i(g_float64)), 9)))
			if ((g_float64 + g_float64) <= (g_float64 * g_float64)) {
			}
			var v54 string = clip(string(rune(len(v53))))
			mixs(v53)
			mixs(v54)
		} else {
			if ((g_int - g_int) > (g_int &^ g_int)) {
				mix(uint64((((g_int32 * g_int32) &^ (g_int32 - int32(1073741823))) & (g_int32 * max(g_int32, int32(1739678922))))))
			} else {
			}
		}
		switch x := int(uintptr(g_uint32)); uint8(x>>3) & 7 {
		case 6:
			switch x := int((g_uint64 >> 25)); uint8(x>>3) & 7 {
			case 4:
				mix_map_string_uint64(map[string]uint64{"Q\"": uint64(14393185278100636756), "世": uint64(8), "\x00 ": uint64(7)})
			case 1, 6:
				var v55 int8 = (max((g_int8 | int8(63)), (g_int8 / 7)) | g_int8)
				mix(uint64(v55))
			case 5:
			default:
			}
			if (!g_bool == (g_string == "")) {
			}
		case 2, 3:
			switch x := (g_int &^ 5064432291960544010); x & 7 {
			case 0:
				v56 := uint64((((g_uint64 & g_uint64) &^ g_uint64) + (uint64(g_uintptr) >> ((g_uint & uint(9)) % 8))))
				mix(uint64(v56))
				fallthrough
			case 1, 7:
				v57 := string(clip(((g_string + string(append([]byte(g_string), g_uint8))) + "ßß😀\"世")))
				v58 := &v57
				mixs(v57)
				mix_p_string(v58)
			case 5:
			default:
			}
			fallthrough
		case 5:
		}
	}
	mix(uint64(g_uint16))
	{
		if (int(g_int16) < int(f2i(g_float64))) {
		} else {
		}
		var v59 []uint8 = []uint8{uint8(127), uint8(10)}
		v60 := &v59
		for i61 := 0; i61 < 1; i61++ {
			_ = i61
		}
		mix_sl_uint8(v59)
		mix_p_sl_uint8(v60)
	}
	for i62 := uint32(128); i62 > 0; i62 /= 2 {
		var v63 []uint8 = g_sl_uint8
		mix_sl_uint8(v63)
		_ = i62
	}
	for i64 := 0; i64 < 3; i64++ {
		v65 := ([]uint32)([]uint32{uint32(0x4)})
		if g_bool {
			if (i64 >= int(f2i(g_float64))) {
				v66 := uintptr(max(((g_uintptr ^ g_uintptr) - (g_uintptr / (g_uintptr | 1))), ((g_uintptr * g_uintptr) | (g_uintptr * g_uintptr))))
				mix(uint64(v66))
			}
		}
		mix_sl_uint32(v65)
		_ = i64
		if !(g_float64 >= float64(-2.25e-7)) {
			break
		}
	}
	if ((g_uintptr / (g_uintptr | 1)) != (g_uintptr / (g_uintptr | 1))) {
		v67 := float32((((g_float32 - g_float32) + float32(1.5)) / (-float32(g_float64))))
		mix(fb(float64(v67)))
	} else {
		L69:
		for _, i68 := range clip(string(append([]byte(sub(g_string, g_int, g_int)), uint8(1)))) {
			L71:
			for i70 := 6; i70 >= 0; i70-- {
				var v72 []int = []int{-5640722330277916529}
				mix(fb(g_float64))
				mix_sl_int(v72)
				_ = i70
				if (float64(g_float32) > float64(g_float32)) {
					break L71
				}
			}
			_ = i68
			if ((g_uintptr / (g_uintptr | 1)) != max(g_uintptr, g_uintptr)) {
				continue L69
			}
		}
		{
			v73 := ([]string)([]string{"a 界0_", "Qa\t", ""})
			if ((g_uint8 > uint8(254)) == (g_bool == g_bool)) {
				v74 := int16(int16(0x4000))
				mix(uint64(v74))
			}
			mix_sl_string(v73)
		}
	}
}

func gotos1() {
	i, n := 0, 6
loop:
	if i >= 18 {
		goto done
	}
	i++
	switch {
	case i%4 == 0:
		goto loop
	case i%7 == 3:
		n += 6
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
	for r := range 18 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 6:
				continue rows
			case c+r > 18+4:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	var v75 []uintptr = []uintptr{}
	{
		c, r = (c | (r &^ 8519119386713943837)), (len(v75) % ((c >> (g_uint % 70)) | 1))
		c, r = 8, r
	}
	mix_sl_uintptr(v75)
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

type keymaps2 struct {
	a string
	b bool
}

func maps2() {
	m := map[string]int{}
	for i := range 25 {
		k := clip(g_string)
		m[k] += 7749695571687796292
		if i%4 == 0 {
			delete(m, "\"")
		}
	}
	v, ok := m["\x00Жé世é"]
	mix(uint64(v))
	mixb(ok)
	mix_map_string_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps2]int{{"\"", true}: 1}
	sk[keymaps2{"\x00Жé世é", false}]++
	sk[keymaps2{"\"", true}] += 4
	mix(uint64(sk[keymaps2{"\"", true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps2{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps2{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][4] = append(nest["b"][4], "4")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][4][0])
	pm := map[int]*keymaps2{1: {b: true}}
	pm[1].a = ""
	mixb(pm[1].b && pm[1].a == "")
	fm := map[bool]func(int) int{true: func(i int) int { return i * 4 }}
	mix(uint64(fm[!ok || ok](25)))
	clear(ik)
	var nilmap map[string]int
	_, ok = nilmap["Ж_"]
	delete(nilmap, "Ж_")
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
}

type errdefers3 struct{ code int }

func (e errdefers3) Error() string { return "err3" }

func leveldefers3(n int) (res int, err error) {
	defer func(at int) { tr(n, at+res) }(res + n)
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(errdefers3); ok && n%2 == 0 {
				err = e
				res += e.code
				return
			}
			if n > 1 {
				res = -1
				return
			}
			panic(r)
		}
	}()
	if n == 0 {
		panic(errdefers3{7})
	}
	w := n * 3
	if ((res > w) && (g_bool || g_bool)) {
		w = ((int(g_uint) << ((g_uint16 << 45) % 8)) ^ (int(w) << 25))
	} else {
		mix(fb(float64(((-float32(g_uintptr)) / float32(g_int64)))))
		w &^= int(((g_uintptr / 7) - g_uintptr))
	}
	mix__5_int16([5]int16{int16(0xd), int16(13), int16(6), int16(-6), int16(-5226)})
	mix(uint64(w))
	for i := range n {
		defer tr(50+i, tr(100+i, n))
	}
	res, err = leveldefers3(n - 1)
	if n == 1 {
		return res * 3, nil
	}
	return res + 1, err
}

func multidefers3() (s string) {
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

func defers3() {
	r, err := leveldefers3(6)
	mix(uint64(r))
	mixb(err != nil)
	says("defers3", multidefers3())
	func() {
		defer run("defers3.in", func() { panic(errdefers3{3}) })
		var f func()
		defer func() { says("defers3.nilfunc", text(recover())) }()
		defer f()
	}()
	mixs(text(recover()))
}

func main() {
	run("core0", core0)
	run("gotos1", gotos1)
	run("maps2", maps2)
	run("defers3", defers3)
	fmt.Printf("checksum %d\n", sum)
}
