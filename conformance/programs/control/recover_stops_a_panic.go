package main

import (
	"errors"
	"fmt"
)

func try(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("error: %w", r)
		default:
			err = fmt.Errorf("value: %v", r)
		}
	}()
	f()
	return nil
}

var errMine = errors.New("mine")

func main() {
	var m map[string]int
	var p *struct{ x int }
	var e any = "text"
	zero := 0
	s := []int{1, 2, 3}
	i := 5
	fmt.Println(try(func() {}))
	fmt.Println(try(func() { panic("plain") }))
	fmt.Println(try(func() { panic(42) }))
	fmt.Println(try(func() { m["a"] = 1 }))
	fmt.Println(try(func() { p.x = 1 }))
	fmt.Println(try(func() { fmt.Println(1 / zero) }))
	fmt.Println(try(func() { fmt.Println(s[i]) }))
	fmt.Println(try(func() { fmt.Println(s[i:]) }))
	fmt.Println(try(func() { fmt.Println(s[2 : 1+zero]) }))
	fmt.Println(try(func() { fmt.Println(e.(int)) }))
	fmt.Println(try(func() { fmt.Println(e.(fmt.Stringer)) }))
	fmt.Println(try(func() { _ = make([]int, i-10) }))
	fmt.Println(try(func() { fmt.Println([2]int(s[:1])) }))
	fmt.Println(try(func() { panic(nil) }))
	err := try(func() { panic(errMine) })
	fmt.Println(err, errors.Is(err, errMine))
}

// Output:
// <nil>
// value: plain
// value: 42
// error: assignment to entry in nil map
// error: runtime error: invalid memory address or nil pointer dereference
// error: runtime error: integer divide by zero
// error: runtime error: index out of range [5] with length 3
// error: runtime error: slice bounds out of range [5:3]
// error: runtime error: slice bounds out of range [2:1]
// error: interface conversion: interface {} is string, not int
// error: interface conversion: string is not fmt.Stringer: missing method String
// error: runtime error: makeslice: len out of range
// error: runtime error: cannot convert slice with length 1 to array or pointer to array with length 2
// error: runtime error: panic called with nil argument
// error: mine true
