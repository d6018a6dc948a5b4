//! The values of literals.
//!
//! Owns: reading numbers, runes and strings as they are written.
//! Never: says what is wrong with a spelling: the scanner did, and what it refused is `None` here.

use dashu::integer::IBig;
use dashu::rational::RBig;
use go3s_syntax::LitKind;

use crate::constant::{Float, PRECISION, Value};

/// Decimal exponents up to which a number is computed exactly before it is rounded. No literal that the
/// checker accepts has enough digits to bring a larger one back into the range of rationals.
const EXACT_EXPONENT: u64 = 20_000;

/// The value of a literal.
pub fn literal(kind: LitKind, text: &str) -> Option<Value> {
    match kind {
        LitKind::Int => parse_int(text),
        LitKind::Float => parse_float(text),
        LitKind::Imag => parse_imag(text),
        LitKind::Rune => parse_rune(text),
        LitKind::String => unquote(text).map(|bytes| Value::Str(bytes.into())),
    }
}

/// The value of an integer literal.
pub fn parse_int(text: &str) -> Option<Value> {
    let clean = text.replace('_', "").to_ascii_lowercase();
    let (radix, digits) = match clean.get(..2) {
        Some("0x") => (16, &clean[2..]),
        Some("0b") => (2, &clean[2..]),
        Some("0o") => (8, &clean[2..]),
        _ if clean.len() > 1 && clean.starts_with('0') => (8, &clean[1..]),
        _ => (10, &clean[..]),
    };
    IBig::from_str_radix(digits, radix).ok().map(Value::Int)
}

/// The value of a floating-point literal, decimal or hexadecimal. Integers of any base are read too,
/// for imaginary literals.
pub fn parse_float(text: &str) -> Option<Value> {
    let clean = text.replace('_', "").to_ascii_lowercase();
    match clean.get(..2) {
        Some("0b" | "0o") => return parse_int(&clean)?.to_float(),
        Some("0x") => {
            let (digits, places, exponent) = mantissa(&clean[2..], 16, 'p')?;
            return Some(scaled(digits, 2, exponent.saturating_sub(places.checked_mul(4)?)));
        }
        _ => {}
    }
    let (digits, places, exponent) = mantissa(&clean, 10, 'e')?;
    Some(scaled(digits, 10, exponent.saturating_sub(places)))
}

/// The digits as an integer, how many of them are behind the point, and the exponent.
fn mantissa(text: &str, radix: u32, mark: char) -> Option<(IBig, i64, i64)> {
    let (mantissa, exponent) = match text.split_once(mark) {
        Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = IBig::from_str_radix(&format!("0{whole}{fraction}"), radix).ok()?;
    Some((digits, i64::try_from(fraction.len()).ok()?, exponent))
}

/// An exponent; one that no integer holds is as good as the largest.
fn read_exponent(text: &str) -> Option<i64> {
    let (is_negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX);
    Some(if is_negative { -size } else { size })
}

/// `digits * base^exponent`.
fn scaled(digits: IBig, base: u32, exponent: i64) -> Value {
    if digits.is_zero() {
        return Value::real(RBig::ZERO);
    }
    let size = exponent.unsigned_abs();
    if size <= EXACT_EXPONENT {
        let power = IBig::from(base).pow(size as usize);
        return Value::real(match exponent < 0 {
            true => RBig::from(digits) / RBig::from(power),
            false => RBig::from(digits * power),
        });
    }
    // A huge exponent: by repeated squaring in floats, which cannot take more memory than their bits.
    // Beyond 2^40 the result is infinite or zero whatever the exponent is.
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

/// The value of an imaginary literal. A leading zero does not make it octal.
pub fn parse_imag(text: &str) -> Option<Value> {
    let part = parse_float(text.strip_suffix('i')?)?;
    Some(Value::complex(Value::int(0), part))
}

/// The value of a rune literal with its quotes.
pub fn parse_rune(text: &str) -> Option<Value> {
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let (item, rest) = next_item(inner, '\'')?;
    let code = match item {
        Item::Char(c) => u32::from(c),
        Item::Byte(b) => u32::from(b),
    };
    rest.is_empty().then(|| Value::int(code))
}

/// The bytes of a string literal with its quotes.
pub fn unquote(text: &str) -> Option<Vec<u8>> {
    if let Some(raw) = text.strip_prefix('`') {
        return Some(raw.strip_suffix('`')?.bytes().filter(|b| *b != b'\r').collect());
    }
    let mut rest = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let (item, after) = next_item(rest, '"')?;
        rest = after;
        match item {
            Item::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Item::Byte(b) => out.push(b),
        }
    }
    Some(out)
}

/// One element of a quoted literal. Octal and hexadecimal escapes are bytes.
enum Item {
    Char(char),
    Byte(u8),
}

/// The first element and what follows it.
fn next_item(text: &str, quote: char) -> Option<(Item, &str)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    if first == quote || first == '\n' {
        return None;
    }
    if first != '\\' {
        return Some((Item::Char(first), chars.as_str()));
    }
    let kind = chars.next()?;
    let rest = chars.as_str();
    let simple = |byte: u8| Some((Item::Byte(byte), rest));
    match kind {
        'a' => simple(0x07),
        'b' => simple(0x08),
        'f' => simple(0x0C),
        'n' => simple(b'\n'),
        'r' => simple(b'\r'),
        't' => simple(b'\t'),
        'v' => simple(0x0B),
        '\\' => simple(b'\\'),
        c if c == quote => simple(quote as u8),
        'x' => byte_escape(rest, 2, 16),
        '0'..='7' => byte_escape(&text[1..], 3, 8),
        'u' => char_escape(rest, 4),
        'U' => char_escape(rest, 8),
        _ => None,
    }
}

fn byte_escape(text: &str, digits: usize, radix: u32) -> Option<(Item, &str)> {
    let (code, rest) = escape_code(text, digits, radix)?;
    Some((Item::Byte(u8::try_from(code).ok()?), rest))
}

fn char_escape(text: &str, digits: usize) -> Option<(Item, &str)> {
    let (code, rest) = escape_code(text, digits, 16)?;
    Some((Item::Char(char::from_u32(code)?), rest))
}

fn escape_code(text: &str, digits: usize, radix: u32) -> Option<(u32, &str)> {
    let code = text.get(..digits)?;
    if !code.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    Some((u32::from_str_radix(code, radix).ok()?, &text[digits..]))
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
    }

    #[test]
    fn imaginary_literals_take_integers_of_every_base() {
        let im = |n: i32| Some(Value::complex(Value::int(0), Value::int(n)));
        assert_eq!(parse_imag("0123i"), im(123));
        assert_eq!(parse_imag("0b11i"), im(3));
        assert_eq!(parse_imag("0o17i"), im(15));
        assert_eq!(parse_imag("0x10i"), im(16));
        assert_eq!(parse_imag("1e2i"), im(100));
    }

    #[test]
    fn escapes_are_bytes_or_characters() {
        let mut want = b"a\nAA\"".to_vec();
        want.extend_from_slice("éé😀".as_bytes());
        want.push(0xFF);
        let literal = r#""a\n\x41\101\"é\u00e9\U0001F600\xff""#;
        assert_eq!(unquote(literal), Some(want));
        assert_eq!(unquote("`a\\n\r\n`").as_deref(), Some(&b"a\\n\n"[..]));
        for bad in [r#""\400""#, r#""\x4""#, r#""\'""#, r#""\ud800""#, r#""\8""#, "\"", "`", ""] {
            assert_eq!(unquote(bad), None, "{bad}");
        }
        assert_eq!(parse_rune(r"'\''"), Some(Value::int(39)));
        assert_eq!(parse_rune(r"'\377'"), Some(Value::int(255)));
        assert_eq!(parse_rune("'é'"), Some(Value::int(233)));
        assert_eq!(parse_rune("''"), None);
        assert_eq!(parse_rune("'ab'"), None);
    }
}
