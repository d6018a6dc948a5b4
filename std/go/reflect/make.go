package reflect

import "unsafe"

// Zero returns the zero value of a type; it cannot be changed.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.isDirect() {
		return Value{t, nil, 0}
	}
	return Value{t, newObject(t), isAddress}
}

// New returns a pointer to a new zero value of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{pointerTo(t), newObject(t), 0}
}

// NewAt returns a pointer of a type to p.
func NewAt(typ Type, p unsafe.Pointer) Value { return Value{pointerTo(typ.common()), p, 0} }

// PointerTo returns the type *t.
func PointerTo(t Type) Type { return pointerTo(t.common()) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns the type []t.
func SliceOf(t Type) Type { return sliceOf(t.common()) }

// ArrayOf returns the type [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return arrayOf(length, elem.common())
}

// MapOf returns the type map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return mapOf(key.common(), elem.common())
}

// ChanOf returns the channel type of a direction.
func ChanOf(dir ChanDir, t Type) Type {
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	return chanOf(dir, t.common())
}

// FuncOf returns the function type of these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return funcOf(descriptors(in), descriptors(out), variadic)
}

func descriptors(types []Type) []*rtype {
	all := make([]*rtype, len(types))
	for i, t := range types {
		all[i] = t.common()
	}
	return all
}

// StructOf returns the struct type of these fields; Offset and Index are ignored.
func StructOf(fields []StructField) Type {
	all := make([]fieldDesc, len(fields))
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + decimal(i) + " has no name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + decimal(i) + " has no type")
		}
		all[i] = fieldDesc{name: f.Name, pkgPath: f.PkgPath, tag: string(f.Tag), typ: f.Type.common(), embedded: f.Anonymous}
	}
	return structOf(all)
}

func decimal(i int) string {
	if i < 10 {
		return string(rune('0' + i))
	}
	return decimal(i/10) + decimal(i%10)
}

// MakeSlice returns a new slice.
func MakeSlice(typ Type, n, capacity int) Value {
	switch {
	case typ.Kind() != Slice:
		panic("reflect.MakeSlice of non-slice type")
	case n < 0:
		panic("reflect.MakeSlice: negative len")
	case capacity < 0:
		panic("reflect.MakeSlice: negative cap")
	case n > capacity:
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, unsafe.Pointer(&sliceHeader{newArray(t.elem, capacity), n, capacity}), isAddress}
}

// SliceAt returns a slice of n elements at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	return Value{sliceOf(typ.common()), unsafe.Pointer(&sliceHeader{p, n, n}), isAddress}
}

// MakeMap returns a new map.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, makeMap(t, n), 0}
}

// MakeChan returns a new channel.
func MakeChan(typ Type, buffer int) Value {
	switch {
	case typ.Kind() != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case typ.ChanDir() != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, makeChan(t, buffer), 0}
}

// Append appends the values x to the slice s.
func Append(s Value, x ...Value) Value {
	s.want("Append", Slice)
	n := s.Len()
	grown := extend(s, len(x))
	for i, v := range x {
		grown.Index(n + i).Set(v)
	}
	return grown
}

// AppendSlice appends the elements of the slice t to the slice s.
func AppendSlice(s, t Value) Value {
	s.want("AppendSlice", Slice)
	t.want("AppendSlice", Slice)
	if s.typ.elem != t.typ.elem {
		panic("reflect.AppendSlice: " + s.typ.str + " != " + t.typ.str)
	}
	n := s.Len()
	grown := extend(s, t.Len())
	Copy(grown.Slice(n, n+t.Len()), t)
	return grown
}

// extend returns a slice with n more elements than s.
func extend(s Value, n int) Value {
	h := *(*sliceHeader)(s.addr())
	size := h.len + n
	if size < h.len {
		panic("reflect.Append: slice overflow")
	}
	if size > h.cap {
		h = growSlice(s.typ.elem, &h, size)
	}
	h.len = size
	return Value{s.typ, unsafe.Pointer(&h), isAddress | s.flag&readOnly}
}

// Copy copies elements of src to dst until one of them ends, and returns how many.
func Copy(dst, src Value) int {
	if dst.Kind() == Array {
		dst.settable("Copy")
	}
	n := min(dst.Len(), src.Len())
	if src.Kind() == String {
		return copy(dst.Slice(0, n).Bytes(), src.String())
	}
	backwards := n > 0 && uintptr(src.Index(0).ptr) < uintptr(dst.Index(0).ptr)
	for i := range n {
		at := i
		if backwards {
			at = n - 1 - i
		}
		d, s := dst.Index(at), src.Index(at)
		copyValue(d.typ, d.ptr, s.addr())
	}
	return n
}

// Implements reports whether t has the methods of the interface type u.
func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), t)
}

// AssignableTo reports whether a value of type t can be assigned to a variable of type u.
func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	return directlyAssignable(to, t) || to.Kind() == Interface && implements(to, t)
}
