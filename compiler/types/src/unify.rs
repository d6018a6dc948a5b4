//! Unification: which types for given type parameters make two types match.
//!
//! Owns: the state of an inference (one cell per group of joined parameters) and the matching rules.
//! Never: verifies constraints, reports an error; whether an assignment is valid is decided later.
//!
//! Matching is looser than identity where assignment is: at the top a defined type matches its
//! underlying type, channel directions are ignored, and an interface matches what has its methods.
//! `EXACT` turns that off; `ASSIGN` allows it at the top only, not inside element types.

use crate::model::{ChanDir, ObjId, Type, TypeId, World};
use crate::predicates::Pairs;

/// How closely two types must match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mode {
    /// The types take part in an assignment: inexact at the top, exact in their elements.
    pub assign: bool,
    /// The types must be identical once the parameters are known.
    pub exact: bool,
}

pub(crate) const INEXACT: Mode = Mode { assign: false, exact: false };
pub(crate) const ASSIGN: Mode = Mode { assign: true, exact: false };
pub(crate) const EXACT: Mode = Mode { assign: false, exact: true };

/// Types nested deeper than this do not unify: it stops matchings that expand for ever.
const MAX_DEPTH: u32 = 100;

/// The types found so far.
#[derive(Clone, Debug)]
pub(crate) struct Unifier {
    tparams: Vec<TypeId>,
    /// For each parameter its cell; joined parameters share one.
    cell_of: Vec<usize>,
    cells: Vec<Option<TypeId>>,
    depth: u32,
    /// Whether methods of interfaces take part (language version 1.21).
    match_interfaces: bool,
    pairs: Pairs,
}

impl Unifier {
    /// A unifier for the parameters; arguments known beforehand are given in the same order.
    pub fn new(tparams: &[TypeId], targs: &[Option<TypeId>], match_interfaces: bool) -> Self {
        let cells = (0..tparams.len()).map(|i| targs.get(i).copied().flatten()).collect();
        Self {
            tparams: tparams.to_vec(),
            cell_of: (0..tparams.len()).collect(),
            cells,
            depth: 0,
            match_interfaces,
            pairs: Pairs::new(),
        }
    }

    /// The type of a parameter, if known.
    pub fn at(&self, index: usize) -> Option<TypeId> {
        self.cells[self.cell_of[index]]
    }

    /// Fixes the type of a parameter and of those joined with it.
    pub fn set(&mut self, index: usize, ty: TypeId) {
        let cell = self.cell_of[index];
        self.cells[cell] = Some(ty);
    }

    /// How many parameters have no type yet.
    pub fn unknowns(&self) -> usize {
        (0..self.tparams.len()).filter(|&i| self.at(i).is_none()).count()
    }

    /// The types of all parameters.
    pub fn inferred(&self) -> Vec<Option<TypeId>> {
        (0..self.tparams.len()).map(|i| self.at(i)).collect()
    }

    /// Matches two types; what is learnt stays even when the match fails.
    pub fn unify(&mut self, w: &mut World, x: TypeId, y: TypeId, mode: Mode) -> bool {
        self.nify(w, x, y, mode)
    }

    fn bound(&self, w: &World, ty: TypeId) -> Option<usize> {
        let ty = w.unalias(ty);
        self.tparams.iter().position(|p| *p == ty)
    }

    fn join(&mut self, x: usize, y: usize) -> bool {
        let (cx, cy) = (self.cell_of[x], self.cell_of[y]);
        let (from, to) = match (self.cells[cx], self.cells[cy]) {
            _ if cx == cy => return true,
            (Some(_), Some(_)) => return false,
            (Some(_), None) => (cy, cx),
            (None, _) => (cx, cy),
        };
        for cell in &mut self.cell_of {
            if *cell == from {
                *cell = to;
            }
        }
        true
    }

    fn nify(&mut self, w: &mut World, x: TypeId, y: TypeId, mode: Mode) -> bool {
        if x == y || w.unalias(x) == w.unalias(y) {
            return true;
        }
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let matched = self.match_top(w, x, y, mode);
        self.depth -= 1;
        matched
    }

    /// Looks through names where that is allowed, then at our own parameters, then at the rest.
    fn match_top(&mut self, w: &mut World, x: TypeId, y: TypeId, mode: Mode) -> bool {
        let (mut x, mut y) = (x, y);
        // A defined type comes to stand in y, a parameter of ours in x.
        if w.is_named(x) || self.bound(w, y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        let is_interface_match = self.match_interfaces && w.is_interface(x);
        if !mode.exact && w.is_named(y) && w.is_type_lit(x) && !is_interface_match {
            y = w.under(y);
            if w.unalias(x) == w.unalias(y) {
                return true;
            }
        }
        match (self.bound(w, x), self.bound(w, y)) {
            (Some(px), Some(py)) => {
                self.join(px, py)
                    || match (self.at(px), self.at(py)) {
                        (Some(tx), Some(ty)) => self.nify(w, tx, ty, mode),
                        _ => false,
                    }
            }
            (Some(px), None) => match self.at(px) {
                Some(known) => self.match_known(w, px, known, y, mode),
                None => {
                    self.set(px, y);
                    true
                }
            },
            _ => self.match_interfaces_or_shape(w, x, y, mode),
        }
    }

    /// Matches `y` with what is known for a parameter, and keeps the better of the two.
    fn match_known(
        &mut self,
        w: &mut World,
        param: usize,
        x: TypeId,
        y: TypeId,
        mode: Mode,
    ) -> bool {
        if !self.nify(w, x, y, mode) {
            return false;
        }
        let (x_iface, y_iface) = (w.as_interface(x), w.as_interface(y));
        let (x_named, y_named) = (w.is_named(x), w.is_named(y));
        match (x_iface, y_iface) {
            (Some(_), Some(_)) if x_named && y_named => return w.identical(x, y),
            (Some(xi), Some(yi)) => {
                if w.type_set(xi).methods.len() != w.type_set(yi).methods.len() {
                    return false;
                }
            }
            (None, None) => {}
            // Either could be meant: choosing one would make the order of arguments matter.
            _ => return false,
        }
        if !mode.exact && !x_named {
            // A name is not lost, and a channel's direction is kept: both stay assignable.
            let u = w.under(y);
            let is_directed = matches!(w.ty(u), Type::Chan { dir, .. } if *dir != ChanDir::Both);
            if y_named || is_directed {
                self.set(param, y);
            }
        }
        true
    }

    fn match_interfaces_or_shape(
        &mut self,
        w: &mut World,
        x: TypeId,
        y: TypeId,
        mode: Mode,
    ) -> bool {
        if self.match_interfaces && !mode.exact {
            match (w.as_interface(x), w.as_interface(y)) {
                (Some(xi), Some(yi)) => return self.match_two_interfaces(w, xi, yi, false),
                (Some(xi), None) => return self.match_implementer(w, xi, y),
                (None, Some(yi)) => return self.match_implementer(w, yi, x),
                (None, None) => {}
            }
        }
        self.match_shape(w, x, y, mode)
    }

    /// Compares methods: all of the smaller interface, or, if `same_count`, of both.
    fn match_two_interfaces(
        &mut self,
        w: &mut World,
        x: TypeId,
        y: TypeId,
        same_count: bool,
    ) -> bool {
        let (xs, ys) = (w.type_set(x), w.type_set(y));
        if xs.comparable != ys.comparable || !w.terms_equal(&xs.terms, &ys.terms) {
            return false;
        }
        if same_count && xs.methods.len() != ys.methods.len() {
            return false;
        }
        if self.pairs.iter().any(|p| *p == (x, y) || *p == (y, x)) {
            return true;
        }
        self.pairs.push((x, y));
        let (few, many) = if xs.methods.len() <= ys.methods.len() {
            (&xs.methods, &ys.methods)
        } else {
            (&ys.methods, &xs.methods)
        };
        let matched = few.iter().all(|&m| {
            let Some(other) = many.iter().copied().find(|&o| w.same_id(m, o)) else {
                return false;
            };
            self.match_methods(w, m, other)
        });
        self.pairs.pop();
        matched
    }

    /// Every method of the interface must be one of the type's.
    fn match_implementer(&mut self, w: &mut World, iface: TypeId, ty: TypeId) -> bool {
        let set = w.type_set(iface);
        set.methods.iter().all(|&m| {
            let Some(own) = w.same_method_of(ty, m) else { return false };
            // A generic method implements nothing.
            w.type_params(w.obj_type(own)).is_empty() && self.match_methods(w, m, own)
        })
    }

    fn match_methods(&mut self, w: &mut World, a: ObjId, b: ObjId) -> bool {
        let (ta, tb) = (w.obj_type(a), w.obj_type(b));
        self.nify(w, ta, tb, EXACT)
    }

    /// Type constructors must be equal and their parts match.
    fn match_shape(&mut self, w: &mut World, x: TypeId, y: TypeId, mode: Mode) -> bool {
        let (mut x, mut y) = (x, y);
        if w.is_type_param(y) {
            std::mem::swap(&mut x, &mut y);
        }
        let elem_mode = Mode { exact: mode.exact || mode.assign, ..mode };
        let y_orig = y;
        let (x, y) = (w.unalias(x), w.unalias(y));
        match (w.ty(x).clone(), w.ty(y).clone()) {
            (Type::Basic(a), Type::Basic(b)) => a == b,
            (Type::Array { len: n, elem: a }, Type::Array { len: m, elem: b }) => {
                (n < 0 || m < 0 || n == m) && self.nify(w, a, b, elem_mode)
            }
            (Type::Slice(a), Type::Slice(b)) | (Type::Pointer(a), Type::Pointer(b)) => {
                self.nify(w, a, b, elem_mode)
            }
            (Type::Map { key: k, elem: a }, Type::Map { key: l, elem: b }) => {
                self.nify(w, k, l, elem_mode) && self.nify(w, a, b, elem_mode)
            }
            (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b }) => {
                (!mode.exact || d == e) && self.nify(w, a, b, elem_mode)
            }
            _ => self.match_compound(w, (x, y), y_orig, mode, elem_mode),
        }
    }

    fn match_compound(
        &mut self,
        w: &mut World,
        (x, y): (TypeId, TypeId),
        y_orig: TypeId,
        mode: Mode,
        elem_mode: Mode,
    ) -> bool {
        match (w.ty(x).clone(), w.ty(y).clone()) {
            (Type::Struct(a), Type::Struct(b)) => {
                if a.fields.len() != b.fields.len() {
                    return false;
                }
                (0..a.fields.len()).all(|i| {
                    let (f, g) = (a.fields[i], b.fields[i]);
                    w.obj(f).embedded == w.obj(g).embedded
                        && a.tag(i) == b.tag(i)
                        && w.same_id(f, g)
                        && self.nify(w, w.obj_type(f), w.obj_type(g), elem_mode)
                })
            }
            (Type::Tuple(a), Type::Tuple(b)) => self.match_vars(w, &a, &b, mode),
            (Type::Signature(a), Type::Signature(b)) => {
                a.variadic == b.variadic
                    && self.match_vars(w, &a.params, &b.params, elem_mode)
                    && self.match_vars(w, &a.results, &b.results, elem_mode)
            }
            (Type::Interface(_), Type::Interface(_)) => self.match_two_interfaces(w, x, y, true),
            (Type::Named(_), Type::Named(_)) => {
                let (a, b) = (w.type_args(x).to_vec(), w.type_args(y).to_vec());
                a.len() == b.len()
                    && (0..a.len()).all(|i| self.nify(w, a[i], b[i], mode))
                    && w.origin(x) == w.origin(y)
            }
            (Type::TypeParam(_), _) => match w.common_under(x) {
                // What the constraint says of a foreign parameter is all that is known of it.
                Some(core) => self.nify(w, core, y_orig, ASSIGN),
                None => false,
            },
            _ => false,
        }
    }

    fn match_vars(&mut self, w: &mut World, a: &[ObjId], b: &[ObjId], mode: Mode) -> bool {
        a.len() == b.len()
            && (0..a.len()).all(|i| {
                let (x, y) = (w.obj_type(a[i]), w.obj_type(b[i]));
                self.nify(w, x, y, mode)
            })
    }
}
