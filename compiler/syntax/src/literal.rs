//! Literals: numbers, runes, strings.
//!
//! Owns: which spellings are well formed, and the texts for those that are not.
//! Never: values (the checker evaluates the text).

use crate::ast::LitKind;
use crate::quote;
use crate::scanner::{EOF, Scanner};
use crate::token::Token;

/// What has been seen of a number.
struct Number {
    base: u32,
    /// `x`, `o`, `b`, `0` for a leading zero, or 0.
    prefix: u8,
    has_digits: bool,
    has_separators: bool,
    /// The first digit that the base does not have.
    invalid: Option<usize>,
    is_ok: bool,
}

impl Scanner<'_> {
    /// The current character in lower case; 0 if it is not ASCII.
    fn lower(&self) -> u8 {
        if self.ch < 0x80 { (self.ch as u8).to_ascii_lowercase() } else { 0 }
    }

    fn finish(&mut self, kind: LitKind, is_ok: bool) {
        self.nlsemi = true;
        self.tok = Token::Literal;
        self.kind = kind;
        self.is_bad = !is_ok;
        self.end = self.off;
    }

    /// A number; with `seen_point` the current token already has its leading `.`.
    pub(crate) fn number(&mut self, seen_point: bool) {
        let mut number = Number {
            base: 10,
            prefix: 0,
            has_digits: false,
            has_separators: false,
            invalid: None,
            is_ok: true,
        };
        let mut kind = LitKind::Int;
        let has_point = seen_point || self.integer_part(&mut number);
        if has_point {
            kind = LitKind::Float;
            self.digits(&mut number);
        }
        if !number.has_digits && number.is_ok {
            self.error(format!("{} literal has no digits", base_name(number.base)));
            number.is_ok = false;
        }
        if matches!(self.lower(), b'e' | b'p') {
            kind = LitKind::Float;
            self.exponent(&mut number);
        } else if number.prefix == b'x' && kind == LitKind::Float && number.is_ok {
            self.error("hexadecimal mantissa requires a 'p' exponent");
            number.is_ok = false;
        }
        if self.at(b'i') {
            kind = LitKind::Imag;
            self.nextch();
        }
        self.finish(kind, number.is_ok);
        if number.is_ok {
            self.check_digits(kind, &number);
        }
    }

    /// Prefix and integer digits; true if a `.` follows, which is taken.
    fn integer_part(&mut self, number: &mut Number) -> bool {
        if self.at(b'0') {
            self.nextch();
            let (base, prefix) = match self.lower() {
                b'x' => (16, b'x'),
                b'o' => (8, b'o'),
                b'b' => (2, b'b'),
                _ => (8, b'0'),
            };
            (number.base, number.prefix) = (base, prefix);
            if prefix == b'0' {
                number.has_digits = true;
            } else {
                self.nextch();
            }
        }
        self.digits(number);
        if !self.at(b'.') {
            return false;
        }
        if matches!(number.prefix, b'o' | b'b') {
            self.error(format!("invalid radix point in {} literal", base_name(number.base)));
            number.is_ok = false;
        }
        self.nextch();
        true
    }

    fn digits(&mut self, number: &mut Number) {
        loop {
            let byte = self.lower();
            match byte {
                b'_' => number.has_separators = true,
                b'0'..=b'9' => {
                    let is_invalid = u32::from(byte - b'0') >= number.base;
                    if is_invalid && number.invalid.is_none() {
                        number.invalid = Some(self.off);
                    }
                    number.has_digits = true;
                }
                b'a'..=b'f' if number.base == 16 => number.has_digits = true,
                _ => return,
            }
            self.nextch();
        }
    }

    fn exponent(&mut self, number: &mut Number) {
        let wanted = match (self.lower(), number.prefix) {
            (b'e', 0 | b'0') | (b'p', b'x') => None,
            (b'e', _) => Some("decimal"),
            _ => Some("hexadecimal"),
        };
        if let Some(mantissa) = wanted
            && number.is_ok
        {
            let letter = quote::quoted(self.ch);
            self.error(format!("{letter} exponent requires {mantissa} mantissa"));
            number.is_ok = false;
        }
        self.nextch();
        if self.at(b'+') || self.at(b'-') {
            self.nextch();
        }
        let mut has_digits = false;
        while matches!(self.lower(), b'0'..=b'9' | b'_') {
            if self.at(b'_') {
                number.has_separators = true;
            } else {
                has_digits = true;
            }
            self.nextch();
        }
        if !has_digits && number.is_ok {
            self.error("exponent has no digits");
            number.is_ok = false;
        }
    }

    /// Complaints that need the whole literal.
    fn check_digits(&mut self, kind: LitKind, number: &Number) {
        if let (LitKind::Int, Some(at)) = (kind, number.invalid) {
            let digit = self.src.get(at).map_or(EOF, |&byte| u32::from(byte));
            let shown = quote::quoted(digit);
            self.error_at(
                at,
                format!("invalid digit {shown} in {} literal", base_name(number.base)),
            );
            self.is_bad = true;
            return;
        }
        let text = self.src.get(self.start..self.end).unwrap_or(&[]);
        if number.has_separators
            && let Some(at) = invalid_separator(text)
        {
            self.error_at(self.start + at, "'_' must separate successive digits");
            self.is_bad = true;
        }
    }

    /// A rune literal.
    pub(crate) fn rune(&mut self) {
        let mut is_ok = true;
        let mut count = 0;
        self.nextch();
        loop {
            if self.at(b'\'') {
                if is_ok && count == 0 {
                    self.error("empty rune literal or unescaped '");
                    is_ok = false;
                } else if is_ok && count != 1 {
                    self.error_at(self.start, "more than one character in rune literal");
                    is_ok = false;
                }
                self.nextch();
                break;
            }
            if self.at(b'\\') {
                self.nextch();
                is_ok &= self.escape(b'\'');
            } else if self.at(b'\n') || self.ch == EOF {
                if is_ok && self.ch == EOF {
                    self.error_at(self.start, "rune literal not terminated");
                } else if is_ok {
                    self.error("newline in rune literal");
                }
                is_ok = false;
                break;
            } else {
                self.nextch();
            }
            count += 1;
        }
        self.finish(LitKind::Rune, is_ok);
    }

    /// An interpreted string literal.
    pub(crate) fn string(&mut self) {
        let mut is_ok = true;
        self.nextch();
        loop {
            self.skip_plain_string_bytes();
            if self.at(b'"') {
                self.nextch();
                break;
            }
            if self.at(b'\\') {
                self.nextch();
                is_ok &= self.escape(b'"');
            } else if self.at(b'\n') {
                self.error("newline in string");
                is_ok = false;
                break;
            } else if self.ch == EOF {
                self.error_at(self.start, "string not terminated");
                is_ok = false;
                break;
            } else {
                self.nextch();
            }
        }
        self.finish(LitKind::String, is_ok);
    }

    /// A raw string literal. Carriage returns stay in its text.
    pub(crate) fn raw_string(&mut self) {
        let mut is_ok = true;
        self.nextch();
        loop {
            if self.at(b'`') {
                self.nextch();
                break;
            }
            if self.ch == EOF {
                self.error_at(self.start, "string not terminated");
                is_ok = false;
                break;
            }
            self.nextch();
        }
        self.finish(LitKind::String, is_ok);
    }

    /// What follows a backslash; false if reported. At the end of the file the caller complains.
    fn escape(&mut self, quote: u8) -> bool {
        let (count, base, max) = match self.ch {
            EOF => return true,
            c if c >= 0x80 => {
                self.error("unknown escape");
                return false;
            }
            c => match c as u8 {
                b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\' => {
                    self.nextch();
                    return true;
                }
                byte if byte == quote => {
                    self.nextch();
                    return true;
                }
                b'0'..=b'7' => (3, 8, 255),
                b'x' => (2, 16, 255),
                b'u' => (4, 16, char::MAX as u32),
                b'U' => (8, 16, char::MAX as u32),
                _ => {
                    self.error("unknown escape");
                    return false;
                }
            },
        };
        if base == 16 {
            self.nextch();
        }
        self.escape_digits(count, base, max)
    }

    fn escape_digits(&mut self, count: u32, base: u32, max: u32) -> bool {
        let mut value: u32 = 0;
        for _ in 0..count {
            if self.ch == EOF {
                return true;
            }
            let digit = char::from_u32(self.ch).and_then(|c| c.to_digit(base));
            let Some(digit) = digit else {
                let shown = quote::quoted(self.ch);
                self.error(format!("invalid character {shown} in {} escape", base_name(base)));
                return false;
            };
            value = value.wrapping_mul(base).wrapping_add(digit);
            self.nextch();
        }
        if value > max && base == 8 {
            self.error(format!("octal escape value {value} > 255"));
            return false;
        }
        if value > max || (0xD800..0xE000).contains(&value) {
            let shown = quote::code_point(value);
            self.error(format!("escape is invalid Unicode code point {shown}"));
            return false;
        }
        true
    }
}

fn base_name(base: u32) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// The first `_` in a number that does not stand between digits (a base prefix counts as one).
fn invalid_separator(text: &[u8]) -> Option<usize> {
    let prefix = match text {
        [b'0', letter, ..] => letter.to_ascii_lowercase(),
        _ => 0,
    };
    let has_prefix = matches!(prefix, b'x' | b'o' | b'b');
    let is_digit = |byte: u8| byte.is_ascii_digit() || prefix == b'x' && byte.is_ascii_hexdigit();
    // What stood before: a digit, a separator, or anything else.
    let mut before = if has_prefix { b'0' } else { b'.' };
    for (at, &byte) in text.iter().enumerate().skip(if has_prefix { 2 } else { 0 }) {
        before = match byte {
            b'_' if before != b'0' => return Some(at),
            b'_' => b'_',
            _ if is_digit(byte) => b'0',
            _ if before == b'_' => return Some(at - 1),
            _ => b'.',
        };
    }
    (before == b'_').then(|| text.len() - 1)
}
