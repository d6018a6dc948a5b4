// A switch in a loop: a small virtual machine runs a program.
package main

import "fmt"

const (
	push = iota
	add
	sub
	dup
	swap
	jumpIfNotZero
	pop
	halt
)

type instruction struct{ op, arg int }

func run(code []instruction) int {
	var stack [64]int
	sp, pc := 0, 0
	for {
		in := code[pc]
		pc++
		switch in.op {
		case push:
			stack[sp] = in.arg
			sp++
		case add:
			sp--
			stack[sp-1] += stack[sp]
		case sub:
			sp--
			stack[sp-1] -= stack[sp]
		case dup:
			stack[sp] = stack[sp-1]
			sp++
		case swap:
			stack[sp-1], stack[sp-2] = stack[sp-2], stack[sp-1]
		case jumpIfNotZero:
			if stack[sp-1] != 0 {
				pc = in.arg
			}
		case pop:
			sp--
		case halt:
			return stack[sp-1]
		}
	}
}

func main() {
	code := []instruction{
		{push, 0}, {push, 15_000_000}, // sum, counter
		{dup, 0}, {push, 3}, {sub, 0}, {pop, 0},
		{swap, 0}, {push, 2}, {add, 0}, {swap, 0},
		{push, 1}, {sub, 0}, {jumpIfNotZero, 2}, {pop, 0}, {halt, 0},
	}
	fmt.Println(run(code))
}
