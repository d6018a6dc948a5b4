//! Types as text, in the words and spelling of Go's compiler.
//!
//! Owns: how every type is printed, and when a name needs its package.
//! Never: computes anything that printing does not need: it works on incomplete types.

use std::fmt::Write as _;

use go3s_diag::pos_ref;
use go3s_syntax::sym;
use hashbrown::HashMap;

use crate::model::*;

/// Nesting beyond which a type is cut.
const MAX_DEPTH: usize = 1000;

struct Printer<'w> {
    world: &'w World,
    out: String,
    /// Types being printed, outermost first.
    path: Vec<TypeId>,
    /// Write package paths, also of the own package (to tell equal names apart).
    full_paths: bool,
    param_names: bool,
    /// Mark the first unexported field with its package.
    mark_package: bool,
}

impl World {
    /// The type as errors show it.
    pub fn type_str(&mut self, ty: TypeId) -> String {
        self.find_ambiguous_names();
        self.type_string(ty)
    }

    /// Like `type_str` for a shared world; package names that stand for two packages are told apart
    /// only once `find_ambiguous_names` has run.
    pub fn type_string(&self, ty: TypeId) -> String {
        let mut p = self.printer();
        p.ty(ty);
        p.out
    }

    /// Types in brackets or parentheses: `(int, string)`.
    pub fn types_str(&mut self, types: &[TypeId]) -> String {
        let parts: Vec<String> = types.iter().map(|t| self.type_str(*t)).collect();
        format!("({})", parts.join(", "))
    }

    /// A term list, as in `~int | string`.
    pub fn terms_str(&mut self, terms: &Terms) -> String {
        match terms {
            Terms::All => "𝓤".to_owned(),
            Terms::Some(list) if list.is_empty() => "∅".to_owned(),
            Terms::Some(list) => {
                self.find_ambiguous_names();
                let mut p = self.printer();
                p.terms(list);
                p.out
            }
        }
    }

    /// A method as `name(types) results`. `full_paths` writes package paths everywhere.
    pub fn method_str(&mut self, method: ObjId, full_paths: bool) -> String {
        self.find_ambiguous_names();
        let mut p = self.printer();
        p.out.push_str(self.obj_name(method));
        p.param_names = false;
        p.full_paths = full_paths;
        p.mark_package = full_paths;
        if let Some(sig) = self.signature(self.obj_type(method)) {
            p.signature(&sig);
        }
        p.out
    }

    /// The signature's text without the word `func`.
    pub fn signature_str(&mut self, sig: &Signature) -> String {
        self.find_ambiguous_names();
        let mut p = self.printer();
        p.signature(sig);
        p.out
    }

    /// What is written before a name of the package: its name, or its path where that is ambiguous.
    pub fn package_prefix(&self, pkg: Option<PkgId>) -> String {
        let Some(pkg) = pkg else { return String::new() };
        if self.current == Some(pkg) {
            return String::new();
        }
        let package = &self.pkgs[pkg.index()];
        let is_ambiguous = self
            .name_paths
            .as_ref()
            .and_then(|names| names.get(&package.name))
            .is_some_and(|paths| paths.len() > 1);
        if is_ambiguous {
            return format!("{:?}.", package.path);
        }
        format!("{}.", self.names.get(package.name))
    }

    /// Finds the package names that stand for several packages below the current one.
    pub fn find_ambiguous_names(&mut self) {
        if self.name_paths.is_some() {
            return;
        }
        let mut names: HashMap<_, Vec<PkgId>> = HashMap::new();
        let mut todo: Vec<PkgId> = self.current.into_iter().collect();
        let mut seen = vec![false; self.pkgs.len()];
        while let Some(pkg) = todo.pop() {
            if std::mem::replace(&mut seen[pkg.index()], true) {
                continue;
            }
            let package = &self.pkgs[pkg.index()];
            names.entry(package.name).or_default().push(pkg);
            todo.extend(&package.imports);
        }
        self.name_paths = Some(names);
    }

    /// Makes a package the one whose names need no qualifier.
    pub fn set_current(&mut self, pkg: Option<PkgId>) {
        self.current = pkg;
        self.name_paths = None;
    }

    fn printer(&self) -> Printer<'_> {
        Printer {
            world: self,
            out: String::new(),
            path: Vec::new(),
            full_paths: false,
            param_names: true,
            mark_package: false,
        }
    }
}

impl Printer<'_> {
    fn ty(&mut self, id: TypeId) {
        if self.path.contains(&id) {
            let kind = match self.world.ty(id) {
                Type::Interface(_) => "Interface",
                Type::Struct(_) => "Struct",
                Type::Signature(_) => "Signature",
                _ => "Type",
            };
            let _ = write!(self.out, "<cycle to {kind}>");
            return;
        }
        if self.path.len() >= MAX_DEPTH {
            self.out.push('…');
            return;
        }
        self.path.push(id);
        self.node(id);
        self.path.pop();
    }

    fn node(&mut self, id: TypeId) {
        match self.world.ty(id) {
            Type::Basic(basic) => self.out.push_str(match id {
                TypeId::BYTE => "byte",
                TypeId::RUNE => "rune",
                _ => basic.name(),
            }),
            Type::Array { len, elem } => {
                let _ = write!(self.out, "[{len}]");
                self.ty(*elem);
            }
            Type::Slice(elem) => self.prefixed("[]", *elem),
            Type::Pointer(base) => self.prefixed("*", *base),
            Type::Map { key, elem } => {
                self.prefixed("map[", *key);
                self.prefixed("]", *elem);
            }
            Type::Chan { dir, elem } => self.chan(*dir, *elem),
            Type::Struct(s) => self.structure(s),
            Type::Tuple(vars) => self.tuple(vars, false),
            Type::Signature(sig) => {
                self.out.push_str("func");
                self.signature(sig);
            }
            Type::Union(terms) => self.terms(terms),
            Type::Interface(iface) => self.interface(id, iface),
            Type::Named(named) => self.declared(named.obj, &named.targs, &named.tparams),
            Type::Alias(alias) => self.declared(alias.obj, &alias.targs, &alias.tparams),
            Type::TypeParam(tp) => self.type_param(tp.obj),
        }
    }

    fn prefixed(&mut self, prefix: &str, ty: TypeId) {
        self.out.push_str(prefix);
        self.ty(ty);
    }

    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        self.out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        // `chan (<-chan T)` would otherwise read as `chan<- (chan T)`.
        let inner = self.world.ty(elem);
        let parens = dir == ChanDir::Both && matches!(inner, Type::Chan { dir: ChanDir::Recv, .. });
        if parens {
            self.out.push('(');
        }
        self.ty(elem);
        if parens {
            self.out.push(')');
        }
    }

    fn structure(&mut self, s: &Struct) {
        self.out.push_str("struct{");
        for (i, &field) in s.fields.iter().enumerate() {
            if i > 0 {
                self.out.push_str("; ");
            }
            let obj = self.world.obj(field);
            let marks = self.mark_package && !self.world.names.is_exported(obj.name);
            self.mark_package &= !marks;
            if !obj.embedded {
                self.out.push_str(self.world.obj_name(field));
                self.out.push(' ');
            }
            self.ty(self.world.obj_type(field));
            if let (true, Some(pkg)) = (marks, obj.pkg) {
                let path = &self.world.pkgs[pkg.index()].path;
                let _ = write!(self.out, " /* package {path} */ ");
            }
            if let Some(tag) = s.tag(i) {
                let _ = write!(self.out, " {:?}", self.world.names.get(tag));
            }
        }
        self.out.push('}');
    }

    fn interface(&mut self, id: TypeId, iface: &Interface) {
        if id == TypeId::COMPARABLE_INTERFACE {
            self.out.push_str("interface{comparable}");
            return;
        }
        if iface.implicit {
            if let ([], [only]) = (iface.methods.as_slice(), iface.embeds.as_slice()) {
                self.ty(*only);
                return;
            }
            self.out.push_str("/* implicit */ ");
        }
        self.out.push_str("interface{");
        for (i, &method) in iface.methods.iter().enumerate() {
            if i > 0 {
                self.out.push_str("; ");
            }
            self.out.push_str(self.world.obj_name(method));
            if let Some(sig) = self.world.signature(self.world.obj_type(method)) {
                self.signature(&sig);
            }
        }
        for (i, &embedded) in iface.embeds.iter().enumerate() {
            if i + iface.methods.len() > 0 {
                self.out.push_str("; ");
            }
            self.ty(embedded);
        }
        self.out.push('}');
    }

    fn terms(&mut self, terms: &[Term]) {
        for (i, term) in terms.iter().enumerate() {
            if i > 0 {
                self.out.push_str(" | ");
            }
            self.prefixed(if term.tilde { "~" } else { "" }, term.ty);
        }
    }

    fn declared(&mut self, obj: ObjId, targs: &[TypeId], tparams: &[TypeId]) {
        let pkg = self.world.obj(obj).pkg;
        match pkg.filter(|_| self.full_paths) {
            Some(pkg) => {
                let _ = write!(self.out, "{}.", self.world.pkgs[pkg.index()].path);
            }
            None => self.out.push_str(&self.world.package_prefix(pkg)),
        }
        self.out.push_str(self.world.obj_name(obj));
        if !targs.is_empty() {
            self.out.push('[');
            for (i, &targ) in targs.iter().enumerate() {
                self.prefixed(if i > 0 { ", " } else { "" }, targ);
            }
            self.out.push(']');
        } else if !tparams.is_empty() {
            self.type_params(tparams);
        }
    }

    fn type_params(&mut self, tparams: &[TypeId]) {
        self.out.push('[');
        let mut before: Option<TypeId> = None;
        for &param in tparams {
            let Type::TypeParam(tp) = self.world.ty(param) else { continue };
            if let Some(bound) = before {
                if bound != tp.bound {
                    self.prefixed(" ", bound);
                }
                self.out.push_str(", ");
            }
            before = Some(tp.bound);
            self.ty(param);
        }
        if let Some(bound) = before {
            self.prefixed(" ", bound);
        }
        self.out.push(']');
    }

    fn type_param(&mut self, obj: ObjId) {
        let name = self.world.obj_name(obj);
        self.out.push_str(name);
        let obj = self.world.obj(obj);
        // A parameter that is called like a predeclared type would confuse.
        if self.world.scopes[self.world.universe.index()].elems.contains_key(&obj.name) {
            let _ = write!(self.out, " /* with {name} declared at {} */", pos_ref(obj.pos));
        }
    }

    fn signature(&mut self, sig: &Signature) {
        if !sig.tparams.is_empty() {
            self.type_params(&sig.tparams);
        }
        self.tuple(&sig.params, sig.variadic);
        match sig.results.as_slice() {
            [] => {}
            [only] if self.world.obj(*only).name == sym::EMPTY => {
                self.prefixed(" ", self.world.obj_type(*only));
            }
            results => {
                self.out.push(' ');
                self.tuple(results, false);
            }
        }
    }

    fn tuple(&mut self, vars: &[ObjId], variadic: bool) {
        self.out.push('(');
        for (i, &var) in vars.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if self.param_names && self.world.obj(var).name != sym::EMPTY {
                self.out.push_str(self.world.obj_name(var));
                self.out.push(' ');
            }
            let ty = self.world.obj_type(var);
            match self.world.ty(ty) {
                Type::Slice(elem) if variadic && i + 1 == vars.len() => self.prefixed("...", *elem),
                _ => {
                    self.ty(ty);
                    if variadic && i + 1 == vars.len() {
                        self.out.push_str("...");
                    }
                }
            }
        }
        self.out.push(')');
    }
}
