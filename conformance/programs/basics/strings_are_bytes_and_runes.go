package main

import "fmt"

func main() {
	s := "héllo, 世界\x00!"
	fmt.Println(len(s), s[1], s[1:3], s[len(s)-1:])
	for i, r := range "aé世\xff" {
		fmt.Println(i, r, string(r))
	}
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b) > s, string(b[:2]) == "H\xc3", string([]rune(s)[7]))
	fmt.Println("a" < "b", "abc" < "abd", "" < "a", "a"+"b" == "ab")
	t := ""
	for i := range 5 {
		t += string(rune('a' + i))
	}
	fmt.Println(t, `raw\n`, "tab\tend")
}

// Output:
// 16 195 é !
// 0 97 a
// 1 233 é
// 3 19990 世
// 6 65533 �
// false true 世
// true true true true
// abcde raw\n tab	end
