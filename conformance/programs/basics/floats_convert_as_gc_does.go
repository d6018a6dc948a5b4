package main

import (
	"fmt"
	"math"
)

func main() {
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), float32(0.1), float64(float32(0.1)))
	z := 0.0
	fmt.Println(1/z, -1/z, z/z == z/z, math.Signbit(-z), math.Sqrt(2))
	fmt.Println(math.MaxInt64, math.Pi, math.Inf(-1) < 0)
	var i int64 = 1<<53 + 1
	fmt.Println(float64(i), int64(float64(i)), uint64(1e19))
	c := complex(3, 4)
	fmt.Println(real(c*c), imag(c*c), c == 3+4i)
}

// Output:
// 3 -3 3 0.1 0.10000000149011612
// +Inf -Inf false true 1.4142135623730951
// 9223372036854775807 3.141592653589793 true
// 9.007199254740992e+15 9007199254740992 10000000000000000000
// -7 24 true
