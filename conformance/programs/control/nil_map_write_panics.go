package main

type T struct{ m map[string][]int }

func main() {
	var t T
	println(len(t.m), t.m["x"] == nil)
	t.m["x"] = append(t.m["x"], 1)
}

// Output:
// 0 true
// panic: assignment to entry in nil map
// exit status 2
