//! Instantiation cycles: generic code that would need ever new instances of itself.
//!
//! Owns: the graph of which type flows into which type parameter, and the error.
//! Never: makes instances.
//!
//! An edge of weight 1 wraps the type on its way (`P` flows into `Q` as `[]P`). A cycle that has
//! such an edge has no end; a path as long as there are vertices contains one.

use go3s_diag::{Diagnostic, Pos};
use hashbrown::HashMap;

use crate::model::*;

#[derive(Clone, Copy, Debug)]
struct Vertex {
    obj: ObjId,
    /// Weight and length of the heaviest known path here, and its last edge.
    weight: u32,
    len: usize,
    last_edge: usize,
}

#[derive(Clone, Copy, Debug)]
struct Edge {
    to: usize,
    from: usize,
    weight: u32,
    pos: Pos,
    ty: TypeId,
}

/// What one package instantiates.
#[derive(Debug, Default)]
pub struct MonoGraph {
    vertices: Vec<Vertex>,
    edges: Vec<Edge>,
    index: HashMap<ObjId, Option<usize>>,
    /// Type parameters of receivers and copies, with the declared ones that they stand for.
    same_as: HashMap<TypeId, TypeId>,
}

impl MonoGraph {
    /// Records that a method's receiver calls a type's parameter by another name.
    pub fn record_same(&mut self, param: TypeId, declared: TypeId) {
        self.same_as.insert(param, declared);
    }

    /// Records an instantiation; `arg_pos` are the places of written arguments.
    pub fn record_instance(
        &mut self,
        w: &mut World,
        pos: Pos,
        tparams: &[TypeId],
        targs: &[TypeId],
        arg_pos: &[Pos],
    ) {
        for (i, (&param, &targ)) in tparams.iter().zip(targs).enumerate() {
            let pos = arg_pos.get(i).copied().unwrap_or(pos);
            self.assign(w, pos, param, targ);
        }
    }

    fn assign(&mut self, w: &mut World, pos: Pos, param: TypeId, targ: TypeId) {
        let Type::TypeParam(tp) = *w.ty(param) else { return };
        // Cycles lie within one package.
        if w.obj(tp.obj).pkg != w.current {
            return;
        }
        let mut todo = vec![targ];
        let mut seen = Vec::new();
        while let Some(ty) = todo.pop() {
            let ty = w.unalias(ty);
            if seen.contains(&ty) {
                continue;
            }
            seen.push(ty);
            let from = match w.ty(ty).clone() {
                Type::TypeParam(_) => self.param_vertex(w, ty),
                Type::Named(named) => self.local_vertex(w, named.obj),
                _ => None,
            };
            if let (Some(from), Some(to)) = (from, self.param_vertex(w, param)) {
                let weight = u32::from(ty != w.unalias(targ));
                self.edges.push(Edge { to, from, weight, pos, ty: targ });
            }
            todo.extend(w.type_parts(ty));
        }
    }

    fn param_vertex(&mut self, w: &World, param: TypeId) -> Option<usize> {
        let declared = self.same_as.get(&param).copied().unwrap_or(param);
        let Type::TypeParam(tp) = *w.ty(declared) else { return None };
        let obj = w.obj(tp.obj).origin.unwrap_or(tp.obj);
        if let Some(&known) = self.index.get(&obj) {
            return known;
        }
        Some(self.add_vertex(obj))
    }

    fn add_vertex(&mut self, obj: ObjId) -> usize {
        self.vertices.push(Vertex { obj, weight: 0, len: 0, last_edge: 0 });
        let at = self.vertices.len() - 1;
        self.index.insert(obj, Some(at));
        at
    }

    /// A type declared in a generic function depends on the parameters in whose scope it is.
    fn local_vertex(&mut self, w: &World, obj: ObjId) -> Option<usize> {
        if let Some(&known) = self.index.get(&obj) {
            return known;
        }
        self.index.insert(obj, None);
        let declared = w.obj(obj);
        let pkg = declared.pkg.filter(|p| w.current == Some(*p))?;
        let (pos, root) = (declared.pos, w.pkgs[pkg.index()].scope);
        let mut scope = declared.parent;
        let mut ambient = Vec::new();
        while let Some(at) = scope.filter(|s| *s != root) {
            ambient.extend(w.scopes[at.index()].elems.values().copied());
            scope = w.scopes[at.index()].parent;
        }
        ambient.sort_unstable();
        let mut vertex = None;
        for elem in ambient {
            let elem = w.obj(elem);
            let Some(ty) = elem.ty.filter(|t| matches!(w.ty(*t), Type::TypeParam(_))) else {
                continue;
            };
            if elem.pos < pos {
                let to = *vertex.get_or_insert_with(|| self.add_vertex(obj));
                if let Some(from) = self.param_vertex(w, ty) {
                    self.edges.push(Edge { to, from, weight: 1, pos, ty });
                }
            }
        }
        vertex
    }

    /// The error, if instantiation would not end.
    pub fn find_cycle(&mut self, w: &mut World) -> Option<Diagnostic> {
        loop {
            let mut changed = false;
            for (i, edge) in self.edges.iter().enumerate() {
                let from = self.vertices[edge.from];
                let weight = from.weight + edge.weight;
                let to = &mut self.vertices[edge.to];
                if weight <= to.weight {
                    continue;
                }
                *to = Vertex { weight, len: from.len + 1, last_edge: i, ..*to };
                if to.len == self.vertices.len() {
                    return Some(self.cycle_error(w, edge.to));
                }
                changed = true;
            }
            if !changed {
                return None;
            }
        }
    }

    fn cycle_error(&self, w: &mut World, end: usize) -> Diagnostic {
        let mut path = Vec::new();
        let mut at = end;
        while !path.contains(&at) {
            path.push(at);
            at = self.edges[self.vertices[at].last_edge].from;
        }
        let start = path.iter().position(|v| *v == at).unwrap_or(0);
        let pos = w.obj(self.vertices[at].obj).pos;
        let mut error = Diagnostic::new(pos, "instantiation cycle:");
        for &vertex in &path[start..] {
            let edge = self.edges[self.vertices[vertex].last_edge];
            let obj = self.vertices[edge.to].obj;
            let (name, ty) = (w.obj_name(obj).to_owned(), w.type_str(edge.ty));
            let is_param = matches!(w.ty(w.obj_type(obj)), Type::TypeParam(_));
            let verb = if is_param { "instantiated as" } else { "implicitly parameterized by" };
            error = error.detail(edge.pos, format!("{name} {verb} {ty}"));
        }
        error
    }
}
