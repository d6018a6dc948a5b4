//! Statements.
//!
//! Owns: every statement and the headers of `if`, `for` and `switch`.
//! Never: checks branches (`branches.rs`) or what an expression statement may be.

use super::Parser;
use crate::ast::*;
use crate::token::Token;
use go3s_diag::Pos;

/// A simple statement, or the range clause that only a `for` header may have.
enum Simple {
    Stmt(StmtId),
    Range(ForHead),
}

/// What stands between a keyword and its block.
#[derive(Default)]
struct Header {
    init: Option<StmtId>,
    cond: Option<ExprId>,
    post: Option<StmtId>,
    range: Option<ForHead>,
}

impl Parser<'_> {
    /// `{ ... }`; `context` tells the construct where a brace may be missing.
    pub(super) fn block(&mut self, context: &str) -> Block {
        let lbrace = self.pos();
        if !self.got(Token::Lbrace) {
            self.syntax_error(&format!("expected {{ after {context}"));
            self.advance(&[Token::Name, Token::Rbrace]);
            let rbrace = self.pos();
            if self.got(Token::Rbrace) {
                return Block { stmts: Vec::new(), lbrace, rbrace };
            }
        }
        let stmts = self.stmt_list();
        let rbrace = self.pos();
        self.want(Token::Rbrace);
        Block { stmts, lbrace, rbrace }
    }

    fn stmt_list(&mut self) -> Vec<StmtId> {
        let mut list = Vec::new();
        while !matches!(self.s.tok, Token::Eof | Token::Rbrace | Token::Case | Token::Default) {
            let stmt = self.stmt_or_none();
            self.clear_pragmas();
            let Some(stmt) = stmt else { break };
            list.push(stmt);
            if !self.got(Token::Semi) && self.s.tok != Token::Rbrace {
                self.syntax_error("at end of statement");
                self.advance(&[Token::Semi, Token::Rbrace, Token::Case, Token::Default]);
                self.got(Token::Semi);
            }
        }
        list
    }

    pub(super) fn stmt_or_none(&mut self) -> Option<StmtId> {
        self.nested(Self::stmt_inner)
    }

    fn stmt_inner(&mut self) -> Option<StmtId> {
        let pos = self.pos();
        let token = self.s.tok;
        if matches!(token, Token::Var | Token::Const | Token::Type) {
            self.next();
            let decls = self.decl_group(token);
            return Some(self.add_stmt(pos, Stmt::Decl(decls)));
        }
        self.clear_pragmas();
        let stmt = match token {
            Token::Name => return self.labeled_or_simple(),
            Token::Lbrace => Stmt::Block(self.block("")),
            Token::Operator => match self.s.op {
                Op::Add | Op::Sub | Op::And | Op::Xor | Op::Not => return Some(self.simple(None)),
                _ => return None,
            },
            Token::Star
            | Token::Literal
            | Token::Func
            | Token::Lparen
            | Token::Lbrack
            | Token::Struct
            | Token::Map
            | Token::Chan
            | Token::Interface
            | Token::Arrow => return Some(self.simple(None)),
            Token::For => return Some(self.for_stmt()),
            Token::Switch => return Some(self.switch_stmt()),
            Token::Select => return Some(self.select_stmt()),
            Token::If => return Some(self.if_stmt()),
            Token::Break | Token::Continue | Token::Fallthrough | Token::Goto => self.branch(),
            Token::Go | Token::Defer => self.call_stmt(),
            Token::Return => {
                self.next();
                let is_bare = matches!(self.s.tok, Token::Semi | Token::Rbrace);
                Stmt::Return { results: if is_bare { Vec::new() } else { self.expr_vec() } }
            }
            Token::Semi => Stmt::Empty,
            _ => return None,
        };
        Some(self.add_stmt(pos, stmt))
    }

    fn branch(&mut self) -> Stmt {
        let kind = match self.s.tok {
            Token::Break => BranchKind::Break,
            Token::Continue => BranchKind::Continue,
            Token::Goto => BranchKind::Goto,
            _ => BranchKind::Fallthrough,
        };
        self.next();
        let label = match kind {
            BranchKind::Fallthrough => None,
            BranchKind::Goto => Some(self.name()),
            _ => (self.s.tok == Token::Name).then(|| self.name()),
        };
        Stmt::Branch { kind, label }
    }

    fn call_stmt(&mut self) -> Stmt {
        let keyword = self.s.tok;
        self.next();
        let x = self.primary(self.s.tok == Token::Lparen);
        let call = self.ast.unparen(x);
        if call != x {
            let keyword = keyword.text();
            let msg = format!("expression in {keyword} must not be parenthesized");
            self.error_at(self.expr_pos(x), msg);
        }
        if keyword == Token::Go { Stmt::Go(call) } else { Stmt::Defer(call) }
    }

    fn labeled_or_simple(&mut self) -> Option<StmtId> {
        let lhs = self.expr_list();
        if let &Expr::Name(name) = self.ast.expr(lhs)
            && self.s.tok == Token::Colon
        {
            let label = Ident { name, pos: self.expr_pos(lhs) };
            return self.labeled(label);
        }
        Some(self.simple(Some(lhs)))
    }

    fn labeled(&mut self, label: Ident) -> Option<StmtId> {
        let pos = self.pos();
        self.want(Token::Colon);
        let stmt = if self.s.tok == Token::Rbrace {
            let end = self.pos();
            Some(self.add_stmt(end, Stmt::Empty))
        } else {
            self.stmt_or_none()
        };
        match stmt {
            Some(stmt) => Some(self.add_stmt(pos, Stmt::Labeled { label, stmt })),
            None => {
                self.syntax_error_at(pos, "missing statement after label");
                None
            }
        }
    }

    /// A simple statement outside of headers.
    fn simple(&mut self, lhs: Option<ExprId>) -> StmtId {
        match self.simple_in(lhs, None) {
            Simple::Stmt(stmt) => stmt,
            Simple::Range(_) => self.add_stmt(Pos::NONE, Stmt::Bad),
        }
    }

    /// A simple statement. `lhs` has been read if given; `keyword` is that of the header.
    fn simple_in(&mut self, lhs: Option<ExprId>, keyword: Option<Token>) -> Simple {
        let is_for = keyword == Some(Token::For);
        if is_for && self.s.tok == Token::Range {
            return Simple::Range(self.range_clause(None, false));
        }
        let lhs = lhs.unwrap_or_else(|| self.expr_list());
        let pos = self.pos();
        let is_list = matches!(self.ast.expr(lhs), Expr::List(_));
        let token = self.s.tok;
        if matches!(token, Token::Assign | Token::Define) {
            let define = token == Token::Define;
            self.next();
            if is_for && self.s.tok == Token::Range {
                return Simple::Range(self.range_clause(Some(lhs), define));
            }
            let rhs = self.expr_list();
            if define && keyword == Some(Token::Switch) && self.set_guard_name(lhs, rhs) {
                let pos = self.expr_pos(rhs);
                return Simple::Stmt(self.add_stmt(pos, Stmt::Expr(rhs)));
            }
            let assign = Stmt::Assign { op: None, define, lhs, rhs };
            return Simple::Stmt(self.add_stmt(pos, assign));
        }
        if is_list {
            self.syntax_error("expected := or = or comma");
            self.advance(&[Token::Semi, Token::Rbrace]);
            let first = self.ast.unpack_list(&lhs).first().copied().unwrap_or(lhs);
            let pos = self.expr_pos(first);
            return Simple::Stmt(self.add_stmt(pos, Stmt::Expr(first)));
        }
        let op = self.s.op;
        let (pos, stmt) = match token {
            Token::AssignOp => {
                self.next();
                let rhs = self.expr();
                (pos, Stmt::Assign { op: Some(op), define: false, lhs, rhs })
            }
            Token::IncOp => {
                self.next();
                (pos, Stmt::IncDec { op, x: lhs })
            }
            Token::Arrow => {
                self.next();
                let value = self.expr();
                (pos, Stmt::Send { chan: lhs, value })
            }
            _ => (self.expr_pos(lhs), Stmt::Expr(lhs)),
        };
        Simple::Stmt(self.add_stmt(pos, stmt))
    }

    fn range_clause(&mut self, lhs: Option<ExprId>, define: bool) -> ForHead {
        let pos = self.pos();
        self.next();
        let x = self.expr();
        ForHead::Range { lhs, define, x, pos }
    }

    /// Makes `name := x.(type)` one guard; false if it is not of that form.
    fn set_guard_name(&mut self, lhs: ExprId, rhs: ExprId) -> bool {
        let pos = self.expr_pos(lhs);
        let &Expr::Name(name) = self.ast.expr(lhs) else { return false };
        match self.ast.exprs.get_mut(rhs.index()) {
            Some(Expr::TypeSwitchGuard { lhs, .. }) => {
                *lhs = Some(Ident { name, pos });
                true
            }
            _ => false,
        }
    }

    /// What follows `keyword` up to the block.
    fn header(&mut self, keyword: Token) -> Header {
        self.want(keyword);
        let mut header = Header::default();
        if self.s.tok == Token::Lbrace {
            if keyword == Token::If {
                self.syntax_error("missing condition in if statement");
                header.cond = Some(self.bad_expr());
            }
            return header;
        }
        let outer = std::mem::replace(&mut self.expr_level, -1);
        self.header_inner(keyword, &mut header);
        self.expr_level = outer;
        header
    }

    fn header_inner(&mut self, keyword: Token, header: &mut Header) {
        let mut init = None;
        if self.s.tok != Token::Semi {
            if self.got(Token::Var) {
                let keyword = keyword.text();
                let msg = format!("var declaration not allowed in {keyword} initializer");
                self.syntax_error(&msg);
            }
            match self.simple_in(None, Some(keyword)) {
                Simple::Stmt(stmt) => init = Some(stmt),
                Simple::Range(range) => {
                    header.range = Some(range);
                    return;
                }
            }
        }
        if self.s.tok == Token::Lbrace {
            // What looked like an initialiser is the condition.
            return self.condition(keyword, init, None, header);
        }
        header.init = init;
        let mut semi = None;
        if self.s.tok == Token::Semi {
            semi = Some((self.pos(), self.s.semi));
            self.next();
        } else {
            self.want(Token::Lbrace);
            if self.s.tok != Token::Lbrace {
                self.advance(&[Token::Lbrace, Token::Rbrace]);
            }
        }
        let mut cond = None;
        if keyword == Token::For {
            if self.s.tok != Token::Semi {
                if self.s.tok == Token::Lbrace {
                    self.syntax_error("expected for loop condition");
                    return;
                }
                cond = Some(self.simple(None));
            }
            self.want(Token::Semi);
            if self.s.tok != Token::Lbrace {
                header.post = Some(self.post_stmt());
            }
        } else if self.s.tok != Token::Lbrace
            && let Simple::Stmt(stmt) = self.simple_in(None, Some(keyword))
        {
            cond = Some(stmt);
        }
        self.condition(keyword, cond, semi, header);
    }

    fn post_stmt(&mut self) -> StmtId {
        let post = self.simple(None);
        if let Stmt::Assign { define: true, .. } = self.ast.stmt(post) {
            let pos = self.ast.stmt_pos(post);
            self.syntax_error_at(pos, "cannot declare in post statement of for loop");
        }
        post
    }

    /// Takes the condition out of its statement. `semi` is the semicolon before it.
    fn condition(
        &mut self,
        keyword: Token,
        cond: Option<StmtId>,
        semi: Option<(Pos, &'static str)>,
        header: &mut Header,
    ) {
        let Some(stmt) = cond else {
            if let (Token::If, Some((pos, what))) = (keyword, semi) {
                if what == "semicolon" {
                    self.syntax_error_at(pos, "missing condition in if statement");
                } else {
                    let msg = format!("unexpected {what}, expected {{ after if clause");
                    self.syntax_error_at(pos, &msg);
                }
                header.cond = Some(self.add_expr(pos, Expr::Bad));
            }
            return;
        };
        let text = match *self.ast.stmt(stmt) {
            Stmt::Expr(x) => {
                header.cond = Some(x);
                return;
            }
            // `=` for `==` is a common slip: show what is on its sides.
            Stmt::Assign { op: None, define: false, lhs, rhs } => {
                format!("assignment {} = {}", self.emphasized(lhs), self.emphasized(rhs))
            }
            _ => self.ast.simple_stmt_string(self.names, stmt),
        };
        let pos = self.ast.stmt_pos(stmt);
        self.syntax_error_at(pos, &format!("cannot use {text} as value"));
    }

    fn emphasized(&self, x: ExprId) -> String {
        let text = self.expr_string(x);
        if matches!(self.ast.expr(x), Expr::Binary { .. }) { format!("({text})") } else { text }
    }

    fn for_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let Header { init, cond, post, range } = self.header(Token::For);
        let head = range.unwrap_or(ForHead::Plain { init, cond, post });
        let body = self.block("for clause");
        self.add_stmt(pos, Stmt::For { head, body })
    }

    fn if_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let header = self.header(Token::If);
        let cond = header.cond.unwrap_or_else(|| self.bad_expr());
        let then = self.block("if clause");
        let mut els = None;
        if self.got(Token::Else) {
            let pos = self.pos();
            match self.s.tok {
                Token::If => els = Some(self.nested(Self::if_stmt)),
                Token::Lbrace => {
                    let block = self.block("");
                    els = Some(self.add_stmt(pos, Stmt::Block(block)));
                }
                _ => {
                    self.syntax_error("else must be followed by if or statement block");
                    self.advance(&[Token::Name, Token::Rbrace]);
                }
            }
        }
        self.add_stmt(pos, Stmt::If { init: header.init, cond, then, els })
    }

    /// The opening brace of a clause list; answers its place.
    fn clauses_start(&mut self, context: &str) -> Pos {
        let lbrace = self.pos();
        if !self.got(Token::Lbrace) {
            self.syntax_error(&format!("missing {{ after {context}"));
            self.advance(&[Token::Case, Token::Default, Token::Rbrace]);
        }
        lbrace
    }

    fn switch_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let Header { init, cond, .. } = self.header(Token::Switch);
        let lbrace = self.clauses_start("switch clause");
        let mut clauses = Vec::new();
        while !matches!(self.s.tok, Token::Eof | Token::Rbrace) {
            clauses.push(self.case_clause());
        }
        let rbrace = self.pos();
        self.want(Token::Rbrace);
        let stmt = match cond {
            Some(guard) if matches!(self.ast.expr(guard), Expr::TypeSwitchGuard { .. }) => {
                Stmt::TypeSwitch { init, guard, clauses, lbrace, rbrace }
            }
            tag => Stmt::Switch { init, tag, clauses, lbrace, rbrace },
        };
        self.add_stmt(pos, stmt)
    }

    fn case_clause(&mut self) -> CaseClause {
        let pos = self.pos();
        let (mut cases, mut is_default) = (Vec::new(), false);
        match self.s.tok {
            Token::Case => {
                self.next();
                cases = self.expr_vec();
            }
            Token::Default => {
                self.next();
                is_default = true;
            }
            _ => self.no_clause(),
        }
        let colon = self.pos();
        self.want(Token::Colon);
        let body = self.stmt_list();
        CaseClause { cases, is_default, body, pos, colon }
    }

    fn no_clause(&mut self) {
        self.syntax_error("expected case or default or }");
        self.advance(&[Token::Colon, Token::Case, Token::Default, Token::Rbrace]);
    }

    fn select_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        self.want(Token::Select);
        let lbrace = self.clauses_start("select clause");
        let mut clauses = Vec::new();
        while !matches!(self.s.tok, Token::Eof | Token::Rbrace) {
            clauses.push(self.comm_clause());
        }
        let rbrace = self.pos();
        self.want(Token::Rbrace);
        self.add_stmt(pos, Stmt::Select { clauses, lbrace, rbrace })
    }

    fn comm_clause(&mut self) -> CommClause {
        let pos = self.pos();
        let mut comm = None;
        match self.s.tok {
            Token::Case => {
                self.next();
                comm = Some(self.simple(None));
            }
            Token::Default => self.next(),
            _ => self.no_clause(),
        }
        let colon = self.pos();
        self.want(Token::Colon);
        let body = self.stmt_list();
        CommClause { comm, body, pos, colon }
    }
}
