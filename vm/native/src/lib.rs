//! go3s-native
