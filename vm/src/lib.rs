//! The engine: the only place where all parts meet.
//!
//! Owns: loading, interpreting, the runtime services behind opcodes and helpers.
//! Never: a shape that another crate reads (`abi`), syntax (`compiler`).

pub mod check;
pub mod runtime;
