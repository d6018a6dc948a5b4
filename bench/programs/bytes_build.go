// Building and scanning byte slices and strings.
package main

import "fmt"

func main() {
	total := 0
	for round := range 200 {
		var b []byte
		for i := range 200_000 {
			b = append(b, byte('a'+i%26))
			if i%7 == round%7 {
				b = append(b, ", "...)
			}
		}
		s := string(b)
		start := 0
		for i := 0; i < len(s); i++ {
			if s[i] == ',' {
				total += len(s[start:i])
				start = i + 2
			}
		}
		for _, r := range s {
			total += int(r) & 1
		}
	}
	fmt.Println(total)
}
