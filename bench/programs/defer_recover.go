// Deferred calls, and panics that are recovered.
package main

import "fmt"

type stack struct{ depth, most int }

func (s *stack) leave() { s.depth-- }

func (s *stack) enter(n int) int {
	s.depth++
	s.most = max(s.most, s.depth)
	defer s.leave()
	if n == 0 {
		return s.depth
	}
	return s.enter(n-1) + 1
}

func safe(n int) (result int) {
	defer func() {
		if e := recover(); e != nil {
			result = -e.(int)
		}
	}()
	if n%100 == 0 {
		panic(n)
	}
	return n
}

func main() {
	var s stack
	sum := 0
	for range 2_000_000 {
		sum += s.enter(20)
	}
	for i := range 5_000_000 {
		sum += safe(i)
	}
	fmt.Println(sum, s.depth, s.most)
}
