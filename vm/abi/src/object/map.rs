//! Maps: the object a map value points to, and the record of an iteration.
//!
//! Owns: their words (`len` of a map is its first word, read inline by both tiers).
//! Never: probing, growth, iteration (`runtime/map.rs`).

use crate::{Ptr, TypeDesc};

/// The object a map value points to.
///
/// | field | meaning |
/// |---|---|
/// | `count` | live entries |
/// | `seed` | of the hash; changes on `clear` |
/// | `ctrl` | one byte per entry of the table, then a copy of the first group |
/// | `entries` | keys and values in table order |
/// | `mask` | entries of the table - 1, a power of two; meaningless while `ctrl` is nil |
/// | `room` | inserts until growth |
/// | `version` | low half: replacements of the table; high half: clears; iterations compare it |
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MapObject {
    /// Live entries.
    pub count: u64,
    /// Seed of the hash.
    pub seed: u64,
    /// Control bytes.
    pub ctrl: Ptr<u8>,
    /// Entries.
    pub entries: Ptr<u8>,
    /// Table size minus one.
    pub mask: u64,
    /// Inserts until growth.
    pub room: u64,
    /// Replacements of the table and clears.
    pub version: u64,
}

/// A running iteration, a memory-class local of the looping function.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MapIter {
    /// The map, nil if there is nothing to visit.
    pub map: Ptr<MapObject>,
    /// Its type.
    pub ty: Ptr<TypeDesc>,
    /// Control bytes of the table being walked (kept alive although the map may have grown).
    pub ctrl: Ptr<u8>,
    /// Entries of the table being walked.
    pub entries: Ptr<u8>,
    /// Its size minus one.
    pub mask: u64,
    /// Where the walk started.
    pub start: u64,
    /// Entries visited or skipped so far.
    pub step: u64,
    /// Version of the map when the walk started.
    pub version: u64,
}

/// Words of a `MapIter`: lowering reserves as many slots. The first four may hold pointers.
pub const MAP_ITER_WORDS: usize = size_of::<MapIter>() / 8;
const _: () = assert!(MAP_ITER_WORDS == 8);
/// Pointer bitmap of a `MapIter`.
pub const MAP_ITER_POINTERS: u64 = 0b1111;
