package p

func f(x int) {
	if { // ERROR "missing condition in if statement"
	}
	if x = 1 { // ERROR "cannot use assignment x = 1 as value"
	}
	if x == 1 && y = z + 1 { // ERROR "cannot use assignment (x == 1 && y) = (z + 1) as value"
	}
	if x := 1 { // ERROR "cannot use x := 1 as value"
	}
	if x++ { // ERROR "cannot use x++ as value"
	}
	if x := 1; { // ERROR "missing condition in if statement"
	}
	if x := 1 // ERROR "unexpected newline, expected { after if clause"
	{
	}
	if var a = 1; a > 0 { // ERROR "var declaration not allowed in if initializer"
	}
	for i := 0; i < 3; j := 1 { // ERROR "cannot declare in post statement of for loop"
	}
	for i := 0; { // ERROR "expected for loop condition"
	}
	if x > 0 {
	} else x = 1 // ERROR "else must be followed by if or statement block"
	switch x { // a comment
	x = 1 // ERROR "unexpected name x, expected case or default or }"
	} // ERROR "unexpected }, expected :"
	go (f(1))    // ERROR "expression in go must not be parenthesized"
	defer (f)(1)
}
