//! go3s-std
