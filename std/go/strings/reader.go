package strings

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Reader reads from a string.
type Reader struct {
	s        string
	at       int64
	lastRune int // place of the rune read last, -1 if there is none to give back
}

// NewReader returns a Reader of s.
func NewReader(s string) *Reader { return &Reader{s, 0, -1} }

// Len returns the number of bytes not read yet.
func (r *Reader) Len() int { return int(max(int64(len(r.s))-r.at, 0)) }

// Size returns the length of the whole string.
func (r *Reader) Size() int64 { return int64(len(r.s)) }

// Reset makes r a reader of s.
func (r *Reader) Reset(s string) { *r = Reader{s, 0, -1} }

func (r *Reader) Read(b []byte) (int, error) {
	if r.at >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.lastRune = -1
	n := copy(b, r.s[r.at:])
	r.at += int64(n)
	return n, nil
}

func (r *Reader) ReadAt(b []byte, off int64) (int, error) {
	if off < 0 {
		return 0, errors.New("strings.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n := copy(b, r.s[off:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

func (r *Reader) ReadByte() (byte, error) {
	r.lastRune = -1
	if r.at >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.at++
	return r.s[r.at-1], nil
}

func (r *Reader) UnreadByte() error {
	if r.at <= 0 {
		return errors.New("strings.Reader.UnreadByte: at beginning of string")
	}
	r.lastRune = -1
	r.at--
	return nil
}

func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.at >= int64(len(r.s)) {
		r.lastRune = -1
		return 0, 0, io.EOF
	}
	r.lastRune = int(r.at)
	ch, size = utf8.DecodeRuneInString(r.s[r.at:])
	r.at += int64(size)
	return ch, size, nil
}

func (r *Reader) UnreadRune() error {
	switch {
	case r.at <= 0:
		return errors.New("strings.Reader.UnreadRune: at beginning of string")
	case r.lastRune < 0:
		return errors.New("strings.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.at, r.lastRune = int64(r.lastRune), -1
	return nil
}

func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.lastRune = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.at
	case io.SeekEnd:
		offset += int64(len(r.s))
	default:
		return 0, errors.New("strings.Reader.Seek: invalid whence")
	}
	if offset < 0 {
		return 0, errors.New("strings.Reader.Seek: negative position")
	}
	r.at = offset
	return offset, nil
}

func (r *Reader) WriteTo(w io.Writer) (int64, error) {
	r.lastRune = -1
	if r.at >= int64(len(r.s)) {
		return 0, nil
	}
	rest := r.s[r.at:]
	n, err := io.WriteString(w, rest)
	if n > len(rest) {
		panic("strings.Reader.WriteTo: invalid WriteString count")
	}
	r.at += int64(n)
	if n != len(rest) && err == nil {
		err = io.ErrShortWrite
	}
	return int64(n), err
}
