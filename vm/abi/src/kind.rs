//! The kind table: one row per Go kind.
//!
//! Owns: sizes, alignments, slot kinds, Go names and reflect numbers of kinds.
//! Never: knows a type; composite kinds get their size from `layout`.

/// How a value of a kind lies in frame slots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotClass {
    /// One slot: an integer or bool, extended to 64 bits by its signedness.
    Int,
    /// One slot: a float64.
    F64,
    /// One slot: the bits of a float32, zero-extended.
    F32,
    /// Two slots: a pair of floats.
    Complex,
    /// One slot: a pointer.
    Ptr,
    /// Two slots: pointer, length.
    Str,
    /// Three slots: pointer, length, capacity.
    Slice,
    /// Two slots: type or itab, data.
    Iface,
    /// Told by the parts (struct, array).
    Parts,
}

macro_rules! define_kinds {
    ($($(#[$doc:meta])* $name:ident = $number:literal $go:literal size $size:literal align $align:literal $class:ident [$($flag:ident)*];)*) => {
        /// A Go kind, numbered as `reflect.Kind`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Kind { $($(#[$doc])* $name = $number),* }

        impl Kind {
            /// Every kind, by number.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// Its row.
            pub const fn info(self) -> &'static KindInfo {
                const ROWS: &[KindInfo] = &[$(KindInfo {
                    kind: Kind::$name, name: $go, size: $size, align: $align,
                    slots: SlotClass::$class,
                    ..flags(&[$(stringify!($flag)),*])
                }),*];
                &ROWS[self as usize]
            }
        }
    };
}

/// A row of the kind table.
#[derive(Clone, Copy, Debug)]
pub struct KindInfo {
    /// The kind.
    pub kind: Kind,
    /// As `reflect.Kind.String` and, for basic kinds, the type's name.
    pub name: &'static str,
    /// Bytes; 0 where the parts tell.
    pub size: u64,
    /// Alignment; 1 where the parts tell.
    pub align: u8,
    /// How a value lies in slots.
    pub slots: SlotClass,
    /// A signed integer.
    pub is_signed: bool,
    /// An integer.
    pub is_integer: bool,
    /// A pointer in memory, as Go's "direct interface" kinds.
    pub is_pointer_shaped: bool,
    /// Held in an interface's data word without a box.
    pub is_direct: bool,
}

const fn has(flags: &[&str], wanted: &str) -> bool {
    let mut at = 0;
    while at < flags.len() {
        let (a, b) = (flags[at].as_bytes(), wanted.as_bytes());
        let mut same = a.len() == b.len();
        let mut byte = 0;
        while same && byte < a.len() {
            same = a[byte] == b[byte];
            byte += 1;
        }
        if same {
            return true;
        }
        at += 1;
    }
    false
}

const fn flags(flags: &[&str]) -> KindInfo {
    KindInfo {
        kind: Kind::Invalid,
        name: "",
        size: 0,
        align: 1,
        slots: SlotClass::Parts,
        is_signed: has(flags, "signed"),
        is_integer: has(flags, "signed") || has(flags, "unsigned"),
        is_pointer_shaped: has(flags, "pointer"),
        is_direct: has(flags, "direct") || has(flags, "pointer"),
    }
}

define_kinds! {
    /// No type.
    Invalid       =  0 "invalid"        size  0 align 1 Parts   [];
    /// `bool`.
    Bool          =  1 "bool"           size  1 align 1 Int     [direct];
    /// `int`.
    Int           =  2 "int"            size  8 align 8 Int     [signed direct];
    /// `int8`.
    Int8          =  3 "int8"           size  1 align 1 Int     [signed direct];
    /// `int16`.
    Int16         =  4 "int16"          size  2 align 2 Int     [signed direct];
    /// `int32`, `rune`.
    Int32         =  5 "int32"          size  4 align 4 Int     [signed direct];
    /// `int64`.
    Int64         =  6 "int64"          size  8 align 8 Int     [signed direct];
    /// `uint`.
    Uint          =  7 "uint"           size  8 align 8 Int     [unsigned direct];
    /// `uint8`, `byte`.
    Uint8         =  8 "uint8"          size  1 align 1 Int     [unsigned direct];
    /// `uint16`.
    Uint16        =  9 "uint16"         size  2 align 2 Int     [unsigned direct];
    /// `uint32`.
    Uint32        = 10 "uint32"         size  4 align 4 Int     [unsigned direct];
    /// `uint64`.
    Uint64        = 11 "uint64"         size  8 align 8 Int     [unsigned direct];
    /// `uintptr`.
    Uintptr       = 12 "uintptr"        size  8 align 8 Int     [unsigned direct];
    /// `float32`.
    Float32       = 13 "float32"        size  4 align 4 F32     [direct];
    /// `float64`.
    Float64       = 14 "float64"        size  8 align 8 F64     [direct];
    /// `complex64`.
    Complex64     = 15 "complex64"      size  8 align 4 Complex [];
    /// `complex128`.
    Complex128    = 16 "complex128"     size 16 align 8 Complex [];
    /// An array.
    Array         = 17 "array"          size  0 align 1 Parts   [];
    /// A channel.
    Chan          = 18 "chan"           size  8 align 8 Ptr     [pointer];
    /// A function value.
    Func          = 19 "func"           size  8 align 8 Ptr     [pointer];
    /// An interface.
    Interface     = 20 "interface"      size 16 align 8 Iface   [];
    /// A map.
    Map           = 21 "map"            size  8 align 8 Ptr     [pointer];
    /// A pointer.
    Pointer       = 22 "ptr"            size  8 align 8 Ptr     [pointer];
    /// A slice.
    Slice         = 23 "slice"          size 24 align 8 Slice   [];
    /// `string`.
    String        = 24 "string"         size 16 align 8 Str     [];
    /// A struct.
    Struct        = 25 "struct"         size  0 align 1 Parts   [];
    /// `unsafe.Pointer`.
    UnsafePointer = 26 "unsafe.Pointer" size  8 align 8 Ptr     [pointer];
}

impl Kind {
    /// The kind of this number.
    pub fn from_u8(number: u8) -> Option<Kind> {
        Kind::ALL.get(usize::from(number)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_at_their_numbers() {
        for (at, &kind) in Kind::ALL.iter().enumerate() {
            assert_eq!(kind as usize, at);
            assert_eq!(kind.info().kind, kind);
        }
        assert!(Kind::Int.info().is_signed && !Kind::Uint8.info().is_signed);
        assert!(Kind::Map.info().is_direct && !Kind::String.info().is_direct);
    }
}
