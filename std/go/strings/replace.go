package strings

import (
	"io"
	"sync"
)

// Replacer replaces several strings at once; many goroutines may use it.
type Replacer struct {
	pairs []string
	once  sync.Once
	root  *node
}

// NewReplacer takes pairs old, new. At each place of the text the first old in the list that stands
// there is replaced; what was replaced is not looked at again. It panics on an odd number.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{pairs: append([]string(nil), oldnew...)}
}

// node is a place in the trie of the old strings.
type node struct {
	next map[byte]*node
	// rank is one more than the number of the pair that ends here, 0 if none does.
	rank int
}

func (r *Replacer) build() {
	r.root = &node{}
	for i := 0; i < len(r.pairs); i += 2 {
		at, old := r.root, r.pairs[i]
		for j := 0; j < len(old); j++ {
			if at.next == nil {
				at.next = map[byte]*node{}
			}
			if at.next[old[j]] == nil {
				at.next[old[j]] = &node{}
			}
			at = at.next[old[j]]
		}
		if at.rank == 0 {
			at.rank = i/2 + 1
		}
	}
}

// match returns the pair with the lowest number whose old begins s.
func (r *Replacer) match(s string, allowEmpty bool) (old, new string, ok bool) {
	best := 0
	if allowEmpty {
		best = r.root.rank
	}
	at := r.root
	for i := 0; i < len(s) && at.next != nil; i++ {
		if at = at.next[s[i]]; at == nil {
			break
		}
		if at.rank != 0 && (best == 0 || at.rank < best) {
			best = at.rank
		}
	}
	if best == 0 {
		return "", "", false
	}
	return r.pairs[2*best-2], r.pairs[2*best-1], true
}

// Replace returns s with all replacements made.
func (r *Replacer) Replace(s string) string {
	var b Builder
	if !r.run(&b, s) {
		return s
	}
	return b.String()
}

// WriteString writes s to w with all replacements made.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	var b Builder
	if !r.run(&b, s) {
		return io.WriteString(w, s)
	}
	return io.WriteString(w, b.String())
}

func (r *Replacer) run(b *Builder, s string) (replaced bool) {
	r.once.Do(r.build)
	start, afterEmpty := 0, false
	for i := 0; i <= len(s); {
		// An empty old matches once at a place.
		old, new, ok := r.match(s[i:], !afterEmpty)
		if !ok {
			i++
			afterEmpty = false
			continue
		}
		replaced = true
		b.WriteString(s[start:i])
		b.WriteString(new)
		i += len(old)
		start = i
		afterEmpty = old == ""
	}
	b.WriteString(s[start:])
	return replaced
}
