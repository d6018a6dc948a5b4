//! Untyped constants: values of arbitrary size and their arithmetic.
//!
//! Owns: `Value` and all operations on it, rounding to machine floats.
//! Never: types, positions, messages; literals (`constant_literal`) and how values print
//! (`constant_text`).
//!
//! Integers and rationals are exact. A rational whose parts reach `EXACT_BITS` becomes a binary
//! float of `PRECISION` bits, as Go's compiler computes it, so that no constant can take the compiler's
//! memory. A value keeps the form in which it was made: `2.0` stays a rational, since messages show it
//! as one (`1e+10`, not `10000000000`); only `to_int` makes it an integer.

use dashu::base::{BitTest, Sign};
use dashu::float::FBig;
use dashu::float::round::mode::{Away, HalfEven, Zero};
use dashu::integer::IBig;
use dashu::rational::RBig;
use go3s_syntax::Op;
use std::cmp::Ordering;
use std::sync::Arc;

pub(crate) type Float = FBig<HalfEven, 2>;

/// Bits of a float's mantissa.
pub(crate) const PRECISION: usize = 512;
/// Bits of numerator or denominator below which a rational stays exact.
const EXACT_BITS: usize = 4096;
/// Binary exponents beyond which a float is infinite or zero.
const EXPONENT_MAX: i64 = i32::MAX as i64;
/// Low bits of a float that an earlier rounding may have made wrong.
const NOISE_BITS: usize = 4;
/// An untyped integer with more bits is an overflow.
pub const INT_BITS_MAX: usize = 512;

/// A constant's value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Not known, because of an error.
    Unknown,
    Bool(bool),
    /// Go strings are bytes.
    Str(Arc<[u8]>),
    Int(IBig),
    /// A rational that need not be an integer.
    Rat(Arc<RBig>),
    /// A number too large or small for a rational.
    Float(Arc<Float>),
    /// Real and imaginary part, neither of them complex.
    Complex(Arc<(Value, Value)>),
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        compare(self, Op::Eql, other) == Some(true)
    }
}

/// How a value was made, in order of generality.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rank {
    Other,
    Int,
    Rat,
    Float,
    Complex,
}

impl Value {
    /// An integer.
    pub fn int(value: impl Into<IBig>) -> Value {
        Value::Int(value.into())
    }

    /// A string.
    pub fn str(text: &str) -> Value {
        Value::Str(Arc::from(text.as_bytes()))
    }

    /// The result of an operation on rationals.
    fn rat(value: RBig) -> Value {
        if is_small(value.numerator().bit_len()) && is_small(value.denominator().bit_len()) {
            return Value::Rat(Arc::new(value));
        }
        Value::float(to_float(&value))
    }

    /// A rational or float by its size: what a literal makes.
    pub(crate) fn real(value: RBig) -> Value {
        let rounded = to_float(&value);
        if value.is_zero() || is_small_exponent(exponent_of(&rounded)) {
            return Value::Rat(Arc::new(value));
        }
        Value::float(rounded)
    }

    /// A float; unknown beyond the range of exponents, zero below it.
    pub(crate) fn float(value: Float) -> Value {
        match exponent_of(&value) {
            _ if value.repr().is_infinite() => Value::Unknown,
            exponent if exponent > EXPONENT_MAX => Value::Unknown,
            exponent if exponent < -EXPONENT_MAX => Value::float(Float::ZERO),
            _ => Value::Float(Arc::new(value)),
        }
    }

    /// `re + im i`.
    pub fn complex(re: Value, im: Value) -> Value {
        match (&re, &im) {
            (Value::Unknown, _) | (_, Value::Unknown) => Value::Unknown,
            _ => Value::Complex(Arc::new((re, im))),
        }
    }

    /// The value of a float64, unless it is infinite or not a number.
    pub fn from_f64(value: f64) -> Value {
        RBig::try_from(value).map_or(Value::Unknown, |exact| Value::Rat(Arc::new(exact)))
    }

    fn rank(&self) -> Rank {
        match self {
            Value::Unknown | Value::Bool(_) | Value::Str(_) => Rank::Other,
            Value::Int(_) => Rank::Int,
            Value::Rat(_) => Rank::Rat,
            Value::Float(_) => Rank::Float,
            Value::Complex(_) => Rank::Complex,
        }
    }

    /// Whether it is known.
    pub fn is_known(&self) -> bool {
        !matches!(self, Value::Unknown)
    }

    /// The integer, if the value is one (also as `2.0` or `2+0i`).
    pub fn to_int(&self) -> Option<IBig> {
        match self {
            Value::Int(value) => Some(value.clone()),
            Value::Rat(value) => value.denominator().is_one().then(|| value.numerator().clone()),
            Value::Float(value) => float_to_int(value),
            Value::Complex(parts) => is_zero(&parts.1).then(|| parts.0.to_int()).flatten(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// The int64, if the value is one.
    pub fn to_i64(&self) -> Option<i64> {
        self.to_int().and_then(|value| i64::try_from(value).ok())
    }

    /// The uint64, if the value is one.
    pub fn to_u64(&self) -> Option<u64> {
        self.to_int().and_then(|value| u64::try_from(value).ok())
    }

    /// The value as a real number: integers and rationals as they are, complex ones if their
    /// imaginary part is 0.
    pub fn to_real(&self) -> Option<Value> {
        match self {
            Value::Int(_) | Value::Rat(_) | Value::Float(_) => Some(self.clone()),
            Value::Complex(parts) => is_zero(&parts.1).then(|| parts.0.clone()),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// The value in the form that constants of float types have.
    pub fn to_float(&self) -> Option<Value> {
        match self.to_real()? {
            Value::Int(int) if is_small(int.bit_len()) => Some(raised(&Value::Int(int), Rank::Rat)),
            Value::Int(int) => Some(raised(&Value::Int(int), Rank::Float)),
            real => Some(real),
        }
    }

    /// Real and imaginary part of a number.
    pub fn to_complex(&self) -> Option<(Value, Value)> {
        match self {
            Value::Complex(parts) => Some((parts.0.clone(), parts.1.clone())),
            Value::Int(_) | Value::Rat(_) | Value::Float(_) => Some((self.clone(), Value::int(0))),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// The nearest float64, infinite beyond the range.
    pub fn to_f64(&self) -> Option<f64> {
        match self {
            // By way of a rational, since dashu's integers round a few ties wrongly.
            Value::Int(value) => Some(RBig::from(value.clone()).to_f64().value()),
            Value::Rat(value) => Some(value.to_f64().value()),
            Value::Float(value) => Some(float_to_f64(value)),
            Value::Complex(_) => self.to_real()?.to_f64(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// The nearest float32, infinite beyond the range.
    pub fn to_f32(&self) -> Option<f32> {
        match self {
            Value::Int(value) => Some(RBig::from(value.clone()).to_f32().value()),
            Value::Rat(value) => Some(value.to_f32().value()),
            Value::Float(value) => Some(match small_rational(value) {
                Some(exact) => exact.to_f32().value(),
                None => float_to_f64(value) as f32,
            }),
            Value::Complex(_) => self.to_real()?.to_f32(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// -1, 0 or 1 by the sign of a real number; for others 0 if they are zero, else 1.
    pub fn sign(&self) -> i32 {
        let of = |sign: Sign, zero: bool| match (zero, sign) {
            (true, _) => 0,
            (false, Sign::Positive) => 1,
            (false, Sign::Negative) => -1,
        };
        match self {
            Value::Int(value) => of(value.sign(), value.is_zero()),
            Value::Rat(value) => of(value.sign(), value.is_zero()),
            Value::Float(value) => of(value.sign(), value.repr().is_zero()),
            Value::Complex(parts) => i32::from(!is_zero(&parts.0) || !is_zero(&parts.1)),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => 1,
        }
    }

    /// Bits of an integer's magnitude.
    pub fn bit_len(&self) -> usize {
        match self {
            Value::Int(value) => value.bit_len(),
            _ => 0,
        }
    }
}

fn is_zero(value: &Value) -> bool {
    matches!(value, Value::Int(_) | Value::Rat(_) | Value::Float(_)) && value.sign() == 0
}

/// Whether an integer of that many bits may be part of a rational.
fn is_small(bits: usize) -> bool {
    bits < EXACT_BITS
}

/// Whether a number of that binary exponent may be written out as a rational.
fn is_small_exponent(exponent: i64) -> bool {
    exponent.unsigned_abs() < EXACT_BITS as u64
}

/// The binary exponent of a number that is a fraction in [0.5, 1) times a power of two.
pub(crate) fn exponent_of(value: &Float) -> i64 {
    let repr = value.repr();
    if repr.significand().is_zero() {
        return 0;
    }
    (repr.exponent() as i64).saturating_add(repr.significand().bit_len() as i64)
}

/// The integer that a float is, or that it is but for rounding errors of what was computed before. A
/// huge one is not written out.
fn float_to_int(value: &Float) -> Option<IBig> {
    if !is_small_exponent(exponent_of(value)) {
        return None;
    }
    let precision = PRECISION - NOISE_BITS;
    let down = || value.clone().with_rounding::<Zero>().with_precision(precision).value();
    let up = || value.clone().with_rounding::<Away>().with_precision(precision).value();
    exact_int(value)
        .or_else(|| exact_int(&down().with_rounding()))
        .or_else(|| exact_int(&up().with_rounding()))
}

/// The integer that a float is exactly, if it is not huge.
pub(crate) fn exact_int(value: &Float) -> Option<IBig> {
    let (whole, denominator) = small_rational(value)?.into_parts();
    denominator.is_one().then_some(whole)
}

/// A float written out, unless it is huge or tiny.
fn small_rational(value: &Float) -> Option<RBig> {
    is_small_exponent(exponent_of(value)).then(|| RBig::try_from(value.clone()).ok()).flatten()
}

/// The nearest float64. By way of rationals, whose ties round to even; dashu's floats do not always.
pub(crate) fn float_to_f64(value: &Float) -> f64 {
    let beyond = if exponent_of(value) > 0 { f64::INFINITY } else { 0.0 };
    match small_rational(value) {
        Some(exact) => exact.to_f64().value(),
        None if *value < Float::ZERO => -beyond,
        None => beyond,
    }
}

/// `significand * 2^exponent`, rounded.
fn rounded(significand: IBig, exponent: i64) -> Float {
    Float::from_parts(significand, exponent as isize).with_precision(PRECISION).value()
}

/// The float next to a rational.
pub(crate) fn to_float(value: &RBig) -> Float {
    rounded_quotient(value.numerator().clone(), IBig::from(value.denominator().clone()), 0)
}

/// `x / y * 2^exponent`, rounded once: the quotient is made longer than a float and odd where a
/// remainder is left, so that it is never taken for a tie.
fn rounded_quotient(x: IBig, y: IBig, exponent: i64) -> Float {
    let shift = (PRECISION + 2 + y.bit_len()).saturating_sub(x.bit_len());
    let x = x << shift;
    let mut quotient = &x / &y;
    let is_exact = &quotient * &y == x;
    quotient <<= 1;
    if !is_exact {
        quotient += x.sign() * y.sign() * IBig::ONE;
    }
    rounded(quotient, exponent - shift as i64 - 1)
}

/// `x / y`, rounded once, as dashu's does not.
fn float_quotient(x: &Float, y: &Float) -> Float {
    let exponent = x.repr().exponent() as i64 - y.repr().exponent() as i64;
    let parts = (x.repr().significand().clone(), y.repr().significand().clone());
    rounded_quotient(parts.0, parts.1, exponent)
}

/// `x + y`, rounded once, as dashu's is not when the exponents are far apart.
fn float_sum(x: &Float, y: &Float) -> Float {
    let (x, y) = if exponent_of(x) < exponent_of(y) { (y, x) } else { (x, y) };
    let is_lost = exponent_of(x) - exponent_of(y) > PRECISION as i64 + 2;
    if y.repr().is_zero() || is_lost && !x.repr().is_zero() {
        return x.clone();
    }
    if x.repr().is_zero() {
        return y.clone();
    }
    let low = x.repr().exponent().min(y.repr().exponent());
    let at_low = |v: &Float| v.repr().significand() << (v.repr().exponent() - low) as usize;
    rounded(at_low(x) + at_low(y), low as i64)
}

/// Both values in the more general form of the two.
fn matched(a: &Value, b: &Value) -> (Value, Value) {
    let is_large = |v: &Value| matches!(v, Value::Int(int) if !is_small(int.bit_len()));
    let rank = match a.rank().max(b.rank()) {
        Rank::Rat if is_large(a) || is_large(b) => Rank::Float,
        rank => rank,
    };
    (raised(a, rank), raised(b, rank))
}

fn raised(value: &Value, rank: Rank) -> Value {
    match (value, rank) {
        (Value::Int(int), Rank::Rat) => Value::Rat(Arc::new(RBig::from(int.clone()))),
        (Value::Int(int), Rank::Float) => {
            Value::float(Float::from(int.clone()).with_precision(PRECISION).value())
        }
        (Value::Rat(rat), Rank::Float) => Value::float(to_float(rat)),
        (Value::Int(_) | Value::Rat(_) | Value::Float(_), Rank::Complex) => {
            Value::complex(value.clone(), Value::int(0))
        }
        _ => value.clone(),
    }
}

/// `a op b` for arithmetic, bit and logic operators. `integer` asks for integer division. `None` for a
/// division by zero or operands that do not fit the operator.
pub fn binary(a: &Value, op: Op, b: &Value, integer: bool) -> Option<Value> {
    match matched(a, b) {
        (Value::Unknown, _) | (_, Value::Unknown) => Some(Value::Unknown),
        (Value::Bool(x), Value::Bool(y)) => match op {
            Op::AndAnd => Some(Value::Bool(x && y)),
            Op::OrOr => Some(Value::Bool(x || y)),
            _ => None,
        },
        (Value::Str(x), Value::Str(y)) => {
            (op == Op::Add).then(|| Value::Str([&x[..], &y[..]].concat().into()))
        }
        (Value::Int(x), Value::Int(y)) => int_binary(&x, op, &y, integer),
        (Value::Rat(x), Value::Rat(y)) => match op {
            Op::Add => Some(Value::rat(&*x + &*y)),
            Op::Sub => Some(Value::rat(&*x - &*y)),
            Op::Mul => Some(Value::rat(&*x * &*y)),
            Op::Div => (!y.is_zero()).then(|| Value::rat(&*x / &*y)),
            _ => None,
        },
        (Value::Float(x), Value::Float(y)) => match op {
            Op::Add => Some(Value::float(float_sum(&x, &y))),
            Op::Sub => Some(Value::float(float_sum(&x, &-(*y).clone()))),
            Op::Mul => Some(Value::float(&*x * &*y)),
            Op::Div => (!y.repr().is_zero()).then(|| Value::float(float_quotient(&x, &y))),
            _ => None,
        },
        (Value::Complex(x), Value::Complex(y)) => complex_binary(&x, op, &y),
        _ => None,
    }
}

fn int_binary(a: &IBig, op: Op, b: &IBig, integer: bool) -> Option<Value> {
    let value = match op {
        Op::Add => a + b,
        Op::Sub => a - b,
        Op::Mul => a * b,
        Op::Div | Op::Rem if b.is_zero() => return None,
        Op::Div if !integer => {
            return Some(Value::rat(RBig::from(a.clone()) / RBig::from(b.clone())));
        }
        // Go's compiler divides in 64 bits here, which wraps in this one case.
        Op::Div if *a == IBig::from(i64::MIN) && *b == IBig::NEG_ONE => a.clone(),
        Op::Div => a / b,
        Op::Rem => a % b,
        Op::And => a & b,
        Op::Or => a | b,
        Op::Xor => a ^ b,
        Op::AndNot => a & !b,
        _ => return None,
    };
    Some(Value::Int(value))
}

fn complex_binary(a: &(Value, Value), op: Op, b: &(Value, Value)) -> Option<Value> {
    let each = |x: &Value, op: Op, y: &Value| binary(x, op, y, false);
    let mul = |x: &Value, y: &Value| each(x, Op::Mul, y);
    match op {
        Op::Add | Op::Sub => Some(Value::complex(each(&a.0, op, &b.0)?, each(&a.1, op, &b.1)?)),
        Op::Mul => {
            let re = each(&mul(&a.0, &b.0)?, Op::Sub, &mul(&a.1, &b.1)?)?;
            let im = each(&mul(&a.0, &b.1)?, Op::Add, &mul(&a.1, &b.0)?)?;
            Some(Value::complex(re, im))
        }
        Op::Div => {
            let norm = each(&mul(&b.0, &b.0)?, Op::Add, &mul(&b.1, &b.1)?)?;
            let re = each(&mul(&a.0, &b.0)?, Op::Add, &mul(&a.1, &b.1)?)?;
            let im = each(&mul(&a.1, &b.0)?, Op::Sub, &mul(&a.0, &b.1)?)?;
            Some(Value::complex(each(&re, Op::Div, &norm)?, each(&im, Op::Div, &norm)?))
        }
        _ => None,
    }
}

/// `op a` for `+`, `-`, `^`, `!`. `unsigned_bits` is the size of an unsigned type, to whose bits `^` is
/// limited.
pub fn unary(op: Op, a: &Value, unsigned_bits: Option<usize>) -> Option<Value> {
    match (op, a) {
        (_, Value::Unknown) => Some(Value::Unknown),
        (Op::Add, Value::Int(_) | Value::Rat(_) | Value::Float(_) | Value::Complex(_)) => {
            Some(a.clone())
        }
        (Op::Sub, Value::Int(x)) => Some(Value::Int(-x)),
        (Op::Sub, Value::Rat(x)) => Some(Value::rat(-(**x).clone())),
        (Op::Sub, Value::Float(x)) => Some(Value::float(-(**x).clone())),
        (Op::Sub, Value::Complex(x)) => {
            Some(Value::complex(unary(op, &x.0, None)?, unary(op, &x.1, None)?))
        }
        (Op::Xor, Value::Int(x)) => Some(Value::Int(match unsigned_bits {
            Some(bits) => x ^ ((IBig::ONE << bits) - 1),
            None => !x,
        })),
        (Op::Not, Value::Bool(x)) => Some(Value::Bool(!x)),
        _ => None,
    }
}

/// `a << count` or `a >> count` of an integer.
pub fn shift(a: &Value, op: Op, count: usize) -> Option<Value> {
    match (a, op) {
        (Value::Unknown, _) => Some(Value::Unknown),
        (Value::Int(x), Op::Shl) => Some(Value::Int(x << count)),
        (Value::Int(x), Op::Shr) => Some(Value::Int(x >> count)),
        _ => None,
    }
}

/// `a op b` for a comparison; `None` if they cannot be compared so.
pub fn compare(a: &Value, op: Op, b: &Value) -> Option<bool> {
    let ordered = |order: Ordering| match op {
        Op::Eql => Some(order.is_eq()),
        Op::Neq => Some(order.is_ne()),
        Op::Lss => Some(order.is_lt()),
        Op::Leq => Some(order.is_le()),
        Op::Gtr => Some(order.is_gt()),
        Op::Geq => Some(order.is_ge()),
        _ => None,
    };
    match matched(a, b) {
        (Value::Bool(x), Value::Bool(y)) if matches!(op, Op::Eql | Op::Neq) => ordered(x.cmp(&y)),
        (Value::Str(x), Value::Str(y)) => ordered(x.cmp(&y)),
        (Value::Int(x), Value::Int(y)) => ordered(x.cmp(&y)),
        (Value::Rat(x), Value::Rat(y)) => ordered(x.cmp(&y)),
        (Value::Float(x), Value::Float(y)) => ordered(x.cmp(&y)),
        (Value::Complex(x), Value::Complex(y)) => {
            let same = compare(&x.0, Op::Eql, &y.0) == Some(true)
                && compare(&x.1, Op::Eql, &y.1) == Some(true);
            match op {
                Op::Eql => Some(same),
                Op::Neq => Some(!same),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constant_literal::{parse_float, parse_int};

    fn float(text: &str) -> Value {
        parse_float(text).expect("a literal")
    }

    #[test]
    fn arithmetic_is_exact() {
        let tenth = float("0.1");
        let sum = (0..10)
            .fold(Value::int(0), |sum, _| binary(&sum, Op::Add, &tenth, false).expect("a sum"));
        assert_eq!(sum, Value::int(1));
        let third = binary(&Value::int(1), Op::Div, &Value::int(3), false).expect("a quotient");
        assert_eq!(binary(&third, Op::Mul, &Value::int(3), false), Some(Value::int(1)));
        assert_eq!(binary(&Value::int(7), Op::Div, &Value::int(-2), true), Some(Value::int(-3)));
        assert_eq!(binary(&Value::int(-7), Op::Rem, &Value::int(2), true), Some(Value::int(-1)));
        assert_eq!(binary(&Value::int(1), Op::Div, &Value::int(0), true), None);
        let most_negative = Value::int(i64::MIN);
        let wrapped = binary(&most_negative, Op::Div, &Value::int(-1), true);
        assert_eq!(wrapped, Some(most_negative));
    }

    #[test]
    fn rounding_to_machine_floats_is_to_nearest_even() {
        assert_eq!(float("0.1").to_f64(), Some(0.1));
        assert_eq!(float("0.1").to_f32(), Some(0.1));
        assert_eq!(
            parse_int("9007199254740993").and_then(|v| v.to_f64()),
            Some(9_007_199_254_740_992.0)
        );
        assert_eq!(float("1e400").to_f64(), Some(f64::INFINITY));
        assert_eq!(float("4.9e-324").to_f64(), Some(5e-324));
    }

    #[test]
    fn huge_exponents_neither_hang_nor_take_memory() {
        let huge = float("1e100000");
        assert!(matches!(huge, Value::Float(_)));
        let back = binary(&huge, Op::Div, &huge, false).expect("a quotient");
        assert_eq!(back.to_i64(), Some(1));
        assert_eq!(huge.to_int(), None);
        assert!(!float("1e1000000000").is_known());
        assert_eq!(float("1e-1000000000").sign(), 0);
        assert!(!float("1e99999999999999999999999").is_known());
    }

    #[test]
    fn an_integer_is_found_below_rounding_errors() {
        let big = float("1e2000");
        let third = binary(&big, Op::Div, &float("3"), false).expect("a quotient");
        let again = binary(&third, Op::Mul, &float("3"), false).expect("a product");
        let one = binary(&again, Op::Div, &big, false).expect("a quotient");
        assert_eq!(one.to_i64(), Some(1));
    }

    #[test]
    fn complement_of_an_unsigned_constant_stays_in_its_bits() {
        assert_eq!(unary(Op::Xor, &Value::int(1), Some(8)), Some(Value::int(254)));
        assert_eq!(unary(Op::Xor, &Value::int(1), None), Some(Value::int(-2)));
    }
}
