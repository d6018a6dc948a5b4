// Integer arithmetic and a memo array of 32-bit values.
package main

import "fmt"

func main() {
	const n = 14_000_000
	memo := make([]int32, n)
	memo[1] = 1
	best, at := int32(0), 0
	for i := 2; i < n; i++ {
		x, steps := i, int32(0)
		for x >= i {
			if x%2 == 0 {
				x /= 2
			} else {
				x = 3*x + 1
			}
			steps++
		}
		memo[i] = memo[x] + steps
		if memo[i] > best {
			best, at = memo[i], i
		}
	}
	sum := 0
	for _, m := range memo {
		sum += int(m)
	}
	fmt.Println(int(best), at, sum)
}
