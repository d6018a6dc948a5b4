//go:build go1.27 && (linux || !windows)

// Package shapes shows every declaration.
package shapes

import "fmt"
import . "math"
import (
	_ "embed"
	str "strings"
)

const Pi2 = 2 * Pi
const (
	A, B = iota, 1 << iota
	C, D
	_, _
	E uint8 = 0x_FF + 0b1010 + 0o17 + 'x' + '\u00e9' + '\''
)

var (
	x, y       = 1, 2.5e-3
	z    []int = []int{0: 1, 2, 5: 3}
	w          = map[string]struct{ a, b int }{"k": {1, 2}, `raw`: {a: 3}}
	im         = 0x1p-2i
	fn         func(int, ...string) (n int, err error)
	ch         <-chan (<-chan int)
	send       chan<- func()
	nested     = [...][2]int{{1, 2}, {3}}
	ptr        = &struct{ x *int }{}
)

type (
	Point struct {
		X, Y float64 `json:"x"`
		*Base
		fmt.Stringer "tag"
		inner struct{}
		arr   [4][]byte
	}
	Base  struct{}
	Alias = map[string][]Point
	Shape interface {
		Area() float64
		Scale(by float64, names ...string) (Shape, error)
		fmt.Stringer
	}
	Handler func(w, r int) (ok bool)
)

//go:noinline
func (p *Point) Add(q Point) (r Point) {
	r.X, r.Y = p.X+q.X, p.Y+q.Y
	return
}

func (Point) String() string { return str.ToUpper(fmt.Sprintf("%v", E)) }

func external(a, b int, _ ...interface{})

func main() {
	defer func() { recover() }()
	go external(1, 2, []interface{}{"a", 'b'}...)
	_ = (func(int) int)(nil)
	_ = Point{1, 2, nil, nil, struct{}{}, [4][]byte{}}
	_, _, _, _ = x, y, z, w
}
