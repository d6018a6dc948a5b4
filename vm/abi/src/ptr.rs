//! Pointers as Go sees them: 64 bits on every host.
//!
//! Owns: `Ptr`, `Str` (bytes outside the Go heap), `Table` (a run of records).
//! Never: dereferences without the caller's promise.

use core::fmt;
use core::marker::PhantomData;

/// A Go-visible pointer: an address of 64 bits, 0 for nil.
#[repr(transparent)]
pub struct Ptr<T>(pub u64, PhantomData<*mut T>);

// SAFETY: a `Ptr` is a number; whoever dereferences it answers for the access (A1).
unsafe impl<T> Send for Ptr<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Ptr<T> {}

impl<T> Ptr<T> {
    /// nil.
    pub const NULL: Ptr<T> = Ptr(0, PhantomData);

    /// The pointer with this address.
    #[inline(always)]
    pub const fn from_addr(addr: u64) -> Ptr<T> {
        Ptr(addr, PhantomData)
    }

    /// The address of `raw`, which becomes reachable from Go memory.
    #[inline(always)]
    pub fn new(raw: *const T) -> Ptr<T> {
        Ptr(raw.expose_provenance() as u64, PhantomData)
    }

    /// Its address.
    #[inline(always)]
    pub const fn addr(self) -> u64 {
        self.0
    }

    /// Whether it is nil.
    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == 0
    }

    /// As a raw pointer.
    #[inline(always)]
    pub fn raw(self) -> *mut T {
        core::ptr::with_exposed_provenance_mut(self.0 as usize)
    }

    /// The same address as pointer to something else.
    #[inline(always)]
    pub const fn cast<U>(self) -> Ptr<U> {
        Ptr(self.0, PhantomData)
    }

    /// The record it names, `None` for nil.
    ///
    /// # Safety
    /// A non-nil pointer names a live, initialised `T` that nobody mutates for `'a` other than
    /// through atomics.
    #[inline(always)]
    pub unsafe fn get<'a>(self) -> Option<&'a T> {
        // SAFETY: the caller's promise.
        unsafe { self.raw().cast_const().as_ref() }
    }
}

impl<T> Clone for Ptr<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ptr<T> {}
impl<T> PartialEq for Ptr<T> {
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Ptr<T> {}
impl<T> Default for Ptr<T> {
    fn default() -> Self {
        Ptr::NULL
    }
}
impl<T> fmt::Debug for Ptr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

/// Bytes outside the Go heap: names and texts of descriptors. Laid out like a Go string.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Str {
    /// First byte.
    pub ptr: Ptr<u8>,
    /// Length in bytes.
    pub len: u64,
}

impl Str {
    /// Names static or leaked bytes.
    pub fn new(bytes: &'static [u8]) -> Str {
        Str { ptr: Ptr::new(bytes.as_ptr()), len: bytes.len() as u64 }
    }

    /// Its bytes.
    ///
    /// # Safety
    /// The bytes are live and unchanged for `'a` (A1).
    #[inline]
    pub unsafe fn bytes<'a>(self) -> &'a [u8] {
        // SAFETY: the caller's promise covers the whole run of the table.
        unsafe { Table::<u8> { ptr: self.ptr, len: self.len }.slice() }
    }

    /// Its text; damaged text shows as empty.
    ///
    /// # Safety
    /// As `bytes`.
    pub unsafe fn text<'a>(self) -> &'a str {
        // SAFETY: the caller's promise.
        core::str::from_utf8(unsafe { self.bytes() }).unwrap_or("")
    }
}

/// A run of records outside the Go heap.
#[repr(C)]
pub struct Table<T> {
    /// First record.
    pub ptr: Ptr<T>,
    /// Number of records.
    pub len: u64,
}

impl<T> Table<T> {
    /// No records.
    pub const EMPTY: Table<T> = Table { ptr: Ptr::NULL, len: 0 };

    /// Names static or leaked records.
    pub fn new(records: &'static [T]) -> Table<T> {
        Table { ptr: Ptr::new(records.as_ptr()), len: records.len() as u64 }
    }

    /// The records.
    ///
    /// # Safety
    /// They are live and not mutated for `'a` other than through atomics (A1).
    #[inline]
    pub unsafe fn slice<'a>(self) -> &'a [T] {
        if self.ptr.is_null() || self.len == 0 || size_of::<T>() == 0 {
            return &[];
        }
        // SAFETY: a non-empty table names `len` live records by the caller's promise.
        unsafe { core::slice::from_raw_parts(self.ptr.raw(), self.len as usize) }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Table<T> {}
impl<T> Default for Table<T> {
    fn default() -> Self {
        Table::EMPTY
    }
}
impl<T> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}[{}]", self.ptr.addr(), self.len)
    }
}
