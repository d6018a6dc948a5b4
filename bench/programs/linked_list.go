// Pointers: a queue with a free list, and a list that is reversed.
package main

import "fmt"

type node struct {
	value int
	next  *node
}

func reverse(l *node) (r *node) {
	for l != nil {
		l, l.next, r = l.next, r, l
	}
	return
}

func main() {
	var list *node
	for i := range 100_000 {
		list = &node{i, list}
	}
	sum := 0
	for round := range 1200 {
		list = reverse(list)
		for n := list; n != nil; n = n.next {
			sum += n.value ^ round
		}
	}
	fmt.Println(sum)
}
