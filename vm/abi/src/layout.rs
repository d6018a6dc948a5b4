//! Struct and array layout, byte for byte as gc on amd64.
//!
//! Owns: offsets and sizes; used by the checker's `Sizeof`, lowering and reflect.
//! Never: knows a type representation. All functions are total: overflow gives `None`.

/// The largest size of a type that gc accepts.
pub const SIZE_MAX: u64 = 1 << 50;

/// Size and alignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Bytes.
    pub size: u64,
    /// A power of two.
    pub align: u64,
}

/// `offset` rounded up to `align`, a power of two.
pub const fn align_up(offset: u64, align: u64) -> Option<u64> {
    match offset.checked_add(align - 1) {
        Some(end) => Some(end & !(align - 1)),
        None => None,
    }
}

/// `[len]elem`.
pub const fn array(elem: Layout, len: u64) -> Option<Layout> {
    match elem.size.checked_mul(len) {
        Some(size) => Some(Layout { size, align: elem.align }),
        None => None,
    }
}

/// Lays out fields in order.
#[derive(Clone, Copy, Debug)]
pub struct StructLayout {
    end: u64,
    align: u64,
    last_size: u64,
}

impl Default for StructLayout {
    fn default() -> Self {
        StructLayout::new()
    }
}

impl StructLayout {
    /// No fields.
    pub const fn new() -> StructLayout {
        StructLayout { end: 0, align: 1, last_size: 1 }
    }

    /// Adds a field; its offset.
    pub fn push(&mut self, field: Layout) -> Option<u64> {
        let offset = align_up(self.end, field.align)?;
        self.end = offset.checked_add(field.size)?;
        self.align = self.align.max(field.align);
        self.last_size = field.size;
        Some(offset)
    }

    /// The struct's layout. A last field of size 0 gets a byte of padding, so that its address
    /// does not name the next object.
    pub fn finish(self) -> Option<Layout> {
        let pad = u64::from(self.end > 0 && self.last_size == 0);
        let size = align_up(self.end.checked_add(pad)?, self.align)?;
        Some(Layout { size, align: self.align })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(fields: &[(u64, u64)]) -> (Vec<u64>, Layout) {
        let mut layout = StructLayout::new();
        let offsets =
            fields.iter().map(|&(size, align)| layout.push(Layout { size, align }).unwrap());
        (offsets.collect(), layout.finish().unwrap())
    }

    #[test]
    fn fields_are_aligned_and_a_trailing_empty_field_is_padded() {
        assert_eq!(of(&[(1, 1), (8, 8), (2, 2)]), (vec![0, 8, 16], Layout { size: 24, align: 8 }));
        assert_eq!(of(&[(4, 4), (0, 1)]), (vec![0, 4], Layout { size: 8, align: 4 }));
        assert_eq!(of(&[(0, 1)]), (vec![0], Layout { size: 0, align: 1 }));
        assert_eq!(of(&[]), (vec![], Layout { size: 0, align: 1 }));
    }

    #[test]
    fn overflow_is_none() {
        assert_eq!(array(Layout { size: 1 << 40, align: 8 }, 1 << 40), None);
        let mut layout = StructLayout::new();
        assert!(layout.push(Layout { size: u64::MAX - 3, align: 1 }).is_some());
        assert!(layout.push(Layout { size: 8, align: 8 }).is_none());
    }
}
