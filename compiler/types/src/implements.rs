//! Implementation: does a type have an interface's methods, is it in its type set.
//!
//! Owns: missing methods, satisfaction of constraints, and the reasons in Go's words.
//! Never: reports; the caller joins reason and place.

use crate::lookup::Lookup;
use crate::model::*;

/// How method signatures are compared: identity, or unification during inference.
pub(crate) type SameType<'a> = &'a mut dyn FnMut(&mut World, TypeId, TypeId) -> bool;

/// Why a method is missing.
enum Missing {
    NotFound,
    WrongName(ObjId),
    Unexported,
    WrongType(ObjId),
    Ambiguous,
    PointerReceiver,
    IsField,
}

impl World {
    /// Whether `v` implements the interface `t`, or satisfies it as a constraint; the error is the
    /// reason.
    pub fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool) -> Result<(), String> {
        let (vu, tu) = (self.under(v), self.under(t));
        if vu == TypeId::INVALID || tu == TypeId::INVALID {
            return Ok(());
        }
        if let Type::Pointer(base) = *self.ty(vu)
            && self.under(base) == TypeId::INVALID
        {
            return Ok(());
        }
        let verb = if constraint { "satisfy" } else { "implement" };
        if !matches!(self.ty(tu), Type::Interface(_)) {
            let detail = match self.interface_ptr_error(t) {
                Some(detail) => detail,
                None => format!("{} is not an interface", self.type_str(t)),
            };
            let (v, t) = (self.type_str(v), self.type_str(t));
            return Err(format!("{v} does not {verb} {t} ({detail})"));
        }
        let set = self.type_set(tu);
        if set.methods.is_empty() && !set.comparable && set.terms == Terms::All {
            return Ok(());
        }
        let v_is_interface = matches!(self.ty(vu), Type::Interface(_));
        if v_is_interface && self.has_empty_set(vu) {
            return Ok(());
        }
        if self.has_empty_set(tu) {
            return Err(format!("cannot {verb} {} (empty type set)", self.type_str(t)));
        }
        if let Err(cause) = self.has_all_methods(v, t, true, &mut World::identical) {
            let (v, t) = (self.type_str(v), self.type_str(t));
            return Err(format!("{v} does not {verb} {t} {cause}"));
        }
        self.is_in_terms(v, t, &set, v_is_interface, verb)?;
        if self.is_comparable_enough(v, tu, constraint) {
            return Ok(());
        }
        Err(format!("{} does not {verb} comparable", self.type_str(v)))
    }

    /// Whether the structural part of a constraint admits the type.
    fn is_in_terms(
        &mut self,
        v: TypeId,
        t: TypeId,
        set: &TypeSet,
        v_is_interface: bool,
        verb: &str,
    ) -> Result<(), String> {
        let Terms::Some(terms) = &set.terms else { return Ok(()) };
        if v_is_interface {
            let vu = self.under(v);
            let own = self.type_set(vu).terms.clone();
            if self.terms_subset(&own, &set.terms) {
                return Ok(());
            }
            let (v, t) = (self.type_str(v), self.type_str(t));
            return Err(format!("{v} does not {verb} {t}"));
        }
        let mut almost = None;
        for &term in terms {
            if self.term_includes(term, v) {
                return Ok(());
            }
            let under = self.under(term.ty);
            if almost.is_none() && !term.tilde && self.identical(term.ty, under) {
                let wider = Term { tilde: true, ..term };
                almost = self.term_includes(wider, v).then_some(term.ty);
            }
        }
        let (v_str, t_str) = (self.type_str(v), self.type_str(t));
        let tu = self.under(t);
        let detail = if let Some(almost) = almost {
            format!("possibly missing ~ for {} in {t_str}", self.type_str(almost))
        } else if self.mentions_type(tu, v) {
            format!("{t_str} mentions {v_str}, but {v_str} is not in the type set of {t_str}")
        } else {
            format!("{v_str} missing in {}", self.terms_str(&set.terms))
        };
        Err(format!("{v_str} does not {verb} {t_str} ({detail})"))
    }

    /// Whether an interface or union names a type somewhere.
    fn mentions_type(&mut self, t: TypeId, ty: TypeId) -> bool {
        match self.ty(t).clone() {
            Type::Interface(iface) => iface.embeds.iter().any(|e| self.mentions_type(*e, ty)),
            Type::Union(terms) => terms.iter().any(|term| self.mentions_type(term.ty, ty)),
            _ => self.identical(t, ty),
        }
    }

    fn is_comparable_enough(&mut self, v: TypeId, iface: TypeId, constraint: bool) -> bool {
        let set = self.type_set(iface);
        let wants = match &set.terms {
            Terms::All => set.comparable,
            Terms::Some(terms) => {
                terms.iter().all(|t| self.incomparable_cause(t.ty, false).is_none())
            }
        };
        !wants
            || self.incomparable_cause(v, false).is_none()
            || constraint && self.incomparable_cause(v, true).is_none()
    }

    /// Whether all methods of `t`'s underlying interface are methods of `v`; the error is the reason
    /// in parentheses. Without `is_static`, an interface `v` need not have them all (assertions).
    pub(crate) fn has_all_methods(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        same: SameType<'_>,
    ) -> Result<(), String> {
        if !self.is_valid(v) {
            return Ok(());
        }
        let Some((method, why)) = self.find_missing(v, t, is_static, same) else { return Ok(()) };
        if self.has_invalid_embedded(v, &mut Vec::new()) {
            return Ok(());
        }
        Err(self.missing_cause(v, t, method, &why))
    }

    /// Methods of `v` that interface `t` asks for and whose signatures are not known yet: the checker
    /// declares them before it asks whether `v` implements `t`.
    pub fn undeclared_methods(&mut self, v: TypeId, t: TypeId) -> Vec<ObjId> {
        let tu = self.under(t);
        let wanted = self.type_set(tu);
        let found = wanted.methods.iter().filter_map(|&m| {
            let (pkg, name) = (self.obj(m).pkg, self.obj(m).name);
            match self.lookup(v, true, pkg, name) {
                Lookup::Found(found) if self.obj(found.obj).ty.is_none() => Some(found.obj),
                _ => None,
            }
        });
        found.collect()
    }

    /// The first method of interface `t` that `v` lacks, and the reason.
    pub fn missing_method(&mut self, v: TypeId, t: TypeId) -> Option<(ObjId, String)> {
        let (method, why) = self.find_missing(v, t, true, &mut World::identical)?;
        let cause = self.missing_cause(v, t, method, &why);
        Some((method, cause))
    }

    /// Whether `x.(t)` can succeed for an interface type of `x`.
    pub fn assertable(&mut self, x: TypeId, t: TypeId) -> Result<(), String> {
        if self.is_interface(t) {
            return Ok(());
        }
        self.has_all_methods(t, x, false, &mut World::identical)
    }

    fn find_missing(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        same: SameType<'_>,
    ) -> Option<(ObjId, Missing)> {
        let (vu, tu) = (self.under(v), self.under(t));
        let wanted = self.type_set(tu);
        if matches!(self.ty(vu), Type::Interface(_)) {
            let own = self.type_set(vu);
            return wanted.methods.iter().find_map(|&m| {
                let Some(f) = own.methods.iter().copied().find(|f| self.same_id(*f, m)) else {
                    return is_static.then_some((m, Missing::NotFound));
                };
                let (Some(a), Some(b)) = (self.obj(f).ty, self.obj(m).ty) else { return None };
                (!same(self, a, b)).then_some((m, Missing::WrongType(f)))
            });
        }
        wanted.methods.iter().find_map(|&m| Some((m, self.why_missing(v, m, same)?)))
    }

    fn why_missing(&mut self, v: TypeId, m: ObjId, same: SameType<'_>) -> Option<Missing> {
        let (pkg, name) = (self.obj(m).pkg, self.obj(m).name);
        let found = match self.lookup(v, false, pkg, name) {
            Lookup::Found(found) => found.obj,
            Lookup::Ambiguous => return Some(Missing::Ambiguous),
            Lookup::NeedsPointer => return Some(Missing::PointerReceiver),
            Lookup::NotFound => {
                let Lookup::Found(other) = self.lookup_folded(v, false, pkg, name) else {
                    return Some(Missing::NotFound);
                };
                let obj = self.obj(other.obj);
                return Some(match obj.kind {
                    ObjKind::Func if obj.name == name => Missing::Unexported,
                    ObjKind::Func => Missing::WrongName(other.obj),
                    _ => Missing::NotFound,
                });
            }
        };
        if self.obj(found).kind != ObjKind::Func {
            return Some(Missing::IsField);
        }
        let (Some(a), Some(b)) = (self.obj(found).ty, self.obj(m).ty) else { return None };
        (!same(self, a, b)).then_some(Missing::WrongType(found))
    }

    fn missing_cause(&mut self, v: TypeId, t: TypeId, m: ObjId, why: &Missing) -> String {
        let name = self.obj_name(m).to_owned();
        match *why {
            Missing::NotFound => {
                let ptr = self.interface_ptr_error(v).or_else(|| self.interface_ptr_error(t));
                match ptr {
                    Some(text) => format!("({text})"),
                    None => format!("(missing method {name})"),
                }
            }
            Missing::WrongName(f) => {
                let (have, want) = (self.method_str(f, false), self.method_str(m, false));
                format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Missing::Unexported => format!("(unexported method {name})"),
            Missing::WrongType(f) => {
                let (mut have, mut want) = (self.method_str(f, false), self.method_str(m, false));
                if have == want {
                    (have, want) = (self.method_str(f, true), self.method_str(m, true));
                }
                if have == want {
                    return format!("(wrong type for method {name})");
                }
                format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Missing::Ambiguous => format!("(ambiguous selector {}.{name})", self.type_str(v)),
            Missing::PointerReceiver => format!("(method {name} has pointer receiver)"),
            Missing::IsField => {
                format!("({}.{name} is a field, not a method)", self.type_str(v))
            }
        }
    }

    /// What is wrong with a pointer to an interface that stands for the interface.
    pub fn interface_ptr_error(&mut self, ty: TypeId) -> Option<String> {
        let under = self.under(ty);
        let Type::Pointer(base) = *self.ty(under) else { return None };
        if !self.is_interface(base) {
            return None;
        }
        let what = if self.is_type_param(base) { "type parameter" } else { "interface" };
        Some(format!("type {} is pointer to {what}, not {what}", self.type_str(ty)))
    }

    /// Whether an embedded field was declared wrongly: then its methods are not known.
    fn has_invalid_embedded(&mut self, ty: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let mut under = self.under(ty);
        if let Type::Pointer(base) = *self.ty(under) {
            under = self.under(base);
        }
        if seen.contains(&under) {
            return false;
        }
        seen.push(under);
        let Type::Struct(s) = self.ty(under).clone() else { return false };
        s.fields.iter().any(|f| {
            let field = self.obj_type(*f);
            self.obj(*f).embedded
                && (!self.is_valid(field) || self.has_invalid_embedded(field, seen))
        })
    }
}
