package sync

// OnceFunc returns a function that calls f at its first call. If f panics, so does every call, with the
// same value.
func OnceFunc(f func()) func() {
	once := OnceValue(func() struct{} {
		f()
		return struct{}{}
	})
	return func() { once() }
}

// OnceValue returns a function that calls f once and always returns its result.
func OnceValue[T any](f func() T) func() T {
	var (
		once   Once
		valid  bool
		reason any
		result T
	)
	first := func() {
		defer func() {
			f = nil
			reason = recover()
			if !valid {
				panic(reason)
			}
		}()
		result = f()
		valid = true
	}
	return func() T {
		once.Do(first)
		if !valid {
			panic(reason)
		}
		return result
	}
}

// OnceValues returns a function that calls f once and always returns its results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	type results struct {
		a T1
		b T2
	}
	once := OnceValue(func() results {
		a, b := f()
		return results{a, b}
	})
	return func() (T1, T2) {
		r := once()
		return r.a, r.b
	}
}
