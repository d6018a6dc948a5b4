//! What a helper answers.
//!
//! Owns: the four outcomes. Never: the panic's operands (`Worker::panic`).

/// What a helper answers.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Outcome {
    /// Finished.
    Done = 0,
    /// The goroutine is queued; when woken, the instruction completes without a Rust frame having
    /// waited (the waker has done the work).
    Park = 1,
    /// Not finished: execute the instruction again after a safepoint.
    Yield = 2,
    /// A Go panic or fatal error: `Worker::panic` says which.
    Panic = 3,
}
