// Backtracking over bit sets.
package main

import "fmt"

func place(all, columns, left, right uint) int {
	if columns == all {
		return 1
	}
	count := 0
	for free := all &^ (columns | left | right); free != 0; free &= free - 1 {
		bit := free & -free
		count += place(all, columns|bit, (left|bit)<<1, (right|bit)>>1)
	}
	return count
}

func main() { fmt.Println(place(1<<14-1, 0, 0, 0)) }
