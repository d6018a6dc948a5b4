package main

func main() {
unused: // ERROR "^label unused defined and not used$"
	for {
		break
	}
	break        // ERROR "^break is not in a loop, switch, or select$"
	goto missing // ERROR "^label missing not defined$"
	goto over    // ERROR "^goto over jumps over declaration of x at .*:11:4$"
	x := 1
	_ = x
over:
	for {
		continue nowhere // ERROR "^continue label not defined: nowhere$"
	}
}
