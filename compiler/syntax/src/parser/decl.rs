//! Declarations.
//!
//! Owns: imports, constants, types (and the puzzle whether `[` after a type's name starts type
//! parameters or an array), variables, functions.
//! Never: checks what is declared.

use super::Parser;
use crate::ast::*;
use crate::branches;
use crate::names::sym;
use crate::token::Token;

impl Parser<'_> {
    /// What follows `import`, `const`, `type` or `var`: one specification or a group.
    pub(super) fn decl_group(&mut self, keyword: Token) -> Vec<DeclId> {
        let mut decls = Vec::new();
        if self.s.tok != Token::Lparen {
            decls.push(self.spec(keyword, None, 0));
            return decls;
        }
        let group = self.groups;
        self.groups += 1;
        self.clear_pragmas();
        self.next();
        let mut index = 0;
        self.list("grouped declaration", Token::Semi, Token::Rparen, |p| {
            decls.push(p.spec(keyword, Some(group), index));
            index += 1;
            false
        });
        decls
    }

    fn spec(&mut self, keyword: Token, group: Option<GroupId>, index: u32) -> DeclId {
        let pos = self.pos();
        let pragmas = self.take_pragmas();
        let decl = match keyword {
            Token::Import => self.import_spec(group),
            Token::Const => self.const_spec(group, index),
            Token::Type => self.type_spec(group),
            _ => self.var_spec(group),
        };
        let id = self.ast.add_decl(pos, decl);
        self.set_pragma_decl(pragmas, id);
        id
    }

    fn import_spec(&mut self, group: Option<GroupId>) -> Decl {
        let local = match self.s.tok {
            Token::Name => Some(self.name()),
            Token::Dot => {
                let pos = self.pos();
                self.next();
                Some(Ident { name: sym::DOT, pos })
            }
            _ => None,
        };
        let Some(path) = self.literal() else {
            let path = self.bad_expr();
            self.syntax_error("missing import path");
            self.advance(&[Token::Semi, Token::Rparen]);
            return Decl::Import { local, path, group };
        };
        if let Some(Expr::BasicLit { kind, bad, .. }) = self.ast.exprs.get_mut(path.index())
            && !*bad
            && *kind != LitKind::String
        {
            *bad = true;
            self.syntax_error_at(self.expr_pos(path), "import path must be a string");
        }
        Decl::Import { local, path, group }
    }

    fn const_spec(&mut self, group: Option<GroupId>, iota: u32) -> Decl {
        let first = self.name();
        let names = self.name_list(first);
        let (mut ty, mut values) = (None, Vec::new());
        if !matches!(self.s.tok, Token::Eof | Token::Semi | Token::Rparen) {
            ty = self.type_or_none();
            if self.got_assign() {
                values = self.expr_vec();
            }
        }
        Decl::Const { names, ty, values, iota, group }
    }

    fn var_spec(&mut self, group: Option<GroupId>) -> Decl {
        let first = self.name();
        let names = self.name_list(first);
        let (mut ty, mut values) = (None, Vec::new());
        if self.got_assign() {
            values = self.expr_vec();
        } else {
            ty = Some(self.type_());
            if self.got_assign() {
                values = self.expr_vec();
            }
        }
        Decl::Var { names, ty, values, group }
    }

    fn type_spec(&mut self, group: Option<GroupId>) -> Decl {
        let name = self.name();
        let (mut tparams, mut is_alias) = (Vec::new(), false);
        let ty = if self.s.tok == Token::Lbrack {
            let lbrack = self.pos();
            self.next();
            match self.s.tok {
                Token::Name => {
                    let x = self.length_or_type_parameter();
                    let is_forced = self.s.tok == Token::Comma;
                    let (first, bound) = self.extract_name(x, is_forced);
                    match first {
                        Some(first) if bound.is_some() || self.s.tok != Token::Rbrack => {
                            tparams = self.type_params(Some(first), bound);
                            is_alias = self.got_assign();
                            self.type_or_none()
                        }
                        _ => Some(self.array_type(lbrack, Some(x))),
                    }
                }
                Token::Rbrack => {
                    self.next();
                    Some(self.slice_type(lbrack))
                }
                _ => Some(self.array_type(lbrack, None)),
            }
        } else {
            is_alias = self.got_assign();
            self.type_or_none()
        };
        let ty = ty.unwrap_or_else(|| {
            let bad = self.bad_expr();
            self.syntax_error("in type declaration");
            self.advance(&[Token::Semi, Token::Rparen]);
            bad
        });
        Decl::Type { name, tparams, is_alias, ty, group }
    }

    /// What follows `type T [` and starts with a name: an array length, or a type parameter's name
    /// with a bound that reads as an expression (`P *C`). A bound that starts with `[` does not: then
    /// only the name is taken, since an indexed name is no constant and so no length.
    fn length_or_type_parameter(&mut self) -> ExprId {
        let name = self.name();
        let x = self.name_expr(name);
        if self.s.tok == Token::Lbrack {
            return x;
        }
        self.expr_level += 1;
        let operand = self.primary_from(x);
        let x = self.binary_from(operand, 0);
        self.expr_level -= 1;
        x
    }

    /// Splits `x` into a name and a bound if it reads as both: `P *C`, `P (C)`, `P *C|D`. What could
    /// as well be a length is split only if `is_forced`.
    fn extract_name(&mut self, x: ExprId, is_forced: bool) -> (Option<Ident>, Option<ExprId>) {
        let pos = self.expr_pos(x);
        match self.ast.expr(x) {
            Expr::Name(name) => (Some(Ident { name: *name, pos }), None),
            &Expr::Binary { op: Op::Mul, x: left, y } => {
                if let Some(name) = self.as_ident(left)
                    && (is_forced || self.is_type_elem(y))
                {
                    return (Some(name), Some(self.add_expr(pos, Expr::Star(y))));
                }
                (None, Some(x))
            }
            &Expr::Binary { op: Op::Or, x: left, y } => {
                let is_forced = is_forced || self.is_type_elem(y);
                match self.nested(|p| p.extract_name(left, is_forced)) {
                    (Some(name), Some(left)) => {
                        let union = Expr::Binary { op: Op::Or, x: left, y };
                        (Some(name), Some(self.add_expr(pos, union)))
                    }
                    _ => (None, Some(x)),
                }
            }
            Expr::Call { fun, args, has_dots: false, .. } if args.len() == 1 => {
                let (fun, arg) = (*fun, args[0]);
                match self.as_ident(fun) {
                    Some(name) if is_forced || self.is_type_elem(arg) => {
                        (Some(name), Some(self.ast.unparen(arg)))
                    }
                    _ => (None, Some(x)),
                }
            }
            _ => (None, Some(x)),
        }
    }

    fn as_ident(&self, x: ExprId) -> Option<Ident> {
        match self.ast.expr(x) {
            Expr::Name(name) => Some(Ident { name: *name, pos: self.expr_pos(x) }),
            _ => None,
        }
    }

    /// Whether `x` can only be a type or a constraint, not a value.
    fn is_type_elem(&self, mut x: ExprId) -> bool {
        loop {
            x = match self.ast.expr(x) {
                Expr::ArrayType { .. }
                | Expr::StructType { .. }
                | Expr::FuncType(_)
                | Expr::InterfaceType { .. }
                | Expr::SliceType(_)
                | Expr::MapType { .. }
                | Expr::ChanType { .. }
                | Expr::Unary { op: Op::Tilde, .. } => return true,
                Expr::Unary { x, .. } | Expr::Star(x) | Expr::Paren(x) => *x,
                // Operators of one level lean left: the right side is the shallow one.
                Expr::Binary { x, y, .. } => {
                    if self.is_type_elem(*y) {
                        return true;
                    }
                    *x
                }
                _ => return false,
            }
        }
    }

    /// What follows `func` at package level.
    pub(super) fn func_decl(&mut self) -> DeclId {
        let pos = self.pos();
        let pragmas = self.take_pragmas();
        let has_receiver = self.s.tok == Token::Lparen;
        let recv = if has_receiver { self.receiver() } else { None };
        let (name, ty) = if self.s.tok == Token::Name {
            let name = self.name();
            (name, self.func_type(""))
        } else {
            let pos = self.pos();
            let ty = self.add_expr(pos, Expr::FuncType(Box::default()));
            self.syntax_error(if has_receiver { "expected name" } else { "expected name or (" });
            self.advance(&[Token::Lbrace, Token::Semi]);
            (Ident { name: sym::BLANK, pos }, ty)
        };
        let body = (self.s.tok == Token::Lbrace).then(|| self.top_level_body());
        let func = FuncDecl { recv, name, ty, body };
        let id = self.ast.add_decl(pos, Decl::Func(Box::new(func)));
        self.set_pragma_decl(pragmas, id);
        id
    }

    /// The receiver; of several the first, with a complaint.
    fn receiver(&mut self) -> Option<Vec<Field>> {
        self.next();
        let mut fields = self.param_list(None, None, Token::Rparen, false, false);
        match fields.len() {
            0 => self.error("method has no receiver"),
            1 => {}
            _ => self.error("method has multiple receivers"),
        }
        fields.truncate(1);
        (!fields.is_empty()).then_some(fields)
    }

    fn top_level_body(&mut self) -> FuncBody {
        let lbrace = self.pos();
        if self.options.lazy_bodies
            && let Some(rbrace) = self.s.skip_body()
        {
            let rbrace = self.pos_at(rbrace);
            self.next();
            return FuncBody::Skipped { lbrace, rbrace };
        }
        FuncBody::Parsed(self.func_body())
    }

    /// A function's body, with its branches checked if it parsed without errors.
    pub(super) fn func_body(&mut self) -> Block {
        let errors_before = self.s.error_count;
        self.function_depth += 1;
        let body = self.block("");
        self.function_depth -= 1;
        if self.s.error_count == errors_before {
            branches::check(&self.ast, self.names, &body, self.s.diagnostics);
        }
        body
    }
}
