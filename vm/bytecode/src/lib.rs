//! The instruction set and the portable program.
//!
//! Owns: the opcode table and all that is derived from it; the program's portable shapes.
//! Never: executes anything, knows Go syntax.

pub mod decode;
pub mod disasm;
pub mod encode;
pub mod mode;
pub mod op;
pub mod program;
pub mod semantics;
pub mod table;
pub mod verify;

pub use op::{Effects, Op, OpInfo, operands};
