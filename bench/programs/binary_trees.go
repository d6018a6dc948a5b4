// Allocation of many small objects that soon die.
package main

import "fmt"

type tree struct{ left, right *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	const top = 17
	long := build(top)
	for depth := 4; depth <= top; depth += 4 {
		n, sum := 1<<(top-depth+4), 0
		for range n {
			sum += build(depth).count()
		}
		fmt.Println(n, depth, sum)
	}
	fmt.Println(long.count())
}
