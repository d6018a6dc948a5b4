package p

import fmt // ERROR "missing import path"
import 42 // ERROR "import path must be a string"

var x int

import "late" // ERROR "imports must appear before other declarations"

x = 1 // ERROR "non-declaration statement outside function body"

func ()  empty()        {} // ERROR "method has no receiver"
func (a, b T) two()     {} // ERROR "method has multiple receivers"
func lit(a int, string) {} // ERROR "missing parameter type"
func mix(a int, *b)     {} // ERROR "missing parameter name"
func one(a, b)          {}
func dots(a ...int, b int) {} // ERROR "can only use ... with final parameter"
func res() (a ...int)   { return } // ERROR "invalid use of ..."
func gen[]()            {} // ERROR "empty type parameter list"
func con[T]()           {} // ERROR "missing type constraint"
func newline()
{ // ERROR "unexpected semicolon or newline before {"
}

type (
	A [N,]int // ERROR "missing type constraint"
	B struct { (C) } // ERROR "cannot parenthesize embedded type"
	D struct { *(C) } // ERROR "cannot parenthesize embedded type"
	E interface { m[T any]() } // ERROR "interface method must have no type parameters"
	F = ; // ERROR "unexpected semicolon in type declaration"
	G chan; // ERROR "missing channel element type"
	H func[T any]() // ERROR "function type must have no type parameters"
	I map[string]T[] // ERROR "expected type argument list"
)

const c := 1 // ERROR "expected ="

func g() {
	a, b // ERROR "expected := or = or comma"
	a[] = 1 // ERROR "expected operand"
	a[1::2] = 1 // ERROR "middle index required in 3-index slice"
	a[1:2:] = 1 // ERROR "final index required in 3-index slice"
	x = (T){} // ERROR "cannot parenthesize type in composite literal"
	a b // ERROR "unexpected name b at end of statement"
	a.1 // ERROR "unexpected literal .1 at end of statement"
}

func h() {
	f(1 // ERROR "unexpected newline in argument list; possibly missing comma or )"
}

func i() {
	_ = []int{1 // ERROR "unexpected newline in composite literal; possibly missing comma or }"
	}
}

func j() {
	a.
} // ERROR "unexpected }, expected name or ("
