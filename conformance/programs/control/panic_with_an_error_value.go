package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Errorf("second %d", 2))
	}()
	panic("first")
}

// Output:
// panic: first
// 	panic: second 2
// exit status 2
