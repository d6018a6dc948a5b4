//! Which argument and result words travel where between compiled functions.
//!
//! Owns: `SigDesc`, the classification of a function type's words (JIT, stubs, reflect, hosts).
//! Never: the interpreter's convention, which copies slot to slot.

use crate::ptr::Table;

/// Integer registers for words.
pub const INT_REGS: usize = 8;
/// Float registers for words.
pub const FLOAT_REGS: usize = 8;

/// How one word travels.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordClass {
    /// In an integer register (pointers too).
    Int = 0,
    /// In a float register.
    Float = 1,
    /// In the worker's overflow buffer.
    Overflow = 2,
}

/// Classified words of a function type.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct SigDesc {
    /// Arguments in order (receiver first, closure not counted).
    pub args: Table<WordClass>,
    /// Results in order.
    pub results: Table<WordClass>,
}

/// Classifies leaf words; a value goes wholly into registers or wholly into the buffer.
#[derive(Clone, Copy, Default, Debug)]
pub struct Classifier {
    ints: usize,
    floats: usize,
}

impl Classifier {
    /// Places a value of `ints` and `floats` words: whether it travels in registers.
    pub fn place(&mut self, ints: usize, floats: usize) -> bool {
        let fits = self.ints + ints <= INT_REGS && self.floats + floats <= FLOAT_REGS;
        if fits {
            self.ints += ints;
            self.floats += floats;
        }
        fits
    }
}
