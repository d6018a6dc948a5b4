//! Function entries: what a call goes through.
//!
//! Owns: `FuncEntry` and the tables that hang on it.
//! Never: decides about tiers (`vm/src/tier`).

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use crate::Worker;
use crate::outcome::Outcome;
use crate::ptr::{Ptr, Str, Table};
use crate::sig::SigDesc;

/// Entry and frame properties of a function.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FuncFlags(pub u32);

impl FuncFlags {
    /// The closure pointer arrives in slot 0, arguments from slot 1; otherwise arguments from 0.
    pub const TAKES_CLOSURE: FuncFlags = FuncFlags(1);
    /// Has `defer`: results live in slots from `result_slot`.
    pub const HAS_DEFER: FuncFlags = FuncFlags(2);
    /// Calls `recover`: never inlined.
    pub const RECOVERS: FuncFlags = FuncFlags(4);
    /// A wrapper (unboxing, promoted method, method value): invisible to recover and tracebacks.
    pub const WRAPPER: FuncFlags = FuncFlags(8);
    /// A Go function written in Rust: `native` is called, there is no code.
    pub const NATIVE: FuncFlags = FuncFlags(16);

    /// Whether all of `flags` are set.
    #[inline(always)]
    pub const fn has(self, flags: FuncFlags) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// With `flags` if `condition`.
    #[must_use]
    pub const fn with(self, flags: FuncFlags, condition: bool) -> FuncFlags {
        if condition { FuncFlags(self.0 | flags.0) } else { self }
    }
}

/// A native: argument words at `words`, results replace them from the first up.
pub type NativeFn = unsafe extern "C" fn(worker: *mut Worker, words: *mut u64) -> Outcome;

/// A function instance, at one address for the life of its program.
///
/// | field | written by | when | read by |
/// |---|---|---|---|
/// | `entry` | loader, tier | at load, on promotion | every call of compiled code |
/// | `code` | loader | at first call (nil before) | interpreter |
/// | `calls`, `loops` | interpreter | entry, back-edge | tier |
/// | all others | loader | with `code` at the latest | everybody |
#[repr(C)]
#[derive(Debug)]
pub struct FuncEntry {
    /// Machine code, or the stub "interpret me".
    pub entry: AtomicU64,
    /// First instruction, nil until the function is materialised.
    pub code: AtomicU64,
    /// Slots of a frame.
    pub n_slots: u32,
    /// Argument words, without the closure.
    pub arg_words: u16,
    /// Result words.
    pub result_words: u16,
    /// Properties.
    pub flags: FuncFlags,
    /// First result slot, where `HAS_DEFER`.
    pub result_slot: u16,
    /// Reserved, 0.
    pub pad: u16,
    /// Entries counted by the interpreter.
    pub calls: AtomicU32,
    /// Back-edges counted by the interpreter.
    pub loops: AtomicU32,
    /// Instruction words at `code`.
    pub code_words: u32,
    /// Line of the declaration.
    pub line: u32,
    /// The Rust function of a `NATIVE`, nil otherwise.
    pub native: Option<NativeFn>,
    /// `FuncId` and the like of the loader.
    pub id: u64,
    /// As tracebacks print it.
    pub name: Str,
    /// Source file.
    pub file: Str,
    /// Places in ascending order of pc.
    pub lines: Table<LineDesc>,
    /// Live masks in ascending order of pc.
    pub live: Table<LiveDesc>,
    /// Bit per slot: may hold a pointer.
    pub pointer_slots: Ptr<u64>,
    /// How its words travel between compiled functions.
    pub sig: Ptr<SigDesc>,
    /// The func value without captures: a closure object of one word, which is this entry's
    /// address. A func value of the function is the address of this field.
    pub static_closure: Ptr<FuncEntry>,
}

/// A source place.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineDesc {
    /// First word that belongs to it.
    pub pc: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in bytes, from 1.
    pub col: u32,
}

/// Slots live at a safepoint.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LiveDesc {
    /// Word of the instruction.
    pub pc: u32,
    /// Bit per slot: holds a possible pointer that is read later.
    pub pointers: Ptr<u64>,
}

impl FuncEntry {
    /// Whether all of `flags` are set.
    #[inline(always)]
    pub fn has(&self, flags: FuncFlags) -> bool {
        self.flags.has(flags)
    }

    /// First instruction, null until materialised.
    #[inline(always)]
    pub fn code(&self) -> *const u64 {
        // Acquire pairs with the Release of the loader that materialises: who sees the code sees
        // the fields that describe it.
        core::ptr::with_exposed_provenance(self.code.load(Ordering::Acquire) as usize)
    }

    /// Name as tracebacks print it.
    pub fn name(&self) -> &str {
        // SAFETY: A1.
        unsafe { self.name.text() }
    }

    /// Source file.
    pub fn file(&self) -> &str {
        // SAFETY: A1.
        unsafe { self.file.text() }
    }

    /// Index of the instruction at address `pc`.
    pub fn pc_index(&self, pc: u64) -> u32 {
        (pc.wrapping_sub(self.code.load(Ordering::Relaxed)) / 8) as u32
    }

    /// The source place of word `pc`.
    pub fn place(&self, pc: u32) -> Option<LineDesc> {
        // SAFETY: A1, A2.
        let rows = unsafe { self.lines.slice() };
        let after = rows.partition_point(|row| row.pc <= pc);
        rows.get(after.checked_sub(1)?).copied()
    }

    /// Bitmap of the pointer slots live at word `pc`; without a row, all that may hold pointers.
    pub fn live_pointers(&self, pc: u32) -> &[u64] {
        // SAFETY: A1, A2.
        let rows = unsafe { self.live.slice() };
        let found = rows.binary_search_by_key(&pc, |row| row.pc);
        let bits = found.map_or(self.pointer_slots, |at| rows[at].pointers);
        // SAFETY: A1: bitmaps of a function have a bit per slot.
        unsafe { Table { ptr: bits, len: u64::from(self.n_slots.div_ceil(64)) }.slice() }
    }
}
