// Package sort sorts slices and collections that tell their own order.
package sort

import "slices"

// Interface is a collection that can be sorted by index.
type Interface interface {
	// Len is the number of elements.
	Len() int
	// Less reports whether element i must be before element j.
	Less(i, j int) bool
	// Swap exchanges two elements.
	Swap(i, j int)
}

const smallSort = 12

// Sort sorts data; equal elements may change places. It makes O(n log n) calls of Less and Swap.
func Sort(data Interface) {
	n := data.Len()
	depth := 0
	for m := n; m > 0; m >>= 1 {
		depth++
	}
	introsort(data, 0, n, 2*depth)
}

// introsort is Musser's introspective sort (1997) of data[low:high].
func introsort(data Interface, low, high, depth int) {
	for high-low > smallSort {
		if depth == 0 {
			heapSort(data, low, high)
			return
		}
		depth--
		at := partition(data, low, high)
		if at-low < high-at {
			introsort(data, low, at, depth)
			low = at + 1
		} else {
			introsort(data, at+1, high, depth)
			high = at
		}
	}
	insertionSort(data, low, high)
}

// partition puts the median of three at its place and returns that.
func partition(data Interface, low, high int) int {
	mid, last := int(uint(low+high)>>1), high-1
	if data.Less(mid, low) {
		data.Swap(mid, low)
	}
	if data.Less(last, mid) {
		data.Swap(last, mid)
		if data.Less(mid, low) {
			data.Swap(mid, low)
		}
	}
	data.Swap(low, mid)
	i, j := low+1, last
	for {
		for i <= j && data.Less(i, low) {
			i++
		}
		for i <= j && data.Less(low, j) {
			j--
		}
		if i >= j {
			break
		}
		data.Swap(i, j)
		i++
		j--
	}
	data.Swap(low, j)
	return j
}

func insertionSort(data Interface, low, high int) {
	for i := low + 1; i < high; i++ {
		for j := i; j > low && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func heapSort(data Interface, low, high int) {
	n := high - low
	for root := n/2 - 1; root >= 0; root-- {
		siftDown(data, low, root, n)
	}
	for end := n - 1; end > 0; end-- {
		data.Swap(low, low+end)
		siftDown(data, low, 0, end)
	}
}

func siftDown(data Interface, low, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(low+child, low+child+1) {
			child++
		}
		if !data.Less(low+root, low+child) {
			return
		}
		data.Swap(low+root, low+child)
		root = child
	}
}

// Stable sorts data and keeps the order of equal elements: merging in place by rotations, O(n log² n)
// swaps (Dudziński and Dydek, 1981).
func Stable(data Interface) {
	n, block := data.Len(), 20
	for low := 0; low < n; low += block {
		insertionSort(data, low, min(low+block, n))
	}
	for ; block < n; block *= 2 {
		for low := 0; low+block < n; low += 2 * block {
			merge(data, low, low+block, min(low+2*block, n))
		}
	}
}

// merge merges the sorted data[low:mid] and data[mid:high].
func merge(data Interface, low, mid, high int) {
	if low >= mid || mid >= high || !data.Less(mid, mid-1) {
		return
	}
	if high-low == 2 {
		data.Swap(low, mid)
		return
	}
	var cutLeft, cutRight int
	if mid-low > high-mid {
		cutLeft = int(uint(low+mid) >> 1)
		cutRight = mid + Search(high-mid, func(i int) bool { return !data.Less(mid+i, cutLeft) })
	} else {
		cutRight = int(uint(mid+high) >> 1)
		cutLeft = low + Search(mid-low, func(i int) bool { return data.Less(cutRight, low+i) })
	}
	rotate(data, cutLeft, mid, cutRight)
	middle := cutLeft + cutRight - mid
	merge(data, low, cutLeft, middle)
	merge(data, middle, cutRight, high)
}

// rotate exchanges data[low:mid] and data[mid:high].
func rotate(data Interface, low, mid, high int) {
	reverse(data, low, mid)
	reverse(data, mid, high)
	reverse(data, low, high)
}

func reverse(data Interface, low, high int) {
	for high--; low < high; low, high = low+1, high-1 {
		data.Swap(low, high)
	}
}

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reversed{data} }

type reversed struct{ Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

// IntSlice sorts ints in ascending order.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort is Sort(x).
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts(x, v).
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice sorts float64s in ascending order, NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort is Sort(x).
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s(x, v).
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice sorts strings in ascending order.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort is Sort(x).
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings(x, v).
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Ints sorts x in ascending order.
func Ints(x []int) { slices.Sort(x) }

// Float64s sorts x in ascending order, NaNs first.
func Float64s(x []float64) { slices.Sort(x) }

// Strings sorts x in ascending order.
func Strings(x []string) { slices.Sort(x) }

// IntsAreSorted reports whether x is in ascending order.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// Float64sAreSorted reports whether x is in ascending order, NaNs first.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

// StringsAreSorted reports whether x is in ascending order.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

// Search returns the least i in [0, n) with f(i), n if there is none; f must be false up to it and true
// from there.
func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if f(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// Find returns the least i in [0, n) with cmp(i) <= 0 and whether cmp(i) == 0 there; cmp must not
// increase.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i = Search(n, func(i int) bool { return cmp(i) <= 0 })
	return i, i < n && cmp(i) == 0
}

// SearchInts returns where x is, or would be put, in the ascending a.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s returns where x is, or would be put, in the ascending a.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings returns where x is, or would be put, in the ascending a.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
