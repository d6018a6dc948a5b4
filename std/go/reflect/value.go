package reflect

import "unsafe"

type flag uint8

const (
	// isAddress: ptr is the address of the value, else its data word.
	isAddress flag = 1 << iota
	// canAddr: the value is a variable.
	canAddr
	// readOnly: reached through an unexported field.
	readOnly
)

// Value is a Go value. The zero Value stands for none.
type Value struct {
	typ *rtype
	ptr unsafe.Pointer
	flag
}

// ValueError is the panic of a Value method that the kind has not.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// ValueOf returns a Value of what i holds, the zero Value for nil.
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	w := (*words)(unsafe.Pointer(&i))
	t := (*rtype)(w.typ)
	if t.isDirect() {
		return Value{t, w.data, 0}
	}
	return Value{t, w.data, isAddress}
}

// addr is the address of the value's bytes. The data word of a direct value is its zero-extended bytes,
// so the address of a copy of it serves as well.
func (v *Value) addr() unsafe.Pointer {
	if v.flag&isAddress != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// pointer is the value of a pointer-shaped kind.
func (v *Value) pointer() unsafe.Pointer { return *(*unsafe.Pointer)(v.addr()) }

func (v Value) fail(method string) { panic(&ValueError{"reflect.Value." + method, v.Kind()}) }

func (v Value) want(method string, kind Kind) {
	if v.Kind() != kind {
		v.fail(method)
	}
}

// Kind returns the kind, Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return v.typ.Kind()
}

// IsValid reports whether v is not the zero Value.
func (v Value) IsValid() bool { return v.typ != nil }

// Type returns the type.
func (v Value) Type() Type {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return v.typ
}

// CanInterface reports whether Interface may be called.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&readOnly == 0
}

// Interface returns the value. It panics if it was reached through an unexported field.
func (v Value) Interface() (i any) {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.pack()
}

// pack makes an interface value of v, whatever its flags.
func (v Value) pack() (i any) {
	if v.Kind() == Interface {
		return v.dynamic()
	}
	w := (*words)(unsafe.Pointer(&i))
	switch {
	case v.flag&isAddress == 0:
		w.typ, w.data = unsafe.Pointer(v.typ), v.ptr
	case v.typ.isDirect():
		w.typ, w.data = unsafe.Pointer(v.typ), loadWord(v.ptr, v.typ.size)
	default:
		box := v.ptr
		if v.flag&canAddr != 0 {
			// A variable may change; the interface holds a copy.
			box = newObject(v.typ)
			copyValue(v.typ, box, v.ptr)
		}
		w.typ, w.data = unsafe.Pointer(v.typ), box
	}
	return i
}

// loadWord reads size bytes, zero-extended to a word.
func loadWord(p unsafe.Pointer, size uint64) unsafe.Pointer {
	var word uint64
	switch size {
	case 1:
		word = uint64(*(*uint8)(p))
	case 2:
		word = uint64(*(*uint16)(p))
	case 4:
		word = uint64(*(*uint32)(p))
	default:
		return *(*unsafe.Pointer)(p)
	}
	return *(*unsafe.Pointer)(unsafe.Pointer(&word))
}

// dynamic is what a value of interface type holds.
func (v Value) dynamic() any {
	if v.typ.methods.n == 0 {
		return *(*any)(v.addr())
	}
	// The first word of an interface with methods is an itab, whose second word is the type.
	w := *(*words)(v.addr())
	if w.typ != nil {
		w.typ = (*[2]unsafe.Pointer)(w.typ)[1]
	}
	return *(*any)(unsafe.Pointer(&w))
}

// CanAddr reports whether Addr may be called.
func (v Value) CanAddr() bool { return v.flag&canAddr != 0 }

// CanSet reports whether the value can be changed.
func (v Value) CanSet() bool { return v.flag&(canAddr|readOnly) == canAddr }

// Addr returns a pointer to the variable.
func (v Value) Addr() Value {
	if v.flag&canAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), v.ptr, v.flag & readOnly}
}

// UnsafeAddr returns the variable's address as a number.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&canAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Bool returns a bool.
func (v Value) Bool() bool {
	v.want("Bool", Bool)
	return *(*bool)(v.addr())
}

// CanInt reports whether Int may be called.
func (v Value) CanInt() bool { return v.Kind() >= Int && v.Kind() <= Int64 }

// CanUint reports whether Uint may be called.
func (v Value) CanUint() bool { return v.Kind() >= Uint && v.Kind() <= Uintptr }

// CanFloat reports whether Float may be called.
func (v Value) CanFloat() bool { return v.Kind() == Float32 || v.Kind() == Float64 }

// CanComplex reports whether Complex may be called.
func (v Value) CanComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

// Int returns a signed integer.
func (v Value) Int() int64 {
	p := v.addr()
	switch v.Kind() {
	case Int, Int64:
		return *(*int64)(p)
	case Int8:
		return int64(*(*int8)(p))
	case Int16:
		return int64(*(*int16)(p))
	case Int32:
		return int64(*(*int32)(p))
	}
	panic(&ValueError{"reflect.Value.Int", v.Kind()})
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	p := v.addr()
	switch v.Kind() {
	case Uint, Uint64, Uintptr:
		return *(*uint64)(p)
	case Uint8:
		return uint64(*(*uint8)(p))
	case Uint16:
		return uint64(*(*uint16)(p))
	case Uint32:
		return uint64(*(*uint32)(p))
	}
	panic(&ValueError{"reflect.Value.Uint", v.Kind()})
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	switch v.Kind() {
	case Float32:
		return float64(*(*float32)(v.addr()))
	case Float64:
		return *(*float64)(v.addr())
	}
	panic(&ValueError{"reflect.Value.Float", v.Kind()})
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	switch v.Kind() {
	case Complex64:
		return complex128(*(*complex64)(v.addr()))
	case Complex128:
		return *(*complex128)(v.addr())
	}
	panic(&ValueError{"reflect.Value.Complex", v.Kind()})
}

// String returns a string; for other kinds "<T Value>".
func (v Value) String() string {
	switch v.Kind() {
	case String:
		return *(*string)(v.addr())
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.typ.str + " Value>"
}

// Bytes returns the bytes of a []byte or of an addressable byte array.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if v.typ.elem.Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.addr())
	case Array:
		if v.typ.elem.Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), int(v.typ.len))
	}
	panic(&ValueError{"reflect.Value.Bytes", v.Kind()})
}

// IsNil reports whether a chan, func, interface, map, pointer or slice is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer, Interface, Slice:
		return v.pointer() == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.Kind()})
}

// IsZero reports whether v is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Float32, Float64:
		return v.Float() == 0 && !signBit(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !signBit(real(c)) && !signBit(imag(c))
	case Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() && v.typ.fields.slice()[i].name != "_" {
				return false
			}
		}
		return true
	case String:
		return v.Len() == 0
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	}
	return loadWord(v.addr(), v.typ.size) == nil
}

func signBit(f float64) bool { return *(*uint64)(unsafe.Pointer(&f))>>63 != 0 }

// Elem returns what an interface holds or a pointer points to; the zero Value for nil.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		elem := ValueOf(v.dynamic())
		elem.flag |= v.flag & readOnly
		return elem
	case Pointer:
		p := v.pointer()
		if p == nil {
			return Value{}
		}
		return Value{v.typ.elem, p, isAddress | canAddr | v.flag&readOnly}
	}
	panic(&ValueError{"reflect.Value.Elem", v.Kind()})
}

// Indirect is Elem for pointers and v itself for all else.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// NumField returns the number of fields.
func (v Value) NumField() int {
	v.want("NumField", Struct)
	return int(v.typ.fields.n)
}

// Field returns the i'th field.
func (v Value) Field(i int) Value {
	v.want("Field", Struct)
	fields := v.typ.fields.slice()
	if uint(i) >= uint(len(fields)) {
		panic("reflect: Field index out of range")
	}
	d := fields[i]
	f := v.flag
	if d.pkgPath != "" {
		f |= readOnly
	}
	if f&isAddress == 0 {
		// A direct struct is one pointer-shaped field.
		return Value{d.typ, v.ptr, f}
	}
	return Value{d.typ, unsafe.Add(v.ptr, d.offset), f}
}

// FieldByIndex follows an index path; a nil embedded pointer panics.
func (v Value) FieldByIndex(index []int) Value {
	v, err := v.FieldByIndexErr(index)
	if err != nil {
		panic(err.Error())
	}
	return v
}

// FieldByIndexErr is FieldByIndex with an error in the place of the panic.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elem.Kind() == Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded("reflect: indirection through nil pointer to embedded struct field " + v.typ.elem.name)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

type nilEmbedded string

func (e nilEmbedded) Error() string { return string(e) }

// FieldByName returns the field of that name, the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.want("FieldByName", Struct)
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name satisfies match, the zero Value if there is none or more
// than one.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

type sliceHeader struct {
	ptr      unsafe.Pointer
	len, cap int
}

// Len returns the length of an array, chan, map, slice, string or pointer to array.
func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		return (*sliceHeader)(v.addr()).len
	case String:
		return len(*(*string)(v.addr()))
	case Array:
		return int(v.typ.len)
	case Chan:
		return chanLen(v.pointer())
	case Map:
		return mapLen(v.pointer())
	case Pointer:
		if v.typ.elem.Kind() == Array {
			return int(v.typ.elem.len)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.Kind()})
}

// Cap returns the capacity of an array, chan, slice or pointer to array.
func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		return (*sliceHeader)(v.addr()).cap
	case Array:
		return int(v.typ.len)
	case Chan:
		return chanCap(v.pointer())
	case Pointer:
		if v.typ.elem.Kind() == Array {
			return int(v.typ.elem.len)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.Kind()})
}

// Index returns the i'th element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if uint(i) >= uint(v.typ.len) {
			panic("reflect: array index out of range")
		}
		if v.flag&isAddress == 0 {
			return Value{v.typ.elem, v.ptr, v.flag}
		}
		return Value{v.typ.elem, unsafe.Add(v.ptr, uint64(i)*v.typ.elem.size), v.flag}
	case Slice:
		s := (*sliceHeader)(v.addr())
		if uint(i) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		return Value{v.typ.elem, unsafe.Add(s.ptr, uint64(i)*v.typ.elem.size), isAddress | canAddr | v.flag&readOnly}
	case String:
		s := *(*string)(v.addr())
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		elem := ValueOf(s[i])
		elem.flag |= v.flag & readOnly
		return elem
	}
	panic(&ValueError{"reflect.Value.Index", v.Kind()})
}

// UnsafePointer returns the address in a chan, func, map, pointer, slice, string or unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		return v.pointer()
	}
	panic(&ValueError{"reflect.Value.UnsafePointer", v.Kind()})
}

// Pointer is UnsafePointer as a number.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		return uintptr(v.pointer())
	}
	panic(&ValueError{"reflect.Value.Pointer", v.Kind()})
}

// NumMethod returns the number of exported methods (of all, for an interface type).
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	return v.typ.NumMethod()
}

// OverflowInt reports whether x does not fit v's type; the others likewise.
func (v Value) OverflowInt(x int64) bool { return v.Type().OverflowInt(x) }

// OverflowUint reports whether x does not fit v's type.
func (v Value) OverflowUint(x uint64) bool { return v.Type().OverflowUint(x) }

// OverflowFloat reports whether x does not fit v's type.
func (v Value) OverflowFloat(x float64) bool { return v.Type().OverflowFloat(x) }

// OverflowComplex reports whether x does not fit v's type.
func (v Value) OverflowComplex(x complex128) bool { return v.Type().OverflowComplex(x) }
