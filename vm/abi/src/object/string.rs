//! A string: pointer and length.
//!
//! Owns: the two words. Never: UTF-8, which is a convention of the text.

use crate::Ptr;

/// A Go string in memory and in two slots.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct GoString {
    /// First byte; nil only if `len` is 0.
    pub ptr: Ptr<u8>,
    /// Bytes, never above `i64::MAX`.
    pub len: u64,
}

impl GoString {
    /// `""`.
    pub const EMPTY: GoString = GoString { ptr: Ptr::NULL, len: 0 };

    /// Its bytes.
    ///
    /// # Safety
    /// The string's memory is live for `'a`; the collector does not run (invariant B of the
    /// design: no safepoint inside a helper).
    #[inline]
    pub unsafe fn bytes<'a>(self) -> &'a [u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: a string of length n names n immutable bytes.
        unsafe { core::slice::from_raw_parts(self.ptr.raw(), self.len as usize) }
    }
}

const _: () = assert!(size_of::<GoString>() == 16);
