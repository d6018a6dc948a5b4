// 32-bit rotations and additions: a compression function over a buffer.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	data := make([]uint32, 1<<14)
	for i := range data {
		data[i] = uint32(i) * 2654435761
	}
	a, b, c, d := uint32(1), uint32(2), uint32(3), uint32(4)
	for range 40000 {
		for i := 0; i < len(data); i += 4 {
			a += bits.RotateLeft32(b^data[i], 7)
			b += bits.RotateLeft32(c^data[i+1], 12)
			c += bits.RotateLeft32(d^data[i+2], 17)
			d += bits.RotateLeft32(a^data[i+3], 22)
		}
	}
	fmt.Println(int(a), int(b), int(c), int(d))
}
