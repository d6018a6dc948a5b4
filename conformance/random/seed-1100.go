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

var g_S1 S1 = S1{f2: false, f3: "", f4: int32(-1542427352)}

var g_S10 S10 = S10{uint16(48556)}

var g_bool bool = true

var g_float64 float64 = float64(3.141592653589793)

var g_int int = 4611686018427387904

var g_int16 int16 = int16(12950)

var g_int32 int32 = int32(-1890221883)

var g_int64 int64 = int64(12)

var g_int8 int8 = int8(17)

var g_map_uint8_int map[uint8]int = map[uint8]int{uint8(10): 6, uint8(11): -5477813833935426401, uint8(7): 1388563155001886814}

var g_string string = "é界"

var g_uint uint = uint(0)

var g_uint16 uint16 = uint16(0)

var g_uint32 uint32 = uint32(7)

var g_uint64 uint64 = uint64(6)

var g_uint8 uint8 = uint8(1)

var g_uintptr uintptr = uintptr(0x585044ff6581cede)

func mix_S1(x S1) {
	mixb(x.f2)
	mixs(x.f3)
	mix(uint64(x.f4))
}

func mix_S10(x S10) {
	mix(uint64(x.f11))
}

func mix__1_string(x [1]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__5_string(x [5]string) {
	for _, e := range x {
		mixs(e)
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

func mix_p_int64(x *int64) {
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
	f2 bool
	f3 string
	f4 int32
}

type S5 struct {
	f6 int64
	f7 uintptr
	f8 string
	f9 int
}

type S10 struct {
	f11 uint16
}

func p12(a13 string, a14 string, a15 uint8) (r16 uint16) {
	var v17 int = ((len(a13) << (g_uintptr & 63)) ^ (len(a14) - len(a13)))
	if !(a13 != a13) {
		a14 = clip(a14)
		if (string(rune(g_int16)) == a13) {
			v17 &^= int(g_uint32)
			a13 = clip(a13)
		}
		v18 := uintptr((^((g_uintptr &^ g_uintptr) << ((a15 + a15) % 70))))
		_ = v18
	} else {
		a13 = clip("\n0")
	}
	_ = v17
	if g_bool {
		return
	}
	return (r16 &^ (r16 % (r16 | 1)))
}

func p19(a20 uintptr, a21 int16, a22 int) (r23 int) {
	r23, a22 = (a22 << (((g_uint64 % (g_uint64 | 1)) >> 40) % 70)), int((g_uint >> (g_uint16 % 70)))
	r23 = int(uint8((g_int8 & int8(17))))
	if (g_string >= "€a\t\"a") {
		return
	}
	return int(f2i((g_float64 * float64(-2.25e-7))))
}

func p24(a25 int) (r26 int8) {
	switch x := p19((g_uintptr / (g_uintptr | 1)), (g_int16 &^ g_int16), (^a25)); x & 7 {
	case 1:
		switch x := ((a25 - 12) ^ int(f2i(g_float64))); uint8(x>>3) & 7 {
		case 4:
			a25 = ((a25 % 7) ^ (^(a25 ^ a25)))
			v27 := S1(g_S1)
			_ = v27
		case 3, 0:
			r26 ^= int8((g_int64 &^ int64(-3)))
		case 1:
			a25 |= int(a25)
		default:
			a25 = a25
		}
		fallthrough
	case 4, 6:
		v28 := float32(float32(p19((g_uintptr - g_uintptr), (g_int16 &^ g_int16), (a25 * a25))))
		v29 := &v28
		_ = v28
		_ = v29
	case 0:
		switch x := (a25 % 100); []string{"a", "z", "", "é"}[x&3] {
		case "z":
			a25 = (^a25)
			a25 = p19((uintptr(r26) >> (p12(g_string, g_string, g_uint8) & 31)), ((g_int16 + g_int16) >> (g_int64 & 7)), (int(g_uint8) + (+a25)))
		case "é", "0":
			a25 |= (a25 ^ (a25 / 3))
			v30 := (map[uint8]int)(g_map_uint8_int)
			_ = v30
		case "":
			a25 = (min((a25 + a25), max(a25, 7837082358799840917)) + a25)
			a25 = a25
		}
		for i31 := 0; i31 < 5; i31++ {
			a25 = (a25 >> (uint64(max(g_uint8, uint8(0x11))) % 8))
			a25 += int(r26)
			_ = i31
		}
	default:
		if (g_string < (g_string + g_string)) {
			a25 = int(((g_int32 >> (g_uint64 % 33)) & (g_int32 * int32(-323034533))))
			a25 -= ((int(f2i(g_float64)) >> 8) >> 11)
		}
	}
	switch x := a25; x & 7 {
	case 7:
		a25 = (((a25 &^ a25) &^ p19(uintptr(5), int16(7), a25)) - (a25 / ((a25 << (r26 & 7)) | 1)))
	case 0, 2:
		v32 := uintptr(((g_uintptr % 2) & uintptr(8)))
		_ = v32
	case 4:
		for i33 := 0; i33 < 1; i33++ {
			a25 *= ((a25 &^ (i33 << (g_uint16 & 7))) / (a25 | 1))
			_ = i33
		}
		if g_bool {
			a25 = p19(max(uintptr(a25), (g_uintptr >> (g_uint8 % 70))), ((g_int16 >> 19) &^ g_int16), (int(r26) >> (g_uint & 63)))
			a25 |= p19((uintptr(g_uint) ^ g_uintptr), ((g_int16 / 8) - g_int16), (a25 >> (g_uint % 8)))
			a25 -= -3
		} else {
			a25 ^= (((a25 / (a25 | 1)) - (a25 * a25)) % (a25 | 1))
			a25 = max(a25, a25)
		}
	default:
		a25 = (a25 &^ (^p19(g_uintptr, g_int16, a25)))
	}
	a25 = ((a25 % 10) * (a25 ^ p19(uintptr(190820397203270444), g_int16, a25)))
	if (g_string == g_string) {
		return
	}
	return r26
}

func p34(a35 string, a36 string, a37 int) (r38 int16) {
	{
		var v39 uint = (max((g_uint | g_uint), max(g_uint, g_uint)) - max(g_uint, g_uint))
		_ = v39
	}
	var v40 string = clip(string(append([]byte(a36), uint8(5))))
	for i41 := range 6 {
		L43:
		for _, i42 := range clip((a35 + sub(a35, 2, -6))) {
			a37 = (len(a35) >> (uint64(r38) % 33))
			a37 = ((len(a36) / ((i41 &^ i41) | 1)) & (len(v40) >> 66))
			a37 = (len(v40) &^ (-a37))
			_ = i42
			if true {
				break L43
			}
		}
		if !(g_bool == g_bool) {
			v44 := ([1]int)([1]int{})
			v44[0] = int(max((g_uint64 % 8), (g_uint64 ^ g_uint64)))
			_ = v44
		} else {
			a37 -= (len(a35) &^ ((+len(a35)) << 36))
		}
		_ = i41
	}
	for _, i45 := range clip(string(rune(len(a36)))) {
		if (a35 >= sub(a36, len(a35), 4611686018427387903)) {
			a37 = (((+a37) >> 29) | 11)
		}
		a37 &^= int(((g_uint % (g_uint | 1)) | (g_uint - g_uint)))
		r38 = int16(10)
		_ = i45
		if ((g_float64 - float64(-0.20320534419929337)) == (g_float64 / g_float64)) {
			continue
		}
	}
	_ = v40
	if g_bool {
		return
	}
	return r38
}

func p47(a48 bool, a49 int, a50 string) (r51 string) {
	{
		v52 := string(clip(sub((string(rune(g_uint16)) + string(append([]byte(a50), g_uint8))), (p19(g_uintptr, int16(2), a49) % ((a49 + a49) | 1)), int((g_uint64 << (g_uint & 63))))))
		_ = v52
	}
	var v53 uint8 = uint8(((g_uint8 >> (g_uint64 % 8)) ^ uint8(g_int64)))
	_ = v53
	if (r51 <= r51) {
		return
	}
	return clip((r51 + (a50 + a50)))
}

func core0() {
	v54 := int32(int32(((g_int64 ^ g_int64) & (g_int64 &^ int64(-2)))))
	if (string([]rune(g_string)) != p47(g_bool, g_int, "0ß世 Q")) {
		if (string(rune(g_int16)) == (g_string + g_string)) {
		}
	} else {
		for i55 := 1; i55 >= 0; i55-- {
			_ = i55
		}
	}
	{
		mix_map_int_int(map[int]int{})
	}
	var v56 uint = (g_uint &^ (g_uint &^ (g_uint &^ g_uint)))
	switch x := ((g_int ^ 17) >> (v56 & 7)); x & 7 {
	case 1:
		if !(g_float64 >= g_float64) {
			if !(g_string <= g_string) {
			} else {
			}
			var v57 S10 = S10{uint16(0xc68e)}
			mix_S10(v57)
		}
		fallthrough
	case 3, 7:
		for i58 := 0; i58 < 2; i58++ {
			v59 := float64(float64(p12((g_string + ""), (g_string + ""), (g_uint8 / (g_uint8 | 1)))))
			var v60 S10 = g_S10
			mix(fb(v59))
			mix_S10(v60)
			_ = i58
		}
	case 6:
		v61 := int32(int32(10))
		v56 += (v56 & (+(v56 % 8)))
		mix(uint64(v61))
	default:
		if (!g_bool && false) {
			if (sub(g_string, -9, -8) > sub("😀\x00Q", 3417851307566442339, 15)) {
			} else {
				v62 := ([]string)([]string{"z😀😀az"})
				mix_sl_string(v62)
			}
		}
	}
	switch x := p19(uintptr(g_uintptr), (g_int16 ^ int16(22619)), (g_int + g_int)); []string{"a", "z", "", "é"}[x&3] {
	case "":
		v63 := ([5]string)([5]string{"0€0世ß", "\x00_ß", "\n \x00€", " é\"", "_世界€\x00"})
		v64 := ([1]string)([1]string{})
		mix__5_string(v63)
		mix__1_string(v64)
	case "z", "0":
		for _, i65 := range clip(sub((g_string + g_string), p19(uintptr(7), int16(0x7fff), g_int), p19(g_uintptr, g_int16, 9223372036854775806))) {
			mix_S1(S1{f2: true, f3: "ßQ", f4: int32(-7)})
			_ = i65
		}
	case "é":
		var v66 int64 = (((g_int64 << (g_uint32 % 70)) & min(g_int64, int64(-2217758749548435512))) &^ ((g_int64 << (v56 % 70)) - (g_int64 / (g_int64 | 1))))
		v67 := &v66
		switch x := (p19(uintptr(0x7fffffffffffffff), g_int16, -6912082187010937506) + (g_int ^ g_int)); uint8(x>>3) & 7 {
		case 3:
			v68 := float32(float32(((g_float64 / g_float64) + (-g_float64))))
			mix(fb(float64(v68)))
			fallthrough
		case 2, 5:
			mix(uint64((v56 / (min(uint(g_uint16), max(v56, v56)) | 1))))
		case 6:
			{
				v66 = (((*v67) % (v66 | 1)) &^ ((*v67) >> (v54 & 31)))
				var v69 int32 = (min(v54, max(v54, int32(2147483647))) + (max(v54, v54) << ((g_uint64 ^ g_uint64) & 31)))
				var v70 uint8 = (uint8((g_int8 / (g_int8 | 1))) * (g_uint8 * uint8(g_uint64)))
				mix(uint64(v69))
				mix(uint64(v70))
			}
		default:
		}
		mix(uint64(v66))
		mix_p_int64(v67)
	}
	mix(uint64(v54))
	mix(uint64(v56))
}

func genchans1(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 4
		}
	}()
	return c
}

func sqchans1(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	var v71 uintptr = (max(g_uintptr, (g_uintptr << (g_uint8 % 33))) >> (uint8(g_uintptr) % 70))
	x &= (min(p19(v71, g_int16, x), p19(uintptr(7), g_int16, x)) - p19(v71, (g_int16 << (g_uint8 % 8)), (x % (x | 1))))
	_ = v71
			out <- x*x + 4
		}
		close(out)
	}()
	return out
}

func chans1() {
	for x := range sqchans1(sqchans1(genchans1(8))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 8 {
			a <- i
			b <- string(rune('a' + i%26))
		}
		close(done)
	}()
	total, text, polls := 0, 0, 0
	for running := true; running; {
		select {
		case x := <-a:
			total += x
		case s, ok := <-b:
			if ok {
				text += len(s) * int(s[0])
			}
		case <-done:
			running = false
			for len(b) > 0 {
				text += int((<-b)[0])
			}
		}
	}
	mix(uint64(total*1000 + text))
	var none chan int
	select {
	case <-none:
		mix(1)
	case none <- 1:
		mix(2)
	default:
		polls++
	}
	buf := make(chan int, 8)
	for full := false; !full; {
		select {
		case buf <- polls:
			polls++
		default:
			full = true
		}
	}
	close(buf)
	mix(uint64(len(buf)*100 + cap(buf)))
	for x := range buf {
		mix(uint64(x))
	}
	x, ok := <-buf
	mix(uint64(x))
	mixb(ok)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 8 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 4 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

type Innerstructs2 struct {
	X, Y uintptr
	_    int8
}

type Outerstructs2 struct {
	Name string
	Innerstructs2
	In struct {
		P *Innerstructs2
		Q Innerstructs2
	}
	Pt [2]uintptr
}

func touchstructs2(o Outerstructs2) Outerstructs2 {
	o.X += 3
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs2() {
	w := Outerstructs2{Name: "w", X: uintptr(751330200995944022), Pt: [2]uintptr{1}}
	v := w
	v.In.P = &v.Innerstructs2
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uintptr(15835351748053764209)
	u := touchstructs2(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs2(v))
	v.Innerstructs2, w.Innerstructs2 = w.Innerstructs2, v.Innerstructs2
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs2
		n int
	}{Innerstructs2{Y: uintptr(15835351748053764209)}, 3}
	other := struct {
		Innerstructs2
		n int
	}{n: 3}
	mixb(anon == other)
	list := []Outerstructs2{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+3
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs2 }
	mix(uint64(local{u}.Innerstructs2.X))
}

type nummethods3 uint8
type basemethods3 struct{ v uint8 }
type midmethods3 struct {
	*basemethods3
	tag string
}
type topmethods3 struct {
	midmethods3
	nummethods3
}

func (n nummethods3) Twice() nummethods3          { return n * 2 }
func (n *nummethods3) Set(x nummethods3) *nummethods3   { *n = x; return n }
func (b basemethods3) Val() uint8              { return b.v }
func (b *basemethods3) Inc(k uint8) *basemethods3 {
	b.v += k
	{
	}
	var v72 int64 = int64(-2461792679444279871)
	v73 := &v72
	mix(uint64(v72))
	mix_p_int64(v73)
	return b
}
func (b *basemethods3) Name() string        { return "base" }
func (m midmethods3) Name() string          { return m.tag + m.basemethods3.Name() }
func (m *midmethods3) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods3() {
	b := basemethods3{uint8(101)}
	w := topmethods3{midmethods3{&b, "m"}, nummethods3(uint8(15))}
	w.Inc(9).Inc(9)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods3.Name())
	val, inc := b.Val, b.Inc
	inc(9)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods3).Inc
	h := topmethods3.Val
	mix(uint64(g(w.basemethods3, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint8
	} = w
	w = topmethods3{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods3{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

func main() {
	run("core0", core0)
	run("chans1", chans1)
	run("structs2", structs2)
	run("methods3", methods3)
	fmt.Printf("checksum %d\n", sum)
}
