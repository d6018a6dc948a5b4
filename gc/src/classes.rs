//! Size classes: how big a slot an object gets, and the capacities that `append` shows.
//!
//! Owns: the class sizes, which programs can see through `cap` and therefore equal gc's.
//! Never: knows what a slot holds.

/// Slot sizes in bytes, ascending.
pub const CLASS_BYTES: [u32; 67] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352,
    384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728,
    10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672,
    32768,
];

/// Objects above this many bytes own their regions.
pub const SMALL_MAX: u64 = 32768;
/// Objects with pointers up to this many bytes have their bitmap in the shape.
pub const HEADER_FREE_MAX: u64 = 512;

const PAGE_BYTES: u64 = 8192;
const HEADER_BYTES: u64 = 8;

const STEP: u64 = 8;
static CLASS_OF: [u8; (SMALL_MAX / STEP) as usize + 1] = class_table();

const fn class_table() -> [u8; (SMALL_MAX / STEP) as usize + 1] {
    let mut table = [0; (SMALL_MAX / STEP) as usize + 1];
    let (mut at, mut class) = (0, 0);
    while at < table.len() {
        while (CLASS_BYTES[class] as usize) < at * STEP as usize {
            class += 1;
        }
        table[at] = class as u8;
        at += 1;
    }
    table
}

/// Bytes of the smallest slot for `bytes <= SMALL_MAX`.
#[inline]
pub fn class_bytes(bytes: u64) -> u32 {
    CLASS_BYTES[usize::from(CLASS_OF[bytes.div_ceil(STEP) as usize])]
}

/// Bytes that an array of `bytes` may grow into without moving, as gc computes it: it shows in
/// `cap`. Above 512 bytes gc keeps 8 bytes for itself if the array holds pointers.
pub fn round_up_size(bytes: u64, is_pointer_free: bool) -> u64 {
    if bytes > SMALL_MAX - HEADER_BYTES {
        return match bytes.checked_next_multiple_of(PAGE_BYTES) {
            Some(rounded) => rounded,
            None => bytes,
        };
    }
    let header = if !is_pointer_free && bytes > HEADER_FREE_MAX { HEADER_BYTES } else { 0 };
    u64::from(class_bytes(bytes + header)) - header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_round_up_as_gc_does() {
        assert_eq!(round_up_size(5, true), 8);
        assert_eq!(round_up_size(513, true), 576);
        assert_eq!(round_up_size(513, false), 568);
        assert_eq!(round_up_size(568, false), 568);
        assert_eq!(round_up_size(569, false), 632);
        assert_eq!(round_up_size(32760, true), 32768);
        assert_eq!(round_up_size(32761, true), 32768);
        assert_eq!(round_up_size(32769, true), 40960);
        assert_eq!(round_up_size(u64::MAX, true), u64::MAX);
    }

    #[test]
    fn every_size_has_the_smallest_class_that_holds_it() {
        for bytes in 1..=SMALL_MAX {
            let class = u64::from(class_bytes(bytes));
            assert!(class >= bytes);
            assert!(!CLASS_BYTES.iter().any(|&c| u64::from(c) >= bytes && u64::from(c) < class));
        }
    }
}
