//! go3s-types
