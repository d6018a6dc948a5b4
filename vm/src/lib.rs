//! go3s
