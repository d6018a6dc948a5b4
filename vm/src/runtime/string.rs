//! Strings: concatenation, comparison, conversions, runes.
//!
//! Owns: Go's meaning of all of them, invalid UTF-8 included.
//! Never: changes the bytes of a string.

use core::cmp::Ordering;

use go3s_abi::object::{GoSlice, GoString};
use go3s_abi::panic::PanicCode;
use go3s_abi::{Ptr, Worker};
use go3s_gc::{alloc_bytes, round_up_size};

use super::{Fallible, or_raise, raise};

/// U+FFFD.
pub const RUNE_ERROR: i32 = 0xfffd;

/// `a == b`.
///
/// # Safety
/// R2.
#[inline]
pub unsafe fn equal(a: GoString, b: GoString) -> bool {
    // SAFETY: R2.
    a.len == b.len && (a.ptr == b.ptr || unsafe { a.bytes() == b.bytes() })
}

/// Order by bytes.
///
/// # Safety
/// R2.
#[inline]
pub unsafe fn compare(a: GoString, b: GoString) -> Ordering {
    // SAFETY: R2.
    unsafe { a.bytes().cmp(b.bytes()) }
}

/// A string with a copy of `bytes`, which may lie anywhere.
///
/// # Safety
/// R1.
pub unsafe fn new_string(w: *mut Worker, bytes: &[u8]) -> Fallible<GoString> {
    match bytes {
        [] => return Ok(GoString::EMPTY),
        &[byte] => return Ok(one_byte(byte)),
        _ => {}
    }
    let len = bytes.len() as u64;
    // SAFETY: R1.
    let ptr = unsafe { or_raise(w, alloc_bytes(w, len))? };
    // SAFETY: fresh memory of `len` bytes.
    unsafe { ptr.raw().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    Ok(GoString { ptr, len })
}

/// Strings of one byte need no memory of their own.
fn one_byte(byte: u8) -> GoString {
    static BYTES: [u8; 256] = {
        let mut bytes = [0; 256];
        let mut at = 0;
        while at < 256 {
            bytes[at] = at as u8;
            at += 1;
        }
        bytes
    };
    GoString { ptr: Ptr::new(&raw const BYTES[usize::from(byte)]), len: 1 }
}

/// The `n` strings at `parts`, joined; a single part that is not empty is returned as it is.
///
/// # Safety
/// R1, R2.
pub unsafe fn concat(w: *mut Worker, parts: *const GoString, n: usize) -> Fallible<GoString> {
    // SAFETY: R2: `n` strings lie at `parts`.
    let parts = unsafe { core::slice::from_raw_parts(parts, n) };
    let total = parts.iter().try_fold(0u64, |sum, part| sum.checked_add(part.len));
    let Some(len) = total.filter(|&len| len <= i64::MAX as u64) else {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::OutOfMemory) });
    };
    if let Some(whole) = parts.iter().find(|part| part.len == len) {
        return Ok(*whole);
    }
    // SAFETY: R1.
    let ptr = unsafe { or_raise(w, alloc_bytes(w, len))? };
    let mut at = ptr.raw();
    for part in parts {
        // SAFETY: the parts fill the fresh memory exactly; an empty part copies nothing.
        unsafe {
            at.copy_from_nonoverlapping(part.bytes().as_ptr(), part.len as usize);
            at = at.add(part.len as usize);
        }
    }
    Ok(GoString { ptr, len })
}

/// The bytes of a `[]byte`.
///
/// # Safety
/// R2; nobody writes to the slice for `'a`.
pub unsafe fn slice_bytes<'a>(slice: GoSlice) -> &'a [u8] {
    // SAFETY: a slice of length n names n bytes, as a string does.
    unsafe { GoString { ptr: slice.ptr, len: slice.len as u64 }.bytes() }
}

/// `string(s)` of bytes.
///
/// # Safety
/// R1, R2.
pub unsafe fn from_bytes(w: *mut Worker, s: GoSlice) -> Fallible<GoString> {
    // SAFETY: R1, R2.
    unsafe { new_string(w, slice_bytes(s)) }
}

/// A `[]byte` with a copy of `bytes`, capacity by size class; never nil.
///
/// # Safety
/// R1.
pub unsafe fn new_bytes(w: *mut Worker, bytes: &[u8]) -> Fallible<GoSlice> {
    let cap = round_up_size(bytes.len() as u64, true);
    // SAFETY: R1.
    let ptr = unsafe { or_raise(w, alloc_bytes(w, cap))? };
    // SAFETY: fresh memory of at least as many bytes.
    unsafe { ptr.raw().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    Ok(GoSlice { ptr, len: bytes.len() as i64, cap: cap as i64 })
}

/// `[]byte(s)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn to_bytes(w: *mut Worker, s: GoString) -> Fallible<GoSlice> {
    // SAFETY: R1, R2.
    unsafe { new_bytes(w, s.bytes()) }
}

/// `string(s)` of runes.
///
/// # Safety
/// R1, R2.
pub unsafe fn from_runes(w: *mut Worker, s: GoSlice) -> Fallible<GoString> {
    let mut bytes = Vec::with_capacity(s.len as usize);
    for at in 0..s.len as usize {
        // SAFETY: R2: the slice has `len` runes.
        let rune = unsafe { s.ptr.raw().cast::<i32>().add(at).read() };
        push_rune(&mut bytes, i64::from(rune));
    }
    // SAFETY: R1.
    unsafe { new_string(w, &bytes) }
}

/// `[]rune(s)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn to_runes(w: *mut Worker, s: GoString) -> Fallible<GoSlice> {
    // SAFETY: R2.
    let bytes = unsafe { s.bytes() };
    let mut runes = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let (rune, width) = decode_rune(&bytes[at..]);
        runes.push(rune);
        at += width;
    }
    let room = round_up_size(runes.len() as u64 * 4, true);
    // SAFETY: R1.
    let ptr = unsafe { or_raise(w, alloc_bytes(w, room))? };
    // SAFETY: fresh memory of at least as many runes.
    unsafe { ptr.raw().cast::<i32>().copy_from_nonoverlapping(runes.as_ptr(), runes.len()) };
    Ok(GoSlice { ptr, len: runes.len() as i64, cap: (room / 4) as i64 })
}

/// `string(rune(value))`; out of range gives U+FFFD.
///
/// # Safety
/// R1.
pub unsafe fn from_rune(w: *mut Worker, value: i64) -> Fallible<GoString> {
    let mut bytes = Vec::with_capacity(4);
    push_rune(&mut bytes, value);
    // SAFETY: R1.
    unsafe { new_string(w, &bytes) }
}

/// Appends the UTF-8 form of a rune, of U+FFFD for what is none.
pub fn push_rune(out: &mut Vec<u8>, rune: i64) {
    let rune = u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
    out.extend_from_slice(rune.encode_utf8(&mut [0; 4]).as_bytes());
}

/// The rune at byte `i < s.len`, and the index of the next one.
///
/// # Safety
/// R2.
#[inline]
pub unsafe fn next_rune(s: GoString, i: u64) -> (i32, u64) {
    // SAFETY: R2.
    let bytes = unsafe { s.bytes() };
    let (rune, width) = decode_rune(bytes.get(i as usize..).unwrap_or(&[]));
    (rune, i + width as u64)
}

/// First rune of `bytes` and its width; U+FFFD and 1 for an invalid sequence, 0 for no bytes.
#[inline]
pub fn decode_rune(bytes: &[u8]) -> (i32, usize) {
    match bytes {
        [] => (RUNE_ERROR, 0),
        &[first, ..] if first < 0x80 => (i32::from(first), 1),
        _ => decode_multibyte(bytes),
    }
}

fn decode_multibyte(bytes: &[u8]) -> (i32, usize) {
    const INVALID: (i32, usize) = (RUNE_ERROR, 1);
    let tail = |at: usize| match bytes.get(at) {
        Some(&byte) if byte & 0xc0 == 0x80 => Some(i32::from(byte & 0x3f)),
        _ => None,
    };
    let first = i32::from(bytes[0]);
    // The smallest rune of each length excludes overlong forms.
    let (width, high, least) = match first {
        0xc2..=0xdf => (2, first & 0x1f, 0x80),
        0xe0..=0xef => (3, first & 0x0f, 0x800),
        0xf0..=0xf4 => (4, first & 0x07, 0x1_0000),
        _ => return INVALID,
    };
    let mut rune = high;
    for at in 1..width {
        let Some(bits) = tail(at) else { return INVALID };
        rune = rune << 6 | bits;
    }
    let is_valid = rune >= least && rune <= 0x10_ffff && !(0xd800..=0xdfff).contains(&rune);
    if is_valid { (rune, width) } else { INVALID }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_agrees_with_the_library_on_valid_text_and_rejects_the_rest() {
        for rune in (0..=0x10_ffff).step_by(7).filter_map(char::from_u32) {
            let mut buffer = [0; 4];
            let text = rune.encode_utf8(&mut buffer);
            assert_eq!(decode_rune(text.as_bytes()), (rune as i32, text.len()));
        }
        for bad in [&b"\xff"[..], b"\xc0\x80", b"\xed\xa0\x80", b"\xe2\x82", b"\xf4\x90\x80\x80"] {
            assert_eq!(decode_rune(bad), (RUNE_ERROR, 1));
        }
        assert_eq!(decode_rune(b""), (RUNE_ERROR, 0));
    }

    #[test]
    fn a_rune_out_of_range_becomes_the_replacement() {
        for rune in [-1, 0xd800, 0x11_0000, i64::MAX] {
            let mut out = Vec::new();
            push_rune(&mut out, rune);
            assert_eq!(out, "\u{fffd}".as_bytes());
        }
    }
}
