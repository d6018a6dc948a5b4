// Formatting with fmt into memory.
package main

import "fmt"

type point struct{ X, Y int }

func main() {
	total := 0
	for i := range 500_000 {
		s := fmt.Sprintf("%d %s %5.2f %v %x", i, "name", float64(i)/7, point{i, -i}, i)
		total += len(s) + int(s[len(s)-1])
	}
	fmt.Println(total)
}
