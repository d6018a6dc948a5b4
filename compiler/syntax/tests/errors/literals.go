package p

var (
	a = 08          // ERROR "invalid digit '8' in octal literal"
	b = 0b12        // ERROR "invalid digit '2' in binary literal"
	c = 0x          // ERROR "hexadecimal literal has no digits"
	d = 1__0        // ERROR "'_' must separate successive digits"
	e = 1e          // ERROR "exponent has no digits"
	f = 0x1.0       // ERROR "hexadecimal mantissa requires a 'p' exponent"
	g = 1p3         // ERROR "'p' exponent requires hexadecimal mantissa"
	h = 0b1e3       // ERROR "'e' exponent requires decimal mantissa"
	i = 0o1.5       // ERROR "invalid radix point in octal literal"
	j = ''          // ERROR "empty rune literal or unescaped '"
	k = 'ab'        // ERROR "more than one character in rune literal"
	l = '\q'        // ERROR "unknown escape"
	m = '\400'      // ERROR "octal escape value 256 > 255"
	n = '\xg'       // ERROR "invalid character 'g' in hexadecimal escape"
	o = '\ud800'    // ERROR "escape is invalid Unicode code point U+D800"
	q = "\U00110000" // ERROR "escape is invalid Unicode code point U+110000"
	r = 0_8         // ERROR "invalid digit '8' in octal literal"
	s = 0x_1p-2_    // ERROR "'_' must separate successive digits"
)

var t = 'x // ERROR "newline in rune literal"
