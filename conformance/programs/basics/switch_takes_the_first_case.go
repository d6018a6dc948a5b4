package main

import "fmt"

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprint("integer ", v)
	case string:
		return "string " + v
	case error:
		return "error " + v.Error()
	case func() int:
		return fmt.Sprint("func ", v())
	case []int:
		return fmt.Sprint("slice ", len(v))
	default:
		return "other"
	}
}

func grade(n int) string {
	switch {
	case n > 90:
		return "A"
	case n > 80:
		fallthrough
	case n > 70:
		return "B"
	}
	return "C"
}

func main() {
	for _, x := range []any{nil, 1, int64(2), "s", fmt.Errorf("e"), func() int { return 7 }, []int{1}, 1.5} {
		fmt.Println(kind(x))
	}
	fmt.Println(grade(95), grade(85), grade(75), grade(5))
	switch x := 5; x {
	case 1, 2, 3:
		fmt.Println("small")
	case 4, 5:
		fmt.Println("middle")
	}
}

// Output:
// nil
// integer 1
// integer 2
// string s
// error e
// func 7
// slice 1
// other
// A B B C
// middle
