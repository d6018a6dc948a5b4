//! The driver of the front end: from files to checked packages.
//!
//! Owns: packages, build constraints, modules, import resolution, the order of packages.
//! Never: touches the outside but through [`files::Files`].
#![forbid(unsafe_code)]

pub mod bodies;
pub mod constraint;
pub mod embed;
pub mod files;
pub mod gomod;
pub mod graph;
pub mod init_order;
pub mod modules;
mod parse;
pub mod resolve;

pub use go3s_diag::RenderOptions;
