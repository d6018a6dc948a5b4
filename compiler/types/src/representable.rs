//! Which constants are values of which basic types, and what rounding makes of them.
//!
//! Owns: ranges of integers, rounding of floats, the words for what went wrong.
//! Never: types that are not basic; positions.

use crate::constant::{INT_BITS_MAX, Value};
use crate::model::Basic;

/// Bytes of a constant string from which it is refused.
const STRING_LEN_MAX: usize = 2_000_000_000;

/// The value as one of the basic type: integers in the form of integers, floats and complex numbers
/// rounded for a typed target. `None` if the type has no such value. What is unknown fits everywhere,
/// so that one mistake is told once.
pub fn representable(value: &Value, to: Basic) -> Option<Value> {
    match value {
        Value::Unknown => Some(Value::Unknown),
        _ if to.is_integer() => integer(value, to),
        _ if to.is_float() => float(value, to),
        _ if to.is_complex() => complex(value, to),
        Value::Str(_) if to.is_string() => Some(value.clone()),
        Value::Bool(_) if to.is_boolean() => Some(value.clone()),
        _ => None,
    }
}

/// The bits of a typed integer on the one target; `None` for other types.
pub fn integer_bits(basic: Basic) -> Option<u32> {
    Some(match basic {
        Basic::Int8 | Basic::Uint8 => 8,
        Basic::Int16 | Basic::Uint16 => 16,
        Basic::Int32 | Basic::Uint32 => 32,
        Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr => 64,
        _ => return None,
    })
}

fn integer(value: &Value, to: Basic) -> Option<Value> {
    let int = value.to_int()?;
    let Some(bits) = integer_bits(to) else { return Some(Value::Int(int)) };
    let fits = if to.is_unsigned() {
        u64::try_from(&int).is_ok_and(|int| int <= u64::MAX >> (64 - bits))
    } else {
        i64::try_from(&int).is_ok_and(|int| int == int << (64 - bits) >> (64 - bits))
    };
    fits.then_some(Value::Int(int))
}

fn float(value: &Value, to: Basic) -> Option<Value> {
    let real = value.to_float()?;
    match to {
        Basic::Float32 | Basic::Float64 => round(&real, to),
        _ => Some(value.clone()),
    }
}

fn complex(value: &Value, to: Basic) -> Option<Value> {
    let (re, im) = value.to_complex()?;
    let part = match to {
        Basic::Complex64 => Basic::Float32,
        Basic::Complex128 => Basic::Float64,
        _ => return Some(value.clone()),
    };
    Some(Value::complex(round(&re, part)?, round(&im, part)?))
}

/// The nearest value of the float type; `None` beyond its range.
fn round(value: &Value, to: Basic) -> Option<Value> {
    let nearest = match to {
        Basic::Float32 => f64::from(value.to_f32()?),
        _ => value.to_f64()?,
    };
    nearest.is_finite().then(|| Value::from_f64(nearest))
}

/// Why a constant does not fit a type, as the verb of the message: `cannot convert x to type T`,
/// `x truncated to T`, `x overflows T`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// Not of the same class at all.
    Invalid,
    /// A fraction for an integer type.
    Truncated,
    /// Out of range.
    Overflow,
}

impl Misfit {
    /// The reason for a constant of basic type `from`.
    pub fn of(from: Basic, to: Basic) -> Misfit {
        match (from.is_numeric() && to.is_numeric(), from.is_integer(), to.is_integer()) {
            (false, ..) => Misfit::Invalid,
            (true, false, true) => Misfit::Truncated,
            _ => Misfit::Overflow,
        }
    }

    /// The message about an operand and a type, both as they are described.
    pub fn message(self, operand: &str, target: &str) -> String {
        match self {
            Misfit::Invalid => format!("cannot convert {operand} to type {target}"),
            Misfit::Truncated => format!("{operand} truncated to {target}"),
            Misfit::Overflow => format!("{operand} overflows {target}"),
        }
    }
}

/// What is wrong with the result of an operation on untyped constants. `operation` is what the message
/// calls it (`addition`, `shift`, …) or empty.
pub fn untyped_overflow(value: &Value, operation: &str) -> Option<String> {
    match value {
        Value::Unknown => Some("constant result is not representable".to_owned()),
        Value::Int(_) if value.bit_len() > INT_BITS_MAX => {
            let blank = if operation.is_empty() { "" } else { " " };
            Some(format!("constant {operation}{blank}overflow"))
        }
        Value::Str(bytes) if bytes.len() > STRING_LEN_MAX => {
            let len = bytes.len();
            Some(format!("constant string too long ({len} bytes > {STRING_LEN_MAX} bytes)"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constant::{binary, shift};
    use crate::constant_literal::{parse_float, parse_int};
    use go3s_syntax::Op;

    fn int(text: &str) -> Value {
        parse_int(text).expect("a literal")
    }
    fn real(text: &str) -> Value {
        parse_float(text).expect("a literal")
    }

    #[test]
    fn integers_have_exact_ranges() {
        for (basic, low, high) in [
            (Basic::Int8, -128_i128, 127_i128),
            (Basic::Uint8, 0, 255),
            (Basic::Int32, -2_147_483_648, 2_147_483_647),
            (Basic::Int, i128::from(i64::MIN), i128::from(i64::MAX)),
            (Basic::Uintptr, 0, i128::from(u64::MAX)),
        ] {
            for (value, fits) in [(low, true), (high, true), (low - 1, false), (high + 1, false)] {
                let got = representable(&Value::int(value), basic);
                assert_eq!(got.is_some(), fits, "{value} as {basic:?}");
            }
        }
        assert!(matches!(representable(&real("2.0"), Basic::Int), Some(Value::Int(_))));
        assert!(representable(&real("2.5"), Basic::UntypedInt).is_none());
    }

    #[test]
    fn floats_round_and_overflow() {
        let rounded = representable(&real("0.1"), Basic::Float32).expect("a float32");
        assert_eq!(rounded, Value::from_f64(f64::from(0.1_f32)));
        assert!(representable(&real("3.5e38"), Basic::Float32).is_none());
        assert!(representable(&real("1e309"), Basic::Float64).is_none());
        assert_eq!(representable(&real("1e-400"), Basic::Float64), Some(Value::int(0)));
        let mixed = Value::complex(Value::int(3), Value::int(0));
        assert_eq!(representable(&mixed, Basic::Uint8), Some(Value::int(3)));
        assert!(representable(&Value::str("a"), Basic::Int).is_none());
    }

    #[test]
    fn misfits_have_the_words_of_their_class() {
        assert_eq!(Misfit::of(Basic::UntypedFloat, Basic::Int), Misfit::Truncated);
        assert_eq!(Misfit::of(Basic::UntypedInt, Basic::Int8), Misfit::Overflow);
        assert_eq!(Misfit::of(Basic::UntypedString, Basic::Int), Misfit::Invalid);
        assert_eq!(Misfit::Overflow.message("x", "int8"), "x overflows int8");
    }

    #[test]
    fn untyped_integers_end_at_512_bits() {
        let one = int("1");
        let most = shift(&one, Op::Shl, 511).expect("a shift");
        assert_eq!(untyped_overflow(&most, "shift"), None);
        let more = binary(&most, Op::Mul, &int("2"), false).expect("a product");
        let text = untyped_overflow(&more, "multiplication");
        assert_eq!(text.as_deref(), Some("constant multiplication overflow"));
        assert_eq!(untyped_overflow(&more, "").as_deref(), Some("constant overflow"));
    }
}
