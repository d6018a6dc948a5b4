package main

import "fmt"

var (
	a = b + 1
	b = f()
	c = func() string { fmt.Println("c"); return "c" }()
)

var x, y = pair()

func pair() (int, int) { fmt.Println("pair"); return a, b }

func f() int { fmt.Println("f", d); return d * 2 }

var d = 5

func init() { fmt.Println("init 1", a, b, c, x, y) }
func init() { fmt.Println("init 2") }

func main() { fmt.Println("main") }

// Output:
// c
// f 5
// pair
// init 1 11 10 c 11 10
// init 2
// main
