// Permutations of a small array.
package main

import "fmt"

func main() {
	const n = 10
	var perm, p1, count [n]int
	for i := range n {
		p1[i] = i
	}
	flips, checksum, r, k := 0, 0, n, 0
	for {
		for ; r != 1; r-- {
			count[r-1] = r
		}
		perm = p1
		f := 0
		for q := perm[0]; q != 0; q = perm[0] {
			for i, j := 0, q; i < j; i, j = i+1, j-1 {
				perm[i], perm[j] = perm[j], perm[i]
			}
			f++
		}
		flips = max(flips, f)
		if k%2 == 0 {
			checksum += f
		} else {
			checksum -= f
		}
		for {
			if r == n {
				fmt.Println(checksum, flips)
				return
			}
			first := p1[0]
			for i := range r {
				p1[i] = p1[i+1]
			}
			p1[r] = first
			count[r]--
			if count[r] > 0 {
				break
			}
			r++
		}
		k++
	}
}
