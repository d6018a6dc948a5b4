//! Slots of one function's frame: variables and temporaries.
//!
//! Owns: which slots are in use, and the one kind that each has for the whole function.
//! Never: emits code.

use go3s_bytecode::mode::SlotKind;
use hashbrown::HashMap;

/// Slots that 16-bit operands reach.
pub const SLOTS_MAX: usize = 1 << 16;

/// A run of slots: one value, or a call's arguments and results.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Run {
    /// The first slot.
    pub first: u16,
    /// How many.
    pub len: u16,
}

impl Run {
    /// Slot `at` of the run.
    pub fn slot(self, at: u16) -> u16 {
        debug_assert!(at < self.len, "slot {at} of {self:?}");
        self.first + at
    }
}

/// The frame does not fit 16-bit operands; the caller moves its largest variables to the heap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FrameTooLarge;

/// Hands out slots. A slot keeps its kind: freed runs serve only requests for the same kinds.
#[derive(Default)]
pub struct Slots {
    kinds: Vec<SlotKind>,
    free: HashMap<Box<[SlotKind]>, Vec<u16>>,
}

impl Slots {
    /// Slots in the frame so far.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether the frame has no slot.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// A run of these kinds; freed ones are used again, last freed first.
    pub fn take(&mut self, kinds: &[SlotKind]) -> Result<Run, FrameTooLarge> {
        let len = u16::try_from(kinds.len()).map_err(|_| FrameTooLarge)?;
        if let Some(first) = self.free.get_mut(kinds).and_then(Vec::pop) {
            return Ok(Run { first, len });
        }
        let first = self.kinds.len();
        if first + kinds.len() > SLOTS_MAX {
            return Err(FrameTooLarge);
        }
        self.kinds.extend_from_slice(kinds);
        // An empty run at the very end of a full frame names no slot; any number serves.
        Ok(Run { first: u16::try_from(first).unwrap_or(u16::MAX), len })
    }

    /// Gives a run back.
    pub fn give_back(&mut self, run: Run) {
        if run.len == 0 {
            return;
        }
        let range = usize::from(run.first)..usize::from(run.first) + usize::from(run.len);
        let kinds: Box<[SlotKind]> = self.kinds[range].into();
        let freed = self.free.entry(kinds).or_default();
        debug_assert!(!freed.contains(&run.first), "{run:?} is given back once");
        freed.push(run.first);
    }

    /// Bit per slot that may hold a pointer; words of any kind count.
    pub fn pointer_bits(&self) -> Vec<u64> {
        let mut bits = vec![0_u64; self.kinds.len().div_ceil(64)];
        for (at, kind) in self.kinds.iter().enumerate() {
            if matches!(kind, SlotKind::Ptr | SlotKind::Word | SlotKind::Mixed) {
                bits[at / 64] |= 1 << (at % 64);
            }
        }
        bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_run_serves_only_its_own_kinds() {
        let mut slots = Slots::default();
        let text = slots.take(&[SlotKind::Ptr, SlotKind::I64]).unwrap();
        slots.give_back(text);
        let number = slots.take(&[SlotKind::I64]).unwrap();
        assert_eq!(number.first, 2);
        assert_eq!(slots.take(&[SlotKind::Ptr, SlotKind::I64]).unwrap(), text);
        assert_eq!((slots.len(), slots.pointer_bits()), (3, vec![0b001]));
    }

    #[test]
    fn a_frame_ends_where_operands_end() {
        let mut slots = Slots::default();
        assert!(slots.take(&[SlotKind::I64; 65_535]).is_ok());
        assert!(slots.take(&[SlotKind::I64]).is_ok());
        assert_eq!(slots.take(&[SlotKind::I64]), Err(FrameTooLarge));
    }
}
