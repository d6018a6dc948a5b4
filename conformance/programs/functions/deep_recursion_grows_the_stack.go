package main

import "fmt"

type node struct {
	next *node
	pad  [8]int
}

func depth(n int, pad [4]int) int {
	if n == 0 {
		return pad[3]
	}
	pad[3]++
	return depth(n-1, pad) + 1
}

func (n *node) length() int {
	if n == nil {
		return 0
	}
	return n.next.length() + 1
}

func main() {
	fmt.Println(depth(100000, [4]int{}))
	var list *node
	for range 200000 {
		list = &node{next: list}
	}
	fmt.Println(list.length())
}

// Output:
// 200000
// 200000
