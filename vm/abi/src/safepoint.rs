//! The poll word: who may stop a worker and why.
//!
//! Owns: the bits (one requester and one handler each) and the run states of a worker.
//! Never: handles a request (`runtime/safepoint.rs`).

use core::sync::atomic::{AtomicU64, Ordering};

/// The scheduler wants the worker to run another goroutine.
pub const PREEMPT: u64 = 1;
/// The collector wants an acknowledgement.
pub const HANDSHAKE: u64 = 2;
/// Debugger or shutdown wants the worker to stop.
pub const STOP: u64 = 4;
/// The profiler wants a sample.
pub const SAMPLE: u64 = 8;

/// Bits of requests not yet answered; 0 nearly always.
#[repr(transparent)]
#[derive(Default, Debug)]
pub struct Poll(pub AtomicU64);

impl Poll {
    /// Asks for `bits`.
    #[inline]
    pub fn request(&self, bits: u64) {
        // Release pairs with the Acquire in `take`: who sees the bit sees what it asks for.
        self.0.fetch_or(bits, Ordering::Release);
    }

    /// Whether anything is asked.
    #[inline(always)]
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed) != 0
    }

    /// Takes all requests.
    #[inline]
    pub fn take(&self) -> u64 {
        // Acquire pairs with the Release in `request`.
        self.0.swap(0, Ordering::Acquire)
    }
}

/// What a worker is doing, as others may rely on.
#[repr(u64)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RunState {
    /// Runs Go code or a helper: answers at its next safepoint.
    Running = 0,
    /// Touches no heap: others may answer for it by CAS.
    Idle = 1,
    /// Its thread is in a call that may block: as idle.
    Blocked = 2,
}
