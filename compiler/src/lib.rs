//! go3s-compiler
