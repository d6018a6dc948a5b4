package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never printed")
	fmt.Println("before")
	os.Exit(7)
}

// Output:
// before
// exit status 7
