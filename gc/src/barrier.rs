//! Every pointer store into the heap by the runtime.
//!
//! Owns: the barrier's slow path and the bulk forms; with no cycle running all are plain stores.
//! Never: an initialising store, which needs no barrier.

use go3s_abi::TypeDesc;
use go3s_abi::barrier::{BUFFER_WORDS, MODE_BOTH, MODE_OFF};
use go3s_abi::worker::Worker;

use crate::alloc::heap;

/// `*slot = value`.
///
/// # Safety
/// `worker` is the running worker; `slot` is an aligned word of a live object.
#[inline(always)]
pub unsafe fn store_ptr(worker: *mut Worker, slot: *mut u64, value: u64) {
    // SAFETY: the caller's promise.
    unsafe {
        if (*worker).mode != MODE_OFF {
            shade_store(worker, slot.read(), value);
        }
        slot.write(value);
    }
}

/// Copies `count` values of type `desc`; source and destination may overlap.
///
/// # Safety
/// `worker` is the running worker; both runs are live memory of `count` values.
#[inline]
pub unsafe fn copy(worker: *mut Worker, desc: &TypeDesc, dst: *mut u8, src: *const u8, count: u64) {
    // SAFETY: the caller's promise.
    unsafe {
        if (*worker).mode != MODE_OFF && !desc.is_pointer_free() {
            shade_run(worker, desc, dst, Some(src), count);
        }
        core::ptr::copy(src, dst, (desc.size * count) as usize);
    }
}

/// Zeroes `count` values of type `desc`.
///
/// # Safety
/// As `copy`.
#[inline]
pub unsafe fn clear(worker: *mut Worker, desc: &TypeDesc, dst: *mut u8, count: u64) {
    // SAFETY: the caller's promise.
    unsafe {
        if (*worker).mode != MODE_OFF && !desc.is_pointer_free() {
            shade_run(worker, desc, dst, None, count);
        }
        dst.write_bytes(0, (desc.size * count) as usize);
    }
}

#[cold]
unsafe fn shade_store(worker: *mut Worker, old: u64, new: u64) {
    // SAFETY: the caller's promise: the worker is the running one.
    unsafe {
        push(worker, old);
        if (*worker).mode == MODE_BOTH {
            push(worker, new);
        }
    }
}

#[cold]
unsafe fn shade_run(
    worker: *mut Worker,
    desc: &TypeDesc,
    dst: *mut u8,
    src: Option<*const u8>,
    count: u64,
) {
    for value in 0..count {
        let offset = (value * desc.size) as usize;
        for word in 0..desc.ptr_words as usize {
            if desc.pointer_bits()[word / 64] >> (word % 64) & 1 == 0 {
                continue;
            }
            // SAFETY: both runs hold `count` values, whose pointer words are aligned.
            unsafe {
                let old: u64 = dst.add(offset + word * 8).cast::<u64>().read();
                let new = src.map_or(0, |src| src.add(offset + word * 8).cast::<u64>().read());
                shade_store(worker, old, new);
            }
        }
    }
}

unsafe fn push(worker: *mut Worker, word: u64) {
    if word == 0 {
        return;
    }
    // SAFETY: the caller's promise: the worker is the running one.
    let buffer = unsafe { &mut (*worker).barrier };
    if buffer.len as usize == BUFFER_WORDS {
        // SAFETY: G1.
        unsafe { heap(worker) }.shade(&buffer.words);
        buffer.len = 0;
    }
    buffer.words[buffer.len as usize] = word;
    buffer.len += 1;
}
