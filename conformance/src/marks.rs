//! Expected errors written in a test's source, and how they meet what was reported.
//!
//! Owns: both mark forms (`// ERROR "re"` of the official tests, `/* ERROR "text" */` of the checker's).
//! Never: runs anything.

use crate::messages::Message;
use regex::Regex;

/// What one mark asks of a message.
#[derive(Clone, Debug)]
pub enum Pattern {
    Contains(String),
    Matches(Regex),
    /// A regular expression that could not be understood: never fulfilled, so that it is seen.
    Unreadable(String),
}

impl Pattern {
    fn regex(source: &str) -> Pattern {
        match Regex::new(&translate_regex(source)) {
            Ok(regex) => Pattern::Matches(regex),
            Err(_) => Pattern::Unreadable(source.to_owned()),
        }
    }

    fn accepts(&self, text: &str) -> bool {
        match self {
            Pattern::Contains(part) => text.contains(part.as_str()),
            Pattern::Matches(regex) => regex.is_match(text),
            Pattern::Unreadable(_) => false,
        }
    }

    fn source(&self) -> &str {
        match self {
            Pattern::Contains(text) | Pattern::Unreadable(text) => text,
            Pattern::Matches(regex) => regex.as_str(),
        }
    }
}

/// One expected error.
#[derive(Clone, Debug)]
pub struct Mark {
    pub file: String,
    pub line: u32,
    pub pattern: Pattern,
}

/// How reported messages met the marks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// A mark is fulfilled by any number of messages of its line, as the official driver has it.
    Many,
    /// Each message takes one mark.
    One,
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct Met {
    pub marks: usize,
    pub fulfilled: usize,
    /// What is missing or too much, one line each; empty if all is well.
    pub differences: Vec<String>,
}

/// Compares messages with marks.
pub fn compare(marks: &[Mark], messages: &[Message], matching: Matching) -> Met {
    let mut met = Met { marks: marks.len(), ..Met::default() };
    let mut is_taken = vec![false; messages.len()];
    for mark in marks {
        let mut is_fulfilled = false;
        for (message, taken) in messages.iter().zip(&mut is_taken) {
            let is_here = message.file == mark.file && message.line == mark.line;
            if *taken || !is_here || !mark.pattern.accepts(&message.text) {
                continue;
            }
            (*taken, is_fulfilled) = (true, true);
            if matching == Matching::One {
                break;
            }
        }
        if is_fulfilled {
            met.fulfilled += 1;
        } else {
            let wanted = mark.pattern.source();
            met.differences.push(format!("{}:{}: missing: {wanted}", mark.file, mark.line));
        }
    }
    for (message, taken) in messages.iter().zip(is_taken) {
        if !taken {
            let Message { file, line, text, .. } = message;
            met.differences.push(format!("{file}:{line}: unexpected: {text}"));
        }
    }
    met
}

/// Marks of the official tests: `// ERROR "re" "re"` or `// GC_ERROR "re"` at the end of a line.
pub fn official(file: &str, source: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (line, text) in (1..).zip(source.lines()) {
        if text.contains("////") {
            continue;
        }
        let Some(rest) = after_mark(text) else { continue };
        let pieces: Vec<&str> = rest.split('"').collect();
        // The last piece is behind the last quote, or behind one that nothing closes.
        for quoted in pieces[..pieces.len() - 1].iter().skip(1).step_by(2) {
            let pattern = Pattern::regex(&place_lines(quoted, file, line));
            marks.push(Mark { file: file.to_owned(), line, pattern });
        }
    }
    marks
}

fn after_mark(line: &str) -> Option<&str> {
    ["// ERROR ", "// GC_ERROR "]
        .iter()
        .filter_map(|mark| line.find(mark).map(|at| &line[at + mark.len()..]))
        .next()
}

/// `LINE`, `LINE+2` and `LINE-2` in a pattern stand for a position in the same file.
fn place_lines(pattern: &str, file: &str, line: u32) -> String {
    let mut placed = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find("LINE") {
        placed.push_str(&rest[..at]);
        rest = &rest[at + 4..];
        let mut number = i64::from(line);
        let sign = rest.chars().next().filter(|c| "+-".contains(*c));
        let digits =
            rest.get(1..).map_or(0, |t| t.chars().take_while(char::is_ascii_digit).count());
        if let (Some(sign), Ok(delta)) = (sign, rest.get(1..=digits).unwrap_or("").parse::<i64>()) {
            number += if sign == '+' { delta } else { -delta };
            rest = &rest[1 + digits..];
        }
        placed.push_str(&format!("{file}:{number}"));
    }
    placed + rest
}

/// Marks of the checker's tests: a comment `ERROR "text"` or `ERRORx "re"` behind the token it is about.
/// The mark's line is the line on which that token begins.
pub fn checker(file: &str, source: &str) -> Vec<Mark> {
    let bytes = source.as_bytes();
    let (mut at, mut line, mut token_line) = (0, 1u32, 1u32);
    let mut marks = Vec::new();
    while at < bytes.len() {
        let length = piece_length(&source[at..]);
        let piece = &source[at..at + length];
        let comment = comment_text(piece);
        if let Some(pattern) = comment.and_then(checker_pattern) {
            marks.push(Mark { file: file.to_owned(), line: token_line, pattern });
        } else if comment.is_none() && !piece.starts_with(char::is_whitespace) {
            token_line = line;
        }
        line += piece.bytes().filter(|b| *b == b'\n').count() as u32;
        at += length;
    }
    marks
}

/// Length of the comment, quoted literal or single character that `text` begins with.
fn piece_length(text: &str) -> usize {
    let within = |close: &str, from: usize| {
        text.get(from..)
            .and_then(|t| t.find(close))
            .map_or(text.len(), |at| from + at + close.len())
    };
    let quoted = |quote: u8| {
        let mut at = 1;
        while let Some(byte) = text.as_bytes().get(at) {
            match byte {
                b'\\' => at += 1,
                b'\n' => return at,
                byte if *byte == quote => return at + 1,
                _ => {}
            }
            at += 1;
        }
        text.len()
    };
    // An unfinished literal may end inside a character: move on to its end.
    let whole = |mut end: usize| {
        end = end.min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        end
    };
    match text.as_bytes() {
        [b'/', b'/', ..] => text.find('\n').unwrap_or(text.len()),
        [b'/', b'*', ..] => within("*/", 2),
        [b'`', ..] => within("`", 1),
        [quote @ (b'"' | b'\''), ..] => whole(quoted(*quote)),
        _ => text.chars().next().map_or(1, char::len_utf8),
    }
}

fn comment_text(piece: &str) -> Option<&str> {
    piece
        .strip_prefix("//")
        .or_else(|| piece.strip_prefix("/*").map(|rest| rest.strip_suffix("*/").unwrap_or(rest)))
}

fn checker_pattern(comment: &str) -> Option<Pattern> {
    if let Some(quoted) = comment.strip_prefix(" ERROR ") {
        return Some(Pattern::Contains(unquote(quoted.trim())));
    }
    comment.strip_prefix(" ERRORx ").map(|quoted| Pattern::regex(&unquote(quoted.trim())))
}

/// The text of a Go string literal; the marks use no escapes but `\"`, `\\`, `\t` and `\n`.
fn unquote(literal: &str) -> String {
    if let Some(raw) = literal.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        return raw.to_owned();
    }
    let inner =
        literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(literal);
    let mut text = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        });
    }
    text
}

/// Go's regular expressions are looser about braces and brackets than the `regex` crate.
fn translate_regex(source: &str) -> String {
    let mut out = String::new();
    let mut is_class = false;
    let mut chars = source.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => {
                out.push(c);
                out.extend(chars.next().map(|(_, next)| next));
                continue;
            }
            '[' if is_class => out.push('\\'),
            '[' => is_class = true,
            ']' if is_class => is_class = false,
            '{' if !is_class && !is_repetition(&source[at..]) => out.push('\\'),
            '&' | '~' if is_class => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

fn is_repetition(text: &str) -> bool {
    let Some(inner) = text[1..].split('}').next().filter(|inner| text.len() > inner.len() + 1)
    else {
        return false;
    };
    !inner.is_empty()
        && inner.starts_with(|c: char| c.is_ascii_digit())
        && inner.chars().all(|c| c.is_ascii_digit() || c == ',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(line: u32, text: &str) -> Message {
        Message { file: "a.go".to_owned(), line, column: 0, text: text.to_owned() }
    }

    #[test]
    fn official_marks_name_lines_relative_to_their_own() {
        let marks = official("a.go", "x // ERROR \"at LINE-1\" \"b\"\n//// ERROR \"no\"\n");
        assert_eq!(marks.len(), 2);
        assert!(marks[0].pattern.accepts("at a.go:0"));
    }

    #[test]
    fn checker_marks_belong_to_the_token_before_them() {
        let source = "f(\n) /* ERROR \"a\" */ /* ERRORx `b.` */\n// ERROR \"c\"\n\"//\"\n";
        let lines: Vec<u32> = checker("a.go", source).iter().map(|m| m.line).collect();
        assert_eq!(lines, [2, 2, 2]);
    }

    #[test]
    fn nothing_may_be_left_on_either_side() {
        let marks = official("a.go", "x // ERROR \"one\"\n");
        assert!(
            compare(&marks, &[message(1, "one"), message(1, "one")], Matching::Many)
                .differences
                .is_empty()
        );
        assert_eq!(
            compare(&marks, &[message(1, "one"), message(1, "one")], Matching::One)
                .differences
                .len(),
            1
        );
        assert_eq!(compare(&marks, &[message(2, "one")], Matching::Many).differences.len(), 2);
    }

    #[test]
    fn loose_braces_are_literal() {
        assert!(Pattern::regex("struct {}|a{2}").accepts("struct {}"));
        assert!(Pattern::regex("a{2}").accepts("aa"));
        assert!(Pattern::regex("[[]T").accepts("[T"));
    }
}
