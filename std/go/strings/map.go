package strings

import (
	"unicode"
	"unicode/utf8"
)

// Clone returns a copy of s in memory of its own.
func Clone(s string) string {
	if s == "" {
		return ""
	}
	return string([]byte(s))
}

// Map replaces each rune by what mapping returns; a negative result drops it.
func Map(mapping func(rune) rune, s string) string {
	// Nothing is copied up to the first change.
	for i, r := range s {
		mapped := mapping(r)
		if mapped == r && (r != utf8.RuneError || validAt(s[i:])) {
			continue
		}
		var b Builder
		b.Grow(len(s) + utf8.UTFMax)
		b.WriteString(s[:i])
		if mapped >= 0 {
			b.WriteRune(mapped)
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		for _, r := range s[i+size:] {
			if mapped := mapping(r); mapped >= 0 {
				b.WriteRune(mapped)
			}
		}
		return b.String()
	}
	return s
}

// validAt reports whether s begins with a whole encoding.
func validAt(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	return size != 1
}

// Repeat returns count copies of s in a row; it panics if count is negative or the length overflows.
func Repeat(s string, count int) string {
	switch {
	case count == 0:
		return ""
	case count == 1:
		return s
	case count < 0:
		panic("strings: negative Repeat count")
	}
	const maxInt = int(^uint(0) >> 1)
	if len(s) > maxInt/count {
		panic("strings: Repeat output length overflow")
	}
	size := len(s) * count
	if size == 0 {
		return ""
	}
	// What is written doubles, so that long results take few copies.
	b := append(make([]byte, 0, size), s...)
	for len(b) < size {
		b = append(b, b[:min(len(b), size-len(b))]...)
	}
	return string(b)
}

// ToUpper returns s in upper case.
func ToUpper(s string) string {
	if ascii, change := caseOf(s, 'a', 'z'); ascii {
		return flipASCII(s, change, 'a', 'z')
	}
	return Map(unicode.ToUpper, s)
}

// ToLower returns s in lower case.
func ToLower(s string) string {
	if ascii, change := caseOf(s, 'A', 'Z'); ascii {
		return flipASCII(s, change, 'A', 'Z')
	}
	return Map(unicode.ToLower, s)
}

// caseOf reports whether s is ASCII, and whether it has letters between low and high.
func caseOf(s string, low, high byte) (ascii, change bool) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return false, false
		}
		change = change || low <= c && c <= high
	}
	return true, change
}

func flipASCII(s string, change bool, low, high byte) string {
	if !change {
		return s
	}
	b := []byte(s)
	for i, c := range b {
		if low <= c && c <= high {
			b[i] = c ^ 0x20
		}
	}
	return string(b)
}

// ToTitle returns s in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the mapping c first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the mapping c first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the mapping c first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// ToValidUTF8 replaces runs of wrong bytes by replacement.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b Builder
	b.Grow(len(s) + len(replacement))
	wrong := false
	for i, r := range s {
		if r == utf8.RuneError && !validAt(s[i:]) {
			if !wrong {
				b.WriteString(replacement)
			}
			wrong = true
			continue
		}
		wrong = false
		b.WriteRune(r)
	}
	return b.String()
}

// Title puts the first letter of each word into title case. Word ends are not found by Unicode's rules:
// prefer golang.org/x/text/cases.
//
// Deprecated: use golang.org/x/text/cases.
func Title(s string) string {
	before := ' '
	return Map(func(r rune) rune {
		first := isSeparator(before)
		before = r
		if first {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

func isSeparator(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_')
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return false
	}
	return unicode.IsSpace(r)
}

// ReplaceAll replaces every old by new; an empty old stands before each rune and at the end.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Replace is ReplaceAll for the first n places (all if n < 0).
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if m := Count(s, old); m == 0 {
		return s
	} else if n < 0 || m < n {
		n = m
	}
	var b Builder
	b.Grow(len(s) + n*(len(new)-len(old)))
	start := 0
	for i := range n {
		at := start
		switch {
		case old != "":
			at += Index(s[start:], old)
		case i > 0:
			_, size := utf8.DecodeRuneInString(s[start:])
			at += size
		}
		b.WriteString(s[start:at])
		b.WriteString(new)
		start = at + len(old)
	}
	b.WriteString(s[start:])
	return b.String()
}
