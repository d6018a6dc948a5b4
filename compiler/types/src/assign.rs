//! Assignability of typed values, and text of types in operands.
//!
//! Owns: the assignment rules between two types, with Go's reasons.
//! Never: constants (whether a value fits is the checker's question).

use crate::model::*;

impl World {
    /// Whether a value of type `v`, which is not untyped, may be assigned to a variable of type `t`;
    /// the error is the reason, empty where there is none to add.
    pub fn assignable(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        if !self.is_valid(v) || !self.is_valid(t) || self.identical(v, t) {
            return Ok(());
        }
        let (vu, tu) = (self.under(v), self.under(t));
        let (v_param, t_param) = (self.is_type_param(v), self.is_type_param(t));
        let one_is_unnamed = !self.has_name(v) || !self.has_name(t);
        if one_is_unnamed && !v_param && !t_param && self.identical(vu, tu) {
            return Ok(());
        }
        let is_interface = matches!(self.ty(tu), Type::Interface(_)) && !t_param;
        if is_interface || self.interface_ptr_error(tu).is_some() {
            match self.implements(v, t, false) {
                Ok(()) => return Ok(()),
                Err(cause) if !v_param => return Err(cause),
                Err(_) => {}
            }
        }
        let v_is_interface = matches!(self.ty(vu), Type::Interface(_)) && !v_param;
        if v_is_interface && self.implements(t, v, false).is_ok() {
            return Err("need type assertion".to_owned());
        }
        if let (&Type::Chan { dir: ChanDir::Both, elem: a }, &Type::Chan { elem: b, .. }) =
            (self.ty(vu), self.ty(tu))
            && self.identical(a, b)
        {
            return if one_is_unnamed { Ok(()) } else { Err(String::new()) };
        }
        if t_param && !self.has_name(v) {
            return self.assignable_to_all(v, t);
        }
        if v_param && !self.has_name(t) {
            return self.all_assignable(v, t);
        }
        Err(String::new())
    }

    /// An unnamed type to a parameter: it must fit every type of the constraint.
    fn assignable_to_all(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        let Some(terms) = self.specific_terms(t) else { return Err(String::new()) };
        for term in terms {
            self.assignable(v, term.ty).map_err(|cause| {
                let (v, to, t) = (self.type_str(v), self.type_str(term.ty), self.type_str(t));
                with_cause(format!("cannot assign {v} to {to} (in {t})"), &cause)
            })?;
        }
        Ok(())
    }

    /// A parameter to an unnamed type: every type of the constraint must fit.
    fn all_assignable(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        let Some(terms) = self.specific_terms(v) else { return Err(String::new()) };
        for term in terms {
            self.assignable(term.ty, t).map_err(|cause| {
                let (from, v, t) = (self.type_str(term.ty), self.type_str(v), self.type_str(t));
                with_cause(format!("cannot assign {from} (in {v}) to {t}"), &cause)
            })?;
        }
        Ok(())
    }

    /// `struct`, `func`, … for a composite type; nothing for a basic one.
    pub fn composite_kind(&mut self, ty: TypeId) -> Option<&'static str> {
        let under = self.under(ty);
        Some(match self.ty(under) {
            Type::Array { .. } => "array",
            Type::Slice(_) => "slice",
            Type::Struct(_) => "struct",
            Type::Pointer(_) => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) => "interface",
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            Type::Union(_) => "union",
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Alias(_) => {
                return None;
            }
        })
    }

    /// The type in the description of an operand: `of type T`, `of struct type T`,
    /// `of type P constrained by C`.
    pub fn operand_type_str(&mut self, ty: TypeId) -> String {
        if !self.is_valid(ty) {
            return " with invalid type".to_owned();
        }
        let generic = if self.is_generic(ty) { "generic " } else { "" };
        let name = self.type_str(ty);
        if self.is_type_param(ty) {
            let bound = self.type_param_bound(self.unalias(ty));
            let iface = self.constraint_interface(self.unalias(ty));
            let empty = if self.has_empty_set(iface) { " with empty type set" } else { "" };
            return format!(
                " of {generic}type {name} constrained by {}{empty}",
                self.type_str(bound)
            );
        }
        let kind = match self.ty(ty) {
            Type::Alias(_) | Type::Named(_) => match self.composite_kind(ty) {
                Some(kind) => format!("{kind} "),
                None => self.basic(ty).map_or(String::new(), |b| format!("{} ", b.name())),
            },
            _ => String::new(),
        };
        format!(" of {generic}{kind}type {name}")
    }
}

fn with_cause(text: String, cause: &str) -> String {
    if cause.is_empty() { text } else { format!("{text}\n\t{cause}") }
}
