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

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0.1)

var g_int int = 8

var g_int16 int16 = int16(0)

var g_int32 int32 = int32(1577295194)

var g_int64 int64 = int64(9223372036854775807)

var g_int8 int8 = int8(-0x80)

var g_string string = "\nЖЖ0z"

var g_uint uint = uint(12)

var g_uint16 uint16 = uint16(55624)

var g_uint32 uint32 = uint32(10)

var g_uint64 uint64 = uint64(1400276588649510143)

var g_uint8 uint8 = uint8(0x3)

var g_uintptr uintptr = uintptr(773744411369229836)

type S1 struct {
	f2 string
}

type S3 struct {
	f4 [2]int
}

func p5(a6 bool) (r7 string) {
	for i8 := range 5 {
		r7 = clip(((sub(r7, len(r7), 4) + string(rune(g_int64))) + (r7 + (r7 + r7))))
		_ = i8
	}
	v9 := string(clip(sub(sub(r7, (len(r7) / (len(r7) | 1)), (len(r7) >> 26)), ((len(r7) << (g_uint32 & 7)) ^ (len(r7) &^ -544552871316104624)), ((len(r7) ^ len(r7)) ^ (len(r7) << (g_int8 & 63))))))
	switch x := ((len(r7) >> 23) | len(v9)); x & 7 {
	case 2:
		v10 := ([]uint8)([]uint8{})
		_ = v10
	case 1, 7:
		v11 := S1(S1{})
		v12 := uint((max((g_uint | g_uint), uint(g_int8)) - ((g_uint >> 36) << 60)))
		_ = v11
		_ = v12
	case 4:
		v13 := S1(S1{"\"0z"})
		v14 := &v13
		_ = v13
		_ = v14
	}
	var v15 int64 = int64(-8)
	v16 := &v15
	_ = v9
	_ = v15
	_ = v16
	if !a6 {
		return
	}
	return clip((string([]rune(r7)) + r7))
}

func p17(a18 string) (r19 bool) {
	for i20 := 2; i20 >= 0; i20-- {
		v21 := uint16((((g_uint16 ^ g_uint16) ^ uint16(g_int32)) << 50))
		_ = v21
		_ = i20
	}
	var v22 int64 = ((g_int64 - int64(g_int16)) | min((g_int64 / (g_int64 | 1)), (-g_int64)))
	if (float64(g_uintptr) <= (-g_float64)) {
	}
	_ = v22
	if (len(a18) > len(a18)) {
		return
	}
	return (string([]rune(a18)) == sub(a18, len(a18), len(a18)))
}

func p23(a24 int32) (r25 bool) {
	for i26 := 5; i26 >= 0; i26-- {
		_ = i26
	}
	if !r25 {
		return
	}
	return ((r25 != r25) != (r25 != r25))
}

func p27(a28 bool, a29 int) (r30 string) {
	v31 := float32((g_float32 / (float32(g_int8) - (g_float32 * g_float32))))
	{
		var v32 int16 = (((g_int16 + g_int16) >> ((g_uint - uint(15)) % 33)) << 51)
		v33 := string(clip(sub(r30, ((len(r30) + a29) >> ((g_uint64 &^ g_uint64) & 31)), int(uint32(g_uint32)))))
		v34 := &v33
		_ = v32
		_ = v33
		_ = v34
	}
	a29 = 5631761647228843595
	var v35 [2]string = [2]string{"Q", ""}
	_ = v31
	_ = v35
	if !a28 {
		return
	}
	return clip(string(rune((g_int32 >> (g_uint32 & 63)))))
}

func p36(a37 uint8, a38 uint16, a39 string) (r40 uintptr) {
	L42:
	for i41 := 0; i41 < 2; i41++ {
		{
			r40 &^= max(uintptr((a37 / (a37 | 1))), (r40 << 37))
		}
		L44:
		for i43 := uint8(2); i43 > 0; i43 /= 2 {
			a38 *= (a38 | (a38 * max(a38, uint16(32767))))
			v45 := uint16(((a38 << ((a38 >> 60) % 70)) / (uint16(int64(f2i(g_float64))) | 1)))
			_ = v45
			_ = i43
			if ((g_float64 - g_float64) < g_float64) {
				continue L44
			}
		}
		_ = i41
		if ((i41 >= len(a39)) != (g_uint32 >= uint32(1))) {
			break L42
		}
	}
	if (g_uint32 >= uint32(3)) {
		return
	}
	return (r40 >> (a38 % 8))
}

func core0() {
	var v46 int8 = int8(min((+g_int32), min(g_int32, g_int32)))
	{
		if p17(string(append([]byte(g_string), g_uint8))) {
			v47 := bool((float64((g_float32 + g_float32)) > float64((g_float32 - float32(16777217)))))
			mixb(v47)
		}
	}
	switch x := (g_int >> (uint64(g_int32) % 70)); x & 7 {
	case 2:
		switch x := int((g_uint8 << 10)); []string{"a", "z", "", "é"}[x&3] {
		case "a":
			for i48 := 0; i48 < 5; i48++ {
				var v49 uint32 = (g_uint32 << 21)
				mix(uint64(v49))
				_ = i48
			}
		case "0", "é":
			v50 := uint64((((g_uint64 % (g_uint64 | 1)) + (g_uint64 ^ g_uint64)) * ((g_uint64 % (g_uint64 | 1)) % ((g_uint64 + uint64(14647744669314246740)) | 1))))
			for i51 := 0; i51 < 3; i51++ {
				_ = i51
			}
			mix(uint64(v50))
			fallthrough
		case "z":
		}
		fallthrough
	case 5, 0:
		v52 := uintptr(((uintptr(g_uint8) &^ p36(g_uint8, g_uint16, "世界界")) ^ g_uintptr))
		mix(uint64(v52))
		fallthrough
	case 3:
		L54:
		for i53 := range 1 {
			v55 := int8((min((v46 & int8(19)), int8(g_uint8)) & (v46 >> ((g_uint16 % (g_uint16 | 1)) % 8))))
			mix(uint64(v55))
			_ = i53
			if p17(string(rune(g_int64))) {
				break L54
			}
		}
	default:
		v56 := uint8(((g_uint8 & (g_uint8 >> (g_int32 & 63))) | uint8(int16(g_int))))
		mix(uint64(v56))
	}
	mix(uint64((uint8(int64(f2i(g_float64))) >> ((g_uint8 + (g_uint8 - uint8(165))) % 33))))
	mix(uint64(v46))
}

type Innerstructs1 struct {
	X, Y uint
	_    int8
}

type Outerstructs1 struct {
	Name string
	Innerstructs1
	In struct {
		P *Innerstructs1
		Q Innerstructs1
	}
	Pt [2]uint
}

func touchstructs1(o Outerstructs1) Outerstructs1 {
	o.X += 5
	o.In.Q.Y = o.X
	o.Pt[1]--
	return o
}

func structs1() {
	w := Outerstructs1{Name: "w", X: uint(0xe), Pt: [2]uint{1}}
	v := w
	v.In.P = &v.Innerstructs1
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint(3913540660743074998)
	u := touchstructs1(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs1(v))
	v.Innerstructs1, w.Innerstructs1 = w.Innerstructs1, v.Innerstructs1
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs1
		n int
	}{Innerstructs1{Y: uint(3913540660743074998)}, 5}
	other := struct {
		Innerstructs1
		n int
	}{n: 5}
	mixb(anon == other)
	list := []Outerstructs1{w, {Name: "z"}, v}
	for i := range list {
		o := &list[len(list)-1-i]
		o.X, o.Y = o.Y, o.X+5
	}
	for _, o := range list {
		o.X = 0
	}
	mix(uint64(list[0].X) + uint64(list[2].Y))
	mixs(list[0].Name + list[1].Name)
	type local struct{ Outerstructs1 }
	mix(uint64(local{u}.Innerstructs1.X))
}

type nummethods2 uint32
type basemethods2 struct{ v uint32 }
type midmethods2 struct {
	*basemethods2
	tag string
}
type topmethods2 struct {
	midmethods2
	nummethods2
}

func (n nummethods2) Twice() nummethods2          { return n * 2 }
func (n *nummethods2) Set(x nummethods2) *nummethods2   { *n = x; return n }
func (b basemethods2) Val() uint32              { return b.v }
func (b *basemethods2) Inc(k uint32) *basemethods2 {
	b.v += k
	var v57 int64 = (g_int64 << (((^g_uint64) + (g_uint64 >> (k % 8))) % 8))
	for i58 := 0; i58 < 2; i58++ {
		v59 := uint64(((min(g_uint64, g_uint64) << ((g_uint >> (g_uint8 & 31)) & 31)) &^ (uint64(g_int16) & (g_uint64 >> (g_uint64 & 7)))))
		mix(uint64(v59))
		_ = i58
		if p23(g_int32) {
			break
		}
	}
	mix(uint64(v57))
	return b
}
func (b *basemethods2) Name() string        { return "base" }
func (m midmethods2) Name() string          { return m.tag + m.basemethods2.Name() }
func (m *midmethods2) Retag(s string) func() string {
	m.tag = s
	return m.Name
}

func methods2() {
	b := basemethods2{uint32(19)}
	w := topmethods2{midmethods2{&b, "m"}, nummethods2(uint32(1))}
	w.Inc(3).Inc(3)
	mix(uint64(b.v) + uint64(w.Val()) + uint64(w.Twice()))
	f := w.Name
	name := w.Retag("z")
	w.tag = "q"
	mixs(f() + name() + w.Name() + w.basemethods2.Name())
	val, inc := b.Val, b.Inc
	inc(3)
	mix(uint64(val()) ^ uint64(b.Val())<<8)
	mix(uint64(w.Set(w.Twice()).Twice()))
	g := (*basemethods2).Inc
	h := topmethods2.Val
	mix(uint64(g(w.basemethods2, 1).v) * uint64(h(w)))
	var i interface {
		Name() string
		Val() uint32
	} = w
	w = topmethods2{}
	mixs(i.Name())
	mix(uint64(i.Val()))
	ms := []func() string{i.Name, midmethods2{&b, "x"}.Name, (&b).Name}
	for _, m := range ms {
		mixs(m())
	}
}

type accclosures3 struct{ n int }

func (a *accclosures3) add(k int) int { a.n += k; return a.n }
func (a accclosures3) get(k int) int  { return a.n * k }

func composeclosures3(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func closures3() {
	var fs []func(int) int
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 5
	v60 := uint8(((g_uint8 >> (g_uint % 33)) % 100))
	var v61 float64 = (g_float64 / ((g_float64 / g_float64) - float64(g_float32)))
	mix(uint64(v60))
	mix(fb(v61))
			return (i >> 61)
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
	mix(uint64(composeclosures3(fs...)(5)))
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
	mix(uint64(fib(5)))
	a := accclosures3{5}
	add, get2 := a.add, a.get
	mix(uint64(add(2)))
	a.n = 100
	mix(uint64(add(1) + get2(3)))
	mix(uint64((*accclosures3).add(&a, 1)))
	mix(uint64(accclosures3.get(a, 2)))
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
	say("closures3", int64(count))
}

func main() {
	run("core0", core0)
	run("structs1", structs1)
	run("methods2", methods2)
	run("closures3", closures3)
	fmt.Printf("checksum %d\n", sum)
}
