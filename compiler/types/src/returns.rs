//! Whether a function's end can be reached: terminating statements.
//!
//! Owns: the rule by which `missing return` is reported.
//! Never: reports it; knows which calls are to the predeclared `panic` (the caller does).

use go3s_syntax::ast::Name;
use go3s_syntax::{Ast, Block, BranchKind, Expr, ExprId, ForHead, Stmt, StmtId, sym};

/// The rule for one file. `sym::EMPTY` stands for no label.
pub struct Terminating<'a> {
    pub ast: &'a Ast,
    /// Whether a call expression calls the predeclared `panic`.
    pub is_panic: &'a dyn Fn(ExprId) -> bool,
}

impl Terminating<'_> {
    /// Whether a function body cannot be left at its end.
    pub fn body(&self, body: &Block) -> bool {
        self.list(&body.stmts)
    }

    fn list(&self, stmts: &[StmtId]) -> bool {
        let is_empty = |id: &&StmtId| matches!(self.ast.stmt(**id), Stmt::Empty);
        let last = stmts.iter().rev().find(|id| !is_empty(id));
        last.is_some_and(|id| self.stmt(*id, sym::EMPTY))
    }

    fn stmt(&self, id: StmtId, label: Name) -> bool {
        match self.ast.stmt(id) {
            Stmt::Labeled { label, stmt } => self.stmt(*stmt, label.name),
            Stmt::Expr(x) => {
                let x = self.ast.unparen(*x);
                matches!(self.ast.expr(x), Expr::Call { .. }) && (self.is_panic)(x)
            }
            Stmt::Return { .. } => true,
            Stmt::Branch { kind, .. } => {
                matches!(kind, BranchKind::Goto | BranchKind::Fallthrough)
            }
            Stmt::Block(block) => self.list(&block.stmts),
            Stmt::If { then, els, .. } => {
                self.list(&then.stmts) && els.is_some_and(|els| self.stmt(els, sym::EMPTY))
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                clauses.iter().any(|clause| clause.is_default)
                    && clauses.iter().all(|clause| self.clause(&clause.body, label))
            }
            Stmt::Select { clauses, .. } => {
                clauses.iter().all(|clause| self.clause(&clause.body, label))
            }
            // A range loop ends, and so does one with a condition.
            Stmt::For { head: ForHead::Plain { cond: None, .. }, body } => {
                !self.breaks_any(&body.stmts, label, true)
            }
            _ => false,
        }
    }

    fn clause(&self, body: &[StmtId], label: Name) -> bool {
        self.list(body) && !self.breaks_any(body, label, true)
    }

    fn breaks_any(&self, stmts: &[StmtId], label: Name, implicit: bool) -> bool {
        stmts.iter().any(|id| self.breaks(*id, label, implicit))
    }

    /// Whether a `break` in the statement leaves the statement labelled `label` or, if `implicit`, the
    /// innermost one around.
    fn breaks(&self, id: StmtId, label: Name, implicit: bool) -> bool {
        // Inside another statement that can be broken only the label counts.
        let inner = |body: &[StmtId]| label != sym::EMPTY && self.breaks_any(body, label, false);
        match self.ast.stmt(id) {
            Stmt::Labeled { stmt, .. } => self.breaks(*stmt, label, implicit),
            Stmt::Branch { kind: BranchKind::Break, label: None } => implicit,
            Stmt::Branch { kind: BranchKind::Break, label: Some(to) } => to.name == label,
            Stmt::Block(block) => self.breaks_any(&block.stmts, label, implicit),
            Stmt::If { then, els, .. } => {
                self.breaks_any(&then.stmts, label, implicit)
                    || els.is_some_and(|els| self.breaks(els, label, implicit))
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                clauses.iter().any(|clause| inner(&clause.body))
            }
            Stmt::Select { clauses, .. } => clauses.iter().any(|clause| inner(&clause.body)),
            Stmt::For { body, .. } => inner(&body.stmts),
            _ => false,
        }
    }
}
