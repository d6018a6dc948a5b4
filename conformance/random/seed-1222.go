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

var g_S1 S1 = S1{"\x00\t界", "😀"}

var g_S4 S4 = S4{f5: true, f7: uint64(1)}

var g__4_string [4]string = [4]string{"a", "\nQ\n界😀"}

var g_bool bool = false

var g_float32 float32 = float32(0.1)

var g_float64 float64 = float64(1e10)

var g_int int = 2

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(-0x5b65749d)

var g_int64 int64 = int64(11)

var g_int8 int8 = int8(0x3)

var g_string string = "\t"

var g_uint uint = uint(10104635114373160291)

var g_uint16 uint16 = uint16(0x14)

var g_uint32 uint32 = uint32(4)

var g_uint64 uint64 = uint64(0x5f7f56b38227f508)

var g_uint8 uint8 = uint8(178)

var g_uintptr uintptr = uintptr(0x6ccecfbcd37a836f)

func mix_S1(x S1) {
	mixs(x.f2)
	mixs(x.f3)
}

func mix_S4(x S4) {
	mixb(x.f5)
	mix__2_int(x.f6)
	mix(uint64(x.f7))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_int16(x map[int]int16) {
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

func mix_p_S4(x *S4) {
	if x != nil {
		mix_S4((*x))
	}
}

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_uint16(x *uint16) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 string
	f3 string
}

type S4 struct {
	f5 bool
	f6 [2]int
	f7 uint64
}

type S8 struct {
	f9 [3]int
}

func p10(a11 int, a12 int, a13 string) (r14 uintptr) {
	var v15 int16 = int16((uint16(g_uint32) << ((g_uint64 >> (r14 & 31)) % 33)))
	v16 := &v15
	if (max(g_uint, uint(15)) == uint(15)) {
		v17 := uint8((-((g_uint8 / (g_uint8 | 1)) &^ (g_uint8 ^ uint8(8)))))
		_ = v17
	} else {
		a11 = int(f2i(float64(r14)))
		switch x := len(a13); x & 7 {
		case 7:
			a11--
			var v18 []uint8 = []uint8{uint8(127), uint8(0), uint8(0xf)}
			v19 := &v18
			_ = v18
			_ = v19
		case 4, 0:
			a11 = (a11 >> 8)
			a11 = (a12 / (int(int64(g_int64)) | 1))
		case 2:
			v20 := uint64((((g_uint64 & g_uint64) - (g_uint64 + uint64(0x9))) + ((g_uint64 * g_uint64) << 53)))
			_ = v20
		default:
			a11, a12 = (len(a13) & a12), int(f2i((g_float64 - g_float64)))
		}
	}
	if ((a13 + a13) >= string(rune(g_uint))) {
		{
			a11 = (a12 / 8)
			a11 = int(f2i(float64((g_uint16 << (g_uint16 % 33)))))
		}
	}
	_ = v15
	_ = v16
	if (g_bool != g_bool) {
		return
	}
	return (^r14)
}

func p21(a22 uint) (r23 bool) {
	if !(g_int > g_int) {
		var v24 int64 = ((g_int64 % ((g_int64 & g_int64) | 1)) / 100)
		v25 := ([2]int)([2]int{-9223372036854775807, -8267060558927777017})
		if (r23 && r23) {
			var v26 float64 = float64(((g_int8 << (g_uint8 & 63)) / ((g_int8 & int8(18)) | 1)))
			var v27 []string = []string{"\ta\"\x00\x00", "€éé", "😀\" \n\n"}
			_ = v26
			_ = v27
		}
		_ = v24
		_ = v25
	}
	if (r23 && false) {
		return
	}
	return (g_int < (g_int * g_int))
}

func p28(a29 int) (r30 bool) {
	a29 = (int(f2i(g_float64)) >> (((g_uint << (g_uint16 % 8)) &^ (g_uint &^ g_uint)) % 8))
	switch x := a29; uint8(x>>3) & 7 {
	case 6:
		L32:
		for i31 := 0; i31 < 2; i31++ {
			var v33 float32 = (float32((-g_float64)) - g_float32)
			a29 -= (int(f2i((g_float64 * float64(-0.6630632065799589)))) * int(f2i(g_float64)))
			a29 &= (int(max(g_uint64, uint64(4193071888821352721))) ^ int((-g_uintptr)))
			_ = v33
			_ = i31
			if p21((g_uint + g_uint)) {
				continue L32
			}
		}
	case 2, 5:
		if (g_float64 == float64(g_float32)) {
			a29 |= (a29 &^ ((a29 ^ a29) - int(f2i(g_float64))))
			a29 = max((a29 / 8), (+a29))
			a29--
		}
		{
			a29 &^= 14
			a29 += (int((g_uint << 6)) >> (min((g_uint32 % 10), (g_uint32 << 8)) % 33))
		}
	case 0:
		a29 = (a29 &^ (a29 * int(g_int8)))
	}
	if true {
		for i34 := 0; i34 < 1; i34++ {
			a29 = (i34 &^ int((g_int32 % 2)))
			var v35 [4]string = g__4_string
			a29 = i34
			_ = v35
			_ = i34
			if false {
				continue
			}
		}
		a29 = (((a29 << 48) + (a29 &^ a29)) - (a29 >> 6))
		v36 := uint8((sat(g_string, (a29 % (a29 | 1))) << ((uint16(g_uint64) & (g_uint16 << (g_uint64 % 33))) % 8)))
		_ = v36
	}
	for i37 := 0; i37 < 5; i37++ {
		v38 := int64((int64(f2i(g_float64)) * int64(0xa)))
		v39 := &v38
		for i40 := 4; i40 >= 0; i40-- {
			a29 *= ((a29 - (i37 &^ i40)) - (i37 / 64))
			_ = i40
		}
		if (!r30 != (r30 != r30)) {
			v41 := S1(g_S1)
			v38 += (v38 / 100)
			a29 |= (i37 &^ i37)
			_ = v41
		} else {
			a29 |= (i37 & ((a29 | i37) / (a29 | 1)))
		}
		_ = v38
		_ = v39
		_ = i37
	}
	if p21(g_uint) {
		return
	}
	return (r30 && (g_string > g_string))
}

func p42(a43 string, a44 uint16, a45 string) (r46 string) {
	var v47 S1 = S1{f2: "Жé0世é", f3: "0_Q0_"}
	var v48 string = clip(string([]rune(((a43 + "_界😀") + v47.f2))))
	_ = v47
	_ = v48
	if (a43 < a43) {
		return
	}
	return clip((string(rune(g_int16)) + sub(a45, len(a45), len(a43))))
}

func p49(a50 uint, a51 bool) (r52 int8) {
	if !(a51 || a51) {
		v53 := (map[int]uint8)(map[int]uint8{})
		v54 := string(clip(p42(string(rune((len(v53) ^ len(v53)))), uint16(g_int32), (g_string + (g_string + "")))))
		v55 := &v54
		_ = v53
		_ = v54
		_ = v55
	}
	{
		switch x := ((g_int * -9) | (g_int - 16)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			var v56 S4 = S4{f5: false, f7: uint64(0)}
			var v57 []uint8 = []uint8{uint8(1), uint8(110)}
			_ = v56
			_ = v57
		case "é", "z":
			r52 -= (int8(min(g_uint16, uint16(0))) | (+r52))
		case "":
		}
	}
	if !a51 {
		return
	}
	return ((r52 ^ r52) * (r52 | r52))
}

func core0() {
	if ((g_bool && g_bool) != (g_int < g_int)) {
		L59:
		for i58 := range 4 {
			var v60 int8 = ((^(g_int8 &^ int8(6))) ^ ((g_int8 / 10) % (int8(g_uintptr) | 1)))
			L62:
			for i61 := 0; i61 < 5; i61++ {
				v63 := uint64(uint64((g_uintptr ^ uintptr(g_int16))))
				mix(uint64(v63))
				_ = i61
				if (!g_bool != !g_bool) {
					break L62
				}
			}
			{
			}
			mix(uint64(v60))
			_ = i58
			if ((g_bool != g_bool) == (g_bool == g_bool)) {
				break L59
			}
		}
		L65:
		for i64 := range 1 {
			for i66 := 0; i66 < 5; i66++ {
				var v67 float64 = (-(g_float64 * (g_float64 - g_float64)))
				v68 := &v67
				mix(fb(v67))
				mix_p_float64(v68)
				_ = i66
				if (p42(g_string, uint16(3), g_string) < sub(g_string, i66, i66)) {
					continue
				}
			}
			mix(uint64((int8(i64) | ((g_int8 & g_int8) * g_int8))))
			_ = i64
			if ((g_float64 / g_float64) <= (g_float64 + g_float64)) {
				continue L65
			}
		}
	} else {
		if ((g_int32 << (g_uint % 70)) != (g_int32 + g_int32)) {
		}
		L70:
		for i69 := range 7 {
			mix__4_uint8([4]uint8{uint8(0x7f), uint8(64), uint8(17)})
			var v71 S1 = S1{}
			mix_S1(v71)
			_ = i69
			if ((g_string + g_string) > (g_string + g_string)) {
				continue L70
			}
		}
	}
	switch x := ((g_int &^ g_int) << 51); uint8(x>>3) & 7 {
	case 4:
		L73:
		for i72 := 0; i72 < 2; i72++ {
			for i74 := uint32(2); i74 > 0; i74 /= 2 {
				v75 := float32((float32(uint(g_int8)) * ((g_float32 - float32(-3)) / (-g_float32))))
				mix(fb(float64(v75)))
				_ = i74
				if (g_string >= (g_string + "Ж ")) {
					continue
				}
			}
			_ = i72
			if (p28(i72) != (g_uint64 <= g_uint64)) {
				continue L73
			}
		}
	case 2, 1:
		var v76 S4 = g_S4
		v77 := &v76
		mix_S4(v76)
		mix_p_S4(v77)
	case 3:
		L79:
		for i78 := 0; i78 < 2; i78++ {
			{
				var v80 bool = g_bool
				v81 := &v80
				mixb(v80)
				mix_p_bool(v81)
			}
			switch x := i78; x & 7 {
			case 7:
				var v82 float32 = (g_float32 * (-(g_float32 / float32(-3))))
				mix(fb(float64(v82)))
				fallthrough
			case 4, 6:
			case 1:
			default:
				v83 := (map[int]int16)(map[int]int16{int(12): int16(11), int(15): int16(-0x7fff)})
				mix_map_int_int16(v83)
			}
			_ = i78
			if !g_bool {
				continue L79
			}
		}
		var v84 string = clip(string(append([]byte(string(rune(g_int8))), (g_uint8 >> 17))))
		mixs(v84)
	}
	var v85 [2]uint8 = [2]uint8{uint8(254)}
	if ((g_float64 - float64(1)) >= float64(1e-300)) {
		switch x := (int(g_int16) | (g_int * g_int)); x & 7 {
		case 4:
		case 6, 5:
			var v86 string = clip((g_string + ((g_string + g_string) + string(rune(g_uint64)))))
			{
			}
			mixs(v86)
		case 7:
			{
			}
		default:
		}
		switch x := ((+g_int) << ((v85[1] >> (g_uint32 % 70)) % 70)); x & 7 {
		case 2:
			var v87 int16 = ((int16(v85[1]) % ((g_int16 | g_int16) | 1)) ^ int16(int8(v85[0])))
			mix(uint64(v87))
		case 1, 7:
			for i88 := 0; i88 < 4; i88++ {
				_ = i88
			}
		case 5:
			for i89 := 0; i89 < 6; i89++ {
				_ = i89
			}
		}
	}
	for i90 := 0; i90 < 6; i90++ {
		{
			mix(uint64(((int64(i90) &^ (g_int64 ^ g_int64)) &^ g_int64)))
			v85[0] = uint8(103)
			for i91 := 0; i91 < 4; i91++ {
				mix(uint64(int(((g_int64 & g_int64) & (g_int64 % (g_int64 | 1))))))
				_ = i91
			}
		}
		v92 := uintptr((((g_uintptr % (g_uintptr | 1)) & (g_uintptr * uintptr(0x28e9ccefda96f1a2))) & ((g_uintptr >> 30) % ((g_uintptr % (g_uintptr | 1)) | 1))))
		mix(uint64(v92))
		_ = i90
	}
	mix__2_uint8(v85)
}

func complexes1() {
	a, b := complex(0, 3), complex(float64(-1), -1.25)
	for i := range 8 {
		a = a*b + complex(float64(i), -1)
		if a == b || real(a) > 1e6 || real(a) < -1e6 {
			a = b - 1 + 2i
		}
		c := complex64(a)
		mix(fb(real(a)) + fb(imag(a))*3)
		mix(fb(float64(real(c - 1i))))
		mixb(a != complex128(c))
	}
}

type Innerstructs2 struct {
	X, Y uint
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uint
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 7
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", Innerstructs2: Innerstructs2{X: uint(11826594033973420216)}, Pt: [2]uint{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint(12729802495111068114)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uint(12729802495111068114)}, 7}
	other := struct {
		Innerstructs2
		n int
	}{n: 7}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+7
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

func gotos3() {
	i, n := 0, 2
loop:
	if i >= 6 {
		goto done
	}
	i++
	switch {
	case i%2 == 0:
		goto loop
	case i%7 == 3:
		n += 2
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
	for r := range 6 {
	cols:
		for c := 0; ; c++ {
			switch {
			case c > r:
				break cols
			case c*r == 2:
				continue rows
			case c+r > 6+2:
				break rows
			case c%2 == 1:
				continue
			}
			func(r, c int) {
	v93 := uint16(uint16(((g_int8 / (g_int8 | 1)) &^ (g_int8 * int8(-94)))))
	v94 := &v93
	c, r = (r << (uint((g_int64 &^ int64(-4091575824970978973))) % 70)), min(r, -5835802418893443771)
	mix(uint64(v93))
	mix_p_uint16(v94)
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

func core4() {
	L96:
	for i95 := range 3 {
		var v97 uintptr = p10(((i95 << 49) << ((g_uint / 100) % 70)), ((i95 * i95) | i95), (string([]rune(g_string)) + (g_string + g_string)))
		mix(uint64(v97))
		_ = i95
		if ((g_bool && g_bool) != (g_bool != g_bool)) {
			continue L96
		}
	}
	mix_sl_uint8([]uint8{})
	var v98 [1]string = [1]string{"\t界ß "}
	mix__1_string(v98)
}

func main() {
	run("core0", core0)
	run("complexes1", complexes1)
	run("structs2", structs2)
	run("gotos3", gotos3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
