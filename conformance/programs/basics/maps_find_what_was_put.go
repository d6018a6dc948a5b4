package main

import "fmt"

type Key struct {
	A int
	B string
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] += 3
	v, ok := m["four"]
	fmt.Println(len(m), m["one"], v, ok)
	delete(m, "one")
	delete(m, "none")
	fmt.Println(m)
	k := map[Key][]int{{1, "a"}: {1}}
	k[Key{1, "a"}] = append(k[Key{1, "a"}], 2)
	k[Key{2, "b"}] = nil
	fmt.Println(k[Key{1, "a"}], len(k))
	big := map[int]int{}
	for i := range 10000 {
		big[i*7919] = i
	}
	sum := 0
	for key, value := range big {
		sum += key - value*7919
		if value%2 == 0 {
			delete(big, key)
		}
	}
	fmt.Println(sum, len(big), big[7919*4999])
	var a any = 1.5
	mixed := map[any]string{1: "int", "1": "string", 1.5: "float", true: "bool", [1]int{1}: "array"}
	fmt.Println(mixed[a], mixed[1], mixed[[1]int{1}], len(mixed))
	nan := 0.0
	nan /= nan
	f := map[float64]int{nan: 1, nan + 1: 2}
	_, found := f[nan]
	fmt.Println(len(f), found)
	clear(f)
	fmt.Println(len(f))
}

// Output:
// 3 1 0 false
// map[three:3 two:2]
// [1 2] 2
// 0 5000 4999
// float int array 5
// 2 false
// 0
