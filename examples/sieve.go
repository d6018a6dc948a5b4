// Primes below a hundred, without any package.
package main

func main() {
	const n = 100
	var composite [n]bool
	for i := 2; i < n; i++ {
		if composite[i] {
			continue
		}
		print(i, " ")
		for j := i * i; j < n; j += i {
			composite[j] = true
		}
	}
	println()
}
