//! The builtins `print` and `println`.
//!
//! Owns: how items look (floats in shortest form since Go 1.27).
//! Never: writes to a descriptor; the caller hands over the finished line.

use std::io::Write;

use go3s_abi::Ptr;
use go3s_abi::object::GoString;
use go3s_abi::print::PrintKind;

/// Appends an item whose slots start at `words`.
///
/// # Safety
/// R2: as many slots as `kind` says lie at `words`; a string's bytes are live.
pub unsafe fn print_item(out: &mut Vec<u8>, kind: PrintKind, words: *const u64) {
    // SAFETY: the caller's promise.
    let word = |at: usize| unsafe { words.add(at).read() };
    // Writing to a vector cannot fail.
    let _ = match kind {
        PrintKind::Bool => out.write_all(if word(0) != 0 { b"true" } else { b"false" }),
        PrintKind::Int => write!(out, "{}", word(0) as i64),
        PrintKind::Uint => write!(out, "{}", word(0)),
        PrintKind::F64 => out.write_all(float(f64::from_bits(word(0))).as_bytes()),
        PrintKind::F32 => out.write_all(float(f32::from_bits(word(0) as u32)).as_bytes()),
        PrintKind::C128 => {
            let [re, im] = [word(0), word(1)].map(|bits| float(f64::from_bits(bits)));
            out.write_all(complex(&re, &im).as_bytes())
        }
        PrintKind::C64 => {
            let [re, im] = [word(0), word(1)].map(|bits| float(f32::from_bits(bits as u32)));
            out.write_all(complex(&re, &im).as_bytes())
        }
        PrintKind::Str => {
            let value = GoString { ptr: Ptr::from_addr(word(0)), len: word(1) };
            // SAFETY: R2.
            out.write_all(unsafe { value.bytes() })
        }
        PrintKind::Ptr => write!(out, "{:#x}", word(0)),
        PrintKind::Slice => {
            write!(out, "[{}/{}]{:#x}", word(1) as i64, word(2) as i64, word(0))
        }
        PrintKind::Iface => write!(out, "({:#x},{:#x})", word(0), word(1)),
        PrintKind::Space => out.write_all(b" "),
        PrintKind::Newline => out.write_all(b"\n"),
        PrintKind::End => Ok(()),
    };
}

/// A float as Go's `'g'` with the fewest digits that read back as the same value.
pub fn float(value: impl Into<f64> + std::fmt::LowerExp + Copy) -> String {
    let wide: f64 = value.into();
    if wide.is_nan() {
        return "NaN".to_owned();
    }
    if wide.is_infinite() {
        return if wide > 0.0 { "+Inf" } else { "-Inf" }.to_owned();
    }
    let shortest = format!("{value:e}");
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    // As Go: the exponent form below 1e-4 and from 1e6 up.
    if !(-4..EXPONENT_FROM).contains(&exponent) {
        let exponent_sign = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{mantissa}e{exponent_sign}{:02}", exponent.unsigned_abs());
    }
    let digits: String = mantissa.chars().filter(|&c| c != '.').collect();
    format!("{sign}{}", place_point(&digits, exponent))
}

/// Decimal exponent from which `'g'` with shortest digits uses the exponent form.
const EXPONENT_FROM: i32 = 6;

fn place_point(digits: &str, exponent: i32) -> String {
    if exponent < 0 {
        return format!("0.{}{digits}", "0".repeat(exponent.unsigned_abs() as usize - 1));
    }
    let whole = exponent as usize + 1;
    match digits.split_at_checked(whole) {
        Some((digits, "")) => digits.to_owned(),
        Some((before, after)) => format!("{before}.{after}"),
        None => format!("{digits}{}", "0".repeat(whole - digits.len())),
    }
}

fn complex(re: &str, im: &str) -> String {
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({re}{sign}{im}i)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_look_as_in_go() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (1.5, "1.5"),
            (100.0, "100"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (-2.5e-7, "-2.5e-07"),
            (100_000.0, "100000"),
            (1_234_567.0, "1.234567e+06"),
            (1e21, "1e+21"),
            (1.7976931348623157e308, "1.7976931348623157e+308"),
            (f64::INFINITY, "+Inf"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(float(value), text);
        }
        assert_eq!(float(0.1f32), "0.1");
        assert_eq!(complex("1", "-2"), "(1-2i)");
    }
}
