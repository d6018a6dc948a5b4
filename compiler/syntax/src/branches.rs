//! Labels and branches of one function body.
//!
//! Owns: unused, undefined and repeated labels; misplaced break, continue, fallthrough; gotos into
//! blocks and over variable declarations.
//! Never: looks into function literals (each has its own check) or expressions.
//!
//! One walk in source order. A goto whose label has not been seen is *pending* and handed to the
//! enclosing block when its block ends; what is pending at the end of the body has no target.

use crate::ast::*;
use crate::names::{Names, sym};
use go3s_diag::{Diagnostics, Pos, pos_ref};

/// Reports what is wrong with the labels and branches of `body`.
pub fn check(ast: &Ast, names: &Names, body: &Block, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { ast, names, diagnostics, labels: Vec::new(), blocks: Vec::new() };
    let pending = checker.block(None, Targets::default(), None, body.lbrace, &body.stmts);
    for goto in pending {
        let text = names.get(goto.name);
        match checker.label(goto.name) {
            Some(index) => {
                let start = checker.start_of_label_block(index);
                let msg = format!("goto {text} jumps into block starting at {}", pos_ref(start));
                checker.report(goto.pos, msg);
            }
            None => checker.report(goto.pos, format!("label {text} not defined")),
        }
    }
    for label in std::mem::take(&mut checker.labels) {
        if !label.is_used {
            let text = names.get(label.ident.name);
            let msg = format!("label {text} defined and not used");
            checker.diagnostics.report_soft(label.ident.pos, msg);
        }
    }
}

struct Checker<'a> {
    ast: &'a Ast,
    names: &'a Names,
    diagnostics: &'a mut Diagnostics,
    labels: Vec<Label>,
    blocks: Vec<Scope>,
}

struct Label {
    ident: Ident,
    /// The labeled statement itself, without its labels.
    stmt: StmtId,
    /// Index of the block that declares it.
    block: usize,
    is_used: bool,
}

/// A block: a statement list with its own scope.
struct Scope {
    parent: Option<usize>,
    start: Pos,
    /// Index of the label of the statement that the block belongs to.
    label: Option<usize>,
}

/// What an unlabeled branch refers to.
#[derive(Clone, Copy, Default)]
struct Targets {
    breaks: Option<Breakable>,
    has_loop: bool,
    /// Directly in a clause of a switch: whether it is the last one.
    is_last_clause: Option<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Breakable {
    Loop,
    Switch,
    TypeSwitch,
    Select,
}

/// State of one block during the walk.
struct Walk {
    block: usize,
    targets: Targets,
    /// Label of the statement at hand.
    label: Option<usize>,
    pending: Vec<Ident>,
    /// The latest variable declaration, and the gotos that were pending at it.
    var: Option<(Pos, String)>,
    jumped: Vec<Ident>,
}

impl Walk {
    fn declare_var(&mut self, pos: Pos, text: String) {
        self.var = Some((pos, text));
        self.jumped.clone_from(&self.pending);
    }
}

impl Checker<'_> {
    fn report(&mut self, pos: Pos, msg: String) {
        self.diagnostics.report(pos, msg);
    }

    fn label(&mut self, name: Name) -> Option<usize> {
        let index = self.labels.iter().position(|label| label.ident.name == name)?;
        self.labels[index].is_used = true;
        Some(index)
    }

    fn start_of_label_block(&self, label: usize) -> Pos {
        let block = self.labels.get(label).and_then(|label| self.blocks.get(label.block));
        block.map_or(Pos::NONE, |block| block.start)
    }

    /// Checks a block and answers the gotos that are still pending.
    fn block(
        &mut self,
        parent: Option<usize>,
        targets: Targets,
        label: Option<usize>,
        start: Pos,
        stmts: &[StmtId],
    ) -> Vec<Ident> {
        let block = self.blocks.len();
        self.blocks.push(Scope { parent, start, label });
        let mut walk = Walk {
            block,
            targets,
            label: None,
            pending: Vec::new(),
            var: None,
            jumped: Vec::new(),
        };
        // Empty statements at the end do not make a fallthrough misplaced.
        let is_empty = |id: &&StmtId| matches!(self.ast.stmt(**id), Stmt::Empty);
        let trailing = stmts.iter().rev().take_while(is_empty).count();
        let stmts = &stmts[..stmts.len() - trailing];
        for (index, &stmt) in stmts.iter().enumerate() {
            walk.label = None;
            self.stmt(&mut walk, stmt, index + 1 == stmts.len());
        }
        walk.pending
    }

    fn inner(&mut self, walk: &mut Walk, targets: Targets, start: Pos, stmts: &[StmtId]) {
        let pending = self.block(Some(walk.block), targets, walk.label, start, stmts);
        walk.pending.extend(pending);
    }

    fn stmt(&mut self, walk: &mut Walk, mut id: StmtId, is_last: bool) {
        let ast = self.ast;
        while let Stmt::Labeled { label, stmt } = ast.stmt(id) {
            if label.name != sym::BLANK {
                self.declare(walk, *label, *stmt);
            }
            id = *stmt;
        }
        let plain = Targets { is_last_clause: None, ..walk.targets };
        match ast.stmt(id) {
            Stmt::Decl(decls) => self.var_decl(walk, decls),
            Stmt::Assign { define: true, lhs, .. } => {
                walk.declare_var(ast.stmt_pos(id), ast.expr_string(self.names, *lhs));
            }
            Stmt::Branch { kind, label: None } => {
                self.plain_branch(walk, *kind, ast.stmt_pos(id), is_last);
            }
            Stmt::Branch { kind, label: Some(label) } => self.labeled_branch(walk, *kind, *label),
            Stmt::Block(block) => self.inner(walk, plain, block.lbrace, &block.stmts),
            Stmt::If { then, els, .. } => {
                self.inner(walk, plain, then.lbrace, &then.stmts);
                if let Some(els) = els {
                    self.inner(walk, plain, ast.stmt_pos(*els), &[*els]);
                }
            }
            Stmt::For { body, .. } => {
                let breaks = Some(Breakable::Loop);
                let targets = Targets { breaks, has_loop: true, is_last_clause: None };
                self.inner(walk, targets, body.lbrace, &body.stmts);
            }
            Stmt::Switch { clauses, .. } => self.clauses(walk, Breakable::Switch, clauses),
            Stmt::TypeSwitch { clauses, .. } => self.clauses(walk, Breakable::TypeSwitch, clauses),
            Stmt::Select { clauses, .. } => {
                let targets = Targets { breaks: Some(Breakable::Select), ..plain };
                for clause in clauses {
                    self.inner(walk, targets, clause.pos, &clause.body);
                }
            }
            _ => {}
        }
    }

    fn clauses(&mut self, walk: &mut Walk, breaks: Breakable, clauses: &[CaseClause]) {
        for (index, clause) in clauses.iter().enumerate() {
            let targets = Targets {
                breaks: Some(breaks),
                is_last_clause: Some(index + 1 == clauses.len()),
                ..walk.targets
            };
            self.inner(walk, targets, clause.pos, &clause.body);
        }
    }

    fn var_decl(&mut self, walk: &mut Walk, decls: &[DeclId]) {
        let first = decls.iter().find_map(|&decl| match self.ast.decl(decl) {
            Decl::Var { names, .. } => Some((self.ast.decl_pos(decl), *names.first()?)),
            _ => None,
        });
        if let Some((pos, ident)) = first {
            walk.declare_var(pos, self.names.get(ident.name).to_owned());
        }
    }

    fn declare(&mut self, walk: &mut Walk, ident: Ident, stmt: StmtId) {
        let text = self.names.get(ident.name);
        let known = self.labels.iter().position(|label| label.ident.name == ident.name);
        let index = known.unwrap_or(self.labels.len());
        match self.labels.get(index) {
            Some(label) => {
                let there = pos_ref(label.ident.pos);
                self.report(ident.pos, format!("label {text} already defined at {there}"));
            }
            None => {
                self.labels.push(Label { ident, stmt, block: walk.block, is_used: false });
            }
        }
        let (found, pending): (Vec<Ident>, _) =
            walk.pending.drain(..).partition(|goto| goto.name == ident.name);
        walk.pending = pending;
        // A repeated label is no target.
        walk.label = known.is_none().then_some(index);
        for goto in found {
            self.labels[index].is_used = true;
            if let Some((pos, var)) = &walk.var
                && walk.jumped.iter().any(|jumped| jumped.pos == goto.pos)
            {
                let there = pos_ref(*pos);
                let msg = format!("goto {text} jumps over declaration of {var} at {there}");
                self.report(goto.pos, msg);
            }
        }
    }

    fn plain_branch(&mut self, walk: &Walk, kind: BranchKind, pos: Pos, is_last: bool) {
        let Targets { breaks, has_loop, is_last_clause } = walk.targets;
        let msg = match kind {
            BranchKind::Break if breaks.is_none() => "break is not in a loop, switch, or select",
            BranchKind::Continue if !has_loop => "continue is not in a loop",
            BranchKind::Fallthrough => match (breaks, is_last_clause) {
                (Some(Breakable::TypeSwitch), _) => "cannot fallthrough in type switch",
                (Some(Breakable::Switch), Some(true)) if is_last => {
                    "cannot fallthrough final case in switch"
                }
                (Some(Breakable::Switch), Some(false)) if is_last => return,
                _ => "fallthrough statement out of place",
            },
            _ => return,
        };
        self.report(pos, msg.to_owned());
    }

    fn labeled_branch(&mut self, walk: &mut Walk, kind: BranchKind, label: Ident) {
        if kind == BranchKind::Goto {
            let target = self.label(label.name);
            if !target.is_some_and(|target| self.encloses(target, walk.block)) {
                walk.pending.push(label);
            }
            return;
        }
        let word = if kind == BranchKind::Break { "break" } else { "continue" };
        let text = self.names.get(label.name);
        let Some(target) = self.label(label.name) else {
            return self.report(label.pos, format!("{word} label not defined: {text}"));
        };
        let is_enclosing = self.outward(walk.block).any(|block| block.label == Some(target));
        let is_valid = is_enclosing
            && match self.ast.stmt(self.labels[target].stmt) {
                Stmt::For { .. } => true,
                Stmt::Switch { .. } | Stmt::TypeSwitch { .. } | Stmt::Select { .. } => {
                    kind == BranchKind::Break
                }
                _ => false,
            };
        if !is_valid {
            self.report(label.pos, format!("invalid {word} label {text}"));
        }
    }

    /// The block and all around it.
    fn outward(&self, block: usize) -> impl Iterator<Item = &Scope> {
        let block = self.blocks.get(block);
        std::iter::successors(block, |block| block.parent.and_then(|at| self.blocks.get(at)))
    }

    /// Whether the label is declared in `block` or around it.
    fn encloses(&self, label: usize, block: usize) -> bool {
        let declaring = self.labels[label].block;
        let mut at = Some(block);
        while let Some(block) = at {
            if block == declaring {
                return true;
            }
            at = self.blocks.get(block).and_then(|block| block.parent);
        }
        false
    }
}
