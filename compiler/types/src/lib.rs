//! go3s-types: what a program means.
//!
//! Owns: types, objects, constants, identity, generics, method sets.
//! Never: bytecode, slots, files.
#![forbid(unsafe_code)]

pub mod assign;
pub mod canon;
pub mod constant;
pub mod constant_literal;
pub mod constant_text;
pub mod implements;
pub mod infer;
pub mod info;
pub mod instantiate;
pub mod lookup;
pub mod model;
pub mod mono;
pub mod operand;
pub mod predicates;
pub mod representable;
pub mod returns;
pub mod scope;
pub mod sizes;
pub mod subst;
pub mod typeset;
pub mod typestring;
mod unify;
mod world;
