//! Type sets: which types and methods an interface stands for.
//!
//! Owns: unions and intersections of terms, the methods of embedded interfaces.
//! Never: reports duplicate methods or bad unions (the checker does, where they are declared).

use std::rc::Rc;

use crate::model::*;

/// Terms of a union beyond which a constraint is refused.
pub const MAX_TERMS: usize = 100;

impl World {
    /// The type set of an interface node; of an incomplete one, everything.
    pub fn type_set(&mut self, iface: TypeId) -> Rc<TypeSet> {
        if let Some(set) = self.type_sets.get(&iface) {
            return set.clone();
        }
        let Type::Interface(node) = self.ty(iface) else { return Rc::default() };
        let node = node.clone();
        if !node.complete {
            return Rc::default();
        }
        // An interface that embeds itself was reported: it meets this and ends.
        self.type_sets.insert(iface, Rc::default());
        let set = Rc::new(self.compute_type_set(&node));
        self.type_sets.insert(iface, set.clone());
        set
    }

    fn compute_type_set(&mut self, iface: &Interface) -> TypeSet {
        let mut methods: Vec<ObjId> = Vec::new();
        let mut set = TypeSet::default();
        for &m in &iface.methods {
            self.add_method(&mut methods, m);
        }
        for &embedded in &iface.embeds {
            let under = self.under(embedded);
            let (terms, comparable) = match self.ty(under).clone() {
                Type::Interface(_) => {
                    let inner = self.type_set(under);
                    for &m in &inner.methods {
                        self.add_method(&mut methods, m);
                    }
                    (inner.terms.clone(), inner.comparable)
                }
                Type::Union(terms) => (self.union_terms(&terms), false),
                Type::Basic(Basic::Invalid) => continue,
                _ => (Terms::Some(vec![Term { tilde: false, ty: embedded }]), false),
            };
            self.restrict(&mut set, &terms, comparable);
        }
        self.sort_methods(&mut methods);
        set.methods = methods;
        set
    }

    fn add_method(&mut self, methods: &mut Vec<ObjId>, m: ObjId) {
        if !methods.iter().any(|o| self.same_id(*o, m)) {
            methods.push(m);
        }
    }

    /// Exported methods first, each group by name, then by package.
    fn sort_methods(&self, methods: &mut [ObjId]) {
        methods.sort_by_key(|m| {
            let obj = self.obj(*m);
            let is_hidden = !self.names.is_exported(obj.name);
            let path = obj.pkg.filter(|_| is_hidden).map(|p| self.pkgs[p.index()].path.as_str());
            (is_hidden, self.names.get(obj.name), path)
        });
    }

    /// Intersects a set with terms and comparability.
    fn restrict(&mut self, set: &mut TypeSet, terms: &Terms, comparable: bool) {
        let both = match (&set.terms, terms) {
            (Terms::All, other) | (other, Terms::All) => other.clone(),
            (Terms::Some(a), Terms::Some(b)) => {
                let mut both = Vec::new();
                for x in a {
                    for y in b {
                        both.extend(self.intersect_terms(*x, *y));
                    }
                }
                Terms::Some(self.normalise(both))
            }
        };
        let comparable = set.comparable || comparable;
        match both {
            Terms::Some(mut list) => {
                if comparable {
                    list.retain(|t| self.incomparable_cause(t.ty, false).is_none());
                }
                set.comparable = false;
                set.terms = Terms::Some(list);
            }
            Terms::All => {
                set.comparable = comparable;
                set.terms = Terms::All;
            }
        }
    }

    /// The terms of a union, interfaces resolved.
    pub fn union_terms(&mut self, union: &[Term]) -> Terms {
        let mut all = Vec::new();
        for term in union {
            let under = self.under(term.ty);
            match self.ty(under).clone() {
                Type::Interface(_) => match &self.type_set(under).terms {
                    Terms::All => return Terms::All,
                    Terms::Some(terms) => all.extend_from_slice(terms),
                },
                Type::Basic(Basic::Invalid) => {}
                // No type has a defined type as its underlying one.
                _ if term.tilde && !self.identical(term.ty, under) => {}
                _ => all.push(*term),
            }
        }
        Terms::Some(self.normalise(all))
    }

    /// Removes terms that others include; the widest takes the place of the first it covers.
    fn normalise(&mut self, terms: Vec<Term>) -> Vec<Term> {
        let mut out: Vec<Term> = Vec::new();
        for term in terms {
            let Some(at) = out.iter().position(|other| !self.disjoint(*other, term)) else {
                out.push(term);
                continue;
            };
            if out[at].tilde || !term.tilde {
                continue;
            }
            out[at] = term;
            let mut later = out.split_off(at + 1);
            later.retain(|other| self.disjoint(*other, term));
            out.append(&mut later);
        }
        out
    }

    fn intersect_terms(&mut self, x: Term, y: Term) -> Option<Term> {
        if self.disjoint(x, y) {
            return None;
        }
        Some(if !x.tilde || y.tilde { x } else { y })
    }

    fn disjoint(&mut self, x: Term, y: Term) -> bool {
        let ux = if y.tilde { self.under(x.ty) } else { x.ty };
        let uy = if x.tilde { self.under(y.ty) } else { y.ty };
        !self.identical(ux, uy)
    }

    /// Whether a type belongs to a term.
    pub fn term_includes(&mut self, term: Term, ty: TypeId) -> bool {
        let ty = if term.tilde { self.under(ty) } else { ty };
        self.identical(term.ty, ty)
    }

    /// Whether all of `a` is in `b`.
    pub fn terms_subset(&mut self, a: &Terms, b: &Terms) -> bool {
        match (a, b) {
            (_, Terms::All) => true,
            (Terms::All, Terms::Some(_)) => false,
            (Terms::Some(a), Terms::Some(b)) => {
                a.iter().all(|x| b.iter().any(|y| !self.disjoint(*x, *y) && (!x.tilde || y.tilde)))
            }
        }
    }

    /// Whether two term lists hold the same types.
    pub fn terms_equal(&mut self, a: &Terms, b: &Terms) -> bool {
        self.terms_subset(a, b) && self.terms_subset(b, a)
    }

    /// The terms of a type parameter's constraint; nothing when it names no specific types.
    pub fn specific_terms(&mut self, param: TypeId) -> Option<Vec<Term>> {
        let param = self.unalias(param);
        let iface = self.constraint_interface(param);
        match &self.type_set(iface).terms {
            Terms::Some(terms) if !terms.is_empty() => Some(terms.clone()),
            _ => None,
        }
    }

    /// The types, with their underlying types, that a type stands for: itself, or of a parameter
    /// those of its constraint; nothing when that names no specific types.
    pub fn specific_types(&mut self, ty: TypeId) -> Option<Vec<(TypeId, TypeId)>> {
        if !self.is_type_param(ty) {
            return Some(vec![(ty, self.under(ty))]);
        }
        let terms = self.specific_terms(ty)?;
        Some(terms.into_iter().map(|t| (t.ty, self.under(t.ty))).collect())
    }

    /// The one underlying type of all that a type stands for; of channels the most restricted.
    pub fn common_under(&mut self, ty: TypeId) -> Option<TypeId> {
        self.common_under_or(ty).ok()
    }

    /// Like `common_under`, with the reason why there is none.
    pub fn common_under_or(&mut self, ty: TypeId) -> Result<TypeId, String> {
        let Some(types) = self.specific_types(ty) else {
            return Err("no specific type".to_owned());
        };
        let mut types = types.into_iter();
        let Some((mut common_ty, mut common)) = types.next() else {
            return Err("no specific type".to_owned());
        };
        for (ty, under) in types {
            if let (&Type::Chan { dir: d, elem: a }, &Type::Chan { dir: e, elem: b }) =
                (self.ty(common), self.ty(under))
            {
                let (x, y) = (self.type_str(common_ty), self.type_str(ty));
                if !self.identical(a, b) {
                    return Err(format!("channels {x} and {y} have different element types"));
                }
                if d == e || e == ChanDir::Both {
                    continue;
                }
                if d != ChanDir::Both {
                    return Err(format!("channels {x} and {y} have conflicting directions"));
                }
                (common_ty, common) = (ty, under);
                continue;
            }
            if !self.identical(common, under) {
                let (x, y) = (self.type_str(common_ty), self.type_str(ty));
                return Err(format!("{x} and {y} have different underlying types"));
            }
        }
        Ok(common)
    }

    /// Whether an interface has no types at all.
    pub fn has_empty_set(&mut self, iface: TypeId) -> bool {
        matches!(&self.type_set(iface).terms, Terms::Some(terms) if terms.is_empty())
    }
}
