//! go3s-gc
