//! Parameter lists: parameters, results, receivers, type parameters.
//!
//! Owns: telling names from types, which is known only at the end of a list.
//! Never: the signature around them.

use super::Parser;
use super::types::Bracketed;
use crate::ast::*;
use crate::names::sym;
use crate::token::Token;
use go3s_diag::Pos;

/// An entry of a list before it is known which of its words are names.
struct Param {
    name: Option<Ident>,
    ty: Option<ExprId>,
}

impl Parser<'_> {
    /// Type parameters after `[`.
    pub(super) fn type_params(&mut self, name: Option<Ident>, bound: Option<ExprId>) -> Vec<Field> {
        self.param_list(name, bound, Token::Rbrack, true, false)
    }

    /// A list after its opening bracket. `name`, and `ty` with it, have been read if given. Either
    /// all or none of the resulting fields have names.
    pub(super) fn param_list(
        &mut self,
        name: Option<Ident>,
        ty: Option<ExprId>,
        close: Token,
        needs_names: bool,
        allows_dots: bool,
    ) -> Vec<Field> {
        if let (Some(name), Some(ty)) = (name, ty)
            && self.got(close)
        {
            return vec![Field { name: Some(name), ty }];
        }
        let mut params: Vec<Param> = Vec::new();
        let (mut first_name, mut first_ty) = (name, ty);
        let end = self.list("parameter list", Token::Comma, close, |p| {
            let (name, ty) = (first_name.take(), first_ty.take());
            let param = if ty.is_some() { Some(Param { name, ty }) } else { p.param(name, close) };
            params.extend(param);
            false
        });
        let mut fields = self.distribute(params, end, needs_names);
        self.check_dots(&mut fields, allows_dots);
        fields
    }

    /// One entry. `name` has been read if given.
    fn param(&mut self, name: Option<Ident>, follow: Token) -> Option<Param> {
        let may_be_set = follow == Token::Rbrack;
        let unnamed = |ty| Some(Param { name: None, ty: Some(ty) });
        if name.is_none() && may_be_set && self.is_op(Op::Tilde) {
            let term = self.embedded_term();
            return unnamed(self.union_from(term));
        }
        let name = match name {
            Some(name) => Some(name),
            None if self.s.tok == Token::Name => Some(self.name()),
            None => None,
        };
        if let Some(name) = name {
            if self.s.tok == Token::Lbrack {
                return Some(self.bracketed_param(name, may_be_set));
            }
            if self.s.tok == Token::Dot {
                let ty = self.qualified_name(Some(name));
                return unnamed(self.union_if(may_be_set, ty));
            }
            if may_be_set && self.is_op(Op::Or) {
                let ty = self.name_expr(name);
                return unnamed(self.union_from(ty));
            }
        }
        if self.s.tok == Token::DotDotDot {
            return Some(Param { name, ty: Some(self.dots_type()) });
        }
        if may_be_set && self.is_op(Op::Tilde) {
            let term = self.embedded_term();
            return Some(Param { name, ty: Some(self.union_from(term)) });
        }
        let ty = self.type_or_none().map(|ty| self.union_if(may_be_set, ty));
        if name.is_some() || ty.is_some() {
            return Some(Param { name, ty });
        }
        self.syntax_error(&format!("expected {}", follow.described()));
        self.advance(&[Token::Comma, follow]);
        None
    }

    fn bracketed_param(&mut self, name: Ident, may_be_set: bool) -> Param {
        let (name, ty) = match self.array_or_args() {
            Bracketed::Type(ty) => (Some(name), ty),
            Bracketed::Args(pos, indices) => {
                let x = self.name_expr(name);
                (None, self.add_expr(pos, Expr::Index { x, indices }))
            }
        };
        Param { name, ty: Some(self.union_if(may_be_set, ty)) }
    }

    fn dots_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.next();
        match self.type_or_none() {
            Some(elem) => self.add_expr(pos, Expr::DotsType(elem)),
            None => {
                let bad = self.bad_expr();
                self.syntax_error("... is missing type");
                bad
            }
        }
    }

    fn is_op(&self, op: Op) -> bool {
        self.s.tok == Token::Operator && self.s.op == op
    }

    fn union_if(&mut self, may_be_set: bool, ty: ExprId) -> ExprId {
        if may_be_set { self.union_from(ty) } else { ty }
    }

    /// Decides what is a name and what a type, and gives names without a type the one to the right.
    fn distribute(&mut self, params: Vec<Param>, end: Pos, needs_names: bool) -> Vec<Field> {
        let named = params.iter().filter(|p| p.name.is_some() && p.ty.is_some()).count();
        let typed = params.iter().filter(|p| p.ty.is_some()).count();
        if named == 0 && !needs_names {
            return params.into_iter().map(|param| self.unnamed_field(param)).collect();
        }
        let count = params.len();
        let mut fields = Vec::with_capacity(count);
        let mut current = None;
        let mut error_pos = None;
        for param in params.into_iter().rev() {
            let field = match (param.name, param.ty) {
                (name, Some(ty)) => {
                    current = Some(ty);
                    let name = name.unwrap_or_else(|| {
                        let pos = self.ast.start_pos(ty);
                        error_pos = Some(pos);
                        Ident { name: sym::BLANK, pos }
                    });
                    Field { name: Some(name), ty }
                }
                (name, None) => {
                    let pos = name.map_or(end, |name| name.pos);
                    let ty = current.unwrap_or_else(|| {
                        error_pos = Some(pos);
                        self.add_expr(pos, Expr::Bad)
                    });
                    Field { name, ty }
                }
            };
            fields.push(field);
        }
        fields.reverse();
        if let Some(pos) = error_pos
            && named != count
        {
            let (pos, msg) = match (named == typed, needs_names) {
                (true, true) => (end, "missing type constraint"),
                (true, false) => (end, "missing parameter type"),
                (false, true) if count == 1 => {
                    (pos, "missing type parameter name or invalid array length")
                }
                (false, true) => (pos, "missing type parameter name"),
                (false, false) => (pos, "missing parameter name"),
            };
            self.syntax_error_at(pos, msg);
        }
        fields
    }

    fn unnamed_field(&mut self, param: Param) -> Field {
        let ty = match (param.name, param.ty) {
            (_, Some(ty)) => ty,
            (Some(name), None) => self.name_expr(name),
            (None, None) => self.bad_expr(),
        };
        Field { name: None, ty }
    }

    /// `...T` only in the final parameter of a function; elsewhere T is taken.
    fn check_dots(&mut self, fields: &mut [Field], allows_dots: bool) {
        let count = fields.len();
        let mut is_reported = false;
        for (index, field) in fields.iter_mut().enumerate() {
            let Expr::DotsType(elem) = *self.ast.expr(field.ty) else { continue };
            if allows_dots && index + 1 == count {
                continue;
            }
            if !is_reported {
                is_reported = true;
                let msg = if allows_dots {
                    "can only use ... with final parameter"
                } else {
                    "invalid use of ..."
                };
                self.error_at(self.expr_pos(field.ty), msg);
            }
            field.ty = elem;
        }
    }
}
