//! Frames: one layout for both tiers, and the one walker.
//!
//! Owns: where return word, slots and header lie; the chunk header; walking from callee to caller.
//! Never: allocates a chunk (`sched::stack`), scans a slot (`gc`), unwinds (`runtime/unwind.rs`).
//!
//! ```text
//! high   ChunkHeader           directly above the return word of a chunk's first frame
//!        return word           at fp + 8 * n_slots
//!        slots                 slot i at fp + 8 * i
//!        header pc             at fp - 8: address of the instruction the frame stands at
//!        header func           at fp - 16: the frame's FuncEntry
//! low    callee's return word  at fp - 24, then its slots below
//! ```
//!
//! ## Invariants
//! * F1: the return word of a live frame is one of the four stubs (or an address in JIT code).
//! * F2: a slot below `func.n_slots` lies in the frame at `fp`; `fp` changes only with `func`.
//! * F3: the header of every frame that is not running is written. `pc` is the address of the
//!   instruction itself, never past it: the call while a callee runs, the safepoint otherwise.
//! * F4: a frame lies wholly in one chunk; the first frame of each chunk but a goroutine's first
//!   has `chunk_return`, and the real word is in the chunk header.

use crate::FuncEntry;
use crate::ptr::Ptr;

/// Bytes of the header below the slots.
pub const HEADER_BYTES: u64 = 16;
/// Bytes of a frame beside its slots.
pub const FRAME_EXTRA: u64 = HEADER_BYTES + 8;

/// Return addresses that are not JIT code. They are distinct, and no Go code.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReturnStubs {
    /// The caller is an interpreter frame, directly above.
    pub interp_return: u64,
    /// The caller is in another chunk.
    pub chunk_return: u64,
    /// Called by the runtime to run a deferred function; the caller lies directly above.
    pub defer_return: u64,
    /// First frame of a goroutine.
    pub goroutine_exit: u64,
}

impl ReturnStubs {
    /// Stubs of a build without machine code: addresses of distinct statics, which only the
    /// interpreter's dispatcher compares.
    pub fn portable() -> ReturnStubs {
        static MARKS: [u8; 4] = [0xcc; 4];
        let base = MARKS.as_ptr().expose_provenance() as u64;
        ReturnStubs {
            interp_return: base,
            chunk_return: base + 1,
            defer_return: base + 2,
            goroutine_exit: base + 3,
        }
    }
}

/// At the high end of every stack chunk.
///
/// | field | written by | read by |
/// |---|---|---|
/// | `real_return`, `caller_fp` | the call that enters the chunk | `chunk_return`, walker |
/// | `low`, `bytes` | `sched::stack` | prologue helper |
/// | `outer`, `inner` | `sched::stack` | chunk change |
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ChunkHeader {
    /// Return word that the chunk's first frame would have without the change of chunk.
    pub real_return: u64,
    /// Frame of the caller, in the outer chunk; 0 in a goroutine's first chunk.
    pub caller_fp: u64,
    /// Lowest address of the chunk.
    pub low: u64,
    /// Bytes of the whole chunk, header included.
    pub bytes: u64,
    /// Chunk of the caller.
    pub outer: Ptr<ChunkHeader>,
    /// Cached next chunk: the one just left.
    pub inner: Ptr<ChunkHeader>,
}

/// Address of the return word of the frame at `fp`.
#[inline(always)]
pub const fn return_word_addr(fp: u64, n_slots: u32) -> u64 {
    fp + 8 * n_slots as u64
}

/// Frame of a callee that is entered directly below the frame at `caller_fp`.
#[inline(always)]
pub const fn callee_fp(caller_fp: u64, callee_slots: u32) -> u64 {
    caller_fp - FRAME_EXTRA - 8 * callee_slots as u64
}

/// Frame directly above a return word.
#[inline(always)]
pub const fn caller_fp(return_word_addr: u64) -> u64 {
    return_word_addr + FRAME_EXTRA
}

/// Lowest address that a call of a function of `n_slots` from `caller_fp` touches, its own header
/// included: compare with the stack limit.
#[inline(always)]
pub const fn lowest_touched(caller_fp: u64, n_slots: u32) -> u64 {
    callee_fp(caller_fp, n_slots).wrapping_sub(HEADER_BYTES)
}

/// Frame of a chunk's first function.
#[inline(always)]
pub const fn first_fp(header: u64, n_slots: u32) -> u64 {
    header - 8 - 8 * n_slots as u64
}

/// One frame, as found by the walker.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Its function.
    pub func: Ptr<FuncEntry>,
    /// Address of the instruction it stands at.
    pub pc: u64,
    /// Its slots.
    pub fp: u64,
    /// Its return word, seen through a change of chunk.
    pub return_word: u64,
}

/// Walks the frames of a goroutine that is not running Go code, callee first.
#[derive(Clone, Copy, Debug)]
pub struct FrameWalker {
    fp: u64,
    stubs: ReturnStubs,
}

impl FrameWalker {
    /// Starts at the frame at `fp`; 0 walks nothing.
    ///
    /// # Safety
    /// `fp` is a live frame whose header is written (F3), and so are all above it; the stack is
    /// not changed while the walker is used.
    pub unsafe fn new(fp: u64, stubs: ReturnStubs) -> FrameWalker {
        FrameWalker { fp, stubs }
    }
}

#[inline(always)]
fn word_at(addr: u64) -> *mut u64 {
    core::ptr::with_exposed_provenance_mut(addr as usize)
}

/// Writes the header of the frame at `fp`.
///
/// # Safety
/// `fp` is a live frame of the calling goroutine with header room below it (F2).
#[inline(always)]
pub unsafe fn write_header(fp: u64, func: Ptr<FuncEntry>, pc: u64) {
    // SAFETY: the 16 bytes below the slots belong to the frame.
    unsafe {
        word_at(fp - 16).write(func.addr());
        word_at(fp - 8).write(pc);
    }
}

/// Reads the header of the frame at `fp`.
///
/// # Safety
/// As for `FrameWalker::new`.
#[inline(always)]
pub unsafe fn read_header(fp: u64) -> (Ptr<FuncEntry>, u64) {
    // SAFETY: F3.
    unsafe { (Ptr::from_addr(word_at(fp - 16).read()), word_at(fp - 8).read()) }
}

impl Iterator for FrameWalker {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        if self.fp == 0 {
            return None;
        }
        let fp = self.fp;
        // SAFETY: F3 holds for this frame by the promise made to `new`.
        let (func, pc) = unsafe { read_header(fp) };
        // SAFETY: a header names a live function entry (A1).
        let slots = unsafe { func.get() }.map_or(0, |entry| entry.n_slots);
        let at = return_word_addr(fp, slots);
        // SAFETY: F1.
        let mut word = unsafe { word_at(at).read() };
        let mut caller = caller_fp(at);
        if word == self.stubs.chunk_return {
            let header: *const ChunkHeader = word_at(at + 8).cast_const().cast();
            // SAFETY: F4: a chunk header stands directly above this return word.
            let header = unsafe { header.read() };
            word = header.real_return;
            caller = header.caller_fp;
        }
        self.fp = if word == self.stubs.goroutine_exit { 0 } else { caller };
        Some(Frame { func, pc, fp, return_word: word })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callee_leads_back_to_its_caller() {
        let caller = 0x10_000;
        let callee = callee_fp(caller, 5);
        assert_eq!(return_word_addr(callee, 5), caller - 24);
        assert_eq!(caller_fp(return_word_addr(callee, 5)), caller);
        assert_eq!(lowest_touched(caller, 5), callee - 16);
    }
}
