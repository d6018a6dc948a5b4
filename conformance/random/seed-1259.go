package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
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

var g_S6 S6 = S6{f7: "", f8: "é ", f9: false, f10: uint(12)}

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(-0.07155908609269668)

var g_int int = -4206717343013341106

var g_int16 int16 = int16(-8)

var g_int32 int32 = int32(-2147483648)

var g_int64 int64 = int64(-3748454764287713564)

var g_int8 int8 = int8(66)

var g_string string = "\tzЖa"

var g_uint uint = uint(17549858805340768232)

var g_uint16 uint16 = uint16(29386)

var g_uint32 uint32 = uint32(0xfffffffe)

var g_uint64 uint64 = uint64(5027814504962530243)

var g_uint8 uint8 = uint8(9)

var g_uintptr uintptr = uintptr(0xb)

func mix_S6(x S6) {
	mixs(x.f7)
	mixs(x.f8)
	mixb(x.f9)
	mix(uint64(x.f10))
}

func mix__2_string(x [2]string) {
	for _, e := range x {
		mixs(e)
	}
}

func mix__3_int(x [3]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_map_int_uint8(x map[int]uint8) {
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

func mix_p_bool(x *bool) {
	if x != nil {
		mixb((*x))
	}
}

func mix_p_map_int_uint8(x *map[int]uint8) {
	if x != nil {
		mix_map_int_uint8((*x))
	}
}

func mix_p_sl_int64(x *[]int64) {
	if x != nil {
		mix_sl_int64((*x))
	}
}

func mix_p_string(x *string) {
	if x != nil {
		mixs((*x))
	}
}

func mix_p_uint(x *uint) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_p_uint32(x *uint32) {
	if x != nil {
		mix(uint64((*x)))
	}
}

func mix_sl_int(x []int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int16(x []int16) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix_sl_int64(x []int64) {
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
	f2 bool
	f3 [2]int
	f4 bool
	f5 bool
}

type S6 struct {
	f7 string
	f8 string
	f9 bool
	f10 uint
}

type S11 struct {
	f12 string
	f13 uint
	f14 [1]int
	f15 bool
}

func p16(a17 int, a18 bool, a19 int) (r20 int) {
	v21 := uint32(((uint32(g_int32) % ((g_uint32 + uint32(11)) | 1)) / (g_uint32 | 1)))
	v22 := &v21
	for i23 := 5; i23 >= 0; i23-- {
		a19 &^= (r20 | ((a19 ^ i23) >> (max((*v22), v21) % 70)))
		_ = i23
		if ((*v22) < max((*v22), v21)) {
			continue
		}
	}
	a17 &= int(((g_int32 * g_int32) & (+g_int32)))
	v24 := int8(int8(g_int64))
	_ = v21
	_ = v22
	_ = v24
	if (a18 || a18) {
		return
	}
	return (r20 % (int(g_uintptr) | 1))
}

func p25(a26 bool, a27 string) (r28 string) {
	if ((len(r28) != len(r28)) == (len(r28) >= -6540842190768725337)) {
		var v29 uintptr = ((-(g_uintptr + g_uintptr)) & (g_uintptr & g_uintptr))
		if ((g_uint16 / (g_uint16 | 1)) >= max(g_uint16, uint16(55616))) {
			v30 := int32(g_int32)
			v31 := ([2]int)([2]int{6335070907137437415})
			v32 := &v31
			_ = v30
			_ = v31
			_ = v32
		}
		switch x := len(a27); x & 7 {
		case 4:
		case 1, 0:
		case 7:
		}
		_ = v29
	}
	{
		{
			v33 := S11(S11{"世", uint(1), [1]int{-8}, true})
			v33.f14[0] *= p16(int((g_int8 - int8(13))), (r28 != (a27 + v33.f12)), int((g_int16 ^ int16(32386))))
			_ = v33
		}
		r28 = clip(((a27 + (r28 + a27)) + (a27 + "0z €")))
	}
	for i34 := 1; i34 >= 0; i34-- {
		if !(r28 > a27) {
			var v35 int64 = min(int64((i34 | 9223372036854775806)), g_int64)
			_ = v35
		}
		v36 := S6(S6{"z\n\"_", "\"", false, uint(18446744073709551614)})
		_ = v36
		_ = i34
	}
	if (g_float64 <= float64(0.1)) {
		return
	}
	return clip(sub(a27, int(g_int16), (len(a27) - 11)))
}

func p37(a38 bool, a39 string, a40 int) (r41 string) {
	{
		a40 &^= a40
		var v42 S1 = S1{f2: true, f3: [2]int{}}
		_ = v42
	}
	v43 := int16((((g_int16 & int16(9)) << (uint8(g_uint8) & 7)) >> ((uint32(g_uintptr) * max(g_uint32, g_uint32)) & 31)))
	a40 = ((a40 & len(a39)) >> 0)
	v44 := int64(g_int64)
	_ = v43
	_ = v44
	if (r41 > "界") {
		return
	}
	return clip((a39 + r41))
}

func core0() {
	mix(uint64((g_int64 &^ max(g_int64, (g_int64 ^ int64(-9223372036854775807))))))
	for _, i45 := range clip(string(append([]byte(string([]rune(g_string))), uint8(g_uintptr)))) {
		if ((g_string != g_string) != (g_float64 >= float64(3.141592653589793))) {
		}
		if (int(g_int) > p16(g_int, g_bool, 20)) {
		} else {
			v46 := uint32(uint32(((g_uint16 << (i45 & 31)) << (g_uint & 31))))
			v47 := &v46
			var v48 bool = (int32((+g_int8)) < (i45 - i45))
			mix(uint64(v46))
			mix_p_uint32(v47)
			mixb(v48)
		}
		{
			switch x := (int(g_uintptr) >> ((+g_uint8) % 33)); x & 7 {
			case 4:
				var v49 bool = (((g_int / (g_int | 1)) <= (g_int & -9223372036854775808)) || (string(append([]byte(g_string), uint8(9))) <= (g_string + "zЖ  a")))
				mixb(v49)
			case 5, 6:
				var v50 string = clip(sub(string(append([]byte(g_string), (g_uint8 >> (g_uintptr & 31)))), (p16(g_int, g_bool, g_int) % (int(f2i(g_float64)) | 1)), (p16(-4, g_bool, 4611686018427387903) ^ (g_int % (g_int | 1)))))
				v51 := &v50
				mixs(v50)
				mix_p_string(v51)
			case 7:
			}
			v52 := float32((((g_float32 * g_float32) / float32(i45)) * ((g_float32 / float32(0.1)) * (g_float32 - float32(1.5)))))
			var v53 float64 = ((g_float64 * float64(g_uintptr)) * ((g_float64 + g_float64) / float64(v52)))
			mix(fb(float64(v52)))
			mix(fb(v53))
		}
		_ = i45
	}
	if (sub("\nz\t0", g_int, 14) != sub(g_string, 1726642517721038437, g_int)) {
	} else {
		L55:
		for i54 := 7; i54 >= 0; i54-- {
			_ = i54
			if ((i54 > 18) == (i54 == i54)) {
				break L55
			}
		}
	}
	var v56 uintptr = (((g_uintptr * g_uintptr) << ((g_uint64 - g_uint64) % 8)) / (uintptr(int16(g_int8)) | 1))
	mix(uint64(v56))
}

type ordorder1 struct {
	a, b int
	s    []int
}

func (o *ordorder1) f(id int) *ordorder1 { tr(id, o.a); return o }
func twoorder1(id int) (int, int)    { return tr(id, id), tr(id+1, id*2) }
func argsorder1(xs ...int) int       { return tr(len(xs), xs[len(xs)-1]) }

func order1() {
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	i, j := 1, 6
	i, a[i] = tr(1, j), tr(2, 1)
	a[tr(3, i%9)], a[tr(4, j)] = a[tr(5, j)], a[tr(6, 0)]
	a[0], a[1], a[2] = a[1], a[2], a[0]
	i, j = j, i
	mix(uint64(i*10 + j))
	m := map[int]int{}
	m[tr(7, 1)], m[tr(8, 2)] = twoorder1(20)
	m[tr(9, 1)] += tr(10, 1)
	x, y := argsorder1(twoorder1(30)), argsorder1(tr(11, 1), tr(12, 2), tr(13, 1))
	_ = tr(14, 1) > 5 && tr(15, 2) > 0 || tr(16, 1) > 3
	o := &ordorder1{b: tr(17, 1), a: tr(18, 2), s: []int{tr(19, 1), 2: tr(20, 2), 1: tr(21, 3)}}
	o.f(22).f(23).s[tr(24, 1)] = tr(25, x)
	ch := make(chan int, 4)
	ch <- tr(26, 1)
	ch <- tr(27, 2)
	z := <-ch*10 + <-ch
	mix(uint64(z + y))
	defer tr(tr(28, 40), tr(29, o.a))
	p, q := &a[tr(30, 3)], &o.b
	*p, *q = *q, *p
	lit := map[string]int{"x": tr(31, 1), "y": tr(32, 2)}
	mix(uint64(lit["x"] + lit["y"]))
	f := func(g func(int, int) int) func(int) int {
		tr(33, 1)
		return func(n int) int { return g(34, n) }
	}
	f(tr)(tr(35, 1))
	arr := [3]int{tr(36, 1), tr(37, 2)}
	var k int
	for k, arr[tr(38, k)%3] = range []int{tr(39, 4), 5} {
	}
	mix(uint64(arr[0]*100 + arr[1]*10 + arr[2]))
	if v, ok := m[tr(40, 2)]; ok && tr(41, v) > 0 {
		mix(uint64(v))
	}
	var s []int
	s = append(s, tr(42, 1), tr(43, len(s)))
	o.s, o = s, nil
	mix(uint64(len(s)))
	for _, v := range a {
		mix(uint64(v))
	}
}

func concur2() {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		rw    sync.RWMutex
		once  sync.Once
		n     atomic.Int64
		total int
		seen  = map[int]bool{}
		res   = make([]int, 6)
	)
	jobs := make(chan int)
	for w := range 6 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%4] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 10 {
		jobs <- j
	}
	close(jobs)
	wg.Wait()
	cnt := 0
	for _, r := range res {
		cnt += r
	}
	mix(uint64(total*100 + len(seen)))
	mix(uint64(n.Load()) + uint64(cnt))
	cond := sync.NewCond(&mu)
	turn, log := 0, ""
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			for turn != i {
				cond.Wait()
			}
			log += string(rune('a' + i))
			turn++
			cond.Broadcast()
		}()
	}
	wg.Wait()
	says("concur2", log)
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 4))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause4"))
	says("concur2", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 4)
	v, loaded := m.LoadOrStore("a", 2)
	mix(uint64(v.(int)))
	mixb(loaded)
	ok := n.CompareAndSwap(n.Load(), 7)
	mixb(ok && n.Swap(9) == 7)
	go func() {
		defer close(out)
		defer func() { out <- errors.New(text(recover())) }()
		panic("in goroutine")
	}()
	mixs((<-out).Error())
}

type shapeifaces3 interface {
	area() int
}
type solidifaces3 interface {
	shapeifaces3
	error
}
type sqifaces3 struct{ a int }
type boxifaces3 struct {
	shapeifaces3
	h int
}

func (s sqifaces3) area() int      { return s.a * s.a }
func (b *boxifaces3) area() int    { return b.shapeifaces3.area() * b.h }
func (b *boxifaces3) Error() string { return "box" }

func kindifaces3(x any) int {
	switch x.(type) {
	case []int:
		return 0
	case *int:
		return 1
	case bool:
		return 2
	case int8, uint8:
		return 3
	case shapeifaces3:
		return 4
	case map[string]int:
		return 5
	case string:
		return 6
	case nil:
		return 7
	case error:
		return 8
	case int:
		return 9
	case func() int:
		return 10
	}
	return -1
}

func valifaces3(x any) int {
	switch v := x.(type) {
	case int:
		return v + 2
	case string, []byte:
		_, ok := v.(string)
		if ok {
			return 1
		}
		return 2
	case solidifaces3:
		return v.area() + len(v.Error())
	case shapeifaces3:
		return v.area()
	case func(int) int:
		return v(2)
	default:
		if v == nil {
			return 3
		}
		return 4
	}
}

func ifaces3() {
	n := 2
	var typed *boxifaces3
	var e error = typed
	mixb(e == nil)
	mixb(any(typed) == any((*boxifaces3)(nil)))
	vals := []any{nil, 1, "s", int8(1), uint8(2), []int{1}, e, sqifaces3{2}, &boxifaces3{sqifaces3{2}, 2}, func() int { return 1 },
		map[string]int{}, &n, true, 1.5, func(x int) int { return x * 2 }, []byte("b"), 'r', [2]int{}}
	for i, v := range vals {
		mix(uint64(kindifaces3(v)*100 + i))
		if i != 6 {
			mix(uint64(valifaces3(v)))
		}
	}
	var s shapeifaces3 = sqifaces3{2}
	mixb(s == shapeifaces3(sqifaces3{2}))
	mixb(any(s) == any(sqifaces3{2 + 1}))
	mixb(any(int8(n)) == any(n))
	_, ok := s.(solidifaces3)
	mixb(ok)
	if b, ok := vals[8].(shapeifaces3); ok {
		mix(uint64(b.area()))
	}
	if q, ok := vals[8].(sqifaces3); !ok {
		mix(uint64(q.a))
	}
	s = &boxifaces3{s, 2}
	s = &boxifaces3{s, 3}
	mix(uint64(s.area()))
	mixs(s.(error).Error())
}

func core4() {
	switch x := (max(g_int, -5435620070171616189) / ((g_int ^ g_int) | 1)); uint8(x>>3) & 7 {
	case 1:
		v57 := uint16((min(uint16(g_int32), uint16(g_uintptr)) + max(g_uint16, (g_uint16 & g_uint16))))
		var v58 uint = uint((g_int / 8))
		v59 := &v58
		mix(uint64(v57))
		mix(uint64(v58))
		mix_p_uint(v59)
	case 0, 5:
		if (float64(g_float32) == g_float64) {
			switch x := ((g_int * g_int) | (g_int | g_int)); uint8(x>>3) & 7 {
			case 6:
				fallthrough
			case 7, 5:
			case 1:
			default:
			}
			L61:
			for i60 := range 4 {
				var v62 [2]string = [2]string{"é€\"\t_", "za_"}
				mix__2_string(v62)
				_ = i60
				if !(g_float64 != g_float64) {
					continue L61
				}
			}
			v63 := (map[int]uint8)(map[int]uint8{int(2): uint8(16), int(11): uint8(10)})
			v64 := &v63
			mix_map_int_uint8(v63)
			mix_p_map_int_uint8(v64)
		} else {
			L66:
			for i65 := 0; i65 < 1; i65++ {
				var v67 []int = []int{4313068459361573959, -630450353362920153, -1, 2840451141911825167}
				mix_sl_int(v67)
				_ = i65
				if ((g_float64 + float64(-2.25e-7)) == (g_float64 * float64(1))) {
					break L66
				}
			}
		}
	case 6:
		if ((g_bool == g_bool) && !g_bool) {
			for i68 := 5; i68 >= 0; i68-- {
				_ = i68
				if ((g_string >= g_string) != !g_bool) {
					continue
				}
			}
		}
	}
	if g_bool {
		var v69 uint64 = (min((-g_uint64), uint64(14846975952865720189)) << 43)
		mix(uint64(v69))
	} else {
		for i70 := 0; i70 < 1; i70++ {
			if ((g_string >= g_string) && (g_bool == true)) {
				mix(uint64(int8((-g_uint64))))
			}
			_ = i70
		}
	}
	switch x := (p16(g_int, true, g_int) + int(g_uint32)); x & 7 {
	case 4:
		var v71 []int16 = []int16{int16(-4), int16(0)}
		mix_sl_int16(v71)
	case 1, 6:
		switch x := p16((g_int << (g_uint64 % 33)), !g_bool, (g_int * g_int)); uint8(x>>3) & 7 {
		case 6:
			if !!g_bool {
				v72 := ([]string)([]string{"Q", "ЖЖЖ", "Q"})
				mix_sl_string(v72)
			}
		case 5, 0:
			if ((g_uint64 | g_uint64) < (g_uint64 >> (g_uint % 33))) {
			}
		case 1:
			v73 := uint16((((g_uint16 | uint16(62625)) & (g_uint16 - g_uint16)) % (((g_uint16 + g_uint16) & min(g_uint16, g_uint16)) | 1)))
			if (!g_bool || true) {
				mix(uint64(g_uint))
			} else {
				v73 *= v73
			}
			mix(uint64(v73))
		}
		fallthrough
	case 5:
		L75:
		for i74 := uint8(4); i74 > 0; i74 /= 2 {
			if false {
			}
			_ = i74
			if ((i74 == uint8(0x2e)) != (g_bool || g_bool)) {
				continue L75
			}
		}
	default:
		var v76 []uint8 = []uint8{uint8(10), uint8(19)}
		mix_sl_uint8(v76)
	}
	var v77 uint = uint(uint32(min(g_int16, g_int16)))
	v78 := &v77
	for i79 := 3; i79 >= 0; i79-- {
		if !(g_bool && g_bool) {
		} else {
			for i80 := 0; i80 < 6; i80++ {
				var v81 []int64 = []int64{int64(9223372036854775807)}
				v82 := &v81
				v77 = (v77 * (((*v78) / ((*v78) | 1)) >> ((-g_uint32) & 63)))
				mix_sl_int64(v81)
				mix_p_sl_int64(v82)
				_ = i80
				if !!g_bool {
					continue
				}
			}
		}
		_ = i79
	}
	var v83 uintptr = ((g_uintptr * (g_uintptr >> (g_uintptr & 63))) | ((g_uintptr | uintptr(18446744073709551614)) >> 10))
	for i84 := 0; i84 < 1; i84++ {
		for i85 := 4; i85 >= 0; i85-- {
			_ = i85
		}
		_ = i84
	}
	switch x := (g_int &^ int(g_uint32)); x & 7 {
	case 0:
		if (string(rune(g_int16)) != string(append([]byte(g_string), g_uint8))) {
			switch x := (g_int / ((g_int & -2) | 1)); uint8(x>>3) & 7 {
			case 0:
				v83 = v83
				v86 := int16(g_int16)
				mix(uint64(v86))
				fallthrough
			case 1, 3:
				v87 := S6(g_S6)
				mix_S6(v87)
				fallthrough
			case 2:
			default:
			}
			var v88 uint8 = (((g_uint8 / 8) % 7) &^ ((+g_uint8) << ((v77 + (*v78)) % 70)))
			v89 := bool((uint64((g_int &^ 8)) == (g_uint64 % ((g_uint64 + g_uint64) | 1))))
			v90 := &v89
			mix(uint64(v88))
			mixb(v89)
			mix_p_bool(v90)
		} else {
			if (!g_bool == g_bool) {
			}
		}
		var v91 []int = []int{-6045523685970616902, 11}
		mix_sl_int(v91)
		fallthrough
	case 6, 1:
		v77 *= min((v77 * v77), uint(9))
	case 2:
		v92 := ([3]int)([3]int{})
		mix__3_int(v92)
	}
	mix(uint64(v77))
	mix_p_uint(v78)
	mix(uint64(v83))
}

func main() {
	run("core0", core0)
	run("order1", order1)
	run("concur2", concur2)
	run("ifaces3", ifaces3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
