// A generic priority queue.
package main

import "fmt"

type ordered interface{ ~int | ~string | ~float64 }

type heap[K ordered, V any] struct {
	keys   []K
	values []V
}

func (h *heap[K, V]) swap(i, j int) {
	h.keys[i], h.keys[j] = h.keys[j], h.keys[i]
	h.values[i], h.values[j] = h.values[j], h.values[i]
}

func (h *heap[K, V]) push(k K, v V) {
	h.keys, h.values = append(h.keys, k), append(h.values, v)
	for i := len(h.keys) - 1; i > 0 && h.keys[i] < h.keys[(i-1)/2]; i = (i - 1) / 2 {
		h.swap(i, (i-1)/2)
	}
}

func (h *heap[K, V]) pop() (K, V) {
	n := len(h.keys) - 1
	h.swap(0, n)
	for i := 0; ; {
		child := 2*i + 1
		if child >= n {
			break
		}
		if child+1 < n && h.keys[child+1] < h.keys[child] {
			child++
		}
		if h.keys[i] <= h.keys[child] {
			break
		}
		h.swap(i, child)
		i = child
	}
	k, v := h.keys[n], h.values[n]
	h.keys, h.values = h.keys[:n], h.values[:n]
	return k, v
}

func main() {
	var h heap[int, [2]int]
	x, sum := uint32(3), 0
	for i := range 1_000_000 {
		x = x*1103515245 + 12345
		h.push(int(x>>4), [2]int{i, i + 1})
		if i%3 == 2 {
			k, v := h.pop()
			sum += k&0xff + v[1]
		}
	}
	for len(h.keys) > 0 {
		_, v := h.pop()
		sum ^= v[0]
	}
	fmt.Println(sum)
}
