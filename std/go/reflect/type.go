// Package reflect looks at and changes values whose types are only known at run time.
//
// A Type is the run-time descriptor itself, so == on Types is identity of types. A Value holds its
// descriptor and either the value's data word (as an interface value does) or its address.
package reflect

import (
	"iter"
	"strconv"
	"unsafe"
)

// Kind is the kind of a type, without its name.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
	"uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func",
	"interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer",
}

// String returns the kind's name.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is the direction of a channel type.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Type is a Go type. Methods that do not fit the kind panic.
type Type interface {
	Align() int
	FieldAlign() int
	// Method returns the i'th exported method by name.
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	// Name is the name of a defined type, "" for all others.
	Name() string
	// PkgPath is the import path of a defined type.
	PkgPath() string
	Size() uintptr
	// String is for people: import paths are shortened to package names.
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Fields() iter.Seq[StructField]
	Methods() iter.Seq[Method]
	Ins() iter.Seq[Type]
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool

	common() *rtype
}

// Flags of a descriptor.
const (
	flagPointerShaped = 1 << iota
	flagDirect
	flagComparable
	flagNamed
	flagVariadic
)

// table is a run of descriptors' parts.
type table[T any] struct {
	ptr *T
	n   uint64
}

func (t table[T]) slice() []T { return unsafe.Slice(t.ptr, int(t.n)) }

// rtype is a type descriptor as the virtual machine lays it out.
type rtype struct {
	size     uint64
	hash     uint64
	shape    uint32
	kind     uint8
	align    uint8
	flags    uint16
	eq       uint8
	chanDir  uint8
	ptrWords uint64
	pointers unsafe.Pointer
	str      string
	name     string
	pkgPath  string
	elem     *rtype
	key      *rtype
	len      uint64
	fields   table[fieldDesc]
	params   table[*rtype]
	results  table[*rtype]
	methods  table[methodDesc]
	ptrTo    *rtype
}

type fieldDesc struct {
	name     string
	pkgPath  string
	tag      string
	typ      *rtype
	offset   uint64
	embedded bool
}

type methodDesc struct {
	name    string
	pkgPath string
	typ     *rtype
	fn      unsafe.Pointer
}

// words is an interface value.
type words struct {
	typ  unsafe.Pointer
	data unsafe.Pointer
}

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	return (*rtype)((*words)(unsafe.Pointer(&i)).typ)
}

// TypeFor returns the type T, which may be an interface.
func TypeFor[T any]() Type {
	var p *T
	return TypeOf(p).Elem()
}

// asType avoids a Type that holds a nil descriptor.
func asType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func (t *rtype) common() *rtype   { return t }
func (t *rtype) Align() int       { return int(t.align) }
func (t *rtype) FieldAlign() int  { return int(t.align) }
func (t *rtype) Name() string     { return t.name }
func (t *rtype) PkgPath() string  { return t.pkgPath }
func (t *rtype) Size() uintptr    { return uintptr(t.size) }
func (t *rtype) String() string   { return t.str }
func (t *rtype) Kind() Kind       { return Kind(t.kind) }
func (t *rtype) Comparable() bool { return t.flags&flagComparable != 0 }
func (t *rtype) isDirect() bool   { return t.flags&flagDirect != 0 }

// want panics as a method of Type does that the kind has not.
func (t *rtype) want(method string, ok bool) {
	if !ok {
		panic("reflect: " + method + " of non-" + wanted[method] + " type " + t.str)
	}
}

var wanted = map[string]string{
	"Len": "array", "Key": "map", "NumField": "struct", "Field": "struct", "FieldByIndex": "struct",
	"FieldByName": "struct", "FieldByNameFunc": "struct", "In": "func", "Out": "func", "NumIn": "func",
	"NumOut": "func", "IsVariadic": "func", "ChanDir": "chan", "Fields": "struct", "Ins": "func", "Outs": "func",
}

func (t *rtype) Bits() int {
	k := t.Kind()
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.str)
	}
	return int(t.size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.want("ChanDir", t.Kind() == Chan)
	return ChanDir(t.chanDir)
}

func (t *rtype) IsVariadic() bool {
	t.want("IsVariadic", t.Kind() == Func)
	return t.flags&flagVariadic != 0
}

func (t *rtype) Elem() Type {
	switch t.Kind() {
	case Array, Chan, Map, Pointer, Slice:
		return asType(t.elem)
	}
	panic("reflect: Elem of invalid type " + t.str)
}

func (t *rtype) Key() Type {
	t.want("Key", t.Kind() == Map)
	return asType(t.key)
}

func (t *rtype) Len() int {
	t.want("Len", t.Kind() == Array)
	return int(t.len)
}

func (t *rtype) NumField() int {
	t.want("NumField", t.Kind() == Struct)
	return int(t.fields.n)
}

func (t *rtype) NumIn() int {
	t.want("NumIn", t.Kind() == Func)
	return int(t.params.n)
}

func (t *rtype) NumOut() int {
	t.want("NumOut", t.Kind() == Func)
	return int(t.results.n)
}

func (t *rtype) In(i int) Type {
	t.want("In", t.Kind() == Func)
	return t.params.slice()[i]
}

func (t *rtype) Out(i int) Type {
	t.want("Out", t.Kind() == Func)
	return t.results.slice()[i]
}

func (t *rtype) Ins() iter.Seq[Type] {
	t.want("Ins", t.Kind() == Func)
	return each(t.NumIn(), t.In)
}

func (t *rtype) Outs() iter.Seq[Type] {
	t.want("Outs", t.Kind() == Func)
	return each(t.NumOut(), t.Out)
}

func (t *rtype) Fields() iter.Seq[StructField] {
	t.want("Fields", t.Kind() == Struct)
	return each(t.NumField(), t.Field)
}

func (t *rtype) Methods() iter.Seq[Method] { return each(t.NumMethod(), t.Method) }

func each[T any](n int, at func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.Kind() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.str)
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.str)
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	const max32, max64 = 0x1p127 * (1 + (1 - 0x1p-23)), 0x1p1023 * (1 + (1 - 0x1p-52))
	return max32 < x && x <= max64
}

func (t *rtype) OverflowInt(x int64) bool {
	switch t.Kind() {
	case Int, Int8, Int16, Int32, Int64:
		unused := 64 - uint(t.size)*8
		return x != x<<unused>>unused
	}
	panic("reflect: OverflowInt of non-int type " + t.str)
}

func (t *rtype) OverflowUint(x uint64) bool {
	switch t.Kind() {
	case Uint, Uintptr, Uint8, Uint16, Uint32, Uint64:
		unused := 64 - uint(t.size)*8
		return x != x<<unused>>unused
	}
	panic("reflect: OverflowUint of non-uint type " + t.str)
}

// Method is one method. For an interface type Func is invalid and Type has no receiver.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// exported lists the exported methods, which are sorted by name.
func (t *rtype) exported() []methodDesc {
	all := t.methods.slice()
	if t.Kind() == Interface {
		return all
	}
	var kept []methodDesc
	for _, m := range all {
		if m.pkgPath == "" {
			kept = append(kept, m)
		}
	}
	return kept
}

func (t *rtype) NumMethod() int {
	if t.Kind() == Interface {
		return int(t.methods.n)
	}
	n := 0
	for _, m := range t.methods.slice() {
		if m.pkgPath == "" {
			n++
		}
	}
	return n
}

func (t *rtype) Method(i int) Method {
	all := t.exported()
	if i < 0 || i >= len(all) {
		panic("reflect: Method index out of range")
	}
	d := all[i]
	m := Method{Name: d.name, PkgPath: d.pkgPath, Type: d.typ, Index: i}
	if t.Kind() != Interface {
		m.Type, m.Func = methodExpr(t, d)
	}
	return m
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	for i, d := range t.exported() {
		if d.name == name {
			return t.Method(i), true
		}
	}
	return Method{}, false
}

// StructField is one field of a struct.
type StructField struct {
	Name string
	// PkgPath is the package of an unexported field, "" for an exported one.
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

func (t *rtype) Field(i int) StructField {
	t.want("Field", t.Kind() == Struct)
	all := t.fields.slice()
	if i < 0 || i >= len(all) {
		panic("reflect: Field index out of bounds")
	}
	d := all[i]
	return StructField{d.name, d.pkgPath, d.typ, StructTag(d.tag), uintptr(d.offset), []int{i}, d.embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	var f StructField
	var at Type = t
	for i, x := range index {
		if i > 0 {
			if at.Kind() == Pointer && at.Elem().Kind() == Struct {
				at = at.Elem()
			}
		}
		f = at.Field(x)
		at = f.Type
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// FieldByNameFunc searches the embedded structs level by level; a name that stands twice on the level
// where it is found first hides all.
func (t *rtype) FieldByNameFunc(match func(string) bool) (result StructField, ok bool) {
	t.want("FieldByNameFunc", t.Kind() == Struct)
	type place struct {
		typ   *rtype
		index []int
	}
	level := []place{{t, nil}}
	seen := map[*rtype]bool{}
	for len(level) > 0 {
		var next []place
		count := map[*rtype]int{}
		for _, p := range level {
			count[p.typ]++
		}
		for _, p := range level {
			if seen[p.typ] {
				continue
			}
			seen[p.typ] = true
			for i, d := range p.typ.fields.slice() {
				inner := d.typ
				if d.embedded && inner.Kind() == Pointer {
					inner = inner.elem
				}
				index := append(append([]int(nil), p.index...), i)
				if match(d.name) {
					if ok || count[p.typ] > 1 {
						return StructField{}, false
					}
					result, ok = p.typ.Field(i), true
					result.Index = index
					continue
				}
				if ok || !d.embedded || inner.Kind() != Struct {
					continue
				}
				next = append(next, place{inner, index})
				if count[p.typ] > 1 {
					next = append(next, place{inner, index})
				}
			}
		}
		if ok {
			return result, true
		}
		level = next
	}
	return StructField{}, false
}

// VisibleFields lists the fields of a struct type and those promoted from embedded structs.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var fields []StructField
	var walk func(t Type, index []int, visiting map[Type]bool)
	walk = func(at Type, index []int, visiting map[Type]bool) {
		if visiting[at] {
			return
		}
		visiting[at] = true
		for i := range at.NumField() {
			f := at.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			if best, ok := t.FieldByName(f.Name); ok && len(best.Index) == len(f.Index) && sameIndex(best.Index, f.Index) {
				fields = append(fields, f)
			} else if f.Name == "_" {
				fields = append(fields, f)
			}
			if f.Anonymous {
				inner := f.Type
				if inner.Kind() == Pointer {
					inner = inner.Elem()
				}
				if inner.Kind() == Struct {
					walk(inner, f.Index, visiting)
				}
			}
		}
		delete(visiting, at)
	}
	walk(t, nil, map[Type]bool{})
	return fields
}

func sameIndex(a, b []int) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// StructTag is a field's tag: key:"value" pairs with blanks between them.
type StructTag string

// Get returns the value of key, "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value of key and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		end := 0
		for end < len(rest) && rest[end] > ' ' && rest[end] != ':' && rest[end] != '"' && rest[end] != 0x7f {
			end++
		}
		if end == 0 || end+1 >= len(rest) || rest[end] != ':' || rest[end+1] != '"' {
			return "", false
		}
		name := rest[:end]
		quoted, err := strconv.QuotedPrefix(rest[end+1:])
		if err != nil {
			return "", false
		}
		rest = rest[end+1+len(quoted):]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}
