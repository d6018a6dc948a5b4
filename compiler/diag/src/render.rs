//! Diagnostics as text: Go's plain lines, and a view with the source line for terminals.
//!
//! Owns: the layout of both.
//! Never: chooses which errors are shown; writes to a stream.

use crate::diagnostics::expand_refs;
use crate::{Diagnostic, Diagnostics, Location, Pos, SourceMap};

/// How diagnostics are rendered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RenderOptions {
    /// Show columns.
    pub columns: bool,
    /// Stop after so many errors; `None` shows all.
    pub limit: Option<usize>,
    /// Colour the terminal view with escape sequences.
    pub colour: bool,
}

impl Default for RenderOptions {
    fn default() -> RenderOptions {
        RenderOptions { columns: true, limit: Some(10), colour: false }
    }
}

/// Source lines longer than this are cut in the terminal view.
pub const TERMINAL_COLUMN_LIMIT: usize = 160;

/// Go's compiler keeps columns in eight bits and shows none that does not fit.
const COLUMN_MAX: u32 = 255;

impl Diagnostics {
    /// `file:line:col: text` lines, as Go's compiler prints them.
    pub fn render_plain(&self, map: &SourceMap, options: RenderOptions) -> String {
        let (shown, stopped_at) = self.shown(map, options.limit);
        let mut out = String::new();
        let mut last = String::new();
        for diagnostic in shown {
            let text = plain(map, diagnostic, options);
            if text != last {
                out.push_str(&text);
            }
            last = text;
        }
        if let Some(pos) = stopped_at {
            out.push_str(&too_many(map, pos, options));
        }
        out
    }

    /// Plain lines, each followed by its source line and a caret.
    pub fn render_terminal(&self, map: &SourceMap, options: RenderOptions) -> String {
        let (shown, stopped_at) = self.shown(map, options.limit);
        let mut out = String::new();
        let mut last = String::new();
        for diagnostic in shown {
            let text = plain(map, diagnostic, options);
            if text == last {
                continue;
            }
            let (head, details) = text.split_once('\n').unwrap_or((&text, ""));
            out.push_str(&paint(head, "1", options));
            out.push('\n');
            out.push_str(&excerpt(map, diagnostic.pos, options));
            out.push_str(details);
            last = text;
        }
        if let Some(pos) = stopped_at {
            out.push_str(&too_many(map, pos, options));
        }
        out
    }
}

fn plain(map: &SourceMap, diagnostic: &Diagnostic, options: RenderOptions) -> String {
    let mut out = prefix(map, diagnostic.pos, options);
    out.push_str(&expand_refs(map, &diagnostic.msg));
    for detail in &diagnostic.details {
        out.push_str("\n\t");
        if detail.pos.is_known() {
            out.push_str(&map.quoted(detail.pos));
            out.push_str(": ");
        }
        out.push_str(&expand_refs(map, &detail.msg));
    }
    out.push('\n');
    out
}

fn too_many(map: &SourceMap, pos: Pos, options: RenderOptions) -> String {
    format!("{}too many errors\n", prefix(map, pos, options))
}

/// `file:line:col: `, or nothing for an error without a place.
fn prefix(map: &SourceMap, pos: Pos, options: RenderOptions) -> String {
    if !pos.is_known() {
        return String::new();
    }
    let location = map.location(pos);
    let is_shown = options.columns && location.col < COLUMN_MAX;
    let col = if is_shown { location.col } else { 0 };
    format!("{}: ", Location { col, ..location })
}

/// The source line with its number, and a caret under what is meant.
fn excerpt(map: &SourceMap, pos: Pos, options: RenderOptions) -> String {
    let Some((line, col, text)) = map.source_line(pos) else { return String::new() };
    if text.len() > TERMINAL_COLUMN_LIMIT || text.trim().is_empty() {
        return String::new();
    }
    let at = (col as usize - 1).min(text.len());
    let head: String = String::from_utf8_lossy(&text.as_bytes()[..at]).into_owned();
    let word = text.as_bytes()[at..].iter().take_while(|&&byte| is_word(byte)).count().max(1);
    let pad: String = head.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let number = line.to_string();
    let gutter = " ".repeat(number.len());
    let caret = paint(&"^".repeat(word), "31", options);
    format!("  {number} | {}\n  {gutter} | {pad}{caret}\n", text.trim_end())
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

fn paint(text: &str, code: &str, options: RenderOptions) -> String {
    if options.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_view_points_at_the_word() {
        let mut map = SourceMap::new();
        let base = map.add_file("m.go", *b"package p\n\ttotal := 0\n").expect("room");
        let mut diagnostics = Diagnostics::new();
        diagnostics.report(base.offset(11), "declared and not used: total");
        let text = diagnostics.render_terminal(&map, RenderOptions::default());
        let want = "m.go:2:2: declared and not used: total\n  2 | \ttotal := 0\n    | \t^^^^^\n";
        assert_eq!(text, want);
    }

    #[test]
    fn columns_can_be_left_out() {
        let mut map = SourceMap::new();
        let base = map.add_file("m.go", *b"package p\n").expect("room");
        let mut diagnostics = Diagnostics::new();
        diagnostics.report(base.offset(8), "no");
        let options = RenderOptions { columns: false, ..RenderOptions::default() };
        assert_eq!(diagnostics.render_plain(&map, options), "m.go:1: no\n");
    }
}
