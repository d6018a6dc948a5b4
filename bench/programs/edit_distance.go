// Dynamic programming over two strings.
package main

import "fmt"

func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		previous := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := previous
			if a[i-1] != b[j-1] {
				cost = 1 + min(previous, row[j], row[j-1])
			}
			previous, row[j] = row[j], cost
		}
	}
	return row[len(b)]
}

func text(n, seed int) string {
	b := make([]byte, n)
	for i := range b {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		b[i] = byte('a' + seed>>16%6)
	}
	return string(b)
}

func main() {
	sum := 0
	for i := range 8 {
		sum += distance(text(4500, i), text(4400, i+100))
	}
	fmt.Println(sum)
}
