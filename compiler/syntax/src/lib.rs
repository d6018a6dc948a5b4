//! Source text to tree.
//!
//! Owns: names, scanner, parser, branch checks, the tree and its printed form.
//! Never: names resolved, types, files, I/O. Total: wrong input gives a tree and diagnostics.
#![forbid(unsafe_code)]

mod access;
pub mod ast;
mod branches;
mod build_tag;
mod literal;
mod names;
mod parser;
mod printer;
mod quote;
mod scanner;
mod token;
mod unicode;

pub use ast::*;
pub use build_tag::eval_build_constraint;
pub use names::{Names, sym};
pub use parser::{NESTING_MAX, Options, parse_body, parse_file};
pub use quote::is_printable;
