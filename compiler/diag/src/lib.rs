//! Positions and diagnostics shared by every phase of the front end.
#![forbid(unsafe_code)]

/// A place in the source map: file base plus byte offset. `Pos(0)` is "nowhere".
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Pos(pub u32);
