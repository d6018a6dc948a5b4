//! Maps: an open-addressing table with control bytes in the Go heap.
//!
//! Owns: probing, growth, deletion, iteration with Go's rules, all typed by descriptor.
//! Never: shrinks; hands out an address that is good past the next map operation or safepoint.
//!
//! ## Invariants
//! * M1: `ctrl` has `mask + 1 + GROUP` bytes, of which the last `GROUP` repeat the first; a byte is
//!   EMPTY, DELETED, or 7 bits of the hash of the entry at its place.
//! * M2: at least one byte is EMPTY, so every probe ends. (`room` counts down to growth.)
//! * M3: a table is never changed after it was replaced; iterations over it look each key up in
//!   the current one, so an entry is met at most once, and never after its deletion.
//!
//! Checked by the model test at the end.

use go3s_abi::desc::{EntryLayout, TypeFlags};
use go3s_abi::object::{GoString, MapIter, MapObject};
use go3s_abi::panic::PanicCode;
use go3s_abi::{Kind, Ptr, TypeDesc, Worker};
use go3s_gc::{alloc, alloc_bytes, barrier};

use super::equal::{equal, hash, hash_bytes, hash_word};
use super::{Fallible, or_raise, raise};

const GROUP: u64 = 8;
const EMPTY: u8 = 0xff;
const DELETED: u8 = 0x80;
const LOW_BITS: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
/// Clears are counted in the high half of `version`, replacements of the table in the low half.
const CLEAR_STEP: u64 = 1 << 32;
/// Tables above this many bytes are not made in advance, whatever the hint says.
const HINT_BYTES_MAX: u64 = 1 << 40;

/// What is looked up: a form of key with hash and equality.
trait Key: Copy {
    /// # Safety
    /// R1, R2.
    unsafe fn hash(self, w: *mut Worker, seed: u64) -> Fallible<u64>;
    /// # Safety
    /// R1, R2; a key of the map's type lies at `at`.
    unsafe fn equals(self, w: *mut Worker, at: *const u8) -> Fallible<bool>;
    /// # Safety
    /// R1, R2; `at` is the place of a key.
    unsafe fn store(self, w: *mut Worker, ty: &TypeDesc, at: *mut u8);
}

/// A key of 8 bytes, equal if its bits are.
#[derive(Clone, Copy)]
struct WordKey(u64);

impl Key for WordKey {
    #[inline(always)]
    unsafe fn hash(self, _: *mut Worker, seed: u64) -> Fallible<u64> {
        Ok(hash_word(self.0, seed))
    }
    #[inline(always)]
    unsafe fn equals(self, _: *mut Worker, at: *const u8) -> Fallible<bool> {
        // SAFETY: the caller's promise: 8 bytes lie at `at`.
        Ok(unsafe { at.cast::<u64>().read() } == self.0)
    }
    unsafe fn store(self, w: *mut Worker, _: &TypeDesc, at: *mut u8) {
        // SAFETY: R1; the word may be a pointer, so it takes the barrier.
        unsafe { barrier::store_ptr(w, at.cast(), self.0) };
    }
}

/// A string key.
#[derive(Clone, Copy)]
struct StrKey(GoString);

impl Key for StrKey {
    #[inline(always)]
    unsafe fn hash(self, _: *mut Worker, seed: u64) -> Fallible<u64> {
        // SAFETY: R2.
        Ok(hash_bytes(unsafe { self.0.bytes() }, seed))
    }
    #[inline(always)]
    unsafe fn equals(self, _: *mut Worker, at: *const u8) -> Fallible<bool> {
        // SAFETY: R2: a string lies at `at`.
        Ok(unsafe { super::string::equal(at.cast::<GoString>().read(), self.0) })
    }
    unsafe fn store(self, w: *mut Worker, _: &TypeDesc, at: *mut u8) {
        // SAFETY: R1: a string's place is two words.
        unsafe {
            barrier::store_ptr(w, at.cast(), self.0.ptr.addr());
            at.cast::<u64>().add(1).write(self.0.len);
        }
    }
}

/// A key in memory, compared by descriptor.
#[derive(Clone, Copy)]
struct MemKey<'a> {
    at: *const u8,
    desc: &'a TypeDesc,
}

impl Key for MemKey<'_> {
    unsafe fn hash(self, w: *mut Worker, seed: u64) -> Fallible<u64> {
        // SAFETY: R1, R2.
        unsafe { hash(w, self.desc, self.at, seed) }
    }
    #[inline]
    unsafe fn equals(self, w: *mut Worker, at: *const u8) -> Fallible<bool> {
        // SAFETY: R1, R2.
        unsafe { equal(w, self.desc, at, self.at) }
    }
    unsafe fn store(self, w: *mut Worker, _: &TypeDesc, at: *mut u8) {
        // SAFETY: R1, R2.
        unsafe { barrier::copy(w, self.desc, at, self.at, 1) };
    }
}

/// A view of a table (not of a map: iterations hold old ones).
#[derive(Clone, Copy)]
struct Table {
    ctrl: *mut u8,
    entries: *mut u8,
    mask: u64,
    layout: EntryLayout,
}

impl Table {
    fn of(map: &MapObject, ty: &TypeDesc) -> Table {
        let (ctrl, entries) = (map.ctrl.raw(), map.entries.raw());
        Table { ctrl, entries, mask: map.mask, layout: ty.entry }
    }

    #[inline(always)]
    fn key(self, index: u64) -> *mut u8 {
        self.entries.wrapping_add((index * u64::from(self.layout.size)) as usize)
    }

    #[inline(always)]
    fn value(self, index: u64) -> *mut u8 {
        self.key(index).wrapping_add(self.layout.value as usize)
    }

    /// # Safety
    /// M1; `index <= mask`.
    #[inline(always)]
    unsafe fn group(self, index: u64) -> u64 {
        // SAFETY: M1: GROUP bytes follow every index.
        u64::from_le(unsafe { self.ctrl.add(index as usize).cast::<u64>().read_unaligned() })
    }

    /// # Safety
    /// As `group`.
    #[inline(always)]
    unsafe fn is_full(self, index: u64) -> bool {
        // SAFETY: M1.
        unsafe { self.ctrl.add(index as usize).read() & 0x80 == 0 }
    }

    /// # Safety
    /// As `group`.
    unsafe fn set_ctrl(self, index: u64, byte: u8) {
        // SAFETY: M1: the copy of the first group lies behind the last byte.
        unsafe {
            self.ctrl.add(index as usize).write(byte);
            if index < GROUP {
                self.ctrl.add((self.mask + 1 + index) as usize).write(byte);
            }
        }
    }

    /// The entry of `key`.
    ///
    /// # Safety
    /// R1, R2, M1, M2.
    #[inline(always)]
    unsafe fn find<K: Key>(self, w: *mut Worker, key: K, hash: u64) -> Fallible<Option<u64>> {
        let tag = LOW_BITS * (hash & 0x7f);
        let (mut at, mut stride) = ((hash >> 7) & self.mask, 0);
        loop {
            // SAFETY: M1.
            let group = unsafe { self.group(at) };
            let differing = group ^ tag;
            let mut hits = differing.wrapping_sub(LOW_BITS) & !differing & HIGH_BITS;
            while hits != 0 {
                let index = (at + u64::from(hits.trailing_zeros() / 8)) & self.mask;
                // SAFETY: R1, R2. A hit may be false, but a tag has no high bit, so the entry is
                // full and holds a key.
                if unsafe { self.is_full(index) && key.equals(w, self.key(index))? } {
                    return Ok(Some(index));
                }
                hits &= hits - 1;
            }
            if group & (group << 1) & HIGH_BITS != 0 {
                return Ok(None);
            }
            stride += GROUP;
            at = (at + stride) & self.mask;
        }
    }

    /// The place where an entry of this hash goes.
    ///
    /// # Safety
    /// M1, M2.
    unsafe fn vacant(self, hash: u64) -> u64 {
        let (mut at, mut stride) = ((hash >> 7) & self.mask, 0);
        loop {
            // SAFETY: M1.
            let free = unsafe { self.group(at) } & HIGH_BITS;
            if free != 0 {
                return (at + u64::from(free.trailing_zeros() / 8)) & self.mask;
            }
            stride += GROUP;
            at = (at + stride) & self.mask;
        }
    }
}

/// Entries that a table of `size` may hold.
const fn load_max(size: u64) -> u64 {
    size / 8 * 7
}

/// The key type of a map type.
fn key_type(ty: &TypeDesc) -> &TypeDesc {
    ty.key().unwrap_or(ty)
}

/// `make(map, hint)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn make(w: *mut Worker, ty: &TypeDesc, hint: i64) -> Fallible<Ptr<MapObject>> {
    // SAFETY: R1; the shape of a map object is interned.
    unsafe {
        let object = or_raise(w, alloc::alloc_shaped(w, object_shape()))?.cast::<MapObject>();
        (*object.raw()).seed = (*w).next_random();
        let hint = u64::try_from(hint).unwrap_or(0);
        let bytes = hint.saturating_mul(u64::from(ty.entry.size.max(1)));
        if hint > 0 && bytes < HINT_BYTES_MAX {
            let size = (hint * 8).div_ceil(7).next_power_of_two().max(GROUP);
            let map = &mut *object.raw();
            new_table(w, ty, map, size)?;
        }
        Ok(object)
    }
}

fn object_shape() -> u32 {
    use std::sync::OnceLock;
    static SHAPE: OnceLock<u32> = OnceLock::new();
    let bytes = size_of::<MapObject>() as u64;
    *SHAPE.get_or_init(|| {
        // `ctrl` and `entries` are the pointers.
        let slot_bytes = go3s_gc::classes::class_bytes(bytes);
        go3s_gc::shape::intern(go3s_gc::shape::Shape { slot_bytes, pointers: 0b1100 })
    })
}

/// Gives `map` an empty table of `size` places.
///
/// # Safety
/// R1, R2.
unsafe fn new_table(w: *mut Worker, ty: &TypeDesc, map: &mut MapObject, size: u64) -> Fallible<()> {
    // SAFETY: A1: the loader gave the map type its entry type.
    let entry = unsafe { ty.entry.desc.get() }.unwrap_or(ty);
    // SAFETY: R1, R2.
    unsafe {
        let ctrl = or_raise(w, alloc_bytes(w, size + GROUP))?;
        ctrl.raw().write_bytes(EMPTY, (size + GROUP) as usize);
        let entries = or_raise(w, alloc(w, entry, size))?;
        barrier::store_ptr(w, (&raw mut map.ctrl).cast(), ctrl.addr());
        barrier::store_ptr(w, (&raw mut map.entries).cast(), entries.addr());
    }
    map.mask = size - 1;
    map.room = load_max(size);
    Ok(())
}

/// `len(m)`.
///
/// # Safety
/// R2.
#[inline(always)]
pub unsafe fn len(m: Ptr<MapObject>) -> u64 {
    // SAFETY: R2.
    unsafe { m.get() }.map_or(0, |map| map.count)
}

/// Address of the value for `*key`, nil if absent.
///
/// # Safety
/// R1, R2.
pub unsafe fn get(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: *const u8,
) -> Fallible<Ptr<u8>> {
    let desc = key_type(ty);
    // SAFETY: R1, R2.
    unsafe {
        if len(m) == 0 && ty.flags.has(TypeFlags::HASH_MAY_PANIC) {
            hash(w, desc, key, 0)?;
        }
        get_with(w, ty, m, MemKey { at: key, desc })
    }
}

/// The same for a key of 8 bytes without special equality.
///
/// # Safety
/// R1, R2.
#[inline]
pub unsafe fn get_word(w: *mut Worker, ty: &TypeDesc, m: Ptr<MapObject>, key: u64) -> Ptr<u8> {
    // SAFETY: R1, R2.
    unsafe { get_with(w, ty, m, WordKey(key)) }.unwrap_or(Ptr::NULL)
}

/// The same for a string key.
///
/// # Safety
/// R1, R2.
#[inline]
pub unsafe fn get_str(w: *mut Worker, ty: &TypeDesc, m: Ptr<MapObject>, key: GoString) -> Ptr<u8> {
    // SAFETY: R1, R2.
    unsafe { get_with(w, ty, m, StrKey(key)) }.unwrap_or(Ptr::NULL)
}

#[inline(always)]
unsafe fn get_with<K: Key>(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: K,
) -> Fallible<Ptr<u8>> {
    // SAFETY: R1, R2; a map with entries has a table.
    unsafe {
        let Some(map) = m.get().filter(|map| map.count > 0) else { return Ok(Ptr::NULL) };
        let table = Table::of(map, ty);
        let found = table.find(w, key, key.hash(w, map.seed)?)?;
        Ok(found.map_or(Ptr::NULL, |index| Ptr::new(table.value(index))))
    }
}

/// Address of the value for `*key`, inserted (zero) if absent.
///
/// # Safety
/// R1, R2.
pub unsafe fn set(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: *const u8,
) -> Fallible<Ptr<u8>> {
    // SAFETY: R1, R2.
    unsafe { set_with(w, ty, m, MemKey { at: key, desc: key_type(ty) }) }
}

/// The same for a key of 8 bytes without special equality.
///
/// # Safety
/// R1, R2.
pub unsafe fn set_word(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: u64,
) -> Fallible<Ptr<u8>> {
    // SAFETY: R1, R2.
    unsafe { set_with(w, ty, m, WordKey(key)) }
}

/// The same for a string key.
///
/// # Safety
/// R1, R2.
pub unsafe fn set_str(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: GoString,
) -> Fallible<Ptr<u8>> {
    // SAFETY: R1, R2.
    unsafe { set_with(w, ty, m, StrKey(key)) }
}

#[inline(always)]
unsafe fn set_with<K: Key>(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: K,
) -> Fallible<Ptr<u8>> {
    if m.is_null() {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::NilMapWrite) });
    }
    // SAFETY: R1, R2: the map is live, and nobody else uses it during a helper.
    unsafe {
        let map = &mut *m.raw();
        let hash = key.hash(w, map.seed)?;
        if !map.ctrl.is_null() {
            let table = Table::of(map, ty);
            if let Some(index) = table.find(w, key, hash)? {
                if ty.flags.has(TypeFlags::REWRITES_KEY) {
                    key.store(w, ty, table.key(index));
                }
                return Ok(Ptr::new(table.value(index)));
            }
        }
        if map.room == 0 {
            grow(w, ty, map)?;
        }
        let table = Table::of(map, ty);
        let index = table.vacant(hash);
        // A deleted place was paid for when it was first taken.
        map.room -= u64::from(table.ctrl.add(index as usize).read() == EMPTY);
        table.set_ctrl(index, (hash & 0x7f) as u8);
        key.store(w, ty, table.key(index));
        map.count += 1;
        Ok(Ptr::new(table.value(index)))
    }
}

/// Replaces the table: twice the size, or the same if mostly deleted places filled it.
#[cold]
unsafe fn grow(w: *mut Worker, ty: &TypeDesc, map: &mut MapObject) -> Fallible<()> {
    if map.ctrl.is_null() {
        // SAFETY: R1, R2.
        return unsafe { new_table(w, ty, map, GROUP) };
    }
    let old = Table::of(map, ty);
    let size = old.mask + 1;
    let is_crowded = map.count > load_max(size) / 2;
    // SAFETY: R1, R2; entries of the old table are live and have places in the new one.
    unsafe {
        new_table(w, ty, map, if is_crowded { size * 2 } else { size })?;
        map.version = map.version & !(CLEAR_STEP - 1) | (map.version + 1) & (CLEAR_STEP - 1);
        let new = Table::of(map, ty);
        let desc = key_type(ty);
        for index in (0..size).filter(|&index| old.is_full(index)) {
            let at = old.key(index);
            let hash = hash(w, desc, at, map.seed)?;
            let to = new.vacant(hash);
            new.set_ctrl(to, (hash & 0x7f) as u8);
            // Fresh memory needs no barrier; the old table is still reachable from iterations.
            new.key(to).copy_from_nonoverlapping(at, old.layout.size as usize);
        }
    }
    map.room -= map.count;
    Ok(())
}

/// `delete(m, *key)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn delete(
    w: *mut Worker,
    ty: &TypeDesc,
    m: Ptr<MapObject>,
    key: *const u8,
) -> Fallible<()> {
    let desc = key_type(ty);
    // SAFETY: R1, R2.
    unsafe {
        if len(m) == 0 {
            if ty.flags.has(TypeFlags::HASH_MAY_PANIC) {
                hash(w, desc, key, 0)?;
            }
            return Ok(());
        }
        let map = &mut *m.raw();
        let table = Table::of(map, ty);
        let hash = hash(w, desc, key, map.seed)?;
        let Some(index) = table.find(w, MemKey { at: key, desc }, hash)? else { return Ok(()) };
        barrier::clear(w, desc, table.key(index), 1);
        if let Some(elem) = ty.elem() {
            barrier::clear(w, elem, table.value(index), 1);
        }
        map.count -= 1;
        let is_free = can_become_empty(table, index);
        table.set_ctrl(index, if is_free { EMPTY } else { DELETED });
        map.room += u64::from(is_free);
    }
    Ok(())
}

/// Whether no probe can have passed over the group of `index` while it was full: then the place
/// needs no tombstone.
///
/// # Safety
/// M1.
unsafe fn can_become_empty(table: Table, index: u64) -> bool {
    let empties = |group: u64| group & (group << 1) & HIGH_BITS;
    // SAFETY: M1.
    let (before, after) = unsafe {
        let before = table.group(index.wrapping_sub(GROUP) & table.mask);
        (empties(before), empties(table.group(index)))
    };
    u64::from(before.leading_zeros() / 8 + after.trailing_zeros() / 8) < GROUP
}

/// `clear(m)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn clear(w: *mut Worker, ty: &TypeDesc, m: Ptr<MapObject>) {
    // SAFETY: R1, R2.
    unsafe {
        if m.is_null() || (*m.raw()).ctrl.is_null() {
            return;
        }
        let map = &mut *m.raw();
        let size = map.mask + 1;
        map.ctrl.raw().write_bytes(EMPTY, (size + GROUP) as usize);
        if let Some(entry) = ty.entry.desc.get() {
            barrier::clear(w, entry, map.entries.raw(), size);
        }
        map.count = 0;
        map.room = load_max(size);
        map.seed = (*w).next_random();
        map.version = map.version.wrapping_add(CLEAR_STEP);
    }
}

/// Starts an iteration of `m` in the record at `it`.
///
/// # Safety
/// R1, R2; a record's room lies at `it`.
pub unsafe fn iter_start(w: *mut Worker, ty: &TypeDesc, m: Ptr<MapObject>, it: *mut MapIter) {
    // SAFETY: R1, R2. The record lies in a frame, which takes no barrier.
    unsafe {
        let map = m.get().filter(|map| map.count > 0);
        it.write(MapIter {
            map: if map.is_some() { m } else { Ptr::NULL },
            ty: Ptr::new(ty),
            ctrl: map.map_or(Ptr::NULL, |map| map.ctrl),
            entries: map.map_or(Ptr::NULL, |map| map.entries),
            mask: map.map_or(0, |map| map.mask),
            start: (*w).next_random(),
            step: 0,
            version: map.map_or(0, |map| map.version),
        });
    }
}

/// Addresses of the next key and value; nil, nil at the end.
///
/// # Safety
/// R1, R2; `it` was started.
pub unsafe fn iter_next(w: *mut Worker, it: *mut MapIter) -> Fallible<(Ptr<u8>, Ptr<u8>)> {
    // SAFETY: R1, R2.
    unsafe {
        let it = &mut *it;
        let (Some(map), Some(ty)) = (it.map.get(), it.ty.get()) else {
            return Ok((Ptr::NULL, Ptr::NULL));
        };
        let table = Table {
            ctrl: it.ctrl.raw(),
            entries: it.entries.raw(),
            mask: it.mask,
            layout: ty.entry,
        };
        let is_current = map.version as u32 == it.version as u32;
        while it.step <= it.mask {
            let index = it.start.wrapping_add(it.step) & it.mask;
            it.step += 1;
            if !table.is_full(index) {
                continue;
            }
            if is_current {
                return Ok((Ptr::new(table.key(index)), Ptr::new(table.value(index))));
            }
            if let Some(found) = find_moved(w, ty, map, it, table.key(index), table.value(index))? {
                return Ok(found);
            }
        }
        it.map = Ptr::NULL;
        Ok((Ptr::NULL, Ptr::NULL))
    }
}

/// Where an entry of a replaced table is in the current one, if it still exists.
///
/// # Safety
/// R1, R2.
unsafe fn find_moved(
    w: *mut Worker,
    ty: &TypeDesc,
    map: &MapObject,
    it: &MapIter,
    key: *mut u8,
    value: *mut u8,
) -> Fallible<Option<(Ptr<u8>, Ptr<u8>)>> {
    let desc = key_type(ty);
    // SAFETY: R1, R2.
    unsafe {
        // A key that differs from itself cannot be deleted but by `clear`.
        if !desc.flags.has(TypeFlags::PLAIN_EQ) && !equal(w, desc, key, key)? {
            let was_cleared = map.version / CLEAR_STEP != it.version / CLEAR_STEP;
            return Ok((!was_cleared).then(|| (Ptr::new(key), Ptr::new(value))));
        }
        if map.count == 0 {
            return Ok(None);
        }
        let table = Table::of(map, ty);
        let hash = hash(w, desc, key, map.seed)?;
        let found = table.find(w, MemKey { at: key, desc }, hash)?;
        Ok(found.map(|index| (Ptr::new(table.key(index)), Ptr::new(table.value(index)))))
    }
}

/// The entry type of a map type, which the loader keeps alive and puts into `TypeDesc::entry`.
pub struct EntryType {
    /// Descriptor of key and value side by side.
    pub desc: TypeDesc,
    /// Its bitmap, which `desc.pointers` must name.
    pub pointers: Box<[u64]>,
    /// Offset of the value.
    pub value_offset: u32,
}

/// Lays out the entries of `map[key]value`.
pub fn entry_type(key: &TypeDesc, value: &TypeDesc) -> EntryType {
    let mut layout = go3s_abi::layout::StructLayout::new();
    let of = |ty: &TypeDesc| go3s_abi::layout::Layout {
        size: ty.size,
        align: u64::from(ty.align.max(1)),
    };
    layout.push(of(key));
    let value_offset = layout.push(of(value)).unwrap_or(0);
    let whole = layout.finish().unwrap_or(of(key));
    let mut pointers = vec![0u64; whole.size.div_ceil(512) as usize];
    let mut ptr_words = 0;
    for (ty, first) in [(key, 0), (value, value_offset / 8)] {
        for word in 0..ty.ptr_words {
            if ty.pointer_bits()[(word / 64) as usize] >> (word % 64) & 1 != 0 {
                let at = first + word;
                pointers[(at / 64) as usize] |= 1 << (at % 64);
                ptr_words = at + 1;
            }
        }
    }
    let mut desc = TypeDesc::of_kind(Kind::Struct);
    desc.size = whole.size;
    desc.align = whole.align as u8;
    desc.ptr_words = ptr_words;
    let pointers = pointers.into_boxed_slice();
    desc.pointers = Ptr::new(pointers.as_ptr());
    EntryType { desc, pointers, value_offset: value_offset as u32 }
}

/// Flags that a map type needs for its key.
pub fn key_flags(key: &TypeDesc) -> TypeFlags {
    use go3s_abi::desc::EqKind;
    let is_plain = key.flags.has(TypeFlags::PLAIN_EQ);
    let may_panic =
        matches!(key.eq, EqKind::Eface | EqKind::Iface | EqKind::Struct | EqKind::Array);
    TypeFlags::default()
        .with(TypeFlags::REWRITES_KEY, !is_plain)
        .with(TypeFlags::HASH_MAY_PANIC, may_panic)
}

#[cfg(test)]
mod tests;
