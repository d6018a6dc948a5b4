//! Canonical types: one node for each class of identical types.
//!
//! Owns: the table of representatives, which have no aliases and no second spelling.
//! Never: used while types are still being declared.
//!
//! Lowering keys instances and descriptors by these nodes: identity is then equality of ids.

use std::rc::Rc;

use hashbrown::HashMap;

use crate::model::*;

/// The parts of a type as words, equal for identical types.
type Key = Vec<u32>;

/// Representatives made so far.
#[derive(Debug, Default)]
pub struct Canon {
    by_key: HashMap<Key, TypeId>,
    known: HashMap<TypeId, TypeId>,
    /// Interfaces being worked out, outermost first: an interface may contain itself.
    open: Vec<TypeId>,
    /// How often the inside of an open interface was met.
    back_references: u32,
}

impl Canon {
    /// The representative of a type.
    pub fn of(&mut self, w: &mut World, ty: TypeId) -> TypeId {
        let ty = w.unalias(ty);
        if let Some(&known) = self.known.get(&ty) {
            return known;
        }
        let before = self.back_references;
        let key = self.key(w, ty);
        let canonical = match self.by_key.get(&key) {
            Some(&known) => known,
            None => {
                let made = self.make(w, ty);
                self.by_key.insert(key, made);
                made
            }
        };
        // Inside of an open interface the same node may mean something else at another time.
        if self.back_references == before {
            self.known.insert(ty, canonical);
            self.known.insert(canonical, canonical);
        }
        canonical
    }

    /// The representatives of several types.
    pub fn list(&mut self, w: &mut World, types: &[TypeId]) -> Vec<TypeId> {
        types.iter().map(|t| self.of(w, *t)).collect()
    }

    fn key(&mut self, w: &mut World, ty: TypeId) -> Key {
        match w.ty(ty).clone() {
            Type::Basic(b) => vec![0, b as u32],
            Type::Array { len, elem } => {
                vec![1, len as u32, (len >> 32) as u32, self.of(w, elem).0]
            }
            Type::Slice(elem) => vec![2, self.of(w, elem).0],
            Type::Pointer(base) => vec![3, self.of(w, base).0],
            Type::Map { key, elem } => vec![4, self.of(w, key).0, self.of(w, elem).0],
            Type::Chan { dir, elem } => vec![5, dir as u32, self.of(w, elem).0],
            Type::Struct(s) => self.struct_key(w, &s),
            Type::Tuple(vars) => self.vars_key(w, vec![7], &vars),
            Type::Signature(sig) => self.signature_key(w, &sig),
            Type::Interface(_) => self.interface_key(w, ty),
            Type::Union(terms) => self.terms_key(w, vec![10], &terms),
            Type::Named(named) => {
                let mut key = vec![11, named.obj.0];
                key.extend(named.targs.iter().map(|t| self.of(w, *t).0));
                key
            }
            Type::TypeParam(_) | Type::Alias(_) => vec![12, ty.0],
        }
    }

    fn struct_key(&mut self, w: &mut World, s: &Struct) -> Key {
        let mut key = vec![6, s.fields.len() as u32];
        for (i, &field) in s.fields.iter().enumerate() {
            let obj = w.obj(field).clone();
            let pkg = obj.pkg.filter(|_| !w.names.is_exported(obj.name));
            key.extend([obj.name.0, pkg.map_or(0, |p| p.0 + 1), u32::from(obj.embedded)]);
            key.push(s.tag(i).map_or(0, |t| t.0));
            key.push(self.of(w, obj.ty.unwrap_or(TypeId::INVALID)).0);
        }
        key
    }

    fn vars_key(&mut self, w: &mut World, mut key: Key, vars: &[ObjId]) -> Key {
        key.push(vars.len() as u32);
        for &var in vars {
            let ty = w.obj_type(var);
            key.push(self.of(w, ty).0);
        }
        key
    }

    fn signature_key(&mut self, w: &mut World, sig: &Signature) -> Key {
        let head = vec![8, u32::from(sig.variadic), sig.tparams.len() as u32];
        let mut key = self.vars_key(w, head, &sig.params);
        key = self.vars_key(w, key, &sig.results);
        // Generic signatures are told apart by their parameters; they have no descriptors.
        key.extend(sig.tparams.iter().map(|t| t.0));
        key
    }

    fn interface_key(&mut self, w: &mut World, ty: TypeId) -> Key {
        if let Some(depth) = self.open.iter().position(|o| w.identical(*o, ty)) {
            self.back_references += 1;
            return vec![13, depth as u32];
        }
        self.open.push(ty);
        let set = w.type_set(ty);
        let mut key = vec![9, u32::from(set.comparable), set.methods.len() as u32];
        for &method in &set.methods {
            let obj = w.obj(method).clone();
            let pkg = obj.pkg.filter(|_| !w.names.is_exported(obj.name));
            key.extend([obj.name.0, pkg.map_or(0, |p| p.0 + 1)]);
            key.push(self.of(w, obj.ty.unwrap_or(TypeId::INVALID)).0);
        }
        if let Terms::Some(terms) = &set.terms {
            key = self.terms_key(w, key, terms);
        }
        self.open.pop();
        key
    }

    fn terms_key(&mut self, w: &mut World, mut key: Key, terms: &[Term]) -> Key {
        let mut parts: Vec<(u32, u32)> =
            terms.iter().map(|t| (self.of(w, t.ty).0, u32::from(t.tilde))).collect();
        parts.sort_unstable();
        key.extend(parts.into_iter().flat_map(|(ty, tilde)| [ty, tilde]));
        key
    }

    /// A node of which all parts are representatives.
    fn make(&mut self, w: &mut World, ty: TypeId) -> TypeId {
        match w.ty(ty).clone() {
            Type::Basic(b) => TypeId(b as u32),
            Type::Array { len, elem } => {
                let elem = self.of(w, elem);
                w.add_type(Type::Array { len, elem })
            }
            Type::Slice(elem) => {
                let elem = self.of(w, elem);
                w.add_type(Type::Slice(elem))
            }
            Type::Pointer(base) => {
                let base = self.of(w, base);
                w.add_type(Type::Pointer(base))
            }
            Type::Map { key, elem } => {
                let (key, elem) = (self.of(w, key), self.of(w, elem));
                w.add_type(Type::Map { key, elem })
            }
            Type::Chan { dir, elem } => {
                let elem = self.of(w, elem);
                w.add_type(Type::Chan { dir, elem })
            }
            Type::Struct(s) => {
                let (fields, tags) = (self.objs(w, &s.fields), s.tags.clone());
                w.add_type(Type::Struct(Rc::new(Struct { fields, tags })))
            }
            Type::Tuple(vars) => {
                let vars = self.objs(w, &vars);
                w.add_type(Type::Tuple(vars.into()))
            }
            Type::Signature(sig) => {
                let (params, results) = (self.objs(w, &sig.params), self.objs(w, &sig.results));
                let sig = Signature { recv: None, params, results, ..(*sig).clone() };
                w.add_type(Type::Signature(Rc::new(sig)))
            }
            Type::Named(named) if named.origin.is_some() => {
                let targs = self.list(w, &named.targs);
                w.instance(named.origin.unwrap_or(ty), &targs)
            }
            // Interfaces stay as they are written: they may contain themselves.
            Type::Interface(_) | Type::Union(_) | Type::Named(_) => ty,
            Type::TypeParam(_) | Type::Alias(_) => ty,
        }
    }

    fn objs(&mut self, w: &mut World, objs: &[ObjId]) -> Vec<ObjId> {
        let of = |canon: &mut Self, w: &mut World, obj: ObjId| {
            let old = w.obj_type(obj);
            let ty = canon.of(w, old);
            if ty == old { obj } else { w.clone_obj(obj, ty) }
        };
        objs.iter().map(|o| of(self, w, *o)).collect()
    }
}
