//! go3s-conformance
