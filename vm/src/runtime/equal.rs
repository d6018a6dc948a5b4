//! `==` and hash of values in memory, by descriptor.
//!
//! Owns: Go's equality of every kind, and hashes that agree with it.
//! Never: strings in slots (`string.rs`), probing (`map.rs`).

use go3s_abi::desc::EqKind;
use go3s_abi::object::{Eface, GoString, Iface};
use go3s_abi::panic::PanicCode;
use go3s_abi::{Ptr, TypeDesc, Worker};

use super::{Fallible, raise, raise_type};

/// Nesting of boxed interfaces that is followed on the native stack.
const DEPTH_MAX: u32 = 10_000;

/// `*a == *b` for values of type `desc`.
///
/// # Safety
/// R1, R2.
pub unsafe fn equal(w: *mut Worker, desc: &TypeDesc, a: *const u8, b: *const u8) -> Fallible<bool> {
    // SAFETY: R1, R2.
    unsafe { equal_at(w, desc, a, b, 0) }
}

/// `a == b` for empty interfaces.
///
/// # Safety
/// R1, R2.
pub unsafe fn equal_eface(w: *mut Worker, a: Eface, b: Eface) -> Fallible<bool> {
    // SAFETY: R1, R2.
    unsafe { equal_dynamic(w, a.ty, a.data, b.ty, b.data, 0) }
}

/// `a == b` for interfaces with methods.
///
/// # Safety
/// R1, R2.
pub unsafe fn equal_iface(w: *mut Worker, a: Iface, b: Iface) -> Fallible<bool> {
    // SAFETY: R1, R2.
    unsafe { equal_dynamic(w, dynamic_type(a), a.data, dynamic_type(b), b.data, 0) }
}

/// Dynamic type of an interface with methods, nil for nil.
///
/// # Safety
/// R2.
#[inline]
pub unsafe fn dynamic_type(value: Iface) -> Ptr<TypeDesc> {
    // SAFETY: R2: an itab is live and immutable.
    unsafe { value.itab.get() }.map_or(Ptr::NULL, |itab| itab.ty)
}

unsafe fn equal_dynamic(
    w: *mut Worker,
    a_type: Ptr<TypeDesc>,
    a: u64,
    b_type: Ptr<TypeDesc>,
    b: u64,
    depth: u32,
) -> Fallible<bool> {
    if a_type != b_type {
        return Ok(false);
    }
    // SAFETY: R2.
    let Some(ty) = (unsafe { a_type.get() }) else { return Ok(true) };
    if !ty.is_comparable() {
        // SAFETY: R1.
        return Err(unsafe { raise_type(w, PanicCode::UncomparableType, ty) });
    }
    if depth > DEPTH_MAX {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::StackOverflow) });
    }
    // SAFETY: R2: the data words hold or name values of their type.
    unsafe { equal_at(w, ty, data_address(ty, &a), data_address(ty, &b), depth + 1) }
}

/// Address of the value that an interface's data word holds or names. (A direct value lies in the
/// low bytes of the word: hosts are little-endian.)
#[inline]
pub(super) fn data_address(ty: &TypeDesc, data: &u64) -> *const u8 {
    match ty.is_direct() {
        true => core::ptr::from_ref(data).cast(),
        false => Ptr::<u8>::from_addr(*data).raw(),
    }
}

unsafe fn read<T: Copy>(at: *const u8) -> T {
    // SAFETY: the caller's promise: a value of this type lies at `at`.
    unsafe { at.cast::<T>().read_unaligned() }
}

unsafe fn equal_at(
    w: *mut Worker,
    desc: &TypeDesc,
    a: *const u8,
    b: *const u8,
    depth: u32,
) -> Fallible<bool> {
    // SAFETY: R2: `desc.eq` says what lies at `a` and `b`.
    unsafe {
        Ok(match desc.eq {
            EqKind::Bytes => equal_bytes(a, b, desc.size as usize),
            EqKind::F32 => read::<f32>(a) == read::<f32>(b),
            EqKind::F64 => read::<f64>(a) == read::<f64>(b),
            EqKind::C64 => read::<[f32; 2]>(a) == read::<[f32; 2]>(b),
            EqKind::C128 => read::<[f64; 2]>(a) == read::<[f64; 2]>(b),
            EqKind::Str => super::string::equal(read(a), read(b)),
            EqKind::Eface => {
                let (a, b): (Eface, Eface) = (read(a), read(b));
                return equal_dynamic(w, a.ty, a.data, b.ty, b.data, depth);
            }
            EqKind::Iface => {
                let (a, b): (Iface, Iface) = (read(a), read(b));
                let types = (dynamic_type(a), dynamic_type(b));
                return equal_dynamic(w, types.0, a.data, types.1, b.data, depth);
            }
            EqKind::Struct => return equal_fields(w, desc, a, b, depth),
            EqKind::Array => return equal_elements(w, desc, a, b, depth),
            EqKind::Never => return Err(raise_type(w, PanicCode::UncomparableType, desc)),
        })
    }
}

unsafe fn equal_fields(
    w: *mut Worker,
    desc: &TypeDesc,
    a: *const u8,
    b: *const u8,
    depth: u32,
) -> Fallible<bool> {
    for field in desc.fields() {
        // SAFETY: A1.
        let (name, ty) = unsafe { (field.name.bytes(), field.ty.get()) };
        let Some(ty) = ty.filter(|_| name != b"_") else { continue };
        let at = field.offset as usize;
        // SAFETY: R2: fields lie inside their struct.
        if !unsafe { equal_at(w, ty, a.add(at), b.add(at), depth)? } {
            return Ok(false);
        }
    }
    Ok(true)
}

unsafe fn equal_elements(
    w: *mut Worker,
    desc: &TypeDesc,
    a: *const u8,
    b: *const u8,
    depth: u32,
) -> Fallible<bool> {
    let Some(elem) = desc.elem() else { return Ok(true) };
    for at in 0..desc.len {
        let at = (at * elem.size) as usize;
        // SAFETY: R2: elements lie inside their array.
        if !unsafe { equal_at(w, elem, a.add(at), b.add(at), depth)? } {
            return Ok(false);
        }
    }
    Ok(true)
}

/// # Safety
/// Both runs have `len` bytes.
#[inline]
unsafe fn equal_bytes(a: *const u8, b: *const u8, len: usize) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        match len {
            0 => true,
            1 => read::<u8>(a) == read::<u8>(b),
            4 => read::<u32>(a) == read::<u32>(b),
            8 => read::<u64>(a) == read::<u64>(b),
            _ => core::slice::from_raw_parts(a, len) == core::slice::from_raw_parts(b, len),
        }
    }
}

const MIX_A: u64 = 0xa076_1d64_78bd_642f;
const MIX_B: u64 = 0xe703_7ed1_a0b4_28db;

#[inline(always)]
fn fold(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b);
    (wide >> 64) as u64 ^ wide as u64
}

/// Hash of a word.
#[inline(always)]
pub fn hash_word(word: u64, seed: u64) -> u64 {
    fold(word ^ seed ^ MIX_A, MIX_B ^ seed.rotate_left(32))
}

/// Hash of bytes.
#[inline]
pub fn hash_bytes(bytes: &[u8], seed: u64) -> u64 {
    let mut state = seed ^ fold(bytes.len() as u64 ^ MIX_A, MIX_B);
    let mut chunks = bytes.chunks_exact(16);
    for chunk in &mut chunks {
        let (low, high) = chunk.split_at(8);
        state = fold(word_of(low) ^ MIX_A ^ state, word_of(high) ^ MIX_B);
    }
    let rest = chunks.remainder();
    let (low, high) = rest.split_at(rest.len().min(8));
    fold(word_of(low) ^ MIX_A ^ state, word_of(high) ^ MIX_B ^ state.rotate_left(32))
}

/// Up to 8 bytes as a word.
#[inline(always)]
fn word_of(bytes: &[u8]) -> u64 {
    if let Ok(whole) = bytes.try_into() {
        return u64::from_le_bytes(whole);
    }
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

/// Hash of `*value`, equal for equal values; NaN hashes to anything.
///
/// # Safety
/// R1, R2.
pub unsafe fn hash(w: *mut Worker, desc: &TypeDesc, value: *const u8, seed: u64) -> Fallible<u64> {
    // SAFETY: R1, R2.
    unsafe { hash_at(w, desc, value, seed, 0) }
}

unsafe fn hash_at(
    w: *mut Worker,
    desc: &TypeDesc,
    value: *const u8,
    seed: u64,
    depth: u32,
) -> Fallible<u64> {
    // SAFETY: R1, R2: `desc.eq` says what lies at `value`.
    unsafe {
        Ok(match desc.eq {
            EqKind::Bytes => {
                let bytes = core::slice::from_raw_parts(value, desc.size as usize);
                match bytes.len() {
                    0..=8 => hash_word(word_of(bytes), seed),
                    _ => hash_bytes(bytes, seed),
                }
            }
            EqKind::F32 => hash_float(w, f64::from(read::<f32>(value)), seed),
            EqKind::F64 => hash_float(w, read(value), seed),
            EqKind::C64 => {
                let [re, im] = read::<[f32; 2]>(value).map(f64::from);
                hash_float(w, im, hash_float(w, re, seed))
            }
            EqKind::C128 => {
                let [re, im] = read::<[f64; 2]>(value);
                hash_float(w, im, hash_float(w, re, seed))
            }
            EqKind::Str => hash_bytes(read::<GoString>(value).bytes(), seed),
            EqKind::Eface => {
                let value: Eface = read(value);
                return hash_dynamic(w, value.ty, value.data, seed, depth);
            }
            EqKind::Iface => {
                let value: Iface = read(value);
                return hash_dynamic(w, dynamic_type(value), value.data, seed, depth);
            }
            EqKind::Struct => return hash_fields(w, desc, value, seed, depth),
            EqKind::Array => return hash_elements(w, desc, value, seed, depth),
            EqKind::Never => return Err(raise_type(w, PanicCode::UnhashableType, desc)),
        })
    }
}

/// # Safety
/// R1.
unsafe fn hash_float(w: *mut Worker, value: f64, seed: u64) -> u64 {
    if value.is_nan() {
        // SAFETY: R1.
        return unsafe { (*w).next_random() };
    }
    // Both zeros are equal.
    hash_word(if value == 0.0 { 0 } else { value.to_bits() }, seed)
}

unsafe fn hash_dynamic(
    w: *mut Worker,
    ty: Ptr<TypeDesc>,
    data: u64,
    seed: u64,
    depth: u32,
) -> Fallible<u64> {
    // SAFETY: R2.
    let Some(ty) = (unsafe { ty.get() }) else { return Ok(hash_word(0, seed)) };
    if !ty.is_comparable() {
        // SAFETY: R1.
        return Err(unsafe { raise_type(w, PanicCode::UnhashableType, ty) });
    }
    if depth > DEPTH_MAX {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::StackOverflow) });
    }
    // SAFETY: R2: the data word holds or names a value of its type.
    unsafe { hash_at(w, ty, data_address(ty, &data), seed ^ ty.hash, depth + 1) }
}

unsafe fn hash_fields(
    w: *mut Worker,
    desc: &TypeDesc,
    value: *const u8,
    mut seed: u64,
    depth: u32,
) -> Fallible<u64> {
    for field in desc.fields() {
        // SAFETY: A1.
        let (name, ty) = unsafe { (field.name.bytes(), field.ty.get()) };
        let Some(ty) = ty.filter(|_| name != b"_") else { continue };
        // SAFETY: R2: fields lie inside their struct.
        seed = unsafe { hash_at(w, ty, value.add(field.offset as usize), seed, depth)? };
    }
    Ok(hash_word(desc.fields.len, seed))
}

unsafe fn hash_elements(
    w: *mut Worker,
    desc: &TypeDesc,
    value: *const u8,
    mut seed: u64,
    depth: u32,
) -> Fallible<u64> {
    let Some(elem) = desc.elem() else { return Ok(seed) };
    for at in 0..desc.len {
        // SAFETY: R2: elements lie inside their array.
        seed = unsafe { hash_at(w, elem, value.add((at * elem.size) as usize), seed, depth)? };
    }
    Ok(hash_word(desc.len, seed))
}
