//! Operands: what the checker knows of an expression while it checks it, and how messages describe it.
//!
//! Owns: `Operand` and its description (`x (variable of type int)`).
//! Never: checks anything.

use go3s_diag::Pos;
use go3s_syntax::{Ast, ExprId};

use crate::constant::Value;
use crate::constant_text;
use crate::info::Mode;
use crate::model::{Basic, Type, TypeId, World};

/// An expression with its mode and type.
#[derive(Clone, Debug)]
pub struct Operand {
    /// `None` after an error: nothing more is said of it.
    pub mode: Option<Mode>,
    pub ty: TypeId,
    /// `None` for a value that is not in the source.
    pub expr: Option<ExprId>,
    /// Place and description of a value that is not in the source: `2nd function result`.
    pub made: Option<(Pos, Box<str>)>,
}

impl Operand {
    /// An operand about which an error was reported.
    pub fn invalid(expr: Option<ExprId>) -> Operand {
        Operand { mode: None, ty: TypeId::INVALID, expr, made: None }
    }

    /// An operand of that mode.
    pub fn new(expr: ExprId, mode: Mode, ty: TypeId) -> Operand {
        Operand { mode: Some(mode), ty, expr: Some(expr), made: None }
    }

    /// A value that no expression denotes, described by `what`.
    pub fn made(pos: Pos, what: impl Into<Box<str>>, ty: TypeId) -> Operand {
        Operand { mode: Some(Mode::Value), ty, expr: None, made: Some((pos, what.into())) }
    }

    /// Takes back what was known, after an error was reported.
    pub fn invalidate(&mut self) {
        self.mode = None;
        self.ty = TypeId::INVALID;
    }

    pub fn is_valid(&self) -> bool {
        self.mode.is_some()
    }

    /// Whether it is the predeclared `nil`.
    pub fn is_nil(&self) -> bool {
        matches!(self.mode, Some(Mode::Nil))
    }

    /// Its value, if it is a constant.
    pub fn constant(&self) -> Option<&Value> {
        match &self.mode {
            Some(Mode::Constant(value)) => Some(value),
            _ => None,
        }
    }

    /// Whether `&x` is allowed.
    pub fn is_addressable(&self) -> bool {
        matches!(self.mode, Some(Mode::Variable))
    }
}

/// What messages call a mode.
fn mode_text(mode: Option<&Mode>) -> &'static str {
    match mode {
        None => "invalid operand",
        Some(Mode::NoValue) => "no value",
        Some(Mode::Builtin(_)) => "built-in",
        Some(Mode::TypeExpr) => "type",
        Some(Mode::Constant(_)) => "constant",
        Some(Mode::Variable) => "variable",
        Some(Mode::MapIndex) => "map index expression",
        Some(Mode::Value) => "value",
        Some(Mode::Nil) => "nil",
        Some(Mode::CommaOk) => "comma, ok expression",
    }
}

impl World {
    /// The description of an operand in messages.
    pub fn operand_str(&mut self, ast: &Ast, operand: &Operand) -> String {
        if let Some((_, what)) = &operand.made {
            return self.describe(what, operand.mode.as_ref(), operand.ty);
        }
        let source = match (operand.expr, &operand.mode) {
            (Some(expr), _) => ast.expr_string(&self.names, expr),
            (None, Some(Mode::TypeExpr)) => self.type_str(operand.ty),
            (None, Some(Mode::Constant(value))) => constant_text::text(value),
            (None, _) => String::new(),
        };
        self.describe(&source, operand.mode.as_ref(), operand.ty)
    }

    /// The description of what is written as `source`.
    fn describe(&mut self, source: &str, mode: Option<&Mode>, ty: TypeId) -> String {
        if matches!(mode, Some(Mode::Nil)) {
            return self.describe_nil(ty);
        }
        let has_type =
            !matches!(mode, None | Some(Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr));
        let mut inner = String::new();
        let untyped = self.untyped_name(ty).filter(|_| has_type);
        if let Some(kind) = untyped {
            inner.push_str(kind);
            inner.push(' ');
        }
        inner.push_str(mode_text(mode));
        if let Some(Mode::Constant(value)) = mode {
            let shown = constant_text::text(value);
            if shown != source {
                inner.push(' ');
                inner.push_str(&shown);
            }
        }
        if has_type && untyped.is_none() {
            inner.push_str(&self.operand_type_str(ty));
        }
        if source.is_empty() { inner } else { format!("{source} ({inner})") }
    }

    fn describe_nil(&mut self, ty: TypeId) -> String {
        match ty {
            TypeId::INVALID => "nil (with invalid type)".to_owned(),
            TypeId::UNTYPED_NIL => "nil".to_owned(),
            _ => format!("nil (of type {})", self.type_str(ty)),
        }
    }

    fn untyped_name(&self, ty: TypeId) -> Option<&'static str> {
        match self.ty(ty) {
            Type::Basic(basic) if basic.is_untyped() => Some(Basic::name(*basic)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_syntax::Expr;

    #[test]
    fn descriptions_name_source_mode_value_and_type() {
        let mut world = World::default();
        let mut ast = Ast::default();
        let name = world.names.intern("x");
        let x = ast.add_expr(Pos(1), Expr::Name(name));
        let mut shown = |mode: Option<Mode>, ty| {
            world.operand_str(&ast, &Operand { mode, ty, expr: Some(x), made: None })
        };
        let one = || Some(Mode::Constant(Value::int(1)));
        assert_eq!(shown(Some(Mode::Variable), TypeId::INT), "x (variable of type int)");
        assert_eq!(shown(one(), TypeId::UNTYPED_INT), "x (untyped int constant 1)");
        assert_eq!(shown(one(), TypeId::INT), "x (constant 1 of type int)");
        assert_eq!(shown(Some(Mode::TypeExpr), TypeId::INT), "x (type)");
        assert_eq!(shown(Some(Mode::NoValue), TypeId::INVALID), "x (no value)");
        assert_eq!(shown(None, TypeId::INVALID), "x (invalid operand)");
        assert_eq!(shown(Some(Mode::Value), TypeId::INVALID), "x (value with invalid type)");
        assert_eq!(shown(Some(Mode::Value), TypeId::ERROR), "x (value of interface type error)");
        assert_eq!(shown(Some(Mode::Nil), TypeId::UNTYPED_NIL), "nil");
    }

    #[test]
    fn values_without_source_stand_alone() {
        let mut world = World::default();
        let ast = Ast::default();
        let mode = Some(Mode::Constant(Value::int(7)));
        let made = Operand { mode, ty: TypeId::INT, expr: None, made: None };
        assert_eq!(world.operand_str(&ast, &made), "7 (constant of type int)");
    }
}
