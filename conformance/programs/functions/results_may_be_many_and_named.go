package main

import "fmt"

type Big struct {
	A [10]int
	S string
}

func split(sum int) (x, y int) {
	x = sum * 4 / 9
	y = sum - x
	return
}

func many(a int8, b string, c float64, d []int, e Big, f any, g ...int) (int, string, Big, error) {
	e.A[3] = int(a) + len(b) + int(c) + len(d)
	e.S = fmt.Sprint(f, g)
	return len(g), b + "!", e, nil
}

func sum(ns ...int) (t int) {
	for _, n := range ns {
		t += n
	}
	return
}

func main() {
	fmt.Println(split(17))
	n, s, b, err := many(-1, "bb", 2.5, []int{1}, Big{S: "old"}, 'x', 7, 8, 9)
	fmt.Println(n, s, b, err)
	fmt.Println(sum(), sum(1), sum([]int{1, 2, 3}...), sum(split(10)))
}

// Output:
// 7 10
// 3 bb! {[0 0 0 4 0 0 0 0 0 0] 120 [7 8 9]} <nil>
// 0 1 6 10
