package main

import "fmt"

func count(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(m ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, s := range m {
			if !yield(i, s) {
				return
			}
		}
	}
}

func find(want int) (found string) {
	defer func() { found += "!" }()
	for i := range count(10) {
		defer fmt.Println("deferred in body", i)
		for j, s := range pairs("a", "b", "c") {
			if i+j == want {
				return s
			}
		}
	}
	return "none"
}

func main() {
	fmt.Println(find(3))
outer:
	for i := range count(3) {
		for j := range count(3) {
			if j == 1 {
				continue outer
			}
			if i == 1 {
				break outer
			}
			fmt.Println("body", i, j)
		}
	}
	for range count(2) {
		fmt.Println("no variable")
	}
}

// Output:
// iterator ends
// deferred in body 1
// deferred in body 0
// c!
// body 0 0
// iterator ends
// iterator ends
// iterator ends
// no variable
// no variable
// iterator ends
