//! go3s-abi
