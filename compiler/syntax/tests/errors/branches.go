package p

func labels(n int, c chan int) {
unused: // ERROR "label unused defined and not used"
	n++
twice:
	goto twice
twice: // ERROR "label twice already defined at a.go:6:1"
	goto missing // ERROR "label missing not defined"
	goto inner   // ERROR "goto inner jumps into block starting at a.go:11:2"
	{
	inner:
		n--
	}
	goto over // ERROR "goto over jumps over declaration of v at a.go:16:6"
	var v int
over:
	_ = v
	goto past // ERROR "goto past jumps over declaration of w, u at a.go:20:7"
	w, u := 1, 2
past:
	break       // ERROR "break is not in a loop, switch, or select"
	continue    // ERROR "continue is not in a loop"
	fallthrough // ERROR "fallthrough statement out of place"
	break no    // ERROR "break label not defined: no"
	continue no // ERROR "continue label not defined: no"
}

func targets(n int, c chan int) {
block:
	{
		break block // ERROR "invalid break label block"
	}
sw:
	switch {
	case n > 0:
		for {
			continue sw // ERROR "invalid continue label sw"
			break sw
		}
	case n < 0:
		if n > 0 {
			fallthrough // ERROR "fallthrough statement out of place"
		}
		fallthrough
	default:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	switch any(n).(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	default:
	}
	select {
	case <-c:
		break
		continue // ERROR "continue is not in a loop"
	}
loop:
	for range n {
		func() {
			break loop // ERROR "break label not defined: loop"
		}()
		continue loop
	}
_:
	n++
}
