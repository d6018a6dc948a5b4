package main

import "fmt"

func main() {
	defer fmt.Println("deferred call runs")
	panic("boom")
}

// Output:
// deferred call runs
// panic: boom
// exit status 2
