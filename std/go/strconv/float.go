package strconv

// formatFloat writes f as FormatFloat says; verb and bitSize are valid.
func formatFloat(f float64, verb byte, prec, bitSize int) string

// parseFloat reads the longest number at the start of s: n bytes are used (0: none), overflow is
// reported by outOfRange with f infinite.
func parseFloat(s string, bitSize int) (f float64, n int, outOfRange bool)

// FormatFloat writes f in the form of verb: 'b' (binary exponent), 'e', 'E', 'f', 'g', 'G', 'x', 'X'.
// A prec of -1 takes the fewest digits that read back as f, rounded to bitSize (32 or 64) bits.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	switch fmt {
	case 'b', 'e', 'E', 'f', 'g', 'G', 'x', 'X':
		return formatFloat(f, fmt, prec, bitSize)
	}
	if s := formatFloat(f, 'g', -1, bitSize); f != f || f-f != 0 {
		return s
	}
	return "%" + string(fmt)
}

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize) to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// ParseFloat reads a floating-point number, decimal or hexadecimal, rounded to the nearest value of
// bitSize bits; underscores as in Go source need a base prefix. "inf", "infinity" and "nan" are read
// in any case. Out of range gives ±Inf and ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := floatPrefix("ParseFloat", s, bitSize)
	if n != len(s) && (err == nil || err.(*NumError).Err != ErrSyntax) {
		return 0, fail("ParseFloat", s, ErrSyntax)
	}
	return f, err
}

func floatPrefix(fn, s string, bitSize int) (float64, int, error) {
	f, n, outOfRange := parseFloat(s, bitSize)
	switch {
	case n == 0:
		return 0, 0, fail(fn, s, ErrSyntax)
	case outOfRange:
		return f, n, fail(fn, s, ErrRange)
	}
	return f, n, nil
}

// FormatComplex writes c as (a+bi), its parts as FormatFloat does for half of bitSize (64 or 128).
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	re := FormatFloat(real(c), fmt, prec, bitSize/2)
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + re + im + "i)"
}

// ParseComplex reads N, Ni or N±Ni, in parentheses or not. Out of range gives infinite parts and
// ErrRange.
func ParseComplex(s string, bitSize int) (complex128, error) {
	const fn = "ParseComplex"
	size := 64
	if bitSize == 64 {
		size = 32
	}
	rest := s
	if len(rest) >= 2 && rest[0] == '(' && rest[len(rest)-1] == ')' {
		rest = rest[1 : len(rest)-1]
	}
	var pending error
	part := func() (float64, bool) {
		f, n, err := floatPrefix(fn, rest, size)
		if err != nil {
			if err.(*NumError).Err != ErrRange {
				pending = fail(fn, s, err.(*NumError).Err)
				return 0, false
			}
			pending = fail(fn, s, ErrRange)
		}
		rest = rest[n:]
		return f, true
	}
	re, ok := part()
	if !ok {
		return 0, pending
	}
	if rest == "" {
		return complex(re, 0), pending
	}
	switch rest[0] {
	case '+':
		// A second sign is the number's own: 1++2i is wrong, 1+NaNi is not.
		if len(rest) > 1 && rest[1] != '+' {
			rest = rest[1:]
		}
	case '-':
	case 'i':
		if rest == "i" {
			return complex(0, re), pending
		}
		fallthrough
	default:
		return 0, fail(fn, s, ErrSyntax)
	}
	im, ok := part()
	if !ok {
		return 0, pending
	}
	if rest != "i" {
		return 0, fail(fn, s, ErrSyntax)
	}
	return complex(re, im), pending
}
