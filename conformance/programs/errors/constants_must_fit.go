package main

const big = 1 << 70

var (
	a int  = big // ERROR "cannot use big .* as int value in variable declaration \(overflows\)"
	b      = 'a' << 40 >> 40
	c int8 = -129                           // ERROR "overflows"
	d      = [2]int{1, 2, 3}                // ERROR "index 2 is out of bounds \(>= 2\)"
	e      = "abc"[5]                       // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	f      = map[string]int{"a": 1, "a": 2} // ERROR "duplicate key .a. in map literal"
)

func g(x int) {
	switch x {
	case 1:
	case 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	}
}
