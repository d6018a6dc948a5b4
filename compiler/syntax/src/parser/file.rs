//! Source files and scripts.
//!
//! Owns: the package clause, the order of top-level things, what a script may hold.
//! Never: parses a declaration itself.

use super::Parser;
use crate::ast::*;
use crate::branches;
use crate::token::Token;

/// Where parsing goes on after an error between declarations.
const DECL_STARTS: [Token; 5] = [Token::Import, Token::Const, Token::Type, Token::Var, Token::Func];

impl Parser<'_> {
    pub(super) fn file(&mut self) {
        if self.options.script && self.s.src.starts_with(b"#!") {
            let len = self.s.src.iter().position(|&byte| byte == b'\n');
            self.s.load(len.unwrap_or(self.s.src.len()));
        } else {
            self.s.load(0);
        }
        self.next();
        if self.options.script && self.s.tok != Token::Package {
            self.is_at_top = false;
            self.clear_pragmas();
            self.script();
            self.clear_pragmas();
        } else if self.package_clause() {
            self.top_level();
            self.clear_pragmas();
        }
        self.ast.group_count = self.groups;
        self.ast.eof = self.pos();
    }

    /// False if the rest is not worth parsing.
    fn package_clause(&mut self) -> bool {
        self.is_at_top = false;
        if !self.got(Token::Package) {
            self.syntax_error("package statement must be first");
            return false;
        }
        self.take_pragmas();
        let name = self.name();
        self.ast.package = Some(name);
        self.want(Token::Semi);
        if self.s.error_count > 0 {
            self.ast.package = None;
        }
        self.ast.package.is_some()
    }

    fn top_level(&mut self) {
        // Imports may come anywhere, with a complaint.
        let mut previous = Token::Import;
        while self.s.tok != Token::Eof {
            if self.s.tok == Token::Import && previous != Token::Import {
                self.syntax_error("imports must appear before other declarations");
            }
            previous = self.s.tok;
            if !self.top_decl() {
                if self.s.tok == Token::Lbrace && self.ends_in_empty_func() {
                    self.syntax_error("unexpected semicolon or newline before {");
                } else {
                    self.syntax_error("non-declaration statement outside function body");
                }
                self.advance(&DECL_STARTS);
                continue;
            }
            self.clear_pragmas();
            if self.s.tok != Token::Eof && !self.got(Token::Semi) {
                self.syntax_error("after top level declaration");
                self.advance(&DECL_STARTS);
            }
        }
    }

    /// Parses a declaration into `ast.top`; false if there is none.
    fn top_decl(&mut self) -> bool {
        if !DECL_STARTS.contains(&self.s.tok) {
            return false;
        }
        let keyword = self.s.tok;
        self.next();
        if keyword == Token::Func {
            let decl = self.func_decl();
            self.ast.top.push(decl);
        } else {
            let decls = self.decl_group(keyword);
            self.ast.top.extend(decls);
        }
        true
    }

    fn ends_in_empty_func(&self) -> bool {
        let last = self.ast.top.last().map(|&decl| self.ast.decl(decl));
        matches!(last, Some(Decl::Func(func)) if func.body.is_none())
    }

    /// Declarations of imports, constants, types and functions go to `ast.top`; the rest, variables
    /// included, are statements in their order.
    fn script(&mut self) {
        self.function_depth += 1;
        while self.s.tok != Token::Eof {
            let is_decl = match self.s.tok {
                Token::Import | Token::Const | Token::Type => true,
                Token::Func => self.is_func_decl_ahead(),
                _ => false,
            };
            if is_decl {
                self.top_decl();
                self.clear_pragmas();
            } else if let Some(stmt) = self.stmt_or_none() {
                self.clear_pragmas();
                self.ast.script.push(stmt);
            } else {
                self.syntax_error("expected statement");
                self.advance(&[]);
                continue;
            }
            if self.s.tok != Token::Eof && !self.got(Token::Semi) {
                self.syntax_error("at end of statement");
                self.advance(&[Token::Semi, Token::Rbrace]);
                self.got(Token::Semi);
            }
        }
        self.function_depth -= 1;
        if self.s.error_count == 0 {
            let body = Block {
                stmts: std::mem::take(&mut self.ast.script),
                lbrace: self.file_start(),
                rbrace: self.pos(),
            };
            branches::check(&self.ast, self.names, &body, self.s.diagnostics);
            self.ast.script = body.stmts;
        }
    }

    /// With the current token `func`: whether a function or method is declared, not a literal used.
    /// After a parameter list only a method's name is followed by another one.
    fn is_func_decl_ahead(&self) -> bool {
        let rest = self.s.src.get(self.s.end..).unwrap_or(&[]).trim_ascii_start();
        if rest.first() != Some(&b'(') {
            return true;
        }
        let mut depth = 0;
        let close = rest.iter().position(|byte| {
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let after = close.and_then(|close| rest.get(close + 1..)).unwrap_or(&[]).trim_ascii_start();
        let is_ident =
            |byte: &&u8| **byte == b'_' || byte.is_ascii_alphanumeric() || **byte >= 0x80;
        let name_len = after.iter().take_while(is_ident).count();
        let next = after.get(name_len..).unwrap_or(&[]).trim_ascii_start().first();
        name_len > 0 && matches!(next, Some(b'(' | b'['))
    }
}
