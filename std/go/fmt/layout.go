package fmt

import (
	"strconv"
	"unicode/utf8"
)

// spec is one directive of a format: flags, width, precision.
type spec struct {
	minus, plus, sharp, space, zero bool
	// plusV and sharpV are the plus and sharp of %+v and %#v: they reach nested operands, where
	// plain plus and sharp would mean something else.
	plusV, sharpV   bool
	width, prec     int
	hasWid, hasPrec bool
}

// layout collects output and knows how one scalar is laid out by a spec.
type layout struct {
	buf []byte
	spec
}

func (l *layout) byte(b byte)     { l.buf = append(l.buf, b) }
func (l *layout) string(s string) { l.buf = append(l.buf, s...) }

// fill appends n padding characters.
func (l *layout) fill(n int) {
	c := byte(' ')
	// Zeros are only put on the left: on the right they would change a number.
	if l.zero && !l.minus {
		c = '0'
	}
	for ; n > 0; n-- {
		l.byte(c)
	}
}

// pad writes s in the width.
func (l *layout) pad(s string) {
	if !l.hasWid || l.width == 0 {
		l.string(s)
		return
	}
	missing := l.width - utf8.RuneCountInString(s)
	if !l.minus {
		l.fill(missing)
	}
	l.string(s)
	if l.minus {
		l.fill(missing)
	}
}

func (l *layout) boolean(v bool) { l.pad(strconv.FormatBool(v)) }

// integer writes u, negative if so told, in a base; upper is for hexadecimal digits, verb 'O' adds 0o.
func (l *layout) integer(u uint64, negative bool, base int, verb rune, upper bool) {
	digits := strconv.FormatUint(u, base)
	if upper {
		digits = upperHex(digits)
	}
	if l.hasPrec {
		if l.prec == 0 && u == 0 {
			zero := l.zero
			l.zero = false
			l.pad("")
			l.zero = zero
			return
		}
		digits = zeros(l.prec-len(digits)) + digits
	} else if l.zero && l.hasWid && !l.minus {
		room := l.width
		if negative || l.plus || l.space {
			room--
		}
		digits = zeros(room-len(digits)) + digits
	}
	text := l.sign(negative) + l.basePrefix(base, verb, digits) + digits
	zero := l.zero
	l.zero = false
	l.pad(text)
	l.zero = zero
}

func (l *layout) sign(negative bool) string {
	switch {
	case negative:
		return "-"
	case l.plus:
		return "+"
	case l.space:
		return " "
	}
	return ""
}

func (l *layout) basePrefix(base int, verb rune, digits string) string {
	if verb == 'O' {
		return "0o"
	}
	if !l.sharp {
		return ""
	}
	switch base {
	case 2:
		return "0b"
	case 8:
		if digits[0] == '0' {
			return ""
		}
		return "0"
	case 16:
		if verb == 'X' {
			return "0X"
		}
		return "0x"
	}
	return ""
}

func zeros(n int) string {
	if n <= 0 {
		return ""
	}
	b := make([]byte, n)
	for i := range b {
		b[i] = '0'
	}
	return string(b)
}

func upperHex(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// unicodePoint writes U+0041, with 'A' behind it for the sharp flag.
func (l *layout) unicodePoint(u uint64) {
	digits := upperHex(strconv.FormatUint(u, 16))
	atLeast := 4
	if l.hasPrec && l.prec > 4 {
		atLeast = l.prec
	}
	text := "U+" + zeros(atLeast-len(digits)) + digits
	if l.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		text += " '" + string(rune(u)) + "'"
	}
	zero := l.zero
	l.zero = false
	l.pad(text)
	l.zero = zero
}

func runeOf(u uint64) rune {
	if u > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(u)
}

func (l *layout) char(u uint64) { l.pad(string(runeOf(u))) }

func (l *layout) quotedChar(u uint64) {
	if l.plus {
		l.pad(strconv.QuoteRuneToASCII(runeOf(u)))
	} else {
		l.pad(strconv.QuoteRune(runeOf(u)))
	}
}

// truncated is s cut to the precision, in runes.
func (l *layout) truncated(s string) string {
	if !l.hasPrec {
		return s
	}
	n := l.prec
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

func (l *layout) text(s string) { l.pad(l.truncated(s)) }

func (l *layout) quoted(s string) {
	s = l.truncated(s)
	switch {
	case l.sharp && strconv.CanBackquote(s):
		l.pad("`" + s + "`")
	case l.plus:
		l.pad(strconv.QuoteToASCII(s))
	default:
		l.pad(strconv.Quote(s))
	}
}

// hexText writes the bytes of s in hexadecimal: a blank between them with the space flag, 0x in front
// of all (or of each, with space) with the sharp flag.
func (l *layout) hexText(s string, upper bool) {
	n := len(s)
	if l.hasPrec && l.prec < n {
		n = l.prec
	}
	digits, prefix := "0123456789abcdef", "0x"
	if upper {
		digits, prefix = "0123456789ABCDEF", "0X"
	}
	var out []byte
	for i := 0; i < n; i++ {
		if l.space && i > 0 {
			out = append(out, ' ')
		}
		if l.sharp && (l.space || i == 0) {
			out = append(out, prefix...)
		}
		out = append(out, digits[s[i]>>4], digits[s[i]&15])
	}
	l.pad(string(out))
}

// float writes v of the given bits; prec applies where the directive has none.
func (l *layout) float(v float64, bits int, verb rune, prec int) {
	if l.hasPrec {
		prec = l.prec
	}
	format := byte(verb)
	if verb == 'v' {
		format = 'g'
	}
	num := strconv.FormatFloat(v, format, prec, bits)
	if num[0] != '-' && num[0] != '+' {
		num = "+" + num
	}
	if l.space && !l.plus {
		if num[0] == '+' {
			num = " " + num[1:]
		}
	}
	if num[1] == 'I' || num[1] == 'N' {
		l.specialFloat(num)
		return
	}
	if l.sharp && verb != 'b' {
		num = l.keepZeros(num, verb, prec)
	}
	if !l.plus && num[0] == '+' {
		l.number(num[1:], "")
		return
	}
	l.number(num[1:], num[:1])
}

// specialFloat writes an infinity or NaN, which is never padded with zeros.
func (l *layout) specialFloat(num string) {
	zero := l.zero
	l.zero = false
	if num[1] == 'N' && !l.space && !l.plus {
		num = num[1:]
	}
	l.pad(num)
	l.zero = zero
}

// number writes digits with zeros, if any, between the sign and them.
func (l *layout) number(digits, sign string) {
	if l.zero && !l.minus && l.hasWid && l.width > len(digits)+len(sign) {
		l.string(sign)
		l.fill(l.width - len(digits) - len(sign))
		l.string(digits)
		return
	}
	l.pad(sign + digits)
}

// keepZeros adds what %#g and its like want: a point always, and as many digits as the precision.
func (l *layout) keepZeros(num string, verb rune, prec int) string {
	want := 0
	switch verb {
	case 'v', 'g', 'G', 'x':
		want = prec
		if want < 0 {
			want = 6
		}
	}
	mantissa, tail, hasPoint, sawDigit := []byte(num[:1]), "", false, false
	for i := 1; i < len(num); i++ {
		c := num[i]
		isExponent := c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X'
		if isExponent {
			tail = num[i:]
			break
		}
		if c == '.' {
			hasPoint = true
		} else {
			sawDigit = sawDigit || c != '0'
			if sawDigit {
				want--
			}
		}
		mantissa = append(mantissa, c)
	}
	if !hasPoint {
		if len(mantissa) == 2 && mantissa[1] == '0' {
			want--
		}
		mantissa = append(mantissa, '.')
	}
	return string(mantissa) + zeros(want) + tail
}
