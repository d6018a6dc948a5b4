//! Untyped constants: values of arbitrary size and their arithmetic.
//!
//! Owns: `Value` and all operations on it, literals, rounding to machine types.
//! Never: types, positions, messages.
//!
//! Integers and rationals are exact. A rational whose parts grow beyond `EXACT_BITS` becomes a binary
//! float of `PRECISION` bits, as Go's compiler computes it, so that no constant can take the compiler's
//! memory.

use dashu::base::{Abs, BitTest, EstimatedLog2, Sign, UnsignedAbs};
use dashu::float::FBig;
use dashu::float::round::mode::HalfEven;
use dashu::integer::{IBig, UBig};
use dashu::rational::RBig;
use go3s_syntax::Op;
use std::cmp::Ordering;
use std::sync::Arc;

type Float = FBig<HalfEven, 2>;

/// Bits of a float's mantissa.
const PRECISION: usize = 512;
/// Bits of numerator or denominator up to which a rational stays exact.
const EXACT_BITS: usize = 4096;
/// Bits from which an integer is refused (`overflows` says so).
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

    /// A rational, as an integer if it is one.
    fn rat(value: RBig) -> Value {
        if value.denominator().is_one() {
            return Value::Int(value.into_parts().0);
        }
        if value.numerator().bit_len() > EXACT_BITS || value.denominator().bit_len() > EXACT_BITS {
            return Value::float(to_float(&value));
        }
        Value::Rat(Arc::new(value))
    }

    fn float(value: Float) -> Value {
        Value::Float(Arc::new(value))
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
        RBig::try_from(value).map_or(Value::Unknown, Value::rat)
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
            Value::Float(value) => {
                // Beyond the mantissa every float is an integer; a huge one is not made into one.
                let bits = value.log2_est();
                (bits < 4096.0)
                    .then(|| RBig::try_from((**value).clone()).ok())
                    .flatten()
                    .and_then(|exact| exact.denominator().is_one().then(|| exact.into_parts().0))
            }
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
            Value::Int(value) => Some(value.to_f64().value()),
            Value::Rat(value) => Some(value.to_f64().value()),
            Value::Float(value) => Some(value.to_f64().value()),
            Value::Complex(_) => self.to_real()?.to_f64(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => None,
        }
    }

    /// The nearest float32, infinite beyond the range.
    pub fn to_f32(&self) -> Option<f32> {
        match self {
            Value::Int(value) => Some(value.to_f32().value()),
            Value::Rat(value) => Some(value.to_f32().value()),
            Value::Float(value) => Some(value.to_f32().value()),
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

fn to_float(value: &RBig) -> Float {
    let numerator = Float::from(value.numerator().clone()).with_precision(PRECISION).value();
    let denominator =
        Float::from(IBig::from(value.denominator().clone())).with_precision(PRECISION).value();
    numerator / denominator
}

/// Both values in the more general form of the two.
fn matched(a: &Value, b: &Value) -> (Value, Value) {
    let rank = a.rank().max(b.rank());
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
            Op::Add => Some(Value::float(&*x + &*y)),
            Op::Sub => Some(Value::float(&*x - &*y)),
            Op::Mul => Some(Value::float(&*x * &*y)),
            Op::Div => (!y.repr().is_zero()).then(|| Value::float(&*x / &*y)),
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

/// The value of an integer literal, digits checked by the scanner.
pub fn parse_int(text: &str) -> Option<Value> {
    let digits: String = text.chars().filter(|&c| c != '_').collect();
    let lower = digits.to_ascii_lowercase();
    let (radix, digits) = match lower.get(..2) {
        Some("0x") => (16, &lower[2..]),
        Some("0b") => (2, &lower[2..]),
        Some("0o") => (8, &lower[2..]),
        _ if lower.len() > 1 && lower.starts_with('0') => (8, &lower[1..]),
        _ => (10, &lower[..]),
    };
    IBig::from_str_radix(digits, radix).ok().map(Value::Int)
}

/// The value of a floating-point literal, decimal or hexadecimal.
pub fn parse_float(text: &str) -> Option<Value> {
    let clean: String = text.chars().filter(|&c| c != '_').collect::<String>().to_ascii_lowercase();
    let (radix, body, exponent_mark) = match clean.strip_prefix("0x") {
        Some(rest) => (16, rest, 'p'),
        None => (10, &clean[..], 'e'),
    };
    let (mantissa, exponent) = match body.split_once(exponent_mark) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (body, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("0{whole}{fraction}");
    let digits = IBig::from_str_radix(&digits, radix).ok()?;
    let places = i64::try_from(fraction.len()).ok()?;
    if radix == 16 {
        return Some(scaled(digits, 2, exponent.checked_sub(4 * places)?));
    }
    Some(scaled(digits, 10, exponent.checked_sub(places)?))
}

/// `digits * base^exponent`.
fn scaled(digits: IBig, base: u32, exponent: i64) -> Value {
    if digits.is_zero() {
        return Value::int(0);
    }
    let size = exponent.unsigned_abs();
    if size <= EXACT_BITS as u64 {
        let power = IBig::from(base).pow(size as usize);
        let exact = match exponent < 0 {
            true => RBig::from(digits) / RBig::from(power),
            false => RBig::from(digits * power),
        };
        return Value::rat(exact);
    }
    // A huge exponent: by repeated squaring in floats, which cannot take more memory than its bits.
    let mut power = Float::ONE.with_precision(PRECISION).value();
    let mut square = Float::from(IBig::from(base)).with_precision(PRECISION).value();
    let mut left = size.min(1 << 40);
    while left > 0 {
        if left & 1 == 1 {
            power *= &square;
        }
        left >>= 1;
        if left > 0 {
            square = &square * &square;
        }
    }
    let digits = Float::from(digits).with_precision(PRECISION).value();
    Value::float(if exponent < 0 { digits / power } else { digits * power })
}

/// The value of an imaginary literal.
pub fn parse_imag(text: &str) -> Option<Value> {
    let number = text.strip_suffix('i')?;
    let decimal = number.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    // For compatibility 0123i is decimal.
    let value = if decimal {
        IBig::from_str_radix(&number.replace('_', ""), 10).ok().map(Value::Int)?
    } else if number.starts_with("0x") || number.starts_with("0X") {
        if number.contains(['.', 'p', 'P']) { parse_float(number)? } else { parse_int(number)? }
    } else if number.contains(['.', 'e', 'E']) {
        parse_float(number)?
    } else {
        parse_int(number)?
    };
    Some(Value::complex(Value::int(0), value))
}

/// As error messages print it, shortened.
pub fn text(value: &Value) -> String {
    match value {
        Value::Unknown => "unknown".into(),
        Value::Bool(value) => value.to_string(),
        Value::Str(bytes) => go_quote_short(bytes),
        Value::Int(value) => value.to_string(),
        Value::Rat(_) | Value::Float(_) => real_text(value),
        Value::Complex(parts) => format!("({} + {}i)", text(&parts.0), text(&parts.1)),
    }
}

fn real_text(value: &Value) -> String {
    let Some(nearest) = value.to_f64() else { return "unknown".into() };
    let too_small = nearest == 0.0 && value.sign() != 0;
    if nearest.is_finite() && !too_small {
        return short_g(nearest);
    }
    huge_text(value)
}

/// `%.6g` of C.
fn short_g(value: f64) -> String {
    let scientific = format!("{value:.5e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trim = |digits: &str| {
        if digits.contains('.') {
            digits.trim_end_matches('0').trim_end_matches('.').to_owned()
        } else {
            digits.to_owned()
        }
    };
    if (-4..6).contains(&exponent) {
        let places = usize::try_from(5 - exponent).unwrap_or(0);
        return trim(&format!("{value:.places$}"));
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{}e{sign}{:02}", trim(mantissa), exponent.abs())
}

/// A number beyond float64: mantissa and binary exponent turned into decimal ones, as Go does.
fn huge_text(value: &Value) -> String {
    let (mantissa, exponent) = match value {
        Value::Float(value) => {
            let repr = value.repr();
            let (mantissa, bits) = mantissa_bits(&repr.significand().unsigned_abs());
            (mantissa, bits + repr.exponent() as i64)
        }
        Value::Rat(value) => {
            let (over, over_bits) = mantissa_bits(&value.numerator().unsigned_abs());
            let (under, under_bits) = mantissa_bits(value.denominator());
            (over / under, over_bits - under_bits)
        }
        _ => (0.0, 0),
    };
    let decimal = exponent as f64 * std::f64::consts::LOG10_2;
    let mut whole = decimal.trunc() as i64;
    let mut mantissa = mantissa * 10f64.powf(decimal - whole as f64);
    while mantissa < 1.0 - 0.5e-6 && mantissa > 0.0 {
        mantissa *= 10.0;
        whole -= 1;
    }
    while mantissa >= 10.0 {
        mantissa /= 10.0;
        whole += 1;
    }
    let sign = if value.sign() < 0 { "-" } else { "" };
    format!("{sign}{}e{whole:+}", short_g(mantissa))
}

/// The number as a fraction in [0.5, 1) and the power of two that it is multiplied by.
fn mantissa_bits(number: &UBig) -> (f64, i64) {
    let bits = number.bit_len();
    let top = if bits > 64 { number.clone() >> (bits - 64) } else { number.clone() << (64 - bits) };
    let top = u64::try_from(top).unwrap_or(u64::MAX);
    (top as f64 / 18_446_744_073_709_551_616.0, bits as i64)
}

/// A string in Go's quotes, cut to about 72 characters.
fn go_quote_short(bytes: &[u8]) -> String {
    const MAX: usize = 72;
    let quoted = quote(bytes);
    if quoted.chars().count() <= MAX {
        return quoted;
    }
    let kept: String = quoted.chars().take(MAX - 3).collect();
    format!("{kept}...")
}

/// A Go string literal of these bytes.
pub fn quote(bytes: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0b' => out.push_str("\\v"),
                '\x0c' => out.push_str("\\f"),
                c if (c as u32) < 0x20 || c == '\x7f' => {
                    out.push_str(&format!("\\x{:02x}", c as u32));
                }
                c => out.push(c),
            }
        }
        for byte in chunk.invalid() {
            out.push_str(&format!("\\x{byte:02x}"));
        }
    }
    out.push('"');
    out
}

/// The magnitude of an integer, for messages about bits.
pub fn magnitude(value: &IBig) -> UBig {
    value.clone().abs().unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn float(text: &str) -> Value {
        parse_float(text).expect("a literal")
    }

    #[test]
    fn literals_of_every_base_are_read() {
        assert_eq!(parse_int("0x_ff"), Some(Value::int(255)));
        assert_eq!(parse_int("0b101"), Some(Value::int(5)));
        assert_eq!(parse_int("0o17"), Some(Value::int(15)));
        assert_eq!(parse_int("017"), Some(Value::int(15)));
        assert_eq!(parse_int("1_000"), Some(Value::int(1000)));
        assert_eq!(float("0x1p-2"), float("0.25"));
        assert_eq!(float("0x1.8p1"), Value::int(3));
        assert_eq!(float("1e3"), Value::int(1000));
        assert_eq!(parse_imag("0123i"), Some(Value::complex(Value::int(0), Value::int(123))));
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
        assert_eq!(text(&huge), "1e+100000");
    }

    #[test]
    fn complement_of_an_unsigned_constant_stays_in_its_bits() {
        assert_eq!(unary(Op::Xor, &Value::int(1), Some(8)), Some(Value::int(254)));
        assert_eq!(unary(Op::Xor, &Value::int(1), None), Some(Value::int(-2)));
    }
}
