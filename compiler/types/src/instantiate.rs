//! Instances of generic types and functions.
//!
//! Owns: one node per instance, expansion on demand, methods of instances, verification of type
//! arguments.
//! Never: infers arguments; reports an error.

use std::rc::Rc;

use crate::model::*;

/// An argument that does not satisfy its constraint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unsatisfied {
    /// Which argument.
    pub index: usize,
    /// Go's words.
    pub cause: String,
}

impl World {
    /// The instance of a generic defined type, alias or signature. The number of arguments must be
    /// that of the parameters. Identical arguments give the same node of a defined type.
    pub fn instance(&mut self, origin: TypeId, targs: &[TypeId]) -> TypeId {
        match self.ty(origin).clone() {
            Type::Named(named) => self.named_instance(origin, &named, targs),
            Type::Alias(alias) => {
                if alias.tparams.len() != targs.len() {
                    return TypeId::INVALID;
                }
                let actual = alias.actual.map(|a| self.subst(a, &alias.tparams, targs));
                self.add_type(Type::Alias(Rc::new(Alias {
                    obj: alias.obj,
                    actual,
                    tparams: Vec::new(),
                    origin: Some(origin),
                    targs: targs.to_vec(),
                })))
            }
            Type::Signature(sig) => {
                if sig.tparams.len() != targs.len() {
                    return TypeId::INVALID;
                }
                let new = self.subst(origin, &sig.tparams, targs);
                self.without_type_params(new)
            }
            _ => TypeId::INVALID,
        }
    }

    fn named_instance(&mut self, origin: TypeId, named: &Named, targs: &[TypeId]) -> TypeId {
        let hash = targs.iter().fold(0u64, |h, t| mix(h, self.shape_hash(*t, 3)));
        let known = self.instances.get(&(origin, hash)).cloned().unwrap_or_default();
        for id in known {
            let own = self.type_args(id).to_vec();
            if self.identical_lists(&own, targs) {
                return id;
            }
        }
        let id = self.add_type(Type::Named(Rc::new(Named {
            obj: named.obj,
            underlying: None,
            tparams: Vec::new(),
            methods: Vec::new(),
            origin: Some(origin),
            targs: targs.to_vec(),
        })));
        self.instances.entry((origin, hash)).or_default().push(id);
        id
    }

    /// A number that is equal for identical types; looks `depth` levels deep.
    fn shape_hash(&self, ty: TypeId, depth: u32) -> u64 {
        let ty = self.unalias(ty);
        if depth == 0 {
            return 1;
        }
        let part = |t: TypeId| self.shape_hash(t, depth - 1);
        match self.ty(ty) {
            Type::Basic(b) => mix(2, *b as u64),
            // An unknown length is identical to every length.
            Type::Array { elem, .. } => mix(3, part(*elem)),
            Type::Slice(elem) => mix(4, part(*elem)),
            Type::Pointer(base) => mix(5, part(*base)),
            Type::Map { key, elem } => mix(mix(6, part(*key)), part(*elem)),
            Type::Chan { elem, .. } => mix(7, part(*elem)),
            Type::Struct(s) => mix(8, s.fields.len() as u64),
            Type::Tuple(vars) => mix(9, vars.len() as u64),
            Type::Signature(s) => mix(mix(10, s.params.len() as u64), s.results.len() as u64),
            Type::Union(_) | Type::Interface(_) => 11,
            Type::Named(n) => {
                n.targs.iter().fold(mix(12, u64::from(n.obj.0)), |h, t| mix(h, part(*t)))
            }
            Type::TypeParam(tp) => mix(13, u64::from(tp.obj.0)),
            Type::Alias(_) => 0,
        }
    }

    /// Tells that a type is declared inside of a generic function (or method) with these parameters:
    /// each instance of the function has its own instance of the type.
    pub fn set_ambient(&mut self, named: TypeId, tparams: Vec<TypeId>) {
        if !tparams.is_empty() {
            self.ambient.insert(named, tparams);
        }
    }

    /// The parameters that a type's arguments stand for: its own, then those of the functions around.
    pub(crate) fn all_type_params(&self, origin: TypeId) -> Vec<TypeId> {
        let ambient = self.ambient.get(&origin).into_iter().flatten();
        self.type_params(origin).iter().chain(ambient).copied().collect()
    }

    /// The arguments of a type for `all_type_params`; ambient ones stand for themselves at first.
    pub(crate) fn all_type_args(&self, ty: TypeId) -> Vec<TypeId> {
        let own = self.type_args(ty);
        let all = self.all_type_params(self.origin(ty));
        // A generic type that is not instantiated has no arguments, an instance all or its own.
        let missing = if own.is_empty() { self.type_params(ty).len() } else { own.len() };
        own.iter().chain(all.iter().skip(missing)).copied().collect()
    }

    /// Fills in the underlying type of an instance; invalid while its origin is being declared.
    pub(crate) fn expand(&mut self, id: TypeId) -> TypeId {
        if let Some(&under) = self.underlying_of_instances.get(&id) {
            return under;
        }
        let Type::Named(inst) = self.ty(id).clone() else { return TypeId::INVALID };
        let Some(origin) = inst.origin else { return TypeId::INVALID };
        let tparams = self.all_type_params(origin);
        let generic = self.under(origin);
        let targs = self.all_type_args(id);
        if generic == TypeId::INVALID || tparams.len() != targs.len() {
            return TypeId::INVALID;
        }
        let under = self.subst(generic, &tparams, &targs);
        let under = self.unalias(under);
        self.underlying_of_instances.insert(id, under);
        under
    }

    /// Method `index` of a defined type; of an instance, with its arguments put in.
    pub fn method_at(&mut self, ty: TypeId, index: u32) -> ObjId {
        let ty = self.unalias(ty);
        if let Some(&known) = self.instance_methods.get(&(ty, index)) {
            return known;
        }
        let origin = self.origin(ty);
        let Type::Named(generic) = self.ty(origin) else { return ObjId(0) };
        let method = generic.methods[index as usize];
        if origin == ty {
            return method;
        }
        // The method's own names for the receiver's parameters, as its declaration gives them.
        let Some(sig_ty) = self.obj(method).ty else { return method };
        let Some(sig) = self.signature(sig_ty) else { return method };
        let targs = self.type_args(ty).to_vec();
        if sig.recv_tparams.len() != targs.len() {
            return method;
        }
        let new_ty = self.subst(sig_ty, &sig.recv_tparams, &targs);
        let new_ty = self.with_receiver(new_ty, ty);
        let new = self.clone_obj(method, new_ty);
        self.instance_methods.insert((ty, index), new);
        new
    }

    /// The signature with a receiver of an instance's type.
    fn with_receiver(&mut self, sig_ty: TypeId, inst: TypeId) -> TypeId {
        let Some(sig) = self.signature(sig_ty) else { return sig_ty };
        let Some(recv) = sig.recv else { return sig_ty };
        let (_, is_ptr) = self.deref(self.obj_type(recv));
        let recv_ty = if is_ptr { self.pointer_to(inst) } else { inst };
        let recv = Some(self.clone_obj(recv, recv_ty));
        let new = Signature { recv, recv_tparams: Vec::new(), ..(*sig).clone() };
        self.add_type(Type::Signature(Rc::new(new)))
    }

    /// The signature as one that is not generic (its parameters have been replaced).
    pub fn without_type_params(&mut self, ty: TypeId) -> TypeId {
        match self.signature(ty) {
            Some(sig) if !sig.tparams.is_empty() => {
                let new = Signature { tparams: Vec::new(), ..(*sig).clone() };
                self.add_type(Type::Signature(Rc::new(new)))
            }
            _ => ty,
        }
    }

    /// The constraint of a type parameter as it is written.
    pub fn type_param_bound(&self, param: TypeId) -> TypeId {
        match self.ty(param) {
            Type::TypeParam(tp) => tp.bound,
            _ => TypeId::INVALID,
        }
    }

    /// Whether each argument satisfies its parameter's constraint.
    pub fn verify_instance(
        &mut self,
        tparams: &[TypeId],
        targs: &[TypeId],
    ) -> Result<(), Unsatisfied> {
        for (index, (&param, &targ)) in tparams.iter().zip(targs).enumerate() {
            // A constraint that is no interface becomes one first.
            self.constraint_interface(param);
            let bound = self.subst(self.type_param_bound(param), tparams, targs);
            self.implements(targ, bound, true).map_err(|cause| Unsatisfied { index, cause })?;
        }
        Ok(())
    }

    /// Whether a type contains any of the parameters.
    pub fn mentions_any(&mut self, tparams: &[TypeId], ty: TypeId) -> bool {
        let mut seen = Vec::new();
        self.mentions(tparams, ty, &mut seen)
    }

    fn mentions(&mut self, tparams: &[TypeId], ty: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let ty = self.unalias(ty);
        if matches!(self.ty(ty), Type::TypeParam(_)) {
            return tparams.contains(&ty);
        }
        if matches!(self.ty(ty), Type::Basic(_)) || seen.contains(&ty) {
            return false;
        }
        seen.push(ty);
        self.type_parts(ty).into_iter().any(|part| self.mentions(tparams, part, seen))
    }

    /// The types that a type is made of: elements, fields, parameters, arguments, methods.
    pub fn type_parts(&mut self, ty: TypeId) -> Vec<TypeId> {
        let of =
            |w: &World, objs: &[ObjId]| objs.iter().map(|o| w.obj_type(*o)).collect::<Vec<_>>();
        match self.ty(ty).clone() {
            Type::Basic(_) | Type::TypeParam(_) => Vec::new(),
            Type::Array { elem, .. } | Type::Slice(elem) | Type::Pointer(elem) => vec![elem],
            Type::Chan { elem, .. } => vec![elem],
            Type::Map { key, elem } => vec![key, elem],
            Type::Struct(s) => of(self, &s.fields),
            Type::Tuple(vars) => of(self, &vars),
            Type::Signature(sig) => {
                let mut parts = of(self, &sig.params);
                parts.extend(of(self, &sig.results));
                parts
            }
            Type::Union(terms) => terms.iter().map(|t| t.ty).collect(),
            Type::Interface(iface) if !iface.complete => Vec::new(),
            Type::Interface(_) => {
                let set = self.type_set(ty);
                let mut parts = of(self, &set.methods);
                if let Terms::Some(terms) = &set.terms {
                    parts.extend(terms.iter().map(|t| t.ty));
                }
                parts
            }
            Type::Named(named) => named.targs.clone(),
            Type::Alias(alias) => alias.actual.into_iter().collect(),
        }
    }
}

fn mix(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95)
}
