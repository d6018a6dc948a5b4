//! The interactive mode.
#![forbid(unsafe_code)]
