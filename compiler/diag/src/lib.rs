//! Positions and diagnostics shared by every phase of the front end.
//!
//! Owns: what a position means, which file it is in, which errors are shown, and how.
//! Never: knows syntax or types; reads a file.
#![forbid(unsafe_code)]

mod diagnostics;
mod render;
mod source_map;

pub use diagnostics::{Detail, Diagnostic, Diagnostics, pos_ref};
pub use render::{RenderOptions, TERMINAL_COLUMN_LIMIT};
pub use source_map::{LineDirective, Location, SourceFile, SourceMap};

/// A place in the source map: file base plus byte offset. `Pos(0)` is "nowhere".
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Pos(pub u32);

impl Pos {
    /// The position of what is not in any file.
    pub const NONE: Pos = Pos(0);

    /// Whether this is a place in a file.
    pub fn is_known(self) -> bool {
        self.0 != 0
    }

    /// The place `bytes` further on.
    #[must_use]
    pub fn offset(self, bytes: u32) -> Pos {
        Pos(self.0.saturating_add(bytes))
    }
}
