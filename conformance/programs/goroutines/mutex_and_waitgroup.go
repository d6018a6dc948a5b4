package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *Counter) Add(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
}

func main() {
	c := Counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				c.Add([]string{"even", "odd"}[i%2])
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n["even"], c.n["odd"])
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
}

// Output:
// 2500 2500
// once
