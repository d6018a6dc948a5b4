//! The program's type rows, made on demand.
//!
//! Owns: one row for each class of identical types, with all that the loader needs.
//! Never: an address; layout rules (see `class`), spelling (see `type_name`).

use go3s_abi::kind::Kind;
use go3s_bytecode::program::{FieldRow, MethodRow, TypeId as RowId, TypeRow, TypeShape};
use go3s_syntax::ast::ChanDir;
use go3s_types::model::{ObjId, Signature, Struct, Type, TypeId, World};
use hashbrown::HashMap;

use crate::class::{Classes, kind_of};
use crate::instance::{Instance, Instances};
use crate::method_set::method_set;
use crate::type_name::{type_name, type_text};

/// Rows by type. A row refers to others by id, so types may contain themselves.
#[derive(Default)]
pub struct Rows {
    rows: Vec<TypeRow>,
    types: Vec<TypeId>,
    known: HashMap<TypeId, RowId>,
    /// Candidates for identity by their text.
    by_text: HashMap<String, Vec<RowId>>,
}

impl Rows {
    /// The id of a type's row. The row itself may still have to be made by `complete`.
    pub fn id(&mut self, world: &mut World, ty: TypeId) -> RowId {
        let ty = world.unalias(ty);
        if let Some(&known) = self.known.get(&ty) {
            return known;
        }
        let text = type_text(world, ty);
        let candidates = self.by_text.get(&text).cloned().unwrap_or_default();
        let same =
            candidates.into_iter().find(|row| world.identical(self.types[row.0 as usize], ty));
        let id = same.unwrap_or_else(|| {
            let id = RowId(self.types.len() as u32);
            self.types.push(ty);
            self.by_text.entry(text).or_default().push(id);
            id
        });
        self.known.insert(ty, id);
        id
    }

    /// The type of a row.
    pub fn ty(&self, row: RowId) -> TypeId {
        self.types[row.0 as usize]
    }

    /// Makes the rows of all ids given out, and of the types they refer to.
    pub fn complete(
        &mut self,
        world: &mut World,
        classes: &mut Classes,
        instances: &mut Instances,
    ) -> &[TypeRow] {
        while let Some(&ty) = self.types.get(self.rows.len()) {
            let id = RowId(self.rows.len() as u32);
            let row = self.row(world, classes, ty);
            self.rows.push(row);
            self.rows[id.0 as usize].methods = self.methods(world, instances, ty, id);
        }
        &self.rows
    }

    fn row(&mut self, world: &mut World, classes: &mut Classes, ty: TypeId) -> TypeRow {
        let under = world.under(ty);
        let node = world.ty(under).clone();
        let layout = classes.of(world, ty).map(|shape| shape.layout);
        let pkg = world.as_named(ty).and_then(|named| world.obj(named.obj).pkg);
        TypeRow {
            string: type_text(world, ty),
            name: type_name(world, ty),
            pkg_path: pkg.map_or_else(String::new, |pkg| world.pkgs[pkg.index()].path.clone()),
            kind: kind_of(&node).unwrap_or(Kind::Invalid) as u8,
            size: layout.map_or(0, |layout| layout.size),
            align: layout.map_or(1, |layout| layout.align as u8),
            comparable: world.comparable(ty),
            shape: self.shape(world, classes, under, &node),
            methods: Vec::new(),
        }
    }

    fn shape(
        &mut self,
        world: &mut World,
        classes: &mut Classes,
        under: TypeId,
        node: &Type,
    ) -> TypeShape {
        match node {
            Type::Array { len, elem } => TypeShape::Array {
                elem: self.id(world, *elem),
                len: u64::try_from(*len).unwrap_or(0),
            },
            Type::Slice(elem) => TypeShape::Slice { elem: self.id(world, *elem) },
            Type::Pointer(elem) => TypeShape::Pointer { elem: self.id(world, *elem) },
            Type::Map { key, elem } => {
                TypeShape::Map { key: self.id(world, *key), value: self.id(world, *elem) }
            }
            Type::Chan { dir, elem } => {
                let dir = match dir {
                    ChanDir::Recv => 1,
                    ChanDir::Send => 2,
                    ChanDir::Both => 3,
                };
                TypeShape::Chan { elem: self.id(world, *elem), dir }
            }
            Type::Struct(parts) => self.structure(world, classes, parts),
            Type::Signature(signature) => self.function(world, signature),
            Type::Interface(_) => {
                let methods = world.type_set(under).methods.clone();
                let rows = methods.iter().map(|&method| self.method(world, method));
                let mut methods: Vec<MethodRow> = rows.collect();
                methods.sort_by(|a, b| (&a.name, &a.pkg).cmp(&(&b.name, &b.pkg)));
                TypeShape::Interface { methods }
            }
            _ => TypeShape::Basic,
        }
    }

    fn structure(&mut self, world: &mut World, classes: &mut Classes, parts: &Struct) -> TypeShape {
        let offsets = classes.field_offsets(world, &parts.fields).unwrap_or_default();
        let mut fields = Vec::with_capacity(parts.fields.len());
        for (at, (&field, offset)) in parts.fields.iter().zip(offsets).enumerate() {
            let ty = self.id(world, world.obj_type(field));
            let tag = parts.tag(at).map(|tag| world.names.get(tag).to_owned());
            fields.push(FieldRow {
                name: world.obj_name(field).to_owned(),
                pkg: unexported_path(world, field),
                ty,
                offset,
                tag: tag.unwrap_or_default(),
                embedded: world.obj(field).embedded,
            });
        }
        TypeShape::Struct { fields }
    }

    fn function(&mut self, world: &mut World, signature: &Signature) -> TypeShape {
        let mut rows = |vars: &[ObjId]| -> Vec<RowId> {
            vars.iter().map(|&var| self.id(world, world.obj_type(var))).collect()
        };
        TypeShape::Func {
            params: rows(&signature.params),
            results: rows(&signature.results),
            variadic: signature.variadic,
        }
    }

    fn method(&mut self, world: &mut World, method: ObjId) -> MethodRow {
        let ty = self.id(world, world.obj_type(method));
        let pkg = unexported_path(world, method);
        MethodRow { name: world.obj_name(method).to_owned(), pkg, ty, func: None }
    }

    fn methods(
        &mut self,
        world: &mut World,
        instances: &mut Instances,
        ty: TypeId,
        recv: RowId,
    ) -> Vec<MethodRow> {
        let mut rows = Vec::new();
        for found in method_set(world, ty) {
            let row = self.method(world, found.obj);
            let entry = Instance::Entry { recv, method: found.obj, path: found.path };
            rows.push(MethodRow { func: Some(instances.request(entry)), ..row });
        }
        rows
    }
}

/// The package of an unexported name; empty for others.
fn unexported_path(world: &World, obj: ObjId) -> String {
    let obj = world.obj(obj);
    let pkg = obj.pkg.filter(|_| !world.names.is_exported(obj.name));
    pkg.map_or_else(String::new, |pkg| world.pkgs[pkg.index()].path.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_diag::Pos;
    use go3s_syntax::sym;
    use go3s_types::model::{Named, ObjKind};
    use std::rc::Rc;

    #[test]
    fn a_type_may_contain_itself_and_identical_types_share_a_row() {
        let (mut w, mut rows) = (World::default(), Rows::default());
        let name = w.names.intern("List");
        let obj = w.new_obj(ObjKind::TypeName, name, None, Pos::NONE, None);
        let list = TypeId(w.types.len() as u32 + 2);
        let pointer = w.add_type(Type::Pointer(list));
        let next = w.new_obj(ObjKind::Field, sym::EMPTY, None, Pos::NONE, Some(pointer));
        let parts = Struct { fields: vec![next], tags: Vec::new() };
        let underlying = Some(w.add_type(Type::Struct(Rc::new(parts))));
        let (tparams, methods, targs) = (Vec::new(), Vec::new(), Vec::new());
        let named = Named { obj, underlying, tparams, methods, origin: None, targs };
        assert_eq!(w.add_type(Type::Named(Rc::new(named))), list);
        let again = w.add_type(Type::Pointer(list));
        assert_eq!(rows.id(&mut w, pointer), rows.id(&mut w, again));
        let made = rows.complete(&mut w, &mut Classes::default(), &mut Instances::default());
        assert_eq!(made.len(), 2);
        assert_eq!((made[0].string.as_str(), made[1].name.as_str()), ("*List", "List"));
        assert_eq!(made[0].shape, TypeShape::Pointer { elem: RowId(1) });
        assert!(made[1].comparable && made[1].size == 8);
    }
}
