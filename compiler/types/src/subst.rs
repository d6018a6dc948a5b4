//! Substitution of types for type parameters.
//!
//! Owns: rebuilding a type around what changes; fresh type parameters of generic methods.
//! Never: expands an instance: its arguments are replaced, its structure is made when asked for.

use std::rc::Rc;

use hashbrown::HashMap;

use crate::model::*;

/// Types nested deeper than this stay as they are.
const MAX_DEPTH: u32 = 10_000;

struct Subst<'a> {
    from: &'a [TypeId],
    to: &'a [TypeId],
    /// What unnamed types became, so that shared nodes stay shared.
    done: HashMap<TypeId, TypeId>,
    depth: u32,
}

impl World {
    /// The type with `to[i]` for each parameter `from[i]`; the same node if nothing changes.
    pub fn subst(&mut self, ty: TypeId, from: &[TypeId], to: &[TypeId]) -> TypeId {
        if from.is_empty() {
            return ty;
        }
        Subst { from, to, done: HashMap::new(), depth: 0 }.ty(self, ty)
    }

    /// Parameters or results with their types substituted.
    pub fn subst_vars(&mut self, vars: &[ObjId], from: &[TypeId], to: &[TypeId]) -> Vec<ObjId> {
        let mut subst = Subst { from, to, done: HashMap::new(), depth: 0 };
        subst.objs(self, vars).unwrap_or_else(|| vars.to_vec())
    }

    /// New type parameters of the same names and constraints, put into the types.
    ///
    /// Inference solves for the new ones: in a recursive call the old ones are arguments.
    pub fn rename_type_params(
        &mut self,
        tparams: &[TypeId],
        types: &[TypeId],
    ) -> (Vec<TypeId>, Vec<TypeId>) {
        let fresh = self.fresh_type_params(tparams, &[], &[]);
        let renamed = types.iter().map(|t| self.subst(*t, tparams, &fresh)).collect();
        (fresh, renamed)
    }

    fn fresh_type_params(
        &mut self,
        tparams: &[TypeId],
        from: &[TypeId],
        to: &[TypeId],
    ) -> Vec<TypeId> {
        let mut fresh = Vec::with_capacity(tparams.len());
        for &param in tparams {
            let Type::TypeParam(tp) = *self.ty(param) else { continue };
            let id = TypeId(self.types.len() as u32);
            let obj = self.obj(tp.obj).clone();
            let obj = self.add_obj(Obj { ty: Some(id), origin: Some(tp.obj), ..obj });
            fresh.push(self.add_type(Type::TypeParam(TypeParam { obj, ..tp })));
        }
        let from: Vec<TypeId> = from.iter().chain(tparams).copied().collect();
        let to: Vec<TypeId> = to.iter().chain(&fresh).copied().collect();
        for &param in &fresh {
            let Type::TypeParam(tp) = *self.ty(param) else { continue };
            let bound = self.subst(tp.bound, &from, &to);
            self.types[param.index()] = Type::TypeParam(TypeParam { bound, ..tp });
        }
        fresh
    }

    /// A copy of an object with another type, that knows where it comes from.
    pub(crate) fn clone_obj(&mut self, obj: ObjId, ty: TypeId) -> ObjId {
        let old = self.obj(obj).clone();
        let origin = old.origin.or(Some(obj));
        self.add_obj(Obj { ty: Some(ty), origin, ..old })
    }
}

impl Subst<'_> {
    fn ty(&mut self, w: &mut World, id: TypeId) -> TypeId {
        if let Some(&done) = self.done.get(&id) {
            return done;
        }
        if self.depth >= MAX_DEPTH {
            return id;
        }
        self.depth += 1;
        let new = self.node(w, id);
        self.depth -= 1;
        self.done.insert(id, new);
        new
    }

    fn node(&mut self, w: &mut World, id: TypeId) -> TypeId {
        match w.ty(id).clone() {
            Type::Basic(_) => id,
            Type::TypeParam(_) => match self.from.iter().position(|p| *p == id) {
                Some(at) => self.to[at],
                None => id,
            },
            Type::Array { len, elem } => {
                self.rebuild(w, id, [elem], |[elem]| Type::Array { len, elem })
            }
            Type::Slice(elem) => self.rebuild(w, id, [elem], |[elem]| Type::Slice(elem)),
            Type::Pointer(base) => self.rebuild(w, id, [base], |[base]| Type::Pointer(base)),
            Type::Map { key, elem } => {
                self.rebuild(w, id, [key, elem], |[key, elem]| Type::Map { key, elem })
            }
            Type::Chan { dir, elem } => {
                self.rebuild(w, id, [elem], |[elem]| Type::Chan { dir, elem })
            }
            Type::Struct(s) => match self.objs(w, &s.fields) {
                Some(fields) => {
                    let tags = s.tags.clone();
                    w.add_type(Type::Struct(Rc::new(Struct { fields, tags })))
                }
                None => id,
            },
            Type::Tuple(vars) => match self.objs(w, &vars) {
                Some(vars) => w.add_type(Type::Tuple(vars.into())),
                None => id,
            },
            Type::Signature(sig) => self.signature(w, id, &sig),
            Type::Union(terms) => {
                let new: Rc<[Term]> =
                    terms.iter().map(|t| Term { ty: self.ty(w, t.ty), ..*t }).collect();
                if new == terms { id } else { w.add_type(Type::Union(new)) }
            }
            Type::Interface(iface) => self.interface(w, id, &iface),
            Type::Named(named) => {
                let targs = w.all_type_args(id);
                match self.types(w, &targs) {
                    Some(targs) => w.instance(named.origin.unwrap_or(id), &targs),
                    None => id,
                }
            }
            Type::Alias(alias) => self.alias(w, id, &alias),
        }
    }

    fn rebuild<const N: usize>(
        &mut self,
        w: &mut World,
        id: TypeId,
        parts: [TypeId; N],
        make: impl FnOnce([TypeId; N]) -> Type,
    ) -> TypeId {
        let new = parts.map(|p| self.ty(w, p));
        if new == parts { id } else { w.add_type(make(new)) }
    }

    fn types(&mut self, w: &mut World, list: &[TypeId]) -> Option<Vec<TypeId>> {
        let new: Vec<TypeId> = list.iter().map(|t| self.ty(w, *t)).collect();
        (new != list).then_some(new)
    }

    /// Fields, parameters or methods; nothing if none changes.
    fn objs(&mut self, w: &mut World, list: &[ObjId]) -> Option<Vec<ObjId>> {
        let mut changed = false;
        let new = list
            .iter()
            .map(|&obj| {
                let old = w.obj_type(obj);
                let ty = self.ty(w, old);
                if ty == old {
                    return obj;
                }
                changed = true;
                w.clone_obj(obj, ty)
            })
            .collect();
        changed.then_some(new)
    }

    fn signature(&mut self, w: &mut World, id: TypeId, sig: &Signature) -> TypeId {
        // A generic method of an instance has type parameters of its own: their constraints may
        // mention the receiver's.
        let is_instantiation = sig.tparams.iter().any(|p| self.from.contains(p));
        if !sig.tparams.is_empty() && !is_instantiation {
            let fresh = w.fresh_type_params(&sig.tparams, self.from, self.to);
            let from: Vec<TypeId> = self.from.iter().chain(&sig.tparams).copied().collect();
            let to: Vec<TypeId> = self.to.iter().chain(&fresh).copied().collect();
            let params = w.subst_vars(&sig.params, &from, &to);
            let results = w.subst_vars(&sig.results, &from, &to);
            let new = Signature { tparams: fresh, params, results, ..sig.clone() };
            return w.add_type(Type::Signature(Rc::new(new)));
        }
        let params = self.objs(w, &sig.params);
        let results = self.objs(w, &sig.results);
        if params.is_none() && results.is_none() {
            return id;
        }
        let params = params.unwrap_or_else(|| sig.params.clone());
        let results = results.unwrap_or_else(|| sig.results.clone());
        w.add_type(Type::Signature(Rc::new(Signature { params, results, ..sig.clone() })))
    }

    fn interface(&mut self, w: &mut World, id: TypeId, iface: &Interface) -> TypeId {
        let methods = self.objs(w, &iface.methods);
        let embeds = self.types(w, &iface.embeds);
        if methods.is_none() && embeds.is_none() {
            return id;
        }
        let new = Interface {
            methods: methods.unwrap_or_else(|| iface.methods.clone()),
            embeds: embeds.unwrap_or_else(|| iface.embeds.clone()),
            ..iface.clone()
        };
        w.add_type(Type::Interface(Rc::new(new)))
    }

    fn alias(&mut self, w: &mut World, id: TypeId, alias: &Alias) -> TypeId {
        if let Some(origin) = alias.origin {
            return match self.types(w, &alias.targs) {
                Some(targs) => w.instance(origin, &targs),
                None => id,
            };
        }
        // An alias declared in a generic function may stand for a type with its parameters.
        let Some(actual) = alias.actual else { return id };
        let new = self.ty(w, actual);
        if new == actual { id } else { new }
    }
}
