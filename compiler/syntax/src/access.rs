//! Reading and building a tree: positions, parentheses, new nodes.
//!
//! Owns: where a node starts and ends.
//! Never: changes what a node means.

use crate::ast::*;
use crate::names::Names;
use go3s_diag::Pos;

impl Expr {
    /// Calls `visit` for every expression directly within this one (not for statements of a body).
    pub fn for_each_child(&self, mut visit: impl FnMut(ExprId)) {
        match self {
            Expr::Bad | Expr::Name(_) | Expr::BasicLit { .. } => {}
            Expr::CompositeLit { ty, elems, .. } => {
                ty.iter().chain(elems).for_each(|&id| visit(id));
            }
            Expr::FuncLit { ty: x, .. }
            | Expr::Paren(x)
            | Expr::Selector { x, .. }
            | Expr::TypeSwitchGuard { x, .. }
            | Expr::Unary { x, .. }
            | Expr::Star(x)
            | Expr::SliceType(x)
            | Expr::DotsType(x)
            | Expr::ChanType { elem: x, .. } => visit(*x),
            Expr::KeyValue { key: x, value: y }
            | Expr::TypeAssert { x, ty: y }
            | Expr::Binary { x, y, .. }
            | Expr::MapType { key: x, value: y } => {
                visit(*x);
                visit(*y);
            }
            Expr::Index { x, indices: list } | Expr::Call { fun: x, args: list, .. } => {
                visit(*x);
                list.iter().for_each(|&id| visit(id));
            }
            Expr::List(list) => list.iter().for_each(|&id| visit(id)),
            Expr::Slice { x, lo, hi, max, .. } => {
                visit(*x);
                [lo, hi, max].into_iter().flatten().for_each(|&id| visit(id));
            }
            Expr::ArrayType { len, elem } => {
                len.iter().for_each(|&id| visit(id));
                visit(*elem);
            }
            Expr::StructType { fields } => {
                fields.iter().for_each(|field| visit(field.ty));
            }
            Expr::FuncType(sig) => {
                let fields = sig.tparams.iter().chain(&sig.params).chain(&sig.results);
                fields.for_each(|field| visit(field.ty));
            }
            Expr::InterfaceType { elems } => elems.iter().for_each(|elem| match elem {
                InterfaceElem::Method { ty, .. } | InterfaceElem::Embedded(ty) => visit(*ty),
            }),
        }
    }
}

impl Ast {
    /// The expression behind `id`.
    pub fn expr(&self, id: ExprId) -> &Expr {
        self.exprs.get(id.index()).unwrap_or(&Expr::Bad)
    }

    /// The statement behind `id`.
    pub fn stmt(&self, id: StmtId) -> &Stmt {
        self.stmts.get(id.index()).unwrap_or(&Stmt::Bad)
    }

    /// The declaration behind `id`.
    pub fn decl(&self, id: DeclId) -> &Decl {
        self.decls.get(id.index()).unwrap_or(&Decl::Bad)
    }

    /// Where errors about an expression point: the operator of a binary expression, the opening
    /// bracket's place for calls, indices, slices and assertions as Go's parser sets it.
    pub fn expr_pos(&self, id: ExprId) -> Pos {
        self.expr_pos.get(id.index()).copied().unwrap_or(Pos::NONE)
    }

    /// Where errors about a statement point.
    pub fn stmt_pos(&self, id: StmtId) -> Pos {
        self.stmt_pos.get(id.index()).copied().unwrap_or(Pos::NONE)
    }

    /// Where errors about a declaration point.
    pub fn decl_pos(&self, id: DeclId) -> Pos {
        self.decl_pos.get(id.index()).copied().unwrap_or(Pos::NONE)
    }

    /// Adds an expression.
    pub fn add_expr(&mut self, pos: Pos, expr: Expr) -> ExprId {
        let id = ExprId(self.exprs.len() as u32);
        self.exprs.push(expr);
        self.expr_pos.push(pos);
        id
    }

    /// Adds a statement.
    pub fn add_stmt(&mut self, pos: Pos, stmt: Stmt) -> StmtId {
        let id = StmtId(self.stmts.len() as u32);
        self.stmts.push(stmt);
        self.stmt_pos.push(pos);
        id
    }

    /// Adds a declaration.
    pub fn add_decl(&mut self, pos: Pos, decl: Decl) -> DeclId {
        let id = DeclId(self.decls.len() as u32);
        self.decls.push(decl);
        self.decl_pos.push(pos);
        id
    }

    /// The expression without the parentheses around it.
    pub fn unparen(&self, mut id: ExprId) -> ExprId {
        while let Expr::Paren(inner) = *self.expr(id) {
            id = inner;
        }
        id
    }

    /// The elements of a list, or the one expression itself.
    pub fn unpack_list<'a>(&'a self, id: &'a ExprId) -> &'a [ExprId] {
        match self.expr(*id) {
            Expr::List(elems) => elems,
            _ => std::slice::from_ref(id),
        }
    }

    /// The signature behind an `Expr::FuncType`.
    pub fn func_sig(&self, id: ExprId) -> Option<&FuncSig> {
        match self.expr(id) {
            Expr::FuncType(sig) => Some(sig),
            _ => None,
        }
    }

    /// The leftmost position of an expression, as Go's checker takes it (a slice expression and a
    /// parenthesis answer their own position).
    pub fn start_pos(&self, mut id: ExprId) -> Pos {
        loop {
            let next = match self.expr(id) {
                Expr::CompositeLit { ty, .. } => *ty,
                Expr::KeyValue { key, .. } => Some(*key),
                Expr::Selector { x, .. }
                | Expr::Index { x, .. }
                | Expr::TypeAssert { x, .. }
                | Expr::Binary { x, .. } => Some(*x),
                Expr::TypeSwitchGuard { lhs: Some(lhs), .. } => return lhs.pos,
                Expr::TypeSwitchGuard { x, .. } => Some(*x),
                Expr::Call { fun, .. } => Some(*fun),
                Expr::List(elems) => elems.first().copied(),
                _ => None,
            };
            match next {
                Some(inner) => id = inner,
                None => return self.expr_pos(id),
            }
        }
    }

    /// The approximate end of an expression, as Go's checker takes it for scopes.
    pub fn end_pos(&self, names: &Names, mut id: ExprId) -> Pos {
        loop {
            let pos = self.expr_pos(id);
            let ends_after = |name| pos.offset(names.get(name).len() as u32);
            let next = match self.expr(id) {
                Expr::Name(name) => return ends_after(*name),
                Expr::BasicLit { text, .. } => return ends_after(*text),
                Expr::CompositeLit { rbrace, .. } => return *rbrace,
                Expr::FuncLit { body, .. } => return body.rbrace,
                Expr::Selector { sel, .. } => {
                    return sel.pos.offset(names.get(sel.name).len() as u32);
                }
                Expr::KeyValue { value, .. } => Some(*value),
                Expr::Paren(x)
                | Expr::TypeSwitchGuard { x, .. }
                | Expr::Unary { x, .. }
                | Expr::Star(x) => Some(*x),
                Expr::Index { x, indices } => Some(indices.last().copied().unwrap_or(*x)),
                Expr::Slice { x, lo, hi, max, .. } => Some(max.or(*hi).or(*lo).unwrap_or(*x)),
                Expr::TypeAssert { ty, .. } => Some(*ty),
                Expr::Binary { y, .. } => Some(*y),
                Expr::Call { fun, args, .. } => Some(args.last().copied().unwrap_or(*fun)),
                Expr::List(elems) => elems.last().copied(),
                Expr::ArrayType { elem, .. }
                | Expr::SliceType(elem)
                | Expr::DotsType(elem)
                | Expr::ChanType { elem, .. } => Some(*elem),
                Expr::MapType { value, .. } => Some(*value),
                Expr::StructType { fields } => fields.last().map(|field| field.ty),
                Expr::FuncType(sig) => {
                    sig.results.last().or(sig.params.last()).map(|field| field.ty)
                }
                Expr::InterfaceType { elems } => elems.last().map(|elem| match elem {
                    InterfaceElem::Method { ty, .. } => *ty,
                    InterfaceElem::Embedded(ty) => *ty,
                }),
                Expr::Bad => None,
            };
            match next {
                Some(inner) => id = inner,
                None => return pos,
            }
        }
    }

    /// The approximate end of a statement.
    pub fn stmt_end_pos(&self, names: &Names, mut id: StmtId) -> Pos {
        loop {
            let pos = self.stmt_pos(id);
            return match self.stmt(id) {
                Stmt::Bad | Stmt::Empty => pos,
                Stmt::Expr(x) | Stmt::Go(x) | Stmt::Defer(x) => self.end_pos(names, *x),
                Stmt::Send { value, .. } => self.end_pos(names, *value),
                Stmt::IncDec { x, .. } => self.end_pos(names, *x).offset(2),
                Stmt::Assign { rhs, .. } => self.end_pos(names, *rhs),
                Stmt::Decl(decls) => decls.last().map_or(pos, |d| self.decl_end_pos(names, *d)),
                Stmt::Labeled { stmt, .. } => {
                    id = *stmt;
                    continue;
                }
                Stmt::Block(block) => block.rbrace,
                Stmt::If { els: Some(els), .. } => {
                    id = *els;
                    continue;
                }
                Stmt::If { then, .. } => then.rbrace,
                Stmt::For { body, .. } => body.rbrace,
                Stmt::Switch { rbrace, .. }
                | Stmt::TypeSwitch { rbrace, .. }
                | Stmt::Select { rbrace, .. } => *rbrace,
                Stmt::Return { results } => results.last().map_or(pos, |x| self.end_pos(names, *x)),
                Stmt::Branch { label: Some(label), .. } => {
                    label.pos.offset(names.get(label.name).len() as u32)
                }
                Stmt::Branch { .. } => pos,
            };
        }
    }

    /// The approximate end of a declaration.
    pub fn decl_end_pos(&self, names: &Names, id: DeclId) -> Pos {
        let after_names = |idents: &[Ident]| {
            idents.last().map(|last| last.pos.offset(names.get(last.name).len() as u32))
        };
        let expr_end = |x: ExprId| self.end_pos(names, x);
        let end = match self.decl(id) {
            Decl::Bad => None,
            Decl::Import { path, .. } => Some(expr_end(*path)),
            Decl::Const { names: idents, ty, values, .. }
            | Decl::Var { names: idents, ty, values, .. } => {
                let last = values.last().copied().or(*ty);
                last.map(expr_end).or_else(|| after_names(idents))
            }
            Decl::Type { ty, .. } => Some(expr_end(*ty)),
            Decl::Func(func) => Some(match &func.body {
                Some(FuncBody::Parsed(block)) => block.rbrace,
                Some(FuncBody::Skipped { rbrace, .. }) => *rbrace,
                None => expr_end(func.ty),
            }),
        };
        end.unwrap_or_else(|| self.decl_pos(id))
    }
}
