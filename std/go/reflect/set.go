package reflect

import "unsafe"

// settable panics unless v may be changed.
func (v Value) settable(method string) {
	switch {
	case v.typ == nil:
		panic(&ValueError{"reflect.Value." + method, Invalid})
	case v.flag&readOnly != 0:
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	case v.flag&canAddr == 0:
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// usable panics if v was reached through an unexported field.
func (v Value) usable(method string) {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value." + method, Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

// Set assigns x to the variable v.
func (v Value) Set(x Value) {
	v.settable("Set")
	x.usable("Set")
	x = x.assignTo("reflect.Set", v.typ)
	copyValue(v.typ, v.ptr, x.addr())
}

// assignTo makes x a value of type t by the rules of assignment.
func (x Value) assignTo(context string, t *rtype) Value {
	switch {
	case x.typ == t, directlyAssignable(t, x.typ):
		return Value{t, x.ptr, x.flag}
	case t.Kind() == Interface && (x.Kind() == Interface && x.IsNil() || implements(t, x.typ)):
		if x.Kind() == Interface && x.IsNil() {
			return Zero(t)
		}
		box := newObject(t)
		toIface(t, x.pack(), box)
		return Value{t, box, isAddress}
	}
	panic(context + ": value of type " + x.typ.str + " is not assignable to type " + t.str)
}

// directlyAssignable reports whether a value of type from is one of type to without a change.
func directlyAssignable(to, from *rtype) bool {
	if to == from {
		return true
	}
	if to.name != "" && from.name != "" || to.kind != from.kind {
		return false
	}
	if to.Kind() == Chan && from.chanDir == uint8(BothDir) && to.elem == from.elem {
		return true
	}
	return sameUnderlying(to, from, true)
}

// sameUnderlying compares types of which one may be defined, part by part.
func sameUnderlying(a, b *rtype, tags bool) bool {
	if a == b {
		return true
	}
	if a.kind != b.kind {
		return false
	}
	switch a.Kind() {
	case Array:
		return a.len == b.len && a.elem == b.elem
	case Slice, Pointer:
		return a.elem == b.elem
	case Chan:
		return a.chanDir == b.chanDir && a.elem == b.elem
	case Map:
		return a.key == b.key && a.elem == b.elem
	case Func:
		return sameTypes(a.params.slice(), b.params.slice()) && sameTypes(a.results.slice(), b.results.slice()) &&
			(a.flags^b.flags)&flagVariadic == 0
	case Interface:
		return implements(a, b) && implements(b, a)
	case Struct:
		return sameFields(a.fields.slice(), b.fields.slice(), tags)
	}
	return a.Kind() <= Complex128 || a.Kind() == String || a.Kind() == UnsafePointer
}

func sameTypes(a, b []*rtype) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func sameFields(a, b []fieldDesc, tags bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := a[i], b[i]
		same := x.typ == y.typ || !tags && x.typ.name == "" && y.typ.name == "" && sameUnderlying(x.typ, y.typ, tags)
		if !same || x.name != y.name || x.pkgPath != y.pkgPath || x.embedded != y.embedded || tags && x.tag != y.tag {
			return false
		}
	}
	return true
}

// SetZero makes v the zero value of its type.
func (v Value) SetZero() {
	v.settable("SetZero")
	zeroValue(v.typ, v.ptr)
}

// SetBool sets a bool.
func (v Value) SetBool(x bool) {
	v.settable("SetBool")
	v.want("SetBool", Bool)
	*(*bool)(v.ptr) = x
}

// SetInt sets a signed integer, cut to its size.
func (v Value) SetInt(x int64) {
	v.settable("SetInt")
	switch v.Kind() {
	case Int, Int64:
		*(*int64)(v.ptr) = x
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	default:
		v.fail("SetInt")
	}
}

// SetUint sets an unsigned integer, cut to its size.
func (v Value) SetUint(x uint64) {
	v.settable("SetUint")
	switch v.Kind() {
	case Uint, Uint64, Uintptr:
		*(*uint64)(v.ptr) = x
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		v.fail("SetUint")
	}
}

// SetFloat sets a floating-point number, rounded to its size.
func (v Value) SetFloat(x float64) {
	v.settable("SetFloat")
	switch v.Kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.fail("SetFloat")
	}
}

// SetComplex sets a complex number, rounded to its size.
func (v Value) SetComplex(x complex128) {
	v.settable("SetComplex")
	switch v.Kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.fail("SetComplex")
	}
}

// SetString sets a string.
func (v Value) SetString(x string) {
	v.settable("SetString")
	v.want("SetString", String)
	*(*string)(v.ptr) = x
}

// SetBytes sets a []byte.
func (v Value) SetBytes(x []byte) {
	v.settable("SetBytes")
	v.want("SetBytes", Slice)
	if v.typ.elem.Kind() != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetPointer sets an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.settable("SetPointer")
	v.want("SetPointer", UnsafePointer)
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetLen sets the length of a slice.
func (v Value) SetLen(n int) {
	v.settable("SetLen")
	v.want("SetLen", Slice)
	s := (*sliceHeader)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
}

// SetCap cuts the capacity of a slice.
func (v Value) SetCap(n int) {
	v.settable("SetCap")
	v.want("SetCap", Slice)
	s := (*sliceHeader)(v.ptr)
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

// Grow makes room for n more elements of a slice.
func (v Value) Grow(n int) {
	v.settable("Grow")
	v.want("Grow", Slice)
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := (*sliceHeader)(v.ptr)
	if s.len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if s.len+n > s.cap {
		grown := growSlice(v.typ.elem, s, s.len+n)
		copyValue(v.typ, v.ptr, unsafe.Pointer(&grown))
	}
}

// Clear empties a map or zeroes the elements of a slice.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		for i := range v.Len() {
			elem := v.Index(i)
			zeroValue(elem.typ, elem.ptr)
		}
	case Map:
		mapClear(v.typ, v.pointer())
	default:
		v.fail("Clear")
	}
}

// Slice returns v[i:j] of an addressable array, slice or string.
func (v Value) Slice(i, j int) Value {
	if v.Kind() == String {
		s := *(*string)(v.addr())
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		t := s[i:j]
		return Value{v.typ, unsafe.Pointer(&t), isAddress | v.flag&readOnly}
	}
	base, typ := v.sliceOf("Slice")
	if i < 0 || j < i || j > base.cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return v.part(base, typ, i, j, base.cap)
}

// Slice3 returns v[i:j:k] of an addressable array or slice.
func (v Value) Slice3(i, j, k int) Value {
	base, typ := v.sliceOf("Slice3")
	if i < 0 || j < i || k < j || k > base.cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return v.part(base, typ, i, j, k)
}

func (v Value) sliceOf(method string) (sliceHeader, *rtype) {
	switch v.Kind() {
	case Slice:
		return *(*sliceHeader)(v.addr()), v.typ
	case Array:
		if v.flag&canAddr == 0 {
			panic("reflect.Value." + method + ": slice of unaddressable array")
		}
		n := int(v.typ.len)
		return sliceHeader{v.ptr, n, n}, sliceOf(v.typ.elem)
	}
	panic(&ValueError{"reflect.Value." + method, v.Kind()})
}

func (v Value) part(base sliceHeader, typ *rtype, i, j, k int) Value {
	s := &sliceHeader{base.ptr, j - i, k - i}
	if k > i {
		s.ptr = unsafe.Add(base.ptr, uint64(i)*typ.elem.size)
	}
	return Value{typ, unsafe.Pointer(s), isAddress | v.flag&readOnly}
}

// Swapper returns a function that exchanges two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	v.want("Swapper", Slice)
	elem := v.typ.elem
	s := *(*sliceHeader)(v.addr())
	room := newObject(elem)
	return func(i, j int) {
		if uint(i) >= uint(s.len) || uint(j) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		a, b := unsafe.Add(s.ptr, uint64(i)*elem.size), unsafe.Add(s.ptr, uint64(j)*elem.size)
		copyValue(elem, room, a)
		copyValue(elem, a, b)
		copyValue(elem, b, room)
	}
}
