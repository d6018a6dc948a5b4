package main

import "fmt"

type P struct {
	X int
	S string
	p *int
}

type E string

func (e E) Error() string { return "E:" + string(e) }

func main() {
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%q|%U\n", 42, 42, 42, 42, 42, 255, 255, 8, 5, 'x', 'x', 0x1F600)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%v\n", "go", "go", "go", "golang", "a\"b\n", "hi", "v")
	fmt.Printf("%f|%.2f|%8.3f|%e|%g|%G\n", 3.14159, 3.14159, 3.14159, 123456.789, 1e21, 1e-7)
	fmt.Printf("%t|%v|%p|%T|%T|%T\n", true, nil, nil, 1, "s", []map[string]int{})
	fmt.Printf("%v|%+v|%#v\n", P{1, "a", nil}, P{1, "a", nil}, P{1, "a", nil})
	fmt.Printf("%v|%#v|%v|%#v|%v\n", []string{"a", "b"}, []string{"a"}, map[string]int{"z": 1, "a": 2}, map[int]bool{1: true}, [2]bool{true})
	fmt.Printf("%v|%s|%d|%v\n", E("x"), E("y"), []int{1, 2}, &P{2, "b", nil})
	fmt.Printf("%d %s|%!|%z|%d\n", "str", 5, 1)
	fmt.Printf("%[2]d %[1]d|%*d|%%|%v\n", 1, 2, 5, 42, 1+2i)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0), fmt.Sprintln("x", 1))
}

// Output:
// 42|   42|42   |00042|+42|ff|FF|10|101|x|'x'|U+1F600
// go|        go|go        |go|"a\"b\n"|6869|v
// 3.141590|3.14|   3.142|1.234568e+05|1e+21|1E-07
// true|<nil>|%!p(<nil>)|int|string|[]map[string]int
// {1 a <nil>}|{X:1 S:a p:<nil>}|main.P{X:1, S:"a", p:(*int)(nil)}
// [a b]|[]string{"a"}|map[a:2 z:1]|map[int]bool{1:true}|[true false]
// E:x|E:y|[1 2]|&{2 b <nil>}
// %!d(string=str) %!s(int=5)|%!!(int=1)|%!z(MISSING)|%!d(MISSING)
// 2 1| 5|%|42
// a1 2bc3 x 1
