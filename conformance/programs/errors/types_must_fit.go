package main

type T struct{ a int }

func (T) M() {}

type I interface{ M(int) }

func two() (int, string) { return 1, "" }

func f(x int, s ...string) int {
	if x > 0 {
		return 1
	}
} // ERROR "^missing return$"

func main() {
	var i int = "text"   // ERROR "cannot use .text. \(untyped string constant\) as int value in variable declaration"
	var u uint8 = 256    // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
	var s string = i + 1 // ERROR "cannot use i \+ 1 \(value of type int\) as string value in variable declaration"
	var w I = T{}        // ERROR "T does not implement I \(wrong type for method M\)"
	a, b, c := two()     // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	f()                  // ERROR "not enough arguments in call to f"
	f(1, 2)              // ERROR "cannot use 2 .* as string value in argument to f"
	undefinedName()      // ERROR "undefined: undefinedName"
	T{}.b = 1            // ERROR "T{}.b undefined \(type T has no field or method b\)"
	_ = 1 / 0            // ERROR "invalid operation: division by zero"
	_, _, _, _, _, _ = u, s, w, a, b, c
}
