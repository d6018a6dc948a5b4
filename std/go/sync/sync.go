// Package sync has locks and other means by which goroutines wait for each other.
//
// Values of its types must not be copied after their first use.
package sync

import "sync/atomic"

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// semacquire waits until *addr > 0 and takes one from it. lifo puts the goroutine in front of those
// that wait already.
func semacquire(addr *uint32, lifo bool)

// semrelease adds one to *addr and wakes a goroutine that waits for it. handoff lets it run at once.
func semrelease(addr *uint32, handoff bool)

// fatal ends the program with an error that cannot be recovered.
func fatal(s string)

const (
	locked  = 1
	waiting = 2 // one goroutine that waits; the count stands above the lock bit
)

// A Mutex is a mutual exclusion lock; its zero value is unlocked.
type Mutex struct {
	// state has the lock bit, and above it how many goroutines wait.
	state int32
	sema  uint32
}

// Lock takes m, waiting as long as another has it.
func (m *Mutex) Lock() {
	if atomic.CompareAndSwapInt32(&m.state, 0, locked) {
		return
	}
	woken := false
	for {
		old := atomic.LoadInt32(&m.state)
		if old&locked == 0 {
			if atomic.CompareAndSwapInt32(&m.state, old, old|locked) {
				return
			}
			continue
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, old+waiting) {
			continue
		}
		// One that was woken and lost the race stays first in the line.
		semacquire(&m.sema, woken)
		woken = true
	}
}

// TryLock takes m if nobody has it.
func (m *Mutex) TryLock() bool {
	old := atomic.LoadInt32(&m.state)
	return old&locked == 0 && atomic.CompareAndSwapInt32(&m.state, old, old|locked)
}

// Unlock gives m up; it need not be the goroutine that locked it. It is a fatal error if m is unlocked.
func (m *Mutex) Unlock() {
	for {
		old := atomic.LoadInt32(&m.state)
		if old&locked == 0 {
			fatal("sync: unlock of unlocked mutex")
		}
		next := old &^ locked
		if next != 0 {
			next -= waiting
		}
		if atomic.CompareAndSwapInt32(&m.state, old, next) {
			if old != locked {
				semrelease(&m.sema, false)
			}
			return
		}
	}
}

// An RWMutex is a lock that many readers or one writer can have. A waiting writer keeps new readers out.
type RWMutex struct {
	w          Mutex // held by the writer
	writerSema uint32
	readerSema uint32
	// readers counts those that read or wait to; a writer takes maxReaders from it.
	readers int32
	// leaving counts the readers a waiting writer still has to wait for.
	leaving int32
}

const maxReaders = 1 << 30

// RLock takes rw for reading.
func (rw *RWMutex) RLock() {
	if atomic.AddInt32(&rw.readers, 1) < 0 {
		semacquire(&rw.readerSema, false)
	}
}

// TryRLock takes rw for reading if no writer has it or waits.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := atomic.LoadInt32(&rw.readers)
		if n < 0 {
			return false
		}
		if atomic.CompareAndSwapInt32(&rw.readers, n, n+1) {
			return true
		}
	}
}

// RUnlock ends one RLock.
func (rw *RWMutex) RUnlock() {
	n := atomic.AddInt32(&rw.readers, -1)
	if n >= 0 {
		return
	}
	if n == -1 || n == -1-maxReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if atomic.AddInt32(&rw.leaving, -1) == 0 {
		semrelease(&rw.writerSema, false)
	}
}

// Lock takes rw for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	n := atomic.AddInt32(&rw.readers, -maxReaders) + maxReaders
	if n != 0 && atomic.AddInt32(&rw.leaving, n) != 0 {
		semacquire(&rw.writerSema, false)
	}
}

// TryLock takes rw for writing if nobody has it.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !atomic.CompareAndSwapInt32(&rw.readers, 0, -maxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

// Unlock ends a Lock.
func (rw *RWMutex) Unlock() {
	n := atomic.AddInt32(&rw.readers, maxReaders)
	if n >= maxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; n > 0; n-- {
		semrelease(&rw.readerSema, false)
	}
	rw.w.Unlock()
}

// RLocker returns a Locker for reading.
func (rw *RWMutex) RLocker() Locker { return (*readLocker)(rw) }

type readLocker RWMutex

func (r *readLocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *readLocker) Unlock() { (*RWMutex)(r).RUnlock() }

// A WaitGroup waits for a number of tasks.
type WaitGroup struct {
	// state has the tasks in its high half and the waiters in its low half.
	state uint64
	sema  uint32
}

// Add adds delta tasks; at zero the waiters go on. A negative count panics.
func (wg *WaitGroup) Add(delta int) {
	state := atomic.AddUint64(&wg.state, uint64(delta)<<32)
	tasks, waiters := int32(state>>32), uint32(state)
	if tasks < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && tasks == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if tasks > 0 || waiters == 0 {
		return
	}
	if atomic.LoadUint64(&wg.state) != state {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	atomic.StoreUint64(&wg.state, 0)
	for ; waiters > 0; waiters-- {
		semrelease(&wg.sema, false)
	}
}

// Done is Add(-1).
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until there are no tasks.
func (wg *WaitGroup) Wait() {
	for {
		state := atomic.LoadUint64(&wg.state)
		if state>>32 == 0 {
			return
		}
		if atomic.CompareAndSwapUint64(&wg.state, state, state+1) {
			semacquire(&wg.sema, false)
			if atomic.LoadUint64(&wg.state) != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go runs f in a goroutine as a task.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}

// Once runs a function once.
type Once struct {
	done atomic.Uint32
	m    Mutex
}

// Do calls f if it is the first call of Do; the others wait until f has returned or panicked.
func (o *Once) Do(f func()) {
	if o.done.Load() == 0 {
		o.slow(f)
	}
}

func (o *Once) slow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 {
		defer o.done.Store(1)
		f()
	}
}

// Cond is a place where goroutines wait for a change that another announces.
type Cond struct {
	// L is held when the condition is changed or looked at, and when Wait is called.
	L       Locker
	waiters []*uint32
}

// NewCond returns a Cond with the lock l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks it again.
func (c *Cond) Wait() {
	sema := new(uint32)
	c.waiters = append(c.waiters, sema)
	c.L.Unlock()
	semacquire(sema, false)
	c.L.Lock()
}

// Signal lets the goroutine go on that has waited longest.
func (c *Cond) Signal() {
	if len(c.waiters) > 0 {
		first := c.waiters[0]
		c.waiters = c.waiters[1:]
		semrelease(first, false)
	}
}

// Broadcast lets all waiting goroutines go on.
func (c *Cond) Broadcast() {
	all := c.waiters
	c.waiters = nil
	for _, sema := range all {
		semrelease(sema, false)
	}
}

// A Pool keeps values for later use; it may drop any of them at any time.
type Pool struct {
	mu    Mutex
	items []any
	// New makes a value where the pool has none.
	New func() any
}

// Put adds x.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.mu.Lock()
	if len(p.items) < 64 {
		p.items = append(p.items, x)
	}
	p.mu.Unlock()
}

// Get takes any value of the pool, or one of New.
func (p *Pool) Get() any {
	p.mu.Lock()
	if n := len(p.items); n > 0 {
		x := p.items[n-1]
		p.items[n-1] = nil
		p.items = p.items[:n-1]
		p.mu.Unlock()
		return x
	}
	p.mu.Unlock()
	if p.New != nil {
		return p.New()
	}
	return nil
}
