package main

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func New[T any]() T { var t T; return t }

func Key[K comparable](k K) {}

var (
	_ = Sum("a", "b") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	_ = Sum(1, 2.5)
	_ = New()           // ERROR "in call to New, cannot infer T"
	_ = Sum[int, int]() // ERROR "got 2 type arguments but want 1"
)

func main() {
	Key([]int{}) // ERROR "\[\]int does not satisfy comparable"
}
