// Package iter defines iterators: functions that hand the values of a sequence to yield, one by one,
// until there are no more or yield returns false.
package iter

// Seq is an iterator over single values.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs, most often key and value.
type Seq2[K, V any] func(yield func(K, V) bool)
