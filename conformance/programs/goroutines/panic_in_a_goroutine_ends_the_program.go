package main

import "fmt"

func main() {
	fmt.Println("start")
	c := make(chan int)
	go func() {
		var m map[int]int
		m[1] = 2
		c <- 1
	}()
	<-c
	fmt.Println("not reached")
}

// Output:
// start
// panic: assignment to entry in nil map
// exit status 2
