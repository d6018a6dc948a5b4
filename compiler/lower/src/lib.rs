//! go3s-lower: typed trees become register bytecode, one function instance at a time.
//!
//! Owns: how values lie in slots, which instructions do what, the program's type rows.
//! Never: reports a diagnostic; knows an address or the runtime.
#![forbid(unsafe_code)]

pub mod builder;
pub mod class;
pub mod convert;
pub mod instance;
pub mod liveness;
pub mod method_set;
pub mod rows;
pub mod scalar;
pub mod slots;
pub mod type_name;
