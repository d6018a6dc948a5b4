package main

import "fmt"

type Grid [2][3]int

func change(g Grid) Grid {
	g[1][2] = 9
	return g
}

func main() {
	var g Grid
	h := change(g)
	p := &g
	p[0][1] = 5
	fmt.Println(g, h, g == h, len(g), len(g[0]))
	a := [...]string{2: "c", 0: "a"}
	b := a
	b[1] = "b"
	fmt.Println(len(a), a == b, b)
	for i, row := range g {
		g[1][0] = 7
		fmt.Println(i, row)
	}
}

// Output:
// [[0 5 0] [0 0 0]] [[0 0 0] [0 0 9]] false 2 3
// 3 false [a b c]
// 0 [0 5 0]
// 1 [0 0 0]
