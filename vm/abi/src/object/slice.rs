//! A slice: pointer, length, capacity.
//!
//! Owns: the three words. Never: the element type.

use crate::Ptr;

/// A Go slice in memory and in three slots.
#[repr(C)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct GoSlice {
    /// First element; nil for the nil slice.
    pub ptr: Ptr<u8>,
    /// Elements.
    pub len: i64,
    /// Elements up to the end of the array's part that may be used.
    pub cap: i64,
}

const _: () = assert!(size_of::<GoSlice>() == 24);
