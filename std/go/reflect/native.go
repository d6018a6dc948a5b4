package reflect

import "unsafe"

// What the virtual machine does for this package.

// newObject allocates a zero value of type t.
func newObject(t *rtype) unsafe.Pointer

// newArray allocates n zero values of type t in a row.
func newArray(t *rtype, n int) unsafe.Pointer

// copyValue copies a value of type t.
func copyValue(t *rtype, dst, src unsafe.Pointer)

// zeroValue makes *p the zero value of type t.
func zeroValue(t *rtype, p unsafe.Pointer)

// equalValues is == on values of type t; it panics where == does.
func equalValues(t *rtype, a, b unsafe.Pointer) bool

// pointerTo, sliceOf and the others return the descriptors of types made of others.
func pointerTo(elem *rtype) *rtype
func sliceOf(elem *rtype) *rtype
func arrayOf(n int, elem *rtype) *rtype
func mapOf(key, elem *rtype) *rtype
func chanOf(dir ChanDir, elem *rtype) *rtype
func funcOf(in, out []*rtype, variadic bool) *rtype
func structOf(fields []fieldDesc) *rtype

// implements reports whether t has the methods of the interface type iface.
func implements(iface, t *rtype) bool

// toIface stores x, a value of a type that implements it, in the variable of the interface type at p.
func toIface(iface *rtype, x any, p unsafe.Pointer)

// methodValue returns the func value of the method with x's data as receiver.
func methodValue(t *rtype, fn unsafe.Pointer, receiver any, typ *rtype) unsafe.Pointer

// methodExprOf returns the type and the func value of a method with the receiver as first parameter.
func methodExprOf(t *rtype, fn unsafe.Pointer, typ *rtype) (*rtype, unsafe.Pointer)

// callFunc calls the func value fn of type t; args and results are the addresses of the values.
func callFunc(t *rtype, fn unsafe.Pointer, args, results []unsafe.Pointer)

// makeFunc returns a func value of type t that calls body with the addresses of arguments and results.
func makeFunc(t *rtype, body func(args, results []unsafe.Pointer)) unsafe.Pointer

func mapLen(m unsafe.Pointer) int
func makeMap(t *rtype, n int) unsafe.Pointer
func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer
func mapSet(t *rtype, m, key, value unsafe.Pointer)
func mapDelete(t *rtype, m, key unsafe.Pointer)
func mapClear(t *rtype, m unsafe.Pointer)

// mapIterStart returns an iterator, mapIterNext the addresses of the next entry, nil at the end.
func mapIterStart(t *rtype, m unsafe.Pointer) unsafe.Pointer
func mapIterNext(it unsafe.Pointer) (key, value unsafe.Pointer)

func chanLen(c unsafe.Pointer) int
func chanCap(c unsafe.Pointer) int
func makeChan(t *rtype, n int) unsafe.Pointer
func chanClose(c unsafe.Pointer)
func chanSend(c, value unsafe.Pointer, block bool) (sent bool)
func chanRecv(c, value unsafe.Pointer, block bool) (received, ok bool)

// growSlice returns room for a slice of type t's elements with at least the given capacity.
func growSlice(elem *rtype, old *sliceHeader, atLeast int) sliceHeader
