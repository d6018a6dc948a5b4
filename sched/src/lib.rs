//! go3s-sched
