//! What the checker tells the phases after it, file by file.
//!
//! Owns: the tables by expression and by place.
//! Never: computes an entry.

use crate::constant::Value;
use crate::model::{Builtin, ObjId, ScopeId, TypeId};
use go3s_diag::Pos;
use go3s_syntax::{ExprId, StmtId};
use hashbrown::HashMap;

/// What an expression denotes.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// A call without result.
    NoValue,
    Builtin(Builtin),
    TypeExpr,
    Constant(Value),
    /// An addressable value.
    Variable,
    /// A map element: assignable, not addressable.
    MapIndex,
    /// A value.
    Value,
    /// `nil`.
    Nil,
    /// A value that may be used with `, ok`.
    CommaOk,
}

/// Type and mode of an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeAndValue {
    /// What it denotes.
    pub mode: Mode,
    /// Its type; for a `, ok` use a tuple.
    pub ty: TypeId,
}

/// What a selector selects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f`, a struct field.
    Field,
    /// `x.m`, a method with its receiver.
    MethodValue,
    /// `T.m`, a method as a function.
    MethodExpr,
}

/// A selector that is not a qualified name.
#[derive(Clone, Debug)]
pub struct Selection {
    /// What is selected.
    pub kind: SelectionKind,
    /// Type of the operand (or `T`).
    pub recv: TypeId,
    /// The field or method.
    pub obj: ObjId,
    /// Field indices through embedded structs; the last is the field's or method's own.
    pub index: Vec<u32>,
    /// A pointer was followed on the way.
    pub indirect: bool,
    /// Type of the whole selector.
    pub ty: TypeId,
}

/// Type arguments of a use of a generic function or type.
#[derive(Clone, Debug)]
pub struct Instance {
    /// The arguments, inferred ones included.
    pub targs: Vec<TypeId>,
    /// The instantiated type.
    pub ty: TypeId,
}

/// What is known of one file.
#[derive(Clone, Debug, Default)]
pub struct FileInfo {
    /// By `ExprId`.
    pub types: Vec<Option<TypeAndValue>>,
    /// Objects that names (also selectors' names, by place) refer to.
    pub uses: HashMap<Pos, ObjId>,
    /// Objects that names declare, by the name's place.
    pub defs: HashMap<Pos, ObjId>,
    /// By the selector expression.
    pub selections: HashMap<ExprId, Selection>,
    /// By the name expression (or the selector's) that is instantiated.
    pub instances: HashMap<ExprId, Instance>,
    /// Variable of a type switch clause, by place of the clause; object of an import without a name.
    pub implicits: HashMap<Pos, ObjId>,
    /// Scope of each statement that opens one.
    pub scopes: HashMap<StmtId, ScopeId>,
}

impl FileInfo {
    /// Type and mode of an expression, if it was checked.
    pub fn expr(&self, id: ExprId) -> Option<&TypeAndValue> {
        self.types.get(id.index()).and_then(Option::as_ref)
    }

    /// Records an expression.
    pub fn record(&mut self, id: ExprId, entry: TypeAndValue) {
        if self.types.len() <= id.index() {
            self.types.resize(id.index() + 1, None);
        }
        self.types[id.index()] = Some(entry);
    }

    /// The constant value of an expression.
    pub fn constant(&self, id: ExprId) -> Option<&Value> {
        match &self.expr(id)?.mode {
            Mode::Constant(value) => Some(value),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_may_come_in_any_order() {
        let mut info = FileInfo::default();
        let mode = Mode::Constant(Value::Bool(true));
        info.record(ExprId(5), TypeAndValue { mode, ty: TypeId::BOOL });
        info.record(ExprId(2), TypeAndValue { mode: Mode::Value, ty: TypeId::INT });
        assert!(matches!(info.constant(ExprId(5)), Some(Value::Bool(true))));
        assert_eq!(info.expr(ExprId(2)).map(|e| e.ty), Some(TypeId::INT));
        assert!(info.constant(ExprId(2)).is_none());
        assert!(info.expr(ExprId(3)).is_none() && info.expr(ExprId(9)).is_none());
    }
}
