//! Source text to tree.
//!
//! Owns: names, scanner, parser, branch checks, the tree and its printed form.
//! Never: names resolved, types, files, I/O. Total: wrong input gives a tree and diagnostics.
#![forbid(unsafe_code)]

mod access;
pub mod ast;
mod names;
mod printer;

pub use ast::*;
pub use names::{Names, sym};
