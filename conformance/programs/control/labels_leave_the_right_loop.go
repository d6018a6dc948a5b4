package main

import "fmt"

func main() {
outer:
	for i := 0; i < 4; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Println(i, j)
		}
	}
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	fmt.Println("n", n)
block:
	switch {
	default:
		if n == 3 {
			break block
		}
		fmt.Println("not reached")
	}
}

// Output:
// 0 0
// 0 1
// 1 0
// 1 1
// n 3
