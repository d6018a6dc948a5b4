//! A func value: pointer to an object that starts with its function.
//!
//! Owns: the first word; captures follow as the layout descriptor of the literal says.
//! Never: calls it.

use crate::{FuncEntry, Ptr};

/// The object a func value points to.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Closure {
    /// What to call.
    pub func: Ptr<FuncEntry>,
}
