package main

import "fmt"

func produce(n int, out chan<- int) {
	for i := range n {
		out <- i * i
	}
	close(out)
}

func filter(in <-chan int, out chan<- int, p int) {
	for {
		if i := <-in; i%p != 0 {
			out <- i
		}
	}
}

func main() {
	c := make(chan int, 3)
	go produce(6, c)
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok := <-c
	fmt.Println(v, ok, len(c), cap(c))
	primes := make(chan int)
	go func() {
		for i := 2; ; i++ {
			primes <- i
		}
	}()
	for range 15 {
		p := <-primes
		fmt.Print(p, " ")
		next := make(chan int)
		go filter(primes, next, p)
		primes = next
	}
	fmt.Println()
}

// Output:
// 0 1 4 9 16 25 0 false 0 3
// 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
