package fmt

import "errors"

// Errorf returns an error whose text is Sprintf(format, a...). The operands of %w are what the error
// wraps: one gives an Unwrap method that returns it, several one that returns them all.
func Errorf(format string, a ...any) error {
	p := newPrinter()
	p.wrapErrs = true
	p.format(format, a)
	text := string(p.buf)
	wrapped := p.wrapped
	p.free()
	switch len(wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		w := &wrapError{msg: text}
		w.err, _ = a[wrapped[0]].(error)
		return w
	}
	w := &wrapErrors{msg: text}
	last := -1
	for _, at := range wrapped {
		if at == last {
			continue
		}
		last = at
		if e, ok := a[at].(error); ok {
			w.errs = append(w.errs, e)
		}
	}
	return w
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
