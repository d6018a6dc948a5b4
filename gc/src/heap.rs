//! A Vm's heap: one reserved range, its regions, and who gets slots from where.
//!
//! Owns: taking regions, refilling free words, large objects, accounting, the hard limit.
//! Never: the fast path (`alloc.rs`).

use go3s_abi::Ptr;
use go3s_abi::worker::{FreeRun, Worker};
use hashbrown::HashMap;

use crate::classes::{HEADER_FREE_MAX, SMALL_MAX, class_bytes};
use crate::platform::Reservation;
use crate::region::{CELL_SLOTS, Cell, Found, REGION_BYTES, REGION_SHIFT, Region, RunType};
use crate::shape::{self, SHAPES_MAX, UNSHAPED};

/// The limit of the heap is reached, or the system gives no more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory;

/// Figures of a heap.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Stats {
    /// Bytes of slots handed to workers and of large objects.
    pub bytes_allocated: u64,
    /// Bytes of regions in use.
    pub bytes_committed: u64,
    /// The hard limit.
    pub bytes_limit: u64,
    /// Refills of a free word.
    pub refills: u64,
    /// Large objects.
    pub large_objects: u64,
}

/// Slots per word of a free run.
const RUN_SLOTS: u32 = 64;
/// A shape gets regions of its own after this many bytes from mixed regions.
const COLD_BYTES: u64 = 256 << 10;
/// Regions made usable at a time.
const COMMIT_REGIONS: u64 = 16;
/// Smallest reservation that is worth having.
const RESERVE_LEAST: u64 = 16 << 20;

#[derive(Clone, Copy, Default)]
struct ShapeState {
    /// Region being handed out, plus one.
    region: u32,
    cold_bytes: u64,
}

/// A Vm's heap.
pub struct Heap {
    range: Reservation,
    limit_regions: u64,
    committed_regions: u64,
    regions: Vec<Region>,
    shapes: HashMap<u32, ShapeState>,
    mixed: Option<u32>,
    typed: HashMap<u32, FreeRun>,
    runs: Box<[FreeRun]>,
    pub(crate) run_shapes: HashMap<(u64, u64), u32>,
    shaded: Vec<u64>,
    stats: Stats,
}

impl Heap {
    /// A heap of at most `limit` bytes; `None` if there is no address space.
    pub fn new(limit: u64) -> Option<Heap> {
        let limit = limit.max(REGION_BYTES).next_multiple_of(REGION_BYTES);
        let wanted = limit.saturating_mul(4).clamp(RESERVE_LEAST, 256 << 30);
        let range = Reservation::new(wanted, RESERVE_LEAST)?;
        let limit_regions = (limit >> REGION_SHIFT).min(range.bytes >> REGION_SHIFT);
        Some(Heap {
            range,
            limit_regions,
            committed_regions: 0,
            regions: Vec::new(),
            shapes: HashMap::new(),
            mixed: None,
            typed: HashMap::new(),
            runs: vec![FreeRun::EMPTY; SHAPES_MAX].into_boxed_slice(),
            run_shapes: HashMap::new(),
            shaded: Vec::new(),
            stats: Stats { bytes_limit: limit_regions << REGION_SHIFT, ..Stats::default() },
        })
    }

    /// Makes `worker` allocate from this heap, which must stay where it is while it does (G1).
    pub fn attach(&mut self, worker: &mut Worker) {
        worker.heap = Ptr::new(core::ptr::from_mut(self).cast::<u8>());
        worker.runs = Ptr::new(self.runs.as_mut_ptr());
    }

    /// Figures, slots in free words counted as allocated.
    pub fn stats(&self) -> Stats {
        Stats { bytes_committed: (self.regions.len() as u64) << REGION_SHIFT, ..self.stats }
    }

    /// Whether `addr` lies in the part of the range that is in use.
    #[inline]
    pub fn contains(&self, addr: u64) -> bool {
        addr.wrapping_sub(self.range.base) >> REGION_SHIFT < self.regions.len() as u64
    }

    /// The object that holds the byte at `addr`: its address and what it is.
    pub fn find(&self, addr: u64) -> Option<(u64, Found)> {
        let mut index = (addr.checked_sub(self.range.base)? >> REGION_SHIFT) as usize;
        if let Region::LargeTail { back } = self.regions.get(index)? {
            index -= *back as usize;
        }
        let start = self.region_addr(index);
        let found = self.regions.get(index)?.find(addr - start)?;
        (addr < start + found.offset + found.bytes).then_some((start + found.offset, found))
    }

    /// Takes a batch of words that a worker's barrier collected: those that lie in the heap are
    /// kept for the marker.
    pub(crate) fn shade(&mut self, words: &[u64]) {
        let range = (self.range.base, (self.regions.len() as u64) << REGION_SHIFT);
        let inside = words.iter().filter(|&&word| word.wrapping_sub(range.0) < range.1);
        self.shaded.extend(inside);
    }

    fn region_addr(&self, index: usize) -> u64 {
        self.range.base + ((index as u64) << REGION_SHIFT)
    }

    /// Takes `count` neighbouring regions; the number of the first.
    fn take_regions(&mut self, count: u64) -> Result<usize, OutOfMemory> {
        let first = self.regions.len();
        let end = (first as u64).checked_add(count).ok_or(OutOfMemory)?;
        if end > self.limit_regions {
            return Err(OutOfMemory);
        }
        if end > self.committed_regions {
            let target = (end.next_multiple_of(COMMIT_REGIONS)).min(self.limit_regions);
            let addr = self.range.base + (self.committed_regions << REGION_SHIFT);
            let bytes = (target - self.committed_regions) << REGION_SHIFT;
            if !self.range.commit(addr, bytes) {
                return Err(OutOfMemory);
            }
            self.committed_regions = target;
        }
        Ok(first)
    }

    /// Finds free slots for `shape`: the run that becomes the worker's.
    pub(crate) fn refill(&mut self, shape: u32) -> Result<FreeRun, OutOfMemory> {
        let slot_bytes = shape::shape(shape).ok_or(OutOfMemory)?.slot_bytes;
        let mut state = self.shapes.get(&shape).copied().unwrap_or_default();
        self.stats.refills += 1;
        let is_cold = state.region == 0 && state.cold_bytes < COLD_BYTES;
        let run = if is_cold && u64::from(slot_bytes) <= HEADER_FREE_MAX {
            let cell_bytes = u64::from(slot_bytes) * CELL_SLOTS;
            state.cold_bytes += cell_bytes;
            self.stats.bytes_allocated += cell_bytes;
            self.mixed_run(shape, slot_bytes)?
        } else {
            self.region_run(shape, slot_bytes, &mut state.region)?
        };
        self.shapes.insert(shape, state);
        Ok(run)
    }

    fn mixed_run(&mut self, shape: u32, slot_bytes: u32) -> Result<FreeRun, OutOfMemory> {
        let cell_bytes = slot_bytes * CELL_SLOTS as u32;
        let mut index = self.mixed.map(|index| index as usize);
        let room = |region: &Region| match region {
            Region::Mixed { used, .. } => u64::from(used + cell_bytes) <= REGION_BYTES,
            _ => false,
        };
        if !index.and_then(|at| self.regions.get(at)).is_some_and(room) {
            let fresh = self.take_regions(1)?;
            self.regions.push(Region::Mixed { cells: Vec::new(), used: 0 });
            self.mixed = Some(fresh as u32);
            index = Some(fresh);
        }
        let index = index.ok_or(OutOfMemory)?;
        let base = self.region_addr(index);
        let Some(Region::Mixed { cells, used }) = self.regions.get_mut(index) else {
            return Err(OutOfMemory);
        };
        let offset = *used;
        cells.push(Cell { offset, slot_bytes, shape });
        *used += cell_bytes;
        let base = base + u64::from(offset);
        Ok(FreeRun { free: 0xff, base, slot_bytes, region: index as u32, ..FreeRun::EMPTY })
    }

    fn region_run(
        &mut self,
        shape: u32,
        slot_bytes: u32,
        current: &mut u32,
    ) -> Result<FreeRun, OutOfMemory> {
        let slots = REGION_BYTES as u32 / slot_bytes;
        let has_room = |region: &Region| match region {
            Region::Slots { taken, .. } => *taken < slots,
            _ => false,
        };
        let mut at = (*current as usize).checked_sub(1);
        if !at.and_then(|at| self.regions.get(at)).is_some_and(has_room) {
            let fresh = self.take_regions(1)?;
            self.regions.push(Region::Slots { shape, slot_bytes, taken: 0, types: Vec::new() });
            *current = fresh as u32 + 1;
            at = Some(fresh);
        }
        let index = at.ok_or(OutOfMemory)?;
        let start = self.region_addr(index);
        let Some(Region::Slots { taken, .. }) = self.regions.get_mut(index) else {
            return Err(OutOfMemory);
        };
        let first = *taken;
        let count = (slots - first).min(RUN_SLOTS);
        *taken += count;
        self.stats.bytes_allocated += u64::from(count) * u64::from(slot_bytes);
        let free = if count == RUN_SLOTS { u64::MAX } else { (1 << count) - 1 };
        let base = start + u64::from(first) * u64::from(slot_bytes);
        let (group, region) = (first / RUN_SLOTS, index as u32);
        Ok(FreeRun { free, base, slot_bytes, group, region, next_region: 0 })
    }

    /// An object without shape, zeroed: over 32 KiB, or with pointers and over 512 bytes.
    pub(crate) fn alloc_unshaped(&mut self, bytes: u64, run: RunType) -> Result<u64, OutOfMemory> {
        if bytes > SMALL_MAX {
            return self.alloc_large(bytes, run);
        }
        let slot_bytes = class_bytes(bytes);
        let mut free = self.typed.get(&slot_bytes).copied().unwrap_or(FreeRun::EMPTY);
        if free.free == 0 {
            let mut current = free.next_region;
            self.stats.refills += 1;
            free = self.region_run(UNSHAPED, slot_bytes, &mut current)?;
            free.next_region = current;
        }
        let at = free.free.trailing_zeros();
        free.free &= free.free - 1;
        let slot = (free.group * RUN_SLOTS + at) as usize;
        if let Some(Region::Slots { types, .. }) = self.regions.get_mut(free.region as usize) {
            types.resize(types.len().max(slot + 1), RunType::default());
            types[slot] = run;
        }
        self.typed.insert(slot_bytes, free);
        // Regions are zero when taken, and no slot is used twice before a collector sweeps.
        Ok(free.base + u64::from(at) * u64::from(slot_bytes))
    }

    fn alloc_large(&mut self, bytes: u64, run: RunType) -> Result<u64, OutOfMemory> {
        let count = bytes.div_ceil(REGION_BYTES);
        let first = self.take_regions(count)?;
        self.regions.push(Region::Large { bytes, run });
        self.regions.extend((1..count).map(|back| Region::LargeTail { back: back as u32 }));
        self.stats.bytes_allocated += bytes;
        self.stats.large_objects += 1;
        Ok(self.region_addr(first))
    }
}

// SAFETY: G1: a heap is used by one thread at a time; its addresses are its own.
unsafe impl Send for Heap {}
