//! The conformance runner: public corpora and our own programs, run through the `go3s-vm` executable.
//!
//! Owns: which tests there are, what each expects, and the floors below which no suite may fall.
//! Never: links a crate of Go3s; what it knows is what the executable prints.
//!
//! Start at [`suite`] (the table of suites), then [`runner`] (how cases are run in parallel).
#![forbid(unsafe_code)]

pub mod canary;
pub mod exec;
pub mod floors;
pub mod marks;
pub mod messages;
pub mod official;
pub mod options;
pub mod program;
pub mod runner;
pub mod suite;
pub mod vm;
