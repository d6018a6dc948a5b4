package generics

type (
	Number interface {
		~int | ~float64
		comparable
	}
	List[T any]                      struct{ next *List[T] }
	Pair[K comparable, V any]        struct{ K, V any }
	Ptr[T any, P interface{ *T }]    struct{ P }
	Arr[N []int | map[string]int]    [4]N
	Vec[P *int,]                     []P
	Set[T comparable]                = map[T]struct{}
	Tree[T interface{ Less(T) bool }] struct {
		Pair[T, int]
		*List[T]
		left, right *Tree[T]
	}
	Sized [len(x)]int
)

var x [3]int

func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func (l *List[T]) Each(yield func(T) bool) {}

func (l List[_]) Convert[U any](f func(U) U) (out List[U]) { return }

func sum[S ~[]E, E Number](s S) (t E) {
	for _, v := range s {
		t += v
	}
	return t
}

func use() {
	_ = Map[int, string]
	_ = Pair[int, string]{1, "a"}
	_ = sum([]int{1}) + sum[[]int](nil)
	_ = []List[int]{{}, {next: nil}}
	_ = func(a List[int], b ...Pair[int, List[string]]) Set[int] { return nil }
	for v := range (&List[int]{}).Each {
		_ = v
	}
}
