//! Slices: making, growing, appending, copying, slicing.
//!
//! Owns: capacities (visible through `cap`, so by gc's rule and size classes) and bounds errors.
//! Never: single elements, which both tiers access inline.

use go3s_abi::object::{GoSlice, GoString};
use go3s_abi::panic::PanicCode;
use go3s_abi::{Ptr, TypeDesc, Worker};
use go3s_gc::{alloc, barrier, round_up_size};

use super::{Fallible, or_raise, raise, raise_bounds};

/// The largest object that gc's address space holds.
const ALLOC_MAX: u64 = 1 << 48;
/// Slices double below this many elements and grow more slowly above.
const DOUBLING_MAX: i64 = 256;

/// `make([]elem, len, cap)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn make(w: *mut Worker, elem: &TypeDesc, len: i64, cap: i64) -> Fallible<GoSlice> {
    let fits = |count: i64| {
        let bytes = u64::try_from(count).ok().and_then(|count| elem.size.checked_mul(count));
        bytes.is_some_and(|bytes| bytes <= ALLOC_MAX)
    };
    if !fits(len) {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::MakeSliceLen) });
    }
    if len > cap || !fits(cap) {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::MakeSliceCap) });
    }
    // SAFETY: R1, R2.
    let ptr = unsafe { or_raise(w, alloc(w, elem, cap as u64))? };
    Ok(GoSlice { ptr, len, cap })
}

/// Capacity in elements that gc gives a slice of `old_cap` that must hold `new_len`.
pub fn grown_cap(new_len: i64, old_cap: i64) -> i64 {
    let doubled = old_cap.saturating_mul(2);
    if new_len > doubled {
        return new_len;
    }
    if old_cap < DOUBLING_MAX {
        return doubled;
    }
    // One step at least, also if the capacity would do.
    let step = |cap: i64| cap.checked_add(cap.checked_add(3 * DOUBLING_MAX)? >> 2);
    let mut cap = step(old_cap);
    while let Some(small) = cap.filter(|&cap| cap < new_len) {
        cap = step(small);
    }
    cap.unwrap_or(new_len)
}

/// `s` with room for `new_len` elements in a new array; its length becomes `new_len`.
///
/// # Safety
/// R1, R2; `new_len > s.cap`, or negative on overflow.
#[cold]
unsafe fn grow(w: *mut Worker, elem: &TypeDesc, s: GoSlice, new_len: i64) -> Fallible<GoSlice> {
    if new_len < 0 {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::GrowSlice) });
    }
    if elem.size == 0 {
        let ptr = if s.ptr.is_null() { alloc::empty_object() } else { s.ptr };
        return Ok(GoSlice { ptr, len: new_len, cap: new_len });
    }
    let wanted = grown_cap(new_len, s.cap);
    let bytes = elem.size.checked_mul(wanted as u64).filter(|&bytes| bytes <= ALLOC_MAX);
    let Some(bytes) = bytes else {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::GrowSlice) });
    };
    let cap = round_up_size(bytes, elem.is_pointer_free()) / elem.size;
    // SAFETY: R1, R2.
    let ptr = unsafe { or_raise(w, alloc(w, elem, cap))? };
    let used = elem.size * s.len as u64;
    if used > 0 {
        // SAFETY: R2: the old array holds `len` elements, the new one more; it is fresh, so its
        // words need no barrier.
        unsafe { ptr.raw().copy_from_nonoverlapping(s.ptr.raw(), used as usize) };
    }
    Ok(GoSlice { ptr, len: new_len, cap: cap as i64 })
}

/// `s` with `n` more elements, whose content is what lay in the array.
///
/// # Safety
/// R1, R2; `n >= 0`.
#[inline]
pub unsafe fn append_room(
    w: *mut Worker,
    s: GoSlice,
    n: i64,
    elem: &TypeDesc,
) -> Fallible<GoSlice> {
    match s.len.checked_add(n) {
        Some(len) if len <= s.cap => Ok(GoSlice { len, ..s }),
        // SAFETY: R1, R2.
        more => unsafe { grow(w, elem, s, more.unwrap_or(-1)) },
    }
}

/// `append(s, src...)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn append_slice(
    w: *mut Worker,
    s: GoSlice,
    src: GoSlice,
    elem: &TypeDesc,
) -> Fallible<GoSlice> {
    if src.len == 0 {
        return Ok(s);
    }
    // SAFETY: R1, R2.
    unsafe {
        let grown = append_room(w, s, src.len, elem)?;
        let at = grown.ptr.raw().add((elem.size * s.len as u64) as usize);
        barrier::copy(w, elem, at, src.ptr.raw(), src.len as u64);
        Ok(grown)
    }
}

/// `append(s, src...)`, bytes of a string; `byte_type` describes `uint8`.
///
/// # Safety
/// R1, R2.
pub unsafe fn append_str(w: *mut Worker, s: GoSlice, src: GoString) -> Fallible<GoSlice> {
    let src = GoSlice { ptr: src.ptr, len: src.len as i64, cap: src.len as i64 };
    // SAFETY: R1, R2.
    unsafe { append_slice(w, s, src, byte_type()) }
}

/// `append(s, word)` of elements of 1, 2, 4 or 8 bytes without pointers.
///
/// # Safety
/// R1, R2.
#[inline]
pub unsafe fn append_word(
    w: *mut Worker,
    s: GoSlice,
    word: u64,
    elem: &TypeDesc,
) -> Fallible<GoSlice> {
    // SAFETY: R1, R2; the element `s.len` lies in the array.
    unsafe {
        let grown = append_room(w, s, 1, elem)?;
        let at = grown.ptr.raw().add((elem.size * s.len as u64) as usize);
        match elem.size {
            1 => at.write(word as u8),
            2 => at.cast::<u16>().write(word as u16),
            4 => at.cast::<u32>().write(word as u32),
            _ => at.cast::<u64>().write(word),
        }
        Ok(grown)
    }
}

/// The type `uint8`, for strings and bytes.
pub fn byte_type() -> &'static TypeDesc {
    use std::sync::OnceLock;
    static BYTE: OnceLock<TypeDesc> = OnceLock::new();
    BYTE.get_or_init(|| TypeDesc::of_kind(go3s_abi::Kind::Uint8))
}

/// `copy(dst, src)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn copy(w: *mut Worker, dst: GoSlice, src: GoSlice, elem: &TypeDesc) -> i64 {
    let count = dst.len.min(src.len);
    if count > 0 && elem.size > 0 {
        // SAFETY: R1, R2.
        unsafe { barrier::copy(w, elem, dst.ptr.raw(), src.ptr.raw(), count as u64) };
    }
    count
}

/// `copy(dst, src)`, bytes of a string.
///
/// # Safety
/// R1, R2.
pub unsafe fn copy_str(w: *mut Worker, dst: GoSlice, src: GoString) -> i64 {
    let src = GoSlice { ptr: src.ptr, len: src.len as i64, cap: src.len as i64 };
    // SAFETY: R1, R2.
    unsafe { copy(w, dst, src, byte_type()) }
}

/// `clear(s)`.
///
/// # Safety
/// R1, R2.
pub unsafe fn clear(w: *mut Worker, s: GoSlice, elem: &TypeDesc) {
    if s.len > 0 && elem.size > 0 {
        // SAFETY: R1, R2.
        unsafe { barrier::clear(w, elem, s.ptr.raw(), s.len as u64) };
    }
}

/// Bounds of a slice expression; `hi` and `max` absent if not written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// Low bound, 0 if not written.
    pub lo: i64,
    /// High bound.
    pub hi: Option<i64>,
    /// Capacity bound.
    pub max: Option<i64>,
}

/// Low, high and capacity bound, checked; `len` is the default of `hi`, `cap` the largest value.
/// `over` names the panics of a bound above `cap`: of `hi`, and of `max`.
///
/// # Safety
/// R1.
#[inline]
unsafe fn check(
    w: *mut Worker,
    bounds: Bounds,
    len: i64,
    cap: i64,
    over: (PanicCode, PanicCode),
) -> Fallible<(i64, i64, i64)> {
    let hi = bounds.hi.unwrap_or(len);
    let top = bounds.max.unwrap_or(cap);
    let outside = |value: i64, limit: i64| value as u64 > limit as u64;
    let error = if bounds.max.is_some() {
        if outside(top, cap) {
            Some((over.1, top, cap))
        } else if outside(hi, top) {
            Some((PanicCode::Slice3High, hi, top))
        } else {
            outside(bounds.lo, hi).then_some((PanicCode::Slice3Low, bounds.lo, hi))
        }
    } else if outside(hi, cap) {
        Some((over.0, hi, cap))
    } else {
        outside(bounds.lo, hi).then_some((PanicCode::SliceLow, bounds.lo, hi))
    };
    match error {
        None => Ok((bounds.lo, hi, top)),
        // SAFETY: R1.
        Some((code, x, y)) => Err(unsafe { raise_bounds(w, code, x, y) }),
    }
}

/// A part that is empty with capacity 0 keeps the base: its end may be the next object.
fn part(ptr: Ptr<u8>, lo: i64, cap: i64, elem_size: u64) -> Ptr<u8> {
    let offset = if cap > lo { elem_size * lo as u64 } else { 0 };
    Ptr::from_addr(ptr.addr() + offset)
}

/// `s[lo:hi:max]`.
///
/// # Safety
/// R1, R2.
pub unsafe fn slice_slice(
    w: *mut Worker,
    s: GoSlice,
    bounds: Bounds,
    elem_size: u64,
) -> Fallible<GoSlice> {
    let over = (PanicCode::SliceCap, PanicCode::Slice3Cap);
    // SAFETY: R1.
    let (lo, hi, max) = unsafe { check(w, bounds, s.len, s.cap, over)? };
    Ok(GoSlice { ptr: part(s.ptr, lo, max, elem_size), len: hi - lo, cap: max - lo })
}

/// `s[lo:hi]` of a string.
///
/// # Safety
/// R1, R2.
pub unsafe fn slice_str(w: *mut Worker, s: GoString, bounds: Bounds) -> Fallible<GoString> {
    let len = s.len as i64;
    let over = (PanicCode::SliceLen, PanicCode::Slice3Len);
    // SAFETY: R1.
    let (lo, hi, _) = unsafe { check(w, bounds, len, len, over)? };
    Ok(GoString { ptr: part(s.ptr, lo, hi, 1), len: (hi - lo) as u64 })
}

/// `ptr[lo:hi:max]` of an array of `len` elements; a nil pointer panics first.
///
/// # Safety
/// R1, R2.
pub unsafe fn slice_array(
    w: *mut Worker,
    ptr: Ptr<u8>,
    len: i64,
    bounds: Bounds,
    elem_size: u64,
) -> Fallible<GoSlice> {
    if ptr.is_null() {
        // SAFETY: R1.
        return Err(unsafe { raise(w, PanicCode::NilDereference) });
    }
    let over = (PanicCode::SliceLen, PanicCode::Slice3Len);
    // SAFETY: R1.
    let (lo, hi, max) = unsafe { check(w, bounds, len, len, over)? };
    Ok(GoSlice { ptr: part(ptr, lo, max, elem_size), len: hi - lo, cap: max - lo })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacities_follow_gc() {
        assert_eq!(grown_cap(1, 0), 1);
        assert_eq!(grown_cap(5, 4), 8);
        assert_eq!(grown_cap(9, 4), 9);
        assert_eq!(grown_cap(257, 256), 512);
        assert_eq!(grown_cap(513, 512), 832);
        assert_eq!(grown_cap(i64::MAX, i64::MAX - 1), i64::MAX);
    }

    #[test]
    fn bounds_are_checked_in_the_order_of_gc() {
        let mut worker = Worker::new(0);
        let w = &raw mut worker;
        let s = GoSlice { ptr: Ptr::from_addr(0x1000), len: 3, cap: 5 };
        // SAFETY: no memory is touched.
        let run = |lo, hi, max| unsafe {
            slice_slice(w, s, Bounds { lo, hi, max }, 8)
                .map_err(|_| go3s_abi::panic::PanicText(&(*w).panic).to_string())
        };
        assert_eq!(run(1, Some(4), None).map(|s| (s.ptr.addr(), s.len, s.cap)), Ok((0x1008, 3, 4)));
        assert_eq!(run(5, Some(5), None).map(|s| (s.ptr.addr(), s.len, s.cap)), Ok((0x1000, 0, 0)));
        let error = |text: &str| Err(format!("runtime error: slice bounds out of range {text}"));
        assert_eq!(run(0, Some(6), None), error("[:6] with capacity 5"));
        assert_eq!(run(4, None, None), error("[4:3]"));
        assert_eq!(run(-1, None, None), error("[-1:]"));
        assert_eq!(run(0, Some(1), Some(9)), error("[::9] with capacity 5"));
        assert_eq!(run(0, Some(4), Some(3)), error("[:4:3]"));
        assert_eq!(run(2, Some(1), Some(3)), error("[2:1:]"));
    }
}
