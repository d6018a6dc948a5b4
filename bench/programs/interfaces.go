// Dynamic dispatch over four types.
package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }
type rect struct{ w, h int }
type triangle struct{ base, height int }
type unit int

func (s square) area() int   { return s.side * s.side }
func (r *rect) area() int    { return r.w * r.h }
func (t triangle) area() int { return t.base * t.height / 2 }
func (u unit) area() int     { return int(u) }

func main() {
	var shapes []shape
	for i := range 1000 {
		switch i * 7 % 4 {
		case 0:
			shapes = append(shapes, square{i})
		case 1:
			shapes = append(shapes, &rect{i, 2})
		case 2:
			shapes = append(shapes, triangle{i, 3})
		default:
			shapes = append(shapes, unit(i))
		}
	}
	total, squares := 0, 0
	for range 100_000 {
		for _, s := range shapes {
			total += s.area()
		}
		if _, ok := shapes[total%1000].(square); ok {
			squares++
		}
	}
	fmt.Println(total, squares)
}
