//! Types as reflect and panics print them: `main.T`, `[]int`, `map[string]main.P[int,m/p.Q]`.
//!
//! Owns: that spelling. It differs from the compiler's: packages by name, no aliases, `interface {}`.
//! Never: the spelling of errors (see `typestring` of types).

use std::fmt::Write as _;

use go3s_syntax::ast::ChanDir;
use go3s_types::model::{Basic, ObjId, PkgId, Signature, Type, TypeId, World};

/// Nesting beyond which a type is cut; only a checker's mistake could make one so deep.
const MAX_DEPTH: usize = 10_000;

/// The whole text of a type.
pub fn type_text(world: &mut World, ty: TypeId) -> String {
    let mut text = Text { world, out: String::new(), full_paths: false, depth: 0 };
    text.ty(ty);
    text.out
}

/// The name of a defined or basic type, with its type arguments; empty for others.
pub fn type_name(world: &mut World, ty: TypeId) -> String {
    let ty = world.unalias(ty);
    let mut text = Text { world, out: String::new(), full_paths: false, depth: 0 };
    match text.world.ty(ty).clone() {
        Type::Basic(Basic::UnsafePointer) => "Pointer".to_owned(),
        Type::Basic(basic) => basic.name().to_owned(),
        Type::Named(named) => {
            text.out.push_str(text.world.obj_name(named.obj));
            text.arguments(&named.targs);
            text.out
        }
        _ => String::new(),
    }
}

struct Text<'w> {
    world: &'w mut World,
    out: String,
    /// Inside type arguments, packages are written by path.
    full_paths: bool,
    depth: usize,
}

impl Text<'_> {
    fn ty(&mut self, ty: TypeId) {
        if self.depth == MAX_DEPTH {
            return self.out.push('…');
        }
        self.depth += 1;
        let ty = self.world.unalias(ty);
        let node = self.world.ty(ty).clone();
        self.node(&node, ty);
        self.depth -= 1;
    }

    fn node(&mut self, node: &Type, ty: TypeId) {
        match node {
            Type::Basic(basic) => self.out.push_str(basic.name()),
            Type::Named(named) => {
                let (obj, targs) = (named.obj, named.targs.clone());
                self.package(self.world.obj(obj).pkg);
                self.out.push_str(self.world.obj_name(obj));
                self.arguments(&targs);
            }
            Type::Pointer(elem) => self.prefixed("*", *elem),
            Type::Slice(elem) => self.prefixed("[]", *elem),
            Type::Array { len, elem } => self.prefixed(&format!("[{len}]"), *elem),
            Type::Map { key, elem } => {
                self.prefixed("map[", *key);
                self.prefixed("]", *elem);
            }
            Type::Chan { dir, elem } => self.channel(*dir, *elem),
            Type::Signature(signature) => {
                self.out.push_str("func");
                self.signature(signature);
            }
            Type::Struct(parts) => {
                let tag = |at| parts.tag(at).map(|tag| self.world.names.get(tag).to_owned());
                let tags: Vec<Option<String>> = (0..parts.fields.len()).map(tag).collect();
                self.structure(&parts.fields, &tags);
            }
            Type::Interface(_) => self.interface(ty),
            // These are no types of values.
            Type::Tuple(_) | Type::Union(_) | Type::TypeParam(_) | Type::Alias(_) => {
                self.out.push('?');
            }
        }
    }

    fn prefixed(&mut self, prefix: &str, ty: TypeId) {
        self.out.push_str(prefix);
        self.ty(ty);
    }

    fn package(&mut self, pkg: Option<PkgId>) {
        let Some(pkg) = pkg else { return };
        let package = &self.world.pkgs[pkg.index()];
        let name = self.world.names.get(package.name);
        let prefix = if self.full_paths && name != "main" { &package.path } else { name };
        self.out.push_str(prefix);
        self.out.push('.');
    }

    fn arguments(&mut self, targs: &[TypeId]) {
        if targs.is_empty() {
            return;
        }
        let outer = std::mem::replace(&mut self.full_paths, true);
        for (at, &targ) in targs.iter().enumerate() {
            self.prefixed(if at == 0 { "[" } else { "," }, targ);
        }
        self.out.push(']');
        self.full_paths = outer;
    }

    fn channel(&mut self, dir: ChanDir, elem: TypeId) {
        match dir {
            ChanDir::Recv => self.prefixed("<-chan ", elem),
            ChanDir::Send => self.prefixed("chan<- ", elem),
            ChanDir::Both => {
                let inner = self.world.unalias(elem);
                let receives =
                    matches!(self.world.ty(inner), Type::Chan { dir: ChanDir::Recv, .. });
                self.prefixed(if receives { "chan (" } else { "chan " }, elem);
                self.out.push_str(if receives { ")" } else { "" });
            }
        }
    }

    fn signature(&mut self, signature: &Signature) {
        self.out.push('(');
        for (at, &param) in signature.params.iter().enumerate() {
            self.out.push_str(if at == 0 { "" } else { ", " });
            let ty = self.world.obj_type(param);
            let is_last = at + 1 == signature.params.len();
            match *self.world.ty(self.world.unalias(ty)) {
                Type::Slice(elem) if signature.variadic && is_last => self.prefixed("...", elem),
                _ => self.ty(ty),
            }
        }
        self.out.push(')');
        match signature.results[..] {
            [] => {}
            [one] => self.prefixed(" ", self.world.obj_type(one)),
            ref several => {
                for (at, &result) in several.iter().enumerate() {
                    let ty = self.world.obj_type(result);
                    self.prefixed(if at == 0 { " (" } else { ", " }, ty);
                }
                self.out.push(')');
            }
        }
    }

    fn structure(&mut self, fields: &[ObjId], tags: &[Option<String>]) {
        self.out.push_str("struct {");
        for (at, (&field, tag)) in fields.iter().zip(tags).enumerate() {
            self.out.push_str(if at == 0 { " " } else { "; " });
            if !self.world.obj(field).embedded {
                self.out.push_str(self.world.obj_name(field));
                self.out.push(' ');
            }
            self.ty(self.world.obj_type(field));
            if let Some(tag) = tag {
                let _ = write!(self.out, " {tag:?}");
            }
        }
        self.out.push_str(if fields.is_empty() { "}" } else { " }" });
    }

    fn interface(&mut self, ty: TypeId) {
        let methods = self.world.type_set(ty).methods.clone();
        self.out.push_str("interface {");
        for (at, &method) in methods.iter().enumerate() {
            self.out.push_str(if at == 0 { " " } else { "; " });
            let obj = self.world.obj(method);
            if !self.world.names.is_exported(obj.name) {
                self.package(obj.pkg);
            }
            self.out.push_str(self.world.obj_name(method));
            if let Some(signature) = self.world.signature(self.world.obj_type(method)) {
                self.signature(&signature);
            }
        }
        self.out.push_str(if methods.is_empty() { "}" } else { " }" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_diag::Pos;
    use go3s_syntax::sym;
    use go3s_types::model::{ObjKind, Struct};
    use std::rc::Rc;

    #[test]
    fn composite_types_are_spelt_as_reflect_does() {
        let mut w = World::default();
        let receive = w.add_type(Type::Chan { dir: ChanDir::Recv, elem: TypeId::ANY });
        let both = w.add_type(Type::Chan { dir: ChanDir::Both, elem: receive });
        let map = w.add_type(Type::Map { key: TypeId::BYTE, elem: both });
        assert_eq!(type_text(&mut w, map), "map[uint8]chan (<-chan interface {})");
        let rest = w.add_type(Type::Slice(TypeId::RUNE));
        let params = vec![w.new_var(sym::EMPTY, TypeId::ERROR), w.new_var(sym::EMPTY, rest)];
        let results = vec![w.new_var(sym::EMPTY, TypeId::BOOL)];
        let signature = Signature { params, results, variadic: true, ..Signature::default() };
        let func = w.add_type(Type::Signature(Rc::new(signature)));
        assert_eq!(type_text(&mut w, func), "func(error, ...int32) bool");
        let name = w.names.intern("A");
        let tag = w.names.intern("json:\"a\"");
        let field = w.new_obj(ObjKind::Field, name, None, Pos::NONE, Some(TypeId::INT));
        let parts = Struct { fields: vec![field], tags: vec![tag] };
        let parts = w.add_type(Type::Struct(Rc::new(parts)));
        assert_eq!(type_text(&mut w, parts), "struct { A int \"json:\\\"a\\\"\" }");
        assert_eq!(type_name(&mut w, TypeId::UNSAFE_POINTER), "Pointer");
        assert_eq!(type_name(&mut w, parts), "");
    }
}
