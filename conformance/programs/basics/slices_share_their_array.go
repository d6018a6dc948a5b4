package main

import "fmt"

func main() {
	a := []int{1, 2, 3, 4, 5}
	b := a[1:3]
	b = append(b, 40)
	fmt.Println(a, b, len(b), cap(b))
	c := a[1:3:3]
	c = append(c, 50)
	c[0] = 20
	fmt.Println(a, c, len(c))
	n := copy(a, a[2:])
	fmt.Println(n, a)
	var nilSlice []int
	fmt.Println(nilSlice == nil, len(nilSlice), append(nilSlice, a[3:]...))
	d := make([]string, 2, 10)
	fmt.Println(len(d), cap(d), len(d[:10]), d[0] == "")
	e := append([]byte("ab"), "cd"...)
	clear(a)
	fmt.Println(string(e), a, [3]int(a))
	x := [][]int{{1}, {2, 3}, nil}
	for _, r := range x {
		fmt.Println(len(r), r)
	}
}

// Output:
// [1 2 3 40 5] [2 3 40] 3 4
// [1 2 3 40 5] [20 3 50] 3
// 3 [3 40 5 40 5]
// true 0 [40 5]
// 2 10 10 true
// abcd [0 0 0 0 0] [0 0 0]
// 1 [1]
// 2 [2 3]
// 0 []
