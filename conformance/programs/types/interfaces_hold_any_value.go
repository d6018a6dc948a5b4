package main

import (
	"errors"
	"fmt"
)

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°", float64(c)) }

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("code ", e.code) }

func fail(code int) error {
	if code == 0 {
		return nil
	}
	return &MyErr{code}
}

func typedNil() error {
	var e *MyErr
	return e
}

func main() {
	var x any = Celsius(21.55)
	s, ok := x.(fmt.Stringer)
	_, no := x.(error)
	fmt.Println(s, ok, no, x == any(Celsius(21.55)), x == any(21.55))
	err := fail(3)
	var mine *MyErr
	fmt.Println(err, fail(0), errors.As(fmt.Errorf("wrapped: %w", err), &mine), mine.code)
	fmt.Println(typedNil() == nil, fail(0) == nil)
	values := []any{1, int8(1), "1", 1.0, [2]int{1, 1}, struct{ a int }{1}, nil}
	for i, a := range values {
		for j, b := range values {
			if (a == b) != (i == j) {
				fmt.Println("wrong", i, j)
			}
		}
	}
	defer func() { fmt.Println(recover()) }()
	a, b := any([]int{1}), any([]int{1})
	fmt.Println(a == b)
}

// Output:
// 21.6° true false true false
// code 3 <nil> true 3
// false true
// runtime error: comparing uncomparable type []int
