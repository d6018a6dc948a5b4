//! Type expressions.
//!
//! Owns: every type literal, struct fields, interface elements, type argument lists.
//! Never: parameter lists (`params.rs`).

use super::Parser;
use crate::ast::*;
use crate::names::sym;
use crate::token::Token;
use go3s_diag::Pos;

/// What `[...]` after a name turned out to be.
pub(super) enum Bracketed {
    /// An array or slice type whose element followed.
    Type(ExprId),
    /// Type arguments for the name.
    Args(Pos, Vec<ExprId>),
}

const METHOD: &str = "interface method";

impl Parser<'_> {
    pub(super) fn type_(&mut self) -> ExprId {
        if let Some(ty) = self.type_or_none() {
            return ty;
        }
        let bad = self.bad_expr();
        self.syntax_error("expected type");
        self.advance(&[
            Token::Comma,
            Token::Colon,
            Token::Semi,
            Token::Rparen,
            Token::Rbrack,
            Token::Rbrace,
        ]);
        bad
    }

    pub(super) fn type_or_none(&mut self) -> Option<ExprId> {
        self.nested(Self::type_inner)
    }

    fn type_inner(&mut self) -> Option<ExprId> {
        let pos = self.pos();
        Some(match self.s.tok {
            Token::Name => self.qualified_name(None),
            Token::Star => {
                self.next();
                let elem = self.type_();
                self.add_expr(pos, Expr::Star(elem))
            }
            Token::Arrow => {
                self.next();
                self.want(Token::Chan);
                let elem = self.chan_elem();
                self.add_expr(pos, Expr::ChanType { dir: ChanDir::Recv, elem })
            }
            Token::Chan => {
                self.next();
                let dir = if self.got(Token::Arrow) { ChanDir::Send } else { ChanDir::Both };
                let elem = self.chan_elem();
                self.add_expr(pos, Expr::ChanType { dir, elem })
            }
            Token::Func => {
                self.next();
                self.func_type("function type")
            }
            Token::Lbrack => {
                self.next();
                if self.got(Token::Rbrack) {
                    self.slice_type(pos)
                } else {
                    self.array_type(pos, None)
                }
            }
            Token::Map => {
                self.next();
                self.want(Token::Lbrack);
                let key = self.type_();
                self.want(Token::Rbrack);
                let value = self.type_();
                self.add_expr(pos, Expr::MapType { key, value })
            }
            Token::Struct => self.struct_type(),
            Token::Interface => self.interface_type(),
            Token::Lparen => {
                self.next();
                let ty = self.type_();
                self.want(Token::Rparen);
                ty
            }
            _ => return None,
        })
    }

    fn chan_elem(&mut self) -> ExprId {
        self.type_or_none().unwrap_or_else(|| {
            self.syntax_error("missing channel element type");
            self.bad_expr()
        })
    }

    /// The element of a slice type whose `[]` has been read.
    pub(super) fn slice_type(&mut self, lbrack: Pos) -> ExprId {
        let elem = self.type_();
        self.add_expr(lbrack, Expr::SliceType(elem))
    }

    /// The rest of an array type after `[`, or after its length.
    pub(super) fn array_type(&mut self, lbrack: Pos, mut len: Option<ExprId>) -> ExprId {
        if len.is_none() && !self.got(Token::DotDotDot) {
            self.expr_level += 1;
            len = Some(self.expr());
            self.expr_level -= 1;
        }
        if self.s.tok == Token::Comma {
            // Type parameter lists may end in a comma, lengths may not.
            self.syntax_error("unexpected comma; expected ]");
            self.next();
        }
        self.want(Token::Rbrack);
        let elem = self.type_();
        self.add_expr(lbrack, Expr::ArrayType { len, elem })
    }

    /// A name, perhaps qualified, perhaps instantiated. `first` has been read if given.
    pub(super) fn qualified_name(&mut self, first: Option<Ident>) -> ExprId {
        let name = match first {
            Some(name) => name,
            None if self.s.tok == Token::Name => self.name(),
            None => {
                let pos = self.pos();
                self.syntax_error("expected name");
                self.advance(&[Token::Dot, Token::Semi, Token::Rbrace]);
                Ident { name: sym::BLANK, pos }
            }
        };
        let mut x = self.name_expr(name);
        if self.s.tok == Token::Dot {
            let pos = self.pos();
            self.next();
            let sel = self.name();
            x = self.add_expr(pos, Expr::Selector { x, sel });
        }
        if self.s.tok == Token::Lbrack {
            x = self.type_instance(x);
        }
        x
    }

    fn type_instance(&mut self, x: ExprId) -> ExprId {
        let pos = self.pos();
        self.want(Token::Lbrack);
        let indices = if self.s.tok == Token::Rbrack {
            self.syntax_error("expected type argument list");
            vec![self.bad_expr()]
        } else {
            self.type_list(true).0
        };
        self.want(Token::Rbrack);
        self.add_expr(pos, Expr::Index { x, indices })
    }

    /// Types separated by commas; unless `is_strict` the first may be any expression. Also answers
    /// whether there was a comma.
    pub(super) fn type_list(&mut self, is_strict: bool) -> (Vec<ExprId>, bool) {
        self.expr_level += 1;
        let mut list = vec![if is_strict { self.type_() } else { self.expr() }];
        let mut has_comma = false;
        while self.got(Token::Comma) {
            has_comma = true;
            match self.type_or_none() {
                Some(ty) => list.push(ty),
                None => break,
            }
        }
        self.expr_level -= 1;
        (list, has_comma)
    }

    /// `[...]` after a name that may be a field, parameter, or embedded generic type.
    pub(super) fn array_or_args(&mut self) -> Bracketed {
        let pos = self.pos();
        self.want(Token::Lbrack);
        if self.got(Token::Rbrack) {
            return Bracketed::Type(self.slice_type(pos));
        }
        let (list, has_comma) = self.type_list(false);
        self.want(Token::Rbrack);
        if !has_comma && let Some(elem) = self.type_or_none() {
            let len = list.first().copied();
            return Bracketed::Type(self.add_expr(pos, Expr::ArrayType { len, elem }));
        }
        Bracketed::Args(pos, list)
    }

    /// Type parameters (if `context` is empty), parameters and results.
    pub(super) fn func_type(&mut self, context: &str) -> ExprId {
        let pos = self.pos();
        let mut sig = FuncSig::default();
        if self.got(Token::Lbrack) {
            if !context.is_empty() {
                self.syntax_error_at(pos, &format!("{context} must have no type parameters"));
            }
            if self.s.tok == Token::Rbrack {
                self.syntax_error("empty type parameter list");
                self.next();
            } else {
                sig.tparams = self.type_params(None, None);
            }
            if !context.is_empty() {
                sig.tparams.clear();
            }
        }
        self.want(Token::Lparen);
        sig.params = self.param_list(None, None, Token::Rparen, false, true);
        sig.results = self.results();
        self.add_expr(pos, Expr::FuncType(Box::new(sig)))
    }

    fn results(&mut self) -> Vec<Field> {
        if self.got(Token::Lparen) {
            return self.param_list(None, None, Token::Rparen, false, false);
        }
        self.type_or_none().map(|ty| Field { name: None, ty }).into_iter().collect()
    }

    fn struct_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.next();
        self.want(Token::Lbrace);
        let mut fields = Vec::new();
        self.list("struct type", Token::Semi, Token::Rbrace, |p| {
            p.field_decl(&mut fields);
            false
        });
        self.add_expr(pos, Expr::StructType { fields })
    }

    fn field_decl(&mut self, fields: &mut Vec<StructField>) {
        let pos = self.pos();
        let ty = match self.s.tok {
            Token::Name => {
                let name = self.name();
                let is_embedded =
                    matches!(self.s.tok, Token::Dot | Token::Literal | Token::Semi | Token::Rbrace);
                if is_embedded {
                    self.qualified_name(Some(name))
                } else {
                    match self.named_fields(name, fields) {
                        Some(embedded) => embedded,
                        None => return,
                    }
                }
            }
            Token::Star => {
                self.next();
                let elem = if self.s.tok == Token::Lparen {
                    self.parenthesized_embedded(false)
                } else {
                    self.qualified_name(None)
                };
                self.add_expr(pos, Expr::Star(elem))
            }
            Token::Lparen => self.parenthesized_embedded(true),
            _ => {
                self.syntax_error("expected field name or embedded type");
                return self.advance(&[Token::Semi, Token::Rbrace]);
            }
        };
        let tag = self.literal();
        fields.push(StructField { name: None, ty, tag, pos });
    }

    /// `(T)` or, if it may have one, `(*T)` where an embedded type stands.
    fn parenthesized_embedded(&mut self, may_have_star: bool) -> ExprId {
        self.syntax_error("cannot parenthesize embedded type");
        self.next();
        let pos = self.pos();
        let ty = if may_have_star && self.got(Token::Star) {
            let elem = self.qualified_name(None);
            self.add_expr(pos, Expr::Star(elem))
        } else {
            self.qualified_name(None)
        };
        self.got(Token::Rparen);
        ty
    }

    /// `a, b T`; answers the type if it is an embedded generic one after all.
    fn named_fields(&mut self, first: Ident, fields: &mut Vec<StructField>) -> Option<ExprId> {
        let names = self.name_list(first);
        let ty = if names.len() == 1 && self.s.tok == Token::Lbrack {
            match self.array_or_args() {
                Bracketed::Type(ty) => ty,
                Bracketed::Args(pos, indices) => {
                    let x = self.name_expr(first);
                    return Some(self.add_expr(pos, Expr::Index { x, indices }));
                }
            }
        } else {
            self.type_()
        };
        let tag = self.literal();
        let field = |name: Ident| StructField { name: Some(name), ty, tag, pos: name.pos };
        fields.extend(names.into_iter().map(field));
        None
    }

    fn interface_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.next();
        self.want(Token::Lbrace);
        let mut elems = Vec::new();
        self.list("interface type", Token::Semi, Token::Rbrace, |p| {
            let elem = if p.s.tok == Token::Name {
                p.method_or_embedded()
            } else {
                let term = p.embedded_term();
                InterfaceElem::Embedded(p.union_from(term))
            };
            elems.push(elem);
            false
        });
        self.add_expr(pos, Expr::InterfaceType { elems })
    }

    fn method_or_embedded(&mut self) -> InterfaceElem {
        let name = self.name();
        let ty = match self.s.tok {
            Token::Lparen => {
                return InterfaceElem::Method { name, ty: self.func_type(METHOD) };
            }
            Token::Lbrack => match self.method_or_instance(name) {
                Ok(method) => return method,
                Err(embedded) => embedded,
            },
            _ => self.qualified_name(Some(name)),
        };
        InterfaceElem::Embedded(self.union_from(ty))
    }

    /// `name[`: a generic method (an error) or an embedded instantiated type. Type arguments look
    /// like a parameter list of types only.
    fn method_or_instance(&mut self, name: Ident) -> Result<InterfaceElem, ExprId> {
        let pos = self.pos();
        self.next();
        if self.s.tok == Token::Rbrack {
            let rbrack = self.pos();
            self.next();
            if self.s.tok == Token::Lparen {
                self.error_at(rbrack, "empty type parameter list");
                return Ok(InterfaceElem::Method { name, ty: self.func_type(METHOD) });
            }
            self.error_at(rbrack, "empty type argument list");
            return Err(self.name_expr(name));
        }
        let list = self.param_list(None, None, Token::Rbrack, false, false);
        match list.first() {
            None if self.s.tok == Token::Lparen => {
                Ok(InterfaceElem::Method { name, ty: self.func_type(METHOD) })
            }
            None => Err(self.name_expr(name)),
            Some(Field { name: Some(_), .. }) => {
                let ty = self.func_type(METHOD);
                self.error_at(pos, "interface method must have no type parameters");
                Ok(InterfaceElem::Method { name, ty })
            }
            Some(_) => {
                let x = self.name_expr(name);
                let indices = list.iter().map(|field| field.ty).collect();
                Err(self.add_expr(pos, Expr::Index { x, indices }))
            }
        }
    }

    /// `x | y | z`, of which x has been read.
    pub(super) fn union_from(&mut self, mut x: ExprId) -> ExprId {
        while self.s.tok == Token::Operator && self.s.op == Op::Or {
            let pos = self.pos();
            self.next();
            let y = self.embedded_term();
            x = self.add_expr(pos, Expr::Binary { op: Op::Or, x, y });
        }
        x
    }

    /// `~T` or `T`.
    pub(super) fn embedded_term(&mut self) -> ExprId {
        let pos = self.pos();
        if self.s.tok == Token::Operator && self.s.op == Op::Tilde {
            self.next();
            let x = self.type_();
            return self.add_expr(pos, Expr::Unary { op: Op::Tilde, x });
        }
        self.type_or_none().unwrap_or_else(|| {
            let bad = self.bad_expr();
            self.syntax_error("expected ~ term or type");
            self.advance(&[
                Token::Operator,
                Token::Semi,
                Token::Rparen,
                Token::Rbrack,
                Token::Rbrace,
            ]);
            bad
        })
    }
}
