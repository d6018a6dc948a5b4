//! Shapes: slot size and pointer bitmap of the objects of a region.
//!
//! Owns: the interner of shapes, one for the process, since descriptors (which carry a shape's
//! number) are shared by Vms.
//! Never: knows a type beyond size and bitmap.

use std::sync::{Mutex, PoisonError};

use go3s_abi::TypeDesc;
use hashbrown::HashMap;

use crate::classes::{HEADER_FREE_MAX, SMALL_MAX, class_bytes};

/// Records per worker; what comes after uses the unshaped path.
pub const SHAPES_MAX: usize = 1 << 16;
/// No shape: empty, large, or with pointers and over 512 bytes.
pub const UNSHAPED: u32 = 0;

/// What slots of a shape look like.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Shape {
    /// Bytes from slot to slot.
    pub slot_bytes: u32,
    /// Bit per word of the slot: may hold a pointer.
    pub pointers: u64,
}

struct Interner {
    rows: Vec<Shape>,
    numbers: Option<HashMap<Shape, u32>>,
}

static SHAPES: Mutex<Interner> = Mutex::new(Interner { rows: Vec::new(), numbers: None });

/// Number of a shape; `UNSHAPED` if there are too many.
pub fn intern(shape: Shape) -> u32 {
    let mut shapes = SHAPES.lock().unwrap_or_else(PoisonError::into_inner);
    let Interner { rows, numbers } = &mut *shapes;
    let numbers = numbers.get_or_insert_with(HashMap::new);
    if let Some(&number) = numbers.get(&shape) {
        return number;
    }
    if rows.len() + 1 >= SHAPES_MAX {
        return UNSHAPED;
    }
    rows.push(shape);
    let number = rows.len() as u32;
    numbers.insert(shape, number);
    number
}

/// The shape of this number.
pub fn shape(number: u32) -> Option<Shape> {
    let shapes = SHAPES.lock().unwrap_or_else(PoisonError::into_inner);
    shapes.rows.get((number as usize).checked_sub(1)?).copied()
}

/// Shape of one value of a type: what the loader writes into `TypeDesc::shape`.
pub fn shape_for(desc: &TypeDesc) -> u32 {
    shape_of_run(desc, 1)
}

/// Shape of `count` values of a type in a row.
pub(crate) fn shape_of_run(desc: &TypeDesc, count: u64) -> u32 {
    let Some(bytes) = desc.size.checked_mul(count) else { return UNSHAPED };
    let limit = if desc.is_pointer_free() { SMALL_MAX } else { HEADER_FREE_MAX };
    if bytes == 0 || bytes > limit {
        return UNSHAPED;
    }
    let mut pointers = 0;
    let one = desc.pointer_bits().first().copied().unwrap_or(0);
    let words = desc.size / 8;
    for at in 0..if one == 0 { 0 } else { count } {
        pointers |= one << (at * words);
    }
    intern(Shape { slot_bytes: class_bytes(bytes), pointers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_abi::{Kind, Ptr};

    #[test]
    fn a_run_repeats_the_bitmap_of_its_element() {
        static BITS: [u64; 1] = [0b01];
        let mut desc = TypeDesc::of_kind(Kind::String);
        desc.ptr_words = 1;
        desc.pointers = Ptr::new(BITS.as_ptr());
        let number = shape_of_run(&desc, 3);
        assert_eq!(shape(number), Some(Shape { slot_bytes: 48, pointers: 0b01_01_01 }));
        assert_eq!(shape_of_run(&desc, 33), UNSHAPED);
        assert_eq!(shape_of_run(&desc, 3), number);
    }
}
