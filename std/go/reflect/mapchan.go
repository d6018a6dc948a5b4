package reflect

import (
	"iter"
	"unsafe"
)

// load returns a copy of the value of type t at p.
func load(t *rtype, p unsafe.Pointer, f flag) Value {
	if t.isDirect() {
		return Value{t, loadWord(p, t.size), f}
	}
	box := newObject(t)
	copyValue(t, box, p)
	return Value{t, box, isAddress | f}
}

// MapIndex returns the value of a key, the zero Value if the map has none.
func (v Value) MapIndex(key Value) Value {
	v.want("MapIndex", Map)
	key = key.assignTo("reflect.Value.MapIndex", v.typ.key)
	p := mapGet(v.typ, v.pointer(), key.addr())
	if p == nil {
		return Value{}
	}
	return load(v.typ.elem, p, (v.flag|key.flag)&readOnly)
}

// SetMapIndex sets the value of a key; the zero Value deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.want("SetMapIndex", Map)
	v.usable("SetMapIndex")
	key.usable("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.key)
	if elem.typ == nil {
		mapDelete(v.typ, v.pointer(), key.addr())
		return
	}
	elem.usable("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", v.typ.elem)
	mapSet(v.typ, v.pointer(), key.addr(), elem.addr())
}

// MapKeys returns the keys in no order.
func (v Value) MapKeys() []Value {
	v.want("MapKeys", Map)
	keys := make([]Value, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		keys = append(keys, it.Key())
	}
	return keys
}

// MapIter iterates over a map, as a range loop does.
type MapIter struct {
	m          Value
	it         unsafe.Pointer
	key, value unsafe.Pointer
}

// MapRange returns an iterator before the first entry.
func (v Value) MapRange() *MapIter {
	v.want("MapRange", Map)
	return &MapIter{m: v}
}

// Reset makes it an iterator over v, or over nothing for the zero Value.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.want("MapRange", Map)
	}
	*it = MapIter{m: v}
}

// Next goes to the next entry and reports whether there is one.
func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	switch {
	case it.it == nil:
		it.it = mapIterStart(it.m.typ, it.m.pointer())
	case it.key == nil:
		panic("MapIter.Next called on exhausted iterator")
	}
	it.key, it.value = mapIterNext(it.it)
	return it.key != nil
}

// at panics unless the iterator stands at an entry.
func (it *MapIter) at(method string) {
	switch {
	case it.it == nil:
		panic("MapIter." + method + " called before Next")
	case it.key == nil:
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

// Key returns the key of the entry.
func (it *MapIter) Key() Value {
	it.at("Key")
	return load(it.m.typ.key, it.key, it.m.flag&readOnly)
}

// Value returns the value of the entry.
func (it *MapIter) Value() Value {
	it.at("Value")
	return load(it.m.typ.elem, it.value, it.m.flag&readOnly)
}

// SetIterKey assigns the key of the entry to v.
func (v Value) SetIterKey(it *MapIter) { v.Set(it.Key()) }

// SetIterValue assigns the value of the entry to v.
func (v Value) SetIterValue(it *MapIter) { v.Set(it.Value()) }

func (v Value) channel(method string, dir ChanDir) unsafe.Pointer {
	v.want(method, Chan)
	v.usable(method)
	if ChanDir(v.typ.chanDir)&dir == 0 {
		if dir == SendDir {
			panic("reflect: send on recv-only channel")
		}
		panic("reflect: recv on send-only channel")
	}
	return v.pointer()
}

// Send sends x, waiting as long as needed.
func (v Value) Send(x Value) {
	c := v.channel("Send", SendDir)
	x.usable("Send")
	x = x.assignTo("reflect.Value.Send", v.typ.elem)
	chanSend(c, x.addr(), true)
}

// TrySend sends x if that can be done at once.
func (v Value) TrySend(x Value) bool {
	c := v.channel("TrySend", SendDir)
	x.usable("TrySend")
	x = x.assignTo("reflect.Value.Send", v.typ.elem)
	return chanSend(c, x.addr(), false)
}

// Recv receives a value, waiting as long as needed; ok is false when the channel is closed.
func (v Value) Recv() (x Value, ok bool) {
	c := v.channel("Recv", RecvDir)
	box := newObject(v.typ.elem)
	_, ok = chanRecv(c, box, true)
	return load(v.typ.elem, box, 0), ok
}

// TryRecv receives a value if there is one at once: the zero Value if not.
func (v Value) TryRecv() (x Value, ok bool) {
	c := v.channel("TryRecv", RecvDir)
	box := newObject(v.typ.elem)
	received, ok := chanRecv(c, box, false)
	if !received {
		return Value{}, false
	}
	return load(v.typ.elem, box, 0), ok
}

// Close closes a channel.
func (v Value) Close() {
	v.want("Close", Chan)
	v.usable("Close")
	if ChanDir(v.typ.chanDir)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.pointer())
}

// Seq iterates over what a range loop with one variable gives.
func (v Value) Seq() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for a := range v.Seq2() {
			if !yield(a) {
				return
			}
		}
	}
}

// Seq2 iterates over what a range loop with two variables gives.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	switch v.Kind() {
	case Array, Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.typ.str + " cannot produce iter.Seq2[Value, Value]")
}

// CanSeq reports whether a range loop with one variable may stand over values of the type.
func (t *rtype) CanSeq() bool {
	switch t.Kind() {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Pointer:
		return t.elem.Kind() == Array
	case Func:
		return isSeq(t, 1)
	}
	return false
}

// CanSeq2 reports whether a range loop with two variables may stand over values of the type.
func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Pointer:
		return t.elem.Kind() == Array
	case Func:
		return isSeq(t, 2)
	}
	return false
}

// isSeq reports whether t is func(yield func(n values) bool).
func isSeq(t *rtype, n int) bool {
	if t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	y := t.params.slice()[0]
	return y.Kind() == Func && y.NumIn() == n && y.NumOut() == 1 && y.results.slice()[0].Kind() == Bool
}
