package main

import (
	"cmp"
	"fmt"
)

func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func Max[T cmp.Ordered](a T, rest ...T) T {
	for _, b := range rest {
		a = max(a, b)
	}
	return a
}

type Number interface{ ~int | ~int64 | ~float64 }

func Sum[M ~map[K]V, K comparable, V Number](m M) (t V) {
	for _, v := range m {
		t += v
	}
	return
}

type ID int

func main() {
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }))
	fmt.Println(Reduce([]string{"a", "bb"}, 0, func(n int, s string) int { return n + len(s) }))
	fmt.Println(Max(3, 9, 4), Max("b", "a"), Max(1.5), Max[ID](1, 2))
	fmt.Println(Sum(map[string]float64{"a": 1.5, "b": 2}), Sum(map[ID]ID{1: 2, 3: 4}))
	var f func([]ID, func(ID) int) []int = Map
	fmt.Println(f([]ID{1}, func(i ID) int { return int(i) + 1 }))
}

// Output:
// [1 4 9]
// 3
// 9 b 1.5 2
// 3.5 6
// [2]
