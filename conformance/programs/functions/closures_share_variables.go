package main

import "fmt"

func make2() (func() int, func(int)) {
	n := 0
	return func() int { return n }, func(d int) { n += d }
}

func apply(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	get, add := make2()
	add(3)
	add(4)
	get2, _ := make2()
	fmt.Println(get(), get2())
	double := func(x int) int { return 2 * x }
	fmt.Println(apply(double, double, func(x int) int { return x - 1 })(5), apply()(3))
	var fact func(int) int
	fact = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(15))
}

// Output:
// 7 0
// 19 3
// 1307674368000
