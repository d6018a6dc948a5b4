// Float arithmetic with no memory.
package main

import "fmt"

func main() {
	const n = 1100
	inside := 0
	for y := range n {
		for x := range n {
			cr, ci := 2*float64(x)/n-1.5, 2*float64(y)/n-1
			zr, zi := 0.0, 0.0
			i := 0
			for ; i < 200 && zr*zr+zi*zi < 4; i++ {
				zr, zi = zr*zr-zi*zi+cr, 2*zr*zi+ci
			}
			if i == 200 {
				inside++
			}
		}
	}
	fmt.Println(inside)
}
