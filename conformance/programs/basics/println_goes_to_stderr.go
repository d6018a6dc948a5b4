// print and println: no package is needed.
package main

func main() {
	println("text", 1, -2, uint8(200), true, 'a')
	print("a", 1, "b\n")
	println(1.5, -0.0, 1e100, 1e-7, 100000.0, float32(0.1))
	println(complex(1, -2))
	var p *int
	var m map[string]int
	println(p == nil, m == nil)
	println()
}

// Output:
// text 1 -2 200 true 97
// a1b
// 1.5 0 1e+100 1e-07 100000 0.1
// (1-2i)
// true true
