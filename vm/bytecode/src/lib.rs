//! The instruction set and the portable program.
pub mod table;
