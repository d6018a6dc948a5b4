//! Method sets: what a type's descriptor lists and itabs are made from.
//!
//! Owns: the collection of methods through embedding. Never: the rules of lookup.

use go3s_syntax::ast::Name;
use go3s_types::lookup::{Lookup, Selection};
use go3s_types::model::{ObjKind, PkgId, Type, TypeId, World};
use hashbrown::HashSet;

/// The methods that a value of the type has, sorted by name; none of an interface.
pub fn method_set(world: &mut World, ty: TypeId) -> Vec<Selection> {
    if world.is_interface(ty) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (pkg, name) in names(world, ty) {
        if let Lookup::Found(selection) = world.lookup(ty, false, pkg, name)
            && world.obj(selection.obj).kind == ObjKind::Func
        {
            found.push(selection);
        }
    }
    let key = |s: &Selection| {
        let obj = world.obj(s.obj);
        let path = obj.pkg.filter(|_| !world.names.is_exported(obj.name));
        let path = path.map_or("", |pkg| &world.pkgs[pkg.index()].path);
        (world.obj_name(s.obj).to_owned(), path.to_owned())
    };
    found.sort_by_cached_key(key);
    found
}

/// Names of all methods at any depth, each once, in the order in which they are met.
fn names(world: &mut World, ty: TypeId) -> Vec<(Option<PkgId>, Name)> {
    let (mut names, mut met) = (Vec::new(), HashSet::new());
    let (mut todo, mut seen) = (vec![ty], HashSet::new());
    while let Some(ty) = todo.pop() {
        let (ty, _) = world.deref(ty);
        let ty = world.unalias(ty);
        if !seen.insert(ty) {
            continue;
        }
        let mut methods = world.declared_methods(ty);
        let under = world.under(ty);
        match world.ty(under).clone() {
            Type::Interface(_) => methods.extend(&world.type_set(under).methods),
            Type::Struct(parts) => {
                let embedded = parts.fields.iter().filter(|field| world.obj(**field).embedded);
                todo.extend(embedded.map(|&field| world.obj_type(field)));
            }
            _ => {}
        }
        for method in methods {
            let obj = world.obj(method);
            let pkg = obj.pkg.filter(|_| !world.names.is_exported(obj.name));
            if met.insert((pkg, obj.name)) {
                names.push((obj.pkg, obj.name));
            }
        }
    }
    names
}
