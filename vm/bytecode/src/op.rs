//! The opcode enum, effects and operand structs, all derived from the table.
//!
//! Owns: `Op`, `OpInfo`, the `operands` module.
//! Never: a row of its own; everything comes from `for_each_op!`.

use crate::mode::{Cursor, Mode, ModeInfo, Place};

/// What a tier may assume of an opcode; see the table's header.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Effects {
    /// Result depends on slots only, no panic.
    pub pure: bool,
    /// Reads memory.
    pub reads_heap: bool,
    /// Writes memory.
    pub writes_heap: bool,
    /// May raise a Go panic.
    pub panics: bool,
    /// May allocate.
    pub allocates: bool,
    /// Collector and scheduler may take over.
    pub safepoint: bool,
    /// The goroutine may wait.
    pub may_park: bool,
    /// Control does not simply fall through.
    pub ends_block: bool,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct OpInfo {
    /// The opcode.
    pub op: Op,
    /// Module of its body in each tier.
    pub family: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Operand names and modes, in order.
    pub operands: &'static [(&'static str, ModeInfo)],
    /// What may be assumed.
    pub effects: Effects,
    /// The row's documentation.
    pub doc: &'static str,
    /// Extension words, without a jump table's.
    pub ext_words: usize,
}

const fn ext_words(operands: &[(&'static str, ModeInfo)]) -> usize {
    let (mut total, mut at) = (0, 0);
    while at < operands.len() {
        if let Place::Words(n) = operands[at].1.place {
            total += n as usize;
        }
        at += 1;
    }
    total
}

macro_rules! define_ops {
    ($($(#[doc = $doc:literal])* $family:ident::$op:ident { $($field:ident: $mode:ident),* } [$($effect:ident),*];)*) => {
        /// An opcode.
        #[expect(non_camel_case_types, reason = "one spelling for row, body, build function and listing")]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u16)]
        pub enum Op { $($(#[doc = $doc])* $op),* }

        impl Op {
            /// All opcodes in numeric order.
            pub const ALL: &'static [Op] = &[$(Op::$op),*];

            const TABLE: &'static [OpInfo] = &[$({
                const OPERANDS: &[(&str, ModeInfo)] = &[$((stringify!($field), <$crate::mode::$mode as Mode>::INFO)),*];
                OpInfo {
                    op: Op::$op,
                    family: stringify!($family),
                    name: stringify!($op),
                    operands: OPERANDS,
                    effects: Effects { $($effect: true,)* ..NO_EFFECTS },
                    doc: concat!($($doc, "\n"),*),
                    ext_words: ext_words(OPERANDS),
                }
            }),*];
        }

        /// The decoded operands of each opcode.
        #[expect(non_camel_case_types, reason = "named as the opcodes")]
        pub mod operands {
            use super::{Cursor, Mode};
            $(
                $(#[doc = $doc])*
                #[derive(Clone, Copy)]
                pub struct $op { $(
                    #[doc = concat!("See the row: `", stringify!($mode), "`.")]
                    pub $field: <$crate::mode::$mode as Mode>::Value
                ),* }
                impl $op {
                    /// Decodes the operands in table order.
                    #[inline(always)]
                    pub fn decode(cursor: &mut Cursor) -> Self {
                        let _ = &cursor;
                        Self { $($field: <$crate::mode::$mode as Mode>::decode(cursor)),* }
                    }
                }
            )*
        }
    };
}

const NO_EFFECTS: Effects = Effects {
    pure: false,
    reads_heap: false,
    writes_heap: false,
    panics: false,
    allocates: false,
    safepoint: false,
    may_park: false,
    ends_block: false,
};

crate::for_each_op!(define_ops);

impl Op {
    /// The opcode of this number.
    pub fn from_u16(number: u16) -> Option<Op> {
        Op::ALL.get(usize::from(number)).copied()
    }

    /// The opcode's row.
    pub fn info(self) -> &'static OpInfo {
        &Op::TABLE[self as usize]
    }
}
