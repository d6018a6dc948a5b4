//! `Worker`: context of one processor of a Vm (Go's P).
//!
//! Owns: its layout and who may write each field; a machine register holds its address while Go
//! code runs.
//! Never: behaviour.

use core::mem::offset_of;
use core::sync::atomic::AtomicU64;

use crate::barrier::BarrierBuffer;
use crate::desc::TypeDesc;
use crate::frame::ReturnStubs;
use crate::panic::PanicCode;
use crate::ptr::{Ptr, Str};
use crate::safepoint::Poll;

/// Words of arguments and results that do not travel in registers.
pub const OVERFLOW_WORDS: usize = 64;

/// Free slots of one shape: allocation takes the lowest set bit of `free`.
///
/// | field | written by | read by |
/// |---|---|---|
/// | `free`, `base` | this worker; the collector in handshakes | allocation in both tiers |
/// | `slot_bytes` | `gc`, when the shape is first used | allocation |
/// | `group` | `gc`, at refill | refill |
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FreeRun {
    /// Bit i: the slot at `base + i * slot_bytes` is free.
    pub free: u64,
    /// First of 64 slots.
    pub base: u64,
    /// Bytes from slot to slot.
    pub slot_bytes: u32,
    /// Where the run lies in its region.
    pub group: u32,
    /// Region the run lies in.
    pub region: u32,
    /// Region to look for the next run from.
    pub next_region: u32,
}

impl FreeRun {
    /// Nothing free.
    pub const EMPTY: FreeRun =
        FreeRun { free: 0, base: 0, slot_bytes: 0, group: 0, region: 0, next_region: 0 };
}

/// Why `Outcome::Panic` was answered; read by the unwinder.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PanicRecord {
    /// Which run-time panic or fatal error.
    pub code: PanicCode,
    /// The first operand is a signed number (index panics).
    pub is_signed: bool,
    /// Operands of the text, per row.
    pub args: [u64; 2],
    /// Types of a failed assertion: static interface, dynamic, asserted; of other texts: the last.
    pub types: [Ptr<TypeDesc>; 3],
    /// Missing method of a failed assertion, else empty.
    pub method: Str,
}

impl PanicRecord {
    /// No panic.
    pub const NONE: PanicRecord = PanicRecord {
        code: PanicCode::None,
        is_signed: false,
        args: [0; 2],
        types: [Ptr::NULL; 3],
        method: Str { ptr: Ptr::NULL, len: 0 },
    };
}

/// Context of one worker.
///
/// | field | written by | read by |
/// |---|---|---|
/// | `poll` | any thread, through `Poll::request` | every safepoint |
/// | `stack_limit` | switch, chunk change; MAX by who requests a stop | every prologue |
/// | `mode` | the collector in handshakes | every pointer store |
/// | `runs` | `gc` at start | allocation |
/// | `globals` | the Vm at start | global accesses |
/// | `goroutine`, `fp` | switch, entry to and exit from a tier | helpers |
/// | `panic` | who answers `Outcome::Panic` | unwinder |
/// | `heap`, `vm` | the Vm at start | helpers |
#[repr(C)]
#[derive(Debug)]
pub struct Worker {
    /// Requests to stop.
    pub poll: Poll,
    /// Lowest address a frame may touch, or MAX: "look at `poll`".
    pub stack_limit: AtomicU64,
    /// Free words by shape.
    pub runs: Ptr<FreeRun>,
    /// Base of the Vm's globals.
    pub globals: u64,
    /// Running goroutine (`sched::Goroutine`).
    pub goroutine: Ptr<u8>,
    /// Frame of the running goroutine when it left Go code for a helper.
    pub fp: u64,
    /// Native stack pointer of the thread, for compiled code's helper calls.
    pub native_sp: u64,
    /// Table of helpers for compiled code and natives.
    pub helpers: u64,
    /// The barrier's mode.
    pub mode: u8,
    /// Number of the worker in its Vm.
    pub index: u32,
    /// Return addresses.
    pub stubs: ReturnStubs,
    /// The Vm's heap (`gc::Heap`).
    pub heap: Ptr<u8>,
    /// The Vm.
    pub vm: Ptr<u8>,
    /// State of `rand` for map seeds, select and the like.
    pub random: u64,
    /// Arguments of the last `Outcome::Panic`.
    pub panic: PanicRecord,
    /// Words that do not fit into registers.
    pub overflow: [u64; OVERFLOW_WORDS],
    /// Pointers to shade.
    pub barrier: BarrierBuffer,
}

const _: () = assert!(offset_of!(Worker, poll) == 0);
const _: () = assert!(offset_of!(Worker, stack_limit) < 128);
const _: () = assert!(offset_of!(Worker, runs) < 128);
const _: () = assert!(offset_of!(Worker, globals) < 128);
const _: () = assert!(offset_of!(Worker, fp) < 128);
const _: () = assert!(offset_of!(Worker, mode) < 128, "the fast paths have one displacement byte");

impl Worker {
    /// A worker without heap and goroutine.
    pub fn new(index: u32) -> Worker {
        Worker {
            poll: Poll::default(),
            stack_limit: AtomicU64::new(0),
            runs: Ptr::NULL,
            globals: 0,
            goroutine: Ptr::NULL,
            fp: 0,
            native_sp: 0,
            helpers: 0,
            mode: crate::barrier::MODE_OFF,
            index,
            stubs: ReturnStubs::portable(),
            heap: Ptr::NULL,
            vm: Ptr::NULL,
            random: 0x9e37_79b9_7f4a_7c15 ^ u64::from(index),
            panic: PanicRecord::NONE,
            overflow: [0; OVERFLOW_WORDS],
            barrier: BarrierBuffer::EMPTY,
        }
    }

    /// Next word of a fast generator (wyrand), for choices that need no secrecy.
    #[inline]
    pub fn next_random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0xa076_1d64_78bd_642f);
        let wide = u128::from(self.random) * u128::from(self.random ^ 0xe703_7ed1_a0b4_28db);
        (wide >> 64) as u64 ^ wide as u64
    }
}
