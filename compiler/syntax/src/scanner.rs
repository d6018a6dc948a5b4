//! The scanner: bytes to tokens.
//!
//! Owns: white space, comments, automatic semicolons, names, operators, encoding errors.
//! Never: allocates per token; knows grammar. Literals are in `literal.rs`.
//!
//! The scanner stands on one character (`ch`, at `off`). Bytes that are no characters of a Go
//! source (NUL, invalid UTF-8, a byte order mark that is not first) are reported and skipped as if
//! they were not there, also within a token.

use crate::ast::{LitKind, Op};
use crate::quote;
use crate::token::{Token, keyword, precedence};
use crate::unicode;
use go3s_diag::{Diagnostics, Pos};

/// `Scanner::ch` at the end of the source.
pub(crate) const EOF: u32 = u32::MAX;

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// What a byte may be part of; the tables drive the fast loops.
const IDENT: u8 = 1;
const SPACE: u8 = 2;
/// Ends a fast run through an interpreted string.
const IN_STRING: u8 = 4;
/// Ends a fast run through a comment line.
const IN_COMMENT: u8 = 8;
/// Matters while a body is skipped.
const IN_BODY: u8 = 16;

const CLASS: [u8; 256] = class_table();

const fn class_table() -> [u8; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        let mut class = 0;
        if byte == b'_' || byte.is_ascii_alphanumeric() {
            class |= IDENT;
        }
        if matches!(byte, b' ' | b'\t' | b'\r') {
            class |= SPACE;
        }
        if matches!(byte, 0 | b'"' | b'\\' | b'\n') || byte >= 0x80 {
            class |= IN_STRING;
        }
        if matches!(byte, 0 | b'\n' | b'*') || byte >= 0x80 {
            class |= IN_COMMENT;
        }
        if matches!(byte, b'"' | b'`' | b'\'' | b'/' | b'{' | b'}') {
            class |= IN_BODY;
        }
        table[at] = class;
        at += 1;
    }
    table
}

fn has_class(byte: u8, class: u8) -> bool {
    CLASS[byte as usize] & class != 0
}

/// A comment that may be a directive: its bytes in the source, from `//` or `/*`.
pub(crate) type Comment = (usize, usize);

pub(crate) struct Scanner<'a> {
    pub src: &'a [u8],
    pub base: Pos,
    pub diagnostics: &'a mut Diagnostics,
    /// Errors reported so far through this scanner.
    pub error_count: u32,
    /// `//go:`, `//line` and `/*line` comments not yet taken by the parser.
    pub comments: Vec<Comment>,

    pub(crate) ch: u32,
    pub(crate) off: usize,
    pub(crate) width: usize,
    pub(crate) nlsemi: bool,

    /// The current token and its bytes.
    pub tok: Token,
    pub start: usize,
    pub end: usize,
    /// Valid for operators, `op=`, `++` and `--`.
    pub op: Op,
    pub prec: u8,
    /// Valid for literals.
    pub kind: LitKind,
    pub is_bad: bool,
    /// What a semicolon stands for: `semicolon`, `newline` or `EOF`.
    pub semi: &'static str,
}

impl<'a> Scanner<'a> {
    /// A scanner before the first token; call `next`.
    pub fn new(src: &'a [u8], base: Pos, diagnostics: &'a mut Diagnostics) -> Scanner<'a> {
        Scanner {
            src,
            base,
            diagnostics,
            error_count: 0,
            comments: Vec::new(),
            ch: EOF,
            off: 0,
            width: 0,
            nlsemi: false,
            tok: Token::Eof,
            start: 0,
            end: 0,
            op: Op::Not,
            prec: 0,
            kind: LitKind::Int,
            is_bad: false,
            semi: "",
        }
    }

    /// Stands on the character at `off`.
    pub fn load(&mut self, mut off: usize) {
        loop {
            self.off = off;
            match self.src.get(off) {
                None => {
                    self.ch = EOF;
                    self.width = 0;
                    return;
                }
                // Go's compiler takes a NUL that is first for a character, an invalid one.
                Some(0) if off > 0 => {
                    self.error_at(off, "invalid NUL character");
                    off += 1;
                }
                Some(&byte) if byte < 0x80 => {
                    self.ch = u32::from(byte);
                    self.width = 1;
                    return;
                }
                Some(_) => match decode(self.src.get(off..).unwrap_or(&[])) {
                    None => {
                        self.error_at(off, "invalid UTF-8 encoding");
                        off += 1;
                    }
                    Some(c) if c == BYTE_ORDER_MARK => {
                        if off > 0 {
                            self.error_at(off, "invalid BOM in the middle of the file");
                        }
                        off += c.len_utf8();
                    }
                    Some(c) => {
                        self.ch = c as u32;
                        self.width = c.len_utf8();
                        return;
                    }
                },
            }
        }
    }

    /// Goes to the next character.
    pub(crate) fn nextch(&mut self) {
        self.load(self.off + self.width);
    }

    /// Whether the current character is the ASCII character `byte`.
    pub(crate) fn at(&self, byte: u8) -> bool {
        self.ch == u32::from(byte)
    }

    pub(crate) fn error_at(&mut self, off: usize, msg: impl Into<String>) {
        self.error_count += 1;
        self.diagnostics.report(self.base.offset(off as u32), msg);
    }

    /// Reports an error at the current character.
    pub(crate) fn error(&mut self, msg: impl Into<String>) {
        self.error_at(self.off, msg);
    }

    /// The current token's text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> std::borrow::Cow<'a, str> {
        String::from_utf8_lossy(self.src.get(self.start..self.end).unwrap_or(&[]))
    }

    /// Reads the next token.
    pub fn next(&mut self) {
        let nlsemi = std::mem::take(&mut self.nlsemi);
        loop {
            self.skip_space(nlsemi);
            self.start = self.off;
            let c = self.ch;
            if c < 0x80 {
                let byte = c as u8;
                if has_class(byte, IDENT) && !byte.is_ascii_digit() {
                    return self.ident();
                }
                if self.punctuation(byte, nlsemi) {
                    self.end = self.off;
                    return;
                }
            } else if c == EOF {
                self.end = self.off;
                self.tok = if nlsemi { Token::Semi } else { Token::Eof };
                self.semi = "EOF";
                return;
            } else {
                self.at_ident_char(true);
                self.nextch();
                return self.ident();
            }
        }
    }

    fn skip_space(&mut self, nlsemi: bool) {
        loop {
            let mut off = self.off;
            while let Some(&byte) = self.src.get(off)
                && (has_class(byte, SPACE) || byte == b'\n' && !nlsemi)
            {
                off += 1;
            }
            if off == self.off {
                return;
            }
            self.load(off);
        }
    }

    fn ident(&mut self) {
        loop {
            let mut off = self.off;
            while let Some(&byte) = self.src.get(off)
                && has_class(byte, IDENT)
            {
                off += 1;
            }
            if off != self.off {
                self.load(off);
            }
            match self.ch {
                EOF => break,
                c if c >= 0x80 => {
                    self.at_ident_char(false);
                    self.nextch();
                }
                c if has_class(c as u8, IDENT) => {}
                _ => break,
            }
        }
        self.end = self.off;
        if let Some(token) = keyword(self.src.get(self.start..self.end).unwrap_or(&[])) {
            self.tok = token;
            self.nlsemi = matches!(
                token,
                Token::Break | Token::Continue | Token::Fallthrough | Token::Return
            );
            return;
        }
        self.nlsemi = true;
        self.tok = Token::Name;
    }

    /// Complains if the current character (not ASCII) cannot be in a name; it is taken anyway.
    fn at_ident_char(&mut self, is_first: bool) {
        let Some(c) = char::from_u32(self.ch) else { return };
        if unicode::is_letter(c) {
            return;
        }
        if unicode::is_digit(c) {
            if is_first {
                let shown = quote::code_point(self.ch);
                self.error(format!("identifier cannot begin with digit {shown}"));
            }
            return;
        }
        self.error(format!("invalid character {} in identifier", quote::code_point(self.ch)));
    }

    /// Scans a token that starts with `byte`; false for a comment or an invalid character.
    fn punctuation(&mut self, byte: u8, nlsemi: bool) -> bool {
        match byte {
            b'0'..=b'9' => self.number(false),
            b'"' => self.string(),
            b'`' => self.raw_string(),
            b'\'' => self.rune(),
            b'\n' => {
                self.nextch();
                self.semicolon("newline");
            }
            b';' => {
                self.nextch();
                self.semicolon("semicolon");
            }
            b'(' => self.single(Token::Lparen, false),
            b'[' => self.single(Token::Lbrack, false),
            b'{' => self.single(Token::Lbrace, false),
            b',' => self.single(Token::Comma, false),
            b')' => self.single(Token::Rparen, true),
            b']' => self.single(Token::Rbrack, true),
            b'}' => self.single(Token::Rbrace, true),
            b':' => self.either(b'=', Token::Define, Token::Colon),
            b'.' => self.dot(),
            b'/' => return self.slash(nlsemi),
            _ => return self.operator(byte),
        }
        true
    }

    fn semicolon(&mut self, what: &'static str) {
        self.semi = what;
        self.tok = Token::Semi;
    }

    fn single(&mut self, token: Token, nlsemi: bool) {
        self.nextch();
        self.tok = token;
        self.nlsemi = nlsemi;
    }

    /// `with` if `byte` follows the current character, else `without`.
    fn either(&mut self, byte: u8, with: Token, without: Token) {
        self.nextch();
        self.tok = without;
        if self.at(byte) {
            self.nextch();
            self.tok = with;
        }
    }

    fn dot(&mut self) {
        self.nextch();
        if self.ch < 0x80 && (self.ch as u8).is_ascii_digit() {
            return self.number(true);
        }
        self.tok = Token::Dot;
        if self.at(b'.') && self.src.get(self.off + 1) == Some(&b'.') {
            self.nextch();
            self.nextch();
            self.tok = Token::DotDotDot;
        }
    }

    fn set_op(&mut self, op: Op) {
        self.op = op;
        self.prec = precedence(op);
        self.tok = Token::Operator;
    }

    /// An operator that may be followed by `=`.
    fn assign_op(&mut self, op: Op) {
        self.set_op(op);
        if self.at(b'=') {
            self.nextch();
            self.tok = Token::AssignOp;
        }
    }

    /// Takes the current character if it is `byte`.
    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.at(byte);
        if is_there {
            self.nextch();
        }
        is_there
    }

    fn operator(&mut self, byte: u8) -> bool {
        if !b"+-*%&|^<>=!~".contains(&byte) {
            let shown = quote::code_point(self.ch);
            self.error(format!("invalid character {shown}"));
            self.nextch();
            return false;
        }
        self.nextch();
        match byte {
            b'+' | b'-' => {
                let op = if byte == b'+' { Op::Add } else { Op::Sub };
                if self.take(byte) {
                    self.set_op(op);
                    self.nlsemi = true;
                    self.tok = Token::IncOp;
                } else {
                    self.assign_op(op);
                }
            }
            b'*' => {
                self.assign_op(Op::Mul);
                if self.tok == Token::Operator {
                    self.tok = Token::Star;
                }
            }
            b'%' => self.assign_op(Op::Rem),
            b'^' => self.assign_op(Op::Xor),
            b'~' => self.set_op(Op::Tilde),
            b'&' if self.take(b'&') => self.set_op(Op::AndAnd),
            b'&' if self.take(b'^') => self.assign_op(Op::AndNot),
            b'&' => self.assign_op(Op::And),
            b'|' if self.take(b'|') => self.set_op(Op::OrOr),
            b'|' => self.assign_op(Op::Or),
            b'<' if self.take(b'=') => self.set_op(Op::Leq),
            b'<' if self.take(b'<') => self.assign_op(Op::Shl),
            b'<' if self.take(b'-') => self.tok = Token::Arrow,
            b'<' => self.set_op(Op::Lss),
            b'>' if self.take(b'=') => self.set_op(Op::Geq),
            b'>' if self.take(b'>') => self.assign_op(Op::Shr),
            b'>' => self.set_op(Op::Gtr),
            b'=' if self.take(b'=') => self.set_op(Op::Eql),
            b'=' => self.tok = Token::Assign,
            _ if self.take(b'=') => self.set_op(Op::Neq),
            _ => self.set_op(Op::Not),
        }
        true
    }

    /// A division or a comment; true if there is a token.
    fn slash(&mut self, nlsemi: bool) -> bool {
        self.nextch();
        if self.take(b'/') {
            self.skip_line();
            self.keep_directive(b"go:");
            self.keep_directive(b"line ");
            return false;
        }
        if !self.take(b'*') {
            self.assign_op(Op::Div);
            return true;
        }
        if self.skip_comment() {
            self.keep_directive(b"line ");
        }
        // A comment over several lines acts like a newline.
        let comment = self.src.get(self.start..self.off).unwrap_or(&[]);
        if nlsemi && comment.contains(&b'\n') {
            self.semicolon("newline");
            return true;
        }
        false
    }

    fn keep_directive(&mut self, prefix: &[u8]) {
        let text = self.src.get(self.start + 2..self.off).unwrap_or(&[]);
        if text.starts_with(prefix) {
            self.comments.push((self.start, self.off));
        }
    }

    /// Goes to the newline that ends a line comment.
    fn skip_line(&mut self) {
        while self.ch != EOF && !self.at(b'\n') {
            self.skip_plain_comment_bytes();
            if self.ch != EOF && !self.at(b'\n') {
                self.nextch();
            }
        }
    }

    /// Goes behind the `*/` that ends a comment; false if there is none.
    fn skip_comment(&mut self) -> bool {
        while self.ch != EOF {
            if self.take(b'*') {
                if self.take(b'/') {
                    return true;
                }
            } else {
                self.nextch();
                self.skip_plain_comment_bytes();
            }
        }
        self.error_at(self.start, "comment not terminated");
        false
    }

    fn skip_plain_comment_bytes(&mut self) {
        let mut off = self.off;
        while let Some(&byte) = self.src.get(off)
            && !has_class(byte, IN_COMMENT)
        {
            off += 1;
        }
        if off != self.off {
            self.load(off);
        }
    }

    /// Passes over plain bytes of an interpreted string.
    pub(crate) fn skip_plain_string_bytes(&mut self) {
        let mut off = self.off;
        while let Some(&byte) = self.src.get(off)
            && !has_class(byte, IN_STRING)
        {
            off += 1;
        }
        if off != self.off {
            self.load(off);
        }
    }

    /// With the current token a `{`: finds its `}` by looking only at brackets, strings and comments,
    /// stands behind it, and returns its place. `None` (and nothing moved) if there is none, so that
    /// the errors of a full parse are reported.
    pub fn skip_body(&mut self) -> Option<usize> {
        let first_comment = self.comments.len();
        let end = self.find_closing_brace(self.end);
        match end {
            Some(end) => {
                self.load(end + 1);
                self.nlsemi = true;
            }
            None => self.comments.truncate(first_comment),
        }
        end
    }

    fn find_closing_brace(&mut self, mut off: usize) -> Option<usize> {
        let mut depth = 1;
        loop {
            while !has_class(*self.src.get(off)?, IN_BODY) {
                off += 1;
            }
            match self.src.get(off)? {
                b'{' => depth += 1,
                b'}' if depth == 1 => return Some(off),
                b'}' => depth -= 1,
                b'"' => off = self.end_of_quoted(off, b'"')?,
                b'\'' => off = self.end_of_quoted(off, b'\'')?,
                b'`' => off += 1 + self.src.get(off + 1..)?.iter().position(|&b| b == b'`')?,
                _ => off = self.end_of_comment(off)?,
            }
            off += 1;
        }
    }

    /// The closing quote of the literal at `off`; `None` if its line ends first.
    fn end_of_quoted(&self, mut off: usize, quote: u8) -> Option<usize> {
        loop {
            off += 1;
            match *self.src.get(off)? {
                b'\\' => off += 1,
                b'\n' => return None,
                byte if byte == quote => return Some(off),
                _ => {}
            }
        }
    }

    /// The last byte of a comment that may be at `off`.
    fn end_of_comment(&mut self, off: usize) -> Option<usize> {
        let rest = self.src.get(off + 1..)?;
        match rest.first() {
            Some(b'/') => {
                let len = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
                if rest.starts_with(b"/line ") {
                    self.comments.push((off, off + 1 + len));
                }
                Some(off + len)
            }
            Some(b'*') => {
                let text = rest.get(1..)?;
                let len = text.windows(2).position(|pair| pair == b"*/")?;
                let last = off + 1 + 1 + len + 1;
                if text.starts_with(b"line ") {
                    self.comments.push((off, last + 1));
                }
                Some(last)
            }
            _ => Some(off),
        }
    }
}

/// The first character of `bytes`; `None` if they are not UTF-8.
fn decode(bytes: &[u8]) -> Option<char> {
    let head = bytes.get(..4).unwrap_or(bytes);
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(head.get(..error.valid_up_to())?).ok()?,
    };
    valid.chars().next()
}
