//! Expressions.
//!
//! Owns: operators, operands, everything that may follow an operand, composite literals.
//! Never: tells a type from a value where only the checker can.

use super::Parser;
use crate::ast::*;
use crate::token::Token;

impl Parser<'_> {
    pub(super) fn expr(&mut self) -> ExprId {
        self.binary(0)
    }

    /// `a, b`: an `Expr::List` if there are several.
    pub(super) fn expr_list(&mut self) -> ExprId {
        let first = self.expr();
        if self.s.tok != Token::Comma {
            return first;
        }
        let mut list = vec![first];
        while self.got(Token::Comma) {
            list.push(self.expr());
        }
        let pos = self.expr_pos(first);
        self.add_expr(pos, Expr::List(list))
    }

    /// `a, b` as separate expressions.
    pub(super) fn expr_vec(&mut self) -> Vec<ExprId> {
        let mut list = vec![self.expr()];
        while self.got(Token::Comma) {
            list.push(self.expr());
        }
        list
    }

    /// Operators that bind stronger than `prec`.
    fn binary(&mut self, prec: u8) -> ExprId {
        let x = self.unary();
        self.binary_from(x, prec)
    }

    pub(super) fn binary_from(&mut self, mut x: ExprId, prec: u8) -> ExprId {
        while matches!(self.s.tok, Token::Operator | Token::Star) && self.s.prec > prec {
            let (pos, op, prec) = (self.pos(), self.s.op, self.s.prec);
            self.next();
            let y = self.binary(prec);
            x = self.add_expr(pos, Expr::Binary { op, x, y });
        }
        x
    }

    fn unary(&mut self) -> ExprId {
        let pos = self.pos();
        match self.s.tok {
            Token::Star => {
                self.next();
                let x = self.nested(Self::unary);
                self.add_expr(pos, Expr::Star(x))
            }
            Token::Operator => match self.s.op {
                op @ (Op::Add | Op::Sub | Op::Not | Op::Xor | Op::Tilde) => {
                    self.next();
                    let x = self.nested(Self::unary);
                    self.add_expr(pos, Expr::Unary { op, x })
                }
                Op::And => {
                    self.next();
                    let x = self.nested(Self::unary);
                    let x = self.ast.unparen(x);
                    self.add_expr(pos, Expr::Unary { op: Op::And, x })
                }
                _ => self.primary(true),
            },
            Token::Arrow => {
                self.next();
                let x = self.nested(Self::unary);
                if matches!(self.ast.expr(x), Expr::ChanType { .. }) {
                    self.make_receive_only(x);
                    return x;
                }
                self.add_expr(pos, Expr::Unary { op: Op::Recv, x })
            }
            _ => self.primary(true),
        }
    }

    /// `<-` before a channel type belongs to the type: `<-(chan E)` is `(<-chan E)`, and
    /// `<-(chan<- E)` is `(<-chan (<-E))`, where E must be a channel type again.
    fn make_receive_only(&mut self, x: ExprId) {
        let mut at = x;
        loop {
            let Some(Expr::ChanType { dir, elem }) = self.ast.exprs.get_mut(at.index()) else {
                let text = self.expr_string(at);
                return self.syntax_error(&format!("unexpected {text}, expected chan"));
            };
            let (old, elem) = (std::mem::replace(dir, ChanDir::Recv), *elem);
            match old {
                ChanDir::Both => return,
                ChanDir::Recv => return self.syntax_error("unexpected <-, expected chan"),
                ChanDir::Send => at = elem,
            }
        }
    }

    /// A literal, if there is one.
    pub(super) fn literal(&mut self) -> Option<ExprId> {
        if self.s.tok != Token::Literal {
            return None;
        }
        let text = self.intern_token();
        let lit = Expr::BasicLit { kind: self.s.kind, text, bad: self.s.is_bad };
        let pos = self.pos();
        let id = self.add_expr(pos, lit);
        self.next();
        Some(id)
    }

    fn operand(&mut self, keep_parens: bool) -> ExprId {
        match self.s.tok {
            Token::Name => {
                let name = self.name();
                self.name_expr(name)
            }
            Token::Lparen => self.nested(|p| p.parenthesized(keep_parens)),
            Token::Func => self.nested(Self::func_literal_or_type),
            Token::Lbrack | Token::Chan | Token::Map | Token::Struct | Token::Interface => {
                self.type_()
            }
            _ => {
                if let Some(literal) = self.literal() {
                    return literal;
                }
                let bad = self.bad_expr();
                self.syntax_error("expected expression");
                self.advance(&[Token::Rparen, Token::Rbrack, Token::Rbrace]);
                bad
            }
        }
    }

    fn parenthesized(&mut self, keep_parens: bool) -> ExprId {
        let pos = self.pos();
        self.next();
        self.expr_level += 1;
        let x = self.expr();
        self.expr_level -= 1;
        self.want(Token::Rparen);
        // Before a brace they are kept too, so that `(T){}` can be reported.
        if keep_parens || self.s.tok == Token::Lbrace {
            return self.add_expr(pos, Expr::Paren(x));
        }
        x
    }

    fn func_literal_or_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.next();
        let ty = self.func_type("function type");
        if self.s.tok != Token::Lbrace {
            return ty;
        }
        let first = self.heights.len();
        self.expr_level += 1;
        let body = self.func_body();
        self.expr_level -= 1;
        let inner = self.heights.get(first..).unwrap_or(&[]).iter().max();
        let height = self.height(ty).max(inner.map_or(0, |&height| u32::from(height))) + 1;
        self.add_expr_of_height(pos, Expr::FuncLit { ty, body }, height)
    }

    pub(super) fn primary(&mut self, keep_parens: bool) -> ExprId {
        let x = self.operand(keep_parens);
        self.primary_from(x)
    }

    /// Selectors, indices, calls, assertions and literal bodies after `x`.
    pub(super) fn primary_from(&mut self, mut x: ExprId) -> ExprId {
        loop {
            x = match self.s.tok {
                Token::Dot => self.after_dot(x),
                Token::Lbrack => self.nested(|p| p.index_or_slice(x)),
                Token::Lparen => self.nested(|p| p.call(x)),
                Token::Lbrace if self.may_be_literal_type(x) => {
                    if self.ast.unparen(x) != x {
                        self.syntax_error("cannot parenthesize type in composite literal");
                    }
                    self.nested(|p| p.composite_literal(Some(x)))
                }
                _ => return x,
            };
        }
    }

    fn after_dot(&mut self, x: ExprId) -> ExprId {
        let pos = self.pos();
        self.next();
        match self.s.tok {
            Token::Name => {
                let sel = self.name();
                self.add_expr(pos, Expr::Selector { x, sel })
            }
            Token::Lparen => {
                self.next();
                let node = if self.got(Token::Type) {
                    Expr::TypeSwitchGuard { lhs: None, x }
                } else {
                    Expr::TypeAssert { x, ty: self.type_() }
                };
                let id = self.add_expr(pos, node);
                self.want(Token::Rparen);
                id
            }
            _ => {
                self.syntax_error("expected name or (");
                self.advance(&[Token::Semi, Token::Rparen]);
                x
            }
        }
    }

    fn call(&mut self, fun: ExprId) -> ExprId {
        let pos = self.pos();
        self.next();
        self.expr_level += 1;
        let (mut args, mut has_dots) = (Vec::new(), false);
        let rparen = self.list("argument list", Token::Comma, Token::Rparen, |p| {
            args.push(p.expr());
            has_dots = p.got(Token::DotDotDot);
            has_dots
        });
        self.expr_level -= 1;
        self.add_expr(pos, Expr::Call { fun, args, has_dots, rparen })
    }

    fn index_or_slice(&mut self, x: ExprId) -> ExprId {
        let pos = self.pos();
        self.next();
        let mut lo = None;
        if self.s.tok != Token::Colon {
            let (indices, has_comma) = if self.s.tok == Token::Rbrack {
                self.syntax_error("expected operand");
                (vec![self.bad_expr()], false)
            } else {
                self.type_list(false)
            };
            if has_comma || self.s.tok == Token::Rbrack {
                self.want(Token::Rbrack);
                return self.add_expr(pos, Expr::Index { x, indices });
            }
            lo = indices.first().copied();
        }
        if !self.got(Token::Colon) {
            self.syntax_error("expected comma, : or ]");
            self.advance(&[Token::Comma, Token::Colon, Token::Rbrack]);
        }
        self.expr_level += 1;
        let (mut hi, mut max, mut full) = (None, None, false);
        if !matches!(self.s.tok, Token::Colon | Token::Rbrack) {
            hi = Some(self.expr());
        }
        if self.s.tok == Token::Colon {
            full = true;
            if hi.is_none() {
                self.error("middle index required in 3-index slice");
                hi = Some(self.bad_expr());
            }
            self.next();
            max = Some(if self.s.tok == Token::Rbrack {
                self.error("final index required in 3-index slice");
                self.bad_expr()
            } else {
                self.expr()
            });
        }
        self.expr_level -= 1;
        self.want(Token::Rbrack);
        self.add_expr(pos, Expr::Slice { x, lo, hi, max, full })
    }

    /// Whether `{` after `x` starts a literal's elements rather than a block.
    fn may_be_literal_type(&self, x: ExprId) -> bool {
        let ty = self.ast.unparen(x);
        match self.ast.expr(ty) {
            Expr::Name(_) | Expr::Selector { .. } => self.expr_level >= 0,
            Expr::Index { .. } => self.expr_level >= 0 && !self.is_value(ty),
            Expr::ArrayType { .. }
            | Expr::SliceType(_)
            | Expr::StructType { .. }
            | Expr::MapType { .. } => true,
            _ => false,
        }
    }

    /// Whether `x` can only be a value, not a type.
    fn is_value(&self, mut x: ExprId) -> bool {
        loop {
            x = match self.ast.expr(x) {
                Expr::BasicLit { .. }
                | Expr::CompositeLit { .. }
                | Expr::FuncLit { .. }
                | Expr::Slice { .. }
                | Expr::TypeAssert { .. }
                | Expr::TypeSwitchGuard { .. }
                | Expr::Call { .. }
                | Expr::Unary { .. }
                | Expr::Binary { .. } => return true,
                Expr::Paren(x) => *x,
                Expr::Index { x, indices } => {
                    if let [index] = indices.as_slice()
                        && self.is_value(*index)
                    {
                        return true;
                    }
                    *x
                }
                _ => return false,
            }
        }
    }

    /// `{...}` of a composite literal.
    fn composite_literal(&mut self, ty: Option<ExprId>) -> ExprId {
        let pos = self.pos();
        self.expr_level += 1;
        self.want(Token::Lbrace);
        let (mut elems, mut n_keyed) = (Vec::new(), 0);
        let rbrace = self.list("composite literal", Token::Comma, Token::Rbrace, |p| {
            let mut elem = p.element();
            if p.s.tok == Token::Colon {
                let pos = p.pos();
                p.next();
                let value = p.element();
                elem = p.add_expr(pos, Expr::KeyValue { key: elem, value });
                n_keyed += 1;
            }
            elems.push(elem);
            false
        });
        self.expr_level -= 1;
        self.add_expr(pos, Expr::CompositeLit { ty, elems, n_keyed, rbrace })
    }

    fn element(&mut self) -> ExprId {
        if self.s.tok == Token::Lbrace {
            return self.nested(|p| p.composite_literal(None));
        }
        self.expr()
    }
}
