package main

func main() {
	x := 
	if true { // ERROR "^syntax error: unexpected keyword if, expected expression$"
	}
	var 1a int // ERROR "syntax error: "
	undefined
}
