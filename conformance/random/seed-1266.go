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

var g_bool bool = true

var g_float32 float32 = float32(0)

var g_float64 float64 = float64(7)

var g_int int = 4169818976686693624

var g_int16 int16 = int16(-28800)

var g_int32 int32 = int32(-1899328779)

var g_int64 int64 = int64(-0x679385db74fe0a8c)

var g_int8 int8 = int8(5)

var g_string string = "Ж"

var g_uint uint = uint(3266112178128577455)

var g_uint16 uint16 = uint16(44856)

var g_uint32 uint32 = uint32(12)

var g_uint64 uint64 = uint64(16)

var g_uint8 uint8 = uint8(0x12)

var g_uintptr uintptr = uintptr(0)

func mix_S1(x S1) {
	mix__1_int(x.f2)
	mixb(x.f3)
}

func mix__1_int(x [1]int) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__1_uint8(x [1]uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

func mix__2_uint8(x [2]uint8) {
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

func mix_map_uint8_string(x map[uint8]string) {
	keep, acc := sum, uint64(0)
	for k, v := range x {
		sum = 1
		mix(uint64(k))
		mixs(v)
		acc += sum
	}
	sum = keep
	mix(acc)
	mix(uint64(len(x)))
}

func mix_p__1_uint8(x *[1]uint8) {
	if x != nil {
		mix__1_uint8((*x))
	}
}

func mix_p_float64(x *float64) {
	if x != nil {
		mix(fb((*x)))
	}
}

func mix_p_map_int_int(x *map[int]int) {
	if x != nil {
		mix_map_int_int((*x))
	}
}

func mix_sl_uint8(x []uint8) {
	for _, e := range x {
		mix(uint64(e))
	}
}

type S1 struct {
	f2 [1]int
	f3 bool
}

func p4(a5 uintptr, a6 bool) (r7 int) {
	r7--
	r7 = ((r7 - int(g_uint8)) % 100)
	v8 := uint32(uint32(g_uint16))
	_ = v8
	if !a6 {
		return
	}
	return (r7 % (r7 | 1))
}

func p9(a10 int, a11 string, a12 int) (r13 string) {
	if !(g_int16 <= g_int16) {
		if (g_uint64 >= (g_uint64 + g_uint64)) {
			a10 ^= p4(((g_uintptr - uintptr(7100759506883286078)) ^ (g_uintptr % (g_uintptr | 1))), (!g_bool != g_bool))
			a12, a10 = a10, a12
		}
		a10 += (min(len(r13), (len(r13) &^ len(a11))) << (g_uint8 & 63))
	}
	var v14 int8 = min((min(g_int8, int8(4)) & int8(-0x4)), g_int8)
	v15 := ([3]uint8)([3]uint8{uint8(0xf), uint8(181), uint8(1)})
	for i16 := range 2 {
		var v17 int16 = ((max(g_int16, g_int16) >> (v14 & 7)) / (((g_int16 &^ g_int16) << ((g_uint >> 37) & 63)) | 1))
		a10 *= int(v14)
		a10, a12 = (len(a11) << (v17 & 63)), int(max(g_int32, g_int32))
		_ = v17
		_ = i16
	}
	_ = v14
	_ = v15
	if (g_bool != false) {
		return
	}
	return clip(((r13 + a11) + "z"))
}

func p18(a19 int, a20 int) (r21 uint64) {
	v22 := uint8(uint8(g_int64))
	switch x := int(uint16(g_int8)); x & 7 {
	case 3:
		a19 ^= p4(g_uintptr, (string([]rune(g_string)) > sub(g_string, a19, a20)))
		a19 ^= int(f2i((float64(g_float32) * float64(a20))))
	case 4, 5:
		switch x := p4((g_uintptr * uintptr(2)), (g_bool == g_bool)); []string{"a", "z", "", "é"}[x&3] {
		case "é":
			var v23 string = clip(string(rune((g_int8 >> 49))))
			v24 := &v23
			a19 |= int((g_uint32 & uint32(4)))
			_ = v23
			_ = v24
		case "a", "0":
			r21 = r21
			v25 := uint(uint((g_uint | g_uint)))
			v26 := &v25
			_ = v25
			_ = v26
			fallthrough
		case "z":
			a19 = a20
			a20, a19 = (a19 >> 10), 12
		}
	case 6:
		v27 := float64(float64(1))
		var v28 int64 = (((g_int64 & int64(0x13)) / ((g_int64 >> (g_uint16 & 31)) | 1)) | int64(-3941379015634904715))
		v29 := &v28
		_ = v27
		_ = v28
		_ = v29
	}
	var v30 float64 = (-(float64(g_float32) + (g_float64 + g_float64)))
	_ = v22
	_ = v30
	if g_bool {
		return
	}
	return min(r21, r21)
}

func p31(a32 bool) (r33 uint32) {
	var v34 float32 = float32(16777217)
	v35 := S1(S1{f2: [1]int{5}, f3: false})
	v36 := &v35
	_ = v34
	_ = v35
	_ = v36
	if (g_float64 != g_float64) {
		return
	}
	return ((r33 >> (r33 % 70)) / 64)
}

func core0() {
	for i37 := int16(16); i37 > 0; i37 /= 2 {
		for i38 := range 6 {
			for i39 := int16(64); i39 > 0; i39 /= 2 {
				_ = i39
				if ((i38 / 7) <= (i38 & i38)) {
					continue
				}
			}
			_ = i38
		}
		_ = i37
	}
	for i40 := 0; i40 < 5; i40++ {
		var v41 int64 = int64(((g_int8 & g_int8) + int8(g_uint)))
		mix(uint64(v41))
		_ = i40
		if !g_bool {
			continue
		}
	}
	var v42 map[uint8]string = map[uint8]string{uint8(8): "ß0", uint8(2): "界 ", uint8(10): " ЖQ"}
	switch x := int((g_uintptr + uintptr(0x84a714e3b42acaf6))); uint8(x>>3) & 7 {
	case 5:
		{
		}
		fallthrough
	case 0, 1:
		for i43 := uint8(2); i43 > 0; i43 /= 2 {
			mix(uint64(g_uint64))
			_ = i43
		}
	case 6:
		switch x := (int(g_uint64) ^ (len(v42) &^ -9)); uint8(x>>3) & 7 {
		case 2:
			for i44 := 3; i44 >= 0; i44-- {
				_ = i44
			}
			v45 := ([1]uint8)([1]uint8{})
			v46 := &v45
			mix__1_uint8(v45)
			mix_p__1_uint8(v46)
		case 4, 6:
			{
			}
			fallthrough
		case 0:
			{
				var v47 S1 = S1{f2: [1]int{}, f3: false}
				v47.f2[0] = int(((g_int16 & g_int16) << (g_uint32 % 8)))
				mix_S1(v47)
			}
		}
		v42[uint8(41)] = clip(p9((int(f2i(g_float64)) << ((g_uint - g_uint) % 33)), "_", ((len(v42) % 64) ^ (len(v42) &^ -5844190696828939328))))
	}
	if (len(v42) >= (len(v42) % 64)) {
		switch x := p4(uintptr(g_int8), (g_uint32 <= g_uint32)); uint8(x>>3) & 7 {
		case 3:
			if ((len(v42) >> (g_uint64 % 8)) > len(v42)) {
				v42[uint8(225)] = clip((v42[uint8(255)] + sub(string(rune(g_uint16)), (len(v42) &^ -7), (len(v42) << 9))))
			}
			for _, i48 := range clip((string([]rune(v42[uint8(99)])) + v42[uint8(254)])) {
				_ = i48
			}
			fallthrough
		case 4, 1:
			var v49 S1 = S1{[1]int{-7}, false}
			v50 := ([]uint8)([]uint8{uint8(64), uint8(1), uint8(0), uint8(3)})
			mix_S1(v49)
			mix_sl_uint8(v50)
		case 0:
			v42[uint8(14)] = clip((v42[uint8(5)] + p9((len(v42) ^ 1), sub(v42[uint8(9)], len(v42), len(v42)), (len(v42) ^ len(v42)))))
			v51 := int16(max((g_int16 ^ g_int16), int16(-19621)))
			mix(uint64(v51))
		}
		if (!g_bool != !g_bool) {
		} else {
			for i52 := 0; i52 < 1; i52++ {
				_ = i52
			}
		}
	}
	var v53 int = (len(v42) + (len(v42) << ((g_int32 &^ g_int32) & 63)))
	mix_map_uint8_string(v42)
	mix(uint64(v53))
}

type keymaps1 struct {
	a int
	b bool
}

func maps1() {
	m := map[int]int{}
	for i := range 28 {
		k := int(min((i & 9223372036854775807), p4(g_uintptr, g_bool)))
		m[k] += -9223372036854775808
		if i%3 == 0 {
			delete(m, 10)
		}
	}
	v, ok := m[-5078272556567173578]
	mix(uint64(v))
	mixb(ok)
	mix_map_int_int(m)
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	mix(uint64(n*10 + len(m)))
	sk := map[keymaps1]int{{10, true}: 1}
	sk[keymaps1{-5078272556567173578, false}]++
	sk[keymaps1{10, true}] += 3
	mix(uint64(sk[keymaps1{10, true}]*100 + len(sk)))
	ik := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", keymaps1{}: "key", nil: "nil"}
	mixs(ik[int8(1)] + ik[nil] + ik[1] + ik[[1]int{1}] + ik[keymaps1{}] + ik[uint(1)])
	nest := map[string]map[int][]string{"a": {1: {"x"}}}
	if nest["b"] == nil {
		nest["b"] = map[int][]string{}
	}
	nest["b"][3] = append(nest["b"][3], "3")
	nest["a"][1][0] += "!"
	mixs(nest["a"][1][0] + nest["b"][3][0])
	pm := map[int]*keymaps1{1: {b: true}}
	pm[1].a = -9223372036854775808
	mixb(pm[1].b && pm[1].a == -9223372036854775808)
	fm := map[bool]func(int) int{true: func(i int) int { return i * 3 }}
	mix(uint64(fm[!ok || ok](28)))
	clear(ik)
	var nilmap map[int]int
	_, ok = nilmap[-2]
	delete(nilmap, -2)
	mix(uint64(len(ik) + len(nilmap)))
	mixb(ok)
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
		res   = make([]int, 3)
	)
	jobs := make(chan int)
	for w := range 3 {
		wg.Go(func() {
			for j := range jobs {
				mu.Lock()
				total += j * j
				seen[j%9] = true
				mu.Unlock()
				n.Add(int64(j))
				once.Do(func() { total += 1000 })
				rw.RLock()
				res[w]++
				rw.RUnlock()
			}
		})
	}
	for j := range 59 {
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
	for i := range 3 {
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
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", 9))
	out := make(chan error)
	go func() {
		<-ctx.Done()
		out <- context.Cause(ctx)
	}()
	cancel(errors.New("cause9"))
	says("concur2", (<-out).Error()+" "+ctx.Err().Error())
	mix(uint64(ctx.Value("k").(int)))
	var m sync.Map
	m.Store("a", 9)
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
	w := Outerstructs3{Name: "w", X: uint32(6), Pt: [2]uint32{1}}
	v := w
	v.In.P = &v.Innerstructs3
	w.In.P = v.In.P
	mixb(v == w)
	v.In.P.Y = uint32(4294967294)
	u := touchstructs3(v)
	mix(uint64(u.X) + uint64(v.X)*3 + uint64(u.In.P.Y)*5)
	mixb(u == touchstructs3(v))
	v.Innerstructs3, w.Innerstructs3 = w.Innerstructs3, v.Innerstructs3
	mix(uint64(v.Y) ^ uint64(w.Y)<<1)
	anon := struct {
		Innerstructs3
		n int
	}{Innerstructs3{Y: uint32(4294967294)}, 8}
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

func core4() {
	v54 := int64((g_int64 &^ (g_int64 >> ((g_int ^ g_int) & 7))))
	var v55 int = 14
	v55 = int(((g_int32 / 100) / ((g_int32 * int32(1252299846)) | 1)))
	mix(uint64((g_int16 * (-int16(v54)))))
	if ((g_bool || g_bool) && (g_float64 > g_float64)) {
		v55 = p4(uintptr(g_uint64), ((g_string + "") >= (g_string + "0a")))
		v56 := uint32(uint32(g_int32))
		v57 := (map[int]int)(map[int]int{int(1): -4, int(10): -6, int(27): -9223372036854775808})
		v58 := &v57
		mix(uint64(v56))
		mix_map_int_int(v57)
		mix_p_map_int_int(v58)
	} else {
		v59 := ([2]uint8)([2]uint8{})
		L61:
		for i60 := 0; i60 < 5; i60++ {
			var v62 float64 = (((g_float64 * g_float64) / float64(g_uint64)) + float64((v59[0] & v59[0])))
			v63 := &v62
			v55 += (int(f2i(v62)) / ((-(i60 << 61)) | 1))
			mix(fb(v62))
			mix_p_float64(v63)
			_ = i60
			if (p4(uintptr(0x86627c17ee1ebc34), g_bool) > int(g_int32)) {
				break L61
			}
		}
		mix__2_uint8(v59)
	}
	var v64 uint64 = max((p18(v55, v55) | (g_uint64 | g_uint64)), uint64(1346724770539632923))
	v55 -= v55
	v55 += p4(((g_uintptr | g_uintptr) >> 23), true)
	mix(uint64(v54))
	mix(uint64(v55))
	mix(uint64(v64))
}

func main() {
	run("core0", core0)
	run("maps1", maps1)
	run("concur2", concur2)
	run("structs3", structs3)
	run("core4", core4)
	fmt.Printf("checksum %d\n", sum)
}
