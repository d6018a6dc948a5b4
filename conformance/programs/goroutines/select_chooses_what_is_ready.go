package main

import "fmt"

func main() {
	a, b := make(chan string), make(chan string, 1)
	quit := make(chan struct{})
	select {
	case s := <-a:
		fmt.Println("unexpected", s)
	default:
		fmt.Println("nothing ready")
	}
	b <- "buffered"
	select {
	case s := <-a:
		fmt.Println("unexpected", s)
	case s, ok := <-b:
		fmt.Println(s, ok)
	}
	go func() {
		for i := range 3 {
			a <- fmt.Sprint("message ", i)
		}
		close(quit)
	}()
	for done := false; !done; {
		select {
		case s := <-a:
			fmt.Println(s)
		case <-quit:
			done = true
		}
	}
	var never chan int
	select {
	case never <- 1:
	case _, ok := <-quit:
		fmt.Println("closed", ok)
	}
	counts := [2]int{}
	x, y := make(chan int, 1000), make(chan int, 1000)
	for range 1000 {
		x <- 1
		y <- 1
	}
	for range 1000 {
		select {
		case <-x:
			counts[0]++
		case <-y:
			counts[1]++
		}
	}
	fmt.Println(counts[0] > 300, counts[1] > 300)
}

// Output:
// nothing ready
// buffered true
// message 0
// message 1
// message 2
// closed false
// true true
