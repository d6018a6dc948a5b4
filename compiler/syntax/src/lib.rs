//! Source text to tree.
#![forbid(unsafe_code)]

pub mod ast;
