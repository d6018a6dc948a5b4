package reflect

import "unsafe"

func isInt(k Kind) bool     { return Int <= k && k <= Int64 }
func isUint(k Kind) bool    { return Uint <= k && k <= Uintptr }
func isFloat(k Kind) bool   { return k == Float32 || k == Float64 }
func isComplex(k Kind) bool { return k == Complex64 || k == Complex128 }
func isNumber(k Kind) bool  { return isInt(k) || isUint(k) || isFloat(k) }

// isText reports whether t is a slice of unnamed-package bytes or runes that strings convert to.
func isText(t *rtype, elem Kind) bool {
	return t.Kind() == Slice && t.elem.Kind() == elem && t.elem.pkgPath == ""
}

// ConvertibleTo reports whether a value of type t may be converted to type u, which can still panic for
// slices that are shorter than an array.
func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return converterOf(u.common(), t) != nil
}

// CanConvert reports whether v may be converted to type t without a panic.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() == Slice {
		to := t.common()
		if to.Kind() == Pointer {
			to = to.elem
		}
		return to.Kind() != Array || int(to.len) <= v.Len()
	}
	return true
}

// Convert returns v converted to type t; it panics where the conversion is not allowed.
func (v Value) Convert(t Type) Value {
	convert := converterOf(t.common(), v.typ)
	if convert == nil {
		panic("reflect.Value.Convert: value of type " + v.typ.str + " cannot be converted to type " + t.String())
	}
	out := convert(v, t.common())
	out.flag |= v.flag & readOnly
	return out
}

// converterOf returns the function that converts values of type from to type to, nil if there is none.
func converterOf(to, from *rtype) func(v Value, t *rtype) Value {
	tk, fk := to.Kind(), from.Kind()
	switch {
	case isNumber(fk) && isNumber(tk):
		return convertNumber
	case isComplex(fk) && isComplex(tk):
		return func(v Value, t *rtype) Value { return make1(t, func(x Value) { x.SetComplex(v.Complex()) }) }
	case (isInt(fk) || isUint(fk)) && tk == String:
		return convertRune
	case fk == String && isText(to, Uint8):
		return func(v Value, t *rtype) Value { return fill(t, []byte(v.String())) }
	case fk == String && isText(to, Int32):
		return func(v Value, t *rtype) Value { return fill(t, []rune(v.String())) }
	case tk == String && isText(from, Uint8):
		return func(v Value, t *rtype) Value { return fill(t, string(*(*[]byte)(v.addr()))) }
	case tk == String && isText(from, Int32):
		return func(v Value, t *rtype) Value { return fill(t, string(*(*[]rune)(v.addr()))) }
	case fk == Slice && tk == Pointer && to.elem.Kind() == Array && from.elem == to.elem.elem:
		return convertSliceToArrayPointer
	case fk == Slice && tk == Array && from.elem == to.elem:
		return convertSliceToArray
	case sameUnderlying(to, from, false), samePointers(to, from), directlyAssignable(to, from):
		return convertSame
	case tk == Interface && implements(to, from):
		return func(v Value, t *rtype) Value { return v.assignTo("reflect.Value.Convert", t) }
	}
	return nil
}

func samePointers(to, from *rtype) bool {
	return to.Kind() == Pointer && to.name == "" && from.Kind() == Pointer && from.name == "" &&
		sameUnderlying(to.elem, from.elem, false)
}

// make1 returns a new value of type t that set has filled.
func make1(t *rtype, set func(Value)) Value {
	p := newObject(t)
	set(Value{t, p, isAddress | canAddr})
	return load(t, p, 0)
}

// fill returns x as a value of type t, which has the same layout.
func fill[T any](t *rtype, x T) Value {
	p := newObject(t)
	copyValue(t, p, unsafe.Pointer(&x))
	return Value{t, p, isAddress}
}

func convertSame(v Value, t *rtype) Value {
	if v.flag&canAddr != 0 {
		v = load(v.typ, v.ptr, 0)
	}
	return Value{t, v.ptr, v.flag &^ canAddr}
}

func convertNumber(v Value, t *rtype) Value {
	return make1(t, func(x Value) {
		k := v.Kind()
		switch {
		case isInt(x.Kind()) && isInt(k):
			x.SetInt(v.Int())
		case isInt(x.Kind()) && isUint(k):
			x.SetInt(int64(v.Uint()))
		case isInt(x.Kind()):
			x.SetInt(int64(v.Float()))
		case isUint(x.Kind()) && isInt(k):
			x.SetUint(uint64(v.Int()))
		case isUint(x.Kind()) && isUint(k):
			x.SetUint(v.Uint())
		case isUint(x.Kind()):
			x.SetUint(uint64(v.Float()))
		case isInt(k):
			x.SetFloat(float64(v.Int()))
		case isUint(k):
			x.SetFloat(float64(v.Uint()))
		default:
			x.SetFloat(v.Float())
		}
	})
}

func convertRune(v Value, t *rtype) Value {
	r := rune(-1)
	if isInt(v.Kind()) {
		if i := v.Int(); int64(rune(i)) == i {
			r = rune(i)
		}
	} else if u := v.Uint(); uint64(rune(u)) == u {
		r = rune(u)
	}
	return fill(t, string(r))
}

func convertSliceToArrayPointer(v Value, t *rtype) Value {
	if n := int(t.elem.len); n > v.Len() {
		panic("reflect: cannot convert slice with length " + decimal(v.Len()) + " to pointer to array with length " + decimal(n))
	}
	return Value{t, v.pointer(), 0}
}

func convertSliceToArray(v Value, t *rtype) Value {
	if n := int(t.len); n > v.Len() {
		panic("reflect: cannot convert slice with length " + decimal(v.Len()) + " to array with length " + decimal(n))
	}
	return load(t, v.pointer(), 0)
}
