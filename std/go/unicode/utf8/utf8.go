// Package utf8 encodes and decodes UTF-8.
//
// The encoding is that of RFC 3629: at most four bytes, no surrogates, shortest form only.
package utf8

const (
	// RuneError stands for bytes that are no encoding.
	RuneError = '\uFFFD'
	// RuneSelf is the first rune that takes more than one byte.
	RuneSelf = 0x80
	// MaxRune is the largest valid rune.
	MaxRune = '\U0010FFFF'
	// UTFMax is the most bytes a rune takes.
	UTFMax = 4
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
	rune1Max     = 1<<7 - 1
	rune2Max     = 1<<11 - 1
	rune3Max     = 1<<16 - 1
)

// lead tells, for a first byte, how many bytes follow and which range the second byte may have; the
// range excludes overlong forms, surrogates and what lies beyond MaxRune.
func lead(b byte) (follow int, low, high byte) {
	switch {
	case b < 0xC2:
		return -1, 0, 0
	case b < 0xE0:
		return 1, 0x80, 0xBF
	case b == 0xE0:
		return 2, 0xA0, 0xBF
	case b == 0xED:
		return 2, 0x80, 0x9F
	case b < 0xF0:
		return 2, 0x80, 0xBF
	case b == 0xF0:
		return 3, 0x90, 0xBF
	case b < 0xF4:
		return 3, 0x80, 0xBF
	case b == 0xF4:
		return 3, 0x80, 0x8F
	}
	return -1, 0, 0
}

func isContinuation(b byte) bool { return b&0xC0 == 0x80 }

// bytesOrString lets the decoders be written once.
type bytesOrString interface{ ~[]byte | ~string }

func decode[S bytesOrString](s S) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	first := s[0]
	if first < RuneSelf {
		return rune(first), 1
	}
	follow, low, high := lead(first)
	if follow < 0 || len(s) <= follow || s[1] < low || s[1] > high {
		return RuneError, 1
	}
	r := rune(first&(0x3F>>uint(follow)))<<6 | rune(s[1]&0x3F)
	for i := 2; i <= follow; i++ {
		if !isContinuation(s[i]) {
			return RuneError, 1
		}
		r = r<<6 | rune(s[i]&0x3F)
	}
	return r, follow + 1
}

func full[S bytesOrString](s S) bool {
	if len(s) == 0 {
		return false
	}
	if s[0] < RuneSelf {
		return true
	}
	follow, low, high := lead(s[0])
	if follow < 0 || len(s) > follow {
		return true
	}
	if len(s) > 1 && (s[1] < low || s[1] > high) {
		return true
	}
	for i := 2; i < len(s); i++ {
		if !isContinuation(s[i]) {
			return true
		}
	}
	return false
}

func decodeLast[S bytesOrString](s S) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	start := end - 1
	if s[start] < RuneSelf {
		return rune(s[start]), 1
	}
	limit := max(end-UTFMax, 0)
	for start--; start >= limit; start-- {
		if RuneStart(s[start]) {
			break
		}
	}
	start = max(start, 0)
	r, size := decode(s[start:])
	if start+size != end {
		return RuneError, 1
	}
	return r, size
}

func count[S bytesOrString](s S) (n int) {
	for i := 0; i < len(s); n++ {
		if s[i] < RuneSelf {
			i++
			continue
		}
		_, size := decode(s[i:])
		i += size
	}
	return n
}

func valid[S bytesOrString](s S) bool {
	for i := 0; i < len(s); {
		if s[i] < RuneSelf {
			i++
			continue
		}
		r, size := decode(s[i:])
		if r == RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
}

// FullRune reports whether p begins with a whole encoding; a wrong one counts as whole, since it
// decodes to RuneError of width 1.
func FullRune(p []byte) bool { return full(p) }

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool { return full(s) }

// DecodeRune returns the first rune of p and its width in bytes: (RuneError, 0) if p is empty,
// (RuneError, 1) if the encoding is wrong.
func DecodeRune(p []byte) (rune, int) { return decode(p) }

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int) { return decode(s) }

// DecodeLastRune returns the last rune of p and its width, with DecodeRune's results for an empty p
// and for a wrong encoding.
func DecodeLastRune(p []byte) (rune, int) { return decodeLast(p) }

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) { return decodeLast(s) }

// RuneLen returns how many bytes the encoding of r takes, -1 if r cannot be encoded.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r <= rune1Max:
		return 1
	case r <= rune2Max:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r <= rune3Max:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes the encoding of r into p, which must be long enough, and returns its length. What
// cannot be encoded is written as RuneError.
func EncodeRune(p []byte, r rune) int {
	n := RuneLen(r)
	if n < 0 {
		n = RuneLen(RuneError)
	}
	// An index panic here is what a short p gives.
	_ = p[n-1]
	AppendRune(p[:0], r)
	return n
}

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	switch n := RuneLen(r); n {
	case 1:
		return append(p, byte(r))
	case 2:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case 4:
		return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	case 3:
	default:
		r = RuneError
	}
	return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}

// RuneCount returns the number of runes in p; a wrong byte counts as one.
func RuneCount(p []byte) int { return count(p) }

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) int { return count(s) }

// RuneStart reports whether b may begin an encoding.
func RuneStart(b byte) bool { return !isContinuation(b) }

// Valid reports whether p consists of whole encodings only.
func Valid(p []byte) bool { return valid(p) }

// ValidString is Valid for a string.
func ValidString(s string) bool { return valid(s) }

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool { return RuneLen(r) > 0 }
