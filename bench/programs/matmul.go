// Slices of slices of floats.
package main

import "fmt"

func matrix(n int, seed float64) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = seed * float64(i-j) * float64(i+j)
		}
	}
	return m
}

func main() {
	const n = 600
	a, b, c := matrix(n, 1e-3), matrix(n, 2e-3), matrix(n, 0)
	for i := range n {
		for k := range n {
			f, row, out := a[i][k], b[k], c[i]
			for j := range n {
				out[j] += f * row[j]
			}
		}
	}
	fmt.Println(int(c[10][20]), int(c[n-1][n/2]))
}
