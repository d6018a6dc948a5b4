//! Questions about types: identity, comparability, classes of operands.
//!
//! Owns: type identity as the language defines it, and predicates over type sets.
//! Never: changes a type; words an error but for the reason why a type is not comparable.

use hashbrown::HashSet;
use smallvec::SmallVec;

use crate::model::*;

/// Pairs of interfaces being compared: the only unnamed types that can contain themselves.
pub(crate) type Pairs = SmallVec<[(TypeId, TypeId); 4]>;

/// Types nested deeper than this are taken to differ.
const MAX_DEPTH: u32 = 10_000;

struct Compare {
    ignore_tags: bool,
    pairs: Pairs,
    depth: u32,
}

impl World {
    /// Whether two types are identical.
    pub fn identical(&mut self, x: TypeId, y: TypeId) -> bool {
        x == y || Compare { ignore_tags: false, pairs: Pairs::new(), depth: 0 }.types(self, x, y)
    }

    /// Identity that does not look at struct tags (conversions).
    pub fn identical_ignore_tags(&mut self, x: TypeId, y: TypeId) -> bool {
        x == y || Compare { ignore_tags: true, pairs: Pairs::new(), depth: 0 }.types(self, x, y)
    }

    /// Whether two lists hold identical types.
    pub fn identical_lists(&mut self, x: &[TypeId], y: &[TypeId]) -> bool {
        x.len() == y.len() && x.iter().zip(y).all(|(a, b)| self.identical(*a, *b))
    }

    pub fn is_valid(&self, ty: TypeId) -> bool {
        self.unalias(ty) != TypeId::INVALID
    }

    pub fn is_named(&self, ty: TypeId) -> bool {
        matches!(self.ty(self.unalias(ty)), Type::Named(_))
    }

    pub fn is_type_param(&self, ty: TypeId) -> bool {
        matches!(self.ty(self.unalias(ty)), Type::TypeParam(_))
    }

    /// Whether the type has a name of its own: predeclared, defined or a parameter.
    pub fn has_name(&self, ty: TypeId) -> bool {
        let ty = self.ty(self.unalias(ty));
        matches!(ty, Type::Basic(_) | Type::Named(_) | Type::TypeParam(_))
    }

    /// Whether the type is written as a literal; predeclared types count as such.
    pub fn is_type_lit(&self, ty: TypeId) -> bool {
        !matches!(self.ty(self.unalias(ty)), Type::Named(_) | Type::TypeParam(_))
    }

    pub fn is_typed(&self, ty: TypeId) -> bool {
        !matches!(self.ty(ty), Type::Basic(b) if b.is_untyped())
    }

    pub fn is_untyped(&self, ty: TypeId) -> bool {
        !self.is_typed(ty)
    }

    pub fn is_untyped_numeric(&self, ty: TypeId) -> bool {
        matches!(self.ty(ty), Type::Basic(b) if b.is_untyped() && b.is_numeric())
    }

    /// Whether the underlying type is an interface; true of type parameters.
    pub fn is_interface(&mut self, ty: TypeId) -> bool {
        let under = self.under(ty);
        matches!(self.ty(under), Type::Interface(_))
    }

    /// An interface that is not a type parameter.
    pub fn is_value_interface(&mut self, ty: TypeId) -> bool {
        !self.is_type_param(ty) && self.is_interface(ty)
    }

    /// Whether the type is generic and not instantiated.
    pub fn is_generic(&self, ty: TypeId) -> bool {
        match self.ty(ty) {
            Type::Alias(a) if !a.tparams.is_empty() && a.origin.is_none() => true,
            _ => match self.ty(self.unalias(ty)) {
                Type::Named(n) => n.origin.is_none() && !n.tparams.is_empty(),
                _ => false,
            },
        }
    }

    /// The basic type below, if there is one; nothing for a type parameter.
    pub fn basic(&mut self, ty: TypeId) -> Option<Basic> {
        let under = self.under(ty);
        match self.ty(under) {
            Type::Basic(b) => Some(*b),
            _ => None,
        }
    }

    /// Whether the underlying type is basic and of the class.
    pub fn is_basic(&mut self, ty: TypeId, class: fn(Basic) -> bool) -> bool {
        self.basic(ty).is_some_and(class)
    }

    /// Like `is_basic`, but of a type parameter all types must be of the class.
    pub fn all_basic(&mut self, ty: TypeId, class: fn(Basic) -> bool) -> bool {
        if !self.is_type_param(ty) {
            return self.is_basic(ty, class);
        }
        match self.specific_terms(ty) {
            Some(terms) => terms.iter().all(|t| self.is_basic(t.ty, class)),
            None => false,
        }
    }

    /// Whether `nil` is a value of the type.
    pub fn has_nil(&mut self, ty: TypeId) -> bool {
        let under = self.under(ty);
        match self.ty(under) {
            Type::Basic(b) => *b == Basic::UnsafePointer,
            Type::Slice(_) | Type::Pointer(_) | Type::Signature(_) | Type::Map { .. } => true,
            Type::Chan { .. } => true,
            Type::Interface(_) if self.is_type_param(ty) => match self.specific_terms(ty) {
                Some(terms) => terms.iter().all(|t| self.has_nil(t.ty)),
                None => false,
            },
            Type::Interface(_) => true,
            _ => false,
        }
    }

    /// Whether `==` is defined, interfaces included.
    pub fn comparable(&mut self, ty: TypeId) -> bool {
        self.incomparable_cause(ty, true).is_none()
    }

    /// Why values cannot be compared; empty where there is nothing to add. With `dynamic`, a
    /// comparison of interfaces, which may panic, is allowed.
    pub fn incomparable_cause(&mut self, ty: TypeId, dynamic: bool) -> Option<String> {
        self.incomparable(ty, dynamic, &mut HashSet::new())
    }

    fn incomparable(
        &mut self,
        ty: TypeId,
        dynamic: bool,
        seen: &mut HashSet<TypeId>,
    ) -> Option<String> {
        if !seen.insert(ty) {
            return None;
        }
        let under = self.under(ty);
        match self.ty(under).clone() {
            Type::Basic(b) => (b == Basic::UntypedNil).then(String::new),
            Type::Pointer(_) | Type::Chan { .. } => None,
            Type::Struct(s) => s.fields.iter().find_map(|f| {
                let field = self.obj_type(*f);
                self.incomparable(field, dynamic, seen)?;
                Some(format!("struct containing {} cannot be compared", self.type_str(field)))
            }),
            Type::Array { elem, .. } => {
                self.incomparable(elem, dynamic, seen)?;
                Some(format!("{} cannot be compared", self.type_str(ty)))
            }
            Type::Interface(_) => {
                if dynamic && !self.is_type_param(ty) {
                    return None;
                }
                let set = self.type_set(under);
                let is_comparable = match &set.terms {
                    Terms::All => set.comparable,
                    Terms::Some(terms) if terms.is_empty() => return Some("empty type set".into()),
                    Terms::Some(terms) => {
                        terms.iter().all(|t| self.incomparable(t.ty, false, seen).is_none())
                    }
                };
                (!is_comparable).then(|| "incomparable types in type set".to_owned())
            }
            _ => Some(String::new()),
        }
    }

    /// The type an untyped constant takes by itself.
    pub fn default_type(&self, ty: TypeId) -> TypeId {
        match self.ty(ty) {
            Type::Basic(Basic::UntypedBool) => TypeId::BOOL,
            Type::Basic(Basic::UntypedInt) => TypeId::INT,
            Type::Basic(Basic::UntypedRune) => TypeId::RUNE,
            Type::Basic(Basic::UntypedFloat) => TypeId::FLOAT64,
            Type::Basic(Basic::UntypedComplex) => TypeId::COMPLEX128,
            Type::Basic(Basic::UntypedString) => TypeId::STRING,
            _ => ty,
        }
    }

    /// The larger of two untyped types, if they go together.
    pub fn max_type(&self, x: TypeId, y: TypeId) -> Option<TypeId> {
        if x == y {
            return Some(x);
        }
        (self.is_untyped_numeric(x) && self.is_untyped_numeric(y)).then(|| x.max(y))
    }

    /// Whether two fields or methods have the same name, and package where that matters.
    pub fn same_id(&self, x: ObjId, y: ObjId) -> bool {
        let (a, b) = (self.obj(x), self.obj(y));
        a.name == b.name && (self.names.is_exported(a.name) || self.same_pkg(a.pkg, b.pkg))
    }

    /// Whether two packages are one.
    pub fn same_pkg(&self, a: Option<PkgId>, b: Option<PkgId>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => a == b || self.pkgs[a.index()].path == self.pkgs[b.index()].path,
            (a, b) => a == b,
        }
    }
}

impl Compare {
    fn types(&mut self, w: &mut World, x: TypeId, y: TypeId) -> bool {
        let (x, y) = (w.unalias(x), w.unalias(y));
        if x == y {
            return true;
        }
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let same = self.nodes(w, x, y);
        self.depth -= 1;
        same
    }

    fn nodes(&mut self, w: &mut World, x: TypeId, y: TypeId) -> bool {
        match (w.ty(x), w.ty(y)) {
            (Type::Basic(a), Type::Basic(b)) => a == b,
            (&Type::Array { len: n, elem: a }, &Type::Array { len: m, elem: b }) => {
                // An unknown length was reported; it fits everything.
                (n < 0 || m < 0 || n == m) && self.types(w, a, b)
            }
            (&Type::Slice(a), &Type::Slice(b)) | (&Type::Pointer(a), &Type::Pointer(b)) => {
                self.types(w, a, b)
            }
            (&Type::Map { key: k, elem: a }, &Type::Map { key: l, elem: b }) => {
                self.types(w, k, l) && self.types(w, a, b)
            }
            (&Type::Chan { dir: d, elem: a }, &Type::Chan { dir: e, elem: b }) => {
                d == e && self.types(w, a, b)
            }
            (Type::Struct(a), Type::Struct(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.structs(w, &a, &b)
            }
            (Type::Tuple(a), Type::Tuple(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.vars(w, &a, &b)
            }
            (Type::Signature(a), Type::Signature(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.signatures(w, &a, &b)
            }
            (Type::Union(a), Type::Union(b)) => {
                let (a, b) = (a.clone(), b.clone());
                let (a, b) = (w.union_terms(&a), w.union_terms(&b));
                w.terms_equal(&a, &b)
            }
            (Type::Interface(_), Type::Interface(_)) => self.interfaces(w, x, y),
            (Type::Named(a), Type::Named(b)) => {
                let (a, b) = (a.clone(), b.clone());
                a.obj == b.obj
                    && a.targs.len() == b.targs.len()
                    && a.targs.iter().zip(&b.targs).all(|(s, t)| self.types(w, *s, *t))
            }
            _ => false,
        }
    }

    fn structs(&mut self, w: &mut World, a: &Struct, b: &Struct) -> bool {
        a.fields.len() == b.fields.len()
            && (0..a.fields.len()).all(|i| {
                let (f, g) = (a.fields[i], b.fields[i]);
                w.obj(f).embedded == w.obj(g).embedded
                    && (self.ignore_tags || a.tag(i) == b.tag(i))
                    && w.same_id(f, g)
                    && self.types(w, w.obj_type(f), w.obj_type(g))
            })
    }

    fn vars(&mut self, w: &mut World, a: &[ObjId], b: &[ObjId]) -> bool {
        a.len() == b.len()
            && a.iter().zip(b).all(|(x, y)| self.types(w, w.obj_type(*x), w.obj_type(*y)))
    }

    fn signatures(&mut self, w: &mut World, a: &Signature, b: &Signature) -> bool {
        if a.tparams.len() != b.tparams.len() || a.variadic != b.variadic {
            return false;
        }
        if a.tparams.is_empty() {
            return self.vars(w, &a.params, &b.params) && self.vars(w, &a.results, &b.results);
        }
        // Names of type parameters don't matter: those of `a` are put into `b`.
        let bounds_fit = a.tparams.iter().zip(&b.tparams).all(|(p, q)| {
            let bound = w.type_param_bound(*q);
            let bound = w.subst(bound, &b.tparams, &a.tparams);
            self.types(w, w.type_param_bound(*p), bound)
        });
        let params = w.subst_vars(&b.params, &b.tparams, &a.tparams);
        let results = w.subst_vars(&b.results, &b.tparams, &a.tparams);
        bounds_fit && self.vars(w, &a.params, &params) && self.vars(w, &a.results, &results)
    }

    fn interfaces(&mut self, w: &mut World, x: TypeId, y: TypeId) -> bool {
        let (a, b) = (w.type_set(x), w.type_set(y));
        if a.comparable != b.comparable
            || a.methods.len() != b.methods.len()
            || !w.terms_equal(&a.terms, &b.terms)
        {
            return false;
        }
        if self.pairs.iter().any(|p| *p == (x, y) || *p == (y, x)) {
            return true;
        }
        self.pairs.push((x, y));
        let same = a
            .methods
            .iter()
            .zip(&b.methods)
            .all(|(m, n)| w.same_id(*m, *n) && self.types(w, w.obj_type(*m), w.obj_type(*n)));
        self.pairs.pop();
        same
    }
}
