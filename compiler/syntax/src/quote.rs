//! Characters as Go's error messages show them.
//!
//! Owns: the two notations `U+0040 '@'` and `'@'`, and which characters are shown as they are.
//! Never: unquotes.

/// `U+0040 '@'`; without the character where it is not printable.
pub fn code_point(c: u32) -> String {
    match char::from_u32(c) {
        Some(c) if is_printable(c) => format!("U+{:04X} '{c}'", c as u32),
        _ => format!("U+{c:04X}"),
    }
}

/// `'@'`, with escapes for what is not printable.
pub fn quoted(c: u32) -> String {
    match char::from_u32(c) {
        Some('\'') => r"'\''".to_owned(),
        Some('\\') => r"'\\'".to_owned(),
        Some('\n') => r"'\n'".to_owned(),
        Some('\r') => r"'\r'".to_owned(),
        Some('\t') => r"'\t'".to_owned(),
        Some('\u{7}') => r"'\a'".to_owned(),
        Some('\u{8}') => r"'\b'".to_owned(),
        Some('\u{B}') => r"'\v'".to_owned(),
        Some('\u{C}') => r"'\f'".to_owned(),
        Some(c) if is_printable(c) => format!("'{c}'"),
        Some(c) if (c as u32) < 0x80 => format!("'\\x{:02x}'", c as u32),
        Some(c) if (c as u32) < 0x10000 => format!("'\\u{:04x}'", c as u32),
        Some(c) => format!("'\\U{:08x}'", c as u32),
        None => "'\u{FFFD}'".to_owned(),
    }
}

/// Letters, marks, numbers, punctuation, symbols and the ASCII space.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return c == ' ' || c.is_ascii_graphic();
    }
    // Within a string Rust escapes exactly what is not printable.
    let mut pair = String::from("a");
    pair.push(c);
    pair.escape_debug().count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations() {
        assert_eq!(code_point('@' as u32), "U+0040 '@'");
        assert_eq!(code_point(0xA0), "U+00A0");
        assert_eq!(code_point(0x301), "U+0301 '\u{301}'");
        assert_eq!(code_point(0xD800), "U+D800");
        assert_eq!(quoted('\n' as u32), "'\\n'");
        assert_eq!(quoted(0x7F), "'\\x7f'");
        assert_eq!(quoted('é' as u32), "'é'");
    }
}
