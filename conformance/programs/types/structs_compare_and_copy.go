package main

import "fmt"

type Point struct{ X, Y int }
type Line struct {
	From, To Point
	Label    string
}

func move(l Line, d int) Line {
	l.From.X += d
	return l
}

func main() {
	a := Line{Point{1, 2}, Point{3, 4}, "a"}
	b := move(a, 10)
	p := &a.To
	p.Y = 40
	fmt.Println(a, b, a == b, a.From == Point{1, 2})
	anon := struct {
		Point
		Z int
	}{Point{1, 2}, 3}
	fmt.Println(anon.X+anon.Y+anon.Z, anon)
	ls := []*Line{&a, {Label: "new"}}
	ls[1].From.Y--
	fmt.Printf("%v %+v\n", *ls[1], *ls[1])
	type empty struct{}
	fmt.Println(empty{} == empty{}, len([5]empty{}))
	q := new(Point)
	*q = Point{Y: 7}
	pp := &q
	(*pp).X = 8
	fmt.Println(*q, **pp)
}

// Output:
// {{1 2} {3 40} a} {{11 2} {3 4} a} false true
// 6 {{1 2} 3}
// {{0 -1} {0 0} new} {From:{X:0 Y:-1} To:{X:0 Y:0} Label:new}
// true 5
// {8 7} {8 7}
