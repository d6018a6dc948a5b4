//! The heap: regions, shapes, allocation, write barrier.
//!
//! Owns: every byte of Go memory but stacks and globals; the side metadata of regions.
//! Never: knows a goroutine, a channel or an opcode; takes a lock of `sched`.
//!
//! Start at `heap.rs` (what a heap is made of), then `alloc.rs` (the fast path).
//!
//! ## Invariants
//! * G1: `Worker::heap` names the live `Heap` of the worker's Vm; a `Heap` is used by one thread at
//!   a time (the one that drives the worker).
//! * G2: a slot handed out lies in a committed region of its shape and is in nobody's free word.
//! * G3: objects never move.
//! * G4: `Worker::runs` has `SHAPES_MAX` records.
//!
//! Checked by the tests of `alloc.rs` (G2).

pub mod alloc;
pub mod barrier;
pub mod classes;
pub mod heap;
mod platform;
pub mod region;
pub mod shape;

pub use alloc::{alloc, alloc_bytes, alloc_object};
pub use classes::round_up_size;
pub use heap::{Heap, OutOfMemory, Stats};
pub use shape::shape_for;
