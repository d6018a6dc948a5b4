//! Regions: units of 64 KiB and their side metadata.
//!
//! Owns: what is in a region, and finding an object from an address inside it.
//! Never: allocates an object.

/// Bytes of a region.
pub const REGION_BYTES: u64 = 1 << REGION_SHIFT;
/// log2 of `REGION_BYTES`.
pub const REGION_SHIFT: u32 = 16;

/// What a region holds.
#[derive(Debug)]
pub(crate) enum Region {
    /// Slots of one shape; the first `taken` were handed to a worker.
    Slots { shape: u32, slot_bytes: u32, taken: u32, types: Vec<RunType> },
    /// Cells of 8 slots each, of cold shapes, in ascending order of offset.
    Mixed { cells: Vec<Cell>, used: u32 },
    /// First region of an object over 32 KiB.
    Large { bytes: u64, run: RunType },
    /// Further region of the object that starts `back` regions before.
    LargeTail { back: u32 },
}

/// Eight slots of one shape in a mixed region.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) offset: u32,
    pub(crate) slot_bytes: u32,
    pub(crate) shape: u32,
}

/// Element type of an object whose bitmap is not in its shape: address of the descriptor; 0 for
/// pointer-free or empty slots.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct RunType {
    /// Address of the element's `TypeDesc`.
    pub desc: u64,
}

/// An object, as found from an address inside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Found {
    /// Offset of its first byte from the region's start.
    pub offset: u64,
    /// Bytes of its slot.
    pub bytes: u64,
    /// Its shape, or `UNSHAPED`.
    pub shape: u32,
    /// Its type where the shape has no bitmap.
    pub run: RunType,
}

impl Region {
    /// The slot that holds the byte at `offset`; `None` between slots and past what was handed
    /// out. For `LargeTail` the caller looks at the head.
    pub(crate) fn find(&self, offset: u64) -> Option<Found> {
        match self {
            Region::Slots { shape, slot_bytes, taken, types } => {
                let slot = offset / u64::from(*slot_bytes);
                let run = types.get(slot as usize).copied().unwrap_or_default();
                let bytes = u64::from(*slot_bytes);
                (slot < u64::from(*taken)).then_some(Found {
                    offset: slot * bytes,
                    bytes,
                    shape: *shape,
                    run,
                })
            }
            Region::Mixed { cells, .. } => {
                let after = cells.partition_point(|cell| u64::from(cell.offset) <= offset);
                let cell = cells.get(after.checked_sub(1)?)?;
                let bytes = u64::from(cell.slot_bytes);
                let slot = (offset - u64::from(cell.offset)) / bytes;
                (slot < CELL_SLOTS).then_some(Found {
                    offset: u64::from(cell.offset) + slot * bytes,
                    bytes,
                    shape: cell.shape,
                    run: RunType::default(),
                })
            }
            Region::Large { bytes, run } => {
                Some(Found { offset: 0, bytes: *bytes, shape: crate::shape::UNSHAPED, run: *run })
            }
            Region::LargeTail { .. } => None,
        }
    }
}

/// Slots that a cold shape takes at a time.
pub(crate) const CELL_SLOTS: u64 = 8;
