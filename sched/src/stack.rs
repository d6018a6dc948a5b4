//! Memory of VM stacks: chunks that double, the one just left kept.
//!
//! Owns: chunks and their headers, the limit per goroutine.
//! Never: walks or writes frames (`abi::frame`).
//!
//! * S1: `Stack::current` names the header of a live chunk of this stack.

use std::alloc::{Layout, alloc, dealloc};

use go3s_abi::Ptr;
use go3s_abi::frame::{ChunkHeader, FRAME_EXTRA};

/// Sizes of a first chunk.
pub const FIRST_BYTES: [u64; 3] = [512, 1 << 10, 2 << 10];
/// Chunks double up to this many bytes.
const DOUBLING_MAX: u64 = 64 << 10;
/// Bytes of a goroutine's chunks together, as gc's limit.
pub const STACK_MAX: u64 = 1 << 30;
const HEADER: u64 = size_of::<ChunkHeader>() as u64;

/// The stack is at its limit, or there is no memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Overflow;

/// A goroutine's stack.
#[derive(Debug)]
pub struct Stack {
    current: Ptr<ChunkHeader>,
    bytes: u64,
}

/// Bytes that a frame of `n_slots` needs in a chunk, the header of the chunk not counted.
pub const fn frame_bytes(n_slots: u32) -> u64 {
    8 * n_slots as u64 + FRAME_EXTRA
}

impl Stack {
    /// A stack whose first frame has `n_slots`.
    pub fn new(n_slots: u32) -> Result<Stack, Overflow> {
        let need = HEADER + frame_bytes(n_slots);
        let bytes = FIRST_BYTES.into_iter().find(|&bytes| bytes >= need + need / 2);
        let bytes = bytes.unwrap_or(need.next_multiple_of(16));
        let current = new_chunk(bytes, Ptr::NULL)?;
        Ok(Stack { current, bytes })
    }

    /// Header of the chunk in use.
    pub fn current(&self) -> Ptr<ChunkHeader> {
        self.current
    }

    /// Lowest address of the chunk in use: the worker's `stack_limit`.
    pub fn limit(&self) -> u64 {
        // SAFETY: S1.
        unsafe { (*self.current.raw()).low }
    }

    /// Enters the next chunk for a call from `caller_fp` of a function of `n_slots`; the callee's
    /// first return word is `chunk_return`, the real one goes into the header.
    pub fn enter(
        &mut self,
        n_slots: u32,
        caller_fp: u64,
        real_return: u64,
    ) -> Result<Ptr<ChunkHeader>, Overflow> {
        let need = HEADER + frame_bytes(n_slots);
        // SAFETY: S1.
        let current = unsafe { *self.current.raw() };
        let cached = current.inner;
        // SAFETY: a cached chunk is live until it is dropped here.
        let fits = !cached.is_null() && unsafe { (*cached.raw()).bytes } >= need;
        let next = if fits {
            cached
        } else {
            let wanted = (current.bytes * 2).min(DOUBLING_MAX);
            let bytes = wanted.max(need).next_multiple_of(16);
            if self.bytes + bytes > STACK_MAX {
                return Err(Overflow);
            }
            let next = new_chunk(bytes, self.current)?;
            self.bytes += bytes - self.drop_inner();
            // SAFETY: S1.
            unsafe { (*self.current.raw()).inner = next };
            next
        };
        // SAFETY: `next` is live.
        unsafe {
            (*next.raw()).real_return = real_return;
            (*next.raw()).caller_fp = caller_fp;
        }
        self.current = next;
        Ok(next)
    }

    /// Leaves the chunk in use, which stays cached; its real return word and caller's frame.
    pub fn leave(&mut self) -> (u64, u64) {
        self.drop_inner_counted();
        // SAFETY: S1.
        let current = unsafe { *self.current.raw() };
        debug_assert!(!current.outer.is_null(), "the first chunk is left by goroutine exit only");
        self.current = current.outer;
        (current.real_return, current.caller_fp)
    }

    fn drop_inner_counted(&mut self) {
        self.bytes -= self.drop_inner();
    }

    /// Frees the chunk cached behind the current one (which caches none itself); its bytes.
    fn drop_inner(&mut self) -> u64 {
        // SAFETY: S1; nobody's frames lie in a cached chunk.
        unsafe {
            let inner = (*self.current.raw()).inner;
            (*self.current.raw()).inner = Ptr::NULL;
            if inner.is_null() { 0 } else { free_chunk(inner) }
        }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.drop_inner();
        let mut chunk = self.current;
        while !chunk.is_null() {
            // SAFETY: every chunk outward is live and belongs to this stack alone.
            unsafe {
                let outer = (*chunk.raw()).outer;
                free_chunk(chunk);
                chunk = outer;
            }
        }
    }
}

fn layout(bytes: u64) -> Result<Layout, Overflow> {
    Layout::from_size_align(bytes as usize, 16).map_err(|_| Overflow)
}

fn new_chunk(bytes: u64, outer: Ptr<ChunkHeader>) -> Result<Ptr<ChunkHeader>, Overflow> {
    // SAFETY: a chunk is never empty.
    let memory = unsafe { alloc(layout(bytes)?) };
    if memory.is_null() {
        return Err(Overflow);
    }
    let low = Ptr::new(memory).addr();
    let header: Ptr<ChunkHeader> = Ptr::from_addr(low + bytes - HEADER);
    let fresh = ChunkHeader { real_return: 0, caller_fp: 0, low, bytes, outer, inner: Ptr::NULL };
    // SAFETY: the header's room is the end of the fresh memory; 16 divides both sizes.
    unsafe { header.raw().write(fresh) };
    Ok(header)
}

/// # Safety
/// `chunk` was made by `new_chunk`, is freed once, and no frame lies in it.
unsafe fn free_chunk(chunk: Ptr<ChunkHeader>) -> u64 {
    // SAFETY: the caller's promise.
    unsafe {
        let ChunkHeader { low, bytes, .. } = *chunk.raw();
        if let Ok(layout) = layout(bytes) {
            dealloc(Ptr::from_addr(low).raw(), layout);
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_abi::frame::{FrameWalker, ReturnStubs, first_fp, return_word_addr, write_header};

    #[test]
    fn frames_in_several_chunks_are_walked_back_to_the_first() {
        let stubs = ReturnStubs::portable();
        let mut stack = Stack::new(2).expect("memory");
        let mut fp = first_fp(stack.current().addr(), 0);
        let mut word = stubs.goroutine_exit;
        let mut frames = vec![fp];
        for depth in 0..20 {
            // SAFETY: the frame has no slots; its words lie in its chunk.
            unsafe {
                Ptr::<u64>::from_addr(return_word_addr(fp, 0)).raw().write(word);
                write_header(fp, Ptr::NULL, depth);
            }
            let header = stack.enter(0, fp, stubs.interp_return).expect("memory");
            (fp, word) = (first_fp(header.addr(), 0), stubs.chunk_return);
            frames.push(fp);
        }
        // SAFETY: as above, then all frames are written.
        let walked: Vec<u64> = unsafe {
            Ptr::<u64>::from_addr(return_word_addr(fp, 0)).raw().write(word);
            write_header(fp, Ptr::NULL, 20);
            FrameWalker::new(fp, stubs).map(|frame| frame.fp).collect()
        };
        frames.reverse();
        assert_eq!(walked, frames);
        let (real, caller) = stack.leave();
        assert_eq!((real, caller), (stubs.interp_return, frames[1]));
    }

    #[test]
    fn the_limit_stops_a_stack() {
        let mut stack = Stack::new(4).expect("memory");
        assert!(stack.enter(200_000_000, 0, 0).is_err());
    }
}
