package reflect

import "unsafe"

// visit is a comparison under way, so that cycles end.
type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// DeepEqual reports whether x and y are equal through pointers, interfaces, maps and slices. A nil and
// an empty map or slice differ; functions are equal only if both are nil.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, map[visit]bool{})
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	if k := a.Kind(); k == Pointer || k == Map {
		p, q := a.pointer(), b.pointer()
		v := visit{p, q, a.typ}
		if p == q || visited[v] {
			return true
		}
		visited[v] = p != nil && q != nil
	}
	switch a.Kind() {
	case Array:
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Slice:
		return deepEqualSlices(a, b, visited)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Pointer:
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Struct:
		for i := range a.NumField() {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		return deepEqualMaps(a, b, visited)
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return equalValues(a.typ, a.addr(), b.addr())
}

func deepEqualSlices(a, b Value, visited map[visit]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	if a.Len() == 0 || a.pointer() == b.pointer() {
		return true
	}
	v := visit{a.pointer(), b.pointer(), a.typ}
	if visited[v] {
		return true
	}
	visited[v] = true
	for i := range a.Len() {
		if !deepEqual(a.Index(i), b.Index(i), visited) {
			return false
		}
	}
	return true
}

func deepEqualMaps(a, b Value, visited map[visit]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	for it := a.MapRange(); it.Next(); {
		other := b.MapIndex(it.Key())
		if !other.IsValid() || !deepEqual(it.Value(), other, visited) {
			return false
		}
	}
	return true
}
