package main

import "fmt"

func main() {
	var a int8 = 127
	a++
	var b uint8 = 0
	b--
	var c int32 = -1 << 31
	c = -c
	var d int64 = -1 << 63
	fmt.Println(a, b, c, d/-1, d%-1)
	fmt.Println(-7/2, -7%2, 7/-2, 7%-2)
	var s uint = 70
	fmt.Println(1<<s == 0, int32(-8)>>s, uint16(0xffff)>>4<<4)
	fmt.Println(^0, 5&^3, 6^3, 6|3, 6&3)
	x := uint32(1) << 31
	y := uint8(0x80)
	fmt.Println(int32(x), uint8(x>>24), int8(y))
}

// Output:
// -128 255 -2147483648 -9223372036854775808 0
// -3 -1 -3 1
// true -1 65520
// -1 4 5 7 2
// -2147483648 128 -128
