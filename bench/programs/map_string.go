// A map with string keys: counting words.
package main

import "fmt"

func main() {
	var words []string
	for i := range 20_000 {
		w := []byte{}
		for j := i + 7; j > 0; j /= 26 {
			w = append(w, byte('a'+j%26))
		}
		words = append(words, string(w))
	}
	count := map[string]int{}
	for round := range 700 {
		for i := round; i < len(words); i += 1 + round%3 {
			count[words[i]]++
		}
	}
	total := 0
	for _, w := range words {
		total += count[w] * len(w)
	}
	fmt.Println(len(count), total)
}
