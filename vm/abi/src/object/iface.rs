//! Interface values: type word and data word.
//!
//! Owns: the two words of empty and of other interfaces.
//! Never: decides what is direct (`TypeDesc::is_direct`).

use crate::{Itab, Ptr, TypeDesc};

/// An empty interface: `any`.
#[repr(C)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Eface {
    /// Dynamic type, nil for the nil interface.
    pub ty: Ptr<TypeDesc>,
    /// The value itself, zero-extended, if its type is direct, else the address of an immutable box.
    pub data: u64,
}

/// An interface with methods.
#[repr(C)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Iface {
    /// Dynamic type and methods, nil for the nil interface.
    pub itab: Ptr<Itab>,
    /// As in `Eface`.
    pub data: u64,
}

const _: () = assert!(size_of::<Eface>() == 16);
const _: () = assert!(size_of::<Iface>() == 16);
