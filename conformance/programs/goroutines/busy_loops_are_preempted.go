// A loop that never blocks must not keep the others from running.
package main

import "fmt"

func main() {
	stop := false
	ready := make(chan bool)
	done := make(chan int)
	go func() {
		n := 0
		ready <- true
		for i := 0; i < 300_000_000 && !stop; i++ {
			n += i & 1
		}
		done <- 1
	}()
	<-ready
	stop = true
	fmt.Println(<-done)
}

// Output:
// 1
