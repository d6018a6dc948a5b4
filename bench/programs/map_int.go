// A map with integer keys: insert, update, delete, iterate.
package main

import "fmt"

func main() {
	m := map[int]int{}
	x := uint32(1)
	for range 6_000_000 {
		x = x*1664525 + 1013904223
		key := int(x>>8) % 200_000
		if x&7 == 0 {
			delete(m, key)
		} else {
			m[key]++
		}
	}
	sum := 0
	for k, v := range m {
		sum += k ^ v
	}
	fmt.Println(len(m), sum)
}
