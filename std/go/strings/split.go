package strings

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// explode splits s into runes, at most n (if n >= 0); the last takes the rest.
func explode(s string, n int) []string {
	if runes := utf8.RuneCountInString(s); n < 0 || n > runes {
		n = runes
	}
	parts := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		parts[i], s = s[:size], s[size:]
	}
	if n > 0 {
		parts[n-1] = s
	}
	return parts
}

// split splits s at sep, keeping the first keep bytes of each sep, into at most n parts (n < 0: all).
func split(s, sep string, keep, n int) []string {
	switch {
	case n == 0:
		return nil
	case sep == "":
		return explode(s, n)
	case n < 0:
		n = countBytes(s, sep) + 1
	}
	n = min(n, len(s)+1)
	parts := make([]string, 0, n)
	for len(parts) < n-1 {
		at := Index(s, sep)
		if at < 0 {
			break
		}
		parts = append(parts, s[:at+keep])
		s = s[at+len(sep):]
	}
	return append(parts, s)
}

// Split splits s round each sep; an empty sep splits into runes.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN is Split into at most n parts, the last of which is the rest; n < 0 means all, 0 none.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter is Split that keeps sep at the end of the parts.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitN that keeps sep at the end of the parts.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// Fields splits s round runs of white space.
func Fields(s string) []string { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc splits s round runs of runes that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	fields := []string{}
	for field := range FieldsFuncSeq(s, f) {
		fields = append(fields, field)
	}
	return fields
}

// FieldsSeq iterates over the fields of s.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq iterates over what FieldsFunc returns.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			switch space := f(r); {
			case space && start >= 0:
				if !yield(s[start:i]) {
					return
				}
				start = -1
			case !space && start < 0:
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

// Lines iterates over the lines of s, newlines included; nothing for an empty s.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s != "" {
			line := s
			if i := IndexByte(s, '\n'); i >= 0 {
				line = s[:i+1]
			}
			s = s[len(line):]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq iterates over what Split returns.
func SplitSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, 0) }

// SplitAfterSeq iterates over what SplitAfter returns.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	return func(yield func(string) bool) {
		rest := s
		if sep == "" {
			for rest != "" {
				_, size := utf8.DecodeRuneInString(rest)
				if !yield(rest[:size]) {
					return
				}
				rest = rest[size:]
			}
			return
		}
		for {
			at := Index(rest, sep)
			if at < 0 {
				break
			}
			if !yield(rest[:at+keep]) {
				return
			}
			rest = rest[at+len(sep):]
		}
		yield(rest)
	}
}

// Join puts the elements into one string, sep between two.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	var b Builder
	size := 0
	const maxInt = int(^uint(0) >> 1)
	if len(sep) > 0 {
		if len(sep) >= maxInt/(len(elems)-1) {
			panic("strings: Join output length overflow")
		}
		size = len(sep) * (len(elems) - 1)
	}
	for _, e := range elems {
		if len(e) > maxInt-size {
			panic("strings: Join output length overflow")
		}
		size += len(e)
	}
	b.Grow(size)
	b.WriteString(elems[0])
	for _, e := range elems[1:] {
		b.WriteString(sep)
		b.WriteString(e)
	}
	return b.String()
}
