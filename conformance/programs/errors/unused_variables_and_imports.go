package main

import (
	"fmt" // ERROR "^.fmt. imported and not used$"
	"os"
)

func main() {
	x := 1 // ERROR "^declared and not used: x$"
	y := 2 // ERROR "^declared and not used: y$"
	y = 3
	for i, v := range os.Args { // ERROR "^declared and not used: v$"
		_ = i
	}
}
