// Package os reaches the operating system: the standard streams, the arguments, the environment and the
// end of the process.
package os

import (
	"errors"
	"io"
)

// Errors that the errors of this package wrap.
var (
	ErrInvalid = errors.New("invalid argument")
	ErrClosed  = errors.New("file already closed")
)

// A File is an open file.
type File struct {
	fd     int
	name   string
	closed bool
}

// The standard streams.
var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

// A PathError is a failed operation on a file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the reason.
func (e *PathError) Unwrap() error { return e.Err }

// readFile reads up to len(b) bytes; fault is the system's text for a failure, else "".
func readFile(fd int, b []byte) (n int, fault string)

// writeFile writes some of b; fault is the system's text for a failure, else "".
func writeFile(fd int, b []byte) (n int, fault string)

// closeFile gives the descriptor back.
func closeFile(fd int) (fault string)

func (f *File) fail(op, fault string) error {
	return &PathError{op, f.name, errors.New(fault)}
}

// check returns the error of using f at all.
func (f *File) check(op string) error {
	switch {
	case f == nil:
		return ErrInvalid
	case f.closed:
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

// Name returns the name the file was opened by.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor.
func (f *File) Fd() uintptr {
	if f == nil || f.closed {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Read reads up to len(b) bytes; io.EOF at the end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, fault := readFile(f.fd, b)
	switch {
	case fault != "":
		return n, f.fail("read", fault)
	case n == 0:
		return 0, io.EOF
	}
	return n, nil
}

// Write writes all of b, or gives an error.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	for n < len(b) {
		put, fault := writeFile(f.fd, b[n:])
		n += put
		if fault != "" {
			return n, f.fail("write", fault)
		}
	}
	return n, nil
}

// WriteString is Write for a string.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// Close ends the use of the file.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	if fault := closeFile(f.fd); fault != "" {
		return f.fail("close", fault)
	}
	return nil
}
