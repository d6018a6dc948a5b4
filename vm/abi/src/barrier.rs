//! The write barrier's buffer and fast-path predicate.
//!
//! Owns: modes and buffer layout. Never: marks (`gc`).

/// No cycle runs: stores are plain.
pub const MODE_OFF: u8 = 0;
/// Overwritten pointers are shaded.
pub const MODE_DELETE: u8 = 1;
/// Overwritten and stored pointers are shaded: the running goroutine is not scanned yet.
pub const MODE_BOTH: u8 = 2;

/// Words that fit before the mutator must mark a batch.
pub const BUFFER_WORDS: usize = 128;

/// Addresses to shade, filtered and marked in a batch by the mutator.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BarrierBuffer {
    /// Words in use.
    pub len: u64,
    /// Possible pointers.
    pub words: [u64; BUFFER_WORDS],
}

impl BarrierBuffer {
    /// Nothing to shade.
    pub const EMPTY: BarrierBuffer = BarrierBuffer { len: 0, words: [0; BUFFER_WORDS] };
}
