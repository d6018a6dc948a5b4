package main

import "fmt"

func say(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func two(a, b int) (int, int) { return b, a }

func main() {
	a := []int{say("a", 1), say("b", 2), say("c", 3)}
	a[say("i", 0)], a[say("j", 2)] = say("x", 10), say("y", 20)
	fmt.Println(a)
	i := 0
	i, a[i] = 1, 99
	fmt.Println(i, a)
	x, y := two(say("p", 1), say("q", 2))
	x, y = y, x
	fmt.Println(x, y)
	m := map[int]int{say("k", 1): say("v", 2)}
	fmt.Println(m, say("l", 1) == 0 && say("no", 1) == 1 || say("r", 1) == 1)
}

// Output:
// a b c i j x y [10 2 20]
// 1 [99 2 20]
// p q 1 2
// k v l r map[1:2] true
