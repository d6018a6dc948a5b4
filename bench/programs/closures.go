// Function values that capture, composed and called.
package main

import "fmt"

func adder(d int) func(int) int { return func(x int) int { return x + d } }

func compose(f, g func(int) int) func(int) int { return func(x int) int { return g(f(x)) } }

func main() {
	f := adder(1)
	for i := range 8 {
		f = compose(f, adder(i))
	}
	sum := 0
	for i := range 15_000_000 {
		sum = f(sum) & 0xffffff
		if i&0xffff == 0 {
			f = compose(adder(i&3), f)
			if i&0xfffff == 0 {
				f = compose(adder(1), adder(2))
			}
		}
	}
	fmt.Println(sum)
}
