//! Selectors: fields and methods, found through embedding.
//!
//! Owns: the search by depth, ambiguity, the methods of instances.
//! Never: decides whether a selector may be used where it stands.

use go3s_syntax::ast::Name;
use go3s_syntax::sym;
use smallvec::SmallVec;

use crate::model::*;

/// Field indices from the type to the entity; the last is that of the field or method.
pub type Path = SmallVec<[u32; 4]>;

/// The outcome of a search.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lookup {
    Found(Selection),
    /// Several at the shallowest depth.
    Ambiguous,
    /// There is a method, but only for a pointer or an addressable value.
    NeedsPointer,
    NotFound,
}

/// A field or method that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Selection {
    pub obj: ObjId,
    pub path: Path,
    /// A pointer was followed on the way.
    pub indirect: bool,
}

struct Embedded {
    ty: TypeId,
    path: Path,
    indirect: bool,
    /// The type occurs several times at this depth.
    is_multiple: bool,
}

/// What is searched for.
#[derive(Clone, Copy)]
struct Wanted {
    pkg: Option<PkgId>,
    name: Name,
    fold_case: bool,
}

impl World {
    /// The field or method of a value. `addressable` allows methods with pointer receivers.
    pub fn lookup(
        &mut self,
        ty: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Name,
    ) -> Lookup {
        self.lookup_any(ty, addressable, Wanted { pkg, name, fold_case: false })
    }

    /// Like `lookup`, without regard to upper and lower case: for hints.
    pub fn lookup_folded(
        &mut self,
        ty: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Name,
    ) -> Lookup {
        self.lookup_any(ty, addressable, Wanted { pkg, name, fold_case: true })
    }

    fn lookup_any(&mut self, ty: TypeId, addressable: bool, wanted: Wanted) -> Lookup {
        // A defined pointer type has fields, but not the methods of what it points to.
        if self.is_named(ty) {
            let under = self.under(ty);
            if matches!(self.ty(under), Type::Pointer(_)) {
                return match self.search(under, false, wanted) {
                    Lookup::Found(s) if self.obj(s.obj).kind == ObjKind::Func => Lookup::NotFound,
                    other => other,
                };
            }
        }
        self.search(ty, addressable, wanted)
    }

    fn search(&mut self, ty: TypeId, addressable: bool, wanted: Wanted) -> Lookup {
        if wanted.name == sym::BLANK {
            return Lookup::NotFound;
        }
        let (base, is_ptr) = self.deref(ty);
        if is_ptr && self.is_interface(base) {
            return Lookup::NotFound;
        }
        let first = Embedded { ty: base, path: Path::new(), indirect: is_ptr, is_multiple: false };
        let mut current = vec![first];
        let mut seen: Vec<TypeId> = Vec::new();
        while !current.is_empty() {
            let mut found: Option<Selection> = None;
            let mut next: Vec<Embedded> = Vec::new();
            for e in &current {
                if self.is_named(e.ty) {
                    let ty = self.unalias(e.ty);
                    if seen.iter().any(|s| self.identical(*s, ty)) {
                        continue;
                    }
                    seen.push(ty);
                }
                let Some((obj, index)) = self.member(e, wanted, found.is_none(), &mut next) else {
                    continue;
                };
                if found.is_some() || e.is_multiple {
                    return Lookup::Ambiguous;
                }
                let mut path = e.path.clone();
                path.push(index);
                found = Some(Selection { obj, path, indirect: e.indirect });
            }
            if let Some(selection) = found {
                let obj = self.obj(selection.obj);
                let needs = obj.kind == ObjKind::Func && obj.has_ptr_recv;
                if needs && !selection.indirect && !addressable {
                    return Lookup::NeedsPointer;
                }
                return Lookup::Found(selection);
            }
            current = self.merge_multiples(next);
        }
        Lookup::NotFound
    }

    /// The member of one type; embedded fields are collected as long as nothing was found.
    fn member(
        &mut self,
        e: &Embedded,
        wanted: Wanted,
        collect: bool,
        next: &mut Vec<Embedded>,
    ) -> Option<(ObjId, u32)> {
        if self.is_named(e.ty)
            && let Some(found) = self.declared_method(e.ty, wanted)
        {
            return Some(found);
        }
        let under = self.under(e.ty);
        match self.ty(under).clone() {
            Type::Struct(s) => {
                let mut result = None;
                for (i, &field) in s.fields.iter().enumerate() {
                    if self.matches(field, wanted) {
                        result = Some((field, i as u32));
                        continue;
                    }
                    if collect && result.is_none() && self.obj(field).embedded {
                        let (ty, is_ptr) = self.deref(self.obj_type(field));
                        let mut path = e.path.clone();
                        path.push(i as u32);
                        let indirect = e.indirect || is_ptr;
                        next.push(Embedded { ty, path, indirect, is_multiple: e.is_multiple });
                    }
                }
                result
            }
            Type::Interface(_) => {
                let set = self.type_set(under);
                let at = set.methods.iter().position(|m| self.matches(*m, wanted))?;
                Some((set.methods[at], at as u32))
            }
            _ => None,
        }
    }

    /// A method declared for a defined type; of an instance, with the arguments put in.
    fn declared_method(&mut self, ty: TypeId, wanted: Wanted) -> Option<(ObjId, u32)> {
        let ty = self.unalias(ty);
        let Type::Named(origin) = self.ty(self.origin(ty)) else { return None };
        let at = origin.methods.iter().position(|m| self.matches(*m, wanted))?;
        Some((self.method_at(ty, at as u32), at as u32))
    }

    fn matches(&self, obj: ObjId, wanted: Wanted) -> bool {
        let o = self.obj(obj);
        if wanted.fold_case {
            let (a, b) = (self.names.get(o.name), self.names.get(wanted.name));
            return a == b || a.to_lowercase() == b.to_lowercase();
        }
        o.name == wanted.name
            && (self.names.is_exported(o.name) || self.same_pkg(o.pkg, wanted.pkg))
    }

    fn merge_multiples(&mut self, list: Vec<Embedded>) -> Vec<Embedded> {
        let mut merged: Vec<Embedded> = Vec::with_capacity(list.len());
        for e in list {
            match merged.iter().position(|m| self.identical(m.ty, e.ty)) {
                Some(at) => merged[at].is_multiple = true,
                None => merged.push(e),
            }
        }
        merged
    }

    /// The methods that the method set of a defined type's declaration has, of an instance its own.
    pub fn declared_methods(&mut self, ty: TypeId) -> Vec<ObjId> {
        let ty = self.unalias(ty);
        let Type::Named(origin) = self.ty(self.origin(ty)) else { return Vec::new() };
        (0..origin.methods.len() as u32).map(|i| self.method_at(ty, i)).collect()
    }

    /// The method of a type that has the name of another method, if it is in the method set.
    pub(crate) fn same_method_of(&mut self, ty: TypeId, like: ObjId) -> Option<ObjId> {
        let obj = self.obj(like);
        match self.lookup(ty, false, obj.pkg, obj.name) {
            Lookup::Found(s) if self.obj(s.obj).kind == ObjKind::Func => Some(s.obj),
            _ => None,
        }
    }
}
