// The strings, strconv and sort packages.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func main() {
	total := 0
	for round := range 150 {
		var b strings.Builder
		for i := range 10_000 {
			b.WriteString(strconv.Itoa(i * 7919 % 10007))
			b.WriteByte(',')
		}
		parts := strings.Split(strings.TrimSuffix(b.String(), ","), ",")
		sort.Strings(parts)
		for i, p := range parts {
			n, _ := strconv.Atoi(p)
			total += n * (i + round) & 0xff
		}
		total += strings.Count(strings.ToUpper(b.String()), "7")
	}
	fmt.Println(total)
}
