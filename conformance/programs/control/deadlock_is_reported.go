package main

func main() {
	c := make(chan int)
	println("waiting")
	<-c
}

// Output:
// waiting
// fatal error: all goroutines are asleep - deadlock!
// exit status 2
