// Iterator functions: a tree walked with range.
package main

import "fmt"

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) walk(yield func(int) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.key) && t.right.walk(yield)
}

func (t *tree) all() func(func(int) bool) {
	return func(yield func(int) bool) { t.walk(yield) }
}

func main() {
	var t *tree
	x := uint32(5)
	for range 20_000 {
		x = x*1664525 + 1013904223
		t = t.insert(int(x >> 8))
	}
	sum := 0
	for round := range 2000 {
		for k := range t.all() {
			if k&0xffff == round {
				break
			}
			sum += k & 0xff
		}
	}
	fmt.Println(sum)
}
