// Package fmt formats and scans text in the manner of C's printf and scanf.
package fmt

import (
	"io"
	"os"
	"strconv"
	"unicode/utf8"
)

// State is what a Formatter writes to and asks for the directive's flags.
type State interface {
	// Write adds to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width and whether it was given.
	Width() (wid int, ok bool)
	// Precision returns the precision and whether it was given.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c was given: one of "+-# 0".
	Flag(c int) bool
}

// Formatter formats itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer has a text of its own, for operands of %v and %s.
type Stringer interface {
	String() string
}

// GoStringer has a Go-syntax text of its own, for operands of %#v.
type GoStringer interface {
	GoString() string
}

// FormatString returns the directive that led to the call of a Formatter.
func FormatString(state State, verb rune) string {
	out := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			out = append(out, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		out = strconv.AppendInt(out, int64(w), 10)
	}
	if p, ok := state.Precision(); ok {
		out = append(out, '.')
		out = strconv.AppendInt(out, int64(p), 10)
	}
	return string(utf8.AppendRune(out, verb))
}

// Fprintf formats by format and writes to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.format(format, a)
	return p.flush(w)
}

// Printf formats by format and writes to standard output.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }

// Sprintf formats by format.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.format(format, a)
	return p.take()
}

// Appendf appends Sprintf's text to b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.format(format, a)
	return p.appendTo(b)
}

// Fprint writes the operands to w as %v does, with a blank between two that are no strings.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.operands(a)
	return p.flush(w)
}

// Print is Fprint to standard output.
func Print(a ...any) (n int, err error) { return Fprint(os.Stdout, a...) }

// Sprint returns what Print writes.
func Sprint(a ...any) string {
	p := newPrinter()
	p.operands(a)
	return p.take()
}

// Append appends Sprint's text to b.
func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.operands(a)
	return p.appendTo(b)
}

// Fprintln writes the operands to w as %v does, blanks between them and a newline at the end.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.line(a)
	return p.flush(w)
}

// Println is Fprintln to standard output.
func Println(a ...any) (n int, err error) { return Fprintln(os.Stdout, a...) }

// Sprintln returns what Println writes.
func Sprintln(a ...any) string {
	p := newPrinter()
	p.line(a)
	return p.take()
}

// Appendln appends Sprintln's text to b.
func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.line(a)
	return p.appendTo(b)
}

func (p *printer) flush(w io.Writer) (n int, err error) {
	// The printer may only be used again after Write: a Writer may print, too.
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

func (p *printer) take() string {
	s := string(p.buf)
	p.free()
	return s
}

func (p *printer) appendTo(b []byte) []byte {
	b = append(b, p.buf...)
	p.free()
	return b
}

func (p *printer) operands(a []any) {
	wasString := false
	for i, v := range a {
		_, isString := v.(string)
		if i > 0 && !isString && !wasString {
			p.byte(' ')
		}
		p.arg(v, 'v')
		wasString = isString
	}
}

func (p *printer) line(a []any) {
	for i, v := range a {
		if i > 0 {
			p.byte(' ')
		}
		p.arg(v, 'v')
	}
	p.byte('\n')
}
