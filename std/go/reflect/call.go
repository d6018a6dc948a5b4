package reflect

import "unsafe"

// Call calls the function v; a variadic parameter takes what is left of in.
func (v Value) Call(in []Value) []Value {
	v.want("Call", Func)
	v.usable("Call")
	return v.call("Call", in)
}

// CallSlice calls the variadic function v with the last of in as its slice.
func (v Value) CallSlice(in []Value) []Value {
	v.want("CallSlice", Func)
	v.usable("CallSlice")
	if !v.typ.IsVariadic() {
		panic("reflect: CallSlice of non-variadic function")
	}
	switch n := v.typ.NumIn(); {
	case len(in) < n:
		panic("reflect: CallSlice with too few input arguments")
	case len(in) > n:
		panic("reflect: CallSlice with too many input arguments")
	}
	return v.invoke("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.typ
	n := t.NumIn()
	fixed := n
	if t.IsVariadic() {
		fixed--
	}
	switch {
	case len(in) < fixed:
		panic("reflect: " + op + " with too few input arguments")
	case !t.IsVariadic() && len(in) > n:
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	if !t.IsVariadic() {
		return v.invoke(op, in)
	}
	last := t.params.slice()[fixed]
	rest := MakeSlice(last, len(in)-fixed, len(in)-fixed)
	for i, x := range in[fixed:] {
		if !x.typ.AssignableTo(last.elem) {
			panic("reflect: cannot use " + x.typ.str + " as type " + last.elem.str + " in " + op)
		}
		rest.Index(i).Set(x)
	}
	return v.invoke(op, append(append([]Value(nil), in[:fixed]...), rest))
}

// invoke calls v with exactly its parameters.
func (v Value) invoke(op string, in []Value) []Value {
	fn := v.pointer()
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	t := v.typ
	held := make([]Value, len(in))
	args := make([]unsafe.Pointer, len(in))
	for i, want := range t.params.slice() {
		in[i].usable(op)
		if !in[i].typ.AssignableTo(want) {
			panic("reflect: " + op + " using " + in[i].typ.str + " as type " + want.str)
		}
		held[i] = in[i].assignTo("reflect.Value.Call", want)
		args[i] = held[i].addr()
	}
	out := make([]Value, t.NumOut())
	results := make([]unsafe.Pointer, len(out))
	for i, r := range t.results.slice() {
		results[i] = newObject(r)
	}
	callFunc(t, fn, args, results)
	for i, r := range t.results.slice() {
		out[i] = load(r, results[i], 0)
	}
	return out
}

// MakeFunc returns a function of type typ that hands its arguments to fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	body := func(args, results []unsafe.Pointer) {
		in := make([]Value, len(args))
		for i, p := range t.params.slice() {
			in[i] = load(p, args[i], 0)
		}
		out := fn(in)
		if len(out) != len(results) {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		for i, r := range t.results.slice() {
			if out[i].typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			out[i].usable("MakeFunc")
			x := out[i].assignTo("reflect.MakeFunc", r)
			copyValue(r, results[i], x.addr())
		}
	}
	return Value{t, makeFunc(t, body), 0}
}

// Method returns the func value of the i'th exported method with v as receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.Kind() == Interface {
		if v.IsNil() {
			panic("reflect: Method on nil interface value")
		}
		name := v.typ.methods.slice()[i].name
		return v.Elem().MethodByName(name)
	}
	all := v.typ.exported()
	if uint(i) >= uint(len(all)) {
		panic("reflect: Method index out of range")
	}
	v.usable("Method")
	m := all[i]
	return Value{m.typ, methodValue(v.typ, m.fn, v.pack(), m.typ), 0}
}

// MethodByName returns the func value of the exported method of that name, the zero Value if there is
// none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	for i, m := range v.typ.exported() {
		if m.name == name {
			return v.Method(i)
		}
	}
	return Value{}
}

// methodExpr returns the method of a type as a function of its receiver.
func methodExpr(t *rtype, m methodDesc) (Type, Value) {
	typ, fn := methodExprOf(t, m.fn, m.typ)
	return typ, Value{typ, fn, 0}
}

// Equal reports whether v == u; it panics where == does.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.typ != u.typ {
		return false
	}
	if !v.typ.Comparable() {
		panic("reflect.Value.Equal: values of type " + v.typ.str + " are not comparable")
	}
	return equalValues(v.typ, v.addr(), u.addr())
}

// Comparable reports whether == on v does not panic.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := range v.Len() {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return v.typ.Comparable()
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Comparable()
}
