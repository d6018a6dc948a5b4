//! go3s-bytecode
