// A grid of cells, counted and copied.
package main

import "fmt"

const n = 512

type grid [n][n]uint8

func step(from, to *grid) {
	for y := range n {
		up, down := (y+n-1)%n, (y+1)%n
		for x := range n {
			l, r := (x+n-1)%n, (x+1)%n
			around := from[up][l] + from[up][x] + from[up][r] + from[y][l] + from[y][r] +
				from[down][l] + from[down][x] + from[down][r]
			to[y][x] = 0
			if around == 3 || around == 2 && from[y][x] == 1 {
				to[y][x] = 1
			}
		}
	}
}

func main() {
	a, b := new(grid), new(grid)
	x := uint32(9)
	for i := range a {
		for j := range a[i] {
			x = x*1664525 + 1013904223
			a[i][j] = uint8(x >> 31)
		}
	}
	for range 400 {
		step(a, b)
		a, b = b, a
	}
	alive := 0
	for _, row := range a {
		for _, c := range row {
			alive += int(c)
		}
	}
	fmt.Println(alive)
}
