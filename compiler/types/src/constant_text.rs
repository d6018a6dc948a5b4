//! Constants as error messages print them.
//!
//! Owns: the short form of every value, strings in Go's quotes.
//! Never: an exact form; types.

use dashu::base::{BitTest, UnsignedAbs};
use go3s_syntax::is_printable;

use crate::constant::{Float, Value, exact_int, exponent_of, float_to_f64, to_float};

/// As error messages print it, shortened.
pub fn text(value: &Value) -> String {
    match value {
        Value::Unknown => "unknown".into(),
        Value::Bool(value) => value.to_string(),
        Value::Str(bytes) => go_quote_short(bytes),
        Value::Int(value) => value.to_string(),
        // Go prints rationals as the floats next to them.
        Value::Rat(value) => real_text(&to_float(value)),
        Value::Float(value) => real_text(value),
        Value::Complex(parts) => format!("({} + {}i)", text(&parts.0), text(&parts.1)),
    }
}

fn real_text(value: &Float) -> String {
    let nearest = float_to_f64(value);
    let too_small = nearest == 0.0 && *value != Float::ZERO;
    if too_small || nearest.is_infinite() {
        return huge_text(value);
    }
    let short = short_g(nearest);
    // Six digits must not make a fraction look like an integer.
    if !short.contains('.') && exact_int(value).is_none() { full_g(nearest) } else { short }
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

/// `%g` of Go: as many digits as tell the number from its neighbours, of two equally near the even one.
fn full_g(value: f64) -> String {
    let shortest = format!("{value:e}");
    let count = shortest.split('e').next().unwrap_or("").bytes().filter(u8::is_ascii_digit).count();
    let even = format!("{value:.*e}", count.saturating_sub(1));
    let scientific = if even.parse() == Ok(value) { even } else { shortest };
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        let places = i32::try_from(count).unwrap_or(0) - 1 - exponent;
        return format!("{value:.*}", usize::try_from(places).unwrap_or(0));
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}

/// A number beyond float64: mantissa and binary exponent turned into decimal ones, as Go does.
fn huge_text(value: &Float) -> String {
    let mantissa = mantissa_of(value);
    let decimal = exponent_of(value) as f64 * std::f64::consts::LOG10_2;
    let mut whole = decimal.trunc() as i64;
    let mut mantissa = mantissa * 10f64.powf(decimal - whole as f64);
    if mantissa < 1.0 - 0.5e-6 {
        mantissa *= 10.0;
        whole -= 1;
    } else if mantissa >= 10.0 {
        mantissa /= 10.0;
        whole += 1;
    }
    let sign = if *value < Float::ZERO { "-" } else { "" };
    format!("{sign}{}e{whole:+}", short_g(mantissa))
}

/// The magnitude without its exponent, in [0.5, 1).
fn mantissa_of(value: &Float) -> f64 {
    let number = value.repr().significand().unsigned_abs();
    let bits = number.bit_len();
    let top = if bits > 64 { number >> (bits - 64) } else { number << (64 - bits) };
    u64::try_from(top).unwrap_or(u64::MAX) as f64 / 18_446_744_073_709_551_616.0
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
                c if is_printable(c) => out.push(c),
                c if c.is_ascii() => out.push_str(&format!("\\x{:02x}", c as u32)),
                c if (c as u32) < 0x10000 => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push_str(&format!("\\U{:08x}", c as u32)),
            }
        }
        for byte in chunk.invalid() {
            out.push_str(&format!("\\x{byte:02x}"));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constant_literal::{parse_float, parse_imag};

    fn shown(literal: &str) -> String {
        text(&parse_float(literal).expect("a literal"))
    }

    #[test]
    fn floats_show_six_digits_unless_that_makes_them_integers() {
        assert_eq!(shown("1e10"), "1e+10");
        assert_eq!(shown("1000.0"), "1000");
        assert_eq!(shown("0.1"), "0.1");
        assert_eq!(shown("100000.25"), "100000.25");
        assert_eq!(shown("1e-7"), "1e-07");
        assert_eq!(shown("1e100000"), "1e+100000");
        assert_eq!(shown("1e-400"), "1e-400");
        assert_eq!(text(&parse_imag("1e10i").expect("a literal")), "(0 + 1e+10i)");
    }

    #[test]
    fn strings_are_quoted_and_cut() {
        assert_eq!(quote("a\"\u{200b}é\u{1}".as_bytes()), r#""a\"\u200bé\x01""#);
        assert_eq!(quote(b"\xff"), r#""\xff""#);
        let long = text(&Value::str(&"x".repeat(100)));
        assert_eq!(long.len(), 72);
        assert!(long.ends_with("x..."));
    }
}
