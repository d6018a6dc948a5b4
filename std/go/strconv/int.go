// Package strconv converts basic values to and from text.
package strconv

import "errors"

// IntSize is the size of int in bits.
const IntSize = 64

// ErrRange says that a value does not fit the type asked for.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that the text is not of the form of the type asked for.
var ErrSyntax = errors.New("invalid syntax")

// A NumError is a failed conversion.
type NumError struct {
	Func string // the function that failed
	Num  string // its input
	Err  error  // ErrRange, ErrSyntax, or another reason
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// fail copies the input, so that an error does not keep a large text alive.
func fail(fn, input string, reason error) *NumError {
	return &NumError{fn, string([]byte(input)), reason}
}

func failBase(fn, input string, base int) *NumError {
	return fail(fn, input, errors.New("invalid base "+Itoa(base)))
}

func failBitSize(fn, input string, bits int) *NumError {
	return fail(fn, input, errors.New("invalid bit size "+Itoa(bits)))
}

// ParseUint is ParseInt for unsigned numbers; a sign is not allowed.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	return parseUint("ParseUint", s, s, base, bitSize)
}

// parseUint reads digits; input is the whole text that an error shows.
func parseUint(fn, input, digits string, base, bitSize int) (uint64, error) {
	if digits == "" {
		return 0, fail(fn, input, ErrSyntax)
	}
	prefixed := base == 0
	whole := digits
	switch {
	case 2 <= base && base <= 36:
	case base == 0:
		base, digits = prefix(digits)
		if digits == "" {
			return 0, fail(fn, input, ErrSyntax)
		}
	default:
		return 0, failBase(fn, input, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, failBitSize(fn, input, bitSize)
	}
	largest := uint64(1)<<uint(bitSize) - 1
	value, overflow := uint64(0), false
	for i := 0; i < len(digits); i++ {
		if digits[i] == '_' && prefixed {
			continue
		}
		d := digitValue(digits[i])
		if d >= base {
			return 0, fail(fn, input, ErrSyntax)
		}
		if overflow {
			continue
		}
		next := value*uint64(base) + uint64(d)
		if value > (1<<64-1)/uint64(base) || next < value*uint64(base) || next > largest {
			overflow = true
			continue
		}
		value = next
	}
	if overflow {
		return largest, fail(fn, input, ErrRange)
	}
	if prefixed && !underscoresFit(whole) {
		return 0, fail(fn, input, ErrSyntax)
	}
	return value, nil
}

// prefix splits the base prefix off, as in Go source.
func prefix(s string) (base int, digits string) {
	if s[0] != '0' || len(s) == 1 {
		return 10, s
	}
	if len(s) >= 3 {
		switch s[1] | 0x20 {
		case 'b':
			return 2, s[2:]
		case 'o':
			return 8, s[2:]
		case 'x':
			return 16, s[2:]
		}
	}
	return 8, s[1:]
}

func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 255
}

// ParseInt reads a signed number in the given base (2 to 36); base 0 takes the base from a prefix
// 0b, 0, 0o or 0x and allows underscores as Go source does. The result must fit bitSize bits (0
// stands for int); where it does not, the nearest value comes with ErrRange.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	return parseInt("ParseInt", s, base, bitSize)
}

func parseInt(fn, s string, base, bitSize int) (int64, error) {
	digits, negative := s, false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		digits, negative = s[1:], s[0] == '-'
	}
	if s == "" {
		return 0, fail(fn, s, ErrSyntax)
	}
	value, err := parseUint(fn, s, digits, base, bitSize)
	if err != nil && err.(*NumError).Err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	switch {
	case !negative && value >= limit:
		return int64(limit - 1), fail(fn, s, ErrRange)
	case negative && value > limit:
		return -int64(limit), fail(fn, s, ErrRange)
	case negative:
		return -int64(value), nil
	}
	return int64(value), nil
}

// Atoi is ParseInt(s, 10, 0) as int.
func Atoi(s string) (int, error) {
	i, err := parseInt("Atoi", s, 10, 0)
	return int(i), err
}

// underscoresFit reports whether underscores stand only between digits or after a base prefix.
func underscoresFit(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	last, hex := byte('^'), false
	if len(s) >= 2 && s[0] == '0' {
		if c := s[1] | 0x20; c == 'b' || c == 'o' || c == 'x' {
			hex, last, s = c == 'x', '0', s[2:]
		}
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		isDigit := '0' <= c && c <= '9' || hex && 'a' <= c|0x20 && c|0x20 <= 'f'
		switch {
		case isDigit:
			last = '0'
		case c == '_':
			if last != '0' {
				return false
			}
			last = '_'
		default:
			if last == '_' {
				return false
			}
			last = '!'
		}
	}
	return last != '_'
}

const digitsOf36 = "0123456789abcdefghijklmnopqrstuvwxyz"

// FormatUint writes i in base 2 to 36 with lower-case digits.
func FormatUint(i uint64, base int) string {
	var buf [65]byte
	return string(digitsOf(&buf, i, base, false))
}

// FormatInt writes i in base 2 to 36 with lower-case digits.
func FormatInt(i int64, base int) string {
	var buf [65]byte
	return string(digitsOf(&buf, magnitude(i), base, i < 0))
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string { return FormatInt(int64(i), 10) }

// AppendInt appends FormatInt(i, base) to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	var buf [65]byte
	return append(dst, digitsOf(&buf, magnitude(i), base, i < 0)...)
}

// AppendUint appends FormatUint(i, base) to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	var buf [65]byte
	return append(dst, digitsOf(&buf, i, base, false)...)
}

func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// digitsOf fills buf from its end and returns the part used.
func digitsOf(buf *[65]byte, u uint64, base int, negative bool) []byte {
	if base < 2 || base > len(digitsOf36) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	at := len(buf)
	for b := uint64(base); ; {
		at--
		buf[at] = digitsOf36[u%b]
		u /= b
		if u == 0 {
			break
		}
	}
	if negative {
		at--
		buf[at] = '-'
	}
	return buf[at:]
}

// ParseBool reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false or False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, fail("ParseBool", str, ErrSyntax)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends FormatBool(b) to dst.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }
