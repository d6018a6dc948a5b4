//! The parser: tokens to tree, with the errors and the recovery of Go's compiler.
//!
//! Owns: the parsing state, error texts of the form `unexpected X, expected Y`, resynchronisation,
//! the nesting limit, files and lazily parsed bodies.
//! Never: resolves a name; stops before the end of the file but for a broken package clause or
//! nesting beyond the limit.
//!
//! Recovery follows Go's: after an error the parser skips to a token that can follow the construct
//! (inside functions also to a keyword that starts a statement), so that the same later errors show.

mod decl;
mod directive;
mod expr;
mod file;
mod params;
mod stmt;
mod types;

use crate::ast::*;
use crate::names::{Names, sym};
use crate::scanner::Scanner;
use crate::token::{Token, TokenSet, token_set};
use go3s_diag::{Diagnostics, LineDirective, Pos, SourceMap};

/// How a file is parsed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Leave bodies of package-level functions for [`parse_body`].
    pub lazy_bodies: bool,
    /// Accept a file without a package clause, with statements between declarations.
    pub script: bool,
    /// A file of the standard library: it may use the directives that only the library may.
    pub is_std: bool,
}

/// How deep constructs may nest, and how high an expression may grow.
pub const NESTING_MAX: u32 = 10_000;

/// Tokens that start a statement: good places to go on after an error.
const STATEMENT_STARTS: TokenSet = token_set(&[
    Token::Break,
    Token::Const,
    Token::Continue,
    Token::Defer,
    Token::Fallthrough,
    Token::For,
    Token::Go,
    Token::Goto,
    Token::If,
    Token::Return,
    Token::Select,
    Token::Switch,
    Token::Type,
    Token::Var,
]);

/// Parses the file at `base`. Its line directives are set in `map`.
pub fn parse_file(
    map: &mut SourceMap,
    base: Pos,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
    options: Options,
) -> Ast {
    let Some(file) = map.file(base) else { return Ast::default() };
    let (text, name) = (file.text().clone(), file.name().to_owned());
    let mut parser = Parser::new(&text, base, names, diagnostics, options);
    parser.file_name = name;
    parser.file();
    let (ast, directives) = (parser.ast, parser.directives);
    map.set_line_directives(base, directives);
    ast
}

/// Parses the body of function `decl` if it was left out; its nodes join the arena of `ast`.
pub fn parse_body(
    map: &SourceMap,
    ast: &mut Ast,
    decl: DeclId,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let Decl::Func(func) = ast.decl(decl) else { return };
    let Some(FuncBody::Skipped { lbrace, .. }) = func.body else { return };
    let Some(file) = map.file(lbrace) else { return };
    let (text, base) = (file.text().clone(), file.base());
    let mut parser = Parser::new(&text, base, names, diagnostics, Options::default());
    parser.first_expr = ast.exprs.len();
    parser.groups = ast.group_count;
    parser.pending_pragmas = ast.pragmas.len();
    parser.ast = std::mem::take(ast);
    parser.is_reparse = true;
    parser.s.load((lbrace.0 - base.0) as usize);
    parser.next();
    let body = parser.func_body();
    parser.ast.group_count = parser.groups;
    *ast = parser.ast;
    if let Some(Decl::Func(func)) = ast.decls.get_mut(decl.index()) {
        func.body = Some(FuncBody::Parsed(body));
    }
}

struct Parser<'a> {
    s: Scanner<'a>,
    ast: Ast,
    names: &'a mut Names,
    options: Options,
    file_name: String,
    /// Line directives seen.
    directives: Vec<LineDirective>,
    /// A skipped body is parsed: its directives were seen before.
    is_reparse: bool,
    /// Pragmas from this index on have not found their declaration.
    pending_pragmas: usize,
    /// Before the package clause.
    is_at_top: bool,
    /// Function nesting.
    function_depth: u32,
    /// Expression nesting; negative in statement headers, where `{` starts the body.
    expr_level: i32,
    /// Nesting of constructs.
    depth: u32,
    /// The nesting limit was hit: there are no more tokens and no more errors.
    is_halted: bool,
    /// Heights of the expressions made by this parser, from `first_expr` on.
    heights: Vec<u16>,
    first_expr: usize,
    groups: GroupId,
}

impl<'a> Parser<'a> {
    fn new(
        src: &'a [u8],
        base: Pos,
        names: &'a mut Names,
        diagnostics: &'a mut Diagnostics,
        options: Options,
    ) -> Parser<'a> {
        Parser {
            s: Scanner::new(src, base, diagnostics),
            ast: Ast::default(),
            names,
            options,
            file_name: String::new(),
            directives: Vec::new(),
            is_reparse: false,
            pending_pragmas: 0,
            is_at_top: true,
            function_depth: 0,
            expr_level: 0,
            depth: 0,
            is_halted: false,
            heights: Vec::new(),
            first_expr: 0,
            groups: 0,
        }
    }

    fn next(&mut self) {
        if self.is_halted {
            return;
        }
        self.s.next();
        if !self.s.comments.is_empty() {
            self.handle_comments();
        }
    }

    fn pos(&self) -> Pos {
        self.pos_at(self.s.start)
    }

    fn pos_at(&self, off: usize) -> Pos {
        self.s.base.offset(off as u32)
    }

    fn got(&mut self, token: Token) -> bool {
        let is_there = self.s.tok == token;
        if is_there {
            self.next();
        }
        is_there
    }

    fn want(&mut self, token: Token) {
        if !self.got(token) {
            self.syntax_error(&format!("expected {}", token.described()));
            self.advance(&[]);
        }
    }

    /// `=`, or `:=` with a complaint.
    fn got_assign(&mut self) -> bool {
        match self.s.tok {
            Token::Define => {
                self.syntax_error("expected =");
                self.next();
                true
            }
            Token::Assign => {
                self.next();
                true
            }
            _ => false,
        }
    }

    // Errors.

    fn error_at(&mut self, pos: Pos, msg: impl Into<String>) {
        if !self.is_halted {
            self.s.error_count += 1;
            self.s.diagnostics.report(pos, msg);
        }
    }

    fn error(&mut self, msg: &str) {
        self.error_at(self.pos(), msg);
    }

    fn syntax_error(&mut self, msg: &str) {
        self.syntax_error_at(self.pos(), msg);
    }

    /// Reports a syntax error. A message that starts with `in`, `at`, `after` or `expected` is
    /// completed by the token that was not expected.
    fn syntax_error_at(&mut self, pos: Pos, msg: &str) {
        if self.s.tok == Token::Eof && self.s.error_count > 0 {
            // What follows an error at the end of the file says nothing new.
            return;
        }
        let joint = if ["in ", "at ", "after "].iter().any(|word| msg.starts_with(word)) {
            " "
        } else if msg.starts_with("expected ") {
            ", "
        } else {
            return self.error_at(pos, format!("syntax error: {msg}"));
        };
        let token = self.token_text();
        self.error_at(pos, format!("syntax error: unexpected {token}{joint}{msg}"));
    }

    fn token_text(&self) -> String {
        let op = self.s.op.text();
        match self.s.tok {
            Token::Name => format!("name {}", self.s.text()),
            Token::Semi => self.s.semi.to_owned(),
            Token::Literal => format!("literal {}", self.s.text()),
            Token::Operator => op.to_owned(),
            Token::AssignOp => format!("{op}="),
            Token::IncOp => format!("{op}{op}"),
            token => token.described(),
        }
    }

    /// Skips to one of `follow`, or over one token if there are none.
    fn advance(&mut self, follow: &[Token]) {
        let mut stops = Token::Eof.bit() | token_set(follow);
        if !follow.is_empty() && self.function_depth > 0 {
            stops |= STATEMENT_STARTS;
        }
        while self.s.tok.bit() & stops == 0 {
            self.next();
            if follow.is_empty() {
                break;
            }
        }
    }

    // Nesting.

    /// Runs `parse` one level deeper. Beyond the limit the file ends here: one error, no more tokens.
    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        if self.depth > NESTING_MAX {
            self.halt();
        }
        let result = parse(self);
        self.depth -= 1;
        result
    }

    fn halt(&mut self) {
        self.error("syntax error: nesting depth limit exceeded");
        self.is_halted = true;
        self.s.tok = Token::Eof;
    }

    // Nodes.

    fn add_expr(&mut self, pos: Pos, expr: Expr) -> ExprId {
        let mut height = 0;
        expr.for_each_child(|child| height = height.max(self.height(child)));
        self.add_expr_of_height(pos, expr, height + 1)
    }

    fn add_expr_of_height(&mut self, pos: Pos, expr: Expr, height: u32) -> ExprId {
        if height > NESTING_MAX && !self.is_halted {
            self.halt();
        }
        self.heights.push(height.min(NESTING_MAX) as u16);
        self.ast.add_expr(pos, expr)
    }

    fn height(&self, id: ExprId) -> u32 {
        let index = id.index().checked_sub(self.first_expr);
        index.and_then(|index| self.heights.get(index)).map_or(0, |&height| u32::from(height))
    }

    fn add_stmt(&mut self, pos: Pos, stmt: Stmt) -> StmtId {
        self.ast.add_stmt(pos, stmt)
    }

    fn bad_expr(&mut self) -> ExprId {
        let pos = self.pos();
        self.add_expr(pos, Expr::Bad)
    }

    fn expr_pos(&self, id: ExprId) -> Pos {
        self.ast.expr_pos(id)
    }

    fn expr_string(&self, id: ExprId) -> String {
        self.ast.expr_string(self.names, id)
    }

    fn intern_token(&mut self) -> Name {
        self.names.intern_bytes(self.s.src.get(self.s.start..self.s.end).unwrap_or(&[]))
    }

    // Common productions.

    /// A name; where there is none, `_` and an error.
    fn name(&mut self) -> Ident {
        let pos = self.pos();
        if self.s.tok == Token::Name {
            let name = self.intern_token();
            self.next();
            return Ident { name, pos };
        }
        self.syntax_error("expected name");
        self.advance(&[]);
        Ident { name: sym::BLANK, pos }
    }

    fn name_expr(&mut self, ident: Ident) -> ExprId {
        self.add_expr(ident.pos, Expr::Name(ident.name))
    }

    /// `first, b, c`.
    fn name_list(&mut self, first: Ident) -> Vec<Ident> {
        let mut list = vec![first];
        while self.got(Token::Comma) {
            list.push(self.name());
        }
        list
    }

    /// Elements separated by `sep` up to `close`; answers the place of `close`.
    fn list(
        &mut self,
        context: &str,
        sep: Token,
        close: Token,
        mut element: impl FnMut(&mut Self) -> bool,
    ) -> Pos {
        let mut is_done = false;
        while self.s.tok != Token::Eof && self.s.tok != close && !is_done {
            is_done = element(self);
            if !self.got(sep) && self.s.tok != close {
                let (sep, end) = (sep.described(), close.described());
                self.syntax_error(&format!("in {context}; possibly missing {sep} or {end}"));
                self.advance(&[Token::Rparen, Token::Rbrack, Token::Rbrace]);
                if self.s.tok != close {
                    return self.pos();
                }
            }
        }
        let pos = self.pos();
        self.want(close);
        pos
    }
}
