package fmt

import (
	"reflect"
	"slices"
	"strconv"
	"sync"
)

// printer is the state of one call.
type printer struct {
	layout
	// panicking is set while the panic of an operand's method is printed, so that a method which
	// panics again does not recurse.
	panicking bool
	// complaining is set while the operand of a bad verb is shown, which is done without its methods.
	complaining bool
	// wrapErrs allows %w; wrapped holds the numbers of the operands that had it.
	wrapErrs bool
	wrapped  []int
}

var printers = sync.Pool{New: func() any { return new(printer) }}

func newPrinter() *printer {
	p := printers.Get().(*printer)
	p.buf = p.buf[:0]
	p.spec = spec{}
	p.panicking, p.complaining, p.wrapErrs, p.wrapped = false, false, false, nil
	return p
}

// free keeps the printer for the next call, unless its buffer has grown large.
func (p *printer) free() {
	if cap(p.buf) > 64<<10 {
		return
	}
	printers.Put(p)
}

func asInt(v any) (int, bool) {
	if n, ok := v.(int); ok {
		return n, true
	}
	switch rv := reflect.ValueOf(v); rv.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n := rv.Int()
		return int(n), true
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n := rv.Uint()
		return int(n), int64(n) >= 0
	}
	return 0, false
}

func (p *printer) typeString(v any) { p.string(reflect.TypeOf(v).String()) }

// badVerb writes %!verb(type=value).
func (p *printer) badVerb(verb rune, v any, rv reflect.Value) {
	p.complaining = true
	defer func() { p.complaining = false }()
	p.string("%!")
	p.string(string(verb))
	p.byte('(')
	switch {
	case v != nil:
		p.typeString(v)
		p.byte('=')
		p.arg(v, 'v')
	case rv.IsValid():
		p.string(rv.Type().String())
		p.byte('=')
		p.value(rv, 'v', 0)
	default:
		p.string("<nil>")
	}
	p.byte(')')
}

// arg writes an operand.
func (p *printer) arg(v any, verb rune) {
	if v == nil {
		if verb == 'v' || verb == 'T' {
			p.pad("<nil>")
		} else {
			p.badVerb(verb, nil, reflect.Value{})
		}
		return
	}
	switch verb {
	case 'T':
		p.text(reflect.TypeOf(v).String())
		return
	case 'p':
		p.pointer(v, reflect.ValueOf(v), verb)
		return
	}
	if p.basic(v, verb) {
		return
	}
	if p.methods(v, verb) {
		return
	}
	p.value(reflect.ValueOf(v), verb, 0)
}

// basic writes operands of unnamed basic types, which have no methods.
func (p *printer) basic(v any, verb rune) bool {
	switch x := v.(type) {
	case bool:
		p.boolVerb(v, x, verb)
	case float32:
		p.floatVerb(v, float64(x), 32, verb)
	case float64:
		p.floatVerb(v, x, 64, verb)
	case complex64:
		p.complexVerb(v, complex128(x), 64, verb)
	case complex128:
		p.complexVerb(v, x, 128, verb)
	case int:
		p.intVerb(v, uint64(x), true, verb)
	case int8:
		p.intVerb(v, uint64(x), true, verb)
	case int16:
		p.intVerb(v, uint64(x), true, verb)
	case int32:
		p.intVerb(v, uint64(x), true, verb)
	case int64:
		p.intVerb(v, uint64(x), true, verb)
	case uint:
		p.intVerb(v, uint64(x), false, verb)
	case uint8:
		p.intVerb(v, uint64(x), false, verb)
	case uint16:
		p.intVerb(v, uint64(x), false, verb)
	case uint32:
		p.intVerb(v, uint64(x), false, verb)
	case uint64:
		p.intVerb(v, x, false, verb)
	case uintptr:
		p.intVerb(v, uint64(x), false, verb)
	case string:
		p.stringVerb(v, x, verb)
	case []byte:
		p.bytesVerb(v, x, verb, "[]byte")
	case reflect.Value:
		// A reflect.Value stands for what it holds.
		if x.IsValid() && x.CanInterface() {
			if p.methods(x.Interface(), verb) {
				return true
			}
		}
		p.value(x, verb, 0)
	default:
		return false
	}
	return true
}

func (p *printer) boolVerb(v any, x bool, verb rune) {
	switch verb {
	case 't', 'v':
		p.boolean(x)
	default:
		p.badVerb(verb, v, reflect.Value{})
	}
}

func (p *printer) intVerb(v any, u uint64, signed bool, verb rune) {
	negative := signed && int64(u) < 0
	magnitude := u
	if negative {
		magnitude = -u
	}
	switch verb {
	case 'v':
		if p.sharpV && !signed {
			p.goHex(magnitude)
		} else {
			p.integer(magnitude, negative, 10, verb, false)
		}
	case 'd':
		p.integer(magnitude, negative, 10, verb, false)
	case 'b':
		p.integer(magnitude, negative, 2, verb, false)
	case 'o', 'O':
		p.integer(magnitude, negative, 8, verb, false)
	case 'x':
		p.integer(magnitude, negative, 16, verb, false)
	case 'X':
		p.integer(magnitude, negative, 16, verb, true)
	case 'c':
		p.char(u)
	case 'q':
		p.quotedChar(u)
	case 'U':
		p.unicodePoint(u)
	default:
		p.badVerb(verb, v, reflect.Value{})
	}
}

// goHex writes an unsigned number as %#v does.
func (p *printer) goHex(u uint64) {
	sharp := p.sharp
	p.sharp = true
	p.integer(u, false, 16, 'v', false)
	p.sharp = sharp
}

func (p *printer) floatVerb(v any, x float64, bits int, verb rune) {
	switch verb {
	case 'v':
		p.float(x, bits, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.float(x, bits, verb, -1)
	case 'f', 'e', 'E':
		p.float(x, bits, verb, 6)
	case 'F':
		p.float(x, bits, 'f', 6)
	default:
		p.badVerb(verb, v, reflect.Value{})
	}
}

func (p *printer) complexVerb(v any, x complex128, bits int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.byte('(')
		p.floatVerb(v, real(x), bits/2, verb)
		// The imaginary part always has a sign.
		p.plus = true
		p.floatVerb(v, imag(x), bits/2, verb)
		p.string("i)")
		p.plus = plus
	default:
		p.badVerb(verb, v, reflect.Value{})
	}
}

func (p *printer) stringVerb(v any, s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.quoted(s)
		} else {
			p.text(s)
		}
	case 's':
		p.text(s)
	case 'x':
		p.hexText(s, false)
	case 'X':
		p.hexText(s, true)
	case 'q':
		p.quoted(s)
	default:
		p.badVerb(verb, v, reflect.Value{})
	}
}

func (p *printer) bytesVerb(v any, b []byte, verb rune, typeName string) {
	switch verb {
	case 'v', 'd':
		p.byteList(b, verb, typeName)
	case 's':
		p.text(string(b))
	case 'x':
		p.hexText(string(b), false)
	case 'X':
		p.hexText(string(b), true)
	case 'q':
		p.quoted(string(b))
	default:
		p.value(reflect.ValueOf(v), verb, 0)
	}
}

func (p *printer) byteList(b []byte, verb rune, typeName string) {
	if !p.sharpV {
		p.byte('[')
		for i, c := range b {
			if i > 0 {
				p.byte(' ')
			}
			p.integer(uint64(c), false, 10, verb, false)
		}
		p.byte(']')
		return
	}
	p.string(typeName)
	if b == nil {
		p.string("(nil)")
		return
	}
	p.byte('{')
	for i, c := range b {
		if i > 0 {
			p.string(", ")
		}
		p.goHex(uint64(c))
	}
	p.byte('}')
}

// methods writes an operand that formats itself; it tells whether it did.
func (p *printer) methods(v any, verb rune) (done bool) {
	if p.complaining {
		return false
	}
	if verb == 'w' {
		_, isError := v.(error)
		if !isError || !p.wrapErrs {
			p.badVerb(verb, v, reflect.Value{})
			return true
		}
		verb = 'v'
	}
	if f, ok := v.(Formatter); ok {
		done = true
		defer p.catch(v, verb, "Format")
		f.Format(p, verb)
		return
	}
	if p.sharpV {
		if g, ok := v.(GoStringer); ok {
			done = true
			defer p.catch(v, verb, "GoString")
			p.text(g.GoString())
			return
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := v.(type) {
		case error:
			done = true
			defer p.catch(v, verb, "Error")
			p.stringVerb(v, x.Error(), verb)
		case Stringer:
			done = true
			defer p.catch(v, verb, "String")
			p.stringVerb(v, x.String(), verb)
		}
	}
	return done
}

// catch turns a panic of an operand's method into text.
func (p *printer) catch(v any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if rv := reflect.ValueOf(v); rv.Kind() == reflect.Pointer && rv.IsNil() {
		p.string("<nil>")
		return
	}
	if p.panicking {
		panic(err)
	}
	saved := p.spec
	p.spec = spec{}
	p.string("%!")
	p.string(string(verb))
	p.string("(PANIC=")
	p.string(method)
	p.string(" method: ")
	p.panicking = true
	p.arg(err, 'v')
	p.panicking = false
	p.byte(')')
	p.spec = saved
}

// pointer writes %p and the pointers of %v.
func (p *printer) pointer(v any, rv reflect.Value, verb rune) {
	var u uintptr
	switch rv.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		u = uintptr(rv.UnsafePointer())
	default:
		p.badVerb(verb, v, rv)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.byte('(')
			p.string(rv.Type().String())
			p.string(")(")
			if u == 0 {
				p.string("nil")
			} else {
				p.hexPointer(u, true)
			}
			p.byte(')')
		case u == 0:
			p.pad("<nil>")
		default:
			p.hexPointer(u, !p.sharp)
		}
	case 'p':
		p.hexPointer(u, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.intVerb(v, uint64(u), false, verb)
	default:
		p.badVerb(verb, v, rv)
	}
}

func (p *printer) hexPointer(u uintptr, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.integer(uint64(u), false, 16, 'v', false)
	p.sharp = sharp
}

// value writes what rv holds; operands inside composites may have methods of their own.
func (p *printer) value(rv reflect.Value, verb rune, depth int) {
	if depth > 0 && rv.IsValid() && rv.CanInterface() {
		v := rv.Interface()
		if v != nil && p.methods(v, verb) {
			return
		}
	}
	switch rv.Kind() {
	case reflect.Invalid:
		switch {
		case depth == 0:
			p.string("<invalid reflect.Value>")
		case verb == 'v':
			p.string("<nil>")
		default:
			p.badVerb(verb, nil, rv)
		}
	case reflect.Bool:
		p.scalar(rv, verb, func(v any) { p.boolVerb(v, rv.Bool(), verb) })
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.scalar(rv, verb, func(v any) { p.intVerb(v, uint64(rv.Int()), true, verb) })
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.scalar(rv, verb, func(v any) { p.intVerb(v, rv.Uint(), false, verb) })
	case reflect.Float32:
		p.scalar(rv, verb, func(v any) { p.floatVerb(v, rv.Float(), 32, verb) })
	case reflect.Float64:
		p.scalar(rv, verb, func(v any) { p.floatVerb(v, rv.Float(), 64, verb) })
	case reflect.Complex64:
		p.scalar(rv, verb, func(v any) { p.complexVerb(v, rv.Complex(), 64, verb) })
	case reflect.Complex128:
		p.scalar(rv, verb, func(v any) { p.complexVerb(v, rv.Complex(), 128, verb) })
	case reflect.String:
		p.scalar(rv, verb, func(v any) { p.stringVerb(v, rv.String(), verb) })
	case reflect.Map:
		p.mapValue(rv, verb, depth)
	case reflect.Struct:
		p.structValue(rv, verb, depth)
	case reflect.Interface:
		p.interfaceValue(rv, verb, depth)
	case reflect.Array, reflect.Slice:
		p.listValue(rv, verb, depth)
	case reflect.Pointer:
		if depth == 0 && !rv.IsNil() {
			switch elem := rv.Elem(); elem.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.byte('&')
				p.value(elem, verb, depth+1)
				return
			}
		}
		p.pointer(nil, rv, verb)
	default:
		p.pointer(nil, rv, verb)
	}
}

// scalar runs write with the operand that a bad verb shows, if it may be shown as one.
func (p *printer) scalar(rv reflect.Value, verb rune, write func(v any)) {
	if isScalarVerb(rv.Kind(), verb) {
		write(nil)
		return
	}
	p.badVerb(verb, nil, rv)
}

func isScalarVerb(kind reflect.Kind, verb rune) bool {
	verbs := ""
	switch kind {
	case reflect.Bool:
		verbs = "tv"
	case reflect.String:
		verbs = "vsxXq"
	case reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		verbs = "vbgGxXfFeE"
	default:
		verbs = "vdboOxXcqU"
	}
	for _, c := range verbs {
		if c == verb {
			return true
		}
	}
	return false
}

func (p *printer) mapValue(rv reflect.Value, verb rune, depth int) {
	open, between, end := "map[", " ", byte(']')
	if p.sharpV {
		p.string(rv.Type().String())
		if rv.IsNil() {
			p.string("(nil)")
			return
		}
		open, between, end = "{", ", ", '}'
	}
	p.string(open)
	for i, key := range sortedKeys(rv) {
		if i > 0 {
			p.string(between)
		}
		p.value(key.key, verb, depth+1)
		p.byte(':')
		p.value(key.value, verb, depth+1)
	}
	p.byte(end)
}

func (p *printer) structValue(rv reflect.Value, verb rune, depth int) {
	if p.sharpV {
		p.string(rv.Type().String())
	}
	p.byte('{')
	for i := 0; i < rv.NumField(); i++ {
		if i > 0 {
			if p.sharpV {
				p.string(", ")
			} else {
				p.byte(' ')
			}
		}
		if p.plusV || p.sharpV {
			if name := rv.Type().Field(i).Name; name != "" {
				p.string(name)
				p.byte(':')
			}
		}
		field := rv.Field(i)
		if field.Kind() == reflect.Interface && !field.IsNil() {
			field = field.Elem()
		}
		p.value(field, verb, depth+1)
	}
	p.byte('}')
}

func (p *printer) interfaceValue(rv reflect.Value, verb rune, depth int) {
	elem := rv.Elem()
	switch {
	case elem.IsValid():
		p.value(elem, verb, depth+1)
	case p.sharpV:
		p.string(rv.Type().String())
		p.string("(nil)")
	default:
		p.string("<nil>")
	}
}

func (p *printer) listValue(rv reflect.Value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if rv.Type().Elem().Kind() == reflect.Uint8 {
			p.bytesVerb(nil, bytesOf(rv), verb, rv.Type().String())
			return
		}
	}
	open, between, end := "[", " ", byte(']')
	if p.sharpV {
		p.string(rv.Type().String())
		if rv.Kind() == reflect.Slice && rv.IsNil() {
			p.string("(nil)")
			return
		}
		open, between, end = "{", ", ", '}'
	}
	p.string(open)
	for i := 0; i < rv.Len(); i++ {
		if i > 0 {
			p.string(between)
		}
		p.value(rv.Index(i), verb, depth+1)
	}
	p.byte(end)
}

func bytesOf(rv reflect.Value) []byte {
	if rv.Kind() == reflect.Slice || rv.CanAddr() {
		return rv.Bytes()
	}
	b := make([]byte, rv.Len())
	for i := range b {
		b[i] = byte(rv.Index(i).Uint())
	}
	return b
}

type entry struct{ key, value reflect.Value }

// sortedKeys lists a map's entries in the order in which they are printed.
func sortedKeys(m reflect.Value) []entry {
	entries := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return compareKeys(a.key, b.key) })
	return entries
}

func order[T int64 | uint64 | uintptr | float64 | string](a, b T) int {
	switch {
	case a < b, a != a && b == b:
		return -1
	case a > b, b != b && a == a:
		return 1
	}
	return 0
}

// compareKeys orders keys of one type: numbers by size (NaN first), false before true, structs and
// arrays by their parts, interfaces by type, then value; nil first.
func compareKeys(a, b reflect.Value) int {
	if a.IsValid() && b.IsValid() && a.Type() != b.Type() {
		return -1
	}
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return order(a.Int(), b.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return order(a.Uint(), b.Uint())
	case reflect.String:
		return order(a.String(), b.String())
	case reflect.Float32, reflect.Float64:
		return order(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := order(real(x), real(y)); c != 0 {
			return c
		}
		return order(imag(x), imag(y))
	case reflect.Bool:
		return order(strconv.FormatBool(a.Bool()), strconv.FormatBool(b.Bool()))
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return order(uintptr(a.UnsafePointer()), uintptr(b.UnsafePointer()))
	case reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case reflect.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case reflect.Interface:
		switch {
		case a.IsNil() && b.IsNil():
			return 0
		case a.IsNil():
			return -1
		case b.IsNil():
			return 1
		}
		x, y := a.Elem(), b.Elem()
		if c := order(uintptr(reflect.ValueOf(x.Type()).UnsafePointer()), uintptr(reflect.ValueOf(y.Type()).UnsafePointer())); c != 0 {
			return c
		}
		return compareKeys(x, y)
	}
	return 0
}
