// Package errors makes errors and looks into the trees that wrapped errors form.
//
// An error wraps others if it has a method Unwrap() error or Unwrap() []error. Is, As and AsType walk
// the tree depth first, the error itself before what it wraps.
package errors

type text struct{ s string }

func (e *text) Error() string { return e.s }

// New returns an error of this text; every call gives another error.
func New(s string) error { return &text{s} }

// ErrUnsupported says that an operation cannot be done here, whatever its operands. Errors that mean
// this have it in their tree.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns what err's method Unwrap() error returns, nil if it has none.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// walk calls visit for the errors of err's tree until it returns true.
func walk(err error, visit func(error) bool) bool {
	for err != nil {
		if visit(err) {
			return true
		}
		switch u := err.(type) {
		case interface{ Unwrap() error }:
			err = u.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				if walk(e, visit) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// Is reports whether an error in err's tree equals target or says so by a method Is(error) bool.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	comparable := isComparable(target)
	return walk(err, func(e error) bool {
		if comparable && e == target {
			return true
		}
		x, ok := e.(interface{ Is(error) bool })
		return ok && x.Is(target)
	})
}

// As finds the first error in err's tree that can be assigned to *target, or that says so by a method
// As(any) bool, and assigns it. It panics unless target is a non-nil pointer to an interface type or to
// a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	switch targetFault(target) {
	case nilTarget:
		panic("errors: target cannot be nil")
	case notPointer:
		panic("errors: target must be a non-nil pointer")
	case notError:
		panic("errors: *target must be interface or implement error")
	}
	return walk(err, func(e error) bool {
		if assign(e, target) {
			return true
		}
		x, ok := e.(interface{ As(any) bool })
		return ok && x.As(target)
	})
}

// AsType is As for a target of type E.
func AsType[E error](err error) (E, bool) {
	var found E
	ok := walk(err, func(e error) bool {
		if x, ok := e.(E); ok {
			found = x
			return true
		}
		x, ok := e.(interface{ As(any) bool })
		return ok && x.As(&found)
	})
	return found, ok
}

const (
	nilTarget = iota + 1
	notPointer
	notError
)

// isComparable reports whether == on err cannot panic because of its type.
func isComparable(err error) bool

// targetFault returns what is wrong with a target of As, 0 if nothing.
func targetFault(target any) int

// assign sets *target to err if its type allows it.
func assign(err error, target any) bool

type joined struct{ errs []error }

// Join returns an error that wraps those of errs that are not nil; nil if there are none. Its text is
// their texts, a newline between two.
func Join(errs ...error) error {
	var kept []error
	for _, e := range errs {
		if e != nil {
			kept = append(kept, e)
		}
	}
	if kept == nil {
		return nil
	}
	return &joined{kept}
}

func (e *joined) Error() string {
	s := ""
	for i, err := range e.errs {
		if i > 0 {
			s += "\n"
		}
		s += err.Error()
	}
	return s
}

func (e *joined) Unwrap() []error { return e.errs }
