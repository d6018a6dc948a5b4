//! The source map: every file of a build in one 32-bit address space of positions.
//!
//! Owns: file texts, line tables, `//line` directives.
//! Never: opens a file; decides what an error looks like.
//!
//! A file of n bytes owns the n + 1 positions from its base (the last is its end), so a position
//! alone tells file, line and column. Columns count bytes from 1, as Go's compiler does.

use crate::Pos;
use std::sync::{Arc, OnceLock};

/// A `//line` or `/*line*/` directive: what follows `at` claims to come from elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineDirective {
    /// The first place it speaks about.
    pub at: Pos,
    /// The claimed file.
    pub filename: Arc<str>,
    /// The claimed line of `at`.
    pub line: u32,
    /// The claimed column of `at`; 0 where the directive gave none (columns are then unknown).
    pub col: u32,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile {
    name: Arc<str>,
    base: Pos,
    text: Arc<[u8]>,
    line_starts: OnceLock<Vec<u32>>,
    directives: Vec<LineDirective>,
}

impl SourceFile {
    /// The name errors show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The position of the first byte.
    pub fn base(&self) -> Pos {
        self.base
    }

    /// The bytes.
    pub fn text(&self) -> &Arc<[u8]> {
        &self.text
    }

    /// Offsets of the first byte of every line.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.iter().enumerate().filter(|&(_, &byte)| byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1)).collect()
        })
    }

    /// Line and column in the file itself, both from 1.
    fn line_col(&self, pos: Pos) -> (u32, u32) {
        let offset = pos.0.saturating_sub(self.base.0);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        (line as u32, offset - start + 1)
    }

    /// The bytes of line `line` (from 1), without its newline.
    fn line_text(&self, line: u32) -> &[u8] {
        let starts = self.line_starts();
        let at = |index: usize| starts.get(index).map(|&start| start as usize);
        let begin = at(line.saturating_sub(1) as usize).unwrap_or(self.text.len());
        let end = at(line as usize).map_or(self.text.len(), |next| next - 1);
        self.text.get(begin..end).unwrap_or(&[])
    }
}

/// A position in words: where a directive or the file itself says it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    pub filename: Arc<str>,
    pub line: u32,
    /// 0 where unknown.
    pub col: u32,
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.line == 0 {
            return f.write_str(&self.filename);
        }
        write!(f, "{}:{}", self.filename, self.line)?;
        if self.col == 0 { Ok(()) } else { write!(f, ":{}", self.col) }
    }
}

/// All files of a build.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// A map without files.
    pub fn new() -> SourceMap {
        SourceMap::default()
    }

    /// Adds a file and returns the position of its first byte; `None` when the 4 GiB that positions
    /// can address are used up.
    pub fn add_file(&mut self, name: &str, text: impl Into<Arc<[u8]>>) -> Option<Pos> {
        let text = text.into();
        let base = match self.files.last() {
            Some(last) => last.base.0 as usize + last.text.len() + 1,
            None => 1,
        };
        u32::try_from(base.checked_add(text.len())?.checked_add(1)?).ok()?;
        let base = Pos(base as u32);
        self.files.push(SourceFile {
            name: Arc::from(name),
            base,
            text,
            line_starts: OnceLock::new(),
            directives: Vec::new(),
        });
        Some(base)
    }

    /// The file that holds `pos`.
    pub fn file(&self, pos: Pos) -> Option<&SourceFile> {
        self.index(pos).and_then(|index| self.files.get(index))
    }

    /// All files in the order they were added.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Replaces the line directives of the file at `base`; they must be in source order.
    pub fn set_line_directives(&mut self, base: Pos, directives: Vec<LineDirective>) {
        if let Some(file) = self.index(base).and_then(|index| self.files.get_mut(index)) {
            file.directives = directives;
        }
    }

    /// Where `pos` is, line directives honoured.
    pub fn location(&self, pos: Pos) -> Location {
        let Some(file) = self.file(pos) else {
            return Location { filename: Arc::from("<unknown position>"), line: 0, col: 0 };
        };
        let (line, col) = file.line_col(pos);
        let before = file.directives.partition_point(|directive| directive.at <= pos);
        let Some(directive) = before.checked_sub(1).and_then(|at| file.directives.get(at)) else {
            return Location { filename: file.name.clone(), line, col };
        };
        let (from_line, from_col) = file.line_col(directive.at);
        let claimed_col = match directive.col {
            0 => 0,
            first if line == from_line => first + (col - from_col),
            _ => col,
        };
        Location {
            filename: directive.filename.clone(),
            line: directive.line.saturating_add(line - from_line),
            col: claimed_col,
        }
    }

    /// Where `pos` is in its own file, line directives ignored.
    pub fn file_location(&self, pos: Pos) -> Location {
        match self.file(pos) {
            Some(file) => {
                let (line, col) = file.line_col(pos);
                Location { filename: file.name.clone(), line, col }
            }
            None => self.location(pos),
        }
    }

    /// `pos` as it is quoted within messages: `file:line:col`, followed by the real place in brackets
    /// where a line directive claims another.
    pub fn quoted(&self, pos: Pos) -> String {
        let (claimed, real) = (self.location(pos), self.file_location(pos));
        if claimed == real { claimed.to_string() } else { format!("{claimed}[{real}]") }
    }

    /// Whether both are on one line of one file.
    pub fn same_line(&self, a: Pos, b: Pos) -> bool {
        match (self.index(a), self.index(b)) {
            (Some(x), Some(y)) if x == y => {
                let (a, b) = (self.location(a), self.location(b));
                a.line == b.line && a.filename == b.filename
            }
            _ => false,
        }
    }

    /// The text of the line that holds `pos`, with its number and the column of `pos`.
    pub fn source_line(&self, pos: Pos) -> Option<(u32, u32, String)> {
        let file = self.file(pos)?;
        let (line, col) = file.line_col(pos);
        Some((line, col, String::from_utf8_lossy(file.line_text(line)).into_owned()))
    }

    fn index(&self, pos: Pos) -> Option<usize> {
        let after = self.files.partition_point(|file| file.base <= pos);
        after.checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_tell_file_line_and_column() {
        let mut map = SourceMap::new();
        let a = map.add_file("a.go", *b"one\ntwo\n").expect("room");
        let b = map.add_file("b.go", *b"").expect("room");
        assert_eq!(map.location(a).to_string(), "a.go:1:1");
        assert_eq!(map.location(a.offset(5)).to_string(), "a.go:2:2");
        assert_eq!(map.location(a.offset(8)).to_string(), "a.go:3:1");
        assert_eq!(map.location(b).to_string(), "b.go:1:1");
        assert_eq!(map.location(Pos::NONE).to_string(), "<unknown position>");
    }

    #[test]
    fn line_directives_move_positions() {
        let mut map = SourceMap::new();
        let base = map.add_file("a.go", *b"//line x.y:100\nab\ncd\n").expect("room");
        let directive =
            |col| LineDirective { at: base.offset(15), filename: Arc::from("x.y"), line: 100, col };
        map.set_line_directives(base, vec![directive(0)]);
        assert_eq!(map.location(base.offset(16)).to_string(), "x.y:100");
        map.set_line_directives(base, vec![directive(7)]);
        assert_eq!(map.location(base.offset(16)).to_string(), "x.y:100:8");
        assert_eq!(map.location(base.offset(19)).to_string(), "x.y:101:2");
        assert_eq!(map.file_location(base.offset(16)).to_string(), "a.go:2:2");
        assert_eq!(map.quoted(base.offset(19)), "x.y:101:2[a.go:3:2]");
        assert_eq!(map.quoted(base), "a.go:1:1");
    }
}
