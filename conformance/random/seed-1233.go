package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"math/bits"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
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

var g_float64 float64 = float64(-1.5)

var g_int int = -6971255910995480626

var g_int16 int16 = int16(16384)

var g_int32 int32 = int32(1073741823)

var g_int64 int64 = int64(-9)

var g_int8 int8 = int8(63)

var g_sl_string []string = []string{"_世z", "_", "a\" ß"}

var g_string string = "ß😀\n"

var g_uint uint = uint(11)

var g_uint16 uint16 = uint16(2)

var g_uint32 uint32 = uint32(20)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(0x4)

var g_uintptr uintptr = uintptr(0x0)

func mix_S7(x S7) {
	mix__1_int(x.f8)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__5_int(x [5]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_p_S7(x *S7) {
	if x != nil {
		mix_S7((*x))
	}
}

func mix_p_sl_uint8(x *[]uint8) {
	if x != nil {
		mix_sl_uint8((*x))
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
	f2 bool
	f3 bool
}

type S4 struct {
	f5 uint64
	f6 bool
}

type S7 struct {
	f8 [1]int
}

func p9(a10 uint8, a11 string) (r12 uintptr) {
	v13 := float64((((g_float64 * float64(0)) - (g_float64 / g_float64)) + (float64(g_uint) + (g_float64 / g_float64))))
	v14 := &v13
	var v15 uint64 = (min((g_uint64 + g_uint64), (g_uint64 | uint64(3))) >> 3)
	_ = v13
	_ = v14
	_ = v15
	if false {
		return
	}
	return uintptr((g_int16 << 63))
}

func p16(a17 int) (r18 string) {
	a17 = (a17 % (len(r18) | 1))
	for i19 := range 1 {
		a17 = (len(r18) ^ ((len(r18) % (a17 | 1)) - (i19 + len(r18))))
		if !!g_bool {
			a17--
		} else {
			a17 = (int(f2i((g_float64 / g_float64))) >> (((g_uint / 64) * g_uint) & 31))
			r18 = clip(string(append([]byte(string(rune((g_uint8 >> (g_uint8 & 63))))), uint8((g_uint16 / 3)))))
		}
		var v20 S4 = S4{uint64(0x4cdf2068d8f14966), true}
		_ = v20
		_ = i19
	}
	v21 := float64(float64((-float32(g_int32))))
	_ = v21
	if (g_bool != g_bool) {
		return
	}
	return clip(sub(string(rune(g_int64)), (-len(r18)), (a17 &^ len(r18))))
}

func p22(a23 int16) (r24 int8) {
	if g_bool {
		{
			v25 := int((((g_int + g_int) >> 57) % 3))
			v25++
			_ = v25
		}
	}
	if (g_uint != g_uint) {
		return
	}
	return int8((g_uint32 + g_uint32))
}

func p26(a27 bool) (r28 uint16) {
	if ((a27 || a27) || (r28 < r28)) {
		switch x := int(int32(g_uint64)); uint8(x>>3) & 7 {
		case 0:
			var v29 uint16 = max(r28, ((r28 << 9) << ((g_uint8 % 7) % 70)))
			_ = v29
		case 7, 6:
		case 5:
		default:
		}
		var v30 uint32 = (-g_uint32)
		v30 = (-((v30 >> (g_uint64 % 70)) / 8))
		_ = v30
	}
	if (g_string <= g_string) {
		return
	}
	return (uint16(g_uintptr) << 56)
}

func core0() {
	{
		{
			v31 := ([]string)(g_sl_string)
			mix_sl_string(v31)
		}
		v32 := ([]string)(g_sl_string)
		mix_sl_string(v32)
	}
	if !(g_float64 != g_float64) {
		v33 := ([]string)([]string{})
		mix_sl_string(v33)
	} else {
	}
	v34 := ([5]int)([5]int{2650607869446562735, -8, -1862558866915477909, 7737819249503339410, 5})
	if (g_uint64 <= (^g_uint64)) {
		v34[4]++
		switch x := (v34[1] % ((v34[1] - 10) | 1)); x & 7 {
		case 2:
			var v35 float64 = (g_float64 + (-(g_float64 * float64(617.7617695330728))))
			mix(fb(v35))
		case 3, 0:
			v34[1] = (v34[2] + int((g_int16 << (g_uint32 % 70))))
			if ((g_int32 & g_int32) != g_int32) {
				v34[1] = (v34[0] &^ int(f2i(g_float64)))
				v34[1] -= (((v34[2] >> 25) % (v34[3] | 1)) | ((v34[3] % (v34[0] | 1)) >> 65))
				v34[1] -= int(int(f2i((g_float64 - g_float64))))
			}
		case 7:
			v34[3] = v34[0]
			v34[3] *= ((v34[4] | v34[2]) | v34[4])
		default:
			if !(g_bool && true) {
				v34[4] -= int(int64(f2i((g_float64 - float64(1e-300)))))
			}
		}
	} else {
		v34[0] &^= (-v34[4])
		v34[3] = v34[4]
	}
	mix__5_int(v34)
}

func countstdgen1(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strconv.Itoa(i*5)) {
				return
			}
		}
	}
}

func stdgen1() {
	m := maps.Collect(countstdgen1(22))
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b string) int { return cmp.Or(-cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	mix(uint64(keys[len(keys)-1]))
	says("stdgen1", strings.Join(vals, ","))
	next, stop := iter.Pull2(countstdgen1(22))
	i, s, ok := next()
	_, s2, _ := next()
	stop()
	_, _, ok2 := next()
	mixs(s + s2)
	mixb(ok && !ok2 && i == 0)
	x := []int{29, -33, -7, 20, -42, 36, 45}
	slices.Sort(x)
	at, found := slices.BinarySearch(x, x[2])
	mix(uint64(at))
	mixb(found)
	x = slices.Compact(slices.Insert(x, 1, x[0], 5))
	for c := range slices.Chunk(x, 3) {
		mix(uint64(slices.Max(c)) ^ uint64(len(c)))
	}
	for i, v := range slices.Backward(x) {
		mix(uint64(i ^ v))
	}
	sort.Slice(vals, func(i, j int) bool { return vals[i] > vals[j] })
	mixs(strings.Map(func(r rune) rune { return r + 5 }, vals[0]) + strings.ToUpper(strings.Repeat("aé", 5)))
	for w := range strings.FieldsSeq(" a bb  ccc ") {
		mixs(w)
	}
	n, err := strconv.ParseInt("99999", 0, 16)
	mix(uint64(n))
	mixb(err != nil)
	if err != nil {
		says("stdgen1", err.Error())
	}
	f, _ := strconv.ParseFloat("1e23", 64)
	says("stdgen1", strconv.FormatFloat(f, 'g', -1, 64)+strconv.Quote("é\x00\xff")+strconv.FormatInt(-5, 2))
	mix(uint64(utf8.RuneCountInString("_")) + uint64(bits.OnesCount64(sum)) + bits.RotateLeft64(sum, 5))
	before, after, _ := strings.Cut("key=value=5", "=")
	mixs(before + after + strings.TrimLeft("xxabc", "x") + strings.Title("go gen"))
}

func genchans2(n int) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		for i := range n {
			c <- i * 3
		}
	}()
	return c
}

func sqchans2(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for x := range in {
	var v36 float64 = float64((uint8(g_int8) % 8))
	v37 := bool(((x > (x / (x | 1))) == (x < x)))
	_ = v36
	_ = v37
			out <- x*x + 3
		}
		close(out)
	}()
	return out
}

func chans2() {
	for x := range sqchans2(sqchans2(genchans2(7))) {
		mix(uint64(x))
	}
	a, b, done := make(chan int), make(chan string, 1), make(chan struct{})
	go func() {
		for i := range 7 {
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
	buf := make(chan int, 7)
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
	for range 7 {
		ping <- v
		v = <-pong * 2
	}
	close(ping)
	_, ok = <-pong
	mix(uint64(v))
	mixb(ok)
	req := make(chan chan int)
	go func() { (<-req) <- 3 }()
	rep := make(chan int)
	req <- rep
	mix(uint64(<-rep))
}

func complexes3() {
	a, b := complex(1, 7), complex(float64(-2), 2)
	for i := range 5 {
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

func core4() {
	switch x := int(f2i(g_float64)); []string{"a", "z", "", "é"}[x&3] {
	case "z":
		fallthrough
	case "0", "é":
		switch x := g_int; x & 7 {
		case 7:
			var v38 S7 = S7{[1]int{12}}
			v39 := &v38
			mix_S7(v38)
			mix_p_S7(v39)
		case 6, 5:
			if (g_bool || (g_int == g_int)) {
				mix(uint64((((g_uint8 | g_uint8) &^ (g_uint8 >> (g_uint32 % 33))) % 3)))
			}
		case 3:
			mix(uint64((-uint32(g_uint32))))
		}
		if ((g_int &^ g_int) == g_int) {
			if true {
				var v40 []uint8 = []uint8{uint8(2)}
				v41 := &v40
				mix_sl_uint8(v40)
				mix_p_sl_uint8(v41)
			} else {
			}
			for i42 := 2; i42 >= 0; i42-- {
				_ = i42
			}
		} else {
		}
	case "":
	default:
	}
	if ((g_string + "Ж\x00 z") >= (g_string + "😀Ж")) {
		if ((g_int * g_int) > (g_int + g_int)) {
			mix(uint64(min(g_int8, ((g_int8 | int8(10)) & g_int8))))
		} else {
			L44:
			for i43 := range 6 {
				_ = i43
				if g_bool {
					break L44
				}
			}
		}
	}
	L46:
	for i45 := 4; i45 >= 0; i45-- {
		{
			{
			}
			if (int64(g_uint32) != (g_int64 / 100)) {
			} else {
			}
			switch x := ((i45 / (i45 | 1)) / ((i45 ^ 13) | 1)); uint8(x>>3) & 7 {
			case 5:
				fallthrough
			case 7, 4:
				fallthrough
			case 3:
				v47 := int32((((g_int32 + int32(-171805789)) & (g_int32 ^ g_int32)) + ((g_int32 << 56) + (g_int32 * int32(-0x5)))))
				mix(uint64(v47))
			default:
				v48 := float32(float32(-3))
				mix(fb(float64(v48)))
			}
		}
		_ = i45
		if (i45 != (i45 & i45)) {
			break L46
		}
	}
}

func main() {
	run("core0", core0)
	run("stdgen1", stdgen1)
	run("chans2", chans2)
	run("complexes3", complexes3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
