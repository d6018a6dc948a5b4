//! Conversions between numeric kinds as gc does them on amd64.
//!
//! Owns: the instructions of a numeric conversion.
//! Never: strings, interfaces, complex numbers (two conversions of their parts).

use go3s_abi::kind::Kind;
use go3s_bytecode::Op;
use smallvec::{SmallVec, smallvec};

use crate::scalar::normalise;

/// Instructions of one input and one result each, in order; none if the slot already is right.
pub type Steps = SmallVec<[Op; 3]>;

/// The steps from one integer or float kind to another.
pub fn convert(from: Kind, to: Kind) -> Steps {
    match (is_float(from), is_float(to)) {
        (false, false) => narrow(from, to).into_iter().collect(),
        (false, true) => smallvec![float_from_integer(from, to)],
        (true, false) => integer_from_float(from, to),
        (true, true) => match (from, to) {
            (Kind::Float32, Kind::Float64) => smallvec![Op::f64_from_f32],
            (Kind::Float64, Kind::Float32) => smallvec![Op::f32_from_f64],
            _ => Steps::new(),
        },
    }
}

fn is_float(kind: Kind) -> bool {
    matches!(kind, Kind::Float32 | Kind::Float64)
}

/// Widening does nothing: the slot is extended by the source's signedness, as Go wants.
fn narrow(from: Kind, to: Kind) -> Option<Op> {
    let (source, target) = (from.info(), to.info());
    let fits = match (source.is_signed, target.is_signed) {
        (true, true) | (false, false) => source.size <= target.size,
        (false, true) => source.size < target.size,
        (true, false) => false,
    };
    if fits { None } else { normalise(to) }
}

fn float_from_integer(from: Kind, to: Kind) -> Op {
    // Narrow unsigned values are non-negative as 64-bit signed ones.
    let whole_u64 = !from.info().is_signed && from.info().size == 8;
    match (to, whole_u64) {
        (Kind::Float32, true) => Op::f32_from_u64,
        (Kind::Float32, false) => Op::f32_from_i64,
        (_, true) => Op::f64_from_u64,
        (_, false) => Op::f64_from_i64,
    }
}

fn integer_from_float(from: Kind, to: Kind) -> Steps {
    let mut steps = Steps::new();
    if from == Kind::Float32 {
        steps.push(Op::f64_from_f32);
    }
    match to {
        Kind::Int | Kind::Int64 => steps.push(Op::i64_from_f64),
        Kind::Uint | Kind::Uint64 | Kind::Uintptr => steps.push(Op::u64_from_f64),
        Kind::Int32 => steps.push(Op::i32_from_f64),
        Kind::Uint32 => steps.extend([Op::i64_from_f64, Op::zext_32]),
        // Kinds below 32 bits go through the 32-bit instruction, which shows out of range.
        _ => {
            steps.push(Op::i32_from_f64);
            steps.extend(normalise(to));
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_change_only_when_the_target_cannot_hold_them() {
        assert!(convert(Kind::Int32, Kind::Uint64).is_empty());
        assert!(convert(Kind::Uint8, Kind::Int16).is_empty());
        assert_eq!(convert(Kind::Int8, Kind::Uint16)[..], [Op::zext_16]);
        assert_eq!(convert(Kind::Uint32, Kind::Int32)[..], [Op::sext_32]);
        assert_eq!(convert(Kind::Int, Kind::Uint8)[..], [Op::zext_8]);
    }

    #[test]
    fn floats_go_through_the_width_that_gc_uses() {
        let steps = convert(Kind::Float32, Kind::Int8);
        assert_eq!(steps[..], [Op::f64_from_f32, Op::i32_from_f64, Op::sext_8]);
        assert_eq!(convert(Kind::Float64, Kind::Uint32)[..], [Op::i64_from_f64, Op::zext_32]);
        assert_eq!(convert(Kind::Uint32, Kind::Float64)[..], [Op::f64_from_i64]);
        assert_eq!(convert(Kind::Uint, Kind::Float32)[..], [Op::f32_from_u64]);
    }
}
