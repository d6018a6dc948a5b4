//! go3s-repl
