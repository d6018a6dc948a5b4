//! Goroutines' memory and order: stacks, wait queues, run queue, timers.
//!
//! Owns: who runs next, who waits, where frames lie.
//! Never: reads a heap object; knows a Go type, a channel or an opcode.
//!
//! The goroutine record, the worker's loop, parking of the thread and the deadlock report are
//! absent.

pub mod park;
pub mod queue;
pub mod stack;
pub mod timer;
