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

var g_bool bool = false

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(0)

var g_int int = 5

var g_int16 int16 = int16(-15733)

var g_int32 int32 = int32(-0x5)

var g_int64 int64 = int64(-1)

var g_int8 int8 = int8(115)

var g_map_string_int8 map[string]int8 = map[string]int8{"\x00\tЖ": int8(-0x57), "\"😀__": int8(-128)}

var g_string string = "é \"Ж"

var g_uint uint = uint(0xe)

var g_uint16 uint16 = uint16(27002)

var g_uint32 uint32 = uint32(0x1)

var g_uint64 uint64 = uint64(7811171629627610640)

var g_uint8 uint8 = uint8(138)

var g_uintptr uintptr = uintptr(15109289587674387732)

func mix_S1(x S1) {
	mix__2_int(x.f2)
}

func mix__2_int(x [2]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__4_uint8(x [4]uint8) {
	for _, e := range x {
		mix(uint64(e))
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

func mix_sl_int(x []int) {
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
	f2 [2]int
}

func p3(a4 uint16, a5 uint) (r6 bool) {
	v7 := int32((int32((g_uint32 % (g_uint32 | 1))) ^ (g_int32 | g_int32)))
	var v8 uint64 = uint64(15)
	_ = v7
	_ = v8
	if (a4 == a4) {
		return
	}
	return !r6
}

func p9(a10 string) (r11 bool) {
	L13:
	for i12 := 0; i12 < 2; i12++ {
		switch x := int(uintptr(g_uint8)); x & 7 {
		case 6:
		case 7, 1:
			v14 := int8(min(g_int8, int8((g_int8 << 17))))
			v15 := &v14
			_ = v14
			_ = v15
		case 4:
		default:
		}
		_ = i12
		if ((g_float64 - g_float64) > (g_float64 - g_float64)) {
			break L13
		}
	}
	v16 := uint16((((g_uint16 << 4) % 2) << 32))
	if !(g_uintptr == g_uintptr) {
		{
			v17 := uintptr((min(g_uintptr, min(g_uintptr, g_uintptr)) * g_uintptr))
			_ = v17
		}
	}
	_ = v16
	if !r11 {
		return
	}
	return (len(a10) != (len(a10) >> (g_uint64 & 7)))
}

func p18(a19 int64) (r20 string) {
	var v21 int = (+(len(r20) | int(g_uint32)))
	v22 := uint32((^max(uint32(len(r20)), g_uint32)))
	v21 += (int(f2i(g_float64)) & (v21 + int(g_int8)))
	{
		if g_bool {
			v21++
		}
		var v23 string = clip((sub(string(rune(v22)), (v21 << (g_int8 & 7)), (v21 % 10)) + string(rune((g_uint16 ^ uint16(0xb0cc))))))
		_ = v23
	}
	_ = v21
	_ = v22
	if (g_float64 > g_float64) {
		return
	}
	return clip((r20 + (r20 + r20)))
}

func p24(a25 int16, a26 uint32) (r27 uint) {
	for i28 := 5; i28 >= 0; i28-- {
		if !(i28 != i28) {
			v29 := (map[string]uint8)(map[string]uint8{"\n\t": uint8(1)})
			_ = v29
		}
		_ = i28
	}
	if g_bool {
		if (g_string <= g_string) {
		}
	}
	v30 := bool(!p9(string([]rune(g_string))))
	_ = v30
	if (g_bool != false) {
		return
	}
	return uint((r27 / (r27 | 1)))
}

func core0() {
	{
		var v31 S1 = S1{[2]int{}}
		for i32 := 0; i32 < 2; i32++ {
			v31 = v31
			{
				v31.f2[1] = i32
			}
			L34:
			for i33 := range 4 {
				v31.f2[1] = int((min(g_uintptr, g_uintptr) + (g_uintptr * g_uintptr)))
				_ = i33
				if ((g_bool != g_bool) || g_bool) {
					break L34
				}
			}
			_ = i32
		}
		mix_S1(v31)
	}
	v35 := float32(((float32(g_int16) + (g_float32 + float32(16777217))) - (g_float32 + g_float32)))
	for i36 := range 3 {
		mix(uint64((((g_int16 >> (g_int8 & 7)) &^ (g_int16 + int16(5))) & ((g_int16 & g_int16) * int16(g_int16)))))
		{
			for i37 := int16(2); i37 > 0; i37 /= 2 {
				_ = i37
			}
		}
		_ = i36
	}
	if ((g_int & g_int) <= (g_int + g_int)) {
		for i38 := 7; i38 >= 0; i38-- {
			for i39 := 0; i39 < 6; i39++ {
				var v40 int = ((i39 &^ (i38 * -1130230685229480901)) + (max(i38, -4) >> 67))
				mix(uint64(min(p24((g_int16 * int16(20)), (g_uint32 &^ g_uint32)), (-g_uint))))
				v40 = int(int64((g_uintptr / (g_uintptr | 1))))
				mix(uint64(v40))
				_ = i39
			}
			for i41 := range 4 {
				var v42 map[string]int8 = g_map_string_int8
				v43 := ([]uint8)([]uint8{uint8(255), uint8(64)})
				mix_map_string_int8(v42)
				mix_sl_uint8(v43)
				_ = i41
			}
			if false {
				v44 := uintptr(uintptr((uintptr(i38) % 100)))
				mix(uint64(((p24(int16(-6643), uint32(2466628596)) ^ g_uint) &^ ((g_uint & g_uint) % 64))))
				mix(uint64(v44))
			} else {
				v45 := float64(float64(uint8((g_int8 / (g_int8 | 1)))))
				mix(fb(v45))
			}
			_ = i38
			if !(g_bool || g_bool) {
				break
			}
		}
	}
	if ((g_bool == false) && g_bool) {
		for i46 := 0; i46 < 7; i46++ {
			L48:
			for i47 := 0; i47 < 7; i47++ {
				_ = i47
				if ((g_uint8 | g_uint8) != (g_uint8 >> 7)) {
					break L48
				}
			}
			v49 := ([]int)([]int{})
			mix_sl_int(v49)
			_ = i46
			if p3(uint16(0x13), (g_uint << 32)) {
				break
			}
		}
		switch x := ((g_int << (g_uint8 % 70)) &^ (g_int | 7)); x & 7 {
		case 0:
			var v50 int = (int(p24(g_int16, uint32(4))) / (int(f2i((g_float64 + float64(7)))) | 1))
			v50 = (v50 - (v50 >> (g_uint % 8)))
			mix(uint64(v50))
		case 3, 1:
			{
			}
		case 4:
			if ((g_int >> (g_uint % 8)) <= (g_int & 18)) {
				v51 := string(clip(p18(int64((+g_uintptr)))))
				v52 := string(clip(sub((v51 + string(rune(g_int8))), (len(v51) &^ int(f2i(g_float64))), int((g_uint - g_uint)))))
				mixs(v51)
				mixs(v52)
			} else {
			}
			var v53 int32 = int32(((g_uint64 >> 64) * uint64(10)))
			mix(uint64(v53))
		default:
		}
	} else {
		var v54 float64 = float64(v35)
		mix(fb(v54))
	}
	var v55 [4]uint8 = [4]uint8{}
	mix(fb(float64(v35)))
	mix__4_uint8(v55)
}

type gridarrays1 [3][3]uint8

func bumparrays1(a gridarrays1, p *gridarrays1) uint8 {
	a[0][1] += 1
	p[2][2] -= 1
	return a[0][1] ^ p[2][2]
}

func arrays1() {
	var a gridarrays1
	a[2][2] = uint8(0x12)
	b := a
	mixb(a == b)
	mix(uint64(bumparrays1(a, &b)))
	mixb(a == b)
	lit := [...]uint8{2: uint8(0xca), uint8(52)}
	for i, x := range lit {
		lit[len(lit)-1] = 1
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
	m := map[[2]int]string{{1, 2}: "x", {2, 1}: "y"}
	m[[...]int{1, 2}] += "z"
	mixs(m[[2]int{1, 2}] + m[[2]int{2, 1}])
	for i := range b {
		for _, x := range b[i] {
			mix(uint64(x))
		}
	}
	mix(uint64(lit[0]) + uint64(len(lit)) + uint64(cap(q)))
	any1, any2 := any(a), any(b)
	mixb(any1 == any2)
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
	for i := 0; i < 5; i++ {
		fs = append(fs, func(x int) int {
			i += 8
	switch x := x; []string{"a", "z", "", "é"}[x&3] {
	case "0":
		i, x = ((x + (i + x)) % 2), (i - int(f2i(g_float64)))
	case "z", "":
		v56 := string(clip(sub(string(append([]byte(string(rune(g_int16))), (g_uint8 % (g_uint8 | 1)))), int((g_uint64 / (g_uint64 | 1))), (x << ((g_uint16 &^ g_uint16) % 33)))))
		mixs(v56)
	case "é":
		var v57 int32 = ((g_int32 - int32(-749667156)) ^ ((g_int32 | g_int32) >> (uint64(g_uint64) % 70)))
		mix(uint64(v57))
	default:
		i = (int((g_uint << 10)) << 3)
	}
	for i58 := 1; i58 >= 0; i58-- {
		i = (int(g_uint8) | 2)
		i = int(int16((g_int64 + int64(-0x7fffffffffffffff))))
		mix(uint64((((g_uint16 + g_uint16) * (g_uint16 / 8)) << (p24((g_int16 * g_int16), g_uint32) & 31))))
		_ = i58
		if (uint64(g_uint) > (g_uint64 / (g_uint64 | 1))) {
			continue
		}
	}
			return (i ^ x)
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
	mix(uint64(composeclosures2(fs...)(8)))
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
	a := accclosures2{8}
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
	mix(uint64(table["sum"](1, 2, 8) + table["len"]() + table["len"]([]int{1, 2}...)))
	func() {
		count := 8
		defer func() { mix(uint64(count)) }()
		count *= 7
	}()
	say("closures2", int64(count))
}

type nodepointers3 struct {
	val  uint64
	next *nodepointers3
	arr  [3]uint64
}

func pushpointers3(head **nodepointers3, v uint64) { *head = &nodepointers3{val: v, next: *head} }

func (n *nodepointers3) total() uint64 {
	if n == nil {
		return 0
	}
	return n.val + n.next.total()
}

func localpointers3(x uint64) (*uint64, func() uint64) {
	p := &x
	return p, func() uint64 { x++; return *p }
}

func pointers3() {
	var head *nodepointers3
	for i := range 8 {
		pushpointers3(&head, uint64((int(f2i(g_float64)) & (i >> 47)))^uint64(i))
	}
	for p := &head; *p != nil; {
		if (*p).val%4 == 0 {
			*p = (*p).next
		} else {
			p = &(*p).next
		}
	}
	var prev *nodepointers3
	for n := head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	mix(uint64(prev.total()))
	n := nodepointers3{val: uint64(10)}
	pf, pe := &n.val, &n.arr[2]
	pp := &pf
	**pp += 2
	*pe = *pf
	pp = &pe
	*(*pp) ^= n.val
	m := n
	m.arr[2]++
	mix(uint64(n.val)*31 + uint64(n.arr[2]) + uint64(m.arr[2]))
	q, f := localpointers3(n.val)
	y := f()
	*q += y
	y = f()
	mix(uint64(y + *q))
	r := new(uint64(10))
	s := new(*r + g_uint64)
	*r, *s = *s, *r
	mix(uint64(*r)<<1 ^ uint64(*s))
	var ps []*uint64
	for x := range 8 {
		y := uint64(x)
		ps = append(ps, &y, q)
	}
	*q = uint64(10)
	for _, p := range ps {
		*p += 3
		mix(uint64(*p))
	}
	mixb(pf == &n.val && q != r && pe == &n.arr[2])
}

func main() {
	run("core0", core0)
	run("arrays1", arrays1)
	run("closures2", closures2)
	run("pointers3", pointers3)
	fmt.Printf("checksum %d\n", sum)
}
