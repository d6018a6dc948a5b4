package main

import "fmt"

func f() (n int) {
	defer func() { n *= 2 }()
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	return 21
}

type T struct{ name string }

func (t T) done() { fmt.Println("done", t.name) }

func main() {
	fmt.Println(f())
	t := T{"first"}
	defer t.done()
	t.name = "second"
	defer func(s string) { fmt.Println("argument", s) }(t.name)
	t.name = "third"
	fmt.Println("end of main")
}

// Output:
// deferred 2
// deferred 1
// deferred 0
// 42
// end of main
// argument second
// done first
