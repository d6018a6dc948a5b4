//! go3s-bench
