//! Services behind opcodes, helpers and natives.
//!
//! Owns: Go's semantics of strings, slices, maps, interfaces and channels on raw memory.
//! Never: a frame of Rust that survives a park; a safepoint (the caller polls afterwards).
//!
//! ## Invariants
//! * R1: `w` is the running worker, attached to its heap (`gc` G1), and no other reference to it
//!   is live.
//! * R2: descriptors are live (`abi` A1) and describe the memory given with them; that memory is
//!   live, aligned and initialised.
//! * R3: pointers into the heap are held only until the caller's next safepoint, so no object
//!   given or returned is collected meanwhile.
//!
//! A function that cannot go on writes `Worker::panic` and answers `Raised`; its caller answers
//! `Outcome::Panic`.

pub mod equal;
pub mod iface;
pub mod map;
pub mod print;
pub mod slice;
pub mod string;

use go3s_abi::panic::PanicCode;
use go3s_abi::worker::PanicRecord;
use go3s_abi::{Ptr, TypeDesc, Worker};
use go3s_gc::OutOfMemory;

/// `Worker::panic` tells what happened; answer `Outcome::Panic`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub struct Raised(());

/// What a service answers that may raise a panic.
pub type Fallible<T> = Result<T, Raised>;

/// Raises a panic without operands.
///
/// # Safety
/// R1.
#[cold]
pub unsafe fn raise(w: *mut Worker, code: PanicCode) -> Raised {
    // SAFETY: R1.
    unsafe { raise_record(w, PanicRecord { code, ..PanicRecord::NONE }) }
}

/// Raises a panic with one or two numbers, signed.
///
/// # Safety
/// R1.
#[cold]
pub unsafe fn raise_bounds(w: *mut Worker, code: PanicCode, x: i64, y: i64) -> Raised {
    let args = [x as u64, y as u64];
    // SAFETY: R1.
    unsafe { raise_record(w, PanicRecord { code, is_signed: true, args, ..PanicRecord::NONE }) }
}

/// Raises a panic whose text ends in a type.
///
/// # Safety
/// R1.
#[cold]
pub unsafe fn raise_type(w: *mut Worker, code: PanicCode, ty: &TypeDesc) -> Raised {
    let types = [Ptr::NULL, Ptr::NULL, Ptr::new(ty)];
    // SAFETY: R1.
    unsafe { raise_record(w, PanicRecord { code, types, ..PanicRecord::NONE }) }
}

/// Raises what `record` says.
///
/// # Safety
/// R1.
#[cold]
pub unsafe fn raise_record(w: *mut Worker, record: PanicRecord) -> Raised {
    // SAFETY: R1.
    unsafe { (*w).panic = record };
    Raised(())
}

/// Raises Go's out-of-memory error for an allocation that failed.
///
/// # Safety
/// R1.
pub(crate) unsafe fn or_raise<T>(w: *mut Worker, result: Result<T, OutOfMemory>) -> Fallible<T> {
    // SAFETY: R1.
    result.map_err(|OutOfMemory| unsafe { raise(w, PanicCode::OutOfMemory) })
}

/// One zeroed value of type `desc` (`new(T)`).
///
/// # Safety
/// R1, R2.
pub unsafe fn new_object(w: *mut Worker, desc: &TypeDesc) -> Fallible<Ptr<u8>> {
    // SAFETY: R1, R2.
    unsafe { or_raise(w, go3s_gc::alloc_object(w, desc)) }
}
