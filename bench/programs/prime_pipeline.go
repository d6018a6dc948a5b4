// A chain of goroutines that filter numbers.
package main

import "fmt"

func filter(in <-chan int, out chan<- int, p int) {
	for i := range in {
		if i%p != 0 {
			out <- i
		}
	}
	close(out)
}

func main() {
	first := make(chan int, 32)
	go func() {
		for i := 2; i < 20_000; i++ {
			first <- i
		}
		close(first)
	}()
	count, last := 0, 0
	for in := first; ; {
		p, ok := <-in
		if !ok {
			break
		}
		count, last = count+1, p
		out := make(chan int, 32)
		go filter(in, out, p)
		in = out
	}
	fmt.Println(count, last)
}
