//! go3s-jit
