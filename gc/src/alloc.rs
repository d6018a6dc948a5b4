//! Allocation: the fast path that both tiers share, and its slow path.
//!
//! Owns: turning (type, count) into zeroed memory.
//! Never: a safepoint; the caller polls after the helper returns.

use go3s_abi::worker::Worker;
use go3s_abi::{Ptr, TypeDesc};

use crate::classes::{SMALL_MAX, class_bytes};
use crate::heap::{Heap, OutOfMemory};
use crate::region::RunType;
use crate::shape::{self, Shape, UNSHAPED};

/// Where pointers to empty objects point: not in the heap, never written.
#[repr(align(64))]
struct Empty([u8; 64]);
static EMPTY: Empty = Empty([0; 64]);

/// Address of all objects of size 0.
pub fn empty_object() -> Ptr<u8> {
    Ptr::new(EMPTY.0.as_ptr())
}

/// One zeroed value of type `desc`.
///
/// # Safety
/// `worker` is the running worker, attached to its heap (G1, G4).
#[inline]
pub unsafe fn alloc_object(worker: *mut Worker, desc: &TypeDesc) -> Result<Ptr<u8>, OutOfMemory> {
    if desc.shape == UNSHAPED {
        // SAFETY: the caller's promise.
        return unsafe { alloc(worker, desc, 1) };
    }
    // SAFETY: the caller's promise; the loader wrote the shape of the type.
    unsafe { alloc_shaped(worker, desc.shape) }
}

/// `count` zeroed values of type `desc` in a row.
///
/// # Safety
/// As `alloc_object`.
pub unsafe fn alloc(
    worker: *mut Worker,
    desc: &TypeDesc,
    count: u64,
) -> Result<Ptr<u8>, OutOfMemory> {
    let bytes = desc.size.checked_mul(count).ok_or(OutOfMemory)?;
    if desc.is_pointer_free() {
        // SAFETY: the caller's promise.
        return unsafe { alloc_bytes(worker, bytes) };
    }
    if bytes == 0 {
        return Ok(empty_object());
    }
    let address = core::ptr::from_ref(desc).expose_provenance() as u64;
    // SAFETY: G1.
    let heap = unsafe { heap(worker) };
    let shape = match heap.run_shapes.get(&(address, count)) {
        Some(&shape) => shape,
        None => {
            let shape = shape::shape_of_run(desc, count);
            if shape != UNSHAPED {
                heap.run_shapes.insert((address, count), shape);
            }
            shape
        }
    };
    if shape != UNSHAPED {
        // SAFETY: the caller's promise; `shape` was interned.
        return unsafe { alloc_shaped(worker, shape) };
    }
    heap.alloc_unshaped(bytes, RunType { desc: address }).map(Ptr::from_addr)
}

/// `bytes` zeroed bytes without pointers.
///
/// # Safety
/// As `alloc_object`.
pub unsafe fn alloc_bytes(worker: *mut Worker, bytes: u64) -> Result<Ptr<u8>, OutOfMemory> {
    if bytes == 0 {
        return Ok(empty_object());
    }
    if bytes > SMALL_MAX {
        // SAFETY: G1.
        let heap = unsafe { heap(worker) };
        return heap.alloc_unshaped(bytes, RunType::default()).map(Ptr::from_addr);
    }
    let shape = byte_shape(class_bytes(bytes));
    // SAFETY: the caller's promise; `shape` was interned.
    unsafe { alloc_shaped(worker, shape) }
}

/// Shapes of pointer-free slots by size / 8, filled on demand.
fn byte_shape(slot_bytes: u32) -> u32 {
    use core::sync::atomic::{AtomicU32, Ordering};
    static CACHE: [AtomicU32; (SMALL_MAX / 8) as usize + 1] =
        [const { AtomicU32::new(UNSHAPED) }; (SMALL_MAX / 8) as usize + 1];
    let entry = &CACHE[(slot_bytes / 8) as usize];
    let known = entry.load(Ordering::Relaxed);
    if known != UNSHAPED {
        return known;
    }
    let shape = shape::intern(Shape { slot_bytes, pointers: 0 });
    entry.store(shape, Ordering::Relaxed);
    shape
}

/// A zeroed slot of `shape`.
///
/// # Safety
/// As `alloc_object`; `shape` was interned.
#[inline]
pub unsafe fn alloc_shaped(worker: *mut Worker, shape: u32) -> Result<Ptr<u8>, OutOfMemory> {
    // SAFETY: G4: the record of every interned shape exists and belongs to this worker.
    let run = unsafe { &mut *(*worker).runs.raw().add(shape as usize) };
    if run.free == 0 {
        // SAFETY: G1.
        *run = unsafe { heap(worker) }.refill(shape)?;
    }
    let at = run.free.trailing_zeros();
    run.free &= run.free - 1;
    let slot = Ptr::<u8>::from_addr(run.base + u64::from(at) * u64::from(run.slot_bytes));
    // SAFETY: G2: the slot is committed memory of `slot_bytes` that nobody else has.
    unsafe { slot.raw().write_bytes(0, run.slot_bytes as usize) };
    Ok(slot)
}

/// # Safety
/// G1.
pub(crate) unsafe fn heap<'a>(worker: *mut Worker) -> &'a mut Heap {
    // SAFETY: G1: only the thread that drives the worker uses its heap, and no helper holds this
    // reference across a call.
    unsafe { &mut *(*worker).heap.raw().cast::<Heap>() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_abi::Kind;

    fn with_heap(limit: u64, test: impl FnOnce(*mut Worker, &Heap)) {
        let mut heap = Box::new(Heap::new(limit).expect("address space"));
        let mut worker = Box::new(Worker::new(0));
        heap.attach(&mut worker);
        test(&raw mut *worker, &heap);
    }

    #[test]
    fn objects_are_zeroed_distinct_and_found_from_inside() {
        with_heap(256 << 20, |worker, heap| {
            let mut seen: Vec<(u64, u64)> = Vec::new();
            for round in 0..3000u64 {
                let bytes = 1 + round * 37 % 40_000;
                // SAFETY: the worker is attached.
                let object = unsafe { alloc_bytes(worker, bytes) }.expect("memory");
                // SAFETY: the object has `bytes` bytes.
                let all = unsafe { core::slice::from_raw_parts_mut(object.raw(), bytes as usize) };
                assert!(all.iter().all(|&byte| byte == 0));
                all.fill(0xaa);
                let (start, found) = heap.find(object.addr() + bytes - 1).expect("found");
                assert_eq!(start, object.addr());
                assert!(found.bytes >= bytes);
                seen.push((start, start + bytes));
            }
            seen.sort_unstable();
            assert!(seen.windows(2).all(|pair| pair[0].1 <= pair[1].0));
        });
    }

    #[test]
    fn the_limit_is_hard() {
        with_heap(1 << 20, |worker, _| {
            // SAFETY: the worker is attached.
            assert_eq!(unsafe { alloc_bytes(worker, 2 << 20) }, Err(OutOfMemory));
            // SAFETY: as above.
            let full = (0..1000).any(|_| unsafe { alloc_bytes(worker, 4096) }.is_err());
            assert!(full);
        });
    }

    #[test]
    fn a_type_with_pointers_over_512_bytes_keeps_its_descriptor() {
        with_heap(8 << 20, |worker, heap| {
            let mut desc = TypeDesc::of_kind(Kind::Pointer);
            static BITS: [u64; 1] = [1];
            desc.ptr_words = 1;
            desc.pointers = Ptr::new(BITS.as_ptr());
            // SAFETY: the worker is attached.
            let object = unsafe { alloc(worker, &desc, 200) }.expect("memory");
            let (_, found) = heap.find(object.addr() + 8).expect("found");
            assert_eq!(found.run.desc, core::ptr::from_ref(&desc).addr() as u64);
            // SAFETY: as above.
            let small = unsafe { alloc(worker, &desc, 4) }.expect("memory");
            let (_, found) = heap.find(small.addr()).expect("found");
            assert_eq!(shape::shape(found.shape).map(|shape| shape.pointers), Some(0b1111));
        });
    }
}
