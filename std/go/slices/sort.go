package slices

import "cmp"

// Sort sorts s in ascending order; NaNs come first.
func Sort[S ~[]E, E cmp.Ordered](s S) {
	introsort(s, depthLimit(len(s)), cmp.Less[E])
}

// SortFunc sorts s by compare, which is negative where a comes before b; equal elements may change
// places.
func SortFunc[S ~[]E, E any](s S, compare func(a, b E) int) {
	introsort(s, depthLimit(len(s)), func(a, b E) bool { return compare(a, b) < 0 })
}

// SortStableFunc is SortFunc that keeps the order of equal elements.
func SortStableFunc[S ~[]E, E any](s S, compare func(a, b E) int) {
	mergeSort(s, make([]E, len(s)), compare)
}

// IsSorted reports whether s is in ascending order.
func IsSorted[S ~[]E, E cmp.Ordered](s S) bool {
	for i := len(s) - 1; i > 0; i-- {
		if cmp.Less(s[i], s[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc is IsSorted in the order of compare.
func IsSortedFunc[S ~[]E, E any](s S, compare func(a, b E) int) bool {
	for i := len(s) - 1; i > 0; i-- {
		if compare(s[i], s[i-1]) < 0 {
			return false
		}
	}
	return true
}

// depthLimit is where quicksort gives up and heapsort takes over: twice the depth of a balanced run.
func depthLimit(n int) int {
	depth := 0
	for ; n > 0; n >>= 1 {
		depth++
	}
	return 2 * depth
}

const smallSort = 12

// introsort is Musser's introspective sort (1997): quicksort, insertion sort for short parts, heapsort
// where the pivots are bad.
func introsort[E any](s []E, depth int, less func(a, b E) bool) {
	for len(s) > smallSort {
		if depth == 0 {
			heapSort(s, less)
			return
		}
		depth--
		if sortedAlready(s, less) {
			return
		}
		at := partition(s, less)
		if at < len(s)-at {
			introsort(s[:at], depth, less)
			s = s[at:]
		} else {
			introsort(s[at:], depth, less)
			s = s[:at]
		}
	}
	insertionSort(s, less)
}

// sortedAlready looks for order from the left, and turns a descending slice.
func sortedAlready[E any](s []E, less func(a, b E) bool) bool {
	if !less(s[1], s[0]) {
		for i := 2; i < len(s); i++ {
			if less(s[i], s[i-1]) {
				return false
			}
		}
		return true
	}
	for i := 2; i < len(s); i++ {
		if !less(s[i], s[i-1]) {
			return false
		}
	}
	Reverse(s)
	return true
}

// partition splits s round the median of three (Hoare's scheme): nothing in s[:at] is after anything
// in s[at:], and neither part is empty.
func partition[E any](s []E, less func(a, b E) bool) (at int) {
	low, mid, high := 0, len(s)/2, len(s)-1
	if less(s[mid], s[low]) {
		s[mid], s[low] = s[low], s[mid]
	}
	if less(s[high], s[mid]) {
		s[high], s[mid] = s[mid], s[high]
		if less(s[mid], s[low]) {
			s[mid], s[low] = s[low], s[mid]
		}
	}
	pivot := s[mid]
	i, j := low, high
	for {
		// The bounds hold the scans inside s even where less is not an order.
		for i < high && less(s[i], pivot) {
			i++
		}
		for j > low && less(pivot, s[j]) {
			j--
		}
		if i >= j {
			return min(max(j+1, 1), high)
		}
		s[i], s[j] = s[j], s[i]
		i++
		j--
	}
}

func insertionSort[E any](s []E, less func(a, b E) bool) {
	for i := 1; i < len(s); i++ {
		v, j := s[i], i
		for ; j > 0 && less(v, s[j-1]); j-- {
			s[j] = s[j-1]
		}
		s[j] = v
	}
}

func heapSort[E any](s []E, less func(a, b E) bool) {
	for root := len(s)/2 - 1; root >= 0; root-- {
		siftDown(s, root, less)
	}
	for end := len(s) - 1; end > 0; end-- {
		s[0], s[end] = s[end], s[0]
		siftDown(s[:end], 0, less)
	}
}

func siftDown[E any](s []E, root int, less func(a, b E) bool) {
	for {
		child := 2*root + 1
		if child >= len(s) {
			return
		}
		if child+1 < len(s) && less(s[child], s[child+1]) {
			child++
		}
		if !less(s[root], s[child]) {
			return
		}
		s[root], s[child] = s[child], s[root]
		root = child
	}
}

// mergeSort sorts s with the help of room of the same length.
func mergeSort[E any](s, room []E, compare func(a, b E) int) {
	if len(s) <= smallSort {
		insertionSort(s, func(a, b E) bool { return compare(a, b) < 0 })
		return
	}
	mid := len(s) / 2
	mergeSort(s[:mid], room[:mid], compare)
	mergeSort(s[mid:], room[mid:], compare)
	if compare(s[mid], s[mid-1]) >= 0 {
		return
	}
	left := room[:copy(room, s[:mid])]
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(s) {
		if compare(s[j], left[i]) < 0 {
			s[k] = s[j]
			j++
		} else {
			s[k] = left[i]
			i++
		}
		k++
	}
	copy(s[k:], left[i:])
}

// BinarySearch returns where target is, or would be put, in the ascending s, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](s S, target E) (int, bool) {
	return BinarySearchFunc(s, target, cmp.Compare[E])
}

// BinarySearchFunc is BinarySearch by compare, which is negative for elements before target.
func BinarySearchFunc[S ~[]E, E, T any](s S, target T, compare func(E, T) int) (int, bool) {
	low, high := 0, len(s)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if compare(s[mid], target) < 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(s) && compare(s[low], target) == 0
}

// Min returns the least element, NaN if there is one; it panics if s is empty.
func Min[S ~[]E, E cmp.Ordered](s S) E {
	if len(s) < 1 {
		panic("slices.Min: empty list")
	}
	least := s[0]
	for _, v := range s[1:] {
		least = min(least, v)
	}
	return least
}

// MinFunc returns the first of the least elements by compare; it panics if s is empty.
func MinFunc[S ~[]E, E any](s S, compare func(a, b E) int) E {
	if len(s) < 1 {
		panic("slices.MinFunc: empty list")
	}
	least := s[0]
	for _, v := range s[1:] {
		if compare(v, least) < 0 {
			least = v
		}
	}
	return least
}

// Max returns the greatest element, NaN if there is one; it panics if s is empty.
func Max[S ~[]E, E cmp.Ordered](s S) E {
	if len(s) < 1 {
		panic("slices.Max: empty list")
	}
	greatest := s[0]
	for _, v := range s[1:] {
		greatest = max(greatest, v)
	}
	return greatest
}

// MaxFunc returns the first of the greatest elements by compare; it panics if s is empty.
func MaxFunc[S ~[]E, E any](s S, compare func(a, b E) int) E {
	if len(s) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	greatest := s[0]
	for _, v := range s[1:] {
		if compare(v, greatest) > 0 {
			greatest = v
		}
	}
	return greatest
}
