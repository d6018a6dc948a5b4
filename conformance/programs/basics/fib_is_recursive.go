// The first slice: a recursive function.
package main

import "fmt"

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	for _, n := range []int{0, 1, 10, 25} {
		fmt.Println(n, fib(n))
	}
}

// Output:
// 0 0
// 1 1
// 10 55
// 25 75025
