//! Items of the builtins `print` and `println`.
//!
//! Owns: the numbers that lowering writes and `runtime/print.rs` reads.
//! Never: formats.

/// What an item is; its slots follow the slot class of the kind.
#[repr(u16)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintKind {
    /// A bool.
    Bool = 0,
    /// A signed integer.
    Int = 1,
    /// An unsigned integer.
    Uint = 2,
    /// A float64.
    F64 = 3,
    /// A float32.
    F32 = 4,
    /// A complex128.
    C128 = 5,
    /// A complex64 (in slots: two float32).
    C64 = 6,
    /// A string.
    Str = 7,
    /// A pointer, channel, map or function: hexadecimal.
    Ptr = 8,
    /// A slice: `[len/cap]pointer`.
    Slice = 9,
    /// An interface: `(type,data)`.
    Iface = 10,
    /// The space between items of `println`; no slots.
    Space = 11,
    /// The end of `println`; no slots.
    Newline = 12,
    /// The end of `print`; no slots.
    End = 13,
}

impl PrintKind {
    /// Every kind, by number.
    pub const ALL: [PrintKind; 14] = [
        PrintKind::Bool,
        PrintKind::Int,
        PrintKind::Uint,
        PrintKind::F64,
        PrintKind::F32,
        PrintKind::C128,
        PrintKind::C64,
        PrintKind::Str,
        PrintKind::Ptr,
        PrintKind::Slice,
        PrintKind::Iface,
        PrintKind::Space,
        PrintKind::Newline,
        PrintKind::End,
    ];

    /// The kind of this number.
    pub fn from_u16(number: u16) -> Option<PrintKind> {
        PrintKind::ALL.get(usize::from(number)).copied()
    }
}
