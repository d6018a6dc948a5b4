package main

func get(s []int, i int) int { return s[i] }

func main() {
	println(get([]int{1, 2, 3}, 1))
	println(get([]int{1, 2, 3}, 7))
}

// Output:
// 2
// panic: runtime error: index out of range [7] with length 3
// exit status 2
