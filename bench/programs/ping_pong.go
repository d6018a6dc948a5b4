// Two goroutines and unbuffered channels.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for x := range a {
			b <- x + 1
		}
		close(b)
	}()
	x := 0
	for range 1_200_000 {
		a <- x
		x = <-b
	}
	close(a)
	fmt.Println(x)
}
