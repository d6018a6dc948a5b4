//! Shapes that machine code reads or two runtime parts share, and total functions over them.
//!
//! Owns: layouts of values, descriptors, frames, workers and goroutine-visible objects; the tables
//! of kinds and run-time panics.
//! Never: state, allocation, I/O, policy, a dependency.
//!
//! ## Invariants
//! * A1: a non-nil `Ptr<T>` in a descriptor, function entry or worker names a live `T` of the
//!   program or Vm it belongs to (built by the loader, freed with the generation).
//! * A2: descriptors, itabs and function entries never move and are immutable once published, but
//!   for the counters and code words documented as such.

pub mod barrier;
pub mod desc;
pub mod frame;
pub mod func;
pub mod kind;
pub mod layout;
pub mod object;
pub mod outcome;
pub mod panic;
pub mod print;
pub mod ptr;
pub mod safepoint;
pub mod sig;
pub mod worker;

pub use desc::{Itab, TypeDesc};
pub use func::FuncEntry;
pub use kind::Kind;
pub use outcome::Outcome;
pub use ptr::{Ptr, Str, Table};
pub use worker::Worker;
