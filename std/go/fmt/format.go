package fmt

import "unicode/utf8"

// maxNumber bounds widths, precisions and argument numbers.
const maxNumber = 1e6

// directive is the reading position within a format.
type directive struct {
	format              string
	at                  int
	args                []any
	next                int // operand that comes next
	reordered, badIndex bool
}

// format writes the text of a format string and its operands.
func (p *printer) format(format string, a []any) {
	d := directive{format: format, args: a}
	everReordered := false
	for d.at < len(format) {
		start := d.at
		for d.at < len(format) && format[d.at] != '%' {
			d.at++
		}
		p.string(format[start:d.at])
		if d.at >= len(format) {
			break
		}
		d.at++
		p.directive(&d)
		everReordered = everReordered || d.reordered
	}
	if !everReordered && d.next < len(a) {
		p.extra(a[d.next:])
	}
}

func (p *printer) extra(a []any) {
	p.spec = spec{}
	p.string("%!(EXTRA ")
	for i, v := range a {
		if i > 0 {
			p.string(", ")
		}
		if v == nil {
			p.string("<nil>")
			continue
		}
		p.typeString(v)
		p.byte('=')
		p.arg(v, 'v')
	}
	p.byte(')')
}

// directive reads and writes one directive, after its percent sign.
func (p *printer) directive(d *directive) {
	p.spec = spec{}
	d.reordered, d.badIndex = false, false
	p.flags(d)
	if p.plain(d) {
		return
	}
	afterIndex := d.index()
	afterIndex = p.widthOf(d, afterIndex)
	afterIndex = p.precisionOf(d, afterIndex)
	if !afterIndex {
		d.index()
	}
	if d.at >= len(d.format) {
		p.string("%!(NOVERB)")
		return
	}
	verb, size := utf8.DecodeRuneInString(d.format[d.at:])
	d.at += size
	switch {
	case verb == '%':
		p.byte('%')
	case d.badIndex:
		p.badDirective(verb, "(BADINDEX)")
	case d.next >= len(d.args):
		p.badDirective(verb, "(MISSING)")
	default:
		p.apply(d, verb)
	}
}

func (p *printer) badDirective(verb rune, what string) {
	p.string("%!")
	p.buf = utf8.AppendRune(p.buf, verb)
	p.string(what)
}

func (p *printer) apply(d *directive, verb rune) {
	switch verb {
	case 'w':
		p.wrapped = append(p.wrapped, d.next)
		p.moveFlags()
	case 'v':
		p.moveFlags()
	}
	at := d.next
	d.next++
	p.arg(d.args[at], verb)
}

// moveFlags makes # and + of %v the flags that reach into composites.
func (p *printer) moveFlags() {
	p.sharpV, p.sharp = p.sharp, false
	p.plusV, p.plus = p.plus, false
}

func (p *printer) flags(d *directive) {
	for ; d.at < len(d.format); d.at++ {
		switch d.format[d.at] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			return
		}
	}
}

// plain writes the common directive without width and precision at once.
func (p *printer) plain(d *directive) bool {
	if d.at >= len(d.format) {
		return false
	}
	c := d.format[d.at]
	if c < 'a' || c > 'z' || d.next >= len(d.args) {
		return false
	}
	d.at++
	p.apply(d, rune(c))
	return true
}

// index reads an argument number [n]; it tells whether there was one.
func (d *directive) index() bool {
	if d.at >= len(d.format) || d.format[d.at] != '[' {
		return false
	}
	d.reordered = true
	for end := d.at + 1; end < len(d.format); end++ {
		if d.format[end] != ']' {
			continue
		}
		n, isNumber, after := number(d.format, d.at+1, end)
		d.at = end + 1
		if !isNumber || after != end || n < 1 || n > len(d.args) {
			d.badIndex = true
			return false
		}
		d.next = n - 1
		return true
	}
	d.badIndex = true
	d.at++
	return false
}

// number reads digits of s[at:end].
func number(s string, at, end int) (n int, isNumber bool, after int) {
	for after = at; after < end && '0' <= s[after] && s[after] <= '9'; after++ {
		if n > maxNumber {
			return 0, false, end
		}
		n = n*10 + int(s[after]-'0')
		isNumber = true
	}
	return n, isNumber, after
}

func (p *printer) widthOf(d *directive, afterIndex bool) bool {
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		p.width, p.hasWid = d.intArg()
		if !p.hasWid {
			p.string("%!(BADWIDTH)")
		}
		if p.width < 0 {
			p.width = -p.width
			p.minus = true
			p.zero = false
		}
		return false
	}
	p.width, p.hasWid, d.at = number(d.format, d.at, len(d.format))
	if afterIndex && p.hasWid {
		d.badIndex = true
	}
	return afterIndex
}

func (p *printer) precisionOf(d *directive, afterIndex bool) bool {
	if d.at+1 > len(d.format) || d.at >= len(d.format) || d.format[d.at] != '.' {
		return afterIndex
	}
	d.at++
	if afterIndex {
		d.badIndex = true
	}
	afterIndex = d.index()
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		p.prec, p.hasPrec = d.intArg()
		if p.prec < 0 {
			p.prec, p.hasPrec = 0, false
		}
		if !p.hasPrec {
			p.string("%!(BADPREC)")
		}
		return false
	}
	p.prec, p.hasPrec, d.at = number(d.format, d.at, len(d.format))
	if !p.hasPrec {
		p.prec, p.hasPrec = 0, true
	}
	return afterIndex
}

// intArg takes the next operand as the value of a *.
func (d *directive) intArg() (n int, ok bool) {
	if d.next >= len(d.args) {
		return 0, false
	}
	n, ok = asInt(d.args[d.next])
	d.next++
	if n > maxNumber || n < -maxNumber {
		return 0, false
	}
	return n, ok
}

// Width returns the width of the directive in work.
func (p *printer) Width() (int, bool) { return p.width, p.hasWid }

// Precision returns the precision of the directive in work.
func (p *printer) Precision() (int, bool) { return p.prec, p.hasPrec }

// Flag reports a flag of the directive in work.
func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero && !p.minus
	}
	return false
}

// Write adds to the output.
func (p *printer) Write(b []byte) (int, error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteString adds to the output.
func (p *printer) WriteString(s string) (int, error) {
	p.string(s)
	return len(s), nil
}
