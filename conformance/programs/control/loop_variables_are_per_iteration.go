package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
	var ps []*int
	for i := range 3 {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	for i := 0; i < 6; i++ {
		g := func() { i++ }
		g()
		fmt.Println(i)
	}
}

// Output:
// 10 20
// 11 21
// 12 22
// 0 1 2
// 1
// 3
// 5
