// A first program: functions, a map, a closure and a slice.
package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func main() {
	next := counter()
	words := []string{"go", "run", "go", "test", "go"}
	count := map[string]int{}
	for _, w := range words {
		count[w]++
		next()
	}
	fmt.Println("hello from Go3s:", next()-1, "words,", count["go"], "times go")
}
