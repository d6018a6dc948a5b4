package strconv

import "unicode/utf8"

const lowerHex = "0123456789abcdef"

// isPrint is IsPrint by the Unicode tables.
func isPrint(r rune) bool

// isGraphic is IsGraphic by the Unicode tables.
func isGraphic(r rune) bool

// IsPrint reports whether r is a letter, mark, number, punctuation, symbol or the ASCII space.
func IsPrint(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	return isPrint(r)
}

// IsGraphic reports whether r is printable or a space of Unicode's category Zs.
func IsGraphic(r rune) bool { return IsPrint(r) || isGraphic(r) }

// style says what a quoted text may contain.
type style struct {
	quote       byte
	asciiOnly   bool
	graphicOnly bool
}

// Quote returns s as a Go string literal; what IsPrint refuses is escaped.
func Quote(s string) string { return quote(s, style{quote: '"'}) }

// QuoteToASCII is Quote with everything beyond ASCII escaped.
func QuoteToASCII(s string) string { return quote(s, style{quote: '"', asciiOnly: true}) }

// QuoteToGraphic is Quote by IsGraphic.
func QuoteToGraphic(s string) string { return quote(s, style{quote: '"', graphicOnly: true}) }

// QuoteRune returns r as a Go character literal.
func QuoteRune(r rune) string { return string(AppendQuoteRune(nil, r)) }

// QuoteRuneToASCII is QuoteRune with everything beyond ASCII escaped.
func QuoteRuneToASCII(r rune) string { return string(AppendQuoteRuneToASCII(nil, r)) }

// QuoteRuneToGraphic is QuoteRune by IsGraphic.
func QuoteRuneToGraphic(r rune) string { return string(AppendQuoteRuneToGraphic(nil, r)) }

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, style{quote: '"'}) }

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, style{quote: '"', asciiOnly: true})
}

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, style{quote: '"', graphicOnly: true})
}

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte { return appendRune(dst, r, style{quote: '\''}) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendRune(dst, r, style{quote: '\'', asciiOnly: true})
}

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendRune(dst, r, style{quote: '\'', graphicOnly: true})
}

func quote(s string, how style) string {
	return string(appendQuoted(make([]byte, 0, len(s)+len(s)/2+2), s, how))
}

func appendQuoted(dst []byte, s string, how style) []byte {
	dst = append(dst, how.quote)
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size == 1 {
			dst = append(dst, '\\', 'x', lowerHex[s[0]>>4], lowerHex[s[0]&15])
		} else {
			dst = appendEscaped(dst, r, how)
		}
		s = s[size:]
	}
	return append(dst, how.quote)
}

func appendRune(dst []byte, r rune, how style) []byte {
	dst = append(dst, how.quote)
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return append(appendEscaped(dst, r, how), how.quote)
}

func appendEscaped(dst []byte, r rune, how style) []byte {
	if r == rune(how.quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if how.asciiOnly {
		if r < utf8.RuneSelf && IsPrint(r) {
			return append(dst, byte(r))
		}
	} else if IsPrint(r) || how.graphicOnly && isGraphic(r) {
		return utf8.AppendRune(dst, r)
	}
	const named = "abtnvfr"
	if '\a' <= r && r <= '\r' {
		return append(dst, '\\', named[r-'\a'])
	}
	switch {
	case r < ' ' || r == 0x7F:
		return append(dst, '\\', 'x', lowerHex[r>>4], lowerHex[r&15])
	case r < 0x10000:
		return appendHex(append(dst, '\\', 'u'), r, 4)
	}
	return appendHex(append(dst, '\\', 'U'), r, 8)
}

func appendHex(dst []byte, r rune, digits int) []byte {
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, lowerHex[r>>uint(shift)&15])
	}
	return dst
}

// CanBackquote reports whether s can stand unchanged in one line of back quotes.
func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		switch {
		case size > 1 && r == '\uFEFF', size == 1 && r == utf8.RuneError:
			return false
		case size == 1 && (r < ' ' && r != '\t' || r == '`' || r == 0x7F):
			return false
		}
	}
	return true
}

// UnquoteChar decodes the first character or escape of s, which is quoted by quote ('"', '\” or 0 for
// neither). multibyte tells whether value needs more than one byte in UTF-8.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v':
		return controlOf(c), false, s, nil
	case 'x':
		value, s, err = digitsValue(s, 2, 16)
		return value, false, s, err
	case 'u', 'U':
		n := 4
		if c == 'U' {
			n = 8
		}
		value, s, err = digitsValue(s, n, 16)
		if err == nil && !utf8.ValidRune(value) {
			err = ErrSyntax
		}
		if err != nil {
			return 0, false, "", err
		}
		return value, true, s, nil
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value, s, err = digitsValue(string(c)+s, 3, 8)
		if err == nil && value > 255 {
			return 0, false, "", ErrSyntax
		}
		return value, false, s, err
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, s, nil
	}
	return 0, false, "", ErrSyntax
}

func controlOf(c byte) rune {
	switch c {
	case 'a':
		return '\a'
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return '\v'
}

func digitsValue(s string, n, base int) (rune, string, error) {
	if len(s) < n {
		return 0, "", ErrSyntax
	}
	value := rune(0)
	for i := 0; i < n; i++ {
		d := digitValue(s[i])
		if d >= base {
			return 0, "", ErrSyntax
		}
		value = value*rune(base) + rune(d)
	}
	return value, s[n:], nil
}

// QuotedPrefix returns the quoted literal at the start of s, quotes included.
func QuotedPrefix(s string) (string, error) {
	n, _, err := unquote(s, false)
	if err != nil {
		return "", err
	}
	return s[:n], nil
}

// Unquote returns the value of a Go string or character literal.
func Unquote(s string) (string, error) {
	n, value, err := unquote(s, true)
	if err != nil || n != len(s) {
		return "", ErrSyntax
	}
	return value, nil
}

// unquote reads the literal at the start of s: its length, and its value if wanted.
func unquote(s string, wanted bool) (n int, value string, err error) {
	if len(s) < 2 {
		return 0, "", ErrSyntax
	}
	switch q := s[0]; q {
	case '`':
		return unquoteRaw(s, wanted)
	case '"', '\'':
		var buf []byte
		rest, runes := s[1:], 0
		for {
			if rest == "" || rest[0] == '\n' {
				return 0, "", ErrSyntax
			}
			if rest[0] == q {
				break
			}
			r, multibyte, tail, err := UnquoteChar(rest, q)
			if err != nil {
				return 0, "", ErrSyntax
			}
			rest = tail
			runes++
			if q == '\'' && runes > 1 {
				return 0, "", ErrSyntax
			}
			if !wanted {
				continue
			}
			if r < utf8.RuneSelf || !multibyte {
				buf = append(buf, byte(r))
			} else {
				buf = utf8.AppendRune(buf, r)
			}
		}
		if q == '\'' && runes != 1 {
			return 0, "", ErrSyntax
		}
		return len(s) - len(rest) + 1, string(buf), nil
	}
	return 0, "", ErrSyntax
}

func unquoteRaw(s string, wanted bool) (n int, value string, err error) {
	end := 1
	for end < len(s) && s[end] != '`' {
		end++
	}
	if end == len(s) {
		return 0, "", ErrSyntax
	}
	if !wanted {
		return end + 1, "", nil
	}
	var buf []byte
	for i := 1; i < end; i++ {
		if s[i] != '\r' {
			buf = append(buf, s[i])
		}
	}
	return end + 1, string(buf), nil
}
