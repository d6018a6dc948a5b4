//! Inference of type arguments.
//!
//! Owns: the order in which sources of information are used (arguments, constraints, untyped
//! constants), and the errors when they do not suffice.
//! Never: verifies that inferred types satisfy their constraints (see `instantiate`).

use go3s_diag::{Diagnostic, Pos, pos_ref};

use crate::model::{Type, TypeId, World};
use crate::unify::{ASSIGN, EXACT, INEXACT, Unifier};

/// What is to be inferred, and from what.
pub struct Inference<'a> {
    pub pos: Pos,
    /// At least one.
    pub tparams: &'a [TypeId],
    /// The arguments given; shorter than `tparams`, or with holes.
    pub targs: &'a [Option<TypeId>],
    /// Types of the parameters that take part, one for each of `args`.
    pub params: &'a [TypeId],
    pub args: &'a [Arg],
    /// Whether methods of interfaces take part (language version 1.21).
    pub match_interfaces: bool,
    /// The source text of an argument, for messages.
    pub expr_str: &'a dyn Fn(usize) -> String,
    /// The call is made up to assign a generic function: messages name the sides the other way.
    pub reverse: bool,
}

/// An argument of the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arg {
    /// `INVALID` where an error was reported.
    pub ty: TypeId,
    pub pos: Pos,
}

/// What a constraint says about the structure of its types.
struct CoreTerm {
    tilde: bool,
    ty: TypeId,
    /// It is the only term.
    is_single: bool,
}

impl World {
    /// All type arguments, or the error that tells why not; `None` inside where an argument was
    /// invalid and reported before.
    pub fn infer(&mut self, what: &Inference<'_>) -> Result<Vec<TypeId>, Option<Diagnostic>> {
        let n = what.tparams.len();
        let mut targs: Vec<Option<TypeId>> = what.targs.to_vec();
        targs.resize(n, None);
        if targs.iter().all(Option::is_some) {
            return Ok(targs.into_iter().flatten().collect());
        }
        if what.args.iter().any(|a| a.ty == TypeId::INVALID) {
            return Err(None);
        }
        let params = self.known_params(what, &targs);
        let mut unifier = Unifier::new(what.tparams, &targs, what.match_interfaces);
        let untyped = self.use_arguments(what, &params, &mut unifier).map_err(Some)?;
        self.use_constraints(what, &mut unifier).map_err(Some)?;
        self.use_constants(what, &params, &untyped, &mut unifier).map_err(Some)?;
        let mut inferred = unifier.inferred();
        self.break_cycles(what.tparams, &mut inferred);
        self.simplify(what.tparams, &targs, &mut inferred);
        let mut all = Vec::with_capacity(n);
        for (i, ty) in inferred.into_iter().enumerate() {
            match ty {
                Some(ty) if !self.mentions_any(what.tparams, ty) => all.push(ty),
                _ => return Err(Some(self.cannot_infer(what, i))),
            }
        }
        Ok(all)
    }

    /// Parameters with the given arguments put in: what is known is assigned to, not inferred from.
    fn known_params(&mut self, what: &Inference<'_>, targs: &[Option<TypeId>]) -> Vec<TypeId> {
        let (from, to): (Vec<_>, Vec<_>) =
            what.tparams.iter().zip(targs).filter_map(|(p, t)| Some((*p, (*t)?))).unzip();
        what.params.iter().map(|p| self.subst(*p, &from, &to)).collect()
    }

    /// Step 1: typed arguments. The result are the indices of untyped ones.
    fn use_arguments(
        &mut self,
        what: &Inference<'_>,
        params: &[TypeId],
        unifier: &mut Unifier,
    ) -> Result<Vec<usize>, Diagnostic> {
        let mut untyped = Vec::new();
        for (i, arg) in what.args.iter().enumerate() {
            let (param, ty) = (params[i], arg.ty);
            if !self.mentions_any(what.tparams, param) && !self.mentions_any(what.tparams, ty) {
                continue;
            }
            if self.is_typed(ty) {
                if !unifier.unify(self, param, ty, ASSIGN) {
                    return Err(self.argument_mismatch(what, unifier, param, i));
                }
            } else if matches!(self.ty(param), Type::TypeParam(_)) && arg.ty != TypeId::UNTYPED_NIL
            {
                // A constant has a basic type: only a bare parameter can take it.
                untyped.push(i);
            }
        }
        Ok(untyped)
    }

    /// Step 2: constraints, as long as they tell something new.
    fn use_constraints(
        &mut self,
        what: &Inference<'_>,
        unifier: &mut Unifier,
    ) -> Result<(), Diagnostic> {
        loop {
            let before = unifier.unknowns();
            for (i, &param) in what.tparams.iter().enumerate() {
                self.use_constraint(what, unifier, i, param)?;
            }
            if unifier.unknowns() == before {
                return Ok(());
            }
        }
    }

    fn use_constraint(
        &mut self,
        what: &Inference<'_>,
        unifier: &mut Unifier,
        index: usize,
        param: TypeId,
    ) -> Result<(), Diagnostic> {
        let known = unifier.at(index);
        if let Some(core) = self.core_term(param) {
            match known {
                Some(ty) if !unifier.unify(self, ty, core.ty, INEXACT) => {
                    return Err(self.unsatisfied(what, param, ty, ""));
                }
                Some(_) => {}
                None if core.is_single && !core.tilde => unifier.set(index, core.ty),
                None => {}
            }
        }
        // The methods of a type that still mentions parameters are not final.
        if let Some(ty) = known
            && !self.mentions_any(what.tparams, ty)
        {
            let iface = self.constraint_interface(param);
            let mut same = |w: &mut World, x, y| unifier.unify(w, x, y, EXACT);
            if let Err(cause) = self.has_all_methods(ty, iface, true, &mut same) {
                return Err(self.unsatisfied(what, param, ty, &cause));
            }
        }
        Ok(())
    }

    /// Step 3: the default types of untyped constants, of the largest kind for each parameter.
    fn use_constants(
        &mut self,
        what: &Inference<'_>,
        params: &[TypeId],
        untyped: &[usize],
        unifier: &mut Unifier,
    ) -> Result<(), Diagnostic> {
        let mut largest: Vec<Option<TypeId>> = vec![None; what.tparams.len()];
        for &i in untyped {
            let Some(index) = what.tparams.iter().position(|p| *p == params[i]) else { continue };
            if unifier.at(index).is_some() {
                continue;
            }
            let arg = what.args[i];
            let max = match largest[index] {
                None => arg.ty,
                Some(max) => self.max_type(max, arg.ty).ok_or_else(|| {
                    let (a, b) = (self.type_str(max), self.type_str(arg.ty));
                    let name = self.type_str(params[i]);
                    let text = format!("mismatched types {a} and {b} (cannot infer {name})");
                    Diagnostic::new(arg.pos, text)
                })?,
            };
            largest[index] = Some(max);
        }
        for (index, max) in largest.into_iter().enumerate() {
            if let Some(max) = max {
                unifier.set(index, self.default_type(max));
            }
        }
        Ok(())
    }

    /// Inferred types may mention other parameters: puts those in until nothing changes.
    fn simplify(
        &mut self,
        tparams: &[TypeId],
        given: &[Option<TypeId>],
        inferred: &mut [Option<TypeId>],
    ) {
        let mut open: Vec<usize> =
            (0..inferred.len()).filter(|&i| inferred[i].is_some() && given[i].is_none()).collect();
        // Cycles are gone, so each round resolves one level of mentioning at least.
        while !open.is_empty() {
            let (from, to): (Vec<_>, Vec<_>) =
                tparams.iter().zip(inferred.iter()).filter_map(|(p, t)| Some((*p, (*t)?))).unzip();
            open.retain(|&i| {
                let Some(old) = inferred[i] else { return false };
                let mut new = self.subst(old, &from, &to);
                if new == old {
                    return false;
                }
                if !self.mentions_any(tparams, new) {
                    // A generic function that was the argument is generic no more.
                    new = self.without_type_params(new);
                }
                inferred[i] = Some(new);
                true
            });
        }
    }

    fn core_term(&mut self, param: TypeId) -> Option<CoreTerm> {
        let terms = self.specific_terms(param)?;
        if let [term] = terms.as_slice() {
            return Some(CoreTerm { tilde: term.tilde, ty: term.ty, is_single: true });
        }
        let tilde = terms.iter().any(|t| t.tilde);
        self.common_under(param).map(|ty| CoreTerm { tilde, ty, is_single: false })
    }

    fn argument_mismatch(
        &mut self,
        what: &Inference<'_>,
        unifier: &Unifier,
        param: TypeId,
        arg: usize,
    ) -> Diagnostic {
        let expr = (what.expr_str)(arg);
        let Arg { ty: arg_ty, pos } = what.args[arg];
        let (param_str, arg_str) = (self.type_str(param), self.type_str(arg_ty));
        let targs = unifier.inferred();
        if targs.iter().all(Option::is_none) {
            let names = self.type_param_names(what.tparams);
            let text = format!(
                "type {arg_str} of {expr} does not match {param_str} (cannot infer {names})"
            );
            return Diagnostic::new(pos, text);
        }
        let (from, to): (Vec<_>, Vec<_>) =
            what.tparams.iter().zip(&targs).filter_map(|(p, t)| Some((*p, (*t)?))).unzip();
        let inferred = self.subst(param, &from, &to);
        if inferred == param {
            return Diagnostic::new(
                pos,
                format!("type {arg_str} of {expr} does not match {param_str}"),
            );
        }
        let inferred = self.type_str(inferred);
        Diagnostic::new(
            pos,
            if what.reverse {
                format!(
                    "inferred type {inferred} for {param_str} does not match type {arg_str} of {expr}"
                )
            } else {
                format!(
                    "type {arg_str} of {expr} does not match inferred type {inferred} for {param_str}"
                )
            },
        )
    }

    fn unsatisfied(
        &mut self,
        what: &Inference<'_>,
        param: TypeId,
        ty: TypeId,
        cause: &str,
    ) -> Diagnostic {
        let bound = self.type_param_bound(param);
        let (param, ty, bound) = (self.type_str(param), self.type_str(ty), self.type_str(bound));
        let space = if cause.is_empty() { "" } else { " " };
        Diagnostic::new(
            what.pos,
            format!("{param} (type {ty}) does not satisfy {bound}{space}{cause}"),
        )
    }

    fn cannot_infer(&mut self, what: &Inference<'_>, index: usize) -> Diagnostic {
        let (name, declared) = self.type_param_decl(what.tparams[index]);
        let text = format!("cannot infer {name} (declared at {})", pos_ref(declared));
        Diagnostic::new(what.pos, text)
    }

    /// `P`, `P and Q`, `P, Q, and R`.
    fn type_param_names(&mut self, tparams: &[TypeId]) -> String {
        let names: Vec<String> = tparams.iter().map(|p| self.type_param_decl(*p).0).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        }
    }

    /// Forgets types that lead back to their own parameter: putting them in would never end.
    fn break_cycles(&mut self, tparams: &[TypeId], inferred: &mut [Option<TypeId>]) {
        for &param in tparams {
            let mut path = Vec::new();
            self.find_cycle(param, tparams, inferred, &mut path);
        }
    }

    fn find_cycle(
        &mut self,
        ty: TypeId,
        tparams: &[TypeId],
        inferred: &mut [Option<TypeId>],
        path: &mut Vec<TypeId>,
    ) {
        let ty = self.unalias(ty);
        let own = tparams.iter().position(|p| *p == ty);
        if path.contains(&ty) {
            if let Some(index) = own {
                inferred[index] = None;
            }
            return;
        }
        path.push(ty);
        if let Some(index) = own {
            if let Some(next) = inferred[index] {
                self.find_cycle(next, tparams, inferred, path);
            }
        } else {
            for part in self.type_parts(ty) {
                self.find_cycle(part, tparams, inferred, path);
            }
        }
        path.pop();
    }
}
