package main

import "os"

func control(n int, c chan int, v any) (result int) {
outer:
	for i := 0; i < n; i++ {
		switch {
		case i == 1, i == 2:
			continue outer
		case i > 100:
			fallthrough
		default:
			break outer
		}
	}
	for range 10 {
	}
	for i, r := range "text" {
		_, _ = i, r
	}
	for k := range map[int]bool{1: true} {
		delete(map[int]bool{}, k)
	}
	for n > 0 {
		n--
	}
	for {
		if n++; n > 5 {
			break
		} else if n == 3 {
			goto done
		} else {
			n <<= 1
		}
	}
done:
	switch t := v.(type) {
	case nil, int:
		_ = t
	case func() error, []string:
	}
	switch x := n &^ 3; x % 2 {
	case 0:
		result += x
	}
	select {
	case c <- <-c:
	case a, ok := <-c:
		_, _ = a, ok
	case <-c:
	default:
	}
	var local, other = 1, func() int { return n }
	const k = 1 << 3
	type T struct{ T *int }
	{
		local, other := other(), local
		local, _ = other, local
	}
	if f, err := os.Open("x"); err != nil && (T{}) != (T{nil}) {
		_ = f
	}
	a := []int{1, 2, 3}
	a[0], a[1] = a[1:2:3][0], *&a[len(a)-1]
	_ = v.(interface{ M() }).M
	defer os.Exit(1)
	;
	return -^+n | ^1
}
