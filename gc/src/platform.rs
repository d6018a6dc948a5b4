//! Address space: the only place that asks the operating system for memory.
//!
//! Owns: reserve, commit, release. Never: knows a region.

/// An address range that is not used by anything else; pages become usable through `commit`.
pub(crate) struct Reservation {
    /// First address, a multiple of `ALIGN`.
    pub(crate) base: u64,
    /// Bytes.
    pub(crate) bytes: u64,
    mapping: (*mut u8, usize),
}

/// Alignment of a reservation: that of a region.
const ALIGN: u64 = 64 << 10;

// SAFETY: the mapping belongs to the reservation alone.
unsafe impl Send for Reservation {}

#[cfg(unix)]
impl Reservation {
    /// Reserves `bytes`, halved until the system agrees; `None` below `least`.
    pub(crate) fn new(mut bytes: u64, least: u64) -> Option<Reservation> {
        while bytes >= least {
            let total = (bytes + ALIGN) as usize;
            // SAFETY: a fresh anonymous mapping touches no existing memory.
            let start = unsafe {
                libc::mmap(
                    core::ptr::null_mut(),
                    total,
                    libc::PROT_NONE,
                    libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
                    -1,
                    0,
                )
            };
            if start != libc::MAP_FAILED {
                let addr = start.expose_provenance() as u64;
                let base = addr.next_multiple_of(ALIGN);
                return Some(Reservation { base, bytes, mapping: (start.cast(), total) });
            }
            bytes /= 2;
        }
        None
    }

    /// Makes a part usable, zeroed; whether the system agreed.
    pub(crate) fn commit(&self, addr: u64, bytes: u64) -> bool {
        debug_assert!(addr >= self.base && addr + bytes <= self.base + self.bytes);
        let start = core::ptr::with_exposed_provenance_mut(addr as usize);
        // SAFETY: the part lies in this reservation's own mapping.
        let answer =
            unsafe { libc::mprotect(start, bytes as usize, libc::PROT_READ | libc::PROT_WRITE) };
        answer == 0
    }
}

#[cfg(unix)]
impl Drop for Reservation {
    fn drop(&mut self) {
        // SAFETY: the mapping was made by `new` and is released once.
        unsafe { libc::munmap(self.mapping.0.cast(), self.mapping.1) };
    }
}

#[cfg(not(unix))]
const FALLBACK_BYTES: u64 = 256 << 20;

#[cfg(not(unix))]
impl Reservation {
    /// Without virtual memory the range is allocated at once, and smaller.
    pub(crate) fn new(bytes: u64, _least: u64) -> Option<Reservation> {
        let bytes = bytes.min(FALLBACK_BYTES);
        let layout = core::alloc::Layout::from_size_align(bytes as usize, ALIGN as usize).ok()?;
        // SAFETY: the layout is not empty.
        let start = unsafe { std::alloc::alloc_zeroed(layout) };
        if start.is_null() {
            return None;
        }
        let base = start.expose_provenance() as u64;
        Some(Reservation { base, bytes, mapping: (start, bytes as usize) })
    }

    /// The range is usable from the start.
    pub(crate) fn commit(&self, _addr: u64, _bytes: u64) -> bool {
        true
    }
}

#[cfg(not(unix))]
impl Drop for Reservation {
    fn drop(&mut self) {
        if let Ok(layout) = core::alloc::Layout::from_size_align(self.mapping.1, ALIGN as usize) {
            // SAFETY: allocated by `new` with this layout, freed once.
            unsafe { std::alloc::dealloc(self.mapping.0, layout) };
        }
    }
}
