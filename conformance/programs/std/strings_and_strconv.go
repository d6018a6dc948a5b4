package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func main() {
	fmt.Println(strings.Split("a,b,c", ","), strings.Fields("  x  y "), strings.Join([]string{"p", "q"}, "-"))
	fmt.Println(strings.Contains("seafood", "foo"), strings.Index("chicken", "ken"), strings.Repeat("ab", 3), strings.ToUpper("größe"))
	fmt.Println(strings.TrimSpace("\t hi \n"), strings.Replace("oink oink", "k", "ky", -1), strings.HasPrefix("go", "g"))
	var b strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("go")
	fmt.Println(b.String(), b.Len())
	n, err := strconv.Atoi("123x")
	fmt.Println(n, err)
	f, err := strconv.ParseFloat("1e-3", 64)
	fmt.Println(f, err, strconv.Quote("hi\n"), strconv.FormatInt(-255, 16), strconv.Itoa(1<<40))
	_, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(err)
	words := strings.Fields("the quick brown fox")
	sort.Strings(words)
	sort.Slice(words, func(i, j int) bool {
		return len(words[i]) < len(words[j]) || len(words[i]) == len(words[j]) && words[i] < words[j]
	})
	fmt.Println(words)
}

// Output:
// [a b c] [x y] p-q
// true 4 ababab GRÖßE
// hi oinky oinky true
// 3...2...1...go 14
// 0 strconv.Atoi: parsing "123x": invalid syntax
// 0.001 <nil> "hi\n" -ff 1099511627776
// strconv.ParseInt: parsing "300": value out of range
// [fox the brown quick]
