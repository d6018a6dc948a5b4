package main

import (
	"fmt"
	"iter"
)

type List[T any] struct {
	head, tail *node[T]
	size       int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	n := &node[T]{value: v}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.size++
	return l
}

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.value) {
				return
			}
			i++
		}
	}
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v T) bool {
	_, had := s[v]
	s[v] = struct{}{}
	return !had
}

type Tree[T interface{ Less(T) bool }] struct {
	left, right *Tree[T]
	value       T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	switch {
	case t == nil:
		return &Tree[T]{value: v}
	case v.Less(t.value):
		t.left = t.left.Insert(v)
	default:
		t.right = t.right.Insert(v)
	}
	return t
}

func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.left.Walk(f)
		f(t.value)
		t.right.Walk(f)
	}
}

type Int int

func (a Int) Less(b Int) bool { return a < b }

func main() {
	l := new(List[Pair[string, int]])
	l.Push(Pair[string, int]{"a", 1}).Push(Pair[string, int]{"b", 2})
	for i, p := range l.All() {
		fmt.Println(i, p, l.size)
	}
	s := Set[[2]int]{}
	fmt.Println(s.Add([2]int{1, 2}), s.Add([2]int{1, 2}), len(s))
	var t *Tree[Int]
	for _, v := range []Int{5, 2, 8, 1, 9, 3} {
		t = t.Insert(v)
	}
	t.Walk(func(i Int) { fmt.Print(i, " ") })
	fmt.Println()
}

// Output:
// 0 <a=1> 2
// 1 <b=2> 2
// true false 1
// 1 2 3 5 8 9
