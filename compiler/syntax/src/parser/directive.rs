//! Comments that mean something: `//line`, `/*line*/`, `//go:name`, `//go:build`.
//!
//! Owns: their syntax and the errors about it.
//! Never: obeys them (the source map and the checker do).

use super::Parser;
use crate::ast::{Ast, Decl, Pragma};
use crate::names::Names;
use go3s_diag::{Diagnostics, LineDirective, Pos};
use std::ops::Range;
use std::sync::Arc;

/// Lines and columns of a directive may not exceed this.
const LINE_MAX: u64 = 1 << 30;

impl Parser<'_> {
    /// Handles what the scanner kept since the last token.
    pub(super) fn handle_comments(&mut self) {
        for (start, end) in std::mem::take(&mut self.s.comments) {
            let bytes = self.s.src.get(start..end).unwrap_or(&[]);
            let comment = String::from_utf8_lossy(bytes).into_owned();
            let is_line_comment = comment.starts_with("//");
            let text = if is_line_comment {
                let text = comment.get(2..).unwrap_or("");
                text.strip_suffix('\r').unwrap_or(text)
            } else {
                comment.get(2..comment.len().saturating_sub(2)).unwrap_or("")
            };
            if let Some(place) = text.strip_prefix("line ") {
                let after = if is_line_comment { end + 1 } else { end };
                let is_first = start == 0 || self.s.src.get(start - 1) == Some(&b'\n');
                if !self.is_reparse && (is_first || !is_line_comment) {
                    self.line_directive(after, start + 2 + 5, place);
                }
            } else if text.starts_with("go:") && is_line_comment {
                self.go_directive(start, text);
            }
        }
    }

    /// `place` is `file:line` or `file:line:col`, at offset `at` of the source, and tells where
    /// offset `after` comes from.
    fn line_directive(&mut self, after: usize, at: usize, place: &str) {
        let Some((head, last)) = place.rsplit_once(':') else { return };
        let Some(number) = parse_number(last) else {
            let pos = self.pos_at(at + head.len() + 1);
            return self.error_at(pos, format!("invalid line number: {last}"));
        };
        let with_col = head.rsplit_once(':').and_then(|(file, line)| {
            parse_number(line).map(|line_number| (file, line, line_number))
        });
        let (file, line_text, line, col) = match with_col {
            Some((file, line_text, line)) => {
                if number == 0 || number > LINE_MAX {
                    let pos = self.pos_at(at + head.len() + 1);
                    return self.error_at(pos, format!("invalid column number: {last}"));
                }
                (file, line_text, line, Some(number))
            }
            None => (head, last, number, None),
        };
        if line == 0 || line > LINE_MAX {
            let pos = self.pos_at(at + file.len() + 1);
            return self.error_at(pos, format!("invalid line number: {line_text}"));
        }
        let filename = self.claimed_file(file, col.is_some());
        self.directives.push(LineDirective {
            at: self.pos_at(after),
            filename: Arc::from(filename),
            line: line as u32,
            col: col.unwrap_or(0) as u32,
        });
    }

    /// The file a directive names, relative to the directory of this file; an empty name with a
    /// column keeps the file before.
    fn claimed_file(&self, file: &str, has_col: bool) -> String {
        if file.is_empty() {
            if !has_col {
                return String::new();
            }
            let before = self.directives.last().map(|directive| directive.filename.to_string());
            return before.unwrap_or_else(|| self.file_name.clone());
        }
        let clean = clean_path(file);
        match self.file_name.rsplit_once('/') {
            Some((dir, _)) if !clean.starts_with('/') => clean_path(&format!("{dir}/{clean}")),
            _ => clean,
        }
    }

    fn go_directive(&mut self, start: usize, text: &str) {
        if self.is_at_top && text.starts_with("go:build ") {
            let expr = text.strip_prefix("go:build").unwrap_or("");
            if let Some(version) = crate::build_tag::go_version(expr) {
                self.ast.go_version = version;
            }
        }
        let pos = self.pos_at(start + 2);
        let before = self.s.src.get(..start).unwrap_or(&[]);
        let indent = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
        let line_start = start - indent.count();
        if line_start > 0 && self.s.src.get(line_start - 1) != Some(&b'\n') {
            return self.pragma_error(pos, "misplaced compiler directive");
        }
        if let Some(msg) = self.misused(text) {
            self.pragma_error(pos, msg);
        }
        let text = self.names.intern(text);
        self.ast.pragmas.push(Pragma { pos, text, decl: None });
    }

    /// What is wrong with a directive wherever it stands.
    fn misused(&self, text: &str) -> Option<String> {
        let verb = text.split(' ').next().unwrap_or("");
        let fields = text.split_whitespace().count();
        match verb {
            "go:linkname" | "go:linknamestd" if !(2..=3).contains(&fields) => {
                Some(format!("usage: //{verb} localname [linkname]"))
            }
            "go:embed" if fields == 1 => Some("usage: //go:embed pattern...".to_owned()),
            _ if self.options.is_std => None,
            "go:systemstack"
            | "go:nowritebarrier"
            | "go:nowritebarrierrec"
            | "go:yeswritebarrierrec" => Some(format!("//{verb} only allowed in runtime")),
            "go:uintptrkeepalive" => {
                Some(format!("//{verb} is only allowed in the standard library"))
            }
            "go:cgo_import_dynamic" if fields >= 4 => None,
            _ if verb.starts_with("go:cgo_") => {
                Some(format!("//{text} only allowed in cgo-generated code"))
            }
            _ => None,
        }
    }

    /// The pragmas that belong to the declaration starting here.
    pub(super) fn take_pragmas(&mut self) -> Range<usize> {
        let range = self.pending_pragmas..self.ast.pragmas.len();
        self.pending_pragmas = range.end;
        range
    }

    /// Here no declaration starts: complains about pragmas that want one.
    pub(super) fn clear_pragmas(&mut self) {
        if self.pending_pragmas == self.ast.pragmas.len() {
            return;
        }
        for index in self.take_pragmas() {
            let Some(&Pragma { pos, text, .. }) = self.ast.pragmas.get(index) else { continue };
            let verb = self.names.get(text).split(' ').next().unwrap_or("");
            if verb == "go:embed" {
                self.pragma_error(pos, "misplaced go:embed directive");
            } else if wants_declaration(verb) {
                self.pragma_error(pos, "misplaced compiler directive");
            }
        }
    }

    /// Reports an error about a pragma, which does not count as one of the program's syntax.
    fn pragma_error(&mut self, pos: Pos, msg: impl Into<String>) {
        if !self.is_halted {
            self.s.diagnostics.report(pos, msg);
        }
    }

    /// Ties pragmas to their declaration.
    pub(super) fn set_pragma_decl(&mut self, pragmas: Range<usize>, decl: crate::ast::DeclId) {
        for pragma in self.ast.pragmas.get_mut(pragmas).unwrap_or(&mut []) {
            pragma.decl = Some(decl);
        }
    }

    /// Where a comment could stand that is the file's first.
    pub(super) fn file_start(&self) -> Pos {
        self.s.base
    }
}

impl Ast {
    /// Reports pragmas that belong to a declaration of the wrong kind. Go's compiler does so only
    /// when nothing else is wrong.
    pub fn report_misplaced_pragmas(&self, names: &Names, diagnostics: &mut Diagnostics) {
        let package = self.package.map_or(Pos::NONE, |name| name.pos);
        for pragma in &self.pragmas {
            let verb = names.get(pragma.text).split(' ').next().unwrap_or("");
            let decl = pragma.decl.map(|decl| self.decl(decl));
            let is_fitting = match decl {
                Some(Decl::Func(_)) => verb != "go:build" && verb != "go:embed",
                Some(Decl::Var { .. }) => !wants_declaration(verb),
                Some(_) => !wants_declaration(verb) && verb != "go:embed",
                None if pragma.pos < package => {
                    verb == "go:build" || !wants_declaration(verb) && verb != "go:embed"
                }
                None => true,
            };
            if !is_fitting && verb == "go:embed" {
                diagnostics.report(pragma.pos, "misplaced go:embed directive");
            } else if !is_fitting {
                diagnostics.report(pragma.pos, "misplaced compiler directive");
            }
        }
    }
}

fn parse_number(text: &str) -> Option<u64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Directives that Go's compiler knows as properties of a declaration (or of the file).
fn wants_declaration(verb: &str) -> bool {
    matches!(
        verb,
        "go:build"
            | "go:noescape"
            | "go:norace"
            | "go:nosplit"
            | "go:noinline"
            | "go:nocheckptr"
            | "go:systemstack"
            | "go:nowritebarrier"
            | "go:nowritebarrierrec"
            | "go:yeswritebarrierrec"
            | "go:cgo_unsafe_args"
            | "go:uintptrkeepalive"
            | "go:uintptrescapes"
            | "go:registerparams"
    )
}

/// The path without `.`, `..` after a name, and doubled slashes.
fn clean_path(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let is_rooted = path.starts_with('/');
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => {
                parts.pop();
            }
            ".." if is_rooted => {}
            _ => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (is_rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}
