package sort

import "reflect"

// lessSwap is a collection of a length, an order and an exchange given as functions.
type lessSwap struct {
	n    int
	less func(i, j int) bool
	swap func(i, j int)
}

func (s lessSwap) Len() int           { return s.n }
func (s lessSwap) Less(i, j int) bool { return s.less(i, j) }
func (s lessSwap) Swap(i, j int)      { s.swap(i, j) }

// Slice sorts the slice x by less; equal elements may change places. It panics if x is no slice.
func Slice(x any, less func(i, j int) bool) {
	Sort(lessSwap{reflect.ValueOf(x).Len(), less, reflect.Swapper(x)})
}

// SliceStable is Slice that keeps the order of equal elements.
func SliceStable(x any, less func(i, j int) bool) {
	Stable(lessSwap{reflect.ValueOf(x).Len(), less, reflect.Swapper(x)})
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := reflect.ValueOf(x).Len() - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}
