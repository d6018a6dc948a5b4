//! Channels and the queues of those who wait on them.
//!
//! Owns: the words of a channel, of a wait queue and of a place in it.
//! Never: sends or parks (`runtime/chan.rs`, `sched::park`).

use crate::{Ptr, TypeDesc};

/// A place in a wait queue: one goroutine waiting for one channel, mutex or condition.
///
/// Waiters are native memory that belongs to the goroutine and stays put while it waits.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Waiter {
    /// Who waits (`sched::Goroutine`).
    pub goroutine: Ptr<u8>,
    /// Next in the queue.
    pub next: Ptr<Waiter>,
    /// Previous in the queue.
    pub prev: Ptr<Waiter>,
    /// Queue it is linked in, nil if none.
    pub queue: Ptr<WaitQueue>,
    /// Where a value is taken from or put to, nil if it is dropped.
    pub value: Ptr<u8>,
    /// Case of the select it belongs to.
    pub case: u32,
    /// Part of a select: the first case to succeed unlinks the others.
    pub is_select: bool,
    /// Woken by a value (true) or by close (false).
    pub success: bool,
}

impl Waiter {
    /// Not waiting.
    pub const IDLE: Waiter = Waiter {
        goroutine: Ptr::NULL,
        next: Ptr::NULL,
        prev: Ptr::NULL,
        queue: Ptr::NULL,
        value: Ptr::NULL,
        case: 0,
        is_select: false,
        success: false,
    };
}

/// Who waits, first come first.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct WaitQueue {
    /// Longest waiting.
    pub first: Ptr<Waiter>,
    /// Last come.
    pub last: Ptr<Waiter>,
}

/// The object a channel value points to; the buffer follows as an object of its own.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ChanObject {
    /// Values in the buffer.
    pub len: u64,
    /// Places in the buffer.
    pub cap: u64,
    /// The buffer.
    pub buf: Ptr<u8>,
    /// Element type.
    pub elem: Ptr<TypeDesc>,
    /// Next place to write.
    pub send_at: u64,
    /// Next place to read.
    pub recv_at: u64,
    /// Waiting receivers.
    pub receivers: WaitQueue,
    /// Waiting senders.
    pub senders: WaitQueue,
    /// Closed.
    pub closed: u64,
    /// synctest bubble it was made in, 0 for none.
    pub bubble: u64,
}

/// Pointer bitmap of a `ChanObject`: only the buffer lies in the heap.
pub const CHAN_POINTERS: u64 = 0b100;
