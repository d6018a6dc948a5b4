//! go3s-lower
