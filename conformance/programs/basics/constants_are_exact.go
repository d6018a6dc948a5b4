package main

import "fmt"

const (
	Big   = 1 << 100
	Small = Big >> 99
	Third = 1.0 / 3
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
)

func (d Weekday) String() string { return [...]string{"So", "Mo", "Di", "Mi"}[d] }

func main() {
	fmt.Println(Small, Big/(Big-1), Third*3 == 1, KB, MB)
	fmt.Println(Sunday, Wednesday, Weekday(1))
	const huge = 1e1000 / 1e999
	fmt.Println(huge, 'a'+1, "con"+"cat", len("größe"))
	var f float32 = 1 << 24
	fmt.Println(f+1 == f, 07_7, 0b1010, 0x1p-2, 1_000)
}

// Output:
// 2 1 true 1024 1048576
// So Mi Mo
// 10 98 concat 7
// true 63 10 0.25 1000
