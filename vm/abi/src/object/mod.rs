//! Word-level layouts of Go values that more than one part touches.
//!
//! Owns: field order and size of strings, slices, interfaces, maps, channels, func values.
//! Never: an operation on them.

pub mod chan;
pub mod closure;
pub mod iface;
pub mod map;
pub mod slice;
pub mod string;

pub use chan::{ChanObject, WaitQueue, Waiter};
pub use closure::Closure;
pub use iface::{Eface, Iface};
pub use map::{MapIter, MapObject};
pub use slice::GoSlice;
pub use string::GoString;
