// Generic methods, self-referential constraints and new(expr): the language of 1.26 and 1.27.
package main

import "fmt"

type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }

type Ordered[T Ordered[T]] interface{ Compare(T) int }

type Num int

func (a Num) Compare(b Num) int { return int(a - b) }

func Largest[T Ordered[T]](xs ...T) T {
	best := xs[0]
	for _, x := range xs[1:] {
		if x.Compare(best) > 0 {
			best = x
		}
	}
	return best
}

type In struct{ A, B int }
type Out struct {
	In
	C int
}

func main() {
	b := Box[int]{20}
	fmt.Println(b.Map(func(i int) string { return fmt.Sprint(i, "!") }).v)
	fmt.Println(b.Map[float64](func(i int) float64 { return float64(i) / 8 }).v)
	fmt.Println(Largest[Num](3, 9, 4))
	p := new(1 + 41)
	*p++
	fmt.Println(*p, *new("text"))
	fmt.Println(Out{A: 1, C: 3})
}

// Output:
// 20!
// 2.5
// 9
// 43 text
// {{1 0} 3}
