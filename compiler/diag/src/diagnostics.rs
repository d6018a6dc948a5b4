//! The diagnostics collector.
//!
//! Owns: which of the reported errors are shown, and in which order (Go's compiler's rules).
//! Never: words an error; writes to a terminal.
//!
//! Of several syntax errors on one line only the first counts, and of equal errors on one line too.
//! The tenth that counts ends the compilation: what was reported until then is sorted by position
//! and followed by `too many errors`.

use crate::{Pos, SourceMap};

/// A further line of a diagnostic, shown indented.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Detail {
    /// `Pos::NONE` for a line that has no place of its own.
    pub pos: Pos,
    pub msg: String,
}

/// One error.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub pos: Pos,
    /// Go's text; may hold positions made by [`pos_ref`].
    pub msg: String,
    pub details: Vec<Detail>,
    /// The program could still be run: an unused variable, import or label.
    pub is_soft: bool,
}

impl Diagnostic {
    /// An error without further lines.
    pub fn new(pos: Pos, msg: impl Into<String>) -> Diagnostic {
        Diagnostic { pos, msg: msg.into(), details: Vec::new(), is_soft: false }
    }

    /// Marks the error as one that does not make the program meaningless.
    #[must_use]
    pub fn soft(mut self) -> Diagnostic {
        self.is_soft = true;
        self
    }

    /// Adds an indented line.
    #[must_use]
    pub fn detail(mut self, pos: Pos, msg: impl Into<String>) -> Diagnostic {
        self.details.push(Detail { pos, msg: msg.into() });
        self
    }

    fn is_syntax_error(&self) -> bool {
        self.msg.starts_with("syntax error")
    }
}

/// A position for use inside a message; rendering replaces it by `file:line:col`.
pub fn pos_ref(pos: Pos) -> String {
    format!("{REF_OPEN}{}{REF_CLOSE}", pos.0)
}

/// Brackets of a position within a message: noncharacters, which no source text that scanned well
/// can contain by accident in a name or operator.
const REF_OPEN: char = '\u{FDD0}';
const REF_CLOSE: char = '\u{FDD1}';

/// Replaces what [`pos_ref`] made.
pub(crate) fn expand_refs(map: &SourceMap, msg: &str) -> String {
    let mut out = String::with_capacity(msg.len());
    let mut rest = msg;
    while let Some((before, after)) = rest.split_once(REF_OPEN) {
        out.push_str(before);
        rest = after;
        if let Some((digits, tail)) = after.split_once(REF_CLOSE)
            && let Ok(number) = digits.parse()
        {
            out.push_str(&map.quoted(Pos(number)));
            rest = tail;
        }
    }
    out.push_str(rest);
    out
}

/// What the phases of one compilation reported, in the order of reporting.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    reported: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Nothing reported yet.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Reports an error.
    pub fn report(&mut self, pos: Pos, msg: impl Into<String>) {
        self.push(Diagnostic::new(pos, msg));
    }

    /// Reports an error that leaves the program meaningful.
    pub fn report_soft(&mut self, pos: Pos, msg: impl Into<String>) {
        self.push(Diagnostic::new(pos, msg).soft());
    }

    /// Reports a syntax error; `msg` is what follows `syntax error: `.
    pub fn report_syntax(&mut self, pos: Pos, msg: &str) {
        self.push(Diagnostic::new(pos, format!("syntax error: {msg}")));
    }

    /// Reports a prepared error.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.reported.push(diagnostic);
    }

    /// Adds what another collector holds.
    pub fn append(&mut self, other: Diagnostics) {
        self.reported.extend(other.reported);
    }

    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.reported.is_empty()
    }

    /// Whether anything was reported.
    pub fn has_errors(&self) -> bool {
        !self.reported.is_empty()
    }

    /// Whether a syntax error was reported: then types are not worth checking.
    pub fn has_syntax_errors(&self) -> bool {
        self.reported.iter().any(Diagnostic::is_syntax_error)
    }

    /// How many were reported.
    pub fn len(&self) -> usize {
        self.reported.len()
    }

    /// Everything reported, in order of reporting.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.reported.iter()
    }

    /// Forgets all but the first `len` (for phases that try something and take it back).
    pub fn truncate(&mut self, len: usize) {
        self.reported.truncate(len);
    }

    /// The errors to show, sorted; with `Some(pos)` of `too many errors` when `limit` was reached.
    pub fn shown(&self, map: &SourceMap, limit: Option<usize>) -> (Vec<&Diagnostic>, Option<Pos>) {
        let mut shown: Vec<&Diagnostic> = Vec::new();
        let mut last_syntax = Pos::NONE;
        let mut last_other: Option<&Diagnostic> = None;
        let mut stopped_at = None;
        for diagnostic in &self.reported {
            if diagnostic.is_syntax_error() {
                if map.same_line(last_syntax, diagnostic.pos) {
                    continue;
                }
                last_syntax = diagnostic.pos;
            } else {
                let is_repeated = last_other.is_some_and(|last| {
                    map.same_line(last.pos, diagnostic.pos) && last.msg == diagnostic.msg
                });
                if is_repeated {
                    continue;
                }
                last_other = Some(diagnostic);
            }
            shown.push(diagnostic);
            if limit.is_some_and(|limit| shown.len() >= limit) {
                stopped_at = Some(diagnostic.pos);
                break;
            }
        }
        shown.sort_by_key(|diagnostic| diagnostic.pos);
        shown.dedup();
        (shown, stopped_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RenderOptions;

    fn map() -> (SourceMap, Pos) {
        let mut map = SourceMap::new();
        let text = "line of text\n".repeat(20);
        let base = map.add_file("m.go", text.as_bytes()).expect("room");
        (map, base)
    }

    #[test]
    fn one_syntax_error_per_line_and_sorted() {
        let (map, base) = map();
        let mut diagnostics = Diagnostics::new();
        diagnostics.report_syntax(base.offset(15), "second line");
        diagnostics.report_syntax(base.offset(18), "same line");
        diagnostics.report(base.offset(2), "first line");
        let text = diagnostics.render_plain(&map, RenderOptions::default());
        assert_eq!(text, "m.go:1:3: first line\nm.go:2:3: syntax error: second line\n");
    }

    #[test]
    fn ten_errors_are_enough() {
        let (map, base) = map();
        let mut diagnostics = Diagnostics::new();
        for line in 0..15 {
            diagnostics.report(base.offset(line * 13), format!("wrong {line}"));
        }
        let text = diagnostics.render_plain(&map, RenderOptions::default());
        assert_eq!(text.lines().count(), 11);
        assert!(text.ends_with("m.go:10:1: wrong 9\nm.go:10:1: too many errors\n"));
        let all = RenderOptions { limit: None, ..RenderOptions::default() };
        assert_eq!(diagnostics.render_plain(&map, all).lines().count(), 15);
    }

    #[test]
    fn details_and_references_are_rendered() {
        let (map, base) = map();
        let mut diagnostics = Diagnostics::new();
        let there = pos_ref(base.offset(13));
        diagnostics.push(
            Diagnostic::new(base, format!("x defined at {there}"))
                .detail(base.offset(14), "other declaration of x")
                .detail(Pos::NONE, "have (int)"),
        );
        let text = diagnostics.render_plain(&map, RenderOptions::default());
        let want =
            "m.go:1:1: x defined at m.go:2:1\n\tm.go:2:2: other declaration of x\n\thave (int)\n";
        assert_eq!(text, want);
    }
}
