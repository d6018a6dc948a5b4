package main

import "fmt"

type Animal interface {
	Name() string
	Sound() string
}

type Base struct{ name string }

func (b *Base) Rename(s string) { b.name = s }
func (b Base) Name() string     { return b.name }
func (b Base) Sound() string    { return "..." }

type Dog struct {
	Base
	age int
}

func (d Dog) Sound() string { return "wuff" }

type Puppy struct {
	*Dog
	Animal
	toys []string
}

func (p Puppy) Name() string  { return "little " + p.Dog.Name() }
func (p Puppy) Sound() string { return p.Dog.Sound() + "?" }

func main() {
	d := Dog{Base{"rex"}, 3}
	d.Rename("max")
	p := Puppy{Dog: &d}
	p.Rename("bo")
	for _, a := range []Animal{d, &d, p, d.Base} {
		fmt.Println(a.Name(), a.Sound())
	}
	f := d.Sound
	g := (*Base).Rename
	h := Animal.Name
	g(&d.Base, "final")
	fmt.Println(f(), h(p), d.Name(), p.age)
}

// Output:
// bo wuff
// bo wuff
// little bo wuff?
// bo ...
// wuff little final final 3
